// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figureheads.h"

#include "ingest/pdf/middleheads.h"
#include "ingest/pdf/runs.h"
#include "ingest/pdf/wrappedcells.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

/// Heads that stand as close as words do, each over a column of its own: parted between them.
std::vector<Run> parted(const Run &run, const Layout &layout)
{
    std::vector<Run> runs = partsOf(run);
    std::vector<std::size_t> taken;
    for (const Run &part : runs) {
        const std::vector<std::size_t> met = columnsOf(part, layout);
        if (met.size() != 1 || (!taken.empty() && met.front() <= taken.back()))
            return { run };
        taken.push_back(met.front());
    }
    return runs;
}

/// A head with the columns that it stands over.
struct PlacedHead
{
    Run run;
    std::vector<std::size_t> columns;
};

std::vector<PlacedHead> headRuns(const Row &row, const Layout &layout)
{
    std::vector<PlacedHead> heads;
    const std::vector<std::vector<std::size_t>> places = columnsOf(row, layout);
    for (std::size_t i = 0; i < row.runs.size(); ++i) {
        if (places[i].size() < 2) {
            heads.push_back({ row.runs[i], places[i] });
            continue;
        }
        for (const Run &part : parted(row.runs[i], layout))
            heads.push_back({ part, columnsOf(part, layout) });
    }
    return heads;
}

std::ptrdiff_t index(std::size_t i)
{
    return static_cast<std::ptrdiff_t>(i);
}

/// Columns [first, last].
struct Group
{
    std::size_t first = 0;
    std::size_t last = 0;

    std::size_t width() const { return last - first + 1; }
};

/// The lines of a head, read from the lowest to the highest: what stands over which columns.
class HeadLines
{
public:
    HeadLines(const Layout &layout, const std::vector<Row> &rows)
        : m_layout(layout)
        , m_extents(layout.columns)
        , m_below(layout.columns.size())
        , m_tops(layout.columns.size(), 0)
    {
        const std::vector<HeadRow> lines = withMiddleHeads(
            { rows.begin() + index(layout.first), rows.begin() + index(layout.firstBody) });
        for (std::size_t i = lines.size(); i-- > 0;)
            read(lines[i], i == 0);
        std::reverse(m_lines.begin(), m_lines.end());
    }

    /// Heads of groups line by line, those of single columns joined below them; none where a head
    /// reaches over columns that nothing below it parts.
    std::vector<GridCell> cells() const
    {
        if (!m_clear)
            return {};
        std::vector<GridCell> cells;
        const auto groups
            = static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), &hasGroup));
        int level = 0;
        for (const std::vector<PlacedHead> &line : m_lines) {
            for (const PlacedHead &head : line) {
                const bool group = head.columns.size() > 1;
                const int column
                    = head.columns.empty() ? 0 : static_cast<int>(head.columns.front()) + 1;
                const int row = group ? level : groups;
                const auto same = std::find_if(cells.begin(), cells.end(),
                    [&](const GridCell &c) { return c.row == row && c.column == column; });
                std::vector<Run> lines = linesOf(head.run);
                if (same != cells.end())
                    std::move(lines.begin(), lines.end(), std::back_inserter(same->lines));
                else
                    cells.push_back(
                        { row, column, 1, std::max(1, static_cast<int>(head.columns.size())), true,
                            std::move(lines) });
            }
            level += hasGroup(line) ? 1 : 0;
        }
        return cells;
    }

