// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/judgmentspage.h"

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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {

JudgmentsPage::JudgmentsPage(const PageContext &context, QWidget *parent)
    : Page(u"judgments"_s, tr("Judgments"), context, parent)
    , m_forces(new ForcePicker)
    , m_view(new MatrixView)
    , m_model(new MatrixModel(this))
    , m_foot(new QLabel)
{
    tools()->addWidget(m_forces);
    m_view->setObjectName(u"matrixView"_s);
    m_view->setAccessibleName(tr("Judgment matrix"));
    m_view->setModel(m_model);
    auto *delegate = new GradeDelegate(m_view);
    delegate->setMinimumHeight(36);
    delegate->setWrapping(true);
    delegate->setBreaks([this](int column) { return m_model->breaksBefore(column); });
    m_view->setItemDelegate(delegate);
    adopt(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { actions()[u"go.compare"_s]->setEnabled(!roundsToCompare().isEmpty()); });
    connect(m_forces, &QComboBox::currentIndexChanged, this, [this] { showForce(); });

    m_foot->setProperty("role", "quiet");
    m_foot->setWordWrap(true);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
    setBody(body);
}

QVariantMap JudgmentsPage::state() const
{
    QVariantMap state { { u"force"_s, force() } };
    const MatrixCell *cell = m_model->cellAt(m_view->currentIndex());
    if (cell != nullptr) {
        state[u"area"_s] = cell->area;
        state[u"round"_s] = cell->round;
    }
    return state;
}

void JudgmentsPage::restoreState(const QVariantMap &state)
{
    m_wanted = state;
    if (feed().isRead())
        factsRead();
}

QString JudgmentsPage::force() const
{
    return m_forces->force();
}

QStringList JudgmentsPage::roundsToCompare() const
{
    const QModelIndex index = m_view->currentIndex();
    const MatrixCell *chosen = m_model->cellAt(index);
    if (chosen == nullptr || !chosen->grade)
        return {};
    for (int column = index.column() - 1; column > 0; --column) {
        const MatrixCell *before = m_model->cellAt(index.siblingAtColumn(column));
        if (before->grade)
            return { before->round, chosen->round };
    }
    return {};
}

void JudgmentsPage::factsRead()
{
    m_forces->setLibrary(feed().library());
    if (m_wanted.contains(u"force"_s))
        m_forces->setForce(m_wanted.value(u"force"_s).toString());
    showForce();
}

void JudgmentsPage::showForce()
{
    if (force().isEmpty()) {
        setSubtitle({});
        showPlaceholder({ u"judgments"_s, tr("No judgments yet"),
            tr("Grades of a force through the rounds stand here once inspection reports or "
               "assessment pages are in the library."),
            { actions()[u"library.import"_s], actions()[u"library.sample"_s] } });
        return;
    }
    const QVariantMap wanted = m_wanted.isEmpty() ? state() : m_wanted;
    m_wanted.clear();
    m_model->setMatrix(judgmentMatrix(feed().library().facts(), force()));
    m_view->expandAll();
    m_view->fitColumns(230, 106, 190);
    describe();
    showBody();
    const QModelIndex index
        = m_model->indexOf(wanted.value(u"area"_s).toString(), wanted.value(u"round"_s).toString());
    m_view->setCurrentIndex(index.isValid() ? index : m_model->firstGraded());
}

void JudgmentsPage::describe()
{
    QStringList breaks;
    QStringList counts;
    for (const MatrixColumn &column : m_model->matrix().columns) {
        const QString round = QString(column.round).replace(u'-', u'–');
        if (!column.withPrevious.comparable())
            breaks << tr("%1: %2").arg(round, column.withPrevious.reason);
        if (!column.counts.isEmpty())
            counts << tr("%1: %2").arg(round, column.counts);
    }
    setSubtitle(breaks.isEmpty()
            ? QString()
            : tr("Grades do not compare across a double rule. %1.").arg(breaks.join(u"; "_s)));
    m_foot->setText(
        counts.isEmpty() ? QString() : tr("Grades counted – %1").arg(counts.join(u" · "_s)));
}

FactRef JudgmentsPage::refAt(const QModelIndex &index) const
{
    const MatrixCell *cell = m_model->cellAt(index);
    if (cell == nullptr)
        return {};
    const QList<qint64> candidates = cell->facts + cell->others + cell->claims;
    for (const qint64 id : candidates) {
        if (const StoredJudgment *judgment = feed().library().judgment(id))
            return refOf(*judgment);
    }
    return {};
}

} // namespace Peel
