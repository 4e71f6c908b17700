// "In het magazine": a code that another reader than its maker reads back, on paper sizes, and a text that invents nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";

const VACANCY = "projectmedewerker-samenleven-en-integratie";
const WIDTHS = [20, 25, 30, 40];
const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer } });

const address = (page: Page) => page.getByLabel("Adres", { exact: true });
const said = (page: Page) => page.locator("#qr-gezegd");
const started = async (page: Page) => {
  // Firefox tells nothing of a download: the file is caught where the page makes it.
  await page.addInitScript(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => (((globalThis as any).handed = blob), made(blob));
  });
  await page.goto("magazine/");
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
};

/** The file that a button hands out. */
async function file(page: Page, button: string) {
  await page.evaluate(() => ((globalThis as any).handed = undefined));
  await page.getByRole("button", { name: button }).click();
  await page.waitForFunction(() => (globalThis as any).handed !== undefined);
  return Buffer.from(
    await page.evaluate(async () => [...new Uint8Array(await ((globalThis as any).handed as Blob).arrayBuffer())]),
  );
}

/** What another reader reads, with the level of its error correction. */
async function readBack(picture: Buffer) {
  const [found, ...more] = await readBarcodes(new Blob([new Uint8Array(picture)]), { formats: ["QRCode"] });
  expect(more).toEqual([]);
  return { text: found.text, level: found.ecLevel };
}

/** An SVG as a picture, drawn by the browser. */
const drawn = async (page: Page, svg: Buffer) =>
  Buffer.from(
    await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 500;
      canvas.getContext("2d")!.drawImage(image, 0, 0, 500, 500);
      const blob = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!)));
      return [...new Uint8Array(await blob.arrayBuffer())];
    }, svg.toString()),
  );

test("the code leads to the vacancy on this site, as PNG and as SVG, on every width", async ({ page, site }) => {
  await started(page);
  const own = `${site.url}vacature/${VACANCY}/`;
  await expect(address(page)).toHaveValue(own);
  for (const width of WIDTHS) {
    await page.getByLabel(`${width} mm`).check();
    const png = await file(page, "Bewaar als PNG");
    const read = await readBack(png);
    expect(read.text).toBe(own);
    expect(["M", "Q", "H"]).toContain(read.level);
    // At least 600 dots to the inch: the width stands in the head of the file.
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(Math.floor((width / 25.4) * 600));
    const svg = await file(page, "Bewaar als SVG");
    expect(svg.toString()).toContain(`width="${width}mm" height="${width}mm"`);
    expect((await readBack(await drawn(page, svg))).text).toBe(own);
  }
});

test("four squares of white stand around it, in both files", async ({ page }) => {
  await started(page);
  const svg = (await file(page, "Bewaar als SVG")).toString();
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)![1]);
  const places = [...svg.matchAll(/M(\d+) (\d+)h1/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, side - 5]);
});

test("another address takes its place, and one that is none says so and gives no file", async ({ page }) => {
  await started(page);
  await address(page).fill("https://www.gemeente.example/vacatures?id=7#hoe");
  expect((await readBack(await file(page, "Bewaar als PNG"))).text).toBe("https://www.gemeente.example/vacatures?id=7#hoe");
  await expect(page.locator("[data-adres]").first()).toHaveText("https://www.gemeente.example/vacatures?id=7#hoe");
  for (const none of ["", "www.gemeente.example", "javascript:alert(1)", `https://gemeente.example/${"a".repeat(4000)}`]) {
    await address(page).fill(none);
    await expect(said(page)).toContainText("Dit is geen volledig webadres");
    await expect(page.getByRole("button", { name: "Bewaar als PNG" })).toBeHidden();
    await expect(page.locator("#qr-beeld svg")).toHaveCount(0);
  }
});

test("an address that gives too fine a code for the width says which width it needs", async ({ page }) => {
  await started(page);
  await page.getByLabel("20 mm").check();
  await address(page).fill(`https://www.gemeente.example/${"vacature/".repeat(20)}`);
  const [, least] = /Kies minstens (\d+) mm breed/.exec((await said(page).textContent())!)!;
  expect(Number(least)).toBeGreaterThan(20);
  expect(Number(least)).toBeLessThanOrEqual(40);
  await page.getByLabel("40 mm").check();
  await expect(said(page)).toContainText("Een kwart mag beschadigd zijn");
});

test("the text says only what the vacancy says, and is copied with one press", async ({ page, site, context, browserName }) => {
  if (browserName === "chromium") await context.grantPermissions(["clipboard-write"]);
  await started(page);
  const lines = await page.locator(`#tekst-${VACANCY} p`).allTextContents();
  const vacancy = JSON.parse(readFileSync(`vacancies/${VACANCY}.json`, "utf8"));
  expect(lines).toEqual([
    `Vacature: ${vacancy.title}`, vacancy.employer,
    "Lees wat de job inhoudt en hoe de selectie werkt. Scan de code of surf naar:", `${site.url}vacature/${VACANCY}/`,
  ]);
  await page.getByRole("button", { name: "Kopieer de tekst" }).click();
  await expect(page.locator("[data-kopieer] [role=status]").first()).toHaveText(/^Gekopieerd\.$|De tekst is geselecteerd/);
});

test("is found from the page for web editors, and looks as every page must", async ({ page }) => {
  await page.goto("insluiten/");
  await page.getByRole("link", { name: "QR-code en tekst voor een magazine" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("In het magazine");
  await look(page, "magazine");
});
