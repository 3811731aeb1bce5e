"""Second thoughts of the same kinds of customers: boxes beside labels, stacked tables, cards, hidden columns, prompts in the cells."""
from openpyxl.styles import Alignment

from drawing import CENTRE, DONE, MARUBATSU, WRAP, YESNO, Bank, Draft, choice, citation, mark, number, text, tick


def telecom_boxes_beside():
    """Telecom: a lone box in a cell and its label in the next, three times per row."""
    d = Draft("iad", "a lone box before each label, in cells of their own", ["boxes-beside-labels"])
    ws = d.sheet("確認票", dict(A=6, B=54, C=4, D=10, E=4, F=10, G=4, H=10, I=36))
    d.put(ws, "A1", "セキュリティ確認票", bold=True, size=13)
    d.put(ws, "A2", "該当する□を■にしてください。")
    for ref, value in (("A4", "No."), ("B4", "確認事項"), ("C4", "回答"), ("I4", "備考")):
        d.put(ws, ref, value, "E2EFDA", True, CENTRE, border=True)
    ws.merge_cells("C4:H4")
    for row, question in enumerate(Bank("iad", "rfp", 6).take(7), 5):
        d.row(ws, row, "A", [row - 4, question[0], "□", "対応", "□", "一部対応", "□", "未対応", None])
        d.ask(ws, f"B{row}", question, [mark([(f"C{row}", "yes", "対応"), (f"E{row}", "partial", "一部対応"), (f"G{row}", "no", "未対応")], "■"), text(f"I{row}")])
        d.keep(ws, f"D{row} F{row} H{row}", "labels of the boxes")
    return d


def railway_stacked():
    """Railway: several small tables below one another, each with title and header of its own, the last one in free text."""
    d = Draft("cdn", "stacked tables, each with a title and its own header, of different kinds", ["stacked-tables"], "ＭＳ Ｐゴシック")
    ws = d.sheet("調査シート", dict(A=6, B=58, C=12, D=40))
    d.put(ws, "A1", "クラウド利用調査シート", bold=True, size=14)
    bank, row = Bank("cdn", "checksheet", 10), 3
    for title, header in (("１．アクセス管理", ["番号", "設問", "回答", "補足"]), ("２．データ管理", ["番号", "設問", "回答", "補足"])):
        d.put(ws, f"A{row}", title, bold=True)
        d.header(ws, row + 1, "A", header)
        first = row + 2
        for n, question in enumerate(bank.take(4), 1):
            r = row + 1 + n
            d.row(ws, r, "A", [n, question[0], None, None])
            d.ask(ws, f"B{r}", question, [choice(f"C{r}", YESNO), text(f"D{r}")], [title])
        row += 7
        d.list(ws, f"C{first}:C{row - 2}", list(YESNO))
    d.put(ws, f"A{row}", "３．自由記述", bold=True)
    d.header(ws, row + 1, "A", ["番号", "設問", "回答"])
    ws.merge_cells(f"C{row + 1}:D{row + 1}")
    for n, question in enumerate(Bank("cdn", "spoken", 1).take(3), 1):
        r = row + 1 + n
        d.row(ws, r, "A", [n, question[0], None, None])
        ws.merge_cells(f"C{r}:D{r}")
        d.ask(ws, f"B{r}", question, [text(f"C{r}")], ["３．自由記述"])
    return d


def airline_reply_column_far():
    """Airline: item and content, the airline's demand level, hidden scoring columns, last year's reply, then this year's."""
    d = Draft("waf", "last year's reply beside this year's, hidden columns, item and content", ["previous", "hidden-columns", "item-and-content"])
    ws = d.sheet("CHECK", dict(A=6, B=20, C=52, D=8, E=12, F=12, G=40, H=10))
    d.put(ws, "A1", "委託先チェックリスト 2026", bold=True, size=13)
    d.header(ws, 5, "A", ["No.", "確認項目", "確認内容", "重要度", "前回回答", "今回回答", "今回コメント", "配点"])
    for row, question in enumerate(Bank("waf", "checksheet", 12).take(9), 6):
        d.row(ws, row, "A", [row - 5, f"項目{row - 5}", question[0], "高" if row % 2 else "中", "○" if row % 3 else "×", None, None, 5])
        d.ask(ws, f"C{row}", question, [choice(f"F{row}", {"○": "yes", "×": "no"}), text(f"G{row}")], [f"項目{row - 5}"])
        d.keep(ws, f"E{row} H{row}", "not ours")
    d.list(ws, "F6:F14", ["○", "×"])
    ws.column_dimensions["H"].hidden = True
    return d


