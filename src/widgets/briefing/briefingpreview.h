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
    /// 1 is the size on paper at 96 dots an inch; 0 fits the width.
    void setZoom(double zoom);
    /// As it is shown: never 0.
    double zoom() const;

    int pages() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;

    Sheets *m_sheets;
    std::unique_ptr<BriefingPages> m_pages;
    double m_zoom = 0; // 0 fits the width
};

} // namespace Peel
