// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prosephrase.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr int longestPhrase = 16;

bool isFunctionWord(const Sentence &s, int i)
{
    return s.isAny(
        i, { Class::Preposition, Class::Determiner, Class::Joiner, Class::Comma, Class::Adverb });
}

void dropTrailing(const Sentence &s, std::vector<int> &words)
{
    while (!words.empty() && !s.saysAny(words.back() - 1, { "looked"_L1, "look"_L1 })
        && (isFunctionWord(s, words.back()) || s.is(words.back(), Class::Modal)
            || s.is(words.back(), Class::Relative) || s.is(words.back(), Class::Be)))
        words.pop_back();
}

void dropLeading(const Sentence &s, std::vector<int> &words)
{
    while (!words.empty()
        && (isFunctionWord(s, words.front())
            || s.isAny(words.front(), { Class::Pronoun, Class::Stop, Class::Relative })))
        words.erase(words.begin());
}

/// "(PMPs)", "(excluding fraud)": belongs to the name; other brackets are asides.
bool bracketBelongs(const Sentence &s, int open, int close)
{
    for (int i = open + 1; i < close; ++i) {
        if (s.is(i, Class::Number))
            return false;
    }
    if (close == open + 2)
        return s.at(open + 1).text.at(0).isUpper();
    return s.saysAny(open + 1, { "excluding"_L1, "including"_L1 }) && close - open <= 5;
}

bool finiteBefore(const Sentence &s, int from, int to)
{
    for (int i = from; i < to; ++i) {
        if (s.isAny(i, { Class::Comma, Class::Stop, Class::Bracket, Class::Relative }))
            return false;
        if (isFinite(s, i))
            return true;
    }
    return false;
}

/// A comma inside a list of nouns: "burglary, robbery and theft".
bool isListComma(const Sentence &s, int i, int to)
{
    int nouns = 0;
    for (int j = i + 1; j < to; ++j) {
        if (s.is(j, Class::Joiner))
            return s.saysAny(j, { "and"_L1, "or"_L1 }) && nouns > 0
                && s.isAny(j + 1, { Class::Noun, Class::Gerund, Class::Past })
                && !finiteBefore(s, j + 1, to);
        if (s.is(j, Class::Comma) && nouns > 0) {
            if (s.says(j + 1, "and"_L1))
                continue;
            nouns = 0;
            continue;
        }
        if (!s.isAny(j, { Class::Noun, Class::Gerund, Class::Past }) || ++nouns > 4)
            return false;
    }
    return false;
}

/// The word behind "in this way", "over the same period": they point back and name nothing. `i`
/// where there is no such phrase.
int afterAnaphora(const Sentence &s, int i)
{
    if (!s.is(i, Class::Preposition))
        return i;
    int j = i + 1;
    if (s.says(j, "the"_L1))
        ++j;
    if (!s.saysAny(j, { "this"_L1, "that"_L1, "these"_L1, "same"_L1 }))
        return i;
    ++j;
    const int first = j;
    while (s.saysAny(j,
        { "way"_L1, "period"_L1, "time"_L1, "date"_L1, "year"_L1, "respect"_L1, "regard"_L1,
            "five"_L1, "years"_L1 }))
        ++j;
    return j > first ? j : i;
}

/// A temporal adverb says nothing about what is measured.
bool isIdleAdverb(const Sentence &s, int i)
{
    return s.saysAny(i,
        { "currently"_L1, "now"_L1, "also"_L1, "already"_L1, "still"_L1, "just"_L1, "only"_L1,
            "recently"_L1, "actively"_L1, "approximately"_L1, "nearly"_L1, "almost"_L1,
            "annually"_L1, "some"_L1, "today"_L1, "however"_L1, "overall"_L1, "then"_L1, "more"_L1,
            "subsequently"_L1, "previously"_L1 });
}

/// "and" that goes on with the phrase rather than beginning a clause.
bool joinsPhrase(const Sentence &s, int i, int to, bool subject)
{
    if (!s.saysAny(i, { "and"_L1, "or"_L1 }))
        return false;
    int j = i + 1;
    while (s.isAny(j, { Class::Adverb, Class::Determiner }))
        ++j;
    if (!s.isAny(j, { Class::Noun, Class::Gerund, Class::Past }) || j >= to)
        return false;
    return subject || !finiteBefore(s, j, to);
}

