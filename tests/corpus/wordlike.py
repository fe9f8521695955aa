# SPDX-License-Identifier: GPL-3.0-or-later
"""Word-like papers: parts are written as .docx and printed by LibreOffice. Run by build-unseen.py, before a set's own documents."""
import re as _re, zipfile as _zip
from xml.sax.saxutils import escape as _esc
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
def _docx(slug, parts, header="", footer="", font="Liberation Sans", size=21):
    notes = []
    def runs(t, b=False, sz=None):
        o = ""
        for p in _re.split(r"(\*\*.*?\*\*|\^\[.*?\]|\t)", t):
            pr = lambda bold, extra="": "<w:rPr>" + ("<w:b/>" if bold else "") + extra + (f'<w:sz w:val="{sz}"/>' if sz else "") + "</w:rPr>"
            if p == "\t": o += "<w:r><w:tab/></w:r>"
            elif p.startswith("**"): o += f'<w:r>{pr(True)}<w:t xml:space="preserve">{_esc(p[2:-2])}</w:t></w:r>'
            elif p.startswith("^["): notes.append(p[2:-1]); o += f'<w:r>{pr(False, chr(60)+"w:vertAlign w:val="+chr(34)+"superscript"+chr(34)+"/>")}<w:footnoteReference w:id="{len(notes)+1}"/></w:r>'
            elif p: o += f'<w:r>{pr(b)}<w:t xml:space="preserve">{_esc(p)}</w:t></w:r>'
        return o
    def para(t, pp="", b=False, sz=None): return f'<w:p><w:pPr>{pp}</w:pPr>{runs(t, b, sz)}</w:p>'
    def sect(land, hdr=True):
        return "<w:sectPr>" + ('<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>' if hdr else "") + (
            '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if land else '<w:pgSz w:w="11906" w:h="16838"/>') + '<w:pgMar w:top="1200" w:right="1134" w:bottom="1100" w:left="1134" w:header="560" w:footer="480"/></w:sectPr>'
    body, land = "", False
    for k, *a in parts:
        if k in ("h1", "h2", "h3"): body += para(a[0], '<w:keepNext/><w:spacing w:before="220" w:after="100"/>', True, {"h1": 34, "h2": 27, "h3": 23}[k])
        elif k == "p": body += para(a[0], '<w:spacing w:after="130"/>')
        elif k == "n": body += para(a[0] + "\t" + a[1], '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs><w:spacing w:after="130"/><w:ind w:left="720" w:hanging="720"/>')
        elif k == "b": body += para(a[0], '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>')
        elif k == "br": body += '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        elif k == "sect": body += f'<w:p><w:pPr>{sect(land)}</w:pPr></w:p>'; land = a[0]
        elif k == "t":
            rows, widths, opt = a; heads, line = opt.get("heads", 1), opt.get("line", True)
            e = "single" if line else "nil"
            body += '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>' + "".join(f'<w:{s} w:val="{e}" w:sz="4" w:color="777777"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV")) + '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>' + "".join(f'<w:gridCol w:w="{w}"/>' for w in widths) + "</w:tblGrid>"
            for i, r in enumerate(rows):
                body += "<w:tr><w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if i < heads else "") + "</w:trPr>"; col = 0
                for c in r:
                    c = c if isinstance(c, tuple) else (c, 1, None); w = sum(widths[col:col + c[1]])
                    shade = '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>' if i < heads and line else ""
                    body += f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{c[1]}"/>' if c[1] > 1 else "") + (f'<w:vMerge w:val="{c[2]}"/>' if c[2] else "") + shade + "</w:tcPr>" + para(c[0], f'<w:spacing w:before="{opt.get("pad", 0)}" w:after="{opt.get("pad", 20)}"/>' + ('<w:jc w:val="right"/>' if col and i >= heads and _re.fullmatch(r'[-£(]?[\d.,:]+[%)]*', c[0]) else ""), i < heads, 18) + "</w:tc>"; col += c[1]
                body += "</w:tr>"
            body += "</w:tbl>" + para("", '<w:spacing w:after="80"/>')
    foot = "".join(f'<w:footnote w:id="{i+2}"><w:p>{"<w:r><w:rPr><w:vertAlign w:val="}{chr(34)}superscript{chr(34)}/></w:rPr><w:footnoteRef/></w:r>{runs(" "+n, sz=17)}</w:p></w:footnote>' for i, n in enumerate(notes))
    ct = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    files = {"[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' + "".join(f'<Override PartName="/word/{n}.xml" ContentType="{ct}{t}+xml"/>' for n, t in (("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("header1", "header"), ("footer1", "footer"), ("footnotes", "footnotes"))) + "</Types>",
      "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{rel}officeDocument" Target="word/document.xml"/></Relationships>',
      "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(f'<Relationship Id="rId{i}" Type="{rel}{t}" Target="{n}.xml"/>' for i, n, t in ((1, "styles", "styles"), (2, "numbering", "numbering"), (3, "header1", "header"), (4, "footer1", "footer"), (5, "footnotes", "footnotes"))) + "</Relationships>",
      "word/document.xml": f"<w:document {_W}><w:body>{body}{sect(land)}</w:body></w:document>",
      "word/styles.xml": f'<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/><w:sz w:val="{size}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>',
      "word/numbering.xml": f'<w:numbering {_W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1080" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
      "word/header1.xml": f"<w:hdr {_W}>{para(header, '', False, 16)}</w:hdr>",
      "word/footer1.xml": f'<w:ftr {_W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{runs(footer + " ", sz=16)}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>',
      "word/footnotes.xml": f'<w:footnotes {_W}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{foot}</w:footnotes>'}
    path = os.path.join(out, slug + ".docx")
    with _zip.ZipFile(path, "w") as z:
        for n, x in files.items(): z.writestr(n, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + x)
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", out, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.remove(path)
def word(slug, header, parts, top="", foot="", **kw):
    _docx(slug, parts, top, foot, font=kw.pop("font", "Liberation Sans"), size=kw.pop("size", 21)); doc(slug, header, None, "docx", **kw)
