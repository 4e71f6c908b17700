// Closing: each test, the selection, its adoption; opening again for a reason; and what that corrects.
import type { Page } from "@playwright/test";
import { observe, open, practice, row, saved, screen, write } from "./committee.ts";
import { expect, test } from "./fixtures.ts";

const PARTS = ["Gevalstudie", "Competentieproef", "Mondelinge proef"];
const PROVISIONAL = "Onder voorbehoud van vaststelling door de aanstellende overheid.";
const ADOPTED = /Vastgesteld door het college op \d+ \w+ \d{4}, kenmerk CBS\/2026\/77\./;

const minutes = (page: Page) => page.getByRole("article").first();
/** The step with this name. */
const step = (page: Page, name: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** Six candidates scored and explained, every warning accepted: 103 first, 101 and 102 equal, 104 failed by a point. */
const scored = async (page: Page) => {
  const { region, field, button } = screen(page);
  await practice(page);
  await write(page, [["20", "20", "30"], ["25", "15", "30"], ["25", "25", "30"], ["20", "20", "19"], ["15", "15", "30"], ["15", "15", "20"]]);
  await open(page, "Per kandidaat");
  for (const number of [101, 102, 103, 104, 105, 106]) {
    await page.getByRole("navigation", { name: "Kandidaten" }).getByRole("link", { name: `${number}` }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Kandidaat ${number}`);
    await field(region("Mondelinge proef"), "Motivering").fill("Antwoordt helder.");
  }
  await observe(page);
  await open(page, "Controleren");
  await expect(page.getByRole("heading", { name: /^Fouten/ })).toBeHidden();
  for (const warning of await page.getByLabel("Bekeken en aanvaard").all()) await warning.check();
  await button("Naar afsluiten").or(page.getByRole("link", { name: "Naar afsluiten" })).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Afsluiten en vaststellen");
};

const close = async (page: Page, parts: string[]) => {
  const { button, dialog } = screen(page);
  for (const part of parts) {
    await button(`Sluit ${part}`).click();
    await button("Sluit de proef", dialog).click();
    await expect(button(`Heropen ${part}`)).toBeFocused();
  }
  await button("Sluit de selectie af").click();
  await button("Sluit de selectie af", dialog).click();
  await expect(button("Heropen de selectie")).toBeFocused();
};

const reopen = async (page: Page, what: string, confirm: string) => {
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

test("a selection is closed, adopted, opened again for one score, and the corrigendum names exactly what changed", async ({ page }) => {
  test.setTimeout(120_000);
  const { button, dialog, field } = screen(page);
  await scored(page);

  await test.step("until every test is closed, the selection cannot be closed", async () => {
    await expect(step(page, "Proeven sluiten")).toHaveAttribute("aria-current", "step");
    await expect(step(page, "Selectie afsluiten")).toContainText(`Nog te sluiten: ${PARTS.join(", ")}`);
    await expect(button("Sluit de selectie af")).toHaveAttribute("aria-disabled", "true");
    await expect(button("Leg de vaststelling vast")).toBeHidden();
    await open(page, "Proces-verbaal");
    await expect(minutes(page)).toContainText("ONTWERP");
    await open(page, "Afsluiten");
  });

  await test.step("closed: nothing that counts changes, and everything is provisional", async () => {
    await close(page, PARTS);
    await expect(step(page, "Vaststelling")).toHaveAttribute("aria-current", "step");
    await expect(button("Heropen Gevalstudie")).toBeHidden();
    await open(page, "Proces-verbaal");
    await expect(minutes(page)).not.toContainText("ONTWERP");
    await expect(minutes(page)).toContainText(PROVISIONAL);
    await open(page, "Kandidaten");
    await expect(button("Wijzig kandidaat 105")).toHaveAttribute("aria-disabled", "true");
    await expect(page.getByRole("link", { name: /^Afgesloten op \d+ \w+ \d{4}, onder voorbehoud$/ })).toBeVisible();
    await open(page, "Controleren");
    await expect(page.getByLabel("Bekeken en aanvaard").first()).toBeDisabled();
  });

  await test.step("adopted: body, day and reference, each asked for at its field", async () => {
    await open(page, "Afsluiten");
    await button("Leg de vaststelling vast").click();
    await field(dialog, "Datum van de beslissing").fill("1-1-2020");
    await button("Leg vast", dialog).click();
    await expect(field(dialog, "Aanstellende overheid")).toBeFocused();
    await expect(dialog).toContainText("Vul het kenmerk van de beslissing in.");
    await field(dialog, "Aanstellende overheid").fill("het college");
    await field(dialog, "Kenmerk van de beslissing").fill("CBS/2026/77");
    await button("Leg vast", dialog).click();
    await expect(dialog).toContainText("De vaststelling kan niet van vóór die dag zijn.");
    await expect(field(dialog, "Datum van de beslissing")).toBeFocused();
    await field(dialog, "Datum van de beslissing").fill("1-1-2999");
    await button("Leg vast", dialog).click();
    await expect(dialog).toContainText("1 januari 2999 is nog niet voorbij.");
    const today = await page.evaluate(() => new Date().toLocaleDateString("nl-BE").replaceAll("/", "-"));
    await field(dialog, "Datum van de beslissing").fill(today);
    await button("Leg vast", dialog).click();
    await expect(button("Verbeter de vaststelling")).toBeFocused();
    await expect(step(page, "Vaststelling")).toContainText(ADOPTED);
    await open(page, "Proces-verbaal");
    await expect(minutes(page)).toContainText(ADOPTED);
    await expect(minutes(page)).not.toContainText("voorbehoud");
  });

  await test.step("who declines keeps the place, with a mark", async () => {
    await open(page, "Rangschikking");
    await button("Ziet af kandidaat 103").click();
    await button("Leg vast", dialog).click();
    await expect(button("Neem terug kandidaat 103")).toBeFocused();
    await expect(page.getByRole("row", { name: /^1 103 ziet af op \d+ \w+ \d{4} 80 80 %/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /^2 ex aequo 101 70/ })).toBeVisible();
  });

  await test.step("opened again with who and why; one score changes; closed again", async () => {
    await open(page, "Afsluiten");
    await reopen(page, "Heropen de selectie", "Heropen de selectie");
    await expect(page.getByText("De selectie is weer open")).toBeVisible();
    await open(page, "Kandidaten");
    await expect(button("Wijzig kandidaat 105")).not.toHaveAttribute("aria-disabled", "true");
    await open(page, "Afsluiten");
    await reopen(page, "Heropen Mondelinge proef", "Heropen");
    await expect(button("Sluit Mondelinge proef")).toBeFocused();
    await open(page, "Punten");
    await page.locator("#raster-1-2").focus();
    await page.locator("input#raster-1-2").fill("31");
    await page.keyboard.press("Enter");
    await open(page, "Afsluiten");
    await close(page, ["Mondelinge proef"]);
  });

  await test.step("the corrigendum names the candidate, the part, and who changes place", async () => {
    await page.getByRole("link", { name: "Bekijk de rechtzetting" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rechtzetting");
    const lines = page.getByRole("table").locator("tbody tr");
    await expect(lines).toHaveText([
      "Kandidaat 101", "Plaats2 ex aequo3",
      "Kandidaat 102", "Mondelinge proef3031", "Totaal7071", "Plaats2 ex aequo2",
    ]);
    await expect(page.getByText("Uitslag verandert voor").locator("..")).toContainText("niemand");
    await expect(page.getByText("Plaats verandert voor").locator("..")).toContainText("101, 102");
    await expect(page.getByText("Brief opnieuw te versturen aan").locator("..")).toContainText("101, 102");
    await expect(page.getByRole("main")).not.toContainText("ONTWERP");
    await open(page, "Proces-verbaal");
    await expect(minutes(page)).toContainText("Rechtzetting van de afsluiting van");
    await expect(minutes(page)).toContainText("het college, 2 december 2026. Reden: een telfout bij de mondelinge proef");
    await expect(minutes(page)).toContainText(PROVISIONAL);
    await saved(page);
    await page.reload();
    await open(page, "Rangschikking");
    await expect(row(page, 1)).toContainText("ziet af op");
  });
});
