"""Drawn last, to see how the reader fares with sheets that it wasn't developed on."""
from openpyxl.styles import Alignment

from drawing import CENTRE, DONE, WRAP, YESNO, Bank, Draft, choice, citation, mark, number, text, tick, unlock


def town_checklist():
    """Town office: example measures beside the item, reply and reason under the vendor's header, the town's check behind."""
    d = Draft("xmail", "example measures beside each item; reply and reason under the vendor's header; the town's check", ["two-row-header", "explanations", "customer-column"], "ＭＳ 明朝")
    ws = d.sheet("利用チェックリスト", dict(A=6, B=14, C=48, D=36, E=12, F=44, G=10))
    d.merge(ws, "A1:G1", "クラウドサービス利用チェックリスト", bold=True, size=14, align=CENTRE)
    d.put(ws, "A2", "◯：対応　✕：未対応　対象外：該当しない　をプルダウンから選択すること。")
    for area, value in (("A4:A5", "通番"), ("B4:B5", "対策区分"), ("C4:C5", "対策項目"), ("D4:D5", "対策の例示"), ("E4:F4", "事業者の対応"), ("G4:G5", "町確認欄")):
        d.merge(ws, area, value, bold=True, align=CENTRE, border=True, fill="E7E6E6")
    d.put(ws, "E5", "対応", "E7E6E6", True, CENTRE, border=True)
    d.put(ws, "F5", "対応内容又は対応できない理由", "E7E6E6", True, CENTRE, border=True)
    labels = {"◯": "yes", "✕": "no", "対象外": "na"}
    bank, row = Bank("xmail", "checksheet", 9), 5
    for group, count in (("人的対策", 3), ("物理的対策", 2), ("技術的対策", 4)):
        top = row + 1
        for question in bank.take(count):
            row += 1
            d.row(ws, row, "A", [row - 5, group if row == top else None, question[0], "例）規程を整備し、年に一度見直している。", None, None, None])
            d.ask(ws, f"C{row}", question, [choice(f"E{row}", labels), text(f"F{row}")], [group])
            d.keep(ws, f"D{row} G{row}", "examples and the town's check")
        ws.merge_cells(f"B{top}:B{row}")
    d.list(ws, f"E6:E{row}", list(labels))
    return d


def auditor_english():
    """Audit firm: control activity, whether it is in place, description, documentation, the auditor's conclusion."""
    d = Draft("iad", "English: control activities, in place or not, description, documentation, the auditor's conclusion", ["english", "customer-column"], "Arial")
    ws = d.sheet("Controls", dict(A=8, B=20, C=58, D=14, E=44, F=28, G=22))
    d.put(ws, "A1", "IT general controls - information request", bold=True, size=13)
    d.put(ws, "A2", "Service: IIJ ID Service")
    d.header(ws, 4, "A", ["Ref", "Control area", "Control activity", "Is the control in place?", "Describe the control", "Supporting documentation", "Auditor conclusion"])
    labels = {"Yes": "yes", "Partially": "partial", "No": "no", "Not applicable": "na"}
    for row, question in enumerate(Bank("iad", "english", 14).take(8), 5):
        area = "Logical access" if row < 9 else "Operations"
        d.row(ws, row, "A", [f"{row - 4:02}", area if row in (5, 9) else None, question[0], None, None, None, None])
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", labels), text(f"E{row}"), citation(f"F{row}")], [area])
        d.keep(ws, f"G{row}", "the auditor's column")
    d.list(ws, "D5:D12", list(labels))
    return d


def biotech_letters():
    """Biotech company: requirement numbers, reply by one letter that a line above explains, no list."""
    d = Draft("waf", "reply by one letter, explained in a line above the table, no list", ["legend", "letters"])
    ws = d.sheet("URS", dict(A=10, B=62, C=8, D=10, E=40))
    d.put(ws, "A1", "ユーザー要求仕様 適合確認書", bold=True, size=13)
    d.put(ws, "A2", "適合欄の記入：Y=適合、P=一部適合、N=不適合")
    d.header(ws, 4, "A", ["URS番号", "要求仕様", "必須度", "適合", "説明"])
    for row, question in enumerate(Bank("waf", "rfp", 8).take(8), 5):
        d.row(ws, row, "A", [f"URS-{row - 4:03}", question[0], "A" if row % 2 else "B", None, None])
        d.ask(ws, f"B{row}", question, [choice(f"D{row}", {"Y": "yes", "P": "partial", "N": "no"}), text(f"E{row}")])
        d.keep(ws, f"C{row}", "necessity")
    return d


