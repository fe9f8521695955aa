# SPDX-License-Identifier: GPL-3.0-or-later
# A fifth set, first half: judgments, recommendations and heads. Built by build-unseen.py.
V = lambda q, round=None, force=None: J("supporting-victims", "not_graded", q, round=round, force=force, optional=True)

# --- 1. A report of 2023-25 as the site prints it: grades as the columns of the summary, boxes that break over pages, a concern with dated recommendations ----------------------
doc("lancashire-2023-25", H("peel_report", "lancashire", "2023-25", "2024-07-04", "PEEL 2023–25: An inspection of Lancashire Constabulary"), r"""
<div class="cover"><p class="logo">HMICFRS</p><h1>PEEL 2023–25</h1><p class="sub">Police effectiveness, efficiency and legitimacy</p><p class="sub2">An inspection of Lancashire Constabulary</p><p>Published on: 4 July 2024</p></div>
<h1 class="new">Contents</h1>
<p class="toc">About us <span>3</span></p><p class="toc">Overall summary <span>3</span></p><p class="toc">Providing a service to the victims of crime <span>4</span></p><p class="toc">Recording data about crime – Outstanding <span>4</span></p>
<p class="toc">Preventing and deterring crime and antisocial behaviour, and reducing vulnerability <span>5</span></p><p class="toc">Responding to the public <span>5</span></p>
<h1 class="new">About us</h1>
<p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) independently assesses how well police forces and fire services do their work. We ask the questions that the public would ask, and publish what we find in plain words.</p>
<h1>Overall summary</h1>
<h2>Our judgments</h2>
<p>We examined ten areas of policing at Lancashire Constabulary. We make graded judgments in nine of these ten as follows:</p>
<table class="g"><tr><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr>
<tr><td>Recording data about crime</td><td>Preventing crime</td><td>Investigating crime</td><td>Responding to the public</td><td>Protecting vulnerable people</td></tr>
<tr><td></td><td>Police powers and public treatment</td><td>Managing offenders</td><td></td><td></td></tr>
<tr><td></td><td>Developing a positive workplace</td><td>Leadership and force management</td><td></td><td></td></tr></table>
<p>We also inspected how effective a service Lancashire Constabulary gives to victims of crime. We don’t make a graded judgment for this area.</p>
<p>We set out our detailed findings about things the constabulary is doing well and where it should improve in the rest of this report.</p>
<h2>How this compares with our last inspection</h2>
<p>The scheme has changed since PEEL 2021/22, and a force that was graded as good then and adequate now hasn’t necessarily got worse. A judgment of adequate doesn’t mean that nothing needs to change.</p>
<h2>HM Inspector’s observations</h2>
<p>I congratulate Lancashire Constabulary on its performance in recording crime, but I am not satisfied with how it protects vulnerable people. Had the constabulary not started to put this right while we were there, the grade for leadership would have been requires improvement. In our 2021/22 inspection, we graded the constabulary as good at managing offenders, and it isn’t easy to see why some of that work has slipped.</p>
<p>Unlike its neighbour Cumbria Constabulary, which was graded outstanding at responding to the public, Lancashire Constabulary has too few people to answer the telephone at the weekend.</p>
<h1 class="new">Providing a service to the victims of crime</h1>
<h2>Victim service assessment</h2>
<p>This section describes what a victim of crime can expect from first call to outcome. The constabulary is quick to say how long a visit will take. When officers do come, their first enquiries are good, and the supervision of what follows is adequate in most cases that we saw.</p>
<h1>Recording data about crime</h1>
<p class="badge o">Outstanding</p>
<p>Lancashire Constabulary is outstanding at recording data about crime.</p>
<p>Its people check what they have written down. The chief constable wants the constabulary to stay outstanding and has put money into training.</p>
<h1>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h1>
<p class="badge g1">Good</p>
<p>Lancashire Constabulary is good at prevention and deterrence.</p>
<div class="inn"><h3>Innovative practice</h3><p class="t">The constabulary uses barge patrols to listen to people who live on the canals</p><p>Officers who work alone on the water told us that the scheme was an outstanding way to hear of crime that nobody reports. Other forces should consider whether it would work for them.</p></div>
<div class="afi"><h3>Area for improvement</h3><p class="t">The constabulary should make sure that its neighbourhood teams aren’t taken away from their own work to cover for other teams</p><p>Abstractions aren’t written down. We asked for figures and were given none. Neighbourhood officers told us that they cover response shifts in most weeks. The constabulary should know what this costs its communities, since trust that has been lost is slow to come back.</p></div>
<h1>Using police powers and treating the public fairly and respectfully</h1>
<p class="badge g1">Good</p>
<p>Lancashire Constabulary is good at using police powers and treating people fairly and with respect.</p>
<p>It has learned from complaints. The scrutiny panel meets every quarter.</p>
<h1>Responding to the public</h1>
<p class="badge r">Requires improvement</p>
<p>Lancashire Constabulary requires improvement at responding to the public.</p>
<div class="afi"><h3>Areas for improvement</h3><p class="t">The constabulary needs to answer non-emergency calls more quickly and find out why callers give up</p><p>Too many people ring off before they are heard. The constabulary has moved staff from the front counters, but it hasn’t checked whether this made a difference. It must look at the hours in which most calls come, at how long each takes, at what people do when nobody picks up, and at those who are least able to call again. It should then plan its shifts by what it finds, and tell the public how it is getting on.</p>
<p class="t">The constabulary needs to make sure that call takers give callers advice on keeping evidence safe</p><p>Advice on how to preserve a scene was given in few of the calls that we listened to.</p></div>
<h1>Investigating crime</h1>
<p class="badge a">Adequate</p>
<p>Lancashire Constabulary is adequate at investigating crime.</p>
<p>Investigation plans are good where a supervisor has asked for them, and poor where nobody has. Standards should improve, and areas for improvement that we set out before have been dealt with.</p>
<h1>Protecting vulnerable people</h1>
<p class="badge i">Inadequate</p>
<p>Lancashire Constabulary is inadequate at protecting vulnerable people.</p>
<div class="coc"><h3>Cause of concern</h3><p class="t">The constabulary doesn’t find missing children soon enough, and it doesn’t know which of them are being exploited</p>
<p>Risk is graded too low and often by somebody who hasn’t spoken to the family.</p>
<h4>Recommendations</h4><p>By 31 December 2024, Lancashire Constabulary should:</p><ul><li>make sure that a trained supervisor looks at each report of a missing child at once;</li><li>interview every child on return, and write down where the child was and with whom; and</li></ul>
<p>By 31 March 2025, Lancashire Constabulary should:</p><ul><li>review with its partners all children who have been reported missing again and again.</li></ul></div>
<h1>Managing offenders and suspects</h1>
<p class="badge a">Adequate</p>
<p>Lancashire Constabulary is adequate at managing offenders and suspects.</p>
<h1>Building, supporting and protecting the workforce</h1>
<p class="badge g1">Good</p>
<p>Lancashire Constabulary is good at building, supporting and protecting the workforce.</p>
<h1>Leadership and force management</h1>
<p class="badge a">Adequate</p>
<p>Lancashire Constabulary’s leadership and management is adequate.</p>
<div class="afi"><h3>Area for improvement</h3><p class="t">The constabulary needs to understand what its savings plan will do to the services that matter most</p><p>The plan names departments and sums, but not what will no longer be done.</p></div>
<p class="end">July 2024 | © HMICFRS 2024 | www.hmicfrs.justiceinspectorates.gov.uk</p>
""", "chromium", css="""@page{size:A4;margin:22mm 20mm} body{font:11.5pt/1.5 Arial} h1{font-size:21pt;color:#003b5c;margin:22pt 0 8pt} h2{font-size:15pt;color:#003b5c} h3{font-size:12.5pt;margin:0 0 4pt} .new{break-before:page}
.cover{height:200mm;padding-top:60mm}.sub{font-size:22pt}.sub2{font-size:17pt}.toc span{float:right}.badge{display:inline-block;padding:5pt 14pt;font-weight:bold;color:#fff;margin:2pt 0 8pt}.o{background:#0b5d3b}.g1{background:#2f7d3b}.a{background:#c79a00}.r{background:#c8601b}.i{background:#9c1c1c}
.afi,.coc,.inn{border:1.5pt solid #003b5c;padding:10pt 14pt;margin:12pt 0}.coc{border-color:#9c1c1c;background:#fbeeee}.inn{border-color:#2f7d3b}.t{font-weight:bold} .g{border-collapse:separate;border-spacing:3pt;width:100%}.g td,.g th{width:20%;background:#eef2f5;padding:6pt;font-size:9.5pt;vertical-align:top;text-align:left}.g th{background:#003b5c;color:#fff}""",
J=[J("crime-data-integrity","outstanding","Lancashire Constabulary is outstanding at recording data about crime."),J("preventing-crime","good","Lancashire Constabulary is good at prevention and deterrence."),
   J("treatment-of-the-public","good","Lancashire Constabulary is good at using police powers and treating people fairly and with respect."),J("responding-to-the-public","requires_improvement","Lancashire Constabulary requires improvement at responding to the public."),
   J("investigating-crime","adequate","Lancashire Constabulary is adequate at investigating crime."),J("protecting-vulnerable","inadequate","Lancashire Constabulary is inadequate at protecting vulnerable people."),
   J("managing-offenders","adequate","Lancashire Constabulary is adequate at managing offenders and suspects."),J("supporting-workforce","good","Lancashire Constabulary is good at building, supporting and protecting the workforce."),
   J("leadership-management","adequate","Lancashire Constabulary’s leadership and management is adequate."),V("We don’t make a graded judgment for this area."),
   J("managing-offenders","good","In our 2021/22 inspection, we graded the constabulary as good at managing offenders","prior","2021/22")],
R=[R("a","preventing-crime","The constabulary should make sure that its neighbourhood teams aren’t taken away from their own work to cover for other teams"),
   R("a","responding-to-the-public","The constabulary needs to answer non-emergency calls more quickly and find out why callers give up"),
   R("a","responding-to-the-public","The constabulary needs to make sure that call takers give callers advice on keeping evidence safe"),
   R("c","protecting-vulnerable","The constabulary doesn’t find missing children soon enough, and it doesn’t know which of them are being exploited"),
   R("r","protecting-vulnerable","make sure that a trained supervisor looks at each report of a missing child at once;"),
   R("r","protecting-vulnerable","interview every child on return, and write down where the child was and with whom; and"),
   R("r","protecting-vulnerable","review with its partners all children who have been reported missing again and again."),
   R("a","leadership-management","The constabulary needs to understand what its savings plan will do to the services that matter most")],
not_=[("judgment","Had the constabulary not started to put this right while we were there, the grade for leadership would have been requires improvement.","conditional"),
      ("judgment","Unlike its neighbour Cumbria Constabulary, which was graded outstanding at responding to the public, Lancashire Constabulary has too few people to answer the telephone at the weekend.","another force, in passing"),
      ("judgment","a force that was graded as good then and adequate now hasn’t necessarily got worse","on comparing rounds"),("judgment","The chief constable wants the constabulary to stay outstanding","an ambition"),
      ("recommendation","The constabulary uses barge patrols to listen to people who live on the canals","innovative practice"),("recommendation","Other forces should consider whether it would work for them.","advice to others"),
      ("recommendation","Standards should improve, and areas for improvement that we set out before have been dealt with.","prose")])

