// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/runningheads.h"

#include "ingest/language/pattern.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double margin = 0.1; // of the page's height, at either end
constexpr double sameHeight = 4; // points

struct Place
{
    std::size_t page = 0;
    std::size_t row = 0;
    double y = 0; // from the nearer end of the page, so that pages of two sizes compare
};

/// A text of the margins with all its places.
struct Line
{
    QString key; // "^" or "_" for the end of the page, then the text with # for digits
    std::vector<Place> places;
    std::vector<Place> repeated; // those at the height of many others
};

QString withoutDigits(const QString &text)
{
    static const Pattern digits(u"\\d+"_s);
    return digits.replacedIn(text, u"#");
}

bool isTop(const PageRows &page, const Row &row)
{
    return row.middle() < margin * page.height();
}

bool isBottom(const PageRows &page, const Row &row)
{
    return row.middle() > (1 - margin) * page.height();
}

std::map<QString, std::vector<Place>> marginLines(const std::vector<PageRows> &pages)
{
    std::map<QString, std::vector<Place>> lines;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        for (std::size_t r = 0; r < pages[p].rows.size(); ++r) {
            const Row &row = pages[p].rows[r];
            const bool top = isTop(pages[p], row);
            if (!top && !isBottom(pages[p], row))
                continue;
            const double y = top ? row.middle() : pages[p].height() - row.middle();
            const QString key = (top ? u"^"_s : u"_"_s) + withoutDigits(row.whole().text());
            lines[key].push_back({ p, r, y });
        }
    }
    return lines;
}

/// The places whose height many of the others share.
std::vector<Place> atOneHeight(const std::vector<Place> &places, std::size_t pages)
{
    const std::size_t enough
        = std::max<std::size_t>(std::min<std::size_t>(3, std::max<std::size_t>(pages, 2)),
            static_cast<std::size_t>(std::ceil(0.4 * static_cast<double>(pages))));
    std::vector<Place> repeated;
    for (const Place &place : places) {
        const auto same = std::count_if(places.begin(), places.end(),
            [&](const Place &other) { return std::abs(other.y - place.y) <= sameHeight; });
        if (static_cast<std::size_t>(same) >= enough)
            repeated.push_back(place);
    }
    return repeated;
}

/// The number in a line that counts with the pages, such as 7 in "Derbyshire 2015 | 7".
QString countingNumber(const QString &text, int page, const std::map<int, int> &offsets)
{
    static const Pattern number(u"\\d+"_s);
    QString best;
    int bestVotes = 0;
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const QString digits = matches.next().captured();
        const auto votes = offsets.find(digits.toInt() - page);
        if (digits.size() < 5 && votes != offsets.end() && votes->second > bestVotes) {
            best = digits;
            bestVotes = votes->second;
        }
    }
    return best;
}

std::map<int, int> offsetsOf(const std::vector<PageRows> &pages, const std::vector<Place> &places)
{
    static const Pattern number(u"\\d+"_s);
    std::map<int, int> offsets;
    for (const Place &place : places) {
        const PageRows &page = pages[place.page];
        auto matches = number.globalMatch(page.rows[place.row].whole().text());
        while (matches.hasNext())
            ++offsets[matches.next().captured().toInt() - page.info.number];
    }
    return offsets;
}

bool isPageNumber(const QString &key)
{
    static const Pattern number = caseless(u"^[-–|\\s]*(page\\s*)?#(\\s*(of|/)\\s*#)?[-–|\\s]*$"_s);
    return number.match(key).hasMatch();
}

/// How far the printed numbers run ahead of the pages, if most of the numbers found agree; a
/// document of few pages is believed to count from one.
std::optional<int> usualOffset(const std::map<int, int> &offsets)
{
    const auto most = std::max_element(offsets.begin(), offsets.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == offsets.end() ? std::optional<int>() : most->first;
}

/// "Force response | 3", "3 · Force response": what only a running head says on page 3.
bool endsInNumber(const QString &text, int number)
{
    static const Pattern counted
        = caseless(u"^(?:.{3,120}?\\s[|·•]\\s*(?:page\\s+)?(?<behind>\\d{1,4})"
                   u"|(?:page\\s+)?(?<before>\\d{1,4})\\s*[|·•]\\s.{3,120})$"_s);
    const PatternMatch match = counted.match(text.trimmed());
    const QStringView digits
        = match.capturedView(match.hasCaptured(u"behind"_s) ? u"behind"_s : u"before"_s);
    return match.hasMatch() && digits.toInt() == number;
}

/// Page numbers that do not stand where the others do: alone in the margin, or beside the name of
/// the document at the page's very end; and the right number.
void addStrayNumbers(std::vector<Line> &lines, const std::vector<PageRows> &pages)
{
    std::map<int, int> offsets;
    for (const Line &line : lines) {
        if (!isPageNumber(line.key.mid(1)))
            continue;
        for (const auto &[offset, votes] : offsetsOf(pages, line.repeated))
            offsets[offset] += votes;
    }
    const int offset = usualOffset(offsets).value_or(0);
    for (Line &line : lines) {
        const bool alone = isPageNumber(line.key.mid(1));
        for (const Place &place : line.places) {
            const PageRows &page = pages[place.page];
            const bool last = place.row == 0 || place.row + 1 == page.rows.size();
            const bool known = std::any_of(line.repeated.begin(), line.repeated.end(),
                [&](const Place &p) { return p.page == place.page && p.row == place.row; });
            const std::map<int, int> expected { { offset, 1 } };
            const QString text = page.rows[place.row].whole().text();
            const bool counts = alone ? !countingNumber(text, page.info.number, expected).isEmpty()
                                      : last && endsInNumber(text, page.info.number + offset);
            if (!known && counts)
                line.repeated.push_back(place);
        }
    }
}

void drop(std::vector<Row> &rows, const std::set<std::size_t> &taken)
{
    std::vector<Row> kept;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (taken.count(r) == 0)
            kept.push_back(std::move(rows[r]));
    }
    rows = std::move(kept);
}

} // namespace

std::vector<Furniture> takeRunningHeads(std::vector<PageRows> &pages)
{
    std::vector<Line> lines;
    for (auto &[key, places] : marginLines(pages)) {
        std::vector<Place> repeated = atOneHeight(places, pages.size());
        lines.push_back({ key, std::move(places), std::move(repeated) });
    }
    addStrayNumbers(lines, pages);
    std::vector<std::set<std::size_t>> taken(pages.size());
    std::vector<Furniture> furniture;
    for (const Line &line : lines) {
        const auto offsets = offsetsOf(pages, line.repeated);
        const bool number = isPageNumber(line.key.mid(1));
        for (const Place &place : line.repeated) {
            PageRows &page = pages[place.page];
            const Row &row = page.rows[place.row];
            const QString text = row.whole().text();
            const QString label = countingNumber(text, page.info.number, offsets);
            if (!label.isEmpty() && (number || page.info.label.isEmpty()))
                page.info.label = label;
            taken[place.page].insert(place.row);
            const bool top = line.key.front() == u'^';
            furniture.push_back({ text, row.box,
                number    ? u"page number"_s
                    : top ? u"running head"_s
                          : u"running foot"_s });
        }
    }
    for (std::size_t p = 0; p < pages.size(); ++p)
        drop(pages[p].rows, taken[p]);
    return furniture;
}

} // namespace Peel::Pdf
