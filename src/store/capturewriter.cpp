// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/capturewriter.h"

#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString boxesJson(const std::vector<Box> &boxes)
{
    QJsonArray array;
    for (const Box &box : boxes)
        array.append(QJsonArray { box.page, box.x0, box.y0, box.x1, box.y1 });
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVariant pageOrNull(int page)
{
    return page > 0 ? QVariant(page) : QVariant(QMetaType::fromType<int>());
}

QVariant isoOrNull(const QDate &date)
{
    return orNull(date.toString(Qt::ISODate));
}

/// Never null, which would be stored as NULL.
QString textOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

bool hasPlace(const SourceSpan &source, const QString &format)
{
    return !source.quote.isEmpty() && source.start >= 0 && source.end > source.start
        && (format != "pdf"_L1 || !source.boxes.empty());
}

/// Statements are prepared once for all facts of a capture.
class FactWriter
{
public:
    FactWriter(const Connection &connection, qint64 capture, QString format)
        : m_fact(connection,
            u"INSERT INTO fact (capture_id, kind, rule, confidence, reasons, quote, start_at, "
            u"end_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , m_box(connection, u"INSERT INTO fact_box VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        , m_judgment(connection, u"INSERT INTO judgment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , m_recommendation(connection, u"INSERT INTO recommendation VALUES (?, ?, ?, ?)"_s)
        , m_metric(connection, u"INSERT INTO metric VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , m_capture(capture)
        , m_format(std::move(format))
    {
    }

    void write(const Judgment &judgment)
    {
        if (const qint64 fact = begin(u"judgment"_s, judgment.evidence))
            m_judgment.run(fact, programmeId(judgment.programme), judgment.force,
                orNull(judgment.round), judgment.area, gradeId(judgment.grade),
                originId(judgment.origin), judgment.wording, orNull(judgment.asOf));
    }

    void write(const Recommendation &recommendation)
    {
        if (const qint64 fact = begin(u"recommendation"_s, recommendation.evidence))
            m_recommendation.run(fact, recommendationKindId(recommendation.kind),
                orNull(recommendation.area), recommendation.text);
    }

    void write(const Metric &metric)
    {
        const qint64 fact = begin(u"metric"_s, metric.evidence);
        if (fact == 0)
            return;
        const Period period = metric.period.value_or(Period {});
        const QVariant label = metric.period ? QVariant(textOf(period.label)) : orNull(QString());
        m_metric.run(fact, metric.name, orNull(metric.measure), metric.value, metric.decimals,
            unitId(metric.unit), label, isoOrNull(period.from), isoOrNull(period.to),
            scopeId(metric.scope));
    }

    int leftOut() const { return m_leftOut; }

private:
    /// 0 where there is no source to keep.
    qint64 begin(const QString &kind, const Evidence &evidence)
    {
        const SourceSpan &source = evidence.source;
        if (!hasPlace(source, m_format)) {
            ++m_leftOut;
            return 0;
        }
        m_fact.run(m_capture, kind, evidence.rule, confidenceId(evidence.confidence),
            jsonOf(evidence.reasons), source.quote, source.start, source.end);
        const qint64 fact = m_fact.insertedId();
        int ordinal = 0;
        for (const Box &box : source.boxes)
            m_box.run(fact, ordinal++, box.page, box.x0, box.y0, box.x1, box.y1);
        return fact;
    }

    Statement m_fact;
    Statement m_box;
    Statement m_judgment;
    Statement m_recommendation;
    Statement m_metric;
    qint64 m_capture;
    QString m_format;
    int m_leftOut = 0;
};

void writePages(const Connection &connection, qint64 capture, const QList<PageEntry> &pages)
{
    Statement insert(connection, u"INSERT INTO page VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    int number = 0;
    for (const PageEntry &page : pages)
        insert.run(capture, ++number, orNull(page.label), page.width, page.height, page.words,
            page.hasText);
}

void writeBlocks(const Connection &connection, qint64 capture, const QList<TextBlock> &blocks)
{
    Statement insert(connection,
        u"INSERT INTO block (capture_id, ordinal, kind, level, marker, page, start_at, end_at, "
        u"text, area)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const TextBlock &block : blocks)
        insert.run(capture, ordinal++, block.kind, block.level, orNull(block.marker),
            pageOrNull(block.page), block.start, block.end, block.text, orNull(block.area));
}

void writeDiagnostics(
    const Connection &connection, qint64 capture, const std::vector<Diagnostic> &diagnostics)
{
    Statement insert(connection,
        u"INSERT INTO diagnostic (capture_id, level, message, page) VALUES (?, ?, ?, ?)"_s);
    for (const Diagnostic &diagnostic : diagnostics)
        insert.run(capture, diagnostic.level == Diagnostic::Level::Note ? u"note"_s : u"warning"_s,
            diagnostic.message, pageOrNull(diagnostic.page));
}

/// How many were left out for want of a place.
int writeRemarks(const Connection &connection, qint64 capture, const Reading &reading)
{
    Statement insert(connection,
        u"INSERT INTO remark (capture_id, kind, area, round, rule, confidence, reasons, quote,"
        " start_at, end_at, boxes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int leftOut = 0;
    for (const Remark &remark : reading.facts.remarks) {
        const Evidence &evidence = remark.evidence;
        if (!hasPlace(evidence.source, reading.format)) {
            ++leftOut;
            continue;
        }
        insert.run(capture, remarkKindId(remark.kind), orNull(remark.area), orNull(remark.round),
            evidence.rule, confidenceId(evidence.confidence), jsonOf(evidence.reasons),
            evidence.source.quote, evidence.source.start, evidence.source.end,
            boxesJson(evidence.source.boxes));
    }
    return leftOut;
}

template <typename Facts> void writeAll(FactWriter &writer, const Facts &facts)
{
    for (const auto &fact : facts)
        writer.write(fact);
}

} // namespace

void writeReading(const Connection &connection, qint64 capture, const Reading &reading)
{
    writePages(connection, capture, reading.pages);
    writeBlocks(connection, capture, reading.blocks);
    FactWriter facts(connection, capture, reading.format);
    writeAll(facts, reading.facts.judgments);
    writeAll(facts, reading.facts.recommendations);
    writeAll(facts, reading.facts.metrics);
    std::vector<Diagnostic> diagnostics = reading.facts.diagnostics;
    const int leftOut = facts.leftOut() + writeRemarks(connection, capture, reading);
    if (leftOut > 0)
        diagnostics.push_back({ Diagnostic::Level::Warning,
            u"%1 facts were left out because their place in the document is not known."_s.arg(
                leftOut),
            0 });
    writeDiagnostics(connection, capture, diagnostics);
}

void eraseReading(const Connection &connection, qint64 capture)
{
    for (const QString &table : { u"fact"_s, u"block"_s, u"page"_s, u"remark"_s, u"diagnostic"_s })
        Statement(connection, u"DELETE FROM %1 WHERE capture_id = ?"_s.arg(table)).run(capture);
}

} // namespace Peel
