// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/badges.h"

#include "ingest/pdf/runs.h"
#include "ingest/plaintext/shapes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr int shortLine = 60; // letters: the name of an area, no sentence

bool couldBeBadge(const Draft &draft)
{
    return (draft.kind == BlockKind::Paragraph || draft.kind == BlockKind::Heading)
        && draft.cells.empty() && draft.marker.isEmpty() && isGradeAlone(draft.text());
}

/// Whether the grade heads what follows: "Good" over the areas that are good.
bool headsList(const Draft &grade, const Draft &next)
{
    if (next.kind == BlockKind::ListItem)
        return true;
    const bool line = next.kind == BlockKind::Paragraph && next.letters() < shortLine
        && !next.text().endsWith(u'.') && !isGradeAlone(next.text());
    return line && grade.kind == BlockKind::Heading && next.size < grade.size;
}

/// What a badge stands behind: a heading, its date, or the question in a list of them.
bool isGraded(const Draft &draft)
{
    const QString text = draft.text();
    return draft.kind == BlockKind::Heading || isUpdatedLine(text) || text.endsWith(u'?');
}

/// Whether a grade stands right of the first line of the heading below it, a little higher.
bool standsBeside(const Draft &grade, const Draft &heading)
{
    constexpr double shared = 2; // points of their heights at least
    if (heading.kind != BlockKind::Heading || heading.lines.empty() || grade.page != heading.page)
        return false;
    const Box badge = grade.box();
    const Box line = heading.lines.front().box;
    return badge.x0 > line.x1 && badge.y1 > line.y0 + shared && badge.y0 < line.y1 - shared;
}

void putBehindHeadings(std::vector<Draft> &drafts)
{
    for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
        if (couldBeBadge(drafts[i]) && standsBeside(drafts[i], drafts[i + 1]))
            std::swap(drafts[i], drafts[i + 1]);
    }
}

/// "Last updated 12/12/2017 Good": a date and its badge in one line.
void partDatesFromGrades(std::vector<Draft> &drafts)
{
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].kind != BlockKind::Paragraph || drafts[i].lines.size() != 1
            || drafts[i].letters() > shortLine)
            continue;
        const std::vector<Word> words = drafts[i].lines.front().words;
        for (std::size_t w = 1; w < words.size(); ++w) {
            const auto middle = words.begin() + static_cast<std::ptrdiff_t>(w);
            Run date = makeRun({ words.begin(), middle });
            Run grade = makeRun({ middle, words.end() });
            if (!isUpdatedLine(date.text()) || !isGradeAlone(grade.text()))
                continue;
            Draft badge = drafts[i];
            badge.lines = { std::move(grade) };
            drafts[i].lines = { std::move(date) };
            drafts.insert(drafts.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(badge));
            break;
        }
    }
}

} // namespace

void markBadges(std::vector<Draft> &drafts)
{
    partDatesFromGrades(drafts);
    putBehindHeadings(drafts);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!couldBeBadge(drafts[i]))
            continue;
        const bool belongs = i > 0 && isGraded(drafts[i - 1]);
        if (!belongs && i + 1 < drafts.size() && headsList(drafts[i], drafts[i + 1]))
            continue;
        drafts[i].kind = BlockKind::Badge;
        drafts[i].level = 0;
    }
}

} // namespace Peel::Pdf
