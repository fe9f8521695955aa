// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/bearer.h"

#include "domain/places.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

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
    static const Pattern words = caseless(
        u"\\b(?:the|our|this|your|my)\\s+(?:police\\s+)?(?:force|constabulary|commissioner|pcc|"
        "police\\s+and\\s+crime\\s+(?:commissioner|panel)|chief\\s+constable|panel)\\b"
        "(?!\\s+of\\s+the\\s+met)|\\bour\\s+area\\b"_s);
    return words;
}

const Pattern &allForces()
{
    static const Pattern words
        = caseless(u"\\bEngland\\s+(?:and|&)\\s+Wales\\b|\\bnationally\\b|"
                   "(?<!office for )(?<!office of "
                   ")\\bnational\\s+(?:figures|statistics|data)\\b|\\bthe\\s+UK\\b|"
                   "\\b(?<!armed )(?<!two )(?<!both )(?<!neighbouring )forces\\b|"
                   "\\b(?:across|in)\\s+the\\s+country\\b"_s);
    return words;
}

/// "Burglary in Bromsgrove", "Crime report – Whittlesey": a title that names a town and no force.
/// A town's council may meet on more than the town.
bool isLocal(const QString &title)
{
    static const Pattern named(
        u"(?:\\b(?:in|for|across)|[–—:|-])\\s+(?:the\\s+)?(\\p{Lu}[\\w’'-]+(?:\\s+(?:and|upon|under|on|&|\\p{Lu}[\\w’'-]+))*)"_s);
    static const Pattern council
        = caseless(u"\\b(?:council|committee|panel|cabinet|board|magistrates)\\b"_s);
    if (council.isIn(title) || !forcesIn(title).empty())
        return false;
    for (auto matches = named.globalMatch(title); matches.hasNext();) {
        QString name = matches.next().captured(1);
        for (; !name.isEmpty();
             name = name.contains(u' ') ? name.section(u' ', 0, -2) : QString()) {
            const bool known = std::any_of(knownPlaces().begin(), knownPlaces().end(),
                [&](const NamedPlace &place) { return place.name == name; });
            if (known)
                return true;
        }
    }
    return false;
}

/// "Fenland Community Safety Partnership": the body of a district, unless it has the name of a
/// force's whole area.
bool isOfPartnership(const QString &title)
{
    static const Pattern body = caseless(
        u"^(?:safer\\s+)?(?<where>.+?)\\s+(?:community\\s+safety|crime\\s+and\\s+disorder(?:\\s+"
        u"reduction)?)\\s+partnership\\b"_s);
    const auto match = body.match(title.simplified());
    return match.hasMatch() && forcesAlone(match.captured(u"where")).empty();
}

/// "Knife crime in England and Wales rose": what the first sentence that names anybody speaks of.
bool beginsWithAll(const ReadDocument &document, const QString &force)
{
    static const Pattern country
        = caseless(u"(?<!survey for )\\bEngland\\s+(?:and|&)\\s+Wales\\b|\\b(?:across|in)\\s+"
                   u"the\\s+country\\b"_s);
    for (const Block &block : document.blocks) {
        const std::vector<ForceMention> mentions = forcesIn(block.text);
        if (!mentions.empty() || country.isIn(block.text))
            return std::none_of(mentions.begin(), mentions.end(), [&](const ForceMention &one) {
                return one.force == force;
            }) && country.isIn(block.text);
    }
    return false;
}

bool names(const QString &force, const QString &text)
{
    const std::vector<ForceMention> mentions = forcesIn(text);
    return std::any_of(mentions.begin(), mentions.end(),
        [&](const ForceMention &mention) { return mention.force == force; });
}

/// The force whose name a heading is; empty for other blocks.
QString forceHeaded(const Block &block)
{
    if (block.kind != BlockKind::Heading)
        return {};
    const std::vector<ForceMention> forces = forcesAlone(block.text);
    return forces.size() == 1 ? forces.front().force : QString();
}

bool hasPartsOfForces(const ReadDocument &document)
{
    QSet<QString> headed;
    for (const Block &block : document.blocks)
        headed.insert(forceHeaded(block));
    headed.remove(QString());
    return headed.size() > 1;
}

} // namespace

QString forceOfPart(const ReadDocument &document, int block)
{
    for (int above = document.headingAbove(block); above >= 0;
         above = document.headingAbove(
             above, std::max(1, document.blocks[static_cast<std::size_t>(above)].level))) {
        const Block &heading = document.blocks[static_cast<std::size_t>(above)];
        if (!forceHeaded(heading).isEmpty())
            return heading.text.simplified();
    }
    return {};
}

Bearer bearerOf(const Extraction &extraction)
{
    constexpr int saidClearly = 3; // where the header took a force named in passing for its own
    const DocumentHeader &header = extraction.facts.header;
    if (header.force.isEmpty() && hasPartsOfForces(extraction.document))
        return Bearer::SomeForces;
    const bool ofForce = header.type == DocumentType::PeelReport
        || header.type == DocumentType::PeelPage || header.type == DocumentType::ForceNews;
    if (ofForce && !(header.type == DocumentType::ForceNews && header.force.isEmpty()))
        return Bearer::Force;
    if (isOfPartnership(header.title))
        return Bearer::SomeForces;
    static const Pattern commander(
        u"\\b[Bb]orough\\s+(?:[Pp]olice\\s+)?[Cc]ommander\\b"_s); // speaks for a borough
    bool borough = false;
    int all = 0;
    QHash<QString, int> named; // blocks that name each force
    for (const Block &block : extraction.document.blocks) {
        borough = borough || commander.isIn(block.text);
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
    static const Pattern wholeArea = caseless(u"\\bforce\\s+area\\b"_s);
    if (!header.force.isEmpty()
        && std::any_of(extraction.document.blocks.begin(), extraction.document.blocks.end(),
            [](const Block &block) { return wholeArea.isIn(block.text); }))
        return Bearer::Force; // whatever town the title names
    if (borough)
        return Bearer::SomeForces; // a part of one
    if (isLocal(header.title))
        return Bearer::SomeForces; // a part of one
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
    // A newspaper on several forces looks at the country in passing.
    const auto often = [](int blocks) { return blocks > 1; };
    if (header.force.isEmpty() && header.type == DocumentType::Other
        && !allForces().isIn(header.title) && std::count_if(named.cbegin(), named.cend(), often) > 1
        && std::accumulate(named.cbegin(), named.cend(), 0) > all)
        return Bearer::SomeForces;
    const bool ofAll = header.force.isEmpty()
        || (naming <= 1 && beginsWithAll(extraction.document, header.force)
            && !names(header.force, header.title))
        || (naming <= 1 && all >= saidClearly && !names(header.force, header.title));
    return ofAll ? Bearer::AllForces : Bearer::Force;
}

} // namespace Peel
