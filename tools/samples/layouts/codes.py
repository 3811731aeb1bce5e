"""Codes and bystanders: abbreviated replies, choices row by row, columns for dates and persons, replies per branch."""
from openpyxl.styles import Alignment

from drawing import CENTRE, DONE, WRAP, YESNO, Bank, Draft, choice, citation, mark, number, text


def english_tender_codes():
    """Tender in English: codes of two letters, explained on the instruction sheet; no list."""
    d = Draft("cdn", "English tender: codes FC, PC, NC explained on another sheet", ["english", "rfp", "legend-on-other-sheet"], "Calibri")
    guide = d.sheet("Instructions", dict(A=8, B=60))
    d.put(guide, "A1", "How to complete the response", bold=True)
    for row, (code, words) in enumerate((("FC", "Fully compliant"), ("PC", "Partially compliant"), ("NC", "Not compliant")), 3):
        d.row(guide, row, "A", [code, words])
        d.keep(guide, f"A{row} B{row}", "legend")
    ws = d.sheet("Requirements", dict(A=10, B=60, C=10, D=14, E=44))
    d.header(ws, 2, "A", ["Req. ID", "Requirement", "MoSCoW", "Compliance (FC/PC/NC)", "Supplier response"])
    for row, question in enumerate(Bank("cdn", "english", 10).take(8), 3):
        d.row(ws, row, "A", [f"REQ-{row - 2:03}", question[0], "Must" if row % 2 else "Should", None, None])
        d.ask(ws, f"B{row}", question, [choice(f"D{row}", {"FC": "yes", "PC": "partial", "NC": "no"}), text(f"E{row}")])
        d.keep(ws, f"C{row}", "priority")
    return d


def travel_persons_and_dates():
    """Travel agency: columns for the person who answers and the day stand beside the reply and stay empty."""
    d = Draft("iad", "reply, remarks, person and day of the reply", ["info-columns"])
    ws = d.sheet("確認シート", dict(A=6, B=56, C=12, D=36, E=14, F=14))
    d.put(ws, "A1", "委託先確認シート", bold=True, size=13)
    d.header(ws, 3, "A", ["No.", "確認事項", "回答", "備考", "回答者", "回答日"])
    for row, question in enumerate(Bank("iad", "checksheet", 44).take(7), 4):
        d.row(ws, row, "A", [row - 3, question[0], None, None, None, None])
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", {"はい": "yes", "いいえ": "no"}), text(f"D{row}")])
        d.keep(ws, f"E{row} F{row}", "person and day")
    d.list(ws, "C4:C10", ["はい", "いいえ"])
    return d


def security_firm_rowwise():
    """Security company: the choices stand in a column of their own, row by row."""
    d = Draft("shb", "choices row by row in a column of their own", ["row-vocabulary"])
    ws = d.sheet("ヒアリング", dict(A=6, B=54, C=26, D=14, E=36))
    d.header(ws, 2, "A", ["No.", "ヒアリング事項", "選択肢", "回答", "補足説明"])
    for row, question in enumerate(Bank("shb", "checksheet", 24).take(7), 3):
        labels = {"はい": "yes", "いいえ": "no"} if row % 2 else {"対応済": "yes", "一部対応": "partial", "未対応": "no"}
        d.row(ws, row, "A", [row - 2, question[0], "／".join(labels), None, None])
        d.ask(ws, f"B{row}", question, [choice(f"D{row}", labels), text(f"E{row}")])
        d.keep(ws, f"C{row}", "the choices")
    return d


def bus_group_per_service():
    """Bus company: for each of two services a reply and remarks, under the service's name."""
    d = Draft("multi", "two services side by side, each with reply and remarks", ["service-columns", "two-row-header"])
    d.gold["services"] = ["waf", "cdn"]
    ws = d.sheet("比較", dict(A=6, B=52, C=10, D=30, E=10, F=30))
    for area, value in (("A2:A3", "項番"), ("B2:B3", "確認内容"), ("C2:D2", "IIJ マネージド WAF サービス"), ("E2:F2", "コンテンツアクセラレーションサービス")):
        d.merge(ws, area, value, bold=True, align=CENTRE, border=True, fill="E2EFDA")
    for ref, value in (("C3", "回答"), ("D3", "備考"), ("E3", "回答"), ("F3", "備考")):
        d.put(ws, ref, value, "E2EFDA", True, CENTRE, border=True)
    for row, question in enumerate(Bank("waf", "checksheet", 40).take(6), 4):
        d.row(ws, row, "A", [row - 3, question[0], None, None, None, None])
        more = dict(answerable=None, accept=[], choice=None, choice_ok=[], facts=[])
        d.ask(ws, f"B{row}", question[0], [a for c, t, s in (("C", "D", "waf"), ("E", "F", "cdn")) for a in (choice(f"{c}{row}", {"○": "yes", "×": "no"}, service=s, **more), text(f"{t}{row}", service=s, **more))])
    d.list(ws, "C4:C9 E4:E9", ["○", "×"])
    return d


def bakery_sentences():
    """Bakery chain: a free letter with questions in sentences, the reply in the empty line below, nothing drawn but a rule."""
    d = Draft("xmail", "questions ■ with an empty framed box merged below", ["answer-below", "no-table"])
    ws = d.sheet("お伺い", dict(A=100))
    d.put(ws, "A1", "サービスご利用にあたってのお伺い", bold=True, size=14)
    d.put(ws, "A2", "お手数ですが、各質問の枠内にご回答ください。")
    row = 4
    for question in Bank("xmail", "spoken", 24).take(5):
        words = f"■ {question[0]}"
        d.put(ws, f"A{row}", words, bold=True, align=WRAP)
        for line in (1, 2, 3):
            d.put(ws, f"A{row + line}", None, border=True)
        ws.merge_cells(f"A{row + 1}:A{row + 3}")
        d.ask(ws, f"A{row}", (words, question[1]), [text(f"A{row + 1}")])
        row += 5
    return d


def press_two_answers_one_cell():
    """Press agency: header with icons and hints, reply cell coloured, numbers Q1 to Qn in the first column, groups by colour."""
    d = Draft("waf", "hints in the headers, groups by coloured rows, numbers Q1 to Qn", ["header-hints", "section-rows"])
    ws = d.sheet("Q&A", dict(A=8, B=58, C=22, D=44))
    d.put(ws, "A1", "クラウドサービス導入前ヒアリング", bold=True, size=13)
    d.header(ws, 3, "A", ["#", "▼ご質問内容", "▼ご回答\n（○・△・×でお答えください）", "▼補足コメント\n（任意・300文字以内）"])
    bank, row, n = Bank("waf", "spoken", 10), 3, 0
    for title in ("● 認証について", "● データについて"):
        row += 1
        d.row(ws, row, "A", [title, None, None, None], fill="D9E1F2", bold=True)
        for question in bank.take(4):
            row, n = row + 1, n + 1
            d.row(ws, row, "A", [f"Q{n}", question[0]])
            d.row(ws, row, "C", [None, None], fill="FFFFE0")
            d.ask(ws, f"B{row}", question, [choice(f"C{row}", {"○": "yes", "△": "partial", "×": "no"}), text(f"D{row}", 300)], [title])
    return d


LAYOUTS = [english_tender_codes, travel_persons_and_dates, security_firm_rowwise, bus_group_per_service, bakery_sentences, press_two_answers_one_cell]
