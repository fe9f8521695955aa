# SPDX-License-Identifier: GPL-3.0-or-later
# A sixth set, third part: more kinds of papers, in the typographies that the first two parts use least. Built by build-unseen.py; Word-like papers by wordlike.py.
def Y(label, to, months=12):
    """A period of whole months that ends on the last day of one: its first day is the first of a month."""
    y, m = int(to[:4]), int(to[5:7]); n = y * 12 + m - months
    return P(label, f"{n // 12}-{n % 12 + 1:02d}-01", to)
def on(label, day): return P(label, day, day)

# --- 20. The annual assessment of 2014, printed with Qt ------------------------------------------------------------------------------------------------------------------------------------
doc("lincolnshire-2014", H("peel_report","lincolnshire","2014","2014-11","PEEL: Annual assessment 2014 – Lincolnshire Police"), """
<h1>PEEL: Annual assessment 2014</h1><h2>An inspection of Lincolnshire Police</h2><p>November 2014</p><p>© HMIC 2014</p><p>www.hmic.gov.uk</p>
<h2>Summary</h2><p>This is the first of HMIC’s annual assessments of police effectiveness, efficiency and legitimacy. Lincolnshire Police is good at investigating offending. It is good at tackling anti-social behaviour. The force requires improvement in the way it reduces crime and prevents offending. The efficiency with which the force carries out its responsibilities is outstanding. The force is acting to achieve fairness and legitimacy in most of the practices that were examined this year.</p>
<h2>How well does the force reduce crime and prevent offending?</h2><p><b>Requires improvement</b></p><p>In the 12 months to 30 June 2014 crime fell by 3 percent in Lincolnshire, while it rose by 1 percent across England and Wales. There were 54.2 crimes per 1,000 population. The force has 141 neighbourhood officers.</p>
<h2>How well does the force investigate offending?</h2><p><b>Good</b></p><p>Good use is made of intelligence. The force detected 31.4 percent of crimes in 2013/14.</p>
<h2>How well does the force tackle anti-social behaviour?</h2><p><b>Good</b></p><p>Officers attended 71 percent of the 23,880 incidents reported in the 12 months to 31 March 2014.</p>
<h2>Is the force efficient?</h2><p><b>Outstanding</b></p>
<table border="1" cellspacing="0" cellpadding="4"><tr><th>Financial challenge</th><th>Lincolnshire</th><th>England and Wales</th></tr><tr><td>Savings requirement as a share of 2010/11 spending</td><td>17%</td><td>20%</td></tr><tr><td>Planned spend on police per head of population</td><td>£143</td><td>£168</td></tr><tr><td>Planned change in police officer numbers 2010/11 to 2014/15</td><td>-8%</td><td>-11%</td></tr></table>
<p>Its contract with a private company has saved £5.8m a year since April 2012.</p><p>To what extent is the force taking the necessary steps to ensure a secure financial position for the short and long term? <b>Outstanding</b></p><p>To what extent has the force an affordable way of providing policing? <b>Good</b></p>
<h2>Is the force legitimate?</h2><p>There is no graded judgment on legitimacy this year. In the survey for England and Wales, 84 percent of victims were satisfied with the service that they had from the force in the 12 months to 30 June 2014.</p>
<h2>Recommendations</h2><p>Not later than 31 March 2015, Lincolnshire Police should give its neighbourhood officers a common way to record and share what works in solving problems.</p>""", "qt", "body{font-family:'DejaVu Serif';font-size:10.5pt}",
 J=[J("effectiveness/investigating-offending","good","Lincolnshire Police is good at investigating offending."),J("effectiveness/anti-social-behaviour","good","It is good at tackling anti-social behaviour."),J("effectiveness/reducing-crime","requires_improvement","The force requires improvement in the way it reduces crime and prevents offending."),J("efficiency","outstanding","The efficiency with which the force carries out its responsibilities is outstanding."),J("efficiency/financial-position","outstanding","To what extent is the force taking the necessary steps to ensure a secure financial position for the short and long term? Outstanding"),J("efficiency/affordable-policing","good","To what extent has the force an affordable way of providing policing? Good"),J("legitimacy","not_graded","There is no graded judgment on legitimacy this year.",optional=True)],
 R=[R("r",None,"Not later than 31 March 2015, Lincolnshire Police should give its neighbourhood officers a common way to record and share what works in solving problems.")],
 M=[M("Change in crime",-3,"percent_change",Y("12 months to 30 June 2014","2014-06-30"),quote="crime fell by 3 percent in Lincolnshire"),M("Change in crime",1,"percent_change",None,"national",quote="rose by 1 percent across England and Wales"),M("Crimes per 1,000 population",54.2,"per_1000_population",None,quote="54.2 crimes per 1,000 population"),M("Neighbourhood officers",141,"count",quote="141 neighbourhood officers"),M("Crimes detected",31.4,"percent",FY(2013),quote="detected 31.4 percent of crimes in 2013/14"),
    M("Anti-social behaviour incidents attended",71,"percent",None,quote="attended 71 percent"),M("Anti-social behaviour incidents reported",23880,"count",Y("12 months to 31 March 2014","2014-03-31"),quote="23,880 incidents reported"),M("Savings requirement as a share of 2010/11 spending",17,"percent",None,"force","table","17%"),M("Savings requirement as a share of 2010/11 spending",20,"percent",None,"national","table","20%"),
    M("Planned spend on police per head of population",143,"gbp",None,"force","table","£143",optional=True),M("Planned spend on police per head of population",168,"gbp",None,"national","table","£168",optional=True),M("Planned change in police officer numbers",-8,"percent_change",None,"force","table","-8%"),M("Planned change in police officer numbers",-11,"percent_change",None,"national","table","-11%"),
    M("Savings a year from contract with a private company",5800000,"gbp",P("since April 2012"),quote="saved £5.8m a year"),M("Victims satisfied with the service",84,"percent",Y("12 months to 30 June 2014","2014-06-30"),quote="84 percent of victims were satisfied")],
 not_=[("judgment","Good use is made of intelligence.","prose"),("metric","This is the first of HMIC’s annual assessments","an ordinal")])

