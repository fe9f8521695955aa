// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/selection.h"

#include "cli/commandline.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const ReferenceData &data()
{
    return ReferenceData::builtIn();
}

Result<QStringList> listed(const QString &typed, Result<QString> (*idOf)(const QString &))
{
    QStringList ids;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        const Result<QString> id = idOf(part.trimmed());
        if (!id)
            return tl::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

template <typename Enum>
Result<std::optional<Enum>> chosen(
    const QString &typed, std::optional<Enum> (*fromId)(QStringView), const QString &choices)
{
    if (typed.isEmpty())
        return std::optional<Enum>();
    const std::optional<Enum> found = fromId(typed);
    if (!found)
        return failure(ErrorKind::NotUnderstood, u"“%1” is none of: %2."_s.arg(typed, choices));
    return found;
}

} // namespace

OptionSpec forceOption()
{
    return { "force", "F", "an id or a name: derbyshire, “Derbyshire Constabulary”" };
}

OptionSpec roundOption()
{
    return { "round", "R", "a round: 2015, 2018/19, 2023-25" };
}

OptionSpec areaOption()
{
    return { "area", "A", "an area's id, or words of its name" };
}

OptionSpec measureOption()
{
    return { "measure", "M", "a measure's id, or words of its name" };
}

OptionSpec typeOption()
{
    return { "type", "T",
        "peel_report, peel_page, inspectorate_news, force_news, pcc_report or other" };
}

OptionSpec originOption()
{
    return { "origin", "O", "stated, prior or claimed" };
}

Result<QString> forceId(const QString &typed)
{
    if (const Force *force = data().forceNamed(typed))
        return force->id;
    QStringList known;
    for (const Force &force : data().forces())
        known.append(force.id);
    const QString meant = nearest(typed.toLower(), known);
    return failure(ErrorKind::NotUnderstood,
        meant.isEmpty() ? u"There is no force “%1”."_s.arg(typed)
                        : u"There is no force “%1”. Did you mean “%2”?"_s.arg(typed, meant));
}

Result<QString> roundId(const QString &typed)
{
    if (const Round *round = data().roundNamed(typed))
        return round->id;
    QStringList known;
    for (const Round &round : data().rounds())
        known.append(round.id);
    return failure(ErrorKind::NotUnderstood,
        u"There is no round “%1”. There are: %2."_s.arg(typed, known.join(u", "_s)));
}

Result<QStringList> forceIds(const QString &typed)
{
    return listed(typed, forceId);
}

Result<QStringList> roundIds(const QString &typed)
{
    return listed(typed, roundId);
}

Result<FactFilter> filterFrom(const Invocation &invocation)
{
    FactFilter filter;
    if (invocation.has("force")) {
        const auto force = forceId(invocation.value("force"));
        if (!force)
            return tl::unexpected(force.error());
        filter.force = *force;
    }
    if (invocation.has("round")) {
        const auto round = roundId(invocation.value("round"));
        if (!round)
            return tl::unexpected(round.error());
        filter.round = *round;
    }
    const auto type = chosen<DocumentType>(invocation.value("type"), documentTypeFromId,
        u"peel_report, peel_page, inspectorate_news, force_news, pcc_report, other"_s);
    if (!type)
        return tl::unexpected(type.error());
    const auto origin
        = chosen<Origin>(invocation.value("origin"), originFromId, u"stated, prior, claimed"_s);
    if (!origin)
        return tl::unexpected(origin.error());
    filter.type = *type;
    filter.origin = *origin;
    filter.area = invocation.value("area");
    filter.measure = invocation.value("measure");
    return filter;
}

} // namespace Peel
