// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/textblocks.h"

#include "ingest/language/digits.h"
#include "ingest/language/pattern.h"
#include "ingest/plaintext/drafts.h"
#include "ingest/plaintext/shapes.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A line of a contents list: dot leaders, or a tab or a gap before a page number.
bool isContentsLine(QStringView line)
{
    static const Pattern contents(
        u"^[^\\t]*\\p{L}[^\\t]*(?:(?:\\.{3,}|…)\\s*\\d{0,3}|(?:\\t|\\s{3,}|\\?)\\s*\\d{1,3})$"_s);
    return line.size() < 250 && contents.match(line).hasMatch();
}

struct MarkdownHead
{
    int level = 0;
    QString text;
};

MarkdownHead markdownHead(const QString &line)
{
    static const Pattern head(u"^(#{1,6})\\s+(.+?)\\s*#*$"_s);
    const auto match = head.match(line);
    return match.hasMatch()
        ? MarkdownHead { static_cast<int>(match.capturedLength(1)), match.captured(2) }
        : MarkdownHead {};
}

/// Takes emphasis marks away: "**Good**", "__note__", "*word*".
QString withoutEmphasis(QString text, bool &bold)
{
    static const Pattern whole(u"^\\s*(\\*\\*|__)(.+)\\1\\s*$"_s);
    static const Pattern strong(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s);
    static const Pattern emphasis(u"(?<![\\w*])\\*(?=[^\\s*])([^*\\n]+?)(?<=\\S)\\*(?![\\w*])"_s);
    static const Pattern link(u"\\[([^\\]\\n]+)\\]\\((?:https?:|/|#|mailto:)[^)\\s]*\\)"_s);
    bold = whole.match(text).hasMatch();
    text = strong.replacedIn(text, u"\\2");
    text = emphasis.replacedIn(text, u"\\1");
    return link.replacedIn(text, u"\\1");
}

QStringList cellsOf(const QString &line)
{
    if (line.contains(u'\t'))
        return line.split(u'\t');
    QString inner = line.trimmed();
    if (inner.startsWith(u'|'))
        inner.remove(0, 1);
    if (inner.endsWith(u'|'))
        inner.chop(1);
    return inner.split(u'|');
}

bool isRule(const QString &line)
{
    static const Pattern rule(u"^[\\s|:+=-]*-[\\s|:+=-]*$"_s);
    return rule.match(line).hasMatch();
}

bool isTable(const QStringList &lines)
{
    const auto isRow
        = [](const QString &line) { return line.contains(u'\t') || line.count(u'|') >= 2; };
    return std::all_of(lines.begin(), lines.end(), isRow) && lines.size() >= 2
        && !std::all_of(
            lines.begin(), lines.end(), [](const QString &l) { return isContentsLine(l); });
}

Block tableOf(const QStringList &lines)
{
    Block block;
    block.kind = BlockKind::Table;
    std::vector<QStringList> rows;
    for (const QString &line : lines) {
        if (isRule(line))
            block.headRows = rows.size() == 1 ? 1 : block.headRows;
        else
            rows.push_back(cellsOf(line));
    }
    const bool figuresBelow = std::any_of(rows.begin() + 1, rows.end(), [](const QStringList &row) {
        return std::any_of(
            row.begin() + 1, row.end(), [](const QString &c) { return hasDigit(c); });
    });
    const QStringList &first = rows.front();
    const bool wordsAbove = std::none_of(first.begin() + 1, first.end(), [](const QString &c) {
        static const Pattern value(u"^[£+−-]?\\d[\\d.,]*%?$"_s);
        return value.match(c.trimmed()).hasMatch() && c.trimmed().size() != 4;
    });
    if (block.headRows == 0 && rows.size() > 1 && figuresBelow && wordsAbove)
        block.headRows = 1;
    for (int r = 0; r < static_cast<int>(rows.size()); ++r) {
        if (r > 0)
            block.text += u'\n';
        const QStringList &row = rows.at(static_cast<std::size_t>(r));
        for (int c = 0; c < row.size(); ++c) {
            if (c > 0)
                block.text += u'\t';
            bool bold = false;
            const QString cell = withoutEmphasis(row.at(c).simplified(), bold);
            const bool head = r < block.headRows || (c == 0 && !hasDigit(cell));
            block.cells.push_back(Cell { r, c, 1, 1, head, static_cast<int>(block.text.size()),
                static_cast<int>(cell.size()) });
            block.text += cell;
        }
    }
    return block;
}

