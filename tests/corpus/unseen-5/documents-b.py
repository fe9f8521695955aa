# SPDX-License-Identifier: GPL-3.0-or-later
# The second half of set 5: how figures are told. A figure is marked where it stands, «shown|name|unit|period|scope», so that the page and its answer come from one place.
import calendar as _cal, re as _mre
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
def MON(y, m, label=None): return P(label or f"{MONTHS[m-1]}-{y%100:02d}", f"{y}-{m:02d}-01", f"{y}-{m:02d}-{_cal.monthrange(y, m)[1]}")
def QTR(y, q, label=None):
    m, y2 = (3 * q + 1, y) if q < 4 else (1, y + 1)
    return P(label or f"Q{q} {y}/{(y+1)%100:02d}", f"{y2}-{m:02d}-01", f"{y2}-{m+2:02d}-{_cal.monthrange(y2, m+2)[1]}")
def YR(label, to):
    y, m, d = map(int, to.split("-")); a = (y, 1) if m == 12 else (y - 1, m + 1)
    return P(label, f"{a[0]}-{a[1]:02d}-01", to)
def AT(label, d): return P(label, d, d)
UNITS = {"c": "count", "%": "percent", "pc": "percent_change", "pp": "percentage_points", "k": "per_1000_population", "kh": "per_1000_households", "tk": "per_10000_population", "hk": "per_100000_population",
         "m": "per_million_population", "pers": "per_person", "gbp": "gbp", "day": "gbp_per_person_per_day", "s": "seconds", "h": "hours", "d": "days", "w": "weeks", "mo": "months", "y": "years", "sqm": "square_miles", "mi": "miles", "r": "rank"}
SCOPES = {"": "force", "f": "force", "n": "national", "o": "other"}
class Marks:
    """Takes the marked figures out of a text and keeps their answers. `^` repeats the name or period of the mark before; a unit may carry its value (gbp=4000000); `?` after it makes the answer optional."""
    def __init__(self, **periods): self.periods, self.M, self.name, self.period = periods, [], "", None
    def __call__(self, text, where="prose"):
        def one(m):
            shown, name, unit, period, scope, *w = (m.group(1).split("|") + ["", "", "", ""])[:6]
            if name != "^": self.name = name
            if period != "^": self.period = self.periods[period] if period else None
            optional = unit.endswith("?"); unit = unit.rstrip("?"); unit, _, value = unit.partition("=")
            digits = _mre.sub(r"<[^>]*>", "", value or shown).replace("−", "-").replace("–", "-").replace(",", "").replace("\\", "")
            n = _mre.search(r"-?\d+(?:\.\d+)?", digits).group(); v = float(n) if "." in n else int(n)
            if digits.startswith("(") and digits.rstrip("%").endswith(")") and not value: v = -v
            self.M.append(M(self.name, v, UNITS[unit], self.period, SCOPES[scope], (w or [""])[0] or where, _mre.sub(r"<[^>]*>", "", shown).replace("\\pounds ", "£").replace("\\", ""), optional)); return shown
        return _mre.sub(r"«(.*?)»", one, text, flags=_mre.S)
    def parts(self, parts):
        def deep(x, where): return self(x, where) if isinstance(x, str) else tuple(deep(y, where) if isinstance(y, (str, tuple, list)) else y for y in x) if isinstance(x, tuple) else [deep(y, where) for y in x] if isinstance(x, list) else x
        return [(k, deep(a[0], "table"), *a[1:]) if k == "t" else (k, *[deep(y, {"b": "list"}.get(k, "prose")) for y in a]) for k, *a in parts]
def grid(head, rows, cls="", caption=""):
    """An HTML table; a cell (text, attributes) may span."""
    tr = lambda r, tag: "<tr>" + "".join(f"<{tag}>{c}</{tag}>" if isinstance(c, str) else f"<{tag} {c[1]}>{c[0]}</{tag}>" for c in r) + "</tr>"
    return f'<table class="{cls}">' + (f"<caption>{caption}</caption>" if caption else "") + "<thead>" + "".join(tr(r, "th") for r in head) + "</thead><tbody>" + "".join(tr(r, "td") for r in rows) + "</tbody></table>"

# ---------------------------------------------------------------- 1 Cumbria effectiveness 2016: LaTeX report, figures panel of label, period, two values; two columns of prose
m = Marks(y16=YR("12 months to 30 June 2016", "2016-06-30"), at=AT("as at 1 July 2016", "2016-07-01"), y15=YR("12 months to 30 June 2015", "2015-06-30"))
panel = m(r"""
\section*{Force in numbers}
\subsection*{Calls for assistance}
\begin{tabular}{@{}p{7.2cm}@{\hspace{8mm}}c@{\hspace{12mm}}c@{}}
& \textbf{Cumbria} & \textbf{England and Wales}\\[2mm]
\raggedright Calls for assistance per 1,000 population\newline {\small 12 months to 30 June 2016} & \Large «271|Calls for assistance per 1,000 population|k|y16» & \Large «240|^|k|^|n»\\[6mm]
\end{tabular}
\subsection*{Crime}
\begin{tabular}{@{}p{7.2cm}@{\hspace{8mm}}c@{\hspace{12mm}}c@{}}
& \textbf{Cumbria} & \textbf{England and Wales}\\[2mm]
\raggedright Recorded crime (excluding fraud) per 1,000 population\newline {\small 12 months to 30 June 2016} & \Large «53.4|Recorded crime (excluding fraud) per 1,000 population|k|y16» & \Large «68.2|^|k|^|n»\\[8mm]
\raggedright Change in recorded crime (excluding fraud)\newline {\small 12 months to 30 June 2015 against 12 months to 30 June 2016} & \Large «+5.9\%|Change in recorded crime (excluding fraud) on the previous 12 months|pc|y16» & \Large «+7.8\%|^|pc|^|n»\\[8mm]
\raggedright Charged or summonsed, as a proportion of all crimes\newline {\small 12 months to 30 June 2016} & \Large «19.3\%|Charged or summonsed as a proportion of all crimes|\%|y16» & \Large «12.1\%|^|\%|^|n»\\[6mm]
\end{tabular}
\subsection*{Organised crime}
\begin{tabular}{@{}p{7.2cm}@{\hspace{8mm}}c@{\hspace{12mm}}c@{}}
& \textbf{Cumbria} & \textbf{England and Wales}\\[2mm]
\raggedright Organised crime groups per million population\newline {\small as at 1 July 2016} & \Large «62|Organised crime groups per million population|m|at» & \Large «46|^|m|^|n»\\[6mm]
\end{tabular}
""".replace(r"|\%|", "|%|"), "panel")
prose = m(r"""
\section*{How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?}
\textbf{Good}

Cumbria Constabulary is good at preventing crime, tackling anti-social behaviour and keeping people safe. Its neighbourhood teams know the towns and valleys that they serve. In the 12 months to 30 June 2016 the constabulary recorded «11,240|Anti-social behaviour incidents recorded|c|y16» incidents of anti-social behaviour. That is «9 percent|Change in anti-social behaviour incidents recorded on the previous 12 months|pc=-9|» fewer than in the 12 months before, when England and Wales as a whole saw a fall of «5 percent|^|pc=-5||n».

Part 7 of the Crime and Policing Act 2014 gives officers further powers. The constabulary used «38|Criminal behaviour orders|c|y16» criminal behaviour orders and «17|Closure orders|c|y16» closure orders in the 12 months to 30 June 2016, which is «111|Uses of anti-social behaviour powers per million population|m|y16» uses of such powers per million population compared with «198|^|m||n» across England and Wales.\footnote{Two forces could not give this figure and are left out of the national rate for 2016.}

\subsection*{Area for improvement}
\begin{itemize}
\item The force should evaluate the problem-solving work of its neighbourhood teams, and share what has worked with every area command.
\end{itemize}

\section*{How effective is the force at investigating crime and reducing re-offending?}
\textbf{Requires improvement}

Cumbria Constabulary requires improvement in the way that it investigates crime and reduces re-offending. We reviewed 60 files. In eight of them we saw no plan at all, and nearly a quarter had no sign of a supervisor. Victims chose not to go on with «13.2 percent|Share of crimes where the victim did not support police action|%|y16» of all crimes in the 12 months to 30 June 2016; the rate for England and Wales was «13.8 percent|^|%||n». On 1 July 2016 the unit that examines telephones and computers had a backlog of «143|Backlog of devices|c|at» devices, and the oldest had waited for «19 weeks|Longest wait for the examination of a device|w|».

\section*{How effective is the force at protecting those who are vulnerable from harm, and supporting victims?}
\textbf{Good}

Cumbria Constabulary is good at protecting those who are vulnerable from harm and supporting victims. Domestic abuse made up «12.6 percent|Domestic abuse as a share of all recorded crime|%|y16» of all recorded crime in the 12 months to 30 June 2016, against «11.1 percent|^|%||n» nationally. For every 100 domestic abuse offences recorded the constabulary made «58|Arrests for every 100 domestic abuse offences|%?|y16» arrests, down from «66|^|%?|y15» in the year to 30 June 2015.
""")
m.M += [M("Files reviewed", 60, "count", None, "force", "prose", "60 files", True), M("Files reviewed without a plan", 8, "count", None, "force", "prose", "eight of them", True)]
doc("cumbria-effectiveness-2016", H("peel_report", "cumbria", "2016", "2017-03", "PEEL: Police effectiveness 2016 – An inspection of Cumbria Constabulary"), None, None, M=m.M,
  J=[J("effectiveness/preventing-crime", "good", "Cumbria Constabulary is good at preventing crime, tackling anti-social behaviour and keeping people safe."), J("effectiveness/investigating-crime", "requires_improvement", "Cumbria Constabulary requires improvement in the way that it investigates crime and reduces re-offending."),
     J("effectiveness/protecting-vulnerable", "good", "Cumbria Constabulary is good at protecting those who are vulnerable from harm and supporting victims.")],
  R=[R("a", "effectiveness/preventing-crime", "The force should evaluate the problem-solving work of its neighbourhood teams, and share what has worked with every area command.")],
  not_=[("metric", "Part 7 of the Crime and Policing Act 2014", "the number of a part and a year"), ("metric", "nearly a quarter had no sign of a supervisor", "a fraction in words")],
  tex=r"""\documentclass[10pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{helvet}\renewcommand\familydefault{\sfdefault}\usepackage{multicol}\usepackage[margin=22mm]{geometry}\usepackage{fancyhdr}
\pagestyle{fancy}\fancyhf{}\fancyhead[L]{\small PEEL: Police effectiveness 2016}\fancyhead[R]{\small Cumbria Constabulary}\fancyfoot[C]{\thepage}\setlength{\parindent}{0pt}\setlength{\parskip}{5pt}
\begin{document}\thispagestyle{empty}{\Huge\bfseries PEEL: Police effectiveness 2016\par}\vspace{6mm}{\Large An inspection of Cumbria Constabulary\par}\vspace{30mm}{March 2017\par}\vspace{4mm}{\small ISBN: 978-1-78655-301-2\par}\vspace{4mm}{\small \copyright\ HMIC 2017\par}\newpage
""" + panel + r"\newpage\begin{multicols}{2}" + prose + r"\end{multicols}\end{document}")

