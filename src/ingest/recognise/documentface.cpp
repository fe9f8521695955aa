// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/documentface.h"

#include "ingest/language/pattern.h"
#include "ingest/recognise/dates.h"
#include "ingest/recognise/forcementions.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr std::size_t topBlocks = 14;
constexpr int openingLength = 3000;

bool isCrumbLine(const QString &text)
{
    static const Pattern parts(u"\\s[›»>/]\\s"_s);
    static const Pattern home
        = caseless(u"^(?:you are (?:here|in)\\s*:?\\s*)?(?:home|start page|news|peel)\\b"_s);
    return text.size() < 300 && parts.isIn(text)
        && (home.match(text).hasMatch() || parts.countIn(text) >= 2);
}

QStringList crumbsOf(const QString &line)
{
    static const Pattern parts(u"\\s*[›»>]\\s*|\\s+/\\s+"_s);
    return parts.split(line, Qt::SkipEmptyParts);
}

/// What a site tells its readers above whatever page they came for: consultations, downtime.
bool isNotice(const QString &text)
{
    static const Pattern notice = caseless(
        u"^(?:(?:HMIC(?:FRS)?|we) (?:is|are) (?:now |currently )?consulting (?:on|about)|"
        "(?:please )?(?:give|tell|send) us your (?:views|feedback|opinion)|"
        "(?:planned|scheduled|essential)\\b[\\w ]{0,20} (?:downtime|maintenance)|"
        "(?:this|the|our)\\b[\\w ]{0,30} (?:web)?site (?:will|may) be unavailable|"
        "this site is a beta|we would like your views on whether)\\b"_s);
    return notice.match(text).hasMatch();
}

/// The heading of a consultation, with nothing below it but the wish for views: not the page's own.
bool headsNotice(const ReadDocument &document, std::size_t i)
{
    static const Pattern consultation = caseless(u"\\bconsult(?:ation|ing)\\b"_s);
    return i + 1 < document.blocks.size() && consultation.match(document.blocks[i].text).hasMatch()
        && isNotice(document.blocks[i + 1].text.simplified());
}

/// Lines at the top that are no words of the document's face.
bool isNoise(const QString &text)
{
    static const Pattern noise = caseless(
        u"^(?:skip to|search|menu|home|contents|on this page|in this (?:section|document)|share|"
        "print|cookies?\\b|we use cookies|accept|read more about|english|cymraeg|sample digest prepared)"_s);
    return noise.match(text).hasMatch() || isNotice(text);
}

std::optional<DigestStatement> digestIn(const QString &text)
{
    static const Pattern statement(
        u"\\bdigest prepared for [^.]{2,60}\\. [^.]*? published in:\\s*(.{4,400}?)"
        "(?:\\.\\s+(?:Apart|Paragraph|This|Headings|The wording)\\b|\\.?$|\\n)"_s,
        Pattern::MultilineOption);
    static const Pattern address(u",\\s*((?:https?://|www\\.)\\S+?)(?=[\\s,)]|\\.?$)"_s);
    const auto match = statement.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    DigestStatement digest;
    QString what = match.captured(1).simplified();
    if (const auto url = address.match(what); url.hasMatch()) {
        digest.address = url.captured(1);
        what = what.left(url.capturedStart());
    }
    const std::vector<DateMention> dates = datesIn(what);
    if (!dates.empty()) {
        if (!what.contains("undated"_L1))
            digest.date = dates.back().date;
        what = what.left(dates.back().range.from);
    }
    while (!what.isEmpty() && (what.back().isSpace() || what.back() == u','))
        what.chop(1);
    digest.title = what.section(u", "_s, 0, -2);
    digest.publisher = what.section(u", "_s, -1);
    return digest;
}

void takeDigest(const ReadDocument &document, DocumentFace &face)
{
    for (const Furniture &line : document.furniture) {
        if (!face.digest)
            face.digest = digestIn(line.text);
    }
    for (const Block &block : document.blocks) {
        if (!face.digest && block.text.contains("digest prepared for"_L1))
            face.digest = digestIn(block.text);
    }
}

/// A block's text; line by line where a date is one of the lines: a title with its date below it,
/// which the layout put together.
QStringList linesOf(const Block &block)
{
    QStringList lines;
    bool dated = false;
    for (const QString &line : block.text.split(u'\n', Qt::SkipEmptyParts)) {
        lines.append(line.simplified());
        dated = dated || dateAlone(lines.back());
    }
    return dated ? lines : QStringList { block.text.simplified() };
}

/// "What's on", "Sign in": an entry of a site's menu, which may hold any number of them.
bool isMenuEntry(const Block &block, const QString &text)
{
    static const Pattern entry(u"^[A-Z][\\w’'&]*(?:\\s+[\\w’'&]+){0,2}$"_s);
    static const Pattern digit(u"\\d"_s);
    return block.kind != BlockKind::Heading && entry.isIn(text) && !digit.isIn(text);
}