bool endsPhrase(const Sentence &s, int i)
{
    if (s.says(i, "after"_L1) && s.saysAny(i - 1, { "looked"_L1, "look"_L1, "looking"_L1 }))
        return false; // "looked after children"
    return isFinite(s, i) || s.isAny(i, { Class::Stop, Class::Pronoun, Class::Close })
        || s.saysAny(i,
            { "than"_L1, "compared"_L1, "against"_L1, "due"_L1, "because"_L1, "since"_L1,
                "following"_L1, "after"_L1, "before"_L1, "until"_L1, "although"_L1, "so"_L1 });
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
            return i + 1;
        }
        if (m_s.is(i, Class::Number))
            return number(i);
        if (m_s.is(i, Class::Comma))
            return comma(i);
        if (m_s.is(i, Class::Joiner))
            return joinsPhrase(m_s, i, m_to, m_subject) ? keep(i) : -1;
        if (const int after = afterAnaphora(m_s, i); after > i)
            return after;
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
        return m_subject && behind
            && (m_s.isAny(i + 1, { Class::Determiner, Class::Gerund, Class::Number })
                || isInfinitive(m_s, i + 1))
            && !m_s.says(i, "aged"_L1);
    }

    /// "said that they …", "agreed the service …": a clause of its own follows.
    bool reports(int i) const
    {
        return m_s.isAny(i + 1, { Class::Relative, Class::Pronoun })
            && m_s.saysAny(i,
                { "said"_L1, "told"_L1, "agreed"_L1, "believed"_L1, "thought"_L1, "reported"_L1,
                    "felt"_L1, "knew"_L1 });
    }

    /// "to be trained", "to spend on prevention"
    int infinitive(int i)
    {
        keep(i++);
        while (m_s.isAny(i, { Class::Be, Class::Present }) && i < m_to)
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

/// Words of [from, to) without periods, places, idle adverbs and asides.
std::vector<int> kept(const Sentence &s, int from, int to, const Places &places)
{
    std::vector<int> words;
    for (int i = from; i < to;) {
        if (s.is(i, Class::Bracket)) {
            const int close = closeOf(s, i);
            if (close < to && bracketBelongs(s, i, close)) {
                for (int j = i; j <= close; ++j)
                    words.push_back(j);
            }
            i = close + 1;
        } else if (s.is(i, Class::Time)) {
            dropTrailing(s, words);
            ++i;
        } else if (isFigure(s, i)) {
            dropTrailing(s, words);
            ++i;
        } else if (const auto phrase = places.phraseAt(s, i);
                   phrase && phrase->place && phrase->to <= to) {
            i = phrase->to;
        } else if (const int after = afterAnaphora(s, i); after > i) {
            i = after;
        } else {
            if (!isIdleAdverb(s, i))
                words.push_back(i);
            ++i;
        }
    }
    dropTrailing(s, words);
    dropLeading(s, words);
    return words;
}

/// Behind an adverbial in front: "In the 12 months to June 2015," or "Overall,".
int afterLead(const Sentence &s, int from, int to)
{
    int start = from;
    if (s.is(start, Class::Stop) || s.is(start, Class::Joiner) || s.is(start, Class::Comma))
        ++start;
    if (s.says(start, "that"_L1))
        ++start;
    if (s.says(start, "in"_L1)
        && s.saysAny(
            start + 1, { "addition"_L1, "total"_L1, "all"_L1, "particular"_L1, "contrast"_L1 }))
        start += s.is(start + 2, Class::Comma) ? 3 : 2;
    if (s.saysAny(start, { "when"_L1, "where"_L1 }))
        ++start;
    const bool adverbial
        = s.isAny(start, { Class::Preposition, Class::Adverb, Class::Time, Class::Gerund })
        || (s.is(start, Class::Past) && s.is(start + 1, Class::Preposition));
    if (!adverbial)
        return start;
    for (int i = start; i < to; ++i) {
        if (s.is(i, Class::Bracket))
            i = closeOf(s, i);
        else if (s.is(i, Class::Comma))
            return i + 1;
    }
    // "In 2018 our compliance was": the period ends the adverbial.
    for (int i = start; i < std::min(start + 4, to); ++i) {
        if (s.is(i, Class::Time))
            return i + 1;
    }
    return start;
}

} // namespace

Phrase phraseFrom(const Sentence &s, int from, int to, const Places &places, bool subject)
{
    int start = from;
    while (s.isAny(start, { Class::Determiner, Class::Adverb }))
        ++start;
    return Reader(s, to, places, subject).read(start);
}

