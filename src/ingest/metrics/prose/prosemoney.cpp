// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosemoney.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr const char *rule = "metric.prose.money";

/// "on overtime", "to local charities that support victims", "of the precept".
QString forWhat(const Sentence &s, const Clause &clause, const Context &context, int *last)
{
    std::vector<int> words;
    int i = clause.number + 1;
    while (s.is(i, Class::Time))
        ++i;
    if (s.is(i, Class::Comma) && isInfinitive(s, i + 1))
        ++i; // ", to be spent on"
    const bool hung = s.is(i, Class::Preposition) || s.is(i, Class::Modal);
    const bool until = s.says(i, "by"_L1) && s.says(i + 1, "the"_L1) && s.says(i + 2, "end"_L1);
    if (!hung || until)
        return {};
    QString said = s.at(i).text + u' ';
    ++i;
    const Phrase rest = phraseFrom(s, i, clause.to, context.places, false);
    said += s.said(rest.words);
    *last = rest.end;
    if (s.is(rest.end, Class::Relative) || s.is(rest.end, Class::Modal)
        || s.is(rest.end, Class::Present)) {
        int end = rest.end;
        if (s.is(rest.end, Class::Relative)) {
            said += u' ' + s.at(rest.end).text;
            ++end;
        }
        while (s.isAny(end, { Class::Modal, Class::Present, Class::Be })) {
            said += u' ' + s.at(end).text;
            ++end;
        }
        const Phrase tail = phraseFrom(s, end, clause.to, context.places, false);
        said += u' ' + s.said(tail.words);
        *last = tail.end;
    }
    return rest.isEmpty() && !said.contains(u' ') ? QString() : said.simplified();
}

