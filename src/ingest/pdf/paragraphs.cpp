// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/paragraphs.h"

#include "ingest/language/pattern.h"
#include "ingest/pdf/bars.h"
#include "ingest/pdf/contents.h"
#include "ingest/pdf/figurelists.h"
#include "ingest/pdf/figuretables.h"
#include "ingest/pdf/kindboxes.h"
#include "ingest/pdf/labelboxes.h"
#include "ingest/pdf/labelledfigures.h"
#include "ingest/pdf/markers.h"
#include "ingest/pdf/notemarks.h"
#include "ingest/pdf/panels.h"
#include "ingest/pdf/plaintables.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

constexpr double farFromMargin = 0.25; // of the measure
constexpr double wideStep = 1.2; // of the usual step: parts two paragraphs

bool isWholeItalic(const Run &line)
{
    return std::all_of(
        line.words.begin(), line.words.end(), [](const Word &w) { return w.italic; });
}

bool isWholeBold(const Run &line)
{
    return std::all_of(line.words.begin(), line.words.end(), [](const Word &w) { return w.bold; });
}

bool endsSentence(const Run &line)
{
    QString text = line.words.back().text;
    while (!text.isEmpty() && QStringView(u"’”\"')").contains(text.back()))
        text.chop(1);
    return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') || text.endsWith(u':')
        || text.endsWith(u';');
}

/// The "and" before the last item of a list, on a line of its own, or the last word of a sentence:
/// "The force is:" above "good."
bool isLoneWord(const Run &line)
{
    const QString &word = line.words.front().text;
    const bool last = word.front().isLower() && word.endsWith(u'.');
    return line.words.size() == 1 && (word == "and"_L1 || word == "or"_L1 || last);
}

/// A raised mark that opens a line opens a footnote, and so does a star before small print.
Marker noteMarker(const Run &line, const Typography &usual)
{
    if (line.words.size() < 2)
        return {};
    const Word &first = line.words[0];
    const Word &next = line.words[1];
    const bool raised
        = first.box.y1 < next.box.y1 - (first.size < 0.85 * next.size ? 0.05 : 0.2) * next.size;
    const bool star = !first.text.front().isDigit() && line.size < 0.95 * usual.body;
    if (!isNoteMark(first.text) || !(raised || star))
        return {};
    return Marker { Marker::Kind::Number, first.text, next.box.x0 };
}

/// Collects rows into drafts.
class Collector
{
public:
    Collector(const Typography &usual, const std::vector<Row> &rows, double right)
        : m_usual(usual)
        , m_right(right)
    {
        for (const Row &row : rows)
            m_right = std::max(m_right, row.box.x1);
        for (const Row &row : rows)
            measure(row);
    }

    void add(const Run &line)
    {
        if (hasMarkAbove(line)) {
            Draft &draft = m_drafts.back();
            const QString mark = draft.lines.front().words.front().text;
            const double left = draft.left;
            draft = draftOf({ line });
            draft.marker = mark;
            draft.kind = BlockKind::ListItem;
            draft.left = left;
            draft.right = m_right;
            return;
        }
        Marker marker = noteMarker(line, m_usual);
        const bool note = marker.found();
        if (!note)
            marker = markerOf(line);
        if (marker.found() && !note && isTextInsideParagraph(line, marker))
            marker = {};
        if (!marker.found() && hasOpen() && continues(line)) {
            m_drafts.back().lines.push_back(line);
            return;
        }
        begin(line, marker, note);
    }

    void addDone(Draft &&draft) { m_drafts.push_back(std::move(draft)); }

    void addTable(const Run &place)
    {
        Draft draft;
        draft.table = place.table;
        m_drafts.push_back(std::move(draft));
    }

    std::vector<Draft> take()
    {
        for (Draft &draft : m_drafts) {
            if (draft.lines.empty())
                continue;
            Draft done = draftOf(std::move(draft.lines));
            draft.lines = std::move(done.lines);
            draft.size = done.size;
            draft.bold = done.bold;
        }
        return std::move(m_drafts);
    }

private:
    /// Small print in a box or a note may be set narrower than the text around it: where several
    /// lines of a size are long, the longest of them is their measure.
    struct Measure
    {
        double right = 0;
        int longLines = 0;
    };

    static int sizeClass(double size) { return static_cast<int>(std::lround(size * 4)); }

    void measure(const Row &row)
    {
        if (row.isTable() || row.runs.empty())
            return;
        const Run line = row.whole();
        if (std::abs(line.size - m_usual.body) < 0.06 * m_usual.body)
            return;
        Measure &measure = m_measures[sizeClass(line.size)];
        measure.right = std::max(measure.right, line.box.x1);
        measure.longLines += line.box.x1 - line.box.x0 > 0.6 * (m_right - line.box.x0) ? 1 : 0;
    }

