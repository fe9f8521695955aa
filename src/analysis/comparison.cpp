// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include "analysis/comparisonsummary.h"
#include "analysis/crosswalk.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The same bullet is often told by a report and by its page: told once here.
QString foldedText(const QString &text)
{
    QString folded;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            folded.append(c.toLower());
    }
    return folded;
}

struct Recommended
{
    QList<QList<QList<qint64>>> byRow; // [row][round]
    QList<QList<qint64>> withoutArea; // [round]
};

Recommended recommendationsOf(const LibraryFacts &facts, const FactIndex &index,
    const JudgmentMatrix &matrix, const QStringList &rounds)
{
    Recommended result;
    result.byRow.resize(matrix.rows.size());
    for (auto &row : result.byRow)
        row.resize(rounds.size());
    result.withoutArea.resize(rounds.size());
    QSet<QPair<qsizetype, QString>> told;
    for (const StoredRecommendation &recommendation : facts.recommendations) {
        const DocumentRecord *document = index.document(recommendation.document);
        if (document == nullptr || document->header.force != matrix.force
            || !isInspectorates(*document))
            continue;
        const qsizetype round = rounds.indexOf(document->header.round);
        const QPair key(round, foldedText(recommendation.fact.text));
        if (round < 0 || told.contains(key))
            continue;
        told.insert(key);
        const int row = recommendation.fact.area.isEmpty()
            ? -1
            : rowOf(matrix.rows, document->header.round, recommendation.fact.area);
        (row < 0 ? result.withoutArea : result.byRow[row])[round].append(recommendation.id);
    }
    return result;
}

int columnOf(const JudgmentMatrix &matrix, const QString &round)
{
    for (int i = 0; i < matrix.columns.size(); ++i) {
        if (matrix.columns.at(i).round == round)
            return i;
    }
    return -1;
}

/// What the question is called in the compared rounds.
QString bandName(const QList<MatrixCell> &sides, const QString &otherwise, const ReferenceData &r)
{
    QStringList names;
    for (const MatrixCell &side : sides) {
        if (const Area *area = r.area(side.area); area != nullptr && !names.contains(area->name))
            names.append(area->name);
    }
    return names.isEmpty() ? otherwise : names.join(u" / "_s);
}

bool tellsSomething(const Band &band)
{
    const auto told = [](const MatrixCell &cell) {
        return cell.grade || !cell.facts.isEmpty() || !cell.claims.isEmpty();
    };
    const auto any = [](const QList<qint64> &ids) { return !ids.isEmpty(); };
    return std::any_of(band.sides.begin(), band.sides.end(), told)
        || std::any_of(band.recommendations.begin(), band.recommendations.end(), any);
}

bool isAsked(const Band &band)
{
    return std::any_of(band.sides.begin(), band.sides.end(),
        [](const MatrixCell &cell) { return cell.state == CellState::NotInLibrary; });
}

Band bandOf(const JudgmentMatrix &matrix, int row, const QStringList &rounds,
    const QList<QList<qint64>> &recommendations, const ReferenceData &reference)
{
    Band band;
    const QuestionRow &question = matrix.rows.at(row);
    band.pillar = question.pillar;
    band.level = question.level;
    band.recommendations = recommendations;
    for (const QString &round : rounds)
        band.sides.append(matrix.cells.at(row).at(columnOf(matrix, round)));
    for (int i = 1; i < band.sides.size(); ++i)
        band.verdicts.append(verdictOf(band.sides.at(i - 1), band.sides.at(i), reference));
    band.name = bandName(band.sides, question.name, reference);
    return band;
}

/// Older rounds first, each once.
QStringList inOrder(const QStringList &rounds, const ReferenceData &reference)
{
    QStringList ordered = rounds;
    ordered.removeDuplicates();
    std::sort(ordered.begin(), ordered.end(), [&](const QString &a, const QString &b) {
        return roundIndex(a, reference) < roundIndex(b, reference);
    });
    return ordered;
}

