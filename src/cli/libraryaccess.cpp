// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/libraryaccess.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Peel {

OptionSpec libraryOption()
{
    return { "library", "FILE", "the library to use" };
}

QString libraryPath(const Invocation &invocation)
{
    if (invocation.has("library"))
        return invocation.value("library");
    const QString named = qEnvironmentVariable("PEEL_LIBRARY");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + u"/Inspection reports.peel"_s;
}

Result<std::unique_ptr<Workspace>> openedLibrary(
    const Invocation &invocation, Console &console, OpenMode mode)
{
    const QString path = libraryPath(invocation);
    if (!QFileInfo::exists(path))
        return failure(ErrorKind::Storage,
            u"There is no library “%1”. “peelctl import” makes one."_s.arg(path), path);
    auto workspace = Workspace::open(path, mode);
    if (workspace && !(*workspace)->info().whyReadOnly.isEmpty())
        console.note((*workspace)->info().whyReadOnly);
    return workspace;
}

ExitCode failLibrary(Console &console, const Error &error)
{
    return console.fail(error.message, LibraryTrouble);
}

} // namespace Peel
