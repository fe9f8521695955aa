// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const QByteArray &bytes)
{
    const auto document = readDocument(bytes, {});
    return document ? QString() : document.error().message;
}

} // namespace

TEST(Sniff, GoesByBytesAndNeverByName)
{
    EXPECT_EQ(sniff(""), Format::Empty);
    EXPECT_EQ(sniff("\xEF\xBB\xBF\n%PDF-1.7\n"), Format::Pdf);
    EXPECT_EQ(sniff("\n <!DOCTYPE HTML><title>x</title>"), Format::Html);
    EXPECT_EQ(sniff("<!-- saved from url=(0014)about:internet --><html>"), Format::Html);
    EXPECT_EQ(sniff("From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b"),
        Format::Mhtml);
    EXPECT_EQ(sniff("Derbyshire 2016\n\nLast updated 02/03/2017"), Format::Text);
    EXPECT_EQ(sniff("From: the Chief Constable\nTo: the Commissioner\n"), Format::Text);
    EXPECT_EQ(sniff("PK\x03\x04....[Content_Types].xml....word/document.xml"), Format::Docx);
    EXPECT_EQ(sniff("PK\x03\x04....reports/a.pdf"), Format::Zip);
    EXPECT_EQ(sniff("\xD0\xCF\x11\xE0\xA1\xB1"), Format::Docx);
    EXPECT_EQ(sniff("\xFF\xD8\xFF\xE0"), Format::Image);
    EXPECT_EQ(sniff(QByteArray("\x89PNG\r\n\x1A\n\0\0", 10)), Format::Image);
    EXPECT_EQ(sniff(QByteArray("\x01\x02\0\0\x07", 5)), Format::Binary);
}

TEST(Sniff, RefusalsNameWhatTheFileIs)
{
    EXPECT_TRUE(refusalOf("").contains(u"empty"_s));
    EXPECT_TRUE(refusalOf("PK\x03\x04 word/document.xml").contains(u"Word"_s));
    EXPECT_TRUE(refusalOf("PK\x03\x04 a.txt").contains(u"archive"_s));
    EXPECT_TRUE(refusalOf("\xFF\xD8\xFF\xE0").contains(u"picture"_s));
    EXPECT_TRUE(refusalOf(QByteArray("\x01\0\x02", 3)).contains(u"neither"_s));
}
