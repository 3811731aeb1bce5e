#!/usr/bin/python3
"""Sets the same cells in the same workbooks by Answerer and by openpyxl: what each loses, and how long it takes.

Debian: apt-get install python3-openpyxl
Usage: dotnet build bench/workbooks -c Release
       bench/workbooks/make_large.py LARGE
       bench/workbooks/beside_openpyxl.py LARGE QUESTIONNAIRES CORPUS RESULT.json

Reading and writing alone are timed, inside each program, its start left out; the two take turns, and the ratio is that of the medians.
Parts are counted by their content types: one is lost when fewer of its type are left, under whatever name. Shared strings and chains of
calculation don't count: both may be written otherwise, or anew.
"""
import collections
import json
import pathlib
import posixpath
import statistics
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
OURS = ["dotnet", str(ROOT / "artifacts/bin/Answerer.Excel.Bench/release/Answerer.Excel.Bench.dll"), "edit"]
THEIRS = ["/usr/bin/python3", str(ROOT / "bench/workbooks/openpyxl_edit.py")]
RUNS = 5


def local(element):
    return element.tag.rsplit("}", 1)[-1]


def first_sheet(path):
    """Name of the first worksheet, and its part; None where no reader could tell."""
    try:
        with zipfile.ZipFile(path) as package:
            names = {name.replace("\\", "/").lower(): name for name in package.namelist()}
            rels = {r.get("Id"): r for r in ET.fromstring(package.read(names["xl/_rels/workbook.xml.rels"]))}
            for sheet in ET.fromstring(package.read(names["xl/workbook.xml"])).iter():
                if local(sheet) != "sheet":
                    continue
                relation = rels[next(value for key, value in sheet.items() if key.endswith("}id"))]
                if relation.get("Type").endswith("/worksheet"):
                    return sheet.get("name"), posixpath.normpath(posixpath.join("xl", relation.get("Target"))).lstrip("/")
    except Exception:
        return None
    return None


def answers(path):
    """The cells that the gold file of a questionnaire names for answers."""
    gold = json.loads((path.parent / (path.stem + ".gold.json")).read_text(encoding="utf-8"))
    return [(q["sheet"], a["cell"]) for q in gold["questions"] for a in q["answers"] if a.get("cell")]


def table(path):
    return [(f"確認票{i + 1}", f"{column}{row}") for i in range(3) for row in range(4, 1204) for column in "CD"] if path.stem == "questions" else [
        ("確認票", f"{column}{row}") for row in range(4, 204) for column in "CD"]


def corpus_cell(path):
    sheet = first_sheet(path)
    return [(sheet[0], "AB3999")] if sheet else None


def write_list(folder, files, cells_of):
    lines, kept = [], []
    for number, path in enumerate(files):
        cells = cells_of(path)
        if cells is None:
            continue
        kept.append((path, folder / f"{number}{path.suffix}"))
        lines.append("\t".join([str(path), str(kept[-1][1])] + [field for cell in cells for field in (*cell, "対応しています。")]))
    (folder / "list.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return kept


def run(command, folder):
    """Milliseconds and refused files."""
    output = subprocess.run(command + [str(folder / "list.tsv")], check=True, capture_output=True, text=True).stdout.splitlines()
    return float(output[-1].split("\t")[1]), {line.split("\t")[1] for line in output if line.startswith("refused")}


def parts(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist() if not name.endswith("/")}


def types(path):
    """How many parts there are of each content type, relationships left out."""
    with zipfile.ZipFile(path) as package:
        root = ET.fromstring(package.read("[Content_Types].xml"))
        defaults = {e.get("Extension").lower(): e.get("ContentType") for e in root if local(e) == "Default"}
        overrides = {e.get("PartName").lower(): e.get("ContentType") for e in root if local(e) == "Override"}
        names = ["/" + name.replace("\\", "/").lower().lstrip("/") for name in package.namelist() if not name.endswith(("/", ".rels"))]
        kinds = (overrides.get(name) or defaults.get(name.rsplit(".", 1)[-1], "") for name in names if name != "/[content_types].xml")
        return collections.Counter(kind for kind in kinds if not kind.endswith(("sharedStrings+xml", "calcChain+xml")))


def damage(pairs, refused):
    """Files refused, files that lost parts, parts lost, parts changed besides the sheet written and the workbook part."""
    lost = changed = files = 0
    for source, target in pairs:
        if str(source) in refused or not target.exists():
            continue
        before, after = parts(source), parts(target)
        gone = sum((types(source) - types(target)).values())
        sheets = [name for name in before if "worksheets/sheet" in name.replace("\\", "/").lower() and not name.endswith(".rels")]
        lost += gone
        files += bool(gone)
        changed += sum(1 for name in before if name in after and before[name] != after[name] and name not in sheets and not name.lower().endswith("workbook.xml"))
    return {"refused": len(refused), "filesThatLostParts": files, "partsLost": lost, "otherPartsChanged": changed}


def measure(files, cells_of):
    times, results = {"answerer": [], "openpyxl": []}, {}
    for _ in range(RUNS):
        for name, command in (("answerer", OURS), ("openpyxl", THEIRS)):
            with tempfile.TemporaryDirectory() as folder:
                folder = pathlib.Path(folder)
                pairs = write_list(folder, files, cells_of)
                milliseconds, refused = run(command, folder)
                times[name].append(milliseconds)
                results[name] = {"files": len(pairs), **damage(pairs, refused)}
    for name in times:
        results[name]["milliseconds"] = {"min": min(times[name]), "median": statistics.median(times[name]), "max": max(times[name])}
    results["ratio"] = round(results["answerer"]["milliseconds"]["median"] / results["openpyxl"]["milliseconds"]["median"], 3)
    return results


def main():
    large, questionnaires, corpus, result = map(pathlib.Path, sys.argv[1:])
    found = sorted(path for path in corpus.rglob("*.xls[xm]") if "hostile" not in path.parts)
    report = {"command": "bench/workbooks/beside_openpyxl.py LARGE QUESTIONNAIRES CORPUS RESULT.json", "runs": RUNS}
    report["questionnaires"] = measure(sorted(questionnaires.glob("*.xlsx")), answers)
    report["corpus"] = measure(found, corpus_cell)
    for name in ("questions", "beside"):
        report[name] = measure([large / f"{name}.xlsx"], table)
    result.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(result.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
