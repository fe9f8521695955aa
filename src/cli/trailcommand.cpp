// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/citation.h"
#include "cli/factcommand.h"
#include "cli/mergedeciding.h"
#include "cli/traildeciding.h"
#include "exporting/trailtable.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QJsonArray numbersOf(const QList<qint64> &ids)
{
    QJsonArray numbers;
    for (const qint64 id : ids)
        numbers.append(id);
    return numbers;
}

/// What the analyst said of it and others: nothing, or a line.
QString mergedText(const Trail &trail)
{
    QStringList others;
    for (const qint64 id : trail.merged)
        others.append(QString::number(id));
    QString text;
    if (!others.isEmpty())
        text += u"  Merged by hand: %1 %2 told with it\n"_s.arg(
            others.join(u", "_s), others.size() == 1 ? u"is"_s : u"are"_s);
    if (trail.keptFor != 0)
        text += u"  Merged by hand into %1\n"_s.arg(trail.keptFor);
    return text;
}

/// The list with each trail's steps inside.
QJsonArray jsonOf(const QList<Trail> &trails, const FactIndex &index, const QDate &today)
{
    const QJsonArray board = jsonOf(boardTable(trails, index, today));
    QJsonArray json;
    for (qsizetype i = 0; i < trails.size(); ++i) {
        QJsonObject trail = board.at(i).toObject();
        trail.insert(u"steps"_s, jsonOf(trailTable(trails.at(i), index)));
        trail.insert(u"merged"_s, numbersOf(trails.at(i).merged));
        trail.insert(u"merged_into"_s,
            trails.at(i).keptFor == 0 ? QJsonValue() : QJsonValue(trails.at(i).keptFor));
        trail.insert(u"warnings"_s, QJsonArray::fromStringList(trails.at(i).warnings));
        json.append(trail);
    }
    return json;
}

/// Why the step stands here and what was said of it; findings and the recommendation itself are no
/// links.
QString linkText(const TrailEvent &event)
{
    const bool isLink
        = event.kind != TrailEvent::Kind::Recommendation && event.kind != TrailEvent::Kind::Finding;
    if (!isLink)
        return {};
    const QString strength = linkStrengthName(event.strength);
    const QString verdict = linkVerdictId(event.verdict);
    return strength.contains(verdict) ? u"(%1)"_s.arg(strength)
                                      : u"(%1, %2)"_s.arg(strength, verdict);
}

QString stepText(int number, const TrailEvent &event, const FactIndex &index)
{
    const DocumentRecord *document = index.document(event.place.document);
    const QStringList head { u"%1."_s.arg(number),
        event.date ? (event.dateWorkedOut ? u"about "_s : u""_s) + spokenDate(*event.date)
                   : u"undated"_s,
        trailEventKindName(event.kind), linkText(event) };
    QString text
        = u"  %1\n      “%2”\n"_s.arg(head.join(u' ').trimmed(), event.place.quote.simplified());
    if (document != nullptr) {
        SourceSpan source;
        if (event.place.page > 0)
            source.boxes.push_back(Box { event.place.page, 0, 0, 0, 0 });
        text += u"      %1\n"_s.arg(citationOf(*document, source));
    }
    if (!event.why.isEmpty())
        text += u"      %1\n"_s.arg(event.why);
    return text;
}

QString trailText(const Trail &trail, const FactIndex &index, const Console &console)
{
    const Recommendation &fact = trail.recommendation.fact;
    QString text = u"%1  %2: %3\n"_s.arg(trail.recommendation.id)
                       .arg(recommendationKindName(fact.kind), console.bold(fact.text));
    const TrailStanding &standing = trail.standing;
    text += u"  %1%2%3\n"_s.arg(trailStateName(standing.state),
        standing.proposed ? u" (suggested)"_s : u""_s,
        standing.who.isEmpty() ? u""_s : u", says "_s + standing.who);
    if (!standing.note.isEmpty())
        text += u"  Note: %1\n"_s.arg(standing.note);
    text += mergedText(trail);
    int number = 0;
    for (const TrailEvent &event : trail.events)
        text += stepText(++number, event, index);
    for (const QString &warning : trail.warnings)
        text += u"  Mind: %1\n"_s.arg(warning);
    return text;
}

