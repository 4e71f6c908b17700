// What comes from another window, from another origin or in another shape changes nothing: not in the element, not in the frame.
import type { Page } from "@playwright/test";
import { expect, fits, heights, iframe, inside, test } from "./hosts.ts";

const FORGED = [
  { selectiewijzer: 1, is: "hallo" },
  { selectiewijzer: 1, is: "hoogte", px: 5000 },
  { selectiewijzer: 1, is: "stand", fragment: "rekenhulp?mondeling=40" },
  { selectiewijzer: 1, is: "naar", px: 4000 },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-page": "#ffe0e0", "--sw-color-scheme": "dark" } },
];
const MALFORMED: unknown[] = [
  null, "hoogte", 5000, true, [], ["hoogte", 5000], {}, { is: "hoogte", px: 5000 },
  { selectiewijzer: 2, is: "hoogte", px: 5000 }, { selectiewijzer: "1", is: "hoogte", px: 5000 },
  { selectiewijzer: 1, is: "hoogte", px: 0 }, { selectiewijzer: 1, is: "hoogte", px: -5000 },
  { selectiewijzer: 1, is: "hoogte", px: 1e9 }, { selectiewijzer: 1, is: "hoogte", px: 5000.5 },
  { selectiewijzer: 1, is: "hoogte", px: "5000px" }, { selectiewijzer: 1, is: "hoogte", px: { valueOf: 5000 } },
  { selectiewijzer: 1, is: "hoogte", px: 5000, more: 1 }, { selectiewijzer: 1, is: ["hoogte"], px: 5000 },
  { selectiewijzer: 1, is: "constructor" }, { selectiewijzer: 1, is: "__proto__", px: 5000 },
  { selectiewijzer: 1, is: "stand", fragment: "javascript:alert(1)" }, { selectiewijzer: 1, is: "stand", fragment: "rekenhulp?a#b" },
  { selectiewijzer: 1, is: "stand", fragment: `rekenhulp?${"a".repeat(8001)}` }, { selectiewijzer: 1, is: "stand", fragment: "rekenhulp? <b>" },
];
const WRONG_LOOKS: unknown[] = [
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-page": "#ffe0e0", color: "red" } },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-page": "#ffe0e0", "--page": "#ffe0e0" } },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-page": 16769248 } },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: [["--sw-page", "#ffe0e0"]] },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-page": "#ffe0e0" }, more: 1 },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-page": `#ffe0e0${" ".repeat(300)}` } },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-page": "#ffe0e0; background: url(https://elders.example/)" } },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-page": "url(https://elders.example/)" } },
  { selectiewijzer: 1, is: "uiterlijk", eigenschappen: { "--sw-font": "url(https://elders.example/letter.woff2)" } },
];

/** How the page is: sizes, scroll, looks and what is filled in. */
async function state(page: Page) {
  const content = await inside(page, "rekenhulp");
  const look = () => [getComputedStyle(document.body).backgroundColor, document.documentElement.getAttribute("style") ?? ""];
  return {
    high: (await heights(page, "rekenhulp")).outer,
    scroll: await page.evaluate(() => scrollY),
    look: await content.evaluate(look),
    typed: await content.locator("#punten-mondeling").inputValue(),
  };
}

async function ready(page: Page, hosts: { url: string }) {
  await page.goto(`${hosts.url}plain.html`);
  await (await inside(page, "rekenhulp")).locator("#punten-mondeling").fill("25");
  await fits(page, "rekenhulp");
  await toTop(page);
  return state(page);
}

/** To the top of the host, and still there a while later: what fills in a field scrolls to it, in Firefox with a delay. */
const toTop = (page: Page) =>
  expect.poll(() => page.evaluate(() => (scrollTo(0, 0), new Promise((done) => setTimeout(() => done(scrollY), 150))))).toBe(0);

/** A turn of everything that listens. */
const settle = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));

