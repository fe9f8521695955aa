// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradeverbs.h"

#include "ingest/judgments/gradetopic.h"
#include "ingest/judgments/speaker.h"
#include "ingest/language/pattern.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString adverbs = u"(?:\\s+(?:also|all|each|still|again|now|therefore|once "
                        u"again|currently|overall|both|then|too|once "
                        "more|consistently|however|previously|recently|since|first|officially))*"_s;

/// "is", "was judged to be", "has been assessed as", "rated", "judges that … is": what stands
/// directly before a grade.
const Pattern &passivePattern()
{
    static const Pattern pattern = caseless(
        u"(?:^|\\s)(?<verb>(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|it’s|"
        u"it's|"
        "we’re|we're|(?:(?:is|are)\\s+)?continu(?:es?|ed|ing) to be)"_s
        + adverbs
        + u"(?:\\s+(?<formal>judged|assessed|graded|rated|found|considered|deemed|classed|given|"
          u"marked(?:\\s+down)?|re-?graded|branded|labelled|ranked|categori[sz]ed|classified|"
          u"declared))?"_s
        + adverbs
        + u"(?:\\s+(?:to be|as being|to have been|as|being|at))?(?:\\s+to)?)\\s*[:,]?\\s*[‘’'\"“”]?\\s*$"_s);
    return pattern;
}

const Pattern &activePattern()
{
    static const Pattern pattern = caseless(
        u"(?:^|\\s)(?<verb>judge[sd]?|judging|assess(?:ed|es)?|grade[sd]|rate[sd]|found|finds?|"
        "consider(?:s|ed)?|deem(?:s|ed)?|mark(?:s|ed)|re-?graded|brand(?:s|ed)|rank(?:s|ed)|"
        "categori[sz]e[sd]|classifie[sd]|identifie[sd]|"
        "(?:(?<=\\bwe )|(?<=\\binspectors )|(?<=\\binspectorate "
        "))(?:grade|rate|judge))\\s+(?<object>(?:(?!\\b(?:is|are|"
        "was|were|has|have|had|"
        "remains?|requires?|that)\\b)[^;:]){1,170}?)"
        "(?<tail>\\s+(?:to be|as being|as|to have been|to))?\\s*[:,]?\\s*$"_s);
    return pattern;
}

const Pattern &judgingPattern()
{
    static const Pattern pattern
        = caseless(u"\\b(?:judge[sd]?|judging|grade[sd]|rate[sd]|assess(?:ed|es))\\b"_s);
    return pattern;
}

/// "…, while rating it as adequate in …": the judging told beside another.
const Pattern &participlePattern()
{
    static const Pattern pattern = caseless(
        u"(?:^|\\s)(?<verb>rating|grading|judging|assessing)\\s+(?<object>it|them|us|\uE000\\s*|"
        u"the "
        "(?:force|constabulary|service))(?<tail>\\s+(?:to be|as being|as))?\\s*[:,]?\\s*$"_s);
    return pattern;
}

/// "highlighted as ‘outstanding’ for its work in …": only a quoted word is a grade.
const Pattern &highlightPattern()
{
    static const Pattern pattern = caseless(
        u"(?:^|\\s)(?<verb>(?:(?:is|are|was|were|been|being)\\s+(?:also\\s+)?)?(?:highlighted|singled out|recognised|praised))\\s+as(?: being)?\\s*$"_s);
    return pattern;
}

bool isQuoted(QStringView grade)
{
    return grade.startsWith(u'‘') || grade.startsWith(u'\'') || grade.startsWith(u'"')
        || grade.startsWith(u'“');
}

