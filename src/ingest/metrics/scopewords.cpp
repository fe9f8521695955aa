// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/scopewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

Pattern look(const QString &pattern)
{
    return Pattern(pattern, Pattern::CaseInsensitiveOption);
}

/// All names of a force, longest first, so that "South Yorkshire Police" wins over "Yorkshire".
QString namesOf(const Force &force)
{
    QStringList names = force.variants;
    names << force.name << force.areaName;
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList escaped;
    for (const QString &name : std::as_const(names))
        if (!name.isEmpty())
            escaped += Pattern::escape(name);
    return u"\\b(?:"_s + escaped.join(u'|')
        + u")\\b(?:\\s+(?:force\\s+area|constabulary|police))?"_s;
}

} // namespace

ScopeWords::ScopeWords(const ReferenceData &reference, const QString &force)
{
    m_looks.emplace_back(
        look(u"\\b(?:(?:across\\s+)?England\\s+(?:and|&)\\s+Wales(?:\\s+(?:force\\s+)?(?:average|"
             u"mean|level|total))?|E\\s?&\\s?W|national(?:ly)?(?:"
             u"\\s+(?:force\\s+)?(?:average|level|mean|median|figure|rate))?|"
             "(?:average\\s+(?:of|for|across)\\s+)?all\\s+(?:\\d+\\s+)?(?:police\\s+)?forces(?:\\s+"
             "average)?|all[\\s-]forces?\\s+average|"
             "United\\s+Kingdom|Great\\s+Britain|across\\s+the\\s+country|country-?wide)\\b(?!\\s+("
             "?:police\\s+chiefs|crime\\s+agency|crime\\s+recording|"
             "standard|referral|intelligence|computer|database|uplift))"_s),
        Scope::National);
    m_looks.emplace_back(
        look(
            u"\\b(?:MSG|MSF|MSFs|most\\s+similar\\s+(?:group|forces?|police\\s+forces?)|similar\\s+"
            u"forces|other\\s+forces|peer\\s+(?:group|forces)|"
            "(?:North\\s+|South\\s+)?(?:East|West)\\s+Midlands(?=\\s+(?:region|average|forces)|\\s*"
            "$)|Eastern\\s+region|South\\s+West\\s+region|regional(?:ly)?|"
            "(?:the\\s+)?region|neighbouring\\s+forces)\\b(?:\\s+(?:average|mean|median|rate))?"_s),
        Scope::Other);
    for (const Force &each : reference.forces())
        m_looks.emplace_back(look(namesOf(each)), each.id == force ? Scope::Force : Scope::Other);
    m_looks.emplace_back(
        look(
            u"\\b(?:(?:the|our|this|your)\\s+(?:force|constabulary)(?:\\s+(?:area|level|average|"
            u"total))?|force(?:\\s+(?:level|average|total|position|wide)|-?wide)|"
            "local(?:ly)?(?:\\s+(?:force|level))?)\\b"
            "(?!\\s+(?:authorit|council|polic|partner|communit|neighbourhood|control|management|resilience|criminal|government|area|business))"_s),
        Scope::Force);
}

std::vector<ScopeMention> ScopeWords::mentionsIn(QStringView text) const
{
    std::vector<ScopeMention> found;
    const QString subject = text.toString();
    for (const auto &[words, scope] : m_looks)
        for (auto matches = words.globalMatch(subject); matches.hasNext();) {
            const auto match = matches.next();
            found.push_back({ { static_cast<int>(match.capturedStart()),
                                  static_cast<int>(match.capturedEnd()) },
                scope });
        }
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
    static const Pattern nothing
        = look(u"^(?:[\\s.,:;()*†\\[\\]–-]|\\b(?:average|level|force|forces|police|constabulary|"
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
    static const Pattern force = look(u"^\\s*(?:force|constabulary)\\s*$"_s);
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
    static const Pattern places
        = look(u"^\\s*(?:(?:local|policing|police|geographic)\\s+)*(?:division|district|borough|"
               u"LPU|LPA|BCU|CSP|SNT|local\\s+policing\\s+(?:unit|area|team)|"
               "sector|ward|beat|town|city|local\\s+authority|authority|council|area|neighbourhood|"
               "station|basic\\s+command\\s+unit|"
               "region)s?\\s*(?:name|/.*)?\\s*$"_s);
    return places.match(head).hasMatch();
}

} // namespace Peel
