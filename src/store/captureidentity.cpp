// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/captureidentity.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A report or page of a round may be issued again with a later date; a paper of the same name with
/// another date is another paper.
bool isBoundToRound(const RecognisedHeader &header)
{
    return !header.round.isEmpty()
        && (header.type == DocumentType::PeelReport || header.type == DocumentType::PeelPage);
}

bool isBefore(const PartialDate &a, const PartialDate &b)
{
    return a.last() < b.first();
}

bool areDifferentDays(const std::optional<PartialDate> &a, const std::optional<PartialDate> &b)
{
    return a && b && (isBefore(*a, *b) || isBefore(*b, *a));
}

bool contradict(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

int richness(const QString &format)
{
    return format == "pdf"_L1 ? 2 : format == "html"_L1 ? 1 : 0;
}

} // namespace

QString addressKeyOf(const QString &address)
{
    const QUrl url(address.trimmed());
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = url.path().toLower();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (host.isEmpty() || path.isEmpty())
        return {};
    const QString query = url.query();
    const bool tellsPagesApart = !query.isEmpty() && !query.startsWith("utm_"_L1);
    return tellsPagesApart ? host + path + u'?' + query : host + path;
}

bool isSameDocument(const CaptureIdentity &a, const CaptureIdentity &b)
{
    if (contradict(a.recognised.force, b.recognised.force))
        return false;
    if (!a.addressKey.isEmpty() && !b.addressKey.isEmpty())
        return a.addressKey == b.addressKey;
    return !a.title.isEmpty() && a.title.compare(b.title, Qt::CaseInsensitive) == 0
        && a.recognised.type == b.recognised.type && a.recognised.force == b.recognised.force
        && a.recognised.round == b.recognised.round
        && (isBoundToRound(a.recognised) || !areDifferentDays(a.published, b.published));
}

std::optional<PartialDate> statedDateOf(const DocumentFacts &facts)
{
    std::optional<PartialDate> latest = facts.header.published;
    for (const Judgment &judgment : facts.judgments) {
        if (judgment.asOf && (!latest || isBefore(*latest, *judgment.asOf)))
            latest = judgment.asOf;
    }
    return latest;
}

bool supersedes(const CaptureAge &later, const CaptureAge &earlier)
{
    if (later.stated && earlier.stated) {
        if (isBefore(*later.stated, *earlier.stated))
            return false;
        if (isBefore(*earlier.stated, *later.stated))
            return true;
    }
    return richness(later.format) >= richness(earlier.format);
}

} // namespace Peel
