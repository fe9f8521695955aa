# SPDX-License-Identifier: GPL-3.0-or-later
SITE_TOP = '''<a href="#c" class="skip-link">Skip to content</a><div id="cookie-consent"><p>We use cookies to make this site work. <button>Accept</button></p></div>
<div id="masthead"><a href="/">HMICFRS</a><div class="menu"><ul><li><a>About us</a></li><li><a>What we examine</a></li><li><a>Publications</a></li></ul></div></div>'''
SITE_END = '''<div id="footer"><ul><li><a>Contact us</a></li><li><a>Privacy</a></li></ul><p>© Crown copyright</p></div>'''

# 1 -- 2018/19 pillar page, badge kept as heading-side span, concern in prose
doc("cleveland-effectiveness-2018", H("peel_page","cleveland","2018/19",None,"Cleveland PEEL 2018"), SITE_TOP + '''
<div id="content"><div class="page-header"><h1>Cleveland PEEL 2018</h1></div>
<h2>Effectiveness</h2>
<p class="lead">How effectively does the force reduce crime and keep people safe?</p>
<div class="date">Last updated 27/09/2019</div><div class="judgement inadequate">Inadequate</div>
<p>Cleveland Police is inadequate at reducing crime and keeping people safe.</p>
<p>The force does not know the communities it serves well enough. In our 2017 inspection, we judged that the force required improvement at preventing crime and tackling anti-social behaviour. Since then matters have got worse, and this is a cause of concern.</p>
<p>Some officers give an excellent service, and we saw good examples of partnership work in Hartlepool.</p>
<h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3>
<p class="date">Last updated 27/09/2019</p><p class="judgement">Inadequate</p>
<p>The force has no plan for neighbourhood policing that its people could explain to us. Only 61 of the 140 neighbourhood posts were filled on the day that we looked.</p>
<p><strong>Cause of concern</strong></p>
<p>Cleveland Police does not prevent crime well enough, and it does not hear what its communities need.</p>
<p><strong>Recommendations</strong></p>
<p>By March 2020, the force should:</p>
<ul><li>put in place a plan for preventing crime that every part of the force can follow; and</li><li>check each month that the plan is kept to.</li></ul>
<h3>How effective is the force at investigating crime and reducing re-offending?</h3>
<p class="date">Last updated 27/09/2019</p><p class="judgement">Requires improvement</p>
<p>The force needs to improve the way it investigates crime. Investigations are of an adequate standard in most cases, but supervision is patchy.</p>
<p><strong>Areas for improvement</strong></p>
<ul><li>The force should make sure that victims are told how their case is going.</li><li>The force should see to it that supervisors direct every investigation that needs it.</li></ul>
<h3>How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</h3>
<p class="date">Last updated 27/09/2019</p><p class="judgement">Requires improvement</p>
<p>Cleveland Police requires improvement at protecting vulnerable people. This is not consistent with last year, when we judged the force to be good.</p>
<h3>How effective is the force at tackling serious and organised crime?</h3>
<p class="date">Last updated 27/09/2019</p><p class="judgement">Good</p>
<p>The force is good at tackling serious and organised crime.</p>
<h3>How effective are the force’s specialist capabilities?</h3>
<p class="date">Last updated 27/09/2019</p><p class="judgement">Ungraded</p>
<p>The force keeps enough armed officers for the threats that it has assessed.</p>
</div>''' + SITE_END, "html",
 J=[J("effectiveness","inadequate","Cleveland Police is inadequate at reducing crime and keeping people safe.",as_of="2019-09-27"),
    J("effectiveness/preventing-crime","inadequate","Inadequate",as_of="2019-09-27"),
    J("effectiveness/preventing-crime","requires_improvement","In our 2017 inspection, we judged that the force required improvement at preventing crime and tackling anti-social behaviour.",origin="prior",round="2017"),
    J("effectiveness/investigating-crime","requires_improvement","Requires improvement",as_of="2019-09-27"),
    J("effectiveness/protecting-vulnerable","requires_improvement","Cleveland Police requires improvement at protecting vulnerable people.",as_of="2019-09-27"),
    J("effectiveness/protecting-vulnerable","good","This is not consistent with last year, when we judged the force to be good.",origin="prior",round="2017"),
    J("effectiveness/serious-organised-crime","good","The force is good at tackling serious and organised crime.",as_of="2019-09-27"),
    J("effectiveness/specialist-capabilities","not_graded","Ungraded",as_of="2019-09-27")],
 R=[R("c","effectiveness/preventing-crime","Cleveland Police does not prevent crime well enough, and it does not hear what its communities need."),
    R("r","effectiveness/preventing-crime","put in place a plan for preventing crime that every part of the force can follow; and"),
    R("r","effectiveness/preventing-crime","check each month that the plan is kept to."),
    R("a","effectiveness/investigating-crime","The force should make sure that victims are told how their case is going."),
    R("a","effectiveness/investigating-crime","The force should see to it that supervisors direct every investigation that needs it.")],
 M=[M("Neighbourhood posts filled",61,"count",P("on the day that we looked"),quote="61 of the 140 neighbourhood posts",optional=True),M("Neighbourhood posts",140,"count",None,quote="61 of the 140 neighbourhood posts",optional=True)],
 not_=[("judgment","Investigations are of an adequate standard in most cases","prose"),("judgment","we saw good examples of partnership work","prose"),("judgment","Some officers give an excellent service","prose")])

# 2 -- 2016 page, div soup, key facts
doc("gwent-2016", H("peel_page","gwent","2016",None,"Gwent 2016"), SITE_TOP + '''
<div class="breadcrumb"><a>Home</a> &gt; <a>PEEL assessments</a> &gt; <a>PEEL 2016</a> &gt; Gwent</div>
<div class="welsh"><a>Read this page in Welsh / Cymraeg</a></div>
<div class="main-col"><div class="h1"><h1>Gwent 2016</h1></div>
<p>This is HMIC’s third assessment of Gwent Police under the PEEL programme.</p>
<div class="keyfacts"><h2>Key facts – 2018/19</h2>
<h3>Force area</h3><p>600 square miles</p>
<h3>Population</h3><p>0.59m people<br>up4% local 10 yr change</p>
<h3>Workforce</h3><p>90% frontline police officers<br>92% national level</p><p>3.10 per 1000 population<br>3.60 national level</p>
<h3>Victim-based crimes</h3><p>0.08 per person<br>0.06 national level</p><p>up31% Local 5 year trend<br>up9% National 5 year trend</p>
<h3>Cost</h3><p>64p per person per day local<br>57p per person per day national</p></div>
<h2>Effectiveness</h2><h3>How effective is the force at keeping people safe and reducing crime?</h3>
<p><em>Last updated 02/03/2017</em></p><p><b>Good</b></p>
<p>Gwent Police is good in respect of its effectiveness at keeping people safe and reducing crime. Our overall judgment this year is an improvement on last year, when we judged the force to require improvement in respect of effectiveness.</p>
<p>It requires improvement at protecting those who are vulnerable from harm. Its approach to tackling serious and organised crime is good.</p>
<h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3>
<p><em>Last updated 03/11/2016</em></p><p><b>Good</b></p>
<p>Gwent Police has been assessed as good in respect of the efficiency with which it keeps people safe and reduces crime.</p>
<p>The force has a good understanding of its demand. It expects to save £4.7m by 2020.</p>
<h2>Legitimacy</h2><h3>How legitimate is the force at keeping people safe and reducing crime?</h3>
<p><em>Last updated 08/12/2016</em></p><p><b>Good</b></p>
<p>Gwent Police has been assessed as good in respect of the legitimacy with which it keeps people safe and reduces crime. In last year’s legitimacy inspection, Gwent Police was judged to require improvement.</p>
<h2>Leadership</h2><p>HMIC does not grade leadership. The chief officer team is trusted.</p>
</div>''' + SITE_END, "html", head='<meta property="og:url" content="https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2016/gwent/">',
 J=[J("effectiveness","good","Gwent Police is good in respect of its effectiveness at keeping people safe and reducing crime.",as_of="2017-03-02"),
    J("effectiveness","requires_improvement","last year, when we judged the force to require improvement in respect of effectiveness",origin="prior",round="2015"),
    J("effectiveness/protecting-vulnerable","requires_improvement","It requires improvement at protecting those who are vulnerable from harm.",as_of="2017-03-02"),
    J("effectiveness/serious-organised-crime","good","Its approach to tackling serious and organised crime is good.",as_of="2017-03-02"),
    J("efficiency","good","Gwent Police has been assessed as good in respect of the efficiency",as_of="2016-11-03"),
    J("legitimacy","good","Gwent Police has been assessed as good in respect of the legitimacy",as_of="2016-12-08"),
    J("legitimacy","requires_improvement","In last year’s legitimacy inspection, Gwent Police was judged to require improvement.",origin="prior",round="2015"),
    J("leadership","not_graded","HMIC does not grade leadership.",optional=True, as_of="2016-12-08"),J("leadership","not_graded","HMIC does not grade leadership.",optional=True)],
 M=[M("Force area",600,"square_miles",FY(2018),where="panel"),M("Population",590000,"count",FY(2018),where="panel"),M("Change in population",4,"percent_change",P("10 yr change"),where="panel"),
    M("Frontline police officers",90,"percent",FY(2018),where="panel"),M("Frontline police officers",92,"percent",FY(2018),"national","panel"),
    M("Workforce per 1,000 population",3.10,"per_1000_population",FY(2018),where="panel"),M("Workforce per 1,000 population",3.60,"per_1000_population",FY(2018),"national","panel"),
    M("Victim-based crimes per person",0.08,"per_person",FY(2018),where="panel"),M("Victim-based crimes per person",0.06,"per_person",FY(2018),"national","panel"),
    M("Change in victim-based crimes",31,"percent_change",P("5 year trend"),where="panel"),M("Change in victim-based crimes",9,"percent_change",P("5 year trend"),"national","panel"),
    M("Cost per person per day",0.64,"gbp_per_person_per_day",FY(2018),where="panel"),M("Cost per person per day",0.57,"gbp_per_person_per_day",FY(2018),"national","panel"),
    M("Expected savings",4700000,"gbp",P("by 2020"),quote="It expects to save £4.7m by 2020.")],
 not_=[("judgment","The force has a good understanding of its demand.","prose"),("metric","third assessment","ordinal")])

