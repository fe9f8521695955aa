// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The table of docs/architecture.md: what the files of a layer may include, beside their own.
const QMap<QString, QStringList> mayInclude {
    { u"domain"_s, {} },
    { u"ingest"_s, { u"domain"_s } },
    { u"store"_s, { u"domain"_s } },
    { u"analysis"_s, { u"domain"_s } },
    { u"exporting"_s, { u"domain"_s, u"analysis"_s } },
    { u"workspace"_s, { u"domain"_s, u"ingest"_s, u"store"_s, u"analysis"_s } },
    { u"models"_s, { u"domain"_s, u"analysis"_s } },
    { u"widgets"_s, { u"domain"_s, u"analysis"_s, u"exporting"_s, u"workspace"_s, u"models"_s } },
    { u"app"_s, { u"domain"_s, u"widgets"_s, u"models"_s, u"workspace"_s } },
    { u"cli"_s, { u"domain"_s, u"analysis"_s, u"exporting"_s, u"workspace"_s, u"ingest"_s } },
};

/// Libraries that stop at one layer's door, by the beginning of the header's name.
const QMap<QString, QStringList> onlyIn {
    { u"poppler"_s, { u"ingest"_s } },
    { u"gumbo"_s, { u"ingest"_s } },
    { u"libxml"_s, { u"ingest"_s } },
    { u"QSql"_s, { u"store"_s } },
    { u"QtSql"_s, { u"store"_s } },
    { u"QWidget"_s, { u"widgets"_s, u"app"_s } },
    { u"QtWidgets"_s, { u"widgets"_s, u"app"_s } },
    // A graphics scene needs one even where nothing is shown: exporting hides it from peelctl.
    { u"QApplication"_s, { u"widgets"_s, u"app"_s, u"exporting"_s } },
    { u"QtCharts"_s, { u"exporting"_s, u"widgets"_s } },
};

struct Include
{
    QString layer;
    QString file;
    QString header;
};

QList<Include> includesBelow(const QString &source)
{
    static const QRegularExpression line(
        u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(source, { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            ADD_FAILURE() << "cannot read " << qPrintable(file.fileName());
        const QString name = QDir(source).relativeFilePath(file.fileName());
        auto match = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext())
            includes.append({ name.section(u'/', 0, 0), name, match.next().captured(1) });
    }
    return includes;
}

QString breachOf(const Include &include)
{
    const QString target = include.header.section(u'/', 0, 0);
    if (mayInclude.contains(target) && include.header.contains(u'/') && target != include.layer
        && !mayInclude.value(include.layer).contains(target))
        return u"%1 includes %2: %3 may not use %4"_s.arg(
            include.file, include.header, include.layer, target);
    for (auto it = onlyIn.begin(); it != onlyIn.end(); ++it) {
        if (include.header.startsWith(it.key()) && !it->contains(include.layer))
            return u"%1 includes <%2>, which belongs to %3 alone"_s.arg(
                include.file, include.header, it->join(u", "_s));
    }
    return {};
}

} // namespace

TEST(Layering, EveryIncludePointsDownwards)
{
    const QList<Include> includes = includesBelow(QStringLiteral(PEEL_SOURCE_DIR "/src"));
    ASSERT_GT(includes.size(), 100);
    for (const Include &include : includes)
        EXPECT_EQ(breachOf(include), QString()) << qPrintable(breachOf(include));
}

TEST(Layering, SeesAnUpwardAndAForeignInclude)
{
    EXPECT_NE(breachOf({ u"domain"_s, u"domain/x.h"_s, u"store/library.h"_s }), QString());
    EXPECT_NE(breachOf({ u"models"_s, u"models/x.h"_s, u"QWidget"_s }), QString());
    EXPECT_NE(breachOf({ u"cli"_s, u"cli/x.cpp"_s, u"poppler-document.h"_s }), QString());
    EXPECT_EQ(breachOf({ u"store"_s, u"store/x.cpp"_s, u"domain/grade.h"_s }), QString());
}
