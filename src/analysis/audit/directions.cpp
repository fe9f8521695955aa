// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"
#include "analysis/periodkind.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype reach = 8; // passages between a sentence and the figures that it is about
constexpr int nearby = 30; // characters between a direction and its time
constexpr double aboutness = 0.6; // share of a series' words that its sentence must have
constexpr double significant = 0.1; // a "significant" change is at least that much
constexpr double undone = 0.5; // so much of a fall taken back is no fall any more

/// The dated figures of one measure in one place.
struct LocalSeries
{
    const ReadPassage *passage = nullptr;
    QString name;
    Unit unit = Unit::Count;
    QSet<QString> words;
    QList<const StoredMetric *> points; // by time
};

QList<LocalSeries> seriesIn(const AuditedDocument &document)
{
    std::map<std::tuple<const ReadPassage *, QString, Unit, Scope>, LocalSeries> groups;
    for (const StoredMetric *metric : document.metrics()) {
        const Metric &fact = metric->fact;
        const ReadPassage *passage = document.passageOf(*metric);
        if (passage == nullptr || !passage->isTable() || !fact.period || !fact.period->hasDates())
            continue;
        LocalSeries &series = groups[{ passage, fact.name, fact.unit, fact.scope }];
        series.passage = passage;
        series.name = fact.name;
        series.unit = fact.unit;
        series.points.append(metric);
    }
    QList<LocalSeries> found;
    for (auto &[key, series] : groups) {
        std::sort(series.points.begin(), series.points.end(),
            [](const auto *a, const auto *b) { return a->fact.period->to < b->fact.period->to; });
        series.words = subjectWords(series.name);
        if (series.points.size() >= 3)
            found.append(series);
    }
    return found;
}

struct Told
{
    int direction = 0; // +1 rose, -1 fell
    bool isSignificant = false;
    int saidAt = 0; // where the word that tells the way ends
    TextRange sentence;
    QSet<QString> words;
    QSet<QString> object; // of "an increase in staffing"; empty where it has none
};

/// What a sentence says of the way something went; nothing where it says both ways.
std::optional<Told> claimOf(const ReadPassage &passage, const TextRange &sentence)
{
    static const QRegularExpression up
        = anyCase(u"\\b(?:increas(?:ed?|ing)|r[io]sen?|rising|gr[eo]wn?|gone up|went up)\\b"_s);
    static const QRegularExpression down = anyCase(
        u"\\b(?:decreas(?:ed?|ing)|reduc(?:ed|tion|ing)|f[ae]ll(?:en|ing)?|fell|dropp?(?:ed)?|declin(?:ed?|ing)|gone down|went down|shorter)\\b"_s);
    static const QRegularExpression much = anyCase(
        u"\\b(?:significant|sharp|substantial|dramatic|marked|considerabl|great|vast)(?:ly|y)?\\b"_s);
    static const QRegularExpression notPast = anyCase(
        u"\\b(?:will|would|should|aims?|to (?:reduce|increase|decrease)|expect\\w*|plan\\w*|hope\\w*|intend\\w*|could|may|might|if|whether|in order to|anticipat\\w*|target)\\b"_s);
    const QString words = passage.words(sentence);
    const auto rise = up.match(words);
    const auto fall = down.match(words);
    const bool rises = rise.hasMatch();
    if (rises == fall.hasMatch() || notPast.match(words).hasMatch())
        return std::nullopt;
    const auto &way = rises ? rise : fall;
    static const QRegularExpression denied = anyCase(u"\\b(?:no|not|without)\\b[^,;]{0,24}$"_s);
    if (denied.match(words.left(way.capturedStart())).hasMatch()
        || denied.match(way.captured()).hasMatch())
        return std::nullopt;
    static const QRegularExpression object
        = anyCase(u"^\\s(?:in|of)\\s((?:the\\s)?[\\p{L}\\d'’-]+(?:\\s[\\p{L}\\d'’-]+){0,5})"_s);
    const QString of = object.match(words.mid(way.capturedEnd())).captured(1);
    return Told { rises ? 1 : -1, much.match(words).hasMatch(),
        sentence.from + static_cast<int>(way.capturedEnd()), sentence, subjectWords(words),
        subjectWords(of) };
}

/// "999" and "101" tell two things apart whose other words are the same.
bool namesAnother(const QSet<QString> &claim, const QSet<QString> &series)
{
    static const QRegularExpression number(u"^\\d+$"_s);
    const auto numbersOf = [](const QSet<QString> &words) {
        QSet<QString> numbers;
        for (const QString &word : words) {
            if (number.match(word).hasMatch())
                numbers.insert(word);
        }
        return numbers;
    };
    const QSet<QString> told = numbersOf(claim);
    const QSet<QString> meant = numbersOf(series);
    return !told.isEmpty() && !meant.isEmpty() && !told.intersects(meant);
}

double aboutnessOf(const Told &claim, const LocalSeries &series)
{
    const bool isOther = !claim.object.isEmpty() && !claim.object.intersects(series.words);
    if (series.words.size() < 2 || isOther || namesAnother(claim.words, series.words))
        return 0;
    QSet<QString> shared = series.words;
    shared.intersect(claim.words);
    return shared.size() < 2 ? 0 : double(shared.size()) / double(series.words.size());
}

