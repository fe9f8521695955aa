// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"
#include "ingest/pdf/tesseract.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

/// A page that is nothing but a picture of this text, as a scanner makes it.
QByteArray scanOf(const QStringList &lines)
{
    QImage picture(1654, 2339, QImage::Format_Grayscale8); // A4 at 200 dots per inch
    picture.fill(Qt::white);
    QPainter pen(&picture);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(34);
    pen.setFont(font);
    for (int i = 0; i < lines.size(); ++i)
        pen.drawText(160, 260 + i * 60, lines.at(i));
    pen.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter page(&writer);
    page.drawImage(QRect(0, 0, writer.width(), writer.height()), picture);
    page.end();
    return bytes;
}

const QStringList scanned { u"Gwent Police is good at investigating crime."_s,
    u"In 2019/20 the force answered 91,204 emergency calls."_s };

} // namespace

TEST(Ocr, AScanStaysUnreadUnlessItIsAskedFor)
{
    const auto read = ingest(scanOf(scanned), {});
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->document.text.isEmpty());
    EXPECT_FALSE(read->facts.diagnostics.empty());
}

TEST(Ocr, ReadsAScannedPageAndMarksEveryFactOfIt)
{
    ReadingOptions options;
    options.ocr = true;
    Pdf::useTesseract();
    const auto read = ingest(scanOf(scanned), options);
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->document.text.contains(u"91,204 emergency calls"_s))
        << qPrintable(read->document.text);
    EXPECT_TRUE(read->document.pages.front().recognised);
    for (const Metric &metric : read->facts.metrics) {
        EXPECT_TRUE(metric.evidence.reasons.contains(u"read by character recognition"_s));
        EXPECT_EQ(metric.evidence.confidence, Confidence::Low);
    }
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
