// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"
#include "store/searchexpression.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "unit/workspace/workspacefixture.h"

#include <QDir>

#include <random>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 20160218;
constexpr int mutantsOfEach = 40;

class MutatedFiles : public WorkspaceFixture
{
protected:
    void SetUp() override
    {
        qputenv("PEEL_WORKER", PEEL_WORKER_PROGRAM);
        WorkspaceFixture::SetUp();
    }

    std::size_t below(std::size_t end)
    {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }

    /// Some bytes changed, a piece copied elsewhere, or the end cut off.
    QByteArray mutant(QByteArray bytes)
    {
        const auto at = [&] { return static_cast<qsizetype>(below(std::size_t(bytes.size()))); };
        switch (below(3)) {
        case 0:
            for (std::size_t i = 0, count = 1 + below(40); i < count; ++i)
                bytes[at()] = static_cast<char>(below(256));
            break;
        case 1:
            bytes.insert(at(), bytes.mid(at(), 1 + qsizetype(below(2000))));
            break;
        default:
            bytes.truncate(at());
        }
        return bytes;
    }

private:
    std::mt19937 m_random { seed };
};

} // namespace

TEST_F(MutatedFiles, CostASentenceAtMost)
{
    const QDir samples(QStringLiteral(PEEL_SOURCE_DIR "/data/samples"));
    QStringList paths;
    for (const QString &name : { u"derbyshire-effectiveness-2015-report.pdf"_s,
             u"derbyshire-pcc-strong-local-policing-2022.pdf"_s,
             u"derbyshire-peel-2016-page.html"_s }) {
        QFile file(samples.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        const QByteArray whole = file.readAll();
        for (int i = 0; i < mutantsOfEach; ++i)
            paths.append(write(u"%1-%2"_s.arg(i).arg(name), mutant(whole)));
    }
    const auto outcomes = import(paths);
    ASSERT_EQ(outcomes.size(), paths.size());
    for (const ImportOutcome &outcome : outcomes) {
        EXPECT_NE(outcome.state, ImportOutcome::State::Cancelled);
        EXPECT_FALSE(outcome.message.isEmpty()) << qPrintable(outcome.path);
    }
    const auto library = Library::open(path(), Library::Wanted::ReadOnly);
    EXPECT_EQ(valueOf(**library->connect(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

TEST_F(MutatedFiles, NoQueryIsAnErrorEither)
{
    const QString letters = u"ab \"*()^:-+{}NOT AND OR NEAR'\\\u0000é😀%_;,"_s;
    const auto library = Library::open(path(), Library::Wanted::ReadOnly);
    const auto connection = *library->connect();
    for (int i = 0; i < 5000; ++i) {
        QString query;
        for (std::size_t length = below(12); length > 0; --length)
            query += letters.mid(
                qsizetype(below(std::size_t(letters.size()))), 1 + qsizetype(below(4)));
        const auto found
            = SearchIndex(*connection).find({ query, {}, SearchScope::Text, false, 10 });
        ASSERT_TRUE(found.has_value()) << qPrintable(found.error().place + u" for "_s + query);
    }
}
