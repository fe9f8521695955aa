// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/leadins.h"

#include "ingest/judgments/earlier.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// The block above a list; −1 where there is none, or `block` is no item.
int leadOf(const JudgmentReading &reading, int block)
{
    if (reading.block(block).kind != BlockKind::ListItem)
        return -1;
    int above = block - 1;
    while (above >= 0 && reading.block(above).kind == BlockKind::ListItem)
        --above;
    return above;
}

} // namespace

QString earlierRoundOfList(const JudgmentReading &reading, int block)
{
    static const Pattern told = caseless(
        u"^\\W*(?:for|in|at)\\s+[^.;]{0,20}20\\d\\d[^.;]{0,60}\\b(?:grades|gradings|judge?ments|ratings)\\s+(?:were|had been)\\b"_s);
    const int lead = leadOf(reading, block);
    const QString &round = reading.header().round;
    if (lead < 0 || round.isEmpty() || !told.isIn(reading.block(lead).text))
        return {};
    const std::vector<TimeCue> cues
        = timeCuesIn(reading.reference(), reading.block(lead).text, round);
    const bool earlier
        = cues.size() == 1 && isBefore(reading.reference(), cues.front().round, round);
    return earlier ? cues.front().round : QString();
}

bool isUnderLeadIn(const JudgmentReading &reading, int block)
{
    const int above = leadOf(reading, block);
    if (above < 0)
        return false;
    const QString lead = reading.speaker().masked(reading.block(above).text).trimmed();
    static const Pattern verb
        = caseless(u"(?:\uE000\\s*|\\b(?:force|constabulary|service|it|we)\\s+)(?:is|was|has "
                   u"been|as|to be|were|are)?"
                   "\\s*(?:graded|judged|rated|assessed)?(?:\\s+(?:as|to be))?\\s*:$"_s);
    static const Pattern open
        = caseless(u"(?:\uE000\\s*|\\b(?:force|constabulary|service|it|we)\\s+)"
                   "(?:is|was|has been|were|are)(?:\\s+(?:graded|judged|rated|assessed))?$"_s);
    return (verb.isIn(lead) || open.isIn(lead)) && !Speaker::meansOthers(lead);
}

bool isListedFinding(const JudgmentReading &reading, int block, const QString &masked)
{
    static const Pattern verb = caseless(
        u"^\\W*(?:(?:is|was|remains|has been|requires|needs)\\b|[‘’'\"“](?:outstanding|good|"
        "adequate|inadequate|requires improvement)\\b)"_s);
    static const Pattern wish = caseless(
        u"\\b(?:should|would|could|must|if|characteristics?|means|defin\\w+|expect\\w*|an? "
        "(?:effective|efficient|legitimate|good) (?:force|service|constabulary)|where|when)\\b[^.]*$"_s);
    const int above = leadOf(reading, block);
    if (above < 0 || !reading.isInspectorates() || !verb.isIn(masked))
        return false;
    const QString lead = reading.speaker().masked(reading.block(above).text).trimmed();
    // A line that leads in ends with the force or with what was done: its teams are not it.
    static const Pattern force = caseless(
        u"(?:\uE000\\s*|\\b(?:force|constabulary|service|it|found|that|follow\\w*|findings|"
        "judge?ments)\\s*):$"_s);
    static const Pattern quoted(u"^\\W*(?:(?:is|was)\\s+)?[‘’'\"“]"_s);
    const bool several = reading.header().force.isEmpty();
    const bool leads = lead.endsWith(u':') ? force.isIn(lead) : several || quoted.isIn(masked);
    return leads && !wish.isIn(lead) && (several || !Speaker::meansOthers(lead));
}

GradeFrame underItsLeadIn(
    const JudgmentReading &reading, int block, const QString &masked, GradeFrame frame)
{
    static const Pattern verb = caseless(
        u"^\\W*(?:is|was|has been|are|were|remains|judged|graded|rated|assessed|requires)\\b"_s);
    if (frame.kind == GradeFrame::Kind::Predicate && frame.subject.length() == 0
        && verb.isIn(masked) && isUnderLeadIn(reading, block))
        frame.kind = GradeFrame::Kind::Opening;
    return frame;
}

} // namespace Peel
