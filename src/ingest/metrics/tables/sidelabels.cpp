// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/tables/sidelabels.h"

#include "ingest/language/pattern.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// A line that ends with the names of two forces or more: where they begin, and how many they are.
struct Tail
{
    int from = 0;
    int count = 0;
};

Tail forcesAtEnd(const QString &text, const ScopeWords &scopes)
{
    const std::vector<ScopeMention> mentions = scopes.mentionsIn(text);
    Tail tail { static_cast<int>(text.size()), 0 };
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention) {
        if (!QStringView(text)
                 .mid(mention->range.to, tail.from - mention->range.to)
                 .trimmed()
                 .isEmpty())
            break;
        tail = { mention->range.from, tail.count + 1 };
    }
    return tail;
}

/// The last `count` of a row of bare numbers in a line; the day of a date may stand before them.
PatternMatch numbersIn(const QString &text, int count)
{
    const QString number = u"[+−–-]?£?\\d[\\d,]*(?:\\.\\d+)?%?"_s;
    const Pattern row(
        u"(?<![\\d.,/-])(?:%1)(?:\\s+%1){%2}(?=\\s+[A-Z]|\\s+\\d+\\s+(?:months|weeks)|\\s*$)"_s
            .arg(number)
            .arg(count - 1));
    PatternMatch last;
    for (auto matches = row.globalMatch(text); matches.hasNext();)
        last = matches.next();
    return last;
}

bool endsInHalfADate(const QString &text)
{
    static const Pattern half(u"\\b(?:\\d{1,2}|to|at|on)\\s*$|\\b\\d{1,2}\\s+\\p{L}{3,9}\\s*$"_s);
    return half.match(text).hasMatch();
}

} // namespace

std::vector<PanelLine> sideLabelsParted(std::vector<PanelLine> lines, const ScopeWords &scopes)
{
    std::vector<PanelLine> parted;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString text = lines[i].text.simplified();
        const Tail tail = forcesAtEnd(text, scopes);
        const bool label = tail.count >= 2 && tail.from > 3 && i + 1 < lines.size();
        const QString below = label ? lines[i + 1].text.simplified() : QString();
        const PatternMatch numbers = label ? numbersIn(below, tail.count) : PatternMatch();
        if (!numbers.hasMatch()) {
            parted.push_back(std::move(lines[i]));
            continue;
        }
        const QString rest
            = (below.left(numbers.capturedStart()) + u' ' + below.mid(numbers.capturedEnd()))
                  .simplified();
        const TextRange both { lines[i].range.from, lines[i + 1].range.to };
        ++i;
        if (endsInHalfADate(rest))
            continue; // the year stands somewhere else: better nothing than a time cut short
        parted.push_back({ text.left(tail.from).trimmed() + u' ' + rest, both });
        parted.push_back({ text.mid(tail.from), both });
        for (const QString &number : numbers.captured().split(u' ', Qt::SkipEmptyParts))
            parted.push_back({ number, both });
    }
    return parted;
}

} // namespace Peel
