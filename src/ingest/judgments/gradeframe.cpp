// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradeframe.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QRegularExpression caseless(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QString adverbs
    = u"(?:\\s+(?:also|still|again|now|therefore|once again|currently|overall|both|then|too|once "
      "more|consistently|however))*"_s;

/// "is", "was judged to be", "has been assessed as", "rated", "judges that … is": what stands
/// directly before a grade.
const QRegularExpression &passivePattern()
{
    static const QRegularExpression pattern = caseless(
        u"(?:^|\\s)(?<verb>(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|it’s|"
        u"it's|"
        "we’re|we're)"_s
        + adverbs
        + u"(?:\\s+(?<formal>judged|assessed|graded|rated|found|considered|deemed|classed|given))?"_s
        + adverbs
        + u"(?:\\s+(?:to be|as being|to have been|as|being|at))?(?:\\s+to)?)\\s*[:,]?\\s*[‘’'\"“”]?\\s*$"_s);
    return pattern;
}

const QRegularExpression &activePattern()
{
    static const QRegularExpression pattern = caseless(
        u"(?:^|\\s)(?<verb>judge[sd]?|judging|assess(?:ed|es)?|grade[sd]|rate[sd]|found|finds?|"
        "consider(?:s|ed)?|deem(?:s|ed)?)\\s+(?<object>(?:(?!\\b(?:is|are|was|were|has|have|had|"
        "remains?|requires?|that)\\b)[^;:]){1,170}?)"
        "(?<tail>\\s+(?:to be|as being|as|to have been|to))?\\s*[:,]?\\s*$"_s);
    return pattern;
}

const QRegularExpression &judgingPattern()
{
    static const QRegularExpression pattern
        = caseless(u"\\b(?:judge[sd]?|judging|grade[sd]|rate[sd]|assess(?:ed|es))\\b"_s);
    return pattern;
}

/// "Kent Police rated outstanding in …": a headline leaves the "is" out.
const QRegularExpression &headlinePattern()
{
    static const QRegularExpression pattern = caseless(
        u"(?:^|\\s)(?<verb>judged|assessed|graded|rated)(?:\\s+(?:to be|as|to|at))?\\s*:?\\s*$"_s);
    return pattern;
}

const QRegularExpression &awardPattern()
{
    static const QRegularExpression pattern
        = caseless(u"(?:^|\\s)(?<verb>awarded|given|gave|received|receives|achieved|achieves|got|"
                   u"earned|granted|"
                   "gained)\\s+(?:[^;:,]{0,60}?\\s+){0,1}?(?:an?|the)?\\s*"
                   "(?:(?:overall\\s+)?(?:grade|grading|rating|judge?ment)\\s+of\\s*)?$"_s);
    return pattern;
}

bool isQuoteMark(QChar c)
{
    return c == u'\'' || c == u'"' || (c >= QChar(0x2018) && c <= QChar(0x201F));
}

QString wordBehind(QStringView text)
{
    static const QRegularExpression word(u"^[\\s]*([A-Za-z-]+)"_s);
    return word.match(text).captured(1).toLower();
}

QString wordBefore(QStringView text)
{
    static const QRegularExpression word(u"([A-Za-z-]+)[\\s‘’'\"“”]*$"_s);
    return word.match(text).captured(1).toLower();
}

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.tokenize(u' '))
        set.insert(word.toString());
    return set;
}

/// A grade that a noun follows is an attribute of it: "good practice", "outstanding suspects".
bool isAttribute(const GradeWord &word, QStringView sentence)
{
    static const QSet<QString> harmless = setOf(
        u"at in for on with and or but overall across to again too also this last as so when "
        u"while although though because since which where by from grade grades grading rating "
        u"judgment judgement judgments is was has both throughout following nor that than "
        u"after before it under "
        u"respectively");
    if (!isGrade(word.grade) || word.grade == Grade::RequiresImprovement)
        return false;
    const QString next = wordBehind(sentence.mid(word.range.to));
    return !next.isEmpty() && !harmless.contains(next);
}

/// "very good", "a good", "generally good": not the words of a grade.
bool isModified(const GradeWord &word, QStringView sentence)
{
    static const QSet<QString> spoilers = setOf(
        u"very generally usually mostly largely often particularly reasonably quite not never "
        u"longer always broadly especially extremely really so some any more most how too "
        u"fairly exceptionally sometimes less rather pretty nearly almost increasingly "
        u"potentially already as-good such");
    if (!isGrade(word.grade))
        return false;
    return spoilers.contains(wordBefore(sentence.left(word.range.from)));
}

bool hasArticle(const GradeWord &word, QStringView sentence)
{
    static const QSet<QString> articles = setOf(u"a an the its their our of");
    return articles.contains(wordBefore(sentence.left(word.range.from)));
}

