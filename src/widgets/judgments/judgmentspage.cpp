// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/judgments/judgmentspage.h"

#include "domain/roundname.h"
#include "models/modelroles.h"
#include "models/wording.h"
#include "widgets/judgments/matrixview.h"
#include "widgets/parts/forcepicker.h"
#include "widgets/parts/gradedelegate.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"
#include "widgets/window/actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Rounds that the library has a judgment of, newest first.
QStringList roundsIn(const LibraryFacts &facts)
{
    QSet<QString> found;
    for (const StoredJudgment &stored : facts.judgments) {
        if (stored.fact.programme == Programme::Peel)
            found.insert(stored.fact.round);
    }
    QStringList rounds;
    for (const Round &round : ReferenceData::builtIn().rounds()) {
        if (found.contains(round.id))
            rounds.prepend(round.id);
    }
    return rounds;
}

} // namespace

JudgmentsPage::JudgmentsPage(const PageContext &context, QWidget *parent)
    : Page(u"judgments"_s, tr("Judgments"), context, parent)
    , m_arrangement(new QComboBox)
    , m_forces(new ForcePicker)
    , m_rounds(new QComboBox)
    , m_wish(new QComboBox)
    , m_likeForLike(new QCheckBox(tr("Like for like")))
    , m_views(new QStackedWidget)
    , m_view(new MatrixView)
    , m_roundView(new MatrixView)
    , m_model(new MatrixModel(this))
    , m_roundModel(new RoundMatrixModel(this))
    , m_foot(new QLabel)
{
    buildTools();
    buildViews();
    m_foot->setProperty("role", "quiet");
    m_foot->setWordWrap(true);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_foot);
    setBody(body);
}

void JudgmentsPage::buildTools()
{
    m_arrangement->setObjectName(u"matrixArrangementComboBox"_s);
    m_arrangement->setAccessibleName(tr("Arrangement"));
    m_arrangement->setToolTip(tr("A force through the rounds, or the forces of one round"));
    m_arrangement->addItems({ tr("Rounds of a force"), tr("Forces in a round") });
    m_rounds->setObjectName(u"matrixRoundComboBox"_s);
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setToolTip(tr("The round that is shown"));
    m_wish->setObjectName(u"matrixWishComboBox"_s);
    m_wish->setAccessibleName(tr("Show"));
    m_wish->setToolTip(tr("Rows without such a cell are hidden, other cells are dimmed"));
    const std::pair<QString, CellWish> wishes[] {
        { tr("All cells"), {} },
        { tr("What changed"), { CellWish::Kind::Changed, {} } },
        { tr("Carried forward"), { CellWish::Kind::CarriedForward, {} } },
        { tr("Stated later"), { CellWish::Kind::KnownLater, {} } },
        { tr("Unsure"), { CellWish::Kind::Unsure, {} } },
    };
    for (const auto &[name, wish] : wishes)
        m_wish->addItem(name, QVariant::fromValue(wish));
    for (const Grade grade : { Grade::Outstanding, Grade::Good, Grade::Adequate,
             Grade::RequiresImprovement, Grade::Inadequate })
        m_wish->addItem(
            gradeWord(grade), QVariant::fromValue(CellWish { CellWish::Kind::OfGrade, grade }));
    m_likeForLike->setToolTip(
        tr("Dim the rounds whose grades do not compare with the selected one"));
    for (QWidget *tool : { static_cast<QWidget *>(m_arrangement), static_cast<QWidget *>(m_forces),
             static_cast<QWidget *>(m_rounds), static_cast<QWidget *>(m_wish),
             static_cast<QWidget *>(m_likeForLike) })
        tools()->addWidget(tool);
    for (QComboBox *box : { m_arrangement, static_cast<QComboBox *>(m_forces), m_rounds })
        connect(box, &QComboBox::currentIndexChanged, this, [this] { showMatrix(); });
    connect(m_wish, &QComboBox::currentIndexChanged, this, [this] { applyWish(); });
    connect(m_likeForLike, &QCheckBox::toggled, this, [this] { followSelection(); });
}

