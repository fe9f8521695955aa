// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/metrics/tables/tablereader.h"

using namespace Qt::StringLiterals;

namespace Peel {

/// A table without heads right below one with as many columns goes on from the page before.
void TableReader::continueTableBefore(int index)
{
    if (m_grid.headRows() > 0 || index == 0)
        return;
    const Block &before = m_extraction.document.blocks[static_cast<std::size_t>(index - 1)];
    if (before.kind != BlockKind::Table)
        return;
    TableReader first(m_extraction, m_scopes, index - 1);
    if (first.m_grid.columns() != m_grid.columns()
        || first.m_grid.keyColumns() != m_grid.keyColumns())
        return;
    first.readColumns(0, first.m_grid.headRows());
    first.continueTableBefore(index - 1);
    m_columns = first.m_columns;
    m_around.caption = first.m_around.caption;
    m_around.subject = first.m_around.subject;
}

/// The heads of a table without any may stand as a line of their own above it: a time for each of
/// its columns. What stands above that line is then the caption.
void TableReader::takeTimesAbove(int index)
{
    if (m_grid.headRows() > 0 || index == 0 || m_grid.keyColumns() != 1)
        return;
    const QString line
        = m_extraction.document.blocks[static_cast<std::size_t>(index - 1)].text.simplified();
    const std::vector<PeriodMention> times = periodsIn(line);
    const auto figures = static_cast<std::size_t>(m_grid.columns() - m_grid.keyColumns());
    QString rest = line;
    for (auto time = times.rbegin(); time != times.rend(); ++time)
        rest.remove(time->range.from, time->range.length());
    constexpr qsizetype longestLabel = 40; // over the labels of the rows: "Financial position"
    rest = rest.trimmed();
    const bool label = rest.size() <= longestLabel && line.startsWith(rest);
    if (times.size() != figures || figures < 2 || !label)
        return;
    for (std::size_t i = 0; i < times.size(); ++i)
        m_columns[i + 1]
            = readHead(line.mid(times[i].range.from, times[i].range.length()), m_scopes);
    const Surroundings above = surroundingsOf(m_extraction.document, index - 1, m_scopes);
    m_around.caption = above.caption;
    m_around.subject = above.subject;
}

/// "Rate in the quarter before" above "(Oct 12 – Dec 12)": the upper line of a head, which the page
/// sets higher than the heads beside it. What stands above that line is then the caption.
void TableReader::takeLineAbove(int index)
{
    constexpr qsizetype longest = 60;
    static const Pattern bracket(u"^\\([^()]+\\)$"_s);
    if (m_grid.headRows() == 0 || index == 0)
        return;
    const Block &above = m_extraction.document.blocks[static_cast<std::size_t>(index - 1)];
    const bool line = (above.kind == BlockKind::Heading || above.kind == BlockKind::Paragraph)
        && above.page == m_block.page && above.text.size() < longest && !above.text.endsWith(u'.');
    Head *rest = nullptr;
    for (std::size_t i = 1; line && i < m_columns.size(); ++i) {
        if (!bracket.match(m_columns[i].text).hasMatch())
            continue;
        if (rest != nullptr)
            return; // each column has one
        rest = &m_columns[i];
    }
    if (rest == nullptr)
        return;
    *rest = readHead(above.text + u' ' + rest->text, m_scopes);
    const Surroundings over = surroundingsOf(m_extraction.document, index - 1, m_scopes);
    m_around.caption = over.caption;
    m_around.subject = over.subject;
}

} // namespace Peel
