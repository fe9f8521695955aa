// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/dom.h"

#include <QSet>

#include <gumbo.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

DomNode nodeOf(const GumboNode &node)
{
    DomNode result;
    const GumboElement &element = node.v.element;
    result.tag = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    if (result.tag.isEmpty()) {
        GumboStringPiece name = element.original_tag;
        gumbo_tag_from_original_text(&name);
        result.tag = QString::fromUtf8(name.data, static_cast<qsizetype>(name.length)).toLower();
    }
    if (result.tag.isEmpty())
        result.tag = u"div"_s;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        result.attributes.emplace_back(
            QString::fromUtf8(attribute->name).toLower(), QString::fromUtf8(attribute->value));
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT) {
            result.children.push_back(nodeOf(*child));
        } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE
            || child->type == GUMBO_NODE_CDATA) {
            DomNode text;
            text.text = QString::fromUtf8(child->v.text.text);
            result.children.push_back(std::move(text));
        }
    }
    return result;
}

QString fromXml(const xmlChar *text)
{
    return text == nullptr ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(text));
}

DomNode textNode(const QString &text)
{
    DomNode node;
    node.text = text;
    return node;
}

/// At the last level what stands deeper is kept as text alone.
DomNode nodeOf(const xmlNode &node, int depth)
{
    DomNode result;
    result.tag = fromXml(node.name).toLower();
    for (const xmlAttr *a = node.properties; a != nullptr; a = a->next) {
        const QString value = a->children != nullptr ? fromXml(a->children->content) : QString();
        result.attributes.emplace_back(fromXml(a->name).toLower(), value);
    }
    for (const xmlNode *child = node.children; child != nullptr; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) {
            result.children.push_back(textNode(fromXml(child->content)));
        } else if (child->type == XML_ELEMENT_NODE && depth > 0) {
            result.children.push_back(nodeOf(*child, depth - 1));
        } else if (child->type == XML_ELEMENT_NODE) {
            const std::unique_ptr<xmlChar, decltype(xmlFree)> below(
                xmlNodeGetContent(child), xmlFree);
            result.children.push_back(textNode(fromXml(below.get())));
        }
    }
    return result;
}

/// Elements that are closed by what follows them, or never have content: they do not pile up.
bool pilesUp(const QByteArray &tag)
{
    static const QSet<QByteArray> flat { "p", "li", "dt", "dd", "tr", "td", "th", "option",
        "optgroup", "thead", "tbody", "tfoot", "colgroup", "col", "br", "hr", "img", "input",
        "meta", "link", "area", "base", "embed", "source", "track", "wbr", "param", "html", "head",
        "body", "rt", "rp", "path", "circle", "rect", "use", "line", "polygon", "polyline",
        "ellipse", "stop" };
    return !flat.contains(tag);
}

/// Where the text of a script or style ends: its tags are none.
qsizetype behindRawText(const QByteArray &utf8, const QByteArray &tag, qsizetype from)
{
    const qsizetype end = utf8.indexOf("</" + tag, from);
    return end < 0 ? utf8.size() : end + 1;
}

} // namespace

QString DomNode::attribute(QLatin1StringView name) const
{
    const auto it = std::find_if(
        attributes.begin(), attributes.end(), [&](const auto &a) { return a.first == name; });
    return it == attributes.end() ? QString() : it->second;
}

bool DomNode::has(QLatin1StringView name) const
{
    return std::any_of(
        attributes.begin(), attributes.end(), [&](const auto &a) { return a.first == name; });
}

QString DomNode::role() const
{
    return (attribute("class"_L1) + u' ' + attribute("id"_L1)).simplified().toLower();
}

QString DomNode::allText() const
{
    if (isText())
        return text;
    QString all;
    for (const DomNode &child : children) {
        if (child.tag != "script"_L1 && child.tag != "style"_L1)
            all += child.allText();
    }
    return all;
}

int tagDepth(const QByteArray &utf8)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype i = utf8.indexOf('<'); i >= 0; i = utf8.indexOf('<', i + 1)) {
        const bool closing = i + 1 < utf8.size() && utf8.at(i + 1) == '/';
        qsizetype end = i + (closing ? 2 : 1);
        const qsizetype from = end;
        while (end < utf8.size() && end - from < 16
            && (QChar::isLetterOrNumber(static_cast<uchar>(utf8.at(end)))))
            ++end;
        const QByteArray tag = utf8.mid(from, end - from).toLower();
        if (!closing && (tag == "script" || tag == "style"))
            i = behindRawText(utf8, tag, end);
        if (tag.isEmpty() || tag == "script" || tag == "style" || !pilesUp(tag))
            continue;
        depth = closing ? std::max(0, depth - 1) : depth + 1;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

DomNode parseHtml(const QByteArray &utf8)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<std::size_t>(utf8.size())),
        destroy);
    return output && output->root != nullptr ? nodeOf(*output->root)
                                             : DomNode { u"html"_s, {}, {}, {} };
}

DomNode parseDeepHtml(const QByteArray &utf8, int nesting)
{
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(
        htmlCreateMemoryParserCtxt(utf8.constData(), static_cast<int>(utf8.size())),
        &htmlFreeParserCtxt);
    if (!context)
        return DomNode { u"html"_s, {}, {}, {} };
    htmlCtxtUseOptions(context.get(),
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    context->options |= XML_PARSE_HUGE; // else the parser gives up at 256 levels and drops the rest
    xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context.get());
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(context->myDoc, &xmlFreeDoc);
    context->myDoc = nullptr;
    const xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    return root != nullptr ? nodeOf(*root, nesting) : DomNode { u"html"_s, {}, {}, {} };
}

} // namespace Peel
