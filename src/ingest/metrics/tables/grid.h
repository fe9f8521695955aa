// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"
#include "ingest/block.h"

#include <QString>

#include <vector>

namespace Peel {

/// A table as a full grid: spanning cells stand in every place they cover.
class Grid
{
public:
    explicit Grid(const Block &block);

    int rows() const { return static_cast<int>(m_cells.size()); }

    int columns() const { return m_columns; }

    /// Empty where there is no cell.
    QString text(int row, int column) const;
    /// True where a cell begins, false in the places it spans into.
    bool begins(int row, int column) const;
    /// Range of a row in the block's text; of its cells that begin there.
    TextRange rowRange(int row) const;
    TextRange cellRange(int row, int column) const;

    /// Rows of heads at the top, as marked or as seen: above the first row with figures.
    int headRows() const { return m_headRows; }

    /// Columns at the left that name the rows.
    int keyColumns() const { return m_keyColumns; }

    /// The one of them that holds their names, behind their numbers.
    int nameColumn() const { return m_nameColumn; }

    /// A figure could stand there: neither words nor a time.
    bool isFigure(int row, int column) const;
    bool isEmptyValue(int row, int column) const;
    /// A grade in a row with a label: a value, though it is no figure.
    bool isGrade(int row, int column) const;

    /// Few words that come again and again beside labels that tell the rows apart: how each row
    /// stands ("Above", "In line"), not what it is.
    bool tellsStates(int column) const;

private:
    void findHeads(int marked);
    void findKeys();
    bool countsRows(int column) const;
    bool numbersLabels(int column) const;
    bool isHeadRow(int row) const;

    struct Place
    {
        QString text;
        int from = -1;
        int length = 0;
        bool begins = false;
    };

    std::vector<std::vector<Place>> m_cells;
    int m_columns = 0;
    int m_headRows = 0;
    int m_keyColumns = 0;
    int m_nameColumn = 0;
};

} // namespace Peel
