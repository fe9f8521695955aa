// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/recognise/dates.h"
#include "ingest/recognise/header.h"
#include "ingest/recognise/sectiondates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using Published = Decided<std::optional<PartialDate>>;

Pattern ignoringCase(const QString &pattern)
{
    return Pattern(pattern, Pattern::CaseInsensitiveOption | Pattern::MultilineOption);
}

Published dated(const PartialDate &date, const QString &why)
{
    return { date, why.simplified().left(120) };
}

/// The date right behind a label.
Published behind(const Pattern &label, const QString &text, int within)
{
    auto matches = label.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringView rest = QStringView(text).mid(match.capturedEnd(), 60);
        const std::vector<DateMention> dates = datesIn(rest);
        if (!dates.empty() && dates.front().range.from <= within)
            return dated(dates.front().date,
                match.captured(0) + rest.left(dates.front().range.to).toString());
    }
    return {};
}

/// "Published on: 7 March 2019", "Posted by A Writer on 27th November 2014".
Published labelled(const QStringList &lines)
{
    // "Report published: … Response published: …": the answer is the later one.
    static const Pattern answer = ignoringCase(
        u"^\\W*(?:response|reply|answer|comments) (?:published|sent|issued)(?: on)?\\s*[:.]?\\s*"_s);
    if (Published date = behind(answer, lines.join(u'\n'), 14); date.value)
        return date;
    static const Pattern label = ignoringCase(
        u"(?:^\\W*|(?<=[a-z]\\. )(?=published on:)|(?<=\\d )(?=(?:published|produced)\\b)|"
        "(?<=[a-z] )(?<!review )(?<!start )(?<!end )(?<!due )(?<!expiry )(?<!closing )(?=date:))"
        "(?:first )?(?:published|posted|publication date|date published|date of publication|"
        "press release|news release|released|issued|date of (?:the )?meeting|meeting date|"
        "report date|held|sent|dated?|written|created|produced|uploaded|embargo(?:ed)?(?: until)?)\\b(?: by \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3})?(?: on)?\\s*[:.]?\\s*"_s);
    if (Published date = behind(label, lines.join(u'\n'), 14); date.value)
        return date;
    // "By a correspondent. Published 2nd Mar 2024, 09:20"
    static const Pattern later
        = ignoringCase(u"[.|·•–—]\\s+(?:first )?(?:published|posted)(?: on)?:?\\s+"_s);
    constexpr qsizetype longest = 100; // letters of a byline
    for (const QString &line : lines) {
        const Published date = line.size() < longest ? behind(later, line, 10) : Published {};
        if (date.value && date.value->day > 0)
            return date;
    }
    return {};
}

/// "The report came out in May; this response is dated 4 November 2024."
Published ofAnswer(const DocumentFace &face)
{
    static const Pattern dated = ignoringCase(
        u"\\bthis (?:response|reply|answer|statement|letter|paper|report) (?:is|was) (?:dated|"
        "written|sent|published|issued)(?: on)?\\s+"_s);
    return behind(dated, face.top.join(u'\n'), 1);
}

/// "Sent on 20 May 2024" in the envelope of a letter, behind all whom it is from and to.
Published sent(const DocumentFace &face, const ReadDocument &document)
{
    static const Pattern envelope = ignoringCase(u"^letter information$"_s);
    static const Pattern label = ignoringCase(u"^\\W*sent(?: on)?\\s*:?\\s*"_s);
    constexpr std::size_t farthest = 30; // blocks
    if (!envelope.match(face.top.join(u'\n')).hasMatch())
        return {};
    QStringList lines;
    for (std::size_t i = 0; i < std::min(farthest, document.blocks.size()); ++i)
        lines.append(document.blocks[i].text.simplified());
    return behind(label, lines.join(u'\n'), 2);
}

/// A line of the top that is only a date; on a page with dated sections it has to stand by the
/// title.
Published alone(const DocumentFace &face)
{
    for (const QString &line : face.top) {
        if (const auto date = dateAlone(line))
            return dated(*date, line);
    }
    return {};
}

