// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisonjson.h"

#include "analysis/citation.h"
#include "cli/comparisontext.h"
#include "cli/matrixjson.h"
#include "domain/factsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The sentence of a document, with the document; null for none.
QJsonValue remarkJson(qint64 id, const FactIndex &index)
{
    const StoredRemark *remark = index.remark(id);
    if (remark == nullptr)
        return {};
    QJsonObject json = toJson(remark->fact);
    json.insert(u"document"_s, remark->document);
    if (const DocumentRecord *document = index.document(remark->document))
        json.insert(u"citation"_s, citationOf(*document, remark->fact.evidence.source));
    return json;
}

QJsonObject sideJson(const Comparison &comparison, int side)
{
    return { { u"force"_s, comparison.sides.at(side).force },
        { u"name"_s, comparison.forceNames.at(side) },
        { u"round"_s, comparison.sides.at(side).round },
        { u"scale"_s, comparison.scaleNames.at(side) } };
}

QJsonArray recommendationsJson(
    const QList<QList<qint64>> &lists, const Comparison &comparison, const FactIndex &index)
{
    QJsonArray array;
    for (int side = 0; side < lists.size(); ++side) {
        for (const qint64 id : lists.at(side)) {
            const StoredRecommendation *found = index.recommendation(id);
            if (found == nullptr)
                continue;
            QJsonObject json = toJson(found->fact);
            json.insert(u"id"_s, id);
            json.insert(u"side"_s, side);
            json.insert(u"round"_s, comparison.sides.at(side).round);
            array.append(json);
        }
    }
    return array;
}

QJsonObject threadJson(const ImprovementThread &thread)
{
    QJsonArray sides;
    for (const qint64 id : thread.sides)
        sides.append(id == 0 ? QJsonValue() : QJsonValue(id));
    QJsonArray states;
    for (const ImprovementThread::State state : thread.states)
        states.append(improvementStateName(state));
    return { { u"recommendations"_s, sides }, { u"states"_s, states } };
}

QJsonObject saidJson(const Said &said)
{
    return { { u"document"_s, said.document },
        { u"page"_s, said.page > 0 ? QJsonValue(said.page) : QJsonValue() },
        { u"start"_s, said.start }, { u"end"_s, said.end }, { u"text"_s, said.text } };
}

QJsonObject pairJson(const SentencePair &pair)
{
    static constexpr const char *kinds[] { "same", "reworded", "only_before", "only_after" };
    QJsonObject json { { u"kind"_s, QLatin1StringView(kinds[static_cast<int>(pair.kind)]) },
        { u"before"_s, pair.before ? QJsonValue(saidJson(*pair.before)) : QJsonValue() },
        { u"after"_s, pair.after ? QJsonValue(saidJson(*pair.after)) : QJsonValue() } };
    json.insert(u"found_again"_s, pair.foundAgain);
    if (pair.words.isEmpty())
        return json;
    static constexpr const char *runs[] { "same", "removed", "added" };
    QJsonArray words;
    for (const WordRun &run : pair.words)
        words.append(QJsonArray { QLatin1StringView(runs[static_cast<int>(run.kind)]), run.text });
    json.insert(u"words"_s, words);
    return json;
}

QJsonArray findingsJson(const QList<QList<SentencePair>> &findings)
{
    QJsonArray array;
    for (const QList<SentencePair> &pairs : findings) {
        QJsonArray sentences;
        for (const SentencePair &pair : pairs)
            sentences.append(pairJson(pair));
        array.append(sentences);
    }
    return array;
}

QJsonObject referenceJson(const BackReference &reference, const FactIndex &index)
{
    static constexpr const char *checks[] { "agrees", "contradicts", "unchecked",
        "not_comparable" };
    QJsonArray against;
    for (const qint64 id : reference.against)
        against.append(id);
    return { { u"check"_s, QLatin1StringView(checks[static_cast<int>(reference.check)]) },
        { u"judgment"_s, reference.judgment == 0 ? QJsonValue() : QJsonValue(reference.judgment) },
        { u"remark"_s, remarkJson(reference.remark, index) }, { u"document"_s, reference.document },
        { u"round"_s, orNull(reference.round) }, { u"area"_s, reference.area },
        { u"earlier_round"_s, reference.earlierRound }, { u"against"_s, against },
        { u"text"_s, reference.sentence } };
}

QJsonArray passagesJson(const QList<Passage> &passages)
{
    QJsonArray array;
    for (const Passage &passage : passages)
        array.append(QJsonObject { { u"document"_s, passage.document },
            { u"page"_s, passage.page > 0 ? QJsonValue(passage.page) : QJsonValue() },
            { u"start"_s, passage.start }, { u"text"_s, passage.text } });
    return array;
}

