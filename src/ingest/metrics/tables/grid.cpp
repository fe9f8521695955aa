// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/tables/grid.h"

#include "ingest/language/pattern.h"
#include "ingest/quantities/period.h"
#include "ingest/quantities/quantity.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// "2014" under a head is a year, "2,014" a count.
bool isTime(const QString &text)
{
    return periodOf(text).has_value();
}

bool holdsFigure(const QString &text)
{
    static const Pattern withShare(
        u"^[\\d,.]+\\s*\\(\\s*(?:[+−–-]|[▲▼↑↓]|up\\b|down\\b)?\\s*[\\d.]+\\s*%\\s*\\)$"_s);
    static const Pattern negative(
        u"^[-−–]\\d[\\d,]*(?:\\.\\d+)?$|^\\(£?\\d+(?:(?:,\\d{3})+|\\.\\d+)\\s?[mk]?\\)$"_s);
    return !text.isEmpty() && !isTime(text)
        && (quantityOfCell(text, Unit::Seconds).has_value() || withShare.match(text).hasMatch()
            || negative.match(text).hasMatch());
}

} // namespace

Grid::Grid(const Block &block)
{
    int rows = 0;
    for (const Cell &cell : block.cells) {
        rows = std::max(rows, cell.row + std::max(1, cell.rowSpan));
        m_columns = std::max(m_columns, cell.column + std::max(1, cell.columnSpan));
    }
    m_cells.assign(
        static_cast<std::size_t>(rows), std::vector<Place>(static_cast<std::size_t>(m_columns)));
    for (const Cell &cell : block.cells) {
        const QString text = block.cellText(cell).toString().simplified();
        for (int row = cell.row; row < cell.row + std::max(1, cell.rowSpan); ++row)
            for (int column = cell.column; column < cell.column + std::max(1, cell.columnSpan);
                 ++column) {
                Place &place
                    = m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
                if (place.begins)
                    continue;
                place = { text, cell.from, cell.length, row == cell.row && column == cell.column };
            }
    }
    findHeads(block.headRows);
    findKeys();
}

QString Grid::text(int row, int column) const
{
    return m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].text;
}

bool Grid::begins(int row, int column) const
{
    return m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].begins;
}

TextRange Grid::cellRange(int row, int column) const
{
    const Place &place = m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    return { place.from, place.from + place.length };
}

TextRange Grid::rowRange(int row) const
{
    TextRange range { -1, -1 };
    for (int column = 0; column < m_columns; ++column) {
        if (!begins(row, column) || text(row, column).isEmpty())
            continue;
        const TextRange cell = cellRange(row, column);
        range.from = range.from < 0 ? cell.from : std::min(range.from, cell.from);
        range.to = std::max(range.to, cell.to);
    }
    return range;
}

bool Grid::isFigure(int row, int column) const
{
    return begins(row, column) && holdsFigure(text(row, column));
}

bool Grid::isEmptyValue(int row, int column) const
{
    static const Pattern missing(u"^(?:[-–—.*:~]*|n/"
                                 u"?a|n\\.a\\.|not\\s+(?:available|applicable|collected|recorded|"
                                 u"known)|tbc|no\\s+data|nil|none|c|x|z|u|"
                                 "[<≤]\\s?(?:[1-9]|10))$"_s, // "<5": too few to be told
        Pattern::CaseInsensitiveOption);
    return missing.match(text(row, column)).hasMatch();
}

bool Grid::isGrade(int row, int column) const
{
    static const Pattern grade = caseless(
        u"^(?:outstanding|good|adequate|requires\\s+improvement|inadequate|(?:not\\s+|un)graded)$"_s);
    return !text(row, 0).isEmpty() && grade.match(text(row, column)).hasMatch();
}

bool Grid::tellsStates(int column) const
{
    constexpr int fewestRows = 5;
    constexpr int mostStates = 3;
    QSet<QString> labels;
    QSet<QString> states;
    for (int row = m_headRows; row < rows(); ++row) {
        const QString label = text(row, m_nameColumn);
        const QString state = text(row, column);
        if (label.isEmpty() || labels.contains(label) || isTime(label) || state.count(u' ') > 2)
            return false;
        labels.insert(label);
        states.insert(state);
    }
    return column > m_nameColumn && labels.size() >= fewestRows && states.size() <= mostStates;
}

bool Grid::isHeadRow(int row) const
{
    int filled = 0;
    for (int column = 1; column < m_columns; ++column) {
        if (text(row, column).isEmpty())
            continue;
        if (isFigure(row, column) || isEmptyValue(row, column))
            return false;
        if (row > 0 && isGrade(row, column))
            return false;
        ++filled;
    }
    return filled > 0 || text(row, 0).isEmpty();
}

void Grid::findHeads(int marked)
{
    int row = 0;
    // Rows over the first figures, as long as they say something over the columns of the figures; a
    // title over all columns may stand above them.
    while (row < rows() && isHeadRow(row))
        ++row;
    if (row == 0 && rows() > 2 && m_columns > 1 && !text(0, 0).isEmpty() && isHeadRow(1)) {
        bool alone = true;
        for (int column = 1; column < m_columns; ++column)
            alone = alone && text(0, column).isEmpty();
        if (alone)
            for (row = 1; row < rows() && isHeadRow(row);)
                ++row;
    }
    if (row >= rows())
        row = 0; // no figures at all
    int known = std::min(marked, rows());
    for (int head = 1; head < known; ++head)
        if (m_columns > 1 && isGrade(head, m_columns - 1))
            known = head;
    m_headRows = std::max(row, known);
}

/// 1, 2, 3 … down a column number the rows.
bool Grid::countsRows(int column) const
{
    int next = 1;
    for (int row = m_headRows; row < rows(); ++row) {
        const QString number = text(row, column).remove(u'.');
        if (number.isEmpty())
            continue;
        if (number.toInt() != next++)
            return false;
    }
    return next > 2 && column + 2 < m_columns;
}

/// "1 | Charged", "4 | Taken into consideration", "18 | No suspect": rising numbers in front of
/// words in every row are those of the words.
bool Grid::numbersLabels(int column) const
{
    if (column != 0 || m_columns < 3)
        return false;
    int last = 0;
    int numbers = 0;
    for (int row = m_headRows; row < rows(); ++row) {
        const QString label = text(row, 1);
        if (label.isEmpty() || holdsFigure(label) || isTime(label))
            return false;
        if (text(row, 0).isEmpty())
            continue;
        bool whole = false;
        const int number = text(row, 0).toInt(&whole);
        if (!whole || number <= last)
            return false;
        last = number;
        ++numbers;
    }
    return numbers > 2;
}

void Grid::findKeys()
{
    for (int column = 0; column < m_columns; ++column) {
        int words = 0;
        int figures = 0;
        int times = 0;
        for (int row = m_headRows; row < rows(); ++row) {
            if (text(row, column).isEmpty() || isEmptyValue(row, column))
                continue;
            if (isFigure(row, column))
                ++figures;
            else if (isTime(text(row, column)))
                ++times;
            else
                ++words;
        }
        if (figures > 0 && figures >= words + times && !countsRows(column)
            && !numbersLabels(column))
            break;
        if (words + times == 0 && column > 0)
            break;
        m_keyColumns = column + 1;
    }
    if (m_keyColumns == m_columns)
        m_keyColumns = std::min(1, m_columns);
    m_nameColumn = m_keyColumns > 1 && numbersLabels(0) ? 1 : 0;
}

} // namespace Peel
