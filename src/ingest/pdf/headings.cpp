// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/headings.h"

#include "ingest/language/pattern.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double larger = 1.12; // of the body's size
constexpr int longestHeading = 250; // letters
constexpr int longestQuiet = 80;
constexpr double slightlyLarger = 1.03;
constexpr std::size_t mostLines = 5;

bool isCaption(const QString &text)
{
    static const Pattern label(
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

/// A line of its own that is set a little apart from the body, in italics or by its size (slanted
/// letters of a font without italics count as larger): the lowest kind of heading.
bool isQuietHeading(const Draft &draft, const Typography &usual)
{
    if (draft.lines.size() > 1 || draft.letters() > longestQuiet || draft.size < 0.9 * usual.body
        || draft.kind != BlockKind::Paragraph || !draft.marker.isEmpty()
        || !draft.text().front().isUpper())
        return false;
    const std::vector<Word> &words = draft.lines.front().words;
    return draft.size > slightlyLarger * usual.body
        || std::all_of(words.begin(), words.end(), [](const Word &word) { return word.italic; });
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
    return large || bold || isQuietHeading(draft, usual);
}

/// A note whose number is not raised: small print numbered like a mark of the document.
bool isNumberedNote(const Draft &draft, const Typography &usual, const QSet<QString> &marks)
{
    QString number = draft.marker;
    while (number.endsWith(u'.') || number.endsWith(u')'))
        number.chop(1);
    return draft.kind == BlockKind::ListItem && draft.size < 0.93 * usual.body
        && marks.contains(number);
}

/// Headings of one look. Sizes that a reader cannot tell apart are one.
struct Style
{
    double size = 0;
    bool bold = false;

    bool operator<(const Style &other) const // the greater one stands higher
    {
        if (std::abs(size - other.size) > 0.45)
            return size < other.size;
        return bold < other.bold;
    }
};

int depthOf(const QString &marker)
{
    QString number = marker;
    while (number.endsWith(u'.'))
        number.chop(1);
    return static_cast<int>(number.count(u'.'));
}

constexpr int deepestLevel = 6;

} // namespace

void classify(Draft &draft, const Typography &usual, const QSet<QString> &marks)
{
    if (draft.kind == BlockKind::Footnote || !draft.cells.empty() || !draft.role.isEmpty())
        return;
    if (isCaption(draft.text())) {
        draft.kind = BlockKind::Caption;
        return;
    }
    if (isNumberedNote(draft, usual, marks)) {
        draft.kind = BlockKind::Footnote;
        while (draft.marker.endsWith(u'.') || draft.marker.endsWith(u')'))
            draft.marker.chop(1);
        return;
    }
    const bool item = draft.kind == BlockKind::ListItem && !draft.marker.front().isDigit();
    if (!item && looksLikeHeading(draft, usual))
        draft.kind = BlockKind::Heading;
}

void setHeadingLevels(std::vector<Draft> &drafts)
{
    std::set<Style> styles;
    for (const Draft &draft : drafts) {
        if (draft.kind == BlockKind::Heading)
            styles.insert({ draft.size, draft.bold });
    }
    // With more styles than levels the largest ones, of the cover, share the first level.
    const int spare = std::max(0, static_cast<int>(styles.size()) - deepestLevel);
    for (Draft &draft : drafts) {
        if (draft.kind != BlockKind::Heading)
            continue;
        const auto style = styles.find({ draft.size, draft.bold });
        const int rank = static_cast<int>(std::distance(style, styles.end()));
        draft.level = std::clamp(rank - spare + depthOf(draft.marker), 1, deepestLevel);
    }
}

} // namespace Peel::Pdf
