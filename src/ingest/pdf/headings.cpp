// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/headings.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double larger = 1.12; // of the body's size
constexpr int longestHeading = 250; // letters
constexpr std::size_t mostLines = 5;

bool isCaption(const QString &text)
{
    static const QRegularExpression label(
        u"^(Figure|Table|Chart|Graph|Map|Diagram)\\s+[A-Z]?\\d+(\\.\\d+)*\\s*[:.–-]"_s);
    return label.match(text).hasMatch();
}

bool hasLetters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= 2;
}

bool isBoldThroughout(const Draft &draft)
{
    for (const Run &line : draft.lines) {
        for (const Word &word : line.words) {
            if (!word.bold && word.text.size() > 1)
                return false;
        }
    }
    return true;
}

bool looksLikeHeading(const Draft &draft, const Typography &usual)
{
    if (draft.lines.empty() || draft.lines.size() > mostLines || draft.letters() > longestHeading)
        return false;
    const QString text = draft.text();
    if (!hasLetters(text) || text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u','))
        return false;
    const bool large = draft.size >= larger * usual.body;
    const bool bold = !usual.boldBody && draft.bold && isBoldThroughout(draft)
        && draft.size > 0.88 * usual.body;
    return large || bold;
}

using Style = std::pair<double, bool>; // size, bold

Style styleOf(const Draft &draft)
{
    return { std::round(draft.size * 2) / 2, draft.bold };
}

bool isHeading(const Draft &draft)
{
    return draft.kind == BlockKind::Heading;
}

} // namespace

void markHeadings(std::vector<Draft> &drafts, const Typography &usual)
{
    std::set<Style> styles;
    for (Draft &draft : drafts) {
        if (draft.kind == BlockKind::Footnote || !draft.cells.empty())
            continue;
        if (isCaption(draft.text())) {
            draft.kind = BlockKind::Caption;
            continue;
        }
        if (draft.kind == BlockKind::ListItem && !draft.marker.front().isDigit())
            continue;
        if (looksLikeHeading(draft, usual)) {
            draft.kind = BlockKind::Heading;
            styles.insert(styleOf(draft));
        }
    }
    for (Draft &draft : drafts) {
        if (!isHeading(draft))
            continue;
        const auto larger = std::distance(styles.find(styleOf(draft)), styles.end());
        draft.level = std::min(static_cast<int>(larger), 6);
    }
}

} // namespace Peel::Pdf
