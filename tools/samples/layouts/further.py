"""Further customers: scored columns, follow-up lines, Q and A letters, choices printed in the cell, headers in two languages."""
from openpyxl.styles import Alignment, Border, Side

from drawing import CENTRE, DONE, WRAP, YESNO, Bank, Draft, choice, citation, date, mark, number, text, unlock


def carmaker_levels():
    """Car maker: levels, condition and criterion beside the demand, self-assessment by digits explained in the header."""
    d = Draft("waf", "demand, condition and criterion; self-assessment by digits that the header explains", ["header-vocabulary", "explanations"])
    ws = d.sheet("チェックシート", dict(A=6, B=10, C=44, D=36, E=8, F=14, G=40))
    d.put(ws, "A1", "サイバーセキュリティ チェックシート", bold=True, size=13)
    d.header(ws, 3, "A", ["No.", "分類", "要求事項", "達成条件", "レベル", "自己評価\n（2：達成、1：一部達成、0：未達成）", "根拠・証跡"])
    labels = {"2": "yes", "1": "partial", "0": "no"}
    for row, question in enumerate(Bank("waf", "checksheet", 16).take(8), 4):
        d.row(ws, row, "A", [row - 3, "共通" if row % 2 else "技術", question[0], "上記の内容が文書で確認できること。", "Lv1" if row % 3 else "Lv2", None, None])
        d.ask(ws, f"C{row}", question, [choice(f"F{row}", labels), citation(f"G{row}")], ["共通" if row % 2 else "技術"])
    d.list(ws, "F4:F11", ["2", "1", "0"])
    return d


def chamber_points():
    """Chamber of commerce: points to circle, one column per reply with its points in the header."""
    d = Draft("iad", "one column per reply, headed with its points; don't-know column", ["mark-columns", "points"], "HGPｺﾞｼｯｸE")
    ws = d.sheet("診断", dict(A=5, B=60, C=12, D=14, E=14, F=10))
    d.put(ws, "A1", "セキュリティ自己診断", bold=True, size=16)
    d.put(ws, "A2", "あてはまる欄に○を付けてください。")
    d.header(ws, 4, "A", ["№", "診断内容", "実施している\n（4点）", "一部実施している\n（2点）", "実施していない\n（0点）", "わからない"])
    for row, question in enumerate(Bank("iad", "checksheet", 22).take(8), 5):
        d.row(ws, row, "A", [row - 4, question[0], None, None, None, None])
        d.ask(ws, f"B{row}", question, [mark([(f"C{row}", "yes", "実施している\n（4点）"), (f"D{row}", "partial", "一部実施している\n（2点）"), (f"E{row}", "no", "実施していない\n（0点）"), (f"F{row}", "partial", "わからない")])])
    d.row(ws, 13, "A", [None, "合計", None, None, None, None])
    return d


def english_two_parties():
    """American customer: who completes what stands over the columns."""
    d = Draft("xmail", "English: 'to be completed by' over the columns of each party", ["english", "two-row-header", "customer-column"], "Calibri")
    ws = d.sheet("Security Requirements", dict(A=8, B=20, C=60, D=16, E=40, F=12, G=30))
    d.put(ws, "A1", "Appendix C - Security Requirements", bold=True, size=14)
    for area, value in (("A3:C3", "Requirement"), ("D3:E3", "To be completed by Supplier"), ("F3:G3", "To be completed by Customer")):
        d.merge(ws, area, value, bold=True, align=CENTRE, border=True, fill="B4C6E7")
    d.header(ws, 4, "A", ["ID", "Area", "Requirement description", "Compliance", "Supplier comments", "Accepted", "Customer comments"])
    labels = {"Compliant": "yes", "Partially compliant": "partial", "Not compliant": "no", "Not applicable": "na"}
    for row, question in enumerate(Bank("xmail", "english", 6).take(8), 5):
        d.row(ws, row, "A", [f"SR-{row - 4:02}", "Data" if row < 9 else "Access", question[0], None, None, None, None])
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", labels), text(f"E{row}")], ["Data" if row < 9 else "Access"])
        d.keep(ws, f"F{row} G{row}", "the customer's part")
    d.list(ws, "D5:D12", list(labels))
    d.list(ws, "F5:F12", ["Yes", "No"])
    return d


