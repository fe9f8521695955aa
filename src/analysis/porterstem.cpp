// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/porterstem.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// M. F. Porter, "An algorithm for suffix stripping", 1980, with the two later changes that the
// index knows too (-logi, -bli).

struct Ending
{
    QLatin1StringView from;
    QLatin1StringView to;
};

constexpr std::array secondEndings {
    Ending { "ational"_L1, "ate"_L1 },
    Ending { "tional"_L1, "tion"_L1 },
    Ending { "enci"_L1, "ence"_L1 },
    Ending { "anci"_L1, "ance"_L1 },
    Ending { "izer"_L1, "ize"_L1 },
    Ending { "logi"_L1, "log"_L1 },
    Ending { "bli"_L1, "ble"_L1 },
    Ending { "alli"_L1, "al"_L1 },
    Ending { "entli"_L1, "ent"_L1 },
    Ending { "eli"_L1, "e"_L1 },
    Ending { "ousli"_L1, "ous"_L1 },
    Ending { "ization"_L1, "ize"_L1 },
    Ending { "ation"_L1, "ate"_L1 },
    Ending { "ator"_L1, "ate"_L1 },
    Ending { "alism"_L1, "al"_L1 },
    Ending { "iveness"_L1, "ive"_L1 },
    Ending { "fulness"_L1, "ful"_L1 },
    Ending { "ousness"_L1, "ous"_L1 },
    Ending { "aliti"_L1, "al"_L1 },
    Ending { "iviti"_L1, "ive"_L1 },
    Ending { "biliti"_L1, "ble"_L1 },
};

constexpr std::array thirdEndings {
    Ending { "icate"_L1, "ic"_L1 },
    Ending { "ative"_L1, ""_L1 },
    Ending { "alize"_L1, "al"_L1 },
    Ending { "iciti"_L1, "ic"_L1 },
    Ending { "ical"_L1, "ic"_L1 },
    Ending { "ful"_L1, ""_L1 },
    Ending { "ness"_L1, ""_L1 },
};

constexpr std::array fourthEndings { "ement"_L1, "ance"_L1, "ence"_L1, "able"_L1, "ible"_L1,
    "ment"_L1, "ant"_L1, "ent"_L1, "ion"_L1, "ism"_L1, "ate"_L1, "iti"_L1, "ous"_L1, "ive"_L1,
    "ize"_L1, "al"_L1, "er"_L1, "ic"_L1, "ou"_L1 };

bool isVowel(QStringView word, qsizetype at)
{
    switch (word.at(at).unicode()) {
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u':
        return true;
    case u'y':
        return at > 0 && !isVowel(word, at - 1);
    default:
        return false;
    }
}

/// How often a vowel is followed by a consonant: Porter's m.
int measureOf(QStringView stem)
{
    int measure = 0;
    for (qsizetype i = 1; i < stem.size(); ++i)
        measure += isVowel(stem, i - 1) && !isVowel(stem, i);
    return measure;
}

bool hasVowel(QStringView stem)
{
    for (qsizetype i = 0; i < stem.size(); ++i) {
        if (isVowel(stem, i))
            return true;
    }
    return false;
}

bool endsDouble(QStringView stem)
{
    return stem.size() >= 2 && stem.at(stem.size() - 1) == stem.at(stem.size() - 2)
        && !isVowel(stem, stem.size() - 1);
}

/// Consonant, vowel, consonant, and the last is none of w, x, y.
bool endsShort(QStringView stem)
{
    const qsizetype n = stem.size();
    return n >= 3 && !isVowel(stem, n - 1) && isVowel(stem, n - 2) && !isVowel(stem, n - 3)
        && !u"wxy"_s.contains(stem.back());
}

/// What stands before the ending.
QStringView before(QStringView word, QLatin1StringView ending)
{
    return word.chopped(ending.size());
}

void dropPlural(QString &word)
{
    if (word.endsWith("sses"_L1) || word.endsWith("ies"_L1))
        word.chop(2);
    else if (word.endsWith(u's') && !word.endsWith("ss"_L1))
        word.chop(1);
}

void mendStem(QString &word)
{
    if (word.endsWith("at"_L1) || word.endsWith("bl"_L1) || word.endsWith("iz"_L1))
        word += u'e';
    else if (endsDouble(word) && !u"lsz"_s.contains(word.back()))
        word.chop(1);
    else if (measureOf(word) == 1 && endsShort(word))
        word += u'e';
}

void dropTense(QString &word)
{
    if (word.endsWith("eed"_L1)) {
        if (measureOf(before(word, "eed"_L1)) > 0)
            word.chop(1);
        return;
    }
    for (const QLatin1StringView ending : { "ed"_L1, "ing"_L1 }) {
        if (word.endsWith(ending)) {
            if (hasVowel(before(word, ending))) {
                word.chop(ending.size());
                mendStem(word);
            }
            return;
        }
    }
}

/// The first ending that fits is the only one that is tried.
void replaceEnding(QString &word, std::span<const Ending> endings)
{
    for (const Ending &ending : endings) {
        if (!word.endsWith(ending.from))
            continue;
        if (measureOf(before(word, ending.from)) > 0)
            word = before(word, ending.from).toString() + ending.to;
        return;
    }
}

void dropFourth(QString &word)
{
    for (const QLatin1StringView ending : fourthEndings) {
        if (!word.endsWith(ending))
            continue;
        const QStringView stem = before(word, ending);
        const bool fits = ending != "ion"_L1 || stem.endsWith(u's') || stem.endsWith(u't');
        if (fits && measureOf(stem) > 1)
            word.truncate(stem.size());
        return;
    }
}

void dropLast(QString &word)
{
    if (word.endsWith(u'e')) {
        const QStringView stem = before(word, "e"_L1);
        if (measureOf(stem) > 1 || (measureOf(stem) == 1 && !endsShort(stem)))
            word.chop(1);
    }
    if (word.endsWith("ll"_L1) && measureOf(QStringView(word).chopped(1)) > 1)
        word.chop(1);
}

} // namespace

QString porterStem(const QString &word)
{
    const bool plain = std::all_of(
        word.begin(), word.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c.isDigit(); });
    if (word.size() < 3 || word.size() > 64 || !plain)
        return word;
    QString stem = word;
    dropPlural(stem);
    dropTense(stem);
    if (stem.endsWith(u'y') && hasVowel(QStringView(stem).chopped(1)))
        stem.back() = u'i';
    replaceEnding(stem, secondEndings);
    replaceEnding(stem, thirdEndings);
    dropFourth(stem);
    dropLast(stem);
    return stem;
}

} // namespace Peel
