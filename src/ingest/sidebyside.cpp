// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sidebyside.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace Peel {

void sideBySide(int count, const std::function<void(int)> &task)
{
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < count; i = next++)
            task(i);
    };
    const int processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::future<void>> helpers; // wait for their threads when they go
    try {
        for (int i = 1; i < std::min(count, processors); ++i)
            helpers.push_back(std::async(std::launch::async, work));
    } catch (const std::system_error &) {
        // No more threads are to be had: this one does what is left.
    }
    work();
    for (std::future<void> &helper : helpers)
        helper.get();
}

} // namespace Peel
