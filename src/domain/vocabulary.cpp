// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include "domain/reference.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QJsonArray tableOf(const QString &name)
{
    ReferenceData::builtIn(); // its tables and these are one resource
    QFile file(u":/reference/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference table %s is not compiled in", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object()[name].toArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

Vocabulary::Vocabulary()
{
    for (const QJsonValue &row : tableOf(u"synonyms"_s))
        m_synonyms.push_back({ strings(row["words"_L1]) });
    for (const QJsonValue &row : tableOf(u"wordlists"_s))
        m_lists.insert(row["id"_L1].toString(), strings(row["words"_L1]));
}

const Vocabulary &Vocabulary::builtIn()
{
    static const Vocabulary vocabulary;
    return vocabulary;
}

} // namespace Peel
