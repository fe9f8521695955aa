// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/itemwords.h"

#include "ingest/language/pattern.h"
#include "ingest/recommendations/improvementlead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
bool endsOpen(QStringView text)
{
    static const Pattern closed = caseless(u"[.;:!?][’”\"')]*\\s*$|[;,]\\s*(?:and|or)\\s*$"_s);
    return !closed.isIn(text);
}

bool isSentence(QStringView text)
{
    static const Pattern verb = caseless(
        u"\\b(?:is|are|was|were|has|have|does|do|fails?|leaves?|needs?|cannot|lacks?|must|should|"
        "too)\\b|n[’']t\\b"_s);
    return text.size() >= 20 && verb.isIn(text);
}

bool beginsWithWhatToDo(QStringView text)
{
    static const Pattern begins(
        u"^\\W*(?:(?i:with(?:in)?|by|from|as soon as|immediately|not? later "
        u"than|before)\\b[^.]{0,60}?,?\\s+)?"
        "(?:[Tt]he|[Tt]his|(?!I\\b)[A-Z][\\w&’'-]*|all|chief|it|its|we)\\b[^.,;]{0,70}?\\b(?:should|must|needs? to)\\b"_s);
    static const Pattern recommends = caseless(u"^\\W*(?:we|hmic(?:frs)?) recommends? that\\b"_s);
    return begins.isIn(text) || recommends.isIn(text);
}

bool isFindingOnForce(QStringView text)
{
    static const Pattern subject
        = caseless(u"^(?:the (?:force|constabulary|service)|\\p{Lu}[\\w&’'-]*(?: (?:and |& "
                   u")?\\p{Lu}[\\w&’'-]*)*"
                   " (?:police|constabulary))\\b"_s);
    return text.size() <= 220 && subject.isIn(text) && isSentence(text)
        && sentencesOf(text).size() == 1;
}

TextRange quotedFinding(QStringView text)
{
    static const Pattern quoted = caseless(
        u"^[^“\"]{0,120}?\\b(?:said|wrote|found|reported|stated|issued|told|read)\\b[^“\".]{0,60}"
        "[“\"](?<words>[^”\"]{20,500})[”\"]"_s);
    const PatternMatch match = quoted.match(text);
    if (!match.hasMatch() || !isSentence(match.captured(u"words"_s)))
        return {};
    return { static_cast<int>(match.capturedStart(u"words"_s)),
        static_cast<int>(match.capturedStart(u"words"_s) + match.capturedLength(u"words"_s)) };
}

TextRange wholeQuotation(const Block &lead, const Block &quotation)
{
    static const Pattern saying = caseless(
        u"\\b(?:inspection|report|letter|we|hmic(?:frs)?)\\b[^.“]{0,20}\\b(?:found|said|wrote|reported|stated)(?: that)?\\s*:$"_s);
    static const Pattern quoted(u"^[“\"](?<words>[^“”\"]{40,900})[”\"]$"_s);
    const PatternMatch match = quoted.match(quotation.text);
    if (quotation.kind != BlockKind::Paragraph || !saying.isIn(lead.text.trimmed())
        || !match.hasMatch() || !isSentence(match.captured(u"words"_s)))
        return {};
    return { 1, static_cast<int>(quotation.text.size()) - 1 };
}

int answerIn(QStringView text, int from)
{
    static const Pattern label
        = caseless(u"\\s(?:(?:the )?(?:chief "
                   u"constable|commissioner|p(?:f)?cc|force|constabulary|police)(?:[’']s?)? )?"
                   "(?:response|comments?|reply|update|progress)\\s*:\\s"_s);
    const PatternMatch match = label.match(text.mid(from));
    constexpr int leastWords = 20; // characters: a recommendation stands before it
    return match.hasMatch() && match.capturedStart() > leastWords
        ? from + static_cast<int>(match.capturedStart())
        : -1;
}

int endOfTitle(QStringView text, int from)
{
    const QStringView rest = text.mid(from);
    const std::vector<TextRange> sentences = sentencesOf(rest);
    if (sentences.size() < 2 || !beginsWithWhatToDo(rest.left(sentences.front().to)))
        return -1;
    const bool goesOn = std::any_of(sentences.begin() + 1, sentences.end(),
        [&](const TextRange &one) { return saysWhatToDo(rest.mid(one.from, one.length())); });
    return goesOn ? -1 : from + sentences.front().to;
}

