// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/textblocks.h"

#include "ingest/plaintext/shapes.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A line of a contents list: dot leaders or a tab before a page number.
bool isContentsLine(QStringView line)
{
    static const QRegularExpression contents(
        u"(?:\\.{3,}|…|\\t|\\s{3,}|[?a-z]|\\.)\\s*\\d{1,3}$"_s);
    return line.size() < 200 && contents.match(line).hasMatch();
}

struct MarkdownHead
{
    int level = 0;
    QString text;
};

MarkdownHead markdownHead(const QString &line)
{
    static const QRegularExpression head(u"^(#{1,6})\\s+(.+?)\\s*#*$"_s);
    const auto match = head.match(line);
    return match.hasMatch()
        ? MarkdownHead { static_cast<int>(match.capturedLength(1)), match.captured(2) }
        : MarkdownHead {};
}

/// Takes emphasis marks away: "**Good**", "__note__", "*word*".
QString withoutEmphasis(QString text, bool &bold)
{
    static const QRegularExpression whole(u"^\\s*(\\*\\*|__)(.+)\\1\\s*$"_s);
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s);
    static const QRegularExpression emphasis(
        u"(?<![\\w*])\\*(?=[^\\s*])([^*\\n]+?)(?<=\\S)\\*(?![\\w*])"_s);
    static const QRegularExpression link(
        u"\\[([^\\]\\n]+)\\]\\((?:https?:|/|#|mailto:)[^)\\s]*\\)"_s);
    bold = whole.match(text).hasMatch();
    text.replace(strong, u"\\2"_s);
    text.replace(emphasis, u"\\1"_s);
    text.replace(link, u"\\1"_s);
    return text;
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
    static const QRegularExpression rule(u"^[\\s|:+=-]*-[\\s|:+=-]*$"_s);
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

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
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
        static const QRegularExpression value(u"^[£+−-]?\\d[\\d.,]*%?$"_s);
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

/// "¹ Outstanding, Good …", "[3] HMIC, 2015".
bool takeFootnote(Block &block)
{
    static const QRegularExpression mark(u"^(?:([¹²³⁴-⁹⁰]{1,3})|\\[\\^?(\\d{1,3})\\]:?)\\s+"_s);
    const auto match = mark.match(block.text);
    if (!match.hasMatch())
        return false;
    block.kind = BlockKind::Footnote;
    block.marker = match.captured(1) + match.captured(2);
    block.text.remove(0, match.capturedLength());
    return true;
}

/// Raised digits behind a word are note marks, not part of it; those behind a unit ("m²") stay.
void takeNoteMarks(Block &block)
{
    static const QRegularExpression raised(
        u"(?<=[\\p{L}\\d.,;:’”)])(?<!\\bm)(?<!\\bkm)[¹²³⁴-⁹⁰]{1,3}"_s);
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    for (auto match = raised.match(block.text); match.hasMatch();
         match = raised.match(block.text)) {
        QString mark;
        for (const QChar c : match.capturedView())
            mark += QString::number(digits.indexOf(c));
        const auto at = static_cast<int>(match.capturedStart());
        block.marks.push_back(NoteMark { at, mark });
        block.text.remove(at, match.capturedLength());
    }
}

bool isCaption(const QString &text)
{
    static const QRegularExpression caption(
        u"^(?:Figure|Table|Chart|Graph) \\d{1,3}\\s*[:.–-]\\s*\\S"_s);
    return caption.match(text).hasMatch() && text.size() < 300;
}

/// The bold or plain line that can be a heading, by its shape.
bool isHeading(const Block &block)
{
    return !block.text.contains(u'\n') && isHeadingShaped(block.text) && !isContentsLine(block.text)
        && !bulletOf(block.text).has_value();
}

} // namespace

std::vector<Block> textBlocks(const std::vector<QString> &paragraphs)
{
    std::vector<Block> blocks;
    bool titled = false;
    for (const QString &paragraph : paragraphs) {
        const QStringList lines = paragraph.split(u'\n');
        if (isTable(lines)) {
            blocks.push_back(tableOf(lines));
            continue;
        }
        const MarkdownHead head = markdownHead(lines.front());
        Block block;
        block.text = head.level > 0 ? head.text : paragraph;
        block.text = withoutEmphasis(block.text, block.bold);
        if (head.level > 0) {
            block.kind = BlockKind::Heading;
            block.level = head.level;
            titled = titled || head.level == 1;
            takeNoteMarks(block);
            blocks.push_back(block);
            if (lines.size() == 1)
                continue;
            block = Block();
            block.text = withoutEmphasis(paragraph.section(u'\n', 1), block.bold);
        }
        if (!takeFootnote(block)) {
            takeNoteMarks(block);
            if (isCaption(block.text)) {
                block.kind = BlockKind::Caption;
            } else if (isHeading(block)) {
                block.kind = BlockKind::Heading;
                block.level = titled ? levelByShape(block.text) : 1;
                titled = true;
            }
        }
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace Peel