/// "Performance report 2022/23 – 26 July 2023 – Paper C", "May 7, 2019 · Crime · 4 comments": a
/// part of a title line by itself.
Published partOfTitle(const DocumentFace &face)
{
    static const Pattern joint(u"\\s+[–—|·•]\\s+"_s);
    for (const QString &line : face.top.mid(0, 4)) {
        const QStringList parts = joint.split(line);
        if (parts.size() < 2 || line.size() > 140)
            continue;
        for (const QString &part : parts) {
            if (const auto date = dateAlone(part); date && date->day > 0)
                return dated(*date, line);
        }
    }
    return {};
}

/// "Report of the Chief Constable, date of meeting 21 July 2023": the label stands in its line.
Published ofMeeting(const DocumentFace &face)
{
    static const Pattern label = ignoringCase(
        u"\\b(?:date of (?:the )?(?:meeting|report|publication)|(?:meeting|publication) date|"
        "meeting (?:to be )?held on)\\b\\s*[:.]?\\s*"_s);
    if (Published date = behind(label, face.top.join(u'\n'), 14); date.value)
        return date;
    // "Paper for the Outcomes Meeting, 5 September 2023"
    static const Pattern body = ignoringCase(
        u"\\b(?:meeting|board|panel|committee),\\s+(?:\\p{Lu}[a-z]+day,?\\s+)?(?=\\d{1,2}\\D)"_s);
    for (const QString &line : face.top.mid(0, 4)) {
        if (Published date = behind(body, line, 0); date.value && datesIn(line).size() == 1)
            return date;
    }
    // "Minutes of the virtual meeting of 11 June 2020", "Prepared for the Policing Board of 2 May
    // 2023"
    static const Pattern named = ignoringCase(
        u"\\b(?:minutes|notes|record|prepared|paper|report|agenda)\\b (?:of|for|to)\\b"
        "[^.\\n]{0,60}?\\b(?:meeting|board|panel|committee)(?:,? held)? (?:of|on)\\s+"
        "(?:\\p{Lu}[a-z]+day,?\\s+)?(?=\\d{1,2}\\D)"_s);
    for (const QString &line : face.top.mid(0, 6)) {
        if (Published date = behind(named, line, 0); date.value)
            return date;
    }
    return {};
}

/// "Register of recommendations. Position at 30 April 2020": a list that is kept has the day that
/// it was true on.
Published positioned(const DocumentFace &face)
{
    static const Pattern label
        = ignoringCase(u"\\b(?:position|status|correct|as it stood)(?: as)? (?:at|on)\\s+"_s);
    for (const QString &line : face.top) {
        if (Published date = behind(label, line, 1); date.value && line.size() < 80)
            return date;
    }
    return {};
}

/// "November 2016 © HMIC 2016 ISBN …": the date in the imprint of a report.
Published imprinted(const DocumentFace &face)
{
    static const Pattern imprint = ignoringCase(u"©|\\bISBN\\b|\\bcrown copyright\\b"_s);
    for (const QString &line : face.top) {
        const std::vector<DateMention> dates = datesIn(line);
        if (dates.size() == 1 && line.size() < 300 && imprint.match(line).hasMatch())
            return dated(dates.front().date, line);
        // A text that has lost its lines: the date right before the sign.
        const QString before = line.left(line.indexOf(u'©')).trimmed().right(20);
        const std::vector<DateMention> last
            = line.size() < 300 || before.isEmpty() ? std::vector<DateMention>() : datesIn(before);
        if (!last.empty() && last.back().range.to == before.size())
            return dated(last.back().date, before);
    }
    return {};
}

