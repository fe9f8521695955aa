// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui {
class HeaderEditor;
}

namespace Peel {

/// Sets kind, force or round of a misread document by hand; a bar above the list, not a dialog.
class HeaderEditor final : public QFrame
{
    Q_OBJECT
public:
    explicit HeaderEditor(QWidget *parent = nullptr);
    ~HeaderEditor() override;

    void edit(const DocumentRecord &document);

    qint64 document() const { return m_document.id; }

    /// What differs from what the document has now.
    std::optional<DocumentType> type() const;
    std::optional<QString> force() const;
    std::optional<QString> round() const;

Q_SIGNALS:
    void accepted();

private:
    std::unique_ptr<Ui::HeaderEditor> m_ui;
    DocumentRecord m_document;
};

} // namespace Peel
