// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <gtest/gtest.h>

/// What a run of a program left behind.
struct Ran
{
    int code = -1; // exit code; -1 if it crashed or did not start
    QString out;
    QString err;

    QJsonDocument json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError)
            << qPrintable(error.errorString() + QLatin1Char('\n') + out.left(200));
        return document;
    }
};

inline Ran runProgram(const QString &program, const QStringList &arguments, int patience = 120'000)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("PEEL_LIBRARY"));
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    Ran ran;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return ran;
    ran.code = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

/// Runs the built peelctl as a user would.
inline Ran peelctl(const QStringList &arguments)
{
    return runProgram(QStringLiteral(PEEL_PEELCTL), arguments);
}
