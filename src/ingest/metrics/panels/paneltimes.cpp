// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/panels/paneltimes.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/head.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// What a clause that tells one time says it of; nothing where it says more than that.
std::optional<QString> toldOf(const QString &clause, const PeriodMention &time)
{
    static const Pattern verb
        = caseless(u"\\s+(?:(?:(?:are|is|was|were)\\s+)?(?:all\\s+)?(?:for|as\\s+(?:at|of)|at|on|"
                   u"in|relates?\\s+to|refers?"
                   "\\s+to|covers?)(?:\\s+(?:the|month|of|calendar|financial|year))*)\\s*$"_s);
    static const Pattern other = caseless(u"^(?:changes?|comparisons?|differences?|trends?|sources?"
                                          u"|published|updated|printed|produced|"
                                          "correct|next)\\b"_s);
    static const Pattern dayOf = caseless(u"^as\\s+(?:at|of)\\b"_s);
    static const Pattern end(u"^[\\s.)*]*$"_s);
    constexpr int most = 4; // words
    const QString before = clause.left(time.range.from);
    const QString subject = verb.removedFrom(before).trimmed();
    const bool tells = (subject.size() < before.trimmed().size()
                           || dayOf.match(clause.mid(time.range.from)).hasMatch())
        && end.match(clause.mid(time.range.to)).hasMatch();
    if (!tells || subject.count(u' ') >= most || other.match(subject).hasMatch())
        return std::nullopt;
    return subject;
}

} // namespace

bool isPanelTitle(const QString &text)
{
    static const Pattern words = caseless(
        u"^\\W*(?:\\d{1,2}\\.?\\s+)?(?:[\\w’' "
        u"]{0,40}\\bin\\s+numbers\\b|key\\s+(?:facts|figures|statistics|numbers)\\b|(?:facts|force)"
        u"\\s+(?:and|at\\s+a)\\s+(?:figures|glance)\\b|"
        "at\\s+a\\s+glance\\b|headline\\s+figures\\b|[\\w’' ]{0,30}\\bat\\s+a\\s+glance\\b)"_s);
    static const Pattern contents(u"[.…]{3,}|\\D\\s\\d{1,3}$"_s); // a line of a contents list
    return text.size() < 100 && words.match(text).hasMatch() && !contents.match(text).hasMatch();
}

const Block *panelTitle(const ReadDocument &document, int index)
{
    for (int i = index - 1; i >= 0 && i > index - 40; --i) {
        const Block &block = document.blocks[static_cast<std::size_t>(i)];
        if ((block.kind == BlockKind::Heading || block.kind == BlockKind::Caption
                || block.text.size() < 60)
            && isPanelTitle(block.text))
            return &block;
    }
    return nullptr;
}

std::optional<Period> panelPeriod(
    const ReadDocument &document, const Block &title, const ScopeWords &scopes)
{
    static const Pattern unless
        = caseless(u"\\s*,?\\s*\\(?unless\\s+(?:otherwise\\s+)?(?:stated|shown)\\)?\\W*$"_s);
    const Head head = readHead(title.text, scopes);
    const Block *below = &title + 1;
    const bool more = below < document.blocks.data() + document.blocks.size()
        && below->kind == BlockKind::Paragraph && below->text.size() < 80;
    if (head.period || !more)
        return head.period;
    const Head line = readHead(unless.removedFrom(below->text), scopes);
    return line.name.isEmpty() ? line.period : std::nullopt;
}

std::optional<Period> PanelNote::periodOf(
    const QString &name, const std::optional<Period> &over) const
{
    const QStringList words = meaningWords(name);
    for (const auto &[subject, period] : m_times) {
        const QStringList said = meaningWords(subject);
        if (std::any_of(said.begin(), said.end(),
                [&](const QString &word) { return words.contains(word); }))
            return period;
    }
    if (over || m_times.empty())
        return over;
    return m_times.front().second;
}

PanelNote noteBelow(const ReadDocument &document, int index, const ScopeWords &scopes)
{
    constexpr qsizetype longest = 160; // letters
    PanelNote note;
    const auto count = static_cast<int>(document.blocks.size());
    int below = index + 1;
    while (below < count
        && document.blocks[static_cast<std::size_t>(below)].kind == BlockKind::KeyFigure)
        ++below;
    if (below >= count)
        return note;
    const Block &line = document.blocks[static_cast<std::size_t>(below)];
    const bool mayBe = line.kind == BlockKind::Paragraph || line.kind == BlockKind::Footnote
        || line.kind == BlockKind::Caption;
    if (!mayBe || line.text.size() > longest)
        return note;
    static const Pattern clauses(u"[;.]\\s+"_s);
    for (const QString &clause : clauses.split(line.text)) {
        const std::vector<PeriodMention> times = periodsIn(clause);
        if (times.size() != 1)
            continue;
        if (const Head head = readHead(clause, scopes); head.name.isEmpty() && head.period)
            note.add({}, *head.period);
        else if (const std::optional<QString> subject = toldOf(clause, times.front()))
            note.add(*subject, times.front().period);
    }
    return note;
}

} // namespace Peel
