// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/textpane.h"

#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Peel {
namespace {

constexpr double TextPoints = 11;

} // namespace

TextPane::TextPane(QWidget *parent)
    : QTextBrowser(parent)
    , m_soon(new QTimer(this))
{
    setObjectName(u"sourceTextView"_s);
    setAccessibleName(tr("Page text"));
    setOpenLinks(false);
    setProperty("focusRing", true);
    setDocument(m_readable.document());
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
    m_soon->setSingleShot(true);
    m_soon->setInterval(200ms);
    connect(this, &QTextBrowser::selectionChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (const SourceSpan words = chosenWords(); !words.quote.isEmpty())
            Q_EMIT wordsChosen(words);
    });
}

void TextPane::clearText()
{
    setText({}, 1);
}

void TextPane::setText(const DocumentText &text, double zoom)
{
    m_text = text;
    m_readable.build(m_text, TextPoints * zoom);
}

void TextPane::light(const SourceSpan &span)
{
    const QTextCursor cursor = m_readable.cursorFor(span.start, span.end);
    QList<QTextEdit::ExtraSelection> lit;
    if (!cursor.isNull()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setBackground(QColor(0xff, 0xe8, 0x6b));
        selection.format.setForeground(QColor(0x0b, 0x0c, 0x0c));
        lit << selection;
        QTextCursor start = cursor;
        start.setPosition(cursor.selectionStart());
        setTextCursor(start);
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + cursorRect(start).top() - viewport()->height() / 3);
    }
    setExtraSelections(lit);
}

SourceSpan TextPane::chosenWords() const
{
    SourceSpan span;
    const auto [start, end] = m_readable.rangeOf(textCursor());
    if (start < 0)
        return span;
    span.quote = m_readable.wordsOf(start, end);
    span.start = start;
    span.end = end;
    for (const DocumentText::Part &part : m_text.parts) {
        if (part.start <= start && start < part.end && part.page > 0)
            span.boxes.push_back(Peel::Box { part.page, 0, 0, 0, 0 });
    }
    return span;
}

} // namespace Peel
