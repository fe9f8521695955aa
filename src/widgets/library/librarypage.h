// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"

class QTreeView;

namespace Peel {

class DocumentModel;
class FacetPanel;
class FailedImports;
class HeaderEditor;
class RunningImport;
class WordsFilter;

/// The documents of the library: import, filter, correct, remove.
class LibraryPage final : public Page
{
    Q_OBJECT
public:
    LibraryPage(const PageContext &context, RunningImport *importer, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;

    QLineEdit *filterField() const override { return m_filterField; }

    QList<qint64> selectedDocuments() const;
    void selectDocument(qint64 document);
    /// Opens the form for the current document.
    void editHeader();
    /// Removes what is selected and offers Undo.
    void removeSelected();

protected:
    void factsRead() override;

private:
    QWidget *build(RunningImport *importer);
    void fitColumns();
    void showFiltered();
    void applyHeader();

    DocumentModel *m_model;
    WordsFilter *m_filter;
    QLineEdit *m_filterField;
    QTreeView *m_view;
    FacetPanel *m_facets;
    HeaderEditor *m_editor;
    FailedImports *m_failed = nullptr;
    qint64 m_wanted = 0;
    LatestAnswer m_readAgain;
};

} // namespace Peel
