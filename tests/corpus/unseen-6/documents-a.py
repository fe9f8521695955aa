# SPDX-License-Identifier: GPL-3.0-or-later
# A sixth set, first half: the inspectorate's reports and pages up to 2018/19 and its other programmes. Built by build-unseen.py; Word-like papers by wordlike.py.
def Y(label, to, months=12):
    """A period of whole months that ends on the last day of one: its first day is the first of a month."""
    y, m = int(to[:4]), int(to[5:7]); n = y * 12 + m - months
    return P(label, f"{n // 12}-{n % 12 + 1:02d}-01", to)
def on(label, day): return P(label, day, day)

# --- 1. An effectiveness report of 2016 set in LaTeX: cover, contents, numbers, overview of questions with grades beside them, chapters, annexes ---------------------------------
J16 = Y("12 months to 30 June 2016", "2016-06-30"); M16 = Y("12 months to 31 March 2016", "2016-03-31"); JUL = on("as at 1 July 2016", "2016-07-01")
doc("bedfordshire-effectiveness-2016", H("peel_report", "bedfordshire", "2016", "2017-03", "PEEL: Police effectiveness 2016"), None, "latex", tex=r"""
\documentclass[11pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[scaled=.95]{helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage[margin=2.4cm,top=2.8cm]{geometry}\usepackage{booktabs,xcolor,colortbl,fancyhdr,array,multicol}
\definecolor{hmic}{RGB}{0,73,119}
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\fancyfoot[R]{\small\thepage}
\newcommand{\badge}[1]{\par\medskip\noindent\colorbox{hmic!25}{\parbox{.45\linewidth}{\centering\large\bfseries #1}}\par\medskip}
\newenvironment{afi}[1]{\par\bigskip\noindent\begin{tabular}{|p{.94\linewidth}|}\hline\rowcolor{hmic!10}\textbf{#1}\\}{\\\hline\end{tabular}\par\bigskip}
\setlength{\parindent}{0pt}\setlength{\parskip}{7pt}\linespread{1.2}
\begin{document}\color{black}
\begin{titlepage}\vspace*{5cm}{\Huge\color{hmic}\bfseries PEEL: Police effectiveness 2016\par}\vspace{8mm}{\LARGE An inspection of Bedfordshire Police\par}\vfill March 2017\par \copyright\ HMIC 2017\par ISBN: 978-1-78655-321-0\par www.justiceinspectorates.gov.uk/hmic\end{titlepage}
\renewcommand{\contentsname}{Contents}\tableofcontents\newpage
\addcontentsline{toc}{section}{Introduction}\section*{Introduction}
As part of our annual inspections of police effectiveness, efficiency and legitimacy (PEEL), Her Majesty’s Inspectorate of Constabulary (HMIC) assesses how good forces are at the job the public expects of them. The core of an effectiveness inspection is a simple question: does the force keep people safe and reduce crime? We put five questions to every force, and grade four of them:
\begin{itemize}\item How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?\item How effective is the force at investigating crime and reducing re-offending?\item How effective is the force at protecting those who are vulnerable from harm, and supporting victims?\item How effective is the force at tackling serious and organised crime?\item How effective are the force’s specialist capabilities?\end{itemize}
Our reports on efficiency and on legitimacy were published in November and December 2016 and can be read on our website.\newpage
\addcontentsline{toc}{section}{Force in numbers}\section*{Force in numbers}
\begin{minipage}[t]{.48\linewidth}\raggedright
{\color{hmic}\large\bfseries Calls for assistance}\par\smallskip
Calls for assistance per 1,000 population 12 months to 31 March 2016\par
\begin{tabular}{@{}p{3.3cm}p{3.3cm}@{}}Bedfordshire Police & England and Wales force average\\{\LARGE 312} & {\LARGE 240}\end{tabular}\par\bigskip
{\color{hmic}\large\bfseries Recorded crime}\par\smallskip
Crimes recorded per 1,000 population 12 months to 30 June 2016\par
\begin{tabular}{@{}p{3.3cm}p{3.3cm}@{}}Bedfordshire Police & England and Wales force average\\{\LARGE 64.3} & {\LARGE 68.2}\end{tabular}\par\bigskip
{\color{hmic}\large\bfseries Anti-social behaviour}\par\smallskip
Anti-social behaviour incidents per 1,000 population 12 months to 31 March 2016\par
\begin{tabular}{@{}p{3.3cm}p{3.3cm}@{}}Bedfordshire Police & England and Wales force average\\{\LARGE 26} & {\LARGE 31}\end{tabular}
\end{minipage}\hfill
\begin{minipage}[t]{.48\linewidth}\raggedright
{\color{hmic}\large\bfseries Domestic abuse}\par\smallskip
Domestic abuse calls as a percentage of all calls for assistance 12 months to 31 March 2016\par
\begin{tabular}{@{}p{3.3cm}p{3.3cm}@{}}Bedfordshire Police & England and Wales force average\\{\LARGE 6.1\%} & {\LARGE 7.4\%}\end{tabular}\par\bigskip
{\color{hmic}\large\bfseries Organised crime groups}\par\smallskip
Organised crime groups per million population as at 1 July 2016\par
\begin{tabular}{@{}p{3.3cm}p{3.3cm}@{}}Bedfordshire Police & England and Wales force average\\{\LARGE 60} & {\LARGE 46}\end{tabular}\par\bigskip
{\color{hmic}\large\bfseries Victim satisfaction}\par\smallskip
Victim satisfaction with the overall service 12 months to 31 March 2016\par
\begin{tabular}{@{}p{3.3cm}p{3.3cm}@{}}Bedfordshire Police & England and Wales force average\\{\LARGE 82.9\%} & {\LARGE 83.3\%}\end{tabular}
\end{minipage}

\medskip{\small For information about the data in this section, please see annex A.}\newpage
\addcontentsline{toc}{section}{Overview – How effective is the force at keeping people safe and reducing crime?}\section*{Overview – How effective is the force at keeping people safe and reducing crime?}
\subsection*{Overall judgment\footnote{HMIC judgments are outstanding, good, requires improvement and inadequate.}}
\badge{Inadequate}
Bedfordshire Police is inadequate in respect of its effectiveness at keeping people safe and reducing crime. Our overall judgment is a decline on last year, when we judged the force to require improvement in respect of effectiveness. Neighbourhood policing has been cut back too far, and inspectors found that people who are vulnerable wait too long for a response.
\subsection*{Overall summary}
\begin{tabular}{@{}p{.68\linewidth}|>{\centering\arraybackslash\bfseries}p{.26\linewidth}@{}}
How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe? & Inadequate\\\hline
How effective is the force at investigating crime and reducing re-offending? & Requires improvement\\\hline
How effective is the force at protecting those who are vulnerable from harm, and supporting victims? & Inadequate\\\hline
How effective is the force at tackling serious and organised crime? & Good\\\hline
How effective are the force’s specialist capabilities? & Ungraded\\
\end{tabular}

The force has a good understanding of the people who live in its towns, but too few officers to act on what it knows. There are outstanding individuals among its community officers, and some adequate arrangements with councils. None of this makes up for the gaps that we found.
\newpage\addcontentsline{toc}{section}{How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?}\section*{How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?}
\badge{Inadequate}
A force prevents crime best when its officers know an area and are known there. This part of the report asks how far neighbourhood teams in Bedfordshire are able to do so.

\subsection*{How well does the force understand the threat or risk of harm within the communities it serves?}
In the 12 months to 30 June 2016 the force recorded 64.3 crimes per 1,000 population. Recorded crime (excluding fraud) rose by 9.8 percent in the same 12 months, compared with an increase of 7.8 percent across England and Wales. HMIC found that only 3 percent of the workforce was assigned to prevention, compared with 11 percent across England and Wales.

\textbf{Figure 1: Recorded crime per 1,000 population, Bedfordshire Police compared with England and Wales}\par\smallskip
\begin{tabular}{@{}lrr@{}}\toprule
Rates per 1,000 population & Bedfordshire Police & England and Wales\\\midrule
Victim-based crime & 57.1 & 59.7\\
Violence with injury & 7.4 & 7.9\\
Theft offences & 30.2 & 29.8\\
Burglary in a dwelling (per 1,000 households) & 11.5 & 8.1\\
\bottomrule\end{tabular}\par
{\small Source: Home Office data, 12 months to 30 June 2016}

\begin{afi}{Cause of concern}
Bedfordshire Police’s neighbourhood policing is a cause of concern. It has too few people, who are too often taken away to other work, so problems in communities are neither understood nor solved.\\[4pt]
\textbf{Recommendations}\\
To address this cause of concern HMIC recommends that the force should immediately take steps to:
\begin{itemize}\item define what it expects of its neighbourhood teams and make sure that supervisors know it; and\item review how many officers and police community support officers each community needs.\end{itemize}
\end{afi}
\addcontentsline{toc}{section}{How effective is the force at investigating crime and reducing re-offending?}\section*{How effective is the force at investigating crime and reducing re-offending?}
\badge{Requires improvement}
The way a crime is first looked at decides much of what follows. Bedfordshire Police still hands too many cases on without a plan.

\textbf{Figure 2: Proportion of outcomes assigned to offences recorded in the 12 months to 30 June 2016, by outcome type}\par\smallskip
{\small\begin{tabular}{@{}rlrr@{}}\toprule
Outcome number & Outcome type / group & Bedfordshire Police & England and Wales\\\midrule
1 & Charged/summonsed & 11.2 & 12.1\\
4 & Taken into consideration & 0.1 & 0.2\\
9 & Prosecution not in the public interest (CPS) & 0.3 & 0.1\\
 & Out-of-court (formal) & 2.4 & 3.2\\
 & Out-of-court (informal) & 2.9 & 3.6\\
18 & Investigation complete: no suspect identified & 44.0 & 47.4\\
\bottomrule\end{tabular}}\par
{\small Rates are percentages of all offences recorded. The figures of Dorset are left out because they were not supplied.}

In our survey of 400 people, 52 percent said that they were kept informed. Of the 60 case files that we reviewed, 41 had an investigation plan.

\begin{afi}{Areas for improvement}
\begin{itemize}\item The force should ensure that all crimes are allocated promptly to investigators with the right skills.\item The force should improve its ability to retrieve evidence from mobile phones, computers and other electronic devices quickly enough so that investigations are not delayed.\item The force should take immediate steps to reduce the number of wanted suspects who have not been arrested.\end{itemize}
\end{afi}
\addcontentsline{toc}{section}{How effective is the force at protecting those who are vulnerable from harm, and supporting victims?}\section*{How effective is the force at protecting those who are vulnerable from harm, and supporting victims?}
\badge{Inadequate}
\subsection*{Domestic abuse}
In the 12 months to 30 June 2016, crime with a domestic abuse marker made up 10 percent of all recorded crime in Bedfordshire, compared with 11 percent across England and Wales. The force’s arrest rate for domestic abuse was 47 percent. Victims did not support police action in 40 percent of these cases.

\subsection*{Summary of findings}
\badge{Inadequate}
The force’s work with victims is inadequate in important respects. The number of children reported missing in Bedfordshire went up, and officers do not always know who has been missing before.

\begin{afi}{Cause of concern}
The way that Bedfordshire Police responds to missing and absent children is a cause of concern, because opportunities to safeguard them are missed.\\[4pt]
\textbf{Recommendation}\\
To address this cause of concern HMIC recommends that the force should immediately:
\begin{itemize}\item ensure that the risk to a missing child is assessed by a supervisor within the same shift.\end{itemize}
\end{afi}
\addcontentsline{toc}{section}{How effective is the force at tackling serious and organised crime?}\section*{How effective is the force at tackling serious and organised crime?}
\badge{Good}
Bedfordshire Police is good at tackling serious and organised crime. This is consistent with last year’s judgment. As at 1 July 2016, the force was actively disrupting, investigating or monitoring 60 organised crime groups per one million of the population. This compares with 46 per one million across England and Wales.

\begin{afi}{Area for improvement}
\begin{itemize}\item The force should enhance its approach to the ‘lifetime management’ of organised criminals to minimise the risk they pose to local communities.\end{itemize}
\end{afi}
\addcontentsline{toc}{section}{How effective are the force’s specialist capabilities?}\section*{How effective are the force’s specialist capabilities?}
\badge{Ungraded}
The force shares its armed response with Cambridgeshire and Hertfordshire. The three forces can send armed officers quickly enough.
\addcontentsline{toc}{section}{Next steps}\section*{Next steps}
HMIC assesses progress on causes of concern and areas for improvement all the time. We will revisit the force within six months.
\newpage\addcontentsline{toc}{section}{Annex A – About the data}\section*{Annex A – About the data}
The population is the mid-2015 estimate of the Office for National Statistics. A call for assistance is any request that a force records. Figures for the outcomes of crimes are experimental.
\addcontentsline{toc}{section}{Annex B – How we use our judgments}\section*{Annex B – How we use our judgments}
Good: the force’s performance meets what HMIC expects of every force. Outstanding: its performance exceeds that by a long way. Requires improvement: there are some weaknesses. Inadequate: the service is considerably worse than expected.
\end{document}
""",
  J=[J("effectiveness","inadequate","Bedfordshire Police is inadequate in respect of its effectiveness"),
     J("effectiveness/preventing-crime","inadequate","How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe? Inadequate"),
     J("effectiveness/investigating-crime","requires_improvement","How effective is the force at investigating crime and reducing re-offending? Requires improvement"),
     J("effectiveness/protecting-vulnerable","inadequate","protecting those who are vulnerable from harm, and supporting victims? Inadequate"),
     J("effectiveness/serious-organised-crime","good","Bedfordshire Police is good at tackling serious and organised crime."),
     J("effectiveness/specialist-capabilities","not_graded","How effective are the force’s specialist capabilities? Ungraded"),
     J("effectiveness","requires_improvement","last year, when we judged the force to require improvement in respect of effectiveness","prior","2015"),
     J("effectiveness/serious-organised-crime","good","This is consistent with last year’s judgment.","prior","2015",optional=True)],
  R=[R("c","effectiveness/preventing-crime","Bedfordshire Police’s neighbourhood policing is a cause of concern. It has too few people, who are too often taken away to other work, so problems in communities are neither understood nor solved."),
     R("r","effectiveness/preventing-crime","define what it expects of its neighbourhood teams and make sure that supervisors know it; and"),
     R("r","effectiveness/preventing-crime","review how many officers and police community support officers each community needs."),
     R("a","effectiveness/investigating-crime","The force should ensure that all crimes are allocated promptly to investigators with the right skills."),
     R("a","effectiveness/investigating-crime","The force should improve its ability to retrieve evidence from mobile phones, computers and other electronic devices quickly enough so that investigations are not delayed."),
     R("a","effectiveness/investigating-crime","The force should take immediate steps to reduce the number of wanted suspects who have not been arrested."),
     R("c","effectiveness/protecting-vulnerable","The way that Bedfordshire Police responds to missing and absent children is a cause of concern, because opportunities to safeguard them are missed."),
     R("r","effectiveness/protecting-vulnerable","ensure that the risk to a missing child is assessed by a supervisor within the same shift."),
     R("a","effectiveness/serious-organised-crime","The force should enhance its approach to the ‘lifetime management’ of organised criminals to minimise the risk they pose to local communities.")],
  M=[m for n, u, p, a, b in (("Calls for assistance per 1,000 population","per_1000_population",M16,312,240),("Crimes recorded per 1,000 population","per_1000_population",J16,64.3,68.2),
       ("Anti-social behaviour incidents per 1,000 population","per_1000_population",M16,26,31),("Domestic abuse calls as a percentage of all calls for assistance","percent",M16,6.1,7.4),
       ("Organised crime groups per million population","per_million_population",JUL,60,46),("Victim satisfaction with the overall service","percent",M16,82.9,83.3))
     for m in (M(n,a,u,p,"force","panel",n), M(n,b,u,p,"national","panel",n))] +
    [m for n, u, a, b in (("Victim-based crime per 1,000 population","per_1000_population",57.1,59.7),("Violence with injury per 1,000 population","per_1000_population",7.4,7.9),
       ("Theft offences per 1,000 population","per_1000_population",30.2,29.8),("Burglary in a dwelling per 1,000 households","per_1000_households",11.5,8.1))
     for m in (M(n,a,u,None,"force","table",n), M(n,b,u,None,"national","table",n))] +
    [m for n, a, b in (("Charged/summonsed",11.2,12.1),("Taken into consideration",0.1,0.2),("Prosecution not in the public interest (CPS)",0.3,0.1),("Out-of-court (formal)",2.4,3.2),
       ("Out-of-court (informal)",2.9,3.6),("Investigation complete: no suspect identified",44.0,47.4))
     for m in (M(n,a,"percent",J16,"force","table",n), M(n,b,"percent",J16,"national","table",n))] +
    [M("Change in recorded crime (excluding fraud)",9.8,"percent_change",P("same 12 months"),quote="rose by 9.8 percent"), M("Change in recorded crime (excluding fraud)",7.8,"percent_change",P("same 12 months"),"national",quote="an increase of 7.8 percent across England and Wales"),
     M("Share of the workforce assigned to prevention",3,"percent",quote="only 3 percent of the workforce was assigned to prevention"), M("Share of the workforce assigned to prevention",11,"percent",None,"national",quote="compared with 11 percent across England and Wales"),
     M("People surveyed",400,"count",quote="our survey of 400 people",optional=True), M("Share of people surveyed who said that they were kept informed",52,"percent",quote="52 percent said that they were kept informed"),
     M("Case files reviewed",60,"count",quote="Of the 60 case files that we reviewed"), M("Case files reviewed that had an investigation plan",41,"count",quote="41 had an investigation plan"),
     M("Crime with a domestic abuse marker as a share of all recorded crime",10,"percent",J16,quote="made up 10 percent of all recorded crime"), M("Crime with a domestic abuse marker as a share of all recorded crime",11,"percent",P("12 months to 30 June 2016"),"national",quote="compared with 11 percent across England and Wales"),
     M("Arrest rate for domestic abuse",47,"percent",quote="arrest rate for domestic abuse was 47 percent"), M("Share of domestic abuse cases in which victims did not support police action",40,"percent",quote="Victims did not support police action in 40 percent of these cases"),
     M("Organised crime groups per million population",60,"per_million_population",JUL,quote="60 organised crime groups per one million",optional=True), M("Organised crime groups per million population",46,"per_million_population",None,"national",quote="46 per one million",optional=True),
     M("Crimes recorded per 1,000 population",64.3,"per_1000_population",J16,quote="64.3 crimes per 1,000",optional=True)],
  not_=[("judgment","The force has a good understanding of the people who live in its towns","prose"),("judgment","The force’s work with victims is inadequate in important respects.","prose, no new grade"),("judgment","Outstanding: its performance exceeds that by a long way.","the scale"),
     ("metric","We put five questions to every force","questions"),("recommendation","HMIC assesses progress on causes of concern and areas for improvement all the time.","prose"),("judgment","There are outstanding individuals among its community officers","prose")])

