# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents of the eighth set share: their own paragraphs in the ways of the seventh set, and the programs that only this set uses. Run by the documents."""
_here = os.path.dirname(os.path.abspath(documents))
exec(open(os.path.join(_here, "..", "unseen-7", "prose.py")).read())
POOL.clear()
POOL.update({
 "scope": ("We do not look at everything that a police force does. Each year we choose the subjects on which the public would most want to hear from us, and we tell the force in advance which documents we wish to read. Our inspectors are serving or former police officers, civil servants and experts on loan from other bodies. They spend some weeks with the force and then compare what each has seen.", [], []),
 "scale": ("Our four or five grades are not marks in an examination. Good means that a force does what anybody may expect of it; outstanding means that it does much more. A force is inadequate where the public are let down, and it requires improvement where they may be. Nobody should add the grades up.", [], [("judgment", "A force is inadequate where the public are let down", "what the scale means"), ("judgment", "Good means that a force does what anybody may expect of it", "what the scale means")]),
 "patrol": ("{F} has given each market town an officer whose name is on a card in the library. Residents to whom we spoke knew the name, if not always the face. Patrols are planned from a map of harm that is drawn afresh every fortnight. Where two teams share a border, each tended to think that the other had been there.", [], []),
 "letters": ("A victim who has reported a crime wants to know who deals with it. Officers send a letter within a day, and most follow it with a call. In some files that we read the second call had never been made, and nobody had noticed. A good letter is no substitute for a conversation.", [], [("judgment", "A good letter is no substitute for a conversation", "prose")]),
 "files": ("We read 74 case files. In 51 of them a supervisor had written down what should be done next. We also asked for 30 files in which the victim had withdrawn, and found the reason recorded in 18.", [M("Case files read", 74, "count", quote="We read 74 case files"), M("Case files in which a supervisor had written down what should be done next", 51, "count", quote="In 51 of them a supervisor had written down"), O("Case files in which the victim had withdrawn", 30, "count", quote="30 files in which the victim had withdrawn"), O("Case files in which the reason was recorded", 18, "count", quote="recorded in 18")], []),
 "hub": ("Calls about children and adults at risk go to a hub where police, health workers and social workers share one room. Decisions are taken together, and in the open. The hub closes at six in the evening; after that the duty inspector has to judge alone. Staff would like the hours to be longer, and so would we.", [], []),
 "leaders": ("Leaders told us that they want {f} to be outstanding, and that they know how far they have to go. They spend a morning each week with a team that they do not know. Middle managers were less sure of the way. An outstanding sergeant, one constable said, makes more difference than any plan.", [], [("judgment", "they want {f} to be outstanding", "a wish"), ("judgment", "An outstanding sergeant", "prose")]),
 "phones": ("Mobile devices let officers write a statement at the kitchen table. The software is slow where there is no signal, and in the valleys there is often none. {F} has bought a newer version, which is being tried in one district before the rest get it. Those who use it would not go back to paper.", [], []),
 "neighbours": ("Elsewhere the picture is mixed. A neighbouring force was judged inadequate at this question two years ago and has since recovered; another is outstanding and lends its trainers. {F} has visited both. What works in a city does not always work in villages, and the force has been careful not to copy what it does not need.", [], [("judgment", "A neighbouring force was judged inadequate at this question two years ago", "another force"), ("judgment", "another is outstanding and lends its trainers", "another force")]),
 "money": ("The force knows what it spends, and on what. Every department has to show once a year why it needs what it has. Savings that were promised have been found, most of them from buildings. The plan for the years to come rests on assumptions about pay that may turn out to be kind.", [], []),
 "sickness": ("On an average day 4.1 percent of officers and 5.3 percent of staff were away ill. Managers ring them in the first week. A nurse and two physiotherapists work for the force, and appointments can be had within days. Stress is now given as the reason more often than injury.", [M("Share of officers who were away ill", 4.1, "percent", quote="4.1 percent of officers"), M("Share of staff who were away ill", 5.3, "percent", quote="5.3 percent of staff"), O("Physiotherapists who work for the force", 2, "count", quote="two physiotherapists")], []),
 "panelnote": ("Members asked whether the figures could be shown for each district. The officer replied that this had been tried, and that the numbers were then so small that they went up and down without meaning. It was agreed that a note on each chart should say what can and can not be read from it.", [], []),
 "plan": ("The Police and Crime Plan sets out what residents can expect. It was written after a survey, four public meetings and a good many letters. Progress is looked at in public every quarter, and papers are put on the website a week before. Nothing in it takes away from the operational independence of the Chief Constable.", [], []),
 "survey": ("Nationally, 62 percent of those asked think that the police do a good job. In the last round 9 forces were graded outstanding at one question or more. Such figures say little about a single place.", [M("Share of those asked who think that the police do a good job", 62, "percent", None, "national", quote="62 percent of those asked think that the police do a good job"), O("Forces graded outstanding at one question or more in the last round", 9, "count", None, "national", quote="9 forces were graded outstanding")], [("judgment", "9 forces were graded outstanding at one question or more", "a count of forces"), ("judgment", "think that the police do a good job", "opinion")]),
 "search": ("Officers must tell a person why they are stopped and searched, and give them a record. We listened to recordings from body-worn cameras; in nearly all of them the officer was polite and clear. Young people who sit on the advisory group said that tone matters more than words. They see a good number of recordings each month, chosen by the chair and not by the police.", [], []),
 "next": ("The chief constable should tell us what will be done and by when. We shall look at it again in the course of our monitoring. Nothing is gained by a plan that lies in a drawer, and the local policing body has a duty to comment.", [], [("recommendation", "The chief constable should tell us what will be done and by when.", "how things go on")]),
})
A22 = {"Preventing crime":"preventing-crime","Treatment of the public":"treatment-of-the-public","Investigating crime":"investigating-crime","Supporting victims":"supporting-victims","Responding to the public":"responding-to-the-public","Protecting vulnerable people":"protecting-vulnerable","Managing offenders":"managing-offenders","Developing a positive workplace":"supporting-workforce","Good use of resources":"strategic-planning","Disrupting serious organised crime":"serious-organised-crime","Recording data about crime":"crime-data-integrity"}
A24 = {"Preventing crime":"preventing-crime","Police powers and public treatment":"treatment-of-the-public","Responding to the public":"responding-to-the-public","Investigating crime":"investigating-crime","Protecting vulnerable people":"protecting-vulnerable","Managing offenders":"managing-offenders","Building, supporting and protecting the workforce":"supporting-workforce","Leadership and force management":"leadership-management","Recording data about crime":"crime-data-integrity"}
GR = ["Outstanding","Good","Adequate","Requires improvement","Inadequate"]
gid = lambda g: g.lower().replace(" ", "_")
def JJ(names, grades, **k): return [J(names[n], gid(g), g, **k) for n, g in grades.items()]
def num(t):
    """The value of a printed figure: thousands, brackets for minus."""
    s = re.sub(r"[^0-9.]", "", t); v = float(s) if "." in s else int(s)
    return -v if t.strip()[0] in "(-–−" else v

