#!/usr/bin/python3
"""Draws the sample questionnaires in samples/ (Debian: python3-openpyxl). Usage: tools/samples/generate.py"""
import pathlib

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation

OUT = pathlib.Path(__file__).resolve().parents[2] / "samples"
THIN = Border(*[Side(style="thin", color="FF7F7F7F")] * 4)
WRAP = Alignment(wrap_text=True, vertical="center")
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
FONT = "游ゴシック"


def put(ws, ref, value=None, fill=None, bold=False, align=WRAP, size=10, colour=None, border=True):
    cell = ws[ref]
    if value is not None:
        cell.value = value
    cell.font = Font(name=FONT, size=size, bold=bold, color=colour)
    cell.alignment = align
    if fill:
        cell.fill = PatternFill("solid", fgColor=fill)
    if border:
        cell.border = THIN


def header(ws, row, first, texts, fill="FF1F4E78"):
    for i, text in enumerate(texts):
        put(ws, f"{chr(ord(first) + i)}{row}", text, fill, True, CENTRE, colour="FFFFFFFF")


def choices(ws, cells, values, prompt=None):
    rule = DataValidation(type="list", formula1=f'"{values}"' if "!" not in values else values, allow_blank=True)
    rule.errorTitle, rule.error, rule.showErrorMessage = "入力エラー", "リストから選択してください。", True
    if prompt:
        rule.promptTitle, rule.prompt, rule.showInputMessage = "回答", prompt, True
    ws.add_data_validation(rule)
    rule.add(cells)


def widths(ws, **columns):
    for column, width in columns.items():
        ws.column_dimensions[column].width = width


def page(ws, area, titles):
    ws.print_area = area
    ws.print_title_rows = titles
    ws.page_setup.orientation, ws.page_setup.paperSize = "landscape", ws.PAPERSIZE_A4
    ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
    ws.sheet_properties.pageSetUpPr.fitToPage = True


def save(book, name):
    book.properties.creator = "Answerer"
    book.save(OUT / name)


MAIL = [
    ("組織", ["情報セキュリティに関する方針を策定し、サービスの提供に適用していますか。",
              "従業員に対する情報セキュリティ教育を義務付けていますか。",
              "貴社と利用者の責任分界点を明示していますか。",
              "サービスの問合せ窓口の受付時間を備考欄にご記入ください。窓口は設けられていますか。",
              "ISMS認証を取得していますか。"]),
    ("データ", ["保存したメールの所在は日本国内に限定されますか。",
                "解約後、当社のメールデータは消去されますか。消去の期限も備考欄にご記入ください。",
                "利用者の情報と貴社が運営のために扱う情報を区別していますか。",
                "メールデータを当社に代わってバックアップする機能がありますか。",
                "保存中のメールデータは暗号化されていますか。"]),
    ("アクセス", ["管理者がアカウントの登録・変更・削除を行えますか。",
                  "管理者のログインに多要素認証を利用できますか。",
                  "管理画面への接続元をIPアドレスで制限できますか。",
                  "管理者のパスワードを再発行する手続がありますか。",
                  "特権を迂回できるユーティリティプログラムを提供していますか。"]),
    ("運用", ["サービスの仕様を変更する場合、事前に通知されますか。",
              "メール配送ログを参照できますか。参照できる期間も備考欄にご記入ください。",
              "システムの時刻を標準時刻と同期させていますか。",
              "脆弱性の情報を収集し、対応の要否を判断していますか。",
              "第三者によるペネトレーションテストを毎年実施していますか。",
              "サーバの不要なポートやサービスを無効にしていますか。"]),
    ("事故・法令", ["情報セキュリティ事故が発生した場合、利用者に報告されますか。",
                    "事故の調査に必要なログ等の証拠を提供してもらえますか。",
                    "準拠法は日本法ですか。",
                    "サイバー保険に加入していますか。"]),
]


