// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gradechip.h"

#include <QWidget>

namespace Peel {

/// One grade chip as a widget; its name is the whole sentence.
class ChipLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void setChip(const GradeChip &chip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GradeChip m_chip;
};

} // namespace Peel
