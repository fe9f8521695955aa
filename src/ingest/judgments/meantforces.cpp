// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/meantforces.h"

#include "ingest/language/blank.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const Pattern &groupPattern()
{
    static const Pattern pattern = caseless(
        u"\\b(?:(?<two>both|(?:all|the)\\s+two)|(?:all|the)\\s+(?<more>three|four|five|six))\\s+"
        "(?:of\\s+the\\s+|police\\s+)?(?:forces|constabularies)\\b"_s);
    return pattern;
}

int sizeOf(const PatternMatch &group)
{
    static const QStringList numbers { u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s };
    return group.hasCaptured(u"two"_s)
        ? 2
        : static_cast<int>(numbers.indexOf(group.captured(u"more"_s).toLower())) + 2;
}

/// "Kent Police told to improve as Essex is rated good": the county right before the verb. Empty
/// where it is one of several that are joined, or something else stands there.
QString forceBefore(const QString &left)
{
    static const Pattern verb = caseless(
        u"^\\s+(?:(?:is|are|was|were|has been|have been)\\s+(?:also\\s+|again\\s+)?"
        "(?:(?:rated|graded|judged|ranked|assessed|deemed|found)\\s+)?(?:as\\s+|to be\\s+)?)[‘'\"“]?$"_s);
    static const Pattern joined = caseless(u"(?:\\band|&|,)\\s+$"_s);
    const std::vector<ForceMention> forces = Peel::forcesIn(left);
    const bool near = !forces.empty() && verb.isIn(QStringView(left).mid(forces.back().range.to))
        && !joined.isIn(QStringView(left).left(forces.back().range.from));
    return near ? forces.back().force : QString();
}

} // namespace

MeantForces::MeantForces(const JudgmentReading &reading, int block)
    : m_reading(reading)
    , m_block(block)
{
}

void MeantForces::begin(TextRange sentence, QString &masked)
{
    m_before = m_reading.speaker().forcesIn(wordsAt({ 0, m_sentence.length() }));
    m_sentence = sentence;
    m_masked = masked;
    m_groupAt = {};
    m_group.clear();
    if (!m_reading.header().force.isEmpty())
        return;
    const PatternMatch match = groupPattern().match(masked);
    if (!match.hasMatch())
        return;
    const QStringList named = m_reading.speaker().forcesIn(
        m_reading.document().text.left(m_reading.block(m_block).start + sentence.from));
    if (named.size() != sizeOf(match))
        return;
    m_group = named;
    m_groupAt = { static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()) };
    blank(masked, m_groupAt);
    masked[m_groupAt.from] = Speaker::ownForce;
    m_masked = masked;
}

/// A range of the masked sentence that ends with a force's mark ends behind its name.
TextRange MeantForces::withName(TextRange range) const
{
    while (range.to > range.from && range.to < m_masked.size() && m_masked.at(range.to) == u' ')
        ++range.to;
    return range;
}

QStringList MeantForces::of(const GradeFrame &frame)
{
    const QString &own = m_reading.header().force;
    if (!own.isEmpty())
        return { own };
    if (frame.kind == GradeFrame::Kind::Conjunct && frame.subject.length() == 0)
        return m_last;
    const TextRange subject = withName(frame.subject);
    const bool group
        = m_groupAt.length() > 0 && m_groupAt.from >= subject.from && m_groupAt.to <= subject.to;
    QStringList forces = group ? m_group : m_reading.speaker().forcesIn(wordsAt(subject));
    const QString near = forceBefore(wordsAt({ 0, frame.word.range.from }));
    if (!group && !near.isEmpty())
        forces = { near };
    if (forces.isEmpty()) {
        const QStringList before
            = m_reading.speaker().forcesIn(wordsAt({ 0, frame.word.range.from }));
        const QStringList all = m_reading.speaker().forcesIn(wordsAt({ 0, m_sentence.length() }));
        if (before.size() > 1 || (before.isEmpty() && all.size() > 1))
            return {}; // any of them may be meant
        forces = !before.isEmpty() ? before : all;
    }
    // "Kent Police did well, the report said. It was judged …"
    static const Pattern pronoun
        = caseless(u"^\\W*(?:it|the (?:force|constabulary|service))\\W*$"_s);
    const bool meant
        = pronoun.isIn(QStringView(m_masked).mid(frame.subject.from, frame.subject.length()));
    if (forces.isEmpty() && m_before.size() == 1 && meant)
        forces = m_before;
    if (forces.isEmpty() && m_last.size() == 1)
        forces = m_last;
    if (forces.isEmpty())
        forces = forceOfLead();
    if (forces.isEmpty()) {
        const QString heading = m_reading.forceOfSection(m_block);
        forces = heading.isEmpty() ? QStringList() : QStringList { heading };
    }
    if (forces.isEmpty() && meant)
        forces = forceAbove();
    m_last = forces;
    return forces;
}

/// "The constabulary is good at …" in a release of the inspectorate on several forces, one after
/// the other: the one that the paragraphs above speak of.
QStringList MeantForces::forceAbove() const
{
    constexpr int reach = 6; // blocks
    if (m_reading.header().type != DocumentType::InspectorateNews)
        return {};
    for (int i = m_block - 1; i >= std::max(0, m_block - reach); --i) {
        const QStringList forces = m_reading.speaker().forcesIn(m_reading.block(i).text);
        if (!forces.isEmpty())
            return forces.size() == 1 ? forces : QStringList();
    }
    return {};
}

/// "We found that Kent Police:" above the list that the block is an item of.
QStringList MeantForces::forceOfLead() const
{
    if (m_reading.block(m_block).kind != BlockKind::ListItem)
        return {};
    int above = m_block - 1;
    while (above >= 0 && m_reading.block(above).kind == BlockKind::ListItem)
        --above;
    if (above < 0 || !m_reading.block(above).text.trimmed().endsWith(u':'))
        return {};
    const QStringList forces = m_reading.speaker().forcesIn(m_reading.block(above).text);
    return forces.size() == 1 ? forces : QStringList();
}

QString MeantForces::wordsAt(TextRange range) const
{
    return m_reading.block(m_block).text.mid(m_sentence.from + range.from, range.length());
}

} // namespace Peel