def publisher_cards():
    """Publisher: a card per question, drawn over three lines: question, choice, reason."""
    d = Draft("xmail", "cards of three lines: 質問, 回答, 理由, each with its label", ["cards"], "メイリオ")
    ws = d.sheet("アンケート", dict(A=2, B=12, C=80))
    d.put(ws, "B1", "セキュリティアンケート", bold=True, size=14)
    d.put(ws, "B2", "「回答」は「はい」または「いいえ」でお願いします。")
    row = 4
    for n, question in enumerate(Bank("xmail", "checksheet", 30).take(6), 1):
        for label, value in ((f"質問{n}", question[0]), ("回答", None), ("理由", None)):
            d.put(ws, f"B{row}", label, "F2F2F2", True, border=True)
            d.put(ws, f"C{row}", value, border=True, align=WRAP)
            row += 1
        d.ask(ws, f"C{row - 3}", question, [choice(f"C{row - 2}", YESNO), text(f"C{row - 1}")])
        d.list(ws, f"C{row - 2}", list(YESNO))
        row += 1
    return d


def pharma_prompts():
    """Drug maker: cells hold prompts to be overwritten; long labels in the list; the limit stands in the header."""
    d = Draft("shb", "prompts in the cells, long labels, limit in the header", ["prompts", "long-labels", "limit"])
    ws = d.sheet("自己点検", dict(A=8, B=56, C=26, D=44))
    labels = {"A：実施している": "yes", "B：一部実施している": "partial", "C：実施していない": "no", "D：該当しない": "na"}
    d.header(ws, 2, "A", ["点検番号", "点検内容", "点検結果\n（プルダウンから選択）", "説明（150字以内）"], "FFE699")
    for row, question in enumerate(Bank("shb", "checksheet", 6).take(8), 3):
        d.row(ws, row, "A", [f"SC-{row - 2:02}", question[0], "選択してください", None])
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", labels), text(f"D{row}", 150)])
    d.list(ws, "C3:C10", ["選択してください", *labels])
    return d


def english_matrix():
    """European customer: Control, description, Y/N/NA columns to mark with x, evidence."""
    d = Draft("cdn", "English: one column per reply to mark with x, evidence column", ["english", "mark-columns"], "Calibri")
    ws = d.sheet("Controls", dict(A=10, B=60, C=6, D=6, E=6, F=40, G=30))
    d.put(ws, "A1", "Supplier Control Questionnaire", bold=True, size=14)
    d.put(ws, "A2", 'Please mark the applicable column with "x".')
    d.header(ws, 4, "A", ["Ref.", "Control question", "Yes", "No", "N/A", "Details", "Evidence / Document"])
    bank, row = Bank("cdn", "english", 3), 4
    for section in ("ACCESS MANAGEMENT", "OPERATIONS"):
        row += 1
        d.merge(ws, f"A{row}:G{row}", section, bold=True, fill="DDDDDD")
        for n, question in enumerate(bank.take(4), 1):
            row += 1
            d.row(ws, row, "A", [f"{section[0]}{n}", question[0], None, None, None, None, None])
            d.ask(ws, f"B{row}", question, [mark([(f"C{row}", "yes", "Yes"), (f"D{row}", "no", "No"), (f"E{row}", "na", "N/A")], "x"), text(f"F{row}"), citation(f"G{row}")], [section])
    return d


def regional_bank_three_levels():
    """Regional bank: headings in three merged columns, requirement in the fourth, the vendor's part under a three-line header."""
    d = Draft("iad", "three levels of headings, three header rows, vendor's and bank's parts", ["three-row-header", "hierarchy", "customer-column"], "ＭＳ ゴシック")
    ws = d.sheet("別紙", dict(A=10, B=12, C=14, D=50, E=8, F=8, G=36, H=8, I=20))
    d.merge(ws, "A2:I2", "別紙　クラウドサービス安全対策基準 適合状況", bold=True, size=13, align=CENTRE)
    for area, value in (("A4:C5", "基準分類"), ("D4:D6", "安全対策基準の内容"), ("E4:G4", "クラウド事業者記入"), ("H4:I5", "銀行記入"), ("E5:F5", "適合状況"), ("G5:G6", "対応の内容")):
        d.merge(ws, area, value, bold=True, align=CENTRE, border=True, fill="D9D9D9")
    for ref, value in (("A6", "大"), ("B6", "中"), ("C6", "小"), ("E6", "適合"), ("F6", "不適合"), ("H6", "判定"), ("I6", "所見")):
        d.put(ws, ref, value, "D9D9D9", True, CENTRE, border=True)
    bank, row = Bank("iad", "checksheet", 26), 6
    for large, groups in (("統制", (("内部統制", ("方針", "体制")), ("外部統制", ("委託先",)))), ("技術", (("データ保護", ("暗号", "消去")), ("不正利用防止", ("認証",))))):
        top = row + 1
        for middle, smalls in groups:
            start = row + 1
            for small in smalls:
                row += 1
                question = bank.take(1)[0]
                d.row(ws, row, "A", [large if row == top else None, middle if row == start else None, small, question[0], None, None, None, None, None])
                d.ask(ws, f"D{row}", question, [mark([(f"E{row}", "yes", "適合"), (f"F{row}", "no", "不適合")]), text(f"G{row}")], [large, middle, small])
                d.keep(ws, f"H{row} I{row}", "the bank's part")
            if row > start:
                ws.merge_cells(f"B{start}:B{row}")
        ws.merge_cells(f"A{top}:A{row}")
    return d