void print(const QList<Trail> &trails, const FactIndex &index, bool one,
    const Invocation &invocation, Console &console)
{
    const QDate today = QDate::currentDate();
    if (invocation.has("json")) {
        console.print(jsonOf(trails, index, today));
    } else if (invocation.has("csv")) {
        console.print(
            csvOf(one ? trailTable(trails.first(), index) : boardTable(trails, index, today)));
    } else {
        QStringList texts;
        for (const Trail &trail : trails)
            texts.append(trailText(trail, index, console));
        console.print(texts.join(u'\n'));
    }
    if (trails.isEmpty())
        console.note(u"No area for improvement, cause of concern or recommendation in this"
                     " library fits."_s);
}

/// The recommendation that is asked for; 0 for all.
Result<qint64> recommendationFrom(const Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 id = invocation.arguments.first().toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    return failure(ErrorKind::NotUnderstood,
        u"“%1” is no number of a recommendation; “peelctl trail” lists them."_s.arg(
            invocation.arguments.first()));
}

/// What the analyst says behind the number: of a step, or of another recommendation.
struct Word
{
    std::optional<StepDecision> step;
    std::optional<MergeWish> merge;

    bool isSaid() const { return step || merge; }
};

Result<Word> wordFrom(const QStringList &words)
{
    const auto merge = mergeWishFrom(words);
    if (!merge)
        return tl::unexpected(merge.error());
    if (*merge)
        return Word { std::nullopt, *merge };
    return stepDecisionFrom(words).map([](const std::optional<StepDecision> &step) {
        return Word { step, std::nullopt };
    });
}

ExitCode failTrails(Console &console, const Error &error)
{
    const bool wrongUse
        = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotUnderstood;
    return wrongUse ? console.fail(error.message, Usage) : failLibrary(console, error);
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (const auto format = checkFormat(invocation); !format)
        return console.fail(format.error());
    const auto filter = filterFrom(invocation);
    if (!filter)
        return console.fail(filter.error());
    const auto recommendation = recommendationFrom(invocation);
    if (!recommendation)
        return console.fail(recommendation.error().message, Usage);
    const auto word = wordFrom(invocation.arguments.mid(1));
    if (!word)
        return console.fail(word.error().message, Usage);
    const auto library = openedLibrary(
        invocation, console, word->isSaid() ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!library)
        return failLibrary(console, library.error());
    const TrailQuestion question { filter->force, *recommendation };
    if (word->isSaid()) {
        const auto said = word->step ? decideStep(**library, question, *word->step)
                                     : keepMerge(**library, *recommendation, *word->merge);
        if (!said)
            return failTrails(console, said.error());
        console.note(*said);
    }
    const auto trails = (*library)->trails(question).result();
    if (!trails)
        return failTrails(console, trails.error());
    const auto facts = (*library)->facts().result();
    if (!facts)
        return failLibrary(console, facts.error());
    print(*trails, FactIndex(*facts), question.recommendation != 0, invocation, console);
    return Fine;
}

} // namespace

Command trailCommand()
{
    return { "trail", "[ID [accept|reject|undo STEP | merge|separate ID]]",
        "follow areas for improvement through later documents",
        "peelctl trail --force derbyshire\n"
        "peelctl trail --force derbyshire --csv > board-paper.csv\n"
        "peelctl trail 112 --json\n"
        "peelctl trail 112 accept 4\n"
        "peelctl trail 112 undo 4\n"
        "peelctl trail 112 merge 118",
        { forceOption(), libraryOption(), jsonOption(), csvOption() }, 0, 3, run };
}

} // namespace Peel
