// The walk of the manual: through every screen that it shows or names, with invented people. `make manual` takes the pictures on
// this walk, and the journey holds the screens against them on the same one.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { arrive, open, practice, saved, screen, visit, write } from "../committee.ts";
import { got, hand, heading, make, made, score } from "../dossier.ts";
import { expect, type Guard } from "../fixtures.ts";
import { handOut, handed, openSheet, points, scoreApart, tablet } from "../tablets.ts";
import type { Eye } from "./eye.ts";

/** A tablet of the room, standing upright. */
export const SIZE = { width: 820, height: 1180 };
/** Every picture is of this moment. */
export const NOW = new Date("2026-11-24T14:03:00+01:00");
/** And the dossier that is changed last, of this one. */
const LATER = new Date("2026-11-24T14:40:00+01:00");
/** The title of the dossier that counts. */
export const REAL = "Projectmedewerker, najaar 2026";
const TEXT = readFileSync("tests/seed/000_fa041cb4c18e583a.txt", "utf8");
const PHRASE = "molen vijver kaas anker";

/** Reads the names of these rooms of the open dossier. */
export const through = async (page: Page, eye: Eye, names: string[]) => {
  for (const name of names) {
    await open(page, name);
    await eye.see(page);
  }
};

/** Who reads a vacancy. */
export async function reading(page: Page, eye: Eye) {
  await page.goto("");
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
  await page.locator("#punten-gevalstudie").fill("20");
  await page.locator("#punten-competentieproef").fill("18");
  const result = page.locator(".calculator__result");
  await expect(result).toContainText("nodig");
  await eye.look("kandidaat", "rekenhulp", page, page.getByRole("group", { name: "Welke punten wil je proberen?" }), result);
  await page.getByRole("link", { name: "Doe de zelfcheck", exact: true }).click();
  await expect(page.getByRole("button", { name: "Wis mijn antwoorden" })).toBeVisible();
  await eye.see(page);
}

/** Who draws up a vacancy: a text with two lines too many, and every room. */
export async function drawingUp(page: Page, eye: Eye) {
  const { button, link, region } = screen(page);
  await page.goto("opstellen/");
  await expect(page.getByText("Nog geen ontwerpen")).toBeVisible();
  await eye.see(page);
  await button("Begin met een tekst").click();
  await page.getByLabel("Tekst", { exact: true }).fill(`Beste collega,\nhieronder vind je de nieuwe tekst.\n${TEXT}`);
  await button("Lees deze tekst").click();
  await eye.look("website", "opstellen", page, page.getByRole("heading", { name: "Wat we lazen" }), page.locator("#niet-geplaatst-1"));
  for (const room of ["Gegevens", "Inhoud", "Competenties", "Procedure", "Opmerkingen", "Proefdraaien", "Voorbeeld", "Nakijken en bewaren"]) {
    await link(room).first().click();
    await expect(page).toHaveTitle(new RegExp(`^${room} – `));
    await eye.see(page);
  }
  await expect(region("Bewaren")).toBeVisible();
}

/** Who works at the website. */
export async function website(page: Page, eye: Eye) {
  const region = (name: string) => page.getByRole("region", { name, exact: true });
  await page.goto("insluiten/");
  await expect(page.locator("#code-script")).toContainText(page.url().replace("insluiten/", ""));
  await eye.look("website", "insluiten", page, heading(page), page.getByRole("group", { name: "Weergave" }));
  await page.goto("magazine/");
  await page.locator("#magazine-adres").fill("https://www.gemeente.example/vacature");
  await expect(page.locator("#qr-beeld svg")).toBeVisible();
  await eye.look("website", "magazine", page, region("Kies waar de code naartoe leidt"), page.locator("#qr-bewaren"));
  await page.goto("toegankelijkheid/");
  await eye.see(page);
}

/** A dossier that counts: candidates from a list, and a copy that leaves sealed. */
export async function real(page: Page, eye: Eye) {
  const { button } = screen(page);
  await arrive(page, "#/nieuw");
  await expect(button("Maak oefendossier")).toBeVisible();
  await eye.see(page);
  await make(page, REAL);
  await open(page, "Kandidaten");
  await page.locator("#geplakt").fill("Naam;Contact\nGita Goed;gita@example.be\nHugo Helder;hugo@example.be\nIna Immer;ina@example.be");
  await button("Bekijk de lijst").click();
  await eye.look("commissie", "lijst-overnemen", page, screen(page).region("Neem een lijst over"));
  await button("Neem alles over").click();
  await saved(page);
  await page.getByRole("button", { name: /^Wijzig kandidaat/ }).first().click();
  await eye.see(page);
  await button("Annuleer", page.getByRole("dialog")).click();
  await open(page, "Bestand");
  await button("Bewaar als bestand").click();
  await expect(button("Verzegel en bewaar")).toBeVisible();
  await eye.see(page);
  await page.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  const sealed = await got(page, button("Verzegel en bewaar"));
  await arrive(page);
  await hand(page, page.locator("#open-bestand"), sealed);
  await expect(page.getByRole("dialog")).toContainText("Dit bestand is verzegeld");
  await eye.see(page);
  await button("Annuleer", page.getByRole("dialog")).click();
}

