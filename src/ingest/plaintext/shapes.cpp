// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/shapes.h"

#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool matches(const Pattern &expression, QStringView text)
{
    return expression.match(text).hasMatch();
}

Pattern ignoringCase(const QString &pattern)
{
    return Pattern(pattern, Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption);
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && QStringView(u"’”\"')]").contains(line.back()))
        line.chop(1); // ‘The chief said: “We are pleased.”’
    return line.endsWith(u'.') || line.endsWith(u',') || line.endsWith(u';') || line.endsWith(u':')
        || line.endsWith(u'!');
}

bool beginsHeading(QStringView line)
{
    static const Pattern number(u"^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|(?:19|20)\\d\\d)\\s+\\p{Lu}"_s);
    const QChar first = line.front();
    return first.isUpper() || first == u'‘' || first == u'“' || first == u'\''
        || (first.isDigit() && matches(number, line));
}

bool isCapitals(QStringView line)
{
    return std::none_of(line.begin(), line.end(), [](QChar c) { return c.isLower(); });
}

} // namespace

int wordCount(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += !inside && !c.isSpace() ? 1 : 0;
        inside = !c.isSpace();
    }
    return words;
}

bool isGradeAlone(QStringView line)
{
    static const Pattern grade = ignoringCase(
        u"^(?:(?:graded|judged|grade|judge?ment|overall judge?ment|rating|rated)\\s*[:–-]?\\s*)?"
        "[‘'“\"]?(?:outstanding|good|adequate|requires? improvement(?: to be good)?|inadequate|"
        "ungraded|not (?:yet )?(?:been )?graded|to be graded|not (?:re-?)?inspected|no grade|"
        "is not graded)[’'”\"]?$"_s);
    return line.size() < 60 && matches(grade, line.trimmed());
}

bool isUpdatedLine(QStringView line)
{
    static const Pattern updated
        = ignoringCase(u"^(?:page |section )?(?:was )?last (?:updated|modified|reviewed)\\s*:?"
                       "(?: on)?\\s*[\\w ,/.–-]{0,40}\\d$"_s);
    return line.size() < 70 && matches(updated, line.trimmed());
}

std::optional<Bullet> bulletOf(QStringView line)
{
    static const Pattern mark(
        // "Ø" and "§" are the letters of a symbol font's arrow and square; the private ones what
        // its bullet becomes where nothing says what it is.
        u"^(\\s*)([•●▪■◦○·‣⁃∙►➢✓✔]|[Ø§](?=\\s+[^\\s\\d])|::(?=\\s)|[\\x{80}-\\x{9f}\\x{f000}-\\x{"
        u"f0ff}](?=\\s)|[-–—*o](?=\\s)|\\(["
        u"a-z]{1,4}\\)|\\(\\d{1,2}\\)|[A-Z]\\d{1,2}\\.(?=\\s+\\p{Lu})|\\d{1,2}[.)]"
        "(?=\\s)|[a-z][.)](?=\\s))\\s*(?=\\S)"_s);
    const auto match = mark.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Bullet { match.captured(2), static_cast<int>(match.capturedEnd()),
        static_cast<int>(match.capturedLength(1)) };
}

bool isHeadingShaped(QStringView raw)
{
    const QStringView line = raw.trimmed();
    static const Pattern value = ignoringCase(
        u"^(?:[+<>£~–−-]|up|down)?\\d[\\d.,:/]*\\s*(?:%|p\\b|[mk]\\b|percent|per\\b|million|"
        "square|people|of\\b|$)"_s);
    static const Pattern date = ignoringCase(
        u"^(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:january|february|march|april|may|june|july|august|"
        "september|october|november|december)\\s+\\d{4}(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d\\d)?$|^[\\d:/ .-]+$"_s);
    static const Pattern address = ignoringCase(u"^(?:https?://|www\\.)|@|©|^isbn"_s);
    static const Pattern linkText = ignoringCase(
        u"^(?:view|read|download|contact|get|see|find|click|share|print|e?-?mail|back to)\\s|"
        "^detailed findings for question|^(?:source|notes?|base|status|deadline|progress|(?:peel "
        ")?area|"
        "level|ref(?:erence|\\.)?|report)s?\\s*:|^level \\d$|^(?:issued|revisited|closed)\\s+(?:on\\s+)?\\d"_s);
    static const Pattern valueBehind(u"\\d(?:%|\\.\\d+)$"_s);
    static const Pattern sentenceInside(u"\\p{Ll}{3,}[.!?] \\p{Lu}"_s);
    if (line.isEmpty() || line.size() > 250 || !beginsHeading(line) || endsSentence(line))
        return false;
    if (line.contains(u'\t') || isUpdatedLine(line) || isGradeAlone(line))
        return false;
    for (const auto *no : { &value, &date, &address, &linkText, &sentenceInside, &valueBehind }) {
        if (matches(*no, line))
            return false;
    }
    const bool question = line.endsWith(u'?');
    const bool mayBeLong = question || isCapitals(line);
    return wordCount(line) <= (mayBeLong ? 35 : 16) && (mayBeLong || line.size() <= 110);
}

int levelByShape(QStringView raw)
{
    static const Pattern numbered(u"^(\\d+(?:\\.\\d+)*)\\.?\\s"_s);
    static const Pattern below = ignoringCase(
        u"^(?:areas? for improvement|causes? of concern|recommendations?|summary of findings|"
        "detailed findings|innovative practice|promising practice|what needs to improve|"
        "areas? for priority action)\\b"_s);
    const QStringView heading = raw.trimmed();
    if (matches(below, heading) && wordCount(heading) <= 6)
        return 4;
    const auto number = numbered.match(heading);
    if (number.hasMatch())
        return std::min(5, 2 + static_cast<int>(number.capturedView(1).count(u'.')));
    return heading.endsWith(u'?') ? 3 : 2;
}

bool isFigureLine(QStringView raw)
{
    static const Pattern figure(u"(?<![\\w.])(?:up|down|£|[+−–-])?\\d"_s);
    const QStringView line = raw.trimmed();
    return !line.isEmpty() && line.size() <= 80 && wordCount(line) <= 12 && !endsSentence(line)
        && !isUpdatedLine(line) && matches(figure, line);
}

bool isValueAlone(QStringView raw)
{
    static const Pattern value(
        u"^[£+−–-]?\\d[\\d,.:]*\\s*(?:%|p|m|k|bn|percent|million|billion)?$|^n/a$"_s);
    return matches(value, raw.trimmed());
}

bool isLabelledFigure(QStringView raw)
{
    static const Pattern labelled = ignoringCase(
        u"^[\\p{L}\\d%][^:]{2,80}:\\s+(?:(?:about|around|over|up|down)\\s+)?[£+−–-]?\\d[\\d,.:]*"
        "(?:%|\\b)[^:.]{0,40}$"_s);
    return matches(labelled, raw.trimmed());
}

bool isFiguresTitle(QStringView heading)
{
    static const Pattern title = ignoringCase(
        u"\\b(?:key (?:facts|figures|statistics|numbers)|in (?:numbers|figures)|at a glance|"
        "facts and figures|headline figures)\\b"_s);
    return heading.size() < 80 && matches(title, heading);
}

} // namespace Peel
