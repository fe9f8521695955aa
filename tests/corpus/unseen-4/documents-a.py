# SPDX-License-Identifier: GPL-3.0-or-later
# A fourth set, first half: the rounds up to 2018/19 and the inspectorate's other work. Built by build-unseen.py; Word-like papers by wordlike.py.
def Y(label, to, months=12):
    """A period of whole months that ends on the last day of one: its first day is the first of a month."""
    y, m = int(to[:4]), int(to[5:7]); n = y * 12 + m - months
    return P(label, f"{n // 12}-{n % 12 + 1:02d}-01", to)
def on(label, day): return P(label, day, day)

# --- 1. A LaTeX report of twelve pages: contents with leaders, running heads, footnotes, boxes, ruled tables ------------------------------------------------------------------
J17 = Y("12 months to 30 June 2017", "2017-06-30"); J16 = Y("12 months to 30 June 2016", "2016-06-30")
doc("hertfordshire-effectiveness-2017", H("peel_report", "hertfordshire", "2017", "2018-03", "PEEL: Police effectiveness 2017"), None, "latex", tex=r"""
\documentclass[12pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{mathptmx}\usepackage[margin=2.6cm]{geometry}\usepackage{booktabs,xcolor,fancyhdr,colortbl}
\pagestyle{fancy}\fancyhf{}\fancyhead[L]{\small PEEL: Police effectiveness 2017}\fancyhead[R]{\small Hertfordshire Constabulary}\fancyfoot[C]{\thepage}
\newcommand{\grade}[1]{\par\smallskip\noindent\colorbox{blue!15}{\parbox{.4\linewidth}{\Large\bfseries #1}}\par\medskip}
\newenvironment{afi}[1]{\par\medskip\noindent\rule{\linewidth}{.8pt}\par\noindent\textbf{#1}\begin{itemize}}{\end{itemize}\noindent\rule{\linewidth}{.8pt}\par\medskip}
\setlength{\parindent}{0pt}\setlength{\parskip}{8pt}\linespread{1.32}
\begin{document}
\begin{titlepage}\centering\vspace*{4cm}{\Huge PEEL: Police effectiveness 2017\par}\vspace{1cm}{\Large An inspection of Hertfordshire Constabulary\par}\vfill March 2018\par \copyright\ HMICFRS 2018\par ISBN: 978-1-78655-999-1\par www.justiceinspectorates.gov.uk/hmicfrs\end{titlepage}
\tableofcontents\newpage
\section*{What this report contains}
This report is structured in four parts: our overall assessment, the force in numbers, a chapter for each of the questions we asked, and an annex which explains where the figures come from. Within the chapters a box sets out where we found that the force could do better, and a second box where we think that the matter is so serious that it should be dealt with at once.

Our judgments are made by inspectors, not by a formula. A force can be graded outstanding, good, requires improvement or inadequate. We adopted a risk-based approach this year, which means that not every force was asked every question.

\addcontentsline{toc}{section}{Force in numbers}\section*{Force in numbers}
\begin{tabular}{@{}p{7.2cm}rr@{}}\toprule
 & Hertfordshire & England and Wales\\\midrule
\multicolumn{3}{@{}l}{\textbf{Calls for assistance}}\\
999 calls per 1,000 population, 12 months to 30 June 2017 & 141 & 166\\
\midrule\multicolumn{3}{@{}l}{\textbf{Crime} (excluding fraud)}\\
Crimes recorded per 1,000 population, 12 months to 30 June 2017 & 61.4 & 78.2\\
Crimes recorded per 1,000 population, 12 months to 30 June 2016 & 52.9 & 68.5\\
Change in recorded crime, 12 months to 30 June 2016 against 12 months to 30 June 2017 & +16\% & +14\%\\
\midrule\multicolumn{3}{@{}l}{\textbf{Crime outcomes}, 12 months to 30 June 2017}\\
Charged or summonsed & 11.7\% & 11.2\%\\
Community resolutions & 3.1\% & 2.9\%\\
Evidential difficulties, victim named suspect & 24.0\% & 22.6\%\\
\bottomrule\end{tabular}

{\small For the sources of these figures see the annex. A dash would mean that a force could not supply the figure.}
\newpage
\addcontentsline{toc}{section}{Overview -- How effective is the force at keeping people safe and reducing crime?}\section*{Overview -- How effective is the force at keeping people safe and reducing crime?}
\subsection*{Overall judgment\footnote{HMICFRS judgments are outstanding, good, requires improvement and inadequate.}}
\grade{Requires improvement}
Hertfordshire Constabulary requires improvement in some areas if it is to be effective at keeping people safe and reducing crime. Our overall judgment this year is a decline on last year, when we judged the force to be good in respect of effectiveness.

The constabulary knows its neighbourhoods and has kept its officers in them. It is good at finding out who leads organised crime in its towns. But crimes are not always investigated by someone who has been taught how to, files sit in queues, and in too many of the cases that we read nobody had gone back to the victim. People who need the constabulary's protection most do not always get it soon enough. It wants to be an outstanding force; it has some way to go.

\textbf{Summary}

The chief constable has accepted our findings. She told us that a further 40 detectives will be in post by April 2019, and that a new crime desk will open in Stevenage. We found good examples of joint work with the district councils, and staff of all ranks who were open with us about what does not work.

We did not inspect how the constabulary prevents crime in 2017. Its grade from 2016 stands until we next look.
\addcontentsline{toc}{section}{How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?}\section*{How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?}
This question was not subject to detailed inspection in 2017. In our 2016 effectiveness report, Hertfordshire Constabulary was judged to be good at preventing crime, tackling anti-social behaviour and keeping people safe.

Although we did not inspect it again, we read the constabulary's own returns. As at 30 September 2017 it had 214 officers and 231 police community support officers in its neighbourhood teams. A year earlier it had 226 officers and 244 police community support officers there.

\addcontentsline{toc}{section}{How effective is the force at investigating crime and reducing re-offending?}\section*{How effective is the force at investigating crime and reducing re-offending?}
\grade{Requires improvement}
Hertfordshire Constabulary requires improvement in the way it investigates crime and reduces re-offending. This is the same judgment as in 2016.

\subsection*{How well does the force bring offenders to justice?}
Since April 2014, police forces in England and Wales have been required to record how investigations are concluded in a new way, known as `outcomes'. Replacing what was known as `detections', the outcomes framework gives a fuller picture of the work which the police do to investigate and resolve crime.\footnote{\emph{Crime outcomes in England and Wales}, Home Office, July 2017. The page is brought up to date every quarter.}

We read 60 case files before our visit. In 23 of them there was no investigation plan, and supervisors had put their name to only 31. In the 12 months to 31 March 2017, 14.2 percent of domestic abuse cases were closed with an offence brought to justice, compared with 21.5 percent in the same period of the year before. The constabulary has begun to look into why.

Figure 1 shows how the constabulary ended the crimes that were recorded in two years.

\begin{center}{\small Figure 1: Proportion of outcomes assigned to offences recorded, by outcome type}\par\smallskip
\begin{tabular}{lrr}\toprule Outcome type & 12 months to & 12 months to\\ & 30 June 2016 & 30 June 2017\\\midrule
Charged/Summonsed & 13.4 & 11.7\\
Cautions -- adults & 3.3 & 2.6\\
Cautions -- youths & 0.6 & 0.4\\
Taken into consideration & 0.3 & 0.2\\
Investigation complete -- no suspect identified & 47.1 & 49.8\\\bottomrule\end{tabular}\par{\footnotesize Source: Home Office crime outcomes data (percent of offences)}\end{center}

\begin{afi}{Areas for improvement}
\item The constabulary should ensure that all crimes are allocated promptly to investigators with the appropriate skills, accreditation and support to investigate them to a good standard.
\item The constabulary should ensure that there is regular and active supervision of investigations to improve quality and progress.
\item The constabulary should take steps to understand the reasons why a high proportion of crimes related to domestic abuse fall into the category `Evidential difficulties; victim does not support police action', and rectify this to ensure that it is pursuing justice on behalf of victims of domestic abuse, wherever that is what they would want and wherever the evidence that officers can gather for themselves at the scene, from neighbours and from body-worn cameras allows.
\item The constabulary should improve the use of its integrated offender management programme.
\end{afi}
\subsection*{How effectively does the force manage those who pose the greatest risk?}
Some 38 percent of the registered sex offenders in the county were overdue for a visit at the time of our inspection. There were 1,146 registered sex offenders managed in the community on 1 July 2017, and each offender manager had 71 of them to look after, against 60 a year before. These are good and committed people, and they need help.
\addcontentsline{toc}{section}{How effective is the force at protecting those who are vulnerable from harm, and supporting victims?}\section*{How effective is the force at protecting those who are vulnerable from harm, and supporting victims?}
\grade{Requires improvement}
Hertfordshire Constabulary requires improvement at protecting those who are vulnerable from harm and supporting victims. In 2016 this was judged to be good. Hertfordshire is not alone: in the same year, a neighbouring force fell from good to requires improvement.

The control room answers quickly and its staff are kind to callers. However, calls about people at risk wait too long for an officer. On one evening of our visit we counted 52 incidents without an officer to send to them, and the oldest was four days old.

\begin{afi}{Cause of concern}
\item[] The constabulary's failure to send officers promptly to some calls from people who are vulnerable is a cause of concern, because it leaves them at risk of further harm.
\end{afi}

\textbf{Recommendations}

To address this cause of concern, HMICFRS recommends that, by 30 September 2018, the constabulary should:
\begin{itemize}
\item put in place a process for supervisors in the control room to review the risk in every call that has waited for longer than the time set for it;
\item make sure that it has enough officers on duty to meet the demand which it already knows it will face; and
\item tell callers who are waiting why, and when they can expect somebody.
\end{itemize}

The arrest rate for domestic abuse is one of the measures that we look at. In the year to 30 June 2017 the constabulary made 43 arrests for every 100 domestic abuse-related offences, and the rate for England and Wales was 46. Its use of domestic violence protection orders went from 61 to 48.
\addcontentsline{toc}{section}{How effective is the force at tackling serious and organised crime?}\section*{How effective is the force at tackling serious and organised crime?}
\grade{Good}
Hertfordshire Constabulary is good at tackling serious and organised crime. It was good at this in 2016 as well.

As at 1 July 2017, the constabulary was actively disrupting, investigating or monitoring 29 organised crime groups for every one million of the population. This compares to 46 across England and Wales. Seven in ten of them deal in drugs.

The constabulary draws upon its regional unit, which it pays for with six other forces. In the opinion of those whom we asked, the unit gives it an excellent service. It would be a good step if lead responsible officers were trained together.

\begin{afi}{Area for improvement}
\item The constabulary should enhance its understanding of the impact of its activity against serious and organised crime and ensure that it learns from experience to maximise the disruptive effect of this activity.
\end{afi}

\addcontentsline{toc}{section}{How effective are the force's specialist capabilities?}\section*{How effective are the force's specialist capabilities?}
This question has not been graded. The constabulary trains 112 armed officers together with two neighbouring forces, and its last big exercise was in May 2017. The constabulary has good plans to mobilise in response to the threats set out in the \emph{Strategic Policing Requirement}.
\newpage
\addcontentsline{toc}{section}{Annex A -- About the data}\section*{Annex A -- About the data}
The information in this report comes from a range of sources, among them data that forces sent to us and data that the Home Office publishes. We asked every force to check what we hold before we printed it. Where a figure was wrong, the force told us, and we mended it. Population figures are mid-year estimates of the Office for National Statistics for 2016.

\textbf{How the categories are defined}

\begin{itemize}
\item \textbf{Outstanding:} the policing practice or performance exceeds expected levels.
\item \textbf{Good:} expected levels of performance, or better, are delivered.
\item \textbf{Requires improvement:} there are some weaknesses, and they should be put right.
\item \textbf{Inadequate:} the failings are serious.
\end{itemize}
If the policing practice or performance meets pre-defined grading criteria that are appropriate for good, then `good' will be awarded.

\textbf{Next steps}

HMICFRS assesses progress on causes of concern and areas for improvement as part of its continuous monitoring. If areas for improvement are found, we expect the force to put them right; we will go back in the autumn of 2018.
\end{document}
""", J=(J("effectiveness", "requires_improvement", "Hertfordshire Constabulary requires improvement in some areas if it is to be effective at keeping people safe and reducing crime."),
    J("effectiveness", "good", "when we judged the force to be good in respect of effectiveness", "prior", "2016"),
    J("effectiveness/preventing-crime", "not_reinspected", "This question was not subject to detailed inspection in 2017."),
    J("effectiveness/preventing-crime", "good", "In our 2016 effectiveness report, Hertfordshire Constabulary was judged to be good at preventing crime, tackling anti-social behaviour and keeping people safe.", "prior", "2016"),
    J("effectiveness/investigating-crime", "requires_improvement", "Hertfordshire Constabulary requires improvement in the way it investigates crime and reduces re-offending."),
    J("effectiveness/investigating-crime", "requires_improvement", "This is the same judgment as in 2016.", "prior", "2016"),
    J("effectiveness/protecting-vulnerable", "requires_improvement", "Hertfordshire Constabulary requires improvement at protecting those who are vulnerable from harm and supporting victims."),
    J("effectiveness/protecting-vulnerable", "good", "In 2016 this was judged to be good.", "prior", "2016"),
    J("effectiveness/serious-organised-crime", "good", "Hertfordshire Constabulary is good at tackling serious and organised crime."),
    J("effectiveness/serious-organised-crime", "good", "It was good at this in 2016 as well.", "prior", "2016"),
    J("effectiveness/specialist-capabilities", "not_graded", "This question has not been graded.")),
  R=(R("a", "effectiveness/investigating-crime", "The constabulary should ensure that all crimes are allocated promptly to investigators with the appropriate skills, accreditation and support to investigate them to a good standard."),
    R("a", "effectiveness/investigating-crime", "The constabulary should ensure that there is regular and active supervision of investigations to improve quality and progress."),
    R("a", "effectiveness/investigating-crime", "The constabulary should take steps to understand the reasons why a high proportion of crimes related to domestic abuse fall into the category ‘Evidential difficulties; victim does not support police action’, and rectify this to ensure that it is pursuing justice on behalf of victims of domestic abuse, wherever that is what they would want and wherever the evidence that officers can gather for themselves at the scene, from neighbours and from body-worn cameras allows."),
    R("a", "effectiveness/investigating-crime", "The constabulary should improve the use of its integrated offender management programme."),
    R("c", "effectiveness/protecting-vulnerable", "The constabulary’s failure to send officers promptly to some calls from people who are vulnerable is a cause of concern, because it leaves them at risk of further harm."),
    R("r", "effectiveness/protecting-vulnerable", "put in place a process for supervisors in the control room to review the risk in every call that has waited for longer than the time set for it;"),
    R("r", "effectiveness/protecting-vulnerable", "make sure that it has enough officers on duty to meet the demand which it already knows it will face; and"),
    R("r", "effectiveness/protecting-vulnerable", "tell callers who are waiting why, and when they can expect somebody."),
    R("a", "effectiveness/serious-organised-crime", "The constabulary should enhance its understanding of the impact of its activity against serious and organised crime and ensure that it learns from experience to maximise the disruptive effect of this activity.")),
  M=(M("999 calls per 1,000 population", 141, "per_1000_population", J17, where="table"), M("999 calls per 1,000 population", 166, "per_1000_population", J17, "national", "table"),
    M("Crimes recorded (excluding fraud) per 1,000 population", 61.4, "per_1000_population", J17, where="table"), M("Crimes recorded (excluding fraud) per 1,000 population", 78.2, "per_1000_population", J17, "national", "table"),
    M("Crimes recorded (excluding fraud) per 1,000 population", 52.9, "per_1000_population", J16, where="table"), M("Crimes recorded (excluding fraud) per 1,000 population", 68.5, "per_1000_population", J16, "national", "table"),
    M("Change in recorded crime (excluding fraud)", 16, "percent_change", J17, where="table"), M("Change in recorded crime (excluding fraud)", 14, "percent_change", J17, "national", "table"),
    M("Crime outcomes: charged or summonsed", 11.7, "percent", J17, where="table"), M("Crime outcomes: charged or summonsed", 11.2, "percent", J17, "national", "table"),
    M("Crime outcomes: community resolutions", 3.1, "percent", J17, where="table"), M("Crime outcomes: community resolutions", 2.9, "percent", J17, "national", "table"),
    M("Crime outcomes: evidential difficulties, victim named suspect", 24.0, "percent", J17, where="table"), M("Crime outcomes: evidential difficulties, victim named suspect", 22.6, "percent", J17, "national", "table"),
    M("Further detectives in post", 40, "count", P("by April 2019")),
    M("Officers in neighbourhood teams", 214, "count", on("as at 30 September 2017", "2017-09-30")), M("Police community support officers in neighbourhood teams", 231, "count", on("as at 30 September 2017", "2017-09-30")),
    M("Officers in neighbourhood teams", 226, "count"), M("Police community support officers in neighbourhood teams", 244, "count"),
    M("Case files read", 60, "count"), M("Case files without an investigation plan", 23, "count"), M("Case files supervisors had put their name to", 31, "count"),
    M("Domestic abuse cases closed with an offence brought to justice", 14.2, "percent", Y("12 months to 31 March 2017", "2017-03-31")),
    M("Domestic abuse cases closed with an offence brought to justice", 21.5, "percent"),
    *[M(f"Proportion of outcomes assigned to offences recorded: {n}", v, "percent", p, where="table") for n, a, b in (("Charged/Summonsed", 13.4, 11.7), ("Cautions – adults", 3.3, 2.6), ("Cautions – youths", .6, .4), ("Taken into consideration", .3, .2), ("Investigation complete – no suspect identified", 47.1, 49.8)) for v, p in ((a, J16), (b, J17)) if n != "Charged/Summonsed" or p is J16],
    M("Registered sex offenders overdue for a visit", 38, "percent"), M("Registered sex offenders managed in the community", 1146, "count", on("on 1 July 2017", "2017-07-01")),
    M("Registered sex offenders per offender manager", 71, "count"), M("Registered sex offenders per offender manager", 60, "count"),
    M("Incidents without an officer to send", 52, "count"), M("Arrests for every 100 domestic abuse-related offences", 43, "percent", J17), M("Arrests for every 100 domestic abuse-related offences", 46, "percent", None, "national"),
    M("Domestic violence protection orders", 61, "count"), M("Domestic violence protection orders", 48, "count"),
    M("Organised crime groups per million population", 29, "per_million_population", on("as at 1 July 2017", "2017-07-01")), M("Organised crime groups per million population", 46, "per_million_population", None, "national"),
    M("Other forces that pay for the regional unit", 6, "count", None, optional=True), M("Age of the oldest incident", 4, "days", None, optional=True), M("Armed officers trained with two neighbouring forces", 112, "count")),
  not_=(("judgment", "A force can be graded outstanding, good, requires improvement or inadequate.", "the scale"), ("judgment", "HMICFRS judgments are outstanding, good, requires improvement and inadequate.", "the scale, in a footnote"),
    ("judgment", "It wants to be an outstanding force; it has some way to go.", "an ambition"), ("judgment", "a neighbouring force fell from good to requires improvement", "another force, not named"),
    ("judgment", "These are good and committed people", "prose"), ("judgment", "the unit gives it an excellent service", "prose"), ("judgment", "Good: expected levels of performance, or better, are delivered.", "definition"),
    ("judgment", "Inadequate: the failings are serious.", "definition"), ("judgment", "The constabulary has good plans to mobilise", "prose"), ("recommendation", "We found good examples of joint work with the district councils", "prose"),
    ("recommendation", "It would be a good step if lead responsible officers were trained together.", "a hedged wish"), ("recommendation", "If areas for improvement are found, we expect the force to put them right", "said in passing"),
    ("metric", "ISBN: 978-1-78655-999-1", "a book number"), ("metric", "Population figures are mid-year estimates of the Office for National Statistics for 2016.", "a year")))

