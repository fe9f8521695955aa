// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/labelledfigures.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/markers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t longestLabel = 12; // words
constexpr std::size_t longestFigure = 9;
constexpr std::size_t fewestPairs = 2;
constexpr double sameEdge = 2; // points
constexpr double setIn = 6;
constexpr double near = 1.6; // of the size, from the foot of a line to the head of the next

bool isLine(const Row &row, std::size_t longest)
{
    return !row.isTable() && row.runs.size() == 1 && row.runs.front().words.size() <= longest
        && !row.runs.front().text().endsWith(u'.') && !markerOf(row.runs.front()).found();
}

bool isLabel(const Row &row)
{
    static const Pattern label(u"^\\p{L}[^:]*\\p{L}{2}[^:]*$"_s);
    return isLine(row, longestLabel) && label.isIn(row.whole().text());
}

/// "735 (31 December 2017)", "over 600", "£2.1m"; not a year or a date.
bool isFigureLine(const Row &row)
{
    static const Pattern figure = caseless(
        u"^(?:(?:over|about|nearly|around|almost|under) )?[+−–-]?[£€]?\\d[\\d,.]*(?:%|p|m|k|bn)?(?=$|[\\s,;(])"_s);
    static const Pattern time = caseless(
        u"^(?:20\\d\\d(?:[/–-]\\d+)?\\W*$|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d{1,2}[/.]\\d{1,2}[/.]\\d)"_s);
    const QString text = row.whole().text();
    return isLine(row, longestFigure) && figure.isIn(text) && !time.isIn(text);
}

/// Whether the line below can be told from running text: it is set in, or in another weight.
bool standsOut(const Run &label, const Run &figure)
{
    return figure.box.x0 - label.box.x0 > setIn
        || (std::abs(figure.box.x0 - label.box.x0) < sameEdge
            && (figure.bold != label.bold || figure.size > 1.1 * label.size));
}

bool isPair(const std::vector<Row> &rows, std::size_t i)
{
    if (i + 1 >= rows.size() || !isLabel(rows[i]) || !isFigureLine(rows[i + 1]))
        return false;
    const Run &label = rows[i].runs.front();
    const Run &figure = rows[i + 1].runs.front();
    return standsOut(label, figure) && figure.box.y0 - label.box.y1 < near * label.size;
}

bool isLikePair(const std::vector<Row> &rows, std::size_t first, std::size_t next)
{
    return isPair(rows, next) && std::abs(rows[next].box.x0 - rows[first].box.x0) < sameEdge
        && std::abs(rows[next + 1].box.x0 - rows[first + 1].box.x0) < sameEdge
        && rows[next].box.y0 - rows[next - 1].box.y1 < 2 * near * rows[next].runs.front().size;
}

Draft keyFigureOf(const Row &label, const Row &figure)
{
    Draft draft = draftOf({ label.whole(), figure.whole() });
    draft.lines.clear();
    draft.cells
        = { { 0, 0, 1, 1, true, { label.whole() } }, { 1, 0, 1, 1, false, { figure.whole() } } };
    draft.headRows = 1;
    draft.kind = BlockKind::KeyFigure;
    return draft;
}

} // namespace

std::vector<Record> labelledFiguresIn(const std::vector<Row> &rows, const Typography &)
{
    std::vector<Record> records;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isPair(rows, i))
            continue;
        std::size_t end = i + 2;
        while (isLikePair(rows, i, end))
            end += 2;
        if (end - i < 2 * fewestPairs)
            continue;
        Record record { i, end - 1, {} };
        for (std::size_t label = i; label < end; label += 2)
            record.drafts.push_back(keyFigureOf(rows[label], rows[label + 1]));
        records.push_back(std::move(record));
        i = end - 1;
    }
    return records;
}

} // namespace Peel::Pdf
