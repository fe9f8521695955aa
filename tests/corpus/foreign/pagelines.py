# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines and words of a file's pages, as `pdftotext -bbox-layout` sees them."""
import dataclasses, html, re

from words import run

PAGE = re.compile(r'<page width="([^"]+)" height="([^"]+)">')
LINE = re.compile(r"<line [^>]*>")
WORD = re.compile(r'<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*?)</word>')


@dataclasses.dataclass
class Word:
    x0: float
    y0: float
    x1: float
    y1: float
    text: str

    def height(self):
        return self.y1 - self.y0


@dataclasses.dataclass
class Line:
    page: int
    page_height: float
    words: list

    def text(self):
        return " ".join(w.text for w in self.words)

    def x(self):
        return (self.words[0].x0 + self.words[-1].x1) / 2

    def y(self):
        return sum((w.y0 + w.y1) / 2 for w in self.words) / len(self.words)

    def from_edge(self):
        """How far in from the nearer end of the page, as a share of its height."""
        return min(self.y(), self.page_height - self.y()) / self.page_height


def lines_of(printed):
    lines = []
    for number, part in enumerate(PAGE.split(printed)[1:], 0):
        if number % 3 == 1:
            height = float(part)
        if number % 3 != 2:
            continue
        for line in LINE.split(part)[1:]:
            words = [Word(*map(float, m[:4]), html.unescape(m[4])) for m in WORD.findall(line)]
            if words:
                lines.append(Line(number // 3 + 1, height, words))
    return lines


def lines_of_file(pdf):
    return lines_of(run("pdftotext", "-bbox-layout", "-cropbox", str(pdf), "-"))
