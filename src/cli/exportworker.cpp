// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportoutput.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Standard output, line by line, so that the window knows at once.
class Answers
{
public:
    Answers() { m_out.open(stdout, QIODevice::WriteOnly); }

    void say(const QJsonObject &json)
    {
        m_out.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        m_out.flush();
    }

    void give(const ExportFile &file)
    {
        say({ { u"file"_s, file.name }, { u"bytes"_s, file.bytes.size() } });
        m_out.write(file.bytes);
        m_out.flush();
    }

private:
    QFile m_out;
};

Result<QList<ExportFile>> asked(const QJsonObject &request, Answers &answers)
{
    QStringList formats;
    for (const QJsonValue &format : request["formats"_L1].toArray())
        formats.append(format.toString());
    const QString name = request["name"_L1].toString();
    return exportFromJson(request["what"_L1].toObject()).and_then([&](const Export &what) {
        return exported(what, formats, name, [&answers](int done, int of) {
            answers.say({ { u"done"_s, done }, { u"of"_s, of } });
            return true;
        });
    });
}

} // namespace

ExitCode runExportWorker()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return InternalError;
    Answers answers;
    const auto files = asked(QJsonDocument::fromJson(in.readLine()).object(), answers);
    if (!files) {
        answers.say({ { u"error"_s, QJsonObject { { u"message"_s, files.error().message } } } });
        return InternalError;
    }
    for (const ExportFile &file : *files)
        answers.give(file);
    answers.say({ { u"ready"_s, true } });
    return Fine;
}

} // namespace Peel
