// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figureexport.h"
#include "somefigures.h"
#include "support/printqt.h"

#include <QDir>
#include <QImage>

#include <gtest/gtest.h>

using namespace Peel;
using namespace SomeFigures;

namespace {

const QString folder = QStringLiteral(PEEL_SOURCE_DIR "/tests/golden");

/// How much of two pictures differs so that an eye would see it: 0 to 1. Fonts of another version
/// shift edges by a little; a bar of another length or a missing label is more.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    constexpr int visible = 60; // of 255, in one channel
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > visible || std::abs(qGreen(a) - qGreen(b)) > visible
                || std::abs(qBlue(a) - qBlue(b)) > visible)
                ++differing;
        }
    }
    return double(differing) / (double(one.width()) * one.height());
}

constexpr double tolerance = 0.001; // a stretch of line drawn over a gap is 0.002

QImage drawn(const FigureSpec &spec)
{
    return QImage::fromData(pngOf(Figure(spec, *figureSize(u"half"_s)), 1), "PNG");
}

QImage golden(const QString &name)
{
    return QImage(QDir(folder).filePath(name + u".png"_s));
}

QList<std::pair<QString, FigureSpec>> pictures()
{
    QList<std::pair<QString, FigureSpec>> named;
    for (FigureSpec spec : ofEveryKind()) {
        named.append({ figureKindId(spec.kind), spec });
        spec.palette = FigurePalette::Mono;
        if (spec.kind == FigureKind::GradeBars || spec.kind == FigureKind::Line)
            named.append({ figureKindId(spec.kind) + u"-mono"_s, spec });
    }
    FigureSpec gap = line({ { 1000, 1100, 1200, 1300 } });
    gap.series[0].breaksAfter = { 1 };
    named.append({ u"line-gap"_s, gap });
    return named;
}

} // namespace

// PEEL_MAKE_GOLDEN=1 exporting_test --gtest_filter='Golden.*' draws the pictures anew. Look at each
// before it is kept.
TEST(Golden, EveryKindLooksAsItWasApproved)
{
    for (const auto &[name, spec] : pictures()) {
        const QImage now = drawn(spec);
        if (qEnvironmentVariableIsSet("PEEL_MAKE_GOLDEN")) {
            EXPECT_TRUE(now.save(QDir(folder).filePath(name + u".png"_s)));
        }
        EXPECT_LE(difference(golden(name), now), tolerance) << qPrintable(name);
    }
}

/// Between 1100 and 1200 the line goes on although no figure was published.
TEST(Golden, AWrongPictureIsNoticed)
{
    FigureSpec gap = line({ { 1000, 1100, 1200, 1300 } });
    gap.series[0].breaksAfter = { 1 };
    if (qEnvironmentVariableIsSet("PEEL_MAKE_GOLDEN")) {
        EXPECT_TRUE(drawn(line({ { 1000, 1100, 1200, 1300 } }))
                        .save(QDir(folder).filePath(u"wrong-line-over-a-gap.png"_s)));
    }
    const QImage wrong = golden(u"wrong-line-over-a-gap"_s);
    ASSERT_FALSE(wrong.isNull());
    EXPECT_GT(difference(wrong, drawn(gap)), tolerance);
}
