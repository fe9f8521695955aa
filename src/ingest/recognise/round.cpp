// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/header.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString &years()
{
    static const QString pattern = u"(20[12]\\d(?:\\s*[/–‑-]\\s*(?:20)?\\d\\d)?)(?![\\d/-])"_s;
    return pattern;
}

QString roundId(QString label)
{
    label.remove(u' ');
    const Round *round = ReferenceData::builtIn().roundNamed(label);
    if (round == nullptr && label.size() > 4) // "2019/20" is a year of accounts, not a round
        return {};
    if (round != nullptr)
        return round->id;
    // "PEEL 2024": a year within a round
    const auto &rounds = ReferenceData::builtIn().rounds();
    const int year = label.toInt();
    const auto within = std::find_if(rounds.begin(), rounds.end(), [year](const Round &one) {
        return one.id.size() > 4 && year > one.id.left(4).toInt()
            && year <= 2000 + one.id.right(2).toInt();
    });
    return within == rounds.end() ? QString() : within->id;
}

/// The first round that one of these forms names in the text.
Decided<QString> roundBy(const Pattern &form, const QString &text)
{
    // "the introduction of PEEL assessments in 2014": when it all began.
    static const Pattern beginning
        = caseless(u"\\b(?:introduc\\w+|launch\\w*|start|beginning|advent)\\b[^.]{0,12}$"
                   // "In our 2022 PEEL inspection we found": the one before
                   "|\\b(?:in|since|at) our\\s+$"_s);
    // "the PEEL report, which compares the force with what inspectors saw in 2022"
    static const Pattern compared = caseless(
        u"\\b(?:compar\\w+|since|than|last|previous\\w*|earlier|saw|seen|before|until)\\b"_s);
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString id = roundId(match.captured(1));
        if (!id.isEmpty() && !beginning.isIn(QStringView(text).left(match.capturedStart()))
            && !compared.isIn(match.captured()))
            return { id, match.captured(0).simplified() };
    }
    return {};
}

/// "PEEL 2018", "PEEL: Police effectiveness 2015", "PEEL assessment 2023–25", "2021/22 PEEL".
Decided<QString> roundWithPeel(const QString &text)
{
    static const Pattern after = caseless(u"\\bPEEL\\b[^.\\n\\d]{0,70}?\\b"_s + years());
    static const Pattern before
        = caseless(u"(?<![\\d/])"_s + years() + u"\\s+(?:[A-Z][\\w’']+ )?PEEL\\b"_s);
    static const Pattern pillar = caseless(
        u"\\b(?:(?:police|HMIC(?:FRS)?\\b[^.\\n\\d]{0,30}) (?:effectiveness|efficiency|legitimacy|"
        "leadership)|(?:effectiveness|efficiency|legitimacy) (?=report|inspection|assessment))"
        "(?: ?(?:report|inspection|assessment)s?)?,? (?:(?:of|in|for) )?"_s
        + years());
    static const Pattern annual
        = caseless(u"\\bHMIC(?:FRS)?[’']?s? annual assessments? (?:(?:of|in|for) )?"_s + years());
    static const Pattern cycle
        = caseless(u"(?<![\\d/])"_s + years() + u"\\s+(?:inspection|PEEL)\\s+(?:cycle|round)\\b"_s);
    for (const auto *form : { &after, &before, &pillar, &annual, &cycle }) {
        if (Decided<QString> round = roundBy(*form, text); !round.value.isEmpty())
            return round;
    }
    return {};
}

/// "…/peel-2016/…", "…/peel-reports/kent-2021-22/": never a plain year of a news archive.
Decided<QString> roundOfAddress(const DocumentFace &face)
{
    static const Pattern peel(u"\\bpeel[a-z-]*-(20\\d\\d(?:-(?:20)?\\d\\d)?)(?!\\d)"_s);
    static const Pattern range(u"-(20\\d\\d-(?:20)?\\d\\d)$"_s);
    static const Pattern pillar(
        u"police-(?:effectiveness|efficiency|legitimacy|leadership)-(20\\d\\d)(?!\\d)"_s);
    const bool underPeel = std::any_of(face.path.begin(), face.path.end(),
        [](const QString &part) { return part.startsWith("peel"_L1); });
    for (const QString &part : face.path) {
        for (const auto *form : { &peel, &pillar, &range }) {
            if (form == &range && !underPeel)
                continue;
            if (Decided<QString> round = roundBy(*form, part); !round.value.isEmpty())
                return round;
        }
    }
    return {};
}

