"""Draws a questionnaire and writes down, cell by cell, what a person would read in it (the gold)."""
import glob
import json
import pathlib

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

ROOT = pathlib.Path(__file__).resolve().parents[3]
THIN = Border(*[Side(style="thin", color="FF808080")] * 4)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
WRAP = Alignment(vertical="top", wrap_text=True)

MARUBATSU = {"○": "yes", "△": "partial", "×": "no", "－": "na"}
YESNO = {"はい": "yes", "いいえ": "no"}
DONE = {"対応済": "yes", "一部対応": "partial", "未対応": "no", "対象外": "na"}


def load_bank():
    """The labelled questions by service and style, in the order of their files."""
    questions = {}
    for file in sorted(glob.glob(str(ROOT / "knowledge/questions/*.jsonl"))):
        for line in open(file, encoding="utf-8"):
            entry = json.loads(line)
            for service, label in entry["labels"].items():
                questions.setdefault((service, entry["style"]), []).append((entry["question"], label))
    return questions


BANK = load_bank()


class Bank:
    """Hands out labelled questions, each once per workbook; `skip` moves the start so that workbooks differ."""

    def __init__(self, service, style, skip=0):
        self.items = iter(BANK[service, style][skip:])

    def take(self, count):
        return [next(self.items) for _ in range(count)]


UNLABELLED = {"accept": [], "also": [], "answerable": None, "choice": None, "choice_ok": [], "facts": []}


def choice(cell, labels, **more):
    meanings = {}
    for label, meaning in labels.items():
        meanings.setdefault(meaning, []).append(label)
    return {"cell": cell, "role": "choice", "allowed": list(labels), "map": meanings, **more}


def tick(cell, labels, **more):
    return {**choice(cell, labels, **more), "role": "tick"}


def text(cell, maximum=None, **more):
    return {"cell": cell, "role": "text", **({"max_chars": maximum} if maximum else {}), **more}


def citation(cell, **more):
    return {"cell": cell, "role": "citation", **more}


def date(cell):
    return {"cell": cell, "role": "date"}


def number(cell, unit, unit_cell=None):
    return {"cell": cell, "role": "number+unit", "unit": unit, "unit_cell": unit_cell}


def mark(cells, sign="○"):
    """`cells`: [(cell, meaning, label)], of which exactly one gets the sign."""
    return {"cell": cells[0][0], "role": "mark", "mark": sign, "group": [{"cell": c, "meaning": m, "label": l} for c, m, l in cells]}


class Draft:
    """A workbook being drawn."""

    def __init__(self, service, layout, features, font="游ゴシック"):
        self.book = Workbook()
        self.book.remove(self.book.active)
        self.font = font
        self.gold = {"service": service, "layout": layout, "features": features, "questions": [], "prefilled": [], "untouchable": []}

    def sheet(self, title, widths=None):
        ws = self.book.create_sheet(title)
        for column, width in (widths or {}).items():
            ws.column_dimensions[column].width = width
        return ws

    def put(self, ws, ref, value=None, fill=None, bold=False, align=None, size=10, border=False, colour=None):
        cell = ws[ref]
        if value is not None:
            cell.value = value
        cell.font = Font(name=self.font, size=size, bold=bold, color=colour)
        cell.alignment = align or Alignment(vertical="center")
        if fill:
            cell.fill = PatternFill("solid", fgColor="FF" + fill)
        if border:
            cell.border = THIN
        return cell

    def row(self, ws, row, first, values, **style):
        """Values side by side from column `first`; None leaves a bordered empty cell."""
        start = ws[f"{first}1"].column
        for offset, value in enumerate(values):
            self.put(ws, f"{get_column_letter(start + offset)}{row}", value, border=True, **{"align": WRAP, **style})

    def header(self, ws, row, first, values, fill="D9E1F2"):
        self.row(ws, row, first, values, fill=fill, bold=True, align=CENTRE)

    def merge(self, ws, area, value=None, **style):
        if value is not None:
            self.put(ws, area.split(":")[0], value, **style)
        ws.merge_cells(area)

    def list(self, ws, cells, labels, **options):
        """A dropdown: literal labels, or a formula that begins with = ."""
        formula = labels[1:] if isinstance(labels, str) else '"' + ",".join(labels) + '"'
        rule = DataValidation(type="list", formula1=formula, allow_blank=True, **options)
        ws.add_data_validation(rule)
        for area in cells.split():
            rule.add(area)

    def ask(self, ws, cell, question, answers, context=(), optional=False, service=None):
        """Records a question; `question` is (text, label) from the bank, or a text of ours without label."""
        words, label = question if isinstance(question, tuple) else (question, UNLABELLED)
        entry = {"sheet": ws.title, "cell": cell, "text": words, "context": list(context), "answers": answers}
        entry.update({key: label.get(key) for key in UNLABELLED})
        if optional:
            entry["optional"] = True
        if service:
            entry["service"] = service
        self.gold["questions"].append(entry)

    def keep(self, ws, cells, why):
        for cell in cells.split():
            self.gold["untouchable"].append({"sheet": ws.title, "cell": cell, "why": why})

    def prefilled(self, ws, cell):
        self.gold["prefilled"].append({"sheet": ws.title, "cell": cell})

    def save(self, folder, name):
        self.book.properties.creator = "Answerer"
        self.book.save(folder / f"{name}.xlsx")
        self.write_gold(folder, name)

    def write_gold(self, folder, name):
        gold = {"file": f"{name}.xlsx", **self.gold}
        (folder / f"{name}.gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def unlock(ws, cells):
    for cell in cells.split():
        ws[cell].protection = Protection(locked=False)
