# SPDX-License-Identifier: GPL-3.0-or-later
# An eighth set, first third: the inspectorate's papers up to 2018/19, by how they are laid out. Built by build-unseen.py.
exec(open(os.path.join(os.path.dirname(os.path.abspath(documents)), "prose.py")).read())
EIDS = ["effectiveness/" + x for x in ("preventing-crime", "investigating-crime", "protecting-vulnerable", "serious-organised-crime", "specialist-capabilities")]
E16 = ["How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?", "How effective is the force at investigating crime and reducing re-offending?",
       "How effective is the force at protecting those who are vulnerable from harm, and supporting victims?", "How effective is the force at tackling serious and organised crime?", "How effective are the force’s specialist capabilities?"]
Y16 = Y("12 months to 30 June 2016", "2016-06-30"); D16 = on("31 March 2016", "2016-03-31")

# --- 1. Effectiveness 2016 in LaTeX: the grade in a coloured box at the right of the question's own line, an infographic in two columns, a table whose last rows stand alone on the next page ----
F = "Merseyside Police"; g1 = ["Good","Requires improvement","Good","Outstanding"]
n1 = [("Recorded crime per 1,000 population","71.2","68.2"),("Victim-based crime per 1,000 population","58.9","59.5"),("Burglary per 1,000 households","9.7","8.1"),("Anti-social behaviour incidents per 1,000 population","24.3","31.1")]
o1 = [("Charged or summonsed","13.9","12.1"),("Caution, adults","1.8","3.2"),("Community resolution","2.2","3.0"),("Cannabis or khat warning","1.4","0.9"),("Penalty notice for disorder","0.7","0.6"),("Taken into consideration","0.1","0.2"),("Evidential difficulties, suspect identified but victim did not support","15.8","13.8"),("Evidential difficulties, victim supported action","9.9","8.3"),("Investigation complete, no suspect identified","43.6","47.4"),("Not yet assigned an outcome","5.2","4.5")]
q1 = lambda i, body: r"\qh{"+E16[i]+"}{"+(g1[i] if i < 4 else "Ungraded")+"}\n"+body
doc("merseyside-effectiveness-2016", H("peel_report","merseyside","2016","2017-03","PEEL: Police effectiveness 2016"), None, "pdflatex", tex=r"""
\documentclass[10pt,a4paper]{scrartcl}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{tgpagella}\usepackage[scaled=.9]{helvet}\usepackage[margin=2.1cm]{geometry}\usepackage{xcolor,multicol,longtable,colortbl,array,tabularx}
\definecolor{sea}{RGB}{0,88,102}\definecolor{pale}{RGB}{226,240,242}\setlength{\parskip}{4pt}\setlength{\parindent}{0pt}
\newcommand{\qh}[2]{\bigskip\noindent\begin{minipage}{.7\linewidth}\raggedright\sffamily\bfseries\large #1\end{minipage}\hfill\colorbox{sea}{\begin{minipage}{.24\linewidth}\centering\color{white}\sffamily\bfseries #2\end{minipage}}\par\medskip}
\newcommand{\fig}[3]{\begin{minipage}[t]{.46\linewidth}\raggedright\sffamily #1\\[3pt]{\Huge\bfseries\color{sea}#2}\quad{\small Merseyside}\\[2pt]{\Large #3}\quad{\small England and Wales}\end{minipage}}
\newcommand{\afi}[2]{\par\medskip\noindent\colorbox{pale}{\begin{minipage}{.96\linewidth}\sffamily{\bfseries #1}\begin{itemize}#2\end{itemize}\end{minipage}}\par\medskip}
\begin{document}
\begin{titlepage}\sffamily\vspace*{5cm}{\Huge PEEL: Police effectiveness 2016\par}\bigskip{\LARGE An inspection of Merseyside Police\par}\vfill March 2017\\\textcopyright\ HMIC 2017\\ISBN: 978-1-78655-361-4\end{titlepage}
\section*{Force in numbers}
{\sffamily 12 months to 30 June 2016}\par\medskip
"""+"\n\\hfill\n".join(r"\fig{"+a+"}{"+b+"}{"+c+"}" for a,b,c in n1[:2])+r"\par\bigskip "+"\n\\hfill\n".join(r"\fig{"+a+"}{"+b+"}{"+c+"}" for a,b,c in n1[2:])+r"""\par\bigskip
\begin{multicols}{2}
"""+tx("scope scale survey",F,"a force")+r"""\end{multicols}
\section*{Overall judgment}
\colorbox{sea}{\begin{minipage}{.3\linewidth}\centering\color{white}\sffamily\bfseries\Large Good\end{minipage}}\par\medskip
Merseyside Police is good at keeping people safe and reducing crime. Our overall judgment this year is an improvement on last year, when we judged the force to require improvement in respect of effectiveness.
"""+q1(0,tx("patrol neighbours",F,"the force")+r"\afi{Area for improvement}{\item The force should evaluate its work against anti-social behaviour and share what it learns with partners.}")
+q1(1,tx("letters files phones",F)+r"""\newpage\vspace*{19.9cm}
\begin{longtable}{>{\raggedright\arraybackslash}p{9.2cm}rr}\multicolumn{3}{l}{\sffamily\bfseries Figure 3: Outcomes recorded in the 12 months to 30 June 2016, per cent of crimes}\\[4pt]\rowcolor{pale}Outcome & Merseyside Police & England and Wales\\\hline\endfirsthead
"""+"\\\\\n".join(" & ".join(r) for r in o1)+r"""\\\hline\end{longtable}
\afi{Areas for improvement}{\item The force should ensure that all crimes are allocated to investigators with the appropriate skills. \item The force should improve its ability to retrieve digital evidence from mobile phones and computers in time.}
""")+q1(2,tx("hub",F))+q1(3,tx("leaders",F,"the force"))+q1(4,tx("next",F))+r"\end{document}",
  J=[J("effectiveness","good","Merseyside Police is good at keeping people safe and reducing crime."),J("effectiveness","requires_improvement","last year, when we judged the force to require improvement in respect of effectiveness","prior","2015"),J(EIDS[4],"not_graded","Ungraded")]+[J(EIDS[i],gid(g),g) for i,g in enumerate(g1)],
  R=[R("a",EIDS[0],"The force should evaluate its work against anti-social behaviour and share what it learns with partners."),R("a",EIDS[1],"The force should ensure that all crimes are allocated to investigators with the appropriate skills."),R("a",EIDS[1],"The force should improve its ability to retrieve digital evidence from mobile phones and computers in time.")],
  M=told()+[M(a,float(v),"per_1000_households" if "house" in a else "per_1000_population",Y16,s,"panel",v) for a,b,c in n1 for v,s in ((b,"force"),(c,"national"))]+[M("Outcomes recorded: "+a,float(v),"percent",Y16,s,"table",v) for a,b,c in o1 for v,s in ((b,"force"),(c,"national"))], not_=traps())

