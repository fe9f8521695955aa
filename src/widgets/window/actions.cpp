// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/actions.h"

#include "widgets/parts/icons.h"

#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

enum class Menu { Library, Edit, View, Go, Document, Trail, Figure, Briefing, Help };

enum Trait {
    Plain = 0,
    InLists = 1, // works while a list has the focus, stands in its context menu
    Checkable = 2,
    Gap = 4, // a separator before it
    Letter = 8 // a single letter: works while a pane that has no type-ahead has the focus
};

struct Row
{
    Menu menu;
    const char *name;
    const char *text;
    const char *tip;
    const char *keys; // several: parted by "; "
    const char *icon;
    int traits;
};

#define WORDS(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array rows {
    Row { Menu::Library, "library.new", WORDS("&New library…"),
        WORDS("Make an empty library in a file of your choice"), "Ctrl+N", "", Plain },
    Row { Menu::Library, "library.open", WORDS("&Open library…"),
        WORDS("Open a library that exists"), "Ctrl+O", "folder", Plain },
    Row { Menu::Library, "library.sample", WORDS("Open the &sample library"),
        WORDS("Derbyshire 2014–2024, from sample digests of published documents"), "", "", Plain },
    Row { Menu::Library, "library.import", WORDS("&Import documents…"),
        WORDS("Read PDF, HTML or text files into this library"), "Ctrl+I; Ins", "import", Gap },
    Row { Menu::Library, "library.importFolder", WORDS("Import a &folder…"),
        WORDS("Read every document of a folder into this library"), "Ctrl+Shift+I", "", Plain },
    Row { Menu::Library, "library.importLinks", WORDS("Import by &linking"),
        WORDS("Keep the path of what is imported, instead of a copy of the file"), "", "",
        Checkable },
    Row { Menu::Library, "library.importScans", WORDS("Reco&gnise scanned pages"),
        WORDS("Read pages that are pictures; every fact from them is marked so"), "", "",
        Checkable },
    Row { Menu::Library, "library.cancelImport", WORDS("&Cancel the import"),
        WORDS("Stop reading; finished files stay in the library"), "Ctrl+.", "", Plain },
    Row { Menu::Library, "app.quit", WORDS("&Quit"), WORDS("Close the window"), "Ctrl+Q", "", Gap },

    Row { Menu::Edit, "edit.undo", WORDS("&Undo"), WORDS("Take the last step back"), "Ctrl+Z", "",
        Plain },
    Row { Menu::Edit, "edit.redo", WORDS("&Redo"), WORDS("Make the step again that was taken back"),
        "Ctrl+Shift+Z; Ctrl+Y", "", Plain },
    Row { Menu::Edit, "edit.copy", WORDS("&Copy"),
        WORDS("Copy the selected cells as a table, or the figure as a picture"), "Ctrl+C", "copy",
        InLists | Gap },
    Row { Menu::Edit, "edit.copyCitation", WORDS("Copy with c&itation"),
        WORDS("Copy the quote with its document, date and page"), "Ctrl+Shift+C", "", InLists },
    Row { Menu::Edit, "briefing.add", WORDS("Add to the &briefing"),
        WORDS("Put what is selected at the end of the briefing"), "Ctrl+B", "briefing", InLists },
    Row { Menu::Edit, "edit.note", WORDS("Add a &note…"),
        WORDS("Write a note beside what is selected; search finds it"), "Ctrl+Shift+N", "",
        InLists },
    Row { Menu::Edit, "pane.reviewed", WORDS("Mark as re&viewed"),
        WORDS("This place was looked through; or take that back"), "R", "", Letter },
    Row { Menu::Edit, "briefing.addView", WORDS("Add the &whole view to the briefing"),
        WORDS("Put all that this view shows, as a table or figure, at the end of the briefing"),
        "Ctrl+Shift+B", "", Plain },
    Row { Menu::Edit, "edit.filter", WORDS("&Filter this view"),
        WORDS("Go to the field that narrows this view"), "Ctrl+F", "filter", Gap },
    Row { Menu::Edit, "edit.search", WORDS("&Search the library"),
        WORDS("Find words in the text of every document"), "Ctrl+Shift+F", "search", Plain },

    Row { Menu::View, "view.library", WORDS("&Library"), WORDS("The documents and their import"),
        "Ctrl+1", "library", Checkable },
    Row { Menu::View, "view.judgments", WORDS("&Judgments"),
        WORDS("Grades of a force through the rounds"), "Ctrl+2", "judgments", Checkable },
    Row { Menu::View, "view.compare", WORDS("&Compare"),
        WORDS("Two rounds of a force side by side"), "Ctrl+3", "compare", Checkable },
    Row { Menu::View, "view.metrics", WORDS("&Metrics"),
        WORDS("Figures over time, drawn and in a table"), "Ctrl+4", "metrics", Checkable },
    Row { Menu::View, "view.improvements", WORDS("&Areas for improvement"),
        WORDS("What the inspectorate says should improve"), "Ctrl+5", "improvements", Checkable },
    Row { Menu::View, "view.search", WORDS("S&earch"), WORDS("Words in the text of every document"),
        "Ctrl+6", "search", Checkable },
    Row { Menu::View, "view.source", WORDS("So&urce"), WORDS("The page that a fact was read from"),
        "Ctrl+7", "source", Checkable },
    Row { Menu::View, "view.briefing", WORDS("&Briefing"),
        WORDS("What was collected, as pages to hand over"), "Ctrl+8", "briefing", Checkable },
    Row { Menu::View, "view.review", WORDS("Revie&w"),
        WORDS("Readings that nobody is sure of, to accept, correct or reject"), "Ctrl+9", "review",
        Checkable },
    Row { Menu::View, "view.evidence", WORDS("E&vidence pane"),
        WORDS("Show or hide what the selected thing rests on"), "Space", "info", InLists | Gap },
    Row { Menu::View, "view.zoomIn", WORDS("Zoom &in"), WORDS("Make the page or text larger"),
        "Ctrl++; Ctrl+=", "zoom-in", Gap },
    Row { Menu::View, "view.zoomOut", WORDS("Zoom &out"), WORDS("Make the page or text smaller"),
        "Ctrl+-", "zoom-out", Plain },
    Row { Menu::View, "view.zoomReset", WORDS("&Normal size"), WORDS("Back to the size that fits"),
        "Ctrl+0", "", Plain },
    Row { Menu::View, "view.fullScreen", WORDS("&Full screen"), WORDS("Use the whole screen"),
        "F11", "", Checkable },
    Row { Menu::View, "view.letters", WORDS("Sin&gle-letter keys"),
        WORDS("Let single letters act where a list has no type-ahead: J, K, A, X, L …"), "", "",
        Checkable },
    Row { Menu::View, "view.resetLayout", WORDS("&Reset layout"),
        WORDS("Put every pane back to where it was first"), "", "", Gap },

    Row { Menu::Go, "go.back", WORDS("&Back"), WORDS("To what was shown before"), "Alt+Left",
        "back", Plain },
    Row { Menu::Go, "go.forward", WORDS("&Forward"), WORDS("To what was shown after"), "Alt+Right",
        "forward", Plain },
    Row { Menu::Go, "go.source", WORDS("&Open the source"),
        WORDS("Show the page that this was read from, with its words lit"), "Return; Enter",
        "source", InLists | Gap },
    Row { Menu::Go, "go.compare", WORDS("&Compare with the round before"),
        WORDS("Set the selected round beside the one before it"), "Ctrl+M", "compare", Plain },
    Row { Menu::Go, "go.nextPane", WORDS("Next &pane"), WORDS("Move the focus to the next pane"),
        "F6", "", Gap },
    Row { Menu::Go, "go.previousPane", WORDS("Pre&vious pane"),
        WORDS("Move the focus to the previous pane"), "Shift+F6", "", Plain },
    Row { Menu::Go, "go.nextPage", WORDS("&Next page of the document"),
        WORDS("Turn to the next page in the Source view"), "Ctrl+PgDown", "next", Gap },
    Row { Menu::Go, "go.previousPage", WORDS("P&revious page of the document"),
        WORDS("Turn to the previous page in the Source view"), "Ctrl+PgUp", "previous", Plain },
    Row { Menu::Go, "go.nextHit", WORDS("Next &hit or change"),
        WORDS("To the next place found, change, link to decide or fact of a document"), "F3", "",
        Gap },
    Row { Menu::Go, "go.previousHit", WORDS("Previous h&it or change"),
        WORDS("To the one before it"), "Shift+F3", "", Plain },

    Row { Menu::Go, "pane.next", WORDS("Ne&xt row or step"), WORDS("To the next row of this pane"),
        "J", "", Letter },
    Row { Menu::Go, "pane.previous", WORDS("Previous ro&w or step"), WORDS("To the row before it"),
        "K", "", Letter },
    Row { Menu::Go, "source.nextFact", WORDS("Next fac&t in the document"),
        WORDS("Light the next fact that was read from this document"), "N", "", Letter },
    Row { Menu::Go, "source.previousFact", WORDS("Previous f&act in the document"),
        WORDS("Light the previous fact that was read from this document"), "P", "", Letter },

    Row { Menu::Document, "document.header", WORDS("Set &kind, force or round…"),
        WORDS("Correct what a document is; its facts are read again under it"), "F2", "", Plain },
    Row { Menu::Document, "document.remove", WORDS("&Remove from the library"),
        WORDS("Take the selected documents out of every view; can be undone"), "Del", "trash",
        Plain },
    Row { Menu::Document, "review.look", WORDS("&Look over this reading"),
        WORDS("Accept, correct or reject the selected fact in the Review view"), "Ctrl+R", "",
        InLists | Gap },
    Row { Menu::Document, "review.correct", WORDS("&Correct the reading"),
        WORDS("Go to the fields of the reading; once they are changed, keep the correction"), "E",
        "", Letter },
    Row { Menu::Document, "review.takeBack", WORDS("Take your &word on it back"),
        WORDS("The reading is again as the program read it"), "U", "", Letter },
    Row { Menu::Document, "review.acceptAlike", WORDS("&Accept all like it"),
        WORDS("Accept every unsure reading of the same rule from the same document"), "Shift+A", "",
        Letter },
    Row { Menu::Document, "document.original", WORDS("Open the ori&ginal file"),
        WORDS("Open the stored document in the program that your system has for it"), "", "", Gap },

    Row { Menu::Trail, "trail.link", WORDS("&Link to an area for improvement…"),
        WORDS("Say that these words belong to an area for improvement"), "L", "", Letter },
    Row { Menu::Trail, "trail.accept", WORDS("&Accept the link, label or reading"),
        WORDS("The step belongs to the trail, the label of the claim or the reading is right"), "A",
        "", Letter | Gap },
    Row { Menu::Trail, "trail.reject", WORDS("&Reject the link, label or reading"),
        WORDS("The step does not belong to the trail; the label or the reading is wrong"), "X", "",
        Letter },
    Row { Menu::Trail, "trail.state", WORDS("&Say how it stands…"),
        WORDS("Set by hand how it stands with the area for improvement"), "T", "", Letter },
    Row { Menu::Trail, "trail.merge", WORDS("&Merge the selected rows"),
        WORDS("Say that the selected rows of the list are the same area for improvement"), "Ctrl+M",
        "", Gap },
    Row { Menu::Trail, "trail.separate", WORDS("&Take merged rows apart"),
        WORDS("Show again, each for itself, what was merged into the selected row"), "", "",
        Plain },

    Row { Menu::Figure, "figure.show", WORDS("&Draw what this view shows"),
        WORDS("A figure of the judgments, the improvements or the selected figure"), "Ctrl+G",
        "metrics", InLists },
    Row { Menu::Figure, "figure.export", WORDS("&Export the figure…"),
        WORDS("Save the figure, its table or a document of it in any format"), "Ctrl+E", "export",
        Plain },
    Row { Menu::Figure, "figure.keep", WORDS("&Keep the figure"),
        WORDS("Keep the figure as it is now in the library, under its title"), "Ctrl+D", "",
        Plain },
    Row { Menu::Figure, "figure.open", WORDS("&Open a figure…"),
        WORDS("Open a figure again from a PNG, SVG or JSON that was exported"), "", "folder",
        Plain },
    Row { Menu::Figure, "figure.forget", WORDS("&Remove the kept figure"),
        WORDS("Take the kept figure that is shown out of the library"), "", "trash", Plain },
    Row { Menu::Figure, "compare.swap", WORDS("&Swap the rounds of Compare"),
        WORDS("Exchange the two rounds that are compared"), "Ctrl+Shift+X", "swap", Plain },
    Row { Menu::Figure, "compare.changes", WORDS("&Hide what stayed the same"),
        WORDS("Show only the rows of Compare that differ"), "", "", Checkable },

    Row { Menu::Briefing, "briefing.up", WORDS("Move the block &up"),
        WORDS("Put the chosen block before the one above it"), "Alt+Up", "up", Plain },
    Row { Menu::Briefing, "briefing.down", WORDS("Move the block &down"),
        WORDS("Put the chosen block behind the one below it"), "Alt+Down", "down", Plain },
    Row { Menu::Briefing, "briefing.removeBlock", WORDS("&Remove the block"),
        WORDS("Take the chosen block out of the briefing; can be undone"), "", "trash", Plain },
    Row { Menu::Briefing, "briefing.pin", WORDS("Pi&n the block"),
        WORDS("Leave the chosen block as it is when the briefing is refreshed; or free it again"),
        "Ctrl+Shift+P", "pin", Checkable },
    Row { Menu::Briefing, "briefing.refresh", WORDS("Re&fresh from the library…"),
        WORDS("See what the library says otherwise now, and take it over if you wish"), "F5",
        "swap", Gap },
    Row { Menu::Briefing, "briefing.export", WORDS("&Export the briefing…"),
        WORDS("Save as OpenDocument, Word, slides, PDF, web page, spreadsheet or all of them"), "",
        "export", Gap },
    Row { Menu::Briefing, "briefing.print", WORDS("&Print the briefing…"),
        WORDS("See the pages and print them"), "Ctrl+P", "print", Plain },

    Row { Menu::Help, "help.keys", WORDS("&Keys"), WORDS("Every action and its key"), "F1; Ctrl+/",
        "", Plain },
    Row { Menu::Help, "help.about", WORDS("&About PEEL Explorer"),
        WORDS("Version, licence and what it is made of"), "", "", Plain },
};