void JudgmentsPage::buildViews()
{
    m_view->setObjectName(u"matrixView"_s);
    m_view->setAccessibleName(tr("Judgment matrix"));
    m_view->setModel(m_model);
    m_roundView->setObjectName(u"roundMatrixView"_s);
    m_roundView->setAccessibleName(tr("Judgments of one round by force"));
    m_roundView->setModel(m_roundModel);
    m_roundView->setRootIsDecorated(false);
    m_roundView->header()->setDefaultAlignment(
        Qt::AlignLeft | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_roundView->header()->setMinimumHeight(3 * fontMetrics().height() + 10);
    for (MatrixView *view : { m_view, m_roundView }) {
        auto *delegate = new GradeDelegate(view);
        delegate->setMinimumHeight(36);
        delegate->setWrapping(true);
        if (view == m_view)
            delegate->setBreaks([this](int column) { return m_model->breaksBefore(column); });
        view->setItemDelegate(delegate);
        adopt(view);
        m_views->addWidget(view);
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { followSelection(); });
    }
}

QVariantMap JudgmentsPage::state() const
{
    QVariantMap state { { u"force"_s, force() } };
    const QModelIndex index = view()->currentIndex();
    if (ofRound())
        state[u"ofRound"_s] = m_rounds->currentData();
    const MatrixCell *cell = ofRound() ? m_roundModel->cellAt(index) : m_model->cellAt(index);
    if (cell == nullptr)
        return state;
    state[u"area"_s] = cell->area;
    state[u"round"_s] = cell->round;
    if (ofRound())
        state[u"force"_s] = m_roundModel->matrix().forces.at(index.row());
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

MatrixView *JudgmentsPage::view() const
{
    return ofRound() ? m_roundView : m_view;
}

bool JudgmentsPage::ofRound() const
{
    return m_arrangement->currentIndex() == 1;
}

QStringList JudgmentsPage::roundsToCompare() const
{
    if (ofRound())
        return {};
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    if (chosen.size() == 2 && m_model->rowOf(chosen.at(0)) == m_model->rowOf(chosen.at(1))
        && chosen.at(0).column() > 0 && chosen.at(1).column() > 0)
        return { m_model->cellAt(chosen.at(0))->round, m_model->cellAt(chosen.at(1))->round };
    const QModelIndex index = m_view->currentIndex();
    const MatrixCell *cell = m_model->cellAt(index);
    if (cell == nullptr || !cell->grade)
        return {};
    for (int column = index.column() - 1; column > 0; --column) {
        const MatrixCell *before = m_model->cellAt(index.siblingAtColumn(column));
        if (before->grade)
            return { before->round, cell->round };
    }
    return {};
}

void JudgmentsPage::factsRead()
{
    m_forces->setLibrary(feed().library());
    const QSignalBlocker quietArrangement(m_arrangement);
    const QSignalBlocker quietForce(m_forces);
    fillRounds();
    if (m_wanted.contains(u"force"_s)) {
        m_forces->setForce(m_wanted.value(u"force"_s).toString());
        m_arrangement->setCurrentIndex(m_wanted.contains(u"ofRound"_s) ? 1 : 0);
        const QSignalBlocker quietRound(m_rounds);
        if (const int row = m_rounds->findData(m_wanted.value(u"ofRound"_s)); row >= 0)
            m_rounds->setCurrentIndex(row);
    }
    showMatrix();
}

void JudgmentsPage::fillRounds()
{
    const QVariant before = m_rounds->currentData();
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (const QString &round : roundsIn(feed().library().facts()))
        m_rounds->addItem(roundWords(round), round);
    m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(before)));
}

void JudgmentsPage::showMatrix()
{
    if (force().isEmpty()) {
        setSubtitle({});
        showPlaceholder({ u"judgments"_s, tr("No judgments yet"),
            tr("Grades of a force through the rounds stand here once inspection reports or "
               "assessment pages are in the library."),
            { actions()[u"library.import"_s], actions()[u"library.sample"_s] } });
        return;
    }
    m_forces->setVisible(!ofRound());
    m_likeForLike->setVisible(!ofRound());
    m_rounds->setVisible(ofRound());
    m_views->setCurrentWidget(view());
    const QVariantMap wanted = m_wanted.isEmpty() ? state() : m_wanted;
    m_wanted.clear();
    if (ofRound())
        showRound(wanted);
    else
        showForce(wanted);
    applyWish();
    showBody();
}

