// Embedding: the element on pages of other sites, in a plain page, under a strict policy and in a dark one.
import type { Page } from "@playwright/test";
import { HOSTS, VACANCY, VIEWS, element, expect, fits, heights, iframe, inside, test } from "./hosts.ts";
import { accessible, look } from "./look.ts";

test.use({ serviceWorkers: "allow" });

const open = (page: Page, hosts: { url: string }, host: string) => page.goto(`${hosts.url}${host}.html`);

/** A browser gives no clicks to a frame of another site that has just moved: a reader clicks again. */
const until = (act: () => Promise<void>, hold: () => Promise<void>) => expect(async () => (await act(), await hold())).toPass();

for (const host of HOSTS) {
  test.describe(`in the ${host} page`, () => {
    test("the elements are as high as what is in them, whatever is typed and however wide the window", async ({ page, hosts }) => {
      await open(page, hosts, host);
      for (const view of VIEWS) await fits(page, view);
      const calculator = await inside(page, "rekenhulp");
      const before = (await heights(page, "rekenhulp")).outer;
      await calculator.locator("#punten-mondeling").fill("veel te veel");
      await fits(page, "rekenhulp");
      expect((await heights(page, "rekenhulp")).outer).toBeGreaterThan(before);
      await calculator.locator("#punten-mondeling").fill("");
      await fits(page, "rekenhulp");
      await page.setViewportSize({ width: 360, height: 740 });
      for (const view of VIEWS) await fits(page, view);
    });

    test("after a move in the page the calculator is as it was, and the address of the host stays", async ({ page, hosts }) => {
      await open(page, hosts, host);
      const address = page.url();
      const calculator = await inside(page, "rekenhulp");
      await calculator.locator("#verdeling-gevalstudie").fill("40");
      await calculator.locator("#punten-gevalstudie").fill("25,5");
      await expect(calculator.locator(".calculator__result")).toContainText("nodig");
      await fits(page, "rekenhulp");
      const before = (await heights(page, "rekenhulp")).outer;
      for (const place of ["daarna", "eerst"]) {
        const at_once = await element(page, "rekenhulp").evaluate((one, place) => {
          document.getElementById(place)!.append(one);
          return one.shadowRoot!.querySelector("iframe")!.clientHeight;
        }, place);
        expect(at_once, "room is kept while it comes back").toBe(before);
        const again = await inside(page, "rekenhulp");
        await expect(again.locator("#verdeling-gevalstudie")).toHaveValue("40");
        await expect(again.locator("#punten-gevalstudie")).toHaveValue("25,5");
        expect(await page.evaluate(() => document.activeElement === document.body), "the keyboard stays where it was").toBe(true);
      }
      expect(page.url()).toBe(address);
    });

    test("frames are named, carry no referrer and no leave, and are readable by machine", async ({ page, hosts }) => {
      await open(page, hosts, host);
      for (const view of VIEWS) {
        const content = await inside(page, view);
        const frame = iframe(page, view);
        await expect(frame).toHaveAttribute("title", /^(Vacature|Rekenhulp|Zelfcheck): Projectmedewerker Samenleven en integratie$/);
        await expect(frame).toHaveAttribute("loading", "lazy");
        await expect(frame).toHaveAttribute("referrerpolicy", "no-referrer");
        expect(await frame.getAttribute("allow")).toBeNull();
        expect(await content.evaluate(() => document.referrer)).toBe("");
        // A browser draws nothing in a frame of another site that is out of sight.
        await frame.evaluate((one) => one.scrollIntoView());
        expect(await accessible(content), view).toEqual([]);
      }
      expect(await accessible(page), "the host").toEqual([]);
    });

    test("nothing is kept on the device", async ({ page, hosts }) => {
      // Of another site most browsers let nothing be kept anyway; of the same one everything could be.
      await page.goto(`${hosts.near}${host}.html`);
      for (const view of VIEWS) await inside(page, view);
      await (await inside(page, "rekenhulp")).locator("#punten-mondeling").fill("25");
      await (await inside(page, "zelfcheck")).locator("#niveau-samenwerken").check();
      for (const frame of page.frames()) {
        const kept = await frame.evaluate(async () => ({
          local: localStorage.length,
          session: sessionStorage.length,
          cookies: document.cookie,
          databases: (await indexedDB.databases()).length,
          caches: "caches" in globalThis ? (await caches.keys()).length : 0,
          workers: "serviceWorker" in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
        }));
        expect(kept, frame.url()).toEqual({ local: 0, session: 0, cookies: "", databases: 0, caches: 0, workers: 0 });
      }
      await expect((await inside(page, "rekenhulp")).getByText("Dit ingesloten deel bewaart niets op je toestel.")).toBeVisible();
    });
  });
}

// Firefox does not measure layout shifts.
test("what stands below an element hardly moves when its frame comes", { tag: "@chromium" }, async ({ page, hosts }) => {
  await page.addInitScript(() => {
    const all = globalThis as { shift?: number };
    all.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) all.shift! += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, hosts, "plain");
    await expect(element(page, "rekenhulp").locator("div.klaar")).toBeAttached();
    await fits(page, "rekenhulp");
    // What a good page stays below.
    expect(await page.evaluate(() => (globalThis as { shift?: number }).shift), `${width} px`).toBeLessThan(0.1);
  }
});

