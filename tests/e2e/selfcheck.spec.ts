// The self-check: only for who does it, on the device only, and in a frame kept nowhere.
import type { Frame, Page } from "@playwright/test";
import { VACANCY, element, expect, fits, inside, test } from "./hosts.ts";
import { look } from "./look.ts";

const PLACE = `vacature/${VACANCY}/zelfcheck/`;
const NAME = `selectiewijzer-zelfcheck-${VACANCY}`;

test.use({ answered: false, serviceWorkers: "allow" });

const started = async (page: Page) => {
  await page.goto(PLACE);
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
};
/** One competency: required level 2, five examples. */
const question = (page: Page | Frame) => page.locator("#visie");
const level = (page: Page | Frame, words: RegExp) => question(page).getByRole("radio", { name: words });
const examples = (page: Page | Frame) => question(page).getByRole("checkbox");
const result = (page: Page | Frame) => question(page).getByRole("status");
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), NAME);
const wipe = (page: Page) => page.getByRole("button", { name: "Wis mijn antwoorden" });
const row = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Visie (conceptueel denken)", exact: true }) });

test("is found from the vacancy, from its contents, and leads back", async ({ page, site }) => {
  await page.goto(`vacature/${VACANCY}/`);
  await expect(page.locator('#inhoud a[href="#zelfcheck"]')).toHaveCount(1);
  await expect(page.getByRole("link", { name: "Welk niveau past bij jou? Doe de zelfcheck" })).toHaveCount(1);
  await page.getByRole("link", { name: "Doe de zelfcheck", exact: true }).click();
  await expect(page).toHaveURL(site.url + PLACE);
  await page.getByRole("link", { name: "Terug naar de vacature" }).click();
  await expect(page).toHaveURL(`${site.url}vacature/${VACANCY}/#zelfcheck`);
});

test("begins by saying that it is only for you", async ({ page }) => {
  await started(page);
  await expect(page.locator("main p").first()).toHaveText("Alleen voor jou. Niemand ziet dit. Het telt niet mee.");
  await look(page, "fresh");
});

test("a level is picked, examples are counted, and neither changes the other", async ({ page }) => {
  await started(page);
  const all = await examples(page).count();
  await examples(page).nth(0).check();
  await examples(page).nth(2).check();
  await expect(result(page)).toContainText("Gevraagd: niveau 2. Jij koos nog geen niveau.");
  await expect(result(page)).toContainText(`2 van de ${all} voorbeelden herken ik`);
  await level(page, /^1\. /).check();
  await expect(result(page)).toContainText("Gevraagd: niveau 2. Jij koos: niveau 1.");
  await expect(result(page)).toContainText("Wat helpt: lees wat niveau 2 vraagt");
  await expect(result(page)).toContainText(`2 van de ${all} voorbeelden herken ik`);
  await page.getByText("Toon als tabel").click();
  await expect(row(page).getByRole("cell")).toHaveText(["2", "1", `2 van de ${all} voorbeelden herken ik`]);
  await level(page, /^3\. /).check();
  await expect(result(page)).toContainText("Niveau 3 omvat ook niveau 1 en 2.");
  await expect(row(page).getByRole("cell").nth(1)).toHaveText("3");
  const steps = page.locator(".level-chart__row").filter({ has: page.getByText("Visie (conceptueel denken)", { exact: true }) }).locator(".level-chart__step");
  await expect(steps).toHaveCount(3);
  await expect(steps.locator(".icon"), "reached up to what was picked").toHaveCount(3);
  await level(page, /nog niet/).check();
  await expect(steps.locator(".icon")).toHaveCount(0);
  await look(page, "answered");
});

