// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pagepicture.h"
#include "ingest/pdf/pdffile.h"
#include "pdfbytes.h"

#include <QtEndian>

#include <gtest/gtest.h>

namespace Peel::Pdf {
namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// The smallest profile of grey (ICC.1:2001): a half is a sixteenth of white.
QByteArray darkGreyProfile()
{
    const QByteArray white("\x00\x00\xf6\xd6\x00\x01\x00\x00\x00\x00\xd3\x2d", 12);
    const QByteArray header = number(192) + number(0) + number(0x02100000) + "mntrGRAYXYZ "
        + QByteArray(12, 0) + "acsp" + QByteArray(28, 0) + white + QByteArray(48, 0);
    const QByteArray tags
        = number(2) + "wtpt" + number(156) + number(20) + "kTRC" + number(176) + number(14);
    const QByteArray curve = "curv" + number(0) + number(1) + QByteArray("\x04\x00\x00\x00", 4);
    return header + tags + "XYZ " + number(0) + white + curve;
}

/// A page of half grey with words on it.
QByteArray greyPage()
{
    return pdfOf({ { "/Grey cs 0.5 sc 0 0 595 842 re f 0 sc\n" + text("A plan", 70, 400) } },
        "/ColorSpace << /Grey [/ICCBased 7 0 R] >>",
        { streamOf(darkGreyProfile(), "/N 1 /Alternate /DeviceGray") });
}

} // namespace

TEST(Colours, ReadingTakesThePlainOnes)
{
    const auto file = PdfFile::open(greyPage(), {});
    ASSERT_TRUE(file);
    EXPECT_NEAR(file->drawn(0, 36).pixels.front(), 128, 2);
}

TEST(Colours, PagesAreShownInThoseOfTheirProfile)
{
    const auto picture = drawPage(greyPage(), {}, 1, 36);
    ASSERT_TRUE(picture);
    EXPECT_LT(static_cast<unsigned char>(picture->bytes.front()), 100);
}

TEST(Colours, LeftAsideAreNoDamage)
{
    const auto file = PdfFile::open(greyPage(), {});
    ASSERT_TRUE(file);
    std::vector<Diagnostic> diagnostics;
    const auto page = file->page(0, {}, diagnostics);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->words.size(), 2U);
    EXPECT_TRUE(diagnostics.empty());
}

} // namespace Peel::Pdf
