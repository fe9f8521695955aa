// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/claims/claims.h"
#include "domain/result.h"
#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace Peel {

class ClaimsModel;
class LibraryFeed;

/// The releases and papers of a library, one at a time, beside the inspection that each answers.
class ClaimsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsView(const PageContext &context, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }

    /// Lists the documents again; the one that was shown stays.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildDeciding();
    void showCurrent();
    void ask();
    void receive(const Result<ClaimsReport> &report);
    /// The label of the selected claim is right, or not: kept, and undone by Ctrl+Z.
    void decide(bool accepted);
    void updateActions();

    LibraryFeed *m_feed;
    Actions *m_actions;
    LibrarySteps *m_steps;
    LatestAnswer m_answers { LatestAnswer::Unwanted::Cancelled };
    ClaimsModel *m_model;
    QComboBox *m_documents;
    QLabel *m_heading;
    QTreeView *m_view;
};

} // namespace Peel
