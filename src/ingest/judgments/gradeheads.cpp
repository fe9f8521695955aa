// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradeheads.h"

#include "ingest/judgments/earlier.h"
#include "ingest/judgments/gradewords.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/dates.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "G", "RI": in a table that has an "RI" the letters stand for grades, else for anything.
std::optional<Grade> gradeOfLetters(QStringView letters)
{
    static const std::map<QString, Grade> grades { { u"O"_s, Grade::Outstanding },
        { u"G"_s, Grade::Good }, { u"A"_s, Grade::Adequate },
        { u"RI"_s, Grade::RequiresImprovement }, { u"I"_s, Grade::Inadequate } };
    const auto found = grades.find(letters.toString());
    return found == grades.end() ? std::nullopt : std::optional(found->second);
}

/// "Good (no change)", "Adequate (previously good)" without what is said of the grade before.
QStringView withoutRemark(QStringView text)
{
    static const Pattern remark
        = caseless(u"\\s*[(\\[](?:no change|unchanged|the same|same|new|up|down|improved|declined|"
                   "(?:previously|was|from|formerly)\\s[^)\\]]{3,40})[^)\\]]{0,20}[)\\]]\\W*$"_s);
    const PatternMatch match = remark.match(text);
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}

} // namespace

GradeHeads::GradeHeads(const JudgmentReading &reading, const Block &table, const QString &round)
    : m_reading(reading)
    , m_block(table)
    , m_round(round)
    , m_shortened(std::any_of(table.cells.begin(), table.cells.end(),
          [&](const Cell &cell) { return table.cellText(cell).trimmed() == u"RI"; }))
{
}

const Cell *GradeHeads::cellAt(int row, int column) const
{
    const auto found = std::find_if(m_block.cells.begin(), m_block.cells.end(), [&](const Cell &c) {
        return row >= c.row && row < c.row + c.rowSpan && column >= c.column
            && column < c.column + c.columnSpan;
    });
    return found == m_block.cells.end() ? nullptr : &*found;
}

int GradeHeads::columns() const
{
    int count = 0;
    for (const Cell &cell : m_block.cells)
        count = std::max(count, cell.column + cell.columnSpan);
    return count;
}

/// "–" and "n/a" stand for a grade that there is not.
bool GradeHeads::hasWords(const Cell &cell) const
{
    static const Pattern none = caseless(u"^(?:\\W*|\\W*(?:n/?a|none|tbc|not applicable)\\W*)$"_s);
    return cell.length > 0 && !none.match(m_block.cellText(cell)).hasMatch();
}

bool GradeHeads::isGradeCell(const Cell &cell) const
{
    QString round;
    return gradeOf(cell, &round).has_value();
}

const Cell *GradeHeads::rowHead(const Cell &cell) const
{
    const Cell *first = nullptr;
    for (int column = 0; column < columns(); ++column) {
        const Cell *other = cellAt(cell.row, column);
        if (other != nullptr && other != &cell && hasWords(*other) && !isGradeCell(*other)
            && (first == nullptr || column < cell.column))
            first = first != nullptr && column > 1 ? first : other;
    }
    return first;
}

const Cell *GradeHeads::columnHead(const Cell &cell) const
{
    for (int row = std::max(m_block.headRows, 1) - 1; row >= 0; --row) {
        const Cell *head = cellAt(row, cell.column);
        if (head != nullptr && head != &cell && head->length > 0 && !isGradeCell(*head))
            return head;
    }
    return nullptr;
}

GradeHead GradeHeads::headOf(const Cell *cell) const
{
    GradeHead head;
    if (cell == nullptr)
        return head;
    head.text = m_block.cellText(*cell).toString().simplified();
    head.range = { cell->from, cell->from + cell->length };
    const QString masked = m_reading.speaker().masked(head.text);
    head.otherForce = masked.contains(Speaker::otherForce)
        || head.text.contains("England and Wales"_L1) || head.text.contains("all forces"_L1);
    if (m_reading.header().force.isEmpty())
        head.force = m_reading.speaker().forceIn(head.text);
    head.label = roundIn(head.text, &head.round);
    return head;
}

