// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "widgets/latestanswer.h"
#include "widgets/page.h"
#include "workspace/workspace.h"

class QComboBox;
class QTimer;
class QTreeView;

namespace Peel {

class HitModel;

/// Words in the text of every document, found while they are typed.
class SearchPage final : public Page
{
    Q_OBJECT
public:
    explicit SearchPage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;

    QLineEdit *filterField() const override { return m_words; }

    void search(const QString &words);

protected:
    void factsRead() override;

private:
    QWidget *build();
    void fillTypes();
    void ask();
    void receive(const Result<SearchAnswer> &answer);
    void invite();

    QLineEdit *m_words;
    QComboBox *m_type;
    QTreeView *m_view;
    HitModel *m_model;
    QTimer *m_soon;
    LatestAnswer m_answer;
};

} // namespace Peel