/// "given the force an overall grading of": whom the grade was given to.
const Pattern &giftPattern()
{
    static const Pattern pattern = caseless(
        u"(?:^|\\s)(?<verb>gave|gives?|given|giving|awarded|awarding|handed)\\s+(?<object>"
        u"\uE000\\s*|the "
        "(?:county |local )?(?:force|constabulary|service)|it|us|them)\\s+(?:an?|the)\\s+"
        "(?:(?:overall\\s+|highest\\s+|lowest\\s+|possible\\s+|top\\s+|second\\s+|next\\s+)*"
        "(?:grade|grading|rating|judge?ment)(?:\\s+of\\s*|\\s*,\\s*)|overall\\s+)?$"_s);
    return pattern;
}

/// "Kent Police ‘good’ at …": a headline without any verb.
bool isNamedAlone(QStringView left, QStringView grade)
{
    static const Pattern name(u"^\\W*(?:[^:]{1,30}:\\s+)?\uE000\\s*(?:[Pp]olice\\s*)?$"_s);
    return isQuoted(grade) && name.match(left).hasMatch();
}

/// "Kent Police rated outstanding in …": a headline leaves the "is" out.
const Pattern &headlinePattern()
{
    static const Pattern pattern = caseless(
        u"(?:^|\\s)(?<verb>judged|assessed|(?:re-?)?graded|rated|marked|branded|ranked|classed|classified|categori[sz]ed|deemed|c[ao]mes? out|emerged)(?:\\s+(?:to be|as|to|at))?\\s*:?\\s*$"_s);
    return pattern;
}

/// "awarded a", "received the highest possible grade,", "maintained its judgment of": the grade is
/// what was given.
const Pattern &awardPattern()
{
    static const Pattern pattern = caseless(
        u"(?:^|\\s)(?<verb>awarded|given|gave|received|receives|receiving|achieving|gaining|"
        u"earning|securing|achieved|achieves|got|"
        u"earned|granted|gained|handed|secured|result(?:ing|ed)\\s+in|maintain(?:s|ed)|"
        u"retain(?:s|ed)|keeps|scor(?:ed|es)|"
        u"kept)\\s+(?:[^;:,]{0,60}?\\s+){0,1}?(?:an?|the|its|their|our)?\\s*"
        "(?:(?:overall\\s+|highest\\s+|lowest\\s+|possible\\s+|top\\s+|second\\s+|next\\s+)*"
        "(?:grade|grading|rating|judge?ment)(?:\\s+(?:of|as)\\s*|\\s*,\\s*))?$"_s);
    return pattern;
}

/// Where the clause of a grade word begins: behind the one before it and behind a semicolon.
int clauseStart(QStringView sentence, int previousEnd, int at)
{
    static const Pattern link = caseless(
        u"[;]|\\s[–—]\\s|,\\s(?:and|but)\\s+(?=its\\s(?![^,;]{2,60},\\s*$))"
        u"|,?\\s(?:and|but)\\s+(?=(?:it|the "
        u"(?:force|constabulary|service)|\uE000|we)"
        "\\b)|\\b(?:when|where|(?<!\\bmeet )(?<!\\bof )(?<!\\bwith )(?<!\\bto )(?<!\\bfor )"
        u"that(?!\\s+(?:area|question|aspect|pillar)\\b)|in "
        "which|found|said|says|told|added|concluded|concludes|finds|states|stated|notes|noted|"
        "reported|reports|showed|shows|acknowledged|"
        "acknowledges|confirmed|confirms|recognised|recognises|revealed|reveals|whereas|while|"
        "although|though|because)\\s|"
        "\\bafter\\s+(?=(?:it|the\\s+(?:force|constabulary)|\uE000\\s*(?:police)?)\\s*(?:has|had)?"
        "\\s*$)|"
        "\\bas\\s+(?=(?:the\\s+)?(?:force|constabulary)\\s*$)|:\\s+[“‘\"']"_s);
    int start = previousEnd;
    auto matches = link.globalMatch(sentence.mid(previousEnd, at - previousEnd));
    while (matches.hasNext())
        start = previousEnd + static_cast<int>(matches.next().capturedEnd());
    return start;
}

} // namespace

