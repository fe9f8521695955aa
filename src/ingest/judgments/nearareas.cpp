// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/nearareas.h"

#include "ingest/judgments/gradetarget.h"
#include "ingest/judgments/gradetopic.h"
#include "ingest/judgments/speaker.h"
#include "ingest/language/pattern.h"
#include "ingest/language/wordset.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A word or a mark of a sentence.
struct Token
{
    QString text; // lower case; empty at the end
    int from = 0;
    int to = 0;

    bool isMark() const { return !text.isEmpty() && !text.front().isLetterOrNumber(); }
};

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'’' || c == u'\'';
}

bool isIdle(QChar c)
{
    return c.isSpace() || c == u'‘' || c == u'’' || c == u'\'' || c == u'"' || c == u'“'
        || c == u'”';
}

Token tokenAt(QStringView text, int at, int limit)
{
    while (at < limit && isIdle(text.at(at)))
        ++at;
    if (at >= limit)
        return { {}, limit, limit };
    int to = at + 1;
    while (text.at(at).isLetterOrNumber() && to < limit && isPartOfWord(text.at(to)))
        ++to;
    int end = to;
    while (end > at + 1 && isIdle(text.at(end - 1)))
        --end;
    return { text.mid(at, end - at).toString().toLower(), at, end };
}

Token tokenBefore(QStringView text, int at, int from)
{
    while (at > from && isIdle(text.at(at - 1)))
        --at;
    if (at <= from)
        return { {}, from, from };
    int begin = at - 1;
    while (text.at(at - 1).isLetterOrNumber() && begin > from && isPartOfWord(text.at(begin - 1)))
        --begin;
    while (begin < at - 1 && isIdle(text.at(begin)))
        ++begin;
    return { text.mid(begin, at - begin).toString().toLower(), begin, at };
}

bool isForce(const Token &token)
{
    static const QSet<QString> words = wordSet(u"force constabulary police service it us them");
    return words.contains(token.text) || token.text == Speaker::ownForce;
}

/// "two", "9": how many areas are told. 0 for other words.
int countOf(const QString &word)
{
    static const QStringList numbers { u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s,
        u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s };
    const auto at = static_cast<int>(numbers.indexOf(word)) + 1;
    return at > 0 ? at : word.size() < 3 ? word.toInt() : 0;
}

/// Behind these an area may begin.
bool opens(const Token &token, bool counted)
{
    static const QSet<QString> openers = wordSet(
        u"at in for on across over when to of regarding concerning including namely include "
        u"includes included like as were was are is being covering : ( – —");
    return openers.contains(token.text) || (token.text == "-"_L1 && counted)
        || ((token.text == ","_L1 || token.text == ";"_L1) && counted);
}

/// What may stand between a grade and the areas behind it.
bool holdsBehind(const Token &token)
{
    static const QSet<QString> words = wordSet(
        u"grade grades grading gradings rating ratings judgment judgments judgement judgements "
        u"mark "
        u"marks score scores category categories verdict assessment overall again also too this "
        u"time "
        u"year today by from the its their our his her a an any all each both other others further "
        u"another more some remaining "
        u"only just out inspectors inspector hmic hmicfrs inspectorate watchdog policing "
        u"government "
        u"latest most recent new annual newly published report reports inspection inspections "
        u"review "
        u"findings peel terms respect relation regard regards comes it’s area areas strand strands "
        u"pillar pillars theme themes aspect aspects question questions part parts main key core "
        u"different work way overview measure measures respective these those them which that "
        u"include such given awarded "
        u"assessed inspected examined covered looked during process programme "
        u"handed received achieved made went was were is are been being has have under within and "
        u"effectively specifically particularly among amongst things");
    return words.contains(token.text) || countOf(token.text) > 0 || isForce(token);
}

/// What may stand between areas and the grade behind them.
bool holdsBefore(const Token &token)
{
    static const QSet<QString> words = wordSet(
        u"was were is are be been being has have had also all both each alone again still now only "
        u"to as "
        u"a "
        u"an the which where that among of them these those overall another being therefore "
        u"however currently "
        u"area areas one two three four five six seven eight nine grade grades grading rating "
        u"judgment judgement mark score verdict highest lowest top worst best possible given gave "
        u"gives handed got gets gains earns receives scores upgraded downgraded raised lowered "
        u"dropped fallen "
        u"fell risen rose moved slipped improved received awarded achieved scored rated "
        u"graded judged "
        u"assessed "
        u"deemed classed classes classified marked ranked considered found branded described "
        u"categorised "
        u"labelled came out earned gained drew by inspectors hmicfrs hmic with assessment "
        u"inspection "
        u"report");
    return words.contains(token.text);
}

