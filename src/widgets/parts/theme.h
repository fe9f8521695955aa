// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace Peel {

/// The colours of the window that a palette has no role for. Decided once from the system's
/// palette: light or dark.
struct Theme
{
    bool dark = false;
    QColor quietText; // subtitles, hints: 7:1
    QColor line; // between rows and panes: decoration
    QColor control; // borders of fields and buttons: 3:1
    QColor selection; // of rows; text keeps its colour on it
    QColor rail;
    QColor accent;
    QColor skeleton;
    QColor warningFill, warningText, warningBorder;
    QColor lit, litBorder; // a quote on its page
    QPalette palette;

    static const Theme &current();
    /// Fusion, Liberation Sans, palette and style sheet. Call once before the first widget.
    static void apply(QApplication &app);
};

} // namespace Peel
