// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/judgments/judgments.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *notComparableRule = "remark.not-comparable";
constexpr const char *firstGradedRule = "remark.first-graded";
constexpr const char *backReferenceRule = "remark.back-reference";
constexpr const char *foundAgainRule = "remark.found-again";

/// "It isn't possible to make direct comparisons between these grades and those of the last round":
/// about grades, and about earlier ones. Figures and other forces are another matter.
bool forbidsComparing(QStringView sentence)
{
    static const Pattern refusal = caseless(
        u"\\b(?:not|cannot|no|nobody|impossible)\\b[^.;]{0,70}\\b(?:compar\\w+|(?:set|put) "
        "(?:beside|against))\\b"
        "|n[’']t\\b[^.;]{0,70}\\b(?:compar\\w+|(?:set|put) (?:beside|against))\\b"
        "|\\bcomparisons?\\b[^.;]{0,90}(?:\\b(?:not|cannot|impossible)\\b|n[’']t\\b)"_s);
    static const Pattern grades = caseless(
        u"\\b(?:grad(?:e|es|ed|ing|ings)|judge?ments?|rounds?|cycles?|peel)\\b|year[- ]on[- ]year"_s);
    static const Pattern before
        = caseless(u"\\b(?:previous\\w*|earlier|last|before|past|prior|20[12]\\d)\\b"
                   "|year[- ]on[- ]year|\\bbetween (?:\\w+ )?(?:rounds|years|cycles)\\b"_s);
    static const Pattern figures
        = caseless(u"\\b(?:data|figures?|statistics|rates?|charts?|other forces|national)\\b"_s);
    static const Pattern gradesThemselves
        = caseless(u"\\b(?:grad(?:e|es|ed|ing|ings)|judge?ments?)\\b"_s);
    return refusal.isIn(sentence) && grades.isIn(sentence) && before.isIn(sentence)
        && (!figures.isIn(sentence) || gradesThemselves.isIn(sentence));
}

/// "the first year in which forces are graded on …": the question is graded for the first time, not
/// the force so graded.
bool saysFirstGraded(const QString &sentence)
{
    static const Pattern first = caseless(
        u"\\b(?:the first (?:year|time)|for the first time)\\b|\\bfirst (?:graded|year of grad)"_s);
    static const Pattern graded
        = caseless(u"\\b(?:grad(?:ed|es|ing)|gave grades?|given grades?|a grade)\\b"_s);
    static const Pattern none
        = caseless(u"\\bno (?:earlier|previous|prior) (?:grades?|judge?ments?)\\b"_s);
    static const Pattern refused
        = caseless(u"\\b(?:not|never|un-?)\\s?(?:be |been |yet )?graded\\b"_s);
    if (none.isIn(sentence))
        return true;
    return first.isIn(sentence) && graded.isIn(sentence) && !refused.isIn(sentence)
        && gradeWordsIn(sentence).empty();
}

struct Direction
{
    RemarkKind kind;
    bool needsGradeBefore; // "This is …": means the grade told just before
};

/// What "the same", "an improvement" is said of: the judgment, or "this" behind one.
std::optional<Direction> directionOf(QStringView sentence)
{
    static const QString subject = u"(?:^|[,;:]\\s+(?:so|and|which)?\\s*|\\bso\\s+)"
                                   "(?:(?<noun>(?:our|the|this|these|that)\\s(?:[\\w’'-]+\\s){0,3}?"
                                   "(?:judge?ments?|grades?|grading|findings|assessment)\\b[^.;,]"
                                   "{0,40}?)|(?<this>this|that|it))"
                                   "(?:,\\s+too,)?\\s+"_s;
    static const Pattern same = caseless(subject
        + u"(?:is|are|was|were|remains?|stays?|has|have)?\\s*(?:also |broadly |been )?"
          "(?:the same\\b|consistent with\\b|match(?:es|ed)?\\b|unchanged\\b|in line with\\b)"_s);
    static const Pattern better = caseless(subject
        + u"(?:is|are|was|were|represents?|has|have)\\s+(?:also |been )?"
          "(?:an?\\s+(?:\\w+\\s+)?(?:improvement\\b|(?:improved|better|higher) grade)|better\\b)"_s);
    static const Pattern worse = caseless(subject
        + u"(?:is|are|was|were|represents?|has|have)\\s+(?:also |been )?"
          "(?:an?\\s+(?:\\w+\\s+)?(?:deterioration|decline|fall|(?:worse|lower) grade)\\b|worse\\b)"_s);
    static const Pattern negated
        = caseless(u"\\b(?:not|no longer)\\s+(?:the same|consistent|an improvement|better)"_s);
    if (negated.isIn(sentence))
        return std::nullopt;
    const std::pair<const Pattern &, RemarkKind> kinds[] {
        { same, RemarkKind::SameAsBefore },
        { better, RemarkKind::BetterThanBefore },
        { worse, RemarkKind::WorseThanBefore },
    };
    for (const auto &[pattern, kind] : kinds) {
        if (const PatternMatch match = pattern.match(sentence); match.hasMatch())
            return Direction { kind, match.hasCaptured(u"this"_s) };
    }
    return std::nullopt;
}