def consultant_follow_ups():
    """Consultant: a line for details follows each question, with a text cell of its own."""
    d = Draft("cdn", "each question followed by a line that asks for details", ["follow-up-rows", "merged"])
    ws = d.sheet("質問書", dict(A=6, B=30, C=30, D=14, E=40))
    d.put(ws, "A1", "セキュリティ質問書", bold=True, size=14)
    d.header(ws, 3, "A", ["No.", "質問", None, "回答", None])
    ws.merge_cells("B3:C3")
    ws.merge_cells("D3:E3")
    row = 4
    for n, question in enumerate(Bank("cdn", "spoken", 5).take(5), 1):
        d.row(ws, row, "A", [n, question[0], None, None, None])
        ws.merge_cells(f"B{row}:C{row}")
        ws.merge_cells(f"D{row}:E{row}")
        d.list(ws, f"D{row}", list(YESNO))
        d.ask(ws, f"B{row}", question, [choice(f"D{row}", YESNO)])
        follow = "「はい」の場合、その方法を具体的に記載してください。"
        d.row(ws, row + 1, "A", [f"{n}-1", follow, None, None, None])
        ws.merge_cells(f"B{row + 1}:C{row + 1}")
        ws.merge_cells(f"D{row + 1}:E{row + 1}")
        d.ask(ws, f"B{row + 1}", follow, [text(f"D{row + 1}")])
        row += 2
    return d


def cooperative_q_and_a():
    """Cooperative: lines that begin with Q and A in a column of their own."""
    d = Draft("shb", "lines Q and A one below the other, the letters in a column of their own", ["q-and-a", "answer-below"])
    ws = d.sheet("QA", dict(A=5, B=100))
    d.put(ws, "A1", "質問と回答", bold=True, size=14)
    row = 3
    for question in Bank("shb", "spoken", 4).take(6):
        d.put(ws, f"A{row}", "Q", bold=True, align=CENTRE, border=True, fill="DDEBF7")
        d.put(ws, f"B{row}", question[0], border=True, align=WRAP)
        d.put(ws, f"A{row + 1}", "A", bold=True, align=CENTRE, border=True)
        d.put(ws, f"B{row + 1}", None, border=True)
        ws.row_dimensions[row + 1].height = 45
        d.ask(ws, f"B{row}", question, [text(f"B{row + 1}")])
        row += 3
    return d


def hospital_printed_choices():
    """Clinic: the choices are printed in the cell (有・無), one to be left."""
    d = Draft("xmail", "the choices stand in the reply cell itself: 有・無", ["printed-choices"], "ＭＳ 明朝")
    ws = d.sheet("確認書", dict(A=6, B=60, C=12, D=36))
    d.put(ws, "A1", "外部保存に関する確認書", bold=True, size=13)
    d.header(ws, 3, "A", ["番号", "確認項目", "有無", "備考"], "FFFFFF")
    for row, question in enumerate(Bank("xmail", "checksheet", 20).take(7), 4):
        d.row(ws, row, "A", [row - 3, question[0], "有 ・ 無", None])
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", {"有": "yes", "無": "no"}), text(f"D{row}")])
    return d


def shipping_two_languages():
    """Shipping line: header row in Japanese, another in English, and a line that says how to fill in, then the items."""
    d = Draft("iad", "header in two rows of two languages, a line of instructions under it", ["bilingual", "instruction-row"])
    ws = d.sheet("Checklist", dict(A=6, B=16, C=56, D=12, E=40))
    d.put(ws, "A1", "セキュリティチェックリスト / Security Checklist", bold=True, size=13)
    d.header(ws, 3, "A", ["番号", "区分", "質問", "回答", "備考"])
    d.header(ws, 4, "A", ["No.", "Category", "Question", "Answer", "Remarks"])
    d.row(ws, 5, "A", [None, None, None, "リストから選択", "200字以内で記入"], fill="F2F2F2", size=8)
    labels = {"はい": "yes", "いいえ": "no", "非該当": "na"}
    for row, question in enumerate(Bank("iad", "checksheet", 40).take(8), 6):
        d.row(ws, row, "A", [row - 5, "運用" if row == 6 else None, question[0], None, None])
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", labels), text(f"E{row}", 200)], ["運用"])
    d.list(ws, "D6:D13", list(labels))
    d.keep(ws, "D5 E5", "instructions")
    return d


