#!/usr/bin/python3
"""Makes the large workbooks of the benchmark (Debian: python3-openpyxl). Usage: bench/workbooks/make_large.py FOLDER

questions.xlsx  three sheets of 1,200 questions each, every text different, with a list behind each answer cell
beside.xlsx     a table of 200 questions, and 100,000 rows of 8 columns beside it on the same sheet
below.xlsx      the same rows below the table, and the questions on top
"""
import json
import pathlib
import sys

from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADER = ["No.", "確認項目", "回答", "備考"]
CLIENTS = ["本部門", "本社", "子会社", "支店", "全社"]


def questions(count):
    """Labelled questions in Japanese, told apart by who asks once they have all been used."""
    texts = []
    for file in sorted((ROOT / "knowledge" / "questions").glob("*.jsonl")):
        lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        texts += [line["question"] for line in lines if line["lang"] == "ja"]
    return [texts[i % len(texts)] + (f"（{CLIENTS[i // len(texts) - 1]}）" if i >= len(texts) else "") for i in range(count)]


def table(sheet, texts, first_row):
    for column, heading in enumerate(HEADER, start=1):
        sheet.cell(first_row, column, heading)
    for i, text in enumerate(texts, start=1):
        sheet.cell(first_row + i, 1, i)
        sheet.cell(first_row + i, 2, text)
    answers = DataValidation(type="list", formula1='"○,△,×,－"', showErrorMessage=True)
    answers.add(f"C{first_row + 1}:C{first_row + len(texts)}")
    sheet.add_data_validation(answers)
    for letter, width in zip("ABCD", (6, 60, 8, 60)):
        sheet.column_dimensions[letter].width = width


def data(sheet, first_row, first_column):
    for row in range(100_000):
        for column in range(8):
            value = row * 7 + column if column % 2 else f"記録{row:06d}-{column}"
            sheet.cell(first_row + row, first_column + column, value)


def save(folder, name, fill):
    book = Workbook()
    book.remove(book.active)
    fill(book)
    book.save(folder / name)


def three_sheets(book):
    texts = questions(3600)
    for i in range(3):
        table(book.create_sheet(f"確認票{i + 1}"), texts[i * 1200:(i + 1) * 1200], 3)


def with_data(book, first_row, first_column):
    sheet = book.create_sheet("確認票")
    table(sheet, questions(200), 3)
    data(sheet, first_row, first_column)


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    save(folder, "questions.xlsx", three_sheets)
    save(folder, "beside.xlsx", lambda book: with_data(book, 3, 7))
    save(folder, "below.xlsx", lambda book: with_data(book, 210, 1))