def school_cards_with_boxes():
    """School: under each question a cell with boxes and a line for remarks with its label."""
    d = Draft("cdn", "cards: question, a cell with boxes, a labelled line for remarks", ["cards", "tick-box"], "HG丸ｺﾞｼｯｸM-PRO")
    ws = d.sheet("お尋ね", dict(A=6, B=10, C=80))
    d.put(ws, "A1", "セキュリティに関するお尋ね", bold=True, size=14)
    row = 3
    for n, question in enumerate(Bank("cdn", "checksheet", 44).take(5), 1):
        d.put(ws, f"A{row}", f"問{n}", bold=True, border=True)
        d.merge(ws, f"B{row}:C{row}", question[0], border=True, align=WRAP)
        d.put(ws, f"B{row + 1}", "回答", border=True)
        d.put(ws, f"C{row + 1}", "☐ はい　☐ いいえ　☐ わからない", border=True)
        d.put(ws, f"B{row + 2}", "備考", border=True)
        d.put(ws, f"C{row + 2}", None, border=True)
        d.ask(ws, f"B{row}", question, [tick(f"C{row + 1}", {"はい": "yes", "いいえ": "no", "わからない": "partial"}), text(f"C{row + 2}")])
        row += 4
    return d


def ward_grid_two_blocks():
    """Ward office: grid paper, the group's name in a tall merged box at the left, header repeated for the second block."""
    d = Draft("shb", "grid paper, the group in a tall merged box, header repeated for each block", ["grid-paper", "merged", "repeated-header"], "ＭＳ 明朝")
    ws = d.sheet("調査票")
    for i in range(1, 41):
        ws.column_dimensions[chr(64 + i) if i <= 26 else "A" + chr(38 + i)].width = 2.6
    d.merge(ws, "A1:AN1", "情報セキュリティ対策状況調査票", bold=True, size=14, align=CENTRE)
    bank, row, n = Bank("shb", "checksheet", 2), 3, 0
    for block, (group, count) in enumerate((("運用体制", 3), ("技術対策", 4))):
        for area, value in (("A{0}:C{0}", "区分"), ("D{0}:E{0}", "№"), ("F{0}:X{0}", "調査事項"), ("Y{0}:AB{0}", "実施の有無"), ("AC{0}:AN{0}", "実施内容")):
            d.merge(ws, area.format(row), value, bold=True, align=CENTRE, border=True, fill="D9D9D9")
        top = row + 1
        for question in bank.take(count):
            row, n = row + 1, n + 1
            for area, value in (("D{0}:E{0}", n), ("F{0}:X{0}", question[0])):
                d.merge(ws, area.format(row), value, border=True, align=WRAP)
            for area in ("Y{0}:AB{0}", "AC{0}:AN{0}"):
                d.put(ws, area.format(row).split(":")[0], None, border=True)
                ws.merge_cells(area.format(row))
            d.ask(ws, f"F{row}", question, [choice(f"Y{row}", {"有": "yes", "無": "no"}), text(f"AC{row}")], [group])
        d.merge(ws, f"A{top}:C{row}", group, border=True, align=CENTRE)
        row += 2
    return d