# --- 2. A force's assessment of 2014, two columns of troff memoranda through PostScript; a table in boxes without rules between its rows -------------------------------------------------------
F = "Wiltshire Police"
t2 = [("Crimes per 1,000 population","44.1","61.1"),("Victim satisfaction","86.4%","84.8%"),("Officers per 1,000 population","1.5","2.2"),("Cost per person per day","46p","55p")]
roffps("wiltshire-2014", r"""
.nr Hy 1
.nr Pt 0
.ds pg*header "'Wiltshire Police''PEEL Assessment 2014'"
.S 16 19
.ce 3
\fBPEEL Assessment 2014\fP
.sp
Wiltshire Police
.S 10 12
.ce
Published on: 27 November 2014
.sp 2
.2C
.HU "How to read this assessment"
.P
""".replace(".sp 2\n.2C", ".sp 2\n.2C")+"\n.P\n".join(prose("scope scale",F,"a force"))+r"""
.HU "Effectiveness: crime and disorder"
.P
Wiltshire Police is good at reducing crime and preventing offending. It is good at investigating offending, though the standard of files falls at weekends. The force is outstanding at tackling anti-social behaviour.
.P
"""+"\n.P\n".join(prose("patrol letters",F))+r"""
.HU "Efficiency: value for money"
.P
The force is good at providing policing in an efficient way. It is in a secure financial position, and in this respect we judged it to be outstanding. The force requires improvement in how it provides an affordable way of policing.
.P
"""+"\n.P\n".join(prose("money",F))+r"""
.HU "Legitimacy"
.P
We did not grade legitimacy in this first year.
.P
"""+"\n.P\n".join(prose("search",F))+r"""
.1C
.HU "Wiltshire in figures, 12 months to 30 June 2014"
.DS CB
.TS
box tab(#);
lB cB cB
l n n.
Measure#Wiltshire#England and Wales
_
"""+"\n".join("#".join(r) for r in t2)+r"""
.TE
.DE
.P
"""+"\n.P\n".join(prose("next",F))+"\n", "-mm")
doc("wiltshire-2014", H("peel_report","wiltshire","2014","2014-11-27","PEEL Assessment 2014"), None, "groff",
  J=[J("effectiveness/reducing-crime","good","is good at reducing crime and preventing offending"),J("effectiveness/investigating-offending","good","It is good at investigating offending"),J("effectiveness/anti-social-behaviour","outstanding","The force is outstanding at tackling anti-social behaviour."),J("efficiency","good","The force is good at providing policing in an efficient way."),J("efficiency/financial-position","outstanding","in this respect we judged it to be outstanding"),J("efficiency/affordable-policing","requires_improvement","requires improvement in how it provides an affordable way of policing"),J("legitimacy","not_graded","We did not grade legitimacy in this first year.",optional=True)],
  M=told()+[M(a,{"46p":.46,"55p":.55}.get(v) or float(v.rstrip("%")),{"Crimes per 1,000 population":"per_1000_population","Victim satisfaction":"percent","Officers per 1,000 population":"per_1000_population","Cost per person per day":"gbp_per_person_per_day"}[a],Y("12 months to 30 June 2014","2014-06-30"),s,"table",v) for a,b,c in t2 for v,s in ((b,"force"),(c,"national"))], not_=traps())

