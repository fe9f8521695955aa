// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingtext.h"

#include "exporting/textitems.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QColor ink(0x0b, 0x0c, 0x0c);
const QColor quiet(0x50, 0x5a, 0x5f);
const QColor rule(0xb1, 0xb4, 0xb6);

/// Pixels; 96 an inch.
struct Style
{
    int size = 15;
    bool bold = false;
    QColor colour = ink;
    double above = 0;
    double below = 8;
    bool keep = false; // on the page of what follows
};

const Style title { 27, true, ink, 0, 4, true };
const Style subtitle { 16, false, quiet, 0, 14, true };
const Style headings[] { { 20, true, ink, 18, 8, true }, { 16, true, ink, 14, 6, true } };
const Style body;
const Style quotation { 15, false, ink, 4, 10, false };
const Style caption { 13, true, ink, 8, 4, true };
const Style note { 12, false, quiet, 5, 8, false };
const Style source { 13, false, ink, 0, 5, false };
const Style cell { 13, false, ink, 0, 0, false };
const Style cellHead { 13, true, ink, 0, 0, false };

class Writer
{
public:
    Writer(QTextDocument &document, const Briefing &briefing)
        : m_cursor(&document)
        , m_briefing(briefing)
    {
    }

    void write();

private:
    void startBlock(const Style &style, double indent = 0);
    void addParagraph(const Style &style, const QString &text, const SourceNumbers &sources = {});

    void add(const BriefingHeading &heading, qsizetype)
    {
        addParagraph(headings[heading.level == 1 ? 0 : 1], heading.text);
    }

    void add(const BriefingText &text, qsizetype) { addParagraph(body, text.text, text.sources); }

    void add(const BriefingQuote &quote, qsizetype);
    void add(const BriefingFigure &figure, qsizetype index);
    void add(const BriefingTable &table, qsizetype index);
    void fill(QTextTable *grid, const Table &table);
    void addSources();

    QTextCursor m_cursor;
    const Briefing &m_briefing;
    bool m_first = true;
    int m_figure = 0;
};

QTextCharFormat charactersOf(const Style &style)
{
    QTextCharFormat format;
    format.setFont(figureFont(style.size, style.bold));
    format.setForeground(style.colour);
    return format;
}

void Writer::startBlock(const Style &style, double indent)
{
    QTextBlockFormat format;
    format.setTopMargin(style.above);
    format.setBottomMargin(style.below);
    format.setLeftMargin(indent);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    format.setProperty(KeepWithNext, style.keep);
    if (m_first)
        m_cursor.setBlockFormat(format); // a new document has one empty block
    else
        m_cursor.insertBlock(format);
    m_first = false;
    m_cursor.setBlockCharFormat(charactersOf(style));
}

void Writer::addParagraph(const Style &style, const QString &text, const SourceNumbers &sources)
{
    startBlock(style);
    const QString marks = sources.isEmpty() ? QString() : u' ' + sourceMarks(sources);
    m_cursor.insertText(text + marks, charactersOf(style));
}

void Writer::add(const BriefingQuote &quote, qsizetype)
{
    startBlock(quotation, 24);
    m_cursor.insertText(u"“%1” – %2 %3"_s.arg(quote.words, quote.voice, sourceMarks(quote.sources)),
        charactersOf(quotation));
}

void Writer::add(const BriefingFigure &figure, qsizetype index)
{
    addParagraph(caption, captionOf(m_briefing, index), figure.sources);
    startBlock(body);
    QTextBlockFormat tall = m_cursor.blockFormat();
    tall.setLineHeight(100, QTextBlockFormat::ProportionalHeight); // of a line as tall as a figure
    m_cursor.setBlockFormat(tall);
    QTextCharFormat object;
    object.setObjectType(FigureObject);
    object.setProperty(FigureIndex, m_figure++);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
}

void Writer::fill(QTextTable *grid, const Table &table)
{
    for (int column = 0; column < table.columns.size(); ++column) {
        const bool number = table.columns.at(column).number;
        QTextBlockFormat aligned;
        aligned.setAlignment(number ? Qt::AlignRight : Qt::AlignLeft);
        const auto write = [&](int row, const QString &text, const Style &style) {
            QTextCursor at = grid->cellAt(row, column).firstCursorPosition();
            at.setBlockFormat(aligned);
            at.insertText(text, charactersOf(style));
        };
        write(0, table.columns.at(column).title, cellHead);
        for (int row = 0; row < table.rows.size(); ++row)
            write(row + 1, table.rows.at(row).value(column).text(), cell);
    }
}

void Writer::add(const BriefingTable &block, qsizetype index)
{
    const Table table = printedTable(block);
    addParagraph(caption, captionOf(m_briefing, index));
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(rule);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const double share : columnShares(table))
        widths << QTextLength(QTextLength::PercentageLength, 100 * share);
    format.setColumnWidthConstraints(widths);
    const auto rows = static_cast<int>(table.rows.size()) + 1;
    const auto columns = static_cast<int>(table.columns.size());
    fill(m_cursor.insertTable(rows, columns, format), table);
    m_cursor.movePosition(QTextCursor::End);
    m_first = true; // the block behind a table is there already
    if (block.notes.isEmpty())
        addParagraph(note, {});
    for (const QString &one : block.notes)
        addParagraph(note, one);
}

void Writer::addSources()
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

void Writer::write()
{
    addParagraph(title, m_briefing.title);
    if (!m_briefing.subtitle.isEmpty())
        addParagraph(subtitle, m_briefing.subtitle);
    for (qsizetype i = 0; i < m_briefing.blocks.size(); ++i)
        std::visit([this, i](const auto &block) { add(block, i); }, m_briefing.blocks.at(i));
    addSources();
}

} // namespace

void writeText(QTextDocument &document, const Briefing &briefing)
{
    Writer(document, briefing).write();
}

} // namespace Peel
