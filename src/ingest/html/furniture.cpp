// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/furniture.h"

#include "ingest/html/blockwriter.h"
#include "ingest/language/pattern.h"
#include "ingest/plaintext/shapes.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Kind
{
    const char *why;
    Pattern words; // in class, id, role or aria-label
};

Pattern words(const QString &alternatives)
{
    return Pattern(u"(?<![a-z])(?:"_s + alternatives + u")(?![a-z])"_s);
}

/// Surroundings wherever they stand.
const std::vector<Kind> &everywhere()
{
    static const std::vector<Kind> kinds {
        { "cookie notice",
            words(u"cookies?|cookie-?(?:bar|banner|notice|consent|message|policy)|"
                  "consent(?:-?(?:banner|manager))?|gdpr|ccc?-?(?:banner|notify)"_s) },
        { "navigation",
            words(u"nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|you are here|"
                  "skip(?:-?(?:link|nav|to)\\w*)?|pagination|pager|toc|table-of-contents|"
                  "in this (?:section|report)|on this page|site-?map"_s) },
        { "share bar",
            words(u"share|sharing|share-?(?:bar|links?|buttons?|this)|social(?:-?(?:media|links?|"
                  "share|icons?))?|addtoany|addthis|print-?(?:links?|page)"_s) },
        { "banner",
            words(u"banner|phase-?banner|beta|exit|quick-?exit|emergency-?banner|notification-?bar|"
                  "alert-?bar|site-?message|lang(?:uage)?s?(?:-?(?:switch\\w*|select\\w*))?|promo|"
                  "survey|newsletter|subscribe|sign-?up"_s) },
        { "advertisement",
            words(u"ad|ads|advert(?:s|isement|isements)?|ad-?(?:slot|unit|container|wrapper)|"
                  "sponsored|outbrain|taboola|weather|promoted"_s) },
        { "feedback form",
            words(u"helpful|feedback|was-?this-?(?:page-?)?(?:useful|helpful)|"
                  "page-?rating|search(?:-?(?:form|box))?|comments?-?(?:form|"
                  "section|list)"_s) },
        { "related links",
            words(u"related(?:-?(?:links?|content|posts?|articles?|news|stories))?|"
                  "more-?from(?:-?us)?|more from us|most-?(?:read|popular)|"
                  "read-?next|recommended(?:-?for-?you)?"_s) },
    };
    return kinds;
}

/// Surroundings only outside of the main content.
const std::vector<Kind> &around()
{
    static const std::vector<Kind> kinds {
        { "header",
            words(u"header|site-?(?:header|head|branding|logo)|masthead|head|top-?bar|logo|"
                  "page-?header|globalheader|top|bar"_s) },
        { "footer", words(u"footer|site-?footer|foot|colophon|page-?footer|copyright|bottom"_s) },
        { "sidebar",
            words(u"side|sidebar|side-?bar|aside|left(?:-?(?:col(?:umn)?|nav|menu))?|"
                  "right(?:-?(?:col(?:umn)?|nav|menu))?|widget(?:s|-area)?|rail|secondary"_s) },
    };
    return kinds;
}

QString kindByWords(const std::vector<Kind> &kinds, const QString &role)
{
    for (const Kind &kind : kinds) {
        if (kind.words.match(role).hasMatch())
            return QLatin1StringView(kind.why);
    }
    return {};
}

QString kindByTag(const DomNode &element, bool insideMain)
{
    const QString &tag = element.tag;
    const QString role = element.attribute("role"_L1).toLower();
    if (tag == "nav"_L1 || role == "navigation"_L1 || role == "menu"_L1 || role == "menubar"_L1)
        return u"navigation"_s;
    if (tag == "form"_L1 || role == "search"_L1 || tag == "select"_L1 || tag == "textarea"_L1)
        return u"form"_s;
    if (tag == "dialog"_L1 || role == "dialog"_L1 || role == "alertdialog"_L1)
        return u"banner"_s;
    if (insideMain)
        return {};
    if (tag == "footer"_L1 || role == "contentinfo"_L1)
        return u"footer"_s;
    if (tag == "header"_L1 || role == "banner"_L1)
        return u"header"_s;
    if (tag == "aside"_L1 || role == "complementary"_L1)
        return u"sidebar"_s;
    return {};
}

/// Words below that are in no link.
int plainWords(const DomNode &node)
{
    if (node.isText())
        return wordCount(node.text);
    if (isSilent(node) || node.tag == "a"_L1)
        return 0;
    int total = 0;
    for (const DomNode &child : node.children)
        total += plainWords(child);
    return total;
}

