// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words { u"the"_s, u"and"_s, u"for"_s, u"are"_s, u"was"_s, u"were"_s,
        u"has"_s, u"had"_s, u"have"_s, u"been"_s, u"its"_s, u"this"_s, u"that"_s, u"these"_s,
        u"with"_s, u"from"_s, u"over"_s, u"than"_s, u"now"_s, u"number"_s, u"total"_s,
        u"percentage"_s, u"percent"_s, u"proportion"_s, u"share"_s, u"against"_s, u"per"_s,
        u"all"_s, u"year"_s, u"month"_s, u"date"_s, u"period"_s, u"force"_s, u"police"_s,
        u"constabulary"_s, u"last"_s, u"past"_s, u"previous"_s, u"rate"_s, u"figure"_s, u"change"_s,
        u"who"_s, u"which"_s, u"there"_s, u"not"_s, u"but"_s, u"their"_s, u"our"_s };
    return words;
}

/// Enough to let "times" meet "time" and "abandoned" "abandonment".
QString stemOf(QString word)
{
    static const QStringList endings { u"ments"_s, u"ment"_s, u"ings"_s, u"ing"_s, u"ed"_s, u"es"_s,
        u"s"_s };
    for (const QString &ending : endings) {
        if (word.size() > ending.size() + 3 && word.endsWith(ending)) {
            word.chop(ending.size());
            break;
        }
    }
    if (word.size() > 4 && word.endsWith(u'e'))
        word.chop(1);
    return word;
}

} // namespace

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

QSet<QString> subjectWords(QStringView text)
{
    static const QRegularExpression word(u"[\\p{L}\\d][\\p{L}\\d'’]*"_s);
    QSet<QString> words;
    auto matches = word.globalMatch(text.toString().toLower());
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        const QString stem = stemOf(found);
        if (found.size() >= 3 && !emptyWords().contains(found) && !emptyWords().contains(stem))
            words.insert(stem);
    }
    return words;
}

TextRange sentenceAt(const ReadPassage &passage, int place)
{
    for (const TextRange &sentence : passage.sentences) {
        if (isIn(place, sentence))
            return sentence;
    }
    return { 0, static_cast<int>(passage.text.size()) };
}

QList<PrintedFigure> figuresIn(const ReadPassage &passage, const TextRange &range)
{
    QList<PrintedFigure> found;
    for (const PrintedFigure &figure : passage.figures) {
        if (range.from <= figure.range.from && figure.range.to <= range.to)
            found.append(figure);
    }
    return found;
}

} // namespace Peel