# --- 21. A commissioner's annual report set with groff, two columns of tables ------------------------------------------------------------------------------------------------------------------
doc("dorset-pcc-annual-2023", H("pcc_report","dorset",None,"2023-10","Police and Crime Commissioner for Dorset: Annual report 2022/23"), None, "roff", roff=r"""
.nr PS 11
.nr VS 14
.ds CH Annual report 2022/23
.ds CF Page \\n[PN]
.TL
Police and Crime Commissioner for Dorset: Annual report 2022/23
.AU
October 2023
.ND
.SH
Foreword
.PP
This report covers 1 April 2022 to 31 March 2023. Total recorded crime in Dorset was 4.1% lower than in the year before, while it rose across England and Wales. There is more to do, and I will go on asking for it.
.SH
Making communities safer
.PP
The Bobby Van visited 1,086 homes in 2022/23. Recorded antisocial behaviour fell by 26%, to 14,902 incidents. My office funded 71 community projects, with grants of \[Po]382,000 in all.
.SH
Key measures
.LP
.TS
center box tab(|);
l r r r
l n n n.
Measure|2020/21|2021/22|2022/23
_
Residential burglary offences|1,217|1,190|1,024
Hate crimes recorded|1,310|1,552|1,498
Killed or seriously injured on the roads|281|334|322
Rural crimes recorded|748|690|655
Rape charge rate (%)|4.1|5.2|7.7
101 calls answered in 5 minutes (%)|81.0|76.4|70.9
.TE
.SH
How the money was spent
.LP
.TS
center tab(|);
l r r
l r r.
\[Po]000|2022/23 budget|2022/23 actual
=
Police pay|89,214|88,790
Staff pay|46,305|45,991
Premises|8,120|8,655
Transport|4,011|4,268
Grants and income|(21,377)|(22,104)
_
Net spending|126,273|125,600
.TE
.SH
What the inspectorate said
.PP
HMICFRS published its PEEL 2021/22 report on Dorset Police in February 2023. It judged the Force to be \[oq]good\[cq] at recording data about crime and \[oq]adequate\[cq] at investigating crime; it said that responding to the public \[oq]requires improvement\[cq]. The Force has an outstanding tradition of service, and I expect it to answer the 8 areas for improvement in full.
.PP
Complaints: the Force handled 1,455 complaints in 2022/23. My office completed 96 reviews, of which 22 were upheld. Independent custody visitors made 119 visits, and spoke to 402 detainees.
""",
 J=[J("crime-data-integrity","good","It judged the Force to be ‘good’ at recording data about crime","claimed","2021/22"),J("investigating-crime","adequate","‘adequate’ at investigating crime","claimed","2021/22"),J("responding-to-the-public","requires_improvement","it said that responding to the public ‘requires improvement’","claimed","2021/22")],
 M=[M(n,v,u,FY(y),"force","table",str(v)) for n,u,row in (("Residential burglary offences","count",(1217,1190,1024)),("Hate crimes recorded","count",(1310,1552,1498)),("Killed or seriously injured on the roads","count",(281,334,322)),("Rural crimes recorded","count",(748,690,655)),("Rape charge rate","percent",(4.1,5.2,7.7)),("101 calls answered in 5 minutes","percent",(81.0,76.4,70.9))) for y,v in zip((2020,2021,2022),row)] +
   [M(n+" "+k,v*1000,"gbp",FY(2022),"force","table",str(v)) for n,row in (("Police pay",(89214,88790)),("Staff pay",(46305,45991)),("Premises",(8120,8655)),("Transport",(4011,4268)),("Grants and income",(-21377,-22104)),("Net spending",(126273,125600))) for k,v in zip(("budget","actual"),row)] +
   [M("Change in total recorded crime on the year before",-4.1,"percent_change",None,quote="4.1% lower than in the year before"),M("Homes visited by the Bobby Van",1086,"count",FY(2022),quote="visited 1,086 homes in 2022/23"),M("Change in recorded antisocial behaviour",-26,"percent_change",None,quote="Recorded antisocial behaviour fell by 26%"),M("Antisocial behaviour incidents recorded",14902,"count",None,quote="14,902 incidents"),M("Community projects funded",71,"count",None,quote="71 community projects"),M("Grants to community projects",382000,"gbp",None,quote="grants of £382,000 in all"),
    M("Areas for improvement",8,"count",optional=True,quote="the 8 areas for improvement"),M("Complaints handled",1455,"count",FY(2022),quote="handled 1,455 complaints in 2022/23"),M("Complaint reviews completed by the commissioner's office",96,"count",None,quote="completed 96 reviews"),M("Complaint reviews upheld",22,"count",None,quote="22 were upheld"),M("Visits by independent custody visitors",119,"count",None,quote="made 119 visits"),M("Detainees spoken to by independent custody visitors",402,"count",None,quote="spoke to 402 detainees")],
 not_=[("judgment","The Force has an outstanding tradition of service","prose"),("recommendation","I expect it to answer the 8 areas for improvement in full","prose")])

