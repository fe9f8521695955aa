// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/names.h"

#include "ingest/language/pattern.h"
#include "ingest/quantities/period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

const QString &thinWords()
{
    static const QString words
        = u"number|no\\.?|nos\\.?|total|totals|count|counts|volume|volumes|value|values|actual|"
          u"actuals|figure|figures|outturn|rate|rates|"
          "percentage|percent|per\\s+cent|%|amount|result|performance|of|the|all|overall|level|"
          "average|n|rate\\s+of|"
          "proportion|share|grand|sum|data|measure|indicator|year|month|quarter|and|in|for|per|change|on"_s;
    return words;
}

} // namespace

QString tidyName(const QString &name)
{
    static const Pattern marks(u"(?:\\s*[*†‡]+|\\s*\\[\\d+\\]|[\\s,;:–=-]+)$"_s);
    static const Pattern leading
        = caseless(u"^(?:[\\s,;:.)\\]–=•-]+|of\\s+(?:the\\s+)?(?!which)(?=\\S))"_s);
    static const Pattern emptyBrackets(u"\\(\\s*[,;:–-]*\\s*\\)"_s);
    QString tidy = emptyBrackets.removedFrom(name).simplified();
    tidy.replace(u" ,"_s, u","_s)
        .replace(u" :"_s, u":"_s)
        .replace(u"( "_s, u"("_s)
        .replace(u" )"_s, u")"_s);
    QString before;
    while (before != tidy) {
        before = tidy;
        tidy = leading.removedFrom(marks.removedFrom(tidy));
        if (tidy.endsWith(u'.') && !tidy.endsWith(u"etc."_s))
            tidy.chop(1);
        if (tidy.endsWith(u'(') || (tidy.endsWith(u')') && !tidy.contains(u'(')))
            tidy.chop(1);
    }
    if (!tidy.isEmpty())
        tidy[0] = tidy[0].toUpper();
    return tidy;
}

bool isThin(const QString &name)
{
    static const Pattern thin = caseless(
        u"^(?:[\\s.,:;()#*/-]|(?:^|\\b|(?<=\\s))(?:%1)(?:\\b|(?=\\s|$)))*$"_s.arg(thinWords()));
    return thin.match(name).hasMatch();
}

