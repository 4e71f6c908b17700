"""Reads a tagged PDF with pikepdf and prints what it says of itself and what it says, as JSON.

The text is read by the structure tree: each piece of marked content, decoded with the font's own ToUnicode map, or its
ActualText where it has one. Usage: read_pdf.py <file>
"""
import json
import re
import sys

import pikepdf
from pikepdf import Dictionary, Name


def unicode_map(font):
    """Code to text, from the map that the font carries."""
    text = font.ToUnicode.read_bytes().decode("latin-1")
    known = {}
    decoded = lambda digits: bytes.fromhex(digits).decode("utf-16-be")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
        for code, said in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            known[int(code, 16)] = decoded(said)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
        for first, last, said in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            start = int(said, 16)
            for at in range(int(first, 16), int(last, 16) + 1):
                known[at] = chr(start + at - int(first, 16))
    return known


def marked_texts(page):
    """What each piece of marked content of a page says, by its number; and what is drawn outside of the structure."""
    fonts = {str(name): unicode_map(font) for name, font in page.Resources.get("/Font", {}).items()}
    texts, aside, stray, stack, font = {}, [], [], [], None

    def say(words):
        here = next((mark for mark in reversed(stack) if mark is not None), None)
        if here is None:
            stray.append(words)
        elif here == "artifact":
            aside.append(words)
        else:
            number, actual = here
            texts[number] = texts.get(number, "") + ("" if actual is not None else words)

    for operands, operator in pikepdf.parse_content_stream(page):
        what = str(operator)
        if what in ("BDC", "BMC"):
            properties = operands[1] if len(operands) > 1 else None
            if isinstance(properties, pikepdf.Name):
                properties = page.Resources.Properties[properties]
            if str(operands[0]) == "/Artifact":
                stack.append("artifact")
            elif isinstance(properties, Dictionary) and "/MCID" in properties:
                actual = properties.get("/ActualText")
                number = int(properties.MCID)
                texts[number] = str(actual) if actual is not None else ""
                stack.append((number, actual))
            elif isinstance(properties, Dictionary) and "/ActualText" in properties:
                say(str(properties.ActualText))
                stack.append((-1, True))
            else:
                stack.append(None)
        elif what == "EMC":
            stack.pop()
        elif what == "Tf":
            font = fonts[str(operands[0])]
        elif what in ("Tj", "TJ"):
            parts = operands[0] if what == "TJ" else [operands[0]]
            for part in parts:
                if isinstance(part, pikepdf.String):
                    raw = bytes(part)
                    codes = [int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)]
                    say("".join(font.get(code, "\ufffd") for code in codes))
    texts.pop(-1, None)
    return texts, "".join(aside), "".join(stray)


def fonts_of(pdf):
    """Every font with whether it is embedded."""
    found = {}
    for page in pdf.pages:
        for font in page.Resources.get("/Font", {}).values():
            below = font.get("/DescendantFonts", [font])[0]
            descriptor = below.get("/FontDescriptor", {})
            embedded = any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
            found[str(font.BaseFont)] = embedded and "/ToUnicode" in font
    return found


def main(path):
    pdf = pikepdf.open(path)
    pages = {page.objgen: at for at, page in enumerate(pdf.pages)}
    read = [marked_texts(page) for page in pdf.pages]

    def element(node, page):
        page = pages[node.Pg.objgen] if "/Pg" in node else page
        kids = node.get("/K", [])
        kids = kids if isinstance(kids, pikepdf.Array) else [kids]
        parts = []
        for kid in kids:
            if isinstance(kid, Dictionary) and kid.get("/Type") == Name.MCR:
                parts.append(read[pages[kid.Pg.objgen] if "/Pg" in kid else page][0][int(kid.MCID)])
            elif isinstance(kid, Dictionary):
                parts.append(element(kid, page))
            else:
                parts.append(read[page][0][int(kid)])
        attributes = node.get("/A", [])
        attributes = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
        scope = next((str(one.Scope) for one in attributes if isinstance(one, Dictionary) and "/Scope" in one), None)
        return {"role": str(node.S)[1:], "scope": scope, "parts": parts}

    root = pdf.Root.StructTreeRoot
    kids = root.K if isinstance(root.K, pikepdf.Array) else [root.K]
    meta = pdf.open_metadata()
    said = {
        "version": pdf.pdf_version,
        "pdfa": meta.pdfa_status,
        "ua": meta.get("pdfuaid:part"),
        "title": meta.get("dc:title"),
        "language": str(pdf.Root.Lang),
        "marked": bool(pdf.Root.MarkInfo.Marked),
        "shows_title": bool(pdf.Root.ViewerPreferences.DisplayDocTitle),
        "intent": [str(one.S) for one in pdf.Root.OutputIntents],
        "fonts": fonts_of(pdf),
        "pages": len(pdf.pages),
        "size": [float(side) for side in pdf.pages[0].MediaBox],
        "structure": [element(kid, None) for kid in kids],
        "aside": [aside for _, aside, _ in read],
        "stray": [stray for _, _, stray in read],
        "scripts": [key for key in ("/OpenAction", "/AA", "/AcroForm") if key in pdf.Root],
        "encrypted": pdf.is_encrypted,
    }
    print(json.dumps(said, ensure_ascii=False))


main(sys.argv[1])
