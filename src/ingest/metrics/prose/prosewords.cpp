// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosewords.h"

#include "ingest/language/wordset.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

struct Words
{
    Class is;
    QStringView words;
};

constexpr std::array closed {
    Words { Class::Determiner,
        u"the a an its their our his her my your every no another such whose either neither" },
    Words { Class::Pronoun,
        u"it they we he she you i them us there itself themselves nobody it’s that’s there’s "
        "they’re "
        "we’re it's that's there's they're we're" },
    Words { Class::Preposition,
        u"of in on at by for with from under over within across between against about into per "
        "during since until through among amongst around towards toward before after following "
        "including excluding via onto without than regarding concerning throughout behind above "
        "below beyond despite like up down as out off" },
    Words { Class::Joiner,
        u"and or but nor yet plus meaning while whilst whereas although though because if when "
        "where unless so" },
    Words { Class::Be, u"is are was were be been being am isn’t aren’t wasn’t weren’t" },
    Words { Class::Have, u"has have had haven’t hasn’t hadn’t" },
    Words { Class::Modal,
        u"will would can could may might must shall should does do did cannot won’t don’t didn’t" },
    Words { Class::Adverb,
        u"now currently already also still just almost nearly approximately roughly even again "
        u"ever "
        "never always often then here however overall together too very not only today "
        "nationally locally instead nearer some meanwhile so-called once thus therefore" },
};

constexpr QStringView undecided = u"this these those that all each both many most more less fewer";

/// Present forms that are hardly ever nouns.
constexpr QStringView clearPresent
    = u"make makes account accounts represent represents remain remains include includes contain "
      "contains employ employs receive receives spend spends take takes give gives comprise "
      "comprises say says think thinks feel feels believe believes agree agrees know knows serve "
      "serves provide provides deliver delivers stand stands attend attends arrive arrives join "
      "joins expect expects bring brings exceed exceeds operate operates resolve resolves cover "
      "covers hold holds indicate indicates equals want wants go goes come comes become becomes "
      "lead leads meet meets supervise supervises require requires asks seeks allows vary varies";

/// Words in -ed, -ing and -ly that are no verbs and no adverbs.
constexpr QStringView plain
    = u"need speed hundred indeed exceed proceed seed bed shed feed deed red "
      "limited "
      "united policing building meeting wellbeing funding housing during nothing something "
      "everything morning evening sentencing king ring offending reoffending safeguarding "
      "neighbouring training family supply early monthly weekly daily yearly quarterly elderly "
      "friendly assembly reply apply july italy safeguard briefing finding recording rating "
      "ongoing "
      "remaining existing emerging outstanding leading following swabbing grooming trafficking "
      "stalking speeding screening learning housing parking rough-sleeping wording spending";

Class classOf(const QString &printed)
{
    const QString lower = QString(printed).replace(u'\'', u'’'); // "weren't"
    static const QHash<QString, Class> table = [] {
        QHash<QString, Class> all;
        for (const Words &some : closed) {
            for (const QString &word : wordSet(some.words))
                all.insert(word, some.is);
        }
        return all;
    }();
    static const QSet<QString> notVerbs = wordSet(plain);
    static const QSet<QString> present = wordSet(clearPresent);
    if (const auto known = table.constFind(lower); known != table.cend())
        return *known;
    if (present.contains(lower))
        return Class::Present;
    if (notVerbs.contains(lower))
        return Class::Noun;
    if (lower == "aged"_L1 || lower == "owed"_L1)
        return Class::Past;
    if (isPastForm(lower) || (lower.size() > 4 && lower.endsWith("ed"_L1)))
        return Class::Past;
    if (lower.size() > 5 && lower.endsWith("ing"_L1))
        return Class::Gerund;
    if (lower.size() > 4 && lower.endsWith("ly"_L1))
        return Class::Adverb;
    return Class::Noun;
}

/// Inside a sentence a capital makes a name of what would be a verb: "Cover Pro", "Managing
/// Director".
Class classOfName(const QString &lower)
{
    const Class is = classOf(lower);
    const bool verbal = is == Class::Past || is == Class::Present || is == Class::Gerund
        || is == Class::Adverb || is == Class::Modal;
    return verbal ? Class::Noun : is;
}

