// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentfacts.h"

#include <QList>
#include <QString>

#include <optional>

namespace Peel {

/// One block of a document's plain text, as search and the Source view need it.
struct TextBlock
{
    QString kind; // "heading", "paragraph", …; "contents": an entry of a contents list
    int level = 0;
    QString marker; // of a list item or footnote; not part of the text
    int page = 0; // 0 without pages
    int start = 0; // code points into the plain text
    int end = 0;
    QString text;
    QString area = {}; // id of the question that it answers; empty for none

    bool operator==(const TextBlock &) const = default;
};

struct PageEntry
{
    QString label; // as printed
    double width = 0; // points
    double height = 0;
    int words = 0;
    bool hasText = true;

    bool operator==(const PageEntry &) const = default;
};

/// What reading made of one file.
struct Reading
{
    QString format; // "pdf", "html", "text"
    DocumentFacts facts;
    QList<TextBlock> blocks;
    QList<PageEntry> pages; // from page 1

    bool operator==(const Reading &) const = default;
};

/// What the program makes of a document when nobody tells it.
struct RecognisedHeader
{
    DocumentType type = DocumentType::Other;
    QString force;
    QString round;
};

/// A file with what was read in it, ready to be stored.
struct Capture
{
    QString sha256;
    qint64 bytes = 0;
    QString fileName; // without folders
    QString suffix; // of the stored copy: "pdf", "html", "txt"
    QString link; // path of the file where no copy is kept
    RecognisedHeader recognised;
    Reading reading;
};

/// What the analyst set by hand. Absent: left to the program; empty: decided that there is none.
struct HeaderDecision
{
    std::optional<DocumentType> type;
    std::optional<QString> force;
    std::optional<QString> round;

    bool isEmpty() const { return !type && !force && !round; }

    bool operator==(const HeaderDecision &) const = default;
};

} // namespace Peel
