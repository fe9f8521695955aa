// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/documentreader.h"

#include "workspace/readingjson.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

tl::unexpected<Error> nonsense(const QString &place)
{
    return failure(
        ErrorKind::Unreadable, u"The file made the reader stop; nothing of it was kept."_s, place);
}

/// The worker's sizes are checked against its bytes before anything is copied by them.
bool fits(int width, int height, int bytesPerRow, qsizetype bytes)
{
    return width > 0 && height > 0 && width <= 32767 && height <= 32767 && bytesPerRow >= width * 4
        && bytes == qsizetype(bytesPerRow) * height;
}

} // namespace

DocumentReader::DocumentReader(WorkerProcess worker)
    : m_worker(std::move(worker))
{
}

Result<Reading> DocumentReader::read(WorkerRequest request, const WorkerWatch &watch) const
{
    request.task = WorkerRequest::Task::Read;
    const auto answer = m_worker.ask(request, watch);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto reading = readingFromJson(answer->line["reading"_L1].toObject());
    if (!reading)
        return nonsense(reading.error().message);
    return reading;
}

Result<DocumentReader::Picture> DocumentReader::draw(
    WorkerRequest request, const WorkerWatch &watch) const
{
    request.task = WorkerRequest::Task::Draw;
    const auto answer = m_worker.ask(request, watch);
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonObject picture = answer->line["picture"_L1].toObject();
    const int width = picture["width"_L1].toInt();
    const int height = picture["height"_L1].toInt();
    const int bytesPerRow = picture["bytes_per_row"_L1].toInt();
    const double scale = picture["scale"_L1].toDouble();
    if (!fits(width, height, bytesPerRow, answer->bytes.size()) || scale <= 0)
        return nonsense(u"a picture of %1 by %2 pixels"_s.arg(width).arg(height));
    const QImage view(reinterpret_cast<const uchar *>(answer->bytes.constData()), width, height,
        bytesPerRow, QImage::Format_RGB32);
    std::vector<Box> lit;
    for (const QJsonValue &box : picture["lit"_L1].toArray())
        lit.push_back({ request.page, box[0].toDouble(), box[1].toDouble(), box[2].toDouble(),
            box[3].toDouble() });
    return Picture { view.copy(), scale, lit }; // the pixels live no longer than the answer
}

} // namespace Peel
