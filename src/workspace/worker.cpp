// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/worker.h"

#include "ingest/pdf/pagepicture.h"
#include "workspace/readingjson.h"
#include "workspace/workerlimits.h"
#include "workspace/workerrequest.h"

#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <exception>
#include <new>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

void writeLine(QIODevice &out, const QJsonObject &json)
{
    out.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

/// All of what is left, in as many pieces as the pipe gives.
QByteArray readBytes(QIODevice &in, qint64 wanted)
{
    QByteArray bytes;
    while (bytes.size() < wanted) {
        const QByteArray more = in.read(wanted - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

void read(const WorkerRequest &request, QIODevice &out)
{
    ReadingOptions options { request.password, request.limits, request.ocr };
    options.progress = [&out](int page, int pages) {
        writeLine(out, { { "page"_L1, page }, { "pages"_L1, pages } });
    };
    const auto ingested = ingest(request.document, options, request.overrides);
    if (ingested)
        writeLine(out, { { "reading"_L1, toJson(readingOf(*ingested)) } });
    else
        writeLine(out, { { "error"_L1, toJson(ingested.error()) } });
}

void draw(const WorkerRequest &request, QIODevice &out)
{
    const auto pixels = drawPage(
        request.document, request.password, request.page, request.dotsPerInch, request.quote);
    if (!pixels) {
        writeLine(out, { { "error"_L1, toJson(pixels.error()) } });
        return;
    }
    QJsonArray lit;
    for (const Box &box : pixels->lit)
        lit.append(QJsonArray { box.x0, box.y0, box.x1, box.y1 });
    const QJsonObject picture { { "lit"_L1, lit }, { "width"_L1, pixels->width },
        { "height"_L1, pixels->height }, { "bytes_per_row"_L1, pixels->bytesPerRow },
        { "scale"_L1, pixels->scale }, { "bytes"_L1, pixels->bytes.size() } };
    writeLine(out, { { "picture"_L1, picture } });
    out.write(pixels->bytes);
}

} // namespace

bool serveOneRequest(QIODevice &in, QIODevice &out)
{
    const QJsonObject line = QJsonDocument::fromJson(in.readLine()).object();
    if (!line.contains("do"_L1))
        return false;
    WorkerRequest request = requestFromJson(line);
    request.document = readBytes(in, line["bytes"_L1].toInteger());
    try {
        request.task == WorkerRequest::Task::Draw ? draw(request, out) : read(request, out);
    } catch (const std::bad_alloc &) {
        writeLine(out,
            { { "error"_L1,
                toJson(Error { ErrorKind::Unreadable,
                    u"The file needs more memory than reading may take; nothing of it was kept."_s }) } });
    } catch (const std::exception &exception) {
        writeLine(out,
            { { "error"_L1,
                toJson(Error { ErrorKind::Internal,
                    u"The file made the reader stop; nothing of it was kept."_s,
                    QString::fromUtf8(exception.what()) }) } });
    }
    return true;
}

int runWorker()
{
    limitThisProcess();
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly)
        || !out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 5;
    return serveOneRequest(in, out) ? 0 : 2;
}

} // namespace Peel