# --- 22. A newspaper's page, printed by wkhtmltopdf ------------------------------------------------------------------------------------------------------------------------------------------------
doc("gwent-press-2020", H("other","gwent","2018/19","2020-02-07","Inspectors find Gwent Police ‘good’, but worry about burglary"), """
<p>THE VALLEYS COURIER &nbsp; NEWS | SPORT | WHAT'S ON</p><h1>Inspectors find Gwent Police ‘good’, but worry about burglary</h1><p>By Rhian Prosser, crime reporter</p><p>7 February 2020, 11:42</p><p>3 comments &nbsp; Share</p>
<p>GWENT Police is good at keeping people safe, inspectors have said – but one in five burglary victims never sees an officer.</p><p>HM Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) rated the force as good for effectiveness and good for legitimacy. Gwent was told it requires improvement for efficiency.</p>
<p>The report, published today, says the force answered 999 calls in 6 seconds on average in 2018/19. Recorded crime in Gwent rose by 7 per cent in the same year, against 8 per cent in England and Wales.</p>
<p>Durham was the only force to be rated outstanding for efficiency, while Cleveland was inadequate across the board.</p>
<p>Resident Megan Bowen, 54, said: “They’re outstanding when they turn up. But when will they?”</p><h3>Read more</h3><ul><li>12 places to walk your dog in Gwent</li><li>Good news for bus users as 5 routes return</li></ul><p>© Valleys Media 2020. Registered in Wales 0172340.</p>""", "wkhtmltopdf", "body{font:15px Georgia,serif} h1{font-size:28px}",
 J=[J("effectiveness","good","rated the force as good for effectiveness","claimed"),J("legitimacy","good","good for legitimacy","claimed"),J("efficiency","requires_improvement","Gwent was told it requires improvement for efficiency.","claimed"),J("efficiency","outstanding","Durham was the only force to be rated outstanding for efficiency","claimed",force="durham",optional=True)],
 M=[M("Average time in which 999 calls were answered",6,"seconds",FY(2018),quote="answered 999 calls in 6 seconds on average in 2018/19"),M("Change in recorded crime",7,"percent_change",None,quote="rose by 7 per cent"),M("Change in recorded crime",8,"percent_change",None,"national",quote="against 8 per cent in England and Wales"),M("Burglary victims who never see an officer",20,"percent",quote="one in five burglary victims",optional=True)],
 not_=[("judgment","They’re outstanding when they turn up.","opinion"),("metric","Megan Bowen, 54","an age"),("metric","12 places to walk your dog","an unrelated headline"),("metric","5 routes return","an unrelated headline"),("judgment","Cleveland was inadequate across the board","no area"),("metric","Registered in Wales 0172340","a number of a company"),("judgment","Inspectors find Gwent Police ‘good’","no overall grade")])