QString wordBehind(QStringView text)
{
    static const Pattern word(u"^[\\s]*([A-Za-z][A-Za-z-]*)"_s);
    return word.match(text).captured(1).toLower();
}

QString wordBefore(QStringView text)
{
    static const Pattern word(u"([A-Za-z-]+)[\\s‘’'\"“”]*$"_s);
    return word.match(text).captured(1).toLower();
}

bool namesGrade(QStringView sentence, const GradeWord &word)
{
    static const QSet<QString> nouns { u"grade"_s, u"grades"_s, u"grading"_s, u"rating"_s,
        u"judgment"_s, u"judgement"_s, u"judgments"_s };
    return nouns.contains(wordBehind(sentence.mid(word.range.to)));
}

void fillVerb(GradeFrame &frame, QStringView sentence, int previousEnd)
{
    const GradeWord &word = frame.word;
    const QStringView left = sentence.mid(previousEnd, word.range.from - previousEnd);
    static const Pattern pastVerb
        = caseless(u"\\b(?:was|were|had been|remained|judged|graded|rated|assessed|found)\\b"_s);
    const auto pastIn = [&](QStringView verb) {
        static const Pattern present
            = caseless(u"^\\s*(?:is|are|remains?|has been|been|be|being|stays?)\\b"_s);
        return pastVerb.match(verb).hasMatch() && !present.match(verb).hasMatch();
    };
    const auto accept = [&](const PatternMatch &match, bool formal) {
        frame.kind = GradeFrame::Kind::Predicate;
        frame.formal = formal;
        int verbAt = previousEnd + static_cast<int>(match.capturedStart(u"verb"_s));
        static const Pattern had = caseless(u"\\bhad\\s*$"_s);
        static const Pattern having = caseless(u"\\bhaving\\s*$"_s);
        const PatternMatch participle = having.match(sentence.left(verbAt));
        frame.past = pastIn(match.captured(u"verb"_s)) || participle.hasMatch()
            || had.match(sentence.left(verbAt)).hasMatch();
        if (participle.hasMatch())
            verbAt = static_cast<int>(participle.capturedStart());
        const int from
            = participle.hasMatch() ? verbAt : clauseStart(sentence, previousEnd, verbAt);
        frame.subject = withoutEdges(sentence, from, verbAt);
    };
    const auto acceptObject = [&](const PatternMatch &match) {
        const QString verb = match.captured(u"verb"_s).toLower();
        frame.kind = GradeFrame::Kind::Predicate;
        frame.formal = true;
        frame.past = verb.endsWith("ed"_L1) || verb == "found"_L1;
        const int at = previousEnd + static_cast<int>(match.capturedStart(u"object"_s));
        frame.subject
            = withoutEdges(sentence, at, at + static_cast<int>(match.capturedLength(u"object"_s)));
    };
    // "graded the force as requires improvement": the verb's form for the grade's name.
    const bool named
        = !word.verb || (wordBefore(left) == "as"_L1 && !passivePattern().match(left).hasMatch());
    const PatternMatch active = named ? activePattern().match(left) : PatternMatch();
    if (active.hasMatch() && active.hasCaptured(u"tail"_s))
        return acceptObject(active);
    // Without "as" only what is quoted is a grade: "rating it ‘good’".
    if (const PatternMatch told = participlePattern().match(left); named && told.hasMatch()
        && (told.hasCaptured(u"tail"_s) || isQuoted(sentence.mid(word.range.from))))
        return acceptObject(told);
    PatternMatch match = passivePattern().match(left);
    if (match.hasMatch()) {
        return accept(
            match, match.hasCaptured(u"formal"_s) || judgingPattern().match(left).hasMatch());
    }
    match = headlinePattern().match(left);
    if (!match.hasMatch() && isQuoted(sentence.mid(word.range.from)))
        match = highlightPattern().match(left);
    if (match.hasMatch())
        return accept(match, true);
    if (active.hasMatch())
        return acceptObject(active);
    if (const PatternMatch gift = giftPattern().match(left); gift.hasMatch()) {
        acceptObject(gift);
        frame.past = false;
        frame.awarded = true;
        return;
    }
    match = awardPattern().match(left);
    if (match.hasMatch()) {
        // "retains its 2016 judgments of good"
        static const Pattern ofYear = caseless(
            u"\\b20\\d\\d\\s+(?:grad(?:e|ing)|rating|judge?ment)s?\\s+(?:of|as)\\s*[‘'\"“]?$"_s);
        accept(match, true);
        frame.past = ofYear.isIn(left);
        frame.awarded = true;
        return;
    }
    // "The extent to which the force is efficient …: good."
    static const Pattern extent
        = caseless(u"^\\W*the extent to which\\b[^:;.]{10,200}:\\s*[‘'\"“]?$"_s);
    if (previousEnd == 0 && extent.isIn(left)) {
        frame.kind = GradeFrame::Kind::Predicate;
        frame.formal = true;
        frame.subject = withoutEdges(sentence, 0, word.range.from);
        return;
    }
    if (previousEnd == 0 && isNamedAlone(left, sentence.mid(word.range.from))) {
        frame.kind = GradeFrame::Kind::Predicate;
        frame.subject = withoutEdges(
            sentence, static_cast<int>(left.lastIndexOf(Speaker::ownForce)), word.range.from);
        return;
    }
    // "judged that the force required improvement": told of an earlier inspection.
    static const Pattern when = caseless(u"\\b(?:when|in\\s+20\\d\\d\\S*)\\s+(?:we|hmic\\w*)\\s+"
                                         u"(?:said|found|concluded)\\s+(?:that\\s+)?\\S"_s);
    const bool judging = when.match(left).hasMatch() || judgingPattern().match(left).hasMatch();
    // "In our 2016 report it required improvement at this."
    static const Pattern then = caseless(u"\\b(?:in|at)\\s+(?:(?:our|the|its|hmic(?:frs)?[’']s?)"
                                         u"\\s+)?(?:20\\d\\d\\S*|last|previous|earlier)"
                                         "\\b[^,;]{0,30}\\b(?:inspection|report|assessment)\\b"_s);
    // "Preventing crime and managing offenders both required improvement."
    static const Pattern each = caseless(u"\\b(?:all|both|each)\\s*$"_s);
    // "Its efficiency ‘required improvement’."
    static const Pattern its = caseless(u"^\\W*its\\s+[^,;.]{4,60}$"_s);
    // "That report said that it ‘required improvement’ in …"
    static const Pattern said = caseless(
        u"\\b(?:found|said|says|stated|reported|concluded)\\s+(?:that\\s+)?(?:it|the (?:force|constabulary|service)|\uE000)\\s*$"_s);
    const bool quoted = isQuoted(sentence.mid(word.range.from))
        && (its.match(left).hasMatch() || said.isIn(left));
    const bool told = then.isIn(left) || each.isIn(left) || quoted;
    // "It required improvement in A": in the words of others, who tell it afterwards.
    static const Pattern alone = caseless(
        u"^[\\s,;]*(?:(?:but|and|however),?\\s+)?(?:(?:in|at|after|following)\\s+(?:the|its|this|an?)\\s[^,;]{3,60}?,\\s+|in\\s+20\\d\\d,?\\s+)?(?:it|the (?:force|constabulary|service)|\uE000)(?:\\s+also)?\\s*$"_s);
    const bool required = (judging || told || alone.match(left).hasMatch())
        && sentence.mid(word.range.from + (quoted ? 1 : 0))
               .startsWith("required"_L1, Qt::CaseInsensitive);
    if ((word.verb || required) && !left.trimmed().isEmpty()) {
        frame.kind = GradeFrame::Kind::Predicate;
        frame.formal = judging || (required && told);
        frame.past = required;
        frame.subject = withoutEdges(
            sentence, clauseStart(sentence, previousEnd, word.range.from), word.range.from);
    }
}

} // namespace Peel
