// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pages.h"

#include "ingest/pdf/columns.h"
#include "ingest/pdf/drawnmarks.h"
#include "ingest/pdf/flow.h"
#include "ingest/pdf/gradeboxes.h"
#include "ingest/pdf/gradetables.h"
#include "ingest/pdf/headings.h"
#include "ingest/pdf/margincolumns.h"
#include "ingest/pdf/marginnotes.h"
#include "ingest/pdf/ocr.h"
#include "ingest/pdf/paneltiles.h"
#include "ingest/pdf/paragraphs.h"
#include "ingest/pdf/repeatedheads.h"
#include "ingest/pdf/rowgrids.h"
#include "ingest/pdf/ruledtables.h"
#include "ingest/pdf/runs.h"
#include "ingest/pdf/scopedfigures.h"
#include "ingest/pdf/tightcolumns.h"
#include "ingest/pdf/turnedheads.h"
#include "ingest/pdf/turning.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double dotsPerInch = 100; // for finding rulings
constexpr double shortestRuling = 2.5; // of the body's size: no letter has an edge of that length

/// Tells and asks the caller between pages, on the thread that called.
class Caller
{
public:
    Caller(const ReadingOptions &options, int pages)
        : m_options(options)
        , m_pages(pages)
    {
    }

    void beginPage()
    {
        const int begun = ++m_begun;
        if (std::this_thread::get_id() != m_thread)
            return;
        if (m_options.cancelled && m_options.cancelled())
            m_cancelled = true;
        if (!m_cancelled)
            tellUpTo(begun);
    }

    void tellUpTo(int begun)
    {
        while (m_options.progress && m_told < begun)
            m_options.progress(++m_told, m_pages);
    }

    bool isCancelled() const { return m_cancelled; }

private:
    const ReadingOptions &m_options;
    const int m_pages;
    const std::thread::id m_thread = std::this_thread::get_id();
    std::atomic<int> m_begun = 0;
    std::atomic<bool> m_cancelled = false;
    int m_told = 0; // of the calling thread alone
};

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

/// One page, and what is to be told of it.
struct ReadPage
{
    PageRows rows;
    std::vector<Furniture> across;
    std::vector<Diagnostic> diagnostics;
};

ReadPage readPage(const PdfFile &file, int index, const ReadingOptions &options)
{
    ReadPage result;
    std::optional<PageWords> page = file.page(index, options.limits, result.diagnostics);
    if (!page) {
        result.diagnostics.push_back(
            { Diagnostic::Level::Warning, u"The page is damaged and was not read."_s, index + 1 });
        page.emplace();
        page->info.number = index + 1;
        page->info.hasText = false;
    }
    if (options.ocr && page->words.empty())
        recognise(*page, file, index, result.diagnostics);
    takeTurnedHeads(*page);
    tellAcross(*page, result.across);
    result.rows = { page->info, rowsOf(runsOf(std::move(page->words))), page->turn };
    partRepeatedHeads(result.rows.rows);
    partAtTightColumns(result.rows.rows);
    return result;
}

std::vector<Run> runsIn(const std::vector<Row> &rows)
{
    std::vector<Run> runs;
    for (const Row &row : rows)
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

std::vector<Row> withGradeTables(std::vector<Row> rows, double body, std::vector<Draft> &tables)
{
    std::vector<Run> runs = runsIn(rows);
    const std::size_t before = tables.size();
    takeGradeTables(runs, body, tables);
    return tables.size() == before ? rows : rowsOf(std::move(runs));
}

} // namespace

Result<std::vector<PageRows>> readPages(
    const PdfParts &parts, const ReadingOptions &options, ReadDocument &document)
{
    const int pages = parts.pages();
    if (parts.first().pages() > pages) {
        document.diagnostics.push_back({ Diagnostic::Level::Warning,
            u"Only the first %1 of %2 pages were read."_s.arg(pages).arg(parts.first().pages()),
            0 });
    }
    std::vector<ReadPage> read(static_cast<std::size_t>(pages));
    Caller caller(options, pages);
    parts.forEachPage([&](const PdfFile &file, int i) {
        caller.beginPage();
        if (!caller.isCancelled())
            read[static_cast<std::size_t>(i)] = readPage(file, i, options);
    });
    if (caller.isCancelled())
        return failure(ErrorKind::Cancelled, u"Reading was cancelled."_s);
    caller.tellUpTo(pages);
    std::vector<PageRows> rows;
    for (ReadPage &page : read) {
        rows.push_back(std::move(page.rows));
        std::move(page.across.begin(), page.across.end(), std::back_inserter(document.furniture));
        std::move(page.diagnostics.begin(), page.diagnostics.end(),
            std::back_inserter(document.diagnostics));
    }
    return rows;
}

PageFlow layOut(const PageRows &page, const PdfFile &file, const Typography &usual)
{
    std::vector<Run> runs = runsIn(page.rows);
    const QSet<QString> marks = marksOf(runs);
    std::vector<Draft> tables;
    Shades picture;
    takeScopedFigures(runs, tables);
    takePanelTiles(runs, usual.body, tables);
    const bool table = showsTable(page.rows, usual.body);
    if (table || mayHoldGradeBoxes(page.rows)) {
        picture = file.drawn(page.info.number - 1, dotsPerInch);
        const Rulings rulings = upright(rulingsOf(picture, shortestRuling * usual.body), page.turn,
            page.info.width, page.info.height);
        takeGradeBoxes(boxesOf(rulings), runs, tables);
        if (mayHoldGradeBoxes(page.rows))
            takeGradeCards(cardsOf(rulings), runs, tables);
        if (table) {
            takeRuledTables(gridsOf(rulings), runs, tables);
            takeRuledTables(rowGridsOf(rulings, runs), runs, tables);
        }
    }
    takeGradeTables(runs, usual.body, tables);
    if (page.turn == 0 && !usual.setsBullets && mayHaveDrawnMarks(runs, usual.body)) {
        if (picture.pixels.empty())
            picture = file.drawn(page.info.number - 1, dotsPerInch);
        takeDrawnMarks(picture, runs);
    }
    std::vector<Band> bands = bandsOf(runs, usual.body);
    std::vector<MarginNote> notes = takeMarginNotes(runs, bands, usual.body);
    if (!notes.empty())
        bands = bandsOf(std::move(runs), usual.body);
    for (MarginNote &note : takeMarginColumns(bands, usual.body))
        notes.push_back(std::move(note));
    PageFlow flow;
    for (const Band &band : bands) {
        // Lines that all end early still have the whole width of the text.
        const double right = band.columns.size() == 1 ? usual.right : 0;
        std::vector<Column> columns;
        for (const Region &region : band.columns) {
            Column column { region.box.x0, region.box.x1, {} };
            std::vector<Row> rows = region.rows;
            if (band.columns.size() > 1) // grades beside areas in one column of the text
                rows = withGradeTables(std::move(rows), usual.body, tables);
            for (Draft &draft : paragraphsOf(rows, usual, right)) {
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
    for (const MarginNote &note : notes) {
        std::vector<Draft> drafts = paragraphsOf(rowsOf(note.lines), usual);
        for (Draft &draft : drafts)
            classify(draft, usual, marks);
        placeMarginNote(flow, note.box, std::move(drafts));
    }
    return flow;
}

} // namespace Peel::Pdf
