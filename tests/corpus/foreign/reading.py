#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads real reports of other inspectorates and compares what was read with what poppler's tools say of the same files.

usage: reading.py PEELCTL FOLDER [--show N] [FILE …]

- words: those of pdftotext, no fewer and no more;
- note marks: none is glued to the word before it, each is kept as a mark, each note has one;
- furniture: what the pages have more often than the structure tree was taken out, and nothing else (furniture.py);
- structure: headings and list items of the tree (where it has at least four) are such here, with their whole text, and
  what the tree holds in one piece stands here in one piece (structure.py). How many were read that are none in the tree
  is told without a bar, as the trees tag many headings as paragraphs; but each is to be a whole text of the tree.

Exit status: 0 good, 1 below the figures, 77 nothing to read.
"""
import argparse, collections, concurrent.futures, json, pathlib, re, sys

from furniture import by_height, by_tree, wrongly_removed
from pagelines import lines_of_file
from structure import Comparison, not_whole, torn
from tree import tree_of
from words import flat, run, tokens

FEWEST = 4  # headings or items of a tree that is worth comparing with
WHOLE = 0.9  # of the words of the pages: a tree that holds fewer is not of the whole file


def marks_of(lines):
    """Small raised numbers that stand close behind a word: (page, word, mark)."""
    pages = collections.defaultdict(list)
    for line in lines:
        pages[line.page] += line.words
    for page, words in pages.items():
        for mark in words:
            if not re.fullmatch(r"\d{1,3}|[*†‡]", mark.text):
                continue
            for w in words:
                near = -1 < mark.x0 - w.x1 < 0.2 * w.height()
                small = mark.height() < 0.8 * w.height()
                if near and small and w.y0 - 3 < mark.y0 and mark.y1 < w.y1 - 1 and w is not mark:
                    yield page, w.text, mark.text


class Report:
    def __init__(self, pdf, peelctl):
        self.name = pdf.stem
        self.lines = lines_of_file(pdf)
        read = json.loads(run(peelctl, "blocks", str(pdf), "--json"))
        self.blocks, self.removed = read["blocks"], read["removed"]
        self.tree = tree_of(pdf)
        self.problems = []
        self.row = collections.Counter(pages=max((line.page for line in self.lines), default=0))
        self.words()
        self.marks()
        self.furniture()
        self.structure()

    def words(self):
        mine = collections.Counter()
        for block in self.blocks:
            mine.update(tokens(block["text"]))
            mine.update(tokens(block.get("marker") or ""))
            mine.update(t for mark in block.get("marks", []) for t in tokens(mark["mark"]))
        for line in self.removed:
            mine.update(tokens(line["text"]))
        theirs = collections.Counter(t for line in self.lines for w in line.words for t in tokens(w.text))
        missing, surplus = theirs - mine, mine - theirs
        self.problems += [f"word missing: {t} ×{n}" for t, n in missing.most_common(5)]
        self.problems += [f"word not on the pages: {t} ×{n}" for t, n in surplus.most_common(5)]
        self.row.update(words=theirs.total(), missing=missing.total(), surplus=surplus.total())

    def marks(self):
        kept = collections.Counter(m["mark"] for b in self.blocks for m in b.get("marks", []))
        text = {t for b in self.blocks for t in re.findall(r"\S+", b["text"])}
        wanted = list(marks_of(self.lines))
        glued = [(p, w, m) for p, w, m in wanted if w + m in text]
        lost = collections.Counter(m for _, _, m in wanted) - kept
        notes = [b for b in self.blocks if b["kind"] == "footnote" and not kept[b.get("marker") or ""]]
        self.problems += [f"page {p}: mark {m} glued to {w}" for p, w, m in glued]
        self.problems += [f"marks {m} not kept: {n}" for m, n in lost.items()]
        self.problems += [f"page {b['page']}: note without a mark: {b.get('marker')} {b['text'][:60]}" for b in notes]
        self.row.update(marks=len(wanted), glued=len(glued), lost=lost.total(), notes=len(notes))

    def tree_texts(self):
        """The tree's text with its notes where they are called and without; nothing if it is not of the whole file."""
        pages = collections.Counter(t for line in self.lines for t in tokens(line.text()))
        held = pages & collections.Counter(tokens(self.tree.text()))
        whole = held.total() >= WHOLE * pages.total()
        return [self.tree.text(), self.tree.root.text(("Note",))] if whole else []

    def is_removed(self, line):
        return any(page == line.page and x0 - 2 < line.x() < x1 + 2 and y0 - 1.5 < line.y() < y1 + 1.5
                   for page, x0, y0, x1, y1 in (r["box"] for r in self.removed))

    def furniture(self):
        texts = self.tree_texts()
        self.heads = by_tree(self.lines, texts) if texts else by_height(self.lines)
        left = [line for line in self.heads if not self.is_removed(line)]
        removed = [line for line in self.lines if self.is_removed(line)]
        wrong = wrongly_removed(removed, self.lines, self.heads, texts)
        self.problems += [f"page {line.page}: left in the text: {line.text()}" for line in left]
        self.problems += [f"page {line.page}: taken out, but text: {line.text()}" for line in wrong]
        self.row.update(heads=len(self.heads), left=len(left), wrong=len(wrong))

    def tops(self):
        """The first line of each page, furniture aside."""
        heads = {id(line) for line in self.heads}
        first = {}
        for line in sorted(self.lines, key=lambda line: (line.page, line.y())):
            if id(line) not in heads:
                first.setdefault(line.page, flat(line.text()))
        return list(first.values())

    def structure(self):
        comparison = Comparison(self.tree, self.blocks, self.tops())
        for kind, short in (("heading", "h"), ("list item", "li")):
            if comparison.wanted[kind] < FEWEST:
                continue
            missed = [text for k, text in comparison.missed if k == kind]
            self.problems += [f"no {kind}: {text[:100]}" for text in missed]
            found = comparison.headings if kind == "heading" else comparison.items
            odd = not_whole(self.tree, found.others())
            self.problems += [f"{kind} that is no whole text of the tree: {b['text'][:100]}" for b in odd]
            self.row.update({short: comparison.wanted[kind], short + "missed": len(missed),
                             short + "more": len(found.others()), "read": len(found.blocks), "odd": len(odd)})
        texts, broken = torn(self.tree, self.blocks)
        self.problems += [f"not in one piece: {text.strip()[:100]}" for text in broken]
        self.defects = comparison.defects
        self.row.update(defects=self.defects.total(), texts=texts, torn=len(broken))