# 3 -- 2017 efficiency page: three grades in one sentence
doc("kent-efficiency-2017", H("peel_page","kent","2017",None,"Kent PEEL 2017"), SITE_TOP + '''
<main><h1>Kent PEEL 2017</h1><h2>Efficiency</h2><p>How efficient is the force at keeping people safe and reducing crime?</p>
<p>Last updated 09/11/2017</p><p><span class="badge">Outstanding</span></p>
<p>Kent Police is judged to be outstanding in the efficiency with which it keeps people safe and reduces crime. Our overall judgment is the same as last year. The force is judged to be outstanding in its understanding of demand; it is judged to be good for its use of resources to manage demand; and its planning for future demand is judged to be outstanding.</p>
<p>The force has a well-developed model of demand and an exceptional grasp of what is hidden. By 2021/22 it plans to save £32.9 million, of which £9.1 million will come from its workforce.</p>
<h2>Legitimacy</h2><p>How legitimate is the force at keeping people safe and reducing crime?</p><p>This part is to be graded. We will publish our findings in December 2017.</p>
</main>''' + SITE_END, "chromium",
 J=[J("efficiency","outstanding","Kent Police is judged to be outstanding in the efficiency with which it keeps people safe and reduces crime.",as_of="2017-11-09"),
    J("efficiency","outstanding","Our overall judgment is the same as last year.",origin="prior",round="2016",optional=True),
    J("efficiency/understanding-demand","outstanding","The force is judged to be outstanding in its understanding of demand",as_of="2017-11-09"),
    J("efficiency/use-of-resources","good","it is judged to be good for its use of resources to manage demand",as_of="2017-11-09"),
    J("efficiency/planning","outstanding","its planning for future demand is judged to be outstanding",as_of="2017-11-09"),
    J("legitimacy","pending","This part is to be graded.")],
 M=[M("Planned savings",32900000,"gbp",P("By 2021/22"),quote="By 2021/22 it plans to save £32.9 million"),M("Planned savings from its workforce",9100000,"gbp",P("By 2021/22"),quote="£9.1 million will come from its workforce")],
 not_=[("judgment","an exceptional grasp of what is hidden","prose")])

# 4 -- 2014 page text with clauses
doc("lancashire-2014", H("peel_page","lancashire","2014","2014-11-27","Lancashire 2014"), None, "text", text='''
---
title: Lancashire 2014
url: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2014/lancashire/
---

# Lancashire 2014

Posted on 27th November 2014

## Our assessment

Lancashire Constabulary is outstanding at reducing crime and preventing offending, good at investigating offending and outstanding at tackling anti-social behaviour. The efficiency with which the force carries out its responsibilities is judged to be outstanding. Its legitimacy was looked at by way of public surveys, and is described in words alone.

## Efficiency

The extent to which the force is efficient is outstanding.

The extent to which the force has a secure financial position for the short and long term is outstanding.

The extent to which the force has an affordable way of providing policing is good.

Other forces in the region were judged as good. The constabulary wants to be outstanding in all that it does.

Between 2010/11 and 2014/15 the constabulary cut its staff by 18 percent, against 14 percent for England and Wales.
''',
 J=[J("effectiveness/reducing-crime","outstanding","Lancashire Constabulary is outstanding at reducing crime and preventing offending"),
    J("effectiveness/investigating-offending","good","good at investigating offending"),J("effectiveness/anti-social-behaviour","outstanding","outstanding at tackling anti-social behaviour"),
    J("efficiency","outstanding","The extent to which the force is efficient is outstanding."),
    J("efficiency/financial-position","outstanding","The extent to which the force has a secure financial position for the short and long term is outstanding."),
    J("efficiency/affordable-policing","good","The extent to which the force has an affordable way of providing policing is good.")],
 M=[M("Change in staff",-18,"percent_change",P("Between 2010/11 and 2014/15"),quote="cut its staff by 18 percent"),M("Change in staff",-14,"percent_change",P("Between 2010/11 and 2014/15"),"national",quote="14 percent for England and Wales")],
 not_=[("judgment","Other forces in the region were judged as good","other forces"),("judgment","wants to be outstanding","ambition")])