/// Raised digits as plain ones.
QString lowered(QStringView raised)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString mark;
    for (const QChar c : raised) {
        const qsizetype digit = digits.indexOf(c);
        mark += digit < 0 ? QString(c) : QString::number(digit);
    }
    return mark;
}

/// "¹ Outstanding, Good …", "[3] HMIC, 2015", "^{*}Data is from …".
bool takeFootnote(Block &block)
{
    static const Pattern mark(
        u"^(?:([¹²³⁴-⁹⁰]{1,3})\\s+|\\[\\^?(\\d{1,3})\\]:?\\s+|\\^\\{([\\d*†‡]{1,3})\\}\\s*)"_s);
    const auto match = mark.match(block.text);
    if (!match.hasMatch())
        return false;
    block.kind = BlockKind::Footnote;
    block.marker = lowered(QString(match.captured(1) + match.captured(2) + match.captured(3)));
    block.text.remove(0, match.capturedLength());
    return true;
}

/// Raised digits behind a word are note marks, not part of it; those behind a unit ("m²") stay.
/// Converters write them as "²", "^{2}" or "$^{6\\,7}$".
void takeNoteMarks(Block &block)
{
    static const Pattern raised(u"(?<=[\\p{L}\\d.,;:’”)])(?<!\\bm)(?<!\\bkm)(?:([¹²³⁴-"
                                u"⁹⁰]{1,3})|\\s?\\$?\\^\\{([\\d*†‡\\\\, "
                                "]{1,12})\\}\\$?)"_s);
    static const Pattern parts(u"[\\\\, ]+"_s);
    for (auto match = raised.match(block.text); match.hasMatch();
         match = raised.match(block.text)) {
        const auto at = static_cast<int>(match.capturedStart());
        const QString marks = lowered(QString(match.captured(1) + match.captured(2)));
        for (const QString &mark : parts.split(marks, Qt::SkipEmptyParts))
            block.marks.push_back(NoteMark { at, mark });
        block.text.remove(at, match.capturedLength());
    }
}

bool isCaption(const QString &text)
{
    static const Pattern caption(u"^(?:Figure|Table|Chart|Graph) \\d{1,3}\\s*[:.–-]\\s*\\S"_s);
    return caption.match(text).hasMatch() && text.size() < 300;
}

/// "1. OVERVIEW OF THE PRIORITY", "2.1 Calls": the number in front of a heading or paragraph. "2.1
/// percent of calls" is a figure.
bool takeNumber(Block &block)
{
    static const Pattern number(
        u"^(\\d{1,2}(?:\\.\\d{1,2})+\\.?|\\d{1,2}\\.(?=\\s+\\p{Lu}{2}))\\s+(?=[^\\s\\p{Ll}%])"_s);
    const auto match = number.match(block.text);
    if (!match.hasMatch())
        return false;
    block.marker = match.captured(1);
    block = slice(block, static_cast<int>(match.capturedEnd()),
        static_cast<int>(block.text.size() - match.capturedLength()));
    return true;
}

bool isContentsTitle(const Block &block)
{
    static const Pattern title = caseless(u"^(?:table of )?contents(?: page)?$"_s);
    return title.match(block.text).hasMatch();
}

/// Lines with page numbers are a contents list when it is called so, or when the numbers climb.
bool isContents(const QStringList &lines, bool titled)
{
    static const Pattern page(u"(\\d{1,3})$"_s);
    qsizetype count = 0;
    int last = 0;
    bool climbing = true;
    for (const QString &line : lines) {
        count += isContentsLine(line) ? 1 : 0;
        const int number = page.match(line).captured(1).toInt();
        climbing = climbing && (number == 0 || number >= last);
        last = number == 0 ? last : number;
    }
    return count * 10 >= lines.size() * 6 && (titled || (lines.size() >= 5 && climbing));
}

