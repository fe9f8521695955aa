// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conditions.h"

using namespace Qt::StringLiterals;

namespace Peel {

QString Conditions::where() const
{
    return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s);
}

Conditions placeConditions(const FactFilter &filter)
{
    Conditions conditions;
    if (filter.document != 0)
        conditions.add(u"d.document_id = ?"_s, filter.document);
    if (filter.type)
        conditions.add(u"d.type = ?"_s, documentTypeId(*filter.type));
    return conditions;
}

Conditions documentConditions(const FactFilter &filter)
{
    Conditions conditions = placeConditions(filter);
    conditions.addIfAny(u"d.force = ?"_s, filter.force);
    conditions.addIfAny(u"d.round = ?"_s, filter.round);
    return conditions;
}

} // namespace Peel
