// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/textlines.h"

#include "ingest/language/hyphens.h"
#include "ingest/language/pattern.h"
#include "ingest/plaintext/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

bool endsSentence(QStringView line)
{
    static const QString ends = u".!?:;"_s;
    qsizetype last = line.size() - 1;
    while (last > 0 && (line.at(last) == u'”' || line.at(last) == u'"' || line.at(last) == u'’'))
        --last;
    return last >= 0 && ends.contains(line.at(last));
}

/// "1.2 The force …", "1. OVERVIEW": numbered paragraphs and headings begin anew.
bool isNumbered(QStringView line)
{
    static const Pattern section(u"^\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s+\\p{Lu}|^\\d{1,2}\\.\\s+\\S"_s);
    return section.match(line).hasMatch();
}

/// Headings in capitals, with the number in front of them.
bool isCapitals(QStringView line)
{
    int letters = 0;
    for (const QChar c : line) {
        if (c.isLower())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 6;
}

bool isTableLine(QStringView line)
{
    return line.contains(u'\t') || line.startsWith(u'|');
}

/// A dash that goes on with a sentence is no list mark: the line before it ran to its full width
/// and did not end.
bool isDashInSentence(QStringView line, QStringView next, int width)
{
    const bool dash = next.startsWith(u'–') || next.startsWith(u'-') || next.startsWith(u'—');
    return dash && width > 0 && line.size() * 10 > width * 7 && !endsSentence(line)
        && !bulletOf(line).has_value();
}

constexpr qsizetype shortEntry = 40; // of a register

/// The address of a page or the minute it was published at, as printed pages carry them: never a
/// part of a paragraph.
bool standsAlone(QStringView line)
{
    static const Pattern alone(
        u"^(?:https?://|www\\.)\\S+$|^(?:\\d{1,2}[:.]\\d\\d\\s+)?\\d{1,2}[/.]\\d{1,2}[/.](?:20)?"
        u"\\d\\d(?:,?\\s+\\d{1,2}[:.]\\d\\d)?$"
        u"|^\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{Lu}\\p{Ll}{2,8}\\s+20\\d\\d,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d\\d$"_s);
    return alone.match(line).hasMatch();
}

/// "Cause of concern", "Recommendation 2", "Recommendation 3. By May, the force should:": the head
/// of what stands below, never wrapped text.
bool headsImprovement(QStringView line)
{
    static const Pattern heading(
        u"^(?:(?:Areas? for improvement|Causes? of "
        u"concern|Recommendations?)(?:\\s+\\d{1,2})?\\s*:?$"
        u"|(?:Area for improvement|Cause of concern|Recommendation)\\s+(?:\\d{1,2}|[A-H])[.:]\\s)"_s);
    return heading.match(line.trimmed()).hasMatch();
}

/// "Status: open", "Area: Managing offenders", "Level 2": an entry of a register by itself.
bool isEntry(QStringView line)
{
    static const Pattern entry(
        u"^(?:(?:Status|Deadline|Due(?: date)?|Progress|Owner|Closed|Response|(?:PEEL )?[Aa]rea|"
        "(?:PEEL )?[Qq]uestion|Theme|Level|Ref(?:erence|\\.)?|Report|Date "
        "[a-z]+)\\s*:\\s+\\S|Level \\d$"
        "|(?:Issued|Revisited|Closed)\\s+(?:on\\s+)?\\d{1,2}\\s+\\p{Lu})"_s);
    return entry.match(line.trimmed()).hasMatch();
}

/// A longer one may be wrapped.
bool isShortEntry(QStringView line)
{
    return line.size() < shortEntry && isEntry(line);
}

/// A line that never runs on from the line before it.
bool beginsAnew(QStringView line, QStringView next, int width)
{
    static const Pattern trend(u"^(?:up|down)\\s?\\d"_s);
    if (isFigureLine(line) && trend.match(next).hasMatch())
        return true;
    if (isLabelledFigure(line) && isLabelledFigure(next))
        return true;
    return (bulletOf(next).has_value() && !isDashInSentence(line, next, width)) || isNumbered(next)
        || next.startsWith(u'#') || isTableLine(next) || isUpdatedLine(next) || standsAlone(next)
        || headsImprovement(next) || isEntry(next)
        || (isGradeAlone(next) && next.front().isUpper());
}

int percentile(std::vector<int> lengths, int percent)
{
    if (lengths.empty())
        return 0;
    const auto at = static_cast<std::ptrdiff_t>(
        (lengths.size() - 1) * static_cast<std::size_t>(percent) / 100);
    std::nth_element(lengths.begin(), lengths.begin() + at, lengths.end());
    return lengths.at(static_cast<std::size_t>(at));
}

/// "An inspection of", "Commissioner for Wiltshire and": a word that nothing ends with.
bool endsOpen(QStringView line)
{
    static const Pattern open(u"\\s(?:of|the|and|for|to|in|on|with|by|at|from|a|an|or)$"_s);
    return open.match(line).hasMatch();
}

/// True when `next` goes on where `line` was wrapped at `width`.
bool runsOn(QStringView line, QStringView next, int width)
{
    if (beginsAnew(line, next, width) || isTableLine(line) || line.startsWith(u'#')
        || isUpdatedLine(line) || isGradeAlone(line) || standsAlone(line))
        return false;
    if (headsImprovement(line) && !endsSentence(line) && line.size() < shortEntry)
        return false;
    if (isShortEntry(line) && next.front().isUpper())
        return false;
    if (isCapitals(line) != isCapitals(next) && (isCapitals(line) || line.size() * 2 < width))
        return false;
    if (next.front().isLower() || endsOpen(line))
        return true;
    if (width == 0)
        return false;
    // A sentence that goes on, or the next line's first word would not have fitted behind this
    // line.
    const qsizetype word = std::max<qsizetype>(next.indexOf(u' '), 1);
    const bool ended = endsSentence(line) && !(line.endsWith(u':') && next.front().isDigit());
    return ended ? line.size() + 1 + word > width - 8 : (line.size() + 1 + word) * 100 > width * 78;
}

Hyphens learned(const QStringList &lines)
{
    Hyphens hyphens;
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            hyphens.learn(word);
        if (!words.isEmpty())
            hyphens.learnLine(words.back().endsWith(u'-'));
    }
    return hyphens;
}

