// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"

namespace Peel {

Result<ReadDocument> readPdf(const QByteArray &, const ReadingOptions &)
{
    return failure(ErrorKind::Unreadable, QStringLiteral("not read yet"));
}

} // namespace Peel
