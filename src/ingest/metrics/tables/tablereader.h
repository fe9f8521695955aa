// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/extraction.h"
#include "ingest/metrics/figuredraft.h"
#include "ingest/metrics/surroundings.h"
#include "ingest/metrics/tables/grid.h"
#include "ingest/metrics/tables/head.h"

#include <QString>

#include <optional>
#include <vector>

namespace Peel {

/// What a change is counted from, and the period it is counted to.
struct ChangeBase
{
    QString since;
    std::optional<Period> period;
    std::optional<double> before, after;
    Unit unit = Unit::Count;
};

/// What a row says at one time.
struct TimedValue
{
    Period period;
    double value = 0;
    Unit unit = Unit::Count;
};

/// Reads the cells of one table block. Its parts: the heads of rows and columns (tableheads.cpp),
/// those that stand above the block (headsabove.cpp),
/// what they say of a cell (tablewords.cpp), changes and variances (tablechanges.cpp), the cells
/// themselves (tablemetrics.cpp).
class TableReader
{
public:
    TableReader(Extraction &extraction, const ScopeWords &scopes, int index)
        : m_extraction(extraction)
        , m_scopes(scopes)
        , m_index(index)
        , m_block(extraction.document.blocks[static_cast<std::size_t>(index)])
        , m_grid(m_block)
        , m_around(surroundingsOf(extraction.document, index, scopes))
    {
    }

    bool read()
    {
        if (m_grid.columns() < 2 || m_grid.rows() < 2 || figureCount() == 0)
            return false;
        readColumns(0, m_grid.headRows());
        continueTableBefore(m_index);
        takeTimesAbove(m_index);
        takeLineAbove(m_index);
        leaveTwins();
        readStub();
        for (int row = m_grid.headRows(); row < m_grid.rows(); ++row)
            readRow(row);
        return true;
    }

private:
    static constexpr const char *rule = "metric.table";

    int figureCount() const;
    void readColumns(int from, int to);
    void readStub();
    bool rowsAreParts() const;
    bool rowsAreTowns() const;
    bool rowsBeginWithTowns() const;
    void readRow(int row);
    bool isRepeatedHead(int row) const;
    bool isGroup(int row) const;
    bool isNewHead(int row) const;
    Head rowHead(int row);
    bool tellsMoney() const;
    bool endsGroups(int row, const Head &head) const;
    void readCell(int row, int column, const Head &rowHead);
    void readChange(
        int row, int column, const Head &rowHead, const Head &column_, const QString &name);
    std::vector<TimedValue> timesBefore(int row, int column, const Head &rowHead) const;
    ChangeBase comparisonBefore(
        int row, int column, const Head &rowHead, const std::optional<Quantity> &printed) const;
    bool readVariance(int row, int column, const Head &rowHead, const Head &columnHead);
    void addShare(int row, int column, FigureDraft draft);
    std::optional<Period> periodOfCell(const Head &row, const Head &column) const;
    std::optional<UnitWords> unitOfCell(
        int column, const Head &row, const Head &head, const QString &rowText) const;
    QString nameOfCell(const Head &row, const Head &column) const;
    QString waysOfCounting(const QString &name) const;
    Scope scopeOfCell(const Head &row, const Head &column) const;
    QString otherName(const Head &row, const Head &column) const;
    void inheritFromLeft();
    void takeTowns();
    void takeMeasureFromLeft();
    void inherit(bool (*says)(const Head &), void (*take)(const Head &from, Head &to));
    void leaveTwins();
    std::optional<Period> yearEnding(const Period &year) const;
    void continueTableBefore(int index);
    void takeTimesAbove(int index);
    void takeLineAbove(int index);
    bool isOutcomeRate(int column) const;
    bool isShareBesideCount(int column) const;
    SourceSpan place(int row) const;

    Extraction &m_extraction;
    const ScopeWords &m_scopes;
    int m_index;
    const Block &m_block;
    Grid m_grid;
    Surroundings m_around;
    std::vector<Head> m_columns;
    Head m_stub; // over the key columns: a unit ("Rates per 1,000 population") or what the rows are
    bool m_rowsArePlaces = false;
    bool m_rowsAreParts = false; // "Male", "Upheld": of what, the caption says
    Head m_group; // of the rows below a row that has no figures
    int m_groups = 0; // such rows so far
    QString m_mergedKey;
    QString m_lastRow; // for the rows "of which" below it
    bool m_saidUnlisted = false;
    bool m_saidUnitless = false;
};

/// "Ashford" below "District": whose the figures of the column are.
void takePlace(Head &over, Head &head);

/// Words of a rate that the name of a measure must not lose: " per 1,000 population".
QString rateWords(const std::optional<UnitWords> &unit, const QString &name);

} // namespace Peel
