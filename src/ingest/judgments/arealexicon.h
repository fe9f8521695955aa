// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "ingest/judgments/stems.h"
#include "ingest/judgments/stemset.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Peel {

/// An area found in a phrase.
struct AreaMention
{
    const Area *area = nullptr;
    TextRange range; // in the phrase
    bool exact = false; // a wording of the reference data, word for word
};

/// What a phrase says about areas.
struct AreaReading
{
    std::vector<AreaMention> areas; // in their order
    QStringList leftover; // words that are part of no area and mean something

    /// Nothing but areas and words that hold them together.
    bool clean() const { return !areas.empty() && leftover.isEmpty(); }

    /// The one area that is named, whatever else is said: "graded forces for their effectiveness".
    /// Null where none or several are.
    const Area *only() const
    {
        const bool one = !areas.empty()
            && std::all_of(areas.begin(), areas.end(),
                [this](const AreaMention &mention) { return mention.area == areas.front().area; });
        return one ? areas.front().area : nullptr;
    }
};

/// The names of one round's areas. Phrases are matched by the stems of their words, never by a
/// question's number.
class AreaLexicon
{
public:
    AreaLexicon(const ReferenceData &reference, const QString &round);

    /// The areas that a phrase or a list lists: "preventing crime; good use of resources".
    AreaReading read(QStringView phrase) const;

    /// The one area that the whole phrase names, if it names just one and little else.
    const Area *areaOf(QStringView phrase) const;

    /// The area of a heading: a name, a pillar or a question ("How effective is the force at …?").
    /// Headings of parts of a question belong to it.
    const Area *areaOfHeading(QStringView heading) const;

    /// Whether the words, be they one ("investigations"), are of that area's names and of no
    /// other's.
    bool canOnlyMean(const Area &area, QStringView phrase) const;

    /// The one area whose names hold these words, be they one; null where several do.
    const Area *onlyMeant(QStringView phrase) const;

    /// The areas that hold questions; none in the rounds without pillars.
    std::vector<const Area *> pillars() const;

    bool isEmpty() const { return m_entries.empty(); }

private:
    using Alternatives = std::vector<int>; // numbers of stems
    using Key = std::vector<Alternatives>; // one of each must be there

    struct Entry
    {
        const Area *area = nullptr;
        std::vector<Key> keys;
        std::vector<std::vector<int>> wordings; // stems without link words, each once
        StemSet vocabulary;
    };

    struct Match
    {
        const Area *area = nullptr;
        int weight = 0;
        bool exact = false;
    };

    /// A phrase whose stems are numbered; those of no area have numbers behind all others.
    struct Phrase;
    class Reader;

    Phrase numbered(QStringView phrase) const;
    Match matchOf(const StemSet &stems, const StemSet &neutral, bool whole) const;
    static int keyWeight(const Entry &entry, const StemSet &stems, int extras);
    std::vector<int> numbersOf(QStringView phrase);
    int numberOf(const QString &stem);

    std::vector<Entry> m_entries;
    std::unordered_map<QString, int> m_stems; // the numbers of all entries' stems
};

} // namespace Peel
