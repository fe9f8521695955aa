// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosesentence.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosechange.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {

bool isDuration(Unit unit)
{
    return unit == Unit::Seconds || unit == Unit::Hours || unit == Unit::Days || unit == Unit::Weeks
        || unit == Unit::Months || unit == Unit::Years;
}

bool isPerPopulation(Unit unit)
{
    return unit == Unit::Per1000Population || unit == Unit::Per1000Households
        || unit == Unit::Per10000Population || unit == Unit::Per100000Population
        || unit == Unit::PerMillionPopulation;
}

bool Sentence::is(int i, Class wanted) const
{
    return i >= 0 && i < size() && at(i).is == wanted;
}

bool Sentence::isAny(int i, std::initializer_list<Class> wanted) const
{
    return std::any_of(wanted.begin(), wanted.end(), [&](Class one) { return is(i, one); });
}

bool Sentence::says(int i, QLatin1StringView lower) const
{
    return i >= 0 && i < size() && at(i).lower == lower;
}

bool Sentence::saysAny(int i, std::initializer_list<QLatin1StringView> lower) const
{
    return std::any_of(
        lower.begin(), lower.end(), [&](QLatin1StringView one) { return says(i, one); });
}

QString Sentence::said(const std::vector<int> &indices) const
{
    QString phrase;
    bool glue = true;
    for (const int i : indices) {
        const bool closes = is(i, Class::Comma) || is(i, Class::Close);
        if (!glue && !closes)
            phrase += u' ';
        phrase += at(i).text;
        glue = is(i, Class::Bracket);
    }
    return phrase;
}

namespace {

/// "make up 36 percent" is no rise.
void undoMadeUp(QStringView text, std::vector<Quantity> &quantities)
{
    static const Pattern madeUp(u"\\b(?:makes?|made|making)\\s+up\\s+$"_s);
    for (Quantity &quantity : quantities) {
        if (quantity.unit == Unit::PercentChange && !quantity.signPrinted
            && madeUp.match(text.left(quantity.range.from)).hasMatch()) {
            quantity.unit = Unit::Percent;
            quantity.direction = 0;
        }
    }
}

/// "from 9.1 to 4.3 per 1,000 population": the unit of the second is that of the first.
bool saysUnitBehind(QStringView text, const Quantity &number, const Quantity &next)
{
    static const Pattern from(u"\\bfrom\\s+$"_s);
    const QStringView between
        = text.mid(number.range.to, next.range.from - number.range.to).trimmed();
    return (isPerPopulation(next.unit) || next.unit == Unit::Percent) && between == "to"_L1
        && from.match(text.left(number.range.from)).hasMatch();
}

/// "61 per 1,000 population, compared with 64 nationally": the unit of the first is that of the
/// second.
bool saysUnitBefore(QStringView text, const Quantity &last, const Quantity &number)
{
    static const Pattern compares(
        u"\\b(?:compared\\s+(?:with|to)|against|than|versus|and|from|to|(?:rate|average|figure|"
        u"mean)"
        u"\\s+(?:of|was|is))(?:\\s+(?:the|a|about|around|just|over|under|only))*\\s+$"_s);
    static const Pattern bare(
        u"^\\s*(?:$|[,.;)]|(?:nationally|locally|regionally|across|for|in|to|among|over|during|between|since|last|this|per\\s+year)\\b)"_s);
    static const Pattern elsewhere(u"^\\s+(in|for|among)\\s"_s);
    static const Pattern ends(u"\\sand\\s+$"_s);
    const QStringView between = text.mid(last.range.to, number.range.from - last.range.to);
    const auto one = elsewhere.match(between);
    const auto other = elsewhere.match(text.mid(number.range.to));
    if (isDuration(last.unit) && one.hasMatch() && ends.match(between).hasMatch()
        && other.hasMatch() && one.captured(1) == other.captured(1))
        return true; // "6 days in the north and 11 in the south"
    return isPerPopulation(last.unit) && compares.match(text.left(number.range.from)).hasMatch()
        && bare.match(text.mid(number.range.to)).hasMatch();
}

void shareUnits(QStringView text, std::vector<Quantity> &quantities)
{
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        Quantity &number = quantities[i];
        if (number.unit != Unit::Count || number.inWords)
            continue;
        if (i + 1 < quantities.size() && saysUnitBehind(text, number, quantities[i + 1]))
            number.unit = quantities[i + 1].unit;
        else if (i > 0 && saysUnitBefore(text, quantities[i - 1], number))
            number.unit = quantities[i - 1].unit;
    }
}

