"""Oddities that customers draw all the same: pairs of lines, shared answers, far-away columns, long instructions, cost columns."""
from openpyxl.styles import Alignment
from openpyxl.worksheet.table import Table

from drawing import CENTRE, DONE, WRAP, YESNO, Bank, Draft, choice, citation, mark, number, text


def water_service_levels():
    """Waterworks: service levels, the vendor's value under a header of its own; kinds differ from row to row."""
    d = Draft("waf", "service levels: 有無, numbers and texts in one column, the measure beside the item", ["measure-column", "mixed-kinds"])
    ws = d.sheet("サービスレベル", dict(A=6, B=14, C=24, D=46, E=12, F=16, G=18, H=36))
    d.put(ws, "A1", "サービスレベル調査", bold=True, size=13)
    d.header(ws, 3, "A", ["No.", "分類", "項目名", "内容", "単位", "当市基準", "貴社サービスレベル", "備考"])
    rows = [("可用性", "サービス時間", "サービスを提供する時間帯", "時間帯", "24時間365日"), ("可用性", "稼働率", "サービスを利用できる確率", "％", "99.9％以上"), ("可用性", "計画停止の通知", "計画停止の事前通知の有無", "有無", "有"), ("データ", "ログの保管", "アクセスログの保管期間", "年", "1年以上"), ("データ", "データ消去", "解約後に情報を消去するまでの日数", "日", "30日以内"), ("支援", "問合せ窓口", "問い合わせ窓口の設置の有無", "有無", "有")]
    previous = None
    for row, (group, item, words, unit, base) in enumerate(rows, 4):
        d.row(ws, row, "A", [row - 3, group if group != previous else None, item, words, unit, base, None, None])
        previous = group
        first = choice(f"G{row}", {"有": "yes", "無": "no"}) if unit == "有無" else text(f"G{row}") if unit == "時間帯" else number(f"G{row}", {"％": "%"}.get(unit, unit), f"E{row}")
        d.ask(ws, f"D{row}", words, [first, text(f"H{row}")], [group, item])
        d.keep(ws, f"F{row} E{row}", "the city's own")
    return d


def embassy_line_pairs():
    """Embassy: a Japanese line and an English line per item; number and reply merged over both."""
    d = Draft("iad", "Japanese and English lines per item, number and reply merged over both", ["bilingual", "merged", "two-rows-per-item"])
    ws = d.sheet("Questionnaire", dict(A=6, B=70, C=14, D=40))
    d.header(ws, 2, "A", ["No.", "質問 / Question", "回答 / Answer", "補足 / Remarks"])
    pairs = [("管理者のログインに多要素認証を利用できますか。", "Is multi-factor authentication available for administrators?"), ("解約後にデータは消去されますか。", "Is the data erased after cancellation?"), ("通信は暗号化されていますか。", "Is communication encrypted?"), ("障害の発生時に通知がありますか。", "Are customers notified of failures?"), ("脆弱性の情報を収集していますか。", "Is vulnerability information collected?")]
    row = 3
    for n, (japanese, english) in enumerate(pairs, 1):
        d.row(ws, row, "A", [n, japanese, None, None])
        d.row(ws, row + 1, "A", [None, english, None, None])
        for column in "ACD":
            ws.merge_cells(f"{column}{row}:{column}{row + 1}")
        d.list(ws, f"C{row}", ["Yes", "No", "N/A"])
        d.ask(ws, f"B{row}", japanese, [choice(f"C{row}", {"Yes": "yes", "No": "no", "N/A": "na"}), text(f"D{row}")])
        row += 2
    return d