void takeTop(const ReadDocument &document, DocumentFace &face)
{
    qsizetype entries = 0; // of menus, which do not count
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        const QString text = block.text.simplified();
        if (block.page > 2 || face.top.size() - entries >= static_cast<qsizetype>(topBlocks))
            break;
        if (headsNotice(document, i))
            continue;
        if (isCrumbLine(text)) {
            face.crumbs += crumbsOf(text);
        } else if (!isNoise(text)) {
            face.top += linesOf(block);
            entries += isMenuEntry(block, text) ? 1 : 0;
        }
    }
    for (const Block &block : document.blocks) {
        if (face.opening.size() >= openingLength)
            break;
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem)
            face.opening += block.text.simplified() + u'\n';
    }
}

/// Where a signature stands, and who issued a release.
void takeClosing(const ReadDocument &document, DocumentFace &face)
{
    constexpr std::ptrdiff_t last = 4; // blocks
    constexpr qsizetype longest = 120; // letters
    const auto count = std::min(last, static_cast<std::ptrdiff_t>(document.blocks.size()));
    for (auto block = document.blocks.end() - count; block != document.blocks.end(); ++block) {
        if (block->text.size() < longest)
            face.closing += block->text.split(u'\n', Qt::SkipEmptyParts);
    }
}

/// The printed end of a title that a page break parted is made whole by the file's own title.
QString completed(const QString &printed, const QString &named)
{
    const bool isPart = printed.size() >= 12 && printed.size() < named.size()
        && (named.endsWith(printed) || named.startsWith(printed));
    return isPart ? named : printed;
}

/// Whose paper it is, or what kind of paper: the line above a title, not the title.
bool isLetterhead(const QString &text)
{
    static const Pattern letterhead = caseless(
        u"^\\W*(?:(?:HMIC(?:FRS)?|(?:HM|h(?:er|is) majesty[’']?s) inspectorate of constabulary"
        "(?:,? (?:and|&) fire (?:(?:and|&) )?rescue services?)?)|"
        "(?:joint )?report (?:of|by|from|to) (?:the )?(?:temporary |acting )?(?:chief constable|"
        "commissioner|police(?:, fire)? and crime commissioner|police(?:, fire)? and crime panel|"
        "chief executive|chief finance officer)|"
        "(?:press|news|media) (?:release|statement)|for immediate release|agenda item\\b.{0,12}|"
        "(?:not )?(?:protectively marked|restricted|official)|(?:public|open) (?:session|meeting)|"
        "(?:the )?office of the police(?:, fire)? and crime commissioner(?: for .{3,40})?|"
        "report|letter|publications?|news)\\W*$"_s);
    const QString line = text.simplified();
    if (letterhead.match(line).hasMatch())
        return true;
    constexpr qsizetype longestName = 80;
    if (line.size() > longestName)
        return false;
    const std::vector<ForceMention> forces = forcesIn(line, false);
    return forces.size() == 1 && forces.front().range.length() + 2 >= line.size();
}

/// The first line of the top that can be a title behind a letterhead; empty if there is none.
QString lineBehindLetterhead(const DocumentFace &face, const QString &letterhead)
{
    static const Pattern other = caseless(
        u"^\\W*(?:date|to|from|cc|ref|subject|agenda|meeting|dear|published|https?)\\b|:$"_s);
    for (const QString &line : face.top) {
        const bool can = line != letterhead && line.size() > 8 && line.size() < 160
            && !line.endsWith(u'.') && !isLetterhead(line) && datesIn(line).empty()
            && !other.match(line).hasMatch();
        if (can)
            return line;
        if (line.size() >= 160)
            break; // running text
    }
    return {};
}

