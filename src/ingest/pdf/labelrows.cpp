// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/labelrows.h"

#include "ingest/language/pattern.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double offCentre = 0.35; // em that a label's middle may be off its figures'
constexpr double sameGroup = 0.93; // of the rows' pitch: lines closer than that are one label

/// "… by 31" | "March 2020", "… in the 12 months to" | "30 June": the label has not ended.
bool isOpen(const Run &above, const Run &below)
{
    static const Pattern open = caseless(
        u"(?:\\b(?:to|by|of|and|for|in|the|at|on|from|against|with|or|than|within|over|per)|,|[-–])$"_s);
    static const Pattern day(
        u"\\b\\d{1,2}(?:\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))?$"_s);
    static const Pattern rest(
        u"^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|(?:19|20)\\d\\d\\b)"_s);
    return open.match(above.text()).hasMatch()
        || (day.match(above.text()).hasMatch() && rest.match(below.text()).hasMatch());
}

bool sameType(const Run &a, const Run &b)
{
    return a.bold == b.bold && a.words.front().italic == b.words.front().italic
        && std::abs(a.size - b.size) < 0.5;
}

bool beginsSmall(const Run &run)
{
    const QString text = run.text();
    return !text.isEmpty() && text.front().isLower();
}

} // namespace

void LabelRows::add(const Row &row, bool value, bool labelled)
{
    if (value)
        m_values.push_back({ row.runs.back().middle(), labelled, m_lines.size() });
    if (labelled)
        m_lines.push_back({ row.runs.front(), value, value ? m_values.size() - 1 : 0 });
}

std::vector<LabelRows::Entry> LabelRows::entries() const
{
    if (std::optional<std::vector<Entry>> entries = byWhite())
        return std::move(*entries);
    return isCentred() ? centred() : hanging();
}

/// The least white, in points, that stands between two labels rather than between lines of one;
/// none where all of it is alike.
std::optional<double> LabelRows::whiteBetweenLabels() const
{
    constexpr double clear = 0.2; // em between the two kinds
    constexpr double mostInside = 0.6; // em within a label
    std::vector<double> white;
    for (std::size_t i = 1; i < m_lines.size(); ++i)
        white.push_back(m_lines[i].run.box.y0 - m_lines[i - 1].run.box.y1);
    std::sort(white.begin(), white.end());
    std::size_t widest = 0; // the step from this one on
    for (std::size_t i = 1; i + 1 < white.size(); ++i) {
        if (white[i + 1] - white[i] > white[widest + 1] - white[widest])
            widest = i;
    }
    const double size = m_lines.empty() ? 0 : m_lines.front().run.size;
    if (white.size() < 2 || white[widest + 1] - white[widest] < clear * size
        || white[widest] > mostInside * size)
        return std::nullopt;
    return (white[widest] + white[widest + 1]) / 2;
}

/// Lines [from, to) as one label, with the figures beside its middle or its first line or as the
/// head of a group; none where they stand in another way.
std::optional<LabelRows::Entry> LabelRows::entryOf(std::size_t from, std::size_t to) const
{
    const Box &top = m_lines[from].run.box;
    const Box &bottom = m_lines[to - 1].run.box;
    Entry entry;
    for (std::size_t line = from; line < to; ++line)
        entry.label.push_back(m_lines[line].run);
    for (std::size_t v = 0; v < m_values.size(); ++v) {
        const double middle = m_values[v].middle;
        if (middle < top.y0 || middle > bottom.y1)
            continue;
        const double off = offCentre * m_lines[from].run.size;
        const bool beside = std::abs((top.y0 + bottom.y1) / 2 - middle) < off
            || std::abs((top.y0 + top.y1) / 2 - middle) < off;
        if (entry.value || !beside)
            return std::nullopt;
        entry.value = v;
    }
    return entry;
}

/// Labels of several lines where these stand clearly closer than labels do.
std::optional<std::vector<LabelRows::Entry>> LabelRows::byWhite() const
{
    const std::optional<double> between = whiteBetweenLabels();
    if (!between)
        return std::nullopt;
    std::vector<Entry> entries;
    std::size_t values = 0;
    for (std::size_t from = 0; from < m_lines.size();) {
        std::size_t to = from + 1;
        while (
            to < m_lines.size() && m_lines[to].run.box.y0 - m_lines[to - 1].run.box.y1 < *between)
            ++to;
        std::optional<Entry> entry = entryOf(from, to);
        if (!entry)
            return std::nullopt;
        values += entry->value ? 1 : 0;
        entries.push_back(std::move(*entry));
        from = to;
    }
    return values == m_values.size() ? std::optional(std::move(entries)) : std::nullopt;
}

