// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/tables/relativetimes.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// What stands behind "current" or "previous".
QString lengths()
{
    return u"(?:\\s+(?:rolling|financial|performance|calendar))?(?:\\s+(?:12\\s*(?:months?|mths?)|"
           "years?|periods?|performance|figures?|position|values?|quarter|month))?"_s;
}

const Pattern &nowWords()
{
    static const Pattern words
        = caseless(u"^(?:the\\s+)?(?:(?:current|latest|this|most\\s+recent)"_s + lengths()
            + u"|rolling\\s+12\\s*months?|12\\s+months\\s+to\\s+date)$"_s);
    return words;
}

const Pattern &beforeWords()
{
    static const Pattern words
        = caseless(u"^(?:the\\s+)?(?:(?:previous|prior|preceding)"_s + lengths()
            + u"|last\\s+(?:financial\\s+|performance\\s+|calendar\\s+)?year"
              "|(?:same\\s+)?(?:period|quarter|month)\\s+(?:last|previous)\\s+year)$"_s);
    return words;
}

/// Whole months, 0 for other spans.
int monthsOf(const Period &period)
{
    const QDate end = period.to.addDays(1);
    const int months = 12 * (end.year() - period.from.year()) + end.month() - period.from.month();
    return period.from.addMonths(months) == end ? months : 0;
}

/// The months that the words name, 0 where they name none.
int monthsNamed(const QString &head)
{
    static const Pattern year = caseless(u"\\byears?$|\\b12\\s*m"_s);
    static const Pattern quarter = caseless(u"\\bquarter$"_s);
    static const Pattern month = caseless(u"\\bmonth$"_s);
    return year.isIn(head) ? 12 : quarter.isIn(head) ? 3 : month.isIn(head) ? 1 : 0;
}

} // namespace

bool saysRelativeTime(const QString &head)
{
    const QString text = head.simplified();
    static const Pattern alone = caseless(u"^(?:the\\s+)?this$"_s);
    return !alone.match(text).hasMatch()
        && (nowWords().match(text).hasMatch() || beforeWords().match(text).hasMatch());
}

std::optional<Period> relativeTime(const QString &head, const Period &whole)
{
    const QString text = head.simplified();
    const int months = whole.hasDates() ? monthsOf(whole) : 0;
    if (months == 0 || !saysRelativeTime(text))
        return std::nullopt;
    static const Pattern yearAgo = caseless(u"\\b(?:last|previous)\\s+year$"_s);
    static const Pattern same = caseless(u"^(?:the\\s+)?(?:same|period|quarter|month)\\b"_s);
    const int named = same.isIn(text) ? 0 : monthsNamed(text);
    if (named != 0 && named != months)
        return std::nullopt; // "Previous year" of a quarter
    if (nowWords().match(text).hasMatch())
        return whole;
    const int back = yearAgo.isIn(text) ? 12 : months;
    return Period { text, whole.from.addMonths(-back),
        whole.to.addDays(1).addMonths(-back).addDays(-1) };
}

} // namespace Peel
