// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/forcepicker.h"

#include "models/libraryindex.h"
#include "models/wording.h"

#include <QHash>
#include <QSignalBlocker>

namespace Peel {
namespace {

constexpr int WidestName = 300; // pixels

/// The force that the library says most about: what to show first.
QString mainForce(const LibraryIndex &library)
{
    QHash<QString, int> counts;
    for (const StoredJudgment &stored : library.facts().judgments)
        ++counts[stored.fact.force];
    for (const DocumentRecord &document : library.facts().documents)
        ++counts[document.header.force];
    QString most;
    for (const QString &force : library.forces()) {
        if (counts.value(force) > counts.value(most) || most.isEmpty())
            most = force;
    }
    return most;
}

} // namespace

ForcePicker::ForcePicker(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("forceComboBox"));
    setAccessibleName(tr("Force"));
    setToolTip(tr("The force that is shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents); // a name that is cut may be another's
    setMaximumWidth(WidestName);
}

void ForcePicker::setLibrary(const LibraryIndex &library)
{
    const QString before = force().isEmpty() ? mainForce(library) : force();
    const QSignalBlocker quiet(this);
    clear();
    for (const QString &id : library.forces())
        addItem(forceWords(id), id);
    setForce(before);
}

void ForcePicker::setForce(const QString &id)
{
    const int row = findData(id);
    if (row >= 0)
        setCurrentIndex(row);
}

} // namespace Peel
