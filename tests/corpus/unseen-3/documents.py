# SPDX-License-Identifier: GPL-3.0-or-later
# A third set. Built by build-unseen.py as the others are; its Word-like papers by wordlike.py.
def Y(label, to, months=12):
    """A period of twelve months that ends on a day: its first day is the day after, a year before."""
    y, m, d = map(int, to.split("-")); nm, ny = (m + 1, y - 1) if m < 12 else (1, y)
    return P(label, f"{ny}-{nm:02d}-01", to)
def D(label, day): return P(label, day, day)
def two(n, a, b, unit, p, where="prose", q="", pb="same", optional=False):
    return [M(n, a, unit, p, "force", where, q, optional), M(n, b, unit, p if pb == "same" else pb, "national", where, q, optional)]

# ---------------------------------------------------------------- PDF
# 1 -- LaTeX (KOMA), contents, panel of coloured boxes in two columns, AFI over a page end, footnotes
def _tile(t, p, a, b): return r"\tile{" + t + "}{" + p + "}{" + a + "}{" + b + "}"
doc("south-yorkshire-effectiveness-2016", H("peel_report","south-yorkshire","2016","2017-03","PEEL: Police effectiveness 2016"), None, "latex", tex=r'''
\documentclass[11pt,a4paper,oneside,openany]{scrreprt}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern,charter,xcolor,booktabs,scrlayer-scrpage,textcomp}\usepackage[left=2.5cm,right=2.5cm,top=2.5cm,bottom=2.8cm]{geometry}
\clearpairofpagestyles\ohead{South Yorkshire Police}\ihead{PEEL: Police effectiveness 2016}\cfoot*{\pagemark}\setcounter{secnumdepth}{-2}\setcounter{tocdepth}{0}
\newcommand{\tile}[4]{\noindent\colorbox{blue!9}{\parbox{0.46\textwidth}{\small\textbf{#1}\\{\footnotesize #2}\\[3pt]\begin{tabular}{@{}p{0.5\linewidth}p{0.4\linewidth}@{}}South Yorkshire Police & England and Wales\\{\Large #3} & {\Large #4}\end{tabular}}}}
\newcommand{\badge}[1]{\medskip\noindent\colorbox{black!70}{\textcolor{white}{\textbf{\strut\ #1\ }}}\par\medskip}
\begin{document}
\begin{titlepage}\sffamily\raggedright\vspace*{4cm}{\Huge PEEL: Police effectiveness 2016\par}\vspace{6mm}{\LARGE An inspection of South Yorkshire Police\par}\vfill March 2017\par\textcopyright\ HMIC 2017\par ISBN: 978-1-78655-300-1\par www.justiceinspectorates.gov.uk/hmic\end{titlepage}
\tableofcontents
\chapter{Force in numbers}
\tile{999 calls per 1,000 population}{12 months to 30 June 2016}{158}{136}\hfill\tile{Recorded crime per 1,000 population}{12 months to 30 June 2016}{76.9}{68.2}

\medskip\tile{Change in recorded crime}{12 months to 30 June 2015 against 12 months to 30 June 2016}{+9.2\%}{+7.8\%}\hfill\tile{Crimes closed with no suspect identified}{12 months to 30 June 2016}{48.3\%}{47.1\%}

\medskip\tile{Domestic abuse calls per 1,000 population}{12 months to 30 June 2016}{21.4}{15.9}\hfill\tile{Organised crime groups per million population}{as at 1 July 2016}{33}{46}

\chapter{Overview}
\section{Overall judgment}\badge{Requires improvement}
South Yorkshire Police requires improvement in respect of how effective it is at keeping people safe and reducing crime.\footnote{What the four grades mean is set out in Annex A.} This year's overall judgment is a decline from last year, when we judged the force to be good in respect of its effectiveness.

Neighbourhood teams have been cut back and cannot say what worries the people they serve. Detectives, by contrast, work to a high standard and have a good grip of their cases.\footnote{HMIC read 60 case files in each of the 43 forces.}
\chapter{How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?}\badge{Requires improvement}
South Yorkshire Police requires improvement at preventing crime, tackling anti-social behaviour and keeping people safe. The force took its local officers away in 2015 and has been slow to bring them back.

In the 12 months to 30 June 2016, South Yorkshire Police recorded 38,411 incidents of anti-social behaviour. That is 14 percent fewer than in the 12 months to 30 June 2015. Across England and Wales the fall was 8 percent.

Close to a fifth of the neighbourhood posts that we looked at were empty. If every post were filled, the force would have 340 neighbourhood officers.

\bigskip\noindent\textbf{Figure 1: Incidents of anti-social behaviour per 1,000 population, by year to 30 June}

\setlength{\unitlength}{1mm}\begin{center}\begin{picture}(120,72)\put(10,8){\line(1,0){105}}\put(10,8){\line(0,1){60}}\put(3,7){\small 0}\put(1,22){\small 10}\put(1,37){\small 20}\put(1,52){\small 30}\put(1,67){\small 40}
\put(20,8){\rule{8mm}{52mm}}\put(45,8){\rule{8mm}{49mm}}\put(70,8){\rule{8mm}{45mm}}\put(95,8){\rule{8mm}{42mm}}\put(19,2){\small 2013}\put(44,2){\small 2014}\put(69,2){\small 2015}\put(94,2){\small 2016}\end{picture}\end{center}
\vspace{1.3cm}
\section{Areas for improvement}
\begin{itemize}\item The force should work out how many neighbourhood officers each district needs, and should see that they are not taken away for other tasks.
\item The force should use what partners\pagebreak\ and communities tell it to build a picture of the threats in each neighbourhood, so that officers can put their effort where it prevents most harm.
\item The force should check whether its problem-solving works.\end{itemize}
\chapter{How effective is the force at investigating crime and reducing re-offending?}\badge{Good}
South Yorkshire Police is good at investigating crime and reducing re-offending. It was graded as requiring improvement for investigations in 2015, so this is an improvement on last year.

The force manages 212 offenders under its integrated offender management scheme\footnote{A scheme run with probation.}, 64 of them in custody.

\bigskip\noindent\textbf{Figure 3: Outcomes assigned to offences recorded in the 12 months to 30 June 2016, by type}\par\smallskip
\noindent\begin{tabular}{@{}p{5.4cm}rrrr@{}}\toprule & \multicolumn{2}{c}{South Yorkshire Police} & \multicolumn{2}{c}{England and Wales}\\\cmidrule(lr){2-3}\cmidrule(l){4-5} Outcome & Number & \% & Number & \%\\\midrule
Charged or summonsed & 13,204 & 12.6 & 512,883 & 12.9\\ Out-of-court (formal) & 3,877 & 3.7 & 126,740 & 3.2\\ Evidential difficulties (victim does not support action) & 14,146 & 13.5 & 546,100 & 13.8\\ Investigation complete -- no suspect identified & 50,607 & 48.3 & 1,866,212 & 47.1\\\bottomrule\end{tabular}

\smallskip{\footnotesize Source: Home Office crime outcomes data}
\chapter{How effective is the force at protecting those who are vulnerable from harm, and supporting victims?}\badge{Requires improvement}
The extent to which the force is effective at protecting those who are vulnerable from harm, and supporting victims, requires improvement. Some of its work with victims of modern slavery is very good.

For every 100 domestic abuse offences recorded in the 12 months to 30 June 2016, the force made 61 arrests; the figure for England and Wales was 51. An emergency call from a victim of domestic abuse waits for 14 minutes on average.
\section{Area for improvement}
\begin{itemize}\item The force should reduce the time that high-risk victims wait for an officer.\end{itemize}
\chapter{How effective is the force at tackling serious and organised crime?}\badge{Good}
South Yorkshire Police is good at tackling serious and organised crime. As at 1 July 2016, it was managing 44 organised crime groups.
\chapter{How effective are the force's specialist capabilities?}
We do not grade this question. The force has good plans for a marauding firearms attack and tests them.
\chapter{Annex A -- Grades}
A force is graded outstanding, good, requires improvement or inadequate. A force that is good meets our standard; one that is inadequate falls far short of it. Of the 43 forces, one was graded inadequate this year.
\end{document}
''',
 J=[J("effectiveness","requires_improvement","South Yorkshire Police requires improvement in respect of how effective it is at keeping people safe and reducing crime."),
    J("effectiveness","good","last year, when we judged the force to be good in respect of its effectiveness",origin="prior",round="2015"),
    J("effectiveness/preventing-crime","requires_improvement","South Yorkshire Police requires improvement at preventing crime, tackling anti-social behaviour and keeping people safe."),
    J("effectiveness/investigating-crime","good","South Yorkshire Police is good at investigating crime and reducing re-offending."),
    J("effectiveness/investigating-crime","requires_improvement","It was graded as requiring improvement for investigations in 2015",origin="prior",round="2015"),
    J("effectiveness/protecting-vulnerable","requires_improvement","The extent to which the force is effective at protecting those who are vulnerable from harm, and supporting victims, requires improvement."),
    J("effectiveness/serious-organised-crime","good","South Yorkshire Police is good at tackling serious and organised crime."),
    J("effectiveness/specialist-capabilities","not_graded","We do not grade this question.")],
 R=[R("a","effectiveness/preventing-crime","The force should work out how many neighbourhood officers each district needs, and should see that they are not taken away for other tasks."),
    R("a","effectiveness/preventing-crime","The force should use what partners and communities tell it to build a picture of the threats in each neighbourhood, so that officers can put their effort where it prevents most harm."),
    R("a","effectiveness/preventing-crime","The force should check whether its problem-solving works."),
    R("a","effectiveness/protecting-vulnerable","The force should reduce the time that high-risk victims wait for an officer.")],
 M=(lambda y: [*two("999 calls per 1,000 population",158,136,"per_1000_population",y,"panel","158"),*two("Recorded crime per 1,000 population",76.9,68.2,"per_1000_population",y,"panel","76.9"),
    *two("Change in recorded crime",9.2,7.8,"percent_change",P("12 months to 30 June 2015 against 12 months to 30 June 2016","2015-07-01","2016-06-30"),"panel","+9.2%"),
    *two("Crimes closed with no suspect identified",48.3,47.1,"percent",y,"panel","48.3%"),*two("Domestic abuse calls per 1,000 population",21.4,15.9,"per_1000_population",y,"panel","21.4"),
    *two("Organised crime groups per million population",33,46,"per_million_population",D("as at 1 July 2016","2016-07-01"),"panel","33"),
    M("Incidents of anti-social behaviour recorded",38411,"count",y,quote="recorded 38,411 incidents of anti-social behaviour"),
    M("Change in incidents of anti-social behaviour on the previous 12 months",-14,"percent_change",None,quote="14 percent fewer than in the 12 months to 30 June 2015"),M("Change in incidents of anti-social behaviour on the previous 12 months",-8,"percent_change",None,"national",quote="Across England and Wales the fall was 8 percent"),
    M("Offenders managed under its integrated offender management scheme",212,"count",None,quote="The force manages 212 offenders"),M("Offenders managed under its integrated offender management scheme who are in custody",64,"count",None,quote="64 of them in custody"),
    *[M(n+": "+h,v,u,y,s,"table",n) for n,a,b,c,d in (("Charged or summonsed",13204,12.6,512883,12.9),("Out-of-court (formal)",3877,3.7,126740,3.2),("Evidential difficulties (victim does not support action)",14146,13.5,546100,13.8),("Investigation complete – no suspect identified",50607,48.3,1866212,47.1)) for h,v,u,s in (("number of outcomes",a,"count","force"),("outcomes as a percentage",b,"percent","force"),("number of outcomes",c,"count","national"),("outcomes as a percentage",d,"percent","national"))],
    M("Arrests for every 100 domestic abuse offences recorded",61,"percent",y,quote="the force made 61 arrests",optional=True),M("Arrests for every 100 domestic abuse offences recorded",51,"percent",None,"national",quote="the figure for England and Wales was 51",optional=True),
    M("Average wait of an emergency call from a victim of domestic abuse",840,"seconds",None,quote="waits for 14 minutes on average"),M("Organised crime groups managed",44,"count",D("As at 1 July 2016","2016-07-01"),quote="it was managing 44 organised crime groups"),
    M("Case files read in each force",60,"count",None,"national",quote="HMIC read 60 case files in each of the 43 forces.",optional=True),M("Case files read in each force",60,"count",None,quote="HMIC read 60 case files in each of the 43 forces.",optional=True),
    M("Forces graded inadequate",1,"count",None,"national",quote="one was graded inadequate this year",optional=True),M("Neighbourhood officers if every post were filled",340,"count",None,quote="the force would have 340 neighbourhood officers",optional=True)])(Y("12 months to 30 June 2016","2016-06-30")),
 not_=[("metric","Incidents of anti-social behaviour per 1,000 population, by year to 30 June","a chart: its axes are no figures"),("judgment","have a good grip of their cases","prose"),("judgment","Some of its work with victims of modern slavery is very good.","prose"),("judgment","The force has good plans for a marauding firearms attack","prose"),("judgment","one that is inadequate falls far short of it","scale"),("judgment","one was graded inadequate this year","other forces"),("metric","Close to a fifth of the neighbourhood posts","fraction in words")])

# 2 -- WeasyPrint, body in two columns with real footnotes, a neighbour's grade
doc("thames-valley-legitimacy-2015", H("peel_report","thames-valley","2015","2016-02","PEEL: Police legitimacy 2015"), '''
<div class="cover"><p class="logo">HMIC</p><h1>PEEL: Police legitimacy 2015</h1><p class="s">An inspection of Thames Valley Police</p><p class="d">February 2016</p><p class="d">© HMIC 2016</p><p class="d">ISBN: 978-1-78655-120-5</p><p class="d">www.justiceinspectorates.gov.uk/hmic</p></div>
<div class="toc"><h2>Contents</h2><p>Overview ................................................ 3</p><p>Wellbeing and ethics ................................................ 3</p><p>Engagement with the people it serves ................................................ 4</p><p>Stop and search and Taser ................................................ 4</p></div>
<div class="two"><h2>Overview</h2><p>How legitimate is the force at keeping people safe and reducing crime?</p><div class="g good">Good</div>
<p>Thames Valley Police is good in respect of the legitimacy with which it keeps people safe and reduces crime.<span class="fn">Forces’ legitimacy had not been graded before 2015.</span></p>
<p>Its chief constable sets a clear example, and most of the 96 people whom we interviewed trust him. The force covers three counties and polices them with a workforce of 7,380.</p>
<h2>To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?</h2><div class="g good">Good</div>
<p>The force is good at reinforcing the wellbeing of its staff and an ethical culture. Nearly a third of its line managers have had training in spotting stress.</p>
<p>In the 12 months to 31 March 2015, the force recorded 1,412 public complaint cases.<span class="fn">A case may hold more than one allegation.</span> This is 268 for each 1,000 employees. It took 121 days on average to finalise a case, compared with 110 days nationally.</p>
<p class="cap">Figure 2: Women and people from ethnic minorities in the workforce, 31 March 2015</p>
<table><tr><th></th><th>Women<br>(%)</th><th>Ethnic<br>minorities (%)</th></tr><tr><td>Police officers</td><td>31.4</td><td>4.9</td></tr><tr><td>PCSOs</td><td>50.2</td><td>7.7</td></tr><tr><td>Police staff</td><td>61.8</td><td>6.1</td></tr></table>
<div class="afi"><h3>Area for improvement</h3><ul><li>The force should tell its workforce what it has done about the concerns that they raised in the staff survey.</li></ul></div>
<h2>How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?</h2><div class="g out">Outstanding</div>
<p>The way in which Thames Valley Police understands, engages with and treats fairly the people it serves is outstanding. It texts some 92,000 residents about what goes on in their streets.</p>
<p>A neighbouring force, Hampshire Constabulary, was judged to be good for the same question.</p>
<h2>To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?</h2><div class="g ri">Requires improvement</div>
<p>Thames Valley Police requires improvement in how far its decisions to use stop and search and Taser are fair and appropriate.<span class="fn">Taser is a trade name.</span></p>
<p>We reviewed 100 stop and search records. In 27 of them the grounds recorded were not reasonable. Officers carried 312 Tasers on a typical day in 2014/15 and fired them on 31 occasions that year.</p>
<div class="afi"><h3>Areas for improvement</h3><ul><li>The force should ensure that supervisors check every record of a stop and search for reasonable grounds, and that officers whose grounds fall short are trained again.</li><li>The force should bring back its lay panel for Taser.</li></ul></div></div>''', "weasyprint",
 css="@page{size:A4;margin:2cm 1.8cm 2.4cm;@bottom-left{content:'Thames Valley Police';font:8pt 'Nimbus Sans'}@bottom-right{content:counter(page);font:8pt 'Nimbus Sans'}@footnote{border-top:.5pt solid #000;margin-top:6pt}} @page:first{@bottom-left{content:none}@bottom-right{content:none}} body{font:10pt/1.35 'P052'} .cover{page-break-after:always;padding-top:6cm;font-family:'Nimbus Sans'} .cover h1{font-size:30pt} .s{font-size:18pt} .toc{page-break-after:always} .two{columns:2;column-gap:9mm} h2{font:bold 12.5pt 'Nimbus Sans';color:#26478d} .g{color:#fff;font:bold 11pt 'Nimbus Sans';padding:4pt 8pt;margin:4pt 0} .good{background:#4b8b3b}.out{background:#205c9e}.ri{background:#d0741c} .afi{background:#eef1f8;padding:5pt;break-inside:avoid} .fn{float:footnote;font-size:8pt} table{border-collapse:collapse;width:100%;font-size:9pt} th{text-align:right;border-bottom:.6pt solid #333} td{text-align:right;padding:2pt} td:first-child{text-align:left} .cap{font-weight:bold}",
 J=[J("legitimacy","good","Thames Valley Police is good in respect of the legitimacy with which it keeps people safe and reduces crime."),J("legitimacy/workforce-wellbeing-ethics","good","The force is good at reinforcing the wellbeing of its staff and an ethical culture."),
    J("legitimacy/engagement-fairness","outstanding","The way in which Thames Valley Police understands, engages with and treats fairly the people it serves is outstanding."),J("legitimacy/stop-search-taser","requires_improvement","Thames Valley Police requires improvement in how far its decisions to use stop and search and Taser are fair and appropriate.")],
 R=[R("a","legitimacy/workforce-wellbeing-ethics","The force should tell its workforce what it has done about the concerns that they raised in the staff survey."),R("a","legitimacy/stop-search-taser","The force should ensure that supervisors check every record of a stop and search for reasonable grounds, and that officers whose grounds fall short are trained again."),R("a","legitimacy/stop-search-taser","The force should bring back its lay panel for Taser.")],
 M=[M("People interviewed",96,"count",None,quote="the 96 people whom we interviewed",optional=True),M("Counties covered",3,"count",None,quote="The force covers three counties",optional=True),M("Workforce",7380,"count",None,quote="a workforce of 7,380"),
    M("Public complaint cases recorded",1412,"count",Y("12 months to 31 March 2015","2015-03-31"),quote="recorded 1,412 public complaint cases"),M("Average time to finalise a case",121,"days",None,quote="It took 121 days on average to finalise a case"),M("Average time to finalise a case",110,"days",None,"national",quote="compared with 110 days nationally"),
    *[M(f"{g}, {h}",v,"percent",D("31 March 2015","2015-03-31"),where="table",quote=g) for g,a,b in (("Police officers",31.4,4.9),("PCSOs",50.2,7.7),("Police staff",61.8,6.1)) for h,v in (("women",a),("ethnic minorities",b))],
    M("Residents texted about what goes on in their streets",92000,"count",None,quote="It texts some 92,000 residents"),M("Stop and search records reviewed",100,"count",None,quote="We reviewed 100 stop and search records."),M("Stop and search records in which the grounds recorded were not reasonable",27,"count",None,quote="In 27 of them the grounds recorded were not reasonable."),
    M("Tasers carried on a typical day",312,"count",FY(2014),quote="Officers carried 312 Tasers on a typical day in 2014/15"),M("Occasions on which Tasers were fired",31,"count",None,quote="fired them on 31 occasions that year")],
 not_=[("judgment","Hampshire Constabulary, was judged to be good for the same question","another force"),("metric","268 for each 1,000 employees","a unit that is not listed"),("metric","Nearly a third of its line managers","fraction in words"),("judgment","Its chief constable sets a clear example","prose")])