# --- 2. An efficiency report of 2015, printed from Chromium, text in two columns -------------------------------------------------------------------------------------------------
two = "body{font:10.5pt/1.4 'Liberation Serif',serif;margin:0} h1{font:bold 24pt 'Liberation Sans'} h2{font:bold 16pt 'Liberation Sans';color:#7a0019;margin:1em 0 .4em} h3{font:bold 11.5pt 'Liberation Sans'} .cols{column-count:2;column-gap:9mm} .grade{font:bold 14pt 'Liberation Sans';color:#fff;background:#7a0019;padding:3px 12px;display:inline-block} .box{border:1.5pt solid #7a0019;padding:2mm 4mm;break-inside:avoid;margin:3mm 0} .box h3{margin:0 0 2mm} table{border-collapse:collapse;width:100%} td,th{border-bottom:.6pt solid #999;padding:2pt 5pt;font:10pt 'Liberation Sans';text-align:right} td:first-child,th:first-child{text-align:left} h3{break-after:avoid} .cover{height:190mm;overflow:hidden;break-after:page} .small{font-size:8.5pt} @page{size:A4;margin:22mm 20mm}"
doc("humberside-efficiency-2015", H("peel_report","humberside","2015","2015-10","PEEL: Police efficiency 2015"), """
<div class="cover"><p style="margin-top:60mm"></p><h1>PEEL: Police efficiency 2015</h1><p style="font-size:18pt">An inspection of Humberside Police</p><p style="margin-top:50mm">October 2015</p><p>© HMIC 2015</p><p>ISBN: 978-1-78655-044-6</p><p>www.justiceinspectorates.gov.uk/hmic</p></div>
<h2>Humberside Police – Overview</h2>
<h3>How efficient is the force at keeping people safe and reducing crime?</h3><p class="grade">Requires improvement</p>
<div class="cols"><p>Humberside Police has balanced its budget and has reserves to fall back on. HMIC is concerned, though, that the model it moved to in the spring does not yet fit the calls it receives. In last year’s assessment, which considered how the force was meeting the challenge of the spending review, HMIC judged Humberside Police to be good.</p>
<h3>How well does the force use its resources to meet its demand?</h3><p class="grade">Requires improvement</p><p>Humberside Police’s use of resources to meet its demand requires improvement. The force knows when the public calls, but it has not worked out what its own officers generate. Control room staff were under visible pressure during our visit.</p>
<h3>How sustainable and affordable is the workforce model?</h3><p class="grade">Requires improvement</p><p>It is too early to say whether the new way of working can last. Officers told us that they could not follow cases through. The force’s plans assume good levels of attendance, which it does not have.</p>
<h3>How sustainable is the force’s financial position for the short and long term?</h3><p class="grade">Good</p><p>The force has a good record of finding savings and its financial plans are prudent. They were tested against several assumptions.</p></div>
<h2>The force in numbers</h2>
<h3>Financial position</h3>
<table><tr><th>Forecast savings (£m)</th><th>2015/16</th><th>2016/17</th><th>2017/18</th></tr><tr><td>Savings requirement</td><td>9.5</td><td>6.2</td><td>5.8</td></tr><tr><td>Savings planned</td><td>9.5</td><td>6.4</td><td>3.1</td></tr></table>
<h3>Workforce</h3>
<table><tr><th></th><th>Humberside Police</th><th>England and Wales</th></tr><tr><td>Planned change in officer numbers 2010 to 2015</td><td>-21%</td><td>-12%</td></tr><tr><td>Planned change in total workforce 2010 to 2015</td><td>-19%</td><td>-16%</td></tr><tr><td>Officer sickness rate at 31 March 2015</td><td>3.4%</td><td>2.1%</td></tr></table>
<h3>Cost</h3>
<table><tr><th>2014/15</th><th>Humberside Police</th><th>England and Wales</th></tr><tr><td>Cost of policing per person per day</td><td>53p</td><td>55p</td></tr><tr><td>999 calls per 1,000 population</td><td>141</td><td>124</td></tr></table>
<h2>How well does the force use its resources to meet its demand?</h2>
<div class="cols"><h3>Understanding demand</h3><p>In 2014/15 the force received 187,400 emergency and 612,000 non-emergency calls. It answered 88 percent of emergency calls within 10 seconds, against its own target of 90 percent. Almost one third of the incidents it attended could have been dealt with over the telephone.</p><p>HMIC observed 18 hours of work in the control room. The abandonment rate for non-emergency calls rose from 6 percent in February 2015 to 24 percent in May 2015.</p>
<h3>Managing demand</h3><p>The force has 1,610 officers and 1,402 staff. It plans to lose a further 170 police officer posts by March 2019. Overtime cost £4.1m in 2014/15, an increase of 12 percent on the year before.</p>
<div class="box"><h3>Areas for improvement</h3><ul><li>The force should gain a better understanding of its demand, including that which is generated within the force.</li><li>The force should review the shift pattern of its control room so that it matches the times when calls are made.</li></ul></div></div>
<h3>Summary of findings</h3><p class="grade">Requires improvement</p><p>The force needs a fuller picture of its demand.</p>
<h2>How sustainable and affordable is the workforce model?</h2>
<div class="cols"><p>The force merged three territorial divisions into one on 20 April 2015. Supervisors said that the change was well explained but badly timed. Some sergeants now look after more than 14 constables.</p>
<div class="box"><h3>Area for improvement</h3><ul><li>The force should ensure that its workforce model can cope with foreseeable levels of sickness and leave.</li></ul></div>
<p>Inspectors saw good use of volunteers, and some outstanding work by special constables. The force will need to improve how it moves people between teams.</p></div>
<h3>Summary of findings</h3><p class="grade">Requires improvement</p><p>The workforce model is affordable, but it is not proven to be sustainable.</p>
<h2>How sustainable is the force’s financial position for the short and long term?</h2>
<div class="cols"><p>The net revenue budget for 2015/16 is £173.6m. General reserves stood at £11.2m on 31 March 2015, which is 6.5 percent of the budget. The force has saved £31m since 2010.</p></div>
<h3>Summary of findings</h3><p class="grade">Good</p><p>Humberside Police is well prepared to face its future financial challenges.</p>
<h2>Annex A – HMIC judgments</h2><p class="small">The categories are: outstanding; good; requires improvement; and inadequate. A force is good if its efficiency meets what is expected.</p>
""", "chromium", two,
  J=[J("efficiency","requires_improvement","How efficient is the force at keeping people safe and reducing crime? Requires improvement"),
     J("efficiency/meeting-demand","requires_improvement","Humberside Police’s use of resources to meet its demand requires improvement."),
     J("efficiency/workforce-model","requires_improvement","How sustainable and affordable is the workforce model? Requires improvement"),
     J("efficiency/financial-position","good","How sustainable is the force’s financial position for the short and long term? Good"),
     J("efficiency","good","In last year’s assessment, which considered how the force was meeting the challenge of the spending review, HMIC judged Humberside Police to be good.","prior","2014",optional=True)],
  R=[R("a","efficiency/meeting-demand","The force should gain a better understanding of its demand, including that which is generated within the force."),
     R("a","efficiency/meeting-demand","The force should review the shift pattern of its control room so that it matches the times when calls are made."),
     R("a","efficiency/workforce-model","The force should ensure that its workforce model can cope with foreseeable levels of sickness and leave.")],
  M=[M(n,v*1e6,"gbp",FY(y),"force","table",n) for n, row in (("Savings requirement",(9.5,6.2,5.8)),("Savings planned",(9.5,6.4,3.1))) for y, v in zip((2015,2016,2017),row)] +
    [M("Planned change in officer numbers",-21,"percent_change",P("2010 to 2015"),"force","table","-21%"),M("Planned change in officer numbers",-12,"percent_change",P("2010 to 2015"),"national","table","-12%"),
     M("Planned change in total workforce",-19,"percent_change",P("2010 to 2015"),"force","table","-19%"),M("Planned change in total workforce",-16,"percent_change",P("2010 to 2015"),"national","table","-16%"),
     M("Officer sickness rate",3.4,"percent",on("at 31 March 2015","2015-03-31"),"force","table","3.4%"),M("Officer sickness rate",2.1,"percent",on("at 31 March 2015","2015-03-31"),"national","table","2.1%"),
     M("Cost of policing per person per day",0.53,"gbp_per_person_per_day",FY(2014),"force","table","53p"),M("Cost of policing per person per day",0.55,"gbp_per_person_per_day",FY(2014),"national","table","55p"),
     M("999 calls per 1,000 population",141,"per_1000_population",FY(2014),"force","table","141"),M("999 calls per 1,000 population",124,"per_1000_population",FY(2014),"national","table","124"),
     M("Emergency calls received",187400,"count",FY(2014),quote="187,400 emergency"),M("Non-emergency calls received",612000,"count",FY(2014),quote="612,000 non-emergency calls"),
     M("Emergency calls answered within 10 seconds",88,"percent",quote="It answered 88 percent of emergency calls within 10 seconds"),M("Emergency calls answered within 10 seconds target",90,"percent",quote="target of 90 percent"),
     M("Abandonment rate for non-emergency calls",6,"percent",P("February 2015","2015-02-01","2015-02-28"),quote="from 6 percent in February 2015"),M("Abandonment rate for non-emergency calls",24,"percent",P("May 2015","2015-05-01","2015-05-31"),quote="to 24 percent in May 2015"),
     M("Officers",1610,"count",quote="1,610 officers"),M("Staff",1402,"count",quote="1,402 staff"),M("Police officer posts planned to be lost",170,"count",P("by March 2019"),quote="a further 170 police officer posts"),
     M("Overtime cost",4100000,"gbp",FY(2014),quote="Overtime cost £4.1m in 2014/15"),M("Change in overtime cost on the year before",12,"percent_change",FY(2014),quote="an increase of 12 percent on the year before"),
     M("Constables looked after by a sergeant",14,"count",quote="more than 14 constables",optional=True),M("Hours of work observed in the control room",18,"hours",quote="18 hours",optional=True),
     M("Net revenue budget",173600000,"gbp",FY(2015),quote="The net revenue budget for 2015/16 is £173.6m"),M("General reserves",11200000,"gbp",on("31 March 2015","2015-03-31"),quote="£11.2m on 31 March 2015"),
     M("General reserves as a share of the budget",6.5,"percent",None,quote="6.5 percent of the budget"),M("Savings",31000000,"gbp",P("since 2010"),quote="saved £31m since 2010"),M("Territorial divisions merged",3,"count",quote="three territorial divisions",optional=True)],
  not_=[("metric","Almost one third of the incidents","fraction in words"),("judgment","Inspectors saw good use of volunteers, and some outstanding work by special constables.","prose"),("judgment","A force is good if its efficiency meets what is expected.","the scale"),("recommendation","The force will need to improve how it moves people between teams.","prose"),
     ("judgment","The force’s plans assume good levels of attendance","prose")])

