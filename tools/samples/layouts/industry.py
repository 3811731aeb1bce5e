"""Manufacturers, retailers, start-ups and foreign companies."""
from openpyxl.styles import Alignment
from openpyxl.worksheet.datavalidation import DataValidation

from drawing import BANK, CENTRE, DONE, MARUBATSU, WRAP, YESNO, Bank, Draft, choice, citation, mark, number, text, unlock

SERVICES = [("waf", "IIJ マネージド WAF サービス"), ("xmail", "IIJ xSP プラットフォームサービス/Mail"), ("iad", "IIJ IDサービス"), ("cdn", "IIJ GIO コンテンツアクセラレーションサービス")]


def maker_transposed():
    """Manufacturer: questions run across the columns, their replies below them."""
    d = Draft("cdn", "transposed: one column per question, rows for reply and remarks", ["transposed"])
    ws = d.sheet("比較検討", dict(A=14))
    d.put(ws, "A1", "クラウドサービス比較検討シート", bold=True, size=13)
    for row, label in enumerate(["No.", "分類", "確認項目", "回答（○/△/×）", "備考"], 3):
        d.put(ws, f"A{row}", label, "FCE4D6", True, CENTRE, border=True)
    bank = Bank("cdn", "checksheet", 26)
    for i, question in enumerate(bank.take(8)):
        column = "BCDEFGHI"[i]
        ws.column_dimensions[column].width = 24
        group = "データ" if i < 4 else "運用"
        for row, value in ((3, i + 1), (4, group if i in (0, 4) else None), (5, question[0]), (6, None), (7, None)):
            d.put(ws, f"{column}{row}", value, border=True, align=WRAP)
        d.ask(ws, f"{column}5", question, [choice(f"{column}6", {"○": "yes", "△": "partial", "×": "no"}), text(f"{column}7")], [group])
    ws.merge_cells("B4:E4")
    ws.merge_cells("F4:I4")
    d.list(ws, "B6:I6", ["○", "△", "×"])
    return d


def retailer_service_column():
    """Retailer: requirements for several services on one sheet, the service's name in each row."""
    d = Draft("multi", "the service of each row in a column", ["service-column", "rfp", "legend"])
    d.gold["services"] = [service for service, _ in SERVICES]
    ws = d.sheet("要件一覧", dict(A=8, B=30, C=10, D=54, E=8, F=40))
    d.put(ws, "A1", "要件対応表", bold=True, size=14)
    d.put(ws, "A2", "◎：標準機能で対応　○：オプションで対応　△：代替案あり　×：対応不可")
    d.header(ws, 4, "A", ["要件ID", "対象サービス", "必須/任意", "要件内容", "回答", "補足・代替案"])
    labels = {"◎": "yes", "○": "partial", "△": "partial", "×": "no"}
    row = 4
    for service, name in SERVICES:
        for question in Bank(service, "rfp", 4).take(3):
            row += 1
            d.row(ws, row, "A", [f"R{row - 4:02}", name, "必須" if row % 2 else "任意", question[0], None, None])
            d.ask(ws, f"D{row}", question, [choice(f"E{row}", labels), text(f"F{row}")], service=service)
    d.list(ws, f"E5:E{row}", list(labels))
    return d


def logistics_service_columns():
    """Logistics group: one reply column per service, a shared column of remarks."""
    d = Draft("multi", "one reply column per service under a common heading", ["service-columns", "two-row-header"])
    d.gold["services"] = ["waf", "xmail", "iad"]
    ws = d.sheet("確認表", dict(A=6, B=56, C=16, D=16, E=16, F=30))
    d.put(ws, "A1", "サービス別セキュリティ確認表", bold=True, size=13)
    for ref, value in (("A3", "No."), ("B3", "確認項目"), ("C3", "回答（○・△・×）"), ("F3", "備考")):
        d.put(ws, ref, value, "D9E1F2", True, CENTRE, border=True)
    columns = {"C": ("waf", "マネージド WAF"), "D": ("xmail", "xSP Mail"), "E": ("iad", "IDサービス")}
    for column, (_, name) in columns.items():
        d.put(ws, f"{column}4", name, "D9E1F2", True, CENTRE, border=True)
    for area in ("A3:A4", "B3:B4", "C3:E3", "F3:F4"):
        ws.merge_cells(area)
    for row, question in enumerate(Bank("waf", "checksheet", 44).take(7), 5):
        d.row(ws, row, "A", [row - 4, question[0], None, None, None, None])
        answers = [choice(f"{column}{row}", {"○": "yes", "△": "partial", "×": "no"}, service=service, answerable=None, accept=[], choice=None, choice_ok=[], facts=[]) for column, (service, _) in columns.items()]
        d.ask(ws, f"B{row}", question[0], [*answers, text(f"F{row}", optional=True)])
    d.list(ws, "C5:E11", ["○", "△", "×"])
    return d