test("a reload keeps it on this device, and one press wipes it", async ({ page }) => {
  await started(page);
  expect(await kept(page)).toBeNull();
  await expect(page.locator("main")).toContainText("Je antwoorden staan alleen in deze browser op dit toestel, tot je ze wist.");
  await level(page, /^2\. /).check();
  await examples(page).nth(1).check();
  expect(await kept(page)).toMatch(/^zelfcheck\?tekst=[0-9A-Z]{8}&visie=2\/1$/);
  expect(page.url(), "the address says nothing of it").not.toContain("#");
  await page.reload();
  await expect(level(page, /^2\. /)).toBeChecked();
  await expect(examples(page).nth(1)).toBeChecked();
  await wipe(page).click();
  await expect(page.getByText("Je antwoorden zijn gewist.")).toBeVisible();
  await expect(level(page, /nog niet/)).toBeChecked();
  await expect(examples(page).nth(1)).not.toBeChecked();
  expect(await kept(page)).toBeNull();
  await page.reload();
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
  await expect(level(page, /nog niet/)).toBeChecked();
});

test("what another tab wiped does not come back with a reload", async ({ page, context }) => {
  await started(page);
  await level(page, /^2\. /).check();
  await examples(page).nth(1).check();
  const other = await context.newPage();
  await started(other);
  await expect(level(other, /^2\. /)).toBeChecked();
  await wipe(other).click();
  await page.reload();
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
  await expect(level(page, /nog niet/)).toBeChecked();
  await expect(examples(page).nth(1)).not.toBeChecked();
  expect(await kept(page)).toBeNull();
});

test.describe("before the program is there", () => {
  // What is kept would be there at once.
  test.use({ serviceWorkers: "block" });

  for (const place of [PLACE, `insluiten/${VACANCY}/zelfcheck/`]) {
    test(`what is ticked in ${place} counts, and comes on top of what was said before`, async ({ page }) => {
      let arrive = () => {};
      const hold = async () => {
        const arrived = new Promise<void>((done) => (arrive = done));
        await page.unrouteAll();
        await page.route(/\/zelfcheck-[^/]*\.wasm$/, async (route) => (await arrived, await route.continue()));
      };
      await hold();
      await page.goto(place);
      await level(page, /^2\. /).check();
      await examples(page).nth(1).check();
      arrive();
      await expect(result(page)).toContainText("Jij koos: niveau 2.");
      await expect(level(page, /^2\. /)).toBeChecked();
      await expect(examples(page).nth(1)).toBeChecked();
      await expect(result(page)).toContainText("1 van de");
      if (place !== PLACE) return expect(await kept(page), "a frame keeps nothing").toBeNull();
      await expect.poll(() => kept(page)).toMatch(/&visie=2\/1$/);
      await hold();
      await page.reload();
      await examples(page).nth(0).check();
      arrive();
      await expect(result(page)).toContainText("Jij koos: niveau 2.");
      await expect.poll(() => kept(page)).toMatch(/&visie=2\/0\.1$/);
    });
  }

  test("Enter in a question sends nothing", async ({ page }) => {
    await page.route(/\/zelfcheck-[^/]*\.wasm$/, () => {});
    await page.goto(PLACE);
    const address = page.url();
    await level(page, /^2\. /).check();
    await page.keyboard.press("Enter");
    await examples(page).first().press("Enter");
    expect(page.url()).toBe(address);
    await expect(level(page, /^2\. /)).toBeChecked();
  });
});

test("each page has a program of its own", async ({ page }) => {
  const program = async (place: string) => /data-wasm="(.*?)"/.exec(await (await page.request.get(place)).text())?.[1];
  for (const place of [PLACE, `insluiten/${VACANCY}/zelfcheck/`, "zelfcheck/"])
    expect(await program(place), place).toMatch(/^(\.\.\/)+zelfcheck-/);
  for (const place of ["", `vacature/${VACANCY}/`, `insluiten/${VACANCY}/vacature/`])
    expect(await program(place), place).toMatch(/\/vacature-[^/]*\.wasm$/);
});

