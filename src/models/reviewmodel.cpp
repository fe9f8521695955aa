// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewmodel.h"

#include "models/factref.h"
#include "models/modelroles.h"
#include "models/wording.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString whyWords(const Evidence &evidence)
{
    QStringList reasons;
    for (const QString &reason : evidence.reasons)
        reasons << reasonWords(reason);
    return reasons.isEmpty() ? confidenceWords(evidence.confidence) : reasons.join(u"; "_s);
}

QString kindWords(const ReviewItem &item)
{
    switch (item.kind()) {
    case FactKind::Judgment:
        return ReviewModel::tr("Judgment");
    case FactKind::Recommendation:
        return recommendationKindName(std::get<Recommendation>(item.fact).kind);
    case FactKind::Metric:
        break;
    }
    return ReviewModel::tr("Figure");
}

QString textOf(const ReviewRow &row, int column)
{
    switch (column) {
    case ReviewModel::Read:
        return row.item.words();
    case ReviewModel::Why:
        return whyWords(row.item.evidence());
    case ReviewModel::Standing:
        return standingWords(row.item);
    case ReviewModel::Kind:
        return kindWords(row.item);
    default:
        return row.document;
    }
}

/// What was rejected is in no view: there its words are shown as the passage they are.
FactRef refOf(const ReviewItem &item)
{
    if (item.word == FactWord::Rejected)
        return { FactRef::Kind::Passage, 0, item.document, item.evidence().source };
    constexpr FactRef::Kind kinds[] { FactRef::Kind::Judgment, FactRef::Kind::Recommendation,
        FactRef::Kind::Metric };
    return { kinds[item.fact.index()], item.id, item.document, {} };
}

} // namespace

QString filterText(const ReviewRow &row)
{
    return QStringList { textOf(row, ReviewModel::Read), textOf(row, ReviewModel::Why),
        textOf(row, ReviewModel::Kind), row.document }
        .join(u' ');
}

QString standingWords(const ReviewItem &item)
{
    switch (item.word) {
    case FactWord::Accepted:
        return ReviewModel::tr("✓ accepted");
    case FactWord::Corrected:
        return ReviewModel::tr("✎ corrected");
    case FactWord::Rejected:
        return ReviewModel::tr("✗ rejected");
    case FactWord::None:
        break;
    }
    return item.evidence().confidence == Confidence::Low ? ReviewModel::tr("? waits")
                                                         : ReviewModel::tr("as read");
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::title(int column) const
{
    switch (column) {
    case Read:
        return tr("What was read");
    case Why:
        return tr("Why it is here");
    case Standing:
        return tr("Your word");
    case Kind:
        return tr("Kind");
    default:
        return tr("Document");
    }
}

QVariant ReviewModel::cell(const ReviewRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return title(column) + u": "_s + textOf(row, column);
    case FilterTextRole:
        return filterText(row);
    case FactRole:
        return QVariant::fromValue(refOf(row.item));
    case RowKeyRole:
        return row.item.id;
    case StateRole:
        return static_cast<int>(row.item.word);
    case DocumentRole:
        return row.item.document;
    default:
        return {};
    }
}

} // namespace Peel
