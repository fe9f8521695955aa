# SPDX-License-Identifier: GPL-3.0-or-later
# A seventh set, first third: the inspectorate's reports up to 2018/19, each set another way. Built by build-unseen.py.
exec(open(os.path.join(os.path.dirname(os.path.abspath(documents)), "prose.py")).read())
E16 = ["How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?", "How effective is the force at investigating crime and reducing re-offending?",
       "How effective is the force at protecting those who are vulnerable from harm, and supporting victims?", "How effective is the force at tackling serious and organised crime?", "How effective are the force’s specialist capabilities?"]
EIDS = ["effectiveness/" + x for x in ("preventing-crime", "investigating-crime", "protecting-vulnerable", "serious-organised-crime", "specialist-capabilities")]

# --- 1. A report of 2018/19 set like a magazine: two justified columns, drop capitals, soft hyphens, white words on coloured badges, the pillar's grade in the running head -----------
mag = """@page{size:A4;margin:24mm 16mm 20mm;@top-left{content:"Durham Constabulary";font:8pt 'Liberation Sans'}@top-right{content:string(grade);font:8pt 'Liberation Sans';letter-spacing:.12em}@bottom-center{content:counter(page);font:8pt 'Liberation Sans'}}
@page cover{@top-left{content:none}@top-right{content:none}} body{font:10pt/1.42 'Liberation Serif';margin:0} .cover{page:cover;height:240mm;break-after:page} .cover h1{font:bold 30pt/1.1 'Liberation Sans';margin-top:70mm} h2{font:bold 19pt/1.15 'Liberation Sans';color:#123a63;margin:0 0 3mm;string-set:grade attr(data-g)} h3{font:bold 11pt 'Liberation Sans';margin:4mm 0 1mm;break-after:avoid}
.cols{column-count:2;column-gap:8mm;text-align:justify} .cols p{margin:0 0 2mm} .dc{font-size:38pt;float:left;line-height:.82;padding:1mm 1.5mm 0 0;color:#123a63} .b{display:inline-block;color:#fff;font:bold 12pt 'Liberation Sans';padding:2mm 6mm;border-radius:3mm;margin:0 0 3mm} .good{background:#2e7d32}.ri{background:#e65100}.out{background:#1a237e}.ina{background:#b71c1c}
.box{background:#eef3f8;border-left:2mm solid #123a63;padding:2mm 4mm;margin:2mm 0;text-align:left} .box h3{margin:0 0 1mm} .pillar{break-before:page}"""
def sec(q, g, body): return f'<h3>{q}</h3><div class="b {dict(Good="good",Outstanding="out",Inadequate="ina").get(g,"ri")}">{g}</div>{body}'
F = "Durham Constabulary"
doc("durham-2018-19", H("peel_report","durham","2018/19","2020-02","PEEL: Police effectiveness, efficiency and legitimacy 2018/19"), shy(f"""
<div class="cover"><h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19</h1><p style="font:16pt 'Liberation Sans'">An inspection of Durham Constabulary</p><p style="margin-top:80mm">February 2020</p><p>© HMICFRS 2020</p><p>ISBN: 978-1-78655-977-7</p></div>
<h2 data-g="">What this report contains</h2><div class="cols"><p class="drop"><span class="dc">T</span>his report brings together our findings about the constabulary’s effectiveness, efficiency and legitimacy. In 2018/19 we did not look at every question in every force, but went where the risk was greatest. Where we did not inspect a question again, the grade from 2017 stands.</p>{para("aboutus criteria data", F, "a force")}</div>
<div class="pillar"><h2 data-g="EFFECTIVENESS: OUTSTANDING">Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><div class="b out">Outstanding</div>
<div class="cols"><p class="drop"><span class="dc">D</span>urham Constabulary is outstanding at reducing crime and keeping people safe. It was outstanding in 2017 too, and has not rested since. It knows where harm is likely and gets there first.</p>{para("partners crimes", F, "the constabulary", 2019)}
{sec(E16[0],"Outstanding","<p>Durham Constabulary is outstanding at preventing crime. Its officers solve problems and do not only answer calls.</p>"+para("asb volunteers",F))}
{sec(E16[1],"Good","<p>The constabulary investigates crime well. In 2017, we judged its investigations to be outstanding; some of the supervision that we praised then is no longer done.</p>"+para("digital caseload",F)+'<div class="box"><h3>Area for improvement</h3><ul><li>The constabulary should make sure that supervisors review investigations as often as its own policy asks.</li></ul></div>')}
{sec(E16[2],"Good",para("missing training",F))}
{sec(E16[3],"Outstanding","<p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 effectiveness inspection has been carried over.</p>")}</div></div>
<div class="pillar"><h2 data-g="EFFICIENCY: OUTSTANDING">Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services to the public?</h3><div class="b out">Outstanding</div>
<div class="cols"><p class="drop"><span class="dc">F</span>ew forces know what is asked of them as well as this one does. It is outstanding at planning and has spent its savings on tools that save time. </p>{sec("How well does the force use its resources to meet the demand it faces?","Outstanding","<p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 efficiency inspection has been carried over.</p>")}
{sec("How well does the force plan for the future?","Outstanding",para("future budget",F,"the constabulary"))}</div></div>
<div class="pillar"><h2 data-g="LEGITIMACY: GOOD">Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><div class="b good">Good</div>
<div class="cols"><p class="drop"><span class="dc">P</span>eople in County Durham are treated with courtesy by their police. The constabulary looks after its own people too, though not always as early as they would wish.</p>
{sec("To what extent does the force treat all of the people it serves with fairness and respect?","Good",para("stopsearch",F)+'<div class="box"><h3>Areas for improvement</h3><ul><li>The constabulary should make sure that it monitors the use of force by age and ethnicity.</li><li>The constabulary should make sure that its external scrutiny panel sees recordings from body-worn cameras.</li></ul></div>')}
{sec("How well does the force ensure that its workforce behaves ethically and lawfully?","Requires improvement",para("vetting ethics",F)+'<div class="box"><h3>Cause of concern</h3><p>Durham Constabulary has too few people to look for corruption before it is reported.</p><p><b>Recommendations</b></p><p>We recommend that within three months the constabulary should:</p><ul><li>put enough staff in its counter-corruption unit; and</li><li>make use of software that monitors its systems.</li></ul></div>')}
{sec("To what extent does the force treat its workforce with fairness and respect?","Good",para("wellbeing leadership",F))}</div></div>
<h2 data-g="">About us</h2><div class="cols">{para("revisit",F)}</div>"""), "weasyprint", mag,
  J=[J("effectiveness","outstanding","Durham Constabulary is outstanding at reducing crime and keeping people safe."),J(EIDS[0],"outstanding","Outstanding"),J(EIDS[1],"good","Good"),J(EIDS[2],"good","Good"),
     J(EIDS[3],"outstanding","Outstanding",round="2017",origin="prior",optional=True),J(EIDS[3],"not_reinspected","This question was not subject to detailed inspection in 2018/19"),J("efficiency","outstanding","Outstanding"),J("efficiency/meeting-demand","not_reinspected","This question was not subject to detailed inspection in 2018/19"),
     J("efficiency/use-of-resources","outstanding","carried over","prior","2017",optional=True),J("efficiency/meeting-demand","outstanding","carried over","prior","2017",optional=True),J("efficiency/planning","outstanding","Outstanding"),J("legitimacy","good","Good"),J("legitimacy/treating-public-fairly","good","Good"),
     J("legitimacy/ethical-lawful-behaviour","requires_improvement","Requires improvement"),J("legitimacy/treating-workforce-fairly","good","Good"),
     J("effectiveness","outstanding","It was outstanding in 2017 too","prior","2017"),J(EIDS[1],"outstanding","In 2017, we judged its investigations to be outstanding","prior","2017")],
  R=[R("a",EIDS[1],"The constabulary should make sure that supervisors review investigations as often as its own policy asks."),R("a","legitimacy/treating-public-fairly","The constabulary should make sure that it monitors the use of force by age and ethnicity."),
     R("a","legitimacy/treating-public-fairly","The constabulary should make sure that its external scrutiny panel sees recordings from body-worn cameras."),R("c","legitimacy/ethical-lawful-behaviour","Durham Constabulary has too few people to look for corruption before it is reported."),
     R("r","legitimacy/ethical-lawful-behaviour","put enough staff in its counter-corruption unit; and"),R("r","legitimacy/ethical-lawful-behaviour","make use of software that monitors its systems.")],
  M=told(), not_=traps())

