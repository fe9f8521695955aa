// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/remarkrepository.h"

#include "store/conditions.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QJsonArray arrayFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

void readEvidence(Statement &row, Evidence &evidence)
{
    QString confidence;
    QString reasons;
    QString boxes;
    SourceSpan &source = evidence.source;
    row >> evidence.rule >> confidence >> reasons >> source.quote >> source.start >> source.end
        >> boxes;
    evidence.confidence = confidenceFromId(confidence).value_or(Confidence::Low);
    for (const QJsonValue &reason : arrayFrom(reasons))
        evidence.reasons.append(reason.toString());
    for (const QJsonValue &value : arrayFrom(boxes)) {
        const QJsonArray box = value.toArray();
        source.boxes.push_back(Box { box.at(0).toInt(), box.at(1).toDouble(), box.at(2).toDouble(),
            box.at(3).toDouble(), box.at(4).toDouble() });
    }
}

} // namespace

Result<QList<StoredRemark>> RemarkRepository::remarks(const FactFilter &filter) const
{
    return storing([&] {
        const Conditions wanted = documentConditions(filter);
        Statement row(m_connection,
            u"SELECT remark.id, d.document_id, remark.kind, area, remark.round, rule, confidence,"
            " reasons, quote, start_at, end_at, boxes FROM v_documents AS d"
            " CROSS JOIN remark ON remark.capture_id = d.capture_id"_s
                + wanted.where() + " ORDER BY d.document_id, remark.id"_L1);
        row.run(wanted.values());
        QList<StoredRemark> remarks;
        while (row.next()) {
            StoredRemark stored;
            QString kind;
            row >> stored.id >> stored.document >> kind >> stored.fact.area >> stored.fact.round;
            stored.fact.kind = remarkKindFromId(kind).value_or(RemarkKind::NotComparable);
            readEvidence(row, stored.fact.evidence);
            remarks.append(std::move(stored));
        }
        return remarks;
    });
}

Result<QList<SupersededJudgment>> RemarkRepository::superseded(const FactFilter &filter) const
{
    return storing([&] {
        Conditions wanted;
        wanted.add(u"capture.current = ?"_s, 0);
        wanted.addIfAny(u"judgment.force = ?"_s, filter.force);
        wanted.addIfAny(u"judgment.round = ?"_s, filter.round);
        if (filter.document != 0)
            wanted.add(u"capture.document_id = ?"_s, filter.document);
        Statement row(m_connection,
            u"SELECT capture.document_id, capture.stated_date, capture.imported_at, programme,"
            " judgment.force, judgment.round, area, grade, origin, wording, as_of, rule,"
            " confidence, reasons, quote, start_at, end_at, '[]'"
            " FROM capture JOIN document ON document.id = capture.document_id"
            " AND document.removed_at IS NULL"
            " JOIN fact ON fact.capture_id = capture.id AND fact.kind = 'judgment'"
            " JOIN judgment ON judgment.fact_id = fact.id"_s
                + wanted.where() + " ORDER BY capture.imported_at, capture.id, fact.id"_L1);
        row.run(wanted.values());
        QList<SupersededJudgment> found;
        while (row.next()) {
            SupersededJudgment superseded;
            Judgment &judgment = superseded.fact;
            QString programme;
            QString grade;
            QString origin;
            row >> superseded.document >> superseded.stated >> superseded.importedAt >> programme
                >> judgment.force >> judgment.round >> judgment.area >> grade >> origin
                >> judgment.wording >> judgment.asOf;
            judgment.programme = programmeFromId(programme).value_or(Programme::Other);
            judgment.grade = gradeFromId(grade).value_or(Grade::NotGraded);
            judgment.origin = originFromId(origin).value_or(Origin::Claimed);
            readEvidence(row, judgment.evidence);
            found.append(std::move(superseded));
        }
        return found;
    });
}

Result<QList<Passage>> RemarkRepository::passages(const FactFilter &filter) const
{
    return storing([&] {
        Conditions wanted = documentConditions(filter);
        wanted.addIfAny(u"block.area = ?"_s, filter.area);
        wanted.add(u"block.kind IN ('paragraph', 'list_item') AND block.area > ?"_s, u""_s);
        Statement row(m_connection,
            u"SELECT d.document_id, block.area, block.page, block.start_at, block.text FROM "
            u"v_documents AS d"
            " CROSS JOIN block ON block.capture_id = d.capture_id"_s
                + wanted.where() + " ORDER BY d.document_id, block.ordinal"_L1);
        row.run(wanted.values());
        QList<Passage> passages;
        while (row.next()) {
            Passage passage;
            row >> passage.document >> passage.area >> passage.page >> passage.start
                >> passage.text;
            passages.append(std::move(passage));
        }
        return passages;
    });
}

} // namespace Peel
