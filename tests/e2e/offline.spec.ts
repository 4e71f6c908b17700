// Without network: everything after one visit, one whole version at a time, and a way on from whatever goes wrong.
import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { arrive, open, practice, saved, whole } from "./committee.ts";
import { cell, heading, score } from "./dossier.ts";
import { type Site, expect, test } from "./fixtures.ts";

test.use({ serviceWorkers: "allow" });

const VACANCY = "vacature/projectmedewerker-samenleven-en-integratie/";
const NETWORK = /ServiceWorker|service worker|sw\.js|Failed to load resource|NetworkError|500|404|integrity|SyntaxError/i;
const started = (page: Page) => expect(page.locator("html[data-gestart]")).toHaveCount(1);
const fault = (page: Page) => page.locator("#storing");

/** Files that are kept, per set. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => [name.split(" ").at(-1), (await (await caches.open(name)).keys()).length]));
    // To look into a set that went in this very moment makes it again, with nothing in it.
    return Object.fromEntries(all.filter(([, count]) => count !== 0)) as Record<string, number>;
  });
const active = (page: Page) =>
  page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");

/** A visit by somebody who reads. */
const read = async (page: Page) => {
  await page.goto(VACANCY);
  await started(page);
  await active(page);
};

/** Serves a next version, of which the document of the committee's part is different. */
function nextVersion(site: Site) {
  const marked = (body: Buffer) => Buffer.concat([body, Buffer.from("<!-- volgende -->\n")]);
  const stated = (body: Buffer) => `sha384-${createHash("sha384").update(body).digest("base64")}`;
  let before = "";
  let after = "";
  site.alter(/^commissie\/$/, (body) => {
    [before, after] = [stated(body), stated(marked(body))];
    return marked(body);
  });
  return async (page: Page) => {
    await page.request.get("commissie/");
    site.alter(/^sw\.js$/, (body) => Buffer.from(body.toString().replaceAll(before, after).replaceAll(before.slice(7, 23), after.slice(7, 23))));
  };
}
const isNext = (page: Page) => page.evaluate(() => document.documentElement.outerHTML.includes("volgende") || [...document.childNodes].some((one) => one.textContent?.includes("volgende")));

test.describe("who reads", () => {
  test("has the vacancy, the search, the calculator, the self-check and both statements without network after one visit", async ({ page, site, guard }) => {
    guard.expect(NETWORK);
    await read(page);
    expect(Object.keys(await kept(page)).sort()).toEqual(["lezen", "los"]);
    await site.stop();
    for (const place of ["", VACANCY]) {
      await page.goto(place);
      await started(page);
      await expect(fault(page)).toBeHidden();
      await page.locator("#punten-mondeling").fill("20");
      await expect(page.locator(".calculator__result")).toContainText("nodig");
    }
    await page.goto(`${VACANCY}zelfcheck/`);
    await started(page);
    await page.locator("#niveau-visie").check();
    await expect(page.locator("#visie").getByRole("status")).toContainText("Jij koos: niveau 1.");
    for (const place of ["privacy/", "toegankelijkheid/"]) {
      await page.goto(place);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });

  test("gets the newest text while there is network", async ({ page, site }) => {
    await read(page);
    site.alter(/^vacature\/.*\/$/, (body) => Buffer.from(body.toString().replace("</title>", " (gewijzigd)</title>")));
    await page.goto(VACANCY);
    await expect(page).toHaveTitle(/gewijzigd/);
  });

  test("gets what is kept when the network does not answer, or only with a fault of the server", async ({ page, site, guard }) => {
    guard.expect(NETWORK);
    await read(page);
    site.answer(/^vacature\/.*\/$/, () => ({ status: 503, headers: {}, body: "" }));
    await page.goto(VACANCY);
    await started(page);
    site.restore();
    // Whatever fell back to the kept set, the next visit with network has the newest again.
    site.answer(/^vacancies\/.*\.json$/, () => ({ status: 503, headers: {}, body: "" }));
    await page.goto(VACANCY);
    await started(page);
    site.restore();
    site.alter(/^vacature\/.*\/$/, (body) => Buffer.from(body.toString().replace("</title>", " (gewijzigd)</title>")));
    await page.goto(VACANCY);
    await expect(page).toHaveTitle(/gewijzigd/);
    // From here on the server never answers.
    site.answer(/^vacature\/.*\/$/, () => new Promise<never>(() => {}) as never);
    await page.goto(VACANCY);
    await started(page);
    await expect(page).not.toHaveTitle(/gewijzigd/);
  });

  test("inside a page of somebody else nothing is kept", async ({ page }) => {
    await page.goto("insluiten/projectmedewerker-samenleven-en-integratie/rekenhulp/");
    await started(page);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await kept(page)).toEqual({});
  });
});

