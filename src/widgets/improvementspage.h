// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/latestanswer.h"
#include "widgets/page.h"
#include "workspace/workspace.h"

class QTreeView;

namespace Peel {

class ClaimsView;
class FacetPanel;
class ImprovementModel;
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
    qint64 currentRecommendation() const;
    void decide(const LinkDecision &decision, const QString &words);
    void decide(const StateDecision &decision, const QString &words);
    void decided(const Result<qint64> &answer, bool link, const QString &words);
    void undo();
    void saveBoardPaper();

    struct Decided
    {
        bool link = true; // else how it stands
        qint64 id = 0;
        qint64 recommendation = 0;
        QString words;
    };

    ImprovementModel *m_model;
    WordsFilter *m_filter;
    QLineEdit *m_filterField;
    QTreeView *m_view;
    ClaimsView *m_claims;
    FacetPanel *m_facets;
    TrailPanel *m_trail;
    LatestAnswer m_trails;
    LatestAnswer m_one;
    LatestAnswer m_word;
    QList<Decided> m_decided;
};

} // namespace Peel
