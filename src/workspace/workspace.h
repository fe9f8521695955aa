// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/finding.h"
#include "analysis/claims/claims.h"
#include "analysis/trail.h"
#include "domain/claimdecision.h"
#include "domain/keptfigure.h"
#include "domain/libraryrecords.h"
#include "domain/mark.h"
#include "domain/note.h"
#include "domain/result.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Peel {

class ImportJob;
class Library;
struct Compared; // workspace/compared.h
struct ComparisonQuestion;

/// How a library is to be opened.
enum class OpenMode {
    ReadWrite, // made if it does not exist; falls back to reading alone where it must, and says why
    ReadOnly
};

struct LibraryInfo
{
    QString path;
    bool readOnly = false;
    QString whyReadOnly; // a sentence: newer version, no permission, locked by another process
    int documents = 0;
    int judgments = 0;
    int recommendations = 0;
    int metrics = 0;
    int unsure = 0;
};

struct ImportOptions
{
    QString password;
    bool link = false; // keep the path instead of a copy of the original
    bool ocr = false;
};

/// One page drawn for the Source view, in a worker process.
struct PagePicture
{
    QImage image;
    double scale = 1; // pixels per point
    std::vector<Box> lit; // where the words of the quote stand, one box a word
};

/// A document's blocks for the Source view of HTML and text, and for "text as read".
struct DocumentText
{
    QString text; // plain text, in which SourceSpan counts code points

    struct Part
    {
        QString kind; // block kind id
        int level = 0;
        int start = 0; // code points
        int end = 0;
        int page = 0;
    };

    QList<Part> parts;
    QStringList pageLabels; // as printed; index 0 is page 1
    QList<QSizeF> pageSizes; // points
};

struct SearchQuery
{
    QString words; // as typed: words, "a phrase", NOT word, word*; anything else is taken as plain
                   // words
    QString force;
    std::optional<DocumentType> type;
    int limit = 500;
    QString round;
    SearchScope scope = SearchScope::Everything;
    bool synonyms = true; // other words of the domain count as well
};

/// One thing that was searched for.
struct SearchedTerm
{
    QString text; // "training", "“what works”", "train…"
    bool unwanted = false;
    QStringList also; // other words that count as well
};

struct SearchAnswer
{
    QList<SearchHit> hits;
    int total = 0;
    QString note; // "A quotation mark is open; searched for the words as they are."
    int noteAt = -1; // where in what was typed
    QList<SearchedTerm> terms;
    QStringList spelledLike; // where nothing was found: words of the library that look alike
};

/// A search that is kept under a name.
struct NamedSearch
{
    qint64 id = 0;
    QString name;
    SearchQuery query;
    int newPlaces = 0; // in documents that came since it was last looked at
};

/// Whose trails are wanted: one recommendation's, one force's or all.
struct TrailQuestion
{
    QString force; // id
    qint64 recommendation = 0; // id of the fact
};

/// What is wrong with a library, a sentence each, and what of it is left after mending.
struct LibraryCheck
{
    QStringList faults;
    QStringList left;
};

/// What reading a document once more changes: facts as lines, "metric|Burglary|9120|…". A fact that
/// the analyst corrected counts as it was corrected.
struct RereadDocument
{
    qint64 document = 0;
    QString title;
    QStringList gone;
    QStringList found;
};

/// A library that was checked and brought up to date: what takes time of opening it.
struct PreparedLibrary
{
    std::shared_ptr<const Library> library;
};

