// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/quantities/quantity.h"

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

struct HeadLook
{
    Pattern words;
    Unit unit;
    double scale = 1;
    bool listed = true;
};

HeadLook look(const QString &pattern, Unit unit, double scale = 1, bool listed = true)
{
    return { Pattern(pattern, Pattern::CaseInsensitiveOption), unit, scale, listed };
}

/// From the most telling words to the least.
const std::vector<HeadLook> &looks()
{
    static const QString per = u"\\bper\\s+(?:head\\s+of\\s+)?"_s;
    static const QString people
        = u"(?:\\s+(?:of\\s+)?(?:the\\s+)?(?:local\\s+|resident\\s+)?(?:population|people|residents|inhabitants|persons)\\b|(?=\\s*(?:$|[).,;:–-]|in\\b|for\\b)))"_s;
    static const std::vector<HeadLook> all {
        look(
            u"(?:%|per\\s?cent(?:age)?)[\\s-]*(?:points?|pts?)\\b(?:\\s+(?:change|difference))?|\\bppts?\\b|\\bpp\\b"_s,
            Unit::PercentagePoints),
        look(
            u"(?:%|\\bper\\s?cent(?:age)?)\\s*(?:change|increase|decrease|difference|variation|"
            u"variance|diff|\\+\\s?/\\s?[-−])|"
            "\\b(?:change|difference|variance|increase|decrease)s?\\s*\\(?\\s*(?:%|per\\s?cent(?:age)?)\\)?|\\+\\s?/\\s?[-−]\\s?%"_s,
            Unit::PercentChange),
        look(per + u"1,?000\\s+households\\b"_s, Unit::Per1000Households),
        look(per + u"1,?000"_s + people, Unit::Per1000Population),
        look(per + u"10,?000"_s + people, Unit::Per10000Population),
        look(per + u"100,?000"_s + people, Unit::Per100000Population),
        look(per + u"(?:(?:one|1)\\s?)?(?:million|m\\b|1,000,000)"_s + people,
            Unit::PerMillionPopulation),
        look(u"\\bper\\s+(?:1,?000|10,?000|100,?000|million|one\\s+million)\\b"_s, Unit::Count, 1,
            false),
        look(u"\\b(?:per|for\\s+(?:each|every))\\s+100\\b(?!,)"_s, Unit::Percent),
        look(
            u"\\bper\\s+(?:person|head|resident)(?:\\s+of\\s+(?:the\\s+)?population)?\\s*,?\\s*(?:per|a|each)\\s+day\\b.*(?:\\(\\s*(?:in\\s+)?(?:pence|p)\\s*\\)|\\bin\\s+pence\\b)"_s,
            Unit::GbpPerPersonPerDay, 0.01),
        look(
            u"\\bpence\\s+per\\s+(?:person|head|resident)(?:\\s+of\\s+(?:the\\s+)?population)?\\s*,?\\s*(?:per|a|each)\\s+day\\b"_s,
            Unit::GbpPerPersonPerDay, 0.01),
        look(
            u"(?:£|\\bcost|\\bpounds|\\bpence|\\bp\\b).*\\bper\\s+(?:person|head|resident)(?:\\s+of\\s+(?:the\\s+)?population)?\\s*,?\\s*(?:per|a|each)\\s+day\\b"_s,
            Unit::GbpPerPersonPerDay),
        look(
            u"(?:£|\\bcost|\\bspend).*\\bper\\s+(?:person|head|resident|household|officer|capita)\\b"_s,
            Unit::Gbp, 1, false),
        look(
            u"\\bdays\\s+(?:lost|taken|off|sick)\\b.*\\bper\\s+(?:person|head|officer|employee|member|FTE|full[- ]time)\\b"_s,
            Unit::Days),
        look(u"\\bper\\s+(?:person|head|capita)\\b(?:\\s+of\\s+(?:the\\s+)?population\\b)?"_s,
            Unit::PerPerson),
        look(u"\\(?£\\s?[’'‘]?(?:000(?:s|['’]s)?|k|thousands?)\\b\\)?"_s, Unit::Gbp, 1e3),
        look(u"\\(?£\\s?(?:m|millions?|mn)\\b\\)?"_s, Unit::Gbp, 1e6),
        look(u"\\(?£\\s?(?:bn|billions?)\\b\\)?"_s, Unit::Gbp, 1e9),
        look(u"\\(?£(?!\\s?\\d)s?\\)?"_s, Unit::Gbp),
        look(
            u"\\(?\\b(?:(?:h{1,2}|hours?|hrs?)\\s?:\\s?)?(?:m{1,2}|min(?:ute)?s?)\\s?[:.]\\s?(?:ss|sec(?:ond)?s?)\\b\\)?"_s,
            Unit::Seconds),
        look(u"\\(?\\b(?:h{1,2}:mm|hours?\\s?:\\s?min(?:ute)?s?)\\b(?!:)\\)?"_s, Unit::Seconds,
            3600),
        look(
            u"\\((?:in\\s+|average\\s+)?(?:seconds|secs?)\\)|\\bin\\s+(?:seconds|secs)\\b|(?:,|–|-)\\s*(?:seconds|secs)$"_s,
            Unit::Seconds),
        look(
            u"\\((?:in\\s+|average\\s+)?(?:minutes|mins?)\\)|\\bin\\s+(?:minutes|mins)\\b|(?:,|–|-)\\s*(?:minutes|mins)$"_s,
            Unit::Seconds, 60),
        look(u"%|\\bper\\s?cent(?:age)?\\b(?:\\s+of\\b)?|\\(pc\\)"_s, Unit::Percent),
        look(
            u"^(?:(?:figure|table|chart|fig\\.)\\s+\\w{1,4}(?:\\.\\d+)*\\s*[:.–-]?\\s+)?(?:the\\s+)?(?:proportion|share)\\s+of\\b"_s,
            Unit::Percent),
        look(
            u"\\((?:in\\s+)?(?:hours|hrs)\\)|\\bin\\s+hours\\b|(?:^|,\\s+)(?:number\\s+of\\s+|total\\s+|average\\s+|volunteer\\s+|duty\\s+|overtime\\s+)*hours\\b"_s,
            Unit::Hours),
        look(
            u"\\((?:in\\s+)?(?:working\\s+)?days\\)|\\bin\\s+days\\b|(?:^|,\\s+)(?:number\\s+of\\s+|total\\s+|average\\s+|mean\\s+|median\\s+|working\\s+|sick(?:ness)?\\s+)*days\\b"_s,
            Unit::Days),
        look(u"\\((?:in\\s+)?weeks\\)|\\bin\\s+weeks\\b"_s, Unit::Weeks),
        look(u"\\((?:in\\s+)?months\\)|\\bin\\s+months\\b"_s, Unit::Months),
        look(u"\\((?:in\\s+)?years\\)|\\bin\\s+years\\b"_s, Unit::Years),
        look(u"\\bsquare\\s+miles\\b|\\bsq\\.?\\s+miles\\b"_s, Unit::SquareMiles),
        look(u"\\(miles\\)|\\bmiles\\s+of\\b"_s, Unit::Miles),
        look(u"\\b(?:(?<!\\bby )rank(?:ing)?|national\\s+position|position)\\b"_s, Unit::Rank),
        look(u"\\b(?:total\\s+)?(?:number|no\\.?|volume|count)(?:\\s+of\\b|$|\\s*\\))"_s,
            Unit::Count),
    };
    return all;
}

} // namespace

std::optional<UnitWords> unitWordsIn(QStringView head)
{
    const QString text = head.toString();
    for (const HeadLook &look : looks())
        if (const auto match = look.words.match(text); match.hasMatch())
            return UnitWords { look.unit, look.scale,
                { static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()) },
                look.listed };
    return std::nullopt;
}

} // namespace Peel
