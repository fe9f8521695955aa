// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/spokenshare.h"

#include "analysis/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int mostBaseWords = 8;

/// Words that end a noun phrase: what follows says something about the base.
const QSet<QString> &enders()
{
    static const QSet<QString> words { u"have"_s, u"haven"_s, u"has"_s, u"hasn"_s, u"had"_s,
        u"hadn"_s, u"is"_s, u"isn"_s, u"are"_s, u"aren"_s, u"was"_s, u"wasn"_s, u"were"_s,
        u"weren"_s, u"be"_s, u"been"_s, u"will"_s, u"would"_s, u"can"_s, u"could"_s, u"may"_s,
        u"did"_s, u"didn"_s, u"does"_s, u"do"_s, u"don"_s, u"who"_s, u"that"_s, u"which"_s, u"in"_s,
        u"at"_s, u"by"_s, u"on"_s, u"with"_s, u"from"_s, u"for"_s, u"to"_s, u"as"_s, u"within"_s,
        u"during"_s, u"over"_s, u"since"_s, u"currently"_s, u"still"_s, u"now"_s, u"said"_s,
        u"say"_s, u"felt"_s, u"feel"_s, u"reported"_s, u"received"_s, u"went"_s, u"go"_s, u"said"_s,
        u"it"_s, u"than"_s, u"when"_s, u"where"_s, u"but"_s, u"because"_s };
    return words;
}

const QSet<QString> &leaders()
{
    static const QSet<QString> words { u"the"_s, u"our"_s, u"its"_s, u"their"_s, u"all"_s,
        u"these"_s, u"those"_s, u"a"_s, u"an"_s, u"force"_s, u"constabulary"_s, u"s"_s, u"of"_s };
    return words;
}

/// The noun phrase behind "of", without what merely points ("the force’s").
SpokenShare shareWith(const QString &share, const QString &rest)
{
    SpokenShare found { share, {}, {} };
    static const QRegularExpression stop(u"[.,;:()]"_s);
    const QString stretch = rest.left(rest.indexOf(stop));
    int from = -1;
    int to = 0;
    int taken = 0;
    for (const Word &word : wordsOf(stretch)) {
        const QString written = stretch.mid(word.start, word.end - word.start).toLower();
        if (enders().contains(written) || taken == mostBaseWords)
            break;
        if (from < 0 && leaders().contains(written))
            continue;
        if (from < 0)
            from = word.start;
        to = word.end;
        ++taken;
        if (written != "and"_L1 && written != "or"_L1)
            found.baseStems.append(word.stem);
    }
    if (from >= 0)
        found.base = stretch.mid(from, to - from);
    found.baseStems.sort();
    found.baseStems.removeDuplicates();
    return found;
}

} // namespace

std::vector<SpokenShare> sharesIn(const QString &text)
{
    static const QRegularExpression share(
        u"((?:(?:about|around|over|under|nearly|almost|just over|just under|at least|more than|"
        "less than|up to|approximately|some) )?(?:\\d+(?:\\.\\d+)?(?: ?%| per ?cent)|"
        "(?:one|two|three|four|a) (?:third|quarter|fifth|tenth)s?|half|(?:one|two|three|four)-"
        "(?:third|quarter|fifth)s?)) of (?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<SpokenShare> shares;
    auto matches = share.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        SpokenShare found = shareWith(match.captured(1), text.mid(match.capturedEnd()));
        if (!found.base.isEmpty())
            shares.push_back(std::move(found));
    }
    return shares;
}

bool isSameBase(const SpokenShare &one, const SpokenShare &other)
{
    return one.baseStems == other.baseStems;
}

} // namespace Peel
