// Drawing up a vacancy: from a text to a file, beside the site, to a candidate and a dossier; and everything that can go wrong on the way.
import { readFile } from "node:fs/promises";
import { arrive, open as enter, rooms } from "./committee.ts";
import { receive } from "./dossier.ts";
import { begin, choose, field, kept, open, paste, press, room, save, SHIPPED } from "./drafts.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { beside, FIRST } from "./vacancies.ts";

const SEED = await readFile("tests/seed/000_fa041cb4c18e583a.txt", "utf8");

test.beforeEach(({ context }) => receive(context));

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
