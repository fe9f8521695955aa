// SPDX-License-Identifier: GPL-3.0-or-later
// The samples imported forwards and backwards: every command answers the same.
#include "samplelibrary.h"
#include "support/printqt.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Numbers that the import gave; they are no part of an answer.
const QSet<QString> givenByImport { u"id"_s, u"document"_s, u"documents"_s, u"fact"_s, u"metrics"_s,
    u"judgment"_s, u"imported"_s };

bool isListOfIds(const QJsonArray &array)
{
    return !array.isEmpty() && std::all_of(array.begin(), array.end(), [](const QJsonValue &one) {
        return one.isDouble() || one.isNull();
    });
}

QJsonValue withoutIds(const QJsonValue &value)
{
    if (value.isArray() && isListOfIds(value.toArray())) {
        QJsonArray there; // which of them are there is an answer
        for (const QJsonValue &one : value.toArray())
            there.append(one.isDouble());
        return there;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(withoutIds(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        const bool isId = givenByImport.contains(key) && !object[key].isString();
        object[key] = isId ? QJsonValue() : withoutIds(object[key]);
    }
    return object;
}

QString toldBy(const QJsonDocument &json)
{
    const QJsonValue all = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    const QJsonValue bare = withoutIds(all);
    return QString::fromUtf8(
        (bare.isArray() ? QJsonDocument(bare.toArray()) : QJsonDocument(bare.toObject())).toJson());
}

/// Lists of facts come document by document; which document is first is no answer.
QString toldInAnyOrder(const QJsonDocument &json)
{
    QStringList rows;
    for (const QJsonValue &row : withoutIds(json.array()).toArray())
        rows.append(QString::fromUtf8(QJsonDocument(row.toObject()).toJson()));
    rows.sort();
    return rows.join(u'\n');
}

class ImportOrder : public SampleLibrary
{
protected:
    static void SetUpTestSuite()
    {
        SampleLibrary::SetUpTestSuite();
        const QDir samples(QStringLiteral(PEEL_SOURCE_DIR "/data/samples"));
        QStringList files;
        for (const QString &name : samples.entryList(
                 { u"*.html"_s, u"*.pdf"_s }, QDir::Files, QDir::Name | QDir::Reversed))
            files.append(samples.filePath(name));
        const Ran ran = peelctl(QStringList { u"import"_s, u"--library"_s, otherPath() } + files);
        ASSERT_EQ(ran.code, 0) << qPrintable(ran.err);
    }

    static QString otherPath() { return file(u"Backwards.peel"_s); }

    static QJsonDocument here(const QStringList &command)
    {
        return ask(command + QStringList { u"--json"_s }).json();
    }

    static QJsonDocument there(const QStringList &command)
    {
        return peelctl(command + QStringList { u"--json"_s, u"--library"_s, otherPath() }).json();
    }
};

} // namespace

TEST_F(ImportOrder, ChangesNoListOfFacts)
{
    for (const QString &list : { u"list"_s, u"judgments"_s, u"metrics"_s, u"improvements"_s }) {
        ASSERT_FALSE(here({ list }).array().isEmpty());
        EXPECT_EQ(toldInAnyOrder(here({ list })), toldInAnyOrder(there({ list })))
            << qPrintable(list);
    }
}

TEST_F(ImportOrder, ChangesNoMatrixAndNoComparison)
{
    const QStringList force { u"--force"_s, u"derbyshire"_s };
    EXPECT_EQ(toldBy(here(QStringList { u"matrix"_s } + force)),
        toldBy(there(QStringList { u"matrix"_s } + force)));
    for (const QString &rounds : { u"2014,2015"_s, u"2015,2016"_s, u"2016,2017"_s,
             u"2017,2018/19"_s, u"2018/19,2021/22,2023-25"_s }) {
        const QStringList command
            = QStringList { u"compare"_s } + force + QStringList { u"--rounds"_s, rounds };
        EXPECT_EQ(toldBy(here(command)), toldBy(there(command))) << qPrintable(rounds);
    }
}

TEST_F(ImportOrder, ChangesNoSeries)
{
    for (const QString &measure : { u"crime"_s, u"999"_s, u"calls"_s, u"searches"_s, u"share"_s }) {
        const QStringList command { u"series"_s, u"--force"_s, u"derbyshire"_s, u"--measure"_s,
            measure };
        ASSERT_FALSE(here(command).array().isEmpty()) << qPrintable(measure);
        EXPECT_EQ(toldBy(here(command)), toldBy(there(command))) << qPrintable(measure);
    }
}

TEST_F(ImportOrder, ChangesNoTrailAndNoFinding)
{
    const QStringList trails { u"trail"_s, u"--force"_s, u"derbyshire"_s };
    ASSERT_FALSE(here(trails).array().isEmpty());
    EXPECT_EQ(toldBy(here(trails)), toldBy(there(trails)));
    ASSERT_FALSE(here({ u"audit"_s }).array().isEmpty());
    EXPECT_EQ(toldBy(here({ u"audit"_s })), toldBy(there({ u"audit"_s })));
}

TEST_F(ImportOrder, ChangesNoClaim)
{
    for (const QString &release : { u"published on the forces performance"_s,
             u"sees progress made"_s, u"strong local policing"_s }) {
        const QStringList command { u"claims"_s, release };
        ASSERT_FALSE(here(command).array().isEmpty()) << qPrintable(release);
        EXPECT_EQ(toldBy(here(command)), toldBy(there(command))) << qPrintable(release);
    }
}

TEST_F(ImportOrder, ChangesNoAnswerOfSearch)
{
    for (const QString &words : { u"training"_s, u"\"serious and organised crime\""_s,
             u"NEAR(officers trained, 6)"_s, u"crime NOT anti-social"_s, u"good"_s }) {
        const QStringList command { u"search"_s, words };
        ASSERT_FALSE(here(command).array().isEmpty()) << qPrintable(words);
        EXPECT_EQ(toldBy(here(command)), toldBy(there(command))) << qPrintable(words);
    }
}
