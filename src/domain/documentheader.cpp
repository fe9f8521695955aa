// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentheader.h"

#include <array>

namespace Peel {
namespace {

struct Row
{
    DocumentType type;
    const char *id;
    const char *name;
    Voice voice;
};

constexpr std::array rows {
    Row { DocumentType::PeelReport, "peel_report", "inspection report", Voice::Inspectorate },
    Row { DocumentType::PeelPage, "peel_page", "assessment page", Voice::Inspectorate },
    Row { DocumentType::InspectorateNews, "inspectorate_news", "inspectorate's news or letter",
        Voice::Inspectorate },
    Row { DocumentType::ForceNews, "force_news", "force's news release", Voice::Force },
    Row { DocumentType::PccReport, "pcc_report", "paper to or by the Commissioner", Voice::Pcc },
    Row { DocumentType::Other, "other", "other document", Voice::Press },
};

const Row &rowOf(DocumentType type)
{
    return rows.at(static_cast<std::size_t>(type));
}

} // namespace

QString documentTypeId(DocumentType type)
{
    return QLatin1StringView(rowOf(type).id);
}

std::optional<DocumentType> documentTypeFromId(QStringView id)
{
    for (const Row &row : rows) {
        if (id == QLatin1StringView(row.id))
            return row.type;
    }
    return std::nullopt;
}

QString documentTypeName(DocumentType type)
{
    return QLatin1StringView(rowOf(type).name);
}

Voice voiceOf(const DocumentHeader &header)
{
    return header.digest ? Voice::SampleDigest : rowOf(header.type).voice;
}

} // namespace Peel
