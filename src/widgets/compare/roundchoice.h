// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QObject>
#include <QStringList>

class QComboBox;
class QMenu;
class QToolButton;

namespace Peel {

/// Which rounds are set side by side: two boxes, and a menu for a third and a fourth.
class RoundChoice final : public QObject
{
    Q_OBJECT
public:
    explicit RoundChoice(QObject *parent);

    /// Offers the rounds of which the library has a judgment of the force. What was chosen stays
    /// where it can; else the newest two that compare are.
    void offer(const LibraryFacts &facts, const QString &force);
    /// Two to four rounds; those that are not offered are left out. Says nothing.
    void choose(const QStringList &rounds);

    /// Two or more ids, as they are chosen; empty ids where nothing is offered.
    QStringList rounds() const;
    int offered() const;

    QComboBox *left() const { return m_left; }

    QComboBox *right() const { return m_right; }

    QToolButton *more() const { return m_more; }

Q_SIGNALS:
    void chosen();

private:
    void fillMore();
    void sayMore();

    QComboBox *m_left;
    QComboBox *m_right;
    QToolButton *m_more;
    QMenu *m_moreRounds;
};

} // namespace Peel
