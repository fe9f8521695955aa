// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "ingest/metrics/prose/prosesentence.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace Peel::Prose {

/// Words that say where a figure holds.
struct ScopePhrase
{
    int from = 0; // words [from, to) of the sentence, with preposition and article
    int to = 0;
    Scope scope = Scope::Force;
    bool place = false; // names a place and nothing else: no part of a measure's name
};

/// Tells a document's own force from other forces, the country and regions.
class Places
{
public:
    /// `force`: id of the document's force, empty for none.
    Places(const ReferenceData &reference, const QString &force);

    /// The phrase that begins at word `i`: "in Derbyshire", "across England and Wales",
    /// "nationally", "the force", "in the region".
    std::optional<ScopePhrase> phraseAt(const Sentence &sentence, int i) const;

    /// Where the figures of words [from, to) hold; nothing where they do not say.
    std::optional<Scope> scopeOf(const Sentence &sentence, int from, int to) const;

    /// Words that name no more than the force or its people: "the constabulary", "we".
    bool meanForce(const Sentence &sentence, int from, int to) const;

private:
    struct Name
    {
        QStringList words;
        bool own = false;
    };

    std::optional<ScopePhrase> nameAt(const Sentence &sentence, int i) const;

    QHash<QString, std::vector<Name>> m_names; // by first word, longest first
};

} // namespace Peel::Prose
