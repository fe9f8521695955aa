// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/textpages.h"

#include "ingest/plaintext/leaders.h"
#include "ingest/plaintext/pageedges.h"
#include "ingest/plaintext/pagenotes.h"
#include "ingest/plaintext/textcolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

/// What a sheet of paper can hold; what is more is no page of print and keeps its lines.
bool isPrinted(const QStringList &page)
{
    constexpr qsizetype mostLines = 300;
    constexpr qsizetype longestLine = 400;
    return page.size() <= mostLines
        && std::all_of(page.begin(), page.end(),
            [](const QString &line) { return line.size() <= longestLine; });
}

void trim(QStringList &lines)
{
    while (!lines.isEmpty() && isBlank(lines.back()))
        lines.removeLast();
    while (!lines.isEmpty() && isBlank(lines.front()))
        lines.removeFirst();
}

/// A paragraph that a page's end cuts goes on in a small letter, or was not at its end.
bool runsOver(const QStringList &lines, const QStringList &next)
{
    if (lines.isEmpty() || next.isEmpty())
        return false;
    static const QString ends = u".!?:;”’\")"_s;
    const QString last = lines.back().trimmed();
    const QChar first = next.front().trimmed().front();
    return first.isLower() || (last.size() > 40 && !ends.contains(last.back()) && first.isUpper());
}

qsizetype endOfParagraph(const QStringList &lines)
{
    qsizetype end = 0;
    while (end < lines.size() && !isBlank(lines.at(end)))
        ++end;
    return end;
}

} // namespace

QStringList linesOfPages(const QString &text, std::vector<Furniture> &furniture)
{
    std::vector<QStringList> pages;
    for (const QString &page : text.split(u'\f'))
        pages.push_back(page.split(u'\n'));
    if (pages.size() == 1 || !std::all_of(pages.begin(), pages.end(), &isPrinted)) {
        QStringList lines;
        for (const QStringList &page : pages)
            lines << page;
        return lines;
    }
    for (QStringList &page : pages)
        trim(page);
    std::erase_if(pages, [](const QStringList &page) { return page.isEmpty(); });
    takePageEdges(pages, furniture);
    takeLeaders(pages, furniture);
    QStringList lines;
    QStringList notes;
    int lastNote = 0;
    for (QStringList &page : pages) {
        QStringList ownNotes = takeNotes(page, lastNote);
        page = withoutColumns(page);
        trim(page);
        const qsizetype cut = runsOver(lines, page) ? endOfParagraph(page) : 0;
        lines << page.mid(0, cut) << QString() << notes << QString() << page.mid(cut);
        notes = std::move(ownNotes);
        trim(lines);
    }
    return lines << QString() << notes;
}

} // namespace Peel
