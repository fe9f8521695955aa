// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr std::size_t fewest = 3; // pairs: one or two may stand in a sentence

struct ForcePair
{
    int block = 0;
    TextRange range;
    QString force;
    Grade grade = Grade::Good;
};

/// "Kent Police – good", or several such pairs and nothing else; empty for any other text.
std::vector<ForcePair> pairsIn(const Block &block, int index)
{
    static const Pattern pair = caseless(
        u"\\G[\\s,;.•*]*(?<force>\\p{L}[\\p{L} &’'-]{2,40}?)\\s*(?:[–—:]|\\s-)\\s+"
        "(?<grade>[‘'\"“]?(?:outstanding|good|adequate|inadequate|requires improvement)\\b[’'\"”]?)"_s);
    static const Pattern nothing(u"^[\\s,;.•*]*$"_s);
    std::vector<ForcePair> pairs;
    const QStringView text = block.text;
    qsizetype end = 0;
    auto matches = pair.globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const std::vector<ForceMention> forces = forcesAlone(match.capturedView(u"force"_s));
        const std::optional<Grade> grade = bareGrade(match.capturedView(u"grade"_s));
        if (forces.size() != 1 || !grade)
            return {};
        pairs.push_back({ index,
            { static_cast<int>(match.capturedStart(u"force"_s)),
                static_cast<int>(match.capturedEnd(u"grade"_s)) },
            forces.front().force, *grade });
        end = match.capturedEnd();
    }
    return nothing.isIn(text.mid(end)) ? pairs : std::vector<ForcePair>();
}

/// The one area that a line above or below the pairs names, else the pillar that the text reports.
const Area *questionOf(const JudgmentReading &reading, int above, int below, const QString &round)
{
    constexpr qsizetype longest = 160; // letters of such a line
    for (const int line : { above, below }) {
        if (line < 0 || line >= reading.blocks() || reading.block(line).text.size() > longest)
            continue;
        const AreaReading named = reading.lexicon(round).read(reading.block(line).text);
        if (const Area *area = named.only())
            return area;
    }
    return reading.reportedPillar();
}

void addAll(JudgmentReading &reading, const std::vector<ForcePair> &pairs, int end)
{
    const QString round = reading.roundAt(pairs.front().block, {});
    const Area *area
        = round.isEmpty() ? nullptr : questionOf(reading, pairs.front().block - 1, end, round);
    if (area == nullptr)
        return;
    for (const ForcePair &pair : pairs) {
        Finding finding { "judgment.force-lists", pair.block, pair.range, round, area->id,
            pair.grade, area->name, Plainness::Layout };
        finding.force = pair.force;
        reading.add(finding);
        reading.take(pair.block);
    }
}

} // namespace

void readForcePairs(JudgmentReading &reading)
{
    if (reading.isCrimeData())
        return;
    for (int i = 0; i < reading.blocks(); ++i) {
        std::vector<ForcePair> pairs;
        int end = i;
        for (; end < reading.blocks() && reading.block(end).cells.empty(); ++end) {
            const std::vector<ForcePair> more = pairsIn(reading.block(end), end);
            if (more.empty())
                break;
            pairs.insert(pairs.end(), more.begin(), more.end());
        }
        if (pairs.size() >= fewest && !reading.sections().of(i).annex)
            addAll(reading, pairs, end);
        i = std::max(i, end - 1);
    }
}

} // namespace Peel
