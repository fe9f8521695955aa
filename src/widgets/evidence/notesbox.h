// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Peel {

/// The analyst's notes on one thing, and a field to write one.
class NotesBox final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesBox(QWidget *parent = nullptr);

    /// What is being written stays while the thing stays the same.
    void setNotes(const QuotedPlace &place, const QList<Note> &notes);
    /// Of a library that may only be read nothing can be written.
    void setWritable(bool writable);
    /// Opens the field for a new note.
    void write();

    /// The notes as sentences, for screen readers.
    QString spoken() const;

Q_SIGNALS:
    void added(const Peel::QuotedPlace &place, const QString &text);
    void changed(const Peel::Note &note, const QString &text);
    void removed(const Peel::Note &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *rowOf(const Note &note);
    void edit(const Note &note);
    void save();
    void closeField();
    void showNotes();

    QuotedPlace m_place;
    QList<Note> m_notes;
    Note m_edited; // id 0: a new one
    bool m_writable = true;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    QPushButton *m_add;
    QWidget *m_form;
    QPlainTextEdit *m_field;
};

} // namespace Peel