/// Wishes, duties and conditions say nothing about what was found.
bool isWish(QStringView clause)
{
    static const QRegularExpression wish = caseless(
        u"\\b(?:wants?|wanted|would|like to|aims?|aiming|aspir\\w+|ambition\\w*|should|could|must|"
        "become|becoming|hopes?|if|whether|may|might|can|expect\\w*|striv\\w+|towards|goal|vision|"
        "so that|need(?:s|ed)? to|determined|committed to|considers whether|judged against)\\b"_s);
    return wish.match(clause).hasMatch();
}

TextRange trimmed(QStringView text, int from, int to)
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

/// The topic behind the grade, up to where another clause begins or another grade is told.
TextRange topicBehind(QStringView sentence, int from, int limit, bool *lists)
{
    static const QRegularExpression lead = caseless(
        u"^(?<skip>[\\s’'\"”]*(?:(?:overall|again|too|also|grades?|grading|ratings?|judge?ments?|"
        "this year|this time|by\\s+(?:the\\s+)?(?:hmic(?:frs)?|(?:policing\\s+)?(?:inspectors|"
        "inspectorate|watchdog)))\\s+)*)"
        "(?<prep>(?:both\\s+)?(?:at|in|for|on|across|with regard to|with respect to|when it comes "
        "to|as "
        "regards|in respect of|in terms of|in relation to|in the area of)\\s+|:\\s*)"_s);
    static const QRegularExpression boundary = caseless(
        u"[;]|\\s[–—]\\s|\\s-\\s|\\(|[.!?](?=\\s|$)"
        "|,?\\s+(?:but|although|though|whereas|while|because|however|when|where|since|so that|as "
        "well as|despite|compared|according)\\b"
        "|,\\s+(?:which|who|after|before|following|so|with|having|an?\\s+(?:\\w+\\s+)?(?:"
        "improvement|decline|"
        "fall|rise|drop|deterioration)|up|down|"
        "said|says)\\b"
        "|,\\s+(?:(?:the|an?|its)\\s)?(?:[\\w’'-]+\\s){1,4}(?:(?:has|have|had)\\s)?"
        "(?:said|says|found|told|reported|ruled|concluded)\\b[^,;]{0,40}$"
        "|\\s+which\\s+(?:is|was|are|were)\\b"
        "|,?\\s+(?:and|but)\\s+(?:it|the "
        "(?:force|constabulary|service)|\uE000|\uE001|they|we|he|she|"
        "there|this|has|have|is|was|were|are|remains?|requires?|needs?|must|should|can|could|will|"
        "judged|graded|rated|also)\\b"
        "|(?:,|\\s+and)\\s+(?:and\\s+)?its\\s[^,;]{2,80}?\\s(?:is|was|requires?)\\b"_s);
    const QStringView behind = sentence.mid(from, limit - from);
    const QRegularExpressionMatch start = lead.match(behind);
    if (!start.hasMatch())
        return {};
    static const QRegularExpression counted
        = caseless(u"^(?:\\w+|\\d+)(?:\\s+of\\s+(?:the|these|those)?\\s*(?:\\w+|\\d+))?(?:\\s+(?:"
                   u"other|further))?"
                   "(?:\\s+areas?)?\\s*:\\s*"_s);
    qsizetype begin = start.capturedEnd();
    const QRegularExpressionMatch count = counted.match(behind.mid(begin));
    if (count.hasMatch()) // "in five areas: A, B …"
        begin += count.capturedEnd();
    *lists = count.hasMatch() || start.captured(u"prep"_s).startsWith(u':');
    // Areas behind a colon may be parted by semicolons.
    QString tail = behind.mid(begin).toString();
    if (*lists)
        tail.replace(u';', u',');
    const QRegularExpressionMatch end = boundary.match(tail);
    qsizetype stop = end.hasMatch() ? end.capturedStart() : tail.size();
    static const QRegularExpression joint
        = caseless(u"(?:[\\s,;]+(?:and|but|or|also|is|as|while|it|to be|with))+[\\s‘'\"“]*$"_s);
    const QRegularExpressionMatch dangling = joint.match(tail.left(stop));
    if (dangling.hasMatch())
        stop = dangling.capturedStart();
    return trimmed(sentence, from + static_cast<int>(begin), from + static_cast<int>(begin + stop));
}

/// Where the clause of a grade word begins: behind the one before it and behind a semicolon.
int clauseStart(QStringView sentence, int previousEnd, int at)
{
    static const QRegularExpression link = caseless(
        u"[;]|\\s[–—]\\s|,?\\s(?:and|but)\\s+(?=(?:it|the (?:force|constabulary|service)|\uE000|we)"
        "\\b)|\\b(?:when|where|that|in which|found|said|says|added|concluded|reported|reports|whereas|while|although|because)\\s"_s);
    int start = previousEnd;
    auto matches = link.globalMatch(sentence.mid(previousEnd, at - previousEnd));
    while (matches.hasNext())
        start = previousEnd + static_cast<int>(matches.next().capturedEnd());
    return start;
}