struct MenuRow
{
    Menu menu;
    const char *title;
};

constexpr std::array menus {
    MenuRow { Menu::Library, WORDS("&Library") },
    MenuRow { Menu::Edit, WORDS("&Edit") },
    MenuRow { Menu::View, WORDS("&View") },
    MenuRow { Menu::Go, WORDS("&Go") },
    MenuRow { Menu::Document, WORDS("&Document") },
    MenuRow { Menu::Trail, WORDS("&Trail") },
    MenuRow { Menu::Figure, WORDS("&Figure and compare") },
    MenuRow { Menu::Briefing, WORDS("&Briefing") },
    MenuRow { Menu::Help, WORDS("&Help") },
};

#undef WORDS

QList<QKeySequence> keysOf(const Row &row)
{
    const QLatin1StringView keys(row.keys);
    return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys);
}

QAction *makeAction(const Row &row, QObject *parent)
{
    auto *action = new QAction(Actions::tr(row.text), parent);
    const QString tip = Actions::tr(row.tip);
    action->setObjectName(u"act."_s + QLatin1StringView(row.name));
    action->setStatusTip(tip);
    action->setShortcuts(keysOf(row));
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, key));
    if (*row.icon != '\0')
        action->setIcon(icon(QLatin1StringView(row.icon)));
    action->setCheckable((row.traits & Checkable) != 0);
    // Enter and Space belong to buttons and fields unless a list has the focus.
    const QLatin1StringView name(row.name);
    if (name == "go.source"_L1 || name == "view.evidence"_L1)
        action->setShortcutContext(Qt::WidgetShortcut);
    if (name == "document.remove"_L1 || name == "document.header"_L1)
        action->setShortcutContext(Qt::WidgetShortcut);
    if (name == "trail.merge"_L1) // elsewhere the key compares rounds
        action->setShortcutContext(Qt::WidgetShortcut);
    if ((row.traits & Letter) != 0)
        action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Row &row : rows) {
        QAction *action = makeAction(row, this);
        m_actions.append(action);
        m_byName.insert(QLatin1StringView(row.name), action);
    }
}

void Actions::useLetters(bool use)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if ((rows[i].traits & Letter) != 0)
            m_actions.at(static_cast<qsizetype>(i))
                ->setShortcuts(use ? keysOf(rows[i]) : QList<QKeySequence>());
    }
}

QAction *Actions::operator[](const QString &name) const
{
    Q_ASSERT(m_byName.contains(name));
    return m_byName.value(name);
}

QList<QAction *> Actions::ofItems() const
{
    QList<QAction *> actions;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if ((rows[i].traits & InLists) != 0)
            actions << m_actions.at(static_cast<qsizetype>(i));
    }
    return actions;
}

void Actions::fill(QMenuBar *bar) const
{
    for (const MenuRow &entry : menus) {
        QMenu *menu = bar->addMenu(tr(entry.title));
        menu->setToolTipsVisible(true);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].menu != entry.menu)
                continue;
            if ((rows[i].traits & Gap) != 0)
                menu->addSeparator();
            menu->addAction(m_actions.at(static_cast<qsizetype>(i)));
        }
    }
}

} // namespace Peel
