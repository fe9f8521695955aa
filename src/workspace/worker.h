// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace Peel {

/// The work of a worker process: takes one WorkerRequest from `in`, writes the answer to `out`.
/// False if the request cannot be understood.
bool serveOneRequest(QIODevice &in, QIODevice &out);

/// What a worker process does with its life: limits for itself, then one request from standard
/// input. Answers the exit code. A document is hostile until it was read.
int runWorker();

} // namespace Peel