# --- 2. A legitimacy report of 2017 in LaTeX: notes in the margin, footnotes, letterspaced heads, contents with dotted leaders that repeat the grades ---------------------------------
F = "Gloucestershire Constabulary"; L17 = ["To what extent does the force treat all of the people it serves with fairness and respect?", "How well does the force ensure that its workforce behaves ethically and lawfully?", "To what extent does the force treat its workforce with fairness and respect?"]
LID = ["legitimacy/treating-public-fairly","legitimacy/ethical-lawful-behaviour","legitimacy/treating-workforce-fairly"]
doc("gloucestershire-legitimacy-2017", H("peel_report","gloucestershire","2017","2017-12","PEEL: Police legitimacy 2017"), None, "pdflatex", tex=r"""
\documentclass[11pt,a4paper,twoside]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{charter}\usepackage[a4paper,inner=2.2cm,outer=6.2cm,top=2.6cm,bottom=2.4cm,marginparwidth=4.1cm,marginparsep=5mm]{geometry}\usepackage{microtype,xcolor,fancyhdr,booktabs}
\definecolor{navy}{RGB}{16,42,84}\newcommand{\ls}[1]{\textls[140]{\MakeUppercase{#1}}}
\pagestyle{fancy}\fancyhf{}\fancyhead[LE]{\scriptsize\ls{Gloucestershire Constabulary}}\fancyhead[RO]{\scriptsize\ls{Legitimacy 2017}}\fancyfoot[LE,RO]{\thepage}\renewcommand{\headrulewidth}{0pt}
\newcommand{\q}[3]{\clearpage\section*{\raggedright\color{navy}#1}\addcontentsline{toc}{section}{#3 (#2)}\marginpar{\raggedright\footnotesize\bfseries\color{navy}Our judgment\\\Large #2}}
\newcommand{\note}[1]{\marginpar{\raggedright\scriptsize\itshape #1}}
\newcommand{\afi}[2]{\par\bigskip\noindent\rule{\linewidth}{1.2pt}\par\noindent{\small\ls{#1}}\begin{itemize}#2\end{itemize}\noindent\rule{\linewidth}{.4pt}\par\bigskip}
\begin{document}
\begin{titlepage}\vspace*{4cm}{\Huge PEEL: Police legitimacy 2017\par}\vspace{1cm}{\Large An inspection of Gloucestershire Constabulary\par}\vfill{\small December 2017\par\copyright\ HMICFRS 2017\par ISBN: 978-1-78655-488-8}\end{titlepage}
\tableofcontents\clearpage
\section*{Force in numbers}\addcontentsline{toc}{section}{Force in numbers}
\begin{center}\begin{tabular}{lrr}\toprule & Gloucestershire Constabulary & England and Wales\\\midrule
Workforce at 31 March 2017 (FTE) & 1,894 & \\ Officers & 1,087 & \\ Police community support officers & 121 & \\ Share of the workforce from ethnic minorities & 2.6\% & 6.3\%\\ Stop and searches per 1,000 population & 3.1 & 5.2\\\bottomrule\end{tabular}\end{center}
{\footnotesize Stop and search figures are for the 12 months to 31 March 2016.}
\section*{\ls{Overview}}\addcontentsline{toc}{section}{Overview (Requires improvement)}
\marginpar{\raggedright\footnotesize\bfseries\color{navy}Overall judgment\\\Large Requires improvement}
Gloucestershire Constabulary is judged to require improvement in how legitimately it keeps people safe and reduces crime. For the areas of legitimacy we looked at this year, our overall judgment is lower than last year, when we judged the constabulary to be good.\footnote{HMIC. PEEL: Police legitimacy 2016. Our judgments are outstanding, good, requires improvement and inadequate.} The constabulary is judged to require improvement at treating the people it serves with fairness and respect; it is good at how well it ensures that its workforce behaves ethically and lawfully.

"""+tx("aboutus criteria example",F,"a force")+r"\q{"+L17[0]+r"}{Requires improvement}{Treating the public fairly}"+tx("stopsearch callers",F,"the constabulary")+r"""\note{Body-worn cameras were given to every response officer in the autumn of 2016.}
The constabulary does not look closely enough at why people from ethnic minorities are stopped more often.\footnote{They were stopped 4.8 times as often as white people in 2016/17.} """+tx("national asb",F)+r"""
\afi{Areas for improvement}{\item The constabulary should ensure that all staff understand unconscious bias. \item The constabulary should monitor a comprehensive set of data on its use of stop and search.}
"""+r"\q{"+L17[1]+r"}{Good}{Ethical and lawful behaviour}"+tx("ethics vetting",F)+r"""\note{In 2016 we said that vetting was inadequate in many forces. This was no grade.}"""+tx("leadership partners",F)+r"""
\afi{Area for improvement}{\item The constabulary should comply with the national guidance on vetting by clearing its backlog.}
"""+r"\q{"+L17[2]+r"}{Requires improvement}{Treating the workforce fairly}"+"\nIt needs to understand better what its people think of it.\n\n"+tx("wellbeing training",F)+r"""
\afi{Areas for improvement}{\item The constabulary should improve how it deals with grievances. \item The constabulary should put in place a consistent way of managing individual performance. \item The constabulary should offer welfare meetings to all who work in demanding roles.}
\section*{Next steps}\addcontentsline{toc}{section}{Next steps}
"""+tx("revisit data",F)+r"\end{document}",
  J=[J("legitimacy","requires_improvement","is judged to require improvement in how legitimately it keeps people safe and reduces crime"),J(LID[0],"requires_improvement","Requires improvement"),J(LID[1],"good","Good"),J(LID[2],"requires_improvement","Requires improvement"),
     J("legitimacy","good","our overall judgment is lower than last year, when we judged the constabulary to be good","prior","2016")],
  R=[R("a",LID[0],"The constabulary should ensure that all staff understand unconscious bias."),R("a",LID[0],"The constabulary should monitor a comprehensive set of data on its use of stop and search."),R("a",LID[1],"The constabulary should comply with the national guidance on vetting by clearing its backlog."),
     R("a",LID[2],"The constabulary should improve how it deals with grievances."),R("a",LID[2],"The constabulary should put in place a consistent way of managing individual performance."),R("a",LID[2],"The constabulary should offer welfare meetings to all who work in demanding roles.")],
  M=told()+[M("Workforce (FTE)",1894,"count",on("at 31 March 2017","2017-03-31"),where="table",quote="Workforce at 31 March 2017 (FTE)"),M("Officers",1087,"count",where="table",quote="Officers 1,087"),M("Police community support officers",121,"count",where="table",quote="Police community support officers 121"),
     M("Share of the workforce from ethnic minorities",2.6,"percent",where="table",quote="2.6%"),M("Share of the workforce from ethnic minorities",6.3,"percent",None,"national","table","6.3%"),M("Stop and searches per 1,000 population",3.1,"per_1000_population",where="table",quote="3.1"),M("Stop and searches per 1,000 population",5.2,"per_1000_population",None,"national","table","5.2")],
  not_=traps()+[("judgment","In 2016 we said that vetting was inadequate in many forces.","other forces, no grade")])

