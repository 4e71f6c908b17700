// The manual tells what is there: every picture shows a screen as it is now, every name in it stands on a screen, its links lead
// somewhere, and as a booklet it comes on pages of A5.
import type { Page } from "@playwright/test";
import { arrive, open, practice, whole } from "./committee.ts";
import { receive } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { closing, device, lock, papers } from "./manual/ending.ts";
import { Eye, record } from "./manual/eye.ts";
import { NOW, SIZE, apart, drawingUp, reading, real, scoring, sheets, website } from "./manual/steps.ts";
import { pages } from "./pdf.ts";

const PARTS = ["kandidaat", "commissie", "website"].map((part) => `handleiding/${part}/`);
const PLACES = ["handleiding/", ...PARTS, "handleiding/boekje/"];
test.use({ actionTimeout: 10_000, serviceWorkers: "allow" });

/** Pictures that are there, in the size that was kept free for them. */
const drawn = (page: Page) =>
  page.locator("main img").evaluateAll((all: HTMLImageElement[]) =>
    all.filter((one) => one.complete && one.naturalWidth === Number(one.getAttribute("width")) && one.naturalHeight === Number(one.getAttribute("height"))).length);

/** Set by `make manual`. */
const TAKES = process.env.MANUAL === "take";

test("the manual shows and names the screens as they are now", { tag: "@chromium" }, async ({ page, browser, site, guard, context }) => {
  test.setTimeout(180_000);
  const eye = new Eye(TAKES);
  await page.setViewportSize(SIZE);
  await page.clock.setFixedTime(NOW);
  await receive(context);
  // A tablet has a share sheet; this browser has none.
  await page.addInitScript(() => Object.assign(Navigator.prototype, { canShare: () => true, share: async () => {} }));
  await test.step("reading", () => reading(page, eye));
  await test.step("drawing up", () => drawingUp(page, eye));
  await test.step("website", () => website(page, eye));
  await test.step("a dossier that counts", () => real(page, eye));
  await test.step("sheets", () => sheets(page, eye, browser, site.url, guard));
  await test.step("two values", () => apart(page, eye, browser, site.url, guard));
  await test.step("scoring", () => scoring(page, eye));
  await test.step("closing", () => closing(page, eye));
  await test.step("papers", () => papers(page, eye));
  await test.step("device", () => device(page, eye));
  await test.step("lock", () => lock(page, eye));
  if (TAKES) return eye.write();
  expect(Object.keys(record()).sort(), "every picture was looked at").toEqual(Object.keys(eye.pictures).sort());
  await page.goto("handleiding/boekje/");
  const named = await page.locator(".manual__name").allTextContents();
  expect(named.length).toBeGreaterThan(100);
  const unseen = [...new Set(named)].filter((name) => !eye.seen.has(name.replace(/\s+/g, " ").trim()));
  expect(unseen, "names in the manual that stand on no screen").toEqual([]);
});

for (const place of PLACES) {
  test(`${place}: looks as every page must, and runs nothing`, async ({ page }) => {
    await page.goto(place);
    await expect(page.locator("script")).toHaveCount(0);
    expect(await drawn(page)).toBe(await page.locator("main img").count());
    await look(page, place);
  });
}

test("every link of the manual leads somewhere", async ({ page, site }) => {
  const links = new Set<string>();
  for (const place of PLACES) {
    await page.goto(place);
    for (const link of await page.locator("a[href]").evaluateAll((all: HTMLAnchorElement[]) => all.map((one) => one.href))) links.add(link);
  }
  expect([...links].filter((link) => !link.startsWith(site.url))).toEqual([]);
  for (const link of links) {
    const reply = await page.request.get(link);
    expect(reply.status(), link).toBe(200);
    const anchor = new URL(link).hash.slice(1);
    if (anchor) expect(await reply.text(), link).toContain(` id="${anchor}"`);
  }
});

// Who leaves a page at once leaves its worker in the middle of fetching: that is another journey.
test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("who needs help finds their part, by one link from where they are", async ({ page }) => {
    const ways = [
      { from: "", link: "Hulp", title: "Voor kandidaten" },
      { from: "vacatures/", link: "Hulp", title: "Voor kandidaten" },
      { from: "commissie/", link: "Hulp", title: "Voor de selectiecommissie" },
      { from: "opstellen/", link: "Hulp", title: "Voor de website en de personeelsdienst" },
      { from: "insluiten/", link: "Hulp bij insluiten", title: "Voor de website en de personeelsdienst" },
      { from: "magazine/", link: "Hulp bij het magazine", title: "Voor de website en de personeelsdienst" },
    ];
    for (const { from, link, title } of ways) {
      await page.goto(from);
      await page.getByRole("link", { name: link, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    }
  });
});

test("who works gets the chapter about that beside it, and the dossier stays as it is", async ({ page }) => {
  await practice(page);
  for (const [room, title] of [["Punten", "Punten geven"], ["Brieven", "Proces-verbaal, brieven en bestanden"]]) {
    await open(page, room);
    const opens = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Hulp hierbij (in een nieuw tabblad)" }).click();
    const beside = await opens;
    await expect(beside.getByRole("heading", { name: title, exact: true })).toBeInViewport();
    await beside.close();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(room);
  }
});

test("the committee's part has its manual and the pictures without network, who reads has the part for candidates", async ({ page, site, guard }) => {
  guard.expect(/ServiceWorker|service worker|sw\.js|Failed to load resource|NetworkError/i);
  await arrive(page);
  await whole(page);
  await site.stop();
  for (const [place, pictures] of [["handleiding/commissie/", 15], ["handleiding/kandidaat/", 1], ["handleiding/", 0]] as const) {
    await page.goto(place);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const count = await page.locator("main img").count();
    expect(count, place).toBeGreaterThanOrEqual(pictures);
    await expect.poll(() => drawn(page), place).toBe(count);
  }
});

test("as a booklet every chapter begins a page of A5, and pages have numbers", { tag: "@chromium" }, async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("handleiding/boekje/");
  const chapters = await page.locator(".manual__chapter > h3").allTextContents();
  const printed = await pages(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.filter(({ size }) => size.join("×") !== "148×210")).toEqual([]);
  expect(printed[0].text).toMatch(/^Handleiding van Selectiewijzer/);
  const begins = printed.map(({ text }) => text);
  for (const chapter of chapters) {
    const found = begins.filter((text) => text.replace(/^\d+ /, "").startsWith(chapter));
    expect(found, `“${chapter}” begins a page`).toHaveLength(1);
  }
  for (const [at, text] of begins.entries()) if (at > 0) expect(text, `number of page ${at + 1}`).toMatch(new RegExp(`(^${at + 1} | ${at + 1}$)`));
});
