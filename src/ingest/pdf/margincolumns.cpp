// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/margincolumns.h"

#include <algorithm>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr double narrow = 0.45; // of the text's width at most
constexpr double fewWords = 3.5; // in a line of the margin on average
constexpr double manyWords = 6; // in one of the text
constexpr double larger = 1.1; // heading than body
constexpr double reach = 1.6; // em from a heading to the first line of its part

double wordsPerLine(const Region &region)
{
    std::size_t words = 0;
    for (const Row &row : region.rows)
        words += row.isTable() ? 0 : row.whole().words.size();
    return static_cast<double>(words) / static_cast<double>(region.rows.size());
}

double width(const Region &region)
{
    return region.box.x1 - region.box.x0;
}

bool isHeading(const Row &row, double body)
{
    return std::all_of(row.runs.begin(), row.runs.end(),
        [body](const Run &run) { return run.table < 0 && run.size > larger * body; });
}

/// The lines of the margin from each heading to the next; none where one begins elsewhere.
std::vector<MarginNote> partsOf(const Region &margin, const Region &text, double body)
{
    std::vector<const Row *> headings;
    for (const Row &row : text.rows) {
        if (isHeading(row, body))
            headings.push_back(&row);
    }
    std::vector<MarginNote> parts;
    std::size_t next = 0;
    for (const Row &row : margin.rows) {
        if (row.isTable())
            return {};
        bool begins = false;
        while (next < headings.size()
            && headings[next]->box.y0 < row.box.y1 + headings[next]->runs.front().size / 2) {
            ++next;
            begins = true;
        }
        if (next == 0)
            return {};
        if (begins) {
            const Row &heading = *headings[next - 1];
            if (row.box.y0 - heading.box.y1 > reach * body)
                return {};
            parts.push_back({ {}, heading.box });
            parts.back().box.y0 = heading.box.y1 - 1;
            parts.back().box.x0 = margin.box.x0;
            parts.back().box.x1 = margin.box.x1;
        }
        parts.back().lines.insert(parts.back().lines.end(), row.runs.begin(), row.runs.end());
    }
    return parts;
}

} // namespace

std::vector<MarginNote> takeMarginColumns(std::vector<Band> &bands, double body)
{
    std::vector<MarginNote> notes;
    for (Band &band : bands) {
        if (band.columns.size() != 2)
            continue;
        const std::size_t margin = width(band.columns[0]) < width(band.columns[1]) ? 0 : 1;
        const Region &beside = band.columns[margin];
        const Region &text = band.columns[1 - margin];
        if (width(beside) > narrow * width(text) || wordsPerLine(beside) > fewWords
            || wordsPerLine(text) < manyWords)
            continue;
        std::vector<MarginNote> parts = partsOf(beside, text, body);
        if (parts.empty())
            continue;
        std::move(parts.begin(), parts.end(), std::back_inserter(notes));
        band.columns.erase(band.columns.begin() + static_cast<std::ptrdiff_t>(margin));
    }
    return notes;
}

} // namespace Peel::Pdf
