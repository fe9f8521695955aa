// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/messagebar.h"

#include "widgets/parts/icons.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Peel {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_row(new QHBoxLayout(this))
    , m_close(new QToolButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_row->setContentsMargins(12, 6, 6, 6);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::say(
    Kind kind, const QString &sentence, const QList<QAction *> &actions, const QString &details)
{
    setProperty("role", kind == Kind::Warning ? "warning" : "note");
    style()->unpolish(this);
    style()->polish(this);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    addButtons(actions, details);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::addButtons(const QList<QAction *> &actions, const QString &details)
{
    delete m_buttons;
    m_buttons = new QWidget;
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text());
        button->setAccessibleDescription(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
        row->addWidget(button);
    }
    if (!details.isEmpty()) {
        auto *copy = new QPushButton(tr("Copy details"));
        copy->setToolTip(details);
        copy->setAccessibleDescription(details);
        connect(copy, &QPushButton::clicked, this,
            [details] { QGuiApplication::clipboard()->setText(details); });
        row->addWidget(copy);
    }
    m_row->insertWidget(1, m_buttons, 0, Qt::AlignTop);
}

} // namespace Peel
