// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figurefacts.h"

#include "exporting/exclusion.h"
#include "exporting/figurevalues.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype keyLength = 16; // hexadecimal digits: no two facts of a library share them

QString keyOf(const QStringList &words, const Evidence &evidence)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &word : words + QStringList { evidence.source.quote.simplified() }) {
        hash.addData(word.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return QString::fromLatin1(hash.result().toHex().first(keyLength));
}

/// The facts that a kind of figure draws, by id and by key.
class KeyedFacts
{
public:
    KeyedFacts(FigureKind kind, const LibraryFacts &facts)
    {
        if (kind == FigureKind::Timeline)
            add(facts.recommendations);
        else if (kind == FigureKind::GradeBars || kind == FigureKind::GradeSteps)
            add(facts.judgments);
        else
            add(facts.metrics);
    }

    QString key(qint64 fact) const { return m_keys.value(fact); }

    /// 0 where there is none.
    qint64 fact(const QString &key) const { return m_facts.value(key); }

private:
    void add(const auto &all)
    {
        for (const auto &one : all) {
            const QString key = placeKeyOf(one.fact);
            m_keys.insert(one.id, key);
            if (!m_facts.contains(key)) // printed twice: the first
                m_facts.insert(key, one.id);
        }
    }

    QHash<qint64, QString> m_keys;
    QHash<QString, qint64> m_facts;
};

/// Where the fact is now; its id where no key can tell.
qint64 found(qint64 id, const QString &place, const KeyedFacts &facts)
{
    const qint64 old = std::abs(id);
    if (place.isEmpty() || facts.key(old) == place)
        return old;
    const qint64 now = facts.fact(place);
    return now != 0 ? now : -old;
}

} // namespace

QString placeKeyOf(const Metric &metric)
{
    return keyOf({ metric.name, unitId(metric.unit), scopeId(metric.scope),
                     QString::number(metric.value, 'g', 15),
                     metric.period ? metric.period->label : QString() },
        metric.evidence);
}

QString placeKeyOf(const Judgment &judgment)
{
    return keyOf({ judgment.force, judgment.round, judgment.area, gradeId(judgment.grade) },
        judgment.evidence);
}

QString placeKeyOf(const Recommendation &recommendation)
{
    return keyOf({ recommendation.text }, recommendation.evidence);
}

FigureSpec withPlaces(FigureSpec spec, const LibraryFacts &facts)
{
    const KeyedFacts keyed(spec.kind, facts);
    for (FigureSeries &series : spec.series) {
        for (FigurePoint &point : series.points) {
            for (qsizetype i = 0; i < point.facts.size(); ++i) {
                // What is not in the library keeps the key that it has.
                const QString key = keyed.key(point.facts.at(i));
                const QString known = point.places.value(i);
                point.places.resize(std::max(point.places.size(), i + 1));
                point.places[i] = key.isEmpty() ? known : key;
            }
        }
    }
    return spec;
}

FigureSpec withFactsFound(FigureSpec spec, const LibraryFacts &facts)
{
    const KeyedFacts keyed(spec.kind, facts);
    const FigureSpec before = spec;
    std::optional<FigureValues> values; // made where a key does not do
    for (int s = 0; s < spec.series.size(); ++s) {
        for (int p = 0; p < spec.series.at(s).points.size(); ++p) {
            FigurePoint &point = spec.series[s].points[p];
            for (qsizetype i = 0; i < point.facts.size(); ++i)
                point.facts[i] = found(point.facts.at(i), point.places.value(i), keyed);
            if (point.facts.value(0) >= 0 || !canExclude(spec.kind))
                continue;
            // Read otherwise by now: the same value of the same measure, area and period.
            if (!values)
                values.emplace(before, facts);
            const std::optional<FigurePoint> now = values->now(s, p);
            if (now && now->value == point.value && !now->facts.isEmpty())
                point.facts = now->facts;
        }
    }
    return spec;
}

} // namespace Peel