# --- 3. An effectiveness report of 2016 from a word processor: numbered headings, contents with leaders and grades, boxes as tables, a table that runs over a page, landscape annex ----
F = "South Wales Police"; J16 = Y("12 months to 30 June 2016","2016-06-30")
G3 = ["Good","Good","Requires improvement","Outstanding"]
rows3 = [("Outcome type / group","South Wales Police","England and Wales"),("Charged/summonsed","15.4","12.1"),("Taken into consideration","0.3","0.2"),("Out-of-court (formal)","4.1","3.2"),("Out-of-court (informal)","3.8","3.6"),("Prosecution not in the public interest (CPS)","0.1","0.1"),
  ("Evidential difficulties: suspect identified; victim supports action","8.7","8.3"),("Evidential difficulties: suspect identified; victim does not support action","12.9","10.6"),("Investigation complete: no suspect identified","43.5","47.4")]
word("south-wales-effectiveness-2016", H("peel_report","south-wales","2016","2017-03","PEEL: Police effectiveness 2016"), 
 [("h1","PEEL: Police effectiveness 2016"),("h2","An inspection of South Wales Police"),("p","March 2017"),("p","© HMIC 2017"),("p","ISBN: 978-1-78655-353-9"),("br",),("h2","Contents")]
 +[("p",f"{n}\t{t} {'.'*(84-len(t))} {p}") for n,t,p in (("1","Overview (good)","3"),("2","Preventing crime (good)","5"),("3","Investigating crime (good)","6"),("4","Protecting vulnerable people (requires improvement)","7"),("5","Serious and organised crime (outstanding)","9"),("6","Specialist capabilities (ungraded)","10"),("","Annex A – Outcomes","11"))]
 +[("br",),("h1","1.  Overview"),("h3","Overall judgment"),("t",[("Good",)],[9600],{"heads":1,"pad":80}),("n","1.1","South Wales Police is good at keeping people safe and reducing crime. Our overall judgment this year is the same as last year, when we judged the force to be good in respect of effectiveness."),("n","1.2","The four questions that we grade, and what we found:"),
   ("t",[("Question","Judgment")]+[(q,g) for q,g in zip(E16,G3+["Not graded"])],[7200,2400],{})]
 +[("n",f"1.{i+3}",t) for i,t in enumerate(prose("criteria aboutus crimes",F,"a force",2016))]
 +[("br",),("h1","2.  "+E16[0]),("t",[("Judgment: Good",)],[4200],{"pad":60})]+[("n",f"2.{i+1}",t) for i,t in enumerate(prose("asb volunteers partners",F))]+[("t",[("Area for improvement",),("The force should work with its partners to share what it knows about people who cause anti-social behaviour.",)],[9600],{})]
 +[("br",),("h1","3.  "+E16[1]),("t",[("Judgment: Good",)],[4200],{"pad":60})]+[("n",f"3.{i+1}",t) for i,t in enumerate(prose("caseload digital offenders",F))]
 +[("t",[("Areas for improvement",),("The force should ensure that all evidence is retrieved at the first opportunity.",),("The force should ensure that it is fully compliant with the Code of Practice for Victims of Crime.",)],[9600],{})]
 +[("br",),("h1","4.  "+E16[2]),("t",[("Judgment: Requires improvement",)],[4200],{"pad":60}),("n","4.1","South Wales Police requires improvement in some aspects of how it protects from harm people who are vulnerable. In 2015, too, we judged the force to require improvement in this area.")]
 +[("n",f"4.{i+2}",t) for i,t in enumerate(prose("missing training callers",F))]+[("n","4.5","In the 12 months to 30 June 2016 the force made 61 arrests for every 100 crimes related to domestic abuse.^[This figure is for 40 forces; three could not tell us.]"),
   ("t",[("Cause of concern",),("The way that South Wales Police assesses the risk to victims of stalking is a cause of concern.",),("**Recommendations**",),("The force should immediately review the records of all cases of stalking that are open.",),("By September 2017 the force should train its control room staff to recognise stalking.",)],[9600],{})]
 +[("br",),("h1","5.  "+E16[3]),("t",[("Judgment: Outstanding",)],[4200],{"pad":60})]+[("n",f"5.{i+1}",t) for i,t in enumerate(["South Wales Police is outstanding at tackling serious and organised crime. As at 1 July 2016 it was actively disrupting, investigating or monitoring 39 organised crime groups per one million of the population, compared with 46 across England and Wales."]+prose("cyber neighbour",F))]
 +[("h1","6.  "+E16[4]),("t",[("Ungraded",)],[4200],{"pad":60})]+[("n","6.1",t) for t in prose("rural",F)]+[("sect",True),("h1","Annex A – Outcomes"),("p","Figure 1: Proportion of outcomes assigned to offences recorded in the 12 months to 30 June 2016, by outcome type (percent)"),("t",rows3,[7600,3000,3000],{"pad":60})]+wp("data",F),
 top="South Wales Police – Effectiveness 2016", foot="Page",
 J=[J("effectiveness","good","South Wales Police is good at keeping people safe and reducing crime."),J("effectiveness","good","same as last year, when we judged the force to be good in respect of effectiveness","prior","2015"),J(EIDS[2],"requires_improvement","In 2015, too, we judged the force to require improvement in this area.","prior","2015"),J(EIDS[4],"not_graded","Not graded")]+[J(i,g.lower().replace(" ","_"),g) for i,g in zip(EIDS,G3)],
 R=[R("a",EIDS[0],"The force should work with its partners to share what it knows about people who cause anti-social behaviour."),R("a",EIDS[1],"The force should ensure that all evidence is retrieved at the first opportunity."),R("a",EIDS[1],"The force should ensure that it is fully compliant with the Code of Practice for Victims of Crime."),
    R("c",EIDS[2],"The way that South Wales Police assesses the risk to victims of stalking is a cause of concern."),R("r",EIDS[2],"The force should immediately review the records of all cases of stalking that are open."),R("r",EIDS[2],"By September 2017 the force should train its control room staff to recognise stalking.")],
 M=told()+[m for n,a,b in rows3[1:] for m in (M(n,float(a),"percent",J16,where="table",quote=n),M(n,float(b),"percent",J16,"national","table",n))]+[M("Organised crime groups per million population",39,"per_million_population",on("As at 1 July 2016","2016-07-01"),quote="39 organised crime groups per one million"),M("Organised crime groups per million population",46,"per_million_population",None,"national",quote="compared with 46 across England and Wales"),
    O("Arrests for every 100 crimes related to domestic abuse",61,"percent",quote="61 arrests for every 100 crimes"),O("Arrests for every 100 crimes related to domestic abuse",61,"count",quote="61 arrests for every 100 crimes")], not_=traps())

