# SPDX-License-Identifier: GPL-3.0-or-later
SITE_TOP = '''<div class="skiplinks"><a href="#main">Skip to main content</a></div><div class="global-cookie-message">We put files on your computer to make this website better.</div>
<header id="site-header"><p>HMICFRS</p></header><nav class="breadcrumbs"><a>Home</a> › <a>PEEL</a></nav>'''
SITE_END = '''<aside class="related"><h2>Related content</h2><ul><li><a>PEEL assessments 2016</a></li></ul></aside><footer><p>Terms and conditions. © Crown copyright 2024.</p></footer>'''

doc("northumbria-2014", H("peel_page","northumbria","2014","2014-11-27","Northumbria 2014"), SITE_TOP+'''<main id="main"><h1>Northumbria 2014</h1><p>Posted on 27 November 2014</p>
<p>This is the first PEEL assessment of Northumbria Police.</p>
<h2>Effectiveness</h2><h3>How effective is the force at reducing crime and preventing offending?</h3><div class="grade">Good</div><p>Northumbria Police is good at reducing crime and preventing offending.</p>
<h3>How effective is the force at investigating offending?</h3><div class="grade">Good</div><p>The force is good at investigating offending, and supports victims well.</p>
<h3>How effective is the force at tackling anti-social behaviour?</h3><div class="grade">Outstanding</div><p>Its work on anti-social behaviour is outstanding.</p>
<h3>How effective is the force at protecting those at greatest risk of harm?</h3><p>This question was not graded. Officers give a good service to victims of domestic abuse.</p>
<h2>Efficiency</h2><p>The efficiency with which the force carries out its responsibilities is good.</p>
<p>By March 2015 the force had to find savings of £64.2m since 2011/12.</p></main>'''+SITE_END,"html",
 J=[J("effectiveness/reducing-crime","good","Northumbria Police is good at reducing crime and preventing offending."),J("effectiveness/investigating-offending","good","The force is good at investigating offending"),J("effectiveness/anti-social-behaviour","outstanding","Outstanding"),J("efficiency","good","The efficiency with which the force carries out its responsibilities is good.")],
 M=[M("Savings to be found",64200000,"gbp",P("By March 2015"))], not_=[("judgment","Officers give a good service to victims of domestic abuse.","prose")])

doc("durham-2017", H("peel_page","durham","2017",None,"Durham PEEL 2017"), SITE_TOP+'''<main id="main"><h1>Durham PEEL 2017</h1>
<p>Durham Constabulary has been judged as outstanding for the effectiveness with which it keeps people safe and reduces crime.</p>
<section><h2>Effectiveness</h2><span class="upd">Last updated 22/03/2018</span><span class="outstanding">Outstanding</span>
<p>Durham Constabulary is outstanding at keeping people safe and reducing crime. We did not inspect how the force prevents crime this year; the judgment of good from 2016 remains in place.</p>
<p>The extent to which the force is effective at investigating crime and reducing re-offending is outstanding.</p><p>The force remains good at protecting those who are vulnerable from harm, and supporting victims.</p></section>
<section><h2>Efficiency</h2><span class="upd">Last updated 09/11/2017</span><span class="outstanding">Outstanding</span><p>Durham Constabulary is judged to be outstanding in the efficiency with which it keeps people safe and reduces crime.</p></section>
<section><h2>Legitimacy</h2><span class="upd">Last updated 12/12/2017</span><span class="good">Good</span><p>Durham Constabulary is good at treating all of the people it serves with fairness and respect, good at ensuring that its workforce behaves ethically and lawfully, and good at treating its workforce with fairness and respect.</p></section></main>'''+SITE_END,"html",
 J=[J("effectiveness","outstanding","Durham Constabulary is outstanding at keeping people safe and reducing crime.",as_of="2018-03-22"),J("effectiveness/preventing-crime","good","the judgment of good from 2016 remains in place",origin="prior",round="2016"),J("effectiveness/preventing-crime","not_reinspected","We did not inspect how the force prevents crime this year",as_of="2018-03-22",optional=True),
    J("effectiveness/investigating-crime","outstanding","The extent to which the force is effective at investigating crime and reducing re-offending is outstanding.",as_of="2018-03-22"),J("effectiveness/protecting-vulnerable","good","The force remains good at protecting those who are vulnerable from harm",as_of="2018-03-22"),
    J("efficiency","outstanding","Durham Constabulary is judged to be outstanding in the efficiency",as_of="2017-11-09"),J("legitimacy","good","Good",as_of="2017-12-12"),J("legitimacy/treating-public-fairly","good","good at treating all of the people it serves with fairness and respect",as_of="2017-12-12"),J("legitimacy/ethical-lawful-behaviour","good","good at ensuring that its workforce behaves ethically and lawfully",as_of="2017-12-12"),J("legitimacy/treating-workforce-fairly","good","good at treating its workforce with fairness and respect",as_of="2017-12-12")])

