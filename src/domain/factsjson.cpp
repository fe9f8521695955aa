// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/factsjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dateOrNull(const std::optional<PartialDate> &date)
{
    return date ? QJsonValue(date->iso()) : QJsonValue(QJsonValue::Null);
}

double rounded(double coordinate)
{
    return std::round(coordinate * 100) / 100;
}

void addEvidence(QJsonObject &json, const Evidence &evidence)
{
    json["source"_L1] = toJson(evidence.source);
    json["rule"_L1] = evidence.rule;
    json["confidence"_L1] = confidenceId(evidence.confidence);
    json["reasons"_L1] = QJsonArray::fromStringList(evidence.reasons);
}

template <typename Facts> QJsonArray arrayOf(const Facts &facts)
{
    QJsonArray array;
    for (const auto &fact : facts)
        array.append(toJson(fact));
    return array;
}

/// Reads a contract object and remembers the first id it does not know.
class FactsReader
{
public:
    DocumentFacts read(const QJsonObject &json);

    const QString &trouble() const { return m_trouble; }

private:
    template <typename Enum>
    Enum known(const QJsonObject &json, QLatin1StringView key,
        std::optional<Enum> (*fromId)(QStringView), Enum absent = {})
    {
        const QJsonValue value = json[key];
        if (!value.isString())
            return absent;
        const auto found = fromId(value.toString());
        if (!found && m_trouble.isEmpty())
            m_trouble = u"unknown %1: %2"_s.arg(key, value.toString());
        return found.value_or(absent);
    }

    DocumentHeader header(const QJsonObject &json);
    Evidence evidence(const QJsonObject &json);
    Judgment judgment(const QJsonObject &json);
    Recommendation recommendation(const QJsonObject &json);
    Metric metric(const QJsonObject &json);
    Remark remark(const QJsonObject &json);

    QString m_trouble;
};

DocumentHeader FactsReader::header(const QJsonObject &json)
{
    DocumentHeader header;
    header.type = known(json, "type"_L1, documentTypeFromId, DocumentType::Other);
    header.force = json["force"_L1].toString();
    header.round = json["round"_L1].toString();
    header.title = json["title"_L1].toString();
    header.published = PartialDate::fromIso(json["published"_L1].toString());
    header.publisher = json["publisher"_L1].toString();
    header.address = json["address"_L1].toString();
    header.isbn = json["isbn"_L1].toString();
    header.digest = json["digest"_L1].toBool();
    return header;
}

SourceSpan sourceFromJson(const QJsonObject &json)
{
    SourceSpan source;
    source.quote = json["quote"_L1].toString();
    source.start = json["start"_L1].toInt(-1);
    source.end = json["end"_L1].toInt(-1);
    for (const QJsonValue &box : json["boxes"_L1].toArray()) {
        const QJsonArray b = box.toArray();
        source.boxes.push_back(Box { b.at(0).toInt(), b.at(1).toDouble(), b.at(2).toDouble(),
            b.at(3).toDouble(), b.at(4).toDouble() });
    }
    return source;
}

Evidence FactsReader::evidence(const QJsonObject &json)
{
    Evidence evidence;
    evidence.source = sourceFromJson(json["source"_L1].toObject());
    evidence.rule = json["rule"_L1].toString();
    evidence.confidence = known(json, "confidence"_L1, confidenceFromId, Confidence::High);
    for (const QJsonValue &reason : json["reasons"_L1].toArray())
        evidence.reasons.append(reason.toString());
    return evidence;
}

Judgment FactsReader::judgment(const QJsonObject &json)
{
    Judgment judgment;
    judgment.programme = known(json, "programme"_L1, programmeFromId, Programme::Peel);
    judgment.force = json["force"_L1].toString();
    judgment.round = json["round"_L1].toString();
    judgment.area = json["area"_L1].toString();
    judgment.grade = known(json, "grade"_L1, gradeFromId, Grade::Pending);
    judgment.origin = known(json, "origin"_L1, originFromId, Origin::Stated);
    judgment.wording = json["wording"_L1].toString();
    judgment.asOf = PartialDate::fromIso(json["as_of"_L1].toString());
    judgment.evidence = evidence(json);
    return judgment;
}

