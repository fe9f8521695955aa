// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/judgmentreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool sameMatter(const Judgment &a, const Judgment &b)
{
    return a.programme == b.programme && a.force == b.force && a.round == b.round
        && a.area == b.area && a.origin == b.origin;
}

/// A fact without the section's date is the one with it, told again in a summary.
bool sameTime(const Judgment &a, const Judgment &b)
{
    return a.asOf == b.asOf || !a.asOf || !b.asOf;
}

void sayContradiction(Extraction &extraction, Judgment &kept, const Judgment &other)
{
    kept.evidence.confidence = Confidence::Low;
    kept.evidence.reasons.append(u"also given as %1"_s.arg(gradeWord(other.grade).toLower()));
    extraction.warn(u"Two grades are given for %1: %2 and %3."_s.arg(
                        kept.wording.isEmpty() ? kept.area : kept.wording,
                        gradeWord(kept.grade).toLower(), gradeWord(other.grade).toLower()),
        kept.evidence.source.page());
}

/// A grade that was only implied, or set against a sentence that names the question itself while it
/// names none, contradicts nothing: where columns ran together the section is another's.
bool isDoubtful(const Candidate &candidate, const Candidate &kept)
{
    const bool named = kept.plainness == Plainness::Sentence || kept.plainness == Plainness::Formal;
    return candidate.plainness == Plainness::Implied
        || (candidate.plainness == Plainness::OfSection && named);
}

} // namespace

void keepPlainest(JudgmentReading &reading)
{
    std::vector<Candidate> kept;
    for (Candidate &candidate : reading.candidates()) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Candidate &other) {
            return sameMatter(other.judgment, candidate.judgment)
                && sameTime(other.judgment, candidate.judgment);
        });
        if (same == kept.end()) {
            kept.push_back(std::move(candidate));
            continue;
        }
        const bool agree = same->judgment.grade == candidate.judgment.grade;
        if (candidate.plainness > same->plainness)
            std::swap(*same, candidate);
        else if (!same->judgment.asOf)
            same->judgment.asOf = candidate.judgment.asOf;
        if (!same->judgment.asOf)
            same->judgment.asOf = candidate.judgment.asOf;
        if (!agree && same->plainness != Plainness::Correction && isGrade(candidate.judgment.grade)
            && !isDoubtful(candidate, *same))
            sayContradiction(reading.extraction(), same->judgment, candidate.judgment);
    }
    for (Candidate &candidate : kept)
        reading.extraction().facts.judgments.push_back(std::move(candidate.judgment));
}

} // namespace Peel
