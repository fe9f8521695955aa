// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/quotebox.h"

#include "widgets/parts/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Peel {
namespace {

Qt::PenStyle barOf(Voice voice)
{
    switch (voice) {
    case Voice::Inspectorate:
        return Qt::SolidLine;
    case Voice::Force:
    case Voice::Pcc:
        return Qt::DashLine;
    case Voice::Press:
    case Voice::SampleDigest:
        break;
    }
    return Qt::DotLine;
}

} // namespace

QuoteBox::QuoteBox(QWidget *parent)
    : QWidget(parent)
    , m_speaker(new QLabel)
    , m_quote(new QLabel)
{
    m_speaker->setProperty("role", "kind");
    for (QLabel *label : { m_speaker, m_quote }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 2, 0, 2);
    layout->setSpacing(4);
    layout->addWidget(m_speaker);
    layout->addWidget(m_quote);
}

void QuoteBox::setQuote(Voice voice, const QString &voiceWords, const QString &quote)
{
    m_voice = voice;
    m_speaker->setText(voiceWords);
    m_quote->setText(quote.isEmpty() ? QString() : QStringLiteral("“%1”").arg(quote.simplified()));
    m_quote->setVisible(!quote.isEmpty());
    m_quote->setAccessibleName(tr("Quote: %1").arg(quote.simplified()));
    setAccessibleName(voiceWords);
    update();
}

void QuoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(Theme::current().accent, 4, barOf(m_voice), Qt::FlatCap));
    painter.drawLine(4, 0, 4, height());
}

} // namespace Peel
