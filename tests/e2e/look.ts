// What every screen must be, whatever its state: readable by machine, as wide as the window, named, with one first heading.
import { readFile } from "node:fs/promises";
import { type Frame, type Page, expect } from "@playwright/test";

type Axe = {
  run: () => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  setup: (where: Document) => void;
  teardown: () => void;
  commons: { text: { accessibleText: (one: Element) => string } };
};

const AXE = await readFile("node_modules/axe-core/axe.min.js", "utf8");
const WIDTHS = [320, 1280];
/** A title that names the place and the product. */
export const TITLE = /^(Fout: )?\S.* – \S/;

/** Waits until nothing moves: a colour halfway another is no colour of ours. */
const still = (page: Page | Frame) =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    // What is folded away stands still with its transitions begun.
    const drawn = ({ effect }: Animation) => !(effect instanceof KeyframeEffect) || !!effect.target?.checkVisibility();
    await Promise.all(document.getAnimations().filter(drawn).map((one) => one.finished.catch(() => {})));
  });

/** Everything that axe finds in a page, or in one frame of it, a line each. */
export async function accessible(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  await still(page);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n    ${node.failureSummary}`));
  });
}

/** What axe does not look at, or only advises. */
function plain(page: Page) {
  return page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const drawn = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    // Behind a dialog nothing can be reached, so nothing there has to have a name.
    const within = document.querySelector("dialog:modal") ?? document;
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    const controls = [...within.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']")];
    const short = (one: Element) => (one.cloneNode(false) as Element).outerHTML;
    axe.setup(document);
    const nameless = controls.filter((one) => drawn(one) && axe.commons.text.accessibleText(one).trim() === "").map(short);
    axe.teardown();
    return {
      headings: [...document.querySelectorAll("h1")].filter(drawn).length,
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      nameless,
    };
  });
}

/** The elements that are wider than the window. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    // What scrolls in a frame of its own does not make the page wider.
    const framed = (one: Element) => {
      const free = getComputedStyle(one).position === "absolute";
      for (let up = one.parentElement; up && up !== document.body; up = up.parentElement) {
        const { overflowX, position } = getComputedStyle(up);
        if (overflowX !== "visible" && (!free || position !== "static")) return true;
      }
      return false;
    };
    const beyond = (one: Element) => one.getBoundingClientRect().right > innerWidth + 1 && !framed(one);
    const out = [...document.body.querySelectorAll("*")].filter(beyond);
    return [`${scrollWidth} > ${innerWidth}`, ...out.slice(0, 5).map((one) => (one.cloneNode(false) as Element).outerHTML)];
  });

/** What a finger hits without aiming, in px. */
const FINGER = 44;

/** The controls in sight that are smaller than a finger, with their size. */
export const tooSmall = (page: Page) =>
  page.locator(":is(a, button, input, select, textarea, summary):visible").evaluateAll((all, least) => {
    // A radio or a tick is tapped on its whole line.
    const line = (one: Element) => (one.matches("[type=radio], [type=checkbox]") ? one.closest("label")! : one);
    return all
      .filter((one) => !one.matches(".skip-link"))
      .map((one) => ({ words: `${one.id} ${line(one).textContent}`, size: line(one).getBoundingClientRect() }))
      .filter(({ size }) => size.width < least || size.height < least)
      .map(({ words, size }) => `${words.trim()}: ${size.width}×${size.height}`);
  }, FINGER);

/**
 * Holds the screen as it is now against all of it, at both widths, in light and, where the browser can show it, dark.
 * `place` is what failures are called; the window ends as wide as it was.
 */
export async function look(page: Page, place: string, title = TITLE) {
  const before = page.viewportSize()!;
  const dark = page.context().browser()!.browserType().name() === "chromium";
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  await expect.soft(page, `${place}: title`).toHaveTitle(title);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: before.height });
    for (const colorScheme of dark ? (["light", "dark"] as const) : (["light"] as const)) {
      if (dark) await page.emulateMedia({ colorScheme });
      expect.soft(await accessible(page), `${place}: axe, ${width} px, ${colorScheme}`).toEqual([]);
    }
    expect.soft(await tooWide(page), `${place}: wider than ${width} px`).toEqual([]);
    const { headings, twice, nameless } = await plain(page);
    expect.soft(headings, `${place}: first headings, ${width} px`).toBe(1);
    expect.soft(twice, `${place}: identifiers, ${width} px`).toEqual([]);
    expect.soft(nameless, `${place}: controls without a name, ${width} px`).toEqual([]);
  }
  if (dark) await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}
