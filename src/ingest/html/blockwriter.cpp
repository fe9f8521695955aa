// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/blockwriter.h"

#include "ingest/html/definitions.h"
#include "ingest/html/elementkinds.h"
#include "ingest/html/furniture.h"
#include "ingest/html/inlinerun.h"
#include "ingest/language/pattern.h"
#include "ingest/plaintext/shapes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The lines of a tile: those of each element that holds no other but inline ones.
void addLinesOf(const DomNode &node, QStringList &lines)
{
    for (const DomNode &child : node.children) {
        const bool parts = std::any_of(child.children.begin(), child.children.end(),
            [](const DomNode &inner) { return !isInline(inner); });
        if (parts) {
            addLinesOf(child, lines);
            continue;
        }
        InlineRun run;
        run.add(child, false);
        const QString text = run.take(false).front().text.trimmed();
        lines += text.split(u'\n', Qt::SkipEmptyParts);
    }
}

class BlockWriter
{
public:
    BlockWriter(const DomNode &page, const DomNode &main)
        : m_page(page)
        , m_main(main)
    {
    }

    PageBlocks write()
    {
        visitChildren(m_page);
        flush();
        return std::move(m_result);
    }

private:
    struct List
    {
        bool ordered = false;
        int next = 1;
        QString type;
    };

    void visit(const DomNode &node);
    void visitChildren(const DomNode &node);
    void visitHeading(const DomNode &node, int level);
    void visitList(const DomNode &node);
    void visitItem(const DomNode &node);
    void visitDefinitions(const DomNode &node);
    void visitSections(const DomNode &list, int level);
    void visitTable(const DomNode &node);
    void visitTile(const DomNode &node);
    void visitFootnote(const DomNode &node);
    void visitPre(const DomNode &node);
    void visitParagraph(const DomNode &node, BlockKind kind);
    void putAside(const DomNode &node, const QString &why);
    void put(Block block, BlockKind kind);
    void flush();
    bool boldHeading(const Block &block) const;

    const DomNode &m_page;
    const DomNode &m_main;
    PageBlocks m_result;
    InlineRun m_run;
    QString m_role; // of the element that the run stands in
    std::vector<List> m_lists;
    QString m_marker; // of the list item whose text is still to come
    bool m_inMain = false;
    bool m_inFootnote = false;
    int m_level = 1; // of the last heading
};

namespace {

/// The words of an element, line by line as its own elements part them.
void addLines(const DomNode &node, QString &text)
{
    if (node.isText()) {
        text += node.text.simplified().isEmpty() ? u" "_s : QString(node.text).replace(u'\n', u' ');
        return;
    }
    const bool line = !isInline(node);
    if (line)
        text += u'\n';
    for (const DomNode &child : node.children) {
        if (child.tag != "script"_L1 && child.tag != "style"_L1)
            addLines(child, text);
    }
    if (line)
        text += u'\n';
}

} // namespace

/// Text outside of the main content is kept as furniture, so that nothing that was saved is lost.
void BlockWriter::put(Block block, BlockKind kind)
{
    if (block.text.trimmed().isEmpty())
        return;
    if (!m_inMain) {
        m_result.furniture.push_back(
            Furniture { block.text.simplified(), {}, u"outside the article"_s });
        return;
    }
    block.kind = isGradeAlone(block.text) && kind == BlockKind::Paragraph ? BlockKind::Badge : kind;
    if (block.role.isEmpty())
        block.role = m_role;
    if (kind == BlockKind::Paragraph && boldHeading(block)) {
        block.kind = BlockKind::Heading;
        block.level = std::min(6, std::max(m_level + 1, levelByShape(block.text)));
    } else if (kind == BlockKind::Heading) {
        m_level = block.level;
    }
    m_result.drafts.push_back(std::move(block));
}

/// A short bold line stands for a heading; a name with an office behind it does not.
bool BlockWriter::boldHeading(const Block &block) const
{
    static const Pattern office(u"^\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)+, "_s);
    return block.bold && !block.text.contains(u'\n') && block.text.size() <= 100
        && isHeadingShaped(block.text) && !office.match(block.text).hasMatch()
        && !isFigureLine(block.text);
}