# --- 4. A legitimacy report of 2015 through FOP: ticks under the grade that holds, a box on the side, hyphenated and justified ----------------------------------------------------------
F = "Cheshire Constabulary"
L15 = [("To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?","Good","legitimacy/workforce-wellbeing-ethics"),("How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?","Outstanding","legitimacy/engagement-fairness"),("To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?","Requires improvement","legitimacy/stop-search-taser")]
SC = ["Outstanding","Good","Requires improvement","Inadequate"]
def fb(t, **a): return "<fo:block " + " ".join(f'{k.replace("_","-")}="{v}"' for k, v in a.items()) + f">{t}</fo:block>"
def fp(keys): return "".join(fb(html.escape(t), space_after="6pt", text_align="justify", hyphenate="true", language="en") for t in prose(keys, F))
def fcell(t, **a): return f'<fo:table-cell border="0.5pt solid #888" padding="3pt">{fb(t, **a)}</fo:table-cell>'
tick4 = '<fo:table table-layout="fixed" width="100%" font-size="9pt"><fo:table-column column-width="46%"/>'+'<fo:table-column column-width="13.5%"/>'*4+'<fo:table-header><fo:table-row background-color="#dde6f0">'+fcell("Question",font_weight="bold")+"".join(fcell(s,font_weight="bold",text_align="center") for s in SC)+'</fo:table-row></fo:table-header><fo:table-body>'+"".join('<fo:table-row>'+fcell(q)+"".join(fcell("✔" if s==g else "",text_align="center",font_family="DejaVu Sans") for s in SC)+'</fo:table-row>' for q,g,_ in [("How legitimate is the force at keeping people safe and reducing crime?","Good","")]+L15)+'</fo:table-body></fo:table>'
def fbox(head, items): return '<fo:block-container border="1pt solid #345" background-color="#f3f6fa" padding="6pt" space-before="8pt" space-after="8pt">'+fb(head,font_weight="bold")+'<fo:list-block provisional-distance-between-starts="12pt">'+"".join(f'<fo:list-item><fo:list-item-label end-indent="label-end()">{fb("•")}</fo:list-item-label><fo:list-item-body start-indent="body-start()">{fb(i)}</fo:list-item-body></fo:list-item>' for i in items)+'</fo:list-block></fo:block-container>'
fo4 = '<?xml version="1.0" encoding="UTF-8"?><fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Liberation Sans,DejaVu Sans" font-size="10.5pt" line-height="1.4"><fo:layout-master-set><fo:simple-page-master master-name="a" page-width="210mm" page-height="297mm" margin="18mm 20mm"><fo:region-body margin="10mm 0"/><fo:region-before extent="8mm"/><fo:region-after extent="8mm"/></fo:simple-page-master></fo:layout-master-set><fo:page-sequence master-reference="a"><fo:static-content flow-name="xsl-region-before">'+fb("Cheshire Constabulary: legitimacy 2015",font_size="8pt",text_align="right",color="#555")+'</fo:static-content><fo:static-content flow-name="xsl-region-after">'+fb("<fo:page-number/>",text_align="center",font_size="8pt")+'</fo:static-content><fo:flow flow-name="xsl-region-body">'
fo4 += fb("PEEL: Police legitimacy 2015",font_size="28pt",padding_top="60mm")+fb("An inspection of Cheshire Constabulary",font_size="17pt",space_before="8mm")+fb("February 2016",padding_top="80mm")+fb("© HMIC 2016")+fb("ISBN: 978-1-911194-71-2",break_after="page")
fo4 += fb("Overview",font_size="20pt",font_weight="bold")+tick4+fb("Cheshire Constabulary is good at behaving in a legitimate way. Its chief officers have made plain what they expect, and most of the workforce can say it in their own words. This is the first time HMIC has graded forces on their legitimacy, so no year-on-year comparison is possible.",space_before="8pt",space_after="6pt")+fp("aboutus criteria data")
for i,(q,g,a) in enumerate(L15):
    fo4 += fb(html.escape(q),font_size="15pt",font_weight="bold",break_before="page",color="#123",space_after="6pt")+fb(g,font_weight="bold",color="#ffffff",background_color="#345678",padding="4pt",space_after="8pt")+fp(("wellbeing ethics leadership vetting","volunteers callers partners national asb rural","training briefing neighbour digital custody")[i])
    if i == 0: fo4 += fbox("Area for improvement",["The force should make sure that all staff can see an occupational health nurse within a month."])
    if i == 2: fo4 += fb("The force is not yet complying with the Best Use of Stop and Search scheme. Of 100 records that HMIC examined, 22 did not have reasonable grounds. Taser was drawn 96 times in 2014/15 and discharged 14 times.",space_after="6pt")+fbox("Areas for improvement",["The force should make sure that stop and search records include sufficient reasonable grounds to justify the lawful use of the power.","The force should make sure that the public can go on patrol with officers to see stop and search used."])