class Paint:
    """A page drawn from places, as drawing programs do it: texts and boxes in points from the top left; printed by Qt, Cairo or ReportLab."""
    def __init__(self, w=595, h=842): self.w, self.h, self.pages = w, h, [[]]
    def page(self): self.pages.append([])
    def box(self, x, y, w, h, fill="", line=""): self.pages[-1].append(["box", x, y, w, h, fill, line])
    def text(self, x, y, t, size=10, bold=False, colour="#000000", align="left", family="Liberation Sans"): self.pages[-1].append(["text", x, y, t, size, bold, colour, align, family])
    def wrap(self, x, y, t, chars, size=10, lead=1.35, **k):
        for l in _tw.wrap(t, chars, break_on_hyphens=False): self.text(x, y, l, size, **k); y += size * lead
        return y
    def qt(self, slug):
        made = os.path.join(tempfile.gettempdir(), "paint-with-qt-%d" % os.getuid())
        if not os.path.exists(made):
            flags = _sp.run(["pkg-config", "--cflags", "--libs", "Qt6Gui"], check=True, stdout=_sp.PIPE, text=True).stdout.split()
            _run("g++", "-std=c++20", "-fPIC", os.path.join(_here, "..", "paint-with-qt.cpp"), "-o", made, *flags)
        path = os.path.join(out, slug + ".ops"); json.dump(dict(w=self.w, h=self.h, pages=self.pages), open(path, "w")); _run(made, path, os.path.join(out, slug + ".pdf")); os.remove(path)
    def cairo(self, slug):
        import cairo
        s = cairo.PDFSurface(os.path.join(out, slug + ".pdf"), self.w, self.h); c = cairo.Context(s)
        rgb = lambda h: tuple(int(h[i:i+2], 16) / 255 for i in (1, 3, 5))
        for p in self.pages:
            for o in p:
                if o[0] == "box":
                    _, x, y, w, h, fill, line = o
                    if fill: c.set_source_rgb(*rgb(fill)); c.rectangle(x, y, w, h); c.fill()
                    if line: c.set_source_rgb(*rgb(line)); c.set_line_width(.7); c.rectangle(x, y, w, h); c.stroke()
                else:
                    _, x, y, t, size, bold, colour, align, family = o
                    c.select_font_face(family, cairo.FONT_SLANT_NORMAL, cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL); c.set_font_size(size); c.set_source_rgb(*rgb(colour))
                    a = c.text_extents(t).x_advance; c.move_to(x - (a if align == "right" else a / 2 if align == "mid" else 0), y); c.show_text(t)
            c.show_page()
        s.finish()
    def reportlab(self, slug):
        from reportlab.pdfgen import canvas; from reportlab.lib.colors import HexColor
        c = canvas.Canvas(os.path.join(out, slug + ".pdf"), pagesize=(self.w, self.h), invariant=1)
        for p in self.pages:
            for o in p:
                if o[0] == "box":
                    _, x, y, w, h, fill, line = o
                    if fill: c.setFillColor(HexColor(fill))
                    if line: c.setStrokeColor(HexColor(line)); c.setLineWidth(.7)
                    c.rect(x, self.h - y - h, w, h, stroke=1 if line else 0, fill=1 if fill else 0)
                else:
                    _, x, y, t, size, bold, colour, align, family = o
                    f = ("Times-Bold" if bold else "Times-Roman") if "Serif" in family else ("Helvetica-Bold" if bold else "Helvetica")
                    c.setFont(f, size); c.setFillColor(HexColor(colour)); {"left": c.drawString, "right": c.drawRightString, "mid": c.drawCentredString}[align](x, self.h - y, t)
            c.showPage()
        c.save()