test.describe("the committee's part", () => {
  test("opens again with its three workers, also when somebody read the vacancy first", async ({ page, site, guard }) => {
    guard.expect(NETWORK);
    await read(page);
    await arrive(page);
    // The engine itself came over the network before the set was kept.
    const list = page.getByRole("heading", { name: "Nog geen dossiers" });
    await expect(list).toBeVisible();
    await whole(page);
    await site.stop();
    await page.reload();
    await started(page);
    await expect(fault(page)).toBeHidden();
    await expect(list).toBeVisible();
    for (const worker of ["engine", "press", "carrier"]) {
      const compiled = await page.evaluate(async (worker) => {
        const folder = document.querySelector<HTMLMetaElement>(`meta[name=${worker}]`)!.content;
        const wasm = await fetch(new URL(`${worker}.wasm`, new URL(folder, document.baseURI)));
        return (await WebAssembly.compile(await wasm.arrayBuffer())) instanceof WebAssembly.Module;
      }, worker);
      expect(compiled, worker).toBe(true);
    }
    await page.getByRole("link", { name: "Privacy", exact: true }).click();
    await expect(heading(page)).toHaveText("Privacy");
  });

  test("that an older version kept in one whole set stays, also without ever being opened again with network", async ({ page, site, guard }) => {
    guard.expect(NETWORK);
    await page.goto("privacy/");
    await page.evaluate(async () => {
      const home = new URL("../", location.href);
      await (await caches.open(`selectiewijzer ${home.pathname} 0123456789abcdef`)).put(new URL("commissie/", home), new Response("oud"));
    });
    await read(page);
    // All of it is fetched before the old set goes.
    await expect.poll(async () => Object.keys(await kept(page)).sort(), { timeout: 30_000 }).toEqual(["commissie", "lezen", "los"]);
    await site.stop();
    await page.goto("commissie/");
    await started(page);
    await expect(heading(page)).toHaveText("Dossiers op dit toestel");
  });
});

test.describe("a new version", () => {
  test("is announced on the list, waits while somebody scores, and takes over when they say so", async ({ page, site }) => {
    await practice(page);
    await whole(page);
    await nextVersion(site)(page);
    const dossier = page.url();
    await page.goto("commissie/#/");
    const step = page.getByRole("button", { name: "Stap nu over" });
    await expect(step).toBeVisible();
    await page.goto(dossier);
    await open(page, "Punten");
    await score(page, 0, 0, "12");
    await saved(page);
    await expect(step).toHaveCount(0);
    await page.reload();
    await started(page);
    await expect(cell(page, 0, 0)).toHaveValue("12");
    expect(await isNext(page)).toBe(false);
    await page.goto("commissie/#/");
    await Promise.all([page.waitForEvent("load"), step.click()]);
    await started(page);
    expect(await isNext(page)).toBe(true);
    await expect(step).toHaveCount(0);
    await page.goto(dossier);
    await open(page, "Punten");
    await expect(cell(page, 0, 0)).toHaveValue("12");
  });

  test("waits for the other tabs of the committee, and says so", async ({ page, context, site }) => {
    await arrive(page);
    await whole(page);
    const other = await context.newPage();
    await arrive(other);
    await nextVersion(site)(page);
    await page.reload();
    await page.getByRole("button", { name: "Stap nu over" }).click();
    await expect(page.getByText("Sluit eerst het andere tabblad van de commissie.")).toBeVisible();
    expect(await isNext(page)).toBe(false);
    await other.close();
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Stap nu over" }).click()]);
    await started(page);
    expect(await isNext(page)).toBe(true);
  });
});

