// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/slides.h"

#include "exporting/exclusion.h"
#include "exporting/figure.h"
#include "exporting/figureof.h"
#include "exporting/figureparts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double textColumns = 88; // characters of 18 points across the slide
constexpr int textLines = 12;
constexpr double tableColumns = 105; // characters of 14 points
constexpr int tableLines = 14;

int linesOf(const QString &text, double columns)
{
    return std::max(1, static_cast<int>(std::ceil(static_cast<double>(text.size()) / columns)));
}

int linesOf(const QList<TableCell> &row, const QList<double> &shares)
{
    int lines = 1;
    for (qsizetype i = 0; i < row.size(); ++i)
        lines = std::max(lines, linesOf(row.at(i).text(), shares.at(i) * tableColumns));
    return lines;
}

QString sourced(const QString &text, const SourceNumbers &sources)
{
    return sources.isEmpty() ? text : text + u' ' + sourceMarks(sources);
}

class Cutter
{
public:
    explicit Cutter(const Briefing &briefing)
        : m_briefing(briefing)
    {
        m_slides.append({ briefing.title, { briefing.subtitle }, {}, -1 });
        m_heading = briefing.title;
    }

    SlideSet slides();

private:
    void add(const BriefingHeading &heading, qsizetype)
    {
        m_heading = heading.text;
        m_open = false;
    }

    void add(const BriefingText &text, qsizetype) { addText(sourced(text.text, text.sources)); }

    void add(const BriefingQuote &quote, qsizetype)
    {
        addText(sourced(u"“%1” – %2"_s.arg(quote.words, quote.voice), quote.sources));
    }

    void add(const BriefingFigure &figure, qsizetype);
    void add(const BriefingTable &table, qsizetype index);
    void addText(const QString &text);

    const Briefing &m_briefing;
    QList<Slide> m_slides;
    QString m_heading;
    bool m_open = false; // the last slide takes more text
    int m_lines = 0;
    QList<FigureSpec> m_figures;
};

/// What stands under a figure, as paragraphs: each source by itself.
QStringList footOf(const FigureSpec &spec)
{
    QStringList lines = notesOf(spec);
    QString source = spec.source;
    lines += source.replace(u"; ("_s, u";\n("_s).split(u'\n', Qt::SkipEmptyParts);
    return lines;
}

void Cutter::add(const BriefingFigure &figure, qsizetype)
{
    FigureSpec bare = figure.spec;
    bare.title.clear(); // the slide has it
    const FigureSize size = slideFigureSize();
    const bool whole = Figure(bare, size).size().sheet.height() <= size.sheet.height();
    if (!whole) {
        bare.notes.clear();
        bare.source = u"Notes and source: on the slide behind this figure."_s;
    }
    const QList<FigureSpec> parts
        = whole ? QList<FigureSpec> { bare } : partsFor(bare, size, size.sheet.height());
    for (FigureSpec part : parts) {
        const QString title = u"%1 %2"_s.arg(figure.spec.title, part.title).trimmed();
        part.title = title;
        part.altText = parts.size() == 1 ? figure.spec.altText : altTextOf(part);
        part.title.clear();
        m_slides.append(
            { sourced(title, figure.sources), {}, {}, static_cast<int>(m_figures.size()) });
        m_figures.append(part);
    }
    m_open = false;
    if (whole)
        return;
    m_heading = u"%1: notes and source"_s.arg(figure.spec.title);
    for (const QString &line : footOf(figure.spec))
        addText(line);
    m_open = false;
}

void Cutter::addText(const QString &text)
{
    const int lines = linesOf(text, textColumns);
    if (!m_open || m_lines + lines > textLines) {
        m_slides.append({ m_heading, {}, {}, -1 });
        m_lines = 0;
        m_open = true;
    }
    m_slides.last().paragraphs.append(text);
    m_lines += lines;
}

void Cutter::add(const BriefingTable &block, qsizetype)
{
    m_open = false;
    const Table whole = printedTable(block);
    const QList<double> shares = columnShares(whole);
    const auto startSlide = [&](const QString &title) {
        m_slides.append({ title, {}, Table { whole.title, whole.columns, {} }, -1 });
    };
    startSlide(whole.title);
    int lines = 0;
    for (const QList<TableCell> &row : whole.rows) {
        const int more = linesOf(row, shares);
        if (lines > 0 && lines + more > tableLines) {
            startSlide(u"%1 (continued)"_s.arg(whole.title));
            lines = 0;
        }
        m_slides.last().table->rows.append(row);
        lines += more;
    }
    m_slides.last().paragraphs = block.notes;
}

SlideSet Cutter::slides()
{
    for (qsizetype i = 0; i < m_briefing.blocks.size(); ++i)
        std::visit([this, i](const auto &block) { add(block, i); }, m_briefing.blocks.at(i));
    add(BriefingHeading { 1, u"Sources"_s }, 0);
    for (qsizetype i = 0; i < m_briefing.sources.size(); ++i)
        addText(u"[%1] %2."_s.arg(QString::number(i + 1), m_briefing.sources.at(i).citation));
    return { m_slides, m_figures };
}

} // namespace

FigureSize slideFigureSize()
{
    FigureSize size = *figureSize(u"slide"_s);
    size.sheet = { 1280, 600 };
    return size;
}

SlideSet slidesOf(const Briefing &briefing)
{
    return Cutter(briefing).slides();
}

} // namespace Peel
