// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace Peel {

/// Groups of words of which one must stand in a text before a costly pattern can match it. A text
/// is looked through once for the words of all groups, blind to the case of A to Z. Words may be
/// parts of words ("grad") or signs; none is longer than the text it stands for.
class Hints
{
public:
    using Groups = quint64;

    Hints() = default;

    /// Of one pattern: see add().
    explicit Hints(QStringView needs) { add(needs); }

    /// Adds what a pattern needs: groups with ';' between them, the small letters of their words
    /// with '|' ("month|year;to|ending"). Gives the bits of these groups; none for no words. A
    /// group that was added before keeps its bit, and one behind the 64th is not asked for.
    Groups add(QStringView needs);

    /// The bits of the groups of which a word stands in the text.
    Groups in(QStringView text) const;

private:
    struct Word
    {
        QString letters;
        Groups groups = 0;
    };

    static std::size_t bucketOf(char16_t first) { return first & 0x7F; }

    std::array<std::vector<Word>, 128> m_words; // by their first letter
    std::vector<QString> m_groups; // in the order of their bits
    Groups m_all = 0;
};

/// A table of patterns, each row with the words that it `needs` (as Hints::add takes them).
template <typename Row> class HintedTable
{
public:
    explicit HintedTable(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {
        for (const Row &row : m_rows)
            m_needs.push_back(m_hints.add(row.needs));
    }

    /// Calls visit(row) for the rows whose words stand in the text.
    template <typename Visit> void visit(QStringView text, Visit visit) const
    {
        const Hints::Groups held = m_hints.in(text);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if ((m_needs[i] & ~held) == 0)
                visit(m_rows[i]);
        }
    }

private:
    std::vector<Row> m_rows;
    std::vector<Hints::Groups> m_needs;
    Hints m_hints;
};

} // namespace Peel