Recommendation FactsReader::recommendation(const QJsonObject &json)
{
    Recommendation recommendation;
    recommendation.kind
        = known(json, "kind"_L1, recommendationKindFromId, RecommendationKind::AreaForImprovement);
    recommendation.area = json["area"_L1].toString();
    recommendation.text = json["text"_L1].toString();
    recommendation.evidence = evidence(json);
    return recommendation;
}

Metric FactsReader::metric(const QJsonObject &json)
{
    Metric metric;
    metric.name = json["name"_L1].toString();
    metric.measure = json["measure"_L1].toString();
    metric.value = json["value"_L1].toDouble();
    metric.decimals = json["decimals"_L1].toInt();
    metric.unit = known(json, "unit"_L1, unitFromId, Unit::Count);
    metric.scope = known(json, "scope"_L1, scopeFromId, Scope::Force);
    if (json["period"_L1].isObject()) {
        const QJsonObject period = json["period"_L1].toObject();
        metric.period = Period { period["label"_L1].toString(),
            QDate::fromString(period["from"_L1].toString(), Qt::ISODate),
            QDate::fromString(period["to"_L1].toString(), Qt::ISODate) };
    }
    metric.evidence = evidence(json);
    return metric;
}

Remark FactsReader::remark(const QJsonObject &json)
{
    Remark remark;
    remark.kind = known(json, "kind"_L1, remarkKindFromId, RemarkKind::NotComparable);
    remark.area = json["area"_L1].toString();
    remark.round = json["round"_L1].toString();
    remark.evidence = evidence(json);
    return remark;
}

DocumentFacts FactsReader::read(const QJsonObject &json)
{
    DocumentFacts facts;
    facts.header = header(json["document"_L1].toObject());
    for (const QJsonValue &value : json["judgments"_L1].toArray())
        facts.judgments.push_back(judgment(value.toObject()));
    for (const QJsonValue &value : json["recommendations"_L1].toArray())
        facts.recommendations.push_back(recommendation(value.toObject()));
    for (const QJsonValue &value : json["metrics"_L1].toArray())
        facts.metrics.push_back(metric(value.toObject()));
    for (const QJsonValue &value : json["remarks"_L1].toArray())
        facts.remarks.push_back(remark(value.toObject()));
    if (json["grade_counts"_L1].isObject()) {
        GradeCounts counts;
        const QJsonObject object = json["grade_counts"_L1].toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto grade = gradeFromId(it.key()))
                counts.byGrade[*grade] = it->toInt();
        }
        counts.areas = object["areas"_L1].toInt();
        facts.gradeCounts = counts;
    }
    for (const QJsonValue &value : json["diagnostics"_L1].toArray()) {
        const QJsonObject d = value.toObject();
        facts.diagnostics.push_back(
            Diagnostic { d["level"_L1].toString() == "note"_L1 ? Diagnostic::Level::Note
                                                               : Diagnostic::Level::Warning,
                d["message"_L1].toString(), d["page"_L1].toInt() });
    }
    return facts;
}

} // namespace

QJsonObject toJson(const SourceSpan &source)
{
    QJsonObject json { { "quote"_L1, source.quote }, { "page"_L1, QJsonValue::Null },
        { "bbox"_L1, QJsonValue::Null }, { "boxes"_L1, QJsonValue::Null },
        { "start"_L1, source.start }, { "end"_L1, source.end } };
    if (source.boxes.empty())
        return json;
    QJsonArray boxes;
    Box first = source.boxes.front();
    for (const Box &box : source.boxes) {
        boxes.append(QJsonArray {
            box.page, rounded(box.x0), rounded(box.y0), rounded(box.x1), rounded(box.y1) });
        if (box.page == first.page) {
            first.x0 = std::min(first.x0, box.x0);
            first.y0 = std::min(first.y0, box.y0);
            first.x1 = std::max(first.x1, box.x1);
            first.y1 = std::max(first.y1, box.y1);
        }
    }
    json["page"_L1] = source.page();
    json["bbox"_L1]
        = QJsonArray { rounded(first.x0), rounded(first.y0), rounded(first.x1), rounded(first.y1) };
    json["boxes"_L1] = boxes;
    return json;
}

