// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/plaintext/decoding.h"
#include "ingest/plaintext/drafts.h"
#include "ingest/plaintext/frontmatter.h"
#include "ingest/plaintext/shapes.h"
#include "ingest/plaintext/textblocks.h"
#include "ingest/plaintext/textlines.h"
#include "ingest/plaintext/textpages.h"
#include "ingest/plaintext/texttables.h"
#include "ingest/plaintext/typedtables.h"
#include "ingest/reading.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "Page 3 of 12", "- 3 -".
bool isPageNumber(const QString &line)
{
    static const Pattern page
        = caseless(u"^(?:page\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?|[-–—]\\s*\\d{1,4}\\s*[-–—])$"_s);
    return page.match(line.trimmed()).hasMatch();
}

/// Links to the content and language links that text captures keep from a page's top.
bool isCaptureNoise(const QString &line)
{
    static const Pattern noise = caseless(
        u"^(?:skip to (?:main )?content|skip to navigation|english\\s+cymraeg|cymraeg|hide ad|"
        "share this page|print this page|back to top|advertisement|accept all cookies|"
        "cookie settings)$"_s);
    return noise.match(line.trimmed()).hasMatch();
}

/// The lines without page numbers and what a capture added; those become furniture.
QStringList documentLines(const QString &text, ReadDocument &document)
{
    QStringList lines;
    for (const QString &line : linesOfPages(text, document.furniture)) {
        if (isPageNumber(line))
            document.furniture.push_back(Furniture { line.trimmed(), {}, u"page number"_s });
        else if (isCaptureNoise(line))
            document.furniture.push_back(Furniture { line.trimmed(), {}, u"navigation"_s });
        else
            lines.append(line);
    }
    return lines;
}

/// Tables by the white between their cells, and between them those that have lost it.
std::vector<SpacedTable> tablesIn(const QStringList &lines)
{
    std::vector<SpacedTable> tables;
    qsizetype from = 0;
    const auto addSpaced = [&](qsizetype to) {
        for (SpacedTable &table : spacedTables(lines.mid(from, to - from))) {
            table.first += from;
            table.last += from;
            tables.push_back(std::move(table));
        }
    };
    for (SpacedTable &table : typedTables(lines)) {
        addSpaced(table.first);
        from = table.last;
        tables.push_back(std::move(table));
    }
    addSpaced(lines.size());
    return tables;
}

/// A list that changes its mark and comes back to it has another one inside: "*", "-", "-", "*".
void nestByMarks(std::vector<Block> &blocks)
{
    static const QString bullets = u"•●▪■◦○·‣⁃∙►➢✓✔-–—*o"_s;
    QStringList open; // the marks of the lists that hold each other
    for (Block &block : blocks) {
        const bool bullet = block.kind == BlockKind::ListItem && block.marker.size() == 1
            && bullets.contains(block.marker);
        if (!bullet) {
            open.clear();
            continue;
        }
        const qsizetype at = open.indexOf(block.marker);
        if (at < 0)
            open.append(block.marker);
        else
            open.erase(open.begin() + at + 1, open.end());
        block.level = std::max(block.level, static_cast<int>(open.size()));
    }
}

/// The lines' blocks: tables apart, the rest paragraphs.
std::vector<Block> blocksOf(const QStringList &lines, ReadDocument &document)
{
    const Typesetting typesetting = typesettingOf(lines);
    TextBlocks writer;
    qsizetype from = 0;
    for (SpacedTable &table : tablesIn(lines)) {
        writer.add(paragraphsOf(lines.mid(from, table.first - from), typesetting));
        writer.add(std::move(table.block));
        from = table.last;
    }
    writer.add(paragraphsOf(lines.mid(from), typesetting));
    for (const QString &line : writer.contents())
        document.furniture.push_back(Furniture { line, {}, u"contents list"_s });
    std::vector<Block> blocks = finished(writer.take());
    nestByMarks(blocks);
    return blocks;
}

/// The project's own samples and some captures end with a statement that is no part of the
/// document.
void setFooterApart(ReadDocument &document)
{
    if (document.blocks.empty())
        return;
    const Block &last = document.blocks.back();
    if (last.text.startsWith("Sample digest prepared for"_L1)) {
        document.furniture.push_back(Furniture { last.text, {}, u"footer"_s });
        document.blocks.pop_back();
    }
}

} // namespace

Result<ReadDocument> readText(const QByteArray &bytes, const ReadingOptions &options)
{
    if (bytes.size() > options.limits.textBytes) {
        return failure(ErrorKind::Unreadable,
            u"The text has %1 MB; texts are read up to %2 MB."_s.arg(bytes.size() >> 20)
                .arg(options.limits.textBytes >> 20));
    }
    ReadDocument document;
    document.format = u"text"_s;
    const QString text = withoutFrontMatter(decodedText(bytes), document);
    const QStringList lines = documentLines(text, document);
    document.blocks = blocksOf(lines, document);
    setFooterApart(document);
    document.assemble();
    if (document.text.trimmed().isEmpty())
        return failure(ErrorKind::Unreadable, u"The file has no text in it."_s);
    return document;
}

} // namespace Peel
