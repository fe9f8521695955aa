// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figureview.h"

namespace Peel {

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(220);
}

void FigureView::setFigure(const QString &, const QList<Series> &, const LibraryIndex &)
{
}

void FigureView::focusPoint(int, int)
{
}

QMimeData *FigureView::copied() const
{
    return nullptr;
}

void FigureView::save(QWidget *)
{
}

} // namespace Peel
