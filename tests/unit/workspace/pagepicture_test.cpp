// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"
#include "unit/workspace/smallpdf.h"
#include "unit/workspace/workspacefixture.h"

#include <QElapsedTimer>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class PagePictures : public WorkspaceFixture
{
protected:
    PagePicture draw(const QByteArray &pdf, double dotsPerInch)
    {
        const qint64 id = importOne(u"a.pdf"_s, pdf).document.id;
        const auto picture = workspace().page(id, 1, dotsPerInch).result();
        EXPECT_TRUE(picture.has_value()) << qPrintable(picture.error().message);
        return picture.value_or(PagePicture {});
    }
};

bool hasInk(const PagePicture &picture, const QRectF &points)
{
    const QRect pixels
        = QRectF(points.topLeft() * picture.scale, points.size() * picture.scale).toAlignedRect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (picture.image.valid(x, y) && qGray(picture.image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

QByteArray rotated(QByteArray pdf)
{
    return pdf.replace("/MediaBox [0 0 420 595]", "/Rotate 90 /MediaBox [0 0 420 595]");
}

void expectBoxOnInk(const QByteArray &pdf, const PagePicture &picture)
{
    const auto document = readDocument(pdf, {});
    ASSERT_TRUE(document.has_value() && !document->blocks.empty());
    const Box box
        = document->span(0, static_cast<int>(document->blocks.front().text.size())).boxes.at(0);
    EXPECT_TRUE(hasInk(picture, QRectF(QPointF(box.x0, box.y0), QPointF(box.x1, box.y1))));
    const double above = box.y0 - 30;
    EXPECT_FALSE(hasInk(picture, QRectF(QPointF(box.x0, above), QPointF(box.x1, box.y0 - 10))));
}

} // namespace

TEST_F(PagePictures, HaveTheSizeOfThePageInPixels)
{
    const PagePicture picture = draw(pdfSaying("Outstanding"), 144);
    EXPECT_EQ(picture.image.size(), QSize(840, 1190));
    EXPECT_DOUBLE_EQ(picture.scale, 2);
}

TEST_F(PagePictures, ShowTheWordsWhereTheirBoxesAre)
{
    const QByteArray pdf = pdfSaying("Outstanding");
    expectBoxOnInk(pdf, draw(pdf, 100));
}

TEST_F(PagePictures, OfATurnedPageToo)
{
    const QByteArray pdf = rotated(pdfSaying("Outstanding"));
    const PagePicture picture = draw(pdf, 72);
    EXPECT_EQ(picture.image.size(), QSize(595, 420));
    expectBoxOnInk(pdf, picture);
}

TEST_F(PagePictures, OfAVastPageStayAffordable)
{
    QByteArray pdf = pdfSaying("Outstanding");
    pdf.replace("[0 0 420 595]", "[0 0 9999 9999]");
    const PagePicture picture = draw(pdf, 600);
    EXPECT_LE(picture.image.width() * picture.image.height(), 24'100'000);
    EXPECT_NEAR(picture.scale, picture.image.width() / 9999.0, 0.001);
}

TEST_F(PagePictures, AreNotOfTexts)
{
    const qint64 id = importOne(u"a.txt"_s, "Only words.").document.id;
    EXPECT_EQ(workspace().page(id, 1, 72).result().error().kind, ErrorKind::NotFound);
}
