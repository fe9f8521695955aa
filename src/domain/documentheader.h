// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Peel {

enum class DocumentType { PeelReport, PeelPage, InspectorateNews, ForceNews, PccReport, Other };

QString documentTypeId(DocumentType type);
std::optional<DocumentType> documentTypeFromId(QStringView id);
/// For people: "inspection report", "assessment page", "inspectorate's news", …
QString documentTypeName(DocumentType type);

/// What a document says of itself. Ids of force and round are those of the reference data; empty
/// for none.
struct DocumentHeader
{
    DocumentType type = DocumentType::Other;
    QString force;
    QString round;
    QString title;
    std::optional<PartialDate> published;
    QString publisher;
    QString address;
    QString isbn;
    bool digest = false; // a sample digest in this project's words, not the publication itself

    bool operator==(const DocumentHeader &) const = default;
};

/// Whose words a document's sentences are.
enum class Voice { Inspectorate, Force, Pcc, Press, SampleDigest };

/// A digest speaks with its own voice whatever it digests.
Voice voiceOf(const DocumentHeader &header);

} // namespace Peel