doc("btp-2022", H("peel_report","british-transport-police","2021/22","2022-05-31","PEEL 2021/22 – An inspection of British Transport Police"), SITE_TOP+'''<main id="main"><h1>PEEL 2021/22 – An inspection of British Transport Police</h1><p>Published on: 31 May 2022</p><h2>Our judgments</h2>
<table><tr><td>Preventing crime</td><td>Good</td></tr><tr><td>Treatment of the public</td><td>Adequate</td></tr><tr><td>Responding to the public</td><td>Adequate</td></tr><tr><td>Investigating crime</td><td>Requires improvement</td></tr><tr><td>Disrupting serious organised crime</td><td>Good</td></tr></table>
<h2>Investigating crime</h2><p>British Transport Police requires improvement at investigating crime.</p><h3>Area for improvement</h3><p>The force should make sure it achieves appropriate outcomes for victims of crime.</p>
<p>In the year ending 31 March 2021, British Transport Police solved 11.8 percent of the 42,315 offences that it recorded.</p></main>'''+SITE_END,"weasyprint",css="body{font:12pt Georgia,'DejaVu Serif'} td{padding:3pt 30pt 3pt 0} header,nav,aside,footer,.skiplinks,.global-cookie-message{display:none}",
 J=[J("preventing-crime","good","Good"),J("treatment-of-the-public","adequate","Adequate"),J("responding-to-the-public","adequate","Adequate"),J("investigating-crime","requires_improvement","British Transport Police requires improvement at investigating crime."),J("serious-organised-crime","good","Good")],
 R=[R("a","investigating-crime","The force should make sure it achieves appropriate outcomes for victims of crime.")],
 M=[M("Offences solved",11.8,"percent",P("year ending 31 March 2021","2020-04-01","2021-03-31")),M("Offences recorded",42315,"count",P("year ending 31 March 2021","2020-04-01","2021-03-31"))])

doc("city-of-london-2021-22", H("peel_report","city-of-london","2021/22","2022-10-14","PEEL 2021/22: An inspection of the City of London Police"), SITE_TOP+'''<main id="main"><h1>PEEL 2021/22</h1><p><b>An inspection of the City of London Police</b></p><p>14 October 2022</p>
<h2>Summary of judgments</h2><h3>Outstanding</h3><ul><li>Managing offenders</li></ul><h3>Good</h3><ul><li>Investigating crime</li><li>Treatment of the public</li></ul><h3>Adequate</h3><ul><li>Preventing crime</li><li>Protecting vulnerable people</li><li>Responding to the public</li></ul><h3>Requires improvement</h3><ul><li>Strategic planning, organisational management and value for money</li></ul>
<h2>Preventing crime</h2><p>The City of London Police is adequate at preventing crime.</p><p>It has adequate plans for the resident population of 9,700, and its daytime population is about 513,000.</p></main>'''+SITE_END,"chromium",css="body{font-family:Liberation Sans;font-size:13px} header,nav,aside,footer,.skiplinks,.global-cookie-message{display:none}",
 J=[J("managing-offenders","outstanding","Managing offenders"),J("investigating-crime","good","Investigating crime"),J("treatment-of-the-public","good","Treatment of the public"),J("preventing-crime","adequate","The City of London Police is adequate at preventing crime."),J("protecting-vulnerable","adequate","Protecting vulnerable people"),J("responding-to-the-public","adequate","Responding to the public"),J("strategic-planning","requires_improvement","Strategic planning, organisational management and value for money")],
 M=[M("Resident population",9700,"count"),M("Daytime population",513000,"count")], not_=[("judgment","It has adequate plans","prose")])

doc("norfolk-pcc-2022", H("pcc_report","norfolk","2021/22","2022-05","PCC response to HMICFRS PEEL inspection of Norfolk Constabulary"), None,"text",text='''
Office of the Police and Crime Commissioner for Norfolk

PCC response to HMICFRS PEEL inspection of Norfolk Constabulary

May 2022

HMICFRS has published its PEEL 2021/22 report on Norfolk Constabulary. The grades were:

Outstanding
Good use of resources

Good
Preventing crime
Treating people fairly and with respect
Managing offenders

Adequate
Investigating crime
Protecting vulnerable people

Requires improvement
Responding to the public

I am pleased with these results. I will ask the Chief Constable to tell me each quarter how far the force has got with the areas for improvement.

Council tax payers give 46% of the budget of £196.7m in 2022/23.
''',
 J=[J("strategic-planning","outstanding","Good use of resources",origin="claimed"),J("preventing-crime","good","Preventing crime",origin="claimed"),J("treatment-of-the-public","good","Treating people fairly and with respect",origin="claimed"),J("managing-offenders","good","Managing offenders",origin="claimed"),J("investigating-crime","adequate","Investigating crime",origin="claimed"),J("protecting-vulnerable","adequate","Protecting vulnerable people",origin="claimed"),J("responding-to-the-public","requires_improvement","Responding to the public",origin="claimed")],
 M=[M("Share of budget from council tax payers",46,"percent",FY(2022)),M("Budget",196700000,"gbp",FY(2022))], not_=[("recommendation","how far the force has got with the areas for improvement","mention")])

