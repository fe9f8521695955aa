// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/typedtables.h"

#include "ingest/language/hyphens.h"
#include "ingest/language/pattern.h"
#include "ingest/pdf/figuretables.h"
#include "ingest/pdf/gradetables.h"
#include "ingest/pdf/plaintables.h"
#include "ingest/pdf/runs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// A typewriter: two blanks are a gap between cells, lines of a cell stand close.
constexpr double letter = 6;
constexpr double size = 10;
constexpr double pitch = 12;

/// "-----  -----" or "=======" between the rows.
bool isRule(const QString &line)
{
    static const Pattern rule(u"^\\s*[-=_+][-=_+\\s]{2,}$"_s);
    return rule.match(line).hasMatch();
}

bool isTyped(const QString &line)
{
    constexpr qsizetype longest = 400; // characters
    return line.size() <= longest && !line.contains(u'\t') && !line.contains(u'|') && !isRule(line);
}

/// The line's words where a typewriter would have put them.
Pdf::Row rowOf(const QString &line, qsizetype at)
{
    static const Pattern word(u"\\S+"_s);
    std::vector<Pdf::Word> words;
    auto found = word.globalMatch(line);
    while (found.hasNext()) {
        const auto match = found.next();
        Pdf::Word typed;
        typed.text = match.captured();
        typed.size = size;
        typed.spaceAfter = true;
        typed.box = Box { 1, letter * static_cast<double>(match.capturedStart()),
            pitch * static_cast<double>(at), letter * static_cast<double>(match.capturedEnd()),
            pitch * static_cast<double>(at) + size };
        words.push_back(std::move(typed));
    }
    return Pdf::makeRow(Pdf::runsOf(std::move(words)));
}

/// What was set in letters of different widths stands out of line here, and two words stand as far
/// apart as two cells may.
std::vector<Pdf::Record> gradeTablesIn(const std::vector<Pdf::Row> &rows, const Pdf::Typography &)
{
    return Pdf::gradeTablesIn(rows, size, { 100 * letter, 1.1 * letter / size });
}

Block blockOf(const Pdf::Draft &table)
{
    Block block = Pdf::blockOf(table, Hyphens());
    block.pieces.clear(); // places of a typewriter, not of the text
    block.page = 0;
    block.size = 0;
    return block;
}

/// Lines [from, to) as rows, and the tables that the finders see among them.
void addTables(
    std::vector<SpacedTable> &tables, const QStringList &lines, qsizetype from, qsizetype to)
{
    std::vector<Pdf::Row> rows;
    std::vector<qsizetype> lineOf;
    for (qsizetype i = from; i < to; ++i) {
        if (lines.at(i).trimmed().isEmpty() || !isTyped(lines.at(i)))
            continue;
        rows.push_back(rowOf(lines.at(i), i));
        lineOf.push_back(i);
    }
    const std::size_t known = tables.size();
    for (auto *find : { &gradeTablesIn, &Pdf::figureTablesIn, &Pdf::plainTablesIn }) {
        for (const Pdf::Record &record : find(rows, Pdf::Typography())) {
            const qsizetype first = lineOf.at(record.first);
            const qsizetype last = lineOf.at(record.last) + 1;
            const bool free
                = std::none_of(tables.begin() + static_cast<std::ptrdiff_t>(known), tables.end(),
                    [&](const SpacedTable &t) { return first < t.last && t.first < last; });
            if (free && record.drafts.size() == 1 && record.drafts.front().kind == BlockKind::Table)
                tables.push_back({ first, last, blockOf(record.drafts.front()) });
        }
    }
}

/// Behind the last line that the table of a page could reach to: the finders look at every row
/// again and again, and no table is longer.
qsizetype endOfSheet(const QStringList &lines, qsizetype from)
{
    constexpr qsizetype usual = 150; // lines
    constexpr qsizetype longest = 300;
    static const Pattern gap(u"\\S\\s{2,}\\S"_s);
    for (qsizetype i = from + usual; i < std::min(from + longest, lines.size()); ++i) {
        if (!lines.at(i).trimmed().isEmpty() && !gap.match(lines.at(i)).hasMatch())
            return i + 1; // running text
    }
    return std::min(from + longest, lines.size());
}

} // namespace

std::vector<SpacedTable> typedTables(const QStringList &lines)
{
    std::vector<SpacedTable> tables;
    for (qsizetype from = 0; from < lines.size();) {
        const qsizetype to = endOfSheet(lines, from);
        addTables(tables, lines, from, to);
        from = to;
    }
    std::sort(tables.begin(), tables.end(),
        [](const SpacedTable &a, const SpacedTable &b) { return a.first < b.first; });
    return tables;
}

} // namespace Peel