    double rightOf(const Run &line) const
    {
        constexpr int several = 3;
        const auto found = m_measures.find(sizeClass(line.size));
        return found != m_measures.end() && found->second.longLines >= several ? found->second.right
                                                                               : m_right;
    }

    bool hasOpen() const { return !m_drafts.empty() && !m_drafts.back().lines.empty(); }

    /// A list mark that did not fit beside its text stands on the line above it.
    bool hasMarkAbove(const Run &line) const
    {
        if (!hasOpen() || m_drafts.back().lines.size() > 1 || !m_drafts.back().marker.isEmpty())
            return false;
        const Run &above = m_drafts.back().lines.front();
        const double indent = line.box.x0 - above.box.x0;
        return above.words.size() == 1 && above.words.front().bullet && isNear(above, line)
            && indent > 0 && indent < 4 * line.size;
    }

    void begin(const Run &line, const Marker &marker, bool note)
    {
        Run text = line;
        if (marker.found())
            text = makeRun({ line.words.begin() + 1, line.words.end() });
        Draft draft = draftOf({ std::move(text) });
        draft.left = line.box.x0;
        draft.right = m_right;
        if (marker.found()) {
            draft.marker = marker.text;
            draft.kind = note                          ? BlockKind::Footnote
                : marker.kind == Marker::Kind::Section ? BlockKind::Paragraph
                                                       : BlockKind::ListItem;
        }
        m_drafts.push_back(std::move(draft));
    }

    /// "in the year to" / "30. June": a line of running text that happens to begin like an item.
    bool isTextInsideParagraph(const Run &line, const Marker &marker) const
    {
        if (!hasOpen() || marker.kind == Marker::Kind::Bullet)
            return false;
        const Draft &draft = m_drafts.back();
        const Run &last = draft.lines.back();
        const bool atEdge = std::abs(line.box.x0 - edgeOf(draft)) < 0.3 * line.size;
        return atEdge && isNear(last, line) && !endsSentence(last)
            && last.box.x1 > draft.right - 0.15 * (draft.right - draft.left)
            && marker.textStart - line.words.front().box.x1 < 0.6 * line.size;
    }

    /// Where the further lines of a draft begin.
    static double edgeOf(const Draft &draft)
    {
        return draft.lines.size() > 1 ? draft.lines.back().box.x0 : draft.lines.front().box.x0;
    }

    bool isNear(const Run &above, const Run &below) const
    {
        const double step = below.box.y1 - above.box.y1;
        const double size = std::max(above.size, below.size);
        return step > 0.3 * size && step < wideStep * std::max(m_usual.pitch, 1.15) * size;
    }

    bool looksAlike(const Run &above, const Run &below) const
    {
        if (std::abs(above.size - below.size) > 0.06 * above.size)
            return false;
        // A line wholly in bold above one without any is a heading above its text; bold words that
        // begin or end a sentence change inside a line.
        if (isWholeItalic(above) && !above.words.back().text.endsWith(u',')
            && std::none_of(
                below.words.begin(), below.words.end(), [](const Word &w) { return w.italic; })
            && below.words.front().text.front().isUpper())
            return false;
        const bool boldAbove = isWholeBold(above);
        const bool boldBelow = isWholeBold(below);
        if (boldAbove == boldBelow)
            return true;
        if (boldBelow && !above.words.back().bold && endsSentence(above) && isShort(below))
            return false; // the heading of what comes next
        return !above.words.back().bold || below.words.front().bold;
    }

    bool isShort(const Run &line) const
    {
        return line.box.x1 - line.box.x0 < 0.5 * (rightOf(line) - line.box.x0);
    }

    /// "Cause of concern 1" over its title, both in bold: a short line that had room for more.
    bool isHeadOfTitle(const Run &above, const Run &below) const
    {
        return isWholeBold(above) && isWholeBold(below) && isShort(above) && !isShort(below)
            && std::abs(above.box.x0 - below.box.x0) < 0.3 * below.size
            && below.words.front().text.front().isUpper() && wasBrokenByHand(above, below);
    }

    bool continues(const Run &line) const
    {
        const Draft &draft = m_drafts.back();
        const Run &last = draft.lines.back();
        if (!isNear(last, line) || !looksAlike(last, line))
            return false;
        const double em = line.size;
        const double shift = line.box.x0 - edgeOf(draft);
        const bool centred
            = std::abs((line.box.x0 + line.box.x1) - (last.box.x0 + last.box.x1)) < em;
        const bool firstIndented = draft.lines.size() == 1 && shift < 0 && shift > -4 * em
            && line.box.x0 > draft.left - 4 * em && !endsSentence(last);
        const bool hanging = draft.lines.size() == 1 && draft.marker.isEmpty() && shift > 0
            && shift < 4 * em && !endsSentence(last);
        if (std::abs(shift) > 0.35 * em && !centred && !firstIndented && !hanging)
            return false;
        if (endsSentence(last) && !isLoneWord(line) && wasBrokenByHand(last, line))
            return false;
        if (draft.lines.size() == 1 && draft.marker.isEmpty() && isLineByItself(last, line))
            return false;
        if (draft.lines.size() == 1 && isHeadOfTitle(last, line))
            return false;
        return !isNextOfSeries(draft, line);
    }

