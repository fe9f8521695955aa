// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/evidencelinking.h"

#include "widgets/improvements/linkdialog.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"

#include <QAction>

#include <utility>

namespace Peel {
namespace {

constexpr int MostShown = 90; // characters of a recommendation in the bar

QString shortened(const QString &text)
{
    return text.size() > MostShown ? text.left(MostShown).trimmed() + QChar(0x2026) : text;
}

} // namespace

EvidenceLinking::EvidenceLinking(LibraryFeed *feed, MessageBar *bar, QWidget *window)
    : QObject(window)
    , m_feed(feed)
    , m_bar(bar)
    , m_window(window)
    , m_cancel(new QAction(tr("Cancel"), this))
{
    connect(m_cancel, &QAction::triggered, this, &EvidenceLinking::cancel);
    connect(feed, &LibraryFeed::closed, this, &EvidenceLinking::cancel);
}

void EvidenceLinking::chooseEvidenceFor(qint64 recommendation)
{
    const StoredRecommendation *stored = m_feed->library().recommendation(recommendation);
    if (stored == nullptr)
        return;
    m_recommendation = recommendation;
    m_bar->say(MessageBar::Kind::Note,
        tr("Choose the words that belong to “%1”, here or in Source, and press L.")
            .arg(shortened(stored->fact.text)),
        { m_cancel });
    Q_EMIT searchWanted();
}

void EvidenceLinking::link(const FactRef &words)
{
    const SourceSpan span = m_feed->library().span(words);
    if (span.quote.isEmpty())
        return m_bar->say(MessageBar::Kind::Note, tr("Select words, a grade or a figure to link."));
    // The selection can be another one when the dialog was answered.
    const QuotedPlace evidence { words.document, span.quote, span.start };
    qint64 recommendation = std::exchange(m_recommendation, 0);
    if (recommendation == 0) {
        LinkDialog dialog(m_feed->library(), evidence.quote, evidence.document, m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        recommendation = dialog.recommendation();
    }
    m_bar->hide();
    if (recommendation != 0)
        Q_EMIT linked(recommendation, evidence);
}

void EvidenceLinking::cancel()
{
    if (std::exchange(m_recommendation, 0) != 0)
        m_bar->hide();
}

} // namespace Peel