doc("avon-somerset-force-news-2024", H("force_news","avon-and-somerset","2023-25","2024-06-20","Inspection finds progress on investigations"), '''<div id="cookies">Cookies on this website</div><nav>News</nav><article><h1>Inspection finds progress on investigations</h1><p class="published">Published: 20 June 2024</p><p>Avon and Somerset Police has welcomed its latest PEEL inspection.</p>
<p>HMICFRS inspectors rated the force ‘good’ at preventing crime and ‘adequate’ at responding to the public, protecting vulnerable people and managing offenders. They said that it requires improvement at investigating crime.</p>
<p>This is an improved grade from last year for responding to the public.</p><p>Temporary Chief Constable Jon Reilly said: “Our people do outstanding work day in, day out. In May, 95.2% of 999 calls were answered within ten seconds, compared with 81% a year before.”</p></article><footer>Portishead</footer>''',"html",head='<link rel="canonical" href="https://www.avonandsomerset.police.uk/news/2024/06/inspection-finds-progress/">',
 J=[J("preventing-crime","good","rated the force ‘good’ at preventing crime",origin="claimed"),J("responding-to-the-public","adequate","‘adequate’ at responding to the public, protecting vulnerable people and managing offenders",origin="claimed"),J("protecting-vulnerable","adequate","‘adequate’ at responding to the public, protecting vulnerable people and managing offenders",origin="claimed"),J("managing-offenders","adequate","‘adequate’ at responding to the public, protecting vulnerable people and managing offenders",origin="claimed"),J("investigating-crime","requires_improvement","They said that it requires improvement at investigating crime.",origin="claimed")],
 M=[M("999 calls answered within ten seconds",95.2,"percent",None),M("999 calls answered within ten seconds",81,"percent",None)], not_=[("judgment","Our people do outstanding work day in, day out","prose")])

doc("leicestershire-vulnerability-2015", H("peel_report","leicestershire","2015","2015-12","PEEL: Police effectiveness 2015 (Vulnerability)"), None,"latex",tex=r'''
\documentclass[12pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{fancyhdr,multicol,textcomp}\usepackage[margin=2.2cm]{geometry}\pagestyle{plain}\setcounter{secnumdepth}{0}
\begin{document}\begin{center}{\LARGE PEEL: Police effectiveness 2015 (Vulnerability)}\\[1cm]{\large An inspection of Leicestershire Police}\\[1cm]December 2015\\[5mm]\textcopyright\ HMIC 2015\\ISBN: 978-1-78246-900-1\end{center}\newpage
\section{How effective is the force at protecting from harm those who are vulnerable, and supporting victims?}\subsection{Summary}{\bfseries Requires improvement}

\begin{multicols}{2}Leicestershire Police generally provides a good service in identifying vulnerable people, but there are several areas where it needs to improve. The force requires improvement at protecting from harm those who are vulnerable, and supporting victims. In its 2014 domestic abuse inspection, HMIC found that the force had made good progress.

The force identifies vulnerable victims at the first point of contact. However, in 12 of the 30 cases we dip-sampled, no risk assessment had been made. Given the risk posed to some of the most vulnerable people, the force must improve the way it assesses this risk.

In the 12 months to 31 March 2015, the force recorded 9,840 domestic abuse incidents with a crime. For every 100 domestic abuse crimes recorded there were 54 arrests in Leicestershire, against 58 in England and Wales.\end{multicols}
\subsection{Areas for improvement}\begin{itemize}\item The force should improve its initial assessment of risk.\item The force should ensure that it responds without delay to missing children, whom partners have told it about.\end{itemize}
\end{document}''',
 J=[J("effectiveness/protecting-vulnerable","requires_improvement","The force requires improvement at protecting from harm those who are vulnerable, and supporting victims.")],
 R=[R("a","effectiveness/protecting-vulnerable","The force should improve its initial assessment of risk."),R("a","effectiveness/protecting-vulnerable","The force should ensure that it responds without delay to missing children, whom partners have told it about.")],
 M=[M("Dip-sampled cases without a risk assessment",12,"count"),M("Cases dip-sampled",30,"count"),M("Domestic abuse incidents with a crime recorded",9840,"count",P("12 months to 31 March 2015","2014-04-01","2015-03-31")),M("Arrests for every 100 domestic abuse crimes",54,"percent",optional=True),M("Arrests for every 100 domestic abuse crimes",58,"percent",None,"national",optional=True)],
 not_=[("judgment","generally provides a good service in identifying vulnerable people","prose"),("judgment","HMIC found that the force had made good progress","prose")])

