// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "store/documentrepository.h"
#include "store/factrepository.h"
#include "store/importlog.h"
#include "store/remarkrepository.h"
#include "store/searchindex.h"
#include "store/textrepository.h"
#include "workspace/compared.h"
#include "workspace/rereading.h"
#include "workspace/searchanswer.h"
#include "workspace/trailfinder.h"
#include "workspace/workspaceprivate.h"

#include <QPromise>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

DocumentText textOf(const QList<TextBlock> &blocks, const QList<PageEntry> &pages)
{
    DocumentText text;
    text.text = plainTextOf(blocks);
    for (const TextBlock &block : blocks)
        text.parts.append({ block.kind, block.level, block.start, block.end, block.page });
    for (const PageEntry &page : pages) {
        text.pageLabels.append(page.label);
        text.pageSizes.append(QSizeF(page.width, page.height));
    }
    return text;
}

/// An earlier word of the analyst stays unless this one replaces it.
HeaderDecision joined(HeaderDecision earlier, const HeaderDecision &later)
{
    if (later.type)
        earlier.type = later.type;
    if (later.force)
        earlier.force = later.force;
    if (later.round)
        earlier.round = later.round;
    return earlier;
}

Result<DocumentRecord> readAgain(
    Session &session, const Connection &connection, qint64 document, const HeaderDecision &word)
{
    DocumentRepository documents(connection);
    const auto earlier = documents.headerDecision(document);
    if (!earlier)
        return tl::unexpected(earlier.error());
    const HeaderDecision decision = word.isEmpty() ? word : joined(*earlier, word);
    const auto reading = readingAgain(session, connection, document, decision);
    if (!reading)
        return tl::unexpected(reading.error());
    const std::scoped_lock lock(session.writing());
    return documents.replaceReading(document, *reading, decision).and_then([&](bool) {
        return documents.record(document);
    });
}

struct PageWish
{
    qint64 document = 0;
    int page = 0;
    double dotsPerInch = 0;
    QString password;
    QString quote;
};

Result<PagePicture> pictureOf(Session &session, const Connection &connection, const PageWish &wish,
    const std::function<bool()> &cancelled)
{
    const auto original = DocumentRepository(connection).original(wish.document);
    if (!original)
        return tl::unexpected(original.error());
    if (original->format != "pdf"_L1)
        return failure(ErrorKind::NotFound, u"This document has no pages, only text."_s);
    auto request = session.requestFor(connection, wish.document);
    if (!request)
        return tl::unexpected(request.error());
    request->page = wish.page;
    request->dotsPerInch = wish.dotsPerInch;
    request->quote = wish.quote;
    if (!wish.password.isEmpty())
        request->password = wish.password;
    const auto picture = session.reader().draw(*request, WorkerWatch { {}, cancelled });
    if (!picture)
        return tl::unexpected(picture.error());
    if (!wish.password.isEmpty())
        session.keepPassword(original->sha256, wish.password);
    return PagePicture { picture->image, picture->scale, picture->lit };
}

void append(LibraryFacts &facts, const LibraryFacts &more)
{
    for (const DocumentRecord &document : more.documents) {
        const auto isKnown = [&document](const auto &known) { return known.id == document.id; };
        if (std::none_of(facts.documents.cbegin(), facts.documents.cend(), isKnown))
            facts.documents.append(document);
    }
    facts.judgments += more.judgments;
    facts.recommendations += more.recommendations;
    facts.metrics += more.metrics;
    facts.remarks += more.remarks;
    facts.superseded += more.superseded;
}

/// The text of the compared rounds, and what the force and its PCC said at any time.
Result<QList<Passage>> passagesFor(
    const Connection &connection, const QString &force, const QStringList &rounds)
{
    QList<FactFilter> wanted;
    for (const QString &round : rounds) {
        wanted.append(FactFilter {});
        wanted.last().round = round;
    }
    for (const DocumentType type : { DocumentType::ForceNews, DocumentType::PccReport }) {
        wanted.append(FactFilter {});
        wanted.last().type = type;
    }
    QList<Passage> passages;
    QSet<qint64> known; // a release of a compared round is asked for twice
    for (FactFilter &filter : wanted) {
        filter.force = force;
        const auto found = RemarkRepository(connection).passages(filter);
        if (!found)
            return tl::unexpected(found.error());
        QSet<qint64> here;
        for (const Passage &passage : *found) {
            if (!known.contains(passage.document))
                passages.append(passage);
            here.insert(passage.document);
        }
        known.unite(here);
    }
    return passages;
}

Result<Compared> comparedFor(const Connection &connection, const ComparisonQuestion &question)
{
    LibraryFacts facts;
    QList<Passage> passages;
    for (const QString &force : question.forces) {
        FactFilter filter;
        filter.force = force;
        const auto more = FactRepository(connection).facts(filter);
        if (!more)
            return tl::unexpected(more.error());
        append(facts, *more);
        const auto text = passagesFor(connection, force, question.rounds);
        if (!text)
            return tl::unexpected(text.error());
        passages += *text;
    }
    return Peel::compare(facts, passages, question).map([&facts](Comparison &&comparison) {
        return Compared { std::move(comparison), std::move(facts) };
    });
}

} // namespace

