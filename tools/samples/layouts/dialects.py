"""Parts written by hand: prefixed elements, missing references, the Strict dialect, x14 lists."""
import zipfile
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from drawing import DONE, YESNO, Bank, Draft, choice, text

TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships"


class RawDraft(Draft):
    """Writes its parts itself; `sheets` holds (name, state, rows, tail)."""

    def __init__(self, service, layout, features, prefix="", references=True, strict=False):
        super().__init__(service, layout, features)
        self.prefix, self.references, self.strict, self.sheets = prefix, references, strict, []

    def save(self, folder, name):
        main, rel = (STRICT, STRICT_RELATIONSHIPS) if self.strict else (TRANSITIONAL, RELATIONSHIPS)
        p = self.prefix + ":" if self.prefix else ""
        declare = f'xmlns{":" + self.prefix if self.prefix else ""}="{main}"'
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
        parts = {
            "[Content_Types].xml": f'{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{types}sheet.main+xml"/>'
            + "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{types}worksheet+xml"/>' for i in range(1, len(self.sheets) + 1)) + "</Types>",
            "_rels/.rels": f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{head}<{p}workbook {declare} xmlns:r="{rel}"><{p}sheets>' + "".join(f'<{p}sheet name="{escape(n)}" sheetId="{i}" state="{s}" r:id="rId{i}"/>' for i, (n, s, _, _) in enumerate(self.sheets, 1)) + f"</{p}sheets></{p}workbook>",
            "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(f'<Relationship Id="rId{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(self.sheets) + 1)) + "</Relationships>",
        }
        for i, (_, _, rows, tail) in enumerate(self.sheets, 1):
            body = "".join(self.raw_row(p, r, values) for r, values in rows)
            parts[f"xl/worksheets/sheet{i}.xml"] = f"{head}<{p}worksheet {declare}><{p}sheetData>{body}</{p}sheetData>{tail.replace('<@', '<' + p).replace('</@', '</' + p)}</{p}worksheet>"
        with zipfile.ZipFile(folder / f"{name}.xlsx", "w", zipfile.ZIP_DEFLATED) as package:
            for part, words in parts.items():
                package.writestr(part, words)
        self.write_gold(folder, name)

    def raw_row(self, p, row, values):
        """Without references a row has to be complete from column A on; with them empty cells are left out."""
        cells = []
        for column, value in enumerate(values, 1):
            reference = f' r="{get_column_letter(column)}{row}"' if self.references else ""
            if value is None:
                cells.append("" if self.references else f"<{p}c/>")
            elif isinstance(value, (int, float)):
                cells.append(f"<{p}c{reference}><{p}v>{value}</{p}v></{p}c>")
            else:
                cells.append(f'<{p}c{reference} t="inlineStr"><{p}is><{p}t xml:space="preserve">{escape(value)}</{p}t></{p}is></{p}c>')
        return f'<{p}row{f" r={chr(34)}{row}{chr(34)}" if self.references else ""}>{"".join(cells)}</{p}row>'


class Named:
    """What `Draft.ask` needs of a sheet."""

    def __init__(self, title):
        self.title = title


def tool_prefixed():
    """A reporting tool's export: every element prefixed, no references on rows and cells."""
    d = RawDraft("iad", "prefixed elements, no references, inline strings", ["prefix", "no-references"], "x", references=False)
    ws, rows = Named("Export"), [(1, ["セキュリティチェックリスト"]), (2, ["番号", "区分", "チェック内容", "対応状況", "備考"])]
    for row, question in enumerate(Bank("iad", "rfp", 1).take(8), 3):
        rows.append((row, [row - 2, "認証" if row == 3 else None, question[0], None, None]))
        d.ask(ws, f"C{row}", question, [choice(f"D{row}", DONE), text(f"E{row}")], ["認証"])
    d.sheets.append((ws.title, "visible", rows, '<@dataValidations count="1"><@dataValidation type="list" allowBlank="1" sqref="D3:D1048576"><@formula1>"対応済,一部対応,未対応,対象外"</@formula1></@dataValidation></@dataValidations>'))
    return d


def office_strict():
    """A Strict workbook with a choice list on another sheet and absent answer cells."""
    d = RawDraft("shb", "Strict dialect, list on another sheet, answer cells absent", ["strict", "list-on-other-sheet", "absent-cells"], strict=True)
    ws, rows = Named("調査"), [(2, ["利用前調査"]), (5, ["項番", "調査項目", "回答", "補足事項"])]
    for row, question in enumerate(Bank("shb", "spoken", 2).take(9), 6):
        rows.append((row, [f"1.{row - 5}", question[0]]))
        d.ask(ws, f"B{row}", question, [choice(f"C{row}", YESNO), text(f"D{row}")])
    d.sheets.append((ws.title, "visible", rows, '<@dataValidations count="1"><@dataValidation type="list" allowBlank="1" sqref="C6:C14"><@formula1>一覧!$A$1:$A$2</@formula1></@dataValidation></@dataValidations>'))
    d.sheets.append(("一覧", "hidden", [(1, ["はい"]), (2, ["いいえ"])], ""))
    return d


def office_x14():
    """A list on another sheet in the extension that newer programs write, and in no other place."""
    d = RawDraft("waf", "x14 list on another sheet, header in row 7 with line breaks", ["x14", "header-row-7"])
    ws, rows = Named("確認票"), [(1, ["セキュリティ確認票"]), (2, ["記入日", None]), (3, ["会社名", None]), (7, ["No", "確認\n事項", None, "対応\n状況", "対応\n内容"])]
    for row, question in enumerate(Bank("waf", "negative", 1).take(8), 8):
        rows.append((row, [row - 7, question[0]]))
        d.ask(ws, f"B{row}", question, [choice(f"D{row}", {"満たす": "yes", "一部満たす": "partial", "満たさない": "no"}), text(f"E{row}")])
    x14 = ('<@mergeCells count="9">' + "".join(f'<@mergeCell ref="B{r}:C{r}"/>' for r in range(7, 16)) + "</@mergeCells>"
           '<@extLst><@ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>選択!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D8:D15</xm:sqref></x14:dataValidation></x14:dataValidations></@ext></@extLst>')
    d.sheets.append((ws.title, "visible", rows, x14))
    d.sheets.append(("選択", "hidden", [(1, ["満たす"]), (2, ["一部満たす"]), (3, ["満たさない"])], ""))
    return d


LAYOUTS = [tool_prefixed, office_strict, office_x14]
