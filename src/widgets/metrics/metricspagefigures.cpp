// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the Metrics page that are not of a measure, and what leaves it.
#include "exporting/briefing/blockrecipes.h"
#include "exporting/figurefacts.h"
#include "exporting/figurefile.h"
#include "models/seriesmodel.h"
#include "widgets/briefing/exportdialog.h"
#include "widgets/metrics/figuredesk.h"
#include "widgets/metrics/figurepointmodel.h"
#include "widgets/metrics/figureshelf.h"
#include "widgets/metrics/figuresubjects.h"
#include "widgets/metrics/figureview.h"
#include "widgets/metrics/metricspage.h"
#include "widgets/parts/filedialogs.h"
#include "widgets/parts/forcepicker.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString openedKey = u"opened"_s; // the figure of a file

QStringList seriesNames(const FigureSpec &spec)
{
    QStringList names;
    for (const FigureSeries &series : spec.series)
        names.append(series.name);
    return names;
}

} // namespace

void MetricsPage::showSubject(const QString &key, const QString &force)
{
    if (!force.isEmpty() && force != m_forces->force()) {
        m_subject = key;
        m_forces->setForce(force); // shows it
        return;
    }
    const KeptFigure *kept = m_shelf->kept(key);
    if (key == openedKey && m_opened) {
        showFinished(key, m_opened->title, withFactsFound(*m_opened, feed().library().facts()));
    } else if (kept != nullptr) {
        const auto spec
            = figureSpecFromJson(QJsonDocument::fromJson(kept->content.toUtf8()).object());
        if (!spec)
            return messages()->say(MessageBar::Kind::Warning, spec.error().message);
        showFinished(key, kept->title, withFactsFound(*spec, feed().library().facts()));
    } else {
        const auto spec = figureOfSubject(key, feed().library().facts(), m_forces->force());
        FigureMaterial material { key, {}, {}, {}, {}, {}, {} };
        if (spec)
            return showFinished(key, spec->title, *spec);
        m_subject = key;
        m_shelf->choose(key);
        material.make = [error = spec.error()](const FigureChoices &) {
            return Result<FigureSpec>(tl::unexpected(error));
        };
        m_desk->setTable(m_markTable);
        m_which->setVisible(false);
        m_marks->setRows({});
        m_desk->show(material);
    }
}

/// A figure whose marks are settled: its words, colours and size can be chosen still.
void MetricsPage::showFinished(const QString &key, const QString &heading, const FigureSpec &spec)
{
    m_subject = key;
    m_shelf->choose(key);
    m_which->setVisible(false);
    m_desk->setTable(m_markTable);
    FigureMaterial material;
    // Each force has choices of its own.
    material.key = key.startsWith("figure:"_L1) ? key + u' ' + m_forces->force() : key;
    m_desk->begin(material.key, choicesOf(spec));
    material.heading = heading;
    material.series = spec.kind == FigureKind::GradeBars ? QStringList() : seriesNames(spec);
    material.kinds = kindsOf(spec);
    material.make = [spec](const FigureChoices &choices) -> Result<FigureSpec> {
        FigureSpec made = withoutSeries(spec, choices.hidden);
        made.kind = choices.kind.value_or(spec.kind);
        return made;
    };
    m_desk->show(material);
    for (int column = 0; column < FigurePointModel::ColumnCount; ++column)
        m_markTable->resizeColumnToContents(column);
    m_markTable->setColumnWidth(FigurePointModel::Category,
        std::min(360, m_markTable->columnWidth(FigurePointModel::Category)));
}

/// A step back may be one of another figure.
void MetricsPage::showKey(const QString &key)
{
    if (key == openedKey || key.startsWith("figure:"_L1) || key.startsWith("kept:"_L1))
        showSubject(key.section(u' ', 0, 0), key.section(u' ', 1));
    else
        showMeasure(key);
}

/// The table under the figure follows what is drawn.
void MetricsPage::showDrawn(const FigureChoices &choices)
{
    m_points->setExclusions(choices.exclusions);
    if (!m_subject.isEmpty() && m_desk->drawn() != nullptr)
        m_marks->setFigure(*m_desk->drawn(), feed().library());
}

