// The dossier as a file: out with its check characters, in on another device, refused with a sentence when it is not right.
import { createHash } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { arrive, open, practice, saved } from "./committee.ts";
import { cards, column, type Handed, got, hand, heading, made, receive, score, told } from "./dossier.ts";
import { device, expect, test } from "./fixtures.ts";

const SCORES = ["12", "12,5", "30", "0", "0,25", "29,99"];

/** A practice dossier with scores. */
const filled = async (page: Page) => {
  await practice(page);
  const id = await made(page);
  await open(page, "Punten");
  for (const [row, points] of SCORES.entries()) await score(page, row, 0, points);
  await score(page, 0, 1, "30,");
  await saved(page);
  return id;
};
const file = async (page: Page) => {
  await open(page, "Bestand");
  return got(page, page.locator("#bewaar-bestand"));
};
const take = (page: Page, handed: Handed) => hand(page, page.locator("#open-bestand"), handed);
const elsewhere = async (browser: Browser, baseURL?: string) => (await device(browser, baseURL!)).newPage();
const history = async (page: Page) => {
  await open(page, "Geschiedenis");
  await expect(page.locator("#geschiedenis tbody tr").first()).toBeVisible();
  return page.locator("#geschiedenis tbody tr").allInnerTexts();
};

/** JSON text with keys in order, as the check is taken over it. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (one && typeof one === "object" && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));
/** The check characters of a file's content. */
const check = (format: number, content: unknown) => {
  const bits = createHash("sha256").update(`selectiewijzer-dossier ${format} ${ordered(content)}`).digest().readUIntBE(0, 5);
  return [7, 6, 5, 4, 3, 2, 1, 0].map((at) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Math.floor(bits / 32 ** at) % 32]).join("");
};

test.beforeEach(async ({ context }) => receive(context));

test("a saved file says which it is, and opens on another device with everything and its history", async ({ page, browser, baseURL }) => {
  await filled(page);
  const out = await file(page);
  const written = JSON.parse(out.bytes.toString());
  expect(out.name).toMatch(/^[a-z0-9-]+\.selectie$/);
  expect(written.check).toBe(check(written.format, written.content));
  await expect(page.locator(".check-characters")).toHaveText(written.check);
  await expect(page.locator(".saved-state")).not.toContainText("nog niet doorgegeven");

  const other = await elsewhere(browser, baseURL);
  await arrive(other);
  await take(other, out);
  await made(other);
  await open(other, "Punten");
  expect(await column(other, 0)).toEqual(SCORES);
  expect((await column(other, 1))[0]).toBe("30,niet geteld – was open");
  expect(await history(other)).toEqual(await history(page));
  await other.reload();
  await expect(other.locator("#geschiedenis tbody tr")).not.toHaveCount(0);
  await other.context().close();
});

test("work goes on on the other device, comes back, and nothing is taken away by an older file", async ({ page, browser, baseURL }) => {
  await filled(page);
  const old = await file(page);
  const other = await elsewhere(browser, baseURL);
  await receive(other.context());
  await arrive(other);
  await take(other, old);
  await made(other);
  await open(other, "Punten");
  await score(other, 0, 2, "33");
  await saved(other);
  const newer = await file(other);
  await other.context().close();

  await arrive(page);
  for (const handed of [newer, old]) {
    await take(page, handed);
    await made(page);
    await open(page, "Punten");
    expect((await column(page, 2))[0]).toBe("33");
    await arrive(page);
    await expect(cards(page)).toHaveCount(1);
  }
});

test("two devices that went different ways: nothing changes by looking, and a person decides between two values", async ({ page, browser, baseURL }) => {
  await filled(page);
  const out = await file(page);
  const other = await elsewhere(browser, baseURL);
  await receive(other.context());
  await arrive(other);
  await take(other, out);
  await made(other);
  await open(other, "Punten");
  await score(other, 0, 2, "33");
  await saved(other);
  const theirs = await file(other);
  await other.context().close();
  await open(page, "Punten");
  await score(page, 0, 2, "22");
  await saved(page);
  await arrive(page);
  await take(page, theirs);
  const notice = page.getByRole("status").filter({ hasText: "Een andere kopie van dit dossier" });
  await expect(notice).toContainText("Twee waarden naast elkaar, waartussen jij beslist: kandidaat 101 (mondelinge proef).");
  await open(page, "Punten");
  expect((await column(page, 2))[0]).toBe("22");
  await open(page, "Scorebladen");
  await page.locator("#neem-over").click();
  await expect(page.getByRole("heading", { name: "Twee waarden naast elkaar" })).toBeVisible();
  await open(page, "Punten");
  expect((await column(page, 2))[0]).toBe("twee waarden");
  await open(page, "Scorebladen");
  await page.getByText("33 punten", { exact: true }).click();
  await page.locator("#reden-0").fill("nagekeken");
  await page.locator("#beslis-0").click();
  await expect(page.getByRole("heading", { name: "Twee waarden naast elkaar" })).toHaveCount(0);
  await open(page, "Punten");
  expect((await column(page, 2))[0]).toBe("33");
});

