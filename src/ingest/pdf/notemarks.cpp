// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/notemarks.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double smallness = 0.8; // of the marked word's size
constexpr double reachOfMark = 0.35; // em

bool isUnit(const QString &text)
{
    return text == "m"_L1 || text == "km"_L1 || text == "cm"_L1 || text == "CO"_L1;
}

/// Digits that are raised characters of their own ("areas³").
QString raisedDigits(const QString &text)
{
    constexpr std::u16string_view raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString digits;
    for (auto c = text.rbegin(); c != text.rend(); ++c) {
        const auto at = raised.find(c->unicode());
        if (at == std::u16string_view::npos)
            break;
        digits.prepend(QChar(u'0' + static_cast<char16_t>(at)));
    }
    return digits;
}

/// "Burglary in a dwelling*": a sign of its own needs not be raised.
void takeSign(Word &word)
{
    const qsizetype last = word.text.size() - 1;
    if (last < 1 || !QStringView(u"*†‡").contains(word.text.at(last)))
        return;
    const QChar before = word.text.at(last - 1);
    if (!before.isLetterOrNumber() && before != u')' && before != u'%' && before != u'.')
        return;
    word.mark = word.text.at(last);
    word.text.chop(1);
}

void takeRaisedDigits(Word &word)
{
    const QString digits = raisedDigits(word.text);
    const QString rest = word.text.chopped(digits.size());
    if (digits.isEmpty() || rest.isEmpty() || isUnit(rest))
        return;
    word.text = rest;
    word.mark = digits;
}

bool standsBehind(const Word &mark, const Word &word)
{
    const double gap = mark.box.x0 - std::max(word.reach, word.box.x1);
    const bool near = gap > -0.15 * word.size && gap < reachOfMark * word.size;
    const bool raised = mark.box.y1 < word.box.y1 - 0.08 * word.size && mark.box.y1 > word.box.y0
        && mark.middle() < word.middle();
    return near && raised && mark.size < smallness * word.size;
}

Word *wordBefore(std::vector<Word> &words, std::size_t index)
{
    const Word &mark = words[index];
    // The words are sorted by their left edge: no word is wider than this.
    constexpr double widest = 400;
    Word *best = nullptr;
    for (std::size_t i = index; i-- > 0 && words[i].box.x0 > mark.box.x0 - widest;) {
        if (words[i].text.isEmpty() || !standsBehind(mark, words[i]))
            continue;
        if (!best || words[i].box.x1 > best->box.x1)
            best = &words[i];
    }
    return best;
}

} // namespace

bool isNoteMark(QStringView text)
{
    if (text.isEmpty() || text.size() > 3)
        return false;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isSign
        = [](QChar c) { return c == u'*' || c == u'†' || c == u'‡' || c == u'§' || c == u'¶'; };
    return std::all_of(text.begin(), text.end(), isDigit)
        || std::all_of(text.begin(), text.end(), isSign);
}

void attachNoteMarks(std::vector<Word> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        takeRaisedDigits(words[i]);
        takeSign(words[i]);
        QString mark = words[i].text;
        while (mark.endsWith(u','))
            mark.chop(1);
        const bool letter = mark.size() == 1 && mark.front() >= u'a' && mark.front() <= u'h';
        if (!letter && !isNoteMark(mark))
            continue;
        Word *word = wordBefore(words, i);
        if (!word || isUnit(word->text))
            continue;
        word->mark += word->mark.isEmpty() ? mark : u' ' + mark;
        word->reach = words[i].box.x1;
        words[i].text.clear();
    }
    std::erase_if(words, [](const Word &word) { return word.text.isEmpty(); });
}

} // namespace Peel::Pdf
