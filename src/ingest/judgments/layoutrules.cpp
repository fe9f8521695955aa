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
    static const Pattern overall = caseless(
        u"\\boverall\\b|^\\W*(?:our )?judge?ments?\\W*$|\\binspection 20\\d\\d|\\binspection\\W*$"_s);
    return overall.match(heading).hasMatch();
}

/// "Overall judgment", by itself or with its grade behind a colon: of the pillar that a report is
/// about.
bool isOverallJudgment(QStringView line)
{
    static const Pattern overall = caseless(
        u"^\\W*(?:(?:our|the)\\s+)?overall\\s+(?:judge?ment|grade|grading|rating)\\s?\\d?\\W*(?::.*)?$"_s);
    return overall.match(line).hasMatch();
}

/// The same with the grade behind it, where both were set as one badge: a bare grade is known to
/// follow.
bool opensWithOverallJudgment(QStringView line)
{
    static const Pattern overall
        = caseless(u"^\\W*(?:(?:our|the)\\s+)?overall\\s+(?:judge?ment|grade|grading|rating)\\b"_s);
    return overall.isIn(line);
}

/// What the text behind a badge says of when it was given.
struct BadgeAge
{
    bool older = false; // the question was not looked at this time
    QString round; // of the inspection that gave it, empty where that is not told
};

/// "2016" below a grade, or "This question was not inspected this time, and our judgment from 2016
/// has been carried over."
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
    static const Pattern year(u"^\\W*(20\\d\\d(?:[/-]\\d\\d)?)\\W*$"_s);
    if (const PatternMatch only = year.match(reading.block(badge + 1).text); only.hasMatch()) {
        age.older = isBefore(reading.reference(), only.captured(1), round);
        if (age.older)
            age.round = only.captured(1);
        return age;
    }
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

/// The area that a line names and nothing else, with its grade in the block behind it.
const Area *areaOfPair(const JudgmentReading &reading, int line)
{
    if (line < 0 || line + 1 >= reading.blocks() || !isLine(reading.block(line))
        || !isLine(reading.block(line + 1)) || !bareGrade(reading.block(line + 1).text))
        return nullptr;
    const QString round = reading.roundAt(line, {});
    return round.isEmpty() ? nullptr : reading.lexicon(round).areaOf(reading.block(line).text);
}

/// Lines with an area each and its grade below, as tiles come out of a page: at least two of them,
/// for one may be a heading that lost its type.
const Area *areaOfTile(const JudgmentReading &reading, int grade)
{
    const Area *area = areaOfPair(reading, grade - 1);
    const bool several
        = areaOfPair(reading, grade - 3) != nullptr || areaOfPair(reading, grade + 1) != nullptr;
    return several && !reading.isCrimeData() ? area : nullptr;
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
        const bool inOne = opensWithOverallJudgment(block.text);
        const bool overall = inOne || (i > 0 && isOverallJudgment(reading.block(i - 1).text));
        if (place.area == nullptr && overall)
            place.area = reading.pillarOfTitle();
        const Area *tile = areaOfTile(reading, i);
        if (tile != nullptr)
            place.area = tile;
        if (place.annex) {
            refuse(u"definitions and methods, not findings"_s);
        } else if (!inOne && tile == nullptr
            && (i == 0 || !reading.sections().isHeadLike(i - 1)
                || bareGrade(reading.block(i - 1).text))) {
            refuse(u"a grade by itself, not behind a heading or a date"_s);
        } else if (reading.isCrimeData()) {
            const int heading = inOne                  ? i
                : isOverall(reading.block(i - 1).text) ? i - 1
                                                       : reading.document().headingAbove(i);
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
            if (i > 0 && reading.block(i - 1).kind == BlockKind::Heading
                && reading.header().type == DocumentType::PeelReport)
                reading.noteUnknown(reading.block(i - 1).text, i);
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

} // namespace Peel
