// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefingpages.h"

#include <QScrollArea>

namespace Peel {

/// The pages of a briefing under each other, as they will be printed.
class BriefingPreview final : public QScrollArea
{
    Q_OBJECT
public:
    explicit BriefingPreview(QWidget *parent = nullptr);
    ~BriefingPreview() override;

    void show(const Briefing &briefing);
    void setZoom(double zoom);

    double zoom() const { return m_zoom; }

    int pages() const;

private:
    class Sheets;

    Sheets *m_sheets;
    std::unique_ptr<BriefingPages> m_pages;
    double m_zoom = 0.8;
};

} // namespace Peel
