#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints HTML pages of the other sets anew: other type, other programs, the same words and answers.

retype.py STYLE OUTDIR PAGE.html…: STYLE is one of those below; each page's answer is copied beside it.
Needs Chromium, WeasyPrint, wkhtmltopdf and LibreOffice Writer, and the fonts Lato, Open Sans and Carlito.
"""
import pathlib
import re
import shutil
import subprocess
import sys

CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
SHEETS = {  # replace the page's own
    "serif": '@page{size:A4;margin:25mm 20mm} body{font:10pt/1.25 "DejaVu Serif",serif} h1{font-size:18pt} h2{font-size:14pt}'
             "h3{font-size:11pt} td,th{padding:2px 7px;text-align:left}",
    "columns": '@page{size:A4;margin:15mm} body{font:9.5pt/1.3 "Liberation Sans";columns:2;column-gap:9mm;text-align:justify}'
               "h1{column-span:all} table{font-size:8pt;border-collapse:collapse} td,th{border:.5pt solid #999;padding:2px 4px}",
    "letter": '@page{size:Letter;margin:1in} body{font:13pt/1.5 "Liberation Serif"} h1,h2,h3{font-family:"Liberation Sans";color:#336}'
              "li{margin:6pt 0} table{border-collapse:collapse} tr{border-bottom:1px solid #ccc} td,th{padding:4px 10px;text-align:left}",
    "small": '@page{size:A4 landscape;margin:12mm 30mm} body{font:8.5pt/1.15 "Liberation Sans Narrow"}'
             "h1,h2,h3{font-size:9.5pt;font-weight:bold} td,th{padding:1px 6px} th{background:#dde}",
    "fixed": '@page{size:A4;margin:20mm} body{font:11pt/1.35 Lato} h1{font-size:20pt} h2{font-size:14pt;border-bottom:1px solid #555}'
             "h3{font-size:12pt;font-style:italic} table{width:100%;table-layout:fixed;border-collapse:collapse;border-bottom:2px solid #000}"
             "td,th{text-align:center;vertical-align:middle;padding:3px} td:first-child,th:first-child{text-align:left}"
             "tr:first-child{border-bottom:2px solid #000}",
    "zebra": '@page{size:A4;margin:22mm 18mm;@bottom-right{content:counter(page)}} body{font:10pt/1.4 "Open Sans"} h1{font-size:22pt;font-weight:300}'
             "h2{font-size:15pt;font-weight:600} h3{font-size:11.5pt;font-weight:600} table{width:100%;border-collapse:collapse;font-size:9pt}"
             "th{background:#00447c;color:#fff} td,th{padding:5pt 6pt;text-align:left} td+td,th+th{text-align:right} tr:nth-child(even) td{background:#eef2f7}",
    "a5": '@page{size:A5;margin:14mm 13mm 16mm;@top-center{content:string(t);font-size:7pt} @bottom-center{content:counter(page);font-size:7pt}}'
          "h1{string-set:t content();font-size:15pt} body{font:9pt/1.3 Carlito;text-align:justify} h2{font-size:12pt} h3{font-size:10pt}"
          "table{font-size:8pt;border-spacing:0} td,th{padding:2pt 5pt;text-align:left;vertical-align:top;border-bottom:.3pt solid #888}",
}
WEASYPRINT = ("zebra", "a5")
OTHERS = ("wkhtmltopdf", "libreoffice")  # the page's own style sheet, another program


def restyled(html, style):
    sheet = SHEETS.get(style)
    if sheet is None:
        return html
    html = re.sub(r"<style.*?</style>", "", html, flags=re.S)
    return html.replace("</head>", f"<style>{sheet}</style></head>")


def printed(page, pdf, style):
    if style == "wkhtmltopdf":
        subprocess.run(["wkhtmltopdf", "-q", "--disable-external-links", page, pdf], check=True)
    elif style == "libreoffice":
        subprocess.run(["soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", pdf.parent, page], check=True)
    elif style in WEASYPRINT:
        subprocess.run(["weasyprint", "-q", page, pdf], check=True)
    else:
        subprocess.run([*CHROMIUM, f"--print-to-pdf={pdf}", page.resolve().as_uri()], check=True)


def main():
    style, out, pages = sys.argv[1], pathlib.Path(sys.argv[2]), map(pathlib.Path, sys.argv[3:])
    if style not in SHEETS and style not in OTHERS:
        sys.exit(f"no style {style}")
    out.mkdir(parents=True, exist_ok=True)
    for page in pages:
        shutil.copy(page.with_suffix(".json"), out)
        copy = out / page.name
        copy.write_text(restyled(page.read_text(encoding="utf-8"), style), encoding="utf-8")
        printed(copy, copy.with_suffix(".pdf"), style)
        copy.unlink()


if __name__ == "__main__":
    main()
