// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/captureidentity.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <vector>

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

/// The inspectorate's pages moved twice without changing: …/hmic/page, …/hmicfrs/page, and then to
/// a host of its own.
QString atOneHome(const QString &place)
{
    constexpr auto home = "justiceinspectorates.gov.uk/"_L1;
    for (const QLatin1StringView earlier : { "justiceinspectorates.gov.uk/hmicfrs/"_L1,
             "justiceinspectorates.gov.uk/hmic/"_L1, "hmicfrs.justiceinspectorates.gov.uk/"_L1 }) {
        if (place.startsWith(earlier))
            return home + place.mid(earlier.size());
    }
    return place;
}

constexpr std::size_t wordsInRun = 4;
constexpr std::size_t fewestRuns = 8;

/// The runs of four words of a text, as a sorted set of hashes.
std::vector<std::size_t> wordingOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    const QString lower = text.toLower();
    std::vector<std::size_t> hashes;
    for (auto it = word.globalMatch(lower); it.hasNext();)
        hashes.push_back(qHash(it.next().capturedView()));
    if (hashes.size() < wordsInRun)
        return {};
    std::vector<std::size_t> runs;
    for (std::size_t i = 0; i + wordsInRun <= hashes.size(); ++i)
        runs.push_back(qHashRange(hashes.begin() + static_cast<std::ptrdiff_t>(i),
            hashes.begin() + static_cast<std::ptrdiff_t>(i + wordsInRun)));
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

int richness(const QString &format)
{
    return format == "pdf"_L1 ? 2 : format == "html"_L1 ? 1 : 0;
}

} // namespace

QString addressKeyOf(const QString &address)
{
    const QUrl url(address.trimmed());
    QString place = url.host().toLower() + url.path().toLower();
    if (place.startsWith("www."_L1))
        place.remove(0, 4);
    place = atOneHome(place);
    while (place.endsWith(u'/'))
        place.chop(1);
    if (url.host().isEmpty() || !place.contains(u'/'))
        return {};
    const QString query = url.query();
    const bool tellsPagesApart = !query.isEmpty() && !query.startsWith("utm_"_L1);
    return tellsPagesApart ? place + u'?' + query : place;
}

Likeness likenessOf(const CaptureIdentity &a, const CaptureIdentity &b)
{
    if (a.digest != b.digest || contradict(a.recognised.force, b.recognised.force))
        return Likeness::Different;
    if (!a.addressKey.isEmpty() && !b.addressKey.isEmpty())
        return a.addressKey == b.addressKey ? Likeness::SameAddress : Likeness::Different;
    const bool sameTitle = !a.title.isEmpty() && a.title.compare(b.title, Qt::CaseInsensitive) == 0
        && a.recognised.type == b.recognised.type && a.recognised.force == b.recognised.force
        && a.recognised.round == b.recognised.round
        && (isBoundToRound(a.recognised) || !areDifferentDays(a.published, b.published));
    return sameTitle ? Likeness::SameTitle : Likeness::Different;
}

double sharedWording(const QString &a, const QString &b)
{
    const std::vector<std::size_t> one = wordingOf(a);
    const std::vector<std::size_t> other = wordingOf(b);
    const std::size_t shorter = std::min(one.size(), other.size());
    if (shorter < fewestRuns)
        return 1;
    std::vector<std::size_t> both;
    std::set_intersection(
        one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return static_cast<double>(both.size()) / static_cast<double>(shorter);
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
