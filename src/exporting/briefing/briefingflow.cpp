// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingflow.h"

#include "exporting/figure.h"
#include "exporting/textitems.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QColor ink(0x0b, 0x0c, 0x0c);
const QColor quiet(0x50, 0x5a, 0x5f);
const QColor rule(0xb1, 0xb4, 0xb6);
constexpr double padding = 4; // around the words of a cell
constexpr double quoteIndent = 24;

/// Pixels; 96 an inch.
struct Style
{
    int size = 15;
    bool bold = false;
    QColor colour = ink;
    double above = 0;
    double below = 8;
    bool keep = false; // on the page of what follows
    double leading = 1.15; // of a line's own height
};

const Style title { 27, true, ink, 0, 4, true };
const Style subtitle { 16, false, quiet, 0, 14, true };
const Style headings[] { { 20, true, ink, 18, 8, true }, { 16, true, ink, 14, 6, true } };
const Style body;
const Style quotation { 15, false, ink, 4, 10, false };
const Style caption { 13, true, ink, 8, 4, true };
const Style note { 12, false, quiet, 5, 8, false, 1.05 };
const Style source { 13, false, ink, 0, 5, false, 1.05 };
const Style cellStyle { 13, false, ink, 0, 0, false, 1.0 };
const Style cellHead { 13, true, ink, 0, 0, false, 1.0 };

/// Words broken into lines of a width.
class Paragraph
{
public:
    Paragraph(const QString &text, const Style &style, double width, bool right = false)
        : m_layout(text, figureFont(style.size, style.bold))
        , m_colour(style.colour)
        , m_lineHeight(style.leading * lineHeight(figureFont(style.size, style.bold)))
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
        option.setUseDesignMetrics(true);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({ 0, 0 });
        }
        m_layout.endLayout();
    }

    int lines() const { return std::max(1, m_layout.lineCount()); }

    double lineHeightUsed() const { return m_lineHeight; }

    void paint(QPainter &painter, int line, const QPointF &place) const
    {
        if (line >= m_layout.lineCount())
            return;
        painter.setPen(m_colour);
        m_layout.lineAt(line).draw(&painter, place);
    }

private:
    QTextLayout m_layout;
    QColor m_colour;
    double m_lineHeight;
};

using SharedParagraph = std::shared_ptr<const Paragraph>;

/// Some lines of the cells of one row of a table.
struct RowPart
{
    QList<SharedParagraph> cells;
    QList<double> lefts; // of the words
    int first = 0; // line
    int lines = 0;
    bool last = true; // the rule stands under it
    QColor colour = rule;
    double width = 0;
};

void paintRow(const RowPart &row, QPainter &painter, double top, double height)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Paragraph &cell = *row.cells.at(i);
        for (int line = row.first; line < std::min(cell.lines(), row.first + row.lines); ++line)
            cell.paint(painter, line,
                { row.lefts.at(i), top + padding + (line - row.first) * cell.lineHeightUsed() });
    }
    if (!row.last)
        return;
    painter.setPen(QPen(row.colour, 1));
    painter.drawLine(QLineF(0, top + height, row.width, top + height));
}

class FlowWriter
{
public:
    FlowWriter(const Briefing &briefing, double width, double mostHeight)
        : m_briefing(briefing)
        , m_width(width)
        , m_mostHeight(mostHeight)
    {
    }

    std::vector<FlowItem> items();

private:
    void addParagraph(const Style &style, const QString &text, const SourceNumbers &sources = {},
        double indent = 0);

    void add(const BriefingHeading &heading, qsizetype)
    {
        addParagraph(headings[heading.level == 1 ? 0 : 1], heading.text);
    }

    void add(const BriefingText &text, qsizetype) { addParagraph(body, text.text, text.sources); }

    void add(const BriefingQuote &quote, qsizetype)
    {
        addParagraph(
            quotation, u"“%1” – %2"_s.arg(quote.words, quote.voice), quote.sources, quoteIndent);
    }

    void add(const BriefingFigure &figure, qsizetype index);
    void add(const BriefingTable &table, qsizetype index);
    void addRow(const Table &table, const QStringList &texts, const Style &style, int head);
    void addSources();

    const Briefing &m_briefing;
    double m_width;
    double m_mostHeight;
    std::vector<FlowItem> m_items;
};