# 5 -- 2015 effectiveness report in LaTeX
doc("west-mercia-effectiveness-2015", H("peel_report","west-mercia","2015","2016-02","PEEL: Police effectiveness 2015"), None, "latex", tex=r'''
\documentclass[11pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern,booktabs,fancyhdr,textcomp}\usepackage[margin=2.6cm]{geometry}
\pagestyle{fancy}\fancyhf{}\fancyhead[L]{PEEL: Police effectiveness 2015 -- West Mercia Police}\fancyfoot[C]{\thepage}\setlength{\headheight}{14pt}
\setcounter{secnumdepth}{0}
\begin{document}
\begin{titlepage}{\Huge\bfseries PEEL: Police effectiveness 2015\par}\vspace{1cm}{\Large An inspection of West Mercia Police\par}\vfill February 2016\\ \textcopyright\ HMIC 2016\\ ISBN: 978-1-78655-001-7\\ www.justiceinspectorates.gov.uk/hmic\end{titlepage}
\tableofcontents\newpage
\section{Overview -- How effective is the force at keeping people safe and reducing crime?}
\textbf{Overall judgment}\footnote{HMIC judges forces as outstanding, good, requires improvement or inadequate. See Annex A.}

{\large\bfseries Requires improvement}

West Mercia Police requires improvement in respect of its effectiveness at keeping people safe and reducing crime. This is the first year HMIC has graded forces on their overall effectiveness so comparison is not possible.

The force prevents crime well. Its officers know their communities and have a good relationship with partners. The standard of its investigations is not high enough.

\subsection{Force in numbers}
\begin{tabular}{lrr}\toprule Calls per 1,000 population & West Mercia & England and Wales\\\midrule 12 months to 31 March 2015 & 268 & 350\\\bottomrule\end{tabular}

\section{How effective is the force at preventing crime and anti-social behaviour, and keeping people safe?}
West Mercia Police is good at preventing crime and anti-social behaviour and keeping people safe. In 2014, HMIC judged the force as good at tackling anti-social behaviour.

Figure 1 gives recorded crime. In the 12 months to 30 June 2015, the force recorded 61,243 crimes. Over the same period victim-based crime rose by 3 percent, compared with an increase of 5 percent across England and Wales.

\medskip\noindent\textbf{Figure 1: Police recorded crime rates (per 1,000 population) for the 12 months to 30 June 2015}

\noindent\begin{tabular}{lrr}\toprule Rates per 1,000 population & West Mercia Police & England and Wales\\\midrule
Recorded crime (excluding fraud) & 49.6 & 63.0\\ Victim-based crime & 44.8 & 56.0\\ Sexual offences & 1.7 & 1.6\\ Overall burglary & 6.4 & 7.2\\\bottomrule\end{tabular}

\medskip Source: Home Office data\footnote{Rates use the mid-2014 estimate of the Office for National Statistics.}

\section{How effective is the force at investigating crime and managing offenders?}
The force’s approach to investigating crime and managing offenders requires improvement. Of the 60 case files that we read, 43 showed effective supervision.

\medskip\noindent\textbf{Figure 2: Outcomes recorded in the 12 months to 30 June 2015}

\noindent\begin{tabular}{lrrrr}\toprule & \multicolumn{2}{c}{West Mercia Police} & \multicolumn{2}{c}{England and Wales}\\ Outcome type & Number & Rate (\%) & Number & Rate (\%)\\\midrule
Charged/Summonsed & 9,012 & 14.7 & 577,678 & 16.0\\ Caution -- adults & 2,430 & 4.0 & 115,000 & 3.2\\ Community resolution & 2,144 & 3.5 & 129,017 & 3.6\\\bottomrule\end{tabular}

\subsection{Areas for improvement}
\begin{itemize}\item The force should improve the quality of its investigations by supervising them at every stage.\item The force should ensure that officers who use body-worn cameras hand over what they record within one day, and that what they hand over is kept for as long as the case lasts.\end{itemize}

\section{How effective is the force at protecting from harm those who are vulnerable, and supporting victims?}
HMIC found that the force does not always see who is vulnerable. HMIC judges that the force's performance requires improvement. In the 12 months to 31 March 2015, 84.2 percent of victims were satisfied with their whole experience; the national rate was 83.8 percent.
\subsection{Area for improvement}
\begin{itemize}\item The force should assess the risk to missing children each time that they go missing.\end{itemize}

\section{How effective is the force at tackling serious and organised crime, including its arrangements for fulfilling its national policing responsibilities?}
West Mercia Police is good at tackling serious and organised crime. As at 30 June 2015, the force was actively disrupting, investigating or monitoring 42 organised crime groups.

\section{Annex A -- HMIC judgments}
The categories are: outstanding; good; requires improvement; and inadequate. Judgment is made against how good the outcomes are. If the service is good it is graded good. If it exceeds this standard it is graded outstanding.
\end{document}
''',
 J=[J("effectiveness","requires_improvement","West Mercia Police requires improvement in respect of its effectiveness at keeping people safe and reducing crime."),
    J("effectiveness/preventing-crime","good","West Mercia Police is good at preventing crime and anti-social behaviour and keeping people safe."),
    J("effectiveness/anti-social-behaviour","good","In 2014, HMIC judged the force as good at tackling anti-social behaviour.",origin="prior",round="2014"),
    J("effectiveness/investigating-crime","requires_improvement","The force’s approach to investigating crime and managing offenders requires improvement."),
    J("effectiveness/protecting-vulnerable","requires_improvement","HMIC judges that the force's performance requires improvement."),
    J("effectiveness/serious-organised-crime","good","West Mercia Police is good at tackling serious and organised crime.")],
 R=[R("a","effectiveness/investigating-crime","The force should improve the quality of its investigations by supervising them at every stage."),
    R("a","effectiveness/investigating-crime","The force should ensure that officers who use body-worn cameras hand over what they record within one day, and that what they hand over is kept for as long as the case lasts."),
    R("a","effectiveness/protecting-vulnerable","The force should assess the risk to missing children each time that they go missing.")],
 M=(lambda y, c: [M("Calls per 1,000 population",268,"per_1000_population",c,where="table"),M("Calls per 1,000 population",350,"per_1000_population",c,"national","table"),
    M("Crimes recorded",61243,"count",y),M("Change in victim-based crime",3,"percent_change",y),M("Change in victim-based crime",5,"percent_change",y,"national"),
    *[M(n+" per 1,000 population",v,"per_1000_population",y,s,"table") for n,a,b in (("Recorded crime (excluding fraud)",49.6,63.0),("Victim-based crime",44.8,56.0),("Sexual offences",1.7,1.6),("Overall burglary",6.4,7.2)) for v,s in ((a,"force"),(b,"national"))],
    M("Case files read",60,"count",None),M("Case files that showed effective supervision",43,"count",None),
    *[x for n,a,b,d,e in (("Charged/Summonsed",9012,14.7,577678,16.0),("Caution – adults",2430,4.0,115000,3.2),("Community resolution",2144,3.5,129017,3.6)) for x in (M(n+": number",a,"count",y,"force","table"),M(n+": rate",b,"percent",y,"force","table"),M(n+": number",d,"count",y,"national","table"),M(n+": rate",e,"percent",y,"national","table"))],
    M("Victims satisfied with their whole experience",84.2,"percent",c),M("Victims satisfied with their whole experience",83.8,"percent",None,"national"),
    M("Organised crime groups disrupted, investigated or monitored",42,"count",P("As at 30 June 2015","2015-06-30","2015-06-30"))])(P("12 months to 30 June 2015","2014-07-01","2015-06-30"),P("12 months to 31 March 2015","2014-04-01","2015-03-31")),
 not_=[("judgment","If the service is good it is graded good.","scale"),("judgment","have a good relationship with partners","prose"),("metric","within one day","deadline")])

