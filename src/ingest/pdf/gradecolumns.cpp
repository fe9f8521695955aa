// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gradecolumns.h"

#include "ingest/plaintext/shapes.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t mostLines = 3; // of one grade
constexpr double sameEdge = 3; // points
constexpr double widestBlank = 3; // em, in a justified line
constexpr double closeRows = 2.0; // em of white between two rows at most
constexpr double reachAbove = 2.5; // em in which a column of text would show
constexpr double reachBelow = 6.0;
constexpr double closeLines = 0.3; // em of white between the lines of one area at most

/// The edges that the grades of a column are set to, one or the other.
struct Edges
{
    double left = 0;
    double right = 0;
};

bool isAtEdge(const Run &run, const Edges &edge)
{
    return run.table < 0
        && (std::abs(run.box.x0 - edge.left) < sameEdge
            || std::abs(run.box.x1 - edge.right) < sameEdge);
}

/// A line of a justified cell, whose words stand far apart.
bool isSpread(const Row &row, const Edges &edge)
{
    for (std::size_t i = 0; i < row.runs.size(); ++i) {
        const Run &run = row.runs[i];
        if (isAtEdge(run, edge))
            continue;
        const bool near = i == 0 || run.box.x0 - row.runs[i - 1].box.x1 < widestBlank * run.size;
        const QString text = run.text();
        if (!near || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
            return false;
    }
    return true;
}

/// Whether the row holds nothing but a grade's line at the edge and an area left of it.
bool fits(const Row &row, const Edges &edge)
{
    if (row.isTable())
        return false;
    const bool labelAlone = !isAtEdge(row.runs.back(), edge);
    if (row.runs.size() > (labelAlone ? 1 : 2) && !isSpread(row, edge))
        return false;
    const double left = labelAlone ? edge.left : std::min(edge.left, row.runs.back().box.x0);
    return std::all_of(row.runs.begin(), row.runs.end(),
        [&](const Run &run) { return isAtEdge(run, edge) || run.box.x1 < left - 0.5 * run.size; });
}

bool hasGrade(const Row &row, const Edges &edge)
{
    return isAtEdge(row.runs.back(), edge);
}

double whiteBetween(const Row &above, const Row &below)
{
    return (below.box.y0 - above.box.y1) / below.runs.front().size;
}

/// Lines of an area reach over and under its grade, closely set.
bool goesOn(const Row &above, const Row &below, const Edges &edge)
{
    return fits(above, edge) && fits(below, edge) && whiteBetween(above, below) < closeLines;
}

QString textOf(const std::vector<Run> &lines)
{
    QStringList texts;
    for (const Run &line : lines)
        texts << line.text();
    return texts.join(u' ');
}

/// "Requires" above "improvement".
bool beginsGrade(const std::vector<Row> &rows, std::size_t index)
{
    const Run &last = rows[index].runs.back();
    if (isGradeAlone(last.text()))
        return true;
    return last.words.size() == 1
        && last.words.front().text.compare("requires"_L1, Qt::CaseInsensitive) == 0;
}

/// Puts the lines of wrapped grades together; none if one of the lines belongs to no grade.
std::vector<GradeKey> keysOf(const std::vector<Run> &lines)
{
    std::vector<GradeKey> keys;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t taken = 0;
        std::vector<Run> tried;
        for (std::size_t n = 1; n <= mostLines && i + n <= lines.size(); ++n) {
            tried.push_back(lines[i + n - 1]);
            if (isGradeAlone(textOf(tried)))
                taken = n;
        }
        if (taken == 0)
            return {};
        const auto from = lines.begin() + static_cast<std::ptrdiff_t>(i);
        keys.push_back({ { from, from + static_cast<std::ptrdiff_t>(taken) } });
        i += taken;
    }
    return keys;
}

/// No other text near stands right of the areas, as it would in a column of text.
bool standsAlone(const std::vector<Row> &rows, const GradeColumns &columns)
{
    const double em = columns.keys.front().lines.front().size;
    double right = 0;
    for (const Run &label : columns.labels)
        right = std::max(right, label.box.x1);
    const double from = rows[columns.first].box.y0 - reachAbove * em;
    const double to = rows[columns.last].box.y1 + reachBelow * em;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if ((i >= columns.first && i <= columns.last) || rows[i].box.y1 < from
            || rows[i].box.y0 > to)
            continue;
        for (const Run &run : rows[i].runs) {
            if (run.box.x0 > right && !isGradeAlone(run.text())) // of the next title
                return false;
        }
    }
    return true;
}

