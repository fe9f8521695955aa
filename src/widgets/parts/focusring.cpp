// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/focusring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>

namespace Peel {
namespace {

bool movedByKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || widget->property("focusRing").toBool();
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn && movedByKeys(static_cast<QFocusEvent *>(event)->reason())
        && wantsRing(widget))
        follow(widget);
    else if ((event->type() == QEvent::FocusOut || event->type() == QEvent::MouseButtonPress)
        && m_frame != nullptr && m_frame->widget() == widget)
        m_frame->setWidget(nullptr);
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    if (m_frame == nullptr)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

} // namespace Peel
