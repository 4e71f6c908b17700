// What the browser may do to the engine and its storage: it dies, the room runs out, the database goes away.
import type { Page } from "@playwright/test";
import { arrive, open, practice, saved } from "./committee.ts";
import { cards, cell, column, got, hand, heading, leave, made, receive, score, state, told, type } from "./dossier.ts";
import { Engine } from "./engine.ts";
import { device, expect, test as base } from "./fixtures.ts";

const test = base.extend<{ engine: Engine }>({
  engine: async ({ page, site }, use) => use(new Engine(page, site)),
});
const VALUES = ["12", "12,5", "30", "0", "0,25", "29,99"];

/** Every value is on this device: a reload has them all. */
const there = async (page: Page, values: string[]) => {
  await saved(page);
  await page.reload();
  await expect(cell(page, 0, 0)).toBeVisible();
  expect((await column(page, 0)).slice(0, values.length)).toEqual(values);
};
const scores = async (page: Page) => {
  await practice(page);
  await open(page, "Punten");
  await score(page, 0, 0, VALUES[0]);
  await saved(page);
};

test.describe("the engine dies in the middle of entry", () => {
  for (const [how, act] of [
    ["without a word", (engine: Engine) => engine.die()],
    ["with an error", (engine: Engine) => engine.fail()],
    ["while it writes", (engine: Engine) => engine.trouble({ fatal: true })],
  ] as const) {
    test(`${how}: typing goes on, nothing unsafe is called kept, and all of it is safe after the restart`, async ({ page, engine, guard }) => {
      guard.expect(/the engine fell over/);
      await engine.watch();
      await scores(page);
      await engine.forget();
      await act(engine);
      for (const [row, value] of VALUES.entries()) if (row > 0) await score(page, row, 0, value);
      await expect.poll(engine.starts, { timeout: 30_000 }).toBe(1);
      await score(page, 0, 1, "21");
      await saved(page);
      expect(await engine.journal()).toContainEqual(expect.stringMatching(/^shown (Bezig|NIET bewaard)/));
      await engine.honest();
      expect(await column(page, 0)).toEqual(VALUES);
      await there(page, VALUES);
      await expect(cell(page, 0, 1)).toHaveValue("21");
    });
  }

  test("three times, with something typed and not left each time", async ({ page, engine }) => {
    await engine.watch();
    await scores(page);
    for (const row of [1, 2, 3]) {
      await engine.forget();
      await engine.die();
      await type(page, row, 0, VALUES[row]);
      await expect.poll(engine.starts, { timeout: 30_000 }).toBe(1);
      await leave(page);
      await saved(page);
      await engine.honest();
    }
    await there(page, VALUES.slice(0, 4));
  });
});

