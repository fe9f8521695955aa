// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"
#include "analysis/audit/numbertable.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A cell that says that there is no figure, with its time and what tells its column from the
/// others.
struct EmptyCell
{
    const ReadPassage *table = nullptr;
    TextRange range;
    Period period;
    QString column;
    QSet<QString> words;
};

bool saysNone(const QString &text)
{
    static const QRegularExpression none = anyCase(
        u"^(?:n/?a|n\\.a\\.|not available|not applicable|no data|not recorded|not collected|-|–|—)\\.?$"_s);
    return none.match(text.trimmed()).hasMatch();
}

std::optional<Period> timeOf(const NumberTable &table, int row)
{
    for (int column = 0; column < table.columns(); ++column) {
        const auto &period = table.cell(row, column).period;
        if (period && period->hasDates())
            return period;
    }
    return std::nullopt;
}

/// Of several columns only the words that the others do not have tell which is meant.
QSet<QString> ownWords(const NumberTable &table, int column)
{
    QSet<QString> words = subjectWords(table.columnHead(column));
    QSet<QString> others;
    int figureColumns = 0;
    for (int other = 0; other < table.columns(); ++other) {
        if (other == column)
            continue;
        bool figures = false;
        for (int row = 0; row < table.rows(); ++row)
            figures = figures || table.figure(row, other) != nullptr;
        if (!figures)
            continue;
        ++figureColumns;
        others += subjectWords(table.columnHead(other));
    }
    if (figureColumns > 0)
        words -= others;
    return words;
}

QList<EmptyCell> emptyCellsOf(const ReadPassage &passage)
{
    QList<EmptyCell> cells;
    const NumberTable table(passage);
    for (int row = 0; row < table.rows(); ++row) {
        const auto period = timeOf(table, row);
        for (int column = 0; period && column < table.columns(); ++column) {
            if (!saysNone(table.text(row, column)))
                continue;
            const EmptyCell cell { &passage, table.cell(row, column).range, *period,
                table.columnHead(column), ownWords(table, column) };
            if (!cell.words.isEmpty())
                cells.append(cell);
        }
    }
    return cells;
}

bool sameTime(const Period &a, const Period &b)
{
    return a.hasDates() && b.hasDates() && a.from == b.from && a.to == b.to;
}

/// A fact of that very time was read from the figure.
bool isOfTime(const AuditedDocument &document, const ReadPassage &passage,
    const PrintedFigure &figure, const Period &period)
{
    const QList<const StoredMetric *> facts = document.metricsAt(passage, figure);
    return std::any_of(facts.cbegin(), facts.cend(), [&period](const StoredMetric *metric) {
        return metric->fact.period && sameTime(*metric->fact.period, period);
    });
}

/// A figure in a sentence that names the cell's time and subject, beside that time.
std::optional<FigureFinding> contradiction(
    const AuditedDocument &document, const ReadPassage &passage, const EmptyCell &cell)
{
    for (const PrintedPeriod &period : passage.periods) {
        if (!sameTime(period.period, cell.period))
            continue;
        const TextRange sentence = sentenceAt(passage, period.range.from);
        if (!subjectWords(passage.words(sentence)).contains(cell.words))
            continue;
        const PrintedFigure *told = nullptr;
        for (const PrintedFigure &figure : passage.figures) {
            if (told == nullptr && isIn(figure.range.from, sentence)
                && isOfTime(document, passage, figure, cell.period))
                told = &figure;
        }
        if (told == nullptr)
            continue;
        FigureFinding finding = document.finding(
            FindingKind::NotAvailable, FindingStrength::DoesNotAddUp, passage, *told);
        finding.workedOut = cell.table->words(cell.range).trimmed();
        finding.sentence
            = u"The text has %1 for %2; the table says “%3” under “%4” for that time."_s.arg(
                finding.printed, period.period.label, finding.workedOut, cell.column);
        finding.against = { document.placeOf(*cell.table, cell.range) };
        return finding;
    }
    return std::nullopt;
}

} // namespace

QList<FigureFinding> notAvailableFindings(const AuditedDocument &document)
{
    QList<EmptyCell> cells;
    for (const ReadPassage &passage : document.passages()) {
        if (passage.isTable())
            cells += emptyCellsOf(passage);
    }
    QList<FigureFinding> findings;
    for (const EmptyCell &cell : std::as_const(cells)) {
        for (const ReadPassage &passage : document.passages()) {
            if (passage.isTable() || passage.isHeading())
                continue;
            if (const auto finding = contradiction(document, passage, cell))
                findings.append(*finding);
        }
    }
    return findings;
}

} // namespace Peel