bool isRating(const Token &token)
{
    static const QSet<QString> nouns
        = wordSet(u"grade grading rating judgment judgement mark score verdict");
    return nouns.contains(token.text);
}

bool isVerb(const Token &token)
{
    static const QSet<QString> verbs = wordSet(
        u"was were is are been being has have got gets gains earns receives scores gave gives "
        u"handed upgraded downgraded raised lowered dropped fallen fell risen rose moved slipped "
        u"improved received awarded achieved scored rated graded grade grading rating judgment "
        u"judgement mark score verdict "
        u"judged assessed deemed classed classes classified marked ranked considered found branded "
        u"described "
        u"categorised labelled came earned gained drew as");
    return verbs.contains(token.text);
}

/// The words between areas and the grade behind them.
struct Between
{
    int from = 0; // where they begin
    bool verb = false; // one of them judges
    bool relative = false; // "…, which was"
    bool ofForce = false; // "A, the force is"
    bool ofRating = false; // "when it comes to A, the rating is"
};

Between betweenAreasAnd(TextRange grade, int from, QStringView sentence)
{
    // "for managing offenders, it ‘requires improvement’"
    static const Pattern verbItself = caseless(u"^[‘’'\"“]?requires?d?\\b"_s);
    // "A, good; B, adequate"
    static const Pattern closed(u"^[’'\"”]?\\s*(?:[;.]|[–—]\\s|$)"_s);
    // "gave A a ‘good’ rating and B an ‘adequate’ one"
    static const Pattern noun
        = caseless(u"^[’'\"”]?\\s*(?:grad(?:e|ing)|rating|mark|score|judge?ment|one)\\b"_s);
    static const QSet<QString> participles
        = wordSet(u"graded rated judged assessed deemed marked classed ranked");
    bool reduced = false;
    Between words;
    words.from = grade.from;
    words.verb = verbItself.isIn(sentence.mid(grade.from));
    for (Token token = tokenBefore(sentence, grade.from, from); !token.text.isEmpty();
         token = tokenBefore(sentence, words.from, from)) {
        const QString &text = token.text;
        const bool first = words.from == grade.from;
        const bool mark = text == ","_L1 || text == "–"_L1 || text == "—"_L1 || text == ":"_L1;
        const bool bracket = first && text == "("_L1; // "A (good)"
        // "the lowest grade, ‘inadequate’", "its grade for A – inadequate – is"
        const bool apposed = first
            && (text == ","_L1
                || ((text == "–"_L1 || text == "—"_L1) && closed.isIn(sentence.mid(grade.to))));
        if (!holdsBefore(token) && !(words.verb && (isForce(token) || mark)) && !apposed
            && !bracket)
            break;
        // "with A now ‘adequate’"
        const bool now = text == "now"_L1 && !sentence.at(grade.from).isLetter();
        const bool given
            = first && (text == "a"_L1 || text == "an"_L1) && noun.isIn(sentence.mid(grade.to));
        words.verb = words.verb || isVerb(token) || bracket || now || given
            || (apposed && closed.isIn(sentence.mid(grade.to)));
        words.relative = words.relative || text == "which"_L1 || text == "where"_L1 || bracket;
        words.ofForce = (words.ofForce || isForce(token)) && text != "where"_L1;
        words.ofRating = words.ofRating || isRating(token);
        reduced = !token.isMark() ? participles.contains(text) : reduced;
        words.from = token.from;
        if (bracket)
            break;
    }
    words.relative = words.relative || reduced; // "about A, graded good, and …"
    return words;
}

