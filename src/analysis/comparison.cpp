// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include "analysis/comparedimprovements.h"
#include "analysis/comparisonsummary.h"
#include "analysis/crosswalk.h"
#include "analysis/findings.h"
#include "analysis/saidbetween.h"
#include "domain/roundname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Everything that the bands are made from.
struct Sources
{
    const LibraryFacts &facts;
    const QList<Passage> &passages;
    const ReferenceData &reference;
    FactIndex index = FactIndex(facts);
    ComparingRemarks remarks = {}; // of the one force whose rounds are compared
    QList<JudgmentMatrix> matrices = {}; // one per force
    QList<int> matrixOf = {}; // for each side its matrix …
    QList<int> columns = {}; // … and its column there

    const JudgmentMatrix &matrix(qsizetype side) const { return matrices.at(matrixOf.at(side)); }

    const MatrixColumn &column(qsizetype side) const
    {
        return matrix(side).columns.at(columns.at(side));
    }

    const MatrixCell &cell(int row, qsizetype side) const
    {
        return matrix(side).cells.at(row).at(columns.at(side));
    }
};

/// What the question is called on the compared sides.
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
    const auto any = [](const auto &list) { return !list.isEmpty(); };
    return std::any_of(band.sides.begin(), band.sides.end(), told)
        || std::any_of(band.recommendations.begin(), band.recommendations.end(), any)
        || std::any_of(band.findings.begin(), band.findings.end(), any);
}

