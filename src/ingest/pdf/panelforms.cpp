// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/panelforms.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace Peel::Pdf {
namespace {

constexpr double nearHead = 1.2; // em between a figure and its head

double centre(const Run &run)
{
    return (run.box.x0 + run.box.x1) / 2;
}

/// The runs of a stretch, figures and labels apart.
struct Parts
{
    std::vector<Run> figures;
    std::vector<Run> labels; // from top to bottom
};

Parts partsOf(const std::vector<Row> &rows, const IsFigureRun &isFigure)
{
    Parts parts;
    for (const Row &row : rows) {
        for (const Run &run : row.runs)
            (isFigure(run) ? parts.figures : parts.labels).push_back(run);
    }
    return parts;
}

/// Takes the head of a figure out of the labels.
std::optional<Run> takeHead(const Run &figure, std::vector<Run> &labels)
{
    auto best = labels.end();
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        const double gap = figure.box.y0 - label->box.y1;
        const bool above = gap > -0.3 * label->size && gap < nearHead * label->size
            && centre(figure) > label->box.x0 && centre(figure) < label->box.x1;
        if (above && (best == labels.end() || label->box.y1 > best->box.y1))
            best = label;
    }
    if (best == labels.end())
        return std::nullopt;
    Run head = std::move(*best);
    labels.erase(best);
    return head;
}

std::optional<std::vector<HeadedFigure>> pairsOf(Parts &parts)
{
    std::vector<HeadedFigure> pairs;
    for (const Run &figure : parts.figures) {
        std::optional<Run> head = takeHead(figure, parts.labels);
        if (!head)
            return std::nullopt;
        pairs.push_back({ std::move(*head), figure });
    }
    return pairs;
}

} // namespace

Draft recordOf(std::vector<Run> label, std::vector<HeadedFigure> figures)
{
    std::vector<GridCell> cells { { 0, 0, 1, static_cast<int>(figures.size()), true, label } };
    std::vector<Run> all = std::move(label);
    int column = 0;
    for (const HeadedFigure &each : figures) {
        cells.push_back({ 1, column, 1, 1, true, { each.head } });
        all.push_back(each.head);
        ++column;
    }
    column = 0;
    for (const HeadedFigure &each : figures) {
        cells.push_back({ 2, column, 1, 1, false, { each.figure } });
        all.push_back(each.figure);
        ++column;
    }
    Draft draft = draftOf(std::move(all));
    draft.lines.clear();
    draft.kind = BlockKind::KeyFigure;
    draft.cells = std::move(cells);
    draft.headRows = 2;
    return draft;
}

std::vector<Draft> recordWithLabelBeside(const std::vector<Row> &rows, const IsFigureRun &isFigure)
{
    Parts parts = partsOf(rows, isFigure);
    if (parts.figures.empty())
        return {};
    std::optional<std::vector<HeadedFigure>> pairs = pairsOf(parts);
    if (!pairs || parts.labels.empty())
        return {};
    double left = 1e9;
    for (const HeadedFigure &pair : *pairs)
        left = std::min({ left, pair.head.box.x0, pair.figure.box.x0 });
    const double top = pairs->front().head.box.y0;
    const bool beside = std::all_of(parts.labels.begin(), parts.labels.end(),
        [&](const Run &label) { return label.box.x1 < left && label.box.y1 > top; });
    if (!beside)
        return {};
    std::vector<Draft> record;
    record.push_back(recordOf(std::move(parts.labels), std::move(*pairs)));
    return record;
}

} // namespace Peel::Pdf
