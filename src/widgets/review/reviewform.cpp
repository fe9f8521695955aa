// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int LinesOfText = 4;
constexpr int LeastLetters = 32; // of a choice

QString typedIn(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData().toString();
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text == nullptr ? QString() : text->toPlainText().simplified();
}

} // namespace

ReviewForm::ReviewForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    setObjectName(u"reviewForm"_s);
    setAccessibleName(tr("What was read, to correct"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void ReviewForm::clear()
{
    m_fields.clear();
    m_editors.clear();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
}

void ReviewForm::setItem(const ReviewItem &item, const QString &round)
{
    clear();
    m_fields = reviewFields(item, round);
    for (const ReviewField &field : std::as_const(m_fields)) {
        QWidget *editor = editorFor(field);
        editor->setObjectName(u"field."_s + field.name);
        editor->setAccessibleName(field.label);
        editor->setEnabled(m_writable);
        m_rows->addRow(field.label, editor);
        m_editors.insert(field.name, editor);
    }
    setFocusProxy(firstEditor());
}

QWidget *ReviewForm::editorFor(const ReviewField &field)
{
    if (!field.choices.isEmpty()) {
        auto *box = new QComboBox;
        for (const auto &[id, name] : field.choices)
            box->addItem(name, id);
        box->setCurrentIndex(std::max(0, box->findData(field.value)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(LeastLetters);
        connect(box, &QComboBox::currentIndexChanged, this, &ReviewForm::edited);
        return box;
    }
    if (field.isLong) {
        auto *text = new QPlainTextEdit(field.value);
        text->setTabChangesFocus(true);
        text->setFixedHeight(LinesOfText * text->fontMetrics().lineSpacing() + 12);
        connect(text, &QPlainTextEdit::textChanged, this, &ReviewForm::edited);
        return text;
    }
    auto *line = new QLineEdit(field.value);
    line->setCursorPosition(0);
    if (field.name.startsWith("period."_L1))
        line->setPlaceholderText(u"2019-04-01"_s);
    connect(line, &QLineEdit::textEdited, this, &ReviewForm::edited);
    connect(line, &QLineEdit::returnPressed, this, &ReviewForm::confirmed);
    return line;
}

void ReviewForm::setWritable(bool writable)
{
    m_writable = writable;
    for (QWidget *editor : std::as_const(m_editors))
        editor->setEnabled(writable);
}

void ReviewForm::focusFirst()
{
    setFocus(Qt::ShortcutFocusReason);
}

/// What is most often wrong: the value of a figure, the grade of a judgment.
QWidget *ReviewForm::firstEditor() const
{
    for (const QString &name : { u"value"_s, u"grade"_s }) {
        if (QWidget *editor = m_editors.value(name))
            return editor;
    }
    return m_editors.value(u"text"_s);
}

Result<QJsonObject> ReviewForm::correction() const
{
    QHash<QString, QString> typed;
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor)
        typed.insert(editor.key(), typedIn(*editor));
    return correctionIn(m_fields, typed);
}

} // namespace Peel