int endOfRunOnTitle(QStringView text, int from)
{
    static const Pattern next(
        u"(?<=[\\p{Ll}\\d)])\\s+(?=(?:The|We|In|During|Our|At|As|This|It|There|For|When|Since|Of) \\p{Ll})"_s);
    constexpr int shortest = 25; // letters of a title
    const std::vector<TextRange> sentences = sentencesOf(text.mid(from));
    if (sentences.empty())
        return -1;
    const QStringView first = text.mid(from + sentences.front().from, sentences.front().length());
    auto matches = next.globalMatch(first);
    while (matches.hasNext()) {
        const auto end = static_cast<int>(matches.next().capturedStart());
        const QStringView title = first.left(end);
        if (end >= shortest && (beginsWithWhatToDo(title) || isFindingOnForce(title)))
            return from + sentences.front().from + end;
    }
    return -1;
}

std::vector<TextRange> itemsIn(QStringView text, QStringView marker)
{
    static const Pattern anyBullet(u"(?:^|(?<=[.;])\\s|(?<=; and)\\s)\\s*[•●▪‣]\\s+"_s);
    // A dash is a mark only in a list of dashes, and where a sentence begins behind it.
    static const Pattern anyDash(u"(?:^|(?<=[.;])\\s|(?<=; and)\\s)\\s*[•●▪‣–-]\\s+(?=\\p{Lu})"_s);
    const bool dashes = marker == u"-" || marker == u"–";
    const Pattern &bullet = dashes ? anyDash : anyBullet;
    std::vector<TextRange> items;
    int from = 0;
    const auto add = [&](qsizetype to) {
        TextRange item { from, static_cast<int>(to) };
        while (item.to > item.from && text.at(item.to - 1).isSpace())
            --item.to;
        if (item.length() > 0)
            items.push_back(item);
    };
    auto matches = bullet.globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        add(match.capturedStart());
        from = static_cast<int>(match.capturedEnd());
    }
    add(text.size());
    return items;
}

std::vector<TextRange> timedItemsIn(QStringView text)
{
    static const Pattern lead
        = caseless(u"(?:^|(?<=[.;])\\s+)(?:with immediate "
                   u"effect|within|by|immediately)\\b[^.:;]{0,100}?\\b(?:should|must)"
                   "[^.:;]{0,40}:\\s+"_s);
    static const Pattern joint(u";\\s+(?:and\\s+)?"_s);
    std::vector<TextRange> items;
    std::vector<PatternMatch> leads;
    auto matches = lead.globalMatch(text);
    while (matches.hasNext())
        leads.push_back(matches.next());
    static const Pattern alone
        = caseless(u"^(?:with immediate effect|within|by|immediately)\\b[^.:;]{0,100}?\\b"
                   "(?:should|must)\\b[^:;]*\\.$"_s);
    if (leads.empty() && alone.isIn(text.trimmed()) && sentencesOf(text).size() == 1)
        items.push_back({ 0, static_cast<int>(text.size()) });
    if (leads.empty() || leads.front().capturedStart() > 0)
        return items;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        auto from = static_cast<int>(leads[i].capturedEnd());
        const auto end
            = static_cast<int>(i + 1 < leads.size() ? leads[i + 1].capturedStart() : text.size());
        auto joints = joint.globalMatch(text.left(end));
        while (joints.hasNext()) {
            const PatternMatch match = joints.next();
            if (match.capturedStart() < from)
                continue;
            items.push_back({ from, static_cast<int>(match.capturedStart()) + 1 });
            from = static_cast<int>(match.capturedEnd());
        }
        items.push_back({ from, end });
    }
    return items;
}

std::vector<TextRange> wishesFrom(QStringView text, int from)
{
    std::vector<TextRange> wishes;
    for (const TextRange &sentence : sentencesOf(text.mid(from))) {
        if (!beginsWithWhatToDo(text.mid(from + sentence.from, sentence.length())))
            return { { from, -1 } };
        wishes.push_back({ from + sentence.from, from + sentence.to });
    }
    return wishes.size() > 1 ? wishes : std::vector<TextRange> { { from, -1 } };
}

} // namespace Peel
