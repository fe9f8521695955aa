// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/textcolumns.h"

#include "ingest/language/pattern.h"

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

/// Nothing stands in the gutter that begins at `at`.
bool leavesFree(const QString &line, qsizetype at)
{
    return isBlank(QStringView(line).mid(at, gutter));
}

bool isInBoth(const QString &line, qsizetype at)
{
    return leavesFree(line, at) && !isBlank(QStringView(line).left(at))
        && !isBlank(QStringView(line).mid(at));
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

/// Lines that all leave a gutter free.
struct Stretch
{
    qsizetype gutter = 0;
    qsizetype first = 0;
    qsizetype last = 0; // behind the last line
    int both = 0; // lines that have words on both sides
};

/// The longest stretch with its gutter at `at`.
Stretch stretchAt(const QStringList &lines, qsizetype at)
{
    Stretch best;
    Stretch open { at, -1, -1, 0 };
    for (qsizetype i = 0; i <= lines.size(); ++i) {
        if (i < lines.size() && leavesFree(lines.at(i), at)) {
            if (!isInBoth(lines.at(i), at))
                continue;
            open.first = open.first < 0 ? i : open.first;
            open.last = i + 1;
            ++open.both;
            continue;
        }
        if (open.both > best.both)
            best = open;
        open = { at, -1, -1, 0 };
    }
    return best;
}

Stretch longestStretch(const QStringList &lines)
{
    qsizetype width = 0;
    for (const QString &line : lines)
        width = std::max(width, line.size());
    Stretch best;
    for (qsizetype at = narrowest; at + narrowest < width; ++at) {
        const Stretch stretch = stretchAt(lines, at);
        if (stretch.both > best.both)
            best = stretch;
    }
    return best;
}

} // namespace

QStringList withoutColumns(const QStringList &page)
{
    Stretch stretch = longestStretch(page);
    if (stretch.both < fewest)
        return page;
    // A column that runs on above or below the other one.
    const auto goesOn = [&](qsizetype line) {
        return line >= 0 && line < page.size() && !isBlank(page.at(line))
            && leavesFree(page.at(line), stretch.gutter)
            && (page.at(line).size() <= stretch.gutter
                || isBlank(QStringView(page.at(line)).left(stretch.gutter)));
    };
    while (goesOn(stretch.last))
        ++stretch.last;
    while (goesOn(stretch.first - 1))
        --stretch.first;
    QStringList left;
    QStringList right;
    for (qsizetype i = stretch.first; i < stretch.last; ++i) {
        left << page.at(i).left(stretch.gutter);
        right << page.at(i).mid(stretch.gutter);
    }
    if (!isFilled(left) || !isFilled(right))
        return page;
    return withoutColumns(page.mid(0, stretch.first))
        << QString() << left << QString() << withoutColumns(right) << QString()
        << withoutColumns(page.mid(stretch.last));
}

} // namespace Peel
