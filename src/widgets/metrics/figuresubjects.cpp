// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/figuresubjects.h"

#include "analysis/judgmentmatrix.h"
#include "domain/reference.h"
#include "exporting/gradefigures.h"
#include "exporting/improvementtimeline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

const QList<FigureSubject> &figureSubjects()
{
    static const QList<FigureSubject> all {
        { u"figure:grades"_s, QCoreApplication::translate("Figures", "Grades of each round") },
        { u"figure:steps"_s, QCoreApplication::translate("Figures", "Grades step by step") },
        { u"figure:timeline"_s,
            QCoreApplication::translate("Figures", "Areas for improvement over time") },
    };
    return all;
}

Result<FigureSpec> figureOfSubject(
    const QString &key, const LibraryFacts &facts, const QString &force)
{
    const auto kind = figureKindFromId(key.section(u':', 1));
    if (kind == FigureKind::GradeBars)
        return gradeBarsOf(judgmentMatrix(facts, force), facts);
    if (kind == FigureKind::GradeSteps)
        return gradeStepsOf(judgmentMatrix(facts, force), facts);
    if (kind == FigureKind::Timeline)
        return timelineOf(timelineRowsOf(facts, force), forceName(force), facts);
    return failure(ErrorKind::NotFound, u"There is no figure of this kind."_s);
}

FigureSpec withoutSeries(const FigureSpec &spec, const QStringList &hidden)
{
    FigureSpec rest = spec;
    rest.series.clear();
    rest.marks.clear();
    for (int i = 0; i < spec.series.size(); ++i) {
        if (hidden.contains(spec.series.at(i).name))
            continue;
        for (FigureMark mark : spec.marks) {
            if (mark.series != i)
                continue;
            mark.series = static_cast<int>(rest.series.size());
            rest.marks.append(mark);
        }
        rest.series.append(spec.series.at(i));
    }
    return rest.series.isEmpty() ? spec : rest;
}

QList<FigureKind> kindsOf(const FigureSpec &spec)
{
    QList<FigureKind> kinds { spec.kind };
    const bool line = spec.kind == FigureKind::Line && spec.series.size() > 1;
    const bool few = spec.kind == FigureKind::SmallMultiples && spec.series.size() <= 4;
    if (line)
        kinds.append(FigureKind::SmallMultiples);
    if (few)
        kinds.append(FigureKind::Line);
    return kinds;
}

} // namespace Peel
