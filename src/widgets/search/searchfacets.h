// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QTreeWidget>

#include <optional>

namespace Peel {

/// What a search found, counted by kind, type of document, force and round. Choosing a value
/// narrows the search to it; choosing it again lets go.
class SearchFacetPanel final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit SearchFacetPanel(QWidget *parent = nullptr);

    void show(const SearchFacets &facets);
    void forget();

    QString force() const { return m_force; }

    QString round() const { return m_round; }

    std::optional<DocumentType> type() const { return documentTypeFromId(m_type); }

    SearchScope scope() const;

    void choose(const QString &force, const QString &round, std::optional<DocumentType> type,
        SearchScope scope);

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup(const QString &title, const QList<SearchFacet> &values, QString *choice,
        QString (*words)(const QString &));
    void toggle(QTreeWidgetItem *item);

    QString m_kind;
    QString m_type;
    QString m_force;
    QString m_round;
};

} // namespace Peel
