// Several tablets: sheets are handed out, scored without network, and come together in any order; nothing is lost.
import type { Browser, Page } from "@playwright/test";
import { arrive, open, practice, saved, screen } from "./committee.ts";
import { got, hand, receive } from "./dossier.ts";
import { expect, Guard, test } from "./fixtures.ts";
import { look } from "./look.ts";

const ORAL = "Mondelinge proef";
const [VERA, LUC] = ["Vera Voorzitter", "Luc Lid"];

/** A tablet of its own: nothing shared with the others. */
const tablet = async (browser: Browser, baseURL: string, guard: Guard) => {
  const context = await browser.newContext({ baseURL, locale: "nl-BE", timezoneId: "Europe/Brussels" });
  await guard.watch(context, baseURL);
  await receive(context);
  const page = await context.newPage();
  await arrive(page);
  return page;
};

/** Presses a button that hands out a file, and reads its check characters from the screen. */
const handed = async (page: Page, id: string) => {
  const file = await got(page, page.locator(id));
  const check = await page.locator(".check-characters").last().textContent();
  return { file, check: (check ?? "").replaceAll(/\s/g, "") };
};

/** Takes in a file in the room of the sheets, with the check characters typed over from the other screen. */
const takeIn = async (page: Page, { file, check }: Awaited<ReturnType<typeof handed>>) => {
  await hand(page, page.locator("#open-bestand"), file);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Typ de controletekens van het andere scherm over").fill(check);
  await dialog.getByRole("button", { name: "Neem over", exact: true }).click();
};

const points = (page: Page, row: number) => page.locator(`#blad-mondeling-${row}-0`);

/** Opens the sheet that was handed out, on the member's own tablet. */
const openSheet = async (page: Page, { file }: Awaited<ReturnType<typeof handed>>) => {
  await hand(page, page.locator("#open-bestand"), file);
  const compare = page.getByRole("button", { name: "Open zonder te vergelijken", exact: true });
  const heading = page.getByRole("heading", { level: 1, name: "Mijn scoreblad" });
  await expect(compare.or(heading)).toBeVisible();
  if (await compare.isVisible()) await compare.click();
  await expect(heading).toBeVisible();
};

