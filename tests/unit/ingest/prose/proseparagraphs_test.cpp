// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prose.h"
#include "support/documentbuilder.h"

#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Expected
{
    QString name;
    double value = 0;
    QString unit;
    QString dates; // "from..to", "-" where the text names no dates
    QString scope;
};

struct Case
{
    QString paragraph;
    std::vector<Expected> figures;
    int line = 0;
};

std::vector<Case> casesOf(const QString &name)
{
    QFile file(QStringLiteral(PEEL_SOURCE_DIR "/tests/fixtures/prose/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Case> all;
    int number = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        ++number;
        if (line.startsWith(u'>'))
            all.push_back({ line.mid(1).trimmed(), {}, number });
        if (!line.startsWith(u'=') || all.empty())
            continue;
        const QStringList parts = line.mid(1).split(u'|');
        EXPECT_EQ(parts.size(), 5) << "line " << number;
        all.back().figures.push_back({ parts.at(0).trimmed(), parts.at(1).trimmed().toDouble(),
            parts.at(2).trimmed(), parts.at(3).trimmed(), parts.at(4).trimmed() });
    }
    return all;
}

/// The words of a name that carry its meaning, without endings.
QSet<QString> wordsOf(const QString &name)
{
    static const QSet<QString> small { u"the"_s, u"a"_s, u"an"_s, u"of"_s, u"in"_s, u"on"_s,
        u"for"_s, u"to"_s, u"and"_s, u"or"_s, u"by"_s, u"with"_s, u"at"_s, u"as"_s, u"is"_s,
        u"are"_s, u"was"_s, u"were"_s, u"that"_s, u"who"_s, u"number"_s, u"total"_s };
    QSet<QString> words;
    QString word;
    const QString lower = name.toLower() + u' ';
    for (const QChar c : lower) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        for (const QLatin1StringView ending : { "ing"_L1, "ies"_L1, "es"_L1, "ed"_L1, "s"_L1 }) {
            if (word.size() > 4 && word.endsWith(ending)) {
                word.chop(ending.size());
                break;
            }
        }
        if (!word.isEmpty() && !small.contains(word))
            words.insert(word);
        word.clear();
    }
    return words;
}

/// Two thirds of the words of each name are in the other.
bool sayTheSame(const QString &a, const QString &b)
{
    const QSet<QString> one = wordsOf(a);
    const QSet<QString> other = wordsOf(b);
    const auto both = static_cast<double>((QSet<QString>(one) &= other).size());
    return both >= 0.66 * static_cast<double>(one.size())
        && both >= 0.5 * static_cast<double>(other.size());
}

QString datesOf(const Metric &metric)
{
    if (!metric.period || !metric.period->hasDates())
        return u"-"_s;
    return metric.period->from.toString(Qt::ISODate) + u".."_s
        + metric.period->to.toString(Qt::ISODate);
}

bool fits(const Expected &expected, const Metric &metric)
{
    return std::abs(expected.value - metric.value) < 1e-6 * std::max(1.0, std::abs(expected.value))
        && expected.unit == unitId(metric.unit) && expected.scope == scopeId(metric.scope)
        && expected.dates == datesOf(metric) && sayTheSame(expected.name, metric.name);
}

QString described(const Metric &metric)
{
    return u"%1 | %2 | %3 | %4 | %5 (%6)"_s.arg(metric.name, QString::number(metric.value, 'g', 12),
        unitId(metric.unit), datesOf(metric), scopeId(metric.scope), metric.evidence.rule);
}

std::string differences(const Case &one)
{
    const ReadDocument document = Testing::DocumentBuilder().para(one.paragraph).read();
    Extraction extraction { document, ReferenceData::builtIn(), {}, {}, {} };
    extraction.facts.header.force = u"derbyshire"_s;
    for (const Force &force : ReferenceData::builtIn().forces()) {
        if (one.paragraph.contains(force.name)
            || one.paragraph.contains(u"in "_s + force.areaName + u','))
            extraction.facts.header.force = force.id;
    }
    addProseMetrics(extraction, proseMetricsOf(extraction), {});
    QString wrong;
    std::vector<Metric> rest = extraction.facts.metrics;
    for (const Expected &expected : one.figures) {
        const auto found = std::find_if(
            rest.begin(), rest.end(), [&](const Metric &metric) { return fits(expected, metric); });
        if (found == rest.end())
            wrong += u"\n  missed: %1 = %2 %3 %4 %5"_s.arg(expected.name)
                         .arg(expected.value)
                         .arg(expected.unit, expected.dates, expected.scope);
        else
            rest.erase(found);
    }
    for (const Metric &metric : rest)
        wrong += u"\n  false:  "_s + described(metric);
    for (const Rejection &rejection : extraction.rejections) {
        if (!wrong.isEmpty())
            wrong += u"\n  left:   "_s + rejection.reason + u": "_s + rejection.source.quote;
    }
    return wrong.toStdString();
}

} // namespace

namespace {

void expectAllRight(const QString &name)
{
    for (const Case &one : casesOf(name)) {
        EXPECT_EQ(differences(one), "")
            << name.toStdString() << " line " << one.line << ": " << one.paragraph.toStdString();
    }
}

} // namespace

TEST(ProseParagraphs, GiveTheFiguresThatAnAnalystTakes)
{
    expectAllRight(u"sentences.txt"_s);
}

TEST(ProseParagraphs, GiveThemInOtherWordsToo)
{
    expectAllRight(u"more-sentences.txt"_s);
}

TEST(ProseParagraphs, GiveThemByTheGrammarOfTheSentence)
{
    expectAllRight(u"grammar-sentences.txt"_s);
}

TEST(ProseParagraphs, TakeWordsFromTheFigureBeside)
{
    expectAllRight(u"apposed-sentences.txt"_s);
}

TEST(ProseParagraphs, GiveThemInThePressAndInPapersToPanels)
{
    expectAllRight(u"press-sentences.txt"_s);
}

TEST(ProseParagraphs, ReadReleasesAndPanelPapers)
{
    expectAllRight(u"release-sentences.txt"_s);
}

TEST(ProseParagraphs, ReadInspectorsAndTheirCounts)
{
    expectAllRight(u"inspection-sentences.txt"_s);
}

TEST(ProseParagraphs, TakeNamesFromWordsThatStandNearby)
{
    expectAllRight(u"nearby-sentences.txt"_s);
}

TEST(ProseParagraphs, ReadByTheGrammarOfTheirClause)
{
    expectAllRight(u"clause-sentences.txt"_s);
}

TEST(ProseParagraphs, HoldFiguresAgainstThoseOfOthers)
{
    expectAllRight(u"comparison-sentences.txt"_s);
}

TEST(ProseParagraphs, ReadFiguresByTheWordsBesideThem)
{
    expectAllRight(u"beside-sentences.txt"_s);
}
