// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/columns.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/figures.h"
#include "ingest/pdf/gutters.h"
#include "ingest/pdf/markers.h"
#include "ingest/pdf/narrowgutters.h"
#include "ingest/pdf/rowsacross.h"
#include "ingest/pdf/runs.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr double narrowest = 0.9; // em: the least gutter
constexpr int fewestLines = 3; // on either side of a gutter
constexpr double runningWords = 3.5; // in a line of running text, on average
constexpr int deepest = 6; // columns within columns

const Pattern &digit()
{
    static const Pattern digit(QStringLiteral("^\\D{0,4}\\d"));
    return digit;
}

/// What stands on one side of a gutter.
struct Side
{
    std::vector<const Run *> lines;
    double x0 = 1e9;
    double x1 = 0;
    int words = 0;
    int markers = 0;

    double width() const { return x1 - x0; }

    double wordsPerLine() const
    {
        return lines.empty() ? 0 : words / static_cast<double>(lines.size());
    }
};

Side sideOf(const std::vector<Row> &rows, const Gutter &gutter, bool left)
{
    Side side;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
        for (const Run &run : rows[i].runs) {
            if ((run.box.x1 <= gutter.middle()) != left)
                continue;
            side.lines.push_back(&run);
            side.x0 = std::min(side.x0, run.box.x0);
            side.x1 = std::max(side.x1, run.box.x1);
            side.words += static_cast<int>(run.words.size());
            side.markers += isMarkerText(run.text()) ? 1 : 0;
        }
    }
    return side;
}

/// How many of one side's lines stand at the height of a line of the other side.
double aligned(const Side &side, const Side &other)
{
    int count = 0;
    for (const Run *line : side.lines) {
        count += std::any_of(other.lines.begin(), other.lines.end(), [&](const Run *o) {
            return std::abs(o->middle() - line->middle()) < 0.2 * line->size;
        });
    }
    return side.lines.empty() ? 1 : count / static_cast<double>(side.lines.size());
}

/// Lines of one side that stand below each other: a column within it.
struct Strand
{
    double x0 = 0;
    double x1 = 0;
    double filled = 0; // words times the width of their line
    int words = 0;
    int lines = 0;
};

std::vector<Strand> strandsOf(const Side &side)
{
    std::vector<const Run *> lines = side.lines;
    std::sort(lines.begin(), lines.end(),
        [](const Run *a, const Run *b) { return a->box.x0 < b->box.x0; });
    std::vector<Strand> strands;
    for (const Run *line : lines) {
        if (strands.empty() || line->box.x0 > strands.back().x1)
            strands.push_back({ line->box.x0, line->box.x1, 0, 0, 0 });
        Strand &strand = strands.back();
        const int words = static_cast<int>(line->words.size());
        strand.x1 = std::max(strand.x1, line->box.x1);
        strand.filled += words * line->width();
        strand.words += words;
        ++strand.lines;
    }
    return strands;
}

/// How full the lines are that hold the words: running text fills its column, cells of a table do
/// not. A small table within a column of text weighs little. A side that is columns of text itself
/// is as full as the least of them.
double fullness(const Side &side)
{
    const std::vector<Strand> strands = strandsOf(side);
    const bool columns = std::all_of(strands.begin(), strands.end(), [](const Strand &strand) {
        return strand.lines > fewestLines && strand.words >= runningWords * strand.lines;
    });
    double least = 1;
    double all = 0;
    for (const Strand &strand : strands) {
        least = std::min(least, strand.filled / (strand.words * (strand.x1 - strand.x0)));
        all += strand.filled;
    }
    return columns ? least : all / (side.words * side.width());
}

bool isMadeOfFigures(const Side &side)
{
    const auto figures = std::count_if(side.lines.begin(), side.lines.end(), [](const Run *line) {
        return !line->words.empty() && digit().isIn(line->words.front().text);
    });
    return 3 * static_cast<std::size_t>(figures) >= side.lines.size();
}

/// "1. Home", "2. News": the items of one list, not cells.
bool isNumberedList(const Side &side)
{
    return std::all_of(side.lines.begin(), side.lines.end(),
        [](const Run *line) { return markerOf(*line).kind == Marker::Kind::Number; });
}

bool isHead(const Run &run, double body)
{
    return run.table < 0 && (run.bold || run.size > 1.1 * body);
}

bool isHead(const Row &row, double body)
{
    return std::all_of(
        row.runs.begin(), row.runs.end(), [body](const Run &run) { return isHead(run, body); });
}

/// Below a title, a line such as "1,015 square miles".
bool leadsWithFigure(const Row &row, const Gutter &gutter, bool left)
{
    for (const Run &run : row.runs) {
        if ((run.box.x1 <= gutter.middle()) == left)
            return run.words.size() > 1 && digit().isIn(run.words.front().text);
    }
    return false;
}

