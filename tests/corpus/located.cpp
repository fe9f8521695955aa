// SPDX-License-Identifier: GPL-3.0-or-later
#include "located.h"

#include "score.h"

#include <QJsonArray>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel::Testing {
namespace {

struct Word
{
    QPointF middle;
    QString text; // flat
};

using Pages = std::vector<std::vector<Word>>;

QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

Pages pagesOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, { u"-bbox"_s, u"-cropbox"_s, pdf, u"-"_s });
    process.waitForFinished();
    static const QRegularExpression word(
        u"<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">(.*?)</word>"_s);
    Pages pages;
    QStringList parts = QString::fromUtf8(process.readAllStandardOutput()).split(u"<page "_s);
    parts.removeFirst();
    for (const QString &part : parts) {
        std::vector<Word> words;
        auto matches = word.globalMatch(part);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto number = [&](int group) { return match.captured(group).toDouble(); };
            words.push_back({ { (number(1) + number(3)) / 2, (number(2) + number(4)) / 2 },
                flat(unescaped(match.captured(5))) });
        }
        pages.push_back(std::move(words));
    }
    return pages;
}

QString wordsIn(const Pages &pages, const QJsonArray &box)
{
    const int page = box[0].toInt();
    if (page < 1 || page > static_cast<int>(pages.size()))
        return {};
    const QRectF around(QPointF(box[1].toDouble() - 1, box[2].toDouble() - 1),
        QPointF(box[3].toDouble() + 1, box[4].toDouble() + 1));
    QString found;
    for (const Word &word : pages[static_cast<std::size_t>(page - 1)])
        found += around.contains(word.middle) ? word.text : QString();
    return found;
}

bool standsInBoxes(const QJsonObject &source, const Pages &pages)
{
    const QString quote = source["quote"_L1].toString();
    const QString want = flat(quote);
    QString have;
    for (const QJsonValue &box : source["boxes"_L1].toArray())
        have += wordsIn(pages, box.toArray());
    int words = 0;
    int there = 0;
    for (const QString &word : quote.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
        const QString plain = flat(word);
        if (plain.isEmpty())
            continue;
        ++words;
        there += have.contains(plain) ? 1 : 0;
    }
    const bool found = !want.isEmpty() && (have.contains(want) || there >= 0.9 * words);
    return found && have.size() <= 2 * want.size() + 40;
}

QStringList failing(
    const QJsonObject &facts, const std::function<bool(const QJsonObject &source)> &stands)
{
    QStringList lost;
    for (const QString &kind : { u"judgments"_s, u"recommendations"_s, u"metrics"_s }) {
        for (const QJsonValue &fact : facts[kind].toArray()) {
            const QJsonObject source = fact.toObject()["source"_L1].toObject();
            if (!stands(source))
                lost.append(u"%1: %2"_s.arg(kind, source["quote"_L1].toString().left(80)));
        }
    }
    return lost;
}

} // namespace

QStringList notInText(const QJsonObject &facts, const QString &text)
{
    const QList<uint> codePoints = text.toUcs4();
    return failing(facts, [&](const QJsonObject &source) {
        const int from = source["start"_L1].toInt(-1);
        const int to = source["end"_L1].toInt(-1);
        if (from < 0 || to < from || to > codePoints.size())
            return false;
        const QString there = QString::fromUcs4(
            reinterpret_cast<const char32_t *>(codePoints.constData()) + from, to - from);
        const QString quote = flat(source["quote"_L1].toString());
        return !quote.isEmpty() && quote == flat(there);
    });
}

QStringList notInBoxes(const QJsonObject &facts, const QString &pdf)
{
    const Pages pages = pagesOf(pdf);
    return failing(facts, [&](const QJsonObject &source) { return standsInBoxes(source, pages); });
}

bool canCheckBoxes()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

} // namespace Peel::Testing
