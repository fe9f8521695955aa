// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentfacts.h"
#include "domain/factdecision.h"
#include "domain/trailrecords.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Peel {

/// One document of a library, as lists and citations need it.
struct DocumentRecord
{
    qint64 id = 0;
    DocumentHeader header; // with the analyst's own settings of type, force and round applied
    QString sha256; // of the newest capture's original
    QString fileName; // as it was imported
    QString format; // "pdf", "html", "text"
    QDateTime importedAt; // UTC
    int captures = 1;
    int pages = 0; // 0 for HTML and text
    int judgments = 0;
    int recommendations = 0;
    int metrics = 0;
    int unsure = 0; // facts of low confidence
    std::vector<Diagnostic> diagnostics;
    bool headerSetByHand = false;

    bool operator==(const DocumentRecord &) const = default;
};

/// A fact as the library keeps it: with its own id and the document it was read from.
template <typename Fact> struct Stored
{
    qint64 id = 0;
    qint64 document = 0;
    Fact fact; // with the analyst's corrections
    FactWord word = FactWord::None; // the analyst's
    qint64 decision = 0; // the row of it

    bool operator==(const Stored &) const = default;
};

using StoredJudgment = Stored<Judgment>;
using StoredRecommendation = Stored<Recommendation>;
using StoredMetric = Stored<Metric>;
using StoredRemark = Stored<Remark>;

/// A paragraph or list item of a document, with the question that it answers.
struct Passage
{
    qint64 document = 0;
    QString area; // id; empty where it stands under no question
    int page = 0; // 0 without pages
    int start = 0; // code points into the document's plain text
    QString text;

    bool operator==(const Passage &) const = default;
};

/// A judgment as an earlier capture of a document had it.
struct SupersededJudgment
{
    qint64 document = 0;
    std::optional<PartialDate> stated; // the latest date that the capture says of itself
    QDateTime importedAt; // UTC
    Judgment fact;

    bool operator==(const SupersededJudgment &) const = default;
};

/// Which facts or documents are wanted; empty fields want all.
struct FactFilter
{
    QString force; // id
    QString round; // id: of the judgment; of the document for recommendations and metrics
    QString area; // id, or words of its name
    QString measure; // id, or words of its name (metrics)
    std::optional<Origin> origin; // judgments
    std::optional<DocumentType> type;
    qint64 document = 0;
    bool judgmentsOnly = false; // leaves recommendations and metrics where they are
    bool rejected = false; // with the facts that the analyst rejected
};

/// Everything the analysis needs of a library, read in one go and consistent in itself. Values
/// only: may cross threads.
struct LibraryFacts
{
    QList<DocumentRecord> documents;
    QList<StoredJudgment> judgments;
    QList<StoredRecommendation> recommendations;
    QList<StoredMetric> metrics;
    QList<StoredRemark> remarks;
    QList<SupersededJudgment> superseded;
    QList<MergeDecision> merges; // the analyst's, oldest first
};

/// One file that could not be read when it was last tried.
struct FailedImport
{
    QString path;
    QDateTime attemptedAt; // UTC
    bool needsPassword = false;
    QString message; // why, in a sentence

    bool operator==(const FailedImport &) const = default;
};

/// What a search looks through.
enum class SearchScope { Everything, Text, Judgments, Recommendations, Metrics, Notes };
QString searchScopeId(SearchScope scope);
std::optional<SearchScope> searchScopeFromId(QStringView id);
/// For people, in the plural: "areas for improvement".
QString searchScopeName(SearchScope scope);

/// One place where a search found its words.
struct SearchHit
{
    qint64 document = 0;
    SearchScope kind = SearchScope::Text; // what it is: never Everything
    qint64 fact = 0; // id of the fact that stands there; 0 for text and notes
    int page = 0; // 0 where the document has no pages
    int start = 0; // code points into the document's plain text: the block that holds the words
    int end = 0;
    QString snippet; // with the words between \u0002 and \u0003
    double rank = 0; // smaller is better
};

/// How many places of a search have one value.
struct SearchFacet
{
    QString value; // id; empty where the document tells none
    int count = 0;

    bool operator==(const SearchFacet &) const = default;
};

/// Places of a search, counted; the most frequent value first.
struct SearchFacets
{
    QList<SearchFacet> types; // of document
    QList<SearchFacet> forces;
    QList<SearchFacet> rounds;
    QList<SearchFacet> kinds; // "text", "judgments", … as searchScopeId() gives them
    int documents = 0;
    int places = 0;
};

} // namespace Peel