# --- 2. A browser's integrated report of eleven pages: a grid of grades, cards in three columns, bullets over page breaks ------------------------------------------------------
N = ("To what extent does the force treat all of the people it serves with fairness and respect?", "How well does the force ensure that its workforce behaves ethically and lawfully?", "To what extent does the force treat its workforce with fairness and respect?")
doc("cambridgeshire-2018-19", H("peel_report", "cambridgeshire", "2018/19", "2019-09", "PEEL: Police effectiveness, efficiency and legitimacy 2018/19"), r"""
<div class="cover"><h1>PEEL</h1><h2>Police effectiveness, efficiency and legitimacy 2018/19</h2><p class="big">An inspection of Cambridgeshire Constabulary</p><p class="low">September 2019<br>© HMICFRS 2019<br>www.justiceinspectorates.gov.uk/hmicfrs</p></div>
<div class="page"><h1>Contents</h1>
<div class="toc"><span>What this report contains</span><i></i><b>1</b></div><div class="toc"><span>Force in context</span><i></i><b>2</b></div><div class="toc"><span>Overall summary</span><i></i><b>3</b></div><div class="toc"><span>Effectiveness</span><i></i><b>5</b></div>
<div class="toc sub"><span>Preventing crime and tackling anti-social behaviour</span><i></i><b>6</b></div><div class="toc sub"><span>Investigating crime</span><i></i><b>6</b></div><div class="toc sub"><span>Protecting vulnerable people</span><i></i><b>7</b></div><div class="toc sub"><span>Tackling serious and organised crime</span><i></i><b>8</b></div><div class="toc sub"><span>Armed policing</span><i></i><b>8</b></div>
<div class="toc"><span>Efficiency</span><i></i><b>9</b></div><div class="toc sub"><span>Meeting current demands and using resources</span><i></i><b>9</b></div><div class="toc sub"><span>Planning for the future</span><i></i><b>9</b></div><div class="toc"><span>Legitimacy</span><i></i><b>10</b></div><div class="toc"><span>Annex A – About the data</span><i></i><b>11</b></div></div>
<div class="page"><h1>What this report contains</h1><p>This report is structured in four parts:</p><ol><li>Our overall assessment of the force’s 2018/19 performance.</li><li>Our judgments and summaries of how effectively, efficiently and legitimately the force keeps people safe and reduces crime.</li><li>Our judgments and any areas for improvement and causes of concern for each component of our inspection.</li><li>Our detailed findings for each component.</li></ol>
<h2>Our inspection approach</h2><p>In 2018/19, we adopted an integrated PEEL assessment approach to our existing PEEL (police effectiveness, efficiency and legitimacy) inspections. IPA combines into a single inspection the effectiveness, efficiency and legitimacy areas of PEEL. These areas had been inspected separately each year from 2014 until 2017. We looked at each force against the risk that it carries, so some questions were not asked of Cambridgeshire this time; the grade from 2017 is then carried over.</p></div>
<div class="page"><h1>Force in context</h1>
<div class="cards"><div class="card"><b>Cambridgeshire Constabulary</b><span>£12.6m</span><p>change in total funding, 2014/15 to 2018/19</p></div><div class="card"><b>999 calls</b><span>97</span><p>per 1,000 population in the 12 months to 31 March 2019</p></div><div class="card"><b>Crime</b><span>80.2</span><p>crimes recorded per 1,000 population in the 12 months to 31 March 2019</p></div></div>
<div class="cards"><div class="card"><b>Workforce</b><span>2,364</span><p>full-time equivalent officers, staff and PCSOs on 31 March 2019</p></div><div class="card"><b>Ethnic diversity</b><span>3.1%</span><p>BAME in the workforce</p></div><div class="card"><b>Cost of policing</b><span>47p</span><p>per person per day in 2018/19</p></div></div>
<table class="grid"><tr><th></th><th>Cambridgeshire</th><th>England and Wales average</th></tr><tr><td>Victim-based crime per 1,000 population</td><td>65.7</td><td>68.8</td></tr><tr><td>Domestic abuse arrest rate (per 100 offences)</td><td>34</td><td>35</td></tr><tr><td>Stop and search per 1,000 population</td><td>2.0</td><td>5.2</td></tr></table><p class="note">Data: for the 12 months ending 31 March 2019.</p></div>
<div class="page"><h1>Overall summary</h1>
<table class="sum"><tr><td class="q"><b>How effectively does the force reduce crime and keep people safe?</b></td><td class="g good">Good</td><td class="d">Last inspected<br>2018/19</td></tr>
<tr><td>Preventing crime and tackling anti-social behaviour</td><td class="g good">Good</td><td class="d">2018/19</td></tr><tr><td>Investigating crime</td><td class="g ri">Requires improvement</td><td class="d">2018/19</td></tr><tr><td>Protecting vulnerable people</td><td class="g good">Good</td><td class="d">2018/19</td></tr><tr><td>Tackling serious and organised crime</td><td class="g good">Good</td><td class="d">2016</td></tr><tr><td>Armed policing</td><td class="g un">Ungraded</td><td class="d">2018/19</td></tr>
<tr><td class="q"><b>How efficiently does the force operate and how sustainable are its services to the public?</b></td><td class="g good">Good</td><td class="d">2018/19</td></tr><tr><td>Meeting current demands and using resources</td><td class="g good">Good</td><td class="d">2018/19</td></tr><tr><td>Planning for the future</td><td class="g out">Outstanding</td><td class="d">2018/19</td></tr>
<tr><td class="q"><b>How legitimately does the force treat the public and its workforce?</b></td><td class="g good">Good</td><td class="d">2018/19</td></tr><tr><td>Fair treatment of the public</td><td class="g good">Good</td><td class="d">2018/19</td></tr><tr><td>Ethical and lawful workforce behaviour</td><td class="g ri">Requires improvement</td><td class="d">2018/19</td></tr><tr><td>Fair treatment of the workforce</td><td class="g good">Good</td><td class="d">2017</td></tr></table>
<h2>HM Inspector’s observations</h2><p>I am pleased with most aspects of Cambridgeshire Constabulary’s performance. But the constabulary needs to improve how it investigates crime to provide a consistently good service to the public.</p><p>The constabulary is good at preventing crime. It has reworked its neighbourhood teams and its call handlers recognise people who are vulnerable. However, an investigation by a non-specialist is often poorly supervised. I am impressed by how it plans for the years to come.</p><p>Two forces with which it shares services, Bedfordshire and Hertfordshire, will be reported on apart.</p></div>
<div class="page"><h1>Effectiveness</h1><h2>How effectively does the force reduce crime and keep people safe?</h2><div class="badge good">Good</div><h3>Summary</h3><p>Cambridgeshire Constabulary is good at reducing crime and keeping people safe.</p><p>It works with others to prevent crime. The constabulary has raised the number of its detectives, but cases still wait.</p><p>In 2016, we judged the constabulary as good at tackling serious and organised crime.</p>
<h2>Preventing crime and tackling anti-social behaviour</h2><div class="badge good">Good</div><p>We set out our detailed findings below. These are also available on our website.</p><h3>Prioritising crime prevention</h3><p>The constabulary has taken on 50 more constables for its neighbourhoods since our last visit. Officers are taken from their beats less often: in the three months to 31 May 2019 this happened 148 times, down from 263 in the three months to 31 May 2018. The county council lends it two analysts. Problem-solving plans were of an adequate standard; several were outstanding.</p>
<div class="box"><h4>Area for improvement</h4><ul><li>The constabulary should evaluate and share effective practice routinely, both internally and with partners, to continually improve its approach to the prevention of crime and anti-social behaviour.</li></ul></div>
<h2>Investigating crime</h2><div class="badge ri">Requires improvement</div><h3>Investigation quality</h3><p>The constabulary must improve how it investigates crime. We looked at 70 crime files. In 25 of them we saw no effective investigation, and in 41 supervision was limited or missing. The share of crimes ended by a charge was 9.4 percent in the 12 months to 31 March 2019; across England and Wales it was 8.1 percent. Specialist teams do well, and the public protection department’s work is of a good standard.</p><p>Officers arrest when they should, and they use bail. The number of suspects released under investigation stood at 2,918 on 1 June 2019. That was 16 percent more than on 1 June 2018.</p>
<div class="box"><h4>Areas for improvement</h4><ul><li>The constabulary should improve the quality of its investigations by ensuring regular and active supervision.</li><li>The constabulary should ensure that officers and staff who investigate crime have completed the training for the type of crime that falls to them, and that those who have not are guided by somebody who has.</li><li>The constabulary should ensure that it complies with its duties under the Code of Practice for Victims of Crime, in particular on victim personal statements and on telling victims when a suspect is released.</li></ul></div></div>
<div class="page"><h2>Protecting vulnerable people</h2><div class="badge good">Good</div><p>Cambridgeshire Constabulary is good at protecting vulnerable people. We found improvements since 2017, when we said that it required improvement.</p><h3>Responding to incidents</h3><p>The constabulary attends 83 percent of its immediate calls within its own target of 15 minutes. Its target for prompt calls is one hour; it kept to it in 61 percent of them. The backlog of domestic abuse notices has gone from 1,240 in January 2018 to none.</p>
<div class="pad"></div><div class="box split"><h4>Areas for improvement</h4><ul><li>The constabulary should review how it answers calls to 101, so that fewer callers hang up before they have spoken to somebody.</li><li>The constabulary should make sure that officers who attend incidents of domestic abuse look for every child who lives in the house, speak with each of them alone and with care, write down what they have seen and heard, and pass it on to those who are able to help that child before they go off duty.</li><li>The constabulary should seek feedback from victims of domestic abuse and from those who support them.</li></ul></div>
<h2>Tackling serious and organised crime</h2><div class="badge good">Good</div><p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2016 effectiveness inspection has been carried over. However, during our inspection we reviewed a police operation.</p><h2>Armed policing</h2><div class="badge un">Ungraded</div><p>We’ve previously inspected how well forces provide armed policing. Cambridgeshire Constabulary operates joint arrangements with Bedfordshire Police and Hertfordshire Constabulary to provide armed policing. The three forces have 168 officers who carry firearms. The threat assessment is comprehensive and of good quality.</p></div>
<div class="page"><h1>Efficiency</h1><h2>How efficiently does the force operate and how sustainable are its services to the public?</h2><div class="badge good">Good</div><p>Cambridgeshire Constabulary is good at operating efficiently and providing sustainable services to the public.</p><h2>Meeting current demands and using resources</h2><div class="badge good">Good</div><p>The constabulary understands what is asked of it and has moved people to where they are needed. Collaboration saved £6.4m in 2018/19, and it plans to save a further £3.1m by 2022.</p>
<h2>Planning for the future</h2><div class="badge out">Outstanding</div><p>The constabulary is outstanding at planning for the future. It tests its plans with those who live in the county. It models demand ten years ahead, and no other force that we inspected this year goes as far. In our 2017 efficiency report it was graded good for this.</p></div>
<div class="page"><h1>Legitimacy</h1><h2>How legitimately does the force treat the public and its workforce?</h2><div class="badge good">Good</div><p>Cambridgeshire Constabulary is good at how legitimately it treats the public and its workforce.</p><h2>Fair treatment of the public</h2><div class="badge good">Good</div><p>The constabulary treats people fairly. It read 250 stop and search records for us: grounds were reasonable in 221 of them.</p><h2>Ethical and lawful workforce behaviour</h2><div class="badge ri">Requires improvement</div><p>Three forces share one standards department, which has too few people. Some 412 members of the workforce had no current vetting at the time of our visit. This is a cause of concern to the chief constable too, she told us.</p>
<div class="box red"><h4>Cause of concern</h4><p>The constabulary does not have the people or the systems to look for corruption before it is reported.</p><h4>Recommendations</h4><p>To address the cause of concern, we recommend that the constabulary should immediately:</p><ul><li>appoint enough investigators to its counter-corruption unit to develop intelligence proactively; and</li><li>start to monitor the use of all of its computer systems.</li></ul></div>
<h2>Fair treatment of the workforce</h2><div class="badge good">Good</div><p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.</p></div>
<div class="page"><h1>Annex A – About the data</h1><p>Data in this report are from a range of sources. Where we use figures from forces we asked them to check them. Forces may be graded as outstanding, good, requires improvement or inadequate for each question. The grades of 43 forces were looked at together before any of them was settled: in 2018/19, 29 forces were judged to be good for effectiveness.</p></div>
""", "chromium", css="""@page{size:A4;margin:17mm 18mm 20mm;@bottom-center{content:"PEEL 2018/19 · Cambridgeshire Constabulary · " counter(page);font-size:8pt}}body{font:11.5pt/1.5 'DejaVu Sans',sans-serif;margin:0}.cover{height:235mm;background:#123;color:#fff;padding:8mm;page-break-after:always;box-sizing:border-box}.big{font-size:20pt}.low{margin-top:110mm}.page{page-break-after:always}
.toc{display:flex;margin:4px 0}.toc i{flex:1;border-bottom:1px dotted #555;margin:0 4px 5px}.sub{padding-left:8mm}.cards{display:flex;gap:5mm;margin:0 0 5mm}.card{flex:1;border-top:4px solid #369;padding:3mm;background:#eef}.card span{display:block;font-size:22pt}.card p{font-size:9pt;margin:0}
table{border-collapse:collapse;width:100%;margin:4mm 0}td,th{padding:2mm;border-bottom:1px solid #999;text-align:left;vertical-align:top}.g{width:45mm;text-align:center}.d{width:28mm;font-size:8pt}.good{background:#cfe8cf}.ri{background:#f7d9b5}.out{background:#cfe0f7}.un{background:#ddd}.badge{display:inline-block;padding:2mm 6mm;font-weight:bold}.box{border:2px solid #369;padding:3mm 5mm;margin:4mm 0}.red{border-color:#b33}.pad{height:138mm}.note{font-size:8pt}.page:last-of-type{page-break-after:auto}h1{font-size:20pt}h2{font-size:14pt}h4{margin:0}""",
  J=(J("effectiveness", "good", "Cambridgeshire Constabulary is good at reducing crime and keeping people safe."), J("effectiveness/preventing-crime", "good", "Preventing crime and tackling anti-social behaviour Good"), J("effectiveness/investigating-crime", "requires_improvement", "Investigating crime Requires improvement"),
    J("effectiveness/protecting-vulnerable", "good", "Cambridgeshire Constabulary is good at protecting vulnerable people."), J("effectiveness/protecting-vulnerable", "requires_improvement", "We found improvements since 2017, when we said that it required improvement.", "prior", "2017"),
    J("effectiveness/serious-organised-crime", "good", "In 2016, we judged the constabulary as good at tackling serious and organised crime.", "prior", "2016"), J("effectiveness/serious-organised-crime", "not_reinspected", "This question was not subject to detailed inspection in 2018/19, and our judgment from the 2016 effectiveness inspection has been carried over."),
    J("effectiveness/specialist-capabilities", "not_graded", "Armed policing Ungraded"),
    J("efficiency", "good", "Cambridgeshire Constabulary is good at operating efficiently and providing sustainable services to the public."), J("efficiency/meeting-demand", "good", "Meeting current demands and using resources Good"), J("efficiency/planning", "outstanding", "The constabulary is outstanding at planning for the future."), J("efficiency/planning", "good", "In our 2017 efficiency report it was graded good for this.", "prior", "2017"),
    J("legitimacy", "good", "Cambridgeshire Constabulary is good at how legitimately it treats the public and its workforce."), J("legitimacy/treating-public-fairly", "good", "Fair treatment of the public Good"), J("legitimacy/ethical-lawful-behaviour", "requires_improvement", "Ethical and lawful workforce behaviour Requires improvement"),
    J("legitimacy/treating-workforce-fairly", "not_reinspected", "This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over."), J("legitimacy/treating-workforce-fairly", "good", "Fair treatment of the workforce Good 2017", "prior", "2017"),
    J("effectiveness/serious-organised-crime", "good", "Tackling serious and organised crime Good", "stated", optional=True), J("legitimacy/treating-workforce-fairly", "good", "Fair treatment of the workforce Good", "stated", optional=True)),
  R=(R("a", "effectiveness/preventing-crime", "The constabulary should evaluate and share effective practice routinely, both internally and with partners, to continually improve its approach to the prevention of crime and anti-social behaviour."),
    R("a", "effectiveness/investigating-crime", "The constabulary should improve the quality of its investigations by ensuring regular and active supervision."),
    R("a", "effectiveness/investigating-crime", "The constabulary should ensure that officers and staff who investigate crime have completed the training for the type of crime that falls to them, and that those who have not are guided by somebody who has."),
    R("a", "effectiveness/investigating-crime", "The constabulary should ensure that it complies with its duties under the Code of Practice for Victims of Crime, in particular on victim personal statements and on telling victims when a suspect is released."),
    R("a", "effectiveness/protecting-vulnerable", "The constabulary should review how it answers calls to 101, so that fewer callers hang up before they have spoken to somebody."),
    R("a", "effectiveness/protecting-vulnerable", "The constabulary should make sure that officers who attend incidents of domestic abuse look for every child who lives in the house, speak with each of them alone and with care, write down what they have seen and heard, and pass it on to those who are able to help that child before they go off duty."),
    R("a", "effectiveness/protecting-vulnerable", "The constabulary should seek feedback from victims of domestic abuse and from those who support them."),
    R("c", "legitimacy/ethical-lawful-behaviour", "The constabulary does not have the people or the systems to look for corruption before it is reported."),
    R("r", "legitimacy/ethical-lawful-behaviour", "appoint enough investigators to its counter-corruption unit to develop intelligence proactively; and"),
    R("r", "legitimacy/ethical-lawful-behaviour", "start to monitor the use of all of its computer systems.")),
  M=(M("Change in total funding", 12600000, "gbp", P("2014/15 to 2018/19"), where="panel"), M("999 calls per 1,000 population", 97, "per_1000_population", Y("12 months to 31 March 2019", "2019-03-31"), where="panel"), M("Crimes recorded per 1,000 population", 80.2, "per_1000_population", Y("12 months to 31 March 2019", "2019-03-31"), where="panel"),
    M("Full-time equivalent officers, staff and PCSOs", 2364, "count", on("on 31 March 2019", "2019-03-31"), where="panel"), M("BAME in the workforce", 3.1, "percent", None, where="panel"), M("Cost of policing per person per day", .47, "gbp_per_person_per_day", FY(2018), where="panel"),
    *[M(n, v, u, Y("12 months ending 31 March 2019", "2019-03-31"), s, "table") for n, u, a, b in (("Victim-based crime per 1,000 population", "per_1000_population", 65.7, 68.8), ("Domestic abuse arrest rate (per 100 offences)", "percent", 34, 35), ("Stop and search per 1,000 population", "per_1000_population", 2.0, 5.2)) for v, s in ((a, "force"), (b, "national"))],
    M("More constables for neighbourhoods", 50, "count", P("since our last visit")), M("Times officers were taken from their beats", 148, "count", Y("three months to 31 May 2019", "2019-05-31", 3)), M("Times officers were taken from their beats", 263, "count", Y("three months to 31 May 2018", "2018-05-31", 3)), M("Analysts lent by the county council", 2, "count", optional=True),
    M("Crime files looked at", 70, "count"), M("Crime files without effective investigation", 25, "count"), M("Crime files with supervision limited or missing", 41, "count"), M("Share of crimes ended by a charge", 9.4, "percent", Y("12 months to 31 March 2019", "2019-03-31")), M("Share of crimes ended by a charge", 8.1, "percent", None, "national"),
    M("Suspects released under investigation", 2918, "count", on("on 1 June 2019", "2019-06-01")), M("Change in suspects released under investigation", 16, "percent_change"),
    M("Immediate calls attended within target", 83, "percent"), M("Target for immediate calls", 900, "seconds"), M("Target for prompt calls", 3600, "seconds"), M("Prompt calls kept to target", 61, "percent"), M("Backlog of domestic abuse notices", 1240, "count", P("January 2018", "2018-01-01", "2018-01-31")),
    M("Officers who carry firearms in the three forces", 168, "count"), M("Collaboration savings", 6400000, "gbp", FY(2018)), M("Further planned savings", 3100000, "gbp", P("by 2022")), M("Years ahead demand is modelled", 10, "years", optional=True),
    M("Stop and search records read", 250, "count"), M("Stop and search records with reasonable grounds", 221, "count"), M("Members of the workforce without current vetting", 412, "count"), M("Forces judged to be good for effectiveness", 29, "count", None, "national"), M("Forces whose grades were looked at together", 43, "count", None, "national", optional=True),
    M("Officers who carry firearms in the three forces", 168, "count", None, "other", optional=True)),
  not_=(("judgment", "several were outstanding", "plans"), ("judgment", "is of a good standard", "prose"), ("judgment", "The threat assessment is comprehensive and of good quality.", "prose"), ("judgment", "Forces may be graded as outstanding, good, requires improvement or inadequate for each question.", "the scale"),
    ("judgment", "29 forces were judged to be good for effectiveness", "a national count"), ("recommendation", "This is a cause of concern to the chief constable too, she told us.", "a phrase in passing"), ("recommendation", "But the constabulary needs to improve how it investigates crime", "observation"), ("recommendation", "Our judgments and any areas for improvement and causes of concern for each component of our inspection.", "what the report holds"), ("judgment", "a consistently good service to the public", "prose")))

