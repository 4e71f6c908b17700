// Several tablets: sheets are handed out, scored without network, and come together in any order; nothing is lost.
import type { Page } from "@playwright/test";
import { PARTS, PROVISIONAL, accept, adopt, close, closeTests, explain, minutes, reopen } from "./closing.ts";
import { open, practice, saved, screen, visit, write } from "./committee.ts";
import { receive } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import {
  ORAL, backToSheet, goOffline, handOut, handed, incoming, observeAlone, openForm, openSheet, points, scoreApart, tablet, takeIn,
} from "./tablets.ts";

test.use({ serviceWorkers: "allow" });

const [VERA, LUC] = ["Vera Voorzitter", "Luc Lid"];
const CANDIDATES = [101, 102, 103, 104, 105, 106];
const NAMES = ["Ans Voorbeeld", "Bram Verzonnen", "Chloé Oefening", "Dina Proef", "Elias Test", "Farah Model"];

/** Everything before the first conversation: members who score apart, the guide fixed, the written tests scored. */
const prepare = async (page: Page) => {
  await practice(page);
  await scoreApart(page);
  await open(page, "Scorebladen");
  await expect(page.getByText("De gespreksleidraad ligt nog niet vast")).toBeVisible();
  await look(page, "score sheets before the guide is fixed");
  await page.getByRole("link", { name: "Naar de gespreksleidraad" }).click();
  await screen(page).button("Leg de leidraad vast").click();
  await expect(screen(page).region("Gespreksleidraad").getByText("vastgelegd", { exact: true })).toBeVisible();
  await write(page, CANDIDATES.map(() => ["20", "20", ""]));
  await open(page, "Scorebladen");
  await expect(page.getByText("De gespreksleidraad ligt nog niet vast")).toBeHidden();
};

/** Both members score, without network: 30 down to 25, and 20 up to 25. */
const scoreBoth = async (vera: Page, luc: Page) => {
  for (const member of [vera, luc]) {
    await goOffline(member);
    await expect(member.getByRole("navigation", { name: "Onderdelen van het dossier" })).toHaveCount(0);
    await expect(member.getByText("Gevalstudie")).toHaveCount(0);
  }
  for (let row = 0; row < 6; row += 1) {
    await points(vera, row).fill(String(30 - row));
    await vera.keyboard.press("Enter");
    await points(luc, row).fill(row === 5 ? "veel" : String(20 + row));
    await luc.keyboard.press("Enter");
  }
  await saved(vera);
  await saved(luc);
  await expect(vera.getByText("6 van 6 ingevuld.", { exact: true })).toBeVisible();
  await expect(luc.getByText("5 van 6 ingevuld.", { exact: true })).toBeVisible();
  await look(luc, "a member's own sheet");
  await luc.reload();
  await expect(points(luc, 5), "what could not be read is still there").toHaveValue("veel");
  await points(luc, 5).fill("25");
  await luc.keyboard.press("Enter");
  await saved(luc);
};

/** Both members observe, still without network: one half of the candidates each, and one of them together. */
const observeBoth = async (vera: Page, luc: Page) => {
  await openForm(vera, 101);
  const { region, field } = screen(vera);
  await expect(region("Motivatie")).toContainText("Onderwerp: motivatie.");
  await expect(vera.getByText("De kandidaat kan deze notitie opvragen.")).toBeVisible();
  await look(vera, "a member's own form of a candidate");
  await backToSheet(vera);
  await observeAlone(vera, [101, 102, 103], "Vera zag het");
  await openForm(vera, 101);
  await region("Eventuele werkervaring").getByRole("radio", { name: "niet bevraagd" }).check();
  await field(region("Eventuele werkervaring"), "Niet bevraagd, omdat").fill("dit een eerste job zou zijn.");
  await field(region("Eventuele werkervaring"), "Niet bevraagd, omdat").blur();
  await saved(vera);
  await vera.reload();
  await expect(field(region("Eventuele werkervaring"), "Niet bevraagd, omdat")).toHaveValue("dit een eerste job zou zijn.");
  await backToSheet(vera);
  await expect(vera.getByText("27 van 54 observaties geschreven.")).toBeVisible();
  await observeAlone(luc, [104, 105, 106], "Luc hoorde het");
  await openForm(luc, 101);
  await field(screen(luc).region("Motivatie"), "Observatie").fill("Luc hoorde iets anders.");
  await field(screen(luc).region("Motivatie"), "Observatie").blur();
  await backToSheet(luc);
  await saved(luc);
  await expect(luc.getByText("28 van 54 observaties geschreven.")).toBeVisible();
};

