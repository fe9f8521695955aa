// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/calendar.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// In the order of their expansion: later ones are made of earlier ones no more.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 8> placeholders { {
    { "{date}"_L1,
        "(?:(?:(?:the\\s+)?{day}\\s+(?:of\\s+)?)?{month}[\\s,/-]*(?:{year}|[’'‘]\\d\\d\\b)"
        "|{month}\\s{day},?\\s{year}"
        "|{month}-\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d\\b)"_L1 },
    { "{part}"_L1,
        "(?:(?:(?:the\\s+)?{day}\\s+(?:of\\s+)?)?{month}(?:[\\s,/"
        "-]*(?:{year}|[’'‘]\\d\\d\\b)|\\s{day},?\\s{year}|-\\d\\d\\b)?"
        "|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d\\b)"_L1 },
    { "{financial}"_L1,
        "(?:\\bFY\\s?)?\\b(?:19[89]|20[0-4])\\d\\s?[/–‑-]\\s?(?:20\\d\\d|\\d\\d)\\b(?![/-]\\d)"_L1 },
    { "{twoyears}"_L1, "(?<![\\d/])(?:\\b|(?<=FY))[0-4]\\d/[0-4]\\d\\b(?![/\\d])"_L1 },
    { "{month}"_L1,
        "\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
        "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?"_L1 },
    { "{day}"_L1, "(?<![A-Za-z][-‑])\\b(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?\\b"_L1 },
    { "{year}"_L1, "\\b(?:19[89]|20[0-4])\\d\\b"_L1 },
    { "{number}"_L1,
        "\\b(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|"
        "twenty-four)\\b"_L1 },
} };

/// "2021", "21", "’21".
int yearOf(QStringView word)
{
    QString digits;
    for (const QChar c : word)
        if (c.isDigit())
            digits += c;
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

} // namespace

Pattern calendarExpression(QLatin1StringView pattern)
{
    QString expanded = QString::fromUtf8(pattern.data(), pattern.size());
    for (const auto &[name, meaning] : placeholders)
        expanded.replace(name, QString::fromUtf8(meaning.data(), meaning.size()));
    return Pattern(expanded, Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption);
}

int monthOf(QStringView word)
{
    static constexpr std::array names { "january"_L1, "february"_L1, "march"_L1, "april"_L1,
        "may"_L1, "june"_L1, "july"_L1, "august"_L1, "september"_L1, "october"_L1, "november"_L1,
        "december"_L1 };
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].startsWith(word, Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    return 0;
}

std::optional<PartialDate> dateOf(QStringView words)
{
    static const auto spoken = calendarExpression(
        "(?<day>{day})?(?:\\s+of)?\\s*(?<month>{month})[\\s,/-]*(?<year>{year}|[’'‘]?\\d\\d\\b)?"_L1);
    static const Pattern numeric(u"(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})"_s);
    static const auto american
        = calendarExpression("(?<month>{month})\\s(?<day>{day}),?\\s(?<year>{year})"_L1);
    const QString text = words.toString();
    if (const auto match = numeric.match(text); match.hasMatch()) {
        const PartialDate date { match.captured(3).toInt(), match.captured(2).toInt(),
            match.captured(1).toInt() };
        return QDate(date.year, date.month, date.day).isValid() ? std::optional(date)
                                                                : std::nullopt;
    }
    const auto monthFirst = american.match(text); // "March 31, 2023"
    const auto match = monthFirst.hasMatch() ? monthFirst : spoken.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PartialDate date;
    date.month = monthOf(match.captured(u"month"));
    QString day = match.captured(u"day");
    while (!day.isEmpty() && !day.back().isDigit())
        day.chop(1);
    date.day = day.toInt();
    date.year = yearOf(match.captured(u"year"));
    if (date.year != 0 && date.day != 0 && !QDate(date.year, date.month, date.day).isValid())
        return std::nullopt;
    return date;
}

int financialYearOf(QStringView words)
{
    static const Pattern years(u"(\\d{4}|\\d{2})\\s?[/–‑-]\\s?(\\d{4}|\\d{2})"_s);
    const auto match = years.match(words.toString());
    if (!match.hasMatch())
        return 0;
    int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    if (first < 100)
        first += 2000;
    return second == first + 1 || second == (first + 1) % 100 ? first : 0;
}

int smallNumber(QStringView word)
{
    static constexpr std::array words { "one"_L1, "two"_L1, "three"_L1, "four"_L1, "five"_L1,
        "six"_L1, "seven"_L1, "eight"_L1, "nine"_L1, "ten"_L1, "eleven"_L1, "twelve"_L1 };
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].compare(word, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    if (word.compare("eighteen"_L1, Qt::CaseInsensitive) == 0)
        return 18;
    return word.compare("twenty-four"_L1, Qt::CaseInsensitive) == 0 ? 24 : 0;
}

Period monthPeriod(int year, int month)
{
    const QDate first(year, month, 1);
    return { {}, first, first.addMonths(1).addDays(-1) };
}

Period calendarYear(int year)
{
    return { {}, QDate(year, 1, 1), QDate(year, 12, 31) };
}

Period financialYear(int firstYear)
{
    return { {}, QDate(firstYear, 4, 1), QDate(firstYear + 1, 3, 31) };
}

} // namespace Peel
