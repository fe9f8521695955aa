// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/forcementions.h"

#include "domain/reference.h"
#include "ingest/language/pattern.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// How sure a name is, and whether its letter case matters.
enum class NameKind { Full, Short, Area };

struct Name
{
    QString key; // normalised: lower case, "and", single blanks
    QString force;
    NameKind kind = NameKind::Full;
};

/// One writing for all: '&' is "and", dashes are blanks.
QString normalised(QStringView name)
{
    static const Pattern dashes(u"[\\s\\x{00A0}–‑‐-]+"_s);
    QString key = name.toString().toLower();
    key.replace(u"&"_s, u"and"_s);
    return dashes.replacedIn(key, u" ").trimmed();
}

NameKind kindOf(const QString &name)
{
    static const Pattern body = caseless(u"\\b(?:police|constabulary|heddlu)\\b"_s);
    static const Pattern initials(u"^[A-Z]{2,4}$|^the Met$"_s);
    if (body.match(name).hasMatch())
        return NameKind::Full;
    return initials.match(name).hasMatch() ? NameKind::Short : NameKind::Area;
}

struct Names
{
    QHash<QString, Name> byKey;
    Pattern anyCase; // full names
    Pattern exact; // areas and initials

    Names();
};

/// "devon and cornwall" also finds "Devon & Cornwall"; blanks and dashes are one.
QString patternOf(const QString &name)
{
    QStringList words;
    static const Pattern parts(u"[\\s\\x{00A0}–‑‐-]+"_s);
    for (const QString &word : parts.split(name, Qt::SkipEmptyParts)) {
        const bool isAnd = word == "and"_L1 || word == "&"_L1;
        words.append(isAnd ? u"(?:and|&)"_s : Pattern::escape(word));
    }
    return words.join(u"[\\s\\x{00A0}–‑‐-]+"_s);
}

Names::Names()
{
    QStringList full;
    QStringList sensitive;
    const auto add = [&](const QString &name, const QString &force) {
        const NameKind kind = kindOf(name);
        const QString key = normalised(name);
        if (byKey.contains(key))
            return;
        byKey.insert(key, Name { key, force, kind });
        (kind == NameKind::Full ? full : sensitive).append(name);
        if (kind == NameKind::Area)
            sensitive.append(name.toUpper());
    };
    for (const Force &force : ReferenceData::builtIn().forces()) {
        add(force.name, force.id);
        for (const QString &variant : force.variants)
            add(variant, force.id);
        add(force.areaName, force.id);
    }
    // By their first letters, so that a word is compared with few of them.
    const auto alternatives = [](QStringList names) {
        std::sort(names.begin(), names.end(),
            [](const QString &a, const QString &b) { return a.size() > b.size(); });
        QMap<QChar, QStringList> rests;
        for (const QString &name : names) {
            const QString pattern = patternOf(name);
            rests[pattern.front()].append(pattern.mid(1));
        }
        QStringList patterns;
        for (auto rest = rests.cbegin(); rest != rests.cend(); ++rest)
            patterns.append(rest.key() + u"(?:"_s + rest.value().join(u'|') + u')');
        return u"(?<![\\w-])(?:"_s + patterns.join(u'|') + u")(?![\\w])"_s;
    };
    anyCase = Pattern(alternatives(full), Pattern::CaseInsensitiveOption);
    exact = Pattern(alternatives(sensitive));
}

const Names &names()
{
    static const Names all;
    return all;
}

/// What stands behind a county's name when another body is meant, and before it when another place
/// is.
bool meansAnotherBody(QStringView text, const TextRange &range)
{
    static const Pattern body = caseless(
        u"^(?:\\s+(?:East|West|North|South|Central))?(?:['’]s)?\\s+"
        "(?:Fire|FRS|Ambulance|County (?:Council|Cricket|Hall|Show)|City Council|"
        "Council|Unitary|Local Authority|(?:Local )?Safeguarding|Children['’]?s|Borough|District "
        "Council|Healthcare|NHS|Hospitals?|University|Times|Live|Online|"
        "Echo|Telegraph|Mercury|Advertiser|Herald|Gazette|Post|Chronicle|Evening|Crown Court|"
        "Magistrates|Probation|Wildlife|Region|Regional|ROCU|Airport|Combined Authority|Island|Ohio|Road|Street)\\b"_s);
    return body.match(text.mid(range.to)).hasMatch();
}

