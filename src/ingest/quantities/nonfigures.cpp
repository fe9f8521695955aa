// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quantities/nonfigures.h"

#include "ingest/language/digits.h"
#include "ingest/language/hints.h"
#include "ingest/quantities/calendar.h"
#include "ingest/quantities/period.h"

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

struct Look
{
    Pattern words;
    const char *why;
    QStringView needs = {}; // words without which it is not there, as of Hints
    bool spoken = false; // may hold no digit
};

// Number words and digits as the lists below need them.
#define NUMBER                                                                                     \
    "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)"
#define PERCENT "(?:%|per\\s?cent\\b|percentage\\s+points?\\b)"

constexpr const char *year = "a year";
constexpr const char *unlistedUnit = "a unit that is not listed";

const HintedTable<Look> &looks()
{
    static const HintedTable<Look> all(std::vector<Look> {
        // Where something is to be found.
        { calendarExpression(
              "\\b(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+|\\S+\\.(?:gov|org|co|police|nhs)\\.uk\\S*"_L1),
            "an address", u"http|www.|@|.uk", true },
        { calendarExpression("\\bISBN[\\s:]*[\\dX-]+"_L1), "a book number", u"isbn", true },
        { calendarExpression("\\$\\^\\{[^}]*\\}\\$|\\^\\{[^}]*\\}"_L1), "a note mark", u"^{",
            true },
        { calendarExpression(
              "\\b(?:pages?|pp?\\.|paragraphs?|paras?\\.?|figures?|fig\\.?|tables?|"
              "charts?|graphs?|annex(?:es)?|appendix|"
              "appendices|chapters?|sections?|questions?|footnotes?|notes?|"
              "objectives?|sub-objectives?|"
              "priorit(?:y|ies)|recommendations?|items?|agenda|parts?|steps?|"
              "tranches?|articles?|regulations?|rules?|"
              "schedules?|clauses?|codes?|core\\s+questions?|volumes?|issues?|"
              "versions?|levels?|grades?|bands?|tiers?|"
              "categor(?:y|ies)|phases?|stages?|key\\s+stage|key\\s+lines?|strands?|"
              "pillars?|junctions?|routes?|zones?|"
              "gates?|groups?|waves?|years|school\\s+years?|No\\.?|Nos\\.?|Cmn?d\\.?"
              "|HC|s\\.|ss\\.|ref\\.?|reference)"
              "\\s+(?:numbers?\\s+|no\\.?\\s+)?\\d+(?:\\.\\d+)*[a-z]?(?:(?:\\s*(?:,|"
              "–|-|to|and|&|or)\\s*)\\d+(?:\\.\\d+)*\\b(?![,.]?\\d|\\s*%))*"
              "(?![,.]?\\d|\\s*(?:%|per\\s?cent|percent|per\\s+(?:\\d|million|person)))"_L1),
            "a reference number" },
        { calendarExpression(
              "^\\s*\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s+(?!per\\b|percent|hours|days|national|local|million|billion|England)(?-i:(?=[A-Z0-9‘“'\"(]))"_L1),
            "a section number" },
        { calendarExpression(
              "\\bCovid\\s?-?\\s?19\\b|\\b(?:Microsoft|Office|Windows|Pro|Galaxy|iPhone|iPad|Mark|Mk|Model|Type|Class)\\s+\\d+\\b"_L1),
            "a number in a name",
            u"covid|microsoft|office|windows|pro|galaxy|iphone|ipad|mark|mk|model|type|class" },
        // Telephone numbers.
        { calendarExpression(
              "(?<![\\d,.£])\\b(?:999|101)(?:s\\b|\\b)(?![,.]?\\d|\\s*(?:%|per\\s?cent|percent))"_L1),
            "a telephone number", u"999|101" },
        { calendarExpression("\\b(?:call(?:s|ed|ing)?|dial(?:s|led|ling)?|ring(?:s|ing)?|rang|NHS|"
                             "999|101)\\s+(?:on\\s+|and\\s+|or\\s+)?(?:111|112|105)\\b"
                             "|\\b(?:111|112|105)\\s+(?:calls?|numbers?|lines?|services?)\\b"_L1),
            "a telephone number", u"111|112|105" },
        { calendarExpression("(?<!\\d)0\\d{2,4}[\\s-]?\\d{3,4}[\\s-]?\\d{3,4}\\b"_L1),
            "a telephone number" },
        { calendarExpression("\\bext(?:n|ension)?\\.?\\s*\\d{2,6}\\b"_L1), "a telephone number",
            u"ext" },
        { calendarExpression(
              "\\b\\d[\\d,.]*\\s?[km]?\\s+(?:followers|subscribers|likes|retweets)\\b"
              "|\\b\\d+\\s+(?:\\w+\\s+)?cookies\\b|\\b\\d+\\s+in\\s+number\\b"_L1),
            "no measured figure", u"followers|subscribers|likes|retweets|cookies|number" },
        // What stands around an article.
        { calendarExpression(
              "(?:^|[·|•–—]\\s*)\\d+\\s+(?:comments?|shares?|views|replies)\\s*(?:$|[·|•–—])"
              "|\\b\\d+\\s+free\\s+articles?\\b|\\b\\d+\\s+min(?:ute)?s?\\s+read\\b"_L1),
            "no measured figure", u"comment|share|views|replies|article|read" },
        // Who came to a meeting.
        { calendarExpression(
              "^\\W*(?:also\\s+|those\\s+)?(?:present|in\\s+attendance)\\s*:[^.]*"
              "|\\b" NUMBER "\\s+(?:other\\s+)?(?:councillors|members|observers)\\s+(?:attended|"
              "were\\s+(?:present|in\\s+attendance))\\b"_L1),
            "who came to a meeting", u"present|attend", true },
        // Times and dates.
        { calendarExpression(
              "\\b(?:[01]?\\d|2[0-4])[:.][0-5]\\d\\s?(?:am|pm|a\\.m|p\\.m|hrs|hours)\\b"_L1),
            "a time of day", u"am|pm|a.m|p.m|hrs|hours" },
        { calendarExpression("(?<![\\d:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:])"_L1),
            "a time of day", u":" },
        { calendarExpression("\\b\\d{1,2}\\s?(?:am|pm|a\\.m|p\\.m)\\b"_L1), "a time of day",
            u"am|pm|a.m|p.m" },
        { calendarExpression(
              "\\b[0-2]\\d[0-5]\\d\\s?(?:-|–|to|until)\\s?[0-2]\\d[0-5]\\d\\b(?!\\s*%)"_L1),
            "times of day" },
        { calendarExpression("\\b[0-2]\\d[0-5]\\d\\s?(?:hrs|hours)\\b(?!\\s+of)"_L1),
            "a time of day", u"hrs|hours" },
        { calendarExpression(
              "\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"_L1),
            "a date" },
        { calendarExpression("{day}(?:\\s+of)?\\s+{month}|{month}\\s+{day}(?![,.]?\\d)"_L1),
            "a date", u"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec" },
        { calendarExpression("\\b\\d+(?:st|nd|rd|th)\\b"_L1), "an ordinal" },
        { calendarExpression(
              "(?<![\\d,.£+])\\b(?:19|20)\\d\\d(?:s\\b|\\b)(?!,?\\d|\\.\\d|\\s*" PERCENT
              "|\\s+(?:square\\s+miles|miles|hours|minutes|seconds))"_L1),
            year, u"19|20" },
        { calendarExpression("\\byears?\\s+\\d{1,2}\\b(?![,.]\\d|\\s*" PERCENT ")"_L1),
            "the number of a year", u"year" },
        // Ages.
        { calendarExpression("\\b(?:aged?|ages|ages\\s+of|age\\s+of|under\\s+the\\s+age\\s+of)\\s+("
                             "?:between\\s+|from\\s+|over\\s+|under\\s+)?"
                             "\\d{1,2}(?:\\s*(?:-|–|to|and|or)\\s*\\d{1,2})?(?:\\s+years?)?"_L1),
            "an age", u"age" },
        { calendarExpression(
              "\\b" NUMBER
              "[\\s-]years?[\\s-]olds?\\b|\\b(?:under|over)[\\s-]\\d{1,2}s\\b|\\b(?:under|over)s?\\s\\d{2}s\\b"_L1),
            "an age", u"old|under|over", true },
        { calendarExpression(
              "\\b\\d{1,2}(?:-|–|\\sto\\s|\\sand\\s)\\d{1,2}\\s+years\\b(?!\\s+(?:to|ago))"_L1),
            "an age", u"year" },
        // Not a measured value by itself.
        { calendarExpression("\\b\\d+(?:\\s:\\s|:)\\d+\\b(?!:)"_L1), "a ratio", u":" },
        { calendarExpression("\\b\\d+\\s?/\\s?\\d+\\b"_L1), "a fraction or a date", u"/" },
        { calendarExpression("(?:\\+\\s?/"
                             "\\s?[-−–]|±|\\bplus\\s+or\\s+minus\\b|\\+\\s+or\\s+[-−–])\\s?\\d+(?:"
                             "\\.\\d+)?\\s*" PERCENT "?"_L1),
            "a confidence interval", u"+|±|plus" },
        { calendarExpression(
              "\\b\\d+(?:\\.\\d+)?\\s*" PERCENT
              "\\s+(?:level\\s+of\\s+)?(?:statistical\\s+)?(?:confidence|significance)(?:\\s+(?:intervals?|levels?|limits?))?"_L1),
            "a confidence level", u"confidence|significance" },
        { calendarExpression(
              "\\b(?:likelihood|probability)\\s+of\\s+\\d+(?:\\.\\d+)?\\s*" PERCENT
              "|\\b\\d+(?:\\.\\d+)?\\s*" PERCENT "\\s+(?:likelihood|probability)\\b"_L1),
            "a confidence level", u"likelihood|probability" },
        { calendarExpression("\\b(?:confidence\\s+(?:intervals?|limits?)|CI)\\b(?:\\s+(?:of|is|are|"
                             "was|from|between))?[\\s:(=+/±-]*\\d+(?:\\.\\d+)?\\s*" PERCENT "?"
                             "(?:\\s*(?:-|–|to|and)\\s*\\d+(?:\\.\\d+)?\\s*" PERCENT "?)?"_L1),
            "a confidence interval", u"confidence|ci" },
        { calendarExpression("\\bbetween\\s+[£]?[\\d.,]*\\d\\s*" PERCENT
                             "?\\s+and\\s+[£]?[\\d.,]*\\d(?:m\\b|p\\b)?\\s*" PERCENT "?"_L1),
            "a range", u"between" },
        { calendarExpression("\\bbetween\\s+" NUMBER "\\s+and\\s+" NUMBER "\\b(?![,.]\\d)"_L1),
            "a range", u"between", true },
        { calendarExpression("(?<!from\\s)(?<!by\\s)(?<!rose\\s)(?<!fell\\s)(?<!dropped\\s)(?<!"
                             "grew\\s)(?<![\\d,./])"
                             "(?!(?:19|20)\\d\\d\\s+to\\s+(?!(?:19|20)\\d\\d\\b))[£]?\\d[\\d.,]*"
                             "(?:\\s*" PERCENT "(?:[–—-]|\\s+to\\s+)[£]?\\d[\\d.,]*\\s*" PERCENT
                             "|(?:[–—-]|\\s+to\\s+)[£]?\\d[\\d.,]*\\d?(?:m\\b|p\\b)?\\s*" PERCENT
                             "?)(?![:\\d])"_L1),
            "a range" },
        { calendarExpression(
              "(?<!from\\s)\\b" NUMBER "\\s(?:to|or)\\s" NUMBER
              "\\s+(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|times?)\\b"_L1),
            "a range", u"hour|day|week|month|year|minute|second|time", true },
        { calendarExpression("\\bone\\s+of\\s+(?:only\\s+|just\\s+|the\\s+)*" NUMBER "\\b"_L1),
            "a count that only places this force", u"one", true },
        { calendarExpression(
              "\\b" NUMBER
              "\\s+(?:[a-z-]+\\s+){0,2}(?:questions?|pillars?|tranches?|sub-?objectives|objectives|key\\s+themes|chapters|paragraphs|footnotes)\\b"_L1),
            "a number of questions",
            u"question|pillar|tranche|objective|theme|chapter|paragraph|footnote", true },
        { calendarExpression(
              "£\\s?\\d[\\d.,]*\\s?(?:m|bn|k|million|billion|thousand)?\\s+(?:per|for\\s+(?:each|"
              "every)|a)\\s+"
              "(?:person|head|resident|household|officer|dwelling|member|1,000|call|crime|incident)"
              "\\b"
              "(?!(?:\\s+of\\s+(?:the\\s+)?population)?\\s+(?:per|a|each)\\s+day)"_L1),
            unlistedUnit, u"£" },
        { calendarExpression(
              "\\b\\d[\\d.,]*\\s?(?:km|kilometres?|metres?|kg|kilograms?|kilos?|grams?|tonnes?|"
              "acres|hectares|litres?|"
              "feet|ft|mph|miles?[\\s-](?:per|an)[\\s-]hour|[GMT]B|megabytes?|gigabytes?|FTE\\s+hours)\\b"_L1),
            unlistedUnit,
            u"fte|km|kilo|metre|kg|gram|tonne|acre|hectare|litre|feet|ft|mph|mile|gb|mb|tb|"
            u"gigabyte|"
            u"megabyte" },
        { calendarExpression(
              "\\b\\d[\\d,.]*\\s+(?:[a-z]+\\s+){1,3}(?:per|an?|to\\s+(?:the|each|every)|"
              "(?:for|in)\\s+(?:each|every))\\s+(?:square|sq\\.?)\\s+\\w+"_L1),
            unlistedUnit, u"square|sq" },
        { calendarExpression(
              "\\bmargin\\s+(?:of\\s+error\\s+)?(?:of|is|was)\\s+\\d+(?:\\.\\d+)?\\s*" PERCENT
              "?"_L1),
            "a margin of error", u"margin" },
        { calendarExpression(
              "\\b" NUMBER "\\s+(?:highest|lowest|largest|smallest|busiest|most\\s+common|worst)"
              "\\s+(?:boroughs|districts|wards|areas|divisions|forces|stations|streets|offences)\\b"
              "|\\btop\\s+" NUMBER "\\b(?!\\s*" PERCENT ")"_L1),
            "the length of a list", u"highest|lowest|largest|smallest|busiest|common|worst|top",
            true },
        { calendarExpression("\\bquarter\\s+[1-4]\\b"_L1), "a number of a quarter", u"quarter" },
        { calendarExpression("\\b(?:24\\s?x\\s?7|365\\s+days)\\b"_L1), "all the time", u"24|365" },
        { calendarExpression(
              "\\b(?:per|for\\s+(?:each|every)|in\\s+every)\\s+(?:one\\s+)?[\\d,]*\\d\\b"_L1),
            "what a rate is of" },
    });
    return all;
}