def startup_export():
    """Start-up: an export from a web spreadsheet, header in the first row, frames around a thousand empty rows."""
    d = Draft("iad", "header in row 1, plain export, a thousand formatted empty rows, dropdown to the end of the sheet", ["export", "empty-rows", "dropdown"], "Arial")
    ws = d.sheet("Security Check", dict(A=12, B=60, C=14, D=50))
    d.row(ws, 1, "A", ["カテゴリ", "質問", "回答", "コメント（URL可）"], bold=True)
    bank, row = Bank("iad", "spoken", 2), 1
    for group, count in (("認証", 3), ("データ", 3), ("サポート", 4)):
        for question in bank.take(count):
            row += 1
            d.row(ws, row, "A", [group, question[0], None, None])
            d.ask(ws, f"B{row}", question, [choice(f"C{row}", {"可": "yes", "条件付き可": "partial", "不可": "no"}), text(f"D{row}")], [group])
    for empty in range(row + 1, 1001):
        for column in "ABCD":
            d.put(ws, f"{column}{empty}", None)
    d.list(ws, "C2:C1000", ["可", "条件付き可", "不可"])
    ws.auto_filter.ref = f"A1:D{row}"
    return d


def english_response_first():
    """American customer: SIG-like, domain rows, a reviewer's score behind, dropdown with N/A."""
    d = Draft("waf", "English; domain rows; response, additional information, customer's risk rating", ["english", "section-rows", "customer-column"], "Calibri")
    about = d.sheet("Instructions", dict(A=100))
    for row, words in enumerate(["Third Party Risk Assessment", "Please complete every question on the Assessment tab. Choose Yes, No or N/A and explain any No.", "Additional Information is limited to 500 characters."], 1):
        d.put(about, f"A{row}", words)
    ws = d.sheet("Assessment", dict(A=8, B=64, C=10, D=46, E=14, F=30))
    d.put(ws, "A1", "Vendor name:")
    d.keep(ws, "B1", "company info")
    d.header(ws, 3, "A", ["Ques Num", "Question/Request", "Response", "Additional Information", "Risk Rating (internal use)", "Assessor Notes"], "1F4E78")
    bank, row = Bank("waf", "english", 2), 3
    for letter, domain in (("A", "Access Control"), ("B", "Data Protection"), ("C", "Incident Management")):
        row += 1
        d.row(ws, row, "A", [f"{letter}.", domain, None, None, None, None], fill="BDD7EE", bold=True)
        for n, question in enumerate(bank.take(4), 1):
            row += 1
            d.row(ws, row, "A", [f"{letter}.{n}", question[0], None, None, None, None])
            d.ask(ws, f"B{row}", question, [choice(f"C{row}", {"Yes": "yes", "No": "no", "N/A": "na"}), text(f"D{row}", 500)], [domain])
            d.list(ws, f"C{row}", ["Yes", "No", "N/A"])
            d.keep(ws, f"E{row} F{row}", "the assessor's column")
    return d


def bilingual_columns():
    """Trading house: Japanese and English side by side, bilingual headers and choices."""
    d = Draft("xmail", "Japanese and English question columns, bilingual headers and choices", ["bilingual"])
    ws = d.sheet("質問票 Questionnaire", dict(A=6, B=44, C=44, D=16, E=40))
    d.put(ws, "A1", "取引先セキュリティ質問票 / Supplier Security Questionnaire", bold=True, size=13)
    d.header(ws, 3, "A", ["番号\nNo.", "質問（日本語）", "Question (English)", "回答\nAnswer", "備考\nRemarks"])
    labels = {"はい/Yes": "yes", "いいえ/No": "no", "該当なし/N.A.": "na"}
    pairs = [("解約後にデータは消去されますか。", "Is the data erased after cancellation?"), ("管理画面へのアクセスは暗号化されていますか。", "Is access to the administration console encrypted?"), ("サービス変更時に事前の通知がありますか。", "Is advance notice given of service changes?"), ("脆弱性情報を収集していますか。", "Do you collect information on vulnerabilities?"), ("システムの時刻は同期されていますか。", "Are system clocks synchronised?"), ("事故が発生した場合、利用者に報告されますか。", "Are customers informed of incidents?")]
    for row, (japanese, english) in enumerate(pairs, 4):
        d.row(ws, row, "A", [row - 3, japanese, english, None, None])
        d.ask(ws, f"B{row}", japanese, [choice(f"D{row}", labels), text(f"E{row}")])
    d.list(ws, "D4:D9", list(labels))
    return d