def conglomerate_hidden():
    """Conglomerate: hidden key columns before the table, maturity levels in words, locked sheet."""
    d = Draft("waf", "hidden key columns, protected, maturity in words", ["hidden-columns", "protected", "long-labels"])
    ws = d.sheet("Assessment", dict(A=10, B=10, C=6, D=56, E=20, F=40, G=16))
    d.header(ws, 2, "A", ["key", "weight", "#", "管理策の内容", "成熟度", "現状の説明", "本社確認"])
    labels = {"実施済（文書化）": "yes", "一部実施": "partial", "未実施": "no", "対象外": "na"}
    for row, question in enumerate(Bank("waf", "checksheet", 8).take(8), 3):
        d.row(ws, row, "A", [f"K{row:04}", 3, row - 2, question[0], None, None, None])
        unlock(ws, f"E{row} F{row}")
        d.ask(ws, f"D{row}", question, [choice(f"E{row}", labels), text(f"F{row}")])
        d.keep(ws, f"G{row} A{row}", "not ours")
    d.list(ws, "E3:E10", list(labels))
    for column in "AB":
        ws.column_dimensions[column].hidden = True
    ws.protection.sheet = True
    return d


def museum_lines():
    """Museum: numbered lines with an underlined blank beside them, under plain group titles."""
    d = Draft("cdn", "numbered lines, the reply on an underlined blank", ["no-header", "underlined"], "游明朝")
    ws = d.sheet("照会", dict(A=5, B=70, C=3, D=40))
    under = Border(bottom=Side(style="thin"))
    d.put(ws, "A1", "クラウドサービスに関する照会", bold=True, size=13)
    d.put(ws, "A2", "右側の下線部にご回答をお書きください。")
    row = 3
    for n, question in enumerate(Bank("cdn", "double", 1).take(6), 1):
        row += 1
        d.put(ws, f"A{row}", f"{n}.")
        d.put(ws, f"B{row}", question[0], align=WRAP)
        ws[f"D{row}"].border = under
        d.ask(ws, f"B{row}", question, [text(f"D{row}")])
        row += 1
    return d


def energy_tabs():
    """Energy company: the same table on three tabs; header after a block of company information; the vendor's columns coloured."""
    d = Draft("shb", "one design on three tabs, company information above, totals below", ["multi-sheet", "company-info", "totals"])
    bank = Bank("shb", "checksheet", 10)
    labels = {"適合": "yes", "一部適合": "partial", "不適合": "no"}
    for tab in ("組織的対策", "人的対策", "技術的対策"):
        ws = d.sheet(tab, dict(A=6, B=56, C=12, D=40, E=12))
        d.put(ws, "A1", f"セキュリティ対策調査（{tab}）", bold=True, size=13)
        for row, label in enumerate(("会社名", "記入者", "記入日"), 3):
            d.put(ws, f"A{row}", label, border=True)
            d.put(ws, f"B{row}", None, border=True, fill="FFF2CC")
            d.keep(ws, f"B{row}", "company info")
        d.header(ws, 8, "A", ["項番", "対策項目", "適合区分", "補足説明", "当社判定"])
        for row, question in enumerate(bank.take(4), 9):
            d.row(ws, row, "A", [row - 8, question[0]])
            d.row(ws, row, "C", [None, None], fill="FFF2CC")
            d.row(ws, row, "E", [None], fill="D9D9D9")
            d.ask(ws, f"B{row}", question, [choice(f"C{row}", labels), text(f"D{row}")], [tab])
            d.keep(ws, f"E{row}", "the customer's own column")
        d.row(ws, 13, "A", [None, "適合数", '=COUNTIF(C9:C12,"適合")', None, None])
        d.keep(ws, "C13 D13", "total")
        d.list(ws, "C9:C12", list(labels))
    return d


LAYOUTS = [carmaker_levels, chamber_points, english_two_parties, consultant_follow_ups, cooperative_q_and_a, hospital_printed_choices, shipping_two_languages, conglomerate_hidden, museum_lines, energy_tabs]
