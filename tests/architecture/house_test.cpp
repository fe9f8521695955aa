// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
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

namespace {

/// The types that a file defines where other files can name them, with their namespace.
QStringList typesDefinedIn(const QString &path)
{
    static const QRegularExpression opens(u"^(?:inline )?namespace(?: ([\\w:]+))? \\{"_s);
    static const QRegularExpression closes(u"^\\} // namespace"_s);
    static const QRegularExpression type(
        u"^(?:template <.*> )?(?:struct|class|enum class|enum) (\\w+)(?: final)?(?: : .*)?(?: \\{.*)?$"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList types;
    QStringList inside;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = opens.match(line); match.hasMatch())
            inside.append(match.hasCaptured(1) ? match.captured(1) : u"nobody else's"_s);
        else if (closes.match(line).hasMatch() && !inside.isEmpty())
            inside.removeLast();
        else if (const auto defined = type.match(line);
                 defined.hasMatch() && !inside.contains(u"nobody else's"_s))
            types.append(inside.join(u"::"_s) + u"::"_s + defined.captured(1));
    }
    return types;
}

} // namespace

/// The linker joins what templates make of two types of one name, and takes either for both.
TEST(House, NoTwoTypesShareAName)
{
    QHash<QString, QString> definedIn;
    QDirIterator files(
        root + u"/src"_s, { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (const QString &type : typesDefinedIn(path)) {
            EXPECT_FALSE(definedIn.contains(type))
                << qPrintable(type) << " is defined in " << qPrintable(definedIn.value(type))
                << " and in " << qPrintable(path);
            definedIn.insert(type, path);
        }
    }
    EXPECT_GT(definedIn.size(), 300);
}
