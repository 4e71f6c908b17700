// A draft is on this device from its first key until somebody deletes it or wipes the device: through reloads, closed pages, full
// storage and without network.
import { readFile } from "node:fs/promises";
import { arrive, closed } from "./committee.ts";
import { receive } from "./dossier.ts";
import { begin, drafts, field, kept, open, press, room, save, SHIPPED } from "./drafts.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";

const NETWORK = /ServiceWorker|service worker|sw\.js|Failed to load resource|NetworkError|404/i;

test.use({ serviceWorkers: "allow" });
test.beforeEach(({ context }) => receive(context));

test("every change is kept, comes back after a reload, and can be taken back and made again, by keyboard too", async ({ page }) => {
  await open(page);
  const title = field(page, "Naam van de functie");
  await title.fill("Tuinier");
  await field(page, "Bron").fill("Het dienstboek");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(field(page, "Bron")).toHaveValue(JSON.parse(SHIPPED).source);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(title).toHaveValue(JSON.parse(SHIPPED).title);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(title).toHaveValue("Tuinier");
  await kept(page);
  await page.reload();
  await expect(title).toHaveValue("Tuinier");
  await begin(page);
  await expect(drafts(page).getByRole("link", { name: "Tuinier" })).toBeVisible();
  await look(page, "the beginning, with a draft");
});

test("a page that is closed right after the last key has kept what was typed", async ({ page, context }) => {
  await open(page);
  await kept(page);
  await field(page, "Naam van de functie").press("End");
  await field(page, "Naam van de functie").pressSequentially(" (m/v/x)");
  const address = page.url();
  await closed(page);
  const later = await context.newPage();
  await later.goto(address);
  await expect(field(later, "Naam van de functie")).toHaveValue(`${JSON.parse(SHIPPED).title} (m/v/x)`);
});

test("what the storage had not kept when the page went away is noted, named in the list, and kept when it is opened", async ({ page, context }) => {
  await open(page);
  await kept(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("too late", "AbortError");
    };
  });
  await field(page, "Naam van de functie").fill("Tuinier");
  await closed(page);
  const later = await context.newPage();
  const noted = () => later.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("ontwerp")).length);
  await begin(later);
  expect(await noted()).toBe(1);
  await drafts(later).getByRole("link", { name: "Tuinier" }).click();
  await room(later, "Gegevens");
  await expect(field(later, "Naam van de functie")).toHaveValue("Tuinier");
  await expect.poll(noted, "nothing is kept twice once it is safe").toBe(0);
  await later.reload();
  await expect(field(later, "Naam van de functie")).toHaveValue("Tuinier");
});

test("a draft that was never kept is noted too", async ({ page, context }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("too late", "AbortError");
    };
  });
  await open(page);
  await closed(page);
  const later = await context.newPage();
  await begin(later);
  await drafts(later).getByRole("link", { name: JSON.parse(SHIPPED).title }).click();
  await room(later, "Gegevens");
  await expect(field(later, "Naam van de functie")).toHaveValue(JSON.parse(SHIPPED).title);
});

test("a draft that cannot be kept says so at once, can still be saved, and is kept once there is room", async ({ page }) => {
  await open(page);
  await kept(page);
  await page.evaluate(() => {
    const write = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...from: Parameters<typeof write>) {
      if ((globalThis as { full?: boolean }).full) throw new DOMException("no room", "QuotaExceededError");
      return write.apply(this, from);
    };
    (globalThis as { full?: boolean }).full = true;
  });
  await field(page, "Naam van de functie").fill("Tuinier");
  await expect(page.locator(".saved-state")).toContainText("NIET bewaard");
  await expect(page.locator(".saved-state")).toContainText("Bewaar de vacature als bestand");
  expect(JSON.parse((await save(page)).text)).toMatchObject({ title: "Tuinier" });
  await page.evaluate(() => ((globalThis as { full?: boolean }).full = false));
  await expect(page.locator(".saved-state")).toContainText("Bewaard op dit toestel", { timeout: 15_000 });
  await page.reload();
  await room(page, "Gegevens");
  await expect(field(page, "Naam van de functie")).toHaveValue("Tuinier");
});

test("a draft that is open in one tab is not opened in another", async ({ page, context }) => {
  await open(page);
  await kept(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Dit ontwerp is open in een ander tabblad");
  await page.close();
  await other.reload();
  await expect(field(other, "Naam van de functie")).toHaveValue(JSON.parse(SHIPPED).title);
});

test("a draft is deleted only after a question that names it", async ({ page }) => {
  await open(page);
  await kept(page);
  await begin(page);
  await press(page, `Verwijder ${JSON.parse(SHIPPED).title}`);
  await expect(page.getByRole("dialog")).toContainText(JSON.parse(SHIPPED).title);
  await press(page, "Annuleer");
  await press(page, `Verwijder ${JSON.parse(SHIPPED).title}`);
  await press(page, "Verwijder ontwerp");
  await expect(drafts(page)).toContainText("Nog geen ontwerpen");
});

test("a draft opens without network once it was here", async ({ page, site, guard }) => {
  guard.expect(NETWORK);
  await open(page);
  await kept(page);
  const own = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.endsWith(" opstellen"));
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().length;
    });
  // The document, its glue and its wasm, and the part of the manual about it with its pictures.
  const pictures = Object.values<{ part: string }>(JSON.parse(await readFile("public/manual/pictures.json", "utf8"))).filter(({ part }) => part === "website").length;
  await expect.poll(own).toBe(4 + pictures);
  await site.stop();
  await page.reload();
  await expect(field(page, "Naam van de functie")).toHaveValue(JSON.parse(SHIPPED).title);
  const opens = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Hulp hierbij (in een nieuw tabblad)" }).click();
  await expect((await opens).getByRole("heading", { name: "Een vacature opstellen", exact: true })).toBeInViewport();
});

test("a draft is wiped with the rest of a device, and another tab keeps nothing afterwards", async ({ page, context }) => {
  await open(page);
  await kept(page);
  const wiping = await context.newPage();
  await arrive(wiping, "#/wissen");
  await press(wiping, "Wis dit toestel");
  await press(wiping, "Wis alles");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit toestel is gewist");
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});
