// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recommendations/improvementfacts.h"

#include "ingest/judgments/crimedata.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/pattern.h"
#include "ingest/recommendations/continuation.h"
#include "ingest/recommendations/improvementlead.h"
#include "ingest/recommendations/itemwords.h"
#include "ingest/recommendations/tablefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

ImprovementFacts::ImprovementFacts(Extraction &extraction)
    : m_extraction(extraction)
    , m_lexicon(extraction.reference, extraction.facts.header.round)
    , m_sections(extraction.document, m_lexicon)
    , m_crimeData(extraction.facts.header.round.isEmpty()
          && !crimeDataYear(extraction.facts.header, extraction.document).isEmpty())
{
    // "PEEL: Police effectiveness 2015 (vulnerability)"
    static const Pattern bracket(u"\\((?<words>[^()]{4,60})\\)\\s*$"_s);
    const JudgmentReading reading(extraction);
    const Area *whole = reading.reportedPillar();
    if (const PatternMatch match = bracket.match(extraction.facts.header.title);
        reading.isInspectorates() && match.hasMatch())
        whole = areaOfTopic(m_lexicon, match.captured(u"words"_s));
    if (whole != nullptr)
        m_pillar = whole->id;
}

std::size_t ImprovementFacts::count() const
{
    return m_extraction.facts.recommendations.size();
}

ImprovementFacts::Added ImprovementFacts::add(
    const char *rule, RecommendationKind kind, const ImprovementWords &words)
{
    const ReadDocument &document = m_extraction.document;
    const auto blockAt = [&document](int i) -> const Block & {
        return document.blocks[static_cast<std::size_t>(i)];
    };
    const Block &here = blockAt(words.block);
    const int to = words.to < 0 ? answerIn(here.text, words.from) : words.to;
    const int end = to < 0 ? static_cast<int>(here.text.size()) : to;
    const int next = to < 0 && here.kind != BlockKind::Heading && !here.bold
        ? continuationOf(document, words.block)
        : -1;
    Recommendation fact;
    fact.kind = kind;
    fact.area = areaAt(words.block);
    fact.text = here.text.mid(words.from, end - words.from).simplified();
    fact.evidence.rule = QLatin1StringView(rule);
    fact.evidence.source = document.span(here, words.from, end - words.from);
    for (int part = words.block + 1; part <= words.lastPart; ++part) {
        fact.text += u' ' + blockAt(part).text.simplified();
        fact.evidence.source = document.span(here.start + words.from, blockAt(part).end());
    }
    if (next >= 0) {
        fact.text += u' ' + blockAt(next).text.simplified();
        fact.evidence.source = document.span(here.start + words.from, blockAt(next).end());
        fact.evidence.reasons.append(u"runs over a page break"_s);
    }
    if (const QString why = objectionTo(fact); !why.isEmpty()) {
        m_extraction.reject("recommendation", rule, why, fact.evidence.source);
        return { words.block, false };
    }
    m_extraction.facts.recommendations.push_back(std::move(fact));
    return { next >= 0 ? next : std::max(words.block, words.lastPart), true };
}

QString ImprovementFacts::objectionTo(const Recommendation &fact) const
{
    static const Pattern toTheForce
        = caseless(u"\\b(?:force|constabulary|police|chief constable|chief officers|service)\\b"_s);
    if (fact.text.size() < 12)
        return u"too short to be one"_s;
    const DocumentType type = m_extraction.facts.header.type;
    const bool others = type == DocumentType::PccReport || type == DocumentType::Other;
    // A paper's own "Recommendations" are to its board: "that the report be noted".
    if (others && fact.kind == RecommendationKind::Recommendation
        && (!saysWhatToDo(fact.text) || !toTheForce.match(fact.text).hasMatch()))
        return u"a proposal of the paper itself"_s;
    return {};
}

QString ImprovementFacts::areaAt(int block) const
{
    if (m_crimeData)
        return u"crime-data-integrity"_s;
    const Area *area = m_sections.of(block).area;
    return area == nullptr ? m_pillar : area->id;
}

void ImprovementFacts::giveArea(const Area &area, std::size_t facts)
{
    auto &all = m_extraction.facts.recommendations;
    const auto newest = static_cast<std::ptrdiff_t>(std::min(facts, all.size()));
    for (auto fact = all.end() - newest; fact != all.end(); ++fact) {
        if (fact->area.isEmpty())
            fact->area = area.id;
    }
}

void ImprovementFacts::close(std::size_t fact, const Block &told)
{
    Recommendation &concern = m_extraction.facts.recommendations[fact];
    if (concern.evidence.reasons.contains(u"closed"_s))
        return;
    concern.evidence.reasons.append(u"closed"_s);
    m_extraction.note(u"A cause of concern is told as closed: %1"_s.arg(concern.text), told.page);
}

void ImprovementFacts::addTable(int block, std::optional<RecommendationKind> headed)
{
    readImprovementTable(m_extraction, block, m_lexicon, headed, areaAt(block));
}

} // namespace Peel
