// The candidate's page: the text, finding things, the calculator, paper.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

test.use({ serviceWorkers: "allow" });

const PAGE = "vacature/projectmedewerker-samenleven-en-integratie/";
const EXAMPLE = "Voorbeeld met 30/30, geen officieel resultaat";

const started = async (page: Page, place = PAGE) => {
  await page.goto(place);
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
};
const calculator = (page: Page) => page.locator("#rekenhulp");
const verdict = (page: Page) => page.locator(".calculator__result");
const points = (page: Page, part: string) => page.locator(`#punten-${part}`);
const folded = (text: string) => text.split(/\s+/).filter(Boolean).join(" ");

test("the visible text of the article equals the seed in order", async ({ page }) => {
  await started(page);
  const seen = await page.locator("article").evaluate((article) => {
    // What is ours in it stands in tests/visible_text.rs, label by label.
    const ours = article.querySelectorAll<HTMLElement>(".ours, .level-ladder__mark, .visually-hidden");
    ours.forEach((one) => one.remove());
    // Firefox reads the boxes of a drawing without anything between them.
    article.querySelectorAll("svg").forEach((drawing) => {
      const boxes = [...drawing.querySelectorAll("text")].map((box) => box.textContent);
      drawing.replaceWith(` ${boxes.join(" ")} `);
    });
    return (article as HTMLElement).innerText;
  });
  const seed = await readFile("tests/seed/000_fa041cb4c18e583a.txt", "utf8");
  expect(folded(seen)).toBe(folded(folded(seed).replace("Lokaal bestuur Sint-Pieters-Leeuw 10", " ")));
});

// Firefox does not measure layout shifts.
test("wasm takes over without a jump", { tag: "@chromium" }, async ({ page }) => {
  await page.addInitScript(() => {
    const all = globalThis as { shift?: number };
    all.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) all.shift! += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await started(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (globalThis as { shift?: number }).shift)).toBe(0);
});

