// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/word.h"

#include <algorithm>
#include <map>

namespace Peel::Pdf {

Box united(const Box &a, const Box &b)
{
    return Box { a.page, std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1),
        std::max(a.y1, b.y1) };
}

bool touching(const Word &left, const Word &right)
{
    return right.box.x0 - std::max(left.reach, left.box.x1) < 0.08 * std::min(left.size, right.size)
        && std::abs(left.middle() - right.middle()) < 0.5 * std::max(left.size, right.size);
}

QString Run::text() const
{
    QString text;
    text.reserve(letters() + static_cast<qsizetype>(words.size()));
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && !touching(words[i - 1], words[i]))
            text += QLatin1Char(' ');
        text += words[i].text;
    }
    return text;
}

int Run::letters() const
{
    int count = 0;
    for (const Word &word : words)
        count += static_cast<int>(word.text.size());
    return count;
}

Run makeRun(std::vector<Word> words)
{
    Run run;
    run.box = words.front().box;
    std::map<double, int> sizes;
    int bold = 0;
    for (const Word &word : words) {
        const int letters = static_cast<int>(word.text.size());
        run.box = united(run.box, word.box);
        sizes[word.size] += letters;
        bold += word.bold ? letters : -letters;
    }
    run.bold = bold > 0;
    run.size = std::max_element(sizes.begin(), sizes.end(), [](const auto &a, const auto &b) {
        return a.second < b.second;
    })->first;
    run.words = std::move(words);
    return run;
}

Row makeRow(std::vector<Run> runs)
{
    std::sort(
        runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.box.x0 < b.box.x0; });
    Row row;
    row.box = runs.front().box;
    for (const Run &run : runs)
        row.box = united(row.box, run.box);
    row.runs = std::move(runs);
    return row;
}

Run Row::whole() const
{
    if (runs.size() == 1)
        return runs.front();
    std::vector<Word> words;
    for (const Run &run : runs)
        words.insert(words.end(), run.words.begin(), run.words.end());
    return makeRun(std::move(words));
}

} // namespace Peel::Pdf