namespace {

/// What leads a predicate, and where its own words begin.
struct PredicateLead
{
    QString said; // "with ", "that had "
    int from = 0;
};

PredicateLead leadOfBe(const Sentence &s, int verb, bool relative)
{
    int i = verb;
    while (s.is(i, Class::Be) || isIdleAdverb(s, i))
        ++i;
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
    const bool past = s.is(i, Class::Past);
    const bool negated = s.says(i, "not"_L1);
    if (s.is(i - 1, Class::Be) && past)
        return { {}, i }; // "have been identified"
    const bool adjective = past && s.isAny(i + 1, { Class::Noun })
        && s.at(i).lower.endsWith("ed"_L1)
        && !s.is(i + 1, Class::Preposition); // "have expired certificates"
    if (negated || (past && !adjective) || s.is(i - 1, Class::Be))
        return { u"that "_s + s.at(verb).text + u' ', i };
    return { u"with "_s, i };
}

PredicateLead leadOfVerb(const Sentence &s, int verb, bool relative)
{
    PredicateLead lead { relative ? s.at(verb - 1).text + u' ' : u"that "_s, verb };
    int &i = lead.from;
    while (s.isAny(i, { Class::Be, Class::Have, Class::Modal, Class::Present, Class::Past })
        || (i > verb && s.is(i, Class::Noun) && s.is(i - 1, Class::Modal)) || s.says(i, "not"_L1)) {
        lead.said += s.at(i).text + u' ';
        ++i;
    }
    if (s.isAny(i, { Class::Relative, Class::Pronoun })) { // "said that they trusted"
        while (s.isAny(i, { Class::Relative, Class::Pronoun }))
            ++i;
        lead.said = u"that "_s;
    }
    return lead;
}

} // namespace

QString predicateFrom(const Sentence &s, int from, int to, const Places &places, int *end)
{
    const bool relative = s.is(from, Class::Relative);
    const int verb = relative ? from + 1 : from;
    PredicateLead lead { {}, verb };
    if (s.is(verb, Class::Be))
        lead = leadOfBe(s, verb, relative);
    else if (s.is(verb, Class::Have))
        lead = leadOfHave(s, verb);
    else if (!isInfinitive(s, verb) && s.isAny(verb, { Class::Modal, Class::Present, Class::Past }))
        lead = leadOfVerb(s, verb, relative);
    if (lead.from >= to) {
        *end = to;
        return s.isAny(verb, { Class::Be, Class::Have }) ? QString() : lead.said.trimmed();
    }
    const Phrase rest = Reader(s, to, places, false).read(lead.from);
    *end = std::max(rest.end, lead.from);
    const bool idle = rest.isEmpty() && (s.is(verb, Class::Be) || s.is(verb, Class::Have));
    const QString said = idle ? QString() : (lead.said + s.said(rest.words)).trimmed();
    return said == "that"_L1 || said == "who"_L1 ? QString() : said;
}

static int openOf(const Sentence &s, int close)
{
    int open = close;
    while (open > 0 && !s.is(open, Class::Bracket))
        --open;
    return open;
}

Phrase phraseBefore(const Sentence &s, int from, int to, const Places &places)
{
    int start = to;
    while (start > from) {
        const int i = start - 1;
        if (s.is(i, Class::Close)) {
            const int open = openOf(s, i);
            bool figures = false;
            for (int k = open; k < i; ++k)
                figures = figures || s.is(k, Class::Number);
            if (figures || open < from)
                break;
            start = open;
            continue;
        }
        const bool outer = s.saysAny(i,
            { "above"_L1, "below"_L1, "at"_L1, "by"_L1, "than"_L1, "into"_L1, "as"_L1, "similar"_L1,
                "against"_L1, "compared"_L1, "with"_L1, "within"_L1 });
        const bool secondNoun = s.is(i, Class::Determiner) && i > from
            && s.isAny(i - 1, { Class::Noun, Class::Close, Class::Past })
            && (s.says(i, "a"_L1) || s.says(i, "an"_L1));
        if (secondNoun)
            --start;
        if (outer || secondNoun || isFinite(s, i)
            || s.isAny(i, { Class::Comma, Class::Stop, Class::Pronoun, Class::Bracket })
            || (s.is(i, Class::Joiner) && !s.says(i, "and"_L1) && !s.says(i, "or"_L1))
            || isFigure(s, i))
            break;
        --start;
    }
    Phrase phrase;
    phrase.words = kept(s, start, to, places);
    phrase.end = to;
    for (std::size_t k = 0; k + 1 < std::min<std::size_t>(phrase.words.size(), 4); ++k) {
        const bool fraction = s.saysAny(phrase.words[k],
            { "half"_L1, "third"_L1, "thirds"_L1, "quarter"_L1, "quarters"_L1, "fifth"_L1 });
        if (fraction && s.says(phrase.words[k + 1], "of"_L1)) {
            phrase.words.erase(
                phrase.words.begin(), phrase.words.begin() + static_cast<std::ptrdiff_t>(k + 2));
            dropLeading(s, phrase.words);
            break;
        }
    }
    return phrase;
}

