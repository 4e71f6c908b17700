// The lock of a device: without the passphrase nothing that counts can be read, and nothing is lost by it.
import type { Page } from "@playwright/test";
import { arrive, closed, open, practice, rooms, saved, whole } from "./committee.ts";
import { cards, cell, got, hand, heading, make, receive, score } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { decrypt, openPlainly } from "./sealed.ts";

test.describe.configure({ timeout: 90_000 });
test.use({ answered: false });

const PHRASE = "molen vijver kaas anker";
const TITLE = "Selectie met een slot";
const NAME = "Zoë Verstraeten";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Everything that lies on this device, as who looks for it finds it: every store, and what is noted beside it. */
const lying = (page: Page) =>
  page.evaluate(async () => {
    const texts = Object.entries(localStorage).flat();
    for (const { name } of await indexedDB.databases()) {
      const database: IDBDatabase = await new Promise((done, failed) => {
        const asked = indexedDB.open(name!);
        Object.assign(asked, { onsuccess: () => done(asked.result), onerror: () => failed(asked.error) });
      });
      for (const store of database.objectStoreNames) {
        const all: unknown[] = await new Promise((done, failed) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          Object.assign(asked, { onsuccess: () => done(asked.result), onerror: () => failed(asked.error) });
        });
        for (const one of all) texts.push(one instanceof Uint8Array ? Array.from(one, (byte) => String.fromCharCode(byte)).join("") : JSON.stringify(one));
      }
      database.close();
    }
    return texts.join("\n");
  });
/** What a thief looks for: titles, and how documents of the history begin. */
const MARKS = [TITLE, "\x85oJ\x83"];
const readable = async (page: Page) => {
  const found = await lying(page);
  return MARKS.filter((mark) => found.includes(mark));
};

/** A label on this device as it lies there. */
const label = (page: Page, name: string) =>
  page.evaluate(async (name) => {
    const database: IDBDatabase = await new Promise((done) => {
      const asked = indexedDB.open("selectiewijzer");
      asked.onsuccess = () => done(asked.result);
    });
    const found: string = await new Promise((done) => {
      const asked = database.transaction("labels").objectStore("labels").get(name);
      asked.onsuccess = () => done(asked.result);
    });
    database.close();
    return found;
  }, name);

/** Answers the question with a lock; gives the recovery key. */
const lock = async (page: Page, phrase = PHRASE) => {
  await page.getByLabel("Wachtzin", { exact: true }).fill(phrase);
  await page.getByLabel("Wachtzin", { exact: true }).press("Enter");
  await expect(heading(page)).toHaveText("Het slot is erop");
  const key = (await page.locator(".recovery-sheet__key span").allTextContents()).join("-");
  await button(page, "Ik heb de herstelsleutel").click();
  return key;
};

/** A dossier that counts, on a device that gets its lock for it; gives the recovery key. */
const lockedDossier = async (page: Page) => {
  await arrive(page, "#/nieuw");
  await page.locator("#titel").fill(TITLE);
  await button(page, "Maak dossier").click();
  await expect(heading(page)).toHaveText("Een slot op dit toestel");
  const key = await lock(page);
  await expect(rooms(page)).toBeVisible();
  await saved(page);
  return key;
};

/** Loads another place anew: the key is forgotten. */
const locked = async (page: Page, place: string) => {
  await page.goto(`commissie/${place}`);
  await page.reload();
  await expect(heading(page)).toHaveText("Dit toestel is vergrendeld");
};

const unlock = async (page: Page, phrase = PHRASE) => {
  await page.getByLabel("Wachtzin", { exact: true }).fill(phrase);
  await button(page, "Ontgrendel").click();
};

test("the first dossier that counts asks for a lock, and behind it nothing can be read until the passphrase is typed", async ({ page }) => {
  await lockedDossier(page);
  expect(await readable(page)).toEqual([]);
  await open(page, "Kandidaten");
  await page.locator("#kandidaat-naam").fill(NAME);
  await page.locator("#kandidaat-toevoegen").click();
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await saved(page);
  expect(await lying(page)).not.toContain(NAME);
  expect(await readable(page)).toEqual([]);

  await page.reload();
  await expect(heading(page)).toHaveText("Dit toestel is vergrendeld");
  await expect(page.getByText(TITLE)).toHaveCount(0);
  await expect(page).not.toHaveTitle(new RegExp(TITLE));
  await look(page, "vergrendeld");
  await unlock(page, "molen vijver kaas anders");
  await expect(page.locator("#opener-error")).toContainText("Deze wachtzin past niet.");
  await unlock(page);
  await expect(heading(page)).toHaveText("Kandidaten");
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await page.locator(".top-bar__name").click();
  await expect(cards(page)).toContainText(TITLE);
  await button(page, "Vergrendel").click();
  await expect(heading(page)).toHaveText("Dit toestel is vergrendeld");
  await expect(page.getByText(TITLE)).toHaveCount(0);
});

