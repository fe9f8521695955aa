// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libraryindex.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace Peel {

class ImprovementModel;
class WordsFilter;

/// Asks which recommendation some words belong to: those of the document's force first, narrowed by
/// words.
class LinkDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `words`: what is to be linked; `document`: where it stands.
    LinkDialog(const LibraryIndex &library, const QString &words, qint64 document,
        QWidget *parent = nullptr);

    /// 0 where none is chosen.
    qint64 recommendation() const;

private:
    void build(const QString &words);
    void chooseFirst();

    ImprovementModel *m_model;
    WordsFilter *m_filter;
    QLineEdit *m_words;
    QTreeView *m_view;
    QPushButton *m_link = nullptr;
};

} // namespace Peel
