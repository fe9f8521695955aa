// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for `peelctl worker` in tests. The document says how the worker behaves: one that begins
// with '{' is a reading in JSON and is answered as it is, under the header asked for.
#include "domain/documentheader.h"
#include "workspace/workerrequest.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

void say(const QJsonObject &json)
{
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void answerReading(const QByteArray &document, const HeaderOverrides &overrides)
{
    QJsonObject reading = QJsonDocument::fromJson(document).object();
    QJsonObject facts = reading["facts"_L1].toObject();
    QJsonObject header = facts["document"_L1].toObject();
    if (overrides.type)
        header["type"_L1] = documentTypeId(*overrides.type);
    if (overrides.force)
        header["force"_L1] = *overrides.force;
    if (overrides.round)
        header["round"_L1] = *overrides.round;
    facts["document"_L1] = header;
    reading["facts"_L1] = facts;
    say({ { "page"_L1, 1 }, { "pages"_L1, 2 } });
    say({ { "page"_L1, 2 }, { "pages"_L1, 2 } });
    say({ { "reading"_L1, reading } });
}

} // namespace

int main()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 5;
    const WorkerRequest request = requestFromJson(QJsonDocument::fromJson(in.readLine()).object());
    const QByteArray document = in.readAll();
    if (document.startsWith("crash"))
        std::abort();
    const bool drawing = request.task == WorkerRequest::Task::Draw;
    if (document.startsWith("hang") && drawing == document.startsWith("hang when drawn")) {
        say({ { "page"_L1, 1 }, { "pages"_L1, 2 } });
        std::this_thread::sleep_for(std::chrono::minutes(1));
    }
    if (document.startsWith("babble"))
        std::puts("I am no JSON");
    if (document.startsWith("half"))
        say({ { "reading"_L1, QJsonObject { { "format"_L1, u"pdf"_s } } } });
    if (document.startsWith("secret") && request.password != "peel"_L1)
        say({ { "error"_L1,
            toJson(Error { ErrorKind::Locked, u"The PDF asks for a password."_s }) } });
    else if (const auto brace = document.indexOf('{'); brace >= 0)
        answerReading(document.sliced(brace), request.overrides);
    return 0;
}