bool saysNothing(const QString &name)
{
    if (isThin(name))
        return true;
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

QString lowerFirst(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words[0].size() < 2 || !words[0][0].isUpper())
        return text;
    const auto hasLargeInside = [](const QString &word) {
        return std::any_of(
            word.begin() + 1, word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
    };
    static const Pattern properName(
        u"^(?:White|Black|Asian|Chinese|British|English|Welsh|Irish|Indian|African|Caribbean)\\b"_s);
    if (properName.match(text).hasMatch() || hasLargeInside(words[0])
        || (words.size() > 1 && words[1][0].isUpper()))
        return text;
    QString lower = text;
    lower[0] = lower[0].toLower();
    return lower;
}

QStringList meaningWords(QStringView name)
{
    static const Pattern parts(u"[^\\p{L}\\d%]+"_s);
    static const Pattern ending(u"(?:ing|ies|es|ed|s|e)$"_s);
    static const QStringList stop { u"the"_s, u"a"_s, u"an"_s, u"of"_s, u"in"_s, u"on"_s, u"for"_s,
        u"to"_s, u"and"_s, u"or"_s, u"by"_s, u"with"_s, u"at"_s, u"as"_s, u"is"_s, u"are"_s,
        u"was"_s, u"were"_s, u"per"_s, u"number"_s, u"rate"_s, u"total"_s, u"all"_s };
    QStringList words;
    for (QString word :
        parts.split(name.toString().toLower().remove(u'’').remove(u'\''), Qt::SkipEmptyParts)) {
        if (stop.contains(word))
            continue;
        if (word.size() > 4)
            word = ending.removedFrom(word);
        if (!words.contains(word))
            words += word;
    }
    return words;
}

namespace {

bool includes(const QString &longer, const QString &shorter)
{
    const QStringList have = meaningWords(longer);
    const QStringList want = meaningWords(shorter);
    return std::all_of(
        want.begin(), want.end(), [&](const QString &word) { return have.contains(word); });
}

} // namespace

QString joinedName(const QString &first, const QString &second)
{
    const QString a = tidyName(first);
    const QString b = tidyName(second);
    if (a.isEmpty())
        return b;
    if (b.isEmpty() || a.compare(b, Qt::CaseInsensitive) == 0)
        return a;
    static const Pattern counting = caseless(
        u"^(?:(?:total\\s+)?(?:number|no\\.?|count|volume|figure|value|actual|result|amount|total|performance)s?(?:\\s+of)?)$"_s);
    static const Pattern ratePer = caseless(u"^rates?\\s+(?=per\\s)"_s);
    if (counting.match(b).hasMatch())
        return a;
    if (ratePer.match(b).hasMatch() && !isThin(a))
        return a.contains(" per "_L1) ? a : a + u' ' + ratePer.removedFrom(b);
    if (counting.match(a).hasMatch() && !a.startsWith("total"_L1, Qt::CaseInsensitive))
        return b;
    static const Pattern total = caseless(u"^(?:grand\\s+|overall\\s+)?total$"_s);
    if (total.match(a).hasMatch() && !isThin(b))
        return b.startsWith("total"_L1, Qt::CaseInsensitive) ? b : a + u' ' + lowerFirst(b);
    if (!isThin(b) && includes(b, a))
        return b;
    if (!isThin(a) && !meaningWords(b).isEmpty() && includes(a, b))
        return a;
    if (b.startsWith(u'('))
        return a + u' ' + b; // "Police officers (planned)"
    return a + u": "_s + lowerFirst(b);
}

QString changeName(const QString &of, const QString &since)
{
    static const Pattern already
        = caseless(u"^(?:%\\s+|percentage\\s+)?(?:change|difference)\\b"_s);
    const QString base = tidyName(of);
    QString name = already.match(base).hasMatch() || base.isEmpty()
        ? base
        : u"Change in "_s + lowerFirst(base);
    if (name.isEmpty())
        name = u"Change"_s;
    return since.isEmpty() ? name : name + u' ' + since;
}

QString subjectOf(const QString &title)
{
    static const Pattern label = caseless(
        u"^\\s*(?:(?:figure|table|chart|graph|fig\\.?|annex|appendix)\\s+[A-Z]?\\d*(?:\\.\\d+)*\\s*[:.–-]?|\\d{1,2}(?:\\.\\d+)*[.)]?(?=\\s))\\s*"_s);
    static const Pattern time = caseless(
        u"\\s*\\b(?:over|in|for|during|as|at|from|by|between|within)?\\s*(?:the\\s+)?$"_s);
    static const Pattern filler = caseless(
        u"\\b(?:data|figures|statistics|table|summary|breakdown|key|by\\s+(?:force|month|year|quarter|division|district|type(?:\\s+of\\s+\\w+)?))\\b"_s);
    QString subject = label.removedFrom(title);
    const std::vector<PeriodMention> periods = periodsIn(subject);
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        const QString before = time.removedFrom(subject.left(period->range.from));
        subject = before + subject.mid(period->range.to);
    }
    static const Pattern parted = caseless(
        u"\\s+by\\s+(?:(?:crime|offence|incident|force|outcome)\\s+)?(?:strand|type|category|"
        u"ethnicity|gender|sex|age|rank|role|outcome|"
        "offence|area|method|reason|result|group|team|department|source|channel|(?:valuation\\s+|"
        "council\\s+tax\\s+)?band|"
        "(?:self-defined\\s+|officer-defined\\s+)?ethnicity\\s+of\\s+(?:the\\s+)?\\w+(?:\\s+\\w+)?|protected\\s+characteristic)$"_s);
    static const Pattern yearless = caseless(
        u"(?:\\s+(?:in|for|over|during)\\s+(?:the\\s+)?|\\s*,\\s*|\\s+)(?:(?:12|twelve)\\s+"
        u"months|years?)\\s+"
        u"(?:to|ending|ended)\\s+(?:\\d{1,2}\\s+)?\\p{Lu}\\p{Ll}+(?=\\s*(?:,|$))"_s);
    static const Pattern unit = caseless(
        u"\\s*,\\s*(?:in\\s+)?(?:seconds|minutes|hours|days|per\\s?cent|%|£\\s?(?:m|million|000s?))$"_s);
    subject = unit.removedFrom(yearless.removedFrom(subject));
    subject = parted.removedFrom(tidyName(filler.removedFrom(subject)));
    static const Pattern article = caseless(u"^(?:the|a|an)\\s+"_s);
    return tidyName(article.removedFrom(tidyName(subject)));
}

} // namespace Peel
