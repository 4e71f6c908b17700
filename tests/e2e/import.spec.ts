// Lists from a spreadsheet program: everything is shown by its cell before anything happens, and tables go out by the clipboard.
import type { Page } from "@playwright/test";
import { open, practice, row, saved, write } from "./committee.ts";
import { column, got, hand, heading, receive } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { DAY, formula, workbook } from "./sheet.ts";

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ context, page }) => {
  await receive(context);
  await practice(page);
});

const preview = (page: Page) => page.locator("#voorbeeld-lijst");
const faults = (page: Page) => preview(page).locator(".notice--error li");
const listed = (page: Page) => page.locator("#kandidaten tbody tr");
const take = (page: Page) => page.locator("#neem-over");
const which = (page: Page) => page.getByLabel("Op welk blad staat de lijst?");
const choose = (page: Page, bytes: Buffer) => hand(page, page.locator("#kies-csv"), { name: "lijst.xlsx", bytes });
/** What would happen, a row of words for each cell. */
const shown = (page: Page) =>
  page.locator("#voorbeeld tbody tr").evaluateAll((rows) => rows.map((one) => [...one.children].map((cell) => cell.textContent).join(" | ")));

test("candidates from a workbook: each fault is named by its cell, and the mended sheet is taken over whole", async ({ page, site }) => {
  const fetched = site.answer(/^press-/, (reply) => reply);
  await open(page, "Kandidaten");
  await choose(page, workbook({
    Uitleg: { rows: [["Hoe vul je dit in?"]] },
    "Lijst mei": {
      rows: [
        ["Nummer", "Naam", "E-mail"],
        [201, "An Peeters", "an@voorbeeld.be"],
        [formula("A2+1", 202), "Bo Claes", DAY],
        [203, "Chris Maes", "chris@voorbeeld.be"],
        ["Nummer", "Naam", "E-mail"],
        [101, "Dirk Nys", ""],
      ],
      merged: "B4:B5",
      hiddenRows: [6],
    },
    Oud: { rows: [["Naam"], ["Els Ooms"]], hidden: true },
  }));
  await expect(which(page)).toBeFocused();
  expect(fetched.hits(), "the press comes with the first workbook").toBeGreaterThan(0);
  await expect(which(page).locator("option")).toHaveText(["Kies een blad", "Uitleg (1 rij)", "Lijst mei (6 rijen)", "Oud (2 rijen, verborgen)"]);
  await which(page).selectOption({ label: "Lijst mei (6 rijen)" });
  await expect(faults(page)).toHaveText([
    "Cel A3: hier staat een formule, met als laatste uitkomst “202”. Plak in het rekenblad de waarde zelf.",
    "Cel C3: het rekenblad maakte hier een datum of uur van: “12/5/2026”. Geef de cel de opmaak Tekst en typ opnieuw wat er hoort.",
    "Cel B4: is samengevoegd met andere cellen. Splits ze in het rekenblad.",
    /^Cel A5: “Nummer” is een kop/,
    "Cel B5: is samengevoegd met andere cellen. Splits ze in het rekenblad.",
    "Cel A6: nummer 101 is al van een kandidaat in dit dossier.",
  ]);
  await expect(preview(page)).toContainText("Rij 6 is verborgen in het rekenblad. Ze telt hier gewoon mee.");
  await expect(take(page)).toHaveCount(0);
  await look(page, "a workbook with faults");
  await which(page).selectOption({ label: "Oud (2 rijen, verborgen)" });
  await expect(preview(page)).toContainText("Het blad “Oud” is verborgen in het rekenblad.");
  await expect(listed(page)).toHaveCount(6);

  await choose(page, workbook({ Lijst: { rows: [["Nummer", "Naam", "E-mail"], [201, "An Peeters", "an@voorbeeld.be"], [202, "Zoë Claes", null]] } }));
  await expect(preview(page)).toContainText("Goed gelezen: 2");
  await expect(which(page), "one sheet is not asked for").toHaveCount(0);
  await expect.poll(() => shown(page)).toEqual(["B2 | 201 | An Peeters | an@voorbeeld.be", "B3 | 202 | Zoë Claes | "]);
  await take(page).press("Enter");
  await expect(listed(page)).toHaveCount(8);
  await expect(page.getByText("2 kandidaten zijn toegevoegd.")).toBeVisible();
  await saved(page);
  await page.locator("#ongedaan").click();
  await expect(listed(page)).toHaveCount(6);
});

test("workbooks that cannot be read say why and what to do", async ({ page }) => {
  await open(page, "Kandidaten");
  const many = Array.from({ length: 100_000 }, (_, at) => [`Kandidaat ${at}`]);
  for (const [bytes, sentence] of [
    [Buffer.from("d0cf11e0a1b11ae1", "hex"), "Dit is een oud Excel-bestand (XLS). Bewaar het in het rekenblad als Excel-werkmap (XLSX) en kies dat bestand."],
    [workbook({ Leeg: { rows: [[null]] } }), "In deze werkmap staat niets. Kies het bestand met de lijst."],
    [workbook({ Lijst: { rows: [["Naam"], ["An"]] } }).subarray(0, 900), "Dit bestand is geen Excel-werkmap. Kies een Excel-bestand (XLSX) of een CSV-bestand."],
    [Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(10_000_000)]), "Het bestand is te groot: hoogstens 10 MB."],
    [workbook({ Lijst: { rows: many } }), "De lijst heeft 100000 rijen: hoogstens 5000."],
  ] as const) {
    await choose(page, bytes);
    await expect(faults(page)).toHaveText([sentence]);
    await expect(take(page)).toHaveCount(0);
  }
  await expect(listed(page)).toHaveCount(6);
});

