// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/voices.h"

#include "ingest/language/pattern.h"
#include "ingest/recognise/forcementions.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using Type = DocumentType;

/// Where a sign is looked for.
enum class Place {
    Title,
    Edges, // the first and the last lines, each a line of its own
    First, // the title and the first paragraph
    Own, // the first running text without quotations
    Whole // … with them
};

struct VoiceSign
{
    Type voice;
    int weight;
    Place place;
    Pattern words;
};

Pattern inLines(const QString &pattern)
{
    return Pattern(pattern,
        Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption
            | Pattern::MultilineOption);
}

/// Each sign counts once.
const std::vector<VoiceSign> &voiceSigns()
{
    static const std::vector<VoiceSign> signs {
        // A Commissioner: the office, the duty to comment, "I" who oversees.
        { Type::PccReport, 3, Place::Edges,
            inLines(u"^(?:from |by |statement (?:by|from) )?(?:the )?(?:office of (?:the )?)?"
                    "(?:[\\w’'-]+,? (?:(?:and|&) )?){0,5}"
                    "(?:police(?:,? fire)?(?:,? (?:and|&))? (?:and |& )?crime commissioner|"
                    "(?:deputy )?mayor for (?:policing|safer communities)[\\w ,&]*)"
                    "(?: for [\\w ,&’'-]+)?\\W*$"_s) },
        { Type::PccReport, 3, Place::Edges, inLines(u"\\bsection 55\\b"_s) },
        { Type::PccReport, 3, Place::Edges,
            inLines(u"^(?:the )?(?:police (?:and|&) crime )?commissioner[’']?s? (?:comments?|"
                    "response|statement|foreword)\\b"_s) },
        { Type::PccReport, 2, Place::Own,
            inLines(u"\\bI (?:(?:very much |warmly )?welcome\\b|raised the precept|"
                    "(?:will|shall) (?:continue to )?(?:hold|monitor|scrutinise)|"
                    "have (?:asked|challenged) the chief)"
                    "|\\bmy (?:police and crime plan|office\\b|precept|deputy commissioner|"
                    "(?:performance|scrutiny|accountability)[\\w &]{0,20} (?:meeting|board)s?)|"
                    "\\bthe chief constable and I\\b"_s) },
        { Type::PccReport, 3, Place::Edges,
            inLines(
                u"^\\W*(?:©|\\(c\\)|copyright)[^\\n]{0,20}?\\b(?:O?PF?CC|(?:police,? (?:fire,? )?"
                "(?:and|&) )?crime commissioner)\\b"_s) },
        // … its site: the menu, the foot, whom to write to.
        { Type::PccReport, 3, Place::Edges,
            inLines(
                u"(?:^|[|·•›»,]\\s*)(?:(?:meet|your|about|contact|follow|visit)(?: "
                "(?:us|your|the))? (?:O?PF?CC|commissioner)(?=\\s*(?:$|[|·•›»,]))|"
                "(?:what|how) (?:your |the )?(?:PF?CC|commissioner) (?:does|works)|PF?CC news)"_s) },
        { Type::PccReport, 3, Place::Edges,
            inLines(u"\\b[\\w-]*(?:pf?cc|commissioner)[\\w-]*\\.(?:police|gov|org|co)\\.uk\\b|"
                    "@[\\w.-]*(?:pf?cc|commissioner)\\b"_s) },
        { Type::PccReport, 1, Place::Whole,
            inLines(u"\\bpolice(?:, fire)? (?:and|&) crime plan\\b|\\bcommissioner[’']s office\\b|"
                    "\\b(?:hold|holding|holds) the chief constable to account\\b"_s) },
        // … told of by the office: whom the Commissioner thanks and questions, the plan and the
        // staff.
        { Type::PccReport, 2, Place::Own,
            inLines(
                u"\\bcommissioner\\b(?: for(?: [\\w’'&-]+){1,4}?)?"
                "(?:,?(?: \\p{Lu}[\\w’'-]+){1,4},?)?(?: (?:has|have|also|today|had|very|warmly))* "
                "(?:welcome[sd]?|"
                "thank(?:s|ed)|congratulate[sd]|praise[sd]|commend(?:s|ed)|paid tribute)\\b"_s) },
        { Type::PccReport, 2, Place::Own,
            inLines(u"\\bcommissioner\\b[^.\\n]{0,60}\\b(?:hold\\w*|ask\\w*|challeng\\w*|press\\w*|"
                    "question\\w*|scrutini[sz]\\w*|seek\\w*|sought)\\b[^.\\n]{0,30}\\bchief "
                    "constable\\b"_s) },
        { Type::PccReport, 2, Place::Own,
            Pattern(
                u"\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Cc]ommissioner[’']s) (?:(?:[A-Z][\\w’'-]+,?|and|"
                "&) ){1,7}Plan\\b|\\b(?:his|her|their) Office\\b"_s) },
        // A force: its chief, "we" who police.
        { Type::ForceNews, 1, Place::First,
            inLines(u"\\b(?:police|constabulary|force) (?:(?:has|have|is|are|today|also|very) )*"
                    "(?:welcome[sd]?|pleased|delighted|proud|thrilled)\\b"_s) },
        { Type::ForceNews, 3, Place::Edges,
            inLines(u"^(?:an? )?(?:message|letter|statement|update|word) (?:from|by) (?:the |our |"
                    "your )?(?:temporary |acting )?chief constable\\b[^.\\n]{0,40}$"_s) },
        { Type::ForceNews, 1, Place::Whole,
            inLines(u"\\bchief constable\\b[^.“]{0,60}\\b(?:said|says|added)\\b"_s) },
        { Type::ForceNews, 2, Place::Own,
            inLines(u"\\b(?:we|our (?:officers|force|services|staff|people|communities|"
                    "neighbourhoods?|work|performance|contact|control room))\\b"_s) },
        { Type::ForceNews, 1, Place::Whole,
            inLines(u"\\b(?:chief constable|commissioner|cc|dcc)\\b"_s) },
        { Type::ForceNews, 1, Place::Whole,
            inLines(u"\\bcall(?:ing)? 101\\b|\\bcrimestoppers\\b|\\bquoting (?:reference|incident|"
                    "crime|IML)\\b"_s) },
        { Type::ForceNews, 1, Place::Edges,
            inLines(
                u"\\b(?:issued by|corporate communications|(?:press|media) (?:office|team))\\b"_s) },
        // The press: what stands around its articles.
        { Type::Other, 2, Place::Whole,
            inLines(u"\\bnewsletter\\b|\\bfree articles\\b|\\bjoin the conversation\\b"_s) },
        { Type::Other, 3, Place::Edges,
            inLines(u"^(?:the )?(?:[\\w’'&-]+ "
                    u"){0,3}(?:courier|times|post|mail|echo|argus|gazette|herald|"
                    "chronicle|mercury|observer|express|journal|advertiser|telegraph|guardian|"
                    "standard|examiner|sentinel|tribune|packet)$"_s) },
        { Type::Other, 3, Place::Edges,
            inLines(
                u"^by (?:our |a )?[\\w ’'-]{0,40}\\b(?:editor|correspondent|reporter|writer)\\b"_s) },
        { Type::Other, 2, Place::Whole,
            inLines(u"\\btold the (?-i:[A-Z])\\w+(?: (?-i:[A-Z])\\w+)?[.,:]"_s) },
        { Type::Other, 2, Place::Edges,
            inLines(u"^(?:subscribe|log ?in|sign in|advertise)\\b|\\b\\d+ comments?$|^comments?$|"
                    "^(?:most (?:read|popular)|related topics|trending)\\b|"
                    "\\bby (?:our own |a )?(?:staff|correspondent)\\b"_s) },
        // The inspectorate: what it did, and its Inspector.
        { Type::InspectorateNews, 3, Place::Own,
            inLines(u"\\b(?:we|our inspectors) (?:found|(?:have )?(?:graded|inspected|judged|"
                    "assessed)|judge|examined|looked)\\b|\\bour (?:inspection|judge?ments?)\\b|"
                    "\\bwe (?:have )?(?:changed|revised|amended|corrected) (?:the|our) "
                    "(?:grade|judge?ment)s?\\b"_s) },
        { Type::InspectorateNews, 3, Place::Whole,
            inLines(u"\\bget the (?:report|letter)\\b|\\bhas (?:graded|inspected) the force\\b|"
                    "\\bnotes to editors\\b"_s) },
        { Type::InspectorateNews, 3, Place::Whole,
            inLines(u"\\b(?:said|says) (?:hm|his majesty.s|her majesty.s) inspector\\b|"
                    "\\bhm inspector of constabulary [^.]{0,60}\\b(?:said|says)\\b"_s) },
    };
    return signs;
}

