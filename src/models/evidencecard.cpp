// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidencecard.h"

#include "models/seriesmodel.h"
#include "models/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceCard)
};

QString sourceWords(const DocumentRecord &document)
{
    QStringList words;
    if (!document.header.publisher.isEmpty())
        words << document.header.publisher;
    words << documentTypeName(document.header.type);
    words << (document.header.published ? spokenDate(*document.header.published)
                                        : Words::tr("no date printed"));
    return words.join(u" · "_s);
}

void addDocument(EvidenceCard &card, const DocumentRecord &document)
{
    card.voice = voiceOf(document.header);
    card.voiceWords = voiceWords(document);
    card.document = titleWords(document);
    card.source = sourceWords(document);
}

void addEvidence(EvidenceCard &card, const Evidence &evidence)
{
    card.quote = evidence.source.quote;
    card.page = evidence.source.page();
    card.confidence = confidenceWords(evidence.confidence);
    card.rule = evidence.rule;
    for (const QString &reason : evidence.reasons)
        card.reasons << reasonWords(reason);
}

void describe(EvidenceCard &card, const Judgment &judgment)
{
    card.kind = Words::tr("Judgment");
    card.title = Words::tr("%1, %2").arg(
        areaWords(judgment.area), roundWords(judgment.round, judgment.programme));
    card.chip = chipOf(judgment);
    card.details.append({ Words::tr("Force"), forceWords(judgment.force) });
    if (!judgment.wording.isEmpty())
        card.details.append({ Words::tr("Area as printed"), judgment.wording });
    card.details.append({ Words::tr("Whose grade"), originWords(judgment.origin) });
    if (judgment.asOf)
        card.details.append({ Words::tr("Page last updated"), spokenDate(*judgment.asOf) });
    addEvidence(card, judgment.evidence);
}

void describe(EvidenceCard &card, const Recommendation &recommendation)
{
    card.kind = recommendationKindName(recommendation.kind);
    card.title = recommendation.area.isEmpty() ? Words::tr("No area named")
                                               : areaWords(recommendation.area);
    addEvidence(card, recommendation.evidence);
}

void describe(EvidenceCard &card, const Metric &metric, const DocumentRecord &document)
{
    card.kind = Words::tr("Figure");
    card.title = metric.name;
    card.value = spokenValue(metric.value, metric.unit, metric.decimals);
    if (const QString unit = unitName(metric.unit); !unit.isEmpty())
        card.details.append({ Words::tr("Unit"), unit });
    card.details.append(
        { Words::tr("Period"), metric.period ? metric.period->label : Words::tr("none printed") });
    card.details.append({ Words::tr("Of"), scopeWords(metric.scope, document.header.force) });
    addEvidence(card, metric.evidence);
}

void describe(EvidenceCard &card, const DocumentRecord &document)
{
    card.kind = Words::tr("Document");
    card.title = titleWords(document);
    card.document.clear();
    const DocumentHeader &header = document.header;
    const auto add = [&card](const QString &name, const QString &value) {
        if (!value.isEmpty())
            card.details.append({ name, value });
    };
    add(Words::tr("Kind"), documentTypeName(header.type));
    add(Words::tr("Force"), header.force.isEmpty() ? Words::tr("none") : forceWords(header.force));
    add(Words::tr("Round"), header.round.isEmpty() ? Words::tr("none") : roundWords(header.round));
    if (document.headerSetByHand)
        add(Words::tr("Set by hand"), Words::tr("kind, force or round were set by you"));
    add(Words::tr("Read from it"),
        Words::tr("%1 judgments, %2 areas for improvement and "
                  "recommendations, %3 figures; %4 unsure")
            .arg(document.judgments)
            .arg(document.recommendations)
            .arg(document.metrics)
            .arg(document.unsure));
    add(Words::tr("Pages"), document.pages > 0 ? QString::number(document.pages) : QString());
    add(Words::tr("File"), document.fileName);
    add(Words::tr("Imported"),
        QLocale().toString(document.importedAt.toLocalTime(), u"d MMMM yyyy, HH:mm"_s));
    add(Words::tr("Captures"),
        document.captures > 1 ? QString::number(document.captures) : QString());
    add(Words::tr("Address"), header.address);
    add(Words::tr("ISBN"), header.isbn);
    for (const Diagnostic &diagnostic : document.diagnostics)
        card.reasons << diagnostic.message;
}

void describeAny(EvidenceCard &card, const LibraryIndex &library, const FactRef &ref)
{
    switch (ref.kind) {
    case FactRef::Kind::Judgment:
        return describe(card, library.judgment(ref.id)->fact);
    case FactRef::Kind::Recommendation:
        describe(card, library.recommendation(ref.id)->fact);
        if (const QString round = library.document(ref.document)->header.round; !round.isEmpty())
            card.title = Words::tr("%1, %2").arg(card.title, roundWords(round));
        return;
    case FactRef::Kind::Metric:
        return describe(card, library.metric(ref.id)->fact, *library.document(ref.document));
    case FactRef::Kind::Document:
        return describe(card, *library.document(ref.document));
    case FactRef::Kind::Passage:
        card.kind = Words::tr("Found words");
        card.title = card.document;
        card.quote = ref.passage.quote;
        card.page = ref.passage.page();
        return;
    case FactRef::Kind::None:
        return;
    }
}

/// What the audit found on a figure, in a document, or in the words that are shown.
void addChecks(EvidenceCard &card, const FactRef &ref, const FindingIndex &findings)
{
    QList<FigureFinding> found;
    if (ref.kind == FactRef::Kind::Metric)
        found = findings.ofMetric(ref.id);
    else if (ref.kind == FactRef::Kind::Document)
        found = findings.ofDocument(ref.document);
    else if (ref.kind == FactRef::Kind::Passage)
        found = findings.ofPlace(ref.document, ref.passage);
    for (const FigureFinding &finding : std::as_const(found))
        card.checks << findingWords(finding);
}

} // namespace

EvidenceCard evidenceCard(
    const LibraryIndex &library, const FactRef &ref, const FindingIndex &findings)
{
    EvidenceCard card;
    if (!library.knows(ref))
        return card;
    addDocument(card, *library.document(ref.document));
    describeAny(card, library, ref);
    addChecks(card, ref, findings);
    return card;
}

QString spokenCard(const EvidenceCard &card)
{
    QStringList lines { card.kind + u": "_s + card.title };
    if (card.chip)
        lines << card.chip->sentence;
    if (!card.value.isEmpty())
        lines << card.value;
    lines << card.checks;
    if (!card.quote.isEmpty())
        lines << card.voiceWords + u": “"_s + card.quote.simplified() + u"”"_s;
    if (!card.document.isEmpty())
        lines << card.document;
    lines << card.source;
    if (card.page > 0)
        lines << pageWords(card.page);
    for (const auto &[name, value] : card.details)
        lines << name + u": "_s + value;
    return lines.join(u'\n');
}

} // namespace Peel
