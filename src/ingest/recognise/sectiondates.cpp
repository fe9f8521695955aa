// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/sectiondates.h"

#include "ingest/language/pattern.h"
#include "ingest/recognise/dates.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isHeading(const ReadDocument &document, int index)
{
    return document.blocks.at(static_cast<std::size_t>(index)).kind == BlockKind::Heading;
}

int levelOf(const ReadDocument &document, int index)
{
    return document.blocks.at(static_cast<std::size_t>(index)).level;
}

/// The topmost of the headings that stand right above the line, one under the other: a pillar and
/// its question. The page's own title is not the section's.
int sectionStart(const ReadDocument &document, int line)
{
    int start = line;
    for (int i = line - 1; i >= 0; --i) {
        const Block &block = document.blocks.at(static_cast<std::size_t>(i));
        if (block.kind == BlockKind::Heading) {
            const bool title = start != line && block.level == 1;
            if (title || (start != line && block.level >= levelOf(document, start)))
                break;
            start = i;
        } else if (block.kind != BlockKind::Badge && !block.text.endsWith(u'?')
            && (start != line || line - i > 3)) {
            break;
        }
    }
    return start;
}

/// A heading that goes on with the subject of the section above it.
bool continuesSubject(const QString &heading)
{
    static const Pattern part = caseless(
        u"^(?:questions? (?:for|\\d)|detailed findings|summary|areas? for improvement|causes? of "
        "concern|recommendations?|what|how|to what extent|is the force|\\d+[.)]?\\s)"_s);
    return part.match(heading).hasMatch();
}

int sectionEnd(const ReadDocument &document, int start, int line)
{
    const bool headed = isHeading(document, start);
    const int level = headed ? levelOf(document, start) : 6;
    const int count = static_cast<int>(document.blocks.size());
    for (int i = line + 1; i < count; ++i) {
        if (!isHeading(document, i))
            continue;
        const bool same = headed && levelOf(document, i) > level;
        if (!same && !continuesSubject(document.blocks.at(static_cast<std::size_t>(i)).text))
            return i;
    }
    return count;
}

} // namespace

std::optional<PartialDate> updatedDateIn(QStringView text)
{
    static const Pattern updated = caseless(u"\\blast (?:updated|modified|reviewed)\\b"_s);
    const auto match = updated.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView rest = text.mid(match.capturedEnd());
    const std::vector<DateMention> dates = datesIn(rest);
    return !dates.empty() && dates.front().range.from < 12 ? std::optional(dates.front().date)
                                                           : std::nullopt;
}

std::vector<DatedSection> datedSections(const ReadDocument &document)
{
    std::vector<DatedSection> sections;
    const int count = static_cast<int>(document.blocks.size());
    for (int i = 0; i < count; ++i) {
        const Block &block = document.blocks.at(static_cast<std::size_t>(i));
        if (block.text.size() > 120)
            continue;
        const auto date = updatedDateIn(block.text);
        if (!date)
            continue;
        const int start = block.kind == BlockKind::Heading ? i : sectionStart(document, i);
        sections.push_back(DatedSection { start, sectionEnd(document, start, i), i, *date });
    }
    // What follows a line and has one of its own belongs to the later one.
    for (std::size_t i = 0; i + 1 < sections.size(); ++i) {
        const bool inside = isHeading(document, sections.at(i).first)
            && isHeading(document, sections.at(i + 1).first)
            && levelOf(document, sections.at(i + 1).first)
                > levelOf(document, sections.at(i).first);
        if (!inside && sections.at(i).last > sections.at(i + 1).first)
            sections.at(i).last = sections.at(i + 1).first;
    }
    return sections;
}

std::optional<PartialDate> updatedDateOf(const ReadDocument &document, int blockIndex)
{
    std::optional<PartialDate> date;
    for (const DatedSection &section : datedSections(document)) {
        if (section.first <= blockIndex && blockIndex < section.last)
            date = section.date; // later sections that hold the block are inner ones
    }
    return date;
}

} // namespace Peel
