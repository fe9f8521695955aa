// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QTreeView;

namespace Peel {

class FacetPanel;
class ImprovementModel;
class WordsFilter;

/// Areas for improvement, causes of concern and recommendations of every document, kept apart by
/// kind.
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
    void fit();
    void showFiltered();

    ImprovementModel *m_model;
    WordsFilter *m_filter;
    QLineEdit *m_filterField;
    QTreeView *m_view;
    FacetPanel *m_facets;
};

} // namespace Peel
