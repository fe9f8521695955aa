// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/textdifference.h"
#include "support/printqt.h"

#include <random>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

QList<Said> text(const QStringList &sentences)
{
    QList<Said> said;
    for (const QString &sentence : sentences)
        said.append(
            { 1, 0, static_cast<int>(said.size()), static_cast<int>(said.size()) + 1, sentence });
    return said;
}

/// "= < > ~": same, only before, only after, reworded.
QString shape(const QStringList &before, const QStringList &after)
{
    QString signs;
    for (const SentencePair &pair : textDifference(text(before), text(after)))
        signs += u"=~<>"_s.at(static_cast<int>(pair.kind));
    return signs;
}

const QStringList four { u"The force has a clear plan for its neighbourhoods."_s,
    u"Supervisors check the quality of investigations each month."_s,
    u"Victims are not always told what happens next."_s,
    u"Its work with partners has grown since the last visit."_s };

QStringList without(int index)
{
    QStringList rest = four;
    rest.removeAt(index);
    return rest;
}

} // namespace

TEST(TextDifference, ATextAndItselfAreTheSame)
{
    EXPECT_EQ(shape(four, four), u"===="_s);
}

TEST(TextDifference, OneSentenceLessIsOneOnlyInTheOtherText)
{
    EXPECT_EQ(shape(four, without(0)), u"<==="_s);
    EXPECT_EQ(shape(four, without(2)), u"==<="_s);
    EXPECT_EQ(shape(without(3), four), u"===>"_s);
}

TEST(TextDifference, ASentenceThatMovedIsTheSame)
{
    EXPECT_EQ(shape(four, { four.at(3), four.at(0), four.at(1), four.at(2) }), u"===="_s);
}

TEST(TextDifference, ARewordedSentenceShowsItsWords)
{
    const QList<SentencePair> pairs
        = textDifference(text({ u"Supervisors check the quality of investigations each month."_s }),
            text({ u"Supervisors now check the quality of most investigations."_s }));
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs.at(0).kind, SentencePair::Kind::Reworded);
    EXPECT_EQ(markedText(pairs.at(0).words, WordRun::Kind::Removed),
        u"Supervisors check the quality of investigations. ⟨each month.⟩"_s);
    EXPECT_EQ(markedText(pairs.at(0).words, WordRun::Kind::Added),
        u"Supervisors ⟨now⟩ check the quality of ⟨most⟩ investigations."_s);
}

TEST(TextDifference, CaseAndPunctuationMakeNoDifference)
{
    EXPECT_EQ(shape({ u"The force’s plan is clear, and known to all."_s },
                  { u"the force's plan is clear and known to all"_s }),
        u"="_s);
}

TEST(TextDifference, SentencesOnOtherThingsAreNoPair)
{
    EXPECT_EQ(
        shape({ u"The force has a clear plan."_s }, { u"Victims wait for an answer."_s }), u"<>"_s);
}

TEST(TextDifference, EverySentenceStandsThereOnceWhateverTheTexts)
{
    std::mt19937 random(20261122);
    const QStringList words { u"force"_s, u"plan"_s, u"victims"_s, u"good"_s, u"training"_s,
        u"public"_s };
    const auto sentence = [&] {
        QStringList some;
        for (unsigned i = 0; i < 3 + random() % 6; ++i)
            some.append(words.at(random() % words.size()));
        return some.join(u' ');
    };
    for (int round = 0; round < 500; ++round) {
        QStringList before;
        QStringList after;
        for (unsigned i = 0; i < random() % 8; ++i)
            before.append(sentence());
        for (unsigned i = 0; i < random() % 8; ++i)
            after.append(sentence());
        QStringList seenBefore;
        QStringList seenAfter;
        for (const SentencePair &pair : textDifference(text(before), text(after))) {
            if (pair.before)
                seenBefore.append(pair.before->text);
            if (pair.after)
                seenAfter.append(pair.after->text);
            EXPECT_EQ(pair.words.isEmpty(), pair.kind != SentencePair::Kind::Reworded);
        }
        EXPECT_EQ(seenAfter, after);
        seenBefore.sort();
        before.sort();
        EXPECT_EQ(seenBefore, before);
    }
}
