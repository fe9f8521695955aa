#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the check of the reading would notice faults: invented pages, trees and readings of them."""
import unittest

from furniture import by_height, by_tree, wrongly_removed
from pagelines import Line, Word
from reading import marks_of
from structure import Comparison, not_whole, torn
from tree import Tree

HEAD, BODY = 20, 400  # points from the top of a page of 800


def line(page, y, text):
    return Line(page, 800, [Word(70 + 40 * i, y, 105 + 40 * i, y + 10, w) for i, w in enumerate(text.split())])


def report():
    """Four pages: the report's title is also its running head, and every page has a number."""
    lines = [line(1, 300, "Inspection of the Vale service")]
    for page in range(1, 5):
        lines += [line(page, HEAD, "Inspection of the Vale service"), line(page, 780, str(page)),
                  line(page, BODY, f"The team of district {page} answers every call"), line(page, 760, "in good time")]
    return lines


TREE = ["Inspection of the Vale service " + " ".join(
    f"The team of district {page} answers every call in good time" for page in range(1, 5))]


def texts(lines):
    return [found.text() for found in lines]


class Furniture(unittest.TestCase):
    def test_what_the_tree_lacks_is_furniture(self):
        found = by_tree(report(), TREE)
        self.assertEqual(8, len(found))
        self.assertEqual(["1", "2", "3", "4"], sorted(t for t in texts(found) if t.isdigit()))

    def test_a_title_that_is_the_running_head_too_stays(self):
        self.assertNotIn((1, 300), [(f.page, f.words[0].y0) for f in by_tree(report(), TREE)])

    def test_a_body_line_that_repeats_in_the_margin_is_no_furniture(self):
        self.assertNotIn("in good time", texts(by_tree(report(), TREE)))

    def test_a_removed_body_line_is_wrong(self):
        lines = report()
        heads = by_tree(lines, TREE)
        body = [found for found in lines if found.words[0].y0 in (BODY, 760)]
        self.assertEqual([], wrongly_removed(heads, lines, heads, TREE))
        for removed in body:
            self.assertEqual([removed.text()], texts(wrongly_removed(heads + [removed], lines, heads, TREE)))

    def test_a_removed_title_is_wrong(self):
        lines = report()
        heads = by_tree(lines, TREE)
        self.assertEqual(["Inspection of the Vale service"],
                         texts(wrongly_removed(heads + [lines[0]], lines, heads, TREE)))

    def test_without_a_tree_numbers_count_with_the_pages(self):
        lines = report() + [line(page, 90, f"{page * 7}.") for page in range(1, 5)]
        found = texts(by_height(lines))
        self.assertNotIn("14.", found)
        self.assertIn("3", found)
        self.assertEqual(4, found.count("Inspection of the Vale service"))

    def test_without_a_tree_a_removed_body_line_is_wrong(self):
        lines = report()
        heads = by_height(lines)
        body = next(found for found in lines if found.words[0].y0 == BODY)
        self.assertEqual([body.text()], texts(wrongly_removed(heads + [body], lines, heads, [])))


def tree(*elements):
    """A tree of elements of a name and a text, one behind the other."""
    return Tree("\n".join(f'{name} (block)\n  "{text} "' for name, text in elements))


def block(kind, text, marker=""):
    return {"kind": kind, "text": text, "marker": marker}


def missed(structure, blocks, tops=()):
    return [text for _, text in Comparison(structure, blocks, list(tops)).missed]


class Structure(unittest.TestCase):
    def test_kind_and_whole_text_count(self):
        wanted = tree(("H2", "What needs to improve"))
        self.assertEqual([], missed(wanted, [block("heading", "What needs to improve")]))
        self.assertNotEqual([], missed(wanted, [block("paragraph", "What needs to improve")]))
        self.assertNotEqual([], missed(wanted, [block("heading", "What needs to improve in the Vale")]))
        self.assertNotEqual([], missed(wanted, [block("heading", "What needs")]))

    def test_labels_and_note_marks_do_not_matter(self):
        read = block("list_item", "answer calls sooner.", "•") | {"marks": [{"at": 12, "mark": "3"}]}
        self.assertEqual([], missed(tree(("LI", "\uf0b7 answer calls3 sooner.")), [read]))

    def test_one_block_is_found_once(self):
        twice = tree(("LI", "1. Good"), ("LI", "1. Good"))
        self.assertEqual(1, len(missed(twice, [block("list_item", "Good", "1.")])))

    def test_two_items_read_as_one_are_missed(self):
        items = tree(("LI", "1. Answer calls sooner."), ("LI", "2. Record every call."))
        read = [block("list_item", "Answer calls sooner. 2. Record every call.", "1.")]
        self.assertEqual(2, len(missed(items, read, ["recordeverycall"])))

    def test_an_item_parted_by_a_page_is_one(self):
        parted = tree(("LI", "1. Answer every call that"), ("LI", "comes in by night."), ("LI", "2. Record it."))
        read = [block("list_item", "Answer every call that comes in by night.", "1."),
                block("list_item", "Record it.", "2.")]
        self.assertEqual([], missed(parted, read, ["comesinbynight"]))
        self.assertEqual(2, len(missed(parted, read, ["anotherline"])))
        torn_here = [block("list_item", "Answer every call that", "1."), block("paragraph", "comes in by night.")]
        self.assertEqual(["comes in by night."], missed(parted, torn_here + read[1:], ["comesinbynight"]))

    def test_a_heading_that_took_more_than_its_text_is_odd(self):
        wanted = tree(("P", "Leadership"), ("P", "Leaders answer calls."))
        self.assertEqual([], not_whole(wanted, [block("heading", "Leadership")]))
        self.assertEqual(1, len(not_whole(wanted, [block("heading", "Leadership Leaders answer")])))

    def test_texts_read_across_are_torn(self):
        cells = tree(("P", "Leadership and governance"), ("P", "Requires improvement"))
        good = [block("heading", "Leadership and governance"), block("badge", "Requires improvement")]
        self.assertEqual([], torn(cells, good)[1])
        self.assertEqual(2, len(torn(cells, [block("heading", "Leadership Requires and improvement governance")])[1]))


class Marks(unittest.TestCase):
    def test_small_raised_numbers_are_marks(self):
        figure, mark = Word(70, 100, 105, 114, "56,200"), Word(105, 99, 109, 107, "2")
        self.assertEqual([(1, "56,200", "2")], list(marks_of([Line(1, 800, [figure, mark])])))

    def test_figures_beside_each_other_are_none(self):
        a, b = Word(70, 100, 105, 114, "56,200"), Word(112, 100, 120, 114, "2")
        self.assertEqual([], list(marks_of([Line(1, 800, [a, b])])))


if __name__ == "__main__":
    unittest.main()
