// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>
#include <vector>

class QPainter;

namespace Peel {

/// Something that stands on a page and is never parted: a line of text, a figure, a table's row.
struct FlowItem
{
    double height = 0;
    double above = 0; // room before it, not at the head of a page; of two neighbours the larger
    double below = 0;
    bool keep = false; // on the page of what follows
    int head = -1; // index of a table's head, which is repeated where its rows begin a page
    std::function<void(QPainter &painter, double top)> paint = {};
};

struct PlacedItem
{
    int item = 0; // index
    double top = 0; // on its page

    bool operator==(const PlacedItem &) const = default;
};

using FlowPage = QList<PlacedItem>;

/// The items on pages of this height, in their order. What is kept together begins a new page where
/// it would not fit, unless it is longer than a page. An item higher than a page has one to itself
/// and is cut: whoever makes items makes them lower. At least one page.
QList<FlowPage> flowed(const std::vector<FlowItem> &items, double pageHeight);

} // namespace Peel
