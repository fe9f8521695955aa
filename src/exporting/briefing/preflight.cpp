// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/preflight.h"

#include "exporting/titlecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype longestAltText = 250;

class Preflight
{
public:
    QList<PreflightPoint> points(const Briefing &briefing)
    {
        if (briefing.title.trimmed().isEmpty())
            note(-1, u"The briefing has no title."_s);
        for (qsizetype i = 0; i < briefing.blocks.size(); ++i)
            std::visit([this, i](const auto &block) { look(block, i); }, briefing.blocks.at(i));
        return m_points;
    }

private:
    void note(qsizetype block, const QString &words) { m_points.append({ block, words }); }

    void look(const BriefingHeading &heading, qsizetype index)
    {
        if (heading.text.trimmed().isEmpty())
            note(index, u"A heading is empty."_s);
    }

    void look(const BriefingText &text, qsizetype index)
    {
        const bool number
            = std::any_of(text.text.begin(), text.text.end(), [](QChar c) { return c.isDigit(); });
        if (number && text.sources.isEmpty())
            note(index, u"A sentence with a number names no source."_s);
    }

    void look(const BriefingQuote &quote, qsizetype index)
    {
        if (quote.sources.isEmpty())
            note(index, u"A quote names no source."_s);
    }

    void look(const BriefingFigure &figure, qsizetype index)
    {
        if (figure.spec.altText.isEmpty())
            note(index, u"A figure has no alternative text."_s);
        else if (figure.spec.altText.size() > longestAltText)
            note(index, u"The alternative text of a figure is longer than 250 characters."_s);
        if (figure.spec.source.isEmpty())
            note(index, u"A figure has no source line."_s);
        if (figure.spec.title.isEmpty())
            note(index, u"A figure has no title."_s);
        const QStringList findings = figure.spec.title.isEmpty()
            ? QStringList()
            : titleFindings(figure.spec, figure.spec.title);
        for (const QString &finding : findings)
            note(index, finding);
        const auto unsure = std::count_if(figure.spec.marks.begin(), figure.spec.marks.end(),
            [](const FigureMark &mark) { return mark.kind == FigureMark::Kind::Unsure; });
        if (unsure > 0)
            note(index, u"A figure shows %1 unsure reading(s)."_s.arg(unsure));
    }

    void look(const BriefingTable &table, qsizetype index)
    {
        const auto bare = std::count_if(table.sources.begin(), table.sources.end(),
            [](const SourceNumbers &numbers) { return numbers.isEmpty(); });
        if (bare > 0)
            note(index, u"%1 row(s) of a table name no source."_s.arg(bare));
    }

    QList<PreflightPoint> m_points;
};

} // namespace

QList<PreflightPoint> preflight(const Briefing &briefing)
{
    return Preflight().points(briefing);
}

} // namespace Peel
