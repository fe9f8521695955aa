// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

/// How a text was set: what its line ends mean.
struct Typesetting
{
    int width = 0; // where lines are wrapped, 0 when every line is a paragraph of its own
    bool doubleSpaced = false; // an empty line stands after every line
    bool unwrapped = false; // no line is wrapped, and no white parts the paragraphs
};

Typesetting typesettingOf(const QStringList &lines);

/// The lines of a text put together to paragraphs: wrapped lines are joined with a blank, breaks
/// that were meant stay as '\n'.
std::vector<QString> paragraphsOf(const QStringList &lines, const Typesetting &typesetting);

} // namespace Peel