# --- 3. Legitimacy 2016 by ReportLab: two frames, badges as little coloured tables in the columns, a footnote with a figure, areas for improvement in ruled boxes ---------------------------------
F = "Lincolnshire Police"; LQ = ["To what extent does the force treat all of the people it serves with fairness and respect?","How well does the force ensure that its workforce behaves ethically and lawfully?","To what extent does the force treat its workforce with fairness and respect?"]
LID = ["legitimacy/treating-public-fairly","legitimacy/ethical-lawful-behaviour","legitimacy/treating-workforce-fairly"]; g3 = ["Good","Requires improvement","Inadequate"]
c3 = [("Officers","312","298","-4.5%"),("Staff","96","111","15.6%"),("PCSOs","14","9","-35.7%"),("All","422","418","-0.9%")]
def platypus(slug, story, heads, cols=2, top="", size=(595.28, 841.89)):
    from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame
    w, h = size; m, gap = 46, 20; cw = (w - 2*m - gap*(cols-1)) / cols
    def on_page(c, d):
        c.setFont("Helvetica", 7.5); c.drawString(m, h-30, top); c.drawRightString(w-m, 26, str(c.getPageNumber()))
    d = BaseDocTemplate(os.path.join(out, slug + ".pdf"), pagesize=size, invariant=1)
    d.addPageTemplates([PageTemplate("one", [Frame(m, 46, w-2*m, h-96)], onPage=on_page), PageTemplate("cols", [Frame(m+i*(cw+gap), 46, cw, h-96, leftPadding=0, rightPadding=0) for i in range(cols)], onPage=on_page)])
    d.build(story)
def rl():
    from reportlab.platypus import Paragraph, Table, TableStyle, Spacer, NextPageTemplate, PageBreak, KeepTogether, ListFlowable, ListItem
    from reportlab.lib.styles import ParagraphStyle as PS; from reportlab.lib.colors import HexColor as HC, white, black
    return Paragraph, Table, TableStyle, Spacer, NextPageTemplate, PageBreak, KeepTogether, ListFlowable, ListItem, PS, HC, white, black
