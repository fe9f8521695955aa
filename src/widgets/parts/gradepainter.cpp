// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/gradepainter.h"

#include "widgets/parts/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qreal Padding = 7;
constexpr qreal Gap = 6;
constexpr qreal Radius = 4;

const QColor Ink(0x0b, 0x0c, 0x0c);

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

QPolygonF star(const QRectF &rect)
{
    QPolygonF points;
    const qreal outer = std::min(rect.width(), rect.height()) / 2;
    for (int i = 0; i < 10; ++i) {
        const qreal radius = i % 2 == 0 ? outer : outer * 0.42;
        const qreal angle = std::numbers::pi * (i / 5.0 - 0.5);
        points << rect.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return points;
}

QPolygonF triangle(const QRectF &rect)
{
    return QPolygonF { QPointF(rect.center().x(), rect.top() + 0.5), rect.bottomRight(),
        rect.bottomLeft() };
}

/// The mark of a state beside the word, drawn large enough to be read: ↺, ”, ?.
QString markOf(CellState state)
{
    switch (state) {
    case CellState::CarriedForward:
        return u"↺"_s;
    case CellState::KnownFromLaterReport:
        return u"”"_s;
    case CellState::Unsure:
        return u"?"_s;
    default:
        return {};
    }
}

struct ChipLook
{
    QColor fill;
    QColor text;
    Qt::PenStyle outline = Qt::SolidLine;
};

ChipLook lookOf(const GradeChip &chip)
{
    const Theme &theme = Theme::current();
    if (chip.grade) {
        const GradeColours colours = gradeColours(*chip.grade);
        return { colours.fill, colours.text, Qt::SolidLine };
    }
    const QColor base = theme.palette.color(QPalette::Base);
    switch (chip.state) {
    case CellState::UngradedByDesign:
    case CellState::Pending:
        return { base, theme.palette.color(QPalette::Text), Qt::SolidLine };
    case CellState::NotInspected:
        return { theme.dark ? QColor(0x2d, 0x30, 0x33) : QColor(0xf3, 0xf2, 0xf1), theme.quietText,
            Qt::DashLine };
    default:
        return { base, theme.quietText, Qt::DashLine };
    }
}

void paintMark(QPainter *painter, const QRectF &chip, const QString &mark, const QFont &font,
    const QColor &colour)
{
    if (mark.isEmpty())
        return;
    QFont bold = font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colour);
    painter->drawText(chip.adjusted(0, 1, -5, 0), Qt::AlignRight | Qt::AlignTop, mark);
}

void paintWords(QPainter *painter, const QRectF &rect, const GradeChip &chip, const QFont &font,
    const QColor &colour)
{
    painter->setPen(colour);
    painter->setFont(font);
    if (chip.note.isEmpty()) {
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, chip.word);
        return;
    }
    const qreal words = QFontMetricsF(font).height();
    const qreal notes = QFontMetricsF(noteFont(font)).height();
    const qreal top = rect.top() + (rect.height() - words - notes) / 2;
    painter->drawText(QRectF(rect.left(), top, rect.width(), words), Qt::AlignLeft, chip.word);
    painter->setFont(noteFont(font));
    painter->drawText(
        QRectF(rect.left(), top + words, rect.width(), notes), Qt::AlignLeft, chip.note);
}

} // namespace

GradeColours gradeColours(Grade grade)
{
    switch (grade) {
    case Grade::Outstanding:
        return { QColor(0x14, 0x3d, 0x62), Qt::white };
    case Grade::Good:
        return { QColor(0x40, 0x88, 0xc9), Ink };
    case Grade::Adequate:
        return { QColor(0xd4, 0xde, 0xea), Ink };
    case Grade::RequiresImprovement:
        return { QColor(0xe5, 0x9d, 0x0a), Ink };
    case Grade::Inadequate:
        return { QColor(0x99, 0x44, 0x1e), Qt::white };
    default:
        return { Qt::white, Ink };
    }
}

void paintGradeGlyph(QPainter *painter, const QRectF &rect, Grade grade, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (grade) {
    case Grade::Outstanding:
        painter->drawPolygon(star(rect));
        break;
    case Grade::Good:
        painter->drawEllipse(rect.adjusted(1, 1, -1, -1));
        break;
    case Grade::Adequate:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, 2));
        painter->drawEllipse(rect.adjusted(2, 2, -2, -2));
        break;
    case Grade::RequiresImprovement:
        painter->drawPolygon(triangle(rect));
        break;
    case Grade::Inadequate:
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
        break;
    default:
        break;
    }
}

void paintGradeChip(QPainter *painter, const QRectF &rect, const GradeChip &chip, const QFont &font)
{
    const ChipLook look = lookOf(chip);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(look.fill);
    const bool strong = chip.grade.has_value();
    QColor outline(strong ? 0x2b2b2b : 0x868f94);
    if (Theme::current().dark)
        outline = QColor(0xb1, 0xb4, 0xb6);
    if (chip.state == CellState::NotAQuestion)
        outline = Theme::current().line;
    painter->setPen(QPen(outline, 1, look.outline));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    QRectF words = rect.adjusted(Padding, 1, -3, -1);
    if (chip.grade) {
        const qreal side = QFontMetricsF(font).ascent();
        paintGradeGlyph(painter, QRectF(words.left(), rect.center().y() - side / 2, side, side),
            *chip.grade, look.text);
        words.setLeft(words.left() + side + Gap);
    }
    paintWords(painter, words, chip, font, look.text);
    paintMark(painter, rect, markOf(chip.state), font, look.text);
    painter->restore();
}

QSizeF gradeChipSize(const GradeChip &chip, const QFont &font)
{
    const QFontMetricsF words(font);
    const QFontMetricsF notes(noteFont(font));
    const qreal text = std::max(words.horizontalAdvance(chip.word),
        chip.note.isEmpty() ? 0.0 : notes.horizontalAdvance(chip.note));
    const qreal glyph = chip.grade ? words.ascent() + Gap : 0;
    const QString mark = markOf(chip.state);
    const qreal marks = mark.isEmpty() ? 0 : words.horizontalAdvance(mark) + 6;
    const qreal height = words.height() + (chip.note.isEmpty() ? 0 : notes.height());
    return { text + glyph + marks + 2 * Padding, height + Padding };
}

} // namespace Peel