# --- 3. The 2014 page among a site's furniture --------------------------------------------------------------------------------------------------------------------------------
doc("gloucestershire-2014", H("peel_page", "gloucestershire", "2014", "2014-11-27", "Gloucestershire 2014"), """
<div id="cookie"><p>We use cookies on this website. By continuing to browse you agree that we may store 2 small files on your device. <a href="#">Find out more</a> <button>Close</button></p></div>
<header><a class="skip" href="#content">Skip to content</a><p>HMIC – Inspecting policing in the public interest</p><form><input value="Search 4,211 documents"></form><ul class="nav"><li><a href="#">Home</a></li><li><a href="#">About us</a></li><li><a href="#">Publications</a></li><li><a href="#">PEEL Assessments</a></li><li><a href="#">News</a></li><li><a href="#">Contact</a></li></ul></header>
<p class="crumb">Home » PEEL assessments » Gloucestershire » 2014</p>
<div id="content"><h1>Gloucestershire 2014</h1><p class="meta">Posted on 27th November 2014</p>
<p>This is the first PEEL assessment of Gloucestershire Constabulary. HMIC has brought together what it has found in the last 12 months. In this assessment HMIC presents the inspection findings as:</p>
<ul><li>in terms of its effectiveness, in general, the force is good at reducing crime and preventing offending, requires improvement at investigating offending and is good at tackling anti-social behaviour;</li><li>the efficiency with which the force carries out its responsibilities is good; and</li><li>the force is acting to achieve fairness and legitimacy in most of the practices that were examined this year.</li></ul>
<p><strong>Drusilla Sharpling, Her Majesty’s Inspector of Constabulary</strong></p>
<h2>HMI’s summary</h2><p>I have been impressed by the way the constabulary has kept local teams. An outstanding example is the work with landlords in Gloucester. I have some concerns about the backlog in the control room and I will be interested to see how the constabulary deals with it. The constabulary has good plans to save £5.7m over the four years of the spending review, of which £4.9m had been found by 31 March 2014.</p>
<h2>Effectiveness</h2><h3>How good is the force at reducing crime and preventing offending?</h3><p class="badge">Good</p><p>Overall crime fell by 21 percent over the four years to 31 March 2014. Victim-based crime fell by 3 percent in the 12 months to 30 June 2014, against a fall of 2 percent in England and Wales.</p>
<h3>How good is the force at investigating offending?</h3><p class="badge">Requires improvement</p><p>The detection rate was 25 percent in the 12 months to 31 March 2014. Plans for investigations were poor. The force had 38 recommendations of earlier reports still to carry out.</p>
<h3>How good is the force at tackling anti-social behaviour?</h3><p class="badge">Good</p><p>Staff know what works. A caller who has been a victim before is flagged by the system.</p>
<h3>Protecting those at greatest risk of harm</h3><p>In the domestic abuse inspection of March 2014 HMIC found that there were risks to victims and made several recommendations. There is no grade for this question.</p>
<h2>Efficiency</h2><p class="badge">Good</p><h3>To what extent is the force taking the necessary steps to ensure a secure financial position for the short and long term?</h3><p class="badge">Outstanding</p><p>The constabulary has met its target early.</p><h3>To what extent has the force an affordable way of providing policing?</h3><p class="badge">Good</p><p>The affordability of its workforce was looked at for 2014/15: 78 percent of the budget goes on people.</p><h3>To what extent is the force efficient?</h3><p class="badge">Good</p>
<h2>Legitimacy</h2><p>Does the force act with integrity and provide a service the public expects? There is no grade for legitimacy in this first assessment. In the Crime Survey for England and Wales, 63 percent of adults in the county thought that the force did an excellent or good job.</p></div>
<aside><h3>Related links</h3><ul><li><a href="#">Wiltshire 2014</a></li><li><a href="#">Avon and Somerset judged good at investigating offending</a></li><li><a href="#">Core business: an inspection of crime prevention</a></li></ul><h3>Share</h3><ul><li>Tweet 12</li><li>Like 30</li></ul></aside>
<footer><p>© Crown copyright 2014 | 6th Floor, Globe House, 89 Eccleston Square, London SW1V 1PN | 020 3513 0500 | Last updated 03/12/2014</p></footer>
""", "html", head='<meta name="generator" content="WordPress 4.0"><script>var _gaq=[["_setAccount","UA-1"]];</script>',
  J=(J("effectiveness/reducing-crime", "good", "the force is good at reducing crime and preventing offending"), J("effectiveness/investigating-offending", "requires_improvement", "requires improvement at investigating offending"), J("effectiveness/anti-social-behaviour", "good", "is good at tackling anti-social behaviour"), J("efficiency", "good", "the efficiency with which the force carries out its responsibilities is good"),
    J("efficiency/financial-position", "outstanding", "secure financial position for the short and long term? Outstanding"), J("efficiency/affordable-policing", "good", "an affordable way of providing policing? Good"), J("legitimacy", "not_graded", "There is no grade for legitimacy in this first assessment.")),
  M=(M("Planned savings over the four years of the spending review", 5700000, "gbp", None), M("Savings found", 4900000, "gbp", None), M("Change in overall crime", -21, "percent_change", None), M("Change in victim-based crime", -3, "percent_change", Y("12 months to 30 June 2014", "2014-06-30")), M("Change in victim-based crime", -2, "percent_change", None, "national"),
    M("Detection rate", 25, "percent", Y("12 months to 31 March 2014", "2014-03-31")), M("Recommendations of earlier reports still to carry out", 38, "count", None), M("Share of the budget that goes on people", 78, "percent", FY(2014)), M("Adults who thought that the force did an excellent or good job", 63, "percent", None)),
  not_=(("judgment", "An outstanding example is the work with landlords in Gloucester.", "one example"), ("judgment", "Avon and Somerset judged good at investigating offending", "a related link"), ("judgment", "the force did an excellent or good job", "a survey"), ("judgment", "The constabulary has good plans to save", "prose"), ("judgment", "Plans for investigations were poor.", "prose"),
    ("metric", "Search 4,211 documents", "furniture"), ("metric", "Like 30", "furniture"), ("metric", "we may store 2 small files on your device", "cookies"), ("metric", "89 Eccleston Square", "address"), ("recommendation", "HMIC found that there were risks to victims and made several recommendations", "told, not listed"), ("recommendation", "I will be interested to see how the constabulary deals with it", "a wish")))

