// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/speaker.h"

#include "ingest/judgments/stems.h"
#include "ingest/language/pattern.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool standsAlone(const QString &text, qsizetype from, qsizetype to)
{
    return (from == 0 || !text.at(from - 1).isLetterOrNumber())
        && (to == text.size() || !text.at(to).isLetterOrNumber());
}

/// What may stand beside the force in a subject without changing who is meant.
const QSet<QString> &idleWords()
{
    static const QSet<QString> idle = [] {
        QSet<QString> set;
        for (const QStringView word :
            QStringView(
                u"force constabulary service police performance overall judgment judgement "
                u"inspectorate inspector inspectors inspection hmic hmicfrs watchdog report latest "
                u"recent most found year last previous today graded graded rated judged assessed "
                u"assessment generally currently \uE000")
                .tokenize(u' '))
            set.insert(stemOf(word));
        return set;
    }();
    return idle;
}

} // namespace

Speaker::Speaker(const ReferenceData &reference, const DocumentHeader &header)
    : m_force(header.force)
    , m_ownWords(header.type == DocumentType::ForceNews || header.type == DocumentType::PccReport)
{
    for (const Force &force : reference.forces()) {
        m_names.push_back({ force.name, force.id });
        m_names.push_back({ force.areaName, force.id });
        for (const QString &variant : force.variants) {
            m_names.push_back({ variant, force.id });
            if (variant.startsWith("the "_L1)) // at the head of a sentence
                m_names.push_back({ u'T' + variant.mid(1), force.id });
        }
    }
    std::stable_sort(m_names.begin(), m_names.end(),
        [](const Name &a, const Name &b) { return a.text.size() > b.text.size(); });
}

template <typename Visit> void Speaker::visitNames(const QString &text, Visit visit) const
{
    QString rest = text;
    for (const Name &name : m_names) {
        for (qsizetype at = rest.indexOf(name.text); at >= 0;
             at = rest.indexOf(name.text, at + name.text.size())) {
            if (!standsAlone(rest, at, at + name.text.size()))
                continue;
            for (qsizetype i = at; i < at + name.text.size(); ++i)
                rest[i] = u' ';
            visit(at, name);
        }
    }
}

QString Speaker::masked(const QString &text) const
{
    QString out = text;
    visitNames(text, [&](qsizetype at, const Name &name) {
        for (qsizetype i = at; i < at + name.text.size(); ++i)
            out[i] = u' ';
        out[at] = m_force.isEmpty() || name.force == m_force ? ownForce : otherForce;
    });
    return out;
}

QString Speaker::forceIn(const QString &text) const
{
    if (!m_force.isEmpty())
        return m_force;
    QSet<QString> forces;
    visitNames(text, [&](qsizetype, const Name &name) { forces.insert(name.force); });
    return forces.size() == 1 ? *forces.begin() : QString();
}

bool Speaker::meansForce(QStringView maskedSubject) const
{
    bool named = false;
    for (const StemmedWord &word : stemmedWords(maskedSubject)) {
        const QString &stem = word.stem;
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
    static const Pattern forces(
        u"\\b(?:forces|constabularies|(?<!rescue )services|nationally|every force|each force)\\b"_s,
        Pattern::CaseInsensitiveOption);
    return masked.contains(otherForce) || forces.match(masked).hasMatch();
}

} // namespace Peel