test("the looks of the host reach the frame, and a colour that nobody could read does not", async ({ page, hosts }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await open(page, hosts, "dark");
  const content = await inside(page, "rekenhulp");
  const style = (name: string) => content.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name), name);
  expect(await content.evaluate(() => getComputedStyle(document.body).backgroundColor), "dark, though the device is light").toBe("rgb(11, 26, 43)");
  expect(await content.evaluate(() => getComputedStyle(document.querySelector(".framed-calculator a")!).color)).toBe("rgb(255, 209, 102)");
  expect(await style("--font")).toContain("Verdana");
  expect(await style("--sw-radius")).toBe("0px");
  expect(await style("--sw-focus")).toBe("");
  expect(said.filter((line) => line.includes("--sw-focus"))[0]).toMatch(/“#fefefe” leest te slecht samen met .*minstens 3 nodig/);
  // The host changes its mind: back to the device's own, with another accent.
  await page.addStyleTag({ content: "selectie-wijzer.om { --sw-color-scheme: auto; --sw-action: #006b54; }" });
  await element(page, "rekenhulp").evaluate((one) => one.classList.add("om"));
  await expect.poll(() => style("--action")).toBe("#006b54");
  expect(await content.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(250, 248, 244)");
});

test("a link inside the frame moves the window of the host to its place", async ({ page, hosts }) => {
  await page.goto(`${hosts.near}plain.html`);
  const content = await inside(page, "vacature");
  await until(
    () => content.locator('#inhoud a[href="#selectie"]').click(),
    () => expect(content.locator("#selectie-kop")).toBeInViewport({ timeout: 1_000 }),
  );
});

test("the way out of a frame leads the whole window to the vacancy", async ({ page, hosts, site }) => {
  await page.goto(`${hosts.near}plain.html`);
  const content = await inside(page, "rekenhulp");
  await until(
    () => content.getByRole("link", { name: "Open de vacature op haar eigen pagina" }).click(),
    () => expect(page).toHaveURL(`${site.url}vacature/${VACANCY}/`, { timeout: 1_000 }),
  );
});

test("an unknown vacancy and an unknown view are said in the element, above its link", async ({ page, hosts }) => {
  await open(page, hosts, "plain");
  const one = element(page, "vacature");
  await one.evaluate((one) => one.setAttribute("vacature", "burgemeester"));
  await expect(one.getByText("De vacature “burgemeester” is hier niet gekend.")).toBeVisible();
  await expect(one.getByRole("link")).toBeVisible();
  await expect(one.locator("iframe")).toHaveCount(0);
  const other = page.locator("selectie-wijzer").first();
  await other.evaluate((one) => one.setAttribute("weergave", "spel"));
  await expect(other.getByText("De weergave “spel” bestaat niet. Wel: vacature, rekenhulp en zelfcheck.")).toBeVisible();
  await expect(other.getByRole("link")).toBeVisible();
});

test("a frame that does not come is said, and the link stays", async ({ page, hosts, site, guard }) => {
  guard.expect(/404|Failed to load/);
  site.answer(/^insluiten\/.*\/rekenhulp\/$/, () => ({ status: 404, headers: {}, body: "" }));
  await open(page, hosts, "plain");
  const one = element(page, "rekenhulp");
  await expect(one.getByRole("link")).toBeVisible();
  await expect(one.getByText("Dit deel kon hier niet geladen worden.")).toBeVisible({ timeout: 20_000 });
  await expect(one.getByRole("link")).toBeVisible();
});

test("a plain frame without the element shows everything, and scrolls", async ({ page, hosts, site }) => {
  await open(page, hosts, "plain");
  await page.evaluate((to) => {
    const frame = Object.assign(document.createElement("iframe"), { id: "gewoon", title: "Rekenhulp", src: to, width: "320", height: "300" });
    document.querySelector("main")!.prepend(frame);
  }, `${site.url}insluiten/${VACANCY}/rekenhulp/`);
  const frame = page.locator("#gewoon").contentFrame();
  await frame.locator("#punten-mondeling").fill("20");
  await expect(frame.locator(".calculator__result")).toContainText("nodig");
  await frame.locator(".calculator__result").scrollIntoViewIfNeeded();
  expect(await frame.locator("html").evaluate((root) => root.scrollHeight > root.clientHeight && getComputedStyle(root).overflowY)).toBe("auto");
});

test.describe("the committee's part", () => {
  const frame = async (page: Page, to: string) => {
    await page.evaluate((to) => {
      const frame = Object.assign(document.createElement("iframe"), { id: "commissie", title: "Commissie", src: to, width: "700", height: "500" });
      document.querySelector("main")!.prepend(frame);
    }, to);
    return page.locator("#commissie").contentFrame();
  };

  test("is refused in a frame by its headers", async ({ page, hosts, site, guard }) => {
    guard.expect(/frame|X-Frame-Options|Content-Security-Policy|CSP/i);
    await open(page, hosts, "plain");
    const content = await frame(page, `${site.url}commissie/`);
    await page.waitForLoadState("networkidle");
    await expect(content.locator("html[data-view]")).toHaveCount(0);
  });

  test("where the headers are lost says so itself, starts nothing and keeps nothing", async ({ page, hosts, site }) => {
    site.answer(/^commissie\/$/, (reply) => ({ ...reply, headers: { "content-type": "text/html; charset=utf-8" } }));
    const engine = site.answer(/^engine-/, (reply) => reply);
    await page.goto(`${hosts.near}plain.html`);
    const content = await frame(page, `${site.url}commissie/`);
    await expect(content.getByText("Het deel voor de commissie werkt niet binnen een andere pagina.")).toBeVisible();
    await expect(content.locator("html[data-gestart]")).toHaveCount(0);
    await page.waitForLoadState("networkidle");
    expect(engine.hits()).toBe(0);
    expect(await content.locator("html").evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

test("both framed documents hold by themselves against every look", async ({ page }) => {
  for (const view of VIEWS) {
    await page.goto(`insluiten/${VACANCY}/${view}/`);
    await expect(page.locator("html[data-gestart]")).toHaveCount(1);
    await look(page, view);
  }
});