/// The points that the sentence speaks of: all, or those from a date that it names on.
QList<const StoredMetric *> pointsFor(
    const ReadPassage &passage, const Told &claim, const LocalSeries &series)
{
    QDate from;
    for (const PrintedPeriod &period : passage.periods) {
        if (!isIn(period.range.from, claim.sentence))
            continue;
        const bool isNear
            = period.range.from >= claim.saidAt && period.range.from - claim.saidAt < nearby;
        if (!period.period.hasDates() && !isNear)
            continue; // the time of something else
        if (!period.period.hasDates())
            return {}; // a time that the table cannot be held against
        from = from.isValid() ? std::min(from, period.period.from) : period.period.from;
    }
    QList<const StoredMetric *> points = series.points;
    if (from.isValid())
        points.removeIf(
            [&from](const StoredMetric *point) { return point->fact.period->to < from; });
    return points;
}

double valueOf(const StoredMetric *point)
{
    return point->fact.value;
}

/// From the first to the last, and from the turning point to the last; both as parts of one.
struct Course
{
    const StoredMetric *first = nullptr;
    const StoredMetric *last = nullptr;
    const StoredMetric *turn = nullptr; // the lowest of a fall, the highest of a rise
    double whole = 0;
    double sinceTurn = 0;
};

Course courseOf(const QList<const StoredMetric *> &points, int direction)
{
    Course course { points.first(), points.last(), points.first(), 0, 0 };
    for (const StoredMetric *point : points) {
        const double further = (valueOf(point) - valueOf(course.turn)) * direction;
        course.turn = further > 0 ? point : course.turn;
    }
    const auto change = [](const StoredMetric *from, const StoredMetric *to) {
        return valueOf(from) > 0 ? (valueOf(to) - valueOf(from)) / valueOf(from) : 0;
    };
    course.whole = change(course.first, course.last);
    course.sinceTurn = change(course.turn, course.last);
    return course;
}

bool contradicts(const Told &claim, const Course &course)
{
    if (course.whole * claim.direction <= 0)
        return true;
    if (claim.isSignificant && std::abs(course.whole) < significant)
        return true;
    const double gained = std::abs(valueOf(course.turn) - valueOf(course.first));
    const double lost = std::abs(valueOf(course.last) - valueOf(course.turn));
    return claim.isSignificant && gained > 0 && lost > undone * gained;
}

QString percentWords(double part)
{
    const int percent = static_cast<int>(std::lround(part * 100));
    return percent == 0 ? u"0%"_s
                        : (percent > 0 ? u"+%1%"_s : u"\u2212%1%"_s).arg(std::abs(percent));
}

QString pointWords(const StoredMetric *point)
{
    return u"%1 (%2)"_s.arg(spokenValue(point->fact.value, point->fact.unit, point->fact.decimals),
        periodAxisLabel(*point->fact.period));
}

FigureFinding findingOf(const AuditedDocument &document, const ReadPassage &passage,
    const Told &claim, const LocalSeries &series, const Course &course)
{
    FigureFinding finding = document.finding(
        FindingKind::Direction, FindingStrength::DoesNotAddUp, passage, claim.sentence);
    finding.workedOut = percentWords(course.whole);
    finding.sentence = u"%1: from %2 to %3 is %4"_s.arg(
        series.name, pointWords(course.first), pointWords(course.last), finding.workedOut);
    if (course.turn != course.first && course.turn != course.last) {
        finding.sentence += u"; from %1 %2 it is %3"_s.arg(
            claim.direction < 0 ? u"the lowest,"_s : u"the highest,"_s, pointWords(course.turn),
            percentWords(course.sinceTurn));
        finding.workedOut += u"; %1 on %2"_s.arg(percentWords(course.sinceTurn),
            claim.direction < 0 ? u"the lowest"_s : u"the highest"_s);
    }
    finding.sentence += u'.';
    for (const StoredMetric *point : series.points)
        finding.metrics.append(point->id);
    finding.against = { { document.record().id, course.last->fact.evidence.source } };
    return finding;
}

const LocalSeries *bestSeries(
    const Told &claim, const QList<LocalSeries> &all, const ReadPassage *passage)
{
    const LocalSeries *best = nullptr;
    double most = aboutness;
    for (const LocalSeries &series : all) {
        if (std::abs(series.passage - passage) > reach)
            continue;
        const double about = aboutnessOf(claim, series);
        if (about >= most && (best == nullptr || about > most)) {
            most = about;
            best = &series;
        }
    }
    return best;
}

} // namespace

QList<FigureFinding> directionFindings(const AuditedDocument &document)
{
    const QList<LocalSeries> all = seriesIn(document);
    QList<FigureFinding> findings;
    if (all.isEmpty())
        return findings;
    for (const ReadPassage &passage : document.passages()) {
        for (const TextRange &sentence : passage.sentences) {
            const auto claim = claimOf(passage, sentence);
            const LocalSeries *series = claim ? bestSeries(*claim, all, &passage) : nullptr;
            if (series == nullptr)
                continue;
            const QList<const StoredMetric *> points = pointsFor(passage, *claim, *series);
            if (points.size() < 2)
                continue;
            const Course course = courseOf(points, claim->direction);
            if (contradicts(*claim, course))
                findings.append(findingOf(document, passage, *claim, *series, course));
        }
    }
    return findings;
}

} // namespace Peel