# ---------------------------------------------------------------- 2 Essex 2016: page with key facts as boxes: label above value, value above label, value beside label
m = Marks(y=FY(2015), t=P("5 year trend"), t10=P("10 year change"), y16=YR("12 months to 31 March 2016", "2016-03-31"))
body = m("""<header><a href="#c">Skip to content</a> <nav><a href="/">Home</a> <a href="/peel">PEEL assessments</a></nav></header><main id="c">
<h1>Essex 2016</h1><p>Read more about Essex</p>
<section class="facts"><h2>Key facts – 2015/16</h2>
<div><h3>Force Area</h3><p>«1,338|Force area|sqm|y||panel» square miles</p></div>
<div><h3>Population</h3><p>«1.77m|Population|c=1770000|y||panel» people<br>up «8%|Change in population|pc=8|t10||panel» local 10 year change</p></div>
<div><h3>Workforce</h3><p>«90%|Share of police officers who are frontline|%|y||panel» frontline police officers<br>«92%|^|%|^|n|panel» national level</p>
<p>«2.81|Workforce per 1,000 population|k|y||panel» per 1000 population<br>«3.61|^|k|^|n|panel» national level</p><p>down «14%|Change in local workforce|pc=-14|t||panel» 5 year change in local workforce<br>down «15%|^|pc=-15|^|n|panel» 5 year national change</p></div>
<div><h3>Victim-based crimes</h3><p>«0.05|Victim-based crimes per person|pers|y||panel» per person<br>«0.06|^|pers|^|n|panel» national level</p><p>up «3%|Change in victim-based crimes|pc=3|t||panel» Local 5 year trend<br>down «4%|^|pc=-4|t|n|panel» National 5 year trend</p></div>
<div><h3>Cost</h3><p>«41p|Cost of policing per person per day|day=0.41|y||panel» per person per day local<br>«55p|^|day=0.55|^|n|panel» per person per day national</p></div></section>
<h2>Effectiveness</h2><h3>How effective is the force at keeping people safe and reducing crime?</h3><p>Last updated 02/03/2017</p><p>Requires improvement</p>
<p>Essex Police requires improvement in its effectiveness at keeping people safe and reducing crime.</p>
<p>The force answers around «1,020|Average emergency calls a day|c||» emergency calls on an average day, and in the 12 months to 31 March 2016 it recorded «104,318|Crimes recorded|c|y16» crimes. The number of crimes recorded with no suspect found has doubled in two years, and almost half of those we looked at had been closed too early.</p>
<h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Last updated 03/11/2016</p><p>Good</p><p>Essex Police is good in its efficiency at keeping people safe and reducing crime.</p>
<p>By 2020 the force has to save a further «£31m|Savings still to be made|gbp=31000000||». Of the «£63.6m|Savings planned since 2010|gbp=63600000||» that it planned to save since 2010 it had made «94 percent|Share of planned savings made|%||» when we inspected. It holds «£15.4 million|General reserves|gbp=15400000||» in general reserves.</p>
<h2>Legitimacy</h2><h3>How legitimate is the force at keeping people safe and reducing crime?</h3><p>Last updated 08/12/2016</p><p>Good</p><p>Essex Police is good in respect of the legitimacy with which it keeps people safe and reduces crime.</p>
<p>At our last visit we asked 24 officers about ethics. For further information telephone 101, or 01245 491491 from abroad.</p></main><footer><p>© HMICFRS 2017. Page 1 of 3</p></footer>""")
m.M.append(M("Officers asked about ethics", 24, "count", None, "force", "prose", "24 officers", True))
doc("essex-2016", H("peel_page", "essex", "2016", None, "Essex 2016"), body, "html", "", M=m.M,
  J=[J("effectiveness", "requires_improvement", "Requires improvement", as_of="2017-03-02"), J("efficiency", "good", "Good", as_of="2016-11-03"), J("legitimacy", "good", "Good", as_of="2016-12-08")],
  not_=[("metric", "01245 491491", "a telephone number"), ("metric", "telephone 101", "a telephone number"), ("metric", "Page 1 of 3", "a page number")])

# ---------------------------------------------------------------- 3 Suffolk 2023-25: report prose with confidence intervals, AFIs with figures, grades as columns, an outcome table
m = Marks(at=AT("as of 31 March 2024", "2024-03-31"), y=YR("12 months ending 31 March 2024", "2024-03-31"), yd=YR("year ending 31 December 2023", "2023-12-31"),
  h=P("between 1 October 2023 and 31 March 2024", "2023-10-01", "2024-03-31"), fy24=FY(2024), c21=P("2021 census"))
rows = [("Charge or summons", "4,406", "10.2%", "7.1%"), ("Out-of-court disposal", "1,812", "4.2%", "3.9%"), ("Evidential difficulties: suspect identified; victim supports action", "6,091", "14.1%", "13.6%"), ("Evidential difficulties: victim does not support action", "10,930", "25.3%", "22.8%"), ("No suspect identified", "15,207", "35.2%", "39.4%")]
grades = grid([["Outstanding", "Good", "Adequate", "Requires improvement", "Inadequate"]], [["", "Preventing crime", "Managing offenders", "Responding to the public", ""], ["", "Police powers and public treatment", "Protecting vulnerable people", "Investigating crime", ""], ["", "", "Developing a positive workplace", "", ""], ["", "", "Leadership and force management", "", ""]], "g")
body = m(f"""<section class="cover"><h1>PEEL 2023–25</h1><h2>Police effectiveness, efficiency and legitimacy</h2><h2>An inspection of Suffolk Constabulary</h2><p>Published on: 12 December 2024</p></section>
<h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Suffolk Constabulary is in eight areas of policing. We make graded judgments in all eight as follows:</p>{grades}
<h3>About the force</h3><p>As of 31 March 2024, Suffolk Constabulary employed «1,371|Police officers|c|at» officers, «1,006|Police staff|c|at» staff and «48|PCSOs|c|at» PCSOs. It serves «768,600|People served|c|» people over «1,466|Force area|sqm|» square miles, with «49 miles|Coast|mi|» of coast. The constabulary had «1.78|Police officers per 1,000 population|k|» officers per 1,000 population, compared with «2.45|^|k||n» across all forces in England and Wales.</p>
<h2>Responding to the public</h2><p class="grade">Requires improvement</p><p>Suffolk Constabulary requires improvement at responding to the public.</p>
<h3>Areas for improvement</h3><div class="afi"><p><b>The constabulary needs to answer non-emergency calls sooner and lose fewer of them</b></p><p>Forces with no switchboard should have fewer than «10 percent|National standard: share of 101 calls abandoned|%?||n» of 101 calls abandoned. In the 12 months ending 31 March 2024, Suffolk Constabulary had an abandonment rate of «21.7 percent|Abandonment rate|%|y». This is a slight improvement on our last inspection, when the rate was «24 percent|^|%|».</p></div>
<p>Between 1 October 2023 and 31 March 2024, the constabulary answered «91.6 percent|999 calls answered within 10 seconds|%|h» of its 999 calls within 10 seconds. The median time to reach a grade one incident was «14 minutes and 20 seconds|Median time to reach a grade one incident|s=860||» against a target of «20 minutes|Target time to reach a grade one incident in rural areas|s=1200?|» in rural areas. The constabulary met its target on «83 percent|Share of grade one incidents attended within target|%||» of occasions.</p>
<p>In our victim service assessment we found a structured risk assessment in 61 of the 74 cases that we reviewed.</p>
<h2>Investigating crime</h2><p class="grade">Requires improvement</p><p>Suffolk Constabulary requires improvement at investigating crime.</p>
""" + m(grid([["Outcome type", "Suffolk: number of outcomes", "Suffolk: share of all offences", "England and Wales: share of all offences"]], [[n, f"«{a}|{n}: number of outcomes|c|y»", f"«{b}|{n}: share of all offences|%|y»", f"«{c}|{n}: share of all offences|%|y|n»"] for n, a, b, c in rows], "t", "Table 1: Outcomes assigned to offences, Suffolk Constabulary and England and Wales, 12 months ending 31 March 2024"), "table") + """
<p>In the year ending 31 December 2023, Suffolk Constabulary recorded «62.4|Victim-based crimes per 1,000 population|k|yd» victim-based crimes per 1,000 population. This was lower than the England and Wales rate of «74.3|^|k||n». Over the same period, the constabulary assigned «7.9 percent|Share of victim-based offences assigned a charge or summons outcome|%|yd» of victim-based offences the outcome of ‘charge or summons’. This was a rise of «1.4 percentage points|Share of victim-based offences assigned a charge or summons outcome: change on the year before|pp|» on the year before.</p>
<h2>Developing a positive workplace</h2><p class="grade">Adequate</p><p>Suffolk Constabulary is adequate at developing a positive workplace.</p><p>As of 31 March 2024, «3.6 percent|Share of officers from an ethnic minority background|%|at» of officers were from an ethnic minority background. In the 2021 census, «6.3 percent|Share of the local population from an ethnic minority background|%||» of the local population were. Of those who joined in the year ending 31 March 2024, «5.2 percent|Share of joiners from an ethnic minority background|%|y» were. Women made up «38.7 percent|Share of officers who are women|%|» of officers, up from «34.1 percent|^|%|» two years earlier.</p>
<p>Voluntary resignations stood at «4.2 percent|Voluntary resignations as a share of officers|%|y» of officers in the year ending 31 March 2024; the rate across England and Wales was «3.4 percent|^|%||n». On average, an officer lost «9.1 days|Days lost to sickness per officer|d||» to sickness.</p>
<h2>Recording data about crime</h2><p>We estimate that Suffolk Constabulary is recording «94.8 percent|Share of reported crime (excluding fraud) recorded|%||» (with a confidence interval of +/- 2.9 percent) of all reported crime (excluding fraud). We estimate that this means the constabulary did not record over «2,600|Estimated crimes not recorded|c|y» crimes for the year ending 31 March 2024. For violence against the person the figure is «92.5 percent|Share of reported violence against the person offences recorded|%||» (with a confidence interval of +/- 3.1 percent). Its recording of sexual offences has got better since our inspection of 2019, from «88.0 percent|Share of reported sexual offences recorded|%||» (+/- 4.6 percent) to «96.1 percent|^|%||».</p>
<h2>Leadership and force management</h2><p class="grade">Adequate</p><p>Suffolk Constabulary is adequate at leadership and force management.</p><p>For 2024/25 the constabulary has a net budget of «£173.9 million|Net budget|gbp=173900000|fy24», of which «£1.2m|Savings still to be found|gbp=1200000|» has still to be found.</p>""")
m.M += [M("Cases with a structured risk assessment", 61, "count", None, "force", "prose", "61 of the 74", True), M("Cases reviewed", 74, "count", None, "force", "prose", "61 of the 74", True)]
doc("suffolk-2023-25", H("peel_report", "suffolk", "2023-25", "2024-12-12", "PEEL 2023–25 – An inspection of Suffolk Constabulary"), body, "weasyprint", """@page { size: A4; margin: 25mm 22mm; @bottom-right { content: counter(page); font-size: 9pt; } @top-left { content: "PEEL 2023–25: Suffolk Constabulary"; font-size: 8pt; color: #666; } }
body { font: 11pt/1.45 "DejaVu Sans"; } .cover { page-break-after: always; } h2 { font-size: 18pt; color: #123; } h3 { font-size: 13pt; } table { border-collapse: collapse; width: 100%; font-size: 8.5pt; margin: 4mm 0; } th, td { border: .4pt solid #999; padding: 1.5mm; text-align: left; vertical-align: top; } .t td + td { text-align: right; } caption { font-weight: bold; text-align: left; padding-bottom: 2mm; } .afi { border-left: 3pt solid #246; padding-left: 4mm; } .grade { font-weight: bold; }""", M=m.M,
  J=[J("preventing-crime", "good", "Preventing crime"), J("treatment-of-the-public", "good", "Police powers and public treatment"), J("managing-offenders", "adequate", "Managing offenders"), J("protecting-vulnerable", "adequate", "Protecting vulnerable people"), J("supporting-workforce", "adequate", "Developing a positive workplace"),
     J("leadership-management", "adequate", "Leadership and force management"), J("responding-to-the-public", "requires_improvement", "Suffolk Constabulary requires improvement at responding to the public."), J("investigating-crime", "requires_improvement", "Suffolk Constabulary requires improvement at investigating crime.")],
  R=[R("a", "responding-to-the-public", "The constabulary needs to answer non-emergency calls sooner and lose fewer of them")],
  not_=[("metric", "(with a confidence interval of +/- 2.9 percent)", "a confidence interval"), ("metric", "+/- 4.6 percent", "a confidence interval")])

