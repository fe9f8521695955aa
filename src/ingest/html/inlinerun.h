// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/block.h"
#include "ingest/html/dom.h"

#include <QString>

#include <vector>

namespace Peel {

/// Collects the running text of one block: white space collapsed, `<br>` as '\n', raised note marks
/// set apart, grades in elements of their own remembered.
class InlineRun
{
public:
    /// All text of an inline element or text node. `bold` and `role` are those of its surroundings.
    void add(const DomNode &node, bool bold);
    void addBreak();

    bool isEmpty() const { return m_text.trimmed().isEmpty(); }

    /// What was collected, as one paragraph and, where a grade stood in an element of its own
    /// beside a heading or a date, a badge behind it. The run is empty afterwards.
    std::vector<Block> take(bool heading);

    /// The same as paragraphs: a bold title on a line of its own is parted from its text.
    std::vector<Block> takeParagraphs();

private:
    void addText(const QString &text, bool bold);
    bool addNoteMark(const DomNode &sup);

    struct Grade
    {
        int from = 0;
        int length = 0;
        QString role;
    };

    QString m_text;
    std::vector<NoteMark> m_marks;
    std::vector<Grade> m_grades;
    int m_boldLetters = 0;
    int m_letters = 0;
    int m_titleEnd = -1; // of a first line all of which is bold
    int m_titleLetters = 0;
};

/// Elements that do not begin a new line.
bool isInline(const DomNode &node);

} // namespace Peel
