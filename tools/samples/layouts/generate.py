#!/usr/bin/python3
"""Draws the questionnaires in tests/layouts, each with its gold file (Debian: python3-openpyxl, libreoffice-calc).

Usage: tools/samples/layouts/generate.py [NAME...]
Layouts whose name stands in RESAVED are opened and saved again by LibreOffice, so that they hold what that program writes.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

import codes
import dialects
import extremes
import finance
import further
import industry
import latest
import oddities
import public
import variants

OUT = pathlib.Path(__file__).resolve().parents[3] / "tests" / "layouts"
RESAVED = {"insurer_conformity", "broker_marks", "city_grid", "ministry_unlocked", "maker_transposed", "logistics_service_columns", "chemical_filtered", "builder_formulas", "hall_two_lines", "railway_stacked", "pharma_prompts", "regional_bank_three_levels", "english_two_parties", "consultant_follow_ups", "energy_tabs", "embassy_line_pairs", "agency_merged_question", "builder_table_beside", "city_arrow_lines", "bus_group_per_service", "bakery_sentences", "town_checklist", "ward_grid_two_blocks", "lender_across"}


def resave(files):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx", "--outdir", folder, *map(str, files)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for file in files:
            shutil.copyfile(f"{folder}/{file.name}", file)


def main(names):
    OUT.mkdir(exist_ok=True)
    resaved = []
    for draw in finance.LAYOUTS + public.LAYOUTS + industry.LAYOUTS + dialects.LAYOUTS + variants.LAYOUTS + further.LAYOUTS + oddities.LAYOUTS + extremes.LAYOUTS + codes.LAYOUTS + latest.LAYOUTS:
        name = draw.__name__.replace("_", "-")
        if names and name not in names:
            continue
        draw().save(OUT, name)
        if draw.__name__ in RESAVED:
            resaved.append(OUT / f"{name}.xlsx")
    if resaved:
        resave(resaved)


if __name__ == "__main__":
    main(sys.argv[1:])
