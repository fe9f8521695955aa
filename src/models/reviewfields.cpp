// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewfields.h"

#include "domain/reference.h"
#include "models/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using Choices = QList<std::pair<QString, QString>>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFields)
};

/// "per_1000_population" → "per 1000 population": ids of the contract are words.
QString readable(QString id)
{
    return id.replace(u'_', u' ');
}

/// Every value of an enum up to `last`.
template <typename Value, typename Id, typename Name>
Choices choicesOf(Value last, Id id, Name name)
{
    Choices choices;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        choices.append({ id(static_cast<Value>(i)), name(static_cast<Value>(i)) });
    return choices;
}

QString programmeWords(Programme programme)
{
    return programme == Programme::Peel ? Words::tr("PEEL") : readable(programmeId(programme));
}

QString unitWords(Unit unit)
{
    const QString name = unitName(unit);
    return name.isEmpty() ? readable(unitId(unit)) : name;
}

QString scopeWords(Scope scope)
{
    switch (scope) {
    case Scope::Force:
        return Words::tr("the force's");
    case Scope::National:
        return Words::tr("England and Wales");
    case Scope::Other:
        break;
    }
    return Words::tr("another area's or partner's");
}

Choices forces()
{
    Choices choices;
    for (const Force &force : ReferenceData::builtIn().forces())
        choices.append({ force.id, force.name });
    return choices;
}

Choices rounds()
{
    Choices choices;
    for (const Round &round : ReferenceData::builtIn().rounds())
        choices.append({ round.id, roundWords(round.id) });
    return choices;
}

/// The areas that a round asks about; all where it is not known.
Choices areas(const QString &round)
{
    const bool known = ReferenceData::builtIn().round(round) != nullptr;
    Choices choices { { QString(), Words::tr("none") } };
    for (const Area &area : ReferenceData::builtIn().areas()) {
        if (!known || area.rounds.contains(round))
            choices.append({ area.id, area.name });
    }
    return choices;
}

QString labelOf(const QString &name)
{
    static const QHash<QString, const char *> labels {
        { u"programme"_s, QT_TRANSLATE_NOOP("ReviewFields", "Programme") },
        { u"force"_s, QT_TRANSLATE_NOOP("ReviewFields", "Force") },
        { u"round"_s, QT_TRANSLATE_NOOP("ReviewFields", "Round") },
        { u"area"_s, QT_TRANSLATE_NOOP("ReviewFields", "Area") },
        { u"grade"_s, QT_TRANSLATE_NOOP("ReviewFields", "Grade") },
        { u"origin"_s, QT_TRANSLATE_NOOP("ReviewFields", "Whose word") },
        { u"kind"_s, QT_TRANSLATE_NOOP("ReviewFields", "Kind") },
        { u"text"_s, QT_TRANSLATE_NOOP("ReviewFields", "Words") },
        { u"name"_s, QT_TRANSLATE_NOOP("ReviewFields", "Measure") },
        { u"value"_s, QT_TRANSLATE_NOOP("ReviewFields", "Value") },
        { u"unit"_s, QT_TRANSLATE_NOOP("ReviewFields", "Unit") },
        { u"period"_s, QT_TRANSLATE_NOOP("ReviewFields", "Time, as printed") },
        { u"period.from"_s, QT_TRANSLATE_NOOP("ReviewFields", "First day") },
        { u"period.to"_s, QT_TRANSLATE_NOOP("ReviewFields", "Last day") },
        { u"scope"_s, QT_TRANSLATE_NOOP("ReviewFields", "Whose figure") },
    };
    return Words::tr(labels.value(name, ""));
}

Choices choicesFor(const QString &name, const QString &round)
{
    if (name == "programme"_L1)
        return choicesOf(Programme::Other, programmeId, programmeWords);
    if (name == "force"_L1)
        return forces();
    if (name == "round"_L1)
        return rounds();
    if (name == "area"_L1)
        return areas(round);
    if (name == "grade"_L1)
        return choicesOf(Grade::NotReinspected, gradeId, gradeWord);
    if (name == "origin"_L1)
        return choicesOf(Origin::Claimed, originId, originWords);
    if (name == "kind"_L1)
        return choicesOf(
            RecommendationKind::Recommendation, recommendationKindId, recommendationKindName);
    if (name == "unit"_L1)
        return choicesOf(Unit::Rank, unitId, unitWords);
    return name == "scope"_L1 ? choicesOf(Scope::Other, scopeId, scopeWords) : Choices();
}

QString valueIn(const ReviewItem &item, const QJsonObject &fields, const QString &name)
{
    if (const auto *metric = std::get_if<Metric>(&item.fact);
        metric != nullptr && name == "value"_L1)
        return QString::number(metric->value, 'f', metric->decimals);
    if (!name.startsWith("period"_L1))
        return fields[name].toVariant().toString();
    const QString part = name.section(u'.', 1);
    return fields["period"_L1].toObject()[part.isEmpty() ? u"label"_s : part].toString();
}

} // namespace

QList<ReviewField> reviewFields(const ReviewItem &item, const QString &round)
{
    const QJsonObject contract = item.fields();
    const QString own = contract["round"_L1].toString();
    QList<ReviewField> fields;
    for (const QString &name : correctableFields(item.kind())) {
        ReviewField field { name, labelOf(name), valueIn(item, contract, name),
            choicesFor(name, own.isEmpty() ? round : own), name == "text"_L1 };
        const auto isValue = [&field](const auto &choice) { return choice.first == field.value; };
        if (!field.choices.isEmpty()
            && std::none_of(field.choices.cbegin(), field.choices.cend(), isValue))
            field.choices.append({ field.value, readable(field.value) });
        fields.append(field);
    }
    return fields;
}

Result<QJsonObject> correctionIn(
    const QList<ReviewField> &fields, const QHash<QString, QString> &typed)
{
    QJsonObject correction;
    for (const ReviewField &field : fields) {
        const QString now = typed.value(field.name, field.value).trimmed();
        if (now == field.value)
            continue;
        if (field.name != "value"_L1) {
            correction[field.name] = now;
            continue;
        }
        bool isNumber = false;
        const double number = QString(now).remove(u',').toDouble(&isNumber);
        if (!isNumber)
            return failure(ErrorKind::NotUnderstood, Words::tr("“%1” is no number.").arg(now));
        correction[field.name] = number;
        correction[u"decimals"_s] = static_cast<int>(now.section(u'.', 1).size());
    }
    return correction;
}

} // namespace Peel
