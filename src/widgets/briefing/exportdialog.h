// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/preflight.h"
#include "exporting/exports.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Peel {

class ExportJob;

/// What is to be handed over, in which formats and where; what to look at before; how far it is.
/// The files are written only when all of them are made: cancelling leaves what was there.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `name`: of the files, without an ending.
    ExportDialog(Export what, const QString &name, QWidget *parent);

    /// A click on an open point asks for its block (−1: the whole briefing).
    QList<PreflightPoint> points() const { return m_points; }

    QStringList chosenFormats() const;

Q_SIGNALS:
    void blockWanted(qsizetype block);
    /// The files are there.
    void exported(const QStringList &paths);

protected:
    void done(int result) override;

private:
    QWidget *buildFormats();
    QWidget *buildTarget(const QString &name);
    QWidget *buildPoints();
    void start();
    void save(const QList<ExportFile> &files);
    void say(const QString &sentence);
    void setRunning(bool running);

    Export m_what;
    QList<PreflightPoint> m_points;
    QList<QCheckBox *> m_formats;
    QCheckBox *m_zip;
    QLineEdit *m_folder;
    QLineEdit *m_name;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_close;
    ExportJob *m_job;
};

} // namespace Peel
