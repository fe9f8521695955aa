// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/trail.h"
#include "models/libraryindex.h"

#include <QDate>
#include <QList>
#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace Peel {

class Actions;
class TrailModel;

/// The trail of one recommendation: how it stands, its steps in the order of time, and what the
/// analyst may decide about each link.
class TrailPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TrailPanel(Actions *actions, QWidget *parent = nullptr);

    void show(const Trail &trail, const LibraryIndex &library);
    /// A sentence instead of a trail.
    void say(const QString &sentence);

    QTreeView *view() const { return m_view; }

    /// By when it is due, invalid for no day, and who sees to it.
    void setDueAndOwner(const QDate &due, const QString &owner);

    /// Selects the first step that nobody has decided; false where there is none.
    bool selectUndecided();

Q_SIGNALS:
    void linkDecided(const Peel::LinkDecision &decision, const QString &name);
    void dueChosen(const QDate &due); // invalid: no day any more
    void ownerChosen(const QString &owner);
    void stateDecided(const Peel::StateDecision &decision, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void keepHeight();
    QList<QWidget *> buildFollowUp();
    void showFollowUp(bool show);
    void connectActions();
    void decide(bool accepted);
    void addStates();
    void setState(TrailState state);
    void updateActions();
    QuotedPlace recommendation() const;

    Trail m_trail;
    Actions *m_actions;
    TrailModel *m_model;
    QLabel *m_standing;
    QLabel *m_warnings;
    QDateEdit *m_due;
    QLineEdit *m_owner;
    QList<QWidget *> m_followUp; // the fields for both with their labels
    QTreeView *m_view;
    QToolButton *m_states;
};

} // namespace Peel
