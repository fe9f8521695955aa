// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/repeatedheads.h"

#include "ingest/language/pattern.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Peel::Pdf {
namespace {

/// The word with every digit and month alike.
QString formOf(const Word &word)
{
    static const Pattern month = caseless(
        u"^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:"
        u"ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])"_s);
    QString form = word.text;
    if (const auto match = month.match(form); match.hasMatch())
        form.replace(0, match.capturedLength(), u"M"_s);
    std::replace_if(
        form.begin(), form.end(), [](QChar c) { return c.isDigit(); }, u'#');
    return form;
}

/// Figures alone may be one number with blanks for its thousands.
bool isHead(const QStringList &unit)
{
    return std::any_of(unit.begin(), unit.end(), [](const QString &form) {
        return form.contains("####"_L1) || form.contains("##/##"_L1)
            || std::any_of(form.begin(), form.end(), [](QChar c) { return c.isLetter(); });
    });
}

/// How many words the run says again and again; all of them if it does not.
std::size_t lengthOfUnit(const std::vector<Word> &words)
{
    constexpr std::size_t most = 24; // words: more are running text
    if (words.size() < 2 || words.size() > most)
        return words.size();
    QStringList forms;
    std::transform(words.begin(), words.end(), std::back_inserter(forms), &formOf);
    const qsizetype count = forms.size();
    for (qsizetype length = 1; 2 * length <= count; ++length) {
        if (count % length == 0 && std::equal(forms.begin() + length, forms.end(), forms.begin())
            && isHead(forms.first(length)))
            return static_cast<std::size_t>(length);
    }
    return words.size();
}

} // namespace

void partRepeatedHeads(std::vector<Row> &rows)
{
    for (Row &row : rows) {
        std::vector<Run> parts;
        for (const Run &run : row.runs) {
            const std::size_t length = lengthOfUnit(run.words);
            for (auto from = run.words.begin(); from != run.words.end();) {
                const auto to = from + static_cast<std::ptrdiff_t>(length);
                parts.push_back(makeRun({ from, to }));
                from = to;
            }
        }
        if (parts.size() > row.runs.size())
            row = makeRow(std::move(parts));
    }
}

} // namespace Peel::Pdf
