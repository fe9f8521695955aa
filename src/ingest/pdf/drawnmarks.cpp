// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/drawnmarks.h"

#include "ingest/pdf/markers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double leastIndent = 0.9; // em, as a browser sets a list in
constexpr double mostIndent = 4.5;
constexpr double reach = 1.9; // em: how far before its line a mark stands
constexpr double rim = 0.12; // em of paper between a mark and its line
constexpr double smallest = 0.18; // em, of a dot
constexpr double largest = 0.6;
constexpr int contrast = 48; // of 255: lighter shades are a tint of the paper

/// A field of the page's picture, in pixels.
struct Field
{
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;

    bool isEmpty() const { return x1 <= x0 || y1 <= y0; }

    int width() const { return x1 - x0; }

    int height() const { return y1 - y0; }
};

Field fieldOf(const Shades &page, double x0, double y0, double x1, double y1)
{
    const auto at = [&](double place, int most) {
        return std::clamp(static_cast<int>(std::lround(place * page.scale)), 0, most);
    };
    return { at(x0, page.width), at(y0, page.height), at(x1, page.width), at(y1, page.height) };
}

unsigned char shadeAt(const Shades &page, int x, int y)
{
    return page.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(page.width)
        + static_cast<std::size_t>(x)];
}

/// The shade that most of a field has.
int paperOf(const Shades &page, const Field &field)
{
    std::array<int, 256> counts {};
    for (int y = field.y0; y < field.y1; ++y) {
        for (int x = field.x0; x < field.x1; ++x)
            ++counts[shadeAt(page, x, y)];
    }
    return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

/// What is drawn in a field, with the number of its pixels.
std::pair<Field, int> inkIn(const Shades &page, const Field &field)
{
    const int paper = paperOf(page, field);
    Field ink { field.x1, field.y1, field.x0, field.y0 };
    int count = 0;
    for (int y = field.y0; y < field.y1; ++y) {
        for (int x = field.x0; x < field.x1; ++x) {
            if (std::abs(shadeAt(page, x, y) - paper) < contrast)
                continue;
            ++count;
            ink = { std::min(ink.x0, x), std::min(ink.y0, y), std::max(ink.x1, x + 1),
                std::max(ink.y1, y + 1) };
        }
    }
    return { ink, count };
}

/// The one dot before a line; nothing where more or something else is drawn there.
std::optional<Box> dotBefore(const Shades &page, const Run &line)
{
    const double em = line.size;
    const double middle = line.middle();
    // A border may run down the left of a list: the field ends there.
    const Field wide = fieldOf(page, line.box.x0 - reach * em, middle - 0.55 * em,
        line.box.x0 - rim * em, middle + 0.55 * em);
    if (wide.isEmpty())
        return std::nullopt;
    const auto [ink, count] = inkIn(page, wide);
    const double pixel = em * page.scale;
    const auto fits = [&](int side) {
        return side >= smallest * pixel - 1 && side >= 2 && side <= largest * pixel + 1;
    };
    if (count == 0 || !fits(ink.width()) || !fits(ink.height())
        || std::abs(ink.width() - ink.height()) > std::max(1.0, 0.15 * pixel))
        return std::nullopt;
    const bool alone = ink.x0 > wide.x0 && ink.x1 < wide.x1 && ink.y0 > wide.y0 && ink.y1 < wide.y1;
    const bool round = 2 * count > ink.width() * ink.height() || ink.width() >= 5;
    const double centre = (ink.y0 + ink.y1) / 2.0 / page.scale;
    if (!alone || !round || std::abs(centre - middle) > 0.35 * em)
        return std::nullopt;
    return Box { line.box.page, ink.x0 / page.scale, ink.y0 / page.scale, ink.x1 / page.scale,
        ink.y1 / page.scale };
}

bool standsBefore(const Run &left, const Run &line)
{
    return left.table < 0 && &left != &line && std::abs(left.middle() - line.middle()) < line.size
        && left.box.x1 > line.box.x0 - reach * line.size && left.box.x0 < line.box.x0;
}

bool isMarked(const Run &line)
{
    return line.words.front().bullet || markerOf(line).found();
}

/// The next line above in the same column; null where a table or nothing near stands there.
const Run *lineAbove(const std::vector<Run> &runs, std::size_t index)
{
    constexpr std::size_t mostColumns = 6;
    const Run &line = runs[index];
    for (std::size_t back = 1; back <= std::min(index, mostColumns); ++back) {
        const Run &other = runs[index - back];
        if (other.table >= 0)
            return nullptr;
        if (other.middle() < line.middle() - 0.5 * line.size && other.box.x0 < line.box.x1
            && other.box.x1 > line.box.x0)
            return &other;
    }
    return nullptr;
}

} // namespace

bool mayHaveDrawnMarks(const std::vector<Run> &runs, double body)
{
    for (std::size_t i = 1; i < runs.size(); ++i) {
        const Run *above = runs[i].table < 0 ? lineAbove(runs, i) : nullptr;
        if (above == nullptr)
            continue;
        const double indent = runs[i].box.x0 - above->box.x0;
        const bool item = runs[i].size < 1.08 * body; // a larger one is a heading or badge in a box
        if (item && indent > leastIndent * body && indent < mostIndent * body && !isMarked(runs[i])
            && !isMarked(*above))
            return true;
    }
    return false;
}

void takeDrawnMarks(const Shades &page, std::vector<Run> &runs)
{
    if (page.pixels.empty())
        return;
    for (Run &line : runs) {
        if (line.table >= 0 || isMarked(line))
            continue;
        const bool crowded = std::any_of(
            runs.begin(), runs.end(), [&](const Run &other) { return standsBefore(other, line); });
        const std::optional<Box> dot = crowded ? std::nullopt : dotBefore(page, line);
        if (!dot)
            continue;
        Word mark;
        mark.box = *dot;
        mark.box.y0 = line.words.front().box.y0; // as high as a letter of its line
        mark.box.y1 = line.words.front().box.y1;
        mark.size = line.size;
        mark.bullet = true;
        mark.spaceAfter = true;
        mark.text = u"•"_s;
        std::vector<Word> words = std::move(line.words);
        words.insert(words.begin(), std::move(mark));
        line = makeRun(std::move(words));
    }
}

} // namespace Peel::Pdf
