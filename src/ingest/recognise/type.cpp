// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"
#include "ingest/recognise/header.h"
#include "ingest/recognise/typesigns.h"
#include "ingest/recognise/voices.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using Type = DocumentType;
using Sign = TypeSign;

Pattern ignoringCase(const QString &pattern)
{
    return Pattern(pattern, Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption);
}

/// "^" begins any line of the text.
Pattern inLines(const QString &pattern)
{
    return Pattern(pattern,
        Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption
            | Pattern::MultilineOption);
}

Decided<Type> decided(Type type, const QString &why)
{
    return { type, why.simplified().left(120) };
}

std::optional<Decided<Type>> bySigns(const std::vector<Sign> &signs, const QString &text)
{
    for (const Sign &sign : signs) {
        if (const auto match = sign.words.match(text); match.hasMatch())
            return decided(sign.type, match.captured(0));
    }
    return std::nullopt;
}

bool isFireService(const DocumentFace &face)
{
    static const Pattern fire
        = ignoringCase(u"\\bfire (?:and|&) rescue (?:service|authority)\\b|\\bfrs\\b"_s);
    static const Pattern fireHost(u"(?:^|[.-])(?:[a-z]*fire|frs)(?:[.-]|$)"_s);
    static const Pattern inspectorate = ignoringCase(u"constabulary and fire"_s);
    const QString title = face.title + u' ' + face.subtitle;
    return fireHost.match(face.host).hasMatch()
        || (fire.match(title).hasMatch() && !inspectorate.match(title).hasMatch()
            && forcesIn(title).empty());
}

/// The inspectorate's name and nothing else, in any of its forms.
bool isInspectorateSite(const QString &text)
{
    static const Pattern inspectorate = ignoringCase(
        u"^(?:hmicf?r?s?|(?:hm|her majesty.s|his majesty.s) inspectorate of constabulary"
        "(?: (?:and|&) fire (?:and|&) rescue services?)?)?\\W*(?:\\(?hmic(?:frs)?\\)?)?\\W*"
        "(?:inspecting policing in the public interest|(?:hm|her majesty.s|his majesty.s) "
        "inspectorate of constabulary"
        "(?: (?:and|&) fire (?:and|&) rescue services?)?)?$"_s);
    return !text.trimmed().isEmpty() && inspectorate.match(text.trimmed()).hasMatch();
}

/// The head of the site begins with the inspectorate's name; the site's menu may run on behind it.
bool hasInspectorateMasthead(const DocumentFace &face)
{
    static const Pattern abbreviation(u"^HMIC(?:FRS)?(?!\\p{Ll})"_s);
    static const Pattern name
        = ignoringCase(u"^(?:HM|(?:her|his) majesty.s) inspectorate of constabulary\\b"_s);
    return face.host.isEmpty()
        && (abbreviation.match(face.site).hasMatch() || name.match(face.site).hasMatch());
}

/// What is left of a title without the force, PEEL, the round and a pillar's name.
QString remainder(const QString &title)
{
    static const Pattern peel = ignoringCase(
        u"\\bPEEL\\b|\\b20\\d\\d(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?\\b|\\bassessment\\b|\\bpolice\\b|"
        "\\b(?:effectiveness|efficiency|legitimacy|leadership|constabulary|service|and)\\b|"
        "\\bdetailed findings\\b|[^\\p{L}\\d]+|\\bhmic(?:frs)?\\b"_s);
    QString rest = title;
    const std::vector<ForceMention> forces = forcesIn(title);
    for (auto force = forces.rbegin(); force != forces.rend(); ++force)
        rest.remove(force->range.from, force->range.length());
    return peel.removedFrom(rest);
}

/// "Derbyshire 2016", "Kent PEEL 2018 – Legitimacy", "PEEL 2014: Gwent".
bool isPageTitle(const QString &title)
{
    static const Pattern year(u"\\b20[12]\\d\\b"_s);
    return year.match(title).hasMatch() && !forcesIn(title).empty() && remainder(title).isEmpty();
}

