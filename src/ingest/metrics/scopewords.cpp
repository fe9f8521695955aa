// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/scopewords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// All names of a force, longest first, so that "South Yorkshire Police" wins over "Yorkshire".
QStringList namesOf(const Force &force)
{
    QStringList names = force.variants;
    names << force.name << force.areaName;
    names.removeAll(QString());
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

Pattern lookFor(QStringList names)
{
    for (QString &name : names)
        name = Pattern::escape(name);
    return caseless(
        u"\\b(?:"_s + names.join(u'|') + u")\\b(?:\\s+(?:force\\s+area|constabulary|police))?"_s);
}

} // namespace

HintedTable<ScopeWords::Look> ScopeWords::looksFor(
    const ReferenceData &reference, const QString &force)
{
    std::vector<Look> looks;
    looks.push_back(
        { caseless(
              u"\\b(?:(?:across\\s+)?Eng(?:land|\\.)?\\s*(?:and|&|/)\\s*Wales(?:\\s+(?:force\\s+)?"
              u"(?:average|avg|mean|level|total))?|E\\s?[&/]\\s?W|Nat\\.?\\s+(?:average|avg)|"
              u"national(?:ly)?(?:\\s+(?:force\\s+)?(?:average|avg|level|mean|median|figure|rate))?"
              u"|"
              "(?:average\\s+(?:of|for|across)\\s+)?all\\s+(?:\\d+\\s+)?(?:police\\s+)?forces(?:"
              "\\s+"
              "average)?|all[\\s-]forces?\\s+average|"
              "United\\s+Kingdom|Great\\s+Britain|across\\s+the\\s+country|country-?wide)\\b(?!"
              "\\s+("
              "?:police\\s+chiefs|crime\\s+agency|crime\\s+recording|"
              "standard|referral|intelligence|computer|database|uplift))"_s),
            Scope::National, u"eng|&|e/w|nat|all|united|great|country"_s });
    looks.push_back(
        { caseless(
              u"\\b(?:MSG|MSF|MSFs|most\\s+similar\\s+(?:group|forces?|police\\s+forces?)|"
              u"similar\\s+"
              u"forces|other\\s+forces|peer(?:s|\\s+(?:group|forces|average))|"
              "family\\s+(?:group|average|of\\s+forces)|East\\s+of\\s+England|"
              "Yorkshire\\s+(?:and|&)\\s+(?:the\\s+)?Humber|"
              "(?:North|South)[\\s-](?:East|West)(?=\\s+(?:region|average|forces)|\\s*$)|"
              "^(?:all\\s+)?Wales(?=(?:\\s+average)?\\s*$)|Welsh\\s+forces|"
              "(?:North\\s+|South\\s+)?(?:East|West)\\s+Midlands(?=\\s+(?:region|average|forces)|"
              "\\s*"
              "$)|Eastern\\s+region|South\\s+West\\s+region|regional(?:ly)?|"
              "(?:the\\s+)?region|neighbouring\\s+forces)\\b(?:\\s+(?:average|avg|mean|median|rate|region))?"_s),
            Scope::Other,
            u"msg|msf|similar|other|peer|family|midlands|region|neighbouring|east|west|humber|wales|welsh"_s });
    for (const Force &each : reference.forces()) {
        const QStringList names = namesOf(each);
        looks.push_back({ lookFor(names), each.id == force ? Scope::Force : Scope::Other,
            names.join(u'|').toLower() });
    }
    looks.push_back(
        { caseless(
              u"\\b(?:(?:the|our|this|your)\\s+(?:force|constabulary)(?:\\s+(?:area|level|average|"
              u"total))?|force(?:\\s+(?:level|average|total|position|wide)|-?wide)|"
              "local(?:ly)?(?:\\s+(?:force|level))?)\\b"
              "(?!\\s+(?:authorit|council|polic|partner|communit|neighbourhood|control|management|resilience|criminal|government|area|business))"_s),
            Scope::Force, u"force|constabulary|local"_s });
    return HintedTable<Look>(std::move(looks));
}

ScopeWords::ScopeWords(const ReferenceData &reference, const QString &force)
    : m_looks(looksFor(reference, force))
{
}

std::vector<ScopeMention> ScopeWords::mentionsIn(QStringView text) const
{
    std::vector<ScopeMention> found;
    const QString subject = text.toString();
    m_looks.visit(text, [&](const Look &look) {
        for (auto matches = look.words.globalMatch(subject); matches.hasNext();) {
            const auto match = matches.next();
            found.push_back({ { static_cast<int>(match.capturedStart()),
                                  static_cast<int>(match.capturedEnd()) },
                look.scope });
        }
    });
    std::stable_sort(found.begin(), found.end(), [](const ScopeMention &a, const ScopeMention &b) {
        return a.range.from != b.range.from ? a.range.from < b.range.from : a.range.to > b.range.to;
    });
    std::vector<ScopeMention> kept;
    for (const ScopeMention &mention : found)
        if (kept.empty() || mention.range.from >= kept.back().range.to)
            kept.push_back(mention);
    return kept;
}

std::vector<ScopeMention> ScopeWords::onlyMentionsOf(QStringView text) const
{
    static const Pattern nothing = caseless(
        u"^(?:[\\s.,:;()*†\\[\\]–-]|\\b(?:average|level|force|forces|police|constabulary|"
        u"area|total|figure|the|in|for|overall|"
        "mean|rate|wide|comparison|position|performance)\\b)*$"_s);
    std::vector<ScopeMention> mentions = mentionsIn(text);
    if (mentions.empty())
        return mentions;
    QString rest = text.toString();
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention)
        rest.remove(mention->range.from, mention->range.length());
    return nothing.match(rest).hasMatch() ? mentions : std::vector<ScopeMention>();
}

std::optional<Scope> ScopeWords::scopeOf(QStringView text) const
{
    static const Pattern force = caseless(u"^\\s*(?:force|constabulary)\\s*$"_s);
    if (force.match(text).hasMatch())
        return Scope::Force;
    const std::vector<ScopeMention> mentions = onlyMentionsOf(text);
    if (mentions.empty()
        || std::any_of(mentions.begin(), mentions.end(),
            [&](const ScopeMention &mention) { return mention.scope != mentions.front().scope; }))
        return std::nullopt;
    return mentions.front().scope;
}

std::optional<ScopeMention> ScopeWords::within(QStringView text) const
{
    const std::vector<ScopeMention> mentions = mentionsIn(text);
    if (mentions.empty())
        return std::nullopt;
    for (const ScopeMention &mention : mentions)
        if (mention.scope != mentions.front().scope)
            return std::nullopt; // a comparison: the head says both
    return mentions.front();
}

bool namesPlaces(QStringView head)
{
    static const Pattern places = caseless(
        u"^\\s*(?:(?:local|policing|police|geographic)\\s+)*(?:division|district|borough|"
        u"LPU|LPA|BCU|CSP|SNT|local\\s+policing\\s+(?:unit|area|team)|"
        "sector|ward|beat|town|city|local\\s+authority|authority|council|area|neighbourhood|"
        "station|basic\\s+command\\s+unit|"
        "region)s?\\s*(?:areas?|name|/.*)?\\s*$"_s);
    return places.match(head).hasMatch();
}

} // namespace Peel
