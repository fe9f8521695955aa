// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureworkbook.h"

#include "exporting/briefing/legibility.h"
#include "exporting/exclusion.h"
#include "exporting/figureexport.h"
#include "exporting/figurepalette.h"
#include "exporting/figuretable.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double millimetresPerPixel = 25.4 / 96;
const QString oneTable = u"This worksheet contains one table."_s;

std::optional<SheetChart::Kind> chartKind(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Line:
        return SheetChart::Kind::Line;
    case FigureKind::Bars:
        return SheetChart::Kind::Bars;
    case FigureKind::GradeBars:
        return SheetChart::Kind::StackedBars;
    default:
        return {};
    }
}

/// A point for every category, in their order: spreadsheets take the labels of the first series
/// for all, and an empty or worded cell for zero.
bool isComplete(const FigureSpec &spec, const FigureSeries &series)
{
    if (series.points.size() != spec.categories.size() || !series.breaksAfter.isEmpty())
        return false;
    for (int i = 0; i < series.points.size(); ++i) {
        if (series.points.at(i).category != i)
            return false;
    }
    return true;
}

/// Categories of a spreadsheet's line stand equally far apart; a missing year would not show.
bool isEvenlySpaced(const QList<FigureCategory> &categories)
{
    double shortest = 0;
    double longest = 0;
    for (int i = 1; i < categories.size(); ++i) {
        const double step = categories.at(i).position - categories.at(i - 1).position;
        shortest = i == 1 ? step : std::min(shortest, step);
        longest = std::max(longest, step);
    }
    return longest <= 1.5 * shortest;
}

double largestOf(const FigureSpec &spec)
{
    double largest = 0;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points)
            largest = std::max(largest, std::abs(point.value));
    }
    return largest;
}

std::optional<SheetChart> chartOf(const FigureSpec &spec)
{
    const auto kind = chartKind(spec.kind);
    const bool whole = !hasExclusions(spec)
        && std::all_of(spec.series.begin(), spec.series.end(),
            [&spec](const FigureSeries &series) { return isComplete(spec, series); });
    if (!kind || !whole || spec.series.isEmpty() || !spec.breaks.isEmpty()
        || (spec.kind == FigureKind::Line && !isEvenlySpaced(spec.categories)))
        return {};
    SheetChart chart { *kind, spec.title, spec.altText, unitName(spec.unit), 0, 1, 2, {}, {} };
    chart.wholeValues = largestOf(spec) >= 100;
    qsizetype row = 0;
    for (int i = 0; i < spec.series.size(); ++i) {
        const FigureSeries &series = spec.series.at(i);
        chart.series.append({ series.name, row, series.points.size(),
            static_cast<quint32>(styleOf(spec, i).colour.rgb() & 0xFFFFFF) });
        row += series.points.size();
    }
    return chart;
}

SheetPicture pictureOf(const FigureSpec &spec)
{
    const Figure figure(spec, *figureSize(u"report"_s));
    const QSizeF paper = figure.size().millimetres;
    return { pngOf(figure), paper.isEmpty() ? figure.size().sheet * millimetresPerPixel : paper,
        spec.altText };
}

/// "(a) …; (b) …": a line for each, as no line of a sheet is broken.
QStringList sourceLines(QString source)
{
    static const QRegularExpression key(u"; (?=\\([a-z]{1,2}\\) )"_s);
    return source.replace(key, u";\n"_s).split(u'\n');
}

/// Headings, sentences and quotes, each with the sources it names.
std::optional<WorkbookSheet> wordsSheet(const Briefing &briefing)
{
    Table table { u"Text of the briefing"_s,
        { { u"kind"_s, u"Kind"_s, false }, { u"text"_s, u"Text"_s, false },
            { u"sources"_s, u"Sources"_s, false } },
        {} };
    const auto add = [&table](const QString &kind, const QString &text, const QString &sources) {
        table.rows.append({ cell(kind), cell(text), cell(sources) });
    };
    for (const BriefingBlock &block : briefing.blocks) {
        if (const auto *heading = std::get_if<BriefingHeading>(&block))
            add(u"Heading"_s, heading->text, {});
        else if (const auto *text = std::get_if<BriefingText>(&block))
            add(u"Text"_s, text->text, sourceMarks(text->sources));
        else if (const auto *quote = std::get_if<BriefingQuote>(&block))
            add(u"Quote, %1"_s.arg(quote->voice), quote->words, sourceMarks(quote->sources));
    }
    if (table.rows.isEmpty())
        return {};
    return WorkbookSheet { u"Text"_s, table, { oneTable } };
}

std::optional<WorkbookSheet> sourcesSheet(const Briefing &briefing)
{
    Table table { u"Sources"_s,
        { { u"number"_s, u"Number"_s, false }, { u"source"_s, u"Source"_s, false },
            { u"quotes"_s, u"Words there"_s, false }, { u"address"_s, u"Address"_s, false } },
        {} };
    for (qsizetype i = 0; i < briefing.sources.size(); ++i) {
        const BriefingSource &source = briefing.sources.at(i);
        table.rows.append({ cell(u"[%1]"_s.arg(i + 1)), cell(source.citation),
            cell(source.quotes.join(u" … "_s)), cell(source.address) });
    }
    if (table.rows.isEmpty())
        return {};
    return WorkbookSheet { u"Sources"_s, table, { oneTable } };
}

} // namespace

WorkbookSheet sheetOf(const FigureSpec &spec, const QString &name)
{
    WorkbookSheet sheet { name, tableOf(spec), { oneTable } };
    sheet.notes += QStringList { spec.subtitle } + notesOf(spec) + sourceLines(spec.source);
    sheet.notes.removeAll(QString());
    sheet.picture = pictureOf(spec);
    sheet.chart = chartOf(spec);
    return sheet;
}

Workbook workbookOf(const Briefing &briefing)
{
    Workbook workbook;
    workbook.title = briefing.title;
    workbook.about = { briefing.title, briefing.subtitle,
        u"Made with PEEL Explorer from inspection documents; sources are numbered."_s };
    workbook.about.removeAll(QString());
    workbook.remarks = openPoints(briefing);
    if (auto words = wordsSheet(briefing))
        workbook.sheets.append(*words);
    int figures = 0;
    int tables = 0;
    for (const BriefingBlock &block : briefing.blocks) {
        if (const auto *figure = std::get_if<BriefingFigure>(&block))
            workbook.sheets.append(sheetOf(figure->spec, u"Figure %1"_s.arg(++figures)));
        else if (const auto *table = std::get_if<BriefingTable>(&block))
            workbook.sheets.append({ u"Table %1"_s.arg(++tables), printedTable(*table),
                QStringList { oneTable } + table->notes });
    }
    if (auto sources = sourcesSheet(briefing))
        workbook.sheets.append(*sources);
    return workbook;
}

} // namespace Peel
