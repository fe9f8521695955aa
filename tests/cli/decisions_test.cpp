// SPDX-License-Identifier: GPL-3.0-or-later
// The analyst's word on facts, on labels of claims and on recommendations that are one, from the
// command line.
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

class Decisions : public SampleLibrary
{
protected:
    static QJsonArray listed(const QStringList &command)
    {
        const Ran ran = ask(command + QStringList { u"--json"_s });
        EXPECT_EQ(ran.code, 0) << qPrintable(ran.err);
        return ran.json().array();
    }

    static QString number(const QJsonValue &value) { return QString::number(value.toInt()); }

    /// A figure of the library, as the review lists it; every sample has sure ones alone.
    static QJsonObject decidedOn(const QString &id)
    {
        for (const QJsonValue &row : listed({ u"review"_s, u"--decided"_s })) {
            if (number(row["id"_L1]) == id)
                return row.toObject();
        }
        return {};
    }
};

const QStringList claimsOfRelease { u"claims"_s, u"published on the forces performance"_s };

} // namespace

TEST_F(Decisions, OnAFactAreKeptShownAndTakenBack)
{
    const QJsonArray trails = listed({ u"trail"_s, u"--force"_s, u"derbyshire"_s });
    const QString id = number(trails.first()["id"_L1]);
    const auto improvements = [] {
        return listed({ u"improvements"_s, u"--force"_s, u"derbyshire"_s }).size();
    };
    const auto before = improvements();
    const Ran rejected = ask({ u"review"_s, id, u"reject"_s });
    ASSERT_EQ(rejected.code, 0) << qPrintable(rejected.err);
    EXPECT_TRUE(rejected.err.contains(u"Rejected "_s + id)) << qPrintable(rejected.err);
    EXPECT_EQ(improvements(), before - 1);
    EXPECT_EQ(decidedOn(id)["decided"_L1].toString(), u"rejected"_s);
    EXPECT_EQ(ask({ u"review"_s, id, u"set"_s, u"text=Train everybody."_s }).code, 0);
    EXPECT_EQ(improvements(), before);
    EXPECT_TRUE(decidedOn(id)["fact"_L1].toString().endsWith(u"Train everybody."_s));
    EXPECT_EQ(ask({ u"review"_s, id, u"undo"_s }).code, 0);
    EXPECT_EQ(decidedOn(id)["decided"_L1].toString(), u"rejected"_s) << "the word before counts";
    EXPECT_EQ(ask({ u"review"_s, id, u"undo"_s }).code, 0);
    EXPECT_TRUE(decidedOn(id).isEmpty());
    EXPECT_EQ(improvements(), before);
}

TEST_F(Decisions, OnAFactAreRefusedWhereTheyMeanNothing)
{
    const QJsonArray trails = listed({ u"trail"_s, u"--force"_s, u"derbyshire"_s });
    const QString id = number(trails.first()["id"_L1]);
    const QList<QPair<QStringList, QString>> wrong { { { id, u"like"_s },
                                                         u"accept, reject, undo or set"_s },
        { { id, u"set"_s }, u"accept, reject, undo or set"_s },
        { { id, u"set"_s, u"value"_s }, u"fields with their values"_s },
        { { id, u"set"_s, u"grade=good"_s }, u"no field of a recommendation"_s },
        { { id, u"set"_s, u"area=canteens"_s }, u"no area"_s },
        { { id, u"undo"_s }, u"Nobody has decided"_s },
        { { u"999999"_s, u"accept"_s }, u"no fact with the number"_s } };
    for (const auto &[arguments, hint] : wrong) {
        const Ran ran = ask(QStringList { u"review"_s } + arguments);
        EXPECT_EQ(ran.code, 2) << qPrintable(arguments.join(u' '));
        EXPECT_TRUE(ran.err.contains(hint)) << qPrintable(ran.err);
    }
}

TEST_F(Decisions, OnTheLabelOfAClaimAreShownAndTakenBack)
{
    const auto first = [] { return listed(claimsOfRelease).first().toObject(); };
    EXPECT_EQ(first()["decided"_L1].toString(), u"proposed"_s);
    const QString row = number(first()["no"_L1]);
    const Ran accepted = ask(claimsOfRelease + QStringList { row, u"accept"_s });
    ASSERT_EQ(accepted.code, 0) << qPrintable(accepted.err);
    EXPECT_EQ(first()["decided"_L1].toString(), u"accepted"_s);
    EXPECT_EQ(ask(claimsOfRelease + QStringList { row, u"reject"_s }).code, 0);
    EXPECT_EQ(first()["decided"_L1].toString(), u"rejected"_s);
    EXPECT_EQ(ask(claimsOfRelease + QStringList { row, u"undo"_s }).code, 0);
    EXPECT_EQ(first()["decided"_L1].toString(), u"accepted"_s) << "the word before counts again";
    EXPECT_EQ(ask(claimsOfRelease + QStringList { row, u"undo"_s }).code, 0);
    EXPECT_EQ(ask(claimsOfRelease + QStringList { row, u"undo"_s }).code, 2);
}

TEST_F(Decisions, OnASilenceAreRefused)
{
    const QJsonArray rows = listed(claimsOfRelease);
    ASSERT_EQ(rows.last()["state"_L1].toString(), u"not_mentioned"_s);
    EXPECT_TRUE(rows.last()["decided"_L1].isNull());
    const Ran ran
        = ask(claimsOfRelease + QStringList { number(rows.last()["no"_L1]), u"accept"_s });
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.err.contains(u"no claim"_s)) << qPrintable(ran.err);
    EXPECT_EQ(ask(claimsOfRelease + QStringList { u"99"_s, u"accept"_s }).code, 2);
    EXPECT_EQ(ask(claimsOfRelease + QStringList { u"1"_s }).code, 2);
}

TEST_F(Decisions, RecommendationsThatAreOneHaveOneTrail)
{
    const QStringList all { u"trail"_s, u"--force"_s, u"derbyshire"_s };
    const QJsonArray trails = listed(all);
    ASSERT_GT(trails.size(), 1);
    const QString kept = number(trails.at(0)["id"_L1]);
    const QString same = number(trails.at(1)["id"_L1]);
    const Ran merged = ask({ u"trail"_s, kept, u"merge"_s, same, u"--json"_s });
    ASSERT_EQ(merged.code, 0) << qPrintable(merged.err);
    EXPECT_EQ(merged.json().array().first()["merged"_L1].toArray().first().toInt(), same.toInt());
    EXPECT_EQ(listed(all).size(), trails.size() - 1);
    EXPECT_EQ(listed({ u"trail"_s, same }).first()["merged_into"_L1].toInt(), kept.toInt());
    EXPECT_EQ(ask({ u"trail"_s, kept, u"merge"_s, same }).code, 2) << "they are one already";
    EXPECT_EQ(ask({ u"trail"_s, kept, u"merge"_s, kept }).code, 2);
    EXPECT_EQ(ask({ u"trail"_s, kept, u"merge"_s, u"999999"_s }).code, 2);
    EXPECT_EQ(ask({ u"trail"_s, kept, u"separate"_s, same }).code, 0);
    EXPECT_EQ(ask({ u"trail"_s, kept, u"separate"_s, same }).code, 2);
    EXPECT_EQ(listed(all).size(), trails.size());
}
