// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proselevel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "Its own target is 80 percent": what the figure before is held against. "Target for ", or empty.
QString yardstick(const Sentence &s, const Phrase &phrase)
{
    static constexpr std::array idle { "own"_L1, "national"_L1, "force"_L1, "local"_L1,
        "published"_L1, "current"_L1, "for"_L1, "this"_L1 };
    QString found;
    for (const int i : phrase.words) {
        if (s.saysAny(i, { "target"_L1, "standard"_L1, "goal"_L1, "aim"_L1 }))
            found = asName(s.at(i).lower) + u" for "_s;
        else if (std::none_of(idle.begin(), idle.end(),
                     [&](QLatin1StringView one) { return s.says(i, one); }))
            return {};
    }
    return found;
}

/// The figure before as a target; nothing where that is of another kind.
std::optional<Figure> heldAgainst(Figure figure, const QString &yardstick, const Context &context)
{
    const Figure *last = context.last();
    if (!last || last->unit != figure.unit || last->shape == Shape::Change)
        return std::nullopt;
    figure.measure = last->measure;
    figure.name = yardstick + last->measure;
    figure.carried = true;
    return figure;
}

/// "a year earlier it was 640": the count just told, at another time.
bool isSameCount(const Figure &figure, const Sentence &s, const Figure *last)
{
    const bool it = s.says(figure.number - 2, "it"_L1) && s.is(figure.number - 1, Class::Be);
    bool earlier = false;
    for (int i = figure.first; i < figure.number; ++i)
        earlier = earlier || s.is(i, Class::Time) || s.saysAny(i, { "earlier"_L1, "before"_L1 });
    return it && earlier && last && last->unit == Unit::Count && figure.unit == Unit::Count
        && last->shape == Shape::Count;
}

} // namespace

std::optional<Figure> namedLevel(
    Figure figure, const Sentence &s, const Phrase &phrase, const Context &context)
{
    if (const QString against = yardstick(s, phrase); !against.isEmpty())
        return heldAgainst(figure, against, context);
    if (phrase.isEmpty() || isGeneric(s, phrase.words)) {
        const Figure *last = context.last();
        if (figure.unit == Unit::GbpPerPersonPerDay && (!last || last->unit != figure.unit)) {
            figure.measure = u"cost of the force"_s; // "It costs 52p per person per day"
            figure.name = asName(figure.measure);
            return figure;
        }
        const bool thisFigure = last && last->shape == Shape::Count && last->unit == figure.unit
            && std::any_of(phrase.words.begin(), phrase.words.end(),
                [&](int i) {
                    return s.saysAny(i, { "figure"_L1, "number"_L1, "total"_L1 });
                })
            && s.saysAny(phrase.words.front() - 1, { "this"_L1, "their"_L1 });
        if (thisFigure || isSameCount(figure, s, last)) {
            figure.name = last->name;
            figure.measure = last->measure;
            figure.counted = last->counted;
            figure.carried = true;
            return figure;
        }
        const bool share = last && (last->shape == Shape::Level || last->shape == Shape::Share);
        const bool rate = last && isPerPopulation(last->unit) && figure.unit == Unit::Count;
        if (rate) // "The England and Wales rate was 5.2"
            figure.unit = last->unit;
        if (!(share || rate) || last->unit != figure.unit)
            return std::nullopt;
        const bool ofAll = last->measure.startsWith("average "_L1); // also behind one force's own
        figure.name = ofAll ? asName(last->measure) : last->name;
        figure.measure = last->measure;
        figure.counted = last->counted;
        figure.carried = true;
        const QString said = s.said(phrase.words);
        if (said.contains(u"in Wales"_s)) // of some forces, neither the force's nor all
            figure.name += u", "_s + said;
        int until = phrase.isEmpty() ? figure.number : phrase.words.front();
        if (s.is(until - 1, Class::Determiner))
            --until; // "For burglary the rate was 4 percent"
        const QString where = leadingContext(s, figure.first, until, context.places);
        if (!where.isEmpty() && figure.shape == Shape::Level)
            figure.name = (last->stem.isEmpty() ? last->name : last->stem) + u' ' + where;
        return figure;
    }
    figure.measure = asPhrase(s.said(phrase.words));
    figure.name = asName(figure.measure);
    return figure;
}

} // namespace Peel::Prose
