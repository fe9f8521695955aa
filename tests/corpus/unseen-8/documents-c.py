# SPDX-License-Identifier: GPL-3.0-or-later
# An eighth set, last third: papers of commissioners, panels and forces, by how they are laid out. Built by build-unseen.py.
exec(open(os.path.join(os.path.dirname(os.path.abspath(documents)), "prose.py")).read())
K = lambda t: round(num(t) * 1000)

# --- 15. A medium-term financial plan in troff: £000 tables with brackets, subtotals between rules, heads of two lines ---------------------------
F = "Essex Police"
y15 = ["2024/25","2025/26","2026/27","2027/28"]
b15 = [("Police officer pay","241,310","249,402","256,880","263,115"),("Police staff pay","98,204","101,150","103,680","106,270"),("PCSO pay","4,011","4,120","4,220","4,330"),("Premises","15,622","15,940","16,260","16,585"),("Transport","7,118","7,260","7,405","7,553"),("Supplies and services","45,390","46,020","46,940","47,880"),("Gross expenditure","411,655","423,892","435,385","445,733"),("Income","(29,340)","(29,610)","(29,880)","(30,160)"),("Transfer (from) reserves","(2,115)","(840)","0","0"),("Net expenditure","380,200","393,442","405,505","415,573")]
f15 = [("Police grant","134,902","137,600","140,352","143,159"),("Council tax precept","172,540","182,110","190,004","198,220"),("Legacy grants","13,126","13,126","13,126","13,126"),("Savings still to be found","59,632","60,606","62,023","61,068")]
r15 = [("General reserve","11.6","(0.4)","11.2"),("Operational reserves","6.3","(1.9)","4.4"),("Capital reserve","2.2","0.5","2.7")]
tbl15 = lambda rows, cap: ".LP\n.B \""+cap+"\"\n.TS H\ncenter tab(#);\nl r r r r\nlB rB rB rB rB\nlI rI rI rI rI\nl n n n n.\n#Budget#Forecast#Forecast#Forecast\n#"+"#".join(y15)+"\n#£000#£000#£000#£000\n_\n.TH\n"+"\n".join(("_\n" if r[0].startswith(("Gross","Net")) else "")+"#".join(r) for r in rows)+"\n_\n.TE\n"
doc("essex-mtfs-2024", H("pcc_report","essex",None,"2024-02-01","Medium Term Financial Strategy 2024/25 to 2027/28"), None, "groff", roff=""".ds CH
.ds RH
.ds LF Police, Fire and Crime Panel
.ds RF 1 February 2024
.TL
Medium Term Financial Strategy 2024/25 to 2027/28
.AU
Police, Fire and Crime Commissioner for Essex
.AI
Report to the Police, Fire and Crime Panel, 1 February 2024
.NH 1
Purpose
"""+rf("plan money","Essex Police")+".NH 1\nRevenue\n"+tbl15(b15,"Table 1: Revenue budget")+rf("panelnote leaders survey","Essex Police")+".sp 14\n"+tbl15(f15,"Table 2: How the budget is paid for")+""".NH 1
Reserves
.LP
The table shows the reserves at the start and the end of the year.
.TS
center box tab(#);
lB rB s s
lB rB rB rB
l n n n.
#2024/25, £m
Reserve#Opening#Movement#Closing
_
"""+"\n".join("#".join(r) for r in r15)+"\n.TE\n"+rf("phones","Essex Police"),
  M=told()+[M(r[0],K(v),"gbp",FY(2024+i),where="table",quote=v) for r in b15+f15 for i,v in enumerate(r[1:])]+[M(f"{a}: {h}",round(num(v)*1e6),"gbp",FY(2024),where="table",quote=v) for a,*vs in r15 for h,v in zip(("opening","movement","closing"),vs)], not_=traps())

