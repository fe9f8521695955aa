// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/pagenotes.h"

#include "ingest/language/pattern.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Note
{
    int number = 0;
    qsizetype line = 0;
};

QString raised(int number)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString mark;
    for (const QChar digit : QString::number(number))
        mark += digits.at(digit.digitValue());
    return mark;
}

/// The notes of the page: numbers that count on from the last one, each at the start of a line.
QList<Note> notesOf(const QStringList &page, int last)
{
    static const Pattern start(u"^\\s*(\\d{1,3})\\s+[\\p{Lu}‘“]"_s);
    QList<Note> notes;
    for (qsizetype i = page.size() / 2; i < page.size(); ++i) {
        const auto match = start.match(page.at(i));
        if (match.hasMatch() && match.captured(1).toInt() == last + 1)
            notes << Note { ++last, i };
    }
    return notes;
}

/// Raises the mark of a note where it is glued to a word or a stop, the first time on its page.
bool raiseMark(QStringList &page, int number)
{
    const Pattern mark(
        u"(?<=[\\p{L}’”)])(?<!\\bm)(?<!\\bkm)%1(?=[\\s.,;:)]|$)|(?<=[\\p{L}’”)][.,;:?])%1(?=\\s|$)"_s
            .arg(QString::number(number)));
    for (QString &line : page) {
        const auto match = mark.match(line);
        if (!match.hasMatch())
            continue;
        line.replace(match.capturedStart(), match.capturedLength(), raised(number));
        return true;
    }
    return false;
}

} // namespace

QStringList takeNotes(QStringList &page, int &last)
{
    QList<Note> notes = notesOf(page, last);
    if (notes.isEmpty())
        return {};
    const QStringList below = page.mid(notes.front().line);
    QStringList body = page.mid(0, notes.front().line);
    // Lines of a table or a chart may count on as well: a note has its mark above.
    if (!raiseMark(body, notes.front().number))
        return {};
    QStringList lines;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (i > 0)
            raiseMark(body, notes.at(i).number);
        const qsizetype from = notes.at(i).line - notes.front().line;
        const qsizetype to
            = i + 1 < notes.size() ? notes.at(i + 1).line - notes.front().line : below.size();
        const QString number = QString::number(notes.at(i).number);
        const QString first = below.at(from).trimmed().mid(number.size()).trimmed();
        lines << QString() << u"[%1] %2"_s.arg(number, first) << below.mid(from + 1, to - from - 1);
    }
    last = notes.back().number;
    page = body;
    return lines;
}

} // namespace Peel
