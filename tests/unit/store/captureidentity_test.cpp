// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/captureidentity.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

CaptureIdentity page(const QString &title, const QString &address = {})
{
    return { { DocumentType::PeelPage, u"derbyshire"_s, u"2016"_s }, title, addressKeyOf(address),
        {} };
}

CaptureIdentity paper(const QString &title, PartialDate published)
{
    return { { DocumentType::PccReport, u"derbyshire"_s, {} }, title, {}, published };
}

} // namespace

TEST(CaptureIdentity, AnAddressIsTheSameHoweverItIsWritten)
{
    EXPECT_EQ(addressKeyOf(u"http://www.Example.org/PEEL/derbyshire/"_s),
        addressKeyOf(u"https://example.org/peel/derbyshire#top"_s));
    EXPECT_EQ(addressKeyOf(u"https://example.org/a?utm_source=x"_s), u"example.org/a"_s);
    EXPECT_NE(addressKeyOf(u"https://example.org/a?id=1"_s),
        addressKeyOf(u"https://example.org/a?id=2"_s));
}

TEST(CaptureIdentity, TheInspectoratesPagesMovedWithoutChanging)
{
    const QString now = u"https://hmicfrs.justiceinspectorates.gov.uk/peel/derbyshire/"_s;
    EXPECT_EQ(addressKeyOf(u"http://www.justiceinspectorates.gov.uk/hmic/peel/derbyshire/"_s),
        addressKeyOf(now));
    EXPECT_EQ(addressKeyOf(u"https://www.justiceinspectorates.gov.uk/hmicfrs/peel/derbyshire"_s),
        addressKeyOf(now));
    EXPECT_EQ(addressKeyOf(u"http://www.justiceinspectorates.gov.uk/hmic/"_s), QString());
}

TEST(CaptureIdentity, AFrontPageIsNoAddressOfADocument)
{
    EXPECT_EQ(addressKeyOf(u"https://www.example.org/"_s), QString());
    EXPECT_EQ(addressKeyOf(u"not an address"_s), QString());
}

TEST(CaptureIdentity, TheSameAddressIsTheSamePageUnderAnotherTitle)
{
    EXPECT_EQ(likenessOf(page(u"Derbyshire"_s, u"https://example.org/a"_s),
                  page(u"Derbyshire 2016"_s, u"https://example.org/a"_s)),
        Likeness::SameAddress);
}

TEST(CaptureIdentity, PillarPagesOfOneTitleAndTwoAddressesAreTwo)
{
    EXPECT_EQ(likenessOf(page(u"Derbyshire 2016"_s, u"https://example.org/a"_s),
                  page(u"Derbyshire 2016"_s, u"https://example.org/b"_s)),
        Likeness::Different);
}

TEST(CaptureIdentity, WithoutAddressesTitleForceRoundAndTypeDecide)
{
    EXPECT_EQ(
        likenessOf(page(u"Derbyshire 2016"_s), page(u"derbyshire 2016"_s)), Likeness::SameTitle);
    CaptureIdentity other = page(u"Derbyshire 2016"_s);
    other.recognised.round = u"2017"_s;
    EXPECT_EQ(likenessOf(page(u"Derbyshire 2016"_s), other), Likeness::Different);
    EXPECT_EQ(likenessOf(page({}), page({})), Likeness::Different);
}

TEST(CaptureIdentity, PapersOfOneNameAndTwoDatesAreTwo)
{
    const QString title = u"Report to the Commissioner"_s;
    EXPECT_EQ(likenessOf(paper(title, { 2022, 11, 0 }), paper(title, { 2023, 2, 0 })),
        Likeness::Different);
    EXPECT_EQ(likenessOf(paper(title, { 2022, 11, 0 }), paper(title, { 2022, 11, 17 })),
        Likeness::SameTitle);
}

TEST(SharedWording, IsOfTheShorterText)
{
    const QString stub
        = u"Effectiveness has not yet been graded. The report comes out in spring."_s;
    const QString page = stub + u" Derbyshire is good at keeping people safe and reducing crime."_s;
    EXPECT_DOUBLE_EQ(sharedWording(stub, page), 1);
    EXPECT_DOUBLE_EQ(sharedWording(page, stub.toUpper()), 1);
    EXPECT_DOUBLE_EQ(
        sharedWording(stub, u"One two three four five six seven eight nine ten eleven"_s), 0);
    EXPECT_DOUBLE_EQ(sharedWording(u"Too short"_s, page), 1);
}

TEST(Supersession, ALaterCaptureCounts)
{
    EXPECT_TRUE(supersedes({ {}, u"html"_s }, { {}, u"html"_s }));
    EXPECT_TRUE(supersedes(
        { PartialDate { 2017, 3, 2 }, u"html"_s }, { PartialDate { 2016, 11, 0 }, u"html"_s }));
}

TEST(Supersession, AnOlderCaptureThatIsFoundLaterDoesNot)
{
    EXPECT_FALSE(supersedes(
        { PartialDate { 2016, 2, 0 }, u"pdf"_s }, { PartialDate { 2016, 11, 3 }, u"html"_s }));
}

TEST(Supersession, ATextBesideThePdfDoesNotUnlessItIsNewer)
{
    EXPECT_FALSE(supersedes({ {}, u"text"_s }, { {}, u"pdf"_s }));
    EXPECT_TRUE(supersedes({ {}, u"pdf"_s }, { {}, u"text"_s }));
    EXPECT_TRUE(supersedes(
        { PartialDate { 2017, 0, 0 }, u"text"_s }, { PartialDate { 2016, 0, 0 }, u"pdf"_s }));
}