/// "An inspection of Kent Police 27 September 2019": the last words of a title line, unless they
/// tell a span of time ("data to 31 March 2019").
Published endsTitle(const DocumentFace &face, DocumentType type)
{
    static const Pattern span = ignoringCase(
        u"\\b(?:to|from|since|until|till|in|on|of|by|for|at|as|between|and|before|after|during|"
        "end(?:ed|ing|s)?|over|year|months?|quarter|period|updated|reviewed|data)\\b\\W*$|"
        "(?:\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\s*[–-]\\s*$"_s);
    static const Pattern paper = ignoringCase(
        u"\\b(?:report|paper|update|briefing|bulletin|summary|performance)\\b.*\\s\\p{L}+\\s+\\d{4}$"_s);
    for (const QString &line : face.top.mid(0, 6)) {
        const std::vector<DateMention> dates = datesIn(line);
        static const Pattern time = ignoringCase(
            u"^\\)?(?:,?\\s+(?:at\\s+)?\\d{1,2}[.:]\\d\\d\\s*(?:[ap]\\.?m\\.?)?)?$"_s);
        static const Pattern changed
            = ignoringCase(u"^\\W*(?:last )?(?:updated|modified|edited|reviewed)\\b"_s);
        if (dates.size() != 1 || line.size() > 140 || changed.isIn(line)
            || !time.match(line.mid(dates.front().range.to)).hasMatch())
            continue;
        const bool exact = dates.front().date.day > 0 || type == DocumentType::PeelReport
            || ((type == DocumentType::PccReport || type == DocumentType::Other)
                && paper.match(line).hasMatch());
        if (exact && !span.match(line.left(dates.front().range.from)).hasMatch())
            return dated(dates.front().date, line);
    }
    return {};
}

/// "News 20 January 2023", "Published on: 6 September 2018" beside the article; only where it is
/// the one date there: a list of other news has dates of its own.
Published besideArticle(const DocumentFace &face)
{
    static const Pattern category = ignoringCase(
        u"^(?:(?:press|media|news)(?: (?:release|story|item|article))?|blog|statement|letter)\\W+"_s);
    Published only;
    for (const QString &line : face.aside) {
        Published here = labelled({ line });
        const auto match = category.match(line);
        if (const auto date = dateAlone(line.mid(match.hasMatch() ? match.capturedEnd() : 0)))
            here = dated(*date, line);
        if (!here.value)
            continue;
        if (only.value && *only.value != *here.value)
            return {};
        only = here;
    }
    return only;
}

/// "Maidstone, 3 November 2016 – The force …": how an agency begins.
Published datelined(const DocumentFace &face)
{
    static const Pattern place(u"^\\W*\\p{Lu}[\\p{L} -]{2,30},\\s*\\(?$"_s);
    static const Pattern dash(u"^\\)?\\s*(?:[–—:]|--?\\s)"_s);
    for (const QString &line : face.top) {
        const std::vector<DateMention> dates = datesIn(QStringView(line).left(70));
        if (!dates.empty() && place.isIn(line.left(dates.front().range.from))
            && dash.isIn(line.mid(dates.front().range.to)))
            return dated(dates.front().date, line.left(dates.front().range.to));
    }
    return {};
}

/// "Today (Wednesday 06 December 2023)"; in a Commissioner's paper only at its beginning.
Published today(const DocumentFace &face, DocumentType type)
{
    static const Pattern label = ignoringCase(u"\\btoday,? \\(?"_s);
    constexpr qsizetype beginning = 400; // letters
    return behind(
        label, type == DocumentType::PccReport ? face.opening.left(beginning) : face.opening, 14);
}

/// "On 27 November 2014 HMIC published its first PEEL assessments": an assessment's own beginning.
Published toldInOpening(const DocumentFace &face)
{
    const QString first = face.opening.left(400);
    static const Pattern on
        = ignoringCase(u"^On (.{8,30}?),? (?:HMIC(?:FRS)?|the inspectorate|we) published\\b"_s);
    const auto match = on.match(first);
    const std::vector<DateMention> dates = datesIn(match.captured(1));
    return dates.empty() ? Published {} : dated(dates.front().date, match.captured(0));
}

Published hinted(const DocumentFace &face)
{
    const QString hint = face.publishedHint.trimmed();
    const std::vector<DateMention> dates = datesIn(hint.left(10));
    if (!dates.empty())
        return dated(dates.front().date, hint);
    const std::vector<DateMention> spoken = datesIn(hint);
    return spoken.empty() ? Published {} : dated(spoken.front().date, hint);
}

