// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/tablefacts.h"

#include "ingest/judgments/earlier.h"
#include "ingest/recommendations/improvementlead.h"
#include "ingest/recommendations/improvementtable.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *tableRule = "recommendation.table";

/// The round that a cell of the row names: "PEEL 2021/22" in a register of several.
QString roundOfRow(const Block &table, int row, const ReferenceData &reference)
{
    for (const Cell &cell : table.cells) {
        const QStringView words = table.cellText(cell);
        if (cell.row != row || words.size() > 120)
            continue;
        if (const QString round = namedRound(reference, words); !round.isEmpty())
            return round;
    }
    return {};
}

/// The one area that a short cell of the row names, or asks about.
QString areaOfRow(const Block &table, int row, const AreaLexicon &lexicon)
{
    const Area *area = nullptr;
    for (const Cell &cell : table.cells) {
        const QStringView words = table.cellText(cell);
        if (cell.row != row || words.size() > 200 || saysWhatToDo(words))
            continue;
        const Area *named
            = words.trimmed().endsWith(u'?') ? lexicon.areaOfHeading(words) : lexicon.areaOf(words);
        if (named != nullptr && area != nullptr && named != area)
            return {};
        area = named != nullptr ? named : area;
    }
    return area == nullptr ? QString() : area->id;
}

} // namespace

void readImprovementTable(Extraction &extraction, int block, const AreaLexicon &lexicon,
    std::optional<RecommendationKind> headed, const QString &area)
{
    const Block &table = extraction.document.blocks[static_cast<std::size_t>(block)];
    for (const RegisterRow &row : improvementRows(table, headed)) {
        Recommendation fact;
        fact.kind = row.kind;
        const QString round = extraction.facts.header.round.isEmpty()
            ? roundOfRow(table, row.row, extraction.reference)
            : QString();
        fact.area = round.isEmpty()
            ? areaOfRow(table, row.row, lexicon)
            : areaOfRow(table, row.row, AreaLexicon(extraction.reference, round));
        if (fact.area.isEmpty())
            fact.area = area;
        fact.text = table.text.mid(row.text.from, row.text.length()).simplified();
        fact.evidence.rule = QLatin1StringView(tableRule);
        fact.evidence.source = extraction.document.span(table, row.text.from, row.text.length());
        if (row.closed) {
            fact.evidence.reasons.append(u"closed"_s);
            if (fact.kind == RecommendationKind::CauseOfConcern)
                extraction.note(
                    u"A cause of concern is told as closed: %1"_s.arg(fact.text), table.page);
        }
        extraction.facts.recommendations.push_back(std::move(fact));
    }
}

} // namespace Peel
