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
    static const Pattern closed(u"^\\W*(?:closed|discharged|complete[d]?|signed off)\\W*$"_s,
        Pattern::CaseInsensitiveOption);
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

} // namespace

std::vector<RegisterRow> improvementRows(
    const Block &table, std::optional<RecommendationKind> headed)
{
    std::vector<RegisterRow> rows;
    const int wordy = columnOfWords(table);
    std::optional<RecommendationKind> below; // of the row that heads this one
    for (int row = table.headRows; row < table.rows(); ++row) {
        if (const auto head = kindHeadedBy(table, row)) {
            below = head;
            continue;
        }
        std::optional<RecommendationKind> kind; // the row's own
        std::optional<RecommendationKind> listed; // that of the column's head
        const Cell *text = nullptr;
        bool closed = false;
        for (const Cell &cell : table.cells) {
            if (cell.row != row)
                continue;
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
        if (kind && text == nullptr)
            text = sentenceOfRow(table, row, wordy);
        kind = kind ? kind : below ? below : listed;
        if (!kind && text != nullptr && saysWhatToDo(table.cellText(*text)))
            kind = headed;
        if (kind && text != nullptr)
            rows.push_back({ *kind, { text->from, text->from + text->length }, closed, row });
    }
    return rows;
}

} // namespace Peel
