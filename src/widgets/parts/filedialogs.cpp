// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

std::optional<QStringList> &nextAnswer()
{
    static std::optional<QStringList> answer;
    return answer;
}

template <typename Ask> QStringList answered(Ask ask)
{
    return nextAnswer() ? *std::exchange(nextAnswer(), std::nullopt) : ask();
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString libraries()
{
    return Words::tr("Libraries (*.peel)");
}

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(u".peel"_s) ? path : path + u".peel"_s;
}

} // namespace

QStringList FileDialogs::documents(QWidget *parent)
{
    return answered([parent] {
        return QFileDialog::getOpenFileNames(parent, Words::tr("Import documents"),
            documentsFolder(),
            Words::tr("Documents (*.pdf *.html *.htm *.mhtml *.mht *.txt *.md);;All files (*)"));
    });
}

QString FileDialogs::folder(QWidget *parent)
{
    return answered([parent] {
        return QStringList { QFileDialog::getExistingDirectory(
            parent, Words::tr("Import a folder"), documentsFolder()) };
    }).value(0);
}

QString FileDialogs::libraryToOpen(QWidget *parent)
{
    return answered([parent] {
        return QStringList { QFileDialog::getOpenFileName(
            parent, Words::tr("Open library"), documentsFolder(), libraries()) };
    }).value(0);
}

QString FileDialogs::libraryToMake(QWidget *parent)
{
    return withSuffix(answered([parent] {
        return QStringList { QFileDialog::getSaveFileName(parent, Words::tr("New library"),
            QDir(documentsFolder()).filePath(Words::tr("Inspection reports") + u".peel"_s),
            libraries()) };
    }).value(0));
}

QString FileDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filters)
{
    return answered([&] {
        return QStringList { QFileDialog::getOpenFileName(
            parent, title, documentsFolder(), filters) };
    }).value(0);
}

QString FileDialogs::fileToSave(
    QWidget *parent, const QString &title, const QString &name, const QString &filters)
{
    return answered([&] {
        QString chosen;
        QString path = QFileDialog::getSaveFileName(
            parent, title, QDir(documentsFolder()).filePath(name), filters, &chosen);
        return QStringList { path };
    }).value(0);
}

void FileDialogs::setNextAnswer(const QStringList &paths)
{
    nextAnswer() = paths;
}

} // namespace Peel
