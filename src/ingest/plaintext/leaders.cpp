// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/leaders.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int fewest = 4; // lines with leaders that make a list
constexpr qsizetype longestEntry = 3; // lines

/// Dots up to a page number; some programs give each dot a line of its own.
bool hasLeader(const QString &line)
{
    static const Pattern leader(
        u"(?:(?:\\.\\s?){4,}|…{2,})\\s*\\d{0,3}\\s*$|^\\s*\\.\\s*\\d{0,3}\\s*$"_s);
    return leader.match(line).hasMatch();
}

bool isTitle(const QString &line)
{
    static const Pattern title = caseless(u"^\\s*(?:table of )?contents(?: page)?\\s*$"_s);
    return title.match(line).hasMatch();
}

/// Where the list begins whose first leader stands at `leader`: at its title, else at the line
/// behind the last blank one, for an entry may run over lines.
qsizetype beginOf(const QStringList &page, qsizetype leader)
{
    for (qsizetype i = leader; i >= 0; --i) {
        if (isTitle(page.at(i)))
            return i;
    }
    qsizetype begin = leader;
    while (begin > 0 && leader - begin < longestEntry && !page.at(begin - 1).trimmed().isEmpty())
        --begin;
    return begin;
}

} // namespace

void takeLeaders(std::vector<QStringList> &pages, std::vector<Furniture> &furniture)
{
    for (QStringList &page : pages) {
        qsizetype first = -1;
        qsizetype last = -1;
        int count = 0;
        for (qsizetype i = 0; i < page.size(); ++i) {
            if (!hasLeader(page.at(i)))
                continue;
            first = first < 0 ? i : first;
            last = i;
            ++count;
        }
        if (count < fewest)
            continue;
        const qsizetype begin = beginOf(page, first);
        for (qsizetype i = begin; i <= last; ++i) {
            if (!page.at(i).trimmed().isEmpty())
                furniture.push_back(Furniture { page.at(i).trimmed(), {}, u"contents list"_s });
        }
        page.remove(begin, last - begin + 1);
    }
}

} // namespace Peel
