// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/pillartail.h"

#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The pillar is that of the report which the text is about, else the one whose reports came out
/// in the spring.
bool isToldOfAnotherReport(const JudgmentReading &reading, const QString &round)
{
    constexpr int spring = 4; // its last month
    if (reading.isInspectorates() || round < u"2015"_s || round > u"2017"_s)
        return false;
    if (const Area *pillar = reading.reportedPillar(); pillar != nullptr)
        return pillar->id != u"effectiveness";
    const auto &published = reading.header().published;
    return published && published->month > spring;
}

} // namespace

void dropPillarTail(const QString &sentence, std::vector<const Area *> &areas)
{
    static const Pattern effective = caseless(
        u"\\beffectiveness\\b|\\beffective(?:ly)?\\s+(?:at|in|keep\\w*|reduc\\w+|the|it|is)\\b"_s);
    const auto isTail = [](const Area *area) { return area->id == u"effectiveness"; };
    const auto isOfAnother = [](const Area *area) {
        const QString pillar = area->id.section(u'/', 0, 0);
        return area->id.contains(u'/') && pillar != u"effectiveness";
    };
    const auto tail = std::find_if(areas.begin(), areas.end(), isTail);
    const bool others = areas.size() > 1
        && std::all_of(areas.begin(), areas.end(),
            [&](const Area *area) { return isTail(area) || isOfAnother(area); });
    if (tail != areas.end() && others && !effective.isIn(sentence))
        areas.erase(tail);
}

bool closesEveryPillar(const JudgmentReading &reading, const SentenceAt &sentence,
    const QString &round, const GradeFrame &frame, const Target &target)
{
    static const Pattern effective = caseless(u"\\beffective"_s);
    if (target.areas.size() != 1 || target.areas.front()->id != u"effectiveness"
        || effective.isIn(sentence.masked))
        return false;
    const Area *section = reading.sections().of(sentence.block).area;
    const bool elsewhere = section != nullptr && !frame.formal
        && section->id.section(u'/', 0, 0) != u"effectiveness";
    return elsewhere || isToldOfAnotherReport(reading, round);
}

} // namespace Peel
