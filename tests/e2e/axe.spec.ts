// Every page in every state holds against look.ts: axe, one first heading, a title, names, nothing wider than the window.
import type { Page } from "@playwright/test";
import { observe, screen } from "./committee.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";

const PAGE = "vacature/projectmedewerker-samenleven-en-integratie/";
const JOB = "Projectmedewerker Samenleven en integratie";
const started = async (page: Page, place: string) => {
  await page.goto(place);
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
};
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
/** Goes to a room of the open dossier by its tab. */
const room = async (page: Page, tab: string, title: string | RegExp = tab) => {
  await page.getByRole("navigation", { name: "Onderdelen van het dossier" }).getByRole("link", { name: tab, exact: true }).click();
  await heading(page, title);
};
/** Goes to a place of the open dossier that has no tab. */
const aside = async (page: Page, slug: string, title: string) => {
  await page.evaluate((slug) => (location.hash = location.hash.replace(/[^/]+(\/\d+)?$/, slug)), slug);
  await heading(page, title);
};
const list = async (page: Page) => {
  await started(page, "commissie/");
  await heading(page, "Dossiers op dit toestel");
};
/** A new dossier, practised or real, at its first room. */
const dossier = async (page: Page, button: "Maak dossier" | "Maak oefendossier") => {
  await list(page);
  await page.getByRole("link", { name: "Nieuw dossier" }).click();
  await press(page, button);
  await heading(page, "Vooraf beslist");
};
const cell = (page: Page, row: number, column: number) => page.locator(`#raster-${row}-${column}`);
const fill = async (page: Page, row: number, column: number, points: string) => {
  await cell(page, row, column).focus();
  await page.locator(`input#raster-${row}-${column}`).fill(points);
  await page.keyboard.press("Enter");
};
/** Closes every test that is open. */
const close = async (page: Page) => {
  await room(page, "Afsluiten", "Afsluiten en vaststellen");
  for (const part of ["Gevalstudie", "Competentieproef", "Mondelinge proef"]) {
    await press(page, `Sluit ${part}`);
    await press(page, "Sluit de proef");
    await expect(page.getByRole("button", { name: `Heropen ${part}` })).toBeVisible();
  }
};

test.describe.configure({ timeout: 240_000 });

test("the page for web editors", async ({ page }) => {
  await started(page, "insluiten/");
  await look(page, "fresh");
  await page.getByLabel("Kleur van knoppen en links").fill("geel");
  await page.getByLabel("Achtergrond in het donker").fill("#ffffff");
  await expect(page.locator("#insluiten-bezwaren p")).toHaveCount(2);
  await look(page, "refused looks");
});

test("the vacancy", async ({ page }) => {
  await started(page, PAGE);
  await look(page, "fresh");
  await page.getByRole("button", { name: "afdelingshoofd" }).first().click();
  await expect(page.getByText("De persoon die een afdeling leidt.").first()).toBeVisible();
  await look(page, "a term open");
  await page.keyboard.press("Escape");
  await page.locator("#punten-gevalstudie").fill("veel");
  await page.locator("#punten-mondeling").fill("12");
  await page.getByLabel("Zoek op deze pagina").fill("team");
  await look(page, "calculator with an error, search with hits");
  await page.getByLabel("Zoek op deze pagina").fill("zeppelin");
  await page.getByRole("radio", { name: "Kerncompetenties" }).check();
  await page.locator("#punten-gevalstudie").fill("20");
  await page.locator("#punten-competentieproef").fill("20");
  await page.locator("#punten-mondeling").fill("30");
  await look(page, "search without hits, one cluster, passed");
});

test("a vacancy with defects", async ({ page, site }) => {
  site.alter(/^vacancies\/.*integratie\.json$/, (bytes) => Buffer.from(bytes.toString().replace(`"title": "${JOB}"`, '"title": ""')));
  await page.goto(PAGE);
  await heading(page, "Deze vacature kan niet getoond worden");
  await look(page, "defects");
});

test("a page that cannot start", async ({ page, site, guard }) => {
  guard.expect(/integrity|console: .*(hash|digest)|Failed to load|loading .*failed|CSP/i);
  site.alter(/^(vacature|commissie)-[^/]*\.wasm$/, (bytes) => Buffer.concat([bytes, Buffer.from([0, 2, 1, 0x78])]));
  for (const place of [PAGE, "commissie/"]) {
    await page.goto(place);
    await expect(page.locator("#storing")).toBeVisible();
    await look(page, `cannot start: ${place}`);
  }
});

test("an engine that does not start", async ({ page, site, guard }) => {
  guard.expect(/integrity|console: .*(hash|digest)|Failed to load|loading .*failed|CSP|niet ongewijzigd/i);
  site.alter(/^engine-[^/]*\/.*\.wasm$/, (bytes) => Buffer.concat([bytes, Buffer.from([0, 2, 1, 0x78])]));
  await started(page, "commissie/");
  await heading(page, "Het deel voor de commissie kon niet starten");
  await look(page, "engine down");
});

