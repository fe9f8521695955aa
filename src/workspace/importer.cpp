// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importer.h"

#include "domain/reference.h"
#include "store/documentrepository.h"
#include "store/importlog.h"
#include "store/originals.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

ImportOutcome outcomeOf(const QString &path, const Error &error)
{
    ImportOutcome outcome;
    outcome.path = path;
    outcome.message = error.message;
    outcome.state = error.kind == ErrorKind::Cancelled ? ImportOutcome::State::Cancelled
        : error.kind == ErrorKind::Locked              ? ImportOutcome::State::NeedsPassword
                                                       : ImportOutcome::State::Failed;
    return outcome;
}

/// The stored copy opens in the right program whatever the file was called.
QString suffixFor(const QString &path, const QString &format)
{
    const QString own = QFileInfo(path).suffix().toLower();
    if (format == "pdf"_L1)
        return u"pdf"_s;
    if (format == "html"_L1)
        return QStringList { u"htm"_s, u"mht"_s, u"mhtml"_s, u"xhtml"_s }.contains(own) ? own
                                                                                        : u"html"_s;
    return own == "md"_L1 ? own : u"txt"_s;
}

HeaderOverrides overridesFrom(const HeaderDecision &decision, const QString &fileName)
{
    return HeaderOverrides { decision.type, decision.force, decision.round, fileName };
}

QString counted(int count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

} // namespace

QString summaryOf(const DocumentRecord &record)
{
    QString what = documentTypeName(record.header.type);
    if (!what.isEmpty())
        what[0] = what.at(0).toUpper();
    if (const Force *force = ReferenceData::builtIn().force(record.header.force))
        what += u", %1"_s.arg(force->name);
    if (!record.header.round.isEmpty())
        what += u", %1"_s.arg(record.header.round);
    QStringList found { counted(record.judgments, u"judgment"_s, u"judgments"_s),
        counted(record.recommendations, u"recommendation"_s, u"recommendations"_s),
        counted(record.metrics, u"figure"_s, u"figures"_s) };
    if (record.unsure > 0)
        found.append(u"%1 unsure"_s.arg(record.unsure));
    return u"%1: %2."_s.arg(what, found.join(u", "_s));
}

Importer::Importer(Library library, DocumentReader reader, ImportOptions options)
    : m_library(std::move(library))
    , m_reader(std::move(reader))
    , m_options(std::move(options))
{
}

Result<QByteArray> Importer::bytesOf(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, u"There is no file %1."_s.arg(path), path);
    if (!info.isFile())
        return failure(ErrorKind::Unreadable,
            info.isDir() ? u"This is a folder, not a file."_s
                         : u"This is a device or a pipe, not a file."_s,
            path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, u"There is no permission to read the file."_s, path);
    const ReadingLimits limits;
    const bool isPdf = sniff(file.peek(4096)) == Format::Pdf;
    const qint64 most = isPdf ? limits.pdfBytes : limits.textBytes;
    if (file.size() > most)
        return failure(ErrorKind::Unreadable,
            u"The file has %1 MB; %2 are read up to %3 MB."_s.arg(file.size() >> 20)
                .arg(isPdf ? u"PDFs"_s : u"pages and texts"_s)
                .arg(most >> 20),
            path);
    QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return failure(ErrorKind::Unreadable,
            u"The file could not be read to its end (%1)."_s.arg(file.errorString()), path);
    return bytes;
}

WorkerRequest Importer::requestFor(const ReadFile &file) const
{
    WorkerRequest request;
    request.document = file.bytes;
    request.password = m_options.password;
    request.ocr = m_options.ocr;
    request.overrides.fileName = QFileInfo(file.path).fileName();
    return request;
}

/// The same bytes change nothing, unless the document had been taken out: then it is back.
std::optional<ImportOutcome> Importer::alreadyHere(const ReadFile &file) const
{
    const QString &path = file.path;
    const auto connection = m_library.connect();
    if (!connection)
        return outcomeOf(path, connection.error());
    DocumentRepository documents(**connection);
    const auto known = documents.documentWithContent(file.sha256);
    if (!known)
        return outcomeOf(path, known.error());
    if (!*known)
        return {};
    restoreCopy(**connection, file);
    const bool wasRemoved = documents.restore(**known).value_or(false);
    const auto record = documents.record(**known);
    if (!record)
        return outcomeOf(path, record.error());
    const QString since = record->importedAt.toLocalTime().date().toString(u"d MMMM yyyy"_s);
    return ImportOutcome { ImportOutcome::State::AlreadyHere, path, *record,
        wasRemoved ? u"Had been removed from the library and is back."_s
                   : u"Already in the library since %1."_s.arg(since) };
}

