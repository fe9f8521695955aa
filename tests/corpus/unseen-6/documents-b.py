# SPDX-License-Identifier: GPL-3.0-or-later
# A sixth set, second half: the rounds since 2021/22 and the papers of forces, commissioners, councils. Built by build-unseen.py; Word-like papers by wordlike.py.
def Y(label, to, months=12):
    """A period of whole months that ends on the last day of one: its first day is the first of a month."""
    y, m = int(to[:4]), int(to[5:7]); n = y * 12 + m - months
    return P(label, f"{n // 12}-{n % 12 + 1:02d}-01", to)
def on(label, day): return P(label, day, day)
MAR = lambda y: Y(f"year ending 31 March {y}", f"{y}-03-31")

# --- 7. A 2021/22 report written with a word processor: five columns of grades, boxes that are tables of one cell ------------------------------------------------------------------------
word("north-wales-2021-22", H("peel_report","north-wales","2021/22","2022-10","PEEL 2021/22: An inspection of North Wales Police"), [
 ("h1","PEEL 2021/22"),("h2","An inspection of North Wales Police"),("p","Published: October 2022"),("p","ISBN: 978-1-78655-990-8"),("br",),
 ("h2","Overall summary"),("h3","Our judgments"),("p","Our inspection assessed how good North Wales Police is in 12 areas of policing. We make graded judgments in 11 of these 12 as follows:"),
 ("t",[["Outstanding","Good","Adequate","Requires improvement","Inadequate"],["","Preventing crime","Investigating crime","Responding to the public",""],["","Treatment of the public","Managing offenders","Supporting victims",""],["","Recording data about crime","Building, supporting and protecting the workforce","Good use of resources",""],["","Protecting vulnerable people","Disrupting serious organised crime","",""]],[1900,1950,1950,2000,1700],{"pad":40}),
 ("p","We also inspected how effective a service North Wales Police gives to victims of crime. We don’t make a graded judgment in this overall area. We set out our detailed findings about things the force is doing well and where the force should improve in the rest of this report."),
 ("h3","Important changes to PEEL"),("p","In 2014 we introduced our police effectiveness, efficiency and legitimacy (PEEL) inspections. We have changed our approach since then. As a result of these changes, it isn’t possible to make direct comparisons between the grades awarded in this round of PEEL inspections and those from previous years. A force that has moved from good to adequate may not have got worse."),
 ("h3","HM Inspector’s observations"),("p","I congratulate North Wales Police on its good performance in keeping people safe and preventing crime, although it must get better in some areas. These are the findings I consider most important."),
 ("h2","Providing a service to the victims of crime"),("h3","Victim service assessment"),("p","This section describes our assessment of the service victims receive from North Wales Police, from the point of reporting a crime through to the outcome. We reviewed 90 case files, and we looked at 20 cautions as well."),
 ("h3","The force doesn’t always answer calls quickly enough"),("p","In the year ending 31 March 2022, the force answered 80.6 percent of 999 calls within 10 seconds. It abandoned 17 percent of 101 calls in the same year. Call handlers used a structured risk assessment in 46 of the 60 calls we listened to."),
 ("h2","Recording data about crime"),("p","**Good**"),("p","North Wales Police is good at recording crime."),("p","We estimate that North Wales Police is recording 94.6 percent (with a confidence interval of +/- 2.6 percent) of all reported crime (excluding fraud). This is an improvement on our 2018 inspection, when the figure was 88.1 percent. We estimate that the force didn’t record more than 3,100 crimes for the year covered by our inspection."),
 ("h2","Preventing crime"),("p","**Good**"),("p","North Wales Police is good at prevention and deterrence."),("h3","Innovative practice"),
 ("t",[["**Checkpoint Cymru gives people a way out of crime**"],["The force has put 1,240 people on the scheme since December 2019. It offers them help with drink, drugs and housing, and a contract that they sign."]],[9500],{"heads":0,"pad":60}),
 ("h3","Main findings"),("p","In this section, we set out our main findings that relate to preventing crime."),("p","**The force prioritises the prevention of crime.** It has 37 neighbourhood teams. In the year ending 31 December 2021 antisocial behaviour incidents fell by 14.2 percent."),
 ("h2","Treatment of the public"),("p","**Good**"),("p","North Wales Police is good at treating people fairly and with respect."),
 ("h3","Area for improvement"),("t",[["**The force should ensure that its external scrutiny panel sees records of the use of force**"],["The panel looks at stop and search alone. In a sample of 140 records we found that 84.3 percent had reasonable grounds (with a margin of 6.0 percent either way)."]],[9500],{"heads":0,"pad":60}),
 ("h2","Responding to the public"),("p","**Requires improvement**"),("p","North Wales Police requires improvement at responding to the public."),
 ("h3","Areas for improvement"),("t",[["**The force needs to improve the time it takes to answer emergency calls**"],["National standards expect 90 percent of calls to be answered in 10 seconds. Some callers give up."],["**The force should make sure that repeat and vulnerable callers are routinely identified**"],["We found that checks for repeat callers weren’t done in 31 of 75 calls."]],[9500],{"heads":0,"pad":60}),
 ("p","In the year ending 31 December 2021, the force recorded 303 999 calls per 1,000 population. Attendance at grade 1 incidents within 20 minutes was 81 percent in 2021/22."),
 ("h2","Investigating crime"),("p","**Adequate**"),("p","North Wales Police is adequate at investigating crime."),
 ("t",[["Offence type","Positive outcomes, year ending 31 March 2021","Positive outcomes, year ending 31 March 2022"],["Victim-based crime","11.4%","10.1%"],["Burglary – residential","7.0%","6.3%"],["Rape","3.9%","4.5%"]],[3600,2900,2900],{}),
 ("h2","Supporting victims"),("p","**Requires improvement**"),("p","North Wales Police requires improvement at supporting victims."),("h3","Area for improvement"),("t",[["**The force should improve its compliance with the Victims’ Code**"],["Victim needs assessments were missing from 22 of 66 files."]],[9500],{"heads":0,"pad":60}),
 ("h2","Protecting vulnerable people"),("p","**Good**"),("p","North Wales Police is good at protecting vulnerable people."),
 ("h2","Managing offenders"),("p","**Adequate**"),("p","North Wales Police is adequate at managing offenders and suspects. Each offender manager is responsible for 54 registered sex offenders. In March 2022 there were 61 overdue visits."),
 ("h2","Disrupting serious organised crime"),("p","**Adequate**"),("p","North Wales Police is adequate at tackling serious and organised crime."),
 ("h2","Building, supporting and protecting the workforce"),("p","**Adequate**"),("p","North Wales Police is adequate at building and protecting its workforce. The wellbeing of its people is good, they told us, and its support for new mothers is outstanding."),
 ("h2","Good use of resources"),("p","**Requires improvement**"),("p","North Wales Police requires improvement at operating efficiently. The force’s budget for 2022/23 is £187.4m. It expects to save £1.58m in 2022/23."),
 ("h3","Area for improvement"),("t",[["**The force should make sure that it understands its demand, capacity, capability and skills**"],["Plans weren’t always based on facts."]],[9500],{"heads":0,"pad":60}),
 ("h2","About the data"),("p","Data in this report is from a range of sources. Forces graded inadequate in an area receive a revisit."),
 ], "PEEL 2021/22 – An inspection of North Wales Police", "", font="Carlito", size=22,
 J=[J(a,g,q) for a,g,q in (("crime-data-integrity","good","North Wales Police is good at recording crime."),("preventing-crime","good","North Wales Police is good at prevention and deterrence."),("treatment-of-the-public","good","North Wales Police is good at treating people fairly and with respect."),("responding-to-the-public","requires_improvement","North Wales Police requires improvement at responding to the public."),("investigating-crime","adequate","North Wales Police is adequate at investigating crime."),("supporting-victims","requires_improvement","North Wales Police requires improvement at supporting victims."),
    ("protecting-vulnerable","good","North Wales Police is good at protecting vulnerable people."),("managing-offenders","adequate","North Wales Police is adequate at managing offenders and suspects."),("serious-organised-crime","adequate","North Wales Police is adequate at tackling serious and organised crime."),("supporting-workforce","adequate","North Wales Police is adequate at building and protecting its workforce."),("strategic-planning","requires_improvement","North Wales Police requires improvement at operating efficiently."))],
 R=[R("a","treatment-of-the-public","The force should ensure that its external scrutiny panel sees records of the use of force"),R("a","responding-to-the-public","The force needs to improve the time it takes to answer emergency calls"),R("a","responding-to-the-public","The force should make sure that repeat and vulnerable callers are routinely identified"),R("a","supporting-victims","The force should improve its compliance with the Victims’ Code"),R("a","strategic-planning","The force should make sure that it understands its demand, capacity, capability and skills")],
 M=[M("Case files reviewed",90,"count",quote="We reviewed 90 case files"),M("Cautions looked at",20,"count",quote="we looked at 20 cautions"),M("999 calls answered within 10 seconds",80.6,"percent",MAR(2022),quote="80.6 percent of 999 calls within 10 seconds"),M("101 calls abandoned",17,"percent",None,quote="It abandoned 17 percent of 101 calls"),
    M("Calls in which call handlers used a structured risk assessment",46,"count",quote="46 of the 60 calls"),M("Calls listened to",60,"count",quote="46 of the 60 calls we listened to"),M("Recording of all reported crime (excluding fraud)",94.6,"percent",None,quote="recording 94.6 percent"),M("Recording of all reported crime (excluding fraud)",88.1,"percent",None,quote="the figure was 88.1 percent",optional=True),M("Crimes not recorded",3100,"count",None,quote="more than 3,100 crimes"),
    M("People put on the Checkpoint Cymru scheme",1240,"count",P("since December 2019"),quote="1,240 people on the scheme"),M("Neighbourhood teams",37,"count",quote="37 neighbourhood teams"),M("Change in antisocial behaviour incidents",-14.2,"percent_change",Y("year ending 31 December 2021","2021-12-31"),quote="antisocial behaviour incidents fell by 14.2 percent"),
    M("Stop and search records sampled",140,"count",quote="In a sample of 140 records"),M("Stop and search records with reasonable grounds",84.3,"percent",quote="84.3 percent had reasonable grounds",optional=True),M("Standard for calls answered in 10 seconds",90,"percent",None,"national",quote="National standards expect 90 percent of calls",optional=True),
    M("Calls in which checks for repeat callers weren't done",31,"count",quote="31 of 75 calls"),M("Calls sampled",75,"count",quote="31 of 75 calls"),M("999 calls per 1,000 population",303,"per_1000_population",Y("year ending 31 December 2021","2021-12-31"),quote="303 999 calls per 1,000 population"),M("Attendance at grade 1 incidents within 20 minutes",81,"percent",FY(2021),quote="Attendance at grade 1 incidents within 20 minutes was 81 percent in 2021/22")] +
   [M(f"Positive outcomes: {n}",v,"percent",MAR(y),"force","table",str(v)) for n,row in (("Victim-based crime",(11.4,10.1)),("Burglary – residential",(7.0,6.3)),("Rape",(3.9,4.5))) for y,v in zip((2021,2022),row)] +
   [M("Files without victim needs assessments",22,"count",quote="22 of 66 files"),M("Files sampled",66,"count",quote="22 of 66 files"),M("Registered sex offenders per offender manager",54,"count",quote="54 registered sex offenders"),M("Overdue visits",61,"count",P("March 2022","2022-03-01","2022-03-31"),quote="In March 2022 there were 61 overdue visits"),
    M("Budget",187400000,"gbp",FY(2022),quote="budget for 2022/23 is £187.4m"),M("Savings expected",1580000,"gbp",FY(2022),quote="save £1.58m in 2022/23")],
 not_=[("judgment","I congratulate North Wales Police on its good performance","prose"),("judgment","its support for new mothers is outstanding","prose"),("judgment","A force that has moved from good to adequate may not have got worse.","explanation"),("metric","with a margin of 6.0 percent either way","a margin"),("metric","with a confidence interval of +/- 2.6 percent","a confidence interval"),("recommendation","Checkpoint Cymru gives people a way out of crime","practice, no AFI"),("judgment","Forces graded inadequate in an area receive a revisit.","method")])

