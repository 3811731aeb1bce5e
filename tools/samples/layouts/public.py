"""Government offices, municipalities, universities and hospitals: forms, merged grids, article numbers, example rows."""
from openpyxl.styles import Alignment, Protection

from drawing import CENTRE, MARUBATSU, WRAP, YESNO, Bank, Draft, choice, citation, mark, number, text, tick, unlock


def city_grid():
    """City office: 方眼紙, every box merged over narrow columns; boxes for section titles; reply boxes within."""
    d = Draft("xmail", "grid paper: 48 narrow columns, every box merged", ["grid-paper", "merged", "legend"], "ＭＳ 明朝")
    ws = d.sheet("調査票")
    for i in range(1, 49):
        ws.column_dimensions[chr(64 + i) if i <= 26 else "A" + chr(38 + i)].width = 2.3
    box = lambda area, value=None, **style: (d.merge(ws, area, value, border=True, **style) if value is not None else ws.merge_cells(area))
    d.merge(ws, "A2:AV2", "情報システム調達に係る情報セキュリティ対策調査票", bold=True, size=14, align=CENTRE)
    box("AE4:AJ4", "事業者名")
    box("AK4:AV4")
    box("AE5:AJ5", "担当者")
    box("AK5:AV5")
    d.keep(ws, "AK4 AK5", "company info")
    d.merge(ws, "B6:AV6", "回答欄には、○（対応）、△（一部対応）、×（非対応）、－（該当なし）のいずれかを記入すること。")
    box("B8:D8", "番号", bold=True, align=CENTRE, fill="D9D9D9")
    box("E8:Z8", "対策内容", bold=True, align=CENTRE, fill="D9D9D9")
    box("AA8:AC8", "回答", bold=True, align=CENTRE, fill="D9D9D9")
    box("AD8:AV8", "対応方法（具体的に）", bold=True, align=CENTRE, fill="D9D9D9")
    bank, row = Bank("xmail", "checksheet", 14), 9
    for section, title in enumerate(("第１　組織体制", "第２　情報の取扱い", "第３　技術的対策"), 1):
        d.merge(ws, f"B{row}:AV{row}", title, bold=True, fill="F2F2F2", border=True)
        row += 1
        for n, question in enumerate(bank.take(4), 1):
            box(f"B{row}:D{row + 1}", f"{section}-{n}", align=CENTRE)
            box(f"E{row}:Z{row + 1}", question[0], align=WRAP)
            box(f"AA{row}:AC{row + 1}")
            box(f"AD{row}:AV{row + 1}")
            d.ask(ws, f"E{row}", question, [choice(f"AA{row}", MARUBATSU), text(f"AD{row}")], [title])
            row += 2
    return d


def prefecture_articles():
    """Prefecture: 適/否 against articles; a parent sentence that is no question, with ア, イ, ウ below it; vertical merges."""
    d = Draft("shb", "articles with a lead-in that isn't asked, sub-items ア イ ウ, 適/否/該当なし", ["sub-items", "parent-no-question", "vertical-merge"], "ＭＳ 明朝")
    ws = d.sheet("別表", dict(A=6, B=5, C=60, D=10, E=40))
    d.put(ws, "A1", "別表　委託先における情報セキュリティ対策の確認事項", bold=True, size=13)
    d.header(ws, 3, "A", ["条項", "細目", "確認事項", "適・否", "確認結果の説明"], "EDEDED")
    labels = {"適": "yes", "否": "no", "該当なし": "na"}
    bank, row = Bank("shb", "checksheet", 14), 3
    for number_, lead, count in (("第3条", "受託者は、利用者の認証について、次の各号に掲げる措置を講じるものとする。", 3), ("第4条", None, 1), ("第5条", "受託者は、情報の管理について、以下の要件を満たすものとする。", 4), ("第6条", None, 1)):
        top = row + 1
        if lead:
            row += 1
            d.row(ws, row, "A", [number_, None, lead, None, None])
            for ref in ("D", "E"):
                ws[f"{ref}{row}"].fill = ws[f"{ref}{row}"].fill.copy(patternType="solid", fgColor="FFBFBFBF")
            d.keep(ws, f"D{row} E{row}", "the lead-in isn't asked")
        for sign, question in zip("アイウエ", bank.take(count)):
            row += 1
            d.row(ws, row, "A", [None if lead else number_, sign if lead else None, question[0], None, None])
            d.ask(ws, f"C{row}", question, [choice(f"D{row}", labels), text(f"E{row}")], [lead] if lead else [])
        if row > top:
            ws.merge_cells(f"A{top}:A{row}")
    d.list(ws, f"D4:D{row}", list(labels))
    return d


