// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentrepository.h"
#include "store/marks.h"
#include "unit/store/libraryfixture.h"
#include "unit/store/somereading.h"

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

class MarksOfTheAnalyst : public LibraryFixture
{
protected:
    void SetUp() override
    {
        LibraryFixture::SetUp();
        const auto filed
            = DocumentRepository(connection()).file(aCapture(someReading(), u"a"_s), {});
        ASSERT_TRUE(filed.has_value());
        document = filed->document;
    }

    qint64 make(Mark::Kind kind, const QString &value) const
    {
        const auto id
            = Marks(connection()).make({ 0, kind, { document, u"should train"_s, 4 }, value });
        EXPECT_TRUE(id.has_value());
        return id.value_or(0);
    }

    QStringList values() const
    {
        const auto marks = Marks(connection()).all();
        QStringList values;
        for (const Mark &mark : *marks)
            values.append(mark.value);
        return values;
    }

    qint64 document = 0;
};

} // namespace

TEST_F(MarksOfTheAnalyst, TheNewestOfAKindCounts)
{
    make(Mark::Kind::Due, u"2026-03-31"_s);
    make(Mark::Kind::Owner, u"Performance board"_s);
    make(Mark::Kind::Due, u"2026-06-30"_s);
    EXPECT_EQ(values(), (QStringList { u"Performance board"_s, u"2026-06-30"_s }));
}

TEST_F(MarksOfTheAnalyst, UndoingBringsBackTheOneBefore)
{
    make(Mark::Kind::Due, u"2026-03-31"_s);
    const qint64 later = make(Mark::Kind::Due, u"2026-06-30"_s);
    EXPECT_TRUE(*Marks(connection()).undo(later));
    EXPECT_EQ(values(), QStringList { u"2026-03-31"_s });
    EXPECT_FALSE(*Marks(connection()).undo(later));
}

TEST_F(MarksOfTheAnalyst, AnEmptyValueTakesAMarkAway)
{
    make(Mark::Kind::Reviewed, u"yes"_s);
    make(Mark::Kind::Reviewed, {});
    EXPECT_EQ(values(), QStringList());
}

TEST_F(MarksOfTheAnalyst, ADayHasToBeOne)
{
    const auto refused
        = Marks(connection()).make({ 0, Mark::Kind::Due, { document, u"words"_s, 0 }, u"soon"_s });
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ErrorKind::NotUnderstood);
}
