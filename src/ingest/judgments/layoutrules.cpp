// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *badgeRule = "judgment.badge";
constexpr const char *groupRule = "judgment.grade-heading";
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

/// "The force was graded as good in the following areas:", "Areas graded as good:", "Good:".
std::optional<Grade> gradeOfLeadIn(const JudgmentReading &reading, const Block &block)
{
    if (const std::optional<Grade> grade = bareGrade(block.text); grade && isGrade(*grade))
        return grade;
    const QString text = block.text.trimmed();
    if (!text.endsWith(u':') || block.text.size() > 240
        || Speaker::meansOthers(reading.speaker().masked(text)))
        return std::nullopt;
    const std::vector<GradeWord> words = gradeWordsIn(text);
    if (words.size() != 1 || !isGrade(words.front().grade))
        return std::nullopt;
    static const QRegularExpression areas(
        u"\\b(?:areas?|questions?|following)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wish(
        u"\\b(?:could|should|would|want|aim|not)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return areas.match(text).hasMatch() && !wish.match(text).hasMatch()
        ? std::optional(words.front().grade)
        : std::nullopt;
}

/// The lines below a lead-in that name areas and nothing else.
std::vector<std::pair<int, AreaReading>> areaLinesBelow(
    const JudgmentReading &reading, int lead, const AreaLexicon &lexicon)
{
    std::vector<std::pair<int, AreaReading>> lines;
    for (int i = lead + 1; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if (!isLine(block) || block.text.size() > 200 || bareGrade(block.text))
            break;
        AreaReading found = lexicon.read(block.text);
        if (!found.clean())
            break;
        lines.emplace_back(i, std::move(found));
    }
    return lines;
}

/// Headings of a crime data integrity report that stand over its one overall grade.
bool isOverall(const QString &heading)
{
    static const QRegularExpression overall(
        u"\\boverall\\b|^\\W*(?:our )?judge?ments?\\W*$|\\binspection 20\\d\\d|\\binspection\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return overall.match(heading).hasMatch();
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
        static const QRegularExpression joint(u"\\s*(?:[-–—:=(]|\\s\\|)\\s*[‘'\"“]?\\s*$"_s);
        static const QRegularExpression behind(u"^[’'\"”]?\\s*(?:$|[;,.)/]|and\\b|\\n|\\()"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString round = m_reading.roundAt(m_index, m_block.text);
        if (round.isEmpty() || m_reading.isCrimeData())
            return false;
        const AreaLexicon &lexicon = m_reading.lexicon(round);
        int from = 0;
        bool any = false;
        for (const GradeWord &word : gradeWordsIn(m_block.text)) {
            const QStringView left = QStringView(m_block.text).mid(from, word.range.from - from);
            const QRegularExpressionMatch match = joint.match(left);
            if (!match.hasMatch()
                || !behind.match(QStringView(m_block.text).mid(word.range.to)).hasMatch())
                continue;
            const QStringView name = left.left(match.capturedStart());
            const AreaReading found = lexicon.read(name);
            if (!found.clean() || found.areas.size() != 1 || saysMore(name))
                continue;
            const int at = from + found.areas.front().range.from;
            Finding finding { pairRule, m_index, { at, word.range.to }, round,
                found.areas.front().area->id, word.grade,
                name.mid(found.areas.front().range.from, found.areas.front().range.length())
                    .toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            any = m_reading.add(finding) || any;
            from = word.range.to;
        }
        return any || readTurned(round, lexicon);
    }

    /// "Good: preventing crime; managing offenders. Adequate: …"
    bool readTurned(const QString &round, const AreaLexicon &lexicon)
    {
        static const QRegularExpression joint(u"^\\s*(?:\\(\\d+\\)\\s*)?[:–—-]\\s+"_s);
        static const QRegularExpression opens(u"(?:^|[.;])\\s*$"_s);
        const std::vector<GradeWord> words = gradeWordsIn(m_block.text);
        bool any = false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QStringView text = m_block.text;
            const QRegularExpressionMatch match = joint.match(text.mid(words[i].range.to));
            if (!match.hasMatch() || !opens.match(text.left(words[i].range.from)).hasMatch())
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
        static const QRegularExpression sentence(u"\\b(?:extent|is|was|judged|graded|force)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        return sentence.match(name).hasMatch() && !name.contains(u"force management");
    }

    JudgmentReading &m_reading;
    int m_index;
    const Block &m_block;
};

} // namespace

void readGradeGroups(JudgmentReading &reading)
{
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &lead = reading.block(i);
        if (!isLine(lead) && lead.kind != BlockKind::Heading)
            continue;
        const std::optional<Grade> grade = gradeOfLeadIn(reading, lead);
        const QString round = reading.roundAt(i, lead.text);
        if (!grade || round.isEmpty() || reading.isCrimeData() || reading.sections().of(i).annex)
            continue;
        const auto lines = areaLinesBelow(reading, i, reading.lexicon(round));
        for (const auto &[index, found] : lines) {
            for (const AreaMention &mention : found.areas) {
                Finding finding { groupRule, index, mention.range, round, mention.area->id, *grade,
                    reading.block(index).text.mid(mention.range.from, mention.range.length()),
                    Plainness::Layout };
                finding.force = reading.header().force;
                reading.add(finding);
            }
            reading.take(index);
        }
        if (!lines.empty())
            reading.take(i);
    }
}

void readBadges(JudgmentReading &reading)
{
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if ((!isLine(block) && block.kind != BlockKind::Heading) || reading.isTaken(i))
            continue;
        const std::optional<Grade> grade = bareGrade(block.text);
        if (!grade)
            continue;
        reading.take(i);
        const auto refuse
            = [&](const QString &why) { reading.reject(badgeRule, i, wholeOf(block), why); };
        const Place &place = reading.sections().of(i);
        if (place.annex) {
            refuse(u"definitions and methods, not findings"_s);
        } else if (i == 0 || !reading.sections().isHeadLike(i - 1)
            || bareGrade(reading.block(i - 1).text)) {
            refuse(u"a grade by itself, not behind a heading or a date"_s);
        } else if (reading.isCrimeData()) {
            const int heading = reading.document().headingAbove(i);
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
            Finding finding { badgeRule, i, wholeOf(block), reading.roundAt(i, {}), place.area->id,
                *grade, place.area->name, Plainness::Layout };
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