# --- 23. A leadership report of 2016 without grades, a page -------------------------------------------------------------------------------------------------------------------------------------------
doc("avon-somerset-leadership-2016", H("peel_page","avon-and-somerset","2016",None,"Avon and Somerset 2016"), """
<p><a>Skip to content</a></p><p><a>Home</a> / <a>PEEL Assessments</a> / <a>PEEL 2016</a> / Avon and Somerset</p><h1>Avon and Somerset 2016</h1><p>Read more about <a>Avon and Somerset 2016</a></p>
<p>This is the third PEEL (Police efficiency, effectiveness and legitimacy) assessment of Avon and Somerset Constabulary.</p>
<h2>Effectiveness</h2><h3>How effective is the force at keeping people safe and reducing crime?</h3><p>Last updated 02/03/2017</p><p>Good</p><p>Avon and Somerset Constabulary is good in respect of its effectiveness at keeping people safe and reducing crime. Our overall judgment is an improvement on last year, when we judged the constabulary to require improvement in respect of effectiveness.</p>
<h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Last updated 03/11/2016</p><p>Good</p><p>Avon and Somerset Constabulary is good in respect of its efficiency at keeping people safe and reducing crime. Our overall judgment this year is an improvement on last year, when we judged the constabulary to require improvement in respect of efficiency. The constabulary has a good understanding of current demand.</p>
<h2>Legitimacy</h2><h3>How legitimate is the force at keeping people safe and reducing crime?</h3><p>Last updated 08/12/2016</p><p>Good</p><p>Avon and Somerset Constabulary is judged to be good in respect of the legitimacy with which it keeps people safe and reduces crime. Our overall judgment this year is the same as last year, when we judged the constabulary to be good in respect of legitimacy. The constabulary could do more to improve how its vetting works; it expects to clear 460 overdue checks by March 2017.</p>
<h2>Leadership</h2><h3>How well led is the force?</h3><p>Last updated 08/12/2016</p><p>Police leadership is crucial in enabling a force to be effective, efficient and legitimate. This inspection focused on how a force understands, develops and displays leadership through its organisational development. HMIC did not grade it.</p><p>Avon and Somerset Constabulary has outstanding leaders at its head, and a good sense of what it expects of them. It has put 87 percent of its sergeants through a leadership course.</p>
<h2>Other inspections</h2><p>The force took part in 2 joint inspections in 2016.</p><h2>Key Facts – 2015/16</h2><dl><dt>Force Area</dt><dd>1855 square miles</dd><dt>Population</dt><dd>1.66m people<br>up8% local 10 yr change</dd><dt>Workforce</dt><dd>75% frontline<br>78% national level</dd><dd>3.2 per 1000 population<br>3.6 national level</dd><dt>Victim-based crimes</dt><dd>0.06 per person<br>0.06 national level<br>down6% Local 5 year trend</dd></dl>""", "html", "",
 J=[J("effectiveness","good","Avon and Somerset Constabulary is good in respect of its effectiveness",as_of="2017-03-02"),J("efficiency","good","Avon and Somerset Constabulary is good in respect of its efficiency",as_of="2016-11-03"),J("legitimacy","good","is judged to be good in respect of the legitimacy",as_of="2016-12-08"),J("effectiveness","requires_improvement","last year, when we judged the constabulary to require improvement in respect of effectiveness","prior","2015"),J("efficiency","requires_improvement","last year, when we judged the constabulary to require improvement in respect of efficiency","prior","2015"),J("legitimacy","good","last year, when we judged the constabulary to be good in respect of legitimacy","prior","2015"),J("leadership","not_graded","HMIC did not grade it.",as_of="2016-12-08",optional=True)],
 M=[M("Overdue vetting checks",460,"count",None,quote="460 overdue checks"),M("Sergeants put through a leadership course",87,"percent",None,quote="87 percent of its sergeants"),M("Force area",1855,"square_miles",FY(2015),"force","panel","1855 square miles"),M("Population",1660000,"count",FY(2015),"force","panel","1.66m people"),M("Change in population",8,"percent_change",None,"force","panel","up8%"),M("Frontline workforce",75,"percent",FY(2015),"force","panel","75% frontline"),M("Frontline workforce",78,"percent",FY(2015),"national","panel","78% national level"),
    M("Workforce per 1000 population",3.2,"per_1000_population",FY(2015),"force","panel","3.2 per 1000 population"),M("Workforce per 1000 population",3.6,"per_1000_population",FY(2015),"national","panel","3.6 national level"),M("Victim-based crimes per person",0.06,"per_person",FY(2015),"force","panel","0.06 per person"),M("Victim-based crimes per person",0.06,"per_person",FY(2015),"national","panel","0.06 national level"),M("Change in victim-based crimes",-6,"percent_change",None,"force","panel","down6%"),M("Joint inspections",2,"count",P("2016","2016-01-01","2016-12-31"),quote="2 joint inspections in 2016",optional=True)],
 not_=[("judgment","Avon and Somerset Constabulary has outstanding leaders at its head","prose"),("judgment","The constabulary has a good understanding of current demand.","prose"),("metric","This is the third PEEL","an ordinal")])

