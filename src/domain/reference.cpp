// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initReferenceResource()
{
    Q_INIT_RESOURCE(reference_data);
}

namespace Peel {
namespace {

QJsonObject tableFile(const QString &name)
{
    QFile file(u":/reference/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference table %s is not compiled in", qPrintable(name));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the reference table %s: %s at byte %d", qPrintable(name),
            qPrintable(error.errorString()), error.offset);
    return document.object();
}

QJsonArray table(const QString &name)
{
    return tableFile(name)[name].toArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Force forceOf(const QJsonObject &o)
{
    return Force { o["id"_L1].toString(), o["name"_L1].toString(), o["area"_L1].toString(),
        strings(o["variants"_L1]), o["territorial"_L1].toBool(true) };
}

Round roundOf(const QJsonObject &o)
{
    return Round { o["id"_L1].toString(), strings(o["names"_L1]), o["scale"_L1].toString(),
        date(o["first"_L1]), date(o["last"_L1]), o["comparable_with_previous"_L1].toBool(),
        o["why_not"_L1].toString() };
}

GradeScale scaleOf(const QJsonObject &o)
{
    GradeScale scale { o["id"_L1].toString(), o["name"_L1].toString(), {} };
    for (const QString &grade : strings(o["grades"_L1]))
        scale.grades.push_back(gradeFromId(grade).value());
    return scale;
}

Area areaOf(const QJsonObject &o)
{
    return Area { o["id"_L1].toString(), o["name"_L1].toString(), strings(o["rounds"_L1]),
        strings(o["ungraded_in"_L1]), strings(o["keys"_L1]), strings(o["wordings"_L1]) };
}

Join joinOf(const QJsonObject &o)
{
    static const QStringList kinds { u"same"_s, u"reworded"_s, u"split"_s, u"merged"_s, u"new"_s,
        u"dropped"_s };
    return Join { static_cast<Join::Kind>(
                      std::max<qsizetype>(0, kinds.indexOf(o["kind"_L1].toString()))),
        o["from_round"_L1].toString(), o["from"_L1].toString(), o["to_round"_L1].toString(),
        o["to"_L1].toString(), o["across_break"_L1].toBool(), o["reason"_L1].toString() };
}

/// The crosswalk's reasons, each with the publications that it was read from.
std::vector<Join> crosswalkFrom(const QJsonObject &file)
{
    const QJsonObject titles = file["sources"_L1].toObject();
    std::vector<Join> joins;
    for (const QJsonValue &value : file["crosswalk"_L1].toArray()) {
        Join join = joinOf(value.toObject());
        QStringList sources;
        for (const QString &source : strings(value["sources"_L1]))
            sources.append(titles[source].toString());
        join.reason += u" Sources: %1."_s.arg(sources.join(u"; "_s));
        joins.push_back(std::move(join));
    }
    return joins;
}

Measure measureOf(const QJsonObject &o)
{
    return Measure { o["id"_L1].toString(), o["name"_L1].toString(), o["group"_L1].toString(),
        unitFromId(o["unit"_L1].toString()).value_or(Unit::Count), strings(o["aliases"_L1]) };
}

template <typename Row>
std::vector<Row> rowsOf(const QString &name, Row (*rowOf)(const QJsonObject &))
{
    std::vector<Row> rows;
    for (const QJsonValue &value : table(name))
        rows.push_back(rowOf(value.toObject()));
    return rows;
}

template <typename Row> const Row *byId(const std::vector<Row> &rows, QStringView id)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// Lower case, '&' as 'and', every dash a hyphen, single blanks: how names are compared.
QString folded(const QString &text)
{
    QString out = text.toLower().simplified();
    out.replace(u'&', "and"_L1);
    for (const QChar dash : u"\u2010\u2011\u2012\u2013\u2014"_s)
        out.replace(dash, u'-');
    return out;
}

constexpr qsizetype MostRemembered = 20000; // names of figures, of one thread

/// The places of the measures that a name or an alias may mean, by it.
QHash<QString, QList<std::size_t>> measuresByName(const std::vector<Measure> &measures)
{
    QHash<QString, QList<std::size_t>> byName;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        byName[folded(measures[i].name)].append(i);
        for (const QString &alias : measures[i].aliases)
            byName[alias].append(i);
    }
    return byName;
}

} // namespace

