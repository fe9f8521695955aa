// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/backreference.h"

#include "analysis/citation.h"
#include "analysis/crosswalk.h"
#include "analysis/documentorder.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using Check = BackReference::Check;

/// Who speaks: "PEEL 2016", or the publisher of a document outside a round and of others' words.
QString tellerOf(const DocumentRecord &document)
{
    const bool inspectorates = isInspectorates(document);
    return inspectorates && !document.header.round.isEmpty() ? u"PEEL "_s + document.header.round
                                                             : voiceName(document.header);
}

QString directionWords(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::BetterThanBefore:
        return u"better than in"_s;
    case RemarkKind::WorseThanBefore:
        return u"worse than in"_s;
    default:
        return u"the same as in"_s;
    }
}

bool isDirection(RemarkKind kind)
{
    return kind == RemarkKind::SameAsBefore || kind == RemarkKind::BetterThanBefore
        || kind == RemarkKind::WorseThanBefore;
}

bool holds(RemarkKind kind, Grade before, Grade now)
{
    switch (kind) {
    case RemarkKind::BetterThanBefore:
        return now < before;
    case RemarkKind::WorseThanBefore:
        return before < now;
    default:
        return now == before;
    }
}

QString checkWords(Check check)
{
    return check == Check::Agrees ? u"which agrees"_s : u"which contradicts it"_s;
}

class Checker
{
public:
    Checker(const JudgmentMatrix &matrix, const LibraryFacts &facts, const ReferenceData &reference)
        : m_matrix(matrix)
        , m_facts(facts)
        , m_reference(reference)
        , m_index(FactIndex::ofDocuments(facts))
        , m_remarks(facts, m_index, matrix.force, reference)
    {
    }

    QList<BackReference> all()
    {
        for (const StoredJudgment &judgment : m_facts.judgments)
            readGrade(judgment);
        for (const StoredRemark &remark : m_facts.remarks)
            readDirection(remark);
        std::sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) {
            if (std::tie(a.earlier, a.row) != std::tie(b.earlier, b.row))
                return std::tie(a.earlier, a.row) < std::tie(b.earlier, b.row);
            return standsBefore(a.place, b.place);
        });
        QList<BackReference> references;
        for (const Found &found : m_found)
            references.append(found.reference);
        return references;
    }

private:
    struct Found
    {
        BackReference reference;
        int earlier = 0; // column
        int row = 0;
        DocumentPlace place;
    };

    const MatrixCell *cellOf(int row, const QString &round) const
    {
        const int column = columnOf(m_matrix, round);
        return row < 0 || column < 0 ? nullptr : &m_matrix.cells.at(row).at(column);
    }

    void keep(BackReference reference, int row, const DocumentRecord &document, int start)
    {
        m_found.push_back({ std::move(reference), columnOf(m_matrix, reference.earlierRound), row,
            { &document, start } });
    }

    void readGrade(const StoredJudgment &stored)
    {
        const Judgment &told = stored.fact;
        const DocumentRecord *document = m_index.document(stored.document);
        const bool counts = told.origin == Origin::Prior && told.force == m_matrix.force
            && told.programme == Programme::Peel && isGrade(told.grade)
            && told.evidence.confidence != Confidence::Low && document != nullptr;
        const int row = counts ? rowOf(m_matrix.rows, told.round, told.area) : -1;
        const MatrixCell *cell = cellOf(row, told.round);
        if (cell == nullptr)
            return;
        BackReference reference;
        reference.judgment = stored.id;
        reference.document = stored.document;
        reference.round = document->header.round;
        reference.area = told.area;
        reference.earlierRound = told.round;
        const QString says
            = u"%1 says of %2: %3."_s.arg(tellerOf(*document), told.round, gradeWord(told.grade));
        if (cell->state == CellState::Graded) {
            reference.against = cell->facts;
            reference.check = *cell->grade == told.grade ? Check::Agrees : Check::Contradicts;
            reference.sentence = u"%1 PEEL %2 itself: %3, %4."_s.arg(
                says, told.round, gradeWord(*cell->grade), checkWords(reference.check));
        } else {
            reference.sentence = says + u" No document of that round in this library tells it."_s;
        }
        keep(std::move(reference), row, *document, told.evidence.source.start);
    }

    void readDirection(const StoredRemark &stored)
    {
        const Remark &told = stored.fact;
        const DocumentRecord *document = m_index.document(stored.document);
        const bool counts = document != nullptr && document->header.force == m_matrix.force
            && isDirection(told.kind) && told.evidence.confidence != Confidence::Low;
        const int row = counts ? rowOf(m_matrix.rows, document->header.round, told.area) : -1;
        const MatrixCell *before = cellOf(row, told.round);
        const MatrixCell *now = counts ? cellOf(row, document->header.round) : nullptr;
        if (before == nullptr || now == nullptr)
            return;
        BackReference reference;
        reference.remark = stored.id;
        reference.document = stored.document;
        reference.round = document->header.round;
        reference.area = told.area;
        reference.earlierRound = told.round;
        check(reference, told.kind, *before, *now);
        reference.sentence = u"%1 says: %2 %3. %4"_s.arg(
            tellerOf(*document), directionWords(told.kind), told.round, reference.sentence);
        keep(std::move(reference), row, *document, told.evidence.source.start);
    }

    /// Sets check, against and the second half of the sentence.
    void check(BackReference &reference, RemarkKind kind, const MatrixCell &before,
        const MatrixCell &now) const
    {
        const auto isSure = [](const MatrixCell &cell) {
            return cell.grade
                && (cell.state == CellState::Graded
                    || cell.state == CellState::KnownFromLaterReport);
        };
        const Comparability rules = comparabilityOfQuestions(
            before.round, before.area, now.round, now.area, m_reference, m_remarks);
        if (!rules.comparable()) {
            reference.check = Check::NotComparable;
            reference.sentence = u"These grades do not compare: %1."_s.arg(rules.reason);
            return;
        }
        if (!isSure(before) || !isSure(now)) {
            reference.sentence = u"This library does not have both grades."_s;
            return;
        }
        reference.against = before.facts + now.facts;
        reference.check
            = holds(kind, *before.grade, *now.grade) ? Check::Agrees : Check::Contradicts;
        reference.sentence
            = u"The grades are %1 in %2 and %3 in %4, %5."_s.arg(gradeWord(*before.grade),
                before.round, gradeWord(*now.grade), now.round, checkWords(reference.check));
    }

    const JudgmentMatrix &m_matrix;
    const LibraryFacts &m_facts;
    const ReferenceData &m_reference;
    FactIndex m_index;
    ComparingRemarks m_remarks;
    std::vector<Found> m_found;
};

} // namespace

QList<BackReference> backReferences(
    const JudgmentMatrix &matrix, const LibraryFacts &facts, const ReferenceData &reference)
{
    return Checker(matrix, facts, reference).all();
}

QList<BackReference> backReferencesOf(const QList<BackReference> &all, const JudgmentMatrix &matrix,
    const QString &round, const QString &area)
{
    QList<BackReference> found;
    const int row = rowOf(matrix.rows, round, area);
    for (const BackReference &reference : all) {
        const QString &told = reference.judgment != 0 ? reference.earlierRound : reference.round;
        const bool meant = rowOf(matrix.rows, told, reference.area) == row
            && (reference.earlierRound == round || reference.round == round);
        const auto isTold = [&reference](const BackReference &known) {
            return known.sentence == reference.sentence;
        };
        if (meant && row >= 0 && std::none_of(found.cbegin(), found.cend(), isTold))
            found.append(reference);
    }
    return found;
}

} // namespace Peel
