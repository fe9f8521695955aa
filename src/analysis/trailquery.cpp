// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trailquery.h"

#include "analysis/words.h"
#include "domain/vocabulary.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double framingWeight = 0.5;
constexpr double functionWeight = 0.05;
constexpr double synonymWeight = 0.5;

/// Synonyms by the stems of each of their words; the longest first.
class SynonymTable
{
public:
    SynonymTable()
    {
        for (const SynonymGroup &group : Vocabulary::builtIn().synonyms()) {
            std::vector<QueryForm> forms;
            for (const QString &word : group.words)
                forms.push_back({ word, stemsOf(word), synonymWeight });
            for (const QueryForm &form : forms) {
                m_groups[form.stems.join(u' ')].push_back(m_forms.size());
                m_longest = std::max(m_longest, form.stems.size());
            }
            m_forms.push_back(std::move(forms));
        }
    }

    qsizetype longest() const { return m_longest; }

    bool knows(const QString &stems) const { return m_groups.contains(stems); }

    void addTo(QueryConcept &thing, const QString &stems) const
    {
        QSet<QString> known { stems };
        for (const std::size_t group : m_groups.value(stems)) {
            for (const QueryForm &form : m_forms[group]) {
                const QString key = form.stems.join(u' ');
                if (!known.contains(key))
                    thing.forms.push_back(form);
                known.insert(key);
            }
        }
    }

private:
    std::vector<std::vector<QueryForm>> m_forms;
    QHash<QString, std::vector<std::size_t>> m_groups;
    qsizetype m_longest = 1;
};

QSet<QString> stemSet(const QStringList &texts)
{
    QSet<QString> stems;
    for (const QString &text : texts) {
        for (const QString &stem : stemsOf(text))
            stems.insert(stem);
    }
    return stems;
}

/// The domain's words as stems, made once.
struct StemTables
{
    SynonymTable synonyms;
    QSet<QString> function = stemSet(Vocabulary::builtIn().words(u"function"));
    QSet<QString> framing = stemSet(Vocabulary::builtIn().words(u"framing"));
};

const StemTables &stemTables()
{
    static const StemTables tables;
    return tables;
}

QSet<QString> namingStems(const QString &area, const QString &force, const ReferenceData &reference)
{
    QStringList names;
    if (const Area *named = reference.area(area))
        names += named->wordings + QStringList { named->name };
    if (const Force *named = reference.force(force))
        names += named->variants + QStringList { named->name, named->areaName };
    return stemSet(names);
}

} // namespace

bool QueryConcept::tells() const
{
    return weight > functionWeight;
}

QStringList TrailQuery::phrases(bool all) const
{
    QStringList phrases;
    for (const QueryConcept &thing : concepts) {
        if (!all && !thing.tells())
            continue;
        for (const QueryForm &form : thing.forms)
            phrases.append(form.words);
    }
    phrases.removeDuplicates();
    return phrases;
}

QStringList TrailQuery::stems() const
{
    QStringList stems;
    for (const QueryConcept &thing : concepts) {
        for (const QueryForm &form : thing.forms)
            stems += form.stems;
    }
    stems.removeDuplicates();
    return stems;
}

TrailQuery trailQuery(
    const QString &text, const QString &area, const QString &force, const ReferenceData &reference)
{
    const StemTables &vocabulary = stemTables();
    const QSet<QString> naming = namingStems(area, force, reference);
    const std::vector<Word> words = wordsOf(text);
    const auto written = [&](std::size_t from, std::size_t count) {
        return text.mid(words[from].start, words[from + count - 1].end - words[from].start);
    };
    const auto saysLittle = [&](const QString &stem) {
        return vocabulary.framing.contains(stem) || naming.contains(stem)
            || vocabulary.function.contains(stem);
    };
    TrailQuery query;
    QSet<QString> known;
    const auto add = [&](std::size_t from, std::size_t count, double weight) {
        QStringList stems;
        for (std::size_t i = from; i < from + count; ++i)
            stems.append(words[i].stem);
        const QString key = stems.join(u' ');
        if (known.contains(key))
            return;
        known.insert(key);
        QueryConcept thing { weight, { { written(from, count), stems, 1.0 } } };
        vocabulary.synonyms.addTo(thing, key);
        query.concepts.push_back(std::move(thing));
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString &stem = words[i].stem;
        const auto longest = std::min<std::size_t>(
            words.size() - i, static_cast<std::size_t>(vocabulary.synonyms.longest()));
        for (std::size_t count = longest; count > 1; --count) {
            QStringList stems;
            for (std::size_t k = i; k < i + count; ++k)
                stems.append(words[k].stem);
            if (vocabulary.synonyms.knows(stems.join(u' '))) {
                const bool little = std::all_of(stems.begin(), stems.end(), saysLittle);
                add(i, count, little ? framingWeight : 1.0);
                break; // its words count by themselves as well
            }
        }
        if (vocabulary.function.contains(stem) || (stem.size() < 2 && !stem.at(0).isDigit()))
            add(i, 1, functionWeight);
        else
            add(i, 1, saysLittle(stem) ? framingWeight : 1.0);
    }
    return query;
}

ParagraphReferences paragraphReferences(const QString &text)
{
    static const QRegularExpression printed(
        u"\\s*\\((?:see )?paras?(?:graphs?|\\.)? ([\\d.]+(?:(?:, ?| and |, and |–|-| to )[\\d.]+)*)\\)\\s*\\.?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)*"_s);
    const QRegularExpressionMatch match = printed.match(text);
    if (!match.hasMatch())
        return { text, {} };
    ParagraphReferences references { text.left(match.capturedStart()), {} };
    auto numbers = number.globalMatch(match.captured(1));
    while (numbers.hasNext())
        references.paragraphs.append(numbers.next().captured());
    return references;
}

} // namespace Peel