/// "PEEL: Police effectiveness", "2015": a year that a title was wrapped before belongs to it.
QStringList withYearsJoined(const QStringList &lines)
{
    static const Pattern year(u"^(?:19|20)\\d\\d(?:[/–-]\\d\\d(?:\\d\\d)?)?$"_s);
    QStringList joined;
    for (const QString &line : lines) {
        if (!joined.isEmpty() && year.match(line).hasMatch())
            joined.back() += u' ' + line;
        else
            joined << line;
    }
    return joined;
}

/// Before the running text begins, each line of a title page stands for itself.
bool isTitlePage(const QStringList &lines)
{
    static const Pattern imprint(
        u"^(?:©|www\\.|https?://|ISBN\\b|(?:Published|Issued|Date)\\b.*\\d{4}$|\\d{1,2} \\p{L}+ \\d{4}$)"_s);
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        const bool title = line.front().isUpper() && !isLabelledFigure(line);
        return line.size() <= 100 && !line.contains(u'\t') && !line.contains(u'|')
            && (title || imprint.match(line).hasMatch()) && !line.endsWith(u'.')
            && !line.endsWith(u',');
    });
}

/// The bold or plain line that can be a heading, by its shape.
bool isHeading(const Block &block)
{
    return !block.text.contains(u'\n') && isHeadingShaped(block.text) && !isContentsLine(block.text)
        && !bulletOf(block.text).has_value();
}

int depthOf(const QString &marker)
{
    static const Pattern further(u"\\.\\d"_s);
    return further.countIn(marker);
}

} // namespace

void TextBlocks::add(const std::vector<QString> &paragraphs)
{
    for (const QString &paragraph : paragraphs)
        addParagraph(paragraph);
}

void TextBlocks::add(Block block)
{
    m_blocks.push_back(std::move(block));
}

bool TextBlocks::addHeading(Block block)
{
    const bool numbered = takeNumber(block);
    if (!isHeading(block))
        return false;
    block.kind = BlockKind::Heading;
    block.level = !m_titled ? 1
        : numbered          ? std::min(5, 2 + depthOf(block.marker))
                            : levelByShape(block.text);
    m_titled = true;
    m_blocks.push_back(std::move(block));
    return true;
}

void TextBlocks::addParagraph(const QString &paragraph)
{
    const QStringList lines = paragraph.split(u'\n');
    m_running = m_running || paragraph.size() > 160;
    if (!m_running && lines.size() > 1) {
        const QStringList titles = withYearsJoined(lines);
        if (isTitlePage(titles)) {
            for (const QString &line : titles)
                addParagraph(line);
            return;
        }
    }
    const bool titled = !m_blocks.empty() && isContentsTitle(m_blocks.back());
    static const Pattern pageNumber(u"\\d$"_s);
    const bool goesOn = m_inContents && pageNumber.match(paragraph).hasMatch();
    if (isContents(lines, titled || goesOn)) {
        if (titled) {
            m_contents.push_back(m_blocks.back().text);
            m_blocks.pop_back();
        }
        m_contents.insert(m_contents.end(), lines.begin(), lines.end());
        m_inContents = true;
        return;
    }
    m_inContents = false;
    if (isTable(lines)) {
        m_blocks.push_back(tableOf(lines));
        return;
    }
    const MarkdownHead head = markdownHead(lines.front());
    Block block;
    if (head.level > 0) {
        block.text = withoutEmphasis(head.text, block.bold);
        block.kind = BlockKind::Heading;
        block.level = head.level;
        m_titled = m_titled || head.level == 1;
        takeNoteMarks(block);
        m_blocks.push_back(block);
        if (lines.size() > 1)
            addParagraph(paragraph.section(u'\n', 1));
        return;
    }
    block.text = withoutEmphasis(paragraph, block.bold);
    const bool footnote = takeFootnote(block);
    takeNoteMarks(block);
    if (!footnote && isCaption(block.text))
        block.kind = BlockKind::Caption;
    else if (!footnote && addHeading(block))
        return;
    else if (!footnote && block.text.indexOf(u'\n') < 0)
        takeNumber(block);
    m_blocks.push_back(std::move(block));
}

std::vector<Block> TextBlocks::take()
{
    return std::move(m_blocks);
}

} // namespace Peel