test("a new dossier, before anything is in it", async ({ page }) => {
  await list(page);
  await look(page, "no dossiers");
  await page.getByRole("link", { name: "Nieuw dossier" }).click();
  await heading(page, "Nieuw dossier");
  await look(page, "new dossier");
  await page.getByLabel("Titel van het dossier").fill("");
  await press(page, "Maak dossier");
  await expect(page.getByRole("heading", { name: "Dit klopt nog niet" })).toBeVisible();
  await look(page, "new dossier without a title", /^Fout: /);
  await page.getByLabel("Titel van het dossier").fill(JOB);
  await press(page, "Maak dossier");
  await heading(page, "Vooraf beslist");
  await look(page, "beforehand, nothing decided");
  await page.locator("section", { hasText: "Maximum" }).getByRole("button", { name: "Leg vast" }).first().click();
  await look(page, "beforehand, an error");
  for (const tab of ["Commissie", "Kandidaten", "Punten", "Per kandidaat", "Mondelinge proef", "Voortgang", "Rangschikking", "Controleren", "Proces-verbaal", "Geschiedenis"]) {
    await room(page, tab);
    await look(page, `${tab}, empty`);
  }
  await aside(page, "sleutel", "Sleutel");
  await look(page, "key, empty");
  await aside(page, "strookjes", "Strookjes met nummers");
  await look(page, "slips, empty");
});

test("candidates", async ({ page }) => {
  await dossier(page, "Maak oefendossier");
  await look(page, "beforehand, decided");
  await room(page, "Commissie");
  await press(page, "Voeg toe");
  await look(page, "committee, an error");
  await room(page, "Kandidaten");
  await look(page, "candidates");
  await page.locator("#geplakt").fill("Nummer;Naam;Contact;Geboortedatum\n101;Dubbel Nummer;;\nx;Geen Nummer;;\n;;iemand@example.be;");
  await press(page, "Bekijk de lijst");
  await expect(page.getByText("Er wordt niets overgenomen")).toBeVisible();
  await look(page, "import with faults");
  await page.locator("#geplakt").fill("Naam;Contact\nGita Goed;gita@example.be");
  await press(page, "Bekijk de lijst");
  await expect(page.getByText("Goed gelezen: 1")).toBeVisible();
  await look(page, "import without faults");
  await press(page, "Wijzig kandidaat 101");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByLabel("Deelname").selectOption("uitgesloten");
  await press(page, "Bewaar");
  await look(page, "a candidate, an error");
  await page.getByRole("dialog").getByRole("button", { name: "Annuleer" }).click();
  await press(page, "Verwijder kandidaat 106");
  await look(page, "removing a candidate");
  await page.getByRole("dialog").getByRole("button", { name: "Verwijder kandidaat" }).click();
  await expect(page.getByText("Kandidaat 106 is verwijderd.")).toBeVisible();
  await look(page, "removed, with the way back");
  await page.getByRole("link", { name: "Sleutel met namen" }).click();
  await heading(page, "Sleutel");
  await look(page, "key");
  await aside(page, "strookjes", "Strookjes met nummers");
  await look(page, "slips");
});

