// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosefigure.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

struct LeadWord
{
    QLatin1StringView word;
    const char16_t *prefix;
};

constexpr std::array leadWords {
    LeadWord { "average"_L1, u"Average " },
    LeadWord { "mean"_L1, u"Average " },
    LeadWord { "median"_L1, u"Median " },
    LeadWord { "further"_L1, u"Further " },
    LeadWord { "another"_L1, u"Further " },
    LeadWord { "additional"_L1, u"Additional " },
    LeadWord { "extra"_L1, u"Extra " },
    LeadWord { "estimated"_L1, u"Estimated " },
    LeadWord { "remaining"_L1, u"Remaining " },
    LeadWord { "other"_L1, u"Other " },
    LeadWord { "maximum"_L1, u"Maximum " },
    LeadWord { "minimum"_L1, u"Minimum " },
    LeadWord { "target"_L1, u"Target of " },
    LeadWord { "total"_L1, u"" },
    LeadWord { "backlog"_L1, u"Backlog of " },
    LeadWord { "queue"_L1, u"Queue of " },
    LeadWord { "shortage"_L1, u"Shortage of " },
    LeadWord { "shortfall"_L1, u"Shortfall of " },
};

const LeadWord *leadWordAt(const Sentence &s, int i)
{
    const auto found = std::find_if(leadWords.begin(), leadWords.end(),
        [&](const LeadWord &one) { return s.says(i, one.word); });
    const bool verb
        = s.says(i, "mean"_L1) && !s.is(i - 1, Class::Determiner); // "would mean £3m of"
    return found == leadWords.end() || verb ? nullptr : &*found;
}

} // namespace

const Figure *Context::last() const
{
    if (!here.empty())
        return &here.back();
    return earlier.empty() ? nullptr : &earlier.back();
}

const Figure *Context::last(Shape shape) const
{
    for (const std::vector<Figure> *figures : { &here, &earlier }) {
        for (auto figure = figures->rbegin(); figure != figures->rend(); ++figure) {
            if (figure->shape == shape)
                return &*figure;
        }
    }
    return nullptr;
}

Lead leadOf(const Sentence &s, const Clause &clause)
{
    Lead lead { clause.number, {}, false, false };
    while (lead.from > clause.from) {
        const int i = lead.from - 1;
        const LeadWord *word = leadWordAt(s, i);
        if (s.says(i, "of"_L1) && leadWordAt(s, i - 1)) {
            --lead.from;
        } else if (word) {
            lead.prefix.prepend(QStringView(word->prefix));
            --lead.from;
        } else if (s.says(i, "all"_L1) && s.says(i - 1, "in"_L1)) {
            lead.from -= 2; // "In all, 912"
            break;
        } else if (s.is(i, Class::Determiner)) {
            lead.article = s.says(i, "a"_L1) || s.says(i, "an"_L1);
            lead.definite = !lead.article && !s.says(i, "another"_L1) && !s.says(i, "no"_L1)
                && lead.prefix.isEmpty();
            --lead.from;
            const bool more = s.is(i - 1, Class::Determiner)
                || (lead.article && s.says(i - 1, "of"_L1) && leadWordAt(s, i - 2));
            if (!more)
                break;
        } else if (s.is(i, Class::Adverb)) {
            --lead.from;
        } else {
            break;
        }
    }
    // "on average 70 per day" says the same as "an average of 70".
    if ((s.says(lead.from, "average"_L1) && s.says(lead.from - 1, "on"_L1))
        || (s.says(lead.from, "total"_L1) && s.says(lead.from - 1, "in"_L1)))
        --lead.from;
    return lead;
}

Figure figureOf(const Sentence &s, const Clause &clause, const char *rule, Shape shape)
{
    Figure figure;
    figure.rule = rule;
    figure.shape = shape;
    figure.value = s.quantity(clause.number).value;
    figure.unit = s.quantity(clause.number).unit;
    figure.number = clause.number;
    figure.first = clause.from;
    figure.last = clause.to;
    return figure;
}

bool isSource(const Sentence &s, const Phrase &subject)
{
    for (const int i : subject.words) {
        if (s.isAny(i, { Class::Preposition, Class::Past, Class::Relative }))
            return false;
        if (s.saysAny(i,
                { "figures"_L1, "statistics"_L1, "data"_L1, "report"_L1, "results"_L1,
                    "analysis"_L1, "survey"_L1, "research"_L1 }))
            return true;
    }
    return false;
}

