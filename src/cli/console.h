// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Peel {

/// Where a command speaks: results on standard output, notes, errors and progress on standard
/// error. Always UTF-8.
class Console
{
public:
    Console();

    /// A result.
    void print(const QString &text);
    void print(const QByteArray &bytes);
    void print(const QJsonObject &json);
    void print(const QJsonArray &json);

    /// A sentence beside the result.
    void note(const QString &sentence);
    /// One sentence about what went wrong, with the exit code that it means.
    ExitCode fail(const QString &sentence, ExitCode code);
    ExitCode fail(const Error &error);

    /// Replaces the last progress line; silent where standard error is no terminal.
    void progress(const QString &line);

    /// The words in bold, where standard output is a terminal and NO_COLOR is not set.
    QString bold(const QString &words) const;

    /// False if something printed did not arrive (a full disk, a closed pipe).
    bool flush();

private:
    void clearProgress();

    bool m_colour = false;
    bool m_showsProgress = false;
    qsizetype m_progressLength = 0;
};

} // namespace Peel
