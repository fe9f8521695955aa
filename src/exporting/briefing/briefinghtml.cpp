// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefinghtml.h"

#include "exporting/figureexport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString style
    = uR"(body{font:11pt/1.45 "Liberation Sans",Arial,Helvetica,sans-serif;color:#0b0c0c;
max-width:170mm;margin:2em auto;padding:0 1em}
.subtitle,.note{color:#505a5f}.note,.source{font-size:.9em}
blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #12436d}
figure{margin:1.5em 0}figcaption,caption{font-weight:bold;text-align:left;margin-bottom:.4em}
svg{max-width:100%;height:auto}table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.92em}
th,td{text-align:left;vertical-align:top;padding:.3em .6em;border-bottom:1px solid #b1b4b6}
thead th{border-bottom:2px solid #505a5f}th[scope=row]{font-weight:normal}.number{text-align:right}
a{color:#12436d}@media print{body{margin:0;max-width:none}table,figure{break-inside:avoid}})"_s;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString marks(const SourceNumbers &sources)
{
    QStringList links;
    for (const int source : sources)
        links << u"<a href=\"#source-%1\">%1</a>"_s.arg(source);
    return links.isEmpty() ? QString() : u" [%1]"_s.arg(links.join(u", "_s));
}

/// The picture as part of the page: without the head of a file, and with names of its own, because
/// a page has several.
QString inlineSvg(const Figure &figure, int number)
{
    QString svg = QString::fromUtf8(svgOf(figure));
    svg.remove(0, svg.indexOf("<svg"_L1));
    static const QRegularExpression id(u"\\bfigure-(title|description)\\b"_s);
    return svg.replace(id, u"figure-%1-\\1"_s.arg(number));
}

QString cellHtml(const TableColumn &column, const QString &content, bool head)
{
    const QString kind = column.number ? u" class=\"number\""_s : QString();
    return head ? u"<th scope=\"row\"%1>%2</th>"_s.arg(kind, content)
                : u"<td%1>%2</td>"_s.arg(kind, content);
}

QString tableHtml(const Table &table, const QList<SourceNumbers> &sources, const QString &caption)
{
    QString html = u"<table><caption>%1</caption><thead><tr>"_s.arg(escaped(caption));
    for (const TableColumn &column : table.columns)
        html += u"<th scope=\"col\"%1>%2</th>"_s.arg(
            column.number ? u" class=\"number\""_s : QString(), escaped(column.title));
    html += u"</tr></thead><tbody>\n"_s;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const TableColumn &column = table.columns.at(i);
            const QString content = column.key == "sources"_L1
                ? marks(sources.value(row)).trimmed()
                : escaped(table.rows.at(row).value(i).text());
            html += cellHtml(column, content, i == 0);
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

class HtmlBlocks
{
public:
    explicit HtmlBlocks(const Briefing &briefing)
        : m_briefing(briefing)
    {
    }

    QString html(qsizetype index)
    {
        return std::visit([this, index](const auto &block) { return html(block, index); },
            m_briefing.blocks.at(index));
    }

private:
    QString html(const BriefingHeading &heading, qsizetype)
    {
        return u"<h%1>%2</h%1>\n"_s.arg(QString::number(heading.level + 1), escaped(heading.text));
    }

    QString html(const BriefingText &text, qsizetype)
    {
        return u"<p>%1%2</p>\n"_s.arg(escaped(text.text), marks(text.sources));
    }

    QString html(const BriefingQuote &quote, qsizetype)
    {
        return u"<blockquote><p>“%1”</p><p>– %2%3</p></blockquote>\n"_s.arg(
            escaped(quote.words), escaped(quote.voice), marks(quote.sources));
    }

    QString html(const BriefingFigure &figure, qsizetype index)
    {
        ++m_figure;
        const QString caption = escaped(captionOf(m_briefing, index)) + marks(figure.sources);
        const QString picture = inlineSvg(Figure(figure.spec, *figureSize(u"report"_s)), m_figure);
        return u"<figure><figcaption>%1</figcaption>\n"_s.arg(caption) + picture
            + u"\n</figure>\n"_s
            + tableHtml(tableOf(figure.spec), {}, u"The figures behind figure %1"_s.arg(m_figure));
    }

    QString html(const BriefingTable &table, qsizetype index)
    {
        QString html = tableHtml(printedTable(table), table.sources, captionOf(m_briefing, index));
        for (const QString &note : table.notes)
            html += u"<p class=\"note\">%1</p>\n"_s.arg(escaped(note));
        return html;
    }

    const Briefing &m_briefing;
    int m_figure = 0;
};

QString sourcesHtml(const Briefing &briefing)
{
    if (briefing.sources.isEmpty())
        return {};
    QString html = u"<h2>Sources</h2>\n"_s;
    for (qsizetype i = 0; i < briefing.sources.size(); ++i) {
        const QString address = escaped(briefing.sources.at(i).address);
        html += u"<p class=\"source\" id=\"source-%1\">%2%3</p>\n"_s.arg(QString::number(i + 1),
            escaped(sourceLine(briefing, i)),
            address.isEmpty() ? QString() : u" <a href=\"%1\">%1</a>"_s.arg(address));
    }
    return html;
}

} // namespace

QByteArray briefingHtml(const Briefing &briefing)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width\">\n"
                   "<meta name=\"generator\" content=\"PEEL Explorer\">\n<title>%1</title>\n"
                   "<style>%2</style></head><body><main>\n<h1>%1</h1>\n"_s.arg(
                       escaped(briefing.title), style);
    if (!briefing.subtitle.isEmpty())
        html += u"<p class=\"subtitle\">%1</p>\n"_s.arg(escaped(briefing.subtitle));
    HtmlBlocks blocks(briefing);
    for (qsizetype i = 0; i < briefing.blocks.size(); ++i)
        html += blocks.html(i);
    html += sourcesHtml(briefing) + u"</main></body></html>\n"_s;
    return html.toUtf8();
}

} // namespace Peel
