// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/claimguards.h"

#include "ingest/judgments/anotherjudge.h"
#include "ingest/judgments/gradeprose.h"
#include "ingest/judgments/gradeverbs.h"
#include "ingest/judgments/speaker.h"
#include "ingest/language/pattern.h"
#include "ingest/language/wordset.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const GradeWord &wordOf(const ClaimPlace &place)
{
    return place.words[place.index];
}

bool isQuoted(const ClaimPlace &place)
{
    return !place.sentence.at(wordOf(place).range.from).isLetter();
}

/// Written as a grade is: quoted, with a capital inside a sentence, or in the words that only a
/// grade has.
bool isMarked(const ClaimPlace &place)
{
    const GradeWord &word = wordOf(place);
    const QChar first = place.sentence.at(word.range.from);
    return isQuoted(place) || (first.isUpper() && word.range.from > 0)
        || word.grade == Grade::RequiresImprovement || word.grade == Grade::Inadequate;
}

bool isBesideRating(QStringView behind, QStringView left)
{
    static const Pattern noun = caseless(
        u"^[’'\"”]?\\s*(?:efficiency |effectiveness |legitimacy )?(?:(?:grad(?:e|ing)|rating|mark|score|judge?ment|verdict)s?|one)\\b"_s);
    static const Pattern of = caseless(
        u"\\b(?:grad(?:e|ing)|rating|mark|score|judge?ment|verdict|assessment)s?(?:\\s+(?:of|as|was|were|is|are|to be|being)|,|:)?\\s*[‘'\"“]?$"_s);
    return noun.isIn(behind) || of.isIn(left);
}

/// "… the force is", "… it was": a finding, where it is an inspector's.
bool isPredicate(QStringView left)
{
    static const Pattern force
        = caseless(u"(?:\\b(?:it|the (?:force|constabulary|service))|\uE000\\s*(?:police)?)\\s+"
                   "(?:is|was|remains|continues to be|c[ao]mes? out(?: as)?|emerge[sd](?: "
                   "as)?)\\s+(?:also\\s+)?[‘'\"“]?$"
                   "|\\b(?:we(?:\\s+a|[’'])re|it[’']s)\\s+(?:also\\s+)?[‘'\"“]?$"_s);
    return force.isIn(left);
}

/// "Kent Police, which it says is good at …"
bool isSaid(QStringView left)
{
    static const Pattern said = caseless(u"\\bwhich,?\\s+(?:it|they|inspectors|hmic(?:frs)?|the "
                                         u"(?:report|watchdog|inspectorate))\\s+"
                                         "(?:says?|said|finds?|found)\\s+(?:is|was|to be)\\s+$"_s);
    return said.isIn(left);
}

/// "has dropped to ‘requires improvement’", "was raised to ‘good’"
bool isMovedTo(QStringView left)
{
    static const Pattern moved = caseless(
        u"\\b(?:dropped|fallen|fell|risen|rose|moved|slipped|improved|gone|raised|lowered)"
        "(?:\\s+(?:up|down|back))?\\s+to\\s+(?:(?:an?|being)\\s+)?[‘'\"“]?$"_s);
    return moved.isIn(left);
}

/// "…, which were found to require improvement".
bool isFound(QStringView left)
{
    static const Pattern found
        = caseless(u"\\bfound\\s+(?:(?:to|be|as|it|the|force|constabulary)\\s+)*[‘'\"“]?$"_s);
    return found.isIn(left);
}

/// "Kent stands alone as ‘outstanding’ at …": no other word is quoted so.
bool isQuotedOfForce(const ClaimPlace &place, QStringView clause)
{
    static const Pattern as(u"\\bas\\s*$"_s);
    return isQuoted(place) && as.isIn(clause) && clause.contains(Speaker::ownForce);
}

/// "The force requires improvement", "its leadership also requires improvement": nothing but a
/// grade is put so.
bool isRequiring(const GradeWord &word, QStringView clause)
{
    static const Pattern force
        = caseless(u"\\b(?:its?|the (?:force|constabulary|service)(?:[’']s)?)\\b|\uE000"_s);
    return word.verb && force.isIn(clause);
}

/// "A (good)"
bool isInBrackets(const ClaimPlace &place)
{
    static const Pattern closed(u"^[’'\"”]?\\)"_s);
    const QStringView sentence = place.sentence;
    const QStringView left = sentence.left(wordOf(place).range.from);
    return left.trimmed().endsWith(u'(') && closed.isIn(sentence.mid(wordOf(place).range.to));
}

