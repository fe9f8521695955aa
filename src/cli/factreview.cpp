// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factreview.h"

#include "analysis/review.h"
#include "cli/selection.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Result<ReviewItem> factNumbered(Workspace &library, qint64 id)
{
    FactFilter all;
    all.rejected = true;
    const auto facts = library.facts(all).result();
    if (!facts)
        return tl::unexpected(facts.error());
    if (auto item = reviewItem(*facts, id))
        return *item;
    return failure(ErrorKind::NotFound,
        u"There is no fact with the number %1; “peelctl review” lists them."_s.arg(id));
}

Result<QJsonValue> valueFrom(const QString &field, const QString &typed)
{
    if (field == "force"_L1)
        return forceId(typed).map([](const QString &id) { return QJsonValue(id); });
    if (field == "round"_L1)
        return roundId(typed).map([](const QString &id) { return QJsonValue(id); });
    if (field != "value"_L1) {
        static const QStringList ids { u"grade"_s, u"unit"_s, u"scope"_s, u"origin"_s, u"kind"_s,
            u"programme"_s };
        return QJsonValue(ids.contains(field) ? typed.toLower().replace(u' ', u'_') : typed);
    }
    bool isNumber = false;
    const double number = QString(typed).remove(u',').toDouble(&isNumber);
    if (!isNumber)
        return failure(ErrorKind::NotUnderstood, u"“%1” is no number."_s.arg(typed));
    return QJsonValue(number);
}

Result<QJsonObject> correctionFrom(const QStringList &fields)
{
    QJsonObject correction;
    for (const QString &field : fields) {
        const QString name = field.section(u'=', 0, 0).trimmed();
        const QString typed = field.section(u'=', 1).trimmed();
        if (!field.contains(u'=') || name.isEmpty())
            return failure(ErrorKind::NotUnderstood,
                u"Behind set stand fields with their values: value=350, scope=national."_s);
        const auto value = valueFrom(name, typed);
        if (!value)
            return tl::unexpected(value.error());
        correction[name] = *value;
        if (name == "value"_L1)
            correction[u"decimals"_s] = static_cast<int>(typed.section(u'.', 1).size());
    }
    return correction;
}

Result<FactDecision> decisionFor(
    const ReviewItem &fact, const ReviewWord &word, const QList<FactDecision> &decisions)
{
    if (word.kind == ReviewWord::Kind::Accept)
        return accepting(fact, decisions);
    if (word.kind == ReviewWord::Kind::Reject)
        return rejecting(fact, decisions);
    return correctionFrom(word.fields).and_then([&](const QJsonObject &correction) {
        return correcting(fact, correction, decisions);
    });
}

Result<bool> keep(Workspace &library, const ReviewItem &fact, const ReviewWord &word)
{
    if (word.kind == ReviewWord::Kind::Undo) {
        if (fact.decision == 0)
            return failure(ErrorKind::NotUnderstood, u"Nobody has decided this fact."_s);
        return library.undoFactDecision(fact.decision).result();
    }
    const auto decisions = library.factDecisions().result();
    if (!decisions)
        return tl::unexpected(decisions.error());
    const auto decision = decisionFor(fact, word, *decisions);
    if (!decision)
        return tl::unexpected(decision.error());
    return library.decideFact(*decision).result().map([](qint64) { return true; });
}

QString pastOf(ReviewWord::Kind kind)
{
    switch (kind) {
    case ReviewWord::Kind::Accept:
        return u"Accepted"_s;
    case ReviewWord::Kind::Reject:
        return u"Rejected"_s;
    case ReviewWord::Kind::Set:
        return u"Corrected"_s;
    case ReviewWord::Kind::Undo:
        break;
    }
    return u"Took back the word on"_s;
}

} // namespace

Result<std::optional<ReviewWord>> reviewWordFrom(const QStringList &words)
{
    static const QHash<QString, ReviewWord::Kind> known { { u"accept"_s, ReviewWord::Kind::Accept },
        { u"reject"_s, ReviewWord::Kind::Reject }, { u"set"_s, ReviewWord::Kind::Set },
        { u"undo"_s, ReviewWord::Kind::Undo } };
    if (words.isEmpty())
        return std::optional<ReviewWord>();
    bool isNumber = false;
    const qint64 fact = words.first().toLongLong(&isNumber);
    const auto kind = known.constFind(words.value(1));
    const bool sets = kind != known.cend() && *kind == ReviewWord::Kind::Set;
    if (!isNumber || kind == known.cend() || sets != (words.size() > 2))
        return failure(ErrorKind::NotUnderstood,
            u"A fact is decided by its number and accept, reject, undo or set FIELD=VALUE."_s);
    return std::optional(ReviewWord { fact, *kind, words.mid(2) });
}

Result<QString> reviewFact(Workspace &library, const ReviewWord &word)
{
    return factNumbered(library, word.fact).and_then([&](const ReviewItem &fact) {
        return keep(library, fact, word).map([&](bool) {
            return u"%1 %2: “%3”"_s.arg(pastOf(word.kind))
                .arg(word.fact)
                .arg(fact.evidence().source.quote.simplified());
        });
    });
}

} // namespace Peel