test.describe("what goes wrong strands nobody", () => {
  const update = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => {});
      const coming = registration.installing;
      if (coming) await new Promise<void>((done) => coming.addEventListener("statechange", () => coming.state !== "installing" && done()));
      return registration.waiting !== null;
    });

  for (const [what, broken] of [
    ["does not arrive whole", (site: Site) => site.answer(/^engine-.*\.wasm$|^privacy\/$/, () => ({ status: 500, headers: {}, body: "" }))],
    ["arrives otherwise than it states", (site: Site) => site.alter(/^commissie\/$|^privacy\/$/, (body) => Buffer.concat([body, Buffer.from(" ")]))],
    ["has a service worker that does not run", (site: Site) => site.alter(/^sw\.js$/, () => Buffer.from("dit is geen script"))],
    ["has no service worker any more", (site: Site) => site.answer(/^sw\.js$/, () => ({ status: 404, headers: {}, body: "" }))],
  ] as const) {
    test(`a new version that ${what} leaves the old one working`, async ({ page, site, guard }) => {
      guard.expect(NETWORK);
      await arrive(page);
      await whole(page);
      const before = await kept(page);
      // Another revision of two files: both are asked for again.
      site.alter(/^sw\.js$/, (body) => Buffer.from(body.toString().replace(/revision:"[^"]{16}"/g, 'revision:"0000000000000000"')));
      broken(site);
      expect(await update(page)).toBe(false);
      for (const [name, files] of Object.entries(before)) expect((await kept(page))[name], name).toBeGreaterThanOrEqual(files);
      await site.stop();
      await page.reload();
      await started(page);
      await whole(page);
    });
  }

  test("a kept file that no longer is what it was: one press gets everything again, and the dossiers stay", async ({ page, guard }) => {
    guard.expect(/integrity|digest|hash|ongewijzigd|Failed to/i);
    await practice(page);
    await open(page, "Punten");
    await score(page, 0, 0, "12");
    await saved(page);
    await whole(page);
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys()).find((name) => name.endsWith(" commissie"))!);
      const [program] = (await cache.keys()).filter(({ url }) => /commissie-[^/]*\.wasm$/.test(url));
      await cache.put(program, new Response(new Uint8Array([0, 97, 115, 109]), { headers: { "content-type": "application/wasm" } }));
    });
    await page.reload();
    await expect(fault(page)).toBeVisible();
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Haal de pagina opnieuw van het netwerk" }).click()]);
    await started(page);
    await expect(fault(page)).toBeHidden();
    await expect(cell(page, 0, 0)).toHaveValue("12");
  });
});

test("a home screen gets a name, a start and icons of the size they state, for both parts", async ({ page }) => {
  for (const [place, name, start] of [["", "Vacatures", ""], ["commissie/", "Selectiewijzer", "commissie/"]]) {
    await page.goto(place);
    const address = await page.locator("link[rel=manifest]").evaluate((link: HTMLLinkElement) => link.href);
    const manifest = await (await page.request.get(address)).json();
    expect(manifest).toMatchObject({ short_name: name, display: "standalone", lang: "nl-BE" });
    expect(new URL(manifest.start_url, address).href).toBe(new URL(start, new URL("./", address)).href);
    const icons: [string, string][] = manifest.icons.map(({ src, sizes }: { src: string; sizes: string }) => [new URL(src, address).href, sizes]);
    icons.push([await page.locator("link[rel=apple-touch-icon]").evaluate((link: HTMLLinkElement) => link.href), "180x180"]);
    expect(icons.map(([, sizes]) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
    for (const [icon, sizes] of icons) {
      const side = await page.evaluate(async (icon) => {
        const image = new Image();
        image.src = icon;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, icon);
      if (sizes !== "any") expect(side, icon).toBe(sizes);
    }
  }
});