/// "legitimacy 2018/19": what a page break left of a report's title.
bool isRestOfReportTitle(const DocumentFace &face)
{
    static const Pattern pillar = ignoringCase(
        u"\\b(?:effectiveness|efficiency|legitimacy|leadership)\\b[^\\d]*20\\d\\d"_s);
    return !face.isbn.isEmpty() && pillar.match(face.title).hasMatch()
        && remainder(face.title).isEmpty();
}

/// "PEEL: Police effectiveness 2015", "PEEL 2021/22 – An inspection of …".
bool isReportTitle(const DocumentFace &face)
{
    static const Pattern peel = ignoringCase(
        u"^PEEL\\b(?:\\s*:\\s*|\\s+)?(?:\\(?police\\b|20\\d\\d|(?:annual )?assessment|effectiveness|efficiency)"_s);
    static const Pattern inspection = ignoringCase(u"\\ban inspection (?:of|by)\\b"_s);
    static const Pattern pillar
        = ignoringCase(u"\\bpolice (?:effectiveness|efficiency|legitimacy|leadership)\\b"_s);
    static const Pattern alone = ignoringCase(u"^PEEL\\W*$"_s); // its subtitle stands below it
    static const Pattern round = ignoringCase(u"^PEEL\\W*20\\d\\d(?:\\W+(?:20)?\\d\\d)?\\W*$"_s);
    // What the reports of the first round were called.
    static const Pattern first
        = ignoringCase(u"^(?:crime inspection 2014|responding to austerity)\\b"_s);
    const QString both
        = face.title + u'\n' + face.subtitle + u'\n' + face.top.mid(0, 5).join(u'\n');
    const bool named = peel.match(face.title).hasMatch()
        || (alone.match(face.title).hasMatch() && pillar.match(both).hasMatch())
        || (peel.match(face.subtitle).hasMatch() && inspection.match(both).hasMatch())
        || (face.title.contains("PEEL"_L1) && inspection.match(face.title).hasMatch())
        || (isRestOfReportTitle(face) && inspection.match(both).hasMatch())
        || (pillar.match(face.title).hasMatch()
            && std::any_of(face.top.begin(),
                face.top.begin() + std::min<qsizetype>(face.top.size(), 4),
                [](const QString &line) { return round.match(line).hasMatch(); }))
        || (first.match(face.title).hasMatch() && !face.isbn.isEmpty());
    // A page that gathers the releases on the reports of a day is none of them.
    static const Pattern releases = ignoringCase(u"\\b(?:press|news|media) releases?\\b"_s);
    if (releases.match(face.title).hasMatch())
        return false;
    static const Pattern assessment
        = ignoringCase(u"^PEEL\\W+(?:annual )?assessment 20\\d\\d\\W*$"_s);
    const bool own = inspection.match(both).hasMatch() || !face.isbn.isEmpty()
        || assessment.match(face.title).hasMatch()
        || pillar.match(face.title + u'\n' + face.subtitle).hasMatch();
    return named && own;
}

/// The page of a meeting's item, in one of the systems that councils publish their meetings with.
bool isMeetingItem(const DocumentFace &face)
{
    static const Pattern item = ignoringCase(u"^agenda item\\b(?! \\d)"_s);
    static const Pattern page
        = ignoringCase(u"^(?:mgai|ielistdocuments|ieissuedetails|mgissuehistoryhome)\\b"_s);
    return (item.match(face.title).hasMatch() && face.isbn.isEmpty())
        || (!face.path.isEmpty() && page.match(face.path.last()).hasMatch());
}

/// "BBC News" above the article: a page whose address is lost.
bool hasPressMasthead(const DocumentFace &face)
{
    static const Pattern masthead = ignoringCase(u"^(?:BBC|ITV|Sky|Channel \\d) news\\b"_s);
    const QStringList first = face.top.mid(0, 2);
    return std::any_of(first.begin(), first.end(),
        [](const QString &line) { return line.size() < 60 && masthead.isIn(line.trimmed()); });
}

