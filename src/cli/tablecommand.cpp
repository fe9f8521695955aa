// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/factcommand.h"
#include "exporting/tablefile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Kind
{
    const char *name;
    const char *sheet;
    Table (*table)(const LibraryFacts &);
};

constexpr std::array kinds {
    Kind { "judgments", "Judgments", judgmentTable },
    Kind { "metrics", "Figures", metricTable },
    Kind { "improvements", "Areas for improvement", recommendationTable },
};

/// The kinds that were asked for (all where none was), as sheets.
Result<QList<WorkbookSheet>> sheetsOf(const QStringList &wanted, const LibraryFacts &facts)
{
    QList<WorkbookSheet> sheets;
    QStringList unknown = wanted;
    for (const Kind &kind : kinds) {
        const QString name = QString::fromLatin1(kind.name);
        unknown.removeAll(name);
        if (wanted.isEmpty() || wanted.contains(name))
            sheets.append({ QString::fromLatin1(kind.sheet), kind.table(facts),
                { u"This worksheet contains one table."_s } });
    }
    if (!unknown.isEmpty())
        return failure(ErrorKind::NotUnderstood,
            u"There is no table “%1”. There are: judgments, metrics, improvements."_s.arg(
                unknown.first()));
    return sheets;
}

ExitCode run(const Invocation &invocation, Console &console)
{
    if (!invocation.has("output"))
        return console.fail(u"table needs -o FILE.csv, .xlsx, .ods or .html."_s, Usage);
    const PickedFacts picked = pickFacts(invocation, console);
    if (picked.failed != Fine)
        return picked.failed;
    const auto sheets = sheetsOf(invocation.arguments, picked.facts);
    if (!sheets)
        return console.fail(sheets.error());
    Workbook workbook;
    workbook.title = u"Facts of inspection documents"_s;
    workbook.about
        = { u"Made with PEEL Explorer. Every row names its document, page and words."_s };
    workbook.sheets = *sheets;
    const auto saved = saveWorkbook(workbook, invocation.value("output"));
    if (!saved)
        return console.fail(saved.error().message,
            saved.error().kind == ErrorKind::NotUnderstood ? Usage : InternalError);
    console.note(u"Wrote %1."_s.arg(*saved));
    return Fine;
}

} // namespace

Command tableCommand()
{
    return { "table", "judgments|metrics|improvements…", "write facts as a spreadsheet or CSV",
        "peelctl table judgments --force derbyshire -o judgments.csv\n"
        "peelctl table judgments metrics improvements -o facts.xlsx",
        { { "output", "FILE", "the file: .csv, .xlsx, .ods or .html", 'o' }, forceOption(),
            roundOption(), areaOption(), measureOption(), libraryOption() },
        0, 3, run };
}

} // namespace Peel
