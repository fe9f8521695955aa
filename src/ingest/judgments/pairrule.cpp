// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"
#include "ingest/judgments/judgmentreading.h"
#include "ingest/judgments/leadins.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr const char *pairRule = "judgment.pair";

bool isLine(const Block &block)
{
    return block.kind == BlockKind::ListItem || block.kind == BlockKind::Paragraph
        || block.kind == BlockKind::Badge;
}

/// "AREA – GRADE", "AREA: GRADE", "AREA (GRADE)": pairs in one line.
class PairReader
{
public:
    PairReader(JudgmentReading &reading, int index)
        : m_reading(reading)
        , m_index(index)
        , m_block(reading.block(index))
        , m_words(gradeWordsIn(m_block.text))
    {
    }

    bool read()
    {
        static const Pattern joint(
            u"\\s*(?:[-–—:=(]|\\.{2,}|…|\\s\\|)\\s*(?:now\\s+)?[‘'\"“]?\\s*$"_s);
        static const Pattern behind = caseless(u"^[’'\"”]?\\s*(?:$|[;,.)/•●▪]|and\\b|\\n|\\()"_s);
        if (m_words.empty() || m_reading.isCrimeData())
            return false;
        const QString earlier = earlierRoundOfList(m_reading, m_index);
        const QString round
            = earlier.isEmpty() ? m_reading.roundAt(m_index, m_block.text) : earlier;
        if (round.isEmpty())
            return false;
        const AreaLexicon &lexicon = m_reading.lexicon(round);
        int from = 0;
        bool any = false;
        for (const GradeWord &word : m_words) {
            if (m_reading.isGradeRead(m_index, word.range.from)) {
                from = word.range.to;
                continue;
            }
            const QStringView left = QStringView(m_block.text).mid(from, word.range.from - from);
            const PatternMatch match = joint.match(left);
            if (!match.hasMatch()
                || !behind.match(QStringView(m_block.text).mid(word.range.to)).hasMatch())
                continue;
            const QStringView name = left.left(match.capturedStart());
            AreaMention named = name.trimmed().endsWith(u'?') ? namedAlone(lexicon, name)
                                                              : namedAtEnd(lexicon, name);
            if (named.area == nullptr && from == 0)
                named = namedAsFinding(lexicon, name, word.range.to);
            if (named.area == nullptr && from == 0)
                named = namedShort(lexicon, name, word.range.to);
            if (named.area == nullptr) {
                any = addSeveral(round, lexicon, { from, word.range.to }, name, word.grade) || any;
                continue;
            }
            const int at = from + named.range.from;
            Finding finding { pairRule, m_index, { at, word.range.to }, round, named.area->id,
                word.grade, name.mid(named.range.from, named.range.length()).toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            any = m_reading.add(finding) || any;
            from = word.range.to;
        }
        return any || readTurned(round, lexicon) || readSideBySide(round, lexicon);
    }

    /// "Preventing crime, managing offenders and investigating crime – adequate": a line of its
    /// own.
    bool addSeveral(const QString &round, const AreaLexicon &lexicon, TextRange range,
        QStringView names, Grade grade)
    {
        static const Pattern rest(u"^[\\s’'\"”.;]*$"_s);
        const AreaReading found = lexicon.read(names);
        if (range.from > 0 || !found.clean() || found.areas.size() < 2 || saysMore(names)
            || !rest.match(QStringView(m_block.text).mid(range.to)).hasMatch())
            return false;
        bool any = false;
        for (const AreaMention &mention : found.areas) {
            Finding finding { pairRule, m_index, { mention.range.from, range.to }, round,
                mention.area->id, grade,
                names.mid(mention.range.from, mention.range.length()).toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            any = m_reading.add(finding) || any;
        }
        return any;
    }

    /// "Preventing crime Good", "How efficient is the force …? Requires improvement": names of
    /// areas with nothing but their grades behind them, to the end of the line.
    bool readSideBySide(const QString &round, const AreaLexicon &lexicon)
    {
        const QString &text = m_block.text;
        static const Pattern number(u"^\\s*\\d{1,2}\\s*[).]+\\s*"_s);
        const PatternMatch numbered = number.match(text);
        std::vector<Finding> findings;
        int from = numbered.hasMatch() ? static_cast<int>(numbered.capturedEnd()) : 0;
        for (const GradeWord &word : m_words) {
            if (!text.at(word.range.from).isUpper())
                continue; // "good use of resources"; a grade in a column is written large
            const QStringView name = QStringView(text).mid(from, word.range.from - from);
            const AreaMention mention = namedAlone(lexicon, name);
            if (mention.area == nullptr) {
                if (name.trimmed().isEmpty())
                    return false;
                continue; // "Good use of resources Outstanding"
            }
            Finding finding { pairRule, m_index, { from + mention.range.from, word.range.to },
                round, mention.area->id, word.grade,
                name.mid(mention.range.from, mention.range.length()).toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            findings.push_back(finding);
            from = word.range.to;
        }
        static const Pattern closing
            = caseless(u"^[\\W_]*(?:\\(\\s*last updated[^()]{4,24}\\)[\\W_]*)?$"_s);
        if (findings.empty() || !closing.isIn(QStringView(text).mid(from)))
            return false;
        bool any = false;
        for (const Finding &finding : findings)
            any = m_reading.add(finding) || any;
        return any;
    }

    /// The one area that the words name, or those behind their last colon: "Grades: preventing
    /// crime".
    static AreaMention namedAtEnd(const AreaLexicon &lexicon, QStringView name)
    {
        const int from = static_cast<int>(name.lastIndexOf(u": "_s)) + 1;
        for (const int start : { 0, from }) {
            const QStringView words = name.mid(start);
            const AreaReading found = lexicon.read(words);
            if (!found.clean() || found.areas.size() != 1 || saysMore(words))
                continue;
            AreaMention mention = found.areas.front();
            mention.range = { start + mention.range.from, start + mention.range.to };
            return mention;
        }
        return {};
    }

    /// "Kent Police is efficient at keeping people safe and reducing crime (good)": the question as
    /// its answer.
    AreaMention namedAsFinding(const AreaLexicon &lexicon, QStringView name, int end) const
    {
        static const Pattern finding = caseless(
            u"\\b(?:is|are)\\s+(?<area>(?:effective|efficient|legitimate)\\b[^.;:?]{0,80}?)\\s*$"_s);
        static const Pattern rest(u"^[\\s’'\"”.;)]*$"_s);
        const PatternMatch match = finding.match(name);
        const bool behindForce = match.hasMatch()
            && m_reading.speaker().meansForce(
                m_reading.speaker().masked(name.left(match.capturedStart()).toString()));
        if (!behindForce || !rest.match(QStringView(m_block.text).mid(end)).hasMatch())
            return {};
        return { lexicon.areaOf(match.captured(u"area"_s)),
            { static_cast<int>(match.capturedStart(u"area"_s)),
                static_cast<int>(match.capturedEnd(u"area"_s)) },
            false };
    }

    /// "Investigations – Good": a line of one word, which no other question of the round has.
    AreaMention namedShort(const AreaLexicon &lexicon, QStringView name, int end) const
    {
        static const Pattern one(u"^[\\W\\d]*(\\p{L}{6,})$"_s);
        static const Pattern rest(u"^[\\s’'\"”.;]*$"_s);
        const PatternMatch match = one.match(name);
        if (!match.hasMatch() || !rest.match(QStringView(m_block.text).mid(end)).hasMatch())
            return {};
        const TextRange range { static_cast<int>(match.capturedStart(1)),
            static_cast<int>(match.capturedEnd(1)) };
        return { lexicon.onlyMeant(match.captured(1)), range, false };
    }

    /// The area that the words are the name of, or the question about; null for anything else.
    static AreaMention namedAlone(const AreaLexicon &lexicon, QStringView name)
    {
        if (name.trimmed().endsWith(u'?') && name.count(u'?') == 1) {
            int from = 0;
            while (!name.at(from).isLetterOrNumber())
                ++from;
            const auto end = static_cast<int>(name.lastIndexOf(u'?')) + 1;
            return { lexicon.areaOfHeading(name), { from, end }, true };
        }
        const AreaReading found = lexicon.read(name);
        if (!found.clean() || found.areas.size() != 1 || !found.areas.front().exact
            || saysMore(name))
            return {};
        return found.areas.front();
    }

    /// "Good: preventing crime; managing offenders. Adequate: …"
    bool readTurned(const QString &round, const AreaLexicon &lexicon)
    {
        static const Pattern joint(u"^\\s*(?:\\(\\d+\\)\\s*)?[:–—-]\\s+"_s);
        static const Pattern opens = caseless(
            u"(?:^|[.:;,/|])\\s*(?:(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\s+)?$"_s);
        bool any = false;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const QStringView text = m_block.text;
            const PatternMatch match = joint.match(text.mid(m_words[i].range.to));
            // Lines that a page ran together: "Good: A, B Adequate: C".
            const bool goesOn = any && text.at(m_words[i].range.from).isUpper();
            if (!match.hasMatch()
                || (!goesOn && !opens.match(text.left(m_words[i].range.from)).hasMatch()))
                continue;
            const int from = m_words[i].range.to + static_cast<int>(match.capturedEnd());
            int to = static_cast<int>(text.size());
            for (std::size_t next = i + 1; next < m_words.size() && to == text.size(); ++next) {
                if (joint.match(text.mid(m_words[next].range.to)).hasMatch())
                    to = m_words[next].range.from;
            }
            for (const TextRange &part : partsOf(lexicon, { from, to }, m_words[i].range.from == 0))
                any = addTurned(round, lexicon, m_words[i], part) || any;
        }
        return any;
    }

    /// What a grade heads: all of it where that names areas and nothing else, otherwise what
    /// semicolons part, in a line that begins with its grade.
    std::vector<TextRange> partsOf(const AreaLexicon &lexicon, TextRange all, bool wholeLine) const
    {
        const QStringView text = m_block.text;
        if (lexicon.read(text.mid(all.from, all.length())).clean())
            return { all };
        std::vector<TextRange> parts;
        for (int from = all.from; wholeLine && from < all.to;) {
            auto end = static_cast<int>(text.indexOf(u';', from));
            end = end < 0 ? all.to : std::min(end, all.to);
            parts.push_back({ from, end });
            from = end + 1;
        }
        return parts.size() > 1 ? parts : std::vector<TextRange>();
    }

    bool addTurned(
        const QString &round, const AreaLexicon &lexicon, const GradeWord &word, TextRange part)
    {
        const QStringView words = QStringView(m_block.text).mid(part.from, part.length());
        const AreaReading found = lexicon.read(words);
        if (!found.clean()) {
            m_reading.noteUnknown(words, m_index);
            return false;
        }
        bool any = false;
        for (const AreaMention &mention : found.areas) {
            Finding finding { pairRule, m_index, { word.range.from, part.from + mention.range.to },
                round, mention.area->id, word.grade,
                words.mid(mention.range.from, mention.range.length()).toString(),
                Plainness::Layout };
            finding.force = m_reading.header().force;
            any = m_reading.add(finding) || any;
        }
        return any;
    }

private:
    /// "The extent to which …: good" is a sentence and has its own rule.
    static bool saysMore(QStringView name)
    {
        static const Pattern sentence = caseless(u"\\b(?:extent|is|was|judged|graded|force)\\b"_s);
        return sentence.match(name).hasMatch() && !name.contains(u"force management");
    }

    JudgmentReading &m_reading;
    int m_index;
    const Block &m_block;
    const std::vector<GradeWord> m_words;
};

} // namespace

void readPairs(JudgmentReading &reading)
{
    for (int i = 0; i < reading.blocks(); ++i) {
        const Block &block = reading.block(i);
        if (reading.isTaken(i) || reading.sections().of(i).annex
            || (!isLine(block) && block.kind != BlockKind::Heading))
            continue;
        if (PairReader(reading, i).read())
            reading.take(i);
    }
}

} // namespace Peel