def newspaper_costs():
    """Newspaper: function list of a tender: conformity, method, cost; section rows coloured, 【必須】 in the text."""
    d = Draft("cdn", "tender: conformity, explanation and cost, which isn't ours to name", ["rfp", "cost-column", "section-rows"])
    ws = d.sheet("機能要件", dict(A=8, B=60, C=8, D=10, E=40, F=14))
    d.put(ws, "A1", "機能要件一覧", bold=True, size=13)
    d.put(ws, "A2", "対応可否：◎標準機能で対応、○オプションで対応、△代替案で対応、×対応不可")
    d.header(ws, 4, "A", ["項番", "要件", "区分", "対応可否", "対応方法・補足", "追加費用（円）"])
    labels = {"◎": "yes", "○": "partial", "△": "partial", "×": "no"}
    bank, row = Bank("cdn", "rfp", 8), 4
    for title in ("1. セキュリティ", "2. 運用"):
        row += 1
        d.row(ws, row, "A", [title, None, None, None, None, None], fill="FCE4D6", bold=True)
        for n, question in enumerate(bank.take(4), 1):
            row += 1
            words = f"【必須】{question[0]}" if n % 2 else question[0]
            d.row(ws, row, "A", [f"{title[0]}.{n}", words, "必須" if n % 2 else "任意", None, None, None])
            d.ask(ws, f"B{row}", (words, question[1]), [choice(f"D{row}", labels), text(f"E{row}")], [title])
            d.keep(ws, f"F{row}", "cost")
    d.list(ws, f"D5:D{row}", list(labels))
    return d


def museum_shared_reply():
    """Foundation: the remarks are merged over each group of items, the replies are not."""
    d = Draft("xmail", "remarks merged over each group of items", ["merged-remarks", "hierarchy"], "ＭＳ Ｐ明朝")
    ws = d.sheet("確認項目", dict(A=18, B=6, C=56, D=10, E=44))
    d.put(ws, "A1", "委託先確認項目", bold=True, size=13)
    d.header(ws, 3, "A", ["区分", "番号", "確認項目", "適否", "特記事項"])
    bank, row, n = Bank("xmail", "checksheet", 24), 3, 0
    for group, count in (("体制", 3), ("情報の管理", 4)):
        top = row + 1
        for question in bank.take(count):
            row, n = row + 1, n + 1
            d.row(ws, row, "A", [group if row == top else None, n, question[0], None, None])
            answers = [choice(f"D{row}", {"適": "yes", "否": "no"}), text(f"E{top}", optional=row > top)]
            d.ask(ws, f"C{row}", question, answers[:1] if row > top else answers, [group])
        ws.merge_cells(f"A{top}:A{row}")
        ws.merge_cells(f"E{top}:E{row}")
    d.list(ws, f"D4:D{row}", ["適", "否"])
    return d


def bank_long_instructions():
    """Online bank: a page of numbered instructions above the table, which is an Excel table object."""
    d = Draft("shb", "twelve numbered lines of instructions above an Excel table", ["long-instructions", "table-object"])
    ws = d.sheet("依頼書", dict(A=6, B=58, C=14, D=44))
    d.put(ws, "A1", "セキュリティチェックのお願い", bold=True, size=14)
    lines = ["本チェックシートは、当社が利用するクラウドサービスの安全性を確認するものです。", "回答は貴社の実態に基づき記入してください。", "不明な点がある場合は、下記の連絡先までお問い合わせください。", "「回答」欄はリストから選択してください。", "「補足」欄には具体的な内容を200文字以内で記入してください。", "回答済みのファイルは、期限までに返送してください。", "ご回答の内容は、目的以外に利用いたしません。"]
    for row, words in enumerate(lines, 3):
        d.put(ws, f"A{row}", row - 2)
        d.put(ws, f"B{row}", words)
    d.header(ws, 14, "A", ["番号", "確認内容", "回答", "補足"])
    for row, question in enumerate(Bank("shb", "checksheet", 20).take(8), 15):
        d.row(ws, row, "A", [row - 14, question[0], None, None])
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", DONE), text(f"D{row}", 200)])
    d.list(ws, "C15:C22", list(DONE))
    ws.add_table(Table(displayName="Checks", ref="A14:D22"))
    return d


