// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figurepanel.h"

#include "exporting/figuresize.h"
#include "exporting/titlecheck.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
{
    setObjectName(u"figurePanel"_s);
    m_kind->setObjectName(u"figureKind"_s);
    m_palette->setObjectName(u"figurePalette"_s);
    m_size->setObjectName(u"figureSize"_s);
    m_title->setObjectName(u"figureTitle"_s);
    m_series->setObjectName(u"figureSeries"_s);
    m_words->setObjectName(u"figureAnnotation"_s);
    m_check->setObjectName(u"figureTitleCheck"_s);
    for (const FigurePalette palette : figurePalettes())
        m_palette->addItem(figurePaletteName(palette), figurePaletteId(palette));
    for (const FigureSize &size : figureSizes())
        m_size->addItem(size.name, size.id);
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

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    const QList<std::pair<QString, QWidget *>> rows { { tr("&Kind"), m_kind },
        { tr("&Title"), m_title }, { {}, m_check }, { tr("&Series"), m_series },
        { tr("&Palette"), m_palette }, { tr("Sheet si&ze"), m_size },
        { tr("A&nnotation"), m_words }, { {}, m_point } };
    for (const auto &[words, field] : rows) {
        if (!words.isEmpty())
            layout->addWidget(caption(words, field));
        layout->addWidget(field);
    }
    layout->addStretch(1);

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
    setPoint(0, {});
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
    setPoint(0, {});
}

void FigurePanel::setPoint(qint64 fact, const QString &sentence)
{
    m_fact = fact;
    m_words->setEnabled(fact != 0);
    m_words->setText(m_choices.annotations.value(fact));
    m_point->setText(fact == 0 ? tr("Walk to a point of the figure to annotate it.") : sentence);
}

} // namespace Peel
