// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentheader.h"
#include "domain/reference.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace Peel {

/// Knows who is meant in a document: its own force under all names, or another one.
class Speaker
{
public:
    static constexpr QChar ownForce { 0xE000 };
    static constexpr QChar otherForce { 0xE001 };

    /// Without a force in the header every named force is taken as its own; forceIn() tells which.
    Speaker(const ReferenceData &reference, const DocumentHeader &header);

    /// The text with the names of forces masked by one of the marks above and blanks: offsets stay.
    QString masked(const QString &text) const;

    /// The id of the force that the text names, the header's where it names none or says "the
    /// force". Empty where it names several.
    QString forceIn(const QString &text) const;

    /// The ids of the forces that the text names, each once, in their order.
    QStringList forcesIn(const QString &text) const;

    /// The id of the force whose name the text is and no more; empty for any other text.
    QString forceNamed(const QString &text) const;

    /// The (masked) subject of a grade means the force: its name, "the constabulary", "it", "we" in
    /// the force's own words, "its performance", "our overall judgment".
    bool meansForce(QStringView maskedSubject) const;

    /// The document is the force's own, or its Commissioner's.
    bool isOwnWords() const { return m_ownWords; }

    /// The (masked) text speaks of other forces or of forces in general.
    static bool meansOthers(QStringView masked);

private:
    struct Name
    {
        QString text;
        QString force;
    };

    template <typename Visit> void visitNames(QStringView text, Visit visit) const;
    void addName(const QString &text, const QString &force);

    /// By their first two letters.
    std::unordered_map<std::uint32_t, std::vector<Name>> m_names;
    QString m_force;
    bool m_ownWords = false;
};

} // namespace Peel