/// "HMICFRS graded Kent Police’s performance across nine areas …".
const Pattern &gradingAcross()
{
    static const Pattern grading = inLines(
        u"\\b(?:HMIC(?:FRS)?|inspectorate|services)\\)?,? (?:has )?graded [^.]{3,60}?['’]s? "
        "performance (?:across|in) \\w+ areas\\b"_s);
    return grading;
}

/// A Chief Constable or Commissioner speaks of what the inspectorate says.
bool isAnswered(const DocumentFace &face)
{
    static const Pattern chief = inLines(
        u"\\b(?:chief constable|commissioner)\\b[^.]{0,60}\\b(?:said|says|added|welcome[sd]?)\\b"_s);
    return chief.isIn(face.opening);
}

/// What the signs weigh, voice by voice.
class Voices
{
public:
    explicit Voices(const DocumentFace &face)
    {
        static const Pattern quotation(u"[\"“][^\"“”\\n]*[\"”\\n]"_s);
        const QString edges = face.top.mid(0, 6).join(u'\n') + u'\n' + face.closing.join(u'\n');
        const QString title = face.title + u'\n' + face.subtitle;
        const QString own = quotation.removedFrom(face.opening);
        for (const VoiceSign &sign : voiceSigns()) {
            const QString &text = sign.place == Place::Title ? title
                : sign.place == Place::Edges                 ? edges
                : sign.place == Place::First                 ? title + u'\n' + firstParagraph(own)
                : sign.place == Place::Own                   ? own
                                                             : face.opening;
            if (const PatternMatch match = sign.words.match(text); match.hasMatch())
                add(sign.voice, sign.weight, match.captured());
        }
        if (!face.isbn.isEmpty())
            add(Type::InspectorateNews, imprint, u"ISBN "_s + face.isbn);
        if (face.isRelease)
            add(Type::ForceNews, 1, face.top.value(0));
        if (const PatternMatch heard = onlyHeard(face); heard.hasMatch())
            add(Type::PccReport, face.isRelease ? 2 : 1, heard.captured());
        if (const PatternMatch told = publishing(face); told.hasMatch())
            add(Type::InspectorateNews, publishes, told.captured());
        if (hasLetterhead(face))
            add(Type::ForceNews, letterhead, face.top.value(0));
    }

