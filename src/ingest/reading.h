// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ingest/readdocument.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Peel {

/// What a reader may cost. Beyond a limit a document is cut with a diagnostic or refused with a
/// sentence.
struct ReadingLimits
{
    qint64 pdfBytes = 64LL << 20;
    qint64 textBytes = 16LL << 20; // HTML and text
    int pages = 1000;
    int wordsPerPage = 20000;
    int charactersPerPage = 50000;
    int nesting = 512; // of HTML elements
};

struct ReadingOptions
{
    QString password;
    ReadingLimits limits;
    bool ocr = false;
    std::function<void(int page, int pages)> progress = {}; // called between pages
    std::function<bool()> cancelled = {}; // asked between pages
};

/// What the bytes are, whatever the file is called.
enum class Format { Pdf, Html, Mhtml, Text, Docx, Zip, Image, Empty, Binary };
Format sniff(const QByteArray &bytes);

Result<ReadDocument> readPdf(const QByteArray &bytes, const ReadingOptions &options);
Result<ReadDocument> readHtml(const QByteArray &bytes, const ReadingOptions &options);
Result<ReadDocument> readMhtml(const QByteArray &bytes, const ReadingOptions &options);
Result<ReadDocument> readText(const QByteArray &bytes, const ReadingOptions &options);

/// Sniffs and reads. What cannot be read fails with one sentence for the user (Unreadable, Locked).
Result<ReadDocument> readDocument(const QByteArray &bytes, const ReadingOptions &options);

} // namespace Peel
