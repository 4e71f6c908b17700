// What is brought in and read wrong is said in full before anything happens; results go out as any spreadsheet reads them.
import type { Page } from "@playwright/test";
import { arrive, open, practice, saved } from "./committee.ts";
import { got, hand, heading, make, made, receive, score, told } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

const preview = (page: Page) => page.locator("#voorbeeld-lijst");
const faults = (page: Page) => preview(page).locator(".notice li");
const listed = (page: Page) => page.locator("#kandidaten tbody tr");
const take = (page: Page) => page.locator("#neem-over");

const paste = async (page: Page, text: string) => {
  await page.locator("#geplakt").fill(text);
  await page.locator("#bekijk-lijst").click();
};
const choose = (page: Page, name: string, bytes: Buffer) => hand(page, page.locator("#kies-csv"), { name, bytes });

const BAD = [
  "Nummer;Naam;E-mail",
  "101;An Peeters;an@voorbeeld.be",
  "abc;Bo Claes;bo@voorbeeld.be",
  "205;;leeg@voorbeeld.be",
  "206;Chris Maes;chris@voorbeeld.be",
  "206;Dirk Nys;dirk@voorbeeld.be",
  ";Chris Maes;chris@voorbeeld.be",
  "207;Els Ooms;els@voorbeeld.be;extra",
  "0;Filip Pas;filip@voorbeeld.be",
];
const WRONG = [
  "Regel 2: nummer 101 is al van een kandidaat in dit dossier.",
  "Regel 3: “abc” is geen kandidaatnummer. Gebruik een geheel getal van 1 tot 99999.",
  "Regel 4: bij “205 leeg@voorbeeld.be” staat geen naam.",
  "Regel 6: nummer 206 staat ook op regel 5.",
  "Regel 7: “Chris Maes” staat met hetzelfde contact ook op regel 5.",
  "Regel 8: “extra” staat in een kolom te veel. Er horen alleen naam en contact te staan.",
  "Regel 9: “0” is geen kandidaatnummer. Gebruik een geheel getal van 1 tot 99999.",
];
const GOOD = ["Naam;E-mail", "An Peeters;an@voorbeeld.be", "Bo Claes;bo@voorbeeld.be", "Chloé D’Hondt;"];