def maker_summary_and_numbers():
    """Electrical maker: a summary that counts the replies, then items whose unit stands in brackets, others by はい・いいえ."""
    d = Draft("xmail", "a summary sheet with formulas; units in brackets at the end of items; others はい/いいえ", ["formulas", "unit-in-item", "mixed-kinds"])
    summary = d.sheet("集計", dict(A=20, B=10))
    d.put(summary, "A1", "回答数")
    d.put(summary, "B1", "=COUNTA(設問!C4:C10)")
    ws = d.sheet("設問", dict(A=6, B=56, C=14, D=40))
    d.put(ws, "A1", "クラウド利用時の確認事項", bold=True, size=13)
    d.header(ws, 3, "A", ["設問", "内容", "回答", "備考"])
    rows = [("解約後にデータを消去するまでの日数（日）", "日"), ("配送ログを画面で参照できる期間（日）", "日"), ("管理画面への接続は暗号化されていますか。", None), ("月間稼働率（％）", "%"), ("多要素認証を利用できますか。", None), ("障害の通知までの時間（分）", "分"), ("データは国内に保存されますか。", None)]
    for row, (words, unit) in enumerate(rows, 4):
        d.row(ws, row, "A", [f"Q{row - 3}", words, None, None])
        d.ask(ws, f"B{row}", words, [number(f"C{row}", unit) if unit else choice(f"C{row}", YESNO), text(f"D{row}")])
        if not unit:
            d.list(ws, f"C{row}", list(YESNO))
    d.keep(summary, "A1 B1", "summary")
    return d


def airport_bilingual():
    """Airport: bilingual headers and choices, section rows in both languages, protected but for the reply cells."""
    d = Draft("cdn", "bilingual headers, choices and section rows; protected but for the replies", ["bilingual", "protected", "section-rows"])
    ws = d.sheet("Security (セキュリティ)", dict(A=8, B=66, C=18, D=44))
    d.put(ws, "A1", "Cloud security questionnaire（クラウドセキュリティ質問票）", bold=True, size=13)
    d.header(ws, 3, "A", ["No.\n番号", "Question\n質問", "Answer\n回答", "Remarks\n備考"])
    labels = {"Yes（はい）": "yes", "No（いいえ）": "no", "N/A（該当なし）": "na"}
    bank, row = Bank("cdn", "spoken", 12), 3
    for section, title in enumerate(("Access control（アクセス制御）", "Data（データ）"), 1):
        row += 1
        d.merge(ws, f"A{row}:D{row}", f"{section}. {title}", bold=True, fill="DDEBF7")
        for n, question in enumerate(bank.take(4), 1):
            row += 1
            d.row(ws, row, "A", [f"{section}-{n}", question[0], None, None])
            unlock(ws, f"C{row} D{row}")
            d.list(ws, f"C{row}", list(labels))
            d.ask(ws, f"B{row}", question, [choice(f"C{row}", labels), text(f"D{row}")], [f"{section}. {title}"])
    ws.protection.sheet = True
    return d


def lender_across():
    """Consumer lender: questions across, with groups above, reply, explanation and the lender's memo below."""
    d = Draft("iad", "questions across the columns in two groups; reply, explanation and the customer's memo below", ["transposed", "customer-column"])
    ws = d.sheet("一覧", dict(A=16))
    d.put(ws, "A1", "委託先確認一覧（横型）", bold=True, size=13)
    for row, label in enumerate(("区分", "番号", "質問", "ご回答", "ご説明", "当社メモ"), 3):
        d.put(ws, f"A{row}", label, "FFF2CC", True, CENTRE, border=True)
    for i, question in enumerate(Bank("iad", "checksheet", 12).take(6)):
        column = "BCDEFG"[i]
        ws.column_dimensions[column].width = 26
        group = "認証" if i < 3 else "データ"
        for row, value in ((3, group if i in (0, 3) else None), (4, f"Q{i + 1}"), (5, question[0]), (6, None), (7, None), (8, None)):
            d.put(ws, f"{column}{row}", value, border=True, align=WRAP)
        d.ask(ws, f"{column}5", question, [choice(f"{column}6", YESNO), text(f"{column}7")], [group])
        d.keep(ws, f"{column}8", "the customer's memo")
    ws.merge_cells("B3:D3")
    ws.merge_cells("E3:G3")
    d.list(ws, "B6:G6", list(YESNO))
    return d


LAYOUTS = [town_checklist, auditor_english, biotech_letters, school_cards_with_boxes, ward_grid_two_blocks, maker_summary_and_numbers, airport_bilingual, lender_across]
