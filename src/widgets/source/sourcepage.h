// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"
#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"
#include "workspace/workspace.h"

class QComboBox;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace Peel {

class PageCanvas;
class TextPane;

/// The document itself: the PDF's page as a picture or the text of a web page, with the words of
/// the chosen fact lit.
class SourcePage final : public Page
{
    Q_OBJECT
public:
    explicit SourcePage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;
    void zoom(int steps) override;
    QList<QWidget *> panes() const override;

    void open(const FactRef &ref);
    void turn(int pages);
    /// The next (1) or previous (−1) fact that was read from this document.
    void step(int direction) override;

    bool canStep() const override { return true; }

    FactRef shown() const { return m_ref; }

    qint64 document() const { return m_ref.document; }

    int page() const { return m_page; }

    PageCanvas *canvas() const { return m_canvas; }

    TextPane *textView() const { return m_textView; }

protected:
    void factsRead() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *build();
    void fillDocuments();
    void askText();
    void receiveText(const Result<DocumentText> &text);
    void showPageNumber(int page);
    void askPicture();
    void sayPlace();
    void lightText();
    void lightPage();
    void lightFound(const std::vector<Box> &boxes);
    void chooseAt(const QPointF &points);
    bool isPaged() const;
    double scale() const;
    void nothingOpen();

    QComboBox *m_documents;
    QPushButton *m_fit;
    QPushButton *m_besides;
    QLabel *m_place;
    QSplitter *m_split;
    QScrollArea *m_scroll;
    PageCanvas *m_canvas;
    TextPane *m_textView;

    FactRef m_ref;
    int m_page = 0;
    double m_zoom = 0; // 0 fits the width
    DocumentText m_text;
    bool m_textIsRead = false;
    LatestAnswer m_textAnswer { LatestAnswer::Unwanted::Cancelled };
    LatestAnswer m_pictureAnswer { LatestAnswer::Unwanted::Cancelled };
};

} // namespace Peel