def bilingual_cells():
    """Foreign company in Japan: both languages in each cell, on two lines."""
    d = Draft("cdn", "both languages within each cell", ["bilingual", "tick-columns"], "Arial")
    ws = d.sheet("SQ", dict(A=6, B=66, C=8, D=8, E=8, F=40))
    d.header(ws, 2, "A", ["#", "Question\n質問事項", "Yes\nはい", "No\nいいえ", "N/A\n該当なし", "Explanation\n説明"])
    pairs = [("Are customer data encrypted at rest?\n保存データは暗号化されていますか。"), ("Is customer data kept in Japan?\nデータは日本国内に保管されていますか。"), ("Are customers told of maintenance in advance?\nメンテナンスは事前に通知されますか。"), ("Can logs be provided as evidence?\n証拠としてログを提供できますか。"), ("Is privileged access restricted?\n特権アクセスは制限されていますか。")]
    for row, words in enumerate(pairs, 3):
        d.row(ws, row, "A", [row - 2, words, None, None, None, None])
        d.ask(ws, f"B{row}", words, [mark([(f"C{row}", "yes", "Yes\nはい"), (f"D{row}", "no", "No\nいいえ"), (f"E{row}", "na", "N/A\n該当なし")]), text(f"F{row}")])
    return d


def parts_maker_units():
    """Parts maker: service levels, the value in one cell and its unit printed in the next."""
    d = Draft("xmail", "numbers whose unit stands in the cell behind, other items 有/無", ["number+unit", "unit-behind", "mixed-kinds"])
    ws = d.sheet("SLA確認", dict(A=6, B=14, C=50, D=12, E=8, F=40))
    d.put(ws, "A1", "サービスレベル確認シート", bold=True, size=13)
    d.put(ws, "A2", "数値を問う項目は数値のみ、有無を問う項目は「有」または「無」をご記入ください。")
    d.header(ws, 4, "A", ["No.", "区分", "確認項目", "回答", "単位", "備考"])
    rows = [("可用性", "月間稼働率の実績値", "％"), ("可用性", "計画停止の事前通知日数", "日前"), ("可用性", "冗長構成の有無", "有無"), ("データ", "解約後にデータを消去するまでの日数", "日"), ("データ", "配送ログを参照できる期間", "日間"), ("データ", "保存データの暗号化", "有無"), ("支援", "問い合わせ窓口の設置", "有無"), ("支援", "障害発生から通知までの時間", "時間")]
    measured = {"％": "%", "日前": "日", "日": "日", "日間": "日", "時間": "時間"}
    previous = None
    for row, (group, words, unit) in enumerate(rows, 5):
        d.row(ws, row, "A", [row - 4, group if group != previous else None, words, None, unit, None])
        first = choice(f"D{row}", {"有": "yes", "無": "no"}) if unit == "有無" else number(f"D{row}", measured[unit], f"E{row}")
        d.ask(ws, f"C{row}", words, [first, text(f"F{row}")], [group])
        d.keep(ws, f"E{row}", "fixed unit")
        previous = group
    return d


def chemical_filtered():
    """Chemical company: a filter hides the rows that don't concern this service; last year's replies stand in some."""
    d = Draft("shb", "rows hidden by a filter; some replies filled in already", ["filtered-rows", "prefilled"])
    ws = d.sheet("チェックシート", dict(A=6, B=12, C=56, D=12, E=40))
    d.put(ws, "A1", "情報セキュリティチェックシート（2026年度）", bold=True, size=13)
    d.header(ws, 3, "A", ["No.", "対象", "チェック項目", "対応状況", "対応内容"])
    bank = Bank("shb", "rfp", 2)
    for row, question in enumerate(bank.take(12), 4):
        hidden = row in (6, 7, 12)
        d.row(ws, row, "A", [row - 3, "オンプレ" if hidden else "クラウド", question[0], None, None])
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", DONE), text(f"E{row}")], optional=hidden)
        ws.row_dimensions[row].hidden = hidden
    ws["D5"], ws["E5"] = "対応済", "昨年度と同じです。"
    d.prefilled(ws, "D5")
    d.prefilled(ws, "E5")
    d.list(ws, "D4:D15", list(DONE))
    ws.auto_filter.ref = "A3:E15"
    ws.auto_filter.add_filter_column(1, ["クラウド"])
    return d


