// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/quantity.h"

#include "ingest/language/pattern.h"
#include "ingest/quantities/nonfigures.h"
#include "ingest/quantities/quantityat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool overlap(const TextRange &a, const TextRange &b)
{
    return a.from < b.to && b.from < a.to;
}

/// "nine minutes 46 seconds", "28 hours, 45 minutes and 59 seconds", "one hour 45 seconds".
const std::vector<Pattern> &spokenDurations()
{
    static const std::vector<Pattern> looks = [] {
        static const QString ones = u"one|two|three|four|five|six|seven|eight|nine"_s;
        const QString count = u"\\d+|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
                              u"(?:twenty|thirty|forty|fifty)(?:[\\s-](?:%1))?|%1"_s.arg(ones);
        const auto part = [&count](QLatin1StringView name, QLatin1StringView unit) {
            return QString(u"(?<%1>%2)[\\s-]?(?:%3)\\b"_s).arg(name, count, unit);
        };
        const QString hours = part("h"_L1, "hours?|hrs?|h"_L1);
        const QString minutes = part("m"_L1, "minutes?|mins?|m"_L1);
        const QString seconds = part("s"_L1, "seconds?|secs?|s"_L1);
        const QString joint = u"\\s?(?:,|and)?\\s?(?:and\\s)?"_s;
        return std::vector<Pattern> {
            caseless(u"(?<![\\w.:-])"_s + hours + joint + minutes + u"(?:"_s + joint + seconds
                + u")?"_s),
            caseless(u"(?<![\\w.:-])"_s + hours + joint + seconds),
            caseless(u"(?<![\\w.:-])"_s + minutes + joint + seconds),
        };
    }();
    return looks;
}

void addDurations(const QString &text, std::vector<Quantity> &quantities)
{
    static const std::array clock {
        caseless(u"(?<![\\d:])(?<h>\\d{1,3}):(?<m>[0-5]\\d):(?<s>[0-5]\\d)(?![\\d:])"_s),
        caseless(
            u"(?<![\\d:])(?<m>\\d{1,3}):(?<s>[0-5]\\d)(?=\\s*\\(?(?:minutes?|mins?|mm:ss)\\b)\\s*(?:minutes?|mins?)?"_s),
    };
    const auto add = [&](const Pattern &look) {
        for (auto matches = look.globalMatch(text); matches.hasNext();) {
            const Quantity found = duration(matches.next());
            if (std::none_of(quantities.begin(), quantities.end(),
                    [&](const Quantity &other) { return overlap(other.range, found.range); }))
                quantities.push_back(found);
        }
    };
    std::for_each(clock.begin(), clock.end(), add);
    std::for_each(spokenDurations().begin(), spokenDurations().end(), add);
}

int ordinalOf(const QString &word)
{
    static const QStringList words { u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s,
        u"sixth"_s, u"seventh"_s, u"eighth"_s, u"ninth"_s, u"tenth"_s };
    static const Pattern digits(u"^\\d+"_s);
    if (const auto match = digits.match(word); match.hasMatch())
        return match.captured().toInt();
    if (const auto at = words.indexOf(word.toLower()); at >= 0)
        return static_cast<int>(at) + 1;
    const std::vector<Number> numbers = numbersIn(word);
    return numbers.empty() ? 0 : static_cast<int>(numbers.front().value);
}

/// "ranked 3 of 43", "12th of 43 forces", "ranked 7th", "third highest of the 43 forces".
void addRanks(const QString &text, std::vector<Quantity> &quantities)
{
    static const QString place = u"(?<rank>\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|"
                                 u"fifth|sixth|seventh|eighth|ninth|tenth|"
                                 "two|three|four|five|six|seven|eight|nine|ten)"_s;
    static const QString field
        = u"\\s+(?:out\\s+)?of\\s+(?:the\\s+|all\\s+)*(?:\\d{1,2}\\b|forty-(?:three|two|four))"_s;
    static const std::array looks {
        caseless(
            u"\\b(?:rank(?:ed|s|ing)?|placed|position(?:ed)?)(?:\\s+(?:joint|as|at|in|number|of|is|was|national(?:ly)?|equal))*\\s+"_s
            + place + u"\\b(?!\\s*%)(?:"_s + field + u")?"_s),
        caseless(
            u"\\b(?<rank>\\d{1,2}(?:st|nd|rd|th))(?:\\s+(?:highest|lowest|best|worst|place))?"_s
            + field),
        caseless(u"\\b(?<rank>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
                 "(?:\\s+(?:highest|lowest|best|worst|place))?"_s
            + field),
    };
    for (const Pattern &words : looks) {
        for (auto matches = words.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            Quantity quantity;
            quantity.digits = captured(match, u"rank"_s);
            quantity.range = { quantity.digits.from, static_cast<int>(match.capturedEnd()) };
            quantity.value = ordinalOf(match.captured(u"rank"));
            quantity.unit = Unit::Rank;
            const bool known = std::any_of(quantities.begin(), quantities.end(),
                [&](const Quantity &other) { return overlap(other.range, quantity.range); });
            if (quantity.value > 0 && !known)
                quantities.push_back(quantity);
        }
    }
}

bool holdsNone(QStringView text, const std::vector<Number> &numbers)
{
    return numbers.empty() && !text.contains(u':');
}

std::vector<Quantity> quantitiesOf(
    QStringView text, const std::vector<Number> &numbers, const std::vector<PeriodMention> &periods)
{
    std::vector<Quantity> quantities;
    const QString subject = text.toString();
    addDurations(subject, quantities);
    addRanks(subject, quantities);
    const std::vector<Quantity> whole = quantities;
    const std::vector<NonFigure> others = nonFiguresIn(text, periods);
    for (const Number &number : numbers) {
        const auto meets
            = [&number](const auto &other) { return overlap(other.range, number.range); };
        if (number.malformed || std::any_of(whole.begin(), whole.end(), meets)
            || std::any_of(others.begin(), others.end(), meets))
            continue;
        if (auto quantity = quantityAt(text, number))
            quantities.push_back(*quantity);
    }
    std::sort(quantities.begin(), quantities.end(),
        [](const Quantity &a, const Quantity &b) { return a.range.from < b.range.from; });
    return quantities;
}

} // namespace

std::vector<Quantity> quantitiesIn(QStringView text)
{
    const std::vector<Number> numbers = numbersIn(text);
    return holdsNone(text, numbers) ? std::vector<Quantity>()
                                    : quantitiesOf(text, numbers, periodsIn(text));
}

std::vector<Quantity> quantitiesIn(QStringView text, const std::vector<PeriodMention> &periods)
{
    const std::vector<Number> numbers = numbersIn(text);
    return holdsNone(text, numbers) ? std::vector<Quantity>()
                                    : quantitiesOf(text, numbers, periods);
}

} // namespace Peel
