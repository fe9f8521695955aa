// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarypage.h"

#include "models/documentmodel.h"
#include "models/modelroles.h"
#include "models/wordsfilter.h"
#include "widgets/library/failedimports.h"
#include "widgets/library/headereditor.h"
#include "widgets/library/jobpanel.h"
#include "widgets/library/runningimport.h"
#include "widgets/parts/facetpanel.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"
#include "widgets/parts/messagebar.h"
#include "widgets/window/actions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {

LibraryPage::LibraryPage(const PageContext &context, RunningImport *importer, QWidget *parent)
    : Page(u"library"_s, tr("Library"), context, parent)
    , m_model(new DocumentModel(this))
    , m_filter(new WordsFilter(this))
    , m_filterField(new QLineEdit)
    , m_view(new QTreeView)
    , m_facets(nullptr)
    , m_editor(new HeaderEditor)
{
    m_filter->setSourceModel(m_model);
    m_facets = new FacetPanel(m_filter,
        { { DocumentModel::Kind, tr("Kind") }, { DocumentModel::ForceName, tr("Force") },
            { DocumentModel::RoundName, tr("Round") } });
    setBody(build(importer));
    connect(m_filterField, &QLineEdit::textChanged, m_filter, &WordsFilter::setWords);
    connect(m_filter, &WordsFilter::filterChanged, this, &LibraryPage::showFiltered);
    connect(m_editor, &HeaderEditor::accepted, this, &LibraryPage::applyHeader);
}

QWidget *LibraryPage::build(RunningImport *importer)
{
    m_filterField->setPlaceholderText(tr("Filter documents"));
    m_filterField->setAccessibleName(tr("Filter documents"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setMinimumWidth(200);
    auto *import = new QPushButton(actions()[u"library.import"_s]->icon(), tr("Import documents…"));
    import->setProperty("role", "primary");
    import->setIcon({});
    import->setToolTip(actions()[u"library.import"_s]->toolTip());
    connect(import, &QPushButton::clicked, actions()[u"library.import"_s], &QAction::trigger);
    tools()->addWidget(m_filterField);
    tools()->addWidget(import);

    m_view->setObjectName(u"documentView"_s);
    m_view->setAccessibleName(tr("Documents"));
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(DocumentModel::Published, Qt::AscendingOrder);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    adopt(m_view);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    for (const QString &name : { u"document.header"_s, u"document.remove"_s })
        m_view->addAction(actions()[name]);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"librarySplitter"_s);
    split->addWidget(m_facets);
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({ 210, 800 });

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_editor);
    layout->addWidget(split, 1);
    // These stand outside the body: they are there while the library is still empty.
    this->layout()->addWidget(m_failed = new FailedImports(&feed(), importer));
    this->layout()->addWidget(new JobPanel(importer, &actions()));
    return body;
}

QVariantMap LibraryPage::state() const
{
    return { { u"filter"_s, m_filterField->text() }, { u"document"_s, current().document } };
}

void LibraryPage::restoreState(const QVariantMap &state)
{
    m_filterField->setText(state.value(u"filter"_s).toString());
    selectDocument(state.value(u"document"_s).toLongLong());
}

QList<qint64> LibraryPage::selectedDocuments() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids << index.data(DocumentRole).toLongLong();
    return ids;
}

void LibraryPage::selectDocument(qint64 document)
{
    m_wanted = document;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(DocumentRole).toLongLong() == document)
            m_view->setCurrentIndex(index);
    }
}

void LibraryPage::factsRead()
{
    const qint64 before = current().isNull() ? m_wanted : current().document;
    m_failed->refresh();
    m_model->setRows(feed().library().facts().documents);
    m_facets->refresh();
    fitColumns();
    showFiltered();
    selectDocument(before);
}

void LibraryPage::fitColumns()
{
    for (int column = 0; column < DocumentModel::ColumnCount; ++column)
        m_view->resizeColumnToContents(column);
    m_view->setColumnWidth(DocumentModel::Title, 240);
    m_view->setColumnWidth(DocumentModel::Kind, 130);
    m_view->setColumnWidth(DocumentModel::Published, 112);
    m_view->setColumnWidth(DocumentModel::ForceName, 130);
}

void LibraryPage::showFiltered()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    if (all == 0) {
        setSubtitle({});
        showPlaceholder({ u"library"_s, tr("This library is empty"),
            tr("Drop PDF, HTML or text files anywhere in this window, or choose them. Inspection "
               "reports and assessment pages give judgments; news and papers give figures and "
               "claims."),
            { actions()[u"library.import"_s], actions()[u"library.importFolder"_s] } });
        return;
    }
    setSubtitle(shown == all ? tr("%n document(s)", nullptr, all)
                             : tr("%1 of %2 documents").arg(shown).arg(all));
    showBody();
    sayNothingShown(shown > 0
            ? QString()
            : tr("No documents match the filter. Clear it to see all %1.").arg(all));
}

void LibraryPage::editHeader()
{
    const FactRef ref = current();
    if (const DocumentRecord *document = feed().library().document(ref.document))
        m_editor->edit(*document);
}

void LibraryPage::applyHeader()
{
    m_editor->hide();
    Workspace *workspace = feed().workspace();
    if (workspace == nullptr)
        return;
    m_readAgain.ask(workspace->setHeader(m_editor->document(), m_editor->type(), m_editor->force(),
                        m_editor->round()),
        workspace, [this](const Result<DocumentRecord> &answer) {
            if (answer)
                messages()->say(
                    MessageBar::Kind::Note, tr("Read again: %1.").arg(documentSentence(*answer)));
            else
                messages()->say(MessageBar::Kind::Warning, answer.error().message);
        });
}

void LibraryPage::removeSelected()
{
    const QList<qint64> chosen = selectedDocuments();
    if (feed().workspace() == nullptr || chosen.isEmpty())
        return;
    const QString name = tr("remove %n document(s)", nullptr, static_cast<int>(chosen.size()));
    const auto answering = [](qint64 document) {
        return [document](const Result<bool> &answer) -> Result<qint64> {
            return answer.map([document](bool) { return document; });
        };
    };
    steps().stack()->beginMacro(name);
    for (const qint64 document : chosen)
        steps().push({ name,
            [document, answering](Workspace &workspace) {
                return workspace.removeDocument(document).then(answering(document));
            },
            [](Workspace &workspace, qint64 removed) { return workspace.restoreDocument(removed); },
            {} });
    steps().stack()->endMacro();
    messages()->say(MessageBar::Kind::Note,
        tr("%n document(s) removed from the library.", nullptr, static_cast<int>(chosen.size())),
        { actions()[u"edit.undo"_s] });
}

} // namespace Peel