def university_colour():
    """University: no answer header at all; light blue cells are to be filled, says the instruction."""
    d = Draft("iad", "replies go into the light-blue cells; the header names the questions only", ["answer-by-fill", "no-answer-header", "colour-legend"])
    ws = d.sheet("Sheet1", dict(A=3, B=6, C=60, D=10, E=40, F=3))
    d.put(ws, "B2", "学外クラウドサービス利用に係るセキュリティチェック", bold=True, size=14)
    d.put(ws, "B4", None, "DAEEF3", border=True)
    d.put(ws, "C4", "水色のセルに回答をご記入ください（左：○または×、右：補足説明）。")
    d.put(ws, "B5", None, "D9D9D9", border=True)
    d.put(ws, "C5", "灰色のセルは大学で使用しますので記入不要です。")
    d.row(ws, 7, "B", ["番号", "チェック事項"], fill="FFFFFF", bold=True)
    for row, question in enumerate(Bank("iad", "checksheet", 16).take(10), 8):
        d.row(ws, row, "B", [row - 7, question[0]])
        d.row(ws, row, "D", [None, None], fill="DAEEF3")
        d.row(ws, row, "F", [None], fill="D9D9D9")
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", {"○": "yes", "×": "no"}), text(f"E{row}")])
        d.keep(ws, f"F{row}", "the university's own cell")
    d.keep(ws, "B4 B5", "colour legend")
    return d


def hospital_ticks():
    """Hospital: tick boxes inside one cell, remarks beside; a filled example row first."""
    d = Draft("waf", "tick boxes within one cell; an example row; totals", ["tick-box", "example-row"], "メイリオ")
    ws = d.sheet("セキュリティ確認書", dict(A=6, B=56, C=20, D=40))
    d.put(ws, "A1", "医療情報を取り扱うサービスに関するセキュリティ確認書", bold=True, size=13)
    d.put(ws, "A2", "該当する□を■に変更してください。")
    d.header(ws, 4, "A", ["No", "確認事項", "回答（いずれかをチェック）", "補足説明"])
    boxes = "□ はい\n□ いいえ\n□ 対象外"
    d.row(ws, 5, "A", ["例", "サービスの利用規約が公開されている。", "■ はい\n□ いいえ\n□ 対象外", "当社ホームページに掲載しています。"], fill="F2F2F2")
    d.keep(ws, "C5 D5", "example row")
    for row, question in enumerate(Bank("waf", "checksheet", 34).take(9), 6):
        d.row(ws, row, "A", [row - 5, question[0], boxes, None])
        d.ask(ws, f"B{row}", question, [tick(f"C{row}", {"はい": "yes", "いいえ": "no", "対象外": "na"}), text(f"D{row}")])
    return d


def ministry_unlocked():
    """Agency: protected sheet; nothing but the unlocked cells says where to write; the reply stands left of the text."""
    d = Draft("cdn", "protected sheet, reply cells unlocked and left of the question", ["protected", "unlocked", "answer-left"], "游明朝")
    ws = d.sheet("様式2", dict(A=10, B=8, C=70, D=36))
    d.put(ws, "A1", "様式２　セキュリティ対策に関する自己点検", bold=True, size=13)
    d.put(ws, "A2", "実施している場合は「○」、実施していない場合は「×」を選択してください。")
    d.header(ws, 4, "A", ["回答欄", "項番", "点検内容", "備考"])
    for row, question in enumerate(Bank("cdn", "checksheet", 14).take(10), 5):
        d.row(ws, row, "A", [None, f"({row - 4})", question[0], None])
        unlock(ws, f"A{row} D{row}")
        d.ask(ws, f"C{row}", question, [choice(f"A{row}", {"○": "yes", "×": "no"}), text(f"D{row}")])
    d.list(ws, "A5:A14", ["○", "×"])
    ws.protection.sheet = True
    return d


def school_form_below():
    """School board: a letter-like form, the reply box under each question, with a limit of characters."""
    d = Draft("xmail", "form with the reply box below each question, limits of characters in the question", ["answer-below", "no-table", "limit"], "HG丸ｺﾞｼｯｸM-PRO")
    ws = d.sheet("回答様式", dict(A=4, B=90))
    d.put(ws, "A1", "サービス提供事業者様　ご回答のお願い", bold=True, size=14)
    d.put(ws, "A2", "下記の質問について、それぞれの回答欄にご記入のうえ、6月末までにご返送ください。")
    d.put(ws, "A3", "貴社名：")
    d.keep(ws, "B3", "company info")
    row = 4
    for n, question in enumerate(Bank("xmail", "spoken", 1).take(8), 1):
        row += 1
        d.merge(ws, f"A{row}:B{row}", f"質問{n}　{question[0]}", bold=True, align=WRAP)
        row += 1
        d.put(ws, f"A{row}", "回答", border=True)
        d.put(ws, f"B{row}", None, border=True)
        ws.row_dimensions[row].height = 60
        d.ask(ws, f"A{row - 1}", (f"質問{n}　{question[0]}", question[1]), [text(f"B{row}")])
        row += 1
    return d