void BlockWriter::flush()
{
    if (m_run.isEmpty()) {
        m_run = InlineRun();
        return;
    }
    for (Block &block : m_run.takeParagraphs()) {
        if (m_inFootnote) {
            put(std::move(block), BlockKind::Footnote);
        } else if (!m_marker.isEmpty()) {
            block.marker = std::exchange(m_marker, {});
            block.level = static_cast<int>(m_lists.size());
            put(std::move(block), BlockKind::ListItem);
        } else {
            put(std::move(block), BlockKind::Paragraph);
        }
    }
}

void BlockWriter::putAside(const DomNode &node, const QString &why)
{
    // The name of the site and its menu stand in one header.
    const bool byLine = why == "header"_L1 || why == "footer"_L1;
    QString text;
    if (byLine)
        addLines(node, text);
    else
        text = node.allText().simplified();
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            m_result.furniture.push_back(Furniture { line.simplified(), {}, why });
    }
}

void BlockWriter::visitHeading(const DomNode &node, int level)
{
    flush();
    m_run.add(node, false);
    bool first = true;
    for (Block &block : m_run.take(true)) {
        block.level = first ? level : 0;
        block.bold = false;
        if (block.role.isEmpty())
            block.role = node.role();
        put(std::move(block), first ? BlockKind::Heading : BlockKind::Badge);
        first = false;
    }
}

void BlockWriter::visitList(const DomNode &node)
{
    flush();
    m_marker.clear();
    List list { node.tag == "ol"_L1, 1, node.attribute("type"_L1) };
    if (node.has("start"_L1))
        list.next = node.attribute("start"_L1).toInt();
    m_lists.push_back(list);
    visitChildren(node);
    flush();
    m_lists.pop_back();
    m_marker.clear();
}

void BlockWriter::visitItem(const DomNode &node)
{
    flush();
    if (m_lists.empty()) {
        visitChildren(node);
        flush();
        return;
    }
    List &list = m_lists.back();
    if (node.has("value"_L1))
        list.next = node.attribute("value"_L1).toInt();
    m_marker = u"•"_s;
    if (list.ordered) {
        const bool letters = list.type == "a"_L1 && list.next <= 26 && list.next > 0;
        m_marker
            = (letters ? QString(QChar(u'a' + list.next - 1)) : QString::number(list.next)) + u'.';
    }
    ++list.next;
    const QString outer = std::exchange(m_role, node.role());
    visitChildren(node);
    flush();
    m_role = outer;
    m_marker.clear();
}

/// `<dt>` heads what its `<dd>`s tell.
void BlockWriter::visitSections(const DomNode &list, int level)
{
    for (const DomNode &child : list.children) {
        if (child.tag == "dt"_L1)
            visitHeading(child, level);
        else if (child.tag == "div"_L1)
            visitSections(child, level);
        else
            visitChildren(child);
        flush();
    }
}

void BlockWriter::visitDefinitions(const DomNode &node)
{
    flush();
    for (Block &block : definitionBlocks(node)) {
        const BlockKind kind = block.kind;
        put(std::move(block), kind);
    }
}

/// Every element or line of a tile, however deep, is a line of its key figure.
void BlockWriter::visitTile(const DomNode &node)
{
    flush();
    Block block;
    QStringList lines;
    addLinesOf(node, lines);
    for (const QString &line : lines) {
        if (!block.text.isEmpty())
            block.text += u'\n';
        const auto from = static_cast<int>(block.text.size());
        const bool head = from == 0 && !isFigureLine(line);
        block.cells.push_back(
            Cell { block.rows(), 0, 1, 1, head, from, static_cast<int>(line.size()) });
        block.text += line;
    }
    block.role = node.role();
    block.headRows = !block.cells.empty() && block.cells.front().head ? 1 : 0;
    put(std::move(block), BlockKind::KeyFigure);
}

void BlockWriter::visitTable(const DomNode &node)
{
    if (isLayoutTable(node)) {
        flush();
        visitChildren(node);
        flush();
        return;
    }
    flush();
    if (const DomNode *caption = firstElement(node, "caption"_L1))
        visitParagraph(*caption, BlockKind::Caption);
    Block table = tableBlock(node);
    table.role = node.role();
    put(std::move(table), BlockKind::Table);
}

