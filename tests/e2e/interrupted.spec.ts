// Taking a file over, interrupted: whatever dies and whenever, the dossier is as it was before or as it is after.
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { arrive, open, practice, saved } from "./committee.ts";
import { cards, cell, column, got, hand, type Handed, made, receive, score } from "./dossier.ts";
import { Engine, type Moment } from "./engine.ts";
import { device, expect, Guard, type Site, test } from "./fixtures.ts";

type Files = { home: Handed; other: Handed };
type Dossier = string[];

const file = async (page: Page) => {
  await open(page, "Bestand");
  return got(page, page.locator("#bewaar-bestand"));
};

/** A device of its own. */
const guarded = async (browser: Browser, baseURL: string, guard: Guard) => {
  const context = await device(browser, baseURL);
  await guard.watch(context, baseURL);
  await receive(context);
  return context;
};

/** A dossier that somebody went on with here, and a copy that somebody else went on with: one cell differs, five are new. */
const written = async (page: Page, elsewhere: Page): Promise<Files> => {
  await practice(page);
  await saved(page);
  const copy = await file(page);
  await arrive(elsewhere);
  await hand(elsewhere, elsewhere.locator("#open-bestand"), copy);
  await made(elsewhere);
  await open(elsewhere, "Punten");
  for (const [row, value] of ["12", "12,5", "30", "0", "0,25", "29,5"].entries()) await score(elsewhere, row, 0, value);
  await saved(elsewhere);
  await open(page, "Punten");
  await score(page, 0, 0, "9");
  await saved(page);
  return { home: await file(page), other: await file(elsewhere) };
};

/** A page with the dossier of here, and the other file told but not yet taken over. */
const told = async (context: BrowserContext, site: Site, { home, other }: Files) => {
  const page = await context.newPage();
  const engine = await new Engine(page, site).watch();
  await arrive(page);
  await hand(page, page.locator("#open-bestand"), home);
  await made(page);
  await page.getByRole("link", { name: "Selectiewijzer – commissie" }).click();
  await expect(cards(page)).toHaveCount(1);
  await hand(page, page.locator("#open-bestand"), other);
  await expect(page.locator("#neem-over")).toBeVisible();
  return { page, engine };
};

/** What the dossier says to who opens it anew on this device: points and what stands beside them. */
const reopened = async (context: BrowserContext): Promise<Dossier> => {
  const page = await context.newPage();
  await arrive(page);
  await cards(page).getByRole("link").click();
  await open(page, "Punten");
  await expect(cell(page, 0, 0)).toBeVisible();
  const found = await column(page, 0);
  await page.close();
  return found;
};

/** Both ways a dossier may be: never interrupted before, and never interrupted after. */
const both = async (context: BrowserContext, site: Site, files: Files) => {
  const { page } = await told(context, site, files);
  await page.close();
  const before = await reopened(context);
  const again = await context.newPage();
  await arrive(again);
  await hand(again, again.locator("#open-bestand"), files.other);
  await again.locator("#neem-over").click();
  await expect(again.getByRole("heading", { name: "Twee waarden naast elkaar" })).toBeVisible();
  await saved(again);
  await again.close();
  const after = await reopened(context);
  expect(after).not.toEqual(before);
  return { before, after };
};

test("the engine dies over it at any moment of the write: the dossier is as before or as after", async ({ browser, baseURL, page, context, site, guard }) => {
  test.setTimeout(240_000);
  await receive(context);
  const elsewhere = await (await guarded(browser, baseURL!, guard)).newPage();
  const files = await written(page, elsewhere);
  const { before, after } = await both(await guarded(browser, baseURL!, guard), site, files);
  const moments: [Moment, Dossier[]][] = [
    ["before anything is written", [before]],
    ["while it writes", [before, after]],
    ["when it wrote", [before, after]],
    ["when all of it lies on the disk", [after]],
  ];
  for (const [dies, may] of moments) await test.step(dies, async () => {
    const here = await guarded(browser, baseURL!, guard);
    const { page, engine } = await told(here, site, files);
    await engine.trouble({ dies });
    await page.locator("#neem-over").click();
    await expect.poll(engine.journal).toContain("died");
    await page.close();
    expect(may).toContainEqual(await reopened(here));
    await here.close();
  });
});

