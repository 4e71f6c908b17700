// The walk of the manual, its second half: checking, closing, papers, and the device that goes back.
import type { Page } from "@playwright/test";
import { PARTS, accept, adopt, closeTests, explain } from "../closing.ts";
import { arrive, observe, open, screen } from "../committee.ts";
import { heading } from "../dossier.ts";
import { expect } from "../fixtures.ts";
import type { Eye } from "./eye.ts";
import { REAL, through } from "./steps.ts";

const PHRASE = "molen vijver kaas anker";
/** What a municipality writes in every letter. */
const TEXTS = {
  Beslissing: "Besluit van het college van 23 november 2026, CBS/2026/77.",
  Inzage: "Op afspraak bij de personeelsdienst.",
  Beroep: "Bij de Raad van State, met een verzoekschrift.",
  "Termijnen voor beroep": "Binnen 60 dagen nadat u deze brief kreeg.",
  Contact: "Personeelsdienst, Pastorijstraat 21, 1600 Sint-Pieters-Leeuw",
  Ondertekening: "Els De Wit\nalgemeen directeur",
};

/** The dossier that counts, where the device is wiped. */
const counts = (page: Page) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: REAL, exact: true }) });

/** Checking and closing. */
export async function closing(page: Page, eye: Eye) {
  const { button, dialog, region } = screen(page);
  await explain(page);
  await observe(page);
  await open(page, "Rangschikking");
  await eye.look("commissie", "gelijk", page, page.getByRole("region", { name: /^Gelijk op plaats 2/ }));
  await open(page, "Controleren");
  await eye.look("commissie", "controleren", page, heading(page), page.getByRole("region", { name: /^Waarschuwingen/ }));
  await accept(page);
  await eye.see(page);
  await closeTests(page, PARTS.slice(0, 2));
  await eye.look("commissie", "afsluiten", page, heading(page), region("Proeven sluiten"), region("Selectie afsluiten"));
  await closeTests(page, PARTS.slice(2));
  await button("Sluit de selectie af").click();
  await button("Sluit de selectie af", dialog).click();
  await expect(button("Heropen de selectie")).toBeFocused();
  await eye.see(page);
  await adopt(page, "CBS/2026/418");
  await eye.see(page);
}

/** Names beside numbers, minutes, letters, publication. */
export async function papers(page: Page, eye: Eye) {
  const { button, dialog, field, link, region } = screen(page);
  await through(page, eye, ["Rangschikking", "Bestand"]);
  await open(page, "Proces-verbaal");
  const article = page.getByRole("article").first();
  await eye.look("commissie", "proces-verbaal", page, heading(page), button("Bewaar als PDF"), article.getByRole("heading", { level: 2 }), article.getByRole("heading", { name: "Zittingen" }));
  await open(page, "Kandidaten");
  await link("Sleutel met namen").click();
  await page.getByLabel("Wie is aanwezig").fill("Vera Voorzitter, Luc Lid");
  await button("Zet de namen naast de nummers").click();
  await button("Zet de namen naast de nummers", dialog).click();
  await open(page, "Brieven");
  for (const [label, text] of Object.entries(TEXTS)) await field(region("Wat in elke brief staat"), label).fill(text);
  await field(region("Wat in elke brief staat"), "Ondertekening").blur();
  await field(page, "Aan wie").selectOption({ label: "Kandidaat 104" }).catch(() => {});
  const letter = page.locator("article.letter").first();
  await eye.look("commissie", "brief", page, letter.getByRole("heading", { level: 2 }), letter.getByRole("heading", { name: "Motivering van de selectiecommissie" }));
  await open(page, "Afsluiten");
  await link("Bekijk de bekendmaking").click();
  await eye.see(page);
  await open(page, "Afsluiten");
  await button("Heropen de selectie").click();
  await field(dialog, "Wie besliste").fill("het college, 2 december 2026");
  await field(dialog, "Waarom").fill("een telfout");
  await button("Heropen de selectie", dialog).click();
  await expect(dialog).toBeHidden();
  await eye.see(page);
}

/** The list, the device, its lock, and wiping it. */
export async function device(page: Page, eye: Eye) {
  const { button, link } = screen(page);
  await arrive(page);
  await page.getByRole("button", { name: /^Verwijder/ }).first().click();
  await button("Verwijder dossier", page.getByRole("dialog")).click();
  await expect(page.getByRole("heading", { name: "Verwijderd" })).toBeVisible();
  await eye.look("commissie", "dossiers", page, heading(page), page.getByRole("heading", { name: "Verwijderd" }));
  await link("Klaar voor de zaal?").click();
  await expect(page.getByText("Alles wat nodig is, staat op dit toestel.")).toBeVisible();
  await eye.look("commissie", "klaar-voor-de-zaal", page, heading(page), button("Doe de proef"));
  await arrive(page, "#/wissen");
  await eye.look("commissie", "wissen", page, counts(page));
}

/** A device that gets its lock, locks, and is wiped. */
export async function lock(page: Page, eye: Eye) {
  const { button, link } = screen(page);
  await arrive(page, "#/slot");
  await eye.look("commissie", "slot", page, heading(page), page.getByText("Zonder slot", { exact: true }));
  await page.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  await button("Zet het slot erop").click();
  await expect(heading(page)).toHaveText("Het slot is erop");
  await eye.see(page);
  await button("Ik heb de herstelsleutel").click();
  const shut = page.locator("#vergrendel");
  await expect(shut).toBeVisible();
  await eye.see(page);
  await shut.click();
  await expect(heading(page)).toHaveText("Dit toestel is vergrendeld");
  await eye.see(page);
  await page.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  await button("Ontgrendel").click();
  await expect(shut).toBeVisible();
  await link("Selectiewijzer – commissie").click();
  await link("Wis dit toestel").click();
  await counts(page).getByText("Het mag weg zonder ontvangst", { exact: true }).click();
  await counts(page).getByRole("textbox", { name: "Waarom mag het weg?" }).fill("Dit dossier diende voor de handleiding.");
  await button("Wis dit toestel").click();
  await eye.see(page);
  await button("Wis alles").click();
  await expect(heading(page)).toHaveText("Dit toestel is gewist");
  await eye.see(page);
}