void BlockWriter::visitFootnote(const DomNode &node)
{
    static const Pattern mark(u"^(?:\\[?(\\d{1,3}|[*†‡§]{1,3})\\]?[.):]?|([¹²³⁴⁵⁶⁷⁸⁹⁰]+))\\s+"_s);
    flush();
    InlineRun run;
    for (const DomNode &child : node.children)
        run.add(child, false);
    Block block = run.take(false).front();
    const auto match = mark.match(block.text);
    if (match.hasMatch()) {
        block.marker = match.captured(1) + match.captured(2);
        block.text = block.text.mid(match.capturedEnd());
        block.marks.clear();
    } else if (node.tag == "li"_L1 && !m_lists.empty()) {
        block.marker = QString::number(m_lists.back().next++);
    }
    static const Pattern back(u"\\s*[↩↑⏎^]+\\s*$"_s);
    block.text = back.removedFrom(block.text);
    put(std::move(block), BlockKind::Footnote);
}

void BlockWriter::visitParagraph(const DomNode &node, BlockKind kind)
{
    flush();
    m_run.add(node, false);
    if (m_run.isEmpty()) {
        m_run = InlineRun();
        return;
    }
    for (Block &block : m_run.takeParagraphs()) {
        if (block.role.isEmpty())
            block.role = node.role();
        put(std::move(block), kind);
    }
}

/// Saved text viewers put a whole document into `<pre>`: its lines and empty lines count.
void BlockWriter::visitPre(const DomNode &node)
{
    flush();
    static const Pattern empty(u"\\n\\s*\\n"_s);
    for (const QString &part : empty.split(node.allText())) {
        Block block;
        block.text = part.trimmed();
        put(std::move(block), BlockKind::Paragraph);
    }
}

void BlockWriter::visitChildren(const DomNode &node)
{
    const auto tiles = std::count_if(node.children.begin(), node.children.end(), hasShapeOfTile);
    for (const DomNode &child : node.children) {
        if (m_inMain && tiles > 1 && hasShapeOfTile(child) && !isHidden(child))
            visitTile(child);
        else
            visit(child);
    }
}

void BlockWriter::visit(const DomNode &node)
{
    if (isSilent(node))
        return;
    const bool isMain = &node == &m_main;
    if (isMain)
        m_inMain = true;
    if (const QString why = isMain ? QString() : furnitureKind(node, m_inMain); !why.isEmpty()) {
        flush();
        putAside(node, why);
        return;
    }
    if (!node.isText() && !isMain && isHidden(node) && !(m_inMain && isFolded(node))) {
        if (m_inMain && !isInline(node))
            putAside(node, u"hidden"_s);
        return;
    }
    const int level = headingLevel(node);
    const bool leaf = std::all_of(node.children.begin(), node.children.end(), isInline);
    if (node.tag == "button"_L1 && level == 0) {
        putAside(node, u"button"_s);
    } else if (level > 0) {
        visitHeading(node, level);
    } else if (isInline(node)) {
        m_run.add(node, false);
    } else if (node.tag == "hr"_L1) {
        flush();
    } else if (node.tag == "table"_L1) {
        visitTable(node);
    } else if (node.tag == "pre"_L1) {
        visitPre(node);
    } else if (node.tag == "dl"_L1 && holdsSections(node)) {
        flush();
        visitSections(node, std::min(6, m_level + 1));
    } else if (node.tag == "dl"_L1) {
        visitDefinitions(node);
    } else if (isFootnote(node) && leaf) {
        visitFootnote(node);
    } else if (isTile(node)) {
        visitTile(node);
    } else if (node.tag == "ul"_L1 || node.tag == "ol"_L1) {
        visitList(node);
    } else if (node.tag == "li"_L1) {
        visitItem(node);
    } else if (node.tag == "figcaption"_L1 || node.tag == "caption"_L1) {
        visitParagraph(node, BlockKind::Caption);
    } else {
        flush();
        const QString outer = std::exchange(m_role, node.role());
        visitChildren(node);
        flush();
        m_role = outer;
    }
    if (isMain)
        m_inMain = false;
}

} // namespace

PageBlocks blocksOf(const DomNode &page, const DomNode &main)
{
    return BlockWriter(page, main).write();
}

} // namespace Peel
