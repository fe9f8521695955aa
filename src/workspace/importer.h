// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/capture.h"
#include "store/library.h"
#include "workspace/documentreader.h"
#include "workspace/importjob.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace Peel {

/// A file that was read, on its way into the library.
struct ReadFile
{
    QString path;
    QString sha256;
    QByteArray bytes;
    Reading reading;
};

/// Brings files into a library, each in two steps: read() in any number of threads at once, store()
/// in one.
class Importer
{
public:
    Importer(Library library, DocumentReader reader, ImportOptions options);

    /// Reads a file that is not in the library yet; else answers what became of it.
    std::variant<ReadFile, ImportOutcome> read(const QString &path, const WorkerWatch &watch) const;
    /// Stores it in one transaction; the original is copied before.
    ImportOutcome store(ReadFile file, const WorkerWatch &watch) const;
    /// Leaves a line of a failure in the library, if there is something to remember.
    void remember(const ImportOutcome &outcome) const;

private:
    Result<QByteArray> bytesOf(const QString &path) const;
    WorkerRequest requestFor(const ReadFile &file) const;
    std::optional<ImportOutcome> alreadyHere(const ReadFile &file) const;
    void restoreCopy(const Connection &connection, const ReadFile &file) const;
    Result<ImportOutcome> filed(ReadFile &file, const WorkerWatch &watch) const;

    Library m_library;
    DocumentReader m_reader;
    ImportOptions m_options;
};

/// What was found in a document, in one sentence.
QString summaryOf(const DocumentRecord &record);

} // namespace Peel
