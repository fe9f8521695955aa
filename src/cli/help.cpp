// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/commandline.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Names of what a program built without charts does not have.
const QStringList later { u"brief"_s, u"chart"_s };

QString optionWords(const OptionSpec &option)
{
    QString words = u"--"_s + QLatin1StringView(option.name);
    if (option.letter != 0)
        words = u"-%1, %2"_s.arg(QLatin1Char(option.letter)).arg(words);
    if (option.value != nullptr)
        words += u' ' + QString::fromUtf8(option.value);
    return words;
}

} // namespace

QString overview()
{
    QString text
        = u"Usage: peelctl COMMAND [OPTIONS]\n\n"
          "Reads police inspection reports into a library and answers questions about it.\n\n"
          "Commands:\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), -13)
                    .arg(QString::fromUtf8(command.summary));
    return text
        + u"\n“peelctl COMMAND --help” explains one with examples; “peelctl --version” tells the "
          u"version.\n"
          "\nExit codes: 0 fine, 1 findings, 2 wrong use, 3 input cannot be read, 4 library cannot "
          "be\n"
          "used, 5 internal.\n"
          "The library is --library FILE, else $PEEL_LIBRARY, else “Inspection reports.peel” in "
          "the\n"
          "documents folder.\n"_s;
}

QString helpOf(const Command &command)
{
    QString text = u"Usage: peelctl %1 %2[OPTIONS]\n\n"_s.arg(QLatin1StringView(command.name),
        QString::fromUtf8(command.arguments) + (*command.arguments == 0 ? u""_s : u" "_s));
    QString summary = QString::fromUtf8(command.summary);
    summary[0] = summary.at(0).toUpper();
    text += summary + u".\n"_s;
    if (!command.options.empty())
        text += u"\nOptions:\n"_s;
    for (const OptionSpec &option : command.options)
        text += u"  %1  %2\n"_s.arg(optionWords(option), -20).arg(QString::fromUtf8(option.help));
    text += u"\nExamples:\n"_s;
    for (const QString &line : QString::fromUtf8(command.examples).split(u'\n', Qt::SkipEmptyParts))
        text += u"  "_s + line + u'\n';
    return text;
}

QString unknownCommand(const QString &typed)
{
    if (later.contains(typed))
        return u"“%1” is not in this version."_s.arg(typed);
    QStringList known;
    for (const Command &command : commands())
        known.append(QLatin1StringView(command.name));
    const QString meant = nearest(typed, known);
    return meant.isEmpty()
        ? u"There is no command “%1”. “peelctl --help” lists those there are."_s.arg(typed)
        : u"There is no command “%1”. Did you mean “%2”?"_s.arg(typed, meant);
}

} // namespace Peel
