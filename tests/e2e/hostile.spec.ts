// Hostile names and texts through every screen: they are text, nothing runs, and the page stays a page.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { arrive, open, practice, rooms, saved } from "./committee.ts";
import { hand, heading, made } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { MARKUP, MEGABYTE, SHORT, drawn, harmless, watch } from "./hostile.ts";

const ROOMS = [
  "vooraf", "commissie", "kandidaten", "sleutel", "strookjes", "punten", "punten-overnemen", "kandidaat", "kandidaat/101", "kandidaat/105", "kandidaat/107",
  "mondeling", "mondeling/101", "mondeling/101/2", "scorebladen", "papieren-bladen", "voortgang", "voortgang-groot", "rangschikking", "grafieken", "controle",
  "narekenen", "afsluiten", "rechtzetting", "bekendmaking", "wervingsreserve", "verslag", "brieven", "inzage", "geschiedenis", "bestand",
];
const JOB = "vacature/projectmedewerker-samenleven-en-integratie/";
const FRAMED = "insluiten/projectmedewerker-samenleven-en-integratie/rekenhulp/";

const file = (name: string) => ({ name: `${name}.selectie`, bytes: readFileSync(`tests/hostile/${name}.selectie`) });
const started = (page: Page) => expect(page.locator("html[data-gestart]")).toHaveCount(1);

/** Opens a dossier that is full of hostile texts; gives its identifier. */
const opened = async (page: Page, name: string) => {
  await arrive(page);
  await hand(page, page.locator("#open-bestand"), file(name));
  await expect(page).toHaveURL(/#\/dossier\/[^/]+\/vooraf$/);
  await expect(rooms(page)).toBeVisible();
  return page.url().split("#/dossier/")[1].split("/")[0];
};

const go = async (page: Page, id: string, place: string) => {
  await page.evaluate((to) => (location.hash = to), `#/dossier/${id}/${place}`);
  await expect(page.locator("html")).toHaveAttribute("data-gestart", /./);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(heading(page)).toBeVisible();
};

/** Everything that can be folded out, is. */
const unfold = (page: Page) => page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));

