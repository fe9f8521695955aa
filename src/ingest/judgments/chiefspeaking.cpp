// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/chiefspeaking.h"

#include "ingest/judgments/judgmentreading.h"
#include "ingest/language/blank.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "We were rated good": the mark of the force for "we"; as it is where it grades nobody.
QString withForceForWe(const QString &masked)
{
    static const Pattern graded = caseless(
        u"\\b(?:rated|graded|judged|assessed|deemed|classed|ranked|grad(?:e|ing)|rating)\\b"_s);
    static const Pattern we = caseless(u"\\bwe(?:[’']ve)?\\b(?![’'])"_s);
    if (!graded.isIn(masked))
        return masked;
    QString out = masked;
    auto matches = we.globalMatch(masked);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        blank(out, match.capturedStart(), match.capturedEnd());
        out[match.capturedStart()] = Speaker::ownForce;
    }
    return out;
}

} // namespace

bool introducesChief(QStringView text)
{
    static const Pattern chief = caseless(
        u"\\b(?:chief constable|chief con|ch con|assistant chief|chief "
        u"superintendent|superintendent|"
        "chief officer|deputy chief|chief inspector)\\b(?:[^.“”]|(?<=(?-i:[ "
        ".][A-Z]))\\.){0,90}\\b(?:said|says|added|adds|"
        "commented|explained|responded)\\b|\\b(?:said|added)\\s+(?:\\w+\\s+){0,2}chief constable\\b"_s);
    return chief.isIn(text);
}

bool goesOnQuoting(QStringView text)
{
    const QStringView words = text.trimmed();
    return words.startsWith(u'“') || words.startsWith(u'"') || words.startsWith(u'‘');
}

QString maskedSentence(const JudgmentReading &reading, const QString &sentence, bool chief)
{
    const QString masked = reading.speaker().masked(sentence);
    const bool we = chief && !reading.isInspectorates() && !reading.speaker().isOwnWords()
        && !reading.header().force.isEmpty();
    return we ? withForceForWe(masked) : masked;
}

} // namespace Peel