/// Behind "awarded a ‘good’": the noun that makes it a grade.
bool namesGrade(QStringView sentence, const GradeWord &word)
{
    static const QSet<QString> nouns
        = setOf(u"grade grades grading rating judgment judgement judgments");
    return nouns.contains(wordBehind(sentence.mid(word.range.to)));
}

void fillVerb(GradeFrame &frame, QStringView sentence, int previousEnd)
{
    const GradeWord &word = frame.word;
    const QStringView left = sentence.mid(previousEnd, word.range.from - previousEnd);
    static const QRegularExpression pastVerb
        = caseless(u"\\b(?:was|were|had been|remained|judged|graded|rated|assessed|found)\\b"_s);
    const auto pastIn = [&](QStringView verb) {
        static const QRegularExpression present
            = caseless(u"^\\s*(?:is|are|remains?|has been|been|be|being|stays?)\\b"_s);
        return pastVerb.match(verb).hasMatch() && !present.match(verb).hasMatch();
    };
    const auto accept = [&](const QRegularExpressionMatch &match, bool formal) {
        frame.kind = GradeFrame::Kind::Predicate;
        frame.formal = formal;
        frame.past = pastIn(match.captured(u"verb"_s));
        const int verbAt = previousEnd + static_cast<int>(match.capturedStart(u"verb"_s));
        frame.subject = trimmed(sentence, clauseStart(sentence, previousEnd, verbAt), verbAt);
    };
    const auto acceptObject = [&](const QRegularExpressionMatch &match) {
        static const QRegularExpression time
            = caseless(u"^(?:in|last|this|at|for)\\b.*(?:\\d{4}|year|time|inspection)$"_s);
        const QString verb = match.captured(u"verb"_s).toLower();
        frame.kind = GradeFrame::Kind::Predicate;
        frame.formal = true;
        frame.past = verb.endsWith("ed"_L1) || verb == "found"_L1;
        const bool ofTime = time.match(match.captured(u"object"_s)).hasMatch();
        const auto group = ofTime ? u"verb"_s : u"object"_s;
        const int at = previousEnd + static_cast<int>(match.capturedStart(group));
        frame.subject = ofTime
            ? trimmed(sentence, clauseStart(sentence, previousEnd, at), at)
            : trimmed(sentence, at, at + static_cast<int>(match.capturedLength(group)));
    };
    const QRegularExpressionMatch active
        = word.verb ? QRegularExpressionMatch() : activePattern().match(left);
    if (active.hasMatch() && active.hasCaptured(u"tail"_s))
        return acceptObject(active);
    QRegularExpressionMatch match = passivePattern().match(left);
    if (match.hasMatch()) {
        return accept(
            match, match.hasCaptured(u"formal"_s) || judgingPattern().match(left).hasMatch());
    }
    match = headlinePattern().match(left);
    if (match.hasMatch())
        return accept(match, true);
    if (active.hasMatch())
        return acceptObject(active);
    match = awardPattern().match(left);
    if (match.hasMatch()) {
        accept(match, true);
        frame.past = false;
        return;
    }
    // "judged that the force required improvement": told of an earlier inspection.
    const bool required = sentence.mid(word.range.from).startsWith("required"_L1)
        && judgingPattern().match(left).hasMatch();
    if ((word.verb || required) && !left.trimmed().isEmpty()) {
        frame.kind = GradeFrame::Kind::Predicate;
        frame.formal = judgingPattern().match(left).hasMatch();
        frame.past = required;
        frame.subject = trimmed(
            sentence, clauseStart(sentence, previousEnd, word.range.from), word.range.from);
    }
}

/// "The areas that require improvement are A; B and C", "The following areas were graded as good:".
bool readAreasAsSubject(GradeFrame &frame, QStringView sentence)
{
    static const QRegularExpression before
        = caseless(u"\\b(?:areas?|questions?)(?:\\s+of policing)?\\s+(?:that|which|where|it|the "
                   u"force|\uE000|in which)?"
                   "\\s*(?:the force|\uE000|it)?\\s*(?:that|which)?\\s*(?:(?:is|are|was|were|has "
                   "been|have been)\\s+)?"
                   "(?:(?:graded|judged|rated|assessed|found)\\s+)?(?:as|to be|to)?\\s*$"_s);
    static const QRegularExpression after
        = caseless(u"^[\\s’'\"”]*(?:(?:is|are|were|was|include)\\s*:?|:)\\s*"_s);
    const QRegularExpressionMatch lead = before.match(sentence.left(frame.word.range.from));
    const QRegularExpressionMatch tail = after.match(sentence.mid(frame.word.range.to));
    if (!lead.hasMatch() || !tail.hasMatch())
        return false;
    frame.kind = GradeFrame::Kind::Predicate;
    frame.areasAsSubject = true;
    frame.formal = true;
    frame.topic = trimmed(sentence, frame.word.range.to + static_cast<int>(tail.capturedEnd()),
        static_cast<int>(sentence.size()));
    return true;
}

