// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingedit.h"

#include "exporting/titlecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype longestAltText = 250;

/// Calls `change` with every list of source numbers of a block.
template <typename Change> void forSources(BriefingBlock &block, const Change &change)
{
    if (auto *text = std::get_if<BriefingText>(&block))
        change(text->sources);
    else if (auto *quote = std::get_if<BriefingQuote>(&block))
        change(quote->sources);
    else if (auto *figure = std::get_if<BriefingFigure>(&block))
        change(figure->sources);
    else if (auto *table = std::get_if<BriefingTable>(&block))
        std::for_each(table->sources.begin(), table->sources.end(), change);
}

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

Briefing joined(const Briefing &to, const Briefing &added)
{
    Briefing both = to;
    const auto behind = static_cast<int>(to.sources.size());
    for (BriefingBlock block : added.blocks) {
        forSources(block, [behind](SourceNumbers &numbers) {
            for (int &number : numbers)
                number += behind;
        });
        both.blocks.append(block);
    }
    both.sources += added.sources;
    return renumbered(both);
}

Briefing renumbered(const Briefing &briefing)
{
    Briefing result = briefing;
    result.sources.clear();
    for (BriefingBlock &block : result.blocks) {
        forSources(block, [&](SourceNumbers &numbers) {
            for (int &number : numbers) {
                const BriefingSource &source = briefing.sources.at(number - 1);
                qsizetype at = result.sources.indexOf(source);
                if (at < 0) {
                    at = result.sources.size();
                    result.sources.append(source);
                }
                number = static_cast<int>(at) + 1;
            }
        });
    }
    return result;
}

Briefing withBlockMoved(const Briefing &briefing, qsizetype from, qsizetype to)
{
    Briefing moved = briefing;
    moved.blocks.move(from, to);
    return renumbered(moved);
}

Briefing withoutBlock(const Briefing &briefing, qsizetype index)
{
    Briefing rest = briefing;
    rest.blocks.removeAt(index);
    return renumbered(rest);
}

QString wordsOf(const BriefingBlock &block)
{
    if (const auto *heading = std::get_if<BriefingHeading>(&block))
        return heading->text;
    if (const auto *text = std::get_if<BriefingText>(&block))
        return text->text;
    if (const auto *quote = std::get_if<BriefingQuote>(&block))
        return quote->words;
    if (const auto *figure = std::get_if<BriefingFigure>(&block))
        return figure->spec.title;
    return std::get<BriefingTable>(block).table.title;
}

BriefingBlock withWords(BriefingBlock block, const QString &words)
{
    if (auto *heading = std::get_if<BriefingHeading>(&block))
        heading->text = words;
    else if (auto *text = std::get_if<BriefingText>(&block)) {
        text->text = words;
        text->origin.reset(); // the analyst's own from now on
    } else if (auto *quote = std::get_if<BriefingQuote>(&block))
        quote->words = words;
    else if (auto *figure = std::get_if<BriefingFigure>(&block))
        figure->spec.title = words;
    else
        std::get<BriefingTable>(block).table.title = words;
    return block;
}

QList<PreflightPoint> preflight(const Briefing &briefing)
{
    return Preflight().points(briefing);
}

} // namespace Peel