# --- 2. A report of 2018/19 in LuaLaTeX: the tables of the overall summary carry a column "Last inspected" ---------------------------------------------------------------------
doc("norfolk-2018-19", H("peel_report", "norfolk", "2018/19", "2019-05", "PEEL: Police effectiveness, efficiency and legitimacy 2018/19"), None, "lualatex", tex=r"""
\documentclass[11pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage{helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage[margin=2.4cm]{geometry}\usepackage{xcolor,colortbl,fancyhdr,array}
\pagestyle{fancy}\fancyhf{}\fancyfoot[C]{\thepage}\renewcommand{\headrulewidth}{0pt}
\setlength{\parindent}{0pt}\setlength{\parskip}{7pt}\definecolor{nv}{HTML}{16355B}
\newcommand{\hd}[1]{\par\vspace{10pt}{\color{nv}\fontsize{20}{24}\selectfont\bfseries #1\par}\vspace{4pt}}
\newcommand{\hs}[1]{\par\vspace{6pt}{\color{nv}\large\bfseries #1\par}}
\newcommand{\bdg}[1]{\par\colorbox{nv!12}{\parbox{5cm}{\centering\vspace{3pt}\bfseries\large #1\vspace{3pt}}}\par}
\begin{document}\thispagestyle{empty}\vspace*{5cm}{\fontsize{30}{36}\selectfont PEEL: Police effectiveness, efficiency and legitimacy 2018/19\par}\vspace{1.2cm}{\Large An inspection of Norfolk Constabulary\par}\vfill May 2019\par \copyright\ HMICFRS 2019\par ISBN: 978-1-78655-990-8\newpage
\hd{What this report contains}
As part of our annual inspections of police effectiveness, efficiency and legitimacy (PEEL), we assess the performance of every police force in England and Wales. Of the three tranches, Norfolk was in the first.

Our reports look different this year. We have moved to an integrated inspection in which all three pillars are looked at together. We have also taken a risk-based approach: where a force was good or outstanding before, and little had changed, we have not gone back, and its older grade stands.
\hd{Force in context}
Norfolk has one large city, a long coast and many villages. The constabulary shares much with Suffolk Constabulary. Its neighbour was judged as requires improvement for its efficiency in 2016; the two have planned together since.
\newpage
\hd{Overall summary}
\arrayrulecolor{nv}\renewcommand{\arraystretch}{1.5}
\begin{tabular}{@{}p{8.4cm}p{4.2cm}p{2.6cm}@{}}
\rowcolor{nv!15}\textbf{Effectiveness} & \textbf{Good} & \textbf{Last inspected}\\
Preventing crime and tackling anti-social behaviour & Outstanding & 2018/19\\\hline
Investigating crime & Requires improvement & 2018/19\\\hline
Protecting vulnerable people & Good & 2018/19\\\hline
Tackling serious and organised crime & Good & 2016\\\hline
Armed response capability & Ungraded & 2018/19\\
\end{tabular}

\vspace{12pt}
\begin{tabular}{@{}p{8.4cm}p{4.2cm}p{2.6cm}@{}}
\rowcolor{nv!15}\textbf{Efficiency} & \textbf{Outstanding} & \textbf{Last inspected}\\
Meeting current demands and using resources & Good & 2018/19\\\hline
Planning for the future & Outstanding & 2018/19\\
\end{tabular}

\vspace{12pt}
\begin{tabular}{@{}p{8.4cm}p{4.2cm}p{2.6cm}@{}}
\rowcolor{nv!15}\textbf{Legitimacy} & \textbf{Good} & \textbf{Last inspected}\\
Fair treatment of the public & Good & 2018/19\\\hline
Ethical and lawful workforce behaviour & Good & 2018/19\\\hline
Fair treatment of the workforce & Good & 2017\\
\end{tabular}
\hs{How does the force compare with similar forces?}
We compare Norfolk's crime rates with those of its group. The group is made of forces of similar make-up.
\newpage
\hd{Effectiveness}
\bdg{Good}
\hs{How effectively does the force reduce crime and keep people safe?}
Norfolk Constabulary is good at reducing crime and keeping people safe.

It puts prevention first. It has won prizes for its work with the county's schools. It is not yet as good at investigating crime as it would wish to be.
\hs{Preventing crime and tackling anti-social behaviour}
\bdg{Outstanding}
Beat managers know their places. The constabulary's analysts help them to find what lies behind a complaint.
\hs{Investigating crime}
\bdg{Requires improvement}
\textbf{Areas for improvement}
\begin{itemize}
\item The force should ensure that it is fully compliant with the Code of Practice for Victims of Crime, specifically on the use of victim personal statements.
\item The force should review how it allocates crimes, so that those who investigate have the skills\footnote{Accreditation is explained in Annex C.} and the time that the case
\newpage
asks for.
\end{itemize}
Most investigations are suitable, and a third of those that we looked at were very good.
\hs{Protecting vulnerable people}
\bdg{Good}
\textbf{Area for improvement}
\begin{itemize}\item The force should improve the timeliness of its visits to victims of domestic abuse.\end{itemize}
\hs{Tackling serious and organised crime}
\bdg{Good}
This question was not inspected in 2018/19. In our 2016 effectiveness inspection, we judged the force as good at tackling serious and organised crime.
\hs{Armed policing}
We don't grade this question. We found that the constabulary has enough armed officers for the threats that it faces.
\hd{Efficiency}
\bdg{Outstanding}
\hs{How efficiently does the force operate and how sustainable are its services to the public?}
Norfolk Constabulary is outstanding in how efficiently it operates and how sustainable its services are.
\hs{Meeting current demands and using resources}
\bdg{Good}
The constabulary is good at meeting current demands and using resources. It was also judged good at this in 2017.
\hs{Planning for the future}
\bdg{Outstanding}
Plans reach well ahead and are tested against a poorer settlement. No areas for improvement have been identified.
\hd{Legitimacy}
\bdg{Good}
\hs{How legitimately does the force treat the public and its workforce?}
Norfolk Constabulary is good in respect of the extent to which it treats the public and its workforce legitimately.
\hs{Treating the public fairly}
\bdg{Good}
\textbf{Area for improvement}
\begin{itemize}\item The force should ensure that it records the reasons for each stop and search in enough detail, and that somebody other than the officer's own sergeant looks at them.\end{itemize}
\hs{Ethical and lawful workforce behaviour}
\bdg{Good}
The force has a vetting plan and enough staff to carry it out by December 2020.
\hs{Treating the workforce fairly}
\bdg{Good}
This question was not re-inspected this year. In our 2017 legitimacy inspection, we judged Norfolk Constabulary to be good at treating its workforce fairly.
\end{document}
""",
J=[J("effectiveness","good","Norfolk Constabulary is good at reducing crime and keeping people safe."),J("effectiveness/preventing-crime","outstanding","Preventing crime and tackling anti-social behaviour"),J("effectiveness/investigating-crime","requires_improvement","Investigating crime Requires improvement"),
   J("effectiveness/protecting-vulnerable","good","Protecting vulnerable people Good"),J("effectiveness/serious-organised-crime","good","In our 2016 effectiveness inspection, we judged the force as good at tackling serious and organised crime.","prior","2016"),
   J("effectiveness/serious-organised-crime","not_reinspected","This question was not inspected in 2018/19."),J("effectiveness/specialist-capabilities","not_graded","Armed response capability Ungraded 2018/19"),
   J("efficiency","outstanding","Norfolk Constabulary is outstanding in how efficiently it operates and how sustainable its services are."),J("efficiency/meeting-demand","good","The constabulary is good at meeting current demands and using resources."),J("efficiency/planning","outstanding","Planning for the future Outstanding"),
   J("efficiency/use-of-resources","good","It was also judged good at this in 2017.","prior","2017",optional=True),
   J("legitimacy","good","Norfolk Constabulary is good in respect of the extent to which it treats the public and its workforce legitimately."),J("legitimacy/treating-public-fairly","good","Treating the public fairly Good"),J("legitimacy/ethical-lawful-behaviour","good","Ethical and lawful workforce behaviour Good"),
   J("legitimacy/treating-workforce-fairly","good","In our 2017 legitimacy inspection, we judged Norfolk Constabulary to be good at treating its workforce fairly.","prior","2017"),J("legitimacy/treating-workforce-fairly","not_reinspected","This question was not re-inspected this year.")],
R=[R("a","effectiveness/investigating-crime","The force should ensure that it is fully compliant with the Code of Practice for Victims of Crime, specifically on the use of victim personal statements."),
   R("a","effectiveness/investigating-crime","The force should review how it allocates crimes, so that those who investigate have the skills and the time that the case asks for."),
   R("a","effectiveness/protecting-vulnerable","The force should improve the timeliness of its visits to victims of domestic abuse."),
   R("a","legitimacy/treating-public-fairly","The force should ensure that it records the reasons for each stop and search in enough detail, and that somebody other than the officer’s own sergeant looks at them.")],
not_=[("judgment","Its neighbour was judged as requires improvement for its efficiency in 2016; the two have planned together since.","another force"),("judgment","It is not yet as good at investigating crime as it would wish to be.","negated prose"),("judgment","a third of those that we looked at were very good","prose"),
      ("recommendation","No areas for improvement have been identified.","none"),("metric","by December 2020","a date")])

# --- 3. A Word report of 2016: questions with their grade beside them, a concern told as a paragraph, recommendations that follow from it -------------------------------------------
word("metropolitan-effectiveness-2016", H("peel_report", "metropolitan", "2016", "2017-03", "PEEL: Police effectiveness 2016"), [
 ("p",""),("h1","PEEL: Police effectiveness 2016"),("h2","An inspection of the Metropolitan Police Service"),("p",""),("p","March 2017"),("p","© HMIC 2017"),("p","ISBN: 978-1-78655-977-9"),("p","www.justiceinspectorates.gov.uk/hmic"),("br",),
 ("h1","Introduction"),("p","HMIC inspects every force each year and asks whether it keeps people safe and reduces crime. Each question gets a grade: outstanding, good, requires improvement or inadequate. The words ‘good’ and ‘outstanding’ are also used in this report as everybody uses them, and no grade is meant by that."),
 ("h1","Overview – How effective is the force at keeping people safe and reducing crime?"),
 ("t",[["Overall judgment^[HMIC judgments are outstanding, good, requires improvement and inadequate.]","Requires improvement"]],[5400,3200],{"heads":0}),
 ("p","The Metropolitan Police Service requires improvement in respect of its effectiveness at keeping people safe and reducing crime. Our overall judgment this year is the same as last year, when we judged the force to require improvement in respect of effectiveness."),
 ("h3","Overall summary"),
 ("t",[["How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?","Good"],["How effective is the force at investigating crime and reducing re-offending?","Requires improvement"],["How effective is the force at protecting those who are vulnerable from harm, and supporting victims?","Inadequate"],["How effective is the force at tackling serious and organised crime?","Good"],["How effective are the force’s specialist capabilities?","Ungraded"]],[6400,2400],{"heads":0}),
 ("p","London’s police are good at many things that draw crowds: protests, parades and football. Some of the reasons for the judgment lie outside their hands."),
 ("br",),
 ("h1","How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?"),
 ("t",[["Good",""]],[2600,5000],{"heads":0,"line":False}),
 ("p","The Metropolitan Police Service is good at preventing crime, tackling anti-social behaviour and keeping people safe. In HMIC’s 2015 effectiveness report, we judged the force to require improvement for this question. Dedicated ward officers are back in each of the wards."),
 ("h3","Areas for improvement"),("b","The force should work with local people and other organisations to improve its understanding of local communities."),("b","The force should evaluate tactics and share effective practice internally and with partners to continually improve its approach to the prevention of crime and anti-social behaviour."),
 ("h1","How effective is the force at investigating crime and reducing re-offending?"),
 ("t",[["Requires improvement",""]],[2600,5000],{"heads":0,"line":False}),
 ("p","The Met needs to improve the way it investigates crime. Many of its detectives are new, and a backlog of devices waits to be examined. It is not as good as Merseyside Police, which we judged to be outstanding at this, at sharing what it learns."),
 ("h3","Areas for improvement"),("b","The force should ensure that all investigations are completed to a consistently good standard, and in a timely manner."),("b","The force should ensure that it has the capability and capacity to retrieve evidence from mobile phones, computers and other electronic devices quickly enough to ensure that investigations are not delayed."),
 ("br",),
 ("h1","How effective is the force at protecting those who are vulnerable from harm, and supporting victims?"),
 ("t",[["Inadequate",""]],[2600,5000],{"heads":0,"line":False}),
 ("p","The Metropolitan Police Service is inadequate at protecting those who are vulnerable from harm and supporting victims. We published a separate report on children in November 2016 and found serious failings, not least in leadership."),
 ("t",[["**Cause of concern**"],["The Metropolitan Police Service’s approach to protecting vulnerable people is a cause of concern to HMIC. Risk is not assessed when a call is taken, and those who are sent have no training in what to look for."],["**Recommendations**"],["To address this cause of concern, HMIC recommends that the force should immediately take steps to ensure that:"],["•  call handlers assess the risk to callers who are vulnerable and write it down;"],["•  officers who attend have been trained to see the signs of exploitation; and"],["•  supervisors look at every case that has been graded high."]],[8800],{"heads":0}),
 ("h1","How effective is the force at tackling serious and organised crime?"),
 ("t",[["Good",""]],[2600,5000],{"heads":0,"line":False}),
 ("p","The Metropolitan Police Service is good at tackling serious and organised crime. This is consistent with last year’s judgment."),
 ("h3","Area for improvement"),("b","The force should enhance its approach to the ‘lifetime management’ of organised criminals, to minimise the likelihood that they will re-offend."),
 ("h1","How effective are the force’s specialist capabilities?"),
 ("p","HMIC has not graded this question. The force has good plans to mobilise in response to the threats set out in The Strategic Policing Requirement."),
 ("h1","Next steps"),("p","HMIC assesses progress on causes of concern and areas for improvement identified within its reports in a number of ways. We receive updates through our regular conversations with forces, re-assess as part of our annual PEEL programme, and, in the most serious cases, revisit forces."),
 ], top="PEEL: Police effectiveness 2016 – an inspection of the Metropolitan Police Service", font="Liberation Sans", size=24,
J=[J("effectiveness","requires_improvement","The Metropolitan Police Service requires improvement in respect of its effectiveness at keeping people safe and reducing crime."),J("effectiveness","requires_improvement","Our overall judgment this year is the same as last year, when we judged the force to require improvement in respect of effectiveness.","prior","2015"),
   J("effectiveness/preventing-crime","good","The Metropolitan Police Service is good at preventing crime, tackling anti-social behaviour and keeping people safe."),J("effectiveness/preventing-crime","requires_improvement","In HMIC’s 2015 effectiveness report, we judged the force to require improvement for this question.","prior","2015"),
   J("effectiveness/investigating-crime","requires_improvement","How effective is the force at investigating crime and reducing re-offending? Requires improvement"),J("effectiveness/protecting-vulnerable","inadequate","The Metropolitan Police Service is inadequate at protecting those who are vulnerable from harm and supporting victims."),
   J("effectiveness/serious-organised-crime","good","The Metropolitan Police Service is good at tackling serious and organised crime."),J("effectiveness/serious-organised-crime","good","This is consistent with last year’s judgment.","prior","2015",optional=True),
   J("effectiveness/specialist-capabilities","not_graded","HMIC has not graded this question.")],
R=[R("a","effectiveness/preventing-crime","The force should work with local people and other organisations to improve its understanding of local communities."),
   R("a","effectiveness/preventing-crime","The force should evaluate tactics and share effective practice internally and with partners to continually improve its approach to the prevention of crime and anti-social behaviour."),
   R("a","effectiveness/investigating-crime","The force should ensure that all investigations are completed to a consistently good standard, and in a timely manner."),
   R("a","effectiveness/investigating-crime","The force should ensure that it has the capability and capacity to retrieve evidence from mobile phones, computers and other electronic devices quickly enough to ensure that investigations are not delayed."),
   R("c","effectiveness/protecting-vulnerable","The Metropolitan Police Service’s approach to protecting vulnerable people is a cause of concern to HMIC. Risk is not assessed when a call is taken, and those who are sent have no training in what to look for."),
   R("r","effectiveness/protecting-vulnerable","call handlers assess the risk to callers who are vulnerable and write it down;"),R("r","effectiveness/protecting-vulnerable","officers who attend have been trained to see the signs of exploitation; and"),R("r","effectiveness/protecting-vulnerable","supervisors look at every case that has been graded high."),
   R("a","effectiveness/serious-organised-crime","The force should enhance its approach to the ‘lifetime management’ of organised criminals, to minimise the likelihood that they will re-offend.")],
not_=[("judgment","It is not as good as Merseyside Police, which we judged to be outstanding at this, at sharing what it learns.","another force"),("judgment","supervisors look at every case that has been graded high","a risk, not a force"),
      ("judgment","London’s police are good at many things that draw crowds: protests, parades and football.","prose"),("recommendation","HMIC assesses progress on causes of concern and areas for improvement identified within its reports in a number of ways.","next steps")])

