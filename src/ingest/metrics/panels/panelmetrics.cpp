// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/panels/panelmetrics.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/figuredraft.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/panels/panelrecord.h"
#include "ingest/metrics/panels/paneltimes.h"
#include "ingest/metrics/tables/grid.h"
#include "ingest/metrics/tables/head.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

constexpr const char *rule = "metric.panel";

/// "12 months to 30 June 2017" between a heading and its key figure.
bool isTimeAlone(const Block &block, const ScopeWords &scopes)
{
    const Head head = readHead(block.text, scopes);
    return head.period && head.name.isEmpty();
}

/// The heading of the row of key figures that block `index` stands in, null where none is over it.
const Block *headingOver(const ReadDocument &document, int index, const ScopeWords &scopes)
{
    for (int i = index - 1; i >= 0; --i) {
        const Block &block = document.blocks[static_cast<std::size_t>(i)];
        if (block.kind == BlockKind::Heading)
            return isPanelTitle(block.text) ? nullptr : &block;
        if (block.kind != BlockKind::KeyFigure && (i + 1 < index || !isTimeAlone(block, scopes)))
            return nullptr;
    }
    return nullptr;
}

/// A figure named by nothing but whose it is, or by half of that: its label was not found.
bool namesOnlyWhose(const QString &name, const ScopeWords &scopes)
{
    static const Pattern half = caseless(
        u"^(?:England(?:\\s+and)?|(?:and\\s+)?Wales|police(?:\\s+(?:force|service))?|"
        u"constabulary|force|average|[\\p{L}&’' ]+\\s(?:BCU|basic\\s+command\\s+unit|LPA|division|borough|district))$"_s);
    return half.match(name.simplified()).hasMatch() || !scopes.onlyMentionsOf(name).empty();
}

void emitFigures(Extraction &extraction, const ScopeWords &scopes,
    const std::vector<PanelFigure> &figures, const std::optional<Period> &period,
    const PanelNote &note = {})
{
    constexpr int farApart = 260; // a quote that long would hold more than the figure
    for (const PanelFigure &figure : figures) {
        if (namesOnlyWhose(figure.name, scopes))
            continue;
        FigureDraft draft;
        static const Pattern people
            = caseless(u"^(?:people|residents)(?:\\s+who)?\\s+(?:live|living)\\b"_s);
        draft.name = people.match(figure.name).hasMatch() ? u"Population"_s : figure.name;
        draft.quantity = figure.quantity;
        draft.period = figure.period.label.isEmpty() ? note.periodOf(figure.name, period)
                                                     : std::optional(figure.period);
        draft.scope = figure.scope;
        draft.rule = rule;
        TextRange range = figure.range;
        if (range.length() > farApart)
            range.from = range.to - std::min(farApart, range.length());
        draft.source = extraction.document.span(range.from, range.to);
        if (!figure.sure) {
            draft.confidence = Confidence::Low;
            draft.reasons += u"ambiguous pairing"_s;
        }
        addMetric(extraction, std::move(draft));
    }
}

bool beginsWithFigure(const QString &text)
{
    return quantityOfCell(text.section(u' ', 0, 0)).has_value();
}

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') && text.count(u' ') >= 7;
}

/// A heading as high as the panel's title. Plain text does not tell heights.
bool endsSection(const ReadDocument &document, const Block &title, const Block &block)
{
    return document.format != "text"_L1 && title.kind == BlockKind::Heading
        && block.kind == BlockKind::Heading && block.level <= title.level;
}

/// "898,400 people", "2,074 square miles": a fact of a list under the panel's title.
bool isFactItem(const Block &block)
{
    static const Pattern said
        = caseless(u"\\b(?:is|are|was|were|has|have|had|of|which|that|who|[a-z]+ed)\\b|[(:;]"_s);
    return block.kind == BlockKind::ListItem && block.text.size() < 60
        && beginsWithFigure(block.text) && !said.match(block.text).hasMatch();
}

PanelLine lineAt(const Block &block, int from, int length)
{
    return { block.text.mid(from, length), { block.start + from, block.start + from + length } };
}

bool isLabel(const Block &block, const Cell &cell, const ScopeWords &scopes)
{
    const QString text = block.cellText(cell).toString();
    return text.trimmed().size() > 1 && isPanelLabel(text, scopes);
}

/// The first row with a label in more than one column: from there each column is a record of its
/// own. -1 where there is none.
int labelRow(const Block &block, const ScopeWords &scopes)
{
    int row = -1;
    int labels = 0;
    for (const Cell &cell : block.cells) {
        if (cell.row != row)
            labels = 0;
        row = cell.row;
        if (isLabel(block, cell, scopes) && ++labels > 1)
            return row;
    }
    return -1;
}

bool hasLabels(const Block &block, const ScopeWords &scopes)
{
    return std::any_of(block.cells.begin(), block.cells.end(),
        [&](const Cell &cell) { return isLabel(block, cell, scopes); });
}

