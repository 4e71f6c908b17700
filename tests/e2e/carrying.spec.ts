// What is carried from tablet to tablet: sealed out, asked for and compared in.
import { createDecipheriv, hkdfSync, pbkdf2Sync } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { arrive, open, saved } from "./committee.ts";
import { cards, type Handed, hand, made, make, receive, told } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

const TITLE = "Zaal Zonnig in november";
const NAME = "Gita Goed";
const PHRASE = "molen vijver kaas anker";

const dialog = (page: Page) => page.getByRole("dialog");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const elsewhere = async (browser: Browser, baseURL?: string) => {
  const context = await browser.newContext({ baseURL, locale: "nl-BE", timezoneId: "Europe/Brussels" });
  await receive(context);
  const page = await context.newPage();
  await arrive(page);
  return page;
};
const take = (page: Page, handed: Handed) => hand(page, page.locator("#open-bestand"), handed);
const lastFile = (page: Page) =>
  page.evaluate(async () => {
    const { name, blob } = (globalThis as any).handed.at(-1) as { name: string; blob: Blob };
    return { name, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
  }).then(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
const handed = (page: Page) => page.evaluate(() => (globalThis as any).handed.length as number);

/** A real dossier with a candidate, in the room of its file. */
const real = async (page: Page) => {
  const id = await make(page, TITLE);
  await open(page, "Kandidaten");
  await page.locator("#geplakt").fill(`Naam;Contact\n${NAME};gita@example.be`);
  await press(page, "Bekijk de lijst");
  await page.locator("#neem-over").click();
  await saved(page);
  await open(page, "Bestand");
  return id;
};

/** Saves the dossier sealed; gives the file, its recovery key and its check characters. */
const seal = async (page: Page) => {
  await page.locator("#bewaar-bestand").click();
  await page.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  const before = await handed(page);
  await press(page, "Verzegel en bewaar");
  await expect(dialog(page)).toBeHidden();
  expect(await handed(page)).toBe(before + 1);
  const groups = await page.locator(".recovery-sheet__key span").allTextContents();
  return { file: await lastFile(page), key: groups.join("-"), check: (await page.locator(".check-characters").textContent())! };
};

/** Opens a sealed file by the words of this project's documentation alone, without its code. */
const openPlainly = (text: string, with_: { passphrase?: string; key?: string }) => {
  const wire = JSON.parse(text);
  const bytes = (base64: string) => Buffer.from(base64, "base64");
  const decrypt = (key: Buffer, of: { nonce: string; bytes: string }, vouched: string) => {
    const all = bytes(of.bytes);
    const cipher = createDecipheriv("aes-256-gcm", key, bytes(of.nonce));
    cipher.setAAD(Buffer.from(`selectiewijzer-verzegeld 1 ${vouched}`));
    cipher.setAuthTag(all.subarray(-16));
    return Buffer.concat([cipher.update(all.subarray(0, -16)), cipher.final()]);
  };
  const salt = bytes(wire.opens.salt);
  let data: Buffer;
  if (with_.passphrase) {
    data = decrypt(pbkdf2Sync(with_.passphrase, salt, wire.opens.iterations, 32, "sha256"), wire.opens.by_passphrase, "wachtzin");
  } else {
    const characters = [...with_.key!.replaceAll("-", "").slice(0, 26)];
    const bits = characters.map((one) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(one).toString(2).padStart(5, "0")).join("");
    const secret = Buffer.from(bits.slice(0, 128).match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
    data = decrypt(Buffer.from(hkdfSync("sha256", secret, salt, "", 32)), wire.opens.by_recovery, "herstelsleutel");
  }
  return inflateRawSync(decrypt(data, wire.content, "inhoud")).toString();
};

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ context }) => receive(context));

test("a real dossier leaves sealed: nothing readable, and open to the passphrase and to the recovery key", async ({ page }) => {
  const id = await real(page);
  const { file, key, check } = await seal(page);
  const text = file.bytes.toString();
  for (const word of [TITLE, "Zonnig", NAME, "Gita", "gita@example.be", "Gevalstudie", "Sint-Pieters", id, check]) {
    expect(text).not.toContain(word);
    expect(text).not.toContain(Buffer.from(word).toString("base64").slice(0, -4));
  }
  expect(Object.keys(JSON.parse(text))).toEqual(["kind", "format", "check", "opens", "content"]);
  expect(JSON.parse(text).opens.iterations).toBe(600_000);
  expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  const plain = openPlainly(text, { passphrase: PHRASE });
  expect(plain).toContain(TITLE);
  expect(JSON.parse(plain).check).toBe(check);
  expect(openPlainly(text, { key })).toBe(plain);
});

