// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plaintext/frontmatter.h"

#include "ingest/language/pattern.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "\u2019" and "&amp;" as converters leave them in values.
QString plain(QString value)
{
    static const Pattern escape(u"\\\\u([0-9a-fA-F]{4})"_s);
    for (auto match = escape.match(value); match.hasMatch(); match = escape.match(value)) {
        value.replace(match.capturedStart(), match.capturedLength(),
            QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16))));
    }
    value.replace("&amp;"_L1, "&"_L1);
    const bool quoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'')
        && value.back() == value.front();
    return quoted ? value.mid(1, value.size() - 2) : value;
}

void takeHints(const QString &matter, ReadDocument &document)
{
    static const Pattern field(
        u"^\\s*\"?([\\w:.-]+)\"?\\s*:\\s+(\\S.*?)\\s*$"_s, Pattern::MultilineOption);
    auto fields = field.globalMatch(matter);
    while (fields.hasNext()) {
        const auto match = fields.next();
        const QString name = match.captured(1).toLower().section(u':', -1);
        const QString value = plain(match.captured(2));
        QString *hint = nullptr;
        if (name == "title"_L1)
            hint = &document.titleHint;
        else if (name == "url"_L1 || name == "address"_L1 || name == "source"_L1
            || name == "canonical"_L1)
            hint = &document.addressHint;
        else if (name == "date"_L1 || name == "published"_L1 || name == "published_time"_L1
            || name == "datepublished"_L1)
            hint = &document.publishedHint;
        else if (name == "site_name"_L1 || name == "sitename"_L1 || name == "hostname"_L1
            || name == "publisher"_L1)
            hint = &document.siteHint;
        if (hint != nullptr && hint->isEmpty())
            *hint = value;
    }
    // "Title | Site"
    const QString site = document.titleHint.section(u" | "_s, 1);
    if (!site.isEmpty()) {
        document.titleHint = document.titleHint.section(u" | "_s, 0, 0);
        if (document.siteHint.isEmpty())
            document.siteHint = site;
    }
}

} // namespace

QString withoutFrontMatter(const QString &text, ReadDocument &document)
{
    static const Pattern matter(
        u"\\A\\s*(?:```\\s*(?:ya?ml|toml|json)?\\s*\\n(.*?)\\n```|---\\s*\\n(.*?)\\n---)[ \\t]*"
        "(?:\\n|\\z)"_s,
        Pattern::DotMatchesEverythingOption);
    const auto match = matter.match(text.left(32 * 1024));
    const QString fields = match.captured(1) + match.captured(2);
    if (!match.hasMatch() || !fields.contains(u':'))
        return text;
    takeHints(fields, document);
    return text.mid(match.capturedEnd());
}

} // namespace Peel
