// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/quotematch.h"

#include <algorithm>

namespace Peel {
namespace {

constexpr std::size_t shortestRun = 3;
constexpr std::size_t longestQuote = 400; // words; more would only take time

QString lettersOf(const QString &word)
{
    QString letters;
    for (const QChar c : word.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

struct Known
{
    QString letters;
    std::size_t at = 0; // on the page
};

std::size_t runLength(const std::vector<Known> &page, std::size_t from,
    const std::vector<QString> &quote, std::size_t start)
{
    std::size_t length = 0;
    while (from + length < page.size() && start + length < quote.size()
        && page[from + length].letters == quote[start + length])
        ++length;
    return length;
}

} // namespace

std::vector<std::size_t> wordsOfQuote(const QStringList &page, const QString &quote)
{
    std::vector<Known> known;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (const QString letters = lettersOf(page.at(i)); !letters.isEmpty())
            known.push_back({ letters, static_cast<std::size_t>(i) });
    }
    std::vector<QString> wanted;
    for (const QString &word : quote.simplified().split(QLatin1Char(' '))) {
        if (const QString letters = lettersOf(word); !letters.isEmpty())
            wanted.push_back(letters);
    }
    wanted.resize(std::min(wanted.size(), longestQuote));
    const std::size_t needed = std::min(shortestRun, wanted.size());
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < known.size() && needed > 0;) {
        std::size_t best = 0;
        for (std::size_t start = 0; start < wanted.size(); ++start)
            best = std::max(best, runLength(known, i, wanted, start));
        if (best < needed) {
            ++i;
            continue;
        }
        for (const std::size_t end = i + best; i < end; ++i)
            found.push_back(known[i].at);
    }
    return found;
}

} // namespace Peel