# --- 4. A page of 2021/22 from Wales: grades as headings over the areas that got them, innovative practice, Welsh furniture ------------------------------------------------------
doc("south-wales-2021-22", H("peel_report", "south-wales", "2021/22", "2022-11-24", "PEEL 2021/22 – An inspection of South Wales Police"), r"""
<div class="cookie" role="dialog"><p>We use cookies to make this site work. <button>Accept</button></p></div>
<header><a href="#main">Skip to content</a> <a hreflang="cy" href="/cymru/">Cymraeg</a><p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services</p><nav><ul><li>Home</li><li>Police forces</li><li>Fire and rescue services</li><li>News</li></ul></nav></header>
<main id="main"><h1>PEEL 2021/22 – An inspection of South Wales Police</h1>
<p class="meta">Published on: <time datetime="2022-11-24">24 November 2022</time></p>
<p><a href="#">Arolygiad o Heddlu De Cymru (PDF)</a></p>
<h2>Overall summary</h2><h3>Our judgments</h3>
<p>Our inspection assessed how good South Wales Police is in 11 areas of policing. We make graded judgments in 10 of these 11:</p>
<section class="grades"><h4>Outstanding</h4><ul><li>Preventing crime</li></ul><h4>Good</h4><ul><li>Treatment of the public</li><li>Managing offenders</li><li>Disrupting serious organised crime</li><li>Good use of resources</li></ul><h4>Adequate</h4><ul><li>Recording data about crime</li><li>Protecting vulnerable people</li><li>Developing a positive workplace</li></ul><h4>Requires improvement</h4><ul><li>Responding to the public</li><li>Investigating crime</li></ul><h4>Inadequate</h4><p>No areas</p></section>
<p>We also inspected how well the force supports victims, but we do not give a grade for that.</p>
<h3>Important changes to PEEL</h3>
<p>In 2014, we introduced our police effectiveness, efficiency and legitimacy inspections. We have since moved to a more intelligence-led, continual assessment. For instance, we have expanded our previous four-tier system of judgments to five tiers. As a result, we can state more precisely where we consider improvement is needed and highlight more effectively the best ways of doing things. It isn’t possible to make direct comparisons between these grades and those from previous PEEL inspections. A reduction in grade, particularly from good to adequate, does not necessarily mean that there has been a reduction in performance, unless we say so.</p>
<h3>HM Inspector’s observations</h3><p>The force is outstanding in some respects, but its control room worries me. In 2018/19 it was judged to be good at preventing crime, and it has done more since. Gwent Police and Dyfed-Powys Police have borrowed its ideas.</p>
<h2>Preventing crime</h2><p class="grade">Outstanding</p>
<p>South Wales Police is outstanding at preventing crime and anti-social behaviour.</p>
<div class="box"><h3>Innovative practice</h3><h4>A calendar of harm for each valley town</h4><p>The force draws on hospital and school data. We consider this outstanding work.</p></div>
<h2>Treatment of the public</h2><p class="grade">Good</p><p>South Wales Police is good at treating people fairly and with respect.</p>
<div class="box"><h3>Area for improvement</h3><p><strong>The force should make sure that its external scrutiny panel sees footage of the use of force as well as of stop and search</strong></p><p>Members of the panel told us that they would like to. In the 12 months to 31 March 2022, it looked at 48 stops.</p></div>
<h2>Responding to the public</h2><p class="grade">Requires improvement</p><p>South Wales Police requires improvement at responding to the public.</p>
<div class="box"><h3>Areas for improvement</h3><ol><li><strong>The force should make sure that repeat and vulnerable callers are identified at first contact.</strong> The system has a flag for this, but most call handlers have learned to do without it.</li><li><strong>The force should attend calls for service in line with its published attendance times, and tell callers about delays.</strong> It has no good way to measure this.</li></ol></div>
<h2>Investigating crime</h2><p class="grade">Requires improvement</p><p>South Wales Police requires improvement at investigating crime.</p>
<div class="box"><h3>Area for improvement</h3><p><strong>The force should make sure that victims’ reasons for withdrawing are written down</strong></p><p>We found a statement in too few files.</p></div>
<h2>Protecting vulnerable people</h2><p class="grade">Adequate</p><p>South Wales Police is adequate at protecting vulnerable people.</p>
<h2>Managing offenders</h2><p class="grade">Good</p><p>South Wales Police is good at managing offenders.</p>
<h2>Disrupting serious organised crime</h2><p class="grade">Good</p><p>South Wales Police is good at tackling serious and organised crime.</p>
<h2>Recording data about crime</h2><p class="grade">Adequate</p><p>South Wales Police is adequate at recording crime.</p><p>We estimate that the force records 94.1 percent (with a confidence interval of +/- 2.3 percent) of all reported crime excluding fraud.</p>
<h2>Building, supporting and protecting the workforce</h2><p class="grade">Adequate</p><p>South Wales Police is adequate at building and developing its workforce.</p>
<h2>Strategic planning, organisational management and value for money</h2><p class="grade">Good</p><p>South Wales Police is good at operating efficiently.</p><p>Its finances are sound. With a little more work on benefits it would have been graded outstanding.</p>
</main><aside><h3>Related</h3><ul><li>Gwent PEEL 2021/22 – Requires improvement at investigating crime</li><li>North Wales Police: inadequate custody records, says watchdog</li></ul></aside><footer><p>Contact us · Privacy · © HMICFRS</p></footer>
""", "html", css=".grade{font-weight:bold}.box{border:2px solid #333;padding:1em}",
J=[J("preventing-crime","outstanding","South Wales Police is outstanding at preventing crime and anti-social behaviour."),J("treatment-of-the-public","good","South Wales Police is good at treating people fairly and with respect."),J("managing-offenders","good","South Wales Police is good at managing offenders."),
   J("serious-organised-crime","good","South Wales Police is good at tackling serious and organised crime."),J("strategic-planning","good","South Wales Police is good at operating efficiently."),J("crime-data-integrity","adequate","South Wales Police is adequate at recording crime."),
   J("protecting-vulnerable","adequate","South Wales Police is adequate at protecting vulnerable people."),J("supporting-workforce","adequate","South Wales Police is adequate at building and developing its workforce."),J("responding-to-the-public","requires_improvement","South Wales Police requires improvement at responding to the public."),
   J("investigating-crime","requires_improvement","South Wales Police requires improvement at investigating crime."),V("We also inspected how well the force supports victims, but we do not give a grade for that."),
   J("effectiveness/preventing-crime","good","In 2018/19 it was judged to be good at preventing crime","prior","2018/19")],
R=[R("a","treatment-of-the-public","The force should make sure that its external scrutiny panel sees footage of the use of force as well as of stop and search"),R("a","responding-to-the-public","The force should make sure that repeat and vulnerable callers are identified at first contact."),
   R("a","responding-to-the-public","The force should attend calls for service in line with its published attendance times, and tell callers about delays."),R("a","investigating-crime","The force should make sure that victims’ reasons for withdrawing are written down")],
M=[M("Stops looked at by the external scrutiny panel",48,"count",P("12 months to 31 March 2022","2021-04-01","2022-03-31"),quote="In the 12 months to 31 March 2022, it looked at 48 stops."),M("Reported crime recorded (excluding fraud)",94.1,"percent",quote="the force records 94.1 percent")],
not_=[("judgment","With a little more work on benefits it would have been graded outstanding.","conditional"),("judgment","Gwent PEEL 2021/22 – Requires improvement at investigating crime","a link to another page"),("judgment","North Wales Police: inadequate custody records, says watchdog","a link"),
      ("judgment","The force is outstanding in some respects","prose"),("judgment","We consider this outstanding work.","prose"),("recommendation","A calendar of harm for each valley town","innovative practice"),("judgment","particularly from good to adequate","on comparing rounds")])

# --- 5. A national report: an annex with a row for each force and a column for each question, sideways pages ----------------------------------------------------------------------
G5 = dict(G="good", O="outstanding", R="requires_improvement", I="inadequate"); N5 = dict(G="Good", O="Outstanding", R="Requires improvement", I="Inadequate")
C5 = ["effectiveness","effectiveness/preventing-crime","effectiveness/investigating-crime","effectiveness/protecting-vulnerable","effectiveness/serious-organised-crime"]
F5 = [("Avon & Somerset","avon-and-somerset","OGGGO"),("Cleveland","cleveland","GGRGG"),("Cumbria","cumbria","GGGRG"),("Devon & Cornwall","devon-and-cornwall","GGRRG"),("Gloucestershire","gloucestershire","RRGRG"),("Greater Manchester","greater-manchester","GGRGO"),
      ("Lincolnshire","lincolnshire","RGRGR"),("Metropolitan","metropolitan","RGRIG"),("North Wales","north-wales","GGGGG"),("North Yorkshire","north-yorkshire","GOGGR"),("South Yorkshire","south-yorkshire","GGGGG"),("Sussex","sussex","GGRRG"),("West Mercia","west-mercia","RRRGR"),("Wiltshire","wiltshire","GGGGG")]
