// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/scopedfigures.h"

#include "ingest/language/wordset.h"
#include "ingest/pdf/panelforms.h"
#include "ingest/pdf/tilereading.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double larger = 1.1; // a figure than whose it is
constexpr double closeBelow = 1; // em
constexpr double sameMiddle = 0.6; // em
constexpr double closeLines = 0.45; // em of white between the lines of a label

bool isWhose(const Run &run)
{
    static const QSet<QString> names = wordSet(
        u"local|national|force|the force|england and wales|england & wales|nationally|locally",
        u'|');
    return run.table < 0 && names.contains(run.text().toLower());
}

/// A figure with whose it is, counted among the runs.
struct Scoped
{
    std::size_t figure = 0;
    std::size_t whose = 0;
};

double centre(const Run &run)
{
    return (run.box.x0 + run.box.x1) / 2;
}

bool standsOver(const Run &figure, const Run &whose)
{
    const double gap = whose.box.y0 - figure.box.y1;
    return figure.table < 0 && figure.size >= larger * whose.size && isTileFigure(figure)
        && std::abs(centre(figure) - centre(whose)) < sameMiddle * whose.size
        && gap > -0.3 * whose.size && gap < closeBelow * whose.size;
}

/// From left to right, row by row.
std::vector<Scoped> scopedFigures(const std::vector<Run> &runs)
{
    std::vector<Scoped> found;
    for (std::size_t w = 0; w < runs.size(); ++w) {
        if (!isWhose(runs[w]))
            continue;
        for (std::size_t f = 0; f < runs.size(); ++f) {
            if (standsOver(runs[f], runs[w]))
                found.push_back({ f, w });
        }
    }
    std::sort(found.begin(), found.end(), [&runs](const Scoped &a, const Scoped &b) {
        const Box &left = runs[a.figure].box;
        const Box &right = runs[b.figure].box;
        return std::pair(std::round(left.y0), left.x0) < std::pair(std::round(right.y0), right.x0);
    });
    return found;
}

/// Figures side by side and their label's lines, counted among the runs.
struct Group
{
    std::vector<Scoped> figures;
    std::vector<std::size_t> label;
    Box box; // of the figures and of whose they are
};

bool isBetween(const Run &run, const Box &left, const Box &right)
{
    return run.table < 0 && run.box.x0 >= left.x1 && run.box.x1 <= right.x0 && run.box.y0 < right.y1
        && run.box.y1 > right.y0;
}

std::vector<Group> groupsOf(const std::vector<Run> &runs)
{
    std::vector<Group> groups;
    for (const Scoped &scoped : scopedFigures(runs)) {
        const Box box = united(runs[scoped.figure].box, runs[scoped.whose].box);
        const bool beside = !groups.empty() && groups.back().box.x1 <= box.x0
            && std::abs(groups.back().box.y0 - box.y0) < 1
            && std::none_of(runs.begin(), runs.end(),
                [&](const Run &run) { return isBetween(run, groups.back().box, box); });
        if (!beside)
            groups.push_back({ {}, {}, box });
        groups.back().figures.push_back(scoped);
        groups.back().box = united(groups.back().box, box);
    }
    return groups;
}

bool isLineOf(const Run &line, const Run &label)
{
    return line.table < 0 && std::abs(line.box.x0 - label.box.x0) < 1
        && std::abs(line.size - label.size) < 0.3 && line.bold == label.bold
        && line.words.front().italic == label.words.front().italic;
}

/// The line at the left of the figures that stands nearest to their middle.
std::optional<std::size_t> lineBeside(const Group &group, const std::vector<Run> &runs)
{
    constexpr double furthest = 250; // points
    const double middle = (group.box.y0 + group.box.y1) / 2;
    std::optional<std::size_t> best;
    const auto off = [&](std::size_t i) { return std::abs(runs[i].middle() - middle); };
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        const bool beside = run.table < 0 && run.box.x1 <= group.box.x0
            && group.box.x0 - run.box.x0 < furthest && run.box.y0 < group.box.y1
            && run.box.y1 > group.box.y0 && !isWhose(run) && !isTileFigure(run);
        if (beside && (!best || off(i) < off(*best)))
            best = i;
    }
    return best;
}

/// The lines of the label, which has its middle beside the figures'; none of them if it has not.
std::vector<std::size_t> labelOf(const Group &group, const std::vector<Run> &runs)
{
    const std::optional<std::size_t> line = lineBeside(group, runs);
    if (!line)
        return {};
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (isLineOf(runs[i], runs[*line]))
            lines.push_back(i);
    }
    std::sort(lines.begin(), lines.end(),
        [&runs](std::size_t a, std::size_t b) { return runs[a].box.y0 < runs[b].box.y0; });
    auto first = std::find(lines.begin(), lines.end(), *line);
    auto last = first;
    const auto areClose = [&runs](std::size_t above, std::size_t below) {
        return runs[below].box.y0 - runs[above].box.y1 < closeLines * runs[below].size;
    };
    while (first != lines.begin() && areClose(*(first - 1), *first))
        --first;
    while (last + 1 != lines.end() && areClose(*last, *(last + 1)))
        ++last;
    const double middle = (runs[*first].box.y0 + runs[*last].box.y1) / 2;
    if (std::abs(middle - (group.box.y0 + group.box.y1) / 2) > runs[*line].size)
        return {};
    return { first, last + 1 };
}

Draft keyFigureOf(const Group &group, const std::vector<Run> &runs)
{
    std::vector<Run> label;
    for (const std::size_t line : group.label)
        label.push_back(runs[line]);
    std::vector<HeadedFigure> figures;
    for (const Scoped &scoped : group.figures)
        figures.push_back({ runs[scoped.whose], runs[scoped.figure] });
    return recordOf(std::move(label), std::move(figures));
}

} // namespace

void takeScopedFigures(std::vector<Run> &runs, std::vector<Draft> &tables)
{
    std::vector<Group> groups = groupsOf(runs);
    for (Group &group : groups)
        group.label = labelOf(group, runs);
    std::erase_if(groups, [](const Group &group) { return group.label.empty(); });
    std::vector<bool> taken(runs.size(), false);
    std::vector<Run> places;
    for (const Group &group : groups) {
        Run place;
        place.box = group.box;
        for (const std::size_t line : group.label) {
            taken[line] = true;
            place.box = united(place.box, runs[line].box);
        }
        for (const Scoped &scoped : group.figures)
            taken[scoped.figure] = taken[scoped.whose] = true;
        place.table = static_cast<int>(tables.size());
        tables.push_back(keyFigureOf(group, runs));
        places.push_back(std::move(place));
    }
    std::vector<Run> left;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!taken[i])
            left.push_back(std::move(runs[i]));
    }
    left.insert(left.end(), places.begin(), places.end());
    runs = std::move(left);
}

} // namespace Peel::Pdf