# 6 -- 2021/22 report with grades as columns
doc("greater-manchester-2021-22", H("peel_report","greater-manchester","2021/22","2022-03-04","PEEL 2021/22 – An inspection of Greater Manchester Police"), SITE_TOP + '''
<article><h1>PEEL 2021/22</h1><p class="subtitle">Police effectiveness, efficiency and legitimacy</p><p class="subtitle">An inspection of Greater Manchester Police</p><p>Published on: 4 March 2022</p>
<h2>Our judgments</h2><p>Our inspection assessed how good Greater Manchester Police is in ten areas of policing. We make graded judgments in eight of these ten as follows:</p>
<table><thead><tr><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr></thead>
<tbody><tr><td></td><td>Preventing crime</td><td>Treatment of the public</td><td>Protecting vulnerable people</td><td>Investigating crime</td></tr>
<tr><td></td><td></td><td>Supporting victims</td><td>Managing offenders</td><td>Responding to the public</td></tr>
<tr><td></td><td></td><td></td><td>Developing a positive workplace</td><td></td></tr></tbody></table>
<p>We also inspected how effective a service Greater Manchester Police gives to victims of crime. We don’t make a graded judgment in this overall area.</p>
<p>It isn’t possible to make direct comparisons between the grades awarded this year and those from previous PEEL inspections. A reduction in grade, particularly from good to adequate, doesn’t necessarily mean that there has been a reduction in performance.</p>
<h2>Investigating crime</h2><p class="grade">Inadequate</p><p>Greater Manchester Police is inadequate at investigating crime.</p>
<h3>Cause of concern</h3><p><strong>The force doesn’t investigate crime thoroughly enough, and victims are let down</strong></p><p>In 2020/21 the force closed 47.2 percent of its investigations without a suspect being identified. The rate for all forces in England and Wales was 39.5 percent.</p>
<h4>Recommendations</h4><p>Within six months Greater Manchester Police should:</p><ul><li>make sure that every investigation has a plan that a supervisor has signed; and</li><li>make sure that it gathers all evidence at the first opportunity.</li></ul>
<h2>Responding to the public</h2><p class="grade">Inadequate</p><p>Greater Manchester Police is inadequate at responding to the public.</p>
<h3>Area for improvement</h3><p><strong>The force should reduce the number of non-emergency calls that callers give up</strong></p><p>Of the calls made to 101 in the year ending 30 September 2021, 33.6 percent were abandoned.</p>
<h2>Preventing crime</h2><p class="grade">Good</p><p>Greater Manchester Police is good at preventing and deterring crime.</p>
</article>''' + SITE_END, "weasyprint", css="@page{size:A4;margin:2cm;@bottom-right{content:counter(page)}@top-left{content:'PEEL 2021/22';font-size:8pt}} body{font-family:'Liberation Sans';font-size:10.5pt} table{border-collapse:collapse;width:100%} td,th{border:1px solid #555;padding:4pt;font-size:9pt} #cookie-consent,#masthead,.skip-link,#footer{display:none} .grade{background:#c00;color:#fff;font-weight:bold;width:5cm;padding:2pt}",
 J=[J("preventing-crime","good","Greater Manchester Police is good at preventing and deterring crime."),J("treatment-of-the-public","adequate","Treatment of the public"),J("supporting-victims","adequate","Supporting victims"),
    J("protecting-vulnerable","requires_improvement","Protecting vulnerable people"),J("managing-offenders","requires_improvement","Managing offenders"),J("supporting-workforce","requires_improvement","Developing a positive workplace"),
    J("investigating-crime","inadequate","Greater Manchester Police is inadequate at investigating crime."),J("responding-to-the-public","inadequate","Greater Manchester Police is inadequate at responding to the public."),
    J("supporting-victims","not_graded","We don’t make a graded judgment in this overall area.",optional=True)],
 R=[R("c","investigating-crime","The force doesn’t investigate crime thoroughly enough, and victims are let down"),R("r","investigating-crime","make sure that every investigation has a plan that a supervisor has signed; and"),R("r","investigating-crime","make sure that it gathers all evidence at the first opportunity."),
    R("a","responding-to-the-public","The force should reduce the number of non-emergency calls that callers give up")],
 M=[M("Investigations closed without a suspect being identified",47.2,"percent",FY(2020)),M("Investigations closed without a suspect being identified",39.5,"percent",None,"national"),M("Calls made to 101 that were abandoned",33.6,"percent",P("year ending 30 September 2021","2020-10-01","2021-09-30"))],
 not_=[("judgment","particularly from good to adequate","explanation")])

# 7 -- 2023-25 via Chromium print: AFI title + paragraph
doc("suffolk-2023-25", H("peel_report","suffolk","2023-25","2024-09-12","PEEL 2023–25: An inspection of Suffolk Constabulary"), SITE_TOP + '''
<main><h1>PEEL 2023–25</h1><h2 style="border:0">Police effectiveness, efficiency and legitimacy: An inspection of Suffolk Constabulary</h2><p>Published 12 September 2024</p>
<h2>Overall summary: our judgments</h2><p>Our inspection assessed how good Suffolk Constabulary is in nine areas of policing. We make graded judgments in all nine as follows:</p>
<table class="j"><tr><th>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</th><td>Good</td></tr><tr><th>Investigating crime</th><td>Adequate</td></tr><tr><th>Police powers and treating the public fairly and respectfully</th><td>Good</td></tr><tr><th>Protecting vulnerable people</th><td>Requires improvement</td></tr><tr><th>Responding to the public</th><td>Requires improvement</td></tr><tr><th>Managing offenders and suspects</th><td>Adequate</td></tr><tr><th>Building, supporting and protecting the workforce</th><td>Adequate</td></tr><tr><th>Leadership and force management</th><td>Good</td></tr><tr><th>Recording data about crime</th><td>Outstanding</td></tr></table>
<h2>Responding to the public</h2><div class="g">Requires improvement</div><p>Suffolk Constabulary requires improvement at responding to the public.</p>
<div class="afi"><h3>Areas for improvement</h3><h4>The constabulary needs to answer emergency calls quickly enough</h4><p>In the year ending 31 March 2024, the constabulary answered 83.1 percent of its 999 calls within 10 seconds. This is below the standard of 90 percent.</p>
<h4>The constabulary needs to make sure that repeat and vulnerable callers are identified</h4><p>In our audit, call takers used a structured triage in 41 of 59 cases.</p></div>
<h2>Recording data about crime</h2><div class="g">Outstanding</div><p>Suffolk Constabulary is outstanding at recording crime. We estimate that the constabulary is recording 96.4 percent (with a confidence interval of +/- 2.2 percent) of all reported crime (excluding fraud).</p>
<h2>Investigating crime</h2><div class="g">Adequate</div><p>Suffolk Constabulary is adequate at investigating crime.</p>
<div class="afi"><h3>Area for improvement</h3><h4>The constabulary needs to make sure that digital devices are examined without delay</h4><p>At the time of our inspection, 212 devices were waiting, and the longest wait was 14 weeks.</p></div>
</main>''' + SITE_END, "chromium", css="body{font-family:DejaVu Serif;font-size:12px;margin:40px} .afi{border:2px solid #135;padding:8px} .g{display:inline-block;background:#135;color:#fff;padding:4px 10px} .j th{text-align:left;font-weight:normal} .j td{padding-left:30px} #cookie-consent,#masthead,.skip-link,#footer{display:none}",
 J=[J("preventing-crime","good","Good"),J("investigating-crime","adequate","Suffolk Constabulary is adequate at investigating crime."),J("treatment-of-the-public","good","Good"),J("protecting-vulnerable","requires_improvement","Requires improvement"),
    J("responding-to-the-public","requires_improvement","Suffolk Constabulary requires improvement at responding to the public."),J("managing-offenders","adequate","Adequate"),J("supporting-workforce","adequate","Adequate"),J("leadership-management","good","Good"),J("crime-data-integrity","outstanding","Suffolk Constabulary is outstanding at recording crime.")],
 R=[R("a","responding-to-the-public","The constabulary needs to answer emergency calls quickly enough"),R("a","responding-to-the-public","The constabulary needs to make sure that repeat and vulnerable callers are identified"),R("a","investigating-crime","The constabulary needs to make sure that digital devices are examined without delay")],
 M=[M("999 calls answered within 10 seconds",83.1,"percent",P("year ending 31 March 2024","2023-04-01","2024-03-31")),M("Standard for 999 calls answered within 10 seconds",90,"percent",None,optional=True),
    M("Cases in which call takers used a structured triage",41,"count"),M("Cases audited for structured triage",59,"count"),M("Crime recorded as share of reported crime (excluding fraud)",96.4,"percent"),
    M("Devices waiting to be examined",212,"count",P("At the time of our inspection")),M("Longest wait for examination of devices",14,"weeks",P("At the time of our inspection"))],
 not_=[("metric","with a confidence interval of +/- 2.2 percent","confidence interval")])

# 8 -- letter that closes a concern (text)
doc("nottinghamshire-letter-2025", H("inspectorate_news","nottinghamshire",None,"2025-02-18","Letter to the Chief Constable of Nottinghamshire Police"), None, "text", text='''
His Majesty's Inspectorate of Constabulary and Fire & Rescue Services

18 February 2025

To the Chief Constable, Nottinghamshire Police

Return of Nottinghamshire Police to routine monitoring

Dear Chief Constable,

I write to tell you of the outcome of our revisit to Nottinghamshire Police in January 2025.

On 11 March 2024 we issued two accelerated causes of concern. We found good progress against both, and I am satisfied that both are now closed. I have therefore moved the force from Engage to Scan.

Cause of concern

The force does not assess the needs of vulnerable missing children.

This cause of concern is closed.

Yours sincerely,

HM Inspector of Constabulary
''',
 R=[R("c",None,"The force does not assess the needs of vulnerable missing children.")],
 not_=[("judgment","We found good progress against both","prose")])

