// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/draft.h"

#include "ingest/language/hyphens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

/// Puts words behind each other into a block's text.
class TextBuilder
{
public:
    TextBuilder(Block &block, const Hyphens &hyphens)
        : m_block(block)
        , m_hyphens(hyphens)
    {
    }

    void add(const std::vector<Run> &lines)
    {
        const Word *before = nullptr;
        bool lineEnd = false;
        for (const Run &line : lines) {
            for (const Word &word : line.words) {
                if (before)
                    joinTo(*before, word, lineEnd);
                put(word);
                before = &word;
                lineEnd = false;
            }
            lineEnd = true;
        }
    }

    void add(QChar separator) { m_block.text += separator; }

private:
    void joinTo(const Word &left, const Word &right, bool lineEnd)
    {
        if (!lineEnd) {
            if (!touching(left, right))
                m_block.text += u' ';
            return;
        }
        if (left.softHyphen)
            return;
        if (!left.text.endsWith(u'-') || left.text.size() < 2) {
            m_block.text += u' ';
            return;
        }
        if (m_hyphens.joins(left.text, right.text)) {
            m_block.text.chop(1);
            --m_block.pieces.back().length;
        }
    }

    void put(const Word &word)
    {
        const int from = static_cast<int>(m_block.text.size());
        const int length = static_cast<int>(word.text.size());
        m_block.text += word.text;
        m_block.pieces.push_back({ from, length, word.box });
        for (const QString &mark : word.mark.split(u' ', Qt::SkipEmptyParts))
            m_block.marks.push_back({ from + length, mark });
    }

    Block &m_block;
    const Hyphens &m_hyphens;
};

void addGrid(const Draft &draft, Block &block, TextBuilder &builder)
{
    int row = 0;
    bool first = true;
    for (const GridCell &cell : draft.cells) {
        if (!first)
            builder.add(cell.row == row ? QChar(u'\t') : QChar(u'\n'));
        first = false;
        row = cell.row;
        Cell done { cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.head,
            static_cast<int>(block.text.size()), 0 };
        builder.add(cell.lines);
        done.length = static_cast<int>(block.text.size()) - done.from;
        block.cells.push_back(done);
    }
    block.headRows = draft.headRows;
}

} // namespace

Box Draft::box() const
{
    Box all;
    bool begun = false;
    const auto add = [&](const Box &box) {
        all = begun ? united(all, box) : box;
        begun = true;
    };
    for (const Run &line : lines)
        add(line.box);
    for (const GridCell &cell : cells) {
        for (const Run &line : cell.lines)
            add(line.box);
    }
    return all;
}

QString Draft::text() const
{
    QString text;
    for (const Run &line : lines)
        text += (text.isEmpty() ? QString() : u" "_s) + line.text();
    return text;
}

int Draft::letters() const
{
    int count = 0;
    for (const Run &line : lines)
        count += line.letters();
    return count;
}

Draft draftOf(std::vector<Run> lines)
{
    Draft draft;
    std::vector<Word> words;
    for (const Run &line : lines)
        words.insert(words.end(), line.words.begin(), line.words.end());
    const Run all = makeRun(std::move(words));
    draft.page = all.box.page;
    draft.left = lines.front().box.x0;
    draft.textLeft = draft.left;
    draft.right = all.box.x1;
    draft.size = all.size;
    draft.bold = all.bold;
    draft.lines = std::move(lines);
    return draft;
}

Block blockOf(const Draft &draft, const Hyphens &hyphens)
{
    Block block;
    block.kind = draft.kind;
    block.level = draft.level;
    block.marker = draft.marker;
    block.role = draft.role;
    block.page = draft.page;
    block.size = draft.size;
    block.bold = draft.bold;
    TextBuilder builder(block, hyphens);
    if (draft.cells.empty())
        builder.add(draft.lines);
    else
        addGrid(draft, block, builder);
    return block;
}

} // namespace Peel::Pdf
