// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparepage.h"

#include "exporting/briefing/templateparts.h"
#include "models/comparisonmodel.h"
#include "models/modelroles.h"
#include "models/wording.h"
#include "widgets/actions.h"
#include "widgets/forcepicker.h"
#include "widgets/gradedelegate.h"
#include "widgets/libraryfeed.h"
#include "widgets/matrixview.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int mostRounds = 4;

/// Rounds of which the library has something, oldest first.
QStringList roundsOf(const LibraryFacts &facts, const QString &force)
{
    QSet<QString> found;
    for (const StoredJudgment &stored : facts.judgments) {
        if (stored.fact.force == force && stored.fact.programme == Programme::Peel)
            found.insert(stored.fact.round);
    }
    QStringList rounds;
    for (const Round &round : ReferenceData::builtIn().rounds()) {
        if (found.contains(round.id))
            rounds << round.id;
    }
    return rounds;
}

/// The newest neighbours that may be compared; else the newest two.
QStringList bestPair(const QStringList &rounds)
{
    for (qsizetype i = rounds.size() - 1; i > 0; --i) {
        const Round *later = ReferenceData::builtIn().round(rounds.at(i));
        if (later != nullptr && later->comparableWithPrevious)
            return { rounds.at(i - 1), rounds.at(i) };
    }
    return rounds.mid(std::max<qsizetype>(0, rounds.size() - 2));
}

QComboBox *roundBox(const QString &name, const QString &accessibleName, const QString &tip)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(tip);
    box->setMinimumWidth(120);
    return box;
}

} // namespace

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(u"compare"_s, tr("Compare"), context, parent)
    , m_arrangement(new QComboBox)
    , m_forces(new ForcePicker)
    , m_otherForces(new ForcePicker)
    , m_left(roundBox(u"leftRoundComboBox"_s, tr("First round"), tr("The round on the left")))
    , m_right(roundBox(u"rightRoundComboBox"_s, tr("Second round"), tr("The round on the right")))
    , m_swap(new QToolButton)
    , m_more(new QToolButton)
    , m_moreRounds(new QMenu(this))
    , m_likeForLike(new QCheckBox(tr("Like for like")))
    , m_summary(new QLabel)
    , m_notes(new QLabel)
    , m_view(new MatrixView)
    , m_model(new ComparisonModel(this))
{
    buildTools();
    build();
    connect(m_arrangement, &QComboBox::currentIndexChanged, this, [this] {
        showArrangement();
        ask();
    });
    connect(m_forces, &QComboBox::currentIndexChanged, this, [this] {
        fillRounds();
        ask();
    });
    connect(m_otherForces, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    for (QComboBox *box : { m_left, m_right }) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            fillMoreRounds();
            ask();
        });
    }
    connect(m_likeForLike, &QCheckBox::toggled, this, [this] { show(); });
}

void ComparePage::buildTools()
{
    m_arrangement->setObjectName(u"arrangementComboBox"_s);
    m_arrangement->setAccessibleName(tr("What is compared"));
    m_arrangement->setToolTip(tr("Set rounds of one force, or two forces, side by side"));
    m_arrangement->addItems({ tr("Rounds"), tr("Forces") });
    m_otherForces->setObjectName(u"otherForceComboBox"_s);
    m_otherForces->setAccessibleName(tr("Second force"));
    m_otherForces->setToolTip(tr("The force on the right"));
    m_swap->setDefaultAction(actions()[u"compare.swap"_s]);
    m_swap->setAccessibleName(tr("Swap the rounds"));
    m_more->setObjectName(u"moreRoundsButton"_s);
    m_more->setText(tr("More rounds"));
    m_more->setToolTip(tr("Set a third and a fourth round beside the two"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_moreRounds);
    m_likeForLike->setToolTip(tr("Leave out what does not compare"));
    tools()->addWidget(m_arrangement);
    tools()->addWidget(m_forces);
    tools()->addWidget(m_otherForces);
    tools()->addWidget(m_left);
    tools()->addWidget(m_swap);
    tools()->addWidget(m_right);
}

void ComparePage::build()
{
    m_summary->setObjectName(u"comparisonSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", "heading");
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setWordWrap(true);
    m_notes->setProperty("role", "quiet");
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setObjectName(u"comparisonView"_s);
    m_view->setAccessibleName(tr("Comparison"));
    m_view->setModel(m_model);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setWrapping(true);
    delegate->setMinimumHeight(36);
    m_view->setItemDelegate(delegate);
    adopt(m_view);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_notes);
    auto *wishes = new QHBoxLayout;
    wishes->addWidget(m_more);
    wishes->addWidget(m_likeForLike);
    wishes->addStretch(1);
    layout->addLayout(wishes);
    layout->addWidget(m_view, 1);
    setBody(body);
    showArrangement();
}

