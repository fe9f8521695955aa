// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/asides.h"
#include "ingest/judgments/claimguards.h"
#include "ingest/judgments/claimwords.h"
#include "ingest/judgments/gradetarget.h"
#include "ingest/judgments/gradetime.h"
#include "ingest/judgments/gradetopic.h"
#include "ingest/judgments/meantforces.h"
#include "ingest/judgments/nearareas.h"
#include "ingest/judgments/pillartail.h"
#include "ingest/judgments/samegrade.h"
#include "ingest/judgments/standing.h"
#include "ingest/language/pattern.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *claimRule = "judgment.nearby";

/// Reads the grade words of a block that no other rule has read, by what stands near them.
class ClaimReader
{
public:
    /// `before`: the masked sentence before the block.
    ClaimReader(JudgmentReading &reading, int block, QString before)
        : m_reading(reading)
        , m_block(block)
        , m_text(reading.block(block).text)
        , m_forces(reading, block)
        , m_before(std::move(before))
    {
    }

    /// Gives the block's last sentence, masked.
    QString read()
    {
        for (const TextRange &range : sentencesOf(m_text)) {
            m_before = readSentence(range);
        }
        return m_before;
    }

private:
    /// Gives the masked sentence.
    QString readSentence(TextRange range)
    {
        const QString sentence = m_text.mid(range.from, range.length());
        const QString masked
            = withoutAsides(withoutStanding(m_reading.speaker().masked(sentence), isOfOurs()));
        m_at = { m_block, range, masked, {}, false };
        m_forces.begin(range, m_at.masked);
        const std::vector<GradeWord> words = gradeWordsIn(m_at.masked);
        m_round = m_reading.roundAt(m_block, sentence);
        const bool more = m_at.masked.contains("the same "_L1) || m_at.masked.contains(" as w"_L1)
            || m_at.masked.contains(" as are "_L1);
        if (words.empty() || sentence.endsWith(u'?') || (allRead(words) && !more))
            return masked;
        m_at.cues = timeCuesIn(m_reading.reference(), m_at.masked, m_round);
        m_plain = withoutInsertions(withoutTimeAndTitle(m_at.masked, m_at.cues));
        m_clause = 0;
        m_goesOn = false;
        m_areasFirst = false;
        m_areas.clear();
        for (std::size_t i = 0; i < words.size(); ++i)
            readWord(words, i);
        return masked;
    }

    /// "It" in a sentence is the document's force: none spoke of another before.
    bool isOfOurs() const
    {
        return !m_reading.header().force.isEmpty() && !m_before.contains(Speaker::otherForce);
    }

    bool allRead(const std::vector<GradeWord> &words) const
    {
        return std::all_of(
            words.begin(), words.end(), [&](const GradeWord &word) { return isRead(word); });
    }

    bool isRead(const GradeWord &word) const
    {
        return m_reading.isGradeRead(m_block, m_at.range.from + word.range.from);
    }

    void readWord(const std::vector<GradeWord> &words, std::size_t index)
    {
        const GradeWord &word = words[index];
        if (!isGrade(word.grade))
            return;
        const auto semicolon = static_cast<int>(m_at.masked.lastIndexOf(u';', word.range.from)) + 1;
        m_clause = std::max(m_clause, semicolon);
        const bool opensLine = m_at.range.from == 0
            && QStringView(m_at.masked).left(word.range.from).trimmed().isEmpty();
        const ClaimPlace place { m_at.masked, words, index, m_clause, m_goesOn, opensLine,
            isDated(word) };
        QString why = whyNoClaim(place);
        if (why.isEmpty())
            why = whyOfBefore(place);
        const Inspection inspection = inspectionOf(place);
        const NearAreas near = why.isEmpty() && !inspection.round.isEmpty()
            ? areasNear(place, inspection)
            : NearAreas {};
        if (isRead(word)) {
            close(word, near, true);
            addSame(place, inspection);
            return;
        }
        const QString refused = !why.isEmpty() ? why
            : inspection.round.isEmpty() ? u"it is not said which round this grade belongs to"_s
            : inspection.programme != Programme::Peel ? u"of another programme"_s
            : near.areas.empty()                      ? near.why
                                                      : QString();
        if (!refused.isEmpty()) {
            m_reading.reject(claimRule, m_block, m_at.range, refused);
            if (why != u"a word in prose, not a grade"_s)
                close(word, near, false);
            return;
        }
        close(word, near, add(place, inspection, near));
        addSame(place, inspection);
    }

