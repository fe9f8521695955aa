// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <string>
#include <vector>

namespace Peel::Testing {

using Lines = std::vector<std::string>;

/// "heading2:Title", "badge:Good", one after the other.
inline Lines outline(const ReadDocument &document)
{
    Lines lines;
    for (const Block &block : document.blocks) {
        QString line = blockKindId(block.kind);
        if (block.level > 0)
            line += QString::number(block.level);
        lines.push_back((line + u':' + block.text).toStdString());
    }
    return lines;
}

} // namespace Peel::Testing
