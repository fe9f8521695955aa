// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/flow.h"

#include "ingest/pdf/tablejoins.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double sameEdge = 6; // points
constexpr double sameIndent = 2;
constexpr double hanging = 0.8; // em: the least that an item's text stands behind its mark

QChar lastLetter(const Draft &draft)
{
    const QString text = draft.text();
    for (auto c = text.rbegin(); c != text.rend(); ++c) {
        if (!QStringView(u"’”\"')]").contains(*c))
            return *c;
    }
    return {};
}

QChar firstLetter(const Draft &draft)
{
    const QString text = draft.text();
    for (const QChar c : text) {
        if (!QStringView(u"‘“\"'([").contains(c))
            return c;
    }
    return {};
}

bool isText(const Draft &draft)
{
    return (draft.kind == BlockKind::Paragraph || draft.kind == BlockKind::ListItem)
        && draft.role.isEmpty() && draft.cells.empty();
}

bool endsSentence(const Draft &draft)
{
    const QChar c = lastLetter(draft);
    return c == u'.' || c == u'?' || c == u'!' || c == u':' || c == u';';
}

bool isFull(const Draft &draft)
{
    const Run &last = draft.lines.back();
    return draft.right - last.box.x1 < 0.18 * (draft.right - draft.left);
}

/// A title that runs over the end of its page: its second part begins in small letters.
bool headingGoesOn(const Draft &before, const Draft &after)
{
    return before.kind == BlockKind::Heading && after.kind == BlockKind::Heading
        && before.page != after.page && after.marker.isEmpty() && before.bold == after.bold
        && std::abs(before.size - after.size) < 0.02 * before.size && firstLetter(after).isLower();
}

/// An item that ends its page with a whole sentence: what follows stands where its text does,
/// without a mark of its own, and its first word had no room in the last line.
bool itemGoesOn(const Draft &before, const Draft &after)
{
    if (before.kind != BlockKind::ListItem || before.marker.isEmpty())
        return false;
    const Run &last = before.lines.back();
    const Word &next = after.lines.front().words.front();
    const double room = before.right - last.box.x1;
    return last.box.x0 > before.left + hanging * before.size
        && std::abs(after.left - last.box.x0) < sameIndent
        && room < next.box.x1 - next.box.x0 + 0.25 * next.size;
}

/// Whether a text goes on behind the end of its column or page.
bool goesOn(const Draft &before, const Draft &after)
{
    if (headingGoesOn(before, after))
        return true;
    if (!isText(before) || !isText(after) || !after.marker.isEmpty())
        return false;
    if (std::abs(before.size - after.size) > 0.06 * before.size)
        return false;
    if (endsSentence(before))
        return itemGoesOn(before, after);
    const bool title = after.lines.size() == 1 && !endsSentence(after) && !isFull(after);
    if (title && !firstLetter(after).isLower())
        return false; // a short line by itself, such as the title of a box
    const bool weight
        = before.lines.back().words.back().bold == after.lines.front().words.front().bold;
    const QChar next = firstLetter(after);
    return next.isLower() || (isFull(before) && weight);
}

void join(Draft &before, Draft &&after)
{
    std::move(after.lines.begin(), after.lines.end(), std::back_inserter(before.lines));
}

/// Appends drafts to those before, the first one perhaps to the last one.
void append(std::vector<Draft> &flow, std::vector<Draft> &&more)
{
    auto next = more.begin();
    if (!flow.empty() && next != more.end()) {
        takeFirstRows(flow, *next);
        if (flow.empty())
            flow.push_back(std::move(*next++));
        else if (goesOn(flow.back(), *next))
            join(flow.back(), std::move(*next++));
        else if (continuesTable(flow.back(), *next))
            joinTables(flow.back(), std::move(*next++));
        else if (std::optional<Draft> rows = lastRowsOf(flow.back(), *next)) {
            joinTables(flow.back(), std::move(*rows));
            ++next;
        }
    }
    std::move(next, more.end(), std::back_inserter(flow));
}

bool sameColumns(const std::vector<Column> &a, const std::vector<Column> &b)
{
    return a.size() > 1 && a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](const Column &left, const Column &right) {
               return std::abs(left.left - right.left) < sameEdge;
           });
}

/// A capital behind an unfinished sentence is possible, a small letter is what one expects.
int goesOnHow(const Draft &before, const Draft &after)
{
    if (!goesOn(before, after))
        return 0;
    return firstLetter(after).isLower() ? 2 : 1;
}

/// Parallel columns end on a page with unfinished sentences that the next column does not take up.
bool areParallel(const std::vector<Column> &above, const std::vector<Column> &below)
{
    int parallel = 0;
    int newspaper = 0;
    for (std::size_t i = 0; i + 1 < above.size(); ++i) {
        if (above[i].drafts.empty() || above[i + 1].drafts.empty() || below[i].drafts.empty())
            continue;
        const Draft &end = above[i].drafts.back();
        newspaper += goesOnHow(end, above[i + 1].drafts.front());
        parallel += goesOnHow(end, below[i].drafts.front());
    }
    return parallel > newspaper;
}

/// Moves parallel columns that go on at the top of the next page to where they began.
void pullUpParallelColumns(std::vector<PageFlow> &pages)
{
    PageFlow *open = nullptr;
    for (PageFlow &page : pages) {
        if (open && !open->bands.empty() && !page.bands.empty()
            && sameColumns(open->bands.back(), page.bands.front())
            && areParallel(open->bands.back(), page.bands.front())) {
            std::vector<Column> &above = open->bands.back();
            for (std::size_t i = 0; i < above.size(); ++i)
                append(above[i].drafts, std::move(page.bands.front()[i].drafts));
            page.bands.erase(page.bands.begin());
        }
        if (!page.bands.empty())
            open = &page;
    }
}

/// Puts the waiting notes behind the first `index` drafts.
void placeBefore(std::vector<Draft> &flow, std::size_t index, std::vector<Draft> &notes)
{
    flow.insert(flow.begin() + static_cast<std::ptrdiff_t>(index),
        std::make_move_iterator(notes.begin()), std::make_move_iterator(notes.end()));
    notes.clear();
}

} // namespace

std::vector<Draft> joinedPages(std::vector<PageFlow> pages)
{
    pullUpParallelColumns(pages);
    std::vector<Draft> flow;
    std::vector<Draft> notes; // of the page before: they wait until its last paragraph is complete
    for (PageFlow &page : pages) {
        for (std::vector<Column> &band : page.bands) {
            for (Column &column : band) {
                if (column.drafts.empty())
                    continue;
                std::vector<Draft> first; // the one that may go on with the text before the notes
                first.push_back(std::move(column.drafts.front()));
                column.drafts.erase(column.drafts.begin());
                const std::size_t before = flow.size();
                append(flow, std::move(first));
                placeBefore(flow, before, notes);
                append(flow, std::move(column.drafts));
            }
        }
        std::move(page.notes.begin(), page.notes.end(), std::back_inserter(notes));
    }
    std::move(notes.begin(), notes.end(), std::back_inserter(flow));
    return flow;
}

} // namespace Peel::Pdf