# --- 16. A spreadsheet printed on landscape pages: months across in groups of quarters, three levels of heads --------------------------------------------------
F = "Leicestershire Police"
mo = ["Apr-22","May-22","Jun-22","Jul-22","Aug-22","Sep-22"]; ms16 = [on2 for on2 in [(2022,m) for m in (4,5,6,7,8,9)]]
d16 = [("Burglary – residential",[212,198,187,203,221,195]),("Vehicle offences",[487,502,466,518,533,541]),("Robbery of personal property",[61,74,58,66,71,69]),("Violence with injury",[1010,1076,1102,1131,1088,1040]),("Public order offences",[905,988,1011,1064,1022,970]),("Possession of weapons",[88,79,94,101,97,90])]
e16 = [("999 calls",[19120,20344,20871,21960,21004,20187],"count"),("999 calls answered within 10 seconds",[84.2,81.7,80.9,76.4,79.8,82.5],"percent"),("101 calls abandoned",[11.2,13.6,14.1,18.3,15.0,12.7],"percent"),("Average answer time of 101 calls (seconds)",[96,121,133,187,148,117],"seconds")]
fm = lambda v: f"{v:,}" if isinstance(v, int) else f"{v}%"
def sheet(name, title, rows):
    c = lambda t, s="n", span=1: f'<table:table-cell table:style-name="{s}" table:number-columns-spanned="{span}" office:value-type="string"><text:p>{html.escape(t)}</text:p></table:table-cell>' + "<table:covered-table-cell/>" * (span - 1)
    line = lambda *cs: "<table:table-row>" + "".join(cs) + "</table:table-row>"
    return f'<table:table table:name="{name}" table:style-name="ta"><table:table-column table:style-name="c0"/><table:table-column table:style-name="c1" table:number-columns-repeated="8"/>' + line(c(title,"t")) + line(c("")) + line(c(""),c("2022/23","h",8)) + line(c(""),c("Quarter 1","h",4),c("Quarter 2","h",4)) + line(c("Measure","l"),*[c(x,"h") for x in mo[:3]+["Q1"]+mo[3:]+["Q2"]]) + "".join(line(c(n,"l"),*[c(x) for x in xs]) for n,xs in rows) + "</table:table>"