    int of(Type voice) const { return m_votes.value(voice).value; }

    /// The voice that leads, with at least so much weight.
    std::optional<Decided<Type>> leading(int atLeast) const
    {
        auto best = m_votes.begin();
        for (auto voice = m_votes.begin(); voice != m_votes.end(); ++voice) {
            if (voice->value >= best->value) // of two, not the inspectorate
                best = voice;
        }
        if (best == m_votes.end() || best->value < atLeast)
            return std::nullopt;
        return Decided<Type> { best.key(), best->why.simplified().left(120) };
    }

    void add(Type voice, int weight, const QString &why)
    {
        Decided<int> &votes = m_votes[voice];
        votes.value += weight;
        if (votes.why.isEmpty())
            votes.why = why;
    }

private:
    static constexpr int imprint = 6;
    static constexpr int letterhead = 3;
    static constexpr int publishes = 3;

    /// The first that is no label, date or byline.
    static QString firstParagraph(const QString &text)
    {
        constexpr qsizetype shortest = 60; // letters
        const QStringList lines = text.split(u'\n');
        const auto first = std::find_if(lines.begin(), lines.end(),
            [](const QString &line) { return line.size() >= shortest; });
        return first == lines.end() ? QString() : *first;
    }

    /// The Commissioner speaks, and no officer does.
    static PatternMatch onlyHeard(const DocumentFace &face)
    {
        static const QString says = u"\\b[^.“\"\\n]{0,60}\\b(?:said|says|added|told|explained|"
                                    u"commented|accepted|insisted|"
                                    "stressed|reaction|reacted|responded|welcomed)\\b"_s;
        static const Pattern commissioner = inLines(u"\\b(?:commissioner|PF?CC|mayor)"_s + says);
        static const Pattern officer
            = inLines(u"\\bchief (?:constable|superintendent|inspector(?! of))"_s + says);
        return officer.isIn(face.opening) ? PatternMatch() : commissioner.match(face.opening);
    }

