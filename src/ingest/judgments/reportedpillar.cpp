// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString pillars = u"(effectiveness|efficiency|legitimacy)"_s;

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