fo4 += fp("revisit")+'</fo:flow></fo:page-sequence></fo:root>'
fop("cheshire-legitimacy-2015", fo4)
doc("cheshire-legitimacy-2015", H("peel_report","cheshire","2015","2016-02","PEEL: Police legitimacy 2015"), None, "fop",
  J=[J("legitimacy","good","Cheshire Constabulary is good at behaving in a legitimate way.")]+[J(a,g.lower().replace(" ","_"),g) for q,g,a in L15],
  R=[R("a",L15[0][2],"The force should make sure that all staff can see an occupational health nurse within a month."),R("a",L15[2][2],"The force should make sure that stop and search records include sufficient reasonable grounds to justify the lawful use of the power."),R("a",L15[2][2],"The force should make sure that the public can go on patrol with officers to see stop and search used.")],
  M=told()+[M("Stop and search records examined",100,"count",quote="Of 100 records that HMIC examined"),M("Stop and search records without reasonable grounds",22,"count",quote="22 did not have reasonable grounds"),M("Taser drawn",96,"count",FY(2014),quote="Taser was drawn 96 times in 2014/15"),M("Taser discharged",14,"count",quote="discharged 14 times")], not_=traps())

# --- 5. The annual assessment of 2014, groff with two columns of a newspaper and grades in small capitals ---------------------------------------------------------------------------------
F = "Essex Police"
doc("essex-2014", H("peel_report","essex","2014","2014-11-27","PEEL assessment 2014: Essex Police"), None, "groff", roff=r"""
.nr PS 10
.nr VS 13
.nr LL 17c
.nr PO 2c
.ds LH Essex Police
.ds RH PEEL assessment 2014
.ds CF %
.TL
PEEL assessment 2014
.AU
Essex Police
.AI
Her Majesty\[cq]s Inspectorate of Constabulary
.br
Published 27 November 2014
.LP
Overall, Essex Police does what the public may expect of it. This is the first of our yearly assessments of effectiveness, efficiency and legitimacy, and it draws together what we found in the last 12 months.
.2C
.SH
How well the force tackles crime
.LP
.B
Effectiveness
.LP
The force is good at reducing crime and preventing offending. It requires improvement at investigating offending. Essex Police is good at tackling anti-social behaviour.
"""+rf("asb caseload offenders partners callers missing",F)+r""".SH
Does the force give value for money?
.LP
.B
Efficiency: outstanding
.LP
The extent to which the force is efficient at keeping people safe and reducing crime is outstanding. Essex Police has a good grip on its finances, and its plans go further than it needs.
"""+rf("budget future neighbour leadership",F)+r""".SH
Is the force fair?
.LP
.B
Legitimacy
.LP
We did not grade legitimacy this year. In the Crime Survey for England and Wales for the 12 months to March 2014, 58 percent of adults in Essex thought that the police did a good or excellent job; the figure for England and Wales was 61 percent.
"""+rf("ethics stopsearch",F)+r""".1C
.SH
Judgments in detail
.TS
center box tab(|);
lb | lb | lb
l | l | c.
Theme|Question|Judgment
_
Effectiveness|How effective is the force at reducing crime and preventing offending?|\s-1GOOD\s0
\^|How effective is the force at investigating offending?|\s-1REQUIRES IMPROVEMENT\s0
\^|How effective is the force at tackling anti-social behaviour?|\s-1GOOD\s0
_
Efficiency|To what extent is the force taking the necessary steps to ensure|
\^|a secure financial position for the short and long term?|\s-1OUTSTANDING\s0
\^|To what extent has the force an affordable way of providing policing?|\s-1GOOD\s0
.TE
.SH
The force in figures
.TS
center tab(|);
lb rb rb
l r r.
12 months to 30 June 2014|Essex Police|England and Wales
Victim-based crime (change on the previous 12 months)|-3%|-2%
Crimes per 1,000 population|53.9|53.4
Anti-social behaviour incidents per 1,000 population|29.8|37.2
Detection rate|25.3%|26.1%
Victims satisfied with the service|79.6%|84.7%
.TE
"""+rf("criteria data wellbeing revisit rural cyber custody",F,"a force"),
  J=[J("effectiveness/reducing-crime","good","The force is good at reducing crime and preventing offending."),J("effectiveness/investigating-offending","requires_improvement","It requires improvement at investigating offending."),J("effectiveness/anti-social-behaviour","good","Essex Police is good at tackling anti-social behaviour."),J("efficiency","outstanding","The extent to which the force is efficient at keeping people safe and reducing crime is outstanding."),
     J("efficiency/financial-position","outstanding","OUTSTANDING"),J("efficiency/affordable-policing","good","GOOD"),J("legitimacy","not_graded","We did not grade legitimacy this year.")],
  M=told()+[m for n,u,a,b in (("Victim-based crime (change on the previous 12 months)","percent_change",-3,-2),("Crimes per 1,000 population","per_1000_population",53.9,53.4),("Anti-social behaviour incidents per 1,000 population","per_1000_population",29.8,37.2),("Detection rate","percent",25.3,26.1),("Victims satisfied with the service","percent",79.6,84.7))
     for m in (M(n,a,u,Y("12 months to 30 June 2014","2014-06-30"),where="table",quote=n),M(n,b,u,Y("12 months to 30 June 2014","2014-06-30"),"national","table",n))]+[M("Share of adults who thought that the police did a good or excellent job",58,"percent",quote="58 percent of adults in Essex"),M("Share of adults who thought that the police did a good or excellent job",61,"percent",None,"national",quote="the figure for England and Wales was 61 percent")],
  not_=traps()+[("judgment","Essex Police has a good grip on its finances","prose"),("judgment","thought that the police did a good or excellent job","a survey")])

