// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guitest.h"

#include "widgets/parts/libraryfeed.h"
#include "widgets/window/actions.h"
#include "workspace/importjob.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The documents alone, not what they were made from.
QStringList sampleFiles()
{
    QStringList paths;
    for (const QFileInfo &file :
        QDir(sampleDocuments()).entryInfoList({ u"*.pdf"_s, u"*.html"_s }, QDir::Files))
        paths << file.filePath();
    return paths;
}

/// What became of the samples, each of which has to be read.
Result<bool> importSamples(const QString &path)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    QSignalSpy finished((*workspace)->importPaths(sampleFiles()), &ImportJob::finished);
    if (!finished.wait(240000))
        return failure(ErrorKind::Internal, u"the import did not end"_s);
    for (const ImportOutcome &outcome : finished.first().first().value<QList<ImportOutcome>>()) {
        if (outcome.state != ImportOutcome::State::Imported
            && outcome.state != ImportOutcome::State::NewCapture)
            return failure(ErrorKind::Internal, outcome.path + u": "_s + outcome.message);
    }
    return true;
}

/// The samples' library, made once.
Result<QString> importedSamples()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"Derbyshire.peel"_s);
    static const Result<bool> imported = importSamples(path);
    return imported.map([&path](bool) { return path; });
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files))
        QFile::copy(entry.filePath(), QDir(to).filePath(entry.fileName()));
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFolder(entry.filePath(), QDir(to).filePath(entry.fileName()));
}

} // namespace

QString sampleDocuments()
{
    return QStringLiteral(PEEL_SOURCE_DIR "/data/samples");
}

GuiTest::GuiTest()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>(sampleDocuments());
    m_window->show();
}

GuiTest::~GuiTest() = default;

void GuiTest::openSamples()
{
    const Result<QString> samples = importedSamples();
    ASSERT_TRUE(samples.has_value()) << qPrintable(samples.error().message);
    const QString &from = *samples;
    const QString path = m_folder.filePath(u"Derbyshire.peel"_s);
    QFile::copy(from, path);
    copyFolder(from + u".files"_s, path + u".files"_s);
    ASSERT_TRUE(m_window->openLibrary(path));
    ASSERT_TRUE(waitForFacts());
}

void GuiTest::restart()
{
    m_window->close();
    m_window = std::make_unique<MainWindow>(sampleDocuments());
    m_window->restoreSession();
    m_window->show();
}

void GuiTest::trigger(const QString &action)
{
    m_window->actions()[action]->trigger();
}

bool GuiTest::waitForFacts()
{
    return QTest::qWaitFor([this] { return m_window->feed().isRead(); }, patience);
}

QModelIndex GuiTest::cell(
    const QAbstractItemModel &model, const QString &text, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (index.data().toString().trimmed() == text)
                return index;
        }
        const QModelIndex below = cell(model, text, model.index(row, 0, parent));
        if (below.isValid())
            return below;
    }
    return {};
}

} // namespace Peel
