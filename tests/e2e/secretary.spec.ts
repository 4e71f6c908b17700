// What the secretary decides and answers for: who sees the result, members' scores, practice, undoing.
import type { Page } from "@playwright/test";
import { arrive, keyboard, observe, open, practice, recuse, row, saved, screen, visit, write } from "./committee.ts";
import { expect, test } from "./fixtures.ts";

const PARTS = ["Gevalstudie", "Competentieproef", "Mondelinge proef"];
const ROOMS = ["Vooraf beslist", "Commissie", "Kandidaten", "Punten", "Per kandidaat", "Mondelinge proef", "Voortgang", "Rangschikking", "Controleren", "Afsluiten", "Proces-verbaal", "Geschiedenis", "Bestand"];
const minutes = (page: Page) => page.getByRole("article");

test("a hidden running result stays hidden everywhere until every test is closed", async ({ page }) => {
  const { button, region, field, dialog } = screen(page);
  const telling = /geslaagd|minstens \d+ nodig|alle minima|\d ex aequo|Totaal: /;
  await practice(page);
  await open(page, "Punten");
  await page.getByLabel("Toon het lopende resultaat").uncheck();
  await write(page, Array.from({ length: 6 }, (_, at) => ["20", "20", at < 3 ? "20" : "19"]));
  await expect(page.getByRole("columnheader")).toHaveText([/^Kandidaat/, /^Gevalstudie/, /^Competentieproef/, /^Mondelinge proef/]);
  for (const number of [101, 102, 103, 104, 105, 106]) {
    await visit(page, number);
    await field(region("Mondelinge proef"), "Motivering").fill("Antwoordt open.");
    await expect(page.getByRole("main")).not.toContainText(telling);
  }
  await field(region("Gevalstudie"), "Punten").fill("0");
  await expect(region("Gevalstudie")).toContainText("Maximum 30, minimum 15");
  for (const room of ROOMS) {
    await open(page, room);
    await expect(page.getByRole("main"), room).not.toContainText(telling);
  }
  await open(page, "Rangschikking");
  await expect(page.getByText("Het lopende resultaat is verborgen")).toBeVisible();
  await open(page, "Proces-verbaal");
  await expect(minutes(page)).toContainText("De uitslag en de rangschikking staan hier zodra elke proef gesloten is");

  await observe(page);
  for (const part of PARTS) {
    await open(page, "Rangschikking");
    await expect(page.getByText("Het lopende resultaat is verborgen")).toBeVisible();
    await open(page, "Afsluiten");
    await button(`Sluit ${part}`).click();
    await button("Sluit de proef", dialog).click();
    await expect(button(`Heropen ${part}`)).toBeVisible();
  }
  await open(page, "Rangschikking");
  await expect(page.getByRole("row", { name: /^1 ex aequo 10[123] 60 60 %$/ })).toHaveCount(3);
  await expect(row(page, 104)).toContainText("Mondelinge proef: 19 punten, minstens 20 nodig.");
  await expect(row(page, 104)).toContainText("Totaal: 59 punten, minstens 60 nodig.");
  await open(page, "Punten");
  await expect(row(page, 106)).toContainText("niet geslaagd");
  await visit(page, 106);
  await expect(page.locator(".sheet-verdict")).toContainText("Gevalstudie: 0 punten, minstens 15 nodig. En nog 2 redenen.");
});

