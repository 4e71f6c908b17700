// The oral test on a tablet: a guide fixed beforehand, a form per candidate, and nothing closed while a criterion is open.
import type { Page } from "@playwright/test";
import { observe, open, practice, saved, screen, write } from "./committee.ts";
import { expect, test } from "./fixtures.ts";
import { look, tooSmall } from "./look.ts";

test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

const CRITERIA = ["Overeenstemming van het profiel van de kandidaat, met de specifieke vereisten van de functie", "Motivatie",
  "Persoonlijkheid", "Eventuele werkervaring", "Vakkennis", "Interesse voor het werkterrein", "Voortdurend verbeteren",
  "Probleemanalyse", "Overtuigingskracht"];

const minutes = (page: Page) => page.getByRole("article");
const visit = async (page: Page, number: number) => {
  await page.getByRole("navigation", { name: "Kandidaten" }).getByRole("link", { name: `${number}` }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Kandidaat ${number}`);
};

test("from the guide to a closed oral test", { tag: "@chromium" }, async ({ page }) => {
  test.setTimeout(180_000);
  const { button, region, field, link, dialog, told, heading } = screen(page);
  await practice(page);
  await write(page, Array.from({ length: 6 }, () => ["20", "20", ""]));

  await test.step("the guide is written, fixed, and changed again", async () => {
    await open(page, "Mondelinge proef");
    await expect(region("Gespreksleidraad")).toContainText("nog niet vastgelegd");
    await expect(field(page, "Inleiding")).toHaveValue(/^Welkom\./);
    await field(page, "Motivatie").fill("Waarom deze functie, en waarom hier?");
    await button("Leg de leidraad vast").tap();
    await expect(region("Gespreksleidraad").getByText("vastgelegd", { exact: true })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Vastgelegd door selectiecommissie, " })).toBeVisible();
    await look(page, "the guide, fixed");
  });

  await test.step("a form: words, a level by its description, examples, and a note", async () => {
    await visit(page, 101);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText([...CRITERIA, "Notitie"]);
    await expect(region("Motivatie")).toContainText("Waarom deze functie, en waarom hier?");
    await expect(page.getByText("0 van 9 ingevuld")).toBeVisible();
    for (const name of CRITERIA.filter((name) => name !== "Eventuele werkervaring")) {
      await field(region(name), "Observatie").fill(`${name}: overtuigend.`);
    }
    const analysis = region("Probleemanalyse");
    await expect(analysis.getByRole("radio", { name: /^3\./ })).toHaveCount(1);
    await analysis.getByText(/^3\. /).tap();
    await analysis.getByRole("checkbox").first().check();
    await expect(region("Motivatie").getByRole("checkbox")).toHaveCount(0);
    await field(region("Notitie"), "Notitie over dit gesprek").fill("Begon tien minuten later.");
    await expect(region("Notitie")).toContainText("De kandidaat kan deze notitie opvragen.");
    await expect(page.getByText("8 van 9 ingevuld")).toBeVisible();
    await button("Volgende open").tap();
    await expect(page.getByRole("heading", { name: "Eventuele werkervaring" })).toBeFocused();
    await look(page, "the form of a candidate");
  });

  await test.step("not questioned, with the reason", async () => {
    const experience = region("Eventuele werkervaring");
    await experience.getByRole("radio", { name: "niet bevraagd" }).tap();
    await expect(field(experience, "Observatie")).toBeHidden();
    await field(experience, "Niet bevraagd, omdat").fill("dit haar eerste job zou zijn.");
    await field(experience, "Niet bevraagd, omdat").blur();
    await expect(page.getByText("9 van 9 ingevuld")).toBeVisible();
    await saved(page);
    await page.reload();
    await expect(field(experience, "Niet bevraagd, omdat")).toHaveValue("dit haar eerste job zou zijn.");
    await expect(page.getByText("9 van 9 ingevuld")).toBeVisible();
    await page.getByRole("link", { name: "Volgende (102)" }).tap();
    await expect(heading).toHaveText("Kandidaat 102");
    for (const name of CRITERIA.slice(0, 7).concat(CRITERIA[8])) await field(region(name), "Observatie").fill("Kort maar juist.");
    await observe(page, [103, 104, 105, 106]);
  });

  await test.step("closing is refused with the missing criterion named, which is one tap away", async () => {
    for (const number of [101, 102, 103, 104, 105, 106]) {
      await open(page, "Per kandidaat");
      await visit(page, number);
      await field(region("Mondelinge proef"), "Punten").fill("30");
      await field(region("Mondelinge proef"), "Motivering").fill("Sterk gesprek.");
    }
    await expect(link("Observaties: 9 van 9 ingevuld")).toBeVisible();
    await open(page, "Afsluiten");
    await button("Sluit Mondelinge proef").tap();
    await button("Sluit de proef", dialog).tap();
    await expect(told).toContainText("Zonder observatie, en zonder reden waarom niet: kandidaat 102 (Probleemanalyse).");
    await button("Begrepen", told).tap();
    await open(page, "Controleren");
    await link("Kandidaat 102, Probleemanalyse: nog geen observatie, en geen reden waarom niet.").tap();
    await expect(page.getByRole("heading", { name: "Probleemanalyse" })).toBeFocused();
    await field(region("Probleemanalyse"), "Observatie").fill("Ziet snel de kern.");
    await open(page, "Afsluiten");
    await button("Sluit Mondelinge proef").tap();
    await button("Sluit de proef", dialog).tap();
    await expect(button("Heropen Mondelinge proef")).toBeVisible();
  });

  await test.step("the minutes have the guide and every observation; a closed form takes no more", async () => {
    await open(page, "Proces-verbaal");
    for (const words of ["Waarom deze functie, en waarom hier?", "Niet bevraagd, omdat dit haar eerste job zou zijn.",
      "Motivatie: overtuigend.", "Ziet snel de kern.", "Niveau 3, het gevraagde niveau"]) {
      await expect(minutes(page)).toContainText(words);
    }
    await open(page, "Mondelinge proef");
    await expect(page.getByLabel("Reden van de wijziging")).toBeHidden();
    await field(page, "Vakkennis").fill("Wat weet je van de sector?");
    await field(page, "Vakkennis").blur();
    await button("Leg de leidraad vast").tap();
    await expect(page.getByText("Geef de reden van deze wijziging.")).toBeVisible();
    await page.getByLabel("Reden van de wijziging").fill("De vraag was dubbelzinnig.");
    await button("Leg de leidraad vast").tap();
    await expect(page.getByRole("status").filter({ hasText: "Na het begin van de gesprekken, omdat: De vraag was dubbelzinnig." })).toBeVisible();
    await open(page, "Controleren");
    await expect(link("Gespreksleidraad: gewijzigd toen de gesprekken al begonnen waren. Dat staat in het proces-verbaal.")).toBeVisible();
    await open(page, "Mondelinge proef");
    await visit(page, 101);
    await expect(field(region("Motivatie"), "Observatie")).not.toBeEditable();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".oral-paper")).toContainText("Niet bevraagd, omdat dit haar eerste job zou zijn.");
    for (const control of await page.locator("button, nav, textarea, .top-bar").all()) await expect(control).toBeHidden();
  });
});

test("everything on the form is as large as a finger, and nothing jumps while words are typed", { tag: "@chromium" }, async ({ page }) => {
  const { region, field } = screen(page);
  await practice(page);
  await open(page, "Mondelinge proef");
  await visit(page, 101);
  expect(await tooSmall(page)).toEqual([]);
  const words = field(region("Persoonlijkheid"), "Observatie");
  await words.tap();
  const before = (await words.boundingBox())!;
  for (const key of "Rustig en open.") {
    await page.keyboard.type(key);
    expect((await words.boundingBox())!.y, key).toBe(before.y);
  }
  await saved(page);
  expect((await words.boundingBox())!.y, "once it is saved").toBe(before.y);
});
