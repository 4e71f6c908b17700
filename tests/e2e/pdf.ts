// Reads a PDF back with two readers that know nothing of each other or of what wrote it: pikepdf in Python, and pdf.js.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { inFolder, python } from "./readers.ts";

/** An element of the structure: what it is, and what is in it, in the order of reading. */
export type Element = { role: string; scope?: string | null; parts: (string | Element)[] };
/** What pikepdf finds. */
export type Found = {
  version: string; pdfa: string; ua: string; title: string; language: string; marked: boolean; shows_title: boolean; intent: string[];
  fonts: Record<string, boolean>; pages: number; size: number[]; structure: Element[]; aside: string[]; stray: string[];
  scripts: string[]; encrypted: boolean;
};

/** Puts the bytes in a file for as long as something reads them. */
const inFile = <T>(bytes: Buffer, read: (path: string) => T): T =>
  inFolder((folder) => {
    const path = join(folder, "document.pdf");
    writeFileSync(path, bytes);
    return read(path);
  });

/** What pikepdf reads. */
export function pikepdf(bytes: Buffer): Found {
  const run = (path: string) => execFileSync(python(), ["tests/readers/read_pdf.py", path], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return JSON.parse(inFile(bytes, run));
}

type Node = { role?: string; type?: string; id?: string; children?: Node[] };

/** What pdf.js reads. */
export async function pdfjs(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const structure: Element[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ("str" in item) {
        const here = open.findLast((id) => id !== undefined);
        if (here !== undefined) texts.set(here, (texts.get(here) ?? "") + item.str + (item.hasEOL ? " " : ""));
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? undefined);
    }
    const element = (node: Node): string | Element =>
      node.type === "content" ? (texts.get(node.id!) ?? "") : { role: node.role!, parts: (node.children ?? []).map(element) };
    const tree = (await page.getStructTree()) as Node | null;
    structure.push(...(tree?.children ?? []).map(element).filter((one): one is Element => typeof one !== "string"));
  }
  const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
  const outline = ((await pdf.getOutline()) ?? []).map(({ title, items }) => ({ title, items: items.map((one: { title: string }) => one.title) }));
  return { pages: pdf.numPages, language: info.Language, title: info.Title, marked: (await pdf.getMarkInfo())?.Marked, outline, structure };
}

/** Every element, in the order of reading. */
export const elements = (structure: Element[]): Element[] =>
  structure.flatMap((one) => [one, ...elements(one.parts.filter((part): part is Element => typeof part !== "string"))]);

/** All that an element says. */
export const words = ({ parts }: Element): string => parts.map((part) => (typeof part === "string" ? part : words(part))).join("");

/** All that a structure says, without the room between words, and without bullets: they are no words. */
export const said = (structure: Element[]) => structure.map(words).join("").replaceAll("•", "").replace(/\s+/g, "");

/** Holds the file against veraPDF where that is installed, and says aloud when it is not. */
export function vera(bytes: Buffer) {
  try {
    execFileSync("verapdf", ["--version"], { stdio: "ignore" });
  } catch {
    console.log("    veraPDF is not installed: no third program judged PDF/A-2a and PDF/UA-1 (https://verapdf.org)");
    return;
  }
  for (const flavour of ["2a", "ua1"]) {
    const run = (path: string) => execFileSync("verapdf", ["--flavour", flavour, "--format", "text", path], { encoding: "utf8" });
    const verdict = inFile(bytes, run);
    if (!verdict.startsWith("PASS")) throw new Error(`veraPDF ${flavour}: ${verdict}`);
    console.log(`    veraPDF ${flavour}: ${verdict.split(" ")[0]}`);
  }
}

/** Every page: how wide and high it is in millimetres, and all that stands on it. */
export async function pages(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: { size: number[]; text: string }[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const [left, bottom, right, top] = page.view;
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("").replace(/\s+/g, " ").trim();
    found.push({ size: [right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4)), text });
  }
  return found;
}