/// A page under "news" of a site that is neither the inspectorate's nor a police body's.
bool isNewsPost(const DocumentFace &face)
{
    static const Pattern wire = ignoringCase(u"wired-gov|parliament|gov\\.uk$|police\\.uk$"_s);
    return !face.host.isEmpty() && !wire.match(face.host).hasMatch()
        && face.path.contains(u"news"_s);
}

/// "Force ‘inadequate’ at preventing crime, says inspectorate".
bool isPressHeadline(const DocumentFace &face)
{
    static const Pattern wire = ignoringCase(u"wired-gov|parliament|gov\\.uk$|police\\.uk$"_s);
    static const Pattern said = ignoringCase(
        u",? (?:says?|warns?|finds?) (?:the )?(?:inspectorate|inspectors|watchdog|report)$|"
        "\\b(?:report|watchdog|inspectors|inspection) (?:says?|reveals?|finds?|warns?)$"_s);
    return !face.host.isEmpty() && !wire.match(face.host).hasMatch()
        && said.match(face.title.trimmed()).hasMatch();
}

bool isChiefHeard(const DocumentFace &face)
{
    static const Pattern chief
        = ignoringCase(u"\\bchief constable\\b[^.“]{0,60}\\b(?:said|says|added)\\b"_s);
    return chief.match(face.opening).hasMatch();
}

/// A page of a news archive: ".../2019/05/02/...".
bool isDatedPost(const DocumentFace &face)
{
    static const Pattern date(u"(?:^|/)20[12]\\d/[01]\\d(?:/[0-3]\\d)?/[^/]+"_s);
    static const Pattern archive = ignoringCase(u"wired-gov|parliament|gov\\.uk$"_s);
    return date.match(face.path.join(u'/')).hasMatch() && !archive.match(face.host).hasMatch();
}

/// A paper to a committee of a council, which is no police body.
bool isCouncilPaper(const DocumentFace &face)
{
    static const Pattern council = ignoringCase(
        u"\\b(?:borough|city|county|district|town|parish|unitary|combined) council\\b|"
        "\\b(?:overview and )?scrutiny (?:committee|board|commission)\\b|\\bcabinet member\\b|"
        "\\bthe commission (?:noted|considered|received)\\b|\\bexecutive member\\b"_s);
    static const Pattern police = ignoringCase(
        u"\\bpolice(?:, fire)? and crime (?:panel|commissioner)\\b|\\bO?PF?CC\\b|"
        "\\breport (?:by|of|from) (?:the )?chief constable\\b|\\bpolicing and crime\\b"_s);
    const QString head = face.top.mid(0, 6).join(u'\n');
    // "Norfolk County Council, County Hall, …" below the minutes of a committee
    static const Pattern address
        = ignoringCase(u"^[\\w ]{3,30} (?:borough|city|county|district|unitary) council,"_s);
    const bool signedBy = std::any_of(face.closing.begin(), face.closing.end(),
        [](const QString &line) { return address.isIn(line.trimmed()); });
    return (council.match(head).hasMatch() || signedBy) && !police.match(head).hasMatch();
}

/// The lines of the top that are no running text: what an article tells of a panel is none.
QString labelsOf(const QStringList &top)
{
    constexpr qsizetype longest = 140; // letters of a label
    QStringList labels;
    for (const QString &line : top) {
        if (line.size() < longest || !line.trimmed().endsWith(u'.'))
            labels += line;
    }
    return labels.join(u'\n');
}

/// "Gwent Police and Crime Commissioner", perhaps with its date: a letterhead.
bool bearsCommissionersName(const DocumentFace &face)
{
    static const Pattern name
        = ignoringCase(u"^(?:the )?(?:[^.,:;]{0,30}\\b)?police(?:, fire)? and crime commissioner"
                       "(?: for [^.,:;]{3,30})?(?:\\s+published\\b.{0,30})?$"_s);
    static const Pattern rest(u"\\s+[|·•–—/›»>]\\s.*$"_s); // "… Commissioner · News · 2nd May 2023"
    const QStringList first = face.top.mid(0, 2);
    return std::any_of(first.begin(), first.end(),
        [](const QString &line) { return name.isIn(rest.removedFrom(line.trimmed())); });
}

