// The verbs around one dossier that committee.ts does not have: typing in the grid, files in and out, what is told.
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { arrive, saved } from "./committee.ts";
import { expect } from "./fixtures.ts";

/** A file as a person hands it over or gets it. */
export type Handed = { name: string; bytes: Buffer };

export const heading = (page: Page) => page.getByRole("heading", { level: 1 });
export const state = (page: Page) => page.locator(".saved-state");
export const told = (page: Page) => page.locator(".committee-told");
export const cards = (page: Page) => page.locator(".dossier-card");
export const cell = (page: Page, row: number, column: number) => page.locator(`#raster-${row}-${column}`);
export const field = (page: Page, row: number, column: number) => page.locator(`input#raster-${row}-${column}`);

/** A real dossier, empty. Gives its identifier. */
export async function make(page: Page, title: string) {
  await arrive(page, "#/nieuw");
  await page.locator("#titel").fill(title);
  await page.locator("#maak-dossier").click();
  return made(page);
}

/** Waits for a dossier that is made, copied or taken in: another one than `not`. Gives its identifier. */
export async function made(page: Page, not = "none") {
  await expect(page).toHaveURL(new RegExp(`#/dossier/(?!${not}/)[0-9a-z-]+/vooraf$`));
  await expect(heading(page)).toHaveText("Vooraf beslist");
  await saved(page);
  return page.url().split("#/dossier/")[1].split("/")[0];
}

/** Types in a cell of the grid and stays in it. */
export async function type(page: Page, row: number, column: number, text: string) {
  await cell(page, row, column).focus();
  await field(page, row, column).fill(text);
}

/** Types in a cell of the grid and presses Enter. */
export async function score(page: Page, row: number, column: number, text: string) {
  await type(page, row, column, text);
  await page.keyboard.press("Enter");
}

/** What a cell says its text counts for. */
export const note = (page: Page, row: number, column: number) => page.locator(`#raster-${row}-${column}-note`);

/** What a column of the grid shows, from the top: what stands in a field, empty or not, and what is said below it. */
export async function column(page: Page, at: number) {
  const cells = page.locator(`#raster :is(input, button)[id$="-${at}"]`);
  return cells.evaluateAll((all) => all.map((one) => {
    if (!(one instanceof HTMLInputElement)) return one.textContent ?? "";
    return (one.value || one.placeholder) + (document.getElementById(`${one.id}-note`)?.textContent ?? "");
  }));
}

/** Takes the keyboard out of the field. */
export const leave = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

/** Time stands still: a screen and the file of it both say the minute in which they were made. */
export const standStill = (page: Page) => page.clock.setFixedTime(Date.now());

/** Keeps what the page hands to the person, so that the journey can read it: see `got`. */
export async function receive(context: BrowserContext) {
  await context.addInitScript(() => {
    const blobs = new Map<string, Blob>();
    const files: { name: string; blob: Blob }[] = ((globalThis as any).handed = []);
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = address(blob);
      blobs.set(url, blob);
      return url;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (this.download && blob) files.push({ name: this.download, blob });
      else click.call(this);
    };
  });
}

/** The next file that a press on this button hands over. */
export async function got(page: Page, button: Locator): Promise<Handed> {
  const count = () => page.evaluate(() => (globalThis as any).handed.length as number);
  const before = await count();
  await button.click();
  await expect.poll(count).toBe(before + 1);
  return page.evaluate(async () => {
    const { name, blob } = (globalThis as any).handed.at(-1) as { name: string; blob: Blob };
    return { name, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
  }).then(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
}

/** Presses this button and hands it a file. */
export async function hand(page: Page, button: Locator, { name, bytes }: Handed) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
}
