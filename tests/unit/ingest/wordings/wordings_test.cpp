// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"
#include "support/extracted.h"
#include "support/wordings.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Peel;
using namespace Peel::Testing;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

/// "peel_page kent 2016": what the analyst would have set by hand.
HeaderOverrides overridesOf(const Wording &wording)
{
    const QStringList words = wording.given.split(u' ');
    const auto value = [&](int i) { return words.value(i) == u"-" ? QString() : words.value(i); };
    HeaderOverrides overrides;
    overrides.type = documentTypeFromId(words.value(0));
    overrides.force = value(1);
    overrides.round = value(2);
    return overrides;
}

Ingested ingested(const QByteArray &bytes, const HeaderOverrides &overrides)
{
    auto read = ingest(bytes, {}, overrides);
    EXPECT_TRUE(read.has_value());
    return read ? *read : Ingested {};
}

/// With the force where it is not the document's `own`.
QStringList linesOf(const std::vector<Judgment> &judgments, const QString &own)
{
    QStringList lines;
    for (const Judgment &judgment : judgments) {
        QStringList words { judgment.round, judgment.area, gradeId(judgment.grade) };
        if (judgment.origin != Origin::Stated)
            words.append(originId(judgment.origin));
        if (judgment.asOf)
            words.append(judgment.asOf->iso());
        if (judgment.force != own)
            words.prepend(judgment.force);
        lines.append(words.join(u' '));
    }
    lines.sort();
    return lines;
}

QString lineOf(const GradeCounts &counts)
{
    QStringList parts;
    for (const auto &[grade, count] : counts.byGrade)
        parts.append(gradeId(grade) + u' ' + QString::number(count));
    return u"counts %1: "_s.arg(counts.areas) + parts.join(u", ");
}

QStringList linesOf(const std::vector<Recommendation> &recommendations)
{
    QStringList lines;
    for (const Recommendation &one : recommendations)
        lines.append(recommendationKindId(one.kind) + u' ' + orDash(one.area) + u": "_s + one.text);
    return lines;
}

/// What is expected of the facts, without what the reader should be told.
QStringList factsExpected(const Wording &wording)
{
    QStringList lines;
    for (const QString &line : wording.expected) {
        if (!line.startsWith(u"says ") && line != u"nothing")
            lines.append(line);
    }
    return lines;
}

void expectSaid(const Wording &wording, const DocumentFacts &facts)
{
    for (const QString &line : wording.expected) {
        if (!line.startsWith(u"says "))
            continue;
        const QString words = line.mid(5);
        EXPECT_TRUE(std::any_of(facts.diagnostics.begin(), facts.diagnostics.end(),
            [&](const Diagnostic &said) { return said.message.contains(words); }))
            << qPrintable(words);
    }
}

class JudgmentWording : public testing::TestWithParam<Wording>
{
protected:
    static void expectIn(const QByteArray &bytes)
    {
        const Ingested read = ingested(bytes, overridesOf(GetParam()));
        QStringList lines = linesOf(read.facts.judgments, read.facts.header.force);
        if (read.facts.gradeCounts)
            lines.append(lineOf(*read.facts.gradeCounts));
        EXPECT_EQ(
            lines.join(u'\n').toStdString(), factsExpected(GetParam()).join(u'\n').toStdString());
        for (const Judgment &judgment : read.facts.judgments)
            EXPECT_TRUE(read.document.text.contains(judgment.evidence.source.quote));
        expectSaid(GetParam(), read.facts);
    }
};

class RecommendationWording : public testing::TestWithParam<Wording>
{
protected:
    static void expectIn(const QByteArray &bytes)
    {
        const Ingested read = ingested(bytes, overridesOf(GetParam()));
        EXPECT_EQ(linesOf(read.facts.recommendations).join(u'\n').toStdString(),
            factsExpected(GetParam()).join(u'\n').toStdString());
        for (const Recommendation &one : read.facts.recommendations)
            EXPECT_TRUE(read.document.text.contains(one.evidence.source.quote));
        expectSaid(GetParam(), read.facts);
    }
};

class HeaderWording : public testing::TestWithParam<Wording>
{
};

/// A header as far as the case asks for it: "force kent".
QString fieldOf(const DocumentHeader &header, const QString &name)
{
    if (name == u"type")
        return documentTypeId(header.type);
    if (name == u"force")
        return orDash(header.force);
    if (name == u"round")
        return orDash(header.round);
    if (name == u"published")
        return header.published ? header.published->iso() : u"-"_s;
    return orDash(name == u"publisher" ? header.publisher : header.title);
}

} // namespace

TEST_P(JudgmentWording, IsReadOnAPage)
{
    expectIn(asHtml(GetParam()));
}

TEST_P(JudgmentWording, IsReadInPlainText)
{
    expectIn(asText(GetParam()));
}

TEST_P(RecommendationWording, IsReadOnAPage)
{
    expectIn(asHtml(GetParam()));
}

TEST_P(RecommendationWording, IsReadInPlainText)
{
    expectIn(asText(GetParam()));
}

TEST_P(HeaderWording, IsRecognised)
{
    const Ingested read = ingested(GetParam().lines.join(u'\n').toUtf8(), {});
    for (const QString &line : GetParam().expected) {
        const QString name = line.section(u' ', 0, 0);
        EXPECT_EQ(
            fieldOf(read.facts.header, name).toStdString(), line.section(u' ', 1).toStdString())
            << qPrintable(name);
    }
}

INSTANTIATE_TEST_SUITE_P(Invented, JudgmentWording, testing::ValuesIn(wordingsOf("judgments.txt")));
INSTANTIATE_TEST_SUITE_P(
    Invented, RecommendationWording, testing::ValuesIn(wordingsOf("recommendations.txt")));
INSTANTIATE_TEST_SUITE_P(Invented, HeaderWording, testing::ValuesIn(wordingsOf("headers.txt")));
