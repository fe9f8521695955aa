// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/arealexicon.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Peel {

/// The areas that stand beside a grade word, with nothing between them but words that hold them
/// together.
struct NearAreas
{
    std::vector<const Area *> areas;
    TextRange words; // of the sentence: the areas as printed
    bool before = false; // "A and B were rated good"
    QString why; // nothing found: the reason
};

/// Binds the areas of a sentence to its grade words by nearness, whatever the shape of the
/// sentence: behind the grade ("a good rating from inspectors in terms of A") or before it ("A and
/// B, both of them rated good").
class NearAreaReader
{
public:
    /// `sentence`: masked, and without its words of time. Both must outlive this.
    NearAreaReader(const AreaLexicon &lexicon, const QString &sentence)
        : m_lexicon(lexicon)
        , m_sentence(sentence)
    {
    }

    /// The areas behind a grade word, up to the next one at `limit`; its clause begins at `from`.
    NearAreas behind(TextRange grade, int from, int limit) const;

    /// The areas before a grade word, back to `from`. `goesOn`: the grade before this one stood
    /// behind its areas, so that a verb may be left out ("A was rated good, B adequate").
    NearAreas before(TextRange grade, int from, bool goesOn) const;

private:
    NearAreas named(TextRange words, bool isList) const;
    /// Of a bracket that ends there.
    NearAreas inBrackets(int from, int end) const;

    const AreaLexicon &m_lexicon;
    const QString &m_sentence;
};

} // namespace Peel
