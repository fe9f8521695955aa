// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/capture.h"

namespace Peel::Testing {

/// "The force is good …" at its place in a text.
inline SourceSpan spanOf(const QString &quote, int start, bool onPage = true)
{
    SourceSpan span;
    span.quote = quote;
    span.start = start;
    span.end = start + static_cast<int>(quote.size());
    if (onPage)
        span.boxes = { Box { 2, 70, 100, 300, 112 }, Box { 2, 70, 114, 180, 126 } };
    return span;
}

inline Judgment aJudgment(const QString &area, Grade grade)
{
    Judgment judgment;
    judgment.force = QStringLiteral("derbyshire");
    judgment.round = QStringLiteral("2016");
    judgment.area = area;
    judgment.grade = grade;
    judgment.wording = QStringLiteral("keeping people safe");
    judgment.asOf = PartialDate { 2016, 11, 3 };
    judgment.evidence = { spanOf(QStringLiteral("is good at keeping people safe"), 10),
        QStringLiteral("judgment.sentence"), Confidence::Medium,
        { QStringLiteral("ambiguous pairing") } };
    return judgment;
}

inline Metric aMetric(const QString &name, double value)
{
    Metric metric;
    metric.name = name;
    metric.measure = QStringLiteral("calls-999");
    metric.value = value;
    metric.decimals = 1;
    metric.unit = Unit::Count;
    metric.period = Period { QStringLiteral("2019/20"), QDate(2019, 4, 1), QDate(2020, 3, 31) };
    metric.scope = Scope::National;
    metric.evidence = { spanOf(QStringLiteral("793 calls"), 50), QStringLiteral("metric.table"),
        Confidence::Low, {} };
    return metric;
}

inline Recommendation aRecommendation(const QString &text)
{
    return Recommendation { RecommendationKind::CauseOfConcern, QStringLiteral("effectiveness"),
        text,
        { spanOf(QStringLiteral("should train its officers"), 70),
            QStringLiteral("recommendation.bullet"), Confidence::High, {} } };
}

/// An assessment page of Derbyshire 2016 with a fact of each kind, as if read from a PDF.
inline Reading someReading()
{
    Reading reading;
    reading.format = QStringLiteral("pdf");
    reading.facts.header = { DocumentType::PeelPage, QStringLiteral("derbyshire"),
        QStringLiteral("2016"), QStringLiteral("Derbyshire 2016"), PartialDate { 2016, 11, 0 },
        QStringLiteral("HMIC"), QStringLiteral("https://www.example.org/peel/2016/derbyshire/"), {},
        false };
    reading.facts.judgments = { aJudgment(QStringLiteral("effectiveness"), Grade::Good) };
    reading.facts.recommendations = { aRecommendation(QStringLiteral("Train the officers.")) };
    reading.facts.metrics = { aMetric(QStringLiteral("999 calls"), 793) };
    reading.facts.diagnostics
        = { { Diagnostic::Level::Note, QStringLiteral("Figure 3 is a picture."), 2 } };
    reading.blocks = {
        { QStringLiteral("heading"), 1, {}, 1, 0, 15, QStringLiteral("Derbyshire 2016") },
        { QStringLiteral("paragraph"), 0, {}, 2, 17, 51,
            QStringLiteral("The café trains officers in 2016.\U0001F600") },
    };
    reading.pages = { { QStringLiteral("i"), 595, 842, 2, true }, { {}, 842, 595, 6, true } };
    return reading;
}

/// `content` stands for the bytes: other content, other capture.
inline Capture aCapture(const Reading &reading, const QString &content = QStringLiteral("a"))
{
    const DocumentHeader &header = reading.facts.header;
    return Capture { content.repeated(64).first(64), 1000, QStringLiteral("Derbyshire.pdf"),
        QStringLiteral("pdf"), {}, { header.type, header.force, header.round }, reading };
}

} // namespace Peel::Testing
