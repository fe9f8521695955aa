// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/turnedheads.h"

#include "ingest/pdf/figures.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double oneEdge = 8; // points, between the beginnings of heads
constexpr double wordGap = 1.0; // em
constexpr double lineGap = 0.5; // em, between the lines of one head
constexpr double reach = 6; // em from the heads down to the first figures
constexpr double beside = 0.6; // of the way to the next head that a figure may stand aside
constexpr double slant = 0.3; // em that the words of a line may drift aside
constexpr std::size_t fewestHeads = 2;

/// Words that are turned alike, as they follow each other: a line, or the lines of one head.
struct TurnedText
{
    std::vector<std::size_t> words; // of the page's turned ones
    QString text;
    Box box;
    double size = 0;
    bool bold = false;
    bool slanted = false; // set at an angle: its words cannot be trusted
};

/// What is turned one way: from bottom to top, or from top to bottom.
class TurnedTexts
{
public:
    TurnedTexts(const std::vector<Word> &words, bool upwards)
        : m_words(words)
        , m_upwards(upwards)
    {
    }

    std::vector<TurnedText> heads(const std::vector<std::size_t> &turned) const
    {
        std::vector<TurnedText> lines;
        for (const std::size_t index : inOrder(turned)) {
            const auto line = std::find_if(lines.rbegin(), lines.rend(),
                [&](const TurnedText &l) { return goesOn(l, m_words[index]); });
            if (line == lines.rend())
                lines.push_back(textOf(index));
            else
                addWord(*line, index);
        }
        std::sort(lines.begin(), lines.end(), [this](const TurnedText &a, const TurnedText &b) {
            return m_upwards ? a.box.x0 < b.box.x0 : a.box.x0 > b.box.x0;
        });
        std::vector<TurnedText> heads;
        for (TurnedText &line : lines) {
            if (!heads.empty() && isNextLine(heads.back(), line))
                join(heads.back(), line);
            else
                heads.push_back(std::move(line));
        }
        return heads;
    }

    double beginning(const TurnedText &text) const { return m_upwards ? text.box.y1 : text.box.y0; }

private:
    std::vector<std::size_t> inOrder(std::vector<std::size_t> turned) const
    {
        std::stable_sort(turned.begin(), turned.end(), [this](std::size_t a, std::size_t b) {
            return m_upwards ? m_words[a].box.y1 > m_words[b].box.y1
                             : m_words[a].box.y0 < m_words[b].box.y0;
        });
        return turned;
    }

    TurnedText textOf(std::size_t index) const
    {
        const Word &word = m_words[index];
        return { { index }, word.text, word.box, word.size, word.bold, false };
    }

    void addWord(TurnedText &line, std::size_t index) const
    {
        const Word &word = m_words[index];
        line.slanted = line.slanted || std::abs(word.box.x0 - line.box.x0) > slant * word.size;
        join(line, textOf(index));
    }

    static void join(TurnedText &text, const TurnedText &next)
    {
        text.slanted = text.slanted || next.slanted;
        text.words.insert(text.words.end(), next.words.begin(), next.words.end());
        text.text += u' ' + next.text;
        text.box = united(text.box, next.box);
    }

    bool goesOn(const TurnedText &line, const Word &word) const
    {
        const double shared
            = std::min(line.box.x1, word.box.x1) - std::max(line.box.x0, word.box.x0);
        const double gap = m_upwards ? line.box.y0 - word.box.y1 : word.box.y0 - line.box.y1;
        return shared > 0.5 * (word.box.x1 - word.box.x0) && std::abs(gap) < wordGap * word.size;
    }

    bool isNextLine(const TurnedText &head, const TurnedText &line) const
    {
        const double gap = m_upwards ? line.box.x0 - head.box.x1 : head.box.x0 - line.box.x1;
        return gap < lineGap * line.size && std::abs(beginning(head) - beginning(line)) < oneEdge;
    }

    const std::vector<Word> &m_words;
    bool m_upwards;
};

/// The least way from one head to the next.
double pitchOf(const std::vector<TurnedText> &heads)
{
    double pitch = std::numeric_limits<double>::max();
    for (const TurnedText &a : heads) {
        for (const TurnedText &b : heads) {
            if (&a != &b)
                pitch = std::min(pitch, std::abs(a.box.x0 - b.box.x0));
        }
    }
    return pitch;
}

/// Whether a figure stands below the head, as the first of its column.
bool hasFigureBelow(const TurnedText &head, double pitch, const std::vector<Word> &words)
{
    return std::any_of(words.begin(), words.end(), [&head, pitch](const Word &word) {
        const double middle = (word.box.x0 + word.box.x1) / 2;
        return word.box.y0 > head.box.y1 - head.size
            && word.box.y0 < head.box.y1 + reach * head.size
            && middle > head.box.x0 - beside * pitch && middle < head.box.x1 + beside * pitch
            && isFigure(word.text);
    });
}

/// The heads that begin at one height, if they are the heads of a table.
std::vector<TurnedText> headsOfTable(
    const std::vector<TurnedText> &texts, const TurnedTexts &way, const std::vector<Word> &words)
{
    for (const TurnedText &first : texts) {
        std::vector<TurnedText> heads;
        std::copy_if(
            texts.begin(), texts.end(), std::back_inserter(heads), [&](const TurnedText &text) {
                return std::abs(way.beginning(text) - way.beginning(first)) < oneEdge;
            });
        const double pitch = pitchOf(heads);
        const auto over = std::count_if(heads.begin(), heads.end(),
            [&](const TurnedText &head) { return hasFigureBelow(head, pitch, words); });
        const bool upright = std::none_of(
            heads.begin(), heads.end(), [](const TurnedText &head) { return head.slanted; });
        if (heads.size() >= fewestHeads && upright
            && 2 * static_cast<std::size_t>(over) > heads.size())
            return heads;
    }
    return {};
}

Word uprightWord(const TurnedText &head, double bottom)
{
    Word word;
    word.text = head.text;
    word.size = head.size;
    word.bold = head.bold;
    word.box = head.box;
    word.box.y1 = bottom;
    word.box.y0 = bottom - 1.2 * head.size;
    word.reach = word.box.x1;
    return word;
}

} // namespace

void takeTurnedHeads(PageWords &page)
{
    std::vector<bool> taken(page.turned.size(), false);
    for (const int quarter : { 3, 1 }) {
        std::vector<std::size_t> turned;
        for (std::size_t i = 0; i < page.turned.size(); ++i) {
            if (((page.turned[i].rotation - page.turn) & 3) == quarter)
                turned.push_back(i);
        }
        const TurnedTexts way(page.turned, quarter == 3);
        const std::vector<TurnedText> heads = headsOfTable(way.heads(turned), way, page.words);
        double bottom = 0;
        for (const TurnedText &head : heads)
            bottom = std::max(bottom, head.box.y1);
        for (const TurnedText &head : heads) {
            page.words.push_back(uprightWord(head, bottom));
            for (const std::size_t index : head.words)
                taken[index] = true;
        }
    }
    std::vector<Word> left;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (!taken[i])
            left.push_back(std::move(page.turned[i]));
    }
    page.turned = std::move(left);
}

} // namespace Peel::Pdf
