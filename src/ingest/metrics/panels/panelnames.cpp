// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/panels/panelnames.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"

using namespace Qt::StringLiterals;

namespace Peel {

QString labelName(const PanelPart &label)
{
    static const Pattern per = caseless(u"\\bper\\b"_s);
    QString name = label.head.name;
    if (label.head.unit && !per.match(name).hasMatch()) {
        const QString words
            = label.text.mid(label.head.unit->range.from, label.head.unit->range.length());
        if (per.match(words).hasMatch())
            name += u' ' + words;
    }
    return tidyName(name);
}

bool canBe(const Quantity &figure, const std::optional<UnitWords> &unit)
{
    return !unit || (unit->listed && !(figure.unit == Unit::Gbp && unit->unit == Unit::PerPerson));
}

QString withRate(const QString &name, Unit unit)
{
    switch (unit) {
    case Unit::Per1000Population:
    case Unit::Per1000Households:
    case Unit::Per10000Population:
    case Unit::Per100000Population:
    case Unit::PerMillionPopulation:
        return name.contains("per "_L1) ? name : name + u' ' + unitName(unit);
    case Unit::PerPerson:
        return name.contains("per "_L1) ? name : name + u" per person"_s;
    case Unit::GbpPerPersonPerDay:
        return name.contains("per "_L1) ? name : name + u" per person per day"_s;
    default:
        return name;
    }
}

void takeUnit(Quantity &figure, const std::optional<UnitWords> &unit)
{
    if (figure.unit == Unit::Gbp && unit && unit->unit == Unit::GbpPerPersonPerDay)
        figure.unit = unit->unit;
    if (figure.unit != Unit::Count || !unit || !unit->listed)
        return;
    figure.unit = unit->unit;
    figure.value *= unit->scale;
}

QString factOf(const PanelPart &line)
{
    static const Pattern people = caseless(
        u"^\\W*\\d[\\d.,]*\\s*(?:m|million)?\\s+(?:people|residents|inhabitants)\\W*$"_s);
    if (line.figures.front().unit == Unit::SquareMiles)
        return u"Force area"_s;
    return people.match(line.text).hasMatch() ? u"Population"_s : QString();
}

QString basisOf(const PanelPart &line)
{
    static const Pattern basis = caseless(
        u"^\\W*(?<since>(?:on|since|from|against|compared\\s+(?:with|to)|than|vs\\.?|versus)\\s+(?:the\\s+)?\\S.*?)\\W*$"_s);
    static const Pattern said
        = caseless(u"^\\W*(?:up|down|an?\\s+(?:rise|fall|increase|decrease)\\s+of)?\\W*$"_s);
    const TextRange &figure = line.figures.front().range;
    const auto match = basis.match(line.text.mid(figure.to));
    return match.hasMatch() && said.match(line.text.left(figure.from)).hasMatch()
        ? match.captured(u"since"_s)
        : QString();
}

} // namespace Peel