QVariantMap ComparePage::state() const
{
    QVariantMap state { { u"force"_s, m_forces->force() }, { u"rounds"_s, rounds() } };
    if (ofForces())
        state[u"otherForce"_s] = m_otherForces->force();
    return state;
}

void ComparePage::restoreState(const QVariantMap &state)
{
    const QString force = state.value(u"force"_s).toString();
    const QStringList rounds = state.value(u"rounds"_s).toStringList();
    if (state.contains(u"otherForce"_s))
        compareForces({ force, state.value(u"otherForce"_s).toString() }, rounds.value(0));
    else if (!force.isEmpty())
        compare(force, rounds);
}

void ComparePage::compare(const QString &force, const QStringList &rounds)
{
    {
        const QSignalBlocker quietArrangement(m_arrangement);
        const QSignalBlocker quietForce(m_forces);
        const QSignalBlocker quietLeft(m_left);
        const QSignalBlocker quietRight(m_right);
        m_arrangement->setCurrentIndex(0);
        m_forces->setForce(force);
        fillRounds();
        choose(m_left, rounds.value(0));
        choose(m_right, rounds.value(1));
        fillMoreRounds();
        for (QAction *action : m_moreRounds->actions()) {
            const QSignalBlocker quiet(action);
            action->setChecked(rounds.mid(2).contains(action->data().toString()));
        }
    }
    showArrangement();
    ask();
}

void ComparePage::compareForces(const QStringList &forces, const QString &round)
{
    {
        const QSignalBlocker quietArrangement(m_arrangement);
        const QSignalBlocker quietForce(m_forces);
        const QSignalBlocker quietOther(m_otherForces);
        const QSignalBlocker quietLeft(m_left);
        m_arrangement->setCurrentIndex(1);
        m_forces->setForce(forces.value(0));
        m_otherForces->setForce(forces.value(1));
        fillRounds();
        choose(m_left, round);
    }
    showArrangement();
    ask();
}

void ComparePage::swapRounds()
{
    const QStringList chosen = rounds();
    compare(m_forces->force(), QStringList { chosen.value(1), chosen.value(0) } + chosen.mid(2));
}

void ComparePage::hideSame(bool hide)
{
    m_hideSame = hide;
    hideRows();
}

QString ComparePage::summary() const
{
    return m_answers.isWaiting() || m_stale ? QString() : m_summary->text();
}

void ComparePage::factsRead()
{
    m_forces->setLibrary(feed().library());
    m_otherForces->setLibrary(feed().library());
    const bool several = m_forces->count() > 1;
    m_arrangement->setVisible(several);
    if (!several)
        m_arrangement->setCurrentIndex(0);
    else if (m_otherForces->force() == m_forces->force())
        m_otherForces->setCurrentIndex(m_forces->currentIndex() == 0 ? 1 : 0);
    fillRounds();
    ask();
}

void ComparePage::fillRounds()
{
    const QStringList before { m_left->currentData().toString(),
        m_right->currentData().toString() };
    const QStringList available = roundsOf(feed().library().facts(), m_forces->force());
    const QStringList best = bestPair(available);
    for (QComboBox *box : { m_left, m_right }) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const QString &round : available)
            box->addItem(roundWords(round), round);
    }
    const QSignalBlocker quietLeft(m_left);
    const QSignalBlocker quietRight(m_right);
    choose(m_left, available.contains(before.at(0)) ? before.at(0) : best.value(0));
    choose(m_right, available.contains(before.at(1)) ? before.at(1) : best.value(1));
    fillMoreRounds();
}

/// The rounds that are in neither box; those that were chosen stay so.
void ComparePage::fillMoreRounds()
{
    const QStringList chosen = rounds();
    m_moreRounds->clear();
    for (int i = 0; i < m_left->count(); ++i) {
        const QString round = m_left->itemData(i).toString();
        if (round == chosen.value(0) || round == chosen.value(1))
            continue;
        QAction *action = m_moreRounds->addAction(m_left->itemText(i));
        action->setData(round);
        action->setCheckable(true);
        action->setChecked(chosen.mid(2).contains(round));
        connect(action, &QAction::toggled, this, [this, action] {
            if (rounds().size() > mostRounds)
                action->setChecked(false);
            else
                ask();
        });
    }
    m_more->setEnabled(!m_moreRounds->isEmpty());
}

void ComparePage::choose(QComboBox *box, const QString &round)
{
    if (const int row = box->findData(round); row >= 0)
        box->setCurrentIndex(row);
}

bool ComparePage::ofForces() const
{
    return m_arrangement->currentIndex() == 1;
}

QStringList ComparePage::rounds() const
{
    QStringList chosen { m_left->currentData().toString(), m_right->currentData().toString() };
    for (const QAction *action : m_moreRounds->actions()) {
        if (action->isChecked())
            chosen.append(action->data().toString());
    }
    return chosen;
}