/// Puts a wrapped line behind the text; a word that a hyphen parts at the line's end is whole
/// again.
void append(QString &text, const QString &line, const Hyphens &hyphens)
{
    const bool parted = text.size() > 1 && text.back() == u'-'
        && text.at(text.size() - 2).isLetter() && line.front().isLower();
    if (!parted) {
        text += u' ' + line;
        return;
    }
    if (hyphens.joins(text.mid(text.lastIndexOf(u' ') + 1), line.section(u' ', 0, 0)))
        text.chop(1);
    text += line;
}

/// A heading with its text right below, as wrapped text has it where the white was lost: cut off,
/// the text begins a paragraph of its own. A question that stands alone is always one, and so is
/// "Areas for improvement".
bool isHeadingOver(QStringView line, QStringView next, int width)
{
    const bool textBelow = next.size() * 100 > width * 62 && line.size() * 100 < width * 85;
    constexpr int ofQuestion = 4; // "Areas for improvement"
    const bool alwaysOne = line.endsWith(u'?') || levelByShape(line) == ofQuestion;
    return width > 0 && !next.front().isLower() && (textBelow || alwaysOne) && isHeadingShaped(line)
        && !bulletOf(line).has_value() && !isLabelledFigure(line);
}

/// Cuts the last line off a paragraph of several; its only line stays.
void setLastLineApart(std::vector<QString> &paragraphs)
{
    const qsizetype at = paragraphs.back().lastIndexOf(u'\n');
    if (at < 0)
        return;
    QString last = paragraphs.back().mid(at + 1);
    paragraphs.back().truncate(at);
    paragraphs.push_back(std::move(last));
}

/// Lines longer than any that is wrapped, right above or below another one: each line is a
/// paragraph of its own, and no white parts them. Some converters of pages write so.
bool areParagraphs(const QStringList &lines)
{
    constexpr qsizetype longest = 142; // letters of a wrapped line
    constexpr qsizetype least = 2;
    constexpr qsizetype farBeyond = 150; // one such line is enough in a short text
    static const Pattern gap(u"\\S\\s{3,}\\S|\\t"_s); // columns of a layout
    qsizetype paragraphs = 0;
    qsizetype beyond = 0;
    qsizetype others = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool near = (i > 0 && !isBlank(lines.at(i - 1)))
            || (i + 1 < lines.size() && !isBlank(lines.at(i + 1)));
        if (!near || isBlank(lines.at(i)) || gap.match(lines.at(i).trimmed()).hasMatch())
            continue;
        const QString line = lines.at(i).trimmed();
        ++(line.size() > longest ? paragraphs : others);
        beyond += line.size() > farBeyond && line.count(u' ') > 15 ? 1 : 0;
    }
    return (paragraphs >= least && paragraphs * 8 >= others)
        || (beyond > 0 && beyond * 16 >= others);
}