doc("surrey-legitimacy-2017", H("peel_report","surrey","2017","2017-12","PEEL: Police legitimacy 2017"), '''<section class="c"><h1>PEEL: Police legitimacy 2017</h1><p>An inspection of Surrey Police</p><p>December 2017</p><p>© HMICFRS 2017</p><p>ISBN: 978-1-78655-441-1</p></section>
<h1>Overview</h1><h2>Overall judgment</h2><p class="g">Good</p><p>Surrey Police is judged to be good at how legitimately it keeps people safe and reduces crime. For the areas of legitimacy we looked at this year, our overall judgment is the same as last year. The force is judged to be good at treating the people it serves and its workforce with fairness and respect. It is judged to require improvement at ensuring that its workforce behaves ethically and lawfully.</p>
<h1>To what extent does the force treat all of the people it serves with fairness and respect?</h1><p class="g">Good</p><p>In 2016/17 the force carried out 3,420 searches, or 2.9 searches per 1,000 population. The England and Wales rate was 5.2 per 1,000 population. HMICFRS reviewed 200 stop and search records; 13 did not have reasonable grounds recorded.</p><div class="box"><h3>Areas for improvement</h3><ul><li>The force should ensure that it monitors a comprehensive set of data.</li></ul></div>
<h1>How well does the force ensure that its workforce behaves ethically and lawfully?</h1><p class="g">Requires improvement</p><p>As at April 2017, 214 officers and staff did not have up-to-date vetting.</p><div class="box"><h3>Cause of concern</h3><p>Surrey Police’s vetting arrangements are not good enough to find those who may be corrupt.</p><p>To address this, HMICFRS recommends that the force should, within three months:</p><ul><li>clear its vetting backlog.</li></ul></div>''',"weasyprint",css="@page{size:A4;margin:2cm;@bottom-center{content:counter(page);font:9pt sans-serif}@top-center{content:'PEEL: Police legitimacy 2017 – Surrey Police';font:8pt sans-serif}} .c{page-break-after:always} body{font:11pt 'Liberation Serif'} h1{font-size:17pt;color:#224} h3{font-size:12pt} .box{border:1pt solid #224;padding:6pt} .g{display:inline-block;border-radius:4pt;background:#585;color:white;padding:3pt 12pt;font:bold 11pt sans-serif}",
 J=[J("legitimacy","good","Surrey Police is judged to be good at how legitimately it keeps people safe and reduces crime."),J("legitimacy","good","our overall judgment is the same as last year",origin="prior",round="2016",optional=True),J("legitimacy/treating-public-fairly","good","Good"),J("legitimacy/treating-workforce-fairly","good","good at treating the people it serves and its workforce with fairness and respect",optional=True),J("legitimacy/ethical-lawful-behaviour","requires_improvement","It is judged to require improvement at ensuring that its workforce behaves ethically and lawfully.")],
 R=[R("a","legitimacy/treating-public-fairly","The force should ensure that it monitors a comprehensive set of data."),R("c","legitimacy/ethical-lawful-behaviour","Surrey Police’s vetting arrangements are not good enough to find those who may be corrupt."),R("r","legitimacy/ethical-lawful-behaviour","clear its vetting backlog.")],
 M=[M("Searches carried out",3420,"count",FY(2016)),M("Searches per 1,000 population",2.9,"per_1000_population",None),M("Searches per 1,000 population",5.2,"per_1000_population",None,"national"),M("Stop and search records reviewed",200,"count"),M("Stop and search records without reasonable grounds recorded",13,"count"),M("Officers and staff without up-to-date vetting",214,"count",P("As at April 2017"))])

doc("warwickshire-efficiency-2018", H("peel_page","warwickshire","2018/19",None,"Warwickshire PEEL 2018"), SITE_TOP+'''<main id="main"><h1>Warwickshire PEEL 2018</h1><h2>Efficiency – detailed findings</h2><h3>How efficiently does the force operate and how sustainable are its services to the public?</h3><p>Last updated 07/02/2020</p><p>Requires improvement</p>
<h3>Meeting current demands and using resources</h3><p>Last updated 07/02/2020</p><p>Requires improvement</p><p>Warwickshire Police needs to improve how it uses its resources to meet the demand it faces.</p><h4>Areas for improvement</h4><p>• The force should do more to understand the demand for its services. • The force should make better use of volunteers.</p>
<h3>Planning for the future</h3><p>Last updated 07/02/2020</p><p>Requires improvement</p><p>The force requires improvement at planning for the future. It has spent £1.3 million on its new control room and holds 3.2% of its budget in general reserves.</p></main>'''+SITE_END,"wkhtmltopdf",css="body{font-family:Liberation Sans} header,nav,aside,footer,.skiplinks,.global-cookie-message{display:none}",
 J=[J("efficiency","requires_improvement","Requires improvement",as_of="2020-02-07"),J("efficiency/meeting-demand","requires_improvement","Requires improvement",as_of="2020-02-07"),J("efficiency/planning","requires_improvement","The force requires improvement at planning for the future.",as_of="2020-02-07")],
 R=[R("a","efficiency/meeting-demand","The force should do more to understand the demand for its services."),R("a","efficiency/meeting-demand","The force should make better use of volunteers.")],
 M=[M("Spending on its new control room",1300000,"gbp"),M("General reserves as share of budget",3.2,"percent")])

