// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/capture.h"

#include <QString>

#include <optional>

namespace Peel {

/// What tells one document from another, of one capture.
struct CaptureIdentity
{
    RecognisedHeader recognised;
    QString title;
    QString addressKey;
    std::optional<PartialDate> published;
};

/// An address without scheme, "www.", query marks of campaigns, fragment and closing slash, in
/// lower case. Empty for none and for the front page of a site, which many documents name.
QString addressKeyOf(const QString &address);

/// Two captures of one document: the same page of a site, or the same title by the same force for
/// the same round, unless their addresses or (outside the inspection reports) their dates say that
/// they are two.
bool isSameDocument(const CaptureIdentity &a, const CaptureIdentity &b);

/// The latest date that a reading says of itself or of one of its sections.
std::optional<PartialDate> statedDateOf(const DocumentFacts &facts);

/// How new a capture is and how much it tells.
struct CaptureAge
{
    std::optional<PartialDate> stated;
    QString format;
};

/// A later capture counts instead of the one before, unless it says that it is older, or tells
/// less (a text beside the PDF) without saying that it is newer.
bool supersedes(const CaptureAge &later, const CaptureAge &earlier);

} // namespace Peel