Pg, Tb, TS, Sp, NPT, PB, KT, LF, LI, PS, HC, white, black = rl()
b3 = PS("b", fontName="Times-Roman", fontSize=10, leading=12.6, spaceAfter=5, alignment=4); h3 = PS("h", fontName="Helvetica-Bold", fontSize=11.5, leading=14, spaceBefore=8, spaceAfter=4); H3 = PS("H", fontName="Helvetica-Bold", fontSize=24, leading=29); s3 = PS("s", fontName="Times-Roman", fontSize=8, leading=10)
badge3 = lambda g: Tb([[g]], colWidths=[120], style=TS([("BACKGROUND",(0,0),(-1,-1),HC("#5b2a86")),("TEXTCOLOR",(0,0),(-1,-1),white),("FONT",(0,0),(-1,-1),"Helvetica-Bold",11),("ALIGN",(0,0),(-1,-1),"CENTER"),("TOPPADDING",(0,0),(-1,-1),5),("BOTTOMPADDING",(0,0),(-1,-1),6)]), hAlign="LEFT", spaceAfter=6)
afi3 = lambda head, items: Tb([[[Pg("<b>%s</b>" % head, PS("a", fontName="Helvetica", fontSize=9.5, leading=12)), LF([LI(Pg(t, PS("ai", fontName="Helvetica", fontSize=9, leading=11.5))) for t in items], bulletType="bullet", start="square", bulletFontSize=6, leftIndent=12)]]], colWidths=[228], style=TS([("BOX",(0,0),(-1,-1),1.2,HC("#5b2a86"))]), spaceBefore=6, spaceAfter=6)
P3 = lambda k, f="the force": [Pg(html.escape(t), b3) for t in prose(k, F, f)]
a3 = {0:["The force should ensure that it tells the public what it has done with their views.","The force should publish the reasons for which it uses force."],2:["The force should improve how it identifies who is at risk of leaving, and why."]}
coc3 = "Lincolnshire Police does not know how its people are, because it has stopped asking them."
r3 = ["carry out a survey of the workforce; and","give each supervisor the time to hold a conversation with everybody they lead."]
story3 = [Sp(1,200),Pg("PEEL: Police legitimacy 2016",H3),Sp(1,16),Pg("An inspection of Lincolnshire Police",PS("x",fontName="Helvetica",fontSize=15,leading=19)),Sp(1,300),Pg("December 2016<br/>© HMIC 2016<br/>ISBN: 978-1-78655-255-6",s3),NPT("cols"),PB(),
  Pg("Overview",h3),badge3("Requires improvement"),Pg("Lincolnshire Police is judged to require improvement in respect of the legitimacy with which it keeps people safe and reduces crime. This is a decline since last year, when we judged it to be good overall.",b3),*P3("scope scale","a force"),*P3("survey neighbours")]
for i,q in enumerate(LQ):
    story3 += [Pg(q,h3),badge3(g3[i])] + P3(["search patrol","letters files","sickness leaders"][i])
    if i == 1: story3 += [Pg("<b>Table 1: Complaints and conduct matters, years to 31 March</b>",s3),Tb([["","2015","2016","Change"]]+[list(r) for r in c3],colWidths=[70,45,45,50],style=TS([("FONT",(0,0),(-1,-1),"Helvetica",8.5),("FONT",(0,0),(-1,0),"Helvetica-Bold",8.5),("ALIGN",(1,0),(-1,-1),"RIGHT"),("LINEBELOW",(0,0),(-1,0),.6,black),("TOPPADDING",(0,0),(-1,-1),1),("BOTTOMPADDING",(0,0),(-1,-1),1)]),hAlign="LEFT",spaceAfter=8)]
    if i in a3: story3 += [afi3("Areas for improvement" if len(a3[i])>1 else "Area for improvement",a3[i])]
    if i == 2: story3 += [Tb([[[Pg("<b>Cause of concern</b>",b3),Pg(coc3,b3),Pg("<b>Recommendations</b>",b3),Pg("To address this cause of concern, HMIC recommends that by 30 June 2017 the force should:",b3),LF([LI(Pg(t,b3)) for t in r3],bulletType="bullet",leftIndent=12,bulletFontSize=7)]]],colWidths=[228],style=TS([("BACKGROUND",(0,0),(-1,-1),HC("#fde8e8"))]))] 
story3 += [Pg("Next steps",h3)] + P3("next")
platypus("lincolnshire-legitimacy-2016", story3, None, top="PEEL: Police legitimacy 2016 – An inspection of Lincolnshire Police")
def yr(y): return Y(f"year to 31 March {y}", f"{y}-03-31")
doc("lincolnshire-legitimacy-2016", H("peel_report","lincolnshire","2016","2016-12","PEEL: Police legitimacy 2016"), None, "reportlab",
  J=[J("legitimacy","requires_improvement","is judged to require improvement in respect of the legitimacy"),J("legitimacy","good","last year, when we judged it to be good overall","prior","2015")]+[J(LID[i],gid(g),g) for i,g in enumerate(g3)],
  R=[R("a",LID[i],t) for i,ts in a3.items() for t in ts]+[R("c",LID[2],coc3)]+[R("r",LID[2],t) for t in r3],
  M=told()+[m for n,a,b,c in c3 for m in (M("Complaints and conduct matters: "+n,int(a),"count",yr(2015),where="table",quote=a),M("Complaints and conduct matters: "+n,int(b),"count",yr(2016),where="table",quote=b),M("Change in complaints and conduct matters: "+n,num(c),"percent_change",yr(2016),where="table",quote=c))], not_=traps())

