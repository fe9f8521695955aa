#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads real reports of other inspectorates and compares what was read with what other tools say of the same files.

usage: reading.py PEELCTL FOLDER [--show N] [FILE …]

- words: every word that pdftotext sees stands in a block or in a line that was taken out;
- note marks: none is glued to the word before it, and each is kept as a mark;
- margins: what comes again at one height of the pages was taken out, and nothing that the file's own structure tree
  holds as text;
- structure: the headings and list items of the tree (where it has at least four) are headings and list items here.

Exit status: 0 good, 1 below the figures, 77 nothing to read.
"""
import argparse, collections, html, json, pathlib, re, subprocess, sys, unicodedata

WORD = re.compile(r'<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*?)</word>')
FEWEST = 4  # headings or items of a tree that is worth comparing with


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace").stdout


def plain(text):
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("\u2010", "-").replace("\u2011", "-")
    return text.lower()


def tokens(text):
    return re.findall(r"[^\W_]+", plain(text))


def flat(text):
    return "".join(tokens(text))


def pages_of(pdf):
    out = run("pdftotext", "-bbox", "-cropbox", str(pdf), "-")
    pages = []
    for part in out.split("<page ")[1:]:
        height = float(re.search(r'height="([^"]+)"', part)[1])
        pages.append((height, [(*map(float, m[:4]), html.unescape(m[4])) for m in WORD.findall(part)]))
    return pages


def tree_of(pdf):
    """The tree's elements: (type, parts of its own text)."""
    elements, stack = [], []
    for line in run("pdfinfo", "-struct-text", str(pdf)).splitlines():
        indent, line = len(line) - len(line.lstrip()), line.strip()
        while stack and stack[-1][0] >= indent:
            stack.pop()
        if line.startswith('"'):
            for _, element in reversed(stack):
                element[1].append(line.strip('"'))
                if element[0] in ("LI", "TD", "TH") or re.fullmatch(r"H\d?", element[0]):
                    break
            continue
        name = re.match(r"[A-Za-z0-9]+", line)
        if name and not line.startswith("/"):
            element = (name[0], [])
            stack.append((indent, element))
            elements.append(element)
    return elements


def lines_of(words):
    """Words as lines, by their middle."""
    lines = []
    for word in sorted(words, key=lambda w: ((w[1] + w[3]) / 2, w[0])):
        middle = (word[1] + word[3]) / 2
        if lines and abs(middle - lines[-1][0]) < 0.45 * min(word[3] - word[1], lines[-1][2]):
            lines[-1][1].append(word)
        else:
            lines.append((middle, [word], word[3] - word[1]))
    return [(middle, " ".join(w[4] for w in sorted(ws))) for middle, ws, _ in lines]


def margins(pages):
    """Lines of the outer 8 percent that come again at one height on many pages: (page, text)."""
    places = collections.defaultdict(list)
    for number, (height, words) in enumerate(pages, 1):
        for y, text in lines_of(words):
            if y < 0.08 * height or y > 0.92 * height:
                places[re.sub(r"\d+", "#", text)].append((number, y if y < height / 2 else y - height, text))
    enough = max(3, 0.4 * len(pages))
    for group in places.values():
        for number, y, text in group:
            if sum(abs(y - other) <= 4 for _, other, _ in group) >= enough:
                yield number, text


def marks_of(pages):
    """Small raised numbers that stand close behind a word: (page, word, mark)."""
    for number, (_, words) in enumerate(pages, 1):
        for mark in words:
            if not re.fullmatch(r"\d{1,3}|[*†‡]", mark[4]):
                continue
            height = mark[3] - mark[1]
            for w in words:
                near = -1 < mark[0] - w[2] < 0.2 * (w[3] - w[1])
                if near and height < 0.8 * (w[3] - w[1]) and w[1] - 3 < mark[1] and mark[3] < w[3] - 1 and w is not mark:
                    yield number, w[4], mark[4]