    /// "A year ago A had been graded …": a time before this inspection's is told first.
    bool isDated(const GradeWord &word) const
    {
        return std::any_of(m_at.cues.begin(), m_at.cues.end(), [&](const TimeCue &cue) {
            return cue.range.to <= word.range.from
                && isBefore(m_reading.reference(), cue.round, m_round);
        });
    }

    /// A grade that goes on with the one before it is of the same inspection, unless its own clause
    /// tells a time.
    Inspection inspectionOf(const ClaimPlace &place)
    {
        const bool own = std::any_of(m_at.cues.begin(), m_at.cues.end(),
            [&](const TimeCue &cue) { return cue.range.from >= place.clause; });
        if (!place.goesOn || own)
            m_inspection = time().inspectionOf(frameOf(place, {}));
        return m_inspection;
    }

    /// "Kent was next. It was also found to …": what the sentence before speaks of, be it another
    /// force or an earlier inspection.
    QString whyOfBefore(const ClaimPlace &place) const
    {
        const QStringView left
            = QStringView(place.sentence).left(place.words[place.index].range.from);
        static const Pattern pronoun = caseless(u"\\b(?:it|its|they|there|latest)\\b"_s);
        const bool other
            = m_before.lastIndexOf(Speaker::otherForce) > m_before.lastIndexOf(Speaker::ownForce);
        if (other && pronoun.isIn(left) && !left.contains(Speaker::ownForce))
            return u"about other forces"_s;
        const bool earlier = beginsWithAlso(place.sentence) && m_at.cues.empty()
            && !timeCuesIn(m_reading.reference(), m_before, m_round).empty();
        return earlier ? u"it is not said which round this grade belongs to"_s : QString();
    }

    NearAreas areasNear(const ClaimPlace &place, const Inspection &inspection) const
    {
        const NearAreaReader reader(m_reading.lexicon(inspection.round), m_plain);
        const TextRange at = place.words[place.index].range;
        int limit = static_cast<int>(m_plain.size());
        for (std::size_t next = place.index + 1; next < place.words.size(); ++next) {
            const ClaimPlace other { place.sentence, place.words, next, place.clause, true, false,
                false };
            if (whyNoClaim(other) != u"a word in prose, not a grade"_s) {
                limit = place.words[next].range.from;
                break;
            }
        }
        static const Pattern bracketed = caseless(u"\\)\\s+(?:was|were|is|are)\\s+[‘'\"“]?$"_s);
        if (bracketed.isIn(QStringView(m_plain).left(at.from)))
            return reader.before(at, place.clause, m_areasFirst);
        NearAreas near = reader.behind(at, place.clause, limit);
        if (place.opensLine && !isLastIn(m_plain, near.words))
            return { {}, {}, false, u"nothing says that it is a grade"_s };
        if (!near.areas.empty())
            return near;
        bool lists = false;
        const TextRange topic = topicBehind(place.sentence, at.to, limit, &lists);
        const Target all = TargetFinder(m_reading, m_at).everyPillarIn(topic, inspection);
        if (!all.areas.empty())
            return { all.areas, topic, false, {} };
        NearAreas before = reader.before(at, place.clause, m_areasFirst);
        const bool pillars = std::none_of(before.areas.begin(), before.areas.end(),
            [](const Area *area) { return area->id.contains(u'/'); });
        if (!before.areas.empty()
            && (pillars || !isOverall(QStringView(place.sentence).left(at.from))))
            return before;
        if (std::vector<const Area *> areas = ofForceBefore(place); !areas.empty())
            return { std::move(areas), at, false, {} };
        const Area *pillar = topic.length() == 0 ? pillarOfReport(place) : nullptr;
        if (pillar != nullptr && !pillar->rounds.contains(inspection.round))
            pillar = nullptr;
        return pillar == nullptr ? near : NearAreas { { pillar }, at, false, {} };
    }