static bool holdsVerb(const Sentence &s, int from, int to)
{
    for (int i = from + 1; i < to; ++i) {
        const bool acts
            = s.is(i, Class::Past) && s.isAny(i + 1, { Class::Preposition, Class::Determiner });
        if (s.is(i, Class::Relative))
            return false;
        if (acts || isFinite(s, i))
            return true;
    }
    return false;
}

Phrase subjectBefore(const Sentence &s, int from, int verb, const Places &places)
{
    int start = afterLead(s, from, verb);
    int end = verb;
    for (int i = start; i < verb; ++i) { // an insertion between commas ends the phrase
        if (s.is(i, Class::Bracket)) {
            i = closeOf(s, i);
        } else if (s.is(i, Class::Comma) && i > start && !isListComma(s, i, verb)) {
            if (!s.is(i + 1, Class::Joiner) && !holdsVerb(s, start, i)) {
                end = i;
                break;
            }
            start = s.is(i + 1, Class::Joiner) ? i + 2 : i + 1; // another clause stood before
        }
    }
    bool relative = false;
    for (int i = start; i < end; ++i) {
        if (s.is(i, Class::Bracket)) {
            i = closeOf(s, i);
        } else if (s.says(i, "that"_L1) && i > start
            && s.isAny(i - 1, { Class::Past, Class::Present })) {
            start = i + 1; // "we found that the rate"
            relative = false;
        } else if (s.is(i, Class::Relative)) {
            relative = true; // "the share of staff who felt valued"
        } else if (!relative && s.isAny(i, { Class::Be, Class::Have }) && i > start) {
            end = i; // "demand has over recent years": the verb's own auxiliary
        } else if (!relative && (s.is(i, Class::Present) || s.is(i, Class::Past)) && i > start
            && !s.is(i - 1, Class::Modal)
            && s.isAny(i + 1, { Class::Determiner, Class::Pronoun })) {
            start = i + 1; // "we found the rate"
        } else if (s.is(i, Class::Determiner) && i > start + 1
            && s.isAny(i - 1, { Class::Noun, Class::Close }) && s.is(start, Class::Preposition)) {
            start = i; // "Following the change the figures"
        }
    }
    Phrase phrase;
    phrase.words = kept(s, start, end, places);
    phrase.end = verb;
    for (const int i : phrase.words) { // a clause of its own, not a subject
        if (!relative && s.is(i, Class::Present) && !s.is(i - 1, Class::Modal))
            phrase.words.clear();
        if (phrase.isEmpty())
            break;
    }
    const bool pronoun = !phrase.isEmpty() && s.is(phrase.words.back(), Class::Pronoun);
    if (pronoun || phrase.words.size() > static_cast<std::size_t>(longestPhrase))
        phrase.words.clear();
    return phrase;
}

int verbGroupStart(const Sentence &s, int last, int from)
{
    int start = last;
    while (
        start > from && s.isAny(start - 1, { Class::Be, Class::Have, Class::Modal, Class::Adverb }))
        --start;
    return start;
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
    const bool article = !phrase.isEmpty() && s.is(phrase.words.front() - 1, Class::Determiner);
    return article ? u"the "_s + said : said;
}

QString asPhrase(const QString &phrase)
{
    static const QRegularExpression leading(
        u"^(?:the|a|an|its|their|our|his|her|all|of|to|in|and|that|some|these|those|this)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trailing(
        u"\\s+(?:the|a|an|its|their|our|of|to|in|on|at|for|and|or|with|by|from|over|during|across|within|that|who|which|as|were|was|is|are)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = phrase.simplified();
    for (QString before; before != name;) {
        before = name;
        name.remove(leading).remove(trailing);
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
