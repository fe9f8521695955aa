// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/recognise.h"

#include "ingest/language/pattern.h"
#include "ingest/recognise/header.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A paper with a column for each of three rounds is about none of them.
bool tellsOfSeveralRounds(const ReadDocument &document)
{
    static const Pattern label(
        u"(?<![\\d/])(?:2018\\s?[/–-]\\s?(?:20)?19|2021\\s?[/–-]\\s?(?:20)?22|2023\\s?[/–-]\\s?(?:20)?25)(?!\\d)"_s);
    QSet<QString> rounds;
    for (const Block &block : document.blocks) {
        if (block.kind != BlockKind::Table)
            continue;
        for (const Cell &cell : block.cells) {
            const PatternMatch match = label.match(block.cellText(cell));
            if (cell.row == 0 && match.hasMatch())
                rounds.insert(match.captured().left(4));
        }
    }
    return rounds.size() >= 3;
}

/// Only what tells of an inspection has a round by its date: releases, news, the press.
bool mayTakeRoundFromDate(const DocumentFace &face, const ReadDocument &document, DocumentType type)
{
    return !tellsOfSeveralRounds(document)
        && (type == DocumentType::PccReport
                ? answersInspection(face)
                : (type == DocumentType::ForceNews || type == DocumentType::InspectorateNews
                      || type == DocumentType::Other)
                    && tellsOfPeelInspection(face));
}

/// Papers tell of much; only one whose title names the inspection is about it.
bool isPaperOnInspection(const DocumentFace &face)
{
    static const Pattern inspection
        = caseless(u"\\bHMIC(?:FRS)?\\b|\\bPEEL\\b|\\binspection report\\b"_s);
    static const Pattern general = caseless(u"\\b(?:annual|plan|performance|quarter\\w*)\\b"_s);
    QStringList titles { face.title, face.subtitle };
    for (const QString &line : face.top.mid(0, 3)) {
        constexpr qsizetype longest = 100; // letters of a heading
        if (!line.trimmed().endsWith(u'.') || line.size() < longest)
            titles.append(line);
    }
    const QString text = titles.join(u'\n');
    return inspection.isIn(text) && !general.isIn(text);
}

bool mayTakeRoundFromText(const DocumentFace &face, const ReadDocument &document, DocumentType type)
{
    if (tellsOfSeveralRounds(document) || !tellsOfPeelInspection(face))
        return false;
    return type == DocumentType::ForceNews || type == DocumentType::Other
        || (type == DocumentType::PccReport
            && (answersInspection(face) || isPaperOnInspection(face)));
}

/// What comes out long after a round's last report looks back at it.
bool isLongAfter(const PartialDate &date, const QString &round)
{
    constexpr int days = 270;
    const auto &rounds = ReferenceData::builtIn().rounds();
    return std::any_of(rounds.begin(), rounds.end(), [&](const Round &one) {
        return one.id == round && date.first() > one.lastPublished.addDays(days);
    });
}

QString roundByDate(Extraction &extraction, const PartialDate &date)
{
    const QString round = roundPublishedOn(date);
    if (!round.isEmpty()) {
        extraction.note(u"The document names no round; its date, %1, lies in the months in which "
                        "the reports of %2 came out."_s.arg(spokenDate(date), round));
    }
    return round;
}

void noteReasons(Extraction &extraction, const QStringList &reasons)
{
    if (!reasons.isEmpty())
        extraction.note(u"Recognised by: "_s + reasons.join(u"; "_s) + u'.');
}

/// What an analyst may want to set by hand.
void warnOfUnknown(
    Extraction &extraction, const Decided<DocumentType> &type, const HeaderOverrides &overrides)
{
    const DocumentHeader &header = extraction.facts.header;
    const bool assessment
        = header.type == DocumentType::PeelReport || header.type == DocumentType::PeelPage;
    if (!overrides.type && type.why.isEmpty())
        extraction.warn(
            u"What kind of document this is could not be told; it is kept as “other”."_s);
    if (header.force.isEmpty() && !overrides.force)
        extraction.warn(u"No single police force could be told to be the document's subject."_s);
    if (header.round.isEmpty() && !overrides.round && assessment)
        extraction.warn(u"The round of the assessment could not be told."_s);
}

} // namespace

