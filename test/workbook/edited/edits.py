"""Edits workbooks in LibreOffice as a user would, and reads named cells before and after each edit.

Called with two paths: a JSON file that says what to do, and the JSON file to write; `libreoffice.ts` has the types of both.
Rows and columns count from 0. One process of LibreOffice does all the work. A workbook stays open: each edit is undone after its cells are
read, and the workbook is loaded again if undoing didn't restore every formula and name.
"""

import hashlib
import json
import os
import secrets
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import CellAddress, CellRangeAddress, TableSortField

SECONDS_TO_START = 120

# https://api.libreoffice.org/docs/idl/ref/namespacecom_1_1sun_1_1star_1_1sheet_1_1CellFlags.html
CONTENTS = 1 | 2 | 4 | 16  # values, dates, texts, formulas

# Numbers of LibreOffice's errors: sc/inc/errors or the help page "Error Codes in LibreOffice Calc".
ERRORS = {502: "#VALUE!", 503: "#NUM!", 519: "#VALUE!", 524: "#REF!", 525: "#NAME?", 532: "#DIV/0!", 32767: "#N/A"}


def main():
    asked, answered = map(Path, sys.argv[1:])
    request = json.loads(asked.read_text(encoding="utf-8"))
    with Office(request["soffice"], request["profile"]) as office:
        answer = [edit_book(office, book) for book in request["books"]]
    answered.write_text(json.dumps(answer), encoding="utf-8")


def edit_book(office, book):
    opened = Opened(office, book["file"])
    try:
        before = opened.read(book["reads"])
        after = []
        for edits in book["edits"]:
            started = time.monotonic()
            try:
                for edit in edits:
                    VERBS[edit["do"]](opened.document, edit)
                opened.document.calculate()
                result = {"values": opened.read(book["reads"])}
            except Exception as failure:  # A wrong edit is told by its own test, not by all of them.
                result = {"failed": f"{type(failure).__name__}: {failure}"}
            result["isReloaded"] = opened.restore(edits)
            result["seconds"] = time.monotonic() - started
            after.append(result)
        return {"before": before, "after": after}
    finally:
        opened.close()


