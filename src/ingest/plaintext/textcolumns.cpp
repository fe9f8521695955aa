// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/textcolumns.h"

#include "ingest/language/pattern.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype narrowest = 20; // characters of a column
constexpr int fewest = 4; // lines with both columns
constexpr qsizetype gutter = 2; // blanks between them

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// Nothing stands across the gutter that ends at `column`.
bool leavesFree(const QString &line, qsizetype column)
{
    return isBlank(QStringView(line).mid(column - gutter, gutter));
}

bool isInBoth(const QString &line, qsizetype column)
{
    return line.size() > column && !line.at(column).isSpace() && leavesFree(line, column)
        && !isBlank(QStringView(line).left(column));
}

/// Where most lines begin again behind a gap: the left edge of a right column; -1 for none.
qsizetype columnOf(const QStringList &lines)
{
    static const Pattern gap(u"(?<=\\S)\\s{2,}(?=\\S)"_s);
    QMap<qsizetype, int> counts;
    for (const QString &line : lines) {
        auto gaps = gap.globalMatch(line);
        while (gaps.hasNext()) {
            const qsizetype at = gaps.next().capturedEnd();
            if (at >= narrowest)
                ++counts[at];
        }
    }
    qsizetype best = -1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() >= fewest && (best < 0 || at.value() > counts.value(best)))
            best = at.key();
    }
    return best;
}

/// Most lines of a column of running text are nearly as long as its longest, and of words.
bool isFilled(const QStringList &column)
{
    static const Pattern words(u"\\p{L}{2}.*\\s.*\\p{L}{2}"_s);
    static const Pattern gap(u"\\S\\s{3,}\\S"_s);
    QList<qsizetype> lengths;
    int ofWords = 0;
    for (const QString &line : column) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        lengths << text.size();
        ofWords += words.match(text).hasMatch() && !gap.match(text).hasMatch() ? 1 : 0;
    }
    if (lengths.size() < fewest)
        return false;
    const qsizetype longest = *std::max_element(lengths.begin(), lengths.end());
    const auto full = std::count_if(lengths.begin(), lengths.end(),
        [&](qsizetype length) { return length * 10 >= longest * 6; });
    return longest >= narrowest && full * 2 >= lengths.size() && ofWords * 10 >= lengths.size() * 8;
}

struct Stretch
{
    qsizetype first = 0;
    qsizetype last = 0; // behind the last line
};

/// The longest stretch of lines around those in both columns that leaves the gutter free.
Stretch stretchAt(const QStringList &lines, qsizetype column)
{
    Stretch best;
    Stretch open { -1, -1 };
    int both = 0;
    int bestBoth = 0;
    for (qsizetype i = 0; i <= lines.size(); ++i) {
        if (i < lines.size() && leavesFree(lines.at(i), column)) {
            if (!isInBoth(lines.at(i), column))
                continue;
            open.first = open.first < 0 ? i : open.first;
            open.last = i + 1;
            ++both;
            continue;
        }
        if (both > bestBoth) {
            best = open;
            bestBoth = both;
        }
        open = { -1, -1 };
        both = 0;
    }
    return bestBoth >= fewest ? best : Stretch {};
}

} // namespace

QStringList withoutColumns(const QStringList &page)
{
    const qsizetype column = columnOf(page);
    if (column < 0)
        return page;
    Stretch stretch = stretchAt(page, column);
    if (stretch.last == 0)
        return page;
    // A column that runs on below the end of the other one.
    while (stretch.last < page.size() && !isBlank(page.at(stretch.last))
        && (page.at(stretch.last).size() < column
            || isBlank(QStringView(page.at(stretch.last)).left(column)))
        && leavesFree(page.at(stretch.last), column))
        ++stretch.last;
    QStringList left;
    QStringList right;
    for (qsizetype i = stretch.first; i < stretch.last; ++i) {
        left << page.at(i).left(column).trimmed();
        right << page.at(i).mid(column);
    }
    if (!isFilled(left) || !isFilled(right))
        return page;
    return withoutColumns(page.mid(0, stretch.first))
        << QString() << left << QString() << withoutColumns(right) << QString()
        << withoutColumns(page.mid(stretch.last));
}

} // namespace Peel