test.describe("a list of candidates", () => {
  test.beforeEach(async ({ page }) => {
    await practice(page);
    await open(page, "Kandidaten");
  });

  const ways = {
    "pasted from a spreadsheet": (page: Page, lines: string[]) => paste(page, lines.join("\n").replaceAll(";", "\t")),
    "as a CSV file": (page: Page, lines: string[]) => choose(page, "lijst.csv", Buffer.from(lines.join("\r\n"))),
  };
  for (const [way, bring] of Object.entries(ways)) {
    test(`${way}: every bad row is named, nothing is taken over until all of it is right`, async ({ page }) => {
      await bring(page, BAD);
      await expect(faults(page)).toHaveText(WRONG);
      await expect(preview(page)).toContainText("Goed gelezen: 1");
      await expect(take(page)).toHaveCount(0);
      await expect(listed(page)).toHaveCount(6);

      await bring(page, GOOD);
      await expect(faults(page)).toHaveCount(0);
      await expect(preview(page)).toContainText("Goed gelezen: 3");
      await expect(listed(page)).toHaveCount(6);
      await take(page).click();
      await expect(listed(page)).toHaveCount(9);
      await expect(page.getByText("3 kandidaten zijn toegevoegd.")).toBeVisible();
      await saved(page);
      await page.reload();
      await expect(listed(page)).toHaveCount(9);
      await page.getByRole("link", { name: "Sleutel met namen" }).click();
      const names = await page.locator("#sleutel input").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
      expect(names).toEqual(expect.arrayContaining(["An Peeters", "bo@voorbeeld.be", "Chloé D’Hondt"]));
    });
  }

  test("“Neem niets over” takes nothing over, and a list that was taken over can be undone whole", async ({ page }) => {
    await paste(page, GOOD.join("\n"));
    await page.getByRole("button", { name: "Neem niets over" }).click();
    await expect(preview(page)).toBeEmpty();
    await expect(listed(page)).toHaveCount(6);
    await paste(page, GOOD.join("\n"));
    await take(page).click();
    await expect(listed(page)).toHaveCount(9);
    await page.locator("#ongedaan").click();
    await expect(listed(page)).toHaveCount(6);
  });

  test("candidates without a number get a random one of their own", async ({ page }) => {
    const names = Array.from({ length: 40 }, (_, at) => `Kandidaat ${String.fromCharCode(65 + (at % 26))}${at}`);
    await paste(page, ["Naam", ...names].join("\n"));
    await expect(preview(page).locator("tbody td:nth-of-type(1)").first()).toHaveText("willekeurig");
    await take(page).click();
    await expect(listed(page)).toHaveCount(46);
    await page.getByRole("link", { name: "Sleutel met namen" }).click();
    const key = await page.locator("#sleutel tbody tr").evaluateAll((rows) =>
      rows.map((row) => ({ number: Number(row.querySelector("th")!.textContent), name: row.querySelector("input")!.value })),
    );
    const drawn = names.map((name) => key.find((one) => one.name === name)!.number);
    expect(new Set(drawn).size).toBe(40);
    expect(drawn.every((number) => number >= 100 && number <= 999)).toBe(true);
    expect(drawn, "not in the order of the list").not.toEqual(drawn.toSorted((one, other) => one - other));
  });

  const kinds: Record<string, [Buffer, string]> = {
    "a workbook": [Buffer.from("504b0304140006000800000021", "hex"), "Dit bestand is geen Excel-werkmap. Kies een Excel-bestand (XLSX) of een CSV-bestand."],
    "an old workbook": [Buffer.from("d0cf11e0a1b11ae1", "hex"), "Dit is een oud Excel-bestand (XLS)."],
    "a picture": [Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "Dit bestand is geen tekst. Kies een CSV-bestand of een Excel-bestand (XLSX)."],
    "nothing at all": [Buffer.alloc(0), "Er staan geen kandidaten in deze lijst. Plak minstens één naam."],
    "headings without names": [Buffer.from("Nummer;E-mail\n1;an@voorbeeld.be\n"), "De kop “Nummer E-mail” heeft geen kolom “Naam”. Voeg ze toe, of laat de kop weg."],
    "too much": [Buffer.alloc(2_000_001, "a"), "Het bestand is te groot: hoogstens 2 MB."],
  };
  for (const [kind, [bytes, sentence]] of Object.entries(kinds)) {
    test(`${kind} is refused with a sentence`, async ({ page }) => {
      await choose(page, "lijst.csv", bytes);
      await expect(faults(page)).toContainText([sentence]);
      await expect(take(page)).toHaveCount(0);
      await expect(listed(page)).toHaveCount(6);
    });
  }

  for (const [encoding, bytes] of [
    ["Latin-1", Buffer.from("Naam;E-mail\r\nHélène Müller;h@voorbeeld.be\r\n", "latin1")],
    ["UTF-16", Buffer.from("\ufeffNaam\tE-mail\r\nHélène Müller\th@voorbeeld.be\r\n", "utf16le")],
  ] as const) {
    test(`a list in ${encoding}, as spreadsheet programs write it, reads with its accents`, async ({ page }) => {
      await choose(page, "lijst.csv", bytes);
      await expect(faults(page)).toHaveCount(0);
      await expect(preview(page).locator("tbody tr")).toHaveText([/Hélène Müller/]);
    });
  }
});