# --- 8. A 2023-25 report of the Met, printed from Chromium -------------------------------------------------------------------------------------------------------------------------------
met = "@page{size:A4;margin:18mm} body{font:11pt/1.5 'Open Sans','Liberation Sans',sans-serif;color:#222} h1{font-size:27pt;margin-top:60mm;color:#00365e} h2{font-size:19pt;color:#00365e;break-before:page} h3{font-size:14pt;color:#00365e} h4{font-size:12pt;margin:.6em 0} .gt{border-collapse:separate;border-spacing:3pt 0;width:100%;table-layout:fixed} .gt th{font-size:9pt;padding:5pt;color:#fff;background:#00365e} .gt td{font-size:9pt;vertical-align:top;padding:5pt;background:#eef3f7} .gb{border-left:6pt solid #00365e;padding:4pt 12pt;font-weight:700;font-size:13pt} .afi{border:1pt solid #b3c5d4;background:#f4f8fb;padding:4pt 14pt;margin:10pt 0;break-inside:avoid} .cc{border:1pt solid #b10000;background:#fdf3f3;padding:4pt 14pt;margin:10pt 0} .t{border-collapse:collapse;width:100%} .t td,.t th{border-bottom:.5pt solid #888;font-size:9.5pt;padding:4pt;text-align:left}"
doc("metropolitan-2023-25", H("peel_report","metropolitan","2023-25","2024-08","PEEL 2023–2025: An inspection of the Metropolitan Police Service"), """
<h1>PEEL 2023–2025</h1><p style="font-size:16pt">An inspection of the Metropolitan Police Service</p><p style="margin-top:40mm">August 2024</p>
<h2>Contents</h2><p>Overall summary<br>Providing a service to the victims of crime<br>Police powers and treating the public fairly and respectfully<br>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability<br>Responding to the public<br>Investigating crime<br>Protecting vulnerable people<br>Managing offenders and suspects<br>Building, supporting and protecting the workforce<br>Leadership and force management</p>
<h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good the Metropolitan Police Service is in nine areas of policing. We make graded judgments in eight of these nine as follows:</p>
<table class="gt"><thead><tr><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr></thead><tbody><tr><td></td><td>Preventing crime</td><td>Police powers and public treatment</td><td>Responding to the public</td><td>Investigating crime</td></tr><tr><td></td><td></td><td>Protecting vulnerable people</td><td>Developing a positive workplace</td><td>Managing offenders</td></tr><tr><td></td><td></td><td></td><td>Leadership and force management</td><td></td></tr></tbody></table>
<p>We also inspected how effective a service the Met gives to victims of crime. We don’t make a graded judgment for this area.</p><p>Terms in <b>bold</b> are defined in the glossary. We compare the force with 42 others.</p>
<h3>Data in this report</h3><p>For more information, please view this report on our website and select the ‘About the data’ section.</p>
<h3>HM Inspector’s summary</h3><p>The Met has been in our enhanced level of monitoring, called Engage, since June 2022. I am pleased with some aspects of its performance. But I am not satisfied with how it investigates crime: it hasn’t enough trained detectives, and there is good work only in pockets.</p>
<h2>Providing a service to the victims of crime</h2><h3>Victim service assessment</h3><p>This section describes our assessment of the service the Met provides to victims. When the police close a case it is assigned an outcome type. We examined 130 case files, and 95 of them had an appropriate outcome.</p>
<p>Between 1 January 2024 and 31 March 2024 the force answered 83.4% of 999 calls within 10 seconds, against a national standard of 90%. Its average 101 answering time fell from 14 minutes 5 seconds in April 2023 to 3 minutes 10 seconds in March 2024.</p>
<h2>Police powers and treating the public fairly and respectfully</h2><p class="gb">Adequate</p><p>The Metropolitan Police Service is adequate at using police powers and treating the public fairly and respectfully.</p>
<div class="afi"><h4>Promising practice</h4><p><b>The Met has written a stop and search charter with the people it serves</b></p><p>More than 8,500 Londoners took part in its making, and 32 boroughs held meetings.</p></div>
<h3>Main findings</h3><p>In this section we set out our main findings that relate to how well the force treats the public.</p><h4>The force’s use of stop and search is mostly fair</h4><p>During our inspection, we reviewed a sample of 415 stop and search records from 1 January to 31 December 2023. Based on this sample, we estimate that 91.8% (+/- 2.6%) of all stop and searches by the force during this period had reasonable grounds recorded. In the year ending 31 March 2023 officers made 20.1 stop and searches per 1,000 population, compared with 8.9 per 1,000 population across England and Wales.</p>
<div class="afi"><h4>Area for improvement</h4><p><b>The force should make sure that its officers record the self-defined ethnicity of people they stop and search</b></p><p>In the year ending 31 March 2023, self-defined ethnicity wasn’t recorded in 21.7% of stops. The force told us that it hopes to halve this by 2025.</p></div>
<h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2><p class="gb">Good</p><p>The Metropolitan Police Service is good at preventing and deterring crime and antisocial behaviour, and reducing vulnerability.</p><p>On 31 March 2024 there were 1,612 officers in dedicated ward teams. Recorded antisocial behaviour was 31.2 incidents per 1,000 population in the year ending 31 December 2023.</p>
<h2>Responding to the public</h2><p class="gb">Requires improvement</p><p>The Metropolitan Police Service requires improvement at responding to the public.</p>
<div class="afi"><h4>Areas for improvement</h4><p><b>The force needs to attend incidents within its published attendance times</b></p><p>In the year ending 31 March 2024 the force attended 66% of its significant incidents within one hour.</p><p><b>The force needs to improve the quality of its initial crime scene advice</b></p><p>Callers weren’t told how to preserve evidence in 14 of 40 cases. Some told us that the advice they had was good.</p></div>
<h2>Investigating crime</h2><p class="gb">Inadequate</p><p>The Metropolitan Police Service is inadequate at investigating crime.</p>
<table class="t"><tr><th>Outcomes for victim-based crime, year ending 31 March 2024</th><th>Metropolitan Police Service</th><th>England and Wales</th></tr><tr><td>Charged or summonsed</td><td>5.4%</td><td>6.3%</td></tr><tr><td>Community resolution</td><td>1.1%</td><td>2.3%</td></tr><tr><td>Victim does not support action, suspect identified</td><td>20.6%</td><td>19.8%</td></tr></table>
<div class="cc"><h4>Cause of concern</h4><p><b>The force doesn’t investigate crime effectively enough or give victims the service they need</b></p><p>Caseloads are too high. An average detective constable carried 26 investigations in March 2024.</p><h4>Recommendations</h4><p>Within six months, the Met should make sure that:</p><ul><li>its investigations are supervised, with regular and effective reviews; and</li><li>it complies with the Code of Practice for Victims of Crime.</li></ul></div>
<h2>Protecting vulnerable people</h2><p class="gb">Adequate</p><p>The Metropolitan Police Service is adequate at protecting vulnerable people.</p>
<h2>Managing offenders and suspects</h2><p class="gb">Inadequate</p><p>The Metropolitan Police Service is inadequate at managing offenders and suspects.</p>
<div class="cc"><h4>Cause of concern</h4><p><b>The force should urgently improve how it manages the risk that registered sex offenders pose to the public</b></p><p>This cause of concern was issued on 19 February 2024. There were 1,129 overdue visits.</p><h4>Recommendations</h4><p>With immediate effect, the force should:</p><ul><li>have enough trained staff in its offender management teams;</li></ul><p>Within three months, the force should:</p><ul><li>make sure that home visits are done by two people, and unannounced.</li></ul></div>
<h2>Building, supporting and protecting the workforce</h2><p class="gb">Requires improvement</p><p>The Metropolitan Police Service requires improvement at building, supporting and protecting the workforce.</p><div class="afi"><h4>Area for improvement</h4><p><b>The force needs to understand why officers and staff, and in particular new recruits, want to leave</b></p><p>In the year ending 31 March 2024, 1,403 officers resigned. Only 36% of leavers had an exit interview.</p></div>
<h2>Leadership and force management</h2><p class="gb">Requires improvement</p><p>The Metropolitan Police Service’s leadership and force management requires improvement.</p><p>The force faces a budget gap of £450m in 2025/26. Its reserves of £312.6 million on 31 March 2024 were 7.6% of its net revenue budget.</p>
<h2>About the data</h2><p>Unless we say otherwise, data are from the Home Office. Grades such as adequate and good are defined on our website.</p>""", "chromium", met,
 J=[J(a,g,q) for a,g,q in (("treatment-of-the-public","adequate","The Metropolitan Police Service is adequate at using police powers and treating the public fairly and respectfully."),("preventing-crime","good","The Metropolitan Police Service is good at preventing and deterring crime"),("responding-to-the-public","requires_improvement","The Metropolitan Police Service requires improvement at responding to the public."),("investigating-crime","inadequate","The Metropolitan Police Service is inadequate at investigating crime."),("protecting-vulnerable","adequate","The Metropolitan Police Service is adequate at protecting vulnerable people."),("managing-offenders","inadequate","The Metropolitan Police Service is inadequate at managing offenders and suspects."),("supporting-workforce","requires_improvement","requires improvement at building, supporting and protecting the workforce."),("leadership-management","requires_improvement","leadership and force management requires improvement."))] + [J("supporting-victims","not_graded","We don’t make a graded judgment for this area.",optional=True)],
 R=[R("a","treatment-of-the-public","The force should make sure that its officers record the self-defined ethnicity of people they stop and search"),R("a","responding-to-the-public","The force needs to attend incidents within its published attendance times"),R("a","responding-to-the-public","The force needs to improve the quality of its initial crime scene advice"),
    R("c","investigating-crime","The force doesn’t investigate crime effectively enough or give victims the service they need"),R("r","investigating-crime","its investigations are supervised, with regular and effective reviews; and"),R("r","investigating-crime","it complies with the Code of Practice for Victims of Crime."),
    R("c","managing-offenders","The force should urgently improve how it manages the risk that registered sex offenders pose to the public"),R("r","managing-offenders","have enough trained staff in its offender management teams;"),R("r","managing-offenders","make sure that home visits are done by two people, and unannounced."),
    R("a","supporting-workforce","The force needs to understand why officers and staff, and in particular new recruits, want to leave")],
 M=[M("Case files examined",130,"count",quote="We examined 130 case files"),M("Case files with an appropriate outcome",95,"count",quote="95 of them had an appropriate outcome"),M("999 calls answered within 10 seconds",83.4,"percent",P("Between 1 January 2024 and 31 March 2024","2024-01-01","2024-03-31"),quote="answered 83.4% of 999 calls within 10 seconds"),M("999 calls answered within 10 seconds, national standard",90,"percent",None,"national",quote="a national standard of 90%",optional=True),
    M("Average 101 answering time",845,"seconds",P("April 2023","2023-04-01","2023-04-30"),quote="from 14 minutes 5 seconds in April 2023"),M("Average 101 answering time",190,"seconds",P("March 2024","2024-03-01","2024-03-31"),quote="to 3 minutes 10 seconds in March 2024"),
    M("Londoners who took part in making the stop and search charter",8500,"count",quote="More than 8,500 Londoners",optional=True),M("Boroughs that held meetings",32,"count",quote="32 boroughs held meetings",optional=True),M("Stop and search records reviewed",415,"count",None,quote="415 stop and search records"),M("Stop and searches with reasonable grounds recorded",91.8,"percent",None,quote="91.8% (+/- 2.6%)"),
    M("Stop and searches per 1,000 population",20.1,"per_1000_population",MAR(2023),quote="20.1 stop and searches per 1,000 population"),M("Stop and searches per 1,000 population",8.9,"per_1000_population",None,"national",quote="8.9 per 1,000 population across England and Wales"),M("Stops in which self-defined ethnicity wasn't recorded",21.7,"percent",MAR(2023),quote="wasn’t recorded in 21.7% of stops"),
    M("Officers in dedicated ward teams",1612,"count",on("31 March 2024","2024-03-31"),quote="1,612 officers in dedicated ward teams"),M("Recorded antisocial behaviour incidents per 1,000 population",31.2,"per_1000_population",Y("year ending 31 December 2023","2023-12-31"),quote="31.2 incidents per 1,000 population"),M("Significant incidents attended within one hour",66,"percent",MAR(2024),quote="attended 66% of its significant incidents within one hour"),
    M("Cases in which callers weren't told how to preserve evidence",14,"count",quote="14 of 40 cases"),M("Cases sampled",40,"count",quote="14 of 40 cases")] +
   [m for n,a,b in (("Charged or summonsed",5.4,6.3),("Community resolution",1.1,2.3),("Victim does not support action, suspect identified",20.6,19.8)) for m in (M(n,a,"percent",MAR(2024),"force","table",n),M(n,b,"percent",MAR(2024),"national","table",n))] +
   [M("Investigations carried by an average detective constable",26,"count",P("March 2024","2024-03-01","2024-03-31"),quote="carried 26 investigations in March 2024"),M("Overdue visits",1129,"count",None,quote="1,129 overdue visits"),M("Officers who resigned",1403,"count",MAR(2024),quote="1,403 officers resigned"),M("Leavers who had an exit interview",36,"percent",None,quote="36% of leavers had an exit interview"),
    M("Budget gap",450000000,"gbp",FY(2025),quote="budget gap of £450m in 2025/26"),M("Reserves",312600000,"gbp",on("31 March 2024","2024-03-31"),quote="£312.6 million on 31 March 2024"),M("Reserves as a share of net revenue budget",7.6,"percent",None,quote="7.6% of its net revenue budget")],
 not_=[("metric","We compare the force with 42 others.","places only the force"),("recommendation","The Met has written a stop and search charter","practice, no AFI"),("judgment","there is good work only in pockets","prose"),("judgment","Grades such as adequate and good are defined on our website.","the scale"),("judgment","Some told us that the advice they had was good.","prose"),("metric","hopes to halve this by 2025","no figure")])