/// The first heading of the highest level on the first page that has any (a question below another
/// heading is a section's, whatever its size), else what the file calls itself, else the first
/// line; never the letterhead above it where another one follows.
void takeTitle(const ReadDocument &document, DocumentFace &face)
{
    const Block *best = nullptr;
    std::size_t looked = 0; // the menu of a printed page may hold any number of items
    for (std::size_t i = 0; i < document.blocks.size() && looked < topBlocks + 6; ++i) {
        const Block &block = document.blocks.at(i);
        looked += block.kind == BlockKind::ListItem ? 0 : 1;
        const bool skipped = best != nullptr && isLetterhead(best->text) && block.page <= best->page
            && !isLetterhead(block.text);
        if (block.kind == BlockKind::Heading && block.page <= 2 && !isNoise(block.text)
            && !headsNotice(document, i) && !isCrumbLine(block.text)
            && (best == nullptr || skipped
                || (block.page == best->page && block.level < best->level
                    && !block.text.endsWith(u'?'))))
            best = &block;
    }
    const QString hint = isCrumbLine(document.titleHint) ? QString() : document.titleHint;
    const bool guessed = document.format == "text"_L1 && !hint.isEmpty();
    if (best != nullptr && !guessed)
        face.title = completed(best->text.simplified(), hint.simplified());
    else if (!hint.isEmpty())
        face.title = hint.simplified();
    else if (!face.top.isEmpty())
        face.title = face.top.front().left(200);
    if (isLetterhead(face.title)) {
        const QString behind = lineBehindLetterhead(face, face.title);
        face.title = behind.isEmpty() ? face.title : behind;
    }
    const bool printed = best != nullptr && !guessed
        && face.title == completed(best->text.simplified(), hint.simplified());
    const qsizetype at = face.top.indexOf(printed ? best->text.simplified() : face.title);
    if (at >= 0 && at + 1 < face.top.size() && face.top.at(at + 1).size() < 160
        && !face.top.at(at + 1).endsWith(u'.')) // a sentence is no subtitle
        face.subtitle = face.top.at(at + 1);
}

/// An address in the page's running foot or alone on a line is the document's; one in a sentence is
/// not.
QString printedAddress(const ReadDocument &document, const DocumentFace &face)
{
    static const Pattern address(u"^(https?://[^\\s/]+/\\S+)$"_s);
    for (const Furniture &line : document.furniture) {
        if (const auto match = address.match(line.text.trimmed()); match.hasMatch())
            return match.captured(1);
    }
    for (const QString &line : face.top) {
        if (const auto match = address.match(line); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

void takeAddress(const ReadDocument &document, DocumentFace &face)
{
    face.address = document.addressHint.trimmed();
    if (face.address.isEmpty())
        face.address = printedAddress(document, face);
    if (face.address.isEmpty() && face.digest)
        face.address = face.digest->address;
    const QUrl url = QUrl::fromUserInput(face.address);
    face.host = url.host().toLower();
    if (face.host.startsWith("www."_L1))
        face.host = face.host.mid(4);
    face.path = url.path().toLower().split(u'/', Qt::SkipEmptyParts);
    // "www.example.org" alone is a site, not the document's address.
    if (face.path.isEmpty() && !face.address.startsWith("http"_L1))
        face.address.clear();
}

/// "© Office of the Police and Crime Commissioner for West Mercia, Hindlip Hall": who made the
/// site.
QString makerIn(const QString &line)
{
    static const Pattern maker = caseless(u"^(?:copyright|©)[\\s©]*(?:20\\d\\d\\s+)?(?:the\\s+)?(?<"
                                          u"who>(?:office of the )?[\\p{L} ,&-]{0,40}?crime "
                                          u"commissioner(?: for [\\p{L} &-]{3,40})?)"_s);
    return maker.match(line).captured(u"who"_s);
}

void takeSurroundings(const ReadDocument &document, DocumentFace &face)
{
    face.site = document.siteHint.simplified();
    QString maker;
    for (const Furniture &line : document.furniture) {
        const QString text = line.text.simplified();
        if (isCrumbLine(text))
            face.crumbs += crumbsOf(text);
        else if (line.why == "navigation"_L1 && text.size() < 160 && face.crumbs.isEmpty())
            face.crumbs.append(text);
        if (line.why == "header"_L1 && face.site.isEmpty() && text.size() < 120)
            face.site = text;
        if (line.why == "outside the article"_L1 && text.size() < 120)
            face.aside.append(text);
        if (line.why == "footer"_L1 && maker.isEmpty())
            maker = makerIn(text);
    }
    if (face.site.isEmpty())
        face.site = maker;
}

/// "Ends", "Notes to editors": how a release to the press closes.
bool closesRelease(const ReadDocument &document)
{
    static const Pattern closing
        = caseless(u"^\\W*(?:ends?|notes? (?:to|for) (?:the )?editors?)\\W*$"_s);
    return std::any_of(document.blocks.begin(), document.blocks.end(),
        [](const Block &block) { return closing.match(block.text.trimmed()).hasMatch(); });
}

void takeIsbn(const ReadDocument &document, DocumentFace &face)
{
    static const Pattern isbn
        = caseless(u"\\bISBN\\b[^\\d]{0,30}((?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dX])"_s);
    face.isbn = isbn.match(document.text.left(20000)).captured(1).trimmed();
}

} // namespace

DocumentFace faceOf(const ReadDocument &document)
{
    DocumentFace face;
    takeDigest(document, face);
    takeTop(document, face);
    takeClosing(document, face);
    takeSurroundings(document, face);
    takeTitle(document, face);
    takeAddress(document, face);
    takeIsbn(document, face);
    face.publishedHint = document.publishedHint;
    face.isRelease = closesRelease(document);
    return face;
}

} // namespace Peel
