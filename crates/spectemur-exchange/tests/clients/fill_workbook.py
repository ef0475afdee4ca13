"""Fills a workbook of a reporting form with a library that is not ours, as a person would.

Usage: fill_workbook.py IN.xlsx OUT.xlsx CHANGES.json

CHANGES.json maps `SHEET!CELL`, where SHEET counts sheets from one, to a text, a number, true or false, or
{"date": "2023-06-30"}. A cell that is locked is not filled: the workbook would not let a person do it either.
What a form must have is looked at on the way: protection, drop-downs, totals, the direction of sheets.
"""

import datetime
import json
import sys

import openpyxl


def typed(value):
    if isinstance(value, dict):
        return datetime.date.fromisoformat(value["date"])
    return value


def is_locked(sheet, cell):
    """A cell that was never written has the format of its column."""
    if cell.has_style:
        return cell.protection.locked
    dimension = sheet.column_dimensions.get(cell.column_letter)
    return dimension is None or not dimension.has_style or dimension.protection.locked


def problems_of(book):
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    directions = {bool(sheet.sheet_view.rightToLeft) for sheet in visible}
    if len(directions) != 1:
        yield "some sheets run from right to left and some do not"
    hidden = [sheet for sheet in book.worksheets if sheet.sheet_state != "visible"]
    language = next((row[1] for row in hidden[0].values if row[0] == "language"), None) if hidden else None
    if directions != {language == "ar"}:
        yield f"sheets of the language {language} run the wrong way"
    for sheet in book.worksheets:
        if not sheet.protection.sheet:
            yield f"{sheet.title} is not protected"
    forms = visible[1:-1]
    if not any(rule.type == "list" for sheet in forms for rule in sheet.data_validations.dataValidation):
        yield "no sheet has a drop-down"
    formulas = [cell.value for sheet in forms for row in sheet["A4:AZ4"] for cell in row if cell.data_type == "f"]
    if not any(str(formula).startswith("=SUM(") for formula in formulas):
        yield "no sheet has a total"
    for sheet in forms:
        if sheet.freeze_panes is None:
            yield f"the headings of {sheet.title} do not stay in view"
        if not sheet.print_title_rows:
            yield f"the headings of {sheet.title} are not printed again"


def main(source, target, changes):
    book = openpyxl.load_workbook(source)
    bad = list(problems_of(book))
    with open(changes, encoding="utf-8") as file:
        cells = json.load(file)
    for where, value in cells.items():
        number, name = where.split("!")
        sheet = book.worksheets[int(number) - 1]
        cell = sheet[name]
        if is_locked(sheet, cell):
            bad.append(f"{where} is locked")
            continue
        cell.value = typed(value)
        if isinstance(value, str):
            # A text that begins with = stays a text.
            cell.data_type = "s"
    book.save(target)
    for problem in bad:
        print(f"{source}: {problem}")
    if bad:
        return 1
    print(f"{len(cells)} cells filled in {len(book.worksheets)} sheets with openpyxl {openpyxl.__version__}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
