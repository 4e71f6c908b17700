// The verbs of the end of a selection: the check, closing each test and the whole, adopting, opening again for a reason.
import type { Page } from "@playwright/test";
import { observe, open, practice, screen, visit, write } from "./committee.ts";
import { expect } from "./fixtures.ts";

/** The tests of the practice dossier. */
export const PARTS = ["Gevalstudie", "Competentieproef", "Mondelinge proef"];
/** What is said until the appointing authority decided. */
export const PROVISIONAL = "Onder voorbehoud van vaststelling door de aanstellende overheid.";

/** The minutes. */
export const minutes = (page: Page) => page.getByRole("article").first();
/** The step with this name. */
export const step = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** Writes why these candidates have their score on the oral test. */
export const explain = async (page: Page, numbers = [101, 102, 103, 104, 105, 106]) => {
  const { region, field } = screen(page);
  for (const number of numbers) {
    await visit(page, number);
    const words = field(region("Mondelinge proef"), "Motivering");
    await words.fill("Antwoordt helder.");
    await words.blur();
  }
};

/** Accepts every warning of the check, where no error is left, and goes on to closing. */
export const accept = async (page: Page) => {
  await open(page, "Controleren");
  await expect(page.getByRole("heading", { name: /^Fouten/ })).toBeHidden();
  for (const warning of await page.getByLabel("Bekeken en aanvaard").all()) await warning.check();
  await screen(page).button("Naar afsluiten").or(page.getByRole("link", { name: "Naar afsluiten" })).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Afsluiten en vaststellen");
};

/** Six candidates scored and explained, every warning accepted: 103 first, 101 and 102 equal, 104 failed by a point. */
export const scored = async (page: Page) => {
  await practice(page);
  await write(page, [["20", "20", "30"], ["25", "15", "30"], ["25", "25", "30"], ["20", "20", "19"], ["15", "15", "30"], ["15", "15", "20"]]);
  await explain(page);
  await observe(page);
  await accept(page);
};

/** Closes these tests, one after the other. */
export const closeTests = async (page: Page, parts: string[]) => {
  const { button, dialog } = screen(page);
  for (const part of parts) {
    await button(`Sluit ${part}`).click();
    await button("Sluit de proef", dialog).click();
    await expect(button(`Heropen ${part}`)).toBeFocused();
  }
};

/** Closes these tests, and then the selection. */
export const close = async (page: Page, parts: string[]) => {
  const { button, dialog } = screen(page);
  await closeTests(page, parts);
  await button("Sluit de selectie af").click();
  await button("Sluit de selectie af", dialog).click();
  await expect(button("Heropen de selectie")).toBeFocused();
};

/** Today, as a date is typed. */
export const today = (page: Page) => page.evaluate(() => new Date().toLocaleDateString("nl-BE").replaceAll("/", "-"));

/** Records that the college adopted the result today, under this reference. */
export const adopt = async (page: Page, reference: string) => {
  const { button, dialog, field } = screen(page);
  await button("Leg de vaststelling vast").click();
  await field(dialog, "Aanstellende overheid").fill("het college");
  await field(dialog, "Datum van de beslissing").fill(await today(page));
  await field(dialog, "Kenmerk van de beslissing").fill(reference);
  await button("Leg vast", dialog).click();
  await expect(button("Verbeter de vaststelling")).toBeFocused();
};

/** Opens a test or the selection again: first without saying who decided, then shut and asked again, then with both. */
export const reopen = async (page: Page, what: string, confirm: string) => {
  const { button, dialog, field } = screen(page);
  await button(what).click();
  await button(confirm, dialog).click();
  await expect(field(dialog, "Wie besliste")).toBeFocused();
  await expect(dialog).toContainText("Vul in wie besliste.");
  await page.keyboard.press("Escape");
  await expect(button(what)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).not.toContainText("Vul in");
  await field(dialog, "Wie besliste").fill("het college, 2 december 2026");
  await button(confirm, dialog).click();
  await expect(field(dialog, "Waarom")).toBeFocused();
  await field(dialog, "Waarom").fill("een telfout bij de mondelinge proef");
  await button(confirm, dialog).click();
  await expect(dialog).toBeHidden();
};
