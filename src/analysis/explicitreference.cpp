// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explicitreference.h"

#include "analysis/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype quotedWords = 8; // in one run: no accident
constexpr qsizetype fewestTitleWords = 5;

/// The years by which people call an inspection: those of its round, else those in its title, else
/// the one it was published in.
QStringList yearsOf(const DocumentHeader &header)
{
    static const QRegularExpression year(u"\\b(20\\d\\d)(?:[/-](\\d\\d)\\b)?"_s);
    for (const QString &text : { header.round, header.title }) {
        QStringList years;
        auto matches = year.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            years.append(match.captured(1));
            if (!match.captured(2).isEmpty())
                years.append(match.captured(1).left(2) + match.captured(2));
        }
        if (!years.isEmpty())
            return years;
    }
    return header.published ? QStringList { QString::number(header.published->year) }
                            : QStringList();
}

QRegularExpression inspectionPattern(const QStringList &years)
{
    static const QString body = u"(?:inspect(?:ion|ions|ed|ors?|orate[’']?s?)|HMIC(?:FRS)?|PEEL)"_s;
    // "2018" is not "2018/19"
    const QString year = u"(?:%1)(?![/–-]\\d)"_s.arg(years.join(u'|'));
    return QRegularExpression(u"\\b%1\\b.{0,60}\\b%2|\\b%2.{0,60}\\b%1\\b"_s.arg(body, year));
}

} // namespace

ExplicitReference::ExplicitReference(const DocumentRecord &document, const QString &recommendation)
    : m_years(yearsOf(document.header))
    , m_recommendation(stemsOf(recommendation))
{
    if (!m_years.isEmpty())
        m_inspection = inspectionPattern(m_years);
    if (stemsOf(document.header.title).size() >= fewestTitleWords)
        m_title = document.header.title.simplified();
}

QString ExplicitReference::reasonIn(const QString &sentence) const
{
    if (m_recommendation.size() >= quotedWords) {
        const std::vector<Word> words = wordsOf(sentence);
        for (qsizetype i = 0; i + quotedWords <= m_recommendation.size(); ++i) {
            if (countOf(m_recommendation.mid(i, quotedWords), words) > 0)
                return u"quotes the recommendation"_s;
        }
    }
    if (!m_title.isEmpty() && sentence.contains(m_title, Qt::CaseInsensitive))
        return u"names the report by its title"_s;
    if (!m_years.isEmpty() && m_inspection.match(sentence).hasMatch())
        return u"names the inspection of %1"_s.arg(m_years.join(u'/'));
    return {};
}

} // namespace Peel
