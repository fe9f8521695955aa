// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/briefing/refreshdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {

RefreshDialog::RefreshDialog(const RefreshedBriefing &now, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"refreshDialog"_s);
    setWindowTitle(tr("Refresh the briefing"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 360);
    auto *words = new QLabel(now.changes.isEmpty()
            ? tr("The library says otherwise of pinned blocks alone: they stay as they are.")
            : tr("The library says otherwise than the briefing in %n place(s). Your own words and "
                 "pinned blocks stay as they are, and the refresh can be undone.",
                nullptr, static_cast<int>(now.changes.size())));
    words->setWordWrap(true);
    auto *list = new QListWidget;
    list->setObjectName(u"refreshChanges"_s);
    list->setAccessibleName(tr("What would change"));
    list->setWordWrap(true);
    for (const BriefingChange &change : now.changes)
        list->addItem(change.words);
    for (const BriefingChange &change : now.kept)
        list->addItem(tr("Pinned, stays as it is: %1").arg(change.words));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *refresh = buttons->addButton(tr("&Refresh"), QDialogButtonBox::AcceptRole);
    refresh->setObjectName(u"refreshAccept"_s);
    refresh->setProperty("role", "primary");
    refresh->setDefault(true);
    refresh->setEnabled(!now.changes.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace Peel