void MetricsPage::exportFigure()
{
    if (m_desk->drawn() == nullptr)
        return messages()->say(MessageBar::Kind::Note,
            tr("There is no figure to export; the table can be copied with Ctrl+C."));
    const FigureSpec drawn = withPlaces(*m_desk->drawn(), feed().library().facts());
    auto *dialog = new ExportDialog(drawn, drawn.title, this);
    connect(dialog, &ExportDialog::exported, this, [this](const QStringList &paths) {
        messages()->say(MessageBar::Kind::Note,
            tr("%n file(s) saved in %1", nullptr, static_cast<int>(paths.size()))
                .arg(QFileInfo(paths.first()).path()));
    });
    dialog->open();
}

void MetricsPage::readKept(const QString &thenShow)
{
    m_kept.ask(feed().workspace()->figures(), feed().workspace(),
        [this, thenShow](const Result<QList<KeptFigure>> &kept) {
            m_shelf->setKept(kept.value_or(QList<KeptFigure> {}));
            if (!thenShow.isEmpty())
                showSubject(thenShow);
            else if (m_subject.startsWith("kept:"_L1) && feed().isRead())
                showSubject(m_subject);
        });
}

void MetricsPage::keepFigure()
{
    if (m_desk->drawn() == nullptr || feed().workspace() == nullptr)
        return;
    KeptFigure figure;
    if (const KeptFigure *kept = m_shelf->kept(m_subject))
        figure.id = kept->id;
    const FigureSpec drawn = withPlaces(*m_desk->drawn(), feed().library().facts());
    figure.title = drawn.title;
    figure.content = QString::fromUtf8(QJsonDocument(toJson(drawn)).toJson(QJsonDocument::Compact));
    m_keeping.ask(feed().workspace()->keepFigure(figure), feed().workspace(),
        [this, figure](const Result<qint64> &id) {
            if (!id)
                return messages()->say(MessageBar::Kind::Warning,
                    tr("The figure could not be kept. %1").arg(id.error().message));
            messages()->say(
                MessageBar::Kind::Note, tr("Kept in the library: %1").arg(figure.title));
            readKept(u"kept:%1"_s.arg(*id));
        });
}

void MetricsPage::forgetFigure()
{
    const KeptFigure *kept = m_shelf->kept(m_subject);
    if (kept == nullptr)
        return messages()->say(MessageBar::Kind::Note, tr("The figure that is shown is not kept."));
    // What was drawn stays on the desk, so that it can be kept again.
    m_opened = *m_desk->drawn();
    m_keeping.ask(feed().workspace()->removeFigure(kept->id), feed().workspace(),
        [this](const Result<bool> &removed) {
            if (!removed)
                return messages()->say(MessageBar::Kind::Warning, removed.error().message);
            messages()->say(MessageBar::Kind::Note,
                tr("Removed from the library. Ctrl+D keeps the figure again."));
            readKept(openedKey);
        });
}

void MetricsPage::openFigure()
{
    const QString path = FileDialogs::fileToOpen(
        this, tr("Open a figure"), tr("Exported figures (*.png *.svg *.json)"));
    if (path.isEmpty())
        return;
    const Result<FigureSpec> spec = figureFromFile(path);
    if (!spec)
        return messages()->say(MessageBar::Kind::Warning, spec.error().message);
    m_opened = *spec;
    showBody();
    showFinished(openedKey, spec->title, withFactsFound(*spec, feed().library().facts()));
}

/// The figure, with the places of its points.
Briefing MetricsPage::briefed() const
{
    if (m_desk->drawn() == nullptr)
        return Page::briefed();
    const FigureSpec spec = withPlaces(*m_desk->drawn(), feed().library().facts());
    SourceList sources(feed().library().facts());
    BriefingFigure block { spec, {} };
    const QString recipe = m_subject.section(u':', 1);
    if (m_subject.startsWith("figure:"_L1)) {
        block.origin = BlockOrigin { recipe, { m_forces->force() }, {}, 0, 0 };
        const Blocks made = blocksOf(*block.origin, feed().library().facts(), sources);
        if (!made.isEmpty())
            block.sources = std::get<BriefingFigure>(made.first()).sources;
    } else {
        QList<qint64> behind;
        for (const FigureSeries &series : spec.series) {
            for (const FigurePoint &point : series.points)
                behind += point.facts.mid(0, 1);
        }
        block.sources = sources.ofMarks(spec.kind, behind);
    }
    return { spec.title, {}, { block }, sources.sources() };
}

} // namespace Peel
