// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"
#include "ingest/recognise/header.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What a place in the document weighs when it names a force.
constexpr double inTitle = 40;
constexpr double asSubject = 60; // "An inspection of …", "Police forces: …"
constexpr double inAddress = 35;
constexpr double onSite = 20;
constexpr double inCrumb = 20;
constexpr double inTop = 8;
constexpr double inTopAtMost = 24;
constexpr double firstNamed = 6;
constexpr double inBodyAtMost = 30;

class Votes
{
public:
    void add(const QString &force, double weight, const QString &words)
    {
        m_weights[force] += weight;
        if (!m_words.contains(force) || weight > m_strongest.value(force)) {
            m_words[force] = words;
            m_strongest[force] = weight;
        }
    }

    /// The force with clearly the most; none when two are close.
    Decided<QString> winner() const
    {
        QString best;
        double first = 0;
        double second = 0;
        for (auto it = m_weights.begin(); it != m_weights.end(); ++it) {
            if (it.value() > first) {
                second = first;
                first = it.value();
                best = it.key();
            } else {
                second = std::max(second, it.value());
            }
        }
        const bool clear = first >= 5 && first >= second * 1.5;
        return clear ? Decided<QString> { best, m_words.value(best) } : Decided<QString> {};
    }

private:
    QMap<QString, double> m_weights;
    QMap<QString, QString> m_words;
    QMap<QString, double> m_strongest;
};

/// A text that names several forces shares its weight out among them.
void voteText(Votes &votes, const QString &text, double full, double area)
{
    const std::vector<ForceMention> forces = forcesIn(text);
    const auto count = static_cast<double>(forces.size());
    for (const ForceMention &mention : forces) {
        votes.add(mention.force, (mention.areaOnly ? area : full) / count,
            text.mid(mention.range.from, mention.range.length()));
    }
}

/// "An inspection of Kent Police", "Police Forces: Derbyshire", "Report to the PCC for Surrey".
void voteSubjects(Votes &votes, const DocumentFace &face)
{
    static const Pattern subject(
        u"(?:\\ban inspection of|\\bcustody suites in|^police forces?\\s*:|\\bforce\\s*:|\\bchief "
        u"constable of|"
        "\\b(?:commissioner|panel|PCC|PFCC|OPCC) for|\\bassessment of|\\bletter to)\\s+(?:the )?(.{3,60})"_s,
        Pattern::CaseInsensitiveOption | Pattern::MultilineOption);
    auto matches = subject.globalMatch(face.top.join(u'\n'));
    while (matches.hasNext()) {
        const QString rest = matches.next().captured(1);
        const std::vector<ForceMention> forces = forcesIn(rest);
        if (!forces.empty() && forces.front().range.from < 12)
            votes.add(forces.front().force, asSubject, rest.left(forces.front().range.to));
    }
}

void voteAddress(Votes &votes, const DocumentFace &face)
{
    const QStringList host = face.host.split(u'.');
    if (host.size() > 1) {
        QString label = host.at(host.size() > 3 ? host.size() - 3 : 0);
        static const Pattern office(u"-?(?:o?pf?cc|police)$|^o?pf?cc-?"_s);
        label = office.removedFrom(label);
        if (const QString force = forceOfSlug(label); !force.isEmpty())
            votes.add(force, inAddress, face.host);
    }
    static const Pattern year(u"-?(?:20\\d\\d(?:-\\d\\d)?|peel)-?"_s);
    for (const QString &part : face.path) {
        const QString force = forceOfSlug(year.removedFrom(part));
        if (!force.isEmpty())
            votes.add(force, inAddress, part);
    }
}

/// Mentions in the running text, those that begin a sentence and are its subject twice.
void voteBody(Votes &votes, const ReadDocument &document)
{
    static const Pattern verb(
        u"^(?:['’]s?)?\\s+(?:is|was|has|had|requires?|needs?|remains|works|continues|should|"
        u"provides|"
        "uses|makes|does|will|can|have|are|were|welcomes?|said)\\b"_s);
    QMap<QString, double> weights;
    QMap<QString, QString> words;
    double total = 0;
    for (const ForceMention &mention : forcesIn(document.text.left(200000), false)) {
        const QStringView behind = QStringView(document.text).mid(mention.range.to, 20);
        const double weight = verb.match(behind).hasMatch() ? 2 : 1;
        weights[mention.force] += weight;
        total += weight;
        words[mention.force] = document.text.mid(mention.range.from, mention.range.length());
    }
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        // A text that names many forces has no subject among them.
        const double share = it.value() / total;
        votes.add(it.key(), std::min(it.value(), inBodyAtMost) * share, words.value(it.key()));
    }
}

/// The force that the running text names first, unless it names many: most texts are about it.
void voteFirst(Votes &votes, const DocumentFace &face)
{
    const std::vector<ForceMention> forces = forcesIn(face.opening, false);
    if (forces.empty())
        return;
    const QString &first = forces.front().force;
    const auto same = std::count_if(forces.begin(), forces.end(),
        [&](const ForceMention &mention) { return mention.force == first; });
    if (same * 5 >= static_cast<std::ptrdiff_t>(forces.size()) * 2) {
        const TextRange &range = forces.front().range;
        votes.add(first, firstNamed, face.opening.mid(range.from, range.length()));
    }
}

