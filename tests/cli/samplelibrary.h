// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peelctl.h"

#include <QDir>
#include <QTemporaryDir>

/// A library made from the samples by peelctl itself, once for all tests of a program.
class SampleLibrary : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        if (s_folder)
            return;
        s_folder = std::make_unique<QTemporaryDir>();
        const QDir samples(QStringLiteral(PEEL_SOURCE_DIR "/data/samples"));
        QStringList arguments { QStringLiteral("import"), QStringLiteral("--library"), path() };
        const QStringList kinds { QStringLiteral("*.html"), QStringLiteral("*.pdf") };
        for (const QString &name : samples.entryList(kinds, QDir::Files, QDir::Name))
            arguments.append(samples.filePath(name));
        s_import = peelctl(arguments);
    }

    static QString path() { return s_folder->filePath(QStringLiteral("Derbyshire.peel")); }

    static QString file(const QString &name) { return s_folder->filePath(name); }

    static const Ran &import() { return s_import; }

    /// A command on the library.
    static Ran ask(QStringList arguments)
    {
        arguments.append({ QStringLiteral("--library"), path() });
        return peelctl(arguments);
    }

private:
    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline Ran s_import;
};