Decided<QString> roundOfTitle(const DocumentFace &face, DocumentType type)
{
    const QString both = face.title + u'\n' + face.subtitle;
    if (Decided<QString> round = roundWithPeel(both); !round.value.isEmpty())
        return round;
    static const Pattern year(u"(?<![\\w/-])"_s + years()); // not that of "10-Sep-2018"
    return type == DocumentType::PeelPage || type == DocumentType::PeelReport
        ? roundBy(year, type == DocumentType::PeelReport ? both : face.title)
        : Decided<QString> {};
}

/// A letter tells of inspections; it is about none as a report is, whatever its heading names.
bool isLetter(const DocumentFace &face)
{
    static const Pattern greeting
        = caseless(u"^dear (?:(?:acting|temporary) )?(?:chief|commissioner|sir|madam|[A-Z])"_s);
    static const Pattern envelope = caseless(u"^letter information$"_s);
    return std::any_of(face.top.begin(), face.top.end(), [](const QString &line) {
        return line.size() < 80
            && (greeting.match(line).hasMatch() || envelope.match(line).hasMatch());
    });
}

/// "PEEL 2018/19: revisit on causes of concern": the heading of a letter on what one inspection has
/// found.
Decided<QString> roundOfRevisit(const DocumentFace &face)
{
    static const Pattern revisit = caseless(u"\\b(?:re-?visit\\w*|causes? of concern)\\b"_s);
    constexpr qsizetype longest = 120; // letters of a heading
    for (const QString &line : QStringList { face.title, face.subtitle } + face.top.mid(0, 12)) {
        if (line.size() > longest || !revisit.isIn(line))
            continue;
        if (Decided<QString> round = roundWithPeel(line); !round.value.isEmpty())
            return round;
    }
    return {};
}

/// "Register of recommendations", "Cause of concern register".
bool isRegister(const DocumentFace &face)
{
    static const Pattern list = caseless(u"\\bregister\\b"_s);
    return list.match(face.title).hasMatch();
}

/// The round of the inspection that a paper answers, where its first lines name just one. A paper
/// that only quotes a round in its text is not about it.
Decided<QString> answeredRound(const DocumentFace &face)
{
    static const Pattern answer = caseless(
        u"\\b(?:respon(?:se|ses|ds?|ding)|reply|answers?|comments|section 55)\\b|"
        "\\n(?:HMIC(?:FRS)?\\W+)PEEL\\b|\\binspection report\\W+PEEL\\b|\\bpurpose(?: of th(?:is|e) (?:paper|report|item)\\b|\\W*\\n(?:\\d+\\.\\d+)?)[^.]{0,200}\\bPEEL\\b"_s);
    static const Pattern named = caseless(
        u"\\bPEEL\\W+(?:(?:police )?(?:effectiveness|efficiency|legitimacy|leadership)\\W+)?"_s
        + years());
    const QString text = face.top.join(u'\n');
    if (!answer.match(face.title + u'\n' + face.top.mid(0, 6).join(u'\n')).hasMatch())
        return {};
    Decided<QString> round = roundBy(named, text);
    auto all = named.globalMatch(text);
    while (all.hasNext()) {
        if (roundId(all.next().captured(1)) != round.value)
            return {}; // several reports
    }
    return round;
}

} // namespace

bool isOtherProgramme(const DocumentFace &face)
{
    static const Pattern programme = caseless(
        u"\\bcrime data integrity\\b|\\bcustody\\b|\\bchild protection\\b|\\bfire (?:and|&) rescue "
        "service\\b|\\bhonour-based\\b|\\bvetting\\b|\\bcounter[- ]corruption\\b|\\bjoint "
        "inspection\\b|"
        "\\bthematic\\b|\\bsuper-?complaint\\b|\\bcrime recording\\b|\\bcauses? of concern\\b"_s);
    return programme.match(face.title).hasMatch();
}

Decided<QString> countedRound(const DocumentFace &face)
{
    static const Pattern counted
        = caseless(u"this is (?:the|HMIC(?:FRS)?[’']?s?) (first|second|third|fourth|fifth) "
                   "(?:PEEL )?(?:\\([^)]{0,80}\\) )?assessment of\\b"_s);
    static const QStringList ordinals { u"first"_s, u"second"_s, u"third"_s, u"fourth"_s,
        u"fifth"_s };
    constexpr qsizetype beginning = 800; // letters
    const auto match = counted.match(face.opening.left(beginning));
    const auto &rounds = ReferenceData::builtIn().rounds();
    const auto at = match.hasMatch() ? ordinals.indexOf(match.captured(1).toLower()) : -1;
    if (at < 0 || at >= static_cast<qsizetype>(rounds.size()))
        return {};
    return { rounds[static_cast<std::size_t>(at)].id, match.captured(0) };
}

