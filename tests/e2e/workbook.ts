// Opens a workbook in LibreOffice, which forgets every result of a formula and calculates it anew.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, python } from "./readers.ts";

/** `;` between cells, `"` around texts, UTF-8, cells as they are shown, every sheet in a file of its own. */
const AS_SHOWN = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";
/** Formulas are calculated when a file is opened, always. */
const CALCULATES = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The rows of a table with `;` between cells, some of them between quotes. */
function rows(text: string): string[][] {
  const all: string[][] = [[""]];
  let quoted = false;
  for (const [at, letter] of [...text.replace(/^\uFEFF/, "")].entries()) {
    const row = all[all.length - 1];
    if (letter === '"') {
      if (quoted && text[at + 1] !== '"') quoted = false;
      else if (!quoted && row[row.length - 1] !== "") row[row.length - 1] += letter;
      else quoted = true;
    } else if (!quoted && letter === ";") row.push("");
    else if (!quoted && letter === "\n") all.push([""]);
    else row[row.length - 1] += letter;
  }
  return all.filter((row) => row.some((cell) => cell !== ""));
}

/** What LibreOffice shows of a workbook, by sheet, and how many formulas it had to calculate. */
export function calculated(bytes: Buffer): { formulas: number; sheets: Record<string, string[][]> } {
  return inFolder((folder) => {
    const [source, target, profile] = [join(folder, "source.xlsx"), join(folder, "results.xlsx"), join(folder, "profile/user")];
    writeFileSync(source, bytes);
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), CALCULATES);
    const formulas = Number(execFileSync(python(), ["tests/readers/forget_results.py", source, target], { encoding: "utf8" }));
    const office = ["--headless", "--norestore", `-env:UserInstallation=file://${join(folder, "profile")}`];
    execFileSync(process.env.SOFFICE ?? "soffice", [...office, "--convert-to", AS_SHOWN, "--outdir", folder, target], { stdio: "ignore", timeout: 120_000 });
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    const sheets = files.map((name) => [name.replace(/^results-|\.csv$/g, ""), rows(readFileSync(join(folder, name), "utf8"))]);
    return { formulas, sheets: Object.fromEntries(sheets) };
  });
}
