# SPDX-License-Identifier: GPL-3.0-or-later
# An eighth set, second third: the inspectorate's papers since 2021/22, by how they are laid out. Built by build-unseen.py.
exec(open(os.path.join(os.path.dirname(os.path.abspath(documents)), "prose.py")).read())
PUT = {"Outstanding":"is outstanding at","Good":"is good at","Adequate":"is adequate at","Requires improvement":"requires improvement at","Inadequate":"is inadequate at"}
low = lambda n: n[0].lower() + n[1:]

# --- 8. 2021/22 by wkhtmltopdf: the grade stands once at the left of the rows of all its areas; areas for improvement with their titles run over the page ------------------------------------------
F = "Dorset Police"
g8 = {"Preventing crime":"Good","Treatment of the public":"Good","Protecting vulnerable people":"Good","Investigating crime":"Adequate","Disrupting serious organised crime":"Adequate","Managing offenders":"Adequate","Developing a positive workplace":"Adequate","Responding to the public":"Requires improvement","Good use of resources":"Requires improvement"}
by8 = [(g,[n for n,x in g8.items() if x==g]) for g in GR if g in g8.values()]
a8 = {"Responding to the public":["The force should attend calls within its own published times","The force should make sure that call handlers give advice on how to keep evidence"],"Good use of resources":["The force should make sure that it has the skills that it needs"],"Managing offenders":["The force should make sure that it reviews the risk from registered sex offenders when they move"]}
k8 = dict(zip(g8,["patrol neighbours","search","hub","files letters","","scale","sickness leaders","phones","money"]))
doc("dorset-2021-22", H("peel_report","dorset","2021/22","2022-10-13","PEEL 2021/22: Police effectiveness, efficiency and legitimacy: An inspection of Dorset Police"), f"""
<h1>PEEL 2021/22</h1><h2>Police effectiveness, efficiency and legitimacy</h2><h2>An inspection of Dorset Police</h2><p>Published on: 13 October 2022</p><h2>Our judgments</h2><p>Our inspection assessed how good Dorset Police is in 10 areas of policing. We make graded judgments in 9 of these 10 as follows:</p>
<table>{"".join("".join("<tr>"+(f"<td class='g' rowspan='{len(ns)}'>{g}</td>" if i==0 else "")+f"<td>{n}</td></tr>" for i,n in enumerate(ns)) for g,ns in by8)}</table>
<p>We also inspected how good the service is that the force gives to victims of crime. We don’t make a graded judgment in this area.</p>{para("scope scale survey",F,"a force")}
{"".join(f"<h2>{n}</h2><p class='b'>{g}</p><p>Dorset Police {PUT[g]} {low(n)}.</p>"+("<h3>Area"+("s" if len(a8[n])>1 else "")+" for improvement</h3>"+"".join(f"<div class='a'><p><b>{t}</b></p>{para(k,F)}</div>" for t,k in zip(a8[n],["patrol","letters"])) if n in a8 else "")+para(k8[n],F) for n,g in g8.items())}{para("next",F)}""", "wkhtmltopdf",
  "body{font:13px/1.5 'DejaVu Serif';margin:0 14mm} table{border-collapse:collapse;width:100%} td{border-bottom:1px solid #999;padding:6px} .g{font-weight:bold;vertical-align:top;width:30%;border-right:3px solid #333} .b{font-size:17px;font-weight:bold;border-left:8px solid #1b7f5c;padding-left:10px} .a{background:#f2f2f2;padding:4px 12px;margin:8px 0}",
  J=JJ(A22,g8)+[J("supporting-victims","not_graded","We don’t make a graded judgment in this area.")], R=[R("a",A22[n],t) for n,ts in a8.items() for t in ts], M=told(), not_=traps())