# --- 4. A Word-like report on legitimacy: an ungraded question, tables of counts by group, footnotes ---------------------------------------------------------------------------
word("leicestershire-legitimacy-2015", H("peel_report", "leicestershire", "2015", "2016-02", "PEEL: Police legitimacy 2015"), [
  ("h1", "PEEL: Police legitimacy 2015"), ("h2", "An inspection of Leicestershire Police"), ("p", "February 2016"), ("p", "© HMIC 2016"), ("p", "ISBN: 978-1-911194-99-6"), ("br",),
  ("h1", "Contents"), ("p", "Overview – To what extent is the force legitimate at keeping people safe and reducing crime? ........................................ 3"), ("p", "Force in numbers .................................................................................... 4"), ("p", "To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture? ................. 5"), ("p", "To what extent are forces recording crimes in accordance with the Home Office Counting Rules? ....................... 6"), ("p", "How well does the force understand, engage with and treat fairly the people it serves? .............................. 6"), ("p", "To what extent are decisions taken on the use of stop and search and Taser fair and appropriate? .................... 7"), ("br",),
  ("h1", "Overview – To what extent is the force legitimate at keeping people safe and reducing crime?"), ("h3", "Overall judgment^[Outstanding, Good, Requires improvement or Inadequate – see Annex A.]"), ("h2", "Good"),
  ("p", "Leicestershire Police is good in respect of the legitimacy with which it keeps people safe and reduces crime. As this is the first time that HMIC has graded forces on their legitimacy, no year-on-year comparison is possible."),
  ("p", "The chief constable and his team set the tone, and the workforce say that they believe them. Neighbourhood teams know the places they police. The force does not yet meet all the requirements of the Best Use of Stop and Search scheme, and it will have to."),
  ("t", [["To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?", "How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?", "To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?"], ["Good", "Good", "Requires improvement"], ["Leicestershire Police has an ethical culture. Chief officers speak of it often and the code is in every station.", "The force is good at engaging with the people it serves. It has 14 independent advisers and it listens to them.", "Leicestershire Police requires improvement in its use of stop and search. Taser is used fairly and appropriately."]], [3200, 3200, 3200], {"heads": 1}),
  ("h1", "Force in numbers"), ("t", [["Workforce", "Leicestershire", "England and Wales"], ["Officers (FTE) as at 31 March 2015", "1,862", "126,818"], ["Staff (FTE) as at 31 March 2015", "1,074", "64,066"], ["Female officers as at 31 March 2015", "29%", "28%"], ["BAME officers as at 31 March 2015", "7.2%", "5.5%"], ["Working days lost to sickness per officer, 2014/15", "9.1", "–"]], [5200, 2200, 2200], {"line": False}),
  ("h1", "To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?"), ("p", "Staff told us that they can challenge and that they are heard. A survey of the workforce was answered by 46 percent of it in May 2015. Half of the 24 misconduct files that we looked at had been dealt with within 60 days. We found no bias in how complaints about officers from black, Asian and minority ethnic backgrounds were handled.^[Bias was looked for in 40 cases, drawn at random; this is too few to prove that there is none.]"),
  ("h3", "Areas for improvement"), ("b", "The force should improve how it communicates the action taken in response to issues identified by its staff surveys and ensure progress is recorded."), ("b", "The force should ensure that decisions about whether a complaint is dealt with as misconduct are recorded with their reasons, and that those reasons are looked at by somebody who did not take the decision."),
  ("h3", "Summary of findings"), ("h2", "Good"), ("p", "Leicestershire Police is good at developing and maintaining an ethical culture. Its wellbeing offer is well known."),
  ("h1", "To what extent are forces recording crimes in accordance with the Home Office Counting Rules?"), ("p", "In this year’s inspection this question was looked at but is not graded. We went back to the recommendations of Crime data integrity 2014, of which the force had carried out 9 out of 11."),
  ("h1", "How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?"), ("p", "Calls to the force were listened to, 120 of them: in 116 the call handler was polite and showed empathy. The force’s website had 1.4m visits in 2014/15."), ("p", "We spoke with the leaders of two mosques. They described the neighbourhood inspector as outstanding. Victim satisfaction with the whole experience, at 81.3 percent in the 12 months to 30 June 2015, is below the 84.3 percent for England and Wales."),
  ("h3", "Summary of findings"), ("h2", "Good"), ("p", "Leicestershire Police is judged to be good in how it understands, engages with and treats fairly the people it serves."),
  ("h1", "To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?"), ("p", "Officers in Leicestershire searched fewer people than in the year before. Table 2 sets out how often, and who.^[Police powers and procedures England and Wales, year ending 31 March 2015, Home Office, November 2015.]"),
  ("p", "Table 2: Searches in the 12 months to 31 March, by self-defined ethnicity of the person searched"),
  ("t", [["", ("2014", 2, None), ("2015", 2, None)], ["Ethnicity", "Searches", "Arrest rate", "Searches", "Arrest rate"], ["White", "4,316", "9%", "1,907", "14%"], ["Black", "871", "11%", "402", "15%"], ["Asian", "1,022", "8%", "455", "12%"], ["Not stated", "188", "6%", "97", "9%"], ["All", "6,397", "9%", "2,861", "14%"]], [2600, 1700, 1700, 1700, 1700], {"heads": 2}),
  ("p", "We examined 100 stop and search records; 13 of those records did not have reasonable grounds recorded, and 38 had no evidence of supervision. The force was not complying with two features of the scheme at the time of our inspection. Taser was drawn 212 times in 2014 and fired 19 times."),
  ("h3", "Cause of concern"), ("p", "The stop and search records reviewed by HMIC, too many of which had no reasonable grounds, are a cause of concern. The force has not put in place the training and the supervision that would stop officers from searching people without good reason."),
  ("h3", "Recommendations"), ("p", "To address this cause of concern HMIC recommends that, within six months, the force should:"), ("b", "train all officers who use the power, and their supervisors, in what reasonable grounds are and how they are to be written down; and"), ("b", "publish how often a search finds the thing that was looked for."),
  ("h3", "Summary of findings"), ("h2", "Requires improvement"), ("p", "Leicestershire Police requires improvement in respect of its use of stop and search and Taser. In 2013 HMIC also found poor supervision. The force aims to be graded good at its next inspection."),
  ("h1", "Annex A – HMIC judgments"), ("p", "The categories are: outstanding; good; requires improvement; inadequate."), ("b", "Outstanding: the legitimacy the force is achieving exceeds what is expected of it."), ("b", "Good: the legitimacy is good, or exceeds this standard but not so far that it is outstanding."), ("b", "Requires improvement: legitimacy requires improvement, or there are weaknesses."), ("b", "Inadequate: legitimacy is inadequate because it is considerably lower than expected.")],
  top="PEEL: Police legitimacy 2015 – Leicestershire Police", foot="HMIC", font="Carlito",
  J=(J("legitimacy", "good", "Leicestershire Police is good in respect of the legitimacy with which it keeps people safe and reduces crime."), J("legitimacy/workforce-wellbeing-ethics", "good", "Leicestershire Police is good at developing and maintaining an ethical culture."), J("legitimacy/engagement-fairness", "good", "Leicestershire Police is judged to be good in how it understands, engages with and treats fairly the people it serves."),
    J("legitimacy/stop-search-taser", "requires_improvement", "Leicestershire Police requires improvement in respect of its use of stop and search and Taser.")),
  R=(R("a", "legitimacy/workforce-wellbeing-ethics", "The force should improve how it communicates the action taken in response to issues identified by its staff surveys and ensure progress is recorded."), R("a", "legitimacy/workforce-wellbeing-ethics", "The force should ensure that decisions about whether a complaint is dealt with as misconduct are recorded with their reasons, and that those reasons are looked at by somebody who did not take the decision."),
    R("c", "legitimacy/stop-search-taser", "The stop and search records reviewed by HMIC, too many of which had no reasonable grounds, are a cause of concern. The force has not put in place the training and the supervision that would stop officers from searching people without good reason."),
    R("r", "legitimacy/stop-search-taser", "train all officers who use the power, and their supervisors, in what reasonable grounds are and how they are to be written down; and"), R("r", "legitimacy/stop-search-taser", "publish how often a search finds the thing that was looked for.")),
  M=(M("Officers (FTE)", 1862, "count", on("as at 31 March 2015", "2015-03-31"), where="table"), M("Officers (FTE)", 126818, "count", on("as at 31 March 2015", "2015-03-31"), "national", "table"), M("Staff (FTE)", 1074, "count", on("as at 31 March 2015", "2015-03-31"), where="table"), M("Staff (FTE)", 64066, "count", on("as at 31 March 2015", "2015-03-31"), "national", "table"),
    M("Female officers", 29, "percent", on("as at 31 March 2015", "2015-03-31"), where="table"), M("Female officers", 28, "percent", on("as at 31 March 2015", "2015-03-31"), "national", "table"), M("BAME officers", 7.2, "percent", on("as at 31 March 2015", "2015-03-31"), where="table"), M("BAME officers", 5.5, "percent", on("as at 31 March 2015", "2015-03-31"), "national", "table"),
    M("Working days lost to sickness per officer", 9.1, "days", FY(2014), where="table", optional=True), M("Working days lost to sickness per officer", 9.1, "count", FY(2014), where="table", optional=True), M("Independent advisers", 14, "count", None), M("Share of the workforce that answered a survey", 46, "percent", P("May 2015", "2015-05-01", "2015-05-31")), M("Misconduct files looked at", 24, "count"), M("Days within which misconduct files were dealt with", 60, "days", optional=True), M("Cases in which bias was looked for", 40, "count", optional=True),
    M("Recommendations of Crime data integrity 2014 carried out", 9, "count"), M("Recommendations of Crime data integrity 2014", 11, "count"), M("Calls listened to", 120, "count"), M("Calls in which the call handler was polite and showed empathy", 116, "count"), M("Visits to the website", 1400000, "count", FY(2014)), M("Leaders of mosques spoken with", 2, "count", optional=True),
    M("Victim satisfaction with the whole experience", 81.3, "percent", Y("12 months to 30 June 2015", "2015-06-30")), M("Victim satisfaction with the whole experience", 84.3, "percent", None, "national"),
    *[M(f"{e}: {n}", v, u, Y(f"12 months to 31 March {y}", f"{y}-03-31"), "force", "table") for e, r in (("White", (4316, 9, 1907, 14)), ("Black", (871, 11, 402, 15)), ("Asian", (1022, 8, 455, 12)), ("Not stated", (188, 6, 97, 9)), ("All", (6397, 9, 2861, 14))) for (n, u, y), v in zip((("searches", "count", 2014), ("arrest rate", "percent", 2014), ("searches", "count", 2015), ("arrest rate", "percent", 2015)), r)],
    M("Stop and search records examined", 100, "count"), M("Records without reasonable grounds", 13, "count"), M("Records with no evidence of supervision", 38, "count"), M("Features of the scheme not complied with", 2, "count", optional=True), M("Times Taser was drawn", 212, "count", P("2014", "2014-01-01", "2014-12-31")), M("Times Taser was fired", 19, "count", None)),
  not_=(("judgment", "Outstanding, Good, Requires improvement or Inadequate – see Annex A.", "the scale, in a footnote"), ("judgment", "They described the neighbourhood inspector as outstanding.", "what others said of a person"), ("judgment", "The force aims to be graded good at its next inspection.", "an aim"), ("judgment", "Good: the legitimacy is good, or exceeds this standard", "definition"), ("judgment", "Inadequate: legitimacy is inadequate because it is considerably lower than expected.", "definition"),
    ("judgment", "In 2013 HMIC also found poor supervision.", "prose"), ("metric", "ISBN: 978-1-911194-99-6", "a book number"), ("metric", "To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture? ................. 5", "a page number")))

