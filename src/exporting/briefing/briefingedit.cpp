// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

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
        text->pinned = {};
    } else if (auto *quote = std::get_if<BriefingQuote>(&block))
        quote->words = words;
    else if (auto *figure = std::get_if<BriefingFigure>(&block))
        figure->spec.title = words;
    else
        std::get<BriefingTable>(block).table.title = words;
    return block;
}

bool canBePinned(const BriefingBlock &block)
{
    if (const auto *text = std::get_if<BriefingText>(&block))
        return text->origin.has_value();
    if (const auto *table = std::get_if<BriefingTable>(&block))
        return table->origin.has_value();
    return std::holds_alternative<BriefingFigure>(block);
}

QDate pinnedOn(const BriefingBlock &block)
{
    if (const auto *text = std::get_if<BriefingText>(&block))
        return text->pinned;
    if (const auto *table = std::get_if<BriefingTable>(&block))
        return table->pinned;
    const auto *figure = std::get_if<BriefingFigure>(&block);
    return figure == nullptr ? QDate() : figure->pinned;
}

BriefingBlock withPin(BriefingBlock block, const QDate &day)
{
    if (auto *text = std::get_if<BriefingText>(&block))
        text->pinned = day;
    else if (auto *table = std::get_if<BriefingTable>(&block))
        table->pinned = day;
    else if (auto *figure = std::get_if<BriefingFigure>(&block))
        figure->pinned = day;
    return block;
}

} // namespace Peel
