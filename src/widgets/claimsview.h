// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/claims/claims.h"
#include "domain/result.h"
#include "widgets/latestanswer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace Peel {

class ClaimsModel;
class LibraryFeed;

/// The releases and papers of a library, one at a time, beside the inspection that each answers.
class ClaimsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsView(LibraryFeed *feed, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }

    /// Lists the documents again; the one that was shown stays.
    void refresh();

private:
    void showCurrent();
    void receive(const Result<ClaimsReport> &report);

    LibraryFeed *m_feed;
    LatestAnswer m_answers;
    ClaimsModel *m_model;
    QComboBox *m_documents;
    QLabel *m_heading;
    QTreeView *m_view;
};

} // namespace Peel
