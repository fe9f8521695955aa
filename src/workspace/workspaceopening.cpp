// SPDX-License-Identifier: GPL-3.0-or-later
// How a library becomes an open one.
#include "store/library.h"
#include "workspace/workspaceprivate.h"

#include <QFileInfo>

namespace Peel {
namespace {

constexpr qint64 checkedAtOnce = 8LL << 20; // bytes: read through in some hundredths of a second

Result<Library> openedLibrary(const QString &path, OpenMode mode)
{
    return Library::open(
        path, mode == OpenMode::ReadOnly ? Library::Wanted::ReadOnly : Library::Wanted::ReadWrite);
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode)
{
    return openedLibrary(path, mode).and_then([](Library &&library) {
        return open(PreparedLibrary { std::make_shared<const Library>(std::move(library)) });
    });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const PreparedLibrary &prepared)
{
    auto own = prepared.library->connect();
    if (!own)
        return tl::unexpected(own.error());
    std::unique_ptr<Workspace> workspace(new Workspace);
    const auto changed = [receiver = workspace.get()] {
        QMetaObject::invokeMethod(
            receiver, [receiver] { Q_EMIT receiver->libraryChanged(); }, Qt::QueuedConnection);
    };
    workspace->d = std::make_unique<Private>(*prepared.library, *std::move(own), changed);
    return workspace;
}

QFuture<Result<PreparedLibrary>> Workspace::prepare(const QString &path, OpenMode mode)
{
    return QtConcurrent::run([path, mode]() -> Result<PreparedLibrary> {
        return openedLibrary(path, mode).map([](Library &&library) {
            return PreparedLibrary { std::make_shared<const Library>(std::move(library)) };
        });
    });
}

bool Workspace::takesTimeToOpen(const QString &path)
{
    return Library::isOfEarlierVersion(path) || QFileInfo(path).size() > checkedAtOnce;
}

} // namespace Peel
