// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"
#include "store/capture.h"

#include <QList>
#include <QString>

#include <optional>

namespace Peel {

class Connection;

/// Where a stored capture came to lie.
struct Filed
{
    qint64 document = 0;
    bool newDocument = false; // else another capture of one that was here
};

/// The original of a document's current capture.
struct StoredOriginal
{
    QString sha256;
    QString suffix;
    QString link; // path of the file where no copy is kept
    QString fileName;
    QString format;
};

/// How much a library holds, without what was removed.
struct LibraryCounts
{
    int documents = 0;
    int judgments = 0;
    int recommendations = 0;
    int metrics = 0;
    int unsure = 0; // facts of low confidence
};

/// The documents of a library with their captures. Each change is one transaction.
class DocumentRepository
{
public:
    explicit DocumentRepository(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// The document that these bytes are a capture of, removed or not.
    Result<std::optional<qint64>> documentWithContent(const QString &sha256) const;
    /// The document that this is another state of.
    Result<std::optional<qint64>> documentLike(
        const Reading &reading, const RecognisedHeader &recognised) const;

    /// Stores a capture whole or not at all: a new document, or another capture of `document`. A
    /// document that was removed is back.
    Result<Filed> file(const Capture &capture, std::optional<qint64> document);
    /// The current capture read again: its facts, blocks and header are replaced.
    Result<bool> replaceReading(
        qint64 document, const Reading &reading, const HeaderDecision &decision);

    /// Documents that are not removed, by title. Type, force, round and document of the filter
    /// count.
    Result<QList<DocumentRecord>> records(const FactFilter &filter = {}) const;
    /// NotFound for one that is removed or was never here.
    Result<DocumentRecord> record(qint64 document) const;
    Result<LibraryCounts> counts() const;
    Result<StoredOriginal> original(qint64 document) const;
    /// Of any capture.
    Result<std::optional<StoredOriginal>> originalWithContent(const QString &sha256) const;
    Result<HeaderDecision> headerDecision(qint64 document) const;

    /// False if it was so already.
    Result<bool> remove(qint64 document);
    Result<bool> restore(qint64 document);

private:
    const Connection &m_connection;
};

} // namespace Peel
