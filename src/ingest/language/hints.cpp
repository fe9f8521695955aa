// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/hints.h"

#include <algorithm>

namespace Peel {
namespace {

constexpr int mostGroups = 64; // bits of Groups

char16_t smallLetter(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
}

bool standsAt(const char16_t *text, const QString &word)
{
    return std::equal(word.utf16(), word.utf16() + word.size(), text,
        [](char16_t a, char16_t b) { return a == smallLetter(b); });
}

} // namespace

Hints::Groups Hints::add(QStringView needs)
{
    Groups bits = 0;
    for (const QStringView group : needs.tokenize(u';', Qt::SkipEmptyParts)) {
        const auto known = std::find(m_groups.begin(), m_groups.end(), group);
        const auto index = known - m_groups.begin();
        if (index >= mostGroups)
            continue;
        const Groups bit = Groups(1) << index;
        bits |= bit;
        m_all |= bit;
        if (known != m_groups.end())
            continue;
        m_groups.push_back(group.toString());
        for (const QStringView word : group.tokenize(u'|'))
            m_words.at(bucketOf(word.front().unicode())).push_back({ word.toString(), bit });
    }
    return bits;
}

Hints::Groups Hints::in(QStringView text) const
{
    Groups found = 0;
    const char16_t *letters = text.utf16();
    for (qsizetype i = 0; i < text.size() && found != m_all; ++i) {
        for (const Word &word : m_words[bucketOf(smallLetter(letters[i]))]) {
            if ((word.groups & ~found) != 0 && word.letters.size() <= text.size() - i
                && standsAt(letters + i, word.letters))
                found |= word.groups;
        }
    }
    return found;
}

} // namespace Peel
