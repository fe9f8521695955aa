// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"
#include "workspace/workspace.h"

class QTreeView;

namespace Peel {

class ClaimsView;
class FacetPanel;
class ImprovementModel;
class RowMerging;
class TrailPanel;
class WordsFilter;

/// Areas for improvement, causes of concern and recommendations of every document, kept apart by
/// kind, with how they stand and the trail of the selected one.
class ImprovementsPage final : public Page
{
    Q_OBJECT
public:
    explicit ImprovementsPage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;

    QLineEdit *filterField() const override { return m_filterField; }

    bool canStep() const override { return true; }

    /// To the next link that nobody has decided, through the trails of the rows that are shown.
    void step(int direction) override;

    /// The recommendation that is selected; 0 for none.
    qint64 currentRecommendation() const;
    /// Shows its row and its trail, whatever filter is set.
    void select(qint64 recommendation);
    /// Says that the words belong to the recommendation.
    void link(qint64 recommendation, const QuotedPlace &evidence);

protected:
    void factsRead() override;

private:
    QWidget *build();
    QWidget *withClaims(QWidget *improvements);
    void fit();
    void showFiltered();
    /// Follows all recommendations of a small library; of a large one those that are selected.
    void follow();
    void followCurrent();
    void followOne(qint64 recommendation);
    void receive(const Result<QList<Trail>> &trails);
    void showTrail();
    void decide(const LinkDecision &decision, qint64 recommendation, const QString &name);
    void decide(const StateDecision &decision, const QString &name);
    void selectRow(qint64 recommendation);
    QuotedPlace currentPlace() const;
    void showFollowUp();
    void saveBoardPaper();

    ImprovementModel *m_model;
    WordsFilter *m_filter;
    QLineEdit *m_filterField;
    QTreeView *m_view;
    ClaimsView *m_claims;
    FacetPanel *m_facets;
    RowMerging *m_merging = nullptr;
    TrailPanel *m_trail;
    LatestAnswer m_trails { LatestAnswer::Unwanted::Cancelled };
    LatestAnswer m_one { LatestAnswer::Unwanted::Cancelled };
};

} // namespace Peel
