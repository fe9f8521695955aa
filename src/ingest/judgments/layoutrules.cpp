// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *badgeRule = "judgment.badge";
constexpr const char *pairRule = "judgment.pair";

TextRange wholeOf(const Block &block)
{
    return { 0, static_cast<int>(block.text.size()) };
}

bool isLine(const Block &block)
{
    return block.kind == BlockKind::ListItem || block.kind == BlockKind::Paragraph
        || block.kind == BlockKind::Badge;
}

/// Headings of a crime data integrity report that stand over its one overall grade.
bool isOverall(const QString &heading)
{
    static const Pattern overall(
        u"\\boverall\\b|^\\W*(?:our )?judge?ments?\\W*$|\\binspection 20\\d\\d|\\binspection\\W*$"_s,
        Pattern::CaseInsensitiveOption);
    return overall.match(heading).hasMatch();
}

/// "Overall judgment", by itself or with its grade behind a colon: of the pillar that a report is
/// about.
bool isOverallJudgment(QStringView line)
{
    static const Pattern overall(
        u"^\\W*(?:(?:our|the)\\s+)?overall\\s+(?:judge?ment|grade|grading|rating)\\s?\\d?\\W*(?::.*)?$"_s,
        Pattern::CaseInsensitiveOption);
    return overall.match(line).hasMatch();
}

/// What the text behind a badge says of when it was given.
struct BadgeAge
{
    bool older = false; // the question was not looked at this time
    QString round; // of the inspection that gave it, empty where that is not told
};

/// "This question was not inspected this time, and our judgment from 2016 has been carried over."
BadgeAge ageOfBadge(const JudgmentReading &reading, int badge)
{
    static const Pattern skipped = caseless(
        u"^\\W*(?:this|the)\\s+(?:question|area|pillar|aspect|service)\\b[^.;]{0,40}"
        "(?:\\bnot|n[’']t)\\b[^.;]{0,30}\\b(?:inspect(?:ed|ion)|assess(?:ed|ment))\\b"_s);
    static const Pattern carried = caseless(
        u"\\b(?:carried (?:over|forward)|(?:still )?stands|remains in (?:place|force))\\b"_s);
    const QString &round = reading.header().round;
    BadgeAge age;
    if (badge + 1 >= reading.blocks() || reading.block(badge + 1).kind != BlockKind::Paragraph)
        return age;
    for (const TextRange &range : sentencesOf(reading.block(badge + 1).text)) {
        const QString sentence = reading.block(badge + 1).text.mid(range.from, range.length());
        age.older = age.older || skipped.match(sentence).hasMatch();
        if (!age.older || !carried.match(sentence).hasMatch())
            continue;
        for (const TimeCue &cue : timeCuesIn(reading.reference(), sentence, round)) {
            if (!cue.relative && isBefore(reading.reference(), cue.round, round))
                age.round = cue.round;
        }
    }
    return age;
}

/// "AREA – GRADE", "AREA: GRADE", "AREA (GRADE)": pairs in one line.
class PairReader
{
public:
    PairReader(JudgmentReading &reading, int index)
        : m_reading(reading)
        , m_index(index)
        , m_block(reading.block(index))
    {
    }