test("results go out as a table that a spreadsheet reads, and no name can run there", async ({ page, context }) => {
  await receive(context);
  await make(page, "Met gevaarlijke namen");
  await page.locator("#orgaan").fill("vast bureau");
  for (const part of ["gevalstudie", "competentieproef"]) await page.locator(`#maximum-${part}`).fill("30");
  await page.getByRole("region", { name: /verdeling/i }).getByRole("button", { name: "Leg vast" }).click();
  await open(page, "Kandidaten");
  await paste(page, 'Nummer\tNaam\tE-mail\n101\t=HYPERLINK("http://x.be")\t\n102\t+32 An\t\n103\tAn; "de" Peeters\t\n');
  await take(page).click();
  await open(page, "Punten");
  const points = [["15", "15", "30"], ["29,99", "30", "40"], ["12,5", "0", "19,5"]];
  for (const [at, texts] of points.entries()) for (const [part, text] of texts.entries()) await score(page, at, part, text);

  const table = async () => {
    await open(page, "Bestand");
    const { name, bytes } = await got(page, page.locator("#bewaar-csv"));
    expect(name).toBe("resultaten-projectmedewerker-samenleven-en-integratie.csv");
    expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
    const lines = bytes.subarray(3).toString().split("\r\n");
    expect(lines.pop()).toBe("");
    return lines;
  };
  expect((await table()).map((line) => line.split(";").slice(0, 6).join(";"))).toEqual([
    "Nummer;Deelname;Gevalstudie;Competentieproef;Mondelinge proef;Totaal",
    "101;neemt deel;15;15;30;60",
    "102;neemt deel;29,99;30;40;99,99",
    "103;neemt deel;12,5;0;19,5;32",
  ]);

  await open(page, "Afsluiten");
  for (const part of ["Gevalstudie", "Competentieproef"]) {
    await page.getByRole("button", { name: `Sluit ${part}` }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sluit de proef" }).click();
    await expect(page.getByRole("button", { name: `Heropen ${part}` })).toBeVisible();
  }
  await open(page, "Kandidaten");
  await page.getByRole("link", { name: "Sleutel met namen" }).click();
  await page.locator("#ontmaskeren-aanwezig").fill("Vera, Luc");
  await page.locator("#ontmaskeren").click();
  await page.getByRole("dialog").getByRole("button", { name: "Zet de namen naast de nummers" }).click();
  const [headings, ...rows] = await table();
  expect(headings).toMatch(/^Nummer;Naam;Deelname;/);
  expect(rows.map((line) => line.replace(/;neemt deel.*/, ""))).toEqual([
    '101;"\'=HYPERLINK(""http://x.be"")"',
    "102;'+32 An",
    '103;"An; ""de"" Peeters"',
  ]);
});

test("a vacancy with defects names them where a dossier would be made from it, and makes none", async ({ page, site }) => {
  site.alter(/^vacancies\/projectmedewerker[^/]*\.json$/, (body) => {
    const vacancy = JSON.parse(body.toString());
    vacancy.procedure.parts[1].floor = "150%";
    return Buffer.from(JSON.stringify(vacancy));
  });
  await arrive(page, "#/nieuw");
  const notice = page.locator("main .notice");
  await expect(notice).toContainText("Met deze vacature kan geen dossier beginnen");
  await expect(notice.locator("li").first()).toContainText("150");
  await expect(page.locator("#maak-dossier")).toHaveCount(0);
  site.restore();
  site.alter(/^vacancies\/projectmedewerker[^/]*\.json$/, (body) => body.subarray(0, 900));
  await page.reload();
  await expect(notice).toContainText("is dit geen leesbare JSON meer, of het bestand stopt te vroeg");
});

test.describe("strange addresses end at a readable place", () => {
  for (const [address, words] of [
    ["#/dossier/onbekend/punten", "Dit dossier staat niet op dit toestel. Open het vanuit een bestand."],
    ["#/dossier/x/kandidaat/999999999999", "Dit dossier staat niet op dit toestel."],
    ["#/dossier/%00%ff/../..", "Dit dossier staat niet op dit toestel."],
  ]) {
    test(address, async ({ page }) => {
      await arrive(page, address);
      await expect(page.locator("main")).toContainText(words);
      await expect(page.locator(".work-bar__card")).toHaveCount(0);
      await page.locator("main").getByRole("link", { name: "Naar de dossiers" }).click();
      await expect(heading(page)).toHaveText("Dossiers op dit toestel");
      await expect(told(page)).toBeEmpty();
    });
  }

  for (const address of ["#/%%%", "#", "#////", "#/niets/van/dit"]) {
    test(address, async ({ page }) => {
      await arrive(page, address);
      await expect(heading(page)).toHaveText("Dossiers op dit toestel");
    });
  }

  test("within a dossier: an unknown room, and candidates that are not there", async ({ page }) => {
    await practice(page);
    const id = await made(page);
    await arrive(page, `#/dossier/${id}/zolder`);
    await expect(heading(page)).toHaveText("Vooraf beslist");
    await arrive(page, `#/dossier/${id}/kandidaat/99999`);
    await expect(page.getByText("Er is geen kandidaat 99999")).toBeVisible();
    await arrive(page, `#/dossier/${id}/kandidaat/999999999999`);
    await expect(heading(page)).toHaveText("Kandidaat 101");
  });
});