Workspace::Workspace() = default;

Workspace::~Workspace() = default;

LibraryInfo Workspace::info() const
{
    return d->session.info();
}

QFuture<Result<LibraryFacts>> Workspace::facts(const FactFilter &filter)
{
    return d->session.ask([filter](const Connection &connection) {
        return FactRepository(connection).facts(filter);
    });
}

QFuture<Result<Compared>> Workspace::compare(const ComparisonQuestion &question)
{
    return d->session.ask(
        [question](const Connection &connection) { return comparedFor(connection, question); });
}

QFuture<Result<QList<DocumentRecord>>> Workspace::documents(const FactFilter &filter)
{
    return d->session.ask([filter](const Connection &connection) {
        return DocumentRepository(connection).records(filter);
    });
}

QFuture<Result<DocumentText>> Workspace::text(qint64 document)
{
    return d->session.ask([document](const Connection &connection) {
        const TextRepository texts(connection);
        return DocumentRepository(connection)
            .record(document)
            .and_then([&](const DocumentRecord &) { return texts.blocks(document); })
            .and_then([&](const QList<TextBlock> &blocks) {
                return texts.pages(document).map(
                    [&](const QList<PageEntry> &pages) { return textOf(blocks, pages); });
            });
    });
}

QFuture<Result<PagePicture>> Workspace::page(
    qint64 document, int page, double dotsPerInch, const QString &password, const QString &quote)
{
    const PageWish wish { document, page, dotsPerInch, password, quote };
    return QtConcurrent::run(
        &d->pictures, [session = &d->session, wish](QPromise<Result<PagePicture>> &promise) {
            const auto connection = session->library().connect();
            if (!connection) {
                promise.addResult(Result<PagePicture>(tl::unexpected(connection.error())));
                return;
            }
            promise.addResult(pictureOf(*session, **connection, wish,
                [&] { return promise.isCanceled() || session->isClosing(); }));
        });
}

QFuture<Result<QList<FigureFinding>>> Workspace::audit(const FactFilter &filter)
{
    return d->session.ask([own = d.get(), filter](const Connection &connection) {
        return auditOf(
            connection, filter, own->findings, [own] { return own->session.isClosing(); });
    });
}

QFuture<Result<ClaimsReport>> Workspace::claims(qint64 document)
{
    return d->session.ask(
        [document](const Connection &connection) { return claimsIn(connection, document); });
}

QFuture<Result<SearchAnswer>> Workspace::search(const SearchQuery &query)
{
    return d->session.ask(
        [query](const Connection &connection) { return answerOf(connection, query); });
}

QFuture<Result<SearchFacets>> Workspace::searchFacets(const SearchQuery &query)
{
    return d->session.ask([query](const Connection &connection) {
        return SearchIndex(connection).facets(requestOf(query));
    });
}

QFuture<Result<QList<Trail>>> Workspace::trails(const TrailQuestion &question)
{
    return QtConcurrent::run(
        &d->following, [session = &d->session, question](QPromise<Result<QList<Trail>>> &promise) {
            const auto connection = session->library().connect();
            if (!connection) {
                promise.addResult(Result<QList<Trail>>(tl::unexpected(connection.error())));
                return;
            }
            promise.addResult(findTrails(**connection, question,
                [&] { return promise.isCanceled() || session->isClosing(); }));
        });
}

Result<QString> Workspace::originalPath(qint64 document) const
{
    return d->session.originalPath(d->session.ownConnection(), document);
}

ImportJob *Workspace::importPaths(const QStringList &paths, const ImportOptions &options)
{
    return d->imports.add(paths, options);
}

QFuture<Result<QList<FailedImport>>> Workspace::failedImports()
{
    return d->session.ask(
        [](const Connection &connection) { return ImportLog(connection).failures(); });
}

QFuture<Result<bool>> Workspace::dismissFailedImport(const QString &path)
{
    return d->session.note(
        [path](const Connection &connection) { return ImportLog(connection).succeeded(path); });
}

QFuture<Result<DocumentRecord>> Workspace::setHeader(qint64 document,
    const std::optional<DocumentType> &type, const std::optional<QString> &force,
    const std::optional<QString> &round)
{
    const HeaderDecision word { type, force, round };
    return d->session.change([session = &d->session, document, word](const Connection &connection) {
        return readAgain(*session, connection, document, word);
    });
}

QFuture<Result<bool>> Workspace::removeDocument(qint64 document)
{
    return d->session.change([session = &d->session, document](const Connection &connection) {
        const std::scoped_lock lock(session->writing());
        return DocumentRepository(connection).remove(document);
    });
}

QFuture<Result<bool>> Workspace::restoreDocument(qint64 document)
{
    return d->session.change([session = &d->session, document](const Connection &connection) {
        const std::scoped_lock lock(session->writing());
        return DocumentRepository(connection).restore(document);
    });
}

} // namespace Peel
