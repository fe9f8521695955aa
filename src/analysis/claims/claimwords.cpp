// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/claimwords.h"

#include "analysis/audit/auditwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int nearby = 9; // words between the first and the last of a key
constexpr double shared = 0.45; // of a recommendation's words

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\d]+"_s);
    return text.toLower().split(gaps, Qt::SkipEmptyParts);
}

/// "investigate" is told by "investigations", "plan" by "planning".
bool tells(const QString &word, const QString &key)
{
    QString stem = key;
    if (stem.size() > 5 && (stem.endsWith(u'e') || stem.endsWith(u'y')))
        stem.chop(1);
    if (stem.endsWith("ing"_L1) && stem.size() > 6)
        stem.chop(3);
    if (stem.size() < 4)
        return word == stem;
    return word.startsWith(stem) && word.size() - stem.size() <= 6;
}

/// Every word of the key, any of its alternatives, close together.
bool tellsKey(const QStringList &words, const QString &key)
{
    qsizetype first = words.size();
    qsizetype last = -1;
    const QStringList parts = key.split(u' ');
    if (parts.size() < 2)
        return false; // "effective" alone says nothing
    for (const QString &part : parts) {
        const QStringList alternatives = part.split(u'|');
        qsizetype found = -1;
        for (qsizetype i = 0; i < words.size() && found < 0; ++i) {
            if (std::any_of(alternatives.begin(), alternatives.end(),
                    [&](const QString &one) { return tells(words.at(i), one); }))
                found = i;
        }
        if (found < 0)
            return false;
        first = std::min(first, found);
        last = std::max(last, found);
    }
    return last - first <= nearby;
}

/// What people speak of when they speak of an area without its name.
struct SpokenKeys
{
    const char *area; // the id without its pillar
    const char *keys; // parted by ';'
};

constexpr std::array spokenOf {
    SpokenKeys { "preventing-crime", "neighbourhood policing; problem solve; anti social" },
    SpokenKeys { "investigating-crime", "quality|standard investigation" },
    SpokenKeys { "protecting-vulnerable",
        "vulnerable people|victim; domestic abuse; safeguard vulnerable|child" },
    SpokenKeys { "meeting-demand", "understand current demand; understand demand" },
    SpokenKeys { "planning", "financial plan|challenge" },
    SpokenKeys { "treating-public-fairly", "stop search" },
    SpokenKeys { "treatment-of-the-public", "stop search" },
    SpokenKeys { "responding-to-the-public", "999|101 call; call wait|abandoned|answered" },
    SpokenKeys { "supporting-victims", "care victim" },
    SpokenKeys { "supporting-workforce", "wellbeing officer|staff|workforce" },
    SpokenKeys { "crime-data-integrity", "record standard; record crime" },
};

QStringList spokenKeys(const QString &area)
{
    const QString question = area.section(u'/', -1);
    for (const SpokenKeys &row : spokenOf) {
        if (question == QLatin1StringView(row.area))
            return QString::fromLatin1(row.keys).split(u"; "_s);
    }
    return {};
}

bool matches(const QString &text, const QString &pattern)
{
    return anyCase(pattern).match(text).hasMatch();
}

} // namespace

std::optional<ClaimTone> toneOf(const QString &sentence)
{
    static const QRegularExpression shortfall = anyCase(
        u"requires? improvement|improvements? (?:is|are|was|were) (?:still )?(?:required|needed)|more improvement is required|need(?:s|ed)? to (?:improve|do more)|could (?:be|do) (?:better|improved|more)|inadequate|disappoint\\w*|dropped|had fallen|fell short|shortcomings?|\\bgaps?\\b|under[- ]record\\w*|more (?:work )?(?:for us )?to do|cause of concern|not good enough"_s);
    // Gaps that are being closed are no admission.
    static const QRegularExpression closing
        = anyCase(u"\\b(?:address|clos|fill|mitigat)\\w*\\b[^.;]{0,30}\\bgaps?\\b"_s);
    static const QRegularExpression progress = anyCase(
        u"\\b(?:(?:clear|significant|considerable|good|great|positive|real|making|made|sees?|continued) progress|progress (?:has been |is being )?made|moved forward|moved on|(?:has|have|had|is|are) (?:clearly |significantly |already |now )?(?:improved|improving|better(?! (?:understood|able|evidenced)))|(?:clear|significant|many|further|considerable) improvements?|improvements? (?:has|have) been made|improved grade|(?:better|higher) grade|reduced significantly|significantly reduced|decreased significantly|significant(?:ly)? (?:rise|success|reduction))\\b"_s);
    static const QRegularExpression strength = anyCase(
        u"\\b(?:(?:is|are|was|as|rated|graded|judged|found|remains?) (?:as )?[“\"'‘]?(?:good|outstanding|excellent|effective|strong|adequate)|good (?:in|at)|excellent|outstanding|real success|one of the (?:best|safest|top)(?: performing)? (?:forces?|places|areas|counties|in)|best performing|well above|above the (?:national|average)|(?<!we )(?<!i )recogni[sz]ed (?:that|as (?:one|good|outstanding|an? (?:leader|example)))|praised|commended|ethical\\w* and lawful\\w*|treated fairly|overwhelmingly positive)\\b"_s);
    static const QRegularExpression noClaim = anyCase(
        u"\\b(?:ambition|want(?:s|ed)? to (?:be|ensure|see)|would like|aims? to be|strive|vision)\\b|\\bwhat (?:still )?(?:requires|needs)\\b|^\\W*to (?:provide|inform|update|assure|report|give)\\b|^\\W*(?:this|that|it) is (?:very |really )?good news\\b"_s);
    if (noClaim.match(sentence).hasMatch())
        return std::nullopt;
    if (shortfall.match(QString(sentence).remove(closing)).hasMatch())
        return ClaimTone::Shortfall;
    if (progress.match(sentence).hasMatch())
        return ClaimTone::Progress;
    return strength.match(sentence).hasMatch() ? std::optional(ClaimTone::Strength) : std::nullopt;
}

