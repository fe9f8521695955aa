// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/figureaudit.h"
#include "ingest/ingest.h"
#include "workspace/passages.h"
#include "workspace/readingjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

/// A case of tests/fixtures/audit: documents as plain text, and what must be found in them.
struct Case
{
    QString name; // "shares_3"
    QString headline; // what stands behind "=="
    QStringList documents;
};

std::ostream &operator<<(std::ostream &out, const Case &one)
{
    return out << qPrintable(one.name + u": "_s + one.headline);
}

std::vector<Case> casesOf(const QFileInfo &file)
{
    QFile in(file.filePath());
    std::vector<Case> cases;
    if (!in.open(QIODevice::ReadOnly))
        return cases;
    const QStringList parts = (u"\n"_s + QString::fromUtf8(in.readAll())).split(u"\n== "_s);
    for (const QString &part : parts.mid(1)) {
        const qsizetype end = part.indexOf(u'\n');
        cases.push_back({ u"%1_%2"_s.arg(file.baseName()).arg(cases.size() + 1), part.left(end),
            part.mid(end + 1).split(u"\n--\n"_s) });
    }
    return cases;
}

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    const QDir folder(QStringLiteral(PEEL_SOURCE_DIR "/tests/fixtures/audit"));
    for (const QFileInfo &file : folder.entryInfoList({ u"*.txt"_s }, QDir::Files, QDir::Name)) {
        const auto found = casesOf(file);
        cases.insert(cases.end(), found.begin(), found.end());
    }
    return cases;
}

void addDocument(LibraryFacts &facts, QList<DocumentPassages> &passages, const QString &text)
{
    ReadingOptions options;
    const auto ingested = ingest(text.toUtf8(), options);
    ASSERT_TRUE(ingested.has_value());
    DocumentRecord record;
    record.id = facts.documents.size() + 1;
    record.header = ingested->facts.header;
    record.header.force = u"derbyshire"_s;
    facts.documents.append(record);
    for (const Metric &metric : ingested->facts.metrics)
        facts.metrics.append({ 100 + facts.metrics.size(), record.id, metric });
    passages.append({ record.id, passagesOf(readingOf(*ingested).blocks) });
}

QStringList found(const Case &one)
{
    LibraryFacts facts;
    QList<DocumentPassages> passages;
    for (const QString &document : one.documents)
        addDocument(facts, passages, document);
    QList<FigureFinding> findings;
    for (const DocumentPassages &document : std::as_const(passages))
        findings += auditDocument(facts, document);
    findings += auditAcross(facts);
    QStringList told;
    for (const FigureFinding &finding : findings)
        told.append(u"%1 | %2 | %3"_s.arg(
            finding.strength == FindingStrength::DoesNotAddUp ? u"fails"_s : u"rounded"_s,
            finding.printed, finding.workedOut));
    told.sort();
    return told;
}

/// "fails | a; b | c; d" is two findings.
QStringList expected(const Case &one)
{
    const QStringList parts = one.headline.split(u" | "_s);
    QStringList told;
    if (parts.first() == "holds"_L1)
        return told;
    const QStringList printed = parts.value(1).split(u"; "_s);
    const QStringList worked
        = printed.size() == 1 ? QStringList { parts.value(2) } : parts.value(2).split(u"; "_s);
    for (qsizetype i = 0; i < printed.size(); ++i)
        told.append(u"%1 | %2 | %3"_s.arg(parts.first(), printed.at(i), worked.value(i)));
    told.sort();
    return told;
}

class FigureAudit : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(FigureAudit, FindsWhatDoesNotAddUpAndNothingElse)
{
    EXPECT_EQ(found(GetParam()).join(u'\n').toStdString(),
        expected(GetParam()).join(u'\n').toStdString());
}

INSTANTIATE_TEST_SUITE_P(Fixtures, FigureAudit, testing::ValuesIn(allCases()),
    [](const auto &one) { return one.param.name.toStdString(); });
