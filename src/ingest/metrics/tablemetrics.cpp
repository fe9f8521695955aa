// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/tablemetrics.h"

#include "ingest/metrics/figuredraft.h"
#include "ingest/metrics/grid.h"
#include "ingest/metrics/head.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/surroundings.h"
#include "ingest/quantities/calendar.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

constexpr const char *rule = "metric.table";

QRegularExpression look(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

class TableReader
{
public:
    TableReader(Extraction &extraction, const ScopeWords &scopes, int index)
        : m_extraction(extraction)
        , m_scopes(scopes)
        , m_index(index)
        , m_block(extraction.document.blocks[static_cast<std::size_t>(index)])
        , m_grid(m_block)
        , m_around(surroundingsOf(extraction.document, index, scopes))
    {
    }

    bool read()
    {
        if (m_grid.columns() < 2 || m_grid.rows() < 2 || figureCount() == 0)
            return false;
        readColumns(0, m_grid.headRows());
        continueTableBefore(m_index);
        readStub();
        for (int row = m_grid.headRows(); row < m_grid.rows(); ++row)
            readRow(row);
        return true;
    }

private:
    int figureCount() const;
    void readColumns(int from, int to);
    void readStub();
    void readRow(int row);
    bool isRepeatedHead(int row) const;
    bool isGroup(int row) const;
    bool isNewHead(int row) const;
    Head rowHead(int row);
    void readCell(int row, int column, const Head &rowHead);
    void readChange(
        int row, int column, const Head &rowHead, const Head &column_, const QString &name);
    bool readVariance(int row, int column, const Head &rowHead, const Head &columnHead);
    void addShare(int row, int column, FigureDraft draft);
    std::optional<Period> periodOfCell(const Head &row, const Head &column) const;
    std::optional<UnitWords> unitOfCell(
        int column, const Head &row, const Head &head, const QString &rowText) const;
    QString nameOfCell(const Head &row, const Head &column) const;
    Scope scopeOfCell(const Head &row, const Head &column) const;
    QString otherName(const Head &row, const Head &column) const;
    void inheritScopes();
    std::optional<Period> yearEnding(const Period &year) const;
    void continueTableBefore(int index);
    bool isOutcomeRate(int column) const;
    SourceSpan place(int row) const;

    Extraction &m_extraction;
    const ScopeWords &m_scopes;
    int m_index;
    const Block &m_block;
    Grid m_grid;
    Surroundings m_around;
    std::vector<Head> m_columns;
    Head m_stub; // over the key columns: a unit ("Rates per 1,000 population") or what the rows are
    bool m_rowsArePlaces = false;
    Head m_group; // of the rows below a row that has no figures
    QString m_mergedKey;
    QString m_lastRow; // for the rows "of which" below it
    bool m_saidUnlisted = false;
    bool m_saidUnitless = false;
};

int TableReader::figureCount() const
{
    int count = 0;
    for (int row = m_grid.headRows(); row < m_grid.rows(); ++row)
        for (int column = m_grid.keyColumns(); column < m_grid.columns(); ++column)
            count += m_grid.isFigure(row, column) ? 1 : 0;
    return count;
}

void TableReader::readColumns(int from, int to)
{
    m_columns.assign(static_cast<std::size_t>(m_grid.columns()), {});
    for (int column = 0; column < m_grid.columns(); ++column) {
        Head all;
        QString last;
        for (int row = from; row < to; ++row) {
            const QString text = m_grid.text(row, column);
            if (text.isEmpty() || text == last)
                continue;
            last = text;
            bool title = m_grid.columns() > 2; // over all columns: the table's own title
            for (int other = 0; other < m_grid.columns(); ++other)
                title = title && m_grid.text(row, other) == text;
            const Head head = readHead(text, m_scopes);
            if (title) {
                m_around.caption = under(m_around.caption, head);
                m_around.subject = subjectOf(text);
                continue;
            }
            all = all.text.isEmpty() ? head : under(all, head);
        }
        m_columns[static_cast<std::size_t>(column)] = all;
    }
    inheritScopes();
}

/// A table without heads right below one with as many columns goes on from the page before.
void TableReader::continueTableBefore(int index)
{
    if (m_grid.headRows() > 0 || index == 0)
        return;
    const Block &before = m_extraction.document.blocks[static_cast<std::size_t>(index - 1)];
    if (before.kind != BlockKind::Table)
        return;
    TableReader first(m_extraction, m_scopes, index - 1);
    if (first.m_grid.columns() != m_grid.columns()
        || first.m_grid.keyColumns() != m_grid.keyColumns())
        return;
    first.readColumns(0, first.m_grid.headRows());
    first.continueTableBefore(index - 1);
    m_columns = first.m_columns;
    m_around.caption = first.m_around.caption;
    m_around.subject = first.m_around.subject;
}

/// Heads of two levels that a capture flattened: "Kent Police Number | Rate | England and Wales
/// Number | Rate". A head without a force belongs to the one at its left when the names repeat.
void TableReader::inheritScopes()
{
    std::vector<int> starts;
    for (int column = m_grid.keyColumns(); column < m_grid.columns(); ++column)
        if (m_columns[static_cast<std::size_t>(column)].scope)
            starts.push_back(column);
    if (starts.size() < 2 || starts.front() != m_grid.keyColumns())
        return;
    const int width = starts[1] - starts[0];
    if (width < 2
        || width * static_cast<int>(starts.size()) != m_grid.columns() - m_grid.keyColumns())
        return;
    for (int column = m_grid.keyColumns() + width; column < m_grid.columns(); ++column)
        if (m_columns[static_cast<std::size_t>(column)].name
            != m_columns[static_cast<std::size_t>(column - width)].name)
            return;
    for (const int start : starts)
        for (int column = start + 1; column < start + width; ++column)
            m_columns[static_cast<std::size_t>(column)].scope
                = m_columns[static_cast<std::size_t>(start)].scope;
}

void TableReader::readStub()
{
    if (m_grid.keyColumns() == 0)
        return;
    m_stub = m_columns.front();
    m_rowsArePlaces = namesPlaces(m_stub.text);
}

SourceSpan TableReader::place(int row) const
{
    const TextRange range = m_grid.rowRange(row);
    return m_extraction.document.span(m_block, range.from, range.length());
}

bool TableReader::isRepeatedHead(int row) const
{
    for (int head = 0; head < m_grid.headRows(); ++head) {
        bool same = true;
        for (int column = 0; column < m_grid.columns(); ++column)
            same = same && m_grid.text(row, column) == m_grid.text(head, column);
        if (same)
            return true;
    }
    return false;
}

bool TableReader::isGroup(int row) const
{
    bool words = false;
    for (int column = 0; column < m_grid.columns(); ++column) {
        const QString text = m_grid.text(row, column);
        if (column < m_grid.keyColumns() || !m_grid.begins(row, column)) {
            words = words || !text.isEmpty();
            continue;
        }
        if (!text.isEmpty())
            return false;
    }
    return words;
}

/// A second row of heads in the middle: the table goes on with other columns.
bool TableReader::isNewHead(int row) const
{
    int filled = 0;
    for (int column = m_grid.keyColumns(); column < m_grid.columns(); ++column) {
        if (m_grid.text(row, column).isEmpty())
            continue;
        if (m_grid.isFigure(row, column) || m_grid.isEmptyValue(row, column))
            return false;
        const Head head = readHead(m_grid.text(row, column), m_scopes);
        if (!head.period && !head.scope && !head.unit && head.kind == Head::Kind::Plain)
            return false;
        ++filled;
    }
    return filled >= 2;
}

Head TableReader::rowHead(int row)
{
    static const QRegularExpression order = look(u"^\\(?\\d{1,2}(?:\\.\\d+)*[.)]?$|^[a-z][.)]$"_s);
    Head all;
    for (int column = 0; column < m_grid.keyColumns(); ++column) {
        QString text = m_grid.text(row, column);
        if (text.isEmpty() && column == 0 && m_grid.keyColumns() > 1)
            text = m_mergedKey; // a cell over several rows that the reader gave once
        else if (column == 0)
            m_mergedKey = text;
        if (text.isEmpty() || order.match(text).hasMatch())
            continue;
        const Head &over = m_columns[static_cast<std::size_t>(column)];
        if (column > 0 && over.kind == Head::Kind::NoFigures)
            continue;
        Head head = readHead(text, m_scopes);
        if (text.startsWith("of which"_L1, Qt::CaseInsensitive) && !m_lastRow.isEmpty())
            head.name = m_lastRow + u": "_s + lowerFirst(tidyName(QString(head.name).remove(0, 8)));
        else if (column == 0)
            m_lastRow = head.name;
        all = all.text.isEmpty() ? head : under(all, head);
    }
    if (!m_group.text.isEmpty())
        all = under(m_group, all);
    return all;
}

void TableReader::readRow(int row)
{
    if (isRepeatedHead(row))
        return;
    if (isGroup(row)) {
        m_group = {};
        m_group = rowHead(row);
        return;
    }
    if (isNewHead(row)) {
        readColumns(row, row + 1);
        m_group = {};
        return;
    }
    const Head head = rowHead(row);
    if (head.kind == Head::Kind::NoFigures)
        return;
    for (int column = m_grid.keyColumns(); column < m_grid.columns(); ++column)
        if (m_grid.begins(row, column) && !m_grid.text(row, column).isEmpty())
            readCell(row, column, head);
}

std::optional<Period> yearBefore(const Period &period)
{
    if (!period.hasDates())
        return std::nullopt;
    return Period { period.label, period.from.addYears(-1), period.from.addDays(-1) };
}

/// "Year ending 31 March" or "As at 30 September" over bare years.
std::optional<Period> TableReader::yearEnding(const Period &year) const
{
    static const QRegularExpression bareYear(u"^\\d{4}$"_s);
    static const auto day
        = calendarExpression("(?:(?:12|twelve)\\s+months|(?:financial\\s+)?year)\\s+(?:to|ending|"
                             "ended|end)\\s+(?:the\\s+)?(?:{day}\\s+)?{month}(?!\\s*\\d)|"
                             "\\b(?:as\\s+)?at\\s+(?:the\\s+)?{day}\\s+{month}(?!\\s*\\d)"_L1);
    if (!bareYear.match(year.label).hasMatch())
        return std::nullopt;
    for (const QString &text : { m_stub.text, m_around.caption.text })
        if (const auto match = day.match(text); match.hasMatch())
            return periodOf(QString(match.captured() + u' ' + year.label));
    return std::nullopt;
}

std::optional<Period> TableReader::periodOfCell(const Head &row, const Head &column) const
{
    static const QRegularExpression thisYear
        = look(u"^(?:this|current)\\s+(?:financial\\s+|performance\\s+)?year$"_s);
    static const QRegularExpression lastYear
        = look(u"^(?:last|previous|prior)\\s+(?:financial\\s+|performance\\s+)?year$"_s);
    const std::optional<Period> &whole
        = m_around.caption.period ? m_around.caption.period : m_stub.period;
    for (const Head *head : { &column, &row }) {
        const Head &other = head == &column ? row : column;
        if (!head->period)
            continue;
        if (const auto ending = yearEnding(*head->period))
            return ending;
        if (head->period->hasDates()) {
            // "2021/22" over "Q1" rows: the row says which part of it.
            if (other.period && other.period->hasDates() && other.period->from >= head->period->from
                && other.period->to <= head->period->to)
                return other.period;
            if (other.period)
                if (const auto part = partOfYear(other.period->label, *head->period))
                    return part;
            return head->period;
        }
        if (other.period && other.period->hasDates())
            if (const auto part = partOfYear(head->period->label, *other.period))
                return part;
        if (whole && whole->hasDates()) {
            if (const auto part = partOfYear(head->period->label, *whole))
                return part;
            const bool oneYear = whole->from.addYears(1) == whole->to.addDays(1);
            if (oneYear && thisYear.match(head->period->label).hasMatch())
                return whole;
            if (oneYear && lastYear.match(head->period->label).hasMatch())
                if (auto before = yearBefore(*whole)) {
                    before->label = head->period->label;
                    return before;
                }
        }
        if (!other.period || !other.period->hasDates())
            return head->period;
    }
    return whole;
}

/// "Rate" beside "Number of outcomes": outcomes are told as a share of the crimes recorded.
bool TableReader::isOutcomeRate(int column) const
{
    static const QRegularExpression rate = look(u"^(?:outcome\\s+)?rates?$"_s);
    const Head &head = m_columns[static_cast<std::size_t>(column)];
    if (!rate.match(head.name.section(u": "_s, -1)).hasMatch())
        return false;
    const auto speaksOfOutcomes
        = [](const QString &text) { return text.contains("outcome"_L1, Qt::CaseInsensitive); };
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const Head &each) {
        return speaksOfOutcomes(each.text);
    }) || speaksOfOutcomes(m_around.caption.text);
}

