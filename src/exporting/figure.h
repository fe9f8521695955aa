// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figuresize.h"
#include "exporting/figurespec.h"
#include "exporting/textitems.h"

#include <QCoreApplication>
#include <QRectF>

#include <memory>

class QPainter;

namespace Peel {

/// Where a mark can be clicked or reached by key.
struct FigureHit
{
    QRectF area; // in sheet coordinates
    int series = 0; // of what is drawn: points that are left out do not count
    int point = 0;
    QList<qint64> facts;
    QString sentence; // what a screen reader says

    bool operator==(const FigureHit &) const = default;
};

/// A figure laid out on its sheet, ready to be painted on anything. Marks are
/// Qt Charts'; grid and words are ours. A sheet that is too low for its words and rows grows
/// downwards: nothing is cut or left out. Needs an application made by chartApplication() (or a
/// QApplication) and its thread. Always on white.
class Figure final
{
public:
    explicit Figure(FigureSpec spec, FigureSize size = *figureSize(QStringLiteral("web")));
    /// On the sheet that the specification names, else on that of a report.
    static Figure onItsSheet(FigureSpec spec);
    ~Figure();
    Figure(Figure &&) noexcept;
    Figure &operator=(Figure &&) noexcept;
    Figure(const Figure &) = delete;
    Figure &operator=(const Figure &) = delete;

    const FigureSpec &spec() const;
    /// The sheet as it is drawn, grown where it had to.
    const FigureSize &size() const;

    /// Paints the whole sheet into `target`, keeping its shape.
    void paint(QPainter &painter, const QRectF &target) const;

    /// Every mark, by series, then point. Put together when first asked for.
    const QList<FigureHit> &hits() const;
    /// Every line of text on the sheet.
    QList<SheetText> texts() const;
    /// The mark nearest to a place on the sheet, within reach of a finger; -1 if none.
    int hitAt(const QPointF &place) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The application object that figures need, without a display: for programs without windows.
std::unique_ptr<QCoreApplication> chartApplication(int &argc, char **argv);

} // namespace Peel
