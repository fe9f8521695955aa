// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype mostQuotes = 4; // of one page
constexpr double narrowest = 13; // characters: what the head "Sources" or a number needs
constexpr double widest = 45; // characters: longer text wraps
constexpr double padding = 2; // characters: a cell's margins
constexpr double acrossPage = 90; // characters of a bold head across the narrowest page

template <typename Block> qsizetype countUpTo(const Briefing &briefing, qsizetype index)
{
    return std::count_if(briefing.blocks.begin(), briefing.blocks.begin() + index + 1,
        [](const BriefingBlock &block) { return std::holds_alternative<Block>(block); });
}

double longestOf(const QStringList &texts)
{
    qsizetype longest = 0;
    for (const QString &text : texts)
        longest = std::max(longest, text.size());
    return static_cast<double>(longest);
}

/// Columns too narrow for their longest word take what they need from the room that others have to
/// spare; where there is not enough of it, everything stays as it is.
void raiseToFloors(QList<double> &shares, const QList<double> &floors)
{
    double missing = 0;
    double spare = 0;
    for (qsizetype i = 0; i < shares.size(); ++i)
        (shares.at(i) < floors.at(i) ? missing : spare) += std::abs(shares.at(i) - floors.at(i));
    if (missing <= 0 || missing > spare)
        return;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const double over = shares.at(i) - floors.at(i);
        shares[i] = over < 0 ? floors.at(i) : floors.at(i) + over * (1 - missing / spare);
    }
}

} // namespace

QString sourceMarks(const SourceNumbers &sources)
{
    if (sources.isEmpty())
        return {};
    QStringList numbers;
    for (const int source : sources)
        numbers << QString::number(source);
    return u"[%1]"_s.arg(numbers.join(u", "_s));
}

QString sourceLine(const Briefing &briefing, qsizetype index)
{
    const BriefingSource &source = briefing.sources.at(index);
    QString line = u"[%1] %2."_s.arg(QString::number(index + 1), source.citation);
    if (source.quotes.size() <= mostQuotes) {
        for (const QString &quote : source.quotes)
            line += u" “%1”"_s.arg(quote);
    }
    return line;
}

Table printedTable(const BriefingTable &table)
{
    Table printed = table.table;
    const bool sourced = std::any_of(table.sources.begin(), table.sources.end(),
        [](const SourceNumbers &sources) { return !sources.isEmpty(); });
    if (!sourced)
        return printed;
    printed.columns.append({ u"sources"_s, u"Sources"_s, false });
    for (qsizetype row = 0; row < printed.rows.size(); ++row)
        printed.rows[row].append({ sourceMarks(table.sources.value(row)), {} });
    return printed;
}

QString captionOf(const Briefing &briefing, qsizetype index)
{
    const BriefingBlock &block = briefing.blocks.at(index);
    if (const auto *figure = std::get_if<BriefingFigure>(&block))
        return u"Figure %1. %2"_s.arg(
            QString::number(countUpTo<BriefingFigure>(briefing, index)), figure->spec.title);
    if (const auto *table = std::get_if<BriefingTable>(&block))
        return u"Table %1. %2"_s.arg(
            QString::number(countUpTo<BriefingTable>(briefing, index)), table->table.title);
    return {};
}

QList<double> columnShares(const Table &table)
{
    QList<double> shares;
    QList<double> floors;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        QStringList texts { table.columns.at(column).title };
        for (const QList<TableCell> &row : table.rows)
            texts.append(row.value(column).text());
        shares << std::clamp(static_cast<double>(longestOf(texts)), narrowest, widest);
        floors << (longestOf(texts.join(u' ').split(u' ')) + padding) / acrossPage;
    }
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= total;
    raiseToFloors(shares, floors);
    return shares;
}

} // namespace Peel
