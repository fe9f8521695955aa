// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <QLocale>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int fewestOverlaps = 2; // one alone may be a slip of the reader
constexpr int nearTheFront = 4; // characters before the time that a row is named by

/// One row of a list or table that is named by a time from month to month.
struct TimedRow
{
    const ReadPassage *passage = nullptr;
    TextRange range; // of the time
    Period period;
};

bool isWholeMonths(const Period &period)
{
    return period.hasDates() && period.from.day() == 1
        && period.to.day() == period.to.daysInMonth();
}

/// The next time begins in the month in which this one ends, and both are of one length.
bool overlaps(const Period &first, const Period &next)
{
    const auto months = [](const Period &period) {
        return (period.to.year() - period.from.year()) * 12 + period.to.month()
            - period.from.month();
    };
    return first.from < next.from && first.to.year() == next.from.year()
        && first.to.month() == next.from.month() && months(first) == months(next)
        && months(first) > 0;
}

std::optional<TimedRow> rowOf(const ReadPassage &item)
{
    if (item.periods.isEmpty() || item.figures.isEmpty())
        return std::nullopt;
    const PrintedPeriod &first = item.periods.first();
    if (first.range.from > nearTheFront || !isWholeMonths(first.period))
        return std::nullopt;
    return TimedRow { &item, first.range, first.period };
}

QList<TimedRow> rowsOf(const ReadPassage &table)
{
    QList<TimedRow> rows;
    for (const auto &row : table.rows) {
        if (!row.isEmpty() && row.first().period && isWholeMonths(*row.first().period))
            rows.append({ &table, row.first().range, *row.first().period });
    }
    return rows;
}

/// "Oct 2018 – Oct 2019, Oct 2019 – Oct 2020, …": which of two rows has the October?
void findIn(
    const AuditedDocument &document, const QList<TimedRow> &rows, QList<FigureFinding> &findings)
{
    int found = 0;
    const TimedRow *second = nullptr;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (!overlaps(rows.at(i - 1).period, rows.at(i).period))
            continue;
        ++found;
        second = second == nullptr ? &rows.at(i) : second;
    }
    if (found < fewestOverlaps || second == nullptr)
        return;
    FigureFinding finding = document.finding(
        FindingKind::Period, FindingStrength::DoesNotAddUp, *second->passage, second->range);
    const QString month = QLocale(QLocale::English).toString(second->period.from, u"MMMM yyyy"_s);
    finding.workedOut = u"%1 twice"_s.arg(month);
    finding.sentence
        = u"%1 stands in two of the times; %2 of them overlap so."_s.arg(month).arg(found + 1);
    findings.append(finding);
}

} // namespace

QList<FigureFinding> overlapFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    QList<TimedRow> list;
    for (const ReadPassage &passage : document.passages()) {
        const auto row = passage.kind == "list_item"_L1 ? rowOf(passage) : std::nullopt;
        if (row) {
            list.append(*row);
            continue;
        }
        findIn(document, std::exchange(list, {}), findings);
        if (passage.isTable())
            findIn(document, rowsOf(passage), findings);
    }
    findIn(document, list, findings);
    return findings;
}

} // namespace Peel
