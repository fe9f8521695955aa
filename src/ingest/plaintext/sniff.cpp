// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"

namespace Peel {

Format sniff(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Format::Empty;
    if (bytes.left(1024).contains("%PDF-"))
        return Format::Pdf;
    if (bytes.left(4096).toLower().contains("<html"))
        return Format::Html;
    return Format::Text;
}

Result<ReadDocument> readDocument(const QByteArray &bytes, const ReadingOptions &options)
{
    switch (sniff(bytes)) {
    case Format::Pdf:
        return readPdf(bytes, options);
    case Format::Html:
        return readHtml(bytes, options);
    case Format::Mhtml:
        return readMhtml(bytes, options);
    case Format::Text:
        return readText(bytes, options);
    default:
        return failure(ErrorKind::Unreadable,
            QStringLiteral("The file is neither a PDF, nor a web page, nor text."));
    }
}

} // namespace Peel
