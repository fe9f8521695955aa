// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchpage.h"

#include "exporting/table.h"
#include "models/hitmodel.h"
#include "models/modelroles.h"
#include "widgets/parts/filedialogs.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"
#include "widgets/parts/verbatim.h"
#include "widgets/search/searchfacets.h"
#include "widgets/search/snippetdelegate.h"
#include "widgets/window/actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Peel {
namespace {

constexpr int FewestLetters = 2;

/// One row for each place, to be gone through on paper or in a spreadsheet.
Table reviewSheet(const HitModel &hits, const QString &words)
{
    Table table;
    table.title = SearchPage::tr("Places found: %1").arg(words);
    const std::pair<HitModel::Column, const char *> columns[] { { HitModel::Document, "document" },
        { HitModel::Place, "place" }, { HitModel::Snippet, "words" }, { HitModel::Kind, "what" },
        { HitModel::RoundName, "round" }, { HitModel::Voice, "voice" },
        { HitModel::Reviewed, "reviewed" } };
    for (const auto &[column, id] : columns)
        table.columns.append({ QString::fromLatin1(id),
            hits.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), false });
    for (int row = 0; row < hits.rowCount(); ++row) {
        QList<TableCell> cells;
        for (const auto &[column, id] : columns)
            cells.append(
                { QJsonValue(hits.index(row, column).data(Qt::DisplayRole).toString()), {} });
        table.rows.append(cells);
    }
    return table;
}

} // namespace

SearchPage::SearchPage(const PageContext &context, QWidget *parent)
    : Page(u"search"_s, tr("Search"), context, parent)
    , m_words(new QLineEdit)
    , m_synonyms(new QCheckBox(tr("Other words too")))
    , m_order(new QComboBox)
    , m_saved(new QToolButton)
    , m_sheet(new QPushButton(tr("Review sheet…")))
    , m_searchedFor(new QLabel)
    , m_facets(new SearchFacetPanel)
    , m_view(new QTreeView)
    , m_model(new HitModel(this))
    , m_soon(new QTimer(this))
{
    setBody(build());
    m_soon->setSingleShot(true);
    m_soon->setInterval(120ms);
    connect(m_soon, &QTimer::timeout, this, &SearchPage::ask);
    connect(m_words, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, &SearchPage::openHit);
    connect(m_synonyms, &QCheckBox::toggled, this, &SearchPage::ask);
    connect(m_facets, &SearchFacetPanel::chosen, this, &SearchPage::ask);
    connect(&feed(), &LibraryFeed::marksRead, this, [this] { m_model->setMarks(feed().marks()); });
    connect(actions()[u"pane.reviewed"_s], &QAction::triggered, this, &SearchPage::markReviewed);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this](int order) { m_model->setOrder(static_cast<HitModel::Order>(order)); });
    invite();
}

