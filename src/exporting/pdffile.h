// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

class QPdfWriter;

namespace Peel {

/// A PDF as bytes: `paint` sets the page and draws on the writer. The same drawing gives the same
/// bytes: neither the time of making nor the order of a hash is in them.
QByteArray pdfBytes(const QString &title, const std::function<void(QPdfWriter &)> &paint);

} // namespace Peel