/// Titles side by side over lists of figures: tiles, though their lines stand at one height.
bool showsTiles(const std::vector<Row> &rows, const Gutter &gutter, double body)
{
    for (std::size_t i = gutter.first; i < gutter.last; ++i) {
        if (onBothSides(rows[i], gutter.middle()) && isHead(rows[i], body)
            && leadsWithFigure(rows[i + 1], gutter, true)
            && leadsWithFigure(rows[i + 1], gutter, false))
            return true;
    }
    return false;
}

bool hasWords(const Run &run)
{
    const QString text = run.text();
    return run.table < 0 && !isFigure(text) && !isYear(text)
        && std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) > 3;
}

/// Rows that on either side begin with words of their own and end in a figure: two tables.
bool showsTwoTables(const std::vector<Row> &rows, const Gutter &gutter)
{
    constexpr int fewest = 3; // rows
    int whole = 0;
    int figures = 0; // rows with a figure on either side
    QSet<QString> labels;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
        const auto right = std::find_if(rows[i].runs.begin(), rows[i].runs.end(),
            [&](const Run &run) { return run.box.x0 >= gutter.middle(); });
        if (right == rows[i].runs.begin() || right == rows[i].runs.end() || rows[i].isTable())
            continue;
        const bool ends = isFigure((right - 1)->text()) && !isYear((right - 1)->text())
            && isFigure(rows[i].runs.back().words.back().text);
        if (!ends)
            continue;
        ++figures;
        if (!hasWords(rows[i].runs.front()) || !hasWords(*right))
            continue;
        ++whole;
        labels.insert(right->text());
    }
    return whole >= fewest && 4 * whole >= 3 * figures && labels.size() == whole;
}

bool partsColumns(const std::vector<Row> &rows, const Gutter &gutter, double body)
{
    const Side left = sideOf(rows, gutter, true);
    const Side right = sideOf(rows, gutter, false);
    const Side &shorter = left.lines.size() < right.lines.size() ? left : right;
    const Side &longer = left.lines.size() < right.lines.size() ? right : left;
    // A few lines at other heights than those beside them are no rows of a table.
    if (shorter.lines.size() > 1 && aligned(shorter, longer) < 0.2
        && std::min(left.wordsPerLine(), right.wordsPerLine()) > 1.5 * runningWords
        && std::min(fullness(left), fullness(right)) > 0.75)
        return true;
    if (shorter.lines.size() < fewestLines
        || left.lines.size() + right.lines.size() < 3 * fewestLines - 1)
        return false;
    if (left.markers * 2 > static_cast<int>(left.lines.size()))
        return false;
    if (isNumberedList(right) && left.wordsPerLine() > runningWords)
        return true;
    const double whole = right.x1 - left.x0;
    if (std::min(left.width(), right.width()) < 0.15 * whole)
        return false;
    const double words = std::min(left.wordsPerLine(), right.wordsPerLine());
    if (words >= runningWords && std::min(fullness(left), fullness(right)) > 0.6)
        return true; // running text
    if (showsTiles(rows, gutter, body))
        return true;
    if (aligned(shorter, longer) >= 0.5)
        return showsTwoTables(rows, gutter); // else one table
    const bool tiles = words >= 2;
    const bool menu
        = shorter.lines.size() > 4 && !isMadeOfFigures(shorter) && longer.wordsPerLine() > 4;
    return tiles || menu;
}

/// Whether the line above row `index` on one side of the gutter is set as a heading.
bool hasHeadAbove(
    const std::vector<Row> &rows, const Gutter &gutter, std::size_t index, bool left, double body)
{
    for (std::size_t i = index; i-- > gutter.first;) {
        for (const Run &run : rows[i].runs) {
            if ((run.box.x1 <= gutter.middle()) == left)
                return isHead(run, body);
        }
    }
    return false;
}

/// Where headings stand at one height on both sides of the gutter and go on with none above, a new
/// band of columns begins.
std::size_t endOfBand(const std::vector<Row> &rows, const Gutter &gutter, double body)
{
    for (std::size_t i = gutter.first + 1; i <= gutter.last; ++i) {
        if (onBothSides(rows[i], gutter.middle()) && isHead(rows[i], body)
            && !hasHeadAbove(rows, gutter, i, true, body)
            && !hasHeadAbove(rows, gutter, i, false, body)
            && rows[i].box.y0 - rows[i - 1].box.y1 > 0.5 * body)
            return i - 1;
    }
    return gutter.last;
}

class Cutter
{
public:
    Cutter(double body, double least)
        : m_body(body)
        , m_least(least)
    {
    }