# --- 5. A two-column LaTeX paper on efficiency, narrow tables, a list over a column break -------------------------------------------------------------------------------------
doc("durham-efficiency-2016", H("peel_report", "durham", "2016", "2016-11", "PEEL: Police efficiency 2016"), None, "latex", tex=r"""
\documentclass[10pt,a4paper,twocolumn]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{palatino}\usepackage[margin=2cm,columnsep=9mm]{geometry}\usepackage{booktabs,fancyhdr,tabularx}
\pagestyle{fancy}\fancyhf{}\fancyhead[LE,LO]{\footnotesize\textsc{Efficiency 2016}}\fancyhead[RE,RO]{\footnotesize\textsc{Durham Constabulary}}\fancyfoot[C]{\footnotesize Page \thepage\ of 2}
\setlength{\parindent}{1em}\renewcommand{\thesection}{}\setlength{\headheight}{14pt}
\title{PEEL: Police efficiency 2016\\\large An inspection of Durham Constabulary}\author{HMIC}\date{November 2016}
\begin{document}
\maketitle
\section*{Overall judgment}
\textbf{Outstanding}

Durham Constabulary has been assessed as outstanding in respect of the efficiency with which it keeps people safe and reduces crime. In last year's efficiency inspection, Durham Constabulary was judged to be outstanding.

The constabulary has an excellent understanding of the calls that are made on it and has gone out of its way to find those which nobody makes. It spends with care. Its plans reach to 2021, and they have been tested by people from outside. Because it knows what a job costs it can say what it will stop doing.

\section*{Summary}
HMIC's judgments for the three questions are as follows.

\noindent\begin{tabularx}{\columnwidth}{@{}X l@{}}\toprule Question & Judgment\\\midrule
How well does the force understand its current and likely future demand? & Outstanding\\\addlinespace
How well does the force use its resources to manage current demand? & Good\\\addlinespace
How well is the force planning for demand in the future? & Outstanding\\\bottomrule\end{tabularx}

\section*{Force in numbers}
\noindent\begin{tabularx}{\columnwidth}{@{}Xrr@{}}\toprule & Durham & E\&W\\\midrule
\multicolumn{3}{@{}l}{\emph{Financial position, \pounds m}}\\
Gross revenue expenditure 2015/16 & 121.9 & --\\
Planned savings 2016/17 & 2.3 & --\\
Planned savings 2017/18 & 1.8 & --\\
Reserves, 31 March 2016 & 11.7 & --\\\midrule
\multicolumn{3}{@{}l}{\emph{Workforce, full-time equivalent}}\\
Officers, 31 March 2016 & 1,148 & --\\
Planned change in officers by 31 March 2020 & $-$3\% & $-$2\%\\\midrule
\multicolumn{3}{@{}l}{\emph{Calls for assistance per 1,000}}\\
999 calls, year to 31 March 2016 & 113 & 123\\
101 calls, year to 31 March 2016 & 384 & 326\\\midrule
\multicolumn{3}{@{}l}{\emph{Cost per person per day}}\\
Policing, 2015/16 & 53p & 55p\\\bottomrule\end{tabularx}

\section*{How well does the force understand its current and likely future demand?}
Durham Constabulary is outstanding in its understanding of current and likely future demand. It counts what its officers do on a shift, hour by hour: in a week in May 2016 it followed 318 of them. It found that 41 percent of their time went on work that was no crime. In 2015 this question was not asked in the same form.

The constabulary has set out on one page what the public ask for. It knows that 17 percent of its callers account for 52 percent of its calls, and it has sat down with the ten who call most. Cleveland Police, which was judged good last year, has since copied the work. It learns from firms, too; a supermarket lent it a planner.\footnote{The planner's pay, \pounds 31,000, was met by the supermarket.}

Demand that is hidden is the hardest to see. The constabulary asks nurses, teachers and housing officers. It would be helpful if it were to ask them about modern slavery.

\section*{How well does the force use its resources to manage current demand?}
Durham Constabulary's use of its resources to manage current demand is good. It moves officers to where they are needed on the same day. Some of its computers are old, and officers in the west of the county had to drive back to a station to file a report; the constabulary has since bought 900 tablets for \pounds 0.6m.

The number of days lost to sickness fell to 7.9 for each officer in 2015/16 from 9.4 in 2014/15. Overtime cost \pounds 2.1m in 2015/16. The constabulary has excellent links with its university. A good proportion of the savings has come from the way that it buys.

\subsection*{Areas for improvement}
\begin{itemize}
\item The constabulary should undertake appropriate activities to fully understand its workforce's current skills, in order to identify any gaps.
\item The constabulary should put in place better processes and governance to understand and realise the benefits of collaborative work, and how they affect the constabulary's ability to meet current and likely future demand efficiently, so that a partner's part and its own can be told apart when the agreement comes to be renewed.
\item The constabulary should finish the work on its computers which it had planned for 2014.
\end{itemize}

\section*{How well is the force planning for demand in the future?}
HMIC judges Durham Constabulary to be outstanding at planning for demand in the future. Its plans are bold, but they are sound. By 2020/21 it must find another \pounds 4.4m, and it has plans for \pounds 4.1m of it.

The table shows what the constabulary expects to spend.

\noindent{\small\begin{tabularx}{\columnwidth}{@{}Xrrr@{}}\toprule \pounds m & 2016/17 & 2017/18 & 2018/19\\\midrule
Police officer pay & 58.2 & 58.9 & 59.3\\
Police staff pay & 27.4 & 27.1 & 26.8\\
Premises & 4.6 & 4.2 & 4.0\\
Income & (7.3) & (7.1) & (7.0)\\
Use of reserves & (1.2) & (0.9) & --\\\bottomrule\end{tabularx}}

The police and crime commissioner keeps \pounds 5m aside for what cannot be foreseen. In the judgment of the constabulary's auditors that is a good level. Leaders want the constabulary to stay outstanding, and say so often.

\subsection*{Area for improvement}
\begin{itemize}\item The constabulary should develop its workforce plan to cover the years after 2018.\end{itemize}

\section*{Leadership}
We did not grade leadership. Leaders are seen and they listen. The constabulary's work on leadership is told in a report of its own, of 8 December 2016.

\section*{Annex -- Definitions}
Outstanding, good, requires improvement and inadequate are the four categories. A force is outstanding if it exceeds what is expected for good; it requires improvement if there are weaknesses that are sizable; inadequate means serious failure. Of 43 forces two were graded outstanding for efficiency this year, 33 good and eight as requiring improvement.
\end{document}
""", J=(J("efficiency", "outstanding", "Durham Constabulary has been assessed as outstanding in respect of the efficiency with which it keeps people safe and reduces crime."), J("efficiency", "outstanding", "In last year’s efficiency inspection, Durham Constabulary was judged to be outstanding.", "prior", "2015"),
    J("efficiency/understanding-demand", "outstanding", "Durham Constabulary is outstanding in its understanding of current and likely future demand."), J("efficiency/use-of-resources", "good", "Durham Constabulary’s use of its resources to manage current demand is good."), J("efficiency/planning", "outstanding", "HMIC judges Durham Constabulary to be outstanding at planning for demand in the future."),
    J("efficiency", "good", "Cleveland Police, which was judged good last year", "prior", "2015", force="cleveland", optional=True), J("leadership", "not_graded", "We did not grade leadership.")),
  R=(R("a", "efficiency/use-of-resources", "The constabulary should undertake appropriate activities to fully understand its workforce’s current skills, in order to identify any gaps."),
    R("a", "efficiency/use-of-resources", "The constabulary should put in place better processes and governance to understand and realise the benefits of collaborative work, and how they affect the constabulary’s ability to meet current and likely future demand efficiently, so that a partner’s part and its own can be told apart when the agreement comes to be renewed."),
    R("a", "efficiency/use-of-resources", "The constabulary should finish the work on its computers which it had planned for 2014."), R("a", "efficiency/planning", "The constabulary should develop its workforce plan to cover the years after 2018.")),
  M=(M("Gross revenue expenditure", 121900000, "gbp", FY(2015), where="table"), M("Planned savings", 2300000, "gbp", FY(2016), where="table"), M("Planned savings", 1800000, "gbp", FY(2017), where="table"), M("Reserves", 11700000, "gbp", on("31 March 2016", "2016-03-31"), where="table"),
    M("Officers, full-time equivalent", 1148, "count", on("31 March 2016", "2016-03-31"), where="table"), M("Planned change in officers", -3, "percent_change", None, where="table"), M("Planned change in officers", -2, "percent_change", None, "national", "table"),
    M("999 calls per 1,000", 113, "per_1000_population", Y("year to 31 March 2016", "2016-03-31"), where="table"), M("999 calls per 1,000", 123, "per_1000_population", Y("year to 31 March 2016", "2016-03-31"), "national", "table"), M("101 calls per 1,000", 384, "per_1000_population", Y("year to 31 March 2016", "2016-03-31"), where="table"), M("101 calls per 1,000", 326, "per_1000_population", Y("year to 31 March 2016", "2016-03-31"), "national", "table"),
    M("Cost of policing per person per day", .53, "gbp_per_person_per_day", FY(2015), where="table"), M("Cost of policing per person per day", .55, "gbp_per_person_per_day", FY(2015), "national", "table"),
    M("Officers followed", 318, "count", None), M("Share of officers’ time on work that was no crime", 41, "percent", None), M("Callers who account for most calls", 17, "percent", None), M("Calls from the most frequent callers", 52, "percent", None), M("Callers who call most, sat down with", 10, "count", optional=True), M("The planner’s pay", 31000, "gbp", optional=True), M("The planner’s pay", 31000, "gbp", None, "other", optional=True),
    M("Tablets bought", 900, "count", None), M("Cost of tablets", 600000, "gbp", None), M("Days lost to sickness for each officer", 7.9, "days", FY(2015)), M("Days lost to sickness for each officer", 9.4, "days", FY(2014)), M("Overtime cost", 2100000, "gbp", FY(2015)), M("Savings to be found", 4400000, "gbp", None), M("Savings planned", 4100000, "gbp", None),
    *[M(n, v * 1000000, "gbp", FY(y), "force", "table") for n, r in (("Police officer pay", (58.2, 58.9, 59.3)), ("Police staff pay", (27.4, 27.1, 26.8)), ("Premises", (4.6, 4.2, 4.0)), ("Income", (-7.3, -7.1, -7.0)), ("Use of reserves", (-1.2, -.9))) for y, v in zip((2016, 2017, 2018), r)],
    M("Police and crime commissioner’s reserve", 5000000, "gbp", None), M("Forces graded outstanding for efficiency", 2, "count", None, "national", optional=True), M("Forces graded good for efficiency", 33, "count", None, "national"), M("Forces graded as requiring improvement for efficiency", 8, "count", None, "national"), M("Forces", 43, "count", None, "national", optional=True)),
  not_=(("judgment", "Outstanding, good, requires improvement and inadequate are the four categories.", "the scale"), ("judgment", "A force is outstanding if it exceeds what is expected for good", "definition"), ("judgment", "that is a good level", "auditors"), ("judgment", "Leaders want the constabulary to stay outstanding, and say so often.", "an ambition"), ("judgment", "The constabulary has excellent links with its university.", "prose"),
    ("recommendation", "It would be helpful if it were to ask them about modern slavery.", "a hedged wish"), ("metric", "Page 2 of 5", "page number")))

# --- 6. A 2017 interim page as somebody copied it out of a browser ------------------------------------------------------------------------------------------------------------
doc("dorset-2017", H("peel_page", "dorset", "2017", None, "Dorset PEEL 2017"), None, "text", text="""
Skip to content
English Cymraeg
This website uses cookies. You can change your settings at any time. OK
HMICFRS
Home  Police Forces  Fire & Rescue Services  PEEL assessments  Publications  News  Search

Dorset PEEL 2017

Read more about Dorset

This is HMICFRS' fourth PEEL (police effectiveness, efficiency and
legitimacy) assessment of Dorset Police. PEEL is designed to give the
public information about how their local police force is performing in
several important areas. The assessment is updated throughout the year
with our inspection findings and reports.

The extent to which the force is effective at keeping people safe and
reducing crime is: not yet graded.

The extent to which the force is efficient at keeping people safe and
reducing crime is: good.

The extent to which the force is legitimate at keeping people safe and
reducing crime is: requires improvement.

Wendy Williams, Her Majesty's Inspector of Constabulary

HMI's observations

I am satisfied with most aspects of Dorset Police's performance. My
overall assessment of the force will follow in spring 2018, when all of
its inspections have been published.

In the control room, the force has reduced the calls that are given up
from 12.4 percent in June 2016 to 4.7 percent in June 2017. I should like
to see the same care taken over emails. The alliance with Devon and
Cornwall Police is good for both; I hope that it will become outstanding.

In numbers
Recorded crime (12 months to 30 June 2017)
Dorset 58.9 per 1,000 people
National 73.3 per 1,000 people
Recorded crime, change on the 12 months to 30 June 2016
Dorset up 9%
National up 14%
Police officers (31 March 2017)
1,201
Local 5 year trend: down 13%

Effectiveness

How effective is the force at keeping people safe and reducing crime?

Last updated 22/03/2017

Not yet graded

The effectiveness inspection of 2017 will be published here in March 2018.
In 2016 Dorset Police was graded as good for its effectiveness.

View the five questions for effectiveness

Efficiency

How efficient is the force at keeping people safe and reducing crime?

Last updated 09/11/2017

Good

Dorset Police is judged to be good in the efficiency with which it keeps
people safe and reduces crime. Our overall judgment this year is the same
as last year. The force is judged to be good in its understanding of
demand; its use of resources to manage demand is assessed to be good; and
its planning for future demand is judged to require improvement.

The force has saved 31.4m pounds since 2011 and needs a further 9.8m
pounds by March 2021. A merger with its neighbour is being thought about.

  *  Areas for improvement
     - The force should ensure that it has sufficient capacity to assess
       its future demand, and that what the assessment says is used when
       the budget is made.
     - The force should ensure that its understanding of the demand for its
       services, and the expectations of the public, are kept up to date by
       regularly reviewing its evidence base in conjunction with partner
       organisations, local authorities and other emergency services.

View the three questions for efficiency

Legitimacy

How legitimate is the force at keeping people safe and reducing crime?

Last updated 12/12/2017

Requires improvement

Dorset Police is judged to require improvement at how legitimately it keeps
people safe and reduces crime. For the areas of legitimacy we looked at this
year, our overall judgment is lower than last year, when we judged the force
to be good overall.

The force is judged to be good at treating all of the people it serves with
fairness and respect, requires improvement at how well it ensures that its
workforce behaves ethically and lawfully, and good at treating its workforce
with fairness and respect.

It looked at the body-worn video of 1 in 20 searches. A fifth of staff had no
appraisal. The quality of the others was poor.

Area for improvement

The force should improve how it informs complainants about the progress of
their complaint, and do so at least every 28 days.

View the three questions for legitimacy

Other inspections

How well has the force performed in our other inspections?

Findings from these inspections are published separately. See: Police
Effectiveness 2016 - Dorset (good); Custody 2016; Child protection 2015.

Dorset & Wiltshire Fire and Rescue Service: not yet inspected

Was this page useful? Yes No
Subscribe | Twitter 3,412 followers | Site map | Accessibility
""", J=(J("effectiveness", "pending", "The extent to which the force is effective at keeping people safe and reducing crime is: not yet graded."), J("efficiency", "good", "Dorset Police is judged to be good in the efficiency with which it keeps people safe and reduces crime.", as_of="2017-11-09"),
    J("legitimacy", "requires_improvement", "Dorset Police is judged to require improvement at how legitimately it keeps people safe and reduces crime.", as_of="2017-12-12"), J("effectiveness", "good", "In 2016 Dorset Police was graded as good for its effectiveness.", "prior", "2016"), J("efficiency", "good", "Our overall judgment this year is the same as last year.", "prior", "2016"), J("legitimacy", "good", "when we judged the force to be good overall", "prior", "2016"),
    J("efficiency/understanding-demand", "good", "The force is judged to be good in its understanding of demand", as_of="2017-11-09"), J("efficiency/use-of-resources", "good", "its use of resources to manage demand is assessed to be good", as_of="2017-11-09"), J("efficiency/planning", "requires_improvement", "its planning for future demand is judged to require improvement", as_of="2017-11-09"),
    J("legitimacy/treating-public-fairly", "good", "The force is judged to be good at treating all of the people it serves with fairness and respect"), J("legitimacy/ethical-lawful-behaviour", "requires_improvement", "requires improvement at how well it ensures that its workforce behaves ethically and lawfully"), J("legitimacy/treating-workforce-fairly", "good", "good at treating its workforce with fairness and respect")),
  R=(R("a", "efficiency", "The force should ensure that it has sufficient capacity to assess its future demand, and that what the assessment says is used when the budget is made."),
    R("a", "efficiency", "The force should ensure that its understanding of the demand for its services, and the expectations of the public, are kept up to date by regularly reviewing its evidence base in conjunction with partner organisations, local authorities and other emergency services."),
    R("a", "legitimacy", "The force should improve how it informs complainants about the progress of their complaint, and do so at least every 28 days.")),
  M=(M("Calls given up", 12.4, "percent", P("June 2016", "2016-06-01", "2016-06-30")), M("Calls given up", 4.7, "percent", P("June 2017", "2017-06-01", "2017-06-30")), M("Recorded crime per 1,000 people", 58.9, "per_1000_population", J17, where="panel"), M("Recorded crime per 1,000 people", 73.3, "per_1000_population", J17, "national", "panel"),
    M("Recorded crime, change on the 12 months to 30 June 2016", 9, "percent_change", None, where="panel"), M("Recorded crime, change on the 12 months to 30 June 2016", 14, "percent_change", None, "national", "panel"), M("Police officers", 1201, "count", on("31 March 2017", "2017-03-31"), where="panel"), M("Police officers, local 5 year trend", -13, "percent_change", None, where="panel"),
    M("Savings", 31400000, "gbp", P("since 2011")), M("Further savings needed", 9800000, "gbp", P("by March 2021")), M("Share of searches whose video was looked at", 5, "percent", optional=True)),
  not_=(("judgment", "I hope that it will become outstanding", "a wish"), ("judgment", "The quality of the others was poor.", "prose"), ("metric", "Twitter 3,412 followers", "furniture"), ("recommendation", "I should like to see the same care taken over emails.", "a wish")))

