// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/dates.h"

#include "ingest/language/pattern.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString &monthWords()
{
    static const QString words
        = u"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
          "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"_s;
    return words;
}

int monthNumber(const QString &word)
{
    static const QStringList months { u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
        u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s };
    return static_cast<int>(months.indexOf(word.left(3).toLower())) + 1;
}

/// "20" in "07/02/20" is 2020.
int yearNumber(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

bool isPlausible(const PartialDate &date)
{
    return date.year >= 1990 && date.year <= 2060 && date.month >= 1 && date.month <= 12
        && date.first().isValid();
}

void addMatches(std::vector<DateMention> &found, QStringView text, const Pattern &form,
    int dayGroup, int monthGroup, int yearGroup)
{
    auto matches = form.globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        PartialDate date;
        const QString month = match.captured(monthGroup);
        date.year = yearNumber(match.captured(yearGroup));
        date.month = month.front().isDigit() ? month.toInt() : monthNumber(month);
        date.day = dayGroup > 0 ? match.captured(dayGroup).toInt() : 0;
        const TextRange range { static_cast<int>(match.capturedStart()),
            static_cast<int>(match.capturedEnd()) };
        const bool taken = std::any_of(found.begin(), found.end(), [&](const DateMention &m) {
            return m.range.from < range.to && range.from < m.range.to;
        });
        if (isPlausible(date) && !taken)
            found.push_back(DateMention { range, date });
    }
}

} // namespace

std::vector<DateMention> datesIn(QStringView text)
{
    static const Pattern iso(u"(?<![\\d/-])(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"_s);
    static const Pattern slashes(
        u"(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/%])"_s);
    static const Pattern spoken
        = caseless(u"(?<!\\d)(\\d{1,2})(?:\\s*(?:st|nd|rd|th))?(?:\\s+of)?[\\s-]+"_s + monthWords()
            + u"\\b\\.?,?[\\s-]+(\\d{4})(?!\\d)"_s);
    static const Pattern american = caseless(u"\\b"_s + monthWords()
        + u"\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(\\d{4})(?!\\d)"_s);
    static const Pattern monthOnly
        = caseless(u"\\b"_s + monthWords() + u"\\b\\.?,?\\s+(\\d{4})(?![\\d/–-])"_s);
    std::vector<DateMention> found;
    addMatches(found, text, iso, 3, 2, 1);
    addMatches(found, text, slashes, 1, 3, 4);
    addMatches(found, text, spoken, 1, 2, 3);
    addMatches(found, text, american, 2, 1, 3);
    addMatches(found, text, monthOnly, 0, 1, 2);
    std::sort(found.begin(), found.end(),
        [](const DateMention &a, const DateMention &b) { return a.range.from < b.range.from; });
    return found;
}

std::optional<PartialDate> dateAlone(QStringView text)
{
    static const Pattern byline(u"^By (?:\\p{Lu}[\\p{L}.'’-]*,?\\s+){1,7}"
                                "|\\s[Bb]y (?:the )?\\p{Lu}[\\p{L}.'’-]*"
                                "(?:\\s+(?:of|and|the|for|\\p{Lu}[\\p{L}.'’-]*)){0,7}$"_s);
    static const Pattern around = caseless(
        u"\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b|"
        "\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:am|pm|gmt|bst|utc|edt|est|cet|hrs?)?\\b(?:\\s*(?:"
        "gmt|bst|utc|edt|est|cet)\\b)?|\\b\\d{1,2}\\s*(?:am|pm)"
        "\\b|"
        "\\b(?:published|posted|date|dated|publication|released?|issued|today|on|at|by|the|news|"
        "press release|first|of|a|held|meeting|time|for immediate release|"
        "newsletter|bulletin|(?:issue|page) "
        "\\d+|via|ms|microsoft|teams|zoom|skype|online|virtual(?:ly)?)\\b|[:|•·,()–—\\s-]+|"
        "printable version|print"_s);
    static const Pattern address = caseless(u"\\b(?:https?://|www\\.)\\S+"_s);
    // "27 November 2014, 15:50 | Updated: 28 November 2014, 9:12"
    static const Pattern updated
        = caseless(u"(?<=\\d)[\\s|•·,()–—-]*\\b(?:last )?(?:updated|modified|reviewed)\\b.*$"_s);
    // "13 Oct 22"
    static const Pattern shortYear
        = caseless(u"^((?:\\w+day,?\\s+)?\\d{1,2}(?:st|nd|rd|th)?[\\s-]+"_s + monthWords()
            + u"[\\s-]+)[’']?(\\d\\d)$"_s);
    if (const PatternMatch year = shortYear.match(text.trimmed()); year.hasMatch())
        return dateAlone(QString(year.captured(1) + u"20"_s + year.captured(3)));
    const std::vector<DateMention> dates = datesIn(text);
    if (dates.empty() || text.size() > 120)
        return std::nullopt;
    QString rest = updated.removedFrom(text.toString());
    rest.remove(dates.front().range.from, dates.front().range.length());
    rest = around.removedFrom(byline.removedFrom(address.removedFrom(rest)));
    return rest.isEmpty() ? std::optional(dates.front().date) : std::nullopt;
}

} // namespace Peel
