// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradetopic.h"

#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isQuoteMark(QChar c)
{
    return c == u'\'' || c == u'"' || (c >= QChar(0x2018) && c <= QChar(0x201F));
}

} // namespace

TextRange withoutEdges(QStringView text, int from, int to)
{
    const auto skip = [&](int at) {
        const QChar c = text.at(at);
        return c.isSpace() || c == u',' || c == u':' || c == u';' || c == u'-' || isQuoteMark(c)
            || c == u'–' || c == u'.' || c == u'(' || c == u')' || c == u'•';
    };
    while (from < to && skip(from))
        ++from;
    while (to > from && skip(to - 1))
        --to;
    return { from, to };
}

TextRange topicFrom(QStringView sentence, int begin, int limit, TopicList lists)
{
    static const Pattern boundary = caseless(
        u"[;]|\\s[–—]\\s|\\s-\\s|\\(|[.!?](?=\\s|$)"
        "|:\\s+(?=(?:it|they|we|this|there|the (?:force|constabulary|service)|\uE000)\\s)"
        "|\\s+by\\s+(?:the\\s+)?(?:hm\\b|h(?:er|is)\\s+majesty|hmic|inspector|(?:policing|police|"
        "government)"
        "\\s+"
        "(?:inspector|watchdog)|watchdog)"
        "|,?\\s+(?:and,?\\s+)?(?:in particular|particularly|especially|notably|above "
        "all|specifically)\\b"
        "|,\\s+(?:noting|saying|praising|highlighting|adding|finding|meaning|reflecting|"
        "recognising|"
        "thanks to|due to|partly|largely)\\b"
        "|,?\\s+and\\s+an?\\s+(?:number|range|series)\\s+of\\b"
        "|,?\\s+(?:but|although|(?:even )?though|whereas|while|because|however|when|where|since|so "
        "that|as "
        "well as|despite|compared|according)\\b"
        "|,\\s+(?:which|who|unlike|like|the only|one "
        "of|after|before|following|so|with(?!\\s+fairness)|having|an?(?!\\s+(?:positive|good)\\b)|"
        "up|down|"
        "said|says)\\b"
        "|,\\s+(?:(?:the|an?|its)\\s)?(?:[\\w’'-]+\\s){1,4}(?:(?:has|have|had)\\s)?"
        "(?:said|says?|found|finds?|told|reported|reports?|ruled|concluded?s?|stated?s?|noted?s?|"
        "adds|added|shows?|showed)\\b[^,;]{0,40}(?:$|,)"
        "|,\\s+as\\s+(?:no|the\\s+only)\\b"
        "|\\s+in\\s+(?:an?|the|its|their|this|our|\\w+[’']s?)\\s+(?:[\\w’'/"
        "-]+\\s+){0,5}(?:inspection|assessment|report|"
        "review|round|cycle|programme)s?\\b"
        "|\\s+in\\s+that\\s+(?:year|inspection|report|round)\\b"
        "|,\\s+and\\s+the\\s[^,;]{2,60}?\\s(?:is|was|has|have|are|were)\\b"
        "|,[”\"](?=\\s)"
        "|,\\s+in essence\\b"
        "|,\\s+(?:it|they|we|the\\s+(?:force|constabulary|service)|\uE000)\\s"
        "|,\\s+(?:makes?|made|is|was|has|had|comes?|came|contains?|lists?|sets?|praises?|raises?|"
        "gives?|gave|calls?|called|tells?|will|to(?!\\s+\\w+ing\\b))\\s"
        "|,\\s+the\\s+(?:same|middle|highest|lowest|top|second)\\b"
        "|,\\s+in\\s+(?:\\w+\\s+){0,2}findings\\b"
        "|\\s+of\\s+(?:(?:the|its|their|this|our)\\s+)?(?:(?:annual|latest|hmic\\w*(?:[’']s?)?|"
        "peel)\\s+)*"
        "(?:inspections?|assessments?|inspectorate|report)\\b"
        "|\\s+in\\s+(?:new|latest)\\s+(?:[\\w-]+\\s+)?(?:inspection|report|review)\\b"
        "|(?:(?<=efficiency)|(?<=effectiveness)|(?<=legitimacy))\\s+reports?\\b"
        "|\\s+for\\s+(?:the\\s+)?(?:\\w+\\s+(?:consecutive|successive|straight)\\s+(?:years?|time)|"
        "(?:\\w+\\s+){1,2}(?:years?|times?)(?:\\s+(?:running|in\\s+a\\s+row))?)\\b"
        "|\\s+with\\s+(?!and\\b)(?:[\\w’'-]+\\s+){1,4}\\w+ing\\s+(?:well|closely|together|"
        "effectively|with|"
        "in|on|to|at|the|its)\\b"
        "|\\s+with\\s+(?:£?\\d|an?|well|high|strong|some|many|several|good|effective|clear)\\b"
        "|\\s+which\\s+(?:is|was|are|were|includes?|included|covers?)\\b"
        "|\\s+(?:is|was)\\s+(?:something|not|an?|the|what|where|one)\\b"
        "|,?\\s+(?:and|but)\\s+(?:it|the "
        "(?:force|constabulary|service)|they|we|he|she|I|I[’']m|"
        "there|this|has|have|is|was|were|are|remains?|requires?|needs?|must|should|can|could|will|"
        "judged|graded|rated|classed|deemed|assessed|marked|branded|ranked|scored|got|gained|"
        "earned|"
        "told|receive[sd]|achieve[sd]|gets|described|praised|commended|highlighted|noted|"
        "identified|"
        "criticised|"
        "concluded|warned|raised|(?:today|now|then|later)\\s+(?:is|was|were|has|judged|graded|"
        "rated)"
        "|also(?!\\s+\\w+ing\\s))\\b"
        "|,?\\s+(?:and|but)\\s+(?:that\\s+(?:we|it|they|the\\s)|(?:that\\s+)?(?:\uE000|\uE001))"
        "|,?\\s+(?:and|but)\\s+(?:in|at|during)\\s+[^,;]{2,50}?\\s(?:it|they|we|the "
        "(?:force|constabulary|service)|\uE000)\\s+(?:is|was|were|are|has|had|judged|graded|rated)"
        "\\b"
        "|(?:,|\\s+and)\\s+(?:and\\s+)?its\\s[^,;]{2,80}?\\s(?:is|was|requires?)\\b"_s);
    // Areas behind a colon may be parted by semicolons.
    QString tail = sentence.mid(begin, limit - begin).toString();
    if (lists != TopicList::No)
        tail.replace(u';', u',');
    const PatternMatch end = boundary.match(tail);
    qsizetype stop = end.hasMatch() ? end.capturedStart() : tail.size();
    const qsizetype closing = tail.indexOf(u')');
    if (lists == TopicList::Bracketed && closing >= 0)
        stop = std::min(stop, closing);
    static const Pattern joint = caseless(
        u"(?:[\\s,;]+(?:(?:and|but|with)\\s+(?:one|two|three|four|five|six)|and|but|or|also|is|as|while|it|to be|to|with|an?|the|now|still|today|(?:grade|rating|judge?ment)\\s+of))+[\\s‘'\"“]*$"_s);
    // "at protecting vulnerable people and works well with …", but "at how it prevents crime and
    // supports victims".
    static const Pattern does = caseless(
        u",?\\s+and\\s+(?:works?|worked|continue[sd]?|underst(?:"
        u"ands|ood)|uses?|used|makes?|made|provide[sd]|"
        "identifie[sd]|recognise[sd]|respond(?:s|ed)|performs?|"
        "shows?|showed|keeps|takes?|took|delivers?|"
        "knows|does|did|goes|went|demonstrate[sd]|engages?|listens?|falling short)\\s"_s);
    static const Pattern how = caseless(u"\\b(?:how|the (?:way|extent)|whether)\\b"_s);
    if (const PatternMatch also = does.match(tail.left(stop));
        also.hasMatch() && !how.isIn(tail.left(also.capturedStart())))
        stop = also.capturedStart();
    const PatternMatch dangling = joint.match(tail.left(stop));
    if (dangling.hasMatch())
        stop = dangling.capturedStart();
    return withoutEdges(sentence, begin, begin + static_cast<int>(stop));
}

