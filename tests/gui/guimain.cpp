// SPDX-License-Identifier: GPL-3.0-or-later
// main() of tests with windows: no display needed, nothing of the user's own files touched.
#include "widgets/parts/theme.h"
#include "widgets/window/englishplurals.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// A fatal failure ends its test in whatever function it stands, not that function alone.
class EndOfTheTest : public ::testing::EmptyTestEventListener
{
    void OnTestPartResult(const ::testing::TestPartResult &result) override
    {
        if (result.type() == ::testing::TestPartResult::kFatalFailure)
            throw ::testing::AssertionException(result);
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_FONT_DPI", "96");
    qputenv("PEEL_WORKER", PEEL_PROGRAM);
    const QTemporaryDir home;
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(name, home.path().toUtf8());
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("peel-explorer"));
    QApplication::setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Peel::Theme::apply(app);
    Peel::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    ::testing::InitGoogleTest(&argc, argv);
    ::testing::UnitTest::GetInstance()->listeners().Append(new EndOfTheTest);
    return RUN_ALL_TESTS();
}
