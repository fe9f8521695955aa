// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/bars.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/draft.h"
#include "ingest/pdf/figures.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double furthest = 1.5; // em of white between two bars
constexpr double sameEdge = 0.4; // em, of labels
constexpr double offScale = 1.2; // em that a figure may stand beside where its bar ends

double valueOf(const Run &figure)
{
    static const Pattern others(u"[^\\d.]"_s);
    return others.removedFrom(figure.text()).toDouble();
}

bool isBar(const Row &row)
{
    if (row.isTable() || row.runs.size() != 2)
        return false;
    const Run &label = row.runs.front();
    const Run &figure = row.runs.back();
    static const Pattern plain(u"^£?\\d[\\d,]*(?:[.]\\d+)?%?$"_s);
    return !isFigure(label.text()) && plain.match(figure.text()).hasMatch()
        && !isYear(figure.text()) && figure.box.x0 - label.box.x1 > 2 * label.size;
}

bool followsBar(const Row &above, const Row &row)
{
    const Run &label = row.runs.front();
    return isBar(row) && row.box.y0 - above.box.y1 < furthest * label.size
        && std::abs(label.box.x0 - above.runs.front().box.x0) < sameEdge * label.size
        && row.runs.back().text().endsWith(u'%') == above.runs.back().text().endsWith(u'%');
}

/// All figures stand where bars of their length end, from one line behind the labels on.
bool areToScale(const std::vector<Row> &rows, std::size_t first, std::size_t last)
{
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(last) + 1;
    const auto [least, most] = std::minmax_element(begin, end,
        [](const Row &a, const Row &b) { return valueOf(a.runs.back()) < valueOf(b.runs.back()); });
    const Run &shortest = least->runs.back();
    const Run &longest = most->runs.back();
    const double range = valueOf(longest) - valueOf(shortest);
    if (range <= 0 || longest.box.x0 - shortest.box.x0 < 0.5 * shortest.size)
        return false;
    const double scale = (longest.box.x0 - shortest.box.x0) / range;
    const double from = shortest.box.x0 - scale * valueOf(shortest);
    return std::all_of(begin, end, [&](const Row &row) {
        const Run &figure = row.runs.back();
        return from > row.runs.front().box.x1
            && std::abs(from + scale * valueOf(figure) - figure.box.x0) < offScale * figure.size;
    });
}

Draft chartOf(const std::vector<Row> &rows, std::size_t first, std::size_t last)
{
    std::vector<Run> all;
    std::vector<GridCell> cells;
    for (std::size_t i = first; i <= last; ++i) {
        const int row = static_cast<int>(i - first);
        cells.push_back({ row, 0, 1, 1, true, { rows[i].runs.front() } });
        cells.push_back({ row, 1, 1, 1, false, { rows[i].runs.back() } });
        all.insert(all.end(), rows[i].runs.begin(), rows[i].runs.end());
    }
    Draft chart = draftOf(std::move(all));
    chart.lines.clear();
    chart.kind = BlockKind::Table;
    chart.cells = std::move(cells);
    return chart;
}

} // namespace

std::vector<Record> barsIn(const std::vector<Row> &rows, const Typography &)
{
    std::vector<Record> charts;
    for (std::size_t first = 0; first + 1 < rows.size(); ++first) {
        if (!isBar(rows[first]))
            continue;
        std::size_t last = first;
        while (last + 1 < rows.size() && followsBar(rows[last], rows[last + 1]))
            ++last;
        if (last > first && areToScale(rows, first, last))
            charts.push_back({ first, last, { chartOf(rows, first, last) } });
        first = last;
    }
    return charts;
}

} // namespace Peel::Pdf
