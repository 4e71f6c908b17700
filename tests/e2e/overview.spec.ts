// Several vacancies: the overview with who is open, closing and closed; and one that was put beside the site after it was built.
import type { Page } from "@playwright/test";
import { arrive, rooms } from "./committee.ts";
import { expect, Site, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { beside, FIRST, released, vacancy } from "./vacancies.ts";

test.use({ serviceWorkers: "allow" });

const PLACE = { street: "Pastorijstraat 21", postal_code: "1600", locality: "Sint-Pieters-Leeuw" };
const NETWORK = /ServiceWorker|service worker|sw\.js|Failed to load resource|NetworkError|404/i;
const started = (page: Page) => expect(page.locator("html[data-gestart]")).toHaveCount(1);
/** A day on the device. */
const on = (page: Page, day: string) => page.clock.setFixedTime(`${day}T10:00:00+01:00`);
const go = async (page: Page, place: string) => {
  await page.goto(place);
  await started(page);
};
/** The headings of the groups, each with the titles below it. */
const groups = (page: Page) =>
  page.locator(".overview__group").evaluateAll((all) => all.map((one) => [...one.querySelectorAll("h2, h3")].map((head) => head.textContent)));
const line = (page: Page, title: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title, exact: true }) });

const several = test.extend<object, { dist: string }>({
  dist: [
    async ({}, use) => {
      const { dist, remove } = await released({
        archivaris: vacancy("archivaris", "Archivaris", { published: "2026-11-01", closing_date: "2027-01-31", address: PLACE }),
        boekhouder: vacancy("boekhouder", "Boekhouder", { closing_date: "2026-10-31" }),
        jurist: vacancy("jurist", "Jurist"),
        tuinier: vacancy("tuinier", "Tuinier", { closing_date: "2026-12-03" }),
      });
      await use(dist);
      await remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  site: async ({ dist }, use) => {
    const site = await Site.start("/gemeente/vacatures/", dist);
    await use(site);
    await site.stop();
  },
});

several.describe("a release with several vacancies", () => {
  several("opens with an overview that knows which day it is", async ({ page, guard }) => {
    // The documents of this release are not those that its service worker states.
    guard.expect(NETWORK);
    await on(page, "2026-11-30");
    await go(page, "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vacatures");
    expect(await groups(page)).toEqual([
      ["Sluit binnen 7 dagen", "Tuinier"], ["Open", "Archivaris"], ["Zonder einddatum", "Jurist"], ["Afgesloten", "Boekhouder"],
    ]);
    await expect(line(page, "Tuinier")).toContainText("Nog 3 dagen om te solliciteren: tot en met 3 december 2026.");
    await expect(line(page, "Archivaris")).toContainText("Solliciteren tot en met 31 januari 2027.");
    await expect(line(page, "Jurist")).toContainText("Geen einddatum bekend.");
    await expect(line(page, "Boekhouder")).toContainText("Afgesloten: solliciteren kon tot en met 31 oktober 2026.");
    await look(page, "overview");
    await on(page, "2026-12-04");
    await go(page, "vacatures/");
    expect((await groups(page)).map(([title]) => title)).toEqual(["Open", "Zonder einddatum", "Afgesloten"]);
    // What closed last stands first.
    expect((await groups(page)).at(-1)).toEqual(["Afgesloten", "Tuinier", "Boekhouder"]);
  });

  several("has a page for each, on which a closed one can still be read and says so", async ({ page, guard }) => {
    guard.expect(NETWORK);
    await on(page, "2026-12-03");
    await go(page, "");
    await page.getByRole("link", { name: "Tuinier", exact: true }).click();
    await started(page);
    await expect(page).toHaveURL(/\/vacature\/tuinier\/$/);
    const state = page.locator(".applying-line");
    await expect(state).toHaveText("Vandaag is de laatste dag om te solliciteren (3 december 2026).");
    await on(page, "2026-12-04");
    await page.reload();
    await started(page);
    await expect(state).toHaveText("Afgesloten: solliciteren kon tot en met 3 december 2026.");
    await expect(page.getByRole("heading", { name: "POSITIONERING VAN DE FUNCTIE" })).toBeVisible();
    await look(page, "a closed vacancy");
    await page.getByRole("link", { name: "Alle vacatures" }).click();
    await expect(page).toHaveURL(/\/vacatures\/vacatures\/$/);
  });

  several("is read without script, with the last day instead of what that means today", async ({ page }) => {
    const text = async (place: string) => (await page.request.get(place)).text();
    expect(await text("")).toContain("Solliciteren tot en met 3 december 2026.");
    const own = await text("vacature/tuinier/");
    expect(own).toContain("Solliciteren tot en met 3 december 2026.");
    expect(own).not.toContain("ld+json");
    const message = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await text("vacature/archivaris/"));
    expect(JSON.parse(message![1])).toMatchObject({ "@type": "JobPosting", datePosted: "2026-11-01", title: "Archivaris" });
  });

  several("lets the committee choose of which a dossier is made", async ({ page, guard }) => {
    guard.expect(NETWORK);
    await arrive(page, "#/nieuw");
    await page.getByLabel("Vacature", { exact: true }).selectOption("Tuinier");
    await expect(page.getByLabel("Titel van het dossier")).toHaveValue("Tuinier");
    await look(page, "a new dossier, of several vacancies");
    await page.getByRole("button", { name: "Maak dossier" }).click();
    await expect(rooms(page)).toBeVisible();
    await page.goto("commissie/#/");
    await expect(page.getByRole("link", { name: "Tuinier" })).toBeVisible();
  });
});

test.describe("a vacancy put beside the site after it was built", () => {
  test("stands in the overview, and is read and calculated with at an address of its own", async ({ page, site }) => {
    beside(site, { tuinier: vacancy("tuinier", "Tuinier", { closing_date: "2026-12-03" }) });
    await on(page, "2026-11-30");
    await go(page, "");
    // One vacancy was built: the front door is still that one.
    await page.getByRole("link", { name: "Alle vacatures" }).click();
    await expect.poll(() => groups(page)).toEqual([
      ["Sluit binnen 7 dagen", "Tuinier"], ["Zonder einddatum", "Projectmedewerker Samenleven en integratie"],
    ]);
    await page.getByRole("link", { name: "Tuinier", exact: true }).click();
    await started(page);
    await expect(page).toHaveURL(/\/vacature\/\?v=tuinier$/);
    await expect(page).toHaveTitle("Tuinier – Lokaal bestuur Sint-Pieters-Leeuw");
    await expect(page.locator(".applying-line")).toHaveText("Nog 3 dagen om te solliciteren: tot en met 3 december 2026.");
    await page.locator("#punten-mondeling").fill("20");
    await expect(page.locator(".calculator__result")).toContainText("nodig");
    await page.getByLabel("Zoek op deze pagina").fill("team");
    await expect(page.locator(".search__count")).toContainText("gevonden");
    await look(page, "a late vacancy");
    // A link to a place in it, as somebody shares it.
    await page.goto("privacy/");
    await go(page, "vacature/?v=tuinier#voortdurend-verbeteren");
    await expect(page.locator("#voortdurend-verbeteren")).toBeInViewport();
  });

  test("shows the same text as the documents that the build writes of it and of its self-check", async ({ page, site }) => {
    beside(site, { tuinier: vacancy("tuinier", "Projectmedewerker Samenleven en integratie") });
    const text = async (place: string) => {
      await go(page, place);
      return (await page.locator("main").innerText()).replace(/\s+/g, " ");
    };
    expect(await text("vacature/?v=tuinier")).toBe(await text(`vacature/${FIRST}/`));
    expect(await text("zelfcheck/?v=tuinier")).toBe(await text(`vacature/${FIRST}/zelfcheck/`));
  });

  test("has a self-check, and keeps what somebody said under the name that a later build looks for", async ({ page, site }) => {
    beside(site, { tuinier: vacancy("tuinier", "Tuinier") });
    await go(page, "vacature/?v=tuinier");
    await page.getByRole("link", { name: "Doe de zelfcheck", exact: true }).click();
    await started(page);
    await expect(page).toHaveURL(/\/zelfcheck\/\?v=tuinier$/);
    await expect(page).toHaveTitle("Zelfcheck: Tuinier – Lokaal bestuur Sint-Pieters-Leeuw");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zelfcheck: Tuinier");
    const level = page.locator("#visie").getByRole("radio", { name: /^2\. / });
    await level.check();
    await expect(page.locator("#visie").getByRole("status")).toContainText("Gevraagd: niveau 2. Jij koos: niveau 2.");
    await look(page, "the self-check of a late vacancy");
    await page.reload();
    await started(page);
    await expect(level).toBeChecked();
    expect(await page.evaluate(() => localStorage.getItem("selectiewijzer-zelfcheck-tuinier"))).toContain("visie=2/");
    await page.getByRole("link", { name: "Terug naar de vacature" }).click();
    await expect(page).toHaveURL(/\/vacature\/\?v=tuinier#zelfcheck$/);
  });

  test("is text and nothing else, whatever it looks like", async ({ page, site }) => {
    const title = "<img src=x onerror=\"document.title='gekraakt'\"></h1><script>document.title='gekraakt'</script>";
    beside(site, { tuinier: vacancy("tuinier", title) });
    await go(page, "vacatures/");
    await page.getByRole("link", { name: title, exact: true }).click();
    await started(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(await page.locator("img").count()).toBe(0);
    await expect(page).toHaveTitle(`${title} – Lokaal bestuur Sint-Pieters-Leeuw`);
  });

  test("gives way to the document that a later build writes, at the same place in it", async ({ page }) => {
    await page.goto(`vacature/?v=${FIRST}#selectie`);
    await started(page);
    await expect(page).toHaveURL(new RegExp(`/vacature/${FIRST}/#selectie$`));
    await page.goto(`zelfcheck/?v=${FIRST}`);
    await started(page);
    await expect(page).toHaveURL(new RegExp(`/vacature/${FIRST}/zelfcheck/$`));
  });

  test("can be made a dossier of", async ({ page, site }) => {
    beside(site, { tuinier: vacancy("tuinier", "Tuinier") });
    await arrive(page, "#/nieuw");
    await page.getByLabel("Vacature", { exact: true }).selectOption("Tuinier");
    await page.getByRole("button", { name: "Maak oefendossier" }).click();
    await expect(rooms(page)).toBeVisible();
    await expect(page.locator("body")).toContainText("Oefening: Tuinier");
  });

  for (const opened of ["vacature", "zelfcheck"]) test(`is read without network once ${opened}/ was opened for it, and stands in the overview then`, async ({ page, site, guard }) => {
    guard.expect(NETWORK);
    beside(site, { tuinier: vacancy("tuinier", "Tuinier") });
    // Somebody who read another one before.
    await go(page, `vacature/${FIRST}/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await go(page, `${opened}/?v=tuinier`);
    // The document, its program and the text: nothing else is this page's alone.
    const wanted = [/\/vacature\/\?__WB/, /\/laat-[^/]*\.js$/, /\/laat-[^/]*\.wasm$/, /\/vacancies\/index\.json$/, /\/vacancies\/tuinier\.json$/];
    const kept = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => / (laat|los)$/.test(name));
        const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return all.flat().map(({ url }) => url);
      });
    await expect.poll(async () => {
      const files = await kept();
      return wanted.filter((one) => !files.some((file) => one.test(file))).map(String);
    }).toEqual([]);
    await site.stop();
    await go(page, "vacature/?v=tuinier");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tuinier");
    await go(page, "zelfcheck/?v=tuinier");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zelfcheck: Tuinier");
    await go(page, "vacatures/");
    await expect(page.getByRole("link", { name: "Tuinier", exact: true })).toBeVisible();
  });
});

test("a device keeps every vacancy that the list names, and so tells nobody which of them was read", async ({ page, site }) => {
  beside(site, { jurist: vacancy("jurist", "Jurist"), tuinier: vacancy("tuinier", "Tuinier") });
  const kept = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((name) => name.endsWith(" los"));
      const files = name ? await (await caches.open(name)).keys() : [];
      return files.map(({ url }) => url.split("/").at(-1)).sort();
    });
  await go(page, "vacature/?v=tuinier");
  await expect.poll(kept).toEqual(["index.json", "jurist.json", "tuinier.json"]);
  // What is taken out of the list goes, and what comes into it is kept, once the overview was opened again.
  site.restore();
  beside(site, { tuinier: vacancy("tuinier", "Tuinier"), archivaris: vacancy("archivaris", "Archivaris") });
  await go(page, "vacatures/");
  await expect.poll(kept).toEqual(["archivaris.json", "index.json", "tuinier.json"]);
});

test.describe("what is wrong with a file is named in Dutch with its place", () => {
  const broken = {
    boekhouder: JSON.stringify({ ...JSON.parse(vacancy("boekhouder", " ")), employer_details: {} }),
    dubbel: vacancy(FIRST, "Dubbel"),
    nieuwer: JSON.stringify({ format: 99, van: "een latere versie" }),
    tuinier: vacancy("tuinier", "Tuinier"),
  };
  const sentences = [
    ["vacancies/boekhouder.json", "“title”: hier staat geen tekst."],
    ["vacancies/dubbel.json", `“id”: “${FIRST}.json” en “dubbel.json” hebben hetzelfde kenmerk “${FIRST}”, en dus hetzelfde adres`],
    ["vacancies/nieuwer.json", "“format”: dit bestand heeft formaat 99, deze versie kent hoogstens formaat 1. Werk Selectiewijzer bij."],
  ];

  test("in the overview, where the others stand as they are", async ({ page, site }) => {
    beside(site, broken);
    await go(page, "vacatures/");
    for (const [file, sentence] of sentences) await expect(page.locator(".notice").filter({ hasText: file })).toContainText(sentence);
    for (const title of ["Tuinier", "Projectmedewerker Samenleven en integratie"])
      await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
    await look(page, "overview with defects");
  });

  test("where a dossier would be made", async ({ page, site }) => {
    beside(site, broken);
    await arrive(page, "#/nieuw");
    await expect(page.locator(".notice").filter({ hasText: "vacancies/boekhouder.json" })).toContainText("hier staat geen tekst.");
    await expect(page.locator(".notice").filter({ hasText: "vacancies/nieuwer.json" })).toContainText("formaat 99");
  });

  test("at its own address; an address of nothing says so", async ({ page, site, guard }) => {
    guard.expect(/404/);
    beside(site, broken);
    await go(page, "vacature/?v=boekhouder");
    await expect(page.locator(".notice")).toContainText("“title”: hier staat geen tekst.");
    await look(page, "a late vacancy with defects", /./);
    await go(page, "zelfcheck/?v=boekhouder");
    await expect(page.locator(".notice")).toContainText("“title”: hier staat geen tekst.");
    for (const [asked, said] of [
      ["", "Het adres noemt “”: zo heet geen vacature."],
      ["..%2Fgeheim", "Het adres noemt “../geheim”: zo heet geen vacature."],
      ["bestaat-niet", "dit bestand kon niet geladen worden"],
    ]) {
      await go(page, `vacature/?v=${asked}`);
      await expect(page.locator(".notice")).toContainText(said);
    }
  });

  test("in the list itself, and without the list what was built still stands there", async ({ page, site, guard }) => {
    guard.expect(NETWORK);
    site.alter(/^vacancies\/index\.json$/, () => Buffer.from(`["${FIRST}", "Tuinier 2"]`));
    await go(page, "vacatures/");
    await expect(page.locator(".notice")).toContainText("nummer 2: het kenmerk “Tuinier 2” is onbruikbaar");
    site.restore();
    site.answer(/^vacancies\/index\.json$/, () => ({ status: 404, headers: {}, body: "" }));
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await go(page, "vacatures/");
    await expect(page.getByRole("link", { name: "Projectmedewerker Samenleven en integratie", exact: true })).toBeVisible();
    await expect(page.locator(".notice")).toContainText("Het bestand vacancies/index.json kon niet geladen worden (antwoord 404).");
  });
});
