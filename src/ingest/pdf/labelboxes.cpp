// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/labelboxes.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t longestLabel = 6; // words, of one line
constexpr qsizetype longWord = 10; // letters: "Recommendation"
constexpr std::size_t leastText = 5; // words of the text's first line
constexpr double sameEdge = 0.4; // em

bool isBold(const Run &run)
{
    return std::all_of(run.words.begin(), run.words.end(), [](const Word &w) { return w.bold; });
}

bool isPlain(const Run &run)
{
    return std::none_of(run.words.begin(), run.words.end(), [](const Word &w) { return w.bold; });
}

bool begins(const Row &row)
{
    if (row.isTable() || row.runs.size() != 2)
        return false;
    const Run &label = row.runs[0];
    const Run &text = row.runs[1];
    return isBold(label) && isPlain(text) && label.words.size() <= longestLabel
        && (label.words.size() > 1 || label.words.front().text.size() >= longWord)
        && text.words.size() >= leastText && !label.words.back().text.endsWith(u':')
        && label.words.front().text.front().isUpper() && text.words.front().text.front().isUpper()
        && std::abs(label.size - text.size) < 0.5;
}

bool isNear(const Row &above, const Row &below, const Typography &usual)
{
    const double step = below.box.y1 - above.box.y1;
    return step > 0 && step < 1.2 * std::max(usual.pitch, 1.15) * below.runs.front().size;
}

/// A box under construction: the lines of its label and of its text.
struct LabelBox
{
    std::vector<Run> label;
    std::vector<Run> text;

    bool take(const Row &row)
    {
        const double em = text.front().size;
        const auto at = [&](const Run &run, const Run &edge) {
            return std::abs(run.box.x0 - edge.box.x0) < sameEdge * em;
        };
        if (row.isTable() || row.runs.size() > 2)
            return false;
        const Run &last = row.runs.back();
        const bool labels = at(row.runs.front(), label.front()) && isBold(row.runs.front());
        const bool tells = at(last, text.front()) && isPlain(last);
        if (row.runs.size() == 2 ? !(labels && tells) : !(labels || tells))
            return false;
        if (labels)
            label.push_back(row.runs.front());
        if (tells)
            text.push_back(last);
        return true;
    }

    bool isComplete() const
    {
        const QString &end = text.back().words.back().text;
        return end.endsWith(u'.') || end.endsWith(u';');
    }
};

} // namespace

std::vector<Record> labelBoxesIn(const std::vector<Row> &rows, const Typography &usual)
{
    std::vector<Record> boxes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!begins(rows[i]))
            continue;
        LabelBox box { { rows[i].runs[0] }, { rows[i].runs[1] } };
        std::size_t last = i;
        while (last + 1 < rows.size() && isNear(rows[last], rows[last + 1], usual)
            && !begins(rows[last + 1]) && box.take(rows[last + 1]))
            ++last;
        const bool tableBelow = last + 1 < rows.size() && begins(rows[last + 1])
            && isNear(rows[last], rows[last + 1], usual);
        if (!box.isComplete() || tableBelow)
            continue;
        Draft label = draftOf(std::move(box.label));
        Draft text = draftOf(std::move(box.text));
        for (Draft *draft : { &label, &text }) {
            draft->left = draft->lines.front().box.x0;
            draft->right = rows[i].box.x1;
        }
        boxes.push_back({ i, last, { std::move(label), std::move(text) } });
        i = last;
    }
    return boxes;
}

} // namespace Peel::Pdf
