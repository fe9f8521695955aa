// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/improvementtable.h"

#include "ingest/language/pattern.h"
#include "ingest/recommendations/improvementlead.h"
#include "ingest/recommendations/itemwords.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isClosed(QStringView cell)
{
    static const Pattern closed
        = caseless(u"^\\W*(?:closed|discharged|complete[d]?|signed off)\\W*$"_s);
    return closed.match(cell).hasMatch();
}

/// A column whose head is "Area for improvement" lists them.
std::optional<RecommendationKind> kindOfColumn(const Block &table, int column)
{
    for (const Cell &cell : table.cells) {
        if (cell.row < table.headRows && cell.column == column) {
            if (const auto kind = kindNamed(table.cellText(cell)))
                return kind;
        }
    }
    return std::nullopt;
}

/// A row with nothing in it but the name of a kind heads those below it.
std::optional<RecommendationKind> kindHeadedBy(const Block &table, int row)
{
    std::optional<RecommendationKind> kind;
    for (const Cell &cell : table.cells) {
        const QStringView words = table.cellText(cell);
        if (cell.row != row || words.trimmed().isEmpty())
            continue;
        if (kind || !kindNamed(words))
            return std::nullopt;
        kind = kindNamed(words);
    }
    return kind;
}

/// The column in which most rows say what to do, -1 where none does.
int columnOfWords(const Block &table)
{
    std::map<int, int> votes;
    for (const Cell &cell : table.cells) {
        if (cell.row >= table.headRows && saysWhatToDo(table.cellText(cell)))
            ++votes[cell.column];
    }
    const auto best = std::max_element(votes.begin(), votes.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == votes.end() ? -1 : best->first;
}

/// "The force leaves calls waiting." in the column whose other rows say what to do, or the one
/// sentence beside the name of the kind.
const Cell *sentenceOfRow(const Block &table, int row, int column)
{
    const Cell *only = nullptr;
    int sentences = 0;
    for (const Cell &cell : table.cells) {
        if (cell.row != row || !isSentence(table.cellText(cell)))
            continue;
        if (cell.column == column)
            return &cell;
        only = &cell;
        ++sentences;
    }
    return column < 0 && sentences == 1 ? only : nullptr;
}

/// "Area for improvement 2: The force should …": the kind and the words in one cell.
struct NamedCell
{
    RecommendationKind kind;
    TextRange text;
};

std::optional<NamedCell> namedInside(const Block &table, const Cell &cell)
{
    const QStringView words = table.cellText(cell);
    const auto led = kindLeading(words);
    if (!led || isLeadIn(words) || !isSentence(words.mid(led->second)))
        return std::nullopt;
    return NamedCell { led->first, { cell.from + led->second, cell.from + cell.length } };
}

bool beginsEmpty(const Block &table, int row)
{
    return std::none_of(table.cells.begin(), table.cells.end(), [&](const Cell &cell) {
        return cell.row == row && cell.column == 0 && !table.cellText(cell).trimmed().isEmpty();
    });
}

/// The items of a cell that leads to a list: "Within three months, the force should: • … • …".
std::vector<TextRange> itemsOf(const Block &table, const TextRange &text)
{
    static const Pattern mark(u"\\s*[•●▪]\\s*"_s);
    const QStringView words = QStringView(table.text).mid(text.from, text.length());
    const PatternMatch first = mark.match(words);
    const bool led = first.hasMatch() && isLeadIn(words.left(first.capturedStart()));
    std::vector<TextRange> items;
    for (TextRange item : itemsIn(words)) {
        if (led && item.from < first.capturedStart())
            item.from = static_cast<int>(first.capturedEnd());
        if (item.from < item.to)
            items.push_back({ text.from + item.from, text.from + item.to });
    }
    return items.size() > 1 ? items : std::vector<TextRange> { text };
}

} // namespace

std::optional<RecommendationKind> kindOfColumns(const Block &table)
{
    for (int column = 0; column < table.columns(); ++column) {
        if (const auto kind = kindOfColumn(table, column))
            return kind;
    }
    return std::nullopt;
}

std::vector<RegisterRow> improvementRows(
    const Block &table, std::optional<RecommendationKind> headed)
{
    std::vector<RegisterRow> rows;
    const int wordy = columnOfWords(table);
    std::optional<RecommendationKind> below; // of the row that heads this one
    std::optional<RecommendationKind> before; // of the row above, of which this may be the rest
    for (int row = table.headRows; row < table.rows(); ++row) {
        if (const auto head = kindHeadedBy(table, row)) {
            below = head;
            continue;
        }
        std::optional<RecommendationKind> kind; // the row's own
        std::optional<RecommendationKind> listed; // that of the column's head
        const Cell *text = nullptr;
        std::optional<NamedCell> inside;
        bool closed = false;
        for (const Cell &cell : table.cells) {
            if (cell.row != row)
                continue;
            if (!inside)
                inside = namedInside(table, cell);
            const QStringView words = table.cellText(cell);
            closed = closed || isClosed(words);
            const auto ofColumn = kindOfColumn(table, cell.column);
            if (const auto named = kindNamed(words)) {
                kind = named;
            } else if (ofColumn && words.size() > 20) {
                listed = ofColumn;
                text = &cell;
            } else if (text == nullptr
                && (saysWhatToDo(words)
                    || (words.size() > 60 && !words.trimmed().endsWith(u'?')))) {
                text = &cell;
            }
        }
        if (inside && !kind) {
            rows.push_back({ inside->kind, inside->text, closed, row });
            continue;
        }
        if (!kind && beginsEmpty(table, row) && text != nullptr
            && saysWhatToDo(table.cellText(*text)))
            kind = before;
        before = kind;
        if (kind && text == nullptr)
            text = sentenceOfRow(table, row, wordy);
        kind = kind ? kind : below ? below : listed;
        if (!kind && text != nullptr && saysWhatToDo(table.cellText(*text)))
            kind = headed;
        if (!kind || text == nullptr)
            continue;
        const TextRange whole { text->from, text->from + text->length };
        for (const TextRange &item : *kind == RecommendationKind::Recommendation
                ? itemsOf(table, whole)
                : std::vector<TextRange> { whole })
            rows.push_back({ *kind, item, closed, row });
    }
    return rows;
}

} // namespace Peel