/// "As in our 2015 inspection, we found …", "as they did at the time of the last report".
bool saysFoundAgain(QStringView sentence)
{
    static const Pattern again = caseless(
        u"\\bas\\s+(?:[\\w’']+\\s+){0,4}?(?:in|at|during)\\s+(?:the time of\\s+)?"
        "(?:our|the|its|last|hmic\\S*)\\s[^,.;]{0,50}\\b(?:inspection|report|assessment)\\b"
        "|\\b(?:again|still)\\s+(?:find|found|see|saw)\\b"_s);
    return again.isIn(sentence);
}

class RemarkReader
{
public:
    RemarkReader(JudgmentReading &reading, int block)
        : m_reading(reading)
        , m_block(block)
        , m_text(reading.block(block).text)
    {
    }

    void read()
    {
        for (const TextRange &range : sentencesOf(m_text))
            readOne(range);
    }

private:
    void readOne(TextRange range)
    {
        const QString sentence = m_reading.speaker().masked(m_text.mid(range.from, range.length()));
        if (sentence.endsWith(u'?'))
            return;
        const QString &round = m_reading.header().round;
        const std::vector<TimeCue> cues = timeCuesIn(m_reading.reference(), sentence, round);
        const auto earlier = std::find_if(cues.begin(), cues.end(),
            [&](const TimeCue &cue) { return isBefore(m_reading.reference(), cue.round, round); });
        const QString before = earlier == cues.end() ? QString() : earlier->round;
        if (m_reading.isInspectorates() && saysFirstGraded(sentence))
            return add(RemarkKind::FirstGraded, firstGradedRule, range, {});
        if (m_reading.isInspectorates() && forbidsComparing(sentence))
            return add(RemarkKind::NotComparable, notComparableRule, range, {});
        if (before.isEmpty())
            return;
        if (const auto direction = directionOf(sentence)) {
            const bool grounded = !direction->needsGradeBefore || !gradedBefore(range).isEmpty()
                || !gradeWordsIn(sentence).empty();
            return grounded ? add(direction->kind, backReferenceRule, range, before)
                            : m_reading.extraction().reject("remark", backReferenceRule,
                                u"said of something that is not a grade"_s, spanOf(range));
        }
        if (m_reading.isInspectorates() && saysFoundAgain(sentence))
            add(RemarkKind::FoundAgain, foundAgainRule, range, before);
    }

    SourceSpan spanOf(TextRange range) const
    {
        return m_reading.document().span(m_reading.block(m_block), range.from, range.length());
    }

    /// The area of the last grade that the same paragraph tells up to here.
    QString gradedBefore(TextRange range) const
    {
        const int from = spanOf({ 0, 1 }).start;
        const int to = spanOf(range).end;
        QString area;
        int last = -1;
        for (const Candidate &candidate : m_reading.candidates()) {
            const int start = candidate.judgment.evidence.source.start;
            if (start < from || start >= to || start < last
                || candidate.judgment.round != m_reading.header().round)
                continue;
            last = start;
            area = candidate.judgment.area;
        }
        return area;
    }

    /// What the sentence names, else what was graded just before, else the section's question.
    QString areaOf(TextRange range) const
    {
        const QString &round = m_reading.header().round;
        const AreaReading named = m_reading.lexicon(round).read(
            m_reading.speaker().masked(m_text.mid(range.from, range.length())));
        if (named.areas.size() == 1)
            return named.areas.front().area->id;
        if (const QString graded = gradedBefore(range); !graded.isEmpty())
            return graded;
        const Area *section = m_reading.sections().of(m_block).area;
        return section == nullptr ? QString() : section->id;
    }

    void add(RemarkKind kind, const char *rule, TextRange range, const QString &round)
    {
        Remark remark;
        remark.kind = kind;
        remark.area = areaOf(range);
        remark.round = round;
        remark.evidence = { spanOf(range), QLatin1StringView(rule), Confidence::High, {} };
        m_reading.extraction().facts.remarks.push_back(std::move(remark));
    }

    JudgmentReading &m_reading;
    int m_block;
    const QString &m_text;
};

} // namespace

void readRemarks(JudgmentReading &reading)
{
    if (reading.header().round.isEmpty())
        return;
    for (int i = 0; i < reading.blocks(); ++i) {
        const BlockKind kind = reading.block(i).kind;
        const bool prose = kind == BlockKind::Paragraph || kind == BlockKind::ListItem;
        if (prose && !reading.sections().of(i).annex)
            RemarkReader(reading, i).read();
    }
}

std::vector<Rule> remarkRules()
{
    return {
        { notComparableRule,
            "A sentence in which the inspectorate says that grades are not to be compared with "
            "earlier ones; figures and other forces are left alone.",
            "“These judgments cannot be compared with those of earlier rounds.” → not comparable" },
        { firstGradedRule,
            "A sentence that says that a question or pillar is graded for the first time; a force "
            "that gets a grade for the first time is left alone.",
            "“Legitimacy was graded for the first time this year.” → legitimacy: first graded" },
        { backReferenceRule,
            "A judgment that is said to be the same as before, better or worse, with the round "
            "that it looks back to.",
            "“Our overall judgment has stayed the same as last year.” → same as the round before" },
        { foundAgainRule, "A finding that the inspectorate says it made before.",
            "“As in our 2015 inspection, we found gaps in supervision.” → found again, 2015" },
    };
}

} // namespace Peel