QJsonObject toJson(const DocumentHeader &header)
{
    return QJsonObject { { "type"_L1, documentTypeId(header.type) },
        { "force"_L1, textOrNull(header.force) }, { "round"_L1, textOrNull(header.round) },
        { "title"_L1, header.title }, { "published"_L1, dateOrNull(header.published) },
        { "publisher"_L1, textOrNull(header.publisher) },
        { "address"_L1, textOrNull(header.address) }, { "isbn"_L1, textOrNull(header.isbn) },
        { "digest"_L1, header.digest } };
}

QJsonObject toJson(const Judgment &judgment)
{
    QJsonObject json { { "programme"_L1, programmeId(judgment.programme) },
        { "force"_L1, judgment.force }, { "round"_L1, textOrNull(judgment.round) },
        { "area"_L1, judgment.area }, { "grade"_L1, gradeId(judgment.grade) },
        { "origin"_L1, originId(judgment.origin) }, { "wording"_L1, judgment.wording },
        { "as_of"_L1, dateOrNull(judgment.asOf) } };
    addEvidence(json, judgment.evidence);
    return json;
}

QJsonObject toJson(const Recommendation &recommendation)
{
    QJsonObject json { { "kind"_L1, recommendationKindId(recommendation.kind) },
        { "area"_L1, textOrNull(recommendation.area) }, { "text"_L1, recommendation.text } };
    addEvidence(json, recommendation.evidence);
    return json;
}

QJsonObject toJson(const Metric &metric)
{
    QJsonObject json { { "name"_L1, metric.name }, { "measure"_L1, textOrNull(metric.measure) },
        { "value"_L1, metric.value }, { "decimals"_L1, metric.decimals },
        { "unit"_L1, unitId(metric.unit) }, { "period"_L1, QJsonValue::Null },
        { "scope"_L1, scopeId(metric.scope) } };
    if (metric.period) {
        const auto iso = [](const QDate &date) {
            return date.isValid() ? QJsonValue(date.toString(Qt::ISODate))
                                  : QJsonValue(QJsonValue::Null);
        };
        json["period"_L1] = QJsonObject { { "label"_L1, metric.period->label },
            { "from"_L1, iso(metric.period->from) }, { "to"_L1, iso(metric.period->to) } };
    }
    addEvidence(json, metric.evidence);
    return json;
}

QJsonObject toJson(const Remark &remark)
{
    QJsonObject json { { "kind"_L1, remarkKindId(remark.kind) },
        { "area"_L1, textOrNull(remark.area) }, { "round"_L1, textOrNull(remark.round) } };
    addEvidence(json, remark.evidence);
    return json;
}

QJsonObject toJson(const DocumentFacts &facts)
{
    QJsonObject json { { "document"_L1, toJson(facts.header) },
        { "judgments"_L1, arrayOf(facts.judgments) },
        { "recommendations"_L1, arrayOf(facts.recommendations) },
        { "metrics"_L1, arrayOf(facts.metrics) }, { "remarks"_L1, arrayOf(facts.remarks) },
        { "grade_counts"_L1, QJsonValue::Null } };
    if (facts.gradeCounts) {
        QJsonObject counts;
        if (facts.gradeCounts->areas > 0)
            counts["areas"_L1] = facts.gradeCounts->areas;
        for (const auto &[grade, count] : facts.gradeCounts->byGrade)
            counts[gradeId(grade)] = count;
        json["grade_counts"_L1] = counts;
    }
    QJsonArray diagnostics;
    for (const Diagnostic &d : facts.diagnostics) {
        diagnostics.append(QJsonObject {
            { "level"_L1, d.level == Diagnostic::Level::Note ? "note"_L1 : "warning"_L1 },
            { "message"_L1, d.message },
            { "page"_L1, d.page > 0 ? QJsonValue(d.page) : QJsonValue(QJsonValue::Null) } });
    }
    json["diagnostics"_L1] = diagnostics;
    return json;
}

Result<DocumentFacts> factsFromJson(const QJsonObject &json)
{
    FactsReader reader;
    DocumentFacts facts = reader.read(json);
    if (!reader.trouble().isEmpty())
        return failure(ErrorKind::NotUnderstood, reader.trouble());
    return facts;
}

} // namespace Peel
