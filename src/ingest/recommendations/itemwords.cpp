// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/itemwords.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

} // namespace

bool endsOpen(QStringView text)
{
    static const Pattern closed(
        u"[.;:!?][’”\"')]*\\s*$|[;,]\\s*(?:and|or)\\s*$"_s, Pattern::CaseInsensitiveOption);
    return !closed.isIn(text);
}

bool isSentence(QStringView text)
{
    static const Pattern verb(
        u"\\b(?:is|are|was|were|has|have|does|do|fails?|leaves?|needs?|cannot|lacks?|must|should|"
        "too)\\b|n[’']t\\b"_s,
        Pattern::CaseInsensitiveOption);
    return text.size() >= 20 && verb.isIn(text);
}

bool beginsWithWhatToDo(QStringView text)
{
    static const Pattern begins(
        u"^\\W*(?:(?i:with(?:in)?|by|from|as soon as|immediately)\\b[^.]{0,60}?,?\\s+)?"
        "(?:[Tt]he|[Tt]his|[A-Z][\\w&’'-]*|all|chief|it|its|we)\\b[^.,;]{0,70}?\\b(?:should|must|needs? to)\\b"_s);
    return begins.isIn(text);
}

bool isFindingOnForce(QStringView text)
{
    static const Pattern subject(
        u"^(?:the (?:force|constabulary|service)|\\p{Lu}[\\w&’'-]*(?: (?:and |& "
        u")?\\p{Lu}[\\w&’'-]*)*"
        " (?:police|constabulary))\\b"_s,
        Pattern::CaseInsensitiveOption);
    return text.size() <= 220 && subject.isIn(text) && isSentence(text)
        && sentencesOf(text).size() == 1;
}

std::vector<TextRange> itemsIn(QStringView text)
{
    static const Pattern bullet(u"(?:^|(?<=[.;])\\s|(?<=; and)\\s)\\s*[•●▪‣]\\s+"_s);
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

} // namespace Peel
