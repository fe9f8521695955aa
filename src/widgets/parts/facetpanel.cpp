// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/facetpanel.h"

#include "models/wordsfilter.h"
#include "widgets/parts/verbatim.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int MostWidth = 320;
constexpr double LeastTimes = 2.4; // as wide as the panel is what it stands in

QString wordsOf(const QString &value, int count)
{
    return verbatim(u"%1 (%2)"_s.arg(value).arg(count));
}

} // namespace

FacetPanel::FacetPanel(
    WordsFilter *filter, const QList<std::pair<int, QString>> &facets, QWidget *parent)
    : QScrollArea(parent)
    , m_filter(filter)
{
    setAccessibleName(tr("Narrow the list"));
    setProperty("role", "plain");
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 8, 4);
    layout->setSpacing(2);
    for (const auto &[column, heading] : facets) {
        auto *label = new QLabel(heading);
        label->setProperty("role", "kind");
        label->setContentsMargins(0, m_facets.isEmpty() ? 0 : 10, 0, 2);
        auto *boxes = new QVBoxLayout;
        boxes->setSpacing(3);
        layout->addWidget(label);
        layout->addLayout(boxes);
        m_facets.append({ column, boxes, {} });
    }
    layout->addStretch(1);
    setWidget(content);
    connect(m_filter, &WordsFilter::filterChanged, this, [this] { updateCounts(); });
}

void FacetPanel::refresh()
{
    for (int facet = 0; facet < m_facets.size(); ++facet)
        fillFacet(facet);
    setMinimumWidth(std::min(MostWidth, widestBox() + verticalScrollBar()->sizeHint().width()));
    if (parentWidget() != nullptr)
        makeRoom();
}

bool FacetPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget() != nullptr)
        parentWidget()->installEventFilter(this);
    return QScrollArea::event(event);
}

bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        makeRoom();
    return QScrollArea::eventFilter(watched, event);
}

/// In a narrow window the list goes before what narrows it, unless it is being narrowed.
void FacetPanel::makeRoom()
{
    const bool narrow = parentWidget()->width() < LeastTimes * minimumWidth();
    setVisible(!narrow || !m_filter->chosen().isEmpty());
}

/// Boxes that were only just made are not laid out yet; they know their width all the same.
int FacetPanel::widestBox() const
{
    int widest = 0;
    for (const Facet &facet : m_facets) {
        for (QCheckBox *box : facet.byValue) {
            box->ensurePolished();
            widest = std::max(widest, box->sizeHint().width());
        }
    }
    const QMargins margins = widget()->layout()->contentsMargins();
    return widest + margins.left() + margins.right();
}

void FacetPanel::fillFacet(int facet)
{
    Facet &shown = m_facets[facet];
    const QHash<QString, int> counts = m_filter->counts(shown.column);
    QStringList values = counts.keys();
    std::ranges::sort(values);
    const QSet<QString> chosen = m_filter->chosen().value(shown.column);
    qDeleteAll(shown.byValue);
    shown.byValue.clear();
    for (const QString &value : values) {
        auto *box = new QCheckBox(wordsOf(value, counts.value(value)));
        box->setChecked(chosen.contains(value));
        box->setMinimumHeight(24);
        shown.boxes->addWidget(box);
        shown.byValue.insert(value, box);
        connect(box, &QCheckBox::toggled, this, [this, facet] { choose(facet); });
    }
}

void FacetPanel::choose(int facet)
{
    QSet<QString> chosen;
    const Facet &shown = m_facets.at(facet);
    for (auto box = shown.byValue.cbegin(); box != shown.byValue.cend(); ++box) {
        if ((*box)->isChecked())
            chosen.insert(box.key());
    }
    m_filter->setChosen(shown.column, chosen);
}

void FacetPanel::updateCounts()
{
    for (const Facet &facet : m_facets) {
        const QHash<QString, int> counts = m_filter->counts(facet.column);
        const QSet<QString> chosen = m_filter->chosen().value(facet.column);
        for (auto box = facet.byValue.cbegin(); box != facet.byValue.cend(); ++box) {
            (*box)->setText(wordsOf(box.key(), counts.value(box.key())));
            const QSignalBlocker quiet(*box);
            (*box)->setChecked(chosen.contains(box.key()));
        }
    }
}

} // namespace Peel