# --- 24. A quarterly paper on the Met by borough units, months across, printed by weasyprint --------------------------------------------------------------------------------------------------------------
mon = [("Oct-23","2023-10-01","2023-10-31"),("Nov-23","2023-11-01","2023-11-30"),("Dec-23","2023-12-01","2023-12-31")]
bcu = [("Central East",(86.2,84.9,87.1),(3120,2980,2875)),("Central South",(82.4,83.3,81.7),(4406,4297,4011)),("North West",(79.8,80.1,83.6),(3955,3870,3621)),("South East",(88.0,87.4,89.2),(3310,3188,3042))]
doc("london-quarterly-2024", H("pcc_report","metropolitan",None,"2024-02-21","Quarterly performance report: quarter 3, 2023/24"), "<p>MOPAC – Mayor’s Office for Policing and Crime</p><h1>Quarterly performance report: quarter 3, 2023/24</h1><p>Oversight Board, 21 February 2024</p><h2>1. Response</h2><p>The Metropolitan Police Service took 556,300 emergency calls between October and December 2023, 4% fewer than in the same quarter of 2022. It met the 15-minute standard for immediate calls in 84.1% of cases, and the 60-minute standard for significant calls in 62.3% of cases.</p><table><caption>Table 1: Immediate calls by basic command unit (BCU)</caption><thead><tr><th rowspan='2'>BCU</th><th colspan='3'>Attended within 15 minutes (%)</th><th colspan='3'>Immediate calls received</th></tr><tr>" + "".join(f"<th>{m[0]}</th>" for m in mon*2) + "</tr></thead><tbody>" +
 "".join(f"<tr><td>{n}</td>" + "".join(f"<td>{v}</td>" for v in a) + "".join(f"<td>{v:,}</td>" for v in b) + "</tr>" for n,a,b in bcu) + """</tbody></table>
<h2>2. Trust</h2><p>In the 12 months to December 2023, 49% of Londoners said that the police do a good job in their area. Trust in the Met stood at 69%, 3 percentage points lower than a year earlier.</p>
<table><caption>Table 2: Public attitudes, rolling 12 months (sample of 19,200)</caption><thead><tr><th>Question</th><th>12 months to Dec 2022</th><th>12 months to Dec 2023</th><th>Change (percentage points)</th></tr></thead><tbody><tr><td>Good job in the local area</td><td>48%</td><td>49%</td><td>+1</td></tr><tr><td>Treats everyone fairly</td><td>60%</td><td>63%</td><td>+3</td></tr><tr><td>Listens to concerns</td><td>57%</td><td>56%</td><td>-1</td></tr></tbody></table>
<h2>3. Workforce</h2><p>On 31 December 2023 the Met had 33,990 officers, 1,250 below plan. It spent £61.4m on overtime in the quarter. Professional standards hearings led to 42 dismissals in quarter 3, up from 29 in quarter 2.</p><h2>4. Inspection</h2><p>The Met is still in Engage. HMICFRS will report on its PEEL 2023–25 inspection in the summer. A board member asked whether anybody expects a good grade for investigating crime; the Commissioner declined to guess.</p>""", "weasyprint",
 "@page{size:A4;margin:18mm;@top-center{content:'OFFICIAL';font:8pt 'Liberation Sans'}@bottom-right{content:counter(page) '/' counter(pages);font:8pt 'Liberation Sans'}} body{font:10pt/1.4 'Liberation Sans'} table{border-collapse:collapse;margin:4mm 0;width:100%} caption{font-weight:700;text-align:left} th{background:#222;color:#fff} th,td{padding:1.2mm 2mm;text-align:right;font-size:9pt;border-bottom:.4pt solid #bbb} td:first-child,th:first-child{text-align:left}",
 M=[M("Attended within 15 minutes: "+n,v,"percent",P(*m),"other","table",str(v)) for n,a,b in bcu for m,v in zip(mon,a)] + [M("Immediate calls received: "+n,v,"count",P(*m),"other","table",f"{v:,}") for n,a,b in bcu for m,v in zip(mon,b)] +
   [M(n,v,"percent",Y("12 months to Dec "+str(y),f"{y}-12-31"),"force","table",str(v)) for n,row in (("Good job in the local area",(48,49)),("Treats everyone fairly",(60,63)),("Listens to concerns",(57,56))) for y,v in zip((2022,2023),row)] + [M("Change: "+n,v,"percentage_points",None,"force","table",str(v)) for n,v in (("Good job in the local area",1),("Treats everyone fairly",3),("Listens to concerns",-1))] +
   [M("Emergency calls",556300,"count",P("between October and December 2023","2023-10-01","2023-12-31"),quote="556,300 emergency calls"),M("Change in emergency calls on the same quarter of 2022",-4,"percent_change",None,quote="4% fewer than in the same quarter of 2022"),M("Immediate calls that met the 15-minute standard",84.1,"percent",None,quote="84.1% of cases"),M("Significant calls that met the 60-minute standard",62.3,"percent",None,quote="62.3% of cases"),
    M("Londoners who said that the police do a good job in their area",49,"percent",Y("12 months to December 2023","2023-12-31"),quote="49% of Londoners",optional=True),M("Trust in the Met",69,"percent",None,quote="Trust in the Met stood at 69%"),M("Change in trust in the Met",-3,"percentage_points",None,quote="3 percentage points lower than a year earlier"),M("People in the sample of public attitudes",19200,"count",None,"force","table","sample of 19,200",optional=True),
    M("Officers",33990,"count",on("31 December 2023","2023-12-31"),quote="33,990 officers"),M("Officers below plan",1250,"count",None,quote="1,250 below plan"),M("Spending on overtime",61400000,"gbp",None,quote="£61.4m on overtime in the quarter"),M("Dismissals",42,"count",None,quote="42 dismissals in quarter 3"),M("Dismissals",29,"count",None,quote="up from 29 in quarter 2")],
 not_=[("judgment","whether anybody expects a good grade for investigating crime","no grade"),("judgment","the police do a good job in their area","a survey's question")])

