// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/texttables.h"

#include "ingest/language/pattern.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype longestHeadLine = 40;
constexpr int mostHeadLines = 40;
constexpr std::size_t fewestRows = 3;

struct Row
{
    QString label;
    QStringList values;
    bool period = false; // the label is a time
};

struct Line
{
    qsizetype at = 0; // index among all lines
    QString text; // a tab alone for a row of a table that has its tabs
};

const QString &valuePattern()
{
    static const QString value
        = u"(?:N/A|n/a|[-–*]|[£+−–-]?\\d(?:[\\d,.:]*\\d)?(?:%|p|m|k)?(?:\\s(?:secs?|seconds?|mins?|minutes?|hours?|days?)\\b)?)"_s;
    return value;
}

std::optional<Row> rowOf(const QString &line)
{
    static const Pattern timed(
        u"^((?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[\\s-]+(?:20)?\\d\\d|"
        "20\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?|Q[1-4](?:\\s20\\d\\d(?:/\\d\\d)?)?))\\s+((?:"_s
        + valuePattern() + u"\\s*)+)$"_s);
    static const Pattern worded(u"^(\\p{Lu}[^\\d]{2,60}?)\\s+((?:"_s + valuePattern() + u"\\s+)+"_s
        + valuePattern() + u")$"_s);
    static const Pattern value(valuePattern());
    for (const auto *form : { &timed, &worded }) {
        const auto match = form->match(line);
        if (!match.hasMatch())
            continue;
        Row row { match.captured(1), {}, form == &timed };
        auto values = value.globalMatch(match.captured(2));
        while (values.hasNext())
            row.values.append(values.next().captured(0));
        return row;
    }
    return std::nullopt;
}

bool isHeadLine(const QString &line)
{
    static const Pattern numbered(u"^\\d{1,2}\\.\\d"_s);
    return line != "\t"_L1 && line.size() <= longestHeadLine && !numbered.match(line).hasMatch()
        && !line.endsWith(u'.') && !line.endsWith(u';') && !line.endsWith(u':')
        && !line.startsWith(u'•') && !line.startsWith(u'#');
}

/// "Date Average Wait Time" over two columns.
QStringList headsOfOneLine(const QString &line, qsizetype columns)
{
    static const Pattern key(u"^(Date|Month|Year|Period|Quarter|Force|Area)\\s+(.+)$"_s);
    const auto match = key.match(line);
    return columns == 2 && match.hasMatch() ? QStringList { match.captured(1), match.captured(2) }
                                            : QStringList();
}

/// Heads of one table tend to begin alike ("Total …", "Total …", "% …"): the lines that begin with
/// the first word or with one that recurs begin a head, the others go on with it. Empty when that
/// does not give one head for each column.
QStringList sharedOut(const QStringList &lines, qsizetype columns)
{
    if (lines.size() == 1)
        return headsOfOneLine(lines.front(), columns);
    QHash<QString, int> counts;
    QStringList words;
    for (const QString &line : lines) {
        const QString word = line.section(u' ', 0, 0);
        if (counts[word]++ == 0)
            words.append(word);
    }
    std::stable_sort(words.begin() + 1, words.end(),
        [&](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    QStringList beginners { words.front() };
    int total = counts[words.front()];
    for (const QString &word : words.mid(1)) {
        const bool begins = word.front().isUpper() || word.front() == u'%';
        if (begins && total + counts[word] <= columns
            && (counts[word] > 1 || lines.size() == columns)) {
            beginners.append(word);
            total += counts[word];
        }
    }
    if (total != columns)
        return {};
    QStringList heads;
    for (const QString &line : lines) {
        if (beginners.contains(line.section(u' ', 0, 0)))
            heads.append(line);
        else
            heads.back() += u' ' + line;
    }
    return heads;
}

void addRow(Block &block, const QStringList &cells, int row, bool head)
{
    if (row > 0)
        block.text += u'\n';
    for (int column = 0; column < cells.size(); ++column) {
        if (column > 0)
            block.text += u'\t';
        block.cells.push_back(Cell { row, column, 1, 1, head || column == 0,
            static_cast<int>(block.text.size()), static_cast<int>(cells.at(column).size()) });
        block.text += cells.at(column);
    }
}

Block tableOf(const QStringList &heads, const std::vector<Row> &rows)
{
    Block block;
    block.kind = BlockKind::Table;
    int index = 0;
    if (!heads.isEmpty()) {
        addRow(block, heads, index++, true);
        block.headRows = 1;
    }
    for (const Row &row : rows)
        addRow(block, QStringList { row.label } + row.values, index++, false);
    return block;
}

} // namespace

std::vector<SpacedTable> spacedTables(const QStringList &lines)
{
    std::vector<Line> written;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const QString text = lines.at(i).simplified(); !text.isEmpty())
            written.push_back(Line { i, lines.at(i).contains(u'\t') ? QString(u'\t') : text });
    }
    std::vector<SpacedTable> tables;
    std::size_t free = 0; // first line that no table has taken
    for (std::size_t i = 0; i < written.size(); ++i) {
        std::vector<Row> rows;
        for (std::size_t j = i; j < written.size(); ++j) {
            const auto row = rowOf(written.at(j).text);
            if (!row
                || (!rows.empty()
                    && (row->values.size() != rows.front().values.size()
                        || row->period != rows.front().period)))
                break;
            rows.push_back(*row);
        }
        if (rows.size() < fewestRows)
            continue;
        QStringList heads;
        std::size_t from = i;
        while (from > free && heads.size() < mostHeadLines && isHeadLine(written.at(from - 1).text))
            heads.prepend(written.at(--from).text);
        heads = heads.isEmpty() ? heads : sharedOut(heads, rows.front().values.size() + 1);
        const std::size_t first = heads.isEmpty() ? i : from;
        const std::size_t end = i + rows.size();
        tables.push_back(
            SpacedTable { written.at(first).at, written.at(end - 1).at + 1, tableOf(heads, rows) });
        free = end;
        i = end - 1;
    }
    return tables;
}

} // namespace Peel
