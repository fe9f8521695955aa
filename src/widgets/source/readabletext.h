// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QList>

#include <memory>
#include <utility>

class QTextCursor;
class QTextDocument;

namespace Peel {

/// A document's blocks as readable text: headings, paragraphs, lists and tables, and the way from
/// its plain text (in which facts count) to the places on the screen. Nothing of the original's
/// markup is run or fetched.
class ReadableText
{
public:
    ReadableText();
    ~ReadableText();

    /// `pointSize` of running text.
    void build(const DocumentText &text, double pointSize);

    QTextDocument *document() const { return m_document.get(); }

    /// Selects the code points [start, end) of the plain text; null where they are not shown.
    QTextCursor cursorFor(int start, int end) const;
    /// The code points [start, end) that a selection covers; −1 and −1 where it covers none.
    std::pair<int, int> rangeOf(const QTextCursor &selection) const;
    /// The plain text of these code points.
    QString wordsOf(int start, int end) const;

private:
    /// A run of text that stands in the document as it stands in the plain text.
    struct Run
    {
        int from = 0; // UTF-16 units of the plain text
        int length = 0;
        int position = 0; // in the text document
    };

    void addPart(QTextCursor &cursor, const DocumentText::Part &part, bool first);
    void addTable(QTextCursor &cursor, int from, const QString &table);
    void addRun(QTextCursor &cursor, int from, const QString &words);
    int toUnits(int codePoints) const;
    int toCodePoints(int units) const;
    int positionOf(int units) const; // -1 where nothing is shown
    int unitsAt(int position) const; // -1 before all text

    std::unique_ptr<QTextDocument> m_document;
    QString m_text;
    QList<int> m_surrogates; // code point indexes of characters that take two units
    QList<Run> m_runs; // by `from`
    double m_pointSize = 10;
};

} // namespace Peel
