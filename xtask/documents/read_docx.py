"""Reads one DOCX the way an assistive reader does, and compares its headings with the text that LibreOffice shows.

Usage: read_docx.py FILE.docx SHOWN.txt

Looks for: real heading styles, header rows in every table, a language on the text, every heading visible.
"""

import sys

from docx import Document
from docx.oxml.ns import qn


def squeeze(text):
    """Without white space, because lines are broken anew."""
    return "".join(text.split())


def problems_of(document, shown):
    headings = [p for p in document.paragraphs if p.style.name.startswith(("Heading", "Title"))]
    if not any(p.style.name.startswith("Heading") for p in headings):
        yield "no paragraph has a heading style"
    visible = squeeze(shown)
    for paragraph in headings:
        if squeeze(paragraph.text) not in visible:
            yield f"the heading {paragraph.text!r} is not in the text that LibreOffice shows"
    for number, table in enumerate(document.tables, start=1):
        if not table._tbl.findall(f".//{qn('w:tblHeader')}"):
            yield f"table {number} has no header row"
    languages = {
        value
        for part in (document.styles.element, document.element)
        for element in part.iter(qn("w:lang"))
        for value in element.attrib.values()
    }
    if not languages:
        yield "no text has a language"


def main(path, shown_path):
    document = Document(path)
    with open(shown_path, encoding="utf-8") as file:
        found = list(problems_of(document, file.read()))
    if found:
        print("\n".join(found))
        return 1
    headings = sum(p.style.name.startswith("Heading") for p in document.paragraphs)
    print(f"{headings} headings, {len(document.tables)} tables with header rows")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