test("members' scores make a mean, a wide spread is flagged, and a score agreed after deliberation counts", async ({ page }) => {
  const { button, region, field } = screen(page);
  const study = region("Gevalstudie");
  const own = (member: string) => study.getByRole("textbox", { name: member, exact: true });
  const verdict = page.locator(".sheet-verdict");
  const [vera, luc] = ["Vera Voorzitter", "Luc Lid"];
  await practice(page);
  const panels = region("Hoe de scores van de leden één score worden");
  await panels.getByRole("region", { name: "Gevalstudie" }).getByText("gemiddelde").click();
  await panels.getByRole("region", { name: "Competentieproef" }).getByText("mediaan").click();
  await button("Leg vast", panels).click();
  await expect(panels).toContainText(`Gevalstudie: gemiddelde van ${vera}, ${luc}; Competentieproef: mediaan van ${vera}, ${luc}`);

  await visit(page, 101);
  await own(vera).fill("20");
  await own(luc).click();
  await expect(verdict.getByText(/^Gevalstudie \(nog 1 lid\): /)).toBeAttached();
  await expect(study.getByRole("status")).toHaveText("1 van 2 leden.");
  await own(luc).fill("12,5");
  const mean = "Gemiddelde van 2 van 2 leden: 16,25. Verschil: 7,5, meer dan de grens.";
  await expect(study.getByRole("status")).toHaveText(mean);
  // What cannot be read stays, counts as open, and outlives a reload beside the score before it.
  await own(luc).fill("12,5x");
  await own(vera).click();
  await expect(study.getByText("niet geteld – was 12,5")).toBeVisible();
  await expect(study.getByRole("status")).toHaveText("1 van 2 leden.");
  await saved(page);
  await page.reload();
  await expect(own(luc)).toHaveValue("12,5x");
  await expect(study.getByText("niet geteld – was 12,5")).toBeVisible();
  await own(luc).fill("12,5");
  await expect(study.getByRole("status")).toHaveText(mean);
  await field(region("Competentieproef"), vera).fill("18");
  await field(region("Competentieproef"), luc).fill("19");
  await expect(region("Competentieproef").getByRole("status")).toHaveText("Mediaan van 2 van 2 leden: 18,5. Verschil: 1.");
  await open(page, "Punten");
  for (const [column, counts, how] of [[0, "16,25", "gemiddelde"], [1, "18,5", "mediaan"]] as const) {
    await expect(page.locator(`#raster-0-${column}`)).toHaveAttribute("placeholder", counts);
    await expect(page.locator(`#raster-0-${column}-note`)).toHaveText(how);
  }

  const spread = "Kandidaat 101, Gevalstudie: de scores van de leden liggen 7,5 punten uit elkaar.";
  await open(page, "Controleren");
  await page.getByRole("link", { name: spread }).click();
  await field(study, "Consensusscore na beraadslaging").fill("18");
  await field(study, "Motivering").click();
  await expect(own(vera)).toHaveValue("20");
  await expect(own(luc)).toHaveValue("12,5");
  await expect(study.getByRole("status")).toHaveText(mean);
  await open(page, "Controleren");
  await expect(page.getByRole("link", { name: spread })).toBeVisible();
  await page.getByRole("link", { name: "Kandidaat 101, Gevalstudie: de motivering ontbreekt." }).click();
  await field(study, "Motivering").fill("Na overleg eens over de aanpak.");
  await open(page, "Controleren");
  await expect(page.getByText("Gevalstudie: de motivering ontbreekt.")).toBeHidden();

  await expect(page.getByText("Gevalstudie: wie bij de beraadslaging was, is niet ingevuld.")).toBeVisible();
  await visit(page, 101);
  await study.getByRole("checkbox", { name: vera }).check();
  await open(page, "Controleren");
  await expect(page.getByText("wie bij de beraadslaging was")).toBeHidden();

  await recuse(page, vera, "Gevalstudie", "102", "is haar tante");
  await visit(page, 102);
  await expect(study).toContainText(`${vera} onthoudt zich: is haar tante`);
  await expect(own(vera)).toHaveCount(0);
  await own(luc).fill("18");
  await expect(study.getByRole("status")).toHaveText("Gemiddelde van 1 van 2 leden: 18.");
  await open(page, "Controleren");
  await expect(page.getByText("Gevalstudie: niet elke kandidaat kreeg van evenveel leden een score.")).toBeVisible();
  await open(page, "Proces-verbaal");
  const first = minutes(page).getByRole("row", { name: /^101 / }).first();
  await expect(first).toContainText(`182 van 2 leden: ${vera} 20; ${luc} 12,5`);
  await expect(minutes(page).getByRole("row", { name: /^102 / }).first()).toContainText(`1 van 2 leden: ${vera} onthoudt zich; ${luc} 18`);
});