# 3 -- integrated 2018/19 report, Chromium, grades in three tables with short labels, four-column context panel
doc("devon-cornwall-2018-19", H("peel_report","devon-and-cornwall","2018/19","2019-09-27","PEEL: Police effectiveness, efficiency and legitimacy 2018/19"), '''
<section class="cover"><h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19</h1><p class="sub">An inspection of Devon &amp; Cornwall Police</p><p>Published on: 27 September 2019</p><p>ISBN: 978-1-78655-870-9</p></section>
<section class="pg"><h2>What this report contains</h2><p>Our assessments are made up of three parts. This report tells how Devon &amp; Cornwall Police fared in each of them. Where a question was not inspected this year, the grade that we gave last time still stands.</p>
<h2>Force in context</h2><div class="ctx"><div><b>£296.4m</b><span>net budget<br>2018/19</span></div><div><b>3,012</b><span>police officers<br>31 March 2019</span></div><div><b>46.2</b><span>victim-based crimes per 1,000 population<br>year ending 31 March 2019</span><i>England and Wales 69.5</i></div><div><b>238</b><span>999 calls per 1,000 population<br>year ending 31 March 2019</span><i>England and Wales 182</i></div></div></section>
<section class="pg"><h2>Overall summary</h2>
<table class="s"><tr class="h"><td>Effectiveness</td><td class="good">Good</td></tr><tr><td>Preventing crime and tackling anti-social behaviour</td><td>Good</td></tr><tr><td>Investigating crime</td><td>Requires improvement</td></tr><tr><td>Protecting vulnerable people</td><td>Good</td></tr><tr><td>Tackling serious and organised crime</td><td>Good<br><small>Last inspected 2016</small></td></tr><tr><td>Armed policing</td><td>Ungraded</td></tr></table>
<table class="s"><tr class="h"><td>Efficiency</td><td class="ri">Requires improvement</td></tr><tr><td>Meeting current demands and using resources</td><td>Requires improvement</td></tr><tr><td>Planning for the future</td><td>Good</td></tr></table>
<table class="s"><tr class="h"><td>Legitimacy</td><td class="good">Good</td></tr><tr><td>Fair treatment of the public</td><td>Good</td></tr><tr><td>Ethical and lawful workforce behaviour</td><td>Inadequate</td></tr><tr><td>Fair treatment of the workforce</td><td>Good<br><small>Last inspected 2017</small></td></tr></table></section>
<section class="pg"><h2>Effectiveness</h2><h3>Preventing crime and tackling anti-social behaviour</h3><div class="bar good">Good</div><p>Devon &amp; Cornwall Police is good at preventing crime and tackling anti-social behaviour. Its officers in towns and on the moors do excellent work with little help.</p>
<h3>Investigating crime</h3><div class="bar ri">Requires improvement</div><div class="box"><p class="bt">Areas for improvement</p><ul><li>The force should make sure that it gives every investigation to someone with the right training and the time to do it.</li><li>The force should make sure that it tells victims why a case is closed.</li></ul></div><p>In the 12 months to 31 March 2019, 9.4 percent of crimes in the force area were charged, compared with 7.8 percent across England and Wales. On the day of our visit 186 suspects were wanted and had not been circulated on the police national computer.</p>
<h3>Protecting vulnerable people</h3><div class="bar good">Good</div><p>Devon &amp; Cornwall Police remains good at protecting vulnerable people.</p>
<h3>Tackling serious and organised crime</h3><p>This question was not inspected in 2018/19. In 2016 we judged the force to be good at tackling serious and organised crime.</p></section>
<section class="pg"><h2>Legitimacy</h2><h3>Ethical and lawful workforce behaviour</h3><div class="bar in">Inadequate</div>
<div class="box red"><p class="bt">Cause of concern</p><p>Devon &amp; Cornwall Police does not have the people or the systems that it needs to look for corruption in its own ranks.</p><p class="bt">Recommendations</p><p>To put this right, the force should, by 31 March 2020:</p><ul><li>fill the vacancies in its counter-corruption unit;</li><li>buy software that lets it watch how its computers are used; and</li><li>work through its backlog of 412 overdue vetting checks.</li></ul></div>
<p>A survey put trust in the force at 71 percent. An hour’s work a week by each supervisor would be enough to clear the backlog in 90 days.</p></section>''', "chromium",
 css="@page{size:A4;margin:18mm 17mm} body{font:12.5px/1.5 'Liberation Sans'} .cover{padding-top:6cm;page-break-after:always} .cover h1{font-size:34px} .sub{font-size:22px} .pg{page-break-after:always} .ctx{display:grid;grid-template-columns:repeat(4,1fr);gap:10px} .ctx div{border-top:4px solid #5a2a82;padding-top:6px} .ctx b{display:block;font-size:25px} .ctx i{display:block;font-size:10.5px;color:#444} table.s{width:100%;border-collapse:collapse;margin-bottom:16px} .s td{border-bottom:1px solid #bbb;padding:6px} .s td:nth-child(2){width:34%} .h td{font-weight:bold;font-size:15px} .bar{padding:4px 10px;color:#fff;font-weight:bold;display:inline-block} .good{background:#3c8240;color:#fff}.ri{background:#d37a17;color:#fff}.in{background:#b01c2e} .box{border:2px solid #5a2a82;padding:8px 12px;margin:10px 0} .bt{font-weight:bold;font-size:14px}",
 J=[J("effectiveness","good","Effectiveness"),J("effectiveness/preventing-crime","good","Devon & Cornwall Police is good at preventing crime and tackling anti-social behaviour."),J("effectiveness/investigating-crime","requires_improvement","Investigating crime"),J("effectiveness/protecting-vulnerable","good","Devon & Cornwall Police remains good at protecting vulnerable people."),
    J("effectiveness/serious-organised-crime","good","In 2016 we judged the force to be good at tackling serious and organised crime.",origin="prior",round="2016"),J("effectiveness/serious-organised-crime","good","Tackling serious and organised crime",optional=True),J("effectiveness/serious-organised-crime","not_reinspected","This question was not inspected in 2018/19.",optional=True),
    J("effectiveness/specialist-capabilities","not_graded","Armed policing"),J("efficiency","requires_improvement","Efficiency"),J("efficiency/meeting-demand","requires_improvement","Meeting current demands and using resources"),J("efficiency/planning","good","Planning for the future"),
    J("legitimacy","good","Legitimacy"),J("legitimacy/treating-public-fairly","good","Fair treatment of the public"),J("legitimacy/ethical-lawful-behaviour","inadequate","Ethical and lawful workforce behaviour"),J("legitimacy/treating-workforce-fairly","good","Fair treatment of the workforce",optional=True),J("legitimacy/treating-workforce-fairly","good","Last inspected 2017",origin="prior",round="2017"),J("legitimacy/treating-workforce-fairly","not_reinspected","Last inspected 2017",optional=True)],
 R=[R("a","effectiveness/investigating-crime","The force should make sure that it gives every investigation to someone with the right training and the time to do it."),R("a","effectiveness/investigating-crime","The force should make sure that it tells victims why a case is closed."),
    R("c","legitimacy/ethical-lawful-behaviour","Devon & Cornwall Police does not have the people or the systems that it needs to look for corruption in its own ranks."),R("r","legitimacy/ethical-lawful-behaviour","fill the vacancies in its counter-corruption unit;"),R("r","legitimacy/ethical-lawful-behaviour","buy software that lets it watch how its computers are used; and"),R("r","legitimacy/ethical-lawful-behaviour","work through its backlog of 412 overdue vetting checks.")],
 M=[M("Net budget",296400000,"gbp",FY(2018),where="panel",quote="£296.4m"),M("Police officers",3012,"count",D("31 March 2019","2019-03-31"),where="panel",quote="3,012"),*two("Victim-based crimes per 1,000 population",46.2,69.5,"per_1000_population",Y("year ending 31 March 2019","2019-03-31"),"panel","46.2"),*two("999 calls per 1,000 population",238,182,"per_1000_population",Y("year ending 31 March 2019","2019-03-31"),"panel","238"),
    *two("Crimes charged",9.4,7.8,"percent",Y("12 months to 31 March 2019","2019-03-31"),q="9.4 percent of crimes in the force area were charged",pb=None),M("Wanted suspects who had not been circulated on the police national computer",186,"count",P("On the day of our visit"),quote="186 suspects were wanted"),
    M("Overdue vetting checks",412,"count",None,quote="its backlog of 412 overdue vetting checks",optional=True),M("Trust in the force",71,"percent",None,quote="A survey put trust in the force at 71 percent.")],
 not_=[("judgment","do excellent work with little help","prose"),("metric","An hour’s work a week","hypothetical"),("metric","clear the backlog in 90 days","hypothetical"),("judgment","the grade that we gave last time still stands","general")])

# 4 -- 2021/22 report by wkhtmltopdf, badge floated beside the heading, figures table, pending SOC
doc("avon-somerset-2021-22", H("peel_report","avon-and-somerset","2021/22","2023-03-10","PEEL 2021/22 – An inspection of Avon and Somerset Police"), '''
<h1>PEEL 2021/22</h1><p class="st">Police effectiveness, efficiency and legitimacy</p><p class="st">An inspection of Avon and Somerset Police</p><p class="pub">Published on: 10 March 2023</p>
<h2>HM Inspector’s observations</h2><p>I am pleased with some aspects of how the constabulary keeps people safe, and I have concerns about how it looks into crime. I shall go back to it in six months.</p>
<h2>Facts about the constabulary</h2><table class="f"><tr><th>Measure</th><th>Avon and Somerset Police</th><th>England and Wales</th></tr><tr><td>Victim-based crime per 1,000 population,<br>year ending 31 December 2021</td><td>65.8</td><td>66.4</td></tr><tr><td>Share of crimes with an outcome of charge or summons,<br>year ending 31 December 2021</td><td>7.1%</td><td>6.6%</td></tr><tr><td>Police officers per 100,000 population,<br>31 March 2022</td><td>181.5</td><td>230.2</td></tr><tr><td>Special constables,<br>31 March 2022</td><td>278</td><td>–</td></tr></table>
<div class="sec"><span class="bd g">Good</span><h2>Preventing crime</h2></div><p>Avon and Somerset Police is good at prevention and deterrence.</p><div class="ip"><h3>Promising practice</h3><p><b>The constabulary tests what it does with students of criminology</b></p><p>Since May 2021 it has run nine trials with the universities in Bristol.</p></div>
<div class="sec"><span class="bd a">Adequate</span><h2>Treatment of the public</h2></div><p>Avon and Somerset Police is adequate at treating people fairly and with respect.</p><h3>Area for improvement</h3><p><b>The constabulary should make sure that officers switch on their cameras each time that they stop and search someone</b></p><p>In our sample of 232 records, video was kept for 74.6 percent (with a confidence interval of +/- 5.6 percent).</p>
<div class="sec"><span class="bd o">Outstanding</span><h2>Disrupting serious organised crime</h2></div><p>We now inspect serious organised crime apart, by region. In our report on the South West, Avon and Somerset Police is graded as outstanding at disrupting serious organised crime.</p>
<div class="sec"><span class="bd r">Requires improvement</span><h2>Investigating crime</h2></div><p>Avon and Somerset Police requires improvement at investigating crime.</p><h3>Areas for improvement</h3><p><b>The constabulary should see to it that its supervisors guide investigations from first to last</b></p><p>Of the 89 cases that we audited, 61 were well supervised. A well-run force would reach nine in ten.</p><p><b>The constabulary should record why a victim withdraws</b></p><p>We found the victim’s reasons in 14 of 37 such cases.</p>
<div class="sec"><span class="bd p">Not yet graded</span><h2>Managing offenders</h2></div><p>Our work in this area is not finished. We will publish our grade for managing offenders in the summer.</p>
<div class="sec"><span class="bd g">Good</span><h2>Recording data about crime</h2></div><p>Avon and Somerset Police is good at recording crime. We estimate that it is recording 95.1 percent (with a confidence interval of +/- 2.3 percent) of all reported crime (excluding fraud). This is better than the findings from our inspection of 2016, when the rate was 84.8 percent. We estimate that the improvement meant 15,600 more crimes recorded for the year covered by our inspection.</p>
<div class="sec"><h2>Supporting victims</h2></div><p>We don’t give a grade for the service to victims of crime.</p>''', "wkhtmltopdf",
 css="body{font-family:'Liberation Sans';font-size:15px;line-height:1.45} h1{color:#1d3b6e;font-size:34px} .st{font-size:20px} .sec{border-top:3px solid #1d3b6e;margin-top:22px;padding-top:6px} .sec h2{margin:0} .bd{float:right;padding:5px 14px;color:#fff;font-weight:bold} .g{background:#3f8f3f}.a{background:#82992b}.o{background:#155d9c}.r{background:#c9771c}.p{background:#777} table.f{border-collapse:collapse;width:100%} .f th{background:#1d3b6e;color:#fff;text-align:left;padding:6px} .f td{padding:6px;border-bottom:1px solid #ccc} .ip{background:#eef4ea;padding:8px 14px} tr{page-break-inside:avoid}",
 J=[J("preventing-crime","good","Avon and Somerset Police is good at prevention and deterrence."),J("treatment-of-the-public","adequate","Avon and Somerset Police is adequate at treating people fairly and with respect."),J("serious-organised-crime","outstanding","Avon and Somerset Police is graded as outstanding at disrupting serious organised crime."),J("investigating-crime","requires_improvement","Avon and Somerset Police requires improvement at investigating crime."),J("managing-offenders","pending","Not yet graded"),J("crime-data-integrity","good","Avon and Somerset Police is good at recording crime."),J("supporting-victims","not_graded","We don’t give a grade for the service to victims of crime.")],
 R=[R("a","treatment-of-the-public","The constabulary should make sure that officers switch on their cameras each time that they stop and search someone"),R("a","investigating-crime","The constabulary should see to it that its supervisors guide investigations from first to last"),R("a","investigating-crime","The constabulary should record why a victim withdraws")],
 M=(lambda y,m: [*two("Victim-based crime per 1,000 population",65.8,66.4,"per_1000_population",y,"table","65.8"),*two("Share of crimes with an outcome of charge or summons",7.1,6.6,"percent",y,"table","7.1%"),*two("Police officers per 100,000 population",181.5,230.2,"per_100000_population",m,"table","181.5"),M("Special constables",278,"count",m,where="table",quote="278"),
    M("Trials run with the universities in Bristol",9,"count",P("Since May 2021"),quote="it has run nine trials",optional=True),M("Records in the sample",232,"count",None,quote="In our sample of 232 records"),M("Records for which video was kept",74.6,"percent",None,quote="video was kept for 74.6 percent"),M("Cases audited",89,"count",None,quote="Of the 89 cases that we audited"),M("Cases well supervised",61,"count",None,quote="61 were well supervised"),
    M("Cases in which the victim's reasons were found",14,"count",None,quote="in 14 of 37 such cases"),M("Cases in which a victim withdrew",37,"count",None,quote="in 14 of 37 such cases"),M("Reported crime (excluding fraud) recorded",95.1,"percent",None,quote="recording 95.1 percent"),M("Reported crime (excluding fraud) recorded",84.8,"percent",P("2016"),quote="our inspection of 2016, when the rate was 84.8 percent"),M("More crimes recorded",15600,"count",P("the year covered by our inspection"),quote="15,600 more crimes recorded for the year covered by our inspection")])(Y("year ending 31 December 2021","2021-12-31"),D("31 March 2022","2022-03-31")),
 not_=[("metric","+/- 2.3 percent","confidence interval"),("metric","nine in ten","fraction in words"),("recommendation","The constabulary tests what it does with students of criminology","promising practice"),("metric","I shall go back to it in six months","horizon")])