/// Figures without a label at their height stand beside the middle of one.
bool LabelRows::isCentred() const
{
    return std::any_of(
        m_values.begin(), m_values.end(), [](const Figures &figures) { return !figures.labelled; });
}

/// Each row of figures takes the lines around it that have their middle at its height; lines that
/// none takes head a group.
std::vector<LabelRows::Entry> LabelRows::centred() const
{
    std::vector<Entry> entries;
    std::size_t free = 0; // first line that no row has taken
    for (std::size_t v = 0; v < m_values.size(); ++v) {
        const Figures &figures = m_values[v];
        const std::size_t end
            = v + 1 < m_values.size() ? m_values[v + 1].line : m_lines.size(); // at most
        std::size_t bestFrom = figures.line;
        std::size_t bestTo = figures.line;
        double best = 1e9;
        for (std::size_t from = free; from <= figures.line && from < m_lines.size(); ++from) {
            for (std::size_t to = std::max(from + 1, figures.line); to <= end; ++to) {
                if (figures.labelled && (from > figures.line || to <= figures.line))
                    continue;
                const Box &top = m_lines[from].run.box;
                const Box &bottom = m_lines[to - 1].run.box;
                const double off = std::abs((top.y0 + bottom.y1) / 2 - figures.middle);
                const double size = m_lines[from].run.size;
                // The more lines the better, where they are centred well.
                if (off < offCentre * size && off - 0.01 * double(to - from) < best) {
                    best = off - 0.01 * double(to - from);
                    bestFrom = from;
                    bestTo = to;
                }
            }
        }
        for (; free < bestFrom; ++free)
            entries.push_back({ { m_lines[free].run }, std::nullopt });
        Entry entry { {}, v };
        for (std::size_t line = bestFrom; line < bestTo; ++line)
            entry.label.push_back(m_lines[line].run);
        free = std::max(free, bestTo);
        entries.push_back(std::move(entry));
    }
    for (; free < m_lines.size(); ++free)
        entries.back().label.push_back(m_lines[free].run);
    return entries;
}

/// The least distance between rows of figures that follow each other.
double LabelRows::pitch() const
{
    double least = 1e9;
    for (std::size_t v = 1; v < m_values.size(); ++v) {
        if (m_values[v].line == m_values[v - 1].line + 1)
            least = std::min(least, m_values[v].middle - m_values[v - 1].middle);
    }
    return least;
}

/// Whether heads of groups are told by their type: some line without figures is set unlike the
/// rows.
bool LabelRows::stylesGroups() const
{
    const auto row = std::find_if(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return line.ofValue; });
    return row != m_lines.end()
        && std::any_of(m_lines.begin(), m_lines.end(),
            [&](const Line &line) { return !line.ofValue && !sameType(line.run, row->run); });
}

/// Each label begins at the height of its figures; lines below go on with it where they stand
/// closer than rows do, or in the type of the rows where the heads of groups have another.
std::vector<LabelRows::Entry> LabelRows::hanging() const
{
    const double rowPitch = pitch();
    const bool styled = stylesGroups();
    std::vector<Entry> entries;
    double before = -1e9;
    for (const Line &line : m_lines) {
        const double distance = line.run.middle() - before;
        before = line.run.middle();
        if (line.ofValue) {
            entries.push_back({ { line.run }, line.value });
            continue;
        }
        const bool goesOn = !entries.empty() && entries.back().value
            && (distance < sameGroup * rowPitch || beginsSmall(line.run)
                || isOpen(entries.back().label.back(), line.run)
                || (styled && sameType(entries.back().label.back(), line.run)))
            && distance < 1.6 * line.run.size;
        if (goesOn)
            entries.back().label.push_back(line.run);
        else
            entries.push_back({ { line.run }, std::nullopt });
    }
    return entries;
}

} // namespace Peel::Pdf
