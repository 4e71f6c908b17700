// Starting, and failing to start.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

test.use({ serviceWorkers: "allow" });

const SELF_CHECK = "vacature/projectmedewerker-samenleven-en-integratie/zelfcheck/";
const PLACES = ["", "vacature/projectmedewerker-samenleven-en-integratie/", SELF_CHECK, "commissie/"];
const fault = (page: Page) => page.locator("#storing");
const started = (page: Page) => page.locator("html[data-gestart]");

/** A wasm module that would still run: one empty section of its own at the end. */
const longerWasm = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0, 2, 1, 0x78])]);
/** A script that would still run, and leaves a trace when it does. */
const markedScript = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("\n;globalThis.tampered = true;\n")]);
const traces = (page: Page) => page.evaluate(() => (globalThis as { tampered?: boolean }).tampered ?? false);

test.describe("every place", () => {
  for (const place of PLACES) {
    test(`“${place}” is taken over under a sub-path, without a breach and without a foreign request`, async ({ page }) => {
      await page.goto(place);
      await expect(started(page)).toHaveCount(1);
      await expect(page.locator("h1").first()).toBeVisible();
      await expect(fault(page)).toBeHidden();
    });
  }

  test("is named by relative addresses only", async ({ page, site }) => {
    for (const place of PLACES) {
      await page.goto(place);
      const absolute = await page.locator("[href], [src]").evaluateAll((all) =>
        all.map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "").filter((to) => /^(\/|https?:)/.test(to)),
      );
      expect(absolute, `${site.url}${place}`).toEqual([]);
    }
  });
});

test("nothing of engine, carrier, press or committee's page is fetched before somebody opens the committee's part", async ({ page, site }) => {
  const fetched = ["engine", "carrier", "press", "commissie"].map((program) => site.answer(new RegExp(`^${program}-`), (reply) => reply));
  for (const place of ["", "vacature/projectmedewerker-samenleven-en-integratie/"]) {
    await page.goto(place);
    await expect(started(page)).toHaveCount(1);
    await page.getByLabel("Zoek op deze pagina").fill("integratie");
    await page.locator("#punten-mondeling").fill("20");
    await expect(page.locator(".calculator__result")).toContainText("nodig");
    await page.waitForLoadState("networkidle");
  }
  expect(fetched.map((program) => program.hits())).toEqual([0, 0, 0, 0]);
  await page.goto("commissie/");
  await expect(started(page)).toHaveCount(1);
  await expect.poll(() => fetched[0].hits()).toBeGreaterThan(0);
  expect(fetched[3].hits()).toBeGreaterThan(0);
});

test.describe("what was changed on the way does not run, and says so", () => {
  const refused = /integrity|console: .*(hash|digest)|Failed to load|loading .*failed|CSP/i;

  for (const [what, place, program] of [
    ["the candidate's page", "", "vacature"],
    ["the committee's page", "commissie/", "commissie"],
    ["the page of a late vacancy", "vacature/?v=tuinier", "laat"],
    ["the page of a self-check", SELF_CHECK, "zelfcheck"],
  ] as const) {
    test(`wasm of ${what}`, async ({ page, site, guard }) => {
      guard.expect(refused);
      site.alter(new RegExp(`^${program}-[^/]*\\.wasm$`), longerWasm);
      await page.goto(place);
      await expect(fault(page)).toContainText("niet ongewijzigd");
      await expect(started(page)).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    });

    test(`glue of ${what}`, async ({ page, site, guard }) => {
      guard.expect(refused);
      site.alter(new RegExp(`^${program}-[^/]*\\.js$`), markedScript);
      await page.goto(place);
      await expect(fault(page)).toContainText("niet ongewijzigd");
      await expect(started(page)).toHaveCount(0);
      expect(await traces(page)).toBe(false);
    });
  }

  test("the script that starts the page", async ({ page, site, guard }) => {
    guard.expect(refused);
    site.alter(/^boot-[^/]*\.js$/, markedScript);
    await page.goto("");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await traces(page)).toBe(false);
    await expect(started(page)).toHaveCount(0);
  });

  /** Starts the engine as its page does, and gives the first thing it is heard to do. */
  const engine = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<string>((heard) => {
          const loader = document.querySelector<HTMLMetaElement>("meta[name=engine]")!.content;
          const worker = new Worker(new URL(loader, document.baseURI), { type: "module" });
          worker.addEventListener("error", (event) => (event.preventDefault(), heard(event.message)));
          worker.addEventListener("message", () => heard("runs"));
          worker.postMessage("?");
          setTimeout(() => heard("silent"), 3000);
        }),
    );

  for (const [what, file, change] of [
    ["engine wasm", /^engine-[^/]*\/.*\.wasm$/, longerWasm],
    ["engine glue", /^engine-[^/]*\/engine\.js$/, markedScript],
  ] as const) {
    test(what, async ({ page, site, guard }) => {
      guard.expect(refused);
      guard.expect(/niet ongewijzigd/);
      site.alter(file, change);
      await page.goto("commissie/");
      expect(await engine(page)).toContain("niet ongewijzigd");
    });
  }

  for (const [what, file, change] of [
    ["engine wasm", /^engine-[^/]*\/.*\.wasm$/, longerWasm],
    ["engine loader", /^engine-[^/]*\/loader\.js$/, markedScript],
  ] as const) {
    test(`${what}, said by the committee's part`, async ({ page, site, guard }) => {
      guard.expect(refused);
      guard.expect(/niet ongewijzigd/);
      site.alter(file, change);
      await page.goto("commissie/");
      await expect(page.getByText("niet ongewijzigd").first()).toBeVisible();
    });
  }

  test("an engine that was not changed does not complain", async ({ page }) => {
    await page.goto("commissie/");
    expect(["runs", "silent"]).toContain(await engine(page));
  });
});

test.describe("a browser that cannot", () => {
  test("that refuses wasm shows a readable page", async ({ page, site, guard }) => {
    guard.expect(/wasm|WebAssembly|CSP|Content[- ]Security[- ]Policy|unsafe-eval/i);
    site.answer(/^$|\.html$/, (reply) => ({
      ...reply,
      headers: { ...reply.headers, "content-security-policy": "script-src 'self'" },
    }));
    await page.goto("");
    await expect(fault(page)).toBeVisible();
    await expect(fault(page)).toContainText("kon niet starten");
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  });

  test("that has no wasm shows a readable page", async ({ page, guard }) => {
    guard.expect(/WebAssembly/);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    await page.goto("");
    await expect(fault(page)).toContainText("Deze browser");
  });

  test("that does not get the wasm shows a readable page", async ({ page, site, guard }) => {
    guard.expect(/404|integrity|Failed to load/);
    site.answer(/^vacature-[^/]*\.wasm$/, () => ({ status: 404, headers: {}, body: "" }));
    await page.goto("");
    await expect(fault(page)).toBeVisible();
  });
});