ComparisonQuestion ComparePage::question() const
{
    if (ofForces())
        return { { m_forces->force(), m_otherForces->force() },
            { m_left->currentData().toString() } };
    return { { m_forces->force() }, rounds() };
}

void ComparePage::showArrangement()
{
    for (QWidget *ofRounds : { static_cast<QWidget *>(m_right), static_cast<QWidget *>(m_swap),
             static_cast<QWidget *>(m_more) })
        ofRounds->setVisible(!ofForces());
    m_otherForces->setVisible(ofForces());
}

/// The text of both sides is read for it, so it is asked for only where it is looked at.
void ComparePage::ask()
{
    m_stale = true;
    if (!isVisible() || feed().workspace() == nullptr || !feed().isRead())
        return;
    m_stale = false;
    const ComparisonQuestion wanted = question();
    if (m_left->count() < (ofForces() ? 1 : 2))
        return nothingToCompare();
    m_answers.ask(feed().workspace()->compare(wanted), this,
        [this](const Result<Compared> &compared) { receive(compared); });
}

void ComparePage::receive(const Result<Compared> &compared)
{
    if (compared) {
        m_compared = *compared;
        return show();
    }
    m_compared = {};
    m_model->clear();
    m_summary->setText(compared.error().message);
    m_notes->clear();
    m_notes->hide();
    showBody();
}

void ComparePage::show()
{
    if (m_compared.comparison.sides.isEmpty())
        return;
    const Comparison comparison
        = m_likeForLike->isChecked() ? likeForLike(m_compared.comparison) : m_compared.comparison;
    m_model->setComparison(comparison, LibraryIndex(m_compared.facts));
    say(comparison);
    showBody();
    fit();
    // The view has its width once the page stands there.
    QMetaObject::invokeMethod(
        this, [this] { fit(); }, Qt::QueuedConnection);
}

void ComparePage::say(const Comparison &comparison)
{
    m_summary->setText(comparison.summary.join(u' '));
    QStringList notes = comparison.notes;
    const FactIndex index(m_compared.facts);
    for (const Comparability &barrier : comparison.breaks) {
        const StoredRemark *remark = index.remark(barrier.remark);
        if (remark != nullptr)
            notes.prepend(
                tr("The report says: “%1”").arg(remark->fact.evidence.source.quote.simplified()));
        if (!barrier.comparable())
            notes.prepend(tr("Grades of these rounds do not compare: %1.").arg(barrier.reason));
    }
    notes.removeDuplicates();
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void ComparePage::fit()
{
    const int columns = m_model->columnCount();
    const int width = std::max(560, m_view->viewport()->width());
    const int names = width * 22 / 100;
    m_view->setColumnWidth(0, names);
    const int sides = std::max(1, static_cast<int>(m_model->comparison().sides.size()));
    const int between = columns - 1 - sides;
    // A verdict needs about two thirds of what a side needs.
    const int part = (width - names) * 3 / (3 * sides + 2 * between) - 1;
    for (int column = 1; column < columns; ++column)
        m_view->setColumnWidth(
            column, std::max(132, m_model->sideOfColumn(column) >= 0 ? part : part * 2 / 3));
    m_view->doItemsLayout();
    hideRows();
}

void ComparePage::hideRows()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        const int kind = parent.data(StateRole).toInt();
        const bool heading = kind == ComparisonModel::HeadingRow;
        m_view->setFirstColumnSpanned(group, {}, heading);
        if (heading)
            m_view->expand(parent);
        m_view->setRowHidden(group, {}, m_hideSame && kind == ComparisonModel::UnchangedQuestion);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const int detail = m_model->index(row, 0, parent).data(StateRole).toInt();
            m_view->setRowHidden(
                row, parent, m_hideSame && detail == ComparisonModel::UnchangedDetail);
        }
    }
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { fit(); }, Qt::QueuedConnection);
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        ask();
}

void ComparePage::nothingToCompare()
{
    showPlaceholder({ u"compare"_s, tr("Two rounds are needed"),
        m_left->count() == 1
            ? tr("The library has judgments of %1 alone. Import a report or page of another round "
                 "to see what changed.")
                  .arg(m_left->itemText(0))
            : tr("Grades of two rounds stand here side by side once their reports or pages are in "
                 "the library."),
        { actions()[u"library.import"_s], actions()[u"library.sample"_s] } });
}

/// The whole comparison, with the place of every grade.
Briefing ComparePage::briefed() const
{
    if (ofForces())
        return Page::briefed();
    SourceList sources(feed().library().facts());
    Briefing blocks;
    blocks.blocks = comparisonBlocks(
        feed().library().facts(), m_forces->force(), rounds(), Detail::WithQuestions, sources);
    blocks.title = tr("%1: %2").arg(m_forces->currentText(), rounds().join(u" and "_s));
    blocks.sources = sources.sources();
    return blocks;
}

} // namespace Peel