test("scores from a table: new, replaced and unchanged are shown, entered as one step and undone as one", async ({ page }) => {
  await write(page, [["12", "", ""], ["", "20", ""]]);
  await page.getByRole("link", { name: "Neem punten over uit een rekenblad" }).click();
  await expect(heading(page)).toHaveText("Punten overnemen");
  await look(page, "scores from a table");
  await page.locator("#geplakt").fill("Nummer\tGevalstudie\tCompetentieproef\tOpmerking\n101\t31\t\t\n999\t5\t\t\n102\t12/5\t20\t\n");
  await page.locator("#geplakt").press("Tab");
  await page.keyboard.press("Enter");
  await expect(preview(page)).toBeFocused();
  await expect(faults(page)).toHaveText([
    /^Regel 1: “Opmerking” is geen onderdeel van deze selectie\. De onderdelen zijn “Gevalstudie”, “Competentieproef”, “Mondelinge proef”\./,
    "Regel 2: “31” is meer dan het maximum van 30 punten.",
    "Regel 3: er is geen kandidaat 999 in dit dossier.",
    "Regel 4: “12/5” is geen getal. Typ een getal zoals 12 of 12,5.",
  ]);
  await expect(take(page)).toHaveCount(0);
  await look(page, "scores with faults");

  await choose(page, workbook({ Punten: { rows: [["Nummer", "Gevalstudie", "Competentieproef"], [101, 12.5, 15], [102, null, 20], [103, 0, DAY]] } }));
  await expect(faults(page)).toHaveText([/^Cel C4: het rekenblad maakte hier een datum of uur van: “12\/5\/2026”/]);
  await choose(page, workbook({ Punten: { rows: [["Nummer", "Gevalstudie", "Competentieproef"], [101, 12.5, 15], [102, null, 20], [103, 0, null]] } }));
  await expect(page.locator("#voorbeeld")).toContainText("2 nieuw, 1 vervangen, 1 ongewijzigd");
  await expect.poll(() => shown(page)).toEqual([
    "B2 | 101 | Gevalstudie | 12 | 12,5 | vervangt",
    "C2 | 101 | Competentieproef | open | 15 | nieuw",
    "C3 | 102 | Competentieproef | 20 | 20 | blijft",
    "B4 | 103 | Gevalstudie | open | 0 | nieuw",
  ]);
  await look(page, "scores without faults");
  await take(page).press("Enter");
  await expect(page.getByText("3 scores zijn overgenomen.")).toBeVisible();
  await open(page, "Punten");
  expect((await column(page, 0)).slice(0, 3)).toEqual(["12,5", "open", "0"]);
  expect((await column(page, 1)).slice(0, 3)).toEqual(["15", "20", "open"]);
  await page.locator("#ongedaan").click();
  await expect.poll(async () => (await column(page, 0)).slice(0, 3)).toEqual(["12", "open", "open"]);
  expect((await column(page, 1)).slice(0, 3)).toEqual(["open", "20", "open"]);
});

test("a workbook of results that went out comes back and changes nothing", async ({ page }) => {
  await write(page, [["12,5", "20", "30"], ["0", "", ""]]);
  await open(page, "Bestand");
  const { bytes } = await got(page, page.locator("#bewaar-xlsx"));
  await page.getByRole("link", { name: "Neem punten over uit een rekenblad" }).click();
  await choose(page, bytes);
  await which(page).selectOption({ label: "Resultaten (7 rijen)" });
  await expect(preview(page)).toContainText("Er verandert niets");
  await expect(preview(page)).toContainText("0 nieuw, 0 vervangen, 18 ongewijzigd");
  await expect(take(page)).toHaveCount(0);
});

test.describe("a table is copied", () => {
  const answer = (page: Page) => page.getByRole("status").filter({ hasText: "gekopieerd" });
  test.beforeEach(async ({ page }) => {
    await write(page, [["20", "20", "25"], ["25", "25", "30"]]);
    await page.getByLabel("Toon het lopende resultaat").check();
    await open(page, "Rangschikking");
    await expect(row(page, 1)).toBeVisible();
  });

  test("as a table and as text, and that is said aloud @chromium", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("#kopieer-rangschikking").press("Enter");
    await expect(answer(page)).toHaveText("De tabel is gekopieerd. Plak ze in een rekenblad, een mail of een tekst.");
    await look(page, "a ranking that was copied");
    const held = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (kind: string) => (await item.getType(kind)).text();
      return { markup: await of("text/html"), text: await of("text/plain") };
    });
    expect(held.text).toBe("Plaats\tKandidaat\tTotaal\tProcent\n1\t102\t80\t80 %\n2\t101\t65\t65 %\n");
    expect(held.markup).toMatch(/<td>102<\/td>/);
  });

  test("as text where the browser knows no other form", async ({ page }) => {
    await page.evaluate(() => {
      Reflect.deleteProperty(globalThis, "ClipboardItem");
      (navigator.clipboard as any).writeText = async (text: string) => ((globalThis as any).copied = text);
    });
    await page.locator("#kopieer-rangschikking").click();
    await expect(answer(page)).toHaveText("De tabel is gekopieerd als gewone tekst. Plak ze in een rekenblad.");
    expect(await page.evaluate(() => (globalThis as any).copied)).toContain("1\t102\t80");
  });

  test("not where the browser forbids it: then there is another way", async ({ page }) => {
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await page.locator("#kopieer-rangschikking").click();
    await expect(answer(page)).toContainText("Er is niets gekopieerd: deze browser laat het niet toe.");
  });
});
