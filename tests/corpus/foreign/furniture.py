# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines of the pages are running heads and page numbers, as the file itself tells.

A tagged file holds its text in the structure tree; what repeats on the pages is an artifact there and not in the tree.
So a text that the pages have n times and the tree t times is furniture n − t times. A title that is also the running
head is in the tree once and stays on its page once. The reader's own rule (where it looks, how often is often enough)
plays no part. Without a tree, furniture is what comes again at one height, numbers aside.
"""
import collections, re

from words import flat, tokens

OUTER = 0.15  # of the page's height: what is further in is no furniture
FEWEST = 3  # pages
SHARE = 0.25  # of the pages: without a tree and without a page number, what is rarer is a heading
SHORT = 12  # letters: a shorter text is looked for as words, a longer one without blanks, which trees misplace


def masked(line):
    """Numbers change from page to page."""
    return re.sub(r"\d+", "#", " ".join(tokens(line.text())))


def is_page_number(line):
    return bool(re.fullmatch(r"[-–|\s]*(page\s*)?\d{1,4}(\s*(of|/)\s*\d{1,4})?[-–|\s]*", line.text(), re.I))


def padded(words):
    """As a tree glues a note mark to the word before it, figures are parted from letters."""
    return "".join(f" {part} " for word in words for part in re.findall(r"\d+|\D+", word))


class Text:
    """A text in which others are counted."""

    def __init__(self, words):
        self.words, self.letters = padded(words), "".join(words)

    def count(self, words):
        short = len("".join(words)) < SHORT
        return self.words.count(padded(words)) if short else self.letters.count("".join(words))


def pages_with(lines):
    """The pages on which a text, numbers aside, stands near an edge."""
    pages = collections.defaultdict(set)
    for line in lines:
        if line.from_edge() < OUTER:
            pages[masked(line)].add(line.page)
    return pages


def grouped(lines):
    groups = collections.defaultdict(list)
    for line in lines:
        words = tuple(tokens(line.text()))
        if words:
            groups[words].append(line)
    return sorted(groups.items(), key=lambda g: -len("".join(g[0])))


def in_excess(words, group, text, tree):
    return max(0, min(len(group), text.count(words) - max(t.count(words) for t in tree)))


def by_tree(lines, texts):
    """Running lines that the tree (its text, in one or more readings) does not hold."""
    tree = [Text(tokens(t)) for t in texts]
    pages = pages_with(lines)
    rest = list(lines)
    text = Text([t for line in rest for t in tokens(line.text())])
    furniture = []
    # The longest first: what is furniture no longer counts as an occurrence of the shorter texts in it.
    for words, group in grouped(lines):
        group = sorted(group, key=lambda line: line.from_edge())[: in_excess(words, group, text, tree)]
        found = [line for line in group if line.from_edge() < OUTER
                 and (len(pages[masked(line)]) >= FEWEST or is_page_number(line))]
        if found:
            furniture += found
            rest = [line for line in rest if not any(line is f for f in found)]
            text = Text([t for line in rest for t in tokens(line.text())])
    return furniture


def counting(group):
    """Lines of a group whose number counts with the pages."""
    offsets = collections.Counter(int(n) - line.page for line in group for n in re.findall(r"\d+", line.text()))
    known = {offset for offset, times in offsets.items() if times >= FEWEST}
    return [line for line in group if any(int(n) - line.page in known for n in re.findall(r"\d+", line.text()))]


def by_height(lines):
    """Lines near an edge that come again at one height, or with a number that counts with the pages."""
    groups = collections.defaultdict(list)
    for line in lines:
        if line.from_edge() < OUTER:
            groups[masked(line)].append(line)
    enough = max(FEWEST, SHARE * max((line.page for line in lines), default=0))
    furniture = []
    for text, group in groups.items():
        if "#" in text:
            furniture += counting(group)
        else:
            furniture += [line for line in group
                          if len({o.page for o in group if abs(o.y() - line.y()) <= 4}) >= enough]
    return furniture


def wrongly_removed(removed, lines, furniture, texts):
    """Lines taken out beyond those that the tree lacks; without a tree, all that are no furniture."""
    known = {id(line) for line in furniture}
    unknown = [line for line in removed if id(line) not in known]
    if not texts:
        return unknown
    rest = [line for line in lines if id(line) not in known]
    text, tree = Text([t for line in rest for t in tokens(line.text())]), [Text(tokens(t)) for t in texts]
    return [line for words, group in grouped(unknown)
            for line in group[in_excess(words, group, text, tree):]]