# --- 6. An efficiency report of 2015 as LibreOffice Writer sets it: frames beside the text, £m tables, a landscape annex with heads turned on their side ------------------------------------
F = "North Wales Police"
NS = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"'
def op(t, s="P"): return f'<text:p text:style-name="{s}">{html.escape(t)}</text:p>'
def oframe(inner, w="6cm"): return f'<text:p text:style-name="P"><draw:frame draw:style-name="side" draw:name="f{len(inner)}" text:anchor-type="paragraph" svg:width="{w}"><draw:text-box fo:min-height="2cm">{inner}</draw:text-box></draw:frame></text:p>'
def otable(name, rows, rot=False, heads=1, widths=None):
    o = f'<table:table table:name="{name}" table:style-name="T">' + "".join(f'<table:table-column table:style-name="C{w}"/>' for w in (widths or ["a"] + ["b"] * (len(rows[0]) - 1)))
    for i, r in enumerate(rows):
        o += ("<table:table-header-rows>" if i == 0 and heads else "") + f'<table:table-row{" table:style-name=" + chr(34) + "tall" + chr(34) if rot and i == 0 else ""}>' + "".join(f'<table:table-cell table:style-name="{"rot" if rot and i == 0 and j else "cell"}" office:value-type="string">{op(c, "TH" if i == 0 else "TC" if j == 0 else "TR")}</table:table-cell>' for j, c in enumerate(r)) + "</table:table-row>" + ("</table:table-header-rows>" if i == 0 and heads else "")
    return o + "</table:table>"
ST = f"""<office:automatic-styles>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.22cm" fo:text-align="justify"/><style:text-properties style:font-name="LS" fo:font-size="10.5pt" fo:language="en" fo:country="GB" fo:hyphenate="true"/></style:style>
<style:style style:name="H1" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always"/><style:text-properties style:font-name="LS" fo:font-size="17pt" fo:font-weight="bold" fo:color="#003b5c"/></style:style>
<style:style style:name="BR" style:family="paragraph"><style:paragraph-properties fo:break-before="page" fo:margin-bottom="0.25cm" fo:keep-with-next="always"/><style:text-properties style:font-name="LS" fo:font-size="17pt" fo:font-weight="bold" fo:color="#003b5c"/></style:style>
<style:style style:name="LAND" style:family="paragraph" style:master-page-name="Land"><style:paragraph-properties fo:margin-bottom="0.25cm"/><style:text-properties style:font-name="LS" fo:font-size="17pt" fo:font-weight="bold"/></style:style>
<style:style style:name="BIG" style:family="paragraph"><style:paragraph-properties fo:margin-top="5cm"/><style:text-properties style:font-name="LS" fo:font-size="28pt"/></style:style>
<style:style style:name="G" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties style:font-name="LS" fo:font-size="14pt" fo:font-weight="bold" fo:color="#ffffff"/></style:style>
<style:style style:name="L" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.6cm" fo:text-indent="-0.4cm" fo:margin-bottom="0.1cm"/><style:text-properties style:font-name="LS" fo:font-size="10.5pt"/></style:style>
<style:style style:name="B" style:family="paragraph"><style:text-properties style:font-name="LS" fo:font-size="11pt" fo:font-weight="bold"/></style:style>
<style:style style:name="TH" style:family="paragraph"><style:text-properties style:font-name="LS" fo:font-size="9pt" fo:font-weight="bold"/></style:style><style:style style:name="TC" style:family="paragraph"><style:text-properties style:font-name="LS" fo:font-size="9pt"/></style:style><style:style style:name="TR" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties style:font-name="LS" fo:font-size="9pt"/></style:style>
<style:style style:name="side" style:family="graphic"><style:graphic-properties fo:background-color="#003b5c" draw:fill="solid" draw:fill-color="#003b5c" style:horizontal-pos="right" style:horizontal-rel="paragraph" style:vertical-pos="top" style:wrap="left" fo:padding="0.2cm" fo:margin-left="0.4cm" fo:border="none"/></style:style>
<style:style style:name="T" style:family="table"><style:table-properties style:width="17cm" table:align="margins"/></style:style><style:style style:name="Ca" style:family="table-column"><style:table-column-properties style:column-width="7cm"/></style:style><style:style style:name="Cb" style:family="table-column"><style:table-column-properties style:column-width="2.5cm"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border-bottom="0.5pt solid #999999"/></style:style><style:style style:name="rot" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" style:writing-mode="bt-lr" fo:border-bottom="0.5pt solid #999999" style:vertical-align="bottom"/></style:style><style:style style:name="tall" style:family="table-row"><style:table-row-properties style:row-height="3.6cm"/></style:style>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout><style:page-layout style:name="ll"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="2cm"/></style:page-layout>
</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"/><style:master-page style:name="Land" style:page-layout-name="ll"/></office:master-styles>"""
def odt(body): return f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="LS" svg:font-family="Liberation Sans"/></office:font-face-decls>{ST}<office:body><office:text>{body}</office:text></office:body></office:document>'
EF15 = [("How well does the force use its resources to meet its demand?","Good","efficiency/meeting-demand","briefing callers neighbour digital missing offenders"),("How sustainable and affordable is the workforce model?","Requires improvement","efficiency/workforce-model","leadership wellbeing rural training volunteers"),("How sustainable is the force’s financial position for the short and long term?","Good","efficiency/financial-position","budget future national partners")]
fin6 = [("£m","2014/15","2015/16","2016/17","2017/18"),("Gross revenue expenditure","148.2","145.9","143.0","141.7"),("Savings required","6.3","4.8","5.5","3.9"),("Savings planned","6.3","5.1","2.7","1.2"),("Reserves","29.4","26.8","24.1","(0.6)")]
rank6 = [("31 March 2015","Officers (FTE)","Staff (FTE)","PCSOs (FTE)","Officers per 1,000 population"),("North Wales Police","1,452","836","234","2.1"),("England and Wales","126,818","64,000","12,331","2.2")]
b6 = op("PEEL: Police efficiency 2015","BIG")+op("An inspection of North Wales Police","H1")+op("October 2015")+op("© HMIC 2015")+op("ISBN: 978-1-78655-063-7")
b6 += op("Overview","BR")+oframe(op("How efficient is the force at keeping people safe and reducing crime?","G")+op("Good","G"))+"".join(op(t) for t in ["North Wales Police is well prepared to face its future financial challenges. Its plans are prudent, and it has made savings without closing the stations that people use most. HMIC found some weaknesses in the way in which it plans its workforce."]+prose("aboutus criteria",F,"a force")+["In last year’s efficiency inspection, North Wales Police was judged to be outstanding."])
for q,g,a,k in EF15:
    b6 += op(q,"BR")+oframe(op(g,"G"),"5cm")+"".join(op(t) for t in prose(k,F))
    if g.startswith("Req"): b6 += op("Areas for improvement","B")+op("•  The force should develop a workforce plan that reaches as far as its budget does.","L")+op("•  The force should find out which skills it is going to lose to retirement.","L")
    if "financial" in q: b6 += op("Table 1: Income, savings and reserves of North Wales Police","B")+otable("fin",fin6)