/// "£1.5 million put into the new centre": a line with no verb of its own but the participle.
std::optional<Figure> moneyUsed(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    int verb = clause.number + 1;
    while (s.is(verb, Class::Adverb))
        ++verb;
    const int governor = lead.from - 1; // "there is £2.45 million set aside", "than the £6m raised"
    const bool opens = lead.from == 0 || s.is(governor, Class::Preposition)
        || s.saysAny(governor, { "than"_L1, "and"_L1 })
        || (s.is(governor, Class::Be) && s.says(governor - 1, "there"_L1));
    const bool used = s.is(verb, Class::Past) && isMoneyVerb(s.at(verb).lower);
    if (!opens || !used || !(s.is(verb + 1, Class::Preposition) || s.says(verb + 1, "aside"_L1)))
        return std::nullopt;
    const Phrase what = phraseFrom(s, verb + 2, clause.to, context.places, false);
    if (what.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.measure
        = u"amount "_s + s.said({ verb, verb + 1 }) + u' ' + asPhrase(s.said(what.words));
    figure.name = asName(figure.measure);
    figure.last = what.end;
    return figure;
}

/// "seized drugs worth £640,000": what the noun is worth.
std::optional<Figure> moneyWorth(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const int worth = lead.from - 1;
    int verb = worth - 1;
    while (verb >= clause.from && s.isAny(verb, { Class::Noun, Class::Determiner, Class::Joiner }))
        --verb;
    const bool acts = s.is(verb, Class::Past) && verb >= clause.from;
    const Phrase noun = phraseFrom(s, verb + 1, worth, context.places, true);
    if (!s.says(worth, "worth"_L1) || noun.isEmpty())
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.measure = u"value of "_s + asPhrase(s.said(noun.words));
    if (acts)
        figure.measure += u' ' + participleOf(s.at(verb).lower);
    figure.last = clause.number + 1;
    const Phrase source = phraseFrom(s, clause.number + 2, clause.to, context.places, false);
    if (s.says(clause.number + 1, "from"_L1) && !source.isEmpty()) { // "from the victims' fund"
        figure.measure += u" from "_s + asPhrase(s.said(source.words));
        figure.last = source.end;
    }
    figure.name = asName(figure.measure);
    return figure;
}

/// "has £9.8 million in usable reserves", "has lost £14 million in core funding", "£385,000 of
/// Safer Streets funding received": money of a kind that is held or lost or stands alone. `any`:
/// whatever is done with it, where the kind is a word for money: "a budget with £0.2 million of
/// savings".
std::optional<Figure> moneyOfKind(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context, bool any)
{
    static const QStringList kinds { u"savings"_s, u"funding"_s, u"investment"_s, u"grants"_s,
        u"reserves"_s, u"cuts"_s, u"efficiencies"_s, u"income"_s };
    const int link = afterAside(s, clause.number + 1);
    const Phrase what
        = phraseFrom(s, link + 1, std::max(clause.to, link + 1), context.places, false);
    if (!s.saysAny(link, { "in"_L1, "of"_L1, "from"_L1 }) || what.isEmpty()
        || context.places.phraseAt(s, link))
        return std::nullopt;
    const int verb = lead.from - 1;
    const QString base = verb >= clause.from ? verbOf(s.at(verb).lower) : QString();
    const bool lost = base == "lose"_L1;
    const bool held = s.says(link, "in"_L1)
        && (s.is(verb, Class::Have) || base == "hold"_L1 || base == "keep"_L1
            || base == "maintain"_L1 || base == "leave"_L1);
    const bool line = lead.from == 0 && what.words.size() > 1 && what.end >= clause.to
        && s.is(what.words.back(), Class::Past);
    const bool kind = any && !s.says(link, "from"_L1)
        && std::any_of(what.words.begin(), what.words.end(),
            [&](int i) { return kinds.contains(s.at(i).lower); });
    if (!(lost || held || line || kind))
        return std::nullopt;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.measure
        = lead.prefix.toLower() + asPhrase(s.said(what.words)) + (lost ? u" lost"_s : QString());
    figure.name = asName(figure.measure);
    figure.last = what.end;
    return figure;
}

/// "an extra £6.66 a year for a Band A property" where the sentence speaks of the precept or of
/// council tax.
std::optional<Figure> moneyOfBand(
    const Sentence &s, const Clause &clause, const Lead &lead, const Context &context)
{
    const bool tax = std::any_of(s.words.begin(), s.words.end(),
        [](const Word &word) { return word.lower == "precept"_L1 || word.lower == "council"_L1; });
    int link = clause.number + 1;
    QString each;
    if (s.saysAny(link, { "a"_L1, "per"_L1 })
        && s.saysAny(link + 1, { "year"_L1, "month"_L1, "week"_L1 })) {
        each = s.says(link + 1, "year"_L1) ? QString() : u" per "_s + s.at(link + 1).lower;
        link += 2;
    }
    const Phrase home = phraseFrom(s, link + 1, clause.to, context.places, false);
    const bool band = std::any_of(
        home.words.begin(), home.words.end(), [&](int i) { return s.says(i, "band"_L1); });
    if (!tax || !band || !s.saysAny(link, { "for"_L1, "on"_L1 }))
        return std::nullopt;
    const int verb = lead.from - 1;
    const bool more = s.saysAny(verb, { "add"_L1, "adds"_L1, "adding"_L1 })
        || lead.prefix == "Extra "_L1 || lead.prefix == "Additional "_L1
        || lead.prefix == "Further "_L1 || s.says(verb, "by"_L1)
        || (s.is(verb, Class::Joiner) && !context.here.empty()
            && context.here.back().measure.startsWith("increase in precept"_L1))
        || (verb > 0 && s.says(verb, "of"_L1) && signOfNoun(s.at(verb - 1).lower) > 0);
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.measure
        = (more ? u"increase in precept for "_s : u"precept for "_s) + s.said(home.words) + each;
    figure.name = asName(figure.measure);
    figure.last = home.end;
    return figure;
}

/// "must save", "has to find": it has not been done yet, and will have to be.
bool isDue(const Sentence &s, int verb)
{
    return s.says(verb - 1, "must"_L1)
        || (s.says(verb - 1, "to"_L1)
            && (s.is(verb - 2, Class::Have)
                || s.saysAny(verb - 2, { "need"_L1, "needs"_L1, "needed"_L1, "having"_L1 })));
}

/// " a year" behind the amount.
QString eachYear(const Sentence &s, const Clause &clause)
{
    const int i = clause.number + 1;
    const bool year = s.says(i, "a year"_L1) || (s.says(i, "a"_L1) && s.says(i + 1, "year"_L1));
    return year ? u" a year"_s : QString();
}

/// "savings to be found", "savings a year", "planned savings on …".
QString savings(const Sentence &s, const Clause &clause, int verb, const QString &what)
{
    const bool found = verbOf(s.at(verb).lower) == "find"_L1;
    QString said = s.is(verb, Class::Past) && eachYear(s, clause).isEmpty() ? u"savings made"_s
                                                                            : u"savings"_s;
    if (s.is(verb - 1, Class::Modal))
        said = u"planned savings"_s;
    if (isDue(s, verb))
        said = found ? u"savings to be found"_s : u"savings to be made"_s;
    return said + eachYear(s, clause) + u' ' + what;
}

/// " before the contract began": money of another time than the report's.
QString beforeWhat(const Sentence &s, const Clause &clause, const Context &context)
{
    int comma = clause.from;
    while (comma < clause.number && !s.is(comma, Class::Comma))
        ++comma;
    if (!s.says(0, "before"_L1) || clause.from > 0 || comma >= clause.number)
        return {};
    const QString said = leadingContext(s, 0, comma, context.places);
    return said.isEmpty() ? QString() : u' ' + said;
}

} // namespace