# --- 4. Efficiency 2015 as an OpenDocument text: sections of two columns, grades in frames beside the heads, tables whose columns stand closer than a letter is wide -------------------------------
F = "South Yorkshire Police"; FQ = ["How well does the force use its resources to meet its demand?","How sustainable and affordable is the workforce model?","How sustainable is the force’s financial position for the short and long term?"]
FID = ["efficiency/meeting-demand","efficiency/workforce-model","efficiency/financial-position"]; g4 = ["Requires improvement","Good","Inadequate"]
t4 = [("","2014/15","2015/16","2016/17","2017/18"),("Gross spend","£261.2m","£254.8m","£251.9m","£249.0m"),("Income and grants","£15.4m","£14.1m","£13.7m","£13.3m"),("Planned savings","£9.6m","£11.3m","£6.2m","£5.0m"),("Use of reserves","£2.1m","£4.4m","£6.0m","£0.0m")]
w4 = [("Police officers","2,724","2,588","-5%","-9%"),("Police staff","1,786","1,701","-5%","-8%"),("PCSOs","288","240","-17%","-21%")]
st4 = cstyles([3.1,1.55,1.35,1.8,2.6], pad=".02cm") + tstyle("p",10,para='fo:margin-bottom="0.18cm" fo:text-align="justify"',family="Liberation Serif") + tstyle("h",15,"bold","#7a1f1f",para='fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"') + tstyle("t",26,"bold") + tstyle("s",9) + tstyle("c",8.5) + tstyle("r",8.5,para='fo:text-align="end"') + tstyle("hb",8.5,"bold",para='fo:text-align="end"') + tstyle("g",13,"bold","#ffffff",para='fo:text-align="center"') + tstyle("b",10,para='fo:margin-left="0.6cm" fo:text-indent="-0.4cm"',family="Liberation Serif") + tstyle("brk",10,para='fo:break-before="page"') \
  + '<style:style style:name="sec" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.7cm"><style:column style:rel-width="1*" fo:end-indent="0.35cm"/><style:column style:rel-width="1*" fo:start-indent="0.35cm"/></style:columns></style:section-properties></style:style><style:style style:name="fr" style:family="graphic"><style:graphic-properties draw:fill="solid" draw:fill-color="#7a1f1f" fo:background-color="#7a1f1f" fo:padding="0.15cm" fo:border="none" style:wrap="parallel" style:horizontal-pos="right" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph"/></style:style><style:style style:name="side" style:family="graphic"><style:graphic-properties fo:padding="0.2cm" fo:border="0.5pt solid #7a1f1f" style:wrap="parallel" style:horizontal-pos="left" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph"/></style:style>'
fr4 = lambda g: f'<draw:frame draw:style-name="fr" text:anchor-type="paragraph" svg:width="4.6cm"><draw:text-box fo:min-height="0.9cm">{tp("g",g)}</draw:text-box></draw:frame>'
cols4 = lambda n, k, f="the force": f'<text:section text:style-name="sec" text:name="{n}">' + "".join(tp("p",t) for t in prose(k,F,f)) + "</text:section>"
cell4 = lambda i, j: ("C", "c" if j == 0 else "hb" if i == 0 else "r")
body4 = tp("t","PEEL: Police efficiency 2015")+tp("h","An inspection of South Yorkshire Police")+tp("s","October 2015")+tp("s","© HMIC 2015")+tp("s","ISBN: 978-1-911194-26-2")+tp("brk","")+f'<text:p text:style-name="h">{fr4("Requires improvement")}How efficient is the force at keeping people safe and reducing crime?</text:p>'+tp("p","The extent to which South Yorkshire Police is efficient at keeping people safe and reducing crime requires improvement. In 2014 we judged the force to be good at efficiency.")+cols4("s1","scope scale","a force")
body4 += f'<text:p text:style-name="h">{fr4(g4[0])}{FQ[0]}</text:p>'+cols4("s2","patrol phones letters")
body4 += f'<text:p text:style-name="h">{fr4(g4[1])}{FQ[1]}</text:p>'+cols4("s3","sickness leaders")+tp("s","Workforce in full-time equivalents, 31 March")+ttable("w",[3.1,1.55,1.55,2.6,2.6],[("","2015","2016","Change 2015-16","Change 2010-16")]+w4,cell4)
body4 += f'<text:p text:style-name="h">{fr4(g4[2])}{FQ[2]}</text:p>'+tp("p","The force has balanced its budget only by drawing on its reserves.")+tp("s","Planned income and spending")+ttable("m",[3.1,1.35,1.35,1.35,1.35],t4,cell4)+cols4("s4","money survey")+tp("h","Areas for improvement")+tp("b","• The force should work out what its demand will cost to meet.")+tp("b","• The force should agree a plan that does not rest on reserves.")+cols4("s5","next")
odt("south-yorkshire-efficiency-2015", st4, body4)
doc("south-yorkshire-efficiency-2015", H("peel_report","south-yorkshire","2015","2015-10","PEEL: Police efficiency 2015"), None, "fodt",
  J=[J("efficiency","requires_improvement","is efficient at keeping people safe and reducing crime requires improvement"),J("efficiency","good","In 2014 we judged the force to be good at efficiency.","prior","2014")]+[J(FID[i],gid(g),g) for i,g in enumerate(g4)],
  R=[R("a",FID[2],"The force should work out what its demand will cost to meet."),R("a",FID[2],"The force should agree a plan that does not rest on reserves.")],
  M=told()+[M(r[0],round(num(v)*1e6),"gbp",FY(2014+i),where="table",quote=v) for r in t4[1:] for i,v in enumerate(r[1:])]+[m for n,a,b,c,d in w4 for m in (M(n+" (full-time equivalents)",num(a),"count",on("31 March 2015","2015-03-31"),where="table",quote=a),M(n+" (full-time equivalents)",num(b),"count",on("31 March 2016","2016-03-31"),where="table",quote=b),M("Change in "+n.lower()+" 2015-16",num(c),"percent_change",None,where="table",quote=c),M("Change in "+n.lower()+" 2010-16",num(d),"percent_change",None,where="table",quote=d))], not_=traps())

