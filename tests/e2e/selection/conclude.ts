// After the tests: ranking, check, closing, names, minutes.
import type { Page } from "@playwright/test";
import { type Desk, saved } from "../committee.ts";
import { expect } from "../fixtures.ts";
import { COLLEGE, PARTS } from "./prepare.ts";

export const SECTIONS = ["Zittingen", "Selectiecommissie", "Vooraf beslist", "Procedure", "Punten en uitslag", "Rangschikking",
  "Motiveringen", "Mondelinge proef", "Opmerkingen", "Afsluiting en vaststelling", "Handtekeningen"];
const NOTES = [["Standpunt van een minderheid", "Geen."]] as const;
const QUORUM = "Aantal leden dat aanwezig moet zijn: er is vooraf niets beslist.";

const minutes = ({ page }: Desk) => page.getByRole("article");
const sheets = (page: Page) => page.evaluate(() => (globalThis as { sheets?: number }).sheets);

/** Counts how often the page was printed, instead of printing it. */
export const paper = (page: Page) =>
  page.addInitScript(() => {
    const all = globalThis as typeof globalThis & { sheets: number };
    all.sheets = 0;
    all.print = () => void (all.sheets += 1);
  });

export const ranking = async (desk: Desk) => {
  const { page, room, press, type, choose, button, region, field } = desk;
  const places = page.getByRole("table", { name: "Rangschikking", exact: true }).locator("tbody tr");
  const standing = [/^1 ?101.*85 ?85 %$/, /^2 ex aequo ?102.*70 ?70 %$/, /^2 ex aequo ?103.*70 ?70 %$/, /^4 ?108.*64 ?64 %$/, /^5 ?104.*60 ?60 %$/];
  await room("Rangschikking");
  await expect(places).toHaveText(standing);
  const others = page.getByRole("table", { name: "Buiten de rangschikking" }).locator("tbody tr");
  await expect(others).toHaveText([/^105.*Totaal: 50 punten/, /^106.*Totaal: 29,5 punten/, /^107.*Gevalstudie: afwezig\.$/,
    /^109.*teruggetrokken op 24 november 2026, na Gevalstudie$/, /^110.*uitgesloten.*diplomavereiste$/]);
  await room("Controleren");
  await expect(page.getByText("Rangschikking: op plaats 2 staan kandidaten gelijk; de afloop is niet vastgelegd.")).toBeVisible();
  await room("Rangschikking");
  const tie = region("Gelijk op plaats 2: 102, 103");
  await choose(field(tie, "1."), "kandidaat 103");
  await expect(field(tie, "2.").locator("option:checked")).toHaveText("kandidaat 102");
  await press(button("Leg de afloop vast", tie));
  await expect(desk.told).toContainText("Vul nog in: het orgaan dat besliste.");
  await type(field(tie, "Aanstellende overheid"), COLLEGE);
  await type(field(tie, "Motivering"), "Meer ervaring met taalbeleid.");
  await press(button("Leg de afloop vast", tie));
  await expect(page.getByText(/^Voorkeur: kandidaat 103, dan 102\. Beslist door college .*\. Motivering: Meer ervaring met taalbeleid\.$/)).toBeVisible();
  await expect(places).toHaveText(standing);
};

export const draft = async (desk: Desk) => {
  const { room, button } = desk;
  await room("Proces-verbaal");
  await expect(minutes(desk)).toContainText("ONTWERP");
  await expect(minutes(desk)).toContainText("Nog niet in orde (1)");
  await expect(minutes(desk).getByRole("link", { name: QUORUM })).toBeVisible();
  await expect(minutes(desk)).not.toContainText("An Aerts");
  await expect(button("Druk het proces-verbaal af")).toBeEnabled();
};

/** Records who was there: once the selection is closed, nothing of it changes. */
const sat = async ({ room, press, tick, type, button, region, field }: Desk) => {
  await room("Commissie");
  const sessions = region("Zittingen");
  await press(button("Voeg een zitting toe"));
  await type(field(sessions, "Dag"), "24-11-2026");
  await type(field(sessions, "Van"), "9u");
  await press(button("Bewaar de zitting"));
  await expect(field(sessions, "Plaats")).toBeFocused();
  await type(field(sessions, "Tot (niet verplicht)"), "12:00");
  await type(field(sessions, "Plaats"), "Raadzaal, gemeentehuis");
  for (const part of PARTS) await tick(field(sessions, part));
  for (const name of ["Luc Lens", "Sofie Smets", "Vera Vos"]) await tick(field(sessions, name));
  await press(button("Bewaar de zitting"));
  await expect(sessions).toContainText("Aanwezig: Luc Lens, Sofie Smets en Vera Vos.");
};

