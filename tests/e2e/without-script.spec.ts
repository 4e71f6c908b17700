// With scripts off: everything reads, and what cannot answer says so. See playwright.config.ts for how they are off.
// Nothing changes after loading then, so every look is a single one.
import type { Locator, Page } from "@playwright/test";
import { HOSTS, VACANCY, expect, test } from "./hosts.ts";

const PAGE = "vacature/projectmedewerker-samenleven-en-integratie/";
const SCREENS = [{ width: 360, height: 640 }, { width: 1280, height: 800 }];

const lies = async (inside: { width: number; height: number }, one: Locator) => {
  const box = await one.boundingBox();
  return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= inside.width && box.y + box.height <= inside.height;
};
// Noting a choice beforehand would take script.
test.use({ answered: false });

const shown = (page: Page, selector: string) => page.locator(selector).first().isVisible();

for (const screen of SCREENS) {
  test(`the first screen of ${screen.width}×${screen.height} says what the job is and how to go on`, async ({ page }) => {
    await page.setViewportSize(screen);
    await page.goto("");
    const first = [
      page.getByRole("heading", { level: 1, name: "Projectmedewerker Samenleven en integratie" }),
      page.locator("header").getByText("Lokaal bestuur Sint-Pieters-Leeuw"),
      page.locator("header").getByText("De dienst Samenleven en integratie staat in voor"),
      page.locator("header").getByRole("link", { name: "Hoe verloopt de selectie" }),
    ];
    for (const one of first) expect(await lies(screen, one.first()), String(one)).toBe(true);
  });
}

test("the calculator says politely that it needs script, and shows no dead fields", async ({ page }) => {
  await page.goto(PAGE);
  expect(await shown(page, ".calculator__needs-script")).toBe(true);
  expect(await shown(page, "#punten-gevalstudie")).toBe(false);
  expect(await shown(page, "#zoeken")).toBe(false);
});

test("nothing is wider than a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PAGE);
  expect(await shown(page, "footer")).toBe(true);
  expect((await page.locator("main").boundingBox())!.width).toBeLessThanOrEqual(320);
});

test("no script runs, and nothing is said to have failed", async ({ page }) => {
  for (const place of ["", PAGE, "commissie/", "handleiding/", "handleiding/commissie/"]) {
    await page.goto(place);
    expect(await shown(page, "h1"), place).toBe(true);
    expect(await page.locator("html[data-gestart]").count(), place).toBe(0);
    expect(await shown(page, "#storing"), place).toBe(false);
  }
});

test("the committee's part says that it needs script", async ({ page }) => {
  await page.goto("commissie/");
  expect(await page.locator("noscript p").isVisible()).toBe(true);
  expect(await page.locator("noscript p").textContent()).toContain("Dit deel werkt alleen met JavaScript.");
});

for (const host of HOSTS) {
  test(`in the ${host} page of a municipality the links stand where the elements would`, async ({ page, hosts, site }) => {
    await page.goto(`${hosts.url}${host}.html`);
    const links = page.locator("selectie-wijzer a");
    for (const [at, to] of [[0, "#rekenhulp"], [1, ""], [2, "zelfcheck/"]] as const) {
      expect(await links.nth(at).isVisible()).toBe(true);
      expect(await links.nth(at).getAttribute("href")).toBe(`${site.url}vacature/${VACANCY}/${to}`);
    }
  });
}

test("the framed calculator says that it needs script, below the conditions", async ({ page }) => {
  await page.goto(`insluiten/${VACANCY}/rekenhulp/`);
  expect(await shown(page, ".calculator__needs-script")).toBe(true);
  expect(await page.getByText("Je slaagt als je dit allemaal haalt:").isVisible()).toBe(true);
});

test("the self-check reads, says that picking needs script, and shows no dead fields", async ({ page }) => {
  for (const place of [`vacature/${VACANCY}/zelfcheck/`, `insluiten/${VACANCY}/zelfcheck/`]) {
    await page.goto(place);
    expect(await shown(page, ".calculator__needs-script"), place).toBe(true);
    expect(await page.locator("#samenwerken .choice-field__words").first().isVisible(), place).toBe(true);
    expect(await page.locator("#samenwerken .check-field").first().isVisible(), place).toBe(true);
    for (const dead of ["main input", "main button", ".level-chart"]) expect(await shown(page, dead), `${dead} in ${place}`).toBe(false);
  }
});

test("the page for web editors shows the code, with a stand-in for the address", async ({ page }) => {
  await page.goto("insluiten/");
  expect(await page.locator("#code-script").textContent()).toBe('<script src="https://adres-van-deze-site/selectie-wijzer.js" defer></script>');
  expect(await page.locator("#insluiten-vacature").isVisible()).toBe(false);
});

test("the privacy page and the accessibility statement read, and the ways to them stand in the vacancy and the committee's part", async ({ page }) => {
  for (const [link, last] of [["Privacy", "Een klacht"], ["Toegankelijkheid", "Alinea voor de verklaring van uw website"]]) {
    for (const place of [PAGE, "commissie/"]) {
      await page.goto(place);
      const way = page.getByRole("link", { name: link, exact: true });
      expect(await way.isVisible(), `${link} in ${place}`).toBe(true);
      await page.goto(new URL((await way.getAttribute("href"))!, page.url()).href);
      expect(await page.getByRole("heading", { level: 2, name: last }).isVisible(), `${link} from ${place}`).toBe(true);
    }
  }
});
