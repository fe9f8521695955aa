// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/failedimports.h"

#include "models/failedimportsmodel.h"
#include "models/modelroles.h"
#include "widgets/library/runningimport.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/window/windowmemory.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Peel {
namespace {

constexpr int MostHeight = 160;

} // namespace

FailedImports::FailedImports(LibraryFeed *feed, RunningImport *importer, QWidget *parent)
    : QFrame(parent)
    , m_feed(feed)
    , m_import(importer)
    , m_model(new FailedImportsModel(this))
    , m_words(new QLabel)
    , m_fold(new QPushButton)
    , m_again(new QPushButton)
    , m_dismiss(new QPushButton)
    , m_view(new QTreeView)
{
    setObjectName(QStringLiteral("failedImports"));
    setProperty("role", "card");
    setAccessibleName(tr("Files that could not be read"));
    build();
    connect(m_fold, &QPushButton::clicked, this, [this] { fold(m_view->isVisible()); });
    connect(m_again, &QPushButton::clicked, this, &FailedImports::tryAgain);
    connect(m_dismiss, &QPushButton::clicked, this, &FailedImports::dismiss);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FailedImports::updateWords);
    connect(importer, &RunningImport::started, this, &QWidget::hide);
    connect(importer, &RunningImport::finished, this, &FailedImports::refresh);
    connect(feed, &LibraryFeed::closed, this, &QWidget::hide);
    fold(true);
    hide();
}

void FailedImports::build()
{
    m_words->setWordWrap(true);
    m_fold->setObjectName(QStringLiteral("foldFailedButton"));
    m_again->setObjectName(QStringLiteral("tryAgainButton"));
    m_again->setAccessibleDescription(tr("Reads the files again that could not be read"));
    m_dismiss->setObjectName(QStringLiteral("dismissButton"));
    m_dismiss->setAccessibleDescription(
        tr("No longer lists the files; importing one again brings it back"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    for (QPushButton *button : { m_fold, m_again, m_dismiss })
        head->addWidget(button, 0, Qt::AlignTop);

    m_view->setObjectName(QStringLiteral("failedImportView"));
    m_view->setAccessibleName(tr("Files that could not be read"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTabKeyNavigation(false);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(FailedImportsModel::File, 240);
    m_view->setColumnWidth(FailedImportsModel::Why, 380);
    m_view->setMaximumHeight(MostHeight);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(head);
    layout->addWidget(m_view);
}

void FailedImports::refresh()
{
    if (m_feed->workspace() == nullptr)
        return hide();
    m_answer.ask(m_feed->workspace()->failedImports(), m_feed->workspace(),
        [this](const Result<QList<FailedImport>> &failures) { receive(failures); });
}

void FailedImports::receive(const Result<QList<FailedImport>> &failures)
{
    m_model->setRows(failures.value_or(QList<FailedImport> {}));
    updateWords();
    // While an import runs its own list says what becomes of each file.
    setVisible(m_model->rowCount() > 0 && !m_import->isRunning());
}

void FailedImports::fold(bool folded)
{
    m_view->setVisible(!folded);
    m_fold->setText(folded ? tr("Show them") : tr("Hide them"));
    updateWords();
}

QStringList FailedImports::chosen() const
{
    QStringList paths;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        paths << index.data(RowKeyRole).toString();
    if (!paths.isEmpty() && !m_view->isHidden())
        return paths;
    paths.clear();
    for (const FailedImport &row : m_model->rows())
        paths << row.path;
    return paths;
}

void FailedImports::updateWords()
{
    m_words->setText(tr("%n file(s) could not be read.", nullptr, m_model->rowCount()));
    const bool all = chosen().size() == m_model->rowCount();
    m_again->setText(all ? tr("Try all again") : tr("Try the selected again"));
    m_dismiss->setText(all ? tr("Dismiss all") : tr("Dismiss the selected"));
}

void FailedImports::tryAgain()
{
    m_import->start(chosen(), WindowMemory::importOptions());
}

void FailedImports::dismiss()
{
    Workspace *workspace = m_feed->workspace();
    if (workspace == nullptr)
        return;
    QList<QFuture<Result<bool>>> all;
    for (const QString &path : chosen())
        all << workspace->dismissFailedImport(path);
    m_dismissed.ask(QtFuture::whenAll(all.begin(), all.end()), workspace,
        [this](const QList<QFuture<Result<bool>>> &) { refresh(); });
}

} // namespace Peel
