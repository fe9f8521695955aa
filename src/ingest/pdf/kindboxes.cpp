// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/kindboxes.h"

#include "ingest/pdf/paragraphs.h"
#include "ingest/pdf/runs.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::size_t leastText = 4; // words of the text's first line
constexpr double sameEdge = 0.4; // em
constexpr double apart = 2.5; // em of white between lines of one box at most

/// The names as they stand in a narrow cell, without the hyphens of their lines.
const QStringList &names()
{
    static const QStringList names { u"areaforimprovement"_s, u"areasforimprovement"_s,
        u"causeofconcern"_s, u"causesofconcern"_s, u"recommendation"_s, u"recommendations"_s };
    return names;
}

QString lettersOf(const std::vector<Run> &lines)
{
    QString letters;
    for (const Run &line : lines) {
        for (const QChar c : line.text()) {
            if (c.isLetter())
                letters += c.toLower();
        }
    }
    return letters;
}

bool isName(const std::vector<Run> &lines)
{
    return names().contains(lettersOf(lines));
}

bool beginsName(const std::vector<Run> &lines)
{
    const QString letters = lettersOf(lines);
    return letters.size() > 3
        && std::any_of(names().begin(), names().end(),
            [&letters](const QString &name) { return name.startsWith(letters); });
}

bool begins(const Row &row)
{
    return !row.isTable() && row.runs.size() == 2 && beginsName({ row.runs[0] })
        && row.runs[1].words.size() >= leastText
        && row.runs[1].words.front().text.front().isUpper();
}

/// A box under construction: the lines of its label and of its text.
struct KindBox
{
    std::vector<Run> label;
    std::vector<Run> text;

    bool take(const Row &row)
    {
        const double em = text.front().size;
        if (row.isTable() || row.box.y0 - text.back().box.y1 > apart * em)
            return false;
        const Run &first = row.runs.front();
        const double edge = text.front().box.x0 - sameEdge * em;
        std::size_t from = 0;
        if (first.box.x0 < edge) {
            std::vector<Run> longer = label;
            longer.push_back(first);
            if (first.box.x1 > edge || std::abs(first.box.x0 - label.front().box.x0) > sameEdge * em
                || !beginsName(longer))
                return false;
            label = std::move(longer);
            from = 1;
        }
        if (from < row.runs.size())
            text.push_back(
                makeRow({ row.runs.begin() + static_cast<std::ptrdiff_t>(from), row.runs.end() })
                    .whole());
        return true;
    }
};

bool endsSentence(const Run &line)
{
    return QStringView(u".:;,?!").contains(line.words.back().text.back());
}

/// The text's lines, parted behind a title: it ends without a stop where the next word had room.
std::vector<std::vector<Run>> partsOf(const std::vector<Run> &text)
{
    double right = 0;
    for (const Run &line : text)
        right = std::max(right, line.box.x1);
    std::vector<std::vector<Run>> parts;
    for (const Run &line : text) {
        const Word &next = line.words.front();
        const bool begin = parts.empty()
            || (!endsSentence(parts.back().back()) && next.text.front().isUpper()
                && right - parts.back().back().box.x1 > next.box.x1 - next.box.x0 + line.size);
        if (begin)
            parts.emplace_back();
        parts.back().push_back(line);
    }
    return parts;
}

std::vector<Draft> draftsOf(KindBox box, const Typography &usual)
{
    std::vector<Draft> drafts { draftOf(std::move(box.label)) };
    drafts.front().left = drafts.front().lines.front().box.x0;
    double right = 0;
    for (const Run &line : box.text)
        right = std::max(right, line.box.x1);
    drafts.front().right = right;
    for (const std::vector<Run> &part : partsOf(box.text)) {
        std::vector<Draft> more = paragraphsOf(rowsOf(part), usual, right);
        std::move(more.begin(), more.end(), std::back_inserter(drafts));
    }
    return drafts;
}

} // namespace

std::vector<Record> kindBoxesIn(const std::vector<Row> &rows, const Typography &usual)
{
    std::vector<Record> boxes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!begins(rows[i]))
            continue;
        KindBox box { { rows[i].runs[0] }, { rows[i].runs[1] } };
        std::size_t last = i;
        while (last + 1 < rows.size() && !begins(rows[last + 1]) && box.take(rows[last + 1]))
            ++last;
        if (!isName(box.label))
            continue;
        boxes.push_back({ i, last, draftsOf(std::move(box), usual) });
        i = last;
    }
    return boxes;
}

} // namespace Peel::Pdf
