// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewpage.h"

#include "models/modelroles.h"
#include "models/reviewmodel.h"
#include "models/wording.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"
#include "widgets/review/reviewform.h"
#include "widgets/review/reviewlisting.h"
#include "widgets/review/reviewsteps.h"
#include "widgets/window/actions.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
ReviewPage::ReviewPage(const PageContext &context, QWidget *parent)
    : Page(u"review"_s, tr("Review"), context, parent)
    , m_model(new ReviewModel(this))
    , m_wish(new QComboBox)
    , m_filterField(new QLineEdit)
    , m_view(new QTreeView)
    , m_form(new ReviewForm)
{
    setBody(build());
    connectActions();
    connect(m_wish, &QComboBox::currentIndexChanged, this, [this] {
        fill();
        Q_EMIT stateChanged();
    });
    connect(m_filterField, &QLineEdit::textChanged, this, &ReviewPage::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReviewPage::showCurrent);
    connect(&feed(), &LibraryFeed::closed, this, [this] {
        m_listing.forget();
        m_model->setRows({});
    });
}

QWidget *ReviewPage::build()
{
    m_wish->setObjectName(u"reviewWish"_s);
    m_wish->setAccessibleName(tr("Which readings"));
    m_wish->addItem(tr("What waits for a look"), static_cast<int>(ReviewWish::Waiting));
    m_wish->addItem(tr("What you decided"), static_cast<int>(ReviewWish::Decided));
    m_wish->addItem(tr("Everything that was read"), static_cast<int>(ReviewWish::All));
    m_filterField->setPlaceholderText(tr("Filter by words"));
    m_filterField->setAccessibleName(tr("Filter readings"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setMinimumWidth(180);
    tools()->addWidget(m_wish);
    tools()->addWidget(m_filterField);

    m_view->setObjectName(u"reviewView"_s);
    m_view->setAccessibleName(tr("Readings to look over"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(false);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    m_view->setItemDelegate(delegate);
    m_view->header()->setSectionsMovable(false);
    m_view->setColumnWidth(ReviewModel::Read, 290);
    m_view->setColumnWidth(ReviewModel::Why, 190);
    m_view->setColumnWidth(ReviewModel::Standing, 92);
    m_view->setColumnWidth(ReviewModel::Kind, 106);
    adopt(m_view);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);

    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(buildDeciding());
    auto *fields = new QWidget; // which keeps them together at the top
    auto *stack = new QVBoxLayout(fields);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_form);
    stack->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setProperty("role", "plain");
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(u"reviewSplitter"_s);
    halves->addWidget(m_view);
    halves->addWidget(below);
    halves->setChildrenCollapsible(false);
    halves->setSizes({ 300, 320 });
    return halves;
}

QWidget *ReviewPage::buildDeciding()
{
    auto *line = new QWidget;
    auto *row = new FlowLayout(Qt::AlignLeft, line);
    const auto add = [this, row](const QString &name, const QString &words) {
        QAction *action = actions()[name];
        QToolButton *button = actionButton(action, words);
        button->setObjectName(u"button."_s + name);
        button->setProperty("role", "button");
        row->addWidget(button);
        m_view->addAction(action);
    };
    add(u"trail.accept"_s, tr("Accept"));
    add(u"review.correct"_s, tr("Keep the correction"));
    add(u"trail.reject"_s, tr("Reject"));
    add(u"review.takeBack"_s, tr("Take your word back"));
    add(u"review.acceptAlike"_s, tr("Accept all like it"));
    return line;
}

void ReviewPage::connectActions()
{
    const auto onItem = [this](void (ReviewPage::*slot)()) {
        return [this, slot] {
            if (isVisible() && item() != nullptr)
                (this->*slot)();
        };
    };
    const auto on = [this, onItem](const QString &name, void (ReviewPage::*slot)()) {
        connect(actions()[name], &QAction::triggered, this, onItem(slot));
    };
    on(u"trail.accept"_s, &ReviewPage::accept);
    on(u"trail.reject"_s, &ReviewPage::reject);
    on(u"review.correct"_s, &ReviewPage::correct);
    on(u"review.takeBack"_s, &ReviewPage::takeBack);
    on(u"review.acceptAlike"_s, &ReviewPage::acceptAlike);
    connect(m_form, &ReviewForm::confirmed, this, onItem(&ReviewPage::correct));
}

QVariantMap ReviewPage::state() const
{
    return { { u"wish"_s, m_wish->currentIndex() }, { u"filter"_s, m_filterField->text() } };
}

void ReviewPage::restoreState(const QVariantMap &state)
{
    m_wish->setCurrentIndex(std::clamp(state.value(u"wish"_s).toInt(), 0, m_wish->count() - 1));
    m_filterField->setText(state.value(u"filter"_s).toString());
}

void ReviewPage::factsRead()
{
    Workspace *workspace = feed().workspace();
    if (workspace == nullptr)
        return;
    if (feed().library().isEmpty()) {
        m_facts = {};
        return list({});
    }
    FactFilter all;
    all.rejected = true;
    m_factsAnswer.ask(workspace->facts(all), workspace, [this](const Result<LibraryFacts> &facts) {
        if (!facts)
            return messages()->say(MessageBar::Kind::Warning, facts.error().message);
        m_facts = *facts;
        m_decisionsAnswer.ask(feed().workspace()->factDecisions(), feed().workspace(),
            [this](const Result<QList<FactDecision>> &decisions) {
                if (!decisions)
                    return messages()->say(MessageBar::Kind::Warning, decisions.error().message);
                m_decisions = *decisions;
                fill();
            });
    });
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateActions();
}

void ReviewPage::look(const FactRef &ref)
{
    m_wanted = ref.id;
    m_filterField->clear();
    const auto found = reviewItem(m_facts, ref.id);
    const bool waits
        = found && found->word == FactWord::None && found->evidence().confidence == Confidence::Low;
    if (!waits)
        m_wish->setCurrentIndex(m_wish->findData(static_cast<int>(ReviewWish::All)));
    choose(m_wanted, 0);
}

void ReviewPage::fill()
{
    const auto wish = static_cast<ReviewWish>(m_wish->currentData().toInt());
    const QStringList words = m_filterField->text().split(u' ', Qt::SkipEmptyParts);
    const ReviewItem *before = item();
    const qint64 wanted = m_wanted != 0 ? m_wanted : before == nullptr ? 0 : before->id;
    m_listing.ask(QtConcurrent::run([facts = m_facts, wish, words, wanted] {
        return reviewListing(facts, wish, words, wanted);
    }),
        this, [this](const ReviewListing &found) { list(found); });
}

void ReviewPage::list(const ReviewListing &found)
{
    const ReviewItem *before = item();
    const qint64 wanted = m_wanted != 0 ? m_wanted : before == nullptr ? 0 : before->id;
    const int row = m_view->currentIndex().row();
    m_waiting = found.waiting;
    m_total = found.total;
    m_model->setRows(found.rows);
    sayWhere();
    // In a step of its own: a long list takes the view some time already.
    QTimer::singleShot(0, this, [this, wanted, row] { choose(wanted, row); });
}

void ReviewPage::choose(qint64 fact, int orRow)
{
    const QList<ReviewRow> &rows = m_model->rows();
    const auto found
        = std::ranges::find(rows, fact, [](const ReviewRow &row) { return row.item.id; });
    QModelIndex index;
    if (found != rows.end())
        index = m_model->index(static_cast<int>(found - rows.begin()), 0);
    if (!index.isValid())
        index = m_model->index(std::clamp(orRow, 0, std::max(0, m_model->rowCount() - 1)), 0);
    const bool tellsItself = index.isValid() && index != m_view->currentIndex();
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    if (!tellsItself)
        showCurrent();
}

void ReviewPage::showCurrent()
{
    const ReviewItem *one = item();
    if (one == nullptr) {
        m_form->clear();
    } else {
        m_wanted = 0;
        const DocumentRecord *document = feed().library().document(one->document);
        m_form->setWritable(isWritable());
        m_form->setItem(*one, document == nullptr ? QString() : document->header.round);
    }
    sayWhere();
    updateActions();
}

void ReviewPage::sayWhere()
{
    if (m_facts.documents.isEmpty()) {
        setSubtitle({});
        return showPlaceholder({ u"review"_s, tr("Nothing to look over"),
            tr("What is read from documents and is not sure waits here for your word."),
            { actions()[u"library.import"_s] } });
    }
    if (m_model->rowCount() == 0 && m_filterField->text().isEmpty()) {
        const bool decided = m_wish->currentData().toInt() == static_cast<int>(ReviewWish::Decided);
        setSubtitle({});
        return showPlaceholder(
            { u"review"_s, decided ? tr("You decided nothing yet") : tr("Nothing waits for a look"),
                decided ? tr("What you accept, correct or reject is listed here.")
                        : tr("No reading of this library is unsure. Choose “Everything that was "
                             "read” above to correct any other."),
                {} });
    }
    const int shown = m_model->rowCount();
    QStringList words { tr(
        "%n reading(s) to look over", nullptr, static_cast<int>(m_waiting.size())) };
    if (shown > 0)
        words << tr("row %1 of %2").arg(m_view->currentIndex().row() + 1).arg(shown);
    if (shown < m_total)
        words << tr("of %1 in all: filter to see others").arg(m_total);
    words << tr("unsure readings stand in every view with “?”; none has to be decided");
    setSubtitle(words.join(u" · "_s));
    showBody();
    sayNothingShown(shown > 0 ? QString() : tr("Nothing matches the filter. Clear it to see all."));
}

void ReviewPage::step(int direction)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int next = (m_view->currentIndex().row() + direction + rows) % rows;
    m_view->setCurrentIndex(m_model->index(next, 0));
}

QList<QWidget *> ReviewPage::panes() const
{
    return { m_view, m_form }; // the list gets the focus as soon as it is filled
}

const ReviewItem *ReviewPage::item() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rows().size()
        ? &m_model->rows().at(index.row()).item
        : nullptr;
}

