// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/workspace/workspacefixture.h"
#include "workspace/compared.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;
using State = ImportOutcome::State;

namespace {

class Workspaces : public WorkspaceFixture
{
};

// Milliseconds. A page that hangs is given up after ten seconds; a busy machine may take one or
// two.
constexpr qint64 wellBeforeTheDeadline = 7000;

QByteArray pageWith(Grade grade)
{
    Reading reading = someReading();
    reading.facts.judgments.front().grade = grade;
    return documentOf(reading);
}

} // namespace

TEST_F(Workspaces, ImportAFileAndAnswerWithItsFacts)
{
    const ImportOutcome outcome = importOne(u"a.pdf"_s, pageWith(Grade::Good));
    EXPECT_EQ(outcome.state, State::Imported) << qPrintable(outcome.message);
    EXPECT_TRUE(outcome.message.contains(u"1 judgment, 1 recommendation, 1 figure, 1 unsure"_s))
        << qPrintable(outcome.message);
    const LibraryFacts all = facts();
    ASSERT_EQ(all.documents.size(), 1);
    EXPECT_EQ(all.documents.first(), outcome.document);
    EXPECT_EQ(all.judgments.first().fact, someReading().facts.judgments.front());
    EXPECT_EQ(workspace().info().documents, 1);
    EXPECT_EQ(workspace().info().unsure, 1);
}

TEST_F(Workspaces, KeepTheOriginalBesideTheLibrary)
{
    const QByteArray content = pageWith(Grade::Good);
    const ImportOutcome outcome = importOne(u"a.pdf"_s, content);
    QFile::remove(inFolder(u"a.pdf"_s));
    const auto original = workspace().originalPath(outcome.document.id);
    ASSERT_TRUE(original.has_value());
    EXPECT_TRUE(original->startsWith(path() + u".files/"_s));
    QFile copy(*original);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), content);
}

TEST_F(Workspaces, OrItsPathWhereALinkIsWanted)
{
    ImportOptions options;
    options.link = true;
    const ImportOutcome outcome = importOne(u"a.pdf"_s, pageWith(Grade::Good), options);
    EXPECT_EQ(workspace().originalPath(outcome.document.id), inFolder(u"a.pdf"_s));
    EXPECT_FALSE(QFileInfo::exists(path() + u".files"_s));
    QFile::remove(inFolder(u"a.pdf"_s));
    EXPECT_EQ(workspace().originalPath(outcome.document.id).error().kind, ErrorKind::NotFound);
}

TEST_F(Workspaces, TheSameBytesTwiceChangeNothing)
{
    importOne(u"a.pdf"_s, pageWith(Grade::Good));
    const LibraryFacts before = facts();
    const ImportOutcome again = importOne(u"b.pdf"_s, pageWith(Grade::Good));
    EXPECT_EQ(again.state, State::AlreadyHere);
    EXPECT_TRUE(again.message.startsWith(u"Already in the library since"_s));
    EXPECT_EQ(facts().documents, before.documents);
    EXPECT_EQ(facts().judgments, before.judgments);
}

TEST_F(Workspaces, ImportingAgainFillsTheLostFolderOfOriginals)
{
    const ImportOutcome first = importOne(u"a.pdf"_s, pageWith(Grade::Good));
    QDir(path() + u".files"_s).removeRecursively();
    EXPECT_EQ(importOne(u"a.pdf"_s, pageWith(Grade::Good)).state, State::AlreadyHere);
    EXPECT_TRUE(workspace().originalPath(first.document.id).has_value());
}

TEST_F(Workspaces, AChangedPageBecomesANewCapture)
{
    importOne(u"a.pdf"_s, pageWith(Grade::Pending));
    const ImportOutcome later = importOne(u"b.pdf"_s, pageWith(Grade::Good));
    EXPECT_EQ(later.state, State::NewCapture);
    EXPECT_EQ(later.document.captures, 2);
    ASSERT_EQ(facts().judgments.size(), 1);
    EXPECT_EQ(facts().judgments.first().fact.grade, Grade::Good);
}

