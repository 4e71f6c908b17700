// The verbs of several tablets: each a browser of its own, and files that go from one to the other.
import type { Browser, Page } from "@playwright/test";
import { arrive, open, screen, whole } from "./committee.ts";
import { type Handed, got, hand, receive } from "./dossier.ts";
import { device, expect, type Guard } from "./fixtures.ts";

/** The test that members score apart. */
export const ORAL = "Mondelinge proef";

/** A file that was handed out, with the check characters on that screen. */
export type Carried = { file: Handed; check: string };

/** A tablet of its own: nothing shared with the others. */
export const tablet = async (browser: Browser, baseURL: string, guard: Guard) => {
  const context = await device(browser, baseURL);
  await guard.watch(context, baseURL);
  await receive(context);
  const page = await context.newPage();
  await arrive(page);
  return page;
};

/** Decides that the mean of the members counts at the oral test. */
export const scoreApart = async (page: Page) => {
  const { button, region } = screen(page);
  await open(page, "Vooraf beslist");
  const panels = region("Hoe de scores van de leden één score worden");
  await panels.getByRole("region", { name: ORAL }).getByText("gemiddelde").click();
  await button("Leg vast", panels).click();
  await expect(panels).toContainText(`${ORAL}: gemiddelde van`);
};

/** Presses a button that hands out a file, and reads its check characters from the screen. */
export const handed = async (page: Page, id: string): Promise<Carried> => {
  const file = await got(page, page.locator(id));
  const check = await page.locator(".check-characters").last().textContent();
  return { file, check: (check ?? "").replaceAll(/\s/g, "") };
};

/** Hands out the sheet of a member. */
export const handOut = async (page: Page, member: string) => {
  const id = await page.getByRole("button", { name: `Deel uit aan ${member}` }).getAttribute("id");
  return handed(page, `#${id}`);
};

/** Opens the sheet that was handed out, on the member's own tablet. */
export const openSheet = async (page: Page, { file }: Carried) => {
  await hand(page, page.locator("#open-bestand"), file);
  const compare = page.getByRole("button", { name: "Open zonder te vergelijken", exact: true });
  const heading = page.getByRole("heading", { level: 1, name: "Mijn scoreblad" });
  await expect(compare.or(heading)).toBeVisible();
  if (await compare.isVisible()) await compare.click();
  await expect(heading).toBeVisible();
};

/** Takes the network away, once everything that is needed without it is there. */
export const goOffline = async (page: Page) => {
  await whole(page);
  await page.context().setOffline(true);
};

/** The member's own points, on the row of a candidate. */
export const points = (page: Page, row: number) => page.locator(`#blad-mondeling-${row}-0`);

/** Opens the member's own form of a candidate. */
export const openForm = async (page: Page, number: number) => {
  await page.getByRole("link", { name: `Observaties bij kandidaat ${number}:` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Kandidaat ${number}`);
};

/** Goes from a form back to the member's sheet. */
export const backToSheet = async (page: Page) => {
  await page.getByRole("link", { name: "Naar mijn scoreblad" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn scoreblad");
};

/** Writes an observation on every criterion of these candidates, on the member's own tablet. */
export const observeAlone = async (page: Page, numbers: number[], words: string) => {
  for (const number of numbers) {
    await openForm(page, number);
    const fields = page.getByLabel("Observatie", { exact: true });
    await expect(fields).not.toHaveCount(0);
    const count = await fields.count();
    for (let at = 0; at < count; at += 1) await fields.nth(at).fill(`${words} (${number}, ${at + 1})`);
    await fields.last().blur();
    await expect(page.getByText(`${count} van ${count} ingevuld`)).toBeVisible();
    await backToSheet(page);
  }
};

/** Takes in a file in the room of the sheets, with the check characters typed over from the other screen. */
export const takeIn = async (page: Page, { file, check }: Carried) => {
  await hand(page, page.locator("#open-bestand"), file);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Typ de controletekens van het andere scherm over").fill(check);
  await dialog.getByRole("button", { name: "Neem over", exact: true }).click();
};

/** What the file of this member would bring, before it is taken over. */
export const incoming = (page: Page, member: string) =>
  page.getByRole("status").filter({ hasText: `Scoreblad van ${member}` });
