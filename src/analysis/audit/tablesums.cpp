// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"
#include "analysis/audit/numbertable.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double telling = 50; // a smaller sum that holds may be chance

/// A line of cells, a row's or a column's; null where a cell has no figure.
using Line = QList<const PrintedFigure *>;

/// Line `total` is made of the lines `parts`.
struct Structure
{
    int total = 0;
    QList<int> parts;
};

/// A table looked at by rows, or turned over by columns.
struct Lines
{
    QList<Line> lines;
    QStringList heads;

    int width() const { return lines.isEmpty() ? 0 : static_cast<int>(lines.first().size()); }
};

Lines byRows(const NumberTable &table)
{
    Lines found;
    for (int row = 0; row < table.rows(); ++row) {
        Line line;
        for (int column = 0; column < table.columns(); ++column)
            line.append(table.figure(row, column));
        found.lines.append(line);
        found.heads.append(table.rowHead(row));
    }
    return found;
}

Lines byColumns(const NumberTable &table)
{
    Lines found;
    for (int column = 0; column < table.columns(); ++column) {
        Line line;
        for (int row = 0; row < table.rows(); ++row)
            line.append(table.figure(row, column));
        found.lines.append(line);
        found.heads.append(table.columnHead(column));
    }
    return found;
}

struct Sum
{
    Interval interval;
    double cut = 0; // what the parts lose together, where they are cut and not rounded
    bool counted = true; // all are whole numbers of things
    const PrintedFigure *total = nullptr;
};

bool isWhole(const PrintedFigure &figure)
{
    return (figure.unit == Unit::Count || figure.unit == Unit::Gbp) && figure.step >= 1
        && !figure.inexact;
}

std::optional<Sum> sumAt(const Lines &lines, const Structure &structure, int place)
{
    Sum sum;
    sum.total = lines.lines.at(structure.total).at(place);
    if (sum.total == nullptr)
        return std::nullopt;
    sum.counted = isWhole(*sum.total);
    for (const int part : structure.parts) {
        const PrintedFigure *figure = lines.lines.at(part).at(place);
        if (figure == nullptr || figure->unit != sum.total->unit || figure->inexact
            || figure->value < 0)
            return std::nullopt;
        sum.interval = sum.interval + valuesOf(*figure);
        sum.cut += figure->step / 2;
        sum.counted = sum.counted && isWhole(*figure);
    }
    return sum;
}

std::optional<FindingStrength> failureOf(const Sum &sum)
{
    const auto strength = disagreement(sum.interval, *sum.total);
    if (!strength || sum.counted)
        return strength;
    const Interval loose { sum.interval.low - sum.cut, sum.interval.high + sum.cut };
    return disagreement(loose, *sum.total) ? FindingStrength::DoesNotAddUp
                                           : FindingStrength::RoundedDifferently;
}

/// How the places of a structure stand: whole numbers apart from rates and shares, whose parts add
/// up only where they have one base.
struct Standing
{
    int counts = 0;
    int countsThatHold = 0;
    int rates = 0;
    int ratesThatHold = 0;
    double largest = 0; // sum of counts that holds
};

Standing standingOf(const Lines &lines, const Structure &structure)
{
    Standing standing;
    for (int place = 0; place < lines.width(); ++place) {
        const auto sum = sumAt(lines, structure, place);
        if (!sum || sum->total->value == 0)
            continue;
        const bool holds = !failureOf(*sum);
        (sum->counted ? standing.counts : standing.rates) += 1;
        (sum->counted ? standing.countsThatHold : standing.ratesThatHold) += holds ? 1 : 0;
        if (holds && sum->counted)
            standing.largest = std::max(standing.largest, sum->total->value);
    }
    return standing;
}

bool isTotalHead(const QString &head)
{
    static const QRegularExpression total = anyCase(
        u"^(?:grand |sub-?)?totals?\\b(?! (?:number|calls|hours|crimes?|incidents?))|^(?:grand )?total(?: number)?$|^overall total\\b|\\btotal$"_s);
    return total.match(head).hasMatch();
}

/// Lines next to each other, as long as they are there, that may make up the line before or behind
/// them.
QList<Structure> structuresOf(const Lines &lines)
{
    QList<Structure> found;
    const int count = static_cast<int>(lines.lines.size());
    for (int total = 0; total < count; ++total) {
        for (const int step : { 1, -1 }) {
            Structure structure { total, {} };
            for (int part = total + step; part >= 0 && part < count; part += step) {
                structure.parts.append(part);
                if (structure.parts.size() >= 2)
                    found.append(structure);
            }
        }
    }
    return found;
}