doc("thames-valley-2021-22", H("peel_report","thames-valley","2021/22","2023-04-06","PEEL 2021/22: An inspection of Thames Valley Police"), SITE_TOP+'''<main id="main"><h1>PEEL 2021/22: An inspection of Thames Valley Police</h1><p>Published 6 April 2023</p><p><b>Correction, 8 August 2023:</b> the grade for responding to the public was changed from adequate to requires improvement.</p>
<h2>Responding to the public</h2><p class="badge">Requires improvement</p><p>Thames Valley Police requires improvement at responding to the public.</p><p>The force answered 999 calls in 11.4 seconds on average in January 2023; the average for all forces was 8.9 seconds.</p>
<h2>Supporting victims</h2><p>The service to victims of crime is not graded.</p><h2>Building, supporting and protecting the workforce</h2><p class="badge">Good</p><p>Thames Valley Police is good at building and developing its workforce.</p><h3>Innovative practice</h3><p><b>The force runs a wellbeing van</b></p><p>The van has made 118 visits since July 2021.</p></main>'''+SITE_END,"html",
 J=[J("responding-to-the-public","requires_improvement","Thames Valley Police requires improvement at responding to the public."),J("supporting-victims","not_graded","The service to victims of crime is not graded."),J("supporting-workforce","good","Thames Valley Police is good at building and developing its workforce.")],
 M=[M("Average time to answer 999 calls",11.4,"seconds",P("January 2023","2023-01-01","2023-01-31")),M("Average time to answer 999 calls",8.9,"seconds",None,"national"),M("Visits of the wellbeing van",118,"count",P("since July 2021"))],
 not_=[("recommendation","The force runs a wellbeing van","innovative practice")])

doc("hertfordshire-force-news-2016", H("force_news","hertfordshire","2016","2016-11-03","Constabulary rated good for efficiency"), None,"text",text='''
---
title: Constabulary rated good for efficiency
og:site_name: Hertfordshire Constabulary
date: 2016-11-03
---

**Constabulary rated good for efficiency**

Hertfordshire Constabulary has been rated ‘good’ for efficiency by Her Majesty's Inspectorate of Constabulary (HMIC).

Inspectors also judged the Constabulary to be good at planning for the future and outstanding in how it uses its resources.

Chief Constable Charlie Hall said: "This is a good report. We have saved over £47m since 2010 and have 1,932 police officers today."

Read the full report at www.justiceinspectorates.gov.uk/hmic
''',
 J=[J("efficiency","good","rated ‘good’ for efficiency",origin="claimed"),J("efficiency/planning","good","good at planning for the future",origin="claimed"),J("efficiency/use-of-resources","outstanding","outstanding in how it uses its resources",origin="claimed")],
 M=[M("Savings",47000000,"gbp",P("since 2010")),M("Police officers",1932,"count",P("today"))], not_=[("judgment","This is a good report.","prose")])

doc("lincolnshire-panel-2021", H("pcc_report","lincolnshire",None,"2021-11-26","Police and Crime Panel for Lincolnshire: Delivery of the Police and Crime Plan"), '''<h1>Police and Crime Panel for Lincolnshire</h1><h2>Report of the Police and Crime Commissioner: Delivery of the Police and Crime Plan</h2><p>DATE OF MEETING 26 NOVEMBER 2021</p>
<p><b>1.0 Performance</b></p><p>1.1 The table shows recorded crime in each district, April to September.</p>
<table border="1"><tr><th rowspan="2">District</th><th colspan="2">Recorded crime</th><th colspan="2">Anti-social behaviour</th></tr><tr><th>2020</th><th>2021</th><th>2020</th><th>2021</th></tr><tr><td>Boston</td><td>2,981</td><td>3,120</td><td>1,740</td><td>1,102</td></tr><tr><td>East Lindsey</td><td>3,877</td><td>4,015</td><td>2,215</td><td>1,660</td></tr><tr><td><b>Total</b></td><td>6,858</td><td>7,135</td><td>3,955</td><td>2,762</td></tr></table>
<p>1.2 Lincolnshire had 54.1 crimes per 1,000 population in the year to June 2021, the 7th lowest of 43 forces.</p><p>1.3 The force dealt with 78% of its emergency incidents within 15 minutes (target 80%).</p>''',"libreoffice",css="body{font-family:Liberation Sans;font-size:11pt} td,th{padding:3px}",
 M=[*[M(n+" "+m,v,"count",P(f"April to September {y}",f"{y}-04-01",f"{y}-09-30"),sc,"table") for n,sc,vs in (("Boston","other",(2981,3120,1740,1102)),("East Lindsey","other",(3877,4015,2215,1660)),("Total","force",(6858,7135,3955,2762))) for (m,y),v in zip((("Recorded crime",2020),("Recorded crime",2021),("Anti-social behaviour",2020),("Anti-social behaviour",2021)),vs)],
    M("Crimes per 1,000 population",54.1,"per_1000_population",P("year to June 2021","2020-07-01","2021-06-30")),M("Rank of crimes per 1,000 population",7,"rank",P("year to June 2021","2020-07-01","2021-06-30")),M("Emergency incidents dealt with within 15 minutes",78,"percent"),M("Target for emergency incidents dealt with within 15 minutes",80,"percent")])

