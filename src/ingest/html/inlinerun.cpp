// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/inlinerun.h"

#include "ingest/html/furniture.h"
#include "ingest/language/pattern.h"
#include "ingest/plaintext/drafts.h"
#include "ingest/plaintext/shapes.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool hasBlockInside(const DomNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(),
        [](const DomNode &child) { return !child.isText() && !isInline(child); });
}

/// "m²" is a unit, "2nd" an ordinal: neither is a note.
bool isUnitOrOrdinal(const QString &before, const QString &raised)
{
    static const Pattern unit(u"(?:^|[\\s\\d])(?:k?m|cm|ft|mile)$"_s);
    static const Pattern ordinal(u"^(?:st|nd|rd|th)$"_s);
    return (raised == "2"_L1 && unit.match(before).hasMatch()) || ordinal.match(raised).hasMatch();
}

/// What is said instead of a picture of the grades, for those who do not see it.
bool namesSeveralGrades(const QString &words)
{
    static const Pattern grade
        = caseless(u"\\b(?:outstanding|good|adequate|requires? improvement|inadequate)\\b"
                   "[^.]*\\b(?:outstanding|good|adequate|requires? improvement|inadequate)\\b"_s);
    return grade.isIn(words);
}

bool isShownText(const DomNode &node)
{
    return !isSilent(node) && node.attribute("aria-hidden"_L1) != "true"_L1
        && !node.has("hidden"_L1);
}

} // namespace

bool isInline(const DomNode &node)
{
    static const QSet<QString> tags { u"a"_s, u"span"_s, u"strong"_s, u"em"_s, u"b"_s, u"i"_s,
        u"u"_s, u"small"_s, u"sup"_s, u"sub"_s, u"abbr"_s, u"acronym"_s, u"cite"_s, u"q"_s,
        u"code"_s, u"time"_s, u"mark"_s, u"label"_s, u"font"_s, u"big"_s, u"s"_s, u"del"_s,
        u"ins"_s, u"img"_s, u"br"_s, u"wbr"_s, u"bdi"_s, u"bdo"_s, u"dfn"_s, u"kbd"_s, u"var"_s,
        u"data"_s, u"tt"_s, u"samp"_s, u"button"_s, u"nobr"_s, u"strike"_s, u"picture"_s };
    return node.isText() || isSilent(node) || (tags.contains(node.tag) && !hasBlockInside(node));
}

void InlineRun::addText(const QString &text, bool bold)
{
    for (const QChar c : text) {
        if (c.isSpace()) {
            if (!m_text.isEmpty() && m_text.back() != u' ' && m_text.back() != u'\n')
                m_text += u' ';
            continue;
        }
        if (c == QChar(0xAD) || c == QChar(0x200B)) // soft hyphen, zero width space
            continue;
        m_text += c;
        m_letters += c.isLetter() ? 1 : 0;
        m_boldLetters += bold && c.isLetter() ? 1 : 0;
    }
}

bool InlineRun::addNoteMark(const DomNode &sup)
{
    static const Pattern mark(u"^\\[?(\\d{1,3}|[*†‡§]{1,3}|[a-z])\\]?$"_s);
    const QString raised = sup.allText().trimmed();
    const auto match = mark.match(raised);
    if (!match.hasMatch() || m_text.trimmed().isEmpty() || isUnitOrOrdinal(m_text, raised))
        return false;
    while (m_text.endsWith(u' '))
        m_text.chop(1);
    m_marks.push_back(NoteMark { static_cast<int>(m_text.size()), match.captured(1) });
    return true;
}

void InlineRun::addBreak()
{
    while (m_text.endsWith(u' '))
        m_text.chop(1);
    if (m_titleEnd < 0 && m_letters > 0 && m_boldLetters == m_letters) {
        m_titleEnd = static_cast<int>(m_text.size());
        m_titleLetters = m_letters;
    }
    if (!m_text.isEmpty())
        m_text += u'\n';
}

void InlineRun::add(const DomNode &node, bool bold)
{
    if (node.isText()) {
        addText(node.text, bold);
        return;
    }
    if (!isShownText(node))
        return;
    if (node.tag == "br"_L1) {
        addBreak();
        return;
    }
    if (node.tag == "img"_L1 && isGradeAlone(node.attribute("alt"_L1))) {
        m_grades.push_back(Grade { static_cast<int>(m_text.size()),
            static_cast<int>(node.attribute("alt"_L1).trimmed().size()), node.role() });
        addText(node.attribute("alt"_L1).trimmed(), bold);
        return;
    }
    if (node.tag == "img"_L1 && namesSeveralGrades(node.attribute("alt"_L1))) {
        addBreak();
        addText(node.attribute("alt"_L1), bold);
        addBreak();
        return;
    }
    if (node.tag == "sup"_L1 && addNoteMark(node))
        return;
    const int from = static_cast<int>(m_text.size());
    const bool strong = bold || node.tag == "strong"_L1 || node.tag == "b"_L1;
    for (const DomNode &child : node.children)
        add(child, strong);
    const QString own = m_text.mid(from);
    if (!isGradeAlone(own))
        return;
    // "Preventing crime" and its grade in an element of its own, which stands apart.
    const bool glued = from > 0 && m_text.at(from - 1).isLetterOrNumber() && own.front().isUpper();
    if (glued)
        m_text.insert(from, u' ');
    m_grades.push_back(Grade { from + (glued ? 1 : 0), static_cast<int>(own.size()), node.role() });
}

std::vector<Block> InlineRun::takeParagraphs()
{
    constexpr qsizetype fewest = 4; // blanks of a title
    constexpr qsizetype running = 40; // letters of the text below it
    const int end = m_boldLetters == m_titleLetters ? m_titleEnd : -1;
    std::vector<Block> blocks = take(false);
    if (end < 0 || blocks.size() > 1)
        return blocks;
    const Block &whole = blocks.front();
    Block title = slice(whole, 0, end);
    Block text = slice(whole, end + 1, static_cast<int>(whole.text.size()) - end - 1);
    if (title.text.count(u' ') < fewest || text.text.size() < running)
        return blocks;
    title.bold = true;
    text.bold = false;
    return { title, text };
}

std::vector<Block> InlineRun::take(bool heading)
{
    Block block;
    block.text = m_text;
    block.marks = m_marks;
    block.bold = m_letters > 0 && m_boldLetters * 2 > m_letters;
    std::vector<Block> blocks { block };
    if (!m_grades.empty()) {
        const Grade &grade = m_grades.back();
        Block before = slice(block, 0, grade.from);
        const Block badge = slice(block, grade.from, grade.length);
        const bool last = QStringView(m_text).mid(grade.from + grade.length).trimmed().isEmpty();
        before.text = before.text.trimmed();
        if (last && (heading || isUpdatedLine(before.text)) && !before.text.isEmpty()
            && !before.text.endsWith(u':') && isGradeAlone(badge.text)) {
            blocks = { before, badge };
            blocks.back().role = grade.role;
        } else if (before.text.isEmpty() && last) {
            blocks.back().role = grade.role;
        }
    }
    for (Block &part : blocks) {
        while (!part.text.isEmpty() && part.text.back().isSpace())
            part.text.chop(1);
    }
    *this = InlineRun();
    return blocks;
}

} // namespace Peel
