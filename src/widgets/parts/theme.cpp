// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/theme.h"

#include "widgets/parts/focusstyle.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Theme lightTheme()
{
    Theme theme;
    theme.quietText = QColor(0x50, 0x5a, 0x5f);
    theme.line = QColor(0xdc, 0xe0, 0xe3);
    theme.control = QColor(0x86, 0x8f, 0x94);
    theme.selection = QColor(0xdb, 0xe7, 0xf2);
    theme.rail = QColor(0xe9, 0xed, 0xf0);
    theme.accent = QColor(0x12, 0x43, 0x6d);
    theme.skeleton = QColor(0xe6, 0xe9, 0xec);
    theme.warningFill = QColor(0xff, 0xf7, 0xbf);
    theme.warningText = QColor(0x0b, 0x0c, 0x0c);
    theme.warningBorder = QColor(0x59, 0x4d, 0x00);
    theme.lit = QColor(0xff, 0xdd, 0x00, 96);
    theme.litBorder = QColor(0x59, 0x4d, 0x00);
    QPalette &palette = theme.palette;
    const QColor ink(0x0b, 0x0c, 0x0c);
    palette = QPalette(ink, QColor(0xf6, 0xf7, 0xf8));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf9, 0xfa, 0xfb));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Button, Qt::white);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::ToolTipBase, ink);
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x6b, 0x74, 0x79));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x6b, 0x74, 0x79));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x6b, 0x74, 0x79));
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.quietText = QColor(0xb1, 0xb4, 0xb6);
    theme.line = QColor(0x3a, 0x3d, 0x40);
    theme.control = QColor(0x84, 0x8a, 0x8e);
    theme.selection = QColor(0x1f, 0x3d, 0x59);
    theme.rail = QColor(0x17, 0x18, 0x19);
    theme.accent = QColor(0x8f, 0xc1, 0xee);
    theme.skeleton = QColor(0x33, 0x36, 0x39);
    theme.warningFill = QColor(0x4a, 0x41, 0x0a);
    theme.warningText = QColor(0xff, 0xf7, 0xbf);
    theme.warningBorder = QColor(0xff, 0xdd, 0x00);
    theme.lit = QColor(0xff, 0xdd, 0x00, 96);
    theme.litBorder = QColor(0x59, 0x4d, 0x00);
    QPalette &palette = theme.palette;
    const QColor ink(0xe5, 0xe5, 0xe5);
    palette = QPalette(ink, QColor(0x24, 0x26, 0x28));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x23, 0x24));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Button, QColor(0x2d, 0x30, 0x33));
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::ToolTipBase, ink);
    palette.setColor(QPalette::ToolTipText, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x9a, 0x9e, 0xa1));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x9a, 0x9e, 0xa1));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x9a, 0x9e, 0xa1));
    return theme;
}

Theme &mutableTheme()
{
    static Theme theme = lightTheme();
    return theme;
}

void shareColours(Theme &theme)
{
    theme.palette.setColor(QPalette::Highlight, theme.selection);
    theme.palette.setColor(QPalette::HighlightedText, theme.palette.color(QPalette::Text));
    theme.palette.setColor(QPalette::PlaceholderText, theme.quietText);
    theme.palette.setColor(QPalette::Link, theme.accent);
    theme.palette.setColor(QPalette::Mid, theme.line);
}

QString styleSheetOf(const Theme &theme)
{
    QFile file(u":/peel/style/explorer.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> colours {
        { u"@quiet"_s, theme.quietText },
        { u"@line"_s, theme.line },
        { u"@control"_s, theme.control },
        { u"@selection"_s, theme.selection },
        { u"@rail"_s, theme.rail },
        { u"@accent"_s, theme.accent },
        { u"@window"_s, theme.palette.color(QPalette::Window) },
        { u"@base"_s, theme.palette.color(QPalette::Base) },
        { u"@text"_s, theme.palette.color(QPalette::Text) },
        { u"@button"_s, theme.palette.color(QPalette::Button) },
        { u"@disabled"_s, theme.palette.color(QPalette::Disabled, QPalette::ButtonText) },
        { u"@warningfill"_s, theme.warningFill },
        { u"@warningtext"_s, theme.warningText },
        { u"@warningborder"_s, theme.warningBorder },
    };
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        sheet.replace(colour.key() + u';', colour.value().name() + u';');
    return sheet;
}

} // namespace

const Theme &Theme::current()
{
    return mutableTheme();
}

void Theme::apply(QApplication &app)
{
    // Qt 6.4 knows no colour scheme: the system's window colour tells.
    const bool systemIsDark = app.palette().color(QPalette::Window).lightness() < 128;
    Theme &theme = mutableTheme();
    theme = systemIsDark ? darkTheme() : lightTheme();
    shareColours(theme);
    QApplication::setStyle(new FocusStyle);
    QApplication::setPalette(theme.palette);
    QFont font(QStringList { u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s, u"sans-serif"_s });
    font.setPointSizeF(std::max(10.0, QApplication::font().pointSizeF()));
    QApplication::setFont(font);
    app.setStyleSheet(styleSheetOf(theme));
}

} // namespace Peel
