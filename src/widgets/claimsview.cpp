// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claimsview.h"

#include "models/claimsmodel.h"
#include "models/wording.h"
#include "widgets/gradedelegate.h"
#include "widgets/libraryfeed.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

ClaimsView::ClaimsView(LibraryFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_model(new ClaimsModel(this))
    , m_documents(new QComboBox)
    , m_heading(new QLabel)
    , m_view(new QTreeView)
{
    m_documents->setObjectName(u"claimsDocuments"_s);
    m_documents->setAccessibleName(tr("Release or paper"));
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(40);
    m_heading->setWordWrap(true);
    m_heading->setProperty("role", "quiet");
    m_view->setObjectName(u"claimsTable"_s);
    m_view->setAccessibleName(tr("Claims beside the inspection"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setSectionsMovable(false);
    m_view->setColumnWidth(ClaimsModel::ClaimText, 330);
    m_view->setColumnWidth(ClaimsModel::State, 120);
    m_view->setColumnWidth(ClaimsModel::Beside, 260);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_documents);
    layout->addWidget(m_heading);
    layout->addWidget(m_view, 1);
    connect(m_documents, &QComboBox::currentIndexChanged, this, &ClaimsView::showCurrent);
}

void ClaimsView::refresh()
{
    const QVariant before = m_documents->currentData();
    {
        const QSignalBlocker quiet(m_documents);
        m_documents->clear();
        for (const DocumentRecord &record : m_feed->library().facts().documents) {
            if (makesClaims(record))
                m_documents->addItem(titleWords(record), record.id);
        }
        m_documents->setCurrentIndex(std::max(0, m_documents->findData(before)));
    }
    showCurrent();
}

void ClaimsView::showCurrent()
{
    m_model->setRows({});
    m_answers.forget();
    Workspace *workspace = m_feed->workspace();
    if (m_documents->count() == 0 || workspace == nullptr) {
        m_heading->setText(
            tr("Claims come from releases of a force and papers to its Commissioner; "
               "this library has none."));
        return;
    }
    m_heading->setText(tr("Reading …"));
    m_answers.ask(workspace->claims(m_documents->currentData().toLongLong()), this,
        [this](const Result<ClaimsReport> &report) { receive(report); });
}

void ClaimsView::receive(const Result<ClaimsReport> &report)
{
    if (!report) {
        m_heading->setText(report.error().message);
        return;
    }
    const FactIndex index(m_feed->library().facts());
    m_model->setRows(claimRows(*report, index));
    QStringList words;
    words << (report->round.isEmpty()
            ? tr("No inspection is known that this answers.")
            : tr("Beside %1. The labels are proposals; “not mentioned” means that no sentence was "
                 "found.")
                  .arg(roundWords(report->round)));
    if (!report->note.isEmpty())
        words << report->note;
    m_heading->setText(words.join(u' '));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

} // namespace Peel
