// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/forcementions.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> forces(const QString &text)
{
    std::vector<std::string> ids;
    for (const ForceMention &mention : forcesIn(text))
        ids.push_back(mention.force.toStdString());
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST(ForceMentions, AnyWritingOfANameIsFound)
{
    EXPECT_EQ(forces(u"Devon & Cornwall Police and Devon and Cornwall"_s),
        (Ids { "devon-and-cornwall", "devon-and-cornwall" }));
    EXPECT_EQ(forces(u"KENT POLICE, the Met, GMP and Dyfed–Powys Police"_s),
        (Ids { "kent", "metropolitan", "greater-manchester", "dyfed-powys" }));
    EXPECT_EQ(forces(u"Hampshire and Isle of Wight Constabulary"_s), (Ids { "hampshire" }));
    EXPECT_EQ(forces(u"Heddlu De Cymru"_s), (Ids { "south-wales" }));
}

TEST(ForceMentions, LongestNameWins)
{
    EXPECT_EQ(forces(u"West Midlands Police, West Sussex"_s), (Ids { "west-midlands", "sussex" }));
    EXPECT_EQ(forces(u"City of London Police"_s), (Ids { "city-of-london" }));
}

TEST(ForceMentions, OtherBodiesAndPlacesAreNone)
{
    EXPECT_TRUE(forces(u"Derbyshire Fire and Rescue Service"_s).empty());
    EXPECT_TRUE(forces(u"Kent County Council met Sussex University"_s).empty());
    EXPECT_TRUE(forces(u"Cheshire East Unitary Authority"_s).empty());
    EXPECT_TRUE(forces(u"Inspection of Surrey local authority children’s services"_s).empty());
    EXPECT_TRUE(forces(u"Surrey Safeguarding Children Board"_s).empty());
    EXPECT_TRUE(forces(u"New South Wales"_s).empty());
    EXPECT_TRUE(forces(u"we met them"_s).empty());
    EXPECT_TRUE(forces(u"Cover image © Kent Police"_s).empty());
    EXPECT_TRUE(forces(u"the West Midlands regional response to organised crime"_s).empty());
    EXPECT_TRUE(
        forces(u"the Regional Organised Crime Unit (ROCU) for the West Midlands"_s).empty());
}

TEST(ForceMentions, PartsOfAddressesNameForces)
{
    EXPECT_EQ(forceOfSlug(u"avonandsomerset"_s), u"avon-and-somerset"_s);
    EXPECT_EQ(forceOfSlug(u"devon-cornwall"_s), u"devon-and-cornwall"_s);
    EXPECT_EQ(forceOfSlug(u"gmp"_s), u"greater-manchester"_s);
    EXPECT_EQ(forceOfSlug(u"met"_s), u"metropolitan"_s);
    EXPECT_TRUE(forceOfSlug(u"news"_s).isEmpty());
}

TEST(ForceMentions, AreasThatShareTheNounArePolice)
{
    const auto full = [](const QString &text) {
        QStringList found;
        for (const ForceMention &mention : forcesIn(text, false))
            found.append(mention.force);
        return found;
    };
    EXPECT_EQ(full(u"the alliance between West Mercia and Warwickshire Police"_s),
        QStringList({ u"west-mercia"_s, u"warwickshire"_s }));
    EXPECT_EQ(full(u"Kent’s Chief Constable spoke"_s), QStringList { u"kent"_s });
    EXPECT_TRUE(full(u"Kent’s Police and Crime Commissioner"_s).isEmpty());
    EXPECT_TRUE(full(u"Kent and the police"_s).isEmpty());
}
