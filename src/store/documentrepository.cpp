// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"

#include "store/captureidentity.h"
#include "store/capturewriter.h"
#include "store/conditions.h"
#include "store/statement.h"
#include "store/textrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

DocumentType typeFrom(const QString &id)
{
    return documentTypeFromId(id).value_or(DocumentType::Other);
}

tl::unexpected<Error> noSuchDocument()
{
    return failure(ErrorKind::NotFound, u"This document is not in the library (any more)."_s);
}

QVariant gradeCountsOf(const DocumentFacts &facts)
{
    if (!facts.gradeCounts)
        return orNull(QString());
    QJsonObject counts;
    if (facts.gradeCounts->areas > 0)
        counts["areas"_L1] = facts.gradeCounts->areas;
    for (const auto &[grade, count] : facts.gradeCounts->byGrade)
        counts[gradeId(grade)] = count;
    return QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
}

/// The columns of `capture` that a reading decides, in this order.
constexpr auto headerColumns
    = "type = ?, force = ?, round = ?, title = ?, published = ?, publisher = ?,"
      " address = ?, address_key = ?, isbn = ?, digest = ?, stated_date = ?,"
      " grade_counts = ?, read_by = ?"_L1;

void writeHeader(const Connection &connection, qint64 capture, const DocumentFacts &facts)
{
    const DocumentHeader &header = facts.header;
    Statement(connection, u"UPDATE capture SET %1 WHERE id = ?"_s.arg(headerColumns))
        .run(documentTypeId(header.type), orNull(header.force), orNull(header.round), header.title,
            orNull(header.published), orNull(header.publisher), orNull(header.address),
            orNull(addressKeyOf(header.address)), orNull(header.isbn), header.digest,
            orNull(statedDateOf(facts)), gradeCountsOf(facts),
            QCoreApplication::applicationVersion(), capture);
}

qint64 insertCapture(
    const Connection &connection, qint64 document, const Capture &capture, bool current)
{
    Statement(connection, u"INSERT OR IGNORE INTO original VALUES (?, ?, ?, ?)"_s)
        .run(capture.sha256, capture.bytes, capture.suffix, orNull(capture.link));
    if (current)
        Statement(connection, u"UPDATE capture SET current = 0 WHERE document_id = ?"_s)
            .run(document);
    Statement insert(connection,
        u"INSERT INTO capture (document_id, sha256, current, file_name, format, imported_at, "
        u"read_by,"
        " recognised_type, recognised_force, recognised_round, type, title)"
        " VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, '', '')"_s);
    insert.run(document, capture.sha256, current, capture.fileName, capture.reading.format, now(),
        documentTypeId(capture.recognised.type), orNull(capture.recognised.force),
        orNull(capture.recognised.round));
    const qint64 id = insert.insertedId();
    writeHeader(connection, id, capture.reading.facts);
    writeReading(connection, id, capture.reading);
    return id;
}

std::optional<StoredOriginal> firstOriginal(Statement &row)
{
    if (!row.next())
        return {};
    StoredOriginal original;
    row >> original.sha256 >> original.suffix >> original.link >> original.fileName
        >> original.format;
    return original;
}

QString textOf(const Connection &connection, qint64 capture)
{
    Statement row(connection, u"SELECT text FROM block WHERE capture_id = ? ORDER BY ordinal"_s);
    row.run(capture);
    QStringList texts;
    while (row.next())
        row >> texts.emplace_back();
    return texts.join(u"\n\n"_s);
}

bool becomesCurrent(const Connection &connection, qint64 document, const Capture &capture)
{
    Statement current(connection,
        u"SELECT stated_date, format FROM capture WHERE document_id = ? AND current = 1"_s);
    CaptureAge earlier;
    if (!current.run(document).next())
        return true;
    current >> earlier.stated >> earlier.format;
    return supersedes({ statedDateOf(capture.reading.facts), capture.reading.format }, earlier);
}

qint64 insertDocument(const Connection &connection)
{
    Statement insert(connection, u"INSERT INTO document (imported_at) VALUES (?)"_s);
    return insert.run(now()).insertedId();
}

void writeDecision(const Connection &connection, qint64 document, const HeaderDecision &decision)
{
    if (decision.isEmpty()) {
        Statement(connection, u"DELETE FROM header_decision WHERE document_id = ?"_s).run(document);
        return;
    }
    // Decided to be none is an empty text, left to the program is NULL.
    const auto orLeft = [](const std::optional<QString> &text) {
        return !text ? orNull(QString()) : text->isEmpty() ? QVariant(u""_s) : QVariant(*text);
    };
    Statement(connection, u"INSERT OR REPLACE INTO header_decision VALUES (?, ?, ?, ?, ?)"_s)
        .run(document, decision.type ? QVariant(documentTypeId(*decision.type)) : orNull(QString()),
            orLeft(decision.force), orLeft(decision.round), now());
}