std::optional<UnitWords> TableReader::unitOfCell(
    int column, const Head &row, const Head &head, const QString &rowText) const
{
    if (const auto noted = unitFromNotes(m_around.notes, rowText); noted && !head.unit && !row.unit)
        return noted;
    if (head.unit && head.unit->unit != Unit::Count)
        return head.unit;
    if (row.unit && row.unit->unit != Unit::Count)
        return row.unit;
    if (isOutcomeRate(column))
        return UnitWords { Unit::Percent, 1, {}, true };
    if (head.unit)
        return head.unit;
    if (row.unit)
        return row.unit;
    if (m_stub.unit)
        return m_stub.unit;
    return m_around.caption.unit;
}

Scope TableReader::scopeOfCell(const Head &row, const Head &column) const
{
    if (column.scope)
        return *column.scope;
    if (row.scope)
        return *row.scope;
    if (m_rowsArePlaces && row.saysWhat() && !isThin(row.name))
        return Scope::Other;
    if (m_around.caption.scope && *m_around.caption.scope != Scope::Force
        && !m_scopes.mentionsIn(m_around.caption.text).empty()
        && m_scopes.mentionsIn(m_around.caption.text).size() == 1)
        return *m_around.caption.scope;
    return Scope::Force;
}

/// Words of a rate that the name of a measure must not lose: "per 1,000 population".
QString rateWords(const std::optional<UnitWords> &unit, const QString &name)
{
    if (!unit || name.contains("per "_L1, Qt::CaseInsensitive))
        return {};
    switch (unit->unit) {
    case Unit::Per1000Population:
    case Unit::Per1000Households:
    case Unit::Per10000Population:
    case Unit::Per100000Population:
    case Unit::PerMillionPopulation:
        return u' ' + unitName(unit->unit);
    default:
        return {};
    }
}

