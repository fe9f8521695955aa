// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparisonsummary.h"

#include "domain/roundname.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What the bands of one level say of a pair of rounds.
struct Tally
{
    int same = 0;
    int notReinspected = 0;
    QStringList improved; // "Legitimacy Good → Outstanding"
    QStringList declined;
    QStringList firstGraded; // "Legitimacy Good"

    bool comparesAny() const
    {
        return same > 0 || notReinspected > 0 || !improved.isEmpty() || !declined.isEmpty();
    }
};

Tally tally(const Comparison &comparison, int later, int level)
{
    Tally result;
    for (const Band &band : comparison.bands) {
        if (band.level != level)
            continue;
        const MatrixCell &before = band.sides.at(later - 1);
        const MatrixCell &after = band.sides.at(later);
        const auto change = [&] {
            return u"%1 %2 → %3"_s.arg(
                band.name, gradeWord(*before.grade), gradeWord(*after.grade));
        };
        switch (band.verdicts.at(later - 1).verdict) {
        case Verdict::SameGrade:
            ++result.same;
            break;
        case Verdict::Improved:
            result.improved.append(change());
            break;
        case Verdict::Declined:
            result.declined.append(change());
            break;
        case Verdict::FirstGraded:
            result.firstGraded.append(band.name + u' ' + gradeWord(*after.grade));
            break;
        case Verdict::NotReinspected:
            ++result.notReinspected;
            break;
        case Verdict::NotComparable:
        case Verdict::NoJudgment:
            break;
        }
    }
    return result;
}

QString counted(const QStringList &what, const QString &word)
{
    const QString count = u"%1 %2"_s.arg(what.size()).arg(word);
    return what.isEmpty() ? count : u"%1 (%2)"_s.arg(count, what.join(u"; "_s));
}

QString words(const Tally &tally)
{
    QStringList parts { u"%1 the same"_s.arg(tally.same), counted(tally.improved, u"improved"_s),
        counted(tally.declined, u"declined"_s) };
    if (!tally.firstGraded.isEmpty())
        parts.append(counted(tally.firstGraded, u"first graded"_s));
    if (tally.notReinspected > 0)
        parts.append(u"%1 not re-inspected"_s.arg(tally.notReinspected));
    return parts.join(u", "_s);
}

QString numberWord(qsizetype number)
{
    static constexpr std::array small { "no", "one", "two", "three", "four", "five", "six", "seven",
        "eight", "nine", "ten", "eleven", "twelve" };
    return number < qsizetype(small.size())
        ? QString::fromLatin1(small.at(static_cast<std::size_t>(number)))
        : QString::number(number);
}

/// "the 2016 page", "the 2015 report", or "later documents" where there are several.
QString tellers(const QList<const DocumentRecord *> &documents)
{
    QStringList names;
    for (const DocumentRecord *document : documents) {
        const QString kind
            = document->header.type == DocumentType::PeelReport ? u"report"_s : u"page"_s;
        const QString name = document->header.round.isEmpty()
            ? u"a later document"_s
            : u"the %1 %2"_s.arg(roundName(document->header.round), kind);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u" and "_s);
}

/// "two of the 2015 grades are known only from the 2016 page"; empty where none is.
QString knownLater(const Comparison &comparison, int side, const FactIndex &index)
{
    qsizetype known = 0;
    QList<const DocumentRecord *> documents;
    for (const Band &band : comparison.bands) {
        const MatrixCell &cell = band.sides.at(side);
        if (band.level != 0 || cell.state != CellState::KnownFromLaterReport)
            continue;
        ++known;
        const StoredJudgment *judgment = index.judgment(cell.facts.value(0));
        const DocumentRecord *document
            = judgment == nullptr ? nullptr : index.document(judgment->document);
        if (document != nullptr)
            documents.append(document);
    }
    if (known == 0)
        return {};
    return u"%1 of the %2 grades %3 known only from %4"_s.arg(numberWord(known),
        sideName(comparison, side), known == 1 ? u"is"_s : u"are"_s, tellers(documents));
}

QString scales(const Comparison &comparison, int later)
{
    const QString &before = comparison.scaleNames.at(later - 1);
    const QString &after = comparison.scaleNames.at(later);
    if (before.isEmpty() || after.isEmpty())
        return u"scale not known"_s;
    return before == after ? u"%1 in both"_s.arg(before) : u"%1, then %2"_s.arg(before, after);
}

QString ofRounds(const Comparison &comparison, int later, const FactIndex &index)
{
    const Tally pillars = tally(comparison, later, 0);
    const Tally questions = tally(comparison, later, 1);
    const Comparability &rounds = comparison.breaks.at(later - 1);
    QStringList parts;
    if (rounds.comparable() || pillars.comparesAny()) {
        parts.append(words(pillars));
    } else {
        parts.append(u"grades do not compare, %1"_s.arg(rounds.reason));
        if (!pillars.firstGraded.isEmpty())
            parts.append(counted(pillars.firstGraded, u"first graded"_s));
    }
    if (questions.comparesAny())
        parts.append(u"of the questions %1"_s.arg(words(questions)));
    for (const int side : { later - 1, later }) {
        if (const QString known = knownLater(comparison, side, index); !known.isEmpty())
            parts.append(known);
    }
    return u"%1 → %2, %3: %4."_s.arg(sideName(comparison, later - 1), sideName(comparison, later),
        scales(comparison, later), parts.join(u"; "_s));
}

/// Grades set beside each other: how many are the same word, in no order of forces.
QString ofForces(const Comparison &comparison)
{
    int same = 0;
    int different = 0;
    for (const Band &band : comparison.bands) {
        QSet<Grade> grades;
        qsizetype graded = 0;
        for (const MatrixCell &cell : band.sides) {
            if (!cell.grade || cell.state == CellState::Unsure)
                continue;
            grades.insert(*cell.grade);
            ++graded;
        }
        if (graded == band.sides.size())
            ++(grades.size() == 1 ? same : different);
    }
    const QString sides = comparison.sides.size() == 2 ? u"both"_s : u"all"_s;
    const QString head = u"%1, %2, %3: "_s.arg(comparison.forceName,
        roundName(comparison.sides.front().round), comparison.scaleNames.front());
    if (same + different == 0)
        return head + u"no question is graded in %1."_s.arg(sides);
    return head
        + u"of the questions graded in %1, %2 have the same grade and %3 different grades."_s
              .arg(sides)
              .arg(same)
              .arg(different);
}

} // namespace

QStringList summarySentences(const Comparison &comparison, const FactIndex &index)
{
    if (comparison.ofForces())
        return { ofForces(comparison) };
    QStringList sentences;
    for (int later = 1; later < comparison.sides.size(); ++later)
        sentences.append(ofRounds(comparison, later, index));
    return sentences;
}

} // namespace Peel