/// "Dorset PCC", "Office of the Police, Fire and Crime Commissioner for Kent": whose site it is.
bool isCommissionersSite(const DocumentFace &face)
{
    static const Pattern name = ignoringCase(
        u"^(?:the )?(?:office of )?(?:[\\w,&’'-]+ ){0,7}(?:O?PF?CC|crime commissioner)"
        "(?:[’']s office)?(?: (?:for|of) [\\w ,&’'-]{3,40})?$"_s);
    static const Pattern verb
        = ignoringCase(u"\\b(?:says|tells|urges|warns|welcomes|slams|told|by|with|and chief)\\b"_s);
    const QString site = face.site.trimmed();
    return name.isIn(site) && !verb.isIn(site);
}

/// The inspectorate's own imprint, with an ISBN: its report, whoever keeps the file.
bool bearsImprint(const DocumentFace &face)
{
    static const Pattern imprint(u"©\\s*HMIC(?:FRS)?\\s+20\\d\\d\\b"_s);
    return !face.isbn.isEmpty()
        && (imprint.isIn(face.top.join(u'\n')) || imprint.isIn(face.opening));
}

/// What kind of report an imprint belongs to: one of a PEEL round names its pillar above it.
Decided<Type> byImprint(const DocumentFace &face)
{
    static const Pattern peel
        = ignoringCase(u"\\bPEEL:?\\s+Police "
                       u"(?:effectiveness|efficiency|legitimacy|leadership)\\b[^\\n]{0,60}\\s(?:an "
                       "inspection of|a national overview)\\b"_s);
    const PatternMatch match = peel.match(face.top.join(u'\n') + u'\n' + face.opening);
    return match.hasMatch() ? decided(Type::PeelReport, match.captured())
                            : decided(Type::InspectorateNews, u"ISBN "_s + face.isbn);
}

/// The page that a report can be had from: "Get the report", and files to download.
bool isLandingPage(const DocumentFace &face)
{
    static const Pattern get = inLines(u"^get the (?:\\w+ ){0,2}reports?$"_s);
    static const Pattern file = inLines(u"\\((?:pdf|word) document\\)$"_s);
    const QString text = face.top.join(u'\n') + u'\n' + face.opening;
    return face.isbn.isEmpty() && get.match(text).hasMatch() && file.match(text).hasMatch();
}

Decided<Type> byInspectorateSite(const DocumentFace &face)
{
    if (isLandingPage(face))
        return decided(Type::InspectorateNews, face.title);
    if (isPageTitle(face.title))
        return decided(Type::PeelPage, face.title);
    if (isReportTitle(face))
        return decided(Type::PeelReport, face.title);
    if (face.path.value(face.path.size() - 2) == "peel-reports"_L1)
        return decided(Type::PeelReport, face.path.last());
    const QString &whose = face.site.isEmpty() ? face.host : face.site;
    return decided(Type::InspectorateNews, whose.isEmpty() ? face.top.value(0) : whose);
}

} // namespace

bool isFromInspectorate(const DocumentFace &face)
{
    return face.host.contains("justiceinspectorates.gov.uk"_L1) || isInspectorateSite(face.site)
        || hasInspectorateMasthead(face)
        || std::any_of(face.crumbs.begin(), face.crumbs.end(), isInspectorateSite)
        || std::any_of(face.top.begin(), face.top.begin() + std::min<qsizetype>(face.top.size(), 3),
            [](const QString &line) {
                static const Pattern by = ignoringCase(
                    u"^by (?:HM|(?:her|his) majesty.s) inspectorate of constabulary\\b"_s);
                return (line.size() < 100 && isInspectorateSite(line))
                    || (line.size() < 200 && by.match(line).hasMatch());
            });
}

