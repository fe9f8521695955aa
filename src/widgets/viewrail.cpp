// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewrail.h"

#include "widgets/theme.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int Width = 104;
constexpr int IconSize = 24;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

ViewRail::ViewRail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"viewRail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Views"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(2);
    layout->addStretch(1);
}

void ViewRail::addView(QAction *action)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, new RailButton(action));
}

RailButton::RailButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(action);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(withoutMnemonic(action->text()));
    setAccessibleDescription(action->toolTip());
    setObjectName(u"rail."_s + action->objectName());
}

QSize RailButton::sizeHint() const
{
    const QRect words = fontMetrics().boundingRect(
        QRect(0, 0, Width - 10, 200), Qt::AlignHCenter | Qt::TextWordWrap, withoutMnemonic(text()));
    return { Width, IconSize + words.height() + 24 };
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(
            rect(), isChecked() ? theme.palette.color(QPalette::Base) : theme.selection);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 4, height()), theme.accent);
    const QRect place((width() - IconSize) / 2, 9, IconSize, IconSize);
    icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QFont words = font();
    words.setBold(isChecked());
    painter.setFont(words);
    painter.setPen(theme.palette.color(
        isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect().adjusted(4, IconSize + 14, -4, -2),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, withoutMnemonic(text()));
}

} // namespace Peel