test("on another tablet a wrong passphrase says so, the right one opens, and check characters are compared", async ({ page, browser, baseURL }) => {
  await real(page);
  const { file, check } = await seal(page);
  const other = await elsewhere(browser, baseURL);
  await take(other, file);
  await expect(dialog(other)).toContainText("Dit bestand is verzegeld");
  await press(other, "Open het bestand");
  await expect(other.locator("#opener-error")).toContainText("Typ de wachtzin.");
  await other.getByLabel("Wachtzin", { exact: true }).fill("molen vijver kaas tulp");
  await other.keyboard.press("Enter");
  await expect(other.locator("#opener-error")).toContainText("Deze wachtzin opent het bestand niet.");
  await expect(other.locator("#opener-error")).toContainText("Er is niets gewijzigd.");
  await expect(cards(other)).toHaveCount(0);
  await other.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  await other.keyboard.press("Enter");
  await expect(dialog(other)).toContainText("Is dit het juiste bestand?");
  const typed = other.getByLabel("Typ de controletekens van het andere scherm over");
  const takeOver = other.getByRole("button", { name: "Neem over", exact: true });
  await expect(takeOver).toHaveAttribute("aria-disabled", "true");
  await typed.fill(check.slice(0, 2) + (check[2] === "X" ? "Y" : "X"));
  await expect(dialog(other)).toContainText("Het 3e teken verschilt");
  await typed.fill(` ${check.slice(0, 4).toLowerCase()} ${check.slice(4)}`);
  await expect(dialog(other)).toContainText("Gelijk: dit is hetzelfde bestand.");
  await takeOver.click();
  await made(other);
  await expect(other.getByText(TITLE).first()).toBeVisible();
  await other.context().close();
});

test("the recovery key opens what nobody remembers the passphrase of", async ({ page, browser, baseURL }) => {
  await real(page);
  const { file, key } = await seal(page);
  const other = await elsewhere(browser, baseURL);
  await take(other, file);
  await press(other, "Gebruik de herstelsleutel");
  await other.getByLabel("Herstelsleutel", { exact: true }).fill(key.slice(0, -1));
  await press(other, "Open het bestand");
  await expect(other.locator("#opener-error")).toContainText("28 tekens, zeven groepen van vier. Je typte er 27.");
  await other.getByLabel("Herstelsleutel", { exact: true }).fill(key.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
  await press(other, "Open het bestand");
  await press(other, "Open zonder te vergelijken");
  await made(other);
  await other.context().close();
});

test("a sealed file that is not right changes nothing and says what is wrong", async ({ page, browser, baseURL }) => {
  await real(page);
  const { file } = await seal(page);
  const text = file.bytes.toString();
  const wrong: [string, string, string][] = [
    ["cut off", text.slice(0, text.length / 2), "Dit verzegelde bestand is onvolledig: het einde ontbreekt."],
    ["damaged", text.replace(/"bytes": "(.)/, (_, one) => `"bytes": "${one === "A" ? "B" : "A"}`), "Dit verzegelde bestand is beschadigd"],
    ["newer", text.replace('"format": 1', '"format": 2'), "verzegeld met een nieuwere versie van Selectiewijzer (formaat 2)"],
  ];
  const other = await elsewhere(browser, baseURL);
  for (const [what, bytes, sentence] of wrong) {
    await test.step(what, async () => {
      await take(other, { name: "dossier.selectie", bytes: Buffer.from(bytes) });
      await expect(told(other)).toContainText(sentence);
      await expect(told(other)).toContainText("Er is niets gewijzigd.");
      await expect(dialog(other)).toBeHidden();
      await press(other, "Begrepen");
    });
  }
  await expect(cards(other)).toHaveCount(0);
  await other.context().close();
});

test("a short passphrase is refused, one is thought up, and who insists goes without after a warning", async ({ page }) => {
  await real(page);
  await page.locator("#bewaar-bestand").click();
  await page.getByLabel("Wachtzin", { exact: true }).fill("kort");
  await expect(dialog(page)).toContainText("Te kort: nog minstens 8 tekens.");
  await press(page, "Verzegel en bewaar");
  await expect(page.locator("#wachtzin-error")).toBeVisible();
  expect(await handed(page)).toBe(0);
  await press(page, "Bedenk er een voor mij");
  await expect(page.getByLabel("Wachtzin", { exact: true })).toHaveValue(/^([a-z]+ ){4}[a-z]+$/);
  await expect(page.getByLabel("Wachtzin", { exact: true })).toHaveAttribute("type", "text");
  await expect(dialog(page)).toContainText("Sterk.");
  await press(page, "Annuleer");
  await expect(dialog(page)).toBeHidden();
  expect(await handed(page)).toBe(0);
  await page.locator("#bewaar-bestand").click();
  await expect(page.getByLabel("Wachtzin", { exact: true })).toHaveValue("");
  await page.getByText("Zonder wachtzin", { exact: true }).click();
  await expect(dialog(page)).toContainText("kan iedereen die het bestand vindt alles lezen");
  await press(page, "Ga door zonder wachtzin");
  await expect(page.getByText("Het bestand is bewaard")).toBeVisible();
  expect((await lastFile(page)).bytes.toString()).toContain(TITLE);
  await expect(page.locator(".recovery-sheet")).toHaveCount(0);
});

test("only the recovery key goes on paper while it is on screen @chromium", async ({ page }) => {
  await real(page);
  await seal(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".recovery-sheet__key")).toBeVisible();
  await expect(page.getByText("Elk bestand heeft een eigen sleutel.")).toBeVisible();
  for (const hidden of ["Resultaten voor een rekenblad", "Titel en kopie", "Het bestand is verzegeld en bewaard"]) {
    await expect(page.getByText(hidden)).toBeHidden();
  }
});
