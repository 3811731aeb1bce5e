"""Layouts at the edge: digits for choices named in the header, letters for columns, arrows, the customer's table beside ours."""
from openpyxl.styles import Alignment

from drawing import CENTRE, DONE, WRAP, YESNO, Bank, Draft, choice, citation, mark, number, text, tick, unlock


def university_hecvat():
    """American university: answers, additional information, guidance already filled, analyst's columns."""
    d = Draft("iad", "English: vendor answers, additional information, long guidance, analyst's columns", ["english", "explanations", "customer-column"], "Calibri")
    ws = d.sheet("HECVAT", dict(A=10, B=60, C=14, D=40, E=50, F=16, G=24))
    d.put(ws, "A1", "Higher Education Vendor Assessment", bold=True, size=14)
    d.put(ws, "A3", "Vendor name")
    d.keep(ws, "B3", "company info")
    d.header(ws, 6, "A", ["Question ID", "Question", "Vendor Answers", "Additional Information", "Guidance", "Analyst Rating", "Analyst Notes"])
    bank, row = Bank("iad", "english", 4), 6
    for code, title in (("AAAI", "Authentication, Authorization, and Accounting"), ("DATA", "Data")):
        row += 1
        d.merge(ws, f"A{row}:G{row}", title, bold=True, fill="DDEBF7")
        for n, question in enumerate(bank.take(4), 1):
            row += 1
            d.row(ws, row, "A", [f"{code}-{n:02}", question[0], None, None, "Describe how the control is implemented and who is responsible.", None, None])
            d.list(ws, f"C{row}", ["Yes", "No", "N/A"])
            d.ask(ws, f"B{row}", question, [choice(f"C{row}", {"Yes": "yes", "No": "no", "N/A": "na"}), text(f"D{row}")], [title])
            d.keep(ws, f"E{row} F{row} G{row}", "guidance and the analyst's columns")
    return d


def bank_fisc():
    """Credit union: criteria of a standard, the short item beside its content, choices by signs."""
    d = Draft("xmail", "criterion number, short item and content, choice by signs, contents", ["control-numbers", "item-and-content"], "ＭＳ ゴシック")
    ws = d.sheet("安対基準", dict(A=10, B=24, C=54, D=12, E=40, F=20))
    d.put(ws, "A1", "安全対策基準 対応状況一覧", bold=True, size=13)
    d.put(ws, "A2", "（凡例）○：実施　△：一部実施　×：未実施　―：対象外")
    d.header(ws, 4, "A", ["基準番号", "基準小項目", "基準内容", "実施状況", "実施内容", "備考"])
    labels = {"○": "yes", "△": "partial", "×": "no", "―": "na"}
    for row, question in enumerate(Bank("xmail", "checksheet", 33).take(8), 5):
        d.row(ws, row, "A", [f"統{row}", f"小項目その{row - 4}", question[0], None, None, None])
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", labels), text(f"E{row}"), text(f"F{row}")], [f"小項目その{row - 4}"])
    return d


def builder_table_beside():
    """House builder: beside the vendor's table stands the builder's own, with a header of its own."""
    d = Draft("cdn", "the customer's own table stands beside the vendor's", ["side-by-side", "customer-table"])
    ws = d.sheet("点検", dict(A=5, B=54, C=10, D=34, E=3, F=20, G=12, H=20))
    d.put(ws, "A1", "クラウド点検シート", bold=True, size=13)
    d.put(ws, "F2", "【当社記入】", bold=True)
    d.header(ws, 3, "A", ["No", "点検項目", "回答", "説明"])
    d.header(ws, 3, "F", ["判定者", "判定", "判定理由"], "D9D9D9")
    for row, question in enumerate(Bank("cdn", "checksheet", 5).take(7), 4):
        d.row(ws, row, "A", [row - 3, question[0], None, None])
        d.row(ws, row, "F", [None, None, None])
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", YESNO), text(f"D{row}")])
        d.keep(ws, f"F{row} G{row} H{row}", "the customer's own table")
    d.list(ws, "C4:C10", list(YESNO))
    d.list(ws, "G4:G10", ["可", "不可"])
    return d


