// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(PEEL_SOURCE_DIR);

QStringList sources()
{
    QStringList found;
    for (const QString &folder : { u"/src"_s, u"/tests"_s }) {
        QDirIterator files(
            root + folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
    }
    return found;
}

} // namespace

TEST(House, EverySourceFileNamesItsLicence)
{
    for (const QString &path : sources()) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(
            file.readLine().trimmed(), QByteArray("// SPDX-License-Identifier: GPL-3.0-or-later"))
            << qPrintable(path);
    }
}

TEST(House, TheTopLevelHoldsWhatTheReadmeSays)
{
    const QStringList known { u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s,
        u"LICENSE"_s, u"CHANGELOG.md"_s, u"src"_s, u"ui"_s, u"resources"_s, u"data"_s, u"tests"_s,
        u"docs"_s, u"scripts"_s, u"cmake"_s, u"build"_s };
    for (const QString &entry : QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        EXPECT_TRUE(known.contains(entry) || entry.startsWith(u"build-")) << qPrintable(entry);
}