/** Who was written down as absent, and was scored by both members: nothing holds until a person decides. */
const attended = async (page: Page) => {
  const card = page.getByRole("group", { name: `Kandidaat 102, ${ORAL}`, exact: true });
  await visit(page, 102);
  await expect(page.getByRole("link", { name: /^De commissie gaf toch punten/ })).toHaveCount(1);
  await open(page, "Controleren");
  await page.getByRole("link", { name: `Kandidaat 102, ${ORAL}: niet aanwezig, en toch met punten van de commissie. Kies wat klopt.` }).click();
  await expect(card.getByText(/^Afwezig, zonder die punten$/)).toBeVisible();
  await card.getByText(new RegExp(`^Aanwezig, met punten: .*${LUC}.* en .*${VERA}`)).click();
  await page.locator("#reden-0").fill("de aanwezigheidslijst was fout");
  await page.locator("#beslis-0").click();
  await expect(card).toHaveCount(0);
};

/** A person decides between two values, and says why. */
const decide = async (page: Page) => {
  const card = page.getByRole("group", { name: `Kandidaat 101, ${ORAL}, ${LUC}` });
  await look(page, "two values side by side");
  await page.locator("#beslis-0").click();
  await expect(page.getByText("Kies welke waarde geldt.")).toBeVisible();
  await card.getByText("20 punten").click();
  await page.locator("#reden-0").fill("nagekeken op het papieren blad");
  await page.locator("#beslis-0").click();
  await expect(card).toHaveCount(0);
  await attended(page);
  await expect(page.getByRole("heading", { name: "Twee waarden naast elkaar" })).toHaveCount(0);
  await saved(page);
  await open(page, "Geschiedenis");
  await expect(page.getByText("nagekeken op het papieren blad").first()).toBeVisible();
  await expect(page.getByText(`Scoreblad van ${VERA} overgenomen`).first()).toBeVisible();
};

/** A score agreed after deliberation, beside those of the members, with who was there. */
const agree = async (page: Page, number: number, score: string) => {
  const { region, field } = screen(page);
  await visit(page, number);
  const oral = region(ORAL);
  await field(oral, "Consensusscore na beraadslaging").fill(score);
  await field(oral, "Motivering").click();
  for (const member of [VERA, LUC]) await oral.getByRole("checkbox", { name: member }).check();
  await saved(page);
};

/** Names beside numbers: refused until the written tests are closed. */
const unmask = async (page: Page) => {
  const { button, link, dialog, row } = screen(page);
  await open(page, "Kandidaten");
  await link("Sleutel met namen").click();
  await page.getByLabel("Wie is aanwezig").fill(`${VERA}, ${LUC}`);
  await button("Zet de namen naast de nummers").click();
  await button("Zet de namen naast de nummers", dialog).click();
  await expect(page.getByText(`in aanwezigheid van ${VERA}, ${LUC}.`)).toBeVisible();
  await open(page, "Punten");
  await expect(row(101)).toContainText(NAMES[0]);
};

