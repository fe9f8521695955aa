// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Peel {

/// Words and phrases that stand for each other when a subject is looked for:
/// data/reference/synonyms.json.
struct SynonymGroup
{
    QStringList words; // as people write them, capitals for abbreviations
};

/// The domain's words, compiled in. Immutable; safe from any thread.
class Vocabulary
{
public:
    /// Loaded once.
    static const Vocabulary &builtIn();

    const std::vector<SynonymGroup> &synonyms() const { return m_synonyms; }

    /// A list of data/reference/wordlists.json by its id ("framing"), lower case, some phrases;
    /// empty for an unknown id.
    QStringList words(QStringView listId) const { return m_lists.value(listId.toString()); }

private:
    Vocabulary();

    std::vector<SynonymGroup> m_synonyms;
    QHash<QString, QStringList> m_lists;
};

} // namespace Peel
