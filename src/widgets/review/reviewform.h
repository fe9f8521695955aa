// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reviewfields.h"

#include <QWidget>

class QFormLayout;

namespace Peel {

/// The fields of one reading, to be corrected where they are wrong.
class ReviewForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewForm(QWidget *parent = nullptr);

    /// `round`: of the document that it was read from.
    void setItem(const ReviewItem &item, const QString &round);
    void clear();
    void setWritable(bool writable);
    void focusFirst();

    /// What was changed, as correctionIn() says it.
    Result<QJsonObject> correction() const;

Q_SIGNALS:
    /// Return in a field of one line.
    void confirmed();

private:
    void build();
    QWidget *editorFor(const ReviewField &field);
    static void fill(QWidget *editor, const ReviewField &field);
    QWidget *firstEditor() const;

    QFormLayout *m_rows;
    QList<ReviewField> m_fields;
    QHash<QString, QWidget *> m_editors; // by the field's name
    bool m_writable = true;
};

} // namespace Peel
