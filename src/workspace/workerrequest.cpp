// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workerrequest.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

// The kinds that a reader can fail with.
constexpr std::array<std::pair<ErrorKind, const char *>, 5> kinds { {
    { ErrorKind::NotFound, "not_found" },
    { ErrorKind::Unreadable, "unreadable" },
    { ErrorKind::Locked, "locked" },
    { ErrorKind::NotUnderstood, "not_understood" },
    { ErrorKind::Internal, "internal" },
} };

QJsonObject jsonOf(const HeaderOverrides &overrides)
{
    QJsonObject json { { "file_name"_L1, overrides.fileName } };
    if (overrides.type)
        json["type"_L1] = documentTypeId(*overrides.type);
    if (overrides.force)
        json["force"_L1] = *overrides.force;
    if (overrides.round)
        json["round"_L1] = *overrides.round;
    return json;
}

HeaderOverrides overridesFrom(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView key) {
        return json.contains(key) ? std::optional(json[key].toString()) : std::nullopt;
    };
    HeaderOverrides overrides;
    overrides.type = documentTypeFromId(json["type"_L1].toString());
    overrides.force = text("force"_L1);
    overrides.round = text("round"_L1);
    overrides.fileName = json["file_name"_L1].toString();
    return overrides;
}

QJsonObject jsonOf(const ReadingLimits &limits)
{
    return QJsonObject { { "pdf_bytes"_L1, limits.pdfBytes }, { "text_bytes"_L1, limits.textBytes },
        { "pages"_L1, limits.pages }, { "words_per_page"_L1, limits.wordsPerPage },
        { "characters_per_page"_L1, limits.charactersPerPage }, { "nesting"_L1, limits.nesting } };
}

ReadingLimits limitsFrom(const QJsonObject &json)
{
    ReadingLimits limits;
    limits.pdfBytes = json["pdf_bytes"_L1].toInteger(limits.pdfBytes);
    limits.textBytes = json["text_bytes"_L1].toInteger(limits.textBytes);
    limits.pages = json["pages"_L1].toInt(limits.pages);
    limits.wordsPerPage = json["words_per_page"_L1].toInt(limits.wordsPerPage);
    limits.charactersPerPage = json["characters_per_page"_L1].toInt(limits.charactersPerPage);
    limits.nesting = json["nesting"_L1].toInt(limits.nesting);
    return limits;
}

} // namespace

QJsonObject toJson(const WorkerRequest &request)
{
    QJsonObject json { { "bytes"_L1, request.document.size() },
        { "password"_L1, request.password } };
    if (request.task == WorkerRequest::Task::Draw) {
        json["do"_L1] = u"draw"_s;
        json["page"_L1] = request.page;
        json["dots_per_inch"_L1] = request.dotsPerInch;
        json["quote"_L1] = request.quote;
    } else {
        json["do"_L1] = u"read"_s;
        json["limits"_L1] = jsonOf(request.limits);
        json["ocr"_L1] = request.ocr;
        json["header"_L1] = jsonOf(request.overrides);
    }
    return json;
}

WorkerRequest requestFromJson(const QJsonObject &json)
{
    WorkerRequest request;
    request.task = json["do"_L1].toString() == "draw"_L1 ? WorkerRequest::Task::Draw
                                                         : WorkerRequest::Task::Read;
    request.password = json["password"_L1].toString();
    request.limits = limitsFrom(json["limits"_L1].toObject());
    request.ocr = json["ocr"_L1].toBool();
    request.overrides = overridesFrom(json["header"_L1].toObject());
    request.page = json["page"_L1].toInt();
    request.dotsPerInch = json["dots_per_inch"_L1].toDouble();
    request.quote = json["quote"_L1].toString();
    return request;
}

QJsonObject toJson(const Error &error)
{
    const auto kind = std::find_if(
        kinds.begin(), kinds.end(), [&](const auto &entry) { return entry.first == error.kind; });
    return QJsonObject { { "kind"_L1,
                             QLatin1StringView(kind == kinds.end() ? "internal" : kind->second) },
        { "message"_L1, error.message }, { "place"_L1, error.place } };
}

Error errorFromJson(const QJsonObject &json)
{
    const QString id = json["kind"_L1].toString();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
        [&](const auto &entry) { return id == QLatin1StringView(entry.second); });
    return Error { kind == kinds.end() ? ErrorKind::Internal : kind->first,
        json["message"_L1].toString(), json["place"_L1].toString() };
}

} // namespace Peel