    /// Items without marks of their own, each ending in a semicolon, the last but one in "; and".
    bool isNextOfSeries(const Draft &draft, const Run &line) const
    {
        if (m_drafts.size() < 2 || isLoneWord(line) || !line.words.front().text.front().isLower())
            return false;
        const Draft &before = m_drafts[m_drafts.size() - 2];
        const auto ends = [](const Draft &d) {
            if (d.lines.empty())
                return false;
            const std::vector<Word> &words = d.lines.back().words;
            const QString &last = words.back().text;
            const bool joins = words.size() > 1 && (last == "and"_L1 || last == "or"_L1);
            return (joins ? words[words.size() - 2].text : last).endsWith(u';');
        };
        // The first of them stands below "The force should:", and they are set in.
        const bool led = !before.lines.empty()
            && before.lines.back().words.back().text.endsWith(u':')
            && draft.left > before.left + 0.9 * line.size
            && std::abs(draft.left - line.box.x0) < 0.2 * line.size;
        return ends(draft)
            && (led
                || (ends(before)
                    && std::abs(before.lines.front().box.x0 - line.box.x0) < 0.2 * line.size));
    }

    /// "November 2016" above "© HMIC 2016": lines of a title page, broken by hand and both far from
    /// the right margin. The first line of a paragraph is full.
    bool isLineByItself(const Run &above, const Run &below) const
    {
        const QString &next = below.words.front().text;
        const QChar first = next.front();
        const bool begins
            = first.isUpper() || first.isDigit() || first == u'©' || next.startsWith("www."_L1);
        static const Pattern dangles( // "30 June" above "2022"
            u"\\b(?:January|February|March|April|May|June|July|August|September|October|November|"
            u"December|of|the|to|and|for|in|by|from|with)$"_s);
        static const Pattern day(u"^\\d{1,2}(?:st|nd|rd|th)?$"_s);
        static const Pattern month(u"^(?:January|February|March|April|May|June|July|August|"
                                   u"September|October|November|December)\\b"_s);
        if (dangles.match(above.words.back().text).hasMatch()
            || (day.match(above.words.back().text).hasMatch() && month.match(next).hasMatch()))
            return false;
        const double room = m_right - above.box.x1;
        return begins && !isWholeBold(above) && above.size < 1.1 * m_usual.body
            && room > farFromMargin * (m_right - above.box.x0) && wasBrokenByHand(above, below);
    }

    /// The line above had room for the first word of this one.
    bool wasBrokenByHand(const Run &above, const Run &below) const
    {
        const Word &first = below.words.front();
        const double room = rightOf(above) - above.box.x1;
        return room > (first.box.x1 - first.box.x0) + 1.5 * below.size;
    }

    const Typography &m_usual;
    double m_right = 0;
    std::map<int, Measure> m_measures; // of sizes other than the body's
    std::vector<Draft> m_drafts;
};

/// What is no running text, by rows; the first kind that claims a row has it.
std::vector<Record> recordsOf(const std::vector<Row> &rows, const Typography &usual)
{
    std::vector<Record> records = entriesIn(rows);
    for (auto *find : { &kindBoxesIn, &barsIn, &recordsIn, &figureListsIn, &figureTablesIn,
             &plainTablesIn, &labelBoxesIn, &labelledFiguresIn }) {
        for (Record &record : find(rows, usual)) {
            const bool free = std::none_of(records.begin(), records.end(),
                [&](const Record &r) { return record.first <= r.last && record.last >= r.first; });
            if (free)
                records.push_back(std::move(record));
        }
    }
    std::sort(records.begin(), records.end(),
        [](const Record &a, const Record &b) { return a.first < b.first; });
    return records;
}

} // namespace

std::vector<Draft> paragraphsOf(const std::vector<Row> &rows, const Typography &usual, double right)
{
    Collector collector(usual, rows, right);
    std::vector<Record> records = recordsOf(rows, usual);
    auto record = records.begin();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (record != records.end() && i == record->first) {
            i = record->last;
            for (Draft &draft : record->drafts)
                collector.addDone(std::move(draft));
            ++record;
        } else if (rows[i].isTable()) {
            collector.addTable(rows[i].runs.front());
        } else {
            collector.add(rows[i].whole());
        }
    }
    return collector.take();
}

} // namespace Peel::Pdf