bool tellsOfAction(const QString &sentence)
{
    return matches(sentence,
        u"\\b(?:in place|now (?:has|have|leads?|review\\w*|train\\w*)|(?:has|have) (?:since )?(?:been )?(?:introduced|set up|launched|put in place|established|delivered|trained|appointed|created)|is (?:being )?(?:delivered|rolled out))\\b"_s);
}

bool pointsBack(const QString &sentence)
{
    return matches(sentence, u"^\\W*(?:this|that|it|these|they)\\b"_s);
}

bool claimsBetterGrade(const QString &sentence)
{
    return matches(sentence,
        u"\\b(?:improved|better|higher|increased) (?:grade|grading|judgment|rating)|(?:grade|grading|rating) (?:has )?(?:improved|risen|gone up)|up from [“\"'‘]?(?:good|adequate|requires|inadequate)"_s);
}

QStringList areasSpokenOf(
    const QString &sentence, const QString &round, const ReferenceData &reference)
{
    const QStringList words = wordsOf(sentence);
    QStringList found;
    for (const Area &area : reference.areas()) {
        if (!area.rounds.contains(round))
            continue;
        const QStringList keys = area.keys + spokenKeys(area.id);
        if (std::any_of(
                keys.begin(), keys.end(), [&](const QString &key) { return tellsKey(words, key); }))
            found.append(area.id);
    }
    return found;
}

bool speaksOfProgramme(
    const QString &sentence, const Judgment &judgment, const ReferenceData &reference)
{
    static const QStringList recording { u"crime record"_s, u"record standard"_s,
        u"record accura|compliance"_s, u"crime data integrity|accura"_s };
    static const QRegularExpression named
        = anyCase(u"\\b(?:CDI|NCRS|crime data integrity|under[- ]record\\w*)\\b"_s);
    const QStringList words = wordsOf(sentence);
    const auto tellsAny = [&words](const QStringList &keys) {
        return std::any_of(
            keys.begin(), keys.end(), [&](const QString &key) { return tellsKey(words, key); });
    };
    if (judgment.programme == Programme::CrimeDataIntegrity)
        return named.match(sentence).hasMatch() || tellsAny(recording);
    if (const Area *area = reference.area(judgment.area))
        return tellsAny(area->keys + spokenKeys(area->id));
    const QSet<QString> asked = subjectWords(judgment.wording);
    return !asked.isEmpty() && subjectWords(sentence).contains(asked);
}

bool tellsPerformance(const QString &sentence)
{
    return matches(sentence, u"\\b(?:we|our|the (?:force|constabulary))\\b"_s)
        && matches(sentence,
            u"\\b(?:answer|attend|respon[ds]|record|solv|resolv|detect|compl(?:y|ian|et)|satisf|confiden|abandon|train|reach|reduc|achiev)\\w*"_s);
}

bool speaksOf(const QString &sentence, const QString &recommendation)
{
    static const QSet<QString> usual { u"should"_s, u"need"_s, u"ensur"_s, u"improv"_s, u"make"_s,
        u"sure"_s, u"officer"_s, u"staff"_s, u"provid"_s, u"effectiv"_s, u"work"_s, u"relevant"_s,
        u"appropriat"_s };
    const QSet<QString> asked = subjectWords(recommendation) - usual;
    QSet<QString> both = asked;
    both.intersect(subjectWords(sentence));
    return both.size() >= 3
        || (both.size() >= 2 && double(both.size()) >= shared * double(asked.size()));
}

} // namespace Peel