#undef NUMBER
#undef PERCENT

} // namespace

namespace {

/// "over 1900 police officers": so many, though it has the form of a year.
bool isCounted(QStringView before, QStringView after)
{
    constexpr qsizetype near = 12;
    static const Pattern hedge = caseless(u"\\b(?:over|around|about|nearly|almost)\\s+$"_s);
    static const Pattern noun = caseless(
        u"^\\s+(?:police\\s+)?(?:officers|staff|people|crimes|offences|calls|arrests|incidents|"
        u"victims|searches)\\b"_s);
    return hedge.match(before.right(near)).hasMatch() && noun.match(after).hasMatch();
}

} // namespace

std::vector<NonFigure> nonFiguresIn(QStringView text, const std::vector<PeriodMention> &periods)
{
    std::vector<NonFigure> found;
    for (const PeriodMention &mention : periods)
        found.push_back({ mention.range, "a date" });
    const bool digits = hasDigit(text);
    looks().visit(text, [&](const Look &look) {
        if (!digits && !look.spoken)
            return;
        for (auto matches = look.words.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            if (look.why == year
                && isCounted(text.left(match.capturedStart()), text.mid(match.capturedEnd())))
                continue;
            found.push_back({ { static_cast<int>(match.capturedStart()),
                                  static_cast<int>(match.capturedEnd()) },
                look.why });
        }
    });
    return found;
}

} // namespace Peel