# ---------------------------------------------------------------- 4 Gwent crime data integrity 2018: chromium print, intervals in a table column
m = Marks(p=P("1 November 2017 to 30 April 2018", "2017-11-01", "2018-04-30"), a=P("a year"), y=P("2014 inspection"))
cdi = [("All recorded crime (excluding fraud)", "1,104", "993", "89.9%", "± 1.94%"), ("Violence against the person", "402", "347", "86.3%", "± 3.30%"), ("Sexual offences", "173", "164", "94.8%", "± 3.13%"), ("Other offences", "529", "482", "91.1%", "± 2.55%")]
body = m("""<p class="org">HMICFRS</p><h1>Gwent Police: Crime Data Integrity inspection 2018</h1><p>Published on: 27 September 2018</p>
<h2>Overall judgment</h2><p class="box">Requires improvement</p><p>Gwent Police requires improvement in its crime-recording arrangements. It has done much since our inspection of 2014, but it still leaves too many victims of violence out of its books.</p>
<p>Based on the findings of our inspection, we estimate that the force records «89.9 percent|Share of reported crimes recorded|%?|» of reported crimes (with a confidence interval of +/- 1.94 percent) excluding fraud. We estimate that this means the force does not record over «5,300|Estimated reported crimes not recorded each year|c|» reported crimes each year. The «10.1 percent|Share of reported crimes not recorded|%|» of reported crimes that go unrecorded include common assault, harassment and malicious communications.</p>
<h2>How effective is the force at recording reported crime?</h2>""") + m(grid([["Crime type", "Crimes that should have been recorded", "Crimes recorded", "Recording rate", "Confidence interval"]],
  [[n, f"«{a}|{n}: crimes that should have been recorded|c|p»", f"«{b}|{n}: crimes recorded|c|p»", f"«{c}|{n}: recording rate|%|p»", d] for n, a, b, c, d in cdi], "", "Table 1: Recording accuracy, Gwent Police, 1 November 2017 to 30 April 2018"), "table") + m("""
<p>We examined reports of crime that the force received between 1 November 2017 and 30 April 2018. Of the 94 rape reports we looked at, 91 had been recorded.</p>
<p>The force recorded only «78 percent|Share of crimes recorded within 24 hours|%|» of crimes within 24 hours of the report. That compares with «66 percent|^|%|» in 2014. Delays in more than a third of the cases made it harder to keep the victim on side.</p>
<p>The force has one crime registrar and three deputies. At the time of our inspection, «87 percent|Share of frontline staff trained in crime recording|%|» of frontline staff had completed the training in crime recording. See paragraph 3.1 of the Home Office Counting Rules 2018.</p>
<h2>Recommendation</h2><p>Immediately, Gwent Police should:</p><ul><li>make sure that every report of violence is recorded at the first opportunity.</li></ul>""")
m.M += [M("Rape reports looked at", 94, "count", None, "force", "prose", "94", True), M("Rape reports recorded", 91, "count", None, "force", "prose", "91", True)]
doc("gwent-cdi-2018", H("inspectorate_news", "gwent", None, "2018-09-27", "Gwent Police: Crime Data Integrity inspection 2018"), body, "chromium", """body { font: 11.5pt/1.5 "Liberation Serif"; margin: 0 12mm; } table { border-collapse: collapse; font-size: 10pt; } th { background: #e5e5ef; } td, th { padding: 5px 9px; border-bottom: 1px solid #888; text-align: left; } caption { text-align: left; font-style: italic; padding: 6px 0; } .box { background: #f4d9b0; display: inline-block; padding: 4px 10px; font-weight: bold; } @page { margin: 20mm; }""", M=m.M,
  J=[J("crime-data-integrity", "requires_improvement", "Gwent Police requires improvement in its crime-recording arrangements.", programme="crime_data_integrity", round="2018")],
  R=[R("r", "crime-data-integrity", "make sure that every report of violence is recorded at the first opportunity.")],
  not_=[("metric", "± 3.30%", "a confidence interval"), ("metric", "(with a confidence interval of +/- 1.94 percent)", "a confidence interval"), ("metric", "paragraph 3.1", "a paragraph number"), ("metric", "more than a third of the cases", "a fraction in words")])

# ---------------------------------------------------------------- 5 Merseyside efficiency 2015: word-like report, money, workforce tables with brackets, prose of savings
fys = {"f1": FY(2010), "f5": FY(2014), "f6": FY(2015), "f9": FY(2018), "f11": P("2011/12 to 2014/15", "2011-04-01", "2015-03-31")}
m = Marks(**fys, m10=AT("31 March 2010", "2010-03-31"), m15=AT("31 March 2015", "2015-03-31"), m18=AT("31 March 2018", "2018-03-31"), y15=YR("12 months to 31 March 2015", "2015-03-31"))
wf = [("Police officers", "4,517", "3,805", "3,440", "-16%", "-10%"), ("PCSOs", "469", "264", "250", "-44%", "-5%"), ("Police staff", "2,297", "1,752", "1,698", "-24%", "-3%"), ("Total", "7,283", "5,821", "5,388", "-20%", "-7%")]
bud = [("Gross revenue expenditure", "£378.1m", "£327.8m", "(£50.3m)"), ("Grants and council tax", "£361.9m", "£316.4m", "(£45.5m)"), ("Use of reserves", "£2.2m", "£6.3m", "£4.1m")]
gm = lambda s: ("-" if s.startswith("(") else "") + str(int(round(float(s.strip("(£m)")) * 1e6)))
parts = [("h1", "PEEL: Police efficiency 2015"), ("h2", "An inspection of Merseyside Police"), ("p", "October 2015"), ("p", "© HMIC 2015"), ("p", "ISBN: 978-1-78246-877-1"), ("br",),
 ("h2", "Overall judgment"), ("p", "**Good**"), ("p", "Merseyside Police is good at using its resources to meet its demand. The force is well placed for the years of cuts ahead."),
 ("h2", "Force in numbers"), ("h3", "Financial position"), ("p", "Forecast change in total gross revenue expenditure"),
 ("t", [["", "2010/11", "2014/15", "Change"]] + [[n, f"«{a}|{n}|gbp={gm(a)}|f1»", f"«{b}|{n}|gbp={gm(b)}|f5»", f"«{c}|{n}: change|gbp={gm(c)}|»"] for n, a, b, c in bud], [3600, 1800, 1800, 1800], {}),
 ("h3", "Workforce"), ("p", "Full-time equivalents"),
 ("t", [["", ("As at 31 March", 3, None), ("Change", 2, None)], ["", "2010", "2015", "2018 (planned)", "2010 to 2015", "2015 to 2018"]] + [[n, f"«{a}|{n} (full-time equivalents)|c|m10»", f"«{b}|{n} (full-time equivalents)|c|m15»", f"«{c}|{n} (full-time equivalents, planned)|c|m18»", f"«{d}|{n} (full-time equivalents): change|pc|»", f"«{e}|{n} (full-time equivalents): change|pc|»"] for n, a, b, c, d, e in wf], [2400, 1300, 1300, 1400, 1500, 1500], {"heads": 2}),
 ("h3", "Cost"), ("t", [["", "Merseyside Police", "England and Wales"], ["Cost of policing per head of population, 2014/15", "£226", "£172"], ["Police officers per 1,000 population, 2014/15", "«2.7|Police officers per 1,000 population|k|f5»", "«2.2|^|k|^|n»"], ["Recorded crime per 1,000 population, 12 months to 31 March 2015", "«64.9|Recorded crime per 1,000 population|k|y15»", "«61.1|^|k|^|n»"]], [5200, 2200, 2200], {"line": False}),
 ("h2", "How sustainable is the force’s financial position for the short and long term?"), ("p", "**Good**"), ("p", "Merseyside Police is good at keeping its financial position sustainable."),
 ("p", "Over the last spending review period (2011/12 to 2014/15) the force reduced its spending by «£77m|Reduction in spending|gbp=77000000|». This is «20 percent|Reduction in spending as a share of gross revenue expenditure|%?|» of its gross revenue expenditure, compared with «17 percent|^|%?||n» for England and Wales. For 2015/16 it has plans for savings of «£16.2 million|Planned savings|gbp=16200000|f6», of which «£12.9 million|Planned savings from pay|gbp=12900000|f6» will come from pay.^[Figures may not add up because of rounding. Twelve forces gave no plan for 2018/19.]"),
 ("p", "By 2018/19 it must find a further «£44.7m|Further savings to be found|gbp=44700000|». It holds reserves of «£58.9m|Reserves|gbp=58900000|m15» at 31 March 2015, and plans to bring them down to «£26m|Reserves (planned)|gbp=26000000|» over three years. The share of calls answered by the one control room fell in 2014 while an integrated system was put in; the project, which began in 2012, cost between £3m and £4m."),
 ("h2", "How sustainable and affordable is the workforce model?"), ("p", "**Requires improvement**"), ("p", "Merseyside Police’s workforce model requires improvement."),
 ("p", "The force plans to have «91 percent|Share of police officers in frontline roles (planned)|%?|» of its officers in frontline roles by March 2018. Sickness among officers was «5.1 percent|Share of officer working time lost to sickness|%|y15» of working time in the 12 months to 31 March 2015 and among staff «4.3 percent|Share of staff working time lost to sickness|%|y15».")]
parts = m.parts(parts)
word("merseyside-efficiency-2015", H("peel_report", "merseyside", "2015", "2015-10", "PEEL: Police efficiency 2015 – An inspection of Merseyside Police"), parts, "PEEL: Police efficiency 2015", "Merseyside Police  |  page", M=m.M,
  J=[J("efficiency", "good", "Good", optional=True), J("efficiency/meeting-demand", "good", "Merseyside Police is good at using its resources to meet its demand."), J("efficiency/financial-position", "good", "Merseyside Police is good at keeping its financial position sustainable."), J("efficiency/workforce-model", "requires_improvement", "Merseyside Police’s workforce model requires improvement.")],
  not_=[("metric", "cost between £3m and £4m", "a range"), ("metric", "Twelve forces gave no plan for 2018/19", "a count that only places")])

