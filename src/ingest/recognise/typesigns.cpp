// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise/typesigns.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Pattern ignoringCase(const QString &pattern)
{
    return Pattern(pattern, Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption);
}

/// "^" begins any line of the text.
Pattern inLines(const QString &pattern)
{
    return Pattern(pattern,
        Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption
            | Pattern::MultilineOption);
}

} // namespace

const std::vector<TypeSign> &hostSigns()
{
    static const std::vector<TypeSign> signs {
        { DocumentType::PccReport,
            ignoringCase(
                u"(?:^|[.-])(?:p(?:f)?cc|opcc|opfcc|policecrimecommissioner\\w*|"
                "police-crime-commissioner\\w*|pcc\\w*|\\w+pf?cc|"
                "(?!child|inform|victim|biometric|survivor)\\w+commissioner)(?:[.-]|$)|mopac"_s) },
        { DocumentType::Other, ignoringCase(u"(?:^|\\.)(?:apccs|npcc|college)\\.police\\.uk$"_s) },
        { DocumentType::ForceNews, ignoringCase(u"(?:^|\\.)police\\.uk$|cityoflondon\\.police"_s) },
        { DocumentType::Other,
            ignoringCase(u"\\bbbc\\.|bbci\\.|(?:^|\\.)itv\\.com$|\\.co\\.uk$|news|times|guardian|"
                         u"telegraph|gazette|live\\b|"
                         "mercury|advertiser|youtube|wordpress|blog|ofsted|parliament|hansard|"
                         "express|herald|"
                         u"chronicle|observer|journal|magazine|professional|standard|tribune|"
                         u"radio|polfed|federation"_s) },
    };
    return signs;
}

const std::vector<TypeSign> &titleSigns()
{
    static const std::vector<TypeSign> signs {
        { DocumentType::PccReport,
            ignoringCase(u"\\bpolice(?:, fire)? and crime (?:panel|commissioner|plan)\\b|"
                         "\\breport (?:by|of|from|to) (?:the )?(?:chief constable|commissioner|"
                         "(?:O?P(?:F)?CC)\\b)|\\bO?PF?CC(?:.s)? (?:response|comments?|report)|"
                         "\\b(?:response|comments?) (?:of|from|by) (?:the "
                         ")?(?:O?PF?CC|commissioner|(?:deputy )?mayor|"
                         "police)|\\bsection 55\\b|\\baccountability (?:board|meeting|conference)|"
                         "^(?:the )?(?:O?PF?CC|(?:police(?:, fire)? and crime "
                         ")?commissioner)\\b.{0,20}\\b(?:welcomes?|responds?|comments?|reacts?)\\b|"
                         "\\b(?:performance|public) (?:performance|scrutiny|accountability) "
                         "(?:meeting|board)|"
                         "\\bstrategic (?:performance|assurance|policing) (?:board|meeting)"_s) },
        { DocumentType::InspectorateNews,
            ignoringCase(u"^state of policing\\b.*\\bannual assessment\\b|"
                         "\\binspection of the [\\w -]{3,30} regional response\\b|"
                         "\\bcrime data integrity\\b|\\bcauses? of concern\\b.*\\bregister\\b|"
                         "\\bregister of\\b|"
                         "\\b(?:recommendations?|improvement|concern)\\b.{0,20}\\bregister\\b|"
                         "\\b(?:(?:un)?announced (?:joint )?|joint )inspection\\b.*\\bcustody\\b|"
                         "\\bletter (?:to|from)\\b|\\brevisit (?:letter|of)\\b|"
                         "\\bhm inspector.s (?:letter|assessment)\\b|"
                         "^causes? of concern\\b|\\baccelerated causes? of concern|\\bcauses? of "
                         "concern\\b.*\\bletter\\b|"
                         "^PEEL\\b.*\\b(?:press|news|media) releases?\\b"_s) },
    };
    return signs;
}

const std::vector<TypeSign> &topSigns()
{
    static const std::vector<TypeSign> signs {
        { DocumentType::PccReport,
            ignoringCase(
                u"\\bpolice(?:, fire)? and crime panel\\b|\\breport (?:by|of|from) (?:the )?"
                "chief constable\\b|^(?:report|comments|response) (?:of|by|from) the police"
                "|\\boffice of the police(?:, fire)? and crime commissioner\\b|"
                "\\bmayor\\b.{0,40}\\bpolic(?:e|ing) and crime\\b|\\bmayor for policing\\b|"
                "\\bdate of (?:the )?meeting\\b|\\bagenda item\\b|\\bminutes of (?:the|a|an)\\b|"
                "\\bpurpose of (?:the |this )?report\\b|(?:^|\\n)to\\s*:[^\\n]{3,60}\\bboard\\b"_s) },
        { DocumentType::InspectorateNews,
            inLines(u"\\b(?:un)?announced (?:joint )?inspection\\b[^\\n]{0,40}\\bcustody\\b|"
                    "^publication types?\\s*:|^police forces?\\s*:|\\bdear chief constable\\b|"
                    "^from\\s*:?\\s*(?:hmic|(?:hm|his majesty.s|her majesty.s) inspector)|"
                    "^(?:hm|h(?:is|er) majesty.s) (?:chief )?inspector of constabulary$|"
                    "^published by\\s*:?\\s*(?:hmic|hm inspectorate)|"
                    "^get the (?:\\w+ ){0,2}reports?\\s*[:–-]\\s*PEEL\\b"_s) },
    };
    return signs;
}

const std::vector<TypeSign> &openingSigns()
{
    static const std::vector<TypeSign> signs {
        { DocumentType::PccReport,
            ignoringCase(
                u"\\b(?:assurance|report|update|inform\\w*) to the (?:police(?:, fire)? and "
                "crime )?commissioner\\b|\\bmembers (?:of the panel|are asked|noted)\\b|"
                "\\bthe panel (?:noted|resolved|asked|welcomed|heard)\\b|"
                "\\bas (?:your )?police and crime commissioner(?:,| I)\\b|"
                "\\bshows the police and crime commissioner\\b"_s) },
        { DocumentType::Other,
            ignoringCase(
                u"\\bhide ad\\b|^by [A-Z][a-z]+ [A-Z][a-z]+\\n|\\bBBC News\\b|\\breporter\\b|"
                "\\bread more:|\\bimage (?:source|caption)\\b|\\btold (?:the )?(?:BBC|paper|"
                "press|reporters)\\b|\\bpolice federation\\b|\\bin my (?:view|blog)\\b"_s) },
    };
    return signs;
}

} // namespace Peel