# --- 25. A 2023-25 report as copied into a text ------------------------------------------------------------------------------------------------------------------------------------------------------------
doc("cumbria-2023-25", H("peel_report","cumbria","2023-25","2024-02","PEEL 2023–25: An inspection of Cumbria Constabulary"), None, "text", text="""
PEEL 2023-25
Police effectiveness, efficiency and legitimacy

An inspection of Cumbria Constabulary

February 2024


Overall summary

Our judgments

Our inspection assessed how good Cumbria Constabulary is in nine areas of policing. We make graded judgments in eight of these nine as follows:

Outstanding

Good
Preventing crime
Police powers and public treatment

Adequate
Investigating crime
Protecting vulnerable people
Managing offenders
Developing a positive workplace

Requires improvement
Responding to the public
Leadership and force management

Inadequate

We also inspected how effective a service Cumbria Constabulary gives to victims of crime. We don't make a graded judgment for this area.

HM Inspector's summary

I am satisfied with most aspects of the performance of Cumbria Constabulary. There is good work here, and an adequate plan for what comes next.

Providing a service to the victims of crime

Victim service assessment

The constabulary answers emergency calls quickly. In the year ending 30 September 2023, it answered 91.7 percent of 999 calls within 10 seconds. In 22 of 31 relevant cases, callers were advised on how to preserve evidence.

Responding to the public

Requires improvement

Cumbria Constabulary requires improvement at responding to the public.

Area for improvement

The constabulary needs to improve how it answers non-emergency calls so that fewer callers give up

Between July and September 2023, 16.4 percent of 101 calls were abandoned. The constabulary's aim is 10 percent or fewer. In our last inspection, in 2021/22, the constabulary was graded as adequate at responding to the public.

Leadership and force management

Requires improvement

Cumbria Constabulary's leadership and force management requires improvement.

Areas for improvement

The constabulary needs to understand what it needs from its control room
Its last review was in 2018.

The constabulary should have a financial plan that balances
It must save GBP 11.2 million by 2027/28. It hadn't found all of this.

Promising practice

The constabulary helps farmers to protect their machinery
It has marked 1,350 quad bikes since 2021.
""",
 J=[J(a,g,q) for a,g,q in (("preventing-crime","good","Good Preventing crime"),("treatment-of-the-public","good","Police powers and public treatment"),("investigating-crime","adequate","Investigating crime"),("protecting-vulnerable","adequate","Protecting vulnerable people"),("managing-offenders","adequate","Managing offenders"),("supporting-workforce","adequate","Developing a positive workplace"),("responding-to-the-public","requires_improvement","Cumbria Constabulary requires improvement at responding to the public."),("leadership-management","requires_improvement","leadership and force management requires improvement."))] + [J("supporting-victims","not_graded","We don't make a graded judgment for this area.",optional=True),J("responding-to-the-public","adequate","in 2021/22, the constabulary was graded as adequate at responding to the public","prior","2021/22")],
 R=[R("a","responding-to-the-public","The constabulary needs to improve how it answers non-emergency calls so that fewer callers give up"),R("a","leadership-management","The constabulary needs to understand what it needs from its control room"),R("a","leadership-management","The constabulary should have a financial plan that balances")],
 M=[M("999 calls answered within 10 seconds",91.7,"percent",Y("year ending 30 September 2023","2023-09-30"),quote="91.7 percent of 999 calls within 10 seconds"),M("Cases in which callers were advised on how to preserve evidence",22,"count",quote="22 of 31 relevant cases"),M("Relevant cases for advice on how to preserve evidence",31,"count",quote="22 of 31 relevant cases",optional=True),M("101 calls abandoned",16.4,"percent",P("Between July and September 2023","2023-07-01","2023-09-30"),quote="16.4 percent of 101 calls were abandoned"),M("101 calls abandoned aim",10,"percent",None,quote="aim is 10 percent or fewer",optional=True),M("Savings required",11200000,"gbp",P("by 2027/28"),quote="save GBP 11.2 million",optional=True),M("Quad bikes marked",1350,"count",P("since 2021"),quote="1,350 quad bikes")],
 not_=[("judgment","There is good work here, and an adequate plan for what comes next.","prose"),("recommendation","The constabulary helps farmers to protect their machinery","practice, no AFI")])
