// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/improvementlead.h"

#include "ingest/language/pattern.h"
#include "ingest/recommendations/itemwords.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString names
    = u"(?:hmic(?:frs)?(?:’s|'s)?\\s+)?(?:accelerated\\s+)?"
      "(?:(?<afi>areas?\\s+(?:for|of|requiring)\\s+improvement|afis?)|(?<concern>"
      "causes?\\s+(?:of|for)\\s+concern)|"
      "(?<rec>recommendations?))[’'\"”]?(?:\\s*\\((?:afis?|s|\\d+|\\w+ (?:out )?of (?:the )?\\w+)\\))?"_s;

RecommendationKind kindOf(const PatternMatch &match)
{
    if (match.hasCaptured(u"afi"_s))
        return RecommendationKind::AreaForImprovement;
    return match.hasCaptured(u"concern"_s) ? RecommendationKind::CauseOfConcern
                                           : RecommendationKind::Recommendation;
}

/// "Cause of concern 2: investigations", "Areas for improvement: response", a heading: which one,
/// and what it is about. Without a number no document is so headed. A line of a register that a
/// style sheet alone sets in bold is a plain paragraph.
std::optional<RecommendationKind> kindNumbered(const Block &block)
{
    static const Pattern numbered
        = caseless(u"^\\s*"_s + names + u"\\s+(?:no\\.?\\s*)?\\d{1,2}\\s*[:–—-]\\s+(?=\\S)"_s);
    static const Pattern about = caseless(
        u"^\\s*(?:(?<concern>causes? of concern)|(?<afi>areas? for improvement))\\s*[:–—-]\\s+(?=\\S)"_s);
    const bool heading = block.kind == BlockKind::Heading;
    const bool headed = heading || (block.kind == BlockKind::Paragraph && block.bold);
    const PatternMatch match = headed ? numbered.match(block.text) : PatternMatch();
    static const Pattern subject = caseless(
        u"^\\s*(?:(?<concern>cause of concern)|(?<afi>area for improvement))\\s*[–—-]\\s+"
        u"(?!.*\\b(?:police|constabulary)\\b)(?=[^:;]{3,80}$)"_s);
    const PatternMatch topic = block.kind == BlockKind::Paragraph && !block.bold
        ? subject.match(block.text)
        : headed && !(heading && block.level == 1) ? about.match(block.text)
                                                   : PatternMatch();
    const PatternMatch &found = match.hasMatch() ? match : topic;
    if (!found.hasMatch() || block.text.size() > 120)
        return std::nullopt;
    return isSentence(QStringView(block.text).mid(found.capturedEnd()))
        ? std::nullopt
        : std::optional(kindOf(found));
}

/// "We identified two causes of concern, which were that the force:", "We made the following
/// recommendations, in which we said that it should:": the last sentence tells what its items are.
std::optional<RecommendationKind> kindTold(const Block &block)
{
    static const Pattern told = caseless(
        u"\\b(?:identified|issued|raised|found|made|gave|set|had)\\b[^.:]{0,40}?\\b"_s + names
        + u"\\b,?\\s+(?:which (?:were|are|was|is)|in which|where|because|that|saying|stating|asking|telling|namely)\\b[^.:]{0,60}:\\s*$"_s);
    if (!block.text.trimmed().endsWith(u':'))
        return std::nullopt;
    const std::vector<TextRange> sentences = sentencesOf(block.text);
    if (sentences.empty())
        return std::nullopt;
    const TextRange &last = sentences.back();
    // "We issued two causes of concern. They were:"
    static const Pattern they = caseless(u"^\\W*(?:they|these|those)\\s+(?:are|were)\\s*:\\s*$"_s);
    static const Pattern issued = caseless(
        u"\\b(?:identified|issued|raised|found|made|gave|set)\\b[^.:]{0,40}?\\b"_s + names);
    const QStringView words = QStringView(block.text).mid(last.from, last.length());
    if (sentences.size() > 1 && they.isIn(words)) {
        const TextRange &before = sentences[sentences.size() - 2];
        const PatternMatch kind = issued.match(block.text.mid(before.from, before.length()));
        return kind.hasMatch() ? std::optional(kindOf(kind)) : std::nullopt;
    }
    const PatternMatch match = told.match(words);
    return match.hasMatch() ? std::optional(kindOf(match)) : std::nullopt;
}

