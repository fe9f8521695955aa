// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/office/zippackage.h"

#include <zip.h>

#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct SourceRelease
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

using Source = std::unique_ptr<zip_source_t, SourceRelease>;

/// 1 January 2000, midnight: zip files hold local time, so that the same moment would be another
/// number elsewhere.
std::time_t fixedTime()
{
    std::tm day {};
    day.tm_year = 100;
    day.tm_mday = 1;
    day.tm_isdst = -1;
    return std::mktime(&day);
}

bool add(zip_t *archive, const PackagePart &part)
{
    zip_source_t *bytes = zip_source_buffer(
        archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    const zip_int64_t index
        = zip_file_add(archive, part.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_file_set_mtime(archive, at, fixedTime(), 0) == 0
        && zip_set_file_compression(archive, at, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9)
        == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipOf(const QList<PackagePart> &parts)
{
    const auto failed
        = [] { return failure(ErrorKind::Internal, u"The package could not be put together."_s); };
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t *archive
        = source ? zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (archive == nullptr)
        return failed();
    zip_source_keep(source.get()); // closing the archive gives its own hold up
    for (const PackagePart &part : parts) {
        if (!add(archive, part)) {
            zip_discard(archive);
            return failed();
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return failed();
    }
    const QByteArray bytes = bytesOf(source.get());
    return bytes.isEmpty() ? failed() : Result<QByteArray>(bytes);
}

} // namespace Peel
