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

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

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

} // namespace

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(u"compare"_s, tr("Compare"), context, parent)
    , m_forces(new ForcePicker)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_summary(new QLabel)
    , m_notes(new QLabel)
    , m_view(new MatrixView)
    , m_model(new ComparisonModel(this))
{
    build();
    connect(m_forces, &QComboBox::currentIndexChanged, this, [this] {
        fillRounds();
        show();
    });
    for (QComboBox *box : { m_left, m_right })
        connect(box, &QComboBox::currentIndexChanged, this, [this] { show(); });
}

void ComparePage::build()
{
    m_left->setObjectName(u"leftRoundComboBox"_s);
    m_left->setAccessibleName(tr("First round"));
    m_left->setToolTip(tr("The round on the left"));
    m_right->setObjectName(u"rightRoundComboBox"_s);
    m_right->setAccessibleName(tr("Second round"));
    m_right->setToolTip(tr("The round on the right"));
    auto *swap = new QToolButton;
    swap->setDefaultAction(actions()[u"compare.swap"_s]);
    swap->setAccessibleName(tr("Swap the rounds"));
    for (QComboBox *box : { m_left, m_right })
        box->setMinimumWidth(128);
    tools()->addWidget(m_forces);
    tools()->addWidget(m_left);
    tools()->addWidget(swap);
    tools()->addWidget(m_right);

    m_summary->setWordWrap(true);
    m_summary->setProperty("role", "heading");
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setWordWrap(true);
    m_notes->setProperty("role", "quiet");
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
    layout->addWidget(m_view, 1);
    setBody(body);
}

QVariantMap ComparePage::state() const
{
    return { { u"force"_s, m_forces->force() }, { u"rounds"_s, rounds() } };
}

void ComparePage::restoreState(const QVariantMap &state)
{
    if (state.contains(u"force"_s))
        compare(state.value(u"force"_s).toString(), state.value(u"rounds"_s).toStringList());
}

void ComparePage::compare(const QString &force, const QStringList &rounds)
{
    {
        const QSignalBlocker quietForce(m_forces);
        const QSignalBlocker quietLeft(m_left);
        const QSignalBlocker quietRight(m_right);
        m_forces->setForce(force);
        fillRounds();
        choose(m_left, rounds.value(0));
        choose(m_right, rounds.value(1));
    }
    show();
}

void ComparePage::swapRounds()
{
    compare(m_forces->force(), { rounds().value(1), rounds().value(0) });
}

void ComparePage::hideSame(bool hide)
{
    m_hideSame = hide;
    fit();
}

QString ComparePage::summary() const
{
    return m_summary->text();
}

void ComparePage::factsRead()
{
    m_forces->setLibrary(feed().library());
    fillRounds();
    show();
}

void ComparePage::fillRounds()
{
    const QStringList before = rounds();
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
    choose(m_left, available.contains(before.value(0)) ? before.value(0) : best.value(0));
    choose(m_right, available.contains(before.value(1)) ? before.value(1) : best.value(1));
}

void ComparePage::choose(QComboBox *box, const QString &round)
{
    if (const int row = box->findData(round); row >= 0)
        box->setCurrentIndex(row);
}

QStringList ComparePage::rounds() const
{
    return { m_left->currentData().toString(), m_right->currentData().toString() };
}

void ComparePage::show()
{
    const QStringList chosen = rounds();
    if (m_left->count() < 2)
        return nothingToCompare();
    const Result<Comparison> comparison
        = compareRounds(feed().library().facts(), m_forces->force(), chosen);
    if (!comparison) {
        m_model->clear();
        m_summary->setText(chosen.value(0) == chosen.value(1) ? tr("Pick two different rounds.")
                                                              : comparison.error().message);
        m_notes->clear();
        return showBody();
    }
    m_model->setComparison(*comparison, feed().library());
    say(*comparison);
    fit();
    showBody();
}

void ComparePage::say(const Comparison &comparison)
{
    m_summary->setText(comparison.summary.join(u' '));
    QStringList notes = comparison.notes;
    for (const Comparability &barrier : comparison.breaks) {
        if (!barrier.comparable())
            notes.prepend(tr("Grades of these rounds do not compare: %1.").arg(barrier.reason));
    }
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void ComparePage::fit()
{
    m_view->expandAll();
    const int columns = m_model->columnCount();
    const int width = std::max(560, m_view->viewport()->width());
    m_view->setColumnWidth(0, width * 23 / 100);
    for (int column = 1; column < columns; ++column) {
        const bool side = m_model->sideOfColumn(column) >= 0;
        m_view->setColumnWidth(column, width * (side ? 23 : 30) / 100 - 1);
    }
    m_view->doItemsLayout();
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        m_view->setFirstColumnSpanned(group, {}, true);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const bool changed = m_model->index(row, 0, parent).data(StateRole).toBool();
            m_view->setRowHidden(row, parent, m_hideSame && !changed);
        }
    }
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { fit(); }, Qt::QueuedConnection);
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
    SourceList sources(feed().library().facts());
    Briefing blocks;
    blocks.blocks = comparisonBlocks(
        feed().library().facts(), m_forces->force(), rounds(), Detail::WithQuestions, sources);
    blocks.title = tr("%1: %2").arg(m_forces->currentText(), rounds().join(u" and "_s));
    blocks.sources = sources.sources();
    return blocks;
}

} // namespace Peel
