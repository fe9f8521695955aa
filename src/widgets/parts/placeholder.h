// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace Peel {

/// What stands where a view has nothing to show: what would be here, why it is not, and the next
/// step.
class Placeholder final : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString icon;
        QString title;
        QString sentence;
        QList<QAction *> actions; // the first one is the likely one
    };

    explicit Placeholder(QWidget *parent = nullptr);

    void say(const Words &words);

private:
    void addButtons(const QList<QAction *> &actions);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_buttons;
};

/// Grey bars where rows will be; never a spinner over data.
class Skeleton final : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Peel
