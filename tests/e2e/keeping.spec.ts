// Nothing that was shown as kept is ever missing: after a reload, after leaving, without network, with two tabs.
import type { Page } from "@playwright/test";
import { arrive, closed, open, practice, saved, whole } from "./committee.ts";
import { cell, column, field, heading, leave, made, note, score, state, told, type } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

test.use({ answered: false, serviceWorkers: "allow" });

const NOT_COUNTED = "niet geteld – was 12";

/** Draws the page from the storage again, at the grid. */
const reload = async (page: Page) => {
  await page.reload();
  await expect(heading(page)).toHaveText("Punten");
  await expect(cell(page, 0, 0)).toBeVisible();
};
/** The browser says that the page went out of sight. */
const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });

test.describe("a reload in the middle of entry", () => {
  test.beforeEach(async ({ page }) => {
    await practice(page);
    await open(page, "Punten");
  });

  test("keeps every value that was entered", async ({ page }) => {
    const values = ["12", "12,5", "30", "0", "0,25", "29,99"];
    for (const [row, value] of values.entries()) await score(page, row, 0, value);
    await saved(page);
    await reload(page);
    expect(await column(page, 0)).toEqual(values);
    expect(await column(page, 1)).toEqual(Array(6).fill("open"));
  });

  test("keeps a text that cannot be read beside the value it does not replace", async ({ page }) => {
    await score(page, 0, 0, "12");
    await type(page, 0, 0, "12,");
    await expect(page.locator(".points-cell__error")).toContainText("“12,”");
    await leave(page);
    await saved(page);
    await reload(page);
    await expect(cell(page, 0, 0)).toHaveValue("12,");
    await expect(note(page, 0, 0)).toHaveText(NOT_COUNTED);
    await page.getByRole("link", { name: "101", exact: true }).click();
    await expect(page.locator("#punten-gevalstudie")).toHaveValue("12,");
    await expect(page.locator(".points-field__mark")).toHaveText(NOT_COUNTED);
  });

  for (const [text, said] of [["27,5", []], ["27,", ["niet geteld – was open"]]] as const) {
    test(`keeps “${text}” that was typed a moment ago and not left`, async ({ page }) => {
      await score(page, 0, 0, "1");
      await saved(page);
      await type(page, 1, 0, text);
      await reload(page);
      await expect(cell(page, 1, 0)).toHaveValue(text);
      await expect(note(page, 1, 0)).toHaveText(said);
      await saved(page);
      expect(await page.evaluate(() => localStorage.length), "nothing is kept twice once it is safe").toBe(0);
      await reload(page);
      await expect(cell(page, 1, 0)).toHaveValue(text);
      await expect(note(page, 1, 0)).toHaveText(said);
    });
  }

  test("keeps a motivation that was being written", async ({ page }) => {
    await page.getByRole("link", { name: "102", exact: true }).click();
    const motivation = page.locator("#motivering-mondeling");
    await motivation.fill("Antwoordt rustig en");
    await page.reload();
    await expect(motivation).toHaveValue("Antwoordt rustig en");
  });

  test("keeps a name and a title that were being written", async ({ page }) => {
    await open(page, "Kandidaten");
    await page.getByRole("link", { name: "Sleutel met namen" }).click();
    const name = page.getByLabel("Naam van kandidaat 102");
    await name.fill("Bram Anders");
    await page.reload();
    await expect(name).toHaveValue("Bram Anders");
    await open(page, "Bestand");
    const title = page.locator("#dossier-titel");
    await title.fill("Een andere titel");
    await page.reload();
    await expect(title).toHaveValue("Een andere titel");
  });

  test("keeps what was typed when the page goes out of sight", async ({ page, context }) => {
    await type(page, 0, 0, "12");
    await leave(page);
    await type(page, 0, 0, "12,");
    await hide(page);
    await saved(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(note(other, 0, 0)).toHaveText(NOT_COUNTED);
  });

  test("keeps what was typed when the tab is closed", async ({ page, context }) => {
    const place = page.url();
    await type(page, 0, 0, "27,5");
    await closed(page);
    const next = await context.newPage();
    await next.goto(place);
    await expect(cell(next, 0, 0)).toHaveValue("27,5");
    await saved(next);
  });

  test("going to the list and back loses nothing, and the list does not stay busy", async ({ page }) => {
    const place = page.url();
    await type(page, 0, 0, "27,5");
    await page.goto(place.replace(/#.*/, "#/"));
    await expect(heading(page)).toHaveText("Dossiers op dit toestel");
    await saved(page);
    await page.goto(place);
    await expect(cell(page, 0, 0)).toHaveValue("27,5");
    await saved(page);
  });
});

test("without network the dossier opens, takes a score and still has it after another reload", async ({ page, context, site, guard }) => {
  guard.expect(/ServiceWorker|service worker|sw\.js|Failed to load resource|NetworkError|offline/i);
  await practice(page);
  await open(page, "Punten");
  await score(page, 0, 0, "12");
  await saved(page);
  await whole(page);
  await context.setOffline(true);
  await site.stop();
  await reload(page);
  await expect(cell(page, 0, 0)).toHaveValue("12");
  await score(page, 1, 0, "28,5");
  await saved(page);
  await reload(page);
  expect(await column(page, 0)).toEqual(["12", "28,5", "open", "open", "open", "open"]);
  await arrive(page, "#/nieuw");
  await page.locator("#maak-oefening").click();
  await expect(heading(page)).toHaveText("Vooraf beslist");
  await saved(page);
});

test.describe("two tabs", () => {
  const follows = (page: Page) => page.getByText("Dit tabblad kijkt mee");

  test("the second follows, changes nothing, and writes once the first is closed", async ({ page, context }) => {
    await practice(page);
    await open(page, "Punten");
    await score(page, 0, 0, "12");
    await saved(page);

    const second = await context.newPage();
    await second.goto(page.url());
    await expect(follows(second)).toBeVisible();
    await expect(state(second)).not.toContainText("Bewaard");
    await expect(cell(second, 0, 0)).toHaveValue("12");
    await cell(second, 1, 0).focus();
    await expect(field(second, 1, 0)).toHaveJSProperty("readOnly", true);
    await second.keyboard.type("30");
    await second.keyboard.press("Enter");

    await page.bringToFront();
    await score(page, 2, 0, "21");
    await score(page, 3, 0, "22,");
    await saved(page);
    await expect(field(second, 2, 0)).toHaveValue("21");
    await expect(note(second, 3, 0)).toContainText("niet geteld");
    await expect(follows(page)).toBeHidden();

    await type(page, 4, 0, "24");
    await page.close();
    await expect(follows(second)).toBeHidden();
    await saved(second);
    await expect(cell(second, 4, 0)).toHaveValue("24");
    await score(second, 5, 0, "25");
    await saved(second);
    await reload(second);
    expect(await column(second, 0)).toEqual(["12", "open", "21", "22,niet geteld – was open", "24", "25"]);
  });

  test("nothing is made, renamed or deleted from the one that follows", async ({ page, context }) => {
    await practice(page);
    const id = await made(page);
    const second = await context.newPage();
    await arrive(second);
    await expect(follows(second)).toBeVisible();
    await second.getByRole("button", { name: "Verwijder Oefening" }).click();
    await second.getByRole("button", { name: "Verwijder dossier" }).click();
    await expect(told(second)).toContainText("In een ander tabblad is dit programma al open");
    await expect(second.locator(".dossier-card")).toHaveCount(1);
    await arrive(second, "#/nieuw");
    await second.locator("#maak-oefening").click();
    await expect(told(second)).toContainText("In een ander tabblad is dit programma al open");
    await arrive(second, `#/dossier/${id}/bestand`);
    await expect(second.locator("#dossier-titel")).toHaveJSProperty("readOnly", true);
    await arrive(page);
    await expect(page.locator(".dossier-card")).toHaveCount(1);
  });
});