    /// "Kent Police was good for A, and Essex Police ‘adequate’": the areas of the force before.
    std::vector<const Area *> ofForceBefore(const ClaimPlace &place) const
    {
        static const Pattern done = caseless(u"^[’'\"”]?\\s*(?:[.,;]|and\\b|but\\b|while\\b|$)"_s);
        const int from = place.words[place.index].range.from;
        const bool another = m_reading.header().force.isEmpty() && place.goesOn
            && m_plain.mid(place.clause, from - place.clause).contains(Speaker::ownForce)
            && done.isIn(QStringView(m_plain).mid(place.words[place.index].range.to));
        return another ? m_areas : std::vector<const Area *>();
    }

    /// "Inspectors gave the force an overall judgment of ‘good’" in a text on the report about one
    /// pillar.
    const Area *pillarOfReport(const ClaimPlace &place) const
    {
        static const Pattern force
            = caseless(u"\\b(?:the force|the constabulary|it|we|overall|(?:the|this) (?:same )?"
                       "(?:pillar|strand|theme)(?: of the inspection)?)\\b|\uE000"_s);
        static const Pattern done = caseless(
            u"^[’'\"”]?\\s*(?:(?:grad(?:e|ing)|rating|judge?ment|score)s?\\b\\s*)?(?:overall\\b\\s*)?(?:[.,;–—!”\"]|\\b(?:by|from|in|and|but|following|after|with)\\b|$)"_s);
        const TextRange at = place.words[place.index].range;
        const QString clause = m_plain.mid(place.clause, at.from - place.clause);
        const Area *pillar = m_reading.reportedPillar();
        // One force after the other, in a text on several.
        const bool several
            = m_reading.header().force.isEmpty() && clause.contains(Speaker::ownForce);
        const bool plain = pillar != nullptr && (place.words.size() == 1 || several)
            && force.isIn(clause) && done.isIn(QStringView(m_plain).mid(at.to));
        if (!plain)
            return nullptr;
        const AreaReading named = m_reading.lexicon(m_round).read(m_plain);
        return std::all_of(named.areas.begin(), named.areas.end(),
                   [&](const AreaMention &mention) { return mention.area == pillar; })
            ? pillar
            : nullptr;
    }

    GradeFrame frameOf(const ClaimPlace &place, TextRange topic) const
    {
        GradeFrame frame;
        frame.kind = GradeFrame::Kind::Predicate;
        frame.word = place.words[place.index];
        frame.subject = { place.clause, frame.word.range.from };
        frame.topic = topic;
        frame.formal = true;
        frame.past = isToldOfPast(place);
        return frame;
    }

    bool add(const ClaimPlace &place, const Inspection &inspection, NearAreas near)
    {
        const GradeFrame frame = frameOf(place, near.before ? TextRange {} : near.words);
        const int end = std::max(frame.word.range.to, near.words.to);
        if (Speaker::meansOthers(QStringView(place.sentence).mid(place.clause, end - place.clause)))
            return refuse(u"about other forces"_s);
        dropPillarTail(m_at.masked, near.areas);
        if (closesEveryPillar(m_reading, m_at, m_round, frame, { near.areas, {}, false, {} }))
            return refuse(u"how the question of every pillar ends"_s);
        const QStringList forces = m_forces.of(frame);
        if (forces.isEmpty())
            return refuse(u"it is not said which force is meant"_s);
        Finding finding { claimRule, m_block, m_at.range, inspection.round, {}, frame.word.grade,
            m_text.mid(m_at.range.from + near.words.from, near.words.length()), Plainness::Nearby };
        finding.confidence = inspection.unsure ? Confidence::Low : Confidence::Medium;
        finding.reasons = { u"read from the words nearby"_s };
        finding.word
            = { m_at.range.from + frame.word.range.from, m_at.range.from + frame.word.range.to };
        bool added = false;
        for (const Area *area : near.areas) {
            for (const QString &force : forces) {
                if (m_reading.hasGrade(force, inspection.round, area->id))
                    continue; // told elsewhere, and more plainly
                finding.area = area->id;
                finding.force = force;
                added = m_reading.add(finding) || added;
            }
        }
        return added;
    }

