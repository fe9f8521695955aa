// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importablefiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// Office files and .zip may not be readable, but an analyst who hands over a folder wants to hear
// of each of them.
const QStringList documentSuffixes { u"pdf"_s, u"html"_s, u"htm"_s, u"xhtml"_s, u"mht"_s,
    u"mhtml"_s, u"txt"_s, u"text"_s, u"md"_s, u"markdown"_s, u"docx"_s, u"doc"_s, u"odt"_s,
    u"zip"_s };

/// "Page_files" beside "Page.html": what a browser saves with a page.
bool isCompanionOfPage(const QFileInfo &folder)
{
    const QString name = folder.fileName();
    if (!name.endsWith("_files"_L1))
        return false;
    const QString page = folder.dir().filePath(name.chopped(6));
    return QFileInfo::exists(page + ".html"_L1) || QFileInfo::exists(page + ".htm"_L1);
}

/// Why a file of a folder is no document; empty where it is one.
QString whyNot(const QFileInfo &file)
{
    if (file.completeBaseName().compare("readme"_L1, Qt::CaseInsensitive) == 0)
        return u"It tells of the folder."_s;
    if (!documentSuffixes.contains(file.suffix().toLower()))
        return file.suffix().isEmpty()
            ? u"Not a kind of file that holds a document."_s
            : u"Files that end in .%1 hold no document."_s.arg(file.suffix().toLower());
    return {};
}

QStringList namesOfPdfs(const QDir &folder)
{
    QStringList names;
    for (const QFileInfo &file : folder.entryInfoList({ u"*.pdf"_s }, QDir::Files))
        names.append(file.completeBaseName());
    return names;
}

/// "source" beside PDFs, with a file for one of them: what they were made from.
bool isSourceOfPdfs(const QFileInfo &folder)
{
    static const QStringList names { u"source"_s, u"sources"_s, u"src"_s };
    if (!names.contains(folder.fileName().toLower()))
        return false;
    const QStringList made = namesOfPdfs(folder.dir());
    const QFileInfoList inside = QDir(folder.filePath()).entryInfoList(QDir::Files);
    return std::any_of(inside.cbegin(), inside.cend(),
        [&made](const QFileInfo &file) { return made.contains(file.completeBaseName()); });
}

void addFolder(const QDir &folder, ImportableFiles &found)
{
    const auto entries = folder.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (!entry.isDir()) {
            if (const QString why = whyNot(entry); why.isEmpty())
                found.files.append(entry.filePath());
            else
                found.passedOver.append({ entry.filePath(), why });
        } else if (isSourceOfPdfs(entry)) {
            found.passedOver.append(
                { entry.filePath(), u"The PDFs beside this folder were made from it."_s });
        } else if (!isCompanionOfPage(entry) && !entry.fileName().endsWith(".peel.files"_L1)) {
            addFolder(QDir(entry.filePath()), found);
        }
    }
}

} // namespace

ImportableFiles importableFiles(const QStringList &paths)
{
    ImportableFiles found;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            addFolder(QDir(path), found);
        else
            found.files.append(path);
    }
    return found;
}

} // namespace Peel
