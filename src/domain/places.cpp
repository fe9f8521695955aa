// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static void initReferenceResource()
{
    Q_INIT_RESOURCE(reference_data);
}

namespace Peel {
namespace {

std::vector<NamedPlace> loadedPlaces()
{
    initReferenceResource();
    QFile file(u":/reference/places.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference table places is not compiled in");
    std::vector<NamedPlace> places;
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &row : table["places"_L1].toArray()) {
        const QString force = row["force"_L1].toString();
        for (const auto &name : row["names"_L1].toArray())
            places.push_back({ name.toString(), force });
    }
    return places;
}

} // namespace

const std::vector<NamedPlace> &knownPlaces()
{
    static const std::vector<NamedPlace> places = loadedPlaces();
    return places;
}

} // namespace Peel
