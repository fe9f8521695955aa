// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places.h"
#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/tablereader.h"
#include "ingest/quantities/calendar.h"
#include "ingest/quantities/period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// "As at 31 March" over "2015": a day whose year stands below.
bool wantsYear(const QString &upper, const QString &lower)
{
    static const auto day = calendarExpression(
        "(?:(?:12|twelve)\\s+months|year)\\s+(?:to|ending|ended|end)\\s+(?:the\\s+)?(?:{day}\\s+)?"
        "{month}\\W*$|\\b(?:as\\s+)?at\\s+(?:the\\s+)?{day}\\s+{month}\\W*$"_L1);
    static const Pattern year(u"^(?:19|20)\\d\\d(?!\\d|\\s*[/–-]\\s*\\d|\\s+to\\b)"_s);
    return day.match(upper).hasMatch() && year.match(lower).hasMatch();
}

Head headBelow(const Head &upper, const QString &text, const ScopeWords &scopes)
{
    return readHead(wantsYear(upper.text, text) ? upper.text + u' ' + text : text, scopes);
}

/// Whether the caption alone says what is measured of the rows: a share, a time, something parted
/// "by type of offence".
bool saysMeasure(const Head &caption)
{
    static const Pattern parted = caseless(
        u"\\bby\\s+(?:(?:type|kind|category|grade|reason)\\b|\\w+\\s+(?:type|group|category)\\b)"_s);
    static const Pattern share
        = caseless(u"\\b(?:shares?|percentages?|proportions?|rates?)\\s+of\\b"_s);
    const bool time = caption.unit
        && (caption.unit->unit == Unit::Seconds || caption.unit->unit == Unit::Hours
            || caption.unit->unit == Unit::Days);
    return time || parted.match(caption.text).hasMatch() || share.match(caption.text).hasMatch();
}

} // namespace

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
            Head head = headBelow(all, text, m_scopes);
            if (!title && namesPlaces(all.name))
                takePlace(all, head);
            if (title) {
                m_around.caption = under(m_around.caption, head);
                m_around.subject = subjectOf(text);
                continue;
            }
            all = all.text.isEmpty() || wantsYear(all.text, text) ? head : under(all, head);
        }
        m_columns[static_cast<std::size_t>(column)] = all;
    }
    takeTowns();
    takeMeasureFromLeft();
    inheritFromLeft();
}

/// Heads of two levels that a capture flattened: "Kent Police Number | Rate | England and Wales
/// Number | Rate", "2017/18 Number | Share | 2018/19 Number | Share". A head without a force or
/// time belongs to the one at its left when the names repeat.
void TableReader::inheritFromLeft()
{
    inherit([](const Head &head) { return head.scope.has_value(); },
        [](const Head &from, Head &to) { to.scope = from.scope; });
    inherit([](const Head &head) { return head.period.has_value(); },
        [](const Head &from, Head &to) { to.period = from.period; });
}

void TableReader::inherit(bool (*says)(const Head &), void (*take)(const Head &, Head &))
{
    const int first = m_grid.keyColumns();
    int end = m_grid.columns();
    while (end > first && m_columns[static_cast<std::size_t>(end - 1)].kind == Head::Kind::Change)
        --end; // what changed between the groups stands behind them
    std::vector<int> starts;
    for (int column = first; column < end; ++column)
        if (says(m_columns[static_cast<std::size_t>(column)]))
            starts.push_back(column);
    if (starts.size() < 2 || starts.front() != first)
        return;
    const int width = starts[1] - starts[0];
    if (width < 2 || width * static_cast<int>(starts.size()) != end - first)
        return;
    for (int column = first + width; column < end; ++column)
        if (m_columns[static_cast<std::size_t>(column)].name
            != m_columns[static_cast<std::size_t>(column - width)].name)
            return;
    for (const int start : starts)
        for (int column = start + 1; column < start + width; ++column)
            take(m_columns[static_cast<std::size_t>(start)],
                m_columns[static_cast<std::size_t>(column)]);
}

