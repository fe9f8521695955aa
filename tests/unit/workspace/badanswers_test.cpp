// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importlog.h"
#include "store/library.h"
#include "unit/workspace/workspacefixture.h"
#include "workspace/workerprocess.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;
using State = ImportOutcome::State;

namespace {

const QString stopSentence = u"The file made the reader stop; nothing of it was kept."_s;

class BadAnswers : public WorkspaceFixture
{
protected:
    void expectRefused(const QByteArray &document)
    {
        const ImportOutcome outcome = importOne(u"bad.pdf"_s, document);
        EXPECT_EQ(outcome.state, State::Failed) << document.constData();
        EXPECT_EQ(outcome.message, stopSentence) << document.constData();
        EXPECT_TRUE(facts().documents.isEmpty());
    }

    QList<FailedImport> failures() const
    {
        const auto library = Library::open(path(), Library::Wanted::ReadOnly);
        return *ImportLog(**library->connect()).failures();
    }
};

} // namespace

TEST_F(BadAnswers, ACrashCostsOneSentence)
{
    expectRefused("crash");
    const auto lines = failures();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().message, stopSentence);
    EXPECT_TRUE(lines.first().path.endsWith(u"/bad.pdf"_s));
}

TEST_F(BadAnswers, NonsenseCostsOneSentence)
{
    expectRefused("babble");
    expectRefused("half");
    expectRefused("nothing at all");
    EXPECT_EQ(failures().size(), 1); // one line a file
}

TEST_F(BadAnswers, BlocksOutOfOrderAreNonsense)
{
    Reading reading = someReading();
    reading.blocks[1].start = 3;
    expectRefused(documentOf(reading));
}

TEST_F(BadAnswers, ALateSuccessTakesTheLineAway)
{
    importOne(u"bad.pdf"_s, "crash");
    EXPECT_EQ(importOne(u"bad.pdf"_s, documentOf(someReading())).state, State::Imported);
    EXPECT_TRUE(failures().isEmpty());
}

TEST_F(BadAnswers, ALockedDocumentAsksForItsPassword)
{
    const QByteArray document = "secret" + documentOf(someReading());
    EXPECT_EQ(importOne(u"a.pdf"_s, document).state, State::NeedsPassword);
    EXPECT_TRUE(failures().first().needsPassword);
    ImportOptions options;
    options.password = u"peel"_s;
    const ImportOutcome opened = importOne(u"a.pdf"_s, document, options);
    EXPECT_EQ(opened.state, State::Imported) << qPrintable(opened.message);
    // The session remembers it for reading again.
    EXPECT_TRUE(workspace().setHeader(opened.document.id, {}, u"kent"_s, {}).result().has_value());
}

TEST(WorkerProcesses, ThatHangAreKilledAtTheDeadline)
{
    WorkerRequest request;
    request.document = "hang";
    const WorkerProcess worker(WorkerProcess::findProgram(),
        { std::chrono::milliseconds(100), std::chrono::milliseconds(10'000) });
    const auto answer = worker.ask(request);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().message, u"Reading the file took too long; nothing of it was kept."_s);
}

TEST(WorkerProcesses, ThatAreNotThereAreTold)
{
    const auto answer = WorkerProcess(u"/no/such/program"_s).ask({});
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Internal);
    EXPECT_EQ(WorkerProcess(QString()).ask({}).error().kind, ErrorKind::Internal);
}

TEST(WorkerProcesses, EndWhenTheCallerCancels)
{
    WorkerRequest request;
    request.document = "hang";
    const auto answer
        = WorkerProcess(WorkerProcess::findProgram()).ask(request, WorkerWatch { {}, [] {
                                                                                    return true;
                                                                                } });
    EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
}
