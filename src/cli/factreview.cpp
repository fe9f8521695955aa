// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factreview.h"

#include "cli/selection.h"
#include "domain/factdecision.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// One fact of any kind, as the library has it now.
struct ReviewedFact
{
    FactKind kind = FactKind::Metric;
    QuotedPlace place;
    QJsonObject readAs;
    qint64 decision = 0;
    std::function<Result<bool>(const QJsonObject &)> check; // that it can be corrected so
};

template <typename Fact>
std::optional<ReviewedFact> factIn(const QList<Stored<Fact>> &facts, qint64 id, FactKind kind)
{
    const auto found = std::find_if(
        facts.cbegin(), facts.cend(), [id](const Stored<Fact> &one) { return one.id == id; });
    if (found == facts.cend())
        return std::nullopt;
    const SourceSpan &source = found->fact.evidence.source;
    return ReviewedFact { kind, { found->document, source.quote, source.start },
        readAs(found->fact), found->decision, [fact = found->fact](const QJsonObject &correction) {
            return corrected(fact, correction).map([](const Fact &) { return true; });
        } };
}

Result<ReviewedFact> factNumbered(Workspace &library, qint64 id)
{
    FactFilter all;
    all.rejected = true;
    const auto facts = library.facts(all).result();
    if (!facts)
        return tl::unexpected(facts.error());
    if (auto judgment = factIn(facts->judgments, id, FactKind::Judgment))
        return *judgment;
    if (auto recommendation = factIn(facts->recommendations, id, FactKind::Recommendation))
        return *recommendation;
    if (auto metric = factIn(facts->metrics, id, FactKind::Metric))
        return *metric;
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

/// The word before on the same fact: what was read there, and what is corrected already.
Result<FactDecision> decisionOn(Workspace &library, const ReviewedFact &fact)
{
    FactDecision decision { 0, fact.kind, fact.place, fact.readAs, FactWord::Accepted, {}, {}, {} };
    const auto decisions = library.factDecisions().result();
    if (!decisions)
        return tl::unexpected(decisions.error());
    const auto earlier = std::find_if(decisions->cbegin(), decisions->cend(),
        [&fact](const FactDecision &one) { return one.id == fact.decision; });
    if (fact.decision == 0 || earlier == decisions->cend())
        return decision;
    decision.place = earlier->place;
    decision.readAs = earlier->readAs;
    decision.correction = earlier->correction;
    return decision;
}

Result<bool> decide(Workspace &library, const ReviewedFact &fact, const ReviewWord &word)
{
    auto decision = decisionOn(library, fact);
    if (!decision)
        return tl::unexpected(decision.error());
    decision->word
        = word.kind == ReviewWord::Kind::Reject ? FactWord::Rejected : FactWord::Accepted;
    if (word.kind == ReviewWord::Kind::Set) {
        const auto correction = correctionFrom(word.fields);
        if (!correction)
            return tl::unexpected(correction.error());
        if (const auto fits = fact.check(*correction); !fits)
            return tl::unexpected(fits.error());
        decision->word = FactWord::Corrected;
        for (auto field = correction->begin(); field != correction->end(); ++field)
            decision->correction[field.key()] = *field;
    } else {
        decision->correction = {};
    }
    return library.decideFact(*decision).result().map([](qint64) { return true; });
}

Result<bool> keep(Workspace &library, const ReviewedFact &fact, const ReviewWord &word)
{
    if (word.kind != ReviewWord::Kind::Undo)
        return decide(library, fact, word);
    if (fact.decision == 0)
        return failure(ErrorKind::NotUnderstood, u"Nobody has decided this fact."_s);
    return library.undoFactDecision(fact.decision).result();
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
    return factNumbered(library, word.fact).and_then([&](const ReviewedFact &fact) {
        return keep(library, fact, word).map([&](bool) {
            return u"%1 %2: “%3”"_s.arg(pastOf(word.kind))
                .arg(word.fact)
                .arg(fact.place.quote.simplified());
        });
    });
}

} // namespace Peel
