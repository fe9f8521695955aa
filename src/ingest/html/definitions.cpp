// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/definitions.h"

#include "ingest/html/inlinerun.h"
#include "ingest/plaintext/shapes.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Gathers `<dt>`s and the `<dd>`s below them, however they are wrapped.
class Definitions
{
public:
    explicit Definitions(QString role)
        : m_role(std::move(role))
    {
    }

    std::vector<Block> read(const DomNode &list)
    {
        walk(list);
        close();
        return std::move(m_blocks);
    }

private:
    void walk(const DomNode &below)
    {
        for (const DomNode &child : below.children) {
            if (child.tag != "dt"_L1 && child.tag != "dd"_L1) {
                walk(child);
                continue;
            }
            if (child.tag == "dt"_L1 && (!m_values.empty() || isGradeAlone(m_term)))
                close();
            InlineRun run;
            run.add(child, false);
            const QString text = run.take(false).front().text.replace(u'\n', u' ').trimmed();
            if (child.tag == "dt"_L1)
                m_term += m_term.isEmpty() ? text : u' ' + text;
            else if (!text.isEmpty())
                m_values.push_back(text);
        }
    }

    void close()
    {
        if (m_term.isEmpty() && m_values.empty())
            return;
        const bool figures = !m_values.empty()
            && std::all_of(m_values.begin(), m_values.end(),
                [](const QString &value) { return isFigureLine(value); });
        Block block;
        block.kind = figures ? BlockKind::KeyFigure : BlockKind::Paragraph;
        block.role = m_role;
        block.text = m_term;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            block.text += (block.text.isEmpty() ? u""_s : joint(i, figures)) + m_values[i];
        if (figures)
            addCells(block);
        m_blocks.push_back(std::move(block));
        m_term.clear();
        m_values.clear();
    }

    /// What stands before a value: a grade has its areas behind a colon, as in a line.
    QString joint(std::size_t value, bool figures) const
    {
        if (figures)
            return u"\n"_s;
        if (!isGradeAlone(m_term))
            return u" "_s;
        return value == 0 ? u": "_s : u"; "_s;
    }

    static void addCells(Block &block)
    {
        int from = 0;
        for (int row = 0; const QString &line : block.text.split(u'\n')) {
            block.cells.push_back(
                Cell { row, 0, 1, 1, row == 0, from, static_cast<int>(line.size()) });
            from += static_cast<int>(line.size()) + 1;
            ++row;
        }
        block.headRows = 1;
    }

    QString m_role;
    std::vector<Block> m_blocks;
    QString m_term;
    std::vector<QString> m_values;
};

} // namespace

std::vector<Block> definitionBlocks(const DomNode &list)
{
    return Definitions(list.role()).read(list);
}

} // namespace Peel
