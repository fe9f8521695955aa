# SPDX-License-Identifier: GPL-3.0-or-later
"""The structure tree of a file, as `pdfinfo -struct-text` prints it."""
import dataclasses, re

from words import flat, run


@dataclasses.dataclass
class Element:
    name: str
    parent: "Element | None" = None
    parts: list = dataclasses.field(default_factory=list)  # texts and elements, in order

    def text(self, without=()):
        """All text below, but for that of elements of these names. Words run over spans, never over blocks."""
        texts = []
        for part in self.parts:
            if isinstance(part, str):
                texts.append(part)
            elif part.name not in without:
                inner = part.text(without)
                texts.append(inner if part.name in ("Span", "Link") else f" {inner} ")
        return "".join(texts)

    def above(self, names):
        element = self.parent
        while element and element.name not in names:
            element = element.parent
        return element


class Tree:
    def __init__(self, printed):
        self.root = Element("")
        self.elements = []  # in the order of the text
        stack = [(-1, self.root)]
        for line in printed.splitlines():
            indent, line = len(line) - len(line.lstrip(" ")), line.strip(" ")
            if line.startswith('"'):
                while len(stack) > 1 and stack[-1][0] >= indent:
                    stack.pop()
                stack[-1][1].parts.append(line[1:-1] if line.endswith('"') and len(line) > 1 else line[1:])
            elif re.match(r"[A-Z][A-Za-z]*\d?( \d+ \d+$| <.*>| \(|$)", line):
                while len(stack) > 1 and stack[-1][0] >= indent:
                    stack.pop()
                element = Element(re.match(r"\w+", line)[0], stack[-1][1])
                element.parent.parts.append(element)
                self.elements.append(element)
                stack.append((indent, element))

    def headings(self):
        return [e for e in self.elements if re.fullmatch(r"H\d?", e.name) and flat(e.text(("Note",)))]

    def items(self):
        """List items with the text that is theirs alone: no lists below them, no notes."""
        return [e for e in self.elements if e.name == "LI" and flat(e.text(("L", "Note")))]

    def text(self):
        return self.root.text()


def tree_of(pdf):
    return Tree(run("pdfinfo", "-struct-text", str(pdf)))
