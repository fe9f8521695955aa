// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/markers.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double tab = 0.45; // em: a gap behind a marker that is no blank between words

using Kind = Marker::Kind;

Kind kindOfNumber(const QString &text)
{
    static const Pattern section(u"^\\d{1,3}(\\.\\d{1,3})+\\.?$"_s);
    static const Pattern number(u"^(\\d{1,3}[.)]|\\(\\d{1,3}\\))$"_s);
    static const Pattern roman(u"^(\\(?[ivx]{1,5}\\)|[ivx]{1,5}\\.)$"_s);
    static const Pattern letter(u"^(\\([a-zA-Z]\\)|[a-zA-Z][.)])$"_s);
    if (section.match(text).hasMatch())
        return Kind::Section;
    if (number.match(text).hasMatch())
        return Kind::Number;
    if (roman.match(text).hasMatch())
        return Kind::Roman;
    if (letter.match(text).hasMatch())
        return Kind::Letter;
    return Kind::None;
}

bool isBareNumber(const QString &text)
{
    static const Pattern bare(u"^\\d{1,3}$"_s);
    return bare.match(text).hasMatch();
}

bool isDash(const QString &text)
{
    return text == "-"_L1 || text == u"–"_s || text == u"—"_s || text == u"‒"_s;
}

/// `apart`: set in another weight than the text that begins behind it.
Kind kindOf(const Word &word, double gap, bool apart)
{
    const bool set = gap > tab * word.size;
    if (word.bullet)
        return word.text == u"–" ? Kind::Dash : Kind::Bullet;
    if (isDash(word.text) || word.text == "*"_L1 || word.text == "o"_L1)
        return set ? (isDash(word.text) ? Kind::Dash : Kind::Bullet) : Kind::None;
    const Kind number = kindOfNumber(word.text);
    if (number != Kind::None)
        return set || apart || number == Kind::Number || word.text.startsWith(u'(') ? number
                                                                                    : Kind::None;
    return set && gap > 2 * tab * word.size && isBareNumber(word.text) ? Kind::Number : Kind::None;
}

} // namespace

Marker markerOf(const Run &line)
{
    if (line.words.size() < 2)
        return {};
    const Word &first = line.words[0];
    const Word &next = line.words[1];
    const bool apart = first.bold && !next.bold && next.text.front().isUpper();
    const Kind kind = kindOf(first, next.box.x0 - first.box.x1, apart);
    if (kind == Kind::None)
        return {};
    return Marker { kind, first.text, next.box.x0 };
}

bool isMarkerText(const QString &text)
{
    static const Pattern bullet(u"^[•●○■□▪▫◦‣·–—-]$"_s);
    return kindOfNumber(text) != Kind::None || bullet.match(text).hasMatch();
}

} // namespace Peel::Pdf
