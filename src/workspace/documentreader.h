// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/capture.h"
#include "workspace/workerprocess.h"

#include <QImage>

namespace Peel {

/// Reads and draws documents in worker processes; may be used from any thread.
class DocumentReader
{
public:
    explicit DocumentReader(WorkerProcess worker);

    /// The request's task is set here.
    Result<Reading> read(WorkerRequest request, const WorkerWatch &watch = {}) const;

    struct Picture
    {
        QImage image;
        double scale = 1; // pixels per point
        std::vector<Box> lit; // where the words of the quote stand
    };

    Result<Picture> draw(WorkerRequest request, const WorkerWatch &watch = {}) const;

private:
    WorkerProcess m_worker;
};

} // namespace Peel
