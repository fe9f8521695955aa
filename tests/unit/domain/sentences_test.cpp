// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentences.h"

#include <QString>

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> sentences(const QString &text)
{
    std::vector<std::string> parts;
    for (const TextRange &range : sentencesOf(text))
        parts.push_back(text.mid(range.from, range.length()).toStdString());
    return parts;
}

using Parts = std::vector<std::string>;

} // namespace

TEST(Sentences, EndAtFullStopsQuestionsAndLines)
{
    EXPECT_EQ(sentences(u"The force is good. Is it better? Yes!  It is.\nNext line"_s),
        (Parts { "The force is good.", "Is it better?", "Yes!", "It is.", "Next line" }));
    EXPECT_TRUE(sentences(u"  \n "_s).empty());
}

TEST(Sentences, DoNotEndInFiguresAddressesAndAbbreviations)
{
    for (const QString &text :
        { u"It recorded 65.3 percent, e.g. Kent 1.16%, at www.example.org today."_s,
            u"Mr. A. B. Smith of St. Albans met Dr. Jones."_s, u"See para. 33 and No. 5 of it."_s,
            u"About (approx. half) of them came."_s, u"Of those, 13 B.A.M.E. (4.6%) stayed."_s })
        EXPECT_EQ(sentences(text).size(), 1U) << text.toStdString();
}

TEST(Sentences, EndBehindWordsThatOnlyLookLikeAbbreviations)
{
    EXPECT_EQ(sentences(u"The answer is no. The force knows."_s).size(), 2U);
    EXPECT_EQ(sentences(u"Dogs, cars etc. The force has them."_s).size(), 2U);
    EXPECT_EQ(sentences(u"The list is in Annex A. The force has it."_s).size(), 2U);
    EXPECT_EQ(sentences(u"It closes at 10 p.m. The desk is empty then."_s).size(), 2U);
}

TEST(Sentences, TakeQuotesAndNotesAlong)
{
    EXPECT_EQ(sentences(u"He said: “We are good.” The report says less."_s),
        (Parts { "He said: “We are good.”", "The report says less." }));
    EXPECT_EQ(sentences(u"The force is good.14 The next one is not."_s),
        (Parts { "The force is good.14", "The next one is not." }));
}

TEST(Sentences, EndWhereABlankWasLost)
{
    EXPECT_EQ(sentences(u"It prevents crime.The force is good at it."_s),
        (Parts { "It prevents crime.", "The force is good at it." }));
}
