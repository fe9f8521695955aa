// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readdocument.h"

#include <QHash>
#include <QString>

namespace Peel::Prose {

/// The abbreviations that a document explains itself: "Problem Management Plans (PMPs)".
class Abbreviations
{
public:
    explicit Abbreviations(const ReadDocument &document);

    /// A name that stands alone is read far from the place that explains it: its abbreviations as
    /// the document explains them, "PMPs created" → "Problem Management Plans (PMPs) created".
    QString explained(const QString &name) const;

private:
    void find(const QString &text);

    QHash<QString, QString> m_long; // by abbreviation without plural s
};

} // namespace Peel::Prose