# 9 -- register
doc("essex-register", H("inspectorate_news","essex",None,None,"Register of recommendations: Essex Police"), SITE_TOP + '''
<div role="main"><h1>Register of recommendations: Essex Police</h1><p>All causes of concern, recommendations and areas for improvement that we have given to Essex Police and have not yet closed.</p>
<h2>PEEL 2023–25: An inspection of Essex Police (3)</h2>
<h3>Area for improvement</h3><p>The force needs to improve how it supervises the management of registered sex offenders.</p><p><b>Area:</b> Managing offenders and suspects</p>
<h3>Area for improvement</h3><p>The force needs to make sure that it records the ethnicity of the people it stops.</p><p><b>Area:</b> Police powers and public treatment</p>
<h3>Recommendation</h3><p>By 30 June 2025, the force should review how it gives out its response officers.</p>
</div>''' + SITE_END, "html",
 R=[R("a","managing-offenders","The force needs to improve how it supervises the management of registered sex offenders."),R("a","treatment-of-the-public","The force needs to make sure that it records the ethnicity of the people it stops."),R("r",None,"By 30 June 2025, the force should review how it gives out its response officers.")])

# 10 -- force news 2019
doc("sussex-force-news-2019", H("force_news","sussex","2018/19","2019-05-02","Inspectors praise Sussex Police for work with communities"), '''
<div class="cookie-banner">This site uses cookies.</div><header><a>Sussex Police</a><nav><a>News</a><a>Report</a></nav></header>
<div class="article"><h1>Inspectors praise Sussex Police for work with communities</h1><time>09:15 02/05/2019</time>
<p>Sussex Police has welcomed today’s report by Her Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS).</p>
<p>In its PEEL inspection the inspectorate has graded Sussex Police as ‘good’ in the legitimacy with which it treats the public and its workforce and ‘requires improvement’ for its effectiveness and efficiency.</p>
<p>Chief Constable Giles York said: “We are pleased that our officers were found to treat people well. We know there is more to do, and we want to be outstanding.”</p>
<p>Since April 2018 the force has taken on 200 new police officers, and 101 callers now wait 3 minutes on average.</p></div><div class="share-this">Share</div><footer>Sussex Police, Lewes</footer>''', "html", head='<meta property="og:url" content="https://www.sussex.police.uk/news/sussex/news/2019/may/inspectors-praise/">',
 J=[J("legitimacy","good","graded Sussex Police as ‘good’ in the legitimacy",origin="claimed"),J("effectiveness","requires_improvement","‘requires improvement’ for its effectiveness and efficiency",origin="claimed"),J("efficiency","requires_improvement","‘requires improvement’ for its effectiveness and efficiency",origin="claimed")],
 M=[M("New police officers taken on",200,"count",P("Since April 2018")),M("Average wait of 101 callers",180,"seconds",P("now"))],
 not_=[("judgment","we want to be outstanding","ambition")])

# 11 -- PCC response, LibreOffice
doc("wiltshire-pcc-response-2022", H("pcc_report","wiltshire","2021/22","2022-09-06","Response of the Police and Crime Commissioner to the PEEL inspection of Wiltshire Police"), '''
<h1>Office of the Police and Crime Commissioner for Wiltshire and Swindon</h1><h2>Response of the Police and Crime Commissioner to the PEEL inspection of Wiltshire Police</h2><p>6 September 2022</p>
<p>1. HMICFRS published its report, PEEL 2021/22: An inspection of Wiltshire Police, on 8 July 2022. Under section 55 of the Police Act 1996 I must answer within 56 days.</p>
<p>2. The inspectorate made these judgments:</p>
<ul><li>Preventing crime – Requires improvement; Investigating crime - Adequate</li><li>Responding to the public – Inadequate</li><li>Protecting vulnerable people – Inadequate</li><li>Treatment of the public - Adequate</li><li>Strategic planning, organisational management and value for money – Inadequate</li></ul>
<p>3. I am disappointed. The force has a good base to build on.</p>
<h3>Areas for improvement</h3><p>The report lists these:</p><ol><li>The force should improve how it uses data to plan its demand.</li><li>The force should make sure that its people have a yearly review.</li></ol>
<p>4. I have put £1.2m of the precept into the control room. This pays for 28 call handlers.</p>''', "libreoffice", css="body{font-family:Carlito,DejaVu Sans;font-size:11pt}",
 J=[J("preventing-crime","requires_improvement","Preventing crime – Requires improvement",origin="claimed"),J("investigating-crime","adequate","Investigating crime - Adequate",origin="claimed"),J("responding-to-the-public","inadequate","Responding to the public – Inadequate",origin="claimed"),J("protecting-vulnerable","inadequate","Protecting vulnerable people – Inadequate",origin="claimed"),J("treatment-of-the-public","adequate","Treatment of the public - Adequate",origin="claimed"),J("strategic-planning","inadequate","Strategic planning, organisational management and value for money – Inadequate",origin="claimed")],
 R=[R("a",None,"The force should improve how it uses data to plan its demand."),R("a",None,"The force should make sure that its people have a yearly review.")],
 M=[M("Precept money put into the control room",1200000,"gbp"),M("Call handlers paid for by the precept",28,"count")],
 not_=[("judgment","The force has a good base to build on.","prose"),("metric","within 56 days","legal term"),("metric","section 55 of the Police Act 1996","statute")])

# 12 -- PCC performance paper, wkhtmltopdf, tables
MON=[("Apr-23","2023-04-01","2023-04-30",11920,"0:02:41",9.1),("May-23","2023-05-01","2023-05-31",12877,"0:03:05",10.4),("Jun-23","2023-06-01","2023-06-30",13410,"0:03:58",12.8)]
doc("devon-cornwall-performance-2023", H("pcc_report","devon-and-cornwall",None,"2023-07-21","Performance report to the Police and Crime Panel"), '''
<h1>Devon and Cornwall Police</h1><h2>Performance report to the Police and Crime Panel</h2><p>Report of the Chief Constable to the Police and Crime Commissioner</p><p>Date of meeting 21 July 2023</p>
<h3>1 Contact</h3><p>1.1 Table 1 shows the first quarter.</p><p><b>Table 1: 101 calls by month</b></p>
<table border="1" cellspacing="0" cellpadding="4"><tr><th>Month</th><th>101 calls offered</th><th>Average 101 answer time (h:mm:ss)</th><th>101 calls abandoned (%)</th></tr>''' + "".join(f"<tr><td>{m}</td><td>{c:,}</td><td>{t}</td><td>{p}</td></tr>" for m,_,_,c,t,p in MON) + '''</table>
<h3>2 Crime</h3><p>2.1 Table 2 compares the two years.</p><p><b>Table 2: Recorded offences</b></p>
<table border="1" cellspacing="0" cellpadding="4"><tr><th>Offence group</th><th>Year to March 2022</th><th>Year to March 2023</th><th>Change %</th></tr><tr><td>Violence with injury</td><td>14,233</td><td>14,902</td><td>4.7</td></tr><tr><td>Residential burglary</td><td>2,310</td><td>2,156</td><td>-6.7</td></tr><tr><td>Robbery</td><td>612</td><td>n/a</td><td>n/a</td></tr></table>
<p>2.2 In the year to March 2023 the force solved 11.9% of residential burglaries, up from 9.8% the year before.</p>
<h3>3 Money</h3><p>3.1 Table 3 gives the outturn.</p><p><b>Table 3: Revenue outturn 2022/23 (£000s)</b></p>
<table border="1" cellspacing="0" cellpadding="4"><tr><th></th><th>Budget</th><th>Outturn</th><th>Variance</th></tr><tr><td>Police officer pay</td><td>196,400</td><td>195,150</td><td>(1,250)</td></tr><tr><td>Overtime</td><td>8,100</td><td>9,020</td><td>920</td></tr></table>''', "wkhtmltopdf", css="body{font-family:Liberation Serif;font-size:14px}",
 M=[*[x for m,a,b,c,t,p in MON for x in (M("101 calls offered",c,"count",P(m,a,b),where="table"),M("Average 101 answer time",int(t[2:4])*60+int(t[5:7]),"seconds",P(m,a,b),where="table"),M("101 calls abandoned",p,"percent",P(m,a,b),where="table"))],
    *[M("Violence with injury",14233,"count",P("Year to March 2022","2021-04-01","2022-03-31"),where="table"),M("Violence with injury",14902,"count",P("Year to March 2023","2022-04-01","2023-03-31"),where="table"),M("Change in violence with injury",4.7,"percent_change",None,where="table"),
    M("Residential burglary",2310,"count",P("Year to March 2022","2021-04-01","2022-03-31"),where="table"),M("Residential burglary",2156,"count",P("Year to March 2023","2022-04-01","2023-03-31"),where="table"),M("Change in residential burglary",-6.7,"percent_change",None,where="table"),M("Robbery",612,"count",P("Year to March 2022","2021-04-01","2022-03-31"),where="table")],
    M("Residential burglaries solved",11.9,"percent",P("year to March 2023","2022-04-01","2023-03-31")),M("Residential burglaries solved",9.8,"percent",None),
    *[M(n+" "+h,v*1000,"gbp",FY(2022),where="table") for n,a in (("Police officer pay",(196400,195150,-1250)),("Overtime",(8100,9020,920))) for h,v in zip(("budget","outturn","variance"),a)]])

