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

/// A figure with the line right above it.
struct Pair
{
    Run head;
    Run figure;
};

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

std::optional<std::vector<Pair>> pairsOf(Parts &parts)
{
    std::vector<Pair> pairs;
    for (const Run &figure : parts.figures) {
        std::optional<Run> head = takeHead(figure, parts.labels);
        if (!head)
            return std::nullopt;
        pairs.push_back({ std::move(*head), figure });
    }
    return pairs;
}

/// The usual form: the label over all columns, a row of heads, a row of figures.
Draft recordOf(std::vector<Run> label, std::vector<Pair> pairs)
{
    std::vector<GridCell> cells { { 0, 0, 1, static_cast<int>(pairs.size()), true, label } };
    std::vector<Run> all = std::move(label);
    int column = 0;
    for (const Pair &pair : pairs) {
        cells.push_back({ 1, column, 1, 1, true, { pair.head } });
        all.push_back(pair.head);
        ++column;
    }
    column = 0;
    for (const Pair &pair : pairs) {
        cells.push_back({ 2, column, 1, 1, false, { pair.figure } });
        all.push_back(pair.figure);
        ++column;
    }
    Draft draft = draftOf(std::move(all));
    draft.lines.clear();
    draft.kind = BlockKind::KeyFigure;
    draft.cells = std::move(cells);
    draft.headRows = 2;
    return draft;
}

std::vector<double> columnsOf(std::vector<Run> figures)
{
    std::sort(figures.begin(), figures.end(),
        [](const Run &a, const Run &b) { return centre(a) < centre(b); });
    std::vector<double> columns;
    for (const Run &figure : figures) {
        if (columns.empty() || centre(figure) - columns.back() > 1.5 * figure.size)
            columns.push_back(centre(figure));
    }
    return columns;
}

/// The runs around one column's centre, none if one of them reaches into another column.
std::optional<Parts> sliceOf(
    const Parts &parts, const std::vector<double> &columns, std::size_t own)
{
    Parts slice;
    const auto share = [&](const std::vector<Run> &runs, std::vector<Run> &mine) {
        for (const Run &run : runs) {
            const auto covered = std::count_if(columns.begin(), columns.end(),
                [&](double x) { return x > run.box.x0 && x < run.box.x1; });
            if (covered > 1)
                return false;
            const auto nearest
                = std::min_element(columns.begin(), columns.end(), [&](double a, double b) {
                      return std::abs(a - centre(run)) < std::abs(b - centre(run));
                  });
            if (static_cast<std::size_t>(nearest - columns.begin()) == own)
                mine.push_back(run);
        }
        return true;
    };
    if (!share(parts.figures, slice.figures) || !share(parts.labels, slice.labels))
        return std::nullopt;
    return slice;
}

} // namespace

std::vector<Draft> recordsInColumns(const std::vector<Row> &rows, const IsFigureRun &isFigure)
{
    const Parts parts = partsOf(rows, isFigure);
    const std::vector<double> columns = columnsOf(parts.figures);
    std::vector<Draft> records;
    for (std::size_t i = 0; columns.size() > 1 && i < columns.size(); ++i) {
        std::optional<Parts> slice = sliceOf(parts, columns, i);
        if (!slice)
            return {};
        std::optional<std::vector<Pair>> pairs = pairsOf(*slice);
        if (!pairs || slice->labels.empty())
            return {};
        records.push_back(recordOf(std::move(slice->labels), std::move(*pairs)));
    }
    return records;
}

std::vector<std::vector<Row>> panelsSideBySide(
    const std::vector<Row> &rows, const IsFigureRun &isFigure)
{
    constexpr double gutter = 1.0; // em
    std::vector<const Run *> runs;
    for (const Row &row : rows) {
        for (const Run &run : row.runs)
            runs.push_back(&run);
    }
    std::sort(
        runs.begin(), runs.end(), [](const Run *a, const Run *b) { return a->box.x0 < b->box.x0; });
    std::vector<double> starts; // of the panels
    double right = -1e9;
    for (const Run *run : runs) {
        if (run->box.x0 - right > gutter * run->size)
            starts.push_back(run->box.x0);
        right = std::max(right, run->box.x1);
    }
    std::vector<std::vector<Row>> panels(starts.size());
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const double end = i + 1 < starts.size() ? starts[i + 1] : 1e9;
        bool several = false;
        for (const Row &row : rows) {
            std::vector<Run> own;
            std::copy_if(row.runs.begin(), row.runs.end(), std::back_inserter(own),
                [&](const Run &run) { return run.box.x0 >= starts[i] && run.box.x0 < end; });
            several = several || std::count_if(own.begin(), own.end(), isFigure) > 1;
            if (!own.empty())
                panels[i].push_back(makeRow(std::move(own)));
        }
        if (!several)
            return {};
    }
    return panels.size() > 1 ? panels : std::vector<std::vector<Row>>();
}

std::vector<Draft> recordWithLabelBeside(const std::vector<Row> &rows, const IsFigureRun &isFigure)
{
    Parts parts = partsOf(rows, isFigure);
    if (parts.figures.empty())
        return {};
    std::optional<std::vector<Pair>> pairs = pairsOf(parts);
    if (!pairs || parts.labels.empty())
        return {};
    double left = 1e9;
    for (const Pair &pair : *pairs)
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
