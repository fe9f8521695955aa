// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/dates.h"
#include "ingest/recognise/forcementions.h"
#include "ingest/recognise/header.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// HMIC took on the fire and rescue services, and the longer name, in July 2017.
const QDate renamed(2017, 7, 19);

QString inspectorate(const DocumentFace &face, const DocumentHeader &header)
{
    static const Pattern own(
        u"\\bThis is (HMIC(?:FRS)?)['’]|©\\s*(?:Crown copyright )?(HMIC(?:FRS)?)\\b"_s);
    const auto match = own.match(face.top.join(u'\n'));
    if (match.hasMatch())
        return match.captured(1) + match.captured(2);
    if (header.published)
        return header.published->last() < renamed ? u"HMIC"_s : u"HMICFRS"_s;
    const Round *round = ReferenceData::builtIn().round(header.round);
    return round != nullptr && round->firstPublished < renamed ? u"HMIC"_s : u"HMICFRS"_s;
}

QString nameOfForce(const QString &id)
{
    const Force *force = ReferenceData::builtIn().force(id);
    return force != nullptr ? force->name : QString();
}

/// A paper of the Chief Constable is the force's; a panel's minutes are the panel's.
QString authorOfPaper(const DocumentFace &face, const DocumentHeader &header)
{
    static const Pattern chief = caseless(
        u"\\breport (?:by|of|from) (?:the )?chief constable\\b|\\bchief constable.s report\\b"_s);
    static const Pattern panel
        = caseless(u"\\b[\\w &-]{0,40}\\bpolice(?:, fire)? and crime panel\\b"_s);
    const QString top = face.top.join(u'\n');
    const Force *force = ReferenceData::builtIn().force(header.force);
    const QString area = force != nullptr ? force->areaName : QString();
    if (chief.match(top).hasMatch())
        return nameOfForce(header.force);
    if (panel.match(top).hasMatch() && !area.isEmpty())
        return area + u" Police and Crime Panel"_s;
    return area.isEmpty() ? u"Police and Crime Commissioner"_s
                          : u"Police and Crime Commissioner for "_s + area;
}

bool isForceName(const QString &line)
{
    const std::vector<ForceMention> forces = forcesIn(line, false);
    return forces.size() == 1 && forces.front().range.length() == line.size();
}

} // namespace

QString publisherOf(const DocumentFace &face, const DocumentHeader &header)
{
    switch (header.type) {
    case DocumentType::PeelReport:
    case DocumentType::PeelPage:
    case DocumentType::InspectorateNews:
        return inspectorate(face, header);
    case DocumentType::ForceNews:
        return nameOfForce(header.force);
    case DocumentType::PccReport:
        return authorOfPaper(face, header);
    case DocumentType::Other:
        break;
    }
    return isFromInspectorate(face) ? inspectorate(face, header) : face.site;
}

QString titleOf(const DocumentFace &face, DocumentType type)
{
    static const Pattern bare
        = caseless(u"^PEEL(?: assessment)?[ :]*(?:20\\d\\d(?:\\s*[/–-]\\s*\\d+)?)?$"_s);
    if (type == DocumentType::PeelReport && bare.match(face.title).hasMatch()
        && !face.subtitle.isEmpty())
        return face.title + u" – "_s + face.subtitle;
    // "PEEL 2023–25" set smaller above "Police effectiveness, efficiency and legitimacy".
    if (const qsizetype at = face.top.indexOf(face.title);
        type == DocumentType::PeelReport && at > 0 && bare.match(face.top.at(at - 1)).hasMatch())
        return face.top.at(at - 1) + u" – "_s + face.title;
    // A letterhead is no title: the first line behind it that is neither a date nor a label.
    static const Pattern label = caseless(u"^(?:news|press|media) release$"_s);
    if (type == DocumentType::ForceNews && isForceName(face.title)) {
        for (const QString &line : face.top) {
            if (!isForceName(line) && !label.match(line).hasMatch() && !dateAlone(line))
                return line.left(200);
        }
    }
    return face.title;
}

} // namespace Peel