bool isFigureRow(const Block &block, int row)
{
    return std::all_of(block.cells.begin(), block.cells.end(), [&](const Cell &cell) {
        return cell.row != row || cell.length == 0
            || quantityOfCell(block.cellText(cell)).has_value();
    });
}

/// The first row of the records that stand side by side: that of their labels, or of the figures
/// right above them. -1 where there are none.
int firstOfColumns(const Block &block, const ScopeWords &scopes)
{
    const int labels = labelRow(block, scopes);
    return labels > 0 && isFigureRow(block, labels - 1) ? labels - 1 : labels;
}

/// A name in the first column, and beside it a cell of figures that tells the force's from the
/// nation's: "Workforce | 89% frontline officers 92% national level".
bool isKeyFacts(const Block &block, const ScopeWords &scopes)
{
    bool tells = false;
    for (const Cell &cell : block.cells) {
        const QString text = block.cellText(cell).toString();
        if (cell.column > 1 || cell.columnSpan > 1
            || (cell.column == 0 && !quantitiesIn(text).empty()))
            return false;
        if (cell.column == 0 || text.isEmpty())
            continue;
        const std::vector<PanelLine> parts = cutAtFigures({ text, {} });
        if (quantitiesIn(text).empty())
            return false;
        tells = tells || (parts.size() > 1 && !scopes.mentionsIn(text).empty());
    }
    return tells;
}

/// A figure and the force that it is of, in either order: "-1.9% Kent Police".
bool isScopedFigure(const QString &text, const ScopeWords &scopes)
{
    const std::vector<Quantity> figures = quantitiesIn(text);
    if (figures.size() != 1)
        return false;
    QString rest = text;
    rest.remove(figures.front().range.from, figures.front().range.length());
    return scopes.onlyMentionsOf(rest.simplified()).size() == 1;
}

/// The time that the title over the columns of a record tells, or its `own` first line.
std::optional<Period> periodOfTitle(const Block &block, const ScopeWords &scopes, bool own)
{
    if (block.cells.empty())
        return std::nullopt;
    const bool oneColumn = std::all_of(block.cells.begin(), block.cells.end(),
        [](const Cell &cell) { return cell.column == 0 && cell.columnSpan == 1; });
    if (oneColumn ? !own || !block.cells.front().head : firstOfColumns(block, scopes) < 1)
        return std::nullopt;
    return readHead(block.cellText(block.cells.front()).toString(), scopes).period;
}

/// The time that a brief line over a row of key figures tells, or the title over one of the records
/// before: "Calls, 12 months to 31 March 2017".
std::optional<Period> periodOver(const ReadDocument &document, int index, const ScopeWords &scopes)
{
    constexpr qsizetype brief = 100;
    for (int i = index; i >= 0; --i) {
        const Block &block = document.blocks[static_cast<std::size_t>(i)];
        if (block.kind != BlockKind::KeyFigure) {
            const bool line
                = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Caption;
            return line && block.text.size() < brief && !block.text.endsWith(u'.')
                ? readHead(block.text, scopes).period
                : std::nullopt;
        }
        if (const std::optional<Period> period = periodOfTitle(block, scopes, i == index))
            return period;
    }
    return std::nullopt;
}

std::vector<std::vector<PanelLine>> recordsByRow(const Block &block)
{
    std::vector<std::vector<PanelLine>> records;
    int row = -1;
    for (const Cell &cell : block.cells) {
        if (cell.row != row)
            records.emplace_back();
        row = cell.row;
        if (cell.length > 0)
            records.back().push_back(lineAt(block, cell.from, cell.length));
    }
    return records;
}

/// Cells of one column from top to bottom, or all cells by rows.
std::vector<std::vector<PanelLine>> recordsOf(const Block &block, const ScopeWords &scopes)
{
    if (block.cells.empty()) {
        std::vector<PanelLine> lines;
        int from = 0;
        while (from < block.text.size()) {
            const qsizetype end = block.text.indexOf(u'\n', from);
            const int to = static_cast<int>(end < 0 ? block.text.size() : end);
            lines.push_back(lineAt(block, from, to - from));
            from = to + 1;
        }
        return { lines };
    }
    int columns = 0;
    for (const Cell &cell : block.cells)
        columns = std::max(columns, cell.column + 1);
    if (isKeyFacts(block, scopes))
        return recordsByRow(block);
    std::vector<std::vector<PanelLine>> records;
    if (const int first = firstOfColumns(block, scopes); first >= 0) {
        for (int column = 0; column < columns; ++column) {
            std::vector<PanelLine> lines;
            for (const Cell &cell : block.cells)
                if (cell.row >= first && cell.column == column && cell.length > 0)
                    lines.push_back(lineAt(block, cell.from, cell.length));
            records.push_back(lines);
        }
        return records;
    }
    std::vector<PanelLine> lines;
    for (const Cell &cell : block.cells)
        if (cell.length > 0)
            lines.push_back(lineAt(block, cell.from, cell.length));
    return { lines };
}

} // namespace

