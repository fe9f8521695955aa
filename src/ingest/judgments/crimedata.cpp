// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/crimedata.h"

#include "ingest/judgments/stems.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// News on how crimes are recorded name the report that they tell of in a line of its own.
QString yearOfCrimeReport(const DocumentHeader &header, const ReadDocument &document)
{
    static const Pattern recording = caseless(
        u"\\bcrime[ -]+(?:recording|data)\\b|\\brecord(?:s|ing|ed)? (?:of )?(?:all )?crimes?\\b"_s);
    static const Pattern report
        = caseless(u"\\bcrime data integrity\\s+(?:re-?)?inspection\\s+(?<year>20\\d\\d)\\W*$"_s);
    constexpr std::size_t topBlocks = 8;
    constexpr qsizetype longestLine = 120;
    if (header.type != DocumentType::InspectorateNews || !recording.isIn(header.title))
        return {};
    for (std::size_t i = 0; i < std::min(topBlocks, document.blocks.size()); ++i) {
        const QString &line = document.blocks[i].text;
        const PatternMatch match = report.match(line);
        if (line.size() <= longestLine && match.hasMatch())
            return match.captured(u"year"_s);
    }
    return {};
}

} // namespace

QString crimeDataYear(const DocumentHeader &header, const ReadDocument &document)
{
    static const Pattern title = caseless(u"crime data integrity(?:\\D*(?<year>20\\d\\d))?"_s);
    const PatternMatch match = title.match(header.title);
    if (!match.hasMatch())
        return yearOfCrimeReport(header, document);
    if (match.hasCaptured(u"year"_s))
        return match.captured(u"year"_s);
    return header.published ? QString::number(header.published->year) : QString();
}

QString firstCrimeDataYear(const DocumentHeader &header, const QString &above)
{
    static const Pattern again = caseless(u"\\b(?:re-?inspection|re-?visit(?:ed)?|follow-up)\\b"_s);
    static const Pattern inspected = caseless(
        u"\\b(?:in\\s+(?:[A-Z][a-z]+\\s+)?(?<a>20\\d\\d),?\\s[^.]{0,170}\\binspect(?:ion|ed)\\b|our\\s+(?<b>20\\d\\d)\\s+(?:report|inspection))"_s);
    static const Pattern second = caseless(
        u"\\bthis re-?(?:inspection|visit)\\b|\\brevised (?:overall )?judge?ment\\b|\\bsince (?:that|then)\\b"_s);
    if (!again.isIn(header.title))
        return {};
    const PatternMatch match = inspected.match(above);
    if (!match.hasMatch() || second.isIn(above))
        return {};
    return match.hasCaptured(u"a"_s) ? match.captured(u"a"_s) : match.captured(u"b"_s);
}

} // namespace Peel
