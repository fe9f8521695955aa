// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace Peel {

/// One sentence above the content that it concerns, with what can be done about it. Pushes the
/// content down, never lies over it, is announced to screen readers.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Note, Warning };
    explicit MessageBar(QWidget *parent = nullptr);

    /// Stays until it is closed or another message comes; `details` can be copied.
    void say(Kind kind, const QString &sentence, const QList<QAction *> &actions = {},
        const QString &details = {});

    QString sentence() const;

private:
    void addButtons(const QList<QAction *> &actions, const QString &details);

    QLabel *m_sentence;
    QHBoxLayout *m_row;
    QWidget *m_buttons = nullptr;
    QToolButton *m_close;
};

} // namespace Peel
