// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvementspage.h"

#include "models/improvementmodel.h"
#include "models/wordsfilter.h"
#include "widgets/actions.h"
#include "widgets/facetpanel.h"
#include "widgets/gradedelegate.h"
#include "widgets/libraryfeed.h"
#include "widgets/messagebar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Peel {

ImprovementsPage::ImprovementsPage(const PageContext &context, QWidget *parent)
    : Page(u"improvements"_s, tr("Areas for improvement"), context, parent)
    , m_model(new ImprovementModel(this))
    , m_filter(new WordsFilter(this))
    , m_filterField(new QLineEdit)
    , m_view(new QTreeView)
{
    m_filter->setSourceModel(m_model);
    m_facets = new FacetPanel(m_filter,
        { { ImprovementModel::Kind, tr("Kind") }, { ImprovementModel::RoundName, tr("Round") },
            { ImprovementModel::AreaName, tr("Area") },
            { ImprovementModel::ForceName, tr("Force") } });
    setBody(build());
    connect(m_filterField, &QLineEdit::textChanged, m_filter, &WordsFilter::setWords);
    connect(m_filter, &WordsFilter::filterChanged, this, &ImprovementsPage::showFiltered);
}

QWidget *ImprovementsPage::build()
{
    m_filterField->setPlaceholderText(tr("Filter by words"));
    m_filterField->setAccessibleName(tr("Filter areas for improvement"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setMinimumWidth(200);
    tools()->addWidget(m_filterField);
    m_view->setObjectName(u"improvementView"_s);
    m_view->setAccessibleName(tr("Areas for improvement"));
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ImprovementModel::RoundName, Qt::AscendingOrder);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    adopt(m_view);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"improvementsSplitter"_s);
    split->addWidget(m_facets);
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({ 220, 800 });
    return split;
}

QVariantMap ImprovementsPage::state() const
{
    return { { u"filter"_s, m_filterField->text() } };
}

void ImprovementsPage::restoreState(const QVariantMap &state)
{
    m_filterField->setText(state.value(u"filter"_s).toString());
}

void ImprovementsPage::factsRead()
{
    m_model->setLibrary(feed().library());
    m_facets->refresh();
    fit();
    showFiltered();
}

void ImprovementsPage::fit()
{
    m_view->setColumnWidth(ImprovementModel::Kind, 112);
    m_view->setColumnWidth(ImprovementModel::Text, 310);
    m_view->setColumnWidth(ImprovementModel::AreaName, 112);
    m_view->setColumnWidth(ImprovementModel::ForceName, 130);
    m_view->setColumnWidth(ImprovementModel::RoundName, 72);
    m_view->setColumnWidth(ImprovementModel::Document, 190);
    m_view->setColumnWidth(ImprovementModel::Voice, 110);
}

void ImprovementsPage::showFiltered()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    if (all == 0) {
        setSubtitle({});
        const int documents = static_cast<int>(feed().library().facts().documents.size());
        showPlaceholder({ u"improvements"_s, tr("No areas for improvement"),
            tr("None were found in the %n document(s) read. Areas for improvement come from "
               "inspection reports.",
                nullptr, documents),
            { actions()[u"library.import"_s] } });
        return;
    }
    setSubtitle(shown == all
            ? tr("%n listed by the documents of this library. Causes of concern, recommendations "
                 "and areas for improvement are different things and kept apart.",
                nullptr, all)
            : tr("%1 of %2").arg(shown).arg(all));
    showBody();
    if (shown == 0)
        messages()->say(MessageBar::Kind::Note,
            tr("Nothing matches the filter. Clear it to see all %1.").arg(all));
    else if (messages()->sentence().startsWith(tr("Nothing matches")))
        messages()->hide();
}

} // namespace Peel