void JudgmentsPage::showForce(const QVariantMap &wanted)
{
    m_model->setMatrix(judgmentMatrix(feed().library().facts(), force()));
    m_view->expandAll();
    m_view->fitColumns(230, 106, 190);
    describeForce();
    const QModelIndex index
        = m_model->indexOf(wanted.value(u"area"_s).toString(), wanted.value(u"round"_s).toString());
    m_view->setCurrentIndex(index.isValid() ? index : m_model->firstGraded());
}

/// Every force of the library: worked out beside the window's thread.
void JudgmentsPage::showRound(const QVariantMap &wanted)
{
    const QString round = m_rounds->currentData().toString();
    m_roundAnswer.ask(QtConcurrent::run([library = feed().library(), round] {
        return roundMatrix(library.facts(), round);
    }),
        this, [this, wanted](const RoundMatrix &matrix) { receiveRound(matrix, wanted); });
    setSubtitle(tr("Reading %1…").arg(roundWords(round)));
}

void JudgmentsPage::receiveRound(const RoundMatrix &matrix, const QVariantMap &wanted)
{
    if (!ofRound())
        return;
    m_roundModel->setMatrix(matrix);
    applyWish();
    m_roundView->fitColumns(230, 106, 160);
    describeRound();
    const QModelIndex index = m_roundModel->indexOf(
        wanted.value(u"force"_s).toString(), wanted.value(u"area"_s).toString());
    m_roundView->setCurrentIndex(index.isValid() ? index : m_roundModel->index(0, 1));
}

void JudgmentsPage::describeForce()
{
    QStringList breaks;
    QStringList counts;
    for (const MatrixColumn &column : m_model->matrix().columns) {
        const QString round = roundName(column.round);
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

void JudgmentsPage::describeRound()
{
    const RoundMatrix &matrix = m_roundModel->matrix();
    setSubtitle(tr("%1, %2. Forces stand by name; the inspectorate gives no overall grade.")
                    .arg(roundWords(matrix.round), matrix.scaleName));
    m_foot->setText(tr("%n force(s)", nullptr, static_cast<int>(matrix.forces.size())));
}

void JudgmentsPage::applyWish()
{
    const auto wish = m_wish->currentData().value<CellWish>();
    m_model->setWish(wish);
    m_roundModel->setWish(wish);
    for (int row = 0; row < m_roundModel->rowCount(); ++row)
        m_roundView->setRowHidden(row, {}, !m_roundModel->isWanted(row));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex pillar = m_model->index(row, 0);
        m_view->setRowHidden(row, {}, !m_model->isWanted(m_model->rowOf(pillar)));
        for (int below = 0; below < m_model->rowCount(pillar); ++below) {
            const QModelIndex question = m_model->index(below, 0, pillar);
            m_view->setRowHidden(below, pillar, !m_model->isWanted(m_model->rowOf(question)));
        }
    }
    sayIfNothingShown();
}

/// An empty table says why.
void JudgmentsPage::sayIfNothingShown()
{
    const auto isShown = [this](int row) { return !view()->isRowHidden(row, {}); };
    const int rows = view()->model()->rowCount();
    bool any = rows == 0;
    for (int row = 0; row < rows; ++row)
        any = any || isShown(row);
    const bool changes = m_wish->currentData().value<CellWish>().kind == CellWish::Kind::Changed;
    if (any)
        return sayNothingShown({});
    sayNothingShown(ofRound() && changes
            ? tr("What changed is told between rounds: choose “Rounds of a force”.")
            : tr("No judgment here is “%1”. Choose “All cells” to see every one.")
                  .arg(m_wish->currentText()));
}

void JudgmentsPage::followSelection()
{
    actions()[u"go.compare"_s]->setEnabled(!roundsToCompare().isEmpty());
    const MatrixCell *cell = m_model->cellAt(m_view->currentIndex());
    m_model->setLikeRound(m_likeForLike->isChecked() && cell != nullptr ? cell->round : QString());
}

FactRef JudgmentsPage::refAt(const QModelIndex &index) const
{
    const MatrixCell *cell
        = index.model() == m_roundModel ? m_roundModel->cellAt(index) : m_model->cellAt(index);
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