test("a deleted dossier was asked about by name, stands apart, and comes back with everything", async ({ page }) => {
  await filled(page);
  await arrive(page);
  await page.getByRole("button", { name: "Verwijder Oefening" }).click();
  await expect(page.getByRole("dialog")).toContainText("“Oefening: Projectmedewerker Samenleven en integratie” verdwijnt uit deze lijst.");
  await page.getByRole("dialog").getByRole("button", { name: "Annuleer" }).click();
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Verwijder Oefening" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Verwijder dossier" }).click();
  await expect(cards(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Verwijderd" })).toBeVisible();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(cards(page)).toHaveCount(1);
  await cards(page).getByRole("link").click();
  await open(page, "Punten");
  expect(await column(page, 0)).toEqual(SCORES);
});

test("a file brings a deleted dossier back", async ({ page }) => {
  await filled(page);
  const out = await file(page);
  await arrive(page);
  await page.getByRole("button", { name: "Verwijder Oefening" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Verwijder dossier" }).click();
  await expect(cards(page)).toHaveCount(0);
  await take(page, out);
  await made(page);
  await arrive(page);
  await expect(cards(page)).toHaveCount(1);
});

test("a copy as a template has the decisions and the committee, and nobody's points", async ({ page }) => {
  const id = await filled(page);
  await open(page, "Bestand");
  await page.getByRole("button", { name: "Maak een kopie als sjabloon" }).click();
  await made(page, id);
  await expect(page.locator(".matter-card").first()).toContainText("Gevalstudie: 30");
  await open(page, "Commissie");
  await expect(page.locator("main")).toContainText("Vera Voorzitter");
  await open(page, "Kandidaten");
  await expect(page.getByText("Nog geen kandidaten")).toBeVisible();
  await arrive(page);
  await expect(cards(page)).toHaveCount(2);
  await page.getByRole("link", { name: "Oefening: Projectmedewerker", exact: false }).last().click();
  await expect(heading(page)).toHaveText("Vooraf beslist");
});

test("a file that is not right changes nothing and says what is wrong", async ({ page }) => {
  await filled(page);
  const out = await file(page);
  const text = out.bytes.toString();
  const changed = (change: (wire: any) => void, again = false) => {
    const wire = JSON.parse(text);
    change(wire);
    if (again) wire.check = check(wire.format, wire.content);
    return Buffer.from(JSON.stringify(wire));
  };
  const points = (wire: any) => {
    const name = Object.keys(wire.content.snapshot).find((cell) => cell.startsWith("scores/"))!;
    wire.content.snapshot[name] = { points: "29" };
  };
  const title = (wire: any) => (wire.content.snapshot.title = "Een andere titel");
  const main = (wire: any) => (wire.content.ledger.main = Buffer.from("geen logboek").toString("base64"));
  const wrong: [string, Buffer, string][] = [
    ["cut off", out.bytes.subarray(0, -300), "Dit bestand is onvolledig: het einde ontbreekt."],
    ["empty", Buffer.alloc(0), "Dit bestand is onvolledig: het einde ontbreekt."],
    ["damaged", Buffer.from(text.replace('"check":', '"check"')), "Dit is geen dossierbestand, of het is beschadigd (regel"],
    ["text", Buffer.from("Beste collega, hierbij het dossier."), "Dit is geen dossierbestand, of het is beschadigd (regel 1, teken 1)."],
    ["binary", Buffer.from("ff00fe01d0cf11e0", "hex"), "Dit bestand is geen dossier: het is geen tekst."],
    ["foreign", Buffer.from('{"boodschappen":["brood"]}'), "Dit bestand is geen dossier: het zegt niet wat het is."],
    ["of another kind", Buffer.from('{"kind":"agenda"}'), "Dit bestand is geen dossier: het noemt zich “agenda”."],
    ["newer", changed((wire) => (wire.format = 99)), "Dit dossier is bewaard met een nieuwere versie van Selectiewijzer (formaat 99)."],
    ["with another title", changed(title), "De controletekens kloppen niet: in het bestand staat “"],
    ["with other points", changed(points), "De controletekens kloppen niet: in het bestand staat “"],
    ["with another title and new check characters", changed(title, true), "Het logboek en de inhoud van dit dossierbestand spreken elkaar tegen (bij “title”)."],
    ["with a broken ledger", changed(main, true), "Het logboek in dit dossierbestand is onleesbaar:"],
    ["without a ledger", changed((wire) => delete wire.content.ledger.main, true), "Het logboek in dit dossierbestand is onleesbaar: het deel “main” ontbreekt."],
  ];
  await arrive(page);
  const before = await page.locator(".dossier-cards").textContent();
  for (const [what, bytes, sentence] of wrong) {
    await test.step(what, async () => {
      await take(page, { name: "dossier.selectie", bytes });
      await expect(told(page)).toContainText(sentence);
      await expect(told(page)).toContainText(/Er is niets (gewijzigd|veranderd)\./);
      await page.getByRole("button", { name: "Begrepen" }).click();
      await expect(told(page)).toBeEmpty();
      expect(await page.locator(".dossier-cards").textContent()).toBe(before);
    });
  }
  await page.reload();
  await expect(cards(page)).toHaveCount(1);
  await cards(page).getByRole("link").click();
  await open(page, "Punten");
  expect(await column(page, 0)).toEqual(SCORES);
});