Decided<QString> namedRound(const DocumentFace &face, DocumentType type)
{
    if (isRegister(face))
        return {}; // it holds what is open of every round
    if (isLetter(face) && type == DocumentType::InspectorateNews)
        return roundOfRevisit(face);
    if (Decided<QString> round = roundOfTitle(face, type); !round.value.isEmpty())
        return round;
    if (type == DocumentType::PccReport)
        return answeredRound(face);
    for (const QString &crumb : face.crumbs) {
        if (Decided<QString> round = roundWithPeel(crumb); !round.value.isEmpty())
            return round;
    }
    if (Decided<QString> round = roundOfAddress(face); !round.value.isEmpty())
        return round;
    if (isOtherProgramme(face))
        return {};
    if (Decided<QString> round = countedRound(face); type == DocumentType::PeelPage)
        return round;
    return roundWithPeel(face.top.mid(0, 8).join(u'\n'));
}

QString roundPublishedOn(const PartialDate &date)
{
    for (const Round &round : ReferenceData::builtIn().rounds()) {
        if (round.firstPublished <= date.first() && date.first() <= round.lastPublished)
            return round.id;
    }
    return {};
}

bool tellsOfPeelInspection(const DocumentFace &face)
{
    static const Pattern peel = caseless(u"\\bPEEL\\b"_s);
    static const Pattern inspectorate = caseless(
        u"\\bHMIC(?:FRS)?\\b|\\bpolice watchdog\\b|\\binspector(?:ate|s)? of constabulary\\b|"
        "\\b(?:his|her) majesty.s inspectorate\\b(?! of (?:prison|probation|education))"_s);
    static const Pattern inspection = caseless(
        u"\\b(?:inspect(?:ions?|ed|ors)|grade[ds]|gradings?|rated|rates|reports?|found)\\b"_s);
    static const Pattern letter = caseless(u"\\b(?:letter|register|revisit)\\b"_s);
    static const Pattern other
        = caseless(u"\\bpart of (?:its|the|their|a) (?:(?:national|rolling|new) "
                   u")?(?:integrity|custody|child protection|"
                   "vetting|fraud|crime data integrity)\\b"_s);
    if (isOtherProgramme(face) || letter.match(face.title).hasMatch() || isLetter(face))
        return false;
    static const Pattern graded = caseless(
        u"\\binspectors?\\b[^.]{0,120}\\b(?:outstanding|good|adequate|requires? improvement|inadequate)\\b"_s);
    // What the inspectorate does with forces that its inspections worry about.
    static const Pattern monitoring = caseless(
        u"\\binspectors\\b[^.]{0,120}\\b(?:engage\\W+phase|enhanced monitoring|default phase)\\b"_s);
    // "Kent Police was graded adequate for investigating crime"
    static const Pattern gradedAt = caseless(
        u"\\b(?:graded|rated|judged)\\b[^.]{0,40}\\b(?:outstanding|good|adequate|"
        u"inadequate|requir(?:es|ing) improvement)\\b[^.]{0,30}\\b(?:(?:investigat|prevent|"
        "reduc)(?:es|ing)\\s+(?:and\\s+\\w+\\s+)?crime|manag(?:es|ing)\\s+offenders|"
        "protect(?:s|ing)\\s+vulnerable|respond(?:s|ing)\\s+to\\s+the\\s+public|legitimacy)\\b"_s);
    const QString text = face.top.mid(0, 6).join(u'\n') + u'\n' + face.opening;
    const bool inPath = std::any_of(face.path.begin(), face.path.end(),
        [](const QString &part) { return part.split(u'-').contains(u"peel"_s); });
    if (!inPath && !peel.match(text).hasMatch() && other.match(text).hasMatch())
        return false;
    return inPath || graded.match(text).hasMatch() || peel.match(text).hasMatch()
        || monitoring.match(text).hasMatch() || gradedAt.isIn(text)
        || (inspectorate.match(text).hasMatch() && inspection.match(text).hasMatch());
}

} // namespace Peel
