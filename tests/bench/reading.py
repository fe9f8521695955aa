#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long reading and extracting a report takes, as a ratio to `pdftotext -bbox` on the same file.

usage: reading.py PEELCTL REPORT.pdf [--pages 36] [--runs 10] [--limit 3.0] [--others FOLDER] [--pace 100]

Whole processes, interleaved in one run, medians. The report is repeated to the wanted number of pages with qpdf.
Reading alone (`peelctl text`) is told in pages per second of processor time, over the PDFs of FOLDER where there are any,
else over the report.
Exit status: 0 within the limits, 1 beyond one, 77 where a tool is missing.
"""
import argparse
import glob
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def processor_seconds(command):
    def used():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime
    start = used()
    seconds(command)
    return used() - start


def pages_of(pdf):
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return int(next(line.split()[1] for line in info.splitlines() if line.startswith("Pages:")))


def report_of(pdf, wanted, folder):
    """The first `wanted` pages of the report, repeated as often as it takes."""
    have, parts, left = pages_of(pdf), [], wanted
    while left > 0:
        parts += [pdf, f"1-{min(have, left)}"]
        left -= have
    out = os.path.join(folder, "report.pdf")
    subprocess.run(["qpdf", "--empty", "--pages", *parts, "--", out], check=True)
    return out


def pace_of(peelctl, pdfs):
    """Pages read per second and core, and how many pages they were."""
    pages = sum(map(pages_of, pdfs))
    return pages / sum(processor_seconds([peelctl, "text", pdf]) for pdf in pdfs), pages


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peelctl")
    parser.add_argument("report")
    parser.add_argument("--pages", type=int, default=36)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--limit", type=float, default=3.0)
    parser.add_argument("--others", default="")
    parser.add_argument("--pace", type=float, default=100)
    options = parser.parse_args()
    if not all(map(shutil.which, ("pdftotext", "pdfinfo", "qpdf"))):
        print("pdftotext, pdfinfo or qpdf is missing")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        report = report_of(options.report, options.pages, folder)
        floor, ours = [], []
        for _ in range(options.runs):
            floor.append(seconds(["pdftotext", "-bbox", report, os.devnull]))
            ours.append(seconds([options.peelctl, "extract", report, "--json"]))
        others = sorted(glob.glob(os.path.join(options.others, "*.pdf"))) if options.others else []
        pace, read = pace_of(options.peelctl, others or [report])
    ratio = statistics.median(ours) / statistics.median(floor)
    print(f"{options.pages} pages, median of {options.runs}: pdftotext -bbox {statistics.median(floor):.3f} s, "
          f"peelctl extract {statistics.median(ours):.3f} s, ratio {ratio:.2f} (limit {options.limit:g})")
    print(f"reading alone: {pace:.0f} pages per second and core over {read} pages (at least {options.pace:g})")
    sys.exit(0 if ratio <= options.limit and pace >= options.pace else 1)


if __name__ == "__main__":
    main()