# --- 5. A report of 2018/19 from a word processor: a table of grades of two rounds, the kind of box as a narrow cell at its left, concerns with timed recommendations -------------------------------
F = "Kent Police"
q5 = [("Preventing crime and tackling anti-social behaviour","Good","Good",EIDS[0],EIDS[0]),("Investigating crime","Good","Requires improvement",EIDS[1],EIDS[1]),("Protecting vulnerable people","Requires improvement","Good",EIDS[2],EIDS[2]),("Tackling serious and organised crime","Good","Good",EIDS[3],EIDS[3]),("Meeting current demands and using resources","Outstanding","Good","efficiency/use-of-resources","efficiency/meeting-demand"),("Planning for the future","Good","Outstanding","efficiency/planning","efficiency/planning"),("Treating the public fairly","Outstanding","Outstanding",LID[0],LID[0]),("Ethical and lawful workforce behaviour","Good","Inadequate",LID[1],LID[1]),("Treating the workforce fairly","Good","Good",LID[2],LID[2])]
p5 = [("Effectiveness","Good","Good","effectiveness"),("Efficiency","Outstanding","Good","efficiency"),("Legitimacy","Outstanding","Good","legitimacy")]
coc5 = "The force does not have enough people to vet its workforce, and 1 in 5 officers hold no current clearance."
d5 = [("Calls for assistance (including 999) per 1,000 population","419","363"),("Recorded crime (excluding fraud) per 1,000 population","97","89"),("Change in recorded crime since 2013/14","+58%","+43%"),("Spend per head of population","£179","£192")]
parts5 = [("h1","PEEL"),("h1","Police effectiveness, efficiency and legitimacy 2018/19"),("h2","An inspection of Kent Police"),("p","May 2019"),("p","© HMICFRS 2019"),("p","ISBN: 978-1-78655-791-9"),("br",),("h1","Overall summary"),
 ("t",[("","2017","2018/19")]+[(a,b,c) for a,b,c,_ in p5[:1]]+[(a,b,c) for a,b,c,*_ in q5[:4]]+[(a,b,c) for a,b,c,_ in p5[1:2]]+[(a,b,c) for a,b,c,*_ in q5[4:6]]+[(a,b,c) for a,b,c,_ in p5[2:]]+[(a,b,c) for a,b,c,*_ in q5[6:]],[4600,2500,2500],{"pad":40})]+wp("scope scale",F,"a force")+[("h1","Force in context"),
 ("t",[(("","1","") [0],"Kent Police","England and Wales")]+[r for r in d5],[5200,2200,2200],{"line":False,"pad":10}),("p","All figures are for 2017/18 unless the row says something else."),("h1","Effectiveness")]+wp("patrol letters files survey",F)+[("t",[("Area for improvement","The force should improve the quality of its investigations by making sure that each has a plan from the start.")],[1500,8100],{"heads":0,"pad":60})]+wp("hub neighbours phones",F)+[("h2","Efficiency")]+wp("money",F)+[("h1","Legitimacy"),("h2","Ethical and lawful workforce behaviour")]+wp("search leaders",F)+[("t",[("Cause of concern",coc5),("Recommen-dations","By 30 September 2019, the force should make sure that all of its workforce has been vetted."),("","By 31 December 2019, the force should make sure that it keeps a list of those whose clearance is about to end.")],[1500,8100],{"heads":0,"pad":60})]+wp("sickness next",F)