# --- 9. A 2023-25 page -----------------------------------------------------------------------------------------------------------------------------------------------------------------------
doc("nottinghamshire-2023-25", H("peel_page","nottinghamshire","2023-25","2024-09-05","Nottinghamshire PEEL 2023–25"), """
<a href="#m">Skip to main content</a><div class="cookie"><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use it.</p><button>Accept additional cookies</button><button>Reject additional cookies</button></div>
<header><p>HMICFRS</p><p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services</p><nav><a>Police forces</a> <a>Fire and rescue services</a> <a>News</a></nav></header>
<main id="m"><p>PEEL Assessment 2023–2025</p><h1>Nottinghamshire PEEL 2023–25</h1><p>Published on: 5 September 2024</p><p>Police Forces: Nottinghamshire</p>
<nav><h2>Contents</h2><ul><li>Overall summary</li><li>Providing a service to the victims of crime</li><li>Recording data about crime</li><li>Investigating crime</li></ul></nav>
<h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Nottinghamshire Police is in ten areas of policing. We make graded judgments in nine of these ten as follows:</p>
<table><thead><tr><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr></thead><tbody><tr><td></td><td>Recording data about crime</td><td>Preventing crime</td><td>Protecting vulnerable people</td><td>Investigating crime</td></tr><tr><td></td><td>Police powers and public treatment</td><td>Developing a positive workplace</td><td>Responding to the public</td><td></td></tr><tr><td></td><td></td><td>Managing offenders</td><td>Leadership and force management</td><td></td></tr></tbody></table>
<h2>Providing a service to the victims of crime</h2><p>When we listened to calls, handlers were polite in 58 of 60 of them. On average, it took the force 8 minutes 43 seconds to answer a 101 call in the three months to 31 December 2023.</p>
<h2>Recording data about crime</h2><p>Good</p><p>Nottinghamshire Police is good at recording crime.</p><p>Crime recording 96.3% ± 2.1</p><p>We estimate that the force is recording 96.3% of all reported crime (excluding fraud), and 94.1% (± 4.0) of violent offences. For sexual offences the estimate is 97.2%.</p>
<h2>Investigating crime</h2><p>Inadequate</p><p>Nottinghamshire Police is inadequate at investigating crime.</p>
<h3>Cause of concern</h3><p><strong>The force isn’t carrying out effective investigations that lead to satisfactory results for victims</strong></p><p>We told the force of this cause of concern on 11 March 2024, before we wrote this report. Only 56 of 96 investigations were effective.</p><h4>Recommendations</h4><p>By 30 June 2024 the force should:</p><ul><li>make sure there are effective investigation plans where appropriate, with clear supervisory oversight; and</li><li>use orders that protect victims wherever they can help.</li></ul>
<h2>Protecting vulnerable people</h2><p>Requires improvement</p><p>Nottinghamshire Police requires improvement at protecting vulnerable people.</p>
<h3>Areas for improvement</h3><h4>The force needs to make sure that its risk assessments of domestic abuse are checked</h4><p>At the time of our inspection, 1,127 assessments waited for a second look. The wait had grown to 21 days.</p><h4>The force should improve its understanding of the demand on its public protection teams</h4><p>Their vacancy rate was 13.5% in April 2024.</p>
<h2>Responding to the public</h2><p>Requires improvement</p><p>Nottinghamshire Police requires improvement at responding to the public.</p><h3>Area for improvement</h3><h4>The force doesn’t always give callers advice on crime prevention</h4><p>It did so in 19 of 44 suitable cases. Staff who do this well get good feedback.</p>
<h2>Developing a positive workplace</h2><p>Adequate</p><p>Nottinghamshire Police is adequate at building, supporting and protecting the workforce.</p><p>As of 31 March 2024 the force had 2,418 officers, of whom 36.2% were women. In 2019, we graded the force as good at treating its workforce fairly.</p>
<h2>About PEEL</h2><p>Read about <a>how we inspect forces</a>. We’ve graded forces as outstanding, good, adequate, requires improvement or inadequate since 2021.</p></main>
<footer><p>© Crown copyright 2024</p></footer>""", "html", "table td,table th{border:1px solid #ccc}",
 J=[J(a,g,q) for a,g,q in (("crime-data-integrity","good","Nottinghamshire Police is good at recording crime."),("treatment-of-the-public","good","Police powers and public treatment"),("preventing-crime","adequate","Preventing crime"),("supporting-workforce","adequate","Nottinghamshire Police is adequate at building, supporting and protecting the workforce."),("managing-offenders","adequate","Managing offenders"),("protecting-vulnerable","requires_improvement","Nottinghamshire Police requires improvement at protecting vulnerable people."),("responding-to-the-public","requires_improvement","Nottinghamshire Police requires improvement at responding to the public."),("leadership-management","requires_improvement","Leadership and force management"),("investigating-crime","inadequate","Nottinghamshire Police is inadequate at investigating crime."))] +
   [J("legitimacy/treating-workforce-fairly","good","In 2019, we graded the force as good at treating its workforce fairly.","prior","2018/19")],
 R=[R("c","investigating-crime","The force isn’t carrying out effective investigations that lead to satisfactory results for victims"),R("r","investigating-crime","make sure there are effective investigation plans where appropriate, with clear supervisory oversight; and"),R("r","investigating-crime","use orders that protect victims wherever they can help."),
    R("a","protecting-vulnerable","The force needs to make sure that its risk assessments of domestic abuse are checked"),R("a","protecting-vulnerable","The force should improve its understanding of the demand on its public protection teams"),R("a","responding-to-the-public","The force doesn’t always give callers advice on crime prevention")],
 M=[M("Calls in which handlers were polite",58,"count",quote="58 of 60 of them"),M("Calls listened to",60,"count",quote="58 of 60 of them",optional=True),M("Average time to answer a 101 call",523,"seconds",P("three months to 31 December 2023","2023-10-01","2023-12-31"),quote="8 minutes 43 seconds to answer a 101 call"),
    M("Crime recording",96.3,"percent",None,"force","list","Crime recording 96.3% ± 2.1"),M("Recording of violent offences",94.1,"percent",quote="94.1% (± 4.0) of violent offences"),M("Recording of sexual offences",97.2,"percent",quote="For sexual offences the estimate is 97.2%"),
    M("Effective investigations",56,"count",quote="56 of 96 investigations were effective"),M("Investigations reviewed",96,"count",quote="56 of 96 investigations"),M("Domestic abuse risk assessments that waited for a second look",1127,"count",quote="1,127 assessments waited"),M("Wait for a second look",21,"days",quote="The wait had grown to 21 days"),M("Vacancy rate of public protection teams",13.5,"percent",P("April 2024","2024-04-01","2024-04-30"),quote="vacancy rate was 13.5% in April 2024"),
    M("Cases in which callers were given advice on crime prevention",19,"count",quote="19 of 44 suitable cases",optional=True),M("Suitable cases for advice on crime prevention",44,"count",quote="19 of 44 suitable cases",optional=True),M("Officers",2418,"count",on("As of 31 March 2024","2024-03-31"),quote="2,418 officers"),M("Officers who were women",36.2,"percent",None,quote="36.2% were women")],
 not_=[("judgment","Staff who do this well get good feedback.","prose"),("judgment","We’ve graded forces as outstanding, good, adequate","the scale")])