/// "A is only ‘adequate’": what nothing but a grade is put as.
bool isPlainPredicate(QStringView left)
{
    static const Pattern is = caseless(
        u"\\b(?:is|are|was|were)\\s+(?:(?:only|just|now|also|both|still|again|all)\\s+)?$"_s);
    return is.isIn(left);
}

/// "gets a ‘good’", with nothing behind it that would be good.
bool isGivenAlone(const ClaimPlace &place)
{
    static const Pattern given = caseless(
        u"\\b(?:gets?|got|receive[sd]?|earn(?:s|ed)|given|awarded|gained|achieved|scored|there (?:is|was))\\s+(?:an?|its)\\s+$"_s);
    static const Pattern end = caseless(u"^\\s*(?:$|[.,;:]|(?:for|in|at|on|and|but|from|by)\\b)"_s);
    const QStringView sentence = place.sentence;
    return isQuoted(place) && given.isIn(sentence.left(wordOf(place).range.from))
        && end.isIn(sentence.mid(wordOf(place).range.to));
}

/// The clause judges: in so many words, or it is an inspector's finding and the word is marked.
bool isGrading(const ClaimPlace &place)
{
    static const Pattern judges = caseless(
        u"\\b(?:(?:re-?|up|down)?grad(?:ed?|es|ing|ings)|rat(?:ed?|es|ing|ings)|judg(?:ed?|es|ing|"
        u"ement|"
        u"ment)s?|"
        "assess(?:ed|es)|deem(?:ed|s)|class(?:ed|es|ified)|mark(?:ed|s)|scor(?:ed|es)|brand(?:ed|s)"
        "|"
        "rank(?:ed|s)|categori[sz]ed|labell?ed|verdict)\\b"_s);
    static const Pattern given = caseless(
        u"\\b(?:awarded|given|gave|gives|receive[sd]?|achieve[sd]?|got|earned|gained|secured)\\b"_s);
    // What anybody may say is an inspector's finding where one is named.
    static const Pattern found = caseless(
        u"\\b(?:found|finds|describe[sd]|considered|highlighted|sa(?:id|ys)|conclude[sd]?|"
        "reported|identifie[sd]|showed|shows|shown|state[sd]|confirm(?:ed|s)|noted|notes|"
        "recogni[sz]e[sd]|reveal(?:ed|s)|acknowledge[sd]|according)\\b"_s);
    static const Pattern inspector
        = caseless(u"\\b(?:inspectors?|hmi|hmic(?:frs)?|inspectorate|inspections?|watchdog|peel|"
                   "reports?)\\b"_s);
    // "It did well at a fair, being rated good …"
    static const Pattern being = caseless(u",\\s+being\\b(?!.*\\b(?:was|were|is|has)\\b)"_s);
    const QStringView sentence = place.sentence;
    const QStringView left = sentence.left(wordOf(place).range.from);
    const QStringView clause = left.mid(place.clause);
    static const Pattern areas
        = caseless(u"\\b(?:areas|categories|pillars|strands|themes|questions)\\b"_s);
    // "Of nine areas, two were good (A and B)"
    static const Pattern bracketed = caseless(u"\\)\\s+(?:was|were|is|are)\\s+[‘'\"“]?$"_s);
    const bool named = areas.isIn(clause)
        && (sentence.mid(wordOf(place).range.to).startsWith(u" (") || bracketed.isIn(left));
    const bool told
        = judges.isIn(left) || given.isIn(left) || inspector.isIn(left) || areas.isIn(clause);
    const PatternMatch participle = being.match(left);
    const bool loose = participle.hasMatch() && !found.isIn(left.left(participle.capturedStart()))
        && !given.isIn(left.left(participle.capturedStart()))
        && !inspector.isIn(left.left(participle.capturedStart()));
    return place.goesOn || place.opensLine || named || isInBrackets(place) || isGivenAlone(place)
        || (isQuoted(place) && isPlainPredicate(left)) || (judges.isIn(clause) && !loose)
        || isRequiring(wordOf(place), clause) || isQuotedOfForce(place, clause)
        || isBesideRating(sentence.mid(wordOf(place).range.to), left)
        || (told && isMarked(place) && (!found.isIn(left) || inspector.isIn(left)))
        || (isPredicate(left) && (isQuoted(place) || (found.isIn(left) && inspector.isIn(left))))
        || (isMarked(place) && (isFound(left) || isMovedTo(left))) || isSaid(left);
}