def mail():
    book = Workbook()
    ws = book.active
    ws.title = "確認票"
    widths(ws, A=6, B=12, C=62, D=9, E=48, F=14)
    put(ws, "A1", "クラウドサービス利用前確認票", None, True, Alignment(vertical="center"), 16, border=False)
    ws.merge_cells("A1:F1")
    for row, (label, value) in enumerate([("対象サービス", "IIJ xSP プラットフォームサービス/Mail"), ("回答会社名", None), ("回答者・部署", None), ("回答日", None)], 3):
        put(ws, f"A{row}", label, "FFE7E6E6", True)
        ws.merge_cells(f"A{row}:B{row}")
        put(ws, f"B{row}", None, "FFE7E6E6")
        put(ws, f"C{row}", value)
    put(ws, "A8", "凡例　○：対応している　△：一部対応している（条件を備考欄に記入）　×：対応していない　－：該当しない", None, False, Alignment(), border=False)
    put(ws, "A9", "※ 備考欄は200字以内でご記入ください。「当社評価」欄は記入不要です。", None, False, Alignment(), border=False)
    header(ws, 11, "A", ["No.", "分類", "確認事項", "回答\n(○△×－)", "備考", "当社評価"])
    ws.row_dimensions[11].height = 32
    row = 11
    for group, questions in MAIL:
        first = row + 1
        for text in questions:
            row += 1
            for ref, value, align in (("A", row - 11, CENTRE), ("B", group if row == first else None, CENTRE), ("C", text, WRAP), ("D", None, CENTRE), ("E", None, WRAP), ("F", None, WRAP)):
                put(ws, f"{ref}{row}", value, {"D": "FFFFFFE0", "E": "FFFFFFE0", "F": "FFD9D9D9"}.get(ref), align=align)
        ws.merge_cells(f"B{first}:B{row}")
    choices(ws, f"D12:D{row}", "○,△,×,－", "リストから選択してください")
    put(ws, f"A{row + 2}", "※ ご不明な点は情報システム部までご連絡ください。", border=False, align=Alignment())
    ws.freeze_panes = "D12"
    page(ws, f"A1:F{row + 2}", "11:11")
    save(book, "クラウドサービス確認票.xlsx")


HIERARCHY = [
    ("1. 管理体制", [("方針", ["情報セキュリティの基本方針に従ってサービスを運営していること"]), ("責任", ["事業者と利用者の責任範囲が契約書類で定められていること", "再委託先の管理を行っていること"])]),
    ("2. アクセス制御", [("認証", ["管理者の認証に多要素認証が利用できること", "初期パスワードの変更を利用者に求めていること"]), ("権限", ["管理者の権限を分けて設定できること"])]),
    ("3. 運用", [("変更管理", ["サービスの変更を利用者に事前に連絡すること"]), ("記録", ["検知ログを利用者が参照できること", "運用者の操作を記録していること"]), ("時刻", ["機器の時刻をNTPで同期していること"])]),
    ("4. 事故対応", [("報告", ["事故の発生を利用者に速やかに報告すること"]), ("証拠", ["利用者の求めに応じて証拠となる記録を提供できること"])]),
]

LEVELS = [
    ("可用性", "サービス時間", "サービスを提供する時間帯", "時間帯", "24時間365日"), ("可用性", "変更の通知", "サービス変更の事前通知の有無", "有無", "有"),
    ("可用性", "稼働率", "月間のサービス稼働率", "％", "99.9％以上"), ("データ", "ログの閲覧", "検知ログを閲覧できる期間", "日", "60日"),
    ("データ", "ログの保管", "検知ログを保管する期間", "年", "1年"), ("データ", "解約時の消去", "解約後に情報を消去するまでの日数", "日", "30日以内"),
    ("データ", "所在", "データを国内に限って保存すること", "有無", "有"), ("サポート", "窓口", "問合せ窓口の設置", "有無", "有"),
    ("性能", "監視", "サービス設備の性能の監視", "有無", "有"), ("認証", "二要素認証", "管理者の二要素認証の提供", "有無", "有"),
]


