// The verbs of drawing up a vacancy: a draft begun, filled in, read over and saved.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { got } from "./dossier.ts";
import { expect } from "./fixtures.ts";
import { FIRST } from "./vacancies.ts";

/** The vacancy that is shipped, as a file. */
export const SHIPPED = await readFile(`vacancies/${FIRST}.json`, "utf8");

export const begin = async (page: Page) => {
  await page.goto("opstellen/");
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
};
export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
export const room = async (page: Page, name: string) => {
  await page.getByRole("navigation", { name: "Onderdelen van het ontwerp" }).getByRole("link", { name, exact: true }).click();
  await expect(page).toHaveTitle(new RegExp(`^${name} – `));
};
export const kept = (page: Page) => expect(page.locator(".saved-state")).toContainText("Bewaard op dit toestel");
/** A text, pasted and read. */
export const paste = async (page: Page, text: string) => {
  await begin(page);
  await press(page, "Begin met een tekst");
  await field(page, "Tekst").fill(text);
  await press(page, "Lees deze tekst");
};
/** A file, chosen at the beginning. */
export const choose = async (page: Page, name: string, buffer: Buffer) => {
  const chooser = page.waitForEvent("filechooser");
  await press(page, "Open een bestand");
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
};
export const open = async (page: Page) => {
  await begin(page);
  await choose(page, "vacature.json", Buffer.from(SHIPPED));
  await expect(page).toHaveTitle(/^Gegevens – /);
};
/** The file that is saved. */
export const save = async (page: Page) => {
  await room(page, "Nakijken en bewaren");
  const { name, bytes } = await got(page, page.getByRole("button", { name: "Bewaar de vacature", exact: true }));
  return { name, text: bytes.toString("utf8") };
};
export const drafts = (page: Page) => page.getByRole("region", { name: "Ontwerpen op dit toestel" });