bool isScale(const std::vector<GradeWord> &words, QStringView sentence)
{
    // Three or more different grades with nothing but commas between them tell the scale.
    static const QRegularExpression between(
        u"^[\\s,;’‘'\"“”]*(?:and|or)?[\\s’‘'\"“”]*(?:to)?\\s*$"_s);
    int chain = 1;
    int longest = 1;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const int from = words[i - 1].range.to;
        const bool joined
            = between.match(sentence.mid(from, words[i].range.from - from)).hasMatch();
        chain = joined ? chain + 1 : 1;
        longest = std::max(longest, chain);
    }
    return longest >= 3;
}

} // namespace

std::vector<GradeFrame> gradeFramesIn(QStringView sentence)
{
    static const QRegularExpression conjunction(u"(?:[,;]|\\band\\b|\\bbut\\b|\\bor\\b|\\bwhile\\b)"
                                                u"\\s*(?:(?:also|again|is|it is|as|to be)\\s+)*"
                                                "[‘'\"“]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression preposition(
        u"^[\\s’'\"”]*(?:(?:grade|rating|judge?ment)\\s+)?(?:at|in|for|on)\\s"_s,
        QRegularExpression::CaseInsensitiveOption);
    const std::vector<GradeWord> words = gradeWordsIn(sentence);
    const bool scale = isScale(words, sentence);
    const auto nextGrade = [&](std::size_t i) {
        for (std::size_t next = i + 1; next < words.size(); ++next) {
            if (!isAttribute(words[next], sentence))
                return words[next].range.from;
        }
        return static_cast<int>(sentence.size());
    };
    std::vector<GradeFrame> frames;
    int previousEnd = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        GradeFrame frame;
        frame.word = words[i];
        const TextRange at = frame.word.range;
        const int limit = nextGrade(i);
        const QStringView left = sentence.mid(previousEnd, at.from - previousEnd);
        const bool afterGrade = !frames.empty() && frames.back().kind != GradeFrame::Kind::None;
        const bool followed = preposition.match(sentence.mid(at.to)).hasMatch();
        if (scale)
            frame.why = u"the scale of grades"_s;
        else if (isAttribute(frame.word, sentence))
            frame.why = u"a word in prose, not a grade"_s;
        else if (isModified(frame.word, sentence))
            frame.why = u"not the words of a grade"_s;
        else if (readAreasAsSubject(frame, sentence))
            ;
        else if (at.from == 0 && followed)
            frame.kind = GradeFrame::Kind::Opening;
        else if (afterGrade && followed && conjunction.match(left).hasMatch())
            frame.kind = GradeFrame::Kind::Conjunct;
        else
            fillVerb(frame, sentence, previousEnd);
        if (frame.kind == GradeFrame::Kind::Predicate && !frame.areasAsSubject
            && hasArticle(frame.word, sentence) && !namesGrade(sentence, frame.word)
            && !sentence.left(at.from).trimmed().endsWith("of"_L1))
            frame = { GradeFrame::Kind::None, frame.word, {}, {}, false, false, false, false,
                u"a word in prose, not a grade"_s };
        if (frame.kind != GradeFrame::Kind::None && isWish(left))
            frame = { GradeFrame::Kind::None, frame.word, {}, {}, false, false, false, false,
                u"a wish or a condition"_s };
        if (frame.kind == GradeFrame::Kind::None && frame.why.isEmpty())
            frame.why = u"no verb that grades"_s;
        bool lists = false;
        if (frame.kind != GradeFrame::Kind::None && !frame.areasAsSubject)
            frame.topic = topicBehind(sentence, at.to, limit, &lists);
        static const QRegularExpression plain(u"^[\\s’'\"”]*at\\s"_s);
        frame.topicIsPlain
            = frame.topic.length() > 0 && plain.match(sentence.mid(at.to)).hasMatch();
        frames.push_back(frame);
        if (frame.why.startsWith("a word"_L1))
            continue; // part of what another grade is about ("good use of resources")
        previousEnd = std::max(at.to, frame.topic.to);
        if (previousEnd > limit)
            previousEnd = at.to;
    }
    return frames;
}

} // namespace Peel
