// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchfacets.h"

#include "models/wording.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

enum FacetItemRole { ValueRole = Qt::UserRole, ChoiceRole };

QString kindWords(const QString &id)
{
    const auto scope = searchScopeFromId(id);
    return scope ? searchScopeName(*scope) : id;
}

QString typeWords(const QString &id)
{
    const auto type = documentTypeFromId(id);
    return type ? documentTypeName(*type) : id;
}

QString forceWordsOf(const QString &id)
{
    return id.isEmpty() ? SearchFacetPanel::tr("no force") : forceWords(id);
}

QString roundWordsOf(const QString &id)
{
    return id.isEmpty() ? SearchFacetPanel::tr("no round") : roundWords(id);
}

} // namespace

SearchFacetPanel::SearchFacetPanel(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"searchFacets"_s);
    setAccessibleName(tr("Narrow the search"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(12);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setMinimumWidth(180);
    connect(this, &QTreeWidget::itemClicked, this, &SearchFacetPanel::toggle);
}

SearchScope SearchFacetPanel::scope() const
{
    return searchScopeFromId(m_kind).value_or(SearchScope::Everything);
}

void SearchFacetPanel::choose(
    const QString &force, const QString &round, std::optional<DocumentType> type, SearchScope scope)
{
    m_force = force;
    m_round = round;
    m_type = type ? documentTypeId(*type) : QString();
    m_kind = scope == SearchScope::Everything ? QString() : searchScopeId(scope);
}

void SearchFacetPanel::forget()
{
    clear();
}

void SearchFacetPanel::show(const SearchFacets &facets)
{
    clear();
    addGroup(tr("What"), facets.kinds, &m_kind, kindWords);
    addGroup(tr("Kind of document"), facets.types, &m_type, typeWords);
    addGroup(tr("Force"), facets.forces, &m_force, forceWordsOf);
    addGroup(tr("Round"), facets.rounds, &m_round, roundWordsOf);
    expandAll();
}

void SearchFacetPanel::addGroup(const QString &title, const QList<SearchFacet> &values,
    QString *choice, QString (*words)(const QString &))
{
    if (values.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(this, { title });
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const SearchFacet &value : values) {
        auto *item
            = new QTreeWidgetItem(group, { words(value.value), QString::number(value.count) });
        item->setData(0, ValueRole, value.value);
        item->setData(0, ChoiceRole, QVariant::fromValue(static_cast<void *>(choice)));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        const bool chosen = !value.value.isEmpty() && value.value == *choice;
        if (chosen) {
            item->setText(0, u"✓ "_s + item->text(0));
            item->setFont(0, bold);
        }
        item->setData(0, Qt::AccessibleTextRole,
            tr("%1: %2, %n place(s)", nullptr, value.count).arg(title, words(value.value)));
        if (value.value.isEmpty())
            item->setFlags(Qt::ItemIsEnabled); // nothing to narrow by
    }
}

void SearchFacetPanel::keyPressEvent(QKeyEvent *event)
{
    const bool pressed = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (pressed && currentItem() != nullptr)
        toggle(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void SearchFacetPanel::toggle(QTreeWidgetItem *item)
{
    auto *choice = static_cast<QString *>(item->data(0, ChoiceRole).value<void *>());
    const QString value = item->data(0, ValueRole).toString();
    if (choice == nullptr || value.isEmpty())
        return;
    *choice = *choice == value ? QString() : value;
    Q_EMIT chosen();
}

} // namespace Peel
