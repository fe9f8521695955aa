// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentences.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isCloser(QChar c)
{
    return c == u')' || c == u'"' || c == u'\'' || c == QChar(0x2019) || c == QChar(0x201D)
        || c == u']';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// First position at or behind `from` that is no blank.
int skipBlanks(QStringView text, int from)
{
    while (from < text.size() && text.at(from).isSpace())
        ++from;
    return from;
}

/// The letters and inner dots right before a dot: "e.g" of "e.g.".
QStringView wordBefore(QStringView text, int dot)
{
    int from = dot;
    while (from > 0 && (text.at(from - 1).isLetter() || text.at(from - 1) == u'.'))
        --from;
    return text.mid(from, dot - from);
}

QStringView wordAt(QStringView text, int from)
{
    int to = from;
    while (to < text.size() && text.at(to).isLetter())
        ++to;
    return text.mid(from, to - from);
}

/// Words that begin a sentence far more often than they go on with a name.
bool beginsSentence(QStringView word)
{
    static const QSet<QString> words { u"The"_s, u"This"_s, u"These"_s, u"It"_s, u"Its"_s, u"In"_s,
        u"We"_s, u"Our"_s, u"However"_s, u"There"_s, u"They"_s, u"But"_s, u"And"_s, u"At"_s,
        u"For"_s, u"Since"_s, u"Officers"_s, u"All"_s, u"When"_s, u"He"_s, u"She"_s, u"Overall"_s };
    return words.contains(word.toString());
}

/// "Annex A.", "Section B.": the letter is no initial.
bool isLabelLetter(QStringView text, int letter)
{
    static const QSet<QString> labels { u"annex"_s, u"appendix"_s, u"section"_s, u"part"_s,
        u"group"_s, u"class"_s, u"category"_s, u"schedule"_s, u"option"_s };
    int end = letter;
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return labels.contains(wordBefore(text, end).toString().toLower());
}

/// A dot behind an abbreviation or initial, which does not end the sentence.
bool isAbbreviation(QStringView text, int dot, int next)
{
    static const QSet<QString> titles { u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"prof"_s, u"st"_s,
        u"vs"_s, u"cf"_s, u"viz"_s, u"e.g"_s, u"i.e"_s, u"eg"_s, u"ie"_s, u"supt"_s, u"insp"_s,
        u"sgt"_s, u"det"_s, u"rt"_s, u"hon"_s, u"cllr"_s, u"approx"_s, u"incl"_s };
    static const QSet<QString> beforeNumbers { u"no"_s, u"nos"_s, u"p"_s, u"pp"_s, u"para"_s,
        u"paras"_s, u"fig"_s, u"vol"_s, u"art"_s, u"ch"_s, u"c"_s, u"s"_s, u"ss"_s };
    const QStringView word = wordBefore(text, dot);
    const QString lower = word.toString().toLower();
    const bool number = next < text.size() && text.at(next).isDigit();
    if (titles.contains(lower) || (number && beforeNumbers.contains(lower)))
        return true;
    if (word.contains(u'.')) // "B.A.M.E.", "p.m."
        return next >= text.size() || !beginsSentence(wordAt(text, next));
    return word.size() == 1 && word.front().isUpper() && !isLabelLetter(text, dot - 1);
}

/// Where a sentence that is marked at `i` ends: behind closing quotes, brackets and a note's
/// number; -1 when the mark stands inside a word or figure.
int endOfSentence(QStringView text, int i)
{
    const int size = static_cast<int>(text.size());
    int after = i + 1;
    while (after < size && isCloser(text.at(after)))
        ++after;
    if (after == size || text.at(after).isSpace())
        return after;
    const bool behindWord = i > 0 && (text.at(i - 1).isLetter() || isCloser(text.at(i - 1)));
    int digits = after;
    while (digits < size && digits - after < 3 && isAsciiDigit(text.at(digits)))
        ++digits;
    if (behindWord && digits > after && (digits == size || text.at(digits).isSpace()))
        return digits; // "… is good.14 The force …"
    // "… of crime.The force …": a blank was lost.
    const bool lost = i > 1 && text.at(i - 1).isLower() && text.at(i - 2).isLower()
        && after + 2 < size && beginsSentence(wordAt(text, after));
    return lost ? after : -1;
}

} // namespace

std::vector<TextRange> sentencesOf(QStringView text)
{
    std::vector<TextRange> sentences;
    const int size = static_cast<int>(text.size());
    int from = 0;
    const auto add = [&](int to) {
        int end = to;
        from = std::min(skipBlanks(text, from), end);
        while (end > from && text.at(end - 1).isSpace())
            --end;
        if (end > from)
            sentences.push_back(TextRange { from, end });
        from = to;
    };
    for (int i = 0; i < size; ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            add(i);
            continue;
        }
        if (c != u'.' && c != u'!' && c != u'?')
            continue;
        const int after = endOfSentence(text, i);
        if (after < 0)
            continue;
        const int next = skipBlanks(text, after);
        if (c == u'.' && isAbbreviation(text, i, next))
            continue;
        if (next < size && text.at(next).isLower())
            continue; // "… (approx. half) of …"
        add(after);
        i = after - 1;
    }
    add(size);
    return sentences;
}

} // namespace Peel