# --- 9. 2021/22 painted by Qt: cards of areas by grade in three columns, chapters with a narrow column of boxes at the right ------------------------------------------------------------------------
F = "West Yorkshire Police"
g9 = {"Preventing crime":"Outstanding","Treatment of the public":"Good","Responding to the public":"Good","Disrupting serious organised crime":"Outstanding","Protecting vulnerable people":"Adequate","Managing offenders":"Good","Developing a positive workplace":"Adequate","Good use of resources":"Good","Investigating crime":"Requires improvement"}
a9 = {"Investigating crime":["The force should make sure that its investigations are supervised."],"Protecting vulnerable people":["The force should attend more of the conferences that protect children.","The force should share what it knows about risk with its partners sooner."],"Developing a positive workplace":["The force should find out why people from ethnic minorities leave earlier than others."]}
k9 = dict(zip(["Preventing crime","Investigating crime","Protecting vulnerable people","Developing a positive workplace"],["patrol neighbours phones","letters files survey","hub search","sickness leaders"]))
p9 = Paint(); p9.box(0,0,595,842,"#20124d")
for i,(t,s) in enumerate([("PEEL 2021/22",34),("Police effectiveness, efficiency and legitimacy",17),("An inspection of West Yorkshire Police",17),("Published 9 September 2022",11)]): p9.text(50,300+i*46,t,s,i<1,"#ffffff")
p9.page(); p9.text(50,70,"Overall summary",22,True); p9.text(50,100,"Our judgments",15,True); y = p9.wrap(50,124,"Our inspection assessed how good West Yorkshire Police is in nine areas of policing. We make graded judgments in all nine.",92)
for i,(g,c) in enumerate([("Outstanding","#1a237e"),("Good","#2e7d32"),("Adequate","#f9a825"),("Requires improvement","#d84315"),("Inadequate","#b71c1c")]):
    x, yy = 50 + 168*(i%3), 170 + 190*(i//3); ns = [n for n,x9 in g9.items() if x9==g]
    p9.box(x,yy,158,170,"","#cccccc"); p9.box(x,yy,158,26,c); p9.text(x+8,yy+18,g,12,True,"#ffffff")
    z = yy + 46
    for n in ns: z = p9.wrap(x+8,z,n,26,10) + 6
    if not ns: p9.text(x+8,z,"None",10)
y = 570
for t in prose("scope scale",F,"a force"): y = p9.wrap(50,y,t,98) + 6
for n,k in k9.items():
    p9.page(); p9.text(50,70,n,22,True); p9.box(50,86,150,24,"#dddddd"); p9.text(125,103,g9[n],12,True,"#000000","mid"); y = 140
    for t in prose(k,F): y = p9.wrap(50,y,t,62,10.5) + 8
    y = 140
    if n in a9:
        ls = [(t, _tw.wrap(t,25)) for t in a9[n]]; h = 40 + sum(len(l)*12+8 for _,l in ls); p9.box(400,y-16,155,h,"#eef","#20124d"); p9.text(408,y,"Area%s for improvement" % ("s" if len(ls)>1 else ""),10,True); z = y + 18
        for _,l in ls:
            p9.text(408,z,"•",9)
            for x9 in l: p9.text(418,z,x9,9); z += 12
            z += 8
p9.qt("west-yorkshire-2021-22")
doc("west-yorkshire-2021-22", H("peel_report","west-yorkshire","2021/22","2022-09-09","PEEL 2021/22: Police effectiveness, efficiency and legitimacy: An inspection of West Yorkshire Police"), None, "painted", J=JJ(A22,g9), R=[R("a",A22[n],t) for n,ts in a9.items() for t in ts], M=told(), not_=traps())

# --- 10. 2023-25 as an OpenDocument text: the grade at the right end of the heading's own line, a table of key figures in two halves, a concern with timed recommendations in a table -------
F = "Thames Valley Police"
g10 = dict(zip(A24,["Adequate","Good","Requires improvement","Inadequate","Adequate","Good","Requires improvement","Adequate"]))
k10 = dict(zip(g10,["patrol survey","search","phones letters","files neighbours","hub","scale","sickness","money leaders"]))
m10 = [("Recorded crime","151,304","Crime per 1,000 population","60.5"),("999 calls received","402,118","999 calls answered in 10 seconds","74.2%"),("Officers (FTE)","5,067","Officers per 1,000 population","2.02"),("Stop and searches","14,936","Searches that found something","27.5%")]
coc10 = "The force isn’t investigating crime effectively, and too many victims are let down"
r10 = [("Within three months, Thames Valley Police should:",["make sure that every investigation has a plan that a supervisor has agreed; and","stop closing cases before the victim has been told."]),("Within six months, Thames Valley Police should:",["make sure that it has enough trained detectives; and","examine digital devices without undue delay."])]
a10 = {"Responding to the public":"The force needs to reduce the number of calls to 101 that callers abandon","Building, supporting and protecting the workforce":"The force should make sure that supervisors have the time and skills to lead"}
st10 = cstyles([5.2,2.6,3.2,13.8], pad=".04cm", fills=(("L","#dfe7ef"),("K","#f6e3e3"))) + tstyle("p",10.5,para='fo:margin-bottom="0.2cm"') + tstyle("H",18,"bold","#003a5d",para='fo:margin-top="0.6cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"><style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:paragraph-properties') + tstyle("t",26,"bold") + tstyle("c",10) + tstyle("cb",10,"bold") + tstyle("r",10,para='fo:text-align="end"') + tstyle("brk",10,para='fo:break-before="page"') + '<style:style style:name="chip" style:family="text"><style:text-properties fo:font-size="12pt" fo:color="#ffffff" fo:background-color="#003a5d"/></style:style>'
body10 = tp("t","PEEL 2023–2025")+tp("H","Police effectiveness, efficiency and legitimacy")+tp("H","An inspection of Thames Valley Police")+tp("p","27 February 2024")+tp("brk","")+tp("H","Overall summary")+tp("p","Our inspection assessed how good Thames Valley Police is in nine areas of policing. We make graded judgments in eight of these nine. Each judgment stands beside the heading of its area.")+"".join(tp("p",t) for t in prose("scope scale",F,"a force"))+tp("H","Thames Valley in figures, year ending 30 September 2023")+ttable("k",[5.2,2.6,5.2,2.6],m10,lambda i,j:("C","r" if j%2 else "c"),0)
for n,g in g10.items():
    body10 += f'<text:p text:style-name="H">{n}<text:tab/><text:span text:style-name="chip"> {g} </text:span></text:p>'
    if n=="Investigating crime": body10 += ttable("coc",[3.2,13.8],[("Cause of concern",coc10)]+[("Recommen-\ndations",r10[0][0]+"".join("\n• "+x for x in r10[0][1]))]+[("",r10[1][0]+"".join("\n• "+x for x in r10[1][1]))],lambda i,j:("K" if j==0 else "C","cb" if j==0 or i==0 else "c"),0)
    if n in a10: body10 += ttable("a"+gid(n)[:5],[3.2,13.8],[("Area for improvement",a10[n]+"\n"+prose("hub",F)[0])],lambda i,j:("L" if j==0 else "C","cb" if j==0 else "c"),0)
    body10 += "".join(tp("p",t) for t in prose(k10[n],F))
body10 += "".join(tp("p",t) for t in prose("next",F)); odt("thames-valley-2023-25", st10, body10)
Y10 = Y("year ending 30 September 2023","2023-09-30")
def m10f(n,v): return M(n,num(v),"percent" if "%" in v else "per_1000_population" if "per 1,000" in n else "count",Y10,where="table",quote=v)
doc("thames-valley-2023-25", H("peel_report","thames-valley","2023-25","2024-02-27","PEEL 2023–2025: Police effectiveness, efficiency and legitimacy: An inspection of Thames Valley Police"), None, "fodt", J=JJ(A24,g10),
  R=[R("c","investigating-crime",coc10)]+[R("r","investigating-crime",t) for _,ts in r10 for t in ts]+[R("a",A24[n],t) for n,t in a10.items()], M=told()+[m10f(a,b) for a,b,_,_ in m10]+[m10f(c,d) for _,_,c,d in m10], not_=traps())

# --- 11. 2023-25 drawn by Cairo: everything that matters in a narrow column at the left, the prose at the right -----------------------------------------------------------------------------------
F = "North Wales Police"
g11 = dict(zip(A24,["Good","Adequate","Adequate","Adequate","Good","Outstanding","Good","Requires improvement"]))
k11 = dict(zip(g11,["patrol survey neighbours","search phones","letters","files","hub scale","plan","sickness leaders","money next"])); k11["Managing offenders"]="patrol"
a11 = {"Leadership and force management":"The force should improve how it plans for the demand of the years to come","Investigating crime":"The force should make sure that it offers victims the chance to make a personal statement"}
n11 = {"Responding to the public":[("Emergency calls","88,412"),("Answered within 10 seconds","93.1%")],"Building, supporting and protecting the workforce":[("Officers","1,671"),("Women","38.6%"),("Special constables","104")]}
p11 = Paint(); p11.text(190,260,"PEEL 2023–25",30,True,family="Liberation Serif"); p11.text(190,300,"An inspection of North Wales Police",18,family="Liberation Serif"); p11.text(190,340,"Published 5 December 2024",11,family="Liberation Serif")
p11.page(); y = 70; p11.text(190,y,"What we found",20,True,family="Liberation Serif"); y += 26
y = p11.wrap(190,y,"Our inspection assessed how good North Wales Police is in nine areas of policing, and graded eight of them. A grade stands in the margin at the head of each area. Figures in the margin are for the year to 31 March 2024.",72,family="Liberation Serif") + 6
for t in prose("scope scale",F,"a force"): y = p11.wrap(190,y,t,72,family="Liberation Serif") + 6
for n,g in g11.items():
    if y > 560: p11.page(); y = 50
    y += 30; p11.text(190,y,n,14,True,family="Liberation Serif"); z = y; p11.box(50,z-13,3,30,"#c8102e"); p11.text(60,z-2,"Our judgment",8); p11.text(60,z+13,g,11,True); z += 36; y += 20
    for l,v in n11.get(n,[]): p11.text(60,z,l,8); p11.text(60,z+17,v,15,True,"#c8102e"); z += 36
    if n in a11: y = p11.wrap(190,y,"Area for improvement",60,10.5,bold=True) + 2; y = p11.wrap(190,y,a11[n],66,10.5,bold=True) + 6
    for t in prose(k11[n],F): y = p11.wrap(190,y,t,72,family="Liberation Serif") + 6
    y = max(y,z)
p11.cairo("north-wales-2023-25")
Y11 = Y("year to 31 March 2024","2024-03-31")
doc("north-wales-2023-25", H("peel_report","north-wales","2023-25","2024-12-05","PEEL 2023–25: An inspection of North Wales Police"), None, "painted", J=JJ(A24,g11), R=[R("a",A24[n],t) for n,t in a11.items()],
  M=told()+[M({"Women":"Share of officers who are women","Answered within 10 seconds":"Emergency calls answered within 10 seconds"}.get(l,l),num(v),"percent" if "%" in v else "count",Y11,where="panel",quote=v) for ls in n11.values() for l,v in ls], not_=traps())

# --- 12. A page of 2023-25 saved from a site of definition lists and cards; a details element, a table that is a card on small screens ------------------------------------------------------------
F = "Norfolk Constabulary"
g12 = dict(zip(A24,["Outstanding","Good","Good","Adequate","Good","Adequate","Requires improvement","Good"]))
a12 = {"Building, supporting and protecting the workforce":["The constabulary should make sure that student officers have enough time to learn","The constabulary should improve how it supports its supervisors"],"Investigating crime":["The constabulary should make sure that victims’ needs are assessed"]}
row12 = lambda k, v: f'<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{k}</dt><dd class="govuk-summary-list__value">{v}</dd></div>'
doc("norfolk-2023-25", H("peel_page","norfolk","2023-25","2024-08-22","Norfolk PEEL Assessment 2023–2025"), f"""<a href="#main" class="govuk-skip-link">Skip to main content</a><header><div class="govuk-header__logo">HMICFRS</div><nav><ul><li><a>Home</a></li><li><a>Publications</a></li><li><a>PEEL assessments</a></li></ul></nav></header><main id="main">
<span class="govuk-caption-xl">PEEL 2023–2025</span><h1 class="govuk-heading-xl">Norfolk PEEL Assessment 2023–2025</h1><dl class="govuk-summary-list">{row12("Published","22 August 2024")}{row12("Type of publication","PEEL assessment")}{row12("Police force","Norfolk Constabulary")}</dl>
<div class="govuk-inset-text">This page is on the inspection of Norfolk Constabulary, and was last changed on 23 August 2024.</div><h2>Summary of our grades</h2><p>We graded Norfolk Constabulary in eight areas.</p><dl class="govuk-summary-list">{"".join(row12(n,f'<strong class="govuk-tag">{g}</strong>') for n,g in g12.items())}</dl>
<details class="govuk-details"><summary><span class="govuk-details__summary-text">What our grades mean</span></summary><div class="govuk-details__text">{para("scale scope",F,"a force")}</div></details>
<h2>Observations</h2>{para("neighbours survey patrol",F,"the constabulary")}
{"".join(f'<section><h2>{n}</h2><div class="card"><div class="card__t">Grade</div><div class="card__v">{g}</div></div>'+("<h3>Areas for improvement</h3>" if len(a12.get(n,[]))>1 else "<h3>Area for improvement</h3>" if n in a12 else "")+"".join(f'<div class="afi"><h4>{t}</h4>{para(k,F)}</div>' for t,k in zip(a12.get(n,[]),["hub","phones"]))+para(k,F)+"</section>" for (n,g),k in zip(g12.items(),["patrol","search","phones","letters","hub","next","sickness","money"]))}
</main><footer><p>Is this page useful?</p><p>© Crown copyright</p></footer>""", "html", head='<meta name="generator" content="govuk-frontend">', J=JJ(A24,g12), R=[R("a",A24[n],t) for n,ts in a12.items() for t in ts], M=told(), not_=traps())

# --- 13. 2023-25 by Chromium, its summary on a landscape page: every row prints all five grades and only a colour says which holds; sentences below tell it -----------------------------------------
F = "West Midlands Police"
g13 = dict(zip(A24,["Adequate","Adequate","Good","Inadequate","Requires improvement","Inadequate","Adequate","Good"]))
coc13 = "West Midlands Police doesn’t carry out effective investigations which lead to satisfactory results for victims"
r13 = ["have effective supervision and direction of its investigations;","meet the requirements of the code that protects victims; and","make sure that it doesn’t lose victims’ support through its own delays."]
css13 = "@page{size:A4 portrait;margin:18mm} @page wide{size:A4 landscape;margin:14mm} body{font:10.5pt/1.5 'Liberation Serif'} .wide{page:wide} h1,h2,h3{font-family:'URW Gothic','Liberation Sans';font-weight:600} .s{display:grid;grid-template-columns:76mm repeat(5,1fr);gap:1.5mm;font:9pt 'Liberation Sans';margin:1.5mm 0} .s span{background:#eee;color:#999;text-align:center;padding:2mm 0} .s span.on{background:#0a5;color:#fff} .two{columns:2;column-gap:9mm} .coc{border:2px solid #900;padding:2mm 4mm;column-span:all} .g{font:bold 12pt 'Liberation Sans';display:inline-block;border-bottom:3px solid #0a5}"
doc("west-midlands-2023-25", H("peel_report","west-midlands","2023-25","2023-11-24","PEEL 2023–25: Police effectiveness, efficiency and legitimacy: An inspection of West Midlands Police"), f"""
<h1 style="font-size:30pt;margin-top:60mm">PEEL 2023–25</h1><p style="font-size:16pt">Police effectiveness, efficiency and legitimacy</p><p style="font-size:16pt">An inspection of West Midlands Police</p><p>Published on 24 November 2023</p>
<div class="wide"><h2>Our judgments at a glance</h2>{"".join(f'<div class="s"><div>{n}</div>'+"".join(f'<span class="{"on" if x==g else ""}">{x}</span>' for x in GR)+"</div>" for n,g in g13.items())}</div>
<div class="two">{para("scope scale survey",F,"a force")}</div>{"".join(f'<h2>{n}</h2><p class="g">{F} {PUT[g]} {low(n)}.</p>'+(f'<div class="coc"><h3>Cause of concern</h3><p><b>{coc13}</b></p><h3>Recommendations</h3><p>By 31 March 2024, West Midlands Police should:</p><ol>'+"".join(f"<li>{t}</li>" for t in r13)+"</ol></div>" if n=="Investigating crime" else "")+f'<div class="two">{para(k,F)}</div>' for (n,g),k in zip(g13.items(),["patrol phones","search neighbours","letters","files hub","hub","patrol","sickness leaders","money next"]))}""", "chromium", css13,
  J=JJ(A24,g13), R=[R("c","investigating-crime",coc13)]+[R("r","investigating-crime",t) for t in r13], M=told(), not_=traps())

# --- 14. 2021/22 in LaTeX on landscape pages: a summary table of grade and counts, three columns of text, boxes that span columns -----------------------------------------------------------------
F = "Hampshire Constabulary"
g14 = {"Preventing crime":"Good","Treatment of the public":"Good","Investigating crime":"Requires improvement","Responding to the public":"Adequate","Protecting vulnerable people":"Good","Managing offenders":"Outstanding","Developing a positive workplace":"Adequate","Good use of resources":"Good","Recording data about crime":"Inadequate"}
c14 = {"Investigating crime":(2,0),"Responding to the public":(1,0),"Recording data about crime":(0,1)}
a14 = {"Investigating crime":["The force should improve its recording of why victims withdraw.","The force should make sure that it uses orders that protect victims."],"Responding to the public":["The force should answer non-emergency calls sooner."]}
coc14 = "The force is failing to record enough of the violent crimes that are reported to it, and so victims go without help."
doc("hampshire-2021-22", H("peel_report","hampshire","2021/22","2022-05-20","PEEL 2021/22: Police effectiveness, efficiency and legitimacy: An inspection of Hampshire Constabulary"), None, "pdflatex", tex=r"""
\documentclass[9pt,a4paper,landscape]{extarticle}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{mathptmx}\usepackage[scaled=.92]{helvet}\usepackage[margin=1.6cm]{geometry}\usepackage{xcolor,multicol,array,colortbl}
\setlength{\parindent}{0pt}\setlength{\parskip}{3pt}\setlength{\columnsep}{7mm}\definecolor{hc}{RGB}{20,60,110}
\newcommand{\head}[2]{\bigskip{\sffamily\bfseries\large\color{hc}#1}\\[2pt]{\sffamily\fbox{\bfseries #2}}\par\medskip}
\begin{document}\sffamily
\begin{center}\vspace*{4cm}{\Huge PEEL 2021/22}\\[1cm]{\Large Police effectiveness, efficiency and legitimacy}\\[6mm]{\Large An inspection of Hampshire Constabulary}\\[2cm]20 May 2022\end{center}\newpage
{\LARGE\bfseries Summary of judgments}\par\bigskip
\renewcommand{\arraystretch}{1.5}\begin{tabular}{|>{\raggedright}p{8cm}|c|c|c|}\hline\rowcolor{hc!15} Area & Our judgment & Areas for improvement & Causes of concern\\\hline
"""+"\\\\\\hline\n".join(f"{n} & {g} & {c14.get(n,(0,0))[0]} & {c14.get(n,(0,0))[1]}" for n,g in g14.items())+r"""\\\hline\end{tabular}
\newpage\rmfamily\begin{multicols}{3}
"""+tx("scope scale survey",F,"a force")+"".join(r"\head{"+n+"}{"+g+"}"+(r"{\sffamily\bfseries Area"+("s" if len(a14[n])>1 else "")+r" for improvement}\begin{itemize}"+"".join(r"\item "+t for t in a14[n])+r"\end{itemize}" if n in a14 else "")+(r"{\sffamily\bfseries Cause of concern}\par "+coc14+r"\par{\sffamily\bfseries Recommendation}\par By 1 September 2022, the force should make sure that it records at least nine in ten violent crimes.\par " if c14.get(n,(0,0))[1] else "")+tx(k,F) for (n,g),k in zip(g14.items(),["patrol neighbours","search","letters files","phones","hub","next","sickness leaders","money","plan"]))+r"\end{multicols}\end{document}",
  J=JJ(A22,g14), R=[R("a",A22[n],t) for n,ts in a14.items() for t in ts]+[R("c","crime-data-integrity",coc14),R("r","crime-data-integrity","By 1 September 2022, the force should make sure that it records at least nine in ten violent crimes.")],
  M=told()+[O(f"{n}: {k}",v,"count",where="table",quote=str(v)) for n in g14 for k,v in zip(("areas for improvement","causes of concern"),c14.get(n,(0,0)))], not_=traps())