DocumentRecord recordFrom(Statement &row)
{
    DocumentRecord record;
    DocumentHeader &header = record.header;
    QString type;
    row >> record.id >> type >> header.force >> header.round >> header.title >> header.published
        >> header.publisher >> header.address >> header.isbn >> header.digest >> record.sha256
        >> record.fileName >> record.format >> record.importedAt >> record.captures >> record.pages
        >> record.headerSetByHand >> record.judgments >> record.recommendations >> record.metrics
        >> record.unsure;
    header.type = typeFrom(type);
    return record;
}

QHash<qint64, std::vector<Diagnostic>> diagnosticsOf(
    const Connection &connection, const Conditions &wanted)
{
    QHash<qint64, std::vector<Diagnostic>> byDocument;
    Statement row(connection,
        u"SELECT d.document_id, level, message, page FROM v_documents AS d"
        " CROSS JOIN diagnostic ON diagnostic.capture_id = d.capture_id"_s
            + wanted.where() + " ORDER BY diagnostic.id"_L1);
    row.run(wanted.values());
    while (row.next()) {
        qint64 document = 0;
        QString level;
        Diagnostic diagnostic;
        row >> document >> level >> diagnostic.message >> diagnostic.page;
        diagnostic.level
            = level == "note"_L1 ? Diagnostic::Level::Note : Diagnostic::Level::Warning;
        byDocument[document].push_back(diagnostic);
    }
    return byDocument;
}

} // namespace

Result<std::optional<qint64>> DocumentRepository::documentWithContent(const QString &sha256) const
{
    return storing([&]() -> std::optional<qint64> {
        Statement row(m_connection, u"SELECT document_id FROM capture WHERE sha256 = ?"_s);
        if (!row.run(sha256).next())
            return {};
        qint64 document = 0;
        row >> document;
        return document;
    });
}

Result<std::optional<qint64>> DocumentRepository::documentLike(
    const Reading &reading, const RecognisedHeader &recognised) const
{
    return storing([&]() -> std::optional<qint64> {
        const DocumentHeader &header = reading.facts.header;
        const CaptureIdentity wanted { recognised, header.title, addressKeyOf(header.address),
            header.published, header.digest };
        const QString text = plainTextOf(reading.blocks);
        Statement row(m_connection,
            u"SELECT id, document_id, recognised_type, recognised_force, recognised_round, title,"
            " address_key, published, digest FROM capture"
            " WHERE address_key = ? OR title = ? COLLATE NOCASE ORDER BY current DESC, id DESC"_s);
        row.run(wanted.addressKey, wanted.title);
        while (row.next()) {
            qint64 capture = 0;
            qint64 document = 0;
            QString type;
            CaptureIdentity found;
            row >> capture >> document >> type >> found.recognised.force >> found.recognised.round
                >> found.title >> found.addressKey >> found.published >> found.digest;
            found.recognised.type = typeFrom(type);
            const Likeness likeness = likenessOf(wanted, found);
            if (likeness == Likeness::SameAddress)
                return document;
            if (likeness == Likeness::SameTitle
                && sharedWording(text, textOf(m_connection, capture)) >= wordingOfOneDocument)
                return document;
        }
        return {};
    });
}

Result<Filed> DocumentRepository::file(const Capture &capture, std::optional<qint64> document)
{
    return storing([&] {
        Transaction transaction(m_connection);
        const Filed filed { document ? *document : insertDocument(m_connection), !document };
        insertCapture(m_connection, filed.document, capture,
            becomesCurrent(m_connection, filed.document, capture));
        Statement(m_connection, u"UPDATE document SET removed_at = NULL WHERE id = ?"_s)
            .run(filed.document);
        transaction.commit();
        return filed;
    });
}

Result<bool> DocumentRepository::replaceReading(
    qint64 document, const Reading &reading, const HeaderDecision &decision)
{
    return storing([&] {
        Transaction transaction(m_connection);
        Statement current(
            m_connection, u"SELECT id FROM capture WHERE document_id = ? AND current = 1"_s);
        if (!current.run(document).next())
            return false;
        qint64 capture = 0;
        current >> capture;
        eraseReading(m_connection, capture);
        writeHeader(m_connection, capture, reading.facts);
        writeReading(m_connection, capture, reading);
        writeDecision(m_connection, document, decision);
        transaction.commit();
        return true;
    });
}

