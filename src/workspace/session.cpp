// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/session.h"

#include "store/documentrepository.h"
#include "store/originals.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

LibraryInfo infoOf(const Library &library, const Connection &connection)
{
    LibraryInfo info;
    info.path = library.path();
    info.readOnly = library.isReadOnly();
    info.whyReadOnly = library.whyReadOnly();
    if (const auto counts = DocumentRepository(connection).counts()) {
        info.documents = counts->documents;
        info.judgments = counts->judgments;
        info.recommendations = counts->recommendations;
        info.metrics = counts->metrics;
        info.unsure = counts->unsure;
    }
    return info;
}

} // namespace

Session::Session(Library library, std::unique_ptr<Connection> own, std::function<void()> changed)
    : m_library(std::move(library))
    , m_own(std::move(own))
    , m_changed(std::move(changed))
    , m_reader(WorkerProcess(WorkerProcess::findProgram()))
    , m_info(infoOf(m_library, *m_own))
{
}

LibraryInfo Session::info() const
{
    const std::scoped_lock lock(m_mutex);
    return m_info;
}

void Session::announceChange(const Connection &connection)
{
    const LibraryInfo info = infoOf(m_library, connection);
    {
        const std::scoped_lock lock(m_mutex);
        m_info = info;
    }
    m_changed();
}

QString Session::passwordOf(const QString &sha256) const
{
    const std::scoped_lock lock(m_mutex);
    return m_passwords.value(sha256);
}

void Session::keepPassword(const QString &sha256, const QString &password)
{
    const std::scoped_lock lock(m_mutex);
    m_passwords.insert(sha256, password);
}

Result<QString> Session::originalPath(const Connection &connection, qint64 document) const
{
    const auto original = DocumentRepository(connection).original(document);
    if (!original)
        return tl::unexpected(original.error());
    const QString path = original->link.isEmpty()
        ? Originals(m_library.filesFolder()).pathOf(original->sha256, original->suffix)
        : original->link;
    if (!QFileInfo::exists(path))
        return failure(
            ErrorKind::NotFound, u"The original of this document is not there any more."_s, path);
    return path;
}

Result<WorkerRequest> Session::requestFor(const Connection &connection, qint64 document) const
{
    const auto original = DocumentRepository(connection).original(document);
    if (!original)
        return tl::unexpected(original.error());
    const auto path = originalPath(connection, document);
    if (!path)
        return tl::unexpected(path.error());
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Unreadable, u"There is no permission to read the original."_s, *path);
    WorkerRequest request;
    request.document = file.readAll();
    request.password = passwordOf(original->sha256);
    request.overrides.fileName = original->fileName;
    return request;
}

Result<bool> Session::checkWritable() const
{
    if (!m_library.isReadOnly())
        return true;
    const QString why = m_library.whyReadOnly();
    return failure(ErrorKind::ReadOnly,
        why.isEmpty() ? u"The library is open for reading alone."_s
                      : u"The library can only be read. %1"_s.arg(why));
}

} // namespace Peel
