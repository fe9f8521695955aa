// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gradehistory.h"

#include "analysis/backreference.h"

#include <QCoreApplication>

namespace Peel {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceCard)
};

using Details = QList<std::pair<QString, QString>>;

/// What other documents say of this grade, or this one of earlier grades.
void addReferences(Details &details, const LibraryFacts &facts, const Judgment &judgment)
{
    if (judgment.programme != Programme::Peel)
        return;
    const JudgmentMatrix matrix = judgmentMatrix(facts, judgment.force);
    for (const BackReference &reference :
        backReferencesOf(backReferences(matrix, facts), matrix, judgment.round, judgment.area))
        details.append({ Words::tr("The report says"), reference.sentence });
}

/// What earlier captures of its document had instead.
void addCaptures(Details &details, const LibraryFacts &facts, const StoredJudgment &stored)
{
    const Judgment &judgment = stored.fact;
    for (const SupersededJudgment &earlier : facts.superseded) {
        const bool same = earlier.document == stored.document && earlier.fact.area == judgment.area
            && earlier.fact.round == judgment.round;
        if (same && earlier.fact.grade != judgment.grade)
            details.append({ Words::tr("Earlier capture"),
                earlier.stated ? Words::tr("%1: %2").arg(
                    spokenDate(*earlier.stated), gradeWord(earlier.fact.grade))
                               : gradeWord(earlier.fact.grade) });
    }
}

/// What the inspection says should improve under the same question.
void addImprovements(Details &details, const LibraryIndex &library, const Judgment &judgment)
{
    for (const StoredRecommendation &stored : library.facts().recommendations) {
        if (stored.fact.area != judgment.area)
            continue;
        const DocumentRecord *document = library.document(stored.document);
        if (document != nullptr && document->header.force == judgment.force
            && document->header.round == judgment.round)
            details.append({ recommendationKindName(stored.fact.kind), stored.fact.text });
    }
}

} // namespace

QList<std::pair<QString, QString>> gradeHistory(const LibraryIndex &library, const FactRef &ref)
{
    Details details;
    const StoredJudgment *stored
        = ref.kind == FactRef::Kind::Judgment ? library.judgment(ref.id) : nullptr;
    if (stored == nullptr)
        return details;
    addReferences(details, library.facts(), stored->fact);
    addCaptures(details, library.facts(), *stored);
    addImprovements(details, library, stored->fact);
    return details;
}

} // namespace Peel
