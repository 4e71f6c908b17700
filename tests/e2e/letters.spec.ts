// Letters and the access file: refused until they are whole, then the own result of one person and nothing about anybody else.
import { PARTS, close, scored } from "./closing.ts";
import { open, screen } from "./committee.ts";
import { got, receive, standStill } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { pikepdf, said } from "./pdf.ts";

test.describe.configure({ timeout: 180_000 });
test.beforeEach(async ({ context }) => receive(context));

/** What a municipality writes in every letter. */
const TEXTS = {
  Beslissing: "Besluit van het college van 23 november 2026, CBS/2026/77.",
  Inzage: "Op afspraak bij de personeelsdienst.",
  Beroep: "Bij de Raad van State, met een verzoekschrift.",
  "Termijnen voor beroep": "Binnen 60 dagen nadat u deze brief kreeg.",
  Contact: "Personeelsdienst, Pastorijstraat 21, 1600 Sint-Pieters-Leeuw",
  Ondertekening: "Els De Wit\nalgemeen directeur",
};

test("letters wait for what must be in them, and each holds one person's result", async ({ page }) => {
  const { button, dialog, field, heading, link, region } = screen(page);
  const letters = page.locator("article.letter");
  await scored(page);
  await open(page, "Brieven");
  await expect(page.getByRole("heading", { name: "Nog geen brieven" })).toBeVisible();
  await open(page, "Afsluiten");
  await close(page, PARTS);

  await test.step("without names and texts there is none, and each gap is named", async () => {
    await open(page, "Brieven");
    await expect(page.getByText("“Beroep” is nog leeg.")).toBeVisible();
    await expect(button("Druk de brieven af")).toBeDisabled();
    await expect(button("Bewaar als PDF")).toBeDisabled();
    await look(page, "letters with gaps");
    await link("De namen staan nog niet naast de nummers. Doe dat bij Sleutel.").click();
    await expect(heading).toHaveText("Sleutel");
    await page.getByLabel("Wie is aanwezig").fill("Vera, Luc");
    await button("Zet de namen naast de nummers").click();
    await button("Zet de namen naast de nummers", dialog).click();
    await open(page, "Brieven");
    for (const [label, text] of Object.entries(TEXTS)) {
      await field(region("Wat in elke brief staat"), label).fill(text);
      await field(region("Wat in elke brief staat"), label).blur();
    }
    await expect(page.getByText("Dit moet eerst nog")).toBeHidden();
    await expect(button("Druk de brieven af")).toBeEnabled();
    await look(page, "letters to everyone");
  });

  await test.step("all of them: a letter each, counted each by itself", async () => {
    await expect(letters).toHaveCount(6);
    const { name, bytes } = await got(page, button("Bewaar als PDF"));
    expect(name).toBe("oefening-alle-brieven-om-af-te-drukken-projectmedewerker-samenleven-en-integratie.pdf");
    const found = pikepdf(bytes);
    expect(found).toMatchObject({ pdfa: "2A", ua: "1", language: "nl-BE", marked: true });
    const numbers = found.aside.map((aside) => /Blad (\d+) van (\d+)/.exec(aside)?.slice(1));
    expect(numbers.filter((one) => one?.[0] === "1")).toHaveLength(6);
    for (const one of numbers) expect(Number(one?.[0])).toBeLessThanOrEqual(Number(one?.[1]));
    expect(said(found.structure)).toBe((await letters.allTextContents()).join("").replace(/\s+/g, ""));
  });

  await test.step("one of them: nobody else is in the file", async () => {
    const names = await letters.evaluateAll((all) => all.map((one) => /Geachte ([^,]*),/.exec(one.textContent ?? "")?.[1] ?? ""));
    await page.getByLabel("Aan wie").selectOption({ label: `Kandidaat 104 – ${names[3]}` });
    await expect(letters).toHaveCount(1);
    await expect(letters).toContainText("U bent niet geslaagd. U behaalde 59 van de 100 punten.");
    await expect(letters).toContainText("Mondelinge proef: 19 punten, minstens 20 nodig.");
    await expect(letters).toContainText(TEXTS["Termijnen voor beroep"]);
    const { name, bytes } = await got(page, button("Bewaar als PDF"));
    expect(name).toBe("oefening-resultaatbrief-104-projectmedewerker-samenleven-en-integratie.pdf");
    const text = said(pikepdf(bytes).structure);
    expect(text).toContain(names[3].replace(/\s+/g, ""));
    for (const other of names.filter((one) => one !== names[3])) expect(text).not.toContain(other.replace(/\s+/g, ""));
    for (const number of [101, 102, 103, 105, 106]) expect(text).not.toContain(String(number));
    expect(bytes.includes(Buffer.from(names[0]))).toBe(false);
  });

  await test.step("about one test: everyone who took it", async () => {
    await page.getByLabel("Waarover").selectOption("Mondelinge proef");
    await expect(letters).toHaveCount(6);
    await expect(letters.first()).toContainText("U haalde wat nodig is op “Mondelinge proef”.");
  });

  await test.step("everything one candidate may see, without anybody else", async () => {
    await standStill(page);
    await link("Inzage voor één kandidaat").click();
    await expect(heading).toHaveText("Inzage");
    await expect(button("Druk de inzage af")).toBeDisabled();
    await page.getByLabel("Kandidaat", { exact: true }).selectOption({ index: 2 });
    const access = page.getByRole("article");
    await expect(access).toContainText("Inzage voor kandidaat 102");
    await expect(access).toContainText("Kandidaat 102, Gevalstudie: 25");
    await expect(access).toContainText("U staat op plaats 2 van de rangschikking.");
    await expect(access).not.toContainText("103");
    await look(page, "an access file");
    const { name, bytes } = await got(page, button("Bewaar als PDF"));
    expect(name).toBe("oefening-inzage-102-projectmedewerker-samenleven-en-integratie.pdf");
    expect(said(pikepdf(bytes).structure)).toBe((await access.innerText()).replace(/\s+/g, ""));
  });
});

test("letters are made with the keyboard only, and a text about somebody else waits for a person", { tag: "@chromium" }, async ({ page }) => {
  const { button, dialog, region, field } = screen(page);
  await scored(page);
  await open(page, "Per kandidaat");
  const words = field(region("Mondelinge proef"), "Motivering");
  await words.fill("Sterker dan 104.");
  await words.blur();
  await open(page, "Afsluiten");
  await button("Sluit Mondelinge proef").click();
  await button("Sluit de proef", dialog).click();
  await open(page, "Brieven");
  const tick = page.getByLabel("Ik heb de tekst over kandidaat 101 nagelezen: ze gaat niet over iemand anders");
  await expect(page.getByText("Mondelinge proef: “104”")).toBeVisible();
  await tick.focus();
  await page.keyboard.press("Space");
  await expect(tick).toBeChecked();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("link", { name: /Doe dat bij Sleutel/ })).toBeFocused();
});
