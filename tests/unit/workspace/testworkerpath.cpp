// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

namespace {
// Before the first test: every workspace of this program reads by this worker.
[[maybe_unused]] const bool isSet = qputenv("PEEL_WORKER", PEEL_TEST_WORKER);
} // namespace