ReferenceData::ReferenceData()
{
    initReferenceResource();
    m_forces = rowsOf(u"forces"_s, forceOf);
    m_rounds = rowsOf(u"rounds"_s, roundOf);
    m_scales = rowsOf(u"scales"_s, scaleOf);
    m_areas = rowsOf(u"areas"_s, areaOf);
    m_crosswalk = crosswalkFrom(tableFile(u"crosswalk"_s));
    m_measures = rowsOf(u"measures"_s, measureOf);
}

const ReferenceData &ReferenceData::builtIn()
{
    static const ReferenceData data;
    return data;
}

const Force *ReferenceData::force(QStringView id) const
{
    return byId(m_forces, id);
}

const Round *ReferenceData::round(QStringView id) const
{
    return byId(m_rounds, id);
}

const Area *ReferenceData::area(QStringView id) const
{
    return byId(m_areas, id);
}

const GradeScale *ReferenceData::scale(QStringView id) const
{
    return byId(m_scales, id);
}

const GradeScale *ReferenceData::scaleOfRound(QStringView roundId) const
{
    const Round *found = round(roundId);
    return found == nullptr ? nullptr : scale(found->scale);
}

const Measure *ReferenceData::measure(QStringView id) const
{
    return byId(m_measures, id);
}

const Force *ReferenceData::forceNamed(const QString &text) const
{
    const QString wanted = folded(text);
    for (const Force &force : m_forces) {
        const auto means = [&](const QString &name) { return folded(name) == wanted; };
        if (force.id == wanted || means(force.name) || means(force.areaName)
            || std::any_of(force.variants.begin(), force.variants.end(), means))
            return &force;
    }
    return nullptr;
}

const Round *ReferenceData::roundNamed(const QString &text) const
{
    const QString wanted = folded(text);
    for (const Round &round : m_rounds) {
        const auto means = [&](const QString &name) { return folded(name) == wanted; };
        if (round.id == wanted || std::any_of(round.names.begin(), round.names.end(), means))
            return &round;
    }
    return nullptr;
}

const Measure *ReferenceData::measureNamed(const QString &metricName, Unit unit) const
{
    // Asked for every figure of a library, so the names are folded once.
    static const QHash<QString, QList<std::size_t>> byName = measuresByName(m_measures);
    // The year of an Act belongs to the Act and may be misprinted: "Searches: PACE 1984".
    static const QRegularExpression year(u" (?:19|20)\\d\\d$"_s);
    // A library prints few names, many times each.
    thread_local QHash<QString, QList<std::size_t>> asked;
    auto found = asked.constFind(metricName);
    if (found == asked.cend()) {
        const QString wanted = folded(metricName);
        QList<std::size_t> places = byName.value(wanted);
        if (const QString withoutYear = QString(wanted).remove(year); withoutYear != wanted)
            places += byName.value(withoutYear);
        std::sort(places.begin(), places.end());
        if (asked.size() >= MostRemembered)
            asked.clear();
        found = asked.insert(metricName, places);
    }
    for (const std::size_t place : *found) {
        if (m_measures.at(place).unit == unit)
            return &m_measures.at(place);
    }
    return nullptr;
}

QString forceName(const QString &id)
{
    const Force *force = ReferenceData::builtIn().force(id);
    return force == nullptr ? id : force->name;
}

QString areaName(const QString &id)
{
    const Area *area = ReferenceData::builtIn().area(id);
    return area == nullptr ? id : area->name;
}

} // namespace Peel