# --- 3. A legitimacy report of 2017, written with a word processor -----------------------------------------------------------------------------------------------------------------
MAR17 = on("as at 31 March 2017","2017-03-31")
word("dyfed-powys-legitimacy-2017", H("peel_report","dyfed-powys","2017","2017-12","PEEL: Police legitimacy (including leadership) 2017"), [
 ("h1","PEEL: Police legitimacy (including leadership) 2017"),("h2","An inspection of Dyfed-Powys Police"),("p","December 2017"),("p","© HMICFRS 2017"),("p","ISBN: 978-1-78655-587-2"),("p","www.justiceinspectorates.gov.uk/hmicfrs"),("br",),
 ("h2","What this report contains"),("p","This report is structured in four parts: our overall assessment of the force’s 2017 performance, our judgments and any areas for improvement and causes of concern for each component of our inspection, our detailed findings, and our plans for the future. A Welsh version is on our website."),
 ("h2","Force in numbers"),
 ("t",[["Workforce","Dyfed-Powys Police","England and Wales"],["Total workforce (full-time equivalents) as at 31 March 2017","1,847","198,684"],["Officers who are women","29%","29%"],["Ethnic diversity: black, Asian and minority ethnic (BAME) officers","1.0%","6.3%"]],[5600,2000,2000],{}),
 ("t",[["Stop and search (12 months to 31 March 2016)","Dyfed-Powys Police","England and Wales"],["Stops under section 1 PACE","4,126","384,026"],["Stops and searches per 1,000 population","8.0","6.5"],["Stops and searches which led to an arrest","12%","16%"]],[5600,2000,2000],{"line":False}),
 ("h2","Overview – How legitimate is the force at keeping people safe and reducing crime?"),("h3","Overall judgment^[HMICFRS judgments are outstanding, good, requires improvement and inadequate.]"),("p","**Good**"),
 ("p","Dyfed-Powys Police is judged to be good at how legitimately it keeps people safe and reduces crime. For the areas of legitimacy we looked at this year, our overall judgment is the same as last year. The force is judged to be good at treating all of the people it serves with fairness and respect. It is judged to be good at how well it ensures its workforce behaves ethically and lawfully. However, it is judged to require improvement at some aspects of treating its workforce with fairness and respect."),
 ("h3","Overall summary"),
 ("t",[["To what extent does the force treat all of the people it serves with fairness and respect?","Good"],["How well does the force ensure that its workforce behaves ethically and lawfully?","Good"],["To what extent does the force treat its workforce with fairness and respect?","Requires improvement"]],[7200,2400],{"heads":0}),
 ("h2","To what extent does the force treat all of the people it serves with fairness and respect?"),("p","**Good**"),
 ("h3","Understanding the use of coercive powers"),
 ("p","We reviewed a representative sample of 199 stop and search records to assess the reasonableness of the recorded grounds. We found that 183 of the records had grounds recorded that were considered reasonable.^[A record is counted once, even if two people were searched.] In 67 of the 199 records, the item searched for was found. Under the legislation an officer must have grounds that are more than a hunch."),
 ("p","In the 12 months to 31 March 2016, black people were 3.3 times more likely to be stopped and searched than white people. In the local population, 2 percent are from a BAME background. The force’s training reached 94 percent of officers by June 2017."),
 ("h3","Area for improvement"),("b","The force should ensure that its external scrutiny panel can see a random sample of body-worn video footage."),
 ("h2","How well does the force ensure that its workforce behaves ethically and lawfully?"),("p","**Good**"),
 ("p","Last year HMIC recommended that within six months all forces comply with national vetting policy. Dyfed-Powys Police had 212 people without up-to-date vetting in September 2017, down from 640 a year before. It expects to have none by December 2018."),
 ("p","The IPCC requires forces to give complainants an update every 28 days. Of the 25 complaint files that we looked at, 22 showed that this had been done."),
 ("h3","Areas for improvement"),("b","The force should ensure it complies with all aspects of the current national guidelines for vetting."),("b","The force should improve how it shares the results of gross misconduct hearings with its\nworkforce, so that lessons are learned."),
 ("h2","To what extent does the force treat its workforce with fairness and respect?"),("p","**Requires improvement**"),
 ("p","Dyfed-Powys Police’s treatment of its workforce requires improvement. In 2016, we judged the force as good in this respect. We saw good support from line managers, and an outstanding peer-support network in one division."),
 ("t",[["Figure 1: Grievances and sickness",("Dyfed-Powys Police",2,None),("England and Wales",2,None)],["","2015/16","2016/17","2015/16","2016/17"],["Grievances raised per 1,000 workforce","3.1","4.8","4.4","4.7"],["Officers on long-term sick leave","1.9%","2.6%","1.8%","1.9%"],["Officers on short or medium-term sick leave","2.0%","2.2%","1.9%","2.0%"]],[4000,1400,1400,1400,1400],{"heads":2}),
 ("p","The force completed 58 percent of annual performance reviews in 2016/17, and it aims for 95 percent. In our survey 31% of the workforce said that these reviews helped them."),
 ("h3","Areas for improvement"),("b","The force should improve the consistency and quality of its annual performance and development reviews."),("b","The force should ensure that its supervisors can recognise the early signs of poor wellbeing, and refer people to occupational health without delay."),
 ("h2","Next steps"),("p","HMICFRS assesses progress on causes of concern and areas for improvement in its PEEL inspections each year."),
 ("h2","Annex A – About the data"),("p","We removed one force’s data from the figures because they were incomplete. Percentages may not add up to 100 percent."),
 ], "PEEL: Police legitimacy (including leadership) 2017 – An inspection of Dyfed-Powys Police", "Page", font="Liberation Serif", size=23,
 J=[J("legitimacy","good","Dyfed-Powys Police is judged to be good at how legitimately it keeps people safe and reduces crime."),J("legitimacy","good","our overall judgment is the same as last year","prior","2016",optional=True),
    J("legitimacy/treating-public-fairly","good","The force is judged to be good at treating all of the people it serves with fairness and respect."),
    J("legitimacy/ethical-lawful-behaviour","good","It is judged to be good at how well it ensures its workforce behaves ethically and lawfully."),
    J("legitimacy/treating-workforce-fairly","requires_improvement","Dyfed-Powys Police’s treatment of its workforce requires improvement."),
    J("legitimacy/treating-workforce-fairly","good","In 2016, we judged the force as good in this respect.","prior","2016")],
 R=[R("a","legitimacy/treating-public-fairly","The force should ensure that its external scrutiny panel can see a random sample of body-worn video footage."),
    R("a","legitimacy/ethical-lawful-behaviour","The force should ensure it complies with all aspects of the current national guidelines for vetting."),
    R("a","legitimacy/ethical-lawful-behaviour","The force should improve how it shares the results of gross misconduct hearings with its workforce, so that lessons are learned."),
    R("a","legitimacy/treating-workforce-fairly","The force should improve the consistency and quality of its annual performance and development reviews."),
    R("a","legitimacy/treating-workforce-fairly","The force should ensure that its supervisors can recognise the early signs of poor wellbeing, and refer people to occupational health without delay.")],
 M=[M("Total workforce (full-time equivalents)",1847,"count",MAR17,"force","table","1,847"),M("Total workforce (full-time equivalents)",198684,"count",MAR17,"national","table","198,684"),
    M("Officers who are women",29,"percent",None,"force","table","29%"),M("Officers who are women",29,"percent",None,"national","table","29%"),
    M("Black, Asian and minority ethnic (BAME) officers",1.0,"percent",None,"force","table","1.0%"),M("Black, Asian and minority ethnic (BAME) officers",6.3,"percent",None,"national","table","6.3%")] +
   [m for n,u,a,b in (("Stops under section 1 PACE","count",4126,384026),("Stops and searches per 1,000 population","per_1000_population",8.0,6.5),("Stops and searches which led to an arrest","percent",12,16)) for m in (M(n,a,u,M16,"force","table",n),M(n,b,u,M16,"national","table",n))] +
   [M(n,v,u,FY(y),s,"table",n) for n,u,row in (("Officers on long-term sick leave","percent",(1.9,2.6,1.8,1.9)),("Officers on short or medium-term sick leave","percent",(2.0,2.2,1.9,2.0))) for v,(s,y) in zip(row,(("force",2015),("force",2016),("national",2015),("national",2016)))] +
   [M("Stop and search records reviewed",199,"count",quote="199 stop and search records"),M("Stop and search records with reasonable grounds",183,"count",quote="183 of the records had grounds recorded that were considered reasonable"),
    M("Stop and search records in which the item searched for was found",67,"count",quote="In 67 of the 199 records, the item searched for was found"),
    M("Share of the local population from a BAME background",2,"percent",quote="2 percent are from a BAME background"),M("Officers reached by the force's training",94,"percent",None,quote="training reached 94 percent of officers by June 2017"),
    M("People without up-to-date vetting",212,"count",P("September 2017","2017-09-01","2017-09-30"),quote="212 people without up-to-date vetting in September 2017"),M("People without up-to-date vetting",640,"count",P("a year before"),quote="down from 640 a year before"),
    M("Complaint files looked at",25,"count",quote="Of the 25 complaint files"),M("Complaint files that showed that an update had been given every 28 days",22,"count",quote="22 showed that this had been done",optional=True),
    M("Annual performance reviews completed",58,"percent",FY(2016),quote="completed 58 percent of annual performance reviews in 2016/17"),M("Annual performance reviews aim",95,"percent",quote="it aims for 95 percent",optional=True),
    M("Share of the workforce who said that annual performance reviews helped them",31,"percent",quote="31% of the workforce said that these reviews helped them")],
 not_=[("metric","black people were 3.3 times more likely","ratio, no unit of the list"),("metric","an update every 28 days","a rule"),("metric","Grievances raised per 1,000 workforce","per 1,000 workforce is no unit of the list"),("judgment","We saw good support from line managers, and an outstanding peer-support network","prose"),
    ("recommendation","Last year HMIC recommended that within six months all forces comply with national vetting policy.","prose"),("metric","may not add up to 100 percent","no figure of the force")])