test("scores, from the first to the minutes", async ({ page }) => {
  await dossier(page, "Maak oefendossier");
  await room(page, "Punten");
  await look(page, "grid, open");
  for (const [row, ...scores] of [[0, 20, 20, 25], [1, 25, 15, 25], [2, 10, 20, 30], [3, 30, 30, 40]]) {
    for (const [column, points] of scores.entries()) await fill(page, row, column, String(points));
  }
  await page.getByLabel("Toon het lopende resultaat").check();
  await expect(page.locator("#raster")).toContainText("niet geslaagd");
  await fill(page, 4, 0, "31");
  await look(page, "grid with an error that was left");
  await cell(page, 4, 0).focus();
  await look(page, "grid with an error at hand");
  await fill(page, 4, 0, "12");
  await room(page, "Per kandidaat", "Kandidaat 101");
  await look(page, "sheet, passed");
  await page.getByRole("link", { name: /^105/ }).click();
  await heading(page, "Kandidaat 105");
  await page.locator("#punten-competentieproef").fill("veel");
  await look(page, "sheet with an error");
  await page.locator("#punten-competentieproef").fill("15");
  await page.getByRole("radio", { name: "afwezig" }).last().check();
  await look(page, "sheet, absent");
  await page.getByRole("link", { name: /^106/ }).click();
  await heading(page, "Kandidaat 106");
  for (const at of [0, 1, 2]) await page.getByRole("radio", { name: "afwezig" }).nth(at).check();
  for (const number of [101, 102, 103, 104]) {
    await page.getByRole("link", { name: new RegExp(`^${number}`) }).click();
    await heading(page, `Kandidaat ${number}`);
    await page.locator("#motivering-mondeling").fill("Antwoordt helder en met voorbeelden.");
  }
  await room(page, "Mondelinge proef");
  await look(page, "guide of the oral test");
  await observe(page, [101, 102, 103, 104]);
  await look(page, "form of the oral test");
  await room(page, "Punten");
  await look(page, "grid in every state");
  await room(page, "Voortgang");
  await look(page, "progress");
  await aside(page, "voortgang-groot", "Voortgang");
  await look(page, "progress on a wall");
  await page.getByRole("link", { name: "Terug" }).click();
  await room(page, "Rangschikking");
  await look(page, "ranking with a tie");
  await room(page, "Controleren");
  await look(page, "check");
  for (const warning of await page.getByLabel("Bekeken en aanvaard").all()) await warning.check();
  await room(page, "Afsluiten", "Afsluiten en vaststellen");
  await look(page, "closing, nothing closed");
  await press(page, "Sluit Gevalstudie");
  await look(page, "closing a test");
  await page.getByRole("dialog").getByRole("button", { name: "Annuleer" }).click();
  await close(page);
  await press(page, "Heropen Gevalstudie");
  await page.getByRole("dialog").getByRole("button", { name: "Heropen" }).click();
  await look(page, "opening a test again, an error");
  await page.getByRole("dialog").getByRole("button", { name: "Annuleer" }).click();
  await room(page, "Per kandidaat", "Kandidaat 101");
  await look(page, "sheet, closed");
  await page.getByText("Geschiedenis van dit onderdeel").first().click();
  await look(page, "sheet with a history open");
  await room(page, "Punten");
  await look(page, "grid, closed");
  await aside(page, "sleutel", "Sleutel");
  await look(page, "key, ready to unmask");
  await room(page, "Proces-verbaal");
  await look(page, "minutes");
  await room(page, "Geschiedenis");
  await look(page, "history");
  await room(page, "Bestand");
  await look(page, "file");
  await concluded(page);
});

/** Closed, adopted, opened again: every state of the room, and of what follows from it. */
const concluded = async (page: Page) => {
  const { dialog, field, button } = screen(page);
  await room(page, "Afsluiten", "Afsluiten en vaststellen");
  await press(page, "Sluit de selectie af");
  await look(page, "closing the selection");
  await button("Sluit de selectie af", dialog).click();
  await expect(button("Heropen de selectie")).toBeVisible();
  await look(page, "selection closed");
  await press(page, "Leg de vaststelling vast");
  await button("Leg vast", dialog).click();
  await look(page, "adopting, with errors");
  await field(dialog, "Aanstellende overheid").fill("college");
  await field(dialog, "Kenmerk van de beslissing").fill("CBS 9");
  await button("Leg vast", dialog).click();
  await look(page, "adopted");
  await room(page, "Rangschikking");
  await press(page, "Ziet af kandidaat 104");
  await look(page, "declining");
  await button("Leg vast", dialog).click();
  await look(page, "ranking, one declined");
  await room(page, "Afsluiten", "Afsluiten en vaststellen");
  await press(page, "Heropen de selectie");
  await field(dialog, "Wie besliste").fill("college");
  await field(dialog, "Waarom").fill("telfout");
  await button("Heropen de selectie", dialog).click();
  await expect(page.getByText("De selectie is weer open")).toBeVisible();
  await look(page, "opened again");
  await page.getByRole("link", { name: "Bekijk de rechtzetting" }).click();
  await heading(page, "Rechtzetting");
  await look(page, "corrigendum");
};

test("dossiers, also deleted ones", async ({ page }) => {
  await dossier(page, "Maak oefendossier");
  await page.getByRole("link", { name: "Selectiewijzer – commissie" }).click();
  await page.getByRole("link", { name: "Nieuw dossier" }).click();
  await press(page, "Maak dossier");
  await heading(page, "Vooraf beslist");
  await page.getByRole("link", { name: "Selectiewijzer – commissie" }).click();
  await heading(page, "Dossiers op dit toestel");
  await look(page, "dossiers");
  await press(page, `Verwijder ${JOB}`);
  await look(page, "deleting a dossier");
  await press(page, "Verwijder dossier");
  await expect(page.getByRole("heading", { name: "Verwijderd" })).toBeVisible();
  await look(page, "dossiers and deleted ones");
});

test("a second tab follows", async ({ page, context }) => {
  await dossier(page, "Maak oefendossier");
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText("Dit tabblad kijkt mee")).toBeVisible();
  for (const [tab, title] of [["Vooraf beslist"], ["Kandidaten"], ["Punten"], ["Per kandidaat", "Kandidaat 101"], ["Controleren"]]) {
    await room(second, tab, title);
    await look(second, `following: ${tab}`);
  }
});