b6 += op("Next steps","H1")+"".join(op(t) for t in prose("revisit",F))+op("Annex A – The workforce","LAND")+otable("rank",rank6,True)+"".join(op(t) for t in prose("data",F))
office("north-wales-efficiency-2015","fodt",odt(b6))
m6 = lambda n,vals: [M(n,v*1e6,"gbp",FY(2014+i),where="table",quote=n) for i,v in enumerate(vals)]
doc("north-wales-efficiency-2015", H("peel_report","north-wales","2015","2015-10","PEEL: Police efficiency 2015"), None, "fodt",
  J=[J("efficiency","good","How efficient is the force at keeping people safe and reducing crime? Good"),J("efficiency","outstanding","In last year’s efficiency inspection, North Wales Police was judged to be outstanding.","prior","2014")]+[J(a,g.lower().replace(" ","_"),g) for q,g,a,k in EF15],
  R=[R("a","efficiency/workforce-model","The force should develop a workforce plan that reaches as far as its budget does."),R("a","efficiency/workforce-model","The force should find out which skills it is going to lose to retirement.")],
  M=told()+m6("Gross revenue expenditure",(148.2,145.9,143.0,141.7))+m6("Savings required",(6.3,4.8,5.5,3.9))+m6("Savings planned",(6.3,5.1,2.7,1.2))+m6("Reserves",(29.4,26.8,24.1,-0.6))+
    [m for n,u,a,b in (("Officers (FTE)","count",1452,126818),("Staff (FTE)","count",836,64000),("PCSOs (FTE)","count",234,12331),("Officers per 1,000 population","per_1000_population",2.1,2.2)) for m in (M(n,a,u,on("31 March 2015","2015-03-31"),where="table",quote=n),M(n,b,u,on("31 March 2015","2015-03-31"),"national","table",n))], not_=traps())

# --- 7. An efficiency report of 2017 with panels: the number over its label, and the label over its number, two columns ------------------------------------------------------------------
F = "West Mercia Police"
css7 = "@page{size:A4;margin:18mm} body{font:10.5pt/1.45 'DejaVu Sans Condensed','Liberation Sans Narrow',sans-serif;margin:0} h1{font-size:30pt;line-height:1.1;font-weight:300} h2{font-size:16pt;color:#5b2a86;border-top:3pt solid #5b2a86;padding-top:2mm;break-after:avoid} .new{break-before:page} .tiles{display:grid;grid-template-columns:1fr 1fr;gap:6mm} .tile{border:1pt solid #bbb;padding:4mm;text-align:center} .n{font-size:28pt;color:#5b2a86;font-weight:bold;line-height:1.1} .l{font-size:9.5pt} .j{display:flex;justify-content:space-between;background:#f3eef8;padding:3mm 5mm;font-weight:bold;margin:3mm 0} .afi{border:1.4pt dashed #5b2a86;padding:1mm 5mm;margin:4mm 0} .afi h4{margin:2mm 0;font-variant:small-caps;letter-spacing:.08em}"
def tile(n,l,flip=False): return f'<div class="tile"><div class="{"l" if flip else "n"}">{l if flip else n}</div><div class="{"n" if flip else "l"}">{n if flip else l}</div></div>'
EF17 = [("How well does the force understand its current and likely future demand?","Requires improvement","efficiency/understanding-demand","callers briefing"),("How well does the force use its resources to manage current demand?","Good","efficiency/use-of-resources","neighbour digital"),("How well is the force planning for demand in the future?","Requires improvement","efficiency/planning","future budget")]
doc("west-mercia-efficiency-2017", H("peel_report","west-mercia","2017","2017-11","PEEL: Police efficiency (including leadership) 2017"), f"""
<div style="height:250mm;break-after:page"><h1 style="margin-top:70mm">PEEL: Police efficiency (including leadership) 2017</h1><p style="font-size:17pt">An inspection of West Mercia Police</p><p style="margin-top:70mm">November 2017</p><p>© HMICFRS 2017</p><p>ISBN: 978-1-78655-423-9</p></div>
<h2>Force in numbers</h2><div class="tiles">{tile("£179m","planned expenditure 2017/18")}{tile("54p","cost per person per day of policing, 2016/17")}{tile("2,036","police officers at 31 March 2017")}{tile("36%","of the workforce are women")}</div>
<h2>Calls from the public</h2><p>12 months to 31 March 2017</p><div class="tiles">{tile("118","999 calls per 1,000 population: West Mercia Police",True)}{tile("148","999 calls per 1,000 population: England and Wales",True)}{tile("9 seconds","average time to answer a 999 call",True)}{tile("6.4%","share of 101 calls abandoned",True)}</div>
<h2 class="new">Overview – How efficient is the force at keeping people safe and reducing crime?</h2><div class="j"><span>Overall judgment</span><span>Requires improvement</span></div>
<p>West Mercia Police is judged to require improvement in the efficiency with which it keeps people safe and reduces crime. Our overall judgment is a deterioration on last year, when we judged the force to be good. The force is judged to require improvement in its understanding of demand; its use of resources to manage demand is judged to be good; and its planning for future demand is judged to require improvement.</p>{para("aboutus criteria example",F,"a force")}
{"".join(f'<h2 class="new">{q}</h2><div class="j"><span>Judgment</span><span>{g}</span></div>{para(k,F)}'+('<div class="afi"><h4>Areas for Improvement</h4><ul>'+"".join(f"<li>{x}</li>" for x in {"efficiency/understanding-demand":["The force should improve its understanding of demand that is hidden.","The force should find out what the public expects of it."],"efficiency/planning":["The force should ensure that its plans for change are affordable and that it has the people to carry them out."]}[a])+"</ul></div>" if a!="efficiency/use-of-resources" else "") for q,g,a,k in EF17)}
<h2>How the alliance ends</h2><p>The force shares most of its services with Warwickshire Police. In its own report this year Warwickshire Police was judged to be good at using its resources to manage demand.</p>{para("leadership data revisit",F)}""", "chromium", css7,
  J=[J("efficiency","requires_improvement","West Mercia Police is judged to require improvement in the efficiency with which it keeps people safe and reduces crime."),J("efficiency","good","last year, when we judged the force to be good","prior","2016"),J("efficiency/use-of-resources","good","In its own report this year Warwickshire Police was judged to be good at using its resources",force="warwickshire",optional=True)]+[J(a,g.lower().replace(" ","_"),g) for q,g,a,k in EF17],
  R=[R("a","efficiency/understanding-demand","The force should improve its understanding of demand that is hidden."),R("a","efficiency/understanding-demand","The force should find out what the public expects of it."),R("a","efficiency/planning","The force should ensure that its plans for change are affordable and that it has the people to carry them out.")],
  M=told()+[M("Planned expenditure",179e6,"gbp",FY(2017),where="panel",quote="£179m"),M("Cost of policing per person per day",.54,"gbp_per_person_per_day",FY(2016),where="panel",quote="54p"),M("Police officers",2036,"count",on("31 March 2017","2017-03-31"),where="panel",quote="2,036"),M("Share of the workforce who are women",36,"percent",where="panel",quote="36%"),
     M("999 calls per 1,000 population",118,"per_1000_population",Y("12 months to 31 March 2017","2017-03-31"),where="panel",quote="118"),M("999 calls per 1,000 population",148,"per_1000_population",Y("12 months to 31 March 2017","2017-03-31"),"national","panel","148"),M("Average time to answer a 999 call",9,"seconds",Y("12 months to 31 March 2017","2017-03-31"),where="panel",quote="9 seconds"),M("Share of 101 calls abandoned",6.4,"percent",Y("12 months to 31 March 2017","2017-03-31"),where="panel",quote="6.4%")], not_=traps())

