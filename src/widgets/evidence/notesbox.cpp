// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/notesbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int FieldHeight = 72;

QString writtenWords(const Note &note)
{
    return NotesBox::tr("Your note, %1")
        .arg(QLocale().toString(note.writtenAt.toLocalTime(), u"d MMMM yyyy, HH:mm"_s));
}

} // namespace

NotesBox::NotesBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a note…")))
    , m_form(new QWidget)
    , m_field(new QPlainTextEdit)
{
    setObjectName(u"notesBox"_s);
    setAccessibleName(tr("Notes"));
    m_add->setObjectName(u"addNoteButton"_s);
    m_add->setAccessibleDescription(tr("Writes a note beside these words; search finds it"));
    m_field->setObjectName(u"noteField"_s);
    m_field->setAccessibleName(tr("Your note"));
    m_field->setPlaceholderText(tr("Your note. Ctrl+Enter keeps it, Esc leaves it."));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(FieldHeight);
    m_field->installEventFilter(this);
    auto *keep = new QPushButton(tr("Keep"));
    keep->setObjectName(u"keepNoteButton"_s);
    keep->setAccessibleDescription(tr("Keeps the note in the library"));
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setAccessibleDescription(tr("Leaves the note as it was"));
    connect(m_add, &QPushButton::clicked, this, &NotesBox::write);
    connect(keep, &QPushButton::clicked, this, &NotesBox::save);
    connect(leave, &QPushButton::clicked, this, &NotesBox::closeField);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_field);
    form->addLayout(buttons);
    m_form->hide();
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_form);
    m_rows->addWidget(m_add);
}

void NotesBox::setNotes(const QuotedPlace &place, const QList<Note> &notes)
{
    if (place != m_place)
        closeField();
    m_place = place;
    m_notes = notes;
    showNotes();
}

void NotesBox::setWritable(bool writable)
{
    m_writable = writable;
    m_add->setVisible(writable && m_form->isHidden());
    showNotes();
}

void NotesBox::write()
{
    if (m_writable)
        edit({ 0, m_place, {}, {} });
}

QString NotesBox::spoken() const
{
    QStringList sentences;
    for (const Note &note : m_notes)
        sentences << u"%1: %2"_s.arg(writtenWords(note), note.text);
    return sentences.join(u'\n');
}

void NotesBox::showNotes()
{
    delete m_list;
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const Note &note : std::as_const(m_notes))
        rows->addWidget(rowOf(note));
    m_list->setVisible(!m_notes.isEmpty());
    m_rows->insertWidget(0, m_list);
}

QWidget *NotesBox::rowOf(const Note &note)
{
    auto *row = new QFrame;
    row->setProperty("role", "analyst");
    row->setAccessibleName(writtenWords(note));
    auto *when = new QLabel(writtenWords(note));
    when->setProperty("role", "quiet");
    when->setWordWrap(true);
    auto *text = new QLabel(note.text);
    text->setObjectName(u"noteText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(when);
    layout->addWidget(text);
    if (m_writable) {
        auto *change = new QPushButton(tr("Edit"));
        change->setObjectName(u"editNoteButton"_s);
        change->setAccessibleName(tr("Edit the note: %1").arg(note.text));
        auto *remove = new QPushButton(tr("Delete"));
        remove->setObjectName(u"deleteNoteButton"_s);
        remove->setAccessibleName(tr("Delete the note: %1").arg(note.text));
        connect(change, &QPushButton::clicked, this, [this, note] { edit(note); });
        connect(remove, &QPushButton::clicked, this, [this, note] { Q_EMIT removed(note); });
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(change);
        buttons->addWidget(remove);
        buttons->addStretch(1);
        layout->addLayout(buttons);
    }
    return row;
}

void NotesBox::edit(const Note &note)
{
    m_edited = note;
    m_field->setPlainText(note.text);
    m_form->show();
    m_add->hide();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->moveCursor(QTextCursor::End);
}

void NotesBox::save()
{
    const QString text = m_field->toPlainText().trimmed();
    if (text.isEmpty())
        return closeField();
    if (m_edited.id == 0)
        Q_EMIT added(m_place, text);
    else
        Q_EMIT changed(m_edited, text);
    closeField();
}

void NotesBox::closeField()
{
    const bool focused = m_field->hasFocus();
    m_form->hide();
    m_add->setVisible(m_writable);
    if (focused)
        m_add->setFocus(Qt::OtherFocusReason);
}

bool NotesBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (key->key() == Qt::Key_Escape)
        closeField();
    else
        return false;
    return true;
}

} // namespace Peel
