// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/workbook.h"
#include "exporting/office/xmlpart.h"
#include "exporting/office/zippackage.h"
#include "support/printqt.h"

#include <QDate>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

Workbook smallWorkbook()
{
    Workbook workbook { u"Calls"_s, { u"From two documents."_s }, {}, {} };
    workbook.sheets.append({ u"Figures"_s,
        { u"Calls to 999"_s, { { u"year"_s, u"Year"_s, false }, { u"calls"_s, u"Calls"_s, true } },
            { { cell(u"2017–18"_s), cell(131113.0, u"131,113"_s) },
                { cell(u"2018–19"_s), TableCell {} } } },
        { u"This worksheet contains one table."_s } });
    return workbook;
}

} // namespace

TEST(ZipPackages, BeginWithTheMimetypeInTheClear)
{
    const auto zip
        = zipOf({ { u"mimetype"_s, "application/x-test", true }, { u"content.xml"_s, "<a/>" } });
    ASSERT_TRUE(zip.has_value());
    // A local file header has 30 bytes, then name and content (PKWARE APPNOTE 4.3.7).
    EXPECT_EQ(zip->mid(30, 8), "mimetype");
    EXPECT_EQ(zip->mid(38, 18), "application/x-test");
}

TEST(ZipPackages, OfTheSamePartsAreTheSameBytes)
{
    const QList<PackagePart> parts { { u"a"_s, QByteArray(10000, 'x') } };
    EXPECT_EQ(zipOf(parts).value(), zipOf(parts).value());
}

TEST(XmlParts, EscapeAndLeaveOutWhatXmlCannotHold)
{
    XmlPart xml;
    xml.leaf("a"_L1, { { "b"_L1, u"\"<\x01"_s } }, u"x & \x0By"_s);
    EXPECT_TRUE(xml.bytes().endsWith("<a b=\"&quot;&lt;\">x &amp; y</a>\n")) << xml.bytes().data();
}

TEST(Workbooks, BeginWithCoverContentsAndNotes)
{
    const QList<WorkbookSheet> sheets = allSheets(smallWorkbook());
    ASSERT_EQ(sheets.size(), 4);
    EXPECT_EQ(sheets.at(0).name, u"Cover"_s);
    EXPECT_EQ(sheets.at(1).name, u"Contents"_s);
    EXPECT_EQ(sheets.at(2).name, u"Notes"_s);
    EXPECT_EQ(sheets.at(1).table.rows.last().first().text(), u"Figures"_s);
}

TEST(Workbooks, SayWhereAValueIsMissing)
{
    EXPECT_EQ(wordsOf(TableCell {}), u"[x]"_s);
    const Table &table = smallWorkbook().sheets.first().table;
    EXPECT_TRUE(isNumber(table.columns.at(1), table.rows.at(0).at(1)));
    EXPECT_FALSE(isNumber(table.columns.at(1), table.rows.at(1).at(1)));
}

TEST(Workbooks, AreTheSameBytesTwice)
{
    EXPECT_EQ(odsOf(smallWorkbook()).value(), odsOf(smallWorkbook()).value());
    EXPECT_EQ(xlsxOf(smallWorkbook()).value(), xlsxOf(smallWorkbook()).value());
}
