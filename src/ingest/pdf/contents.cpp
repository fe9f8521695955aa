// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/contents.h"

#include "ingest/language/pattern.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t fewest = 3; // entries of a list
constexpr double wrapped = 1.0; // em between the lines of one entry at most

bool isDots(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c == u'.' || c == u'…' || c == u'_' || c == u'·'; });
}

bool hasLeader(const Row &row)
{
    static const Pattern leader(u"([.…_·]\\s?){3,}\\s*[ivxlc\\d]{1,4}$"_s);
    return leader.match(row.whole().text()).hasMatch();
}

bool isContentsTitle(const Row &row)
{
    static const Pattern title = caseless(u"^(table of )?contents( page)?$"_s);
    return !row.isTable() && title.match(row.whole().text()).hasMatch();
}

bool isNumber(const Run &run)
{
    bool is = false;
    run.text().toInt(&is);
    return is;
}

/// The page number that stands by itself at the end of the row, -1 if none.
int numberSetApart(const Row &row)
{
    if (row.isTable() || row.runs.size() < 2)
        return -1;
    // Two numbers apart are the cells of a table, and an entry has words.
    const bool named = std::any_of(row.runs.begin(), row.runs.end() - 1,
        [](const Run &run) { return run.letters() > 0 && !isNumber(run); });
    if (!isNumber(row.runs.back()) || !named
        || std::any_of(row.runs.begin() + 1, row.runs.end() - 1, isNumber))
        return -1;
    return row.runs.back().text().toInt();
}

/// Rows behind the title that lead to page numbers which never fall.
std::vector<bool> byGaps(const std::vector<Row> &rows)
{
    std::vector<bool> ends(rows.size(), false);
    const auto title = std::find_if(rows.begin(), rows.end(), isContentsTitle);
    int before = 0;
    for (auto row = title; row != rows.end(); ++row) {
        const int number = numberSetApart(*row);
        if (number < before)
            continue;
        ends[static_cast<std::size_t>(row - rows.begin())] = true;
        before = number;
    }
    return ends;
}

std::vector<bool> endsOfEntries(const std::vector<Row> &rows)
{
    std::vector<bool> ends;
    for (const Row &row : rows)
        ends.push_back(!row.isTable() && hasLeader(row));
    const std::vector<bool> apart = byGaps(rows); // some entries of a list may have no leaders
    std::transform(ends.begin(), ends.end(), apart.begin(), ends.begin(), std::logical_or<> {});
    if (std::count(ends.begin(), ends.end(), true) < static_cast<std::ptrdiff_t>(fewest))
        ends.assign(rows.size(), false);
    return ends;
}

Run withoutDots(const Row &row)
{
    std::vector<Word> words;
    for (Word word : row.whole().words) {
        if (word.text.endsWith(".."_L1)) {
            while (word.text.size() > 1 && word.text.endsWith(u'.'))
                word.text.chop(1);
        }
        if (!isDots(word.text))
            words.push_back(std::move(word));
    }
    return words.empty() ? row.whole() : makeRun(std::move(words));
}

Draft itemOf(std::vector<Run> lines)
{
    Draft draft = draftOf(std::move(lines));
    draft.kind = BlockKind::ListItem;
    draft.role = u"contents"_s;
    return draft;
}

Draft entryOf(const std::vector<Row> &rows, std::size_t first, std::size_t last)
{
    std::vector<Run> lines;
    for (std::size_t i = first; i <= last; ++i)
        lines.push_back(withoutDots(rows[i]));
    return itemOf(std::move(lines));
}

/// An entry whose number stands beside its first line is read with the number behind its last one.
Draft entryAroundNumber(const std::vector<Row> &rows, std::size_t first, std::size_t last)
{
    std::vector<Run> lines { withoutDots(rows[first]) };
    std::vector<Word> &words = lines.front().words;
    const Run number = makeRun({ words.back() });
    words.pop_back();
    lines.front() = makeRun(std::move(words));
    for (std::size_t i = first + 1; i <= last; ++i)
        lines.push_back(rows[i].whole());
    lines.push_back(number);
    return itemOf(std::move(lines));
}

/// Whether the row is the part above of an entry that takes several lines.
bool leadsTo(const Row &above, const Row &below)
{
    return !above.isTable() && !isContentsTitle(above) && above.runs.size() == 1
        && std::abs(above.runs.front().size - below.runs.front().size) < 0.5
        && above.runs.front().bold == below.runs.front().bold
        && below.box.y0 - above.box.y1 < wrapped * below.runs.front().size;
}

/// Whether the row goes on with the entry above it, whose number stands beside its first line: no
/// entry begins in small letters.
bool goesOnBehind(const Row &above, const Row &row)
{
    return !row.isTable() && row.runs.size() == 1
        && row.runs.front().words.front().text.front().isLower()
        && leadsTo(makeRow({ above.runs.front() }), row);
}

} // namespace

std::vector<Record> entriesIn(const std::vector<Row> &rows)
{
    const std::vector<bool> ends = endsOfEntries(rows);
    std::vector<Record> entries;
    std::size_t next = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!ends[i])
            continue;
        std::size_t first = i;
        while (first > next && leadsTo(rows[first - 1], rows[first]))
            --first;
        std::size_t last = i;
        while (first == i && last + 1 < rows.size() && !ends[last + 1]
            && goesOnBehind(rows[last], rows[last + 1]))
            ++last;
        entries.push_back({ first, last,
            { last > i ? entryAroundNumber(rows, i, last) : entryOf(rows, first, i) } });
        next = last + 1;
    }
    return entries;
}

} // namespace Peel::Pdf