# --- 10. A release of the inspectorate on one force, as copied into a text ---------------------------------------------------------------------------------------------------------------
doc("south-yorkshire-inspectorate-news-2022", H("inspectorate_news","south-yorkshire","2021/22","2022-11-17","South Yorkshire Police praised for preventing crime, but must get better at recording it"), None, "text", text="""
HMICFRS
News

South Yorkshire Police praised for preventing crime, but must get better at recording it

Published on: 17 November 2022
Police forces: South Yorkshire
Type: News

South Yorkshire Police is keeping people safe and preventing crime, His
Majesty's Inspectorate of Constabulary and Fire & Rescue Services
(HMICFRS) has said. But it needs to get better at recording what victims
tell it.

Get the report

PEEL 2021/22 - An inspection of South Yorkshire Police

HMICFRS graded South Yorkshire Police's performance across ten areas of
policing and found the force was 'outstanding' in one area, 'good' in
four areas, 'adequate' in three areas and 'requires improvement' in two
areas.

The inspectorate found that the force is outstanding at preventing crime
and anti-social behaviour. It runs 61 neighbourhood teams, and 9 in 10 of
their members have been trained in problem solving.

Inspectors said the force requires improvement at recording data about
crime: it records 91.2 percent of all reported crime (excluding fraud),
and an estimated 11,800 crimes a year go missing. They also said that the
force requires improvement in how it supports victims.

South Yorkshire Police is good at investigating crime, protecting
vulnerable people, managing offenders and disrupting serious organised
crime.

His Majesty's Inspector of Constabulary Andy Cooke said:

"There is a lot to like here. The public can be confident that it has a
good force, and I am reassured that leaders have already put right some of
what we found. In 2018/19, we judged the force to be good at preventing
crime, so this is a real step up."

Notes

1. The report is available on our website.
2. HMICFRS inspects forces on how good they are in a number of areas. The
   grades are outstanding, good, adequate, requires improvement and
   inadequate.
3. For further information, HMICFRS's press office can be contacted on
   0300 071 6781 from 8:30am to 5:30pm Monday to Friday.
""",
 J=[J("preventing-crime","outstanding","The inspectorate found that the force is outstanding at preventing crime"),J("crime-data-integrity","requires_improvement","the force requires improvement at recording data about crime"),J("supporting-victims","requires_improvement","the force requires improvement in how it supports victims"),J("investigating-crime","good","South Yorkshire Police is good at investigating crime"),J("protecting-vulnerable","good","protecting vulnerable people"),J("managing-offenders","good","managing offenders"),J("serious-organised-crime","good","disrupting serious organised crime"),
    J("effectiveness/preventing-crime","good","In 2018/19, we judged the force to be good at preventing crime","prior","2018/19")],
 counts={"areas":10,"outstanding":1,"good":4,"adequate":3,"requires_improvement":2},
 M=[M("Neighbourhood teams",61,"count",quote="61 neighbourhood teams"),M("Crime recording (excluding fraud)",91.2,"percent",quote="91.2 percent of all reported crime (excluding fraud)"),M("Estimated reported crimes missing each year",11800,"count",quote="an estimated 11,800 crimes a year",optional=True),M("Members of neighbourhood teams trained in problem solving",90,"percent",quote="9 in 10",optional=True)],
 not_=[("judgment","The public can be confident that it has a good force","prose"),("judgment","outstanding, good, adequate, requires improvement and","the scale"),("metric","0300 071 6781","a telephone number"),("metric","from 8:30am to 5:30pm","opening hours")])

