// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"
#include "domain/sentences.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/header.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What only one round calls its areas.
struct Labels
{
    QString round;
    Pattern words;
};

/// The inspectorate renamed these between 2021/22 and 2023–25; all others are asked in both.
const std::vector<Labels> &labels()
{
    static const std::vector<Labels> all {
        { u"2021/22"_s,
            caseless(u"\\bstrategic planning\\b|\\borgani[sz]ational management and value for "
                     "money\\b|\\bgood use of (?:its )?resources\\b"_s) },
        { u"2023-25"_s,
            caseless(u"\\bleadership and force management\\b|\\bpolice powers and (?:treating the "
                     "public|public treatment)\\b|\\bpreventing and deterring crime\\b"_s) },
    };
    return all;
}

/// The year in which the one report on a pillar came out for all forces.
struct PillarReport
{
    QString round;
    QString pillar;
    int year;
};

const std::vector<PillarReport> &pillarReports()
{
    static const std::vector<PillarReport> all {
        { u"2015"_s, u"efficiency"_s, 2015 },
        { u"2015"_s, u"effectiveness"_s, 2016 },
        { u"2015"_s, u"legitimacy"_s, 2016 },
        { u"2016"_s, u"efficiency"_s, 2016 },
        { u"2016"_s, u"legitimacy"_s, 2016 },
        { u"2016"_s, u"effectiveness"_s, 2017 },
        { u"2017"_s, u"efficiency"_s, 2017 },
        { u"2017"_s, u"legitimacy"_s, 2017 },
        { u"2017"_s, u"effectiveness"_s, 2018 },
    };
    return all;
}

/// "In 2022 it was inadequate at …", "the last report said …".
bool looksBack(QStringView sentence)
{
    static const Pattern back = caseless(
        u"\\b(?:last|previous(?:ly)?|earlier|former(?:ly)?|back in|in 20\\d\\d|then)\\b"_s);
    return back.isIn(sentence);
}

/// The year of the archive that a page lies in: "News / Archive / 2016", ".../news/2016/…".
int archiveYear(const DocumentFace &face)
{
    static const Pattern year(u"^20[12]\\d$"_s);
    for (const QStringList &places : { face.crumbs, face.path }) {
        const bool news = std::any_of(places.begin(), places.end(),
            [](const QString &place) { return place.contains("news"_L1, Qt::CaseInsensitive); });
        const auto found = std::find_if(places.begin(), places.end(),
            [](const QString &place) { return year.isIn(place.trimmed()); });
        if (news && found != places.end())
            return found->trimmed().toInt();
    }
    return 0;
}

} // namespace

Decided<QString> roundByLabels(const ReadDocument &document)
{
    Decided<QString> only;
    for (const Block &block : document.blocks) {
        for (const TextRange &range : sentencesOf(block.text)) {
            const QStringView sentence = QStringView(block.text).mid(range.from, range.length());
            for (const auto &[round, words] : labels()) {
                const PatternMatch match = words.match(sentence);
                if (!match.hasMatch() || looksBack(sentence))
                    continue;
                if (!only.value.isEmpty() && only.value != round)
                    return {};
                only = { round, match.captured() };
            }
        }
    }
    return only;
}

Decided<QString> roundOfArchive(const DocumentFace &face)
{
    static const Pattern pillar = caseless(u"\\b(?:effectiveness|efficiency|legitimacy)\\b"_s);
    const int year = archiveYear(face);
    QSet<QString> rounds;
    auto named = pillar.globalMatch(face.title);
    while (named.hasNext()) {
        const QString name = named.next().captured().toLower();
        for (const PillarReport &report : pillarReports()) {
            if (report.year == year && report.pillar == name)
                rounds.insert(report.round);
        }
    }
    return rounds.size() == 1
        ? Decided<QString> { *rounds.begin(), u"%1, %2"_s.arg(face.title).arg(year) }
        : Decided<QString> {};
}

} // namespace Peel