    /// "rated good at A, and receives the same grade for B", "A was graded good, as were B and C".
    void addSame(const ClaimPlace &place, const Inspection &inspection)
    {
        static const Pattern same
            = caseless(u"\\bthe same\\s+(?:grad(?:e|ing)|rating|mark|score|judge?ment)\\s+"
                       "(?:(?:was|is)\\s+(?:given|awarded)\\s+)?(?:for|in|at|to)\\s+"
                       "|\\bas\\s+(?:was|were|is|are)\\s+"
                       "|\\bas\\s+well\\s+as\\s+(?:(?:of|in|at|for)\\s+)?"_s);
        if (!m_goesOn || inspection.round.isEmpty() || inspection.programme != Programme::Peel)
            return;
        const int from = place.words[place.index].range.to;
        const int limit = place.index + 1 < place.words.size()
            ? place.words[place.index + 1].range.from
            : static_cast<int>(m_plain.size());
        const PatternMatch match = same.match(QStringView(m_plain).mid(from, limit - from));
        // "good for efficiency, which includes A, as well as B"
        const bool closed = match.captured().contains("well"_L1)
            && QStringView(m_plain).mid(from, match.capturedStart()).contains(u',');
        if (!match.hasMatch() || closed)
            return;
        NearAreas also;
        also.words = topicFrom(
            m_plain, from + static_cast<int>(match.capturedEnd()), limit, TopicList::No);
        also.areas = areasListed(
            m_reading.lexicon(inspection.round), m_plain.mid(also.words.from, also.words.length()));
        if (!also.areas.empty())
            add(place, inspection, also);
    }

    /// What follows is of the next grade.
    void close(const GradeWord &word, const NearAreas &near, bool read)
    {
        m_clause = std::max({ m_clause, word.range.to, near.before ? 0 : near.words.to });
        m_goesOn = m_goesOn || read;
        m_areasFirst = near.before && !near.areas.empty();
        if (read && !near.areas.empty())
            m_areas = near.areas;
    }

    bool refuse(const QString &why)
    {
        m_reading.reject(claimRule, m_block, m_at.range, why);
        return false;
    }

    GradeTime time() const { return { m_reading, m_at, m_round }; }

    JudgmentReading &m_reading;
    int m_block;
    const QString &m_text;
    MeantForces m_forces;
    QString m_before; // the sentence before, masked
    SentenceAt m_at;
    QString m_plain; // the masked sentence without words of time
    QString m_round;
    int m_clause = 0; // where the clause of the next grade begins
    bool m_goesOn = false; // a grade of this sentence was read
    Inspection m_inspection; // of that grade
    std::vector<const Area *> m_areas; // of that grade
    bool m_areasFirst = false; // … and stood behind its areas
};

} // namespace

void readClaims(JudgmentReading &reading)
{
    const bool others
        = !reading.isInspectorates() || reading.header().type == DocumentType::InspectorateNews;
    if (!others || reading.isCrimeData())
        return;
    QString before;
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if (!isClaimingKind(block.kind) || reading.isTaken(i) || reading.sections().of(i).annex)
            before.clear();
        else if (gradeWordsIn(block.text).empty())
            before = reading.speaker().masked(lastSentenceOf(block.text));
        else
            before = ClaimReader(reading, i, std::move(before)).read();
    }
}

} // namespace Peel
