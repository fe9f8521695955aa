// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/runs.h"

#include "ingest/pdf/letterspacing.h"
#include "ingest/pdf/notemarks.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Peel::Pdf {
namespace {

constexpr double gapBetweenRuns = 0.97; // em: a gap of an em, less what measuring loses
constexpr double offLine = 0.35; // of the height, between the middles of words of one line
constexpr double offLineOfOtherSize = 0.45;
constexpr double strip = 8; // points: runs are looked up by height

/// Runs under construction, by the height of their last word.
class OpenRuns
{
public:
    void add(Word word)
    {
        const int key = keyOf(word);
        std::vector<Word> *best = nullptr;
        double bestGap = 0;
        for (int k = key - 2; k <= key + 2; ++k) {
            for (const std::size_t index : m_byHeight[k]) {
                std::vector<Word> &run = m_runs[index];
                const double gap = word.box.x0 - std::max(run.back().reach, run.back().box.x1);
                if (continues(run.back(), word, gap) && (!best || gap < bestGap)) {
                    best = &run;
                    bestGap = gap;
                }
            }
        }
        if (best) {
            best->push_back(std::move(word));
            return;
        }
        m_byHeight[key].push_back(m_runs.size());
        m_runs.push_back({ std::move(word) });
    }

    std::vector<std::vector<Word>> take() { return std::move(m_runs); }

private:
    static int keyOf(const Word &word)
    {
        return static_cast<int>(std::floor(word.middle() / strip));
    }

    static bool continues(const Word &left, const Word &right, double gap)
    {
        const double height = std::min(left.box.y1 - left.box.y0, right.box.y1 - right.box.y0);
        const double em = std::max(left.size, right.size);
        const bool oneSize = std::abs(left.size - right.size) < 0.02 * em;
        const double off = oneSize ? offLine : offLineOfOtherSize;
        return gap > -0.5 * em && gap <= gapBetweenRuns * em
            && std::abs(left.middle() - right.middle()) < off * height;
    }

    std::vector<std::vector<Word>> m_runs;
    std::unordered_map<int, std::vector<std::size_t>> m_byHeight;
};

} // namespace

std::vector<Run> runsOf(std::vector<Word> words)
{
    std::stable_sort(words.begin(), words.end(),
        [](const Word &a, const Word &b) { return a.box.x0 < b.box.x0; });
    attachNoteMarks(words);
    OpenRuns open;
    for (Word &word : words)
        open.add(std::move(word));
    std::vector<Run> runs;
    for (std::vector<Word> &run : open.take())
        runs.push_back(makeRun(closedUp(std::move(run))));
    return runs;
}

std::vector<Row> rowsOf(std::vector<Run> runs)
{
    std::stable_sort(runs.begin(), runs.end(),
        [](const Run &a, const Run &b) { return a.middle() < b.middle(); });
    std::vector<Row> rows;
    std::vector<Run> row;
    const auto close = [&] {
        if (!row.empty())
            rows.push_back(makeRow(std::move(row)));
        row.clear();
    };
    for (Run &run : runs) {
        const bool atOneHeight = !row.empty() && run.table < 0 && row.front().table < 0
            && run.middle() - row.front().middle()
                < 0.45 * std::min(run.height(), row.front().height());
        if (!atOneHeight)
            close();
        row.push_back(std::move(run));
    }
    close();
    return rows;
}

std::vector<Run> partsOf(const Run &run)
{
    constexpr double blank = 0.55; // em
    std::vector<std::vector<Word>> parts(1);
    for (const Word &word : run.words) {
        if (!parts.back().empty() && word.box.x0 - parts.back().back().box.x1 > blank * run.size)
            parts.emplace_back();
        parts.back().push_back(word);
    }
    std::vector<Run> runs;
    runs.reserve(parts.size());
    for (std::vector<Word> &words : parts)
        runs.push_back(makeRun(std::move(words)));
    return runs;
}

bool overlaps(const Row &above, const Row &below)
{
    constexpr double touching = 1; // points
    return below.box.y0 < above.box.y1 - touching;
}

} // namespace Peel::Pdf