# --- 11. A release on many forces, March 2018 ----------------------------------------------------------------------------------------------------------------------------------------------------
doc("effectiveness-2017-round-up", H("inspectorate_news",None,"2017","2018-03-22","Most forces keep people safe, but demand for their services is growing"), """
<nav><a>Home</a> » <a>News</a> » <a>News releases</a></nav><h1>Most forces keep people safe, but demand for their services is growing</h1><p class="date">Published on: 22 March 2018</p><p>Publication types: News releases</p>
<p>Most police forces in England and Wales provide a good service, HMICFRS found in its 2017 inspection of police effectiveness. A few, however, must deal with demand better.</p>
<p>HMICFRS’s report, PEEL: Police effectiveness 2017, grades how well forces keep people safe and reduce crime. Of the forces inspected, one was judged to be outstanding, 30 were judged good, 10 require improvement and one is inadequate. Greater Manchester Police was inspected on vulnerability alone, after the attack of May 2017.</p>
<h2>Overall grades for effectiveness</h2>
<table><tr><th>Grade</th><th>Forces</th></tr><tr><td>Outstanding</td><td>Durham</td></tr><tr><td>Good</td><td>Avon and Somerset, Cheshire, Cumbria, Derbyshire, Dorset, Dyfed-Powys, Kent, Norfolk, South Wales, Sussex, Thames Valley, West Mercia</td></tr><tr><td>Requires improvement</td><td>Bedfordshire, Cleveland, Devon and Cornwall, Metropolitan, North Wales</td></tr><tr><td>Inadequate</td><td>Gwent</td></tr></table>
<p>The grades of the other forces are listed in the report.</p>
<h2>What inspectors found</h2><p>The number of emergency calls rose by 11 percent in the 12 months to 30 June 2017 across England and Wales. The investigation of crime has got better: 27 forces are graded as good at it, compared with 24 in 2016. Five forces were outstanding at tackling serious and organised crime. Almost a quarter of forces could do more about wanted suspects.</p>
<h2>What the forces were told</h2><ul><li>Durham Constabulary is outstanding at preventing crime and tackling anti-social behaviour.</li><li>Kent Police is judged to be outstanding in tackling serious and organised crime.</li><li>Gwent Police is inadequate at investigating crime and reducing re-offending.</li><li>South Wales Police requires improvement in protecting vulnerable people.</li><li>British Transport Police was not part of this inspection.</li></ul>
<blockquote><p>“The police do an outstanding job in hard times,” said HM Inspector of Constabulary Zoë Billingham. “I want every force to be as good as the best.”</p></blockquote>
<h2>Notes to editors</h2><ol><li>The four grades are: outstanding, good, requires improvement and inadequate.</li><li>For further information call 0300 071 6781.</li></ol>""", "html", "",
 J=[J("effectiveness",g,q,force=f) for g,q,fs in (("outstanding","Outstanding Durham",("durham",)),("good","Good Avon and Somerset, Cheshire",("avon-and-somerset","cheshire","cumbria","derbyshire","dorset","dyfed-powys","kent","norfolk","south-wales","sussex","thames-valley","west-mercia")),("requires_improvement","Requires improvement Bedfordshire",("bedfordshire","cleveland","devon-and-cornwall","metropolitan","north-wales")),("inadequate","Inadequate Gwent",("gwent",))) for f in fs] +
   [J("effectiveness/preventing-crime","outstanding","Durham Constabulary is outstanding at preventing crime",force="durham"),J("effectiveness/serious-organised-crime","outstanding","Kent Police is judged to be outstanding in tackling serious and organised crime.",force="kent"),J("effectiveness/investigating-crime","inadequate","Gwent Police is inadequate at investigating crime",force="gwent"),J("effectiveness/protecting-vulnerable","requires_improvement","South Wales Police requires improvement in protecting vulnerable people.",force="south-wales")],
 M=[M("Forces judged to be outstanding at effectiveness",1,"count",None,"national",quote="one was judged to be outstanding"),M("Forces judged good at effectiveness",30,"count",None,"national",quote="30 were judged good"),M("Forces that require improvement",10,"count",None,"national",quote="10 require improvement"),M("Forces that are inadequate",1,"count",None,"national",quote="one is inadequate"),
    M("Change in number of emergency calls",11,"percent_change",Y("12 months to 30 June 2017","2017-06-30"),"national",quote="emergency calls rose by 11 percent"),M("Forces graded as good at investigation of crime",27,"count",None,"national",quote="27 forces are graded as good at it"),M("Forces graded as good at investigation of crime",24,"count",P("2016"),"national",quote="24 in 2016",optional=True),M("Forces outstanding at tackling serious and organised crime",5,"count",None,"national",quote="Five forces were outstanding")],
 not_=[("judgment","The police do an outstanding job in hard times","prose"),("metric","Almost a quarter of forces","a fraction in words"),("metric","0300 071 6781","a telephone number")])

# --- 12. A force's own release, printed with Qt --------------------------------------------------------------------------------------------------------------------------------------------------
qt = "body{font-family:'Liberation Sans';font-size:11pt} h1{font-size:20pt} h2{font-size:14pt} p.lead{font-size:13pt}"
doc("humberside-force-news-2022", H("force_news","humberside","2021/22","2022-09-08","Humberside Police celebrates best ever inspection result"), """
<p>HUMBERSIDE POLICE | NEWS</p><h1>Humberside Police celebrates best ever inspection result</h1><p>10:00 08/09/2022</p>
<p class="lead">Humberside Police has become the first force in the country to be rated ‘Outstanding’ in six of the nine areas that Her Majesty’s Inspectorate of Constabulary and Fire and Rescue Services graded.</p>
<p>In its PEEL report, which is out today, the Inspectorate says that the force is outstanding at preventing crime, treating the public fairly and with respect, protecting vulnerable people, managing offenders, building, supporting and protecting its workforce, and making good use of its resources.</p>
<p>The force was also graded ‘Good’ for responding to the public and ‘Good’ for disrupting serious organised crime.</p><p>It was judged ‘Adequate’ at investigating crime. Two areas for improvement were found, neither of which was a surprise to us.</p>
<h2>What we have done since</h2><ul><li>We have recruited 312 officers since April 2021.</li><li>We now answer 97.3% of 999 calls within 10 seconds.</li><li>Residential burglary is down 41% compared with 2018/19.</li><li>We have cut the average time to answer a 101 call from 4 minutes to 51 seconds.</li><li>We have opened 2 new stations, and invested £2.1m in body-worn video.</li></ul>
<p>Chief Constable Lee Freeman said: “In 2017 we were told that we required improvement. I’m proud that we’re now a good, no, an outstanding force. Our people have been outstanding throughout.”</p>
<p>Police and Crime Commissioner Jonathan Evison said: “Value for money matters: each resident pays 68p a day for policing through council tax and grant.”</p>
<p>Ends</p><p>Notes: call 101 for non-emergencies. Follow us on social media, where 214,000 people already do.</p>""", "qt", qt,
 J=[J(a,"outstanding","the force is outstanding at preventing crime, treating the public fairly and with respect","claimed") for a in ("preventing-crime","treatment-of-the-public","protecting-vulnerable","managing-offenders","supporting-workforce","strategic-planning")] +
   [J("responding-to-the-public","good","graded ‘Good’ for responding to the public","claimed"),J("serious-organised-crime","good","‘Good’ for disrupting serious organised crime","claimed"),J("investigating-crime","adequate","It was judged ‘Adequate’ at investigating crime.","claimed")],
 counts={"areas":9,"outstanding":6},
 M=[M("Officers recruited",312,"count",P("since April 2021"),"force","list","We have recruited 312 officers since April 2021."),M("999 calls answered within 10 seconds",97.3,"percent",None,"force","list","97.3% of 999 calls"),M("Change in residential burglary compared with 2018/19",-41,"percent_change",None,"force","list","Residential burglary is down 41%"),
    M("Average time to answer a 101 call",240,"seconds",None,"force","list","from 4 minutes"),M("Average time to answer a 101 call",51,"seconds",None,"force","list","to 51 seconds"),M("New stations opened",2,"count",None,"force","list","opened 2 new stations"),M("Investment in body-worn video",2100000,"gbp",None,"force","list","invested £2.1m in body-worn video"),
    M("Cost of policing per resident per day",0.68,"gbp_per_person_per_day",quote="each resident pays 68p a day",optional=True),M("People who follow the force on social media",214000,"count",quote="214,000 people",optional=True),M("Areas for improvement found",2,"count",quote="Two areas for improvement",optional=True),M("Areas rated outstanding",6,"count",optional=True)],
 not_=[("judgment","Our people have been outstanding throughout.","prose"),("judgment","In 2017 we were told that we required improvement.","no area"),("judgment","I’m proud that we’re now a good, no, an outstanding force.","no overall grade"),("recommendation","Two areas for improvement were found","prose")])