# 13 -- inspectorate news with counts and named areas
doc("humberside-inspectorate-news-2022", H("inspectorate_news","humberside","2021/22","2022-10-13","Humberside Police: outstanding"), SITE_TOP + '''
<div class="news"><h1>Humberside Police praised by inspectorate</h1><p class="meta">13 October 2022</p>
<p>Humberside Police is outstanding in how it prevents crime, the policing inspectorate has said.</p>
<p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) graded Humberside Police’s performance across nine areas of policing and found the force was ‘outstanding’ in six areas, ‘good’ in two areas and ‘adequate’ in one area.</p>
<p>HMICFRS said that the force was adequate at managing offenders.</p><p>Across England and Wales, 12 forces were judged good at preventing crime.</p></div>''' + SITE_END, "html",
 J=[J("preventing-crime","outstanding","Humberside Police is outstanding in how it prevents crime, the policing inspectorate has said."),J("managing-offenders","adequate","HMICFRS said that the force was adequate at managing offenders.")],
 M=[M("Forces judged good at preventing crime",12,"count",None,"national",quote="12 forces were judged good at preventing crime")], counts={"areas":9,"outstanding":6,"good":2,"adequate":1})

# 14 -- press, hard wrapped
doc("met-press-2022", H("other","metropolitan",None,"2022-09-22","Met Police 'inadequate' at answering the phone, says watchdog"), None, "text", text='''
Met Police 'inadequate' at answering the phone, says watchdog

By Staff Reporter, 22 September 2022

The Metropolitan Police is failing to answer calls from
the public quickly enough, the policing watchdog has
found.

Inspectors rated the Met as "inadequate" in the way it
responds to the public. It was also told it requires
improvement in five other areas, and its treatment of
the public was adequate. The force was not given an
overall grade.

About 38.5% of 101 calls were abandoned in March 2022.

Hide Ad

Weather: 17°C, light rain. Read more on BBC News.
''',
 J=[J("responding-to-the-public","inadequate","Inspectors rated the Met as \"inadequate\" in the way it responds to the public.",origin="claimed",round="2021/22"),J("treatment-of-the-public","adequate","its treatment of the public was adequate",origin="claimed",round="2021/22")],
 M=[M("101 calls abandoned",38.5,"percent",P("March 2022","2022-03-01","2022-03-31"))], not_=[("metric","Weather: 17°C","weather")])
DOCS[-1]["header"]["round"]="2021/22"

# 15 -- crime data integrity page
doc("dorset-cdi-2019", H("inspectorate_news","dorset",None,"2019-09-10","Dorset Police: Crime Data Integrity inspection 2019"), SITE_TOP + '''
<div id="content"><h1>Dorset Police: Crime Data Integrity inspection 2019</h1><p>Published on: 10 September 2019</p>
<h2>Overall judgment</h2><p class="badge">Requires improvement</p><p>Dorset Police’s crime-recording arrangements require improvement. Based on our findings we estimate that the force records 89.9 percent of reported crimes (with a confidence interval of +/- 2.1 percent). We estimate that this means the force failed to record over 4,400 reported crimes for the year covered by our inspection.</p>
<p>The force records 95.3 percent of reported sexual offences.</p>
<h2>Areas for improvement</h2><p>The force should immediately:</p><ul><li>make sure that it records all reports of violent crime; and</li><li>train all staff who make crime-recording decisions.</li></ul></div>''' + SITE_END, "html",
 J=[J("crime-data-integrity","requires_improvement","Dorset Police’s crime-recording arrangements require improvement.",programme="crime_data_integrity",round="2019")],
 R=[R("a","crime-data-integrity","make sure that it records all reports of violent crime; and"),R("a","crime-data-integrity","train all staff who make crime-recording decisions.")],
 M=[M("Reported crimes recorded",89.9,"percent"),M("Reported crimes not recorded",4400,"count",P("the year covered by our inspection")),M("Reported sexual offences recorded",95.3,"percent")])

# 16 -- 2017 interim with pending
doc("dyfed-powys-2017", H("peel_page","dyfed-powys","2017",None,"Dyfed-Powys PEEL 2017"), SITE_TOP + '''
<div id="content"><h1>Dyfed-Powys PEEL 2017</h1><table><tr><th>Effectiveness</th><td>To be graded</td></tr><tr><th>Efficiency</th><td>Requires improvement</td></tr><tr><th>Legitimacy</th><td>Good</td></tr></table>
<h2>Efficiency</h2><p>Last updated 09/11/2017</p><p>The extent to which Dyfed-Powys Police is efficient at keeping people safe and reducing crime requires improvement.</p><p>The extent to which the force understands demand is good.</p><p>The extent to which the force uses its resources well requires improvement.</p><p>The extent to which the force is planning well for the future requires improvement.</p>
<h2>Legitimacy</h2><p>Last updated 12/12/2017</p><p>Dyfed-Powys Police is judged to be good at how legitimately it keeps people safe and reduces crime. Judgments from 2016 remain in place for questions that we did not re-inspect this year.</p>
<h2>Effectiveness</h2><p>To be graded: our findings will be published in spring 2018.</p></div>''' + SITE_END, "html",
 J=[J("effectiveness","pending","To be graded: our findings will be published in spring 2018."),J("efficiency","requires_improvement","The extent to which Dyfed-Powys Police is efficient at keeping people safe and reducing crime requires improvement.",as_of="2017-11-09"),
    J("efficiency/understanding-demand","good","The extent to which the force understands demand is good.",as_of="2017-11-09"),J("efficiency/use-of-resources","requires_improvement","The extent to which the force uses its resources well requires improvement.",as_of="2017-11-09"),J("efficiency/planning","requires_improvement","The extent to which the force is planning well for the future requires improvement.",as_of="2017-11-09"),
    J("legitimacy","good","Dyfed-Powys Police is judged to be good at how legitimately it keeps people safe and reduces crime.",as_of="2017-12-12")])

