// Results for other programs: a workbook that LibreOffice opens and calculates anew, and JSON.
import { PARTS, close, scored } from "./closing.ts";
import { open, screen } from "./committee.ts";
import { got, receive } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { calculated } from "./workbook.ts";

test.describe.configure({ timeout: 180_000 });
test.beforeEach(async ({ context }) => receive(context));

test("the results leave as a workbook whose sums another program finds too, and as JSON", async ({ page, site }) => {
  const { button } = screen(page);
  const fetched = site.answer(/^press-/, (reply) => reply);
  await scored(page);
  await open(page, "Afsluiten");
  await close(page, PARTS);
  await open(page, "Bestand");
  await look(page, "results for other programs");
  expect(fetched.hits(), "the press comes with the first question").toBe(0);

  const { name, bytes } = await got(page, button("Bewaar als Excel-bestand (XLSX)"));
  expect(name).toBe("oefening-resultaten-projectmedewerker-samenleven-en-integratie.xlsx");
  await expect(page.getByText(`Bewaard als ${name}.`)).toBeVisible();
  const { formulas, sheets } = calculated(bytes);
  expect(Object.keys(sheets).sort()).toEqual(["Geschiedenis", "Punten", "Resultaten"]);
  const [heads, ...rows] = sheets.Resultaten;
  expect(rows.map((row) => row[0])).toEqual(["101", "102", "103", "104", "105", "106"]);
  expect(formulas, "a sum for each candidate").toBe(6);
  const of = (title: string) => rows.map((row) => row[heads.indexOf(title)]);
  expect(of("Totaal").map((total) => Number(total.replace(",", ".")))).toEqual([70, 70, 80, 59, 60, 50]);
  expect(of("Som van de punten"), "calculated, not remembered").toEqual(of("Totaal"));
  expect(of("Resultaat")).toEqual(["geslaagd", "geslaagd", "geslaagd", "niet geslaagd", "geslaagd", "niet geslaagd"]);
  expect(sheets.Punten.length).toBeGreaterThan(18);
  expect(sheets.Geschiedenis.flat().join("\n")).toContain("Kandidaat 104, Mondelinge proef: 19");

  const json = await got(page, button("Bewaar voor andere programma’s (JSON)"));
  const results = JSON.parse(json.bytes.toString());
  expect(results.candidates.map((one: { number: number }) => one.number)).toEqual([101, 102, 103, 104, 105, 106]);
});