# --- 7. Crime data integrity as a report with a serif face, a margin box and a table with intervals ---------------------------------------------------------------------------
CDI = P("1 January to 30 June 2017", "2017-01-01", "2017-06-30")
doc("north-wales-cdi-2017", H("inspectorate_news", "north-wales", None, "2017-11-23", "North Wales Police: Crime Data Integrity inspection 2017"), """
<div class="t"><p class="k">HMICFRS – Crime data integrity programme</p><h1>North Wales Police: Crime Data Integrity inspection 2017</h1><p>Published on: 23 November 2017</p></div>
<div class="side"><h3>Overall judgment</h3><p class="g">Requires improvement</p><p>Each force is graded outstanding, good, requires improvement or inadequate.</p></div>
<h2>Overview</h2><p>North Wales Police has made concerted efforts to improve crime-recording accuracy since HMIC’s 2014 Crime Data Integrity inspection report. We found that the force has taken on board all five of its recommendations. Even so, North Wales Police is judged to require improvement in its crime-recording arrangements. PEEL reports, in which the force was good for effectiveness in 2016, look at other things.</p>
<p>We examined reports of crime which the force received between 1 January and 30 June 2017. Based on this, we estimate that the force records 87.5 percent (with a confidence interval of +/- 1.8 percent) of reported crimes. That is, it fails to record over 7,900 reported crimes each year. The 12.5 percent of reported crimes that go unrecorded include violence and sexual offences.</p>
<table><caption>Table 1: Crime-recording accuracy by type of offence, 1 January to 30 June 2017</caption><tr><th>Offence</th><th>Reports audited</th><th>Crimes that should have been recorded</th><th>Recording accuracy</th><th>Confidence interval</th></tr>
<tr><td>Violence against the person</td><td>512</td><td>467</td><td>80.9%</td><td>+/- 3.3%</td></tr><tr><td>Sexual offences</td><td>301</td><td>278</td><td>90.3%</td><td>+/- 2.9%</td></tr><tr><td>All other offences</td><td>623</td><td>571</td><td>91.6%</td><td>+/- 2.2%</td></tr><tr class="tot"><td>All recorded crime (excluding fraud)</td><td>1,436</td><td>1,316</td><td>87.5%</td><td>+/- 1.8%</td></tr></table>
<h2>How effective is the force at recording reported crime?</h2><p class="sub">Overall crime recording</p><p>We found 53 crimes that had been cancelled, and 48 of them rightly. Of 100 reports of rape, 91 were recorded within 24 hours. Officers do not always believe that they may record before they have investigated. On modern slavery, officers’ knowledge was good; that of call handlers was inadequate.</p>
<div class="box"><h3>Areas for improvement</h3><p>The force should immediately:</p><ul><li>take steps to identify and address gaps in its systems and processes for recording all reported crimes of rape, so that every report is seen by the force crime registrar;</li><li>make sure that crimes disclosed by third-party professionals are recorded; and</li><li>improve how it collects diversity information from victims of crime, and how it uses this to inform its compliance with its equality duty.</li></ul></div>
<div class="box c"><h3>Cause of concern</h3><p>The force is failing to record too many crimes of violence, particularly those of domestic abuse. This is a cause of concern.</p><h3>Recommendations</h3><p>Within three months, the force should put in place:</p><ul><li>arrangements that ensure that, at the point of report, greater emphasis is placed on the initial account of the victim; and</li></ul><p>Within six months, the force should:</p><ul><li>design and provide training for all staff who make crime-recording decisions, to include the expectation that reported crime is recorded at the first opportunity.</li></ul></div>
<h2>How efficiently do the systems and processes in the force support accurate crime recording?</h2><p>The crime registrar has a team of seven. The force’s own audits found accuracy of 93 percent in 2016/17. It is good practice that the results go to every inspector. We would welcome more such audits.</p>
<h2>How well does the force demonstrate the leadership and culture necessary to meet the national standards for crime recording?</h2><p>Leaders are clear. In a survey of the workforce by the force, 74 percent of 1,120 who answered had felt no pressure not to record.</p>
<h2>Conclusion</h2><p>We shall go back. Our re-inspection of two other forces, Devon and Cornwall and Merseyside, both graded inadequate in 2016, will be published in the spring.</p>
""", "weasyprint", css="""@page{size:A4;margin:22mm 20mm;@top-right{content:"North Wales Police – CDI 2017";font-size:8pt}@bottom-center{content:counter(page);font-size:8pt}}body{font:10.5pt/1.4 "DejaVu Serif",serif}.side{float:right;width:55mm;border:1px solid #444;padding:3mm;margin:0 0 3mm 5mm;font-size:9pt}.g{font-size:15pt;font-weight:bold;margin:0}table{border-collapse:collapse;width:100%;font-size:9pt;margin:4mm 0}caption{text-align:left;font-weight:bold}th,td{border:.5pt solid #000;padding:1.5mm;text-align:left;vertical-align:bottom}.tot td{font-weight:bold}.box{border:1pt solid #036;padding:2mm 4mm;margin:4mm 0}.c{background:#fee}.sub{font-style:italic;font-weight:bold}h3{margin:1mm 0}""",
  J=(J("crime-data-integrity", "requires_improvement", "North Wales Police is judged to require improvement in its crime-recording arrangements.", round="2017", programme="crime_data_integrity"), J("effectiveness", "good", "the force was good for effectiveness in 2016", "prior", "2016"),
    J("crime-data-integrity", "inadequate", "Devon and Cornwall and Merseyside, both graded inadequate in 2016", "prior", "2016", programme="crime_data_integrity", force="devon-and-cornwall"), J("crime-data-integrity", "inadequate", "Devon and Cornwall and Merseyside, both graded inadequate in 2016", "prior", "2016", programme="crime_data_integrity", force="merseyside")),
  R=(R("a", "crime-data-integrity", "take steps to identify and address gaps in its systems and processes for recording all reported crimes of rape, so that every report is seen by the force crime registrar;"), R("a", "crime-data-integrity", "make sure that crimes disclosed by third-party professionals are recorded; and"), R("a", "crime-data-integrity", "improve how it collects diversity information from victims of crime, and how it uses this to inform its compliance with its equality duty."),
    R("c", "crime-data-integrity", "The force is failing to record too many crimes of violence, particularly those of domestic abuse. This is a cause of concern."), R("r", "crime-data-integrity", "arrangements that ensure that, at the point of report, greater emphasis is placed on the initial account of the victim; and"), R("r", "crime-data-integrity", "design and provide training for all staff who make crime-recording decisions, to include the expectation that reported crime is recorded at the first opportunity.")),
  M=(M("Share of reported crimes recorded", 87.5, "percent", CDI), M("Reported crimes not recorded each year", 7900, "count", None), M("Share of reported crimes that go unrecorded", 12.5, "percent", None),
    *[M(f"{o}: {n}", v, u, CDI, "force", "table", optional=(v == 87.5)) for o, r in (("Violence against the person", (512, 467, 80.9)), ("Sexual offences", (301, 278, 90.3)), ("All other offences", (623, 571, 91.6)), ("All recorded crime (excluding fraud)", (1436, 1316, 87.5))) for (n, u), v in zip((("reports audited", "count"), ("crimes that should have been recorded", "count"), ("recording accuracy", "percent")), r)],
    M("Cancelled crimes found", 53, "count"), M("Cancelled crimes rightly cancelled", 48, "count"), M("Reports of rape", 100, "count"), M("Reports of rape recorded within 24 hours", 91, "count"), M("Members of the crime registrar’s team", 7, "count"), M("Accuracy found by the force’s own audits", 93, "percent", FY(2016)), M("Share of the workforce that had felt no pressure not to record", 74, "percent"), M("Members of the workforce who answered a survey", 1120, "count"), M("Recommendations of the 2014 report taken on board", 5, "count", optional=True)),
  not_=(("judgment", "Each force is graded outstanding, good, requires improvement or inadequate.", "the scale"), ("judgment", "officers’ knowledge was good; that of call handlers was inadequate", "knowledge"), ("judgment", "It is good practice that the results go to every inspector.", "prose"), ("recommendation", "We would welcome more such audits.", "a wish"), ("recommendation", "has taken on board all five of its recommendations", "told"), ("metric", "+/- 3.3%", "a confidence interval")))

# --- 8. Child protection: cases graded, recommendations with deadlines, made by wkhtmltopdf ------------------------------------------------------------------------------------
doc("lancashire-child-protection-2019", H("inspectorate_news", "lancashire", None, "2019-06", "National Child Protection Inspections: Lancashire Constabulary"), """
<h1>National Child Protection Inspections</h1><h2>Lancashire Constabulary</h2><h2>18 February – 1 March 2019</h2><p>June 2019</p><p>© HMICFRS 2019<br>ISBN: 978-1-78655-888-1</p>
<h2 class="nb">Contents</h2><table class="toc"><tr><td>Foreword</td><td>1</td></tr><tr><td>1. Introduction</td><td>2</td></tr><tr><td>2. Context for the force</td><td>2</td></tr><tr><td>3. Case file analysis</td><td>3</td></tr><tr><td>4. Initial contact</td><td>4</td></tr><tr><td>5. Police detention</td><td>5</td></tr><tr><td>6. Next steps</td><td>5</td></tr></table>
<h2>Foreword</h2><p>All children deserve to grow up in a safe environment, cared for and protected from harm. Police forces have a duty to them that they share with others. These inspections do not lead to an overall grade for the force. They are not part of PEEL.</p>
<h2>1. Introduction</h2><p><b>1.1</b> The focus of our inspection was on the experience of, and outcomes for, children who come into contact with the police.</p><p><b>1.2</b> We assessed 93 cases. The force was asked to rate 33 of them itself.</p>
<h2>2. Context for the force</h2><p><b>2.1</b> Lancashire Constabulary has a workforce of 5,105. The budget is £271.4m for 2018/19. It serves three top-tier councils, and each has its own safeguarding board.</p><p><b>2.2</b> Ofsted has judged the three councils as follows:</p>
<table class="r"><tr><th>Local authority</th><th>Judgment</th><th>Published</th></tr><tr><td>Lancashire County Council</td><td>Requires improvement to be good</td><td>August 2018</td></tr><tr><td>Blackburn with Darwen</td><td>Good</td><td>October 2017</td></tr><tr><td>Blackpool</td><td>Inadequate</td><td>January 2019</td></tr></table>
<p><b>2.3</b> In our PEEL 2017 effectiveness report the constabulary was judged to be good at protecting vulnerable people. That inspection did not look at children alone.</p>
<h2>3. Case file analysis</h2><p><b>3.1</b> Inspectors graded each of the 60 cases which they read as good, requiring improvement or inadequate. Of the 60 cases, 21 were good, 24 required improvement and 15 were inadequate.</p>
<table class="r"><caption>Figure 3: Cases assessed by inspectors</caption><tr><th>Type of case</th><th>Good</th><th>Requires improvement</th><th>Inadequate</th></tr><tr><td>Enquiries under section 47 of the Children Act 1989</td><td>6</td><td>4</td><td>2</td></tr><tr><td>Referrals relating to domestic abuse or child abuse</td><td>5</td><td>5</td><td>3</td></tr><tr><td>Missing children</td><td>1</td><td>4</td><td>5</td></tr><tr><td>Children at risk from sexual exploitation</td><td>4</td><td>6</td><td>2</td></tr><tr><td>Children in police detention</td><td>5</td><td>5</td><td>3</td></tr></table>
<p><b>3.2</b> A case was inadequate where a child was left at risk. One was that of a girl of 14 who went missing 31 times.</p>
<h2>4. Initial contact</h2><p><b>4.1</b> Call handlers have been trained and do well. They were good at finding children who lived at an address. In 9 of 10 cases on the missing children list, the risk was set too low.</p>
<div class="b"><h3>Recommendations</h3><ul><li>We recommend that, within three months, Lancashire Constabulary takes steps to ensure that all relevant information is properly recorded and readily accessible in all cases where there are concerns about the welfare of children. Guidance to staff should include:<ul><li>what information they should record on systems to enable good-quality decisions; and</li><li>the importance of making sure that records are made promptly and kept up to date.</li></ul></li><li>We recommend that Lancashire Constabulary immediately improves its practice in cases of children who go missing from home.</li></ul></div>
<h2>5. Police detention</h2><p><b>5.1</b> We looked at 13 cases of children kept in custody. In 10 of the 13 the child was held overnight when there was no need; on average they were held for 14 hours. In 2018, 96 children were charged and refused bail, of whom four went to local authority accommodation.</p>
<div class="b"><h3>Recommendation</h3><ul><li>We recommend that, within six months, Lancashire Constabulary undertakes a review, jointly with children’s social care services, of how it manages the detention of children. This review should include, as a minimum, how well the force assesses, at an early stage, whether a child may need secure or other accommodation.</li></ul></div>
<h2>6. Next steps</h2><p><b>6.1</b> Within six weeks of the publication of this report, HMICFRS will require an update of the action being taken to respond to these recommendations. An action plan within four months would be good.</p>
""", "wkhtmltopdf", css="body{font-family:'Liberation Serif';font-size:12pt}h1{font-size:26pt;margin-top:5cm}.nb{page-break-before:always}.toc{width:100%}.toc td:last-child{text-align:right}.r{border-collapse:collapse;width:100%}.r td,.r th{border-bottom:1px solid #333;padding:5px;text-align:left}.b{background:#eee;padding:6px 12px;border-left:6px solid #666}",
  J=(J("effectiveness/protecting-vulnerable", "good", "In our PEEL 2017 effectiveness report the constabulary was judged to be good at protecting vulnerable people.", "prior", "2017"),),
  R=(R("r", None, "We recommend that, within three months, Lancashire Constabulary takes steps to ensure that all relevant information is properly recorded and readily accessible in all cases where there are concerns about the welfare of children. Guidance to staff should include: what information they should record on systems to enable good-quality decisions; and the importance of making sure that records are made promptly and kept up to date."),
    R("r", None, "We recommend that Lancashire Constabulary immediately improves its practice in cases of children who go missing from home."),
    R("r", None, "We recommend that, within six months, Lancashire Constabulary undertakes a review, jointly with children’s social care services, of how it manages the detention of children. This review should include, as a minimum, how well the force assesses, at an early stage, whether a child may need secure or other accommodation.")),
  M=(M("Cases assessed", 93, "count"), M("Cases the force was asked to rate itself", 33, "count"), M("Workforce", 5105, "count"), M("Budget", 271400000, "gbp", FY(2018)), M("Top-tier councils served", 3, "count", optional=True), M("Cases read by inspectors", 60, "count"), M("Cases graded good", 21, "count"), M("Cases requiring improvement", 24, "count"), M("Cases graded inadequate", 15, "count"),
    *[M(f"{t}: {n}", v, "count", None, "force", "table") for t, r in (("Enquiries under section 47 of the Children Act 1989", (6, 4, 2)), ("Referrals relating to domestic abuse or child abuse", (5, 5, 3)), ("Missing children", (1, 4, 5)), ("Children at risk from sexual exploitation", (4, 6, 2)), ("Children in police detention", (5, 5, 3))) for n, v in zip(("good", "requires improvement", "inadequate"), r)],
    M("Cases of missing children in which the risk was set too low", 9, "count"), M("Cases on the missing children list", 10, "count"), M("Cases of children kept in custody looked at", 13, "count"), M("Children held overnight when there was no need", 10, "count"), M("Average time held", 14, "hours", optional=True), M("Average time held", 50400, "seconds", optional=True), M("Children charged and refused bail", 96, "count", P("2018", "2018-01-01", "2018-12-31")), M("Children moved to local authority accommodation", 4, "count")),
  not_=(("judgment", "Lancashire County Council Requires improvement to be good August 2018", "Ofsted, of a council"), ("judgment", "Blackpool Inadequate January 2019", "Ofsted, of a council"), ("judgment", "Blackburn with Darwen Good October 2017", "Ofsted, of a council"), ("judgment", "Of the 60 cases, 21 were good, 24 required improvement and 15 were inadequate.", "cases"), ("judgment", "A case was inadequate where a child was left at risk.", "cases"), ("judgment", "They were good at finding children who lived at an address.", "prose"),
    ("recommendation", "An action plan within four months would be good.", "a wish"), ("metric", "a girl of 14", "an age"), ("metric", "section 47 of the Children Act 1989", "a statute"), ("judgment", "These inspections do not lead to an overall grade for the force.", "no grade")))

