// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figuresize.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

const std::vector<FigureSize> &figureSizes()
{
    static const std::vector<FigureSize> sizes {
        { u"report"_s, u"Report, full width"_s, { 605, 378 }, 16, 13, 13, 12, 11, { 160, 100 } },
        { u"half"_s, u"Report, half width"_s, { 295, 295 }, 14, 12, 11, 11, 10, { 78, 78 } },
        { u"slide"_s, u"Slide 16:9"_s, { 1280, 720 }, 37, 24, 21, 21, 16, {} },
        { u"web"_s, u"Web or e-mail"_s, { 960, 540 }, 24, 16, 15, 14, 13, {} },
        { u"square"_s, u"Square"_s, { 1080, 1080 }, 40, 26, 24, 24, 20, {} },
    };
    return sizes;
}

QString measuresOf(const FigureSize &size)
{
    const bool paper = !size.millimetres.isEmpty();
    const QSizeF of = paper ? size.millimetres : size.sheet;
    return u"%1 × %2 %3"_s.arg(
        QString::number(of.width()), QString::number(of.height()), paper ? u"mm"_s : u"pixels"_s);
}

const FigureSize *figureSize(const QString &id)
{
    const auto &sizes = figureSizes();
    const auto found = std::find_if(
        sizes.begin(), sizes.end(), [&id](const FigureSize &size) { return size.id == id; });
    return found == sizes.end() ? nullptr : &*found;
}

} // namespace Peel
