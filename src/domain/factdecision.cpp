// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/factdecision.h"

#include "domain/factsjson.h"
#include "domain/reference.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr std::array kinds { "judgment"_L1, "recommendation"_L1, "metric"_L1 };
constexpr std::array words { ""_L1, "accepted"_L1, "corrected"_L1, "rejected"_L1 };

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<QLatin1StringView, Size> &ids, QStringView id)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (!ids[i].isEmpty() && ids[i] == id)
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorKind::NotUnderstood, sentence);
}

bool isDayOrNone(const QJsonValue &value)
{
    return value.toString().isEmpty() || QDate::fromString(value.toString(), Qt::ISODate).isValid();
}

/// A sentence where the field does not know the value, else empty. Ids of enums are checked by the
/// contract itself.
QString whyNot(const QString &field, const QJsonValue &value)
{
    const QString text = value.toVariant().toString();
    const ReferenceData &reference = ReferenceData::builtIn();
    if (field == "value"_L1 && !value.isDouble())
        return u"“%1” is no number."_s.arg(text);
    if (field == "area"_L1 && !text.isEmpty() && reference.area(text) == nullptr)
        return u"“%1” is no area."_s.arg(text);
    if (field == "force"_L1 && reference.force(text) == nullptr)
        return u"“%1” is no force."_s.arg(text);
    if (field.startsWith("period."_L1) && !isDayOrNone(value))
        return u"“%1” is no day; a day is written 2019-04-01."_s.arg(text);
    if ((field == "name"_L1 || field == "text"_L1) && text.trimmed().isEmpty())
        return u"The %1 cannot be empty."_s.arg(field);
    return {};
}

/// The contract's object with the corrected fields in it.
Result<QJsonObject> correctedJson(QJsonObject json, const QJsonObject &correction, FactKind kind)
{
    const QStringList known = correctableFields(kind);
    for (auto field = correction.begin(); field != correction.end(); ++field) {
        if (!known.contains(field.key()) && field.key() != "decimals"_L1)
            return refused(u"“%1” is no field of a %2; these are: %3."_s.arg(
                field.key(), factKindId(kind), known.join(u", "_s)));
        if (const QString why = whyNot(field.key(), *field); !why.isEmpty())
            return refused(why);
        if (!field.key().startsWith("period"_L1)) {
            json[field.key()] = *field;
            continue;
        }
        QJsonObject period = json["period"_L1].toObject();
        const QString part = field.key().section(u'.', 1);
        period[part.isEmpty() ? u"label"_s : part] = *field;
        json["period"_L1] = period;
    }
    return json;
}

template <typename Fact, typename List>
Result<Fact> correctedFact(const Fact &fact, const QJsonObject &correction, FactKind kind,
    const QString &array, List DocumentFacts::*list)
{
    const auto json = correctedJson(toJson(fact), correction, kind);
    if (!json)
        return tl::unexpected(json.error());
    const auto facts = factsFromJson({ { array, QJsonArray { *json } } });
    if (!facts)
        return tl::unexpected(facts.error());
    Fact changed = ((*facts).*list).front();
    changed.evidence = fact.evidence;
    return changed;
}

} // namespace

QString factKindId(FactKind kind)
{
    return kinds.at(static_cast<std::size_t>(kind));
}

std::optional<FactKind> factKindFromId(QStringView id)
{
    return valueOf<FactKind>(kinds, id);
}

QString factWordId(FactWord word)
{
    return words.at(static_cast<std::size_t>(word));
}

std::optional<FactWord> factWordFromId(QStringView id)
{
    return valueOf<FactWord>(words, id);
}

QJsonObject readAs(const Judgment &judgment)
{
    return { { u"programme"_s, programmeId(judgment.programme) }, { u"force"_s, judgment.force },
        { u"round"_s, judgment.round }, { u"area"_s, judgment.area },
        { u"grade"_s, gradeId(judgment.grade) } };
}

QJsonObject readAs(const Recommendation &recommendation)
{
    return { { u"text"_s, recommendation.text } };
}

QJsonObject readAs(const Metric &metric)
{
    return { { u"name"_s, metric.name }, { u"value"_s, metric.value },
        { u"unit"_s, unitId(metric.unit) },
        { u"period"_s, metric.period ? metric.period->label : QString() },
        { u"scope"_s, scopeId(metric.scope) } };
}

QStringList correctableFields(FactKind kind)
{
    switch (kind) {
    case FactKind::Judgment:
        return { u"programme"_s, u"force"_s, u"round"_s, u"area"_s, u"grade"_s, u"origin"_s };
    case FactKind::Recommendation:
        return { u"kind"_s, u"area"_s, u"text"_s };
    case FactKind::Metric:
        break;
    }
    return { u"name"_s, u"value"_s, u"unit"_s, u"period"_s, u"period.from"_s, u"period.to"_s,
        u"scope"_s };
}

Result<Judgment> corrected(const Judgment &judgment, const QJsonObject &correction)
{
    return correctedFact(
        judgment, correction, FactKind::Judgment, u"judgments"_s, &DocumentFacts::judgments);
}

Result<Recommendation> corrected(
    const Recommendation &recommendation, const QJsonObject &correction)
{
    return correctedFact(recommendation, correction, FactKind::Recommendation, u"recommendations"_s,
        &DocumentFacts::recommendations);
}

Result<Metric> corrected(const Metric &metric, const QJsonObject &correction)
{
    return correctedFact(
        metric, correction, FactKind::Metric, u"metrics"_s, &DocumentFacts::metrics);
}

} // namespace Peel
