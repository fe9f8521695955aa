// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/reference.h"
#include "domain/sentences.h"
#include "ingest/language/hints.h"
#include "ingest/language/pattern.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Peel {

/// Words that say whose figures these are.
struct ScopeMention
{
    TextRange range;
    Scope scope = Scope::Force;
};

/// Knows the document's force from the others.
class ScopeWords
{
public:
    /// `force`: id of the document's force, empty for none.
    ScopeWords(const ReferenceData &reference, const QString &force);

    /// Every name of a force or of all forces in a text, in its order: "Derbyshire Constabulary",
    /// "England and Wales", "most similar forces", "local".
    std::vector<ScopeMention> mentionsIn(QStringView text) const;

    /// The scopes of a text that holds nothing else: "Kent Police England and Wales"; else nothing.
    std::vector<ScopeMention> onlyMentionsOf(QStringView text) const;

    /// The whole text as one scope, but for words that add nothing ("average", "level", "force").
    std::optional<Scope> scopeOf(QStringView text) const;

    /// The scope of a head that also says something else ("National rate per 1,000"), and the range
    /// of the words that say it.
    std::optional<ScopeMention> within(QStringView text) const;

private:
    struct Look
    {
        Pattern words;
        Scope scope = Scope::Force;
        QString needs; // as of Hints
    };

    static HintedTable<Look> looksFor(const ReferenceData &reference, const QString &force);

    HintedTable<Look> m_looks;
};

/// "Division", "District", "Local policing unit": a head whose rows are parts of the force.
bool namesPlaces(QStringView head);

} // namespace Peel
