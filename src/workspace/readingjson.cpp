// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/readingjson.h"

#include "domain/factsjson.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

int codePointsIn(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

/// Entries of a contents list are told apart: they repeat headings and are evidence of nothing.
QString storedKind(const Block &block)
{
    return block.role == "contents"_L1 ? block.role : blockKindId(block.kind);
}

QJsonArray jsonOf(const TextBlock &block)
{
    return QJsonArray { block.kind, block.level, block.marker, block.page, block.start, block.end,
        block.text, block.area };
}

QJsonArray jsonOf(const PageEntry &page)
{
    return QJsonArray { page.label, page.width, page.height, page.words, page.hasText };
}

TextBlock blockFrom(const QJsonArray &json)
{
    return TextBlock { json.at(0).toString(), json.at(1).toInt(), json.at(2).toString(),
        json.at(3).toInt(), json.at(4).toInt(), json.at(5).toInt(), json.at(6).toString(),
        json.at(7).toString() };
}

PageEntry pageFrom(const QJsonArray &json)
{
    return PageEntry { json.at(0).toString(), json.at(1).toDouble(), json.at(2).toDouble(),
        json.at(3).toInt(), json.at(4).toBool() };
}

/// Blocks follow one another and are as long as they say.
bool isOrderly(const QList<TextBlock> &blocks)
{
    int end = 0;
    return std::all_of(blocks.begin(), blocks.end(), [&](const TextBlock &block) {
        const bool fits = block.start >= end && block.start - end <= 2
            && block.end - block.start == codePointsIn(block.text);
        end = block.end;
        return fits;
    });
}

} // namespace

Reading readingOf(const Ingested &ingested)
{
    const ReadDocument &document = ingested.document;
    Reading reading { document.format, ingested.facts, {}, {} };
    int units = 0; // of the text so far, and the code points that they are
    int codePoints = 0;
    const auto codePointAt = [&](int offset) {
        codePoints += codePointsIn(QStringView(document.text).sliced(units, offset - units));
        units = offset;
        return codePoints;
    };
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks.at(i);
        const int start = codePointAt(block.start);
        const int end = codePointAt(block.end());
        reading.blocks.append(TextBlock { storedKind(block), block.level, block.marker, block.page,
            start, end, block.text, i < ingested.areas.size() ? ingested.areas.at(i) : QString() });
    }
    for (const PageInfo &page : document.pages)
        reading.pages.append(
            PageEntry { page.label, page.width, page.height, page.words, page.hasText });
    return reading;
}

QJsonObject toJson(const Reading &reading)
{
    QJsonArray blocks;
    for (const TextBlock &block : reading.blocks)
        blocks.append(jsonOf(block));
    QJsonArray pages;
    for (const PageEntry &page : reading.pages)
        pages.append(jsonOf(page));
    return QJsonObject { { "format"_L1, reading.format }, { "facts"_L1, toJson(reading.facts) },
        { "blocks"_L1, blocks }, { "pages"_L1, pages } };
}

Result<Reading> readingFromJson(const QJsonObject &json)
{
    Reading reading;
    reading.format = json["format"_L1].toString();
    const bool isKnown
        = reading.format == "pdf"_L1 || reading.format == "html"_L1 || reading.format == "text"_L1;
    if (!isKnown || !json["facts"_L1].isObject())
        return failure(ErrorKind::NotUnderstood, u"The answer is no reading."_s);
    auto facts = factsFromJson(json["facts"_L1].toObject());
    if (!facts)
        return tl::unexpected(facts.error());
    reading.facts = *std::move(facts);
    for (const QJsonValue &block : json["blocks"_L1].toArray())
        reading.blocks.append(blockFrom(block.toArray()));
    for (const QJsonValue &page : json["pages"_L1].toArray())
        reading.pages.append(pageFrom(page.toArray()));
    if (!isOrderly(reading.blocks))
        return failure(ErrorKind::NotUnderstood, u"The blocks of the answer are out of order."_s);
    return reading;
}

} // namespace Peel