QJsonObject bandJson(const Band &band, const Comparison &comparison, const FactIndex &index)
{
    QJsonArray sides;
    for (const MatrixCell &side : band.sides)
        sides.append(toJson(side));
    QJsonArray verdicts;
    for (const BandVerdict &verdict : band.verdicts)
        verdicts.append(QJsonObject { { u"sign"_s, verdictSign(verdict.verdict) },
            { u"text"_s, verdictText(verdict) }, { u"reason"_s, orNull(verdict.reason) },
            { u"remark"_s, remarkJson(verdict.remark, index) } });
    QJsonArray threads;
    for (const ImprovementThread &thread : band.improvements)
        threads.append(threadJson(thread));
    QJsonArray references;
    for (const BackReference &reference : band.references)
        references.append(referenceJson(reference, index));
    return { { u"name"_s, band.name }, { u"pillar"_s, band.pillar }, { u"level"_s, band.level },
        { u"sides"_s, sides }, { u"verdicts"_s, verdicts },
        { u"recommendations"_s, recommendationsJson(band.recommendations, comparison, index) },
        { u"improvements"_s, threads }, { u"findings"_s, findingsJson(band.findings) },
        { u"references"_s, references }, { u"said_between"_s, passagesJson(band.said) } };
}

QJsonObject metricJson(const MetricPair &pair)
{
    QJsonArray sides;
    for (const auto &side : pair.sides)
        sides.append(side ? QJsonValue(toJson(side->fact)) : QJsonValue());
    return { { u"name"_s, pair.name }, { u"measure"_s, orNull(pair.measure) },
        { u"unit"_s, unitId(pair.unit) }, { u"scope"_s, scopeId(pair.scope) },
        { u"sides"_s, sides }, { u"difference"_s, pair.difference },
        { u"why_not"_s, pair.whyNot } };
}

Table withColumns(const QStringList &keys)
{
    Table table;
    for (const QString &key : keys)
        table.columns.append({ key, key, false });
    return table;
}

Table forcesTable(const Comparison &comparison)
{
    Table table = withColumns({ u"question"_s, u"force"_s, u"round"_s, u"grade"_s });
    for (const Band &band : comparison.bands) {
        for (int side = 0; side < band.sides.size(); ++side)
            table.rows.append({ { band.name, {} }, { comparison.sides.at(side).force, {} },
                { comparison.sides.at(side).round, {} }, { cellText(band.sides.at(side)), {} } });
    }
    return table;
}

} // namespace

QJsonObject toJson(const Comparison &comparison, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QJsonArray sides;
    for (int side = 0; side < comparison.sides.size(); ++side)
        sides.append(sideJson(comparison, side));
    QJsonArray breaks;
    for (const Comparability &barrier : comparison.breaks)
        breaks.append(QJsonObject { { u"comparable"_s, barrier.comparable() },
            { u"reason"_s, orNull(barrier.reason) },
            { u"remark"_s, remarkJson(barrier.remark, index) } });
    QJsonArray bands;
    for (const Band &band : comparison.bands)
        bands.append(bandJson(band, comparison, index));
    QJsonArray metrics;
    for (const MetricPair &pair : comparison.metrics)
        metrics.append(metricJson(pair));
    QJsonArray between;
    for (const qint64 document : comparison.between)
        between.append(document);
    return { { u"sides"_s, sides }, { u"breaks"_s, breaks },
        { u"summary"_s, QJsonArray::fromStringList(comparison.summary) }, { u"bands"_s, bands },
        { u"recommendations_without_area"_s,
            recommendationsJson(comparison.recommendationsWithoutArea, comparison, index) },
        { u"metrics"_s, metrics }, { u"published_between"_s, between },
        { u"notes"_s, QJsonArray::fromStringList(comparison.notes) } };
}

Table longTable(const Comparison &comparison, const LibraryFacts &facts)
{
    if (comparison.ofForces())
        return forcesTable(comparison);
    const FactIndex index(facts);
    Table table = withColumns({ u"question"_s, u"earlier_round"_s, u"earlier"_s, u"later_round"_s,
        u"later"_s, u"verdict"_s, u"the_report_says"_s });
    for (const Band &band : comparison.bands) {
        for (int i = 1; i < band.sides.size(); ++i) {
            const BandVerdict &verdict = band.verdicts.at(i - 1);
            const StoredRemark *remark = index.remark(verdict.remark);
            table.rows.append({ { band.name, {} }, { comparison.sides.at(i - 1).round, {} },
                { cellText(band.sides.at(i - 1)), {} }, { comparison.sides.at(i).round, {} },
                { cellText(band.sides.at(i)), {} }, { verdictText(verdict), {} },
                { remark == nullptr ? QString() : remark->fact.evidence.source.quote.simplified(),
                    {} } });
        }
    }
    return table;
}

} // namespace Peel
