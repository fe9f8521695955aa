// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/store/somereading.h"
#include "workspace/importjob.h"
#include "workspace/readingjson.h"
#include "workspace/workspace.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

namespace Peel::Testing {

/// A document that the test worker answers with this reading.
inline QByteArray documentOf(const Reading &reading)
{
    return QJsonDocument(toJson(reading)).toJson(QJsonDocument::Compact);
}

/// An open workspace in a folder of its own, and files to import.
class WorkspaceFixture : public ::testing::Test
{
protected:
    void SetUp() override { reopen(); }

    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(path());
        ASSERT_TRUE(opened.has_value()) << qPrintable(opened.error().message);
        m_workspace = *std::move(opened);
    }

    Workspace &workspace() { return *m_workspace; }

    QString path() const { return m_folder.filePath(QStringLiteral("test.peel")); }

    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return file.fileName();
    }

    /// Imports and waits as a front end does, with its event loop running.
    static QList<ImportOutcome> finish(ImportJob *job)
    {
        QEventLoop loop;
        QList<ImportOutcome> result;
        QObject::connect(
            job, &ImportJob::finished, &loop, [&](const QList<ImportOutcome> &outcomes) {
                result = outcomes;
                loop.quit();
            });
        QTimer::singleShot(std::chrono::seconds(120), &loop, &QEventLoop::quit);
        loop.exec();
        return result;
    }

    QList<ImportOutcome> import(const QStringList &paths, const ImportOptions &options = {})
    {
        return finish(workspace().importPaths(paths, options));
    }

    ImportOutcome importOne(
        const QString &name, const QByteArray &content, const ImportOptions &options = {})
    {
        const auto outcomes = import({ write(name, content) }, options);
        EXPECT_EQ(outcomes.size(), 1);
        return outcomes.value(0);
    }

    LibraryFacts facts() { return workspace().facts().result().value_or(LibraryFacts {}); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Peel::Testing