def roffps(slug, source, macros="-ms", *opts):
    """groff's PostScript, distilled by Ghostscript."""
    ps = os.path.join(out, slug + ".ps"); open(ps, "wb").write(_sp.run(["groff", "-k", "-t", macros, "-Tps", *opts], input=source.lstrip("\n").encode(), check=True, stdout=_sp.PIPE, stderr=_sp.DEVNULL).stdout)
    _run("ps2pdf", *(["-sPAPERSIZE=a4"]), ps, os.path.join(out, slug + ".pdf")); os.remove(ps)
NS = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in dict(office="office",style="style",text="text",table="table",draw="drawing",fo="xsl-fo-compatible",svg="svg-compatible",presentation="presentation",number="datastyle").items())
def odt(slug, styles, body, page='fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"', more="", masters=""):
    """A flat OpenDocument text of its own automatic styles."""
    office(slug, "fodt", f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>{styles}<style:page-layout style:name="pl"><style:page-layout-properties {page}/></style:page-layout>{more}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"/>{masters}</office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>')
def tstyle(name, size, weight="normal", colour="#000000", extra="", para="", family="Liberation Sans"):
    return f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {para}/><style:text-properties fo:font-family="{family}" fo:font-size="{size}pt" fo:font-weight="{weight}" fo:color="{colour}" {extra}/></style:style>'
def tp(style, t): return f'<text:p text:style-name="{style}">{html.escape(t)}</text:p>'
def ttable(name, widths, rows, cell=lambda i, j: ("C", "p"), heads=1):
    """Rows of cells; a cell may be (text, columns, rows), None is covered by one before."""
    r = f'<table:table table:name="{name}" table:style-name="T">' + "".join(f'<table:table-column table:style-name="W{w}"/>' for w in widths)
    for i, row in enumerate(rows):
        if i == 0 and heads: r += "<table:table-header-rows>"
        r += "<table:table-row>"
        for j, c in enumerate(row):
            if c is None: r += "<table:covered-table-cell/>"; continue
            t, cs, rs = c if isinstance(c, tuple) else (c, 1, 1); cst, pst = cell(i, j)
            r += f'<table:table-cell table:style-name="{cst}" table:number-columns-spanned="{cs}" table:number-rows-spanned="{rs}">' + "".join(tp(pst, x) for x in t.split("\n")) + "</table:table-cell>"
        r += "</table:table-row>"
        if heads and i == heads - 1: r += "</table:table-header-rows>"
    return r + "</table:table>"
def cstyles(widths, pad=".05cm", border="none", fills=()):
    return '<style:style style:name="T" style:family="table"><style:table-properties table:align="left"/></style:style>' + "".join(f'<style:style style:name="W{w}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for w in sorted(set(widths))) + "".join(f'<style:style style:name="{n}" style:family="table-cell"><style:table-cell-properties fo:padding="{pad}" fo:border="{border}" {"fo:background-color=" + chr(34) + f + chr(34) if f else ""}/></style:style>' for n, f in (("C", ""), *fills))
