// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/roundchoice.h"

#include "domain/reference.h"
#include "domain/roundname.h"
#include "models/wording.h"

#include <QComboBox>
#include <QMenu>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

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

void chooseIn(QComboBox *box, const QString &round)
{
    const QSignalBlocker quiet(box);
    if (const int row = box->findData(round); row >= 0)
        box->setCurrentIndex(row);
}

} // namespace

RoundChoice::RoundChoice(QObject *parent)
    : QObject(parent)
    , m_left(roundBox(u"leftRoundComboBox"_s, tr("First round"), tr("The round on the left")))
    , m_right(roundBox(u"rightRoundComboBox"_s, tr("Second round"), tr("The round on the right")))
    , m_more(new QToolButton)
    , m_moreRounds(new QMenu(m_more))
{
    m_more->setObjectName(u"moreRoundsButton"_s);
    m_more->setToolTip(tr("Set a third and a fourth round beside the two"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_moreRounds);
    for (QComboBox *box : { m_left, m_right }) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            fillMore();
            Q_EMIT chosen();
        });
    }
}

void RoundChoice::offer(const LibraryFacts &facts, const QString &force)
{
    const QStringList before = rounds();
    const QStringList available = roundsOf(facts, force);
    const QStringList best = bestPair(available);
    for (QComboBox *box : { m_left, m_right }) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const QString &round : available)
            box->addItem(roundWords(round), round);
    }
    chooseIn(m_left, available.contains(before.at(0)) ? before.at(0) : best.value(0));
    chooseIn(m_right, available.contains(before.at(1)) ? before.at(1) : best.value(1));
    fillMore();
}

void RoundChoice::choose(const QStringList &rounds)
{
    chooseIn(m_left, rounds.value(0));
    chooseIn(m_right, rounds.value(1));
    fillMore();
    for (QAction *action : m_moreRounds->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(rounds.mid(2).contains(action->data().toString()));
    }
    sayMore();
}

/// The rounds that are in neither box; those that were chosen stay so.
void RoundChoice::fillMore()
{
    const QStringList now = rounds();
    m_moreRounds->clear();
    for (int i = 0; i < m_left->count(); ++i) {
        const QString round = m_left->itemData(i).toString();
        if (round == now.value(0) || round == now.value(1))
            continue;
        QAction *action = m_moreRounds->addAction(m_left->itemText(i));
        action->setData(round);
        action->setCheckable(true);
        action->setChecked(now.mid(2).contains(round));
        connect(action, &QAction::toggled, this, [this, action] {
            if (rounds().size() > mostRounds)
                action->setChecked(false);
            else
                Q_EMIT chosen();
            sayMore();
        });
    }
    m_more->setEnabled(!m_moreRounds->isEmpty());
    sayMore();
}

/// Which ones stand beside the two, while the menu is closed.
void RoundChoice::sayMore()
{
    QStringList names;
    for (const QString &round : rounds().mid(2))
        names << roundName(round);
    m_more->setText(
        names.isEmpty() ? tr("More rounds") : tr("More rounds: %1").arg(names.join(u", "_s)));
}

QStringList RoundChoice::rounds() const
{
    QStringList chosen { m_left->currentData().toString(), m_right->currentData().toString() };
    for (const QAction *action : m_moreRounds->actions()) {
        if (action->isChecked())
            chosen.append(action->data().toString());
    }
    return chosen;
}

int RoundChoice::offered() const
{
    return m_left->count();
}

} // namespace Peel