TextRange topicBehind(QStringView sentence, int from, int limit, bool *lists)
{
    static const Pattern lead = caseless(
        u"^(?<skip>[\\s’'\"”]*(?:(?:overall|again|too|also|grades?|gradings?|ratings?|judge?ments?|"
        "this year|this "
        "time|by\\s+(?:the\\s+)?(?:hmic(?:frs)?|(?:(?:policing|government)\\s+)?(?:inspectors|"
        "inspectorate|watchdog)))\\s+)*)"
        "(?<prep>in\\s+(?:the|its|a|this|their)\\s+(?:[\\w-]+\\s+){0,4}(?:report|inspection|"
        "assessment|review)\\s+(?:"
        "into|on|of|about)\\s+(?=how\\b)|(?:both\\s+)?(?:at|in|for|on|across|with regard to|with "
        "respect to|when it comes "
        "to|as "
        "regards|when(?=\\s+\\w+ing\\b)|in respect of|in terms of|in relation to|in the area of)\\s+|:\\s*)"_s);
    const QStringView behind = sentence.mid(from, limit - from);
    const PatternMatch start = lead.match(behind);
    if (!start.hasMatch())
        return {};
    static const Pattern counted = caseless(
        u"^(?:\\w+|\\d+)(?:\\s+of\\s+(?:the|these|those)?\\s*(?:\\w+|\\d+))?(?:\\s+(?:"
        u"others?|further))?"
        "(?:\\s+areas?)?\\s*(?:[:(]|(?<=areas)\\s*,?\\s*\\bnamely\\b:?|(?:(?<=areas)|(?<=others))"
        "\\s[–—-](?=\\s))"
        "\\s*"
        "|^(?:the\\s+)?(?:two|three|four|five|\\d)\\s+(?:(?:main|core|key)\\s+)?(?:areas|pillars|"
        "categories|strands)\\s+(?:(?:inspected|assessed|examined|graded)\\s+)?(?:for\\s+|of\\s+(?="
        "(?:police\\s+)?"
        "(?:effectiveness|efficiency|legitimacy)\\b))"
        // "in all four categories, which are A, B …", "in three pillars: A, B …"
        "|^(?:(?:all|each|the|its|of|just|only|a (?:total|further))\\s+)*(?:\\w+|\\d+)"
        "(?:\\s+(?:out\\s+)?of\\s+(?:(?:the|its|those)\\s+)?(?:\\w+|\\d+))?\\s+(?:(?:other|further|"
        "more|"
        "main|core|key|different)\\s+)*(?:areas?|categor(?:y|ies)|pillars?|strands?|themes?)(?:\\s+"
        "of\\s+"
        "policing)?(?:\\s+(?:assessed|inspected|examined|graded|covered|looked at))?"
        "(?:\\s+(?:during|in|by|for)\\s+(?:the|this|its|our)\\s+(?:\\w+\\s+)?(?:inspection|"
        "assessment|report))?"
        "(?:(?:\\s*[:(]|\\s+[–—-](?=\\s))\\s*(?:including\\s+(?:(?:on|in|for|at)\\s+)?)?"
        "|,?\\s+(?:namely|including|in respect of|in terms "
        "of|(?:which|these|they)\\s+(?:are|were|include[sd]?))\\b:?)"
        "\\s*"
        // "in areas including A; B and C"
        "|^(?:(?:several|some|many|key)\\s+)?(?:areas|categories)\\s+(?:including|such as|like)\\s+"_s);
    qsizetype begin = start.capturedEnd();
    PatternMatch count = counted.match(behind.mid(begin));
    // "in all areas – although …" names none.
    static const Pattern opposed
        = caseless(u"^\\W*(?:although|though|but|however|which|with)\\b"_s);
    if (count.hasMatch() && opposed.match(behind.mid(begin + count.capturedEnd())).hasMatch())
        count = {};
    // "in five areas: A, B …", "in two areas (A and B)"
    if (count.hasMatch())
        begin += count.capturedEnd();
    *lists = count.hasMatch() || start.captured(u"prep"_s).startsWith(u':');
    // "good in a report by the watchdog": where it is told, not at what.
    static const Pattern source
        = caseless(u"^(?:an?|the|its|their|this)\\s+(?:(?!efficien|effective|legitima)[\\w’'-]+\\s+"
                   u"){0,5}(?:inspection|"
                   "assessment|report|review)s?\\b(?!\\s+(?:of|on|into|for)\\b)"_s);
    if (!*lists && start.captured(u"prep"_s).startsWith("in"_L1, Qt::CaseInsensitive)
        && source.match(behind.mid(begin)).hasMatch())
        return {};
    const bool bracketed = count.captured().contains(u'(');
    return topicFrom(sentence, from + static_cast<int>(begin), limit,
        bracketed    ? TopicList::Bracketed
            : *lists ? TopicList::Yes
                     : TopicList::No);
}

} // namespace Peel