std::optional<Figure> readMoney(const Sentence &s, const Clause &clause, const Context &context)
{
    if (s.quantity(clause.number).unit != Unit::Gbp)
        return std::nullopt;
    const Lead lead = leadOf(s, clause);
    if (auto band = moneyOfBand(s, clause, lead, context))
        return band;
    if (auto used = moneyUsed(s, clause, lead, context))
        return used;
    if (auto held = moneyOfKind(s, clause, lead, context, false))
        return held;
    if (auto worth = moneyWorth(s, clause, lead, context))
        return worth;
    Figure figure = figureOf(s, clause, rule, Shape::Level);
    figure.last = clause.number + 1;
    const bool gap = lead.definite && s.says(lead.from, "the"_L1); // "the £3m outstanding gap"
    const bool own = s.saysAny(lead.from, { "its"_L1, "their"_L1, "our"_L1, "my"_L1, "his"_L1 });
    const bool noun = s.is(clause.number + 1, Class::Noun)
        || (clause.number + 1 < s.size() && signOfNoun(s.at(clause.number + 1).lower) != 0);
    if ((lead.article || gap || own) && noun) { // "a £1.5 million investment in"
        const Phrase what = phraseFrom(s, clause.number + 1, clause.to, context.places, false);
        const bool alone = s.saysAny(clause.number + 1,
            { "budget"_L1, "deficit"_L1, "overspend"_L1, "underspend"_L1, "precept"_L1 });
        if (what.isEmpty() || (what.words.size() < 2 && !alone))
            return std::nullopt;
        figure.measure = asPhrase(s.said(what.words));
        figure.name = asName(figure.measure);
        figure.last = what.end;
        return figure;
    }
    if (const Figure *last = context.here.empty() ? nullptr : &context.here.back(); last
        && last->unit == Unit::Gbp && !last->stem.isEmpty()
        && s.isAny(lead.from - 1, { Class::Joiner, Class::Comma })) { // "and £1 million in revenue"
        const QString what = forWhat(s, clause, context, &figure.last);
        if (what.isEmpty())
            return std::nullopt;
        figure.stem = last->stem;
        figure.measure = figure.stem + u' ' + what;
        figure.name = asName(figure.measure);
        figure.carried = true;
        return figure;
    }
    int verb = lead.from - 1;
    while (verb > clause.from && s.is(verb, Class::Noun) && context.places.phraseAt(s, verb))
        --verb; // "brought Derbyshire £1 million"
    if (verb < lead.from - 1)
        figure.scope = context.places.scopeOf(s, verb + 1, lead.from);
    QString participle;
    QString bearer;
    bool planned = false;
    int article = verb - 1; // "the overall police budget"
    while (article > clause.from && s.isAny(article, { Class::Noun, Class::Adverb }))
        --article;
    const bool theBudget = s.says(verb, "budget"_L1) && s.is(article, Class::Determiner);
    if (verb >= clause.from && isMoneyVerb(s.at(verb).lower) && !theBudget) {
        participle = participleOf(s.at(verb).lower);
        const int group = verbGroupStart(s, verb, clause.from);
        planned = s.isAny(verb - 1, { Class::Modal });
        const Phrase subject = subjectBefore(s, clause.from, group, context.places);
        const bool free = s.is(verb, Class::Gerund) && !s.is(group, Class::Be);
        if (!subject.isEmpty() && !free
            && !context.places.meanForce(s, subject.words.front(), subject.words.back() + 1))
            bearer = u" by "_s + withArticle(s, subject);
    } else if (auto moved = moneyInFront(s, clause, context)) {
        return moved;
    } else {
        return moneyOfKind(s, clause, lead, context, true);
    }
    QString what = forWhat(s, clause, context, &figure.last);
    const bool found = participle == "found"_L1;
    if (found && what.startsWith("of savings"_L1)) // "must find £4 million of savings by 2026"
        what.clear();
    if (found && (!isDue(s, verb) || !what.isEmpty()))
        return std::nullopt;
    const bool saves = found || participle == "saved"_L1;
    if (saves)
        figure.measure = lead.prefix.toLower() + savings(s, clause, verb, what);
    else if (what.startsWith("of "_L1)) { // "£9,000 of the reserve to repair cars"
        const qsizetype into = what.indexOf(" into "_L1);
        const qsizetype from = participle == "taken"_L1 ? what.indexOf(" from "_L1) : -1;
        const qsizetype to = from >= 0 ? from : into < 0 ? what.indexOf(" to "_L1) : into;
        figure.measure = u"amount "_s + what.left(to < 0 ? what.size() : to) + u' ' + participle
            + bearer + (to < 0 ? QString() : what.mid(to));
    } else
        figure.measure = u"amount "_s + (planned ? u"to be "_s : QString()) + participle + bearer
            + u' ' + what;
    static const Pattern anybody
        = caseless(u"\\b(?:people|public|taxpayers?|residents?|having)$"_s);
    if (what.isEmpty() && !saves && (bearer.isEmpty() || anybody.isIn(bearer)))
        return std::nullopt; // nobody's, for nothing
    figure.measure = asPhrase(figure.measure) + beforeWhat(s, clause, context);
    figure.name = asName(figure.measure);
    return figure;
}

} // namespace Peel::Prose