/// The use cases of one open library: everything a front end may ask. Lives on the thread that made
/// it; every QFuture is answered from a worker thread or process, never on the caller's. Nothing
/// here opens a dialog.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)
public:
    /// Opens or makes the library. Storage errors come with a sentence; a library that can only be
    /// read opens so.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &path, OpenMode mode = OpenMode::ReadWrite);
    /// Opens what prepare() made ready: at once.
    static Result<std::unique_ptr<Workspace>> open(const PreparedLibrary &prepared);
    /// Does on another thread what takes time: a library of an earlier version is copied and
    /// brought up to date.
    static QFuture<Result<PreparedLibrary>> prepare(
        const QString &path, OpenMode mode = OpenMode::ReadWrite);
    /// True where open() would keep its caller waiting.
    static bool takesTimeToOpen(const QString &path);
    ~Workspace() override;

    LibraryInfo info() const;

    /// Everything the matrix, Compare, Metrics and the AFI list need, consistent in itself.
    QFuture<Result<LibraryFacts>> facts(const FactFilter &filter = {});
    QFuture<Result<QList<DocumentRecord>>> documents(const FactFilter &filter = {});
    /// Reads what the compared forces have and sets it side by side, text and all.
    QFuture<Result<Compared>> compare(const ComparisonQuestion &question);
    QFuture<Result<DocumentText>> text(qint64 document);
    /// Pages count from 1. Locked where the document asks for a password that this session does not
    /// know yet. The words of `quote` are looked for on the page. Cancelling the future ends the
    /// drawing.
    QFuture<Result<PagePicture>> page(qint64 document, int page, double dotsPerInch,
        const QString &password = {}, const QString &quote = {});
    /// Figures that do not add up, in the documents that the filter wants.
    QFuture<Result<QList<FigureFinding>>> audit(const FactFilter &filter = {});
    /// What a release or paper claims, beside the inspection that it answers.
    QFuture<Result<ClaimsReport>> claims(qint64 document);
    QFuture<Result<SearchAnswer>> search(const SearchQuery &query);
    /// Every place counted by kind, type, force and round.
    QFuture<Result<SearchFacets>> searchFacets(const SearchQuery &query);
    QFuture<Result<QList<NamedSearch>>> savedSearches();
    /// Replaces one of the same name; what is there now counts as seen. Answers the id.
    QFuture<Result<qint64>> saveSearch(const QString &name, const SearchQuery &query);
    QFuture<Result<bool>> removeSavedSearch(qint64 id);
    /// Everything that is in the library now counts as seen.
    QFuture<Result<bool>> markSearchSeen(qint64 id);

    /// The analyst's notes on one document, in the order of its text, or on all (0).
    QFuture<Result<QList<Note>>> notes(qint64 document = 0);
    /// Keeps a new note (id 0), or changed words of one; answers the id under which it stands now.
    /// To undo a change, write the earlier words under the newest id. NotUnderstood without words.
    QFuture<Result<qint64>> writeNote(const Note &note);
    /// False where it stood no more; restoreNote brings it back unchanged.
    QFuture<Result<bool>> removeNote(qint64 id);
    QFuture<Result<bool>> restoreNote(qint64 id);

    /// What the analyst marked: places looked through, days by which something is due, who sees to
    /// it. The newest of a kind counts at its place; undoing it brings back the one before.
    QFuture<Result<QList<Mark>>> marks();
    QFuture<Result<qint64>> makeMark(const Mark &mark);
    QFuture<Result<bool>> undoMark(qint64 id);

    /// The briefing that is being put together, as JSON of its maker; empty where none was kept.
    QFuture<Result<QString>> briefing();
    QFuture<Result<bool>> keepBriefing(const QString &content);

    /// The figures that the library keeps, by title.
    QFuture<Result<QList<KeptFigure>>> figures();
    /// A new one where its id is 0, else in place of the one before; answers the id.
    QFuture<Result<qint64>> keepFigure(const KeptFigure &figure);
    QFuture<Result<bool>> removeFigure(qint64 id);

    /// Recommendations through the documents that came after them; cancelled between two.
    QFuture<Result<QList<Trail>>> trails(const TrailQuestion &question);
    /// The analyst's word on a link, or on how things stand; answers what undoes it. Closed asks
    /// for a quote of the inspectorate, any other state for a quote or a note (NotUnderstood).
    QFuture<Result<qint64>> decideLink(const LinkDecision &decision);
    QFuture<Result<bool>> undoLinkDecision(qint64 id);
    QFuture<Result<qint64>> decideState(const StateDecision &decision);
    QFuture<Result<bool>> undoStateDecision(qint64 id);
    /// The label that is proposed for a claim is right, or it is not.
    QFuture<Result<qint64>> decideClaim(const ClaimDecision &decision);
    QFuture<Result<bool>> undoClaimDecision(qint64 id);
    /// What was read is accepted, corrected or rejected; the facts are others then
    /// (libraryChanged).
    QFuture<Result<qint64>> decideFact(const FactDecision &decision);
    QFuture<Result<bool>> undoFactDecision(qint64 id);
    /// The analyst's words on facts that stand, oldest first.
    QFuture<Result<QList<FactDecision>>> factDecisions();
    /// Two recommendations are one, or two after all; the facts tell of it (libraryChanged).
    QFuture<Result<qint64>> decideMerge(const MergeDecision &decision);
    QFuture<Result<bool>> undoMergeDecision(qint64 id);

    /// The stored original, or the linked file; NotFound where neither is there any more.
    Result<QString> originalPath(qint64 document) const;

    /// Files and folders (read in their order, folders by name). One job at a time; a second one
    /// queues. The job is owned by the workspace and deletes itself after finished().
    ImportJob *importPaths(const QStringList &paths, const ImportOptions &options = {});
    /// The files that could not be read when they were last tried, newest first.
    QFuture<Result<QList<FailedImport>>> failedImports();
    /// No longer lists the file; trying it again does.
    QFuture<Result<bool>> dismissFailedImport(const QString &path);

    /// Sets by hand what was misread and reads the facts again under it; the analyst's word
    /// survives re-reading. What is absent stays as it was set before; an empty id says that there
    /// is none; with nothing given the program decides again.
    QFuture<Result<DocumentRecord>> setHeader(qint64 document,
        const std::optional<DocumentType> &type, const std::optional<QString> &force,
        const std::optional<QString> &round);

    /// Whether the file is whole and its originals are what was imported; mends what can be mended.
    QFuture<Result<LibraryCheck>> check(bool repair = false);
    /// Reads a document once more, under what the analyst decided of it, and keeps the new reading
    /// if `keep`. Decisions on facts stay: they are tied to the words of their quotes.
    QFuture<Result<RereadDocument>> reread(qint64 document, bool keep = true);

    /// Takes a document out of every view; restoreDocument brings it back unchanged.
    QFuture<Result<bool>> removeDocument(qint64 document);
    QFuture<Result<bool>> restoreDocument(qint64 document);

Q_SIGNALS:
    /// Documents or facts are not what they were: ask again.
    void libraryChanged();

private:
    struct Private;
    Workspace();
    std::unique_ptr<Private> d;
};

} // namespace Peel
