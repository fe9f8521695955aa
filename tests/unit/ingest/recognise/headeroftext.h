// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/reading.h"
#include "ingest/recognise/recognise.h"

#include <gtest/gtest.h>

namespace Peel::Testing {

/// The header of a plain text.
inline DocumentHeader headerOf(const QByteArray &text)
{
    const auto document = readDocument(text, {});
    EXPECT_TRUE(document.has_value());
    if (!document)
        return {};
    Extraction extraction { *document, ReferenceData::builtIn(), {}, {}, {} };
    recogniseHeader(extraction, {});
    return extraction.facts.header;
}

} // namespace Peel::Testing
