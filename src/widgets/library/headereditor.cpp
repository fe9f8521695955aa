// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/headereditor.h"

#include "ui_headereditor.h"

#include "domain/reference.h"
#include "models/wording.h"

namespace Peel {
namespace {

constexpr DocumentType types[] { DocumentType::PeelReport, DocumentType::PeelPage,
    DocumentType::InspectorateNews, DocumentType::ForceNews, DocumentType::PccReport,
    DocumentType::Other };

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

HeaderEditor::HeaderEditor(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::HeaderEditor>())
{
    m_ui->setupUi(this);
    setProperty("role", "card");
    m_ui->applyButton->setProperty("role", "primary");
    for (const DocumentType type : types)
        m_ui->kindComboBox->addItem(documentTypeName(type), static_cast<int>(type));
    m_ui->forceComboBox->addItem(tr("none"), QString());
    for (const Force &force : ReferenceData::builtIn().forces())
        m_ui->forceComboBox->addItem(force.name, force.id);
    m_ui->roundComboBox->addItem(tr("none"), QString());
    for (const Round &round : ReferenceData::builtIn().rounds())
        m_ui->roundComboBox->addItem(roundWords(round.id), round.id);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &HeaderEditor::accepted);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

HeaderEditor::~HeaderEditor() = default;

void HeaderEditor::edit(const DocumentRecord &document)
{
    m_document = document;
    m_ui->titleLabel->setText(tr("What is “%1”?").arg(titleWords(document)));
    choose(m_ui->kindComboBox, static_cast<int>(document.header.type));
    choose(m_ui->forceComboBox, document.header.force);
    choose(m_ui->roundComboBox, document.header.round);
    show();
    m_ui->kindComboBox->setFocus(Qt::ShortcutFocusReason);
}

std::optional<DocumentType> HeaderEditor::type() const
{
    const auto chosen = static_cast<DocumentType>(m_ui->kindComboBox->currentData().toInt());
    return chosen == m_document.header.type ? std::nullopt : std::optional(chosen);
}

std::optional<QString> HeaderEditor::force() const
{
    const QString chosen = m_ui->forceComboBox->currentData().toString();
    return chosen == m_document.header.force ? std::nullopt : std::optional(chosen);
}

std::optional<QString> HeaderEditor::round() const
{
    const QString chosen = m_ui->roundComboBox->currentData().toString();
    return chosen == m_document.header.round ? std::nullopt : std::optional(chosen);
}

} // namespace Peel
