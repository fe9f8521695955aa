// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings.h"

#include "analysis/documentorder.h"
#include "domain/sentences.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int fewestWords = 4; // fewer say nothing that could be compared
constexpr double toldTwice = 0.85; // a page repeats its report nearly word for word

int codePoints(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

std::vector<const Passage *> passagesOf(const QList<Passage> &passages, const FactIndex &index,
    const QString &force, const QString &round)
{
    std::vector<const Passage *> found;
    for (const Passage &passage : passages) {
        const DocumentRecord *document = index.document(passage.document);
        if (document != nullptr && document->header.force == force
            && document->header.round == round && isInspectorates(*document))
            found.push_back(&passage);
    }
    std::sort(found.begin(), found.end(), [&index](const Passage *a, const Passage *b) {
        return standsBefore(
            { index.document(a->document), a->start }, { index.document(b->document), b->start });
    });
    return found;
}

/// The recommendations of the documents, as matched words: their bullets are no findings.
QSet<QString> recommended(const LibraryFacts &facts)
{
    QSet<QString> texts;
    for (const StoredRecommendation &recommendation : facts.recommendations)
        texts.insert(matchedWords(recommendation.fact.text).join(u' '));
    return texts;
}

/// A sentence that finds something: no question, and no label or link, which end without a stop.
bool isFinding(const QString &text)
{
    static const QString ends = u".!;\u2019\u201D\"')"_s;
    return !text.isEmpty() && ends.contains(text.back());
}

/// Collects the sentences of one question and leaves out what was told already.
class Collector
{
public:
    void add(const Said &sentence, const QStringList &words)
    {
        for (const QStringList &known : m_words) {
            if (isTold(known, words))
                return;
        }
        m_words.append(words);
        m_sentences.append(sentence);
    }

    const QList<Said> &sentences() const { return m_sentences; }

private:
    static bool isTold(const QStringList &known, const QStringList &words)
    {
        const qsizetype shorter = std::min(known.size(), words.size());
        const qsizetype longer = std::max(known.size(), words.size());
        if (2.0 * static_cast<double>(shorter) < toldTwice * static_cast<double>(shorter + longer))
            return false;
        return known == words || wordLikeness(known, words) >= toldTwice;
    }

    QList<Said> m_sentences;
    QList<QStringList> m_words;
};

} // namespace

QList<Said> sentencesOf(const Passage &passage)
{
    QList<Said> sentences;
    for (const TextRange &range : sentencesOf(QStringView(passage.text))) {
        const QStringView text = QStringView(passage.text).sliced(range.from, range.length());
        const int start = passage.start + codePoints(QStringView(passage.text).first(range.from));
        sentences.append({ passage.document, passage.page, start, start + codePoints(text),
            text.toString().simplified() });
    }
    return sentences;
}

QList<QList<Said>> findingsOf(const QList<Passage> &passages, const LibraryFacts &facts,
    const FactIndex &index, const QList<QuestionRow> &rows, const QString &force,
    const QString &round)
{
    std::vector<Collector> collectors(static_cast<std::size_t>(rows.size()));
    const RowFinder finder(rows);
    const QSet<QString> improvements = recommended(facts);
    for (const Passage *passage : passagesOf(passages, index, force, round)) {
        const int row = finder.rowOf(round, passage->area);
        if (row < 0)
            continue;
        for (const Said &sentence : sentencesOf(*passage)) {
            const QStringList words = matchedWords(sentence.text);
            if (words.size() >= fewestWords && isFinding(sentence.text)
                && !improvements.contains(words.join(u' ')))
                collectors.at(static_cast<std::size_t>(row)).add(sentence, words);
        }
    }
    QList<QList<Said>> findings;
    for (const Collector &collector : collectors)
        findings.append(collector.sentences());
    return findings;
}

} // namespace Peel
