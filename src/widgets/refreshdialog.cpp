// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/refreshdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {

RefreshDialog::RefreshDialog(const QList<BriefingChange> &changes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"refreshDialog"_s);
    setWindowTitle(tr("Refresh the briefing"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 360);
    auto *words = new QLabel(tr("The library says otherwise than the briefing in %n place(s). Your "
                                "own words stay as they are, and the refresh can be undone.",
        nullptr, static_cast<int>(changes.size())));
    words->setWordWrap(true);
    auto *list = new QListWidget;
    list->setObjectName(u"refreshChanges"_s);
    list->setAccessibleName(tr("What would change"));
    list->setWordWrap(true);
    for (const BriefingChange &change : changes)
        list->addItem(change.words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *refresh = buttons->addButton(tr("&Refresh"), QDialogButtonBox::AcceptRole);
    refresh->setObjectName(u"refreshAccept"_s);
    refresh->setProperty("role", "primary");
    refresh->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace Peel
