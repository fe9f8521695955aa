// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/decoding.h"
#include "ingest/reading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Signature
{
    QByteArrayView bytes;
    Format format;
};

constexpr std::array signatures {
    Signature { "\xFF\xD8\xFF", Format::Image }, // JPEG
    Signature { "\x89PNG\r\n", Format::Image },
    Signature { "GIF8", Format::Image },
    Signature { "II*", Format::Image }, // TIFF
    Signature { "MM\0*", Format::Image },
    Signature { "BM", Format::Image },
    Signature { "\xD0\xCF\x11\xE0", Format::Docx }, // Word up to 2003
    Signature { "{\\rtf", Format::Docx },
    Signature { "\x1F\x8B", Format::Zip },
    Signature { "7z\xBC\xAF", Format::Zip },
    Signature { "Rar!", Format::Zip },
};

bool isWebp(const QByteArray &bytes)
{
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

/// Word, Excel, OpenDocument and plain archives are all zip files; what is in them tells.
Format zipKind(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(64 * 1024);
    const bool office = head.contains("word/") || head.contains("xl/") || head.contains("ppt/")
        || head.contains("opendocument") || head.contains("[Content_Types].xml");
    return office ? Format::Docx : Format::Zip;
}

bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).toLower();
    const QByteArray start = head.trimmed();
    if (head.contains("<!doctype html") || head.contains("<html") || head.contains("<head"))
        return true;
    for (const char *tag :
        { "<body", "<div", "<p>", "<p ", "<h1", "<main", "<article", "<table", "<section" }) {
        if (start.startsWith(tag))
            return true;
    }
    return start.startsWith("<!--") && head.contains("<body");
}

bool looksLikeMhtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).toLower();
    const bool mail = head.startsWith("from:") || head.startsWith("mime-version:")
        || head.startsWith("date:") || head.startsWith("subject:")
        || head.startsWith("content-type:") || head.startsWith("snapshot-");
    return mail && head.contains("mime-version:")
        && (head.contains("multipart/") || head.contains("text/html"));
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Text has no zero bytes (but UTF-16 has) and hardly any control characters.
bool looksLikeText(const QByteArray &bytes)
{
    if (isUtf16(bytes))
        return true;
    const QByteArray head = bytes.left(64 * 1024);
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u < 32 && u != '\n' && u != '\r' && u != '\t' && u != '\f' && u != 27;
    });
    return !head.contains('\0') && odd * 200 <= head.size();
}

QString refusal(Format format)
{
    switch (format) {
    case Format::Empty:
        return u"The file is empty."_s;
    case Format::Docx:
        return u"The file is an office document (such as Word or Excel), which is not read; save "
               u"it "
               "as PDF first."_s;
    case Format::Zip:
        return u"The file is an archive (zip or the like), which is not opened; unpack it and add "
               "what is in it."_s;
    case Format::Image:
        return u"The file is a picture, not a document; it has no text to read."_s;
    default:
        return u"The file is neither a PDF, nor a web page, nor text."_s;
    }
}

} // namespace

Format sniff(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Format::Empty;
    if (bytes.left(1024).contains("%PDF-"))
        return Format::Pdf;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipKind(bytes);
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return signature.format;
    }
    if (isWebp(bytes))
        return Format::Image;
    if (!looksLikeText(bytes))
        return Format::Binary;
    if (looksLikeMhtml(bytes))
        return Format::Mhtml;
    const QByteArray head = isUtf16(bytes) ? decodedText(bytes.left(8192)).toUtf8() : bytes;
    return looksLikeHtml(head) ? Format::Html : Format::Text;
}

Result<ReadDocument> readDocument(const QByteArray &bytes, const ReadingOptions &options)
{
    const Format format = sniff(bytes);
    switch (format) {
    case Format::Pdf:
        return readPdf(bytes, options);
    case Format::Html:
        return readHtml(bytes, options);
    case Format::Mhtml:
        return readMhtml(bytes, options);
    case Format::Text:
        return readText(bytes, options);
    default:
        return failure(ErrorKind::Unreadable, refusal(format));
    }
}

} // namespace Peel