Result<QList<DocumentRecord>> DocumentRepository::records(const FactFilter &filter) const
{
    return storing([&] {
        const Conditions wanted = documentConditions(filter);
        auto diagnostics = diagnosticsOf(m_connection, wanted);
        Statement row(m_connection,
            u"SELECT document_id, type, force, round, title, published, publisher, address, isbn,"
            " digest, sha256, file_name, format, imported_at, captures, pages, header_set_by_hand,"
            " (SELECT count(*) FROM fact WHERE capture_id = d.capture_id AND kind = 'judgment'),"
            " (SELECT count(*) FROM fact WHERE capture_id = d.capture_id AND kind = "
            "'recommendation'),"
            " (SELECT count(*) FROM fact WHERE capture_id = d.capture_id AND kind = 'metric'),"
            " (SELECT count(*) FROM fact WHERE capture_id = d.capture_id AND confidence = 'low'"
            " AND id NOT IN (SELECT fact_id FROM v_decided_facts))"
            " FROM v_documents AS d"_s
                + wanted.where() + " ORDER BY title COLLATE NOCASE, document_id"_L1);
        row.run(wanted.values());
        QList<DocumentRecord> records;
        while (row.next()) {
            records.append(recordFrom(row));
            records.last().diagnostics = diagnostics.take(records.last().id);
        }
        return records;
    });
}

Result<DocumentRecord> DocumentRepository::record(qint64 document) const
{
    FactFilter filter;
    filter.document = document;
    auto found = records(filter);
    if (!found)
        return tl::unexpected(found.error());
    if (document == 0 || found->isEmpty())
        return noSuchDocument();
    return found->first();
}

Result<LibraryCounts> DocumentRepository::counts() const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT (SELECT count(*) FROM v_documents), coalesce(sum(kind = 'judgment'), 0),"
            " coalesce(sum(kind = 'recommendation'), 0), coalesce(sum(kind = 'metric'), 0),"
            " coalesce(sum(confidence = 'low'"
            " AND fact.id NOT IN (SELECT fact_id FROM v_decided_facts)), 0)"
            " FROM fact JOIN v_documents AS d ON d.capture_id = fact.capture_id"_s);
        LibraryCounts counts;
        if (row.run().next())
            row >> counts.documents >> counts.judgments >> counts.recommendations >> counts.metrics
                >> counts.unsure;
        return counts;
    });
}

Result<StoredOriginal> DocumentRepository::original(qint64 document) const
{
    const auto found = storing([&] {
        return firstOriginal(Statement(m_connection,
            u"SELECT original.sha256, suffix, link, file_name, format FROM v_documents AS d"
            " JOIN original ON original.sha256 = d.sha256 WHERE document_id = ?"_s)
                                 .run(document));
    });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return noSuchDocument();
    return **found;
}

Result<std::optional<StoredOriginal>> DocumentRepository::originalWithContent(
    const QString &sha256) const
{
    return storing([&] {
        return firstOriginal(Statement(m_connection,
            u"SELECT original.sha256, suffix, link, file_name, format FROM capture"
            " JOIN original ON original.sha256 = capture.sha256 WHERE original.sha256 = ?"_s)
                                 .run(sha256));
    });
}

Result<HeaderDecision> DocumentRepository::headerDecision(qint64 document) const
{
    return storing([&] {
        HeaderDecision decision;
        Statement row(m_connection,
            u"SELECT type IS NOT NULL, type, force IS NOT NULL, force, round IS NOT NULL, round"
            " FROM header_decision WHERE document_id = ?"_s);
        if (!row.run(document).next())
            return decision;
        bool type = false;
        bool force = false;
        bool round = false;
        QString typeText;
        QString forceText;
        QString roundText;
        row >> type >> typeText >> force >> forceText >> round >> roundText;
        if (type)
            decision.type = typeFrom(typeText);
        if (force)
            decision.force = forceText;
        if (round)
            decision.round = roundText;
        return decision;
    });
}

Result<bool> DocumentRepository::remove(qint64 document)
{
    return storing([&] {
        return Statement(m_connection,
                   u"UPDATE document SET removed_at = ? WHERE id = ? AND removed_at IS NULL"_s)
                   .run(now(), document)
                   .rowsChanged()
            > 0;
    });
}

Result<bool> DocumentRepository::restore(qint64 document)
{
    return storing([&] {
        return Statement(m_connection,
                   u"UPDATE document SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL"_s)
                   .run(document)
                   .rowsChanged()
            > 0;
    });
}

} // namespace Peel
