// Drawing up a vacancy: from a text to a file, beside the site, to a candidate and a dossier; and everything that can go wrong on the way.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { arrive, open as enter, rooms } from "./committee.ts";
import { got, receive } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { beside, FIRST } from "./vacancies.ts";

const SEED = await readFile("tests/seed/000_fa041cb4c18e583a.txt", "utf8");
const FILE = `vacancies/${FIRST}.json`;
const SHIPPED = await readFile(FILE, "utf8");
const NETWORK = /ServiceWorker|service worker|sw\.js|Failed to load resource|NetworkError|404/i;

test.beforeEach(({ context }) => receive(context));

const begin = async (page: Page, place = "") => {
  await page.goto(`opstellen/${place}`);
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
};
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const room = async (page: Page, name: string) => {
  await page.getByRole("navigation", { name: "Onderdelen van het ontwerp" }).getByRole("link", { name, exact: true }).click();
  await expect(page).toHaveTitle(new RegExp(`^${name} – `));
};
const kept = (page: Page) => expect(page.locator(".saved-state")).toContainText("Bewaard op dit toestel");
/** A text, pasted and read. */
const paste = async (page: Page, text: string) => {
  await begin(page);
  await press(page, "Begin met een tekst");
  await field(page, "Tekst").fill(text);
  await press(page, "Lees deze tekst");
};
/** A file, chosen at the beginning. */
const choose = async (page: Page, name: string, buffer: Buffer) => {
  const chooser = page.waitForEvent("filechooser");
  await press(page, "Open een bestand");
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
};
const open = async (page: Page) => {
  await begin(page);
  await choose(page, "vacature.json", Buffer.from(SHIPPED));
  await expect(page).toHaveTitle(/^Gegevens – /);
};
/** The file that is saved. */
const save = async (page: Page) => {
  await room(page, "Nakijken en bewaren");
  const { name, bytes } = await got(page, page.getByRole("button", { name: "Bewaar de vacature", exact: true }));
  return { name, text: bytes.toString("utf8") };
};
const drafts = (page: Page) => page.getByRole("region", { name: "Ontwerpen op dit toestel" });