# ---------------------------------------------------------------- 6 Humberside legitimacy 2017: wkhtmltopdf, tiles, stop and search, complaints, shares against the population
m = Marks(y=YR("12 months to 31 March 2017", "2017-03-31"), at=AT("31 March 2017", "2017-03-31"), fy16=FY(2016), fy15=FY(2015), c11=P("2011 census"))
tile = lambda label, v, n, vl="Humberside", nl="England and Wales": f'<td class="tile"><div class="lab">{label}</div><table><tr><td class="big">{v}</td><td class="big">{n}</td></tr><tr><td>{vl}</td><td>{nl}</td></tr></table></td>'
body = """<h1>PEEL: Police legitimacy 2017</h1><h2>An inspection of Humberside Police</h2><p>December 2017</p><p>© HMICFRS 2017 &nbsp; ISBN: 978-1-78655-611-2</p><h2 class="nb">Force in numbers</h2><p><b>Workforce by gender and ethnicity as at 31 March 2017</b></p><table class="row"><tr>""" + \
  m(tile("Officers who are female", "«29%|Share of officers who are female|%|at»", "«29%|^|%|^|n»") + tile("Staff who are female", "«64%|Share of staff who are female|%|at»", "«61%|^|%|^|n»") + tile("Officers from a BAME background", "«1.9%|Share of officers from a BAME background|%|at»", "«6.3%|^|%|^|n»"), "panel") + "</tr></table><p><b>Stop and search, 12 months to 31 March 2017</b></p><table class='row'><tr>" + \
  m(tile("Stop and searches per 1,000 population", "«2.9|Stop and searches per 1,000 population|k|y»", "«5.0|^|k|^|n»") + tile("Stop and searches that led to an arrest", "«21%|Share of stop and searches that led to an arrest|%|y»", "«17%|^|%|^|n»") + tile("Public complaint cases per 1,000 employees", "274", "271"), "panel") + "</tr></table>" + m("""
<h2>To what extent does the force treat all of the people it serves with fairness and respect?</h2><p><b>Good</b></p><p>Humberside Police is good at treating all of the people it serves with fairness and respect.</p>
<p>In the 12 months to 31 March 2017, Humberside Police carried out «2,708|Stop and searches|c|y» stop and searches. Black people were «3.4 times|x|c?|y» more likely to be searched than white people. We reviewed 200 stop and search records; 12 did not have reasonable grounds recorded. In 2013, we found that 27 percent of 8,783 records across all forces had no sufficient grounds.</p>
<p>Of the searches in that period, «19 percent|Share of stop and searches in which the item searched for was found|%|» ended with the finding of the item that the officer was looking for. «11 percent|Share of stop and searches for stolen property|%|» of the searches were for stolen property, and «58 percent|Share of stop and searches for drugs|%|» were for drugs.</p>
<h2>How well does the force ensure that its workforce behaves ethically and lawfully?</h2><p><b>Requires improvement</b></p><p>Humberside Police requires improvement in the way it ensures that its workforce behaves ethically and lawfully.</p>
<p>The number of complaint cases recorded against officers and staff rose from «512|Complaint cases recorded against officers and staff|c|fy15» in 2015/16 to «629|^|c|fy16» in 2016/17, an increase of «23 percent|Change in complaint cases recorded on the previous year|pc|fy16». It took the force an average of «148 working days|Average time to finalise a complaint case|d|» to finalise a complaint case. At 31 March 2017, «14 percent|Share of the workforce without up-to-date vetting|%|at» of the workforce did not have up-to-date vetting.</p>
<h3>Area for improvement</h3><ul><li>The force should ensure that all staff have been vetted to the standard that their role needs.</li></ul>
<h2>To what extent does the force treat its workforce with fairness and respect?</h2><p><b>Good</b></p><p>Humberside Police is good at treating its workforce with fairness and respect.</p>
<p>The proportion of officers on long-term sickness was «1.6 percent|Share of officers on long-term sickness|%|at» at 31 March 2017 (the England and Wales average was «1.7 percent|^|%|at|n»). In the local population, «4.2 percent|Share of the local population from a BAME background|%||» are from a BAME background. Grievances fell by «18|Reduction in grievances raised|c|» to «41|Grievances raised|c|» over the same time. The Chief Constable, 52, joined the force in February 2017 after 28 years in policing.</p>""".replace("«3.4 times|x|c?|y»", "several times"))
doc("humberside-legitimacy-2017", H("peel_report", "humberside", "2017", "2017-12", "PEEL: Police legitimacy 2017 – An inspection of Humberside Police"), body, "wkhtmltopdf", """body { font: 12pt/1.5 "DejaVu Serif"; } .row { border-spacing: 12px 0; width: 100%; } .tile { border: 1px solid #557; padding: 8px; width: 33%; vertical-align: top; } .tile table { width: 100%; font-size: 9pt; } .big { font-size: 20pt; color: #235; } .lab { font-weight: bold; min-height: 42px; font-size: 10pt; } .nb { page-break-before: always; } td { text-align: center; }""", M=m.M,
  J=[J("legitimacy/treating-public-fairly", "good", "Humberside Police is good at treating all of the people it serves with fairness and respect."), J("legitimacy/ethical-lawful-behaviour", "requires_improvement", "Humberside Police requires improvement in the way it ensures that its workforce behaves ethically and lawfully."), J("legitimacy/treating-workforce-fairly", "good", "Humberside Police is good at treating its workforce with fairness and respect.")],
  R=[R("a", "legitimacy/ethical-lawful-behaviour", "The force should ensure that all staff have been vetted to the standard that their role needs.")],
  not_=[("metric", "The Chief Constable, 52, joined the force in February 2017 after 28 years in policing.", "an age and a span of a person")])
m.M += [M("Stop and search records without sufficient grounds (2013)", 27, "percent", P("2013"), "national", "prose", "27 percent", True), M("Stop and search records reviewed (2013)", 8783, "count", P("2013"), "national", "prose", "8,783", True), M("Stop and search records reviewed", 200, "count", None, "force", "prose", "200", True), M("Stop and search records without reasonable grounds recorded", 12, "count", None, "force", "prose", "12", True)]

# ---------------------------------------------------------------- 7 Thames Valley custody 2019: HTML page of the inspectorate, lists of figures, estate table
m = Marks(y=YR("year to 28 February 2019", "2019-02-28"), y18=YR("year to 28 February 2018", "2018-02-28"), jul=MON(2019, 7, "July 2019"))
est = [("Abingdon", "28", "6,214"), ("Aylesbury", "30", "5,873"), ("Maidenhead", "20", "3,019"), ("Milton Keynes", "39", "8,260")]
body = m("""<div class="bar">HMICFRS – Home | Our work | Publications | Contact us 020 3513 0500</div><h1>Thames Valley Police – Joint inspection of police custody</h1><p>Published on: 10 October 2019</p>
<h2>Fact page</h2><dl><dt>Force</dt><dd>Thames Valley Police</dd><dt>Population served</dt><dd>«2.34 million|Population served|c=2340000|||panel»</dd><dt>Number of custody suites</dt><dd>«4|Custody suites|c|||panel» designated suites, and one standby</dd><dt>Custody throughput, year to 28 February 2019</dt><dd>«23,366|Custody throughput|c|y||panel»</dd><dt>Voluntary attendances, year to 28 February 2019</dt><dd>«9,714|Voluntary attendances|c|y||panel»</dd></dl>
<h2>Custody estate</h2>""") + m(grid([["Suite", "Cells", "Detentions in the year to 28 February 2019"]], [[n, f"«{c}|{n}: cells|c?||o»", f"«{d}|{n}: detentions|c?|y|o»"] for n, c, d in est] + [["Force total", "«117|Cells|c|»", "«23,366|Detentions|c?|y»"]]), "table") + m("""
<h2>What we found</h2><p>Detainees waited an average of «19 minutes|Average wait before being booked in|s=1140|» before they were booked in. The average length of detention was «12 hours and 40 minutes|Average length of detention|s=45600|y» in the year to 28 February 2019, compared with «11 hours and 55 minutes|^|s=42900|» in the year before. The longest that we saw was for a man who was held for 43 hours in June.</p>
<p>During the year to 28 February 2019 the force:</p><ul><li>used force in custody «1,902|Uses of force in custody|c|y||list» times</li><li>held «211|Children held overnight after charge|c|y||list» children overnight after charge</li><li>strip searched «8.1 percent|Share of detainees strip searched|%|y||list» of all detainees; and</li><li>referred «3,440|Detainees referred to liaison and diversion|c|y||list» people to liaison and diversion.</li></ul>
<p>Section 136 of the Mental Health Act 1983 gives powers to hold people in a place of safety. The number of people held in custody under this section fell from «37|People held in custody under section 136|c|» to «5|^|c|» over the two years. About two in five of those we spoke to had not been told their rights again.</p>
<p>Reviews were carried out by telephone in «54 percent|Share of reviews carried out by telephone|%|» of the 80 records that we looked at.</p>
<h2>Cause of concern</h2><p><b>Detainees are held for longer than they need to be while they wait for appropriate adults.</b></p><h3>Recommendation</h3><p>The force should work with the five local authorities so that appropriate adults come without delay.</p>""")
m.M += [dict(x, scope="force") for x in m.M if x["scope"] == "other"] + [M("Standby custody suites", 1, "count", None, "force", "panel", "one standby", True), M("Records looked at", 80, "count", None, "force", "prose", "80 records", True)]  # a suite is a unit of the force, or a place
doc("thames-valley-custody-2019", H("inspectorate_news", "thames-valley", None, "2019-10-10", "Thames Valley Police – Joint inspection of police custody"), body, "html", "", M=m.M,
  R=[R("c", None, "Detainees are held for longer than they need to be while they wait for appropriate adults."), R("r", None, "The force should work with the five local authorities so that appropriate adults come without delay.")],
  not_=[("metric", "020 3513 0500", "a telephone number"), ("metric", "Section 136 of the Mental Health Act 1983", "a section and a year"), ("metric", "a man who was held for 43 hours in June", "a single case"), ("metric", "About two in five of those we spoke to", "a fraction in words")])

# ---------------------------------------------------------------- 8 South Yorkshire performance 2022/23: word-like, landscape table over pages, quarters, RAG, ranks in the group of similar forces
fy21, fy22 = FY(2021), FY(2022)
m = Marks(q1=QTR(2022, 1), q2=QTR(2022, 2), q3=QTR(2022, 3), q4=QTR(2022, 4), f1=fy21, f2=fy22, at=AT("31 March 2023", "2023-03-31"), dec=YR("12 months to December 2022", "2022-12-31"))
kpi = [("Recorded crime (all)", "36,401", "37,116", "35,882", "35,240", "144,639", "141,520", "+2.2%", "c"), ("Residential burglary", "1,402", "1,377", "1,518", "1,291", "5,588", "6,104", "-8.5%", "c"), ("Vehicle offences", "3,217", "3,390", "3,644", "3,106", "13,357", "11,910", "+12.1%", "c"),
  ("Robbery of personal property", "254", "281", "302", "247", "1,084", "1,002", "+8.2%", "c"), ("Possession of weapons", "318", "337", "296", "321", "1,272", "1,290", "-1.4%", "c"), ("Anti-social behaviour incidents", "9,887", "10,412", "7,690", "7,215", "35,204", "44,871", "-21.5%", "c"), ("Hate crimes", "1,011", "1,098", "902", "874", "3,885", "3,702", "+4.9%", "c"), ("Rape offences", "588", "611", "570", "543", "2,312", "2,298", "+0.6%", "c"),
  ("Stalking and harassment", "4,822", "5,010", "4,731", "4,655", "19,218", "20,007", "-3.9%", "c"), ("Killed and seriously injured on the roads", "204", "231", "219", "N/A", "-", "874", "-", "c"), ("Domestic abuse crimes", "8,119", "8,402", "8,077", "7,918", "32,516", "31,870", "+2.0%", "c"), ("Drug offences", "1,502", "1,377", "1,288", "1,405", "5,572", "5,916", "-5.8%", "c"),
  ("Shoplifting", "2,611", "2,804", "3,117", "3,290", "11,822", "9,344", "+26.5%", "c"), ("Theft from the person", "401", "377", "466", "352", "1,596", "1,201", "+32.9%", "c"), ("Arson", "212", "230", "187", "<5", "631", "702", "-10.1%", "c"), ("Public order offences", "4,010", "4,287", "3,861", "3,702", "15,860", "16,402", "-3.3%", "c"), ("Bicycle theft", "377", "421", "288", "199", "1,285", "1,377", "-6.7%", "c"), ("Criminal damage", "3,544", "3,602", "3,390", "3,205", "13,741", "14,002", "-1.9%", "c")]
def cell(s, name, u, p): return f"«{s}|{name}|{u}|{p}»" if _mre.fullmatch(r"[-+]?[\d,.]+%?", s) else s
big = [["Measure", ("2022/23 by quarter", 4, None), "2022/23", "2021/22", "Change", "Rating"], ["", "Q1", "Q2", "Q3", "Q4", "total", "total", "%", "RAG"]]
big += [[n, *[cell(v, n, "c", f"q{i+1}") for i, v in enumerate((a, b, c, d))], cell(t, n, "c", "f2"), cell(u, n, "c", "f1"), cell(ch, f"{n}: change on 2021/22", "pc", "f2"), "Red" if ch.startswith("+") else "Green"] for n, a, b, c, d, t, u, ch, _ in kpi]
msg = [["Measure (12 months to December 2022)", "South Yorkshire", "Similar forces average", "Rank in group of 8"], ["Crimes per 1,000 population", "«103.4|Crimes per 1,000 population|k|dec»", "«99.8|^|k|^|o»", "«5 of 8|Rank in the group of similar forces for crimes per 1,000 population|r|dec»"], ["Charge rate", "«8.8%|Charge rate|%|dec»", "«7.2%|^|%|^|o»", "«2 of 8|Rank in the group of similar forces for charge rate|r|dec»"], ["Residential burglary per 1,000 households", "«9.2|Residential burglary per 1,000 households|kh|dec»", "«6.9|^|kh|^|o»", "«7 of 8|Rank in the group of similar forces for residential burglary per 1,000 households|r|dec»"]]
parts = [("h1", "Police and Crime Plan Performance Report"), ("p", "**Quarter 4 2022/23 (January to March 2023)**"), ("p", "South Yorkshire Police and Crime Commissioner – Public Accountability Board, 5 June 2023"), ("h2", "1. Introduction"),
 ("n", "1.1", "This report tells the Board how South Yorkshire Police performed against the Plan’s three outcomes in the 2022/23 financial year."),
 ("n", "1.2", "Recorded crime stood at «144,639|Recorded crime (all)|c?|f2» in 2022/23, a rise of «2.2%|Recorded crime (all): change on 2021/22|pc?|f2». It is still «4.1%|Recorded crime compared with 2019/20|pc=-4.1|» below the level of 2019/20."),
 ("n", "1.3", "As at 31 March 2023 the force had «3,039|Police officers|c|at» officers in post, «36|Police officers above the Uplift target|c|at» more than its Uplift target of «3,003|Uplift target of police officers|c|»."), ("h2", "2. How South Yorkshire compares"), ("t", msg, [4200, 1700, 1900, 1700], {}),
 ("n", "2.1", "South Yorkshire ranks «13th|Rank among 43 forces for recorded crime per 1,000 population|r|» of the 43 forces for recorded crime per 1,000 population."), ("sect", True), ("h2", "3. Measures of the Plan"), ("t", big, [3700, 1050, 1050, 1050, 1050, 1250, 1250, 1150, 1200], {"heads": 2, "pad": 120}), ("p", "N/A = not available; <5 = suppressed."), ("sect", False),
 ("h2", "4. Victims"), ("p", "The survey of victims for 2022/23 found:"), ("b", "«71.4%|Victims satisfied with the service overall|%|f2» of victims were satisfied with the service overall («74.9%|^|%|f1» in 2021/22)"), ("b", "«84.0%|Victims of burglary satisfied with the service overall|%|f2» of victims of burglary were satisfied, against «79.3%|^|%|» in the previous year"), ("b", "«1,812|Victims who took part in the survey|c|f2» victims took part."),
 ("p", "The Commissioner gave «£3.1m|Victim services commissioned|gbp=3100000|f2» to victim services in 2022/23. «6,402|People supported by victim services|c|» people were supported. Item 7 of the agenda of 12 September 2022 gives more.")]
