// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString pillars = u"(effectiveness|efficiency|legitimacy)"_s;

/// "The latest inspection looked at how efficient Kent Police is at …".
QString pillarAskedIn(const QString &sentence)
{
    static const Pattern asked = caseless(
        u"\\b(?:inspection|report|inspectors|hmic(?:frs)?)\\b[^.]{0,80}\\b(?:looked "
        u"at|examin(?:ed|es)|"
        "assess(?:ed|es)|considered)\\s+how\\s+(?<pillar>effective|efficient|legitimate)\\b"_s);
    static const Pattern adjective
        = caseless(u"\\b(?:effective|efficient|legitima)(?:ly|ness|te|cy)?\\b"_s);
    static const QHash<QString, QString> pillarOf { { u"effective"_s, u"effectiveness"_s },
        { u"efficient"_s, u"efficiency"_s }, { u"legitimate"_s, u"legitimacy"_s } };
    const PatternMatch match = asked.match(sentence);
    auto others = adjective.globalMatch(sentence);
    int count = 0;
    for (; others.hasNext(); others.next())
        ++count;
    return match.hasMatch() && count == 1 ? pillarOf.value(match.captured(u"pillar"_s).toLower())
                                          : QString();
}

/// The pillars that a sentence names, and whether it names one as what a report is about.
QString pillarOfReportIn(const QString &sentence)
{
    static const Pattern any = caseless(u"\\b"_s + pillars + u"\\b"_s);
    static const Pattern before = caseless(
        u"\\b"_s + pillars + u"\\W+(?:reports?|inspections?|assessments?|strand|findings)\\b"_s);
    static const Pattern behind = caseless(u"\\b(?:reports?|inspections?|assessments?|findings)\\W+"
                                           u"(?:into|on|of|for|about|covering)\\W+"
                                           "(?:(?:the|its|police)\\W+)?(?:[\\w&-]+\\W+){0,4}?"_s
        + pillars + u"\\b"_s);
    if (const QString asked = pillarAskedIn(sentence); !asked.isEmpty())
        return asked;
    QSet<QString> named;
    auto matches = any.globalMatch(sentence);
    while (matches.hasNext())
        named.insert(matches.next().captured(1).toLower());
    const bool report = before.match(sentence).hasMatch() || behind.match(sentence).hasMatch();
    return named.size() == 1 && report ? *named.begin() : QString();
}

} // namespace

const Area *JudgmentReading::pillarOfTitle() const
{
    static const Pattern any = caseless(u"\\b"_s + pillars + u"\\b"_s);
    if (!isInspectorates() || m_round.isEmpty() || lexicon(m_round).pillars().empty())
        return nullptr;
    QSet<QString> named;
    auto matches = any.globalMatch(header().title);
    while (matches.hasNext())
        named.insert(matches.next().captured(1).toLower());
    return named.size() == 1 ? reference().area(*named.begin()) : nullptr;
}

const Area *JudgmentReading::reportedPillar() const
{
    if (m_pillar)
        return *m_pillar;
    m_pillar = nullptr;
    constexpr int opening = 14; // blocks
    const AreaLexicon &words = lexicon(m_round);
    if (isInspectorates() || m_round.isEmpty() || words.pillars().empty())
        return nullptr;
    QSet<QString> reported;
    for (int i = 0; i < std::min(blocks(), opening); ++i) {
        for (const TextRange &range : sentencesOf(block(i).text)) {
            const QString pillar = pillarOfReportIn(block(i).text.mid(range.from, range.length()));
            if (!pillar.isEmpty())
                reported.insert(pillar);
        }
    }
    if (reported.size() == 1)
        m_pillar = reference().area(*reported.begin());
    return *m_pillar;
}

} // namespace Peel
