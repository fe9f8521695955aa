// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/citation.h"
#include "support/printqt.h"

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

DocumentRecord report()
{
    DocumentRecord document;
    document.header.type = DocumentType::PeelReport;
    document.header.title = u"PEEL: Police effectiveness 2015"_s;
    document.header.publisher = u"HMIC"_s;
    document.header.published = PartialDate { 2016, 2, 0 };
    return document;
}

} // namespace

TEST(Citation, NamesPublisherTitleDateAndPage)
{
    SourceSpan source;
    source.boxes = { Box { 12, 0, 0, 1, 1 } };
    EXPECT_EQ(citationOf(report(), source),
        u"HMIC, PEEL: Police effectiveness 2015, February 2016, page 12"_s);
}

TEST(Citation, OfADigestNeverSpeaksAsTheInspectorate)
{
    DocumentRecord digest = report();
    digest.header.digest = true;
    EXPECT_TRUE(citationOf(digest).startsWith(u"sample digest of "_s));
    EXPECT_EQ(voiceName(digest.header), u"sample digest"_s);
}

TEST(Citation, FallsBackToTheFileName)
{
    DocumentRecord untitled;
    untitled.fileName = u"scan.pdf"_s;
    EXPECT_EQ(citationOf(untitled), u"scan.pdf"_s);
}
