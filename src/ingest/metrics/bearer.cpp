// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/bearer.h"

#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

int countOf(const Pattern &pattern, const QString &text)
{
    int count = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

/// One force, whatever it is called, or those who hold it to account.
const Pattern &oneForce()
{
    static const Pattern words(
        u"\\b(?:the|our|this|your|my)\\s+(?:police\\s+)?(?:force|constabulary|commissioner|pcc|"
        "police\\s+and\\s+crime\\s+(?:commissioner|panel)|chief\\s+constable|panel)\\b"
        "(?!\\s+of\\s+the\\s+met)"_s,
        Pattern::CaseInsensitiveOption);
    return words;
}

const Pattern &allForces()
{
    static const Pattern words(u"\\bEngland\\s+(?:and|&)\\s+Wales\\b|\\bnationally\\b|"
                               "(?<!office for )(?<!office of "
                               ")\\bnational\\s+(?:figures|statistics|data)\\b|\\bthe\\s+UK\\b|"
                               "\\b(?<!armed )(?<!two )(?<!both )(?<!neighbouring )forces\\b|"
                               "\\b(?:across|in)\\s+the\\s+country\\b"_s,
        Pattern::CaseInsensitiveOption);
    return words;
}

bool names(const QString &force, const QString &text)
{
    const std::vector<ForceMention> mentions = forcesIn(text);
    return std::any_of(mentions.begin(), mentions.end(),
        [&](const ForceMention &mention) { return mention.force == force; });
}

} // namespace

Bearer bearerOf(const Extraction &extraction)
{
    constexpr int saidClearly = 3; // where the header took a force named in passing for its own
    const DocumentHeader &header = extraction.facts.header;
    const bool ofForce = header.type == DocumentType::PeelReport
        || header.type == DocumentType::PeelPage || header.type == DocumentType::ForceNews;
    if (ofForce && !(header.type == DocumentType::ForceNews && header.force.isEmpty()))
        return Bearer::Force;
    int all = 0;
    QHash<QString, int> named; // blocks that name each force
    for (const Block &block : extraction.document.blocks) {
        if (oneForce().isIn(block.text))
            return Bearer::Force;
        all += countOf(allForces(), block.text);
        QSet<QString> here;
        for (const ForceMention &mention : forcesIn(block.text))
            here.insert(mention.force);
        for (const QString &force : std::as_const(here))
            ++named[force];
    }
    if (ofForce && !named.isEmpty())
        return Bearer::Force; // a release of two of them
    const int naming = named.value(header.force);
    if (header.force.isEmpty() && all == 0) {
        if (named.isEmpty() && header.type == DocumentType::InspectorateNews)
            return Bearer::AllForces; // it names nobody
        return named.size() > 1 ? Bearer::SomeForces : Bearer::Force;
    }
    const bool asOften = std::any_of(named.cbegin(), named.cend(), [&](int blocks) {
        return blocks >= naming && blocks > 0;
    }) && named.size() > 1;
    if (!header.force.isEmpty() && all == 0 && naming <= 1 && asOften
        && !names(header.force, header.title))
        return Bearer::SomeForces; // the header took one of them
    const bool ofAll = header.force.isEmpty()
        || (naming <= 1 && all >= saidClearly && !names(header.force, header.title));
    return ofAll ? Bearer::AllForces : Bearer::Force;
}

} // namespace Peel
