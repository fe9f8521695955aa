// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "widgets/page.h"

class QComboBox;
class QTreeView;

namespace Peel {

class ComparisonModel;
class ForcePicker;

/// Two rounds of a force side by side: grades with a verdict between them, areas for improvement,
/// figures printed in both, and one sentence that sums it up.
class ComparePage final : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    Briefing briefed() const override;
    void restoreState(const QVariantMap &state) override;

    void compare(const QString &force, const QStringList &rounds);
    void swapRounds();
    void hideSame(bool hide);
    /// The summary that stands above the table.
    QString summary() const;

protected:
    void factsRead() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillRounds();
    void choose(QComboBox *box, const QString &round);
    QStringList rounds() const;
    void show();
    void say(const Comparison &comparison);
    void fit();
    void nothingToCompare();

    ForcePicker *m_forces;
    QComboBox *m_left;
    QComboBox *m_right;
    QLabel *m_summary;
    QLabel *m_notes;
    QTreeView *m_view;
    ComparisonModel *m_model;
    bool m_hideSame = false;
};

} // namespace Peel
