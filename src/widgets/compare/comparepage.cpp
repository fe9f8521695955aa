// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparepage.h"

#include "domain/roundname.h"
#include "exporting/briefing/blockrecipes.h"
#include "models/comparisonmodel.h"
#include "models/modelroles.h"
#include "models/wording.h"
#include "widgets/compare/roundchoice.h"
#include "widgets/judgments/matrixview.h"
#include "widgets/parts/forcepicker.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/window/actions.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int NamesShare = 22; // per cent of the width

/// A row that tells of a change: a question that is not the same on both sides.
bool isChange(const QModelIndex &index)
{
    return index.data(StateRole).toInt() == ComparisonModel::QuestionRowKind;
}

} // namespace

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(u"compare"_s, tr("Compare"), context, parent)
    , m_arrangement(new QComboBox)
    , m_forces(new ForcePicker)
    , m_otherForces(new ForcePicker)
    , m_rounds(new RoundChoice(this))
    , m_swap(new QToolButton)
    , m_likeForLike(new QCheckBox(tr("Like for like")))
    , m_summary(new QLabel)
    , m_notes(new QLabel)
    , m_view(new MatrixView)
    , m_model(new ComparisonModel(this))
{
    buildTools();
    build();
    connect(m_arrangement, &QComboBox::currentIndexChanged, this, [this] {
        if (ofForces())
            chooseOther();
        showArrangement();
        ask();
    });
    connect(m_forces, &QComboBox::currentIndexChanged, this, [this] {
        m_rounds->offer(feed().library().facts(), m_forces->force());
        ask();
    });
    connect(m_otherForces, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    connect(m_rounds, &RoundChoice::chosen, this, [this] { ask(); });
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
    m_likeForLike->setToolTip(tr("Leave out what does not compare"));
    tools()->addWidget(m_arrangement);
    tools()->addWidget(m_forces);
    tools()->addWidget(m_otherForces);
    tools()->addWidget(m_rounds->left());
    tools()->addWidget(m_swap);
    tools()->addWidget(m_rounds->right());
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
    for (const QString &name : { u"trail.link"_s, u"pane.next"_s, u"pane.previous"_s })
        m_view->addAction(actions()[name]);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_notes);
    auto *wishes = new QHBoxLayout;
    wishes->addWidget(m_rounds->more());
    wishes->addWidget(m_likeForLike);
    wishes->addStretch(1);
    layout->addLayout(wishes);
    layout->addWidget(m_view, 1);
    setBody(body);
    showArrangement();
}

QVariantMap ComparePage::state() const
{
    QVariantMap state { { u"force"_s, m_forces->force() }, { u"rounds"_s, m_rounds->rounds() } };
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
    refresh();
    {
        const QSignalBlocker quietArrangement(m_arrangement);
        const QSignalBlocker quietForce(m_forces);
        m_arrangement->setCurrentIndex(0);
        m_forces->setForce(force);
        m_rounds->offer(feed().library().facts(), m_forces->force());
        m_rounds->choose(rounds);
    }
    showArrangement();
    ask();
}

void ComparePage::compareForces(const QStringList &forces, const QString &round)
{
    refresh();
    {
        const QSignalBlocker quietArrangement(m_arrangement);
        const QSignalBlocker quietForce(m_forces);
        const QSignalBlocker quietOther(m_otherForces);
        m_arrangement->setCurrentIndex(1);
        m_forces->setForce(forces.value(0));
        m_otherForces->setForce(forces.value(1));
        m_rounds->offer(feed().library().facts(), m_forces->force());
        m_rounds->choose({ round });
    }
    showArrangement();
    ask();
}

void ComparePage::swapRounds()
{
    const QStringList chosen = m_rounds->rounds();
    compare(m_forces->force(), QStringList { chosen.value(1), chosen.value(0) } + chosen.mid(2));
}

void ComparePage::hideSame(bool hide)
{
    m_hideSame = hide;
    hideRows();
}

