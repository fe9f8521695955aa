# SPDX-License-Identifier: GPL-3.0-or-later
# The second half of set 4: papers full of figures. Tables are written once, as data: the page and the answer both come from them.
import calendar as _cal
from xml.sax.saxutils import escape as _x
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
def MON(y, m): return P(f"{MONTHS[m-1]}-{y%100:02d}", f"{y}-{m:02d}-01", f"{y}-{m:02d}-{_cal.monthrange(y, m)[1]}")
def QTR(y, q):
    m = 3 * q + 1 if q < 4 else 1; y2 = y if q < 4 else y + 1
    return P(f"Q{q} {y}/{(y+1)%100:02d}", f"{y2}-{m:02d}-01", f"{y2}-{m+2:02d}-{_cal.monthrange(y2, m+2)[1]}")
def YR(label, to):
    y, m, d = map(int, to.split("-")); a = (y, 1) if m == 12 else (y - 1, m + 1)
    return P(label, f"{a[0]}-{a[1]:02d}-01", to)
def AT(label, d): return P(label, d, d)
def SPAN(label, a, b): return P(label, a, b)
OPEN = lambda label: P(label)
def rows_html(head, rows, cls="", foot=""):
    return f'<table class="{cls}"><thead>' + "".join("<tr>" + "".join(f"<th>{c}</th>" if not isinstance(c, tuple) else f"<th {c[1]}>{c[0]}</th>" for c in r) + "</tr>" for r in head) + "</thead><tbody>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + f"</tbody>{foot}</table>"