def holding_far_columns():
    """Holding: the reply stands far to the right, behind explanations of the group; header in the second row."""
    d = Draft("waf", "reply far to the right behind several filled columns", ["far-columns", "explanations"])
    ws = d.sheet("グループ標準", dict(A=8, B=14, C=50, D=30, E=20, F=16, G=10, H=12, I=36))
    d.header(ws, 2, "A", ["規程番号", "領域", "管理策", "管理策の解説", "関連規程", "実施主体", "リスク", "実施状況", "実施内容"])
    labels = {"実施済": "yes", "一部実施": "partial", "未実施": "no", "該当なし": "na"}
    for row, question in enumerate(Bank("waf", "checksheet", 30).take(8), 3):
        d.row(ws, row, "A", [f"GS-{row:03}", "認証" if row < 7 else "運用", question[0], "規程に定める水準を満たす必要がある。", "情報セキュリティ規程", "サービス提供者", "高" if row % 2 else "中", None, None])
        d.ask(ws, f"C{row}", question, [choice(f"H{row}", labels), text(f"I{row}")], ["認証" if row < 7 else "運用"])
        d.keep(ws, f"D{row} E{row} G{row}", "the group's own")
    d.list(ws, "H3:H10", list(labels))
    return d


def agency_merged_question():
    """Agency: the number stands in the question's cell, which is merged over five columns; the reply over three."""
    d = Draft("iad", "number within the question, both question and reply merged over several columns", ["merged", "number-in-text"], "ＭＳ Ｐゴシック")
    ws = d.sheet("様式1")
    d.merge(ws, "A1:J1", "クラウドサービス利用申請　確認事項", bold=True, size=13, align=CENTRE)
    d.merge(ws, "A3:E3", "確認事項", bold=True, align=CENTRE, border=True, fill="D9D9D9")
    d.merge(ws, "F3:G3", "回答（有・無）", bold=True, align=CENTRE, border=True, fill="D9D9D9")
    d.merge(ws, "H3:J3", "具体的な内容", bold=True, align=CENTRE, border=True, fill="D9D9D9")
    for row, question in enumerate(Bank("iad", "checksheet", 8).take(8), 4):
        words = f"({row - 3}) {question[0]}"
        d.merge(ws, f"A{row}:E{row}", words, border=True, align=WRAP)
        for area in (f"F{row}:G{row}", f"H{row}:J{row}"):
            d.put(ws, area.split(":")[0], None, border=True)
            ws.merge_cells(area)
        d.ask(ws, f"A{row}", (words, question[1]), [choice(f"F{row}", {"有": "yes", "無": "no"}), text(f"H{row}")])
    return d


def english_weighted():
    """British customer: weights, expected evidence, response with its choices in the header, internal comments."""
    d = Draft("xmail", "English: weights, expected evidence, choices named in the header, internal comments", ["english", "header-vocabulary", "customer-column"], "Calibri")
    ws = d.sheet("Due Diligence", dict(A=6, B=16, C=56, D=10, E=26, F=16, G=40, H=24))
    d.put(ws, "A1", "Third-party due diligence", bold=True, size=14)
    d.header(ws, 3, "A", ["#", "Domain", "Question", "Weight", "Expected evidence", "Response (Yes/No/Partial)", "Vendor response details", "Internal reviewer comments"])
    for row, question in enumerate(Bank("xmail", "english", 12).take(8), 4):
        d.row(ws, row, "A", [row - 3, "Access" if row < 8 else "Data", question[0], 2 if row % 2 else 3, "Policy document", None, None, None])
        d.ask(ws, f"C{row}", question, [choice(f"F{row}", {"Yes": "yes", "No": "no", "Partial": "partial"}), text(f"G{row}")], ["Access" if row < 8 else "Data"])
        d.keep(ws, f"D{row} E{row} H{row}", "the customer's own")
    return d


LAYOUTS = [water_service_levels, embassy_line_pairs, newspaper_costs, museum_shared_reply, bank_long_instructions, holding_far_columns, agency_merged_question, english_weighted]
