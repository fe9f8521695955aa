// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixmodel.h"
#include "models/roundmatrixmodel.h"
#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace Peel {

class ForcePicker;
class MatrixView;

/// Grades in one of two arrangements: a force through the rounds (pillars and their questions as
/// rows, rounds as columns, a double rule where rounds do not compare), or the forces of one round
/// by name with its questions as columns.
class JudgmentsPage final : public Page
{
    Q_OBJECT
public:
    explicit JudgmentsPage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;
    QString force() const;
    /// The rounds of two selected cells of a row, else the round of the selected cell and the one
    /// before it that has a judgment; empty where there are none.
    QStringList roundsToCompare() const;

protected:
    void factsRead() override;
    FactRef refAt(const QModelIndex &index) const override;

private:
    void buildTools();
    void buildViews();
    bool ofRound() const;
    void fillRounds();
    void showMatrix();
    void showForce(const QVariantMap &wanted);
    void showRound(const QVariantMap &wanted);
    void receiveRound(const RoundMatrix &matrix, const QVariantMap &wanted);
    void describeForce();
    void describeRound();
    void applyWish();
    void sayIfNothingShown();
    void followSelection();
    MatrixView *view() const;

    QComboBox *m_arrangement;
    ForcePicker *m_forces;
    QComboBox *m_rounds;
    QComboBox *m_wish;
    QCheckBox *m_likeForLike;
    QStackedWidget *m_views;
    MatrixView *m_view;
    MatrixView *m_roundView;
    MatrixModel *m_model;
    RoundMatrixModel *m_roundModel;
    QLabel *m_foot;
    LatestAnswer m_roundAnswer { LatestAnswer::Unwanted::Cancelled };
    QVariantMap m_wanted; // state to restore once facts are there
};

} // namespace Peel