bool isQuote(QChar c)
{
    return u"\"“”‘«»"_s.contains(c);
}

/// "aged 18–21", "per 1,000": what stands between the digits of a range or number.
bool joinsDigits(QStringView text, int at, int limit)
{
    return (text.at(at) == u'–' || text.at(at) == u',') && at > 0 && at + 1 < limit
        && text.at(at - 1).isDigit() && text.at(at + 1).isDigit();
}

/// Where the word that begins at `from` ends. Apostrophes, hyphens, slashes, dots and ampersands
/// inside a word belong to it.
int wordEnd(QStringView text, int from, int limit)
{
    int to = from;
    while (to < limit
        && (text.at(to).isLetterOrNumber() || u"’'-‑/.&+*%£"_s.contains(text.at(to))
            || joinsDigits(text, to, limit)))
        ++to;
    while (to > from + 1 && u"’'-/.&"_s.contains(text.at(to - 1))) {
        const bool initials
            = text.at(to - 1) == u'.' && text.mid(from, to - from - 1).contains(u'.');
        if (initials)
            break;
        --to;
    }
    return std::max(to, from + 1);
}

Word punctuation(QStringView text, int at)
{
    Word word { QString(text.at(at)), QString(text.at(at)), { at, at + 1 }, Class::Noun, -1 };
    switch (text.at(at).unicode()) {
    case u',':
        word.is = Class::Comma;
        break;
    case u'(':
    case u'[':
        word.is = Class::Bracket;
        break;
    case u')':
    case u']':
        word.is = Class::Close;
        break;
    default:
        word.is = Class::Stop;
    }
    return word;
}

/// Adds the plain words of text[from, to).
void addPlain(std::vector<Word> &words, QStringView text, int from, int to)
{
    int at = from;
    while (at < to) {
        const QChar c = text.at(at);
        if (c.isSpace() || isQuote(c) || c == u'’' || c == u'\'' || c == u'.') {
            ++at;
        } else if (c == u'&') { // "Hampshire & the Isle of Wight"
            words.push_back({ u"&"_s, u"and"_s, { at, at + 1 }, Class::Joiner, -1 });
            ++at;
        } else if (c.isLetterOrNumber() || c == u'£' || c == u'%') {
            const int end = wordEnd(text, at, to);
            const QString word = text.mid(at, end - at).toString();
            const QString lower = word.toLower();
            if (lower.endsWith(u"’ve"_s) || lower.endsWith("'ve"_L1)) { // "we’ve made"
                const QString who = word.chopped(3);
                words.push_back(
                    { who, who.toLower(), { at, end - 3 }, classOf(who.toLower()), -1 });
                words.push_back({ u"have"_s, u"have"_s, { end - 3, end }, Class::Have, -1 });
                at = end;
                continue;
            }
            const bool inName = !words.empty() && word.at(0).isUpper();
            words.push_back(
                { word, lower, { at, end }, inName ? classOfName(lower) : classOf(lower), -1 });
            at = end;
        } else {
            words.push_back(punctuation(text, at));
            ++at;
        }
    }
}

bool startsPhrase(const Word &word)
{
    return word.is == Class::Noun || word.is == Class::Past || word.is == Class::Gerund
        || word.is == Class::Number;
}

