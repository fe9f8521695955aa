// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"
#include "workspace/compared.h"

class QCheckBox;
class QComboBox;
class QToolButton;
class QTreeView;

namespace Peel {

class ComparisonModel;
class ForcePicker;
class RoundChoice;

/// Rounds of a force side by side, or two forces in one round: a row for each question with its
/// grades and the verdict between them, opened up to what was found sentence by sentence, areas for
/// improvement, and what the reports say of each other; figures printed on two sides; one sentence
/// that sums it up.
class ComparePage final : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    Briefing briefed() const override;
    void restoreState(const QVariantMap &state) override;

    void compare(const QString &force, const QStringList &rounds);
    void compareForces(const QStringList &forces, const QString &round);
    void swapRounds();
    void hideSame(bool hide);

    bool canStep() const override { return true; }

    /// To the next question that is not the same on both sides.
    void step(int direction) override;

    /// The summary that stands above the table; empty while the answer is on its way.
    QString summary() const;

protected:
    void factsRead() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    void build();
    bool ofForces() const;
    ComparisonQuestion question() const;
    void showArrangement();
    void chooseOther();
    void ask();
    void receive(const Result<Compared> &compared);
    void show();
    void say(const Comparison &comparison);
    void fit();
    void hideRows();
    void nothingToCompare();

    QComboBox *m_arrangement;
    ForcePicker *m_forces;
    ForcePicker *m_otherForces;
    RoundChoice *m_rounds;
    QToolButton *m_swap;
    QCheckBox *m_likeForLike;
    QLabel *m_summary;
    QLabel *m_notes;
    QTreeView *m_view;
    ComparisonModel *m_model;
    LatestAnswer m_answers { LatestAnswer::Unwanted::Cancelled };
    Compared m_compared;
    bool m_stale = true; // nothing was asked since the choice changed
    bool m_hideSame = false;
};

} // namespace Peel