def waf():
    book = Workbook()
    ws = book.active
    ws.title = "管理策"
    widths(ws, A=16, B=12, C=8, D=58, E=12, F=44, G=12, H=16)
    put(ws, "A1", "別紙1　セキュリティ要件 対応状況調査票", None, True, Alignment(), 14, border=False)
    put(ws, "A2", "対象サービス：IIJ マネージド WAF サービス", border=False, align=Alignment())
    for ref, text in (("A4", "大分類"), ("B4", "中分類"), ("C4", "No."), ("D4", "要求事項"), ("E4", "貴社回答欄"), ("G4", "当社記入欄")):
        put(ws, ref, text, "FF375623", True, CENTRE, colour="FFFFFFFF")
    for ref, text in (("E5", "対応状況"), ("F5", "対応内容・根拠"), ("G5", "判定"), ("H5", "指摘事項")):
        put(ws, ref, text, "FF548235", True, CENTRE, colour="FFFFFFFF")
    for area in ("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4", "G4:H4"):
        ws.merge_cells(area)
    row = 5
    for large, groups in HIERARCHY:
        top = row + 1
        for middle, items in groups:
            start = row + 1
            for text in items:
                row += 1
                for ref, value in (("A", large if row == top else None), ("B", middle if row == start else None), ("C", row - 5), ("D", text), ("E", None), ("F", None), ("G", None), ("H", None)):
                    put(ws, f"{ref}{row}", value, {"E": "FFFFF2CC", "F": "FFFFF2CC", "G": "FFD9D9D9", "H": "FFD9D9D9"}.get(ref), align=CENTRE if ref in "ABCE" else WRAP)
            if row > start:
                ws.merge_cells(f"B{start}:B{row}")
        ws.merge_cells(f"A{top}:A{row}")
    lists = book.create_sheet("リスト")
    for i, label in enumerate(["対応状況", "対応済", "一部対応", "オプションで対応", "未対応", "対象外"], 1):
        lists[f"A{i}"] = label
    lists.sheet_state = "hidden"
    choices(ws, f"E6:E{row}", "リスト!$A$2:$A$6")
    choices(ws, f"G6:G{row}", "適合,不適合,要確認")
    ws.freeze_panes = "E6"
    page(ws, f"A1:H{row}", "4:5")

    sla = book.create_sheet("サービスレベル", 1)
    widths(sla, A=6, B=12, C=20, D=44, E=10, F=14, G=14, H=44)
    put(sla, "A1", "別紙2　サービスレベル確認表", None, True, Alignment(), 14, border=False)
    put(sla, "A2", "「回答」には測定単位に従って数値または有・無をご記入ください。補足は備考にご記入ください。", border=False, align=Alignment())
    header(sla, 4, "A", ["No.", "種別", "項目", "内容", "測定単位", "設定例", "回答", "備考"], "FF375623")
    for row, (kind, item, text, unit, example) in enumerate(LEVELS, 5):
        previous = LEVELS[row - 6][0] if row > 5 else None
        for ref, value in zip("ABCDEFGH", (row - 4, kind if kind != previous else None, item, text, unit, example, None, None)):
            put(sla, f"{ref}{row}", value, "FFFFF2CC" if ref in "GH" else None, align=CENTRE if ref in "AEF" else WRAP)
    sla.freeze_panes = "E5"
    page(sla, f"A1:H{4 + len(LEVELS)}", "4:4")
    save(book, "セキュリティ要件とサービスレベル.xlsx")


ENGLISH = [
    ("Governance", ["Is an information security policy in place for the service?", "Are employees required to attend information security training?", "Does the provider hold an ISO/IEC 27001 certification?"]),
    ("Data protection", ["Is customer data deleted after the contract ends, and within how many days?", "Does the provider encrypt customer data at rest?", "Is access to the management portal protected by TLS?", "Is the data of different customers separated?"]),
    ("Access control", ["Is multi-factor authentication available for administrators?", "Can access to the portal be restricted by source IP address?"]),
    ("Operations", ["Are customers informed before the service is changed?", "Are access logs available to the customer?", "Are system clocks synchronised with a time source?", "Is vulnerability information collected and acted upon?"]),
    ("Incidents and law", ["Are customers notified of information security incidents?", "Can the provider supply evidence such as logs on request?", "Which court has jurisdiction over disputes?"]),
]


def cdn():
    book = Workbook()
    guide = book.active
    guide.title = "Instructions"
    widths(guide, B=100)
    for row, text in enumerate(["Vendor Security Questionnaire", "Service under review: IIJ GIO コンテンツアクセラレーションサービス", "Answer every question on the tab \"Questionnaire\" with Yes, No, Partial or N/A.", "Add details in the column Comments (max 400 characters)."], 2):
        put(guide, f"B{row}", text, bold=row == 2, size=14 if row == 2 else 10, border=False)
    ws = book.create_sheet("Questionnaire")
    widths(ws, A=8, B=66, C=12, D=52, E=28, F=16)
    header(ws, 1, "A", ["ID", "Question", "Answer", "Comments", "Evidence", "Reviewer"], "FF7030A0")
    row, first = 1, 2
    for section, (domain, questions) in enumerate(ENGLISH, 1):
        row += 1
        put(ws, f"A{row}", f"{section}. {domain}", "FFE4DFEC", True)
        ws.merge_cells(f"A{row}:F{row}")
        for number, text in enumerate(questions, 1):
            row += 1
            for ref, value in zip("ABCDEF", (f"{section}.{number}", text, None, None, None, None)):
                put(ws, f"{ref}{row}", value, "FFD9D9D9" if ref == "F" else None, align=CENTRE if ref in "AC" else WRAP)
                ws[f"{ref}{row}"].protection = Protection(locked=ref not in "CDE")
    choices(ws, f"C{first}:C{row}", "Yes,No,Partial,N/A")
    ws.protection.sheet = True
    ws.freeze_panes = "C2"
    page(ws, f"A1:F{row}", "1:1")
    save(book, "vendor-security-questionnaire.xlsx")


if __name__ == "__main__":
    OUT.mkdir(exist_ok=True)
    mail()
    waf()
    cdn()