/// "By 31 July 2023 the force should": what it leads to stands below.
bool leavesOpen(QStringView text)
{
    static const Pattern open = caseless(u"\\b(?:should|must|needs? to|ought to)\\W*$"_s);
    return open.isIn(text);
}

} // namespace

std::optional<RecommendationKind> kindNamed(QStringView text)
{
    static const Pattern alone = caseless(
        u"^[\\s\\W]*(?:\\d+[.\\d]*\\s+)?(?:(?:new|further|additional|remaining)\\s+)?"_s + names
        + u"(?:\\s+(?:no\\.?\\s*)?(?:\\d+|[A-H]))?[\\s:.–—-]*"
          "(?:(?:from|made in|of) (?:the|our|its) [^.:]{0,60}\\b(?:inspection|report|review)\\W*)?"
          "(?:\\((?:to be|due|by|within)\\b[^)]{2,40}\\))?"
          "(?:[–—:(-]\\s*(?:(?:now|still|remains)\\s+)?(?:open|closed|new|ongoing|discharged)\\W*)?$"_s);
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return std::nullopt;
    static const Pattern broken = caseless(u"(?<=\\p{Ll})-\\s*(?=\\p{Ll})"_s); // in a narrow cell
    const PatternMatch match = alone.match(broken.removedFrom(text.toString()));
    return match.hasMatch() ? std::optional(kindOf(match)) : std::nullopt;
}

std::optional<RecommendationKind> kindSpokenOf(QStringView text)
{
    static const Pattern named = caseless(u"\\b"_s + names + u"\\b"_s);
    const PatternMatch match = named.match(text);
    return match.hasMatch() ? std::optional(kindOf(match)) : std::nullopt;
}

std::optional<std::pair<RecommendationKind, int>> kindLeading(QStringView text)
{
    static const Pattern inLine = caseless(u"^\\s*"_s + names
        + u"(?:(?:\\s+(?:no\\.?\\s*)?\\d+)?\\s*[:–]|\\s+\\d{1,2}\\.)\\s+(?=\\S.{14})"_s);
    const PatternMatch match = inLine.match(text);
    return match.hasMatch() ? std::optional(std::pair(kindOf(match), int(match.capturedEnd())))
                            : std::nullopt;
}

std::optional<ImprovementLead> leadOf(const Block &block)
{
    if (block.kind != BlockKind::Heading && block.kind != BlockKind::Paragraph
        && block.kind != BlockKind::Badge && block.kind != BlockKind::Caption)
        return std::nullopt;
    if (const std::optional<RecommendationKind> kind = kindNamed(block.text))
        return ImprovementLead { *kind };
    if (const std::optional<RecommendationKind> kind = kindNumbered(block))
        return ImprovementLead { *kind };
    if (const auto led = kindLeading(block.text); led && !isLeadIn(block.text)) {
        if (leavesOpen(block.text))
            return ImprovementLead { led->first };
        // "Accelerated cause of concern: Kent Police" is a title of a document.
        return isSentence(QStringView(block.text).mid(led->second))
            ? std::optional(ImprovementLead { led->first, led->second })
            : std::nullopt;
    }
    // "Cause of concern 2 The force fails to …", "Area for improvement The force should …": the
    // heading and its text on one line.
    static const Pattern glued = caseless(
        u"^\\s*"_s + names + u"(?<number>\\s+(?:no\\.?\\s*)?\\d{1,2})?\\s+(?=(?-i:\\p{Lu}))"_s);
    const PatternMatch heading = glued.match(block.text);
    if (heading.hasMatch() && !isLeadIn(block.text)) {
        const auto from = static_cast<int>(heading.capturedEnd());
        const QStringView rest = QStringView(block.text).mid(from);
        if (heading.hasCaptured(u"number"_s) ? isSentence(rest) : beginsWithWhatToDo(rest))
            return ImprovementLead { kindOf(heading), from };
    }
    return block.kind == BlockKind::Paragraph ? announcedBy(block) : std::nullopt;
}