QString antecedentOf(const Sentence &s, const Clause &clause, const Context &context)
{
    int verb = 0;
    while (verb < clause.from && !isFinite(s, verb) && !s.is(verb, Class::Stop))
        ++verb;
    if (verb > 0 && verb < clause.from && isFinite(s, verb)) {
        const Phrase subject = subjectBefore(s, 0, verb, context.places);
        const bool told = !subject.isEmpty() && !isGeneric(s, subject.words)
            && !isSource(s, subject)
            && !context.places.meanForce(s, subject.words.front(), subject.words.back() + 1);
        if (told && context.here.empty())
            return asPhrase(s.said(subject.words));
    }
    const bool rests = context.here.empty() && !context.topic.isEmpty();
    if (rests && clause.number == 1 && s.says(0, "the"_L1))
        return context.topic; // "The 5.5 percent increase was approved"
    if (rests && isSource(s, phraseFrom(s, 0, s.size(), context.places, true)))
        return context.topic;
    const Figure *last = context.last();
    if (!last && clause.number <= 1) // "Burglary / 12% increase on the year before"
        return context.heading;
    return last ? last->measure : QString();
}

QString pointedAt(const Sentence &s, const std::vector<int> &noun, const Context &context)
{
    const bool bare = !noun.empty() && (noun.size() == 1 || !s.is(noun[1], Class::Noun));
    const bool points = bare && s.saysAny(noun.front() - 1, { "the"_L1, "of"_L1 })
        && s.saysAny(noun.front(),
            { "offences"_L1, "crimes"_L1, "incidents"_L1, "cases"_L1, "calls"_L1, "searches"_L1,
                "victims"_L1, "offenders"_L1, "reports"_L1, "investigations"_L1 });
    if (!points || context.here.empty() || context.here.back().shape != Shape::Change)
        return {};
    return u" ("_s + context.here.back().measure + u')';
}

QString leadingContext(const Sentence &s, int from, int to, const Places &places)
{
    static constexpr std::array empty { "addition"_L1, "total"_L1, "all"_L1, "response"_L1,
        "present"_L1, "example"_L1, "particular"_L1, "time"_L1, "average"_L1, "contrast"_L1,
        "instance"_L1, "moment"_L1, "comparison"_L1, "fact"_L1, "general"_L1, "year"_L1, "month"_L1,
        "contact"_L1, "week"_L1, "period"_L1, "inspection"_L1, "inspections"_L1, "date"_L1,
        "these"_L1, "this"_L1, "that"_L1, "those"_L1, "them"_L1, "which"_L1, "case"_L1,
        "cases"_L1 };
    int start = from;
    while (s.isAny(start, { Class::Joiner, Class::Comma, Class::Stop }))
        ++start;
    if (!s.saysAny(start,
            { "in"_L1, "for"_L1, "among"_L1, "within"_L1, "before"_L1, "after"_L1, "following"_L1 })
        || places.phraseAt(s, start))
        return {};
    std::vector<int> words;
    for (int i = start; i < to; ++i) {
        if (s.is(i, Class::Comma) && i + 1 >= to)
            break;
        const bool plain
            = s.isAny(i, { Class::Noun, Class::Determiner, Class::Preposition, Class::Past })
            || s.isAny(i, { Class::Gerund, Class::Bracket, Class::Close, Class::Adverb });
        const bool vague = std::any_of(
            empty.begin(), empty.end(), [&](QLatin1StringView word) { return s.says(i, word); });
        if (!plain || (vague && !s.says(start, "before"_L1)))
            return {};
        words.push_back(i);
    }
    if (words.size() < 2 || words.size() > 12)
        return {};
    QString said = s.said(words);
    said[0] = said.at(0).toLower();
    return said;
}

int afterAside(const Sentence &s, int i)
{
    return s.is(i, Class::Bracket) ? closeOf(s, i) + 1 : i;
}

int afterOwnClause(const Sentence &s, int i)
{
    int at = i;
    if (s.is(at, Class::Relative) || s.says(at, "that"_L1))
        ++at;
    if (!s.saysAny(at, { "we"_L1, "it"_L1, "they"_L1, "inspectors"_L1, "hmicfrs"_L1, "hmic"_L1 }))
        return i;
    ++at;
    while (s.isAny(at, { Class::Have, Class::Adverb }))
        ++at;
    return s.is(at, Class::Past) ? at + 1 : i;
}

