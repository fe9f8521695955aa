// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"
#include "exporting/figuresize.h"

#include <optional>

namespace Peel {

/// One slide: a title and one kind of content.
struct Slide
{
    QString title;
    QStringList paragraphs;
    std::optional<Table> table;
    int figure = -1; // index among the set's figures

    bool operator==(const Slide &) const = default;
};

/// Slides with what is drawn on them.
struct SlideSet
{
    QList<Slide> slides;
    QList<FigureSpec> figures; // without titles: the slides have them

    bool operator==(const SlideSet &) const = default;
};

/// The sheet of a figure below a slide's title.
FigureSize slideFigureSize();

/// The briefing cut into slides that can be read from the back of a room: about 12 lines of text,
/// 14 of a table. A figure that is too high for a slide leaves its notes and source to the next
/// one, and is parted by rows where that is not enough. Needs the application that figures need.
SlideSet slidesOf(const Briefing &briefing);

} // namespace Peel
