// Workbooks as other programs write them, made by hand: an archive with the few parts that a sheet needs.
import { crc32 } from "node:zlib";

/** A cell: a text, a number, or markup of its own for what a list should not have. */
type Cell = string | number | { markup: string } | null;

export const formula = (of: string, value: number): Cell => ({ markup: `<f>${of}</f><v>${value}</v>` });
/** The day that spreadsheet programs count to 46 154: 12 May 2026. */
export const DAY: Cell = { markup: "<v>46154</v>" };
export type Sheet = { rows: Cell[][]; hidden?: boolean; hiddenRows?: number[]; merged?: string };

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const column = (at: number) => String.fromCharCode(65 + at);

function cell(found: Cell, address: string) {
  if (found === null) return "";
  if (typeof found === "string") return `<c r="${address}" t="inlineStr"><is><t>${escaped(found)}</t></is></c>`;
  if (typeof found === "number") return `<c r="${address}"><v>${found}</v></c>`;
  return `<c r="${address}"${found === DAY ? ' s="1"' : ""}>${found.markup}</c>`;
}

function sheet({ rows, hiddenRows = [], merged }: Sheet) {
  const lines = rows.map((cells, at) => {
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : "";
    return `<row r="${at + 1}"${hidden}>${cells.map((one, place) => cell(one, `${column(place)}${at + 1}`)).join("")}</row>`;
  });
  const merge = merged ? `<mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells>` : "";
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData>${merge}</worksheet>`;
}

/** The parts of an archive, none of them squeezed. */
function archive(parts: Record<string, string>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const bytes = Buffer.from(text);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(name), bytes]);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, place, Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}

/** An XLSX file with these sheets. */
export function workbook(sheets: Record<string, Sheet>): Buffer {
  const to = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const named = Object.entries(sheets);
  const ways = named.map((_, at) => `<Relationship Id="r${at}" Type="${to}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join("");
  const list = named.map(([name, { hidden }], at) => `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="r${at}"/>`);
  return archive({
    "_rels/.rels": `<Relationships><Relationship Id="r0" Type="${to}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${to}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${ways}<Relationship Id="s" Type="${to}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(named.map(([, one], at) => [`xl/worksheets/sheet${at}.xml`, sheet(one)])),
  });
}