std::optional<ImprovementLead> announcedBy(const Block &block)
{
    static const Pattern announced = caseless(u"\\b(?:following|these|\\w+)\\s+[‘'\"“]?"_s + names
        + u"(?:\\s+(?:is|are|were|was))?(?:\\s+(?:listed|identified|made|set out|for "
          u"(?:the|this) force|"
          "below|here|as follows|in (?:the|this|its|that) (?:report|inspection))){0,3}"
          "(?:\\s+(?:rather than|instead of|and not)\\s[^.:;]{3,60})?\\s*:\\s*$"_s);
    if (const std::optional<RecommendationKind> told = kindTold(block))
        return ImprovementLead { *told, -1, false, true };
    const PatternMatch sentence = announced.match(block.text);
    return sentence.hasMatch() && isLeadIn(block.text)
        ? std::optional(ImprovementLead { kindOf(sentence), -1, true })
        : std::nullopt;
}

bool isLeadIn(QStringView text)
{
    return text.trimmed().endsWith(u':') && text.size() <= 300;
}

bool isRecommendingLeadIn(QStringView text)
{
    static const Pattern recommending
        = caseless(u"\\b(?:recommend\\w*|should|must|within \\w+ \\w+|by \\d|immediately)\\b"_s);
    return isLeadIn(text) && recommending.isIn(text);
}

bool saysWhatToDo(QStringView text)
{
    static const Pattern duty = caseless(
        u"^[^.;]{0,140}?\\b(?:should|must|needs? to|need to|is to|are to|ought to)\\b"_s);
    // "whether the force should do more": what somebody asked.
    static const Pattern question
        = caseless(u"^\\W*(?:whether|how|why|what|when|if|who|which)\\b"_s);
    return duty.isIn(text) && !question.isIn(text);
}

bool isAboutLists(QStringView text)
{
    static const Pattern definition
        = caseless(u"^\\W*(?:an?|our|the|these|those|we|this|if)?\\s*(?:\\w+\\s+){0,4}?(?:areas? "
                   u"for improvement|causes? "
                   "of "
                   "concern|recommendations?)\\b[^.]{0,60}\\b(?:is|are|means?|identif\\w+|fall|"
                   "made|below|following|"
                   "that go)\\b"_s);
    static const Pattern told = caseless(
        u"\\b(?:reported|published|identified|issued|raised)\\b[^.]{0,40}\\bcauses? of concern\\b"_s);
    return definition.isIn(text) || told.isIn(text);
}

bool closesConcern(QStringView text)
{
    static const Pattern closed = caseless(
        u"\\b(?:causes? of concern|concerns?|recommendations?|areas? for "
        u"improvement)\\b[^.]*\\b(?:closed|"
        "discharged|signed "
        "off|lifted|removed)\\b|\\b(?:closed?|closing|discharged?|lift(?:ed)?)\\s+(?:this|the|"
        "these|both|all)\\s+(?:\\w+\\s+){0,2}?(?:causes?|concerns?|recommendations?)"
        "|\\bno longer a cause of concern\\b|^\\W*status\\s*[:–-]\\s*(?:closed|discharged)\\b"_s);
    static const Pattern open = caseless(
        u"\\bnot (?:yet )?(?:been )?(?:closed|discharged)\\b|\\bwill be closed\\b|\\bremains? open\\b"_s);
    return closed.isIn(text) && !open.isIn(text);
}

bool issuesConcerns(QStringView text)
{
    static const Pattern issued
        = caseless(u"\\b(?:has|have|had)\\b[^.]{0,20}\\bissued\\b[^.]{0,40}\\bcauses? of "
                   u"concern\\s+(?:to|with)\\b"
                   "|\\bissued\\s+(?:the force|it)\\s+with\\b[^.]{0,40}\\bcauses? of concern\\b"_s);
    return issued.isIn(text);
}

bool closesAllConcerns(QStringView text)
{
    static const Pattern closed = caseless(
        u"\\b(?:able to|has|have|had|decided "
        u"to|been)\\s+(?:\\w+\\s+)?(?:closed?|discharged?)\\b[^.]{0,30}\\b(?:remaining|all|both)\\b"
        "[^.]{0,20}\\bcauses of concern\\b"_s);
    return closed.isIn(text);
}

} // namespace Peel