/// Where the areas before a grade may begin: behind a mark or a word that opens a clause.
std::vector<int> startsIn(QStringView sentence, TextRange range, bool relative)
{
    static const Pattern clause = caseless(
        u"[,;:(–—]\\s*|\\s-\\s|\\b(?:that|while|whilst|but|although|though|whereas|only|just|"
        u"because|"
        "where|why|whether|said|meanwhile|however|such as|like|including|except|with|areas "
        "of|rated|graded|judged|"
        "assessed|described|found|deemed|marked|branded|considered|labelled|rates|grades|judges|assesses|gave|gives)\\s+"_s);
    static const Pattern near = caseless(
        u"\\b(?:in|at|for|on|of|to|by|from|about|see|seeing|is|are|was|were|improves?|regarding)\\s+|\\s(?=how\\s)"_s);
    std::vector<int> starts { range.from };
    for (const Pattern *form : { &clause, &near }) {
        if (form == &near && !relative)
            continue;
        auto matches = form->globalMatch(sentence.mid(range.from, range.length()));
        while (matches.hasNext())
            starts.push_back(range.from + static_cast<int>(matches.next().capturedEnd()));
    }
    std::sort(starts.begin(), starts.end());
    return starts;
}

/// "In relation to A, the force was …": what opens a clause names what it is about; so does what a
/// grade is for: "its rating for the A of the force is …".
bool opensClause(QStringView sentence, int start, int from)
{
    static const Pattern opening = caseless(
        u"(?:^|[:;.]|,|\\b(?:and|but|while|that)\\b)\\W*(?:and\\s+|but\\s+)?(?:in|on|for|at|under|"
        u"as for|as regards|regarding|"
        "concerning|when it comes to|in terms of|in respect of|in relation to|with regard to)"
        // "In the remaining two areas, A and B, the force …"
        "(?:\\s+(?:\\w+\\s+){0,4}(?:areas?|categories)(?:\\s+of\\s+policing)?\\s*[,:(–—-])?\\s*$"
        "|\\b(?:grad(?:e|ing)|rating|judge?ment|score)\\s+(?:for|on|in)\\s*$"_s);
    return opening.isIn(sentence.mid(from, start - from));
}

/// "A was found wanting and", "A was its best area, with": where the subject ends of the first of
/// two predicates, the second of which tells the grade. Where there is none, where the words begin.
int firstSubjectEnd(QStringView sentence, TextRange words)
{
    static const Pattern first = caseless(
        u"^(?<subject>[^,;:.]{6,120}?)\\s+(?:was|were|is|are|had|has|fared|stood|remains?|remained|"
        "came)\\s+(?:(?!\\b(?:and|but|it|its|which|that|who)\\b)[^;:.]){2,60}?"
        "(?:,?\\s+(?:and|but))?\\s*$"_s);
    const PatternMatch match = first.match(sentence.mid(words.from, words.length()));
    return words.from + (match.hasMatch() ? static_cast<int>(match.capturedEnd(u"subject"_s)) : 0);
}

} // namespace

NearAreas NearAreaReader::named(TextRange words, bool isList) const
{
    NearAreas near;
    near.words = withoutEdges(m_sentence, words.from, words.to);
    const QString text = m_sentence.mid(near.words.from, near.words.length());
    near.areas = areasListed(m_lexicon, text);
    if (!near.areas.empty() || !isList)
        return near;
    // A long list may have an item that is no known area.
    constexpr qsizetype unknownWords = 2;
    const AreaReading reading = m_lexicon.read(text);
    if (reading.areas.size() >= 3 && reading.leftover.size() <= unknownWords)
        near.areas = areasOf(reading);
    return near;
}

