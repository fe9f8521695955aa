// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"
#include "domain/acts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// An Act with the year that is printed behind its name.
struct Mention
{
    QString name; // as printed, up to "Act" or the short name alone
    bool isShort = false;
    int year = 0;
    TextRange range;
};

QList<Mention> actsIn(const ReadPassage &passage)
{
    static const QRegularExpression act(
        u"((?:[A-Z][\\p{L}'’&-]*|\\([A-Z][^()]{2,40}\\)|and|of|the|for|to|etc\\.?|,)[\\s,]+){1,12}?Act,?\\s+\\(?(\\d{4})\\b(?![/–-]\\d)"_s);
    QList<Mention> found;
    auto matches = act.globalMatch(passage.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        static const QRegularExpression article = anyCase(u"^the\\s+"_s);
        const qsizetype skipped = article.match(match.captured()).capturedLength();
        const QString name = match.captured().section(u"Act"_s, 0, -2) + u"Act"_s;
        found.append({ name.simplified(), false, match.capturedView(2).toInt(),
            { static_cast<int>(match.capturedStart() + skipped),
                static_cast<int>(match.capturedEnd(2)) } });
    }
    return found;
}

QList<Mention> shortNamesIn(const ReadPassage &passage)
{
    static const QRegularExpression name(
        u"\\b([A-Z][A-Za-z]{2,6})\\s+(?:Act\\s+)?((?:18|19|20)\\d\\d)\\b(?![/–-]\\d)(?!\\s+(?:[Cc]ode|[Rr]eview|[Tt]rain|[Cc]ourse|[Rr]eport|[Dd]ata|[Ff]igures|[Ss]trategy|[Pp]lan|[Gg]uid))"_s);
    QList<Mention> found;
    auto matches = name.globalMatch(passage.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append({ match.captured(1), true, match.capturedView(2).toInt(),
            { static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd(2)) } });
    }
    return found;
}

QString folded(const QString &name)
{
    QString plain = name.toLower().simplified();
    plain.replace(u'’', u'\'');
    plain.remove(u',');
    plain.replace(u" & "_s, u" and "_s);
    return plain;
}

/// What stands behind the last "the": "10A of the Children Act" names the Children Act.
QString nameAlone(const QString &printed)
{
    const QString name = folded(printed);
    const qsizetype article = name.lastIndexOf(u"the "_s);
    const bool isWord = article == 0 || (article > 0 && name.at(article - 1) == u' ');
    const bool within = name.contains(u"against the person"_s);
    return isWord && !within ? name.mid(article + 4) : name;
}

const Act *knownAct(const Mention &mention)
{
    const QString name = nameAlone(mention.name);
    const auto &acts = knownActs();
    const auto found = std::find_if(acts.begin(), acts.end(), [&](const Act &act) {
        return mention.isShort ? act.shortNames.contains(mention.name) : folded(act.name) == name;
    });
    return found == acts.end() ? nullptr : &*found;
}

QString yearsOf(const Act &act)
{
    QStringList years;
    for (const int year : act.years)
        years.append(QString::number(year));
    return years.join(u", "_s);
}

} // namespace

QList<FigureFinding> statuteFindings(const AuditedDocument &document)
{
    const QDate written = document.writtenBy();
    QList<FigureFinding> findings;
    for (const ReadPassage &passage : document.passages()) {
        for (const Mention &mention : actsIn(passage) + shortNamesIn(passage)) {
            const Act *act = knownAct(mention);
            const bool future
                = !mention.isShort && written.isValid() && mention.year > written.year() + 1;
            const bool wrong = act != nullptr && !act->years.contains(mention.year);
            if (!wrong && !future)
                continue;
            FigureFinding finding = document.finding(
                FindingKind::Statute, FindingStrength::DoesNotAddUp, passage, mention.range);
            finding.workedOut = act == nullptr ? QString() : yearsOf(*act);
            finding.sentence = act == nullptr
                ? u"An Act of %1 is later than the document."_s.arg(mention.year)
                : u"The %1 is of %2; printed is %3."_s.arg(act->name, finding.workedOut)
                      .arg(mention.year);
            for (const PrintedFigure &figure : passage.figures) {
                if (figure.range.from < mention.range.to
                    || figure.range.from > mention.range.to + 3)
                    continue;
                for (const StoredMetric *metric : document.metricsAt(passage, figure))
                    finding.metrics.append(metric->id);
            }
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace Peel
