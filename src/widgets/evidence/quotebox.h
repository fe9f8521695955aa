// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentheader.h"

#include <QWidget>

class QLabel;

namespace Peel {

/// A quotation under the name of its voice, with a bar that differs by voice: solid for the
/// inspectorate, broken for the force and the PCC, dotted for a sample digest.
class QuoteBox final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteBox(QWidget *parent = nullptr);

    void setQuote(Voice voice, const QString &voiceWords, const QString &quote);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Voice m_voice = Voice::Press;
    QLabel *m_speaker;
    QLabel *m_quote;
};

} // namespace Peel
