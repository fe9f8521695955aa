// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/pageedges.h"

#include "ingest/language/pattern.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype deepest = 3; // lines of words from the page's end
constexpr double share = 0.25; // of the pages: left and right ones may have heads of their own

/// "Derbyshire 2016 – 7" and "Derbyshire 2016 – 8" are one.
QString keyOf(const QString &line)
{
    static const Pattern digits(u"\\d+"_s);
    return digits.replacedIn(line.simplified(), u"#");
}

/// The places of the outer lines, those of the bottom first.
QList<qsizetype> edge(const QStringList &page, bool top)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < page.size() && places.size() < deepest; ++i) {
        const qsizetype at = top ? i : page.size() - 1 - i;
        if (!page.at(at).trimmed().isEmpty())
            places << at;
    }
    return places;
}

/// The keys that stand at this end of many pages.
QSet<QString> repeated(const std::vector<QStringList> &pages, bool top)
{
    QHash<QString, int> counts;
    for (const QStringList &page : pages) {
        QSet<QString> keys;
        for (const qsizetype at : edge(page, top))
            keys << keyOf(page.at(at));
        for (const QString &key : keys)
            ++counts[key];
    }
    const double enough = std::max(2.0, share * static_cast<double>(pages.size()));
    QSet<QString> often;
    for (auto key = counts.cbegin(); key != counts.cend(); ++key) {
        if (key.value() >= enough)
            often << key.key();
    }
    return often;
}

} // namespace

void takePageEdges(std::vector<QStringList> &pages, std::vector<Furniture> &furniture)
{
    static const Pattern isNumber
        = caseless(u"^[-–—|\\s]*(?:page\\s*)?#(?:\\s*(?:of|/)\\s*#)?[-–—|\\s]*$"_s);
    for (const bool top : { true, false }) {
        const QSet<QString> often = repeated(pages, top);
        for (QStringList &page : pages) {
            QList<qsizetype> places = edge(page, top);
            std::sort(places.begin(), places.end(), std::greater<>());
            for (const qsizetype at : places) {
                const QString key = keyOf(page.at(at));
                const bool number = isNumber.match(key).hasMatch();
                // At its first place a running head may be the only title that the text has.
                if (!often.contains(key) || (top && !number && &page == &pages.front()))
                    continue;
                const QString why = number ? u"page number"_s
                    : top                  ? u"running head"_s
                                           : u"running foot"_s;
                furniture.push_back(Furniture { page.takeAt(at).trimmed(), {}, why });
            }
        }
    }
}

} // namespace Peel
