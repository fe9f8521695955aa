// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlscript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// One past the end of the quoted text, comment or single character that begins at `at`.
qsizetype endOfToken(const QString &script, qsizetype at)
{
    const auto behind = [&](const QString &closing, qsizetype from) {
        const qsizetype found = script.indexOf(closing, from);
        return found < 0 ? script.size() : found + closing.size();
    };
    const QStringView rest = QStringView(script).sliced(at);
    if (rest.startsWith("--"_L1))
        return behind(u"\n"_s, at);
    if (rest.startsWith("/*"_L1))
        return behind(u"*/"_s, at + 2);
    if (rest.front() == u'\'' || rest.front() == u'"')
        return behind(rest.first(1).toString(), at + 1);
    return at + 1;
}

bool isComment(QStringView token)
{
    return token.startsWith("--"_L1) || token.startsWith("/*"_L1);
}

/// A semicolon inside a trigger ends the trigger only behind END.
bool isComplete(const QString &statement)
{
    static const QRegularExpression trigger(u"^CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closed(
        u";\\s*END\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    return !trigger.match(statement).hasMatch() || closed.match(statement).hasMatch();
}

} // namespace

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = endOfToken(script, at);
        const QStringView token = QStringView(script).sliced(at, end - at);
        at = end;
        if (isComment(token)) {
            statement += u'\n';
        } else if (token == ";"_L1 && isComplete(statement.trimmed())) {
            if (!statement.trimmed().isEmpty())
                statements.append(statement.trimmed());
            statement.clear();
        } else {
            statement += token;
        }
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement.trimmed());
    return statements;
}

} // namespace Peel
