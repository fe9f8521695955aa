// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/arealine.h"

#include "ingest/judgments/arealexicon.h"
#include "ingest/judgments/earlier.h"
#include "ingest/language/pattern.h"
#include "ingest/recommendations/itemwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const Block &blockAt(const ReadDocument &document, int index)
{
    return document.blocks[static_cast<std::size_t>(index)];
}

/// "Report: PEEL 2021/22" in the same entry of a register.
QString roundBeside(const ReadDocument &document, const ReferenceData &reference, int block)
{
    constexpr int near = 3; // lines of an entry
    static const Pattern report = caseless(u"^\\s*(?:report|inspection|source)\\s*:"_s);
    const int end = std::min(block + near + 1, static_cast<int>(document.blocks.size()));
    for (int i = block + 1; i < end && blockAt(document, i).kind == BlockKind::Paragraph; ++i) {
        if (report.isIn(blockAt(document, i).text))
            return namedRound(reference, blockAt(document, i).text);
    }
    return {};
}

/// The round that a heading names, which may be a report's whole title.
QString roundOfHeading(const ReferenceData &reference, const QString &heading)
{
    static const Pattern title
        = caseless(u"^\\s*PEEL\\b[^.;\\d]{3,70}\\b(?<round>20\\d\\d(?:\\s*[/–-]\\s*\\d\\d)?)\\b"_s);
    const QString named = namedRound(reference, heading);
    const PatternMatch match = named.isEmpty() ? title.match(heading) : PatternMatch();
    const Round *round = match.hasMatch()
        ? reference.roundNamed(match.captured(u"round"_s).remove(u' '))
        : nullptr;
    return round == nullptr ? named : round->id;
}

QString roundAbove(const ReadDocument &document, const ReferenceData &reference, int block)
{
    for (int above = document.headingAbove(block); above >= 0;
         above = document.headingAbove(above, std::max(1, blockAt(document, above).level))) {
        const QString round = roundOfHeading(reference, blockAt(document, above).text);
        if (!round.isEmpty())
            return round;
    }
    return {};
}

} // namespace

const Area *areaOfLine(
    const ReadDocument &document, const ReferenceData &reference, int block, const QString &round)
{
    static const Pattern line
        = caseless(u"^\\s*(?:(?:PEEL\\s+)?(?:area|question|theme)(?: of policing)?\\s*:|"
                   u"(?:cause of concern|area for improvement)(?:\\s+\\d{1,2})?\\s*[:–—-])"
                   "\\s*(\\S.{2,160})$"_s);
    static const Pattern crimeData = caseless(u"^crime data integrity\\W*$"_s);
    const PatternMatch match = line.match(blockAt(document, block).text);
    if (!match.hasMatch())
        return nullptr;
    QString its = round.isEmpty() ? roundAbove(document, reference, block) : round;
    if (its.isEmpty())
        its = roundBeside(document, reference, block);
    const AreaLexicon lexicon(reference, its);
    const QString words = match.captured(1);
    if (const Area *area = lexicon.areaOf(words); area != nullptr || isSentence(words))
        return area;
    // What crimes are recorded is a programme of its own in most years.
    return crimeData.isIn(words) ? reference.area(u"crime-data-integrity"_s)
                                 : lexicon.onlyMeant(words);
}

} // namespace Peel
