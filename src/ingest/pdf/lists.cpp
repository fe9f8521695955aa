// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/lists.h"

#include "ingest/pdf/figures.h"

#include <cmath>
#include <vector>

namespace Peel::Pdf {
namespace {

constexpr double leastIndent = 0.9; // em
constexpr double mostIndent = 4.5;

bool isPlain(const Draft &draft)
{
    return draft.kind == BlockKind::Paragraph && draft.marker.isEmpty() && draft.cells.empty()
        && draft.role.isEmpty();
}

bool isQuotation(const Draft &draft)
{
    return QStringView(u"‘“\"'").contains(draft.text().front());
}

/// The first line of a paragraph may be set in, but not the lines that follow it.
bool hasIndentedFirstLine(const Draft &draft, double em)
{
    return draft.lines.size() > 1 && draft.lines[1].box.x0 < draft.lines.front().box.x0 - 0.5 * em;
}

bool isSetIn(const Draft &draft, double edge, double em)
{
    const double indent = draft.left - edge;
    return isPlain(draft) && indent > leastIndent * em && indent < mostIndent * em
        && !hasIndentedFirstLine(draft, em) && !isQuotation(draft) && !isFigure(draft.text());
}

/// "The force should:" over items with marks: the first line of a paragraph, set in.
bool leadsToItems(const std::vector<Draft> &drafts, std::size_t index)
{
    return drafts[index].text().endsWith(u':') && index + 1 < drafts.size()
        && drafts[index + 1].kind == BlockKind::ListItem && !drafts[index + 1].marker.isEmpty();
}

bool introduces(const Draft &draft)
{
    return draft.kind == BlockKind::Heading || draft.kind == BlockKind::Badge
        || draft.text().endsWith(u':');
}

} // namespace

void markDrawnItems(std::vector<Draft> &drafts, const Typography &usual)
{
    for (std::size_t i = 1; i < drafts.size(); ++i) {
        const Draft &before = drafts[i - 1];
        if (before.lines.empty() || before.kind == BlockKind::Footnote
            || before.lines.back().box.page != drafts[i].page // whose margin may be another
            || !isSetIn(drafts[i], before.left, usual.body) || leadsToItems(drafts, i))
            continue;
        std::size_t end = i + 1;
        while (end < drafts.size() && isPlain(drafts[end])
            && std::abs(drafts[end].left - drafts[i].left) < 0.2 * usual.body
            && !hasIndentedFirstLine(drafts[end], usual.body) && !isQuotation(drafts[end]))
            ++end;
        if (end - i < 2 && !introduces(before))
            continue;
        for (; i < end; ++i)
            drafts[i].kind = BlockKind::ListItem;
        --i;
    }
}

void setListLevels(std::vector<Draft> &drafts, const Typography &usual)
{
    const double step = 0.6 * usual.body;
    std::vector<double> edges; // of the lists that are open, each further in than the one before
    for (Draft &draft : drafts) {
        if (draft.kind != BlockKind::ListItem) {
            edges.clear();
            continue;
        }
        while (!edges.empty() && draft.left < edges.back() - step)
            edges.pop_back();
        if (edges.empty() || draft.left > edges.back() + step)
            edges.push_back(draft.left);
        draft.level = static_cast<int>(edges.size());
    }
}

} // namespace Peel::Pdf