QWidget *SearchPage::buildTools()
{
    m_words->setObjectName(u"searchLineEdit"_s);
    m_words->setPlaceholderText(tr("Words, “a phrase”, train*, NEAR(two words, 5), NOT word"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(260);
    m_synonyms->setObjectName(u"synonymsCheckBox"_s);
    m_synonyms->setChecked(true);
    m_synonyms->setToolTip(tr("Find other words of policing for the same thing as well: training "
                              "also finds certificate"));
    m_order->setAccessibleName(tr("Order of what was found"));
    m_order->addItems({ tr("Best first"), tr("Newest first"), tr("By document") });
    m_saved->setObjectName(u"savedSearchesButton"_s);
    m_saved->setText(tr("Saved"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(new QMenu(m_saved));
    for (QWidget *tool :
        std::initializer_list<QWidget *> { m_words, m_synonyms, m_order, m_saved, m_sheet })
        tools()->addWidget(tool);
    m_sheet->setObjectName(u"reviewSheetButton"_s);
    m_sheet->setToolTip(tr("Save what was found as a spreadsheet (CSV), with document, page, words "
                           "and whether it was looked through"));
    connect(m_sheet, &QPushButton::clicked, this, &SearchPage::saveReviewSheet);
    fillSaved(QList<NamedSearch> {});
    return m_words;
}

QWidget *SearchPage::build()
{
    buildTools();
    m_searchedFor->setObjectName(u"searchedForLabel"_s);
    m_searchedFor->setProperty("role", "quiet");
    m_searchedFor->setWordWrap(true);
    m_view->setObjectName(u"hitView"_s);
    m_view->setAccessibleName(tr("Found places"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setItemDelegate(new SnippetDelegate(m_view));
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionsMovable(false);
    adopt(m_view);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    for (const QString &name :
        { u"trail.link"_s, u"pane.next"_s, u"pane.previous"_s, u"pane.reviewed"_s })
        m_view->addAction(actions()[name]);
    m_view->setColumnWidth(HitModel::Snippet, 440);
    m_view->setColumnWidth(HitModel::Kind, 110);
    m_view->setColumnWidth(HitModel::Document, 230);
    m_view->setColumnWidth(HitModel::Place, 110);
    m_view->setColumnWidth(HitModel::RoundName, 80);
    m_view->setColumnWidth(HitModel::Voice, 130);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"searchSplitter"_s);
    split->addWidget(m_facets);
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({ 220, 800 });
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_searchedFor);
    layout->addWidget(split, 1);
    return body;
}

QVariantMap SearchPage::state() const
{
    const SearchQuery now = query();
    return { { u"words"_s, now.words }, { u"force"_s, now.force }, { u"round"_s, now.round },
        { u"type"_s, now.type ? documentTypeId(*now.type) : QString() },
        { u"scope"_s, searchScopeId(now.scope) }, { u"synonyms"_s, now.synonyms } };
}

void SearchPage::restoreState(const QVariantMap &state)
{
    m_facets->choose(state.value(u"force"_s).toString(), state.value(u"round"_s).toString(),
        documentTypeFromId(state.value(u"type"_s).toString()),
        searchScopeFromId(state.value(u"scope"_s).toString()).value_or(SearchScope::Everything));
    m_synonyms->setChecked(state.value(u"synonyms"_s, true).toBool());
    search(state.value(u"words"_s).toString());
}

void SearchPage::search(const QString &words)
{
    m_words->setText(words);
    m_soon->stop();
    ask();
}

void SearchPage::step(int direction)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const QModelIndex here = m_view->currentIndex();
    const int row = here.isValid() ? (here.row() + direction + rows) % rows : 0;
    m_view->setCurrentIndex(m_model->index(row, HitModel::Snippet));
}

/// And on to the next one: a list is looked through from top to bottom.
void SearchPage::markReviewed()
{
    const QModelIndex here = m_view->currentIndex();
    if (!here.isValid() || !isVisible())
        return;
    const Mark made = m_model->otherMark(here);
    mark(made, made.value.isEmpty() ? tr("take back “reviewed”") : tr("mark as reviewed"));
    if (!made.value.isEmpty() && here.row() + 1 < m_model->rowCount())
        m_view->setCurrentIndex(here.siblingAtRow(here.row() + 1));
}

void SearchPage::saveReviewSheet()
{
    if (m_model->rowCount() == 0)
        return messages()->say(
            MessageBar::Kind::Note, tr("Nothing was found that could be saved."));
    const QString path = FileDialogs::fileToSave(
        this, tr("Save the review sheet"), u"Review sheet.csv"_s, tr("Spreadsheet (*.csv)"));
    if (path.isEmpty())
        return;
    const auto saved = saveBytes(path, csvOf(reviewSheet(*m_model, m_words->text()), true));
    messages()->say(saved ? MessageBar::Kind::Note : MessageBar::Kind::Warning,
        saved ? tr("Saved %n place(s).", nullptr, m_model->rowCount()) : saved.error().message);
}

void SearchPage::factsRead()
{
    ask();
    askForSaved();
}

SearchQuery SearchPage::query() const
{
    SearchQuery query;
    query.words = m_words->text();
    query.force = m_facets->force();
    query.round = m_facets->round();
    query.type = m_facets->type();
    query.scope = m_facets->scope();
    query.synonyms = m_synonyms->isChecked();
    return query;
}

void SearchPage::ask()
{
    Workspace *workspace = feed().workspace();
    if (workspace == nullptr || m_words->text().trimmed().size() < FewestLetters)
        return invite();
    m_counts.forget();
    m_answer.ask(workspace->search(query()), workspace,
        [this](const Result<SearchAnswer> &answer) { receive(answer); });
}

void SearchPage::receive(const Result<SearchAnswer> &answer)
{
    if (!answer) {
        messages()->say(
            MessageBar::Kind::Warning, answer.error().message, {}, answer.error().place);
        return;
    }
    showNote(*answer);
    m_searchedFor->setText(searchedForWords(answer->terms));
    const QVariant before = m_view->currentIndex().data(RowKeyRole);
    m_model->setHits(answer->hits, feed().library());
    if (answer->hits.isEmpty())
        return showNothing(*answer);
    const int shown = m_model->rowCount();
    setSubtitle(answer->total > shown
            ? tr("Showing %1 of %2 places; more words narrow them.").arg(shown).arg(answer->total)
            : tr("%n place(s) found", nullptr, shown));
    showBody();
    selectHit(before);
    m_counts.ask(feed().workspace()->searchFacets(query()), feed().workspace(),
        [this](const Result<SearchFacets> &facets) {
            if (facets)
                m_facets->show(*facets);
        });
}

/// The one that was selected, if it was found again, else the first: the page beside the list shows
/// it at once, while the words are still being typed.
void SearchPage::selectHit(const QVariant &key)
{
    QModelIndex chosen = m_model->index(0, HitModel::Snippet);
    for (int row = 0; key.isValid() && row < m_model->rowCount(); ++row) {
        if (m_model->index(row, HitModel::Snippet).data(RowKeyRole) == key)
            chosen = m_model->index(row, HitModel::Snippet);
    }
    m_view->setCurrentIndex(chosen);
}

/// Enter in the field opens what is selected, once the words that were typed have been looked for.
void SearchPage::openHit()
{
    if (m_soon->isActive()) {
        m_soon->stop();
        return ask();
    }
    const FactRef hit = refAt(m_view->currentIndex());
    if (!m_answer.isWaiting() && !hit.isNull())
        Q_EMIT sourceWanted(hit);
}

void SearchPage::showNote(const SearchAnswer &answer)
{
    if (answer.note.isEmpty())
        return messages()->hide();
    messages()->say(MessageBar::Kind::Note, answer.note, {},
        answer.noteAt < 0 ? QString()
                          : m_words->text() + u'\n' + QString(answer.noteAt, u' ') + u'^');
}

void SearchPage::showNothing(const SearchAnswer &answer)
{
    setSubtitle({});
    QString advice = tr("No document of this library has “%1”. Fewer words, or the beginning of a "
                        "word with a star (train*), find more.")
                         .arg(m_words->text().trimmed());
    if (!answer.spelledLike.isEmpty())
        advice += u' '
            + tr("Words of this library that look alike: %1.")
                  .arg(answer.spelledLike.join(u", "_s));
    const bool narrowed = !m_facets->force().isEmpty() || !m_facets->round().isEmpty()
        || m_facets->type() || m_facets->scope() != SearchScope::Everything;
    if (narrowed) { // what narrows it must stay in reach
        m_searchedFor->setText(advice);
        return showBody();
    }
    showPlaceholder({ u"search"_s, tr("Nothing found"), advice, {} });
}

void SearchPage::invite()
{
    m_answer.forget();
    m_counts.forget();
    m_model->setHits({}, feed().library());
    m_facets->forget();
    setSubtitle({});
    showPlaceholder({ u"search"_s, tr("Find words in every document"),
        tr("Type at least two letters. Each place found opens in its document with the words "
           "lit."),
        {} });
}

void SearchPage::askForSaved()
{
    if (feed().workspace() != nullptr)
        m_savedAnswer.ask(feed().workspace()->savedSearches(), feed().workspace(),
            [this](const Result<QList<NamedSearch>> &saved) { fillSaved(saved); });
}

void SearchPage::fillSaved(const Result<QList<NamedSearch>> &saved)
{
    QMenu *menu = m_saved->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // which it does not clear
    menu->addAction(tr("&Save this search…"), this, &SearchPage::save);
    int fresh = 0;
    if (saved && !saved->isEmpty()) {
        menu->addSeparator();
        for (const NamedSearch &search : *saved) {
            fresh += search.newPlaces;
            const QString words = search.newPlaces > 0
                ? tr("%1 (%n new since last import)", nullptr, search.newPlaces).arg(search.name)
                : search.name;
            menu->addAction(verbatim(words), this, [this, search] { show(search); });
        }
        menu->addSeparator();
        QMenu *removing = menu->addMenu(tr("&Remove a saved search"));
        for (const NamedSearch &search : *saved)
            removing->addAction(verbatim(search.name), this, [this, search] { remove(search); });
    }
    m_saved->setText(fresh > 0 ? tr("Saved (%n new)", nullptr, fresh) : tr("Saved"));
}

void SearchPage::save()
{
    if (feed().workspace() == nullptr || m_words->text().trimmed().isEmpty())
        return;
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Save this search"), tr("Name"),
        QLineEdit::Normal, m_words->text().trimmed(), &accepted);
    if (!accepted || name.trimmed().isEmpty())
        return;
    m_word.ask(feed().workspace()->saveSearch(name, query()), feed().workspace(),
        [this](const Result<qint64> &answer) {
            if (!answer)
                messages()->say(MessageBar::Kind::Warning, answer.error().message);
            askForSaved();
        });
}

void SearchPage::remove(const NamedSearch &saved)
{
    m_word.ask(feed().workspace()->removeSavedSearch(saved.id), feed().workspace(),
        [this](const Result<bool> &) { askForSaved(); });
}

void SearchPage::show(const NamedSearch &saved)
{
    m_facets->choose(saved.query.force, saved.query.round, saved.query.type, saved.query.scope);
    m_synonyms->setChecked(saved.query.synonyms);
    search(saved.query.words);
    m_word.ask(feed().workspace()->markSearchSeen(saved.id), feed().workspace(),
        [this](const Result<bool> &) { askForSaved(); });
}

QString searchedForWords(const QList<SearchedTerm> &terms)
{
    QStringList words;
    QStringList also;
    for (const SearchedTerm &term : terms) {
        words.append(term.unwanted ? SearchPage::tr("not %1").arg(term.text) : term.text);
        also += term.also;
    }
    if (words.isEmpty())
        return {};
    QString text = SearchPage::tr("Searched for: %1").arg(words.join(u", "_s));
    if (!also.isEmpty())
        text += SearchPage::tr("; also: %1").arg(also.join(u", "_s));
    return text;
}

} // namespace Peel
