#!/usr/bin/python3
"""Draws the binary workbook of the tests (Debian: python3-openpyxl, libreoffice-calc-nogui). Usage: tools/samples/binary.py

features.xls holds, beside a table of questions, what must survive filling; LibreOffice saves it in the binary format.
"""
import pathlib
import subprocess
import tempfile

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

OUT = pathlib.Path(__file__).resolve().parents[2] / "tests" / "Answerer.Excel.Tests" / "Binary"
THIN = Border(*[Side(style="thin")] * 4)
QUESTIONS = [
    "通信を暗号化していますか。", "データの保管場所は国内ですか。", "契約終了後にデータを消去しますか。", "脆弱性情報を収集していますか。",
    "アクセスログを取得していますか。", "バックアップを取得していますか。", "多要素認証を利用できますか。", "障害を通知しますか。",
]


def table(sheet):
    for column, heading in enumerate(["No.", "確認項目", "回答", "備考", "点"], start=1):
        cell = sheet.cell(5, column, heading)
        cell.font, cell.border, cell.fill = Font(bold=True), THIN, PatternFill("solid", fgColor="FFDDEBF7")
    for i, text in enumerate(QUESTIONS, start=1):
        row = 5 + i
        sheet.cell(row, 1, i)
        sheet.cell(row, 2, text)
        sheet.cell(row, 5, f'=IF(C{row}="○",1,0)')
        for column in range(1, 6):
            cell = sheet.cell(row, column)
            cell.border, cell.alignment = THIN, Alignment(wrap_text=True, vertical="top")
            cell.protection = Protection(locked=column not in (3, 4))
    sheet.row_dimensions[7].height = 40
    sheet["E15"] = "=SUM(E6:E13)"


def around(book, sheet):
    sheet["A1"] = "確認票"
    sheet["A1"].font = Font(size=16, bold=True, color="FFC00000")
    sheet.merge_cells("A1:E1")
    sheet["A3"] = "記入日"
    sheet["B3"].number_format = "yyyy/mm/dd"
    sheet["B6"].comment = Comment("通信経路について", "査読者")
    sheet["H2"].hyperlink = "https://example.com/"
    for i in range(1, 5):
        sheet.cell(i, 8, i * 10)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=8, min_row=1, max_row=4))
    sheet.add_chart(chart, "G16")
    answers = DataValidation(type="list", formula1="=選択肢", showErrorMessage=True)
    answers.add("C6:C13")
    remarks = DataValidation(type="textLength", operator="lessThanOrEqual", formula1="200", showErrorMessage=True)
    remarks.add("D6:D13")
    sheet.add_data_validation(answers)
    sheet.add_data_validation(remarks)
    sheet.conditional_formatting.add("C6:C13", CellIsRule(operator="equal", formula=['"×"'], fill=PatternFill("solid", bgColor="FFFFC7CE")))
    sheet.auto_filter.ref = "A5:E13"
    sheet.auto_filter.add_filter_column(0, ["1", "2"])
    sheet.freeze_panes = "A6"
    sheet.print_title_rows = "5:5"
    sheet.print_area = "A1:E15"
    sheet.page_setup.orientation = "landscape"
    sheet.oddFooter.center.text = "&P / &N"
    sheet.column_dimensions["B"].width, sheet.column_dimensions["D"].width = 40, 50
    sheet.column_dimensions["F"].hidden = True
    sheet.protection.sheet = True
    book.defined_names.append(DefinedName("選択肢", attr_text="一覧!$A$1:$A$4"))


def draw(path):
    book = Workbook()
    sheet = book.active
    sheet.title = "確認票"
    table(sheet)
    around(book, sheet)
    lists = book.create_sheet("一覧")
    for i, label in enumerate("○△×－", start=1):
        lists.cell(i, 1, label)
    lists.sheet_state = "hidden"
    book.save(path)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        drawn = pathlib.Path(folder) / "features.xlsx"
        draw(drawn)
        subprocess.run(["soffice", "--headless", "--convert-to", "xls", "--outdir", OUT, drawn], check=True)
