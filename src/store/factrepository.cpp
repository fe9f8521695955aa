// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factrepository.h"

#include "store/conditions.h"
#include "store/documentrepository.h"
#include "store/factdecisions.h"
#include "store/factmatcher.h"
#include "store/remarkrepository.h"
#include "store/statement.h"
#include "store/traildecisions.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr auto evidenceColumns
    = "rule, confidence, reasons, quote, start_at, end_at, fact.id, d.document_id"_L1;

/// Where the facts of one kind are looked for. SQLite takes the tables in this order: documents
/// first, which are few, and their facts by index; it cannot know that a filter on documents leaves
/// few facts, and would read all of them.
QString factsOfDocuments(QLatin1StringView table)
{
    return u" FROM v_documents AS d CROSS JOIN fact ON fact.capture_id = d.capture_id"
           " AND fact.kind = '%1' CROSS JOIN %1 ON %1.fact_id = fact.id"_s.arg(table);
}

/// Judgments on one force come from its own index: a release on another force may hold some.
QString judgmentsOfForce()
{
    return u" FROM judgment CROSS JOIN fact ON fact.id = judgment.fact_id"
           " CROSS JOIN v_documents AS d ON d.capture_id = fact.capture_id"_s;
}

/// SELECT … of one kind of fact with its evidence, in the order of the text.
QString selectFacts(QLatin1StringView columns, const QString &from, const Conditions &wanted)
{
    return u"SELECT %1, %2%3%4 ORDER BY d.document_id, fact.id"_s.arg(
        columns, evidenceColumns, from, wanted.where());
}

QStringList textsOf(const QString &json)
{
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        texts.append(value.toString());
    return texts;
}

template <typename Fact> void readEvidence(Statement &row, Stored<Fact> &stored)
{
    Evidence &evidence = stored.fact.evidence;
    QString confidence;
    QString reasons;
    row >> evidence.rule >> confidence >> reasons >> evidence.source.quote >> evidence.source.start
        >> evidence.source.end >> stored.id >> stored.document;
    evidence.confidence = confidenceFromId(confidence).value_or(Confidence::Low);
    evidence.reasons = textsOf(reasons);
}

/// Boxes come in one answer for all facts of a kind, not in one for each.
template <typename Fact>
void addBoxes(const Connection &connection, const QString &from, const Conditions &wanted,
    QList<Stored<Fact>> &facts)
{
    QHash<qint64, std::vector<Box>> boxes;
    Statement row(connection,
        u"SELECT fact_box.fact_id, fact_box.page, x0, y0, x1, y1%1"
        " CROSS JOIN fact_box ON fact_box.fact_id = fact.id%2"
        " ORDER BY d.document_id, fact.id, fact_box.ordinal"_s.arg(from, wanted.where()));
    row.run(wanted.values());
    while (row.next()) {
        qint64 fact = 0;
        Box box;
        row >> fact >> box.page >> box.x0 >> box.y0 >> box.x1 >> box.y1;
        boxes[fact].push_back(box);
    }
    for (Stored<Fact> &stored : facts)
        stored.fact.evidence.source.boxes = boxes.take(stored.id);
}

StoredJudgment judgmentFrom(Statement &row)
{
    StoredJudgment stored;
    Judgment &judgment = stored.fact;
    QString programme;
    QString grade;
    QString origin;
    row >> programme >> judgment.force >> judgment.round >> judgment.area >> grade >> origin
        >> judgment.wording >> judgment.asOf;
    judgment.programme = programmeFromId(programme).value_or(Programme::Other);
    judgment.grade = gradeFromId(grade).value_or(Grade::NotGraded);
    judgment.origin = originFromId(origin).value_or(Origin::Claimed);
    readEvidence(row, stored);
    return stored;
}

StoredRecommendation recommendationFrom(Statement &row)
{
    StoredRecommendation stored;
    QString kind;
    row >> kind >> stored.fact.area >> stored.fact.text;
    stored.fact.kind = recommendationKindFromId(kind).value_or(RecommendationKind::Recommendation);
    readEvidence(row, stored);
    return stored;
}

StoredMetric metricFrom(Statement &row)
{
    StoredMetric stored;
    Metric &metric = stored.fact;
    QString unit;
    QString scope;
    QString from;
    QString to;
    bool hasPeriod = false;
    Period period;
    row >> metric.name >> metric.measure >> metric.value >> metric.decimals >> unit >> hasPeriod
        >> period.label >> from >> to >> scope;
    metric.unit = unitFromId(unit).value_or(Unit::Count);
    metric.scope = scopeFromId(scope).value_or(Scope::Other);
    if (hasPeriod) {
        period.from = QDate::fromString(from, Qt::ISODate);
        period.to = QDate::fromString(to, Qt::ISODate);
        metric.period = period;
    }
    readEvidence(row, stored);
    return stored;
}