/** After a move the frame gets what the element believes was filled in. */
async function believed(page: Page) {
  await page.evaluate(() => document.getElementById("daarna")!.append(document.querySelector("selectie-wijzer")!));
  return (await inside(page, "rekenhulp")).locator("#punten-mondeling");
}

test("a foreign window is not heard by the element nor by the frame", async ({ page, hosts }) => {
  const before = await ready(page, hosts);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("iframe"), { id: "vreemd", title: "vreemd", src: "dark.css" })));
  const foreign = (await (await page.locator("#vreemd").elementHandle())!.contentFrame())!;
  await foreign.waitForURL(/dark\.css/);
  await foreign.evaluate((forged) => {
    for (const one of forged) {
      window.parent.postMessage(one, "*");
      // The frames stand in shadow trees, where only an index finds them when they are the host's own; these are asked by name as well.
      for (let at = 0; at < window.parent.frames.length; at += 1) window.parent.frames[at].postMessage(one, "*");
    }
  }, FORGED);
  await iframe(page, "rekenhulp").evaluate((frame, forged) => {
    // The host lends its reach to the foreign window.
    const reach = document.querySelector<HTMLIFrameElement>("#vreemd")!.contentWindow as unknown as { aim?: Window };
    reach.aim = (frame as HTMLIFrameElement).contentWindow!;
    return forged.length;
  }, FORGED);
  await foreign.evaluate((forged) => {
    for (const one of forged) (globalThis as unknown as { aim: Window }).aim.postMessage(one, "*");
  }, FORGED);
  await settle(page);
  expect(await state(page)).toEqual(before);
  await expect(await believed(page)).toHaveValue("25");
});

test("the frame of another element, though it is ours, is not heard by this one", async ({ page, hosts }) => {
  const before = await ready(page, hosts);
  const other = await inside(page, "vacature");
  await toTop(page);
  await other.evaluate((forged) => forged.forEach((one) => window.parent.postMessage(one, "*")), FORGED);
  await settle(page);
  expect(await state(page)).toEqual(before);
  await expect(await believed(page)).toHaveValue("25");
});

test("the right window under another origin is not heard", async ({ page, hosts }) => {
  const before = await ready(page, hosts);
  await iframe(page, "rekenhulp").evaluate((frame, forged) => {
    const source = (frame as HTMLIFrameElement).contentWindow;
    for (const origin of ["https://elders.example", "null", "", location.origin])
      for (const data of forged) window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
  }, FORGED);
  const content = await inside(page, "rekenhulp");
  await toTop(page);
  await content.evaluate((forged) => {
    for (const origin of ["https://elders.example", "null", "", location.origin])
      for (const data of forged) window.dispatchEvent(new MessageEvent("message", { data, origin, source: window.parent }));
  }, FORGED);
  await settle(page);
  expect(await state(page)).toEqual(before);
  await expect(await believed(page)).toHaveValue("25");
});

test("another shape is not read, even from the right window", async ({ page, hosts }) => {
  const before = await ready(page, hosts);
  const content = await inside(page, "rekenhulp");
  await toTop(page);
  await content.evaluate((all) => all.forEach((one) => window.parent.postMessage(one, "*")), MALFORMED);
  await iframe(page, "rekenhulp").evaluate(
    (frame, all) => all.forEach((one) => (frame as HTMLIFrameElement).contentWindow!.postMessage(one, "*")),
    [...MALFORMED, ...WRONG_LOOKS],
  );
  await settle(page);
  expect(await state(page)).toEqual(before);
  await expect(await believed(page)).toHaveValue("25");
});

test("a frame that nobody reads in does not move the page", async ({ page, hosts }) => {
  await ready(page, hosts);
  const content = await inside(page, "vacature");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await toTop(page);
  await content.evaluate(() => window.parent.postMessage({ selectiewijzer: 1, is: "naar", px: 4000 }, "*"));
  await settle(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
