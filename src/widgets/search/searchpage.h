// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"
#include "workspace/workspace.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;
class QTreeView;

namespace Peel {

class HitModel;
class SearchFacetPanel;

/// Words in the text, judgments, areas for improvement, figures and notes of every document, found
/// while they are typed.
class SearchPage final : public Page
{
    Q_OBJECT
public:
    explicit SearchPage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;

    QLineEdit *filterField() const override { return m_words; }

    bool canStep() const override { return true; }

    /// To the next place that was found, in any document.
    void step(int direction) override;

    void search(const QString &words);

protected:
    void factsRead() override;

private:
    QWidget *build();
    QWidget *buildTools();
    SearchQuery query() const;
    void ask();
    void receive(const Result<SearchAnswer> &answer);
    void selectHit(const QVariant &key);
    void openHit();
    void showNote(const SearchAnswer &answer);
    void showNothing(const SearchAnswer &answer);
    void invite();
    void askForSaved();
    void fillSaved(const Result<QList<NamedSearch>> &saved);
    void save();
    void show(const NamedSearch &saved);
    void remove(const NamedSearch &saved);
    void markReviewed();
    void saveReviewSheet();

    QLineEdit *m_words;
    QCheckBox *m_synonyms;
    QComboBox *m_order;
    QToolButton *m_saved;
    QPushButton *m_sheet;
    QLabel *m_searchedFor;
    SearchFacetPanel *m_facets;
    QTreeView *m_view;
    HitModel *m_model;
    QTimer *m_soon;
    LatestAnswer m_answer { LatestAnswer::Unwanted::Cancelled };
    LatestAnswer m_counts { LatestAnswer::Unwanted::Cancelled };
    LatestAnswer m_savedAnswer;
    LatestAnswer m_word;
};

/// "Searched for: officers, training; also: trained, certificate".
QString searchedForWords(const QList<SearchedTerm> &terms);

} // namespace Peel