    void cut(std::vector<Row> rows, int depth)
    {
        if (rows.empty())
            return;
        std::optional<Gutter> gutter = depth < deepest ? bestGutter(rows) : std::optional<Gutter>();
        if (!gutter) {
            m_bands.push_back({ { regionOf(std::move(rows)) } });
            return;
        }
        gutter->last = endOfBand(rows, *gutter, m_body);
        cut(slice(rows, 0, gutter->first), depth + 1);
        const auto [left, right] = parted(rows, *gutter);
        addColumns(left, right, depth);
        cut(slice(rows, gutter->last + 1, rows.size()), depth + 1);
    }

    std::vector<Band> take() { return std::move(m_bands); }

private:
    static std::vector<Row> slice(const std::vector<Row> &rows, std::size_t from, std::size_t to)
    {
        return { rows.begin() + static_cast<std::ptrdiff_t>(from),
            rows.begin() + static_cast<std::ptrdiff_t>(to) };
    }

    std::optional<Gutter> bestGutter(const std::vector<Row> &rows) const
    {
        std::vector<Gutter> tried;
        std::optional<Gutter> best;
        const auto tryAt = [&](std::size_t i, double x0, double x1) {
            if (x1 - x0 < m_least || isKnown(tried, i, x0, x1))
                return;
            Gutter gutter = grown(rows, i, x0, x1, m_least);
            tried.push_back(gutter);
            leaveTable(rows, gutter);
            if ((!best || gutter.bothSides > best->bothSides) && partsColumns(rows, gutter, m_body))
                best = gutter;
        };
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t j = 1; j < rows[i].runs.size(); ++j)
                tryAt(i, rows[i].runs[j - 1].box.x1, rows[i].runs[j].box.x0);
            if (i + 1 < rows.size() && overlaps(rows[i], rows[i + 1]))
                tryAt(i, std::min(rows[i].box.x1, rows[i + 1].box.x1),
                    std::max(rows[i].box.x0, rows[i + 1].box.x0));
        }
        return best;
    }

    /// Of a gutter that also runs through a table, the longer part above or below that.
    void leaveTable(const std::vector<Row> &rows, Gutter &gutter) const
    {
        const auto across = rowsAcross(rows, gutter, m_body);
        if (!across)
            return;
        const std::size_t above = across->first - std::min(across->first, gutter.first);
        const std::size_t below = gutter.last - std::min(across->last, gutter.last);
        if (above >= below && above > 0)
            gutter.last = across->first - 1;
        else if (below > 0)
            gutter.first = across->last + 1;
        gutter.bothSides = rowsOnBothSides(rows, gutter);
    }

    static bool isKnown(const std::vector<Gutter> &tried, std::size_t row, double x0, double x1)
    {
        return std::any_of(tried.begin(), tried.end(), [&](const Gutter &g) {
            return row >= g.first && row <= g.last && g.x0 >= x0 - 0.1 && g.x1 <= x1 + 0.1;
        });
    }

    static std::pair<std::vector<Row>, std::vector<Row>> parted(
        const std::vector<Row> &rows, const Gutter &gutter)
    {
        std::vector<Run> left;
        std::vector<Run> right;
        for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
            for (const Run &run : rows[i].runs)
                (run.box.x1 <= gutter.middle() ? left : right).push_back(run);
        }
        return { rowsOf(std::move(left)), rowsOf(std::move(right)) };
    }

    /// Columns that are parted once more are further columns of the band; what is more involved is
    /// read column by column.
    void addColumns(const std::vector<Row> &left, const std::vector<Row> &right, int depth)
    {
        Band band;
        for (const auto *rows : { &left, &right }) {
            Cutter inner(m_body, m_least);
            inner.cut(*rows, depth + 1);
            std::vector<Band> parts = inner.take();
            if (parts.size() == 1) {
                for (Region &region : parts.front().columns)
                    band.columns.push_back(std::move(region));
                continue;
            }
            if (!band.columns.empty())
                m_bands.push_back(std::move(band));
            band = {};
            for (Band &part : parts)
                m_bands.push_back(std::move(part));
        }
        if (!band.columns.empty())
            m_bands.push_back(std::move(band));
    }

    static Region regionOf(std::vector<Row> rows)
    {
        Region region;
        region.box = rows.front().box;
        for (const Row &row : rows)
            region.box = united(region.box, row.box);
        region.rows = std::move(rows);
        return region;
    }

    double m_body = 0;
    double m_least = 0; // width of a gutter
    std::vector<Band> m_bands;
};

} // namespace

std::vector<Band> bandsOf(std::vector<Run> runs, double body)
{
    const double usual = narrowest * body;
    const std::optional<double> narrow = partAtNarrowGutters(runs, usual);
    Cutter cutter(body, std::min(usual, narrow.value_or(usual)));
    cutter.cut(rowsOf(std::move(runs)), 0);
    return cutter.take();
}

} // namespace Peel::Pdf
