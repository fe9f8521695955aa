// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosegrades.h"

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// The grade that begins at `i`, as a name tells it; empty for none.
QString gradeAt(const Sentence &s, int i)
{
    if (s.saysAny(i, { "outstanding"_L1, "good"_L1, "adequate"_L1, "inadequate"_L1 }))
        return s.at(i).lower;
    const bool improves = s.saysAny(i, { "require"_L1, "requires"_L1, "requiring"_L1 });
    return improves && s.says(i + 1, "improvement"_L1) ? u"requires improvement"_s : QString();
}

bool isForces(const Sentence &s, int i)
{
    return s.saysAny(i, { "forces"_L1, "constabularies"_L1 });
}

/// What may stand between a number of forces and their grade.
bool leadsToGrade(const Sentence &s, int i)
{
    return isForces(s, i)
        || s.isAny(i,
            { Class::Be, Class::Have, Class::Determiner, Class::Adverb, Class::Modal,
                Class::Relative })
        || s.saysAny(i,
            { "police"_L1, "territorial"_L1, "as"_L1, "of"_L1, "to"_L1, "in"_L1, "england"_L1,
                "and"_L1, "wales"_L1, "43"_L1, "graded"_L1, "judged"_L1, "rated"_L1, "assessed"_L1,
                "found"_L1, "described"_L1, "received"_L1, "overall"_L1, "being"_L1, "grades"_L1,
                "classed"_L1, "considered"_L1, "deemed"_L1 })
        || (s.is(i, Class::Number) && s.quantity(i).value == 43);
}

/// The word where the grade of this number stands, -1 for none.
int gradeOf(const Sentence &s, int number)
{
    for (int i = number + 1; i < s.size(); ++i) {
        if (!gradeAt(s, i).isEmpty())
            return i;
        if (!leadsToGrade(s, i))
            return -1;
    }
    return -1;
}

/// "judged", "rated": how the sentence says that they got it; empty where it does not.
QString judged(const Sentence &s)
{
    for (int i = 0; i < s.size(); ++i) {
        if (s.saysAny(i, { "graded"_L1, "judged"_L1, "rated"_L1, "assessed"_L1, "found"_L1 }))
            return s.at(i).lower;
        if (s.saysAny(i, { "grade"_L1, "grades"_L1, "judgment"_L1, "judgments"_L1 }))
            return u"graded"_s;
    }
    return {};
}

/// "at investigating crime" behind a grade at `i`: what it was given for.
QString questionBehind(const Sentence &s, int i, const Context &context, int *last)
{
    const int link = i + (s.says(i + 1, "improvement"_L1) ? 2 : 1);
    if (!s.saysAny(link, { "at"_L1, "for"_L1 }))
        return {};
    const Phrase what = phraseFrom(s, link + 1, s.size(), context.places, false);
    *last = std::max(*last, what.end);
    return what.isEmpty() ? QString()
                          : u' ' + s.at(link).lower + u' ' + asPhrase(s.said(what.words));
}

} // namespace

bool countsForcesByGrade(const Sentence &s, const Clause &clause)
{
    constexpr double all = 43;
    const Quantity &quantity = s.quantity(clause.number);
    const int grade = gradeOf(s, clause.number);
    if (quantity.unit != Unit::Count || quantity.value < 2 || quantity.value >= all || grade < 0
        || judged(s).isEmpty())
        return false;
    for (int i = clause.number + 1; i < grade; ++i) {
        if (isForces(s, i))
            return true;
    }
    for (int i = 0; i < clause.number; ++i) { // "12 forces were good, 29 adequate"
        if (isForces(s, i) && i > 0 && (s.is(i - 1, Class::Number) || s.is(i - 2, Class::Number)))
            return true;
    }
    return false;
}

std::optional<Figure> readForcesByGrade(
    const Sentence &s, const Clause &clause, const Context &context)
{
    if (!countsForcesByGrade(s, clause))
        return std::nullopt;
    const int grade = gradeOf(s, clause.number);
    Figure figure = figureOf(s, clause, "metric.prose.count", Shape::Count);
    figure.first = clause.number;
    figure.last = grade + (s.says(grade + 1, "improvement"_L1) ? 2 : 1);
    figure.counted = u"forces"_s;
    QString question = questionBehind(s, grade, context, &figure.last);
    for (int i = s.size() - 1; i > grade && question.isEmpty(); --i) {
        int end = 0; // "… and 4 inadequate at protecting people"
        if (!gradeAt(s, i).isEmpty())
            question = questionBehind(s, i, context, &end);
    }
    figure.measure = u"forces "_s + judged(s) + u' ' + gradeAt(s, grade) + question;
    figure.name = asName(figure.measure);
    figure.scope = Scope::National;
    return figure;
}

} // namespace Peel::Prose
