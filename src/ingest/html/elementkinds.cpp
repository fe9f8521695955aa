// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/elementkinds.h"

#include "ingest/html/furniture.h"
#include "ingest/html/inlinerun.h"
#include "ingest/language/pattern.h"
#include "ingest/plaintext/shapes.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Pattern classWords(const QString &alternatives)
{
    return Pattern(u"(?<![a-z])(?:"_s + alternatives + u")(?![a-z])"_s);
}

bool named(const DomNode &node, const Pattern &words)
{
    return words.match(node.attribute("class"_L1).toLower().replace(u'_', u'-')).hasMatch();
}

} // namespace

namespace {

/// A button that unfolds what stands below it, with a title of some words for its label ("Show
/// more" is none).
bool opensSection(const DomNode &node)
{
    static const Pattern folds = classWords(u"accordion\\S*|collaps\\w*|expand\\w*"_s);
    constexpr qsizetype fewest = 3; // blanks between the words of a title
    return node.tag == "button"_L1
        && (node.has("aria-expanded"_L1) || node.has("aria-controls"_L1) || named(node, folds))
        && node.allText().simplified().count(u' ') >= fewest;
}

} // namespace

int headingLevel(const DomNode &node)
{
    if (node.tag.size() == 2 && node.tag.at(0) == u'h' && node.tag.at(1) >= u'1'
        && node.tag.at(1) <= u'6')
        return node.tag.at(1).digitValue();
    if (node.attribute("role"_L1) == "heading"_L1)
        return std::clamp(node.attribute("aria-level"_L1).toInt(), 1, 6);
    if (node.tag == "summary"_L1 || opensSection(node))
        return 3;
    // The title of a document that a word processor saved.
    static const Pattern title(u"^msotitle$|^(?:c\\d+ )*title(?: c\\d+)*$"_s);
    if (node.tag == "p"_L1 && title.match(node.attribute("class"_L1).toLower()).hasMatch())
        return 1;
    return 0;
}

bool isHidden(const DomNode &node)
{
    const QString style = node.attribute("style"_L1).toLower().remove(u' ');
    return node.has("hidden"_L1) || node.attribute("aria-hidden"_L1) == "true"_L1
        || style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
}

bool isFolded(const DomNode &node)
{
    static const Pattern folds = classWords(
        u"accordion\\S*|panel\\S*|tab(?:s|-?panel|-?content)?|collaps\\w*|details|expand\\w*|toggle"
        "\\S*"_s);
    return node.attribute("role"_L1) == "tabpanel"_L1 || node.attribute("role"_L1) == "region"_L1
        || folds.match(node.role()).hasMatch();
}

bool isFootnote(const DomNode &node)
{
    static const Pattern notes = classWords(u"foot-?notes?|end-?notes?"_s);
    static const Pattern noteId(u"^_?(?:fn|ftn|footnote|note)[-_]?\\d+$"_s);
    return node.attribute("role"_L1) == "doc-footnote"_L1 || named(node, notes)
        || noteId.match(node.attribute("id"_L1).toLower()).hasMatch();
}

bool isTile(const DomNode &node)
{
    static const Pattern tiles = classWords(
        u"stats?(?:-?\\w+)?|kpi|tile|metric|key-?(?:fact|figure|number|stat)|fact|figure-?box|"
        "big-?number|number-?box"_s);
    if (!named(node, tiles) || (node.tag != "div"_L1 && node.tag != "li"_L1))
        return false;
    const QString text = node.allText().simplified();
    static const Pattern digit(u"\\d"_s);
    return text.size() < 160 && digit.isIn(text) && !text.endsWith(u'.');
}

namespace {

/// The lines of an element: the texts of the elements in it that hold no others.
void collectLines(const DomNode &node, QStringList &lines)
{
    const bool leaf = std::all_of(node.children.begin(), node.children.end(), isInline);
    if (node.isText() || leaf) {
        const QString text = node.allText().simplified();
        if (!text.isEmpty())
            lines.append(text);
        return;
    }
    for (const DomNode &child : node.children)
        collectLines(child, lines);
}

} // namespace

bool hasShapeOfTile(const DomNode &node)
{
    constexpr qsizetype longestLine = 90;
    constexpr qsizetype mostLines = 4;
    if (node.tag != "div"_L1 && node.tag != "section"_L1 && node.tag != "article"_L1)
        return false;
    QStringList lines;
    collectLines(node, lines);
    if (lines.size() < 2 || lines.size() > mostLines)
        return false;
    const auto values = std::count_if(
        lines.begin(), lines.end(), [](const QString &line) { return isValueAlone(line); });
    return values == 1 && std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return line.size() <= longestLine && !line.endsWith(u'.') && !line.endsWith(u'?');
    });
}

bool holdsSections(const DomNode &list)
{
    constexpr qsizetype running = 100; // shorter ones are values, whatever they are wrapped in
    return std::any_of(list.children.begin(), list.children.end(), [](const DomNode &child) {
        if (child.tag == "div"_L1)
            return holdsSections(child);
        const bool blocks = firstElement(child, "p"_L1) != nullptr
            || firstElement(child, "ul"_L1) != nullptr || firstElement(child, "ol"_L1) != nullptr;
        return child.tag == "dd"_L1 && blocks && child.allText().simplified().size() > running;
    });
}

} // namespace Peel