/// The round that a head names; the rest of the head.
QString GradeHeads::roundIn(const QString &text, QString *round) const
{
    static const Pattern year(u"(?:PEEL\\s*)?(20[12]\\d)(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?"_s);
    const PatternMatch match = year.match(text);
    if (!match.hasMatch())
        return text;
    const Round *named
        = m_reading.reference().roundNamed(match.captured().remove(u' ').remove("PEEL"_L1));
    *round = named != nullptr ? named->id : roundOfYear(m_reading.reference(), match.captured(1));
    return QString(text).remove(match.captured());
}

std::vector<AreaMention> GradeHeads::areasIn(const QString &text, const QString &round) const
{
    // "How effective is the force at …?" asks about one area: the pillar's name in it is none.
    const bool question = text.contains(u'?');
    const AreaReading reading = m_reading.lexicon(round).read(text);
    if (!question && reading.clean())
        return reading.areas;
    const Area *asked
        = question || text.size() > 40 ? m_reading.lexicon(round).areaOfHeading(text) : nullptr;
    return asked == nullptr ? std::vector<AreaMention>()
                            : std::vector<AreaMention> { AreaMention { asked, {}, false } };
}

std::vector<AreaMention> GradeHeads::pillarOf(const QString &label, const QString &round) const
{
    static const Pattern overall
        = caseless(u"^\\W*overall(?:\\s+(?:judge?ment|grade|grading|rating))?\\W*$"_s);
    if (!overall.match(label).hasMatch())
        return {};
    QString pillar;
    for (const Cell &cell : m_block.cells) {
        if (cell.row >= std::max(m_block.headRows, 1))
            continue;
        for (const AreaMention &mention : areasIn(headOf(&cell).label, round)) {
            const QString above = mention.area->id.section(u'/', 0, 0);
            if (!mention.area->id.contains(u'/') || (!pillar.isEmpty() && pillar != above))
                return {};
            pillar = above;
        }
    }
    const Area *area = pillar.isEmpty() ? nullptr : m_reading.reference().area(pillar);
    return area == nullptr ? std::vector<AreaMention>()
                           : std::vector<AreaMention> { AreaMention { area, {}, false } };
}

std::optional<Grade> GradeHeads::gradeOf(const Cell &cell, QString *round) const
{
    static const Pattern year(
        u"\\s*[(\\[](?:in |from )?(20[12]\\d)(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?[)\\]]\\W*$"_s);
    const QStringView text = m_block.cellText(cell);
    const PatternMatch match = year.match(text);
    if (!match.hasMatch() && m_shortened && text.size() <= 3)
        return gradeOfLetters(text.trimmed());
    if (!match.hasMatch())
        return bareGrade(withoutRemark(text));
    *round = roundOfYear(m_reading.reference(), match.captured(1));
    return bareGrade(text.left(match.capturedStart()));
}

bool GradeHeads::isSuperseded(const Cell &cell, const QString &round) const
{
    const auto when = [&](const Cell *head) {
        const QString text = head == nullptr ? QString() : m_block.cellText(*head).toString();
        const std::vector<DateMention> dates = datesIn(text);
        return dates.empty() ? QDate() : dates.back().date.first();
    };
    static const Pattern first = caseless(
        u"\\b(?:first|initial\\w*|original\\w*|previous\\w*|before|earlier|then|old)\\b"_s);
    const Cell *head = columnHead(cell);
    if (head == nullptr)
        return false;
    const QDate date = when(head);
    const bool saysFirst = first.isIn(m_block.cellText(*head));
    return std::any_of(m_block.cells.begin(), m_block.cells.end(), [&](const Cell &other) {
        QString named;
        if (other.row != cell.row || other.column == cell.column || !gradeOf(other, &named))
            return false;
        const Cell *above = columnHead(other);
        if (above == nullptr || (named.isEmpty() ? roundOfHead(*above) : named) != round)
            return false;
        const QDate later = when(above);
        return date.isValid() && later.isValid()
            ? date < later
            : saysFirst && !first.isIn(m_block.cellText(*above));
    });
}

QString GradeHeads::roundOfHead(const Cell &head) const
{
    QString round;
    roundIn(m_block.cellText(head).toString(), &round);
    return round.isEmpty() ? m_round : round;
}

} // namespace Peel
