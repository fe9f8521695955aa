// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"
#include "analysis/audit/numbertable.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int widest = 14; // columns; wider tables are matrices of something else

/// share = factor × part ÷ whole.
struct ShareColumns
{
    int part = 0;
    int whole = 0;
    int share = 0;
    double factor = 100;
    int fits = 0;
    int rows = 0;
};

struct ShareRow
{
    const PrintedFigure *part;
    const PrintedFigure *whole;
    const PrintedFigure *share;
};

std::optional<ShareRow> rowOf(const NumberTable &table, const ShareColumns &columns, int row)
{
    const ShareRow found { table.figure(row, columns.part), table.figure(row, columns.whole),
        table.figure(row, columns.share) };
    if (found.part == nullptr || found.whole == nullptr || found.share == nullptr
        || found.part->value <= 0 || found.whole->value <= 0)
        return std::nullopt;
    return found;
}

Interval shareOf(const ShareRow &row, double factor)
{
    return valuesOf(*row.part) / valuesOf(*row.whole) * factor;
}

bool isCount(const PrintedFigure &figure)
{
    return figure.unit == Unit::Count && figure.step == 1 && !figure.inexact;
}

/// The three columns with how many rows they hold in; nothing where a row is not made of two counts
/// and something finer.
std::optional<ShareColumns> tried(const NumberTable &table, ShareColumns columns)
{
    for (int row = 0; row < table.rows(); ++row) {
        const auto found = rowOf(table, columns, row);
        if (!found)
            continue;
        const bool percent = found->share->unit == Unit::Percent;
        if (!isCount(*found->part) || !isCount(*found->whole) || isCount(*found->share)
            || (percent && columns.factor != 100))
            return std::nullopt;
        ++columns.rows;
        if (!disagreement(shareOf(*found, columns.factor), *found->share))
            ++columns.fits;
    }
    return columns;
}

/// The head of the share names what the part is ("% of calls abandoned" over "Calls abandoned").
bool headsSaySo(const NumberTable &table, const ShareColumns &columns)
{
    static const QRegularExpression share = anyCase(u"%|per ?cent|proportion|share|rate"_s);
    const QString head = table.columnHead(columns.share);
    const QSet<QString> part = subjectWords(table.columnHead(columns.part));
    return share.match(head).hasMatch() && !part.isEmpty() && subjectWords(head).contains(part);
}

bool isBelieved(const NumberTable &table, const ShareColumns &columns)
{
    if (columns.fits == columns.rows || columns.fits == 0)
        return false; // nothing to find, or nothing to find it by
    if (columns.fits >= 3 && columns.fits * 5 >= columns.rows * 3)
        return true;
    return columns.fits * 2 >= columns.rows && headsSaySo(table, columns);
}

/// Of the pairs that could explain a column of shares the one that holds most often.
std::optional<ShareColumns> explained(const NumberTable &table, int share)
{
    static constexpr std::array<double, 3> factors { 100, 1000, 1 };
    std::optional<ShareColumns> best;
    for (int part = 0; part < table.columns(); ++part) {
        for (int whole = 0; whole < table.columns(); ++whole) {
            if (part == whole || part == share || whole == share)
                continue;
            for (const double factor : factors) {
                const auto columns = tried(table, { part, whole, share, factor });
                if (columns && (!best || columns->fits > best->fits))
                    best = columns;
            }
        }
    }
    return best;
}

FigureFinding findingOf(const AuditedDocument &document, const NumberTable &table,
    const ShareColumns &columns, const ShareRow &row, FindingStrength strength)
{
    const double share = shareOf(row, columns.factor).middle();
    FigureFinding finding
        = document.finding(FindingKind::Share, strength, table.passage(), *row.share);
    finding.printed = printedWords(*row.share);
    finding.workedOut = workedOutWords(share, *row.share);
    finding.sentence = u"%1 of %2 is %3; printed is %4."_s.arg(
        printedWords(*row.part), printedWords(*row.whole), finding.workedOut, finding.printed);
    return finding;
}

QList<FigureFinding> findingsOf(
    const AuditedDocument &document, const NumberTable &table, const ShareColumns &columns)
{
    QList<FigureFinding> findings;
    for (int row = 0; row < table.rows(); ++row) {
        const auto found = rowOf(table, columns, row);
        if (!found)
            continue;
        if (const auto strength = disagreement(shareOf(*found, columns.factor), *found->share))
            findings.append(findingOf(document, table, columns, *found, *strength));
    }
    return findings;
}

} // namespace

QList<FigureFinding> tableShareFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    for (const ReadPassage &passage : document.passages()) {
        if (!passage.isTable())
            continue;
        const NumberTable table(passage);
        if (table.columns() < 3 || table.columns() > widest)
            continue;
        for (int share = 0; share < table.columns(); ++share) {
            const auto columns = explained(table, share);
            if (columns && isBelieved(table, *columns))
                findings += findingsOf(document, table, *columns);
        }
    }
    return findings;
}

} // namespace Peel