/** Another tablet of the room, at the same moment. */
const another = async (browser: Browser, baseURL: string, guard: Guard) => {
  const page = await tablet(browser, baseURL, guard);
  await page.setViewportSize(SIZE);
  await page.clock.setFixedTime(NOW);
  return page;
};

/** Members who score apart: their sheets go out and come back. */
export async function sheets(page: Page, eye: Eye, browser: Browser, baseURL: string, guard: Guard) {
  const { button, region } = screen(page);
  await practice(page);
  await scoreApart(page);
  await open(page, "Vooraf beslist");
  await eye.look("commissie", "vooraf-beslist", page, region("Wie besliste"), region("Verdeling van de punten"));
  await open(page, "Mondelinge proef");
  await eye.see(page);
  await button("Leg de leidraad vast").click();
  await open(page, "Scorebladen");
  const out = await handOut(page, "Luc Lid");
  const given = page.getByRole("status").filter({ hasText: "Controletekens om voor te lezen" });
  await eye.look("commissie", "doorgeven", page, given, button("Toon als beelden"));
  await open(page, "Punten");
  await open(page, "Scorebladen");
  await eye.look("commissie", "scorebladen", page, region("Uitdelen"));

  const member = await another(browser, baseURL, guard);
  await openSheet(member, out);
  await points(member, 0).fill("31");
  await points(member, 1).fill("24,5");
  await member.keyboard.press("Enter");
  await saved(member);
  await eye.look("commissie", "mijn-scoreblad", member, heading(member), member.getByRole("table"));
  const back = await handed(member, "#geef-terug");
  await hand(page, page.locator("#open-bestand"), back.file);
  const dialog = page.getByRole("dialog");
  await eye.look("commissie", "vergelijken", page, dialog);
  await dialog.getByLabel("Typ de controletekens van het andere scherm over").fill(back.check);
  await button("Neem over", dialog).click();
  await expect(button("Neem alles over")).toBeVisible();
  await eye.see(page);
  await button("Neem alles over").click();
  await member.context().close();
}

/** Two tablets that wrote something else: a person chooses. */
export async function apart(page: Page, eye: Eye, browser: Browser, baseURL: string, guard: Guard) {
  await open(page, "Bestand");
  const out = await got(page, page.locator("#bewaar-bestand"));
  const other = await another(browser, baseURL, guard);
  await hand(other, other.locator("#open-bestand"), out);
  await made(other);
  for (const [one, text] of [[other, "22"], [page, "20"]] as const) {
    await open(one, "Punten");
    await score(one, 0, 0, text);
    await saved(one);
  }
  await open(other, "Bestand");
  const theirs = await handed(other, "#bewaar-bestand");
  await other.context().close();
  await open(page, "Scorebladen");
  await hand(page, page.locator("#open-bestand"), theirs.file);
  await page.getByLabel("Typ de controletekens van het andere scherm over").fill(theirs.check);
  await screen(page).button("Neem over", page.getByRole("dialog")).click();
  await page.locator("#neem-over").click();
  await expect(page.getByRole("heading", { name: "Twee waarden naast elkaar" })).toBeVisible();
  await eye.see(page);
  await through(page, eye, ["Punten"]);
  await visit(page, 101);
  await eye.see(page);
}

/** Scoring: the grid, the sheet of one candidate, the form of the oral test. */
export async function scoring(page: Page, eye: Eye) {
  const { region, field, link } = screen(page);
  await page.clock.setFixedTime(LATER);
  await practice(page);
  await write(page, [["20", "20", "30"], ["25", "15", "30"], ["25", "25", "30"], ["20", "20", "19"], ["15", "15", ""]]);
  await score(page, 5, 0, "15x");
  await eye.see(page);
  await score(page, 5, 0, "15");
  await eye.look("commissie", "punten", page, heading(page), region("Punten per kandidaat en onderdeel"));
  await visit(page, 105);
  await eye.look("commissie", "kandidaat", page, heading(page), region("Gevalstudie"));
  await page.getByRole("link", { name: "Observaties: 0 van 9 ingevuld" }).click();
  await field(region("Motivatie"), "Observatie").fill("Vertelt uit zichzelf waarom deze dienst, met een voorbeeld uit het vrijwilligerswerk.");
  await region("Persoonlijkheid").getByRole("radio", { name: "niet bevraagd" }).check();
  await eye.look("commissie", "observatie", page, region("Motivatie"));
  await write(page, [["", "", ""], ["", "", ""], ["", "", ""], ["", "", ""], ["", "", "30"], ["15", "15", "20"]]);
  await open(page, "Scorebladen");
  await link("Papieren scorebladen").click();
  await expect(screen(page).button("Druk de bladen af")).toBeVisible();
  await eye.see(page);
  await through(page, eye, ["Commissie", "Kandidaten", "Voortgang", "Rangschikking", "Geschiedenis", "Bestand", "Vooraf beslist"]);
}