word("kent-2018-19", H("peel_report","kent","2018/19","2019-05","PEEL: Police effectiveness, efficiency and legitimacy 2018/19"), parts5, top="PEEL 2018/19 – Kent Police", font="Liberation Sans", size=22,
  J=[J(i,gid(c),c) for a,b,c,i in p5]+[J(i,gid(b),b,"prior","2017") for a,b,c,i in p5]+[J(n,gid(c),c) for a,b,c,o,n in q5]+[J(o,gid(b),b,"prior","2017") for a,b,c,o,n in q5],
  R=[R("a","effectiveness","The force should improve the quality of its investigations by making sure that each has a plan from the start."),R("c",LID[1],coc5),R("r",LID[1],"By 30 September 2019, the force should make sure that all of its workforce has been vetted."),R("r",LID[1],"By 31 December 2019, the force should make sure that it keeps a list of those whose clearance is about to end.")],
  M=told()+[M(a,num(v.lstrip("+")),"gbp" if "£" in v else "percent_change" if "%" in v else "per_1000_population",FY(2017),s,"table",v) for a,b,c in d5 for v,s in ((b,"force"),(c,"national"))], not_=traps())

# --- 6. A page of 2017 printed by a browser, with its address, its title and the pages' numbers in every margin -----------------------------------------------------------------------------------
F = "Suffolk Constabulary"
css6 = """@page{size:A4;margin:14mm 12mm;@top-left{content:'24/03/2018, 10:12';font:7pt 'Liberation Sans'}@top-center{content:'Suffolk 2017 - HMICFRS';font:7pt 'Liberation Sans'}@bottom-left{content:'https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/peel-2017/suffolk/';font:7pt 'Liberation Sans'}@bottom-right{content:counter(page) "/" counter(pages);font:7pt 'Liberation Sans'}} body{font:11pt/1.5 'DejaVu Sans'} nav{background:#eee;padding:8px} nav span{margin-right:18px} .row{position:relative;padding-right:62mm} aside{position:absolute;right:0;top:0;width:52mm;border-left:3px solid #00507a;padding-left:12px;font-size:9.5pt} .j{display:flex} .j div{flex:1;border:1px solid #aaa;padding:10px;text-align:center;margin-right:8px} .j b{display:block;font-size:14pt;margin-top:8px}"""
page6 = f"""<nav><span>Home</span><span>PEEL assessments</span><span>PEEL 2017</span><span>Suffolk</span></nav><h1>Suffolk 2017</h1><p>Read more about Suffolk Constabulary</p>
<div class="j"><div>Effectiveness<b>Good</b>Last updated 22/03/2018</div><div>Efficiency<b>Good</b>Last updated 09/11/2017</div><div>Legitimacy<b>Requires improvement</b>Last updated 12/12/2017</div></div>
<div class="row"><div><h2>HMI’s observations</h2><p>I am pleased with how Suffolk Constabulary has gone on working with its neighbour in Norfolk. The extent to which the constabulary is effective at reducing crime and keeping people safe is good. The extent to which it treats its workforce legitimately caused me some worry.</p>{para("neighbours patrol leaders",F,"the constabulary")}
<h2>Legitimacy</h2><h3>How legitimate is the force at keeping people safe and reducing crime?</h3><p>Last updated 12/12/2017</p><p><strong>Requires improvement</strong></p><p>Suffolk Constabulary is judged to require improvement at how legitimately it keeps people safe and reduces crime. For the areas of legitimacy we looked at this year, our overall judgment is lower than last year, when we judged it to be good.</p>
<p>Suffolk Constabulary is good at treating all of the people it serves with fairness and respect. It is judged to require improvement in how well it ensures that its workforce behaves ethically and lawfully, and also in the extent to which it treats its workforce with fairness and respect.</p>{para("search sickness",F)}<h4>Areas for improvement</h4><ul><li>The force should ensure it complies with all aspects of the current national guidelines for vetting.</li><li>The force should improve how it tells complainants about progress.</li></ul>{para("survey scale",F,"a force")}</div>
<aside><p><b>Inspected at a glance</b></p><p>Population<br>745,000</p><p>Local workforce<br>2,201</p><p>Victim-based crimes per 1,000 population<br>43.8</p><p>Cost per person per day<br>43p</p></aside></div>"""
doc("suffolk-page-2017", H("peel_page","suffolk","2017",None,"Suffolk 2017"), page6, "weasyprint", css6,
  J=[J("effectiveness","good","Good",as_of="2018-03-22"),J("efficiency","good","Good",as_of="2017-11-09"),J("legitimacy","requires_improvement","Requires improvement",as_of="2017-12-12"),J("legitimacy","good","last year, when we judged it to be good","prior","2016"),J(LID[0],"good","is good at treating all of the people it serves with fairness and respect"),J(LID[1],"requires_improvement","judged to require improvement in how well it ensures that its workforce behaves ethically"),J(LID[2],"requires_improvement","also in the extent to which it treats its workforce with fairness and respect")],
  R=[R("a","legitimacy","The force should ensure it complies with all aspects of the current national guidelines for vetting."),R("a","legitimacy","The force should improve how it tells complainants about progress.")],
  M=told()+[M("Population",745000,"count",where="panel",quote="745,000"),M("Local workforce",2201,"count",where="panel",quote="2,201"),M("Victim-based crimes per 1,000 population",43.8,"per_1000_population",where="panel",quote="43.8"),M("Cost per person per day",.43,"gbp_per_person_per_day",where="panel",quote="43p")], not_=traps())

