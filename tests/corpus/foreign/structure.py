# SPDX-License-Identifier: GPL-3.0-or-later
"""Headings and list items of a structure tree beside those that were read: the whole text and the kind.

Trees have faults of their own. Each is recognised by what is to be seen in the tree and on the pages, never by file:

- parted: Word tags an item or heading that runs over a page break as two elements. The second one has no label and
  begins with the first line of a page. The parts then count as one.
- a paragraph as a heading: whole sentences, numbered as the list items around it are. It is looked for as an item.
- an item in a cell: a grade table whose areas are numbered. It is to be a cell, whole, of a table.

A tree also tells the order of the text: what it holds in one piece must stand here in one piece.
"""
import collections, re

from words import BULLETS, flat

LABEL = re.compile(rf"^\s*([{re.escape(BULLETS)}*]|o\s|\(?\d{{1,3}}[.)]|\d+(\.\d+)+|\(?[a-z][.)]|\(?[ivx]+[.)])")
SHORTEST_LINE = 8  # letters by which the first line of a page is known again


def with_marks(block):
    """A block's text as the trees have it: note marks stand in it like words."""
    text = block["text"]
    for mark in sorted(block.get("marks", []), key=lambda m: -m["at"]):
        text = text[: mark["at"]] + mark["mark"] + text[mark["at"]:]
    return text


def readings(block):
    """The ways in which a tree may spell the text of a block."""
    label = block.get("marker") or ""
    return {flat(a + " " + b) for a in (label, "") for b in (block["text"], with_marks(block))}


class Found:
    """The blocks of one kind; each is found once."""

    def __init__(self, blocks):
        self.blocks = blocks
        self.by_text = collections.defaultdict(list)
        for block in blocks:
            for text in readings(block):
                self.by_text[text].append(block)
        self.taken = set()

    def take(self, texts):
        for text in texts:
            for block in self.by_text[text]:
                if id(block) not in self.taken:
                    self.taken.add(id(block))
                    return True
        return False

    def others(self):
        return [b for b in self.blocks if id(b) not in self.taken]


def cells_of(blocks):
    """The tables' cells, as if each were a block."""
    return [{"text": cell["text"]} for block in blocks for cell in block.get("cells", [])]


def is_cell_of_row(element):
    """Whether an element stands in a row with another cell that has text: in a table, not in a frame around it all."""
    row = element.above(("TR",))
    return bool(row) and sum(1 for part in row.parts if not isinstance(part, str) and flat(part.text())) > 1


def own(element):
    return element.text(("L", "Note"))


def spellings(element):
    """With and without a label that stands by itself."""
    return [flat(own(element)), flat(element.text(("L", "Note", "Lbl")))]


def text_blocks(tree):
    """Elements that hold text of their own, in order: what may be the second part of another."""
    blocks = []
    for element in tree.elements:
        inside = element.above(("LI", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Note"))
        leaf = element.name == "LI" or re.fullmatch(r"H\d?", element.name) or element.name == "P" and not inside
        if leaf and flat(own(element)):
            blocks.append(element)
    return blocks


def is_sentences(element):
    """A numbered paragraph that was tagged as a heading."""
    text = own(element).strip()
    return bool(LABEL.match(text)) and text.endswith(".") and len(re.findall(r"[.?!]\s+[A-Z]", text)) >= 1


def goes_on(part, tops):
    """Whether an element is the rest of the one before: at the top of a page and without a label."""
    text = own(part)
    letters = flat(text)
    return not LABEL.match(text) and any(
        len(top) >= SHORTEST_LINE and letters.startswith(top) or letters and top.startswith(letters) for top in tops)


def not_whole(tree, blocks):
    """Blocks whose text is that of no element of the tree: more or less was taken for a heading or an item."""
    whole = {flat(text) for e in tree.elements for text in (e.text(("Note",)), e.text(("L", "Note")))}
    return [block for block in blocks if not readings(block) & whole]


class Comparison:
    """`tops`: the letters of the first line of each page, furniture aside."""

    def __init__(self, tree, blocks, tops):
        self.text_blocks, self.tops = text_blocks(tree), tops
        self.headings = Found([b for b in blocks if b["kind"] == "heading"])
        self.items = Found([b for b in blocks if b["kind"] == "list_item"])
        self.cells = Found(cells_of(blocks))
        self.wanted, self.missed, self.defects = collections.Counter(), [], collections.Counter()
        self.compare()

    def compare(self):
        rest = iter(range(len(self.text_blocks)))
        for i in rest:
            element = self.text_blocks[i]
            if element.name == "P":
                continue
            kind, found = self.expected(element)
            self.wanted[kind] += 1
            if found.take(spellings(element)):
                continue
            more = self.parts_behind(i, found)
            if more:
                self.defects["parted"] += 1
                for _ in range(more):
                    next(rest)
            elif is_cell_of_row(element) and self.cells.take(spellings(element)):
                self.defects["item in a cell"] += 1
            else:
                self.missed.append((kind, own(element).strip()))

    def expected(self, element):
        if element.name == "LI":
            return "list item", self.items
        if is_sentences(element):
            self.defects["paragraph as heading"] += 1
            return "list item", self.items
        return "heading", self.headings

    def parts_behind(self, index, found):
        """How many of the following elements complete this one; 0 if it is not found with them either."""
        text = own(self.text_blocks[index])
        for more, part in enumerate(self.text_blocks[index + 1:], 1):
            if not goes_on(part, self.tops):
                return 0
            text += " " + own(part)
            if found.take([flat(text)]):
                return more
        return 0


def torn(tree, blocks):
    """Texts of the tree, notes aside, that do not stand here in one piece: columns or cells read across."""
    whole = ["".join(flat((b.get("marker") or "") + " " + text(b)) for b in blocks if b["kind"] != "footnote")
             for text in (with_marks, lambda block: block["text"])]
    texts = [e.text(("Note", "L")) for e in tree.elements
             if (e.name == "P" and not e.above(("LI", "Note"))) or e.name == "LI" or re.fullmatch(r"H\d?", e.name)]
    texts = [text for text in texts if flat(text)]
    return len(texts), [text for text in texts if not any(flat(text) in w for w in whole)]
