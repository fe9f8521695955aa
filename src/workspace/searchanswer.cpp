// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searchanswer.h"

#include "store/savedsearches.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Words that may be misspelled: single ones that were wanted.
QStringList likeAny(const SearchIndex &index, const QList<SearchTerm> &terms)
{
    QStringList like;
    for (const SearchTerm &term : terms) {
        if (!term.unwanted && !term.text.contains(u' '))
            like += index.spelledLike(term.text).value_or(QStringList());
    }
    return like;
}

} // namespace

SearchRequest requestOf(const SearchQuery &query)
{
    SearchRequest request;
    request.words = query.words;
    request.filter.force = query.force;
    request.filter.round = query.round;
    request.filter.type = query.type;
    request.scope = query.scope;
    request.synonyms = query.synonyms;
    request.limit = query.limit;
    return request;
}

Result<SearchAnswer> answerOf(const Connection &connection, const SearchQuery &query)
{
    const SearchIndex index(connection);
    return index.find(requestOf(query)).map([&](Found &&found) {
        SearchAnswer answer;
        answer.hits = std::move(found.hits);
        answer.total = found.total;
        answer.note = found.expression.note;
        answer.noteAt = found.expression.noteAt;
        for (const SearchTerm &term : found.expression.terms)
            answer.terms.append({ term.text, term.unwanted, term.also });
        if (answer.hits.isEmpty())
            answer.spelledLike = likeAny(index, found.expression.terms);
        return answer;
    });
}

QString searchQueryJson(const SearchQuery &query)
{
    QJsonObject json { { u"words"_s, query.words }, { u"force"_s, query.force },
        { u"round"_s, query.round }, { u"scope"_s, searchScopeId(query.scope) },
        { u"synonyms"_s, query.synonyms } };
    if (query.type)
        json.insert(u"type"_s, documentTypeId(*query.type));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SearchQuery searchQueryFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    SearchQuery query;
    query.words = object["words"_L1].toString();
    query.force = object["force"_L1].toString();
    query.round = object["round"_L1].toString();
    query.type = documentTypeFromId(object["type"_L1].toString());
    query.scope = searchScopeFromId(object["scope"_L1].toString()).value_or(query.scope);
    query.synonyms = object["synonyms"_L1].toBool(true);
    return query;
}

Result<QList<NamedSearch>> namedSearches(const Connection &connection)
{
    return SavedSearches(connection).all().map([&](const QList<SavedSearch> &saved) {
        QList<NamedSearch> searches;
        for (const SavedSearch &search : saved) {
            const SearchQuery query = searchQueryFrom(search.query);
            const auto fresh
                = SearchIndex(connection).countSince(requestOf(query), search.seenCapture);
            searches.append({ search.id, search.name, query, fresh.value_or(0) });
        }
        return searches;
    });
}

} // namespace Peel
