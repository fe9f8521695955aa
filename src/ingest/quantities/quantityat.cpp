// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/quantityat.h"

#include "ingest/quantities/unitwords.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

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
    static const Pattern bounds = caseless(
        u"(?:\\b(?<word>(?:just\\s+|slightly\\s+|well\\s+)?(?:over|under|above|below)|(?:just\\s+)?"
        u"(?:more|less|fewer|greater)\\s+than|"
        "at\\s+(?:least|most)|nearly|almost|up\\s+to|in\\s+excess\\s+of|no\\s+(?:more|less|fewer)"
        "\\s+than|a\\s+minimum\\s+of|"
        "a\\s+maximum\\s+of|upwards\\s+of|exceeding|nearer(?:\\s+to)?|close\\s+to)|(?<sign>[><≥≤]))\\s*$"_s);
    static const Pattern rough = caseless(
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
    static const Pattern up = caseless(
        u"(?:\\bup(?:\\s+by)?|[▲↑⬆]|\\b(?:increase|rise|growth|uplift|jump|gain)s?\\s+of|"
        "\\b(?:increas(?:ed|ing|es)|ris(?:en|ing|es)|rose|grew|grown|growing|gone\\s+up|"
        "went\\s+up)\\s+by)"
        "(?:\\s+(?:a\\s+further|an\\s+additional))?\\s*$"_s);
    static const Pattern down = caseless(
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
    static const Pattern more = caseless(
        u"^\\s*(?:(?:annual|overall|further|real|net)\\s+)?(?:more|higher|greater|increase|rise|growth|uplift|up)\\b(?!\\s+to\\b)"_s);
    static const Pattern less = caseless(
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

} // namespace

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

Quantity duration(const PatternMatch &match)
{
    Quantity quantity;
    quantity.range = quantity.digits = captured(match);
    quantity.unit = Unit::Seconds;
    const auto part = [&match](QStringView name) {
        const QString number = match.captured(name);
        bool digits = false;
        const double value = number.toDouble(&digits);
        return digits ? value : valueOfWords(number);
    };
    quantity.value = 3600 * part(u"h") + 60 * part(u"m") + part(u"s");
    return quantity;
}

TextRange captured(const PatternMatch &match, const QString &name)
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

} // namespace Peel