bool pillarsEndBetween(const QStringList &rounds, const ReferenceData &reference)
{
    const auto hasPillars = [&reference](const QString &round) {
        return std::any_of(
            reference.areas().begin(), reference.areas().end(), [&round](const Area &area) {
                return area.rounds.contains(round) && !area.pillar().isEmpty();
            });
    };
    return hasPillars(rounds.front()) && !hasPillars(rounds.back());
}

void addBands(Comparison &comparison, const JudgmentMatrix &matrix, const Recommended &recommended,
    const ReferenceData &reference)
{
    QStringList untold;
    for (int row = 0; row < matrix.rows.size(); ++row) {
        const Band band
            = bandOf(matrix, row, comparison.rounds, recommended.byRow.at(row), reference);
        if (tellsSomething(band))
            comparison.bands.append(band);
        else if (isAsked(band))
            untold.append(band.name);
    }
    if (!untold.isEmpty())
        comparison.notes.append(
            u"No document in this library tells a grade of: %1."_s.arg(untold.join(u"; "_s)));
}

void describeRounds(
    Comparison &comparison, const JudgmentMatrix &matrix, const ReferenceData &reference)
{
    for (const QString &round : std::as_const(comparison.rounds)) {
        const MatrixColumn &column = matrix.columns.at(columnOf(matrix, round));
        comparison.scaleNames.append(column.scaleName);
        if (column.documents.isEmpty())
            comparison.notes.append(
                u"This library has no document of the inspectorate on %1 for this force."_s.arg(
                    round));
    }
    for (int i = 1; i < comparison.rounds.size(); ++i)
        comparison.breaks.append(
            comparabilityOfRounds(comparison.rounds.at(i - 1), comparison.rounds.at(i), reference));
}

} // namespace

Result<Comparison> compareRounds(const LibraryFacts &facts, const QString &force,
    const QStringList &rounds, const ReferenceData &reference)
{
    for (const QString &round : rounds) {
        if (reference.round(round) == nullptr)
            return failure(ErrorKind::NotUnderstood, u"There is no round “%1”."_s.arg(round));
    }
    const QStringList ordered = inOrder(rounds, reference);
    if (ordered.size() < 2 || ordered.size() > 4)
        return failure(ErrorKind::NotUnderstood, u"Pick two to four different rounds."_s);
    const JudgmentMatrix matrix = judgmentMatrix(facts, force, reference,
        pillarsEndBetween(ordered, reference) ? RowJoining::AcrossPillars
                                              : RowJoining::WithinPillars);
    for (const QString &round : ordered) {
        if (columnOf(matrix, round) < 0)
            return failure(ErrorKind::NotUnderstood,
                u"The questions of %1 are not known, and the library has nothing on it."_s.arg(
                    round));
    }
    const FactIndex index(facts);
    const Recommended recommended = recommendationsOf(facts, index, matrix, ordered);
    Comparison comparison;
    comparison.force = force;
    comparison.forceName = matrix.forceName;
    comparison.rounds = ordered;
    describeRounds(comparison, matrix, reference);
    addBands(comparison, matrix, recommended, reference);
    comparison.recommendationsWithoutArea = recommended.withoutArea;
    comparison.metrics = metricsInBoth(facts, force, ordered);
    for (int i = 1; i < ordered.size(); ++i)
        comparison.summary.append(summarySentence(comparison, i, index));
    return comparison;
}

QString bandSentence(const Comparison &comparison, int band)
{
    const Band &told = comparison.bands.at(band);
    QStringList parts { told.name };
    for (int i = 0; i < told.sides.size(); ++i) {
        parts.append(comparison.rounds.at(i) + u' ' + cellText(told.sides.at(i)));
        if (i > 0)
            parts.append(verdictText(told.verdicts.at(i - 1)).toLower());
    }
    return parts.join(u", "_s) + u'.';
}

} // namespace Peel
