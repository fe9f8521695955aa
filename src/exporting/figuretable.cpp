// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figuretable.h"

using namespace Qt::StringLiterals;

namespace Peel {

Table tableOf(const FigureSpec &spec)
{
    Table table;
    table.title = spec.title;
    table.columns = { { u"series"_s, u"Series"_s, false }, { u"category"_s, u"Period"_s, false },
        { u"value"_s, u"Value"_s, true }, { u"unit"_s, u"Unit"_s, false },
        { u"printed"_s, u"As printed"_s, true } };
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points)
            table.rows.append(
                { { series.name, {} }, { spec.categories.at(point.category).label, {} },
                    { point.value, {} }, { unitId(spec.unit), {} },
                    { spokenValue(point.value, spec.unit, point.decimals), {} } });
    }
    return table;
}

} // namespace Peel