/// A register has the names of several forces for its headings.
bool listsForces(const ReadDocument &document)
{
    QSet<QString> headed;
    for (const Block &block : document.blocks) {
        if (block.kind != BlockKind::Heading)
            continue;
        const std::vector<ForceMention> forces = forcesIn(block.text);
        const bool name = forces.size() == 1
            && block.text.trimmed().size() <= forces.front().range.length() + 6;
        if (name)
            headed.insert(forces.front().force);
    }
    return headed.size() >= 3;
}

/// Adds the forces of a text that lists three or more and says nothing else.
void addListed(QSet<QString> &listed, QStringView text)
{
    const std::vector<ForceMention> forces = forcesAlone(text);
    if (forces.size() < 3)
        return;
    for (const ForceMention &force : forces)
        listed.insert(force.force);
}

/// Lines or cells that are nothing but the names of forces: those with one grade, or of one region.
bool listsManyForces(const ReadDocument &document)
{
    QSet<QString> listed;
    for (const Block &block : document.blocks) {
        if (block.kind == BlockKind::Table) {
            for (const Cell &cell : block.cells)
                addListed(listed, block.cellText(cell));
        } else if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem
            || block.kind == BlockKind::Heading) {
            addListed(listed, block.text);
        }
    }
    return listed.size() >= 8;
}

/// "Force press releases": a page of releases, each under a heading with the name of its force.
bool gathersReleases(const DocumentFace &face, const ReadDocument &document)
{
    static const Pattern releases = caseless(u"\\b(?:press|news|media) releases\\b"_s);
    static const Pattern ofForces = caseless(u"\\bforce (?:press|news|media) releases\\b"_s);
    if (!releases.match(face.title).hasMatch())
        return false;
    if (ofForces.isIn(face.title))
        return true; // of all forces, however many a saved page still shows
    QSet<QString> headed;
    for (const Block &block : document.blocks) {
        const std::vector<ForceMention> forces = block.kind == BlockKind::Heading
            ? forcesIn(block.text, false)
            : std::vector<ForceMention>();
        if (forces.size() == 1)
            headed.insert(forces.front().force);
    }
    return headed.size() >= 2;
}

/// A register's table has a column in which each row names its force.
bool tabulatesForces(const ReadDocument &document)
{
    static const Pattern head = caseless(u"^\\W*(?:police )?forces?\\W*$"_s);
    QSet<QString> named;
    for (const Block &block : document.blocks) {
        if (block.kind != BlockKind::Table)
            continue;
        for (const Cell &cell : block.cells) {
            if (cell.row != 0 || !head.match(block.cellText(cell)).hasMatch())
                continue;
            for (const Cell &below : block.cells) {
                const QString text = block.cellText(below).toString();
                const std::vector<ForceMention> forces = forcesIn(text);
                if (below.column == cell.column && forces.size() == 1)
                    named.insert(forces.front().force);
            }
        }
    }
    return named.size() >= 2;
}

/// "An inspection of Kent Police" on the first page, of one force: no register, whatever it lists.
bool inspectsOne(const DocumentFace &face)
{
    static const Pattern inspection = caseless(u"\\ban inspection of (?:the )?(.{3,60})"_s);
    QSet<QString> inspected;
    auto matches = inspection.globalMatch(face.top.join(u'\n'));
    while (matches.hasNext()) {
        const std::vector<ForceMention> forces = forcesIn(matches.next().captured(1));
        if (!forces.empty() && forces.front().range.from == 0)
            inspected.insert(forces.front().force);
    }
    return inspected.size() == 1;
}

bool namesAnotherService(const QString &line)
{
    static const Pattern service = caseless(
        u"\\b(?:fire (?:and|&) rescue|(?:county|city|borough|district|unitary|metropolitan) "
        "(?:council|authority)|local authority|(?:children|adult)['’]?s? (?:social care|services)|"
        "looked[ -]after children|children looked after|safeguarding (?:children )?board|"
        "NHS|ambulance|probation)\\b"_s);
    return service.match(line).hasMatch();
}

/// Titles of another service of a county, none of which speaks of the police.
bool isOfAnotherService(const DocumentFace &face)
{
    static const Pattern police
        = caseless(u"\\b(?:police|policing|constabular|force|chief constable|crime|HMIC|PEEL)"_s);
    constexpr qsizetype longest = 200; // letters of a title
    bool another = false;
    QStringList lines { face.title, face.subtitle };
    lines += face.top.mid(0, 6);
    for (const QString &line : lines) {
        if (line.size() > longest || line.endsWith(u'.'))
            continue; // running text
        if (police.match(line).hasMatch())
            return false;
        another = another || namesAnotherService(line);
    }
    return another;
}

/// A council's committee may have had the police before it: a part of its paper is headed so.
bool hasPartOnPolice(const ReadDocument &document)
{
    static const Pattern police
        = caseless(u"\\b(?:police|policing|constabulary|HMIC(?:FRS)?|PEEL)\\b"_s);
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        return block.kind == BlockKind::Heading && police.match(block.text).hasMatch();
    });
}