void recogniseHeader(Extraction &extraction, const HeaderOverrides &overrides)
{
    const ReadDocument &document = extraction.document;
    const DocumentFace face = faceOf(document);
    DocumentHeader &header = extraction.facts.header;
    QStringList reasons;
    const auto because = [&](QLatin1StringView field, const QString &why) {
        if (!why.isEmpty())
            reasons.append(u"%1: “%2”"_s.arg(field, why));
    };
    header.digest = face.digest.has_value();
    header.isbn = face.isbn;
    header.address = face.address;

    const Decided<DocumentType> type = typeOf(face);
    header.type = overrides.type.value_or(type.value);
    because("type"_L1, overrides.type ? u"set by hand"_s : type.why);

    const Decided<QString> force = subjectForce(face, document, header.type);
    header.force = overrides.force.value_or(force.value);
    because("force"_L1, overrides.force ? u"set by hand"_s : force.why);

    const auto published = publishedOn(face, document, header.type);
    header.published = published.value;
    because("date"_L1, published.why);

    const Decided<QString> round = namedRound(face, header.type);
    header.round = overrides.round.value_or(round.value);
    because("round"_L1, overrides.round ? u"set by hand"_s : round.why);
    if (header.round.isEmpty() && !overrides.round
        && mayTakeRoundFromText(face, document, header.type)) {
        Decided<QString> told = toldRound(face);
        if (told.value.isEmpty() && !header.published)
            told = yearsRound(face);
        if (told.value.isEmpty())
            told = roundByLabels(document);
        if (told.value.isEmpty() && !header.published)
            told = roundOfArchive(face);
        if (!header.published || !isLongAfter(*header.published, told.value)) {
            header.round = told.value;
            because("round"_L1, told.why);
        }
    }
    const auto date = header.published || header.type != DocumentType::Other ? header.published
                                                                             : lastChangedOn(face);
    if (header.round.isEmpty() && !overrides.round && date
        && mayTakeRoundFromDate(face, document, header.type))
        header.round = roundByDate(extraction, *date);

    header.title = titleOf(face, header.type);
    if (header.title.isEmpty())
        header.title = overrides.fileName;
    header.publisher = publisherOf(face, header);
    noteReasons(extraction, reasons);
    warnOfUnknown(extraction, type, overrides);
}

std::vector<Rule> headerRules()
{
    return {
        { "header.type.address",
            "The site that a document was saved from tells its type: the inspectorate's, a "
            "force's, a "
            "Commissioner's; a news service only when nothing else tells.",
            "https://www.kent.police.uk/news/… → force_news" },
        { "header.type.title",
            "A title of force and round is an assessment page; “PEEL” with “An inspection of” or "
            "an "
            "ISBN is a report; panels, Commissioners and papers to them are named in their titles.",
            "“Gwent PEEL 2018” → peel_page" },
        { "header.type.voice",
            "Without address and telling title the first lines decide: labels of the "
            "inspectorate's site, papers to a Commissioner, bylines of the press. Else signs are "
            "weighed: whose office, letterhead or signature stands there, who “I” and “we” are "
            "outside of quotations, who is heard. They also tell an answer to a report under the "
            "report's title from the report.",
            "“Response to PEEL 2016 – An inspection of …”, “I welcome …” → pcc_report" },
        { "header.force",
            "Title, “An inspection of”, address, site, breadcrumbs, first lines and sentences with "
            "the "
            "force as subject are weighed; no force where the title names two or none clearly "
            "leads.",
            "“An inspection of Devon & Cornwall Police” → devon-and-cornwall" },
        { "header.round",
            "The round that title, breadcrumbs, address or first lines name beside “PEEL”; the "
            "year of "
            "a news archive or a financial year is none. Papers take it from their title, or from "
            "the "
            "one "
            "report that they answer by its name; a register has none.",
            "“PEEL 2018” → 2018/19" },
        { "header.round.date",
            "A release or article on a PEEL inspection that names no round takes the round whose "
            "reports came out in the months around its date, with a note.",
            "force's release of 12 December 2017 → 2017" },
        { "header.round.told",
            "A text about an inspection that does not name its round may tell the years it spans, "
            "when "
            "its report came out, or when the force was inspected; what it tells of earlier "
            "inspections "
            "does not count. So do areas that only one round calls so, or the pillar in the title "
            "of a page in a year's news.",
            "“Its report was published in December 2023” → 2023-25" },
        { "header.published",
            "The document's own date: behind “Published on”, alone at the top, a meeting's date, "
            "in "
            "the "
            "imprint, at the end of a title line, “Today (…)”, the page's metadata, the address of "
            "a news "
            "post. “Last updated” "
            "never is.",
            "“Posted on 3rd November 2016” → 2016-11-03" },
        { "header.publisher",
            "HMIC until July 2017, HMICFRS after; a force for its releases and its Chief "
            "Constable's "
            "papers; the Commissioner or the panel for theirs.",
            "report of February 2016 → HMIC" },
        { "header.digest",
            "A statement that the file is a digest of a publication, with title, publisher, date "
            "and "
            "address, marks it as one, wherever it stands.",
            "“Sample digest prepared for … published in: …” → digest" },
    };
}

} // namespace Peel