# --- 4. An integrated report of 2018/19 with page x of y, a summary table that says when each question was last inspected --------------------------------------------------------------
ws = "@page{size:A4;margin:24mm 20mm 22mm;@top-left{content:'PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Surrey Police';font:8pt 'DejaVu Sans';color:#555}@bottom-center{content:'Page ' counter(page) ' of ' counter(pages);font:8pt 'DejaVu Sans'}} @page:first{@top-left{content:''}@bottom-center{content:''}} body{font:10pt/1.5 'DejaVu Sans'} h1{font-size:21pt;font-weight:400;margin-top:70mm} h2{font-size:16pt;font-weight:400;color:#1d4f76;break-before:page} h3{font-size:12.5pt;color:#1d4f76} h4{font-size:10.5pt} .g{background:#1d4f76;color:#fff;padding:2mm 6mm;display:inline-block;font-weight:700} table{width:100%;border-collapse:collapse;margin:4mm 0} td,th{border:.5pt solid #aaa;padding:1.6mm 3mm;text-align:left;font-size:9.5pt} td.n{text-align:center} .afi{background:#e8eff5;border-left:2mm solid #1d4f76;padding:2mm 5mm;margin:4mm 0} tr.p td{background:#1d4f76;color:#fff;font-weight:700}"
doc("surrey-2018-19", H("peel_report","surrey","2018/19","2019-09","PEEL: Police effectiveness, efficiency and legitimacy 2018/19"), """
<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19</h1><p style="font-size:15pt">An inspection of Surrey Police</p><p style="margin-top:70mm">September 2019</p><p>© HMICFRS 2019</p><p>ISBN: 978-1-78655-877-4</p>
<h2>What this report contains</h2><p>This report is structured in three parts: our overall assessment of the force’s 2018/19 performance; our judgments and summaries of how effectively, efficiently and legitimately the force keeps people safe and reduces crime; and our detailed findings.</p><p>We aligned our inspections of the three pillars this year into one, and we visited each force once. Our inspections take account of risk: where a force was graded good or better last time, some questions were not asked again.</p>
<h2>Overall summary</h2>
<table><tr class="p"><td>Effectiveness</td><td>Good</td><td>Last inspected</td></tr>
<tr><td>Preventing crime and tackling anti-social behaviour</td><td class="n">Good</td><td class="n">2018/19</td></tr><tr><td>Investigating crime</td><td class="n">Requires improvement</td><td class="n">2018/19</td></tr><tr><td>Protecting vulnerable people</td><td class="n">Good</td><td class="n">2018/19</td></tr><tr><td>Tackling serious and organised crime</td><td class="n">Good</td><td class="n">2016</td></tr><tr><td>Armed policing</td><td class="n">Ungraded</td><td class="n">2018/19</td></tr></table>
<table><tr class="p"><td>Efficiency</td><td>Requires improvement</td><td>Last inspected</td></tr><tr><td>Meeting current demands and using resources</td><td class="n">Requires improvement</td><td class="n">2018/19</td></tr><tr><td>Planning for the future</td><td class="n">Good</td><td class="n">2018/19</td></tr></table>
<table><tr class="p"><td>Legitimacy</td><td>Outstanding</td><td>Last inspected</td></tr><tr><td>Fair treatment of the public</td><td class="n">Outstanding</td><td class="n">2018/19</td></tr><tr><td>Ethical and lawful workforce behaviour</td><td class="n">Good</td><td class="n">2018/19</td></tr><tr><td>Fair treatment of the workforce</td><td class="n">Good</td><td class="n">2017</td></tr></table>
<h3>How does the force compare with previous inspections?</h3><table><tr><th></th><th>2016</th><th>2017</th></tr><tr><td>Effectiveness</td><td>Good</td><td>Good</td></tr><tr><td>Efficiency</td><td>Good</td><td>Requires improvement</td></tr><tr><td>Legitimacy</td><td>Good</td><td>Good</td></tr></table>
<h3>HM Inspector’s observations</h3><p>I am pleased with most aspects of Surrey Police’s performance in keeping people safe and reducing crime. The force should deal better with the volume of calls that it receives. My overall assessment is that it has made good progress, and its people are its outstanding asset.</p>
<h2>Effectiveness</h2><p class="g">Good</p><h3>Force in numbers</h3>
<table><tr><th>12 months to 31 March 2019</th><th>Surrey Police</th><th>England and Wales</th></tr><tr><td>Recorded crime per 1,000 population</td><td class="n">59</td><td class="n">89</td></tr><tr><td>Domestic abuse-related crime as a proportion of all crime</td><td class="n">14%</td><td class="n">14%</td></tr><tr><td>Knife crime offences per 1,000 population</td><td class="n">0.3</td><td class="n">0.7</td></tr><tr><td>Charge rate</td><td class="n">6.9%</td><td class="n">7.9%</td></tr></table>
<h3>How effectively does the force reduce crime and keep people safe?</h3><p>Surrey Police is good at reducing crime and keeping people safe.</p>
<h3>Preventing crime and tackling anti-social behaviour</h3><p class="g">Good</p><p>Surrey Police is good at preventing crime and tackling anti-social behaviour. It has 11 borough teams, and in 2018/19 it opened 342 problem-solving plans.</p>
<h3>Investigating crime</h3><p class="g">Requires improvement</p><p>The force needs to improve the way it investigates crime. In our crime file review we rated 38 of 60 investigations as effective. It had 1,946 outstanding named suspects in December 2018.</p>
<div class="afi"><h4>Areas for improvement</h4><ul><li>The force should ensure that crimes are allocated to investigators who have the training and the time for them.</li><li>The force should ensure that it records why a victim does not support a prosecution.</li></ul></div>
<h3>Protecting vulnerable people</h3><p class="g">Good</p><p>Surrey Police is good at protecting vulnerable people. The force answered 93 percent of 999 calls in 10 seconds between April and September 2018. Average attendance at a priority incident took 54 minutes.</p>
<div class="afi"><h4>Area for improvement</h4><ul><li>The force should make better use of domestic violence protection orders.</li></ul></div>
<h3>Tackling serious and organised crime</h3><p class="g">Good</p><p>This aspect of effectiveness was not inspected in 2018/19. The grade from 2016 stands. We did, however, look at how the force answers two areas for improvement from that report.</p>
<h3>Armed policing</h3><p>We have previously inspected how well forces provide armed policing. This question is not graded. The force has enough firearms officers, and it trains them jointly with Sussex Police.</p>
<h2>Efficiency</h2><p class="g">Requires improvement</p><h3>Force in numbers</h3><table><tr><th></th><th>Surrey Police</th><th>England and Wales</th></tr><tr><td>Forecast change in total workforce March 2019 to March 2022</td><td class="n">+4%</td><td class="n">+2%</td></tr><tr><td>Spend per head of population 2018/19</td><td class="n">£185</td><td class="n">£180</td></tr></table>
<h3>How efficiently does the force operate and how sustainable are its services to the public?</h3><p>Surrey Police requires improvement in the efficiency with which it operates and in the sustainability of its services to the public.</p>
<h3>Meeting current demands and using resources</h3><p class="g">Requires improvement</p><p>The force requires improvement in how it meets current demand and uses its resources. It abandoned or lost 28 percent of its 101 calls in August 2018.</p>
<div class="afi"><h4>Cause of concern</h4><p>Surrey Police does not understand its demand well enough to put its people where the public needs them.</p><h4>Recommendations</h4><p>By March 2020, the force should:</p><ul><li>complete an analysis of its current demand, including demand that is not reported; and</li><li>put in place a plan that matches its resources to that demand.</li></ul></div>
<h3>Planning for the future</h3><p class="g">Good</p><p>Surrey Police is good at planning for the future. It has forecast savings of £15.7m by 2022/23, and precept income rose by £24 for a Band D household.</p>
<h2>Legitimacy</h2><p class="g">Outstanding</p><h3>How legitimately does the force treat the public and its workforce?</h3><p>Surrey Police is outstanding at treating the public and its workforce legitimately.</p>
<h3>Fair treatment of the public</h3><p class="g">Outstanding</p><p>Surrey Police is outstanding at treating the public fairly. We looked at 120 stop and search records, and 91 percent had reasonable grounds.</p>
<h3>Ethical and lawful workforce behaviour</h3><p class="g">Good</p><p>Surrey Police is good at ensuring that its workforce behaves ethically and lawfully.</p>
<div class="afi"><h4>Areas for improvement</h4><ul><li>The force should monitor its vetting decisions to identify disparities and disproportionality (e.g. BAME groups), and act to reduce them where appropriate.</li><li>The anti-corruption unit has enough capability, but the force should ensure that it has enough capacity to be effective in its proactive approach to counter corruption.</li></ul></div>
<h3>Fair treatment of the workforce</h3><p class="g">Good</p><p>This aspect of legitimacy was not inspected in 2018/19. The grade from 2017 stands.</p>
<h2>Annex A – About the data</h2><p>The information in this report comes from a range of sources. Where we use the phrase ‘per 1,000 population’ the mid-2017 estimate was used. A grade of good means that the force has met the standard.</p>
""", "weasyprint", ws,
 J=[J("effectiveness","good","Surrey Police is good at reducing crime and keeping people safe."),J("effectiveness/preventing-crime","good","Surrey Police is good at preventing crime and tackling anti-social behaviour."),J("effectiveness/investigating-crime","requires_improvement","Investigating crime Requires improvement"),
    J("effectiveness/protecting-vulnerable","good","Surrey Police is good at protecting vulnerable people."),J("effectiveness/serious-organised-crime","not_reinspected","This aspect of effectiveness was not inspected in 2018/19."),J("effectiveness/serious-organised-crime","good","Tackling serious and organised crime Good 2016","prior","2016"),
    J("effectiveness/specialist-capabilities","not_graded","Armed policing Ungraded"),
    J("efficiency","requires_improvement","Surrey Police requires improvement in the efficiency with which it operates"),J("efficiency/meeting-demand","requires_improvement","The force requires improvement in how it meets current demand and uses its resources."),J("efficiency/planning","good","Surrey Police is good at planning for the future."),
    J("legitimacy","outstanding","Surrey Police is outstanding at treating the public and its workforce legitimately."),J("legitimacy/treating-public-fairly","outstanding","Surrey Police is outstanding at treating the public fairly."),J("legitimacy/ethical-lawful-behaviour","good","Surrey Police is good at ensuring that its workforce behaves ethically and lawfully."),
    J("legitimacy/treating-workforce-fairly","not_reinspected","This aspect of legitimacy was not inspected in 2018/19."),J("legitimacy/treating-workforce-fairly","good","Fair treatment of the workforce Good 2017","prior","2017"),
    J("effectiveness","good","Effectiveness Good Good","prior","2016"),J("effectiveness","good","Effectiveness Good Good","prior","2017"),J("efficiency","good","Efficiency Good Requires improvement","prior","2016"),J("efficiency","requires_improvement","Efficiency Good Requires improvement","prior","2017"),J("legitimacy","good","Legitimacy Good Good","prior","2016"),J("legitimacy","good","Legitimacy Good Good","prior","2017")],
 R=[R("a","effectiveness/investigating-crime","The force should ensure that crimes are allocated to investigators who have the training and the time for them."),R("a","effectiveness/investigating-crime","The force should ensure that it records why a victim does not support a prosecution."),
    R("a","effectiveness/protecting-vulnerable","The force should make better use of domestic violence protection orders."),R("c","efficiency/meeting-demand","Surrey Police does not understand its demand well enough to put its people where the public needs them."),
    R("r","efficiency/meeting-demand","complete an analysis of its current demand, including demand that is not reported; and"),R("r","efficiency/meeting-demand","put in place a plan that matches its resources to that demand."),
    R("a","legitimacy/ethical-lawful-behaviour","The force should monitor its vetting decisions to identify disparities and disproportionality (e.g. BAME groups), and act to reduce them where appropriate."),
    R("a","legitimacy/ethical-lawful-behaviour","The anti-corruption unit has enough capability, but the force should ensure that it has enough capacity to be effective in its proactive approach to counter corruption.")],
 M=[m for n,u,a,b in (("Recorded crime per 1,000 population","per_1000_population",59,89),("Domestic abuse-related crime as a proportion of all crime","percent",14,14),("Knife crime offences per 1,000 population","per_1000_population",0.3,0.7),("Charge rate","percent",6.9,7.9)) for m in (M(n,a,u,Y("12 months to 31 March 2019","2019-03-31"),"force","table",n),M(n,b,u,Y("12 months to 31 March 2019","2019-03-31"),"national","table",n))] +
   [M("Forecast change in total workforce",4,"percent_change",P("March 2019 to March 2022"),"force","table","+4%"),M("Forecast change in total workforce",2,"percent_change",P("March 2019 to March 2022"),"national","table","+2%"),
    M("Spend per head of population",185,"gbp",FY(2018),"force","table","£185",optional=True),M("Spend per head of population",180,"gbp",FY(2018),"national","table","£180",optional=True),
    M("Borough teams",11,"count",quote="11 borough teams"),M("Problem-solving plans opened",342,"count",FY(2018),quote="in 2018/19 it opened 342 problem-solving plans"),
    M("Investigations rated as effective",38,"count",quote="38 of 60 investigations"),M("Investigations rated",60,"count",quote="38 of 60 investigations"),M("Outstanding named suspects",1946,"count",P("December 2018","2018-12-01","2018-12-31"),quote="1,946 outstanding named suspects in December 2018"),
    M("999 calls answered in 10 seconds",93,"percent",P("between April and September 2018","2018-04-01","2018-09-30"),quote="answered 93 percent of 999 calls in 10 seconds"),M("Average attendance at a priority incident",3240,"seconds",quote="Average attendance at a priority incident took 54 minutes"),
    M("101 calls abandoned or lost",28,"percent",P("August 2018","2018-08-01","2018-08-31"),quote="28 percent of its 101 calls in August 2018"),M("Forecast savings",15700000,"gbp",P("by 2022/23"),quote="forecast savings of £15.7m by 2022/23"),M("Increase in precept for a Band D household",24,"gbp",quote="£24 for a Band D household",optional=True),
    M("Stop and search records looked at",120,"count",quote="We looked at 120 stop and search records"),M("Stop and search records with reasonable grounds",91,"percent",quote="91 percent had reasonable grounds"),
    M("Areas for improvement from the 2016 report",2,"count",optional=True)],
 not_=[("judgment","My overall assessment is that it has made good progress, and its people are its outstanding asset.","prose"),("judgment","A grade of good means that the force has met the standard.","the scale"),("judgment","where a force was graded good or better last time, some questions were not asked again","method")])

