// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/blockwriter.h"
#include "ingest/html/dom.h"
#include "ingest/html/furniture.h"
#include "ingest/html/mhtml.h"
#include "ingest/html/pagemetadata.h"
#include "ingest/language/pattern.h"
#include "ingest/plaintext/decoding.h"
#include "ingest/plaintext/drafts.h"
#include "ingest/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The charset that the page declares in its first four kilobytes.
QByteArray declaredCharset(const QByteArray &bytes)
{
    static const Pattern charset = caseless(u"charset\\s*=\\s*[\"']?\\s*([\\w-]+)"_s);
    return charset.match(QString::fromLatin1(bytes.left(4096))).captured(1).toLatin1();
}

/// A page whose title stands above its main content still begins with it.
void addMissingTitle(const DomNode &page, std::vector<Block> &drafts)
{
    const auto isTop = [](const Block &b) { return b.kind == BlockKind::Heading && b.level == 1; };
    const DomNode *h1 = firstElement(page, "h1"_L1);
    const QString text = h1 != nullptr ? h1->allText().simplified() : QString();
    if (text.isEmpty() || std::any_of(drafts.begin(), drafts.end(), isTop))
        return;
    Block title;
    title.kind = BlockKind::Heading;
    title.level = 1;
    title.text = text;
    title.role = h1->role();
    drafts.insert(drafts.begin(), title);
}

Result<ReadDocument> readPage(const QString &html, const ReadingOptions &options)
{
    const QByteArray utf8 = html.toUtf8();
    const bool deep = tagDepth(utf8) > options.limits.nesting;
    const DomNode page = deep ? parseDeepHtml(utf8, options.limits.nesting) : parseHtml(utf8);
    PageBlocks blocks = blocksOf(page, *mainContent(page));
    addMissingTitle(page, blocks.drafts);
    ReadDocument document;
    document.format = u"html"_s;
    document.blocks = finished(std::move(blocks.drafts));
    document.furniture = std::move(blocks.furniture);
    if (deep) {
        document.diagnostics.push_back(Diagnostic { Diagnostic::Level::Warning,
            u"The page's elements are nested deeper than %1; what stands deeper is read as plain "
            "text."_s.arg(options.limits.nesting) });
    }
    document.assemble();
    readMetadata(page, document);
    const QString why = whyNoDocument(page, document);
    if (!why.isEmpty())
        return failure(ErrorKind::Unreadable, why);
    return document;
}

bool tooLarge(const QByteArray &bytes, const ReadingOptions &options)
{
    return bytes.size() > options.limits.textBytes;
}

Result<ReadDocument> refuseSize(const QByteArray &bytes, const ReadingOptions &options)
{
    return failure(ErrorKind::Unreadable,
        u"The page has %1 MB; pages are read up to %2 MB."_s.arg(bytes.size() >> 20)
            .arg(options.limits.textBytes >> 20));
}

} // namespace

Result<ReadDocument> readHtml(const QByteArray &bytes, const ReadingOptions &options)
{
    if (tooLarge(bytes, options))
        return refuseSize(bytes, options);
    return readPage(decodedText(bytes, declaredCharset(bytes)), options);
}

Result<ReadDocument> readMhtml(const QByteArray &bytes, const ReadingOptions &options)
{
    if (tooLarge(bytes, options))
        return refuseSize(bytes, options);
    const std::optional<MhtmlPage> page = firstPageOf(bytes);
    if (!page)
        return failure(
            ErrorKind::Unreadable, u"The saved web archive (MHTML) holds no web page."_s);
    const QByteArray charset
        = page->charset.isEmpty() ? declaredCharset(page->html) : page->charset;
    return readPage(decodedText(page->html, charset), options).map([&](ReadDocument &&document) {
        if (document.addressHint.isEmpty())
            document.addressHint = page->address;
        return document;
    });
}

} // namespace Peel
