// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rule.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

const QString begin = QStringLiteral("<!-- rules: made from the program, see below -->\n");
const QString end = QStringLiteral("<!-- end of rules -->");

QString cellOf(const char *text)
{
    return QString::fromUtf8(text).replace(u'|', "\\|"_L1).replace(u'\n', u' ');
}

QString tableOfRules()
{
    QString table
        = u"| rule | what it reads and what it leaves alone | example |\n|---|---|---|\n"_s;
    for (const Rule &rule : allRules())
        table += u"| `%1` | %2 | %3 |\n"_s.arg(
            cellOf(rule.name), cellOf(rule.summary), cellOf(rule.example));
    return table;
}

} // namespace

TEST(Rules, EveryRuleHasAUniqueNameASummaryAndAnExample)
{
    QSet<QString> names;
    for (const Rule &rule : allRules()) {
        const QString name = QString::fromUtf8(rule.name);
        EXPECT_TRUE(QRegularExpression(u"^[a-z]+(\\.[a-z0-9-]+)+$"_s).match(name).hasMatch())
            << rule.name;
        EXPECT_FALSE(names.contains(name)) << rule.name;
        EXPECT_FALSE(QString::fromUtf8(rule.summary).isEmpty()) << rule.name;
        EXPECT_FALSE(QString::fromUtf8(rule.example).isEmpty()) << rule.name;
        names.insert(name);
    }
}

// UPDATE_DOCS=1 writes the table into the document instead of comparing.
TEST(Rules, TheDocumentShowsTheTableOfTheProgram)
{
    QFile file(QStringLiteral(PEEL_SOURCE_DIR) + u"/docs/extraction-rules.md"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QString document = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype from = document.indexOf(begin);
    const qsizetype to = document.indexOf(end);
    ASSERT_GE(from, 0);
    ASSERT_GT(to, from);
    const qsizetype first = from + begin.size();
    if (qEnvironmentVariableIsSet("UPDATE_DOCS")) {
        document.replace(first, to - first, tableOfRules());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(document.toUtf8());
        return;
    }
    EXPECT_EQ(document.mid(first, to - first), tableOfRules())
        << "run rules_test with UPDATE_DOCS=1 to bring docs/extraction-rules.md up to date";
}
