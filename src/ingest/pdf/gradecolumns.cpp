// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/gradecolumns.h"

#include "ingest/plaintext/shapes.h"

#include <QSet>

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

/// Where the two columns stand.
struct Edges
{
    double left = 0; // of the grades, which are set to one of these two
    double right = 0;
    std::optional<double> labels; // none: they stand left of the grades, as far as they reach

    const Run &keyOf(const Row &row) const { return labels ? row.runs.front() : row.runs.back(); }
};

bool isKey(const Run &run, const Edges &edges)
{
    return run.table < 0
        && (std::abs(run.box.x0 - edges.left) < sameEdge
            || (!edges.labels && std::abs(run.box.x1 - edges.right) < sameEdge));
}

/// A line of a justified cell, whose words stand far apart.
bool isSpread(const Row &row, const Edges &edges)
{
    for (std::size_t i = 0; i < row.runs.size(); ++i) {
        const Run &run = row.runs[i];
        if (isKey(run, edges))
            continue;
        const bool near = i == 0 || run.box.x0 - row.runs[i - 1].box.x1 < widestBlank * run.size;
        const QString text = run.text();
        if (!near || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
            return false;
    }
    return true;
}

bool hasGrade(const Row &row, const Edges &edges)
{
    return isKey(edges.keyOf(row), edges);
}

/// Whether the row holds nothing but a grade's line at its edge and an area beside it.
bool fits(const Row &row, const Edges &edges)
{
    if (row.isTable())
        return false;
    if (row.runs.size() > (hasGrade(row, edges) ? 2 : 1) && (edges.labels || !isSpread(row, edges)))
        return false;
    const double left
        = hasGrade(row, edges) ? std::min(edges.left, edges.keyOf(row).box.x0) : edges.left;
    return std::all_of(row.runs.begin(), row.runs.end(), [&](const Run &run) {
        const bool key = isKey(run, edges);
        if (edges.labels)
            return key ? run.box.x1 < *edges.labels
                       : std::abs(run.box.x0 - *edges.labels) < sameEdge;
        return key || run.box.x1 < left - 0.5 * run.size;
    });
}

double whiteBetween(const Row &above, const Row &below)
{
    return (below.box.y0 - above.box.y1) / below.runs.front().size;
}

/// Lines of an area reach over and under its grade, closely set.
bool goesOn(const Row &above, const Row &below, const Edges &edges)
{
    return fits(above, edges) && fits(below, edges) && whiteBetween(above, below) < closeLines;
}

QString textOf(const std::vector<Run> &lines)
{
    QStringList texts;
    for (const Run &line : lines)
        texts << line.text();
    return texts.join(u' ');
}

/// "Requires" above "improvement".
bool beginsGrade(const Run &run)
{
    if (isGradeAlone(run.text()))
        return true;
    return run.words.size() == 1
        && run.words.front().text.compare("requires"_L1, Qt::CaseInsensitive) == 0;
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
bool isHead(const Row &row, const GradeColumns &columns, const Edges &edges)
{
    if (columns.labels.empty() || row.isTable() || row.runs.size() != 2 || !fits(row, edges))
        return false;
    const QString name = edges.keyOf(row).words.back().text;
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

double whiteAbove(const std::vector<Run> &lines, std::size_t i)
{
    return (lines[i].box.y0 - lines[i - 1].box.y1) / lines[i].size;
}

/// The most white, in em, that two lines of one area have between them: little, or the least that
/// any two have where some have clearly more.
double whiteOfLines(const std::vector<Run> &lines)
{
    constexpr double clearlyMore = 0.25;
    double least = closeRows;
    double most = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        least = std::min(least, whiteAbove(lines, i));
        most = std::max(most, whiteAbove(lines, i));
    }
    return most - least > clearlyMore ? std::max(closeLines, least + clearlyMore) : closeLines;
}

/// The areas' lines as white parts them: where it leaves as many areas as there are grades, each
/// with its grade beside it, they follow each other. Empty if not.
std::vector<std::size_t> gradesByWhite(const GradeColumns &columns)
{
    const double close = whiteOfLines(columns.labels);
    std::vector<std::size_t> grades;
    for (std::size_t i = 0; i < columns.labels.size(); ++i) {
        const bool begins = i > 0 && whiteAbove(columns.labels, i) > close;
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

std::optional<GradeColumns> columnsAt(
    const std::vector<Row> &rows, std::size_t seed, const Edges &edges)
{
    if (!fits(rows[seed], edges))
        return std::nullopt;
    GradeColumns found { seed, seed, edges.left, edges.right, edges.labels, {}, {}, {} };
    for (std::size_t i = seed + 1;
         i < rows.size() && fits(rows[i], edges) && whiteBetween(rows[i - 1], rows[i]) < closeRows;
         ++i) {
        if (hasGrade(rows[i], edges))
            found.last = i;
    }
    while (found.first > 0 && goesOn(rows[found.first - 1], rows[found.first], edges))
        --found.first;
    while (found.last + 1 < rows.size() && goesOn(rows[found.last], rows[found.last + 1], edges))
        ++found.last;
    std::vector<Run> grades;
    for (std::size_t i = found.first; i <= found.last; ++i) {
        for (const Run &run : rows[i].runs)
            (isKey(run, edges) ? grades : found.labels).push_back(run);
    }
    found.keys = keysOf(grades);
    if (found.keys.empty())
        return std::nullopt;
    found.alone = standsAlone(rows, found);
    if (found.first > 0 && isHead(rows[found.first - 1], found, edges)
        && whiteBetween(rows[found.first - 1], rows[found.first]) < closeRows)
        found.head = rows[--found.first].runs;
    return found;
}

/// A grade in the margin of each of several texts comes again; a head over all that have it does
/// not.
bool tellsEachGradeOnce(const std::vector<GradeKey> &keys)
{
    constexpr qsizetype fewest = 3;
    QSet<QString> told;
    for (const GradeKey &key : keys)
        told.insert(textOf(key.lines).toLower());
    return told.size() >= fewest && told.size() == static_cast<qsizetype>(keys.size());
}

} // namespace

std::optional<GradeColumns> gradeColumnsAt(const std::vector<Row> &rows, std::size_t seed)
{
    const Row &row = rows[seed];
    if (row.isTable())
        return std::nullopt;
    const Run &first = row.runs.front();
    const Run &last = row.runs.back();
    if (beginsGrade(last))
        return columnsAt(rows, seed, { last.box.x0, last.box.x1, {} });
    if (row.runs.size() != 2 || !beginsGrade(first))
        return std::nullopt;
    std::optional<GradeColumns> grouped
        = columnsAt(rows, seed, { first.box.x0, first.box.x1, last.box.x0 });
    return grouped && tellsEachGradeOnce(grouped->keys) ? grouped : std::nullopt;
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
