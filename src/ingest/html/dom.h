// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace Peel {

/// A node of a parsed page: an element, or a text when `tag` is empty. The same whichever parser
/// made it.
struct DomNode
{
    QString tag; // lower case
    QString text; // of a text node, entities resolved
    std::vector<std::pair<QString, QString>> attributes; // names in lower case
    std::vector<DomNode> children;

    bool isText() const { return tag.isEmpty(); }

    QString attribute(QLatin1StringView name) const;

    bool has(QLatin1StringView name) const;

    /// class and id together, lower case: what the page itself calls this element.
    QString role() const;

    /// All text below, blanks as they stand, without scripts and styles.
    QString allText() const;
};

/// The page's tree out of its UTF-8 text. Never fails: broken markup is repaired as browsers repair
/// it. Its time grows with the square of the nesting: ask tagDepth() first.
DomNode parseHtml(const QByteArray &utf8);

/// The same for pages nested without end: below `nesting` levels only the text is kept.
DomNode parseDeepHtml(const QByteArray &utf8, int nesting);

/// The deepest nesting that the page's tags could have, without parsing it.
int tagDepth(const QByteArray &utf8);

} // namespace Peel