/// "64 of every 100 crimes" are 64 percent of crimes.
void takeOutOfHundred(Sentence &s)
{
    for (int i = 0; i + 3 < s.size(); ++i) {
        const int every = s.says(i + 1, "out"_L1) ? i + 3 : i + 2;
        const bool all = s.is(i, Class::Number) && s.quantity(i).unit == Unit::Count
            && s.says(every - 1, "of"_L1) && s.saysAny(every, { "every"_L1, "each"_L1 })
            && s.is(every + 1, Class::Number) && s.quantity(every + 1).unit == Unit::Count
            && s.quantity(every + 1).value == 100;
        if (!all)
            continue;
        s.quantities[static_cast<std::size_t>(s.at(i).index)].unit = Unit::Percent;
        s.words.erase(s.words.begin() + every, s.words.begin() + every + 2);
    }
}

/// "Burglary" at the head of a sentence is no name: it stands small inside one.
void lowerHead(Sentence &s)
{
    static const QSet<QString> common = [] {
        const QStringList words
            = u"burglary burglaries robbery robberies theft thefts violence violent vehicle hate "
              "knife gun drug drugs domestic sexual anti-social antisocial shoplifting arson "
              "homicide homicides stalking harassment fraud cyber crime crimes rape rapes criminal "
              "recorded reported overall total serious rural business residential personal public "
              "victim victims officers officers’ officer staff detectives sergeants response "
              "emergency calls incidents offences complaints searches arrests charge detection "
              "outcome satisfaction confidence attendance sickness overtime spending funding "
              "reserves vacancies turnover recruitment recording road fatal missing child children "
              "women female minority reoffending possession demand waiting average neighbourhood"_s
                  .split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    const bool verbal = s.size() > 1 && s.isAny(0, { Class::Past, Class::Gerund });
    if (s.size() < 2 || s.at(1).text.isEmpty() || s.at(1).text.at(0).isUpper()
        || !(verbal || common.contains(s.at(0).lower))
        || s.at(0).text.mid(1) != s.at(0).lower.mid(1))
        return;
    s.words.front().text = s.at(0).lower;
}

} // namespace

Sentence sentenceOf(QStringView block, TextRange range)
{
    Sentence s;
    const QStringView text = block.mid(range.from, range.length());
    s.text = text.toString();
    s.from = range.from;
    s.periods = periodsIn(text);
    s.quantities = quantitiesIn(text, s.periods);
    undoMadeUp(text, s.quantities);
    shareUnits(text, s.quantities);
    std::erase_if(s.periods, [](const PeriodMention &one) { // "completed their first year"
        return !one.period.hasDates()
            && one.period.label.startsWith("first "_L1, Qt::CaseInsensitive)
            && !one.period.label.contains(" months of "_L1);
    });
    s.words = wordsOf(text, s.quantities, s.periods);
    takeOutOfHundred(s);
    lowerHead(s);
    static const Pattern numbering(u"^\\d+(?:\\.\\d+)+$"_s);
    if (s.size() > 1 && s.is(0, Class::Noun) && numbering.match(s.at(0).text).hasMatch())
        s.words.erase(s.words.begin()); // "2.3 The force had …"
    return s;
}

bool isInfinitive(const Sentence &s, int i)
{
    return s.is(i, Class::Modal) && s.says(i, "to"_L1);
}

bool isFinite(const Sentence &s, int i)
{
    return !isInfinitive(s, i)
        && s.isAny(i, { Class::Be, Class::Have, Class::Modal, Class::Present, Class::Relative });
}