/// The first two lines and the last two stay together.
void FlowWriter::addParagraph(
    const Style &style, const QString &text, const SourceNumbers &sources, double indent)
{
    const QString marks = sources.isEmpty() ? QString() : u' ' + sourceMarks(sources);
    const auto paragraph = std::make_shared<const Paragraph>(text + marks, style, m_width - indent);
    const int lines = paragraph->lines();
    for (int line = 0; line < lines; ++line) {
        const bool last = line + 1 == lines;
        FlowItem item;
        item.height = paragraph->lineHeightUsed();
        item.above = line == 0 ? style.above : 0;
        item.below = last ? style.below : 0;
        item.keep = style.keep || (!last && (line == 0 || line + 2 == lines));
        item.paint = [paragraph, line, indent](QPainter &painter, double top) {
            paragraph->paint(painter, line, { indent, top });
        };
        m_items.push_back(item);
    }
}

void FlowWriter::add(const BriefingFigure &figure, qsizetype index)
{
    addParagraph(caption, captionOf(m_briefing, index), figure.sources);
    const auto drawn = std::make_shared<const Figure>(figure.spec, *figureSize(u"report"_s));
    const QSizeF size = drawn->size().sheet.boundedTo({ m_width, m_mostHeight });
    FlowItem item;
    item.height = size.height();
    item.below = 10;
    item.paint = [drawn, size](QPainter &painter, double top) {
        drawn->paint(painter, QRectF(QPointF(0, top), size));
    };
    m_items.push_back(item);
}

/// A row stays whole unless it is higher than half a page: then its lines are parted.
void FlowWriter::addRow(const Table &table, const QStringList &texts, const Style &style, int head)
{
    RowPart row;
    row.width = m_width;
    row.colour = head < 0 ? quiet : rule;
    double left = 0;
    const QList<double> shares = columnShares(table);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double width = shares.at(i) * m_width;
        row.cells.append(std::make_shared<const Paragraph>(
            texts.at(i), style, width - 2 * padding, table.columns.at(i).number));
        row.lefts.append(left + padding);
        row.lines = std::max(row.lines, row.cells.last()->lines());
        left += width;
    }
    const double line = row.cells.first()->lineHeightUsed();
    const int all = row.lines;
    const int most = all * line > m_mostHeight / 2
        ? std::max(1, static_cast<int>(m_mostHeight / 3 / line))
        : all;
    for (row.first = 0; row.first < all; row.first += most) {
        row.lines = std::min(most, all - row.first);
        row.last = row.first + most >= all;
        FlowItem item;
        item.height = row.lines * line + (row.last ? 2 : 1) * padding;
        item.keep = head < 0;
        item.head = head;
        item.paint = [row, height = item.height](
                         QPainter &painter, double top) { paintRow(row, painter, top, height); };
        m_items.push_back(item);
    }
}

void FlowWriter::add(const BriefingTable &block, qsizetype index)
{
    const Table table = printedTable(block);
    addParagraph(caption, captionOf(m_briefing, index));
    QStringList heads;
    for (const TableColumn &column : table.columns)
        heads << column.title;
    const int head = static_cast<int>(m_items.size());
    addRow(table, heads, cellHead, -1);
    for (const QList<TableCell> &row : table.rows) {
        QStringList texts;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            texts << row.value(column).text();
        addRow(table, texts, cellStyle, head);
    }
    m_items.back().below = note.below + note.above;
    for (const QString &one : block.notes)
        addParagraph(note, one);
}

void FlowWriter::addSources()
{
    if (m_briefing.sources.isEmpty())
        return;
    addParagraph(headings[0], u"Sources"_s);
    for (qsizetype i = 0; i < m_briefing.sources.size(); ++i) {
        const QString &address = m_briefing.sources.at(i).address;
        const QString line = sourceLine(m_briefing, i);
        addParagraph(source, address.isEmpty() ? line : line + u' ' + address);
    }
}

std::vector<FlowItem> FlowWriter::items()
{
    addParagraph(title, m_briefing.title);
    if (!m_briefing.subtitle.isEmpty())
        addParagraph(subtitle, m_briefing.subtitle);
    for (qsizetype i = 0; i < m_briefing.blocks.size(); ++i)
        std::visit([this, i](const auto &block) { add(block, i); }, m_briefing.blocks.at(i));
    addSources();
    return std::move(m_items);
}

} // namespace

std::vector<FlowItem> flowOf(const Briefing &briefing, double width, double mostHeight)
{
    return FlowWriter(briefing, width, mostHeight).items();
}

} // namespace Peel