parts = m.parts(parts)
word("south-yorkshire-performance-2023", H("pcc_report", "south-yorkshire", None, "2023-06-05", "Police and Crime Plan Performance Report"), parts, "Public Accountability Board  5 June 2023", "OFFICIAL", M=m.M, font="Liberation Serif",
  not_=[("metric", "Item 7 of the agenda of 12 September 2022", "the number of an item"), ("metric", "<5", "a suppressed number")])

# ---------------------------------------------------------------- 9 Staffordshire panel 2024: LaTeX, longtable over pages, numbered paragraphs, precept and grants
m = Marks(f2=FY(2022), f3=FY(2023), f4=FY(2024), f5=FY(2025), feb=AT("29 February 2024", "2024-02-29"), t3=P("three years"))
lines = [("Police officer pay", 118.4, 124.9), ("Police staff pay", 61.2, 64.0), ("PCSO pay", 6.1, 5.7), ("Police pensions", 4.3, 4.5), ("Training", 1.2, 1.1), ("Premises", 9.8, 10.6), ("Transport", 5.4, 5.6), ("Supplies and services", 14.7, 15.9), ("Third-party payments", 21.3, 22.2), ("Collaboration", 7.7, 8.1), ("Capital financing", 5.1, 6.8), ("Custody contract", 2.2, 2.3), ("Forensics", 3.1, 3.4), ("Estates strategy", 1.7, 1.2), ("Fleet replacement", 1.9, 2.4), ("Insurance", 1.0, 1.3), ("Digital programme", 3.8, 5.5), ("Regional units", 4.6, 4.8), ("Roads policing grant", 0.7, 0.8), ("Office of the Commissioner", 1.3, 1.4), ("Victims' services", 2.6, 2.9), ("Community safety fund", 1.8, 1.8), ("Income", -28.4, -31.0), ("Specific grants", -12.9, -17.7), ("Contribution from reserves", -3.1, -2.2)]
fm = lambda v: f"({-v:.1f})" if v < 0 else f"{v:.1f}"
lt = "".join(rf"{n} & «{fm(a)}|{n}|gbp={int(round(a*1e6))}|f3» & «{fm(b)}|{n}|gbp={int(round(b*1e6))}|f4» & «{fm(round(b-a,1))}|{n}: variation|gbp={int(round((b-a)*1e6))}|f4»\\[1.6mm]" + "\n" for n, a, b in lines)
tex = m(r"""\section*{1.\quad Purpose of the report}
1.1\quad This report asks the Panel to consider the Commissioner's proposal to raise the council tax precept for 2024/25. Under Schedule 5 of the Police Reform and Social Responsibility Act 2011 the Panel must answer by 8 February 2024.

\section*{2.\quad The proposal}
2.1\quad The Commissioner proposes a Band D precept of «\pounds 273.57|Band D precept|gbp|f4» for 2024/25, an increase of «\pounds 12.93|Band D precept: increase|gbp|f4» or «4.96 per cent|Band D precept: change on the previous year|pc|f4» on the year before. For a Band B home, in which most of our people live, the rise is «19 pence|Band B precept: increase a week|gbp=0.19|» a week.

2.2\quad In the survey, which «2,618|Residents who answered the precept survey|c|» residents answered, «57 per cent|Share of residents who supported the increase|%|» supported the increase and «31 per cent|Share of residents who were against the increase|%|» were against it.

2.3\quad The Government settlement gives Staffordshire «\pounds 142.6m|Core grant|gbp=142600000|f4» of core grant in 2024/25, «\pounds 3.5m|Core grant: increase|gbp=3500000|f4» more than in 2023/24. The National Police Chiefs' Council expects pay to rise by between 2 and 4 per cent.

\section*{3.\quad The budget in detail}
3.1\quad All figures in the table are in millions of pounds.
""") + m(r"""
\begin{longtable}{@{}p{6.4cm}rrr@{}}\toprule \textbf{Budget heading} & \textbf{2023/24} & \textbf{2024/25} & \textbf{Variation}\\ & \textbf{\pounds m} & \textbf{\pounds m} & \textbf{\pounds m}\\ \midrule\endhead \bottomrule\endfoot
""" + lt + r"\end{longtable}", "table") + m(r"""
\section*{4.\quad Workforce and demand}
4.1\quad On 29 February 2024 the force had «2,042|Police officers|c|feb» officers, of whom «38.1 per cent|Share of officers who are female|%|feb» were female. The number of special constables has fallen from «216|Special constables|c|» to «139|^|c|» in three years.

4.2\quad Contact Services answered «93.7 per cent|999 calls answered within 10 seconds|%|f3» of 999 calls within 10 seconds in 2023/24. The average time to answer a 101 call was «1 minute 48 seconds|Average time to answer a 101 call|s=108|»; in 2022/23 it was «6 minutes 2 seconds|^|s=362|f2».

\section*{5.\quad Risks}
5.1\quad Reserves are forecast to be «\pounds 21.9m|Reserves (forecast)|gbp=21900000|» by March 2027. Each 1 per cent of pay costs the force «\pounds 2.0m|Cost of each 1 per cent of pay|gbp=2000000|».
""")
doc("staffordshire-panel-2024", H("pcc_report", "staffordshire", None, "2024-02-05", "Report to the Staffordshire Police, Fire and Crime Panel – Proposed precept 2024/25"), None, None, M=m.M,
  not_=[("metric", "Schedule 5 of the Police Reform and Social Responsibility Act 2011", "a schedule and a year"), ("metric", "between 2 and 4 per cent", "a range")],
  tex=r"""\documentclass[11pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern}\usepackage{longtable,booktabs}\usepackage[margin=26mm]{geometry}\usepackage{fancyhdr}\pagestyle{fancy}\fancyhf{}\fancyhead[R]{\small Agenda item 5}\fancyfoot[R]{\thepage}\setlength{\parindent}{0pt}\setlength{\parskip}{6pt}
\begin{document}{\Large\bfseries Report to the Staffordshire Police, Fire and Crime Panel\par}\medskip{\large Proposed precept 2024/25\par}\medskip Date of meeting: 5 February 2024\par Report of the Staffordshire Commissioner for Police, Fire and Crime\par
""" + tex + r"\end{document}")

# ---------------------------------------------------------------- 10 Wiltshire force news 2024: html release
m = Marks(q=P("between April and September 2024", "2024-04-01", "2024-09-30"), q3=P("same six months of 2023"), sep=MON(2024, 9, "September 2024"), sep3=MON(2023, 9, "September 2023"), at=AT("30 September 2024", "2024-09-30"))
body = m("""<nav>Home › News</nav><article><h1>Wiltshire Police moves out of enhanced monitoring and answers calls faster</h1><p class="date">Tuesday 5 November 2024</p>
<p>Wiltshire Police has welcomed a decision by inspectors to take the force out of the “engage” phase of monitoring, two and a half years after it went in.</p>
<p>Figures published today show how far the force has come. In September 2024, officers and staff answered «96.2 per cent|999 calls answered within 10 seconds|%|sep» of 999 calls within 10 seconds, compared to «81.7 per cent|^|%|sep3» in September 2023. The average time to answer a 999 call has been cut to «4 seconds|Average time to answer a 999 call|s|».</p>
<p>Between April and September 2024 the force:</p><ul><li>charged «1,987|Suspects charged|c|q||list» suspects – up «22 per cent|Suspects charged: change on the previous year|pc|q||list» on the same six months of 2023</li><li>recorded «431|Residential burglaries recorded|c|q||list» residential burglaries, down from «528|^|c|q3||list»</li><li>took «64|Knives taken off the streets|c|q||list» knives off the streets, and</li><li>seized drugs worth more than «£640,000|Value of drugs seized|gbp|q||list».</li></ul>
<p>Chief Constable Catherine Roper said: “We now have «1,207|Police officers|c|» officers, the most in our history. On 30 September 2024, «87 per cent|Share of response officers with an up-to-date personal safety certificate|%|at» of our response officers had an up-to-date safety certificate.” She added that 999 and 101 are there 24 hours a day, seven days a week.</p>
<p>In a survey of «1,040|People surveyed|c|» people, «68 per cent|Share of people who said that Wiltshire Police does a good or excellent job|%|» said that Wiltshire Police does a good or excellent job. The national figure is «49 per cent|^|%||n».</p>
<p>In one case in August, a gang of six was jailed for a total of 41 years and three months for 23 burglaries over five counties.</p>
<h2>Notes to editors</h2><p>1. Wiltshire Police serves «755,000|People served|c|» people. 2. Media line: 01380 826614.</p></article>""")
doc("wiltshire-force-news-2024", H("force_news", "wiltshire", "2023-25", "2024-11-05", "Wiltshire Police moves out of enhanced monitoring and answers calls faster"), body, "html", "", M=m.M,
  not_=[("metric", "a gang of six was jailed for a total of 41 years and three months for 23 burglaries", "a single case"), ("metric", "01380 826614", "a telephone number"), ("metric", "24 hours a day, seven days a week", "opening hours"), ("metric", "two and a half years after it went in", "a span in words")])

