// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crosswalk.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString nameOf(const QString &area, const ReferenceData &reference)
{
    const Area *found = reference.area(area);
    return found == nullptr ? area : found->name;
}

QString enumerated(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

QString between(const Join &join, const QString &what)
{
    return u"%1 → %2: %3"_s.arg(join.fromRound, join.toRound, what);
}

QStringList targets(const QList<const Join *> &joins, const ReferenceData &reference)
{
    QStringList names;
    for (const Join *join : joins)
        names.append(nameOf(join->toArea, reference));
    return names;
}

QStringList origins(const QList<const Join *> &joins, const ReferenceData &reference)
{
    QStringList names;
    for (const Join *join : joins)
        names.append(nameOf(join->fromArea, reference));
    return names;
}

} // namespace

bool joinsQuestions(const Join &join)
{
    return join.kind == Join::Kind::Same || join.kind == Join::Kind::Reworded;
}

QList<const Join *> joinsFrom(const RoundArea &question, const ReferenceData &reference)
{
    QList<const Join *> found;
    for (const Join &join : reference.crosswalk()) {
        if (join.fromRound == question.round && join.fromArea == question.area)
            found.append(&join);
    }
    return found;
}

QList<const Join *> joinsInto(const RoundArea &question, const ReferenceData &reference)
{
    QList<const Join *> found;
    for (const Join &join : reference.crosswalk()) {
        if (join.toRound == question.round && join.toArea == question.area)
            found.append(&join);
    }
    return found;
}

int roundIndex(const QString &round, const ReferenceData &reference)
{
    const auto &rounds = reference.rounds();
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (rounds.at(i).id == round)
            return static_cast<int>(i);
    }
    return -1;
}

QString becameSentence(const RoundArea &question, const ReferenceData &reference)
{
    const QList<const Join *> joins = joinsFrom(question, reference);
    if (joins.isEmpty())
        return {};
    const Join &first = *joins.front();
    switch (first.kind) {
    case Join::Kind::Split:
        return between(first, u"split into "_s + enumerated(targets(joins, reference)));
    case Join::Kind::Merged:
        return between(first, u"merged into "_s + nameOf(first.toArea, reference));
    case Join::Kind::Dropped:
        return between(first, u"no longer asked"_s);
    case Join::Kind::Reworded:
        return first.fromArea == first.toArea
            ? QString()
            : between(first, u"became "_s + nameOf(first.toArea, reference));
    case Join::Kind::Same:
    case Join::Kind::New:
        break;
    }
    return {};
}

QString cameSentence(const RoundArea &question, const ReferenceData &reference)
{
    const QList<const Join *> joins = joinsInto(question, reference);
    if (joins.isEmpty())
        return {};
    const Join &first = *joins.front();
    switch (first.kind) {
    case Join::Kind::Split:
        return between(first, u"split from "_s + nameOf(first.fromArea, reference));
    case Join::Kind::Merged:
        return between(first, u"merged from "_s + enumerated(origins(joins, reference)));
    case Join::Kind::New:
        return between(first, u"new"_s);
    case Join::Kind::Reworded:
    case Join::Kind::Same:
    case Join::Kind::Dropped:
        break;
    }
    return {};
}

QString reasonOf(const RoundArea &question, const ReferenceData &reference)
{
    const QList<const Join *> joins = joinsFrom(question, reference);
    return joins.isEmpty() || joins.front()->kind == Join::Kind::Same ? QString()
                                                                      : joins.front()->reason;
}

} // namespace Peel
