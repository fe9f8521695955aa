// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/tables/tablemetrics.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/tablereader.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

void TableReader::readCell(int row, int column, const Head &rowHead)
{
    const Head &columnHead = m_columns[static_cast<std::size_t>(column)];
    if (columnHead.kind == Head::Kind::NoFigures || m_grid.isEmptyValue(row, column))
        return;
    const QString text = m_grid.text(row, column);
    const QString rowText = rowHead.name.isEmpty() ? rowHead.text : rowHead.name;
    auto unit = unitOfCell(column, rowHead, columnHead, rowText);
    QString name = nameOfCell(rowHead, columnHead);
    if (columnHead.kind == Head::Kind::Change || rowHead.kind == Head::Kind::Change) {
        readChange(row, column, rowHead, columnHead, name);
        return;
    }
    if (unit && !unit->listed) {
        m_extraction.reject("metric", rule, u"a unit that is not listed"_s, place(row));
        if (!std::exchange(m_saidUnlisted, true))
            m_extraction.note(
                u"Figures of a table are left out: their unit is not one of those that are kept."_s,
                m_block.page);
        return;
    }
    FigureDraft draft;
    draft.rule = rule;
    const auto quantity
        = unit ? quantityOfCell(text, unit->unit, unit->scale) : quantityOfCell(text);
    draft.period = periodOfCell(rowHead, columnHead);
    draft.scope = scopeOfCell(rowHead, columnHead);
    draft.source = place(row);
    if (columnHead.kind == Head::Kind::Target || rowHead.kind == Head::Kind::Target)
        name = tidyName(name).isEmpty()
            ? QString()
            : joinedName(rowHead.name.isEmpty() ? m_around.subject : rowHead.name, {})
                + u" (target)"_s;
    draft.name = name + rateWords(unit, name);
    if (!quantity || quantity->unit == Unit::Count)
        draft.name += waysOfCounting(draft.name);
    if (isShareBesideCount(column))
        draft.name = u"Share of "_s + lowerFirst(tidyName(draft.name));
    if (const QString whose = otherName(rowHead, columnHead); !whose.isEmpty())
        draft.name = tidyName(draft.name) + u" ("_s + whose + u')';
    if (!quantity) {
        addShare(row, column, draft);
        return;
    }
    draft.quantity = *quantity;
    static const Pattern change
        = caseless(u"^(?:(?:planned|projected|forecast|expected|net)\\s+)?change\\s+in\\b"_s);
    if (quantity->unit == Unit::Percent
        && (quantity->value < 0 || change.match(draft.name).hasMatch()))
        draft.quantity.unit = Unit::PercentChange;
    const bool bare = quantity->unit == Unit::Count && !unit && quantity->decimals > 0;
    static const Pattern mayBeBroken = caseless(
        u"\\b(?:average|mean|FTE|full[\\s-]time|strength|establishment|workforce|headcount|officers|staff|PCSOs?|posts|score|workload|caseload)\\b"_s);
    if (bare && !mayBeBroken.match(draft.name + u' ' + m_around.caption.text).hasMatch()) {
        m_extraction.reject("metric", rule, u"no unit is told"_s, draft.source);
        if (!std::exchange(m_saidUnitless, true))
            m_extraction.note(
                u"Figures of a table are left out: nothing says what unit they are in."_s,
                m_block.page);
        return;
    }
    addMetric(m_extraction, std::move(draft));
}

/// "1,594 (34%)": a count and its share; "1,594 (-3%)": a count and its change.
void TableReader::addShare(int row, int column, FigureDraft draft)
{
    static const Pattern both(
        u"^(?:(?<count>[\\d,]+)\\s*[(/]\\s*(?<share>[\\d.]+\\s*%)\\)?|(?<share2>[\\d.]+\\s*%)\\s*\\((?:n\\s*=\\s*)?(?<count2>[\\d,]+)\\))$"_s);
    static const Pattern said = caseless(
        u"\\s*\\((?:and\\s+)?(?:share|%|per\\s?cent(?:age)?|proportion|number|no\\.?)\\)|\\s*\\band\\s+(?:%|percentage|share)$"_s);
    static const Pattern moved = caseless( // "1,204 (-5%)", "1,204 (▲ 5%)"
        u"^(?<count>[\\d,]+)\\s*\\(\\s*(?<sign>[+−–-]|[▲▼↑↓]|up\\b|down\\b)\\s*(?<by>[\\d.]+)\\s*%\\s*\\)$"_s);
    if (const auto change = moved.match(m_grid.text(row, column)); change.hasMatch()) {
        const auto count = quantityOfCell(change.captured(u"count"_s));
        const auto by = quantityOfCell(change.captured(u"by"_s) + u'%');
        if (!count || !by)
            return;
        FigureDraft each = draft;
        each.quantity = *count;
        addMetric(m_extraction, std::move(each));
        draft.quantity = *by;
        draft.quantity.unit = Unit::PercentChange;
        const QString sign = change.captured(u"sign"_s).toLower();
        if (sign != "+"_L1 && sign != "up"_L1 && sign != u"▲"_s && sign != u"↑"_s)
            draft.quantity.value = -draft.quantity.value;
        draft.name = changeName(draft.name, {});
        addMetric(m_extraction, std::move(draft));
        return;
    }
    const auto match = both.match(m_grid.text(row, column));
    if (!match.hasMatch()) {
        m_extraction.reject("metric", rule, u"a cell without one figure"_s, draft.source);
        return;
    }
    draft.name = said.removedFrom(draft.name);
    const bool shareLast = match.hasCaptured(u"count");
    for (const bool share : { !shareLast, shareLast }) {
        const auto quantity
            = quantityOfCell(match.captured(share ? shareLast ? u"share"_s : u"share2"_s
                    : shareLast                   ? u"count"_s
                                                  : u"count2"_s));
        if (!quantity)
            continue;
        FigureDraft each = draft;
        each.quantity = *quantity;
        if (share)
            each.name = u"Share of "_s + lowerFirst(tidyName(draft.name));
        addMetric(m_extraction, std::move(each));
    }
}

bool extractTable(Extraction &extraction, const ScopeWords &scopes, int index)
{
    return TableReader(extraction, scopes, index).read();
}

} // namespace Peel
