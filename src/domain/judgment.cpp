// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgment.h"

namespace Peel {
namespace {

template <typename Enum, std::size_t N>
std::optional<Enum> enumOf(QStringView id, const char *const (&ids)[N])
{
    for (std::size_t i = 0; i < N; ++i) {
        if (id == QLatin1StringView(ids[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

constexpr const char *confidenceIds[] { "high", "medium", "low" };
constexpr const char *programmeIds[] { "peel", "crime_data_integrity", "other" };
constexpr const char *originIds[] { "stated", "prior", "claimed" };

} // namespace

QString confidenceId(Confidence confidence)
{
    return QLatin1StringView(confidenceIds[static_cast<int>(confidence)]);
}

std::optional<Confidence> confidenceFromId(QStringView id)
{
    return enumOf<Confidence>(id, confidenceIds);
}

QString programmeId(Programme programme)
{
    return QLatin1StringView(programmeIds[static_cast<int>(programme)]);
}

std::optional<Programme> programmeFromId(QStringView id)
{
    return enumOf<Programme>(id, programmeIds);
}

QString originId(Origin origin)
{
    return QLatin1StringView(originIds[static_cast<int>(origin)]);
}

std::optional<Origin> originFromId(QStringView id)
{
    return enumOf<Origin>(id, originIds);
}

} // namespace Peel