/// What stands right before a grade word where it is one.
bool isLedUpTo(const ClaimPlace &place)
{
    static const QSet<QString> leads = wordSet(
        u"as be to was is are were been being rated rates rate rating graded grades grade "
        u"grading judged judges "
        u"assessed deemed classed classes classified marked marks scored scores branded "
        u"ranked "
        u"categorised categorized "
        u"labelled found considered a an the of it them us force constabulary police "
        u"service "
        u"and but while though although with overall another one two three four five six "
        u"seven eight only "
        u"also still again now its both all each received receives given awarded achieved "
        u"got earned gained secured remains remained areas area at emerged out getting for "
        u"receiving achieving being gave highest lowest top re s");
    static const Pattern mark(u"(?:^|[,;:(–—\uE000-])\\s*[‘'\"“]?$"_s);
    static const Pattern relative = caseless(u"(?:\\bwhich|\\))\\s*[‘'\"“]?$"_s);
    static const Pattern last(u"^\\s*(?:$|[.,;:])"_s);
    const QStringView left = QStringView(place.sentence).left(wordOf(place).range.from);
    // "good for A, and for B ‘adequate’"
    const bool turned = isQuoted(place) && place.goesOn
        && last.isIn(QStringView(place.sentence).mid(wordOf(place).range.to));
    return mark.isIn(left) || turned || (wordOf(place).verb && relative.isIn(left))
        || leads.contains(wordBefore(left));
}

/// "They must act after the force was rated …": what the wish is for stands before.
QStringView ownClause(QStringView clause)
{
    static const Pattern turn = caseless(
        u"\\b(?:after|because|which)\\s+(?=(?:it|they|we|the "
        u"(?:force|constabulary)|\uE000|was|were|is|"
        "being|has|rate[sd]?|grade[sd]?|identifie[sd])\\b)|\\bafter\\s+(?=\uE000)"
        "|,\\s+(?:both|all|each)\\s+(?=(?:of\\s+which\\s+(?:are|were)\\s+)?(?:graded|rated|judged|"
        "assessed)\\b)"
        "|\\b(?:and|but)\\s+(?=(?:has|have|was|were|is|are)\\s+(?:(?:also|now|again|been)\\s+)*(?:rated|graded|judged|assessed)\\b)"_s);
    return clause.mid(turn.lastEndIn(clause));
}

bool isDenied(QStringView clause)
{
    static const Pattern denied
        = caseless(u"(?:\\b(?:not|never|no|none|neither|nor|zero|nobody|without|hardly|avoid\\w*|"
                   u"los(?:e|ing|t)|"
                   "rather than|instead of|short of|far from)\\b|n[’']t\\b)"
                   "(?!.*\\band\\s+(?:was|were|is|are|has been)\\s+(?:\\w+\\s+)?"
                   "(?:rated|graded|judged|assessed)\\b)[^,;:]{0,50}$"
                   "|\\bthan\\s+(?:an?\\s+|the\\s+)?(?:\\w+\\s+)?[‘'\"“]?$"_s);
    return denied.isIn(clause);
}

/// "up from ‘adequate’", "previously rated good", "from good to …".
bool isOfBefore(QStringView clause)
{
    static const Pattern before
        = caseless(u"\\b(?:from|previously|formerly|once(?!\\s+(?:again|more))|used to be|"
                   "compared (?:with|to)|replac\\w+|predecessor)\\b[^,;]{0,40}$"_s);
    return before.isIn(clause);
}

/// "It had been graded good": when, only a time in the sentence tells.
bool isOfSomeTimeBefore(QStringView clause, QStringView sentence)
{
    static const Pattern had = caseless(u"\\bha(?:d|ving) been\\b[^,;]{0,40}$"_s);
    // "The panel heard that it had been graded good": of now, as it is reported.
    static const Pattern reported
        = caseless(u"\\b(?:asked|said|told|heard|noted|explained|reported|advised|informed|stated|"
                   "confirmed)\\s+(?:that|why|how|whether|members|the|it)\\b[^;]*$"_s);
    static const Pattern then = caseless(u"\\bin that (?:round|inspection|report)\\b"_s);
    return had.isIn(clause) && !reported.isIn(clause) && !then.isIn(sentence);
}

/// "Previously the force was good in A, adequate in B": the whole sentence looks back.
bool isSentenceOfBefore(QStringView left)
{
    static const Pattern before = caseless(
        u"\\b(?:previously|formerly|last time|used to be|(?<!\\ba )(?<!\\bone )years? ago|(?:currently|already|still)\\s+(?:holds?|has|have))\\b"_s);
    static const Pattern now = caseless(u"\\b(?:now|today|this time|latest|this year)\\b"_s);
    return before.isIn(left) && !now.isIn(left);
}

