// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureexport.h"
#include "support/printqt.h"

#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

FigureSpec line()
{
    FigureSpec spec;
    spec.title = u"999 calls, Derbyshire"_s;
    spec.subtitle = u"Number, Derbyshire Constabulary, 2017–18 to 2020–21"_s;
    spec.source = u"Source: an invented paper, page 4."_s;
    spec.altText = u"Line chart of 999 calls."_s;
    spec.series = { { u"Derbyshire"_s, FigureSeries::Role::Main, {}, {} } };
    for (int i = 0; i < 4; ++i) {
        spec.categories.append({ u"20%1–%2"_s.arg(17 + i).arg(18 + i), 365.0 * i });
        spec.series[0].points.append({ i, 1000.0 + 100 * i, 0, { 40 + i } });
    }
    return spec;
}

FigureSpec bars()
{
    FigureSpec spec = line();
    spec.kind = FigureKind::Bars;
    return spec;
}

/// Texts of an SVG with their places on the sheet would need its transforms; the words are enough.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "text"_L1)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return texts;
}

qsizetype countOf(const QByteArray &svg, const QByteArray &element)
{
    return svg.count('<' + element + ' ');
}

} // namespace

TEST(Figure, WritesEveryWordOfTheSheet)
{
    const QStringList texts = textsOf(svgOf(Figure(line())));
    for (const QString &wanted : { u"999 calls, Derbyshire"_s, u"2017–18"_s, u"2020–21"_s,
             u"1,000"_s, u"1,300"_s, u"Source: an invented paper, page 4."_s })
        EXPECT_TRUE(texts.contains(wanted)) << qPrintable(wanted);
}

TEST(Figure, TheSvgNamesItselfForReaders)
{
    const QByteArray svg = svgOf(Figure(line()));
    EXPECT_TRUE(svg.contains("role=\"img\" aria-labelledby=\"figure-title figure-description\""));
    EXPECT_TRUE(svg.contains("<title id=\"figure-title\">999 calls, Derbyshire</title>"));
    EXPECT_TRUE(svg.contains("<desc id=\"figure-description\">Line chart of 999 calls.</desc>"));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST(Figure, AGapBreaksTheLine)
{
    FigureSpec broken = line();
    broken.series[0].breaksAfter = { 1 };
    EXPECT_EQ(
        countOf(svgOf(Figure(line())), "polyline") - countOf(svgOf(Figure(broken)), "polyline"),
        1); // 3 stretches against 2
}

TEST(Figure, TheSameFigureGivesTheSameBytes)
{
    for (const FigureSpec &spec : { line(), bars() }) {
        EXPECT_EQ(pngOf(Figure(spec)), pngOf(Figure(spec)));
        EXPECT_EQ(svgOf(Figure(spec)), svgOf(Figure(spec)));
        const QByteArray pdf = pdfOf(Figure(spec));
        EXPECT_EQ(pdf, pdfOf(Figure(spec)));
        EXPECT_FALSE(pdf.contains("CreationDate"));
    }
}

TEST(Figure, ThePngHasItsSizeItsDotsAndItsWords)
{
    const Figure figure(line(), *figureSize(u"report"_s));
    const QImage image = QImage::fromData(pngOf(figure, 2), "PNG");
    EXPECT_EQ(image.size(), QSize(1210, 756)); // 160 × 100 mm at 192 dots an inch
    EXPECT_NEAR(image.dotsPerMeterX(), 192 / 0.0254, 1);
    EXPECT_EQ(image.text(u"Title"_s), u"999 calls, Derbyshire"_s);
    EXPECT_EQ(image.text(u"Description"_s), u"Line chart of 999 calls."_s);
}

TEST(Figure, APointKnowsItsFacts)
{
    for (const FigureSpec &spec : { line(), bars() }) {
        const Figure figure(spec);
        ASSERT_EQ(figure.hits().size(), 4);
        const int hit = figure.hitAt(figure.hits().at(2).area.center());
        ASSERT_EQ(hit, 2);
        EXPECT_EQ(figure.hits().at(hit).facts, QList<qint64> { 42 });
        EXPECT_EQ(
            figure.hits().at(hit).sentence, u"999 calls, Derbyshire, 2019–20, Derbyshire: 1,200"_s);
        EXPECT_EQ(figure.hitAt({ 1, 1 }), -1);
    }
}

TEST(Figure, TheMarkIsWhereTheHitIs)
{
    const Figure figure(line());
    const QImage image = QImage::fromData(pngOf(figure, 1), "PNG");
    for (const FigureHit &hit : figure.hits())
        EXPECT_EQ(image.pixelColor(hit.area.center().toPoint()), QColor(0x12, 0x43, 0x6D));
    const Figure barred(bars());
    const QImage barImage = QImage::fromData(pngOf(barred, 1), "PNG");
    for (const FigureHit &hit : barred.hits())
        EXPECT_EQ(barImage.pixelColor(hit.area.center().toPoint()), QColor(0x12, 0x43, 0x6D));
}

TEST(Figure, NothingIsDrawnOverTheEdgeInAnySize)
{
    for (const FigureSize &size : figureSizes()) {
        const QImage image = QImage::fromData(pngOf(Figure(line(), size), 1), "PNG");
        for (int y = 0; y < image.height(); ++y) {
            EXPECT_EQ(image.pixelColor(0, y), QColor(Qt::white)) << qPrintable(size.id);
            EXPECT_EQ(image.pixelColor(image.width() - 1, y), QColor(Qt::white))
                << qPrintable(size.id);
        }
    }
}

TEST(Figure, AnEmptyFigureStillSaysWhatItIs)
{
    FigureSpec empty;
    empty.title = u"Nothing yet"_s;
    EXPECT_TRUE(textsOf(svgOf(Figure(empty))).contains(u"Nothing yet"_s));
}

TEST(Figure, SavesByTheEndingOfTheName)
{
    const QTemporaryDir folder;
    const Figure figure(line());
    for (const QString &name : { u"a.png"_s, u"a.svg"_s, u"a.pdf"_s })
        EXPECT_TRUE(saveFigure(figure, folder.filePath(name)).has_value());
    const auto refused = saveFigure(figure, folder.filePath(u"a.gif"_s));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ErrorKind::NotUnderstood);
}

TEST(Figure, GoesToTheClipboardInFourForms)
{
    const auto data = clipboardOf(Figure(line()));
    EXPECT_TRUE(data->hasImage());
    EXPECT_TRUE(data->hasFormat(u"image/svg+xml"_s));
    EXPECT_TRUE(data->html().contains(u"<caption>999 calls, Derbyshire</caption>"_s));
    EXPECT_TRUE(data->text().startsWith(u"Series\tPeriod\tValue"_s));
}
