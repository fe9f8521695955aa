// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"
#include "store/statement.h"
#include "unit/workspace/workspacefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 40;

class KilledImport : public WorkspaceFixture
{
protected:
    void makeFiles() const
    {
        QDir().mkpath(inFolder(u"in"_s));
        for (int i = 0; i < files; ++i) {
            Reading reading = someReading();
            reading.facts.header.title = u"Document %1"_s.arg(i);
            reading.facts.header.address.clear();
            write(u"in/%1.pdf"_s.arg(i, 3, 10, QChar(u'0')), documentOf(reading));
        }
    }

    /// Whole facts, whole documents, an original for each.
    void expectSound() const
    {
        const auto library = Library::open(path(), Library::Wanted::ReadWrite);
        ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
        const auto connection = *library->connect();
        EXPECT_EQ(valueOf(*connection, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        EXPECT_FALSE(valueOf(*connection, u"PRAGMA foreign_key_check"_s).isValid());
        const int documents = valueOf(*connection, u"SELECT count(*) FROM v_documents"_s).toInt();
        EXPECT_EQ(valueOf(*connection, u"SELECT count(*) FROM v_quotes"_s).toInt(), documents * 3);
        Statement originals(*connection, u"SELECT sha256 FROM original"_s);
        originals.run();
        while (originals.next()) {
            QString sha256;
            originals >> sha256;
            EXPECT_TRUE(
                QFileInfo::exists(u"%1.files/%2/%3.pdf"_s.arg(path(), sha256.first(2), sha256)));
        }
    }
};

} // namespace

TEST_F(KilledImport, LosesNothingThatWasFinished)
{
    makeFiles();
    for (int milliseconds = 20; milliseconds < 700; milliseconds += 75) {
        QProcess process;
        process.start(QStringLiteral(PEEL_INTERRUPTED_IMPORT), { path(), inFolder(u"in"_s) });
        ASSERT_TRUE(process.waitForStarted());
        process.waitForFinished(milliseconds);
        process.kill(); // SIGKILL
        process.waitForFinished();
        expectSound();
    }
    const auto outcomes = import({ inFolder(u"in"_s) });
    EXPECT_EQ(outcomes.size(), files);
    EXPECT_EQ(facts().documents.size(), files);
    expectSound();
}
