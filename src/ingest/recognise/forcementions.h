// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Peel {

/// A police force named in a text.
struct ForceMention
{
    TextRange range;
    QString force; // id
    bool areaOnly = false; // "Derbyshire" alone, which may mean the county
};

/// The forces of a text in their order, longest name first ("Devon & Cornwall Police", "South Wales
/// Police" but not "New South Wales Police"). Names of counties followed by another body ("Kent
/// County Council", "Derbyshire Fire and Rescue Service") are none; areas can be left out.
std::vector<ForceMention> forcesIn(QStringView text, bool withAreas = true);

/// The forces of a text that holds nothing but their names ("Kent, Sussex and Gwent Police"); none
/// where it says more.
std::vector<ForceMention> forcesAlone(QStringView text);

/// The force whose id, in any writing, is this part of an address: "avonandsomerset",
/// "devon-cornwall", "greater-manchester", "gmp". Empty if none.
QString forceOfSlug(const QString &slug);

} // namespace Peel
