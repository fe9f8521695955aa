// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/chiplabel.h"

#include "widgets/parts/gradepainter.h"

#include <QPainter>

namespace Peel {

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const GradeChip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.sentence);
    setToolTip(chip.sentence);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return gradeChipSize(m_chip, font()).toSize() + QSize(2, 2);
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGradeChip(&painter, QRectF(rect()), m_chip, font());
}

} // namespace Peel
