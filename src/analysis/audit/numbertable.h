// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readpassage.h"

namespace Peel {

/// The rows of a table that have figures, in columns. Rows that lost a cell are left out: nobody
/// knows which.
class NumberTable
{
public:
    explicit NumberTable(const ReadPassage &passage);

    const ReadPassage &passage() const { return m_passage; }

    int rows() const { return static_cast<int>(m_rows.size()); }

    int columns() const { return m_columns; }

    /// Null where the cell holds no figure.
    const PrintedFigure *figure(int row, int column) const;
    const PassageCell &cell(int row, int column) const;
    QString text(int row, int column) const;
    /// What the row is called: its first cell without a figure.
    QString rowHead(int row) const;
    /// The words over a column; empty where the heads span columns.
    QString columnHead(int column) const;

private:
    const ReadPassage &m_passage;
    QList<const QList<PassageCell> *> m_rows;
    QList<const QList<PassageCell> *> m_heads;
    int m_columns = 0;
};

} // namespace Peel