test.describe("a practice dossier is marked", () => {
  const mark = (page: Page) => page.getByRole("note").filter({ hasText: "Oefening" }).filter({ hasText: "De kandidaten zijn verzonnen. Niets hiervan telt." });

  test("on every screen, and a real one is not", async ({ page }) => {
    await practice(page);
    for (const room of ROOMS) {
      await open(page, room);
      await expect(page).toHaveTitle(/^Oefening – /);
      await expect(mark(page)).toBeVisible();
    }
    await expect(minutes(page)).toBeHidden();
    await open(page, "Proces-verbaal");
    await expect(minutes(page)).toContainText("OEFENING – verzonnen kandidaten, geen echte selectie");
    await open(page, "Kandidaten");
    await page.getByRole("link", { name: "Strookjes met nummers" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Kandidaat" }).getByText("Oefening", { exact: true })).toHaveCount(6);
    await arrive(page, "#/");
    await expect(page.getByRole("listitem").filter({ hasText: "Oefening: Projectmedewerker" })).toContainText("6 kandidaten");
    await page.getByRole("link", { name: "Nieuw dossier" }).click();
    await page.getByRole("button", { name: "Maak dossier" }).click();
    await expect(page).toHaveTitle(/^Vooraf beslist – /);
    await expect(mark(page)).toBeHidden();
  });

  test("on every page that is printed", { tag: "@chromium" }, async ({ page }) => {
    await practice(page);
    await write(page, [["20", "20", "25"]]);
    for (const room of ["Rangschikking", "Proces-verbaal", "Punten", "Geschiedenis"]) {
      await page.emulateMedia({ media: "screen" });
      await open(page, room);
      await page.emulateMedia({ media: "print" });
      await expect(mark(page), room).toBeVisible();
      await expect(page.getByRole("navigation", { name: "Onderdelen van het dossier" })).toBeHidden();
    }
  });
});

test("a score and a removed candidate are undone and done again, and the history says who and when", async ({ page }) => {
  const { button, region, field, dialog, row: of } = screen(page);
  const { reach, press } = keyboard(page);
  const history = (what: string) => page.getByRole("row", { name: new RegExp(`^\\d+ [a-z]+ \\d{4} om \\d\\d:\\d\\d ${what}( \\(ongedaan .*\\))? Sofie Secretaris`) });
  const bar = page.locator(".undo-bar");
  const cell = page.locator("#raster-0-0");
  await practice(page);
  await open(page, "Commissie");
  await field(region("Wie noteert op dit toestel"), "Naam").fill("Sofie Secretaris");
  await open(page, "Punten");
  for (const text of ["20", "25"]) {
    await reach(cell);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await press(button("Ongedaan maken"));
  await expect(cell).toHaveValue("20");
  await press(button("Ongedaan maken"));
  await expect(cell).toHaveValue("");
  await press(button("Opnieuw"));
  await expect(cell).toHaveValue("20");
  await press(button("Opnieuw"));
  await expect(cell).toHaveValue("25");
  await expect(button("Opnieuw")).toBeDisabled();

  await open(page, "Kandidaten");
  await press(button("Verwijder kandidaat 101"));
  await expect(dialog).toContainText("Kandidaat 101 verdwijnt uit de lijst, met alle punten. Je kan dat ongedaan maken.");
  await press(button("Verwijder kandidaat", dialog));
  await expect(of(101)).toBeHidden();
  await expect(bar).toContainText("Kandidaat 101 is verwijderd.");
  await press(button("Ongedaan maken", bar));
  await expect(of(101)).toBeVisible();
  await expect(bar).toBeEmpty();
  await open(page, "Punten");
  await expect(cell).toHaveValue("25");

  await open(page, "Geschiedenis");
  for (const what of ["Kandidaat 101, Gevalstudie: 20", "Kandidaat 101, Gevalstudie: 25", "Kandidaat 101 verwijderd", "Kandidaat 101 teruggezet"]) {
    await expect(history(what).first()).toBeVisible();
  }
  await field(page, "Toon de wijzigingen van").selectOption("Kandidaat 102");
  await expect(page.getByText("1 wijziging", { exact: true })).toBeVisible();
});
