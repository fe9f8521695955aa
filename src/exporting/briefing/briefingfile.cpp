// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingfile.h"

#include "exporting/briefing/briefinghtml.h"
#include "exporting/briefing/briefingpages.h"
#include "exporting/office/docxdocument.h"
#include "exporting/office/odtdocument.h"
#include "exporting/office/pptxdocument.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Format
{
    const char *ending;
    Result<QByteArray> (*bytes)(const Briefing &);
};

constexpr std::array formats {
    Format { "odt", odtOf },
    Format { "docx", docxOf },
    Format { "pptx", pptxOf },
    Format { "pdf", [](const Briefing &one) -> Result<QByteArray> { return briefingPdf(one); } },
    Format { "html", [](const Briefing &one) -> Result<QByteArray> { return briefingHtml(one); } },
};

} // namespace

QStringList briefingEndings()
{
    QStringList endings;
    for (const Format &format : formats)
        endings << QString::fromLatin1(format.ending);
    return endings;
}

Result<QByteArray> briefingBytes(const Briefing &briefing, const QString &ending)
{
    const auto found = std::find_if(formats.begin(), formats.end(),
        [&ending](const Format &format) { return ending == QLatin1StringView(format.ending); });
    if (found == formats.end())
        return failure(ErrorKind::NotUnderstood,
            u"A briefing is written as .%1, not “.%2”."_s.arg(
                briefingEndings().join(u", ."_s), ending));
    return found->bytes(briefing);
}

Result<QString> saveBriefing(const Briefing &briefing, const QString &path)
{
    return briefingBytes(briefing, QFileInfo(path).suffix().toLower())
        .and_then([&path](const QByteArray &bytes) { return saveBytes(path, bytes); });
}

} // namespace Peel
