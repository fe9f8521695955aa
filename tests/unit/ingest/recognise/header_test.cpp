// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"
#include "ingest/recognise/recognise.h"

#include <QFile>

#include <gtest/gtest.h>

#include <cctype>
#include <ostream>
#include <string>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

DocumentHeader headerOf(const QByteArray &bytes, const HeaderOverrides &overrides = {})
{
    const auto document = readDocument(bytes, {});
    EXPECT_TRUE(document.has_value()) << (document ? "" : qPrintable(document.error().message));
    if (!document)
        return {};
    Extraction extraction { *document, ReferenceData::builtIn(), {}, {}, {} };
    recogniseHeader(extraction, overrides);
    return extraction.facts.header;
}

QByteArray fixture(const char *name)
{
    QFile file(
        QStringLiteral(PEEL_SOURCE_DIR "/tests/fixtures/recognise/") + QLatin1StringView(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

struct Expected
{
    const char *file;
    const char *type;
    const char *force;
    const char *round;
    const char *published;
    const char *publisher;
};

std::ostream &operator<<(std::ostream &out, const Expected &expected)
{
    return out << expected.file;
}

class Header : public testing::TestWithParam<Expected>
{
};

} // namespace

TEST_P(Header, IsRecognisedFromTheDocumentsFace)
{
    const Expected &expected = GetParam();
    const DocumentHeader header = headerOf(fixture(expected.file));
    EXPECT_EQ(documentTypeId(header.type).toStdString(), std::string(expected.type));
    EXPECT_EQ(header.force.toStdString(), std::string(expected.force));
    EXPECT_EQ(header.round.toStdString(), std::string(expected.round));
    EXPECT_EQ(header.published ? header.published->iso().toStdString() : std::string(),
        std::string(expected.published));
    EXPECT_EQ(header.publisher.toStdString(), std::string(expected.publisher));
    EXPECT_FALSE(header.digest);
}

INSTANTIATE_TEST_SUITE_P(Documents, Header,
    testing::Values(Expected { "metropolitan-report-2025.html", "peel_report", "metropolitan",
                        "2023-25", "2025-02-13", "HMICFRS" },
        Expected { "greater-manchester-concern-2021.html", "inspectorate_news",
            "greater-manchester", "", "2021-09-30", "HMICFRS" },
        Expected { "devon-and-cornwall-page-2018.html", "peel_page", "devon-and-cornwall",
            "2018/19", "", "HMICFRS" },
        Expected { "hampshire-report-2021-22.txt", "peel_report", "hampshire", "2021/22", "2022-12",
            "HMICFRS" },
        Expected {
            "dyfed-powys-page-2017.html", "peel_page", "dyfed-powys", "2017", "", "HMICFRS" },
        Expected {
            "kent-release-2017.html", "force_news", "kent", "2017", "2017-12-12", "Kent Police" },
        Expected { "metropolitan-release-2025.txt", "force_news", "metropolitan", "2023-25",
            "2025-02-13", "Metropolitan Police Service" },
        Expected { "surrey-pcc-response-2022.html", "pcc_report", "surrey", "2021/22", "2022-04-05",
            "Police and Crime Commissioner for Surrey" },
        Expected { "lincolnshire-panel-minutes-2018.txt", "pcc_report", "lincolnshire", "",
            "2018-11-26", "Lincolnshire Police and Crime Panel" },
        Expected { "wiltshire-press-2024.html", "other", "wiltshire", "2023-25", "2024-07-16",
            "BBC News" },
        Expected { "durham-press-2019.txt", "other", "durham", "2018/19", "2019-09-27", "" },
        Expected { "fire-service-page.html", "other", "", "", "2018-12-20", "HMICFRS" },
        Expected { "register-of-concerns.html", "inspectorate_news", "", "", "", "HMICFRS" },
        Expected { "nottinghamshire-letter-2024.html", "inspectorate_news", "nottinghamshire", "",
            "2024-03-11", "HMICFRS" },
        Expected { "british-transport-police-report.txt", "peel_report", "british-transport-police",
            "2021/22", "2022-06-14", "HMICFRS" },
        Expected { "gwent-page-2014.html", "peel_page", "gwent", "2014", "2014-11-27", "HMIC" },
        Expected { "south-yorkshire-efficiency-2015.txt", "peel_report", "south-yorkshire", "2015",
            "2015-10", "HMIC" },
        Expected { "avon-and-somerset-legitimacy-2016.md", "peel_report", "avon-and-somerset",
            "2016", "2016-12-08", "HMIC" },
        Expected { "west-midlands-efficiency-2017.txt", "peel_report", "west-midlands", "2017",
            "2017-11", "HMICFRS" },
        Expected { "cleveland-report-2019.html", "peel_report", "cleveland", "2018/19",
            "2019-09-27", "HMICFRS" },
        Expected { "city-of-london-page-soup.html", "peel_page", "city-of-london", "2018/19", "",
            "HMICFRS" },
        Expected { "norfolk-and-suffolk-release-2022.html", "force_news", "", "2021/22",
            "2022-05-27", "" },
        Expected { "south-wales-release-2023.html", "force_news", "south-wales", "2021/22",
            "2023-02-17", "South Wales Police" },
        Expected { "north-wales-commissioner-2016.html", "pcc_report", "north-wales", "2016",
            "2016-12-08", "Police and Crime Commissioner for North Wales" },
        Expected {
            "northumbria-page-2018.mhtml", "peel_page", "northumbria", "2018/19", "", "HMICFRS" },
        Expected { "northamptonshire-page-2016-latin.html", "peel_page", "northamptonshire", "2016",
            "", "HMIC" },
        Expected { "northamptonshire-commissioner-2024.html", "pcc_report", "northamptonshire",
            "2023-25", "2024-08-08", "Police and Crime Commissioner for Northamptonshire" },
        Expected { "avon-and-somerset-crime-data-2017.html", "inspectorate_news",
            "avon-and-somerset", "", "2017-02-09", "HMIC" },
        Expected { "league-table-blog.html", "other", "", "2023-25", "2025-02-03", "" },
        Expected {
            "essex-report-2025-27.html", "peel_report", "essex", "2025-27", "2025-11", "HMICFRS" },
        Expected { "humberside-news-2023.txt", "inspectorate_news", "humberside", "2023-25",
            "2023-12-06", "HMICFRS" },
        Expected { "wiltshire-engage-2022.html", "inspectorate_news", "wiltshire", "2021/22",
            "2022-07-08", "HMICFRS" },
        Expected { "west-mercia-effectiveness-2016.txt", "peel_report", "west-mercia", "2016",
            "2017-03", "HMIC" },
        Expected { "thames-valley-chief-constable-2020.txt", "pcc_report", "thames-valley", "", "",
            "Thames Valley Police" },
        Expected { "merseyside-release-2020.html", "force_news", "merseyside", "2018/19",
            "2020-02-07", "Merseyside Police" },
        Expected { "warwickshire-page-2021-22.html", "peel_page", "warwickshire", "2021/22",
            "2022-05-10", "HMICFRS" },
        Expected { "staffordshire-report-2021-22.txt", "peel_report", "staffordshire", "2021/22",
            "2022-07-28", "HMICFRS" },
        Expected { "cambridgeshire-press-2019.html", "other", "cambridgeshire", "2018/19",
            "2019-05-02", "Peterborough Telegraph" },
        Expected { "bedfordshire-panel-2023.txt", "pcc_report", "bedfordshire", "", "2023-03-14",
            "Bedfordshire Police and Crime Panel" },
        Expected { "greater-manchester-release-2023.html", "force_news", "greater-manchester",
            "2023-25", "2023-10-20", "Greater Manchester Police" },
        Expected { "north-yorkshire-child-protection-2022.html", "inspectorate_news",
            "north-yorkshire", "", "2022-03-03", "HMICFRS" },
        Expected { "suffolk-page-2016.html", "peel_page", "suffolk", "2016", "", "HMIC" },
        Expected { "metropolitan-legitimacy-2015.txt", "peel_report", "metropolitan", "2015",
            "2016-02", "HMIC" },
        Expected { "cumbria-commissioner-2023.html", "pcc_report", "cumbria", "", "2023-09-22",
            "Police and Crime Commissioner for Cumbria" },
        Expected { "sussex-release-2017.txt", "force_news", "sussex", "2017", "2017-12-12",
            "Sussex Police" },
        Expected {
            "state-of-policing-2016.html", "inspectorate_news", "", "", "2017-04-20", "HMIC" },
        Expected { "greater-manchester-page-2017.txt", "peel_page", "greater-manchester", "2017",
            "", "HMICFRS" },
        Expected { "leicestershire-report-2023-25.html", "peel_report", "leicestershire", "2023-25",
            "2025-03-07", "HMICFRS" },
        Expected { "scottish-inspectorate-2018.txt", "other", "", "", "2018-06", "" },
        Expected {
            "dorset-press-2022.html", "other", "dorset", "2021/22", "2022-11-10", "Dorset Echo" }),
    [](const testing::TestParamInfo<Expected> &param) {
        std::string name = param.param.file;
        for (char &c : name)
            c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
        return name;
    });

TEST(HeaderByHand, ReplacesWhatWasRecognised)
{
    HeaderOverrides overrides;
    overrides.type = DocumentType::Other;
    overrides.force = u"gwent"_s;
    overrides.round = QString();
    const DocumentHeader header = headerOf(fixture("kent-release-2017.html"), overrides);
    EXPECT_EQ(header.type, DocumentType::Other);
    EXPECT_EQ(header.force, u"gwent"_s);
    EXPECT_TRUE(header.round.isEmpty());
}

TEST(HeaderOfPages, ANoticeOfTheSiteIsNotTheTitle)
{
    const DocumentHeader header
        = headerOf("Skip to content\n\nHMIC is consulting on its plans for "
                   "next year\n\nPlease give us your views by "
                   "Friday.\n\nGwent 2016\n\nThis is about Gwent Police.\n");
    EXPECT_EQ(header.title, u"Gwent 2016"_s);
    EXPECT_EQ(header.type, DocumentType::PeelPage);
    EXPECT_EQ(header.round, u"2016"_s);
}

TEST(HeaderOfPages, ReleasesOnTheReportsOfADayAreOfNoOneForce)
{
    const DocumentHeader header = headerOf(
        "PEEL: Police effectiveness 2016 – force press releases\n\nGwent Police works well\n\nHMIC "
        "found the force to be doing well.\n\nDorset Police has to do more\n\nHMIC found that it "
        "has to do more.\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_TRUE(header.force.isEmpty());
    EXPECT_EQ(header.round, u"2016"_s);
}

TEST(HeaderOfLetters, AnInspectorsLetterIsDatedBySending)
{
    const DocumentHeader header = headerOf(
        "Gwent Police: back to routine monitoring\n\nLetter information\n\nFrom:\nA. N. "
        "Inspector\nHis Majesty’s Inspector of Constabulary\n\nTo:\nA. N. Other\nChief "
        "Constable\nGwent Police\n\nSent on\n3 June 2025\n\nThank you for meeting us about our "
        "PEEL 2023–25 inspection of Gwent Police.\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_EQ(header.force, u"gwent"_s);
    EXPECT_TRUE(header.round.isEmpty());
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2025-06-03"_s);
}

TEST(HeaderOfPages, APageToGetAReportFromIsNews)
{
    const DocumentHeader header = headerOf(
        "PEEL: police legitimacy 2017 - Gwent Police\n\nPublished on: 12 December 2017\n\nThis "
        "report tells what we found at Gwent Police.\n\nGet the report\n\nPEEL: police legitimacy "
        "2017 – Gwent Police (PDF document)\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_EQ(header.round, u"2017"_s);
}

TEST(HeaderOfPages, AConsultationAboveAPageIsNotItsTitle)
{
    const DocumentHeader header = headerOf(
        "Proposed plan for 2025–29: For consultation\n\nWe would like your views on whether it "
        "covers what it should.\n\nGwent PEEL 2018\n\nGwent Police is good at planning for the "
        "future.\n");
    EXPECT_EQ(header.title, u"Gwent PEEL 2018"_s);
    EXPECT_EQ(header.type, DocumentType::PeelPage);
}

TEST(HeaderOfPages, APageThatCountsItselfTellsItsRound)
{
    const DocumentHeader header = headerOf(
        "Read more about GwentThis is HMIC’s second assessment of the effectiveness, efficiency "
        "and "
        "legitimacy of Gwent Police.\n\nThe extent to which Gwent Police is efficient is good.\n");
    EXPECT_EQ(header.type, DocumentType::PeelPage);
    EXPECT_EQ(header.force, u"gwent"_s);
    EXPECT_EQ(header.round, u"2015"_s);
}

TEST(HeaderOfPapers, ADateBetweenDashesIsThePapers)
{
    const DocumentHeader header
        = headerOf("Gwent Police and Crime Panel\n\nPerformance report 2022/23 – 26 July 2023 – "
                   "Paper C\n\nThis paper tells the Panel how crime went.\n");
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2023-07-26"_s);
}

TEST(HeaderOfPages, ADateBehindTheSubtitleIsThePages)
{
    const DocumentHeader header = headerOf(
        "Gwent PEEL 2021/2022\n\nPolice effectiveness, efficiency and legitimacy. "
        "Published on: 29 September 2022\n\nGwent Police is good at preventing crime.\n");
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2022-09-29"_s);
}

TEST(HeaderOfLists, ForcesInLinesAreNoOnesPaper)
{
    const DocumentHeader header = headerOf(
        "HMIC graded the forces for their effectiveness as follows:\n\n:: "
        "Outstanding\nDurham\n\n:: Good\nKent, Essex, Sussex, Surrey, Dorset, Gwent, Cumbria, "
        "Norfolk and Suffolk\n");
    EXPECT_TRUE(header.force.isEmpty());
}

TEST(HeaderOfNews, TheReportsTitleInALineIsNotTheNewss)
{
    const DocumentHeader header = headerOf(
        "Gwent Police has come a long way, but must answer its calls, the police inspectorate has "
        "said.\n\nPEEL 2023–2025: An inspection of Gwent Police\n\nHMICFRS has graded Gwent "
        "Police’s performance across eight areas. It found the force was ‘good’ in four areas and "
        "‘adequate’ in four areas.\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_EQ(header.force, u"gwent"_s);
    EXPECT_EQ(header.round, u"2023-25"_s);
}

TEST(HeaderOfLetters, TheDayOfSendingStandsBehindManyNames)
{
    const DocumentHeader header = headerOf(
        "<html><body><main><h1>Gwent Police: causes of concern revisit letter</h1><h2>Letter "
        "information</h2><p>From</p><p>A. N. Inspector</p><p>His Majesty’s Inspector of "
        "Constabulary</p><p>His Majesty’s Inspector of Fire &amp; Rescue "
        "Services</p><p>To</p><p>A. N. Other</p><p>Chief Constable</p><p>Gwent "
        "Police</p><p>Cc</p><p>N. N.</p><p>A Commissioner</p><p>Another one</p><p>Sent on</p><p>3 "
        "June 2025</p><p>Thank you for meeting us on 1 May 2025.</p></main></body></html>");
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2025-06-03"_s);
}

TEST(HeaderOfLetters, AHeadingNamesTheRoundThatIsLookedAtAgain)
{
    const DocumentHeader header = headerOf(
        "HMICFRS\n\nTo: the Chief Constable, Gwent Police\n\n8 March 2021\n\nGwent Police: causes "
        "of concern\n\nDear Chief Constable,\n\nPEEL 2018/19: causes of concern looked at "
        "again\n\nThank you for having us. In our PEEL 2017 report we said less.\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_EQ(header.round, u"2018/19"_s);
}

TEST(HeaderOfNews, ADateMayStandBehindAVisitsDates)
{
    const DocumentHeader header = headerOf(
        "JOINT INSPECTION: CUSTODY SUITES OF GWENT POLICE\n\nHM Inspectorate of Constabulary and "
        "Fire & Rescue Services with HM Inspectorate of Prisons\n\nVisit: 2 to 9 May 2018 "
        "Published on: 3 October 2018\n\nNo grade is given.\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2018-10-03"_s);
}

TEST(HeaderOfNews, ANewspapersFolioTellsItsDay)
{
    const DocumentHeader header = headerOf(
        "The Gwent Echo\n\nFriday, September 27, 2019 News Page 11\n\nInspectors praise Gwent "
        "Police\n\nHer Majesty’s Inspectorate of Constabulary rated Gwent Police as good for "
        "efficiency in its Peel report.\n");
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2019-09-27"_s);
    EXPECT_EQ(header.round, u"2018/19"_s);
}

TEST(HeaderOfNews, AHeadlineNamesTheMetWithoutItsArticle)
{
    EXPECT_TRUE(headerOf("The Weald Gazette\n\nMet does worse while Kent shines\n\nThursday 18 "
                         "February 2016\n\nThe Metropolitan Police Service requires improvement "
                         "for effectiveness. Kent Police is good for effectiveness, and Kent has "
                         "3,244 officers.\n")
                    .force.isEmpty());
}

TEST(HeaderOfReports, AnIsbnMakesAReportWhateverTheFilesTitle)
{
    const DocumentHeader header = headerOf(
        "PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Gwent Police\n\nAn "
        "inspection of Gwent Police\n\nMay 2019\n\n© HMICFRS 2019 ISBN: 978-1-78655-000-1\n");
    EXPECT_EQ(header.type, DocumentType::PeelReport);
}

TEST(HeaderOfNews, ForceReleasesAreOfNoForceAlone)
{
    const DocumentHeader header = headerOf(
        "PEEL: police efficiency 2017 – force press releases\n\nHMICFRS judged that Gwent Police:\n"
        "\n- is ‘good’ at how it uses its resources.\n\nHM Inspector of Constabulary A. Name "
        "said:\n\n“Gwent Police has been assessed as good.”\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_TRUE(header.force.isEmpty());
    EXPECT_EQ(header.round, u"2017"_s);
}

TEST(HeaderOfNews, AnInspectionCycleIsARound)
{
    const DocumentHeader header = headerOf(
        "HM Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS)\nWhat has become of "
        "PEEL\n\nPublished on: 31 October 2025\n\nFor the 2021/22 inspection cycle, we worked in "
        "another way.\n");
    EXPECT_EQ(header.round, u"2021/22"_s);
}

TEST(HeaderOfReports, TheirAddressTellsWhatTheyAre)
{
    const DocumentHeader header
        = headerOf("https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/gwent-2023-25/\n\n"
                   "Overall summary\n\nOur inspection assessed how good Gwent Police is in nine "
                   "areas of policing.\n");
    EXPECT_EQ(header.type, DocumentType::PeelReport);
    EXPECT_EQ(header.force, u"gwent"_s);
    EXPECT_EQ(header.round, u"2023-25"_s);
}

TEST(HeaderOfReports, TheImprintTellsWhoseACopyIs)
{
    const DocumentHeader report = headerOf(
        "Upload: somebody\n\nPost on 10-Sep-2018\n\nTRANSCRIPT\n\nPEEL: Police legitimacy 2016 An "
        "inspection of Gwent Police December 2016 © HMIC 2016 ISBN: "
        "978-1-78655-300-3\n\nContents\n");
    EXPECT_EQ(report.type, DocumentType::PeelReport);
    EXPECT_EQ(report.round, u"2016"_s);
    const DocumentHeader other = headerOf(
        "Upload: somebody\n\nPolice Integrity and Corruption Gwent Police November 2014 © "
        "HMIC 2014 ISBN: 978-1-78246-581-2\n\nContents\n");
    EXPECT_EQ(other.type, DocumentType::InspectorateNews);
    EXPECT_EQ(other.force, u"gwent"_s);
}

TEST(HeaderOfReports, TheDateStandsBeforeTheSignInATextWithoutLines)
{
    const DocumentHeader header = headerOf(QByteArray("PEEL: Police effectiveness 2015 An "
                                                      "inspection of Gwent Police February 2016 © "
                                                      "HMIC 2016 ISBN: 978-1-911194-88-0 Contents ")
        + QByteArray("How effective is the force at tackling crime? ........ 3 ").repeated(8));
    ASSERT_TRUE(header.published);
    EXPECT_EQ(header.published->iso(), u"2016-02"_s);
}

TEST(HeaderOfNews, CustodySuitesAreInACounty)
{
    const DocumentHeader header
        = headerOf("Upload: others\n\nReport on an unannounced inspection visit to police custody "
                   "suites in Cheshire by HM Inspectorate of Prisons and HM Inspectorate of "
                   "Constabulary\n\nContents\n");
    EXPECT_EQ(header.type, DocumentType::InspectorateNews);
    EXPECT_EQ(header.force, u"cheshire"_s);
}

TEST(HeaderOfNews, RegionsAndTheWholeCountryAreNoForce)
{
    const DocumentHeader region
        = headerOf("An inspection of the south-east regional response to serious and organised "
                   "crime\n\nKent Police\n\nKent Police is good at tackling serious and organised "
                   "crime.\n\nKent Police should use its data.\n");
    EXPECT_EQ(region.type, DocumentType::InspectorateNews);
    EXPECT_TRUE(region.force.isEmpty());
    const DocumentHeader country = headerOf(
        "State of Policing: The Annual Assessment of Policing in England and Wales 2022\n\nGwent "
        "Police has made good progress. Gwent Police is on its way.\n");
    EXPECT_EQ(country.type, DocumentType::InspectorateNews);
    EXPECT_TRUE(country.force.isEmpty());
}