NearAreas NearAreaReader::behind(TextRange grade, int from, int limit) const
{
    // "three areas were rated good – A, B and C"
    static const Pattern areas
        = caseless(u"\\b(?:areas?|categor(?:y|ies)|strands?|pillars?|themes?)\\b"_s);
    constexpr int farthest = 30; // words
    bool open = false;
    bool counted = areas.isIn(QStringView(m_sentence).mid(from, grade.from - from));
    bool some = false;
    bool joined = false;
    bool rating = false; // the token before: "two ‘good’ grades, for A and B"
    // "top marks, ‘outstanding’, for A"
    const bool apposed = m_sentence.left(grade.from).trimmed().endsWith(u',');
    int count = 0;
    auto lists = TopicList::No;
    Token token { {}, grade.to, grade.to };
    for (int i = 0; i < farthest && token.to < limit; ++i) {
        const bool leadsOn = tokenAt(m_sentence, token.to, limit).text == ":"_L1; // "were: A; B"
        if (open && !leadsOn) {
            const TextRange topic = topicFrom(m_sentence, token.to, limit, lists);
            NearAreas near = named(topic, lists != TopicList::No);
            if (!near.areas.empty()) {
                const auto size = static_cast<int>(near.areas.size());
                // "… is good and for A ‘adequate’": the area of the next grade
                static const Pattern next = caseless(
                    u"^[\\s,’'\"”]*(?:(?:is|was|are|were|as|only|just|also|an?|graded|rated|judged)\\s+)*[‘'\"“]?$"_s);
                if (limit < m_sentence.size() && joined
                    && next.isIn(QStringView(m_sentence).mid(near.words.to, limit - near.words.to)))
                    return { {}, {}, false, u"no area beside the grade"_s };
                if (count > 0 && counted && lists != TopicList::No
                    && (size > count || (size < count && !some)))
                    return { {}, {}, false, u"not as many areas as are counted"_s };
                return near;
            }
        }
        token = tokenAt(m_sentence, token.to, limit);
        if (token.text.isEmpty())
            break;
        open = opens(token, counted);
        joined = joined || token.text == "and"_L1 || token.text == "but"_L1;
        if (!open && !holdsBehind(token)
            && !(((i == 0 && apposed) || rating) && token.text == ","_L1))
            return { {}, {}, false, u"no area beside the grade"_s };
        if (token.isMark() && token.text != Speaker::ownForce)
            lists = token.text == "("_L1 ? TopicList::Bracketed : TopicList::Yes;
        rating = isRating(token) || token.text == "grades"_L1 || token.text == "ratings"_L1;
        some = some || token.text.startsWith("includ"_L1) || token.text == "like"_L1
            || token.text == "such"_L1;
        counted = counted || token.text.startsWith("area"_L1) || token.text.startsWith("categor"_L1)
            || token.text.startsWith("strand"_L1) || token.text.startsWith("pillar"_L1)
            || token.text.startsWith("theme"_L1) || countOf(token.text) > 0;
        if (const int number = countOf(token.text); number > 0 && count == 0)
            count = number; // "two of the nine areas"
    }
    return { {}, {}, false, u"no area beside the grade"_s };
}

NearAreas NearAreaReader::inBrackets(int from, int end) const
{
    const QString left = m_sentence.left(end).trimmed();
    const auto open = static_cast<int>(left.lastIndexOf(u'('));
    NearAreas near;
    if (left.endsWith(u')') && open >= from)
        near = named({ open + 1, static_cast<int>(left.size()) - 1 }, true);
    near.before = true;
    return near;
}

NearAreas NearAreaReader::before(TextRange grade, int from, bool goesOn) const
{
    const NearAreas none { {}, {}, true, u"no area beside the grade"_s };
    const Between between = betweenAreasAnd(grade, from, m_sentence);
    const int end = between.from;
    if (!between.verb && !goesOn)
        return none;
    // "two areas (A and B) were graded good"
    if (const NearAreas inside = inBrackets(from, end); !inside.areas.empty())
        return inside;
    static const Pattern joint
        = caseless(u"^[\\s,;)’'\"”]*(?:(?:rating|grad(?:e|ing)|mark|score|judge?ment)\\b\\s*)?"
                   "(?:(?:and|but|while|with|also|then|meanwhile|however)\\b[\\s,]*)*"_s);
    // "… that it does well, and that A was judged good"
    static const Pattern anew = caseless(u"\\b(?:and|but)\\s+that\\b"_s);
    from += static_cast<int>(
        anew.lastEndIn(QStringView(m_sentence).mid(from, std::max(0, end - from))));
    const auto begin = from
        + static_cast<int>(joint.match(QStringView(m_sentence).mid(from, std::max(0, end - from)))
                               .capturedLength());
    if (begin >= end)
        return none;
    const auto opens = [&](int start) { return opensClause(m_sentence, start, from); };
    for (const bool anywhere : { between.relative || between.ofForce || between.ofRating, true }) {
        const bool opening = anywhere && !between.relative && !between.ofRating;
        for (const int start : startsIn(m_sentence, { begin, end }, anywhere)) {
            NearAreas near = named({ start, end }, false);
            near.before = true;
            if (!near.areas.empty() && (!(opening || between.ofForce) || opens(start)))
                return near;
        }
    }
    const int subject = between.ofForce ? begin : firstSubjectEnd(m_sentence, { begin, end });
    NearAreas near = subject > begin ? named({ begin, subject }, false) : none;
    near.before = true;
    return near.areas.empty() ? none : near;
}

} // namespace Peel