# --- 13. A mayor's answer to an inspection, each area for improvement with the chief constable's comment -------------------------------------------------------------------------------------------
word("west-yorkshire-mayor-response-2023", H("pcc_report","west-yorkshire","2021/22","2023-06-14","Response to HMICFRS: PEEL 2021/22 – An inspection of West Yorkshire Police"), [
 ("h2","West Yorkshire Combined Authority"),("h1","Response to HMICFRS: PEEL 2021/22 – An inspection of West Yorkshire Police"),("p","Response of the Mayor under section 55(5) of the Police Act 1996"),("p","14 June 2023"),
 ("h2","1. Introduction"),("n","1.1","HMICFRS published its report on West Yorkshire Police on 25 April 2023. Its inspectors graded the Force as ‘good’ at preventing crime, ‘good’ at investigating crime and ‘outstanding’ at managing offenders. They graded it ‘adequate’ at responding to the public and ‘requires improvement’ at supporting its workforce."),
 ("n","1.2","The Mayor has to publish her comments within 56 days. She met the Chief Constable on 9 May 2023 and has asked him for the comments below."),
 ("n","1.3","HMICFRS made four areas for improvement. They are given here in full, with the answer to each."),
 ("h2","2. Areas for improvement and comments"),
 ("t",[["Area","HMICFRS area for improvement","Chief Constable’s comment","Status"],
   ["Responding to the public","The force should make sure that it attends calls for service in line with its published attendance times.","Attendance within the published times was 71% in 2021/22 and 78% in 2022/23. A further 60 response officers were posted in January 2023.","In progress"],
   ["Responding to the public","The force should make sure that call takers give appropriate advice on the preservation of evidence.","All 412 call takers have had the training. A dip sample in May 2023 found advice in 84% of calls.","Complete"],
   ["Building, supporting and protecting the workforce","The force should make sure that supervisors have the skills to support the wellbeing of their teams.","Some 1,180 supervisors have been through the course.","In progress"],
   ["Protecting vulnerable people","The force should make sure that it shares domestic abuse disclosures within the time the scheme sets.","The average wait went down from 61 days in April 2022 to 28 days in March 2023. This is good, but not good enough.","In progress"]],[1700,3200,3500,1238],{"pad":40}),
 ("h2","3. The Mayor’s comments"),("n","3.1","I welcome this report. The Force has made good progress on what it was told in 2018/19, when it was judged to be outstanding at efficiency. I am concerned that only 52% of staff feel valued, as the Force’s own survey of autumn 2022 shows."),
 ("n","3.2","I have set aside £3.4 million in 2023/24 for the contact centre, and will look at progress at my quarterly meeting. The precept for a Band D property is £236.28 in 2023/24."),
 ("p","Tracy Brabin"),("p","Mayor of West Yorkshire"),
 ], "Mayor’s response – PEEL 2021/22", "Page", font="Liberation Sans", size=21,
 J=[J("preventing-crime","good","‘good’ at preventing crime","claimed"),J("investigating-crime","good","‘good’ at investigating crime","claimed"),J("managing-offenders","outstanding","‘outstanding’ at managing offenders","claimed"),J("responding-to-the-public","adequate","‘adequate’ at responding to the public","claimed"),J("supporting-workforce","requires_improvement","‘requires improvement’ at supporting its workforce","claimed"),
    J("efficiency","outstanding","in 2018/19, when it was judged to be outstanding at efficiency","claimed","2018/19")],
 R=[R("a","responding-to-the-public","The force should make sure that it attends calls for service in line with its published attendance times."),R("a","responding-to-the-public","The force should make sure that call takers give appropriate advice on the preservation of evidence."),R("a","supporting-workforce","The force should make sure that supervisors have the skills to support the wellbeing of their teams."),R("a","protecting-vulnerable","The force should make sure that it shares domestic abuse disclosures within the time the scheme sets.")],
 M=[M("Attendance within the published times",71,"percent",FY(2021),"force","table","71% in 2021/22"),M("Attendance within the published times",78,"percent",FY(2022),"force","table","78% in 2022/23"),M("Further response officers posted",60,"count",P("January 2023","2023-01-01","2023-01-31"),"force","table","60 response officers"),
    M("Call takers who have had the training",412,"count",None,"force","table","All 412 call takers",optional=True),M("Calls with advice on the preservation of evidence",84,"percent",P("May 2023","2023-05-01","2023-05-31"),"force","table","advice in 84% of calls"),M("Supervisors who have been through the course",1180,"count",None,"force","table","Some 1,180 supervisors"),
    M("Average wait for domestic abuse disclosures",61,"days",P("April 2022","2022-04-01","2022-04-30"),"force","table","61 days in April 2022"),M("Average wait for domestic abuse disclosures",28,"days",P("March 2023","2023-03-01","2023-03-31"),"force","table","28 days in March 2023"),
    M("Staff who feel valued",52,"percent",None,quote="only 52% of staff feel valued"),M("Set aside for the contact centre",3400000,"gbp",FY(2023),quote="£3.4 million in 2023/24"),M("Precept for a Band D property",236.28,"gbp",FY(2023),quote="£236.28 in 2023/24"),M("Areas for improvement made",4,"count",optional=True,quote="four areas for improvement")],
 not_=[("judgment","This is good, but not good enough.","prose"),("metric","within 56 days","a statutory time"),("judgment","The Force has made good progress","prose")])

# --- 14. A performance paper for a Police and Crime Panel, landscape tables by quarter and district ---------------------------------------------------------------------------------------------------
Q = lambda n, y: P(f"Q{n} {y}/{(y+1)%100:02d}", *{1:(f"{y}-04-01",f"{y}-06-30"),2:(f"{y}-07-01",f"{y}-09-30"),3:(f"{y}-10-01",f"{y}-12-31"),4:(f"{y+1}-01-01",f"{y+1}-03-31")}[n])
kq = [("999 calls answered within 10 seconds","90%",("88.1%","85.4%","91.2%","93.0%"),"G"),("101 calls abandoned","5%",("14.2%","18.9%","11.0%","7.6%"),"R"),("Victim satisfaction","80%",("74.3%","75.0%","76.1%","77.8%"),"A"),("Solved rate, all crime","15%",("12.4%","12.9%","13.3%","13.8%"),"A")]
kd = [("Ashford",2718,2655,"-2.3%",31.4),("Dover",2604,2711,"+4.1%",38.2),("Maidstone",4150,4012,"-3.3%",36.0),("Medway",7433,7290,"-1.9%",52.4),("Swale",3391,3544,"+4.5%",39.7),("Thanet",4822,4655,"-3.5%",58.1)]
word("kent-panel-2023", H("pcc_report","kent",None,"2023-06-13","Kent Police performance report: 2022/23"), [
 ("p","By:\tMatthew Scott, Kent Police and Crime Commissioner"),("p","To:\tKent and Medway Police and Crime Panel"),("p","Subject:\tKent Police performance report: 2022/23"),("p","Date:\t13 June 2023"),
 ("h1","Kent Police performance report: 2022/23"),("h2","Introduction"),("n","1.","This paper tells the Panel how Kent Police did against the ‘Making Kent Safer’ plan in 2022/23. Green means that the target was met, amber that it was missed by a little and red that it was missed."),
 ("n","2.","Recorded crime in Kent fell by 3.8% in 2022/23, to 166,215 crimes. This compares with an increase of 4.2% across England and Wales."),
 ("n","3.","The Force had 4,203 officers on 31 March 2023, the highest number it has ever had. Of these, 35.4% were women."),
 ("sect",True),("h2","Quarterly performance"),
 ("t",[["Measure","Target",("2022/23",4,None),"RAG"],["","","Q1","Q2","Q3","Q4",""]] + [[n,t,*v,g] for n,t,v,g in kq],[5200,1400,1500,1500,1500,1500,1200],{"heads":2}),
 ("h2","Total crime by district"),
 ("t",[["District","Jan–Mar 2022","Jan–Mar 2023","% change","Crimes per 1,000 population, 2022/23"]] + [[a,f"{b:,}",f"{c:,}",d,str(e)] for a,b,c,d,e in kd],[4000,2300,2300,2000,3300],{}),
 ("sect",False),("h2","What HMICFRS said"),("n","4.","The Panel will recall that HMICFRS inspected Kent Police in 2022. It rated the Force good at recording crime. Members asked in March about the ‘requires improvement’ for responding to the public; the answer is in the table above."),
 ("n","5.","The Force’s vulnerability hubs dealt with 21,406 referrals in 2022/23, 9% more than the year before. Officers made 78 rural patrols a week. Average response to an immediate call was 13 minutes 20 seconds in March 2023."),
 ("h2","Recommendation"),("n","6.","The Panel is asked to note this report."),
 ], "Item B1", "", font="Liberation Sans", size=21,
 J=[J("crime-data-integrity","good","It rated the Force good at recording crime.","claimed","2021/22"),J("responding-to-the-public","requires_improvement","the ‘requires improvement’ for responding to the public","claimed","2021/22",optional=True)],
 M=[M(n,float(v.rstrip("%")),"percent",Q(i+1,2022),"force","table",v) for n,t,vs,g in kq for i,v in enumerate(vs)] + [M(n+" target",float(t.rstrip("%")),"percent",None,"force","table",t) for n,t,vs,g in kq] +
   [x for a,b,c,d,e in kd for x in (M("Total crime: "+a,b,"count",P("Jan–Mar 2022","2022-01-01","2022-03-31"),"other","table",a),M("Total crime: "+a,c,"count",P("Jan–Mar 2023","2023-01-01","2023-03-31"),"other","table",a),M("Change in total crime: "+a,float(d.rstrip("%")),"percent_change",None,"other","table",d),M("Crimes per 1,000 population: "+a,e,"per_1000_population",FY(2022),"other","table",str(e)))] +
   [M("Change in recorded crime",-3.8,"percent_change",FY(2022),quote="Recorded crime in Kent fell by 3.8% in 2022/23"),M("Recorded crimes",166215,"count",FY(2022),quote="to 166,215 crimes"),M("Change in recorded crime",4.2,"percent_change",None,"national",quote="an increase of 4.2% across England and Wales"),M("Officers",4203,"count",on("31 March 2023","2023-03-31"),quote="4,203 officers on 31 March 2023"),M("Officers who were women",35.4,"percent",None,quote="35.4% were women"),
    M("Referrals dealt with by vulnerability hubs",21406,"count",FY(2022),quote="21,406 referrals in 2022/23"),M("Change in referrals to vulnerability hubs on the year before",9,"percent_change",None,quote="9% more than the year before"),M("Rural patrols a week",78,"count",quote="78 rural patrols a week"),M("Average response to an immediate call",800,"seconds",P("March 2023","2023-03-01","2023-03-31"),quote="13 minutes 20 seconds in March 2023")],
 not_=[("recommendation","The Panel is asked to note this report.","the paper's own"),("judgment","Green means that the target was met","the key")])

