// SPDX-License-Identifier: GPL-3.0-or-later
// The analyst's word on the links of a trail, from the command line.
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

class TrailWords : public SampleLibrary
{
protected:
    void SetUp() override
    {
        const Ran ran = ask({ u"trail"_s, u"--force"_s, u"derbyshire"_s, u"--json"_s });
        for (const QJsonValue &trail : ran.json().array()) {
            if (trail["text"_L1].toString().contains(u"safety training"_s))
                m_trail = trail.toObject();
        }
        ASSERT_FALSE(m_trail.isEmpty());
        for (const QJsonValue &step : m_trail["steps"_L1].toArray()) {
            if (step["quote"_L1].toString().contains(u"15% of deployable"_s))
                m_step = QString::number(step["step"_L1].toInt());
        }
        ASSERT_FALSE(m_step.isEmpty());
    }

    QString id() const { return QString::number(m_trail["id"_L1].toInt()); }

    Ran say(const QString &word, const QString &step) const
    {
        return ask({ u"trail"_s, id(), word, step, u"--json"_s });
    }

    QString verdict(const Ran &ran) const
    {
        const QJsonArray steps = ran.json().array().first()["steps"_L1].toArray();
        return steps.at(m_step.toInt() - 1)["verdict"_L1].toString();
    }

    QJsonObject m_trail;
    QString m_step;
};

} // namespace

TEST_F(TrailWords, AreKeptAndTakenBack)
{
    const Ran rejected = say(u"reject"_s, m_step);
    ASSERT_EQ(rejected.code, 0) << qPrintable(rejected.err);
    EXPECT_TRUE(rejected.err.contains(u"Rejected step "_s + m_step)) << qPrintable(rejected.err);
    EXPECT_EQ(verdict(rejected), u"rejected"_s);
    EXPECT_TRUE(rejected.json().array().first()["warnings"_L1].toArray().isEmpty());
    EXPECT_EQ(verdict(ask({ u"trail"_s, id(), u"--json"_s })), u"rejected"_s) << "kept";
    EXPECT_EQ(verdict(say(u"accept"_s, m_step)), u"accepted"_s);
    EXPECT_EQ(verdict(say(u"undo"_s, m_step)), u"rejected"_s) << "the word before counts again";
    EXPECT_EQ(verdict(say(u"undo"_s, m_step)), u"suggested"_s);
}

TEST_F(TrailWords, AnAcceptedStepIsNoSuggestionAnyMore)
{
    const int waiting = m_trail["waiting"_L1].toInt();
    const Ran accepted = say(u"accept"_s, m_step);
    EXPECT_EQ(accepted.json().array().first()["waiting"_L1].toInt(), waiting - 1);
    EXPECT_EQ(say(u"undo"_s, m_step).code, 0);
}

TEST_F(TrailWords, AreRefusedWhereTheyMeanNothing)
{
    const QList<QPair<QStringList, QString>> wrong { { { id(), u"accept"_s },
                                                         u"number of a step"_s },
        { { id(), u"like"_s, m_step }, u"accept, reject or undo"_s },
        { { id(), u"accept"_s, u"99"_s }, u"the steps 1 to"_s },
        { { id(), u"accept"_s, u"1"_s }, u"own document"_s },
        { { id(), u"undo"_s, m_step }, u"Nobody has decided"_s },
        { { u"999999"_s, u"accept"_s, u"1"_s }, u"no recommendation"_s } };
    for (const auto &[arguments, hint] : wrong) {
        const Ran ran = ask(QStringList { u"trail"_s } + arguments);
        EXPECT_EQ(ran.code, 2) << qPrintable(arguments.join(u' '));
        EXPECT_TRUE(ran.err.contains(hint)) << qPrintable(ran.err);
        EXPECT_TRUE(ran.out.isEmpty()) << qPrintable(ran.out);
    }
}