class Report:
    def __init__(self, pdf, peelctl):
        self.pages = pages_of(pdf)
        read = json.loads(run(peelctl, "blocks", str(pdf), "--json"))
        self.blocks, self.removed = read["blocks"], read["removed"]
        self.elements = tree_of(pdf)
        self.problems = []

    def words(self):
        mine = collections.Counter()
        for block in self.blocks:
            mine.update(tokens(block["text"]))
            mine.update(tokens(block.get("marker", "")))
            mine.update(t for mark in block.get("marks", []) for t in tokens(mark["mark"]))
        for line in self.removed:
            mine.update(tokens(line["text"]))
        theirs = collections.Counter(t for _, words in self.pages for w in words for t in tokens(w[4]))
        missing = theirs - mine
        self.problems += [f"word missing: {t} ×{n}" for t, n in missing.most_common(5)]
        return sum(theirs.values()), sum(missing.values())

    def marks(self):
        kept = collections.Counter(m["mark"] for b in self.blocks for m in b.get("marks", []))
        text = {t for b in self.blocks for t in re.findall(r"\S+", b["text"])}
        wanted = list(marks_of(self.pages))
        glued = [(p, w, m) for p, w, m in wanted if w[-1:].isdigit() and w + m in text]
        lost = collections.Counter(m for _, _, m in wanted) - kept
        self.problems += [f"page {p}: mark {m} glued to {w}" for p, w, m in glued]
        self.problems += [f"marks {m} not kept: {n}" for m, n in lost.items()]
        return len(wanted), len(glued), sum(lost.values())

    def heads(self):
        removed = collections.Counter((r["box"][0], flat(r["text"])) for r in self.removed)
        wanted = [(p, flat(t)) for p, t in margins(self.pages)]
        left = [w for w in wanted if not removed[w]]
        self.problems += [f"page {p}: left in the text: {t}" for p, t in left[:5]]
        wrong = []
        texts = {flat("".join(parts)) for _, parts in self.elements}
        for r in self.removed:
            if len(flat(r["text"])) > 3 and flat(r["text"]) in texts:
                wrong.append(r["text"])
        self.problems += [f"taken out, but in the tree: {t}" for t in wrong[:5]]
        return len(wanted), len(left), len(wrong)

    def structure(self, names, kind):
        kinds = [kind, "caption", "badge"] if kind == "heading" else [kind]
        texts = [t for b in self.blocks if b["kind"] in kinds for t in (flat(b["text"]), flat(with_marks(b)))]
        mine = "|" + "|".join(texts) + "|"
        wanted = []
        for name, parts in self.elements:
            text = re.sub(r"^\W*(\d{1,3}[.)]|[a-z][.)]|o )?\s*", "", " ".join("".join(parts).split()))
            if re.fullmatch(names, name) and len(flat(text)) > 2:
                wanted.append(text)
        if len(wanted) < FEWEST:
            return 0, 0
        missed = [t for t in wanted if not found(t, mine)]
        self.problems += [f"no {kind}: {t[:90]}" for t in missed]
        return len(wanted), len(missed)


def with_marks(block):
    """A block's text as the trees have it: note marks stand in it like words."""
    text = block["text"]
    for mark in sorted(block.get("marks", []), key=lambda m: -m["at"]):
        text = text[:mark["at"]] + mark["mark"] + text[mark["at"]:]
    return text


def found(text, mine):
    """By its beginning: trees and pages part notes and nested lists differently. Where a tree parts an item at the end
    of a page, its rest begins in the middle of ours."""
    start = flat(text)[:40]
    whole = "|" + start + ("|" if len(start) < 40 else "")
    return whole in mine or (text[:1].islower() or text[:1].isdigit()) and start in mine


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("peelctl"), arguments.add_argument("folder"), arguments.add_argument("files", nargs="*")
    arguments.add_argument("--show", type=int, default=6)
    a = arguments.parse_args()
    files = [pathlib.Path(f) for f in a.files] or sorted(pathlib.Path(a.folder).glob("*.pdf"))
    if not files:
        print("no reports to read"), sys.exit(77)
    total = collections.Counter()
    print(f"{'':38}{'words':>7}{'missing':>8} {'marks':>6}{'glued':>6}{'lost':>5} {'heads':>6}{'left':>5}{'wrong':>6}"
          f" {'H':>5}{'missed':>7} {'LI':>5}{'missed':>7}")
    for file in files:
        report = Report(file, a.peelctl)
        row = (*report.words(), *report.marks(), *report.heads(), *report.structure(r"H\d?", "heading"),
               *report.structure("LI", "list_item"))
        print("{:38}{:7}{:8} {:6}{:6}{:5} {:6}{:5}{:6} {:5}{:7} {:5}{:7}".format(file.stem[:37], *row))
        for problem in report.problems[:a.show]:
            print("    " + problem)
        total.update(dict(zip("words missing marks glued lost heads left wrong h hmissed li limissed".split(), row)))
    share = lambda bad, all: 1 - total[bad] / total[all] if total[all] else 1
    figures = {
        "words read": (share("missing", "words"), 0.999),
        "note marks kept": (share("lost", "marks"), 0.98),
        "no mark glued to a number": (share("glued", "marks"), 1),
        "running heads and page numbers taken out": (share("left", "heads"), 0.995),
        "nothing of the tree taken out": (share("wrong", "heads"), 1),
        "headings found": (share("hmissed", "h"), 0.95),
        "list items found": (share("limissed", "li"), 0.95),
    }
    good = True
    for name, (value, bar) in figures.items():
        good = good and value >= bar
        print(f"{name:42}{value:8.4f}  (at least {bar}){'' if value >= bar else '  BELOW'}")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
