// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/quantityat.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What may stand beside the figure in its cell: note marks, arrows, traffic lights.
bool isDecoration(QStringView rest)
{
    static const Pattern words
        = caseless(u"^(?:[\\s*†‡#^▲▼↑↓⬆⬇↔►◄→●•()\\[\\]=.~]|[><≥≤]|\\b(?:R|A|G|RAG|red|amber|green|"
                   u"approx|over|under|"
                   "c|p|r|e|est)\\b)*$"_s);
    return words.match(rest).hasMatch();
}

std::optional<Quantity> timeOfCell(
    const QString &text, std::optional<Unit> headUnit, double headScale)
{
    constexpr double hours = 3600; // seconds: "15:42" under "hours:minutes"
    static const Pattern full
        = caseless(u"^(?<h>\\d{1,3}):(?<m>[0-5]\\d):(?<s>[0-5]\\d)(?:\\.\\d+)?$"_s);
    static const Pattern minutes = caseless(u"^(?<m>\\d{1,3}):(?<s>[0-5]\\d)$"_s);
    static const Pattern spoken = caseless(
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
    static const Pattern ordinal = caseless(
        u"^(?:joint\\s+)?(?<rank>\\d{1,2})(?:st|nd|rd|th)(?:\\s*(?:out\\s+of|of|/)\\s*\\d{1,2}(?:\\s+forces)?)?$"_s);
    static const Pattern plain
        = caseless(u"^=?\\s?(?<rank>\\d{1,2})(?:\\s*(?:out\\s+of|of|/)\\s*\\d{1,2})?\\s?=?$"_s);
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

/// "down 9%" and "- 9%" as the -9% that they say, of the same length.
QString withSign(const QString &text)
{
    static const Pattern way = caseless(u"^(?:up|\\+|(?<down>down|[−–-]))\\s(?=£?\\d)"_s);
    const auto match = way.match(text);
    if (!match.hasMatch())
        return text;
    const auto end = static_cast<int>(match.capturedEnd());
    return QString(end - 1, u' ') + (match.hasCaptured(u"down"_s) ? u'-' : u'+') + text.mid(end);
}

} // namespace

std::optional<Quantity> quantityOfCell(QStringView cell, std::optional<Unit> headUnit, double scale)
{
    const QStringView trimmed = cell.trimmed();
    const int offset = static_cast<int>(trimmed.isEmpty() ? 0 : trimmed.data() - cell.data());
    static const Pattern noteMark( // "3,093(1)", "12.4%[2]"
        u"(?<=,\\d{3}|[.]\\d|[.]\\d\\d|%)[(\\[]\\d{1,2}[)\\]]$"_s);
    const QString text = withSign(noteMark.removedFrom(trimmed.toString()));
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
