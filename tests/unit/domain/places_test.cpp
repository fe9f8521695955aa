// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places.h"
#include "domain/reference.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

QString forceOf(const QString &name)
{
    const auto place = std::find_if(knownPlaces().begin(), knownPlaces().end(),
        [&](const NamedPlace &one) { return one.name == name; });
    return place == knownPlaces().end() ? u"unknown"_s : place->force;
}

} // namespace

TEST(Places, BelongToTheForceThatPolicesThem)
{
    EXPECT_EQ(forceOf(u"Plymouth"_s), u"devon-and-cornwall"_s);
    EXPECT_EQ(forceOf(u"Stoke-on-Trent"_s), u"staffordshire"_s);
    EXPECT_EQ(forceOf(u"Tower Hamlets"_s), u"metropolitan"_s);
}

TEST(Places, OfOneNameInSeveralForcesBelongToNone)
{
    EXPECT_EQ(forceOf(u"Newport"_s), QString());
}

TEST(Places, AreEachThereOnceUnderAKnownForce)
{
    QSet<QString> seen;
    for (const NamedPlace &place : knownPlaces()) {
        EXPECT_FALSE(seen.contains(place.name)) << qPrintable(place.name);
        seen.insert(place.name);
        if (!place.force.isEmpty()) {
            EXPECT_NE(ReferenceData::builtIn().force(place.force), nullptr)
                << qPrintable(place.force);
        }
    }
    EXPECT_GT(seen.size(), 900);
}
