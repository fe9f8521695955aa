// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "store/integrity.h"
#include "store/originals.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class WholeLibrary : public LibraryFixture
{
protected:
    void SetUp() override
    {
        LibraryFixture::SetUp();
        const QByteArray bytes = "a report";
        Capture capture = aCapture(someReading(), u"a"_s);
        capture.sha256 = Originals::sha256Of(bytes);
        ASSERT_TRUE(Originals(files()).keep(bytes, capture.sha256, capture.suffix));
        original = Originals(files()).pathOf(capture.sha256, capture.suffix);
        ASSERT_TRUE(DocumentRepository(connection()).file(capture, {}));
    }

    QString files() const { return folder.filePath(u"files"_s); }

    QStringList faults() const
    {
        return Integrity(connection(), files()).faults().value_or(QStringList { u"failed"_s });
    }

    QTemporaryDir folder;
    QString original;
};

} // namespace

TEST_F(WholeLibrary, HasNoFaults)
{
    EXPECT_EQ(faults(), QStringList());
}

TEST_F(WholeLibrary, MissesAnOriginal)
{
    ASSERT_TRUE(QFile::remove(original));
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().front().contains(u"not there any more"_s));
}

TEST_F(WholeLibrary, KnowsAnOriginalThatWasChanged)
{
    QFile file(original);
    ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("another report");
    file.close();
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().front().contains(u"not the file that was imported"_s));
}

TEST_F(WholeLibrary, SearchThatLostItsRowsIsBuiltAnew)
{
    QSqlQuery query(connection().database());
    ASSERT_TRUE(query.exec(u"INSERT INTO block_fts (block_fts) VALUES ('delete-all')"_s));
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().front().startsWith(u"Search does not know"_s));
    ASSERT_TRUE(Integrity(connection(), files()).repair());
    EXPECT_EQ(faults(), QStringList());
}