# --- 9. A letter that closes one concern and leaves another open --------------------------------------------------------------------------------------------------------------
doc("west-mercia-closing-letter-2021", H("inspectorate_news", "west-mercia", None, "2021-07-14", "Letter to West Mercia Police: causes of concern"), """
<div class="lh"><b>HMICFRS</b><br>Her Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services<br>23 Stephenson Street, Birmingham B2 4BJ<br>Telephone 0121 496 0000</div>
<p>Wendy Williams CBE<br>HM Inspector of Constabulary</p><p>Chief Constable<br>West Mercia Police<br>Hindlip Hall<br>Worcester WR3 8SP</p><p>14 July 2021</p><p>Dear Chief Constable</p><p><b>PEEL 2018/19 causes of concern: what we found when we came back</b></p>
<p>1. In our 2018/19 PEEL report, published in September 2019, we graded West Mercia Police as requires improvement for its effectiveness and inadequate at how well it investigates crime. We found two causes of concern. Between 17 May and 4 June 2021 my team came back to see how far you have got. I write to set out what they found.</p>
<p><b>Cause of concern 1: Investigations</b></p><div class="q"><p>The force’s investigation of crime isn’t consistently good. It does not allocate crimes to people who have the skills to look into them.</p></div>
<p>2. We recommended that by March 2020 the force should improve how it supervises investigations, and that it should give its investigators time to train.</p>
<p>3. My team read 80 files. Of these, 68 had been effectively supervised, against 37 of 80 in 2019. All but 12 of your 214 detectives are accredited. The service to victims has become good. There are fewer outstanding suspects: 1,870 in May 2021, down from 3,022 in May 2019.</p><p>4. I am satisfied that enough has been done. <b>This cause of concern is now closed.</b></p>
<p><b>Cause of concern 2: Protecting vulnerable people online</b></p><div class="q"><p>The force has too few people to deal with referrals of online child abuse, and children may be left at risk while the referrals wait.</p></div>
<p>5. We made two recommendations. By 30 June 2020, the force should:</p><ul><li>make sure that referrals are assessed within one working day; and</li><li>put enough people into its online investigation team to act on them.</li></ul>
<p>6. Referrals are now assessed within a day in 71 percent of cases. But 46 were waiting when we came, and the oldest had waited for 19 days. The cause of concern remains open, and we will come back by the end of the year.</p>
<p>7. You asked whether these findings change your grades. They do not. The force’s next PEEL inspection will grade it afresh, as outstanding, good, adequate, requires improvement or inadequate. I know that you want to be a good force, and I have seen an outstanding effort.</p>
<p>8. I would be grateful if you could let me have the plan for the online team by 31 August 2021. This letter will be published, and I am sending a copy to your police and crime commissioner.</p><p>Yours sincerely</p><p><i>Wendy Williams</i></p>
""", "weasyprint", css="@page{size:A4;margin:25mm;@bottom-right{content:'2021/0714/WM page ' counter(page) ' of ' counter(pages);font-size:8pt}}body{font:11pt/1.45 'Liberation Sans'}.lh{text-align:right;font-size:9pt}.q{margin:0 12mm;font-style:italic}",
  J=(J("effectiveness", "requires_improvement", "we graded West Mercia Police as requires improvement for its effectiveness", "prior", "2018/19"), J("effectiveness/investigating-crime", "inadequate", "inadequate at how well it investigates crime", "prior", "2018/19")),
  R=(R("c", "effectiveness/investigating-crime", "The force’s investigation of crime isn’t consistently good. It does not allocate crimes to people who have the skills to look into them."), R("c", None, "The force has too few people to deal with referrals of online child abuse, and children may be left at risk while the referrals wait."), R("r", None, "make sure that referrals are assessed within one working day; and"), R("r", None, "put enough people into its online investigation team to act on them.")),
  M=(M("Files read", 80, "count", None), M("Files effectively supervised", 68, "count", None), M("Files effectively supervised", 37, "count", None), M("Detectives not accredited", 12, "count", optional=True), M("Detectives", 214, "count", None), M("Outstanding suspects", 1870, "count", P("May 2021", "2021-05-01", "2021-05-31")), M("Outstanding suspects", 3022, "count", P("May 2019", "2019-05-01", "2019-05-31")), M("Referrals assessed within a day", 71, "percent", None), M("Referrals waiting", 46, "count", None), M("Time the oldest referral had waited", 19, "days", None, optional=True), M("Files read", 80, "count", P("2019", "2019-01-01", "2019-12-31"), optional=True)),
  not_=(("judgment", "The service to victims has become good.", "prose on a service"), ("judgment", "There are fewer outstanding suspects", "suspects who are outstanding"), ("judgment", "as outstanding, good, adequate, requires improvement or inadequate", "the scale"), ("judgment", "I know that you want to be a good force, and I have seen an outstanding effort.", "an ambition"), ("judgment", "The force’s investigation of crime isn’t consistently good.", "the words of the concern"), ("recommendation", "I would be grateful if you could let me have the plan for the online team by 31 August 2021.", "a wish"), ("metric", "Telephone 0121 496 0000", "a telephone number")))

# --- 10. A register of recommendations as a landscape table whose rows run over the page ---------------------------------------------------------------------------------------
REG = [("CLE-01", "PEEL 2018/19", "Cause of concern", "Cleveland Police does not understand the demand that it faces, and it cannot say whether it has the people to meet it.", "Sep 2019", "Open"),
  ("CLE-02", "PEEL 2018/19", "Recommendation", "The force should carry out an assessment of the demand for its services, now and in the years to come, and should review it twice a year with its partners.", "Sep 2019", "Open"),
  ("CLE-03", "PEEL 2018/19", "Recommendation", "The force should develop a plan for its workforce which follows from that assessment and which says how the gaps in skills will be filled, by when, and what it will cost; the plan should be agreed with the commissioner before the budget for 2020/21 is set, and it should be published so that those who live in the area can see what they will get.", "Sep 2019", "In progress"),
  ("CLE-04", "PEEL 2018/19", "Cause of concern", "The behaviour of some leaders has been so poor that it has damaged the trust of the workforce in those who lead it.", "Sep 2019", "Open"),
  ("CLE-05", "PEEL 2018/19", "Area for improvement", "The force should improve how it communicates with the public about its use of stop and search.", "Sep 2019", "Closed"),
  ("CLE-06", "Crime data integrity 2018", "Area for improvement", "The force should make sure that it records crimes which are reported to it by other professionals.", "Mar 2018", "Closed"),
  ("CLE-07", "Custody 2018", "Area for improvement", "The force should make sure that detainees are searched only where there is a reason, and that the reason is written down.", "Jan 2019", "In progress"),
  ("CLE-08", "Child protection 2020", "Recommendation", "We recommend that, within three months, the force reviews the backlog of cases in its protecting vulnerable people unit.", "Feb 2020", "Open")]
word("cleveland-register-2020", H("inspectorate_news", "cleveland", None, "2020-04-30", "Register of causes of concern, recommendations and areas for improvement: Cleveland Police"), [
  ("h1", "Register of causes of concern, recommendations and areas for improvement"), ("h2", "Cleveland Police"), ("p", "HMICFRS. Position at 30 April 2020"), ("sect", True), ("p", "The register holds what our reports ask of the force. The force says how far it has got; we say when a matter is closed. A force with a cause of concern may be moved to the engage phase of our monitoring process. Eight entries are shown; 14 that were closed before 2018 are not."),
  ("t", [["Ref", "Report", "Kind", "Text", "Made", "Status"], *[list(r) for r in REG]], [1200, 2000, 1900, 6200, 1300, 1500], {"pad": 90}),
  ("h2", "Summary"), ("t", [["Kind", "Open", "In progress", "Closed", "All"], ["Cause of concern", "2", "0", "0", "2"], ["Recommendation", "2", "1", "0", "3"], ["Area for improvement", "0", "1", "2", "3"], ["All", "4", "2", "2", "8"]], [4000, 1800, 1800, 1800, 1800], {}),
  ("p", "In 2018/19 Cleveland Police was graded inadequate for effectiveness, efficiency and legitimacy. The register does not grade. Where an entry is overdue we have said so to the force; good progress will not change its kind.")],
  top="HMICFRS register – Cleveland Police", foot="30 April 2020 – page", font="Liberation Serif", size=20,
  J=tuple(J(p, "inadequate", "In 2018/19 Cleveland Police was graded inadequate for effectiveness, efficiency and legitimacy.", "prior", "2018/19") for p in ("effectiveness", "efficiency", "legitimacy")),
  R=tuple(R({"C": "c", "R": "r", "A": "a"}[k[0]], None, t) for _, _, k, t, _, _ in REG),
  M=(M("Entries closed before 2018", 14, "count", None), M("Entries shown", 8, "count", None, optional=True), *[M(f"{k}: {n}", v, "count", None, "force", "table") for k, r in (("Cause of concern", (2, 0, 0, 2)), ("Recommendation", (2, 1, 0, 3)), ("Area for improvement", (0, 1, 2, 3)), ("All", (4, 2, 2, 8))) for n, v in zip(("open", "in progress", "closed", "all"), r)]),
  not_=(("judgment", "The behaviour of some leaders has been so poor", "the words of a concern"), ("judgment", "good progress will not change its kind", "prose"), ("recommendation", "A force with a cause of concern may be moved to the engage phase of our monitoring process.", "how monitoring works")))

# --- 11. National news on a tranche of the 2018/19 round: many forces, no force of its own -------------------------------------------------------------------------------------
doc("peel-2018-19-news", H("inspectorate_news", None, "2018/19", "2019-09-27", "Second group of police forces: some outstanding, too many under strain"), """
<div class="banner"><p>Have your say: our consultation closes on 18 October 2019.</p></div><header><nav><a href="#">Home</a> | <a href="#">Police forces</a> | <a href="#">Fire &amp; rescue services</a> | <a href="#">News</a></nav></header>
<main><article><h1>Second group of police forces: some outstanding, too many under strain</h1><p class="date">27 September 2019</p>
<p>HMICFRS has today published the second group of its integrated PEEL assessments 2018/19, on 15 police forces.</p><p>Her Majesty’s Inspector Zoë Billingham said: “Most forces do a good job. A few are outstanding, and I am concerned about a small number.”</p>
<h2>What we found</h2><ul><li>Kent Police has been graded outstanding for legitimacy and good for effectiveness and efficiency;</li><li>Humberside Police, which was inadequate for efficiency in 2015, is now good in all three pillars;</li><li>Northamptonshire Police is inadequate at effectiveness, and it requires improvement in efficiency and legitimacy;</li><li>Cleveland Police was found to be inadequate across all three.</li></ul>
<p>Across the 15 forces, nine were graded good for effectiveness, three as requires improvement, two as inadequate and one as outstanding. Last year 28 of 43 were graded good.</p>
<table><thead><tr><th>Force</th><th>Effectiveness</th><th>Efficiency</th><th>Legitimacy</th></tr></thead><tbody><tr><td>Avon and Somerset</td><td>Good</td><td>Outstanding</td><td>Good</td></tr><tr><td>Lincolnshire</td><td>Good</td><td>Requires improvement</td><td>Good</td></tr><tr><td>Thames Valley</td><td>Good</td><td>Good</td><td>Good</td></tr><tr><td>West Midlands</td><td>Requires improvement</td><td>Good</td><td>Good</td></tr></tbody></table>
<h2>Under strain</h2><p>There is a shortage of 5,000 detectives in England and Wales, a fifth of the number needed. The number of neighbourhood officers has fallen by 17 percent since 2016. Poor data and inadequate computers hold forces back.</p><blockquote><p>“Forces need to get better at planning. Those that are good at it know their demand.”</p></blockquote>
<h2>Notes to editors</h2><ol><li>The four grades are: outstanding, good, requires improvement and inadequate.</li><li>The first group was published on 2 May 2019, the third will follow in early 2020.</li><li>For further information, call the press office on 020 3513 0600.</li></ol></article>
<aside><h2>Related content</h2><ul><li><a href="#">Essex Police 2018/19: good at keeping people safe</a></li><li><a href="#">Fire service in Gloucestershire requires improvement</a></li></ul></aside></main><footer><p>© Crown copyright 2019</p></footer>
""", "html",
  J=(J("legitimacy", "outstanding", "Kent Police has been graded outstanding for legitimacy", force="kent"), J("effectiveness", "good", "good for effectiveness and efficiency", force="kent"), J("efficiency", "good", "good for effectiveness and efficiency", force="kent"), J("efficiency", "inadequate", "which was inadequate for efficiency in 2015", "prior", "2015", force="humberside"),
    *[J(p, "good", "is now good in all three pillars", force="humberside") for p in ("effectiveness", "efficiency", "legitimacy")], J("effectiveness", "inadequate", "Northamptonshire Police is inadequate at effectiveness", force="northamptonshire"), J("efficiency", "requires_improvement", "it requires improvement in efficiency and legitimacy", force="northamptonshire"), J("legitimacy", "requires_improvement", "it requires improvement in efficiency and legitimacy", force="northamptonshire"),
    *[J(p, "inadequate", "Cleveland Police was found to be inadequate across all three.", force="cleveland") for p in ("effectiveness", "efficiency", "legitimacy")],
    *[J(p, g, f"{f} {g}", force=i) for f, i, r in (("Avon and Somerset", "avon-and-somerset", ("good", "outstanding", "good")), ("Lincolnshire", "lincolnshire", ("good", "requires_improvement", "good")), ("Thames Valley", "thames-valley", ("good", "good", "good")), ("West Midlands", "west-midlands", ("requires_improvement", "good", "good"))) for p, g in zip(("effectiveness", "efficiency", "legitimacy"), r)]),
  M=(M("Forces assessed", 15, "count", None, "national", optional=True), M("Forces graded good for effectiveness", 9, "count", None, "national"), M("Forces graded as requires improvement for effectiveness", 3, "count", None, "national"), M("Forces graded as inadequate for effectiveness", 2, "count", None, "national"), M("Forces graded as outstanding for effectiveness", 1, "count", None, "national"), M("Forces graded good last year", 28, "count", None, "national"), M("Forces", 43, "count", None, "national", optional=True), M("Shortage of detectives", 5000, "count", None, "national"), M("Change in neighbourhood officers", -17, "percent_change", P("since 2016"), "national")),
  not_=(("judgment", "Most forces do a good job. A few are outstanding", "all forces"), ("judgment", "Poor data and inadequate computers hold forces back.", "prose"), ("judgment", "Those that are good at it know their demand.", "prose"), ("judgment", "The four grades are: outstanding, good, requires improvement and inadequate.", "the scale"), ("judgment", "Essex Police 2018/19: good at keeping people safe", "a related link"), ("judgment", "Fire service in Gloucestershire requires improvement", "fire service"), ("metric", "020 3513 0600", "a telephone number")))