/// A line that belongs to the one above it even where every line is a paragraph: the value under
/// its label.
bool goesWithLineAbove(QStringView line, QStringView next)
{
    return isFigureLine(next) && line.size() <= 90 && !endsSentence(line);
}

/// "; and" at the end of a line: an item of a list.
bool endsItem(QStringView line)
{
    static const Pattern item(u";(?:\\s+(?:and|or))?$"_s);
    return item.match(line).hasMatch();
}

/// Items that lost their marks below a line that leads to them: where they begin anew.
class UnmarkedItems
{
public:
    /// `line` and what stands right below it, `last` and whether it stands right above.
    bool begins(const QStringList &lines, qsizetype at, const QString &last, bool near)
    {
        const QChar first = lines.at(at).trimmed().front();
        static const Pattern duty(u"\\b(?:should|must):$"_s);
        if (near && last.endsWith(u':') && first.isLower())
            m_inside = duty.isIn(last) || leadsToItems(lines, at);
        else if (!near || !endsItem(last))
            return false;
        return m_inside && first.isLower();
    }

private:
    static bool leadsToItems(const QStringList &lines, qsizetype at)
    {
        for (; at < lines.size() && !isBlank(lines.at(at)); ++at) {
            const QString line = lines.at(at).trimmed();
            if (endsItem(line) || endsSentence(line))
                return endsItem(line);
        }
        return false;
    }

    bool m_inside = false;
};

} // namespace

Typesetting typesettingOf(const QStringList &lines)
{
    std::vector<int> wrapped; // lengths of lines that have a line right behind them
    std::vector<int> spaced; // … one empty line behind them, then a line
    int runningOn = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (isBlank(lines.at(i)))
            continue;
        const QString line = lines.at(i).trimmed();
        if (!isBlank(lines.at(i + 1))) {
            wrapped.push_back(static_cast<int>(line.size()));
        } else if (i + 2 < lines.size() && !isBlank(lines.at(i + 2))) {
            spaced.push_back(static_cast<int>(line.size()));
            runningOn += lines.at(i + 2).trimmed().front().isLower() && !endsSentence(line) ? 1 : 0;
        }
    }
    Typesetting typesetting;
    typesetting.doubleSpaced = runningOn >= 3 && runningOn * 4 >= static_cast<int>(spaced.size());
    if (typesetting.doubleSpaced)
        wrapped.insert(wrapped.end(), spaced.begin(), spaced.end());
    const int usual = percentile(wrapped, 90);
    typesetting.width = usual >= 40 && usual <= 140 ? usual : 0;
    typesetting.unwrapped = !typesetting.doubleSpaced && areParagraphs(lines);
    if (typesetting.unwrapped)
        typesetting.width = 0;
    return typesetting;
}

std::vector<QString> paragraphsOf(const QStringList &lines, const Typesetting &typesetting)
{
    const Hyphens hyphens = typesetting.width > 0 ? learned(lines) : Hyphens();
    std::vector<QString> paragraphs;
    QString last; // the last line of the paragraph that is being put together
    int blanks = 2;
    UnmarkedItems items;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty()) {
            ++blanks;
            continue;
        }
        const bool near = blanks == 0 || (typesetting.doubleSpaced && blanks == 1);
        const bool apart = typesetting.doubleSpaced || isNumbered(line) || standsAlone(line)
            || standsAlone(last) || headsImprovement(last) || headsImprovement(line)
            || isEntry(line) || isShortEntry(last) || isCapitals(line) != isCapitals(last)
            || (typesetting.unwrapped && !goesWithLineAbove(last, line))
            || (typesetting.width == 0 && last.size() > 140);
        const bool row = isTableLine(last) && isTableLine(line); // even one in capitals
        if (items.begins(lines, i, last, blanks == 0))
            paragraphs.push_back(line);
        else if (near && !paragraphs.empty() && runsOn(last, line, typesetting.width))
            append(paragraphs.back(), line, hyphens);
        else if (blanks == 0 && !paragraphs.empty()
            && isHeadingOver(paragraphs.back().mid(paragraphs.back().lastIndexOf(u'\n') + 1), line,
                typesetting.width)) {
            setLastLineApart(paragraphs);
            paragraphs.push_back(line);
        } else if (blanks == 0 && !paragraphs.empty() && (row || !apart))
            paragraphs.back() += u'\n' + line;
        else
            paragraphs.push_back(line);
        last = line;
        blanks = 0;
    }
    return paragraphs;
}

} // namespace Peel