test("every change is asked to lie on the disk before it counts", async ({ page, context, engine }) => {
  await receive(context);
  await engine.watch();
  await scores(page);
  const id = page.url().split("/").at(-2)!;
  await score(page, 1, 0, "30,");
  await open(page, "Bestand");
  const file = await got(page, page.locator("#bewaar-bestand"));
  await page.getByRole("button", { name: "Maak een kopie als sjabloon" }).click();
  await made(page, id);
  await page.getByRole("link", { name: "Selectiewijzer – commissie" }).click();
  await expect(cards(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Verwijder Kopie van" }).click();
  await page.getByRole("button", { name: "Verwijder dossier" }).click();
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Zet terug Kopie van" }).click();
  await expect(cards(page)).toHaveCount(2);
  await hand(page, page.locator("#open-bestand"), file);
  await made(page);
  const writes = (await engine.asked()).filter(({ mode }) => mode !== "readonly");
  expect(writes.length).toBeGreaterThan(8);
  expect(writes.filter(({ mode, durability }) => mode !== "readwrite" || durability !== "strict")).toEqual([]);
});

test.describe("storage is refused", () => {
  for (const how of ["refused", "failed"] as const) {
    test(`${how}: a readable page says so, with advice that can be followed`, async ({ page, engine, guard }) => {
      guard.expect(/storage is off|AbortError/);
      await engine.watch({ open: how });
      await page.goto("commissie/");
      await expect(heading(page)).toHaveText("Het deel voor de commissie kon niet starten");
      const notice = page.locator("main .notice");
      await expect(notice).toContainText("Deze browser geeft geen toegang tot zijn opslag.");
      await expect(notice).toContainText("gebruik dan geen privévenster");
      await expect(notice).not.toContainText("Bewaar het dossier als bestand");
      await expect(page.getByText("Bewaard op dit toestel")).toHaveCount(0);
    });
  }
});

test.describe("the storage is full", () => {
  const ADVICE = "De opslag van deze browser is vol. Bewaar het dossier als bestand en maak ruimte vrij op dit toestel.";
  const notKept = async (page: Page) => {
    await expect(state(page)).toContainText("NIET bewaard");
    await expect(state(page)).toContainText(ADVICE);
  };

  for (const full of ["at once", "at the end"] as const) test(`said ${full}: the screen says so, the file holds all of it, and it is kept when room comes back`, async ({ page, context, engine, browser, baseURL }) => {
    await receive(context);
    await engine.watch();
    await scores(page);
    await engine.forget();
    await engine.trouble({ full });
    for (const [row, value] of VALUES.entries()) if (row > 0) await score(page, row, 0, value);
    await notKept(page);
    await open(page, "Bestand");
    const file = await got(page, page.locator("#bewaar-bestand"));
    await notKept(page);

    const elsewhere = await device(browser, baseURL!);
    const other = await elsewhere.newPage();
    await arrive(other);
    await hand(other, other.locator("#open-bestand"), file);
    await made(other);
    await open(other, "Punten");
    expect(await column(other, 0)).toEqual(VALUES);
    await elsewhere.close();

    await engine.trouble();
    await saved(page);
    await engine.honest();
    await open(page, "Punten");
    await there(page, VALUES);
  });

  test("leaving the dossier and coming back shows what is not kept yet", async ({ page, engine }) => {
    await engine.watch();
    await scores(page);
    await engine.forget();
    await engine.trouble({ full: "at the end" });
    await score(page, 1, 0, VALUES[1]);
    await notKept(page);
    await page.getByRole("link", { name: "Selectiewijzer – commissie" }).click();
    await expect(heading(page)).toHaveText("Dossiers op dit toestel");
    await notKept(page);
    await cards(page).getByRole("link").click();
    await open(page, "Punten");
    await expect(cell(page, 1, 0)).toHaveValue(VALUES[1]);
    await notKept(page);
    await score(page, 2, 0, VALUES[2]);
    await engine.trouble();
    await saved(page);
    await engine.honest();
    await there(page, VALUES.slice(0, 3));
  });

  test("a reload keeps what the storage does not, and a dossier that could not be made leaves nothing in another one", async ({ page, engine }) => {
    await engine.watch();
    await scores(page);
    await engine.forget();
    await engine.trouble({ full: "at the end" });
    await arrive(page, "#/nieuw");
    await page.locator("#maak-oefening").click();
    await expect(told(page)).toContainText(ADVICE);
    await page.getByRole("link", { name: "Selectiewijzer – commissie" }).click();
    await cards(page).getByRole("link").click();
    await open(page, "Kandidaten");
    await expect(page.locator("#kandidaten tbody tr")).toHaveCount(6);
    await open(page, "Punten");
    for (const row of [1, 2]) await score(page, row, 0, VALUES[row]);
    await notKept(page);
    await engine.honest();
    await page.reload();
    await expect(cell(page, 2, 0)).toHaveValue(VALUES[2]);
    await there(page, VALUES.slice(0, 3));
  });

  test("it is tried again calmly: every change once per try, however long it lasts", async ({ page, engine }) => {
    await engine.watch();
    await scores(page);
    await engine.forget();
    await engine.trouble({ full: "at the end" });
    for (const row of [1, 2, 3]) await score(page, row, 0, VALUES[row]);
    await notKept(page);
    const tries = async (word: string) => (await engine.journal()).filter((line) => line.startsWith(`asked {"${word}"`)).length;
    await expect.poll(() => tries("ping"), { timeout: 30_000 }).toBeGreaterThan(12);
    expect(await tries("change")).toBeLessThanOrEqual(3 * (2 + (await tries("ping"))));
    await engine.trouble();
    await there(page, VALUES.slice(0, 4));
  });
});

test.describe("the database goes away under the engine", () => {
  for (const [how, act] of [
    ["and the browser says so", (engine: Engine) => engine.lose()],
    ["without a word", (engine: Engine) => engine.shut()],
  ] as const) {
    test(`${how}: it is opened again and the change is kept`, async ({ page, engine }) => {
      await engine.watch();
      await scores(page);
      await engine.forget();
      await act(engine);
      for (const row of [1, 2]) await score(page, row, 0, VALUES[row]);
      await saved(page);
      await expect(told(page)).toBeEmpty();
      await engine.honest();
      await there(page, VALUES.slice(0, 3));
    });
  }
});

test.describe("the storage is taken away from outside", () => {
  const outside = (page: Page, act: "delete" | "newer") =>
    page.evaluate(
      (act) =>
        new Promise<void>((done, failed) => {
          const asked = act === "delete" ? indexedDB.deleteDatabase("selectiewijzer") : indexedDB.open("selectiewijzer", 99);
          asked.addEventListener("success", () => {
            if (act === "newer") (asked.result as IDBDatabase).close();
            done();
          });
          asked.addEventListener("error", () => failed(asked.error));
        }),
      act,
    );

  test("deleted: what is shown as kept after it is all there", async ({ page, engine }) => {
    await engine.watch();
    await scores(page);
    await engine.forget();
    await outside(page, "delete");
    for (const [row, value] of VALUES.entries()) if (row > 0) await score(page, row, 0, value);
    await saved(page);
    await engine.honest();
    await there(page, VALUES);
  });

  test("by a newer version in another tab: this one says so, calls nothing kept, and its file holds all of it", async ({ page, context, engine, browser, baseURL }) => {
    await receive(context);
    await engine.watch();
    await scores(page);
    await engine.forget();
    await outside(page, "newer");
    await score(page, 1, 0, VALUES[1]);
    await expect(state(page)).toContainText("NIET bewaard");
    await expect(state(page)).toContainText("In een ander tabblad draait een nieuwere versie.");
    await engine.honest();
    await open(page, "Bestand");
    const file = await got(page, page.locator("#bewaar-bestand"));
    const elsewhere = await device(browser, baseURL!);
    const other = await elsewhere.newPage();
    await arrive(other);
    await hand(other, other.locator("#open-bestand"), file);
    await made(other);
    await open(other, "Punten");
    expect((await column(other, 0)).slice(0, 2)).toEqual(VALUES.slice(0, 2));
    await elsewhere.close();
  });
});