/// "this increase" or "this is"; "all forces" or "all of"; "officers that" or "that officer".
Class classOfUndecided(const std::vector<Word> &words, std::size_t i)
{
    static const QSet<QString> relatives = wordSet(u"who which whom");
    const bool nounNext = i + 1 < words.size() && startsPhrase(words[i + 1])
        && !relatives.contains(words[i + 1].lower);
    if (words[i].lower == "that"_L1 && i > 0
        && (words[i - 1].is == Class::Noun || words[i - 1].is == Class::Close
            || words[i - 1].is == Class::Past || words[i - 1].is == Class::Present))
        return Class::Relative;
    if (words[i].lower == "that"_L1 && i > 0 && i + 1 < words.size()
        && words[i + 1].is == Class::Number && words[i - 1].is == Class::Pronoun)
        return Class::Relative; // "told us that 19 teams"
    const bool ofThese = i > 0 && i + 2 < words.size() && words[i - 1].lower == "of"_L1
        && words[i + 1].is == Class::Number
        && (words[i + 2].is == Class::Be || words[i + 2].is == Class::Have);
    if (ofThese && (words[i].lower == "these"_L1 || words[i].lower == "those"_L1))
        return Class::Pronoun; // "Of these 310 were"
    const bool amount = words[i].lower == "more"_L1 || words[i].lower == "less"_L1
        || words[i].lower == "fewer"_L1 || words[i].lower == "most"_L1;
    if (amount)
        return Class::Adverb;
    const bool verbNext = i + 1 < words.size() && words[i + 1].lower.endsWith(u's')
        && isPresentForm(words[i + 1].lower)
        && (words[i].lower == "this"_L1 || words[i].lower == "that"_L1);
    if (verbNext) // "This pays for 28 posts"
        return Class::Pronoun;
    const bool determinerNext = i + 1 < words.size() && words[i + 1].is == Class::Determiner;
    return nounNext || determinerNext ? Class::Determiner : Class::Pronoun;
}

/// "to record crimes" but "to schools"; "answer 999 calls" but "the answer".
Class classOfPossibleVerb(const std::vector<Word> &words, std::size_t i)
{
    if (words[i].is != Class::Noun || i == 0)
        return words[i].is;
    std::size_t subject = i - 1;
    while (subject > 0 && words[subject].is == Class::Adverb)
        --subject;
    const bool thirdPerson = words[i].lower.endsWith(u's') && words[subject].is == Class::Pronoun;
    if (thirdPerson)
        return Class::Present; // "this also applies"
    if (!isPresentForm(words[i].lower))
        return words[i].is;
    static const QSet<QString> places
        = wordSet(u"in with out at outside within on there independently");
    if (verbOf(words[i].lower) == "live"_L1 && i + 1 < words.size()
        && places.contains(words[i + 1].lower))
        return Class::Present; // "12 live with parents"
    static const QSet<QString> frequency = wordSet(u"now often always still never");
    if (frequency.contains(words[i - 1].lower) && i > 1 && words[i - 2].lower.endsWith(u's')
        && words[i - 2].is == Class::Noun && !words[i].lower.endsWith(u's'))
        return Class::Present; // "call takers now check"
    const Class before = words[i - 1].is;
    if (before == Class::Pronoun || before == Class::Relative || before == Class::Modal)
        return Class::Present;
    static const QSet<QString> spans = wordSet(u"day week month quarter year shift");
    const auto isObject = [&words](std::size_t at) {
        if (at >= words.size() || words[at].is != Class::Determiner)
            return at < words.size() && words[at].is == Class::Number;
        return at + 1 >= words.size() || !spans.contains(words[at + 1].lower); // "patrols a week"
    };
    static const QSet<QString> withParticle
        = wordSet(u"deal with,deals with,pay for,pays for,respond to,responds to,rise by,rises by,"
                  "fall by,falls by,grow by,grows by,drop by,drops by",
            u',');
    const bool byPreposition = i + 2 < words.size() && words[i + 2].is == Class::Number
        && withParticle.contains(words[i].lower + u' ' + words[i + 1].lower);
    static const QSet<QString> lengths = wordSet(u"days weeks months years");
    const bool afterSpan = before == Class::Number && words[i].lower.endsWith(u's')
        && lengths.contains(words[i - 1].lower.section(u' ', -1)) && i + 1 < words.size()
        && words[i + 1].is == Class::Number; // "over two years costs £9,000"
    return afterSpan
            || ((isObject(i + 1) || byPreposition)
                && (before == Class::Noun || before == Class::Adverb || before == Class::Joiner))
        ? Class::Present
        : Class::Noun;
}

/// The "and" of "stop and searches" is part of one name.
bool joinsStopAndSearch(const std::vector<Word> &words, std::size_t i)
{
    static const QSet<QString> names = wordSet(u"search searches account accounts searched");
    return words[i].lower == "and"_L1 && i > 0 && i + 1 < words.size()
        && words[i - 1].lower == "stop"_L1 && words[i - 1].is == Class::Noun
        && names.contains(words[i + 1].lower);
}

