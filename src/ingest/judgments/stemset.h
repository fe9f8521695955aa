// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace Peel {

/// A set of stems by their numbers, which are small and not negative.
class StemSet
{
public:
    void insert(int stem)
    {
        const std::size_t part = partOf(stem);
        if (part >= m_parts.size())
            m_parts.resize(part + 1);
        m_parts[part] |= bitOf(stem);
    }

    /// Keeps its room.
    void clear() { m_parts.assign(m_parts.size(), 0); }

    bool contains(int stem) const
    {
        const std::size_t part = partOf(stem);
        return part < m_parts.size() && (m_parts[part] & bitOf(stem)) != 0;
    }

    int size() const
    {
        int count = 0;
        for (const std::uint64_t part : m_parts)
            count += std::popcount(part);
        return count;
    }

    /// How many of these are in neither of the others.
    int countBeyond(const StemSet &one, const StemSet &other) const
    {
        int count = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            count += std::popcount(m_parts[i] & ~one.part(i) & ~other.part(i));
        return count;
    }

private:
    static std::size_t partOf(int stem) { return static_cast<std::size_t>(stem) / 64; }

    static std::uint64_t bitOf(int stem) { return std::uint64_t(1) << (stem % 64); }

    std::uint64_t part(std::size_t i) const { return i < m_parts.size() ? m_parts[i] : 0; }

    std::vector<std::uint64_t> m_parts;
};

} // namespace Peel
