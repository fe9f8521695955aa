// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/viewrail.h"

#include "widgets/parts/theme.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int Width = 104;
constexpr int IconSize = 24;
constexpr int Margin = 5; // beside the word, and above it where it stands alone

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

void ViewRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto buttons = findChildren<RailButton *>(Qt::FindDirectChildrenOnly);
    for (RailButton *button : buttons)
        button->setWordAlone(false);
    const bool tooLow = layout()->sizeHint().height() > height();
    for (RailButton *button : buttons)
        button->setWordAlone(tooLow);
}

/// The word under so much, on two lines where it needs them.
QSize RailButton::sizeWith(int aboveWord) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int width = Width;
    for (const QString &word : withoutMnemonic(text()).split(u' '))
        width = std::max(width, metrics.horizontalAdvance(word) + 2 * Margin);
    const QRect words = metrics.boundingRect(QRect(0, 0, width - 2 * Margin, 400),
        Qt::AlignHCenter | Qt::TextWordWrap, withoutMnemonic(text()));
    return { width, aboveWord + words.height() + 10 };
}

QSize RailButton::sizeHint() const
{
    return sizeWith(m_wordAlone ? Margin : IconSize + 14);
}

QSize RailButton::minimumSizeHint() const
{
    return sizeWith(Margin);
}

void RailButton::setWordAlone(bool alone)
{
    if (alone == m_wordAlone)
        return;
    m_wordAlone = alone;
    updateGeometry();
    update();
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
    if (!m_wordAlone) {
        const QRect place((width() - IconSize) / 2, 9, IconSize, IconSize);
        icon().paint(
            &painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    QFont words = font();
    words.setBold(isChecked());
    painter.setFont(words);
    painter.setPen(theme.palette.color(
        isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect().adjusted(Margin, m_wordAlone ? Margin : IconSize + 14, -Margin, -2),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, withoutMnemonic(text()));
}

} // namespace Peel