W5 = {("avon-and-somerset",4),("sussex",1)}
rows5 = lambda fs: "".join("<tr><td class='f'>"+html.escape(n)+"</td>"+"".join(f"<td class='{c}'>{N5[c]}{' (2016)' if (i,k) in W5 else ''}</td>" for k,c in enumerate(cs))+"</tr>" for n,i,cs in fs)
head5 = "<thead><tr><th>Force</th><th>Overall</th><th>Preventing crime and anti-social behaviour</th><th>Investigating crime and reducing re-offending</th><th>Protecting vulnerable people</th><th>Serious and organised crime</th></tr></thead>"
doc("national-effectiveness-2017", H("peel_report", None, "2017", "2018-03", "PEEL: Police effectiveness 2017 – A national overview"), r"""
<div class="cov"><h1>PEEL: Police effectiveness 2017</h1><h2>A national overview</h2><p>March 2018</p><p>© HMICFRS 2018</p><p>ISBN: 978-1-78655-933-5</p></div>
<div class="pg"><h1>Foreword</h1><p>This report draws together what we found in the police forces of England and Wales. Most forces do well by the people they serve. A few do not, and one has had the same problem for years. It is right that the public should know which.</p>
<p>We adopted a risk-based approach and did not inspect every question in every force. Where a question was not inspected in 2017 the annex gives the grade from 2016, with the year in brackets.</p>
<h1>What the grades say</h1><p>Inspectors graded the forces as outstanding, good, requires improvement or inadequate. A force that was graded good might still have matters to put right, and we say so in its own report. No force was judged to be inadequate for its overall effectiveness.</p>
<p>Some forces have improved: in 2016, Gloucestershire was inadequate at nothing, and it is not now. A change of question wording may explain part of a change of grade.</p>
<h2>Recommendation</h2><p>By September 2018, all chief constables should review how many of their investigators hold the accreditation that their work asks for.</p></div>
<div class="land"><h1>Annex A – Judgments by force</h1><table>"""+head5+"<tbody>"+rows5(F5)+r"""</tbody></table><p class="n">Judgments are those published in each force’s report. The City of London Police and British Transport Police are not shown.</p></div>
""", "weasyprint", css="""@page{size:A4;margin:2.2cm;@bottom-right{content:counter(page);font:9pt "Liberation Sans"}@top-left{content:"PEEL: Police effectiveness 2017 – A national overview";font:8pt "Liberation Sans";color:#666}} @page l{size:A4 landscape;margin:1.6cm}
body{font:11pt/1.45 "Liberation Serif"}h1,h2{font-family:"Liberation Sans";color:#234}.cov{padding-top:6cm;height:20cm}.pg{break-before:page}.land{page:l;break-before:page;font-family:"Liberation Sans"}table{border-collapse:separate;border-spacing:2pt;width:100%;font-size:9pt}th{text-align:left;vertical-align:bottom;background:#234;color:#fff;padding:4pt}td{padding:6pt 5pt;width:16%}tr{break-inside:avoid}.f{font-weight:bold;background:#eee}.G{background:#bfe3bf}.O{background:#7cc}.R{background:#f6d9a8}.I{background:#e9a2a2}.n{font-size:8pt}""",
J=[J(C5[k],G5[c],f"{n} {N5[c]}","prior" if (i,k) in W5 else "stated","2016" if (i,k) in W5 else None,force=i) for n,i,cs in F5 for k,c in enumerate(cs)],
R=[R("r",None,"By September 2018, all chief constables should review how many of their investigators hold the accreditation that their work asks for.")],
not_=[("judgment","in 2016, Gloucestershire was inadequate at nothing, and it is not now","negated"),("judgment","A force that was graded good might still have matters to put right","no force"),("judgment","No force was judged to be inadequate for its overall effectiveness.","nobody")])

# --- 6. A letter about an accelerated cause of concern, set with groff ---------------------------------------------------------------------------------------------------------
doc("devon-cornwall-accelerated-2022", H("inspectorate_news", "devon-and-cornwall", None, "2022-10-19", "Accelerated cause of concern: Devon & Cornwall Police"), None, "groff", roff=r"""
.nr PS 11
.nr VS 15
.nr LL 15.5c
.nr PO 2.7c
.ds CH
.ds CF %
.fam H
.LP
.B "His Majesty\[cq]s Inspectorate of Constabulary and Fire & Rescue Services"
.br
Wales and Western Region
.sp 1
By email
.sp 1
Chief Constable
.br
Devon & Cornwall Police
.br
Middlemoor, Exeter
.sp 1
19 October 2022
.sp 1
.LP
Dear Chief Constable,
.LP
.B "Accelerated cause of concern: managing registered sex offenders and recording crime"
.LP
Between May and July 2022 my team was with you for fieldwork. I am writing before our report is ready because two of the matters that we found cannot wait. This letter will be published on our website. You will receive the report, with graded judgments for all the areas that we looked at, early next year; nothing in this letter should be read as a grade.
.LP
You will remember that in our 2018/19 inspection the force was graded as good at protecting vulnerable people. I had expected it to be good this time as well.
.LP
.B "Cause of concern 1"
.LP
.B "Devon & Cornwall Police does not manage the risk posed to the public by registered sex offenders effectively."
.LP
Visits are late, and a reactive approach is taken to those whose risk has been assessed as low. Intelligence stays unread. Dorset Police, with which you share much, has managed to be good at this with the same computer system.
.LP
.B Recommendations
.LP
Within three months, Devon & Cornwall Police should:
.IP \(bu 3
reduce the backlog of overdue visits and make sure that offender managers have the time for them;
.IP \(bu 3
make sure that visits are not announced beforehand where that can be avoided; and
.IP \(bu 3
give those who supervise offender managers the training that their role asks for.
.LP
.B "Cause of concern 2"
.LP
.B "The force fails to record crimes that are reported to its call takers as antisocial behaviour."
.LP
Victims of repeated harassment are let down by this.
.LP
.B Recommendations
.LP
With immediate effect, Devon & Cornwall Police should:
.IP \(bu 3
put right the records of the incidents in our sample.
.LP
Within six months, Devon & Cornwall Police should:
.IP \(bu 3
train all who answer calls to see a crime in what is told to them as a nuisance; and
.IP \(bu 3
audit each month what has been recorded, and publish the result.
.LP
We will come back in the spring. In the meantime the force stays in the default phase of monitoring, known as Scan; I shall propose to the Policing Performance Oversight Group that it should be moved to Engage. The recommendation that we made to you in 2020 on custody has been met and is closed.
.LP
Yours sincerely,
.sp 2
HM Inspector of Constabulary
""",
J=[J("effectiveness/protecting-vulnerable","good","in our 2018/19 inspection the force was graded as good at protecting vulnerable people","prior","2018/19")],
R=[R("c",None,"Devon & Cornwall Police does not manage the risk posed to the public by registered sex offenders effectively."),R("r",None,"reduce the backlog of overdue visits and make sure that offender managers have the time for them;"),
   R("r",None,"make sure that visits are not announced beforehand where that can be avoided; and"),R("r",None,"give those who supervise offender managers the training that their role asks for."),
   R("c",None,"The force fails to record crimes that are reported to its call takers as antisocial behaviour."),R("r",None,"put right the records of the incidents in our sample."),
   R("r",None,"train all who answer calls to see a crime in what is told to them as a nuisance; and"),R("r",None,"audit each month what has been recorded, and publish the result.")],
not_=[("judgment","I had expected it to be good this time as well.","an expectation"),("judgment","Dorset Police, with which you share much, has managed to be good at this with the same computer system.","another force"),
      ("recommendation","The recommendation that we made to you in 2020 on custody has been met and is closed.","told in passing")])

# --- 7. A pilot's second visit, printed by Qt: two grades in a row, the later one holds -----------------------------------------------------------------------------------------
doc("west-midlands-revisit-2021-22", H("peel_report", "west-midlands", "2021/22", "2022-05-26", "PEEL 2021/22: A revisit of West Midlands Police"), r"""
<h1>PEEL 2021/22</h1><h2>Police effectiveness, efficiency and legitimacy: a revisit of West Midlands Police</h2><p>26 May 2022</p>
<h2>Summary</h2>
<p>West Midlands Police was one of the forces that took part in the pilot of this round. We published its grades in May 2021 and came back a year later. The table shows the grade that we gave then and the grade that we give now. Where we did not look again the grade of May 2021 remains in force.</p>
<table border="1" cellspacing="0" cellpadding="5" width="100%"><tr bgcolor="#d8e0ea"><th align="left">Area</th><th align="left">Grade in May 2021</th><th align="left">Grade now (May 2022)</th></tr>
<tr><td>Preventing crime</td><td>Adequate</td><td>Good</td></tr><tr><td>Treatment of the public</td><td>Good</td><td>Good</td></tr><tr><td>Responding to the public</td><td>Requires improvement</td><td>Adequate</td></tr>
<tr><td>Investigating crime</td><td>Requires improvement</td><td>Requires improvement</td></tr><tr><td>Protecting vulnerable people</td><td>Inadequate</td><td>Requires improvement</td></tr><tr><td>Managing offenders</td><td>Adequate</td><td>Adequate</td></tr></table>
<h2>Preventing crime</h2><p><b>Good</b></p><p>West Midlands Police is now good at preventing crime. When we first inspected, in 2021, it was adequate. The neighbourhood teams know what they are there for.</p>
<h2>Responding to the public</h2><p><b>Adequate</b></p><p>The force has gone from requires improvement to adequate at responding to the public.</p>
<table border="1" cellspacing="0" cellpadding="6" width="100%"><tr><td><b>Area for improvement</b><br>The force should make sure that people who call 101 are told how long they are likely to wait.</td></tr></table>
<h2>Investigating crime</h2><p><b>Requires improvement</b></p><p>West Midlands Police still requires improvement at investigating crime. Its officers work hard.</p>
<table border="1" cellspacing="0" cellpadding="6" width="100%"><tr><td width="30%" bgcolor="#eef2f7"><b>Area for improvement</b></td><td>The force should make sure that supervisors set and review investigation plans.</td></tr></table>
<h2>Protecting vulnerable people</h2><p><b>Requires improvement</b></p><p>The cause of concern that we set out in May 2021 has been dealt with, and we have closed it. It was hardly possible to be graded inadequate again: the force now requires improvement in this area.</p>
<h2>What happens next</h2><p>We expect to find West Midlands Police good in every area one day. Its next full inspection will be in 2023.</p>
""", "qt", 
J=[J("preventing-crime","good","West Midlands Police is now good at preventing crime."),J("treatment-of-the-public","good","Treatment of the public Good Good"),J("responding-to-the-public","adequate","The force has gone from requires improvement to adequate at responding to the public."),
   J("investigating-crime","requires_improvement","West Midlands Police still requires improvement at investigating crime."),J("protecting-vulnerable","requires_improvement","Protecting vulnerable people Inadequate Requires improvement"),J("managing-offenders","adequate","Managing offenders Adequate Adequate"),
   *(J(x,g,"Grade in May 2021","prior","2021/22",optional=True) for x,g in (("preventing-crime","adequate"),("responding-to-the-public","requires_improvement"),("protecting-vulnerable","inadequate")))],
R=[R("a","responding-to-the-public","The force should make sure that people who call 101 are told how long they are likely to wait."),R("a","investigating-crime","The force should make sure that supervisors set and review investigation plans.")],
not_=[("judgment","We expect to find West Midlands Police good in every area one day.","an expectation"),("recommendation","The cause of concern that we set out in May 2021 has been dealt with, and we have closed it.","no text of its own"),("judgment","It was hardly possible to be graded inadequate again","negated")])