# 17 -- legitimacy 2018/19, two columns PDF
doc("south-wales-legitimacy-2018", H("peel_page","south-wales","2018/19",None,"South Wales PEEL 2018"), '''
<h1>South Wales PEEL 2018</h1><h2>Legitimacy</h2><div class="cols"><p class="q">How legitimately does the force treat the public and its workforce?</p><p>Last updated 02/05/2019</p><p class="b">Good</p>
<p>South Wales Police is good at treating the public and its workforce legitimately. It knows its people and asks them what they think.</p>
<p>The force stopped and searched 9,842 people in 2017/18. Of these, 31 percent led to an item being found, a rate above the 27 percent for England and Wales.</p>
<h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><p>South Wales Police requires improvement at treating the public fairly. Too many of its records of searches lack reasonable grounds.</p>
<p><strong>Areas for improvement</strong></p><ul><li>The force should make sure that all stop and search records include sufficient reasonable grounds to justify the lawful use of the power, and that officers fully understand how to record them.</li><li>The force should publish its analysis.</li></ul>
<h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><p>South Wales Police is good at ensuring that its workforce behaves ethically and lawfully.</p>
<h3>To what extent does the force treat its workforce with fairness and respect?</h3><p>In 2017, we judged the force to be good at treating its workforce fairly, and this question was not inspected in 2018/19.</p></div>''', "weasyprint", css="@page{size:A4;margin:1.8cm;@bottom-center{content:'Page ' counter(page) ' of ' counter(pages)}@top-right{content:'South Wales – legitimacy';font-size:8pt}} body{font:10pt/1.4 'DejaVu Serif'} .cols{columns:2;column-gap:1cm} .b{font-weight:bold;background:#364;color:white;display:inline-block;padding:2pt 8pt}",
 J=[J("legitimacy","good","South Wales Police is good at treating the public and its workforce legitimately.",as_of="2019-05-02"),J("legitimacy/treating-public-fairly","requires_improvement","South Wales Police requires improvement at treating the public fairly.",as_of="2019-05-02"),J("legitimacy/ethical-lawful-behaviour","good","South Wales Police is good at ensuring that its workforce behaves ethically and lawfully.",as_of="2019-05-02"),
    J("legitimacy/treating-workforce-fairly","good","In 2017, we judged the force to be good at treating its workforce fairly",origin="prior",round="2017"),J("legitimacy/treating-workforce-fairly","not_reinspected","this question was not inspected in 2018/19",as_of="2019-05-02",optional=True)],
 R=[R("a","legitimacy/treating-public-fairly","The force should make sure that all stop and search records include sufficient reasonable grounds to justify the lawful use of the power, and that officers fully understand how to record them."),R("a","legitimacy/treating-public-fairly","The force should publish its analysis.")],
 M=[M("People stopped and searched",9842,"count",FY(2017)),M("Searches that led to an item being found",31,"percent",None),M("Searches that led to an item being found",27,"percent",None,"national")])

# 18 -- panel in three columns
doc("bedfordshire-numbers-2015", H("peel_report","bedfordshire","2015","2016-02","PEEL: Police effectiveness 2015"), '''
<div class="cover"><h1>PEEL: Police effectiveness 2015</h1><p>An inspection of Bedfordshire Police</p><p>February 2016</p><p>© HMIC 2016</p><p>ISBN: 978-1-78655-033-8</p></div>
<h2>Overview</h2><h3>Overall judgment</h3><p class="b">Requires improvement</p><p>Bedfordshire Police requires improvement at keeping people safe and reducing crime.</p>
<h2>Force in numbers</h2><div class="grid">''' + "".join(f'<div class="tile"><p class="t">{t}<br><small>{p}</small></p><table><tr><td>Bedfordshire Police</td><td>England and Wales</td></tr><tr><td class="n">{a}</td><td class="n">{b}</td></tr></table></div>' for t,p,a,b in (("Calls for assistance per 1,000 population","12 months to 31 March 2015","302","350"),("Crimes recorded (excluding fraud) per 1,000 population","12 months to 30 June 2015","59.3","63.0"),("Changes in recorded crime (excluding fraud)","12 months to 30 June 2014 against 12 months to 30 June 2015","+3.4%","+4.5%"),("Charge rate as a percentage of all crimes recorded (excluding fraud)","12 months to 30 June 2015","15.1%","16.0%"),("Organised crime groups per million population","as at 30 June 2015","53.8","74.7"),("Victim satisfaction rate","12 months to 31 March 2015","78.4%","83.8%"))) + '''</div>
<h2>How effective is the force at preventing crime and anti-social behaviour, and keeping people safe?</h2><p>The force has no clear plan, and its neighbourhood teams are thin.</p><h3>Summary of findings</h3><p class="b">Requires improvement</p><p>The force does not prevent crime well enough.</p>''', "weasyprint", css="@page{size:A4;margin:2cm;@bottom-center{content:counter(page);font-size:9pt}} body{font:11pt 'Liberation Sans'} .cover{page-break-after:always} h2{page-break-before:always} .grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:12pt} .tile{border:1px solid #999;padding:6pt;font-size:9pt} .n{font-size:16pt;font-weight:bold;color:#148} .b{font-weight:bold;color:#fff;background:#d70;display:inline-block;padding:3pt 9pt}",
 J=[J("effectiveness","requires_improvement","Bedfordshire Police requires improvement at keeping people safe and reducing crime."),J("effectiveness/preventing-crime","requires_improvement","Requires improvement")],
 M=(lambda y,c,o,d:[M(n,v,u,p,s,"panel") for n,u,p,a,b in (("Calls for assistance per 1,000 population","per_1000_population",c,302,350),("Crimes recorded (excluding fraud) per 1,000 population","per_1000_population",y,59.3,63.0),("Change in recorded crime (excluding fraud)","percent_change",d,3.4,4.5),("Charge rate as a percentage of all crimes recorded (excluding fraud)","percent",y,15.1,16.0),("Organised crime groups per million population","per_million_population",o,53.8,74.7),("Victim satisfaction rate","percent",c,78.4,83.8)) for v,s in ((a,"force"),(b,"national"))])(P("12 months to 30 June 2015","2014-07-01","2015-06-30"),P("12 months to 31 March 2015","2014-04-01","2015-03-31"),P("as at 30 June 2015","2015-06-30","2015-06-30"),P("12 months to 30 June 2014 against 12 months to 30 June 2015","2014-07-01","2015-06-30")))

# 19 -- integrated 2018/19 report, tranche list, libreoffice
doc("hampshire-2018-19", H("peel_report","hampshire","2018/19","2019-09-27","PEEL: Police effectiveness, efficiency and legitimacy 2018/19"), '''
<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19</h1><h2>An inspection of Hampshire Constabulary</h2><p>27 September 2019</p><p>ISBN: 978-1-78655-888-4</p>
<h2>What this report contains</h2><p>This report tells how Hampshire Constabulary fared. Hampshire Constabulary was inspected in tranche two and we found:</p>
<p>the extent to which the force is effective at reducing crime and keeping people safe is good;</p><p>the extent to which the force operates efficiently and sustainably is outstanding; and</p><p>the extent to which the force treats the public and its workforce legitimately is good.</p>
<h2>Effectiveness</h2><h3>Investigating crime</h3><p>Hampshire Constabulary’s approach to investigating crime requires improvement.</p><h4>Areas for improvement</h4><ul><li>The constabulary should make sure that it has enough detectives.</li></ul>
<p>In the 12 months to 31 December 2018, 8.9% of crimes ended with a charge or summons.</p>
<h2>Efficiency</h2><h3>Planning for the future</h3><p>The constabulary is outstanding at planning for the future. It holds reserves of £68 million, which will fall to £41 million by March 2022.</p>''', "libreoffice", css="body{font-family:DejaVu Sans;font-size:10pt}",
 J=[J("effectiveness","good","the extent to which the force is effective at reducing crime and keeping people safe is good"),J("efficiency","outstanding","the extent to which the force operates efficiently and sustainably is outstanding"),J("legitimacy","good","the extent to which the force treats the public and its workforce legitimately is good"),J("effectiveness/investigating-crime","requires_improvement","Hampshire Constabulary’s approach to investigating crime requires improvement."),J("efficiency/planning","outstanding","The constabulary is outstanding at planning for the future.")],
 R=[R("a","effectiveness/investigating-crime","The constabulary should make sure that it has enough detectives.")],
 M=[M("Crimes that ended with a charge or summons",8.9,"percent",P("12 months to 31 December 2018","2018-01-01","2018-12-31")),M("Reserves",68000000,"gbp"),M("Reserves",41000000,"gbp",P("by March 2022"))])

