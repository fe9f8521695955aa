// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace Peel::Testing {

/// Puts a document together block by block, as a reader would have read it, so that a rule can be
/// tested without a file. `read()` hands out the document with its plain text assembled.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(const QString &format = QStringLiteral("html"))
    {
        m_document.format = format;
    }

    DocumentBuilder &heading(const QString &text, int level = 2)
    {
        return add(BlockKind::Heading, text, level);
    }

    DocumentBuilder &para(const QString &text) { return add(BlockKind::Paragraph, text); }

    /// A paragraph in bold: what a reader gives where a lead line is not marked as a heading.
    DocumentBuilder &boldPara(const QString &text)
    {
        add(BlockKind::Paragraph, text);
        m_document.blocks.back().bold = true;
        return *this;
    }

    DocumentBuilder &badge(const QString &text) { return add(BlockKind::Badge, text); }

    DocumentBuilder &caption(const QString &text) { return add(BlockKind::Caption, text); }

    DocumentBuilder &footnote(const QString &mark, const QString &text)
    {
        add(BlockKind::Footnote, text);
        m_document.blocks.back().marker = mark;
        return *this;
    }

    DocumentBuilder &list(const QStringList &items, int level = 1)
    {
        for (const QString &item : items) {
            add(BlockKind::ListItem, item, level);
            m_document.blocks.back().marker = QStringLiteral("•");
        }
        return *this;
    }

    /// A table, each row a list of cells; the first `headRows` rows are heads.
    DocumentBuilder &table(const std::vector<QStringList> &rows, int headRows = 1)
    {
        return grid(BlockKind::Table, rows, headRows);
    }

    /// A record of a panel of key figures as a grid.
    DocumentBuilder &keyFigure(const std::vector<QStringList> &rows)
    {
        return grid(BlockKind::KeyFigure, rows, 0);
    }

    /// A tile: its texts in their order, so many of them labels.
    DocumentBuilder &tile(const QStringList &texts, int labels)
    {
        std::vector<QStringList> rows;
        for (const QString &text : texts)
            rows.push_back({ text });
        return grid(BlockKind::KeyFigure, rows, labels);
    }

    /// A record of a panel of key figures as one run of words.
    DocumentBuilder &keyFigure(const QString &text) { return add(BlockKind::KeyFigure, text); }

    /// What follows stands on this page; the blocks get one made-up box each.
    DocumentBuilder &page(int number)
    {
        m_page = number;
        return *this;
    }

    /// The last block as the source calls it.
    DocumentBuilder &role(const QString &name)
    {
        m_document.blocks.back().role = name;
        return *this;
    }

    /// The last block's list or note mark.
    DocumentBuilder &marker(const QString &mark)
    {
        m_document.blocks.back().marker = mark;
        return *this;
    }

    ReadDocument read() const
    {
        ReadDocument document = m_document;
        document.assemble();
        return document;
    }

private:
    DocumentBuilder &add(BlockKind kind, const QString &text, int level = 0)
    {
        Block block;
        block.kind = kind;
        block.level = level;
        block.text = text;
        block.page = m_page;
        if (m_page > 0)
            block.pieces.push_back(Piece { 0, static_cast<int>(text.size()), nextBox() });
        m_document.blocks.push_back(std::move(block));
        return *this;
    }

    DocumentBuilder &grid(BlockKind kind, const std::vector<QStringList> &rows, int headRows)
    {
        Block block;
        block.kind = kind;
        block.headRows = headRows;
        block.page = m_page;
        for (int row = 0; row < static_cast<int>(rows.size()); ++row)
            addRow(block, rows.at(static_cast<std::size_t>(row)), row);
        m_document.blocks.push_back(std::move(block));
        return *this;
    }

    void addRow(Block &block, const QStringList &cells, int row)
    {
        if (row > 0)
            block.text += u'\n';
        for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
            if (column > 0)
                block.text += u'\t';
            const QString &text = cells.at(column);
            Cell cell { row, column };
            cell.head = row < block.headRows;
            cell.from = static_cast<int>(block.text.size());
            cell.length = static_cast<int>(text.size());
            block.text += text;
            block.cells.push_back(cell);
            if (m_page > 0)
                block.pieces.push_back(Piece { cell.from, cell.length, nextBox() });
        }
    }

    Box nextBox()
    {
        m_y += 20;
        return Box { m_page, 72, m_y, 500, m_y + 12 };
    }

    ReadDocument m_document;
    int m_page = 0;
    double m_y = 40;
};

} // namespace Peel::Testing
