// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ingest/ingest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Peel {

/// What a worker process is asked for: one line of JSON on its standard input, then the bytes of
/// the document. It answers with lines of JSON: {"page": 3, "pages": 36} as it goes, at the end
/// {"reading": …}, {"picture": …} (the pixels follow) or {"error": {"kind": …, "message": …}}.
struct WorkerRequest
{
    enum class Task { Read, Draw };
    Task task = Task::Read;
    QByteArray document;
    QString password;
    // to read
    ReadingLimits limits;
    bool ocr = false;
    HeaderOverrides overrides;
    // to draw
    int page = 0;
    double dotsPerInch = 0;
    QString quote; // words to be found on the page; empty for none
};

/// The line, without the document.
QJsonObject toJson(const WorkerRequest &request);
/// The way back; `document` is read separately, as many bytes as "bytes" says.
WorkerRequest requestFromJson(const QJsonObject &json);

/// An error on its way from the worker.
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &json);

} // namespace Peel
