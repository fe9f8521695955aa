// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureexport.h"
#include "exporting/figurefile.h"
#include "somefigures.h"
#include "support/printqt.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Peel;
using namespace SomeFigures;

TEST(FigureFile, APictureHoldsTheFigureItWasMadeFrom)
{
    const QTemporaryDir folder;
    for (FigureSpec spec : ofEveryKind()) {
        spec.palette = FigurePalette::Mono;
        spec.size = u"slide"_s;
        spec.marks = { { 0, 0, FigureMark::Kind::Recalculated, u"“<&>” 2,196 of 131,113"_s } };
        for (const QString &name : { u"a.png"_s, u"a.svg"_s }) {
            const QString path = folder.filePath(name);
            ASSERT_TRUE(saveFigure(Figure::onItsSheet(spec), path).has_value());
            const auto read = figureFromFile(path);
            ASSERT_TRUE(read.has_value()) << qPrintable(read.error().message);
            EXPECT_EQ(*read, spec) << qPrintable(figureKindId(spec.kind));
        }
    }
}

TEST(FigureFile, ThePdfCarriesItAsAnAttachment)
{
    EXPECT_TRUE(pdfOf(Figure(line())).contains("figure.json"));
}

TEST(FigureFile, SaysWhereNoFigureIsInside)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.svg"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    file.close();
    EXPECT_EQ(figureFromFile(path).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(figureFromFile(folder.filePath(u"none"_s)).error().kind, ErrorKind::Unreadable);
}

TEST(FigureFile, RefusesAMarkOfAPointThatIsNotThere)
{
    FigureSpec spec = line();
    spec.marks = { { 0, 9, FigureMark::Kind::Finding, u"x"_s } };
    EXPECT_FALSE(figureSpecFromJson(toJson(spec)).has_value());
}

TEST(FigureFile, RefusesWhatCannotBeDrawn)
{
    for (const FigureSpec &spec : ofEveryKind()) {
        for (const double value : { 1e300, -1e300 }) {
            FigureSpec wild = spec;
            wild.series[0].points[0].value = value;
            EXPECT_FALSE(figureSpecFromJson(toJson(wild)).has_value())
                << qPrintable(figureKindId(spec.kind)) << ' ' << value;
        }
        FigureSpec wild = spec;
        wild.series[0].points[0].decimals = 1'000'000;
        EXPECT_FALSE(figureSpecFromJson(toJson(wild)).has_value());
    }
}

TEST(FigureFile, ComesBackWithoutAPointToo)
{
    QTemporaryDir folder;
    for (FigureSpec spec : ofEveryKind()) {
        for (FigureSeries &series : spec.series)
            series.points.clear();
        ASSERT_TRUE(figureSpecFromJson(toJson(spec)).has_value());
        EXPECT_TRUE(saveFigure(Figure::onItsSheet(spec), folder.filePath(u"a.svg"_s)).has_value())
            << qPrintable(figureKindId(spec.kind));
    }
}
