// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace Peel::Pdf {

/// Shares the lines of a table's labels out among its rows of figures. A label of several lines
/// may begin at its figures' height or have them beside its middle; a line that belongs to no
/// figures heads a group.
class LabelRows
{
public:
    struct Entry
    {
        std::vector<Run> label;
        std::optional<std::size_t> value; // counted among the rows of figures; none: a group
    };

    /// The next line from top to bottom: a label, figures, or both.
    void add(const Row &row, bool value, bool labelled);

    std::vector<Entry> entries() const;

private:
    struct Line
    {
        Run run;
        bool ofValue = false; // stands at the height of figures
        std::size_t value = 0; // of the figures at its height
    };

    struct Figures
    {
        double middle = 0;
        bool labelled = false;
        std::size_t line = 0; // the first label line that is not above it
    };

    bool isCentred() const;
    bool stylesGroups() const;
    std::optional<double> whiteBetweenLabels() const;
    std::optional<Entry> entryOf(std::size_t from, std::size_t to) const;
    std::optional<std::vector<Entry>> byWhite() const;
    std::vector<Entry> centred() const;
    std::vector<Entry> hanging() const;
    double pitch() const;

    std::vector<Line> m_lines;
    std::vector<Figures> m_values;
};

} // namespace Peel::Pdf
