// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/firstrunpage.h"

#include "ui_firstrunpage.h"

#include "widgets/window/actions.h"
#include "widgets/window/promisepicture.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Peel {

FirstRunPage::FirstRunPage(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FirstRunPage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setProperty("role", "title");
    m_ui->givesLabel->setProperty("role", "heading");
    for (QLabel *label :
        { m_ui->introLabel, m_ui->sampleLabel, m_ui->importLabel, m_ui->privacyLabel })
        label->setProperty("role", "quiet");
    m_ui->startCard->setProperty("role", "card");
    m_ui->givesCard->setProperty("role", "card");
    m_ui->sampleButton->setProperty("role", "primary");
    addPromises();
    connect(m_ui->sampleButton, &QPushButton::clicked, (*actions)[u"library.sample"_s],
        &QAction::trigger);
    connect(m_ui->importButton, &QPushButton::clicked, (*actions)[u"library.import"_s],
        &QAction::trigger);
    connect(
        m_ui->openButton, &QPushButton::clicked, (*actions)[u"library.open"_s], &QAction::trigger);
    m_ui->sampleButton->setAutoDefault(true);
    m_ui->importButton->setAutoDefault(true);
    m_ui->openButton->setAutoDefault(true);
}

FirstRunPage::~FirstRunPage() = default;

void FirstRunPage::addPromises()
{
    struct Promise
    {
        PromisePicture::Kind kind;
        QString words;
    };

    const Promise promises[] {
        { PromisePicture::Kind::Matrix, tr("Every grade of a force through the rounds, in words") },
        { PromisePicture::Kind::Comparison,
            tr("Two rounds side by side, compared only where the inspectorate allows it") },
        { PromisePicture::Kind::Chart, tr("Figures over time, ready for your paper") },
    };
    for (const Promise &promise : promises) {
        auto *row = new QHBoxLayout;
        row->setSpacing(14);
        auto *picture = new PromisePicture(promise.kind);
        picture->setAccessibleName(promise.words);
        auto *label = new QLabel(promise.words);
        label->setWordWrap(true);
        row->addWidget(picture);
        row->addWidget(label, 1);
        m_ui->givesLayout->addLayout(row);
    }
}

void FirstRunPage::setSampleFolder(const QString &folder)
{
    const bool there = QFileInfo(folder).isDir();
    m_ui->sampleButton->setVisible(there);
    m_ui->sampleLabel->setText(there
            ? tr("Derbyshire 2014–2024, sample digests of published documents.")
            : tr("The sample documents were not installed with this program. Import documents of "
                 "your own to begin."));
    m_ui->importButton->setProperty("role", there ? "" : "primary");
}

void FirstRunPage::setRecent(const QStringList &libraries)
{
    while (QLayoutItem *item = m_ui->recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : libraries) {
        auto *button = new QPushButton(QFileInfo(path).completeBaseName());
        button->setProperty("role", "link");
        button->setToolTip(path);
        button->setAccessibleDescription(tr("Opens %1").arg(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT libraryWanted(path); });
        m_ui->recentLayout->addWidget(button);
    }
}

void FirstRunPage::focusFirst()
{
    QPushButton *first = m_ui->sampleButton->isHidden() ? m_ui->importButton : m_ui->sampleButton;
    first->setFocus(Qt::TabFocusReason);
}

} // namespace Peel
