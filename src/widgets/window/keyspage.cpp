// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/keyspage.h"

#include "widgets/window/actions.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString plainText(const QAction &action)
{
    return QString(action.text()).remove(u'&').remove(u'…');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(KeysPage::tr(" or "));
}

} // namespace

KeysPage::KeysPage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_text(new QTextBrowser)
{
    setObjectName(u"helpPage"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(16);
    m_text->setProperty("focusRing", true);
    auto *close = new QPushButton(tr("Back to the view"));
    close->setProperty("role", "primary");
    close->setAccessibleDescription(tr("Closes this help"));
    connect(close, &QPushButton::clicked, this, &KeysPage::closeWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(close);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
}

void KeysPage::showKeys()
{
    setAccessibleName(tr("Keys"));
    m_text->setHtml(keysHtml());
}

void KeysPage::showAbout()
{
    setAccessibleName(tr("About PEEL Explorer"));
    m_text->setHtml(aboutHtml());
}

void KeysPage::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QString KeysPage::keysHtml() const
{
    QString html = u"<h2>%1</h2><p>%2</p><table cellpadding='5'>"_s.arg(tr("Keys"),
        tr("Every action is in a menu too. Enter, Space, F2 and Delete work while a list or table "
           "has the focus. Arrows move in tables and from point to point in a figure."));
    for (const QAction *action : m_actions.all()) {
        if (!action->shortcut().isEmpty())
            html += u"<tr><td><b>%1</b></td><td>%2</td><td>%3</td></tr>"_s.arg(
                keysOf(*action).toHtmlEscaped(), plainText(*action).toHtmlEscaped(),
                action->statusTip().toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

QString KeysPage::aboutHtml() const
{
    return u"<h2>%1</h2><p>%2</p><p>%3</p><p>%4</p>"_s.arg(
        tr("PEEL Explorer %1").arg(QCoreApplication::applicationVersion()),
        tr("Reads police inspection reports into a library of grades, figures and areas for "
           "improvement, each tied to the place on the page it came from."),
        tr("Free software under the GNU General Public License, version 3 or later. Made with Qt, "
           "poppler, gumbo and SQLite."),
        tr("Not a publication of HMICFRS. The sample documents are digests in this project's own "
           "words; grades and figures in them are as published."));
}

} // namespace Peel