# --- 5. A page of 2018/19 with three pillars, badges under dates ------------------------------------------------------------------------------------------------------------------------
doc("northamptonshire-peel-2018", H("peel_page","northamptonshire","2018/19",None,"Northamptonshire PEEL 2018"), """
<a class="skip" href="#c">Skip to content</a><div role="banner"><p><strong>HMICFRS</strong> <span lang="cy">Cymraeg</span></p><nav><ul><li>Home</li><li>About us</li><li>Our work</li><li>PEEL assessments</li><li>Contact us</li></ul></nav></div><p class="crumb">Home » PEEL assessments » PEEL 2018 » Northamptonshire</p>
<main id="c"><h1>Northamptonshire PEEL 2018</h1><p>Read more about <a href="#">Northamptonshire Police</a></p><ul class="tabs"><li>Effectiveness</li><li>Efficiency</li><li>Legitimacy</li><li>Other inspections</li></ul>
<h2>This is HMICFRS’s fifth PEEL (police effectiveness, efficiency and legitimacy) assessment of Northamptonshire Police.</h2>
<p>Northamptonshire Police was inspected in tranche 3 and we found:</p><ul><li>the extent to which the force is effective at reducing crime and keeping people safe requires improvement;</li><li>the extent to which the force operates efficiently and sustainably is inadequate; and</li><li>the extent to which the force treats the public and its workforce legitimately requires improvement.</li></ul>
<h2>HM Inspector’s observations</h2><p>I have concerns about the performance of Northamptonshire Police in keeping people safe and reducing crime. In particular, I have serious concerns about the force’s efficiency. I am grateful for the good work of its officers, and I shall watch its progress closely.</p><p>Wendy Williams, HM Inspector of Constabulary</p>
<section><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p class="d">Last updated 27/09/2019</p><p class="badge">Requires improvement</p><p>Northamptonshire Police requires improvement to reduce crime and keep people safe. The force isn’t good enough at answering calls, although it graded 96 percent of the 5,310 calls that we could follow with the right priority.</p><ul><li><a href="#">View the five questions for effectiveness</a></li></ul>
<dl><dt>1. How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</dt><dd>Requires improvement</dd><dt>2. How effective is the force at investigating crime and reducing re-offending?</dt><dd>Inadequate</dd><dt>3. How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</dt><dd>Requires improvement</dd><dt>4. How effective is the force at tackling serious and organised crime?</dt><dd>Good</dd><dt>5. How effective are the force’s specialist capabilities?</dt><dd>Ungraded</dd></dl>
<h4>Causes of concern</h4><p>The force does not investigate crime to an acceptable standard, which lets victims down.</p><p>We recommend that the force should, by March 2020, take steps to ensure that:</p><ul><li>crimes are recorded and screened in line with its own policy; and</li><li>supervisors check every investigation plan within seven days.</li></ul></section>
<section><h2>Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services to the public?</h3><p class="d">Last updated 27/09/2019</p><p class="badge">Inadequate</p><p>Northamptonshire Police is inadequate in terms of the efficiency with which it operates. In 2017, we judged that the force was good at planning for future demand.</p>
<dl><dt>1. How well does the force use its resources to meet the demand it faces?</dt><dd>Inadequate</dd><dt>2. How well does the force plan for the future?</dt><dd>Requires improvement</dd></dl>
<h4>Areas for improvement</h4><ul><li>The force should carry out further work to understand current and future demand.</li><li>The force should assure itself that its new operating model gives it the resources it needs, in every team.</li></ul></section>
<section><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p class="d">Last updated 27/09/2019</p><p class="badge">Requires improvement</p><p>Northamptonshire Police requires improvement in how it treats the public and its workforce legitimately. It is good at making sure that its workforce behaves ethically and lawfully.</p>
<dl><dt>1. To what extent does the force treat all of the people it serves with fairness and respect?</dt><dd>Requires improvement</dd><dt>2. How well does the force ensure that its workforce behaves ethically and lawfully?</dt><dd>Good</dd><dt>3. To what extent does the force treat its workforce with fairness and respect?</dt><dd>Requires improvement</dd></dl></section>
<h2>Key facts – 2018/19</h2><table><tr><td>Force area</td><td>914 square miles</td></tr><tr><td>Population</td><td>0.75m people</td><td>up 8% local 10 year change</td></tr><tr><td>Workforce</td><td>79% frontline</td><td>78% national level</td></tr><tr><td>Victim-based crimes</td><td>0.06 per person</td><td>0.06 national level</td></tr><tr><td>Cost</td><td>49p per person per day local</td><td>55p per person per day national</td></tr></table>
</main><div class="foot"><p>Page last reviewed 28/09/2019</p><ul><li>Accessibility</li><li>Privacy</li></ul></div>""", "html", "",
 J=[J(a,g,q,as_of="2019-09-27") for a,g,q in (("effectiveness","requires_improvement","Northamptonshire Police requires improvement to reduce crime and keep people safe."),("effectiveness/preventing-crime","requires_improvement","tackling anti-social behaviour and keeping people safe? Requires improvement"),("effectiveness/investigating-crime","inadequate","reducing re-offending? Inadequate"),("effectiveness/protecting-vulnerable","requires_improvement","supporting victims? Requires improvement"),("effectiveness/serious-organised-crime","good","serious and organised crime? Good"),("effectiveness/specialist-capabilities","not_graded","Ungraded"),
     ("efficiency","inadequate","Northamptonshire Police is inadequate in terms of the efficiency with which it operates."),("efficiency/meeting-demand","inadequate","the demand it faces? Inadequate"),("efficiency/planning","requires_improvement","plan for the future? Requires improvement"),
     ("legitimacy","requires_improvement","Northamptonshire Police requires improvement in how it treats the public and its workforce legitimately."),("legitimacy/treating-public-fairly","requires_improvement","fairness and respect? Requires improvement"),("legitimacy/ethical-lawful-behaviour","good","ethically and lawfully? Good"),("legitimacy/treating-workforce-fairly","requires_improvement","its workforce with fairness and respect? Requires improvement"))] +
   [J("efficiency/planning","good","In 2017, we judged that the force was good at planning for future demand.","prior","2017")],
 R=[R("c","effectiveness","The force does not investigate crime to an acceptable standard, which lets victims down."),R("r","effectiveness","crimes are recorded and screened in line with its own policy; and"),R("r","effectiveness","supervisors check every investigation plan within seven days."),
    R("a","efficiency","The force should carry out further work to understand current and future demand."),R("a","efficiency","The force should assure itself that its new operating model gives it the resources it needs, in every team.")],
 M=[M("Calls graded with the right priority",96,"percent",quote="graded 96 percent of the 5,310 calls"),M("Calls followed",5310,"count",quote="5,310 calls that we could follow",optional=True),M("Force area",914,"square_miles",FY(2018),"force","table","914 square miles"),M("Population",750000,"count",FY(2018),"force","table","0.75m people"),M("Change in population",8,"percent_change",P("10 year change"),"force","table","up 8%"),
    M("Frontline workforce",79,"percent",FY(2018),"force","table","79% frontline"),M("Frontline workforce",78,"percent",FY(2018),"national","table","78% national level"),M("Victim-based crimes per person",0.06,"per_person",FY(2018),"force","table","0.06 per person"),M("Victim-based crimes per person",0.06,"per_person",FY(2018),"national","table","0.06 national level"),
    M("Cost per person per day",0.49,"gbp_per_person_per_day",FY(2018),"force","table","49p"),M("Cost per person per day",0.55,"gbp_per_person_per_day",FY(2018),"national","table","55p")],
 not_=[("judgment","I am grateful for the good work of its officers","prose"),("metric","This is HMICFRS’s fifth PEEL","an ordinal"),("judgment","The force isn’t good enough at answering calls","prose"),("metric","within seven days","a rule")])