/// "Kent’s Chief Constable", "Kent’s police force": the county's name for its force's.
bool hasPolice(QStringView text, const TextRange &range)
{
    static const Pattern police
        = caseless(u"^['’]s\\s+(?:(?:new|former|acting|temporary|deputy|assistant)\\s+"
                   u")*(?:chief constable|police\\b(?! and "
                   "crime| station))"_s);
    return range.to < text.size() && police.match(text.mid(range.to, 60)).hasMatch();
}

/// "Kent and Essex Police": the noun is that of both names.
void shareNouns(std::vector<ForceMention> &found, QStringView text)
{
    static const Pattern joint = caseless(u"^\\s+(?:and|&)\\s+$"_s);
    for (std::size_t i = 0; i + 1 < found.size(); ++i) {
        const int from = found[i].range.to;
        if (found[i].areaOnly && !found[i + 1].areaOnly
            && joint.match(text.mid(from, found[i + 1].range.from - from)).hasMatch())
            found[i].areaOnly = false;
    }
}

bool isAnotherPlace(QStringView text, const TextRange &range)
{
    // "© Kent Police" is whose picture it is.
    static const Pattern before(u"(?:©|\\bNew|\\bHis Grace the Duke of|\\bCounty"
                                u"|(?:\\b[Uu]nit|\\bROCU)\\)? (?:for|of|in) the)\\s+$"_s);
    return before.match(text.left(range.from).right(32)).hasMatch();
}

} // namespace

std::vector<ForceMention> forcesIn(QStringView text, bool withAreas)
{
    std::vector<ForceMention> found;
    const QString whole = text.toString();
    const auto overlaps = [&](const TextRange &range) {
        return std::any_of(found.begin(), found.end(), [&](const ForceMention &m) {
            return m.range.from < range.to && range.from < m.range.to;
        });
    };
    for (const Pattern *form : { &names().anyCase, &names().exact }) {
        auto matches = form->globalMatch(whole);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const TextRange range { static_cast<int>(match.capturedStart()),
                static_cast<int>(match.capturedEnd()) };
            const Name name = names().byKey.value(normalised(match.capturedView()));
            const bool area = name.kind == NameKind::Area;
            if (name.force.isEmpty() || overlaps(range) || isAnotherPlace(text, range)
                || (area && meansAnotherBody(text, range)))
                continue;
            found.push_back(ForceMention { range, name.force, area && !hasPolice(text, range) });
        }
    }
    std::sort(found.begin(), found.end(),
        [](const ForceMention &a, const ForceMention &b) { return a.range.from < b.range.from; });
    shareNouns(found, text);
    if (!withAreas) {
        found.erase(std::remove_if(found.begin(), found.end(),
                        [](const ForceMention &mention) { return mention.areaOnly; }),
            found.end());
    }
    return found;
}

std::vector<ForceMention> forcesAlone(QStringView text)
{
    static const Pattern between
        = caseless(u"^(?:[\\s,;.•*&]|\\b(?:and|the|police|constabulary)\\b)*$"_s);
    std::vector<ForceMention> forces = forcesIn(text);
    QString rest;
    int from = 0;
    for (const ForceMention &force : forces) {
        rest += text.mid(from, force.range.from - from);
        from = force.range.to;
    }
    rest += text.mid(from);
    return between.match(rest).hasMatch() ? forces : std::vector<ForceMention>();
}

QString forceOfSlug(const QString &slug)
{
    const auto bare
        = [](QString text) { return text.toLower().replace(u"-and-"_s, u"-"_s).remove(u'-'); };
    const auto bareKeepingAnd = [](QString text) { return text.toLower().remove(u'-'); };
    for (const Force &force : ReferenceData::builtIn().forces()) {
        if (bare(slug) == bare(force.id) || bareKeepingAnd(slug) == bareKeepingAnd(force.id))
            return force.id;
        for (const QString &variant : force.variants) {
            QString initials = variant.toLower();
            if (initials.startsWith("the "_L1))
                initials = initials.mid(4);
            if (kindOf(variant) == NameKind::Short && slug.toLower() == initials)
                return force.id;
        }
    }
    return {};
}

} // namespace Peel
