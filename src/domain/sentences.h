// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace Peel {

/// A half-open UTF-16 range of a text.
struct TextRange
{
    int from = 0;
    int to = 0;

    int length() const { return to - from; }

    bool operator==(const TextRange &) const = default;
};

/// The sentences of a paragraph, without the blanks around them. Knows abbreviations, decimals,
/// initials and quotations.
std::vector<TextRange> sentencesOf(QStringView text);

} // namespace Peel
