// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidencecard.h"
#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Peel {

class ChipLabel;
class NotesBox;
class PlacePicture;
class QuoteBox;

/// What the selected thing rests on: voice, quote, document, place, how sure, and a picture of the
/// place. The same pane in every view.
class EvidencePane final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePane(const PageContext &context, QWidget *parent = nullptr);

    void show(const FactRef &ref);

    FactRef shown() const { return m_ref; }

    /// Opens the field for a note on what is shown.
    void writeNote();

    /// Where F6 goes.
    QWidget *focusStop() const;

private:
    void build();
    void fill(const EvidenceCard &card);
    void fillDetails(const EvidenceCard &card);
    void showNotes();
    void speak();
    void askHistory();
    void askPicture();
    void askLabel();
    void setPlace(const QString &printedLabel);

    PageContext m_context;
    FactRef m_ref;
    EvidenceCard m_card;
    LatestAnswer m_histories { LatestAnswer::Unwanted::Cancelled };
    LatestAnswer m_pictures { LatestAnswer::Unwanted::Cancelled };
    LatestAnswer m_texts { LatestAnswer::Unwanted::Cancelled };

    QScrollArea *m_scroll;
    QLabel *m_empty;
    QLabel *m_kind;
    QLabel *m_title;
    ChipLabel *m_chip;
    QLabel *m_value;
    QLabel *m_checks;
    QuoteBox *m_quote;
    QLabel *m_document;
    QLabel *m_place;
    QLabel *m_confidence;
    PlacePicture *m_pictureView;
    NotesBox *m_notes;
    QWidget *m_details;
    QPushButton *m_open;
    QPushButton *m_copy;
};

} // namespace Peel
