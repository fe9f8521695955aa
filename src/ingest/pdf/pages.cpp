// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pages.h"

#include "ingest/pdf/columns.h"
#include "ingest/pdf/flow.h"
#include "ingest/pdf/gradetables.h"
#include "ingest/pdf/headings.h"
#include "ingest/pdf/ocr.h"
#include "ingest/pdf/paragraphs.h"
#include "ingest/pdf/ruledtables.h"
#include "ingest/pdf/runs.h"
#include "ingest/pdf/turning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double dotsPerInch = 100; // for finding rulings
constexpr double shortestRuling = 2.5; // of the body's size: no letter has an edge of that length

bool isCancelled(const ReadingOptions &options)
{
    return options.cancelled && options.cancelled();
}

void tellAcross(const PageWords &page, std::vector<Furniture> &furniture)
{
    for (const Word &word : page.turned)
        furniture.push_back({ word.text, word.box, u"rotated text"_s });
}

/// A page that is a picture is read by recognition, where the program can and the user wants it.
void recognise(
    PageWords &page, const PdfFile &file, int index, std::vector<Diagnostic> &diagnostics)
{
    if (!canRecogniseText())
        return;
    page.words = recognisedWords(file.drawn(index, recognitionDotsPerInch), page.info.number);
    page.info.words = static_cast<int>(page.words.size());
    page.info.hasText = page.info.recognised = !page.words.empty();
    if (page.info.recognised) {
        diagnostics.push_back({ Diagnostic::Level::Note,
            u"The page is a scan and was read by character recognition."_s, page.info.number });
    }
}

std::vector<Run> runsIn(const PageRows &page)
{
    std::vector<Run> runs;
    for (const Row &row : page.rows)
        runs.insert(runs.end(), row.runs.begin(), row.runs.end());
    return runs;
}

QSet<QString> marksOf(const std::vector<Run> &runs)
{
    QSet<QString> marks;
    for (const Run &run : runs) {
        for (const Word &word : run.words) {
            for (const QString &mark : word.mark.split(u' ', Qt::SkipEmptyParts))
                marks.insert(mark);
        }
    }
    return marks;
}

} // namespace

Result<std::vector<PageRows>> readPages(
    const PdfFile &file, const ReadingOptions &options, ReadDocument &document)
{
    std::vector<PageRows> read;
    const int pages = std::min(file.pages(), options.limits.pages);
    if (file.pages() > pages) {
        document.diagnostics.push_back({ Diagnostic::Level::Warning,
            u"Only the first %1 of %2 pages were read."_s.arg(pages).arg(file.pages()), 0 });
    }
    for (int i = 0; i < pages; ++i) {
        if (isCancelled(options))
            return failure(ErrorKind::Cancelled, u"Reading was cancelled."_s);
        if (options.progress)
            options.progress(i + 1, pages);
        std::optional<PageWords> page = file.page(i, options.limits, document.diagnostics);
        if (!page) {
            document.diagnostics.push_back(
                { Diagnostic::Level::Warning, u"The page is damaged and was not read."_s, i + 1 });
            page.emplace();
            page->info.number = i + 1;
            page->info.hasText = false;
        }
        if (options.ocr && page->words.empty())
            recognise(*page, file, i, document.diagnostics);
        page->info.label.clear(); // told by the page itself, if at all
        tellAcross(*page, document.furniture);
        read.push_back({ page->info, rowsOf(runsOf(std::move(page->words))), page->turn });
    }
    return read;
}

PageFlow layOut(const PageRows &page, const PdfFile &file, const Typography &usual)
{
    std::vector<Run> runs = runsIn(page);
    const QSet<QString> marks = marksOf(runs);
    std::vector<Draft> tables;
    if (showsTable(page.rows)) {
        const Rulings rulings = upright(
            rulingsOf(file.drawn(page.info.number - 1, dotsPerInch), shortestRuling * usual.body),
            page.turn, page.info.width, page.info.height);
        takeRuledTables(gridsOf(rulings), runs, tables);
    }
    takeGradeTables(runs, tables);
    PageFlow flow;
    for (const Band &band : bandsOf(std::move(runs), usual.body)) {
        std::vector<Column> columns;
        for (const Region &region : band.columns) {
            Column column { region.box.x0, region.box.x1, {} };
            for (Draft &draft : paragraphsOf(region.rows, usual)) {
                if (draft.table < 0)
                    classify(draft, usual, marks);
                if (draft.table >= 0)
                    column.drafts.push_back(std::move(tables[std::size_t(draft.table)]));
                else if (draft.kind == BlockKind::Footnote)
                    flow.notes.push_back(std::move(draft));
                else
                    column.drafts.push_back(std::move(draft));
            }
            columns.push_back(std::move(column));
        }
        flow.bands.push_back(std::move(columns));
    }
    return flow;
}

} // namespace Peel::Pdf
