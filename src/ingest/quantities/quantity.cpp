// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/quantity.h"

#include "ingest/language/pattern.h"
#include "ingest/quantities/nonfigures.h"
#include "ingest/quantities/number.h"
#include "ingest/quantities/unitwords.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

Pattern look(const QString &pattern)
{
    return Pattern(pattern, Pattern::CaseInsensitiveOption);
}

bool overlap(const TextRange &a, const TextRange &b)
{
    return a.from < b.to && b.from < a.to;
}

TextRange captured(const PatternMatch &match, const QString &name = {})
{
    if (name.isEmpty())
        return { static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()) };
    return { static_cast<int>(match.capturedStart(name)),
        static_cast<int>(match.capturedEnd(name)) };
}

double inUnits(double value, double factor)
{
    // 1.06 × 1,000,000 has to be 1,060,000 and nothing beside it.
    return std::round(value * factor * 1e6) / 1e6;
}

Quantity duration(const PatternMatch &match)
{
    Quantity quantity;
    quantity.range = quantity.digits = captured(match);
    quantity.unit = Unit::Seconds;
    quantity.value = 3600 * match.captured(u"h").toDouble() + 60 * match.captured(u"m").toDouble()
        + match.captured(u"s").toDouble();
    return quantity;
}

void addDurations(const QString &text, std::vector<Quantity> &quantities)
{
    static const std::array looks {
        look(u"(?<![\\d:])(?<h>\\d{1,3}):(?<m>[0-5]\\d):(?<s>[0-5]\\d)(?![\\d:])"_s),
        look(
            u"(?<![\\d:])(?<m>\\d{1,3}):(?<s>[0-5]\\d)(?=\\s*\\(?(?:minutes?|mins?|mm:ss)\\b)\\s*(?:minutes?|mins?)?"_s),
        look(
            u"\\b(?<h>\\d+)\\s?(?:hours?|hrs?|h)\\s?(?:,|and)?\\s?(?<m>\\d+)\\s?(?:minutes?|mins?|m)\\b"_s),
        look(
            u"\\b(?<m>\\d+)\\s?(?:minutes?|mins?|m)\\s?(?:,|and)?\\s?(?<s>\\d+)\\s?(?:seconds?|secs?|s)\\b"_s),
    };
    for (const Pattern &words : looks)
        for (auto matches = words.globalMatch(text); matches.hasNext();)
            quantities.push_back(duration(matches.next()));
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
        look(
            u"\\b(?:rank(?:ed|s|ing)?|placed|position(?:ed)?)(?:\\s+(?:joint|as|at|in|number|of|is|was|national(?:ly)?|equal))*\\s+"_s
            + place + u"\\b(?!\\s*%)(?:"_s + field + u")?"_s),
        look(u"\\b(?<rank>\\d{1,2}(?:st|nd|rd|th))(?:\\s+(?:highest|lowest|best|worst|place))?"_s
            + field),
        look(u"\\b(?<rank>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
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

/// What stands before a number, read backwards from it.
struct Before
{
    int from = 0; // where sign and currency begin
    bool money = false;
    int sign = 0;
    int direction = 0;
    bool bound = false;
    QString hedge;
};

/// The words right before a number; looking further back in a long text only costs time.
QStringView lastWords(QStringView before)
{
    constexpr qsizetype farthest = 60;
    return before.right(farthest);
}

void readHedge(QStringView before, Before &result, qsizetype &end)
{
    static const Pattern bounds = look(
        u"(?:\\b(?<word>(?:just\\s+|slightly\\s+|well\\s+)?(?:over|under|above|below)|(?:just\\s+)?"
        u"(?:more|less|fewer|greater)\\s+than|"
        "at\\s+(?:least|most)|nearly|almost|up\\s+to|in\\s+excess\\s+of|no\\s+(?:more|less|fewer)"
        "\\s+than|a\\s+minimum\\s+of|"
        "a\\s+maximum\\s+of|upwards\\s+of|exceeding|nearer(?:\\s+to)?|close\\s+to)|(?<sign>[><≥≤]))\\s*$"_s);
    static const Pattern rough = look(
        u"(?:\\b(?<word>around|about|approximately|approx\\.?|roughly|circa|c\\.|some|an\\s+estimated|estimated(?:\\s+at)?)|(?<sign>~))\\s*$"_s);
    const QStringView last = lastWords(before.left(end));
    for (const bool isBound : { true, false }) {
        const auto match = (isBound ? bounds : rough).match(last);
        if (!match.hasMatch())
            continue;
        result.bound = isBound;
        result.hedge = match.captured().simplified();
        end -= last.size() - match.capturedStart();
        return;
    }
}

void readDirection(QStringView before, Before &result)
{
    static const Pattern up
        = look(u"(?:\\bup(?:\\s+by)?|[▲↑⬆]|\\b(?:increase|rise|growth|uplift|jump|gain)s?\\s+of|"
               "\\b(?:increas(?:ed|ing|es)|ris(?:en|ing|es)|rose|grew|grown|growing|gone\\s+up|"
               "went\\s+up)\\s+by)"
               "(?:\\s+(?:a\\s+further|an\\s+additional))?\\s*$"_s);
    static const Pattern down = look(
        u"(?:\\bdown(?:\\s+by)?|[▼↓⬇]|\\b(?:decrease|reduction|fall|drop|decline|cut|loss)s?\\s+of|"
        "\\b(?:decreas(?:ed|ing|es)|reduc(?:ed|ing|es)|fell|fallen|falling|falls|dropped|dropping|"
        "declined|declining|cut|"
        "gone\\s+down|went\\s+down)\\s+by)(?:\\s+(?:a\\s+further|an\\s+additional))?\\s*$"_s);
    if (up.match(before).hasMatch())
        result.direction = 1;
    else if (down.match(before).hasMatch())
        result.direction = -1;
}

Before readBefore(QStringView text, int numberFrom)
{
    Before result;
    qsizetype at = numberFrom;
    const auto signAt = [&text](qsizetype index) {
        if (index < 0)
            return 0;
        const QChar c = text[index];
        const bool free
            = index == 0 || text[index - 1].isSpace() || u"(£[:=/"_s.contains(text[index - 1]);
        if (!free)
            return 0;
        return c == u'+' ? 1 : c == u'-' || c == u'−' || c == u'–' ? -1 : 0;
    };
    const auto takeSign = [&] {
        if (result.sign == 0 && signAt(at - 1) != 0)
            result.sign = signAt(--at);
    };
    takeSign();
    if (at > 0 && text[at - 1] == u'£') {
        result.money = true;
        --at;
        takeSign();
    }
    result.from = static_cast<int>(at);
    qsizetype end = at;
    readHedge(text, result, end);
    readDirection(lastWords(text.left(end)), result);
    return result;
}

int directionBehind(QStringView after)
{
    static const Pattern more = look(
        u"^\\s*(?:(?:annual|overall|further|real|net)\\s+)?(?:more|higher|greater|increase|rise|growth|uplift|up)\\b(?!\\s+to\\b)"_s);
    static const Pattern less = look(
        u"^\\s*(?:(?:annual|overall|further|real|net)\\s+)?(?:fewer|less|lower|reduction|decrease|decline|fall|drop|down)\\b"_s);
    return more.match(after).hasMatch() ? 1 : less.match(after).hasMatch() ? -1 : 0;
}

/// Percent with a direction or a printed sign is a change; so is the sign of percentage points.
void makeChange(Quantity &quantity, int sign)
{
    const bool change = quantity.direction != 0 || quantity.signPrinted;
    if (quantity.unit == Unit::Percent && change)
        quantity.unit = Unit::PercentChange;
    const bool changeUnit
        = quantity.unit == Unit::PercentChange || quantity.unit == Unit::PercentagePoints;
    if (sign != 0)
        quantity.value *= sign;
    else if (changeUnit && quantity.direction != 0)
        quantity.value = quantity.direction * std::abs(quantity.value);
}

std::optional<Quantity> quantityAt(QStringView text, const Number &number)
{
    const Before before = readBefore(text, number.range.from);
    const auto unit = unitBehind(text.mid(number.range.to), before.money);
    if (!unit
        || (number.decimals == 3 && unit->unit == Unit::Count && unit->factor == 1
            && number.value >= 1))
        return std::nullopt; // "1.594" is a misprint of 1,594 or worse
    Quantity quantity;
    quantity.digits = number.range;
    quantity.range = { before.from, number.range.to + unit->length };
    if (unit->baseTo > 0)
        quantity.base = { number.range.to + unit->baseFrom, number.range.to + unit->baseTo };
    quantity.value = inUnits(number.value, unit->factor);
    quantity.decimals = unit->factor > 1 ? 0 : number.decimals + unit->shift;
    quantity.unit = unit->unit;
    quantity.inWords = number.inWords;
    quantity.bound = before.bound;
    quantity.hedge = before.hedge;
    quantity.signPrinted = before.sign != 0;
    quantity.direction
        = before.direction != 0 ? before.direction : directionBehind(text.mid(quantity.range.to));
    makeChange(quantity, before.sign);
    return quantity;
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

namespace {

/// What may stand beside the figure in its cell: note marks, arrows, traffic lights.
bool isDecoration(QStringView rest)
{
    static const Pattern words
        = look(u"^(?:[\\s*†‡#^▲▼↑↓⬆⬇↔►◄→●•()\\[\\]=.~]|[><≥≤]|\\b(?:R|A|G|RAG|red|amber|green|"
               u"approx|over|under|"
               "c|p|r|e|est)\\b)*$"_s);
    return words.match(rest).hasMatch();
}

std::optional<Quantity> timeOfCell(
    const QString &text, std::optional<Unit> headUnit, double headScale)
{
    constexpr double hours = 3600; // seconds: "15:42" under "hours:minutes"
    static const Pattern full
        = look(u"^(?<h>\\d{1,3}):(?<m>[0-5]\\d):(?<s>[0-5]\\d)(?:\\.\\d+)?$"_s);
    static const Pattern minutes = look(u"^(?<m>\\d{1,3}):(?<s>[0-5]\\d)$"_s);
    static const Pattern spoken = look(
        u"^(?:(?<h>\\d{1,3})\\s?(?:hours?|hrs?|h)\\b\\s?(?:,|and)?\\s?)?(?:(?<m>\\d{1,3})\\s?(?:minutes?|mins?|m)\\b\\s?(?:,|and)?\\s?)?(?:(?<s>\\d{1,3})\\s?(?:seconds?|secs?|s)\\b)?$"_s);
    if (const auto match = full.match(text); match.hasMatch())
        return duration(match);
    if (const auto match = spoken.match(text); match.hasMatch()
        && match.captured(u"h").isEmpty() + match.captured(u"m").isEmpty()
                + match.captured(u"s").isEmpty()
            < 2)
        return duration(match);
    if (headUnit == Unit::Seconds)
        if (const auto match = minutes.match(text); match.hasMatch()) {
            Quantity quantity = duration(match);
            if (headScale == hours)
                quantity.value *= 60;
            return quantity;
        }
    return std::nullopt;
}

std::optional<Quantity> rankOfCell(const QString &text, std::optional<Unit> headUnit)
{
    static const Pattern ordinal = look(
        u"^(?:joint\\s+)?(?<rank>\\d{1,2})(?:st|nd|rd|th)(?:\\s*(?:out\\s+of|of|/)\\s*\\d{1,2}(?:\\s+forces)?)?$"_s);
    static const Pattern plain
        = look(u"^=?\\s?(?<rank>\\d{1,2})(?:\\s*(?:out\\s+of|of|/)\\s*\\d{1,2})?\\s?=?$"_s);
    auto match = ordinal.match(text);
    if (!match.hasMatch() && headUnit == Unit::Rank)
        match = plain.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Quantity quantity;
    quantity.digits = captured(match, u"rank"_s);
    quantity.range = captured(match);
    quantity.value = match.captured(u"rank").toDouble();
    quantity.unit = Unit::Rank;
    return quantity;
}

/// What the head says wins over a bare number and refines a percent; a unit printed in the cell
/// stays.
bool underHead(Quantity &quantity, Unit headUnit, double scale, bool bareNumber, double printed)
{
    const bool percent = quantity.unit == Unit::Percent || quantity.unit == Unit::PercentChange;
    if (percent && !bareNumber) {
        if (headUnit == Unit::PercentChange || headUnit == Unit::PercentagePoints)
            quantity.unit = headUnit;
        return true;
    }
    if (quantity.unit == Unit::Gbp && headUnit == Unit::Gbp) {
        if (std::abs(quantity.value) == printed) // no "m" behind it that says more than the head
            quantity.value = inUnits(quantity.value, scale);
        return true;
    }
    if (quantity.unit == Unit::Gbp && headUnit == Unit::GbpPerPersonPerDay)
        quantity.unit = headUnit; // "53p" under "Cost per person per day"
    if (quantity.unit == Unit::Gbp && headUnit == Unit::PerPerson)
        return false; // pounds per head are no unit that is kept
    if (!bareNumber)
        return true;
    if (headUnit == Unit::Seconds && scale == 1 && quantity.value < 0)
        return false;
    quantity.unit = headUnit;
    quantity.value = inUnits(quantity.value, scale);
    if (scale > 1)
        quantity.decimals = 0;
    else if (scale < 1)
        quantity.decimals += 2; // pence
    return true;
}

} // namespace

std::optional<Quantity> quantityOfCell(QStringView cell, std::optional<Unit> headUnit, double scale)
{
    const QStringView trimmed = cell.trimmed();
    const int offset = static_cast<int>(trimmed.isEmpty() ? 0 : trimmed.data() - cell.data());
    const QString text = trimmed.toString();
    static const Pattern itemNumber(u"^\\d{1,2}[.)]$"_s);
    if (itemNumber.match(text).hasMatch())
        return std::nullopt;
    auto found = timeOfCell(text, headUnit, scale);
    if (!found)
        found = rankOfCell(text, headUnit);
    if (found) {
        for (TextRange *range : { &found->range, &found->digits }) {
            range->from += offset;
            range->to += offset;
        }
        return found;
    }
    const std::vector<Number> numbers = numbersIn(text);
    if (numbers.size() != 1 || numbers.front().malformed || numbers.front().inWords)
        return std::nullopt;
    auto quantity = quantityAt(text, numbers.front());
    if (!quantity)
        return std::nullopt;
    QString rest = text;
    rest.remove(quantity->range.from, quantity->range.length());
    if (!isDecoration(rest))
        return std::nullopt;
    const bool bareNumber = quantity->unit == Unit::Count && quantity->base.length() == 0;
    if (headUnit && !underHead(*quantity, *headUnit, scale, bareNumber, numbers.front().value))
        return std::nullopt;
    const bool bracketed = text.startsWith(u'(') && text.endsWith(u')');
    const bool signedUnit = quantity->unit == Unit::Gbp || quantity->unit == Unit::PercentChange
        || quantity->unit == Unit::PercentagePoints;
    if (bracketed) {
        if (!signedUnit || quantity->signPrinted)
            return std::nullopt;
        quantity->value = -quantity->value;
        quantity->signPrinted = true;
    }
    for (TextRange *range : { &quantity->range, &quantity->digits, &quantity->base }) {
        range->from += offset;
        range->to += offset;
    }
    return quantity;
}

} // namespace Peel