test("works with the keyboard alone", async ({ page }) => {
  await started(page);
  await level(page, /nog niet/).focus();
  await page.keyboard.press("ArrowUp");
  await expect(level(page, /^3\. /)).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(level(page, /^2\. /)).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(examples(page).first()).toBeChecked();
  await expect(result(page)).toContainText("Jij koos: niveau 2.");
  await wipe(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Je antwoorden zijn gewist.")).toBeVisible();
  await expect(wipe(page)).toBeFocused();
});

// Firefox does not show on screen what it would print.
test("the preparation on paper has the required level, the choice, room to write and the aspects of the oral test", { tag: "@chromium" }, async ({ page }) => {
  await started(page);
  const all = await examples(page).count();
  const first = (await examples(page).first().locator("xpath=../span").innerText()).trim();
  await level(page, /^1\. /).check();
  await examples(page).first().check();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main")).toContainText("Alleen voor jou. Niemand ziet dit. Het telt niet mee.");
  const paper = page.locator(".preparation").filter({ has: page.getByRole("heading", { name: "Visie (conceptueel denken)", exact: true }) });
  await expect(paper).toBeVisible();
  await expect(paper).toContainText("Niveau 2: ");
  await expect(paper).toContainText("Gevraagd: niveau 2. Jij koos: niveau 1.");
  await expect(paper).not.toContainText(first);
  await expect(paper.locator(".preparation__example")).toHaveCount(all - 1);
  const oral = page.locator(".preparation").filter({ has: page.getByRole("heading", { name: "Mondelinge proef: waar de commissie op let" }) });
  await expect(oral).toContainText("motivatie");
  await expect(oral).toContainText("interesse voor het werkterrein");
  for (const control of await page.locator("button, input, nav").all()) await expect(control).toBeHidden();
  await expect(page.locator(".self-check__screen")).toBeHidden();
});

for (const [what, text, said] of [
  ["broken", "zelfcheck?tekst", "Je vorige antwoorden zijn niet meer leesbaar en dus gewist."],
  ["foreign", "{\"niveau\":2}", "Je vorige antwoorden zijn niet meer leesbaar en dus gewist."],
  ["about another text", "zelfcheck?tekst=00000000&visie=2/1", "De tekst van de competenties is veranderd."],
]) {
  test(`what is kept and ${what} is dropped with a sentence`, async ({ page }) => {
    await started(page);
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [NAME, text]);
    await page.reload();
    await expect(page.getByText(said)).toBeVisible();
    await expect(level(page, /nog niet/)).toBeChecked();
    expect(await kept(page)).toBeNull();
    await level(page, /^2\. /).check();
    await expect(page.getByText(said)).toBeHidden();
  });
}

test("a browser that keeps nothing is said", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("vol", "QuotaExceededError");
    };
  });
  await started(page);
  await level(page, /^2\. /).check();
  await expect(page.getByText("Deze browser wil niets bewaren.")).toBeVisible();
  await expect(result(page)).toContainText("Jij koos: niveau 2.");
});

test("in a frame it keeps nothing, says so, and comes back after a move", async ({ page, hosts }) => {
  // Of the same site everything could be kept.
  await page.goto(`${hosts.near}plain.html`);
  const address = page.url();
  const check = await inside(page, "zelfcheck");
  await expect(check.getByText("Wat je kiest, blijft op deze pagina en wordt nergens bewaard.")).toBeVisible();
  await expect(check.getByText("Dit ingesloten deel bewaart niets op je toestel.")).toBeVisible();
  await level(check, /^3\. /).check();
  await examples(check).nth(1).check();
  await expect(result(check)).toContainText("Jij koos: niveau 3.");
  await fits(page, "zelfcheck");
  expect(await check.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await element(page, "zelfcheck").evaluate((one) => document.getElementById("daarna")!.append(one));
  const again = await inside(page, "zelfcheck");
  await expect(level(again, /^3\. /)).toBeChecked();
  await expect(examples(again).nth(1)).toBeChecked();
  expect(page.url()).toBe(address);
  await again.getByRole("button", { name: "Wis mijn antwoorden" }).click();
  await element(page, "zelfcheck").evaluate((one) => document.getElementById("eerst")!.append(one));
  const once_more = await inside(page, "zelfcheck");
  await expect(level(once_more, /nog niet/)).toBeChecked();
});
