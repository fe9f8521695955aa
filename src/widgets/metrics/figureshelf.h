// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keptfigure.h"

#include <QListWidget>

namespace Peel {

/// The figures beside those of measures: of judgments and improvements, and the kept ones.
class FigureShelf final : public QListWidget
{
    Q_OBJECT
public:
    explicit FigureShelf(QWidget *parent = nullptr);

    /// What is chosen stays chosen where it is there still.
    void setKept(const QList<KeptFigure> &kept);

    /// Null for a key of none.
    const KeptFigure *kept(const QString &key) const;
    static QString keyOf(const KeptFigure &figure);

    /// Empty where nothing is chosen.
    QString chosen() const;
    /// Says nothing; an empty key chooses none.
    void choose(const QString &key);

Q_SIGNALS:
    void subjectChosen(const QString &key);

private:
    void fill();

    QList<KeptFigure> m_kept;
};

} // namespace Peel