void ComparePage::step(int direction)
{
    const int groups = m_model->rowCount();
    QModelIndex here = m_view->currentIndex();
    while (here.parent().isValid())
        here = here.parent();
    const int from = here.isValid() ? here.row() : (direction > 0 ? -1 : groups);
    for (int row = from + direction; row >= 0 && row < groups; row += direction) {
        if (isChange(m_model->index(row, 0)))
            return m_view->setCurrentIndex(m_model->index(row, m_model->columnOfSide(0)));
    }
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
    m_rounds->offer(feed().library().facts(), m_forces->force());
    ask();
}

bool ComparePage::ofForces() const
{
    return m_arrangement->currentIndex() == 1;
}

/// Another force that was graded in a round of the first one, the newest: two columns to look at
/// instead of an empty one.
void ComparePage::chooseOther()
{
    QHash<QString, QSet<QString>> graded; // forces by round
    for (const StoredJudgment &stored : feed().library().facts().judgments) {
        const bool claimed = stored.fact.origin == Origin::Claimed; // stands in no cell
        if (stored.fact.programme == Programme::Peel && isGrade(stored.fact.grade) && !claimed)
            graded[stored.fact.round].insert(stored.fact.force);
    }
    const QString force = m_forces->force();
    if (graded.value(m_rounds->rounds().value(0)).contains(m_otherForces->force()))
        return;
    for (int at = m_rounds->offered() - 1; at >= 0; --at) {
        const QString round = m_rounds->left()->itemData(at).toString();
        for (int other = 0; other < m_otherForces->count(); ++other) {
            const QString name = m_otherForces->itemData(other).toString();
            const QSet<QString> &forces = graded[round];
            if (name == force || !forces.contains(name) || !forces.contains(force))
                continue;
            const QSignalBlocker quiet(m_otherForces);
            m_otherForces->setCurrentIndex(other);
            return m_rounds->choose({ round, m_rounds->rounds().value(1) });
        }
    }
}

ComparisonQuestion ComparePage::question() const
{
    if (ofForces())
        return { { m_forces->force(), m_otherForces->force() }, m_rounds->rounds().mid(0, 1) };
    return { { m_forces->force() }, m_rounds->rounds() };
}

void ComparePage::showArrangement()
{
    for (QWidget *ofRounds :
        std::initializer_list<QWidget *> { m_rounds->right(), m_swap, m_rounds->more() })
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
    if (m_rounds->offered() < (ofForces() ? 1 : 2))
        return nothingToCompare();
    m_answers.ask(feed().workspace()->compare(wanted), feed().workspace(),
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
    for (qsizetype i = 0; i < comparison.breaks.size(); ++i) {
        const Comparability &barrier = comparison.breaks.at(i);
        const StoredRemark *remark = index.remark(barrier.remark);
        if (remark != nullptr)
            notes.prepend(
                tr("The report says: “%1”").arg(remark->fact.evidence.source.quote.simplified()));
        if (!barrier.comparable())
            notes.prepend(tr("Grades of %1 and %2 do not compare: %3.")
                              .arg(roundName(comparison.sides.at(i).round),
                                  roundName(comparison.sides.at(i + 1).round), barrier.reason));
    }
    notes.removeDuplicates();
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void ComparePage::fit()
{
    const int columns = m_model->columnCount();
    const int width = std::max(560, m_view->viewport()->width());
    const int names = width * NamesShare / 100;
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
        m_rounds->offered() == 1
            ? tr("The library has judgments of %1 alone. Import a report or page of another round "
                 "to see what changed.")
                  .arg(m_rounds->left()->itemText(0))
            : tr("Grades of two rounds stand here side by side once their reports or pages are in "
                 "the library."),
        { actions()[u"library.import"_s], actions()[u"library.sample"_s] } });
}

/// Rounds or forces side by side.
Briefing ComparePage::briefed() const
{
    const ComparisonQuestion asked = question();
    return briefingOf({ u"comparison"_s, asked.forces, asked.rounds, 0, 0 },
        feed().library().facts(),
        tr("%1: %2").arg(m_forces->currentText(), asked.rounds.join(u" and "_s)));
}

} // namespace Peel
