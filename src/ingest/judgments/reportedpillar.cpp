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
    static const Pattern asked = caseless(u"\\b(?:inspection|report|review|inspectors?|hmic(?:frs)?"
                                          u")\\b[^.]{0,80}\\b(?:ask(?:ed|s)?|look(?:ed|s|ing)? "
                                          u"(?:at|into)|examin(?:ed|es)|assess(?:ed|es)|consider(?:"
                                          u"ed|s)|focus(?:ed|es)? on)\\s+how\\s+"
                                          "[‘'\"“]?(?<pillar>effective|efficient|legitimate)\\b"_s);
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

QSet<QString> pillarsNamedIn(const QString &words)
{
    static const Pattern any = caseless(u"\\b"_s + pillars + u"\\b"_s);
    QSet<QString> named;
    auto matches = any.globalMatch(words);
    while (matches.hasNext())
        named.insert(matches.next().captured(1).toLower());
    return named;
}

} // namespace

/// The pillars that a sentence names, and whether it names one as what a report is about.
QString pillarOfReportIn(const QString &words)
{
    // What PEEL is short for names all three.
    static const Pattern all = caseless(u"\\(?(?:into\\s+)?(?:police\\s+)?"_s + pillars + u",\\s+"_s
        + pillars + u",?\\s+(?:and|&)\\s+"_s + pillars + u"\\)?,?"_s);
    const QString sentence = all.removedFrom(words);
    static const Pattern before = caseless(u"\\b"_s + pillars
        + u"\\W+(?:and\\W+leadership\\W+)?(?:reports?|inspections?|assessments?|strand|findings|20[12]\\d)\\b"_s);
    static const Pattern behind = caseless(u"\\b(?:reports?|inspections?|assessments?|findings)\\W+"
                                           u"(?:into|on|of|for|about|covering)\\W+"
                                           "(?:(?:the|its|police)\\W+)?(?:[\\w&-]+\\W+){0,4}?"_s
        + pillars + u"\\b"_s);
    if (const QString asked = pillarAskedIn(sentence); !asked.isEmpty())
        return asked;
    const QSet<QString> named = pillarsNamedIn(sentence);
    const bool report = before.match(sentence).hasMatch() || behind.match(sentence).hasMatch();
    return named.size() == 1 && report ? *named.begin() : QString();
}

const Area *JudgmentReading::pillarOfTitle() const
{
    if (!isInspectorates() || m_round.isEmpty() || lexicon(m_round).pillars().empty())
        return nullptr;
    const QSet<QString> named = pillarsNamedIn(header().title);
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
    QSet<QString> reported = pillarsNamedIn(header().title);
    if (reported.size() > 1)
        reported.clear();
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