# --- 15. The minute of a council's scrutiny committee, plain text --------------------------------------------------------------------------------------------------------------------------------------
doc("wiltshire-scrutiny-2019", H("other","wiltshire",None,"2019-10-22","Minutes of the Overview and Scrutiny Committee"), None, "text", text="""
SALISBURY AND DISTRICT COUNCIL

MINUTES of the OVERVIEW AND SCRUTINY COMMITTEE

Held on Tuesday 22 October 2019 at 6.30 pm in the Guildhall

Present: Councillors Hale (Chair), Brooks, Dunmore, Eastleigh, Frampton,
Goodwin and Hyde. Apologies: Councillor Ings.

31. MINUTES

    The minutes of the meeting held on 3 September 2019 were approved.

32. POLICING IN THE DISTRICT

    Superintendent K. Mayne of Wiltshire Police gave a presentation on the
    HMICFRS PEEL 2018/19 inspection. She said that the inspectorate had
    graded Wiltshire Police as good for effectiveness, good for efficiency
    and good for legitimacy. The Force was rated as requires improvement for
    investigating crime.

    In answer to questions, the Superintendent said:

    (a) 101 calls were answered in 32 seconds on average in August 2019;
    (b) the district had 48 police officers and 19 PCSOs;
    (c) burglary in the district fell by 11% in 2018/19, from 312 offences
        to 278; and
    (d) an outstanding piece of work with schools would go on.

    Councillor Brooks thought that response times were not good enough, and
    asked for the figures by ward. Councillor Hyde, whose car had been
    stolen twice, called the service inadequate.

    RESOLVED that the Superintendent be thanked, and that a further report
    be brought in April 2020.

33. FORWARD PLAN

    Noted. The meeting ended at 8.15 pm.
""",
 J=[J("effectiveness","good","good for effectiveness","claimed","2018/19"),J("efficiency","good","good for efficiency","claimed","2018/19"),J("legitimacy","good","good for legitimacy","claimed","2018/19"),J("effectiveness/investigating-crime","requires_improvement","The Force was rated as requires improvement for investigating crime.","claimed","2018/19")],
 M=[M("Average time in which 101 calls were answered",32,"seconds",P("August 2019","2019-08-01","2019-08-31"),"force","list","101 calls were answered in 32 seconds on average in August 2019"),M("Police officers in the district",48,"count",None,"other","list","48 police officers"),M("PCSOs in the district",19,"count",None,"other","list","19 PCSOs"),M("Change in burglary in the district",-11,"percent_change",FY(2018),"other","list","burglary in the district fell by 11% in 2018/19"),
    M("Burglary offences in the district",312,"count",None,"other","list","from 312 offences",optional=True),M("Burglary offences in the district",278,"count",FY(2018),"other","list","to 278",optional=True)],
 not_=[("judgment","called the service inadequate","opinion"),("judgment","an outstanding piece of work with schools would go on","prose"),("judgment","thought that response times were not good enough","opinion"),("recommendation","RESOLVED that the Superintendent be thanked","the committee's own")])

# --- 16. A custody inspection, LaTeX, with a table of timed recommendations ------------------------------------------------------------------------------------------------------------------------------
doc("city-of-london-custody-2022", H("inspectorate_news","city-of-london",None,"2022-12","Report on an inspection visit to police custody suites in the City of London"), None, "latex", tex=r"""
\documentclass[11pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{mathpazo}\usepackage[margin=2.5cm]{geometry}\usepackage{longtable,booktabs,fancyhdr,array}
\pagestyle{fancy}\fancyhf{}\fancyfoot[L]{\footnotesize City of London Police custody}\fancyfoot[R]{\footnotesize\thepage}\renewcommand{\headrulewidth}{0pt}
\setlength{\parindent}{0pt}\setlength{\parskip}{7pt}
\begin{document}
\begin{center}{\huge Report on an inspection visit to police custody suites in the City of London\par}\medskip{\large by HM Inspectorate of Constabulary and Fire \& Rescue Services and the Care Quality Commission\par}\medskip 5--14 September 2022\par\medskip Published: December 2022\end{center}
\section*{Fact page}
\begin{tabular}{@{}lr@{}}\toprule
Custody suite & Cells\\\midrule
Bishopsgate & 14\\
Snow Hill (contingency) & 8\\\midrule
\multicolumn{2}{@{}l}{\textbf{Annual throughput}}\\
2021/22 & 3,318 detainees\\
2020/21 & 2,574 detainees\\\bottomrule\end{tabular}

Custody staffing: 3 inspectors, 12 sergeants and 16 detention officers.
\section*{Executive summary}
We last inspected custody in the City of London in 2017. Of the 24 recommendations that we made then, the force had achieved 15, partially achieved 6 and not achieved 3. Custody inspections are not graded.

The force has a clear structure for custody, and there was good oversight of the health contract. Detainees were treated well: their care was outstanding in some respects.

\subsection*{Cause of concern: the use of force}
The force’s governance and oversight of the use of force in custody isn’t good enough. It can’t show that force, when used, is necessary, justified and proportionate.\footnote{Under the Police and Criminal Evidence Act 1984 an officer may use reasonable force.}

\textbf{Recommendation}

The force should scrutinise the use of force in custody on the basis of comprehensive and accurate information.

\subsection*{Areas for improvement}
\begin{enumerate}\item The force should make sure that female detainees are offered menstrual care.\item The force should make sure that all cells are checked for ligature points each day.\item The force should improve its arrangements to record when detainees’ clothing is removed.\end{enumerate}
\section*{Findings}
\subsection*{In the custody cell}
We looked at 72 custody records. In 61 of them the risk assessment was thorough. The average wait to be booked in was 19 minutes, and 8 percent of detainees waited for more than an hour. On average, a detainee was held for 14 hours 6 minutes.

Between September 2021 and August 2022 force was used 402 times in custody. Strip searches were authorised for 6.8 percent of detainees, compared with 9.1 percent in 2020/21.
\subsection*{Release and transfer}
Good attention was paid to getting people home. In the year to 31 August 2022, 211 children were detained, of whom 4 were charged and refused bail.
\section*{Summary of recommendations}
\begin{longtable}{@{}p{9.4cm}p{3cm}p{2.4cm}@{}}\toprule
Recommendation & Timescale & Paragraph\\\midrule\endhead
The force should review the recording of custody visits by appropriate adults. & Immediately & 4.12\\
The force should give every detention officer the first-aid training that its policy requires. & Within 3 months & 5.3\\
The force should agree with its health provider how waiting times will be measured and reported. & Within 6 months & 6.20\\\bottomrule
\end{longtable}
\end{document}
""",
 R=[R("c",None,"The force’s governance and oversight of the use of force in custody isn’t good enough. It can’t show that force, when used, is necessary, justified and proportionate."),R("r",None,"The force should scrutinise the use of force in custody on the basis of comprehensive and accurate information."),R("a",None,"The force should make sure that female detainees are offered menstrual care."),R("a",None,"The force should make sure that all cells are checked for ligature points each day."),R("a",None,"The force should improve its arrangements to record when detainees’ clothing is removed."),
    R("r",None,"The force should review the recording of custody visits by appropriate adults."),R("r",None,"The force should give every detention officer the first-aid training that its policy requires."),R("r",None,"The force should agree with its health provider how waiting times will be measured and reported.")],
 M=[M("Cells at Bishopsgate custody suite",14,"count",None,"force","table","Bishopsgate 14"),M("Cells at Snow Hill custody suite (contingency)",8,"count",None,"force","table","Snow Hill 8"),M("Annual throughput of detainees",3318,"count",FY(2021),"force","table","3,318 detainees"),M("Annual throughput of detainees",2574,"count",FY(2020),"force","table","2,574 detainees"),
    M("Custody inspectors",3,"count",None,"force","prose","3 inspectors"),M("Custody sergeants",12,"count",None,"force","prose","12 sergeants"),M("Custody detention officers",16,"count",None,"force","prose","16 detention officers"),M("Recommendations made in 2017",24,"count",None,quote="Of the 24 recommendations"),M("Recommendations achieved",15,"count",quote="achieved 15"),M("Recommendations partially achieved",6,"count",quote="partially achieved 6"),M("Recommendations not achieved",3,"count",quote="not achieved 3"),
    M("Custody records looked at",72,"count",quote="72 custody records"),M("Custody records in which the risk assessment was thorough",61,"count",quote="In 61 of them the risk assessment was thorough"),M("Average wait to be booked in",1140,"seconds",quote="The average wait to be booked in was 19 minutes"),M("Detainees who waited for more than an hour to be booked in",8,"percent",quote="8 percent of detainees waited for more than an hour"),M("Average time a detainee was held",50760,"seconds",quote="14 hours 6 minutes",optional=True),
    M("Times force was used in custody",402,"count",P("Between September 2021 and August 2022","2021-09-01","2022-08-31"),quote="force was used 402 times"),M("Strip searches authorised as a share of detainees",6.8,"percent",None,quote="6.8 percent of detainees"),M("Strip searches authorised as a share of detainees",9.1,"percent",FY(2020),quote="9.1 percent in 2020/21"),M("Children detained",211,"count",Y("year to 31 August 2022","2022-08-31"),quote="211 children were detained"),M("Children charged and refused bail",4,"count",None,quote="4 were charged and refused bail")],
 not_=[("judgment","their care was outstanding in some respects","prose"),("metric","Criminal Evidence Act 1984","a year"),("judgment","isn’t good enough","prose"),("metric","Within 6 months","a deadline"),("judgment","Good attention was paid to getting people home.","prose")])