void decide(std::vector<Word> &words)
{
    static const QSet<QString> open = wordSet(undecided);
    for (std::size_t i = 0; i < words.size(); ++i) {
        Word &word = words[i];
        const Class next = i + 1 < words.size() ? words[i + 1].is : Class::Stop;
        if (word.lower == "who"_L1 || word.lower == "which"_L1 || word.lower == "whom"_L1)
            word.is = Class::Relative;
        else if (word.lower == "to"_L1)
            word.is = i + 1 < words.size()
                    && (next == Class::Present || words[i + 1].lower == "be"_L1
                        || words[i + 1].lower == "have"_L1
                        || (next == Class::Noun && isPresentForm(words[i + 1].lower)))
                ? Class::Modal
                : Class::Preposition;
        else if (joinsStopAndSearch(words, i))
            word.is = Class::Noun;
        else if (word.is == Class::Noun && i > 0 && words[i - 1].lower == "by"_L1
            && word.lower.endsWith("ing"_L1)
            && (next == Class::Determiner || next == Class::Number))
            word.is = Class::Gerund; // "by funding an additional 40 posts"
        else if (open.contains(word.lower))
            word.is = classOfUndecided(words, i);
        else
            word.is = classOfPossibleVerb(words, i);
    }
}

struct Token
{
    TextRange range;
    Class is;
    int index;
};

/// "over", "just less than": words that only hedge the number become part of it.
int takeHedge(std::vector<Word> &words, const QString &hedge)
{
    const QStringList parts = hedge.toLower().split(u' ', Qt::SkipEmptyParts);
    const auto size = static_cast<std::size_t>(parts.size());
    if (size == 0 || words.size() < size)
        return -1;
    for (std::size_t k = 0; k < size; ++k) {
        if (words[words.size() - size + k].lower != parts.at(static_cast<qsizetype>(k)))
            return -1;
    }
    const int from = words[words.size() - size].range.from;
    words.resize(words.size() - size);
    return from;
}

/// Quantities and periods in the order of the text, none over another.
std::vector<Token> tokensOf(
    const std::vector<Quantity> &quantities, const std::vector<PeriodMention> &periods)
{
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < periods.size(); ++i)
        tokens.push_back({ periods[i].range, Class::Time, static_cast<int>(i) });
    for (std::size_t i = 0; i < quantities.size(); ++i)
        tokens.push_back({ quantities[i].range, Class::Number, static_cast<int>(i) });
    std::stable_sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) {
        return a.range.from != b.range.from ? a.range.from < b.range.from
                                            : a.is == Class::Time && b.is != Class::Time;
    });
    std::vector<Token> kept;
    for (const Token &token : tokens) {
        if (kept.empty() || token.range.from >= kept.back().range.to)
            kept.push_back(token);
        else if (token.is == Class::Time && kept.back().is == Class::Number
            && token.range.to > kept.back().range.to)
            kept.back() = token;
    }
    return kept;
}

} // namespace

std::vector<Word> wordsOf(QStringView sentence, const std::vector<Quantity> &quantities,
    const std::vector<PeriodMention> &periods)
{
    std::vector<Word> words;
    int at = 0;
    for (const Token &token : tokensOf(quantities, periods)) {
        addPlain(words, sentence, at, token.range.from);
        TextRange range = token.range;
        const Quantity *quantity = token.is == Class::Number
            ? &quantities[static_cast<std::size_t>(token.index)]
            : nullptr;
        const int hedge = quantity ? takeHedge(words, quantity->hedge) : -1;
        if (hedge >= 0)
            range.from = hedge;
        const QString text = sentence.mid(range.from, range.length()).toString();
        words.push_back({ text, text.toLower(), range, token.is, token.index });
        at = range.to;
        const QStringView rest = sentence.mid(at);
        if (token.is == Class::Time && (rest.startsWith(u"’s ") || rest.startsWith(u"'s ")))
            at += 2; // "last year’s figure"
        if (quantity && quantity->base.to > at) { // "61 crimes per 1,000 population"
            addPlain(words, sentence, at, quantity->base.from);
            at = quantity->base.to;
        }
    }
    addPlain(words, sentence, at, static_cast<int>(sentence.size()));
    decide(words);
    return words;
}

} // namespace Peel::Prose