QString TableReader::nameOfCell(const Head &row, const Head &column) const
{
    const bool place = m_rowsArePlaces;
    QString name = place ? column.name : joinedName(row.name, column.name);
    // "% answered in 10 seconds" over the rows says what is measured of each.
    if (!place && !row.name.isEmpty() && m_stub.unit && !isThin(m_stub.name)
        && m_stub.unit->unit != Unit::Count && rateWords(m_stub.unit, {}).isEmpty())
        name = joinedName(name, m_stub.name);
    const bool subjectHelps = !m_around.subject.isEmpty() && m_around.subject.size() < 90;
    if (isThin(name) && subjectHelps)
        name = joinedName(m_around.subject, name);
    else if (row.name.isEmpty() && subjectHelps && m_around.subject.size() < 60)
        name = joinedName(
            m_around.subject, name); // rows are times or forces: the caption names the thing
    return name;
}

/// Figures of others are told apart by their names: "(Essex Police)", "(MSG average)".
QString TableReader::otherName(const Head &row, const Head &column) const
{
    if (scopeOfCell(row, column) != Scope::Other)
        return {};
    if (m_rowsArePlaces && !column.scope)
        return tidyName(row.name);
    const Head &head = column.scope ? column : row;
    const auto mention = m_scopes.mentionsIn(head.text);
    return mention.empty()
        ? QString()
        : tidyName(head.text.mid(mention[0].range.from, mention[0].range.length()));
}

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
    if (const QString whose = otherName(rowHead, columnHead); !whose.isEmpty())
        draft.name = tidyName(draft.name) + u" ("_s + whose + u')';
    if (!quantity) {
        addShare(row, column, draft);
        return;
    }
    draft.quantity = *quantity;
    const bool bare = quantity->unit == Unit::Count && !unit && quantity->decimals > 0;
    static const QRegularExpression mayBeBroken = look(
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

/// "1,594 (34%)": a count and its share.
void TableReader::addShare(int row, int column, FigureDraft draft)
{
    static const QRegularExpression both(u"^([\\d,]+)\\s*\\(([\\d.]+\\s*%)\\)$"_s);
    const auto match = both.match(m_grid.text(row, column));
    if (!match.hasMatch()) {
        m_extraction.reject("metric", rule, u"a cell without one figure"_s, draft.source);
        return;
    }
    for (const int part : { 1, 2 }) {
        const auto quantity = quantityOfCell(match.captured(part));
        if (!quantity)
            continue;
        FigureDraft each = draft;
        each.quantity = *quantity;
        if (part == 2)
            each.name = u"Share of "_s + lowerFirst(tidyName(draft.name));
        addMetric(m_extraction, std::move(each));
    }
}

/// What a change is counted from, and the period it is counted to.
struct Comparison
{
    QString since;
    std::optional<Period> period;
    std::optional<double> before, after;
    Unit unit = Unit::Count;
};

/// "Budget | Outturn | Variance": what the third is, the first two prove.
bool TableReader::readVariance(int row, int column, const Head &rowHead, const Head &columnHead)
{
    if (column < m_grid.keyColumns() + 2)
        return false;
    std::array<std::optional<Quantity>, 2> pair;
    for (int back = 1; back <= 2; ++back) {
        const Head &head = m_columns[static_cast<std::size_t>(column - back)];
        const auto unit = unitOfCell(column - back, rowHead, head, rowHead.name);
        const QString text = m_grid.text(row, column - back);
        pair[static_cast<std::size_t>(back - 1)]
            = unit ? quantityOfCell(text, unit->unit, unit->scale) : quantityOfCell(text);
    }
    const auto &[later, earlier] = pair;
    if (!later || !earlier || later->unit != earlier->unit)
        return false;
    const auto unit = unitOfCell(column, rowHead, Head(), rowHead.name);
    const double scale = unit ? unit->scale : 1;
    const auto printed = quantityOfCell(m_grid.text(row, column), Unit::Gbp, scale);
    const double difference = later->value - earlier->value;
    if (!printed
        || std::abs(std::abs(printed->value) - std::abs(difference)) > 1e-6 * std::abs(difference))
        return false;
    FigureDraft draft;
    draft.rule = rule;
    draft.quantity = *printed;
    draft.quantity.unit = later->unit;
    if (!printed->signPrinted)
        draft.quantity.value = difference;
    draft.scope = scopeOfCell(rowHead, columnHead);
    draft.period = periodOfCell(rowHead, m_columns[static_cast<std::size_t>(column - 1)]);
    draft.source = place(row);
    draft.name = joinedName(rowHead.name, columnHead.name);
    addMetric(m_extraction, std::move(draft));
    return true;
}

void TableReader::readChange(
    int row, int column, const Head &rowHead, const Head &columnHead, const QString &name)
{
    Comparison comparison;
    std::vector<std::pair<Period, double>> years;
    std::vector<double> values;
    for (int other = m_grid.keyColumns(); other < column; ++other) {
        const Head &head = m_columns[static_cast<std::size_t>(other)];
        if (head.kind != Head::Kind::Plain || head.scope != columnHead.scope)
            continue;
        const auto unit = unitOfCell(other, rowHead, head, rowHead.name);
        const auto quantity = unit
            ? quantityOfCell(m_grid.text(row, other), unit->unit, unit->scale)
            : quantityOfCell(m_grid.text(row, other));
        const auto period = periodOfCell(rowHead, head);
        if (!quantity || !head.period || !period)
            continue;
        comparison.unit = quantity->unit;
        years.emplace_back(*period, quantity->value);
    }
    const bool order = years.size() >= 2
        && years[years.size() - 2].first.label != years[years.size() - 1].first.label;
    if (order) {
        auto &a = years[years.size() - 2];
        auto &b = years[years.size() - 1];
        if (a.first.hasDates() && b.first.hasDates() && a.first.from > b.first.from)
            std::swap(a, b);
        static const QRegularExpression last = look(u"^(?:last|previous|prior)\\b"_s);
        if (last.match(b.first.label).hasMatch())
            std::swap(a, b);
        comparison.before = a.second;
        comparison.after = b.second;
        comparison.period = b.first;
        const bool next
            = a.first.hasDates() && b.first.hasDates() && a.first.to.addDays(1) == b.first.from;
        const bool named = last.match(a.first.label).hasMatch();
        comparison.since = next || named ? u"on the previous year"_s : u"since "_s + a.first.label;
        if (next && a.first.from.addMonths(1) == b.first.from)
            comparison.since = u"on the previous month"_s;
    }
    if (!order && readVariance(row, column, rowHead, columnHead))
        return;
    FigureDraft draft;
    draft.rule = rule;
    draft.scope = scopeOfCell(rowHead, columnHead);
    draft.source = place(row);
    std::optional<Unit> unit;
    const Head &changeHead = columnHead.kind == Head::Kind::Change ? columnHead : rowHead;
    if (changeHead.unit && changeHead.unit->unit != Unit::Count)
        unit = changeHead.unit->unit == Unit::Percent ? Unit::PercentChange : changeHead.unit->unit;
    auto quantity = quantityOfCell(m_grid.text(row, column), unit, 1);
    if (!quantity)
        return;
    if (quantity->unit == Unit::Percent)
        quantity->unit = Unit::PercentChange;
    const auto near = [&quantity](double value) {
        const double printed = quantity->value;
        const double unitInLastPlace = std::pow(10.0, -quantity->decimals);
        return std::abs(std::abs(printed) - std::abs(value)) <= 0.6 * unitInLastPlace + 1e-9;
    };
    if (comparison.before && comparison.after) {
        const double difference = *comparison.after - *comparison.before;
        const double relative = *comparison.before != 0 ? 100 * difference / *comparison.before : 0;
        const bool points
            = comparison.unit == Unit::Percent || comparison.unit == Unit::PercentChange;
        if (points && near(difference) && !near(relative))
            quantity->unit = Unit::PercentagePoints;
        else if (quantity->unit == Unit::Count && !points && near(relative) && !near(difference))
            quantity->unit = Unit::PercentChange;
        else if (quantity->unit == Unit::Count && near(difference))
            quantity->unit = points ? Unit::PercentagePoints : comparison.unit;
        // The arrow or the two years tell the sign that the cell leaves out.
        if (!quantity->signPrinted && difference < 0 && quantity->value > 0
            && (near(difference) || near(relative)))
            quantity->value = -quantity->value;
    } else if (quantity->unit == Unit::Count && !unit) {
        if (!quantity->signPrinted) {
            m_extraction.reject("metric", rule, u"a change without a unit"_s, draft.source);
            return;
        }
    }
    draft.period = comparison.period ? comparison.period : periodOfCell(rowHead, columnHead);
    QString base = tidyName(rowHead.name);
    if (base.isEmpty() || isThin(base))
        base = joinedName(m_around.subject, isThin(name) ? QString() : name);
    const bool column_says = columnHead.kind == Head::Kind::Change && columnHead.period
        && !columnHead.period->hasDates();
    draft.name = changeName(
        base, comparison.since.isEmpty() && column_says ? QString() : comparison.since);
    draft.quantity = *quantity;
    if (draft.quantity.decimals > 0 && draft.quantity.unit == Unit::Count) {
        m_extraction.reject("metric", rule, u"a change without a unit"_s, draft.source);
        return;
    }
    addMetric(m_extraction, std::move(draft));
}

} // namespace

bool extractTable(Extraction &extraction, const ScopeWords &scopes, int index)
{
    return TableReader(extraction, scopes, index).read();
}

} // namespace Peel
