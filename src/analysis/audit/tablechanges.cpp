// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"
#include "analysis/audit/numbertable.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// change = 100 × (after − before) ÷ before, or after − before.
struct ChangeColumns
{
    int before = 0;
    int after = 0;
    int change = 0;
    bool relative = true;
    int fits = 0;
    int rows = 0;
};

struct ChangeRow
{
    const PrintedFigure *before;
    const PrintedFigure *after;
    const PrintedFigure *change;
};

std::optional<ChangeRow> rowOf(const NumberTable &table, const ChangeColumns &columns, int row)
{
    const ChangeRow found { table.figure(row, columns.before), table.figure(row, columns.after),
        table.figure(row, columns.change) };
    if (found.before == nullptr || found.after == nullptr || found.change == nullptr
        || found.before->value <= 0 || found.before->unit != found.after->unit)
        return std::nullopt;
    return found;
}

Interval changeOf(const ChangeRow &row, bool relative)
{
    const Interval before = valuesOf(*row.before);
    const Interval difference = valuesOf(*row.after) - before;
    return relative ? difference / before * 100 : difference;
}

bool isRelative(const PrintedFigure &change)
{
    return change.unit == Unit::Percent || change.unit == Unit::PercentChange;
}

std::optional<ChangeColumns> tried(const NumberTable &table, ChangeColumns columns)
{
    static const QRegularExpression word
        = anyCase(u"change|variance|difference|increase|decrease|reduction|[+-]/[+-]|\\bdiff"_s);
    if (!word.match(table.columnHead(columns.change)).hasMatch())
        return std::nullopt;
    for (int row = 0; row < table.rows(); ++row) {
        const auto found = rowOf(table, columns, row);
        if (!found)
            continue;
        if (isRelative(*found->change) != columns.relative)
            return std::nullopt;
        ++columns.rows;
        if (!disagreement(changeOf(*found, columns.relative), *found->change))
            ++columns.fits;
    }
    return columns;
}

std::optional<ChangeColumns> explained(const NumberTable &table, int change)
{
    std::optional<ChangeColumns> best;
    for (int before = 0; before < table.columns(); ++before) {
        for (int after = 0; after < table.columns(); ++after) {
            if (before == after || before == change || after == change)
                continue;
            for (const bool relative : { true, false }) {
                const auto columns = tried(table, { before, after, change, relative });
                if (columns && columns->rows > 0 && (!best || columns->fits > best->fits))
                    best = columns;
            }
        }
    }
    return best;
}

bool isBelieved(const ChangeColumns &columns)
{
    return columns.fits >= 1 && columns.fits < columns.rows && columns.fits * 2 >= columns.rows;
}

QList<FigureFinding> findingsOf(
    const AuditedDocument &document, const NumberTable &table, const ChangeColumns &columns)
{
    QList<FigureFinding> findings;
    for (int row = 0; row < table.rows(); ++row) {
        const auto found = rowOf(table, columns, row);
        if (!found)
            continue;
        const Interval change = changeOf(*found, columns.relative);
        const auto strength = disagreement(change, *found->change);
        if (!strength)
            continue;
        FigureFinding finding
            = document.finding(FindingKind::Change, *strength, table.passage(), *found->change);
        finding.printed = printedWords(*found->change);
        const double difference = found->after->value - found->before->value;
        finding.workedOut = workedOutWords(
            columns.relative ? 100 * difference / found->before->value : difference,
            *found->change);
        finding.sentence
            = u"From %1 to %2 is a change of %3; printed is %4."_s.arg(printedWords(*found->before),
                printedWords(*found->after), finding.workedOut, finding.printed);
        findings.append(finding);
    }
    return findings;
}

} // namespace

QList<FigureFinding> tableChangeFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    for (const ReadPassage &passage : document.passages()) {
        if (!passage.isTable())
            continue;
        const NumberTable table(passage);
        for (int change = 0; change < table.columns() && table.columns() <= 14; ++change) {
            const auto columns = explained(table, change);
            if (columns && isBelieved(*columns))
                findings += findingsOf(document, table, *columns);
        }
    }
    return findings;
}

} // namespace Peel