bool isAsked(const Band &band)
{
    return std::any_of(band.sides.begin(), band.sides.end(),
        [](const MatrixCell &cell) { return cell.state == CellState::NotInLibrary; });
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

bool hasPillars(const QString &round, const ReferenceData &reference)
{
    return std::any_of(
        reference.areas().begin(), reference.areas().end(), [&round](const Area &area) {
            return area.rounds.contains(round) && !area.pillar().isEmpty();
        });
}

QString nameOfForce(const QString &force, const ReferenceData &reference)
{
    const Force *found = reference.force(force);
    return found == nullptr ? force : found->name;
}

Result<QList<ComparedSide>> sidesOf(
    const ComparisonQuestion &question, const ReferenceData &reference)
{
    for (const QString &round : question.rounds) {
        if (reference.round(round) == nullptr)
            return failure(ErrorKind::NotUnderstood, u"There is no round “%1”."_s.arg(round));
    }
    const QStringList rounds = inOrder(question.rounds, reference);
    QStringList forces = question.forces;
    forces.removeDuplicates();
    QList<ComparedSide> sides;
    if (forces.size() == 1) {
        for (const QString &round : rounds)
            sides.append({ forces.front(), round });
        if (sides.size() < 2 || sides.size() > 4)
            return failure(ErrorKind::NotUnderstood, u"Pick two to four different rounds."_s);
        return sides;
    }
    if (rounds.size() != 1 || forces.isEmpty() || forces.size() > 4)
        return failure(ErrorKind::NotUnderstood,
            u"Pick one force in several rounds, or two to four forces in one round."_s);
    std::sort(forces.begin(), forces.end(), [&](const QString &a, const QString &b) {
        return nameOfForce(a, reference) < nameOfForce(b, reference);
    });
    for (const QString &force : forces)
        sides.append({ force, rounds.front() });
    return sides;
}

Result<bool> fillMatrices(Sources &sources, const QList<ComparedSide> &sides)
{
    const bool lostPillars = hasPillars(sides.front().round, sources.reference)
        && !hasPillars(sides.back().round, sources.reference);
    const RowJoining joining = lostPillars ? RowJoining::AcrossPillars : RowJoining::WithinPillars;
    QStringList forces;
    for (const ComparedSide &side : sides) {
        if (!forces.contains(side.force)) {
            forces.append(side.force);
            sources.matrices.append(
                judgmentMatrix(sources.facts, side.force, sources.reference, joining));
        }
        const auto matrix = static_cast<int>(forces.indexOf(side.force));
        const int column = columnOf(sources.matrices.at(matrix), side.round);
        if (column < 0)
            return failure(ErrorKind::NotUnderstood,
                u"The questions of %1 are not known, and the library has nothing on it."_s.arg(
                    side.round));
        sources.matrixOf.append(matrix);
        sources.columns.append(column);
    }
    return true;
}

Band bandOf(const Comparison &comparison, const Sources &sources, int row)
{
    Band band;
    const QuestionRow &question = sources.matrices.front().rows.at(row);
    band.pillar = question.pillar;
    band.level = question.level;
    for (qsizetype side = 0; side < comparison.sides.size(); ++side)
        band.sides.append(sources.cell(row, side));
    for (int i = 1; i < band.sides.size() && !comparison.ofForces(); ++i)
        band.verdicts.append(
            verdictOf(band.sides.at(i - 1), band.sides.at(i), sources.reference, sources.remarks));
    band.name = bandName(band.sides, question.name, sources.reference);
    return band;
}

/// Marks the sentences of which the document says that they were found before.
void markFoundAgain(QList<SentencePair> &pairs, const LibraryFacts &facts)
{
    for (SentencePair &pair : pairs) {
        pair.foundAgain = pair.after
            && std::any_of(
                facts.remarks.begin(), facts.remarks.end(), [&pair](const StoredRemark &remark) {
                    return remark.fact.kind == RemarkKind::FoundAgain
                        && remark.document == pair.after->document
                        && remark.fact.evidence.source.start == pair.after->start;
                });
    }
}

/// Findings of each side by row, then set beside each other.
void addFindings(QList<Band> &bands, const Comparison &comparison, const Sources &sources)
{
    QList<QList<QList<Said>>> bySide;
    for (const ComparedSide &side : comparison.sides)
        bySide.append(findingsOf(sources.passages, sources.facts, sources.index,
            sources.matrices.front().rows, side.force, side.round));
    for (int row = 0; row < bands.size(); ++row) {
        for (int side = 1; side < bySide.size(); ++side) {
            const QList<Said> &before = bySide.at(side - 1).at(row);
            const QList<Said> &after = bySide.at(side).at(row);
            bands[row].findings.append(before.isEmpty() || after.isEmpty()
                    ? QList<SentencePair>()
                    : textDifference(before, after));
            markFoundAgain(bands[row].findings.last(), sources.facts);
        }
    }
}

/// What later sides say of the grades of earlier sides.
void addReferences(QList<Band> &bands, const Comparison &comparison, const Sources &sources)
{
    if (comparison.ofForces())
        return;
    const JudgmentMatrix &matrix = sources.matrices.front();
    const QList<BackReference> all = backReferences(matrix, sources.facts, sources.reference);
    const auto isSide = [&comparison](const QString &round) {
        return std::any_of(comparison.sides.begin(), comparison.sides.end(),
            [&round](const ComparedSide &side) { return side.round == round; });
    };
    for (const BackReference &reference : all) {
        const int row = rowOf(matrix.rows,
            reference.judgment != 0 ? reference.earlierRound : reference.round, reference.area);
        if (row < 0 || !isSide(reference.earlierRound) || !isSide(reference.round))
            continue;
        // A report and its page say it in the same words.
        QList<BackReference> &told = bands[row].references;
        const auto isTold = [&reference](const BackReference &known) {
            return known.sentence == reference.sentence;
        };
        if (std::none_of(told.cbegin(), told.cend(), isTold))
            told.append(reference);
    }
}

void addBands(Comparison &comparison, const Sources &sources)
{
    QList<Band> bands;
    for (int row = 0; row < sources.matrices.front().rows.size(); ++row)
        bands.append(bandOf(comparison, sources, row));
    comparison.recommendationsWithoutArea = addImprovements(
        bands, comparison.sides, sources.matrices.front().rows, sources.facts, sources.index);
    addFindings(bands, comparison, sources);
    addReferences(bands, comparison, sources);
    comparison.between = addSaidBetween(
        bands, comparison.sides, sources.matrices.front().rows, sources.facts, sources.passages);
    QStringList untold;
    for (const Band &band : std::as_const(bands)) {
        if (tellsSomething(band))
            comparison.bands.append(band);
        else if (isAsked(band))
            untold.append(band.name);
    }
    if (!untold.isEmpty())
        comparison.notes.append(
            u"No document in this library tells a grade of: %1."_s.arg(untold.join(u"; "_s)));
}

void describeSides(Comparison &comparison, const Sources &sources)
{
    for (qsizetype side = 0; side < comparison.sides.size(); ++side) {
        const MatrixColumn &column = sources.column(side);
        const QString force = sources.matrix(side).forceName;
        comparison.forceNames.append(force);
        comparison.scaleNames.append(column.scaleName);
        if (!comparison.rounds.contains(column.round))
            comparison.rounds.append(column.round);
        if (column.documents.isEmpty())
            comparison.notes.append(
                u"This library has no document of the inspectorate on %1 for %2."_s.arg(
                    column.round, comparison.ofForces() ? force : u"this force"_s));
    }
    QStringList forces = comparison.forceNames;
    forces.removeDuplicates();
    comparison.forceName = forces.join(u" and "_s);
    if (comparison.ofForces())
        return;
    for (int i = 1; i < comparison.sides.size(); ++i)
        comparison.breaks.append(comparabilityOfRounds(comparison.sides.at(i - 1).round,
            comparison.sides.at(i).round, sources.reference, sources.remarks));
}

bool comparesAny(const Band &band)
{
    const auto compares = [](const BandVerdict &verdict) {
        return verdict.verdict != Verdict::NotComparable && verdict.verdict != Verdict::NoJudgment
            && verdict.verdict != Verdict::FirstGraded;
    };
    return std::any_of(band.verdicts.begin(), band.verdicts.end(), compares);
}

bool allGraded(const Band &band)
{
    return std::all_of(band.sides.begin(), band.sides.end(),
        [](const MatrixCell &cell) { return cell.grade && cell.state != CellState::Unsure; });
}

} // namespace