# --- 12. A 2015 efficiency report as a text extractor gives it: leaders, running heads, form feeds, columns kept by spaces -----------------------------------------------------
doc("northumbria-efficiency-2015", H("peel_report", "northumbria", "2015", "2015-10", "PEEL: Police efficiency 2015"), None, "text", text="""

                         PEEL: Police efficiency 2015
                         An inspection of Northumbria Police





                                                                      October 2015

                                                                      © HMIC 2015

                                                          ISBN: 978-1-78246-811-9

                                               www.justiceinspectorates.gov.uk/hmic
\fContents

Efficiency overview – How efficient is the force at keeping people safe and
reducing crime? ......................................................................................... 3
The force in numbers ................................................................................ 4
How well does the force use its resources to meet its demand? ............... 5
How sustainable and affordable is the workforce model? ........................ 6
How sustainable is the force’s financial position for the short and long
term? ........................................................................................................ 7
Annex A – Judgments ............................................................................... 8




                                                2
\fEfficiency overview – How efficient is the force at
keeping people safe and reducing crime?

Overall judgment1


                                      Good

Northumbria Police is well prepared to face its future financial challenges. It has
made savings of £104.2m since 2010/11 and has a record of balancing its books.
In last year’s value for money inspection, Responding to Austerity, Northumbria
was judged to be good.

Summary

 How well does the force use       How sustainable and affordable      How sustainable is the
 its resources to meet its         is the workforce model?             force’s financial position?
 demand?

 Good                              Requires improvement                Good

 The force understands most of     The way its workforce is made up    Plans are prudent. Reserves
 the demand for its services.      does not yet match what the         are high, at 12 percent of
                                   force will need.                    net revenue in March 2015.


1 Outstanding, Good, Requires improvement or Inadequate – see Annex A


                                                3
\fPEEL: Police efficiency 2015                                          Northumbria Police

The force in numbers

 Financial position                                      2014/15         2015/16

 Forecast savings                                        £15.9m          £12.3m
 Forecast budget                                         £281.5m         £273.8m
 Forecast savings as percentage of total budget          5.6%            4.5%


 Workforce                                               Northumbria     England and
                                                                         Wales
 Planned change in officer numbers
 2010/11 – 2014/15                                       -13%            -12%
 Planned change in total workforce
 2014/15 – 2017/18                                       -8%             -4%


 Calls for assistance
 per 1,000 population, 2014/15                           282             287

 Victim-based crime
 per 1,000 population, 12 months to 30 June 2015         51.2            56.0

 Cost per head of population 2014/15                     53p per person  55p per person
                                                         per day         per day


For the sources of these figures please see the annex to the national report.


                                                4
\fPEEL: Police efficiency 2015                                          Northumbria Police

How well does the force use its resources to meet
its demand?

Northumbria Police is good at using its resources to meet the demand it faces. It
moved to three area commands in 2013, from six. Its study of calls, done for it
by a university, found that 24 percent of incidents had to do with mental health.
The force answered 91 percent of 999 calls within 10 seconds in 2014/15, and its
own target is 90 percent.

There is good work with councils. In Sunderland a joint team cut the calls from
one street from 61 a month to eight. But partners said that the force would be
better for asking them sooner.

        Area for improvement

        •   The force should gain a fuller understanding of current demand for
            its services, and likely future changes in demand. This should be done
            in conjunction with other organisations, and should make best use of



                                                5
\fPEEL: Police efficiency 2015                                          Northumbria Police

            the force’s resources by matching them to demand to meet the needs of
            the public.

Summary of findings

                                      Good

The force is good at matching people to demand by the hour of the day. It is not
as good as it could be at looking ahead.

How sustainable and affordable is the workforce
model?

The force has 3,573 officers and 1,602 staff, as at 31 March 2015. It has taken on
no new constables since 2011, and the average age of a constable has gone from
36 to 41. Some 440 officers will be able to retire in the next three years. The
workforce model for the future, which the force calls its blueprint, is affordable
but is not yet finished; that is what keeps Northumbria Police from being good.
The sustainability and affordability of its workforce model requires improvement.

        Areas for improvement

        •   The force should develop a future workforce plan that is aligned to its
            overall demand and budget. The plan should include future resource
            allocations, the mix of skills required by the workforce and behaviours
            expected of them.
        •   The force should take on constables again.

                                                6
\fPEEL: Police efficiency 2015                                          Northumbria Police

Summary of findings

                               Requires improvement

The workforce is shrinking faster than elsewhere. An outstanding workforce is of
little use if it is in the wrong place.

How sustainable is the force’s financial position for
the short and long term?

Northumbria’s financial position is sustainable, and HMIC judges it to be good.
The precept is the lowest in England at £88.33 for a band D home. An increase of
2 percent in 2016/17 would bring in £0.7m. The force has £31m in reserve and
will use £6m of that by March 2019. It expects its grant to fall by 5 percent in
each of the four years to 2019/20.

Summary of findings

                                      Good

The finances of the force are in good order.


                                                7
\fPEEL: Police efficiency 2015                                          Northumbria Police

Annex A – Judgments

The judgments are:

   • outstanding;
   • good;
   • requires improvement; and
   • inadequate.

Judgment is made against how efficient the force is at keeping people safe and
reducing crime, it is not an assessment of the overall effectiveness of policing.
In applying the categories HMIC considers whether:
   • the efficiency of the force is good, or exceeds this standard sufficiently to be
     judged as outstanding;
   • the efficiency of the force requires improvement; or
   • the efficiency of the force is inadequate because it is considerably lower than
     is expected.


                                                8
""", J=(J("efficiency", "good", "Good", optional=False), J("efficiency/meeting-demand", "good", "Northumbria Police is good at using its resources to meet the demand it faces."), J("efficiency/workforce-model", "requires_improvement", "The sustainability and affordability of its workforce model requires improvement."), J("efficiency/financial-position", "good", "Northumbria’s financial position is sustainable, and HMIC judges it to be good."),
    J("efficiency", "good", "In last year’s value for money inspection, Responding to Austerity, Northumbria was judged to be good.", "prior", "2014")),
  R=(R("a", "efficiency/meeting-demand", "The force should gain a fuller understanding of current demand for its services, and likely future changes in demand. This should be done in conjunction with other organisations, and should make best use of the force’s resources by matching them to demand to meet the needs of the public."),
    R("a", "efficiency/workforce-model", "The force should develop a future workforce plan that is aligned to its overall demand and budget. The plan should include future resource allocations, the mix of skills required by the workforce and behaviours expected of them."), R("a", "efficiency/workforce-model", "The force should take on constables again.")),
  M=(M("Savings", 104200000, "gbp", None), M("Reserves as share of net revenue", 12, "percent", P("March 2015", "2015-03-01", "2015-03-31")), M("Forecast savings", 15900000, "gbp", FY(2014), where="table"), M("Forecast savings", 12300000, "gbp", FY(2015), where="table"), M("Forecast budget", 281500000, "gbp", FY(2014), where="table"), M("Forecast budget", 273800000, "gbp", FY(2015), where="table"), M("Forecast savings as percentage of total budget", 5.6, "percent", FY(2014), where="table"), M("Forecast savings as percentage of total budget", 4.5, "percent", FY(2015), where="table"),
    M("Planned change in officer numbers", -13, "percent_change", None, where="table"), M("Planned change in officer numbers", -12, "percent_change", None, "national", "table"), M("Planned change in total workforce", -8, "percent_change", None, where="table"), M("Planned change in total workforce", -4, "percent_change", None, "national", "table"), M("Calls for assistance per 1,000 population", 282, "per_1000_population", FY(2014), where="table"), M("Calls for assistance per 1,000 population", 287, "per_1000_population", FY(2014), "national", "table"),
    M("Victim-based crime per 1,000 population", 51.2, "per_1000_population", Y("12 months to 30 June 2015", "2015-06-30"), where="table"), M("Victim-based crime per 1,000 population", 56.0, "per_1000_population", Y("12 months to 30 June 2015", "2015-06-30"), "national", "table"), M("Cost per head of population per person per day", .53, "gbp_per_person_per_day", FY(2014), where="table"), M("Cost per head of population per person per day", .55, "gbp_per_person_per_day", FY(2014), "national", "table"),
    M("Area commands", 3, "count", optional=True), M("Area commands", 6, "count", optional=True), M("Incidents that had to do with mental health", 24, "percent"), M("999 calls answered within 10 seconds", 91, "percent", FY(2014)), M("Target for 999 calls answered within 10 seconds", 90, "percent"), M("Calls a month from one street", 61, "count"), M("Calls a month from one street", 8, "count"), M("Calls a month from one street", 61, "count", None, "other", optional=True), M("Calls a month from one street", 8, "count", None, "other", optional=True),
    M("Officers", 3573, "count", on("as at 31 March 2015", "2015-03-31")), M("Staff", 1602, "count", on("as at 31 March 2015", "2015-03-31")), M("Officers able to retire", 440, "count"), M("Average age of a constable", 36, "years", optional=True), M("Average age of a constable", 41, "years", optional=True), M("Precept for a band D home", 88.33, "gbp"), M("Increase of the precept", 2, "percent_change", FY(2016), optional=True), M("Increase of the precept", 2, "percent", FY(2016), optional=True), M("Income from an increase of the precept", 700000, "gbp", None), M("Reserves", 31000000, "gbp"), M("Reserves to be used", 6000000, "gbp", P("by March 2019")), M("Expected change in grant in each of four years", -5, "percent_change")),
  not_=(("judgment", "1 Outstanding, Good, Requires improvement or Inadequate – see Annex A", "the scale, in a footnote"), ("judgment", "An outstanding workforce is of little use if it is in the wrong place.", "prose"), ("judgment", "The finances of the force are in good order.", "prose"), ("judgment", "that is what keeps Northumbria Police from being good", "what is not so"), ("judgment", "the efficiency of the force is good, or exceeds this standard sufficiently", "definition"), ("judgment", "the efficiency of the force is inadequate because it is considerably lower", "definition"), ("recommendation", "the force would be better for asking them sooner", "what partners said")))

# --- 13. One pillar's page of 2018/19: badge without a sentence, concern, recommendations and menus ----------------------------------------------------------------------------
doc("warwickshire-effectiveness-2018", H("peel_page", "warwickshire", "2018/19", None, "Warwickshire PEEL 2018"), """
<div class="cc"><p>Cookies on HMICFRS. We use 7 essential cookies.</p></div><nav id="top"><ul><li>Home</li><li>Police forces<ul><li>Avon and Somerset</li><li>Warwickshire</li><li>West Mercia</li></ul></li><li>PEEL assessments<ul><li>PEEL 2018</li><li>PEEL 2017</li><li>PEEL 2016</li></ul></li><li>Contact us</li></ul></nav>
<main><p>Skip to content</p><h1>Warwickshire PEEL 2018</h1><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p class="upd">Last updated 27/09/2019</p><p class="badge ri">Requires improvement</p>
<p>Warwickshire Police needs to improve how it reduces crime and keeps people safe. Its neighbourhood teams are good, and its victims speak well of them. But this is a force under strain while its alliance with West Mercia Police is taken apart. In 2016, we judged Warwickshire Police as good at preventing crime and at tackling serious and organised crime.</p>
<p>The force kept 22 percent of its crimes in a queue in May 2019. Some 311 rapes were reported in 2018, up 19 percent on 2017. The number of officers went from 842 in March 2017 to 806 in March 2019.</p>
<h3>Questions for Effectiveness</h3>
<section><div class="q"><span class="n">1</span><h4>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h4><span class="grade">Good</span></div><p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2016 inspection has been carried over.</p><p><a href="#">Detailed findings for question 1</a></p></section>
<section><div class="q"><span class="n">2</span><h4>How effective is the force at investigating crime and reducing reoffending?</h4><span class="grade">Inadequate</span></div><p>The force is failing to investigate crime effectively. In 34 of the 60 files we read no supervisor had looked at the case. Digital forensic examination takes eight weeks, and the force aims at four.</p>
<div class="coc"><h5>Cause of concern</h5><p><strong>Warwickshire Police is failing to conduct effective investigations, and victims of crime are being let down as a result.</strong></p><h5>Recommendations</h5><p>By 31 March 2020, the force should:</p><ol><li>introduce a process to make sure that crimes are allocated to those with the right skills;</li><li>train its supervisors to review investigations, and check that they do; and</li><li>comply with the Code of Practice for Victims of Crime.</li></ol></div>
<div class="afi"><h5>Areas for improvement</h5><p>The force should improve how it uses bail, so that victims are protected while suspects are at liberty.</p><p>The force should make sure that wanted persons are circulated on the police national computer without delay.</p></div><p><a href="#">Detailed findings for question 2</a></p></section>
<section><div class="q"><span class="n">3</span><h4>How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</h4><span class="grade">Requires improvement</span></div><p>The force must do better for vulnerable people. Its MASH is good, and has dealt with 6,408 referrals in 2018/19. Response to high-risk calls is adequate.</p><div class="afi"><h5>Area for improvement</h5><p>The force should review its use of markers on addresses.</p></div></section>
<section><div class="q"><span class="n">4</span><h4>How effective is the force at tackling serious and organised crime?</h4><span class="grade">Good</span></div><p>This question was not subject to detailed inspection in 2018/19. As at 1 January 2019 the force was managing 21 organised crime groups.</p></section>
<section><div class="q"><span class="n">5</span><h4>How effective are the force’s specialist capabilities?</h4><span class="grade">Ungraded</span></div><p>The force is well able to mobilise. Joint work with West Mercia is good.</p></section></main>
<aside><h3>Elsewhere on this site</h3><ul><li>Warwickshire fire service: requires improvement at effectiveness</li><li>West Mercia PEEL 2018: inadequate?</li></ul></aside><footer>© Crown copyright. Last reviewed: 3 February 2020</footer>
""", "html",
  J=(J("effectiveness", "requires_improvement", "How effectively does the force reduce crime and keep people safe? Last updated 27/09/2019 Requires improvement", as_of="2019-09-27"), J("effectiveness/preventing-crime", "good", "In 2016, we judged Warwickshire Police as good at preventing crime", "prior", "2016"), J("effectiveness/serious-organised-crime", "good", "and at tackling serious and organised crime", "prior", "2016"),
    J("effectiveness/preventing-crime", "not_reinspected", "This question was not subject to detailed inspection in 2018/19, and our judgment from the 2016 inspection has been carried over."), J("effectiveness/preventing-crime", "good", "badge", optional=True), J("effectiveness/investigating-crime", "inadequate", "How effective is the force at investigating crime and reducing reoffending? Inadequate"), J("effectiveness/protecting-vulnerable", "requires_improvement", "supporting victims? Requires improvement"),
    J("effectiveness/serious-organised-crime", "not_reinspected", "This question was not subject to detailed inspection in 2018/19."), J("effectiveness/serious-organised-crime", "good", "badge", optional=True), J("effectiveness/specialist-capabilities", "not_graded", "specialist capabilities? Ungraded")),
  R=(R("c", "effectiveness/investigating-crime", "Warwickshire Police is failing to conduct effective investigations, and victims of crime are being let down as a result."), R("r", "effectiveness/investigating-crime", "introduce a process to make sure that crimes are allocated to those with the right skills;"), R("r", "effectiveness/investigating-crime", "train its supervisors to review investigations, and check that they do; and"), R("r", "effectiveness/investigating-crime", "comply with the Code of Practice for Victims of Crime."),
    R("a", "effectiveness/investigating-crime", "The force should improve how it uses bail, so that victims are protected while suspects are at liberty."), R("a", "effectiveness/investigating-crime", "The force should make sure that wanted persons are circulated on the police national computer without delay."), R("a", "effectiveness/protecting-vulnerable", "The force should review its use of markers on addresses.")),
  M=(M("Share of crimes kept in a queue", 22, "percent", P("May 2019", "2019-05-01", "2019-05-31")), M("Rapes reported", 311, "count", P("2018", "2018-01-01", "2018-12-31")), M("Change in rapes reported on 2017", 19, "percent_change", P("2018", "2018-01-01", "2018-12-31")), M("Officers", 842, "count", P("March 2017", "2017-03-01", "2017-03-31")), M("Officers", 806, "count", P("March 2019", "2019-03-01", "2019-03-31")), M("Files no supervisor had looked at", 34, "count"), M("Files read", 60, "count"), M("Time digital forensic examination takes", 8, "weeks"), M("Target for digital forensic examination", 4, "weeks", optional=True), M("Referrals dealt with by the MASH", 6408, "count", FY(2018)), M("Organised crime groups managed", 21, "count", on("As at 1 January 2019", "2019-01-01"))),
  not_=(("judgment", "Its neighbourhood teams are good", "prose"), ("judgment", "Its MASH is good", "prose"), ("judgment", "Response to high-risk calls is adequate.", "prose"), ("judgment", "Joint work with West Mercia is good.", "prose"), ("judgment", "Warwickshire fire service: requires improvement at effectiveness", "fire service"), ("judgment", "West Mercia PEEL 2018: inadequate?", "a link"), ("metric", "We use 7 essential cookies.", "cookies"), ("recommendation", "The force must do better for vulnerable people.", "prose")))
