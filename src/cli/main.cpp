// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workercommand.h"
#include "domain/factsjson.h"
#include "ingest/ingest.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <string_view>

using namespace Peel;

// Reading commands only, for a start: blocks, text, extract.
int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "worker")
        return workerCommand();
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(2));
    if (!file.open(QIODevice::ReadOnly))
        return 3;
    const auto ingested = ingest(file.readAll(), {});
    if (!ingested) {
        std::fputs(qPrintable(ingested.error().message), stderr);
        return 3;
    }
    QByteArray out;
    if (arguments.value(1) == QStringLiteral("text"))
        out = ingested->document.text.toUtf8() + '\n';
    else if (arguments.value(1) == QStringLiteral("blocks"))
        out = QJsonDocument(toJson(ingested->document)).toJson();
    else
        out = QJsonDocument(toJson(ingested->facts)).toJson();
    std::fwrite(out.constData(), 1, static_cast<std::size_t>(out.size()), stdout);
    return 0;
}