test("two members score on tablets of their own, and a person decides where two values stand", async ({ page, browser, baseURL, guard }) => {
  test.setTimeout(180_000);
  await receive(page.context());
  const { button, region } = screen(page);
  await practice(page);
  await open(page, "Vooraf beslist");
  const panels = region("Hoe de scores van de leden één score worden");
  await panels.getByRole("region", { name: ORAL }).getByText("gemiddelde").click();
  await button("Leg vast", panels).click();
  await expect(panels).toContainText(`${ORAL}: gemiddelde van`);

  await open(page, "Scorebladen");
  await look(page, "score sheets before handing out");
  const vera = await tablet(browser, baseURL!, guard);
  const luc = await tablet(browser, baseURL!, guard);
  for (const [name, member] of [[VERA, vera], [LUC, luc]] as const) {
    const id = await page.getByRole("button", { name: `Deel uit aan ${name}` }).getAttribute("id");
    const sheet = await handed(page, `#${id}`);
    expect(sheet.file.bytes.toString()).not.toContain(name === VERA ? LUC : VERA);
    await openSheet(member, sheet);
  }

  await test.step("without network, and with nothing of others in sight", async () => {
    for (const member of [vera, luc]) {
      await member.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
      await member.context().setOffline(true);
      await expect(member.getByRole("navigation", { name: "Onderdelen van het dossier" })).toHaveCount(0);
      await expect(member.getByText("Gevalstudie")).toHaveCount(0);
    }
    for (let row = 0; row < 6; row += 1) {
      await points(vera, row).fill(String(30 - row));
      await vera.keyboard.press("Enter");
      await points(luc, row).fill(row === 5 ? "veel" : String(20 + row));
      await luc.keyboard.press("Enter");
    }
    await saved(vera);
    await saved(luc);
    await expect(vera.getByText("6 van 6 ingevuld.")).toBeVisible();
    await expect(luc.getByText("5 van 6 ingevuld.")).toBeVisible();
    await look(luc, "a member's own sheet");
    await luc.reload();
    await expect(points(luc, 5), "what could not be read is still there").toHaveValue("veel");
    await points(luc, 5).fill("25");
    await luc.keyboard.press("Enter");
    await saved(luc);
  });

  // Meanwhile the secretary types one score of Luc from paper: another one.
  await open(page, "Per kandidaat");
  const typed = page.getByRole("region", { name: ORAL, exact: true }).getByLabel(new RegExp(LUC)).first();
  await typed.fill("11");
  await page.keyboard.press("Enter");
  await saved(page);

  await test.step("the sheets come back in any order, and one of them twice", async () => {
    await open(page, "Scorebladen");
    const back = { vera: await handed(vera, "#geef-terug"), luc: await handed(luc, "#geef-terug") };
    await takeIn(page, back.luc);
    const notice = page.getByRole("status").filter({ hasText: `Scoreblad van ${LUC}` });
    await expect(notice).toContainText("Twee waarden naast elkaar, waartussen jij beslist: kandidaat 101");
    await look(page, "what a sheet would bring");
    await page.locator("#neem-over").click();
    await expect(page.getByRole("heading", { name: "Twee waarden naast elkaar" })).toBeVisible();
    await takeIn(page, back.vera);
    await expect(page.getByRole("status").filter({ hasText: `Scoreblad van ${VERA}` })).toContainText("Nieuw ingevuld: 6.");
    await page.locator("#neem-over").click();
    await saved(page);
    await takeIn(page, back.luc);
    await expect(page.getByRole("status").filter({ hasText: `Scoreblad van ${LUC}` })).toContainText("Alles in dit bestand staat hier al.");
    await page.getByRole("button", { name: "Nu niet" }).click();
  });

  await test.step("a person decides, and says why", async () => {
    const card = page.getByRole("group", { name: `Kandidaat 101, ${ORAL}, ${LUC}` });
    await look(page, "two values side by side");
    await page.locator("#beslis-0").click();
    await expect(page.getByText("Kies welke waarde geldt.")).toBeVisible();
    await card.getByText("20 punten").click();
    await page.locator("#reden-0").fill("nagekeken op het papieren blad");
    await page.locator("#beslis-0").click();
    await expect(page.getByRole("heading", { name: "Twee waarden naast elkaar" })).toHaveCount(0);
    await saved(page);
    await open(page, "Geschiedenis");
    await expect(page.getByText("nagekeken op het papieren blad").first()).toBeVisible();
    await expect(page.getByText(`Scoreblad van ${VERA} overgenomen`).first()).toBeVisible();
  });

  await page.reload();
  await open(page, "Punten");
  await expect(page.locator("#raster-0-2"), "the mean of 30 and 20").toHaveAttribute("placeholder", "25");
  await vera.context().close();
  await luc.context().close();
});

test("a sheet that is damaged or of another dossier changes nothing and says so", async ({ page, context }) => {
  await receive(context);
  const { button, region, told } = screen(page);
  const sheet = async () => {
    await practice(page);
    await open(page, "Vooraf beslist");
    const panels = region("Hoe de scores van de leden één score worden");
    await panels.getByRole("region", { name: ORAL }).getByText("gemiddelde").click();
    await button("Leg vast", panels).click();
    await expect(panels).toContainText(`${ORAL}: gemiddelde van`);
    await open(page, "Scorebladen");
    const id = await page.getByRole("button", { name: `Deel uit aan ${LUC}` }).getAttribute("id");
    return handed(page, `#${id}`);
  };
  const one = await sheet();
  const damaged = { ...one, file: { ...one.file, bytes: Buffer.from(one.file.bytes.toString().replace("Oefen", "Echt ")) } };
  await takeIn(page, damaged);
  await expect(told).toContainText("De controletekens kloppen niet");
  await expect(told).toContainText("Er is niets gewijzigd.");
  await expect(page.locator("#neem-over")).toHaveCount(0);
});