    bool read()
    {
        static const Pattern joint(
            u"\\s*(?:[-–—:=(]|\\.{2,}|…|\\s\\|)\\s*(?:now\\s+)?[‘'\"“]?\\s*$"_s);
        static const Pattern behind(
            u"^[’'\"”]?\\s*(?:$|[;,.)/•●▪]|and\\b|\\n|\\()"_s, Pattern::CaseInsensitiveOption);
        const QString round = m_reading.roundAt(m_index, m_block.text);
        if (round.isEmpty() || m_reading.isCrimeData())
            return false;
        const AreaLexicon &lexicon = m_reading.lexicon(round);
        int from = 0;
        bool any = false;
        for (const GradeWord &word : gradeWordsIn(m_block.text)) {
            const QStringView left = QStringView(m_block.text).mid(from, word.range.from - from);
            const PatternMatch match = joint.match(left);
            if (!match.hasMatch()
                || !behind.match(QStringView(m_block.text).mid(word.range.to)).hasMatch())
                continue;
            const QStringView name = left.left(match.capturedStart());
            AreaMention named = name.trimmed().endsWith(u'?') ? namedAlone(lexicon, name)
                                                              : namedAtEnd(lexicon, name);
            if (named.area == nullptr && from == 0)
                named = namedAsFinding(lexicon, name, word.range.to);
            if (named.area == nullptr && from == 0)
                named = namedShort(lexicon, name, word.range.to);
            if (named.area == nullptr) {
                any = addSeveral(round, lexicon, { from, word.range.to }, name, word.grade) || any;
                continue;
            }
            const int at = from + named.range.from;
            Finding finding { pairRule, m_index, { at, word.range.to }, round, named.area->id,
                word.grade, name.mid(named.range.from, named.range.length()).toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            any = m_reading.add(finding) || any;
            from = word.range.to;
        }
        return any || readTurned(round, lexicon) || readSideBySide(round, lexicon);
    }

    /// "Preventing crime, managing offenders and investigating crime – adequate": a line of its
    /// own.
    bool addSeveral(const QString &round, const AreaLexicon &lexicon, TextRange range,
        QStringView names, Grade grade)
    {
        static const Pattern rest(u"^[\\s’'\"”.;]*$"_s);
        const AreaReading found = lexicon.read(names);
        if (range.from > 0 || !found.clean() || found.areas.size() < 2 || saysMore(names)
            || !rest.match(QStringView(m_block.text).mid(range.to)).hasMatch())
            return false;
        bool any = false;
        for (const AreaMention &mention : found.areas) {
            Finding finding { pairRule, m_index, { mention.range.from, range.to }, round,
                mention.area->id, grade,
                names.mid(mention.range.from, mention.range.length()).toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            any = m_reading.add(finding) || any;
        }
        return any;
    }

    /// "Preventing crime Good", "How efficient is the force …? Requires improvement": names of
    /// areas with nothing but their grades behind them, to the end of the line.
    bool readSideBySide(const QString &round, const AreaLexicon &lexicon)
    {
        const QString &text = m_block.text;
        const std::vector<GradeWord> words = gradeWordsIn(text);
        static const Pattern number(u"^\\s*\\d{1,2}\\s*[).]+\\s*"_s);
        const PatternMatch numbered = number.match(text);
        std::vector<Finding> findings;
        int from = numbered.hasMatch() ? static_cast<int>(numbered.capturedEnd()) : 0;
        for (const GradeWord &word : words) {
            if (!text.at(word.range.from).isUpper())
                continue; // "good use of resources"; a grade in a column is written large
            const QStringView name = QStringView(text).mid(from, word.range.from - from);
            const AreaMention mention = namedAlone(lexicon, name);
            if (mention.area == nullptr) {
                if (name.trimmed().isEmpty())
                    return false;
                continue; // "Good use of resources Outstanding"
            }
            Finding finding { pairRule, m_index, { from + mention.range.from, word.range.to },
                round, mention.area->id, word.grade,
                name.mid(mention.range.from, mention.range.length()).toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            findings.push_back(finding);
            from = word.range.to;
        }
        const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
        if (findings.empty() || std::any_of(text.begin() + from, text.end(), isLetter))
            return false;
        bool any = false;
        for (const Finding &finding : findings)
            any = m_reading.add(finding) || any;
        return any;
    }

    /// The one area that the words name, or those behind their last colon: "Grades: preventing
    /// crime".
    static AreaMention namedAtEnd(const AreaLexicon &lexicon, QStringView name)
    {
        const int from = static_cast<int>(name.lastIndexOf(u": "_s)) + 1;
        for (const int start : { 0, from }) {
            const QStringView words = name.mid(start);
            const AreaReading found = lexicon.read(words);
            if (!found.clean() || found.areas.size() != 1 || saysMore(words))
                continue;
            AreaMention mention = found.areas.front();
            mention.range = { start + mention.range.from, start + mention.range.to };
            return mention;
        }
        return {};
    }

    /// "Kent Police is efficient at keeping people safe and reducing crime (good)": the question as
    /// its answer.
    AreaMention namedAsFinding(const AreaLexicon &lexicon, QStringView name, int end) const
    {
        static const Pattern finding = caseless(
            u"\\b(?:is|are)\\s+(?<area>(?:effective|efficient|legitimate)\\b[^.;:?]{0,80}?)\\s*$"_s);
        static const Pattern rest(u"^[\\s’'\"”.;)]*$"_s);
        const PatternMatch match = finding.match(name);
        const bool behindForce = match.hasMatch()
            && m_reading.speaker().meansForce(
                m_reading.speaker().masked(name.left(match.capturedStart()).toString()));
        if (!behindForce || !rest.match(QStringView(m_block.text).mid(end)).hasMatch())
            return {};
        return { lexicon.areaOf(match.captured(u"area"_s)),
            { static_cast<int>(match.capturedStart(u"area"_s)),
                static_cast<int>(match.capturedEnd(u"area"_s)) },
            false };
    }

    /// "Investigations – Good": a line of one word, which no other question of the round has.
    AreaMention namedShort(const AreaLexicon &lexicon, QStringView name, int end) const
    {
        static const Pattern one(u"^[\\W\\d]*(\\p{L}{6,})$"_s);
        static const Pattern rest(u"^[\\s’'\"”.;]*$"_s);
        const PatternMatch match = one.match(name);
        if (!match.hasMatch() || !rest.match(QStringView(m_block.text).mid(end)).hasMatch())
            return {};
        const TextRange range { static_cast<int>(match.capturedStart(1)),
            static_cast<int>(match.capturedEnd(1)) };
        return { lexicon.onlyMeant(match.captured(1)), range, false };
    }

    /// The area that the words are the name of, or the question about; null for anything else.
    static AreaMention namedAlone(const AreaLexicon &lexicon, QStringView name)
    {
        if (name.trimmed().endsWith(u'?') && name.count(u'?') == 1) {
            int from = 0;
            while (!name.at(from).isLetterOrNumber())
                ++from;
            const auto end = static_cast<int>(name.lastIndexOf(u'?')) + 1;
            return { lexicon.areaOfHeading(name), { from, end }, true };
        }
        const AreaReading found = lexicon.read(name);
        if (!found.clean() || found.areas.size() != 1 || !found.areas.front().exact
            || saysMore(name))
            return {};
        return found.areas.front();
    }

    /// "Good: preventing crime; managing offenders. Adequate: …"
    bool readTurned(const QString &round, const AreaLexicon &lexicon)
    {
        static const Pattern joint(u"^\\s*(?:\\(\\d+\\)\\s*)?[:–—-]\\s+"_s);
        static const Pattern opens(
            u"(?:^|[.;,/|])\\s*(?:(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\s+)?$"_s,
            Pattern::CaseInsensitiveOption);
        const std::vector<GradeWord> words = gradeWordsIn(m_block.text);
        bool any = false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QStringView text = m_block.text;
            const PatternMatch match = joint.match(text.mid(words[i].range.to));
            // Lines that a page ran together: "Good: A, B Adequate: C".
            const bool goesOn = any && text.at(words[i].range.from).isUpper();
            if (!match.hasMatch()
                || (!goesOn && !opens.match(text.left(words[i].range.from)).hasMatch()))
                continue;
            const int from = words[i].range.to + static_cast<int>(match.capturedEnd());
            int to = static_cast<int>(text.size());
            for (std::size_t next = i + 1; next < words.size() && to == text.size(); ++next) {
                if (joint.match(text.mid(words[next].range.to)).hasMatch())
                    to = words[next].range.from;
            }
            const AreaReading found = lexicon.read(text.mid(from, to - from));
            if (!found.clean())
                continue;
            for (const AreaMention &mention : found.areas) {
                Finding finding { pairRule, m_index,
                    { words[i].range.from, from + mention.range.to }, round, mention.area->id,
                    words[i].grade,
                    text.mid(from + mention.range.from, mention.range.length()).toString(),
                    Plainness::Layout };
                finding.force = m_reading.header().force;
                any = m_reading.add(finding) || any;
            }
        }
        return any;
    }

private:
    /// "The extent to which …: good" is a sentence and has its own rule.
    static bool saysMore(QStringView name)
    {
        static const Pattern sentence(
            u"\\b(?:extent|is|was|judged|graded|force)\\b"_s, Pattern::CaseInsensitiveOption);
        return sentence.match(name).hasMatch() && !name.contains(u"force management");
    }

    JudgmentReading &m_reading;
    int m_index;
    const Block &m_block;
};

/// Headings of several questions and then as many grades, as columns come out of a page that are
/// read row by row: each grade belongs to the heading in its place. Takes the grades from `first`
/// on; where headings and grades do not match, no grade is told.
bool takeStack(JudgmentReading &reading, int first)
{
    int end = first;
    while (
        end < reading.blocks() && isLine(reading.block(end)) && bareGrade(reading.block(end).text))
        ++end;
    int begin = first;
    while (begin > 0 && reading.block(begin - 1).kind == BlockKind::Heading
        && reading.sections().of(begin - 1).area != nullptr)
        --begin;
    const int grades = end - first;
    if (grades < 2 || first - begin < 2)
        return false;
    for (int i = first; i < end; ++i) {
        reading.take(i);
        const Block &block = reading.block(i);
        const Place &place = reading.sections().of(begin + i - first);
        if (first - begin != grades || place.annex || reading.isCrimeData()) {
            reading.reject(
                badgeRule, i, wholeOf(block), u"several grades behind several headings"_s);
            continue;
        }
        Finding finding { badgeRule, i, wholeOf(block), reading.roundAt(i, {}), place.area->id,
            *bareGrade(block.text), place.area->name, Plainness::Layout };
        finding.force = reading.header().force;
        reading.add(finding);
    }
    return true;
}

} // namespace

void readBadges(JudgmentReading &reading)
{
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if ((!isLine(block) && block.kind != BlockKind::Heading) || reading.isTaken(i))
            continue;
        if (bareGrade(block.text) && takeStack(reading, i))
            continue;
        const std::optional<Grade> grade = bareGrade(block.text);
        if (!grade)
            continue;
        reading.take(i);
        const auto refuse
            = [&](const QString &why) { reading.reject(badgeRule, i, wholeOf(block), why); };
        Place place = reading.sections().of(i);
        const bool overall = isOverallJudgment(block.text)
            || (i > 0 && isOverallJudgment(reading.block(i - 1).text));
        if (place.area == nullptr && overall)
            place.area = reading.pillarOfTitle();
        if (place.annex) {
            refuse(u"definitions and methods, not findings"_s);
        } else if (!isOverallJudgment(block.text)
            && (i == 0 || !reading.sections().isHeadLike(i - 1)
                || bareGrade(reading.block(i - 1).text))) {
            refuse(u"a grade by itself, not behind a heading or a date"_s);
        } else if (reading.isCrimeData()) {
            const int heading
                = isOverall(reading.block(i - 1).text) ? i - 1 : reading.document().headingAbove(i);
            if (heading < 0 || !isOverall(reading.block(heading).text)) {
                refuse(u"a part of the crime data judgment"_s);
                continue;
            }
            Finding finding { badgeRule, i, wholeOf(block), reading.roundAt(i, {}), {}, *grade,
                reading.block(heading).text, Plainness::Layout, Programme::CrimeDataIntegrity };
            finding.force = reading.header().force;
            reading.add(finding);
        } else if (place.area == nullptr) {
            refuse(u"a grade under a heading that names no area"_s);
        } else {
            const BadgeAge age = ageOfBadge(reading, i);
            if (age.older && !place.area->rounds.contains(age.round)) {
                refuse(u"an older grade, and it is not said of which round"_s);
                continue;
            }
            Finding finding { badgeRule, i, wholeOf(block),
                age.older ? age.round : reading.roundAt(i, {}), place.area->id, *grade,
                place.area->name, Plainness::Layout };
            finding.force = reading.header().force;
            reading.add(finding);
        }
    }
}

void readPairs(JudgmentReading &reading)
{
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if (reading.isTaken(i) || reading.sections().of(i).annex
            || (!isLine(block) && block.kind != BlockKind::Heading))
            continue;
        if (PairReader(reading, i).read())
            reading.take(i);
    }
}

} // namespace Peel