/// Columns whose heads say the same, or that have none: which figures are whose is not told.
void TableReader::leaveTwins()
{
    const auto same = [](const Head &a, const Head &b) {
        return a.kind == b.kind && a.text == b.text && a.scope == b.scope
            && a.period.has_value() == b.period.has_value()
            && (!a.period || a.period->label == b.period->label);
    };
    const auto hasFigures = [&](std::size_t column) {
        for (int row = m_grid.headRows(); row < m_grid.rows(); ++row) {
            if (m_grid.isFigure(row, static_cast<int>(column)))
                return true;
        }
        return false; // dashes that only lead to the figures
    };
    // Each change follows the times that it is between: "Q1 | Q2 | Change | 2021 | 2022 | Change".
    const auto ofOtherTimes = [&](std::size_t first, std::size_t second) {
        return m_columns[second].kind == Head::Kind::Change
            && std::any_of(m_columns.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                m_columns.begin() + static_cast<std::ptrdiff_t>(second), [](const Head &head) {
                    return head.kind == Head::Kind::Plain && head.period.has_value();
                });
    };
    const auto begin = static_cast<std::size_t>(m_grid.keyColumns());
    std::vector<bool> twins(m_columns.size(), false);
    for (std::size_t i = begin; i < m_columns.size(); ++i)
        for (std::size_t j = i + 1; j < m_columns.size(); ++j)
            if (same(m_columns[i], m_columns[j]) && hasFigures(i) && hasFigures(j)
                && !ofOtherTimes(i, j))
                twins[i] = twins[j] = true;
    for (std::size_t i = begin; i < m_columns.size(); ++i)
        if (twins[i])
            m_columns[i].kind = Head::Kind::NoFigures;
}

namespace {

/// "Table 4: Crimes recorded by division"
bool isByPlace(const QString &caption)
{
    static const Pattern by
        = caseless(u"\\bby\\s+(?<place>\\p{L}[\\p{L}\\s-]*?)\\s*(?:$|[,;:(])"_s);
    return namesPlaces(by.match(caption).captured(u"place"));
}

/// "Peterlee", "Durham and Chester-le-Street": the label of a row begins with a town or district.
bool beginsWithTown(const QString &label)
{
    const auto &places = knownPlaces();
    return std::any_of(places.begin(), places.end(), [&](const NamedPlace &place) {
        return label.startsWith(place.name)
            && (label.size() == place.name.size() || !label.at(place.name.size()).isLetter());
    });
}

} // namespace

/// Teams, stations or suites that most rows call by the names of towns.
bool TableReader::rowsAreTowns() const
{
    static const Pattern local = caseless(
        u"^(?:(?:\\w+\\s+){0,2}(?:team|station|suite|hub|base|office|site|location)s?)?$"_s);
    return local.isIn(m_stub.text) && rowsBeginWithTowns();
}

bool TableReader::rowsBeginWithTowns() const
{
    int towns = 0;
    int rows = 0;
    for (int row = m_grid.headRows(); row < m_grid.rows(); ++row) {
        ++rows;
        towns += beginsWithTown(m_grid.text(row, m_grid.nameColumn())) ? 1 : 0;
    }
    return towns > 1 && towns * 2 > rows;
}

void TableReader::readStub()
{
    if (m_grid.keyColumns() == 0)
        return;
    m_stub = m_columns[static_cast<std::size_t>(m_grid.nameColumn())];
    if (m_stub.unit && m_stub.unit->unit == Unit::Rank)
        m_stub.unit.reset(); // "Rank" over sergeants and inspectors
    m_rowsArePlaces = namesPlaces(m_stub.saysWhat() ? m_stub.name : m_stub.text)
        || (!m_stub.saysWhat() && isByPlace(m_around.caption.text)) || rowsAreTowns();
    static const Pattern area = caseless(u"^areas?$"_s);
    if (area.match(m_stub.text).hasMatch() && tellsMoney() && !rowsBeginWithTowns())
        m_rowsArePlaces = false; // areas of a budget
    for (int column = 1; column < m_grid.keyColumns(); ++column) // areas of inspection
        m_rowsArePlaces = m_rowsArePlaces && !m_grid.isGrade(m_grid.headRows(), column);
    m_rowsAreParts = rowsAreParts();
}

