// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/hyphens.h"
#include "ingest/pdf/badges.h"
#include "ingest/pdf/flow.h"
#include "ingest/pdf/headings.h"
#include "ingest/pdf/lists.h"
#include "ingest/pdf/oddities.h"
#include "ingest/pdf/pages.h"
#include "ingest/pdf/turning.h"
#include "ingest/reading.h"
#include "ingest/sidebyside.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using namespace Pdf;

std::vector<std::vector<Row>> rowsOfAll(const std::vector<PageRows> &pages)
{
    std::vector<std::vector<Row>> rows;
    for (const PageRows &page : pages)
        rows.push_back(page.rows);
    return rows;
}

Hyphens learned(const std::vector<PageRows> &pages)
{
    Hyphens hyphens;
    for (const PageRows &page : pages) {
        for (const Row &row : page.rows) {
            for (const Run &run : row.runs) {
                for (const Word &word : run.words)
                    hyphens.learn(word.text);
                hyphens.learnLine(run.words.back().text.endsWith(u'-'));
            }
        }
    }
    return hyphens;
}

std::vector<Draft> draftsOf(
    const std::vector<PageRows> &pages, const PdfParts &parts, const Typography &usual)
{
    std::vector<PageFlow> flows(pages.size());
    parts.forEachPage([&](const PdfFile &file, int index) {
        const auto i = static_cast<std::size_t>(index);
        flows[i] = layOut(pages[i], file, usual);
    });
    std::vector<Draft> drafts = joinedPages(std::move(flows));
    markBadges(drafts);
    setHeadingLevels(drafts);
    markDrawnItems(drafts, usual);
    setListLevels(drafts, usual);
    return drafts;
}

/// Boxes of pages that were read sideways, as the page is shown.
void turnBack(ReadDocument &document, const std::vector<PageRows> &pages)
{
    const auto turn = [&](Box &box) {
        const PageRows &page = pages[static_cast<std::size_t>(box.page - 1)];
        box = asShown(box, page.turn, page.info.width, page.info.height);
    };
    for (Block &block : document.blocks) {
        for (Piece &piece : block.pieces)
            turn(piece.box);
    }
    for (Furniture &line : document.furniture)
        turn(line.box);
}

void writeBlocks(
    ReadDocument &document, const std::vector<Draft> &drafts, const std::vector<PageRows> &pages)
{
    const Hyphens hyphens = learned(pages);
    for (const Draft &draft : drafts)
        document.blocks.push_back(blockOf(draft, hyphens));
    turnBack(document, pages);
    document.assemble();
}

void add(std::vector<Diagnostic> &all, std::vector<Diagnostic> &&more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace

Result<ReadDocument> readPdf(const QByteArray &bytes, const ReadingOptions &options)
{
    if (bytes.size() > options.limits.pdfBytes)
        return failure(ErrorKind::Unreadable,
            u"The PDF is larger than %1 MB."_s.arg(options.limits.pdfBytes >> 20));
    Result<PdfParts> parts = PdfParts::open(bytes, options.password, options.limits.pages);
    if (!parts)
        return tl::unexpected(parts.error());
    ReadDocument document;
    document.format = u"pdf"_s;
    document.titleHint = parts->first().info("Title");
    Result<std::vector<PageRows>> pages = readPages(*parts, options, document);
    if (!pages)
        return tl::unexpected(pages.error());

    for (Furniture &line : takeRunningHeads(*pages))
        document.furniture.push_back(std::move(line));
    for (const PageRows &page : *pages)
        document.pages.push_back(page.info);
    const std::vector<Draft> drafts = draftsOf(*pages, *parts, measured(rowsOfAll(*pages)));
    add(document.diagnostics, pagesWithoutText(parts->first(), document.pages));
    add(document.diagnostics, figuresWithoutData(drafts));
    sideBySide(2, [&](int task) {
        if (task == 0)
            writeBlocks(document, drafts, *pages);
        else
            const PdfParts closed = std::move(*parts); // takes as long as writing
    });
    return document;
}

} // namespace Peel