doc("cumbria-concern-letter-2021", H("inspectorate_news","cumbria",None,"2021-09-30","Cumbria Constabulary: accelerated cause of concern"), SITE_TOP+'''<main id="main"><h1>Cumbria Constabulary: accelerated cause of concern</h1><p>Published on: 30 September 2021</p><p>Dear Chief Constable,</p><p>During our inspection of your force we found a matter so serious that I do not wait for the report.</p><h2>Cause of concern</h2><p>The constabulary does not record one crime in five that is reported by vulnerable victims.</p><h2>Recommendations</h2><p>I recommend that, immediately, the constabulary should:</p><ol><li>record every crime reported by a vulnerable victim; and</li><li>tell its staff what the rules are.</li></ol><p>I shall come back within six months. A cause of concern does not by itself mean that a question will be graded inadequate.</p></main>'''+SITE_END,"html",
 R=[R("c",None,"The constabulary does not record one crime in five that is reported by vulnerable victims."),R("r",None,"record every crime reported by a vulnerable victim; and"),R("r",None,"tell its staff what the rules are.")], not_=[("judgment","a question will be graded inadequate","no grade")])

doc("west-yorkshire-performance-2019", H("pcc_report","west-yorkshire",None,"2019-10-08","Performance monitoring report to the Police and Crime Commissioner for West Yorkshire"), '''<h1>West Yorkshire Police</h1><h2>Performance monitoring report to the Police and Crime Commissioner for West Yorkshire</h2><p>8 October 2019</p><h3>Table 1 – 12 months to 31 August 2019</h3>
<table border="1" cellspacing="0"><thead><tr><th>Indicator</th><th>West Yorkshire</th><th>England and Wales</th><th>RAG</th></tr></thead><tbody><tr><td>Total recorded crime per 1,000 population</td><td>124.6</td><td>89.0</td><td>AMBER</td></tr><tr><td>Positive outcome rate</td><td>13.1%</td><td>-</td><td>GREEN</td></tr><tr><td>Victims satisfied with the service they received</td><td>73.9%</td><td>-</td><td>RED</td></tr><tr><td>Average days lost to sickness per police officer</td><td>11.2</td><td>10.1</td><td>AMBER</td></tr></tbody></table>
<p>Emergency (999) calls rose 8.3% to 436,212 in the 12 months to 31 August 2019. Non-emergency calls fell by 4.1% over the same period.</p><p>The force had 5,219 full-time equivalent police officers on 31 March 2019, 178 more than a year earlier. Complaints took 96 days on average.</p>''',"wkhtmltopdf",css="body{font-family:DejaVu Sans;font-size:13px} td{padding:4px}",
 M=(lambda y:[M("Total recorded crime per 1,000 population",124.6,"per_1000_population",y,where="table"),M("Total recorded crime per 1,000 population",89.0,"per_1000_population",y,"national","table"),M("Positive outcome rate",13.1,"percent",y,where="table"),M("Victims satisfied with the service they received",73.9,"percent",y,where="table"),M("Average days lost to sickness per police officer",11.2,"days",y,where="table"),M("Average days lost to sickness per police officer",10.1,"days",y,"national","table"),
   M("Change in emergency (999) calls",8.3,"percent_change",y),M("Emergency (999) calls",436212,"count",y),M("Change in non-emergency calls",-4.1,"percent_change",None),M("Full-time equivalent police officers",5219,"count",P("on 31 March 2019","2019-03-31","2019-03-31")),M("Rise in full-time equivalent police officers on a year earlier",178,"count",None,optional=True),M("Average time complaints took",96,"days")])(P("12 months to 31 August 2019","2018-09-01","2019-08-31")))

