// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"
#include "models/libraryindex.h"

#include <QWidget>

class QMimeData;

namespace Peel {

/// A figure that keys walk through: left and right from point to point, up and down from series to
/// series, Enter to the sentence. One stop for Tab.
class FigureView final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureView(QWidget *parent = nullptr);

    void setFigure(const QString &title, const QList<Series> &series, const LibraryIndex &library);
    void focusPoint(int series, int point);
    /// Picture and table together; the caller owns it.
    QMimeData *copied() const;
    /// Asks for a file and writes PNG, SVG or PDF by its ending.
    void save(QWidget *parent);

Q_SIGNALS:
    void pointFocused(int series, int point);
    void pointOpened(int series, int point);
};

} // namespace Peel