test("the page is closed over it: the dossier is as before or as after", async ({ browser, baseURL, page, context, site, guard }) => {
  test.setTimeout(240_000);
  await receive(context);
  const elsewhere = await (await guarded(browser, baseURL!, guard)).newPage();
  const files = await written(page, elsewhere);
  const { before, after } = await both(await guarded(browser, baseURL!, guard), site, files);
  const said = (engine: Engine, word: string) =>
    expect.poll(async () => (await engine.journal()).some((line) => line.startsWith(word))).toBe(true);
  const ways: [string, (page: Page, engine: Engine) => Promise<unknown>, Dossier[]][] = [
    ["before the engine hears of it", (_, engine) => engine.hold(true), [before]],
    ["in the same breath", async () => {}, [before, after]],
    ["once it was asked", (_, engine) => said(engine, 'asked {"take_over"'), [before, after]],
    ["once it was answered", (_, engine) => said(engine, 'said {"taken_over"'), [after]],
  ];
  for (const [when, wait, may] of ways) await test.step(when, async () => {
    const here = await guarded(browser, baseURL!, guard);
    const { page, engine } = await told(here, site, files);
    if (when.startsWith("before")) await wait(page, engine);
    await page.evaluate(() => document.getElementById("neem-over")!.click());
    if (!when.startsWith("before")) await wait(page, engine);
    await page.close();
    expect(may).toContainEqual(await reopened(here));
    await here.close();
  });
});

test("the engine that is started again takes all of it over, once", async ({ browser, baseURL, page, context, site, guard }) => {
  test.setTimeout(120_000);
  await receive(context);
  const elsewhere = await (await guarded(browser, baseURL!, guard)).newPage();
  const files = await written(page, elsewhere);
  const here = await guarded(browser, baseURL!, guard);
  const { page: stays, engine } = await told(here, site, files);
  await engine.forget();
  await engine.trouble({ dies: "while it writes" });
  await stays.locator("#neem-over").click();
  await expect.poll(engine.starts, { timeout: 60_000 }).toBe(1);
  await expect(stays.getByRole("heading", { name: "Twee waarden naast elkaar" })).toBeVisible({ timeout: 30_000 });
  await saved(stays);
  await open(stays, "Geschiedenis");
  const lines = await stays.locator("#geschiedenis tbody tr").allInnerTexts();
  expect(lines.filter((line) => line.includes("29,5"))).toHaveLength(1);
});

test("what takes long is said, and gone when the answer is there", async ({ page, context, site }) => {
  await receive(context);
  const engine = await new Engine(page, site).watch();
  await practice(page);
  await saved(page);
  const bar = page.locator(".work-bar__card");
  await open(page, "Bestand");
  await engine.hold(true);
  await page.locator("#bewaar-bestand").click();
  await expect(bar).toHaveText("Bestand maken…");
  await expect(page.getByRole("status").filter({ hasText: "Bestand maken…" })).toHaveCount(1);
  // Meanwhile the work goes on.
  await open(page, "Punten");
  await score(page, 0, 0, "12,5");
  await expect(cell(page, 0, 0)).toHaveValue("12,5");
  await engine.hold(false);
  await expect(bar).toHaveCount(0);
  await saved(page);

  await page.getByRole("link", { name: "Selectiewijzer – commissie" }).click();
  await expect(cards(page)).toHaveCount(1);
  await engine.hold(true);
  await cards(page).getByRole("link").click();
  await expect(bar).toHaveText("Dossier openen…");
  await engine.hold(false);
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vooraf beslist");
});
