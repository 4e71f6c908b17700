// "Klaar voor de zaal?": every check says how it is, and what to do when it is not in order.
import type { Page } from "@playwright/test";
import { arrive, open, practice, whole } from "./committee.ts";
import { got, make, receive } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";

const point = (page: Page, title: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
const ready = async (page: Page) => {
  await arrive(page);
  await page.getByRole("link", { name: "Klaar voor de zaal?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Klaar voor de zaal?");
};

test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ context }) => receive(context));

// Firefox asks the person before it promises anything about its storage.
test("what is in order says so, and what is not says what to do @chromium", async ({ page }) => {
  await arrive(page);
  await ready(page);
  await expect(point(page, "Zonder netwerk")).toContainText("In orde");
  await expect(point(page, "Zonder netwerk")).toContainText("Alles wat nodig is, staat op dit toestel.");
  await expect(point(page, "Beginscherm")).toContainText("Let op");
  await expect(point(page, "Beginscherm")).toContainText("Zet deze pagina op het beginscherm");
  await expect(point(page, "Opslag")).toContainText(/De browser (bewaart alles|belooft niet)/);
  await expect(point(page, "Opslag")).toContainText(/naar schatting \d+ [MG]B vrij/);
});

test("a file that is missing without network is counted, and fetched again", async ({ page, site, guard }) => {
  guard.expect(/500|integrity|Failed to/);
  await arrive(page);
  await whole(page);
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.endsWith(" commissie"))!);
    const [lost] = (await cache.keys()).filter(({ url }) => url.includes("commissie.webmanifest"));
    await cache.delete(lost);
  });
  site.answer(/^commissie\.webmanifest$/, () => ({ status: 500, headers: {}, body: "" }));
  await ready(page);
  await expect(point(page, "Zonder netwerk")).toContainText("Niet in orde");
  await expect(point(page, "Zonder netwerk")).toContainText(/Er staan (\d+) van de \d+ bestanden op dit toestel/);
  site.restore();
  await ready(page);
  await expect(point(page, "Zonder netwerk")).toContainText("Alles wat nodig is, staat op dit toestel.");
});

test("a test entry survives a reload and is wiped", async ({ page }) => {
  await ready(page);
  const entry = point(page, "Proefinvoer");
  await expect(entry).toContainText("Nog te doen");
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Doe de proef" }).click()]);
  await expect(entry).toContainText("De proefinvoer stond er na het herladen nog, en is nu gewist.");
  await expect(entry).toContainText("In orde");
  const left = await page.evaluate(() => new Promise<number>((done) => {
    const asked = indexedDB.open("selectiewijzer-proef");
    asked.onsuccess = () => {
      const stores = asked.result.transaction(["labels", "chunks"]);
      let sum = 0;
      for (const name of ["labels", "chunks"]) stores.objectStore(name).count().onsuccess = (event) => (sum += (event.target as IDBRequest).result);
      stores.oncomplete = () => (asked.result.close(), done(sum));
    };
  }));
  expect(left).toBe(0);
  await page.reload();
  await expect(entry).toContainText(/Gelukt op \d+ \w+ \d{4}/);
});

test("a test entry that was gone says that this device is not to be used", async ({ page }) => {
  await ready(page);
  await page.evaluate(() => localStorage.setItem("selectiewijzer-proef", "iets anders"));
  await page.reload();
  await expect(point(page, "Proefinvoer")).toContainText("Niet in orde");
  await expect(point(page, "Proefinvoer")).toContainText("Gebruik dit toestel niet om te scoren.");
});

test("each dossier shows its check characters and its last copy", async ({ page }) => {
  await make(page, "Zaal Zonnig");
  await ready(page);
  const dossier = point(page, "Dossier “Zaal Zonnig”");
  await expect(dossier).toContainText("Nog geen kopie vanaf dit toestel.");
  await dossier.getByRole("button", { name: /^Toon de controletekens/ }).click();
  const check = (await dossier.locator(".check-characters").textContent())!;
  expect(check).toMatch(/^[0-9A-Z]{8}$/);
  expect(await page.evaluate(() => (globalThis as any).handed.length)).toBe(0);
  await arrive(page);
  await page.getByRole("link", { name: "Zaal Zonnig" }).click();
  await open(page, "Bestand");
  await page.locator("#bewaar-bestand").click();
  await page.getByText("Zonder wachtzin", { exact: true }).click();
  await got(page, page.getByRole("button", { name: "Ga door zonder wachtzin" }));
  await expect(page.locator(".check-characters")).toHaveText(check);
  await expect(page.getByText(/^Laatste kopie: \d\d:\d\d, bestand$/)).toBeVisible();
  await ready(page);
  await expect(dossier).toContainText(/Laatste kopie op \d+ \w+ \d{4}/);
});

test("the screen holds against look.ts", async ({ page }) => {
  await practice(page);
  await ready(page);
  await expect(point(page, "Zonder netwerk")).not.toContainText("Wordt nagekeken");
  await look(page, "ready");
});
