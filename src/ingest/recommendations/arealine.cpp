// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/arealine.h"

#include "ingest/judgments/arealexicon.h"
#include "ingest/judgments/earlier.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const Block &blockAt(const ReadDocument &document, int index)
{
    return document.blocks[static_cast<std::size_t>(index)];
}

QString roundAbove(const ReadDocument &document, const ReferenceData &reference, int block)
{
    for (int above = document.headingAbove(block); above >= 0;
         above = document.headingAbove(above, std::max(1, blockAt(document, above).level))) {
        const QString round = namedRound(reference, blockAt(document, above).text);
        if (!round.isEmpty())
            return round;
    }
    return {};
}

} // namespace

const Area *areaOfLine(
    const ReadDocument &document, const ReferenceData &reference, int block, const QString &round)
{
    static const Pattern line(
        u"^\\s*(?:PEEL\\s+)?(?:area|question|theme)(?: of policing)?\\s*:\\s*(\\S.{2,160})$"_s,
        Pattern::CaseInsensitiveOption);
    const PatternMatch match = line.match(blockAt(document, block).text);
    if (!match.hasMatch())
        return nullptr;
    const AreaLexicon lexicon(
        reference, round.isEmpty() ? roundAbove(document, reference, block) : round);
    return lexicon.areaOf(match.captured(1));
}

} // namespace Peel
