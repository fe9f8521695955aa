// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exactwords.h"

#include "domain/sentences.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Peel {
namespace {

constexpr QChar Ellipsis(0x2026);

/// How many UTF-16 units the first code points of a text take.
qsizetype unitsOf(QStringView text, int codePoints)
{
    qsizetype units = 0;
    for (int i = 0; i < codePoints && units < text.size(); ++i)
        units += text.at(units).isHighSurrogate() ? 2 : 1;
    return std::min(units, text.size());
}

int codePointsIn(QStringView text)
{
    return static_cast<int>(
        std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); }));
}

QSet<QString> wordsIn(QStringView text)
{
    QSet<QString> words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            words.insert(word.toCaseFolded());
        word.clear();
    };
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            word.append(letter);
        else
            take();
    }
    take();
    return words;
}

} // namespace

bool isCut(const SourceSpan &passage)
{
    return passage.quote.contains(Ellipsis) && passage.end > passage.start;
}

SourceSpan exactWords(const QString &text, const SourceSpan &passage)
{
    const qsizetype from = unitsOf(text, passage.start);
    const qsizetype to = unitsOf(text, passage.end);
    const QStringView range = QStringView(text).mid(from, to - from);
    const QSet<QString> wanted = wordsIn(passage.quote);
    if (wanted.isEmpty()) { // where it stands is all that is known
        SourceSpan whole = passage;
        whole.quote = range.toString();
        return whole;
    }
    TextRange best;
    qsizetype most = 0;
    for (const TextRange &sentence : sentencesOf(range)) {
        const auto shared = QSet<QString>(wordsIn(range.mid(sentence.from, sentence.length())))
                                .intersect(wanted)
                                .size();
        if (shared > most) {
            most = shared;
            best = sentence;
        }
    }
    if (most == 0)
        return passage;
    SourceSpan exact = passage;
    exact.quote = range.mid(best.from, best.length()).toString();
    exact.start = passage.start + codePointsIn(range.first(best.from));
    exact.end = exact.start + codePointsIn(exact.quote);
    return exact;
}

} // namespace Peel
