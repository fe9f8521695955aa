// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const OptionSpec *optionNamed(const Command &command, const QString &typed)
{
    const auto means = [&typed](const OptionSpec &option) {
        return typed == u"--"_s + QLatin1StringView(option.name)
            || (option.letter != 0 && typed == u"-"_s + QLatin1Char(option.letter));
    };
    const auto found = std::find_if(command.options.begin(), command.options.end(), means);
    return found == command.options.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknownOption(const Command &command, const QString &typed)
{
    QStringList known;
    for (const OptionSpec &option : command.options)
        known.append(u"--"_s + QLatin1StringView(option.name));
    const QString meant = nearest(typed, known);
    const QString hint = meant.isEmpty()
        ? u"“peelctl %1 --help” lists those it has."_s.arg(QLatin1StringView(command.name))
        : u"Did you mean “%1”?"_s.arg(meant);
    return failure(ErrorKind::NotUnderstood,
        u"%1 has no option “%2”. %3"_s.arg(QLatin1StringView(command.name), typed, hint));
}

/// How many letters must change to make one word of the other.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (int i = 0; i < a.size(); ++i) {
        int diagonal = row.front();
        row.front() = i + 1;
        for (int j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(at + 1);
            row.at(at + 1) = std::min({ replaced, row.at(at) + 1, diagonal + 1 });
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    QString best;
    int least = std::max(2, static_cast<int>(typed.size()) / 3) + 1;
    for (const QString &word : known) {
        const int changes = distance(typed, word);
        if (changes < least) {
            least = changes;
            best = word;
        }
    }
    return best;
}

Result<Invocation> parsed(const Command &command, const QStringList &typed)
{
    Invocation invocation;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed.at(i);
        if (word == "--"_L1) {
            invocation.arguments += typed.mid(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word.size() == 1) {
            invocation.arguments.append(word);
            continue;
        }
        const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const OptionSpec *option = optionNamed(command, name);
        if (option == nullptr)
            return unknownOption(command, name);
        const QString key = QLatin1StringView(option->name);
        if (option->value == nullptr) {
            if (equals >= 0)
                return failure(ErrorKind::NotUnderstood, u"%1 takes no value."_s.arg(name));
            invocation.options.insert(key, QString());
            continue;
        }
        if (equals < 0 && ++i >= typed.size())
            return failure(ErrorKind::NotUnderstood,
                u"%1 needs a value: %1 %2."_s.arg(name, QString::fromUtf8(option->value)));
        invocation.options.insert(key, equals < 0 ? typed.at(i) : word.mid(equals + 1));
    }
    const auto count = invocation.arguments.size();
    if (count < command.least)
        return failure(ErrorKind::NotUnderstood,
            u"%1 needs %2."_s.arg(
                QLatin1StringView(command.name), QString::fromUtf8(command.arguments)));
    if (command.most >= 0 && count > command.most)
        return failure(ErrorKind::NotUnderstood,
            u"%1 does not know what to do with “%2”."_s.arg(
                QLatin1StringView(command.name), invocation.arguments.at(command.most)));
    return invocation;
}

const Command *commandNamed(const QString &name)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
        [&name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace Peel