doc("north-wales-contact-2022", H("pcc_report","north-wales",None,"2022-12-05","Contact management: report to the Police and Crime Commissioner for North Wales"), '''<h1>Report by the Chief Constable</h1><h2>Contact management: report to the Police and Crime Commissioner for North Wales</h2><p>5 December 2022</p><p>North Wales Police</p><p>2.1 Table A sets out demand over four years.</p><table><thead><tr><th>Financial<br>year</th><th>999 calls<br>received</th><th>999 calls answered<br>within 10 seconds</th><th>% answered<br>within 10 seconds</th><th>101 calls<br>received</th></tr></thead><tbody><tr><td>2018-19</td><td>91,204</td><td>83,026</td><td>91.0%</td><td>341,876</td></tr><tr><td>2019-20</td><td>95,417</td><td>85,971</td><td>90.1%</td><td>330,115</td></tr><tr><td>2020-21</td><td>88,930</td><td>82,705</td><td>93.0%</td><td>298,647</td></tr><tr><td>2021-22</td><td>104,612</td><td>91,012</td><td>87.0%</td><td>287,994</td></tr></tbody></table>
<p>2.2 In October 2022 the average wait for 101 was 2 minutes 14 seconds in English and 1 minute 41 seconds in Welsh.</p><p>2.3 We have hired 24 call handlers, who will start by January 2023, and have 12 vacancies.</p>''',"weasyprint",css="@page{size:A4 landscape;margin:1.5cm;@bottom-right{content:'Page ' counter(page)}} body{font:11pt 'DejaVu Sans'} th,td{padding:3pt 16pt;text-align:center} thead{border-bottom:1pt solid black}",
 M=[*[M(n,v,u,FY(y),where="table") for y,a,b,c,d in ((2018,91204,83026,91.0,341876),(2019,95417,85971,90.1,330115),(2020,88930,82705,93.0,298647),(2021,104612,91012,87.0,287994)) for n,v,u in (("999 calls received",a,"count"),("999 calls answered within 10 seconds",b,"count"),("Share of 999 calls answered within 10 seconds",c,"percent"),("101 calls received",d,"count"))],
   M("Average wait for 101 in English",134,"seconds",P("October 2022","2022-10-01","2022-10-31")),M("Average wait for 101 in Welsh",101,"seconds",P("October 2022","2022-10-01","2022-10-31")),M("Call handlers hired",24,"count"),M("Call handler vacancies",12,"count")])

doc("cambridgeshire-vawg-2023", H("pcc_report","cambridgeshire",None,"2023-02","Chief Constable’s report on violence against women and girls"), None,"text",text='''
# Chief Constable's report on violence against women and girls

Cambridgeshire Constabulary: report to the Police and Crime Commissioner, February 2023

## Background

Recorded rape offences increased by 14.5% in the 12 months to December 2022, from 894 to 1,024. The charge rate rose from 4.1% to 6.3%.

Some 62% of victims in Cambridgeshire said they were satisfied, compared with 58% nationally.

* 212 Domestic Violence Protection Notices issued in 2022
* 17 officers trained as specialist investigators
* £385,000 of Safer Streets funding received

Operation Otter led to the arrest of three men; one was jailed for nine years in March 2022.

The team works between 0800 and 2200 hours, seven days a week, under Section 5 of the Public Order Act 1986.

About a quarter of cases involve a suspect under 18.
''',
 M=(lambda y:[M("Change in recorded rape offences",14.5,"percent_change",y),M("Recorded rape offences",894,"count",None),M("Recorded rape offences",1024,"count",y),M("Charge rate",4.1,"percent",None),M("Charge rate",6.3,"percent",None),M("Victims who said they were satisfied",62,"percent"),M("Victims who said they were satisfied",58,"percent",None,"national"),M("Domestic Violence Protection Notices issued",212,"count",P("2022","2022-01-01","2022-12-31")),M("Officers trained as specialist investigators",17,"count"),M("Safer Streets funding received",385000,"gbp")])(P("12 months to December 2022","2022-01-01","2022-12-31")),
 not_=[("metric","led to the arrest of three men","single event"),("metric","jailed for nine years","sentence"),("metric","between 0800 and 2200 hours","times"),("metric","Section 5 of the Public Order Act 1986","statute"),("metric","About a quarter of cases","fraction")])

doc("cheshire-cdi-2018", H("inspectorate_news","cheshire",None,"2018-11-01","Cheshire Constabulary: Crime Data Integrity inspection 2018"), SITE_TOP+'''<main id="main"><h1>Cheshire Constabulary: Crime Data Integrity inspection 2018</h1><p>Published 1 November 2018</p><h2>How effective is the force at recording reported crime?</h2><div>Outstanding</div><p>Cheshire Constabulary’s overall judgment is outstanding: it has improved its crime-recording accuracy since our 2016 inspection, in which it was judged inadequate.</p><p>The force now records 96.7 percent of reported crimes, up from 83.6 percent in 2016.</p></main>'''+SITE_END,"html",
 J=[J("crime-data-integrity","outstanding","Cheshire Constabulary’s overall judgment is outstanding",programme="crime_data_integrity",round="2018"),J("crime-data-integrity","inadequate","our 2016 inspection, in which it was judged inadequate",programme="crime_data_integrity",round="2016",origin="prior")],
 M=[M("Reported crimes recorded",96.7,"percent"),M("Reported crimes recorded",83.6,"percent",P("2016","2016-01-01","2016-12-31"))])