def games_informal():
    """Games company: an informal list, reply beside the question, emoji-free but casual; no numbers, no borders."""
    d = Draft("xmail", "informal list without borders and numbers: question, reply", ["plain", "no-borders"], "Arial")
    ws = d.sheet("シート1", dict(A=70, B=50))
    d.put(ws, "A1", "聞きたいこと", bold=True)
    d.put(ws, "B1", "お返事", bold=True)
    for row, question in enumerate(Bank("xmail", "spoken", 14).take(8), 2):
        d.put(ws, f"A{row}", question[0])
        d.ask(ws, f"A{row}", question, [text(f"B{row}")])
    return d


def gas_company_legend_below():
    """Gas company: legend below the table, replies 0 to 3, comment merged over two rows of a pair of items."""
    d = Draft("shb", "digits with the legend below the table; number and name of the item in one cell", ["legend-below", "digits"], "ＭＳ Ｐゴシック")
    ws = d.sheet("評価シート", dict(A=64, B=10, C=44, D=12))
    d.put(ws, "A1", "サービス提供者評価シート", bold=True, size=13)
    d.header(ws, 3, "A", ["評価事項", "自己評価", "自己評価の根拠", "弊社評価"])
    labels = {"3": "yes", "2": "partial", "1": "no", "0": "na"}
    for row, question in enumerate(Bank("shb", "rfp", 4).take(7), 4):
        words = f"{row - 3}. {question[0]}"
        d.row(ws, row, "A", [words, None, None, None])
        d.ask(ws, f"A{row}", (words, question[1]), [choice(f"B{row}", labels), citation(f"C{row}")])
        d.keep(ws, f"D{row}", "the customer's own column")
    d.list(ws, "B4:B10", list(labels))
    for row, words in enumerate(["【評価の目安】", "3：対応している", "2：一部対応している", "1：対応していない", "0：該当しない"], 13):
        d.put(ws, f"A{row}", words)
        d.keep(ws, f"B{row}", "legend")
    return d


def council_transposed_services():
    """Council: one line per service, questions across the columns."""
    d = Draft("multi", "one line per service, one column per question", ["transposed", "service-rows"])
    d.gold["services"] = ["waf", "xmail", "cdn"]
    ws = d.sheet("サービス比較", dict(A=36))
    d.put(ws, "A1", "サービス比較表（各欄に○・△・×をご記入ください）", bold=True, size=12)
    d.put(ws, "A3", "確認項目", "FCE4D6", True, CENTRE, border=True)
    questions = [q for q in Bank("waf", "checksheet", 50 - 4).take(5)]
    for column, question in zip("BCDEF", questions):
        ws.column_dimensions[column].width = 26
        d.put(ws, f"{column}3", question[0], border=True, align=WRAP)
    services = [("waf", "マネージド WAF"), ("xmail", "xSP プラットフォームサービス/Mail"), ("cdn", "コンテンツアクセラレーションサービス")]
    for row, (_, name) in enumerate(services, 4):
        d.row(ws, row, "A", [name, None, None, None, None, None])
    for column, question in zip("BCDEF", questions):
        d.ask(ws, f"{column}3", question[0], [choice(f"{column}{row}", {"○": "yes", "△": "partial", "×": "no"}, service=service, answerable=None, accept=[], choice=None, choice_ok=[], facts=[]) for row, (service, _) in enumerate(services, 4)])
    return d


LAYOUTS = [telecom_boxes_beside, railway_stacked, airline_reply_column_far, publisher_cards, pharma_prompts, english_matrix, regional_bank_three_levels, games_informal, gas_company_legend_below, council_transposed_services]
