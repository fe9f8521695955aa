// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"

#include <optional>

namespace Peel {

/// One slide: a title and one kind of content.
struct Slide
{
    QString title;
    QStringList paragraphs;
    std::optional<Table> table;
    int figure = -1; // index among the briefing's figures

    bool operator==(const Slide &) const = default;
};

/// The briefing cut into slides that can be read from the back of a room: about 12 lines of text,
/// 14 of a table.
QList<Slide> slidesOf(const Briefing &briefing);

} // namespace Peel
