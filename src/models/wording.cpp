// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording.h"

#include "analysis/citation.h"
#include "domain/reference.h"
#include "domain/roundname.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString speaker(const DocumentRecord &document)
{
    const DocumentHeader &header = document.header;
    if (voiceOf(header) == Voice::Force && !header.force.isEmpty())
        return forceWords(header.force);
    if (!header.publisher.isEmpty())
        return header.publisher;
    return voiceOf(header) == Voice::Inspectorate ? Words::tr("The inspectorate")
                                                  : Words::tr("This document");
}

QString digestWords(const DocumentRecord &document)
{
    const QString title = titleWords(document);
    return document.header.publisher.isEmpty()
        ? Words::tr("Sample digest of “%1”").arg(title)
        : Words::tr("Sample digest of “%1” (%2)").arg(title, document.header.publisher);
}

} // namespace

QString roundWords(const QString &round, Programme programme)
{
    const QString printed = roundName(round);
    switch (programme) {
    case Programme::Peel:
        return round.isEmpty() ? Words::tr("no round") : Words::tr("PEEL %1").arg(printed);
    case Programme::CrimeDataIntegrity:
        return Words::tr("Crime data integrity %1").arg(printed);
    case Programme::Other:
        break;
    }
    return Words::tr("Other inspection %1").arg(printed);
}

QString originWords(Origin origin)
{
    switch (origin) {
    case Origin::Stated:
        return Words::tr("the inspectorate's own grade in its own document");
    case Origin::Prior:
        return Words::tr("an earlier grade, told by a later document of the inspectorate");
    case Origin::Claimed:
        break;
    }
    return Words::tr("told by somebody other than the inspectorate");
}

QString forceWords(const QString &force)
{
    const Force *known = ReferenceData::builtIn().force(force);
    return known == nullptr ? force : known->name;
}

QString areaWords(const QString &area)
{
    if (const Area *known = ReferenceData::builtIn().area(area))
        return known->name;
    QString words = area.section(u'/', -1);
    words.replace(u'-', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString titleWords(const DocumentRecord &document)
{
    return document.header.title.isEmpty() ? document.fileName : document.header.title;
}

QString voiceWords(const DocumentRecord &document)
{
    switch (voiceOf(document.header)) {
    case Voice::SampleDigest:
        return digestWords(document);
    case Voice::Pcc:
        return Words::tr("Reported to the Police and Crime Commissioner");
    case Voice::Inspectorate:
    case Voice::Force:
    case Voice::Press:
        break;
    }
    return Words::tr("%1 says").arg(speaker(document));
}

QString pageWords(int page, const QString &printedLabel)
{
    if (page <= 0)
        return {};
    if (printedLabel.isEmpty())
        return Words::tr("PDF page %1").arg(page);
    if (printedLabel == QString::number(page))
        return Words::tr("p. %1").arg(page);
    return Words::tr("p. %1 (PDF page %2)").arg(printedLabel).arg(page);
}

QString confidenceWords(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return Words::tr("high: the text says it outright");
    case Confidence::Medium:
        return Words::tr("medium: very likely, worth a look at the page");
    case Confidence::Low:
        break;
    }
    return Words::tr("low: unsure, check it on the page before use");
}

QString reasonWords(const QString &reason)
{
    static const QHash<QString, QString> known {
        { u"bound"_s,
            Words::tr("the text gives a limit (“over”, “at least”), not an exact figure") },
        { u"ambiguous pairing"_s,
            Words::tr("two names and two numbers, and which belongs to which is not certain") },
        { u"grade word without a question"_s,
            Words::tr("a grade stands there without its question") },
        { u"implied"_s, Words::tr("implied by the text, not said outright") },
        { u"closed"_s, Words::tr("a later letter says that it is closed") },
    };
    return known.value(reason, reason);
}

QString quotation(const QString &quote, const DocumentRecord &document, const SourceSpan &source)
{
    const QString cited = citationOf(document, source);
    return quote.isEmpty() ? cited : u"“%1” %2"_s.arg(quote.simplified(), cited);
}

} // namespace Peel
