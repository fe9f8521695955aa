// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/stems.h"

#include "ingest/language/wordset.h"

#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Ending
{
    QLatin1StringView suffix;
    QLatin1StringView instead;
};

/// Tried from the first to the last; one that fits is cut off and the next pass begins.
constexpr std::array endings {
    Ending { "ability"_L1, "able"_L1 },
    Ending { "ably"_L1, "able"_L1 },
    Ending { "ically"_L1, "ic"_L1 },
    Ending { "iness"_L1, ""_L1 },
    Ending { "ness"_L1, ""_L1 },
    Ending { "fully"_L1, ""_L1 },
    Ending { "ful"_L1, ""_L1 },
    Ending { "ments"_L1, ""_L1 },
    Ending { "ment"_L1, ""_L1 },
    Ending { "cies"_L1, "t"_L1 },
    Ending { "cy"_L1, "t"_L1 },
    Ending { "ical"_L1, "ic"_L1 },
    Ending { "ations"_L1, "ate"_L1 },
    Ending { "ation"_L1, "ate"_L1 },
    Ending { "ions"_L1, ""_L1 },
    Ending { "ion"_L1, ""_L1 },
    Ending { "ings"_L1, ""_L1 },
    Ending { "ing"_L1, ""_L1 },
    Ending { "ies"_L1, "y"_L1 },
    Ending { "ied"_L1, "y"_L1 },
    Ending { "ed"_L1, ""_L1 },
    Ending { "ly"_L1, ""_L1 },
    Ending { "es"_L1, ""_L1 },
    Ending { "s"_L1, ""_L1 },
};

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

void undouble(QString &stem)
{
    const qsizetype n = stem.size();
    if (n > 3 && stem.at(n - 1) == stem.at(n - 2) && !isVowel(stem.at(n - 1))
        && stem.at(n - 1) != u's' && stem.at(n - 1) != u'l')
        stem.chop(1);
}

/// One ending less; false where none fits.
bool shorten(QString &stem)
{
    for (const Ending &ending : endings) {
        if (!stem.endsWith(ending.suffix) || stem.size() - ending.suffix.size() < 3)
            continue;
        if (ending.suffix == "s"_L1
            && (stem.endsWith("ss"_L1) || stem.endsWith("is"_L1) || stem.endsWith("us"_L1)))
            continue;
        stem.chop(ending.suffix.size());
        stem += ending.instead;
        undouble(stem);
        return true;
    }
    return false;
}

bool isJoiner(QChar c)
{
    return c == u'-' || c == u'\'' || c == QChar(0x2019) || c == QChar(0x2010)
        || c == QChar(0x2011);
}

} // namespace

QString stemOf(QStringView word)
{
    QString stem;
    for (const QChar c : word) {
        if (!isJoiner(c))
            stem += c.toLower();
    }
    if (word.endsWith(u"'s") || word.endsWith(QStringView(u"\u2019s")))
        stem.chop(1);
    if (stem == "uses"_L1 || stem == "using"_L1 || stem == "used"_L1)
        return u"use"_s;
    if (stem.size() > 4) {
        shorten(stem);
        if (stem.size() > 5)
            shorten(stem);
    }
    if (stem.size() > 3 && stem.endsWith(u'e'))
        stem.chop(1);
    if (stem.size() > 4 && stem.endsWith("iz"_L1))
        stem.replace(stem.size() - 2, 2, u"is"_s);
    return stem;
}

std::vector<StemmedWord> stemmedWords(QStringView phrase)
{
    std::vector<StemmedWord> words;
    const int size = static_cast<int>(phrase.size());
    const auto inWord = [&](int at) {
        const QChar c = phrase.at(at);
        const bool joined = isJoiner(c) && at > 0 && at + 1 < size
            && phrase.at(at - 1).isLetterOrNumber() && phrase.at(at + 1).isLetterOrNumber();
        return c.isLetterOrNumber() || joined || c.category() == QChar::Other_PrivateUse;
    };
    for (int i = 0; i < size;) {
        if (!inWord(i)) {
            ++i;
            continue;
        }
        const int from = i;
        while (i < size && inWord(i))
            ++i;
        words.push_back({ stemOf(phrase.mid(from, i - from)), { from, i } });
    }
    return words;
}

QSet<QString> stemSet(QStringView words)
{
    QSet<QString> set;
    for (const QString &word : wordSet(words))
        set.insert(stemOf(word));
    return set;
}

bool isLinkWord(const QString &stem)
{
    static const QSet<QString> links = stemSet(
        u"the a an of in on at for to and or by with from as is are was were be been being "
        u"it its their they them he she this that these those which who what how when "
        u"where there all any each both also too again still now then so such than does "
        u"do did done has have had will would not no if while whether but into about "
        u"within across between over under up down our we us");
    return links.contains(stem);
}

} // namespace Peel
