// The privacy page and the accessibility statement: found by keyboard, readable without script, and true of the device.
import type { BrowserContext, Page } from "@playwright/test";
import { arrive, practice, saved } from "./committee.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";

test.use({ answered: false, serviceWorkers: "allow" });

const VACANCY = "vacature/projectmedewerker-samenleven-en-integratie/";
const STATEMENTS = [
  { place: "privacy/", link: "Privacy", title: "Privacy" },
  { place: "toegankelijkheid/", link: "Toegankelijkheid", title: "Toegankelijkheidsverklaring" },
];
const NOT_FILLED_IN = "Niet ingevuld – vraag het aan de personeelsdienst";

/** Moves the keyboard on until it stands on a link, and follows it. */
async function follow(page: Page, name: string) {
  const link = page.getByRole("link", { name, exact: true });
  const there = () => link.evaluate((one) => one === document.activeElement);
  for (let stops = 0; stops < 60 && !(await there()); stops += 1) await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
}

/** All that a site can leave on a device. */
async function left(page: Page, context: BrowserContext) {
  const here = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
    caches: (await caches.keys()).map((name) => name.split(" ").at(-1)).sort(),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));
  return { ...here, cookies: await context.cookies() };
}

for (const { place, link, title } of STATEMENTS) {
  // A soft hyphen says where the title may break.
  const heading = (page: Page) =>
    expect.poll(async () => (await page.getByRole("heading", { level: 1 }).textContent())?.replace("\u00ad", "")).toBe(title);

  test(`${title}: from the vacancy and back, by keyboard only`, async ({ page }) => {
    await page.goto(VACANCY);
    await expect(page.locator("html[data-gestart]")).toHaveCount(1);
    await page.getByRole("link", { name: "Voor de selectiecommissie" }).focus();
    await follow(page, link);
    await heading(page);
    await page.keyboard.press("Tab");
    await expect(page.locator(".skip-link")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#inhoud")).toBeFocused();
    await follow(page, "Alle vacatures");
    await expect(page.getByRole("link", { name: "Projectmedewerker Samenleven en integratie" })).toBeVisible();
  });

  test(`${title}: from the committee's first page, by keyboard only`, async ({ page }) => {
    await arrive(page);
    await expect(page.getByRole("heading", { level: 1, name: "Dossiers op dit toestel" })).toBeVisible();
    await follow(page, link);
    await heading(page);
  });

  test(`${title}: looks as every page must, and runs nothing`, async ({ page }) => {
    await page.goto(place);
    await heading(page);
    await expect(page.locator("script")).toHaveCount(0);
    await expect(page.getByText(NOT_FILLED_IN).first()).toBeVisible();
    await look(page, title);
  });
}

test("the paragraph for the host can be selected as one text", async ({ page }) => {
  await page.goto("toegankelijkheid/");
  const selected = await page.locator("#alinea-tekst").evaluate((quote) => {
    getSelection()!.selectAllChildren(quote);
    return getSelection()!.toString().trim();
  });
  expect(selected).toMatch(/^De vacatures en de selectieprocedures op \[adres van Selectiewijzer\] .*\[contact voor toegankelijkheid\]\.$/);
});

test("who reads and reckons leaves nothing about themselves on the device, as the privacy page says", async ({ page, context }) => {
  await page.goto(VACANCY);
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
  await page.locator("#punten-gevalstudie").fill("20");
  await page.locator("#punten-mondeling").fill("30");
  await page.getByLabel("Zoek op deze pagina").fill("team");
  await expect(page).toHaveURL(/#/);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  const program = { databases: [], caches: ["lezen", "los"], local: [], session: [], cookies: [] };
  expect((await left(page, context)).caches).toContain("lezen");
  for (const { place } of STATEMENTS) {
    await page.goto(place);
    expect(await left(page, context), place).toEqual(program);
  }
  const [addresses, loose] = await page.evaluate(async () =>
    Promise.all((await caches.keys()).sort().map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))));
  // The list of vacancies may change beside a release; what it names is kept whatever was read of it.
  expect(loose.map((url) => url.split("/").at(-1))).toEqual(["index.json"]);
  expect(addresses.length).toBeGreaterThan(10);
  // A file of the program has no question and no points in its address.
  expect(addresses.map((url) => url.replace(/\?__WB_REVISION__=[^&]*$/, "")).filter((url) => /[?#]/.test(url))).toEqual([]);
});

test("what the committee's part leaves is what the privacy page names", async ({ page, context }) => {
  await practice(page);
  await saved(page);
  const { databases, local, session, cookies } = await left(page, context);
  expect(databases).toEqual(["selectiewijzer"]);
  expect(local.filter((key) => !/^selectiewijzer-(onderweg|proef|kopie-)/.test(key))).toEqual([]);
  expect({ session, cookies }).toEqual({ session: [], cookies: [] });
});
