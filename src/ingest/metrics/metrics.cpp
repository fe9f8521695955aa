// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/metrics.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/bearer.h"
#include "ingest/metrics/duplicates.h"
#include "ingest/metrics/listmetrics.h"
#include "ingest/metrics/measures.h"
#include "ingest/metrics/pairedrows.h"
#include "ingest/metrics/panels/panelmetrics.h"
#include "ingest/metrics/prose/prose.h"
#include "ingest/metrics/scopewords.h"
#include "ingest/metrics/tables/sidematter.h"
#include "ingest/metrics/tables/tablemetrics.h"
#include "ingest/quantities/number.h"
#include "ingest/sidebyside.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// "80 70 60 50 40 30 20", "10% 5% 0% -5%": the axis of a chart whose drawing is not text.
bool isAxis(const Block &block)
{
    if (block.kind == BlockKind::Table || block.kind == BlockKind::KeyFigure
        || block.kind == BlockKind::Footnote)
        return false;
    static const Pattern ticks(
        u"^(?:[+−-]?[£]?\\d[\\d.,]*(?:%|k|m)?\\s+){2,}[+−-]?[£]?\\d[\\d.,]*(?:%|k|m)?(?=\\s|$)"_s);
    static const Pattern number(u"^[+−-]?[£]?\\d[\\d.,]*(?:%|k|m)?$"_s);
    const auto match = ticks.match(block.text);
    if (!match.hasMatch())
        return false;
    const QStringList words = block.text.split(u' ', Qt::SkipEmptyParts);
    const auto numbers = std::count_if(words.begin(), words.end(),
        [](const QString &word) { return number.match(word).hasMatch(); });
    if (numbers == words.size() && numbers >= 4)
        return true;
    // Tick by tick the same step, then the names along the other axis.
    const std::vector<Number> values = numbersIn(match.captured());
    if (values.size() < 4)
        return false;
    return std::abs(std::abs(values[1].value - values[0].value)
               - std::abs(values[2].value - values[1].value))
        < 1e-6;
}

void leaveAxes(Extraction &extraction, std::vector<bool> &taken)
{
    const std::vector<Block> &blocks = extraction.document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!isAxis(blocks[i]))
            continue;
        taken[i] = true;
        extraction.reject("metric", "metric.axis", u"the axis of a chart"_s,
            extraction.document.span(blocks[i], 0, static_cast<int>(blocks[i].text.size())));
        extraction.note(
            u"A chart is drawn here; its values are not told as text."_s, blocks[i].page);
    }
}

void readTables(Extraction &extraction, const ScopeWords &scopes, std::vector<bool> &taken)
{
    const std::vector<Block> &blocks = extraction.document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const int index = static_cast<int>(i);
        int last = index;
        if (taken[i])
            continue;
        if (blocks[i].kind == BlockKind::KeyFigure)
            last = extractPanel(extraction, scopes, index);
        else if (blocks[i].kind != BlockKind::Table)
            continue;
        else if (isPanelTable(extraction, scopes, index))
            last = extractPanel(extraction, scopes, index);
        else if (!extractPairedRows(extraction, scopes, index)
            && !extractTable(extraction, scopes, index))
            continue; // a table of words: its cells may tell figures in sentences
        for (; i < static_cast<std::size_t>(last); ++i)
            taken[i] = true;
        taken[i] = true;
    }
}

/// Tables, panels, lists and axes. Gives which blocks they took.
std::vector<bool> readLayout(Extraction &extraction, const QString &force)
{
    std::vector<bool> taken(extraction.document.blocks.size(), false);
    const ScopeWords scopes(extraction.reference, force);
    leaveAxes(extraction, taken);
    leaveSideMatter(extraction.document, taken);
    readTables(extraction, scopes, taken);
    extractLoosePanels(extraction, scopes, taken);
    extractLists(extraction, scopes, taken);
    return taken;
}

