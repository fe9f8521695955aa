// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/number.h"

#include "ingest/language/hints.h"
#include "ingest/language/pattern.h"

#include <QHash>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

bool isMinus(QChar c)
{
    return c == u'-' || c == u'−' || c == u'–' || c == u'‐' || c == u'‑';
}

/// Digits behind a letter are part of a name, but for "up5%" and "down5%".
bool gluedToDirection(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).left(at);
    for (const auto word : { "up"_L1, "down"_L1 })
        if (before.endsWith(word, Qt::CaseInsensitive)
            && (before.size() == word.size()
                || !before.at(before.size() - word.size() - 1).isLetter()))
            return true;
    return false;
}

/// True where the digits that begin at `at` are the middle of something else.
bool insideSomething(const QString &text, qsizetype at)
{
    if (at == 0)
        return false;
    const QChar before = text[at - 1];
    if (before.isLetter())
        return !gluedToDirection(text, at);
    if (before == u'_' || before == u'#' || before == u'\\' || before == u'@')
        return true;
    if (at < 2)
        return before == u'.';
    const QChar second = text[at - 2];
    if (before == u'.' || before == u',' || before == u':')
        return second.isDigit();
    if (before == u'/' || isMinus(before))
        return second.isLetter();
    return false;
}

Number digitsOf(const PatternMatch &match)
{
    static const Pattern wellFormed(
        u"^(?:\\d{1,3}(?:[,\u00a0\u2009\u202f]\\d{3})+|\\d+)(?:\\.(\\d+))?$"_s);
    Number number;
    number.range
        = { static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()) };
    QString digits = match.captured();
    const auto form = wellFormed.match(digits);
    number.malformed = !form.hasMatch();
    if (number.malformed)
        return number;
    number.decimals = static_cast<int>(form.capturedLength(1));
    digits.removeIf([](QChar c) { return c != u'.' && (c < u'0' || c > u'9'); });
    number.value = digits.toDouble();
    return number;
}

void addDigits(const QString &text, std::vector<Number> &numbers)
{
    static const Pattern parts(
        u"^\\s+(?:thirds|quarters|fifths|sixths|eighths|tenths)\\s+of\\s+(?!the\\s+year|\\d)"_s);
    static const Pattern run(u"\\d+(?:[.,:]\\d+|[\u00a0\u2009\u202f]\\d{3}(?!\\d))*"_s);
    for (auto matches = run.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        // "3 quarters of crimes" is a fraction; "2 quarters of 2023" are half a year.
        const bool fraction = match.capturedLength() == 1
            && parts.match(QStringView(text).mid(match.capturedEnd())).hasMatch();
        if (!fraction && !insideSomething(text, match.capturedStart()))
            numbers.push_back(digitsOf(match));
    }
}

int valueOfWord(const QString &word)
{
    static const QHash<QString, int> values { { u"one"_s, 1 }, { u"two"_s, 2 }, { u"three"_s, 3 },
        { u"four"_s, 4 }, { u"five"_s, 5 }, { u"six"_s, 6 }, { u"seven"_s, 7 }, { u"eight"_s, 8 },
        { u"nine"_s, 9 }, { u"ten"_s, 10 }, { u"eleven"_s, 11 }, { u"twelve"_s, 12 },
        { u"thirteen"_s, 13 }, { u"fourteen"_s, 14 }, { u"fifteen"_s, 15 }, { u"sixteen"_s, 16 },
        { u"seventeen"_s, 17 }, { u"eighteen"_s, 18 }, { u"nineteen"_s, 19 }, { u"twenty"_s, 20 },
        { u"thirty"_s, 30 }, { u"forty"_s, 40 }, { u"fifty"_s, 50 }, { u"sixty"_s, 60 },
        { u"seventy"_s, 70 }, { u"eighty"_s, 80 }, { u"ninety"_s, 90 } };
    return values.value(word, 0);
}

void addWords(const QString &text, std::vector<Number> &numbers)
{
    static const QString small = u"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
                                 u"twelve|thirteen|fourteen|fifteen|"
                                 "sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|"
                                 "sixty|seventy|eighty|ninety)"
                                 "(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?)"_s;
    static const Pattern look(
        u"(?<![\\w-])(?:%1(?:\\s+(?:hundred|thousand))*(?:\\s+and\\s+%1(?=\\s+[a-z]))?)(?![\\w’'])"_s
            .arg(small),
        Pattern::CaseInsensitiveOption);
    static const Pattern fractionAfter = caseless(
        u"^(?:\\s*-\\s*|\\s+)(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|"
        u"ninths?|"
        "tenths?)\\b|^\\s+(?:in|out\\s+of(?:\\s+every)?)\\s+(?:every\\s+)?(?:two|three|four|five|"
        "six|seven|"
        "eight|nine|ten|twenty|a\\s+hundred)\\b"_s);
    static const Pattern fractionBefore = caseless(
        u"\\b(?:one|two|three|four|five|six|seven|eight|nine)\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?$"_s);
    for (auto matches = look.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString words = match.captured();
        // "and" joins only behind a hundred or a thousand: "two and three" are two numbers.
        static const Pattern conjunction(u"\\s+and\\s+"_s);
        const qsizetype joint = conjunction.indexIn(words);
        qsizetype end = match.capturedEnd();
        if (joint >= 0 && !words.contains("hundred"_L1, Qt::CaseInsensitive)
            && !words.contains("thousand"_L1, Qt::CaseInsensitive)) {
            words.truncate(joint);
            end = match.capturedStart() + joint;
        }
        const QStringView after = QStringView(text).mid(end);
        const QStringView before = QStringView(text).left(match.capturedStart());
        static const Pattern large = caseless(u"^\\s+(?:million|billion|per\\s?cent)\\b"_s);
        const bool bare = words.compare("one"_L1, Qt::CaseInsensitive) == 0
            && (!large.match(after).hasMatch() || before.trimmed().endsWith("per"_L1));
        if (bare || fractionAfter.match(after).hasMatch()
            || fractionBefore.match(before).hasMatch())
            continue;
        Number number;
        number.range = { static_cast<int>(match.capturedStart()), static_cast<int>(end) };
        number.value = valueOfWords(words);
        number.inWords = true;
        numbers.push_back(number);
    }
}

} // namespace

double valueOfWords(const QString &words)
{
    double whole = 0;
    double part = 0;
    static const Pattern joints(u"[\\s-]+"_s);
    for (const QString &word : joints.split(words.toLower())) {
        if (word == "hundred"_L1)
            part = std::max(part, 1.0) * 100;
        else if (word == "thousand"_L1) {
            whole += std::max(part, 1.0) * 1000;
            part = 0;
        } else
            part += valueOfWord(word);
    }
    return whole + part;
}

bool mayHoldNumber(QStringView text)
{
    static const Hints hints(
        u"0|1|2|3|4|5|6|7|8|9|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
        "thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety");
    return hints.in(text) != 0;
}

std::vector<Number> numbersIn(QStringView text)
{
    std::vector<Number> numbers;
    if (!mayHoldNumber(text))
        return numbers;
    const QString subject = text.toString();
    addDigits(subject, numbers);
    addWords(subject, numbers);
    std::sort(numbers.begin(), numbers.end(),
        [](const Number &a, const Number &b) { return a.range.from < b.range.from; });
    return numbers;
}

} // namespace Peel
