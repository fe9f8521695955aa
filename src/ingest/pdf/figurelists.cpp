// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figurelists.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/figures.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t longestLine = 9; // words
constexpr std::size_t longestTitle = 6;

/// "27 September 2019", "12 months to March": a time and no quantity.
bool isTime(const std::vector<Word> &words)
{
    static const Pattern day(u"^\\d{1,2}(st|nd|rd|th)?$"_s);
    static const Pattern month
        = caseless(u"^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]?$"_s);
    static const Pattern span
        = caseless(u"^(?:months?|quarters?|years?)\\s(?:to|ending|ended|from)$"_s);
    if (words.size() < 2 || !day.match(words[0].text).hasMatch())
        return false;
    return month.match(words[1].text).hasMatch()
        || (words.size() > 2 && span.match(words[1].text + u' ' + words[2].text).hasMatch());
}

bool beginsWithFigure(const Row &row)
{
    static const Pattern figure = caseless(
        u"^(up|down|▲|▼|↑|↓)?\\s*[+\\-−–]?[£€$]?\\d[\\d,.]*(%|p|m|k|bn|st|nd|rd|th)?$"_s);
    static const Pattern letters(u"\\p{L}{3}"_s);
    if (!letters.match(row.whole().text()).hasMatch())
        return false; // a row of a table
    const std::vector<Word> &words = row.runs.front().words;
    if (words.empty() || row.runs.front().words.size() + row.runs.size() < 3 || isTime(words)
        || isThousands(words.front().text) || isYear(words.front().text))
        return false; // the head of a table: "£000 | Budget | Actual"
    return figure.match(words.front().text).hasMatch()
        || (words.size() > 1 && figure.match(words[0].text + words[1].text).hasMatch());
}

/// "1. Overview", "2. Findings", or the same without stops: numbers of items, no figures.
bool countsItems(const std::vector<Row> &rows, std::size_t first, std::size_t last)
{
    QList<int> numbers;
    for (std::size_t i = first; i <= last; ++i) {
        if (!beginsWithFigure(rows[i]))
            continue;
        const QString &figure = rows[i].runs.front().words.front().text;
        if (figure.endsWith(u'.'))
            return true;
        numbers << figure.toInt();
    }
    const auto next = [](int a, int b) { return b != a + 1; };
    return numbers.size() > 1 && numbers.front() == 1
        && std::adjacent_find(numbers.begin(), numbers.end(), next) == numbers.end();
}

bool isLikeTitle(const Row &row, const Typography &usual)
{
    const Run whole = row.whole();
    return whole.bold || whole.size > 1.1 * usual.body;
}

bool isTitle(const Row &row, const Typography &usual)
{
    return !row.isTable() && row.runs.size() == 1 && row.runs.front().words.size() <= longestTitle
        && isLikeTitle(row, usual) && !beginsWithFigure(row);
}

/// "Year ending 31 March" above "2023": the first line of a title that takes two.
bool isTitleAbove(const Row &above, const Row &row, const Typography &usual)
{
    const Run &line = row.runs.front();
    return !above.isTable() && above.runs.size() == 1 && isLikeTitle(above, usual)
        && std::abs(above.runs.front().size - line.size) < 0.3
        && row.box.y0 - above.box.y1 < 0.6 * line.size
        && !line.words.front().text.front().isUpper();
}

bool isLine(const Row &row)
{
    const Run whole = row.whole();
    return !row.isTable() && whole.words.size() <= longestLine && !whole.bold
        && !whole.words.back().text.endsWith(u'.');
}

bool wraps(const Row &above, const Row &below)
{
    return isLine(below) && !beginsWithFigure(below)
        && below.box.y0 - above.box.y1 < 0.8 * below.runs.front().size
        && below.runs.front().words.size() <= 3;
}

Draft tileOf(const std::vector<Row> &rows, std::size_t first, std::size_t last)
{
    Draft tile;
    std::vector<Run> lines;
    for (std::size_t i = first; i <= last; ++i) {
        lines.push_back(rows[i].whole());
        if (i > first && !beginsWithFigure(rows[i])) {
            tile.cells.back().lines.push_back(rows[i].whole());
            continue;
        }
        const int row = static_cast<int>(tile.cells.size());
        tile.cells.push_back({ row, 0, 1, 1, row == 0, { rows[i].whole() } });
    }
    Draft measured = draftOf(std::move(lines));
    measured.lines.clear();
    measured.cells = std::move(tile.cells);
    measured.kind = BlockKind::KeyFigure;
    measured.headRows = 1;
    return measured;
}

} // namespace

std::vector<Record> figureListsIn(const std::vector<Row> &rows, const Typography &usual)
{
    std::vector<Record> tiles;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        if (!isTitle(rows[i], usual) || !isLine(rows[i + 1]) || !beginsWithFigure(rows[i + 1]))
            continue;
        std::size_t last = i + 1;
        while (last + 1 < rows.size()
            && ((isLine(rows[last + 1]) && beginsWithFigure(rows[last + 1]))
                || wraps(rows[last], rows[last + 1])))
            ++last;
        const bool goesOn = last + 1 < rows.size() && !isTitle(rows[last + 1], usual)
            && rows[last + 1].box.y0 - rows[last].box.y1 < 0.8 * usual.body;
        if (goesOn || countsItems(rows, i + 1, last))
            continue; // the beginning of a paragraph, or a list
        const std::size_t first = i > 0 && isTitleAbove(rows[i - 1], rows[i], usual) ? i - 1 : i;
        tiles.push_back({ first, last, { tileOf(rows, first, last) } });
        i = last;
    }
    return tiles;
}

} // namespace Peel::Pdf