test("what is sealed opens with the passphrase and Node's own cryptography, as the decision says", async ({ page }) => {
  await lockedDossier(page);
  const id = page.url().split("#/dossier/")[1].split("/")[0];
  const key = Buffer.from(openPlainly(await label(page, "#slot"), { passphrase: PHRASE }), "base64");
  const sealed = Buffer.from((await label(page, id)).replace(/^verzegeld:/, ""), "base64");
  const listing = JSON.parse(decrypt(key, sealed.subarray(0, 12), sealed.subarray(12), `${id}#`).toString());
  expect(listing).toMatchObject({ id, title: TITLE, practice: false });
});

test("the recovery key opens it, another passphrase makes the old ones worthless, and the lock can go", async ({ page }) => {
  const key = await lockedDossier(page);
  await page.reload();
  await button(page, "Gebruik de herstelsleutel").click();
  await page.getByLabel("Herstelsleutel", { exact: true }).fill(key.toLowerCase());
  await button(page, "Ontgrendel").click();
  await expect(rooms(page)).toBeVisible();

  await locked(page, "#/slot");
  await unlock(page);
  await expect(heading(page)).toHaveText("Dit toestel heeft een slot");
  await look(page, "slot");
  await button(page, "Kies een andere wachtzin").click();
  await expect(heading(page)).toHaveText("Een andere wachtzin");
  const next = await lock(page, "wolken boven de haven");
  expect(next).not.toBe(key);
  await page.reload();
  await unlock(page);
  await expect(page.locator("#opener-error")).toContainText("Deze wachtzin past niet.");
  await button(page, "Gebruik de herstelsleutel").click();
  await page.getByLabel("Herstelsleutel", { exact: true }).fill(key);
  await button(page, "Ontgrendel").click();
  await expect(page.locator("#opener-error")).toContainText("Deze herstelsleutel past niet.");
  await page.getByLabel("Herstelsleutel", { exact: true }).fill(next);
  await button(page, "Ontgrendel").click();
  await expect(heading(page)).toHaveText("Dit toestel heeft een slot");

  await button(page, "Haal het slot weg").click();
  await page.getByRole("dialog").getByRole("button", { name: "Haal het slot weg" }).click();
  await expect(heading(page)).toHaveText("Dit toestel heeft geen slot");
  expect(await readable(page)).toEqual(MARKS);
  await page.reload();
  await page.locator(".top-bar__name").click();
  await expect(cards(page)).toContainText(TITLE);
});

test("who goes without a lock says so once, and everything that is there is sealed when it comes later", async ({ page }) => {
  await arrive(page, "#/nieuw");
  await page.locator("#titel").fill(TITLE);
  await button(page, "Maak dossier").click();
  await look(page, "slot-kiezen");
  await page.getByText("Zonder slot", { exact: true }).click();
  await button(page, "Ga door zonder slot").click();
  await expect(rooms(page)).toBeVisible();
  await saved(page);
  expect(await readable(page)).toEqual(MARKS);
  await make(page, "Een tweede");
  await page.locator(".top-bar__name").click();
  await page.getByRole("link", { name: "Slot", exact: true }).click();
  await lock(page);
  await expect(heading(page)).toHaveText("Dit toestel heeft een slot");
  expect(await readable(page)).toEqual([]);
  expect(await lying(page)).not.toContain("Een tweede");
  await page.reload();
  await unlock(page);
  await expect(heading(page)).toHaveText("Dit toestel heeft een slot");
  await page.locator(".top-bar__name").click();
  await expect(cards(page)).toHaveCount(2);
});