class Office:
    """A LibreOffice with a profile of its own, reached over a pipe."""

    def __init__(self, soffice, profile):
        pipe = f"crm-roi-{os.getpid()}-{secrets.token_hex(4)}"
        self.process = subprocess.Popen(
            [
                soffice,
                f"-env:UserInstallation={Path(profile).as_uri()}",
                "--headless",
                "--norestore",
                "--nologo",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        self.context = self._connected(resolver, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self.desktop = self.context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", self.context
        )

    def _connected(self, resolver, url):
        deadline = time.monotonic() + SECONDS_TO_START
        while True:
            try:
                return resolver.resolve(url)
            except NoConnectException:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    self.process.kill()
                    raise
                time.sleep(0.1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:  # The connection may break while it ends.
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()


class Opened:
    """A workbook that can be restored after each edit."""

    def __init__(self, office, file):
        self.office = office
        self.url = Path(file).as_uri()
        self._load()
        self.fingerprints = {is_structural: self._fingerprint(is_structural) for is_structural in (False, True)}

    def _load(self):
        self.document = self.office.desktop.loadComponentFromURL(
            self.url, "_blank", 0, (PropertyValue(Name="Hidden", Value=True),)
        )
        self.document.calculateAll()
        self.document.UndoManager.clear()

    def restore(self, edits):
        """True if the workbook had to be loaded again."""
        is_structural = any(edit["do"] not in ("set", "clear") for edit in edits)
        undo = self.document.getUndoManager()
        try:
            while undo.isUndoPossible():
                undo.undo()
            undo.clear()
            if self._fingerprint(is_structural) == self.fingerprints[is_structural]:
                return False
        except Exception:  # What can't be undone is loaded again.
            pass
        self.close()
        self._load()
        return True

    def close(self):
        self.document.close(True)

    def _fingerprint(self, is_structural):
        """Every value; where rows, columns or sheets may have moved, every formula and defined name, too."""
        digest = hashlib.sha256()
        for sheet in sheets_of(self.document):
            used = used_area(sheet)
            digest.update(repr((sheet.getName(), used.getDataArray())).encode())
            if is_structural:
                digest.update(repr(used.getFormulaArray()).encode())
        if is_structural:
            names = self.document.NamedRanges
            for name in sorted(names.getElementNames()):
                digest.update(repr((name, names.getByName(name).getContent())).encode())
        return digest.digest()

    def read(self, reads):
        """For each read the values of an area, row after row; null if its name or sheet is lost."""
        names = self.document.NamedRanges
        sheets = {sheet.getName(): sheet for sheet in sheets_of(self.document)}
        used = {}

        def named(name):
            cells = names.getByName(name).getReferredCells() if names.hasByName(name) else None
            if cells is None:
                return None
            rows = cells.getDataArray()
            return [value_of(cells, r, c, value) for r, row in enumerate(rows) for c, value in enumerate(row)]

        def addressed(at):
            if at["sheet"] not in sheets:
                return None
            if at["sheet"] not in used:
                area = used_area(sheets[at["sheet"]])
                used[at["sheet"]] = (area, area.getDataArray())
            area, rows = used[at["sheet"]]
            return [
                value_of(area, r, c, rows[r][c])
                for r in range(at["row"], at["row"] + at.get("rows", 1))
                for c in range(at["column"], at["column"] + at.get("columns", 1))
            ]

        return [named(each["name"]) if "name" in each else addressed(each) for each in reads]


def sheets_of(document):
    sheets = document.getSheets()
    return [sheets.getByIndex(i) for i in range(sheets.getCount())]


def used_area(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.getRangeAddress()
    return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)


def value_of(cells, row, column, value):
    if value not in (None, ""):
        return value
    error = cells.getCellByPosition(column, row).getError()
    if error != 0:
        return {"error": ERRORS.get(error, f"#ERR{error}")}
    return None


def area_of(sheet, at):
    row, column = at["row"], at["column"]
    last = row + at.get("rows", 1) - 1
    return sheet.getCellRangeByPosition(column, row, column + at.get("columns", 1) - 1, last)


def sheet_of(document, edit):
    return document.getSheets().getByName(edit["sheet"])


def set_cells(document, edit):
    cells = area_of(sheet_of(document, edit), edit)
    for row in range(edit.get("rows", 1)):
        for column in range(edit.get("columns", 1)):
            cell = cells.getCellByPosition(column, row)
            if "formula" in edit:
                cell.setFormula(edit["formula"])
            elif isinstance(edit["value"], str):
                cell.setString(edit["value"])
            else:
                cell.setValue(edit["value"])


def move(document, edit):
    sheet = sheet_of(document, edit)
    to = edit["to"]
    target = document.Sheets.getByName(to.get("sheet", edit["sheet"])).RangeAddress.Sheet
    sheet.moveRange(
        CellAddress(target, to["column"], to["row"]), area_of(sheet, edit).RangeAddress
    )


def sort(document, edit):
    field = TableSortField()
    field.Field = edit["by"]
    field.IsAscending = not edit.get("isDescending", False)
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    area = area_of(sheet_of(document, edit), edit)
    uno.invoke(area, "sort", ((PropertyValue(Name="SortFields", Value=fields),),))


def rename_sheet(document, edit):
    sheet_of(document, edit).setName(edit["to"])


VERBS = {
    "insertRows": lambda d, e: sheet_of(d, e).Rows.insertByIndex(e["row"], e.get("rows", 1)),
    "deleteRows": lambda d, e: sheet_of(d, e).Rows.removeByIndex(e["row"], e.get("rows", 1)),
    "insertColumns": lambda d, e: sheet_of(d, e).Columns.insertByIndex(e["column"], e.get("columns", 1)),
    "deleteColumns": lambda d, e: sheet_of(d, e).Columns.removeByIndex(e["column"], e.get("columns", 1)),
    "set": set_cells,
    "clear": lambda d, e: area_of(sheet_of(d, e), e).clearContents(CONTENTS),
    "move": move,
    "sort": sort,
    "deleteSheet": lambda d, e: d.Sheets.removeByName(e["sheet"]),
    "renameSheet": rename_sheet,
}

if __name__ == "__main__":
    main()
