// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurecolours.h"

#include "exporting/figurepalette.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double leastForWords = 4.5;
constexpr double leastForMarks = 3;

bool hasWordsOnFills(FigureKind kind)
{
    return kind == FigureKind::GradeBars;
}

/// Kinds whose series stand in one plot and are told apart by their looks.
bool areOverlaid(FigureKind kind)
{
    return kind != FigureKind::SmallMultiples && kind != FigureKind::GradeBars;
}

bool looksLike(const SeriesStyle &a, const SeriesStyle &b)
{
    return a.colour == b.colour && a.dashes == b.dashes && a.marker == b.marker
        && a.pattern == b.pattern && a.hollow == b.hollow;
}

double reached(const RoleColour &one)
{
    const double fill = contrastOf(one.colour, one.ground);
    return one.outline.isValid() ? std::max(fill, contrastOf(one.outline, one.ground)) : fill;
}

} // namespace

QList<RoleColour> roleColours(const FigureSpec &spec)
{
    QList<RoleColour> colours {
        { ColourRole::Words, u"Title and labels"_s, FigureColour::text, FigureColour::sheet },
        { ColourRole::Words, u"Subtitle, axis, notes and source"_s, FigureColour::quiet,
            FigureColour::sheet },
    };
    for (int i = 0; i < spec.series.size(); ++i) {
        const QString &name = spec.series.at(i).name;
        const SeriesStyle style = styleOf(spec, i);
        const QColor fill
            = style.pattern == FillPattern::Solid ? style.colour : FigureColour::sheet;
        colours.append({ ColourRole::Mark, u"The marks of “%1”"_s.arg(name), style.colour,
            FigureColour::sheet, style.outlined ? FigureColour::outline : QColor() });
        if (hasWordsOnFills(spec.kind))
            colours.append(
                { ColourRole::Words, u"The words on “%1”"_s.arg(name), style.ink, fill });
    }
    return colours;
}

QStringList contrastFindings(const QList<RoleColour> &colours)
{
    QStringList findings;
    for (const RoleColour &one : colours) {
        const double least = one.role == ColourRole::Words ? leastForWords : leastForMarks;
        const double contrast = reached(one);
        if (contrast < least)
            findings.append(u"%1: too little contrast with what is under it, %2 to 1 of %3."_s.arg(
                one.name, QString::number(contrast, 'f', 1), QString::number(least)));
    }
    return findings;
}

QStringList lookalikes(const FigureSpec &spec)
{
    QStringList findings;
    for (int i = 0; areOverlaid(spec.kind) && i < spec.series.size(); ++i) {
        for (int other = i + 1; other < spec.series.size(); ++other) {
            if (looksLike(styleOf(spec, i), styleOf(spec, other)))
                findings.append(
                    u"“%1” and “%2” look alike: the palette has no more colours for them."_s.arg(
                        spec.series.at(i).name, spec.series.at(other).name));
        }
    }
    return findings;
}

} // namespace Peel
