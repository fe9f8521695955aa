// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchpage.h"

#include "models/hitmodel.h"
#include "widgets/actions.h"
#include "widgets/libraryfeed.h"
#include "widgets/messagebar.h"
#include "widgets/snippetdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Peel {
namespace {

constexpr int FewestLetters = 2;

} // namespace

SearchPage::SearchPage(const PageContext &context, QWidget *parent)
    : Page(u"search"_s, tr("Search"), context, parent)
    , m_words(new QLineEdit)
    , m_type(new QComboBox)
    , m_view(new QTreeView)
    , m_model(new HitModel(this))
    , m_soon(new QTimer(this))
{
    setBody(build());
    fillTypes();
    m_soon->setSingleShot(true);
    m_soon->setInterval(120ms);
    connect(m_soon, &QTimer::timeout, this, &SearchPage::ask);
    connect(m_words, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_type, &QComboBox::currentIndexChanged, this, &SearchPage::ask);
    invite();
}

QWidget *SearchPage::build()
{
    m_words->setObjectName(u"searchLineEdit"_s);
    m_words->setPlaceholderText(tr("Words, or a “phrase” in quotation marks"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(200);
    m_type->setAccessibleName(tr("Kind of document to search"));
    tools()->addWidget(m_words);
    tools()->addWidget(m_type);
    m_view->setObjectName(u"hitView"_s);
    m_view->setAccessibleName(tr("Found places"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setItemDelegate(new SnippetDelegate(m_view));
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionsMovable(false);
    adopt(m_view);
    m_view->setColumnWidth(HitModel::Snippet, 440);
    m_view->setColumnWidth(HitModel::Document, 230);
    m_view->setColumnWidth(HitModel::Place, 110);
    m_view->setColumnWidth(HitModel::RoundName, 80);
    return m_view;
}

void SearchPage::fillTypes()
{
    m_type->addItem(tr("All kinds of document"), -1);
    for (const DocumentType type :
        { DocumentType::PeelReport, DocumentType::PeelPage, DocumentType::InspectorateNews,
            DocumentType::ForceNews, DocumentType::PccReport, DocumentType::Other })
        m_type->addItem(documentTypeName(type), static_cast<int>(type));
}

QVariantMap SearchPage::state() const
{
    return { { u"words"_s, m_words->text() }, { u"type"_s, m_type->currentIndex() } };
}

void SearchPage::restoreState(const QVariantMap &state)
{
    m_type->setCurrentIndex(state.value(u"type"_s).toInt());
    search(state.value(u"words"_s).toString());
}

void SearchPage::search(const QString &words)
{
    m_words->setText(words);
    m_soon->stop();
    ask();
}

void SearchPage::factsRead()
{
    ask();
}

void SearchPage::ask()
{
    Workspace *workspace = feed().workspace();
    if (workspace == nullptr || m_words->text().trimmed().size() < FewestLetters)
        return invite();
    SearchQuery query;
    query.words = m_words->text();
    if (const int type = m_type->currentData().toInt(); type >= 0)
        query.type = static_cast<DocumentType>(type);
    m_answer.ask(workspace->search(query), this,
        [this](const Result<SearchAnswer> &answer) { receive(answer); });
}

void SearchPage::receive(const Result<SearchAnswer> &answer)
{
    if (!answer) {
        messages()->say(
            MessageBar::Kind::Warning, answer.error().message, {}, answer.error().place);
        return;
    }
    if (answer->note.isEmpty())
        messages()->hide();
    else
        messages()->say(MessageBar::Kind::Note, answer->note);
    m_model->setHits(answer->hits, feed().library());
    if (answer->hits.isEmpty()) {
        setSubtitle({});
        return showPlaceholder({ u"search"_s, tr("Nothing found"),
            tr("No document of this library has “%1”. Fewer words, or the beginning of a word "
               "with a star (train*), find more.")
                .arg(m_words->text().trimmed()),
            {} });
    }
    const int shown = m_model->rowCount();
    setSubtitle(answer->total > shown
            ? tr("Showing %1 of %2 places; more words narrow them.").arg(shown).arg(answer->total)
            : tr("%n place(s) found", nullptr, shown));
    showBody();
}

void SearchPage::invite()
{
    m_answer.forget();
    m_model->setHits({}, feed().library());
    setSubtitle({});
    showPlaceholder({ u"search"_s, tr("Find words in every document"),
        tr("Type at least two letters. Each place found opens in its document with the words "
           "lit."),
        {} });
}

} // namespace Peel
