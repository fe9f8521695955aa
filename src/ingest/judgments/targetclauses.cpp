// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradetarget.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {

/// "in all three strands"; in the words of others also "across the board", "on all counts".
bool TargetFinder::meansEveryPillar(TextRange topic) const
{
    static const Pattern three = caseless(
        u"^\\W*(?:all|each of the|the)\\s+three(?:\\s+of\\s+the)?(?:\\s+(?:core|main|key|peel))*"
        "(?:\\s+(?:pillars|areas|categories|strands|themes|aspects))?\\W*$"_s);
    static const Pattern all
        = caseless(u"^\\W*(?:the board|all counts|all (?:of )?(?:the |its )?(?:areas|"
                   "categories|pillars|strands)(?: (?:inspected|assessed|examined))?|every "
                   "(?:area|category|pillar|"
                   "strand))\\W*$"_s);
    static const Pattern except
        = caseless(u"\\b(?:except|exception|apart|bar|but|other than|(?:although|though|however)"
                   "(?!,? (?:(?:the force|it) \\w+ (?:that )?)?(?:more (?:to|could|work)|"
                   "there (?:are|is|was|were|remains?) (?:\\w+ ){0,2}"
                   "(?:areas|room|scope|things|work|more|much))\\b))\\b"_s);
    const QString words = timeless(topic);
    if (except.isIn(QStringView(m_sentence.masked).mid(topic.to)))
        return false;
    return three.isIn(words) || (!m_reading.isInspectorates() && all.isIn(words));
}

/// The three pillars of the round, or what is listed as the three: "in all three areas; A, B and
/// C". Every area of a report on one pillar is not every pillar.
Target TargetFinder::everyPillar(const AreaLexicon &lexicon, TextRange topic) const
{
    static const Pattern list
        = caseless(u"^[’'\"”]?\\s*(?:[;:]|\\s[–—-]\\s)\\s*(?<areas>[^.;:]{6,200}?)"
                   u"\\s*[.;]?\\s*$"_s);
    const QStringView behind = QStringView(m_sentence.masked).mid(topic.to);
    if (const PatternMatch match = list.match(behind); match.hasMatch()) {
        const TextRange words { topic.to + static_cast<int>(match.capturedStart(u"areas"_s)),
            topic.to + static_cast<int>(match.capturedEnd(u"areas"_s)) };
        const AreaReading listed = lexicon.read(timeless(words));
        if (listed.clean())
            return { Peel::areasOf(listed), wordsAt(words), false, {} };
        if (listed.areas.size() > 1)
            return {};
    }
    const std::vector<const Area *> pillars = lexicon.pillars();
    return pillars.size() == 3 && m_reading.reportedPillar() == nullptr
        ? Target { pillars, wordsAt(topic), false, {} }
        : Target {};
}

Target TargetFinder::everyPillarIn(TextRange topic, const Inspection &inspection) const
{
    return topic.length() > 0 && meansEveryPillar(topic)
        ? everyPillar(m_reading.lexicon(inspection.round), topic)
        : Target {};
}

/// What a clause leaves out because the sentence has said it: "… by the force, which received …",
/// "the message from Kent Police after receiving …".
bool TargetFinder::goesOnWithTheForce(const GradeFrame &frame, const QString &subject) const
{
    static const Pattern which
        = caseless(u"(?:\\bthe (?:force|constabulary|service)|\uE000\\s*),?\\s+which\\s*$"_s);
    static const Pattern after = caseless(
        u"(?:\\bthe (?:force|constabulary|service)|\uE000\\s*(?:police)?),?\\s+(?:after|following|on|upon)\\s*$"_s);
    static const Pattern receiving
        = caseless(u"^\\W*(?:receiving|achieving|gaining|earning|securing|being)\\b"_s);
    return which.isIn(subject)
        || (after.isIn(subject)
            && receiving.isIn(QStringView(m_sentence.masked).mid(frame.subject.to)));
}

