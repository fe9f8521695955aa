// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/linkdialog.h"

#include "models/improvementmodel.h"
#include "models/modelroles.h"
#include "models/wording.h"
#include "models/wordsfilter.h"
#include "widgets/parts/gradedelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int MostQuoted = 240; // characters of the words to link

} // namespace

LinkDialog::LinkDialog(
    const LibraryIndex &library, const QString &words, qint64 document, QWidget *parent)
    : QDialog(parent)
    , m_model(new ImprovementModel(this))
    , m_filter(new WordsFilter(this))
    , m_words(new QLineEdit)
    , m_view(new QTreeView)
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(tr("Link to an area for improvement"));
    m_model->setLibrary(library);
    m_filter->setSourceModel(m_model);
    const DocumentRecord *record = library.document(document);
    if (record != nullptr && !record->header.force.isEmpty())
        m_filter->setChosen(ImprovementModel::ForceName, { forceWords(record->header.force) });
    build(words.simplified());
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        chooseFirst();
    });
    connect(m_view, &QTreeView::doubleClicked, this, &QDialog::accept);
    chooseFirst();
    resize(760, 460);
}

void LinkDialog::build(const QString &words)
{
    auto *quote = new QLabel(
        words.size() > MostQuoted ? u"“%1…”"_s.arg(words.left(MostQuoted)) : u"“%1”"_s.arg(words));
    quote->setWordWrap(true);
    quote->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("These words belong to the area for improvement:"));
    m_words->setObjectName(u"linkWords"_s);
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter areas for improvement"));
    m_words->setClearButtonEnabled(true);
    m_view->setObjectName(u"linkTargets"_s);
    m_view->setAccessibleName(tr("Areas for improvement"));
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setTabKeyNavigation(false);
    for (int column = 0; column < ImprovementModel::ColumnCount; ++column)
        m_view->setColumnHidden(column,
            column != ImprovementModel::Text && column != ImprovementModel::RoundName
                && column != ImprovementModel::Kind);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(ImprovementModel::Kind, 130);
    m_view->setColumnWidth(ImprovementModel::Text, 480);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_link = buttons->button(QDialogButtonBox::Ok);
    m_link->setText(tr("Link"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *> { quote, label, m_words })
        layout->addWidget(widget);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
}

void LinkDialog::chooseFirst()
{
    m_view->setCurrentIndex(m_filter->index(0, ImprovementModel::Text));
    m_link->setEnabled(recommendation() != 0);
}

qint64 LinkDialog::recommendation() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.data(RowKeyRole).toLongLong() : 0;
}

} // namespace Peel
