// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace Peel {

/// The WHERE of a select, built from fixed texts; what the user said is bound, never pasted.
class Conditions
{
public:
    /// `condition` holds one mark for `value`.
    void add(const QString &condition, const QVariant &value)
    {
        m_conditions.append(condition);
        m_values.append(value);
    }

    void addIfAny(const QString &condition, const QString &value)
    {
        if (!value.isEmpty())
            add(condition, value);
    }

    /// " WHERE … AND …", empty for none.
    QString where() const;

    const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

/// On columns of `v_documents AS d`: document and type.
Conditions placeConditions(const FactFilter &filter);
/// The same with force and round of the document.
Conditions documentConditions(const FactFilter &filter);

} // namespace Peel