# --- 6. A crime data integrity report, printed by wkhtmltopdf ---------------------------------------------------------------------------------------------------------------------------------
wk = "body{font:13px/1.5 Arial,'Liberation Sans'} h1{font-size:26px;color:#3b2a63} h2{font-size:19px;color:#3b2a63;border-bottom:2px solid #3b2a63} h3{font-size:15px} .j{background:#3b2a63;color:#fff;font-size:18px;padding:6px 20px;display:inline-block} .b{border:1px solid #3b2a63;padding:4px 16px;page-break-inside:avoid} table{border-collapse:collapse;width:100%} td,th{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top;font-size:12px} .n{font-size:10.5px}"
doc("west-midlands-cdi-2018", H("inspectorate_news","west-midlands",None,"2018-09","West Midlands Police: Crime Data Integrity inspection 2018"), """
<h1>West Midlands Police: Crime Data Integrity inspection 2018</h1><p>September 2018</p><p>© HMICFRS 2018</p><p>ISBN: 978-1-78655-702-9</p>
<h2>Overall judgment</h2><p class="j">Requires improvement</p>
<p>West Midlands Police has made progress since our 2014 crime data integrity inspection report. But it still records too few of the crimes that are reported to it, and it has been graded as requires improvement.</p>
<h2>Summary of inspection findings</h2>
<p>We examined crime reports from 1 October 2017 to 31 March 2018. Based on this, we estimate that the force records 89.3 percent of reported crimes (with a confidence interval of +/- 1.9 percent). We estimate that this means the force does not record over 21,900 reported crimes each year. Of the crimes reported and subsequently recorded, 79.6 percent were recorded within 24 hours of receiving the report.</p>
<table><tr><th>Offences audited</th><th>Recording accuracy</th><th>Confidence interval</th><th>Crimes in our sample</th></tr><tr><td>All crime (excluding fraud)</td><td>89.3%</td><td>+/- 1.9%</td><td>1,340</td></tr><tr><td>Violence against the person</td><td>84.8%</td><td>+/- 3.1%</td><td>620</td></tr><tr><td>Sexual offences</td><td>96.2%</td><td>+/- 1.6%</td><td>233</td></tr></table>
<p class="n">Notes: fraud is recorded by Action Fraud. A confidence interval gives the range in which the true figure very probably lies.</p>
<h3>Rape</h3><p>Of 80 reports of rape that we looked at, the force had recorded 74. Three of the missing six were made by partner organisations.</p>
<h3>Modern slavery</h3><p>We reviewed 20 modern slavery records and found that 23 crimes should have been recorded, of which 15 were. Officers had good knowledge of these offences.</p>
<div class="b"><h3>Cause of concern</h3><p><b>West Midlands Police fails to record too many reports of violent crime, particularly domestic abuse.</b></p><p>Officers and staff do not always understand what the rules require of them.</p><h3>Recommendations</h3><p>Immediately, the force should:</p><ul><li>take steps to identify and address gaps in its systems and processes for identifying and recording all reports of violence; and</li><li>ensure that all reports from professional third parties are recorded.</li></ul><p>Within three months, the force should:</p><ul><li>introduce a supervisor’s check of every domestic abuse incident that is closed without a crime.</li></ul><p>Within six months, the force should:</p><ul><li>train all staff who make crime-recording decisions in the rules that apply to common assault, harassment and stalking.</li></ul></div>
<div class="b"><h3>Areas for improvement</h3><p>The force should immediately:</p><ul><li>ensure that it records the equality data of every victim; and</li><li>let victims know when their crime has been cancelled.</li></ul></div>
<h2>How effective is the force at recording reported crime?</h2><p class="j">Requires improvement</p><h2>How efficiently do the systems and processes in the force support accurate crime recording?</h2><p class="j">Requires improvement</p><h2>How well does the force demonstrate the leadership and culture necessary to meet the national standards for crime recording?</h2><p class="j">Good</p><p>The deputy chief constable sends an unmistakable message that crime must be recorded. In 2014 we made 10 recommendations; the force has carried out all but one.</p>
<h2>What next?</h2><p>We expect the force to make progress on the recommendations. We may carry out a further visit to be sure that it does.</p>""", "wkhtmltopdf", wk,
 J=[J("crime-data-integrity","requires_improvement","it has been graded as requires improvement","stated","2018",programme="crime_data_integrity")],
 R=[R("c","crime-data-integrity","West Midlands Police fails to record too many reports of violent crime, particularly domestic abuse."),R("r","crime-data-integrity","take steps to identify and address gaps in its systems and processes for identifying and recording all reports of violence; and"),R("r","crime-data-integrity","ensure that all reports from professional third parties are recorded."),
    R("r","crime-data-integrity","introduce a supervisor’s check of every domestic abuse incident that is closed without a crime."),R("r","crime-data-integrity","train all staff who make crime-recording decisions in the rules that apply to common assault, harassment and stalking."),
    R("a","crime-data-integrity","ensure that it records the equality data of every victim; and"),R("a","crime-data-integrity","let victims know when their crime has been cancelled.")],
 M=[M("Crime recorded: all crime (excluding fraud)",89.3,"percent",None,"force","table","All crime (excluding fraud) 89.3%"),M("Recording accuracy: violence against the person",84.8,"percent",None,"force","table","84.8%"),M("Recording accuracy: sexual offences",96.2,"percent",None,"force","table","96.2%"),
    M("All crime (excluding fraud): crimes in sample",1340,"count",None,"force","table","1,340"),M("Violence against the person: crimes in sample",620,"count",None,"force","table","620"),M("Sexual offences: crimes in sample",233,"count",None,"force","table","233"),
    M("Reported crimes not recorded each year",21900,"count",quote="does not record over 21,900 reported crimes each year"),M("Crimes recorded within 24 hours of receiving the report",79.6,"percent",None,quote="79.6 percent were recorded within 24 hours"),
    M("Reports of rape looked at",80,"count",quote="Of 80 reports of rape"),M("Reports of rape recorded",74,"count",quote="the force had recorded 74"),M("Reports of rape not recorded, made by partner organisations",3,"count",quote="Three of the missing six",optional=True),M("Reports of rape missing",6,"count",quote="Three of the missing six",optional=True),
    M("Modern slavery records reviewed",20,"count",quote="We reviewed 20 modern slavery records"),M("Modern slavery crimes that should have been recorded",23,"count",quote="23 crimes should have been recorded"),M("Modern slavery crimes recorded",15,"count",quote="of which 15 were"),
    M("Recommendations made in 2014",10,"count",optional=True,quote="In 2014 we made 10 recommendations")],
 not_=[("metric","with a confidence interval of +/- 1.9 percent","a confidence interval"),("metric","+/- 3.1%","a confidence interval"),("judgment","Officers had good knowledge of these offences.","prose")])