# ---------------------------------------------------------------- 11 West Yorkshire contact 2023: chromium, infographic boxes, months across, times as h:mm:ss and mm:ss, three columns
m = Marks(y=YR("12 months to 30 June 2023", "2023-06-30"), y2=YR("12 months to 30 June 2022", "2022-06-30"), jun=MON(2023, 6, "June 2023"), **{f"m{i}": MON(2023, i) for i in range(1, 7)})
mon = [("999 calls received", "c", ["34,102", "31,887", "35,340", "36,011", "39,207", "41,512"]), ("999 calls answered within 10 seconds (%)", "%", ["93.8", "94.4", "92.9", "92.1", "88.6", "85.0"]), ("Average 999 answer time (mm:ss)", "s", ["00:06", "00:05", "00:06", "00:07", "00:11", "00:14"]), ("101 calls received", "c", ["58,204", "52,660", "57,911", "54,005", "57,820", "57,316"]), ("101 calls abandoned (%)", "%", ["6.2", "5.1", "6.6", "7.9", "10.3", "-"]), ("Average 101 answer time (mm:ss)", "s", ["01:12", "00:58", "01:20", "01:44", "02:31", "02:50"]), ("Longest wait on 101 (h:mm:ss)", "s", ["0:31:04", "0:26:47", "0:40:12", "0:48:55", "1:02:18", "1:09:30"])]
secs = lambda s: sum(int(x) * 60 ** i for i, x in enumerate(reversed(s.split(":"))))
def mcell(v, n, u, p): return v if v == "-" else f"«{v}|{_mre.sub(r' *[(](%|mm:ss|h:mm:ss)[)]', '', n)}|{u}{'=%d' % secs(v) if u == 's' else ''}|{p}»"
box = lambda big, label, small: f'<div class="box"><div class="big">{big}</div><div class="lab">{label}</div><div class="sm">{small}</div></div>'
rbox = lambda label, big, small: f'<div class="box r"><div class="lab">{label}</div><div class="big">{big}</div><div class="sm">{small}</div></div>'
body = m("<h1>Contacting the Police</h1><p class='sub'>Performance paper for the Community Outcomes Meeting, 5 September 2023<br>West Yorkshire Police and the Mayor of West Yorkshire’s Policing and Crime Team</p><h2>At a glance: 12 months to 30 June 2023</h2><div class='boxes'>" +
  box("«421,906|999 calls|c|y»", "999 calls", "up «9.4%|999 calls: change on the previous year|pc|y» on the previous year") + box("«91.3%|999 calls answered within 10 seconds|%|y»", "answered within 10 seconds", "national average «88.1%|^|%|y|n»") + box("«688,240|101 calls|c|y»", "101 calls", "down «3.0%|101 calls: change on the previous year|pc=-3.0|y» on the previous year") + "</div><div class='boxes'>" +
  rbox("Priority incidents attended", "«71.8%|Priority incidents attended within one hour|%|y»", "within one hour") + rbox("Online reports", "«62,377|Online reports|c|y»", "«14.2%|Online reports as a share of all contact|%?|y» of all contact") + rbox("Victims satisfied with first contact", "«79%|Victims satisfied with first contact|%|y»", "(«81%|^|%|y2» in the 12 months to 30 June 2022)") + "</div>", "panel") + \
 "<h2>Month by month</h2>" + m(grid([["", *[f"{MONTHS[i]}-23" for i in range(6)]]], [[n, *[mcell(v, n, u, f"m{i+1}") for i, v in enumerate(vs)]] for n, u, vs in mon], "months"), "table") + "<div class='cols'>" + m("""
<h3>Calls</h3><p>June 2023 was the busiest month on record, with «41,512|999 calls received|c?|jun» emergency calls. On the busiest day the centre took over «1,900|999 calls on the busiest day|c|» of them. Changes to the emergency settings of some telephones are thought to be behind about one in six.</p><p>Silent calls rose from «4,110|Silent calls|c|y2» in the 12 months to 30 June 2022 to «9,875|^|c|y» in the 12 months to 30 June 2023.</p>
<h3>People</h3><p>The centre has «482|Contact officers (full-time equivalent)|c|» full-time equivalent contact officers against an establishment of «520|Establishment of contact officers|c|». Turnover was «16.5%|Turnover|%|y» in the 12 months to 30 June 2023. It takes «14 weeks|Length of contact officer training|w?|» to train a new starter.</p>
<h3>Response</h3><p>The median time to get to an emergency was «11 minutes 52 seconds|Median time to get to an emergency|s=712|», quicker than in the spring. The target is to reach «90%|Target: share of emergencies reached within 15 minutes|%|» of emergencies within 15 minutes; the force reached «74.6%|Share of emergencies reached within 15 minutes|%|».</p>
<h3>Next steps</h3><p>Phase 2 of the programme starts on 1 November 2023. A further paper comes to the meeting of 5 December, at 10.30am in Room 4.</p>""") + "</div>"
doc("west-yorkshire-contact-2023", H("pcc_report", "west-yorkshire", None, "2023-09-05", "Contacting the Police"), body, "chromium", """body { font: 10pt/1.4 "Liberation Sans"; } h1 { color: #4b2e83; } .boxes { display: flex; gap: 14px; margin: 10px 0; } .box { flex: 1; background: #efeaf7; padding: 10px; text-align: center; } .big { font-size: 24pt; color: #4b2e83; font-weight: bold; } .lab { font-weight: bold; } .sm { font-size: 9pt; } .months { width: 100%; border-collapse: collapse; } .months th { background: #4b2e83; color: #fff; } .months td, .months th { padding: 4px; font-size: 9pt; text-align: right; } .months td:first-child { text-align: left; } .months tr:nth-child(even) td { background: #f3f3f3; }
.cols { column-count: 3; column-gap: 16px; } @page { size: A4; margin: 16mm; }""", M=m.M,
  not_=[("metric", "about one in six", "a fraction in words"), ("metric", "at 10.30am in Room 4", "a time and a room"), ("metric", "Phase 2 of the programme", "the number of a phase")])

# ---------------------------------------------------------------- 12 Dorset victims 2022: plain text, label lines, bullets with pairs
m = Marks(y=YR("year to September 2022", "2022-09-30"), y1=YR("year to September 2021", "2021-09-30"), f=FY(2021))
text = m("""
DORSET POLICE AND CRIME COMMISSIONER

Victims' Bureau: annual report on satisfaction
DATE OF MEETING 30 NOVEMBER 2022

1. Headlines

Overall satisfaction, year to September 2022: «72.6%|Overall satisfaction|%|y||list»
Overall satisfaction, year to September 2021: «75.1%|^|%|y1||list»
Surveys completed, year to September 2022: «1,906|Surveys completed|c|y||list»
Response rate, year to September 2022: «11.4%|Response rate|%|y||list»

2. Ease of contact

In the year to September 2022, «81.3 per cent|Victims who found it easy to make contact|%|y» of victims found it
easy to make contact, compared with «80.9 per cent|^|%|y1» in the year to September
2021. «58 per cent|Victims who felt informed of the progress of their case|%|» felt that they had been kept informed of the progress
of their case. Fewer than half knew about the Victims' Code 2021.

3. By type of crime (year to September 2022)

Victims satisfied overall:

  * burglary - «83.5%|Victims of burglary satisfied overall|%|y||list»
  * vehicle crime - «64.2%|Victims of vehicle crime satisfied overall|%|y||list»
  * violent crime - «70.8%|Victims of violent crime satisfied overall|%|y||list»
  * hate crime - «69.0%|Victims of hate crime satisfied overall|%|y||list»

4. The Bureau

The Bureau has «22|Staff of the Bureau|c|» staff and made «14,870|Contacts with victims|c|f» contacts with victims in
2021/22, which cost «£1.04 million|Cost of the Bureau|gbp=1040000|f», or about «£70|Cost for each contact|gbp|» for each contact. Each
victim heard from the Bureau within «3 working days|Time within which a victim heard from the Bureau|d?|», and the number of complaints
about it halved from «44|Complaints about the Bureau|c|» to «22|^|c|».

Contact: 01202 229084. Page 2 of 2
""")
doc("dorset-victims-2022", H("pcc_report", "dorset", None, "2022-11-30", "Victims' Bureau: annual report on satisfaction"), None, None, M=m.M, text=text, not_=[("metric", "01202 229084", "a telephone number"), ("metric", "Page 2 of 2", "a page number"), ("metric", "Victims' Code 2021", "a year")])

# ---------------------------------------------------------------- 13 Lincolnshire outcomes 2019: weasyprint, borderless tables with heads of two levels, years across; brackets and thousands; notes
f17, f18 = FY(2017), FY(2018)
m = Marks(f17=f17, f18=f18)
out13 = [("Charged or summonsed", "4,120", "11.6%", "3,766", "9.9%", "(354)"), ("Cautioned", "902", "2.5%", "817", "2.1%", "(85)"), ("Community resolution", "1,433", "4.0%", "1,690", "4.4%", "257"), ("Victim declined to support", "8,301", "23.4%", "10,244", "26.9%", "1,943"), ("Investigation completed, no suspect", "15,902", "44.8%", "16,011", "42.0%", "109"), ("Total crimes", "35,495", "100%", "38,121", "100%", "2,626")]
def two(n, a, b, y): return [f"«{a}|{n}: number|c|{y}»", f"«{b}|{n}: share of crimes|%{chr(63) if b == chr(49)+chr(48)*2+chr(37) else str()}|{y}»"]
t1 = m(grid([[("Outcome", 'rowspan="2"'), ("2017/18", 'colspan="2"'), ("2018/19", 'colspan="2"'), ("Change in number", 'rowspan="2"')], ["Number", "% of crimes", "Number", "% of crimes"]], [[n, *two(n, a, b, "f17"), *two(n, c, d, "f18"), f"«{e}|{n}: change in number|c|f18»"] for n, a, b, c, d, e in out13], "plain", "Table A. Outcomes of recorded crime, Lincolnshire Police"), "table")
t2r = [("Boston and South Holland", "9,874", "1,022"), ("East Lindsey", "7,160", "904"), ("Lincoln", "9,950", "1,111"), ("North and South Kesteven", "8,002", "729")]
t2 = m(grid([["District 2018/19", "Crimes", "Charges"]], [[n, f"«{a}|{n}: crimes|c|f18|o»", f"«{b}|{n}: charges|c|f18|o»"] for n, a, b in t2r], "plain", "Table B. Districts"), "table")
body = m("""<h1>Outcomes of crime in Lincolnshire</h1><p>Report to the Police and Crime Commissioner for Lincolnshire – June 2019</p><div class="three"><h2>Summary</h2>
<p>In 2018/19 Lincolnshire Police recorded «38,121|Total crimes: number|c?|f18» crimes, «7.4%|Total crimes: change on the previous year|pc|f18» more than in 2017/18. Over the same two years the share of crimes that ended in a charge fell by «1.7 percentage points|Share of crimes that ended in a charge: change|pp=-1.7|» to «9.9%|Share of crimes that ended in a charge|%?|».</p><p>For rape the charge rate was «3.1%|Charge rate for rape|%|f18» in 2018/19, compared with «4.4%|^|%|f17» in 2017/18 and «2.9%|^|%||n» across England and Wales.</p>
<p>Shop theft solved by community resolution went from «212|Shop thefts solved by community resolution|c|» to «388|^|c|».</p><h2>Why it matters</h2><p>Investigations now take longer. A charge came after «43 days|Median time to a charge|d|» on the median, against «31 days|^|d|f17» in 2017/18. Victims withdrew most often in cases of domestic abuse («48%|Share of domestic abuse cases in which the victim withdrew|%|»).<sup>1</sup></p><h2>Workload</h2><p>Each detective carries «17|Crimes carried by each detective|c|» crimes on average, and the force has «31|Detective vacancies|c|» vacancies for detectives. One in ten crimes is filed on the day on which it is reported.</p></div>""") + t1 + t2 + """<p class="fn"><sup>1</sup> Outcome 16 of the framework that came in in April 2014. <sup>2</sup> Districts of 2011.</p>"""
doc("lincolnshire-outcomes-2019", H("pcc_report", "lincolnshire", None, "2019-06", "Outcomes of crime in Lincolnshire"), body, "weasyprint", """@page { size: A4; margin: 20mm; @bottom-center { content: "Lincolnshire Police · " counter(page); font-size: 8pt; } } body { font: 9.5pt/1.4 "C059", serif; } .three { columns: 3; column-gap: 7mm; text-align: justify; } h2 { font-size: 11pt; } .plain { width: 100%; margin-top: 6mm; font-size: 9pt; border-spacing: 0; } .plain td, .plain th { padding: 1.2mm 2mm; text-align: right; } .plain td:first-child, .plain th:first-child { text-align: left; } .plain thead tr:first-child th[colspan] { text-align: center; } caption { text-align: left; font-weight: bold; } .fn { font-size: 7.5pt; margin-top: 8mm; }""", M=m.M,
  not_=[("metric", "Outcome 16 of the framework", "the number of an outcome"), ("metric", "One in ten crimes is filed", "a fraction in words")])

