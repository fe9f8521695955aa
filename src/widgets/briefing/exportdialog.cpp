// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/briefing/exportdialog.h"

#include "exporting/briefing/legibility.h"
#include "exporting/table.h"
#include "widgets/briefing/exportjob.h"
#include "widgets/parts/filedialogs.h"
#include "widgets/window/windowmemory.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int formatColumns = 2;

Briefing asBriefing(const Export &what)
{
    if (const auto *figure = std::get_if<FigureSpec>(&what)) {
        Briefing one = briefingOf(*figure);
        one.blocks.removeLast(); // the table says nothing that could be wrong by itself
        return one;
    }
    return std::get<Briefing>(what);
}

bool isFigure(const Export &what)
{
    return std::holds_alternative<FigureSpec>(what);
}

/// Characters that no system wants in a file's name.
QString fileName(QString title)
{
    static const QString unwanted = u"/\\:*?\"<>|"_s;
    for (const QChar c : unwanted)
        title.replace(c, u'-');
    title = title.simplified().left(100);
    return title.isEmpty() ? ExportDialog::tr("figure") : title;
}

} // namespace

ExportDialog::ExportDialog(Export what, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_what(std::move(what))
    , m_points(handoverPoints(asBriefing(m_what)))
    , m_zip(new QCheckBox(tr("All of them in one &zip file")))
    , m_folder(new QLineEdit)
    , m_name(new QLineEdit)
    , m_state(new QLabel)
    , m_progress(new QProgressBar)
    , m_start(new QPushButton(tr("&Export")))
    , m_close(new QPushButton(tr("Cancel")))
    , m_job(new ExportJob(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_start->setDefault(true);
    m_start->setObjectName(u"exportStart"_s);
    m_start->setProperty("role", "primary");
    m_close->setObjectName(u"exportClose"_s);
    m_state->setObjectName(u"exportState"_s);
    m_state->setWordWrap(true);
    m_progress->setAccessibleName(tr("Formats that are made"));
    m_progress->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildFormats());
    layout->addWidget(buildPoints());
    layout->addWidget(buildTarget(name));
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_job, &ExportJob::finished, this, &ExportDialog::save);
    connect(m_job, &ExportJob::failed, this, &ExportDialog::say);
    connect(m_job, &ExportJob::progressed, this, [this](int done, int formats) {
        m_progress->setRange(0, formats);
        m_progress->setValue(done);
    });
}

QWidget *ExportDialog::buildFormats()
{
    auto *group = new QGroupBox(tr("Formats"));
    auto *grid = new QGridLayout(group);
    const QStringList remembered = WindowMemory::exportFormats(isFigure(m_what));
    for (const ExportFormat &format : exportFormats()) {
        auto *box = new QCheckBox(format.name);
        box->setObjectName(u"format."_s + format.id);
        box->setChecked(remembered.contains(format.id));
        const auto place = static_cast<int>(m_formats.size());
        grid->addWidget(box, place / formatColumns, place % formatColumns);
        m_formats.append(box);
        connect(box, &QCheckBox::toggled, this,
            [this] { m_start->setEnabled(!chosenFormats().isEmpty()); });
    }
    auto *note = new QLabel(tr("A PDF made here has no tags for screen readers: hand over .odt or "
                               ".html as the accessible version."));
    note->setWordWrap(true);
    note->setProperty("role", "quiet");
    const auto rows = static_cast<int>(m_formats.size() + 1) / formatColumns;
    grid->addWidget(note, rows, 0, 1, formatColumns);
    return group;
}

/// What to look at first; handing over anyway is the analyst's choice.
QWidget *ExportDialog::buildPoints()
{
    auto *group = new QGroupBox(tr("Before it is handed over"));
    auto *column = new QVBoxLayout(group);
    if (m_points.isEmpty()) {
        column->addWidget(new QLabel(tr("Nothing to mend.")));
        return group;
    }
    auto *list = new QListWidget;
    list->setObjectName(u"exportPoints"_s);
    list->setAccessibleName(tr("Points to look at"));
    list->setWordWrap(true);
    list->setMaximumHeight(110);
    for (const PreflightPoint &point : std::as_const(m_points))
        list->addItem(point.words);
    connect(list, &QListWidget::itemActivated, this, [this, list] {
        Q_EMIT blockWanted(m_points.at(list->currentRow()).block);
        reject();
    });
    column->addWidget(list);
    return group;
}

QWidget *ExportDialog::buildTarget(const QString &name)
{
    m_folder->setObjectName(u"exportFolder"_s);
    m_name->setObjectName(u"exportName"_s);
    m_zip->setObjectName(u"exportZip"_s);
    m_name->setText(fileName(name));
    const QString folder = WindowMemory::exportFolder();
    m_folder->setText(folder.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
            : folder);
    auto *browse = new QPushButton(tr("Choo&se…"));
    browse->setAccessibleDescription(tr("Choose the folder that the files go to"));
    connect(browse, &QPushButton::clicked, this, [this] {
        if (const QString chosen = FileDialogs::folder(this); !chosen.isEmpty())
            m_folder->setText(chosen);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    auto *target = new QWidget;
    auto *form = new QFormLayout(target);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), line);
    form->addRow(QString(), m_zip);
    m_folder->setAccessibleName(tr("Folder"));
    return target;
}

QStringList ExportDialog::chosenFormats() const
{
    QStringList chosen;
    for (const QCheckBox *box : m_formats) {
        if (box->isChecked())
            chosen.append(box->objectName().section(u'.', 1));
    }
    return chosen;
}

void ExportDialog::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_start->setEnabled(!running && !chosenFormats().isEmpty());
}

void ExportDialog::start()
{
    m_state->clear();
    setRunning(true);
    m_job->start(m_what, chosenFormats(), fileName(m_name->text()));
}

void ExportDialog::say(const QString &sentence)
{
    setRunning(false);
    m_state->setText(sentence);
}

void ExportDialog::save(const QList<ExportFile> &files)
{
    const QDir folder(m_folder->text());
    const QString zip = folder.filePath(fileName(m_name->text()) + u".zip"_s);
    const Result<QStringList> saved = m_zip->isChecked()
        ? zipped(files)
              .and_then([&zip](const QByteArray &bytes) { return saveBytes(zip, bytes); })
              .map([](const QString &path) { return QStringList { path }; })
        : saveFiles(folder.path(), files);
    if (!saved)
        return say(saved.error().message);
    WindowMemory::rememberExport(isFigure(m_what), chosenFormats(), folder.path());
    Q_EMIT exported(*saved);
    accept();
}

void ExportDialog::done(int result)
{
    m_job->cancel();
    QDialog::done(result);
}

} // namespace Peel
