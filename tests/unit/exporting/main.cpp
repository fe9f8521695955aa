// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figure.h"

#include <gtest/gtest.h>

// Figures need more than a QCoreApplication.
int main(int argc, char **argv)
{
    const auto app = Peel::chartApplication(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