private:
    static bool hasGroup(const std::vector<PlacedHead> &line)
    {
        return std::any_of(line.begin(), line.end(),
            [](const PlacedHead &head) { return head.columns.size() > 1; });
    }

    void read(const HeadRow &head, bool top)
    {
        const Row &row = head.row;
        std::vector<PlacedHead> line = head.upper ? std::vector<PlacedHead>() : groupLine(row);
        if (line.empty()) {
            line = headRuns(row, m_layout);
            m_clear = m_clear && (top || !hasGroup(line));
        }
        for (const PlacedHead &placed : line) {
            for (const std::size_t column : placed.columns) {
                m_below[column] = (placed.run.text() + u' ' + m_below[column]).simplified();
                m_tops[column] = row.box.y0;
            }
            if (placed.columns.size() == 1)
                m_extents[placed.columns.front()].take(placed.run);
        }
        m_lines.push_back(std::move(line));
    }

    /// A line in which fewer heads than columns stand over groups of those that have heads.
    std::vector<PlacedHead> groupLine(const Row &row) const
    {
        std::vector<PlacedHead> line;
        std::vector<Run> heads;
        for (const Run &run : row.runs) {
            const bool overLabels
                = columnsOf(run, m_layout).empty() && run.box.x0 < m_layout.columns.front().x0;
            if (overLabels)
                line.push_back({ run, {} });
            else
                heads.push_back(run);
        }
        std::vector<Group> groups = equalGroups(heads.size());
        if (groups.empty())
            groups = groupsEndingUnder(heads, row);
        if (groups.empty()) {
            std::vector<Run> closeHeads = partedByWhite(heads);
            groups
                = closeHeads.size() > heads.size() ? groupsUnder(closeHeads) : std::vector<Group>();
            if (!groups.empty())
                heads = std::move(closeHeads);
        }
        if (groups.empty())
            groups = groupsUnder(heads);
        if (groups.empty())
            return {};
        for (std::size_t i = 0; i < heads.size(); ++i) {
            line.push_back({ heads[i], {} });
            for (std::size_t c = groups[i].first; c <= groups[i].last; ++c)
                line.back().columns.push_back(c);
        }
        return line;
    }

    /// Heads that stand nearly as close as words do, each by itself.
    static std::vector<Run> partedByWhite(const std::vector<Run> &heads)
    {
        std::vector<Run> parts;
        for (const Run &head : heads) {
            for (Run &part : partsOf(head))
                parts.push_back(std::move(part));
        }
        return parts;
    }

    /// As many groups of one width, where the heads below repeat in each ("2020/21 | 2021/22" over
    /// "Number | Rate | Number | Rate").
    std::vector<Group> equalGroups(std::size_t count) const
    {
        const std::size_t columns = m_below.size();
        if (count < 2 || count >= columns || columns % count != 0)
            return {};
        const std::size_t width = columns / count;
        for (std::size_t c = 0; c < columns; ++c) {
            if (m_below[c].isEmpty() || m_below[c] != m_below[c % width])
                return {};
        }
        std::vector<Group> groups;
        for (std::size_t i = 0; i < count; ++i)
            groups.push_back({ i * width, (i + 1) * width - 1 });
        return groups;
    }

    /// The groups in whose middle the heads stand: those that take most columns together.
    std::vector<Group> groupsUnder(const std::vector<Run> &heads) const
    {
        if (heads.empty() || heads.size() >= m_below.size())
            return {};
        std::vector<Group> chosen(heads.size());
        std::vector<Group> best;
        double most = 0;
        choose(heads, 0, 0, 0, chosen, best, most);
        const bool grouped = std::any_of(
            best.begin(), best.end(), [](const Group &group) { return group.width() > 1; });
        return grouped ? best : std::vector<Group>();
    }

    /// The groups at whose right edges the heads end, white between them and the heads below: all
    /// columns together.
    std::vector<Group> groupsEndingUnder(const std::vector<Run> &heads, const Row &row) const
    {
        constexpr double flush = 0.3; // em
        constexpr double white = 1; // em
        std::vector<Group> groups;
        std::size_t from = 0;
        for (const Run &head : heads) {
            std::size_t last = from + 1; // two columns at least
            while (last < m_below.size()
                && std::abs(m_extents[last].x1 - head.box.x1) > flush * head.size)
                ++last;
            if (last >= m_below.size())
                return {};
            groups.push_back({ from, last });
            from = last + 1;
        }
        const bool parted = std::all_of(groups.begin(), groups.end(), [&](const Group &group) {
            return m_tops[group.last] - row.box.y1 > white * row.runs.front().size;
        });
        const bool headed = std::none_of(
            m_below.begin(), m_below.end(), [](const QString &below) { return below.isEmpty(); });
        return parted && headed && groups.size() > 1 && from == m_below.size()
            ? groups
            : std::vector<Group>();
    }

    void choose(const std::vector<Run> &heads, std::size_t head, std::size_t from, double taken,
        std::vector<Group> &chosen, std::vector<Group> &best, double &most) const
    {
        if (head == heads.size()) {
            if (taken > most && (areOfOneWidth(chosen) || haveAllColumns(chosen))) {
                most = taken;
                best = chosen;
            }
            return;
        }
        for (std::size_t first = from; first < m_below.size(); ++first) {
            for (std::size_t last = first; last < m_below.size(); ++last) {
                const Group group { first, last };
                const std::optional<double> off = offMiddle(heads[head], group);
                if (!off || !areAlike(chosen, heads, head, group))
                    continue;
                chosen[head] = group;
                choose(heads, head + 1, last + 1, taken + static_cast<double>(group.width()) - *off,
                    chosen, best, most);
            }
        }
    }

    /// Heads of the same words stand over as many columns.
    static bool areAlike(const std::vector<Group> &chosen, const std::vector<Run> &heads,
        std::size_t head, const Group &group)
    {
        for (std::size_t i = 0; i < head; ++i) {
            if (heads[i].text() == heads[head].text() && chosen[i].width() != group.width())
                return false;
        }
        return true;
    }

    static bool areOfOneWidth(const std::vector<Group> &groups)
    {
        std::size_t width = 1;
        for (const Group &group : groups) {
            if (width > 1 && group.width() > 1 && group.width() != width)
                return false;
            width = std::max(width, group.width());
        }
        return true;
    }

    /// One beginning where the other ends, from the first column to the last.
    bool haveAllColumns(const std::vector<Group> &groups) const
    {
        std::size_t next = 0;
        for (const Group &group : groups) {
            if (group.first != next)
                return false;
            next = group.last + 1;
        }
        return next == m_below.size();
    }

    /// Whether a head goes on in the one below it: they share an edge.
    bool sharesEdge(const Run &head, const Span &below) const
    {
        constexpr double flush = 0.15; // em
        return std::abs(head.box.x0 - below.x0) < flush * head.size
            || std::abs(head.box.x1 - below.x1) < flush * head.size;
    }

    bool standsOver(const Run &head, std::size_t column) const
    {
        constexpr double flush = 0.3; // em
        const Span &below = m_extents[column];
        return m_below[column].isEmpty() || sharesEdge(head, below)
            || std::abs(head.box.x0 + head.box.x1 - below.x0 - below.x1) < 2 * flush * head.size;
    }

    /// How far a head is off the middle of a group, as a part of its width; none where it is not
    /// over it, or where a column of the group has no head of its own.
    std::optional<double> offMiddle(const Run &head, const Group &group) const
    {
        constexpr double most = 0.12;
        const std::vector<std::size_t> met = columnsOf(head, m_layout);
        if (met.empty() ? group.width() == 1 : met.front() < group.first || met.back() > group.last)
            return std::nullopt;
        if (group.width() == 1)
            return standsOver(head, group.first) ? std::optional(0.0) : std::nullopt;
        if (met.size() == 1 && sharesEdge(head, m_extents[met.front()]))
            return std::nullopt;
        for (std::size_t c = group.first; c <= group.last; ++c) {
            if (m_below[c].isEmpty())
                return std::nullopt;
        }
        if (met.size() == group.width() && head.box.x1 > m_layout.columns[group.last].x0)
            return 0; // it reaches over all of them
        // It would stand in the middle of those that it meets; heads that take all columns together
        // may be off by their margins.
        constexpr double aside = 1.5;
        const bool uneven = met.size() > 1 && met.front() - group.first != group.last - met.back();
        double off = 1;
        for (const std::vector<Span> *spans : { &m_layout.columns, &m_extents }) {
            const double x0 = (*spans)[group.first].x0;
            const double x1 = (*spans)[group.last].x1;
            off = std::min(off, std::abs(head.box.x0 + head.box.x1 - x0 - x1) / 2 / (x1 - x0));
        }
        return off < most ? std::optional(off + (uneven ? aside : 0)) : std::nullopt;
    }

    const Layout &m_layout;
    std::vector<Span> m_extents; // of the columns' figures and heads
    std::vector<QString> m_below; // what stands over each column so far
    std::vector<double> m_tops; // of the heads over each column so far
    std::vector<std::vector<PlacedHead>> m_lines;
    bool m_clear = true;
};

} // namespace

std::vector<GridCell> headCells(const Layout &layout, const std::vector<Row> &rows)
{
    return HeadLines(layout, rows).cells();
}

bool isWholeHead(const std::vector<GridCell> &cells, std::size_t columns)
{
    std::vector<bool> headed(columns, false);
    for (const GridCell &cell : cells) {
        for (int i = 0; cell.column > 0 && i < cell.columnSpan; ++i)
            headed[static_cast<std::size_t>(cell.column - 1 + i)] = true;
    }
    return std::all_of(headed.begin(), headed.end(), [](bool is) { return is; });
}

} // namespace Peel::Pdf
