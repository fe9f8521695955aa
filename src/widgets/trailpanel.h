// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trail.h"
#include "models/libraryindex.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QToolButton;
class QTreeView;

namespace Peel {

class TrailModel;

/// The trail of one recommendation: how it stands, its steps in the order of time, and what the
/// analyst may decide about each link.
class TrailPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TrailPanel(QWidget *parent = nullptr);

    void show(const Trail &trail, const LibraryIndex &library);
    /// A sentence instead of a trail.
    void say(const QString &sentence);

    QTreeView *view() const { return m_view; }

    /// Enables taking back, with what would be taken back.
    void setUndo(const QString &words);

Q_SIGNALS:
    void linkDecided(const Peel::LinkDecision &decision, const QString &words);
    void stateDecided(const Peel::StateDecision &decision, const QString &words);
    void undoWanted();

private:
    void build();
    QAction *addAction(const QString &name, const QString &text, const QString &tip,
        const QKeySequence &key, const std::function<void()> &act);
    void decide(bool accepted);
    void addStates();
    void setState(TrailState state);
    void updateActions();
    QuotedPlace recommendation() const;

    Trail m_trail;
    TrailModel *m_model;
    QLabel *m_standing;
    QLabel *m_warnings;
    QTreeView *m_view;
    QToolButton *m_states;
    QAction *m_accept = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_undo = nullptr;
};

} // namespace Peel