def municipality_union():
    """Union of municipalities: no header; number, sentence and an empty framed cell, groups as plain lines."""
    d = Draft("shb", "no header at all: numbered sentences with an empty framed cell at the end of the line", ["no-header", "section-rows"], "ＭＳ Ｐゴシック")
    ws = d.sheet("質問", dict(A=3, B=5, C=75, D=12))
    d.put(ws, "A1", "クラウドサービスについての質問", bold=True, size=12)
    d.put(ws, "A2", "次の各項目について、はい・いいえのどちらかを右の枠に記入してください。")
    bank, row, n = Bank("shb", "checksheet", 28), 3, 0
    for title in ("１　サービスの体制", "２　データの管理", "３　障害・事故"):
        row += 1
        d.put(ws, f"A{row}", title, bold=True)
        for question in bank.take(4):
            row, n = row + 1, n + 1
            d.put(ws, f"B{row}", f"({n})")
            d.put(ws, f"C{row}", question[0], align=WRAP)
            d.put(ws, f"D{row}", None, border=True)
            d.ask(ws, f"C{row}", question, [choice(f"D{row}", YESNO)], [title])
        row += 1
    return d


def ismap_register():
    """Agency's register of measures: control numbers, 有無, contents, records; three digits of numbering."""
    d = Draft("iad", "register of measures: control number, measure, 実施の有無, contents, name of the record", ["control-numbers", "citation", "autofilter"])
    ws = d.sheet("管理策一覧", dict(A=12, B=20, C=56, D=10, E=44, F=24, G=10))
    d.header(ws, 1, "A", ["管理策番号", "管理目的", "詳細管理策", "実施の有無", "実施内容", "根拠文書名", "監査所見"], "305496")
    rows = [("9.2.3.1", "利用者アクセスの管理"), ("9.2.3.2.PB", None), ("9.2.4.1", None), ("12.1.2.1", "運用の手順及び責任"), ("12.3.1.1", "バックアップ"), ("12.4.1.1.PB", "ログ取得及び監視"), ("16.1.2.1", "情報セキュリティインシデントの管理"), ("18.1.1.1", "法的及び契約上の要求事項の順守")]
    context = None
    for row, ((control, goal), question) in enumerate(zip(rows, Bank("iad", "checksheet", 30).take(8)), 2):
        context = goal or context
        d.row(ws, row, "A", [control, goal, question[0], None, None, None, None])
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", {"有": "yes", "無": "no"}), text(f"E{row}"), citation(f"F{row}")], [context])
        d.keep(ws, f"G{row}", "auditor's column")
    d.list(ws, "D2:D9", ["有", "無"])
    d.list(ws, "G2:G9", ["適合", "不適合"])
    ws.auto_filter.ref = "A1:G9"
    ws.freeze_panes = "D2"
    return d


def hall_two_lines():
    """Public hall: for each item one line for the choice and one for the explanation, named in a column of labels."""
    d = Draft("waf", "two lines per item, 選択 and 説明, named in a column of their own", ["two-rows-per-item", "merged"])
    ws = d.sheet("質問票", dict(A=5, B=56, C=10, D=52))
    d.put(ws, "A1", "セキュリティ質問票", bold=True, size=14)
    d.header(ws, 3, "A", ["No.", "質問", "区分", "ご回答"])
    labels = {"対応している": "yes", "一部対応している": "partial", "対応していない": "no"}
    row = 4
    for n, question in enumerate(Bank("waf", "rfp").take(7), 1):
        d.row(ws, row, "A", [n, question[0], "選択", None])
        d.row(ws, row + 1, "A", [None, None, "説明", None])
        ws.merge_cells(f"A{row}:A{row + 1}")
        ws.merge_cells(f"B{row}:B{row + 1}")
        d.list(ws, f"D{row}", list(labels))
        d.ask(ws, f"B{row}", question, [choice(f"D{row}", labels), text(f"D{row + 1}")])
        row += 2
    return d


LAYOUTS = [city_grid, prefecture_articles, university_colour, hospital_ticks, ministry_unlocked, school_form_below, municipality_union, ismap_register, hall_two_lines]