/// The figures that nobody is named for. Those in the part of a force among several are told apart
/// by its name.
void giveUnnamedTo(Scope scope, Extraction &extraction)
{
    for (Metric &metric : extraction.facts.metrics) {
        if (metric.scope != Scope::Force)
            continue;
        metric.scope = scope;
        const int block = extraction.document.blockAt(metric.evidence.source.start);
        const QString whose = scope == Scope::Other && block >= 0
            ? forceOfPart(extraction.document, block)
            : QString();
        if (!whose.isEmpty() && !metric.name.contains(whose))
            metric.name += u" ("_s + whose + u')';
    }
}

} // namespace

void extractMetrics(Extraction &extraction)
{
    std::vector<bool> taken;
    std::vector<ProseMetrics> prose;
    const Bearer bearer = bearerOf(extraction);
    Extraction unread = extraction.unread();
    if (bearer != Bearer::Force)
        unread.facts.header.force.clear(); // that one is another's
    const QString force = unread.facts.header.force;
    sideBySide(2, [&](int i) {
        if (i == 0)
            taken = readLayout(extraction, force);
        else
            prose = proseMetricsOf(unread);
    });
    addProseMetrics(extraction, std::move(prose), taken);
    if (bearer != Bearer::Force)
        giveUnnamedTo(bearer == Bearer::AllForces ? Scope::National : Scope::Other, extraction);
    nameMeasures(extraction);
    removeRepeatedMetrics(extraction);
}

std::vector<Rule> metricRules()
{
    std::vector<Rule> rules {
        { "metric.table",
            "Each cell of a table that holds a figure: its name from the heads of row and column, "
            "time, unit and whose from "
            "heads, cell, caption and notes. Columns of words, page numbers, ratings and dates are "
            "left alone, and so are "
            "figures whose unit nothing tells.",
            "Head “Recorded crime | 2020/21 | 2021/22”, row “Burglary | 1,204 | 1,150”: Burglary "
            "1204 count (2020/21), 1150 "
            "count (2021/22)." },
        { "metric.panel",
            "A record of a panel of key figures: a label with one figure for the force and one for "
            "England and Wales, in any "
            "order of lines; a figure that could belong to another label is kept with low "
            "confidence or left out. Rows of labels and rows of figures that take turns are such "
            "records side by side.",
            "“Charge rate, 12 months to 30 June 2015 / Kent Police 20.1% / England and Wales "
            "16.0%”: two figures of one name." },
        { "metric.list",
            "A list item that is label and figure, or a series of them; its time from the label, "
            "the thing counted from the "
            "words behind the figure or the lead-in. Items that are sentences are left to prose. "
            "Three "
            "lines of label, dash and figure are a list without bullets, so are the lines of a "
            "side "
            "box. A change behind the figure is one of its own.",
            "“Oct 2019 – Oct 2020 = 1,200 searches. Drugs: 700, weapons: 90”: Searches 1200, "
            "Searches: drugs 700, …" },
        { "metric.bearer",
            "Whose a figure is where nothing names anybody: the force's; the country's in a "
            "document that speaks of forces and never of the force, its commissioner or its "
            "panel; another's in a story about several forces, in one on a town by its title, and "
            "in the "
            "papers of a district's partnership.",
            "“Forces in England and Wales plan to cut 9,100 posts”: national." },
        { "metric.axis", "Rows of numbers in even steps are a chart's axis and never figures.",
            "“80 70 60 50 40 30” gives none." },
        { "metric.repeat",
            "A figure told twice in the same measure, unit, scope and period is one fact, from the "
            "clearest place: table, "
            "panel, list, prose. A rounded repeat stays.",
            "“20.6%” in a panel and in a table of the same period: the table's." },
    };
    const std::vector<Rule> prose = proseMetricRules();
    rules.insert(rules.end(), prose.begin(), prose.end());
    return rules;
}

} // namespace Peel
