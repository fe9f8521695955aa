// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Peel::Testing {

/// Facts whose quote is not the plain text from its start to its end.
QStringList notInText(const QJsonObject &facts, const QString &text);

/// Facts of a PDF whose quote does not stand in its boxes, or whose boxes hold much else, by the
/// word boxes of pdftotext.
QStringList notInBoxes(const QJsonObject &facts, const QString &pdf);

/// pdftotext is there.
bool canCheckBoxes();

} // namespace Peel::Testing
