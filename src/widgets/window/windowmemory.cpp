// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowmemory.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int LayoutVersion = 1; // raise it when docks come or go
constexpr qsizetype MostRecent = 5;

QString keyOf(const QString &library)
{
    const QByteArray path = QFileInfo(library).absoluteFilePath().toUtf8();
    return u"visits/"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

QString exportKey(bool ofFigures)
{
    return ofFigures ? u"export/figureFormats"_s : u"export/briefingFormats"_s;
}

} // namespace

void WindowMemory::save(const QMainWindow &window)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, window.saveGeometry());
    settings.setValue(u"window/state"_s, window.saveState(LayoutVersion));
}

bool WindowMemory::restore(QMainWindow &window)
{
    QSettings settings;
    const QByteArray geometry = settings.value(u"window/geometry"_s).toByteArray();
    if (geometry.isEmpty())
        return false;
    window.restoreGeometry(geometry);
    return window.restoreState(settings.value(u"window/state"_s).toByteArray(), LayoutVersion);
}

QStringList WindowMemory::recentLibraries()
{
    QStringList there;
    for (const QString &path : QSettings().value(u"libraries/recent"_s).toStringList()) {
        if (QFileInfo::exists(path))
            there << path;
    }
    return there;
}

void WindowMemory::remember(const QString &library)
{
    const QString path = QFileInfo(library).absoluteFilePath();
    QStringList recent = recentLibraries();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(u"libraries/recent"_s, recent.mid(0, MostRecent));
}

void WindowMemory::forget(const QString &library)
{
    QStringList recent = recentLibraries();
    recent.removeAll(QFileInfo(library).absoluteFilePath());
    QSettings().setValue(u"libraries/recent"_s, recent);
}

ImportOptions WindowMemory::importOptions()
{
    const QSettings settings;
    ImportOptions options;
    options.link = settings.value(u"import/link"_s).toBool();
    options.ocr = settings.value(u"import/ocr"_s).toBool();
    return options;
}

void WindowMemory::rememberImport(const ImportOptions &options)
{
    QSettings settings;
    settings.setValue(u"import/link"_s, options.link);
    settings.setValue(u"import/ocr"_s, options.ocr);
}

bool WindowMemory::letters()
{
    return QSettings().value(u"keys/letters"_s, true).toBool();
}

void WindowMemory::rememberLetters(bool use)
{
    QSettings().setValue(u"keys/letters"_s, use);
}

QStringList WindowMemory::exportFormats(bool ofFigures)
{
    const QStringList first = ofFigures ? QStringList { u"png"_s, u"svg"_s, u"csv"_s }
                                        : QStringList { u"odt"_s, u"pdf"_s };
    return QSettings().value(exportKey(ofFigures), first).toStringList();
}

QString WindowMemory::exportFolder()
{
    return QSettings().value(u"export/folder"_s).toString();
}

void WindowMemory::rememberExport(bool ofFigures, const QStringList &formats, const QString &folder)
{
    QSettings settings;
    settings.setValue(exportKey(ofFigures), formats);
    settings.setValue(u"export/folder"_s, folder);
}

void WindowMemory::saveVisit(const QString &library, const Visit &visit)
{
    QSettings().setValue(
        keyOf(library), QVariantMap { { u"page"_s, visit.page }, { u"state"_s, visit.state } });
}

Visit WindowMemory::lastVisit(const QString &library)
{
    const QVariantMap saved = QSettings().value(keyOf(library)).toMap();
    return { saved.value(u"page"_s).toString(), saved.value(u"state"_s).toMap() };
}

} // namespace Peel
