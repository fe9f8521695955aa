// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <ostream>
#include <string>
#include <vector>

namespace Peel::Testing {

/// One case of a file of wordings: a line of what is given, the words of a document, and what a
/// reader of them would write down.
///
///     == What the case is about
///     peel_page kent 2016
///     # Kent 2016
///     The force is good at …
///     ---
///     2016 effectiveness good
struct Wording
{
    QString name;
    QString given;
    QStringList lines;
    QStringList expected;
};

inline std::ostream &operator<<(std::ostream &out, const Wording &wording)
{
    return out << wording.name.toStdString();
}

inline std::vector<Wording> wordingsOf(const char *file)
{
    QFile source(
        QStringLiteral(PEEL_SOURCE_DIR "/tests/fixtures/wordings/") + QLatin1StringView(file));
    std::vector<Wording> wordings;
    if (!source.open(QIODevice::ReadOnly))
        return wordings;
    bool answers = false;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        if (line.startsWith(u"== ")) {
            wordings.push_back({ line.mid(3), {}, {}, {} });
            answers = false;
        } else if (wordings.empty()) {
            continue;
        } else if (line == u"---") {
            answers = true;
        } else if (answers) {
            if (!line.isEmpty())
                wordings.back().expected.append(line);
        } else if (wordings.back().given.isEmpty()) {
            wordings.back().given = line;
        } else {
            wordings.back().lines.append(line);
        }
    }
    return wordings;
}

namespace Detail {

inline bool isRow(const QString &line)
{
    return line.startsWith(u'|');
}

inline bool isRule(const QString &line)
{
    return line.startsWith(u"|---");
}

inline QString element(const QString &name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(name, text.toHtmlEscaped());
}

inline QString rowAsHtml(const QString &line, bool head)
{
    QStringList cells = line.split(u'|').mid(1);
    cells.removeLast();
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += element(head ? QStringLiteral("th") : QStringLiteral("td"), cell.trimmed());
    return row + QStringLiteral("</tr>\n");
}

inline QString lineAsHtml(const QString &line)
{
    if (line.startsWith(u'#')) {
        const auto level = line.indexOf(u' ');
        return element(QStringLiteral("h%1").arg(level), line.mid(level + 1));
    }
    if (line.startsWith(u"**"))
        return QStringLiteral("<p><strong>%1</strong></p>\n")
            .arg(line.mid(2, line.size() - 4).toHtmlEscaped());
    return element(QStringLiteral("p"), line);
}

} // namespace Detail

/// The words as a page of a site.
inline QByteArray asHtml(const Wording &wording)
{
    QString html = QStringLiteral("<!DOCTYPE html><html><body><main>\n");
    QString open;
    const auto within = [&](const QString &list) {
        if (open == list)
            return;
        if (!open.isEmpty())
            html += QStringLiteral("</%1>\n").arg(open);
        if (!list.isEmpty())
            html += QStringLiteral("<%1>\n").arg(list);
        open = list;
    };
    for (int i = 0; i < wording.lines.size(); ++i) {
        const QString &line = wording.lines.at(i);
        const bool head = i + 1 < wording.lines.size() && Detail::isRule(wording.lines.at(i + 1));
        within(Detail::isRow(line)       ? QStringLiteral("table")
                : line.startsWith(u"- ") ? QStringLiteral("ul")
                                         : QString());
        if (line.startsWith(u"- "))
            html += Detail::element(QStringLiteral("li"), line.mid(2));
        else if (Detail::isRow(line))
            html += Detail::isRule(line) ? QString() : Detail::rowAsHtml(line, head);
        else
            html += Detail::lineAsHtml(line);
    }
    within({});
    return (html + QStringLiteral("</main></body></html>\n")).toUtf8();
}

/// The words as plain text: paragraphs parted by empty lines, lists and tables line by line.
inline QByteArray asText(const Wording &wording)
{
    QString text;
    QString previous;
    for (const QString &line : wording.lines) {
        const bool together = (Detail::isRow(line) && Detail::isRow(previous))
            || (line.startsWith(u"- ") && previous.startsWith(u"- "));
        if (!text.isEmpty() && !together)
            text += u'\n';
        text += line + u'\n';
        previous = line;
    }
    return text.toUtf8();
}

} // namespace Peel::Testing