# --- 8. A commissioner's statutory response to a report, as a Word table with a status column ---------------------------------------------------------------------------------
word("cheshire-pcc-response-2020", H("pcc_report", "cheshire", "2018/19", "2020-03-30", "Response of the Police and Crime Commissioner for Cheshire to the HMICFRS PEEL 2018/19 report"), [
 ("h1","Response of the Police and Crime Commissioner for Cheshire to the HMICFRS PEEL 2018/19 report"),("p","Made under section 55(5) of the Police Act 1996"),("p","30 March 2020"),
 ("h2","1. Background"),("n","1.1","HMICFRS published its PEEL 2018/19 report on Cheshire Constabulary on 7 February 2020. The Commissioner must publish his comments within 56 days."),
 ("n","1.2","The Commissioner is pleased that the Constabulary has been graded ‘Good’ for its effectiveness and ‘Good’ for legitimacy. He is disappointed that efficiency was graded ‘Requires Improvement’, having been ‘Good’ in 2017."),
 ("n","1.3","In particular: • Preventing crime and tackling anti-social behaviour – Good • Investigating crime – Requires improvement • Protecting vulnerable people – Good • Treating the public fairly – Good • Meeting current demands and using resources – Requires improvement"),
 ("n","1.4","The Commissioner does not accept that a force with the lowest cost per head in its group can be anything but good at using its resources, and he would have graded it good."),
 ("h2","2. Areas for improvement and the response to each"),
 ("sect",True),
 ("t",[["Ref","HMICFRS area for improvement","Chief Constable’s update","Commissioner’s comment","Status"],
  ["AFI 1","The force should improve the quality of its case files and check them before they are sent to prosecutors.","A file quality team is in place. Training should be complete by June.","The Commissioner welcomes this and will look at it again in July.","Open"],
  ["AFI 2","The force should ensure that it has enough capacity to examine digital devices, so that investigations are not held up.","Two new posts have been advertised.","The Commissioner should be told if they cannot be filled.","Open"],
  ["AFI 3","The force should ensure that it keeps a full and current understanding of demand, and that it uses it in its plans.","The Constabulary has bought a new tool.","Noted.","Closed"]],[900,4200,3600,3600,1500],{"pad":40}),
 ("sect",False),
 ("h2","3. Cause of concern"),("n","3.1","HMICFRS also identified one cause of concern in its report:"),
 ("t",[["Cause of concern","The Constabulary’s arrangements for vetting its workforce are not sufficient, and many people have no current clearance."],["Recommendation","By October 2020 the force should clear its backlog of vetting and tell HMICFRS when that has been done."],["Response","The Chief Constable has agreed. Nobody should work without vetting after September."],["RAG","Amber"]],[2400,7000],{"heads":0}),
 ("n","3.2","The Commissioner will report on all of this at his public scrutiny meeting. He considers that areas for improvement are there to be dealt with, not to be argued about."),
 ("p","David Example, Police and Crime Commissioner for Cheshire")], top="Office of the Police and Crime Commissioner for Cheshire", foot="Section 55 response – page", font="Carlito", size=22,
J=[J("effectiveness","good","the Constabulary has been graded ‘Good’ for its effectiveness","claimed"),J("legitimacy","good","‘Good’ for legitimacy","claimed"),J("efficiency","requires_improvement","efficiency was graded ‘Requires Improvement’","claimed"),
   J("efficiency","good","having been ‘Good’ in 2017","claimed","2017",optional=True),
   J("effectiveness/preventing-crime","good","Preventing crime and tackling anti-social behaviour – Good","claimed"),J("effectiveness/investigating-crime","requires_improvement","Investigating crime – Requires improvement","claimed"),J("effectiveness/protecting-vulnerable","good","Protecting vulnerable people – Good","claimed"),
   J("legitimacy/treating-public-fairly","good","Treating the public fairly – Good","claimed"),J("efficiency/meeting-demand","requires_improvement","Meeting current demands and using resources – Requires improvement","claimed")],
R=[R("a",None,"The force should improve the quality of its case files and check them before they are sent to prosecutors."),R("a",None,"The force should ensure that it has enough capacity to examine digital devices, so that investigations are not held up."),
   R("a",None,"The force should ensure that it keeps a full and current understanding of demand, and that it uses it in its plans."),R("c",None,"The Constabulary’s arrangements for vetting its workforce are not sufficient, and many people have no current clearance."),
   R("r",None,"By October 2020 the force should clear its backlog of vetting and tell HMICFRS when that has been done.")],
M=[M("New posts advertised for examining digital devices",2,"count",quote="Two new posts have been advertised.",optional=True)],
not_=[("judgment","he would have graded it good","nobody’s grade"),("recommendation","The Commissioner should be told if they cannot be filled.","a comment"),("recommendation","Nobody should work without vetting after September.","an answer"),("recommendation","Training should be complete by June.","an answer")])

# --- 9. Minutes of a Police and Crime Panel, printed by wkhtmltopdf ---------------------------------------------------------------------------------------------------------------
doc("thames-valley-panel-2020", H("pcc_report", "thames-valley", None, "2020-01-31", "Minutes of the Thames Valley Police and Crime Panel"), r"""
<h1>Thames Valley Police and Crime Panel</h1><p class="c">Minutes of the meeting held on Friday 31 January 2020 at 11.00 am in The Paralympic Room, Aylesbury</p>
<p><b>Present:</b> Members of the Panel for the County, Borough and District Councils; the Police and Crime Commissioner; the Deputy Chief Constable.</p>
<p><b>Apologies</b> were received from two co-opted members.</p>
<table><tr><td class="n">1</td><td><b>Minutes of the last meeting</b><br>The minutes of the meeting held in November 2019 were agreed.</td></tr>
<tr><td class="n">2</td><td><b>Public question time</b><br>A resident of Slough asked why the Force had been ‘rated inadequate’ by a newspaper. The Deputy Chief Constable replied that no inspectorate had said so.</td></tr>
<tr><td class="n">3</td><td><b>HMICFRS: PEEL 2018/19</b><br>The Deputy Chief Constable presented the report. Thames Valley Police had been graded as Outstanding for efficiency and Good for effectiveness and legitimacy. For investigating crime the Force had been graded Requires Improvement, for protecting vulnerable people Good, and for treating the workforce fairly Good.<br><br>
A Member said that Hampshire had been graded as Good for efficiency and asked what the difference was. The Commissioner said he would have been content with Good. In the previous inspection, in 2017, the Force had been judged to be Outstanding at preventing crime.<br><br>
The Panel noted the following Areas for Improvement in the report:
<ul><li>the force should improve the way it records the outcomes of domestic abuse cases that victims do not support;</li><li>the force should ensure that all officers are able to have a yearly conversation about their performance.</li></ul>
Members asked about the following:
<ul><li>whether the force should be doing more in rural areas;</li><li>how the Commissioner would hold the Chief Constable to account.</li></ul></td></tr>
<tr><td class="n">4</td><td><b>Council tax precept</b><br>The Panel supported the proposal.</td></tr></table>
<p class="c">The meeting closed at 1.25 pm. Date of next meeting: 3 April 2020.</p>
""", "wkhtmltopdf", css="body{font:15px/1.5 'Liberation Serif'}h1{text-align:center;font-size:24px}.c{text-align:center}table{border:0}td{vertical-align:top;padding:6px 10px}.n{width:34px;font-weight:bold}",
J=[J("efficiency","outstanding","Thames Valley Police had been graded as Outstanding for efficiency","claimed","2018/19"),J("effectiveness","good","Good for effectiveness and legitimacy","claimed","2018/19"),J("legitimacy","good","Good for effectiveness and legitimacy","claimed","2018/19"),
   J("effectiveness/investigating-crime","requires_improvement","For investigating crime the Force had been graded Requires Improvement","claimed","2018/19"),J("effectiveness/protecting-vulnerable","good","for protecting vulnerable people Good","claimed","2018/19"),J("legitimacy/treating-workforce-fairly","good","for treating the workforce fairly Good","claimed","2018/19"),
   J("effectiveness/preventing-crime","outstanding","In the previous inspection, in 2017, the Force had been judged to be Outstanding at preventing crime.","claimed","2017")],
R=[R("a",None,"the force should improve the way it records the outcomes of domestic abuse cases that victims do not support;"),R("a",None,"the force should ensure that all officers are able to have a yearly conversation about their performance.")],
not_=[("judgment","A resident of Slough asked why the Force had been ‘rated inadequate’ by a newspaper.","no area"),("judgment","A Member said that Hampshire had been graded as Good for efficiency and asked what the difference was.","another force, in passing"),("judgment","he would have been content with Good","nobody’s grade"),("recommendation","whether the force should be doing more in rural areas","a question"),("recommendation","how the Commissioner would hold the Chief Constable to account","a question")])

# --- 10. A force's release that leads with its best grades ------------------------------------------------------------------------------------------------------------------------
doc("merseyside-force-news-2023", H("force_news", "merseyside", "2023-25", "2023-12-15", "Merseyside Police rated ‘Outstanding’ in three areas by inspectors"), r"""
<div class="banner">We’d like to use cookies. <a href="#">Yes, that’s fine</a></div>
<header><a class="logo" href="/">Merseyside Police</a><ul><li><a href="#">Report</a></li><li><a href="#">Tell us about</a></li><li><a href="#">Apply or register</a></li><li><a href="#">Your area</a></li></ul></header>
<main><article><h1>Merseyside Police rated ‘Outstanding’ in three areas by inspectors</h1><p class="date">10:02 15/12/2023</p>
<p class="lead">Merseyside Police has been rated as ‘Outstanding’ in three areas and ‘Good’ in four more in the latest PEEL 2023/25 report from His Majesty’s Inspectorate of Constabulary and Fire and Rescue Services (HMICFRS).</p>
<p>The three areas in which we are Outstanding are:</p><ul><li>Preventing crime and antisocial behaviour and reducing vulnerability</li><li>Managing offenders and suspects</li><li>Recording data about crime</li></ul>
<p>We were also found to be Good at police powers and treating the public fairly and respectfully, protecting vulnerable people, building, supporting and protecting the workforce, and leadership and force management.</p>
<p>In the remaining two areas, investigating crime and responding to the public, we were graded as ‘Adequate’.</p>
<p>Chief Constable Serena said: “I want every officer to know what this means. Policing here is outstanding because of you. We will not rest until we are Outstanding at responding to the public.”</p>
<p>Police and Crime Commissioner Emily said: “No other force has done better. Some have been told that they require improvement in five areas.”</p>
<p>In the last report, two years ago, the Force was graded as ‘Good’ for preventing crime.</p>
<h2>What inspectors liked</h2><ul><li>Good use of problem-solving plans</li><li>An adequate number of detectives at last</li><li>Outstanding work with young people</li></ul>
<p>You can read the report in full at hmicfrs.justiceinspectorates.gov.uk.</p></article></main><footer><p>© Merseyside Police 2023</p></footer>
""", "html",
J=[J("preventing-crime","outstanding","Preventing crime and antisocial behaviour and reducing vulnerability","claimed"),J("managing-offenders","outstanding","Managing offenders and suspects","claimed"),J("crime-data-integrity","outstanding","Recording data about crime","claimed"),
   J("treatment-of-the-public","good","found to be Good at police powers and treating the public fairly and respectfully","claimed"),J("protecting-vulnerable","good","protecting vulnerable people","claimed"),J("supporting-workforce","good","building, supporting and protecting the workforce","claimed"),J("leadership-management","good","leadership and force management","claimed"),
   J("investigating-crime","adequate","investigating crime and responding to the public, we were graded as ‘Adequate’","claimed"),J("responding-to-the-public","adequate","investigating crime and responding to the public, we were graded as ‘Adequate’","claimed"),
   J("preventing-crime","good","In the last report, two years ago, the Force was graded as ‘Good’ for preventing crime.","claimed","2021/22",optional=True)],
not_=[("judgment","We will not rest until we are Outstanding at responding to the public.","an ambition"),("judgment","Some have been told that they require improvement in five areas.","other forces"),("judgment","Good use of problem-solving plans","prose"),("judgment","Policing here is outstanding because of you.","prose"),("judgment","Outstanding work with young people","prose")])

# --- 11. Two forces, one release -----------------------------------------------------------------------------------------------------------------------------------------------------
doc("warwickshire-west-mercia-news-2017", H("force_news", None, "2016", "2017-03-02", "HMIC publishes its findings on Warwickshire and West Mercia"), None, "text", text="""
HMIC publishes its findings on Warwickshire and West Mercia

2 March 2017

Her Majesty's Inspectorate of Constabulary has today published its PEEL
2016 reports on the effectiveness of Warwickshire Police and West Mercia
Police, which work together in an alliance.

Warwickshire Police has been graded as good at preventing crime, tackling
anti-social behaviour and keeping people safe, and West Mercia Police has
also been graded as good.

Both forces have been graded as good at tackling serious and organised
crime.

Overall, Warwickshire Police requires improvement in respect of its
effectiveness. West Mercia Police is good.

For investigating crime and reducing re-offending, Warwickshire Police
was judged to require improvement, while West Mercia Police was judged
to be good.

Inspectors found that neither force was good enough at protecting those
who are vulnerable from harm.

Deputy Chief Constable Amanda said: "We are good at many things, and we
know that for people in Redditch or Rugby a grade means little. They want
us to come when they call. We intend to be outstanding."

Notes to editors

1. HMIC grades forces as outstanding, good, requires improvement or
inadequate.
2. The alliance serves a population of about 1.8 million people.

Media office: 01926 000000
""",
J=[J("effectiveness/preventing-crime","good","Warwickshire Police has been graded as good at preventing crime, tackling anti-social behaviour and keeping people safe","claimed",force="warwickshire"),J("effectiveness/preventing-crime","good","West Mercia Police has also been graded as good","claimed",force="west-mercia"),
   J("effectiveness/serious-organised-crime","good","Both forces have been graded as good at tackling serious and organised crime.","claimed",force="warwickshire"),J("effectiveness/serious-organised-crime","good","Both forces have been graded as good at tackling serious and organised crime.","claimed",force="west-mercia"),
   J("effectiveness","requires_improvement","Warwickshire Police requires improvement in respect of its effectiveness","claimed",force="warwickshire"),J("effectiveness","good","West Mercia Police is good.","claimed",force="west-mercia",optional=True),
   J("effectiveness/investigating-crime","requires_improvement","Warwickshire Police was judged to require improvement","claimed",force="warwickshire"),J("effectiveness/investigating-crime","good","West Mercia Police was judged to be good","claimed",force="west-mercia")],
M=[M("Population served by the alliance",1800000,"count",quote="The alliance serves a population of about 1.8 million people.",optional=True)],
not_=[("judgment","neither force was good enough at protecting those","prose"),("judgment","We are good at many things","prose"),("judgment","We intend to be outstanding.","an ambition"),("judgment","HMIC grades forces as outstanding, good, requires improvement or","the scale")])

