// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/review.h"
#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"

class QComboBox;
class QToolButton;
class QTreeView;

namespace Peel {

class ReviewForm;
class ReviewModel;
struct ReviewListing;

/// Readings that nobody is sure of, one after the other, beside the page that they came from: the
/// analyst accepts, corrects or rejects them, and takes that back.
class ReviewPage final : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;

    QLineEdit *filterField() const override { return m_filterField; }

    bool canStep() const override { return true; }

    /// To the next reading that waits, around the end.
    void step(int direction) override;
    QList<QWidget *> panes() const override;

    /// Shows this fact, whether it waits or not.
    void look(const FactRef &ref);
    /// Enables the actions that fit what is selected.
    void updateActions();

protected:
    void factsRead() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *build();
    QWidget *buildDeciding();
    void connectActions();
    void fill();
    void list(const ReviewListing &found);
    void choose(qint64 fact, int orRow);
    void showCurrent();
    void sayWhere();
    const ReviewItem *item() const;
    bool isWritable() const;

    void accept();
    void acceptAlike();
    void correct();
    void reject();
    void takeBack();
    void decide(const FactDecision &decision, const QString &name);

    LibraryFacts m_facts; // with what was rejected
    QList<FactDecision> m_decisions;
    QList<ReviewItem> m_waiting;
    qsizetype m_total = 0; // readings that the list could show
    qint64 m_wanted = 0; // to be shown when the facts are there
    LatestAnswer m_factsAnswer;
    LatestAnswer m_decisionsAnswer;
    LatestAnswer m_listing { LatestAnswer::Unwanted::Cancelled };
    ReviewModel *m_model;
    QComboBox *m_wish;
    QLineEdit *m_filterField;
    QTreeView *m_view;
    ReviewForm *m_form;
};

} // namespace Peel
