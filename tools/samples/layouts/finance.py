"""Banks, insurers and brokers: many columns, graded replies, legends, repeated headers, form numbers."""
from openpyxl.styles import Alignment
from openpyxl.workbook.defined_name import DefinedName

from drawing import CENTRE, WRAP, Bank, Draft, choice, citation, date, mark, number, text


def bank_two_row_header():
    """City bank: two-row header repeated for each printed page, graded 1-4, the bank's own columns behind."""
    d = Draft("xmail", "two-row header, repeated every six items; graded 1 to 4 with the meaning in a legend", ["two-row-header", "repeated-header", "legend", "customer-column"], "ＭＳ ゴシック")
    ws = d.sheet("チェックリスト", dict(A=5, B=14, C=14, D=50, E=8, F=30, G=20, H=8, I=20))
    d.put(ws, "A1", "（様式３）", size=9)
    d.merge(ws, "A2:I2", "外部委託先（クラウドサービス）セキュリティ管理状況チェックリスト", bold=True, size=14, align=CENTRE)
    for row, (label, value) in enumerate([("委託先名", None), ("対象業務", "メールサービスの利用"), ("記入日", None)], 4):
        d.put(ws, f"B{row}", label, border=True)
        d.put(ws, f"C{row}", value, border=True)
        d.keep(ws, f"C{row}", "company info")
    d.put(ws, "F4", "【実施状況】　１：実施している　２：一部実施している")
    d.put(ws, "F5", "　　　　　　　３：実施していない　４：該当しない")
    labels = {"1": "yes", "2": "partial", "3": "no", "4": "na"}
    bank = Bank("xmail", "checksheet")
    groups = [("１．組織的対策", "方針・体制"), ("１．組織的対策", "教育"), ("２．技術的対策", "認証"), ("２．技術的対策", "通信")]
    row, n = 8, 0
    for page in range(2):
        for ref, value in (("A", "項番"), ("B", "大項目"), ("C", "小項目"), ("D", "確認内容"), ("E", "委託先記入欄"), ("H", "当行使用欄")):
            d.put(ws, f"{ref}{row}", value, "C6E0B4", True, CENTRE, border=True)
        for ref, value in (("E", "実施状況"), ("F", "具体的な実施内容"), ("G", "根拠資料名"), ("H", "評価"), ("I", "コメント")):
            d.put(ws, f"{ref}{row + 1}", value, "E2EFDA", True, CENTRE, border=True)
        for area in ("A", "B", "C", "D"):
            ws.merge_cells(f"{area}{row}:{area}{row + 1}")
        ws.merge_cells(f"E{row}:G{row}")
        ws.merge_cells(f"H{row}:I{row}")
        row += 2
        for half in range(2):
            large, small = groups[page * 2 + half]
            top = row
            for question in bank.take(3):
                n += 1
                d.row(ws, row, "A", [n, large if half == 0 and row == top else None, small if row == top else None, question[0], None, None, None, None, None])
                d.ask(ws, f"D{row}", question, [choice(f"E{row}", labels), text(f"F{row}"), citation(f"G{row}")], [large, small])
                d.keep(ws, f"H{row} I{row}", "the bank's own column")
                row += 1
            ws.merge_cells(f"C{top}:C{row - 1}")
        ws.merge_cells(f"B{row - 6}:B{row - 1}")
        d.list(ws, f"E{row - 6}:E{row - 1}", list(labels))
        d.list(ws, f"H{row - 6}:H{row - 1}", ["適", "否"])
    d.put(ws, f"A{row + 1}", "※ 「３：実施していない」の場合は、具体的な実施内容欄に代替策をご記入ください。", size=9)
    return d