/// Rows that only part what the caption names: by sex, ethnicity, outcome or stage; or all of them
/// what nothing but the caption tells ("Charge rates").
bool TableReader::rowsAreParts() const
{
    static const Pattern part = caseless(
        u"^(?:(?:any\\s+)?other(?:\\s+ethnic(?:ity|\\s+group)?)?|unknown|not\\s+(?:stated|known)|"
        u"white|black|asian|mixed|chinese|male|female|men|women|all|"
        "(?:not\\s+)?(?:upheld|resolved|substantiated|received|answered|offered|made|abandoned|"
        "recorded|completed|closed|withdrawn|granted|refused|attended|solved|detected)(?:\\s+(?:"
        "within|in|by)\\s.*)?|"
        "racial|race|religio(?:n|us)|disability|transgender|sexual\\s+orientation|"
        "[A-H]|"
        "high|medium|standard|low|urgent|immediate|emergency|priority|scheduled|routine|prompt|under\\s+\\d+s?|\\d+\\s?[-–]\\s?\\d+|\\d+\\s+(?:and|or)\\s+over)$"_s);
    static const Pattern shares = caseless(u"\\b(?:rates?|shares?|percentages?|proportions?)$"_s);
    bool columnsSayNothing = true;
    for (int column = m_grid.keyColumns(); column < m_grid.columns(); ++column) {
        const Head &head = m_columns[static_cast<std::size_t>(column)];
        const bool rank = head.unit && head.unit->unit == Unit::Rank; // beside the figures
        columnsSayNothing = columnsSayNothing && (rank || (head.name.isEmpty() && !head.unit));
    }
    const bool percent = m_grid.rows() > m_grid.headRows()
        && m_grid.text(m_grid.headRows(), m_grid.keyColumns()).endsWith(u'%');
    if (percent && columnsSayNothing && shares.match(m_around.subject).hasMatch())
        return true;
    if (columnsSayNothing && saysMeasure(m_around.caption))
        return true;
    for (int row = m_grid.headRows(); row < m_grid.rows(); ++row)
        if (part.match(m_grid.text(row, 0)).hasMatch())
            return true;
    return false;
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

/// "Total recorded crime" below groups of offences is the total of all, and so is a bare "Total" in
/// the last row of several groups.
bool TableReader::endsGroups(int row, const Head &head) const
{
    static const Pattern whole
        = caseless(u"^(?:grand\\s+total|overall\\s+total|(?:total|all|overall)\\s+\\w.*)$"_s);
    static const Pattern total = caseless(u"^totals?$"_s);
    return whole.match(head.text).hasMatch()
        || (m_groups > 1 && row + 1 == m_grid.rows() && total.match(head.text).hasMatch());
}

/// A budget: all its figures are money, by heads or caption.
bool TableReader::tellsMoney() const
{
    const auto isMoney = [](const Head &head) { return head.unit && head.unit->unit == Unit::Gbp; };
    return isMoney(m_around.caption) || isMoney(m_stub)
        || std::all_of(m_columns.begin() + m_grid.keyColumns(), m_columns.end(), isMoney);
}

Head TableReader::rowHead(int row)
{
    static const Pattern order = caseless(u"^\\(?\\d{1,2}(?:\\.\\d+)*[.)]?$|^[a-z][.)]$"_s);
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
        if (column > 0 && (over.kind == Head::Kind::NoFigures || m_grid.isGrade(row, column)))
            continue;
        static const Pattern units
            = caseless(u"^units?(?:\\s+of\\s+measure(?:ment)?)?$|^(?:measured\\s+in|format)$"_s);
        if (column > 0 && units.match(over.text).hasMatch()) {
            all.unit = unitWordsIn(u'(' + text + u')');
            continue;
        }
        if (column == 0 && text.size() == 1 && text.front().isUpper() && !isThin(m_stub.name))
            text = m_stub.name + u' ' + text; // "Band" over "A", "B", "C"
        Head head = readHead(text, m_scopes);
        const bool bare
            = head.kind == Head::Kind::Plain && !head.period && !head.scope && !head.unit;
        if (column > 0 && bare && m_grid.tellsStates(column))
            continue;
        if (column == 0 && head.scope == Scope::Other && tellsMoney()
            && m_scopes.onlyMentionsOf(text).empty()) {
            head.scope.reset(); // "Regional units" of a budget: what the force pays for them
            head.name = tidyName(text);
        }
        if (text.startsWith("of which"_L1, Qt::CaseInsensitive) && !m_lastRow.isEmpty())
            head.name = m_lastRow + u": "_s + lowerFirst(tidyName(QString(head.name).remove(0, 8)));
        else if (column == 0)
            m_lastRow = head.name;
        all = all.text.isEmpty() ? head : under(all, head);
    }
    if (!m_group.text.isEmpty() && !endsGroups(row, all))
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
        ++m_groups;
        return;
    }
    if (isNewHead(row)) {
        readColumns(row, row + 1);
        leaveTwins();
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

} // namespace Peel