/// Forces that the title names; several of them mean that it is about none alone.
QSet<QString> forcesOfTitle(const QString &title)
{
    static const Pattern met(
        u"^(?:[\\w’' ]{1,30}:\\s)?Met(?=\\s[a-z])"_s); // headlines leave "the" out
    QSet<QString> forces;
    if (met.isIn(title))
        forces.insert(u"metropolitan"_s);
    for (const ForceMention &mention : forcesIn(title))
        forces.insert(mention.force);
    return forces;
}

/// "Two of the region's police forces told to improve": about none alone.
bool countsForces(const QString &title)
{
    static const Pattern several = caseless(
        u"\\bpolice forces\\b|\\bregional response\\b|^state of policing\\b|\\bpolicing in England "
        u"and Wales\\b|\\b(?:both|two|three|four|five|six|all|[2-9])\\s(?:of\\s)?(?:the\\s)?"
        "(?:[\\w’'-]+\\s){0,2}forces\\b"_s);
    return several.match(title).hasMatch();
}

/// "The reports on Kent, Surrey and Sussex Police": an article on several forces says so first.
bool beginsWithSeveral(const DocumentFace &face)
{
    static const Pattern joint = caseless(u"^\\s*(?:,|and|&|,\\s*and)\\s*$"_s);
    static const Pattern police
        = caseless(u"^\\s*(?:police\\b|constabular|forces?\\b)|(?:police|constabulary)$"_s);
    constexpr qsizetype lines = 5;
    for (const QString &line : face.top.mid(0, lines)) {
        const std::vector<ForceMention> forces = forcesIn(line);
        std::size_t joined = 1;
        for (std::size_t i = 1; i < forces.size(); ++i) {
            const int from = forces[i - 1].range.to;
            const bool next = joint.isIn(line.mid(from, forces[i].range.from - from))
                && forces[i].force != forces[i - 1].force;
            joined = next ? joined + 1 : 1;
            constexpr std::size_t several = 3; // two may be one collaboration
            if (joined >= several
                && (police.isIn(QStringView(line).mid(forces[i].range.to)) || !forces[i].areaOnly))
                return true;
        }
    }
    return false;
}

/// A paper that names one county and no other is about its force.
Decided<QString> onlyCounty(const ReadDocument &document)
{
    const QString text = document.text.left(200000);
    const std::vector<ForceMention> forces = forcesIn(text);
    if (forces.empty()
        || std::any_of(forces.begin(), forces.end(),
            [&](const ForceMention &mention) { return mention.force != forces.front().force; }))
        return {};
    const TextRange &range = forces.front().range;
    return { forces.front().force, text.mid(range.from, range.length()) };
}

} // namespace

Decided<QString> subjectForce(
    const DocumentFace &face, const ReadDocument &document, DocumentType type)
{
    const QSet<QString> titled = forcesOfTitle(face.title);
    if (titled.size() > 1 || (titled.isEmpty() && countsForces(face.title)))
        return {};
    // The first force of a list may stand by itself, as a heading does.
    const std::vector<ForceMention> named = forcesIn(face.title);
    const bool onlyName = titled.size() == 1 && face.title.size() < 40 && !named.empty()
        && named.front().range.length() + 2 >= face.title.size();
    if ((titled.isEmpty() || onlyName) && !inspectsOne(face) && listsManyForces(document))
        return {};
    if (titled.isEmpty() && !inspectsOne(face)
        && (listsForces(document) || gathersReleases(face, document)
            || ((type == DocumentType::InspectorateNews || type == DocumentType::PeelReport)
                && tabulatesForces(document))))
        return {};
    if (type == DocumentType::Other && !hasPartOnPolice(document)
        && (isOfAnotherService(face) || (titled.isEmpty() && namesAnotherService(face.title))))
        return {};
    if (type == DocumentType::Other && titled.isEmpty() && beginsWithSeveral(face))
        return {};
    Votes votes;
    voteText(votes, face.title, inTitle, inTitle * 0.75);
    voteSubjects(votes, face);
    voteAddress(votes, face);
    static const Pattern commissioner = caseless(u"\\bcrime commissioner\\b|\\bPF?CC\\b"_s);
    voteText(votes, face.site, onSite, commissioner.isIn(face.site) ? onSite : 0.5);
    for (const QString &crumb : face.crumbs)
        voteText(votes, crumb, inCrumb, inCrumb * 0.75);
    double left = inTopAtMost;
    for (const QString &line : face.top.mid(0, 8)) {
        if (left <= 0 || line == face.title || forcesIn(line).empty())
            continue;
        voteText(votes, line.left(400), inTop, inTop * 0.4);
        left -= inTop;
    }
    voteFirst(votes, face);
    voteBody(votes, document);
    const Decided<QString> winner = votes.winner();
    return winner.value.isEmpty() && type == DocumentType::PccReport ? onlyCounty(document)
                                                                     : winner;
}

} // namespace Peel
