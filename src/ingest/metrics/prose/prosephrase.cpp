// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosephrase.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosephrasewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// "and" that goes on with the phrase rather than beginning a clause.
bool joinsPhrase(const Sentence &s, int i, int to, bool subject)
{
    if (!s.saysAny(i, { "and"_L1, "or"_L1 }))
        return false;
    int j = i + 1;
    const bool fraction = s.saysAny(j, { "one"_L1, "two"_L1, "three"_L1, "a"_L1 })
        && s.saysAny(
            j + 1, { "third"_L1, "thirds"_L1, "quarter"_L1, "quarters"_L1, "half"_L1, "fifth"_L1 });
    if (fraction)
        return false; // "of all crime and one third of assaults": another share
    while (s.isAny(j, { Class::Adverb, Class::Determiner }))
        ++j;
    for (int k = j; s.says(i + 1, "a"_L1) && k < j + 2; ++k) {
        if (s.is(k, Class::Noun) && signOfNoun(s.at(k).lower) != 0)
            return false; // "funding for policing and a great rise in officers"
    }
    if (!s.isAny(j, { Class::Noun, Class::Gerund, Class::Past }) || j >= to)
        return false;
    return subject || !finiteBefore(s, j, to);
}

bool endsPhrase(const Sentence &s, int i)
{
    if (s.says(i, "against"_L1)
        && s.saysAny(
            i - 1, { "violence"_L1, "offences"_L1, "theft"_L1, "thefts"_L1, "assaults"_L1 }))
        return false; // "violence against women"
    if (s.says(i, "after"_L1) && s.saysAny(i - 1, { "looked"_L1, "look"_L1, "looking"_L1 }))
        return false; // "looked after children"
    if (isInfinitive(s, i) && s.saysAny(i + 1, { "bring"_L1, "take"_L1 }))
        return true; // "64 PCSOs to bring their total to 331"
    return isFinite(s, i) || s.isAny(i, { Class::Stop, Class::Pronoun, Class::Close })
        || s.saysAny(i,
            { "than"_L1, "compared"_L1, "against"_L1, "due"_L1, "because"_L1, "since"_L1,
                "following"_L1, "after"_L1, "before"_L1, "until"_L1, "although"_L1, "so"_L1,
                "alongside"_L1 })
        || (s.saysAny(i, { "together"_L1, "along"_L1 }) && s.says(i + 1, "with"_L1));
}

/// Walks one phrase; each step reads some words.
class Reader
{
public:
    Reader(const Sentence &s, int to, const Places &places, bool subject)
        : m_s(s)
        , m_to(std::min(to, s.size()))
        , m_places(places)
        , m_subject(subject)
    {
    }

    Phrase read(int from)
    {
        int i = from;
        while (i < m_to && static_cast<int>(m_phrase.words.size()) < longestPhrase) {
            const int next = step(i);
            if (next < 0)
                break;
            i = next;
        }
        m_phrase.end = i;
        dropTrailing(m_s, m_phrase.words);
        return m_phrase;
    }

private:
    /// The word after what was read at `i`, -1 at the phrase's end.
    int step(int i)
    {
        if (m_s.is(i, Class::Bracket))
            return bracket(i);
        if (m_s.is(i, Class::Time)) {
            dropTrailing(m_s, m_phrase.words);
            static const Pattern year(u"^\\d{4}"_s); // "the 2019 survey"
            const bool apart = !m_phrase.words.empty() && m_s.is(i + 1, Class::Noun)
                && !year.match(m_s.at(i).text).hasMatch();
            return apart ? -1 : i + 1; // "offences reported in the last year claim police"
        }
        if (m_s.is(i, Class::Number))
            return number(i);
        if (m_s.is(i, Class::Comma))
            return comma(i);
        if (m_s.is(i, Class::Joiner))
            return joinsPhrase(m_s, i, m_to, m_subject) ? keep(i) : -1;
        if (const int after = afterAnaphora(m_s, i); after > i)
            return after;
        if (!m_subject && m_s.saysAny(i, { "before"_L1, "after"_L1 })
            && m_s.is(i + 1, Class::Pronoun) && m_s.isAny(i + 2, { Class::Be, Class::Past }))
            return clauseOfTime(i);
        if (endsPhrase(m_s, i))
            return -1;
        if (isInfinitive(m_s, i))
            return infinitive(i);
        if (const auto place = m_places.phraseAt(m_s, i);
            place && place->place && !possessive(place->to - 1))
            return place->to;
        if (m_s.is(i, Class::Past) && reports(i))
            return -1;
        if (m_s.is(i, Class::Past) && actsItself(i))
            return -1;
        return isIdleAdverb(m_s, i) ? i + 1 : keep(i);
    }

    /// "pupils made the progress", "children ceased to be": the verb of the subject, which the
    /// predicate tells.
    bool actsItself(int i) const
    {
        const bool behind = !m_phrase.words.empty() && m_s.is(i - 1, Class::Noun);
        const bool neverDone = m_s.saysAny(i,
            { "resulted"_L1, "ended"_L1, "happened"_L1, "occurred"_L1, "remained"_L1,
                "consisted"_L1 });
        if (m_subject && behind
            && (neverDone || (m_s.says(i, "led"_L1) && m_s.says(i + 1, "to"_L1))))
            return true;
        return m_subject && behind
            && (m_s.isAny(i + 1, { Class::Determiner, Class::Gerund, Class::Number })
                || isInfinitive(m_s, i + 1))
            && !m_s.says(i, "aged"_L1);
    }

