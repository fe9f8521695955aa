// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exports.h"
#include "exporting/figureworkbook.h"
#include "exporting/office/odschart.h"
#include "somefigures.h"
#include "support/printqt.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Peel;
using namespace SomeFigures;

namespace {

Briefing smallBriefing()
{
    Table table { u"Grades"_s, { { u"grade"_s, u"Grade"_s, false } }, { { cell(u"Good"_s) } } };
    return { u"Title"_s, u"Subtitle"_s,
        { BriefingHeading { 1, u"Head"_s }, BriefingText { u"Calls rose to 1,300."_s, { 1 } },
            BriefingFigure { line(), { 1 } }, BriefingTable { table, { { 1 } }, {} } },
        { { u"HMIC, PEEL 2015, page 3"_s, { u"good"_s }, {} } } };
}

QStringList namesOf(const QList<ExportFile> &files)
{
    QStringList names;
    for (const ExportFile &file : files)
        names.append(file.name);
    return names;
}

} // namespace

TEST(Exports, EveryKindOfFigureInEveryFormatTwiceTheSame)
{
    for (const FigureSpec &spec : ofEveryKind()) {
        const auto first = exported(spec, exportFormatIds(), u"calls"_s);
        ASSERT_TRUE(first.has_value()) << qPrintable(first.error().message);
        const auto second = exported(spec, exportFormatIds(), u"calls"_s);
        ASSERT_EQ(namesOf(*first), namesOf(*second));
        for (qsizetype i = 0; i < first->size(); ++i) {
            EXPECT_FALSE(first->at(i).bytes.isEmpty()) << qPrintable(first->at(i).name);
            EXPECT_TRUE(first->at(i).bytes == second->at(i).bytes)
                << qPrintable(figureKindId(spec.kind) + u' ' + first->at(i).name);
        }
    }
}

TEST(Exports, OfABriefingAreTheSameTwice)
{
    EXPECT_TRUE(exported(smallBriefing(), exportFormatIds(), u"b"_s)
        == exported(smallBriefing(), exportFormatIds(), u"b"_s));
}

TEST(Exports, AreNamedAfterWhatTheyAre)
{
    const QStringList figure = namesOf(*exported(line(), exportFormatIds(), u"calls"_s));
    for (const QString &name : { u"calls.pdf"_s, u"calls.png"_s, u"calls@1x.png"_s,
             u"calls@3x.png"_s, u"calls.csv"_s, u"calls.csv-metadata.json"_s })
        EXPECT_TRUE(figure.contains(name)) << qPrintable(name);
    const QStringList briefing = namesOf(*exported(smallBriefing(), exportFormatIds(), u"b"_s));
    for (const QString &name :
        { u"b.odt"_s, u"b-figure-1.svg"_s, u"b-figure-1.csv"_s, u"b-table-1.csv"_s })
        EXPECT_TRUE(briefing.contains(name)) << qPrintable(name);
}

TEST(Exports, GoIntoOneZip)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.zip"_s);
    const auto saved = saveExport(smallBriefing(), path, { u"html"_s, u"json"_s });
    ASSERT_TRUE(saved.has_value());
    QFile zip(path);
    ASSERT_TRUE(zip.open(QIODevice::ReadOnly));
    const QByteArray bytes = zip.readAll();
    EXPECT_TRUE(bytes.startsWith("PK") && bytes.contains("pack.html") && bytes.contains("pack.json")
        && !bytes.contains("pack.odt"));
}

TEST(Exports, OfSeveralFormatsStandBesideEachOther)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(
        saveExport(line(), folder.filePath(u"calls"_s), { u"svg"_s, u"csv"_s }).has_value());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files),
        (QStringList { u"calls.csv"_s, u"calls.csv-metadata.json"_s, u"calls.svg"_s }));
}

TEST(Exports, RefuseAnUnknownFormat)
{
    EXPECT_EQ(exported(line(), u"gif"_s, u"a"_s).error().kind, ErrorKind::NotUnderstood);
    EXPECT_EQ(saveExport(line(), u"/tmp/a.gif"_s).error().kind, ErrorKind::NotUnderstood);
}

TEST(Exports, CanBeStoppedBetweenTwoFormats)
{
    const auto stopped
        = exported(line(), { u"svg"_s, u"csv"_s }, u"a"_s, [](int done, int) { return done < 1; });
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TEST(Exports, TravelAsJson)
{
    const Export figure = line();
    const Export briefing = smallBriefing();
    EXPECT_TRUE(exportFromJson(toJson(figure)).value() == figure);
    EXPECT_TRUE(exportFromJson(toJson(briefing)).value() == briefing);
}

TEST(FigureSheets, HaveAChartWhereItShowsTheSame)
{
    const WorkbookSheet whole
        = sheetOf(line({ { 1000, 1100, 1200 }, { 1250, 1230, 1150 } }), u"Figure 1"_s);
    ASSERT_TRUE(whole.chart.has_value());
    EXPECT_EQ(whole.chart->series.at(1).firstRow, 3);
    EXPECT_EQ(whole.chart->series.at(1).rows, 3);
    EXPECT_EQ(whole.table.rows.at(3).at(2).value.toDouble(), 1250);
    EXPECT_FALSE(whole.picture->png.isEmpty());
}

TEST(FigureSheets, AreChartsOfTheirCellsInAnOpenDocumentSpreadsheet)
{
    Workbook workbook;
    workbook.sheets = { sheetOf(line({ { 1000, 1100, 1200 }, { 1250, 1230, 1150 } }), u"Calls"_s) };
    const WorkbookSheet &sheet = workbook.sheets.first();
    const QByteArray chart = odsChartPart(sheet, 3).bytes;
    // Under title, notes and head the table begins; the second series has the last three rows.
    const qsizetype first = 3 + sheet.notes.size() + 3;
    for (const QString &cells : { u"'Calls'.$C$%1:$'Calls'.$C$%2"_s, u"'Calls'.$A$%1\""_s })
        EXPECT_TRUE(chart.contains(QString(cells)
                                       .replace(u"%1"_s, QString::number(first))
                                       .replace(u"%2"_s, QString::number(first + 2))
                                       .toUtf8()))
            << chart.constData();
    EXPECT_TRUE(chart.contains("<chart:legend"));
    EXPECT_TRUE(odsOf(workbook).value() == odsOf(workbook).value());
}

TEST(FigureSheets, HaveAPictureAloneWhereAYearIsMissing)
{
    FigureSpec gap = line({ { 1000, 1100, 1200 } });
    gap.series[0].points.removeAt(1);
    EXPECT_FALSE(sheetOf(gap, u"Figure 1"_s).chart.has_value());
    FigureSpec stretched = line({ { 1000, 1100, 1200 } });
    stretched.categories[2].position += 365;
    EXPECT_FALSE(sheetOf(stretched, u"Figure 1"_s).chart.has_value());
}

TEST(BriefingWorkbooks, HoldEveryTableFigureAndSource)
{
    QStringList names;
    for (const WorkbookSheet &sheet : workbookOf(smallBriefing()).sheets)
        names.append(sheet.name);
    EXPECT_EQ(names, (QStringList { u"Text"_s, u"Figure 1"_s, u"Table 1"_s, u"Sources"_s }));
}
