// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Peel {

/// How later documents speak of an inspection and of what it recommended. Made once for a
/// recommendation, asked for each passage.
class ExplicitReference
{
public:
    ExplicitReference(const DocumentRecord &document, const QString &recommendation);

    /// Why this sentence refers to the recommendation or its inspection ("names the 2015
    /// inspection", "quotes the recommendation", "names the report by its title"); empty where it
    /// does not. A sentence that names the inspection may still speak of something else in it.
    QString reasonIn(const QString &sentence) const;

private:
    QStringList m_years;
    QRegularExpression m_inspection;
    QString m_title;
    QStringList m_recommendation; // stems
};

} // namespace Peel