QString sideName(const Comparison &comparison, int side)
{
    return comparison.ofForces() ? comparison.forceNames.value(side)
                                 : roundName(comparison.sides.at(side).round);
}

Result<Comparison> compare(const LibraryFacts &facts, const QList<Passage> &passages,
    const ComparisonQuestion &question, const ReferenceData &reference)
{
    const auto sides = sidesOf(question, reference);
    if (!sides)
        return tl::unexpected(sides.error());
    Sources sources { facts, passages, reference };
    if (const auto filled = fillMatrices(sources, *sides); !filled)
        return tl::unexpected(filled.error());
    Comparison comparison;
    comparison.sides = *sides;
    if (!comparison.ofForces())
        sources.remarks = ComparingRemarks(facts, sources.index, sides->front().force, reference);
    describeSides(comparison, sources);
    addBands(comparison, sources);
    comparison.metrics = metricsInBoth(facts, comparison.sides);
    comparison.summary = summarySentences(comparison, sources.index);
    return comparison;
}

Result<Comparison> compareRounds(const LibraryFacts &facts, const QString &force,
    const QStringList &rounds, const ReferenceData &reference)
{
    return compare(facts, {}, { { force }, rounds }, reference);
}

Comparison likeForLike(Comparison comparison)
{
    const bool ofForces = comparison.ofForces();
    const qsizetype bands = comparison.bands.removeIf(
        [ofForces](const Band &band) { return ofForces ? !allGraded(band) : !comparesAny(band); });
    const qsizetype figures = comparison.metrics.removeIf(
        [](const MetricPair &pair) { return pair.difference.isEmpty(); });
    if (bands + figures > 0)
        comparison.notes.prepend(
            u"Like for like: %1 questions and %2 figures that do not compare are left out."_s
                .arg(bands)
                .arg(figures));
    return comparison;
}

QString bandSentence(const Comparison &comparison, int band)
{
    const Band &told = comparison.bands.at(band);
    QStringList parts { told.name };
    for (int i = 0; i < told.sides.size(); ++i) {
        parts.append(sideName(comparison, i) + u' ' + cellText(told.sides.at(i)));
        if (i > 0 && i <= told.verdicts.size())
            parts.append(verdictText(told.verdicts.at(i - 1)).toLower());
    }
    return parts.join(u", "_s) + u'.';
}

} // namespace Peel
