#!/usr/bin/python3
"""The same as `edit` of the benchmark, through openpyxl. Usage: bench/workbooks/openpyxl_edit.py LIST"""
import sys
import time
import warnings

from openpyxl import load_workbook

warnings.simplefilter("ignore")
start = time.perf_counter()
for line in open(sys.argv[1], encoding="utf-8"):
    source, target, *cells = line.rstrip("\n").split("\t")
    try:
        book = load_workbook(source, keep_vba=source.endswith("m"))
        for sheet, cell, text in zip(cells[::3], cells[1::3], cells[2::3]):
            book[sheet][cell].value = text
        book.save(target)
    except Exception as error:
        print(f"refused\t{source}\t{type(error).__name__}")
print(f"milliseconds\t{(time.perf_counter() - start) * 1000:.1f}")