namespace {

/// "took officers 11 minutes"
bool isTimeTaken(const Sentence &s, int i)
{
    int verb = i - 1;
    while (verb > i - 4 && s.isAny(verb, { Class::Noun, Class::Determiner }))
        --verb;
    return verb < i - 1 && s.saysAny(verb, { "took"_L1, "takes"_L1, "take"_L1, "taken"_L1 });
}

/// "12 days were lost to sickness"
bool isTimeLost(const Sentence &s, int i)
{
    int verb = i + 1;
    while (s.isAny(verb, { Class::Be, Class::Have, Class::Adverb }))
        ++verb;
    return verb > i + 1
        && s.saysAny(verb, { "lost"_L1, "worked"_L1, "volunteered"_L1, "given"_L1, "spent"_L1 });
}

/// "was 58 minutes in the north and 41 minutes in the south"
bool joinsTime(const Sentence &s, int i)
{
    if (!s.says(i - 1, "and"_L1) || !s.is(i + 1, Class::Preposition))
        return false;
    for (int j = i - 2; j > 0; --j) {
        if (s.is(j, Class::Number))
            return isDuration(s.quantity(j).unit) && s.is(j - 1, Class::Be);
    }
    return false;
}

/// "reduced the time to answer by 40 seconds"
bool isTimeGained(const Sentence &s, int i)
{
    if (!s.says(i - 1, "by"_L1))
        return false;
    for (int j = i - 2; j > 0 && !s.isAny(j, { Class::Comma, Class::Stop, Class::Number }); --j) {
        if (signOfVerb(s.at(j).lower) != 0 && !s.saysAny(j, { "up"_L1, "down"_L1 }))
            return true;
    }
    return false;
}

} // namespace

bool isThreshold(const Sentence &s, int i)
{
    if (s.is(i, Class::Number) && s.quantity(i).unit == Unit::Miles)
        return s.quantity(i).bound || s.says(i - 1, "within"_L1)
            || s.saysAny(i + 1, { "away"_L1, "from"_L1, "radius"_L1 });
    constexpr double few = 10;
    const bool orMore = s.says(i + 1, "or"_L1) && s.saysAny(i + 2, { "more"_L1, "fewer"_L1 });
    if (orMore && s.is(i, Class::Number) && s.quantity(i).unit == Unit::Count
        && s.quantity(i).value < few)
        return true; // "have had two or more moves"
    if (!s.is(i, Class::Number) || !isDuration(s.quantity(i).unit))
        return false;
    constexpr double total = 1000; // "4,762 rest days are owed": nothing takes so long
    const Unit unit = s.quantity(i).unit;
    if ((unit == Unit::Days || unit == Unit::Hours) && s.quantity(i).value >= total)
        return false;
    if ((s.says(i + 1, "on"_L1) && s.says(i + 2, "average"_L1)) || isTimeTaken(s, i)
        || joinsTime(s, i) || isTimeLost(s, i) || isTimeGained(s, i))
        return false;
    int before = i - 1;
    while (s.isAny(before, { Class::Adverb, Class::Determiner }))
        --before;
    const bool given = s.saysAny(before,
        { "spent"_L1, "worked"_L1, "volunteered"_L1, "gave"_L1, "contributed"_L1, "lost"_L1 });
    if (s.quantity(i).bound && s.is(before, Class::Past) && !given)
        return true; // "waited less than two minutes"
    if (s.is(before, Class::Stop) && s.is(before - 1, Class::Time)
        && s.is(before - 2, Class::Bracket))
        return false; // "(January 2023: 19 seconds)"
    const bool told = s.isAny(before, { Class::Be, Class::Past, Class::Present, Class::Bracket })
        || s.saysAny(before, { "of"_L1, "at"_L1, "to"_L1, "from"_L1, "average"_L1, "with"_L1 });
    return !told;
}

bool isFigure(const Sentence &s, int i)
{
    return s.is(i, Class::Number) && !isThreshold(s, i);
}

} // namespace Peel::Prose