COLUMNS = ("words missing surplus marks glued lost notes heads left wrong h hmissed hmore li limissed limore"
           " read odd defects texts torn").split()
BARS = {
    "words read": ("missing", "words", 0.999),
    "words on the pages": ("surplus", "words", 0.999),
    "note marks kept": ("lost", "marks", 0.98),
    "no mark glued to a word": ("glued", "marks", 1),
    "running heads and page numbers taken out": ("left", "heads", 0.995),
    "no line of the text taken out": ("wrong", "heads", 1),
    "headings found": ("hmissed", "h", 0.95),
    "list items found": ("limissed", "li", 0.95),
    "headings and items read that are whole texts": ("odd", "read", 0.99),
    "texts in one piece": ("torn", "texts", 0.995),
}


def share(row, bad, all_of):
    return 1 - row[bad] / row[all_of] if row[all_of] else 1


def tell(reports, show):
    print(f"{'':34}" + "".join(f"{name:>8}" for name in COLUMNS))
    total = collections.Counter()
    for report in reports:
        print(f"{report.name[:33]:34}" + "".join(f"{report.row[name]:8}" for name in COLUMNS))
        for problem in report.problems[:show]:
            print("    " + problem)
        total.update(report.row)
    print(f"{'':34}" + "".join(f"{total[name]:8}" for name in COLUMNS))
    defects = sum((report.defects for report in reports), collections.Counter())
    print("faults of the trees: " + (", ".join(f"{name} {n}" for name, n in defects.most_common()) or "none"))
    good = True
    for name, (bad, all_of, bar) in BARS.items():
        value = share(total, bad, all_of)
        worst = min(share(report.row, bad, all_of) for report in reports)
        good = good and value >= bar
        print(f"{name:46}{value:8.4f}  (at least {bar}; worst file {worst:.4f}){'' if value >= bar else '  BELOW'}")
    return good


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("peelctl"), arguments.add_argument("folder"), arguments.add_argument("files", nargs="*")
    arguments.add_argument("--show", type=int, default=6)
    a = arguments.parse_args()
    files = [pathlib.Path(f) for f in a.files] or sorted(pathlib.Path(a.folder).glob("*.pdf"))
    if not files:
        print("no reports to read"), sys.exit(77)
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        reports = list(pool.map(Report, files, [a.peelctl] * len(files)))
    sys.exit(0 if tell(reports, a.show) else 1)


if __name__ == "__main__":
    main()