# --- 12. A custody inspection in two columns: nothing in it is graded, concerns and areas for improvement are numbered ------------------------------------------------------------
doc("surrey-custody-2021", H("inspectorate_news", "surrey", None, "2021-12", "Report on an unannounced inspection visit to police custody suites in Surrey"), None, "latex", tex=r"""
\documentclass[10pt,a4paper,twocolumn]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage[margin=2cm]{geometry}\usepackage{fancyhdr,xcolor}
\pagestyle{fancy}\fancyhf{}\fancyhead[R]{\footnotesize Police custody: Surrey Police}\fancyfoot[R]{\thepage}\setlength{\parindent}{0pt}\setlength{\parskip}{6pt}\setlength{\columnsep}{1cm}
\begin{document}
\onecolumn\thispagestyle{empty}\vspace*{4cm}{\Huge Report on an unannounced inspection visit to police custody suites in Surrey\par}\vspace{1cm}{\large by HM Inspectorate of Constabulary and Fire \& Rescue Services and the Care Quality Commission\par}\vspace{1cm}6--17 September 2021\par\vfill Published December 2021\newpage
\twocolumn
\section*{Fact page}
Force: Surrey Police. Chief Constable, Police and Crime Commissioner and suites are named in the annex. Custody is provided at Guildford, Salfords and Staines.
\section*{Summary}
Detainees in Surrey are mostly treated well. Staff are good at calming people, health care is good, and the suites are clean. Oversight is adequate on paper. The governance of the use of force is inadequate, and there is little that shows it to be proportionate. Our last inspection was in 2015, and most of what we recommended then has been achieved.

This report sets out one cause of concern and a number of areas for improvement.
\section*{Causes of concern and recommendations}
\textbf{Cause of concern 1}

The force does not meet the requirements of Code C of the Police and Criminal Evidence Act 1984 consistently, in particular when detention is reviewed.

\textbf{Recommendation}

The force should take immediate action to ensure that all custody procedures and practices comply with legislation and guidance.
\section*{Areas for improvement}
\textbf{Leadership, accountability and partnerships}

1. The force should strengthen its scrutiny of the use of force by looking at more footage and by writing down what it learns.

2. The force should collect information on how long children wait for a bed elsewhere.

\textbf{In the custody cell, safeguarding and health care}

3. The force should mitigate the risk posed by ligature points, and where it cannot deal with them at once it should manage the risk so that detainees are kept safe.

4. The force should make sure that all detainees are offered a shower and time in the exercise yard when they are held for longer.
\section*{Section 1. Leadership}
The force has a clear structure of governance for custody. An assistant chief constable has the lead. There are enough officers on most shifts. The suites should be inspected by lay visitors each week, and they are.

Meetings with partners are good at the top and less so below. The Commissioner has an active independent custody visiting scheme. Areas for improvement from 2015 are tracked.
\end{document}
""",
R=[R("c",None,"The force does not meet the requirements of Code C of the Police and Criminal Evidence Act 1984 consistently, in particular when detention is reviewed."),R("r",None,"The force should take immediate action to ensure that all custody procedures and practices comply with legislation and guidance."),
   R("a",None,"The force should strengthen its scrutiny of the use of force by looking at more footage and by writing down what it learns."),R("a",None,"The force should collect information on how long children wait for a bed elsewhere."),
   R("a",None,"The force should mitigate the risk posed by ligature points, and where it cannot deal with them at once it should manage the risk so that detainees are kept safe."),R("a",None,"The force should make sure that all detainees are offered a shower and time in the exercise yard when they are held for longer.")],
not_=[("judgment","Oversight is adequate on paper.","prose"),("judgment","The governance of the use of force is inadequate","prose, ungraded programme"),("judgment","Staff are good at calming people","prose"),("recommendation","The suites should be inspected by lay visitors each week, and they are.","prose"),("metric","Police and Criminal Evidence Act 1984","a statute")])

# --- 13. A second crime data integrity inspection, as a page -------------------------------------------------------------------------------------------------------------------------
doc("leicestershire-cdi-2019", H("inspectorate_news", "leicestershire", None, "2019-07-09", "Leicestershire Police: Crime Data Integrity re-inspection 2019"), r"""
<div id="top"><a href="#c">Skip to content</a><span>HMICFRS</span></div><div id="c"><h1>Leicestershire Police: Crime Data Integrity re-inspection 2019</h1><p>Published on: 9 July 2019</p>
<p>Overall judgment</p><p class="b">Good</p>
<p>Our inspection in 2017 graded Leicestershire Police as inadequate at recording crime. It has done a great deal since, and we are satisfied with most of it.</p>
<h2>How effective is the force at recording reported crime?</h2><p class="b">Good</p>
<h2>How efficiently do the systems and processes in the force support accurate crime recording?</h2><p class="b">Good</p>
<h2>How well does the force demonstrate the leadership and culture necessary to meet the national standards for crime recording?</h2><p class="b">Outstanding</p>
<h2>Summary of inspection findings</h2><p>We examined reports from 1 December 2018 to 28 February 2019. Based on this, we estimate that the force records 95.6 percent (with a confidence interval of +/- 1.7 percent) of reported crimes. Officers have a good understanding of the rules.</p>
<h3>Areas for improvement</h3><p>The force should immediately:</p><ul><li>improve how it collects diversity information from crime victims, and use this to inform its compliance with its equality duty; and</li><li>make sure that victims are told when a crime is cancelled.</li></ul>
<h3>What next?</h3><p>The force should be proud of this work. We expect forces to be good or outstanding.</p></div>
""", "html", css=".b{background:#2d7;display:inline-block;padding:.5em 2em}",
J=[J("crime-data-integrity","good","Overall judgment Good",round="2019",programme="crime_data_integrity"),J("crime-data-integrity","inadequate","Our inspection in 2017 graded Leicestershire Police as inadequate at recording crime.","prior","2017",programme="crime_data_integrity")],
R=[R("a","crime-data-integrity","improve how it collects diversity information from crime victims, and use this to inform its compliance with its equality duty; and"),R("a","crime-data-integrity","make sure that victims are told when a crime is cancelled.")],
M=[M("Reported crimes recorded",95.6,"percent",P("1 December 2018 to 28 February 2019","2018-12-01","2019-02-28"),quote="the force records 95.6 percent",optional=True)],
not_=[("judgment","We expect forces to be good or outstanding.","nobody"),("judgment","Officers have a good understanding of the rules.","prose"),("recommendation","The force should be proud of this work.","prose")])

# --- 14. The press on the forces of Wales ------------------------------------------------------------------------------------------------------------------------------------------
doc("wales-press-2016", H("other", None, "2015", "2016-02-18", "How Wales’ four police forces were rated by inspectors"), r"""
<div class="masthead">The Valleys Herald</div><div class="ad">Hide Ad</div>
<article><h1>How Wales’ four police forces were rated by inspectors</h1><p class="by">By Our Crime Correspondent | 10:35, 18 FEB 2016</p>
<p>Three of the four police forces in Wales are doing a good job of keeping people safe, a watchdog said today – but one has to do better.</p>
<p>Her Majesty’s Inspectorate of Constabulary (HMIC) published its PEEL 2015 reports on effectiveness this morning.</p>
<p>South Wales Police, North Wales Police and Gwent Police were all graded as ‘good’ for their effectiveness.</p>
<p>Dyfed-Powys Police ‘requires improvement’ for effectiveness, the inspectors found.</p>
<figure><img alt="A police van in New South Wales"><figcaption>File picture: a police van</figcaption></figure>
<div class="ad">Hide Ad</div>
<h2>Gwent</h2><p>The force was graded ‘good’ at preventing crime, ‘requires improvement’ at investigating crime and ‘good’ at tackling serious and organised crime.</p>
<h2>North Wales</h2><p>It was judged to be ‘good’ in all four categories.</p>
<h2>Dyfed-Powys</h2><p>Dyfed-Powys was rated ‘requires improvement’ at protecting vulnerable people. Its commissioner said: “I am told we are outstanding value for money.”</p>
<p>The force was told last year that it would be graded again in 2016. One reader wrote that ‘inadequate’ would have been kinder.</p>
<h3>Most read</h3><ul><li>South Wales Argus pub rated outstanding</li><li>Cardiff school is inadequate, says Estyn</li></ul></article>
""", "html",
J=[J("effectiveness","good","South Wales Police, North Wales Police and Gwent Police were all graded as ‘good’ for their effectiveness.","claimed",force=f) for f in ("south-wales","north-wales","gwent")]+
  [J("effectiveness","requires_improvement","Dyfed-Powys Police ‘requires improvement’ for effectiveness","claimed",force="dyfed-powys"),J("effectiveness/preventing-crime","good","‘good’ at preventing crime","claimed",force="gwent"),J("effectiveness/investigating-crime","requires_improvement","‘requires improvement’ at investigating crime","claimed",force="gwent"),
   J("effectiveness/serious-organised-crime","good","‘good’ at tackling serious and organised crime","claimed",force="gwent"),J("effectiveness/protecting-vulnerable","requires_improvement","Dyfed-Powys was rated ‘requires improvement’ at protecting vulnerable people.","claimed",force="dyfed-powys")],
not_=[("judgment","I am told we are outstanding value for money.","a quip"),("judgment","One reader wrote that ‘inadequate’ would have been kinder.","a reader"),("judgment","South Wales Argus pub rated outstanding","another matter"),("judgment","Cardiff school is inadequate, says Estyn","another inspectorate")])

# --- 15. A council's scrutiny paper: a table with a round in each column, landscape -------------------------------------------------------------------------------------------------
word("bedford-council-2024", H("other", "bedfordshire", None, "2024-03-14", "Community Safety Scrutiny Committee: Bedfordshire Police inspection results"), [
 ("h1","Community Safety Scrutiny Committee"),("h2","Bedfordshire Police inspection results"),("p","Date of meeting: 14 March 2024"),("p","Report of: Head of Community Safety, Bedford Borough Council"),
 ("h2","Purpose"),("n","1.","To inform Members of what HMICFRS has found at Bedfordshire Police over its last three inspection programmes. Members should note that the programmes are not comparable with each other and that an area may have had another name."),
 ("sect",True),
 ("t",[["Area of policing","2018/19","2021/22","2023-25"],["Preventing crime","Good","Good","Outstanding"],["Investigating crime","Requires improvement","Adequate","Good"],["Protecting vulnerable people","Requires improvement","Adequate","Adequate"],["Responding to the public","–","Requires improvement","Adequate"],["Managing offenders","–","Good","Adequate"],["Recording data about crime","–","Good","n/a"]],[4800,3000,3000,3000],{"pad":30}),
 ("sect",False),
 ("h2","Comment"),("n","2.","The Council’s own community safety team was judged ‘good’ by peers in 2022. Officers consider the trend to be good, but one grade should not be read alone."),
 ("n","3.","The Committee is recommended to:"),("b","note the report;"),("b","ask the Chief Constable to attend its meeting in June.")],
 top="Bedford Borough Council", foot="Agenda item 7", font="Liberation Serif", size=23,
J=[J("effectiveness/preventing-crime","good","Preventing crime Good","claimed","2018/19"),J("preventing-crime","good","Good","claimed","2021/22"),J("preventing-crime","outstanding","Outstanding","claimed","2023-25"),
   J("effectiveness/investigating-crime","requires_improvement","Investigating crime Requires improvement","claimed","2018/19"),J("investigating-crime","adequate","Adequate","claimed","2021/22"),J("investigating-crime","good","Good","claimed","2023-25"),
   J("effectiveness/protecting-vulnerable","requires_improvement","Protecting vulnerable people Requires improvement","claimed","2018/19"),J("protecting-vulnerable","adequate","Adequate","claimed","2021/22"),J("protecting-vulnerable","adequate","Adequate","claimed","2023-25"),
   J("responding-to-the-public","requires_improvement","Requires improvement","claimed","2021/22"),J("responding-to-the-public","adequate","Adequate","claimed","2023-25"),J("managing-offenders","good","Good","claimed","2021/22"),J("managing-offenders","adequate","Adequate","claimed","2023-25"),J("crime-data-integrity","good","Good","claimed","2021/22")],
not_=[("judgment","The Council’s own community safety team was judged ‘good’ by peers in 2022.","not the force"),("recommendation","note the report;","a committee’s"),("recommendation","ask the Chief Constable to attend its meeting in June.","a committee’s")])

