// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Peel {

/// One row of the judgment matrix: a question followed through the rounds, joined where the
/// crosswalk calls it the same or reworded.
struct QuestionRow
{
    QString id; // area id in the newest round that asks it; with newestRound unique among the rows
    QString newestRound;
    QString name; // for people: "Preventing crime", "Use of resources / Meeting demand"
    QString pillar; // area id of its pillar, own id for a pillar; empty from 2021/22
    bool isPillar = false;
    int level = 0; // 0 pillar or area, 1 question under a pillar
    int parent = -1; // index of its pillar's row, -1 at level 0
    QHash<QString, QString> areas; // round id → area id, for the rounds that ask it
    QStringList
        crosswalk; // sentences: "2015 → 2016: split into Ethical and lawful behaviour and …"

    bool operator==(const QuestionRow &) const = default;
};

/// Whether a question that lost its pillar in 2021/22 begins a new row.
enum class RowJoining {
    WithinPillars, // it does: the matrix shows pillars and areas as two groups
    AcrossPillars // it does not: Compare sets a question beside what it became
};

/// Every question of every round, pillars followed by their questions, in the order of the areas.
QList<QuestionRow> questionRows(
    const ReferenceData &reference, RowJoining joining = RowJoining::WithinPillars);

/// The index of the row that asks `area` in `round`; a round that does not ask it falls back to
/// any row that does; -1 if none.
int rowOf(const QList<QuestionRow> &rows, const QString &round, const QString &area);

/// rowOf() for many questions: each is looked up once. The rows must outlive it.
class RowFinder
{
public:
    explicit RowFinder(const QList<QuestionRow> &rows)
        : m_rows(rows)
    {
    }

    int rowOf(const QString &round, const QString &area) const;

private:
    const QList<QuestionRow> &m_rows;
    mutable QHash<QPair<QString, QString>, int> m_known; // round and area
};

} // namespace Peel
