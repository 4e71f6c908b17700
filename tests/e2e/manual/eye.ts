// Looks at a screen for the manual: the part of it that becomes a picture, what that part says, and every name on it.
import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

/** What is known of a picture: the folder it stands in, its size, and what it shows, line by line. */
export type Picture = { part: string; width: number; height: number; shows: string[] };

const FOLDER = "public/manual";
const RECORD = `${FOLDER}/pictures.json`;
/** Air around what is shown, in px. */
const AIR = 8;
/** No picture is larger than this, so that the whole part stays light. */
const MOST_BYTES = 60_000;

/** What was written down when the pictures were taken. */
export const record = (): Record<string, Picture> => JSON.parse(readFileSync(RECORD, "utf8"));

/** What differs from day to day and from machine to machine says the same every time. */
const constant = (line: string) =>
  line
    .replace(/https?:\/\/[^/\s"]+\/\S*?(?=vacature\/|insluiten\/|selectie-wijzer|["\s]|$)/g, "https://…/")
    .replace(/\b([0-9A-HJKMNP-TV-Z]{4} ?[0-9A-HJKMNP-TV-Z]{4}|([0-9A-HJKMNP-TV-Z] ){7}[0-9A-HJKMNP-TV-Z])\b/g, "········")
    .replace(/\b\d{1,2}:\d{2}\b/g, "00:00")
    .replace(/\b\d{1,2} [a-z]+ 20\d{2}\b/g, "1 januari 2026")
    .replace(/\b\d{1,2}-\d{1,2}-20\d{2}\b/g, "01-01-2026")
    .replace(/naar schatting [\d.,]+ [kMGT]?B/g, "naar schatting … GB");

/** What these elements say, and as what a screen reader hears it. */
async function said(shows: Locator[]) {
  const snapshots = await Promise.all(shows.map((one) => one.ariaSnapshot()));
  const lines = snapshots.flatMap((snapshot) => snapshot.split("\n"));
  return lines.filter((line) => !line.includes("- /url:")).map(constant);
}

/** The smallest frame around all of these, in a window that holds the whole page: nothing sticks or glides then. */
async function frame(page: Page, shows: Locator[]) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()!.width, height });
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const boxes = await Promise.all(shows.map((one) => one.boundingBox()));
  const [left, top] = [Math.min(...boxes.map((box) => box!.x)), Math.min(...boxes.map((box) => box!.y))];
  const right = Math.max(...boxes.map((box) => box!.x + box!.width));
  const bottom = Math.max(...boxes.map((box) => box!.y + box!.height));
  const [x, y] = [Math.max(0, Math.floor(left - AIR)), Math.max(0, Math.floor(top - AIR))];
  const width = Math.min(Math.ceil(right + AIR), page.viewportSize()!.width) - x;
  return { x, y, width, height: Math.ceil(bottom + AIR) - y };
}

/** A PNG as WebP, which is half as large: the browser itself makes it. */
async function webp(context: BrowserContext, png: Buffer) {
  const blank = await context.newPage();
  const address = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const drawn = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = Object.assign(document.createElement("canvas"), { width: drawn.width, height: drawn.height });
    canvas.getContext("2d")!.drawImage(drawn, 0, 0);
    return { width: drawn.width, height: drawn.height, data: canvas.toDataURL("image/webp", 0.8) };
  }, png.toString("base64"));
  await blank.close();
  return { ...address, bytes: Buffer.from(address.data.split(",")[1], "base64") };
}

/** Every name on this screen: of what can be pressed, followed or filled in, of headings, and of what something is. */
const names = (page: Page) =>
  page.evaluate(() => {
    const named = "a, button, h1, h2, h3, h4, label, legend, summary, th, caption, dt, option, .practice-banner, .verdict-badge, .saved-state, .contents__title";
    const tidy = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
    const found = [...document.querySelectorAll<HTMLInputElement>("input")].map((one) => one.placeholder);
    for (const one of document.querySelectorAll(named)) {
      found.push(tidy(one.textContent));
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) found.push(tidy(texts.currentNode.textContent));
    }
    return found;
  });

/** Somebody who walks through the product with open eyes. */
export class Eye {
  /** Every name that stood on a screen. */
  readonly seen = new Set<string>();
  /** Every picture that was looked at. */
  readonly pictures: Record<string, Picture> = {};

  /** With `takes`, pictures and the record are written; without, what is seen is held against the record. */
  constructor(private readonly takes: boolean) {}

  /** Reads every name on this screen. */
  async see(page: Page) {
    for (const name of await names(page)) this.seen.add(name);
  }

  /** Looks at these elements as one picture, from the first to the last. */
  async look(part: string, name: string, page: Page, ...shows: Locator[]) {
    for (const one of shows) await expect(one, `${name}: what the picture shows`).toBeVisible();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.see(page);
    const seen = await said(shows);
    if (!this.takes) {
      const { width, height } = record()[name] ?? { width: 0, height: 0 };
      this.pictures[name] = { part, width, height, shows: seen };
      expect.soft(seen, `the screen of picture “${name}” changed: run make manual`).toEqual(record()[name]?.shows);
      return;
    }
    const upright = page.viewportSize()!;
    await page.mouse.move(0, 0);
    const clip = await frame(page, shows);
    const png = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
    await page.setViewportSize(upright);
    const { width, height, bytes } = await webp(page.context(), png);
    expect.soft(bytes.length, `picture “${name}” is light`).toBeLessThan(MOST_BYTES);
    writeFileSync(`${FOLDER}/${name}.webp`, bytes);
    this.pictures[name] = { part, width, height, shows: seen };
  }

  /** Writes down all that was looked at. */
  write() {
    const inOrder = Object.fromEntries(Object.entries(this.pictures).sort(([one], [other]) => (one < other ? -1 : 1)));
    writeFileSync(RECORD, `${JSON.stringify(inOrder, undefined, 2)}\n`);
  }
}
