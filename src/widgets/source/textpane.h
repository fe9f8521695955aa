// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcespan.h"
#include "widgets/source/readabletext.h"
#include "workspace/workspace.h"

#include <QTextBrowser>

class QTimer;

namespace Peel {

/// The text of a document as plain readable words, those of a fact lit; words in it can be marked,
/// with the mouse or with Shift and the arrows.
class TextPane final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TextPane(QWidget *parent = nullptr);

    /// Nothing is shown until there is a text.
    void clearText();
    /// `zoom`: 1 is the size of running text.
    void setText(const DocumentText &text, double zoom);
    void light(const SourceSpan &span);

Q_SIGNALS:
    /// Words were marked, some time ago: their quote, place and page.
    void wordsChosen(const Peel::SourceSpan &words);

private:
    SourceSpan chosenWords() const;

    DocumentText m_text;
    ReadableText m_readable;
    QTimer *m_soon;
};

} // namespace Peel
