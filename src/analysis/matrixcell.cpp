// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/matrixcell.h"

#include "analysis/citation.h"
#include "analysis/documentorder.h"

#include <QDate>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A judgment with what decides its rank among others on the same question.
struct Candidate
{
    const StoredJudgment *judgment = nullptr;
    const DocumentRecord *document = nullptr;

    const Judgment &fact() const { return judgment->fact; }

    bool low() const { return fact().evidence.confidence == Confidence::Low; }

    bool graded() const { return isGrade(fact().grade); }

    /// When it was so: the section's own date, else the document's.
    QDate date() const
    {
        if (fact().asOf)
            return fact().asOf->last();
        return document != nullptr && document->header.published
            ? document->header.published->last()
            : QDate();
    }

    bool digest() const { return document != nullptr && document->header.digest; }
};

/// Grades before statuses, sure before unsure, stated before prior, newer before older, the
/// publication before a digest of it.
bool decidesBefore(const Candidate &a, const Candidate &b)
{
    if (a.graded() != b.graded())
        return a.graded();
    if (a.low() != b.low())
        return b.low();
    if (a.fact().origin != b.fact().origin)
        return a.fact().origin < b.fact().origin;
    if (a.date() != b.date())
        return a.date() > b.date();
    if (a.digest() != b.digest())
        return b.digest();
    return standsBefore({ a.document, a.fact().evidence.source.start },
        { b.document, b.fact().evidence.source.start });
}

/// A grade told only by implication is kept and not drawn.
bool isDrawn(const Candidate &candidate)
{
    return candidate.fact().origin == Origin::Stated || !candidate.low();
}

CellState stateOf(const Candidate &candidate)
{
    switch (candidate.fact().grade) {
    case Grade::Pending:
        return CellState::Pending;
    case Grade::NotGraded:
        return CellState::UngradedByDesign;
    case Grade::NotReinspected:
        return CellState::NotInspected;
    default:
        break;
    }
    if (candidate.low())
        return CellState::Unsure;
    return candidate.fact().origin == Origin::Stated ? CellState::Graded
                                                     : CellState::KnownFromLaterReport;
}

CellState stateWithoutJudgment(const CellQuestion &question)
{
    if (question.area.isEmpty())
        return CellState::NotAQuestion;
    return question.ungraded ? CellState::UngradedByDesign : CellState::NotInLibrary;
}

/// What else is told, in sentences.
QString claimSentence(const Candidate &claim)
{
    const QString who
        = claim.document == nullptr ? u"another"_s : voiceName(claim.document->header);
    return u"Claimed by %1: %2."_s.arg(who, gradeWord(claim.fact().grade));
}

QString absenceSentence(const CellQuestion &question)
{
    return question.roundHasDocuments
        ? u"The documents of this round in this library do not tell it."_s
        : u"No document of this round in this library."_s;
}

struct Sorted
{
    std::vector<Candidate> drawn; // the decisive one first
    std::vector<Candidate> hidden;
    std::vector<Candidate> claims;
};

Sorted sorted(const QList<const StoredJudgment *> &judgments, const FactIndex &index)
{
    Sorted result;
    for (const StoredJudgment *judgment : judgments) {
        const Candidate candidate { judgment, index.document(judgment->document) };
        if (judgment->fact.origin == Origin::Claimed)
            result.claims.push_back(candidate);
        else if (isDrawn(candidate))
            result.drawn.push_back(candidate);
        else
            result.hidden.push_back(candidate);
    }
    std::stable_sort(result.drawn.begin(), result.drawn.end(), decidesBefore);
    std::stable_sort(result.hidden.begin(), result.hidden.end(), decidesBefore);
    std::stable_sort(result.claims.begin(), result.claims.end(), decidesBefore);
    return result;
}

/// Facts that say the decisive grade go behind the cell, others beside it.
QString placeFacts(MatrixCell &cell, const std::vector<Candidate> &drawn)
{
    const Grade decided = drawn.front().fact().grade;
    QStringList differing;
    for (const Candidate &candidate : drawn) {
        if (candidate.fact().grade == decided) {
            cell.facts.append(candidate.judgment->id);
            continue;
        }
        cell.others.append(candidate.judgment->id);
        if (candidate.graded() && !candidate.low())
            differing.append(gradeWord(candidate.fact().grade));
    }
    differing.removeDuplicates();
    return differing.isEmpty() ? QString() : u"Also told: %1."_s.arg(differing.join(u", "_s));
}

} // namespace

QString cellText(const MatrixCell &cell)
{
    const QString word = cell.grade ? gradeWord(*cell.grade) : QString();
    switch (cell.state) {
    case CellState::Graded:
        return word;
    case CellState::CarriedForward:
        return u"%1, carried forward from %2"_s.arg(word, cell.gradeRound);
    case CellState::KnownFromLaterReport:
        return cell.toldIn.isEmpty() ? u"%1, as stated in a later report"_s.arg(word)
                                     : u"%1, as stated in PEEL %2"_s.arg(word, cell.toldIn);
    case CellState::Unsure:
        return u"%1, unsure"_s.arg(word);
    case CellState::UngradedByDesign:
        return u"Not graded"_s;
    case CellState::NotInspected:
        return u"Not inspected"_s;
    case CellState::NotAQuestion:
        return u"Not a question"_s;
    case CellState::Pending:
        return u"To be graded"_s;
    case CellState::NotInLibrary:
        break;
    }
    return u"No document tells it"_s;
}

MatrixCell decideCell(const CellQuestion &question, const QList<const StoredJudgment *> &judgments,
    const FactIndex &index)
{
    const Sorted told = sorted(judgments, index);
    MatrixCell cell;
    cell.round = question.round;
    cell.area = question.area;
    QStringList notes;
    if (told.drawn.empty()) {
        cell.state = stateWithoutJudgment(question);
        if (cell.state == CellState::NotInLibrary)
            notes.append(absenceSentence(question));
    } else {
        const Candidate &first = told.drawn.front();
        cell.state = stateOf(first);
        if (first.graded()) {
            cell.grade = first.fact().grade;
            cell.gradeRound = question.round;
        }
        if (cell.state == CellState::KnownFromLaterReport && first.document != nullptr)
            cell.toldIn = first.document->header.round;
        notes.append(placeFacts(cell, told.drawn));
    }
    for (const Candidate &candidate : told.hidden)
        cell.others.append(candidate.judgment->id);
    for (const Candidate &claim : told.claims) {
        cell.claims.append(claim.judgment->id);
        notes.append(claimSentence(claim));
    }
    notes.removeAll(QString());
    notes.removeDuplicates();
    cell.note = notes.join(u' ');
    return cell;
}

MatrixCell carriedForward(const MatrixCell &cell, const MatrixCell &earlier)
{
    MatrixCell carried = cell;
    carried.state = CellState::CarriedForward;
    carried.grade = earlier.grade;
    carried.gradeRound = earlier.gradeRound;
    carried.facts.append(earlier.facts);
    return carried;
}

} // namespace Peel