def retailer_state_and_plan():
    """Drug store chain: the present state in words, plans and their dates beside it."""
    d = Draft("shb", "present state in words; plan and date, due only where something is missing", ["text-only", "plan-columns"])
    ws = d.sheet("現状調査", dict(A=6, B=56, C=44, D=30, E=14))
    d.header(ws, 2, "A", ["No.", "調査内容", "現状", "今後の対応予定", "対応予定時期"])
    for row, question in enumerate(Bank("shb", "checksheet", 12).take(7), 3):
        d.row(ws, row, "A", [row - 2, question[0], None, None, None])
        d.ask(ws, f"B{row}", question, [text(f"C{row}")])
        d.keep(ws, f"D{row} E{row}", "plans")
    return d


def printer_digits_in_header():
    """Printing company: the header lists numbered replies, the number is to be entered."""
    d = Draft("waf", "numbered replies listed in the header, the number is entered", ["header-vocabulary", "digits"])
    ws = d.sheet("調査票", dict(A=6, B=58, C=18, D=40))
    d.put(ws, "A1", "セキュリティ調査票", bold=True, size=13)
    d.header(ws, 3, "A", ["No.", "質問事項", "回答番号\n1：はい\n2：いいえ\n3：該当なし", "補足"])
    for row, question in enumerate(Bank("waf", "checksheet", 24).take(7), 4):
        d.row(ws, row, "A", [row - 3, question[0], None, None])
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", {"1": "yes", "2": "no", "3": "na"}), text(f"D{row}")])
    return d


def english_letters():
    """Small English customer: columns Y and N to tick, a line of comments."""
    d = Draft("waf", "English: columns Y, N and N/A to tick", ["english", "mark-columns", "letters"], "Arial")
    ws = d.sheet("Checklist", dict(A=6, B=64, C=5, D=5, E=6, F=40))
    d.put(ws, "A1", "Security checklist - tick one column per line", bold=True)
    d.header(ws, 3, "A", ["No.", "Item", "Y", "N", "N/A", "Comments"])
    for row, question in enumerate(Bank("waf", "english", 20).take(7), 4):
        d.row(ws, row, "A", [row - 3, question[0], None, None, None, None])
        d.ask(ws, f"B{row}", question, [mark([(f"C{row}", "yes", "Y"), (f"D{row}", "no", "N"), (f"E{row}", "na", "N/A")], "✓"), text(f"F{row}")])
    return d


def city_arrow_lines():
    """City office: under each question an arrow and a coloured cell; no header."""
    d = Draft("xmail", "an arrow with a coloured cell under each question, no header", ["answer-below", "no-header", "coloured"], "ＭＳ Ｐゴシック")
    ws = d.sheet("回答用紙", dict(A=4, B=8, C=90))
    d.put(ws, "A1", "質問事項（黄色のセルにご回答ください）", bold=True, size=12)
    row = 3
    for n, question in enumerate(Bank("xmail", "spoken", 20).take(6), 1):
        d.put(ws, f"A{row}", f"{n}.")
        d.merge(ws, f"B{row}:C{row}", question[0], align=WRAP)
        d.put(ws, f"B{row + 1}", "→")
        d.put(ws, f"C{row + 1}", None, fill="FFFF99", border=True)
        d.ask(ws, f"B{row}", question, [text(f"C{row + 1}")])
        row += 3
    return d


def group_ticks_and_sign():
    """Affiliate: one check column with an empty box, a reason where it stays empty."""
    d = Draft("iad", "one column of empty boxes: ticked means yes; explanation beside", ["boxes", "explanation"])
    ws = d.sheet("チェックリスト", dict(A=6, B=60, C=10, D=40))
    d.put(ws, "A1", "遵守事項チェックリスト", bold=True, size=13)
    d.put(ws, "A2", "満たしている場合は□を☑にしてください。")
    d.header(ws, 4, "A", ["No.", "遵守事項", "チェック", "補足説明"])
    for row, question in enumerate(Bank("iad", "rfp", 9).take(7), 5):
        d.row(ws, row, "A", [row - 4, question[0], "□", None])
        d.ask(ws, f"B{row}", question, [mark([(f"C{row}", "yes", "チェック")], "☑"), text(f"D{row}")])
    return d


LAYOUTS = [university_hecvat, bank_fisc, builder_table_beside, retailer_state_and_plan, printer_digits_in_header, english_letters, city_arrow_lines, group_ticks_and_sign]