bool ReviewPage::isWritable() const
{
    return feed().workspace() != nullptr && !feed().workspace()->info().readOnly;
}

void ReviewPage::updateActions()
{
    if (!isVisible())
        return; // the actions are those of another page
    const ReviewItem *one = item();
    const bool can = one != nullptr && isWritable();
    actions()[u"trail.accept"_s]->setEnabled(can && one->word != FactWord::Accepted);
    actions()[u"trail.reject"_s]->setEnabled(can && one->word != FactWord::Rejected);
    actions()[u"review.correct"_s]->setEnabled(can && one->word != FactWord::Rejected);
    actions()[u"review.takeBack"_s]->setEnabled(can && one->decision != 0);
    actions()[u"review.acceptAlike"_s]->setEnabled(
        can && one->word == FactWord::None && alike(m_waiting, *one).size() > 1);
}

void ReviewPage::decide(const FactDecision &decision, const QString &name)
{
    const int row = m_view->currentIndex().row();
    const QModelIndex next = m_model->index(row + 1, 0);
    m_wanted = next.isValid() ? next.data(RowKeyRole).toLongLong() : 0;
    steps().push(stepOf(decision, name));
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::accept()
{
    decide(accepting(*item(), m_decisions), tr("accept “%1”").arg(item()->words()));
}

void ReviewPage::reject()
{
    decide(rejecting(*item(), m_decisions), tr("reject “%1”").arg(item()->words()));
}

/// From the list the key goes to the fields; with something changed there it keeps the change.
void ReviewPage::correct()
{
    const Result<QJsonObject> correction = m_form->correction();
    if (correction && correction->isEmpty())
        return m_form->focusFirst();
    const auto decision = correction.and_then(
        [this](const QJsonObject &fields) { return correcting(*item(), fields, m_decisions); });
    if (!decision)
        return messages()->say(MessageBar::Kind::Warning, decision.error().message);
    decide(*decision, tr("correct “%1”").arg(item()->words()));
}

void ReviewPage::takeBack()
{
    const auto found = std::ranges::find(m_decisions, item()->decision, &FactDecision::id);
    if (found != m_decisions.end())
        steps().push(stepBackFrom(*found, tr("take the word on “%1” back").arg(item()->words())));
}

void ReviewPage::acceptAlike()
{
    const QList<ReviewItem> same = alike(m_waiting, *item());
    const QString name = tr("accept %n reading(s)", nullptr, static_cast<int>(same.size()));
    QList<LibrarySteps::Step> all;
    for (const ReviewItem &one : same)
        all.append(stepOf(accepting(one, m_decisions), name));
    steps().push(name, all);
}

} // namespace Peel