    /// A release that tells what the inspectorate has published, or how it tells of its grades:
    /// "HMICFRS graded Kent Police’s performance across nine areas …".
    static PatternMatch publishing(const DocumentFace &face)
    {
        static const Pattern published = inLines(
            u"\\b(?:HMIC(?:FRS)?|(?:his|her) majesty.s inspectorate of constabulary[\\w &]*)\\)?,? "
            "has (?:today |now |this week )?(?:published|released|issued)\\b"_s);
        if (isAnswered(face))
            return {};
        const PatternMatch match = face.isRelease ? published.match(face.opening) : PatternMatch();
        return match.hasMatch() ? match : gradingAcross().match(face.opening);
    }

    /// The first line is the force's name, or one of the first says that it is a release. (An
    /// encyclopaedia's page is headed so, too.)
    static bool hasLetterhead(const DocumentFace &face)
    {
        static const Pattern release = inLines(u"\\b(?:news|press|media) release\\b"_s);
        const QString head = face.top.mid(0, 4).join(u'\n');
        if (release.isIn(head) && !forcesIn(head, false).empty())
            return true;
        const QString first = face.top.value(0);
        const std::vector<ForceMention> forces = forcesIn(first, false);
        return forces.size() == 1 && forces.front().range.length() == first.size()
            && (face.host.isEmpty() || face.host.contains("police"_L1));
    }

    QMap<Type, Decided<int>> m_votes;
};

} // namespace

std::optional<Decided<DocumentType>> voiceOf(const DocumentFace &face)
{
    constexpr int speaks = 3;
    return Voices(face).leading(speaks);
}

std::optional<Decided<DocumentType>> answerTo(const DocumentFace &face)
{
    static const Pattern answer = inLines(
        u"^\\W*(?:(?:our|the|an?|initial|formal|full|joint)\\s+)*"
        "(?:response|responding|reply|answer|comments)\\b|\\bresponse (?:to|of|from|by)\\b|"
        "\\b(?:responds|replies|reacts) to\\b|(?:\\bour|[’']s?) (?:response|reply|comments)\\b"_s);
    constexpr int says = 2;
    constexpr int speaks = 4;
    Voices voices(face);
    const PatternMatch match = answer.match(face.title + u'\n' + face.subtitle);
    if (match.hasMatch()) {
        voices.add(Type::PccReport, says, match.captured());
        voices.add(Type::ForceNews, says, match.captured());
    } else {
        voices.add(Type::InspectorateNews, says, face.title);
    }
    const std::optional<Decided<Type>> voice = voices.leading(speaks);
    if (voice && voice->value != Type::InspectorateNews)
        return voice;
    const bool own = voices.of(Type::InspectorateNews) > 0;
    return match.hasMatch() && !own ? std::optional(Decided<Type> { Type::Other, match.captured() })
                                    : std::nullopt;
}

QString inspectoratesNotice(const DocumentFace &face)
{
    return isAnswered(face) ? QString() : gradingAcross().match(face.opening).captured(0);
}

} // namespace Peel
