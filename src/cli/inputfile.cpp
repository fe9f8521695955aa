// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputfile.h"

#include "workspace/workerlimits.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#include <new>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr unsigned deadline = 120; // seconds for one document, as for a worker

/// A hostile file may still bring the reader down; nothing but write() and _exit() is safe then.
extern "C" void readerStopped(int signal)
{
    const char *sentence = signal == SIGALRM || signal == SIGXCPU
        ? "peelctl: The file takes too long to read.\n"
        : "peelctl: The file made the reader stop.\n";
    const ssize_t written = write(STDERR_FILENO, sentence, std::strlen(sentence));
    _exit(written < 0 ? InternalError : InputUnreadable);
}

void expectTrouble()
{
#ifndef PEEL_SANITIZED // which report the same signals better
    for (const int signal : std::array { SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGXCPU, SIGALRM })
        std::signal(signal, readerStopped);
#endif
    alarm(deadline);
}

Result<QByteArray> bytesOf(const QString &path, const ReadingLimits &limits)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(
            ErrorKind::Unreadable, u"“%1” is a folder; this command reads one file."_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(info.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound,
            info.exists() ? u"“%1” cannot be opened: %2."_s.arg(path, file.errorString())
                          : u"There is no file “%1”."_s.arg(path));
    const QString tooLarge = u"more than %1 MB are not read."_s.arg(limits.pdfBytes >> 20);
    if (file.size() > limits.pdfBytes)
        return failure(ErrorKind::Unreadable,
            u"“%1” has %2 MB; "_s.arg(path).arg(file.size() >> 20) + tooLarge);
    const QByteArray bytes = file.read(limits.pdfBytes + 1);
    if (bytes.size() > limits.pdfBytes) // a pipe or a device does not say how much it has
        return failure(ErrorKind::Unreadable, u"“%1” has no end; "_s.arg(path) + tooLarge);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Unreadable,
            u"“%1” could not be read to its end: %2."_s.arg(path, file.errorString()));
    return bytes;
}

/// Hands the file's bytes to `use` under the limits of a worker process.
template <typename Use>
auto withinLimits(const QString &path, const ReadingLimits &limits, const Use &use)
    -> decltype(use(QByteArray()))
{
    const auto bytes = bytesOf(path, limits);
    if (!bytes)
        return tl::unexpected(bytes.error());
    limitThisProcess();
    expectTrouble();
    try {
        return use(*bytes);
    } catch (const std::bad_alloc &) {
        return failure(
            ErrorKind::Unreadable, u"The file needs more memory than reading may take."_s, path);
    }
}

} // namespace

OptionSpec passwordOption()
{
    return { "password", "P", "of an encrypted PDF" };
}

Result<ReadDocument> readFile(const Invocation &invocation)
{
    const QString path = invocation.arguments.front();
    ReadingOptions options;
    options.password = invocation.value("password");
    return withinLimits(path, options.limits,
        [&](const QByteArray &bytes) { return readDocument(bytes, options); });
}

Result<Ingested> ingestFile(const Invocation &invocation)
{
    const QString path = invocation.arguments.front();
    ReadingOptions options;
    options.password = invocation.value("password");
    HeaderOverrides overrides;
    overrides.fileName = QFileInfo(path).fileName();
    return withinLimits(path, options.limits,
        [&](const QByteArray &bytes) { return ingest(bytes, options, overrides); });
}

} // namespace Peel