export const closed = async (desk: Desk) => {
  const { page, room, press, tick, button, link, dialog, row, heading } = desk;
  await sat(desk);
  await room("Kandidaten");
  await press(link("Sleutel met namen"));
  await expect(page.getByText("Dit kan pas als deze proeven gesloten zijn: Gevalstudie, Competentieproef.")).toBeVisible();
  await room("Controleren");
  await expect(page.getByRole("heading", { name: /^Fouten/ })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Waarschuwingen (1)" })).toBeVisible();
  await press(link(QUORUM));
  await expect(heading).toHaveText("Vooraf beslist");
  await room("Controleren");
  await room("Afsluiten");
  await expect(button("Sluit de selectie af")).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByText("Nog te sluiten: Gevalstudie, Competentieproef, Mondelinge proef")).toBeVisible();
  await press(link("1 waarschuwing om te bekijken"));
  await expect(heading).toHaveText("Controleren");
  await tick(page.getByLabel("Bekeken en aanvaard"));
  await room("Afsluiten");
  for (const part of PARTS) {
    await press(button(`Sluit ${part}`));
    await expect(dialog).toContainText(part);
    await press(button("Sluit de proef", dialog));
    await expect(page.getByRole("listitem").filter({ hasText: new RegExp(`^${part}Gesloten op `) })).toBeVisible();
  }
  await press(button("Sluit de selectie af"));
  await expect(button("Annuleer", dialog)).toBeFocused();
  await press(button("Sluit de selectie af", dialog));
  await expect(button("Heropen de selectie")).toBeFocused();
  await room("Punten");
  await desk.reach(page.locator("#raster-0-0"));
  await page.keyboard.type("1");
  await expect(page.locator("#raster-0-0")).toHaveValue("25");
  await expect(row(101)).toContainText("85 van 100 punten");
};

export const unmasked = async (desk: Desk) => {
  const { page, room, press, type, button, link, dialog } = desk;
  await room("Kandidaten");
  await press(link("Sleutel met namen"));
  await type(page.getByLabel("Wie is aanwezig"), "Vera Vos, Sofie Smets");
  await press(button("Zet de namen naast de nummers"));
  await expect(button("Annuleer", dialog)).toBeFocused();
  await press(button("Zet de namen naast de nummers", dialog));
  await expect(page.getByText(/^Op .*, in aanwezigheid van Vera Vos, Sofie Smets\.$/)).toBeVisible();
  await room("Punten");
  await expect(desk.row(103)).toContainText("Cem Çelik");
};

export const printed = async (desk: Desk) => {
  const { page, room, press, type, button, region, field } = desk;
  await room("Proces-verbaal");
  for (const [label, text] of NOTES) await type(field(region("Opmerkingen bij de zittingen"), label), text);
  await press(button("Druk het proces-verbaal af"));
  expect(await sheets(page)).toBe(1);
  await expect(minutes(desk)).not.toContainText("ONTWERP");
  await expect(minutes(desk)).toContainText("Onder voorbehoud van vaststelling door de aanstellende overheid.");
  await expect(minutes(desk).getByRole("heading", { level: 3 })).toHaveText(SECTIONS);
  for (const [, text] of NOTES) await expect(minutes(desk)).toContainText(text);
  for (const words of [
    "24 november 2026, 09:00 tot 12:00, Raadzaal, gemeentehuis", "Aanwezig: Luc Lens, Sofie Smets en Vera Vos.",
    "Vera Vos, voorzitter; verklaarde op", "geen belangenconflict te hebben.", "Luc Lens, lid", "Sofie Smets, secretaris", "101 An Aerts", "103 Cem Çelik",
    "Gevalstudie: 30; Competentieproef: 30. Beslist door college van burgemeester en schepenen, 20 november 2026, kenmerk CBS/2026/41.",
    "Gevalstudiemaximum nog vast te stellen, minstens de helft van de puntenmaximum 30, minimum 15",
    "De namen kwamen naast de nummers op", "in aanwezigheid van Vera Vos, Sofie Smets", "ex aequo",
    "Voorkeur: kandidaat 103, dan 102.", "Kandidaat 104, Mondelinge proef", "104: Kent het werkveld", "Totaal: 29,5 punten, minstens 60 nodig.",
    `${QUORUM} (bekeken en aanvaard)`,
  ]) {
    await expect(minutes(desk)).toContainText(words);
  }
  await saved(page);
};