/// Where the folder of the originals was lost, importing a file again fills its place.
void Importer::restoreCopy(const Connection &connection, const ReadFile &file) const
{
    const auto original = DocumentRepository(connection).originalWithContent(file.sha256);
    if (original && *original && (*original)->link.isEmpty())
        (void)Originals(m_library.filesFolder()).keep(file.bytes, file.sha256, (*original)->suffix);
}

std::variant<ReadFile, ImportOutcome> Importer::read(
    const QString &path, const WorkerWatch &watch) const
{
    auto bytes = bytesOf(path);
    if (!bytes)
        return outcomeOf(path, bytes.error());
    ReadFile file { path, Originals::sha256Of(*bytes), *bytes, {} };
    if (const auto here = alreadyHere(file))
        return *here;
    auto reading = m_reader.read(requestFor(file), watch);
    if (!reading)
        return outcomeOf(path, reading.error());
    file.reading = *std::move(reading);
    return file;
}

ImportOutcome Importer::store(ReadFile file, const WorkerWatch &watch) const
{
    const auto outcome = filed(file, watch);
    return outcome ? *outcome : outcomeOf(file.path, outcome.error());
}

Result<ImportOutcome> Importer::filed(ReadFile &file, const WorkerWatch &watch) const
{
    const auto connection = m_library.connect();
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto here = alreadyHere(file)) // twice in one import
        return *here;
    DocumentRepository documents(**connection);
    const DocumentHeader header = file.reading.facts.header;
    const RecognisedHeader recognised { header.type, header.force, header.round };
    const auto document = documents.documentLike(file.reading, recognised);
    if (!document)
        return tl::unexpected(document.error());
    if (*document) {
        // What the analyst said of the document holds for its other captures too.
        const auto decision = documents.headerDecision(**document);
        if (decision && !decision->isEmpty()) {
            WorkerRequest request = requestFor(file);
            request.overrides = overridesFrom(*decision, request.overrides.fileName);
            auto again = m_reader.read(request, watch);
            if (!again)
                return tl::unexpected(again.error());
            file.reading = *std::move(again);
        }
    }
    const QString suffix = suffixFor(file.path, file.reading.format);
    const Originals originals(m_library.filesFolder());
    const auto copied
        = m_options.link ? Result<bool>(false) : originals.keep(file.bytes, file.sha256, suffix);
    if (!copied)
        return tl::unexpected(copied.error());
    const auto stored = documents.file(
        Capture { file.sha256, file.bytes.size(), QFileInfo(file.path).fileName(), suffix,
            m_options.link ? QFileInfo(file.path).absoluteFilePath() : QString(), recognised,
            file.reading },
        *document);
    if (!stored) {
        if (*copied)
            originals.forget(file.sha256, suffix);
        return tl::unexpected(stored.error());
    }
    (void)ImportLog(**connection).succeeded(QFileInfo(file.path).absoluteFilePath());
    const auto record = documents.record(stored->document);
    if (!record)
        return tl::unexpected(record.error());
    const auto state
        = stored->newDocument ? ImportOutcome::State::Imported : ImportOutcome::State::NewCapture;
    return ImportOutcome { state, file.path, *record, summaryOf(*record) };
}

void Importer::remember(const ImportOutcome &outcome) const
{
    const bool needsPassword = outcome.state == ImportOutcome::State::NeedsPassword;
    if (outcome.state != ImportOutcome::State::Failed && !needsPassword)
        return;
    const auto connection = m_library.connect();
    if (connection) // where even this cannot be written the outcome has said so already
        (void)ImportLog(**connection)
            .failed(QFileInfo(outcome.path).absoluteFilePath(), needsPassword, outcome.message);
}

} // namespace Peel