def insurer_conformity():
    """Insurer: 合致/不一致 against the insurer's baseline, with the standard's numbers and a column of reasons."""
    d = Draft("iad", "baseline comparison with 合致/不一致/対象外 and a standard's numbers", ["vocabulary", "control-number-column", "defined-name-list"], "Meiryo UI")
    ws = d.sheet("基準比較表", dict(A=8, B=12, C=55, D=11, E=40, F=14, G=10))
    d.put(ws, "A1", "当社セキュリティ基準との比較表", bold=True, size=14)
    d.put(ws, "A2", "対象サービス：IIJ IDサービス")
    d.put(ws, "A3", "貴社記入欄（黄色）について、当社基準と貴社サービスの仕様が合致するかをプルダウンから選択し、不一致の場合はその内容をご記入ください。")
    d.header(ws, 5, "A", ["項番", "FISC基準", "当社セキュリティ基準", "合致/不一致", "不一致の内容・補足", "参照資料", "査閲"], "FFE699")
    labels = {"合致": "yes", "不一致": "no", "対象外": "na"}
    for row, question in enumerate(Bank("iad", "checksheet", 3).take(11), 6):
        d.row(ws, row, "A", [f"2-{row - 5}", f"実{row * 3}", question[0]])
        d.row(ws, row, "D", [None, None, None], fill="FFFFCC")
        d.row(ws, row, "G", [None], fill="D9D9D9")
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", labels), text(f"E{row}"), citation(f"F{row}")])
        d.keep(ws, f"G{row} B{row}", "the insurer's own column")
    lists = d.sheet("マスタ")
    for row, value in enumerate(labels, 2):
        d.put(lists, f"B{row}", value)
    lists.sheet_state = "veryHidden"
    d.book.defined_names.append(DefinedName("一致区分", attr_text="マスタ!$B$2:$B$4"))
    d.list(ws, "D6:D16", "=一致区分")
    return d


def broker_marks():
    """Broker: a ○ in exactly one of four columns, remarks behind; a group title in each block."""
    d = Draft("shb", "mark one of four columns under a merged heading, section rows between", ["mark-columns", "two-row-header", "section-rows"], "ＭＳ Ｐゴシック")
    ws = d.sheet("点検表", dict(A=6, B=58, C=7, D=7, E=7, F=7, G=36))
    d.merge(ws, "A1:G1", "委託先情報セキュリティ点検表", bold=True, size=14, align=CENTRE)
    d.put(ws, "A2", "該当する欄に○印をご記入ください。")
    d.merge(ws, "A4:A5", "№", bold=True, align=CENTRE, border=True)
    d.merge(ws, "B4:B5", "点検項目", bold=True, align=CENTRE, border=True)
    d.merge(ws, "C4:F4", "回答（いずれか１つに○）", bold=True, align=CENTRE, border=True)
    d.merge(ws, "G4:G5", "特記事項", bold=True, align=CENTRE, border=True)
    marks = [("C", "yes", "実施"), ("D", "partial", "一部実施"), ("E", "no", "未実施"), ("F", "na", "対象外")]
    for column, _, label in marks:
        d.put(ws, f"{column}5", label, bold=True, align=CENTRE, border=True, size=8)
    bank, row, n = Bank("shb", "checksheet", 2), 5, 0
    for title in ("Ⅰ　管理体制", "Ⅱ　アクセス制御", "Ⅲ　運用"):
        row += 1
        d.merge(ws, f"A{row}:G{row}", title, bold=True, fill="DDEBF7")
        for question in bank.take(4):
            row, n = row + 1, n + 1
            d.row(ws, row, "A", [n, question[0], None, None, None, None, None])
            d.ask(ws, f"B{row}", question, [mark([(f"{c}{row}", m, l) for c, m, l in marks]), text(f"G{row}")], [title])
    return d


def card_dates():
    """Card company: a choice, the date of the last time it was done, and how often a year."""
    d = Draft("waf", "choice, date of last execution, times per year and details", ["date", "number", "two-row-header"])
    ws = d.sheet("委託先調査票", dict(A=6, B=52, C=10, D=14, E=10, F=36))
    d.put(ws, "A1", "委託先セキュリティ調査票（カード情報取扱業務）", bold=True, size=14)
    for ref, value in (("A4", "No."), ("B4", "調査項目"), ("C4", "回答"), ("F4", "実施内容")):
        d.put(ws, ref, value, "FCE4D6", True, CENTRE, border=True)
    for ref, value in (("C5", "実施有無"), ("D5", "直近実施日"), ("E5", "実施頻度\n（回／年）")):
        d.put(ws, ref, value, "FCE4D6", True, CENTRE, border=True)
    for area in ("A4:A5", "B4:B5", "C4:E4", "F4:F5"):
        ws.merge_cells(area)
    labels = {"有": "yes", "無": "no"}
    for row, question in enumerate(Bank("waf", "checksheet", 6).take(10), 6):
        d.row(ws, row, "A", [row - 5, question[0], None, None, None, None])
        ws[f"D{row}"].number_format = "yyyy/mm/dd"
        ws[f"E{row}"].number_format = "0"
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", labels), date(f"D{row}"), number(f"E{row}", "回/年"), text(f"F{row}")])
    d.list(ws, "C6:C15", list(labels))
    rule_cells = "D6:D15"
    from openpyxl.worksheet.datavalidation import DataValidation
    rule = DataValidation(type="date", operator="greaterThan", formula1="36526", allow_blank=True)
    rule.add(rule_cells)
    ws.add_data_validation(rule)
    return d


