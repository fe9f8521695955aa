// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Peel {

Result<QList<TextBlock>> TextRepository::blocks(qint64 document) const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT kind, level, marker, page, start_at, end_at, text FROM block"
            " JOIN v_documents AS d ON d.capture_id = block.capture_id"
            " WHERE d.document_id = ? ORDER BY ordinal"_s);
        row.run(document);
        QList<TextBlock> blocks;
        while (row.next()) {
            TextBlock block;
            row >> block.kind >> block.level >> block.marker >> block.page >> block.start
                >> block.end >> block.text;
            blocks.append(std::move(block));
        }
        return blocks;
    });
}

Result<QList<PageEntry>> TextRepository::pages(qint64 document) const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT label, width, height, words, has_text FROM page"
            " JOIN v_documents AS d ON d.capture_id = page.capture_id"
            " WHERE d.document_id = ? ORDER BY number"_s);
        row.run(document);
        QList<PageEntry> pages;
        while (row.next()) {
            PageEntry page;
            row >> page.label >> page.width >> page.height >> page.words >> page.hasText;
            pages.append(std::move(page));
        }
        return pages;
    });
}

QString plainTextOf(const QList<TextBlock> &blocks)
{
    QString text;
    int codePoints = 0;
    for (const TextBlock &block : blocks) {
        const int gap = std::max(0, block.start - codePoints);
        text += QString(gap, u'\n') + block.text;
        codePoints = block.end;
    }
    return text;
}

} // namespace Peel