/// Which cells of the structure may be believed to be sums.
struct Belief
{
    bool counts = false;
    bool rates = false;
};

Belief beliefIn(const Lines &lines, const Structure &structure)
{
    const Standing standing = standingOf(lines, structure);
    const bool proven = standing.countsThatHold >= 1 && standing.largest >= telling
        && standing.countsThatHold * 2 >= standing.counts;
    const bool manyTimes = standing.countsThatHold >= 3;
    Belief belief;
    belief.counts = proven && (manyTimes || standing.countsThatHold >= 2)
        && standing.countsThatHold * 3 >= standing.counts * 2;
    belief.rates = proven && standing.ratesThatHold >= 1;
    return belief;
}

FigureFinding findingOf(const AuditedDocument &document, const NumberTable &table,
    const Lines &lines, const Structure &structure, int place, const Sum &sum,
    FindingStrength strength)
{
    FigureFinding finding
        = document.finding(FindingKind::Sum, strength, table.passage(), *sum.total);
    finding.printed = printedWords(*sum.total);
    finding.workedOut = workedOutWords(sum.interval.middle(), *sum.total);
    QStringList parts;
    for (const int part : structure.parts) {
        parts.append(lines.heads.at(part).isEmpty() ? u"?"_s : lines.heads.at(part));
        finding.against.append(
            document.placeOf(table.passage(), lines.lines.at(part).at(place)->range));
    }
    finding.sentence = u"The parts of “%1” (%2) come to %3; printed is %4."_s.arg(
        lines.heads.at(structure.total), parts.join(u", "_s), finding.workedOut, finding.printed);
    return finding;
}

QList<FigureFinding> findingsOf(const AuditedDocument &document, const NumberTable &table,
    const Lines &lines, const Structure &structure, const Belief &belief)
{
    QList<FigureFinding> findings;
    for (int place = 0; place < lines.width(); ++place) {
        const auto sum = sumAt(lines, structure, place);
        if (!sum || !(sum->counted ? belief.counts : belief.rates))
            continue;
        if (const auto strength = failureOf(*sum))
            findings.append(findingOf(document, table, lines, structure, place, *sum, *strength));
    }
    return findings;
}

/// "Total" at an end of the table, over or under everything else: the words say so, where the
/// figures alone could not.
std::optional<Structure> namedTotal(const Lines &lines)
{
    const int last = static_cast<int>(lines.lines.size()) - 1;
    if (last < 2)
        return std::nullopt;
    static const QRegularExpression within
        = anyCase(u"\\bof which\\b|\\bincluding\\b|\\bsub-?total|\\btotal\\b|^all\\b"_s);
    for (const int end : { last, 0 }) {
        if (!isTotalHead(lines.heads.at(end)))
            continue;
        Structure structure { end, {} };
        for (int line = 0; line <= last; ++line) {
            if (line == end)
                continue;
            if (within.match(lines.heads.at(line)).hasMatch())
                return std::nullopt;
            structure.parts.append(line);
        }
        return structure;
    }
    return std::nullopt;
}

/// Of a named total at least every part has a figure where the total has one, and is no share of
/// it.
QList<FigureFinding> namedFindings(
    const AuditedDocument &document, const NumberTable &table, const Lines &lines)
{
    const auto structure = namedTotal(lines);
    if (!structure)
        return {};
    const Standing standing = standingOf(lines, *structure);
    const bool mostFail = standing.counts - standing.countsThatHold > 1
        && standing.countsThatHold * 2 < standing.counts;
    if (mostFail)
        return {}; // not the kind of total that it looks like
    return findingsOf(document, table, lines, *structure, { true, false });
}

QList<FigureFinding> findingsOf(
    const AuditedDocument &document, const NumberTable &table, const Lines &lines)
{
    QList<FigureFinding> findings = namedFindings(document, table, lines);
    if (!findings.isEmpty())
        return findings;
    for (const Structure &structure : structuresOf(lines)) {
        const Belief belief = beliefIn(lines, structure);
        if (belief.counts || belief.rates)
            findings += findingsOf(document, table, lines, structure, belief);
    }
    return findings;
}

} // namespace

QList<FigureFinding> tableSumFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    for (const ReadPassage &passage : document.passages()) {
        if (!passage.isTable() || passage.rows.size() > 80)
            continue;
        const NumberTable table(passage);
        findings += findingsOf(document, table, byRows(table));
        findings += findingsOf(document, table, byColumns(table));
    }
    return findings;
}

} // namespace Peel
