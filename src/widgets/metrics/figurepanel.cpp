// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/figurepanel.h"

#include "exporting/exclusion.h"
#include "exporting/figuresize.h"
#include "exporting/titlecheck.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QLabel *caption(const QString &words, QWidget *field)
{
    auto *label = new QLabel(words);
    label->setBuddy(field);
    return label;
}

int pointsOf(const FigureSpec &spec)
{
    int points = 0;
    for (const FigureSeries &series : spec.series)
        points += static_cast<int>(series.points.size());
    return points;
}

} // namespace

FigurePanel::FigurePanel(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_series(new QListWidget)
    , m_palette(new QComboBox)
    , m_size(new QComboBox)
    , m_title(new QComboBox)
    , m_check(new QLabel)
    , m_point(new QLabel)
    , m_words(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_notes(new QPlainTextEdit)
{
    setObjectName(u"figurePanel"_s);
    m_kind->setObjectName(u"figureKind"_s);
    m_palette->setObjectName(u"figurePalette"_s);
    m_size->setObjectName(u"figureSize"_s);
    m_title->setObjectName(u"figureTitle"_s);
    m_series->setObjectName(u"figureSeries"_s);
    m_words->setObjectName(u"figureAnnotation"_s);
    m_reason->setObjectName(u"figureExclusion"_s);
    m_notes->setObjectName(u"figureNotes"_s);
    m_check->setObjectName(u"figureTitleCheck"_s);
    for (const FigurePalette palette : figurePalettes())
        m_palette->addItem(figurePaletteName(palette), figurePaletteId(palette));
    for (const FigureSize &size : figureSizes()) {
        m_size->addItem(size.name, size.id);
        m_size->setItemData(m_size->count() - 1, measuresOf(size), Qt::ToolTipRole);
    }
    for (QComboBox *box : { m_kind, m_palette, m_size, m_title }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_title->setEditable(true);
    m_title->setInsertPolicy(QComboBox::NoInsert);
    for (QLabel *label : { m_check, m_point }) {
        label->setWordWrap(true);
        label->setProperty("role", "quiet");
    }
    m_kind->setAccessibleName(tr("Kind of figure"));
    m_title->setAccessibleName(tr("Title of the figure"));
    m_series->setAccessibleName(tr("Series drawn"));
    m_palette->setAccessibleName(tr("Palette"));
    m_size->setAccessibleName(tr("Sheet size"));
    m_words->setAccessibleName(tr("Annotation of the point"));
    m_series->setTabKeyNavigation(false);
    m_series->setMaximumHeight(96);
    m_words->setPlaceholderText(tr("Words for this point"));
    m_reason->setAccessibleName(tr("Why the point is left out of the figure"));
    m_reason->setPlaceholderText(tr("Reason; empty: it is drawn"));
    m_notes->setAccessibleName(tr("Notes under the figure, a line each"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(96);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    const QList<std::pair<QString, QWidget *>> rows { { tr("&Kind"), m_kind },
        { tr("&Title"), m_title }, { {}, m_check }, { tr("&Series"), m_series },
        { tr("&Palette"), m_palette }, { tr("Sheet si&ze"), m_size },
        { tr("A&nnotation"), m_words }, { tr("Leave &out, because"), m_reason }, { {}, m_point },
        { tr("Notes, a &line each"), m_notes } };
    for (const auto &[words, field] : rows) {
        if (!words.isEmpty())
            layout->addWidget(caption(words, field));
        layout->addWidget(field);
    }
    layout->addStretch(1);

    connectFields();
    setPoint(0, {});
}

void FigurePanel::connectFields()
{
    connect(m_kind, &QComboBox::activated, this, [this] {
        FigureChoices choices = m_choices;
        choices.kind = figureKindFromId(m_kind->currentData().toString());
        choose(choices, tr("kind of figure"));
    });
    connect(m_palette, &QComboBox::activated, this, [this] {
        FigureChoices choices = m_choices;
        choices.palette = figurePaletteFromId(m_palette->currentData().toString())
                              .value_or(FigurePalette::Standard);
        choose(choices, tr("palette"));
    });
    connect(m_size, &QComboBox::activated, this, [this] {
        FigureChoices choices = m_choices;
        choices.size = m_size->currentData().toString();
        choose(choices, tr("sheet size"));
    });
    const auto takeTitle = [this] {
        FigureChoices choices = m_choices;
        const QString title = m_title->currentText().trimmed();
        choices.title = title == m_title->itemText(0) ? QString() : title;
        choose(choices, tr("title"));
    };
    connect(m_title, &QComboBox::activated, this, takeTitle);
    connect(m_title->lineEdit(), &QLineEdit::editingFinished, this, takeTitle);
    // Later, for the list is filled anew by what follows.
    connect(m_series, &QListWidget::itemChanged, this, &FigurePanel::chooseSeries,
        Qt::QueuedConnection);
    connect(m_words, &QLineEdit::editingFinished, this, [this] {
        FigureChoices choices = m_choices;
        if (m_words->text().trimmed().isEmpty())
            choices.annotations.remove(m_fact);
        else
            choices.annotations.insert(m_fact, m_words->text().trimmed());
        choose(choices, tr("annotation"));
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &FigurePanel::chooseExclusion);
    m_notes->installEventFilter(this);
}

void FigurePanel::choose(const FigureChoices &choices, const QString &what)
{
    if (choices != m_choices)
        Q_EMIT chosen(choices, what);
}

/// One series stays: a figure of nothing is none.
void FigurePanel::chooseSeries()
{
    FigureChoices choices = m_choices;
    choices.hidden.clear();
    for (int row = 0; row < m_series->count(); ++row) {
        if (m_series->item(row)->checkState() == Qt::Unchecked)
            choices.hidden.append(m_series->item(row)->text());
    }
    if (choices.hidden.size() == m_series->count())
        choices.hidden = m_choices.hidden;
    choose(choices, tr("series"));
    const QSignalBlocker quiet(m_series);
    for (int row = 0; row < m_series->count(); ++row)
        m_series->item(row)->setCheckState(
            choices.hidden.contains(m_series->item(row)->text()) ? Qt::Unchecked : Qt::Checked);
}

/// A figure of nothing is none: the last point stays.
void FigurePanel::chooseExclusion()
{
    FigureChoices choices = m_choices;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        choices.exclusions.remove(m_fact);
        return choose(choices, tr("point taken back in"));
    }
    if (!choices.exclusions.contains(m_fact) && m_drawnPoints < 2) {
        m_reason->clear();
        m_point->setText(tr("The last point of a figure stays."));
        return;
    }
    choices.exclusions.insert(m_fact, reason);
    choose(choices, tr("point left out"));
}

void FigurePanel::chooseNotes()
{
    if (!m_notes->document()->isModified())
        return;
    m_notes->document()->setModified(false);
    QStringList notes = m_notes->toPlainText().split(u'\n');
    for (QString &note : notes)
        note = note.simplified();
    notes.removeAll(QString());
    FigureChoices choices = m_choices;
    choices.notes = notes == m_ownNotes ? std::nullopt : std::make_optional(notes);
    choose(choices, tr("notes"));
}

/// What was typed becomes one step, not one a letter.
bool FigurePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        chooseNotes();
    return QWidget::eventFilter(watched, event);
}

/// The neutral title first, then those with a message, then what was typed.
void FigurePanel::fillTitles(const Offer &offer)
{
    m_title->clear();
    m_check->clear();
    m_check->setVisible(false);
    if (offer.drawn == nullptr)
        return;
    m_title->addItems(offer.titles);
    const QString title = m_choices.title.isEmpty() ? m_title->itemText(0) : m_choices.title;
    m_title->setEditText(title);
    m_title->lineEdit()->setCursorPosition(0); // its start is what tells it from others
    const QStringList findings = titleFindings(*offer.drawn, title);
    m_check->setText(findings.join(u'\n'));
    m_check->setVisible(!findings.isEmpty());
    m_title->setAccessibleDescription(m_check->text());
}

void FigurePanel::offer(const FigureChoices &choices, const Offer &offer)
{
    m_choices = choices;
    m_kind->clear();
    for (const FigureKind kind : offer.kinds)
        m_kind->addItem(figureKindName(kind), figureKindId(kind));
    if (offer.drawn != nullptr)
        m_kind->setCurrentIndex(m_kind->findData(figureKindId(offer.drawn->kind)));
    m_palette->setCurrentIndex(m_palette->findData(figurePaletteId(choices.palette)));
    m_size->setCurrentIndex(m_size->findData(choices.size));
    m_size->setToolTip(m_size->currentData(Qt::ToolTipRole).toString());
    m_size->setAccessibleDescription(m_size->toolTip());
    const QSignalBlocker quiet(m_series);
    m_series->clear();
    for (const QString &name : offer.series) {
        auto *item = new QListWidgetItem(name, m_series);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choices.hidden.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
    m_series->setEnabled(offer.series.size() > 1);
    setEnabled(offer.drawn != nullptr);
    fillTitles(offer);
    m_ownNotes = offer.notes;
    m_notes->setPlainText(choices.notes.value_or(offer.notes).join(u'\n'));
    m_canExclude = offer.drawn != nullptr && canExclude(offer.drawn->kind);
    m_drawnPoints = offer.drawn == nullptr ? 0 : pointsOf(drawnOf(*offer.drawn));
    setPoint(0, {});
}

void FigurePanel::setPoint(qint64 fact, const QString &sentence)
{
    m_fact = fact;
    m_words->setEnabled(fact != 0);
    m_words->setText(m_choices.annotations.value(fact));
    m_reason->setEnabled(fact != 0 && m_canExclude);
    m_reason->setText(m_choices.exclusions.value(fact));
    m_point->setText(fact == 0
            ? tr("Walk to a point of the figure, or choose its row in the table, "
                 "to annotate it or to leave it out.")
            : sentence);
}

} // namespace Peel
