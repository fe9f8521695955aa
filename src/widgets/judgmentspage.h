// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixmodel.h"
#include "widgets/page.h"

class QComboBox;
class QLabel;

namespace Peel {

class ForcePicker;
class MatrixView;

/// A force's grades through the rounds: pillars and their questions as rows, rounds as columns, a
/// double rule where rounds do not compare.
class JudgmentsPage final : public Page
{
    Q_OBJECT
public:
    explicit JudgmentsPage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;
    QString force() const;
    /// The round of the selected cell and the one before it that has a judgment; empty where there
    /// are none.
    QStringList roundsToCompare() const;

protected:
    void factsRead() override;
    FactRef refAt(const QModelIndex &index) const override;

private:
    void showForce();
    void describe();

    ForcePicker *m_forces;
    MatrixView *m_view;
    MatrixModel *m_model;
    QLabel *m_foot;
    QVariantMap m_wanted; // state to restore once facts are there
};

} // namespace Peel