# 5 -- 2023-25, Chromium: grades as a matrix of marks, AFI titles, a concern with a date, one AFI across a page end
_AREAS = [("Preventing and deterring crime and antisocial behaviour, and reducing vulnerability",3,"preventing-crime"),("Investigating crime",4,"investigating-crime"),("Police powers and public treatment",1,"treatment-of-the-public"),("Protecting vulnerable people",2,"protecting-vulnerable"),("Responding to the public",3,"responding-to-the-public"),("Managing offenders and suspects",2,"managing-offenders"),("Building, supporting and protecting the workforce",1,"supporting-workforce"),("Leadership and force management",2,"leadership-management")]
doc("west-mercia-2023-25", H("peel_report","west-mercia","2023-25","2025-02-14","PEEL 2023–25: An inspection of West Mercia Police"), '''
<h1>PEEL 2023–25</h1><p class="st">Police effectiveness, efficiency and legitimacy</p><p class="st">An inspection of West Mercia Police</p><p>14 February 2025</p>
<h2>Our judgments</h2><p>Our inspection assessed how good West Mercia Police is in nine areas of policing. We make graded judgments in eight of these nine as follows:</p>
<table class="m"><tr><th></th><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr>''' + "".join("<tr><th>"+n+"</th>"+"".join("<td>"+("●" if g==i else "")+"</td>" for i in range(5))+"</tr>" for n,g,_ in _AREAS) + '''</table>
<p>We also look at the service that victims get, which we don’t grade. Grades can’t be set beside those from before, because the questions have changed. In our 2021/22 inspection we graded the force as requires improvement at responding to the public.</p>
<h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2><p class="gr">Requires improvement</p><p>West Mercia Police requires improvement at preventing and deterring crime and antisocial behaviour, and reducing vulnerability.</p>
<h2>Investigating crime</h2><p class="gr">Inadequate</p><p>West Mercia Police is inadequate at investigating crime.</p>
<div class="coc"><p class="k">Cause of concern</p><p class="t">West Mercia Police is failing victims because too many crimes are not investigated as they should be</p><p>In the year ending 30 September 2024 the force assigned the outcome “charged or summonsed” to 5.4 percent of victim-based crimes. The rate for England and Wales was 6.3 percent. Fewer than half of the 80 investigations that we examined were effective.</p><p class="k">Recommendations</p><p>By 31 August 2025, West Mercia Police should make sure that:</p><ol><li>it has enough accredited detectives for the serious crimes that it must solve;</li><li>investigators set out a plan, and keep to it; and</li><li>victims are asked how the crime has changed their lives.</li></ol></div>
<h2>Police powers and public treatment</h2><p class="gr">Good</p><p>West Mercia Police is good at using police powers and treating the public fairly and respectfully.</p>
<div class="pb"></div><h2>Protecting vulnerable people</h2><p class="gr">Adequate</p><p>West Mercia Police is adequate at protecting vulnerable people.</p>
<h2>Responding to the public</h2><p class="gr">Requires improvement</p><p>West Mercia Police requires improvement at responding to the public.</p>
<div class="afi"><p class="k">Areas for improvement</p><p class="t">The force needs to reach emergencies in the time that it has set itself</p><p>The force aims to be at emergencies within 20 minutes in 85 percent of cases. In 2023/24 its median time was 17 minutes 42 seconds, and it met its own standard in 64.9 percent of cases.</p>
<p class="t">The force needs to tell callers, in plain words, how to keep evidence safe until an officer comes to them,<br class="x"> and needs to keep a note that it has done so</p><p>Call takers gave such advice in 28 of 51 cases (54.9 percent, with a confidence interval of +/- 13.7 percent).</p></div>
<h2>Managing offenders and suspects</h2><p class="gr">Adequate</p><p>West Mercia Police is adequate at managing offenders and suspects. On 1 November 2024 each of its offender managers looked after 58 registered sex offenders, down from 71 a year before.</p>
<h2>Building, supporting and protecting the workforce</h2><p class="gr">Good</p><p>West Mercia Police is good at building, supporting and protecting the workforce. Its people praise an outstanding welfare team.</p>
<h2>Leadership and force management</h2><p class="gr">Adequate</p><p>West Mercia Police’s leadership and management is adequate. It must save £25.1m by 2028/29. It has £9.8 million in usable reserves, 3.4 percent of its budget.</p>''', "chromium",
 css="@page{size:A4;margin:16mm} body{font:13px/1.5 'DejaVu Sans'} h1{font-size:40px;margin-bottom:0} .st{font-size:18px;margin:2px 0} h2{font-size:18px;color:#12436d} table.m{border-collapse:collapse;width:100%;font-size:10.5px} .m th,.m td{border:1px solid #888;padding:5px;text-align:center} .m th:first-child{text-align:left;width:38%} .gr{font-weight:bold;font-size:15px} .k{font-weight:bold;color:#12436d;font-size:15px} .t{font-weight:bold} .coc{border-left:6px solid #b01;padding-left:12px} .afi{border-left:6px solid #d80;padding-left:12px} .pb{page-break-before:always} .x{}",
 J=[*[J(a,("outstanding","good","adequate","requires_improvement","inadequate")[g],n) for n,g,a in _AREAS],J("responding-to-the-public","requires_improvement","In our 2021/22 inspection we graded the force as requires improvement at responding to the public.",origin="prior",round="2021/22"),J("supporting-victims","not_graded","the service that victims get, which we don’t grade",optional=True)],
 R=[R("c","investigating-crime","West Mercia Police is failing victims because too many crimes are not investigated as they should be"),R("r","investigating-crime","it has enough accredited detectives for the serious crimes that it must solve;"),R("r","investigating-crime","investigators set out a plan, and keep to it; and"),R("r","investigating-crime","victims are asked how the crime has changed their lives."),
    R("a","responding-to-the-public","The force needs to reach emergencies in the time that it has set itself"),R("a","responding-to-the-public","The force needs to tell callers, in plain words, how to keep evidence safe until an officer comes to them, and needs to keep a note that it has done so")],
 M=[*two("Victim-based crimes with the outcome charged or summonsed",5.4,6.3,"percent",Y("year ending 30 September 2024","2024-09-30"),q="to 5.4 percent of victim-based crimes",pb=None),M("Investigations examined",80,"count",None,quote="the 80 investigations that we examined"),
    M("Target: emergencies reached within 20 minutes",85,"percent",None,quote="within 20 minutes in 85 percent of cases"),M("Target time for being at emergencies",1200,"seconds",None,quote="The force aims to be at emergencies within 20 minutes",optional=True),M("Median time to reach emergencies",1062,"seconds",FY(2023),quote="its median time was 17 minutes 42 seconds"),M("Cases in which its own standard was met",64.9,"percent",FY(2023),quote="it met its own standard in 64.9 percent of cases"),
    M("Cases in which call takers gave advice on evidence",28,"count",None,quote="in 28 of 51 cases"),M("Cases examined for advice on evidence",51,"count",None,quote="in 28 of 51 cases"),M("Cases in which call takers gave advice on evidence",54.9,"percent",None,quote="54.9 percent"),
    M("Registered sex offenders per offender manager",58,"count",D("On 1 November 2024","2024-11-01"),quote="looked after 58 registered sex offenders"),M("Registered sex offenders per offender manager",71,"count",None,quote="down from 71 a year before"),
    M("Savings to be made",25100000,"gbp",P("by 2028/29"),quote="It must save £25.1m by 2028/29."),M("Usable reserves",9800000,"gbp",None,quote="£9.8 million in usable reserves"),M("Usable reserves as a share of its budget",3.4,"percent",None,quote="3.4 percent of its budget")],
 not_=[("metric","+/- 13.7 percent","confidence interval"),("metric","Fewer than half of the 80 investigations that we examined were effective","fraction in words"),("judgment","Its people praise an outstanding welfare team.","prose"),("metric","eight of these nine","numbers of areas")])

# 6 -- Word paper to a panel: quarters under two years, districts with merged cells that run on over a page, a landscape section
_Q = [("Apr–Jun 2021","2021-04-01","2021-06-30"),("Jul–Sep 2021","2021-07-01","2021-09-30"),("Oct–Dec 2021","2021-10-01","2021-12-31"),("Jan–Mar 2022","2022-01-01","2022-03-31")]
_QR = [("999 calls received","count",("58,114","66,209","60,871","57,430")),("999 calls answered within 10 seconds","percent",("86.4%","79.2%","83.3%","85.7%")),("Average time to answer a 101 call (mm:ss)","seconds",("04:52","07:31","06:08","05:47")),("Emergency incidents attended within target","percent",("74.0%","68.8%","70.5%","72.1%"))]
_DIST = [("Barnsley",(("Residential burglary",1204,1118,"-7.1%"),("Vehicle crime",2077,2244,"8.0%"),("Robbery",188,171,"-9.0%"))),("Doncaster",(("Residential burglary",2001,1893,"-5.4%"),("Vehicle crime",3390,3512,"3.6%"),("Robbery",402,431,"7.2%"))),("Rotherham",(("Residential burglary",1330,1296,"-2.6%"),("Vehicle crime",2418,2733,"13.0%"),("Robbery",213,219,"2.8%"))),("Sheffield",(("Residential burglary",3116,2987,"-4.1%"),("Vehicle crime",5874,6290,"7.1%"),("Robbery",811,846,"4.3%"))),("Force total",(("Residential burglary",7651,7294,"-4.7%"),("Vehicle crime",13759,14779,"7.4%"),("Robbery",1614,1667,"3.3%")))]
def _num(t):
    if _re.fullmatch(r"\d\d:\d\d", t): return int(t[:2])*60+int(t[3:])
    return float(t.rstrip("%").replace(",","")) if "." in t else int(t.rstrip("%").replace(",",""))
word("south-yorkshire-panel-2022", H("pcc_report","south-yorkshire",None,"2022-07-25","Police and Crime Plan: performance in 2021/22"), [
 ("h1","South Yorkshire Police and Crime Panel"),("p","**Meeting date:** 25 July 2022"),("p","**Report of:** the Police and Crime Commissioner for South Yorkshire"),("h2","Police and Crime Plan: performance in 2021/22"),
 ("h3","1. Purpose"),("n","1.1","This report tells members how South Yorkshire Police did in the financial year that ended on 31 March 2022. Members asked for it at their meeting of 25 April 2022 (minute 14)."),
 ("n","1.2","It should be read with the Annual Governance Statement, which went to the Joint Audit Committee, and with the Commissioner’s own Annual Report, which this Panel will see in September. Nothing in it is secret. Words that are used in a sense of their own are explained in the notes at the foot of the page."),
 ("n","1.3","The Police and Crime Plan has three priorities: to protect vulnerable people, to tackle crime and anti-social behaviour, and to treat people fairly. Members will recall that the plan was rewritten after the election, that the public were asked what they thought of it, and that the Panel gave it its blessing in the spring. The measures that stand below were picked by officers of both bodies, and they follow the plan’s order as nearly as the figures let them."),
 ("h3","2. Districts"),("n","2.1","Table 1 sets the year beside the year before.^[Crime figures were taken from the force’s system on 9 May 2022 and may change.] It does not hold fraud."),
 *[("n",f"2.{i}",t) for i,t in ((2,"Residential burglary fell in each of the districts. The Commissioner thanks the neighbourhood teams, who have worked with housing officers, with traders and with schools to make it harder for a thief to make a living."),(3,"Vehicle crime rose, above all the theft of catalytic converters and of small vans. Officers tell the Commissioner that most of it is the work of a few gangs, who cross the county’s borders by night and who can strip a car in the time that it takes to boil a kettle."),(4,"Robbery went up a little in most places. Half of those who are robbed are under 18."))],
 ("p","**Table 1: Offences recorded, by district**"),
 ("t",[[("District",1,"restart"),("Offence",1,"restart"),("Offences recorded",2,None),("Change",1,"restart")],[("",1,"continue"),("",1,"continue"),"2020/21","2021/22",("",1,"continue")]]+[[(d if i==0 else "",1,"restart" if i==0 else "continue"),o,f"{a:,}",f"{b:,}",c] for d,os_ in _DIST for i,(o,a,b,c) in enumerate(os_)],[2000,3000,1500,1500,1500],{"heads":2,"pad":90}),
 ("sect",True),("h3","3. Contact and response"),("n","3.1","Table 2 gives each quarter of the year."),("p","**Table 2: Contact and response by quarter**"),
 ("t",[[("Measure",1,"restart"),("2021",3,None),("2022",1,None)],[("",1,"continue"),"Apr–Jun 2021","Jul–Sep 2021","Oct–Dec 2021","Jan–Mar 2022"]]+[[n,*v] for n,_,v in _QR],[5600,2100,2100,2100,2100],{"heads":2}),
 ("n","3.2","The target is to answer 90% of 999 calls within 10 seconds. In May 2022 the force came 31st out of 43 forces for the speed with which it answers 999."),
 ("sect",False),("h3","4. Money and people"),("n","4.1","The force ended 2021/22 with an underspend of £2.3m on a net budget of £299.4m. On 31 March 2022 it had 2,954 police officers (headcount), 147 of them hired since 1 April 2021."),
 ("n","4.2","The Panel asked what a rise in council tax of £10 would bring. It would bring some £3.8m a year."),("n","4.3","HMICFRS will publish its report on the force in the autumn, and the force hopes to stay good or better."),
 ("h3","5. Recommendations"),("n","5.1","That members note the report.")],
 "OFFICIAL – Police and Crime Panel, 25 July 2022","Page",
 M=[*[M(f"{d}: {o}",v,"count",p,"force" if d=="Force total" else "other","table",d) for d,os_ in _DIST for o,a,b,c in os_ for v,p in ((a,FY(2020)),(b,FY(2021)))],*[M(f"{d}: change in {o.lower()}",float(c.rstrip("%")),"percent_change",None,"force" if d=="Force total" else "other","table",d) for d,os_ in _DIST for o,a,b,c in os_],
    *[M(n,_num(v),u,P(*q),where="table",quote=v) for n,u,vs in _QR for v,q in zip(vs,_Q)],
    M("Target: 999 calls answered within 10 seconds",90,"percent",None,quote="The target is to answer 90% of 999 calls within 10 seconds."),M("Rank for the speed with which it answers 999",31,"rank",P("May 2022","2022-05-01","2022-05-31"),quote="31st out of 43 forces"),
    M("Underspend",2300000,"gbp",FY(2021),quote="an underspend of £2.3m"),M("Net budget",299400000,"gbp",FY(2021),quote="a net budget of £299.4m"),M("Police officers (headcount)",2954,"count",D("On 31 March 2022","2022-03-31"),quote="2,954 police officers (headcount)"),M("Police officers hired",147,"count",P("since 1 April 2021"),quote="147 of them hired since 1 April 2021")],
 not_=[("metric","The Police and Crime Plan has three priorities","number of priorities"),("metric","(minute 14)","number of a minute"),("metric","Half of those who are robbed are under 18","fraction in words, age"),("metric","what a rise in council tax of £10 would bring","hypothetical"),("metric","It would bring some £3.8m a year.","hypothetical"),("judgment","the force hopes to stay good or better","ambition"),("recommendation","That members note the report.","a committee's own recommendation")])

# 7 -- Word paper on money: borderless table, £000, brackets, bullets
_MTFP = [("Pay and allowances",(148210,153480,158905)),("Premises",(11940,12310,12655)),("Transport",(4105,4260,4395)),("Gross expenditure",(164255,170050,175955)),("Income and grants",(-31720,-32105,-32510)),("Net budget requirement",(132535,137945,143445))]
def _br(v): return f"({-v:,})" if v < 0 else f"{v:,}"
word("norfolk-mtfp-2024", H("pcc_report","norfolk",None,"2024-02-01","Medium Term Financial Plan 2024/25 to 2026/27"), [
 ("h2","ORIGINATOR: PCC Chief Finance Officer"),("h1","Medium Term Financial Plan 2024/25 to 2026/27"),("p","SUBMITTED TO: Norfolk Police and Crime Panel, 1 February 2024"),("h3","SUMMARY"),
 ("n","1.","The Police and Crime Commissioner for Norfolk proposes that the policing element of council tax rises by 4.25% to £316.71 for a band D property in 2024/25."),("n","2.","The following pressures fall on the plan of Norfolk Constabulary:"),
 ("b","Pay award for 2023/24: £5.6m"),("b","Energy and fuel: £0.9m, down from £1.4m in 2022/23"),("b","Insurance premiums: £310,000"),("n","3.","Savings of £4.35m are planned for 2024/25; £1.75m of them have still to be found."),
 ("h3","THE PLAN"),("p","Table A – Revenue estimates (£000)"),("t",[["","2024/25","2025/26","2026/27"]]+[[n,*map(_br,v)] for n,v in _MTFP],[4200,1500,1500,1500],{"line":False}),
 ("n","4.","General reserves were £4.6 million at 31 March 2023, which is 3.6% of the net budget. They will not be allowed to fall below 2%.^[The Home Office asks for a note where reserves are above 5%.]"),
 ("n","5.","The capital programme puts £13.2m into buildings over three years and £6,450,000 into vehicles. Each response car costs about £28,000 and is kept for four years."),
 ("n","6.","HMICFRS’s value for money profiles for 2023 put the constabulary’s spending at £187 per head of population, against £207 for its most similar forces and £229 for England and Wales."),
 ("n","7.","The PEEL 2021/22 inspection graded the constabulary as outstanding for its use of resources.")],
 "Office of the Police and Crime Commissioner for Norfolk","NOT PROTECTIVELY MARKED  ",font="Liberation Serif",size=23,
 J=[J("strategic-planning","outstanding","The PEEL 2021/22 inspection graded the constabulary as outstanding for its use of resources.",origin="claimed",round="2021/22")],
 M=[M("Rise in the policing element of council tax",4.25,"percent_change",FY(2024),quote="rises by 4.25%"),M("Policing element of council tax for a band D property",316.71,"gbp",FY(2024),quote="£316.71 for a band D property"),
    M("Pay award",5600000,"gbp",FY(2023),where="list",quote="Pay award for 2023/24: £5.6m"),M("Energy and fuel",900000,"gbp",None,where="list",quote="Energy and fuel: £0.9m"),M("Energy and fuel",1400000,"gbp",FY(2022),where="list",quote="down from £1.4m in 2022/23"),M("Insurance premiums",310000,"gbp",None,where="list",quote="Insurance premiums: £310,000"),
    M("Planned savings",4350000,"gbp",FY(2024),quote="Savings of £4.35m are planned for 2024/25"),M("Planned savings still to be found",1750000,"gbp",None,quote="£1.75m of them have still to be found"),
    *[M(n,v*1000,"gbp",FY(y),where="table",quote=_br(v)) for n,vs in _MTFP for y,v in zip((2024,2025,2026),vs)],
    M("General reserves",4600000,"gbp",D("at 31 March 2023","2023-03-31"),quote="General reserves were £4.6 million at 31 March 2023"),M("General reserves as a share of the net budget",3.6,"percent",D("at 31 March 2023","2023-03-31"),quote="3.6% of the net budget"),M("Floor for general reserves as a share of the net budget",2,"percent",None,quote="will not be allowed to fall below 2%",optional=True),
    M("Capital programme: buildings",13200000,"gbp",P("over three years"),quote="£13.2m into buildings over three years"),M("Capital programme: vehicles",6450000,"gbp",None,quote="£6,450,000 into vehicles"),M("Cost of a response car",28000,"gbp",None,quote="Each response car costs about £28,000"),M("Time a response car is kept",4,"years",None,quote="is kept for four years",optional=True),
    M("Spending per head of population",187,"gbp",P("2023","2023-01-01","2023-12-31"),quote="£187 per head of population",optional=True),M("Spending per head of population, most similar forces",207,"gbp",None,"other",quote="£207 for its most similar forces",optional=True),M("Spending per head of population",229,"gbp",None,"national",quote="£229 for England and Wales",optional=True)],
 not_=[("metric","reserves are above 5%","a rule in a footnote")])