# ---------------------------------------------------------------- 14 Bedfordshire assurance 2021: text, series in bullets, ranges, pairs
m = Marks(a=P("Apr 2019 – Mar 2020", "2019-04-01", "2020-03-31"), b=P("Apr 2020 – Mar 2021", "2020-04-01", "2021-03-31"), at=AT("31 March 2021", "2021-03-31"), f=FY(2020), sep=P("as of September 2021", "2021-09-01", "2021-09-30"))
text = m("""
Office of the Police and Crime Commissioner for Bedfordshire
Public scrutiny meeting - Vulnerability
18 October 2021

Stop and search

- Apr 2019 – Mar 2020 = «3,870|Stop and searches|c|a||list» searches. Positive outcomes: «1,119|Positive outcomes of stop and searches|c|a||list». Arrests: «502|Arrests from stop and searches|c|a||list»
- Apr 2020 – Mar 2021 = «5,216|Stop and searches|c|b||list» searches. Positive outcomes: «1,340|Positive outcomes of stop and searches|c|b||list». Arrests: «588|Arrests from stop and searches|c|b||list»

Domestic abuse

Bedfordshire Police recorded «7,914|Domestic abuse crimes|c|f» domestic abuse crimes in 2020/21, an increase of «11%|Domestic abuse crimes: change on the previous year|pc|f» on the year before. The charge rate for these crimes was «12.2%|Charge rate for domestic abuse crimes|%|», compared with «8.6%|^|%||n» nationally. Of the «1,145|Domestic violence disclosure requests|c|f» requests made under the disclosure scheme in 2020/21, «402|Domestic violence disclosures made|c|» led to a disclosure.

Between 20 and 25 per cent of victims do not wish to speak to the police at all, and around half of the rest ring more than once.

Missing people

Missing people reports:
2019/20 - «4,402|Missing people reports|c|a||list»
2020/21 - «3,318|Missing people reports|c|f||list»

Staff

As of September 2021 the unit had «64|Officers of the unit|c|sep» officers – «9|Vacancies in the unit|c|» vacancies – and each carried an average of «14.5|Average cases carried by each officer|c|» cases. Training had reached «1,088|Officers and staff trained|c|» officers and staff, at a cost of «£86,500|Cost of training|gbp|».

The Commissioner asked why the force was ranked 38th of 43 for charging in 2018. The Chief Constable replied that three operations, Costello, Boson and Sapphire, with 112 arrests between them, had taken up much time.
""")
m.M.append(M("Rank among 43 forces for charging", 38, "rank", P("2018"), "force", "prose", "38th of 43", True))
doc("bedfordshire-scrutiny-2021", H("pcc_report", "bedfordshire", None, "2021-10-18", "Public scrutiny meeting - Vulnerability"), None, None, M=m.M, text=text, not_=[("metric", "Between 20 and 25 per cent of victims", "a range"), ("metric", "with 112 arrests between them", "single operations")])

# ---------------------------------------------------------------- 15 Norfolk 2018/19: page of the inspectorate in html
m = Marks(y=YR("12 months to 30 September 2018", "2018-09-30"), at=AT("31 March 2018", "2018-03-31"), f=FY(2017))
body = m("""<h1>Norfolk PEEL 2018</h1><p>Published on: 2 May 2019</p><div class="kf"><h2>Key facts 2017/18</h2><ul class="kflist"><li><strong>«898,400|Population|c|f||panel»</strong> people</li><li><strong>«2,074|Force area|sqm|f||panel»</strong> square miles</li><li><strong>«1.7|Police officers per 1,000 population|k|f||panel»</strong> police officers per 1,000 population (England and Wales: «2.1|^|k|f|n|panel»)</li><li><strong>42p</strong></li></ul></div>
<h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 02/05/2019</p><p>Good</p><p>Norfolk Constabulary is good at reducing crime and keeping people safe.</p><p>The constabulary has the highest workload of safeguarding visits in the region: «9,118|Safeguarding visits|c|y» visits in the 12 months to 30 September 2018, or «10.1|Safeguarding visits per 1,000 population|k|y» per 1,000 population. In the same period it made arrests in «41 percent|Share of domestic abuse incidents that led to an arrest|%|» of domestic abuse incidents. The rate for England and Wales was «38 percent|^|%||n».</p>
<h2>Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services?</h3><p>Last updated 02/05/2019</p><p>Outstanding</p><p>Norfolk Constabulary is outstanding in the efficiency with which it operates.</p><p>With Suffolk it has saved «£37m|Savings made with Suffolk|gbp=37000000||» since 2010. Demand is expected to go up by «8.5 percent|Expected change in demand|pc|» by 2022. The constabulary spends £163 per head of population; the average of similar forces is £158.</p>
<h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 02/05/2019</p><p>Good</p><p>Norfolk Constabulary is good at treating the public and its workforce legitimately.</p><p>In our 2017 inspection we found that 9 percent of searches had no reasonable grounds. This time it was «4 percent|Share of searches without reasonable grounds|%|». «1,612|Police officers|c|at» officers and «1,105|Police staff|c|at» staff worked for the constabulary on 31 March 2018.</p>""".replace("<li><strong>42p</strong></li>", ""))
m.M.append(M("Share of searches without reasonable grounds", 9, "percent", P("2017 inspection"), "force", "prose", "9 percent"))
doc("norfolk-peel-2018", H("peel_page", "norfolk", "2018/19", "2019-05-02", "Norfolk PEEL 2018"), body, "html", "", M=m.M, J=[J("effectiveness", "good", "Good", as_of="2019-05-02"), J("efficiency", "outstanding", "Outstanding", as_of="2019-05-02"), J("legitimacy", "good", "Good", as_of="2019-05-02")])

# ---------------------------------------------------------------- 16 Devon and Cornwall 2021/22: chromium, two columns, prose
m = Marks(y=YR("year ending 31 March 2022", "2022-03-31"), at=AT("31 March 2022", "2022-03-31"), q=P("between 1 January and 31 March 2022", "2022-01-01", "2022-03-31"), y1=YR("year ending 31 March 2021", "2021-03-31"))
body = """<div class="cover"><h1>PEEL 2021/22</h1><h1>Police effectiveness, efficiency and legitimacy</h1><h2>An inspection of Devon &amp; Cornwall Police</h2><p>26 October 2022</p></div><div class="two">""" + m("""
<h2>Overview</h2><p>Devon &amp; Cornwall Police serves «1.79 million|People served|c=1790000|» people, a number that more than doubles on a summer’s day. The force covers «3,961|Force area|sqm|» square miles and has «722 miles|Coastline|mi|» of coastline. Its workforce on 31 March 2022 was «5,914|Workforce|c|at», of whom «3,537|Police officers|c|at» were officers, «2,167|Police staff|c|at» were staff and «210|PCSOs|c|at» were PCSOs.</p>
<h2>Treatment of the public</h2><p>Adequate</p><p>Devon &amp; Cornwall Police is adequate at treating people fairly and with respect.</p><p>During our inspection, we reviewed a sample of 231 stop and search records from 1 January to 31 December 2021. On the basis of this sample, we estimate that «86.1 percent|Share of stop and searches with reasonable grounds recorded|%|» (with a confidence interval of +/- 4.3 percent) of all stop and searches by the force during this period had reasonable grounds recorded. This is broadly unchanged compared with the findings from our previous review in 2019, where we found «85.2 percent|^|%|» (with a confidence interval of +/- 4.5 percent) of stop and searches had reasonable grounds recorded. Of the records we reviewed for stop and searches on people from ethnic minority backgrounds, 8 of 9 had reasonable grounds recorded.</p>
<h2>Responding to the public</h2><p>Inadequate</p><p>Devon &amp; Cornwall Police is inadequate at responding to the public.</p><h3>Cause of concern</h3><p><b>The force can’t answer the public’s calls in good time.</b></p><p>Between 1 January and 31 March 2022, «62.5 percent|999 calls answered within 10 seconds|%|q» of 999 calls were answered within 10 seconds. In the year ending 31 March 2022, «34.8 percent|101 calls abandoned|%|y» of 101 calls were abandoned, compared with «29.9 percent|^|%|y1» in the year ending 31 March 2021. Some callers waited for more than two hours.</p><h3>Recommendations</h3><p>Within three months, Devon &amp; Cornwall Police should:</p><ul><li>find out why callers give up; and</li><li>put enough people on at the times when demand is greatest.</li></ul>
<h2>Investigating crime</h2><p>Adequate</p><p>Devon &amp; Cornwall Police is adequate at investigating crime.</p><p>We examined 90 case files. In the year ending 31 March 2022, «9.0 percent|Share of victim-based crimes that ended in a charge|%|y» of victim-based crimes ended in a charge, which is higher than the rate for all forces in England and Wales («6.4 percent|^|%|y|n»). The force recorded «57.6|Crimes per 1,000 population|k|» crimes per 1,000 population, the fourth lowest of the 43 forces.</p><p>There were «2,310|Digital devices awaiting examination|c|» digital devices waiting to be examined, down from «3,055|^|c|» six months earlier.</p>
<h2>Strategic planning</h2><p>Adequate</p><p>Devon &amp; Cornwall Police is adequate at strategic planning, organisational management and providing value for money.</p><p>It expects to overspend by «£2.7m|Expected overspend|gbp=2700000|» in 2022/23. Some 85 percent of its budget, nearly seven-eighths, goes on people.</p>""".replace("Some 85 percent of its budget, nearly seven-eighths, goes on people.", "Some «85 percent|Share of the budget that goes on people|%|» of its budget goes on people.")) + "</div>"
doc("devon-and-cornwall-2021-22", H("peel_report", "devon-and-cornwall", "2021/22", "2022-10-26", "PEEL 2021/22 – An inspection of Devon & Cornwall Police"), body, "chromium", """body { font: 10.5pt/1.45 "Liberation Sans"; } .cover { height: 230mm; page-break-after: always; } .two { columns: 2; column-gap: 9mm; } h2 { color: #00506b; break-after: avoid; } @page { size: A4; margin: 18mm; }""", M=m.M,
  J=[J("treatment-of-the-public", "adequate", "Devon & Cornwall Police is adequate at treating people fairly and with respect."), J("responding-to-the-public", "inadequate", "Devon & Cornwall Police is inadequate at responding to the public."), J("investigating-crime", "adequate", "Devon & Cornwall Police is adequate at investigating crime."), J("strategic-planning", "adequate", "Devon & Cornwall Police is adequate at strategic planning, organisational management and providing value for money.")],
  R=[R("c", "responding-to-the-public", "The force can’t answer the public’s calls in good time."), R("r", "responding-to-the-public", "find out why callers give up; and"), R("r", "responding-to-the-public", "put enough people on at the times when demand is greatest.")],
  not_=[("metric", "(with a confidence interval of +/- 4.3 percent)", "a confidence interval")])
m.M.append(M("Rank among 43 forces for crimes per 1,000 population", 4, "rank", None, "force", "prose", "the fourth lowest of the 43 forces", True))
m.M.append(M("Stop and search records reviewed", 231, "count", P("1 January to 31 December 2021", "2021-01-01", "2021-12-31"), "force", "prose", "231", True))
m.M.append(M("Case files examined", 90, "count", None, "force", "prose", "90", True))
m.M += [M("Stop and search records of people from ethnic minority backgrounds with reasonable grounds recorded", 8, "count", None, "force", "prose", "8 of 9", True), M("Stop and search records of people from ethnic minority backgrounds reviewed", 9, "count", None, "force", "prose", "8 of 9", True), M("Longest wait of some callers", 2, "hours", None, "force", "prose", "more than two hours", True), M("Longest wait of some callers", 7200, "seconds", None, "force", "prose", "more than two hours", True)]