Conditions judgmentConditions(const FactFilter &filter)
{
    Conditions wanted = placeConditions(filter);
    wanted.addIfAny(u"judgment.force = ?"_s, filter.force);
    wanted.addIfAny(u"judgment.round = ?"_s, filter.round);
    if (filter.origin)
        wanted.add(u"judgment.origin = ?"_s, originId(*filter.origin));
    return wanted;
}

/// The filter's documents and those that its facts come from: a release on one force may judge
/// another.
void addDocumentsOf(LibraryFacts &facts, const DocumentRepository &documents)
{
    QSet<qint64> known;
    for (const DocumentRecord &record : std::as_const(facts.documents))
        known.insert(record.id);
    for (const StoredJudgment &judgment : std::as_const(facts.judgments)) {
        if (known.contains(judgment.document))
            continue;
        known.insert(judgment.document);
        facts.documents.append(orThrow(documents.record(judgment.document)));
    }
}

} // namespace

Result<QList<StoredJudgment>> FactRepository::judgments(const FactFilter &filter) const
{
    return storing([&] {
        const FactMatcher matcher(filter);
        const Conditions wanted = judgmentConditions(filter);
        const QString from
            = filter.force.isEmpty() ? factsOfDocuments("judgment"_L1) : judgmentsOfForce();
        Statement row(m_connection,
            selectFacts(
                "programme, judgment.force, judgment.round, area, grade, origin, wording, as_of"_L1,
                from, wanted));
        row.run(wanted.values());
        QList<StoredJudgment> judgments;
        while (row.next())
            judgments.append(judgmentFrom(row));
        applyDecisions(judgments, orThrow(FactDecisions(m_connection).all()), filter.rejected);
        judgments.removeIf(
            [&matcher](const StoredJudgment &one) { return !matcher.hasArea(one.fact.area); });
        addBoxes(m_connection, from, wanted, judgments);
        return judgments;
    });
}

Result<QList<StoredRecommendation>> FactRepository::recommendations(const FactFilter &filter) const
{
    return storing([&] {
        const FactMatcher matcher(filter);
        const Conditions wanted = documentConditions(filter);
        const QString from = factsOfDocuments("recommendation"_L1);
        Statement row(
            m_connection, selectFacts("recommendation.kind, area, text"_L1, from, wanted));
        row.run(wanted.values());
        QList<StoredRecommendation> recommendations;
        while (row.next())
            recommendations.append(recommendationFrom(row));
        applyDecisions(
            recommendations, orThrow(FactDecisions(m_connection).all()), filter.rejected);
        recommendations.removeIf([&matcher](const StoredRecommendation &one) {
            return !matcher.hasArea(one.fact.area);
        });
        addBoxes(m_connection, from, wanted, recommendations);
        return recommendations;
    });
}

Result<QList<StoredMetric>> FactRepository::metrics(const FactFilter &filter) const
{
    return storing([&] {
        const FactMatcher matcher(filter);
        const Conditions wanted = documentConditions(filter);
        const QString from = factsOfDocuments("metric"_L1);
        Statement row(m_connection,
            selectFacts(
                "name, measure, value, decimals, unit, period_label IS NOT NULL, period_label,"
                " period_from, period_to, scope"_L1,
                from, wanted));
        row.run(wanted.values());
        QList<StoredMetric> metrics;
        while (row.next())
            metrics.append(metricFrom(row));
        applyDecisions(metrics, orThrow(FactDecisions(m_connection).all()), filter.rejected);
        metrics.removeIf(
            [&matcher](const StoredMetric &one) { return !matcher.hasMeasure(one.fact); });
        addBoxes(m_connection, from, wanted, metrics);
        return metrics;
    });
}

Result<LibraryFacts> FactRepository::facts(const FactFilter &filter) const
{
    return storing([&] {
        const Transaction oneMoment(m_connection, Transaction::Purpose::Reading);
        const DocumentRepository documents(m_connection);
        LibraryFacts facts;
        facts.documents = orThrow(documents.records(filter));
        facts.judgments = orThrow(judgments(filter));
        if (!filter.judgmentsOnly) {
            facts.recommendations = orThrow(recommendations(filter));
            facts.metrics = orThrow(metrics(filter));
        }
        const RemarkRepository remarks(m_connection);
        facts.remarks = orThrow(remarks.remarks(filter));
        facts.superseded = orThrow(remarks.superseded(filter));
        addDocumentsOf(facts, documents);
        facts.merges = orThrow(TrailDecisions(m_connection).merges());
        return facts;
    });
}

} // namespace Peel
