"""Writes a workbook again with 999 as the remembered result of every formula: who shows anything else has calculated."""

import re
import sys
import zipfile

source, target = sys.argv[1:]
with zipfile.ZipFile(source) as workbook, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as forgetful:
    forgotten = 0
    for name in workbook.namelist():
        content = workbook.read(name)
        if name.startswith("xl/worksheets/"):
            content, count = re.subn(rb"(</f>)<v>[^<]*</v>", rb"\1<v>999</v>", content)
            forgotten += count
        forgetful.writestr(name, content)
print(forgotten)
