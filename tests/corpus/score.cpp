// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel::Testing {
namespace {

using Fit = double (*)(const QJsonObject &gold, const QJsonObject &predicted);
using Words = QSet<QString>;

QString stem(const QString &word)
{
    if (word.size() <= 4)
        return word;
    for (const QString &ending : { u"ing"_s, u"ies"_s, u"es"_s, u"ed"_s, u"s"_s, u"e"_s }) {
        if (word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

Words wordsOf(const QString &text)
{
    static const QStringList idle
        = u"the a an of in on for to and or by with at as is are was were per number rate total all"_s
              .split(u' ');
    static const QRegularExpression quotes(u"[‘’“”'\"]"_s);
    static const QRegularExpression other(u"[^a-z0-9£%]+"_s);
    QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
    plain.remove(quotes).replace(other, u" "_s);
    Words words;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (!idle.contains(word))
            words.insert(stem(word));
    }
    return words;
}

/// How well a name says what the gold name says: half of its words, or a short one of nothing else.
double sameName(const QString &gold, const QString &predicted)
{
    const Words g = wordsOf(gold);
    const Words p = wordsOf(predicted);
    if (g.isEmpty() || p.isEmpty() || p.size() > 3 * g.size() + 4)
        return g == p ? 1 : 0;
    const auto both = static_cast<double>((Words(g) & p).size());
    const auto all = static_cast<double>(g.size() + p.size());
    const bool half = both >= 0.5 * static_cast<double>(g.size());
    const bool shortOne = both == static_cast<double>(p.size())
        && both >= static_cast<double>(std::min<qsizetype>(2, g.size()));
    return half || shortOne ? 0.5 + both / all : 0;
}

double dice(const QString &a, const QString &b)
{
    const Words x = wordsOf(a);
    const Words y = wordsOf(b);
    if (x.isEmpty() && y.isEmpty())
        return 1;
    return 2.0 * static_cast<double>((Words(x) & y).size())
        / static_cast<double>(x.size() + y.size());
}

double judgmentFit(const QJsonObject &gold, const QJsonObject &predicted)
{
    for (const QString &key : { u"force"_s, u"round"_s, u"area"_s, u"grade"_s, u"origin"_s }) {
        if (gold[key] != predicted[key])
            return 0;
    }
    return gold["programme"_L1].toString(u"peel"_s) == predicted["programme"_L1].toString(u"peel"_s)
        ? 1
        : 0;
}

double recommendationFit(const QJsonObject &gold, const QJsonObject &predicted)
{
    if (gold["kind"_L1] != predicted["kind"_L1])
        return 0;
    const double alike = dice(gold["text"_L1].toString(), predicted["text"_L1].toString());
    return alike >= 0.85 ? alike : 0;
}

double metricFit(const QJsonObject &gold, const QJsonObject &predicted)
{
    if (!gold["value"_L1].isDouble() || !predicted["value"_L1].isDouble())
        return 0;
    const double want = gold["value"_L1].toDouble();
    if (std::abs(want - predicted["value"_L1].toDouble()) > 1e-6 * std::max(1.0, std::abs(want)))
        return 0;
    if (gold["unit"_L1] != predicted["unit"_L1] || gold["scope"_L1] != predicted["scope"_L1])
        return 0;
    const auto dates = [](const QJsonObject &fact) {
        const QJsonObject period = fact["period"_L1].toObject();
        return std::pair(period["from"_L1].toString(), period["to"_L1].toString());
    };
    if (dates(gold) != std::pair<QString, QString>() && dates(gold) != dates(predicted))
        return 0;
    return sameName(gold["name"_L1].toString(), predicted["name"_L1].toString());
}

struct Matching
{
    std::map<int, int> pairs; // gold → predicted
    std::set<int> used; // predicted
};

/// Best first, one to one, required gold facts before optional ones.
Matching matchingOf(const QJsonArray &gold, const QJsonArray &predicted, Fit fit)
{
    using Pair = std::tuple<bool, double, int, int>; // required, fit, -gold, -predicted
    std::vector<Pair> pairs;
    for (int g = 0; g < gold.size(); ++g) {
        for (int p = 0; p < predicted.size(); ++p) {
            const double alike = fit(gold[g].toObject(), predicted[p].toObject());
            if (alike > 0)
                pairs.emplace_back(!gold[g].toObject()["optional"_L1].toBool(), alike, -g, -p);
        }
    }
    std::sort(pairs.rbegin(), pairs.rend());
    Matching matching;
    for (const auto &[required, alike, g, p] : pairs) {
        if (matching.pairs.count(-g) == 0 && matching.used.count(-p) == 0) {
            matching.pairs[-g] = -p;
            matching.used.insert(-p);
        }
    }
    return matching;
}

QString brief(const QString &kind, const QJsonObject &fact)
{
    if (kind == "judgments"_L1) {
        return u"%1 %2 %3 (%4)"_s.arg(fact["round"_L1].toString(), fact["area"_L1].toString(),
            fact["grade"_L1].toString(), fact["origin"_L1].toString());
    }
    if (kind == "recommendations"_L1)
        return fact["text"_L1].toString().left(90);
    return u"%1 = %2 %3"_s.arg(fact["name"_L1].toString())
        .arg(fact["value"_L1].toDouble())
        .arg(fact["unit"_L1].toString());
}

void compareHeader(Score &score, const QJsonObject &gold, const QJsonObject &predicted)
{
    for (const QString &key : { u"type"_s, u"force"_s, u"round"_s, u"published"_s }) {
        if (key == "published"_L1 && !gold[key].isString())
            continue;
        ++score.headerAsked;
        const bool same = (gold[key].isString() || predicted[key].isString())
            ? gold[key] == predicted[key]
            : true;
        score.headerRight += same ? 1 : 0;
        if (!same)
            score.complaints.append(u"header: %1 is %2, wanted %3"_s.arg(
                key, predicted[key].toString(), gold[key].toString()));
    }
}

void findTraps(Score &score, const QString &kind, const QJsonObject &gold,
    const QJsonArray &predicted, const Matching &matching)
{
    for (const QJsonValue &value : gold["must_not"_L1].toArray()) {
        const QJsonObject trap = value.toObject();
        const QString quote = flat(trap["quote"_L1].toString());
        if (trap["kind"_L1].toString() + u's' != kind || quote.isEmpty())
            continue;
        for (int p = 0; p < predicted.size(); ++p) {
            const QJsonObject fact = predicted[p].toObject();
            const QString source = flat(fact["source"_L1].toObject()["quote"_L1].toString());
            if (matching.used.count(p) == 0
                && (source.contains(quote) || (source.size() >= 20 && quote.contains(source))))
                score.traps.append(brief(kind, fact) + u" – "_s + trap["why"_L1].toString());
        }
    }
}

void compareKind(Score &score, const QString &kind, Fit fit, const QJsonObject &goldFacts,
    const QJsonObject &predictedFacts)
{
    const QJsonArray gold = goldFacts[kind].toArray();
    const QJsonArray predicted = predictedFacts[kind].toArray();
    const Matching matching = matchingOf(gold, predicted, fit);
    Tally &tally = score.kinds[kind];
    score.facts += static_cast<int>(predicted.size());
    for (int g = 0; g < gold.size(); ++g) {
        const QJsonObject fact = gold[g].toObject();
        const bool found = matching.pairs.count(g) > 0;
        if (found && kind == "recommendations"_L1) {
            ++score.areasAsked;
            const QJsonObject other = predicted[matching.pairs.at(g)].toObject();
            score.areasRight += fact["area"_L1].toString() == other["area"_L1].toString() ? 1 : 0;
        }
        if (fact["optional"_L1].toBool())
            continue;
        ++(found ? tally.right : tally.missed);
        if (kind == "metrics"_L1) {
            auto &[hit, asked] = score.metricsByPlace[fact["where"_L1].toString(u"anywhere"_s)];
            hit += found ? 1 : 0;
            ++asked;
        }
        if (!found)
            score.complaints.append(u"missed %1: %2"_s.arg(kind, brief(kind, fact)));
    }
    for (int p = 0; p < predicted.size(); ++p) {
        if (matching.used.count(p) > 0)
            continue;
        const QJsonObject fact = predicted[p].toObject();
        const bool again = std::any_of(gold.begin(), gold.end(),
            [&](const QJsonValue &g) { return fit(g.toObject(), fact) > 0; });
        ++(again ? score.repeats : tally.made);
        if (!again)
            score.complaints.append(u"false %1: %2"_s.arg(kind, brief(kind, fact)));
    }
    findTraps(score, kind, goldFacts, predicted, matching);
}

} // namespace

double Tally::precision() const
{
    return right + made == 0 ? 1 : static_cast<double>(right) / (right + made);
}

double Tally::recall() const
{
    return right + missed == 0 ? 1 : static_cast<double>(right) / (right + missed);
}

double Tally::f1() const
{
    const double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
}

Tally &Tally::operator+=(const Tally &other)
{
    right += other.right;
    missed += other.missed;
    made += other.made;
    return *this;
}

Score &Score::operator+=(const Score &other)
{
    for (const auto &[kind, tally] : other.kinds)
        kinds[kind] += tally;
    for (const auto &[place, found] : other.metricsByPlace) {
        metricsByPlace[place].first += found.first;
        metricsByPlace[place].second += found.second;
    }
    headerRight += other.headerRight;
    headerAsked += other.headerAsked;
    areasRight += other.areasRight;
    areasAsked += other.areasAsked;
    countsRight += other.countsRight;
    countsAsked += other.countsAsked;
    repeats += other.repeats;
    facts += other.facts;
    traps += other.traps;
    complaints += other.complaints;
    return *this;
}

Score compare(const QJsonObject &gold, const QJsonObject &predicted)
{
    Score score;
    compareHeader(score, gold["document"_L1].toObject(), predicted["document"_L1].toObject());
    if (!gold["grade_counts"_L1].toObject().isEmpty()) {
        ++score.countsAsked;
        score.countsRight += gold["grade_counts"_L1] == predicted["grade_counts"_L1] ? 1 : 0;
    }
    compareKind(score, u"judgments"_s, judgmentFit, gold, predicted);
    compareKind(score, u"recommendations"_s, recommendationFit, gold, predicted);
    compareKind(score, u"metrics"_s, metricFit, gold, predicted);
    return score;
}

QString flat(const QString &text)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    return text.normalized(QString::NormalizationForm_KC).toLower().remove(other);
}

} // namespace Peel::Testing