/// "This follows the report on efficiency, where the force was given a grade of ‘good’": what the
/// report named in the sentence is about.
Target TargetFinder::ofNamedReport(const AreaLexicon &lexicon, const GradeFrame &frame) const
{
    static const Pattern report = caseless(
        u"\\b(?:report|inspection|assessment)s?\\s+(?:on|into|of)\\s+(?:(?:the|its|their|"
        u"our|police)\\s+)?(?<area>[^,;]{5,60}),\\s(?:[^,;]{3,60},\\s)?(?:where|in which)\\s"
        "[^,;]*$"
        u"|\\b(?<pillar>effectiveness|efficiency|legitimacy)\\s+(?:report|inspection|assessment),"
        u"\\s"
        "(?:where|in which)\\s[^,;]*$"_s);
    const QString left = m_sentence.masked.left(frame.word.range.from);
    const PatternMatch match = frame.formal ? report.match(left) : PatternMatch();
    const QString words = match.captured(u"area"_s) + match.captured(u"pillar"_s);
    const Area *area = match.hasMatch() ? lexicon.areaOf(words) : nullptr;
    return area == nullptr ? Target {} : Target { { area }, words, false, {} };
}

/// "…, particularly in how it records crime, where its performance was outstanding", "… in all
/// areas except investigating crime, where it requires improvement": what stands right before the
/// clause.
Target TargetFinder::relative(
    const AreaLexicon &lexicon, const GradeFrame &frame, const QString &subject) const
{
    static const Pattern performance
        = caseless(u"^\\W*(?:(?:its|their|our)\\s+performance|it|the force)\\W*$"_s);
    static const Pattern place = caseless(
        u"(?:^|[,;]\\s|\\b(?:in|at|of|except|apart "
        u"from|bar)\\s)(?:except\\s+(?:for\\s+)?)?(?<area>how\\b["
        u"^,;]{4,90}|(?:(?![,;]|\\bin\\b).){4,90}?)"
        "(?:,\\s+where|,\\s+an?\\s+(?:area|aspect|question)\\s+(?:in|at|for)\\s+which)\\s*$"
        // "A is an area in which it requires improvement"
        "|^\\W*(?<whole>[^,;]{4,120}?)\\s+(?:is|was|remains)\\s+(?:also\\s+)?(?:an?|the|another|one)\\s+(?:\\w+\\s+)?(?:area|aspect|question)\\s+(?:in|at|for)\\s+which\\s*$"_s);
    // "except for A, which was found to be good"
    static const Pattern except = caseless(
        u"(?:^|\\s)(?:except(?:\\s+for)?|apart\\s+from|bar|save\\s+for|other\\s+than)\\s+"
        u"(?<area>[^,;]{4,90}),\\s+which\\W*$"_s);
    if (const PatternMatch match = except.match(subject); match.hasMatch()) {
        const Area *area = lexicon.areaOf(match.captured(u"area"_s));
        return area == nullptr ? Target {}
                               : Target { { area }, match.captured(u"area"_s), false, {} };
    }
    // "The workforce area was also graded adequate": short for its name.
    static const Pattern shortly = caseless(
        u"^\\W*(?:the|its|our)\\s+(?<words>[\\w -]{4,50}?)\\s+(?:area|question|category|theme)\\W*$"_s);
    if (const PatternMatch match = shortly.match(subject); frame.formal && match.hasMatch()) {
        const Area *area = lexicon.onlyMeant(match.captured(u"words"_s));
        return area == nullptr ? Target {}
                               : Target { { area }, match.captured(u"words"_s), false, {} };
    }
    if (!performance.isIn(subject))
        return {};
    const PatternMatch where = place.match(m_sentence.masked.left(frame.subject.from));
    const QString words = where.captured(u"area"_s) + where.captured(u"whole"_s);
    const Area *area = where.hasMatch() ? lexicon.areaOf(words) : nullptr;
    return area == nullptr ? Target {} : Target { { area }, words, false, {} };
}

} // namespace Peel
