// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/glyphs.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr std::array<std::u16string_view, 7> ligatures { u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st",
    u"st" };

bool isInvisible(char16_t c)
{
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c < 0x20
        || c == 0xFFFE || c == 0xFFFF;
}

/// What TeX's own fonts hold below the letters. Bitmap fonts tell no more than the place.
QStringView signOfTex(char16_t place)
{
    constexpr std::u16string_view quotesAndDashes = u"“”„«»–—"; // from 0x10 on
    if (place >= 0x0B && place <= 0x0F) // the old encoding
        return ligatures.at(place - 0x0B);
    if (place >= 0x10 && place <= 0x16)
        return quotesAndDashes.substr(place - 0x10, 1);
    return place >= 0x1B && place <= 0x1F ? QStringView(ligatures.at(place - 0x1B)) : QStringView();
}

/// Control characters stand for such a sign only inside a word or a number: at a line's end they
/// are what other programs left.
bool isInWord(const QString &raw, qsizetype at)
{
    const auto letter
        = [&](qsizetype i) { return i >= 0 && i < raw.size() && raw.at(i).isLetterOrNumber(); };
    return letter(at - 1) || letter(at + 1)
        || (raw.size() == 1 && raw.at(at).unicode() == 0x15); // a dash
}

/// Signs that Word and others set in Symbol and Wingdings and store as private-use characters. The
/// low byte is the place in the font.
char16_t symbolSign(char16_t low)
{
    switch (low) {
    case 0x2D: // minus of Symbol, used as a dash in lists
    case 0xBE:
        return u'–';
    case 0xB0:
        return u'°';
    case 0xB1:
        return u'±';
    case 0xA3:
        return u'≤';
    case 0xB3:
        return u'≥';
    case 0xB4:
        return u'×';
    default:
        return u'•';
    }
}

bool isPrivate(char16_t c)
{
    return c >= 0xE000 && c <= 0xF8FF;
}

/// Geometric and other signs that no text is made of.
bool isListMark(QChar c)
{
    constexpr std::u16string_view punctuation
        = u"•‣⁃∙·◦\u000F\u0088\u0095"; // the last: TeX, Windows
    const char16_t code = c.unicode();
    const bool shape = (code >= 0x25A0 && code <= 0x25FF) || (code >= 0x2700 && code <= 0x27BF)
        || (code >= 0x2B00 && code <= 0x2BFF);
    return shape || punctuation.find(code) != std::u16string_view::npos;
}

void append(QString &text, char16_t c, bool symbols)
{
    if (c >= 0xFB00 && c <= 0xFB06)
        text += QStringView(ligatures.at(c - 0xFB00));
    else if (c == 0x2010 || c == 0x2011)
        text += u'-';
    else if (c == 0x00A0 || c == 0x2007 || c == 0x202F)
        text += u' ';
    else if (c >= 0xF020 && c <= 0xF0FF)
        text += !symbols && c < 0xF07F ? QChar(char16_t(c - 0xF000))
                                       : QChar(symbolSign(char16_t(c - 0xF000)));
    else if (isPrivate(c))
        text += u'•';
    else if (!isInvisible(c))
        text += QChar(c);
}

} // namespace

Glyphs normalised(const QString &raw, const FontStyle &font)
{
    Glyphs glyphs;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char16_t c = raw.at(i).unicode();
        if (c < 0x20 && c != u'\t' && isInWord(raw, i))
            glyphs.text += signOfTex(c);
        else
            append(glyphs.text, c, font.symbols);
    }
    glyphs.softHyphen = raw.endsWith(QChar(0x00AD));
    if (raw.size() == 1 && raw.front().category() == QChar::Other_Control
        && isListMark(raw.front()))
        glyphs.text = u"•"_s;
    if (glyphs.text.size() != 1)
        return glyphs;
    const QChar only = glyphs.text.front();
    const bool letterAsBullet = font.typewriter && only == u'o';
    glyphs.bullet
        = isListMark(only) || letterAsBullet || (font.symbols && (only == u'–' || only.isLetter()));
    if (letterAsBullet || (font.symbols && only.isLetter()))
        glyphs.text = u"•"_s;
    return glyphs;
}

QString fontWithoutPrefix(const QString &font)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (font.size() > 7 && font.at(6) == u'+'
        && std::all_of(font.begin(), font.begin() + 6, isCapital))
        return font.mid(7);
    return font;
}

FontStyle styleOf(const QString &font)
{
    const QString name = fontWithoutPrefix(font);
    const auto says = [](const QString &text, std::initializer_list<QLatin1StringView> words) {
        return std::any_of(words.begin(), words.end(),
            [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    return { says(name, { "bold"_L1, "black"_L1, "heavy"_L1 }),
        font.contains("Ital"_L1) || says(font, { "italic"_L1, "oblique"_L1 }),
        says(font, { "symbol"_L1, "wingdings"_L1, "webdings"_L1, "dingbats"_L1 }),
        font.contains("Courier"_L1) };
}

} // namespace Peel::Pdf