/// The force that was named last is another one.
bool isAfterAnotherForce(QStringView left)
{
    const qsizetype other = left.lastIndexOf(Speaker::otherForce);
    return other >= 0 && other > left.lastIndexOf(Speaker::ownForce);
}

bool isOfAnother(const QString &clause)
{
    // "Inspectorate of Constabulary and Fire & Rescue Services" is the judge, and a Commissioner
    // may be one for fire, whoever is judged.
    static const Pattern judge = caseless(
        u"\\bconstabular\\w+,?\\s*(?:and|&)?\\s*(?:the\\s+)?fires?\\b(?:\\s*(?:and|&)\\s*rescue)?(?"
        u":\\s+services?)?"
        "|\\bpolice(?:,|\\s+and|\\s+&)?\\s+fire(?:\\s*(?:,|and|&)\\s*crime)?\\s+(?:commissioner|panel)"_s);
    static const Pattern other = caseless(
        u"\\b(?:fire|ambulance|schools?|academy|hospitals?|nhs|prisons?|probation|college|ofsted|"
        u"cqc|"
        "custody|youth "
        "justice|vetting|self-assess\\w+|audit\\w*|surveys?|poll|"
        "(?:by|among|of|to)\\s+(?:\\w+\\s+)?(?:residents|respondents)|"
        "victims (?:rated|said|told)|counter[- ](?:terrorism|corruption))\\b"
        "|\\b(?:department|unit|team|scheme|programme|council|trust|partnership|station|centre|"
        "room|"
        "division|squad)s?[’']?s?\\s+(?:was|were|is|are|has|have|had|being)\\b[^,;]*$"_s);
    return other.isIn(judge.removedFrom(clause));
}

} // namespace

QString whyNoClaim(const ClaimPlace &place)
{
    const GradeWord &word = wordOf(place);
    const QStringView sentence = place.sentence;
    const QStringView left = sentence.left(word.range.from);
    const QStringView behind = sentence.mid(word.range.to);
    const QString clause = left.mid(place.clause).toString();
    if (isScale(place.words, sentence))
        return u"the scale of grades"_s;
    if (isAttribute(word, sentence) && !isBesideRating(behind, {}))
        return u"a word in prose, not a grade"_s;
    if (isModified(word, sentence) || !(isLedUpTo(place) || isBesideRating(behind, {})))
        return u"not the words of a grade"_s;
    if (hasArticle(word, sentence) && !isBesideRating(behind, left) && !isGivenAlone(place))
        return u"a word in prose, not a grade"_s;
    if (isWish(ownClause(clause)))
        return u"a wish or a condition"_s;
    if (isDenied(clause))
        return u"a grade that was not given"_s;
    if (isOfBefore(clause) || isSentenceOfBefore(left)
        || (!place.dated && isOfSomeTimeBefore(clause, sentence)))
        return u"an earlier grade"_s;
    if (Speaker::meansOthers(clause) || isAfterAnotherForce(left))
        return u"about other forces"_s;
    if (namesAnotherJudge(clause) || isGivenByAnother(behind) || isOfAnother(clause))
        return u"graded by others than the inspectorate, or of others than the force"_s;
    if (!isGrading(place))
        return u"nothing says that it is a grade"_s;
    return {};
}

bool isToldOfPast(const ClaimPlace &place)
{
    static const Pattern verb
        = caseless(u"\\b(?<now>is|are|remains?|has been|have "
                   u"been|now|today)\\b|\\b(?:was|were|had|graded|rated|"
                   "judged|assessed|deemed|found|received|got|achieved|gave|awarded)\\b"_s);
    // The last one, but for the participle that goes with a verb: "has been rated".
    static const Pattern participle
        = caseless(u"\\b(is|are|has been|have "
                   u"been|being)\\s+(?:\\w+ly\\s+|also\\s+|again\\s+|now\\s+|still\\s+|once\\s+)*"
                   "(?:graded|rated|judged|assessed|deemed|found|awarded)\\b"_s);
    const QString clause = participle.replacedIn(
        place.sentence.mid(place.clause, wordOf(place).range.from - place.clause), u"\\1");
    // "rated good in 2018, and adequate for B": the verb of the grade before.
    if (!verb.isIn(clause) && place.goesOn && place.clause > 0)
        return isToldOfPast({ place.sentence, place.words, place.index, 0, false, false, false });
    bool past = false;
    auto verbs = verb.globalMatch(clause);
    while (verbs.hasNext())
        past = !verbs.next().hasCaptured(u"now"_s);
    return past;
}

} // namespace Peel
