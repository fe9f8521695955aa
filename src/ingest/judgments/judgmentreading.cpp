// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/judgmentreading.h"

#include "ingest/judgments/crimedata.h"
#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString crimeDataArea = QStringLiteral("crime-data-integrity");

bool gradesHere(const Area *area, const QString &round, Grade grade)
{
    return area == nullptr || !isGrade(grade) || !area->ungradedIn.contains(round);
}

/// Of words that say more than an area's name ("in respect of its legitimacy", a whole list) those
/// that name it; all where none or several do, or where they ask a question.
QString namePrinted(const AreaLexicon &lexicon, const QString &words, const QString &area)
{
    static const Pattern lead
        = caseless(u"^(?:(?:and|that|to which|at|in|on|for|of|to|with|its|their|our) )+"_s);
    const std::vector<AreaMention> areas = lexicon.read(words).areas;
    const auto named = [&](const AreaMention &mention) { return mention.area->id == area; };
    const auto mention = std::find_if(areas.begin(), areas.end(), named);
    if (words.contains(u'?') || std::count_if(mention, areas.end(), named) != 1)
        return words;
    return lead.replacedIn(words.mid(mention->range.from, mention->range.length()), {});
}

} // namespace

JudgmentReading::JudgmentReading(Extraction &extraction)
    : m_extraction(extraction)
    , m_speaker(extraction.reference, extraction.facts.header)
    , m_crimeData(!crimeDataYear(extraction.facts.header, extraction.document).isEmpty()
          && extraction.facts.header.round.isEmpty())
    , m_round(m_crimeData ? crimeDataYear(extraction.facts.header, extraction.document)
                          : extraction.facts.header.round)
    , m_sections(extraction.document, lexicon(m_crimeData ? QString() : m_round))
    , m_taken(extraction.document.blocks.size(), false)
{
    if (m_round.isEmpty())
        m_onlyRound = onlyRoundNamed();
}

bool JudgmentReading::isInspectorates() const
{
    const DocumentType type = header().type;
    return type == DocumentType::PeelReport || type == DocumentType::PeelPage
        || type == DocumentType::InspectorateNews;
}

QString JudgmentReading::roundAt(int block, QStringView sentence) const
{
    if (m_crimeData)
        return m_round;
    QString named = namedRound(reference(), sentence);
    if (!named.isEmpty() && (m_round.isEmpty() || !isInspectorates()))
        return named;
    if (!m_round.isEmpty())
        return m_round;
    for (int above = document().headingAbove(block); above >= 0;
         above = document().headingAbove(above)) {
        QString round = namedRound(reference(), this->block(above).text);
        if (!round.isEmpty())
            return round;
    }
    return m_onlyRound;
}

/// A paper that is about no round may still speak of one alone.
QString JudgmentReading::onlyRoundNamed() const
{
    QString only;
    for (const Block &some : document().blocks) {
        const QString round = namedRound(reference(), some.text);
        if (!round.isEmpty() && !only.isEmpty() && round != only)
            return {};
        if (!round.isEmpty())
            only = round;
    }
    return only;
}

const AreaLexicon &JudgmentReading::lexicon(const QString &round) const
{
    std::unique_ptr<AreaLexicon> &lexicon = m_lexicons[round];
    if (!lexicon)
        lexicon = std::make_unique<AreaLexicon>(m_extraction.reference, round);
    return *lexicon;
}

