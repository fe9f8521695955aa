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
    bool digest = false;
};

/// An address without scheme, "www.", query marks of campaigns, fragment and closing slash, in
/// lower case; the inspectorate's successive homes count as one. Empty for none and for the front
/// page of a site, which many documents name.
QString addressKeyOf(const QString &address);

/// What the headers of two captures say: one document, two, or that their texts must be compared.
enum class Likeness { Different, SameAddress, SameTitle };

/// The same page of a site; or the same title of the same type for the same force and round, unless
/// addresses or (outside the inspection reports) dates tell them apart. A digest is never a capture
/// of the document it digests.
Likeness likenessOf(const CaptureIdentity &a, const CaptureIdentity &b);

/// How much of the wording of the shorter text the other one shares, 0 … 1, by runs of four words.
/// 1 where one of them is too short to tell. Captures of a page that changed share about half,
/// pages of two pillars or two years under one title about a tenth.
double sharedWording(const QString &a, const QString &b);
constexpr double wordingOfOneDocument = 0.3;

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