def trust_bank_levels():
    """Trust bank: the reply is one of four levels; the meaning stands on a sheet of its own; a target level beside it."""
    d = Draft("cdn", "levels A to D, whose meaning stands on the instruction sheet; the bank's required level beside", ["legend-on-other-sheet", "cover", "customer-column"])
    guide = d.sheet("記入要領", dict(A=4, B=12, C=60))
    d.put(guide, "A1", "記入要領", bold=True, size=14)
    d.put(guide, "A3", "１．「回答」欄には次の区分をご記入ください。")
    labels = {"A": "yes", "B": "partial", "C": "no", "D": "na"}
    d.header(guide, 4, "B", ["区分", "内容"])
    for row, (label, words) in enumerate({"A": "対応している", "B": "一部対応している", "C": "対応していない", "D": "該当しない"}.items(), 5):
        d.row(guide, row, "B", [label, words])
        d.keep(guide, f"B{row} C{row}", "legend")
    d.put(guide, "A10", "２．「説明」欄は300文字以内でご記入ください。")
    ws = d.sheet("回答票", dict(A=7, B=16, C=54, D=9, E=8, F=44, G=12))
    d.put(ws, "A1", "クラウドサービス評価　回答票", bold=True, size=13)
    d.header(ws, 3, "A", ["ID", "分類", "評価項目", "必要水準", "回答", "説明", "当社審査欄"])
    bank, row = Bank("cdn", "checksheet", 1), 3
    for group, count in (("データ保護", 4), ("アクセス管理", 3), ("運用管理", 5)):
        for n, question in enumerate(bank.take(count)):
            row += 1
            d.row(ws, row, "A", [f"Q-{row - 3:03}", group if n == 0 else None, question[0], "A" if row % 3 else "B", None, None, None])
            d.ask(ws, f"C{row}", question, [choice(f"E{row}", labels), text(f"F{row}", 300)], [group])
            d.keep(ws, f"D{row} G{row}", "the bank's own column")
    return d


def securities_side_by_side():
    """Securities firm: two tables side by side on one A3 sheet."""
    d = Draft("waf", "two tables side by side, each with its own header", ["side-by-side"])
    ws = d.sheet("確認シート", dict(A=5, B=45, C=9, D=3, E=5, F=45, G=9, H=30))
    d.merge(ws, "A1:H1", "クラウドサービス利用に関する確認シート", bold=True, size=14, align=CENTRE)
    d.put(ws, "A2", "はい・いいえでご回答ください。")
    d.header(ws, 4, "A", ["No", "確認内容（管理面）", "回答"])
    d.header(ws, 4, "E", ["No", "確認内容（技術面）", "回答", "補足"])
    bank = Bank("waf", "checksheet", 20)
    for row, question in enumerate(bank.take(8), 5):
        d.row(ws, row, "A", [row - 4, question[0], None])
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", {"はい": "yes", "いいえ": "no"})])
    for row, question in enumerate(bank.take(6), 5):
        d.row(ws, row, "E", [row + 4, question[0], None, None])
        d.ask(ws, f"F{row}", question, [choice(f"G{row}", {"はい": "yes", "いいえ": "no"}), text(f"H{row}")])
    d.list(ws, "C5:C12 G5:G10", ["はい", "いいえ"])
    return d


LAYOUTS = [bank_two_row_header, insurer_conformity, broker_marks, card_dates, trust_bank_levels, securities_side_by_side]
