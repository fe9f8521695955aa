// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/factref.h"
#include "models/findingindex.h"
#include "models/gradechip.h"
#include "models/libraryindex.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace Peel {

/// What the Evidence pane says of one thing, in words. Empty texts are left out of the pane.
struct EvidenceCard
{
    QString kind; // "Judgment", "Area for improvement", "Figure", "Document", "Found words"
    QString title; // "Legitimacy, PEEL 2016"
    std::optional<GradeChip> chip;
    QString value; // of a metric: "50.5 per 1,000 population"
    QStringList checks; // what the figure audit found on it, a sentence each
    Voice voice = Voice::Press;
    QString voiceWords; // "HMICFRS says"
    QString quote;
    QString document; // title
    QString source; // publisher, kind of document, date
    int page = 0;
    QString confidence;
    QStringList reasons;
    QString rule;
    QList<std::pair<QString, QString>> details; // name and value, in the order to be shown
};

/// Empty title where the library does not know the reference.
EvidenceCard evidenceCard(
    const LibraryIndex &library, const FactRef &ref, const FindingIndex &findings = {});

/// The card as plain text: for screen readers and the clipboard.
QString spokenCard(const EvidenceCard &card);

} // namespace Peel
