// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importablefiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// .docx and .zip cannot be read, but an analyst who hands over a folder wants to hear of them.
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

bool isDocument(const QFileInfo &file)
{
    return documentSuffixes.contains(file.suffix().toLower())
        && file.completeBaseName().compare("readme"_L1, Qt::CaseInsensitive) != 0;
}

void addFolder(const QDir &folder, QStringList &files)
{
    const auto entries = folder.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (!entry.isDir()) {
            if (isDocument(entry))
                files.append(entry.filePath());
        } else if (!isCompanionOfPage(entry) && !entry.fileName().endsWith(".peel.files"_L1)) {
            addFolder(QDir(entry.filePath()), files);
        }
    }
}

} // namespace

QStringList importableFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            addFolder(QDir(path), files);
        else
            files.append(path);
    }
    return files;
}

} // namespace Peel
