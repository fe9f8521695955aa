// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/samplefolder.h"
#include "widgets/parts/theme.h"
#include "widgets/window/englishplurals.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A sample library made anew: what is in its place is only ever a copy of the samples.
QString freshSampleLibrary()
{
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    QString path = cache.filePath(u"Derbyshire.peel"_s);
    for (const QString &ending : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path + ending);
    QDir(path + u".files"_s).removeRecursively();
    return path;
}

/// Help and version are for terminals, which need not have a display.
bool asksForText(int argc, char **argv)
{
    const QSet<QByteArrayView> questions { "-h", "--help", "--help-all", "-v", "--version" };
    return std::any_of(argv + 1, argv + argc,
        [&questions](const char *argument) { return questions.contains(argument); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"peel-explorer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PEEL_VERSION));
    if (asksForText(argc, argv)) {
        const QCoreApplication terminal(argc, argv);
        Peel::readArguments(terminal); // answers and ends
    }
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"PEEL Explorer"_s);
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
