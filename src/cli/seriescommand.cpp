// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/citation.h"
#include "analysis/measureseries.h"
#include "cli/factcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString scopeName(Scope scope)
{
    switch (scope) {
    case Scope::Force:
        return u"the force"_s;
    case Scope::National:
        return u"England and Wales"_s;
    case Scope::Other:
        break;
    }
    return u"another area"_s;
}

QString documentsText(const SeriesPoint &point, const FactIndex &index)
{
    QStringList citations;
    for (qsizetype i = 0; i < point.documents.size(); ++i) {
        const DocumentRecord *document = index.document(point.documents.at(i));
        const StoredMetric *metric = index.metric(point.metrics.at(i));
        if (document != nullptr && metric != nullptr)
            citations.append(citationOf(*document, metric->fact.evidence.source));
    }
    citations.removeDuplicates();
    return citations.join(u"; "_s);
}

QList<TableCell> pointRow(
    const Series &series, const SeriesPoint &point, const QString &note, const FactIndex &index)
{
    return { cell(series.name), cell(scopeId(series.scope)), cell(unitId(series.unit)),
        cell(periodAxisLabel(point.period)), cell(point.period.from.toString(Qt::ISODate)),
        cell(point.period.to.toString(Qt::ISODate)),
        cell(point.value, spokenValue(point.value, series.unit, point.decimals)), cell(note),
        cell(documentsText(point, index)) };
}

QString noteOn(const Series &series, int point)
{
    QStringList notes;
    if (series.points.at(point).unsure)
        notes.append(u"unsure"_s);
    if (series.points.at(point).bound)
        notes.append(u"bound"_s);
    for (const SeriesGap &gap : series.gaps) {
        if (gap.after == point)
            notes.append(u"then a gap: %1"_s.arg(gap.label));
    }
    return notes.join(u"; "_s);
}

Table tableOf(const QList<Series> &found, const FactIndex &index)
{
    Table table;
    table.columns = { { u"name"_s, u"Measure"_s, false }, { u"scope"_s, u"Area"_s, false },
        { u"unit"_s, u"Unit"_s, false }, { u"period"_s, u"Period"_s, false },
        { u"from"_s, u"From"_s, false }, { u"to"_s, u"To"_s, false },
        { u"value"_s, u"Value"_s, true }, { u"note"_s, u"Note"_s, false },
        { u"source"_s, u"Source"_s, false } };
    for (const Series &series : found) {
        for (int i = 0; i < series.points.size(); ++i)
            table.rows.append(pointRow(series, series.points.at(i), noteOn(series, i), index));
        for (const SeriesConflict &conflict : series.conflicts)
            table.rows.append(pointRow(series, conflict.other, u"contradicts"_s, index));
        for (const SeriesPart &part : series.parts)
            table.rows.append(pointRow(series, part.part,
                u"another source, for part of %1"_s.arg(
                    periodAxisLabel(series.points.at(part.point).period)),
                index));
    }
    return table;
}

/// For people: a head for each series, then its own small table.
QString plainSeries(const QList<Series> &found, const FactIndex &index)
{
    QString text;
    for (const Series &series : found) {
        Table table = tableOf({ series }, index);
        for (const QString &hidden : { u"name"_s, u"scope"_s, u"unit"_s, u"from"_s, u"to"_s }) {
            const auto place = std::find_if(table.columns.begin(), table.columns.end(),
                [&hidden](const TableColumn &column) { return column.key == hidden; });
            const auto at = place - table.columns.begin();
            table.columns.removeAt(at);
            for (auto &row : table.rows)
                row.removeAt(at);
        }
        const QString head
            = QStringList { series.name, scopeName(series.scope), periodKindName(series.kind) }
                  .join(u", "_s);
        text += (text.isEmpty() ? u""_s : u"\n"_s) + head + u"\n"_s + plainOf(table, 50);
        for (const QString &note : series.notes)
            text += note + u'\n';
    }
    return text;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (!invocation.has("force") || !invocation.has("measure"))
        return console.fail(u"series needs --force F and --measure M."_s, Usage);
    const auto force = forceId(invocation.value("force"));
    if (!force)
        return console.fail(force.error());
    const PickedFacts picked = allFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    const QList<Series> found = seriesOf(picked.facts, *force, invocation.value("measure"));
    const FactIndex index(picked.facts);
    if (invocation.has("json") || invocation.has("csv") || found.isEmpty())
        printTable(tableOf(found, index), invocation, console,
            u"No figure of %1 has these words in its name: %2."_s.arg(
                forceName(*force), invocation.value("measure")));
    else
        console.print(plainSeries(found, index));
    return Fine;
}

} // namespace

Command seriesCommand()
{
    return { "series", "", "print a measure over time, across documents",
        "peelctl series --force derbyshire --measure \"999 calls\"\n"
        "peelctl series --force derbyshire --measure \"recorded crime\" --csv",
        { forceOption(), measureOption(), libraryOption(), jsonOption(), csvOption() }, 0, 0, run };
}

} // namespace Peel
