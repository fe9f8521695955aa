// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/checks.h"
#include "analysis/audit/numbertable.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int fewestRows = 5;
constexpr double sharp = 0.35; // relative width of a base that says something

struct RateRow
{
    const PrintedFigure *count;
    const PrintedFigure *rate;
    Interval base; // of the count, where the rate is "per one"

    bool isSharp() const { return base.high - base.low < sharp * base.middle(); }
};

QList<RateRow> rowsOf(const NumberTable &table, int countColumn, int rateColumn)
{
    QList<RateRow> rows;
    for (int row = 0; row < table.rows(); ++row) {
        const PrintedFigure *count = table.figure(row, countColumn);
        const PrintedFigure *rate = table.figure(row, rateColumn);
        if (count == nullptr || rate == nullptr)
            continue;
        const bool counted
            = count->unit == Unit::Count && count->step == 1 && !count->inexact && count->value > 0;
        const Interval values = valuesOf(*rate);
        if (!counted || rate->step >= 1 || values.low <= 0)
            return {};
        rows.append({ count, rate, valuesOf(*count) / values });
    }
    return rows;
}

struct SharedBase
{
    Interval base;
    int fits = 0;
    int sharpFits = 0;
};

SharedBase sharedFrom(const QList<RateRow> &rows, double candidate)
{
    SharedBase shared { { 0, 1e300 }, 0, 0 };
    for (const RateRow &row : rows) {
        if (!row.base.meets({ candidate, candidate }))
            continue;
        ++shared.fits;
        shared.sharpFits += row.isSharp() ? 1 : 0;
        shared.base = { std::max(shared.base.low, row.base.low),
            std::min(shared.base.high, row.base.high) };
    }
    return shared;
}

/// The base that most rows can have: one of the lower ends is in it.
SharedBase sharedBase(const QList<RateRow> &rows)
{
    SharedBase best;
    for (const RateRow &row : rows) {
        const SharedBase shared = sharedFrom(rows, row.base.low);
        if (shared.fits > best.fits)
            best = shared;
    }
    return best;
}

bool isBelieved(const SharedBase &shared, qsizetype rows)
{
    return shared.fits < rows && shared.fits >= fewestRows - 1 && shared.fits * 4 >= rows * 3
        && shared.sharpFits >= 3;
}

QList<FigureFinding> findingsOf(const AuditedDocument &document, const NumberTable &table,
    const QList<RateRow> &rows, const SharedBase &shared)
{
    QList<FigureFinding> findings;
    for (const RateRow &row : rows) {
        const Interval rate = valuesOf(*row.count) / shared.base;
        const auto strength = disagreement(rate, *row.rate);
        if (!strength)
            continue;
        FigureFinding finding
            = document.finding(FindingKind::Rate, *strength, table.passage(), *row.rate);
        finding.printed = printedWords(*row.rate);
        finding.workedOut = workedOutWords(rate.middle(), *row.rate);
        finding.sentence
            = u"By the base that the other rows share, %1 is a rate of %2; printed is %3."_s.arg(
                printedWords(*row.count), finding.workedOut, finding.printed);
        findings.append(finding);
    }
    return findings;
}

/// Of all columns of counts the one whose rows share a base with these rates most often.
QList<FigureFinding> findingsOfRates(
    const AuditedDocument &document, const NumberTable &table, int rateColumn)
{
    QList<RateRow> bestRows;
    SharedBase best;
    for (int count = 0; count < table.columns(); ++count) {
        const QList<RateRow> rows = rowsOf(table, count, rateColumn);
        if (rows.size() < fewestRows)
            continue;
        const SharedBase shared = sharedBase(rows);
        if (shared.fits > best.fits) {
            best = shared;
            bestRows = rows;
        }
    }
    return isBelieved(best, bestRows.size()) ? findingsOf(document, table, bestRows, best)
                                             : QList<FigureFinding> {};
}

} // namespace

QList<FigureFinding> tableRateFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    for (const ReadPassage &passage : document.passages()) {
        if (!passage.isTable())
            continue;
        const NumberTable table(passage);
        for (int rate = 0; rate < table.columns() && table.rows() >= fewestRows; ++rate)
            findings += findingsOfRates(document, table, rate);
    }
    return findings;
}

} // namespace Peel