DOCS[-1]["M"][-3]["period"] = None

# 8 -- LaTeX landscape, borderless table with months across and a RAG column, figures in bullets
_MON = [("Apr-20","2020-04-01","2020-04-30"),("May-20","2020-05-01","2020-05-31"),("Jun-20","2020-06-01","2020-06-30"),("Jul-20","2020-07-01","2020-07-31"),("Aug-20","2020-08-01","2020-08-31"),("Sep-20","2020-09-01","2020-09-30")]
_DP = [("Crimes recorded","count",("1,902","2,144","2,390","2,618","2,701","2,455")),("999 calls","count",("3,011","3,498","3,720","4,415","4,902","4,106")),("Median grade 1 response (mins)","seconds",("14.2","14.9","15.3","16.8","17.1","15.5")),("Victim satisfaction (%)","percent",("81.0","80.4","79.8","79.9","78.6","79.2")),("Sickness, hours lost per officer","hours",("4.1","3.8","4.4","4.9","5.2","5.6"))]
doc("dyfed-powys-performance-2020", H("pcc_report","dyfed-powys",None,"2020-11-10","Policing Board: Force Performance Report"), None, "latex", tex=r'''
\documentclass[10pt,a4paper,landscape]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern,fancyhdr,textcomp,array}\usepackage[margin=2cm,headheight=14pt]{geometry}\renewcommand{\familydefault}{\sfdefault}
\pagestyle{fancy}\fancyhf{}\fancyhead[L]{Heddlu Dyfed-Powys Police}\fancyhead[R]{Policing Board, 10 November 2020}\fancyfoot[C]{\thepage}\renewcommand{\headrulewidth}{0.4pt}\setlength{\parindent}{0pt}\setlength{\parskip}{6pt}
\begin{document}
{\LARGE\bfseries Policing Board: Force Performance Report\par}
Report of the Chief Constable to the Police and Crime Commissioner for Dyfed-Powys

\textbf{1\quad Half-year in figures}

{\setlength{\tabcolsep}{11pt}
\begin{tabular}{@{}l*{6}{r}l@{}}
 & Apr-20 & May-20 & Jun-20 & Jul-20 & Aug-20 & Sep-20 & RAG\\[4pt]
Crimes recorded & 1,902 & 2,144 & 2,390 & 2,618 & 2,701 & 2,455 & Amber\\
999 calls & 3,011 & 3,498 & 3,720 & 4,415 & 4,902 & 4,106 & Green\\
Median grade 1 response (mins) & 14.2 & 14.9 & 15.3 & 16.8 & 17.1 & 15.5 & Amber\\
Victim satisfaction (\%) & 81.0 & 80.4 & 79.8 & 79.9 & 78.6 & 79.2 & Red\\
Sickness, hours lost per officer & 4.1 & 3.8 & 4.4 & 4.9 & 5.2 & 5.6 & Red\\
\end{tabular}}

{\footnotesize The threshold for amber is 5\% away from the three-year mean, for red 10\%.}

\textbf{2\quad What lies behind the figures}

\begin{itemize}
\item Recorded crime between April and September 2020 was 6.8\% lower than in the same six months of 2019: 14,210 offences against 15,247.
\item The force issued 1,744 fixed penalty notices under the coronavirus rules by 30 September 2020, more than any other force in Wales.
\item Positive outcomes stood at 16.9\% in the 12 months to September 2020. The average for forces in Wales was 13.2\%.
\item Domestic abuse incidents averaged 26 a day in August 2020.
\end{itemize}

Powys has two inspectors for 2,000 square miles. Ceredigion, with 31 crimes per 1,000 population in 2019/20, remains the safest county. A call from Welshpool can take an hour and a half to reach.

\textbf{3\quad Inspection}

The inspectorate put off its PEEL visit because of the pandemic. In the last report, of 2018/19, it judged the force to be good at planning for the future, and said that it required improvement at investigating crime. The force thinks that its own work on fraud deserves to be called outstanding.
\end{document}
''',
 J=[J("efficiency/planning","good","In the last report, of 2018/19, it judged the force to be good at planning for the future",origin="claimed",round="2018/19"),J("effectiveness/investigating-crime","requires_improvement","said that it required improvement at investigating crime",origin="claimed",round="2018/19")],
 M=[*[M(n.replace(" (mins)","").replace(" (%)",""),round(float(v.replace(",",""))*60) if u=="seconds" else _num(v),u,P(*q),where="table",quote=v) for n,u,vs in _DP for v,q in zip(vs,_MON)],
    M("Change in recorded crime on the same six months of 2019",-6.8,"percent_change",P("between April and September 2020","2020-04-01","2020-09-30"),where="list",quote="6.8% lower than in the same six months of 2019"),M("Recorded crime",14210,"count",P("between April and September 2020","2020-04-01","2020-09-30"),where="list",quote="14,210 offences"),M("Recorded crime",15247,"count",None,where="list",quote="against 15,247"),
    M("Fixed penalty notices issued under the coronavirus rules",1744,"count",P("by 30 September 2020"),where="list",quote="1,744 fixed penalty notices"),M("Positive outcomes",16.9,"percent",Y("12 months to September 2020","2020-09-30"),where="list",quote="Positive outcomes stood at 16.9%"),M("Positive outcomes, average for forces in Wales",13.2,"percent",None,"other",where="list",quote="The average for forces in Wales was 13.2%."),
    M("Domestic abuse incidents a day",26,"count",P("August 2020","2020-08-01","2020-08-31"),where="list",quote="Domestic abuse incidents averaged 26 a day"),M("Inspectors in Powys",2,"count",None,"other",quote="Powys has two inspectors",optional=True),M("Area of Powys",2000,"square_miles",None,"other",quote="2,000 square miles"),M("Crimes per 1,000 population in Ceredigion",31,"per_1000_population",FY(2019),"other",quote="31 crimes per 1,000 population in 2019/20")],
 not_=[("metric","The threshold for amber is 5\\% away","threshold of a colour"),("metric","an hour and a half to reach","in words, no measure"),("judgment","deserves to be called outstanding","the force's own opinion")])
DOCS[-1]["not_"][0] = ("metric","The threshold for amber is 5% away","threshold of a colour")

# 9 -- 2017 efficiency that was not graded; WeasyPrint; years across with wrapped heads; narrow font
doc("greater-manchester-efficiency-2017", H("peel_report","greater-manchester","2017","2017-11","PEEL: Police efficiency (including leadership) 2017"), '''
<div class="c"><h1>PEEL: Police efficiency (including leadership) 2017</h1><h2>An inspection of Greater Manchester Police</h2><p>November 2017</p><p>© HMICFRS 2017</p><p>ISBN: 978-1-78655-466-6</p></div>
<h1>Overview</h1><h2>Overall judgment</h2><p><b>Not graded</b></p><p>The efficiency of Greater Manchester Police is not graded. While we were with the force a bomb went off in the Manchester Arena, and we stopped our fieldwork so that it could look after those who were hurt.</p><p>In 2016 we judged the force to be good in respect of its efficiency. That grade was for a different set of facts and should not be carried over.</p>
<h2>Force in numbers</h2><table class="n"><tr><td class="l">Planned change in workforce<br><small>31 March 2017 to 31 March 2021</small></td><td><b>-1.9%</b><br>Greater Manchester Police</td><td><b>-0.6%</b><br>England and Wales</td></tr><tr><td class="l">Forecast savings<br><small>2017/18</small></td><td><b>£12.6m</b><br>Greater Manchester Police</td><td></td></tr><tr><td class="l">999 calls per 1,000 population<br><small>12 months to 30 June 2017</small></td><td><b>191</b><br>Greater Manchester Police</td><td><b>159</b><br>England and Wales</td></tr></table>
<h1>How well does the force understand demand?</h1><p>This question was not graded. Analysts gave us a good account of hidden demand, from honour-based violence to modern slavery.</p><p>Between 1 July 2016 and 30 June 2017 it took 4.1 minutes on average to answer a 101 call, a minute longer than the year before.</p>
<h3>Area for improvement</h3><ul><li>The force should find out why so many callers ring off before it answers them.</li></ul>
<h1>How well does the force use its resources?</h1><p>This question was not graded.</p><p class="cap">Figure 4: Spending plans</p>
<table class="y"><tr><th>£ million</th><th>2016/17<br>(actual)</th><th>2017/18<br>(forecast)</th><th>2018/19<br>(forecast)</th></tr><tr><td>Gross expenditure on<br>policing</td><td>569.1</td><td>571.8</td><td>566.4</td></tr><tr><td>Spending on<br>information technology</td><td>28.5</td><td>40.2</td><td>33.0</td></tr><tr><td>Drawn from (paid into)<br>reserves</td><td>9.6</td><td>17.3</td><td>(2.1)</td></tr></table>
<h1>How well is the force planning for the future?</h1><p>This question was not graded. If the force lost one more pound in ten, it would have 480 officers fewer.</p>''', "weasyprint",
 css="@page{size:A4;margin:2.2cm;@top-right{content:'Police efficiency 2017: Greater Manchester Police';font:8pt 'Liberation Sans Narrow'}@bottom-center{content:counter(page);font:9pt 'Liberation Sans Narrow'}} body{font:11.5pt/1.4 'Liberation Sans Narrow'} .c{page-break-after:always} h1{font-size:19pt;color:#6c1d45} table.n td{width:30%;padding:8pt;background:#f4eef1;text-align:center} .n td.l{text-align:left;background:#6c1d45;color:#fff} .n b{font-size:18pt} table.y{border-collapse:collapse} .y th,.y td{padding:4pt 14pt;border-bottom:.5pt solid #999;text-align:right} .y td:first-child{text-align:left} .cap{font-weight:bold}",
 J=[J("efficiency","not_graded","The efficiency of Greater Manchester Police is not graded."),J("efficiency","good","In 2016 we judged the force to be good in respect of its efficiency.",origin="prior",round="2016"),J("efficiency/understanding-demand","not_graded","This question was not graded."),J("efficiency/use-of-resources","not_graded","This question was not graded."),J("efficiency/planning","not_graded","This question was not graded.")],
 R=[R("a","efficiency/understanding-demand","The force should find out why so many callers ring off before it answers them.")],
 M=[*two("Planned change in workforce",-1.9,-0.6,"percent_change",P("31 March 2017 to 31 March 2021","2017-03-31","2021-03-31"),"panel","-1.9%"),M("Forecast savings",12600000,"gbp",FY(2017),where="panel",quote="£12.6m"),*two("999 calls per 1,000 population",191,159,"per_1000_population",Y("12 months to 30 June 2017","2017-06-30"),"panel","191"),
    M("Average time to answer a 101 call",246,"seconds",P("1 July 2016 to 30 June 2017","2016-07-01","2017-06-30"),quote="it took 4.1 minutes on average to answer a 101 call"),M("Rise in average time to answer a 101 call on the year before",60,"seconds",None,quote="a minute longer than the year before",optional=True),
    *[M(n,round(v*1e6),"gbp",FY(y),where="table",quote=n) for n,vs in (("Gross expenditure on policing",(569.1,571.8,566.4)),("Spending on information technology",(28.5,40.2,33.0)),("Drawn from (paid into) reserves",(9.6,17.3,-2.1))) for y,v in zip((2016,2017,2018),vs)]],
 not_=[("judgment","Analysts gave us a good account of hidden demand","prose"),("metric","it would have 480 officers fewer","hypothetical"),("metric","one more pound in ten","hypothetical")])
for _m in DOCS[-1]["M"][:2]: _m["period"] = P("31 March 2017 to 31 March 2021")

# 10 -- efficiency 2015, wkhtmltopdf, ruled table with wrapped cells and units in the heads, prior of 2014
doc("lincolnshire-efficiency-2015", H("peel_report","lincolnshire","2015","2015-10","PEEL: Police efficiency 2015"), '''
<div class="cv"><h1>PEEL: Police efficiency 2015</h1><p class="big">An inspection of Lincolnshire Police</p><p>October 2015</p><p>© HMIC 2015</p><p>ISBN: 978-1-78246-811-0</p></div>
<h2>Overview – How efficient is the force at keeping people safe and reducing crime?</h2><table class="ov"><tr><td class="bx">Overall judgment</td><td class="bx2">Good</td></tr></table>
<p>Lincolnshire Police is judged to be good in the efficiency with which it keeps people safe and reduces crime. In last year’s inspection for value for money, it was judged to be outstanding.</p>
<h2>Efficiency in numbers</h2><table class="t"><tr><th>Indicator</th><th>Period</th><th>Lincolnshire<br>Police</th><th>England and<br>Wales</th></tr><tr><td>Planned change in police officer<br>numbers (%)</td><td>2014/15 to 2019/20</td><td>-3.0</td><td>-6.0</td></tr><tr><td>Victim-based crime<br>(per 1,000 population)</td><td>12 months to 31 March 2015</td><td>41.9</td><td>53.8</td></tr><tr><td>Cost of policing<br>(pence per person per day)</td><td>2014/15</td><td>39</td><td>55</td></tr></table>
<h2>How well does the force use its resources to meet its demand?</h2><p><b>Good</b></p><p>Lincolnshire Police is good at using its resources to meet demand. It hands much of its office work to a contractor, and saves £5.8 million a year by that. Before the contract began, in 2012, it spent £35.4 million on the same work.</p>
<h2>How sustainable and affordable is the workforce model?</h2><p><b>Requires improvement</b></p><p>The sustainability and affordability of the force’s workforce model requires improvement. With 1,101 officers it is the smallest of the five forces in the East Midlands, and it has lost one officer in twelve since 2010. The force cannot say what it would look like if its budget fell again.</p><h3>Area for improvement</h3><ul><li>The force should draw up a plan for its future workforce that matches the money that it expects.</li></ul>
<h2>How sustainable is the force’s financial position for the short and long term?</h2><p><b>Good</b></p><p>Lincolnshire Police is judged to be good in the sustainability of its financial position. It balanced its budget in 2014/15 and put £1.2m into reserves. A gap of £10.4m opens in 2018/19.</p><p>Nottinghamshire Police and Northamptonshire Police were both found to require improvement this year.</p>''', "wkhtmltopdf",
 css="body{font-family:'URW Gothic','Liberation Sans';font-size:15px;line-height:1.5} .cv{page-break-after:always;padding-top:220px} .cv h1{font-size:40px} .big{font-size:24px} .ov td{padding:8px 16px;font-weight:bold} .bx{background:#ddd}.bx2{background:#4a8;color:#fff} table.t{border-collapse:collapse} .t th,.t td{border:1px solid #333;padding:5px 9px} .t tr{page-break-inside:avoid}",
 J=[J("efficiency","good","Lincolnshire Police is judged to be good in the efficiency with which it keeps people safe and reduces crime."),J("efficiency","outstanding","In last year’s inspection for value for money, it was judged to be outstanding.",origin="prior",round="2014"),J("efficiency/meeting-demand","good","Lincolnshire Police is good at using its resources to meet demand."),J("efficiency/workforce-model","requires_improvement","The sustainability and affordability of the force’s workforce model requires improvement."),J("efficiency/financial-position","good","Lincolnshire Police is judged to be good in the sustainability of its financial position.")],
 R=[R("a","efficiency/workforce-model","The force should draw up a plan for its future workforce that matches the money that it expects.")],
 M=[*two("Planned change in police officer numbers",-3.0,-6.0,"percent_change",P("2014/15 to 2019/20"),"table","-3.0"),*two("Victim-based crime per 1,000 population",41.9,53.8,"per_1000_population",Y("12 months to 31 March 2015","2015-03-31"),"table","41.9"),*two("Cost of policing per person per day",0.39,0.55,"gbp_per_person_per_day",FY(2014),"table","39"),
    M("Savings from the contractor a year",5800000,"gbp",None,quote="saves £5.8 million a year"),M("Spending on the same work before the contract",35400000,"gbp",None,quote="it spent £35.4 million on the same work"),M("Officers",1101,"count",None,quote="With 1,101 officers"),M("Put into reserves",1200000,"gbp",FY(2014),quote="put £1.2m into reserves"),M("Gap",10400000,"gbp",FY(2018),quote="A gap of £10.4m opens in 2018/19.")],
 not_=[("judgment","Northamptonshire Police were both found to require improvement","other forces"),("metric","the smallest of the five forces","a count that places the force"),("metric","one officer in twelve","fraction in words")])

