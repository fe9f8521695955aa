// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/drawing/endlabels.h"

#include "exporting/textitems.h"

#include <algorithm>

namespace Peel {

void addEndLabels(Drawing &drawing, QList<EndLabel> labels, double x, double top, double bottom)
{
    const QFont font = drawing.labelFont();
    const double line = lineHeight(font);
    const double gap = 0.2 * drawing.size.label;
    std::stable_sort(labels.begin(), labels.end(),
        [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    QList<double> tops;
    double free = top;
    for (const EndLabel &label : std::as_const(labels)) {
        tops.append(std::max(free, label.y - 0.5 * line * double(label.lines.size())));
        free = tops.last() + line * double(label.lines.size()) + gap;
    }
    double limit = bottom;
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        const double height = line * double(labels.at(i).lines.size());
        tops[i] = std::max(top, std::min(tops.at(i), limit - height));
        limit = tops.at(i) - gap;
    }
    for (qsizetype i = 0; i < labels.size(); ++i)
        addTextLines(
            drawing.scene, labels.at(i).lines, font, FigureColour::text, { x, tops.at(i) });
}

} // namespace Peel