# --- 7. A crime data integrity report as a word processor saves a page: its own classes, spans in words, lists that are only paragraphs, nested tables -----------------------------------------------
F = "Surrey Police"
mso = lambda t, c="MsoNormal": f'<p class={c}><span lang=EN-GB style=\'font-size:11.0pt;font-family:"Calibri",sans-serif\'>{t}</span></p>\n'
t7 = [("All crime (excluding fraud)","92.8","1.1"),("Violent crime","89.4","2.3"),("Sexual offences","96.9","1.4"),("Rape (crimes recorded of those reported)","98.1",None)]
blt = lambda t: f"<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><span lang=EN-GB>{t}</span></p>\n"
doc("surrey-cdi-2018", H("peel_report","surrey","2018","2018-11","Surrey Police: Crime Data Integrity inspection 2018") | dict(type="inspectorate_news",round=None), f"""<div class=WordSection1>
<p class=MsoTitle><span lang=EN-GB>Surrey Police: Crime Data Integrity inspection 2018</span></p>{mso("November 2018")}{mso("© HMICFRS 2018")}
<h1><span lang=EN-GB>Overall judgment</span></h1><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr><td width=602 valign=top style='background:#1F3864'><p class=MsoNormal align=center><b><span style='color:white'>Good</span></b></p></td></tr></table>
{mso("Surrey Police has improved its crime recording since 2014. We estimate that it records 92.8 percent of reported crimes.")}{"".join(mso(html.escape(t)) for t in prose("scope letters hub",F))}
<h2><span lang=EN-GB>How effective is the force at recording reported crime?</span></h2>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr><td>{mso("")}</td><td>{mso("<b>Recorded (%)</b>")}</td><td>{mso("<b>Confidence interval (+/- %)</b>")}</td></tr>{"".join("<tr><td>"+mso(a)+"</td><td>"+mso(b)+"</td><td>"+mso(c or "")+"</td></tr>" for a,b,c in t7)}</table>
{"".join(mso(html.escape(t)) for t in prose("files survey",F))}<h3><span lang=EN-GB>Areas for improvement</span></h3>{mso("The force should:")}{blt("improve how quickly it records reports of violent crime; and")}{blt("tell victims when their crime record has been cancelled.")}
{"".join(mso(html.escape(t)) for t in prose("phones next",F))}</div>""", "html", "p.MsoNormal{margin:0cm}", head='<meta name=Generator content="Microsoft Word 15 (filtered)">',
  J=[J("crime-data-integrity","good","Good",programme="crime_data_integrity",round="2018")],
  R=[R("a","crime-data-integrity","improve how quickly it records reports of violent crime; and"),R("a","crime-data-integrity","tell victims when their crime record has been cancelled.")],
  M=told()+[M(a.split(" (crimes")[0]+": recorded",float(b),"percent",where="table",quote=b) for a,b,c in t7]+[O("Share of reported crimes that the force records",92.8,"percent",quote="it records 92.8 percent of reported crimes")], not_=traps())
