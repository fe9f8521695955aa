// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/sentences.h"

#include <QString>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isCloser(QChar c)
{
    return c == u')' || c == u'"' || c == u'\'' || c == QChar(0x2019) || c == QChar(0x201D)
        || c == u']';
}

/// "e.g.", "Mr.", "No.", "St.", a single initial.
bool isAbbreviation(QStringView text, int dot)
{
    static const QStringList known { u"e.g"_s, u"i.e"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s,
        u"no"_s, u"st"_s, u"vs"_s, u"etc"_s, u"approx"_s, u"para"_s, u"paras"_s, u"p"_s, u"pp"_s,
        u"cf"_s, u"viz"_s, u"supt"_s, u"insp"_s, u"sgt"_s, u"rt"_s, u"hon"_s };
    int from = dot;
    while (from > 0 && (text.at(from - 1).isLetter() || text.at(from - 1) == u'.'))
        --from;
    const QString word = text.mid(from, dot - from).toString();
    return (word.size() == 1 && word.at(0).isUpper()) || known.contains(word.toLower());
}

} // namespace

std::vector<TextRange> sentencesOf(QStringView text)
{
    std::vector<TextRange> sentences;
    const int size = static_cast<int>(text.size());
    int from = 0;
    const auto add = [&](int to) {
        int end = to;
        while (from < end && text.at(from).isSpace())
            ++from;
        while (end > from && text.at(end - 1).isSpace())
            --end;
        if (end > from)
            sentences.push_back(TextRange { from, end });
        from = to;
    };
    for (int i = 0; i < size; ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            add(i);
            continue;
        }
        if (c != u'.' && c != u'!' && c != u'?')
            continue;
        int after = i + 1;
        while (after < size && isCloser(text.at(after)))
            ++after;
        if (after < size && !text.at(after).isSpace())
            continue; // a decimal, an address
        if (c == u'.' && isAbbreviation(text, i))
            continue;
        int next = after;
        while (next < size && text.at(next).isSpace())
            ++next;
        if (next < size && text.at(next).isLower())
            continue; // "… (approx. half) of …"
        add(after);
        i = after - 1;
    }
    add(size);
    return sentences;
}

} // namespace Peel
