// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparedimprovements.h"

#include "analysis/documentorder.h"

#include <algorithm>

namespace Peel {
namespace {

using Recommendations = QList<const StoredRecommendation *>;

/// Those of the inspectorate's documents on one of the sides, in the order of the documents.
Recommendations ofSides(
    const QList<ComparedSide> &sides, const LibraryFacts &facts, const FactIndex &index)
{
    Recommendations found;
    for (const StoredRecommendation &recommendation : facts.recommendations) {
        const DocumentRecord *document = index.document(recommendation.document);
        if (document != nullptr && isInspectorates(*document)
            && sides.contains(ComparedSide { document->header.force, document->header.round }))
            found.append(&recommendation);
    }
    const auto before = [&index](const StoredRecommendation *a, const StoredRecommendation *b) {
        return standsBefore({ index.document(a->document), a->fact.evidence.source.start },
            { index.document(b->document), b->fact.evidence.source.start });
    };
    std::stable_sort(found.begin(), found.end(), before);
    return found;
}

/// A report and its page tell the same, sometimes in other words; one document tells each once.
bool isTold(const StoredRecommendation &recommendation, const Recommendations &list)
{
    return std::any_of(list.begin(), list.end(), [&](const StoredRecommendation *known) {
        return known->document != recommendation.document
            && isSameImprovement(known->fact.text, recommendation.fact.text);
    });
}

/// A side has a document that would mention an area for improvement of this question: it grades or
/// tells it itself.
bool tellsQuestion(const MatrixCell &cell, const Recommendations &list)
{
    return !list.isEmpty() || cell.state == CellState::Graded
        || cell.state == CellState::UngradedByDesign;
}

QList<qint64> idsOf(const Recommendations &list)
{
    QList<qint64> ids;
    for (const StoredRecommendation *recommendation : list)
        ids.append(recommendation->id);
    return ids;
}

} // namespace

QList<QList<qint64>> addImprovements(QList<Band> &bands, const QList<ComparedSide> &sides,
    const QList<QuestionRow> &rows, const LibraryFacts &facts, const FactIndex &index)
{
    // [row][side]; the last row holds those without a question.
    QList<QList<Recommendations>> sorted(bands.size() + 1, QList<Recommendations>(sides.size()));
    const RowFinder finder(rows);
    for (const StoredRecommendation *recommendation : ofSides(sides, facts, index)) {
        const DocumentHeader &header = index.document(recommendation->document)->header;
        const qsizetype side = sides.indexOf(ComparedSide { header.force, header.round });
        const int row = recommendation->fact.area.isEmpty()
            ? -1
            : finder.rowOf(header.round, recommendation->fact.area);
        Recommendations &list = sorted[row < 0 ? bands.size() : row][side];
        if (!isTold(*recommendation, list))
            list.append(recommendation);
    }
    for (qsizetype row = 0; row < bands.size(); ++row) {
        QList<bool> told;
        for (qsizetype side = 0; side < sides.size(); ++side) {
            told.append(tellsQuestion(bands.at(row).sides.at(side), sorted.at(row).at(side)));
            bands[row].recommendations.append(idsOf(sorted.at(row).at(side)));
        }
        bands[row].improvements = improvementThreads(sorted.at(row), told);
    }
    QList<QList<qint64>> withoutArea;
    for (const Recommendations &list : std::as_const(sorted.last()))
        withoutArea.append(idsOf(list));
    return withoutArea;
}

} // namespace Peel
