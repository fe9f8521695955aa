// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/unitwords.h"

#include "ingest/language/pattern.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

struct UnitLook
{
    Pattern words;
    Unit unit;
    double factor = 1;
};

const std::vector<UnitLook> &plainUnits()
{
    static const std::vector<UnitLook> all {
        { caseless(u"^\\s?(?:%|per\\s?cent|percent|percentage)[\\s-]*(?:points?|pts?)\\b"_s),
            Unit::PercentagePoints },
        { caseless(u"^\\s?(?:ppts?|pp)\\b"_s), Unit::PercentagePoints },
        { caseless(u"^\\s?(?:%|per\\s?cent\\b|percent\\b)"_s), Unit::Percent },
        { caseless(u"^\\s?(?:square|sq\\.?)\\s+miles?\\b"_s), Unit::SquareMiles },
        { caseless(u"^[\\s-]?miles?\\b"_s), Unit::Miles },
        { caseless(u"^[\\s-]?(?:seconds?|secs?)\\b|^s\\b"_s), Unit::Seconds },
        { caseless(u"^[\\s-]?(?:minutes?|mins?)\\b"_s), Unit::Seconds, 60 },
        { caseless(
              u"^[\\s-]?(?:(?:duty|officer|staff|volunteer|training|flying|working)\\s)?(?:hours?|hrs?)\\b"_s),
            Unit::Hours },
        { caseless(u"^[\\s-]?(?:(?:working|calendar|rest|training)\\s)?days?\\b"_s), Unit::Days },
        { caseless(u"^[\\s-]?weeks?\\b"_s), Unit::Weeks },
        { caseless(u"^[\\s-]?months?\\b"_s), Unit::Months },
        { caseless(u"^[\\s-]?(?:years?|yrs?)\\b(?!\\s+\\d|[\\s-]on[\\s-]year)"_s), Unit::Years },
    };
    return all;
}

/// What a rate is of, by the size that is printed: 0 for a person, -1 where it is nothing listed.
std::optional<Unit> rateUnit(QString size, const QString &base)
{
    const bool households = base.startsWith("household"_L1, Qt::CaseInsensitive);
    size = size.toLower().remove(u',').simplified();
    if (size == "1000"_L1 || size == "thousand"_L1 || size == "one thousand"_L1)
        return households ? Unit::Per1000Households : Unit::Per1000Population;
    if (households)
        return std::nullopt;
    if (size == "10000"_L1)
        return Unit::Per10000Population;
    if (size == "100000"_L1)
        return Unit::Per100000Population;
    if (size == "100"_L1)
        return Unit::Percent;
    if (size.contains("million"_L1) || size == "1m"_L1 || size == "1000000"_L1)
        return Unit::PerMillionPopulation;
    return Unit::PerPerson;
}

/// "per 1,000 population", "OCGs per one million of the population", "for each 100".
struct Rate
{
    std::optional<Unit> unit; // none: a base that is not listed
    int from = 0;
    int to = 0;
};

std::optional<Rate> rateIn(QStringView after)
{
    static const Pattern words = caseless(
        u"^(?<noun>(?:\\s+(?:999|101)(?=\\s))?(?:\\s+[a-z(][\\w’'()-]*){0,4}?)\\s*(?<rate>\\b(?:"
        u"per|for\\s+(?:each|every)|"
        u"in\\s+every)\\s+"
        "(?<size>1,?000,?000|100,?000|10,?000|1,?000|100|(?:one\\s+|1\\s?)?million|1m|(?:one\\s+)?"
        "thousand|person|head|capita)\\b"
        "(?:\\s+(?:of\\s+)?(?:the\\s+)?(?:local\\s+|resident\\s+|adult\\s+)?(?<base>[a-z]+))?)"_s);
    static const Pattern people
        = caseless(u"^(?:population|people|residents?|inhabitants?|households?|persons?)$"_s);
    static const Pattern grammar = caseless(
        u"^(?:in|for|at|to|of|and|or|than|compared|by|is|was|are|were|across|over|during|"
        u"nationally|"
        "locally|local|national|which|this|as|the|on|per|a|force|from|with|against|between)$"_s);
    static const Pattern anotherPer
        = caseless(u"\\b(?:per|in|for|and|to|from|at)\\b|(?<!s\\s)\\bof\\b"_s);
    const auto match = words.match(after);
    static const Pattern oneThing = caseless(u"\\bstops? and search(?:es)?\\b"_s);
    if (!match.hasMatch()
        || anotherPer.match(oneThing.removedFrom(match.captured(u"noun"))).hasMatch())
        return std::nullopt;
    Rate rate;
    rate.from = static_cast<int>(match.capturedStart(u"rate"));
    rate.to = static_cast<int>(match.capturedEnd(u"rate"));
    QString base = match.captured(u"base");
    if (!people.match(base).hasMatch()) {
        const QString size = match.captured(u"size");
        const bool ofItself = size.endsWith("person"_L1) || size.endsWith("head"_L1)
            || size.endsWith("capita"_L1) || size == "100"_L1;
        if (!base.isEmpty() && !grammar.match(base).hasMatch() && !ofItself)
            return rate;
        rate.to = static_cast<int>(match.capturedEnd(u"size"));
        base.clear();
    }
    rate.unit = rateUnit(match.captured(u"size"), base);
    return rate;
}