# 20 -- fire service page
doc("kent-fire-2022", H("other","kent",None,"2022-07-27","Kent Fire and Rescue Service: effectiveness, efficiency and people"), SITE_TOP + '''
<div id="content"><h1>Kent Fire and Rescue Service: effectiveness, efficiency and people 2021/22</h1><p>Published on: 27 July 2022</p><p>Kent Fire and Rescue Service is outstanding at preventing fires and other risks.</p><p>The service is good at responding to fires and other emergencies.</p></div>''' + SITE_END, "html",
 not_=[("judgment","Kent Fire and Rescue Service is outstanding at preventing fires","fire service"),("judgment","The service is good at responding to fires","fire service")])
DOCS[-1]["header"]["force"]=None

# 21 -- PCC annual in text with bullet series
doc("staffordshire-pcc-annual-2021", H("pcc_report","staffordshire",None,"2021-11","Stop and search: report to the Staffordshire Commissioner"), None, "text", text='''
Stop and search: report to the Staffordshire Commissioner

Report by the Chief Constable of Staffordshire Police

November 2021

1. Use of the power

1.1 The number of searches has gone up since 2018:

- Oct 2018 – Sep 2019 = 3,204 searches. MDA: 1,987, PACE: 1,150, Section 60: 67.
- Oct 2019 – Sep 2020 = 6,118 searches. MDA: 4,302, PACE: 1,790, Section 60: 26.

1.2 In the year to September 2021, 24.6% of searches led to an arrest or other outcome. Searches of officers' own motion made up 71 per cent.

1.3 Complaints about searches fell by 12, from 40 in 2019/20 to 28 in 2020/21.

2. Scrutiny

2.1 The scrutiny panel has 14 members aged between 16 and 72 and met four times in 2020/21.
''',
 M=(lambda a,b:[M("Searches",3204,"count",a,where="list"),M("Searches: MDA",1987,"count",a,where="list"),M("Searches: PACE",1150,"count",a,where="list"),M("Searches: Section 60",67,"count",a,where="list"),M("Searches",6118,"count",b,where="list"),M("Searches: MDA",4302,"count",b,where="list"),M("Searches: PACE",1790,"count",b,where="list"),M("Searches: Section 60",26,"count",b,where="list")])(P("Oct 2018 – Sep 2019","2018-10-01","2019-09-30"),P("Oct 2019 – Sep 2020","2019-10-01","2020-09-30"))+[
   M("Searches that led to an arrest or other outcome",24.6,"percent",P("year to September 2021","2020-10-01","2021-09-30")),M("Searches of officers' own motion",71,"percent",None),M("Fall in complaints about searches",12,"count",None,optional=True),M("Complaints about searches",40,"count",FY(2019)),M("Complaints about searches",28,"count",FY(2020)),M("Members of the scrutiny panel",14,"count"),M("Meetings of the scrutiny panel",4,"count",FY(2020),optional=True)],
 not_=[("metric","aged between 16 and 72","ages"),("metric","Section 60","statute")])

# 22 -- efficiency 2016 report LaTeX with finance table and years across
doc("merseyside-efficiency-2016", H("peel_report","merseyside","2016","2016-11","PEEL: Police efficiency 2016"), None, "latex", tex=r'''
\documentclass[10pt,a4paper,twoside]{report}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern,fancyhdr,textcomp}\usepackage[margin=2.4cm]{geometry}\renewcommand{\familydefault}{\sfdefault}
\pagestyle{fancy}\fancyhf{}\fancyfoot[LE,RO]{\thepage}\fancyfoot[RE,LO]{Merseyside Police}\renewcommand{\headrulewidth}{0pt}
\begin{document}
\begin{titlepage}{\Huge PEEL: Police efficiency 2016\par}\bigskip{\LARGE An inspection of Merseyside Police\par}\vfill November 2016\\ \textcopyright\ HMIC 2016\\ ISBN: 978-1-78655-201-1\end{titlepage}
\chapter*{Overview}\section*{Overall judgment}{\bfseries Good}\par
Merseyside Police has been assessed as good in respect of the efficiency with which it keeps people safe and reduces crime. The grade is the same as last year. The force understands its demand well.
\chapter*{How well does the force understand its current and likely future demand?}
Merseyside Police is judged to be good in its understanding of demand. It takes around 1,900 calls a day, of which 640 are emergency calls.
\chapter*{How well does the force use its resources?}
Merseyside Police requires improvement in how well it uses its resources.
\begin{table}[h]\caption{Planned spending on policing (\textsterling m)}\begin{tabular}{|l|r|r|r|}\hline & 2015/16 & 2016/17 & 2017/18\\\hline Gross revenue expenditure & 331.4 & 322.0 & 318.7\\\hline Planned savings & 11.3 & 9.8 & 8.4\\\hline\end{tabular}\end{table}
\section*{Areas for improvement}\begin{itemize}\item The force should review its use of overtime so that it knows what it buys.\end{itemize}
\chapter*{How well is the force planning for demand in the future?}
The force is good at planning for demand in the future. Between March 2016 and March 2020 it expects to lose 4 percent of its officers, compared with 2 percent for England and Wales as a whole.
\end{document}
''',
 J=[J("efficiency","good","Merseyside Police has been assessed as good in respect of the efficiency with which it keeps people safe and reduces crime."),J("efficiency","good","The grade is the same as last year.",origin="prior",round="2015",optional=True),J("efficiency/understanding-demand","good","Merseyside Police is judged to be good in its understanding of demand."),J("efficiency/use-of-resources","requires_improvement","Merseyside Police requires improvement in how well it uses its resources."),J("efficiency/planning","good","The force is good at planning for demand in the future.")],
 R=[R("a","efficiency/use-of-resources","The force should review its use of overtime so that it knows what it buys.")],
 M=[M("Calls a day",1900,"count"),M("Emergency calls a day",640,"count"),*[M(n,round(v*1e6),"gbp",FY(y),where="table") for n,vs in (("Gross revenue expenditure",(331.4,322.0,318.7)),("Planned savings",(11.3,9.8,8.4))) for y,v in zip((2015,2016,2017),vs)],
    M("Expected change in officers",-4,"percent_change",P("Between March 2016 and March 2020")),M("Expected change in officers",-2,"percent_change",P("Between March 2016 and March 2020"),"national")],
 not_=[("judgment","The force understands its demand well.","prose")])

# 23 -- interim 2016 colon forms
doc("north-yorkshire-2016-interim", H("peel_page","north-yorkshire","2016",None,"North Yorkshire 2016"), SITE_TOP + '''
<div id="content"><h1>North Yorkshire 2016</h1><p>Our PEEL assessment of North Yorkshire Police is not finished.</p>
<ul><li>The extent to which the force is effective at keeping people safe and reducing crime is: not yet graded.</li><li>The extent to which the force is efficient at keeping people safe and reducing crime is: Good.</li><li>The extent to which the force is legitimate at keeping people safe and reducing crime: Good.</li></ul>
<h2>Legitimacy</h2><p>Last updated 08/12/2016</p><p>Good</p><p>The workforce told us that it feels well led.</p></div>''' + SITE_END, "html",
 J=[J("effectiveness","pending","The extent to which the force is effective at keeping people safe and reducing crime is: not yet graded."),J("efficiency","good","The extent to which the force is efficient at keeping people safe and reducing crime is: Good."),J("legitimacy","good","The extent to which the force is legitimate at keeping people safe and reducing crime: Good.",as_of="2016-12-08")])