/// "Judgement" over the areas and "Grade" over the grades.
bool isHead(const Row &row, const GradeColumns &columns)
{
    if (columns.labels.empty() || row.isTable() || row.runs.size() != 2
        || !fits(row, { columns.edge, columns.right }))
        return false;
    const QString name = row.runs.back().words.back().text;
    const auto is
        = [&name](QLatin1StringView word) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    return is("grade"_L1) || is("judgement"_L1) || is("judgment"_L1) || is("rating"_L1);
}

bool hasLineBeside(const GradeKey &key, const std::vector<Run> &labels)
{
    const Run &first = key.lines.front();
    return std::any_of(labels.begin(), labels.end(), [&first](const Run &label) {
        return std::abs(label.middle() - first.middle()) < 0.2 * first.size;
    });
}

std::size_t keyOf(const Run &label, const std::vector<GradeKey> &keys, bool alignedAtTop)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const bool better = alignedAtTop
            ? keys[i].lines.front().middle() < label.middle() + 0.2 * label.size
            : std::abs(keys[i].middle() - label.middle())
                < std::abs(keys[best].middle() - label.middle());
        if (better)
            best = i;
    }
    return best;
}

/// The areas' lines as white parts them: where it leaves as many areas as there are grades, each
/// with its grade beside it, they follow each other. Empty if not.
std::vector<std::size_t> gradesByWhite(const GradeColumns &columns)
{
    std::vector<std::size_t> grades;
    for (std::size_t i = 0; i < columns.labels.size(); ++i) {
        const Run &line = columns.labels[i];
        const bool begins
            = i > 0 && line.box.y0 - columns.labels[i - 1].box.y1 > closeLines * line.size;
        grades.push_back((i == 0 ? 0 : grades.back()) + (begins ? 1 : 0));
        if (grades.back() >= columns.keys.size())
            return {};
    }
    if (grades.empty() || grades.back() + 1 != columns.keys.size())
        return {};
    for (std::size_t key = 0; key < columns.keys.size(); ++key) {
        const bool beside
            = std::any_of(columns.labels.begin(), columns.labels.end(), [&](const Run &label) {
                  const auto i = static_cast<std::size_t>(&label - columns.labels.data());
                  return grades[i] == key
                      && std::abs(label.middle() - columns.keys[key].middle()) < 1.2 * label.size;
              });
        if (!beside)
            return {};
    }
    return grades;
}

} // namespace

std::optional<GradeColumns> gradeColumnsAt(const std::vector<Row> &rows, std::size_t seed)
{
    if (rows[seed].isTable() || !beginsGrade(rows, seed))
        return std::nullopt;
    const Edges edge { rows[seed].runs.back().box.x0, rows[seed].runs.back().box.x1 };
    GradeColumns found { seed, seed, edge.left, edge.right, {}, {}, {} };
    if (!fits(rows[seed], edge))
        return std::nullopt;
    for (std::size_t i = seed + 1;
         i < rows.size() && fits(rows[i], edge) && whiteBetween(rows[i - 1], rows[i]) < closeRows;
         ++i) {
        if (hasGrade(rows[i], edge))
            found.last = i;
    }
    while (found.first > 0 && goesOn(rows[found.first - 1], rows[found.first], edge))
        --found.first;
    while (found.last + 1 < rows.size() && goesOn(rows[found.last], rows[found.last + 1], edge))
        ++found.last;
    std::vector<Run> grades;
    for (std::size_t i = found.first; i <= found.last; ++i) {
        for (const Run &run : rows[i].runs)
            (isAtEdge(run, edge) ? grades : found.labels).push_back(run);
    }
    found.keys = keysOf(grades);
    if (found.keys.empty())
        return std::nullopt;
    found.alone = standsAlone(rows, found);
    if (found.first > 0 && isHead(rows[found.first - 1], found)
        && whiteBetween(rows[found.first - 1], rows[found.first]) < closeRows)
        found.head = rows[--found.first].runs;
    return found;
}

std::vector<std::size_t> gradesOfLabels(const GradeColumns &columns)
{
    std::vector<std::size_t> grades = gradesByWhite(columns);
    if (!grades.empty())
        return grades;
    const bool alignedAtTop = std::all_of(columns.keys.begin(), columns.keys.end(),
        [&](const GradeKey &key) { return hasLineBeside(key, columns.labels); });
    for (const Run &label : columns.labels)
        grades.push_back(keyOf(label, columns.keys, alignedAtTop));
    return grades;
}

} // namespace Peel::Pdf
