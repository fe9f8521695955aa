// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/somereading.h"
#include "workspace/readingjson.h"
#include "workspace/workerrequest.h"

#include <gtest/gtest.h>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

TEST(ReadingJson, WhatIsWrittenIsReadBackUnchanged)
{
    const auto back = readingFromJson(toJson(someReading()));
    ASSERT_TRUE(back.has_value()) << qPrintable(back.error().message);
    EXPECT_EQ(*back, someReading());
}

TEST(ReadingJson, RefusesWhatIsNoReading)
{
    EXPECT_FALSE(readingFromJson({}).has_value());
    QJsonObject json = toJson(someReading());
    json["format"_L1] = u"exe"_s;
    EXPECT_FALSE(readingFromJson(json).has_value());
}

TEST(ReadingJson, CountsInCodePoints)
{
    Ingested ingested;
    ingested.document.format = u"text"_s;
    Block smile;
    smile.text = u"\U0001F600 a"_s; // three code points in four units
    Block next;
    next.text = u"b"_s;
    ingested.document.blocks = { smile, next };
    ingested.document.assemble();
    const Reading reading = readingOf(ingested);
    EXPECT_EQ(reading.blocks.at(0).end, 3);
    EXPECT_EQ(reading.blocks.at(1).start, 5);
    EXPECT_TRUE(readingFromJson(toJson(reading)).has_value());
}

TEST(ReadingJson, TellsEntriesOfAContentsListApart)
{
    Ingested ingested;
    Block entry;
    entry.kind = BlockKind::ListItem;
    entry.role = u"contents"_s;
    entry.text = u"Summary 3"_s;
    ingested.document.blocks = { entry };
    ingested.document.assemble();
    EXPECT_EQ(readingOf(ingested).blocks.at(0).kind, u"contents"_s);
}

TEST(WorkerRequests, KeepTheAnalystsWord)
{
    WorkerRequest request;
    request.password = u"peel"_s;
    request.overrides = { DocumentType::PccReport, u""_s, {}, u"a.pdf"_s };
    request.limits.pages = 7;
    const WorkerRequest back = requestFromJson(toJson(request));
    EXPECT_EQ(back.overrides.type, DocumentType::PccReport);
    EXPECT_EQ(back.overrides.force, u""_s);
    EXPECT_FALSE(back.overrides.round.has_value());
    EXPECT_EQ(back.overrides.fileName, u"a.pdf"_s);
    EXPECT_EQ(back.password, u"peel"_s);
    EXPECT_EQ(back.limits.pages, 7);
}