# ---------------------------------------------------------------- 17 Cleveland diversity 2020: libreoffice web print, table of columns local/population/national, panel in four columns
m = Marks(at=AT("31 March 2020", "2020-03-31"), f19=FY(2019), f18=FY(2018))
div = [("White", "1,288", "97.6%", "94.5%", "92.7%"), ("Asian or Asian British", "15", "1.1%", "3.7%", "3.1%"), ("Black or Black British", "4", "0.3%", "0.6%", "1.2%"), ("Mixed", "11", "0.8%", "0.9%", "2.2%"), ("Not stated", "2", "0.2%", "..", "0.8%")]
four = [("Officers", "1,320"), ("Staff", "614"), ("PCSOs", "128"), ("Specials", "59")]
body = "<p>Agenda item 9</p><h1>Cleveland Police: workforce and fairness</h1><p>Paper for the Police and Crime Commissioner for Cleveland, 14 July 2020</p><h2>Our people at 31 March 2020</h2>" + m("<table class='four' width='100%'><tr>" + "".join(f"<td><font size='5'>«{v}|{n}|c|at»</font></td>" for n, v in four) + "</tr><tr>" + "".join(f"<td>{n}</td>" for n, v in four) + "</tr></table>", "panel") + \
 "<h2>Ethnicity</h2>" + m(grid([["Ethnic group", "Officers at 31 March 2020", "Share of officers", "Share of Cleveland’s population", "Share of officers in England and Wales"]], [[n, f"«{a}|{n}: officers|c|at»", f"«{b}|{n}: share of officers|%|»", f"«{c}|{n}: share of population|%|»" if c != ".." else c, f"«{d}|{n}: share of officers|%||n»"] for n, a, b, c, d in div], "line"), "table") + m("""
<h2>Use of force</h2><p>Officers filled in «7,402|Use of force forms|c|f19» use of force forms in 2019/20, up from «5,530|^|c|f18» in 2018/19. Handcuffs were used in «78%|Share of uses of force with handcuffs|%|» of these. Taser was drawn «614|Taser: times drawn|c|» times and fired «51|Taser: times fired|c|» times. Black people were subject to force at a rate of «31.2 per 1,000 population|Use of force on Black people per 1,000 population|k|», compared with «13.0|Use of force on white people per 1,000 population|k|» for white people.</p>
<h2>Complaints</h2><ul><li>«388|Complaints recorded|c|f19||list» complaints were recorded in 2019/20 (2018/19: «421|^|c|f18||list»).</li><li>«92%|Complaints acknowledged within two working days|%|||list» of complaints were acknowledged within two working days.</li><li>The average time to close a complaint was «97 days|Average time to close a complaint|d|f19||list» in 2019/20.</li><li>«11|Officers dismissed|c|||list» officers were dismissed.</li></ul>
<h2>Promotion</h2><p>Of «46|Officers who applied for promotion to sergeant|c|» officers who applied for promotion to sergeant, «19 (41.3%)|Officers promoted to sergeant|c=19|» were promoted. Women hold «26%|Share of posts of inspector and above held by women|%|» of posts of inspector and above; the goal is «35%|Goal: share of posts of inspector and above held by women|%|» by 2025. A third of applicants came from Hartlepool.</p>""")
m.M.append(M("Share of applicants promoted to sergeant", 41.3, "percent", None, "force", "prose", "41.3%"))
doc("cleveland-workforce-2020", H("pcc_report", "cleveland", None, "2020-07-14", "Cleveland Police: workforce and fairness"), body, "libreoffice", """body { font-family: "Liberation Sans"; font-size: 11pt; } td, th { padding: 4px; } .line td, .line th { border: 1px solid #000; } .four td { text-align: center; width: 25%; }""", M=m.M, not_=[("metric", "A third of applicants came from Hartlepool", "a fraction in words")])

# ---------------------------------------------------------------- 18 North Yorkshire crime inspection 2014: wkhtmltopdf, short report with figures in prose and label lines
m = Marks(y=YR("12 months to March 2014", "2014-03-31"), j=YR("12 months to June 2014", "2014-06-30"), d=YR("12 months to December 2013", "2013-12-31"))
body = m("""<h1>Crime inspection 2014</h1><h2>North Yorkshire Police</h2><p>November 2014</p><p>© HMIC 2014 – ISBN: 978-1-78246-490-2</p>
<h2 style="page-break-before:always">North Yorkshire in numbers</h2><div class="blk"><h3>Crimes recorded (excluding fraud), 12 months to June 2014</h3><p>North Yorkshire «35,217|Crimes recorded (excluding fraud)|c|j||panel»</p></div><div class="blk"><h3>Crimes per 1,000 population, 12 months to June 2014</h3><p>North Yorkshire «43.9|Crimes per 1,000 population|k|j||panel» &nbsp;&nbsp; England and Wales «61.2|^|k|j|n|panel»</p></div><div class="blk"><h3>Victim satisfaction, 12 months to June 2014</h3><p>North Yorkshire «85.8%|Victim satisfaction|%|j||panel» &nbsp;&nbsp; England and Wales «84.7%|^|%|j|n|panel»</p></div><div class="blk"><h3>Cost of policing per resident a day</h3><p>North Yorkshire «48p|Cost of policing per resident a day|day=0.48|||panel» &nbsp;&nbsp; England and Wales «56p|^|day=0.56||n|panel»</p></div>
<h2>How effective is the force at reducing crime and preventing offending?</h2><p><b>Good</b></p><p>North Yorkshire Police is good at reducing crime and preventing offending.</p><p>Over the last four years recorded crime (excluding fraud) fell by «28 percent|Recorded crime (excluding fraud): change over four years|pc=-28|», which is greater than the fall of «15 percent|^|pc=-15||n» across England and Wales. In the 12 months to June 2014 it fell by «2 percent|Recorded crime (excluding fraud): change on the previous year|pc=-2|j»; in England and Wales it did not change. North Yorkshire’s detection rate (for crimes excluding fraud) for the 12 months to March 2014 was «31 percent|Detection rate (crimes excluding fraud)|%|y». This is higher than the England and Wales detection rate of «26 percent|Detection rate|%||n».</p>
<h2>How effective is the force at investigating offending?</h2><p><b>Good</b></p><p>North Yorkshire Police is good at investigating offending.</p><p>The force conducted «86|Integrated offender management cohort|c?|» … of offenders.</p>
<h2>How effective is the force at tackling anti-social behaviour?</h2><p><b>Outstanding</b></p><p>North Yorkshire Police is outstanding at tackling anti-social behaviour.</p><p>A survey by HMIC of victims found that «89 percent|Victims of anti-social behaviour satisfied with the way that the police dealt with their call|%|» were satisfied with the way that the police dealt with their call, and «71 percent|Victims of anti-social behaviour who thought that the police took their call seriously|%?|» thought that the problem had got no worse. In the 12 months to June 2014, «30,114|Anti-social behaviour incidents|c|j» incidents of anti-social behaviour were recorded, equal to «38|Anti-social behaviour incidents per 1,000 population|k|j» per 1,000 population.</p>""".replace("<p>The force conducted «86|Integrated offender management cohort|c?|» … of offenders.</p>", "<p>Of the «86|Offenders managed by the integrated offender management scheme|c|» offenders managed by the scheme, «31|Offenders managed by the scheme who had offended again|c|» had offended again. The charge came after 12 weeks in the case that we followed.</p>"))
doc("north-yorkshire-2014", H("peel_report", "north-yorkshire", "2014", "2014-11", "Crime inspection 2014 – North Yorkshire Police"), body, "wkhtmltopdf", """body { font: 12pt/1.5 "Liberation Sans"; } .blk { border-bottom: 1px solid #999; } .blk h3 { font-size: 11pt; margin: 8px 0 2px; } .blk p { font-size: 13pt; margin: 2px 0 8px; }""", M=m.M,
  J=[J("effectiveness/reducing-crime", "good", "North Yorkshire Police is good at reducing crime and preventing offending."), J("effectiveness/investigating-offending", "good", "North Yorkshire Police is good at investigating offending."), J("effectiveness/anti-social-behaviour", "outstanding", "North Yorkshire Police is outstanding at tackling anti-social behaviour.")],
  not_=[("metric", "The charge came after 12 weeks in the case that we followed.", "a single case")])

# ---------------------------------------------------------------- 19 Hampshire effectiveness 2017: word-like, table over two heads of crime types, figure captions, footnoted figures
m = Marks(j=YR("12 months to 30 June 2017", "2017-06-30"), j6=YR("12 months to 30 June 2016", "2016-06-30"), at=AT("1 July 2017", "2017-07-01"), s=AT("30 September 2017", "2017-09-30"))
ct = [("Victim-based crime", "71.8", "67.4", "+6.5%", "72.0"), ("Assault with injury", "9.1", "8.6", "+5.8%", "8.3"), ("Sexual offences", "2.6", "2.2", "+18.2%", "2.1"), ("Robbery", "0.5", "0.4", "+25.0%", "1.1"), ("Theft offences", "30.2", "30.9", "-2.3%", "34.6"), ("Anti-social behaviour incidents", "23.7", "27.3", "-13.2%", "29.5")]
parts = [("h1", "PEEL: Police effectiveness 2017"), ("h2", "An inspection of Hampshire Constabulary"), ("p", "March 2018"), ("p", "© HMICFRS 2018  ISBN: 978-1-78655-688-4"), ("br",), ("h2", "How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?"), ("p", "**Good**"), ("p", "Hampshire Constabulary is good at preventing crime, tackling anti-social behaviour and keeping people safe."),
 ("p", "Figure 1: Crime rates per 1,000 population in Hampshire, 12 months to 30 June 2017 against 12 months to 30 June 2016, and in England and Wales"),
 ("t", [["Rates per 1,000 population", ("Hampshire", 3, None), "England and Wales"], ["", "12 months to 30 June 2017", "12 months to 30 June 2016", "Change", "12 months to 30 June 2017"]] + [[n, f"«{a}|{n} per 1,000 population|k|j»", f"«{b}|{n} per 1,000 population|k|j6»", f"«{c}|{n}: change|pc|j»", f"«{d}|{n} per 1,000 population|k|j|n»"] for n, a, b, c, d in ct], [3300, 1600, 1600, 1300, 1700], {"heads": 2}), ("p", "Source: Home Office data"),
 ("p", "As at 1 July 2017, Hampshire Constabulary was managing «97|Organised crime groups managed|c|at» organised crime groups. This is «48|Organised crime groups per one million population|m|» organised crime groups per one million of the population.^[City of London Police is left out: its population of 9,400 is too small for a rate.] The England and Wales rate was «46|^|m||n»."),
 ("h2", "How effective is the force at investigating crime and reducing re-offending?"), ("p", "**Requires improvement**"), ("p", "Hampshire Constabulary requires improvement at investigating crime and reducing re-offending."),
 ("p", "In the 12 months to 30 June 2017, «24.6 percent|Share of offences in which the victim did not support police action|%|j» of offences were finished because the victim did not support police action.^[HMICFRS 2017, table 4.] In the year before the figure was «19.8 percent|^|%|». The force had «1,364|Outstanding suspects|c|s» outstanding suspects on 30 September 2017, «212|Outstanding suspects: domestic abuse|c|s» of them for domestic abuse."),
 ("b", "Digital forensics: «188|Digital forensics: exhibits in the queue|c|» exhibits in the queue and an average wait of «9 weeks|Digital forensics: average wait|w|»"), ("b", "Detectives: «15 percent|Detective posts vacant|%|» of posts vacant"),
 ("h3", "Area for improvement"), ("b", "The force should ensure that its investigations are supervised regularly."),
 ("h2", "How effective is the force at protecting those who are vulnerable from harm, and supporting victims?"), ("p", "**Good**"), ("p", "Hampshire Constabulary is good at protecting those who are vulnerable from harm and supporting victims."),
 ("p", "Domestic abuse is «11.9 percent|Domestic abuse as a share of recorded crime|%|j» of recorded crime in the 12 months to 30 June 2017 (England and Wales: «10.6 percent|^|%|j|n»). The force’s arrest rate for these crimes went down from «45 percent|Arrest rate for domestic abuse crimes|%|j6» in the 12 months to 30 June 2016 to «38 percent|^|%|j» in the 12 months to 30 June 2017. It used «161|Domestic violence protection orders|c|» domestic violence protection orders, of which «22 percent|Share of domestic violence protection orders breached|%|» were breached.")]
parts = m.parts(parts)
word("hampshire-effectiveness-2017", H("peel_report", "hampshire", "2017", "2018-03", "PEEL: Police effectiveness 2017 – An inspection of Hampshire Constabulary"), parts, "Hampshire Constabulary: effectiveness 2017", "www.justiceinspectorates.gov.uk/hmicfrs", M=m.M, font="DejaVu Sans", size=19,
  J=[J("effectiveness/preventing-crime", "good", "Hampshire Constabulary is good at preventing crime, tackling anti-social behaviour and keeping people safe."), J("effectiveness/investigating-crime", "requires_improvement", "Hampshire Constabulary requires improvement at investigating crime and reducing re-offending."), J("effectiveness/protecting-vulnerable", "good", "Hampshire Constabulary is good at protecting those who are vulnerable from harm and supporting victims.")],
  R=[R("a", "effectiveness/investigating-crime", "The force should ensure that its investigations are supervised regularly.")], not_=[])
m.M.append(M("Population of the City of London", 9400, "count", None, "other", "prose", "9,400", True))