    /// "said that they …", "agreed the service …": a clause of its own follows.
    bool reports(int i) const
    {
        if (m_subject && m_s.saysAny(i, { "thought"_L1, "felt"_L1, "believed"_L1 })
            && m_s.isAny(i + 1, { Class::Noun, Class::Determiner }))
            return true; // "people thought police were doing well"
        return m_s.isAny(i + 1, { Class::Relative, Class::Pronoun })
            && m_s.saysAny(i,
                { "said"_L1, "told"_L1, "agreed"_L1, "believed"_L1, "thought"_L1, "reported"_L1,
                    "felt"_L1, "knew"_L1, "showed"_L1, "found"_L1, "stated"_L1, "indicated"_L1,
                    "confirmed"_L1, "suggested"_L1, "revealed"_L1 });
    }

    /// "to be trained", "to spend on prevention"
    int infinitive(int i)
    {
        keep(i++);
        while (m_s.isAny(i, { Class::Be, Class::Present }) && i < m_to)
            keep(i++);
        return i;
    }

    /// "before they were answered"
    int clauseOfTime(int i)
    {
        while (i < m_to
            && m_s.isAny(i, { Class::Preposition, Class::Pronoun, Class::Be, Class::Past }))
            keep(i++);
        return i;
    }

    bool possessive(int i) const
    {
        return m_s.at(i).lower.endsWith(u"’s"_s) || m_s.at(i).lower.endsWith("'s"_L1);
    }

    int bracket(int i)
    {
        const int close = closeOf(m_s, i);
        if (close >= m_to)
            return -1;
        if (bracketBelongs(m_s, i, close)) {
            for (int j = i; j <= close; ++j)
                m_phrase.words.push_back(j);
        }
        return close + 1;
    }

    int comma(int i)
    {
        const bool lastOfList = m_list && m_s.saysAny(i + 1, { "and"_L1, "or"_L1 })
            && joinsPhrase(m_s, i + 1, m_to, m_subject);
        if (!lastOfList && !isListComma(m_s, i, m_to))
            return -1;
        m_list = true;
        return keep(i);
    }

    int number(int i) { return isThreshold(m_s, i) ? keep(i) : -1; }

    int keep(int i)
    {
        m_phrase.words.push_back(i);
        return i + 1;
    }

    const Sentence &m_s;
    int m_to;
    const Places &m_places;
    bool m_subject;
    bool m_list = false;
    Phrase m_phrase;
};

} // namespace

Phrase complementFrom(const Sentence &s, int from, int to, const Places &places)
{
    return Reader(s, to, places, false).read(from);
}

Phrase phraseFrom(const Sentence &s, int from, int to, const Places &places, bool subject)
{
    int start = from;
    while (s.isAny(start, { Class::Determiner, Class::Adverb }))
        ++start;
    return Reader(s, to, places, subject).read(start);
}

QString withParticiple(const Sentence &s, const Phrase &phrase, const QString &participle)
{
    std::vector<int> head;
    std::vector<int> rest;
    bool hung = false;
    bool verbal = false;
    for (const int i : phrase.words) {
        hung = hung || (!head.empty() && s.is(i, Class::Preposition) && !s.says(i, "of"_L1));
        verbal = verbal
            || (!head.empty() && s.isAny(i, { Class::Past, Class::Gerund, Class::Relative }));
        (hung ? rest : head).push_back(i);
    }
    if (verbal)
        return s.said(phrase.words) + u" that were "_s + participle;
    return (s.said(head) + u' ' + participle + u' ' + s.said(rest)).simplified();
}

QString withArticle(const Sentence &s, const Phrase &phrase)
{
    const QString said = asPhrase(s.said(phrase.words));
    const int before = phrase.isEmpty() ? -1 : phrase.words.front() - 1;
    if (s.saysAny(before, { "each"_L1, "every"_L1 }))
        return s.at(before).lower + u' ' + said;
    return s.is(before, Class::Determiner) ? u"the "_s + said : said;
}

QString asPhrase(const QString &phrase)
{
    static const Pattern leading = caseless(
        u"^(?:the|a|an|its|their|our|his|her|all|of|to|in|and|that|some|these|those|this)\\s+"_s);
    static const Pattern trailing = caseless(
        u"\\s+(?:the|a|an|its|their|our|of|to|in|on|at|for|and|or|with|by|from|over|during|across|within|that|who|which|as|were|was|is|are)$"_s);
    static const Pattern year(u"\\s+and\\s+(?:19|20)\\d\\d$"_s); // "between May 2011 and 2012"
    QString name = year.removedFrom(phrase.simplified());
    for (QString before; before != name;) {
        before = name;
        name = trailing.removedFrom(leading.removedFrom(name));
        while (name.startsWith(u',') || name.endsWith(u','))
            name = (name.startsWith(u',') ? name.mid(1) : name.chopped(1)).trimmed();
    }
    return name;
}

QString asName(const QString &phrase)
{
    QString name = asPhrase(phrase);
    if (!name.isEmpty() && name.at(0).isLower())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace Peel::Prose
