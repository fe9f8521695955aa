// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/facttables.h"

#include "analysis/citation.h"
#include "domain/reference.h"

using namespace Qt::StringLiterals;

namespace Peel {

QList<TableColumn> evidenceColumns()
{
    return { { u"source"_s, u"Source"_s, false }, { u"page"_s, u"Page"_s, true },
        { u"confidence"_s, u"Sure"_s, false }, { u"decided"_s, u"Decided"_s, false },
        { u"quote"_s, u"Quote"_s, false }, { u"rule"_s, u"Rule"_s, false },
        { u"document"_s, u"Document"_s, true } };
}

QList<TableCell> evidenceCells(
    const Evidence &evidence, qint64 document, FactWord decided, const FactIndex &index)
{
    const DocumentRecord *record = index.document(document);
    const int page = evidence.source.page();
    return { cell(record == nullptr ? QString() : citationOf(*record)),
        page == 0 ? TableCell {} : cell(page), cell(confidenceId(evidence.confidence)),
        cell(factWordId(decided)), cell(evidence.source.quote), cell(evidence.rule),
        cell(document) };
}

Table judgmentTable(const LibraryFacts &facts)
{
    const FactIndex index(facts);
    Table table;
    table.title = u"Judgments"_s;
    table.columns = { { u"force"_s, u"Force"_s, false }, { u"round"_s, u"Round"_s, false },
        { u"area"_s, u"Area"_s, false }, { u"grade"_s, u"Grade"_s, false },
        { u"origin"_s, u"Origin"_s, false }, { u"as_of"_s, u"As of"_s, false },
        { u"programme"_s, u"Programme"_s, false } };
    table.columns += evidenceColumns();
    for (const StoredJudgment &judgment : facts.judgments) {
        const Judgment &fact = judgment.fact;
        QList<TableCell> row { cell(fact.force, forceName(fact.force)), cell(fact.round),
            cell(fact.area, areaName(fact.area)), cell(gradeId(fact.grade), gradeWord(fact.grade)),
            cell(originId(fact.origin)), cell(fact.asOf ? fact.asOf->iso() : QString()),
            cell(programmeId(fact.programme)) };
        table.rows.append(
            row + evidenceCells(fact.evidence, judgment.document, judgment.word, index));
    }
    return table;
}

Table metricTable(const LibraryFacts &facts)
{
    const FactIndex index(facts);
    Table table;
    table.title = u"Metrics"_s;
    table.columns = { { u"name"_s, u"Name"_s, false }, { u"value"_s, u"Value"_s, true },
        { u"unit"_s, u"Unit"_s, false }, { u"period"_s, u"Period"_s, false },
        { u"from"_s, u"From"_s, false }, { u"to"_s, u"To"_s, false },
        { u"scope"_s, u"Scope"_s, false }, { u"measure"_s, u"Measure"_s, false } };
    table.columns += evidenceColumns();
    for (const StoredMetric &metric : facts.metrics) {
        const Metric &fact = metric.fact;
        const Period period = fact.period.value_or(Period {});
        QList<TableCell> row { cell(fact.name),
            cell(fact.value, spokenValue(fact.value, fact.unit, fact.decimals)),
            cell(unitId(fact.unit)), cell(period.label), cell(period.from.toString(Qt::ISODate)),
            cell(period.to.toString(Qt::ISODate)), cell(scopeId(fact.scope)), cell(fact.measure) };
        table.rows.append(row + evidenceCells(fact.evidence, metric.document, metric.word, index));
    }
    return table;
}

Table recommendationTable(const LibraryFacts &facts)
{
    const FactIndex index(facts);
    Table table;
    table.title = u"Areas for improvement, causes of concern and recommendations"_s;
    table.columns = { { u"round"_s, u"Round"_s, false }, { u"kind"_s, u"Kind"_s, false },
        { u"area"_s, u"Area"_s, false }, { u"text"_s, u"Text"_s, false } };
    table.columns += evidenceColumns();
    for (const StoredRecommendation &recommendation : facts.recommendations) {
        const Recommendation &fact = recommendation.fact;
        const DocumentRecord *document = index.document(recommendation.document);
        QList<TableCell> row { cell(document == nullptr ? QString() : document->header.round),
            cell(recommendationKindId(fact.kind), recommendationKindName(fact.kind)),
            cell(fact.area, areaName(fact.area)), cell(fact.text) };
        table.rows.append(row
            + evidenceCells(fact.evidence, recommendation.document, recommendation.word, index));
    }
    return table;
}

} // namespace Peel