# 11 -- a letter by Word: one concern closed, one kept open with new recommendations
word("staffordshire-letter-2024", H("inspectorate_news","staffordshire",None,"2024-03-19","Staffordshire Police: causes of concern revisit letter"), [
 ("p","His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services"),("p","23 Stephenson Street, Birmingham B2 4BJ"),("p","19 March 2024"),("p","**Staffordshire Police: causes of concern revisit letter**"),("p","Dear Chief Constable"),
 ("p","When we inspected Staffordshire Police in 2022 we issued two causes of concern. I write to tell you what we found when we came back between 4 and 8 December 2023."),
 ("h3","Cause of concern – closed"),("p","The force does not find and protect the vulnerable people who call it."),("p","Your call takers now check for vulnerability in 93 percent of calls, where in 2022 they did so in 54 percent. We read 120 records. I am content to close this cause of concern."),
 ("h3","Cause of concern – open"),("p","Investigations are of a poor standard and victims are not kept informed."),("p","You have made a good start: 71 of 110 investigations that we reviewed were effective. That is not yet enough."),
 ("h3","Recommendations"),("p","By 30 September 2024 Staffordshire Police should:"),("b","give every detective sergeant time to supervise; and"),("b","keep each victim informed, as the Victims’ Code asks."),
 ("p","The force stays in our Engage phase of monitoring. This letter doesn’t alter any grade in our last report."),("p","Yours sincerely")],
 "","",font="Liberation Serif",size=24,
 R=[R("c",None,"The force does not find and protect the vulnerable people who call it."),R("c",None,"Investigations are of a poor standard and victims are not kept informed."),R("r",None,"give every detective sergeant time to supervise; and"),R("r",None,"keep each victim informed, as the Victims’ Code asks.")],
 M=[M("Calls in which call takers check for vulnerability",93,"percent",None,quote="check for vulnerability in 93 percent of calls"),M("Calls in which call takers check for vulnerability",54,"percent",P("2022"),quote="in 2022 they did so in 54 percent"),M("Records read",120,"count",None,quote="We read 120 records.",optional=True),M("Effective investigations",71,"count",None,quote="71 of 110 investigations"),M("Investigations reviewed",110,"count",None,quote="71 of 110 investigations"),M("Causes of concern issued",2,"count",P("2022"),quote="we issued two causes of concern",optional=True)],
 not_=[("judgment","Investigations are of a poor standard","a concern's words"),("judgment","You have made a good start","prose"),("metric","23 Stephenson Street","an address")])

# ---------------------------------------------------------------- HTML
# 12 -- 2014 page, a definition list, one clause sentence, everything in spans
doc("humberside-2014", H("peel_page","humberside","2014","2014-11-27","Humberside 2014"), '''
<div id="wrapper"><div id="top"><ul class="lang"><li>English</li><li>Cymraeg</li></ul><form><label>Search this site</label></form></div>
<ul id="crumb"><li>Home</li><li>PEEL assessments</li><li>PEEL 2014</li><li>Humberside</li></ul>
<div class="notice">Have your say on our proposed inspection programme. Closes 12 January 2024.</div>
<div id="col"><h1><span>Humberside 2014</span></h1><span class="posted">Posted on 27th November 2014</span>
<p>This page is about Humberside Police. Its PEEL assessment is drawn from inspections of the past 12 months.</p>
<dl><dt>Effectiveness</dt><dd><p>Humberside Police is good at tackling anti-social behaviour; it requires improvement at reducing crime and preventing offending, and at investigating offending.</p><p>Officers need a better grasp of who is at risk. In domestic abuse, 64 of every 100 crimes lead to an arrest.</p></dd>
<dt>Efficiency</dt><dd><p>The extent to which the force is efficient is good.</p><p>HMIC judged that the force’s financial position, for the short and long term, is good.</p><p>The extent to which the force has an affordable way of providing policing requires improvement.</p><p>The force must find £30.9m by March 2016, or 16 percent of what it spends. It has found 94 percent of this.</p></dd>
<dt>Legitimacy</dt><dd><p>HMIC did not grade legitimacy in 2014. According to the Crime Survey for England and Wales (12 months to March 2014), 58 percent of adults in Humberside thought that the force does an excellent or good job; the figure for England and Wales was 61 percent.</p></dd></dl></div>
<div id="right"><h3>Other years</h3><a>Humberside 2015</a><a>Humberside 2016</a></div></div>''', "html", css="#right{float:right}",
 J=[J("effectiveness/anti-social-behaviour","good","Humberside Police is good at tackling anti-social behaviour"),J("effectiveness/reducing-crime","requires_improvement","it requires improvement at reducing crime and preventing offending"),J("effectiveness/investigating-offending","requires_improvement","it requires improvement at reducing crime and preventing offending, and at investigating offending"),
    J("efficiency","good","The extent to which the force is efficient is good."),J("efficiency/financial-position","good","HMIC judged that the force’s financial position, for the short and long term, is good."),J("efficiency/affordable-policing","requires_improvement","The extent to which the force has an affordable way of providing policing requires improvement."),J("legitimacy","not_graded","HMIC did not grade legitimacy in 2014.")],
 M=[M("Domestic abuse crimes that lead to an arrest",64,"percent",None,quote="64 of every 100 crimes lead to an arrest",optional=True),M("Savings to be found",30900000,"gbp",P("by March 2016"),quote="The force must find £30.9m by March 2016"),M("Savings to be found as a share of spending",16,"percent",None,quote="16 percent of what it spends"),M("Share of savings found",94,"percent",None,quote="It has found 94 percent of this."),
    *two("Adults who thought that the force does an excellent or good job",58,61,"percent",Y("12 months to March 2014","2014-03-31"),q="58 percent of adults in Humberside")],
 not_=[("judgment","does an excellent or good job","a survey's answer"),("judgment","Officers need a better grasp of who is at risk.","prose"),("metric","Closes 12 January 2024","site furniture")])

# 13 -- one pillar of 2018/19, badge lost, tabs and accordion, a 2017 grade told twice
doc("merseyside-legitimacy-2018", H("peel_page","merseyside","2018/19",None,"Merseyside PEEL 2018"), '''
<nav class="nav"><a href="#">PEEL</a> / <a href="#">Merseyside</a></nav><div role="tablist"><button>Overview</button><button>Effectiveness</button><button>Efficiency</button><button aria-selected="true">Legitimacy</button></div>
<article class="tabpanel"><header><h1>Merseyside PEEL 2018</h1><h2>Legitimacy</h2></header>
<details open><summary>How legitimately does the force treat the public and its workforce?</summary><p class="u">Last updated 02/05/2019</p><p>Merseyside Police is good at treating the public and its workforce legitimately.</p><p>The force is outstanding in the way it treats the public fairly. It needs to do better at finding those in its ranks who abuse their position.</p></details>
<details><summary>To what extent does the force treat all of the people it serves with fairness and respect?</summary><p class="u">Last updated 02/05/2019</p><p>Merseyside Police is outstanding at treating the people it serves with fairness and respect.</p><p>Independent advisers looked at 86 records of force used in custody and were content with 83. The force is second of 43 forces for the share of its officers who have been trained in unconscious bias: 97.6 percent by 30 September 2018.</p></details>
<details><summary>How well does the force ensure that its workforce behaves ethically and lawfully?</summary><p class="u">Last updated 02/05/2019</p><p>Merseyside Police requires improvement at ensuring its workforce behaves ethically and lawfully.</p><h4>Areas for improvement</h4><ul><li><p>The force should make sure that its counter-corruption unit has the people to look for, and not only to answer, reports of abuse of position.</p></li><li><p>The force should clear the vetting backlog by the end of the year.</p></li></ul><p>As of 1 November 2018, 1,118 people in the force had no current vetting; a year earlier it was 640.</p></details>
<details><summary>To what extent does the force treat its workforce with fairness and respect?</summary><p class="u">Last updated 12/12/2017</p><p>This question was not inspected in 2018. Merseyside Police was judged to be good at it in 2017, and in our 2016 inspection it was judged outstanding.</p></details></article><section class="share">Share this page: Facebook Twitter</section>''', "html",
 J=[J("legitimacy","good","Merseyside Police is good at treating the public and its workforce legitimately.",as_of="2019-05-02"),J("legitimacy/treating-public-fairly","outstanding","Merseyside Police is outstanding at treating the people it serves with fairness and respect.",as_of="2019-05-02"),J("legitimacy/ethical-lawful-behaviour","requires_improvement","Merseyside Police requires improvement at ensuring its workforce behaves ethically and lawfully.",as_of="2019-05-02"),
    J("legitimacy/treating-workforce-fairly","good","Merseyside Police was judged to be good at it in 2017",origin="prior",round="2017"),J("legitimacy/treating-workforce-fairly","outstanding","in our 2016 inspection it was judged outstanding",origin="prior",round="2016"),J("legitimacy/treating-workforce-fairly","not_reinspected","This question was not inspected in 2018.",as_of="2017-12-12",optional=True)],
 R=[R("a","legitimacy/ethical-lawful-behaviour","The force should make sure that its counter-corruption unit has the people to look for, and not only to answer, reports of abuse of position."),R("a","legitimacy/ethical-lawful-behaviour","The force should clear the vetting backlog by the end of the year.")],
 M=[M("Records of force used in custody looked at",86,"count",None,quote="86 records of force used in custody"),M("Records of force used in custody with which independent advisers were content",83,"count",None,quote="were content with 83"),M("Rank for the share of officers trained in unconscious bias",2,"rank",None,quote="second of 43 forces",optional=True),M("Officers trained in unconscious bias",97.6,"percent",D("by 30 September 2018","2018-09-30"),quote="97.6 percent by 30 September 2018"),
    M("People in the force with no current vetting",1118,"count",D("As of 1 November 2018","2018-11-01"),quote="1,118 people in the force had no current vetting"),M("People in the force with no current vetting",640,"count",None,quote="a year earlier it was 640")],
 not_=[("judgment","It needs to do better at finding those in its ranks","prose")])
DOCS[-1]["M"][3]["period"] = P("by 30 September 2018")

# 14 -- 2015 page, key facts in a table, panel of later figures
doc("cumbria-2015", H("peel_page","cumbria","2015",None,"Cumbria 2015"), '''
<div class="skip"><a>Skip to content</a></div><header><strong>HMICFRS</strong> – inspecting policing in the public interest</header>
<main class="content-area"><h1 class="entry-title">Cumbria 2015</h1><p class="intro">Read more about Cumbria Constabulary. This is our second PEEL assessment of the force.</p>
<table class="key-facts"><caption>Key facts – 2018/19</caption><tbody><tr><th>Force area</th><td>2,613 square miles</td></tr><tr><th>Population</th><td>0.50m people<br><span>up1% local 10 yr change</span></td></tr><tr><th>Workforce</th><td>89% frontline police officers<br>92% national level<br>3.78 per 1000 population<br>3.63 national level<br><span>down11% 10yr change in local workforce</span><br><span>down12% 10yr national change</span></td></tr><tr><th>Victim-based crimes</th><td>0.05 per person<br>0.06 national level<br><span>up44% Local 5 year trend</span><br><span>up32% National 5 year trend</span></td></tr><tr><th>Cost</th><td>66p per person per day local<br>58p per person per day national</td></tr></tbody></table>
<section class="pillar"><h2>Effectiveness</h2><h3>How effective is the force at keeping people safe and reducing crime?</h3><p class="date">Last updated 18/02/2016</p><p class="grade">Good</p><p>Cumbria Constabulary has been assessed as good in respect of its effectiveness at keeping people safe and reducing crime.</p><p>HMIC found that the constabulary is good at preventing crime and anti-social behaviour and keeping people safe, and that its work to investigate crime and manage offenders is good. It protects those who are vulnerable from harm and supports victims well, and is judged as good in this. Its approach to tackling serious and organised crime requires improvement.</p></section>
<section class="pillar"><h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p class="date">Last updated 20/10/2015</p><p class="grade">Requires improvement</p><p>Cumbria Constabulary has been assessed as requiring improvement in respect of its efficiency. In last year’s efficiency inspection, Cumbria Constabulary was judged to be good.</p><p>The floods of December cost it dear: it paid for 9,400 hours of overtime.</p></section>
<section class="pillar"><h2>Legitimacy</h2><h3>How legitimate is the force at keeping people safe and reducing crime?</h3><p class="date">Last updated 11/02/2016</p><p class="grade">Good</p><p>Cumbria Constabulary has been assessed as good in respect of its legitimacy.</p></section>
<section class="pillar"><h2>Leadership</h2><p>We also asked how well the constabulary is led. We do not give a grade for leadership. The chief constable has good ideas.</p></section></main><footer>© Crown copyright 2024 · Accessibility</footer>''', "html", head='<link rel="canonical" href="https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2015/cumbria/">',
 J=[J("effectiveness","good","Cumbria Constabulary has been assessed as good in respect of its effectiveness at keeping people safe and reducing crime.",as_of="2016-02-18"),J("effectiveness/preventing-crime","good","the constabulary is good at preventing crime and anti-social behaviour and keeping people safe",as_of="2016-02-18"),J("effectiveness/investigating-crime","good","its work to investigate crime and manage offenders is good",as_of="2016-02-18"),J("effectiveness/protecting-vulnerable","good","It protects those who are vulnerable from harm and supports victims well, and is judged as good in this.",as_of="2016-02-18"),J("effectiveness/serious-organised-crime","requires_improvement","Its approach to tackling serious and organised crime requires improvement.",as_of="2016-02-18"),
    J("efficiency","requires_improvement","Cumbria Constabulary has been assessed as requiring improvement in respect of its efficiency.",as_of="2015-10-20"),J("efficiency","good","In last year’s efficiency inspection, Cumbria Constabulary was judged to be good.",origin="prior",round="2014"),J("legitimacy","good","Cumbria Constabulary has been assessed as good in respect of its legitimacy.",as_of="2016-02-11"),J("leadership","not_graded","We do not give a grade for leadership.",optional=True)],
 M=(lambda y: [M("Force area",2613,"square_miles",y,where="panel",quote="2,613 square miles"),M("Population",500000,"count",y,where="panel",quote="0.50m people"),M("Change in population",1,"percent_change",P("10 yr change"),where="panel",quote="up1% local 10 yr change"),*two("Share of police officers who are frontline",89,92,"percent",y,"panel","89% frontline police officers"),*two("Workforce per 1,000 population",3.78,3.63,"per_1000_population",y,"panel","3.78 per 1000 population"),*two("Change in workforce",-11,-12,"percent_change",P("10yr change"),"panel","down11%"),*two("Victim-based crimes per person",0.05,0.06,"per_person",y,"panel","0.05 per person"),*two("Change in victim-based crimes",44,32,"percent_change",P("5 year trend"),"panel","up44%"),*two("Cost per person per day",0.66,0.58,"gbp_per_person_per_day",y,"panel","66p per person per day local"),
    M("Overtime paid for",9400,"hours",None,quote="it paid for 9,400 hours of overtime",optional=True)])(FY(2018)),
 not_=[("judgment","The chief constable has good ideas.","prose"),("metric","our second PEEL assessment","ordinal")])

# 15 -- 2021/22 as a page of the newer site: tags after headings, pending SOC, figures in a definition list
doc("essex-2021-22", H("peel_page","essex","2021/22","2022-10-13","Essex PEEL 2021/22"), '''
<div class="govuk-cookie-banner"><p>Cookies on HMICFRS</p><button>Accept analytics cookies</button><button>Reject</button></div>
<div class="govuk-width-container"><main class="govuk-main-wrapper"><span class="govuk-caption-xl">PEEL assessment</span><h1 class="govuk-heading-xl">Essex PEEL 2021/22</h1><dl class="metadata"><dt>Published</dt><dd>13 October 2022</dd><dt>Force</dt><dd>Essex Police</dd></dl>
<p class="govuk-body-l">We graded Essex Police’s performance across nine areas of policing and found the force was ‘good’ in four areas, ‘adequate’ in three areas and ‘requires improvement’ in two areas.</p>
<div class="card"><h2>Preventing crime <strong class="govuk-tag">Good</strong></h2><p>Essex Police is good at preventing and deterring crime.</p></div>
<div class="card"><h2>Treatment of the public <strong class="govuk-tag">Good</strong></h2><p>Most of the force’s stops rest on reasonable grounds: we judged 91.4% of the records in our sample to do so. In 2020 it was 86%.</p></div>
<div class="card"><h2>Investigating crime <strong class="govuk-tag">Adequate</strong></h2><p>Essex Police is adequate at investigating crime.</p></div>
<div class="card"><h2>Responding to the public <strong class="govuk-tag">Requires improvement</strong></h2><p>The force doesn’t always answer as fast as it should.</p><dl class="stats"><dt>999 calls answered within 10 seconds, year ending 31 March 2022</dt><dd>71.0%</dd><dt>National standard</dt><dd>90%</dd><dt>101 calls abandoned, year ending 31 March 2022</dt><dd>27.8%</dd></dl>
<div class="inset"><h3>Area for improvement</h3><p class="afi">The force should reduce the number of 101 calls that are abandoned, and should see that those who call twice are known to have called before.</p></div></div>
<div class="card"><h2>Protecting vulnerable people <strong class="govuk-tag">Adequate</strong></h2></div>
<div class="card"><h2>Managing offenders <strong class="govuk-tag">Requires improvement</strong></h2><p>There is a backlog of 317 visits to registered sex offenders.</p></div>
<div class="card"><h2>Building, supporting and protecting the workforce <strong class="govuk-tag">Adequate</strong></h2></div>
<div class="card"><h2>Strategic planning, organisational management and value for money <strong class="govuk-tag">Good</strong></h2><p>Essex Police has grown by 19% since 2018 and costs £175 per head; few forces are cheaper.</p></div>
<div class="card"><h2>Recording data about crime <strong class="govuk-tag">Good</strong></h2></div>
<div class="card"><h2>Disrupting serious organised crime <strong class="govuk-tag govuk-tag--grey">To be graded</strong></h2><p>We will add this grade when our report on the Eastern region comes out.</p></div>
<p>Our grades this time can’t be put beside those of 2018/19. A force that was good then and is adequate now has not of need got worse.</p></main></div>''', "html",
 J=[J("preventing-crime","good","Essex Police is good at preventing and deterring crime."),J("treatment-of-the-public","good","Treatment of the public Good"),J("investigating-crime","adequate","Essex Police is adequate at investigating crime."),J("responding-to-the-public","requires_improvement","Responding to the public Requires improvement"),J("protecting-vulnerable","adequate","Protecting vulnerable people Adequate"),J("managing-offenders","requires_improvement","Managing offenders Requires improvement"),J("supporting-workforce","adequate","Building, supporting and protecting the workforce Adequate"),J("strategic-planning","good","Strategic planning, organisational management and value for money Good"),J("crime-data-integrity","good","Recording data about crime Good"),J("serious-organised-crime","pending","To be graded")],
 R=[R("a","responding-to-the-public","The force should reduce the number of 101 calls that are abandoned, and should see that those who call twice are known to have called before.")],
 M=[M("Records of stops that rest on reasonable grounds",91.4,"percent",None,quote="we judged 91.4% of the records in our sample to do so"),M("Records of stops that rest on reasonable grounds",86,"percent",P("2020","2020-01-01","2020-12-31"),quote="In 2020 it was 86%."),M("999 calls answered within 10 seconds",71.0,"percent",Y("year ending 31 March 2022","2022-03-31"),where="panel",quote="71.0%"),M("National standard for 999 calls answered within 10 seconds",90,"percent",None,"national","panel","90%",True),M("101 calls abandoned",27.8,"percent",Y("year ending 31 March 2022","2022-03-31"),where="panel",quote="27.8%"),
    M("Backlog of visits to registered sex offenders",317,"count",None,quote="a backlog of 317 visits"),M("Growth of the force",19,"percent_change",P("since 2018"),quote="has grown by 19% since 2018"),M("Cost per head",175,"gbp",None,quote="costs £175 per head",optional=True)],
 counts={"areas":9,"good":4,"adequate":3,"requires_improvement":2}, not_=[("judgment","A force that was good then and is adequate now","explanation")])

