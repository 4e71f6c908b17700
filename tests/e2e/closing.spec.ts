// Closing: each test, the selection, its adoption; opening again for a reason; and what that corrects.
import { PARTS, PROVISIONAL, close, minutes, reopen, scored, step, today } from "./closing.ts";
import { open, row, saved, screen } from "./committee.ts";
import { expect, test } from "./fixtures.ts";

const ADOPTED = /Vastgesteld door het college op \d+ \w+ \d{4}, kenmerk CBS\/2026\/77\./;

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
    await field(dialog, "Datum van de beslissing").fill(await today(page));
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