for (const name of ["open", "closed"]) {
  test(`a dossier full of hostile texts shows them as text in every room: ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    const gone = watch(page);
    const id = await opened(page, name);
    let shown = "";
    const headings = new Set<string>();
    for (const place of ROOMS) {
      await go(page, id, place);
      headings.add(await heading(page).innerText());
      await unfold(page);
      await harmless(page, place);
      shown += await page.evaluate(() => {
        const typed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map(({ value }) => value);
        return [document.body.textContent, ...typed].join("\n");
      });
    }
    expect(headings.size, "every room was drawn").toBeGreaterThan(22);
    const seen = drawn(shown);
    for (const { name, text } of SHORT) expect.soft(seen, `${name} is shown as it was typed`).toContain(drawn(text));
    await page.evaluate(() => (location.hash = "#/"));
    await expect(page.locator(".dossier-card")).toHaveCount(1);
    await harmless(page, "the list of dossiers");
    expect(gone).toEqual([]);
  });
}

test("each text can be typed as the name of a candidate and as a motivation, and survives a reload", async ({ page }) => {
  test.setTimeout(240_000);
  const gone = watch(page);
  await practice(page);
  const texts = SHORT.filter(({ text }) => !/[\r\n]/.test(text));
  await open(page, "Kandidaten");
  const form = page.getByRole("region", { name: "Voeg een kandidaat toe" });
  for (const { text } of texts) {
    await form.getByLabel("Naam (niet verplicht)").fill(text);
    await page.getByRole("button", { name: "Voeg kandidaat toe" }).click();
    await expect(form.getByLabel("Naam (niet verplicht)")).toHaveValue("");
  }
  await open(page, "Per kandidaat");
  const motivation = page.getByLabel("Motivering").first();
  for (const { text } of SHORT.slice(0, 6)) {
    await motivation.fill(text);
    await motivation.blur();
    await saved(page);
    await page.reload();
    await expect(page.getByLabel("Motivering").first()).toHaveValue(text.replaceAll("\r\n", "\n"));
  }
  await harmless(page, "a sheet");
  await open(page, "Kandidaten");
  await page.getByRole("link", { name: "Sleutel met namen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sleutel");
  const values = () => page.evaluate(() => document.body.textContent + [...document.querySelectorAll("input")].map(({ value }) => value).join("\n"));
  for (const { name, text } of texts) expect.soft(drawn(await values()), name).toContain(drawn(text));
  await harmless(page, "the key");
  expect(gone).toEqual([]);
});

test("lists of candidates and of scores are shown as text before they are taken over", async ({ page }) => {
  test.setTimeout(120_000);
  const gone = watch(page);
  await practice(page);
  await open(page, "Kandidaten");
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  // A text with the first of all characters is no list at all; without it each is named, or shown as it would be taken over.
  const texts = SHORT.map(({ text }) => text);
  for (const lines of [texts, texts.filter((text) => !text.includes("\0")), [MARKUP]]) {
    const table = ["Naam;E-mail", ...lines.map((text) => `${cell(text)};${cell(text)}`)].join("\n");
    await page.getByLabel("Plak hier uit een rekenblad").fill(table);
    await page.getByRole("button", { name: "Bekijk de lijst" }).click();
    await expect(page.locator("#voorbeeld-lijst")).toContainText(lines.length === 1 ? MARKUP : "Fout: ");
    await harmless(page, `a list of ${lines.length} candidates`);
  }
  await page.evaluate(() => (location.hash = location.hash.replace(/[^/]+$/, "punten-overnemen")));
  await expect(heading(page)).toHaveText("Punten overnemen");
  const scores = texts.filter((text) => !text.includes("\0")).map((text) => `101;${cell(text)}`);
  await page.locator("textarea").first().fill(["Nummer;Gevalstudie", ...scores].join("\n"));
  await page.getByRole("button", { name: /^Bekijk/ }).first().click();
  await expect(page.locator("body")).toContainText(MARKUP);
  await harmless(page, "a list of scores");
  expect(gone).toEqual([]);
});

test("a megabyte in a field is kept or refused with a sentence, and the page goes on", async ({ page }) => {
  test.setTimeout(180_000);
  const gone = watch(page);
  await arrive(page, "#/nieuw");
  await page.locator("#titel").fill(MEGABYTE);
  await page.locator("#maak-dossier").click();
  await made(page);
  await harmless(page, "a title of a megabyte");
  await open(page, "Kandidaten").catch(() => rooms(page).getByRole("link", { name: "Kandidaten", exact: true }).click());
  const form = page.getByRole("region", { name: "Voeg een kandidaat toe" });
  await form.getByLabel("Naam (niet verplicht)").fill(MEGABYTE);
  await page.getByRole("button", { name: "Voeg kandidaat toe" }).click();
  await expect(page.getByText("1 kandidaat", { exact: true })).toBeVisible();
  await harmless(page, "a name of a megabyte");
  await page.getByLabel("Plak hier uit een rekenblad").fill(MEGABYTE);
  await page.getByRole("button", { name: "Bekijk de lijst" }).click();
  await expect(page.locator("#voorbeeld-lijst")).toContainText(/te lang|te veel/);
  await harmless(page, "a list of a megabyte");
  await saved(page);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(gone).toEqual([]);
});

test("the candidate's page and the calculator take nothing from an address or a field but text", async ({ page }) => {
  test.setTimeout(300_000);
  const gone = watch(page);
  for (const place of [JOB, FRAMED]) {
    for (const { name, text } of SHORT) {
      await page.goto("about:blank");
      await page.goto(`${place}#rekenhulp?gevalstudie=${encodeURIComponent(text.toWellFormed())}&${encodeURIComponent(text.toWellFormed())}=1`);
      await started(page);
      await harmless(page, `${place}, ${name}`);
    }
    for (const raw of ["%", "%E0%A4%A", "#", "?&=", "<img src=x onerror=alert(1)>", "rekenhulp?gevalstudie=%ED%A0%80", "rekenhulp?__proto__=1&constructor=2"]) {
      await page.goto("about:blank");
      await page.goto(`${place}#${raw}`);
      await started(page);
      await harmless(page, `${place}, ${raw}`);
    }
  }
  await page.goto(JOB);
  await started(page);
  for (const { name, text } of [...SHORT, { name: "megabyte", text: MEGABYTE }]) {
    await page.getByLabel("Zoek op deze pagina").fill(text);
    await page.locator("#punten-mondeling").fill(text);
    await harmless(page, `typed: ${name}`);
  }
  expect(gone).toEqual([]);
});

test("what the page for web editors shows of a look is text", async ({ page }) => {
  const gone = watch(page);
  await page.goto("insluiten/");
  const fields = page.locator("[data-eigenschap] input");
  for (const { name, text } of SHORT) {
    await fields.evaluateAll((all, text) => all.forEach((one) => {
      (one as HTMLInputElement).value = text;
      one.dispatchEvent(new Event("input", { bubbles: true }));
    }), text);
    await harmless(page, name);
  }
  expect(gone).toEqual([]);
});

test("a file that is no dossier is refused, whatever its name and its bytes", async ({ page }) => {
  const gone = watch(page);
  await arrive(page);
  for (const { name, text } of SHORT) {
    const named = text.replaceAll(/[\0\r\n/\\\ud800-\udfff]/g, "_").slice(0, 60) || "x";
    await hand(page, page.locator("#open-bestand"), { name: `${named}.selectie`, bytes: Buffer.from(text) });
    await expect(page.locator(".committee-told"), name).toContainText(/\.$|gewijzigd/);
    await harmless(page, name);
    await page.getByRole("button", { name: "Begrepen" }).click();
  }
  expect(gone).toEqual([]);
});
