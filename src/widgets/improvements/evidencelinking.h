// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trailrecords.h"
#include "models/factref.h"

#include <QObject>

class QAction;
class QWidget;

namespace Peel {

class LibraryFeed;
class MessageBar;

/// Links words to a recommendation by hand, in two steps from either end: first the recommendation
/// and then its evidence, or words that are selected somewhere and then the recommendation.
class EvidenceLinking final : public QObject
{
    Q_OBJECT
public:
    /// `bar` asks for the second step; `window` is the parent of the dialog.
    EvidenceLinking(LibraryFeed *feed, MessageBar *bar, QWidget *window);

    /// The evidence of this recommendation is to be chosen next.
    void chooseEvidenceFor(qint64 recommendation);
    /// The words are the evidence: of the recommendation that waits for some, else of one that is
    /// asked for.
    void link(const FactRef &words);

    bool isWaiting() const { return m_recommendation != 0; }

    void cancel();

Q_SIGNALS:
    /// The analyst has to look for evidence of the recommendation.
    void searchWanted();
    void linked(qint64 recommendation, const Peel::QuotedPlace &evidence);

private:
    LibraryFeed *m_feed;
    MessageBar *m_bar;
    QWidget *m_window;
    QAction *m_cancel;
    qint64 m_recommendation = 0; // waits for its evidence
};

} // namespace Peel