# ---------------------------------------------------------------- 1 Durham 2023-25: report, grades as columns, tiles, figure with ticks
def bars(values, labels, width=460, height=150, top=100, suffix="%"):
    w = width / len(values); out = f'<svg width="{width+40}" height="{height+40}" font-size="8" font-family="Liberation Sans">'
    for t in range(0, top + 1, top // 4):
        y = height - t / top * height + 8; out += f'<text x="0" y="{y+3:.0f}">{t}{suffix}</text><line x1="28" x2="{width+30}" y1="{y:.0f}" y2="{y:.0f}" stroke="#ccc"/>'
    for i, (v, l) in enumerate(zip(values, labels)):
        h = v / top * height; out += f'<rect x="{32+i*w:.0f}" y="{height-h+8:.0f}" width="{w*0.7:.0f}" height="{h:.0f}" fill="#4a6d8c"/><text x="{32+i*w:.0f}" y="{height+22}">{l}</text>'
    return out + "</svg>"
Y24 = YR("year ending 31 March 2024", "2024-03-31")
outcomes = [("Charged/summonsed", "2,914", "9.8%", "6.4%"), ("Out-of-court (formal)", "612", "2.1%", "1.2%"), ("Out-of-court (informal)", "1,305", "4.4%", "3.0%"), ("Evidential difficulties (victim supports action)", "5,188", "17.5%", "15.9%"), ("Evidential difficulties (victim does not support action)", "8,730", "29.4%", "25.1%"), ("Investigation complete – no suspect identified", "9,406", "31.7%", "38.6%")]
num = lambda s: float(s.replace(",", "").replace("%", "").replace("£", "").replace("+", "").replace("−", "-").replace("–", "-")) if "." in s else int(s.replace(",", "").replace("%", "").replace("£", "").replace("+", "").replace("−", "-").replace("–", "-"))
dm = []
for name, n, a, b in outcomes:
    dm += [M(f"{name}: number of outcomes", num(n), "count", Y24, "force", "table", n), M(f"{name}: outcome rate", num(a), "percent", Y24, "force", "table", a), M(f"{name}: outcome rate", num(b), "percent", Y24, "national", "table", b)]
tile = lambda big, label, small="": f'<div class="tile"><div class="big">{big}</div><div>{label}</div><div class="small">{small}</div></div>'
dm += [M("Population", 634900, "count", None, "force", "panel", "634,900"), M("Police officers (full-time equivalent)", 1231, "count", AT("as at 31 March 2024", "2024-03-31"), "force", "panel", "1,231"),
  M("Workforce per 1,000 population", 3.9, "per_1000_population", None, "force", "panel", "3.9"), M("Workforce per 1,000 population", 3.8, "per_1000_population", None, "national", "panel", "3.8"),
  M("Net revenue expenditure per head of population", 232, "gbp", FY(2023), "force", "panel", "£232", True), M("Net revenue expenditure per head of population", 247, "gbp", FY(2023), "national", "panel", "£247", True),
  M("Emergency calls per 1,000 population", 176, "per_1000_population", Y24, "force", "panel", "176"), M("Emergency calls per 1,000 population", 161, "per_1000_population", Y24, "national", "panel", "161"),
  M("Incidents attended within target time", 88, "percent", Y24, "force", "panel", "88%")]
dm += [M("999 calls answered within 10 seconds", 93.4, "percent", SPAN("between 1 April 2023 and 31 March 2024", "2023-04-01", "2024-03-31"), "force", "prose", "93.4 percent"), M("National standard: share of 999 calls answered within 10 seconds", 90, "percent", None, "national", "prose", "90 percent", True), M("National standard: share of 999 calls answered within 10 seconds", 90, "percent", None, "force", "prose", "90 percent", True),
  M("101 calls abandoned", 3.1, "percent", Y24, "force", "prose", "3.1 percent"), M("Recorded crimes per 1,000 population", 96.3, "per_1000_population", Y24, "force", "prose", "96.3"), M("Recorded crimes per 1,000 population", 89.7, "per_1000_population", Y24, "national", "prose", "89.7"),
  M("Share of reported crime (excluding fraud) recorded", 95.8, "percent", None, "force", "prose", "95.8 percent"), M("Change in neighbourhood crime on the previous year", -11.2, "percent_change", Y24, "force", "prose", "fell by 11.2 percent"),
  M("Domestic abuse incidents awaiting a response for more than 24 hours", 37, "count", AT("29 May 2024", "2024-05-29"), "force", "prose", "37"), M("Visits to registered sex offenders overdue", 44, "count", AT("as at 31 March 2024", "2024-03-31"), "force", "prose", "44"),
  M("Cases where the victim needs assessment was completed", 21, "count", None, "force", "prose", "21 of the 48", True), M("Cases reviewed for a victim needs assessment", 48, "count", None, "force", "prose", "21 of the 48", True),
  M("Share of detectives who held more than 10 investigations", 41, "percent", None, "force", "prose", "41 percent"), M("Stop and search records in the sample", 231, "count", None, "force", "prose", "231 records", True), M("Case files looked at", 100, "count", None, "force", "prose", "100 case files", True), M("Calls audited", 488, "count", None, "force", "prose", "488 calls", True), M("Sickness absence: days lost per police officer", 12.6, "days", Y24, "force", "prose", "12.6 days"), M("Sickness absence: days lost per police officer", 9.9, "days", Y24, "national", "prose", "9.9 days"),
  M("Savings planned", 6800000, "gbp", FY(2024), "force", "prose", "£6.8m"), M("Share of police officers who are female", 38.7, "percent", AT("31 March 2024", "2024-03-31"), "force", "prose", "38.7 percent"), M("Share of police officers who are female", 35.3, "percent", None, "national", "prose", "35.3 percent"),
  M("Problem-solving plans", 214, "count", AT("31 March 2024", "2024-03-31"), "force", "prose", "214"), M("Stop and searches", 4120, "count", Y24, "force", "prose", "4,120"), M("Stop and search records with reasonable grounds", 91.3, "percent", None, "force", "prose", "91.3 percent"),
  M("Share of 999 calls answered within 10 seconds, lowest month", 87, "percent", None, "force", "prose", "87 percent", True)]
durham_afis = [("responding-to-the-public", "The force should make sure that it attends calls for service within its published attendance times."),
  ("investigating-crime", "The force needs to make sure that victim needs assessments are completed and recorded."),
  ("investigating-crime", "The force should reduce the number of investigations held by each of its detectives."),
  ("supporting-workforce", "The force must do more to understand why its officers are absent, and to bring them back to work.")]
box = lambda title, para: f'<div class="afi"><p class="kind">Area for improvement</p><p class="title">{title}</p><p>{para}</p></div>'
doc("durham-2023-25", H("peel_report", "durham", "2023-25", "2024-10", "PEEL 2023–25: An inspection of Durham Constabulary"), f"""
<section class="cover"><p>PEEL 2023–25</p><h1>Police effectiveness, efficiency and legitimacy</h1><h2>An inspection of Durham Constabulary</h2><p>October 2024</p></section>
<section class="toc"><h2>Contents</h2><p>Overall summary . . . . . . . . . . . . 2</p><p>Providing a service to the victims of crime . . . . . 4</p><p>Preventing and deterring crime . . . . . . . . 5</p><p>Responding to the public . . . . . . . . . . 5</p><p>Investigating crime . . . . . . . . . . . 6</p><p>Building, supporting and protecting the workforce . . . . 7</p></section>
<h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection looked at how good Durham Constabulary is in nine areas of policing. We make graded judgments in eight of these nine as follows:</p>
<table class="grades"><tr><th class="o">Outstanding</th><th class="g">Good</th><th class="a">Adequate</th><th class="r">Requires improvement</th><th class="i">Inadequate</th></tr>
<tr><td>Preventing crime</td><td>Police powers and public treatment</td><td>Responding to the public</td><td>Investigating crime</td><td></td></tr>
<tr><td></td><td>Managing offenders</td><td>Protecting vulnerable people</td><td>Building, supporting and protecting the workforce</td><td></td></tr>
<tr><td></td><td>Leadership and force management</td><td></td><td></td><td></td></tr></table>
<p>We also looked at the service the force gives to the victims of crime. We do not grade this area. There is no single grade for a force: the grades above should not be averaged.</p>
<h3>Important changes to PEEL</h3><p>In 2014, the inspectorate began its PEEL assessments. The present programme works with ten core questions and has five grades in place of the four used until 2018/19. It is therefore not possible to compare these grades with those given in our earlier reports.<sup>1</sup></p>
<h3>HM Inspector’s observations</h3><p>I am pleased with much of what Durham Constabulary does to keep people safe, but there are two matters on which I have asked the chief constable to act. Our inspectors spent five weeks with the force in May and June 2024.</p>
<p>Neighbourhood crime fell by 11.2 percent in the year ending 31 March 2024, and 214 problem-solving plans were open on 31 March 2024. On the other hand, 41 percent of detectives told us that they held more than 10 investigations at once.</p>
<h3>The force at a glance</h3><div class="tiles">{tile("634,900", "people live in the force area")}{tile("1,231", "police officers (full-time equivalent) as at 31 March 2024")}{tile("3.9", "workforce per 1,000 population", "England and Wales 3.8")}{tile("£232", "net revenue expenditure per head of population, 2023/24", "England and Wales £247")}{tile("176", "999 calls per 1,000 population, year ending 31 March 2024", "England and Wales 161")}{tile("88%", "incidents attended within target time, year ending 31 March 2024")}</div>
<h2>Providing a service to the victims of crime</h2><p>The force should be quick to answer calls and should record what it is told. Between 1 April 2023 and 31 March 2024, it answered 93.4 percent of 999 calls within 10 seconds. The national standard is 90 percent. In the same period 3.1 percent of 101 calls were abandoned by the caller.</p>
<figure>{bars([95, 94, 94, 93, 91, 87, 92, 94, 95, 95, 96, 96], ["Apr 23", "May 23", "Jun 23", "Jul 23", "Aug 23", "Sep 23", "Oct 23", "Nov 23", "Dec 23", "Jan 24", "Feb 24", "Mar 24"])}<figcaption>Figure 1: Proportion of 999 calls answered within 10 seconds by Durham Constabulary, by month, from April 2023 to March 2024</figcaption></figure>
<p>The lowest month was September 2023, when the share fell to 87 percent.</p>
<p>We estimate that the force records 95.8 percent (with a confidence interval of +/- 2.4 percent) of all reported crime (excluding fraud).<sup>2</sup> In the year ending 31 March 2024, it recorded 96.3 crimes per 1,000 population, against 89.7 per 1,000 population across England and Wales.</p>
<p>During our victim service assessment we looked at 100 case files. Victim needs assessments were completed in 21 of the 48 cases that called for one.</p>
<h2>Preventing and deterring crime</h2><p class="badge">Outstanding</p><p>Durham Constabulary is outstanding at preventing and deterring crime and antisocial behaviour, and reducing vulnerability.</p><p>Problem solving is done well. In one ward three agencies share an office, and nearly a third of the plans we read had been closed with a measured result. Section 59 of the Police Reform Act 2002 is used against off-road motorbikes.</p>
<h2>Police powers and treating the public fairly and respectfully</h2><p class="badge">Good</p><p>Durham Constabulary is good at using police powers and treating people fairly and respectfully.</p><p>In the year ending 31 March 2024, officers carried out 4,120 stop and searches. We reviewed a sample of 231 records: 91.3 percent (with a confidence interval of +/- 3.6 percent) had reasonable grounds recorded.</p>
<h2>Responding to the public</h2><p class="badge">Adequate</p><p>Durham Constabulary is adequate at responding to the public.</p>{box(durham_afis[0][1], "The force aims to attend immediate incidents in towns within 15 minutes and in the country within 20. On 29 May 2024, 37 domestic abuse incidents had waited for a response for more than 24 hours, and the queue had been as long on the previous days.")}
<h2>Investigating crime</h2><p class="badge">Requires improvement</p><p>Durham Constabulary requires improvement at investigating crime.</p>{box(durham_afis[1][1], "Officers do not always know when an assessment is called for. Without one, a victim who is vulnerable may not be offered special measures at court.")}{box(durham_afis[2][1], "Workloads differ from team to team. Supervisors told us that they have little time to review cases, and we saw reviews written months after the last line of enquiry had ended.")}
<p class="cap">Table 1: Outcomes assigned to victim-based offences recorded in the year ending 31 March 2024</p>
{rows_html([["Outcome", ("Durham Constabulary", 'colspan="2"'), "England and Wales"], ["", "Number of outcomes", "Outcome rate", "Outcome rate"]], outcomes)}
<h2>Protecting vulnerable people</h2><p class="badge">Adequate</p><p>Durham Constabulary is adequate at protecting vulnerable people.</p><p>The multi-agency safeguarding hub works well on weekdays. It is not staffed at weekends, so referrals that arrive on a Friday wait.</p>
<h2>Managing offenders and suspects</h2><p class="badge">Good</p><p>Durham Constabulary is good at managing offenders and suspects.</p><p>As at 31 March 2024, 44 visits to registered sex offenders were overdue. None of them was to an offender assessed as very high risk.</p>
<h2>Building, supporting and protecting the workforce</h2><p class="badge">Requires improvement</p><p>Durham Constabulary requires improvement at building, supporting and protecting the workforce.</p>{box(durham_afis[3][1], "In the year ending 31 March 2024, 12.6 days were lost to sickness per police officer, compared with 9.9 days across England and Wales. The force does not yet know how much of this is due to stress.")}<p>On 31 March 2024, 38.7 percent of the force’s police officers were female. Across England and Wales the figure was 35.3 percent.</p>
<h2>Leadership and force management</h2><p class="badge">Good</p><p>Durham Constabulary’s leadership and force management is good.</p><p>The force plans to save £6.8m in 2024/25 and has said where all of it will come from. Its chief officers want it to be outstanding in everything it does.</p>
<h2>About the data</h2><p class="note"><sup>1</sup> See our guide to the programme, chapter 3, page 12.</p><p class="note"><sup>2</sup> The estimate rests on an audit of 488 calls. Figures for the 12 months before are given in our report of 2022.</p>
""", "weasyprint", """@page{size:A4;margin:22mm 20mm;@bottom-right{content:counter(page);font-size:8pt}@top-left{content:'PEEL 2023–25: An inspection of Durham Constabulary';font-size:8pt;color:#666}}
body{font:10.5pt/1.5 'P052';color:#222}.cover{height:230mm;padding-top:60mm}.toc{page-break-after:always}h2{color:#1d4e6f;font-size:17pt;margin:22pt 0 6pt}h3{font-size:12.5pt}.grades{width:100%;border-collapse:separate;border-spacing:4px;font:9pt 'Liberation Sans';table-layout:fixed}.grades th{color:#fff;padding:5px;background:#345}.grades td{background:#eef2f5;padding:6px;vertical-align:top;height:26px}
.tiles{display:flex;flex-wrap:wrap}.tile{width:29%;border-top:3px solid #1d4e6f;margin:6px 2% 12px 0;padding-top:4px;font:9pt 'Liberation Sans'}.big{font-size:24pt;color:#1d4e6f;line-height:1.15}.small{color:#666;font-size:8pt}.afi{border:1px solid #a66;padding:4px 12px;margin:10px 0;background:#fdf6f4}.kind{font-weight:bold;color:#833}.title{font-weight:bold}table{border-collapse:collapse;font:9pt 'Liberation Sans'}th,td{padding:4px 8px;text-align:left;border-bottom:1px solid #bbb}.badge{display:inline-block;font-weight:bold;margin:0}.cap{font-weight:bold;font-size:9.5pt}figcaption{font-size:9pt;font-style:italic}.note{font-size:8.5pt}""",
 J=[J("preventing-crime", "outstanding", "is outstanding at preventing and deterring crime"), J("treatment-of-the-public", "good", "is good at using police powers"), J("managing-offenders", "good", "is good at managing offenders and suspects"), J("leadership-management", "good", "leadership and force management is good"),
    J("responding-to-the-public", "adequate", "is adequate at responding to the public"), J("protecting-vulnerable", "adequate", "is adequate at protecting vulnerable people"), J("investigating-crime", "requires_improvement", "requires improvement at investigating crime"), J("supporting-workforce", "requires_improvement", "requires improvement at building, supporting"), J("supporting-victims", "not_graded", "We do not grade this area.", optional=True)],
 R=[R("a", a, t) for a, t in durham_afis], M=dm,
 not_=[("judgment", "want it to be outstanding in everything", "an ambition"), ("judgment", "five grades in place of the four", "the scale"), ("metric", "+/- 2.4 percent", "confidence interval"), ("metric", "Section 59 of the Police Reform Act 2002", "statute"), ("metric", "chapter 3, page 12", "page number"), ("metric", "nearly a third of the plans", "fraction in words"), ("metric", "50%", "axis tick"), ("metric", "five weeks with the force", "length of the inspection")])

# ---------------------------------------------------------------- 2 Northumbria 2021/22: page with site noise, figure data, causes of concern
Y22 = YR("year ending 31 March 2022", "2022-03-31")
crime = [("Victim-based crime", 74.8, 68.9), ("Violence against the person", 36.2, 35.3), ("Residential burglary", 3.4, 3.3), ("Criminal damage and arson", 12.7, 8.9), ("Public order offences", 14.1, 10.4)]
nm = [x for n, a, b in crime for x in (M(f"{n} per 1,000 population", a, "per_1000_population", Y22, "force", "table", str(a)), M(f"{n} per 1,000 population", b, "per_1000_population", Y22, "national", "table", str(b)))]
nm += [M("999 calls per 1,000 population", 191, "per_1000_population", Y22, "force", "prose", "191"), M("999 calls per 1,000 population", 160, "per_1000_population", None, "national", "prose", "160"), M("101 calls abandoned", 22.9, "percent", SPAN("1 April to 30 June 2022", "2022-04-01", "2022-06-30"), "force", "prose", "22.9 percent"),
  M("Share of offences brought to justice", 10.9, "percent", Y22, "force", "prose", "10.9 percent"), M("Open investigations", 14238, "count", AT("on 4 July 2022", "2022-07-04"), "force", "prose", "14,238"), M("Open investigations", 11906, "count", None, "force", "prose", "11,906"),
  M("Outstanding suspects", 2650, "count", None, "force", "prose", "over 2,650"), M("Registered sex offenders per offender manager", 71, "count", None, "force", "prose", "71", True), M("Domestic violence protection orders applied for", 186, "count", Y22, "force", "prose", "186"), M("Domestic violence protection orders applied for", 102, "count", None, "force", "prose", "102"),
  M("Police officers recruited under the uplift programme", 559, "count", OPEN("since April 2020"), "force", "prose", "559"), M("Share of crime reports recorded", 92.1, "percent", None, "force", "prose", "92.1 percent"), M("Share of violent offences recorded", 89.3, "percent", None, "force", "prose", "89.3 percent"), M("Share of officers from ethnic minority backgrounds", 2.6, "percent", None, "force", "prose", "2.6 percent"), M("Share of the population from ethnic minority backgrounds", 7.4, "percent", None, "other", "prose", "7.4 percent", True),
  M("Reserves", 21700000, "gbp", AT("31 March 2022", "2022-03-31"), "force", "prose", "£21.7 million")]
menu = '<ul>' + "".join(f'<li><a href="#">{m}</a></li>' for m in ("Home", "About us", "Our work", "Police forces", "Fire and rescue services", "Publications", "Contact us")) + '</ul>'
doc("northumbria-2021-22", H("peel_report", "northumbria", "2021/22", "2022-09-29", "PEEL 2021/22 – An inspection of Northumbria Police"), f"""
<a class="skip" href="#main">Skip to content</a><div id="ccc" role="dialog" aria-label="Cookies"><h2>Cookies on this site</h2><p>We use 14 cookies to make the site work and to count its visitors. They last up to 24 months. You can change your mind in 30 days.</p><button>Accept all</button><button>Reject</button></div>
<header><div class="logo">HMICFRS</div><nav>{menu}</nav><a href="/cy/">Cymraeg</a><form role="search"><input placeholder="Search 8,412 publications"></form></header>
<main id="main"><article><h1>PEEL 2021/22 – An inspection of Northumbria Police</h1><p class="meta">Published on: 29 September 2022</p>
<p class="share">Share this page: Twitter 12 Facebook 40 LinkedIn 7</p>
<h2 id="overall">Our judgments</h2><p>Our inspection assessed how good Northumbria Police is in 10 areas of policing. We make graded judgments in nine of these 10 as follows:</p>
<table class="judgments"><thead><tr><th scope="col">Outstanding</th><th scope="col">Good</th><th scope="col">Adequate</th><th scope="col">Requires improvement</th><th scope="col">Inadequate</th></tr></thead><tbody><tr><td>–</td><td>Preventing crime<br>Protecting vulnerable people</td><td>Treatment of the public<br>Supporting victims<br>Managing offenders<br>Developing a positive workplace</td><td>Investigating crime<br>Good use of resources</td><td>Responding to the public</td></tr></tbody></table>
<p>We set out our detailed findings about things the force does well and where it should improve below.</p>
<h2>HM Inspector’s summary</h2><p>The north east has seen demand grow faster than most. In the year ending 31 March 2022, Northumbria Police received 191 emergency calls per 1,000 population. The average for England and Wales was 160. I have serious concerns about how the force answers those who do not dial 999. From 1 April to 30 June 2022, 22.9 percent of 101 calls were abandoned.</p>
<p>HM Inspector of Constabulary</p>
<h2>Responding to the public</h2><p class="grade inadequate">Inadequate</p><p>Northumbria Police is inadequate at responding to the public.</p>
<section class="coc"><h3>Cause of concern</h3><p><strong>Northumbria Police does not answer non-emergency calls quickly enough, and does not find out whether callers are vulnerable</strong></p><p>Call takers do not use a structured risk assessment. Callers who hang up are not rung back, even when their number is known.</p><h4>Recommendations</h4><p>Within three months, the force should:</p><ul><li>make sure that a structured triage of risk is completed for every call;</li><li>reduce the share of non-emergency calls that are abandoned to less than 10 percent; and</li><li>call back those repeat and vulnerable callers who give up.</li></ul></section>
<h2>Investigating crime</h2><p class="grade requires">Requires improvement</p><p>Northumbria Police requires improvement at investigating crime.</p>
<p>On 4 July 2022, the force had 14,238 open investigations; a year earlier there had been 11,906. In the year ending 31 March 2022, 10.9 percent of victim-based crimes were brought to justice. Over 2,650 suspects were wanted at the time of our visit.</p>
<section class="afi"><h3>Area for improvement</h3><p><strong>The force needs to supervise its investigations better, so that all lines of enquiry are followed.</strong></p><p>We found effective supervision in 51 of the 90 files that we read.</p></section>
<figure><div class="chart" aria-hidden="true"><span>0</span><span>20</span><span>40</span><span>60</span><span>80</span></div><figcaption>Figure 3: Crimes per 1,000 population, year ending 31 March 2022</figcaption><details open><summary>Data for this chart</summary>{rows_html([["Type of crime", "Northumbria Police", "England and Wales"]], [(n, a, b) for n, a, b in crime])}</details></figure>
<h2>Recording data about crime</h2><p>Northumbria Police is adequate at recording crime.</p><p>We estimate that the force is recording 92.1 percent (with a confidence interval of +/- 2.9 percent) of all reported crime (excluding fraud). For violent offences the share is 89.3 percent (+/- 4.6 percent).</p>
<h2>Protecting vulnerable people</h2><p class="grade">Good</p><p>Northumbria Police is good at protecting vulnerable people.</p><p>In the year ending 31 March 2022 the force applied for 186 domestic violence protection orders, up from 102 the year before.</p>
<section class="afi"><h3>Area for improvement</h3><p><strong>The force should make sure that neighbourhood teams know which registered sex offenders live in their area.</strong></p><p>Each offender manager looks after 71 offenders on average. We spoke to 16 neighbourhood officers; only four knew.</p></section>
<h2>Developing a positive workplace</h2><p class="grade">Adequate</p><p>Northumbria Police is adequate at building and developing its workforce.</p><p>Since April 2020, the force has recruited 559 officers under the national uplift programme. Officers from ethnic minority backgrounds make up 2.6 percent of the total, compared with 7.4 percent of the local population.</p>
<h2>Good use of resources</h2><p class="grade">Requires improvement</p><p>Northumbria Police requires improvement at operating efficiently.</p><p>On 31 March 2022 the force held reserves of £21.7 million.</p>
<section class="afi"><h3>Areas for improvement</h3><p><strong>The force should understand the demand that it does not see at present.</strong></p><p>Calls that are never answered are never counted.</p><p><strong>The force should make sure that the savings in its plans are real.</strong></p><p>Some of them were double counted between two programmes of change.</p></section>
</article><aside><h2>Related publications</h2><ul><li><a href="#">Northumbria PEEL 2018 – good in 9 of 10 questions</a></li><li><a href="#">PEEL 2021/22: Cleveland Police – inadequate at 3 areas</a></li><li><a href="#">An inspection of vetting: 43 recommendations</a></li></ul><p>Was this page helpful? Yes (31) No (4)</p></aside></main>
<footer><p>6th Floor, Globe House, 89 Eccleston Square, London SW1V 1PN. Telephone 020 3513 0500.</p><p>Last updated: 3 October 2022. © Crown copyright 2022. Read our privacy notice (version 4.2).</p></footer>
""", "html", "", J=[J("preventing-crime", "good", "Preventing crime"), J("protecting-vulnerable", "good", "is good at protecting vulnerable people"), J("treatment-of-the-public", "adequate", "Treatment of the public"), J("supporting-victims", "adequate", "Supporting victims"), J("managing-offenders", "adequate", "Managing offenders"), J("supporting-workforce", "adequate", "is adequate at building and developing"), J("investigating-crime", "requires_improvement", "requires improvement at investigating crime"), J("strategic-planning", "requires_improvement", "Good use of resources"), J("responding-to-the-public", "inadequate", "is inadequate at responding"), J("crime-data-integrity", "adequate", "is adequate at recording crime")],
 R=[R("c", "responding-to-the-public", "Northumbria Police does not answer non-emergency calls quickly enough, and does not find out whether callers are vulnerable"), R("r", "responding-to-the-public", "make sure that a structured triage of risk is completed for every call;"), R("r", "responding-to-the-public", "reduce the share of non-emergency calls that are abandoned to less than 10 percent; and"), R("r", "responding-to-the-public", "call back those repeat and vulnerable callers who give up."),
    R("a", "investigating-crime", "The force needs to supervise its investigations better, so that all lines of enquiry are followed."), R("a", "protecting-vulnerable", "The force should make sure that neighbourhood teams know which registered sex offenders live in their area."), R("a", "strategic-planning", "The force should understand the demand that it does not see at present."), R("a", "strategic-planning", "The force should make sure that the savings in its plans are real.")], M=nm,
 not_=[("metric", "14 cookies", "site noise"), ("metric", "up to 24 months", "site noise"), ("metric", "Search 8,412 publications", "site noise"), ("metric", "Twitter 12 Facebook 40", "site noise"), ("metric", "43 recommendations", "related link"), ("metric", "Yes (31) No (4)", "site noise"), ("metric", "020 3513 0500", "telephone"), ("judgment", "Cleveland Police – inadequate at 3 areas", "related link"), ("judgment", "good in 9 of 10 questions", "related link"), ("metric", "+/- 4.6 percent", "confidence interval"), ("metric", "16 neighbourhood officers", "number of interviews"), ("metric", "of the 90 files", "inspectorate's sample", )])
nm += [M("Files with effective supervision", 51, "count", None, "force", "prose", "51 of the 90", True), M("Files read for supervision", 90, "count", None, "force", "prose", "51 of the 90", True), M("Target: share of non-emergency calls abandoned", 10, "percent", None, "force", "list", "less than 10 percent", True)]
DOCS[-1]["not_"] = DOCS[-1]["not_"][:-1]

# ---------------------------------------------------------------- 3 Cheshire force release: page with noise, answers a report with figures
doc("cheshire-force-news-2023", H("force_news", "cheshire", "2023-25", "2023-11-17", "Inspectors praise Cheshire Constabulary for its work with victims"), f"""
<div class="banner">Skip to main content</div><nav>Report · Tell us about · Apply or register · Request · Thanks and complaints · Your area</nav><div class="cookie">This site uses cookies, which are small text files. If you continue, we take it that you are happy to receive 2 types of them. <a>Find out more</a></div>
<ol class="crumbs"><li>Home</li><li>News</li><li>Cheshire</li><li>2023</li><li>November</li></ol>
<h1>Inspectors praise Cheshire Constabulary for its work with victims</h1><p class="time">14:05 17/11/2023</p>
<img alt="Officers at a briefing"><p>Cheshire Constabulary has been graded as ‘outstanding’ at preventing crime and ‘good’ in five further areas by His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS).</p>
<p>The report, published today (Friday 17 November 2023), also found the force to be ‘adequate’ at investigating crime and to ‘require improvement’ in how it manages offenders.</p>
<p>Since the last inspection the constabulary has taken on 168 more police officers, bringing the total to 2,394. The number of detectives has risen from 301 to 356.</p>
<blockquote>The chief constable said: “We’ve answered 96% of 999 calls within 10 seconds this year, up from 89% last year, and our average time to answer is now under 4 seconds. Our burglary detection rate has gone up from 8.1% to 13.6%. I joined this job 27 years ago and I’ve never been prouder.”</blockquote>
<h2>What has changed</h2><ul><li>Residential burglary is down 17.5% (year to October 2023)</li><li>Rape charge rate: 11.3%, up from 5.2% in 2021/22</li><li>£1.9 million seized from criminals under the Proceeds of Crime Act 2002</li><li>1,146 weapons taken off the streets since January</li><li>85 of our 122 wards now have a named officer</li></ul>
<p>The Police and Crime Commissioner said: “Taxpayers give £250.44 a year each on an average Band D bill, and they can see what it buys.”</p>
<p>To read the full report visit the HMICFRS website. Anyone with information can call 101 quoting reference IML 1684221, or Crimestoppers on 0800 555 111.</p>
<section class="related"><h2>More news</h2><ul><li>Man, 34, jailed for 12 years after 3kg of cocaine found in Crewe</li><li>Police seize 41 cars in week of action</li><li>Force rated good at 7 areas by inspectors, 2019</li></ul></section><p class="ad">Advertisement: save up to 40% on broadband</p><p class="emoji">Stay connected: 118K followers</p>
""", "html", "", J=[J("preventing-crime", "outstanding", "graded as ‘outstanding’ at preventing crime", "claimed"), J("investigating-crime", "adequate", "‘adequate’ at investigating crime", "claimed"), J("managing-offenders", "requires_improvement", "‘require improvement’ in how it manages offenders", "claimed")],
 M=[M("Additional police officers taken on", 168, "count", None, "force", "prose", "168"), M("Police officers", 2394, "count", None, "force", "prose", "2,394"), M("Detectives", 301, "count", None, "force", "prose", "301"), M("Detectives", 356, "count", None, "force", "prose", "356"), M("Share of 999 calls answered within 10 seconds", 96, "percent", None, "force", "prose", "96%"), M("Share of 999 calls answered within 10 seconds", 89, "percent", None, "force", "prose", "89%"), M("Average time to answer 999 calls", 4, "seconds", None, "force", "prose", "under 4 seconds"), M("Burglary detection rate", 8.1, "percent", None, "force", "prose", "8.1%"), M("Burglary detection rate", 13.6, "percent", None, "force", "prose", "13.6%"),
   M("Change in residential burglary", -17.5, "percent_change", None, "force", "list", "down 17.5%"), M("Rape charge rate", 11.3, "percent", None, "force", "list", "11.3%"), M("Rape charge rate", 5.2, "percent", FY(2021), "force", "list", "5.2%"), M("Money seized under the Proceeds of Crime Act", 1900000, "gbp", None, "force", "list", "£1.9 million"), M("Weapons taken off the streets", 1146, "count", OPEN("since January"), "force", "list", "1,146"), M("Wards with a named officer", 85, "count", None, "force", "list", "85 of our 122"), M("Wards", 122, "count", None, "force", "list", "85 of our 122"), M("Council tax for policing, average Band D", 250.44, "gbp", None, "force", "prose", "£250.44")],
 not_=[("metric", "2 types of them", "cookie text"), ("metric", "27 years ago", "length of service"), ("metric", "IML 1684221", "reference"), ("metric", "0800 555 111", "telephone"), ("metric", "jailed for 12 years", "related link"), ("metric", "41 cars in week", "related link"), ("metric", "save up to 40%", "advertisement"), ("metric", "118K followers", "site noise"), ("judgment", "Force rated good at 7 areas", "related link")])

# ---------------------------------------------------------------- 4 Gloucestershire 2021/22: a long report in LaTeX
FILL = """Inspectors spoke to people of every rank and grade. The force has a clear plan and its staff can describe it. Supervisors attend the daily meeting and challenge each other about risk.
We found that briefings are short and to the point. Partners told us that they trust the force and that their calls are returned. Neighbourhood officers know their communities and are seldom taken away for other work.
The control room has modern software, but it is not linked to the records system, so staff type the same details twice. The policy was rewritten after our last visit and is easy to follow. Not every officer has read it.
Training is planned a year ahead and attendance is recorded. Body-worn video is used in most encounters and supervisors dip-sample the recordings. Good practice is shared in a weekly bulletin.
The governance board is chaired by the deputy chief constable and its actions are followed up. The force works with charities which support victims while they wait for trial. There is a culture of learning from complaints.
Officers told us that they feel trusted. Student officers were less positive about the time that they have for study. The constabulary consults its staff networks before it changes a policy.
Analysts produce profiles of the main problems, and these are used to set priorities. Some of the older profiles need to be refreshed. The quality of the handover between shifts is adequate but depends on who is on duty.
Vehicles and buildings are managed with two other emergency services. The estate is old in parts, and the repair of the custody roof has been put off. Senior leaders visit stations and answer questions in person.
The intelligence unit reviews each referral and passes it to the right team. Children in custody are seen by a nurse. The force should be proud of how its volunteers are looked after.
Digital devices are examined in order of risk, and the backlog is small. Case files are often returned by prosecutors because disclosure schedules are incomplete. Feedback on them is not always read.""".replace("\n", " ").split(". ")
def fill(k, n): return ". ".join(FILL[(k * 7 + i) % len(FILL)].rstrip(".") for i in range(n)) + "."
tx = lambda s: s.replace("%", r"\%").replace("&", r"\&").replace("£", r"\pounds{}").replace("–", "--").replace("’", "'").replace("‘", "`").replace("−", "$-$").replace("#", r"\#")
gm, gj, gr, ch = [], [], [], []
def chapter(title, key, grade, sentence, paras, extra=""):
    gj.append(J(key, grade, sentence)) if grade else None
    i = len(ch); body = "\n\n".join(tx(p) + " " + tx(fill(i * 5 + k, 6 + (i + k) % 4)) if not p.startswith("\\") else p for k, p in enumerate(paras))
    ch.append(f"\\section{{{tx(title)}}}\n" + (f"{{\\large\\bfseries {tx(sentence)}}}\n\n" if sentence else "") + body + "\n" + extra)
def afi(area, title, para): gr.append(R("a", area, title)); return "\\begin{afi}{Area for improvement}\\textbf{" + tx(title) + "}\n\n" + tx(para) + "\\end{afi}\n"
G22 = YR("year ending 31 December 2021", "2021-12-31")
gm += [M("Population", 640700, "count", None, "force", "prose", "640,700", True), M("Share of the population aged 65 or over", 21.8, "percent", None, "force", "prose", "21.8 percent", True)]
chapter("Introduction", None, None, "", [r"\textbf{About us.} " + tx("We assess and report on police forces independently, in the public interest. We inspected this force between January and March 2022."), r"\textbf{The force in context.} " + tx("Gloucestershire Constabulary polices an area of 1,024 square miles. Some 640,700 people live there, and 21.8 percent of them are 65 or over. In the year ending 31 December 2021, the force recorded 66.2 crimes per 1,000 population. The rate for all forces in England and Wales was 85.1.")],
  r"\begin{table}[h]\centering\caption{The force in figures, 31 March 2021}\begin{tabular}{lrr}\toprule & " + "Gloucestershire & England and Wales" + r"\\\midrule Police officers per 1,000 population & 1.97 & 2.26\\ Police community support officers per 1,000 population & 0.16 & 0.15\\ Police staff per 1,000 population & 1.32 & 1.28\\ Spending per head of population & \pounds194.10 & \pounds200.60\\\bottomrule\end{tabular}\end{table}")
gm += [M("Force area", 1024, "square_miles", None, "force", "prose", "1,024 square miles"), M("Recorded crimes per 1,000 population", 66.2, "per_1000_population", G22, "force", "prose", "66.2"), M("Recorded crimes per 1,000 population", 85.1, "per_1000_population", None, "national", "prose", "85.1")]
A21 = AT("31 March 2021", "2021-03-31")
for n, a, b in (("Police officers per 1,000 population", 1.97, 2.26), ("Police community support officers per 1,000 population", 0.16, 0.15), ("Police staff per 1,000 population", 1.32, 1.28)): gm += [M(n, a, "per_1000_population", A21, "force", "table", str(a)), M(n, b, "per_1000_population", A21, "national", "table", str(b))]
gm += [M("Spending per head of population", 194.10, "gbp", None, "force", "table", "194.10", True), M("Spending per head of population", 200.60, "gbp", None, "national", "table", "200.60", True)]
chapter("Preventing crime and anti-social behaviour", "preventing-crime", "adequate", "Gloucestershire Constabulary is adequate at preventing crime.", ["The force has 57 neighbourhood teams and 112 police community support officers, 9 fewer than in 2019.", "Anti-social behaviour incidents fell from 19,480 in the year ending 31 December 2020 to 13,212 in the year ending 31 December 2021.", "Its early intervention programme has worked with 1,320 children since it began."],
  afi("preventing-crime", "The force should evaluate its problem-solving work and share what it learns.", "Of the plans that were closed, few said whether the problem had gone. The force cannot tell which of its tactics work."))
gm += [M("Neighbourhood teams", 57, "count", None, "force", "prose", "57"), M("Police community support officers", 112, "count", None, "force", "prose", "112"), M("Fewer police community support officers than in 2019", 9, "count", None, "force", "prose", "9 fewer", True), M("Anti-social behaviour incidents", 19480, "count", YR("year ending 31 December 2020", "2020-12-31"), "force", "prose", "19,480"), M("Anti-social behaviour incidents", 13212, "count", G22, "force", "prose", "13,212"), M("Children the early intervention programme worked with", 1320, "count", OPEN("since it began"), "force", "prose", "1,320")]
chapter("Treatment of the public", "treatment-of-the-public", "good", "Gloucestershire Constabulary is good at treating people fairly and with respect.", ["Based on a sample of 226 stop and search records, we estimate that 87.2 percent (with a confidence interval of +/- 4.2 percent) had recorded grounds that were reasonable. This is an improvement on our review of 2019, when the share was 72.6 percent.", "In the year ending 31 March 2021, people of black ethnicity were 6.4 times more likely to be stopped and searched than white people.", "Taser was used on 214 occasions in the year ending 31 March 2021, and it was fired in 19 of them."],
  r"\begin{figure}[h]\centering\fbox{\parbox{0.7\textwidth}{\small\ttfamily 100\% \dotfill\par 75\% \dotfill\par 50\% \dotfill\par 25\% \dotfill\par 0\% \dotfill\par 2017 \hfill 2018 \hfill 2019 \hfill 2020 \hfill 2021}}\caption{Stop and search records with reasonable grounds, 2017 to 2021}\end{figure}")
gm += [M("Stop and search records sampled", 226, "count", None, "force", "prose", "226", True), M("Stop and search records with reasonable grounds", 87.2, "percent", None, "force", "prose", "87.2 percent"), M("Stop and search records with reasonable grounds", 72.6, "percent", None, "force", "prose", "72.6 percent"), M("Taser uses", 214, "count", YR("year ending 31 March 2021", "2021-03-31"), "force", "prose", "214"), M("Taser uses in which it was fired", 19, "count", YR("year ending 31 March 2021", "2021-03-31"), "force", "prose", "19")]
chapter("Responding to the public", "responding-to-the-public", "inadequate", "Gloucestershire Constabulary is inadequate at responding to the public.", ["The force aims to answer 101 calls within two minutes and 30 seconds. In the year ending 31 December 2021, the average wait was 6 minutes 12 seconds, and 31.5 percent of the calls were abandoned.\\footnote{Calls in which the caller rang off during the recorded message (the first 20 seconds) are left out.}", "On average it took 4 hours 20 minutes to reach a priority incident; the force’s own standard is one hour."],
  r"\begin{afi}{Cause of concern}\textbf{" + "The force does not answer calls for service quickly enough and does not assess the risk to those who are waiting." + r"}\par Vulnerable callers are not recognised. Supervisors do not look at the queue often enough.\end{afi}" + r"\begin{afi}{Recommendations}Within six months, the constabulary should:\begin{itemize}\item reduce the number of non-emergency calls that are abandoned; and\item review each incident that has waited for longer than its standard allows.\end{itemize}\end{afi}")
gr += [R("c", "responding-to-the-public", "The force does not answer calls for service quickly enough and does not assess the risk to those who are waiting."), R("r", "responding-to-the-public", "reduce the number of non-emergency calls that are abandoned; and"), R("r", "responding-to-the-public", "review each incident that has waited for longer than its standard allows.")]
gm += [M("Target: time to answer 101 calls", 150, "seconds", None, "force", "prose", "two minutes and 30 seconds", True), M("Average wait on 101 calls", 372, "seconds", G22, "force", "prose", "6 minutes 12 seconds"), M("101 calls abandoned", 31.5, "percent", G22, "force", "prose", "31.5 percent"), M("Average time to reach a priority incident", 15600, "seconds", None, "force", "prose", "4 hours 20 minutes"), M("Standard: time to reach a priority incident", 1, "hours", None, "force", "prose", "one hour", True)]
inv = [("Violence with injury", 4103, 3988, 14.1, 12.8), ("Violence without injury", 6870, 6122, 7.9, 7.2), ("Rape", 704, 551, 4.3, 3.6), ("Other sexual offences", 1010, 842, 7.7, 6.1), ("Robbery", 281, 304, 10.7, 9.9), ("Domestic burglary", 1266, 1493, 6.2, 5.8), ("Vehicle offences", 2388, 2907, 2.5, 2.4), ("Shoplifting", 3115, 3356, 19.0, 21.4), ("Hate crime", 951, 780, 11.6, 13.0)]
chapter("Investigating crime", "investigating-crime", "requires_improvement", "Gloucestershire Constabulary requires improvement at investigating crime.", ["Of its 188 detective posts, 41 were vacant in March 2022.", "Each detective holds 17 cases on average, and digital forensic examinations take 22 weeks."],
  r"\begin{center}\small\begin{longtable}{lrrrr}\caption{Offences recorded and charge rates, years ending 31 December 2021 and 2020}\\\toprule & \multicolumn{2}{c}{Offences recorded} & \multicolumn{2}{c}{Charge rate (\%)}\\\cmidrule(lr){2-3}\cmidrule(lr){4-5} Offence type & 2021 & 2020 & 2021 & 2020\\\midrule\endfirsthead\toprule Offence type & 2021 & 2020 & 2021 & 2020\\\midrule\endhead\bottomrule\endfoot " + r"\\ ".join(f"{n} & {a:,} & {b:,} & {c} & {d:.1f}" for n, a, b, c, d in inv) + r"\\\end{longtable}\end{center}" + "\n" + afi("investigating-crime", "The constabulary should make sure that it has enough trained detectives for the cases it has to investigate.", "It has asked 30 officers to train as detectives. It does not know how many will stay.") + afi("investigating-crime", "The constabulary should make sure that supervisors review investigations and record what they decide.", "Reviews are often a copy of the one before."))
CY = lambda y: YR(f"year ending 31 December {y}", f"{y}-12-31")
gm += [x for n, a, b, c, d in inv for x in (M(f"{n}: offences recorded", a, "count", CY(2021), "force", "table", f"{a:,}"), M(f"{n}: offences recorded", b, "count", CY(2020), "force", "table", f"{b:,}"), M(f"{n}: charge rate", c, "percent", CY(2021), "force", "table", str(c)), M(f"{n}: charge rate", d, "percent", CY(2020), "force", "table", f"{d:.1f}"))]
gm += [M("Detective posts", 188, "count", None, "force", "prose", "188"), M("Vacant detective posts", 41, "count", SPAN("March 2022", "2022-03-01", "2022-03-31"), "force", "prose", "41"), M("Cases per detective", 17, "count", None, "force", "prose", "17"), M("Time for digital forensic examinations", 22, "weeks", None, "force", "prose", "22 weeks"), M("Officers asked to train as detectives", 30, "count", None, "force", "prose", "30", True)]
chapter("Supporting victims", "supporting-victims", "requires_improvement", "Gloucestershire Constabulary requires improvement at supporting victims.", ["Victim satisfaction stood at 74 percent in 2021, 3 percentage points lower than in 2020."], afi("supporting-victims", "The force should offer every victim the chance to make a personal statement.", "The offer is made late, or not at all, when a case is dealt with outside the court."))
gm += [M("Victim satisfaction", 74, "percent", SPAN("2021", "2021-01-01", "2021-12-31"), "force", "prose", "74 percent"), M("Change in victim satisfaction on 2020", -3, "percentage_points", SPAN("2021", "2021-01-01", "2021-12-31"), "force", "prose", "3 percentage points lower")]
chapter("Protecting vulnerable people", "protecting-vulnerable", "adequate", "Gloucestershire Constabulary is adequate at protecting vulnerable people.", ["Multi-agency risk assessment conferences heard 1,066 cases in the year ending 31 December 2021, a rate of 38 cases per 10,000 adult females. SafeLives recommends 40.", "Arrests were made in 38.4 percent of domestic abuse crimes."])
gm += [M("Cases heard at multi-agency risk assessment conferences", 1066, "count", G22, "force", "prose", "1,066"), M("Domestic abuse arrest rate", 38.4, "percent", None, "force", "prose", "38.4 percent"), M("MARAC cases per 10,000 adult females", 38, "per_10000_population", G22, "force", "prose", "38 cases", True), M("Recommended cases", 40, "per_10000_population", None, "national", "prose", "40", True)]
chapter("Managing offenders", "managing-offenders", "good", "Gloucestershire Constabulary is good at managing offenders.", ["There are 13 offender managers, who look after 780 registered sex offenders between them. Every one of them had been visited on time."])
gm += [M("Offender managers", 13, "count", None, "force", "prose", "13"), M("Registered sex offenders", 780, "count", None, "force", "prose", "780")]
chapter("Disrupting serious organised crime", "serious-organised-crime", "adequate", "Gloucestershire Constabulary is adequate at tackling serious organised crime.", ["At the time of the inspection the force was managing 24 organised crime groups. Its asset recovery team took £612,000 in 2020/21."])
gm += [M("Organised crime groups managed", 24, "count", None, "force", "prose", "24"), M("Assets recovered", 612000, "gbp", FY(2020), "force", "prose", "£612,000")]
chapter("Building, supporting and protecting the workforce", "supporting-workforce", "adequate", "Gloucestershire Constabulary is adequate at building and supporting its workforce.", ["In our survey, 61 percent of the workforce agreed that they were treated fairly. Of those who answered, 34 percent had thought of leaving.", "Attrition rose to 8.2 percent in 2020/21 from 6.1 percent in 2019/20."])
gm += [M("Share of the workforce who agreed that they were treated fairly", 61, "percent", None, "force", "prose", "61 percent"), M("Share of respondents who had thought of leaving", 34, "percent", None, "force", "prose", "34 percent"), M("Attrition", 8.2, "percent", FY(2020), "force", "prose", "8.2 percent"), M("Attrition", 6.1, "percent", FY(2019), "force", "prose", "6.1 percent")]
chapter("Strategic planning, organisational management and value for money", "strategic-planning", "requires_improvement", "Gloucestershire Constabulary requires improvement at operating efficiently.", ["The revenue budget for 2022/23 is £141.3m. The force needs to find £4.6m of savings by 2025/26 and has identified £1.9m of it."], afi("strategic-planning", "The constabulary should make sure that its demand forecasts are used when it sets its budget.", "Departments make bids each autumn, and those that ask for most receive most."))
gm += [M("Revenue budget", 141300000, "gbp", FY(2022), "force", "prose", "£141.3m"), M("Savings needed", 4600000, "gbp", None, "force", "prose", "£4.6m"), M("Savings identified", 1900000, "gbp", None, "force", "prose", "£1.9m")]
doc("gloucestershire-2021-22", H("peel_report", "gloucestershire", "2021/22", "2022-06", "PEEL 2021/22: An inspection of Gloucestershire Constabulary"), None, "latex", tex=r"""
\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=28mm]{geometry}\usepackage{booktabs,longtable,caption,fancyhdr,tabularx,array}\usepackage{charter}\usepackage{courier}\linespread{1.15}\usepackage[british]{babel}\setlength{\parindent}{0pt}\setlength{\parskip}{7pt}\pagestyle{fancy}\fancyhf{}\fancyhead[L]{\small PEEL 2021/22: An inspection of Gloucestershire Constabulary}\fancyfoot[R]{\thepage}\renewcommand{\headrulewidth}{0.3pt}
\newenvironment{afi}[1]{\par\medskip\hrule\smallskip\textit{#1}\par}{\par\smallskip\hrule\medskip}
\begin{document}\thispagestyle{empty}\vspace*{5cm}{\Huge PEEL 2021/22}\par\bigskip{\Large Police effectiveness, efficiency and legitimacy}\par\bigskip{\LARGE An inspection of Gloucestershire Constabulary}\vfill June 2022\par\copyright{} HMICFRS 2022\qquad ISBN: 978-1-78655-971-2\newpage\tableofcontents\newpage
\section*{Overall summary}Our inspection assessed how good Gloucestershire Constabulary is in 11 areas of policing. We make graded judgments in all of them as follows:
\begin{center}\footnotesize\begin{tabularx}{\textwidth}{|*{5}{>{\raggedright\arraybackslash}X|}}\hline\textbf{Outstanding}&\textbf{Good}&\textbf{Adequate}&\textbf{Requires improvement}&\textbf{Inadequate}\\\hline &Treatment of the public&Preventing crime&Investigating crime&Responding to the public\\\hline &Managing offenders&Protecting vulnerable people&Supporting victims&\\\hline &&Disrupting serious organised crime&Strategic planning and value for money&\\\hline &&Supporting and protecting the workforce&&\\\hline &&Recording data about crime&&\\\hline\end{tabularx}\end{center}
We set out our findings below. The five grades run from outstanding to inadequate; forces were graded on a scale of four until 2019, so a good of that time is no better than an adequate of this one.
\newpage
""" + "\n".join(ch) + r"""
\section*{Annex: about the data}Data in this report come from the Home Office and from the force. Population estimates are those of the Office for National Statistics for mid-2020. Percentages may not add up to 100 because of rounding.
\end{document}
""", J=gj + [J("crime-data-integrity", "adequate", "Recording data about crime")], R=gr, M=gm,
 not_=[("metric", "978-1-78655", "isbn"), ("metric", "+/- 4.2 percent", "confidence interval"), ("metric", "75%", "axis tick"), ("metric", "the first 20 seconds", "footnote's definition"), ("metric", "add up to 100", "note on rounding"), ("judgment", "handover between shifts is adequate", "prose"), ("judgment", "a good of that time", "the scale"), ("metric", "11 areas of policing", "number of areas")])

# ---------------------------------------------------------------- 5 Kent release printed from the browser
doc("kent-force-news-2022", H("force_news", "kent", "2021/22", "2022-05-12", "Response to HMICFRS inspection"), """
<div class="top"><span>Kent Police</span> <span>Home &gt; News &gt; Latest news</span></div><h1>Response to HMICFRS inspection</h1><p class="d">Published 12 May 2022</p><div class="cols"><div class="main">
<p><b>Inspectors have today published their PEEL assessment of Kent Police.</b></p>
<p>The force was assessed across ten areas. It has been judged as ‘outstanding’ in one area, ‘good’ in four areas, ‘adequate’ in three and ‘requires improvement’ in two.</p>
<p>Inspectors found the force to be outstanding at recording data about crime, with 96.9 per cent of all reported crime recorded. It is good at preventing crime and good at protecting vulnerable people. It requires improvement at responding to the public and at managing offenders.</p>
<p>The deputy chief constable said: ‘I am proud of what our officers and staff have achieved. Since 2016 we have recruited more than 1,000 additional officers, and we now have 4,012, the highest number in our history. Calls to 999 went up by a quarter last summer, from 28,400 in June 2020 to 35,650 in June 2021. We have already put in place 40 more call handlers, and the average 101 wait has been cut from 5 minutes 40 seconds in August to 2 minutes 5 seconds in April.’</p>
<h2>The year in numbers</h2><table><tr><th></th><th>2021/22</th><th>2020/21</th></tr><tr><td>Victim-based crime</td><td>141,326</td><td>122,870</td></tr><tr><td>Domestic abuse arrests</td><td>15,904</td><td>14,377</td></tr><tr><td>Knife crime offences</td><td>901</td><td>858</td></tr><tr><td>Public confidence</td><td>82.4%</td><td>85.1%</td></tr></table>
<p>‘Inspectors recognised our work against county lines: the number of active lines fell 44% in two years to 37,’ he added. ‘Of the 1,250 people we safeguarded, 310 were children.’</p>
<p>The Commissioner said: ‘Kent pays £228.15 for a Band D home, £10 more than in 2021/22, and people tell me in surveys - 5,312 of them answered the last one - that they want visible policing.’</p></div>
<div class="side"><h3>Most read</h3><p>1. Two charged after £60,000 burglary</p><p>2. Appeal: missing girl, 14</p><p>3. 25 arrests in Medway</p><h3>Contact</h3><p>Call 101 or report online. Ref. 12-0573</p></div></div>
""", "chromium", "body{font:11pt 'Liberation Sans Narrow',sans-serif}.top{background:#002b5c;color:#fff;padding:6px}.cols{display:flex;gap:24px}.main{flex:3}.side{flex:1;background:#eee;padding:8px;font-size:9.5pt}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #999;padding:4px;text-align:right}td:first-child{text-align:left}p{line-height:1.4}",
 counts={"areas": 10, "outstanding": 1, "good": 4, "adequate": 3, "requires_improvement": 2}, J=[J("crime-data-integrity", "outstanding", "outstanding at recording data about crime", "claimed"), J("preventing-crime", "good", "good at preventing crime", "claimed"), J("protecting-vulnerable", "good", "good at protecting vulnerable people", "claimed"), J("responding-to-the-public", "requires_improvement", "requires improvement at responding to the public", "claimed"), J("managing-offenders", "requires_improvement", "and at managing offenders", "claimed")],
 M=[M("Share of reported crime recorded", 96.9, "percent", None, "force", "prose", "96.9 per cent"), M("Additional officers recruited", 1000, "count", OPEN("since 2016"), "force", "prose", "more than 1,000"), M("Police officers", 4012, "count", None, "force", "prose", "4,012"), M("999 calls", 28400, "count", SPAN("June 2020", "2020-06-01", "2020-06-30"), "force", "prose", "28,400"), M("999 calls", 35650, "count", SPAN("June 2021", "2021-06-01", "2021-06-30"), "force", "prose", "35,650"), M("Additional call handlers", 40, "count", None, "force", "prose", "40 more"), M("Average 101 wait", 340, "seconds", None, "force", "prose", "5 minutes 40 seconds"), M("Average 101 wait", 125, "seconds", None, "force", "prose", "2 minutes 5 seconds"),
   *[m for n, a, b, u in (("Victim-based crime", 141326, 122870, "count"), ("Domestic abuse arrests", 15904, 14377, "count"), ("Knife crime offences", 901, 858, "count"), ("Public confidence", 82.4, 85.1, "percent")) for m in (M(n, a, u, FY(2021), "force", "table", str(a)), M(n, b, u, FY(2020), "force", "table", str(b)))],
   M("Change in active county lines", -44, "percent_change", OPEN("in two years"), "force", "prose", "fell 44%"), M("Active county lines", 37, "count", None, "force", "prose", "37"), M("People safeguarded", 1250, "count", None, "force", "prose", "1,250"), M("Children safeguarded", 310, "count", None, "force", "prose", "310"), M("Amount paid for policing, Band D home", 228.15, "gbp", None, "force", "prose", "£228.15"), M("Increase in council tax for policing, Band D on 2021/22", 10, "gbp", None, "force", "prose", "£10 more", True), M("Survey responses", 5312, "count", None, "force", "prose", "5,312", True)],
 not_=[("metric", "£60,000 burglary", "related link"), ("metric", "25 arrests in Medway", "related link"), ("metric", "12-0573", "reference"), ("metric", "went up by a quarter", "fraction in words")])

# ---------------------------------------------------------------- 6 Leicestershire release as typed
doc("leicestershire-force-news-2024", H("force_news", "leicestershire", "2023-25", "2024-02-14", "Force welcomes inspection findings"), None, "text", text="""
NEWS RELEASE - FOR IMMEDIATE USE
Leicestershire Police Corporate Communications
Date: 14 February 2024

FORCE WELCOMES INSPECTION FINDINGS

Leicestershire Police has today responded to the findings of an
inspection by HMICFRS, which looked at nine areas of policing
and graded eight.

The force was found to be 'good' at recording data about crime, police
powers and treating the public fairly, and leadership. It was judged
'adequate' at preventing crime and at investigating crime, and was
told that it 'requires improvement' at responding to the public.

The Chief Constable said:

"We take 1.3 million contacts a year - that is one every 24 seconds - and
our staff answer 999 calls in an average of 6.2 seconds. Even so the
inspectors say that we were too slow to reach some callers. They are
right. In 2023 we attended 71.4 per cent of Grade 1 incidents within
our target of 15 minutes. In 2022 it was 68 per cent.

"Work has begun. 32 response officers have moved to later shifts;
the number of open incidents at 7am is down from 410 to 265; and a new
switchboard, which cost #2.4m, went live on 8 January."

What the inspectors said about the numbers:

* Knife crime - down 12.6 per cent in the 12 months to 30 September 2023
* Homes burgled - 2,814, compared with 3,356 in the previous 12 months
* Stop and search - 6,530 searches; 24.8 per cent led to an outcome
* Confidence (Crime Survey for England and Wales, March 2023): 70.9 per
  cent, against 67.9 per cent nationally
* Officers: 2,242 (headcount), of whom 9.4 per cent come from an ethnic
  minority, the third highest share of the 43 forces

The Police and Crime Commissioner added: "For 76 pence
per day the people of a Band D home get a force they can be proud of."

ENDS

Notes to editors
1. The report is at www.justiceinspectorates.gov.uk/hmicfrs
2. 180 forms of abuse of 2 officers are with the courts (section 127,
   Communications Act 2003) and cannot be discussed.
3. Press office: 0116 248 4747, 8am to 6pm. Out of hours ext 5199.
""".replace("#2.4m", "£2.4m"), J=[J("crime-data-integrity", "good", "'good' at recording data about crime", "claimed"), J("treatment-of-the-public", "good", "police powers and treating the public fairly", "claimed"), J("leadership-management", "good", "leadership", "claimed"), J("preventing-crime", "adequate", "'adequate' at preventing crime", "claimed"), J("investigating-crime", "adequate", "at investigating crime", "claimed"), J("responding-to-the-public", "requires_improvement", "'requires improvement' at responding to the public", "claimed")],
 M=[M("Contacts a year", 1300000, "count", None, "force", "prose", "1.3 million"), M("Average time to answer 999 calls", 6.2, "seconds", None, "force", "prose", "6.2 seconds"), M("Time between contacts", 24, "seconds", None, "force", "prose", "24 seconds", True), M("Share of Grade 1 incidents attended within target", 71.4, "percent", SPAN("2023", "2023-01-01", "2023-12-31"), "force", "prose", "71.4"), M("Share of Grade 1 incidents attended within target", 68, "percent", SPAN("2022", "2022-01-01", "2022-12-31"), "force", "prose", "68"), M("Target time for Grade 1 incidents", 900, "seconds", None, "force", "prose", "15 minutes", True), M("Response officers moved to later shifts", 32, "count", None, "force", "prose", "32"), M("Open incidents at 7am", 410, "count", None, "force", "prose", "410"), M("Open incidents at 7am", 265, "count", None, "force", "prose", "265"), M("Cost of the new switchboard", 2400000, "gbp", None, "force", "prose", "£2.4m"),
   M("Change in knife crime", -12.6, "percent_change", YR("12 months to 30 September 2023", "2023-09-30"), "force", "list", "12.6"), M("Homes burgled", 2814, "count", None, "force", "list", "2,814"), M("Homes burgled", 3356, "count", None, "force", "list", "3,356"), M("Stop and searches", 6530, "count", None, "force", "list", "6,530"), M("Share of stop and searches that led to an outcome", 24.8, "percent", None, "force", "list", "24.8"), M("Confidence", 70.9, "percent", SPAN("March 2023", "2023-03-01", "2023-03-31"), "force", "list", "70.9"), M("Confidence", 67.9, "percent", SPAN("March 2023", "2023-03-01", "2023-03-31"), "national", "list", "67.9"), M("Officers (headcount)", 2242, "count", None, "force", "list", "2,242"), M("Share of officers from an ethnic minority", 9.4, "percent", None, "force", "list", "9.4"), M("Rank of the force by share of officers from an ethnic minority", 3, "rank", None, "force", "list", "third highest", True), M("Cost of policing per day, Band D", 0.76, "gbp", None, "force", "prose", "76 pence", True), M("Cost of policing per person per day", 0.76, "gbp_per_person_per_day", None, "force", "prose", "76 pence", True)],
 not_=[("metric", "0116 248 4747", "telephone"), ("metric", "ext 5199", "telephone"), ("metric", "section 127", "statute"), ("metric", "180 forms of abuse", "single events before the courts"), ("metric", "nine areas of policing", "number of areas")])

# ---------------------------------------------------------------- 7 Cleveland panel paper: flat OpenDocument, landscape pages, months across, heads repeated
def fodt(slug, parts, head):
    st = ('<style:style style:name="P{0}" style:family="paragraph"{2}><style:paragraph-properties fo:margin-top="{3}" fo:margin-bottom="0.2cm"{5}/><style:text-properties fo:font-family="Carlito, Liberation Sans" fo:font-size="{1}pt"{4}/></style:style>')
    styles = "".join(st.format(n, z, ' style:master-page-name="%s"' % mp if mp else "", mt, ' fo:font-weight="bold"' if b else "", x) for n, z, mp, mt, b, x in (("body", 11, "", "0cm", 0, ""), ("n", 11, "", "0cm", 0, ' fo:margin-left="1.27cm" fo:text-indent="-1.27cm"'), ("h", 13, "", "0.5cm", 1, ' fo:keep-with-next="always"'), ("t", 16, "", "0.3cm", 1, ""), ("cap", 10, "", "0.3cm", 1, ' fo:keep-with-next="always"'), ("c", 8, "", "0cm", 0, ""), ("r", 8, "", "0cm", 0, ' fo:text-align="end"'), ("ch", 8, "", "0cm", 1, ""), ("land", 12, "Landscape", "0cm", 1, ""), ("port", 12, "Standard", "0cm", 1, ""), ("note", 8, "", "0cm", 0, "")))
    body, k = "", 0
    for kind, *a in parts:
        if kind == "n": body += f'<text:p text:style-name="Pn">{_x(a[0])}<text:tab/>{_x(a[1])}</text:p>'
        elif kind == "table":
            head_rows, rows, widths = a; k += 1
            styles += f'<style:style style:name="T{k}" style:family="table"><style:table-properties style:width="{sum(widths)}cm" table:align="left"/></style:style>' + "".join(f'<style:style style:name="T{k}.{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i, w in enumerate(widths))
            cell = lambda c, p: (f'<table:table-cell table:style-name="Cell" table:number-columns-spanned="{c[1]}"><text:p text:style-name="P{p}">{_x(c[0])}</text:p></table:table-cell>' + "<table:covered-table-cell/>" * (c[1] - 1)) if isinstance(c, tuple) else f'<table:table-cell table:style-name="Cell"><text:p text:style-name="P{p}">{_x(c)}</text:p></table:table-cell>'
            body += f'<table:table table:style-name="T{k}">' + "".join(f'<table:table-column table:style-name="T{k}.{i}"/>' for i in range(len(widths))) + "<table:table-header-rows>" + "".join("<table:table-row>" + "".join(cell(c, "ch") for c in r) + "</table:table-row>" for r in head_rows) + "</table:table-header-rows>" + "".join("<table:table-row>" + "".join(cell(c, "c" if i == 0 or not str(c)[-1:].isdigit() and "%" not in c else "r") for i, c in enumerate(r)) + "</table:table-row>" for r in rows) + "</table:table>"
        else: body += f'<text:p text:style-name="P{kind}">{_x(a[0])}</text:p>'
    ns = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in (("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible")))
    page = lambda n, w, h: f'<style:page-layout style:name="{n}"><style:page-layout-properties fo:page-width="{w}cm" fo:page-height="{h}cm" style:print-orientation="{"landscape" if w > h else "portrait"}" fo:margin="1.9cm"/><style:footer-style/></style:page-layout>'
    foot = lambda: f'<style:header><text:p text:style-name="Pnote">{_x(head)}</text:p></style:header><style:footer><text:p text:style-name="Pnote">Page <text:page-number/> of <text:page-count/></text:p></style:footer>'
    path = os.path.join(out, slug + ".fodt")
    open(path, "w").write(f'<?xml version="1.0" encoding="UTF-8"?><office:document {ns} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>{styles}<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #808080" fo:padding="0.07cm"/></style:style>{page("A", 21, 29.7)}{page("B", 29.7, 21)}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A">{foot()}</style:master-page><style:master-page style:name="Landscape" style:page-layout-name="B">{foot()}</style:master-page></office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>'.replace('xsl-fo-compatible', 'xsl-fo-compatible'))
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", out, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); os.remove(path)
cm = []
YM = [(2022, m) for m in range(4, 13)] + [(2023, m) for m in (1, 2, 3)]
import random as _r; _g = _r.Random(4)
measures = [("All recorded crime", 5610, 1), ("Violence with injury", 612, 1), ("Sexual offences", 176, 1), ("Residential burglary", 203, 1), ("Vehicle crime", 248, 1), ("Shoplifting", 497, 1), ("Hate crime", 71, 1), ("Domestic abuse incidents", 1488, 1), ("Anti-social behaviour incidents", 1730, 1), ("999 calls received", 13120, 1), ("101 calls received", 19877, 1), ("Missing person reports", 398, 1), ("Stop and searches", 441, 1), ("Custody detentions", 1204, 1), ("Robbery", 61, 1), ("Possession of weapons", 66, 1), ("Drug offences", 212, 1), ("Arson", 78, 1), ("Public order offences", 590, 1), ("Theft from the person", 24, 1), ("Stalking and harassment", 633, 1), ("Rape", 64, 1), ("Road traffic collisions", 143, 1), ("Mental health incidents", 702, 1)]
mrows = []
for n, base, _ in measures:
    v = [round(base * _g.uniform(0.85, 1.15)) for _ in YM]; tot, prev = sum(v), round(sum(v) * _g.uniform(0.88, 1.14)); ch_ = round((tot - prev) / prev * 100, 1)
    mrows.append([n] + [f"{x:,}" for x in v] + [f"{tot:,}", f"{prev:,}", f"{ch_:+.1f}%", _g.choice(["Green", "Amber", "Red"])])
    cm += [M(n, x, "count", MON(*ym), "force", "table", f"{x:,}") for x, ym in zip(v, YM)] + [M(f"{n}", tot, "count", FY(2022), "force", "table", f"{tot:,}"), M(f"{n}", prev, "count", FY(2021), "force", "table", f"{prev:,}"), M(f"Change in {n[0].lower()+n[1:]} on the previous year", ch_, "percent_change", FY(2022), "force", "table", f"{ch_:+.1f}%")]
kpi = [("Share of 999 calls answered within 10 seconds", "90%", "91.2%", "88.7%", "90.4%", "92.6%", "90.7%", "84.9%", "+5.8pp", "G"), ("Share of 101 calls abandoned", "10%", "18.4%", "16.0%", "13.9%", "11.8%", "15.1%", "21.3%", "-6.2pp", "A"), ("Grade 1 incidents attended within target", "80%", "74.1%", "72.8%", "76.6%", "77.0%", "75.1%", "78.2%", "-3.1pp", "R"), ("Victim satisfaction (whole experience)", "75%", "70.3%", "71.7%", "69.4%", "72.2%", "70.9%", "73.0%", "-2.1pp", "A"), ("Positive outcome rate, domestic abuse", "15%", "12.4%", "12.9%", "13.5%", "14.8%", "13.4%", "11.6%", "+1.8pp", "A"), ("Complaints logged within two working days", "95%", "96.5%", "97.1%", "95.5%", "98.0%", "96.8%", "93.7%", "+3.1pp", "G")]
for n, t, *q, ytd, prev, chg, _ in kpi:
    cm += [M(f"Target: {n}", num(t), "percent", None, "force", "table", t)] + [M(n, num(x), "percent", QTR(2022, i + 1), "force", "table", x) for i, x in enumerate(q)] + [M(n, num(ytd), "percent", FY(2022), "force", "table", ytd), M(n, num(prev), "percent", FY(2021), "force", "table", prev), M(f"Change in {n[0].lower()+n[1:]} on the previous year", num(chg[:-2]), "percentage_points", FY(2022), "force", "table", chg)]
lpa = [("Hartlepool", 9871, 10420, 105.6, 112.2), ("Middlesbrough", 22114, 21350, 153.8, 148.7), ("Redcar and Cleveland", 13508, 13377, 98.9, 97.8), ("Stockton-on-Tees", 19240, 18006, 97.6, 91.2)]
cm += [x for n, a, b, c, d in lpa for x in (M(f"{n}: recorded crime", b, "count", FY(2022), "other", "table", f"{b:,}"), M(f"{n}: recorded crime", a, "count", FY(2021), "other", "table", f"{a:,}"), M(f"{n}: recorded crime per 1,000 population", d, "per_1000_population", FY(2022), "other", "table", str(d)), M(f"{n}: recorded crime per 1,000 population", c, "per_1000_population", FY(2021), "other", "table", str(c)))]
cm += [M("Police officers (FTE)", 1501, "count", AT("31 March 2023", "2023-03-31"), "force", "prose", "1,501"), M("Police officers (FTE)", 1437, "count", AT("31 March 2022", "2022-03-31"), "force", "prose", "1,437"), M("Police officer uplift target", 267, "count", None, "force", "prose", "267", True), M("Officers absent through sickness", 4.7, "percent", None, "force", "prose", "4.7%", True), M("Share of working days lost to sickness", 4.7, "percent", None, "force", "prose", "4.7%", True),
  M("Average time to answer 999 calls", 7.4, "seconds", SPAN("March 2023", "2023-03-01", "2023-03-31"), "force", "prose", "7.4 seconds"), M("Average time to answer 101 calls", 201, "seconds", None, "force", "prose", "3 minutes 21 seconds"), M("Burglaries solved", 11.9, "percent", FY(2022), "force", "prose", "11.9%"), M("Burglaries solved", 9.3, "percent", FY(2021), "force", "prose", "9.3%"), M("Complaints", 842, "count", FY(2022), "force", "prose", "842"), M("Change in complaints on the previous year", 6.2, "percent_change", FY(2022), "force", "prose", "6.2%"),
  M("Grant for the violence reduction unit", 3500000, "gbp", None, "force", "prose", "£3.5m"), M("Crime prevention visits", 1125, "count", None, "force", "prose", "1,125"), M("Vulnerable callers identified", 6210, "count", FY(2022), "force", "prose", "6,210"), M("Knife crime offences involving young people", 93, "count", None, "force", "prose", "93")]
cp = [("note", "Cleveland Police and Crime Panel – 18 July 2023 – Agenda item 7"), ("t", "Performance report: quarter 4 of 2022/23"), ("body", "Report of: the Police and Crime Commissioner for Cleveland"), ("body", "Date of meeting: 18 July 2023"),
  ("table", [["Implications", "Considered?"]], [["Finance", "None beyond the approved budget"], ["Legal", "The report is made under section 28 of the Police Reform and Social Responsibility Act 2011"], ["Equality", "Yes – see paragraph 4.2"], ["Staff", "0 posts affected"]], [4, 12]),
  ("h", "1. Purpose"), ("n", "1.1", "This report tells the panel how Cleveland Police performed against the 6 objectives of the Police and Crime Plan 2021–2024 up to the end of March 2023."), ("n", "1.2", "The panel is asked to note the report and its 2 appendices."),
  ("h", "2. Background"), ("n", "2.1", "Members asked in February for monthly figures in place of the charts used until then. They are in Appendix A. Quarterly indicators are in Appendix B."), ("n", "2.2", fill(3, 9)), ("n", "2.3", fill(9, 8)),
  ("h", "3. Headlines"), ("n", "3.1", "In 2022/23 the force solved 11.9% of residential burglaries, compared with 9.3% in 2021/22. It made 1,125 crime prevention visits to homes that had been burgled."), ("n", "3.2", "The average time to answer a 999 call in March 2023 was 7.4 seconds. For 101 it was 3 minutes 21 seconds. Of those who called in 2022/23, 6,210 were identified as vulnerable."), ("n", "3.3", "Knife crime remains a concern: 93 offences involved young people. The Home Office has renewed the grant of £3.5m for the violence reduction unit."), ("n", "3.4", fill(14, 8)),
  ("n", "3.5", "HMICFRS judged Cleveland Police to be inadequate at responding to the public in its 2021/22 PEEL inspection, and good at managing offenders."), ("n", "3.6", "Since then the inspectorate has moved the force out of the Engage phase of monitoring."),
  ("h", "4. Workforce and complaints"), ("n", "4.1", "There were 1,501 officers (FTE) on 31 March 2023 and 1,437 on 31 March 2022. The force met its uplift target of 267."), ("n", "4.2", "Working days lost to sickness stood at 4.7%. " + fill(20, 6)), ("n", "4.3", "The force logged 842 complaints in 2022/23, 6.2% more than in the year before. That is 331 for every 1,000 employees."), ("n", "4.4", fill(27, 8)),
  ("h", "5. Districts"), ("cap", "Table 1: Recorded crime by district"), ("table", [["District", ("Recorded crime", 2), ("Crimes per 1,000 population", 2)], ["", "2021/22", "2022/23", "2021/22", "2022/23"]], [[n, f"{a:,}", f"{b:,}", str(c), str(d)] for n, a, b, c, d in lpa], [5.2, 3, 3, 3, 3]),
  ("h", "6. What happens next"), ("n", "6.1", fill(31, 9)), ("n", "6.2", "The next report is due in 3 months. Contact: the Office of the PCC, telephone 01642 301861."), ("n", "6.3", fill(36, 9)),
  ("land", "Appendix A: monthly figures, April 2022 to March 2023"), ("cap", "Table 2: Volumes by month, with the total for 2022/23, the total for 2021/22 and the change"), ("table", [["Measure"] + [f"{MONTHS[m-1]} {y%100}" for y, m in YM] + ["2022/23", "2021/22", "Change (%)", "RAG"]], mrows, [3.9] + [1.34] * 12 + [1.55, 1.55, 1.6, 1.25]), ("note", "RAG: green – better than or equal to the year before; amber – up to 5% worse; red – more than 5% worse. Data taken from the crime system on 12 April 2023."),
  ("land", "Appendix B: quarterly indicators"), ("cap", "Table 3: Indicators and targets, 2022/23"), ("table", [["Indicator", "Target", "Q1 2022/23", "Q2 2022/23", "Q3 2022/23", "Q4 2022/23", "2022/23", "2021/22", "Change (percentage points)", "RAG"]], [list(k) for k in kpi], [6.2, 1.8, 2.1, 2.1, 2.1, 2.1, 2.1, 2.1, 2.8, 1.3]),
  ("port", "Appendix C: how the figures are made"), *[("n", f"C.{i}", fill(40 + 6 * i, 13)) for i in range(1, 15)]]
fodt("cleveland-panel-2023", cp, "Cleveland PCP 18.07.23 – item 7")
doc("cleveland-panel-2023", H("pcc_report", "cleveland", None, "2023-07-18", "Performance report: quarter 4 of 2022/23"), None, "fodt", J=[J("responding-to-the-public", "inadequate", "inadequate at responding to the public", "claimed", "2021/22"), J("managing-offenders", "good", "good at managing offenders", "claimed", "2021/22")], M=cm,
 not_=[("metric", "01642 301861", "telephone"), ("metric", "0 posts affected", "implications"), ("metric", "section 28 of the Police Reform", "statute"), ("metric", "6 objectives", "objectives of the plan"), ("metric", "2 appendices", "appendices"), ("metric", "up to 5% worse", "threshold"), ("metric", "due in 3 months", "deadline"), ("metric", "see paragraph 4.2", "paragraph number"), ("judgment", "green – better than or equal", "RAG key")])

# ---------------------------------------------------------------- 8 Hertfordshire medium-term financial plan (LaTeX, sans)
hm = []
years = [2024, 2025, 2026, 2027]
mtfp = [("Net budget brought forward", [251.4, 266.0, 276.9, 286.8]), ("Pay awards and increments", [12.6, 8.1, 7.7, 7.4]), ("Non-pay inflation", [3.9, 2.6, 2.2, 2.0]), ("Cost pressures", [2.8, 2.4, 1.9, 1.5]), ("Savings", [-4.7, -2.2, -1.9, -1.1]), ("Net budget requirement", [266.0, 276.9, 286.8, 296.6]), ("Police grant", [-148.9, -151.2, -153.5, -155.8]), ("Council tax precept", [-116.3, -121.5, -126.8, -132.2]), ("Funding gap", [0.8, 4.2, 6.5, 8.6])]
br = lambda v, f="{:.1f}": "(" + f.format(-v) + ")" if v < 0 else f.format(v)
for n, v in mtfp: hm += [M(n, round(x * 1e6), "gbp", FY(y), "force", "table", br(x)) for x, y in zip(v, years)]
bands = [("A", 167.33, 158.67, 8.66), ("B", 195.22, 185.11, 10.11), ("C", 223.11, 211.56, 11.55), ("D", 251.00, 238.00, 13.00), ("E", 306.78, 290.89, 15.89), ("F", 362.56, 343.78, 18.78), ("G", 418.33, 396.67, 21.66), ("H", 502.00, 476.00, 26.00)]
hm += [x for b, n, o, c in bands for x in (M(f"Council tax, Band {b}", n, "gbp", FY(2024), "force", "table", f"{n:.2f}"), M(f"Council tax, Band {b}", o, "gbp", FY(2023), "force", "table", f"{o:.2f}"), M(f"Increase in council tax, Band {b}", c, "gbp", FY(2024), "force", "table", f"{c:.2f}"))]
res = [("General reserve", 9420, 9420, 0, 9420), ("Budget support reserve", 6105, 4300, -1805, 2500), ("Insurance reserve", 2350, 2200, -150, 2200), ("Estates reserve", 14718, 9060, -5658, 1240), ("Total reserves", 32593, 24980, -7613, 15360)]
for n, a, b, c, d in res: hm += [M(n, a * 1000, "gbp", AT("31 March 2023", "2023-03-31"), "force", "table", f"{a:,}"), M(n, b * 1000, "gbp", AT("31 March 2024", "2024-03-31"), "force", "table", f"{b:,}"), M(f"Movement in {n[0].lower()+n[1:]}", c * 1000, "gbp", None, "force", "table", f"{c:,}"), M(n, d * 1000, "gbp", AT("31 March 2028", "2028-03-31"), "force", "table", f"{d:,}")]
vfm = [("Police officers", 132.40, 129.10), ("Police staff", 71.85, 66.30), ("Premises", 9.92, 10.75), ("Transport", 4.31, 5.02), ("Earned income", -12.64, -11.18)]
hm += [x for n, a, b in vfm for x in (M(f"{n}: spending per head of population", a, "gbp", FY(2023), "force", "table", str(a), True), M(f"{n}: spending per head of population", b, "gbp", FY(2023), "other", "table", str(b), True))]
hm += [M("Increase in Band D council tax", 13, "gbp", None, "force", "prose", "£13", True), M("Referendum limit", 13, "gbp", None, "national", "prose", "£13", True), M("Increase in council tax precept", 5.46, "percent_change", None, "force", "prose", "5.46%"), M("Survey respondents", 2471, "count", None, "force", "prose", "2,471"), M("Share of respondents in favour of the increase", 63, "percent", None, "force", "prose", "63%"), M("Additional officers paid for from the ring-fenced grant", 43, "count", None, "force", "prose", "43"), M("Ring-fenced uplift grant", 4300000, "gbp", None, "force", "prose", "£4.3m"), M("Cost of a 1% change in pay", 2060000, "gbp", None, "force", "prose", "£2.06m"), M("Growth in the tax base", 1.1, "percent", FY(2024), "force", "prose", "1.1%", True), M("Change in the tax base (Band D equivalent homes)", 1.1, "percent_change", FY(2024), "force", "prose", "1.1%", True), M("Tax base (Band D equivalent homes)", 463356, "count", FY(2024), "force", "prose", "463,356"), M("Capital programme", 58700000, "gbp", None, "force", "prose", "£58.7m"), M("General reserve as a share of net revenue budget", 3.5, "percent", None, "force", "prose", "3.5%"), M("Minimum general reserve", 3, "percent", None, "force", "prose", "3%", True), M("Police officer establishment", 2386, "count", None, "force", "prose", "2,386"), M("Savings achieved since 2010/11", 61, "gbp", None, "force", "prose", "£61m", True), M("Pay award assumed", 2.5, "percent", None, "force", "prose", "2.5%", True), M("Pay award assumed", 2, "percent", None, "force", "prose", "2%", True), M("Savings made", 61000000, "gbp", OPEN("since 2010/11"), "force", "prose", "£61m")]
hm = [m for m in hm if m["value"] != 61]
tb = lambda spec, head, body, cap: r"\begin{table}[ht]\centering\caption{" + cap + r"}\small\begin{tabular}{" + spec + r"}\toprule " + head + r"\\\midrule " + r"\\ ".join(body) + r"\\\bottomrule\end{tabular}\end{table}"
doc("hertfordshire-mtfp-2024", H("pcc_report", "hertfordshire", None, "2024-02-01", "Medium Term Financial Plan 2024/25 to 2027/28"), None, "latex", tex=r"""
\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[scaled=0.92]{helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage[margin=24mm]{geometry}\usepackage{booktabs,caption}\usepackage[british]{babel}\setlength{\parindent}{0pt}\setlength{\parskip}{6pt}\captionsetup{labelfont=bf,singlelinecheck=off}
\begin{document}\textbf{Police and Crime Panel}\hfill 1 February 2024\par\textbf{Item 5}\par{\LARGE\bfseries Medium Term Financial Plan 2024/25 to 2027/28}\par Report by the Chief Finance Officers of the Police and Crime Commissioner for Hertfordshire and of Hertfordshire Constabulary
""" + "\n\n".join(tx(p) if not p.startswith("\\") else p for p in [r"\section{Summary}", "1.1 The Commissioner proposes to raise the council tax for policing by £13 a year for a Band D home, which is an increase of 5.46%. The referendum limit set by the government is £13.", "1.2 Of the 2,471 people who answered the survey, 63% were in favour.", "1.3 The plan pays for an establishment of 2,386 officers. The government has ring-fenced £4.3m of its grant for the uplift; it pays for 43 additional officers.", r"\section{Revenue}", "2.1 Table 1 sets out the budget for four years. Pay awards are assumed to be 2.5% in September 2024 and 2% a year from then on. A change of 1% in pay costs £2.06m. " + fill(2, 4),
  tb("lrrrr", r" & 2024/25 & 2025/26 & 2026/27 & 2027/28\\ & \pounds m & \pounds m & \pounds m & \pounds m", [f"{n} & " + " & ".join(br(x) for x in v) for n, v in mtfp], "Medium term financial plan, 2024/25 to 2027/28"),
  "2.2 Savings of £61m have been made since 2010/11. " + fill(8, 3), r"\section{Council tax}", "3.1 The tax base is 463,356 Band D equivalent homes in 2024/25, a growth of 1.1%. The amounts for each band are as follows.",
  tb("crrr", r"Band & 2024/25 (\pounds) & 2023/24 (\pounds) & Increase (\pounds)", [f"{b} & {n:.2f} & {o:.2f} & {c:.2f}" for b, n, o, c in bands], "Council tax for policing by valuation band"),
  r"\section{Reserves and capital}", "4.1 The general reserve stands at 3.5% of the net revenue budget; the policy is that it should not fall below 3%. " + fill(15, 3),
  tb("lrrrr", r"\pounds 000 & 31 March 2023 & 31 March 2024 & Movement & 31 March 2028\\ & Actual & Forecast & in 2023/24 & Forecast", [f"{n} & {a:,} & {b:,} & {br(c, '{:,}') if c else '--'} & {d:,}" for n, a, b, c, d in res], "Reserves"),
  "4.2 The capital programme comes to £58.7m over the four years. Section 25 of the Local Government Act 2003 asks us to report on the robustness of the estimates.",
  r"\section{Value for money}", "5.1 The inspectorate's value for money profiles compare each force with others that are most like it (its most similar group, of 7 forces).",
  tb("lrr", r" & Hertfordshire & Most similar group", [f"{n} & {br(a, '{:.2f}')} & {br(b, '{:.2f}')}" for n, a, b in vfm], "Net spending per head of population (\\pounds), 2023/24"), "5.2 " + fill(22, 6)]) + r"""
\end{document}
""", M=[m for m in hm if not (m["value"] == 0)], not_=[("metric", "Section 25 of the Local", "statute"), ("metric", "of 7 forces", "size of the group"), ("metric", "Item 5", "agenda number")])

# ---------------------------------------------------------------- 9 West Midlands stop and search, custody (wkhtmltopdf)
wm = []
ssq = [("Stop and searches", 7214, 6980, 7655, 8102), ("of which section 60", 118, 64, 201, 92), ("Arrests", 1299, 1301, 1378, 1426), ("Community resolutions", 902, 866, 958, 1013), ("No further action", 4617, 4398, 4861, 5104)]
for n, *v in ssq: wm += [M({"of which section 60": "Stop and searches under section 60", "Arrests": "Stop and searches: arrests", "Community resolutions": "Stop and searches: community resolutions", "No further action": "Stop and searches: no further action"}.get(n, n), x, "count", QTR(2021, i + 1), "force", "table", f"{x:,}") for i, x in enumerate(v)]
eth = [("White", 11894, "39.7%", "26.1%", "5.8"), ("Asian or Asian British", 9302, "31.1%", "24.4%", "14.1"), ("Black or Black British", 5610, "18.7%", "25.0%", "24.9"), ("Mixed", 1798, "6.0%", "24.7%", "16.3"), ("Other or not stated", 1347, "4.5%", "21.8%", "10.2")]
wm += [x for n, c, s, p, r in eth for x in (M(f"{n}: stop and searches", c, "count", FY(2021), "force", "table", f"{c:,}"), M(f"{n}: share of stop and searches", num(s), "percent", FY(2021), "force", "table", s), M(f"{n}: positive outcome rate", num(p), "percent", FY(2021), "force", "table", p), M(f"{n}: stop and searches per 1,000 population", num(r), "per_1000_population", FY(2021), "force", "table", r))]
cus = [("Detainees", "41,207", "43,690", "-5.7%"), ("Detainees under 18", "2,866", "3,301", "-13.2%"), ("Average time in custody (hours:minutes)", "15:42", "14:18", "+9.8%"), ("Strip searches", "2,104", "2,477", "-15.1%"), ("Children held overnight after charge", "61", "88", "-30.7%"), ("Mental health detentions under section 136", "1,790", "1,655", "+8.2%"), ("Visits by independent custody visitors", "402", "368", "+9.2%")]
for n, a, b, c in cus:
    t = lambda s: int(s[:2]) * 3600 + int(s[3:]) * 60
    u = "seconds" if ":" in a else "count"
    wm += [M(n.replace(" (hours:minutes)", ""), t(a) if u == "seconds" else num(a), u, FY(2021), "force", "table", a), M(n.replace(" (hours:minutes)", ""), t(b) if u == "seconds" else num(b), u, FY(2020), "force", "table", b), M("Change in " + n.replace(" (hours:minutes)", "").lower(), float(c[:-1]), "percent_change", FY(2021), "force", "table", c)]
wm += [M("Stop and searches", v, "count", SPAN(l, a, b), "force", "list", f"{v:,}") for l, a, b, v in (("Apr 2018 – Mar 2019", "2018-04-01", "2019-03-31", 14211), ("Apr 2019 – Mar 2020", "2019-04-01", "2020-03-31", 23108), ("Apr 2020 – Mar 2021", "2020-04-01", "2021-03-31", 27640))]
wm += [M(f"Stop and searches: {k}", v, "count", SPAN(l, a, b), "force", "list", str(v)) for l, a, b, kv in (("Apr 2018 – Mar 2019", "2018-04-01", "2019-03-31", (("Drugs", 7902), ("Stolen property", 2518), ("Weapons", 2096))), ("Apr 2019 – Mar 2020", "2019-04-01", "2020-03-31", (("Drugs", 13877), ("Stolen property", 3120), ("Weapons", 4004))), ("Apr 2020 – Mar 2021", "2020-04-01", "2021-03-31", (("Drugs", 18365), ("Stolen property", 2964), ("Weapons", 4415)))) for k, v in kv]
wm += [M("Stop and searches", 29951, "count", FY(2021), "force", "prose", "29,951"), M("Change in stop and searches on the previous year", 8.4, "percent_change", FY(2021), "force", "prose", "8.4%"), M("Share of stop and searches that led to an arrest", 18, "percent", None, "force", "prose", "18%"), M("Weapons found", 1107, "count", None, "force", "prose", "1,107"), M("Stop and searches recorded on body-worn video", 97.2, "percent", None, "force", "prose", "97.2%"), M("Complaints about stop and search", 38, "count", None, "force", "prose", "38"), M("Records reviewed by the scrutiny panels", 360, "count", None, "force", "prose", "360"), M("Records graded red by the scrutiny panels", 14, "count", None, "force", "prose", "14"), M("Scrutiny panels", 10, "count", None, "force", "prose", "ten", True), M("Custody suites", 5, "count", None, "force", "prose", "five custody suites"), M("Cells", 150, "count", None, "force", "prose", "150 cells", True)]
doc("west-midlands-stop-search-2022", H("pcc_report", "west-midlands", None, "2022-06-28", "Stop and search, and custody: annual assurance report"), f"""
<table class="hd"><tr><td>AGENDA ITEM</td><td>9b</td></tr></table><p class="c"><b>JOINT AUDIT AND ASSURANCE BOARD</b><br>28 June 2022</p><h1>Stop and search, and custody: annual assurance report</h1><p>Report of the Chief Constable of West Midlands Police to the Police and Crime Commissioner</p>
<h2>Purpose</h2><p>1. To give the Commissioner assurance on the use of stop and search powers and on the treatment of people in custody in 2021/22.</p>
<h2>Stop and search</h2><p>2. There were 29,951 stop and searches in 2021/22, an increase of 8.4% on the previous year. 18% of them led to an arrest, and 1,107 weapons were found. The force received 38 complaints about stop and search in the year.</p>
<p>3. Numbers in earlier years were:</p><ul><li>Apr 2018 – Mar 2019 = 14,211 searches. Drugs: 7,902, Stolen property: 2,518, Weapons: 2,096</li><li>Apr 2019 – Mar 2020 = 23,108 searches. Drugs: 13,877, Stolen property: 3,120, Weapons: 4,004</li><li>Apr 2020 – Mar 2021 = 27,640 searches. Drugs: 18,365, Stolen property: 2,964, Weapons: 4,415</li></ul>
<p>4. Of all searches, 97.2% were recorded on body-worn video. The ten scrutiny panels reviewed 360 records and graded 14 of them red, which means that the grounds were weak.<sup>1</sup></p>
<p class="cap">Table A – Stop and search and its outcomes by quarter, 2021/22</p>{rows_html([["", "Apr–Jun 2021", "Jul–Sep 2021", "Oct–Dec 2021", "Jan–Mar 2022"]], [[n] + [f"{x:,}" for x in v] for n, *v in ssq], "z")}
<p class="cap">Table B – Stop and search by self-defined ethnicity, 2021/22</p>{rows_html([["Ethnicity", "Number", "Share of searches", "Positive outcome rate<sup>2</sup>", "Searches per 1,000 population"]], [(n, f"{c:,}", s, p, r) for n, c, s, p, r in eth], "z")}
<p>5. A person is counted each time that he or she is searched. Section 60 of the Criminal Justice and Public Order Act 1994 lets officers search without suspicion for up to 24 hours, or 48 where a superintendent extends it.</p>
<h2>Custody</h2><p>6. The force has five custody suites with 150 cells between them. Inspectors last visited in 2017; the PEEL report of 2021/22 does not grade custody.</p>
<p class="cap">Table C – Custody</p>{rows_html([["Measure", "2021/22", "2020/21", "Change"]], cus, "g")}
<p>7. {fill(5, 7)}</p><p>8. {fill(13, 7)}</p><h2>Financial implications</h2><p>9. There are none. Legal: the Police and Criminal Evidence Act 1984 (Code C, paragraph 15) sets out reviews at 6, 15 and 24 hours.</p>
<p class="fn">1 Red, amber, green: 0–3, 4–6 and 7–10 points.<br>2 Arrest, charge, community resolution, penalty notice or caution.</p><p class="fn">Author: ACC (Operations). Page 1 of 4 in the pack of 212 pages.</p>
""", "wkhtmltopdf", "body{font:12pt 'Liberation Serif'}h1{font-size:17pt}h2{font-size:13pt;text-decoration:underline}.hd{float:right;border:1px solid #000}.hd td{padding:3px 8px}.c{text-align:center;clear:both}.z{border-collapse:collapse;width:100%;font-size:10pt}.z td,.z th{padding:5px;text-align:right}.z td:first-child,.z th:first-child{text-align:left}.z tr:nth-child(even) td{background:#e8e8e8}.g{border-collapse:collapse;font-size:10pt}.g td,.g th{border:1px solid #000;padding:4px 9px}.cap{font-weight:bold}.fn{font-size:8.5pt}thead{display:table-header-group}tr{page-break-inside:avoid}",
 M=wm, not_=[("metric", "for up to 24 hours, or 48", "statutory limit"), ("metric", "at 6, 15 and 24 hours", "statutory limits"), ("metric", "0–3, 4–6 and 7–10 points", "key"), ("metric", "pack of 212 pages", "pages")])

# ---------------------------------------------------------------- 10 Nottinghamshire contact paper (groff with tbl)
def groff(slug, source):
    ps = subprocess.run(["groff", "-t", "-ms", "-Tpdf", "-K", "utf8", "-P-pa4"], input=source.encode(), capture_output=True, check=True).stdout
    open(os.path.join(out, slug + ".pdf"), "wb").write(ps)
HM = lambda s: sum(int(p) * k for p, k in zip(reversed(s.split(":")), (1, 60, 3600)))
om = []
calls = [("October 2022", "16,204", "9.1", "86.0%", "41,776", "04:12", "14.9%"), ("November 2022", "15,377", "8.6", "87.4%", "40,113", "03:58", "13.6%"), ("December 2022", "17,930", "14.7", "79.2%", "38,402", "06:31", "21.5%"), ("January 2023", "14,698", "6.9", "91.0%", "39,954", "03:02", "10.8%"), ("February 2023", "13,880", "6.1", "92.2%", "36,871", "02:40", "9.3%"), ("March 2023", "15,612", "6.6", "91.5%", "40,518", "02:55", "9.9%")]
for l, n9, a9, s9, n1, a1, ab in calls:
    mth = l.split()[0][:3]; p = MON(int(l[-4:]), MONTHS.index(mth) + 1)
    om += [M("999 calls received", num(n9), "count", p, "force", "table", n9), M("999 calls: average time to answer", num(a9), "seconds", p, "force", "table", a9), M("Share of 999 calls answered within 10 seconds", num(s9), "percent", p, "force", "table", s9), M("101 calls received", num(n1), "count", p, "force", "table", n1), M("101 calls: average time to answer", HM(a1), "seconds", p, "force", "table", a1), M("Share of 101 calls abandoned", num(ab), "percent", p, "force", "table", ab)]
resp = [("Grade 1 urban", "00:10:44", "00:21:05", "77.3%"), ("Grade 1 rural", "00:15:20", "00:29:50", "74.9%"), ("Grade 2", "01:52:16", "09:40:31", "48.2%"), ("Grade 3", "28:13:07", "91:02:44", "55.6%")]
for n, md, p90, s in resp: om += [M(f"{n}: median response time", HM(md), "seconds", FY(2022), "force", "table", md), M(f"{n}: 90th percentile response time", HM(p90), "seconds", FY(2022), "force", "table", p90), M(f"{n}: share attended within target", num(s), "percent", FY(2022), "force", "table", s)]
om += [M("Online reports", 48912, "count", FY(2022), "force", "prose", "48,912"), M("Online reports", 40377, "count", FY(2021), "force", "prose", "40,377"), M("Contact officers (FTE)", 236.4, "count", AT("31 March 2023", "2023-03-31"), "force", "prose", "236.4"), M("Vacancy rate", 11.2, "percent", AT("31 March 2023", "2023-03-31"), "force", "prose", "11.2%", True), M("999 calls", 187450, "count", FY(2022), "force", "prose", "187,450"), M("Change in 999 calls on the previous year", 14.8, "percent_change", FY(2022), "force", "prose", "14.8%"), M("Median time to answer 999 calls", 5, "seconds", None, "force", "prose", "5 seconds"), M("95th percentile time to answer 999 calls", 48, "seconds", None, "force", "prose", "48 seconds"), M("Rank among the 43 forces for 999 answering", 19, "rank", SPAN("March 2023", "2023-03-01", "2023-03-31"), "force", "prose", "19th of 43"), M("Longest wait on 101", 4985, "seconds", None, "force", "prose", "1 hour 23 minutes 5 seconds", True), M("Callers satisfied", 83, "percent", None, "force", "prose", "83%"), M("Complaints about contact", 127, "count", FY(2022), "force", "prose", "127"), M("Repeat callers flagged as vulnerable", 1904, "count", None, "force", "prose", "1,904"), M("Target: share of 999 calls answered within 10 seconds", 90, "percent", None, "national", "prose", "90%", True), M("Target: share of 999 calls answered within 10 seconds", 90, "percent", None, "force", "prose", "90%", True)]
groff("nottinghamshire-contact-2023", """.nr PS 11
.nr VS 14
.nr LL 6.4i
.nr PO 0.95i
.fam P
.ds LH Nottinghamshire Office of the Police and Crime Commissioner
.ds CH
.ds RH Accountability Board, May 2023
.ds CF %
.TL
Contact management: answering 999 and 101
.AU
Report to the Accountability Board, 23 May 2023
.NH 1
Purpose of the report
.IP 1.1
This paper tells the Police and Crime Commissioner for Nottinghamshire how quickly Nottinghamshire Police answers the public. It covers the year 2022/23.
.NH 1
Summary
.IP 2.1
The force received 187,450 emergency calls in 2022/23, 14.8% more than in 2021/22. The median time to answer was 5 seconds and the 95th percentile 48 seconds. Against the national target of 90% within 10 seconds the force was 19th of 43 in March 2023.
.IP 2.2
A change of system on 6 December 2022 led to the worst month of the year. One caller waited for 1 hour 23 minutes 5 seconds on 101.
.IP 2.3
Online reports rose from 40,377 in 2021/22 to 48,912 in 2022/23. In our survey of callers, 83% were satisfied.
.IP 2.4
The control room had 236.4 full-time equivalent contact officers on 31 March 2023. """ + fill(4, 5) + """
.KS
.LP
.B "Table 1. Calls by month"
.TS
center;
l | c s s | c s s
l | r r r | r r r.
_
	999	101
Month	Calls	Average	Within	Calls	Average	Abandoned
	received	(seconds)	10 seconds	received	(mm:ss)	(% of calls)
_
""" + "\n".join("\t".join(c) for c in calls) + """
_
.TE
.KE
.NH 1
Attendance
.IP 3.1
Response times run from the end of the call to the arrival of the first officer. They are given in hours, minutes and seconds.
.KS
.LP
.B "Table 2. Time to attend, 2022/23"
.TS
allbox center;
lb cb cb cb
l r r r.
Grade	T{
Median
T}	T{
90th percentile
T}	T{
Attended within target
T}
""" + "\n".join("\t".join(c) for c in resp) + """
.TE
.KE
.IP 3.2
""" + fill(12, 8) + """
.NH 1
Complaints and vulnerability
.IP 4.1
Complaints about contact numbered 127 in 2022/23. In the same year 1,904 repeat callers were flagged as vulnerable.
.IP 4.2
""" + fill(19, 8) + """
.IP 4.3
The inspectorate's PEEL report of 2021/22 graded the force as adequate at responding to the public. Under section 35 of the Police Reform Act 2002, complaints are to be logged, and regulation 6 allows 28 days.
.NH 1
Implications
.TS
tab(;) center;
lb lb
l l.
Area;Implication
Financial;None at present (see item 4 on the agenda)
Equality;None
Risk;Score 12, risk register entry 0031
.TE
.LP
Contact: Head of Contact Management, telephone 101 ext 800 2027
""")
doc("nottinghamshire-contact-2023", H("pcc_report", "nottinghamshire", None, "2023-05-23", "Contact management: answering 999 and 101"), None, "groff", J=[J("responding-to-the-public", "adequate", "adequate at responding to the public", "claimed", "2021/22")], M=om,
 not_=[("metric", "ext 800 2027", "telephone"), ("metric", "section 35 of the Police Reform", "statute"), ("metric", "regulation 6 allows 28 days", "regulation"), ("metric", "Score 12", "risk score"), ("metric", "register entry 0031", "reference"), ("metric", "see item 4", "agenda item")])

# ---------------------------------------------------------------- 11 Warwickshire assurance paper as pasted text with tabs
am = []
wt = [("Total recorded crime", "40,122", "43,871", "+9.3%"), ("Violence with injury", "4,204", "4,511", "+7.3%"), ("Rape", "611", "688", "+12.6%"), ("Residential burglary", "1,480", "1,237", "-16.4%"), ("Robbery", "402", "431", "+7.2%"), ("Rural crime", "1,655", "1,502", "-9.2%")]
for n, a, b, c in wt: am += [M(n, num(a), "count", FY(2021), "force", "table", a), M(n, num(b), "count", FY(2022), "force", "table", b), M("Change in " + n[0].lower() + n[1:], float(c[:-1]), "percent_change", FY(2022), "force", "table", c)]
for l, a, b, t, d in (("Jan 2019 - Dec 2019", "2019-01-01", "2019-12-31", 1117, (604, 302, 211)), ("Jan 2020 - Dec 2020", "2020-01-01", "2020-12-31", 1349, (811, 317, 221)), ("Jan 2021 - Dec 2021", "2021-01-01", "2021-12-31", 1688, (1092, 340, 256)), ("Jan 2022 - Dec 2022", "2022-01-01", "2022-12-31", 1702, (1040, 371, 291))):
    am += [M("Stop and searches", t, "count", SPAN(l, a, b), "force", "list", str(t))] + [M(f"Stop and searches: {k}", v, "count", SPAN(l, a, b), "force", "list", str(v)) for k, v in zip(("drugs", "theft", "weapons"), d)]
am += [M("Special constables", 104, "count", AT("as of 31 March 2023", "2023-03-31"), "force", "prose", "104"), M("Special constables", 131, "count", AT("as of 31 March 2022", "2022-03-31"), "force", "prose", "131"), M("Hours worked by special constables", 31270, "hours", FY(2022), "force", "prose", "31,270 hours"), M("Police officers", 1112, "count", AT("31 March 2023", "2023-03-31"), "force", "prose", "1,112"), M("Police officer uplift", 191, "count", None, "force", "prose", "191", True), M("Share of officers who are women", 36.9, "percent", None, "force", "prose", "36.9%"), M("Domestic homicide reviews", 3, "count", None, "force", "prose", "3", True), M("Calls to the fraud helpline", 2318, "count", None, "force", "prose", "2,318"), M("Losses to fraud prevented", 1430000, "gbp", FY(2022), "force", "prose", "£1.43m"), M("Amount lost per fraud victim", 4912, "gbp", None, "force", "prose", "£4,912"), M("Investigations open for more than a year", 212, "count", None, "force", "prose", "212"), M("Average length of a rape investigation", 386, "days", FY(2022), "force", "prose", "386 days"), M("Average length of a rape investigation", 421, "days", FY(2021), "force", "prose", "421 days"), M("Grants to community safety partnerships", 745000, "gbp", None, "force", "prose", "£745,000"), M("Killed or seriously injured on the roads", 312, "count", SPAN("2022", "2022-01-01", "2022-12-31"), "force", "prose", "312"), M("Target reduction in people killed or seriously injured by 2030", 50, "percent", None, "force", "prose", "50%", True), M("Target reduction in people killed or seriously injured by 2030", -50, "percent_change", None, "force", "prose", "50%", True),
  M("Ratio of victims supported", 9, "count", None, "force", "prose", "9 in 10", True), M("Victims referred to the victim service", 8116, "count", FY(2022), "force", "prose", "8,116"), M("Victims who felt safer after support", 88, "percent", FY(2022), "force", "prose", "88%")]
tabs = lambda rows: "\n".join("\t".join(r) for r in rows)
doc("warwickshire-assurance-2023", H("pcc_report", "warwickshire", None, "2023-06-08", "Assurance report"), None, "text", text="""
POLICE AND CRIME COMMISSIONER FOR WARWICKSHIRE

GOVERNANCE AND PERFORMANCE BOARD

DATE OF MEETING: 8 JUNE 2023

ASSURANCE REPORT: FIGHT CRIME AND REDUCE REOFFENDING

REPORT OF THE CHIEF CONSTABLE OF WARWICKSHIRE POLICE

1.      PURPOSE

1.1     To report on 3 of the 5 priorities of the Police and Crime Plan
        for the year 2022/23.

2.      CRIME

2.1     The table sets out the offences recorded in two years.

Offence	2021/22	2022/23	Change
""" + tabs(wt) + """

2.2     The average length of a rape investigation was 386 days in 2022/23,
        down from 421 days in 2021/22. 212 investigations had been open for
        more than a year.

2.3     Officers working on fraud prevented losses of £1.43m in 2022/23. The
        average victim lost £4,912. There were 2,318 calls to the fraud
        helpline, which is run with 2 other forces.

2.4     In 2022, 312 people were killed or seriously injured on the roads of
        Warwickshire. The aim of the partnership is to halve that by 2030
        (a 50% reduction).

3.      STOP AND SEARCH

3.1     The numbers of stop and searches, with the main reasons, are:

        - Jan 2019 - Dec 2019 = 1,117 searches. Drugs: 604, Theft: 302,
          Weapons: 211
        - Jan 2020 - Dec 2020 = 1,349 searches. Drugs: 811, Theft: 317,
          Weapons: 221
        - Jan 2021 - Dec 2021 = 1,688 searches. Drugs: 1,092, Theft: 340,
          Weapons: 256
        - Jan 2022 - Dec 2022 = 1,702 searches. Drugs: 1,040, Theft: 371,
          Weapons: 291

3.2     Searches are recorded under section 1 of PACE 1984 or section 23 of
        the Misuse of Drugs Act 1971.

4.      PEOPLE

4.1     The force had 1,112 officers on 31 March 2023, of whom 36.9% were
        women. It exceeded its uplift allocation of 191.

4.2     Special constables as of 31 March 2022 - 131 and as of 31 March 2023
        - 104. In 2022/23 they worked 31,270 hours.

5.      VICTIMS

5.1     In 2022/23 the victim service received 8,116 referrals, and 88% of
        those who were supported said that they felt safer.

5.2     The Commissioner awarded grants of £745,000 to the community safety
        partnerships.

6.      HMICFRS

6.1     In the PEEL inspection of 2021/22 Warwickshire Police was graded
        'good' at preventing crime and 'requires improvement' at
        investigating crime. An action plan with 22 lines is in place.

7.      IMPLICATIONS

        Financial	None
        Risk		See register (ref 7.3)
        Equality	None identified

Background papers: minutes of 9 March 2023, item 6. Author: T/Supt 1408.
""", J=[J("preventing-crime", "good", "'good' at preventing crime", "claimed", "2021/22"), J("investigating-crime", "requires_improvement", "'requires improvement' at", "claimed", "2021/22")], M=am,
 not_=[("metric", "section 1 of PACE 1984", "statute"), ("metric", "section 23 of", "statute"), ("metric", "3 of the 5 priorities", "priorities of the plan"), ("metric", "T/Supt 1408", "collar number"), ("metric", "ref 7.3", "reference"), ("metric", "minutes of 9 March 2023, item 6", "minutes"), ("metric", "2 other forces", "number of partners"), ("metric", "action plan with 22 lines", "lines of a plan")])
am += [M("Victims referred", 8116, "count", None, "force", "prose", "8,116", True)]

# ---------------------------------------------------------------- 12 Cambridgeshire workforce: PCC web page with two-level heads
fm = []
wf = [("Police officers", "1,719.4", "1,668.2", "1,733", "36.8%", "3.4%"), ("Police staff", "1,204.7", "1,187.9", "1,365", "62.0%", "5.9%"), ("PCSOs", "58.0", "79.6", "61", "47.5%", "4.9%"), ("Designated officers", "41.3", "38.8", "43", "51.2%", "7.0%"), ("Special constables", "–", "–", "142", "29.6%", "8.5%")]
for n, a, b, h, f, e in wf:
    if a != "–": fm += [M(f"{n} (FTE)", num(a), "count", AT("31 March 2024", "2024-03-31"), "force", "table", a), M(f"{n} (FTE)", num(b), "count", AT("31 March 2023", "2023-03-31"), "force", "table", b)]
    fm += [M(f"{n}: headcount", num(h), "count", AT("31 March 2024", "2024-03-31"), "force", "table", h), M(f"{n}: share female", num(f), "percent", AT("31 March 2024", "2024-03-31"), "force", "table", f), M(f"{n}: ethnic minority", num(e), "percent", AT("31 March 2024", "2024-03-31"), "force", "table", e)]
lv = [("Resignation", 78, 91), ("Retirement", 64, 59), ("Transfer to another force", 33, 27), ("Dismissal", 9, 6), ("Total leavers", 184, 183)]
for n, a, b in lv: fm += [M(f"Leavers: {n}" if n != "Total leavers" else n, a, "count", FY(2023), "force", "table", str(a)), M(f"Leavers: {n}" if n != "Total leavers" else n, b, "count", FY(2022), "force", "table", str(b))]
fm += [M("Officers recruited", 231, "count", FY(2023), "force", "prose", "231"), M("Recruits from ethnic minorities", 10.8, "percent", FY(2023), "force", "prose", "10.8%"), M("Days of sickness per officer", 8.7, "days", FY(2023), "force", "prose", "8.7 days"), M("Days of sickness per officer", 9.5, "days", FY(2022), "force", "prose", "9.5 days"), M("Working days lost per member of staff", 7.9, "days", FY(2023), "force", "prose", "7.9 days", True), M("Vetting renewals outstanding", 53, "count", AT("30 April 2024", "2024-04-30"), "force", "prose", "53"), M("Officers on restricted duties", 131, "count", AT("31 March 2024", "2024-03-31"), "force", "panel", "131"), M("Officers with less than two years' service", 22, "percent", AT("31 March 2024", "2024-03-31"), "force", "panel", "22%"), M("Grievances", 47, "count", FY(2023), "force", "panel", "47"), M("Overtime", 5900000, "gbp", FY(2023), "force", "panel", "£5.9m"), M("Volunteers", 389, "count", None, "force", "list", "389"), M("Police cadets", 206, "count", None, "force", "list", "206"), M("Volunteer hours", 44100, "hours", FY(2023), "force", "list", "44,100 hours"), M("Officers per 100,000 population", 190, "per_100000_population", AT("31 March 2024", "2024-03-31"), "force", "prose", "190"), M("Officers per 100,000 population", 245, "per_100000_population", None, "national", "prose", "245"), M("Apprentices", 97, "count", None, "force", "list", "97", True)]
doc("cambridgeshire-workforce-2024", H("pcc_report", "cambridgeshire", None, "2024-06-19", "Workforce report 2023/24"), f"""
<div id="cookie-bar">We use cookies. <a>Accept</a> <a>Settings (3)</a></div><header><p>Cambridgeshire &amp; Peterborough Police and Crime Commissioner</p><ul class="nav"><li>Home</li><li>About</li><li>Police and Crime Plan 2021-24</li><li>Decisions 2024 (18)</li><li>Get involved</li></ul></header>
<main><p class="trail">You are here: Home / Accountability / Performance / 2024</p><h1>Workforce report 2023/24</h1><p>Report to the Commissioner by the Chief Constable of Cambridgeshire Constabulary, 19 June 2024</p>
<h2>1. Who we are</h2><p>On 31 March 2024 the Constabulary had 190 officers per 100,000 population. Across England and Wales there were 245.</p>
{rows_html([[("Group", 'rowspan="2"'), ("Full-time equivalent (FTE)", 'colspan="2"'), ("31 March 2024", 'colspan="3"')], ["31 March 2024", "31 March 2023", "Headcount", "Female", "Ethnic minority"]], wf, "tbl", '<tfoot><tr><td colspan="6">Source: Home Office, Police Workforce, table 1b. “–” means that hours are not contracted.</td></tr></tfoot>')}
<h2>2. At a glance</h2><p>As at 31 March 2024 unless stated</p><dl class="facts"><dt>Officers on restricted duties</dt><dd>131</dd><dt>Officers with less than two years’ service</dt><dd>22%</dd><dt>Grievances in 2023/24</dt><dd>47</dd><dt>Spending on overtime in 2023/24</dt><dd>£5.9m</dd></dl>
<h2>3. Joining and leaving</h2><p>In 2023/24 the Constabulary recruited 231 officers, of whom 10.8% were from ethnic minorities. One in six had been a special constable or PCSO.</p>
{rows_html([["Reason for leaving", "2023/24", "2022/23"]], lv, "tbl")}
<h2>4. Health</h2><p>Sickness cost 8.7 days per officer in 2023/24 (9.5 days in 2022/23). Flu jabs were given on 12 days in October at 9 sites.</p>
<h2>5. Standards</h2><p>On 30 April 2024, 53 vetting renewals were outstanding. Regulation 13 of the Police Regulations 2003 deals with probationers.</p>
<h2>6. Volunteers</h2><ul><li>Volunteers: 389</li><li>Police cadets: 206</li><li>Volunteer hours in 2023/24: 44,100 hours</li></ul>
</main><aside><h3>Latest decisions</h3><ul><li>CPCC 2024-017: Award of £210,000 grant</li><li>CPCC 2024-018: Lease of 3 vehicles</li></ul><h3>Share</h3><p>Tweets 14K</p></aside><footer><p>PO Box 688, Huntingdon PE29 9LA. Tel 0300 333 3456. Registered office. Page reviewed 20/06/2024.</p></footer>
""", "html", M=fm, not_=[("metric", "Award of £210,000 grant", "side bar"), ("metric", "Lease of 3 vehicles", "side bar"), ("metric", "Tweets 14K", "site noise"), ("metric", "0300 333 3456", "telephone"), ("metric", "Settings (3)", "cookie bar"), ("metric", "PO Box 688", "address"), ("metric", "Regulation 13", "statute"), ("metric", "One in six had been", "fraction in words")])

# ---------------------------------------------------------------- 13 Lancashire complaints and conduct (Chromium, RAG words, note marks)
lm = []
Q2 = QTR(2023, 2)
lc = [("Complaint cases logged", "512", "1", "488", "463", "+10.6%", "Amber"), ("Allegations recorded", "1,046", "", "1,011", "897", "+16.6%", "Red"), ("Complaints per 1,000 employees", "84", "2", "80", "77", "+9.1%", "Amber"), ("Average days to log a complaint", "3", "", "4", "6", "-50.0%", "Green"), ("Average days to contact the complainant", "5", "", "5", "8", "-37.5%", "Green"), ("Average days to finalise a complaint", "118", "3", "126", "141", "-16.3%", "Green"), ("Reviews upheld by the PCC", "21", "", "17", "19", "+10.5%", "Amber"), ("Conduct cases recorded", "62", "", "57", "49", "+26.5%", "Red")]
for n, a, _, q1, py, c, _2 in lc:
    u = "days" if n.startswith("Average days") else "count"; u = "count" if "per 1,000" in n else u
    if "per 1,000 employees" not in n: lm += [M(n, num(a), u, Q2, "force", "table", a), M(n, num(q1), u, QTR(2023, 1), "force", "table", q1), M(n, num(py), u, QTR(2022, 2), "force", "table", py)]
    lm += [M("Change in " + n[0].lower() + n[1:], float(c[:-1]), "percent_change", Q2, "force", "table", c)]
al = [("Delivery of duties and service", 561, "53.6%", "52.9%"), ("Police powers, policies and procedures", 214, "20.5%", "19.8%"), ("Individual behaviours", 158, "15.1%", "16.6%"), ("Discriminatory behaviour", 47, "4.5%", "5.1%"), ("Other", 66, "6.3%", "5.6%")]
for n, c, s, ms in al: lm += [M(f"{n}: allegations", c, "count", Q2, "force", "table", str(c)), M(f"{n}: share of allegations", num(s), "percent", None, "force", "table", s), M(f"{n}: share of allegations", num(ms), "percent", None, "other", "table", ms)]
lm += [M("Gross misconduct hearings", 11, "count", FY(2022), "force", "prose", "11"), M("Officers dismissed", 7, "count", FY(2022), "force", "prose", "seven"), M("Officers suspended", 24, "count", AT("30 September 2023", "2023-09-30"), "force", "prose", "24"), M("Officers on restricted duties", 39, "count", AT("30 September 2023", "2023-09-30"), "force", "prose", "39"), M("Cost of suspended officers", 1120000, "gbp", None, "force", "prose", "£1.12m"), M("Share of complaints resolved outside Schedule 3", 41, "percent", None, "force", "prose", "41%"), M("Compliments received", 690, "count", None, "force", "prose", "690"), M("Officers and staff trained", 2360, "count", None, "force", "prose", "2,360"), M("Cases referred to the IOPC", 29, "count", None, "force", "prose", "29"), M("Change in cases referred to the IOPC", 6, "count", Q2, "force", "prose", "six more", True), M("Days lost", 120, "days", None, "force", "prose", "120", True), M("Target: days to finalise a complaint", 120, "days", None, "force", "prose", "120 working days", True), M("Cases open for more than 12 months", 33, "count", AT("30 September 2023", "2023-09-30"), "force", "prose", "33"), M("Vetting checks completed", 5417, "count", None, "force", "prose", "5,417"), M("Staff with overdue vetting", 0.4, "percent", None, "force", "prose", "0.4%")]
doc("lancashire-complaints-2023", H("pcc_report", "lancashire", None, "2023-12-04", "Complaints and conduct: quarter 2, 2023/24"), f"""
<p class="ref">Lancashire Police and Crime Panel<br>Meeting to be held on 4 December 2023<br>Electoral divisions affected: All</p><h1>Complaints and conduct: quarter 2, 2023/24</h1><p><b>Contact for further information:</b> Director, Office of the Police and Crime Commissioner, 01772 533587</p>
<div class="ex"><b>Executive summary</b><p>This report gives the panel the figures for July to September 2023 on complaints against Lancashire Constabulary.</p><b>Recommendation</b><p>The panel is asked to note the report.</p></div>
<h2>Background and advice</h2><p>1.1 The Police (Conduct) Regulations 2020 and Schedule 3 to the Police Reform Act 2002 set out how complaints are handled. A complaint has to be logged “as soon as possible”; the constabulary works to a target of 120 working days to finalise one.</p>
<p>1.2 In quarter 2, 41% of complaints were resolved outside Schedule 3. The constabulary referred 29 cases to the IOPC, and it received 690 compliments.</p>
<table class="k"><thead><tr><th rowspan="2">Indicator</th><th colspan="2">2023/24</th><th>2022/23</th><th rowspan="2">Change Q2 on Q2</th><th rowspan="2">RAG</th></tr><tr><th>Q2</th><th>Q1</th><th>Q2</th></tr></thead><tbody>{"".join(f'<tr><td>{n}</td><td>{a}{f"<sup>{k}</sup>" if k else ""}</td><td>{q}</td><td>{p}</td><td>{c}</td><td class="{r.lower()}">{r}</td></tr>' for n, a, k, q, p, c, r in lc)}</tbody></table>
<p class="fn">1 Includes 14 cases about officers of other forces. &nbsp; 2 The national average is published later. &nbsp; 3 Working days.</p>
<h2>What complaints are about</h2><table class="p"><thead><tr><th>Category of allegation</th><th>Number, Q2 2023/24</th><th>% of all allegations</th><th>Most similar forces, % of all allegations</th></tr></thead><tbody>{"".join(f"<tr><td>{n}</td><td>{c}</td><td>{s}</td><td>{m}</td></tr>" for n, c, s, m in al)}</tbody></table>
<h2>Conduct</h2><p>2.1 There were 11 gross misconduct hearings in 2022/23, and seven officers were dismissed. On 30 September 2023, 24 officers were suspended and 39 were on restricted duties; 33 cases had been open for more than 12 months.</p>
<p>2.2 The annual cost of suspended officers is £1.12m. One hearing in October sat for 9 days.</p>
<p>2.3 Some 2,360 officers and staff have been trained in the standards of professional behaviour, 10 in number. The vetting unit completed 5,417 checks; 0.4% of staff have vetting that is overdue.</p>
<h2>Consultations</h2><p>N/A</p><h2>Implications</h2><table class="p"><tr><td>Risk management</td><td>Rating 8 (likelihood 2, impact 4)</td></tr><tr><td>Financial</td><td>Within budget code 4410</td></tr></table>
<p>3.1 {fill(6, 9)}</p><p>3.2 {fill(16, 9)}</p><h2>Local Government (Access to Information) Act 1985</h2><p>List of background papers: paper 14/23, dated 5 September 2023.</p>
""", "chromium", "@page{size:A4;margin:20mm}body{font:11pt 'URW Gothic';}h1{font-size:16pt}h2{font-size:12.5pt;margin-top:18pt}.ref{float:right;font-size:9.5pt;text-align:left}h1{clear:both}.ex{border:1px solid #333;padding:8px}.k{border-collapse:collapse;width:100%;font-size:9pt}.k td,.k th{border:1px solid #888;padding:4px;text-align:center}.k td:first-child{text-align:left;width:34%}.k th{background:#ddd}.green{background:#9c9}.amber{background:#fc6}.red{background:#f99}sup{font-size:6.5pt}.p{border-collapse:collapse;font-size:9pt;margin:6px 0}.p td,.p th{padding:4px 10px;border-bottom:1px solid #bbb;text-align:left}.fn{font-size:7.5pt}",
 M=lm, not_=[("metric", "01772 533587", "telephone"), ("metric", "Includes 14 cases", "footnote"), ("metric", "sat for 9 days", "length of one hearing"), ("metric", "likelihood 2, impact 4", "risk score"), ("metric", "budget code 4410", "code"), ("metric", "10 in number", "number of standards"), ("metric", "paper 14/23", "reference"), ("judgment", "Green", "RAG")])
