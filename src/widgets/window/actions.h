// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

class QMenuBar;

namespace Peel {

/// Every action of the window, made once from one table: text, tip, key and a name that tests and
/// docs may rely on.
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent);

    /// By its name without "act.": "library.import". Asserts that there is one.
    QAction *operator[](const QString &name) const;

    QList<QAction *> all() const { return m_actions; }

    /// Those that stand in the context menu of every list and table.
    QList<QAction *> ofItems() const;

    /// Single letters act, or they do not: then their actions stand in the menus alone.
    void useLetters(bool use);

    /// The menus, in their order: every action is in one.
    void fill(QMenuBar *bar) const;

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
};

} // namespace Peel
