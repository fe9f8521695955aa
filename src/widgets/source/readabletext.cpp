// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/readabletext.h"

#include "widgets/parts/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr std::array headingSizes { 1.7, 1.4, 1.2, 1.1, 1.05, 1.0 };

bool isTable(const QString &kind, QStringView words)
{
    return (kind == u"table" || kind == u"key_figure") && words.contains(u'\t');
}

QTextBlockFormat blockFormat(const DocumentText::Part &part)
{
    QTextBlockFormat format;
    format.setBottomMargin(8);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    if (part.kind == u"heading") {
        format.setTopMargin(part.level <= 2 ? 16 : 10);
        format.setHeadingLevel(std::clamp(part.level, 1, 6));
    } else if (part.kind == u"list_item" || part.kind == u"contents") {
        format.setLeftMargin(22 * std::max(1, part.level));
        format.setTextIndent(0);
    } else if (part.kind == u"footnote" || part.kind == u"caption") {
        format.setLeftMargin(12);
    }
    return format;
}

QTextCharFormat charFormat(const DocumentText::Part &part, double pointSize)
{
    QTextCharFormat format;
    format.setFontPointSize(pointSize);
    if (part.kind == u"heading") {
        const auto level = static_cast<std::size_t>(std::clamp(part.level, 1, 6) - 1);
        format.setFontPointSize(pointSize * headingSizes[level]);
        format.setFontWeight(QFont::Bold);
    } else if (part.kind == u"badge" || part.kind == u"key_figure") {
        format.setFontWeight(QFont::Bold);
    } else if (part.kind == u"footnote" || part.kind == u"caption") {
        format.setFontPointSize(pointSize * 0.9);
        format.setForeground(Theme::current().quietText);
    }
    return format;
}

} // namespace

ReadableText::ReadableText()
    : m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(18);
}

ReadableText::~ReadableText() = default;

void ReadableText::build(const DocumentText &text, double pointSize)
{
    m_document->clear();
    m_runs.clear();
    m_surrogates.clear();
    m_text = text.text;
    m_pointSize = pointSize;
    int codePoint = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i, ++codePoint) {
        if (m_text.at(i).isHighSurrogate()) {
            m_surrogates.append(codePoint);
            ++i;
        }
    }
    QTextCursor cursor(m_document.get());
    cursor.beginEditBlock();
    bool first = true;
    for (const DocumentText::Part &part : text.parts) {
        addPart(cursor, part, first);
        first = false;
    }
    cursor.endEditBlock();
}

void ReadableText::addPart(QTextCursor &cursor, const DocumentText::Part &part, bool first)
{
    const int from = toUnits(part.start);
    const QString words = m_text.mid(from, toUnits(part.end) - from);
    if (first)
        cursor.setBlockFormat(blockFormat(part));
    else
        cursor.insertBlock(blockFormat(part));
    cursor.setCharFormat(charFormat(part, m_pointSize));
    if (isTable(part.kind, words))
        return addTable(cursor, from, words);
    if (part.kind == u"list_item")
        cursor.insertText(u"•  "_s);
    addRun(cursor, from, words);
}

void ReadableText::addTable(QTextCursor &cursor, int from, const QString &table)
{
    const QStringList rows = table.split(u'\n');
    qsizetype columns = 1;
    for (const QString &row : rows)
        columns = std::max(columns, row.count(u'\t') + 1);
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(Theme::current().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(5);
    format.setCellSpacing(0);
    QTextTable *grid
        = cursor.insertTable(static_cast<int>(rows.size()), static_cast<int>(columns), format);
    int at = from;
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList cells = rows.at(row).split(u'\t');
        for (int column = 0; column < cells.size(); ++column) {
            QTextCursor inside = grid->cellAt(row, column).firstCursorPosition();
            QTextCharFormat plain;
            plain.setFontPointSize(m_pointSize * 0.95);
            inside.setCharFormat(plain);
            addRun(inside, at, cells.at(column));
            at += static_cast<int>(cells.at(column).size()) + 1;
        }
    }
    cursor.setPosition(grid->lastPosition() + 1);
}

void ReadableText::addRun(QTextCursor &cursor, int from, const QString &words)
{
    QString shown = words;
    shown.replace(u'\n', QChar::LineSeparator);
    m_runs.append({ from, static_cast<int>(shown.size()), cursor.position() });
    cursor.insertText(shown);
}

int ReadableText::toUnits(int codePoints) const
{
    const auto before = std::ranges::lower_bound(m_surrogates, codePoints);
    return codePoints + static_cast<int>(before - m_surrogates.begin());
}

int ReadableText::toCodePoints(int units) const
{
    int before = 0; // characters of two units before it
    while (before < m_surrogates.size() && m_surrogates.at(before) + before < units)
        ++before;
    return units - before;
}

int ReadableText::unitsAt(int position) const
{
    auto run = std::ranges::upper_bound(m_runs, position, {}, &Run::position);
    if (run == m_runs.begin())
        return -1;
    --run;
    return run->from + std::min(position - run->position, run->length);
}

std::pair<int, int> ReadableText::rangeOf(const QTextCursor &selection) const
{
    const int from = unitsAt(selection.selectionStart());
    const int to = unitsAt(selection.selectionEnd());
    if (from < 0 || to <= from)
        return { -1, -1 };
    return { toCodePoints(from), toCodePoints(to) };
}

QString ReadableText::wordsOf(int start, int end) const
{
    const int from = toUnits(start);
    return m_text.mid(from, toUnits(end) - from);
}

int ReadableText::positionOf(int units) const
{
    auto run = std::ranges::upper_bound(m_runs, units, {}, &Run::from);
    if (run == m_runs.begin())
        return -1;
    --run;
    const int inside = std::min(units - run->from, run->length);
    return run->position + inside;
}

QTextCursor ReadableText::cursorFor(int start, int end) const
{
    QTextCursor cursor(m_document.get());
    const int from = start < 0 ? -1 : positionOf(toUnits(start));
    const int to = start < 0 ? -1 : positionOf(toUnits(end));
    if (from < 0 || to <= from)
        return {};
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace Peel
