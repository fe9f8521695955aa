// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QJsonArray toJson(const SourceNumbers &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

SourceNumbers numbersFrom(const QJsonValue &json)
{
    SourceNumbers numbers;
    for (const QJsonValue &number : json.toArray())
        numbers.append(number.toInt());
    return numbers;
}

QStringList stringsFrom(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &one : json.toArray())
        strings.append(one.toString());
    return strings;
}

QJsonObject toJson(const Table &table)
{
    QJsonArray columns;
    for (const TableColumn &column : table.columns)
        columns.append(QJsonObject { { u"key"_s, column.key }, { u"title"_s, column.title },
            { u"number"_s, column.number } });
    QJsonArray rows;
    for (const QList<TableCell> &row : table.rows) {
        QJsonArray cells;
        for (const TableCell &one : row)
            cells.append(QJsonObject { { u"value"_s, one.value }, { u"shown"_s, one.shown } });
        rows.append(cells);
    }
    return { { u"title"_s, table.title }, { u"columns"_s, columns }, { u"rows"_s, rows } };
}

Table tableFrom(const QJsonObject &json)
{
    Table table { json["title"_L1].toString(), {}, {} };
    for (const QJsonValue &column : json["columns"_L1].toArray())
        table.columns.append({ column["key"_L1].toString(), column["title"_L1].toString(),
            column["number"_L1].toBool() });
    for (const QJsonValue &row : json["rows"_L1].toArray()) {
        QList<TableCell> cells;
        for (const QJsonValue &one : row.toArray())
            cells.append({ one["value"_L1], one["shown"_L1].toString() });
        table.rows.append(cells);
    }
    return table;
}

QJsonObject originJson(const BlockOrigin &origin)
{
    return { { u"recipe"_s, origin.recipe },
        { u"forces"_s, QJsonArray::fromStringList(origin.forces) },
        { u"rounds"_s, QJsonArray::fromStringList(origin.rounds) }, { u"most"_s, origin.most },
        { u"part"_s, origin.part } };
}

std::optional<BlockOrigin> originFrom(const QJsonObject &json)
{
    if (!json.contains("origin"_L1))
        return {};
    const QJsonObject origin = json["origin"_L1].toObject();
    return BlockOrigin { origin["recipe"_L1].toString(), stringsFrom(origin["forces"_L1]),
        stringsFrom(origin["rounds"_L1]), origin["most"_L1].toInt(), origin["part"_L1].toInt() };
}

/// What only blocks from the library know: what they were made from, and since when they are
/// pinned.
template <typename Block> QJsonObject withOrigin(QJsonObject json, const Block &block)
{
    if (block.origin)
        json.insert(u"origin"_s, originJson(*block.origin));
    if (block.pinned.isValid())
        json.insert(u"pinned"_s, block.pinned.toString(Qt::ISODate));
    return json;
}

QDate pinnedFrom(const QJsonObject &json)
{
    return QDate::fromString(json["pinned"_L1].toString(), Qt::ISODate);
}

QJsonObject blockJson(const BriefingHeading &heading)
{
    return { { u"heading"_s, heading.text }, { u"level"_s, heading.level } };
}

QJsonObject blockJson(const BriefingText &text)
{
    return withOrigin({ { u"text"_s, text.text }, { u"sources"_s, toJson(text.sources) } }, text);
}

QJsonObject blockJson(const BriefingQuote &quote)
{
    return { { u"quote"_s, quote.words }, { u"voice"_s, quote.voice },
        { u"sources"_s, toJson(quote.sources) } };
}

QJsonObject blockJson(const BriefingFigure &figure)
{
    return withOrigin(
        { { u"figure"_s, Peel::toJson(figure.spec) }, { u"sources"_s, toJson(figure.sources) } },
        figure);
}

QJsonObject blockJson(const BriefingTable &table)
{
    QJsonArray sources;
    for (const SourceNumbers &numbers : table.sources)
        sources.append(toJson(numbers));
    return withOrigin({ { u"table"_s, toJson(table.table) }, { u"sources"_s, sources },
                          { u"notes"_s, QJsonArray::fromStringList(table.notes) } },
        table);
}

Result<BriefingBlock> tableBlock(const QJsonObject &json)
{
    BriefingTable block { tableFrom(json["table"_L1].toObject()), {}, stringsFrom(json["notes"_L1]),
        originFrom(json), pinnedFrom(json) };
    for (const QJsonValue &numbers : json["sources"_L1].toArray())
        block.sources.append(numbersFrom(numbers));
    return block;
}

Result<BriefingBlock> blockFrom(const QJsonObject &json)
{
    const SourceNumbers sources = numbersFrom(json["sources"_L1]);
    if (json.contains("heading"_L1))
        return BriefingHeading { json["level"_L1].toInt(1), json["heading"_L1].toString() };
    if (json.contains("text"_L1))
        return BriefingText { json["text"_L1].toString(), sources, originFrom(json),
            pinnedFrom(json) };
    if (json.contains("quote"_L1))
        return BriefingQuote { json["quote"_L1].toString(), json["voice"_L1].toString(), sources };
    if (json.contains("table"_L1))
        return tableBlock(json);
    if (!json.contains("figure"_L1))
        return failure(ErrorKind::NotUnderstood, u"A block of the briefing is of no known kind."_s);
    return figureSpecFromJson(json["figure"_L1].toObject())
        .map([&](const FigureSpec &spec) -> BriefingBlock {
            return BriefingFigure { spec, sources, originFrom(json), pinnedFrom(json) };
        });
}

QList<SourceNumbers> numbersOf(const BriefingBlock &block)
{
    return std::visit(
        [](const auto &one) -> QList<SourceNumbers> {
            using Block = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Block, BriefingHeading>)
                return {};
            else if constexpr (std::is_same_v<Block, BriefingTable>)
                return one.sources;
            else
                return { one.sources };
        },
        block);
}

} // namespace

QJsonObject toJson(const Briefing &briefing)
{
    QJsonArray blocks;
    for (const BriefingBlock &block : briefing.blocks)
        blocks.append(std::visit([](const auto &one) { return blockJson(one); }, block));
    QJsonArray sources;
    for (const BriefingSource &source : briefing.sources)
        sources.append(QJsonObject { { u"citation"_s, source.citation },
            { u"quotes"_s, QJsonArray::fromStringList(source.quotes) },
            { u"address"_s, source.address } });
    return { { u"title"_s, briefing.title }, { u"subtitle"_s, briefing.subtitle },
        { u"blocks"_s, blocks }, { u"sources"_s, sources } };
}

Result<Briefing> briefingFromJson(const QJsonObject &json)
{
    Briefing briefing { json["title"_L1].toString(), json["subtitle"_L1].toString(), {}, {} };
    for (const QJsonValue &source : json["sources"_L1].toArray())
        briefing.sources.append({ source["citation"_L1].toString(),
            stringsFrom(source["quotes"_L1]), source["address"_L1].toString() });
    for (const QJsonValue &one : json["blocks"_L1].toArray()) {
        const auto block = blockFrom(one.toObject());
        if (!block)
            return tl::unexpected(block.error());
        for (const SourceNumbers &numbers : numbersOf(*block)) {
            if (std::any_of(numbers.begin(), numbers.end(),
                    [&](int number) { return number < 1 || number > briefing.sources.size(); }))
                return failure(ErrorKind::NotUnderstood,
                    u"A block of the briefing names a source that is not listed."_s);
        }
        briefing.blocks.append(*block);
    }
    return briefing;
}

} // namespace Peel
