// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Peel {

/// What a sample digest says of the publication that it digests.
struct DigestStatement
{
    QString title;
    QString publisher;
    std::optional<PartialDate> date;
    QString address;
};

/// What one sees of a document before reading it: title, first lines, address, the site around it.
/// All that the header is recognised from.
struct DocumentFace
{
    QString title; // as printed
    QString subtitle; // the line under it, if it belongs to it
    QStringList top; // the first blocks' texts, title included, without the contents list
    QString opening; // the first running text, joined
    QStringList closing; // the last short lines
    QString address; // of the document itself, empty if it does not say
    QString host; // of the address, lower case, without "www."
    QStringList path; // parts of the address, lower case
    QString site; // whose site it was saved from, by its own words
    QStringList aside; // short lines of the page that stand outside of its article
    QStringList crumbs; // "PEEL assessments", "PEEL 2016", "Derbyshire"
    QString publishedHint;
    QString isbn;
    std::optional<DigestStatement> digest;
    bool isRelease = false; // it closes as a release to the press does
};

DocumentFace faceOf(const ReadDocument &document);

} // namespace Peel