TEST_F(Workspaces, GiveTheTextWithItsParts)
{
    const ImportOutcome outcome = importOne(u"a.pdf"_s, pageWith(Grade::Good));
    const auto text = workspace().text(outcome.document.id).result();
    ASSERT_TRUE(text.has_value());
    EXPECT_EQ(text->text, u"Derbyshire 2016\n\nThe café trains officers in 2016.\U0001F600"_s);
    ASSERT_EQ(text->parts.size(), 2);
    EXPECT_EQ(text->parts.at(1).end, 51);
    EXPECT_EQ(text->pageSizes.at(1), QSizeF(842, 595));
    EXPECT_EQ(text->pageLabels, (QStringList { u"i"_s, {} }));
    EXPECT_EQ(workspace().text(99).result().error().kind, ErrorKind::NotFound);
}

TEST_F(Workspaces, FindWords)
{
    importOne(u"a.pdf"_s, pageWith(Grade::Good));
    SearchQuery query;
    query.words = u"\"train officers"_s;
    query.scope = SearchScope::Text;
    const auto answer = workspace().search(query).result();
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->total, 1);
    EXPECT_FALSE(answer->note.isEmpty());
    EXPECT_EQ(answer->hits.first().start, 17);
}

TEST_F(Workspaces, RemoveADocumentAndBringItBack)
{
    const qint64 id = importOne(u"a.pdf"_s, pageWith(Grade::Good)).document.id;
    const LibraryFacts before = facts();
    EXPECT_EQ(workspace().removeDocument(id).result(), true);
    EXPECT_TRUE(facts().documents.isEmpty());
    EXPECT_EQ(workspace().info().documents, 0);
    EXPECT_EQ(workspace().restoreDocument(id).result(), true);
    EXPECT_EQ(facts().judgments, before.judgments);
}

TEST_F(Workspaces, ImportingARemovedDocumentBringsItBack)
{
    const qint64 id = importOne(u"a.pdf"_s, pageWith(Grade::Good)).document.id;
    ASSERT_TRUE(workspace().removeDocument(id).result().value_or(false));
    const ImportOutcome again = importOne(u"a.pdf"_s, pageWith(Grade::Good));
    EXPECT_EQ(again.document.id, id);
    EXPECT_EQ(facts().documents.size(), 1);
}

TEST_F(Workspaces, TheHeaderSetByHandHoldsForTheFactsAndForLaterCaptures)
{
    const qint64 id = importOne(u"a.pdf"_s, pageWith(Grade::Pending)).document.id;
    const auto record = workspace().setHeader(id, {}, u"kent"_s, {}).result();
    ASSERT_TRUE(record.has_value()) << qPrintable(record.error().message);
    EXPECT_EQ(record->header.force, u"kent"_s);
    EXPECT_EQ(record->header.round, u"2016"_s);
    EXPECT_TRUE(record->headerSetByHand);
    const ImportOutcome later = importOne(u"b.pdf"_s, pageWith(Grade::Good));
    EXPECT_EQ(later.document.id, id);
    EXPECT_EQ(later.document.header.force, u"kent"_s);
    reopen();
    EXPECT_EQ(facts().documents.first().header.force, u"kent"_s);
}

TEST_F(Workspaces, TheHeaderIsTheProgramsAgainWhenNothingIsSet)
{
    const qint64 id = importOne(u"a.pdf"_s, pageWith(Grade::Good)).document.id;
    ASSERT_TRUE(workspace().setHeader(id, DocumentType::Other, u""_s, {}).result().has_value());
    ASSERT_TRUE(workspace().setHeader(id, {}, {}, u"2017"_s).result().has_value());
    EXPECT_EQ(facts().documents.first().header.type, DocumentType::Other);
    EXPECT_EQ(facts().documents.first().header.round, u"2017"_s);
    const auto record = workspace().setHeader(id, {}, {}, {}).result();
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->header, someReading().facts.header);
    EXPECT_FALSE(record->headerSetByHand);
}

