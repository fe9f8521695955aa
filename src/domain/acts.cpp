// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts.h"

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

QJsonArray actsTable()
{
    initReferenceResource();
    QFile file(u":/reference/acts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference table acts is not compiled in");
    return QJsonDocument::fromJson(file.readAll()).object()["acts"_L1].toArray();
}

Act actOf(const QJsonObject &row)
{
    Act act { row["name"_L1].toString(), {}, {} };
    for (const QJsonValue &name : row["short"_L1].toArray())
        act.shortNames.append(name.toString());
    for (const QJsonValue &year : row["years"_L1].toArray())
        act.years.append(year.toInt());
    return act;
}

std::vector<Act> loadedActs()
{
    std::vector<Act> acts;
    for (const QJsonValue &row : actsTable())
        acts.push_back(actOf(row.toObject()));
    return acts;
}

} // namespace

const std::vector<Act> &knownActs()
{
    static const std::vector<Act> acts = loadedActs();
    return acts;
}

} // namespace Peel
