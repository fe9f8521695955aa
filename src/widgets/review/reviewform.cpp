// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

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
    build();
}

void ReviewForm::setItem(const ReviewItem &item, const QString &round)
{
    const QList<ReviewField> before = std::exchange(m_fields, reviewFields(item, round));
    const auto sameName
        = [](const ReviewField &a, const ReviewField &b) { return a.name == b.name; };
    if (!std::ranges::equal(before, m_fields, sameName))
        build();
    for (const ReviewField &field : std::as_const(m_fields))
        fill(m_editors.value(field.name), field);
}

/// Fields of one kind of fact stay when another fact of it is shown: making them takes time.
void ReviewForm::build()
{
    m_editors.clear();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
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
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(LeastLetters);
        return box;
    }
    if (field.isLong) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(LinesOfText * text->fontMetrics().lineSpacing() + 12);
        return text;
    }
    auto *line = new QLineEdit;
    if (field.name.startsWith("period."_L1))
        line->setPlaceholderText(u"2019-04-01"_s);
    connect(line, &QLineEdit::returnPressed, this, &ReviewForm::confirmed);
    return line;
}

void ReviewForm::fill(QWidget *editor, const ReviewField &field)
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        QStringList ids;
        for (int i = 0; i < box->count(); ++i)
            ids << box->itemData(i).toString();
        const auto id = [](const auto &choice) { return choice.first; };
        if (!std::ranges::equal(ids, field.choices, {}, {}, id)) {
            box->clear();
            for (const auto &[value, name] : field.choices)
                box->addItem(name, value);
        }
        box->setCurrentIndex(std::max(0, box->findData(field.value)));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(field.value);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(field.value);
        line->setCursorPosition(0);
    }
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
