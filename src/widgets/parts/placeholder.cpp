// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/placeholder.h"

#include "widgets/parts/icons.h"
#include "widgets/parts/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Peel {

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_buttons(new QWidget)
{
    m_title->setProperty("role", "heading");
    m_sentence->setProperty("role", "quiet");
    for (QLabel *label : { m_icon, m_title, m_sentence }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_sentence->setFixedWidth(460);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 8, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addWidget(m_buttons, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void Placeholder::say(const Words &words)
{
    m_icon->setPixmap(iconPixmap(words.icon, 48, Theme::current().quietText, devicePixelRatioF()));
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    setAccessibleName(words.title);
    setAccessibleDescription(words.sentence);
    addButtons(words.actions);
}

void Placeholder::addButtons(const QList<QAction *> &actions)
{
    qDeleteAll(m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), m_buttons);
        button->setProperty("role", action == actions.first() ? "primary" : "");
        button->setAccessibleDescription(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->layout()->addWidget(button);
    }
    m_buttons->setVisible(!actions.isEmpty());
}

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Reading…"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().quietText);
    painter.drawText(
        QRect(16, 12, width() - 32, 24), Qt::AlignLeft | Qt::AlignVCenter, tr("Reading…"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().skeleton);
    constexpr int rowHeight = 34;
    const int names = width() / 4;
    for (int row = 0; row < 9; ++row) {
        const int top = 48 + row * rowHeight;
        painter.drawRoundedRect(QRect(16, top, names - (row % 3) * 24, 16), 4, 4);
        for (int left = names + 48; left + 80 < width(); left += 110)
            painter.drawRoundedRect(QRect(left, top - 4, 90, 24), 4, 4);
    }
}

} // namespace Peel