bool JudgmentReading::add(const Finding &finding)
{
    const auto refuse = [&](const QString &reason) {
        reject(finding.rule, finding.block, finding.range, reason);
        return false;
    };
    const Block &where = block(finding.block);
    const bool peel = finding.programme == Programme::Peel;
    Candidate candidate;
    candidate.plainness = finding.plainness;
    Judgment &judgment = candidate.judgment;
    judgment.force = finding.force;
    if (judgment.force.isEmpty()) {
        const QString words = where.text.mid(finding.range.from, finding.range.length());
        judgment.force = m_speaker.forceIn(words);
        if (judgment.force.isEmpty() && m_speaker.forcesIn(words).isEmpty())
            judgment.force = forceOfSection(finding.block);
    }
    if (judgment.force.isEmpty())
        return refuse(u"it is not said which force is meant"_s);
    if (peel && !isOnScale(finding.grade, reference().scaleOfRound(finding.round)))
        return refuse(u"not a grade of that round's scale"_s);
    if (peel && !gradesHere(reference().area(finding.area), finding.round, finding.grade))
        return refuse(u"that round does not grade this area"_s);
    judgment.programme = finding.programme;
    judgment.round = finding.round;
    judgment.area = peel ? finding.area : crimeDataArea;
    judgment.grade = finding.grade;
    // Crime data may have been inspected in the year of the round.
    const bool ofThisDocument
        = finding.round == m_round && (finding.programme == programme() || !peel);
    judgment.origin = !isInspectorates()                                   ? Origin::Claimed
        : ofThisDocument || (m_round.isEmpty() && !isLookingBack(finding)) ? Origin::Stated
                                                                           : Origin::Prior;
    judgment.wording = finding.wording.simplified();
    if (peel)
        judgment.wording = namePrinted(lexicon(finding.round), judgment.wording, finding.area);
    if (judgment.origin == Origin::Stated)
        judgment.asOf = m_sections.of(finding.block).updated;
    const int end
        = finding.lastBlock < 0 ? where.start + finding.range.to : block(finding.lastBlock).end();
    judgment.evidence = { document().span(where.start + finding.range.from, end),
        QLatin1StringView(finding.rule), finding.confidence, finding.reasons };
    m_candidates.push_back(std::move(candidate));
    m_read.emplace_back(finding.block, finding.word.length() > 0 ? finding.word : finding.range);
    return true;
}

bool JudgmentReading::isGradeRead(int block, int at) const
{
    return std::any_of(m_read.begin(), m_read.end(), [&](const auto &read) {
        return read.first == block && read.second.from <= at && at < read.second.to;
    });
}

bool JudgmentReading::hasGrade(
    const QString &force, const QString &round, const QString &area) const
{
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &one) {
        return one.judgment.force == force && one.judgment.round == round
            && one.judgment.area == area && one.judgment.programme == Programme::Peel;
    });
}

bool JudgmentReading::tellsGradesOf(const QString &round) const
{
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &one) {
        return one.judgment.round == round && one.judgment.programme == Programme::Peel;
    });
}

QString JudgmentReading::forceOfSection(int block) const
{
    if (!header().force.isEmpty())
        return header().force;
    for (int above = document().headingAbove(block); above >= 0;
         above = document().headingAbove(above, std::max(1, this->block(above).level))) {
        const QString &heading = this->block(above).text;
        if (QString force = m_speaker.forceNamed(heading); !force.isEmpty())
            return force;
        // "Inspectors praise Kent Police": one of several releases on a page.
        if (const QStringList forces = m_speaker.forcesIn(heading); forces.size() == 1)
            return forces.front();
    }
    return {};
}

/// A letter or register that is about no round tells a grade with the year it was given in.
bool JudgmentReading::isLookingBack(const Finding &finding) const
{
    const QStringView words
        = QStringView(block(finding.block).text).mid(finding.range.from, finding.range.length());
    const std::vector<TimeCue> cues = timeCuesIn(reference(), words, {});
    return header().type == DocumentType::InspectorateNews
        && std::any_of(cues.begin(), cues.end(), [&](const TimeCue &cue) {
               return cue.round == finding.round || cue.year == finding.round;
           });
}

void JudgmentReading::noteUnknown(QStringView words, int block)
{
    m_extraction.note(u"A grade is given to ‘%1’, which is no known area of that round."_s.arg(
                          words.toString().simplified()),
        this->block(block).page);
}

void JudgmentReading::reject(const char *rule, int block, TextRange range, const QString &reason)
{
    m_extraction.reject(
        "judgment", rule, reason, document().span(this->block(block), range.from, range.length()));
}

} // namespace Peel
