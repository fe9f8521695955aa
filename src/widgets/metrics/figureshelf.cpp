// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/figureshelf.h"

#include "widgets/metrics/figuresubjects.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

FigureShelf::FigureShelf(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"figureShelf"_s);
    setAccessibleName(tr("Figures of judgments and improvements, and kept figures"));
    setTabKeyNavigation(false);
    setWordWrap(true);
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setProperty("focusRing", true);
    fill();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT subjectChosen(item->data(Qt::UserRole).toString());
    });
}

QString FigureShelf::keyOf(const KeptFigure &figure)
{
    return u"kept:%1"_s.arg(figure.id);
}

void FigureShelf::fill()
{
    const QString before = chosen();
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [this](const QString &key, const QString &name) {
        auto *item = new QListWidgetItem(name, this);
        item->setData(Qt::UserRole, key);
    };
    for (const FigureSubject &subject : figureSubjects())
        add(subject.key, subject.name);
    for (const KeptFigure &figure : std::as_const(m_kept))
        add(keyOf(figure), tr("Kept: %1").arg(figure.title));
    choose(before);
}

void FigureShelf::setKept(const QList<KeptFigure> &kept)
{
    m_kept = kept;
    fill();
}

const KeptFigure *FigureShelf::kept(const QString &key) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
        [&key](const KeptFigure &figure) { return keyOf(figure) == key; });
    return found == m_kept.end() ? nullptr : &*found;
}

QString FigureShelf::chosen() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(Qt::UserRole).toString();
}

void FigureShelf::choose(const QString &key)
{
    const QSignalBlocker quiet(this);
    QListWidgetItem *wanted = nullptr;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == key)
            wanted = item(row);
    }
    setCurrentItem(wanted);
    if (wanted == nullptr)
        clearSelection();
}

} // namespace Peel
