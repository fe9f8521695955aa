// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/speaker.h"

#include "ingest/judgments/stems.h"
#include "ingest/language/blank.h"
#include "ingest/language/pattern.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Whether a word begins or ends between the letters at `at - 1` and `at`.
bool isEdge(QStringView text, qsizetype at)
{
    return at == 0 || at == text.size() || !text.at(at - 1).isLetterOrNumber()
        || !text.at(at).isLetterOrNumber();
}

std::uint32_t firstTwo(QStringView text)
{
    return std::uint32_t(text.at(0).unicode()) << 16 | text.at(1).unicode();
}

/// "KENT Police", as newspapers begin a story.
QString withFirstWordLarge(const QString &name)
{
    const qsizetype blank = name.indexOf(u' ');
    const qsizetype end = blank < 0 ? name.size() : blank;
    return name.left(end).toUpper() + name.mid(end);
}

/// What may stand beside the force in a subject without changing who is meant.
const QSet<QString> &idleWords()
{
    static const QSet<QString> idle = stemSet(
        u"force constabulary service police performance overall judgment judgement "
        u"inspectorate inspector inspectors inspection hmic hmicfrs watchdog report latest "
        u"recent most found year last previous today graded graded rated judged assessed "
        u"assessment generally currently county local city \uE000");
    return idle;
}

} // namespace

Speaker::Speaker(const ReferenceData &reference, const DocumentHeader &header)
    : m_force(header.force)
    , m_ownWords(header.type == DocumentType::ForceNews || header.type == DocumentType::PccReport)
{
    for (const Force &force : reference.forces()) {
        addName(force.name, force.id);
        addName(force.areaName, force.id);
        for (const QString &name : { force.name, force.areaName })
            addName(withFirstWordLarge(name), force.id);
        for (const QString &variant : force.variants) {
            addName(variant, force.id);
            if (variant.startsWith("the "_L1)) // at the head of a sentence
                addName(u'T' + variant.mid(1), force.id);
        }
    }
}

void Speaker::addName(const QString &text, const QString &force)
{
    if (text.size() > 1)
        m_names[firstTwo(text)].push_back({ text, force });
}

/// A longer name is taken before one that is a part of it.
template <typename Visit> void Speaker::visitNames(QStringView text, Visit visit) const
{
    struct Found
    {
        qsizetype at = 0;
        const Name *name = nullptr;
    };

    std::vector<Found> found;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (at > 0 && text.at(at - 1).isLetterOrNumber())
            continue;
        const auto names = m_names.find(firstTwo(text.mid(at)));
        if (names == m_names.end())
            continue;
        for (const Name &name : names->second) {
            if (text.mid(at).startsWith(name.text) && isEdge(text, at + name.text.size()))
                found.push_back({ at, &name });
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Found &a, const Found &b) { return a.name->text.size() > b.name->text.size(); });
    std::vector<Found> taken;
    for (const Found &one : found) {
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const Found &other) {
            return one.at < other.at + other.name->text.size()
                && other.at < one.at + one.name->text.size();
        });
        if (!free)
            continue;
        taken.push_back(one);
        visit(one.at, *one.name);
    }
}

QString Speaker::masked(const QString &text) const
{
    QString out = text;
    visitNames(text, [&](qsizetype at, const Name &name) {
        blank(out, at, at + name.text.size());
        out[at] = m_force.isEmpty() || name.force == m_force ? ownForce : otherForce;
    });
    return out;
}

QString Speaker::forceIn(const QString &text) const
{
    if (!m_force.isEmpty())
        return m_force;
    const QStringList forces = forcesIn(text);
    return forces.size() == 1 ? forces.front() : QString();
}

QStringList Speaker::forcesIn(const QString &text) const
{
    QMap<qsizetype, QString> found; // by their place
    visitNames(text, [&](qsizetype at, const Name &name) { found.insert(at, name.force); });
    QStringList forces;
    for (const QString &force : found) {
        if (!forces.contains(force))
            forces.append(force);
    }
    return forces;
}

QString Speaker::forceNamed(const QString &text) const
{
    QString named;
    const QString words = text.trimmed();
    visitNames(words, [&](qsizetype at, const Name &name) {
        constexpr qsizetype fewMore = 2; // "Gwent:", "1 Gwent" has three
        if (at <= fewMore && at + name.text.size() + fewMore >= words.size())
            named = name.force;
    });
    return named;
}

bool Speaker::meansForce(QStringView maskedSubject) const
{
    bool named = false;
    for (const StemmedWord &word : stemmedWords(maskedSubject)) {
        static const Pattern contracted(u"^(we|it)[’'](?:ve|re|s|d)?$"_s);
        const PatternMatch pronoun = contracted.match( // "we’ve", "it’s"
            maskedSubject.mid(word.range.from, word.range.length()).toString().toLower());
        const QString stem = pronoun.hasMatch() ? pronoun.captured(1) : word.stem;
        if (stem == "we"_L1 || stem == "us"_L1 || stem == "our"_L1) {
            named = named || m_ownWords;
            continue;
        }
        if (isLinkWord(stem)) {
            named = named || stem == "it"_L1;
            continue;
        }
        if (!idleWords().contains(stem))
            return false;
        named = true;
    }
    return named;
}

bool Speaker::meansOthers(QStringView masked)
{
    static const Pattern forces = caseless(
        u"\\b(?:forces|constabularies|(?<!rescue )(?<!sustainable )(?<!its )(?<!our )(?<!their )services|nationally|(?:every|each|no|no other|another|any|any other) (?:police )?(?:force|constabulary))\\b"_s);
    return masked.contains(otherForce) || forces.match(masked).hasMatch();
}

} // namespace Peel