TEST_F(Workspaces, SettingTheHeaderNeedsTheOriginal)
{
    const ImportOutcome outcome = importOne(u"a.pdf"_s, pageWith(Grade::Good));
    QDir(path() + u".files"_s).removeRecursively();
    const auto record = workspace().setHeader(outcome.document.id, {}, u"kent"_s, {}).result();
    ASSERT_FALSE(record.has_value());
    EXPECT_EQ(record.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(facts().documents.first(), outcome.document);
}

TEST_F(Workspaces, OpenedForReadingChangeNothingAndSayWhy)
{
    const qint64 id = importOne(u"a.pdf"_s, pageWith(Grade::Good)).document.id;
    const auto reader = Workspace::open(path(), OpenMode::ReadOnly);
    ASSERT_TRUE(reader.has_value());
    EXPECT_TRUE((*reader)->info().readOnly);
    EXPECT_EQ((*reader)->info().judgments, 1);
    EXPECT_EQ((*reader)->removeDocument(id).result().error().kind, ErrorKind::ReadOnly);
    const auto outcomes = finish((*reader)->importPaths({ write(u"b.pdf"_s, "{}") }));
    EXPECT_EQ(outcomes.first().state, State::Failed);
    EXPECT_TRUE(outcomes.first().message.contains(u"reading alone"_s));
}

TEST_F(Workspaces, TellOfEachFileAndOfTheChange)
{
    const QStringList paths { write(u"a.pdf"_s, pageWith(Grade::Good)),
        write(u"b.pdf"_s, "crash") };
    QStringList story;
    int changes = 0;
    QObject::connect(&workspace(), &Workspace::libraryChanged, [&] { ++changes; });
    ImportJob *job = workspace().importPaths(paths);
    QObject::connect(job, &ImportJob::filesFound,
        [&](const QStringList &found) { story += u"found %1"_s.arg(found.size()); });
    QObject::connect(
        job, &ImportJob::fileStarted, [&](int index) { story += u"start %1"_s.arg(index); });
    QObject::connect(job, &ImportJob::fileProgressed, [&](int index, int page, int pages) {
        story += u"%1: %2/%3"_s.arg(index).arg(page).arg(pages);
    });
    QObject::connect(
        job, &ImportJob::fileFinished, [&](int index) { story += u"end %1"_s.arg(index); });
    EXPECT_EQ(finish(job).size(), 2);
    EXPECT_EQ(story.first(), u"found 2"_s);
    EXPECT_LT(story.indexOf(u"start 0"_s), story.indexOf(u"0: 1/2"_s));
    EXPECT_LT(story.indexOf(u"0: 2/2"_s), story.indexOf(u"end 0"_s));
    EXPECT_EQ(story.last(), u"end 1"_s);
    EXPECT_EQ(changes, 1);
}

TEST_F(Workspaces, ASecondImportWaitsForTheFirst)
{
    ImportJob *first = workspace().importPaths({ write(u"a.pdf"_s, pageWith(Grade::Pending)) });
    ImportJob *second = workspace().importPaths({ write(u"b.pdf"_s, pageWith(Grade::Good)) });
    QStringList order;
    QObject::connect(first, &ImportJob::finished, [&] { order += u"first"_s; });
    QObject::connect(second, &ImportJob::finished, [&] { order += u"second"_s; });
    EXPECT_EQ(finish(second).first().state, State::NewCapture);
    EXPECT_EQ(order, (QStringList { u"first"_s, u"second"_s }));
}

TEST_F(Workspaces, CancelAnswersSoonAndKeepsWhatIsFinished)
{
    ImportJob *job = workspace().importPaths({ write(u"a.pdf"_s, pageWith(Grade::Good)),
        write(u"b.pdf"_s, "hang"), write(u"c.pdf"_s, pageWith(Grade::Outstanding)) });
    QElapsedTimer sinceCancel;
    QObject::connect(job, &ImportJob::fileFinished, job, [&](int index) {
        if (index == 0) {
            sinceCancel.start();
            job->cancel();
        }
    });
    const auto outcomes = finish(job);
    EXPECT_LT(sinceCancel.elapsed(), wellBeforeTheDeadline);
    ASSERT_EQ(outcomes.size(), 3);
    EXPECT_EQ(outcomes.at(0).state, State::Imported);
    EXPECT_EQ(outcomes.at(1).state, State::Cancelled);
    EXPECT_EQ(outcomes.at(2).state, State::Cancelled);
    EXPECT_EQ(facts().documents.size(), 1);
}

TEST_F(Workspaces, CloseWhileAPageIsDrawn)
{
    const qint64 id = importOne(u"a.pdf"_s, "hang when drawn" + pageWith(Grade::Good)).document.id;
    const auto picture = workspace().page(id, 1, 72);
    QElapsedTimer time;
    time.start();
    reopen();
    EXPECT_LT(time.elapsed(), wellBeforeTheDeadline);
    EXPECT_EQ(picture.result().error().kind, ErrorKind::Cancelled);
}

TEST_F(Workspaces, CloseWhileAnImportRuns)
{
    workspace().importPaths({ write(u"a.pdf"_s, "hang") });
    QElapsedTimer time;
    time.start();
    reopen();
    EXPECT_LT(time.elapsed(), wellBeforeTheDeadline);
    EXPECT_TRUE(facts().documents.isEmpty());
}

TEST_F(Workspaces, CompareReadsTheTextOfBothSides)
{
    const auto page = [](const QString &round, Grade grade, const QString &sentence) {
        Reading reading = someReading();
        reading.facts.header.round = round;
        reading.facts.header.title = u"Derbyshire "_s + round;
        reading.facts.header.address.clear();
        reading.facts.judgments.front().round = round;
        reading.facts.judgments.front().grade = grade;
        const auto length = static_cast<int>(sentence.size());
        reading.blocks = { { u"paragraph"_s, 0, {}, 2, 0, length, sentence, u"effectiveness"_s } };
        return documentOf(reading);
    };
    importOne(u"a.pdf"_s, page(u"2015"_s, Grade::Good, u"The force knows its streets well."_s));
    importOne(u"b.pdf"_s,
        page(u"2016"_s, Grade::Outstanding, u"The force knows all its streets well."_s));
    const auto compared
        = workspace().compare({ { u"derbyshire"_s }, { u"2015"_s, u"2016"_s } }).result();
    ASSERT_TRUE(compared.has_value()) << qPrintable(compared.error().message);
    ASSERT_EQ(compared->comparison.bands.size(), 1);
    const Band &band = compared->comparison.bands.first();
    EXPECT_EQ(band.verdicts.first().verdict, Verdict::Improved);
    ASSERT_EQ(band.findings.first().size(), 1);
    EXPECT_EQ(band.findings.first().first().kind, SentencePair::Kind::Reworded);
    EXPECT_EQ(compared->facts.documents.size(), 2);
    EXPECT_FALSE(workspace().compare({ { u"derbyshire"_s }, { u"2016"_s } }).result());
}

TEST_F(Workspaces, KeepNotesThatSearchFinds)
{
    const qint64 document = importOne(u"a.pdf"_s, pageWith(Grade::Good)).document.id;
    Note note { 0, { document, u"trains officers"_s, 26 }, u"Ask for the rota."_s, {} };
    note.id = workspace().writeNote(note).result().value_or(0);
    reopen();
    const auto kept = workspace().notes(document).result();
    ASSERT_TRUE(kept.has_value());
    ASSERT_EQ(kept->size(), 1);
    EXPECT_EQ(kept->first().text, note.text);
    EXPECT_EQ(kept->first().place, note.place);
    SearchQuery query;
    query.words = u"rota"_s;
    const auto answer = workspace().search(query).result();
    ASSERT_EQ(answer->total, 1);
    EXPECT_EQ(answer->hits.first().kind, SearchScope::Notes);
    EXPECT_EQ(answer->hits.first().start, 26);
    EXPECT_EQ(workspace().removeNote(note.id).result(), true);
    EXPECT_EQ(workspace().search(query).result()->total, 0);
    EXPECT_EQ(workspace().restoreNote(note.id).result(), true);
    EXPECT_EQ(workspace().search(query).result()->total, 1);
}