Decided<DocumentType> typeOf(const DocumentFace &face)
{
    if (isFireService(face))
        return decided(Type::Other, face.title);
    const bool inspectorate = isFromInspectorate(face);
    if (face.host.contains("justiceinspectorates.gov.uk"_L1) && face.path.size() > 1)
        return byInspectorateSite(face);
    // A heading "HMIC" on a Commissioner's page is no letterhead.
    if (const auto host = bySigns(hostSigns(), face.host);
        host && host->value != Type::Other && (!inspectorate || host->value == Type::PccReport))
        return *host;
    if (isLandingPage(face) && forcesIn(face.site, false).empty())
        return decided(Type::InspectorateNews, face.title);
    if (isMeetingItem(face) && !inspectorate)
        return decided(isCouncilPaper(face) ? Type::Other : Type::PccReport, face.title);
    if (isPageTitle(face.title) && (face.isbn.isEmpty() || !isReportTitle(face)))
        return decided(Type::PeelPage, face.title);
    // A newspaper writes of Commissioners and panels.
    const auto address = bySigns(hostSigns(), face.host);
    const bool press
        = ((address && address->value == Type::Other) || isNewsPost(face) || hasPressMasthead(face))
        && !inspectorate;
    if (const auto title = bySigns(titleSigns(), face.title + u'\n' + face.subtitle);
        title && title->value == Type::PccReport && !press)
        return *title;
    // "Register of …" above the title of the first report that it lists.
    if (const auto title = bySigns(titleSigns(), face.title);
        title && !face.title.startsWith("PEEL"_L1) && !(press && title->value == Type::PccReport))
        return *title;
    // News whose own title is lost name the report in a line of its own.
    if (const QString notice = inspectoratesNotice(face);
        !notice.isEmpty() && face.isbn.isEmpty() && isReportTitle(face))
        return decided(Type::InspectorateNews, notice);
    if (isReportTitle(face))
        return answerTo(face).value_or(decided(Type::PeelReport, face.title));
    if (inspectorate)
        return byInspectorateSite(face);
    if (bearsImprint(face))
        return byImprint(face);
    if (isCouncilPaper(face))
        return decided(Type::Other, face.top.value(0));
    if (bearsCommissionersName(face) && !press)
        return decided(Type::PccReport, face.top.value(0));
    if (isCommissionersSite(face))
        return decided(Type::PccReport, face.site);
    for (const auto &[signs, text] : { std::pair(&titleSigns(), face.title + u'\n' + face.subtitle),
             std::pair(&topSigns(), labelsOf(face.top)) }) {
        if (const auto found = bySigns(*signs, text);
            found && !(press && found->value == Type::PccReport))
            return *found;
    }
    if (const Decided<QString> counted = countedRound(face); !counted.value.isEmpty())
        return decided(Type::PeelPage, counted.why);
    const auto host = bySigns(hostSigns(), face.host);
    const auto site = forcesIn(face.site, false);
    // The last part of a newspaper's headline may name a force.
    constexpr qsizetype fewMore = 20;
    static const Pattern federation = ignoringCase(u"\\bfederation\\b"_s);
    if (federation.isIn(face.site))
        return decided(Type::Other, face.site);
    if (!site.empty() && (!host || face.site.size() < site.front().range.length() + fewMore))
        return decided(Type::ForceNews, face.site);
    if (host)
        return *host;
    if (isDatedPost(face))
        return decided(Type::Other, face.host);
    if (const auto found = bySigns(openingSigns(), face.opening))
        return *found;
    if (isNewsPost(face) && isChiefHeard(face))
        return decided(Type::Other, face.host);
    if (isPressHeadline(face))
        return decided(Type::Other, face.title);
    const auto voice = voiceOf(face);
    const bool quoted = voice && voice->value == Type::InspectorateNews && isNewsPost(face);
    return voice && !quoted ? *voice : Decided<Type> { Type::Other, {} };
}

} // namespace Peel
