// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/jobpanel.h"

#include "models/importrowsmodel.h"
#include "widgets/library/runningimport.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/window/actions.h"
#include "widgets/window/windowmemory.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {

JobPanel::JobPanel(RunningImport *importer, Actions *actions, QWidget *parent)
    : QFrame(parent)
    , m_import(importer)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_close(new QPushButton(tr("Close")))
    , m_view(new QTreeView)
    , m_locked(new QWidget)
    , m_password(new QLineEdit)
{
    setProperty("role", "card");
    setAccessibleName(tr("Import"));
    build();
    connect(importer, &RunningImport::started, this, &JobPanel::showStart);
    connect(importer, &RunningImport::progressed, this, &JobPanel::showProgress);
    connect(importer, &RunningImport::finished, this, &JobPanel::showEnd);
    connect(importer, &RunningImport::dropped, this, &QWidget::hide);
    connect(
        m_cancel, &QPushButton::clicked, (*actions)[u"library.cancelImport"_s], &QAction::trigger);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_password, &QLineEdit::returnPressed, this, &JobPanel::tryPassword);
    hide();
}

void JobPanel::build()
{
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Files read"));
    m_cancel->setAccessibleDescription(tr("Finished files stay in the library"));
    m_close->setAccessibleDescription(tr("Close the list of imported files"));
    auto *head = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_progress, m_cancel, m_close })
        head->addWidget(widget);
    head->insertWidget(0, m_summary, 1);

    m_view->setModel(m_import->rows());
    m_view->setRootIsDecorated(false);
    m_view->setAccessibleName(tr("Files of this import"));
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(ImportRowsModel::File, 300);
    m_view->setColumnWidth(ImportRowsModel::State, 170);
    m_view->setFixedHeight(150);

    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the encrypted document"));
    auto *label = new QLabel(tr("A document is encrypted. &Password:"));
    label->setBuddy(m_password);
    auto *unlock = new QPushButton(tr("Read it"));
    connect(unlock, &QPushButton::clicked, this, &JobPanel::tryPassword);
    auto *row = new QHBoxLayout(m_locked);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_password);
    row->addWidget(unlock);
    row->addStretch(1);
    m_locked->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addLayout(head);
    layout->addWidget(m_view);
    layout->addWidget(m_locked);
}

void JobPanel::showStart()
{
    m_summary->setText(tr("Looking for documents…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_close->hide();
    m_locked->hide();
    show();
}

void JobPanel::showProgress(int finished, int files)
{
    m_summary->setText(tr("Reading %1 of %2").arg(std::min(finished + 1, files)).arg(files));
    m_progress->setRange(0, std::max(1, files));
    m_progress->setValue(finished);
    m_view->scrollTo(m_import->rows()->index(std::min(finished, files - 1), 0));
}

void JobPanel::showEnd(const QString &summary)
{
    m_summary->setText(summary);
    setAccessibleDescription(summary);
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    m_locked->setVisible(!m_import->rows()->pathsIn(ImportRow::State::NeedsPassword).isEmpty());
}

void JobPanel::tryPassword()
{
    const QStringList locked = m_import->rows()->pathsIn(ImportRow::State::NeedsPassword);
    ImportOptions options = WindowMemory::importOptions();
    options.password = m_password->text();
    m_password->clear();
    m_import->start(locked, options);
}

} // namespace Peel