# 16 -- 2023-25 full report saved as a page, table of several years, AFIs as titles, footnotes as links
doc("north-yorkshire-2023-25", H("peel_report","north-yorkshire","2023-25","2024-11-08","PEEL 2023–25: An inspection of North Yorkshire Police"), '''
<header class="site"><a>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services</a><nav>Police forces · Fire and rescue services · Publications</nav></header><div class="get-pdf">Get the report: PDF document (1.02MB)</div>
<main><h1>PEEL 2023–25: An inspection of North Yorkshire Police</h1><p class="publication-date">Published on: 8 November 2024</p><ol class="toc"><li>Overall summary</li><li>Preventing crime</li><li>Responding to the public</li><li>Leadership and force management</li><li>About the data</li></ol>
<h2>Overall summary</h2><h3>Our judgments</h3><div class="grades"><div class="row"><span>Police powers and treating the public fairly and respectfully</span> <b>Adequate</b></div><div class="row"><span>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</span> <b>Adequate</b></div><div class="row"><span>Responding to the public</span> <b>Requires improvement</b></div><div class="row"><span>Investigating crime</span> <b>Requires improvement</b></div><div class="row"><span>Protecting vulnerable people</span> <b>Good</b></div><div class="row"><span>Managing offenders and suspects</span> <b>Adequate</b></div><div class="row"><span>Building, supporting and protecting the workforce</span> <b>Inadequate</b></div><div class="row"><span>Leadership and force management</span> <b>Requires improvement</b></div></div>
<h2>Responding to the public</h2><p>North Yorkshire Police requires improvement at responding to the public.</p><h3>Area for improvement</h3><h4>The force needs to attend calls for service in line with its published attendance times</h4><p>In the year ending 31 March 2024, the force attended 72.3 percent of its urgent calls in time<sup><a href="#fn1">1</a></sup>. Its own target is 80 percent. In rural places this was lower still.</p>
<table><caption>Table 1: Demand on the control room</caption><thead><tr><th></th><th>Year ending 31 March 2022</th><th>Year ending 31 March 2023</th><th>Year ending 31 March 2024</th></tr></thead><tbody><tr><th>999 calls</th><td>98,745</td><td>107,210</td><td>113,862</td></tr><tr><th>101 calls</th><td>221,006</td><td>204,318</td><td>198,540</td></tr><tr><th>Mean time to answer 101 calls (seconds)</th><td>133</td><td>171</td><td>94</td></tr></tbody></table>
<h2>Building, supporting and protecting the workforce</h2><p>North Yorkshire Police is inadequate at building, supporting and protecting the workforce.</p><h3>Cause of concern</h3><h4>North Yorkshire Police doesn’t look after the wellbeing of its control room staff</h4><p>Some 43 of its 160 control room posts were vacant on 30 June 2024, and 22.5 percent of those who work there had left within the last year.</p><p>Recommendations</p><p>Within three months, North Yorkshire Police should:</p><ul><li>offer each member of control room staff a talk with occupational health; and</li><li>put forward a plan to fill its vacancies.</li></ul>
<h2>Leadership and force management</h2><p>North Yorkshire Police’s leadership and management requires improvement. In our last inspection it was judged inadequate for its strategic planning, so it has come some way.</p><h4>Innovative practice</h4><h4>The force needs no extra money to run its rural watch</h4><p>Its 1,240 volunteers report what they see.</p>
<h2>About the data</h2><p>Rates use a population of 818,000. Forces send us data at different times.</p><p id="fn1">1. Within 60 minutes.</p></main>''', "html",
 J=[J("treatment-of-the-public","adequate","Police powers and treating the public fairly and respectfully Adequate"),J("preventing-crime","adequate","Preventing and deterring crime and antisocial behaviour, and reducing vulnerability Adequate"),J("responding-to-the-public","requires_improvement","North Yorkshire Police requires improvement at responding to the public."),J("investigating-crime","requires_improvement","Investigating crime Requires improvement"),J("protecting-vulnerable","good","Protecting vulnerable people Good"),J("managing-offenders","adequate","Managing offenders and suspects Adequate"),J("supporting-workforce","inadequate","North Yorkshire Police is inadequate at building, supporting and protecting the workforce."),J("leadership-management","requires_improvement","North Yorkshire Police’s leadership and management requires improvement."),J("strategic-planning","inadequate","In our last inspection it was judged inadequate for its strategic planning",origin="prior",round="2021/22")],
 R=[R("a","responding-to-the-public","The force needs to attend calls for service in line with its published attendance times"),R("c","supporting-workforce","North Yorkshire Police doesn’t look after the wellbeing of its control room staff"),R("r","supporting-workforce","offer each member of control room staff a talk with occupational health; and"),R("r","supporting-workforce","put forward a plan to fill its vacancies.")],
 M=[M("Urgent calls attended in time",72.3,"percent",Y("year ending 31 March 2024","2024-03-31"),quote="attended 72.3 percent of its urgent calls in time"),M("Target for urgent calls attended in time",80,"percent",None,quote="Its own target is 80 percent."),
    *[M(n,v,u,Y(f"Year ending 31 March {y}",f"{y}-03-31"),where="table",quote=f"{v:,}") for n,u,vs in (("999 calls","count",(98745,107210,113862)),("101 calls","count",(221006,204318,198540)),("Mean time to answer 101 calls","seconds",(133,171,94))) for y,v in zip((2022,2023,2024),vs)],
    M("Control room posts vacant",43,"count",D("on 30 June 2024","2024-06-30"),quote="43 of its 160 control room posts were vacant"),M("Control room posts",160,"count",D("on 30 June 2024","2024-06-30"),quote="43 of its 160 control room posts"),M("Control room staff who had left",22.5,"percent",P("within the last year"),quote="22.5 percent of those who work there had left within the last year"),M("Volunteers of the rural watch",1240,"count",None,quote="Its 1,240 volunteers"),M("Population",818000,"count",None,quote="a population of 818,000"),M("Standard: urgent calls attended within",3600,"seconds",None,quote="Within 60 minutes.",optional=True)],
 not_=[("recommendation","The force needs no extra money to run its rural watch","innovative practice"),("metric","PDF document (1.02MB)","size of a file")])

# 17 -- register of several forces: no single force
doc("register-2023", H("inspectorate_news",None,None,None,"Causes of concern: open and closed"), '''
<div class="masthead">HMICFRS</div><div id="main-content"><h1>Causes of concern: open and closed</h1><p>This register lists each cause of concern that we gave to a police force, with its recommendations. We update it each month.</p>
<table class="register"><thead><tr><th>Force</th><th>Report</th><th>Kind</th><th>Text</th><th>Due</th><th>Status</th></tr></thead><tbody>
<tr><td>Cleveland Police</td><td>PEEL 2021/22 (3)</td><td>Cause of concern</td><td>The force is failing to respond in good time to calls from vulnerable people.</td><td>–</td><td>Open</td></tr>
<tr><td>Cleveland Police</td><td>PEEL 2021/22 (3)</td><td>Recommendation</td><td>The force should make sure that a supervisor looks at each call that has waited for more than an hour.</td><td>30 June 2023</td><td>Open</td></tr>
<tr><td>Gwent Police</td><td>Accelerated, January 2023 (1)</td><td>Cause of concern</td><td>The force does not act quickly enough against officers who harass their colleagues.</td><td>–</td><td>Open</td></tr>
<tr><td>Gwent Police</td><td>Accelerated, January 2023 (1)</td><td>Recommendation</td><td>The force should give its professional standards department the people that it needs.</td><td>31 October 2023</td><td>Closed</td></tr></tbody></table><p>There were 11 open causes of concern on 1 September 2023.</p></div>''', "html",
 R=[R("c",None,"The force is failing to respond in good time to calls from vulnerable people."),R("r",None,"The force should make sure that a supervisor looks at each call that has waited for more than an hour."),R("c",None,"The force does not act quickly enough against officers who harass their colleagues."),R("r",None,"The force should give its professional standards department the people that it needs.")],
 M=[M("Open causes of concern",11,"count",D("on 1 September 2023","2023-09-01"),"national",quote="There were 11 open causes of concern on 1 September 2023.")],
 not_=[("metric","PEEL 2021/22 (3)","number of a report"),("metric","more than an hour","a limit in a recommendation")])

# 18 -- a force's release among cookies and buttons; claims, a prior grade, another force
doc("wiltshire-force-news-2024", H("force_news","wiltshire","2023-25","2024-02-16","Wiltshire Police comes out of Engage"), '''
<section class="c-cookie"><h2>Cookies on our website</h2><p>This site keeps small files on your device. Some of them it cannot do without; others tell us which pages are read, or come from sites whose films and maps we show. You may say no to those.</p></section>
<nav><ul><li>Report</li><li>Tell us about</li><li>Apply or register</li><li>Wiltshire (English)</li></ul></nav>
<main><span class="tag">News</span><h1>Wiltshire Police comes out of Engage</h1><time datetime="2024-02-16T09:00">09:00 16/02/2024</time>
<p>Inspectors have found that Wiltshire Police has turned a corner, less than two years after it was put into special measures.</p>
<p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS), in its PEEL 2023-25 report, graded the Force ‘Good’ at recording data about crime, ‘Adequate’ in preventing crime, protecting vulnerable people, managing offenders and police powers, and ‘Requires Improvement’ at investigating crime and responding to the public.</p>
<p>In 2022, the Force was graded ‘Inadequate’ for protecting vulnerable people.</p>
<blockquote><p>Chief Constable Catherine Roper said: “Our officers do a good job, and we’re not where we want to be, which is outstanding. Only Avon and Somerset, our neighbours, were graded outstanding for anything.”</p></blockquote>
<h2>By numbers</h2><ul><li>999 calls answered in 6 seconds on average in January 2024 (January 2023: 19 seconds)</li><li>96.3% of crimes recorded correctly</li><li>£1.5 million put into the Crime and Communications Centre</li><li>Burglary down 18% in 2023</li></ul>
<p>Call 101, or 999 in an emergency. Incident number 54240012345.</p></main><div class="share-bar">Share Tweet Print</div>''', "html", head='<meta property="og:site_name" content="Wiltshire Police"><meta property="og:title" content="Wiltshire Police comes out of Engage">',
 J=[J("crime-data-integrity","good","graded the Force ‘Good’ at recording data about crime",origin="claimed"),*[J(a,"adequate","‘Adequate’ in preventing crime, protecting vulnerable people, managing offenders and police powers",origin="claimed") for a in ("preventing-crime","protecting-vulnerable","managing-offenders","treatment-of-the-public")],J("investigating-crime","requires_improvement","‘Requires Improvement’ at investigating crime and responding to the public",origin="claimed"),J("responding-to-the-public","requires_improvement","‘Requires Improvement’ at investigating crime and responding to the public",origin="claimed"),J("protecting-vulnerable","inadequate","In 2022, the Force was graded ‘Inadequate’ for protecting vulnerable people.",origin="claimed",round="2021/22")],
 M=[M("Average time to answer 999 calls",6,"seconds",P("January 2024","2024-01-01","2024-01-31"),where="list",quote="999 calls answered in 6 seconds on average in January 2024"),M("Average time to answer 999 calls",19,"seconds",P("January 2023","2023-01-01","2023-01-31"),where="list",quote="January 2023: 19 seconds"),M("Crimes recorded correctly",96.3,"percent",None,where="list",quote="96.3% of crimes recorded correctly"),M("Money put into the Crime and Communications Centre",1500000,"gbp",None,where="list",quote="£1.5 million put into the Crime and Communications Centre"),M("Change in burglary",-18,"percent_change",P("2023","2023-01-01","2023-12-31"),where="list",quote="Burglary down 18% in 2023")],
 not_=[("judgment","which is outstanding","ambition"),("judgment","Only Avon and Somerset, our neighbours, were graded outstanding","another force"),("judgment","Our officers do a good job","prose"),("metric","Incident number 54240012345","a reference"),("metric","less than two years after","a span")])

# 19 -- inspectorate news with counts, straight quotes, named worse grades
doc("west-yorkshire-inspectorate-news-2023", H("inspectorate_news","west-yorkshire","2021/22","2023-01-20","West Yorkshire Police: strong on prevention, must answer faster"), '''
<div class="wrap"><div class="crumbs">You are here: Home / News / News feed</div><h1>West Yorkshire Police: strong on prevention, must answer faster</h1><div class="meta"><span>News</span> <span>20 January 2023</span></div><div class="rich">
<p>West Yorkshire Police is good at stopping crime before it happens, but it must answer its callers faster, the police inspectorate says.</p><p>HMICFRS graded West Yorkshire Police's performance across nine areas of policing and found the force was "outstanding" in one area, "good" in five areas, "adequate" in two areas and "requires improvement" in one area.</p>
<p>The force is outstanding at disrupting serious organised crime. Inspectors said that it is good in its treatment of the public and at managing offenders. They said that responding to the public requires improvement.</p>
<p>They were pleased that:</p><ul><li>its domestic abuse teams work with victims to a high standard;</li><li>it took £9.6m from criminals in 2021/22; and</li><li>it has 6,071 officers, the most since 2010.</li></ul>
<p>HM Inspector of Constabulary Andy Cooke said:</p><blockquote>"The people of West Yorkshire have a good force. But in the three months to September 2022 it took its control room 33 seconds on average to answer 999, when the national average was 16 seconds. If it were to halve that, 40,000 people a year would be better served."</blockquote><p>The force will be looked at again in 2024. Three of the four forces in Yorkshire and the Humber were graded adequate or better for responding to the public.</p></div></div>''', "html",
 J=[J("preventing-crime","good","West Yorkshire Police is good at stopping crime before it happens"),J("serious-organised-crime","outstanding","The force is outstanding at disrupting serious organised crime."),J("treatment-of-the-public","good","it is good in its treatment of the public"),J("managing-offenders","good","it is good in its treatment of the public and at managing offenders"),J("responding-to-the-public","requires_improvement","They said that responding to the public requires improvement.")],
 M=[M("Money taken from criminals",9600000,"gbp",FY(2021),where="list",quote="it took £9.6m from criminals in 2021/22"),M("Officers",6071,"count",None,where="list",quote="it has 6,071 officers"),*two("Average time to answer 999",33,16,"seconds",P("three months to September 2022","2022-07-01","2022-09-30"),q="33 seconds on average to answer 999",pb=None)],
 counts={"areas":9,"outstanding":1,"good":5,"adequate":2,"requires_improvement":1}, not_=[("judgment","The people of West Yorkshire have a good force.","no area"),("metric","40,000 people a year would be better served","hypothetical"),("judgment","Three of the four forces in Yorkshire and the Humber were graded adequate or better","other forces"),("recommendation","its domestic abuse teams work with victims to a high standard","praise")])