doc("west-midlands-2016", H("peel_page","west-midlands","2016",None,"West Midlands 2016"), None,"text",text='''
West Midlands 2016

Read more about PEEL assessments 2016

Key facts – 2017/18

Force area
348 square miles

Population
2.90m people
up9% local 10 yr change

Workforce
93% frontline police officers
92% national level
3.41 per 1000 population
3.55 national level
down25% 10yr change in local workforce
down15% 10yr national change

Effectiveness
How effective is the force at keeping people safe and reducing crime?
Last updated 02/03/2017
Good

West Midlands Police is good at keeping people safe and reducing crime. Our overall judgment is the same as last year, when we judged the force to be good in respect of effectiveness.

Efficiency
How efficient is the force at keeping people safe and reducing crime?
Last updated 03/11/2016
Outstanding

West Midlands Police has been assessed as outstanding in respect of the efficiency with which it keeps people safe and reduces crime. In last year's efficiency inspection, West Midlands Police was judged to be outstanding.

Legitimacy
How legitimate is the force at keeping people safe and reducing crime?
Last updated 08/12/2016
Good

West Midlands Police has been assessed as good in respect of the legitimacy with which it keeps people safe and reduces crime.
''',
 J=[J("effectiveness","good","West Midlands Police is good at keeping people safe and reducing crime.",as_of="2017-03-02"),J("effectiveness","good","last year, when we judged the force to be good in respect of effectiveness",origin="prior",round="2015"),J("efficiency","outstanding","West Midlands Police has been assessed as outstanding",as_of="2016-11-03"),J("efficiency","outstanding","In last year's efficiency inspection, West Midlands Police was judged to be outstanding.",origin="prior",round="2015"),J("legitimacy","good","West Midlands Police has been assessed as good in respect of the legitimacy",as_of="2016-12-08")],
 M=[M("Force area",348,"square_miles",FY(2017),where="panel"),M("Population",2900000,"count",FY(2017),where="panel"),M("Change in population",9,"percent_change",P("10 yr change"),where="panel"),M("Frontline police officers",93,"percent",FY(2017),where="panel"),M("Frontline police officers",92,"percent",FY(2017),"national","panel"),M("Workforce per 1,000 population",3.41,"per_1000_population",FY(2017),where="panel"),M("Workforce per 1,000 population",3.55,"per_1000_population",FY(2017),"national","panel"),M("Change in workforce",-25,"percent_change",P("10yr change"),where="panel"),M("Change in workforce",-15,"percent_change",P("10yr change"),"national","panel")])

doc("gloucestershire-2023-25", H("peel_page","gloucestershire","2023-25","2024-01","Gloucestershire PEEL 2023–25"), SITE_TOP+'''<main id="main"><h1>Gloucestershire PEEL 2023–25</h1><p>January 2024</p><h2>Judgments</h2><dl><dt>Preventing crime</dt><dd>Requires improvement</dd><dt>Investigating crime</dt><dd>Requires improvement</dd><dt>Police powers and public treatment</dt><dd>Adequate</dd><dt>Responding to the public</dt><dd>Requires improvement</dd><dt>Protecting vulnerable people</dt><dd>Adequate</dd><dt>Leadership and force management</dt><dd>Adequate</dd></dl>
<p>The service that the force gives to victims isn’t graded.</p><h2>Responding to the public</h2><div class="box"><p><strong>Area for improvement</strong></p><p><strong>The constabulary needs to improve the time it takes to answer emergency and non-emergency calls.</strong></p><p>Between April and June 2023, 76.4 percent of 999 calls were answered within ten seconds. In the same period 33,480 calls were made to 101 and 21.7 percent of them were abandoned.</p></div></main>'''+SITE_END,"html",
 J=[J("preventing-crime","requires_improvement","Requires improvement"),J("investigating-crime","requires_improvement","Requires improvement"),J("treatment-of-the-public","adequate","Adequate"),J("responding-to-the-public","requires_improvement","Requires improvement"),J("protecting-vulnerable","adequate","Adequate"),J("leadership-management","adequate","Adequate"),J("supporting-victims","not_graded","The service that the force gives to victims isn’t graded.")],
 R=[R("a","responding-to-the-public","The constabulary needs to improve the time it takes to answer emergency and non-emergency calls.")],
 M=[M("999 calls answered within ten seconds",76.4,"percent",P("Between April and June 2023","2023-04-01","2023-06-30")),M("Calls made to 101",33480,"count",None),M("101 calls abandoned",21.7,"percent",None)])

doc("northamptonshire-press-2018", H("other","northamptonshire","2017","2018-03-22","Northamptonshire Police told to improve"), '''<div class="ads">Hide Ad</div><article><h1>Northamptonshire Police told to improve</h1><p class="byline">By Jane Writer, Published 22nd Mar 2018</p><p>Northamptonshire Police has been told it requires improvement at keeping people safe and reducing crime by Her Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services, in its 2017 effectiveness report.</p><p>It is the only force in the East Midlands to get the grade; Derbyshire and Nottinghamshire were rated good.</p><p>Inspectors said that 20 neighbourhood officers had been lost. The force said it was on a good path.</p></article>''',"html",
 J=[J("effectiveness","requires_improvement","Northamptonshire Police has been told it requires improvement at keeping people safe and reducing crime",origin="claimed")],
 M=[M("Neighbourhood officers lost",20,"count",optional=True)], not_=[("judgment","Derbyshire and Nottinghamshire were rated good","other forces"),("judgment","it was on a good path","prose")])