std::optional<UnitBehind> moneyBehind(QStringView after, UnitBehind unit)
{
    static const Pattern perDay = caseless(
        u"^\\s*(?:per|a)\\s+(?:person|head|resident)(?:\\s+of\\s+(?:the\\s+)?population)?\\s*,?\\s*(?:per|a|each)\\s+day"_s);
    unit.unit = Unit::Gbp;
    if (const auto match = perDay.match(after.mid(unit.length)); match.hasMatch()) {
        unit.unit = Unit::GbpPerPersonPerDay;
        unit.length += static_cast<int>(match.capturedLength());
    }
    return unit;
}

/// "1.06m people", "3 million", "20k". A lone "m" behind a whole number may be metres.
UnitBehind magnitudeBehind(QStringView after, bool money)
{
    static const Pattern words = caseless(
        u"^\\s?(?<word>million|billion|thousand)\\b|^\\s?(?<letter>m|bn|k)\\b(?!\\s?/)"_s);
    UnitBehind unit;
    const auto match = words.match(after);
    if (!match.hasMatch())
        return unit;
    const QString word = match.captured().trimmed().toLower();
    if (word == "m"_L1 && !money) {
        static const Pattern counted
            = caseless(u"^m\\s+(?:people|residents|population|"
                       "inhabitants|calls|crimes|visitors|incidents|households)\\b|^m\\s*$"_s);
        if (!counted.match(after).hasMatch())
            return unit;
    }
    unit.length = static_cast<int>(match.capturedLength());
    unit.factor = word.startsWith(u'm') ? 1e6 : word.startsWith(u'b') ? 1e9 : 1e3;
    return unit;
}

} // namespace

std::optional<UnitBehind> unitBehind(QStringView after, bool money)
{
    static const Pattern pence = caseless(u"^(?:p|\\s?pence)\\b(?!\\.m)"_s);
    static const Pattern multiple = caseless(
        u"^\\s?times\\s+(?:more|higher|as|the|greater|lower|less|larger)\\b|^[\\s-]?fold\\b"_s);
    if (multiple.match(after).hasMatch())
        return std::nullopt;
    UnitBehind unit = magnitudeBehind(after, money);
    if (money)
        return moneyBehind(after, unit);
    if (const auto match = pence.match(after); match.hasMatch()) {
        unit.length = static_cast<int>(match.capturedLength());
        unit.factor = 0.01;
        unit.shift = 2;
        return moneyBehind(after, unit);
    }
    const QStringView rest = after.mid(unit.length);
    for (const UnitLook &plain : plainUnits())
        if (const auto match = plain.words.match(rest); match.hasMatch()) {
            unit.unit = plain.unit;
            unit.factor *= plain.factor;
            unit.length += static_cast<int>(match.capturedLength());
            return unit;
        }
    if (const auto rate = rateIn(rest)) {
        if (!rate->unit)
            return std::nullopt;
        unit.unit = *rate->unit;
        const bool atOnce = rest.left(rate->from).trimmed().isEmpty();
        if (atOnce)
            unit.length += rate->to;
        else {
            unit.baseFrom = unit.length + rate->from;
            unit.baseTo = unit.length + rate->to;
        }
        return unit;
    }
    if (!rest.isEmpty() && rest.front().isLetter() && unit.length == 0)
        return std::nullopt; // "5G", "4x4"
    return unit;
}

} // namespace Peel