test("a search counts its hits and leads to them", async ({ page }) => {
  await started(page);
  await page.getByLabel("Zoek op deze pagina").fill("gezamelijk");
  await expect(page.locator(".search__count")).toHaveText("2 keer gevonden, op 1 plaats.");
  await page.locator("#zoeken").getByRole("link", { name: "Samenwerken" }).click();
  await expect(page).toHaveURL(/#samenwerken$/);
  await expect(page.locator("#samenwerken")).toBeInViewport();
  await page.getByLabel("Zoek op deze pagina").fill("zeppelin");
  await expect(page.locator(".search__count")).toHaveText("“zeppelin” staat niet in de tekst.");
});

test("the competencies are filtered by kind, and a link to a hidden one shows all again", async ({ page }) => {
  await started(page);
  const filter = page.getByRole("group", { name: "Toon" });
  const shown = page.locator("section.competency").filter({ visible: true });
  const all = await shown.count();
  const kinds = ["Kerncompetenties", "Functiespecifieke competenties"];
  let together = 0;
  for (const kind of kinds) {
    await filter.getByLabel(kind, { exact: true }).check();
    const count = await shown.count();
    await expect(page.locator(".explorer__count")).toHaveText(`${count} van de ${all} competenties`);
    expect(count).toBeGreaterThan(0);
    together += count;
  }
  expect(together).toBe(all);
  const hidden = page.locator("#samenwerken");
  await expect(hidden).toBeHidden();
  await page.locator('#inhoud a[href="#samenwerken"]').evaluate((link) => (link as HTMLElement).click());
  await expect(hidden).toBeFocused();
  await expect(hidden).toBeInViewport();
  await expect(shown).toHaveCount(all);
});

test("a difficult word explains itself on a tap", async ({ page }) => {
  await started(page);
  await page.getByRole("button", { name: "afdelingshoofd" }).first().click();
  await expect(page.getByText("De persoon die een afdeling leidt.").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("De persoon die een afdeling leidt.").first()).toBeHidden();
});

test.describe("the calculator", () => {
  test("says with every reason what is still needed, by keyboard only", async ({ page }) => {
    await started(page);
    await expect(calculator(page)).toContainText(EXAMPLE);
    await points(page, "gevalstudie").focus();
    await page.keyboard.type("15");
    await page.keyboard.press("Tab");
    await page.keyboard.type("15");
    await expect(verdict(page)).toContainText("Met deze punten slaag je nog niet.");
    await expect(verdict(page)).toContainText("Mondelinge proef: minstens 30 van de 40.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("20");
    await expect(verdict(page)).toContainText("Je haalt elk minimum, maar op het geheel kom je aan 50. Je hebt nog 10 punten nodig.");
    await points(page, "mondeling").fill("30");
    await expect(verdict(page)).toContainText("Met deze punten slaag je.");
  });

  test("keeps its state behind the #, to be shared", async ({ page, context, site }) => {
    await started(page);
    await page.locator("#verdeling-gevalstudie").fill("40");
    await points(page, "gevalstudie").fill("25,5");
    await expect(page).toHaveURL(/#rekenhulp\?voorbeeld-met-40\/20,-geen-officieel-resultaat&max\/gevalstudie=40&gevalstudie=25,5$/);
    const asked: string[] = [];
    const other = await context.newPage();
    other.on("request", (request) => asked.push(request.url()));
    await other.goto(page.url());
    await expect(points(other, "gevalstudie")).toHaveValue("25,5");
    await expect(calculator(other)).toContainText("Voorbeeld met 40/20, geen officieel resultaat");
    expect(asked.filter((url) => url.startsWith(site.url) && url.split("#")[0].includes("25,5"))).toEqual([]);
  });

  test("quotes what it cannot read and counts it as open", async ({ page }) => {
    await started(page);
    await points(page, "mondeling").fill("41");
    await expect(calculator(page)).toContainText("“41” is meer dan het maximum van 40 punten.");
    await points(page, "mondeling").fill("veel");
    await expect(calculator(page)).toContainText("“veel” is geen getal.");
    await expect(verdict(page)).toContainText("telt nog niet mee");
    await page.locator("#verdeling-gevalstudie").fill("60");
    await expect(calculator(page)).toContainText("Typ meer dan 0 en hoogstens 59,99 punten.");
    await expect(verdict(page)).toContainText("De verdeling klopt nog niet.");
  });

  test("answers a bad address with every fault and keeps what was there", async ({ page }) => {
    await started(page, `${PAGE}#rekenhulp?sollicitatie=3&mondeling=%zz`);
    await expect(calculator(page)).toContainText("“sollicitatie” in het adres is geen onderdeel van deze selectie.");
    await expect(calculator(page)).toContainText("“mondeling=%zz” in het adres is beschadigd");
    await expect(points(page, "mondeling")).toHaveValue("");
    await expect(calculator(page)).toBeInViewport();
  });
});

// Firefox does not show on screen what it would print.
test("on paper there are no controls, and the example says that it is one", { tag: "@chromium" }, async ({ page }) => {
  await started(page);
  await points(page, "mondeling").fill("25");
  await page.getByRole("group", { name: "Toon" }).getByLabel("Functiespecifieke competenties", { exact: true }).check();
  await expect(page.locator("#samenwerken")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#samenwerken"), "what the filter hides is printed all the same").toBeVisible();
  for (const control of ["nav", "#zoeken", ".explorer__filter", "button.button", "input"]) {
    for (const one of await page.locator(control).all()) await expect(one).toBeHidden();
  }
  await expect(calculator(page)).toContainText(EXAMPLE);
  await expect(calculator(page).getByText("Mondelinge proef: 25 van de 40")).toBeVisible();
  await expect(page.locator(".sign-off")).toContainText("Ik heb kennis genomen van de functiebeschrijving.");
  await expect(page.getByText("Als kandidaat teken je niets", { exact: true })).toBeVisible();
});

test("a vacancy file with defects shows the defects instead of a blank page", async ({ page, site }) => {
  site.alter(/^vacancies\/.*integratie\.json$/, (bytes) =>
    Buffer.from(bytes.toString().replace('"title": "Projectmedewerker Samenleven en integratie"', '"title": ""')),
  );
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze vacature kan niet getoond worden");
  await expect(page.locator("main li").first()).toContainText("title");
});