# --- 16. A page of 2017 as a capture in plain text: badges on their own lines, furniture, hard line ends ------------------------------------------------------------------------------
doc("west-yorkshire-2017", H("peel_page", "west-yorkshire", "2017", None, "West Yorkshire 2017"), None, "text", text="""
West Yorkshire 2017 - HMICFRS

Skip to content
HMICFRS
Search
Home
About us
Our work
Publications
News

Home > Our work > PEEL assessments > PEEL 2017 > West Yorkshire

West Yorkshire 2017

Read more about West Yorkshire

This is the fourth PEEL assessment of West Yorkshire Police. PEEL is the
programme in which Her Majesty's Inspectorate of Constabulary and Fire &
Rescue Services draws together what it has found in the year.

The extent to which the force is effective at keeping people safe and
reducing crime is good.

The extent to which the force is efficient at keeping people safe and
reducing crime is good.

The extent to which the force is legitimate at keeping people safe and
reducing crime is outstanding.

HMI's observations

I am very pleased with the performance of West Yorkshire Police. It has
shown much improvement since last year, when its investigations required
improvement. It still has further to go with its plans for the future.

Effectiveness

How effective is the force at keeping people safe and reducing crime?

Last updated 22/03/2018
Good

West Yorkshire Police is good at keeping people safe and reducing crime.
This is an improvement on 2016, when we judged the force to require
improvement for effectiveness overall.

View the four questions for effectiveness

1
How effective is the force at preventing crime, tackling anti-social
behaviour and keeping people safe?
Good

2
How effective is the force at investigating crime and reducing
re-offending?
Good

Areas for improvement

- The force should ensure that all evidence is retrieved at the first
  opportunity in order to maximise the likelihood of investigations
  being concluded successfully.

3
How effective is the force at protecting those who are vulnerable from
harm, and supporting victims?
Good

4
How effective is the force at tackling serious and organised crime?
Outstanding

This question was not inspected in 2017, and the judgment from 2016
stands.

Efficiency

How efficient is the force at keeping people safe and reducing crime?

Last updated 09/11/2017
Good

West Yorkshire Police is judged to be good in the efficiency with which it
keeps people safe and reduces crime. It is good in its understanding of
demand; its use of resources to manage demand requires improvement; and
its planning for future demand is good.

Areas for improvement

- The force should undertake appropriate activities to understand fully
  its workforce's capabilities, in order to identify any gaps and put
  plans in place to address them.

Legitimacy

How legitimate is the force at keeping people safe and reducing crime?

Last updated 12/12/2017
Outstanding

West Yorkshire Police is judged to be outstanding at how legitimately it
keeps people safe and reduces crime. For the areas of legitimacy we looked
at this year, our overall judgment is better than last year. The force is
outstanding at treating all of the people it serves with fairness and
respect, good at ensuring that its workforce behaves ethically and
lawfully, and outstanding at treating its workforce with fairness and
respect.

Other inspections

How well the force works with South Yorkshire Police, whose custody record
keeping was inadequate in 2015, is told in another report.

Share this page
Twitter  Facebook
(C) HMICFRS 2018
""",
J=[J("effectiveness","good","The extent to which the force is effective at keeping people safe and reducing crime is good.",as_of="2018-03-22"),J("efficiency","good","The extent to which the force is efficient at keeping people safe and reducing crime is good.",as_of="2017-11-09"),J("legitimacy","outstanding","The extent to which the force is legitimate at keeping people safe and reducing crime is outstanding.",as_of="2017-12-12"),
   J("effectiveness","requires_improvement","This is an improvement on 2016, when we judged the force to require improvement for effectiveness overall.","prior","2016"),
   J("effectiveness/investigating-crime","requires_improvement","since last year, when its investigations required improvement","prior","2016",optional=True),
   J("effectiveness/preventing-crime","good","How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe? Good",as_of="2018-03-22"),J("effectiveness/investigating-crime","good","re-offending? Good",as_of="2018-03-22"),J("effectiveness/protecting-vulnerable","good","supporting victims? Good",as_of="2018-03-22"),
   J("effectiveness/serious-organised-crime","outstanding","How effective is the force at tackling serious and organised crime? Outstanding","prior","2016"),J("effectiveness/serious-organised-crime","not_reinspected","This question was not inspected in 2017, and the judgment from 2016 stands."),
   J("efficiency/understanding-demand","good","It is good in its understanding of demand",as_of="2017-11-09"),J("efficiency/use-of-resources","requires_improvement","its use of resources to manage demand requires improvement",as_of="2017-11-09"),J("efficiency/planning","good","its planning for future demand is good",as_of="2017-11-09"),
   J("legitimacy/treating-public-fairly","outstanding","outstanding at treating all of the people it serves with fairness and respect",as_of="2017-12-12"),J("legitimacy/ethical-lawful-behaviour","good","good at ensuring that its workforce behaves ethically and lawfully",as_of="2017-12-12"),J("legitimacy/treating-workforce-fairly","outstanding","outstanding at treating its workforce with fairness and respect",as_of="2017-12-12")],
R=[R("a","effectiveness/investigating-crime","The force should ensure that all evidence is retrieved at the first opportunity in order to maximise the likelihood of investigations being concluded successfully."),
   R("a","efficiency","The force should undertake appropriate activities to understand fully its workforce’s capabilities, in order to identify any gaps and put plans in place to address them.")],
not_=[("judgment","How well the force works with South Yorkshire Police, whose custody record keeping was inadequate in 2015, is told in another report.","another force"),("judgment","I am very pleased with the performance of West Yorkshire Police.","prose")])

# --- 17. A region's report on serious and organised crime: a part for each force, and for the unit that is nobody's -----------------------------------------------------------------
doc("north-west-soc-2023", H("inspectorate_news", None, "2021/22", "2023-05-18", "An inspection of the north-west regional response to serious and organised crime"), r"""
<h1 class="t">An inspection of the north-west regional response to serious and organised crime</h1><p class="d">18 May 2023</p>
<div class="two"><h2>About this inspection</h2><p>As part of our PEEL 2021/22 programme we inspected how well each force in the region tackles serious and organised crime (SOC). We gave a grade to the regional organised crime unit as well, because forces lean on it. Where we say that something is good or outstanding in a sentence about a team, no grade is meant.</p>
<p>Forces are graded as outstanding, good, adequate, requires improvement or inadequate.</p>
<h2>North West Regional Organised Crime Unit</h2><p class="b">Adequate</p><p>The North West Regional Organised Crime Unit is adequate at tackling serious and organised crime.</p><p>It serves six forces and has a good record of seizing firearms.</p>
<h2>Cheshire Constabulary</h2><p class="b">Good</p><p>Cheshire Constabulary is good at tackling serious and organised crime.</p>
<div class="afi"><h3>Area for improvement</h3><p><b>Cheshire Constabulary should make sure that its local officers know about the organised crime groups that work where they do</b></p><p>Some learned of them from the newspaper.</p></div>
<h2>Cumbria Constabulary</h2><p class="b">Requires improvement</p><p>Cumbria Constabulary requires improvement at tackling serious and organised crime.</p>
<div class="afi"><h3>Areas for improvement</h3><p><b>Cumbria Constabulary should appoint lead responsible officers for all organised crime groups, and train them</b></p><p>Half of those whom we met had had no training.</p><p><b>Cumbria Constabulary should understand the threat from county lines better than it does</b></p><p>Its assessment dates from before the pandemic.</p></div>
<h2>Greater Manchester Police</h2><p class="b">Good</p><p>Greater Manchester Police is good at tackling serious and organised crime. In our 2018/19 report it required improvement at this.</p>
<h2>Lancashire Constabulary</h2><p class="b">Outstanding</p><p>Lancashire Constabulary is outstanding at tackling serious and organised crime.</p>
<h2>Merseyside Police</h2><p class="b">Outstanding</p><p>Merseyside Police is outstanding at tackling serious and organised crime. It isn’t usual for a force to be graded outstanding twice.</p>
<h2>North Wales Police</h2><p class="b">Adequate</p><p>North Wales Police is adequate at tackling serious and organised crime.</p></div>
""", "chromium", css="@page{size:A4;margin:18mm} body{font:10pt/1.45 'Liberation Sans'} .t{font-size:24pt}.two{columns:2;column-gap:10mm} h2{font-size:13pt;color:#523;margin:10pt 0 3pt;break-after:avoid} .b{font-weight:bold;border-left:5pt solid #523;padding-left:5pt} .afi{border:1pt solid #523;padding:4pt 8pt;break-inside:avoid}h3{margin:2pt 0}",
J=[J("serious-organised-crime",g,f"{n} {v} at tackling serious and organised crime.",force=f) for f,n,g,v in (("cheshire","Cheshire Constabulary","good","is good"),("cumbria","Cumbria Constabulary","requires_improvement","requires improvement"),("greater-manchester","Greater Manchester Police","good","is good"),("lancashire","Lancashire Constabulary","outstanding","is outstanding"),("merseyside","Merseyside Police","outstanding","is outstanding"),("north-wales","North Wales Police","adequate","is adequate"))]
  +[J("effectiveness/serious-organised-crime","requires_improvement","In our 2018/19 report it required improvement at this.","prior","2018/19",force="greater-manchester")],
R=[R("a","serious-organised-crime","Cheshire Constabulary should make sure that its local officers know about the organised crime groups that work where they do"),R("a","serious-organised-crime","Cumbria Constabulary should appoint lead responsible officers for all organised crime groups, and train them"),R("a","serious-organised-crime","Cumbria Constabulary should understand the threat from county lines better than it does")],
M=[M("Forces served by the regional organised crime unit",6,"count",scope="other",quote="It serves six forces",optional=True)],
not_=[("judgment","The North West Regional Organised Crime Unit is adequate at tackling serious and organised crime.","not a force"),("judgment","It isn’t usual for a force to be graded outstanding twice.","general")])