test("from sheets that are handed out to a selection that is closed, adopted, corrected and closed again", async ({ page, browser, baseURL, guard }) => {
  test.setTimeout(300_000);
  await receive(page.context());
  const { button, region } = screen(page);
  await test.step("the written tests, the guide, and members who score apart", () => prepare(page));

  const vera = await tablet(browser, baseURL!, guard);
  const luc = await tablet(browser, baseURL!, guard);
  await test.step("each gets a sheet with nothing of others, and no name", async () => {
    for (const [name, other, member] of [[VERA, LUC, vera], [LUC, VERA, luc]] as const) {
      const sheet = await handOut(page, name);
      for (const foreign of [other, "Gevalstudie", ...NAMES]) expect(sheet.file.bytes.toString()).not.toContain(foreign);
      await openSheet(member, sheet);
    }
  });
  await test.step("scores, without network and with nothing of others in sight", () => scoreBoth(vera, luc));

  await test.step("meanwhile the secretary types one score of Luc from paper: another one", async () => {
    await visit(page, 101);
    await region(ORAL).getByLabel(new RegExp(LUC)).first().fill("11");
    await page.keyboard.press("Enter");
    await saved(page);
    await visit(page, 102);
    await region(ORAL).getByRole("radio", { name: "afwezig" }).check();
    await expect(region(ORAL).getByRole("radio", { name: "afwezig" })).toBeChecked();
    await saved(page);
  });

  await test.step("the sheets come back, Luc's first, and one of them twice", async () => {
    await open(page, "Scorebladen");
    const back = { vera: await handed(vera, "#geef-terug"), luc: await handed(luc, "#geef-terug") };
    await takeIn(page, back.luc);
    await expect(incoming(page, LUC)).toContainText("Twee waarden naast elkaar, waartussen jij beslist: kandidaat 101 (mondelinge proef), kandidaat 102 (mondelinge proef).");
    await look(page, "what a sheet would bring");
    await page.locator("#neem-over").click();
    await expect(page.getByRole("heading", { name: "Twee waarden naast elkaar" })).toBeVisible();
    await takeIn(page, back.vera);
    await expect(incoming(page, VERA)).toContainText("Nieuw ingevuld: 6.");
    await page.locator("#neem-over").click();
    await saved(page);
    await takeIn(page, back.luc);
    await expect(incoming(page, LUC)).toContainText("Alles in dit bestand staat hier al.");
    await button("Nu niet").click();
  });
  await test.step("a person decides, and says why", () => decide(page));
  await test.step("the mean counts, also after a reload", async () => {
    await page.reload();
    await open(page, "Punten");
    await expect(page.locator("#raster-0-2"), "the mean of 30 and 20").toHaveAttribute("placeholder", "25");
  });

  await test.step("observations, still without network", () => observeBoth(vera, luc));
  await test.step("the sheets come back again, in the other order", async () => {
    await open(page, "Scorebladen");
    for (const [name, member] of [[VERA, vera], [LUC, luc]] as const) {
      await takeIn(page, await handed(member, "#geef-terug"));
      await expect(incoming(page, name)).toContainText(`Nieuw ingevuld: ${name === VERA ? 27 : 28}.`);
      await page.locator("#neem-over").click();
      await expect(incoming(page, name)).toBeHidden();
    }
    await saved(page);
    await open(page, ORAL);
    await page.getByRole("navigation", { name: "Kandidaten" }).getByRole("link", { name: "101" }).click();
    await expect(region("Motivatie")).toContainText(`${VERA}: Vera zag het (101, 2)`);
    await expect(region("Motivatie")).toContainText(`${LUC}: Luc hoorde iets anders.`);
    await expect(region("Eventuele werkervaring")).toContainText(`${VERA}: Niet bevraagd, omdat dit een eerste job zou zijn.`);
    await expect(page.getByText("9 van 9 ingevuld")).toBeVisible();
    await look(page, "the form with what members wrote");
  });
  await vera.context().close();
  await luc.context().close();

  await test.step("a consensus score, reasons, and every warning accepted", async () => {
    await explain(page);
    await agree(page, 102, "35");
    await accept(page);
  });
  await test.step("the written tests close, and only then names come beside numbers", async () => {
    await open(page, "Kandidaten");
    await screen(page).link("Sleutel met namen").click();
    await expect(page.getByText("Dit kan pas als deze proeven gesloten zijn:")).toBeVisible();
    await open(page, "Afsluiten");
    await closeTests(page, PARTS.slice(0, 2));
    await unmask(page);
  });
  await test.step("the oral test and the selection close, provisionally, and are adopted", async () => {
    await open(page, "Afsluiten");
    await close(page, [ORAL]);
    await open(page, "Proces-verbaal");
    await expect(minutes(page)).toContainText(PROVISIONAL);
    for (const words of ["Vera zag het (101, 2)", "Luc hoorde iets anders.", "Consensusscore na beraadslaging: 35."]) {
      await expect(minutes(page)).toContainText(words);
    }
    await open(page, "Afsluiten");
    await adopt(page, "CBS/2026/77");
  });
  await test.step("opened again with who and why, one score corrected, and closed again", async () => {
    await reopen(page, "Heropen de selectie", "Heropen de selectie");
    await reopen(page, `Heropen ${ORAL}`, "Heropen");
    await agree(page, 102, "36");
    await open(page, "Afsluiten");
    await close(page, [ORAL]);
    await page.getByRole("link", { name: "Bekijk de rechtzetting" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rechtzetting");
    await expect(page.getByRole("table").locator("tbody tr")).toHaveText([/^Kandidaat 102/, "Mondelinge proef3536", "Totaal7576"]);
    await saved(page);
    await page.reload();
    await open(page, "Proces-verbaal");
    await expect(minutes(page)).toContainText("Rechtzetting van de afsluiting van");
    await expect(minutes(page)).toContainText(PROVISIONAL);
    await expect(minutes(page)).not.toContainText("ONTWERP");
  });
});

test("a sheet that is damaged or of another dossier changes nothing and says so", async ({ page, context }) => {
  await receive(context);
  const { told } = screen(page);
  await practice(page);
  await scoreApart(page);
  await open(page, "Scorebladen");
  const one = await handOut(page, LUC);
  const damaged = { ...one, file: { ...one.file, bytes: Buffer.from(one.file.bytes.toString().replace("Oefen", "Echt ")) } };
  await takeIn(page, damaged);
  await expect(told).toContainText("De controletekens kloppen niet");
  await expect(told).toContainText("Er is niets gewijzigd.");
  await expect(page.locator("#neem-over")).toHaveCount(0);
});