# 20 -- crime data integrity re-inspection, a table by kind of crime, a cause of concern with bulleted recommendations
doc("bedfordshire-cdi-2018", H("inspectorate_news","bedfordshire",None,"2018-09-06","Bedfordshire Police: Crime Data Integrity re-inspection 2018"), '''
<div class="hero"><h1>Bedfordshire Police: Crime Data Integrity re-inspection 2018</h1><p>Published on: 6 September 2018</p></div><div class="body"><h2>Overall judgment</h2><p><strong>Requires improvement</strong></p>
<p>Since our last crime data integrity inspection, in 2016, when it was graded inadequate, Bedfordshire Police has got better at recording crime. Its arrangements are judged to require improvement.</p>
<table><thead><tr><th>Kind of crime</th><th>Recorded in 2016 (%)</th><th>Recorded in 2018 (%)</th></tr></thead><tbody><tr><td>All crime (excluding fraud)</td><td>67.0</td><td>90.2</td></tr><tr><td>Violence against the person</td><td>60.8</td><td>86.5</td></tr><tr><td>Sexual offences</td><td>77.9</td><td>94.4</td></tr></tbody></table>
<p>We estimate that this means the force recorded an additional 9,600 crimes for the year covered by our inspection. Of 31 reports of rape that we audited, 29 had been recorded.</p>
<h2>How effective is the force at recording reported crime?</h2><p>Inadequate</p><p>The force is inadequate at recording reported crime.</p>
<h2>How efficiently do the force’s systems and processes support accurate crime recording?</h2><p>Good</p><h2>Cause of concern</h2><p>Bedfordshire Police still leaves too many violent crimes off its books when a victim first speaks to an officer.</p><h3>Recommendation</h3><p>The force should immediately:</p><ul><li>make sure that its crime bureau records violent crime within 24 hours.</li></ul><h2>Areas for improvement</h2><ul><li>The force should collect diversity information from those who report crime.</li></ul></div>''', "html",
 J=[J("crime-data-integrity","requires_improvement","Its arrangements are judged to require improvement.",programme="crime_data_integrity",round="2018"),J("crime-data-integrity","inadequate","in 2016, when it was graded inadequate",origin="prior",programme="crime_data_integrity",round="2016"),J("crime-data-integrity","inadequate","The force is inadequate at recording reported crime.",programme="crime_data_integrity",round="2018",optional=True),J("crime-data-integrity","good","Good",programme="crime_data_integrity",round="2018",optional=True)],
 R=[R("c","crime-data-integrity","Bedfordshire Police still leaves too many violent crimes off its books when a victim first speaks to an officer."),R("r","crime-data-integrity","make sure that its crime bureau records violent crime within 24 hours."),R("a","crime-data-integrity","The force should collect diversity information from those who report crime.")],
 M=[*[M(n+": reported crime that was recorded",v,"percent",P(str(y),f"{y}-01-01",f"{y}-12-31"),where="table",quote=str(v)) for n,a,b in (("All crime (excluding fraud)",67.0,90.2),("Violence against the person",60.8,86.5),("Sexual offences",77.9,94.4)) for y,v in ((2016,a),(2018,b))],M("Additional crimes recorded",9600,"count",P("the year covered by our inspection"),quote="an additional 9,600 crimes"),M("Reports of rape audited",31,"count",None,quote="Of 31 reports of rape that we audited"),M("Reports of rape recorded",29,"count",None,quote="29 had been recorded")],
 not_=[("metric","within 24 hours","a limit in a recommendation")])

# ---------------------------------------------------------------- text
# 21 -- 2016 page copied as plain text, key facts with arrows lost, an efficiency part with question grades
doc("suffolk-2016", H("peel_page","suffolk","2016",None,"Suffolk 2016"), None, "text", text='''
Skip to content
English Cymraeg

PEEL Assessments > PEEL 2016 > Suffolk

Suffolk 2016

Key facts – 2019/20

Force Area
1,467 square miles

Population
0.76m people
up5% local 10 yr change

Workforce
90% frontline police officers
91% national level
3.02 per 1000 population
3.69 national level
down9% 10yr change in local workforce
down5% 10yr national change

Victim-based crimes
0.05 per person
0.06 national level
up19% Local 5 year trend
up9% National 5 year trend

Cost
48p per person per day local
59p per person per day national

Effectiveness
How effective is the force at keeping people safe and reducing crime?
Last updated 02/03/2017
Good

Suffolk Constabulary is good at keeping people safe and reducing crime. This is the same grade as last year. The constabulary's approach to preventing crime and tackling anti-social behaviour is good. It also is good at investigating crime and reducing re-offending. It requires improvement at protecting vulnerable people. Its work on serious and organised crime is good.

Efficiency
How efficient is the force at keeping people safe and reducing crime?
Last updated 03/11/2016
Good

Suffolk Constabulary has been assessed as good in respect of the efficiency with which it keeps people safe and reduces crime. It has an excellent working relationship with Norfolk Constabulary, which was assessed as good as well. Together they have saved £18.3m a year.

In last year's efficiency inspection, Suffolk Constabulary was judged to be outstanding.

Legitimacy
How legitimate is the force at keeping people safe and reducing crime?
Last updated 08/12/2016
Good

Suffolk Constabulary has been assessed as good in respect of the legitimacy with which it keeps people safe and reduces crime.

HMI's observations

What I think of Suffolk Constabulary as a whole stands below. I am content with it.

The force takes around 117,000 emergency calls a year. It polices 49 miles of coast, two large ports and a nuclear power station.
''',
 J=[J("effectiveness","good","Suffolk Constabulary is good at keeping people safe and reducing crime.",as_of="2017-03-02"),J("effectiveness","good","This is the same grade as last year.",origin="prior",round="2015",optional=True),J("effectiveness/preventing-crime","good","The constabulary's approach to preventing crime and tackling anti-social behaviour is good.",as_of="2017-03-02"),J("effectiveness/investigating-crime","good","It also is good at investigating crime and reducing re-offending.",as_of="2017-03-02"),J("effectiveness/protecting-vulnerable","requires_improvement","It requires improvement at protecting vulnerable people.",as_of="2017-03-02"),J("effectiveness/serious-organised-crime","good","Its work on serious and organised crime is good.",as_of="2017-03-02"),
    J("efficiency","good","Suffolk Constabulary has been assessed as good in respect of the efficiency with which it keeps people safe and reduces crime.",as_of="2016-11-03"),J("efficiency","outstanding","In last year's efficiency inspection, Suffolk Constabulary was judged to be outstanding.",origin="prior",round="2015"),J("legitimacy","good","Suffolk Constabulary has been assessed as good in respect of the legitimacy with which it keeps people safe and reduces crime.",as_of="2016-12-08")],
 M=(lambda y: [M("Force area",1467,"square_miles",y,where="panel",quote="1,467 square miles"),M("Population",760000,"count",y,where="panel",quote="0.76m people"),M("Change in population",5,"percent_change",P("10 yr change"),where="panel",quote="up5% local 10 yr change"),*two("Share of police officers who are frontline",90,91,"percent",y,"panel","90% frontline police officers"),*two("Workforce per 1,000 population",3.02,3.69,"per_1000_population",y,"panel","3.02 per 1000 population"),*two("Change in workforce",-9,-5,"percent_change",P("10yr change"),"panel","down9%"),*two("Victim-based crimes per person",0.05,0.06,"per_person",y,"panel","0.05 per person"),*two("Change in victim-based crimes",19,9,"percent_change",P("5 year trend"),"panel","up19%"),*two("Cost per person per day",0.48,0.59,"gbp_per_person_per_day",y,"panel","48p per person per day local"),
    M("Saved a year together with Norfolk Constabulary",18300000,"gbp",None,quote="Together they have saved £18.3m a year."),M("Emergency calls a year",117000,"count",None,quote="around 117,000 emergency calls a year"),M("Coast",49,"miles",None,quote="49 miles of coast"),M("Large ports",2,"count",None,quote="two large ports",optional=True)])(FY(2019)),
 not_=[("judgment","It has an excellent working relationship with Norfolk Constabulary","prose"),("judgment","which was assessed as good as well","another force")])

# 22 -- PCC response in Markdown with front matter, a pipe table of grades, AFIs repeated with answers
doc("hampshire-pcc-response-2023", H("pcc_report","hampshire","2021/22","2023-04-27","PCC response to the PEEL 2021/22 inspection of Hampshire and Isle of Wight Constabulary"), None, "text", text='''
---
title: "PCC response to the PEEL 2021/22 inspection of Hampshire and Isle of Wight Constabulary"
date: 2023-04-27
author: Office of the Police and Crime Commissioner for Hampshire and the Isle of Wight
---

# PCC response to the PEEL 2021/22 inspection of Hampshire and Isle of Wight Constabulary

Under section 55 of the Police Act 1996 I must publish my comments within 56 days.

## The grades

| Area | Grade |
|------|-------|
| Preventing crime | Good |
| Treatment of the public | Good |
| Investigating crime | Requires improvement |
| Responding to the public | Requires improvement |
| Protecting vulnerable people | Adequate |
| Managing offenders | Good |
| Building, supporting and protecting the workforce | Adequate |
| Strategic planning and value for money | Good |

## Areas for improvement and what is done about them

**Area for improvement 1:** The constabulary should make sure that investigations are reviewed by a supervisor at least once in 28 days.

*Response:* The share of crimes reviewed in time has risen from 41% in June 2022 to 77% in March 2023. I want it to be 95% by Christmas.

**Area for improvement 2:** The constabulary should answer 101 calls faster.

*Response:* The average wait was 9 minutes 14 seconds in 2022 and was 3 minutes 2 seconds in March 2023. I have paid for 38 more call takers at a cost of £1.9 million a year.

## What next

The chief constable and I meet each week. She has 600 more officers than in 2019, and will have a good plan for them.
''',
 J=[J(a,g,q,origin="claimed") for a,g,q in (("preventing-crime","good","| Preventing crime | Good |"),("treatment-of-the-public","good","| Treatment of the public | Good |"),("investigating-crime","requires_improvement","| Investigating crime | Requires improvement |"),("responding-to-the-public","requires_improvement","| Responding to the public | Requires improvement |"),("protecting-vulnerable","adequate","| Protecting vulnerable people | Adequate |"),("managing-offenders","good","| Managing offenders | Good |"),("supporting-workforce","adequate","| Building, supporting and protecting the workforce | Adequate |"),("strategic-planning","good","| Strategic planning and value for money | Good |"))],
 R=[R("a","investigating-crime","The constabulary should make sure that investigations are reviewed by a supervisor at least once in 28 days."),R("a","responding-to-the-public","The constabulary should answer 101 calls faster.")],
 M=[M("Share of crimes reviewed in time",41,"percent",P("June 2022","2022-06-01","2022-06-30"),quote="from 41% in June 2022"),M("Share of crimes reviewed in time",77,"percent",P("March 2023","2023-03-01","2023-03-31"),quote="to 77% in March 2023"),M("Target for the share of crimes reviewed in time",95,"percent",P("by Christmas"),quote="I want it to be 95% by Christmas."),M("Average wait on 101",554,"seconds",P("2022","2022-01-01","2022-12-31"),quote="9 minutes 14 seconds in 2022"),M("Average wait on 101",182,"seconds",P("March 2023","2023-03-01","2023-03-31"),quote="3 minutes 2 seconds in March 2023"),M("More call takers paid for",38,"count",None,quote="38 more call takers"),M("Cost of more call takers a year",1900000,"gbp",None,quote="£1.9 million a year"),M("More officers than in 2019",600,"count",None,quote="600 more officers than in 2019")],
 not_=[("metric","within 56 days","statutory limit"),("metric","section 55 of the Police Act 1996","statute"),("metric","at least once in 28 days","a limit in an area for improvement"),("judgment","will have a good plan for them","prose")])

# 23 -- a force's release, hard wrapped at 60, area-grade pairs with mixed dashes
doc("gwent-force-news-2022", H("force_news","gwent","2021/22","2022-05-27","Inspectorate publishes report on Gwent Police"), None, "text", text='''
Inspectorate publishes report on Gwent Police

27 May 2022

The latest inspection of Gwent Police, by Her Majesty's
Inspectorate of Constabulary and Fire & Rescue Services, has
been published today (Friday 27 May).

Its grades for the force are as follows.

* Preventing crime – good
* Treatment of the public - adequate, Protecting vulnerable
  people - adequate
* Managing offenders – requires improvement
* Investigating crime – requires improvement
* Developing a positive workplace – adequate

The report says that the force has made real progress with
the way it looks after rape victims, and that its use of
drones is innovative.

Chief Constable Pam Kelly said: "I am proud of our officers,
who took 302,000 calls in 2021, 12 per cent more than in
2020. Our victims wait 11 days fewer for a first visit."

In 2018/19 the force was judged to be good at each of the
three pillars.

Ends

Notes to editors
1. Gwent Police has 1,506 officers and covers five council
areas.
2. South Wales Police got three 'good' grades this year.
''',
 J=[J("preventing-crime","good","Preventing crime – good",origin="claimed"),J("treatment-of-the-public","adequate","Treatment of the public - adequate",origin="claimed"),J("protecting-vulnerable","adequate","Protecting vulnerable\n  people - adequate",origin="claimed"),J("managing-offenders","requires_improvement","Managing offenders – requires improvement",origin="claimed"),J("investigating-crime","requires_improvement","Investigating crime – requires improvement",origin="claimed"),J("supporting-workforce","adequate","Developing a positive workplace – adequate",origin="claimed"),
    *[J(p,"good","In 2018/19 the force was judged to be good at each of the\nthree pillars.",origin="claimed",round="2018/19",optional=True) for p in ("effectiveness","efficiency","legitimacy")]],
 M=[M("Calls taken",302000,"count",P("2021","2021-01-01","2021-12-31"),quote="who took 302,000 calls in 2021"),M("Change in calls on 2020",12,"percent_change",P("2021","2021-01-01","2021-12-31"),quote="12 per cent more than in\n2020"),M("Fall in the wait for a first visit",11,"days",None,quote="Our victims wait 11 days fewer for a first visit.",optional=True),M("Officers",1506,"count",None,quote="Gwent Police has 1,506 officers"),M("Council areas covered",5,"count",None,quote="covers five council\nareas",optional=True)],
 not_=[("judgment","its use of\ndrones is innovative","prose"),("judgment","South Wales Police got three 'good' grades","another force"),("metric","South Wales Police got three 'good' grades","another force's grades")])

# 24 -- PCC's annual report in plain text: bullet series, money, ranks, durations
doc("surrey-pcc-annual-2023", H("pcc_report","surrey",None,"2023-07","Annual Report of the Police and Crime Commissioner for Surrey 2022/23"), None, "text", text='''
ANNUAL REPORT OF THE POLICE AND CRIME COMMISSIONER FOR SURREY 2022/23

July 2023

PREVENTING VIOLENCE AGAINST WOMEN AND GIRLS

In 2022/23 Surrey Police recorded 7,318 offences of violence with injury, a fall of 2.4% on the year before.

Solved outcome rate for rape:

2019/20 - 3.1%
2020/21 - 4.4%
2021/22 - 5.0%
2022/23 - 8.3%

BURGLARY

Surrey was ranked 36th of 43 forces for solving burglary in 2022/23 (2021/22: 41st).

ROADS

Surrey has 78 miles of motorway. Between 1 January and 31 December 2022, 28 people died and 647 were seriously injured on its roads, as against 22 and 612 in 2021.

MY COMMISSIONING

- Victim services: £3.2m
- Reducing reoffending: £270k
- Children and young people: £0.98m
- Safer Streets Fund, round 4: £700,000

The number of contacts to my office went up from 1,190 to 1,735. Each got an answer in 6 days on average, or in less than 2 weeks.

WORKFORCE

At 31 March 2023 Surrey Police had 2,325 officers (target 2,253), of whom 37.9% were women and 6.4% were from a minority ethnic group. Officers took 9.3 days of sick leave each.

SCRUTINY

My panel of 15 residents, aged 18 to 74, looked at 144 uses of stop and search; it graded 12 of them as poor.

In its 2021/22 PEEL report HMICFRS graded Surrey Police outstanding at preventing crime and good at investigating crime.
''',
 J=[J("preventing-crime","outstanding","HMICFRS graded Surrey Police outstanding at preventing crime",origin="claimed",round="2021/22"),J("investigating-crime","good","good at investigating crime",origin="claimed",round="2021/22")],
 M=[M("Offences of violence with injury recorded",7318,"count",FY(2022),quote="recorded 7,318 offences of violence with injury"),M("Change in offences of violence with injury on the year before",-2.4,"percent_change",FY(2022),quote="a fall of 2.4% on the year before"),*[M("Solved outcome rate for rape",v,"percent",FY(y),where="list",quote=f"{v}%") for y,v in ((2019,3.1),(2020,4.4),(2021,5.0),(2022,8.3))],
    M("Rank for solving burglary",36,"rank",FY(2022),quote="ranked 36th of 43 forces for solving burglary in 2022/23"),M("Rank for solving burglary",41,"rank",FY(2021),quote="2021/22: 41st"),M("Motorway",78,"miles",None,quote="78 miles of motorway"),
    *[M(n,v,"count",P(str(y),f"{y}-01-01",f"{y}-12-31"),quote=q) for y,n,v,q in ((2022,"People who died on its roads",28,"28 people died"),(2022,"People seriously injured on its roads",647,"647 were seriously injured"),(2021,"People who died on its roads",22,"22 and 612 in 2021"),(2021,"People seriously injured on its roads",612,"22 and 612 in 2021"))],
    *[M("Commissioning: "+n,v,"gbp",None,where="list",quote=q) for n,v,q in (("Victim services",3200000,"Victim services: £3.2m"),("Reducing reoffending",270000,"Reducing reoffending: £270k"),("Children and young people",980000,"Children and young people: £0.98m"),("Safer Streets Fund, round 4",700000,"Safer Streets Fund, round 4: £700,000"))],
    M("Contacts to my office",1190,"count",None,quote="from 1,190 to 1,735"),M("Contacts to my office",1735,"count",None,quote="from 1,190 to 1,735"),M("Average time in which contacts got an answer",6,"days",None,quote="in 6 days on average"),M("Bound of the time in which contacts got an answer",2,"weeks",None,quote="in less than 2 weeks",optional=True),
    M("Officers",2325,"count",D("At 31 March 2023","2023-03-31"),quote="2,325 officers"),M("Target for officers",2253,"count",None,quote="target 2,253"),M("Officers who were women",37.9,"percent",D("At 31 March 2023","2023-03-31"),quote="37.9% were women"),M("Officers from a minority ethnic group",6.4,"percent",D("At 31 March 2023","2023-03-31"),quote="6.4% were from a minority ethnic group"),M("Sick leave per officer",9.3,"days",None,quote="Officers took 9.3 days of sick leave each."),
    M("Members of my panel",15,"count",None,quote="My panel of 15 residents"),M("Uses of stop and search looked at",144,"count",None,quote="144 uses of stop and search"),M("Uses of stop and search graded as poor",12,"count",None,quote="it graded 12 of them as poor")],
 not_=[("metric","aged 18 to 74","ages"),("judgment","it graded 12 of them as poor","a panel's marks")])

