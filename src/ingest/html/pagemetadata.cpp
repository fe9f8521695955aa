// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/pagemetadata.h"

#include "ingest/html/furniture.h"
#include "ingest/language/pattern.h"
#include "ingest/plaintext/shapes.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// `<meta name|property|itemprop=…>`: the first of these names that the page has.
QString meta(const DomNode &page, std::initializer_list<QLatin1StringView> names)
{
    const auto search
        = [](const auto &self, const DomNode &below, QLatin1StringView name) -> QString {
        for (const DomNode &child : below.children) {
            if (child.tag == "meta"_L1) {
                for (const auto key : { "name"_L1, "property"_L1, "itemprop"_L1 }) {
                    if (child.attribute(key).compare(name, Qt::CaseInsensitive) == 0)
                        return child.attribute("content"_L1).simplified();
                }
            } else if (QString found = self(self, child, name); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    };
    for (const QLatin1StringView name : names) {
        if (QString found = search(search, page, name); !found.isEmpty())
            return found;
    }
    return {};
}

QString canonical(const DomNode &below)
{
    for (const DomNode &child : below.children) {
        if (child.tag == "link"_L1 && child.attribute("rel"_L1).toLower() == "canonical"_L1)
            return child.attribute("href"_L1).trimmed();
        if (QString found = canonical(child); !found.isEmpty())
            return found;
    }
    return {};
}

/// A string value of the page's JSON-LD, which is only ever a hint.
QString jsonLd(const DomNode &below, const QString &key)
{
    for (const DomNode &child : below.children) {
        if (child.tag == "script"_L1 && child.attribute("type"_L1) == "application/ld+json"_L1) {
            const Pattern value(u"\""_s + key + u"\"\\s*:\\s*\"([^\"]+)\""_s);
            QString script;
            for (const DomNode &text : child.children)
                script += text.text;
            const auto match = value.match(script);
            if (match.hasMatch())
                return match.captured(1);
        } else if (QString found = jsonLd(child, key); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

/// "Title | Site" or "Title - Site": the site is what stands last.
void partTitle(const QString &whole, ReadDocument &document)
{
    static const Pattern site(u"^(.{3,}?)\\s+[|–—»-]\\s+([^|]{2,60})$"_s);
    static const Pattern year(u"\\b(?:19|20)\\d\\d\\b"_s); // "Minutes – August 2023"
    const auto match = site.match(whole);
    const bool named = match.hasMatch() && !year.isIn(match.captured(2));
    document.titleHint = named ? match.captured(1) : whole;
    if (named && document.siteHint.isEmpty())
        document.siteHint = match.captured(2);
}

} // namespace

void readMetadata(const DomNode &page, ReadDocument &document)
{
    const DomNode *title = firstElement(page, "head"_L1);
    QString whole;
    for (const DomNode &child : title != nullptr ? title->children : page.children) {
        if (child.tag == "title"_L1)
            whole = child.allText().simplified();
    }
    document.siteHint = meta(page, { "og:site_name"_L1, "application-name"_L1 });
    partTitle(whole, document);
    if (const QString og = meta(page, { "og:title"_L1, "dcterms.title"_L1, "dc.title"_L1 });
        !og.isEmpty())
        document.titleHint = og;
    document.addressHint = canonical(page);
    if (document.addressHint.isEmpty())
        document.addressHint = meta(page, { "og:url"_L1, "dcterms.source"_L1, "dc.source"_L1 });
    document.publishedHint = meta(page,
        { "article:published_time"_L1, "datepublished"_L1, "dcterms.issued"_L1, "dcterms.date"_L1,
            "dc.date"_L1, "dc.date.issued"_L1, "publish-date"_L1, "pubdate"_L1 });
    if (document.publishedHint.isEmpty())
        document.publishedHint = jsonLd(page, u"datePublished"_s);
}

QString whyNoDocument(const DomNode &page, const ReadDocument &document)
{
    static const Pattern error(
        u"(?:^|[|–:-]\\s+|\\b(?:error|http|status|code)\\W+)(?:40[0134]|410|50[0234])"
        "(?:\\s*$|\\s*[|–:-]|\\W+(?:not|bad|forbidden|unauthori[sz]ed|error|page|server|internal|"
        "service|gateway|gone|access)\\b)|" // "seized 400 knives" is no error
        "\\b(?:not found|page (?:does not|doesn.t) exist|access denied|"
        "forbidden|just a moment|attention required|sign in|log in|are you (?:a robot|human)|"
        "service unavailable|something went wrong|error page|no longer (?:available|exists))\\b"_s,
        Pattern::CaseInsensitiveOption | Pattern::MultilineOption);
    const int words = wordCount(document.text);
    if (words == 0)
        return u"The page has no text of its own."_s;
    if (words >= 300)
        return {};
    const DomNode *h1 = firstElement(page, "h1"_L1);
    const QString heads
        = document.titleHint + u'\n' + (h1 != nullptr ? h1->allText().simplified() : QString());
    const auto match = error.match(heads);
    return match.hasMatch()
        ? u"The file is a saved error page (“%1”), not a document."_s.arg(match.captured(0))
        : QString();
}

} // namespace Peel