/// The number of the month that an address names: "09", "october"; 0 for none.
int monthNamed(const QString &word)
{
    static const QStringList months { u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
        u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s };
    const int number = word.toInt();
    return number > 0 ? number : static_cast<int>(months.indexOf(word.left(3))) + 1;
}

/// ".../2019/05/02/...", ".../2022/october/...", ".../news/2016-12-a-report": the address of a post
/// in a news archive holds the day or the month that it came out.
Published ofAddress(const DocumentFace &face)
{
    static const Pattern archive(u"(?:^|/)(?<year>20[12]\\d)(?:/"
                                 u"(?<month>0[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|"
                                 "oct|nov|dec)[a-z]{0,6})(?:-20\\d\\d)?(?:/(?<day>[0-3]\\d))?/[^/]"
                                 "|-(?<number>0[1-9]|1[0-2])-(?:(?<exact>[0-3]\\d)-)?[a-z])"_s);
    const PatternMatch match = archive.match(face.path.join(u'/'));
    if (!match.hasMatch())
        return {};
    const bool parts = match.hasCaptured(u"month"_s);
    PartialDate date;
    date.year = match.captured(u"year"_s).toInt();
    date.month = monthNamed(match.captured(parts ? u"month"_s : u"number"_s));
    date.day = match.captured(parts ? u"day"_s : u"exact"_s).toInt();
    if (date.month == 0 || (date.day > 0 && !QDate::isValid(date.year, date.month, date.day)))
        return {};
    return dated(date, match.captured());
}

/// The pillar pages and registers are dated section by section and have no date of their own.
bool isDatedBySection(const ReadDocument &document)
{
    return !datedSections(document).empty();
}

} // namespace

Decided<std::optional<PartialDate>> publishedOn(
    const DocumentFace &face, const ReadDocument &document, DocumentType type)
{
    if (Published date = labelled(face.top); date.value)
        return date;
    if (Published date = ofAnswer(face); date.value && type == DocumentType::PccReport)
        return date;
    if (Published date = sent(face, document); date.value)
        return date;
    const bool assessment = type == DocumentType::PeelPage;
    if (assessment && isDatedBySection(document))
        return {};
    if (Published date = alone(face); date.value)
        return date;
    if (Published date = partOfTitle(face); date.value)
        return date;
    if (assessment || type == DocumentType::InspectorateNews) {
        if (Published date = toldInOpening(face); date.value)
            return date;
    }
    if (assessment)
        return {};
    if (Published date = ofMeeting(face); date.value)
        return date;
    if (Published date = positioned(face); date.value && type == DocumentType::InspectorateNews)
        return date;
    if (Published date = imprinted(face); date.value)
        return date;
    if (Published date = endsTitle(face, type); date.value)
        return date;
    if (Published date = today(face, type); date.value)
        return date;
    if (Published date = datelined(face); date.value)
        return date;
    if (Published date = hinted(face); date.value)
        return date;
    if (Published date = besideArticle(face); date.value)
        return date;
    if (Published date = labelled(face.closing); date.value && type != DocumentType::PeelReport)
        return date;
    if (face.digest && face.digest->date && type != DocumentType::PccReport)
        return dated(*face.digest->date, face.digest->title);
    if (type == DocumentType::ForceNews || type == DocumentType::PccReport
        || type == DocumentType::Other)
        return ofAddress(face);
    return {};
}

std::optional<PartialDate> lastChangedOn(const DocumentFace &face)
{
    static const Pattern label
        = ignoringCase(u"^\\W*(?:last )?(?:updated|modified|edited)(?: on)?\\s*:?\\s*"_s);
    for (const QString &line : face.top) {
        constexpr qsizetype longest = 60; // letters
        const Published date = line.size() < longest ? behind(label, line, 1) : Published {};
        if (date.value)
            return date.value;
    }
    return std::nullopt;
}

} // namespace Peel
