// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/worddifference.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString matchedWord(QStringView printed)
{
    qsizetype from = 0;
    qsizetype to = printed.size();
    while (from < to && !printed.at(from).isLetterOrNumber())
        ++from;
    while (to > from && !printed.at(to - 1).isLetterOrNumber() && printed.at(to - 1) != u'%')
        --to;
    return printed.sliced(from, to - from).toString().toLower().replace(u'\u2019', u'\'');
}

QStringList printedWords(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// table(i, j): the length of the longest common subsequence of the words from i and from j on.
class CommonWords
{
public:
    CommonWords(const QStringList &before, const QStringList &after)
        : m_width(static_cast<std::size_t>(after.size()) + 1)
        , m_lengths((static_cast<std::size_t>(before.size()) + 1) * m_width, 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1
                                                       : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    int length(qsizetype i, qsizetype j) const
    {
        return m_lengths.at(static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(j));
    }

private:
    int &at(qsizetype i, qsizetype j)
    {
        return m_lengths.at(static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(j));
    }

    std::size_t m_width;
    std::vector<int> m_lengths;
};

QStringList matched(const QStringList &printed)
{
    QStringList words;
    for (const QString &word : printed)
        words.append(matchedWord(word));
    return words;
}

void append(QList<WordRun> &runs, WordRun::Kind kind, const QString &word)
{
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += u' ' + word;
    else
        runs.append({ kind, word });
}

} // namespace

QStringList matchedWords(QStringView text)
{
    QStringList words = matched(printedWords(text.toString()));
    words.removeAll(QString());
    return words;
}

QList<WordRun> wordDifference(const QString &before, const QString &after)
{
    const QStringList printedBefore = printedWords(before);
    const QStringList printedAfter = printedWords(after);
    const QStringList old = matched(printedBefore);
    const QStringList fresh = matched(printedAfter);
    const CommonWords common(old, fresh);
    QList<WordRun> runs;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < fresh.size()) {
        if (i < old.size() && j < fresh.size() && old.at(i) == fresh.at(j)) {
            append(runs, WordRun::Kind::Same, printedAfter.at(j));
            ++i;
            ++j;
        } else if (j == fresh.size()
            || (i < old.size() && common.length(i + 1, j) >= common.length(i, j + 1))) {
            append(runs, WordRun::Kind::Removed, printedBefore.at(i++));
        } else {
            append(runs, WordRun::Kind::Added, printedAfter.at(j++));
        }
    }
    return runs;
}

QString markedText(const QList<WordRun> &runs, WordRun::Kind side)
{
    QStringList parts;
    for (const WordRun &run : runs) {
        if (run.kind == WordRun::Kind::Same)
            parts.append(run.text);
        else if (run.kind == side)
            parts.append(u'\u27E8' + run.text + u'\u27E9');
    }
    return parts.join(u' ');
}

double wordLikeness(const QStringList &before, const QStringList &after)
{
    if (before.isEmpty() || after.isEmpty())
        return 0;
    const int common = CommonWords(before, after).length(0, 0);
    return 2.0 * common / static_cast<double>(before.size() + after.size());
}

} // namespace Peel
