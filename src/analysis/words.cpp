// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/words.h"

#include "analysis/porterstem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Lower case without accents.
QString folded(QStringView word)
{
    const QString text = word.toString().toLower();
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text;
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

} // namespace

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside
            = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark());
        if (inside && start < 0)
            start = i;
        if (inside || start < 0)
            continue;
        words.push_back({ porterStem(folded(QStringView(text).sliced(start, i - start))),
            static_cast<int>(start), static_cast<int>(i) });
        start = -1;
    }
    return words;
}

QStringList stemsOf(const QString &text)
{
    QStringList stems;
    for (const Word &word : wordsOf(text))
        stems.append(word.stem);
    return stems;
}

int countOf(const QStringList &sought, const std::vector<Word> &words)
{
    if (sought.isEmpty())
        return 0;
    int count = 0;
    const auto same = [](const QString &stem, const Word &word) { return stem == word.stem; };
    for (auto at = words.begin(); std::distance(at, words.end()) >= sought.size(); ++at)
        count += std::equal(sought.begin(), sought.end(), at, same);
    return count;
}

} // namespace Peel