test("practising asks for no lock and goes on behind one", async ({ page }) => {
  await practice(page);
  await lockedDossier(page);
  await locked(page, "#/");
  await expect(cards(page)).toHaveCount(1);
  await cards(page).getByRole("link").click();
  await open(page, "Punten");
  await score(page, 0, 0, "12,5");
  await saved(page);
  await page.reload();
  await expect(cell(page, 0, 0)).toHaveValue("12,5");
  await page.goto("commissie/#/nieuw");
  await expect(button(page, "Maak dossier")).toHaveCount(0);
  await button(page, "Maak oefendossier").click();
  await expect(rooms(page)).toBeVisible();
});

test("it locks by itself after the chosen time, with what was being typed kept", async ({ page }) => {
  await page.clock.install();
  await lockedDossier(page);
  await page.locator(".top-bar__name").click();
  await page.getByRole("link", { name: "Slot", exact: true }).click();
  await page.getByLabel("Vergrendelt vanzelf als niemand het toestel aanraakt").selectOption("5");
  await cardOf(page);
  await open(page, "Bestand");
  await page.locator("#dossier-titel").fill("Een titel die nog getypt werd");
  await page.clock.fastForward("04:30");
  await expect(page.locator("#dossier-titel")).toBeVisible();
  await page.clock.fastForward("01:30");
  await expect(heading(page)).toHaveText("Dit toestel is vergrendeld");
  await unlock(page);
  await expect(page.locator("#dossier-titel")).toHaveValue("Een titel die nog getypt werd");
});

/** Opens the only dossier from the list. */
const cardOf = async (page: Page) => {
  await page.locator(".top-bar__name").click();
  await cards(page).getByRole("link").first().click();
  await expect(rooms(page)).toBeVisible();
};

test("what was typed when the tab was closed waits sealed for the passphrase", async ({ page, context }) => {
  await lockedDossier(page);
  await open(page, "Bestand");
  const place = page.url();
  await page.locator("#dossier-titel").fill("Op het laatste moment");
  await closed(page);
  const next = await context.newPage();
  await next.goto(place);
  await expect(heading(next)).toHaveText("Dit toestel is vergrendeld");
  expect(await lying(next)).not.toContain("Op het laatste moment");
  await unlock(next);
  await expect(next.locator("#dossier-titel")).toHaveValue("Op het laatste moment");
  await saved(next);
  expect(await lying(next)).not.toContain("Op het laatste moment");
});

// Wiping waits for what is being kept for use without network.
test.describe("on a device that keeps the program too", () => {
  test.use({ serviceWorkers: "allow" });

  test("a locked device can be wiped with a reason, and the statement says that nobody read what went", async ({ page }) => {
    await lockedDossier(page);
    await whole(page);
    await locked(page, "#/");
    await page.getByText("Wachtzin en herstelsleutel kwijt?").click();
    await page.getByRole("group").getByRole("link", { name: "Wis dit toestel" }).click();
    await expect(page.getByRole("heading", { name: "1 vergrendeld dossier" })).toBeVisible();
    await look(page, "vergrendeld-wissen");
    await expect(button(page, "Wis dit toestel")).toBeDisabled();
    await page.getByLabel("Waarom mogen ze ongelezen weg?").fill("De wachtzin is kwijt; het dossier staat op de tablet van de secretaris.");
    await button(page, "Wis dit toestel").click();
    await expect(page.getByRole("dialog")).toContainText("1 vergrendeld dossier");
    await button(page, "Wis alles").click();
    await expect(heading(page)).toHaveText("Dit toestel is gewist");
    await expect(page.getByRole("article")).toContainText("Vergrendeld dossier (titel niet gelezen)");
    await arrive(page);
    await expect(page.getByRole("heading", { name: "Nog geen dossiers" })).toBeVisible();
  });
});

test("a file of a dossier that counts asks the question too, before anything of it is shown", async ({ page, context, browser, baseURL }) => {
  await receive(context);
  await lockedDossier(page);
  await open(page, "Bestand");
  await page.locator("#bewaar-bestand").click();
  await page.getByText("Zonder wachtzin", { exact: true }).click();
  const file = await got(page, button(page, "Ga door zonder wachtzin"));
  const elsewhere = await browser.newContext({ baseURL });
  await receive(elsewhere);
  const other = await elsewhere.newPage();
  await arrive(other);
  await hand(other, other.locator("#open-bestand"), file);
  await expect(heading(other)).toHaveText("Een slot op dit toestel");
  await expect(other.getByText(TITLE)).toHaveCount(0);
  await lock(other);
  await expect(heading(other)).toHaveText("Vooraf beslist");
  expect(await readable(other)).toEqual([]);
  await elsewhere.close();
});
