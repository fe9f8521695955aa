// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/samplefolder.h"
#include "widgets/englishplurals.h"
#include "widgets/mainwindow.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// A sample library made anew: what is in its place is only ever a copy of the samples.
QString freshSampleLibrary()
{
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const QString path = cache.filePath(u"Derbyshire.peel"_s);
    for (const QString &ending : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path + ending);
    QDir(path + u".files"_s).removeRecursively();
    return path;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"peel-explorer"_s);
    QApplication::setApplicationDisplayName(u"PEEL Explorer"_s);
    QApplication::setApplicationVersion(QStringLiteral(PEEL_VERSION));
    QApplication::setDesktopFileName(u"io.github.peel_explorer.PeelExplorer"_s);
    QApplication::setWindowIcon(
        QIcon(u":/peel/desktop/io.github.peel_explorer.PeelExplorer.svg"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Peel::Arguments arguments = Peel::readArguments(app);
    Peel::Theme::apply(app);
    Peel::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);

    Peel::MainWindow window(Peel::sampleFolder());
    if (arguments.sample)
        window.openSample(freshSampleLibrary());
    else if (!arguments.library.isEmpty())
        window.openLibrary(arguments.library);
    else
        window.restoreSession();
    window.show();
    return QApplication::exec();
}