bool countsPlural(const Sentence &s, const Phrase &phrase)
{
    static constexpr std::array irregular { "people"_L1, "children"_L1, "men"_L1, "women"_L1,
        "staff"_L1, "police"_L1, "personnel"_L1, "theft"_L1, "burglary"_L1, "robbery"_L1,
        "shoplifting"_L1, "arson"_L1, "fraud"_L1 };
    for (const int i : phrase.words) {
        if (s.is(i, Class::Preposition) && !s.says(i, "of"_L1))
            return false;
        const bool plural = s.at(i).lower.endsWith(u's') || s.at(i).lower.endsWith("s)"_L1)
            || std::any_of(irregular.begin(), irregular.end(),
                [&](QLatin1StringView word) { return s.says(i, word); });
        if (plural)
            return true;
    }
    return false;
}

bool isGeneric(const Sentence &s, const std::vector<int> &words)
{
    static constexpr std::array generic { "rate"_L1, "rates"_L1, "figure"_L1, "figures"_L1,
        "share"_L1, "proportion"_L1, "percentage"_L1, "average"_L1, "number"_L1, "total"_L1,
        "level"_L1, "score"_L1, "national"_L1, "overall"_L1, "local"_L1, "force"_L1, "same"_L1,
        "of"_L1, "equivalent"_L1, "comparable"_L1, "the"_L1, "for"_L1, "current"_L1, "one"_L1,
        "before"_L1, "this"_L1, "that"_L1, "all"_L1, "forces"_L1, "target"_L1, "one"_L1,
        "england"_L1, "wales"_L1, "numbers"_L1, "result"_L1, "cost"_L1, "costs"_L1, "in"_L1,
        "across"_L1 };
    const bool thing = std::any_of(words.begin(), words.end(), [&](int i) {
        return s.isAny(i, { Class::Noun, Class::Gerund });
    });
    return !thing || std::all_of(words.begin(), words.end(), [&](int i) {
        return std::any_of(generic.begin(), generic.end(),
            [&](QLatin1StringView word) { return s.says(i, word); });
    });
}

bool isRate(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentChange;
}

QString perPopulation(Unit unit)
{
    switch (unit) {
    case Unit::Per1000Population:
        return u" per 1,000 population"_s;
    case Unit::Per1000Households:
        return u" per 1,000 households"_s;
    case Unit::Per10000Population:
        return u" per 10,000 population"_s;
    case Unit::Per100000Population:
        return u" per 100,000 population"_s;
    case Unit::PerMillionPopulation:
        return u" per million population"_s;
    default:
        return {};
    }
}

bool saysNothing(const Sentence &s, int from, int to, const Places &places)
{
    for (int i = from; i < to;) {
        if (const auto phrase = places.phraseAt(s, i); phrase && phrase->to <= to) {
            i = phrase->to;
            continue;
        }
        if (s.is(i, Class::Number) && isDuration(s.quantity(i).unit)
            && s.saysAny(i + 1, { "earlier"_L1, "before"_L1, "ago"_L1, "previously"_L1 })) {
            i += 2; // "six months earlier"
            continue;
        }
        if (s.is(i, Class::Number) && isDuration(s.quantity(i).unit)
            && s.says(i + 1, "period"_L1)) {
            i += 2; // "the previous three month period"
            continue;
        }
        const bool small = s.isAny(i,
                               { Class::Time, Class::Preposition, Class::Determiner, Class::Adverb,
                                   Class::Joiner, Class::Comma, Class::Stop, Class::Close,
                                   Class::Bracket, Class::Pronoun })
            || s.saysAny(i,
                { "further"_L1, "respectively"_L1, "compared"_L1, "additional"_L1, "similar"_L1,
                    "estimated"_L1, "comparison"_L1, "average"_L1, "previous"_L1, "year"_L1,
                    "whole"_L1, "week"_L1, "month"_L1, "day"_L1, "quarter"_L1, "which"_L1,
                    "earlier"_L1, "averages"_L1, "averaging"_L1, "averaged"_L1, "rate"_L1,
                    "figure"_L1, "peak"_L1 });
        if (!small)
            return false;
        ++i;
    }
    return true;
}

} // namespace Peel::Prose
