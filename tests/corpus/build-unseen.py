#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes these documents and their answers: build-unseen.py DOCUMENTS.py OUTDIR. Needs chromium, wkhtmltopdf, weasyprint, LibreOffice Writer, pdflatex,
lualatex, groff with gropdf, and a compiler with Qt (print-with-qt.cpp); the seventh set needs more, see its README."""
import json, os, subprocess, sys, tempfile, html
documents, out = sys.argv[1:3]; os.makedirs(out, exist_ok=True)
DOCS = []
def J(area, grade, quote, origin="stated", round=None, as_of=None, programme="peel", force=None, optional=False):
    return dict(area=area, grade=grade, quote=quote, origin=origin, round=round, as_of=as_of, programme=programme, force=force, optional=optional)
def R(kind, area, text): return dict(kind={"a":"area_for_improvement","c":"cause_of_concern","r":"recommendation"}[kind], area=area, text=text)
def M(name, value, unit, period=None, scope="force", where="prose", quote="", optional=False):
    return dict(name=name, value=value, unit=unit, period=period, scope=scope, where=where, quote=quote, optional=optional)
def P(label, a=None, b=None): return {"label": label, "from": a, "to": b}
def FY(y): return P(f"{y}/{(y+1)%100:02d}", f"{y}-04-01", f"{y+1}-03-31")
def doc(slug, header, body, tool, css="", J=(), R=(), M=(), not_=(), counts=None, text=None, tex=None, head="", roff=None):
    DOCS.append(dict(slug=slug, header=header, body=body, tool=tool, css=css, J=J, R=R, M=M, not_=not_, counts=counts, text=text, tex=tex, head=head, roff=roff))
def H(type, force, round, published, title): return dict(type=type, force=force, round=round, published=published, title=title)
exec(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "wordlike.py")).read())
exec(open(documents).read())
def gold(d):
    h = d["header"]
    def src(q): return dict(quote=q, page=None, bbox=None, start=None, end=None)
    g = dict(document=dict(h, publisher=None), judgments=[], recommendations=[], metrics=[], must_not=[], grade_counts=d["counts"], diagnostics=[])
    for j in d["J"]:
        f = dict(programme=j["programme"], force=j["force"] or h["force"], round=j["round"] or h["round"], area=j["area"], grade=j["grade"], origin=j["origin"], as_of=j["as_of"], source=src(j["quote"]))
        if j["optional"]: f["optional"] = True
        g["judgments"].append(f)
    for r in d["R"]: g["recommendations"].append(dict(kind=r["kind"], area=r["area"], text=r["text"], source=src(r["text"])))
    for m in d["M"]:
        f = dict(name=m["name"], value=m["value"], unit=m["unit"], period=m["period"], scope=m["scope"], where=m["where"], source=src(m["quote"]))
        if m["optional"]: f["optional"] = True
        g["metrics"].append(f)
    for kind, q, why in d["not_"]: g["must_not"].append(dict(kind=kind, quote=q, why=why))
    return g
def run(*a): subprocess.run(a, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
def qtprint():
    made = os.path.join(tempfile.gettempdir(), "print-with-qt-%d" % os.getuid())
    if not os.path.exists(made):
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "Qt6Gui"], check=True, stdout=subprocess.PIPE, text=True).stdout.split()
        run("g++", "-std=c++20", "-fPIC", os.path.join(os.path.dirname(os.path.abspath(__file__)), "print-with-qt.cpp"), "-o", made, *flags)
    return made
for d in DOCS:
    base = os.path.join(out, d["slug"])
    json.dump(gold(d), open(base + ".json", "w"), ensure_ascii=False, indent=1)
    if d["text"]: open(base + ".txt", "w").write(d["text"].lstrip("\n"))
    if d["tex"]:
        open(base + ".tex", "w").write(d["tex"].lstrip("\n"))
        for _ in range(2): subprocess.run(["lualatex" if d["tool"] == "lualatex" else "pdflatex", "-interaction=batchmode", "-output-directory", out, base + ".tex"], stdout=subprocess.DEVNULL)
        for e in (".aux", ".log", ".tex", ".toc", ".out"):
            if os.path.exists(base + e): os.remove(base + e)
    if d["roff"]: open(base + ".pdf", "wb").write(subprocess.run(["groff", "-k", "-t", "-ms", "-Tpdf", "-P-pa4"], input=d["roff"].lstrip("\n").encode(), check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
    if d["body"]:
        page = f'<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{html.escape(d["header"]["title"])}</title>{d["head"]}<style>{d["css"]}</style></head>\n<body>\n{d["body"]}\n</body></html>\n'
        src = base + ".html"
        open(src, "w").write(page)
        t = d["tool"]
        if t == "chromium": run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir=/tmp/chr-unseen", "--print-to-pdf=" + base + ".pdf", "--no-pdf-header-footer", "file://" + os.path.abspath(src))
        elif t == "wkhtmltopdf": run("wkhtmltopdf", "-q", src, base + ".pdf")
        elif t == "weasyprint": run("weasyprint", src, base + ".pdf")
        elif t == "qt": run(qtprint(), src, base + ".pdf")
        elif t == "libreoffice": run("soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", out, src)
        if t != "html": os.remove(src)
print(len(DOCS), "documents")
