// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QJsonDocument>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
}

} // namespace

Console::Console()
    : m_colour(isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR"))
    , m_showsProgress(isatty(STDERR_FILENO) != 0)
{
}

void Console::print(const QString &text)
{
    print(text.toUtf8());
}

void Console::print(const QByteArray &bytes)
{
    clearProgress();
    write(stdout, bytes);
}

void Console::print(const QJsonObject &json)
{
    print(QJsonDocument(json).toJson());
}

void Console::print(const QJsonArray &json)
{
    print(QJsonDocument(json).toJson());
}

void Console::note(const QString &sentence)
{
    clearProgress();
    std::fflush(stdout); // in the order of events, where both go to one place
    write(stderr, sentence.toUtf8() + '\n');
}

ExitCode Console::fail(const QString &sentence, ExitCode code)
{
    note(u"peelctl: "_s + sentence);
    return code;
}

ExitCode Console::fail(const Error &error)
{
    return fail(error.message, exitCodeOf(error.kind));
}

void Console::progress(const QString &line)
{
    if (!m_showsProgress)
        return;
    const QByteArray text = line.toUtf8();
    write(stderr,
        '\r' + text + QByteArray(std::max<qsizetype>(0, m_progressLength - line.size()), ' '));
    std::fflush(stderr);
    m_progressLength = line.size();
}

QString Console::bold(const QString &words) const
{
    return m_colour ? u"\033[1m"_s + words + u"\033[0m"_s : words;
}

bool Console::flush()
{
    clearProgress();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Console::clearProgress()
{
    if (m_progressLength == 0)
        return;
    write(stderr, '\r' + QByteArray(m_progressLength, ' ') + '\r');
    m_progressLength = 0;
}

} // namespace Peel
