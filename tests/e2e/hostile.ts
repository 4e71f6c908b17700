// Hostile texts, and what every screen does with them: shows them as text, runs nothing, stays as wide as the window.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { tooWide } from "./look.ts";

type Written = { name: string; text?: string; times?: number; units?: number[] };

/** Every hostile text with its name; the same as in the tests of the program itself. */
export const TEXTS = (JSON.parse(readFileSync("tests/hostile/texts.json", "utf8")) as Written[]).map(({ name, text = "", times = 1, units }) => ({
  name,
  text: units ? String.fromCharCode(...units) : text.repeat(times),
}));
const named = (wanted: string) => TEXTS.find(({ name }) => name === wanted)!.text;
export const MARKUP = named("image");
export const MEGABYTE = named("megabyte");
/** The ones that a person could still read. */
export const SHORT = TEXTS.filter(({ text }) => text.length < 4_000);

/** A text as a screen shows it: without what is not drawn. */
export const drawn = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd-\uffff\s]/gu, "");

/** Fails on anything that a text set going: a dialog, another window, a download. */
export function watch(page: Page) {
  const gone: string[] = [];
  page.on("dialog", (dialog) => (gone.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on("popup", (popup) => gone.push(`window: ${popup.url()}`));
  return gone;
}

/** What came out of a text and became part of the page. */
const injected = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-hostile], img[src='x'], iframe[srcdoc], [onload], [onerror], a[href^='javascript:' i], a[href^='data:' i], script:not([src]):not([type='application/ld+json'])")]
      .map((one) => (one.cloneNode(false) as Element).outerHTML));

/**
 * The texts from which a change of direction could get out: their marks do not close within the piece of text, and the element
 * around it holds other words or lets it out.
 */
const loose = (page: Page) =>
  page.evaluate(() => {
    /** Whether every mark is closed here, and closes something here. */
    const closed = (text: string) => {
      const open: string[] = [];
      for (const mark of text.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
        if (/[\u202a\u202b\u202d\u202e]/.test(mark)) open.push("\u202c");
        else if (/[\u2066-\u2068]/.test(mark)) open.push("\u2069");
        else if (mark === "\u2069") {
          const at = open.lastIndexOf(mark);
          if (at < 0) return false;
          open.length = at;
        } else if (open.at(-1) === mark) open.pop();
        else if (!open.includes("\u2069")) return false;
      }
      return open.length === 0;
    };
    const apart = (one: Element) => {
      const { unicodeBidi, display } = getComputedStyle(one);
      return /isolate|plaintext/.test(unicodeBidi) || display !== "inline";
    };
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent ?? "";
      const around = node.parentElement!;
      if (closed(text) || !around.checkVisibility() || around.closest("textarea, option, title")) continue;
      const alone = [...around.childNodes].every((one) => one === node || one.nodeType === Node.COMMENT_NODE || !one.textContent?.trim());
      if (!apart(around) || !alone) found.push(`${(around.cloneNode(false) as Element).outerHTML}: ${JSON.stringify(text.slice(0, 120))}`);
    }
    return [...new Set(found)].slice(0, 8);
  });

/** Holds the screen as it is now against all of it, on a phone and on a wide window. */
export async function harmless(page: Page, place: string) {
  expect.soft(await injected(page), `${place}: injected`).toEqual([]);
  expect.soft(await loose(page), `${place}: directions that get out`).toEqual([]);
  const before = page.viewportSize()!;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: before.height });
    expect.soft(await tooWide(page), `${place}: wider than ${width} px`).toEqual([]);
  }
  await page.setViewportSize(before);
}