# --- 17. A letter that closes concerns ---------------------------------------------------------------------------------------------------------------------------------------------------------------------
doc("cleveland-closing-letter-2023", H("inspectorate_news","cleveland",None,"2023-03-21","Cleveland Police: causes of concern revisit letter"), """
<p style="text-align:right">6th Floor, Globe House<br>89 Eccleston Square<br>London SW1V 1PN</p><p style="text-align:right">Andy Cooke QPM DL<br>His Majesty’s Chief Inspector of Constabulary</p>
<p>Mark Webster<br>Chief Constable<br>Cleveland Police</p><p>21 March 2023</p><p>Dear Mark,</p><h1>Cleveland Police: causes of concern revisit letter</h1>
<p>Your force was inspected as part of PEEL 2018/19. We issued six causes of concern in September 2019, and moved Cleveland Police into our Engage phase. I am writing to tell you what we found when we came back between 16 and 27 January 2023.</p>
<h2>Cause of concern: prevention</h2><p>We said then: “Cleveland Police doesn’t adequately prioritise crime prevention.” The force now has 130 neighbourhood officers, and 74 percent of its problem-solving plans are reviewed each month. I am content that the cause of concern can be closed.</p>
<h2>Cause of concern: vulnerable people</h2><p>We said then: “Cleveland Police is failing to respond appropriately to vulnerable people, including children.” The force assessed risk well in 41 of the 50 cases that we looked at. There is good work, but not in every team. This cause of concern remains open, and we have revised its recommendations:</p>
<ul><li>By 30 September 2023, the force should improve how it uses risk assessments at first contact.</li><li>By 30 September 2023, the force should make sure that missing children are spoken to when they return.</li></ul>
<p>I have decided to move the force from Engage to our routine phase, Scan. In doing so I make no graded judgment. Inspectors will come back in 12 months.</p>
<p>Yours sincerely,</p><p>Andy Cooke</p><p>A copy of this letter goes to the Police and Crime Commissioner.</p>""", "chromium", "@page{size:A4;margin:25mm} body{font:11.5pt/1.45 'Liberation Serif'} h1{font-size:13pt} h2{font-size:12pt}",
 R=[R("c",None,"Cleveland Police doesn’t adequately prioritise crime prevention."),R("c",None,"Cleveland Police is failing to respond appropriately to vulnerable people, including children."),R("r",None,"By 30 September 2023, the force should improve how it uses risk assessments at first contact."),R("r",None,"By 30 September 2023, the force should make sure that missing children are spoken to when they return.")],
 M=[M("Neighbourhood officers",130,"count",quote="130 neighbourhood officers"),M("Problem-solving plans reviewed each month",74,"percent",quote="74 percent of its problem-solving plans are reviewed each month"),M("Cases in which the force assessed risk well",41,"count",quote="41 of the 50 cases"),M("Cases looked at",50,"count",quote="41 of the 50 cases that we looked at"),M("Causes of concern issued",6,"count",P("September 2019","2019-09-01","2019-09-30"),quote="six causes of concern",optional=True)],
 not_=[("judgment","In doing so I make no graded judgment.","none"),("judgment","There is good work, but not in every team.","prose"),("metric","89 Eccleston Square","an address"),("metric","come back in 12 months","a plan")])

# --- 18. A register of recommendations, a wide table over pages ---------------------------------------------------------------------------------------------------------------------------------------------
reg = [("PEEL 2021/22","2022-06","Cause of concern","The force doesn’t have the processes it needs to manage the risk to children who are reported missing.","Open"),
 ("PEEL 2021/22","2022-06","Recommendation","By 31 December 2022, Thames Valley Police should make sure that the risk to each missing child is reviewed by a supervisor every 12 hours.","Complete"),
 ("PEEL 2021/22","2022-06","Area for improvement","The force should make sure that victims’ wishes are recorded when an investigation is closed.","Complete"),
 ("PEEL 2021/22","2022-06","Area for improvement","The force should improve how quickly it analyses digital devices.","Open"),
 ("Custody 2020","2020-03","Recommendation","The force should make sure that all detainees are booked in without delay.","Complete"),
 ("Child protection 2019","2019-11","Recommendation","Within three months, Thames Valley Police should review how it records the views of children.","Superseded")]
doc("thames-valley-register-2023", H("pcc_report","thames-valley",None,"2023-01-31","HMICFRS recommendations and areas for improvement: register"), "<h1>HMICFRS recommendations and areas for improvement: register</h1><p>Report to the Police and Crime Commissioner for Thames Valley, Performance and Accountability Meeting, 31 January 2023</p><p>This register lists what Thames Valley Police has been asked to do by HMICFRS. Of the 64 entries, 41 are complete, 20 are open and 3 have been superseded. In 2021/22 the figure for open entries was 33.</p><table><thead><tr><th>Ref.</th><th>Report</th><th>Published</th><th>Type</th><th>Text</th><th>Status</th></tr></thead><tbody>" +
 "".join(f"<tr><td>{101+i}</td><td>{a}</td><td>{['June 2022','June 2022','June 2022','June 2022','March 2020','November 2019'][i]}</td><td>{k}</td><td>{t}</td><td>{s}</td></tr>" for i,(a,b,k,t,s) in enumerate(reg)) + "</tbody></table><p>An excerpt; the whole register is kept by the Force’s inspection team. Entries are closed by HMICFRS alone. The oldest open entry has waited for 26 months.</p>", "chromium",
 "@page{size:A4 landscape;margin:15mm} body{font:10pt 'Liberation Sans'} table{border-collapse:collapse;width:100%} th{background:#ddd} td,th{border:.5pt solid #666;padding:5pt;text-align:left;vertical-align:top} tr{break-inside:avoid} td{height:24mm}",
 R=[R({"Cause of concern":"c","Recommendation":"r","Area for improvement":"a"}[k],None,t) for a,b,k,t,s in reg],
 M=[M("Entries in the register",64,"count",quote="Of the 64 entries"),M("Entries complete",41,"count",quote="41 are complete"),M("Entries open",20,"count",quote="20 are open"),M("Entries superseded",3,"count",quote="3 have been superseded"),M("Open entries",33,"count",FY(2021),quote="the figure for open entries was 33"),M("Age of the oldest open entry",26,"months",quote="waited for 26 months")],
 not_=[("metric","101 PEEL 2021/22","a reference number"),("recommendation","Entries are closed by HMICFRS alone.","prose")])

# --- 19. The British Transport Police, which is not graded in PEEL ---------------------------------------------------------------------------------------------------------------------------------------------
doc("british-transport-police-vawg-2023", H("inspectorate_news","british-transport-police",None,"2023-05","An inspection of how the British Transport Police responds to violence against women and girls"), """
<h1>An inspection of how the British Transport Police responds to violence against women and girls on the railway</h1><p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services</p><p>May 2023</p>
<div class="c"><h2>Summary</h2><p>The British Transport Police polices the railways of England, Wales and Scotland. It isn’t one of the 43 forces that we inspect in PEEL, and we made no graded judgments. We interviewed 58 officers and staff and held 9 focus groups in November 2022.</p><p>In 2021/22 the force recorded 2,246 sexual offences on the railway, an increase of 86 percent on 2020/21, when fewer people travelled. The detection rate for sexual offences was 11.6 percent. More than a third of women who travel by train told a survey that they had been harassed.</p>
<h2>What the force does well</h2><p>The text service 61016 is known to passengers. It received 118,400 messages in 2021/22, and the force answered 92 percent of these within 5 minutes. Work with train operators is outstanding in London, and good elsewhere.</p>
<h2>What must improve</h2><p>CCTV is asked for too late. In 33 of 85 cases that we reviewed, it was no longer there. The average time to get it was 16 days.</p></div>
<div class="b"><h3>Recommendations</h3><p><b>Recommendation 1</b></p><p>By 31 October 2023, the British Transport Police should agree with train operators how quickly CCTV is to be supplied.</p><p><b>Recommendation 2</b></p><p>By 31 December 2023, the British Transport Police should make sure that every victim of a sexual offence is offered a specially trained officer.</p></div>
<div class="b"><h3>Areas for improvement</h3><ul><li>The force should improve its analysis of repeat suspects.</li><li>The force should make sure that its officers know when they may record an offence that happened off the railway.</li></ul></div>""", "weasyprint",
 "@page{size:A4;margin:20mm;@bottom-right{content:counter(page) ' | P a g e';font:8pt 'Liberation Sans'}} body{font:10.5pt/1.4 'Liberation Sans'} .c{columns:2;column-gap:8mm} .b{border:1pt solid #333;padding:2mm 5mm;margin:4mm 0} h1{font-size:18pt} h2{font-size:13pt}",
 R=[R("r",None,"By 31 October 2023, the British Transport Police should agree with train operators how quickly CCTV is to be supplied."),R("r",None,"By 31 December 2023, the British Transport Police should make sure that every victim of a sexual offence is offered a specially trained officer."),R("a",None,"The force should improve its analysis of repeat suspects."),R("a",None,"The force should make sure that its officers know when they may record an offence that happened off the railway.")],
 M=[M("Officers and staff interviewed",58,"count",None,quote="We interviewed 58 officers and staff"),M("Focus groups held",9,"count",None,quote="held 9 focus groups"),M("Sexual offences recorded on the railway",2246,"count",FY(2021),quote="recorded 2,246 sexual offences"),M("Change in sexual offences recorded on the railway",86,"percent_change",None,quote="an increase of 86 percent on 2020/21"),M("Detection rate for sexual offences",11.6,"percent",None,quote="detection rate for sexual offences was 11.6 percent"),
    M("Messages received by the text service 61016",118400,"count",FY(2021),quote="118,400 messages in 2021/22"),M("Messages to the text service answered within 5 minutes",92,"percent",None,quote="answered 92 percent of these within 5 minutes"),M("Cases in which CCTV was no longer there",33,"count",quote="33 of 85 cases"),M("Cases reviewed",85,"count",quote="33 of 85 cases that we reviewed"),M("Average time to get CCTV",16,"days",quote="The average time to get it was 16 days")],
 not_=[("metric","one of the 43 forces that we inspect","places only the force"),("metric","More than a third of women","a fraction in words"),("judgment","Work with train operators is outstanding in London, and good elsewhere.","prose"),("judgment","we made no graded judgments","none")])
