#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens every office file and CSV of a folder with Python's own readers; prints what is wrong.

Packages: every part is sound and well formed; of Office Open XML every relationship leads to a part, every part has
a content type, every picture an alternative text; of OpenDocument the manifest lists what is there, the mimetype
comes first, in the clear, and charts draw cells that hold numbers. CSVs: rows as long as the head, columns as the description beside them says.
"""
import csv
import json
import pathlib
import posixpath
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
ODF_PICTURE = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}frame"
ODF_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
ODF_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
ODF_CHART = "{urn:oasis:names:tc:opendocument:xmlns:chart:1.0}"
ODF_OBJECT = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}object"
HREF = "{http://www.w3.org/1999/xlink}href"
ODF_DESCRIPTION = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}desc"


def relationships(package):
    for name in package.namelist():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        for one in xml.fromstring(package.read(name)).iter(RELATIONSHIPS):
            if one.get("TargetMode") != "External":
                target = one.get("Target")
                inside = target[1:] if target.startswith("/") else posixpath.join(folder, target)
                yield name, posixpath.normpath(inside)


def office_open_xml(package):
    names = set(package.namelist())
    for source, target in relationships(package):
        if target not in names:
            yield f"{source} leads to {target}, which is not there"
    types = xml.fromstring(package.read("[Content_Types].xml"))
    endings = {one.get("Extension") for one in types.iter(TYPES + "Default")}
    parts = {one.get("PartName")[1:] for one in types.iter(TYPES + "Override")}
    for name in names - {"[Content_Types].xml"}:
        if name not in parts and name.rsplit(".", 1)[-1] not in endings:
            yield f"{name} has no content type"
    for name in parts - names:
        yield f"a content type is told of {name}, which is not there"
    for name in names:
        if name.endswith(".xml"):
            for element in xml.fromstring(package.read(name)).iter():
                tag = element.tag.rsplit("}", 1)[-1]
                if tag == "pic" and not any(
                        child.get("descr") for child in element.iter() if child.tag.endswith("cNvPr")):
                    yield f"{name}: a picture has no alternative text"


def cells_of(content):
    """Of each sheet its rows of cells. Our own sheets repeat no cells."""
    return {table.get(ODF_TABLE + "name"): [list(row) for row in table.iter(ODF_TABLE + "table-row")]
            for table in content.iter(ODF_TABLE + "table")}


def cells_in(sheets, address):
    """The cells of "$'Figure 1'.$B$5:$'Figure 1'.$B$9": of one column."""
    (sheet, column, first), (_, _, last) = re.findall(r"\$'(.+?)'\.\$([A-Z])\$(\d+)", address)
    return [row[ord(column) - ord("A")] for row in sheets[sheet][int(first) - 1:int(last)]]


def odf_charts(package, content):
    sheets = cells_of(content)
    for one in content.iter(ODF_OBJECT):
        folder = one.get(HREF).removeprefix("./")
        chart = xml.fromstring(package.read(folder + "/content.xml"))
        labels = [len(cells_in(sheets, axis.get(ODF_TABLE + "cell-range-address")))
                  for axis in chart.iter(ODF_CHART + "categories")]
        for series in chart.iter(ODF_CHART + "series"):
            values = cells_in(sheets, series.get(ODF_CHART + "values-cell-range-address"))
            if [len(values)] != labels:
                yield f"{folder}: a series has {len(values)} values for {labels} categories"
            if any(cell.get(ODF_OFFICE + "value-type") != "float" for cell in values):
                yield f"{folder}: a chart draws a cell that is no number"


def open_document(package):
    first = package.infolist()[0]
    if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED:
        yield "the mimetype does not come first in the clear"
    listed = {one.get(MANIFEST + "full-path") for one in xml.fromstring(
        package.read("META-INF/manifest.xml")).iter(MANIFEST + "file-entry")}
    names = set(package.namelist())
    folders = {posixpath.dirname(name) + "/" for name in names}
    unlisted = names - listed - {"mimetype", "META-INF/manifest.xml"}
    missing = listed - names - folders - {"/"}
    for name in sorted(unlisted | missing):
        yield f"the manifest and the package do not agree on {name}"
    content = xml.fromstring(package.read("content.xml"))
    yield from odf_charts(package, content)
    for frame in content.iter(ODF_PICTURE):
        if not (frame.findtext(ODF_DESCRIPTION) or "").strip():
            yield "a picture has no description"


def package_problems(path):
    with zipfile.ZipFile(path) as package:
        if package.testzip() is not None:
            yield "a part is damaged"
        for name in package.namelist():
            if name.endswith((".xml", ".rels", ".svg")):
                try:
                    xml.fromstring(package.read(name))
                except xml.ParseError as error:
                    yield f"{name}: {error}"
        yield from open_document(package) if path.suffix in (".odt", ".ods") else office_open_xml(package)


def csv_problems(path):
    with path.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.reader(opened, strict=True))
    if len(rows) < 2:
        yield "has no rows"
    for number, row in enumerate(rows):
        if len(row) != len(rows[0]):
            yield f"row {number} has {len(row)} cells of {len(rows[0])}"
    described = json.loads(path.with_name(path.name + "-metadata.json").read_text(encoding="utf-8"))
    if [column["name"] for column in described["tableSchema"]["columns"]] != rows[0]:
        yield "the description names other columns"
    if described["url"] != path.name:
        yield "the description is of another file"


def main():
    count = 0
    wrong = 0
    for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        if path.suffix in (".odt", ".ods", ".docx", ".pptx", ".xlsx"):
            problems = package_problems(path)
        elif path.suffix == ".csv":
            problems = csv_problems(path)
        else:
            continue
        count += 1
        for problem in problems:
            wrong += 1
            print(f"{path.name}: {problem}")
    print(f"{count} files opened")
    return 1 if wrong or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