# 25 -- inspectorate news in text: a changed grade and a comparison of the round before
doc("northamptonshire-inspectorate-news-2024", H("inspectorate_news","northamptonshire","2023-25","2024-08-08","Northamptonshire Police must improve how it answers the public"), None, "text", text='''
# Northamptonshire Police must improve how it answers the public

8 August 2024

Northamptonshire Police requires improvement at responding to the public, inspectors say in a report that was changed today.

**Note:** on 8 August 2024 we changed the grade for responding to the public from adequate to requires improvement. The other grades stay as they were.

HMICFRS graded the force good at managing offenders and suspects. It was adequate at investigating crime. At leadership and force management it was graded as outstanding.

The inspectorate found that the force answered 87.7 per cent of 999 calls within 10 seconds in the year ending 31 May 2024, below the 90 per cent standard, and that it reached priority calls within an hour in 58.2 per cent of cases.

Inspectors also said that 17 of the 43 forces have now been graded requires improvement or inadequate for responding to the public.

Roy Wilsher, HM Inspector of Constabulary, said:

> "I have graded the force good in many ways before. A good relationship with the public starts with a call that is picked up."
''',
 J=[J("responding-to-the-public","requires_improvement","Northamptonshire Police requires improvement at responding to the public"),J("managing-offenders","good","HMICFRS graded the force good at managing offenders and suspects."),J("investigating-crime","adequate","It was adequate at investigating crime."),J("leadership-management","outstanding","At leadership and force management it was graded as outstanding.")],
 M=[M("999 calls answered within 10 seconds",87.7,"percent",Y("year ending 31 May 2024","2024-05-31"),quote="answered 87.7 per cent of 999 calls within 10 seconds"),M("Standard for 999 calls answered within 10 seconds",90,"percent",None,quote="below the 90 per cent standard"),M("Priority calls reached within an hour",58.2,"percent",None,quote="58.2 per cent of cases"),M("Forces graded requires improvement or inadequate for responding to the public",17,"count",None,"national",quote="17 of the 43 forces")],
 not_=[("judgment","we changed the grade for responding to the public from adequate to requires improvement","the old grade is gone"),("judgment","graded requires improvement or inadequate for responding to the public","other forces"),("judgment","I have graded the force good in many ways before.","no area")])

# 26 -- a blog that makes its own league table: no grade in it is one area's
doc("league-table-blog-2017", H("other",None,"2016","2017-03-10","Which force is best? A league table"), None, "text", text='''
Which force is best? A league table

Posted by Sam Carter on 10 March 2017

HMIC has now published all of PEEL 2016, and so here is my table. I give 3 for outstanding, 2 for good, 1 for requires improvement and 0 for inadequate.

Durham 9
Kent 8
Norfolk 7
City of London 5
Bedfordshire 2

HMIC itself gives no overall grade, and it says that league tables miss the point. Durham is outstanding, whatever they say.

Nationally, 28 forces were rated good for effectiveness, 13 were told to improve and one was rated inadequate.

What makes a good force? Good leaders, I think.
''',
 M=[M("Forces rated good for effectiveness",28,"count",None,"national",quote="28 forces were rated good for effectiveness"),M("Forces told to improve for effectiveness",13,"count",None,"national",quote="13 were told to improve",optional=True),M("Forces rated inadequate for effectiveness",1,"count",None,"national",quote="one was rated inadequate",optional=True),*[M(f"Points of {n}",v,"count",None,"other",where="list",quote=f"{n} {v}",optional=True) for n,v in (("Durham",9),("Kent",8),("Norfolk",7),("City of London",5),("Bedfordshire",2))]],
 not_=[("metric","I give 3 for outstanding, 2 for good, 1 for requires improvement and 0 for inadequate","a scale"),("judgment","Durham is outstanding, whatever they say.","no area"),("judgment","28 forces were rated good for effectiveness","other forces"),("judgment","What makes a good force?","prose")])

# 27 -- 2017 effectiveness report, WeasyPrint: panel in three columns, a drawn chart with labelled bars, summary by question in two columns of the page
doc("city-of-london-effectiveness-2017", H("peel_report","city-of-london","2017","2018-03","PEEL: Police effectiveness 2017"), '''
<div class="cv"><h1>PEEL: Police effectiveness 2017</h1><p class="s">An inspection of the City of London Police</p><p>March 2018</p><p>© HMICFRS 2018</p><p>ISBN: 978-1-78655-690-5</p></div>
<h2>Force in numbers</h2><div class="tiles">''' + "".join(f'<div class="tile"><p class="tt">{t}</p><p class="pp">{p}</p><div class="v"><span>City of London Police<br><b>{a}</b></span><span>England and Wales<br><b>{b}</b></span></div></div>' for t,p,a,b in (("Recorded crime per 1,000 population","12 months to 30 June 2017","12.9*","76.5"),("Change in recorded crime","12 months to 30 June 2016 to 12 months to 30 June 2017","+7.1%","+12.4%"),("Charged or summonsed","12 months to 30 June 2017","14.8%","11.0%"),("Crimes closed with no suspect","12 months to 30 June 2017","51.2%","46.5%"),("Domestic abuse incidents per 1,000 population","12 months to 30 June 2017","1.1*","19.2"),("Organised crime groups per million population","as at 1 July 2017","97.4","46.0"))) + '''</div><p class="note">* Uses the population that works in the City by day.</p>
<h2>Overview</h2><h3>Overall judgment</h3><p class="g">Good</p><p>The City of London Police is good at keeping people safe and reducing crime. Our overall judgment this year is the same as last year.</p>
<div class="cols"><h3>Preventing crime and tackling anti-social behaviour</h3><p>In 2016, we judged the force to be good at preventing crime, tackling anti-social behaviour and keeping people safe. We did not inspect this question in 2017.</p><h3>Investigating crime and reducing re-offending</h3><p>The City of London Police requires improvement at investigating crime and reducing re-offending. Two-thirds of the victims whose files we read had no contract for how often they would be told of progress.</p><h3>Protecting vulnerable people</h3><p>The force is good at protecting those who are vulnerable from harm, and supporting victims.</p><h3>Tackling serious and organised crime</h3><p>In 2016, we judged the force as outstanding at tackling serious and organised crime, and did not inspect it again in 2017.</p><h3>Specialist capabilities</h3><p>The force is ready for an attack by marauding gunmen. Our assessment of specialist capabilities is not graded.</p></div>
<h2>How effective is the force at investigating crime and reducing re-offending?</h2><p class="g ri">Requires improvement</p><p class="cap">Figure 2: Share of crimes charged or summonsed (%), by crime type, 12 months to 30 June 2017</p>
<svg width="430" height="170" viewBox="0 0 430 170" font-family="Liberation Sans" font-size="11"><line x1="40" y1="140" x2="420" y2="140" stroke="#000"/><text x="18" y="144">0</text><text x="12" y="94">25</text><text x="12" y="44">50</text><rect x="70" y="82" width="50" height="58" fill="#b33"/><text x="78" y="76">29.0</text><text x="68" y="156">Robbery</text><rect x="190" y="104" width="50" height="36" fill="#b33"/><text x="198" y="98">18.2</text><text x="186" y="156">Shoplifting</text><rect x="310" y="118" width="50" height="22" fill="#b33"/><text x="318" y="112">10.9</text><text x="300" y="156">Sexual offences</text></svg>
<p>In the 12 months to 30 June 2017 the force took £3.4m of cash and goods from criminals. The Metropolitan Police, which polices the rest of the capital, was graded as requiring improvement for the same question.</p>
<h3>Areas for improvement</h3><ul><li>The force should agree a contract with each victim of crime.</li><li>The force should make better use of the evidence that phones hold, so that nobody waits for longer than 60 days to have one examined.</li></ul>''', "weasyprint",
 css="@page{size:A4;margin:2cm 2.2cm;@bottom-right{content:counter(page);font:9pt 'URW Bookman'}@bottom-left{content:'City of London Police – effectiveness 2017';font:8pt 'URW Bookman'}} body{font:10.5pt/1.4 'URW Bookman'} .cv{page-break-after:always;padding-top:7cm} .s{font-size:17pt} .tiles::after{content:'';display:block;clear:both} .tile{box-sizing:border-box;float:left;width:31.3%;margin:0 2% 8pt 0;min-height:96pt;background:#f5ecec;padding:6pt;font-size:8.5pt} .tt{font-weight:bold;margin:0} .pp{margin:0 0 4pt;color:#555} .v{display:flex;justify-content:space-between} .v b{font-size:14pt} .cols{columns:2;column-gap:8mm} .cols h3{font-size:11pt;margin:6pt 0 2pt} .g{background:#3f7f3f;color:#fff;font-weight:bold;padding:3pt 10pt;display:inline-block} .ri{background:#c26c12} .note{font-size:8pt} h2{color:#7d1a1a} .cap{font-weight:bold}",
 J=[J("effectiveness","good","The City of London Police is good at keeping people safe and reducing crime."),J("effectiveness","good","Our overall judgment this year is the same as last year.",origin="prior",round="2016",optional=True),J("effectiveness/preventing-crime","good","In 2016, we judged the force to be good at preventing crime, tackling anti-social behaviour and keeping people safe.",origin="prior",round="2016"),J("effectiveness/preventing-crime","not_reinspected","We did not inspect this question in 2017.",optional=True),
    J("effectiveness/investigating-crime","requires_improvement","The City of London Police requires improvement at investigating crime and reducing re-offending."),J("effectiveness/protecting-vulnerable","good","The force is good at protecting those who are vulnerable from harm, and supporting victims."),J("effectiveness/serious-organised-crime","outstanding","In 2016, we judged the force as outstanding at tackling serious and organised crime",origin="prior",round="2016"),J("effectiveness/serious-organised-crime","not_reinspected","did not inspect it again in 2017",optional=True),J("effectiveness/specialist-capabilities","not_graded","Our assessment of specialist capabilities is not graded.")],
 R=[R("a","effectiveness/investigating-crime","The force should agree a contract with each victim of crime."),R("a","effectiveness/investigating-crime","The force should make better use of the evidence that phones hold, so that nobody waits for longer than 60 days to have one examined.")],
 M=(lambda y: [*two("Recorded crime per 1,000 population",12.9,76.5,"per_1000_population",y,"panel","12.9"),*two("Change in recorded crime",7.1,12.4,"percent_change",P("12 months to 30 June 2016 to 12 months to 30 June 2017","2016-07-01","2017-06-30"),"panel","+7.1%"),*two("Charged or summonsed",14.8,11.0,"percent",y,"panel","14.8%"),*two("Crimes closed with no suspect",51.2,46.5,"percent",y,"panel","51.2%"),*two("Domestic abuse incidents per 1,000 population",1.1,19.2,"per_1000_population",y,"panel","1.1"),*two("Organised crime groups per million population",97.4,46.0,"per_million_population",D("as at 1 July 2017","2017-07-01"),"panel","97.4"),
    *[M(f"Share of crimes charged or summonsed: {n}",v,"percent",y,where="table",quote=str(v),optional=True) for n,v in (("Robbery",29.0),("Shoplifting",18.2),("Sexual offences",10.9))],M("Cash and goods taken from criminals",3400000,"gbp",y,quote="the force took £3.4m of cash and goods from criminals")])(Y("12 months to 30 June 2017","2017-06-30")),
 not_=[("judgment","The Metropolitan Police, which polices the rest of the capital, was graded as requiring improvement","another force"),("metric","Two-thirds of the victims","fraction in words"),("metric","longer than 60 days","a limit in an area for improvement")])

# 28 -- child protection inspection of the inspectorate: no grade of PEEL; findings in bullets are no areas for improvement; recommendations are
doc("kent-child-protection-2022", H("inspectorate_news","kent",None,"2022-06-14","Kent Police – National Child Protection Inspection"), '''
<header role="banner">HMICFRS <span>Working to make communities safer</span></header><div class="page"><h1>Kent Police – National Child Protection Inspection</h1><p class="date-line">Published on: 14 June 2022</p><h2>Summary</h2>
<p>This report says how well Kent Police looks after children at risk. We don’t grade forces in this programme.</p><p>We looked at 74 cases in which children were at risk. We thought 19 of them good, 33 to require improvement and 22 inadequate.</p>
<h2>Where the force is strong</h2><ul><li>Its officers speak well to children who have been hurt.</li><li>The force has an outstanding team for children who go missing.</li></ul><h2>Where improvement is needed</h2><ul><li>Officers do not always write down what a child looks like, says and does.</li><li>Children are held in police cells for too long.</li></ul>
<p>In the 12 months to 31 December 2021, 41 children were kept in custody overnight after charge, of whom 3 were moved to the care of the council.</p>
<h2>Recommendations</h2><p>We recommend that, within three months, Kent Police should:</p><ul><li>make sure that its officers record what they see of a child’s life at home; and</li><li>go over with the council what happens to children who are charged and refused bail.</li></ul><p>We recommend that, within six months, Kent Police should:</p><ul><li>review how it shares what it knows with schools.</li></ul><p>Within six weeks of the publication of this report, we ask the force to send us its plan.</p></div>''', "html",
 R=[R("r",None,"make sure that its officers record what they see of a child’s life at home; and"),R("r",None,"go over with the council what happens to children who are charged and refused bail."),R("r",None,"review how it shares what it knows with schools.")],
 M=[M("Cases in which children were at risk",74,"count",None,quote="We looked at 74 cases"),M("Cases thought good",19,"count",None,quote="19 of them good"),M("Cases thought to require improvement",33,"count",None,quote="33 to require improvement"),M("Cases thought inadequate",22,"count",None,quote="22 inadequate"),M("Children kept in custody overnight after charge",41,"count",Y("12 months to 31 December 2021","2021-12-31"),quote="41 children were kept in custody overnight after charge"),M("Children moved to the care of the council",3,"count",None,quote="of whom 3 were moved to the care of the council")],
 not_=[("judgment","We thought 19 of them good, 33 to require improvement and 22 inadequate","cases, not areas"),("judgment","The force has an outstanding team for children who go missing.","prose"),("recommendation","Officers do not always write down what a child looks like","a finding"),("recommendation","Within six weeks of the publication of this report","a deadline for the plan")])

# 29 -- a 2021/22 report as text out of a PDF: page feet, broken words, a contents list
doc("sussex-2021-22", H("peel_report","sussex","2021/22","2022-12","PEEL 2021/22: An inspection of Sussex Police"), None, "text", text='''
PEEL 2021/22
Police effectiveness, efficiency
and legitimacy
An inspection of Sussex Police

December 2022

i

Contents
Overall summary 1
Preventing crime 3
Responding to the public 4
Managing offenders 5

Overall summary
Our judgments
Our inspection assessed how good Sussex Police is in 11 areas of policing. We make graded
judgments in ten of these 11.

HM Inspector's observations
Sussex Police does excellent things by the sea and in the country, and I thank its people. But those who
ring it wait for too long, and I want to see a good service at every hour of the day.

1

Preventing crime

Good

Sussex Police is good at preventing and deterring crime.

The force has 236 police community support officers. It closed 1,066 problem-solving plans in the
12 months to 31 August 2022, of which 71 per cent were reckoned to have worked.

2

Responding to the public

Requires improvement

Sussex Police requires improvement at responding to the public.

Areas for improvement

The force should improve the time it takes to answer emergency calls, and make better use of what
it

3

learns from calls that are given up

In the quarter to 30 September 2022, the force took 18 seconds on average to answer a 999 call. The
slowest force took 35 seconds. The average across forces was 14 seconds.

The force should make sure that call handlers give callers advice on how to keep evidence

We heard such advice in 33 of the 62 calls where it was needed.

Managing offenders

Outstanding

Sussex Police is outstanding at managing offenders and suspects.

Since our last inspection, in 2019, the number of wanted suspects has come down by 44 percent, from
5,004 to 2,802.

4

Meeting the strategic policing requirement

We do not grade this. Sussex Police plays its part in regional plans.

December 2022 | (c) HMICFRS 2022 | www.justiceinspectorates.gov.uk/hmicfrs
''',
 J=[J("preventing-crime","good","Sussex Police is good at preventing and deterring crime."),J("responding-to-the-public","requires_improvement","Sussex Police requires improvement at responding to the public."),J("managing-offenders","outstanding","Sussex Police is outstanding at managing offenders and suspects.")],
 R=[R("a","responding-to-the-public","The force should improve the time it takes to answer emergency calls, and make better use of what it learns from calls that are given up"),R("a","responding-to-the-public","The force should make sure that call handlers give callers advice on how to keep evidence")],
 M=[M("Police community support officers",236,"count",None,quote="The force has 236 police community support officers."),M("Problem-solving plans closed",1066,"count",Y("12 months to 31 August 2022","2022-08-31"),quote="It closed 1,066 problem-solving plans"),M("Problem-solving plans reckoned to have worked",71,"percent",None,quote="of which 71 per cent were reckoned to have worked"),M("Average time to answer a 999 call",18,"seconds",P("quarter to 30 September 2022","2022-07-01","2022-09-30"),quote="18 seconds on average to answer a 999 call"),M("Time the slowest force took to answer a 999 call",35,"seconds",None,"other",quote="The\nslowest force took 35 seconds."),M("Average time to answer a 999 call",14,"seconds",None,"national",quote="The average across forces was 14 seconds."),
    M("Calls in which advice on evidence was heard",33,"count",None,quote="33 of the 62 calls"),M("Calls where advice on evidence was needed",62,"count",None,quote="33 of the 62 calls"),M("Change in the number of wanted suspects",-44,"percent_change",P("since our last inspection, in 2019"),quote="has come down by 44 percent"),M("Wanted suspects",5004,"count",None,quote="from\n5,004 to 2,802"),M("Wanted suspects",2802,"count",None,quote="from\n5,004 to 2,802")],
 not_=[("judgment","Sussex Police does excellent things by the sea","prose"),("judgment","a good service at every hour of the day","prose"),("metric","in 11 areas of policing","numbers of areas")])
