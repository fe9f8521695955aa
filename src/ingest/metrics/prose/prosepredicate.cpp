// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosephrase.h"
#include "ingest/metrics/prose/prosephrasewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// What leads a predicate, and where its own words begin.
struct PredicateLead
{
    QString said; // "with ", "that had "
    int from = 0;
    bool whole = false; // nothing of the predicate is left to read
};

/// "showed that an adult had been called": with the clause that it governs.
PredicateLead withClause(const Sentence &s, QString said, int from, int to)
{
    std::vector<int> words;
    int i = from;
    while (i < to && static_cast<int>(words.size()) < longestPhrase
        && !s.isAny(i, { Class::Comma, Class::Stop, Class::Bracket, Class::Time }))
        words.push_back(i++);
    dropTrailing(s, words);
    return { said + s.said(words), i, true };
}

PredicateLead leadOfBe(const Sentence &s, int verb, int to, bool relative)
{
    int i = verb;
    while (s.is(i, Class::Be) || isIdleAdverb(s, i))
        ++i;
    const int told = s.says(i, "not"_L1) ? i + 1 : i;
    if (s.saysAny(told, { "told"_L1, "informed"_L1, "advised"_L1, "aware"_L1, "warned"_L1 })
        && s.says(told + 1, "that"_L1))
        return withClause(s, {}, i, to); // "were not told that he had been released"
    if (s.saysAny(i, { "against"_L1, "for"_L1 }) && i + 1 >= to)
        return { u"that "_s + s.at(verb).text + u' ' + s.at(i).text, i + 1, true };
    const bool participle
        = s.isAny(i, { Class::Past, Class::Gerund, Class::Adverb, Class::Preposition })
        || isInfinitive(s, i)
        || (relative && s.is(i, Class::Noun) && s.is(i + 1, Class::Past)); // "are taser trained"
    return { participle ? QString() : u"that "_s + s.at(verb).text + u' ', i };
}

PredicateLead leadOfHave(const Sentence &s, int verb)
{
    int i = verb;
    while (s.isAny(i, { Class::Have, Class::Be }) || isIdleAdverb(s, i))
        ++i;
    if (isInfinitive(s, i) || (s.says(i, "to"_L1) && s.is(i + 1, Class::Modal))) // "had to do with"
        return { u"that "_s + s.at(verb).text + u" to "_s + s.at(i + 1).text + u' ', i + 2 };
    const bool past = s.is(i, Class::Past);
    const bool negated = s.says(i, "not"_L1);
    if (negated && s.says(i + 1, "been"_L1)) // "had not been properly recorded"
        return { u"that "_s + s.at(verb).text + u" not been "_s, i + 2 };
    if (s.is(i - 1, Class::Be) && past)
        return { {}, i }; // "have been identified"
    const bool adjective = past && s.isAny(i + 1, { Class::Noun })
        && s.at(i).lower.endsWith("ed"_L1)
        && !s.is(i + 1, Class::Preposition); // "have expired certificates"
    const QString been = s.is(i - 1, Class::Be) ? s.at(i - 1).text + u' ' : QString();
    if (negated || (past && !adjective) || s.is(i - 1, Class::Be))
        return { u"that "_s + s.at(verb).text + u' ' + been, i }; // "had been open"
    return { u"with "_s, i };
}

PredicateLead leadOfVerb(const Sentence &s, int verb, int to, bool relative)
{
    PredicateLead lead { relative ? s.at(verb - 1).text + u' ' : u"that "_s, verb };
    int &i = lead.from;
    while (s.isAny(i, { Class::Be, Class::Have, Class::Modal, Class::Present, Class::Past })
        || (i > verb && s.is(i, Class::Noun) && s.is(i - 1, Class::Modal)) || s.says(i, "not"_L1)) {
        lead.said += s.at(i).text + u' ';
        ++i;
    }
    const bool told = s.saysAny(i - 1, { "told"_L1, "tell"_L1 }) && s.says(i, "us"_L1);
    if (told)
        lead.said += s.at(i++).text + u' ';
    const bool opinion = (told
                             || s.saysAny(i - 1,
                                 { "thought"_L1, "felt"_L1, "believed"_L1, "think"_L1, "feel"_L1,
                                     "believe"_L1, "said"_L1, "say"_L1 }))
        && i > verb && s.isAny(i, { Class::Noun, Class::Determiner });
    if (opinion)
        return withClause(s, lead.said, i, to); // "thought police were doing well"
    const bool clause = s.says(i, "that"_L1) && i > verb;
    if (clause && !s.is(i + 1, Class::Pronoun))
        return withClause(s, lead.said, i, to);
    if (s.isAny(i, { Class::Relative, Class::Pronoun })) { // "said that they trusted"
        while (s.isAny(i, { Class::Relative, Class::Pronoun }))
            ++i;
        const bool state = s.isAny(i, { Class::Be, Class::Have, Class::Modal });
        if (s.isAny(i, { Class::Adverb, Class::Present })) // "say that they rarely see an officer"
            return withClause(s, lead.said + u"they "_s, i, to);
        lead.said = state ? lead.said + u"they "_s : u"that "_s; // "said they were satisfied"
        while ((s.isAny(i, { Class::Be, Class::Have, Class::Modal }) || s.says(i, "not"_L1)
                   || (s.isAny(i, { Class::Present, Class::Noun })
                       && (s.is(i - 1, Class::Modal)
                           || (s.says(i - 1, "not"_L1) && s.is(i - 2, Class::Modal)))))
            && i < to)
            lead.said += s.at(i++).text + u' ';
    }
    return lead;
}

/// "because the victim did not support action": why makes the part, unless another figure stands in
/// it. Empty there.
QString reasonFrom(const Sentence &s, int because, int *end)
{
    std::vector<int> words;
    int i = because;
    for (; i < s.size() && !s.isAny(i, { Class::Comma, Class::Stop, Class::Bracket }); ++i) {
        if (isFigure(s, i) || static_cast<int>(words.size()) == longestPhrase)
            return {};
        if (!s.is(i, Class::Time))
            words.push_back(i);
    }
    *end = i;
    dropTrailing(s, words);
    return s.said(words);
}

} // namespace

QString predicateFrom(const Sentence &s, int from, int to, const Places &places, int *end)
{
    const bool relative = s.is(from, Class::Relative);
    const int verb = relative ? from + 1 : from;
    PredicateLead lead { {}, verb };
    if (s.is(verb, Class::Be))
        lead = leadOfBe(s, verb, to, relative);
    else if (s.is(verb, Class::Have))
        lead = leadOfHave(s, verb);
    else if (!isInfinitive(s, verb) && s.isAny(verb, { Class::Modal, Class::Present, Class::Past }))
        lead = leadOfVerb(s, verb, to, relative);
    if (lead.whole) {
        *end = lead.from;
        return lead.said.trimmed();
    }
    if (lead.from >= to) {
        *end = to;
        return s.isAny(verb, { Class::Be, Class::Have }) ? QString() : lead.said.trimmed();
    }
    const Phrase rest = complementFrom(s, lead.from, to, places);
    *end = std::max(rest.end, lead.from);
    const bool idle = rest.isEmpty() && (s.is(verb, Class::Be) || s.is(verb, Class::Have));
    QString said = idle ? QString() : (lead.said + s.said(rest.words)).trimmed();
    if (!said.isEmpty() && s.says(*end, "because"_L1))
        said += u' ' + reasonFrom(s, *end, end);
    return said == "that"_L1 || said == "who"_L1 ? QString() : said;
}

} // namespace Peel::Prose