bool isPanelTable(const Extraction &extraction, const ScopeWords &scopes, int index)
{
    static const Pattern glued(u"[a-z]\\s?[+−–-]?\\d[\\d.,]*\\s?%?$|[a-z]\\s?[–-]$"_s);
    const Block &block = extraction.document.blocks[static_cast<std::size_t>(index)];
    if (isKeyFacts(block, scopes))
        return true;
    int scoped = 0;
    int figures = 0;
    for (const Cell &cell : block.cells) {
        const QString text = unglued(block.cellText(cell).toString().simplified());
        if (quantityOfCell(text))
            ++figures;
        else if (isScopedFigure(text, scopes))
            ++scoped;
        else if (text.size() < 90 && glued.match(text).hasMatch()
            && !scopes.mentionsIn(text).empty())
            ++scoped;
    }
    return scoped > 0 && scoped >= figures;
}

int extractPanel(Extraction &extraction, const ScopeWords &scopes, int index)
{
    const Block &block = extraction.document.blocks[static_cast<std::size_t>(index)];
    std::optional<Period> period;
    if (const Block *title = panelTitle(extraction.document, index))
        period = panelPeriod(extraction.document, *title, scopes);
    QString name;
    if (const Block *above = headingOver(extraction.document, index, scopes)) {
        const Head head = readHead(above->text, scopes);
        if (above + 1 == &block || (above + 2 == &block && isTimeAlone(above[1], scopes)))
            name = head.name;
        if (!period)
            period = head.period;
    }
    if (!period)
        period = periodOver(extraction.document, index, scopes);
    std::vector<std::vector<PanelLine>> records = recordsOf(block, scopes);
    int last = index;
    const std::vector<Block> &blocks = extraction.document.blocks;
    while (records.size() > 1 && last + 1 < static_cast<int>(blocks.size())) {
        const Block &next = blocks[static_cast<std::size_t>(last + 1)];
        if (next.kind != BlockKind::KeyFigure || next.cells.empty() || hasLabels(next, scopes)
            || next.cells.back().column + 1 != static_cast<int>(records.size()))
            break;
        for (const Cell &cell : next.cells)
            records[static_cast<std::size_t>(cell.column)].push_back(
                lineAt(next, cell.from, cell.length));
        ++last;
    }
    const bool tile = records.size() == 1 && block.headRows > 0;
    const PanelNote note = noteBelow(extraction.document, last, scopes);
    for (const std::vector<PanelLine> &record : records)
        emitFigures(extraction, scopes, readPanel(record, scopes, name, tile), period, note);
    return last;
}

void extractLoosePanels(Extraction &extraction, const ScopeWords &scopes, std::vector<bool> &taken)
{
    const std::vector<Block> &blocks = extraction.document.blocks;
    constexpr qsizetype sentence = 140;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (taken[i] || !isPanelTitle(blocks[i].text) || blocks[i].kind == BlockKind::KeyFigure)
            continue;
        const std::optional<Period> period = panelPeriod(extraction.document, blocks[i], scopes);
        std::vector<PanelLine> lines;
        std::vector<std::size_t> used; // blocks of the lines
        std::size_t next = i + 1;
        std::size_t lastFigure = i;
        std::size_t told = 0; // lines up to the last figure
        for (; next < blocks.size(); ++next) {
            const Block &block = blocks[next];
            const bool brief = block.text.size() < sentence || beginsWithFigure(block.text);
            if (taken[next] && block.kind == BlockKind::KeyFigure)
                continue; // a record of the panel that is read by itself
            const bool fact = isFactItem(block);
            if (!fact && !used.empty() && block.kind == BlockKind::ListItem
                && blocks[used.back()].kind == BlockKind::ListItem)
                continue; // a sentence among facts
            if (taken[next] || block.kind == BlockKind::Table || block.kind == BlockKind::Footnote
                || (block.kind == BlockKind::ListItem && block.text.size() > 3 && !fact)
                || (!brief && block.kind != BlockKind::Heading) || isSentence(block.text)
                || endsSection(extraction.document, blocks[i], block))
                break;
            const bool hasFigure
                = !quantitiesIn(block.text).empty() || quantityOfCell(block.text).has_value();
            lines.push_back(lineAt(block, 0, static_cast<int>(block.text.size())));
            used.push_back(next);
            if (hasFigure) {
                lastFigure = next;
                told = lines.size();
            }
        }
        if (lastFigure == i)
            continue;
        lines.resize(told);
        emitFigures(extraction, scopes, readPanel(lines, scopes), period);
        for (const std::size_t read : used)
            taken[read] = taken[read] || read <= lastFigure;
        i = lastFigure;
    }
}

} // namespace Peel