test("the text of a job description becomes a vacancy that a candidate reads and a committee makes a dossier of", async ({ page, site }) => {
  test.setTimeout(120_000);
  await paste(page, SEED);
  const lines = SEED.split(/\r\n?|[\n\f]/).filter((line) => line.trim() !== "").length;
  await expect(page.getByText(`${lines} regels geplaatst, geen enkele regel niet geplaatst.`)).toBeVisible();
  await look(page, "the text of the first vacancy, read");

  await room(page, "Gegevens");
  await expect(field(page, "Naam van de functie")).toHaveValue("Projectmedewerker Samenleven en integratie");
  await field(page, "Kenmerk").fill("projectmedewerker-voorjaar");
  await field(page, "Bron").fill("Functiebeschrijving van het voorjaar");
  await page.getByLabel("Solliciteren kan tot en met").fill("31-02-2027");
  await page.keyboard.press("Tab");
  await expect(page.getByText("31-02-2027")).toBeVisible();
  await page.getByLabel("Solliciteren kan tot en met").fill("28-02-2027");
  await page.keyboard.press("Tab");
  await look(page, "what a vacancy is about");

  await room(page, "Inhoud");
  await field(page, "Korte naam").first().fill("De job");
  await look(page, "the sections of a vacancy");
  await room(page, "Competenties");
  await look(page, "the competencies of a vacancy");

  await room(page, "Procedure");
  const part = (id: string) => page.locator(`#onderdeel-${id}`);
  await part("gevalstudie").getByLabel("Maximum").first().fill("35");
  await part("competentieproef").getByLabel("Maximum").first().fill("20");
  await page.keyboard.press("Tab");
  await expect(page.locator("main")).toContainText("35 + 20 = 55 van 60");
  await expect(page.locator("main")).toContainText("de maxima zijn samen 55 punten, maar het maximum is 60 punten.");
  await look(page, "a procedure that does not add up");
  await part("competentieproef").getByLabel("Maximum").first().fill("25");
  await page.keyboard.press("Tab");
  await expect(page.locator("main")).toContainText("35 + 25 = 60 van 60");

  await room(page, "Proefdraaien");
  await press(page, "Overal net het minimum");
  await expect(page.locator(".verdict-badge")).toHaveText(/^niet geslaagd$/i);
  await press(page, "Alles het maximum");
  await expect(page.locator(".verdict-badge")).toHaveText(/^geslaagd$/i);
  await look(page, "an invented candidate");

  await room(page, "Opmerkingen");
  await press(page, "Voeg een opmerking toe");
  await room(page, "Nakijken en bewaren");
  await expect(page.getByText("Nog 3 fouten")).toBeVisible();
  await page.getByRole("link", { name: "Opmerking bij de bron 1, waarover: Vul dit in." }).click();
  await expect(field(page, "Waarover")).toBeFocused();
  await field(page, "Waarover").fill("De verdeling");
  await field(page, "Waar in de bron").fill("Evaluatiecriteria");
  await field(page, "Wat er staat of ontbreekt, en hoe je ermee omgaat").fill("De bron verdeelt de 60 punten niet. Wij doen dat zo: 35 en 25.");
  const { name, text } = await save(page);
  await expect(page.getByText("De vacature klopt")).toBeVisible();
  await look(page, "a vacancy that is ready");
  expect(name).toBe("projectmedewerker-voorjaar.json");
  await room(page, "Voorbeeld");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Projectmedewerker Samenleven en integratie");
  await look(page, "a vacancy as a candidate would see it");

  beside(site, { "projectmedewerker-voorjaar": text });
  await page.goto("vacature/?v=projectmedewerker-voorjaar");
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Projectmedewerker Samenleven en integratie");
  await expect(page.locator("main")).toContainText("Wij doen dat zo: 35 en 25.");
  await page.locator("#punten-gevalstudie").fill("35");
  await expect(page.locator(".calculator__result")).toContainText("nodig");
  await arrive(page, "#/nieuw");
  await page.getByLabel("Vacature", { exact: true }).selectOption({ value: "projectmedewerker-voorjaar" });
  await page.getByRole("button", { name: "Maak dossier" }).click();
  await expect(rooms(page)).toBeVisible();
  // What the draft divided needs no decision any more.
  await expect(page.getByRole("region", { name: "Stap van de punten" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Verdeling van de punten" })).toHaveCount(0);
  await enter(page, "Proces-verbaal");
  await expect(page.locator("main")).toContainText(/Gevalstudie\D*35/);
});

test("a vacancy file that is opened and saved again is the same file", async ({ page }) => {
  await open(page);
  const { name, text } = await save(page);
  expect(name).toBe(`${FIRST}.json`);
  expect(text).toBe(SHIPPED);
  await expect(page.getByText("De vacature klopt")).toBeVisible();
});

test("every change is kept, comes back after a reload, and can be taken back and made again, by keyboard too", async ({ page }) => {
  await open(page);
  const title = field(page, "Naam van de functie");
  await title.fill("Tuinier");
  await field(page, "Bron").fill("Het dienstboek");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(field(page, "Bron")).toHaveValue(JSON.parse(SHIPPED).source);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(title).toHaveValue(JSON.parse(SHIPPED).title);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(title).toHaveValue("Tuinier");
  await kept(page);
  await page.reload();
  await expect(title).toHaveValue("Tuinier");
  await begin(page);
  await expect(drafts(page).getByRole("link", { name: "Tuinier" })).toBeVisible();
  await look(page, "the beginning, with a draft");
});

test("a section goes elsewhere in the text with all below it, and back", async ({ page }) => {
  await open(page);
  await room(page, "Inhoud");
  const outline = page.getByRole("navigation", { name: "Delen van de tekst" });
  /** The names, each behind a dash for every section that it stands under. */
  const tree = () =>
    outline.locator("li > a").evaluateAll((all) =>
      all.map((one) => {
        let name = one.textContent!;
        for (let above = one.parentElement!.parentElement!.closest("li"); above; above = above.parentElement!.closest("li")) name = `– ${name}`;
        return name;
      }),
    );
  const before = await tree();
  const tasks = ["Je taken", "– Specifieke taken", "– Meerjarenplanning", "– Budgetbeheer", "– Overige taken", "– Profiel en houding"];
  const [ahead, behind] = [["De functie", "– Plaats in het organogram", "– Doel van de dienst"], before.slice(9)];
  expect(before).toEqual([...ahead, ...tasks, ...behind]);
  await outline.getByRole("link", { name: "Je taken", exact: true }).click();
  const does = (words: string) => page.getByRole("button", { name: `${words} “Je taken”`, exact: true });
  await expect(does("Een niveau hoger")).toHaveAttribute("aria-disabled", "true");
  await does("Omlaag").click();
  await expect.poll(tree).toEqual([...ahead, behind[0], ...tasks, ...behind.slice(1)]);
  await does("Omhoog").click();
  await expect.poll(tree).toEqual(before);
  await does("Een niveau lager").click();
  await expect.poll(tree).toEqual([...ahead, ...tasks.map((name) => `– ${name}`), ...behind]);
  await expect(page).toHaveURL(/\/inhoud\/1\.3$/);
  await expect(page.getByRole("heading", { name: "Je taken" }).first()).toBeVisible();
  // Taken back, its address leads nowhere: the nearest section stands there then.
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect.poll(tree).toEqual(before);
  await expect(page.getByRole("heading", { level: 2, name: "Doel van de dienst" })).toBeVisible();
  await page.getByRole("button", { name: "Opnieuw", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Je taken" })).toBeVisible();
  await does("Een niveau hoger").click();
  await expect.poll(tree).toEqual(before);
  const { text } = await save(page);
  expect(text).toBe(SHIPPED);
});

test("a page that is closed right after the last key has kept what was typed", async ({ page, context }) => {
  await open(page);
  await kept(page);
  await field(page, "Naam van de functie").press("End");
  await field(page, "Naam van de functie").pressSequentially(" (m/v/x)");
  const address = page.url();
  await page.close({ runBeforeUnload: true });
  const later = await context.newPage();
  await later.goto(address);
  await expect(field(later, "Naam van de functie")).toHaveValue(`${JSON.parse(SHIPPED).title} (m/v/x)`);
});

test("a draft that cannot be kept says so at once, can still be saved, and is kept once there is room", async ({ page }) => {
  await open(page);
  await kept(page);
  await page.evaluate(() => {
    const write = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...from: Parameters<typeof write>) {
      if ((globalThis as { full?: boolean }).full) throw new DOMException("no room", "QuotaExceededError");
      return write.apply(this, from);
    };
    (globalThis as { full?: boolean }).full = true;
  });
  await field(page, "Naam van de functie").fill("Tuinier");
  await expect(page.locator(".saved-state")).toContainText("NIET bewaard");
  await expect(page.locator(".saved-state")).toContainText("Bewaar de vacature als bestand");
  expect(JSON.parse((await save(page)).text)).toMatchObject({ title: "Tuinier" });
  await page.evaluate(() => ((globalThis as { full?: boolean }).full = false));
  await expect(page.locator(".saved-state")).toContainText("Bewaard op dit toestel", { timeout: 15_000 });
  await page.reload();
  await room(page, "Gegevens");
  await expect(field(page, "Naam van de functie")).toHaveValue("Tuinier");
});

test("a draft that is open in one tab is not opened in another", async ({ page, context }) => {
  await open(page);
  await kept(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Dit ontwerp is open in een ander tabblad");
  await page.close();
  await other.reload();
  await expect(field(other, "Naam van de functie")).toHaveValue(JSON.parse(SHIPPED).title);
});

test("a draft is deleted only after a question that names it", async ({ page }) => {
  await open(page);
  await kept(page);
  await begin(page);
  await press(page, `Verwijder ${JSON.parse(SHIPPED).title}`);
  await expect(page.getByRole("dialog")).toContainText(JSON.parse(SHIPPED).title);
  await press(page, "Annuleer");
  await press(page, `Verwijder ${JSON.parse(SHIPPED).title}`);
  await press(page, "Verwijder ontwerp");
  await expect(drafts(page)).toContainText("Nog geen ontwerpen");
});

test.describe("a text that is no job description of the template", () => {
  const NOTICE = "Beste buren,\nzondag is het feest op het plein.\nBreng een stoel mee.\n";

  test("is kept, every line of it is listed, and a line can be placed by hand", async ({ page }) => {
    await paste(page, `${NOTICE}KENNIS: wat je kent\n• informatica\n`);
    await expect(page.getByText("2 regels geplaatst, 3 regels niet geplaatst.")).toBeVisible();
    const left = page.locator(".draft-lines--left li");
    await expect(left).toHaveCount(3);
    await expect(left.nth(2)).toContainText("Breng een stoel mee.");
    await look(page, "what a text gave");
    await left.nth(2).getByLabel("Zet als alinea onder").selectOption("Kennis");
    await expect(page.getByText("Nog 2 regels te behandelen.")).toBeVisible();
    await left.nth(0).getByLabel("Behandeld").check();
    await left.nth(1).getByLabel("Behandeld").check();
    await expect(page.getByText("Elke regel is behandeld.")).toBeVisible();
    await room(page, "Voorbeeld");
    await expect(page.locator("main")).toContainText("Breng een stoel mee.");
    await kept(page);
    await page.reload();
    await room(page, "Tekst");
    await expect(field(page, "Tekst")).toHaveValue(`${NOTICE}KENNIS: wat je kent\n• informatica\n`);
    await expect(page.getByText("Elke regel is behandeld.")).toBeVisible();
  });

  test("says that nothing was found, and stays in its field", async ({ page }) => {
    await paste(page, NOTICE);
    await expect(page.getByText("Niets herkend")).toBeVisible();
    await expect(page.locator(".draft-lines--left li")).toHaveCount(3);
    await expect(field(page, "Tekst")).toHaveValue(NOTICE);
    await kept(page);
    await page.reload();
    await expect(field(page, "Tekst")).toHaveValue(NOTICE);
  });

  test("is kept before anybody reads it", async ({ page }) => {
    await begin(page);
    await press(page, "Begin met een tekst");
    await field(page, "Tekst").fill(NOTICE);
    await kept(page);
    await page.reload();
    await expect(field(page, "Tekst")).toHaveValue(NOTICE);
    await expect(page.getByText("Wat we lazen")).toHaveCount(0);
  });

  test("says of an empty one that there is no text", async ({ page }) => {
    await paste(page, "  \n");
    await expect(page.getByText("Er staat nog geen tekst.")).toBeVisible();
  });

  test("of ten megabytes is read whole and kept; one larger is refused and stays in its field", async ({ page }) => {
    test.setTimeout(120_000);
    const line = "• een taak die je zelfstandig opneemt in de dienst\n";
    const most = `WAT – taken\n${line.repeat(Math.floor((10 * 1024 * 1024 - 20) / Buffer.byteLength(line)))}`;
    await begin(page);
    await choose(page, "lang.txt", Buffer.from(most));
    await expect(page.getByText(/^\d+ regels geplaatst, geen enkele regel niet geplaatst\.$/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText("De tekst is bewaard")).toBeVisible();
    await begin(page);
    await choose(page, "langer.txt", Buffer.from(most + line));
    await expect(page.getByRole("alert")).toContainText("Deze tekst is 11 MB groot");
  });

  test("as a PDF, a Word file or other bytes is refused with what to do", async ({ page }) => {
    await begin(page);
    for (const [buffer, words] of [
      [Buffer.from("%PDF-1.7\n"), "Dit is een PDF-bestand."],
      [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "Dit is een bestand van Word"],
      [Buffer.from([1, 0, 2, 0, 3]), "Dit bestand bevat geen gewone tekst."],
      [Buffer.from(SHIPPED.replace('"format": 1', '"format": 2')), "dit bestand heeft formaat 2"],
      [Buffer.from('{"format": 1'), "Vacaturebestand: op regel 1"],
    ] as const) {
      await choose(page, "bestand", buffer);
      await expect(page.getByRole("alert")).toContainText(words);
    }
    await look(page, "a file that cannot be opened");
  });
});

test("a text that is pasted over a vacancy asks first, and can be taken back", async ({ page }) => {
  await open(page);
  await room(page, "Tekst");
  await field(page, "Tekst").fill("KENNIS: wat je kent\n• informatica\n");
  await press(page, "Lees deze tekst");
  await expect(page.getByRole("dialog")).toContainText("worden vervangen");
  await press(page, "Lees de tekst");
  await expect(page.getByText("2 regels geplaatst, geen enkele regel niet geplaatst.")).toBeVisible();
  await press(page, "Ongedaan maken");
  await expect(page.getByText("Wat we lazen")).toHaveCount(0);
  expect(JSON.parse((await save(page)).text)).toEqual(JSON.parse(SHIPPED));
});

test("texts made to look like something else are text in every room", async ({ page }) => {
  const evil = `<img src=x onerror="document.title='gekraakt'"></h1><script>document.title='gekraakt'</script>\u202e`;
  await open(page);
  await field(page, "Naam van de functie").fill(evil);
  await field(page, "Werkgever").fill(evil);
  for (const name of ["Inhoud", "Competenties", "Procedure", "Opmerkingen", "Proefdraaien", "Voorbeeld", "Nakijken en bewaren"]) {
    await room(page, name);
    expect(await page.locator("img").count(), name).toBe(0);
  }
  expect(JSON.parse((await save(page)).text)).toMatchObject({ title: evil, employer: evil });
});

test("works without network once it was opened", async ({ page, site, guard }) => {
  guard.expect(NETWORK);
  await open(page);
  await kept(page);
  const own = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.endsWith(" opstellen"));
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().length;
    });
  // The document, its glue and its wasm, and the part of the manual about it with its pictures.
  const pictures = Object.values<{ part: string }>(JSON.parse(await readFile("public/manual/pictures.json", "utf8"))).filter(({ part }) => part === "website").length;
  await expect.poll(own).toBe(4 + pictures);
  await site.stop();
  await page.reload();
  await expect(field(page, "Naam van de functie")).toHaveValue(JSON.parse(SHIPPED).title);
  const opens = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Hulp hierbij (in een nieuw tabblad)" }).click();
  await expect((await opens).getByRole("heading", { name: "Een vacature opstellen", exact: true })).toBeInViewport();
});

test("is wiped with the rest of a device, and another tab keeps nothing afterwards", async ({ page, context }) => {
  await open(page);
  await kept(page);
  const wiping = await context.newPage();
  await arrive(wiping, "#/wissen");
  await press(wiping, "Wis dit toestel");
  await press(wiping, "Wis alles");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit toestel is gewist");
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});
