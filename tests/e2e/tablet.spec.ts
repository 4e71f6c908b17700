// The main path with fingers, on a tablet held upright.
import type { Locator, Page } from "@playwright/test";
import { observe, open, practice, row, saved, screen } from "./committee.ts";
import { expect, test } from "./fixtures.ts";
import { tooSmall } from "./look.ts";
import { SECTIONS } from "./selection/conclude.ts";

test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, serviceWorkers: "allow" });

/** A practice dossier on the tablet. */
const tapped = async (page: Page) => {
  await practice(page);
  return { ...screen(page), room: (name: string) => open(page, name) };
};
/** Types in a field after a tap. */
const enter = async (page: Page, field: Locator, text: string) => {
  await field.tap();
  await expect(field).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
};
const box = async (of: Locator) => (await of.boundingBox())!;
/** Whether nothing lies over the middle of what is said. */
const uncovered = (of: Locator) =>
  of.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.contains(seen);
  });

test("the one-candidate sheet, from points to minutes", { tag: "@chromium" }, async ({ page }) => {
  const { button, region, field, heading, dialog, room } = await tapped(page);
  const verdict = page.locator(".sheet-verdict");
  const points = (part: string) => field(region(part), "Punten");
  await room("Per kandidaat");

  await test.step("points with the keyboard of numbers, the verdict beside them", async () => {
    await expect(heading).toHaveText("Kandidaat 101");
    await expect(points("Gevalstudie")).toHaveAttribute("inputmode", "decimal");
    await enter(page, points("Gevalstudie"), "15");
    await expect(verdict).toContainText("Nog 2 onderdelen open; samen zijn minstens 45 punten nodig.");
    await enter(page, points("Competentieproef"), "14,99");
    await expect(verdict).toContainText("Competentieproef: 14,99 punten, minstens 15 nodig.");
    await enter(page, points("Competentieproef"), "15");
    await expect(verdict).toContainText("Mondelinge proef: minstens 30 nodig.");
    await enter(page, points("Mondelinge proef"), "30");
    await expect(verdict).toContainText("60 van 100 punten, alle minima gehaald.");
    await expect(verdict).toBeInViewport({ ratio: 1 });
    expect(await uncovered(verdict)).toBe(true);
    await enter(page, field(region("Mondelinge proef"), "Motivering"), "Sterk in overleg.");
  });

  await test.step("absent with a tap, and back", async () => {
    await page.getByRole("link", { name: "Volgende (102)" }).tap();
    await expect(heading).toHaveText("Kandidaat 102");
    const attendance = region("Gevalstudie").getByRole("group", { name: "Aanwezigheid" });
    await attendance.getByText("afwezig", { exact: true }).tap();
    await expect(verdict).toContainText("Gevalstudie: afwezig.");
    await attendance.getByText("aanwezig", { exact: true }).tap();
    await expect(verdict).toContainText("Nog 3 onderdelen open; samen zijn minstens 60 punten nodig.");
  });

  await test.step("the others, one after the other", async () => {
    for (const number of [102, 103, 104, 105, 106]) {
      await page.getByRole("navigation", { name: "Kandidaten" }).getByRole("link", { name: `${number}` }).tap();
      await expect(heading).toHaveText(`Kandidaat ${number}`);
      for (const [part, text] of [["Gevalstudie", "20"], ["Competentieproef", "20"], ["Mondelinge proef", "25"]]) {
        await enter(page, points(part), text);
      }
      await enter(page, field(region("Mondelinge proef"), "Motivering"), "Denkt mee.");
    }
  });

  await test.step("the forms of the oral test", () => observe(page));

  await test.step("ranking, check, closing and minutes", async () => {
    await room("Rangschikking");
    await expect(page.getByRole("row", { name: /^1 ex aequo 10[2-6] 65 65 %$/ })).toHaveCount(5);
    await expect(page.getByRole("row", { name: "6 101 60 60 %" })).toBeVisible();
    await room("Controleren");
    await expect(page.getByRole("heading", { name: /^Fouten/ })).toBeHidden();
    await expect(page.getByRole("heading", { name: "Waarschuwingen (7)" })).toBeVisible();
    for (const warning of await page.getByText("Bekeken en aanvaard").all()) await warning.tap();
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(7);
    await room("Afsluiten");
    for (const part of ["Gevalstudie", "Competentieproef", "Mondelinge proef"]) {
      await button(`Sluit ${part}`).tap();
      await button("Sluit de proef", dialog).tap();
      await expect(button(`Heropen ${part}`)).toBeVisible();
    }
    await button("Sluit de selectie af").tap();
    await button("Sluit de selectie af", dialog).tap();
    await expect(button("Heropen de selectie")).toBeVisible();
    await room("Proces-verbaal");
    await expect(page.getByRole("article")).not.toContainText("ONTWERP");
    await expect(page.getByRole("article")).toContainText("Sterk in overleg.");
    await saved(page);
  });

  await test.step("on paper: every section, and nothing to press", async () => {
    await page.emulateMedia({ media: "print" });
    const sections = page.getByRole("article").getByRole("heading", { level: 3 });
    await expect(sections).toHaveText(SECTIONS);
    for (const section of await sections.all()) await expect(section).toBeVisible();
    for (const control of await page.locator("button, nav, textarea, .top-bar").all()) await expect(control).toBeHidden();
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test("everything on the sheet is as large as a finger", { tag: "@chromium" }, async ({ page }) => {
  const { room } = await tapped(page);
  await room("Per kandidaat");
  await page.getByText("uitgesteld", { exact: true }).first().tap();
  expect(await tooSmall(page)).toEqual([]);
});

test("nothing jumps while points are typed on the sheet", { tag: "@chromium" }, async ({ page }) => {
  const { region, field, room } = await tapped(page);
  await room("Per kandidaat");
  const verdict = page.locator(".sheet-verdict");
  for (const [part, texts] of [
    ["Gevalstudie", ["veel", "31", "0", "20"]],
    ["Competentieproef", ["1,", "20"]],
    ["Mondelinge proef", ["x", "19,99", "20"]],
  ] as const) {
    const points = field(region(part), "Punten");
    await points.tap();
    const before = await box(points);
    for (const text of texts) {
      await page.keyboard.press("Control+A");
      for (const key of text) {
        await page.keyboard.type(key);
        expect(await box(points), `${part} after ${key} of ${text}`).toEqual(before);
      }
      await expect(points).toHaveValue(text);
    }
    await saved(page);
    expect(await box(points), `${part} once it is saved`).toEqual(before);
  }
  await expect(verdict).toContainText("60 van 100 punten, alle minima gehaald.");
});

test("nothing jumps while points are typed in the grid, and a tap right after arrives", { tag: "@chromium" }, async ({ page }) => {
  const { room, heading } = await tapped(page);
  await room("Punten");
  await page.locator("#raster-1-0").tap();
  const cell = page.locator("input#raster-1-0");
  const before = await box(cell);
  for (const text of ["99", "veel", "3", "30"]) {
    await enter(page, cell, text);
    expect(await box(cell), text).toEqual(before);
  }
  await page.keyboard.type("x");
  await page.getByRole("link", { name: "Per kandidaat", exact: true }).tap();
  await expect(heading).toHaveText("Kandidaat 101");
  await room("Punten");
  await expect(cell).toHaveValue("30x");
  await expect(row(page, 102)).toContainText("niet geteld – was open");
});

test("the head of the grid keeps name, maximum and minimum in sight, and never covers the cell at hand", { tag: "@chromium" }, async ({ page }) => {
  const { button, field, room, region } = await tapped(page);
  await room("Kandidaten");
  await enter(page, field(region("Voeg er meer toe zonder namen"), "Aantal"), "40");
  await button("Voeg toe", region("Voeg er meer toe zonder namen")).tap();
  await expect(page.getByText("46 kandidaten", { exact: true })).toBeVisible();
  await room("Punten");
  const limits = { Gevalstudie: "maximum 30, minimum 15", Competentieproef: "maximum 30, minimum 15", "Mondelinge proef": "maximum 40, minimum 20" };
  const heads = page.getByRole("columnheader");
  for (const down of [20, 45, 10, 0]) {
    await page.locator(`#raster-${down}-0`).focus();
    for (const [part, words] of Object.entries(limits)) {
      const head = heads.filter({ hasText: part });
      await expect(head).toContainText(words);
      await expect(head).toBeInViewport({ ratio: 1 });
      expect(await uncovered(head), part).toBe(true);
    }
    const cell = page.locator(`input#raster-${down}-0`);
    await enter(page, cell, "veel");
    await expect(cell).toBeInViewport({ ratio: 1 });
    expect(await uncovered(cell), `cell ${down}`).toBe(true);
    const said = page.locator(`#raster-${down}-0-error`);
    await expect(said).toBeInViewport({ ratio: 1 });
    expect(await uncovered(said), `error ${down}`).toBe(true);
  }
});
