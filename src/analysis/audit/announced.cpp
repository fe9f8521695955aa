// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int mostThings = 20; // who announces more counts no bullets
constexpr int longestPart = 60; // characters of a part of a list in a sentence
constexpr int mostWordsBetween = 12; // of the announced things and the colon

/// What people count before they list it.
const QString &listedThings()
{
    static const QString things
        = u"areas?|recommendations?|causes? of concern|priorit(?:y|ies)|aims?|objectives?|goals?|questions?|themes?|principles?|pillars?|strands?|steps?|stages?|phases?|reasons?|factors?|elements?|components?|criteria|domains?|findings?|points?|actions?|measures?|challenges?|commitments?|outcomes?|categories|types?|parts?|judgments?|judgements?|standards?|values?"_s;
    return things;
}

/// "including", "at least": the list is not all of it.
bool leavesOut(const QString &words)
{
    static const QRegularExpression open = anyCase(
        u"\\b(?:includ(?:e|es|ed|ing)|such as|for example|for instance|e\\.g\\.|among|some of|at least|more than|over|up to|about|around|nearly|of which|of whom|of these|the other|others?|remaining|further|additional|first|last|between|each|every)\\b"_s);
    return open.match(words).hasMatch();
}

/// A number of things that the end of a passage, or a colon in it, promises to list.
struct Announcement
{
    const PrintedFigure *figure = nullptr;
    TextRange rest; // behind the colon, to the end of the sentence
};

std::optional<Announcement> announcementIn(const ReadPassage &passage, const TextRange &sentence)
{
    static const QRegularExpression between(
        u"^\\s(?:[\\w’'-]+\\s){0,3}?(?:%1)\\b([^:.;]*):"_s.arg(listedThings()),
        QRegularExpression::CaseInsensitiveOption);
    const PrintedFigure *figure = nullptr;
    for (const PrintedFigure &one : passage.figures) {
        if (!isIn(one.range.from, sentence) || one.unit != Unit::Count)
            continue;
        const auto match = between.match(passage.words({ one.range.to, sentence.to }));
        if (!match.hasMatch())
            continue;
        if (figure != nullptr)
            return std::nullopt; // two numbers, one list
        const int words
            = static_cast<int>(match.captured(1).split(u' ', Qt::SkipEmptyParts).size());
        const bool whole = one.value >= 2 && one.value <= mostThings && !one.inexact
            && one.value == static_cast<int>(one.value);
        if (!whole || words > mostWordsBetween)
            return std::nullopt;
        figure = &one;
    }
    if (figure == nullptr
        || leavesOut(passage.words({ sentence.from, sentence.to }).section(u':', 0, 0)))
        return std::nullopt;
    const qsizetype colon = passage.text.indexOf(u':', figure->range.to);
    return Announcement { figure, { static_cast<int>(colon) + 1, sentence.to } };
}

/// The items under a passage; nothing where the list may go on elsewhere.
std::optional<int> itemsUnder(const AuditedDocument &document, qsizetype lead)
{
    const QList<ReadPassage> &passages = document.passages();
    qsizetype at = lead + 1;
    if (at >= passages.size() || passages.at(at).kind != "list_item"_L1)
        return std::nullopt;
    const int level = passages.at(at).level;
    const bool numbered
        = !passages.at(at).marker.isEmpty() && passages.at(at).marker.front().isLetterOrNumber();
    int items = 0;
    for (; at < passages.size() && passages.at(at).kind == "list_item"_L1; ++at) {
        if (passages.at(at).level < level)
            return std::nullopt; // the first item was an inner one
        items += passages.at(at).level == level ? 1 : 0;
    }
    // A table, a note or a few words between two parts of one list; headings end it.
    for (qsizetype next = at; next < std::min(at + 2, passages.size()); ++next) {
        if (passages.at(next).isHeading())
            break;
        if (passages.at(next).kind == "list_item"_L1 || passages.at(next).isTable())
            return std::nullopt;
    }
    if (numbered && passages.at(at - 1).level == level) {
        static const QRegularExpression number(u"\\d+"_s);
        const QString last = number.match(passages.at(at - 1).marker).captured();
        if (!last.isEmpty() && last.toInt() != items)
            return std::nullopt; // some of them stand elsewhere
    }
    return items;
}

/// Fewest and most parts of "one, two and three"; nothing where they cannot be told apart.
std::optional<std::pair<int, int>> partsIn(const QString &list)
{
    static const QRegularExpression bracket(u"\\([^)]*\\)"_s);
    QString plain = list;
    plain.remove(bracket);
    plain = plain.simplified();
    while (plain.endsWith(u'.') || plain.endsWith(u';'))
        plain.chop(1);
    const QChar gap = plain.contains(u';') ? u';' : u',';
    const QStringList parts = plain.split(gap, Qt::SkipEmptyParts);
    const bool isLong = std::any_of(parts.begin(), parts.end(),
        [](const QString &part) { return part.trimmed().size() > longestPart; });
    if (parts.size() < 2 || isLong || plain.contains(u':'))
        return std::nullopt;
    static const QRegularExpression joint(u"\\b(?:and|or|&)\\b|&"_s);
    const QString last = parts.last().trimmed();
    const bool startsJoined = last.startsWith("and "_L1) || last.startsWith("or "_L1);
    const int fewest = static_cast<int>(parts.size())
        + (!startsJoined && gap == u',' && joint.match(last).hasMatch() ? 1 : 0);
    int joints = 0;
    for (const QString &part : parts)
        joints += static_cast<int>(part.count(joint));
    if (joints == 0)
        return std::nullopt; // nothing says where it ends
    const int most = static_cast<int>(parts.size()) + joints - (startsJoined ? 1 : 0);
    return std::pair(std::min(fewest, most), std::max(fewest, most));
}

FigureFinding findingOf(const AuditedDocument &document, const ReadPassage &passage,
    const PrintedFigure &figure, int listed)
{
    FigureFinding finding
        = document.finding(FindingKind::Announced, FindingStrength::DoesNotAddUp, passage, figure);
    finding.printed = passage.words(figure.range);
    finding.workedOut = QString::number(listed);
    finding.sentence = u"%1 are announced; the list has %2."_s.arg(finding.printed).arg(listed);
    return finding;
}

} // namespace

QList<FigureFinding> announcedFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    const QList<ReadPassage> &passages = document.passages();
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const ReadPassage &passage = passages.at(i);
        if (passage.isTable() || passage.isHeading() || !passage.text.contains(u':'))
            continue;
        for (const TextRange &sentence : passage.sentences) {
            const auto announced = announcementIn(passage, sentence);
            if (!announced)
                continue;
            const int count = static_cast<int>(announced->figure->value);
            if (passage.words(announced->rest).trimmed().isEmpty()) {
                const auto items = itemsUnder(document, i);
                if (items && *items != count && sentence.to >= passage.text.trimmed().size())
                    findings.append(findingOf(document, passage, *announced->figure, *items));
            } else if (const auto parts = partsIn(passage.words(announced->rest));
                       parts && (count < parts->first || count > parts->second)) {
                findings.append(findingOf(document, passage, *announced->figure,
                    count < parts->first ? parts->first : parts->second));
            }
        }
    }
    return findings;
}

} // namespace Peel
