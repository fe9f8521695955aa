// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisontext.h"

#include "analysis/factindex.h"
#include "cli/matrixjson.h"
#include "cli/matrixtext.h"
#include "domain/factsjson.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString verdictWords(const BandVerdict &verdict)
{
    return verdictSign(verdict.verdict) + u' ' + verdictText(verdict);
}

QString gradesText(const Comparison &comparison)
{
    Table table;
    table.columns.append({ {}, u"Question"_s, false });
    for (int i = 0; i < comparison.rounds.size(); ++i) {
        if (i > 0)
            table.columns.append({ {}, u""_s, false });
        table.columns.append({ {}, comparison.rounds.at(i), false });
    }
    for (const Band &band : comparison.bands) {
        QList<TableCell> row { { (band.level == 0 ? u""_s : u"  "_s) + band.name, {} } };
        for (int i = 0; i < band.sides.size(); ++i) {
            if (i > 0)
                row.append({ verdictWords(band.verdicts.at(i - 1)), {} });
            row.append({ shortCell(band.sides.at(i)), {} });
        }
        table.rows.append(row);
    }
    QList<MatrixCell> cells;
    for (const Band &band : comparison.bands)
        cells += band.sides;
    const QStringList signs = signsOf(cells);
    return plainOf(table, 44) + (signs.isEmpty() ? QString() : u'\n' + signs.join(u'\n') + u'\n');
}

QString bullets(const QList<QList<qint64>> &lists, const QStringList &rounds, const QString &name,
    const FactIndex &index)
{
    QString text;
    for (qsizetype round = 0; round < lists.size(); ++round) {
        for (const qint64 id : lists.at(round)) {
            if (const StoredRecommendation *found = index.recommendation(id))
                text += u"  %1, %2 (%3): %4\n"_s.arg(rounds.at(round), name,
                    recommendationKindName(found->fact.kind).toLower(), found->fact.text);
        }
    }
    return text;
}

QString recommendationsText(const Comparison &comparison, const FactIndex &index)
{
    QString text;
    for (const Band &band : comparison.bands)
        text += bullets(band.recommendations, comparison.rounds, band.name, index);
    text += bullets(
        comparison.recommendationsWithoutArea, comparison.rounds, u"no question named"_s, index);
    return text.isEmpty()
        ? text
        : u"\nAreas for improvement, causes of concern, recommendations\n"_s + text;
}

QString sideText(const std::optional<StoredMetric> &side)
{
    if (!side)
        return u"\u2013"_s;
    const Metric &metric = side->fact;
    const QString value = spokenValue(metric.value, metric.unit, metric.decimals);
    return metric.period ? u"%1 (%2)"_s.arg(value, metric.period->label) : value;
}

QString metricsText(const Comparison &comparison)
{
    if (comparison.metrics.isEmpty())
        return {};
    Table table;
    table.columns.append({ {}, u"Metrics in both"_s, false });
    for (const QString &round : comparison.rounds)
        table.columns.append({ {}, round, false });
    table.columns.append({ {}, u"Difference"_s, false });
    for (const MetricPair &pair : comparison.metrics) {
        const QString scope = pair.scope == Scope::Force ? u""_s
            : pair.scope == Scope::National              ? u", England and Wales"_s
                                                         : u", other area"_s;
        QList<TableCell> row { { pair.name + scope, {} } };
        for (const auto &side : pair.sides)
            row.append({ sideText(side), {} });
        row.append({ pair.difference.isEmpty() ? u"none: "_s + pair.whyNot : pair.difference, {} });
        table.rows.append(row);
    }
    return u'\n' + plainOf(table, 40);
}

QJsonArray recommendationsJson(
    const QList<QList<qint64>> &lists, const QStringList &rounds, const FactIndex &index)
{
    QJsonArray array;
    for (qsizetype round = 0; round < lists.size(); ++round) {
        for (const qint64 id : lists.at(round)) {
            const StoredRecommendation *found = index.recommendation(id);
            if (found == nullptr)
                continue;
            QJsonObject json = toJson(found->fact);
            json.insert(u"id"_s, id);
            json.insert(u"round"_s, rounds.at(round));
            array.append(json);
        }
    }
    return array;
}

QJsonObject bandJson(const Band &band, const QStringList &rounds, const FactIndex &index)
{
    QJsonArray sides;
    for (const MatrixCell &side : band.sides)
        sides.append(toJson(side));
    QJsonArray verdicts;
    for (const BandVerdict &verdict : band.verdicts)
        verdicts.append(QJsonObject {
            { u"sign"_s, verdictSign(verdict.verdict) }, { u"text"_s, verdictText(verdict) } });
    return { { u"name"_s, band.name }, { u"pillar"_s, band.pillar }, { u"level"_s, band.level },
        { u"sides"_s, sides }, { u"verdicts"_s, verdicts },
        { u"recommendations"_s, recommendationsJson(band.recommendations, rounds, index) } };
}

QJsonObject metricJson(const MetricPair &pair)
{
    QJsonArray sides;
    for (const auto &side : pair.sides)
        sides.append(side ? QJsonValue(toJson(side->fact)) : QJsonValue());
    return { { u"name"_s, pair.name }, { u"unit"_s, unitId(pair.unit) },
        { u"scope"_s, scopeId(pair.scope) }, { u"sides"_s, sides },
        { u"difference"_s, pair.difference }, { u"why_not"_s, pair.whyNot } };
}

} // namespace

QString plainComparison(const Comparison &comparison, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QString text = comparison.forceName + u'\n';
    for (const QString &sentence : comparison.summary)
        text += sentence + u'\n';
    text += u'\n' + gradesText(comparison) + recommendationsText(comparison, index)
        + metricsText(comparison);
    if (!comparison.notes.isEmpty())
        text += u'\n' + comparison.notes.join(u'\n') + u'\n';
    return text;
}

QJsonObject toJson(const Comparison &comparison, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QJsonArray bands;
    for (const Band &band : comparison.bands)
        bands.append(bandJson(band, comparison.rounds, index));
    QJsonArray metrics;
    for (const MetricPair &pair : comparison.metrics)
        metrics.append(metricJson(pair));
    return { { u"force"_s, comparison.force }, { u"name"_s, comparison.forceName },
        { u"rounds"_s, QJsonArray::fromStringList(comparison.rounds) },
        { u"scales"_s, QJsonArray::fromStringList(comparison.scaleNames) },
        { u"summary"_s, QJsonArray::fromStringList(comparison.summary) }, { u"bands"_s, bands },
        { u"recommendations_without_area"_s,
            recommendationsJson(comparison.recommendationsWithoutArea, comparison.rounds, index) },
        { u"metrics"_s, metrics }, { u"notes"_s, QJsonArray::fromStringList(comparison.notes) } };
}

Table longTable(const Comparison &comparison)
{
    Table table;
    for (const QString &key : { u"question"_s, u"earlier_round"_s, u"earlier"_s, u"later_round"_s,
             u"later"_s, u"verdict"_s })
        table.columns.append({ key, key, false });
    for (const Band &band : comparison.bands) {
        for (int i = 1; i < band.sides.size(); ++i)
            table.rows.append({ { band.name, {} }, { comparison.rounds.at(i - 1), {} },
                { cellText(band.sides.at(i - 1)), {} }, { comparison.rounds.at(i), {} },
                { cellText(band.sides.at(i)), {} }, { verdictText(band.verdicts.at(i - 1)), {} } });
    }
    return table;
}

} // namespace Peel