/// Around the document every name of an element tells: class, id, label.
QString kindByName(const DomNode &element)
{
    const QString names
        = element.role().replace(u'_', u'-') + u' ' + element.attribute("aria-label"_L1).toLower();
    if (names.size() < 2 || names.size() > 300)
        return {};
    const QString kind = kindByWords(everywhere(), names);
    return kind.isEmpty() ? kindByWords(around(), names) : kind;
}

/// Inside the document ids come from headings ("survey", "social-media") and tell nothing.
QString kindByClass(const DomNode &element)
{
    static const QSet<QString> holders { u"div"_s, u"section"_s, u"ul"_s, u"ol"_s, u"aside"_s,
        u"span"_s, u"p"_s, u"footer"_s, u"header"_s, u"a"_s };
    const QString names = element.attribute("class"_L1).toLower().replace(u'_', u'-');
    return holders.contains(element.tag) && !names.isEmpty() && names.size() < 200
        ? kindByWords(everywhere(), names)
        : QString();
}

/// Words that are the document's, as far as can be told: those of its surroundings and of links
/// left out.
int runningWords(const DomNode &node)
{
    if (node.isText())
        return wordCount(node.text);
    if (isSilent(node) || node.tag == "a"_L1 || !furnitureKind(node, false).isEmpty())
        return 0;
    int total = 0;
    for (const DomNode &child : node.children)
        total += runningWords(child);
    return total;
}

const DomNode *find(const DomNode &below, const std::function<bool(const DomNode &)> &fits)
{
    for (const DomNode &child : below.children) {
        if (child.isText())
            continue;
        if (fits(child))
            return &child;
        if (isSilent(child))
            continue;
        if (const DomNode *found = find(child, fits))
            return found;
    }
    return nullptr;
}

int count(const DomNode &below, QLatin1StringView tag)
{
    int n = 0;
    for (const DomNode &child : below.children)
        n += (child.tag == tag ? 1 : 0) + count(child, tag);
    return n;
}

/// Down from the page as long as one element has nearly all of the running text.
const DomNode *densest(const DomNode &page)
{
    const DomNode *best = &page;
    const int all = runningWords(page);
    for (bool descended = true; descended;) {
        descended = false;
        for (const DomNode &child : best->children) {
            const bool holder = child.tag == "div"_L1 || child.tag == "section"_L1
                || child.tag == "body"_L1 || child.tag == "td"_L1 || child.tag == "tr"_L1
                || child.tag == "tbody"_L1 || (child.tag == "table"_L1 && isLayoutTable(child));
            if (holder && furnitureKind(child, false).isEmpty()
                && runningWords(child) * 10 >= all * 9) {
                best = &child;
                descended = true;
                break;
            }
        }
    }
    return best;
}

} // namespace

bool isSilent(const DomNode &element)
{
    static const QSet<QString> silent { u"script"_s, u"style"_s, u"noscript"_s, u"template"_s,
        u"head"_s, u"svg"_s, u"math"_s, u"iframe"_s, u"object"_s, u"video"_s, u"audio"_s,
        u"canvas"_s, u"input"_s, u"map"_s, u"datalist"_s, u"link"_s, u"meta"_s, u"title"_s };
    return silent.contains(element.tag);
}

const DomNode *firstElement(const DomNode &below, QLatin1StringView tag)
{
    return find(below, [&](const DomNode &node) { return node.tag == tag; });
}

QString furnitureKind(const DomNode &element, bool insideMain)
{
    if (element.isText() || element.tag == "html"_L1 || element.tag == "body"_L1
        || element.tag == "main"_L1)
        return {};
    if (QString kind = kindByTag(element, insideMain); !kind.isEmpty())
        return kind;
    const QString kind = insideMain ? kindByClass(element) : kindByName(element);
    // A large part of the text is no cookie notice, whatever a style sheet calls it.
    return kind.isEmpty() || plainWords(element) > 250 ? QString() : kind;
}

const DomNode *mainContent(const DomNode &page)
{
    if (const DomNode *found = find(page, [](const DomNode &node) {
            return node.tag == "main"_L1 || node.attribute("role"_L1) == "main"_L1;
        }))
        return found;
    if (count(page, "article"_L1) == 1)
        return firstElement(page, "article"_L1);
    static const Pattern named
        = words(u"main-?content|maincontent|page-?content|article-?(?:body|content)|story|"
                "story-?body|entry-?content|post-?content|content-?main|content|main"_s);
    const int all = runningWords(page);
    const DomNode *byName = find(page, [&](const DomNode &node) {
        return (node.tag == "div"_L1 || node.tag == "section"_L1 || node.tag == "td"_L1)
            && named.match(node.role()).hasMatch() && runningWords(node) * 10 >= all * 6;
    });
    return byName != nullptr ? byName : densest(page);
}

} // namespace Peel