# --- 8. An effectiveness report of 2015 on vulnerability, LaTeX with old-style figures, ligatures, a table turned on its side and small capitals ---------------------------------------------
F = "City of London Police"
doc("city-of-london-vulnerability-2015", H("peel_report","city-of-london","2015","2015-12","PEEL: Police effectiveness 2015 (vulnerability)"), None, "pdflatex", tex=r"""
\documentclass[12pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[sc,osf]{mathpazo}\usepackage[margin=2.6cm]{geometry}\usepackage{graphicx,booktabs,array,fancyhdr}
\pagestyle{fancy}\fancyhf{}\fancyhead[C]{\textsc{City of London Police: vulnerability}}\fancyfoot[C]{-- \thepage\ --}\renewcommand{\headrulewidth}{.3pt}
\newcommand{\turn}[1]{\rotatebox{75}{\parbox{3.2cm}{\raggedright\small #1}}}
\begin{document}\begin{titlepage}\centering\vspace*{4cm}{\LARGE\textsc{PEEL: Police effectiveness 2015 (vulnerability)}\par}\vspace{1cm}{\Large An inspection of the City of London Police\par}\vfill December 2015\par \copyright\ HMIC 2015\par ISBN: 978-1-78655-033-0\end{titlepage}
\section*{Summary}
\begin{center}\fbox{\parbox{.8\linewidth}{\centering How effective is the force at protecting from harm those who are vulnerable, and supporting victims?\par\medskip\textsc{good}}}\end{center}
The City of London Police is good at protecting from harm those who are vulnerable, and supporting victims. Officers offer sufficient and efficient first help. It is different from other forces in that few people live in the area, and it finds its difficult cases among those who work there.

"""+tx("aboutus criteria partners",F,"a force")+r"""\section*{How well does the force respond to missing and absent children?}
"""+tx("missing callers asb",F)+r"""\begin{table}[h]\centering\begin{tabular}{l>{\raggedleft\arraybackslash}p{1.6cm}>{\raggedleft\arraybackslash}p{1.6cm}>{\raggedleft\arraybackslash}p{1.6cm}}\toprule & \turn{Domestic abuse crimes} & \turn{Missing children reports} & \turn{Arrests for domestic abuse}\\\midrule City of London Police & 112 & 9 & 71\\England and Wales & 353,000 & 65,000 & 218,000\\\bottomrule\end{tabular}\caption{Vulnerable people, 12 months to 31 March 2015}\end{table}
\section*{How well does the force assess and investigate cases of domestic abuse?}
"""+tx("training caseload custody digital leadership",F)+r"""\section*{\textsc{areas for improvement}}\begin{enumerate}\item The force should improve the initial assessment of risk to victims of domestic abuse. \item The force should ensure that frontline staff know what the signs of child sexual exploitation are.\end{enumerate}
\section*{What happens next}
"""+tx("revisit data",F)+r"\end{document}",
  J=[J(EIDS[2],"good","The City of London Police is good at protecting from harm those who are vulnerable, and supporting victims.")],
  R=[R("a",EIDS[2],"The force should improve the initial assessment of risk to victims of domestic abuse."),R("a",EIDS[2],"The force should ensure that frontline staff know what the signs of child sexual exploitation are.")],
  M=told()+[m for n,a,b in (("Domestic abuse crimes",112,353000),("Missing children reports",9,65000),("Arrests for domestic abuse",71,218000)) for m in (M(n,a,"count",Y("12 months to 31 March 2015","2015-03-31"),where="table",quote=n),M(n,b,"count",Y("12 months to 31 March 2015","2015-03-31"),"national","table",n))], not_=traps())