def builder_formulas():
    """Construction company: question texts by formula from a hidden master sheet; a score column that depends on the replies."""
    d = Draft("waf", "question texts by formula from a hidden sheet; score formulas", ["formula-questions", "formulas", "hidden-sheet"])
    master = d.sheet("master")
    ws = d.sheet("回答シート", dict(A=6, B=60, C=10, D=40, E=8))
    d.put(ws, "A1", "セキュリティ評価シート", bold=True, size=13)
    d.put(ws, "D1", "合計点", border=True)
    d.put(ws, "E1", "=SUM(E4:E11)", border=True)
    d.header(ws, 3, "A", ["No.", "設問", "回答", "理由・補足", "点数"])
    for i, question in enumerate(Bank("waf", "spoken", 3).take(8)):
        row = i + 4
        d.put(master, f"A{i + 1}", i + 1)
        d.put(master, f"B{i + 1}", question[0])
        d.row(ws, row, "A", [f"=master!A{i + 1}", f"=master!B{i + 1}", None, None, f'=IF(C{row}="はい",10,0)'])
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", YESNO), text(f"D{row}")])
        d.keep(ws, f"E{row}", "score formula")
    master.sheet_state = "hidden"
    d.list(ws, "C4:C11", list(YESNO))
    return d


def trader_text_only():
    """Trading firm: nothing but a free-text reply; two-level numbers; a cover and a history."""
    d = Draft("xmail", "free text only, cover and history before it, several sheets of one design", ["cover", "multi-sheet", "text-only"])
    cover = d.sheet("表紙", dict(B=20, C=40))
    d.put(cover, "B2", "ヒアリングシート", bold=True, size=18)
    for row, label in enumerate(["会社名", "部署名", "ご担当者名", "電話番号", "回答日"], 5):
        d.put(cover, f"B{row}", label, border=True)
        d.put(cover, f"C{row}", None, border=True)
        d.keep(cover, f"C{row}", "company info")
    history = d.sheet("改訂履歴", dict(A=8, B=14, C=50, D=14))
    d.header(history, 1, "A", ["版", "改訂日", "改訂内容", "作成者"])
    d.row(history, 2, "A", ["1.0", "2025/04/01", "新規作成", "情報システム部"])
    d.row(history, 3, "A", ["1.1", "2026/04/01", "質問を追加", None])
    d.keep(history, "D3", "history")
    for s, (title, skip) in enumerate([("1.サービス", 4), ("2.運用", 12)], 1):
        ws = d.sheet(title, dict(A=7, B=60, C=70))
        d.put(ws, "A1", title, bold=True, size=13)
        d.header(ws, 3, "A", ["No", "ヒアリング項目", "ご回答"])
        for row, question in enumerate(Bank("xmail", "spoken", skip).take(5), 4):
            d.row(ws, row, "A", [f"{s}-{row - 3}", question[0], None])
            d.ask(ws, f"B{row}", question, [text(f"C{row}")])
    return d


def food_sub_items():
    """Food company: ①②③ below a lead-in with no reply cell of its own; merged number; three-valued."""
    d = Draft("cdn", "circled sub-items below a lead-in without number of its own", ["sub-items", "parent-no-question", "circled-numbers"])
    ws = d.sheet("監査シート", dict(A=6, B=64, C=9, D=40))
    d.merge(ws, "A1:D1", "取引先セキュリティ監査シート", bold=True, size=14)
    d.put(ws, "A2", "凡例：◯＝実施、△＝一部実施、✕＝未実施")
    d.header(ws, 4, "A", ["No.", "監査項目", "結果", "補足"])
    bank, row = Bank("cdn", "checksheet", 36), 4
    for n, (lead, count) in enumerate([("データの取扱いについて、次の対策を講じていますか。", 3), (None, 1), ("事故発生時の対応について、以下が定められていますか。", 3), (None, 1)], 1):
        if lead:
            row += 1
            d.row(ws, row, "A", [n, lead, None, None])
            ws.merge_cells(f"B{row}:D{row}")
        for sign, question in zip("①②③", bank.take(count)):
            row += 1
            words = f"　{sign} {question[0]}" if lead else question[0]
            d.row(ws, row, "A", [None if lead else n, words, None, None])
            d.ask(ws, f"B{row}", (words, question[1]), [choice(f"C{row}", {"◯": "yes", "△": "partial", "✕": "no"}), text(f"D{row}")], [lead] if lead else [])
    return d


LAYOUTS = [maker_transposed, retailer_service_column, logistics_service_columns, startup_export, english_response_first, bilingual_columns, bilingual_cells, parts_maker_units, chemical_filtered, builder_formulas, trader_text_only, food_sub_items]