def q16(vs, total): return [fm(v) for v in vs[:3]]+[fm(sum(vs[:3])) if total else ""]+[fm(v) for v in vs[3:]]+[fm(sum(vs[3:])) if total else ""]
cs16 = "".join(f'<style:style style:name="{n}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for n,w in (("c0",6.6),("c1",1.75))) + "".join(f'<style:style style:name="{n}" style:family="table-cell"><style:table-cell-properties fo:border="{b}" fo:background-color="{f}" fo:padding="0.02cm"/><style:paragraph-properties fo:text-align="{al}"/><style:text-properties fo:font-family="Liberation Sans" fo:font-size="{z}pt" fo:font-weight="{w}"/></style:style>' for n,b,f,al,z,w in (("n","none","transparent","end",9,"normal"),("l","none","transparent","start",9,"normal"),("h","none","#dce6f1","center",9,"bold"),("t","none","transparent","start",14,"bold")))
office("leicestershire-performance-2022","fods",f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>{cs16}<style:style style:name="ta" style:family="table" style:master-page-name="M"/><style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="M" style:page-layout-name="pl"/></office:master-styles><office:body><office:spreadsheet>'+sheet("Crime","Leicestershire Police: performance report to the Police and Crime Panel, 26 October 2022",[(n,q16(v,True)) for n,v in d16])+sheet("Contact","Contact management",[(n,q16(v,u=="count" and "999" in n)) for n,v,u in e16])+"</office:spreadsheet></office:body></office:document>")
import calendar
def mon(i): y,m = ms16[i]; return P(mo[i],f"{y}-{m:02d}-01",f"{y}-{m:02d}-{calendar.monthrange(y,m)[1]}")
Q = [P("Q1 2022/23","2022-04-01","2022-06-30"),P("Q2 2022/23","2022-07-01","2022-09-30")]
doc("leicestershire-performance-2022", H("pcc_report","leicestershire",None,"2022-10-26","Leicestershire Police: performance report to the Police and Crime Panel"), None, "fods",
  M=[M(n,v,u,mon(i),where="table",quote=fm(v)) for n,vs,u in [(a,b,"count") for a,b in d16]+e16 for i,v in enumerate(vs)]+[M(n,sum(vs[3*q:3*q+3]),"count",Q[q],where="table",quote=fm(sum(vs[3*q:3*q+3]))) for n,vs in d16+[(e16[0][0],e16[0][1])] for q in (0,1)])

# --- 17. A scorecard on slides: two columns of rows, each a label, a figure, an arrow and what it was before ------------------------------------------------------------------------------------------
F = "Cumbria Constabulary"
def tb17(x,y,w,h,lines,fill="none"): return f'<draw:frame draw:style-name="{fill}" svg:x="{x}cm" svg:y="{y}cm" svg:width="{w}cm" svg:height="{h}cm"><draw:text-box>'+"".join(f'<text:p><text:span text:style-name="{s}">{html.escape(t)}</text:span></text:p>' for s,t in lines)+'</draw:text-box></draw:frame>'
l17 = [("All recorded crime","36,114","▲","34,902"),("Domestic abuse crimes","6,871","▼","7,004"),("Hate crimes","612","▲","540"),("Anti-social behaviour incidents","7,330","▼","9,811"),("People killed or seriously injured","204","▲","187")]
r17 = [("Public confidence","81%","▼","83%"),("Victim satisfaction","74%","▲","71%"),("999 calls answered in 10 seconds","92%","▲","89%"),("Days lost per officer","9.8","▼","11.2"),("Complaints finalised in 120 days","68%","▲","61%")]
fs17 = "".join(f'<style:style style:name="{n}" style:family="graphic"><style:graphic-properties draw:fill="{"none" if not c else "solid"}" draw:fill-color="{c or "#ffffff"}" draw:stroke="none" fo:padding="0.1cm"/></style:style>' for n,c in (("none",""),("g","#e3efe6"))) + "".join(f'<style:style style:name="{n}" style:family="text"><style:text-properties fo:font-family="Liberation Sans" fo:font-size="{z}pt" fo:font-weight="{w}" fo:color="{c}"/></style:style>' for n,z,w,c in (("t",24,"bold","#1b4332"),("h",15,"bold","#1b4332"),("l",12,"normal","#222222"),("n",16,"bold","#1b4332"),("s",10,"normal","#555555")))
def half17(x, head, rows): return tb17(x,3,12,1,[("h",head)])+tb17(x+6.4,4,2.8,.8,[("s","2021/22")])+tb17(x+10,4,2.4,.8,[("s","2020/21")])+"".join(tb17(x,5+1.7*i,6.4,1.2,[("l",l)])+tb17(x+6.4,4.9+1.7*i,2.6,1.2,[("n",v)])+tb17(x+9,4.9+1.7*i,1,1.2,[("n",a)])+tb17(x+10,5.05+1.7*i,2.4,1.2,[("s",o)]) for i,(l,v,a,o) in enumerate(rows))
pg17 = [tb17(2,5,24,3,[("t","Public scorecard 2021/22")])+tb17(2,7.4,24,2,[("l","Office of the Police and Crime Commissioner for Cumbria")])+tb17(2,9,24,2,[("l","July 2022")]),tb17(1,.8,26,1.4,[("t","How is policing in Cumbria doing?")])+half17(1,"Crime and harm",l17)+half17(14.6,"Service",r17),tb17(1,.8,26,1.4,[("t","What others say")])+tb17(1,3,25,9,[("l",t) for t in prose("plan survey panelnote",F)])]
office("cumbria-scorecard-2022","fodp",f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:automatic-styles>{fs17}<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm" style:print-orientation="landscape" fo:margin="0cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="M" style:page-layout-name="pl"/></office:master-styles><office:body><office:presentation>'+"".join(f'<draw:page draw:master-page-name="M">{p}</draw:page>' for p in pg17)+"</office:presentation></office:body></office:document>")
doc("cumbria-scorecard-2022", H("pcc_report","cumbria",None,"2022-07","Public scorecard 2021/22"), None, "fodp",
  M=told()+[M(l,num(x),"percent" if "%" in x else "days" if "Days" in l else "count",FY(y),where="table",quote=x) for l,v,a,o in l17+r17 for x,y in ((v,2021),(o,2020))], not_=traps())

# --- 18. An annual report with an infographic drawn as SVG: figures in circles with their labels inside and around, two columns of text, a grade list with dotted leaders -------------------------------
F = "Durham Constabulary"
s18 = [("111,402","emergency calls answered"),("24,630","crimes solved"),("1,204","police officers"),("87%","of victims satisfied"),("£131.7m","spent on policing"),("3,318","stop and searches"),("412","cadets and volunteers"),("9 min 12 sec","average time to reach an emergency")]
g18 = [("Preventing crime","Good"),("Treatment of the public","Good"),("Responding to the public","Adequate"),("Investigating crime","Good"),("Protecting vulnerable people","Good"),("Managing offenders","Outstanding"),("Developing a positive workplace","Good"),("Good use of resources","Outstanding")]
svg18 = '<svg width="100%" viewBox="0 0 700 350" font-family="Liberation Sans">'+"".join(f'<circle cx="{90+172*(i%4)}" cy="{75+165*(i//4)}" r="66" fill="#432371"/><text x="{90+172*(i%4)}" y="{78+165*(i//4)}" fill="#fff" font-size="{24 if len(v)<8 else 17}" font-weight="bold" text-anchor="middle">{v}</text>'+"".join(f'<text x="{90+172*(i%4)}" y="{97+13*k+165*(i//4)}" fill="#fff" font-size="10.5" text-anchor="middle">{w}</text>' for k,w in enumerate(_tw.wrap(l,19))) for i,(v,l) in enumerate(s18))+"</svg>"
doc("durham-annual-2022", H("pcc_report","durham",None,"2022-06","Annual Report 2021/22"), f"""<h1>Annual Report 2021/22</h1><p class="sub">Durham Police and Crime Commissioner</p><p>June 2022</p><h2 class="nb">2021/22 in numbers</h2>{svg18}
<div class="c">{para("plan panelnote patrol",F)}</div><h2>What the inspectorate found</h2><p>HMICFRS published its PEEL 2021/22 report on Durham Constabulary during the year. Its grades were:</p>{"".join(f'<p class="d"><span>{n}</span><i></i><b>{g}</b></p>' for n,g in g18)}<div class="c">{para("survey scale hub money",F,"a force")}</div>""", "chromium", "@page{size:A4;margin:16mm} body{font:10pt/1.45 'URW Bookman','Liberation Serif'} h1{font-size:30pt;color:#432371;margin-top:30mm} h2{color:#432371;break-before:page} h2.nb{margin-top:12mm;break-before:auto} .c{columns:2;column-gap:8mm} .d{display:flex;margin:1mm 0} .d i{flex:1;border-bottom:1.5px dotted #888;margin:0 2mm 1.2mm} .sub{font-size:15pt}",
  J=[J(A22[n],gid(g),g,"claimed","2021/22") for n,g in g18],
  M=told()+[M(n,v,u,FY(2021),where="panel",quote=q) for n,v,u,q in [("Emergency calls answered",111402,"count","111,402"),("Crimes solved",24630,"count","24,630"),("Police officers",1204,"count","1,204"),("Share of victims satisfied",87,"percent","87%"),("Amount spent on policing",131700000,"gbp","£131.7m"),("Stop and searches",3318,"count","3,318"),("Cadets and volunteers",412,"count","412"),("Average time to reach an emergency",552,"seconds","9 min 12 sec")]], not_=traps())

# --- 19. A register on landscape pages from a word processor: kind and reference in one cell, words and due date in others, rows that break over pages ---------------------------------------------------
F = "Gwent Police"
reg19 = [("AFI 1","The force should make sure that it understands the demand that it will face.","Strategic planning","In progress","March 2025"),("AFI 2","The force should make sure that its neighbourhood officers are not often taken away from their areas.","Preventing crime","Complete","–"),("CoC","Gwent Police does not always see who is vulnerable when they first call.","Responding to the public","In progress","–"),("CoC Rec 1","make sure that call handlers use the structured assessment of risk for every caller.","Responding to the public","In progress","September 2024"),("CoC Rec 2","make sure that repeat and vulnerable callers are marked as such on its systems.","Responding to the public","In progress","December 2024"),("AFI 3","The force should make sure that victims are told of decisions to take no further action, and why.","Investigating crime","Not started","June 2025"),("AFI 4","The force should improve the way in which it manages those who are wanted.","Managing offenders","Complete","–"),("AFI 5","The force should make sure that it supports supervisors who have just been promoted.","Building, supporting and protecting the workforce","In progress","April 2025")]
ar19 = {"Strategic planning":"leadership-management","Preventing crime":"preventing-crime","Responding to the public":"responding-to-the-public","Investigating crime":"investigating-crime","Managing offenders":"managing-offenders","Building, supporting and protecting the workforce":"supporting-workforce"}
kd19 = {"AFI":"Area for improvement","CoC":"Cause of concern","CoC Rec":"Recommendation"}
def kind19(r): k = re.sub(r" \d+$","",r); return {"AFI":"a","CoC":"c","CoC Rec":"r"}[k], kd19[k] + (re.search(r" \d+$",r) or [""])[0]
word("gwent-register-2024", H("pcc_report","gwent","2023-25","2024-07-03","Response to the PEEL 2023–25 inspection of Gwent Police"), [("h1","Response to the PEEL 2023–25 inspection of Gwent Police"),("p","Police and Crime Commissioner for Gwent"),("p","3 July 2024")]+wp("plan panelnote survey",F)+[("sect",True),("h2","Appendix A: Register of areas for improvement and causes of concern"),
  ("t",[("Kind and number","Wording","PEEL area","Status","Due")]+[(kind19(r)[1],t,a,s,d) for r,t,a,s,d in reg19],[2300,6400,2700,1500,1500],{"pad":160}),("sect",False)]+wp("leaders next phones",F), top="OFFICIAL", foot="Page",
  R=[R(kind19(r)[0],ar19[a],t) for r,t,a,s,d in reg19], M=told(), not_=traps()+[("metric","March 2025","a due date")])

# --- 20. A panel's paper from a word processor: numbered paragraphs, tables in cells with hardly any white, a table whose last row stands alone on the next page -----------------------------------------
F = "Nottinghamshire Police"
t20 = [("Ashfield","2,940","3,011","2.4%","23.9"),("Bassetlaw","3,115","2,874","-7.7%","24.1"),("Broxtowe","1,866","1,902","1.9%","17.0"),("Gedling","1,931","1,988","3.0%","16.9"),("Mansfield","3,402","3,377","-0.7%","30.4"),("Newark and Sherwood","2,477","2,590","4.6%","20.9"),("Rushcliffe","1,504","1,466","-2.5%","12.2"),("Nottingham City","12,880","12,411","-3.6%","38.4"),("Force total","30,115","29,619","-1.6%","25.7")]
s20 = [("Use of force forms","11,204","12,017"),("of which handcuffs","6,118","6,640"),("of which Taser drawn","512","498"),("of which Taser fired","41","36"),("Complaints about use of force","188","173")]
Q4 = {"a":Y("12 months to December 2022","2022-12-31"),"b":Y("12 months to December 2023","2023-12-31")}
w20 = lambda t, cap, widths: [("p","**"+cap+"**"),("t",t,widths,{"line":False,"pad":0})]
word("nottinghamshire-panel-2024", H("pcc_report","nottinghamshire",None,"2024-02-12","Performance and Insight Report: Quarter 3 2023/24"), [("h2","NOTTINGHAMSHIRE POLICE AND CRIME PANEL"),("p","12 February 2024"),("p","Report of the Police and Crime Commissioner"),("h1","Performance and Insight Report: Quarter 3 2023/24"),("n","1.","This report tells members how Nottinghamshire Police has done against the Police and Crime Plan.")]+[("n",f"{i+2}.",t) for i,t in enumerate(prose("plan panelnote patrol letters survey",F))]
  +[("p","") for _ in range(11)]+w20([("Area","Dec-22","Dec-23","Change","Rate per 1,000")]+t20,"Table 1. Victim-based crime, 12 months to December, by area",[1950,860,860,900,1200])+[("n","7.",prose("search",F)[0])]+w20([("Measure","12 months to Dec 2022","12 months to Dec 2023")]+s20,"Table 2. Use of force",[2500,1150,1150])+[("n",f"{i+8}.",t) for i,t in enumerate(prose("sickness money",F))], top="", foot="", font="Liberation Sans", size=22,
  M=told()+[m for n,a,b,c,d in t20 for sc in ["force" if n=="Force total" else "other"] for m in (M(f"Victim-based crime: {n}",num(a),"count",Q4["a"],sc,"table",a),M(f"Victim-based crime: {n}",num(b),"count",Q4["b"],sc,"table",b),M(f"Change in victim-based crime: {n}",num(c),"percent_change",Q4["b"],sc,"table",c),M(f"Victim-based crime per 1,000: {n}",num(d),"per_1000_population",None,sc,"table",d))]
   +[M(re.sub("^of which","Use of force forms:",n),num(v),"count",Q4[k],where="table",quote=v) for n,a,b in s20 for v,k in ((a,"a"),(b,"b"))], not_=traps())

# --- 21. A dashboard painted with ReportLab: cards with arrows, a chart with its axis, a small table without rules beside it ---------------------------------------------------------------------------
F = "South Wales Police"
c21 = [("Recorded crime","29,811","▼ 4.1% vs Q2 2022/23"),("Knife crime","187","▲ 6.3% vs Q2 2022/23"),("Arrests","8,204","▲ 1.9% vs Q2 2022/23"),("Response to emergencies","84.6%","within 15 minutes"),("Victim satisfaction","71.5%","of those surveyed"),("Vacancies","142","posts at quarter end")]
b21 = [("Swansea and Neath Port Talbot","8,114"),("Cardiff and Vale","13,377"),("Rhondda, Merthyr and Bridgend","8,320")]
p21 = Paint(842,595); p21.text(40,48,"South Wales Police and Crime Commissioner",12); p21.text(40,76,"Performance dashboard: Quarter 2 2023/24 (July to September 2023)",19,True); p21.text(802,48,"Published 30 November 2023",9,False,"#444444","right")
for i,(l,v,c) in enumerate(c21):
    x,y = 40+258*(i%3), 98+104*(i//3); p21.box(x,y,246,92,"#f4f6f9","#c9d3df"); p21.text(x+12,y+22,l,11,True); p21.text(x+12,y+56,v,25,True,"#0b3c6f"); p21.text(x+12,y+78,c.replace("▼","down").replace("▲","up"),9.5,False,"#555555")
p21.text(40,330,"Recorded crime by quarter",11,True)
for k,v in enumerate(["40,000","30,000","20,000","10,000","0"]): p21.text(80,352+k*40,v,8,align="right"); p21.box(86,349+k*40,330,.4,"#dddddd")
for k,q in enumerate(["Q2 22/23","Q3 22/23","Q4 22/23","Q1 23/24","Q2 23/24"]): p21.box(100+k*64,349+160-[124,121,118,122,119][k],36,[124,121,118,122,119][k],"#0b3c6f"); p21.text(118+k*64,524,q,8,align="mid")
p21.text(470,330,"Recorded crime by division, Quarter 2",11,True)
for k,(n,v) in enumerate(b21): p21.text(470,356+k*18,n,9.5); p21.text(770,356+k*18,v,9.5,align="right")
y = 430
for t in prose("panelnote",F): y = p21.wrap(470,y,t,66,9.5)
p21.page(); p21.text(40,60,"Notes",19,True); y = 90
for t in prose("plan survey search",F): y = p21.wrap(40,y,t,130,11) + 8
p21.reportlab("south-wales-dashboard-2023")
Q2 = P("Quarter 2 2023/24","2023-07-01","2023-09-30")
doc("south-wales-dashboard-2023", H("pcc_report","south-wales",None,"2023-11-30","Performance dashboard: Quarter 2 2023/24 (July to September 2023)"), None, "painted",
  M=told()+[M({"Response to emergencies":"Response to emergencies within 15 minutes"}.get(l,l),num(v),"percent" if "%" in v else "count",Q2,where="panel",quote=v) for l,v,c in c21]+[M("Change in "+l.lower()+" vs Q2 2022/23",(-1 if "▼" in c else 1)*num(c[2:].split("%")[0]),"percent_change",Q2,where="panel",quote=c[2:].split(" vs")[0]) for l,v,c in c21[:3]]+[M("Recorded crime: "+n,num(v),"count",Q2,"other","table",v) for n,v in b21], not_=traps()+[("metric","40,000","an axis"),("metric","30,000","an axis")])

# --- 22. An assurance paper in LaTeX: tables across landscape pages with letters for notes on figures, two levels of heads, a row of totals; text pages upright ---------------------------------------------
F = "Lancashire Constabulary"
o22 = [("Domestic abuse","14,212","9.8","11.4","3.1"),("Rape","1,930","4.2","6.0","1.9"),("Serious violence","3,044","15.1","14.6","7.7"),("Burglary of a home","2,871","6.0","7.2","2.8"),("Theft from a person","1,102","1.3","1.2","0.4"),("All crime","128,760","10.6","11.1","5.2")]
doc("lancashire-assurance-2022", H("pcc_report","lancashire",None,"2022-09-14","Public Assurance Board: outcomes for victims"), None, "pdflatex", tex=r"""
\documentclass[11pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern}\usepackage[margin=2.3cm]{geometry}\usepackage{pdflscape,longtable,booktabs,array}\setlength{\parindent}{0pt}\setlength{\parskip}{5pt}
\begin{document}{\small Police and Crime Commissioner for Lancashire\hfill Item 6}\par\bigskip{\Large\bfseries Public Assurance Board: outcomes for victims}\par 14 September 2022\par Report by the Chief Constable of Lancashire Constabulary to the Commissioner
\section{Background}
"""+tx("plan letters",F)+r"\begin{landscape}"+r"""
\begin{longtable}{>{\raggedright}p{5.2cm}r@{\qquad}rr@{\qquad}r}
\caption{Crimes and their outcomes, 12 months to 30 June 2022}\\\toprule & & \multicolumn{2}{c}{Charged or summonsed (\%)} & Out-of-court (\%)\\\cmidrule{3-4}\cmidrule{5-5} Crime type & Recorded crimes & 2021\textsuperscript{a} & 2022 & 2022\\\midrule\endhead
"""+"\\\\\n".join(r"\midrule "*(r[0]=="All crime")+r[0]+r"\textsuperscript{b}"*(r[0]=="Rape")+" & "+" & ".join((v if i!=1 else v) for i,v in enumerate((r[1],r[2],r[3],r[4]))) for r in o22)+r"""\\\bottomrule\end{longtable}
{\footnotesize \textsuperscript{a} 12 months to 30 June 2021. \textsuperscript{b} Of a person aged 13 and over.}
\end{landscape}
\section{What the force does about it}
"""+tx("files hub leaders survey",F,"the force")+r"\end{document}",
  M=told()+[m for n,a,b,c,d in o22 for m in (M("Recorded crimes: "+n,num(a),"count",Y("12 months to 30 June 2022","2022-06-30"),where="table",quote=a),M("Charged or summonsed: "+n,num(b),"percent",Y("12 months to 30 June 2021","2021-06-30"),where="table",quote=b),M("Charged or summonsed: "+n,num(c),"percent",Y("12 months to 30 June 2022","2022-06-30"),where="table",quote=c),M("Out-of-court: "+n,num(d),"percent",Y("12 months to 30 June 2022","2022-06-30"),where="table",quote=d))], not_=traps())

# --- 23. A response as an office suite on the web exports it: classes of letters and numbers, spans, a table of what was found beside what was done ------------------------------------------------------
F = "Cheshire Constabulary"
t23 = [("Area for improvement 1: The constabulary should improve how it identifies repeat victims when they call.","The contact centre has a new screen. Of 1,310 calls checked in May 2023, 1,192 had the repeat marker set."),("Area for improvement 2: The constabulary should make sure that crimes are allocated to trained staff.","A further 46 officers have been trained since the inspection."),("Cause of concern: The constabulary does not have a clear view of corruption in its ranks.","The Commissioner has asked for a report to each of his meetings."),("Recommendation: By 31 October 2023 the constabulary should make sure that its counter-corruption unit has enough staff.","Agreed. Six posts have been advertised.")]
gp = lambda t, c="c3": f'<p class="{c}"><span class="c1">{html.escape(t)}</span></p>'
doc("cheshire-response-2023", H("pcc_report","cheshire","2021/22","2023-06-19","Police and Crime Commissioner’s response to PEEL 2021/22: An inspection of Cheshire Constabulary"), f"""<div class="doc-content"><p class="c7 title"><span class="c9">Police and Crime Commissioner’s response to PEEL 2021/22: An inspection of Cheshire Constabulary</span></p>{gp("19 June 2023")}<h1 class="c5"><span class="c8">My comments</span></h1>{gp("HMICFRS graded the Constabulary as good at preventing crime and at treating the public fairly, adequate at responding to the public and requiring improvement at investigating crime. I had hoped for better.")}{"".join(gp(t) for t in prose("plan survey neighbours",F))}<p class="c3 c6"><span class="c1"></span></p><a id="t.1"></a><table class="c12"><tbody><tr class="c4"><td class="c10" colspan="1" rowspan="1">{gp("What the inspectorate said")}</td><td class="c11" colspan="1" rowspan="1">{gp("What has been done")}</td></tr>{"".join(f'<tr class="c4"><td class="c10" colspan="1" rowspan="1">{gp(a)}</td><td class="c11" colspan="1" rowspan="1">{gp(b)}</td></tr>' for a,b in t23)}</tbody></table>{"".join(gp(t) for t in prose("panelnote leaders",F,"the force"))}</div>""", "html", ".c1{color:#000;font-weight:400;font-size:11pt;font-family:Arial}.c3{line-height:1.15}",
  J=[J("preventing-crime","good","graded the Constabulary as good at preventing crime","claimed"),J("treatment-of-the-public","good","and at treating the public fairly","claimed"),J("responding-to-the-public","adequate","adequate at responding to the public","claimed"),J("investigating-crime","requires_improvement","requiring improvement at investigating crime","claimed")],
  R=[R("a",None,t23[0][0].split(": ",1)[1]),R("a",None,t23[1][0].split(": ",1)[1]),R("c",None,t23[2][0].split(": ",1)[1]),R("r",None,t23[3][0].split(": ",1)[1])],
  M=told()+[M("Calls checked",1310,"count",P("May 2023","2023-05-01","2023-05-31"),quote="1,310 calls checked in May 2023"),M("Calls that had the repeat marker set",1192,"count",P("May 2023","2023-05-01","2023-05-31"),quote="1,192 had the repeat marker set"),M("Officers trained since the inspection",46,"count",P("since the inspection"),quote="A further 46 officers have been trained since the inspection"),O("Posts advertised",6,"count",quote="Six posts have been advertised")], not_=traps())

# --- 24. A workforce table of three levels of heads with spans, striped rows, in two pages of wkhtmltopdf ------------------------------------------------------------------------------------------------
F = "Northumbria Police"
h24 = [("Police officers",("3,388","1,214","3,391","1,290")),("Police staff",("702","1,118","715","1,160")),("Police community support officers",("66","71","60","64")),("Designated officers",("41","58","44","63"))]
doc("northumbria-workforce-2023", H("pcc_report","northumbria",None,"2023-05","Workforce report to the Police and Crime Commissioner"), f"""<h1>Workforce report to the Police and Crime Commissioner</h1><p>Northumbria Police, May 2023</p>{para("plan sickness",F)}<h2>Headcount by sex</h2><table><thead><tr><th rowspan="3">Group</th><th colspan="4">Headcount at 31 March</th></tr><tr><th colspan="2">2022</th><th colspan="2">2023</th></tr><tr><th>Men</th><th>Women</th><th>Men</th><th>Women</th></tr></thead><tbody>{"".join(f"<tr><td>{n}</td>"+"".join(f"<td class='n'>{v}</td>" for v in vs)+"</tr>" for n,vs in h24)}</tbody></table>{para("panelnote leaders phones survey money search",F,"the force")}""", "wkhtmltopdf", "body{font:15px/1.55 'DejaVu Sans Condensed','DejaVu Sans'} table{border-collapse:collapse} th{background:#00395d;color:#fff;padding:4px 10px} td{padding:4px 10px} tbody tr:nth-child(odd){background:#eef} .n{text-align:right}",
  M=told()+[M(f"{n}: {s}",num(vs[2*y+k]),"count",on(f"31 March {2022+y}",f"{2022+y}-03-31"),where="table",quote=vs[2*y+k]) for n,vs in h24 for y in (0,1) for k,s in ((0,"men"),(1,"women"))], not_=traps())

# --- 25. A force's newsletter in three columns with pulled quotes, a table of grades in the middle of a column; the figures of a box -----------------------------------------------------------------------
F = "Warwickshire Police"
g25 = [("Effectiveness","Good","Requires improvement"),("Efficiency","Good","Good"),("Legitimacy","Good","Good")]
doc("warwickshire-newsletter-2018", H("force_news","warwickshire","2017","2018-04","On the Beat: news from Warwickshire Police"), f"""<h1>On the Beat</h1><p class="dl">News from Warwickshire Police &nbsp;·&nbsp; Issue 14 &nbsp;·&nbsp; April 2018</p><div class="c"><h2>Inspectors publish our 2017 grades</h2><p>Her Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services has completed its PEEL inspections of our force for 2017. We have kept our grades for efficiency and for legitimacy, and improved in effectiveness.</p>
<table><tr><th>Pillar</th><th>2017</th><th>2016</th></tr>{"".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a,b,c in g25)}</table><p class="q">“An outstanding effort by good people”</p>{para("patrol hub",F)}<div class="box"><h3>Our year in figures: 2017/18</h3><p><b>31,870</b> 999 calls</p><p><b>128,440</b> 101 calls</p><p><b>822</b> officers</p><p><b>£94.6m</b> budget</p></div><h2>From the Chief Constable</h2>{para("leaders",F,"us")}<p class="q">“Good is no longer good enough for me”</p>{para("neighbours phones",F)}<h2>Letters to the editor</h2>{para("survey",F)}</div>""", "weasyprint", "@page{size:A4;margin:12mm} body{font:9.4pt/1.4 'C059','Liberation Serif'} h1{font:bold 40pt 'URW Gothic','Liberation Sans';margin:0;color:#1f3a93} .dl{border-top:1pt solid;border-bottom:1pt solid;padding:1mm 0} .c{column-count:3;column-gap:6mm;text-align:justify} .c h2{font:bold 14pt 'URW Gothic','Liberation Sans';margin:0 0 2mm;text-align:left} .q{font:italic bold 14pt 'C059';color:#1f3a93;text-align:center;border-top:1.5pt solid #1f3a93;border-bottom:1.5pt solid #1f3a93;padding:2mm 0} table{border-collapse:collapse;width:100%;font-size:8.5pt} td,th{border-bottom:.5pt solid #888;text-align:left;padding:.6mm} .box{background:#e9ecf7;padding:2mm 3mm;break-inside:avoid} .box b{font-size:17pt;color:#1f3a93}",
  J=[J(a.lower(),gid(b),b,"claimed","2017") for a,b,c in g25]+[J(a.lower(),gid(c),c,"claimed","2016") for a,b,c in g25],
  M=told()+[M("999 calls",31870,"count",FY(2017),where="panel",quote="31,870"),M("101 calls",128440,"count",FY(2017),where="panel",quote="128,440"),M("Officers",822,"count",FY(2017),where="panel",quote="822"),M("Budget",94600000,"gbp",FY(2017),where="panel",quote="£94.6m")], not_=traps()+[("judgment","An outstanding effort by good people","a quotation"),("judgment","Good is no longer good enough for me","a quotation")])

# --- 26. A paper that only its text is left of, laid out with spaces: a table in monospace, a list of grades by colon, footers in the middle ------------------------------------------------------------
F = "Avon and Somerset Constabulary"
t26 = [("Rape and serious sexual offences","1,844","2,012","+9.1%"),("Stalking and harassment","9,120","9,871","+8.2%"),("Burglary (residential)","4,467","4,101","-8.2%"),("Public order","12,303","12,977","+5.5%")]
doc("avon-and-somerset-board-2023", H("pcc_report","avon-and-somerset",None,"2023-07-05","Performance and Accountability Board"), None, "txt", text=f"""
                         OFFICE OF THE POLICE AND CRIME COMMISSIONER
                              FOR AVON AND SOMERSET

                      PERFORMANCE AND ACCOUNTABILITY BOARD
                                  5 July 2023

1.  PURPOSE

{fill("plan panelnote",F)}
2.  CRIME

                                          Year ending      Year ending
    Offence group                         March 2022       March 2023        Change

"""+"\n".join(f"    {a:<38}{b:>9}{c:>17}{d:>15}" for a,b,c,d in t26)+f"""



                                  OFFICIAL
                                   Page 1
\f
3.  INSPECTION

    In the PEEL 2021/22 assessment HMICFRS gave these grades:

      Preventing crime ................... Good
      Responding to the public ........... Good
      Investigating crime ................ Adequate
      Managing offenders ................. Requires improvement
      Developing a positive workplace .... Good

{fill("survey neighbours scale",F,"a force")}
                                  OFFICIAL
                                   Page 2
""", J=[J(A22[n],gid(g),g,"claimed","2021/22") for n,g in [("Preventing crime","Good"),("Responding to the public","Good"),("Investigating crime","Adequate"),("Managing offenders","Requires improvement"),("Developing a positive workplace","Good")]],
  M=told()+[m for n,a,b,c in t26 for m in (M(n,num(a),"count",Y("Year ending March 2022","2022-03-31"),where="table",quote=a),M(n,num(b),"count",Y("Year ending March 2023","2023-03-31"),where="table",quote=b),M("Change in "+n,num(c.lstrip("+")),"percent_change",Y("Year ending March 2023","2023-03-31"),where="table",quote=c))], not_=traps())