# --- 18. A legitimacy report of 2016, the body in two columns beside a margin, areas for improvement lettered ---------------------------------------------------------------------
doc("kent-legitimacy-2016", H("peel_report", "kent", "2016", "2016-12", "PEEL: Police legitimacy 2016"), r"""
<div class="cov"><h1>PEEL: Police legitimacy 2016</h1><h2>An inspection of Kent Police</h2><p>December 2016</p><p>© HMIC 2016</p><p>ISBN: 978-1-78655-288-6</p><p>www.justiceinspectorates.gov.uk/hmic</p></div>
<h1 class="ch">Overview – How legitimate is the force at keeping people safe and reducing crime?</h1>
<table class="o"><tr><td>Overall judgment</td><td class="x">Outstanding</td></tr></table>
<div class="two"><p>Kent Police has been judged as outstanding in respect of the legitimacy with which it keeps people safe and reduces crime. Our findings this year are consistent with last year’s findings, in which we judged Kent to be outstanding in respect of legitimacy.</p><p>The force is exceptional in the way it listens. It is outstanding in the fairness and respect with which it treats all of the people it serves, it is good at ensuring that its workforce behaves ethically and lawfully, and it is outstanding at treating its workforce with fairness and respect.</p><p>Essex Police, which shares a serious crime directorate with Kent, was graded as good last year and had its own report then.</p>
<h2>Summary of findings</h2><p>Kent Police wants everyone to be treated as they would wish to be. Its officers carry a card that says what good looks like. Not everything is good: complaints take too long, and the quality of letters to those who complain is poor.</p></div>
<h1 class="ch">To what extent does the force treat all of the people it serves with fairness and respect?</h1><p class="m">Outstanding</p>
<div class="two"><p>The chief constable speaks of quality rather than of targets. Surveys are sent each month. People from communities that trust the police least sit on a panel. The panel has seen how its advice was used.</p><p>The force looks at who is stopped, and why. Where a stop has been poorly recorded, the officer has to explain it to a superintendent.</p>
<div class="a"><h3>Areas for improvement</h3><p>(a) The force should improve how it seeks feedback from people who do not complain, and</p><p>(b) The force should improve how it tells local people what it has done about what they said.</p></div></div>
<h1 class="ch">How well does the force ensure that its workforce behaves ethically and lawfully?</h1><p class="m">Good</p>
<div class="two"><p>Vetting is up to date. The anti-corruption team has enough people, though it has to wait for software. Staff know what they should report.</p>
<div class="a"><h3>Area for improvement</h3><p>The force should ensure that it has the capability and the capacity to monitor all of its computer systems, so that it can protect the information that they hold.</p></div></div>
<h1 class="ch">To what extent does the force treat its workforce with fairness and respect?</h1><p class="m">Outstanding</p>
<div class="two"><p>No areas for improvement were identified for this question. The force was one of the first to ask its people how they were every quarter. Individual performance assessment is good and has been so for some time.</p></div>
<h1 class="ch">Next steps</h1><div class="two"><p>HMIC will assess progress on areas for improvement in its next inspection. Forces that are graded inadequate are revisited sooner.</p></div>
""", "weasyprint", css="""@page{size:A4;margin:2.4cm 2cm;@top-right{content:"Kent Police";font:9pt "C059";color:#555}@bottom-center{content:counter(page);font:9pt "C059"}} @page:first{@top-right{content:none}@bottom-center{content:none}} body{font:11pt/1.4 "C059",serif}.cov{padding-top:7cm;break-after:page}.ch{font:bold 17pt/1.25 "Liberation Sans";color:#604;margin:14pt 0 4pt}.two{columns:2;column-gap:8mm}.m{font:bold 13pt "Liberation Sans";color:#fff;background:#604;padding:4pt 10pt;width:6cm}.o td{font:bold 13pt "Liberation Sans";padding:6pt 16pt;background:#eee}.o .x{background:#604;color:#fff}.a{background:#f1eaf0;padding:6pt 10pt}h3{font:bold 11pt "Liberation Sans";margin:0}""",
J=[J("legitimacy","outstanding","Kent Police has been judged as outstanding in respect of the legitimacy with which it keeps people safe and reduces crime."),J("legitimacy","outstanding","we judged Kent to be outstanding in respect of legitimacy","prior","2015"),
   J("legitimacy/treating-public-fairly","outstanding","It is outstanding in the fairness and respect with which it treats all of the people it serves"),J("legitimacy/ethical-lawful-behaviour","good","it is good at ensuring that its workforce behaves ethically and lawfully"),J("legitimacy/treating-workforce-fairly","outstanding","it is outstanding at treating its workforce with fairness and respect")],
R=[R("a","legitimacy/treating-public-fairly","The force should improve how it seeks feedback from people who do not complain, and"),R("a","legitimacy/treating-public-fairly","The force should improve how it tells local people what it has done about what they said."),R("a","legitimacy/ethical-lawful-behaviour","The force should ensure that it has the capability and the capacity to monitor all of its computer systems, so that it can protect the information that they hold.")],
not_=[("judgment","Essex Police, which shares a serious crime directorate with Kent, was graded as good last year and had its own report then.","another force"),("judgment","Individual performance assessment is good and has been so for some time.","prose"),("judgment","Forces that are graded inadequate are revisited sooner.","nobody"),("recommendation","No areas for improvement were identified for this question.","none")])

# --- 19. A commissioner's annual report in three columns with tiles of grades --------------------------------------------------------------------------------------------------------
T19 = [("Preventing crime","Good"),("Police powers and public treatment","Adequate"),("Responding to the public","Requires improvement"),("Investigating crime","Adequate"),("Protecting vulnerable people","Good"),("Managing offenders","Adequate"),("Developing a positive workplace","Good"),("Leadership and force management","Adequate")]
doc("lincolnshire-annual-2025", H("pcc_report", "lincolnshire", None, "2025-07", "Annual Report 2024/25 of the Police and Crime Commissioner for Lincolnshire"), r"""
<h1>Annual Report 2024/25</h1><h2 class="s">Police and Crime Commissioner for Lincolnshire</h2><p>July 2025</p>
<div class="three"><h2>Foreword</h2><p>Welcome to my annual report. Lincolnshire is a safe county and its officers are outstanding. I am proud of what has been done with the money that we have, and I shall go on asking for more.</p><p>The year was not an easy one. Prices went up. The Force needed help from the Home Office to set a balanced budget, and my good friends in Parliament argued for it.</p>
<h2>Holding to account</h2><p>I meet the Chief Constable each month. We look at complaints, at the response to calls and at what the inspectorate has said. Rural crime should stay a priority, in my view, and so should road safety.</p><p>My volunteers visit custody every week. They found conditions to be good.</p>
<h2>Listening</h2><p>Residents wrote to me about speeding more than about anything else. Three in five said in a poll that the police do a good or excellent job in their area.</p></div>
<h2>What HMICFRS said about Lincolnshire Police in its PEEL 2023-2025 inspection</h2>
<div class="tiles">"""+"".join(f'<div class="tile"><p class="a">{a}</p><p class="g {g[0]}">{g}</p></div>' for a,g in T19)+r"""</div>
<p>The report set out areas for improvement, of which the most pressing is how fast calls are answered. I want Lincolnshire Police to be graded as outstanding for preventing crime within the term of my plan.</p>
""", "chromium", css="@page{size:A4;margin:16mm} body{font:10pt/1.45 'Open Sans','DejaVu Sans'} h1{font-size:28pt;color:#07486a;margin-bottom:0}.s{color:#07486a}.three{columns:3;column-gap:7mm}.three h2{font-size:12pt;margin:6pt 0 2pt} .tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:6pt}.tile{background:#eef3f6;text-align:center;padding:4pt;break-inside:avoid}.a{font-size:9pt;min-height:26pt;margin:3pt}.g{font-weight:bold;color:#fff;padding:5pt;margin:3pt}.G{background:#2b7a3d}.A{background:#b98d00}.R{background:#bf5a18}",
J=[J(a,g,q,"claimed","2023-25") for (q,_),a,g in zip(T19,("preventing-crime","treatment-of-the-public","responding-to-the-public","investigating-crime","protecting-vulnerable","managing-offenders","supporting-workforce","leadership-management"),("good","adequate","requires_improvement","adequate","good","adequate","good","adequate"))],
not_=[("judgment","I want Lincolnshire Police to be graded as outstanding for preventing crime within the term of my plan.","an ambition"),("judgment","They found conditions to be good.","custody visitors"),("judgment","the police do a good or excellent job in their area","a poll"),("recommendation","Rural crime should stay a priority","prose"),("metric","Three in five said in a poll","a fraction in words")])

# --- 20. The inspectorate's news of a report: counts, then the areas of the worse grades ---------------------------------------------------------------------------------------------
doc("hampshire-inspectorate-news-2023", H("inspectorate_news", "hampshire", "2021/22", "2023-02-10", "Hampshire and Isle of Wight Constabulary needs to improve in some areas"), r"""
<header><p>HMICFRS</p><a href="#m">Skip to content</a><nav><a>Home</a> <a>News</a></nav></header><main id="m"><p class="crumb">Home › News › News feed</p><h1>Hampshire and Isle of Wight Constabulary needs to improve in some areas</h1><p>10 February 2023</p>
<p>Hampshire and Isle of Wight Constabulary is good at preventing crime, but how it answers the public and how it looks after its people need to be improved, the police inspectorate has said.</p>
<p><a href="#">Get the report</a></p><p><a href="#">PEEL 2021/22: Police effectiveness, efficiency and legitimacy – An inspection of Hampshire and Isle of Wight Constabulary</a></p>
<p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) graded Hampshire and Isle of Wight Constabulary’s performance across nine areas of policing and found the constabulary was “good” in three areas, “adequate” in four areas and “requires improvement” in two areas.</p>
<p>Inspectors said that the constabulary is “good” at:</p><ul><li>preventing crime and anti-social behaviour;</li><li>managing offenders; and</li><li>recording data about crime.</li></ul>
<p>However, HMICFRS said that the constabulary requires improvement at:</p><ul><li>responding to the public; and</li><li>building, supporting and protecting the workforce.</li></ul>
<p>HM Inspector of Constabulary Roy said:</p><blockquote><p>“I have concerns about how the constabulary responds to the public. It should answer its calls more quickly, and it needs to improve how it keeps callers informed. I would hope that it will be graded good at this when we next inspect it. Neighbouring Dorset, Surrey and Sussex face the same troubles, and one of them has been graded inadequate at it.”</p></blockquote>
<h2>Notes</h2><ol><li>We use five grades: outstanding, good, adequate, requires improvement and inadequate.</li><li>The constabulary was called Hampshire Constabulary until November 2022.</li><li>For further information, HMICFRS’s press office can be contacted at 0300 000 0000.</li></ol></main>
""", "html", 
J=[J("preventing-crime","good","preventing crime and anti-social behaviour;"),J("managing-offenders","good","managing offenders; and"),J("crime-data-integrity","good","recording data about crime."),J("responding-to-the-public","requires_improvement","responding to the public; and"),J("supporting-workforce","requires_improvement","building, supporting and protecting the workforce.")],
counts={"areas": 9, "good": 3, "adequate": 4, "requires_improvement": 2},
not_=[("judgment","I would hope that it will be graded good at this when we next inspect it.","a hope"),("judgment","one of them has been graded inadequate at it","others"),("judgment","We use five grades: outstanding, good, adequate, requires improvement and inadequate.","the scale")])

# --- 21. A register of recommendations with status: open, closed, complete ---------------------------------------------------------------------------------------------------------
K21 = [("PEEL 2021/22","23 Feb 2023","Area for improvement","Investigating crime","The force should make sure that all victims are told how to appeal against a decision not to charge.","–","Open"),
       ("PEEL 2021/22","23 Feb 2023","Area for improvement","Managing offenders","The force should make sure that wanted people are looked for by somebody who has been named.","–","Complete – awaiting sign-off"),
       ("PEEL 2021/22","23 Feb 2023","Cause of concern","Responding to the public","The force does not answer enough of its emergency calls.","–","Closed 14 Nov 2023"),
       ("PEEL 2021/22","23 Feb 2023","Recommendation","Responding to the public","The force should have a plan for staffing its contact centre at weekends.","31 Aug 2023","Closed 14 Nov 2023"),
       ("Custody services in Sussex","6 Jun 2023","Recommendation","–","The force should stop holding children in custody overnight where the law does not allow it.","6 Jul 2023","Open"),
       ("Twenty years on: is MAPPA achieving its objectives?","14 Jul 2022","Recommendation","–","By July 2023, forces should make sure that all offender managers have been trained.","Jul 2023","Revised"),
       ("PEEL 2018/19","27 Sep 2019","Area for improvement","Treating the public fairly","The force should ensure that its officers explain why they use their powers.","–","Superseded")]
doc("sussex-register-2024", H("inspectorate_news", "sussex", None, None, "Recommendations register: Sussex Police"), r"""
<h1>Recommendations register: Sussex Police</h1><p>HMICFRS keeps this register of what it has asked of the force. It shows the status of each recommendation, area for improvement and cause of concern. A force may mark an item as complete; only an inspector may close it.</p>
<table><thead><tr><th>Report</th><th>Published</th><th>Type</th><th>Area</th><th>Text</th><th>Due</th><th>Status</th></tr></thead><tbody>"""+"".join("<tr>"+"".join(f"<td>{html.escape(c)}</td>" for c in r)+"</tr>" for r in K21)+r"""</tbody></table>
<p class="n">A cause of concern is a serious, critical or systemic shortcoming in the force’s practice, policy or performance. It will be followed by one or more recommendations, and the force should act on each of them. Register downloaded from the inspectorate’s monitoring portal.</p>
""", "wkhtmltopdf", css="body{font:13px/1.4 'Liberation Sans'}table{border-collapse:collapse}td,th{border:1px solid #999;padding:5px;vertical-align:top;text-align:left}th{background:#dde}tr{page-break-inside:avoid}.n{font-size:12px}",
R=[R({"Area for improvement":"a","Cause of concern":"c","Recommendation":"r"}[k[2]],a,k[4]) for k,a in zip(K21,("investigating-crime","managing-offenders","responding-to-the-public","responding-to-the-public",None,None,"legitimacy/treating-public-fairly"))],
not_=[("recommendation","It will be followed by one or more recommendations, and the force should act on each of them.","a definition")])
